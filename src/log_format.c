/*
** log_format.c - the formats of logs as rows: what their columns are called
** and say, and which one a line has. A new format is a row here, and a sample
** in spec/logs.lua. No state, no memory of its own.
*/

#include "log_format.h"

#include <string.h>

#include "log_error.h"
#include "log_json.h"
#include "log_stamp.h"
#include "log_values.h"

/* -- The rows ------------------------------------------------------------ */

#define IIS \
  "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username " \
  "c-ip cs(User-Agent) "
#define HTTPERR "date time c-ip c-port s-ip s-port cs-version cs-method cs-uri "

enum { W3C, PATTERN, JSON, FIRST_WITHOUT_HEADER };

static const log_format formats[] = {
    {"w3c", LOG_BY_COLUMNS, ' ', LOG_HTTP, NULL},
    {"access", LOG_BY_PATTERN, '"', LOG_HTTP, NULL},
    {"json", LOG_BY_JSON, ' ', LOG_HTTP, NULL},
    /* Logs whose header is lost, by the columns that are on by default. */
    {"w3c", LOG_BY_COLUMNS, ' ', LOG_HTTP,
     IIS "cs(Referer) sc-status sc-substatus sc-win32-status time-taken"},
    {"w3c", LOG_BY_COLUMNS, ' ', LOG_HTTP,
     IIS "sc-status sc-substatus sc-win32-status time-taken"},
    {"w3c", LOG_BY_COLUMNS, ' ', LOG_HTTP,
     IIS "sc-status sc-substatus sc-win32-status"},
    {"httperr", LOG_BY_COLUMNS, ' ', LOG_HTTP,
     HTTPERR "sc-status s-siteid s-reason s-queuename"},
    {"httperr", LOG_BY_COLUMNS, ' ', LOG_HTTP,
     HTTPERR "streamid sc-status s-siteid s-reason s-queuename"},
    {"httperr", LOG_BY_COLUMNS, ' ', LOG_HTTP,
     HTTPERR "streamid streamid_ex sc-status s-siteid s-reason s-queuename "
             "transport"},
    {"httperr", LOG_BY_COLUMNS, ' ', LOG_HTTP,
     HTTPERR "sc-status s-siteid s-reason"},
    {"iis", LOG_BY_COLUMNS, ',', LOG_HTTP,
     "c-ip cs-username date time s-sitename s-computername s-ip time-taken "
     "cs-bytes sc-bytes sc-status sc-win32-status cs-method cs-uri-stem "
     "cs-uri-query -"},
    {"nginx error", LOG_BY_EXPLAINER, ' ', LOG_ERRORS, NULL},
    {"apache error", LOG_BY_EXPLAINER, ' ', LOG_ERRORS, NULL},
};

#define FORMATS ((int)(sizeof formats / sizeof *formats))

const log_format *log_format_w3c (void) {
  return &formats[W3C];
}

/* What W3C's names say; of several for one role the first counts. */
static const struct {
  char name[18];
  unsigned char role;
  signed char taken;
} columns[] = {
    {"sc-status", LOG_STATUS, 0},
    {"c-status", LOG_STATUS, 0},
    {"x-status", LOG_STATUS, 0},
    {"s-status", LOG_STATUS, 0},
    {"sc-substatus", LOG_SUBSTATUS, 0},
    {"sc-win32-status", LOG_WIN32, 0},
    {"s-reason", LOG_REASON, 0},
    {"time-taken", LOG_TAKEN, -3},
    {"TimeTakenMS", LOG_TAKEN, -3},
    {"time-taken-ms", LOG_TAKEN, -3},
    {"date", LOG_DATE, 0},
    {"date-local", LOG_DATE, 0},
    {"time", LOG_TIME, 0},
    {"time-local", LOG_TIME, 0},
    {"cs-uri-stem", LOG_URL, 0},
    {"cs-uri", LOG_URL, 0},
    {"cs-uri-path", LOG_URL, 0},
    {"cs-url", LOG_URL, 0},
    {"cs-uri-query", LOG_QUERY, 0},
    {"cs-method", LOG_METHOD, 0},
    {"c-ip", LOG_CLIENT, 0},
    {"x-client-ip", LOG_CLIENT, 0},
    {"cs-username", LOG_USER, 0},
    {"c-username", LOG_USER, 0},
    {"sc-bytes", LOG_BYTES, 0},
    {"s-queuename", LOG_QUEUE, 0},
    {"s-siteid", LOG_SITE, 0},
    {"s-sitename", LOG_SITE, 0},
    {"s-svcname", LOG_SITE, 0},
    {"cs-host", LOG_SERVER, 0},
    {"cs(Host)", LOG_SERVER, 0},
    {"s-ip", LOG_SERVER, 0},
    {"s-computername", LOG_SERVER, 0},
};

