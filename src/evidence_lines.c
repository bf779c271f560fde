/*
** evidence_lines.c - log lines: each is known by its stamp, its columns by
** their place and by what stands around them, or by a #Fields line. Constant
** data only. Knows no Lua.
*/

#include <string.h>

#include "evidence_parts.h"
#include "text.h"

#define LINE_MAX 8192
#define WRAPPED_MAX 4 /* lines that one line may be wrapped into */
#define QUOTED_MAX 4096
#define STREAM_IDS 2 /* of a line of httperr, at most */

typedef struct {
  size_t first, last;
} token;

static char byte_at (const reader *r, size_t at) {
  return at < r->length ? r->text[at] : '\n';
}

static size_t length_of (token t) {
  return t.last - t.first;
}

static int is_token (const reader *r, token t, const char *text) {
  return same_name(text, r->text + t.first, length_of(t));
}

/* Columns are parted by blanks, also by ends of lines: pastes are wrapped. */
static int next_token (const reader *r, size_t *at, size_t to, int tabs,
                       token *t) {
  size_t i = *at;
  if (tabs) {
    if (i < to && r->text[i] == '\t' && i > 0) i++;
    if (i >= to) return 0;
    t->first = i;
    while (i < to && r->text[i] != '\t') i++;
  }
  else {
    while (i < to && is_blank(r->text[i])) i++;
    if (i >= to) return 0;
    t->first = i;
    while (i < to && !is_blank(r->text[i])) i++;
  }
  t->last = *at = i;
  return 1;
}

static int all_digits (const reader *r, size_t at, size_t n) {
  size_t i;
  for (i = 0; i < n; i++) {
    if (!is_digit(byte_at(r, at + i))) return 0;
  }
  return 1;
}

/* "2026-11-01" or "2026/11/01". */
static int is_date (const reader *r, size_t at) {
  char c = byte_at(r, at + 4);
  return (c == '-' || c == '/') && all_digits(r, at, 4) &&
         all_digits(r, at + 5, 2) && byte_at(r, at + 7) == c &&
         all_digits(r, at + 8, 2);
}

/* "10:00:00" */
static int is_time (const reader *r, size_t at) {
  return all_digits(r, at, 2) && byte_at(r, at + 2) == ':' &&
         all_digits(r, at + 3, 2) && byte_at(r, at + 5) == ':' &&
         all_digits(r, at + 6, 2);
}

static int begins_line (const reader *r, size_t at) {
  return at == 0 || r->text[at - 1] == '\n' || r->text[at - 1] == '\r';
}

/* The end of the line, and of those that it may be wrapped into. */
static size_t line_end (const reader *r, size_t at, int lines) {
  size_t to = r->length - at < LINE_MAX ? r->length : at + LINE_MAX;
  while (lines-- > 0) {
    const char *end = memchr(r->text + at, '\n', to - at);
    if (end == NULL) return to;
    at = (size_t)(end - r->text) + 1;
    if (lines > 0 &&
        (at >= to || is_date(r, at) || r->text[at] == '[' ||
         r->text[at] == '#' || r->text[at] == '\n' || r->text[at] == '\r'))
      break;
  }
  return at - 1;
}

/* A number of up to ten digits, which may be signed; 0 where it is none. */
static int read_integer (const reader *r, token t, unsigned int *number) {
  unsigned long long n = 0;
  size_t i = t.first;
  int negative = byte_at(r, i) == '-';
  if (negative) i++;
  if (i == t.last || t.last - i > 10) return 0;
  for (; i < t.last; i++) {
    if (!is_digit(r->text[i])) return 0;
    n = n * 10 + (unsigned int)(r->text[i] - '0');
  }
  if (n > 0xffffffffu) return 0;
  *number = negative ? 0u - (unsigned int)n : (unsigned int)n;
  return 1;
}

/* A status in its column; NO_STATUS where it is none. Logs have 000 where none
** was sent. */
static int status_of (const reader *r, token t) {
  unsigned int number;
  if (length_of(t) != 3 || !read_integer(r, t, &number) || number == 443)
    return NO_STATUS;
  if (number >= 100 && number <= 599) return (int)number;
  return number <= STATUS_MAX &&
                 registry_lookup((int)number, NO_SUBSTATUS, ANY_PRODUCT).known
             ? (int)number
             : NO_STATUS;
}

