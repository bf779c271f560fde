/*
** log_json.c - access logs with an object of JSON in each line, read in one
** pass. Only keys of the object and of the objects in it that the table names
** are looked at; the rest is skipped, however deep.
*/

#include "log_json.h"

#include <string.h>

#include "text.h"

/* -- Keys ------------------------------------------------------------------ */

#define PATH_MAX_LENGTH 40
#define UNKNOWN_UNIT 1 /* seconds have a point; of others nobody knows */
#define OUTER 1        /* its object is looked into */
#define LOGGER 2       /* tells lines of requests from others */

typedef struct {
  char path[PATH_MAX_LENGTH]; /* "outer>key" */
  signed char role, rank;     /* the higher rank is the better column */
  signed char unit;           /* exponent of ten in seconds */
  signed char kind;
} key;

/*
** By length, then by bytes: it is searched. Caddy has ts, request>... and
** user_id, Traefik capitals, Envoy response_code; the others are how nginx'
** variables are named, or people name them. A forwarded address is the client
** only where there is no other.
*/
/* clang-format off */
static const key keys[] = {
  {"ip", LOG_CLIENT, 1, 0, 0},
  {"ts", LOG_STAMP, 3, 0, 0},
  {"uri", LOG_URL, 2, 0, 0},
  {"url", LOG_URL, 2, 0, 0},
  {"args", LOG_QUERY, 1, 0, 0},
  {"date", LOG_STAMP, 1, 0, 0},
  {"host", LOG_SERVER, 3, 0, 0},
  {"msec", LOG_STAMP, 3, 0, 0},
  {"path", LOG_URL, 1, 0, 0},
  {"size", LOG_BYTES, 1, 0, 0},
  {"time", LOG_STAMP, 2, 0, 0},
  {"user", LOG_USER, 1, 0, 0},
  {"bytes", LOG_BYTES, 1, 0, 0},
  {"query", LOG_QUERY, 1, 0, 0},
  {"vhost", LOG_SERVER, 1, 0, 0},
  {"client", LOG_CLIENT, 1, 0, 0},
  {"domain", LOG_SERVER, 1, 0, 0},
  {"logger", LOG_NO_ROLE, 0, 0, LOGGER},
  {"method", LOG_METHOD, 1, 0, 0},
  {"realip", LOG_CLIENT, 1, 0, 0},
  {"status", LOG_STATUS, 2, 0, 0},
  {"latency", LOG_TAKEN, 1, UNKNOWN_UNIT, 0},
  {"request", LOG_REQUEST, 1, 0, OUTER},
  {"user_id", LOG_USER, 1, 0, 0},
  {"Duration", LOG_TAKEN, 3, -9, 0},
  {"StartUTC", LOG_STAMP, 4, 0, 0},
  {"datetime", LOG_STAMP, 1, 0, 0},
  {"duration", LOG_TAKEN, 2, UNKNOWN_UNIT, 0},
  {"upstream", LOG_UPSTREAM, 1, 0, 0},
  {"authority", LOG_SERVER, 2, 0, 0},
  {"client_ip", LOG_CLIENT, 2, 0, 0},
  {"http_host", LOG_SERVER, 2, 0, 0},
  {"remote_ip", LOG_CLIENT, 2, 0, 0},
  {"time_unix", LOG_STAMP, 1, 0, 0},
  {"timestamp", LOG_STAMP, 1, 0, 0},
  {"@timestamp", LOG_STAMP, 1, 0, 0},
  {"BackendURL", LOG_UPSTREAM, 1, 0, OUTER},
  {"ClientAddr", LOG_CLIENT, 2, 0, 0},
  {"ClientHost", LOG_CLIENT, 3, 0, 0},
  {"ServiceURL", LOG_UPSTREAM, 2, 0, OUTER},
  {"StartLocal", LOG_STAMP, 3, 0, 0},
  {"bytes_sent", LOG_BYTES, 2, 0, 0},
  {"start_time", LOG_STAMP, 2, 0, 0},
  {"time_local", LOG_STAMP, 2, 0, 0},
  {"BackendAddr", LOG_UPSTREAM, 2, 0, 0},
  {"RequestAddr", LOG_SERVER, 1, 0, 0},
  {"RequestHost", LOG_SERVER, 2, 0, 0},
  {"RequestPath", LOG_URL, 3, 0, 0},
  {"ServiceAddr", LOG_UPSTREAM, 3, 0, 0},
  {"duration_ms", LOG_TAKEN, 2, -3, 0},
  {"remote_addr", LOG_CLIENT, 3, 0, 0},
  {"remote_user", LOG_USER, 2, 0, 0},
  {"request>uri", LOG_URL, 3, 0, 0},
  {"request_uri", LOG_URL, 3, 0, 0},
  {"server_name", LOG_SERVER, 1, 0, 0},
  {"status_code", LOG_STATUS, 1, 0, 0},
  {"OriginStatus", LOG_STATUS, 1, 0, 0},
  {"document_uri", LOG_URL, 1, 0, 0},
  {"query_string", LOG_QUERY, 1, 0, 0},
  {"request>host", LOG_SERVER, 3, 0, 0},
  {"request_time", LOG_TAKEN, 3, 0, 0},
  {"time_iso8601", LOG_STAMP, 3, 0, 0},
  {"RequestMethod", LOG_METHOD, 2, 0, 0},
  {"response_code", LOG_STATUS, 2, 0, 0},
  {"upstream_addr", LOG_UPSTREAM, 2, 0, 0},
  {"upstream_host", LOG_UPSTREAM, 2, 0, 0},
  {"ClientUsername", LOG_USER, 2, 0, 0},
  {"request>method", LOG_METHOD, 2, 0, 0},
  {"request_method", LOG_METHOD, 2, 0, 0},
  {"BackendURL>Host", LOG_UPSTREAM, 1, 0, 0},
  {"ServiceURL>Host", LOG_UPSTREAM, 2, 0, 0},
  {"body_bytes_sent", LOG_BYTES, 3, 0, 0},
  {"request_time_ms", LOG_TAKEN, 2, -3, 0},
  {"DownstreamStatus", LOG_STATUS, 3, 0, 0},
  {"request>client_ip", LOG_CLIENT, 4, 0, 0},
  {"request>remote_ip", LOG_CLIENT, 3, 0, 0},
  {"request>remote_addr", LOG_CLIENT, 2, 0, 0},
  {"http_x_forwarded_for", LOG_CLIENT, 0, 0, 0},
  {"DownstreamContentSize", LOG_BYTES, 2, 0, 0},
  {"downstream_remote_address", LOG_CLIENT, 1, 0, 0},
};
/* clang-format on */