#define COLUMNS ((int)(sizeof columns / sizeof *columns))

/* -- Fields -------------------------------------------------------------- */

/* The end of a value "in quotes", quotes inside it doubled; NULL if open. */
static const char *end_of_quoted (const char *at, const char *end) {
  for (at++; at < end; at++) {
    if (*at != '"') continue;
    if (at + 1 == end || log_is_space(at[1])) return at + 1;
    if (at[1] == '"') at++;
  }
  return NULL;
}

/* The next of fields that stand blanks apart, some in quotes; NULL: none. A
** quote that nothing ends is one once, so that many of them cost no more. */
static log_text next_loose (const char **at, const char *end, int *open) {
  const char *start, *quoted = NULL;
  while (*at < end && log_is_space(**at)) (*at)++;
  start = *at;
  if (start == end) return log_part(NULL, 0);
  if (*start == '"' && !*open) {
    quoted = end_of_quoted(start, end);
    *open = quoted == NULL;
  }
  if (quoted != NULL)
    *at = quoted;
  else
    while (*at < end && !log_is_space(**at)) (*at)++;
  return log_part(start, (size_t)(*at - start));
}

static log_text next_strict (const char **at, const char *end, char blank) {
  const char *start = *at, *stop;
  if (start == NULL) return log_part(NULL, 0);
  stop = memchr(start, blank, (size_t)(end - start));
  *at = stop != NULL ? stop + 1 : NULL;
  return log_part(start, (size_t)((stop != NULL ? stop : end) - start));
}

static log_text trimmed (log_text text) {
  while (text.length > 0 && log_is_space(*text.at))
    text = log_part(text.at + 1, text.length - 1);
  while (text.length > 0 && log_is_space(text.at[text.length - 1]))
    text.length--;
  return text;
}

int log_split (const log_binding *binding, log_text line, int loose,
               log_text *fields) {
  const char *at = line.at, *end = at + line.length;
  int n = 0, open = 0;
  for (;;) {
    log_text field = loose ? next_loose(&at, end, &open)
                           : next_strict(&at, end, binding->blank);
    if (field.at == NULL) return n;
    if (n == LOG_COLUMNS_MAX) return LOG_NONE;
    fields[n++] = binding->blank == ' ' ? field : trimmed(field);
  }
}

log_text log_without_quotes (log_text text) {
  return text.length >= 2 && text.at[0] == '"' &&
                 text.at[text.length - 1] == '"'
             ? log_part(text.at + 1, text.length - 2)
             : text;
}

/* -- Binding ------------------------------------------------------------- */

static log_text next_word (const char **at, const char *end) {
  const char *start;
  while (*at < end && log_is_space(**at)) (*at)++;
  start = *at;
  while (*at < end && !log_is_space(**at)) (*at)++;
  return log_part(start, (size_t)(*at - start));
}

static void unbind (log_binding *binding) {
  int i;
  binding->format = NULL;
  binding->columns = 0;
  binding->assumed = 0;
  binding->taken = -3;
  for (i = 0; i < LOG_ROLES; i++) binding->place[i] = LOG_NONE;
}

static int has_column (const log_binding *binding, const char *name) {
  int i;
  for (i = 0; i < binding->columns; i++) {
    if (log_same_text(binding->names[i], name)) return 1;
  }
  return 0;
}

/* "cs(X-Forwarded-For)" is asked for as "X-Forwarded-For" too. */
static int is_named (log_text column, log_text name) {
  size_t n = name.length;
  if (column.length == n + 4 && column.at[n + 3] == ')' &&
      (column.at[0] == 'c' || column.at[0] == 's') && column.at[2] == '(')
    column = log_part(column.at + 3, n);
  return log_equals(column, name);
}