static void report_column (reader *r, line_column column, token t) {
  int family = column_family(column);
  int row = family < 0 ? NO_ROW
                       : row_of_family(family, r->text + t.first, length_of(t));
  if (row != NO_ROW) report_row(r, t.first, t.last, row);
}

/* -- W3C and httperr ------------------------------------------------------- */

/* Status, substatus and Win32 code stand side by side. */
static int report_three (reader *r, token status, token substatus,
                         token win32) {
  unsigned int sub, code;
  int number = status_of(r, status);
  if (number == NO_STATUS || !read_integer(r, substatus, &sub) ||
      sub > SUBSTATUS_MAX || !read_integer(r, win32, &code))
    return 0;
  report_status(r, status.first, substatus.last, number, (int)sub);
  if (windows_family() >= 0)
    report_number(r, win32.first, win32.last, windows_family(), code);
  return 1;
}

static int is_method (const reader *r, token t) {
  size_t i;
  for (i = t.first; i < t.last; i++) {
    if (r->text[i] < 'A' || r->text[i] > 'Z') return 0;
  }
  return length_of(t) >= 3 && length_of(t) <= 16;
}

static int is_target (const reader *r, token t) {
  char c = byte_at(r, t.first);
  return c == '/' || c == '*' ||
         (length_of(t) > 7 && same_name("http", r->text + t.first, 4));
}

static int is_protocol (const reader *r, token t) {
  return length_of(t) >= 6 && length_of(t) <= 8 &&
         same_name("HTTP/", r->text + t.first, 5) &&
         is_digit(r->text[t.first + 5]);
}

static int is_number_or_none (const reader *r, token t) {
  unsigned int number;
  return is_token(r, t, "-") || read_integer(r, t, &number);
}

/*
** status site reason queue, behind protocol, method and URL; newer versions
** write the id of a stream in front, or two.
*/
static int read_httperr (reader *r, size_t at, size_t stamp, size_t to) {
  token status, site, reason;
  int ids;
  if (!next_token(r, &at, to, 0, &status) || !next_token(r, &at, to, 0, &site))
    return 0;
  for (ids = 0; ids <= STREAM_IDS && next_token(r, &at, to, 0, &reason);
       ids++, status = site, site = reason) {
    int number = status_of(r, status);
    if ((number == NO_STATUS && !is_token(r, status, "-")) ||
        !is_number_or_none(r, site) || !is_letter(r->text[reason.first]))
      continue;
    if (number != NO_STATUS)
      report_status(r, status.first, status.last, number, NO_SUBSTATUS);
    report_column(r, COLUMN_REASON, reason);
    report_product(r, stamp, status.last, LINE_HTTPERR);
    return 1;
  }
  return 0;
}

static int is_address (const reader *r, token t) {
  size_t i;
  for (i = t.first; i < t.last; i++) {
    if (r->text[i] == '.' || r->text[i] == ':') return 1;
  }
  return 0;
}

/*
** Where protocol, method and URL end in a line of httperr, which begins with
** two addresses and ports; else 0. HTTP.sys writes "-" for what it has not
** read.
*/
static size_t behind_request (const reader *r, size_t at, size_t to) {
  enum { CLIENT, CLIENT_PORT, SERVER, SERVER_PORT, PROTOCOL, METHOD, URL, ALL };
  token t[ALL];
  unsigned int port;
  int i;
  for (i = 0; i < ALL; i++) {
    if (!next_token(r, &at, to, 0, &t[i])) return 0;
  }
  if (!is_address(r, t[CLIENT]) || !read_integer(r, t[CLIENT_PORT], &port) ||
      !is_address(r, t[SERVER]) || !read_integer(r, t[SERVER_PORT], &port) ||
      !(is_token(r, t[PROTOCOL], "-") || is_protocol(r, t[PROTOCOL])))
    return 0;
  return at;
}

