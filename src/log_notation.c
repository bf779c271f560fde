/*
** log_notation.c - compiles the format of an access log, as nginx' log_format
** or Apache's LogFormat has it.
*/

#include <string.h>

#include "log_pattern.h"
#include "log_shape.h"
#include "log_variables.h"
#include "text.h"

#define NAME_MAX_LENGTH 128

/* -- The characters of a format -------------------------------------------- */

/* Behind the last one; between two pieces of nginx', which no name spans. */
enum { END = -1, JOINT = -2 };

/* What a backslash is for. */
typedef enum { BARE, PIECES, WORD } quoting;

typedef struct {
  log_text text;
  size_t next, here; /* 'here' is where c stands */
  quoting how;
  char quote; /* within one, or a blank in an unquoted piece */
  int c;
  const char *wrong;
} reader;

static char at (const reader *r, size_t i) {
  return i < r->text.length ? r->text.at[i] : '\0';
}

static void fail (reader *r, const char *wrong) {
  if (r->wrong == NULL) r->wrong = wrong;
  r->c = END;
}

static size_t skip_blanks (const reader *r, size_t i) {
  while (i < r->text.length && is_blank(r->text.at[i])) i++;
  return i;
}

/* Also over comments, which stand between the pieces of a long format. */
static size_t skip_comments (const reader *r, size_t i) {
  i = skip_blanks(r, i);
  while (at(r, i) == '#') {
    while (i < r->text.length && r->text.at[i] != '\n') i++;
    i = skip_blanks(r, i);
  }
  return i;
}

/* Outside of quotes: begins the next piece. */
static void begin_piece (reader *r) {
  size_t i = skip_comments(r, r->next);
  char c = at(r, i);
  r->here = r->next = i;
  r->c = END;
  if (i >= r->text.length || c == ';') return;
  r->c = JOINT;
  r->quote = ' ';
  if (c == '"' || c == '\'') {
    r->quote = c;
    r->next++;
  }
}

static void read_escaped (reader *r) {
  char c = at(r, r->next);
  if (r->next >= r->text.length) return;
  if (r->how == WORD && c == '\n')
    r->c = JOINT;
  else if (c == '"' || c == '\'' || (c == '\\' && r->how != BARE))
    r->c = c;
  else if (r->how == PIECES && (c == 't' || c == 'n' || c == 'r'))
    r->c = c == 't' ? '\t' : '\n';
  else
    return;
  r->next++;
}

static void advance (reader *r) {
  char c;
  if (r->wrong != NULL) return;
  if (r->how == PIECES && r->quote == '\0') {
    begin_piece(r);
    return;
  }
  r->here = r->next;
  if (r->next >= r->text.length) {
    r->c = END;
    if (r->quote == '"' || r->quote == '\'') fail(r, "the quote is not closed");
    return;
  }
  c = at(r, r->next);
  if (r->quote == ' ' ? is_blank(c) || c == ';' : c == r->quote && c != '\0') {
    if (r->quote != ' ') r->next++;
    r->quote = '\0';
    r->c = END;
    if (r->how == PIECES) begin_piece(r);
    return;
  }
  r->next++;
  r->c = (unsigned char)c;
  if (c == '\\') read_escaped(r);
}

/* -- The pattern ----------------------------------------------------------- */

static void put (reader *r, log_pattern *p, char c) {
  if (p->used == LOG_PATTERN_TEXT)
    fail(r, "the format is too long");
  else
    p->text[p->used++] = c;
}

static void put_literal (reader *r, log_pattern *p, int c) {
  if (c == '\n' || c == '\r') {
    fail(r, "a line of this log would have an end of line within it");
    return;
  }
  put(r, p, (char)c);
  if (r->wrong != NULL) return;
  if (p->count == 0)
    p->lead++;
  else
    p->pieces[p->count - 1].length++;
}

static int is_same (log_text text, const char *name) {
  return strlen(name) == text.length && memcmp(text.at, name, text.length) == 0;
}

/* "$uri$is_args$args" and "%U%q" are one URL. */
static int continues_url (log_text name) {
  return is_same(name, "is_args") || is_same(name, "args") ||
         is_same(name, "query_string") || is_same(name, "q");
}

