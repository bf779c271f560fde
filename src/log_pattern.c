/*
** log_pattern.c - lines that have the shape of a compiled notation. Each value
** ends at the literal behind it, where what comes next can be the next value:
** nothing is tried twice, so a line costs what it is long.
*/

#include "log_pattern.h"

#include <string.h>

#include "log_shape.h"
#include "log_stamp.h"
#include "text.h"

/* -- Where a value ends ---------------------------------------------------- */

/* Could a value of the piece begin there? */
static int begins (const log_pattern *p, const log_piece *piece, const char *at,
                   const char *end) {
  char behind = piece->length > 0 ? p->text[piece->literal] : '\0';
  size_t width;
  switch (piece->shape) {
  case SHAPE_NUMBER:
    return at < end && (is_digit(*at) || *at == '-');
  case SHAPE_QUERY:
    return at == end || *at == '?' || *at == behind;
  case SHAPE_STATUS:
    if (at == end) return 0;
    width = *at == '-' ? 1 : 3;
    if ((size_t)(end - at) < width) return 0;
    if (width == 3 && !(is_digit(*at) && is_digit(at[1]) && is_digit(at[2])))
      return 0;
    break;
  case SHAPE_COMMON:
    width = COMMON_WIDTH;
    if ((size_t)(end - at) < width || at[2] != '/' || at[6] != '/' ||
        at[11] != ':' || at[14] != ':' || at[17] != ':' || at[20] != ' ' ||
        !is_digit(*at))
      return 0;
    break;
  default:
    return 1;
  }
  if (at + width == end) return piece->length == 0;
  return piece->length > 0 ? at[width] == behind : at[width] == ' ';
}

static int is_escaped (const char *from, const char *at) {
  const char *c = at;
  while (c > from && c[-1] == '\\') c--;
  return (at - c) & 1;
}

/* "10.0.0.1:80, 10.0.0.2:80 : other": what parts the values of a list is not
** what stands behind it. */
static int is_in_list (const char *from, const char *at, const char *end) {
  if (*at == ',') return end - at > 1 && at[1] == ' ';
  if (*at != ' ') return 0;
  if (at - from > 0 && at[-1] == ',') return 1;
  if (at - from > 1 && at[-1] == ':' && at[-2] == ' ') return 1;
  return end - at > 2 && at[1] == ':' && at[2] == ' ';
}

/* The literal stands there; what comes behind it? */
static int goes_on (const log_pattern *p, const log_piece *piece,
                    const char *behind, const char *end) {
  if (piece + 1 < p->pieces + p->count)
    return begins(p, piece + 1, behind, end);
  return behind == end || (p->trailing && *behind == ' ');
}

static int is_solid (const log_piece *piece) {
  return piece->shape != SHAPE_ANY && piece->shape != SHAPE_QUERY;
}

static const char *find_literal (const log_pattern *p, const log_piece *piece,
                                 const char *from, const char *end) {
  const char *literal = p->text + piece->literal, *at = from;
  int is_last = piece + 1 == p->pieces + p->count;
  int escapes = *literal == '"' && p->escapes;
  if ((size_t)(end - from) < piece->width) return NULL;
  for (at += piece->width; at < end; at++) {
    at = memchr(at, *literal, (size_t)(end - at));
    if (at == NULL || (size_t)(end - at) < piece->length) return NULL;
    if (escapes && is_escaped(from, at)) continue;
    if (piece->is_list && piece->length == 1 && is_in_list(from, at, end))
      continue;
    if (memcmp(at, literal, piece->length) == 0 &&
        goes_on(p, piece, at + piece->length, end))
      return at;
    /* The last quote is the line's end, or there are columns more. */
    if (escapes && is_last) return NULL;
    if (*literal == ' ' && is_solid(piece)) return NULL;
  }
  return NULL;
}

static const char *find_end (const log_pattern *p, const log_piece *piece,
                             const char *from, const char *end) {
  const char *at;
  if (piece->length > 0) return find_literal(p, piece, from, end);
  if (piece->stop != '\0')
    return memchr(from, piece->stop, (size_t)(end - from));
  at = p->trailing || is_solid(piece) ? memchr(from, ' ', (size_t)(end - from))
                                      : NULL;
  if (at == NULL) return end;
  return p->trailing ? at : NULL;
}

/* -- Values ---------------------------------------------------------------- */

static int is_nothing (const char *at, const char *end) {
  return at == end || (end - at == 1 && *at == '-');
}

static void keep (log_text *fields, const log_piece *piece, const char *at,
                  const char *end) {
  if (is_nothing(at, end)) return;
  if (piece->role == LOG_QUERY && *at == '?' && ++at == end) return;
  if (piece->role == LOG_CLIENT) {
    if (piece->is_list || piece->is_first) {
      const char *comma = memchr(at, ',', (size_t)(end - at));
      if (comma != NULL) end = comma;
      if (is_nothing(at, end)) return;
    }
    if (fields[LOG_CLIENT].at != NULL && !piece->is_first) return;
  }
  fields[piece->role] = log_part(at, (size_t)(end - at));
}