/*
** Without a header: behind a method and a URL the first status that another
** two numbers follow. With protocol, method and URL it is a line of httperr; a
** host between method and URL is a line of CloudFront.
*/
static int read_shape (reader *r, size_t at, size_t stamp, size_t to) {
  token t, p1 = {0, 0}, p2 = {0, 0}, p3 = {0, 0};
  int tabs = byte_at(r, at) == '\t', urls = 0, numbers = 0;
  unsigned int number;
  size_t httperr = behind_request(r, at, to);
  if (httperr > 0) return read_httperr(r, httperr, stamp, to);
  for (; next_token(r, &at, to, tabs, &t); p3 = p2, p2 = p1, p1 = t) {
    int is_url = p1.last > 0 && is_target(r, p1);
    if (is_url && is_method(r, p2)) {
      urls = 1;
      if (p3.last > 0 && is_protocol(r, p3) &&
          read_httperr(r, t.first, stamp, to))
        return 1;
    }
    if (tabs && is_url && p3.last > 0 && is_method(r, p3) &&
        status_of(r, t) != NO_STATUS) {
      report_status(r, t.first, t.last, status_of(r, t), NO_SUBSTATUS);
      return 1;
    }
    numbers = urls && read_integer(r, t, &number) ? numbers + 1 : 0;
    if (numbers >= 3 && report_three(r, p2, p1, t)) {
      report_product(r, p2.first, t.last, LINE_W3C);
      return 1;
    }
  }
  return 0;
}

/* By the last #Fields line of the text. */
static int read_columns (reader *r, size_t at, size_t to) {
  const line_columns *c = &r->columns;
  token t, none = {0, 0}, status, substatus, win32, reason;
  int tabs, column, number;
  size_t first = at;
  status = substatus = win32 = reason = none;
  tabs = memchr(r->text + at, '\t', to - at) != NULL;
  for (column = 0; next_token(r, &at, to, tabs, &t); column++) {
    if (column == c->status) status = t;
    if (column == c->substatus) substatus = t;
    if (column == c->win32) win32 = t;
    if (column == c->reason) reason = t;
  }
  number = status.last > 0 ? status_of(r, status) : NO_STATUS;
  if (number != NO_STATUS) {
    unsigned int sub = 0, code;
    int has_sub = substatus.last > 0 && read_integer(r, substatus, &sub) &&
                  sub <= SUBSTATUS_MAX;
    int beside = has_sub && substatus.first >= status.last &&
                 c->substatus == c->status + 1;
    report_status(r, status.first, beside ? substatus.last : status.last,
                  number, has_sub ? (int)sub : NO_SUBSTATUS);
    if (win32.last > 0 && windows_family() >= 0 &&
        read_integer(r, win32, &code)) {
      report_number(r, win32.first, win32.last, windows_family(), code);
      report_product(r, first, win32.last, LINE_W3C);
    }
  }
  if (reason.last > 0) {
    report_column(r, COLUMN_REASON, reason);
    report_product(r, first, reason.last, LINE_HTTPERR);
  }
  return number != NO_STATUS || reason.last > 0;
}

void read_fields (reader *r, size_t at) {
  static const line_columns none = {-1, -1, -1, -1};
  size_t to = line_end(r, at, WRAPPED_MAX);
  token t;
  int column;
  r->columns = none;
  if (!spend(r, to - at)) return;
  for (column = 0; next_token(r, &at, to, 0, &t); column++) {
    if (is_token(r, t, "sc-status")) r->columns.status = column;
    if (is_token(r, t, "sc-substatus")) r->columns.substatus = column;
    if (is_token(r, t, "sc-win32-status")) r->columns.win32 = column;
    if (is_token(r, t, "s-reason")) r->columns.reason = column;
  }
}

/* -- Proxies --------------------------------------------------------------- */

/* How the quotes of a line are written: ", \" or &quot;. */
static size_t quote_at (const reader *r, size_t at) {
  static const char *const quotes[] = {"\"", "\\\"", "&quot;"};
  size_t i;
  for (i = 0; i < sizeof quotes / sizeof *quotes; i++) {
    size_t n = strlen(quotes[i]);
    if (n <= r->length - at && same_name(quotes[i], r->text + at, n)) return n;
  }
  return 0;
}

/* Behind the quoted text at 'at'; NOWHERE where there is none. */
static size_t skip_quoted (reader *r, size_t at, size_t to) {
  size_t n = at < to ? quote_at(r, at) : 0;
  if (n == 0) return NOWHERE;
  if (to - at > QUOTED_MAX) to = at + QUOTED_MAX;
  for (at += n; at < to; at++) {
    char c = r->text[at];
    if ((c == '"' || c == '\\' || c == '&') && quote_at(r, at) == n)
      return at + n;
    if (c == '\\' && n == 1) at++;
  }
  return NOWHERE;
}