void log_bind_columns (log_binding *binding, const log_format *format,
                       log_text names, log_text client) {
  const char *at = names.at, *end = at + names.length;
  int i, c;
  unbind(binding);
  for (;;) {
    log_text name = next_word(&at, end);
    if (name.length == 0) break;
    if (binding->columns == LOG_COLUMNS_MAX) {
      unbind(binding);
      return;
    }
    binding->names[binding->columns++] = name;
  }
  if (binding->columns == 0) return;
  binding->format = format;
  binding->service = format->service;
  binding->blank = format->blank;
  if (format->blank == ' ' && memchr(names.at, '\t', names.length) != NULL &&
      memchr(names.at, ' ', names.length) == NULL)
    binding->blank = '\t';
  for (c = 0; c < COLUMNS; c++) {
    int role = columns[c].role;
    for (i = 0; i < binding->columns && binding->place[role] == LOG_NONE; i++) {
      if (!log_same_text(binding->names[i], columns[c].name)) continue;
      binding->place[role] = i;
      if (role == LOG_TAKEN) binding->taken = columns[c].taken;
    }
  }
  if (client.at != NULL) binding->place[LOG_CLIENT] = LOG_NONE;
  for (i = 0; client.at != NULL && i < binding->columns; i++) {
    if (is_named(binding->names[i], client)) binding->place[LOG_CLIENT] = i;
  }
  /* CloudFront has seconds with a fraction. */
  if (has_column(binding, "x-edge-location")) binding->taken = 0;
  if (has_column(binding, "x-session") || has_column(binding, "x-fullpath"))
    binding->service = LOG_FTP;
}

static int quotes_in (const log_pattern *pattern, int at, int length) {
  int i, n = 0;
  for (i = 0; i < length; i++) n += pattern->text[at + i] == '"';
  return n;
}

/* The quotes in front of a status that stands right behind one, as nearly all
** notations have it: "$request" $status. 0: it does not. */
static int status_quote (const log_pattern *pattern) {
  int i, quotes = quotes_in(pattern, 0, pattern->lead);
  for (i = 0; i + 1 < pattern->count; i++) {
    const log_piece *piece = &pattern->pieces[i];
    const char *end = pattern->text + piece->literal + piece->length;
    quotes += quotes_in(pattern, piece->literal, piece->length);
    if (pattern->pieces[i + 1].role == LOG_STATUS)
      return piece->length >= 2 && end[-1] == ' ' && end[-2] == '"' ? quotes
                                                                    : 0;
  }
  return 0;
}

static unsigned roles_behind (const log_pattern *pattern, int piece) {
  unsigned roles = 0;
  for (; piece < pattern->count; piece++) {
    if (pattern->pieces[piece].role < LOG_ROLES)
      roles |= 1u << pattern->pieces[piece].role;
  }
  return roles;
}

/* Does it begin with client, identity, user, [stamp], "request", status and
** bytes, which have no better columns behind them? */
#define COMMON_PIECES 7

static int is_common (const log_pattern *pattern, unsigned further) {
  static const struct {
    signed char role;
    char literal[4];
  } common[COMMON_PIECES] = {{LOG_CLIENT, " "},    {LOG_NO_ROLE, " "},
                             {LOG_USER, " ["},     {LOG_STAMP, "] \""},
                             {LOG_REQUEST, "\" "}, {LOG_STATUS, " "},
                             {LOG_BYTES, ""}};
  int i;
  if (pattern->lead > 0 || pattern->count < COMMON_PIECES) return 0;
  for (i = 0; i < COMMON_PIECES; i++) {
    const log_piece *piece = &pattern->pieces[i];
    size_t n = strlen(common[i].literal);
    if (piece->role != common[i].role || piece->is_list || piece->is_first ||
        (i + 1 < COMMON_PIECES && piece->length != n) ||
        memcmp(pattern->text + piece->literal, common[i].literal, n) != 0 ||
        (further >> piece->role & 1 && piece->role < LOG_ROLES))
      return 0;
  }
  return 1;
}