/* Adds what describe() has filled. */
static void put_piece (reader *r, log_pattern *p, const log_piece *described,
                       log_text name, size_t where) {
  log_piece *piece = &p->pieces[p->count];
  size_t i;
  if (p->count > 0 && piece[-1].length == 0) {
    if (piece[-1].role == LOG_URL && continues_url(name)) return;
    if (described->role == LOG_URL)
      piece[-1].stop = '/';
    else {
      r->here = where;
      fail(r, "nothing parts this variable from the one before it");
      return;
    }
  }
  if (p->count == LOG_PIECES_MAX) {
    fail(r, "the format has too many variables");
    return;
  }
  *piece = *described;
  piece->name = p->used;
  piece->name_length = (unsigned short)name.length;
  for (i = 0; i < name.length; i++) put(r, p, name.at[i]);
  piece->literal = p->used;
  p->count++;
}

/* -- nginx' variables ------------------------------------------------------ */

static void read_nginx (reader *r, log_pattern *p) {
  char name[NAME_MAX_LENGTH];
  size_t n = 0, where = r->here;
  log_piece piece;
  int in_braces;
  advance(r);
  in_braces = r->c == '{';
  if (in_braces) advance(r);
  while (r->c >= 0 && is_word_char((char)r->c) && n < sizeof name) {
    name[n++] = (char)r->c;
    advance(r);
  }
  if (n == 0 || n == sizeof name || (in_braces && r->c != '}')) {
    r->here = where;
    fail(r, "the variable has no name");
    return;
  }
  if (in_braces) advance(r);
  log_describe_nginx(log_part(name, n), &piece);
  put_piece(r, p, &piece, log_part(name, n), where);
}

/* -- Apache's -------------------------------------------------------------- */

/* "%400,501{User-agent}i", "%!200,304{Referer}i", "%>s", "%^ti" */
static void read_apache (reader *r, log_pattern *p) {
  char name[NAME_MAX_LENGTH];
  size_t n = 0, where = r->here, argument = 0;
  int is_final = 0, brackets = 0;
  log_piece piece;
  log_text whole;
  for (advance(r);; advance(r)) {
    if (r->c == '>')
      is_final = 1;
    else if (r->c == '{' && n == 0) {
      for (; r->c >= 0 && r->c != '}' && n < sizeof name - 4; advance(r))
        name[n++] = (char)r->c;
      if (r->c != '}') {
        r->here = where;
        fail(r, "the argument in braces is not closed, or too long");
        return;
      }
      name[n++] = '}';
      argument = n;
    }
    else if (r->c != '!' && r->c != '<' && r->c != ',' &&
             !(r->c >= 0 && is_digit((char)r->c)))
      break;
  }
  if (r->c == '%' && n == 0) {
    put_literal(r, p, '%');
    advance(r);
    return;
  }
  if (r->c == '^') {
    name[n++] = '^';
    advance(r);
    if (r->c >= 0 && is_letter((char)r->c)) {
      name[n++] = (char)r->c;
      advance(r);
    }
  }
  if (r->c < 0 || !is_letter((char)r->c)) {
    r->here = where;
    fail(r, "the directive behind % has no letter");
    return;
  }
  if (is_final && r->c == 's' && n == 0) name[n++] = '>';
  name[n++] = (char)r->c;
  whole = log_part(name, n);
  log_describe_apache(whole, &piece);
  if (r->c == 't' && argument > 0 && piece.role == LOG_NO_ROLE)
    log_describe_time(log_part(name + 1, argument - 2), &piece);
  else
    brackets = r->c == 't' && piece.role == LOG_STAMP;
  /* Headers are asked for by their name. */
  if (r->c == 'i' && argument > 2 && n == argument + 1)
    whole = log_part(name + 1, argument - 2);
  advance(r);
  if (brackets) put_literal(r, p, '[');
  if (r->wrong == NULL) put_piece(r, p, &piece, whole, where);
  if (brackets) put_literal(r, p, ']');
}

/* "\t" is a tabulator to mod_log_config, behind what quotes make of it. */
static void read_backslash (reader *r, log_pattern *p) {
  advance(r);
  if (r->c == 't' || r->c == 'n' || r->c == 'r') {
    put_literal(r, p, r->c == 't' ? '\t' : '\n');
    advance(r);
  }
  else
    put_literal(r, p, '\\');
}

