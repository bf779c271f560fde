/*
** evidence_signs.c - finds the literals of the registry in a text: signs, how
** statuses and keys look, names. Constant data only. Knows no Lua.
*/

#include <stddef.h>
#include <string.h>

#include "evidence_parts.h"
#include "registry_rows.h"
#include "text.h"

/* The order of their texts is of no meaning. */
enum kind {
  LOOK_SIGN,
  LOOK_NAME,
  LOOK_STATUS,
  LOOK_SUBSTATUS,
  LOOK_VALUE,
  LOOK_DATA,
  LOOK_PROVIDER,
  LOOK_EVENT,
  LOOK_KEY,
  LOOK_NUMBER,
  LOOK_FIELDS
};

/*
** A text in lower case, a NAME in its own, where a blank stands for blanks and
** <> for a gap, in a look for what is captured. 'value' is where a sign's
** targets begin, a name's row, a key's family, or of a status whether it may be
** any.
*/
struct pattern {
  unsigned int text;
  unsigned char kind, length;
  unsigned short value;
};

/* Where these four bytes stand, a pattern may: they are its bytes from 'offset'
** on, as a text may write them. */
struct anchor {
  unsigned short check, pattern;
  unsigned char offset;
  unsigned char before, next; /* what stands there: a byte, or one of these */
};

enum { ANY, NO_LETTER, BLANK, JOINT };

/* A key that ends with a number, such as that of an event. */
struct numbered_key {
  unsigned short number, row;
};

/*
** pool, SIGNS, HRESULTS, patterns (signs first), sign_targets, anchors in the
** order of their hashes, anchor_map, first_anchor, names in the order of their
** lower case as twice the row and whether it is the official name,
** numbered_keys, log_products, column_families
*/
#include "evidence_data.h"

#define LENGTH(array) ((int)(sizeof(array) / sizeof((array)[0])))
#define PRODUCT_TARGET 32768
#define ONLY_DECIDES 32767 /* the sign tells no row but decides for causes */
#define BUCKET(hash) ((hash) >> 20)
#define CHECK(hash) ((hash) >> 4 & 0xffffu)
#define GAP_MAX 200
#define JOINT_MAX 12
#define TOKEN_MAX 64

int evidence_signs (void) {
  return SIGNS;
}

int windows_family (void) {
  return HRESULTS;
}

int column_family (line_column column) {
  return column_families[column];
}

int product_of_line (line_kind line) {
  return log_products[line];
}

const unsigned int *map_of_anchors (void) {
  return anchor_map;
}

/* -- Characters ------------------------------------------------------------ */

/* What pages, JSON and word processors write for a character. */
static const struct {
  char text[8], plain;
} escapes[] = {
    {"&lt;", '<'},         {"&gt;", '>'},          {"&quot;", '"'},
    {"&amp;", '&'},        {"&apos;", '\''},       {"&nbsp;", ' '},
    {"&#160;", ' '},       {"\\u003c", '<'},       {"\\u003e", '>'},
    {"\\u0026", '&'},      {"\\u0027", '\''},      {"\\u0022", '"'},
    {"\\\"", '"'},         {"\\/", '/'},           {"\\'", '\''},

    {"\302\240", ' '},     {"\342\200\230", '\''}, {"\342\200\231", '\''},
    {"\342\200\234", '"'}, {"\342\200\235", '"'},  {"\342\200\223", '-'},
    {"\342\200\224", '-'}};

/* May an escape begin with it? */
static int is_escape (char c) {
  return c == '&' || c == '\\' || c == '\302' || c == '\342';
}

static int same_bytes (const char *text, const char *escape, size_t n) {
  size_t i;
  for (i = 0; i < n; i++) {
    if (lower(text[i]) != escape[i]) return 0;
  }
  return 1;
}

/* "&#47;", "&#x2F;": the length of a character written as its number, or 0. */
static size_t number_at (const reader *r, size_t at, char plain) {
  size_t first = at + 2, i;
  unsigned int value = 0, base = 10;
  if (r->length - at < 4 || r->text[at] != '&' || r->text[at + 1] != '#')
    return 0;
  if (lower(r->text[first]) == 'x') {
    base = 16;
    first++;
  }
  for (i = first; i < r->length && i < first + 4; i++) {
    char c = lower(r->text[i]);
    if (is_digit(c))
      value = value * base + (unsigned int)(c - '0');
    else if (base == 16 && c >= 'a' && c <= 'f')
      value = value * base + (unsigned int)(c - 'a' + 10);
    else
      break;
  }
  return i > first && i < r->length && r->text[i] == ';' &&
                 value == (unsigned char)plain
             ? i + 1 - at
             : 0;
}

