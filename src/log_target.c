/*
** log_target.c - what a request line holds. Servers write what came, also
** what was no request: "-", bytes of a TLS handshake, HTTP/0.9.
*/

#include <string.h>

#include "log_pattern.h"
#include "text.h"

#define METHOD_MAX 32

static int is_method (log_text text) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    char c = text.at[i];
    if (!is_letter(c) && c != '-' && c != '_') return 0;
  }
  return i > 0 && i <= METHOD_MAX && is_letter(text.at[0]);
}

/* Where the path begins behind "http://host"; 0 where there is no host. */
static size_t skip_host (log_text target) {
  size_t i = 0;
  while (i < target.length && is_letter(target.at[i])) i++;
  if (i == 0 || target.length - i < 3 || memcmp(target.at + i, "://", 3) != 0)
    return 0;
  for (i += 3; i < target.length; i++) {
    if (target.at[i] == '/' || target.at[i] == '?') break;
  }
  return i;
}

void log_target_of (log_text target, log_text *url, log_text *query) {
  const char *mark;
  size_t from, length;
  *url = *query = log_part(NULL, 0);
  if (target.at == NULL || target.length == 0) return;
  from = skip_host(target);
  length = target.length - from;
  mark = memchr(target.at + from, '?', length);
  if (mark != NULL) {
    size_t path = (size_t)(mark - target.at) - from;
    if (length - path > 1) *query = log_part(mark + 1, length - path - 1);
    length = path;
  }
  if (length > 0) *url = log_part(target.at + from, length);
  /* "http://host" asks for "/": the slash before the host is as good. */
  else if (from > 0)
    *url = log_part(memchr(target.at, '/', from), 1);
}

/* The last " HTTP/" and digits up to the end; where the URL ends. */
static const char *skip_version (const char *at, const char *end) {
  const char *c = end;
  while (c > at && (is_digit(c[-1]) || c[-1] == '.')) c--;
  if (c - at < 6 || memcmp(c - 6, " HTTP/", 6) != 0) return end;
  return c - 6;
}

int log_request_of (log_text request, log_text *method, log_text *url,
                    log_text *query) {
  const char *at = request.at, *end, *blank;
  *method = *url = *query = log_part(NULL, 0);
  if (at == NULL) return 0;
  end = at + request.length;
  blank = memchr(at, ' ', request.length);
  if (blank == NULL || !is_method(log_part(at, (size_t)(blank - at)))) return 0;
  *method = log_part(at, (size_t)(blank - at));
  /* A blank is part of the version too: "GET HTTP/1.1" has no URL. */
  end = skip_version(blank, end);
  if (end > blank)
    log_target_of(log_part(blank + 1, (size_t)(end - blank) - 1), url, query);
  return 1;
}