/* [stamp] "request" status bytes; of Envoy: status flags. */
static int read_request (reader *r, size_t at, size_t to, int is_envoy) {
  token status, next;
  unsigned int number;
  int code;
  at = skip_quoted(r, at, to);
  if (at == NOWHERE || !next_token(r, &at, to, 0, &status) ||
      !next_token(r, &at, to, 0, &next))
    return 0;
  code = status_of(r, status);
  if (is_envoy) {
    size_t i;
    if (is_token(r, status, "0")) code = 0;
    if (code == NO_STATUS) return 0;
    report_status(r, status.first, status.last, code, NO_SUBSTATUS);
    for (i = next.first; i < next.last; i++) {
      token flag = {i, i};
      while (flag.last < next.last && r->text[flag.last] != ',') flag.last++;
      report_column(r, COLUMN_FLAGS, flag);
      i = flag.last;
    }
    return 1;
  }
  if (code == NO_STATUS ||
      (!read_integer(r, next, &number) && !is_token(r, next, "-")))
    return 0;
  report_status(r, status.first, status.last, code, NO_SUBSTATUS);
  return 1;
}

/* How many numbers stand between slashes: 0/0/1/-1/+30; 0 for anything else. */
static int count_parts (const reader *r, token t) {
  int parts = 1;
  size_t i;
  if (!is_digit(r->text[t.last - 1])) return 0;
  for (i = t.first; i < t.last; i++) {
    char c = r->text[i];
    if (c == '/')
      parts++;
    else if (!is_digit(c) && c != '-' && c != '+')
      return 0;
  }
  return parts;
}

/* "SC <NOSRV>": a state may mean more where no server was chosen. */
static int state_of (const reader *r, int family, token state, token server) {
  static const char none[] = "NOSRV";
  char key[] = "-- <NOSRV>";
  size_t i, n = sizeof none - 1;
  memcpy(key, r->text + state.first, 2);
  for (i = server.first; i + n <= server.last; i++) {
    int row = memcmp(r->text + i, none, n) != 0
                  ? NO_ROW
                  : registry_entry_of_name(family, key, sizeof key - 1);
    if (row != NO_ROW) return row;
  }
  return registry_entry_of_name(family, key, 2);
}

int report_pair (reader *r, size_t first, size_t last, int family) {
  int beside;
  int row =
      registry_entry_of_pair(family, r->text + first, last - first, &beside);
  if (row == NO_ROW) return 0;
  report_row(r, first, beside == NO_ROW ? last : first + 2, row);
  if (beside != NO_ROW) report_row(r, first + 2, last, beside);
  return 1;
}

/* "sH", or with the states of a cookie "sHNI". */
static void report_termination (reader *r, token state, token server) {
  int family = column_family(COLUMN_TERMINATION), row;
  if (family < 0) return;
  row = state_of(r, family, state, server);
  if (row != NO_ROW) {
    int has_cookie = length_of(state) == 4 && r->text[state.last - 1] != '-';
    report_row(r, state.first, has_cookie ? state.first + 2 : state.last, row);
  }
  report_pair(r, state.first, state.last, family);
}

/*
** [stamp] frontend backend/server timers status bytes cookie cookie
** termination connections; of TCP: timers bytes termination connections
*/
static int read_haproxy (reader *r, size_t at, size_t to) {
  token t = {0, 0}, server = {0, 0}, status, termination;
  int n, parts = 0, code = NO_STATUS;
  for (n = 0; n < 4 && parts < 3; n++) {
    server = t;
    if (!next_token(r, &at, to, 0, &t)) break;
    parts = count_parts(r, t);
  }
  if (parts != 3 && parts != 5) return 0;
  if (!next_token(r, &at, to, 0, &status)) return 0;
  for (n = parts == 5 ? 4 : 1; n > 0; n--) {
    if (!next_token(r, &at, to, 0, &termination)) return 0;
  }
  if (!next_token(r, &at, to, 0, &t) || count_parts(r, t) != 5 ||
      length_of(termination) != (parts == 5 ? 4u : 2u))
    return 0;
  if (parts == 5) code = status_of(r, status);
  if (code != NO_STATUS)
    report_status(r, status.first, status.last, code, NO_SUBSTATUS);
  report_termination(r, termination, server);
  report_product(r, t.first, t.last, LINE_HAPROXY);
  return 1;
}