/* -- Roles ----------------------------------------------------------------- */

static void drop (log_pattern *p, log_role role) {
  int i;
  for (i = 0; i < p->count; i++) {
    if (p->pieces[i].role == (signed char)role) p->pieces[i].role = LOG_NO_ROLE;
  }
}

/* Leaves each role to one piece. */
static int settle_roles (log_pattern *p) {
  const log_piece *best[LOG_ROLES];
  int i;
  memset(best, 0, sizeof best);
  for (i = 0; i < p->count; i++) {
    const log_piece *piece = &p->pieces[i];
    if (piece->role < LOG_ROLES &&
        (best[piece->role] == NULL || best[piece->role]->rank < piece->rank))
      best[piece->role] = piece;
  }
  if (best[LOG_STATUS] == NULL) return 0;
  if (best[LOG_TAKEN] != NULL) p->taken = best[LOG_TAKEN]->taken;
  for (i = 0; i < p->count; i++) {
    log_piece *piece = &p->pieces[i];
    if (piece->role < LOG_ROLES && best[piece->role] != piece)
      piece->role = LOG_NO_ROLE;
  }
  /* The request is what came; the others, what the server made of it. */
  if (best[LOG_REQUEST] != NULL) {
    drop(p, LOG_METHOD);
    drop(p, LOG_URL);
    drop(p, LOG_QUERY);
  }
  return 1;
}

static void compile_format (reader *r, log_pattern *p, int is_nginx) {
  advance(r);
  while (r->c != END && r->wrong == NULL) {
    if (r->c == JOINT)
      advance(r);
    else if (is_nginx && r->c == '$')
      read_nginx(r, p);
    else if (!is_nginx && r->c == '%')
      read_apache(r, p);
    else if (!is_nginx && r->c == '\\')
      read_backslash(r, p);
    else {
      put_literal(r, p, r->c);
      advance(r);
    }
  }
  if (r->wrong == NULL && !settle_roles(p)) {
    r->here = 0;
    fail(r, "the format has no status");
  }
}

/* -- Nicknames ------------------------------------------------------------- */

#define COMMON "%h %l %u %t \"%r\" %>s %b"
#define COMBINED COMMON " \"%{Referer}i\" \"%{User-Agent}i\""

/* Documented formats of these products, written in Apache's notation. */
static const struct {
  const char *name, *format;
} nicknames[] = {
    {"common", COMMON},
    {"combined", COMBINED},
    {"vhost_common", "%v:%p " COMMON},
    {"vhost_combined", "%v:%p " COMBINED},
    {"host_common", "%v " COMMON},
    {"host_combined", "%v " COMBINED},
    {"main", COMBINED " \"%{X-Forwarded-For}i\""},
    {"traefik", COMBINED " %{requests}n \"%{router}n\" "
                         "\"%{BALANCER_WORKER_NAME}e\" %{ms}Tms"},
    {"ingress-nginx",
     "$remote_addr - $remote_user [$time_local] \"$request\" $status "
     "$body_bytes_sent \"$http_referer\" \"$http_user_agent\" "
     "$request_length $request_time [$proxy_upstream_name] "
     "[$proxy_alternative_upstream_name] $upstream_addr "
     "$upstream_response_length $upstream_response_time $upstream_status "
     "$req_id"},
};

static void use_nickname (reader *r, log_pattern *p, log_text name) {
  size_t i;
  for (i = 0; i < sizeof nicknames / sizeof *nicknames; i++) {
    if (!same_name(nicknames[i].name, name.at, name.length)) continue;
    r->text = log_part(nicknames[i].format, strlen(nicknames[i].format));
    r->next = 0;
    r->how = BARE;
    compile_format(r, p, *r->text.at == '$');
    p->trailing = 1;
    return;
  }
  fail(r, name.length == 0 ? "there is no format"
                           : "there is no format of that name known");
}

/* -- Lines of a configuration ---------------------------------------------- */