void log_bind_pattern (log_binding *binding, log_text client) {
  int i;
  unbind(binding);
  binding->format = &formats[PATTERN];
  binding->service = LOG_HTTP;
  binding->blank = formats[PATTERN].blank;
  binding->taken = binding->pattern.taken;
  binding->status_quote = status_quote(&binding->pattern);
  for (i = 0; i < LOG_ROLES; i++) binding->place[i] = i;
  if (client.at != NULL && !log_pattern_client(&binding->pattern, client))
    binding->place[LOG_CLIENT] = LOG_NONE;
  binding->further = roles_behind(&binding->pattern, COMMON_PIECES);
  binding->is_common = is_common(&binding->pattern, binding->further);
}

/* -- Recognising --------------------------------------------------------- */

static int is_dash (log_text text) {
  return text.length == 1 && *text.at == '-';
}

static int is_name (log_text text) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    if (text.at[i] < 'A' || text.at[i] > 'Z') return text.at[i] == '_';
  }
  return text.length > 0;
}

static int ends_with (log_text text, const char *end) {
  size_t n = strlen(end);
  return text.length >= n &&
         log_same_text(log_part(text.at + text.length - n, n), end);
}

static int is_plausible (log_role role, log_text text) {
  text = log_without_quotes(text);
  switch (role) {
  case LOG_STATUS:
    return is_dash(text) ||
           (text.length == 3 && log_number_of(text, 999) >= 100);
  case LOG_SUBSTATUS:
    return is_dash(text) || log_number_of(text, LOG_SUBSTATUS_MAX) >= 0;
  case LOG_WIN32:
    return is_dash(text) || log_win32_value(text) != LOG_NONE;
  case LOG_TAKEN:
    return is_dash(text) || log_micros_of(text, 0) >= 0;
  case LOG_DATE:
    return log_day_of(text) != LOG_NO_TIME;
  case LOG_TIME:
    return log_clock_of(text) != LOG_NO_TIME;
  case LOG_METHOD:
    return is_dash(text) || is_name(text);
  case LOG_URL:
    return text.length > 0;
  case LOG_CLIENT:
    return is_dash(text) || log_is_address(text);
  default:
    return 1;
  }
}

/* How high the numbers of such a column go; LOG_NONE where it has others. */
static int64_t most_of (log_text name) {
  if (ends_with(name, "-port")) return 65535;
  return log_same_text(name, "streamid") ? (int64_t)UINT32_MAX : LOG_NONE;
}

int log_is_plausible (const log_binding *binding, const log_text *fields) {
  int role, i;
  for (role = 0; role < LOG_ROLES; role++) {
    int place = binding->place[role];
    if (place != LOG_NONE && !is_plausible((log_role)role, fields[place]))
      return 0;
  }
  for (i = 0; i < binding->columns; i++) {
    int64_t most = most_of(binding->names[i]);
    if (most >= 0 && !is_dash(fields[i]) && log_number_of(fields[i], most) < 0)
      return 0;
  }
  return 1;
}

int log_is_error (const log_format *format, log_text line) {
  return format->name[0] == 'n' ? log_is_nginx_error(line)
                                : log_is_apache_error(line);
}

static int count_of (log_text text, char blank) {
  const char *at = text.at, *end = at + text.length;
  int n = 1;
  while ((at = memchr(at, blank, (size_t)(end - at))) != NULL) {
    at++;
    n++;
  }
  return n;
}

/* Binds the columns that such a line has without a header. Only where there are
** as many they are looked at, as every line of a file may be of no format. */
static int recognise_columns (log_binding *binding, const log_format *format,
                              log_text line, log_text client,
                              log_text *fields) {
  log_text names = log_part(format->fields, strlen(format->fields));
  if (count_of(line, format->blank) != count_of(names, ' ')) return 0;
  log_bind_columns(binding, format, names, client);
  if (log_split(binding, line, 0, fields) != binding->columns ||
      !log_is_plausible(binding, fields))
    return 0;
  binding->assumed = format->blank == ' ';
  return 1;
}

static void bind_roles (log_binding *binding, const log_format *format) {
  int i;
  unbind(binding);
  binding->format = format;
  binding->service = format->service;
  binding->blank = format->blank;
  for (i = 0; i < LOG_ROLES; i++) binding->place[i] = i;
}