/* The length of an escape of the character at 'at', or 0. */
static size_t escape_at (const reader *r, size_t at, char plain) {
  char c = r->text[at];
  size_t number;
  int i;
  if (!is_escape(c)) return 0;
  number = number_at(r, at, plain);
  if (number > 0) return number;
  for (i = 0; i < LENGTH(escapes); i++) {
    size_t n;
    if (escapes[i].plain != plain) continue;
    n = strlen(escapes[i].text);
    if (n <= r->length - at && same_bytes(r->text + at, escapes[i].text, n))
      return n;
  }
  return 0;
}

/* The same, of one that ends before 'at'. */
static size_t escape_before (const reader *r, size_t at, char plain) {
  size_t number;
  int i;
  for (number = 4; r->text[at - 1] == ';' && number <= 8 && number <= at;
       number++) {
    if (number_at(r, at - number, plain) == number) return number;
  }
  for (i = 0; i < LENGTH(escapes); i++) {
    size_t n;
    if (escapes[i].plain != plain) continue;
    n = strlen(escapes[i].text);
    if (n <= at && same_bytes(r->text + at - n, escapes[i].text, n)) return n;
  }
  return 0;
}

/* The length of what stands for a blank at 'at', or 0. */
static size_t blank_at (const reader *r, size_t at) {
  char c = r->text[at];
  if (is_blank(c)) return 1;
  if (c == '\\' && at + 1 < r->length) {
    char escaped = r->text[at + 1];
    return escaped == 'n' || escaped == 'r' || escaped == 't' ? 2 : 0;
  }
  return c == '&' || c == '\302' ? escape_at(r, at, ' ') : 0;
}

static size_t blank_before (const reader *r, size_t at) {
  char c = r->text[at - 1];
  if (is_blank(c)) return 1;
  if (c == 'n' || c == 'r' || c == 't')
    return at > 1 && r->text[at - 2] == '\\' ? 2 : 0;
  return c == ';' || c == '\240' ? escape_before(r, at, ' ') : 0;
}

size_t skip_blanks (const reader *r, size_t at) {
  size_t n;
  while (at < r->length && (n = blank_at(r, at)) > 0) at += n;
  return at;
}

static size_t skip_blanks_back (const reader *r, size_t at) {
  size_t n;
  while (at > 0 && (n = blank_before(r, at)) > 0) at -= n;
  return at;
}

/* What joins a word and its number, with blanks. */
static int is_joint (char c) {
  return c == ':' || c == '=' || c == '\'' || c == '"' || c == '(' ||
         c == '[' || c == '*' || c == '`';
}