/* type stamp app/... client target three-times status status-of-target */
static int read_alb (reader *r, size_t at, size_t to) {
  token t, balancer = {0, 0};
  int n;
  for (n = 0; n < 7; n++) {
    if (!next_token(r, &at, to, 0, &t)) return 0;
    if (n == 0) balancer = t;
    if (n == 0 &&
        (length_of(t) < 5 || !same_name("app/", r->text + t.first, 4)))
      return 0;
  }
  if (status_of(r, t) == NO_STATUS) return 0;
  report_status(r, t.first, t.last, status_of(r, t), NO_SUBSTATUS);
  report_product(r, balancer.first, balancer.last, LINE_ALB);
  return 1;
}

/* stamp elapsed client RESULT/status bytes */
static int read_squid (reader *r, size_t at, size_t to) {
  token t, status;
  const char *slash;
  int n;
  for (n = 0; n < 3; n++) {
    if (!next_token(r, &at, to, 0, &t)) return 0;
  }
  slash = memchr(r->text + t.first, '/', length_of(t));
  if (slash == NULL || r->text[t.first] < 'A' || r->text[t.first] > 'Z')
    return 0;
  status.first = (size_t)(slash - r->text) + 1;
  status.last = t.last;
  t.last = status.first - 1;
  if (status_of(r, status) == NO_STATUS) return 0;
  report_status(r, status.first, status.last, status_of(r, status),
                NO_SUBSTATUS);
  report_column(r, COLUMN_RESULT, t);
  report_product(r, t.first, status.last, LINE_SQUID);
  return 1;
}

/* -- Stamps ---------------------------------------------------------------- */

typedef enum {
  STAMP_W3C,
  STAMP_COLUMNS,
  STAMP_COMMON,
  STAMP_ENVOY,
  STAMP_ALB,
  STAMP_SQUID
} stamp_kind;

/* Reads what stands behind the stamp 'at' .. 'behind'. */
static int read_behind (reader *r, stamp_kind stamp, size_t at, size_t behind,
                        size_t to) {
  size_t request = skip_blanks(r, behind);
  if (to < behind || !spend(r, to - at)) return 0;
  switch (stamp) {
  case STAMP_COLUMNS:
    return read_columns(r, at, to);
  case STAMP_W3C:
    return (r->columns.status >= 0 && read_columns(r, at, to)) ||
           read_shape(r, behind, at, to);
  case STAMP_COMMON:
    return read_request(r, request, to, 0) || read_haproxy(r, behind, to);
  case STAMP_ENVOY:
    if (!read_request(r, request, to, 1)) return 0;
    report_product(r, at - 1, behind, LINE_ENVOY);
    return 1;
  case STAMP_ALB:
    return read_alb(r, behind, to);
  default:
    return read_squid(r, behind, to);
  }
}

/* The line alone, else with those that it may be wrapped into. */
static void read_line (reader *r, stamp_kind stamp, size_t at, size_t behind) {
  size_t to = line_end(r, behind, 1), wrapped;
  if (read_behind(r, stamp, at, behind, to)) return;
  wrapped = line_end(r, behind, WRAPPED_MAX);
  if (wrapped > to) read_behind(r, stamp, at, behind, wrapped);
}

/* "[error] 29#29:" behind date and time */
static int is_nginx (const reader *r, size_t at, size_t *end) {
  size_t i = at;
  if (byte_at(r, i) != '[') return 0;
  for (i++; lower(byte_at(r, i)) >= 'a' && lower(byte_at(r, i)) <= 'z'; i++) {
  }
  if (byte_at(r, i) != ']' || i - at > 8 || byte_at(r, i + 1) != ' ') return 0;
  for (i += 2; is_digit(byte_at(r, i)); i++) {
  }
  if (byte_at(r, i) != '#') return 0;
  for (i++; is_digit(byte_at(r, i)); i++) {
  }
  *end = i;
  return byte_at(r, i) == ':';
}