int log_recognise (log_binding *binding, log_guesses *guesses, log_text line,
                   log_text client, log_text *fields) {
  const log_pattern *pattern;
  int i;
  if (line.length > 0 && *line.at == '{') {
    if (!log_json_recognise(line)) return 0;
    bind_roles(binding, &formats[JSON]);
    return 1;
  }
  pattern = log_pattern_recognise(guesses, line);
  if (pattern != NULL) {
    binding->pattern = *pattern;
    log_bind_pattern(binding, client);
    return 1;
  }
  for (i = FIRST_WITHOUT_HEADER; i < FORMATS; i++) {
    const log_format *format = &formats[i];
    if (format->way == LOG_BY_EXPLAINER) {
      if (!log_is_error(format, line)) continue;
      bind_roles(binding, format);
      return 1;
    }
    if (recognise_columns(binding, format, line, client, fields)) return 1;
  }
  unbind(binding);
  return 0;
}

/* -- Services ------------------------------------------------------------ */

static int starts_with (log_text text, const char *start) {
  size_t n = strlen(start);
  return text.length >= n && log_same_text(log_part(text.at, n), start);
}

/* How the names of sites and the commands of other services begin. */
static const struct {
  char start[12];
  unsigned char role, service;
} others[] = {
    {"MSFTPSVC", LOG_SITE, LOG_FTP}, {"FTPSVC", LOG_SITE, LOG_FTP},
    {"SMTPSVC", LOG_SITE, LOG_SMTP}, {"NNTPSVC", LOG_SITE, LOG_NNTP},
    {"USER", LOG_METHOD, LOG_FTP},   {"PASS", LOG_METHOD, LOG_FTP},
    {"STOR", LOG_METHOD, LOG_FTP},   {"RETR", LOG_METHOD, LOG_FTP},
    {"EHLO", LOG_METHOD, LOG_SMTP},  {"HELO", LOG_METHOD, LOG_SMTP},
    {"RCPT", LOG_METHOD, LOG_SMTP},  {"BDAT", LOG_METHOD, LOG_SMTP},
};

int log_service_column (const log_binding *binding) {
  int site = binding->place[LOG_SITE];
  if (site == LOG_NONE || binding->service != LOG_HTTP) return LOG_NONE;
  return log_same_text(binding->names[site], "s-sitename") ||
                 log_same_text(binding->names[site], "s-svcname")
             ? site
             : LOG_NONE;
}

int log_named_service (log_text name) {
  size_t i;
  if (starts_with(name, "W3SVC")) return LOG_HTTP;
  for (i = 0; i < sizeof others / sizeof *others; i++) {
    if (others[i].role == LOG_SITE && starts_with(name, others[i].start))
      return others[i].service;
  }
  return LOG_NONE;
}

log_service log_service_of (const log_binding *binding,
                            const log_text *fields) {
  size_t i;
  int site = binding->place[LOG_SITE];
  int is_of_http = site != LOG_NONE && starts_with(fields[site], "W3SVC");
  if (binding->service != LOG_HTTP) return binding->service;
  for (i = 0; i < sizeof others / sizeof *others; i++) {
    int place = binding->place[others[i].role];
    log_text text;
    if (place == LOG_NONE) continue;
    text = fields[place];
    /* What HTTP servers log has more to go by than a verb that anyone sends. */
    if (others[i].role == LOG_METHOD &&
        (binding->place[LOG_SUBSTATUS] != LOG_NONE ||
         binding->place[LOG_REASON] != LOG_NONE ||
         binding->place[LOG_QUERY] != LOG_NONE || is_of_http))
      continue;
    /* Old FTP logs have the session in front: "[12]USER". */
    if (text.length > 0 && *text.at == '[') {
      const char *close = memchr(text.at, ']', text.length);
      if (close != NULL)
        text = log_part(close + 1, text.length - (size_t)(close + 1 - text.at));
    }
    if (starts_with(text, others[i].start) &&
        (others[i].role == LOG_SITE || text.length == strlen(others[i].start)))
      return (log_service)others[i].service;
  }
  return LOG_HTTP;
}

int log_is_free (const log_binding *binding, int column) {
  log_text name = binding->names[column];
  /* IIS writes a plus for a blank of the path. */
  if (column == binding->place[LOG_URL])
    return binding->place[LOG_QUERY] == LOG_NONE;
  return log_same_text(name, "cs-uri-query") ||
         log_same_text(name, "cs(User-Agent)") ||
         log_same_text(name, "cs(Referer)") ||
         log_same_text(name, "cs(Cookie)") ||
         log_same_text(name, "cs-username");
}