static int is_address (log_text text) {
  size_t i;
  int marks = 0;
  for (i = 0; i < text.length; i++) {
    char c = lower(text.at[i]);
    if (c == '.' || c == ':')
      marks++;
    else if (!is_digit(c) && !(c >= 'a' && c <= 'f'))
      /* fe80::1%eth0 */
      return c == '%' && marks > 0;
  }
  return marks > 0;
}

/* A header of syslog's in front would be read as client, identity and user. */
static int is_sound (const log_text *fields, log_text line) {
  log_text client = fields[LOG_CLIENT];
  const char *behind;
  int local;
  if (fields[LOG_STATUS].at == NULL ||
      log_stamp_of(fields[LOG_STAMP], &local) == LOG_NO_TIME || local)
    return 0;
  if (client.at == NULL)
    return line.length > 4 && memcmp(line.at, "- - ", 4) == 0;
  if (is_address(client)) return 1;
  behind = client.at + client.length;
  return fields[LOG_SERVER].at == NULL && line.at + line.length - behind > 3 &&
         memcmp(behind, " - ", 3) == 0;
}

int log_pattern_match (const log_pattern *p, log_text line,
                       log_text fields[LOG_ROLES]) {
  const log_piece *piece = p->pieces, *last = piece + p->count;
  const char *at = line.at, *end;
  int role;
  for (role = 0; role < LOG_ROLES; role++) fields[role] = log_part(NULL, 0);
  if (at == NULL || p->count == 0) return 0;
  end = at + line.length;
  if (at < end && end[-1] == '\r') end--;
  if ((size_t)(end - at) < p->lead || memcmp(at, p->text, p->lead) != 0)
    return 0;
  at += p->lead;
  if (!begins(p, piece, at, end)) return 0;
  for (; piece < last; piece++) {
    const char *stop = find_end(p, piece, at, end);
    if (stop == NULL) return 0;
    if (piece->role < LOG_ROLES) keep(fields, piece, at, stop);
    at = stop + piece->length;
  }
  return !p->is_guess || is_sound(fields, line);
}

/* -- The client that was asked for ----------------------------------------- */

static char folded (char c) {
  return c == '-' ? '_' : lower(c);
}

/* A header is the same with and without what nginx puts before its name. */
static log_text without_http (log_text name) {
  static const char prefix[] = "http_";
  size_t i, n = sizeof prefix - 1;
  if (name.length <= n) return name;
  for (i = 0; i < n; i++) {
    if (folded(name.at[i]) != prefix[i]) return name;
  }
  return log_part(name.at + n, name.length - n);
}

/* "$name", "${name}", "%{name}i" and "%a" without their signs. */
static log_text bare_name (log_text name) {
  const char *at = name.at, *end = at + name.length, *brace;
  if (at < end && (*at == '$' || *at == '%')) at++;
  if (at < end && *at == '{') {
    brace = memchr(at, '}', (size_t)(end - at));
    /* "%{c}a" is known by all of it. */
    if (brace != NULL && (end - brace == 1 || brace[1] == 'i')) {
      at++;
      end = brace;
    }
  }
  return without_http(log_part(at, (size_t)(end - at)));
}

int log_pattern_client (log_pattern *p, log_text name) {
  int found = -1, i;
  if (name.at == NULL || name.length == 0) return 0;
  name = bare_name(name);
  for (i = 0; i < p->count && found < 0; i++) {
    const log_piece *piece = &p->pieces[i];
    log_text other =
        without_http(log_part(p->text + piece->name, piece->name_length));
    size_t n = 0;
    if (other.length != name.length ||
        (piece->role != LOG_NO_ROLE && piece->role != LOG_CLIENT))
      continue;
    while (n < name.length && folded(other.at[n]) == folded(name.at[n])) n++;
    if (n == name.length) found = i;
  }
  if (found < 0) return 0;
  for (i = 0; i < p->count; i++) p->pieces[i].is_first = i == found;
  p->pieces[found].role = LOG_CLIENT;
  return 1;
}

/* -- Which nickname's ------------------------------------------------------ */

/* The longest come first; those with a host in front before those without, as
** a user may hold blanks. */
static const struct {
  char name[17];
  char has_host;
} known[LOG_NICKNAMES] = {
    {"ingress-nginx", 0},  {"traefik", 0},       {"main", 0},
    {"vhost_combined", 1}, {"host_combined", 1}, {"combined", 0},
    {"vhost_common", 1},   {"host_common", 1},   {"common", 0}};

static void make (log_guesses *guesses) {
  size_t i, where;
  for (i = 0; i < LOG_NICKNAMES; i++) {
    log_pattern *pattern = &guesses->patterns[i];
    log_text name = log_part(known[i].name, strlen(known[i].name));
    if (log_pattern_compile(pattern, name, &where) != NULL) pattern->count = 0;
    pattern->is_guess = 1;
  }
  guesses->are_made = 1;
}

const log_pattern *log_pattern_recognise (log_guesses *guesses, log_text line) {
  log_text fields[LOG_ROLES];
  size_t i;
  if (line.length == 0 || memchr(line.at, '"', line.length) == NULL)
    return NULL;
  if (!guesses->are_made) make(guesses);
  for (i = 0; i < LOG_NICKNAMES; i++) {
    if (log_pattern_match(&guesses->patterns[i], line, fields))
      return &guesses->patterns[i];
  }
  return NULL;
}