static int is_month (const reader *r, size_t at) {
  static const char months[] = "janfebmaraprmayjunjulaugsepoctnovdec";
  char name[4];
  const char *found;
  name[0] = lower(byte_at(r, at));
  name[1] = lower(byte_at(r, at + 1));
  name[2] = lower(byte_at(r, at + 2));
  name[3] = '\0';
  found = strstr(months, name);
  return found != NULL && (found - months) % 3 == 0 && name[2] != '\0';
}

/* "[01/Jan/2026:10:00:00 +0000]", "[01/Jan/2026:10:00:00.000]" */
static size_t read_common (reader *r, size_t at) {
  size_t i = at + 20;
  if (!is_month(r, at + 3) || byte_at(r, at + 6) != '/' ||
      !all_digits(r, at + 7, 4) || byte_at(r, at + 11) != ':' ||
      !is_time(r, at + 12))
    return at;
  while (i < at + 32 && byte_at(r, i) != ']') i++;
  if (byte_at(r, i) != ']') return at;
  read_line(r, STAMP_COMMON, at, i + 1);
  return i;
}

/* "[Mon Jan 01 10:00:00.123456 2026]" */
static size_t read_apache (reader *r, size_t at) {
  size_t i = at + 3;
  if (at < 9 || r->text[at - 9] != '[' || r->text[at - 5] != ' ' ||
      !is_month(r, at - 4) || !is_time(r, i))
    return at;
  for (i += 8; i < at + 30 && byte_at(r, i) != ']'; i++) {
  }
  if (byte_at(r, i) != ']' || byte_at(r, i + 1) != ' ' ||
      byte_at(r, i + 2) != '[')
    return at;
  report_product(r, at - 9, i + 1, LINE_APACHE_ERROR);
  return i;
}

/* Does a type of connection stand before, as the balancer's lines begin? */
static int is_alb (const reader *r, size_t at) {
  static const char *const types[] = {"http",  "https", "h2",
                                      "grpcs", "ws",    "wss"};
  size_t i;
  for (i = 0; i < sizeof types / sizeof *types; i++) {
    size_t n = strlen(types[i]);
    if (at > n && is_blank(r->text[at - 1]) &&
        same_name(types[i], r->text + at - 1 - n, n) &&
        (at == n + 1 || !is_word_char(r->text[at - 2 - n])))
      return 1;
  }
  return 0;
}

static size_t read_dated (reader *r, size_t at) {
  size_t time = at + 11, end = at + 19;
  char joint = byte_at(r, at + 10), date = byte_at(r, at + 4);
  if (!is_date(r, at) || !is_time(r, time)) return at;
  if (date == '/') {
    if (joint == ' ' && byte_at(r, end) == ' ' && is_nginx(r, end + 1, &end))
      report_product(r, at, end, LINE_NGINX_ERROR);
    return end;
  }
  if (joint == 'T') {
    size_t i = end;
    while (i < end + 12 && byte_at(r, i) != 'Z' && byte_at(r, i) != ']' &&
           !is_blank(byte_at(r, i)))
      i++;
    if (byte_at(r, i) == 'Z') i++;
    if (at > 0 && r->text[at - 1] == '[' && byte_at(r, i) == ']')
      read_line(r, STAMP_ENVOY, at, i + 1);
    else if (is_alb(r, at))
      read_line(r, STAMP_ALB, at, i);
    return i;
  }
  if ((joint == ' ' || joint == '\t') && is_blank(byte_at(r, end)))
    read_line(r, STAMP_W3C, at, end);
  return end;
}

size_t read_stamp (reader *r, size_t at, size_t end) {
  char before = at > 0 ? r->text[at - 1] : '\n', next = byte_at(r, end);
  size_t behind = at;
  if (end - at == 4 && (next == '-' || next == '/'))
    behind = read_dated(r, at);
  else if (end - at == 2 && before == '[' && next == '/')
    behind = read_common(r, at);
  else if (end - at == 2 && before == ' ' && next == ' ')
    behind = read_apache(r, at);
  else if (end - at == 10 && next == '.' && all_digits(r, end + 1, 3) &&
           byte_at(r, end + 4) == ' ') {
    read_line(r, STAMP_SQUID, at, end + 4);
    behind = end + 4;
  }
  /* A header may leave the date out. */
  else if (r->columns.status >= 0 && begins_line(r, at))
    read_line(r, STAMP_COLUMNS, at, at);
  return behind;
}