/* The row of "outer>key", or of the key alone; NULL: none. */
static const key *find_key (log_text outer, log_text name) {
  char path[PATH_MAX_LENGTH];
  size_t length = name.length, low = 0, high = sizeof keys / sizeof *keys;
  const char *at = name.at;
  if (outer.at != NULL) {
    length += outer.length + 1;
    if (length >= sizeof path) return NULL;
    memcpy(path, outer.at, outer.length);
    path[outer.length] = '>';
    memcpy(path + outer.length + 1, name.at, name.length);
    at = path;
  }
  if (length >= PATH_MAX_LENGTH) return NULL;
  while (low < high) {
    size_t middle = low + (high - low) / 2, n = strlen(keys[middle].path);
    int order = n != length ? (n < length ? -1 : 1)
                            : memcmp(keys[middle].path, at, length);
    if (order == 0) return &keys[middle];
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

/* -- What is skipped ------------------------------------------------------- */

static const char *skip_blanks (const char *at, const char *end) {
  while (at < end && is_blank(*at)) at++;
  return at;
}

/* Behind the quote that ends the text which begins at 'at'; NULL: none. */
static const char *skip_text (const char *at, const char *end) {
  const char *from = at, *c;
  while ((at = memchr(at, '"', (size_t)(end - at))) != NULL) {
    for (c = at; c > from && c[-1] == '\\'; c--) {
    }
    at++;
    if (((at - 1 - c) & 1) == 0) return at;
  }
  return NULL;
}

/* Behind what the bracket at 'at' opens. Which kind closes it does not matter
** where nothing in it does. */
static const char *skip_nested (const char *at, const char *end) {
  size_t depth = 0;
  while (at < end) {
    char c = *at++;
    if (c == '"') {
      at = skip_text(at, end);
      if (at == NULL) return NULL;
    }
    else if (c == '{' || c == '[')
      depth++;
    else if ((c == '}' || c == ']') && --depth == 0)
      return at;
  }
  return NULL;
}

/*
** Behind a number, true, false, null or what a format without quotes makes of
** nginx' variables: nothing, "-" or "0.001, 0.002 : 0.003".
*/
static const char *skip_bare (const char *at, const char *end) {
  const char *last;
  while (at < end &&
         (is_word_char(*at) || *at == '-' || *at == '.' || *at == '+'))
    at++;
  for (last = at; at < end; at++) {
    if (is_digit(*at) || *at == '.' || *at == '-')
      last = at + 1;
    else if (*at != ',' && *at != ':' && *at != ' ')
      break;
  }
  return last;
}

/* -- Values ---------------------------------------------------------------- */

typedef struct {
  const char *at, *end;
  log_text *fields;
  int ranks[LOG_ROLES];
  int taken;
  int is_other; /* a line of no request, or of one that has its own */
} object;

static int is_nothing (log_text value, int is_bare) {
  return value.length == 0 || (value.length == 1 && *value.at == '-') ||
         (is_bare && value.length == 4 && memcmp(value.at, "null", 4) == 0);
}

/* "127.0.0.1:46438" and "[::1]:46438" */
static log_text without_port (log_text text) {
  const char *colon = memchr(text.at, ':', text.length), *close;
  if (*text.at == '[') {
    close = memchr(text.at, ']', text.length);
    if (close != NULL)
      return log_part(text.at + 1, (size_t)(close - text.at) - 1);
  }
  else if (colon != NULL) {
    size_t behind = text.length - (size_t)(colon + 1 - text.at);
    if (memchr(colon + 1, ':', behind) == NULL)
      text.length = (size_t)(colon - text.at);
  }
  return text;
}

/* "8.863\u00b5s": what Go calls a duration. Those of several units, "1m2.5s",
** are no number. */
static int read_go_unit (log_text *text) {
  static const struct {
    char unit[4];
    signed char exponent;
  } units[] = {{"ns", -9},        {"us", -6}, {"\xc2\xb5s", -6},
               {"\xce\xbcs", -6}, {"ms", -3}, {"s", 0}};
  size_t n = 0, i;
  while (n < text->length && (is_digit(text->at[n]) || text->at[n] == '.')) n++;
  for (i = 0; n > 0 && i < sizeof units / sizeof *units; i++) {
    if (strlen(units[i].unit) != text->length - n ||
        memcmp(units[i].unit, text->at + n, text->length - n) != 0)
      continue;
    text->length = n;
    return units[i].exponent;
  }
  return UNKNOWN_UNIT;
}

static int unit_of (const key *row, log_text *value) {
  size_t i;
  char last = value->at[value->length - 1];
  if (!is_digit(last)) return last == 's' ? read_go_unit(value) : UNKNOWN_UNIT;
  for (i = 0; i < value->length; i++) {
    char c = value->at[i];
    if (!is_digit(c) && c != '.') return UNKNOWN_UNIT;
  }
  if (row->unit == UNKNOWN_UNIT)
    return memchr(value->at, '.', value->length) != NULL ? 0 : UNKNOWN_UNIT;
  return row->unit;
}

static void keep (object *o, const key *row, log_text value, int is_bare) {
  static const char error[] = "http.log.error";
  int role = row->role;
  if (row->kind == LOGGER) {
    /* Caddy tells of a failure here and then, with its status, in the access
    ** log. */
    o->is_other = value.length >= sizeof error - 1 &&
                  memcmp(value.at, error, sizeof error - 1) == 0;
    return;
  }
  if (role >= LOG_ROLES || is_nothing(value, is_bare)) return;
  if (o->fields[role].at != NULL && o->ranks[role] >= row->rank) return;
  if (role == LOG_TAKEN) {
    int unit = unit_of(row, &value);
    if (unit == UNKNOWN_UNIT) return;
    o->taken = unit;
  }
  if (role == LOG_CLIENT) {
    const char *comma = memchr(value.at, ',', value.length);
    if (comma != NULL) value.length = (size_t)(comma - value.at);
    if (value.length == 0) return;
    value = without_port(value);
    if (value.length == 0) return;
  }
  o->fields[role] = value;
  o->ranks[role] = row->rank;
}

/* -- The object ------------------------------------------------------------ */

/* Reads a key and the colon; 0: malformed. */
static int read_name (object *o, log_text *name) {
  const char *from = o->at + 1;
  if (o->at == o->end || *o->at != '"') return 0;
  o->at = skip_text(from, o->end);
  if (o->at == NULL) return 0;
  *name = log_part(from, (size_t)(o->at - from) - 1);
  o->at = skip_blanks(o->at, o->end);
  if (o->at == o->end || *o->at != ':') return 0;
  o->at = skip_blanks(o->at + 1, o->end);
  return 1;
}

/* Reads a value that is not looked into; 0: malformed. */
static int read_value (object *o, const key *row) {
  const char *from = o->at;
  log_text value = log_part(from, 0);
  int is_bare = 0;
  if (o->at == o->end) return 0;
  if (*from == '"') {
    o->at = skip_text(from + 1, o->end);
    if (o->at == NULL) return 0;
    value = log_part(from + 1, (size_t)(o->at - from) - 2);
  }
  else if (*from == '{' || *from == '[') {
    o->at = skip_nested(from, o->end);
    return o->at != NULL;
  }
  else {
    is_bare = 1;
    o->at = skip_bare(from, o->end);
    value = log_part(from, (size_t)(o->at - from));
  }
  if (row != NULL) keep(o, row, value, is_bare);
  return 1;
}

/* The object's fields, and those of the objects in it that have some. */
static int read_object (object *o) {
  log_text outer = {NULL, 0}, name;
  for (;;) {
    const key *row;
    o->at = skip_blanks(o->at, o->end);
    if (o->at < o->end && *o->at == '}') {
      o->at++;
      if (outer.at == NULL) return 1;
      outer.at = NULL;
    }
    else {
      if (!read_name(o, &name)) return 0;
      row = find_key(outer, name);
      if (row != NULL && row->kind == OUTER && o->at < o->end &&
          *o->at == '{') {
        outer = name;
        o->at++;
        continue;
      }
      if (!read_value(o, row)) return 0;
    }
    o->at = skip_blanks(o->at, o->end);
    if (o->at < o->end && *o->at == ',')
      o->at++;
    else if (o->at == o->end || *o->at != '}')
      return 0;
  }
}

static void forget (log_text *fields, int role) {
  fields[role] = log_part(NULL, 0);
}

/* The request is what came; the others, what the server made of it. Some call
** a URL a request. */
static void settle_request (log_text *fields) {
  log_text request = fields[LOG_REQUEST];
  if (request.at == NULL) return;
  if (memchr(request.at, ' ', request.length) != NULL) {
    forget(fields, LOG_METHOD);
    forget(fields, LOG_URL);
    forget(fields, LOG_QUERY);
  }
  else if (fields[LOG_URL].at != NULL)
    forget(fields, LOG_REQUEST);
}

int log_json_match (log_text line, log_text fields[LOG_ROLES],
                    int *taken_exponent) {
  object o;
  int role, whole;
  for (role = 0; role < LOG_ROLES; role++) forget(fields, role);
  *taken_exponent = 0;
  if (line.at == NULL) return 0;
  memset(&o, 0, sizeof o);
  o.end = line.at + line.length;
  o.at = skip_blanks(line.at, o.end);
  o.fields = fields;
  if (o.at == o.end || *o.at != '{') return 0;
  o.at++;
  whole = read_object(&o) && skip_blanks(o.at, o.end) == o.end;
  if (!whole) {
    for (role = 0; role < LOG_ROLES; role++) forget(fields, role);
    return 0;
  }
  if (o.is_other) forget(fields, LOG_STATUS);
  settle_request(fields);
  *taken_exponent = o.taken;
  return 1;
}

/* Three digits; Caddy, Traefik and Envoy write 0 where there was no answer. */
static int is_status (log_text text) {
  if (text.length == 1) return *text.at == '0';
  return text.length == 3 && is_digit(text.at[0]) && is_digit(text.at[1]) &&
         is_digit(text.at[2]);
}

int log_json_recognise (log_text line) {
  log_text fields[LOG_ROLES], status;
  int unit;
  if (!log_json_match(line, fields, &unit)) return 0;
  status = fields[LOG_STATUS];
  return is_status(status) &&
         (fields[LOG_REQUEST].at != NULL || fields[LOG_URL].at != NULL ||
          fields[LOG_METHOD].at != NULL);
}

/* -- A member that was asked for ------------------------------------------- */

#define DEEPEST 16 /* objects of a path, one in another */

/* How much of the path the name is: 0 for nothing, else with what separates it
** from the next name. */
static size_t match_name (log_text path, log_text name) {
  size_t i;
  if (name.length == 0 || name.length > path.length) return 0;
  for (i = 0; i < name.length; i++) {
    if (lower(name.at[i]) != lower(path.at[i])) return 0;
  }
  if (i == path.length) return i;
  return path.at[i] == '.' || path.at[i] == '>' ? i + 1 : 0;
}

/* The value at o->at, when it is one or begins with one. */
static log_text value_of (object *o) {
  log_text value = {NULL, 0};
  const char *from = o->at;
  if (from < o->end && *from == '[') from = skip_blanks(from + 1, o->end);
  if (from == o->end || *from == '{' || *from == '[') return value;
  if (*from == '"') {
    const char *behind = skip_text(from + 1, o->end);
    if (behind != NULL) value = log_part(from + 1, (size_t)(behind - from) - 2);
  }
  else {
    value = log_part(from, (size_t)(skip_bare(from, o->end) - from));
    if (is_nothing(value, 1)) value.length = 0;
  }
  return value.length > 0 ? value : log_part(NULL, 0);
}

/* In the object at o->at. What is malformed ends it. */
static log_text find_member (object *o, log_text path, int depth) {
  log_text name, found = {NULL, 0};
  const char *end = o->end;
  o->at = skip_blanks(o->at + 1, end);
  while (o->at < end && *o->at != '}') {
    size_t n;
    int is_read = read_name(o, &name);
    if (is_read) {
      n = match_name(path, name);
      if (n > 0 && n == path.length) return value_of(o);
      if (n > 0 && depth < DEEPEST && o->at < end && *o->at == '{') {
        found =
            find_member(o, log_part(path.at + n, path.length - n), depth + 1);
        if (found.at != NULL) return found;
      }
      else
        is_read = read_value(o, NULL);
    }
    if (!is_read) {
      o->at = end;
      return found;
    }
    o->at = skip_blanks(o->at, end);
    if (o->at < end && *o->at == ',') o->at = skip_blanks(o->at + 1, end);
  }
  if (o->at < end) o->at++;
  return found;
}

log_text log_json_member (log_text line, log_text path) {
  object o;
  memset(&o, 0, sizeof o);
  if (line.at == NULL || path.length == 0) return log_part(NULL, 0);
  o.end = line.at + line.length;
  o.at = skip_blanks(line.at, o.end);
  if (o.at == o.end || *o.at != '{') return log_part(NULL, 0);
  return find_member(&o, path, 1);
}
