/*
** log_error.c - the lines of nginx' and Apache's error logs.
*/

#include "log_error.h"

#include <string.h>

#include "text.h"

/* "0" of the shape is any digit. */
static int has_shape (log_text line, const char *shape) {
  size_t i;
  for (i = 0; shape[i] != '\0'; i++) {
    if (i == line.length) return 0;
    if (shape[i] == '0' ? !is_digit(line.at[i]) : line.at[i] != shape[i])
      return 0;
  }
  return 1;
}

/* "2026/05/04 10:00:00 [error] 7#7: *1 ..." */
int log_is_nginx_error (log_text line) {
  return has_shape(line, "0000/00/00 00:00:00 [");
}

/* "[Wed Oct 11 14:32:52.123456 2000] [core:error] ..." */
int log_is_apache_error (log_text line) {
  const char *close;
  if (line.length < 30 || line.at[0] != '[' || line.at[4] != ' ' ||
      line.at[8] != ' ' || !has_shape(log_part(line.at + 12, 8), "00:00:00"))
    return 0;
  close = memchr(line.at, ']', line.length < 48 ? line.length : 48);
  return close != NULL && line.at + line.length - close > 2 &&
         close[1] == ' ' && close[2] == '[';
}

/* What stands between the last such name and its end; at NULL: none does. */
static log_text value_behind (log_text line, const char *name, char end) {
  size_t n = strlen(name);
  const char *at = line.at, *stop = line.at + line.length, *last = NULL;
  const char *close;
  while ((size_t)(stop - at) >= n) {
    at = memchr(at, name[0], (size_t)(stop - at) - n + 1);
    if (at == NULL) break;
    if (memcmp(at, name, n) == 0) last = at + n;
    at++;
  }
  if (last == NULL) return log_part(NULL, 0);
  close = memchr(last, end, (size_t)(stop - last));
  return log_part(last, (size_t)((close != NULL ? close : stop) - last));
}

/* "10.0.0.1:5678" and "[::1]:5678" without the port. */
static log_text without_port (log_text client) {
  size_t n = client.length;
  if (client.at == NULL) return client;
  while (n > 0 && is_digit(client.at[n - 1])) n--;
  if (n > 1 && n < client.length && client.at[n - 1] == ':')
    client.length = n - 1;
  return client;
}

void log_error_fields (log_text line, log_text fields[LOG_ROLES]) {
  static const char stamp[] = "0000/00/00 00:00:00";
  memset(fields, 0, LOG_ROLES * sizeof *fields);
  if (line.at[0] == '[') {
    const char *close = memchr(line.at, ']', line.length);
    fields[LOG_STAMP] = log_part(line.at + 1, (size_t)(close - line.at) - 1);
    fields[LOG_CLIENT] = value_behind(line, "[client ", ']');
    /* Since 2.4 a port stands behind the address, and the process in front. */
    if (value_behind(line, "[pid ", ']').at != NULL)
      fields[LOG_CLIENT] = without_port(fields[LOG_CLIENT]);
    return;
  }
  fields[LOG_STAMP] = log_part(line.at, sizeof stamp - 1);
  fields[LOG_CLIENT] = value_behind(line, ", client: ", ',');
  fields[LOG_SERVER] = value_behind(line, ", server: ", ',');
  fields[LOG_REQUEST] = value_behind(line, ", request: \"", '"');
  fields[LOG_UPSTREAM] = value_behind(line, ", upstream: \"", '"');
}