static int is_letter_or_digit (char c) {
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

/* -- Comparing ------------------------------------------------------------- */

static const char *text_of (const struct pattern *p) {
  return (const char *)&pool + p->text;
}

const char *evidence_sign (int sign, size_t *length) {
  *length = patterns[sign].length;
  return text_of(&patterns[sign]);
}

static int is_gap (const char *text, size_t k) {
  return text[k] == '<' && text[k + 1] == '>';
}

static int is_look (const struct pattern *p) {
  return p->kind != LOOK_SIGN && p->kind != LOOK_NAME;
}

static int same_char (const struct pattern *p, char c, char wanted) {
  return p->kind == LOOK_NAME ? c == wanted : lower(c) == wanted;
}

/* Behind the blanks at 'at', mostly one; NOWHERE where there is none. */
static size_t pass_blanks (reader *r, size_t at) {
  size_t after = at;
  if (at + 1 < r->length && r->text[at] == ' ' &&
      is_letter_or_digit(r->text[at + 1]))
    return at + 1;
  after = skip_blanks(r, at);
  return after == at || !spend(r, after - at) ? NOWHERE : after;
}

static size_t pass_blanks_back (reader *r, size_t at) {
  size_t before;
  if (at > 1 && r->text[at - 1] == ' ' && is_letter_or_digit(r->text[at - 2]))
    return at - 1;
  before = skip_blanks_back(r, at);
  return before == at || !spend(r, at - before) ? NOWHERE : before;
}

/* What parts the source of an event from its number, as blanks do: WAS 5059,
** WAS,5059, "WAS","5059". */
static int parts_columns (char c) {
  return c == ',' || c == ';' || c == '"';
}

static size_t pass_columns (reader *r, size_t at) {
  size_t after = at, n = 1;
  while (after < r->length && n > 0) {
    n = parts_columns(r->text[after]) ? 1 : blank_at(r, after);
    after += n;
  }
  return after == at || !spend(r, after - at) ? NOWHERE : after;
}

static size_t pass_columns_back (reader *r, size_t at) {
  size_t first = at, n = 1;
  while (first > 0 && n > 0) {
    n = parts_columns(r->text[first - 1]) ? 1 : blank_before(r, first);
    first -= n;
  }
  return first == at || !spend(r, at - first) ? NOWHERE : first;
}

/* Compares the pattern from its byte *k on, up to a gap, with the text at 'at';
** returns where that ends, and in k where the gap begins; or NOWHERE. */
static size_t compare (reader *r, const struct pattern *p, size_t *k,
                       size_t at) {
  const char *text = text_of(p);
  size_t first = *k, i = first;
  for (; i < p->length && !is_gap(text, i); i++) {
    size_t n = 1;
    /* Mostly letters. */
    while (text[i] >= 'a' && at < r->length &&
           same_char(p, r->text[at], text[i])) {
      i++;
      at++;
    }
    if (i == p->length || is_gap(text, i)) break;
    if (text[i] == ' ') {
      if (is_look(p) && is_gap(text, i + 1)) break;
      at = p->kind == LOOK_NAME ? pass_columns(r, at) : pass_blanks(r, at);
      if (at == NOWHERE) return NOWHERE;
      continue;
    }
    if (at >= r->length)
      n = 0;
    else if (!same_char(p, r->text[at], text[i]))
      n = escape_at(r, at, text[i]);
    else if (text[i] == '\\' && text[i + 1] != '\\' && at + 1 < r->length &&
             r->text[at + 1] == '\\')
      n = 2;
    if (n == 0) {
      spend(r, i - first + 1);
      return NOWHERE;
    }
    at += n;
  }
  *k = i;
  return spend(r, i - first) ? at : NOWHERE;
}

/* The same backwards: the bytes before *k and the text before 'at'. */
static size_t compare_back (reader *r, const struct pattern *p, size_t *k,
                            size_t at) {
  const char *text = text_of(p);
  size_t last = *k, i = last;
  for (; i > 0 && !(i > 1 && is_gap(text, i - 2)); i--) {
    char wanted;
    size_t n = 1;
    while (i > 1 && at > 0 && text[i - 1] >= 'a' &&
           same_char(p, r->text[at - 1], text[i - 1])) {
      i--;
      at--;
    }
    if (i > 1 && is_gap(text, i - 2)) break;
    wanted = text[i - 1];
    if (wanted == ' ') {
      at = p->kind == LOOK_NAME ? pass_columns_back(r, at)
                                : pass_blanks_back(r, at);
      if (at == NOWHERE) return NOWHERE;
      continue;
    }
    if (at == 0)
      n = 0;
    else if (!same_char(p, r->text[at - 1], wanted))
      n = is_letter_or_digit(wanted) ? 0 : escape_before(r, at, wanted);
    else if (at > 1 && r->text[at - 2] == '\\' &&
             (wanted == '"' || wanted == '/' || wanted == '\'' ||
              (wanted == '\\' && (i == 1 || text[i - 2] != '\\'))))
      n = 2;
    if (n == 0) {
      spend(r, last - i + 1);
      return NOWHERE;
    }
    at -= n;
  }
  *k = i;
  return spend(r, last - i) ? at : NOWHERE;
}

/* What joins a word and its number: blanks, a colon, quotes, brackets. */
static size_t skip_joint (const reader *r, size_t at) {
  size_t first = at;
  while (at < r->length && at - first <= JOINT_MAX) {
    size_t after = skip_blanks(r, at);
    if (after == at && is_joint(r->text[at])) after = at + 1;
    if (after == at) after += escape_at(r, at, '"');
    if (after == at) after += escape_at(r, at, '\'');
    if (after == at) break;
    at = after;
  }
  return at;
}

static int is_token (const struct pattern *p, char c) {
  return is_word_char(c) || c == '-' ||
         ((c == '.' || c == '/') && p->kind != LOOK_NUMBER);
}

/* What is captured ends where the pattern may go on; a number of a family has
** no dots and slashes. */
static size_t token_end (const reader *r, const struct pattern *p, size_t at) {
  size_t first = at;
  while (at < r->length && at - first < TOKEN_MAX && is_token(p, r->text[at]))
    at++;
  while (at > first && !is_letter_or_digit(r->text[at - 1])) at--;
  return at;
}

/* May the pattern's byte be written with this one first, or last? Letters and
** digits are written as they are. */
static int may_begin (char c, char wanted) {
  if (lower(c) == wanted) return 1;
  return !is_letter_or_digit(wanted) &&
         (is_escape(c) || (wanted == ' ' && is_blank(c)));
}

static int may_end (char c, char wanted) {
  if (lower(c) == wanted) return 1;
  return !is_letter_or_digit(wanted) &&
         (c == ';' || (c & 0x80) ||
          (wanted == ' ' && (is_blank(c) || c == 'n' || c == 'r' || c == 't')));
}

/* Compares what stands behind a gap that begins at 'at'. */
static size_t compare_gap (reader *r, const struct pattern *p, size_t *k,
                           size_t at) {
  const char wanted = text_of(p)[*k];
  size_t first = at, found = NOWHERE;
  size_t last = at + GAP_MAX < r->length ? at + GAP_MAX : r->length;
  while (found == NOWHERE) {
    while (at < last && !may_begin(r->text[at], wanted)) at++;
    if (at == last) break;
    found = compare(r, p, k, at++);
  }
  return spend(r, at - first) ? found : NOWHERE;
}

static size_t compare_gap_back (reader *r, const struct pattern *p, size_t *k,
                                size_t at) {
  const char wanted = text_of(p)[*k - 1];
  size_t last = at, found = NOWHERE;
  size_t first = at > GAP_MAX ? at - GAP_MAX : 0;
  while (found == NOWHERE) {
    while (at > first && !may_end(r->text[at - 1], wanted)) at--;
    if (at == first) break;
    found = compare_back(r, p, k, at--);
  }
  return spend(r, last - at) ? found : NOWHERE;
}

/* Where the pattern ends that has its k-th byte at 'at'. */
static size_t match_on (reader *r, const struct pattern *p, size_t k, size_t at,
                        capture *caught) {
  const char *text = text_of(p);
  at = compare(r, p, &k, at);
  while (k < p->length && at != NOWHERE) {
    if (!is_look(p)) {
      k += 2;
      at = compare_gap(r, p, &k, at);
      continue;
    }
    if (text[k] == ' ') {
      size_t after = skip_joint(r, at);
      if (after == at && p->kind != LOOK_VALUE) return NOWHERE;
      if (p->kind != LOOK_VALUE) at = after;
      k++;
    }
    caught->first = at;
    caught->last = at = token_end(r, p, at);
    k += 2;
    at = compare(r, p, &k, at);
  }
  return at;
}

/* Where the pattern begins whose first k bytes end before 'at'. */
static size_t match_back (reader *r, const struct pattern *p, size_t k,
                          size_t at, capture *caught) {
  at = compare_back(r, p, &k, at);
  while (k > 0 && at != NOWHERE) {
    k -= 2;
    if (!is_look(p)) {
      at = compare_gap_back(r, p, &k, at);
      continue;
    }
    caught->last = at;
    while (at > 0 && caught->last - at < TOKEN_MAX &&
           is_word_char(r->text[at - 1]))
      at--;
    caught->first = at;
    at = compare_back(r, p, &k, at);
  }
  return at;
}

/* A name that ends with a hyphen, "sH--", is part of no longer run of them. */
static int is_hyphened (const struct pattern *p) {
  return p->kind == LOOK_NAME && text_of(p)[p->length - 1] == '-';
}

/*
** A sign, a name and a look are words of their own: nothing of another word
** stands before or behind. A look may follow an underline, or begin with a
** capital in the middle: upstream_status, httpStatus.
*/
static int begins_word (const reader *r, const struct pattern *p,
                        size_t first) {
  char before;
  if (first == 0 || !is_letter_or_digit(r->text[first])) return 1;
  before = r->text[first - 1];
  if (before == '-' && is_hyphened(p)) return 0;
  if (first > 1 && r->text[first - 2] == '\\' && strchr("nrt", before) != NULL)
    return 1; /* a line's end in JSON */
  if (!is_look(p)) return !is_word_char(before);
  if (before == '?' || before == '&') return 0; /* part of a URL */
  return !is_letter_or_digit(before) ||
         (lower(before) == before && !is_digit(before) &&
          lower(r->text[first]) != r->text[first]);
}

static int ends_word (const reader *r, const struct pattern *p, size_t last) {
  const char *end = text_of(p) + p->length;
  if (is_hyphened(p) && last < r->length)
    return !is_word_char(r->text[last]) && r->text[last] != '-' &&
           r->text[last] != '>';
  if (p->kind == LOOK_VALUE || (is_look(p) && is_gap(end - 2, 0))) return 1;
  return last >= r->length || last == 0 ||
         !is_letter_or_digit(r->text[last - 1]) || !is_word_char(r->text[last]);
}

static int targets_end (int number) {
  return number + 1 < SIGNS ? patterns[number + 1].value
                            : LENGTH(sign_targets) - 1;
}

/* Does it tell nothing but a product that is told? Each line may say it. */
static int is_told (const reader *r, int number) {
  int target = patterns[number].value;
  return target + 1 == targets_end(number) &&
         sign_targets[target] >= PRODUCT_TARGET &&
         r->told[sign_targets[target] % PRODUCTS_MAX];
}

static void report_sign (reader *r, size_t first, size_t last, int number) {
  evidence found;
  int target = patterns[number].value, end = targets_end(number);
  found.first = first;
  found.last = last;
  found.status = NO_STATUS;
  found.substatus = NO_SUBSTATUS;
  found.key = registry_evidence_of_number(SAYS, (unsigned int)number);
  found.kind = EVIDENCE_SIGN;
  found.row = NO_ROW;
  found.product = NO_PRODUCT;
  if (target == end) report(r, &found);
  for (; target < end; target++) {
    int is_product = sign_targets[target] >= PRODUCT_TARGET;
    int has_row = !is_product && sign_targets[target] != ONLY_DECIDES;
    found.kind = is_product ? EVIDENCE_PRODUCT : EVIDENCE_SIGN;
    found.row = has_row ? sign_targets[target] : NO_ROW;
    found.product =
        is_product ? sign_targets[target] - PRODUCT_TARGET : NO_PRODUCT;
    report(r, &found);
    if (is_product) r->told[found.product % PRODUCTS_MAX] = 1;
  }
}

static void read_pattern (reader *r, const struct anchor *anchor, size_t at) {
  const struct pattern *p = &patterns[anchor->pattern];
  capture caught = {NOWHERE, NOWHERE};
  size_t first, last;
  if (p->kind == LOOK_SIGN && is_told(r, anchor->pattern)) return;
  first = match_back(r, p, anchor->offset, at, &caught);
  if (first == NOWHERE || !begins_word(r, p, first)) return;
  last = match_on(r, p, anchor->offset, at, &caught);
  if (last == NOWHERE || !ends_word(r, p, last)) return;
  switch (p->kind) {
  case LOOK_SIGN:
    report_sign(r, first, last, anchor->pattern);
    break;
  case LOOK_NAME:
    report_row(r, first, last, p->value);
    break;
  case LOOK_STATUS:
    read_status(r, caught, p->value);
    break;
  case LOOK_SUBSTATUS:
    read_substatus(r, caught);
    break;
  case LOOK_VALUE:
    read_value(r, caught);
    break;
  case LOOK_DATA:
    read_data(r, caught);
    break;
  case LOOK_PROVIDER:
    read_provider(r, caught);
    break;
  case LOOK_EVENT:
    read_event(r, caught);
    break;
  case LOOK_KEY:
  case LOOK_NUMBER:
    read_key(r, caught, p->value);
    break;
  default:
    read_fields(r, last);
    break;
  }
}

/* Most places are none by the bytes around them. What a byte may be: of ANY to
** JOINT a bit each, and whether another character may be written with it. */
#define OTHERWISE (1u << (JOINT + 1))
#define BIT(wanted) (1u << (wanted))

static unsigned int roles_of (char c) {
  unsigned int all = BIT(ANY) | BIT(NO_LETTER) | BIT(BLANK) | BIT(JOINT);
  if (is_letter_or_digit(c))
    return c == 'n' || c == 'r' || c == 't' ? BIT(ANY) | BIT(BLANK) : BIT(ANY);
  if (is_blank(c)) return all;
  if (is_escape(c) || c == ';' || (c & 0x80)) return all | OTHERWISE;
  return BIT(ANY) | BIT(NO_LETTER) | (is_joint(c) ? BIT(JOINT) : 0);
}

static inline int may_stand (char c, unsigned int roles, unsigned char wanted) {
  if (wanted <= JOINT) return (int)(roles >> wanted & 1u);
  return lower(c) == (char)wanted ||
         (roles & OTHERWISE && !is_letter_or_digit((char)wanted));
}

void read_window (reader *r, size_t at, unsigned int hash) {
  int i = first_anchor[BUCKET(hash)], end = first_anchor[BUCKET(hash) + 1];
  unsigned int check = CHECK(hash), roles_before, roles_next;
  char before, next;
  while (i < end && anchors[i].check < check) i++;
  if (i == end || anchors[i].check != check) return;
  before = at > 0 ? r->text[at - 1] : ' ';
  next = at + 4 < r->length ? r->text[at + 4] : ' ';
  roles_before = roles_of(before);
  roles_next = roles_of(next);
  for (; i < end && anchors[i].check == check && !r->stopped; i++) {
    if (may_stand(before, roles_before, anchors[i].before) &&
        may_stand(next, roles_next, anchors[i].next) && spend(r, 1))
      read_pattern(r, &anchors[i], at);
  }
}

/* -- Names ----------------------------------------------------------------- */

static const char *name_at (int i) {
  return registry_text(names[i] >> 1, names[i] & 1 ? NAME : PHRASE);
}

/* Compares in lower case: below 0, 0 or above 0. */
static int compare_names (const char *name, const char *text, size_t length) {
  size_t i;
  for (i = 0; i < length; i++) {
    unsigned char a = (unsigned char)lower(name[i]);
    unsigned char b = (unsigned char)lower(text[i]);
    if (a != b || a == '\0') return a < b ? -1 : 1;
  }
  return name[length] == '\0' ? 0 : 1;
}

/* The first of names[] that is not before the text. */
static int first_name (const char *text, size_t length) {
  int low = 0, high = LENGTH(names) - 1;
  while (low < high) {
    int middle = low + (high - low) / 2;
    if (compare_names(name_at(middle), text, length) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

int row_named (const char *text, size_t length, int n, int *is_name) {
  int i = first_name(text, length) + n;
  if (i >= LENGTH(names) - 1 || compare_names(name_at(i), text, length) != 0)
    return NO_ROW;
  *is_name = names[i] & 1;
  return names[i] >> 1;
}

int is_written_so (int row, const char *text, size_t length) {
  const char *key = registry_row_phrase(row);
  return !registry_is_exact(registry_row_family(row)) ||
         (strlen(key) == length && memcmp(key, text, length) == 0);
}

int row_of_family (int family, const char *text, size_t length) {
  int i = first_name(text, length), alike = NO_ROW;
  if (registry_is_exact(family))
    return registry_entry_of_name(family, text, length);
  for (; i < LENGTH(names) - 1; i++) {
    const char *name = name_at(i);
    if (compare_names(name, text, length) != 0) break;
    if (registry_row_family(names[i] >> 1) != family) continue;
    if (memcmp(name, text, length) == 0) return names[i] >> 1;
    if (alike == NO_ROW) alike = names[i] >> 1;
  }
  return alike;
}

int row_numbered (int number, int n) {
  size_t low = 0, end = sizeof numbered_keys / sizeof *numbered_keys - 1;
  size_t high = end;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (numbered_keys[middle].number < number)
      low = middle + 1;
    else
      high = middle;
  }
  low += (size_t)n;
  return low < end && numbered_keys[low].number == number
             ? numbered_keys[low].row
             : NO_ROW;
}