/* Without quotes, up to a blank or, at nginx, a semicolon. */
static log_text next_word (const reader *r, size_t *i, int semicolon) {
  size_t from = *i = skip_blanks(r, *i), n;
  char quote = at(r, from);
  if (quote == '"' || quote == '\'') {
    for (from++, *i = from; *i < r->text.length && at(r, *i) != quote; ++*i) {
      if (at(r, *i) == '\\') ++*i;
    }
    n = (*i < r->text.length ? *i : r->text.length) - from;
    *i = from + n + (from + n < r->text.length);
    return log_part(r->text.at + from, n);
  }
  while (*i < r->text.length && !is_blank(at(r, *i)) &&
         !(semicolon && at(r, *i) == ';'))
    ++*i;
  return log_part(r->text.at + from, *i - from);
}

static int has (log_text text, char c) {
  return text.length > 0 && memchr(text.at, c, text.length) != NULL;
}

/* log_format name [escape=how] 'piece' ...; */
static void read_log_format (reader *r, log_pattern *p, size_t i) {
  static const char escape[] = "escape=";
  log_text word;
  next_word(r, &i, 1);
  r->next = skip_comments(r, i);
  i = r->next;
  word = next_word(r, &i, 1);
  if (word.length > sizeof escape - 1 &&
      memcmp(word.at, escape, sizeof escape - 1) == 0) {
    p->escapes = !same_name("escape=none", word.at, word.length);
    r->next = i;
  }
  r->how = PIECES;
  compile_format(r, p, 1);
}

/* LogFormat "format" [name] */
static void read_apache_format (reader *r, log_pattern *p, size_t i) {
  size_t behind = skip_blanks(r, i);
  log_text word;
  i = behind;
  word = next_word(r, &i, 0);
  r->next = r->here = behind;
  if (!has(word, '%')) {
    use_nickname(r, p, word);
    return;
  }
  r->how = WORD;
  r->quote = at(r, behind);
  if (r->quote == '"' || r->quote == '\'')
    r->next++;
  else
    r->quote = ' ';
  compile_format(r, p, 0);
}

/* A format alone: its variables tell whose it is. */
static void read_bare (reader *r, log_pattern *p, size_t i) {
  log_text rest = log_part(r->text.at + i, r->text.length - i);
  int is_nginx = 0;
  size_t n;
  while (rest.length > 0 && is_blank(rest.at[rest.length - 1])) rest.length--;
  r->text.length = i + rest.length;
  for (n = 0; n + 1 < rest.length && !is_nginx; n++)
    is_nginx = rest.at[n] == '$' &&
               (is_letter(rest.at[n + 1]) || rest.at[n + 1] == '{');
  r->next = r->here = i;
  if (!is_nginx && !has(rest, '%')) {
    use_nickname(r, p, rest);
    return;
  }
  r->how = is_nginx && *rest.at == '\'' ? PIECES : BARE;
  compile_format(r, p, is_nginx);
}

const char *log_pattern_compile (log_pattern *pattern, log_text notation,
                                 size_t *where) {
  reader r;
  log_text word;
  size_t i;
  memset(pattern, 0, sizeof *pattern);
  memset(&r, 0, sizeof r);
  pattern->escapes = 1;
  if (notation.at == NULL) notation = log_part("", 0);
  r.text = notation;
  i = skip_comments(&r, 0);
  if (at(&r, i) == '#' || at(&r, i) == '\0') i = skip_blanks(&r, 0);
  r.next = i;
  word = next_word(&r, &r.next, 0);
  if (same_name("log_format", word.at, word.length))
    read_log_format(&r, pattern, r.next);
  else if (same_name("LogFormat", word.at, word.length))
    read_apache_format(&r, pattern, r.next);
  else if (same_name("CustomLog", word.at, word.length) ||
           same_name("GlobalLog", word.at, word.length)) {
    next_word(&r, &r.next, 0);
    read_apache_format(&r, pattern, r.next);
  }
  else if (same_name("access_log", word.at, word.length)) {
    next_word(&r, &r.next, 1);
    r.here = skip_blanks(&r, r.next);
    word = next_word(&r, &r.next, 1);
    use_nickname(&r, pattern, word.length > 0 ? word : log_part("combined", 8));
  }
  else
    read_bare(&r, pattern, i);
  *where = r.wrong != NULL ? r.here : 0;
  if (r.wrong != NULL) pattern->count = 0;
  return r.wrong;
}
