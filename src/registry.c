/*
** registry.c - the lookup core: parsing, lookup, fallback, description.
** Constant data only: no state, no allocation. Knows no Lua.
*/

#include "registry.h"

#include <stdio.h>
#include <string.h>

enum field {
  LABEL,
  TITLE,
  PHRASE,
  SUMMARY,
  CHECK,
  CAUSE,
  FIX,
  SEE,
  VERSIONS,
  SOURCE,
  CONFIDENCE,
  FIELDS
};

/* A meaning. Texts are offsets into the pool, so no row needs relocation. */
struct row {
  short status;
  int substatus;
  unsigned char product;
  unsigned int text[FIELDS]; /* 0: the meaning has no such field */
};

struct product {
  unsigned int id, title;
};

struct win32 {
  unsigned int value, name, message, meaning, source, confidence;
};

struct name {
  int number;
  unsigned int text;
};

/* Rows of codes come first; first_of_kind[k] .. first_of_kind[k + 1] follow. */
enum kind { CLASSES, REASONS, BODY_CODES, HINTS };

/*
** pool, rows, first_row, first_of_kind, hint_values, hint_benign, win32s,
** aliases, facilities, products and a table of statuses for each semantics
*/
#include "registry_data.h"

#define LENGTH(array) ((int)(sizeof(array) / sizeof((array)[0])))

static const char *text_at (unsigned int offset) {
  return (const char *)&pool + offset;
}

/* The field's text, or NULL. */
static const char *text_of (int row, enum field field) {
  unsigned int offset = rows[row].text[field];
  return offset == 0 ? NULL : text_at(offset);
}

static int is_digit (char c) {
  return c >= '0' && c <= '9';
}

static int is_blank (char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

size_t registry_parse (const char *text, size_t length, int *status,
                       int *substatus) {
  size_t i = 0, start;
  *status = 0;
  *substatus = NO_SUBSTATUS;
  while (length > 0 && is_blank(text[length - 1])) length--;
  while (i < length && is_blank(text[i])) i++;
  for (start = i; i < length && i < start + 3 && is_digit(text[i]); i++)
    *status = *status * 10 + (text[i] - '0');
  if (i < start + 3) return i + 1;
  if (i == length) return 0;
  if (text[i] != '.') return i + 1;
  start = ++i;
  *substatus = 0;
  for (; i < length && is_digit(text[i]); i++) {
    if (i > start && text[start] == '0') return i + 1; /* "404.03" */
    *substatus = *substatus * 10 + (text[i] - '0');
    if (*substatus > SUBSTATUS_MAX) return i + 1;
  }
  return i == start || i < length ? i + 1 : 0;
}

/*
** first_row[status] is the index of the status's first row; its rows end where
** those of the next status begin. Returns the rows of one code and product.
*/
static int find_rows (int status, int substatus, int product, int *count) {
  int i = first_row[status];
  int end = first_row[status + 1];
  int first;
  while (i < end && (rows[i].substatus != substatus ||
                     (product != ANY_PRODUCT && rows[i].product != product)))
    i++;
  first = i;
  while (i < end && rows[i].substatus == substatus &&
         (product == ANY_PRODUCT || rows[i].product == product))
    i++;
  *count = i - first;
  return first;
}

static int row_of_class (int status) {
  return status >= 100 && status <= 599
             ? first_of_kind[CLASSES] + status / 100 - 1
             : NO_ROW;
}

registry_match registry_lookup (int status, int substatus, int product) {
  registry_match match;
  match.status = status;
  match.substatus = substatus;
  match.first = find_rows(status, substatus, product, &match.count);
  match.known = match.count > 0;
  if (match.count == 0 && substatus != NO_SUBSTATUS) {
    match.first = find_rows(status, NO_SUBSTATUS, product, &match.count);
    match.known = match.count > 0 && substatus == 0;
  }
  if (match.count == 0) {
    match.first = row_of_class(status);
    match.count = match.first != NO_ROW;
  }
  return match;
}

registry_match registry_only (registry_match match, int n) {
  match.first += n - 1;
  match.count = 1;
  return match;
}

int registry_product (const char *id) {
  int i;
  for (i = 0; registry_product_id(i) != NULL; i++) {
    if (strcmp(registry_product_id(i), id) == 0) return i;
  }
  return -1;
}

const char *registry_product_id (int index) {
  return index < LENGTH(products) ? text_at(products[index].id) : NULL;
}

const char *registry_product_title (int index) {
  return index < LENGTH(products) ? text_at(products[index].title) : NULL;
}

const char *registry_class (int status) {
  int row = row_of_class(status);
  return row == NO_ROW ? NULL : text_of(row, TITLE);
}

const char *registry_phrase (int status, int *known) {
  registry_match match = registry_lookup(status, NO_SUBSTATUS, ANY_PRODUCT);
  const char *phrase;
  *known = match.known;
  if (match.count == 0) return "Unknown";
  phrase = text_of(match.first, PHRASE);
  return phrase != NULL ? phrase : text_of(match.first, TITLE);
}

void registry_fields (int row, registry_field_sink field, void *target) {
  static const struct {
    char name[12];
    enum field field;
  } names[] = {
      {"title", TITLE},       {"summary", SUMMARY}, {"check", CHECK},
      {"cause", CAUSE},       {"fix", FIX},         {"see", SEE},
      {"versions", VERSIONS}, {"source", SOURCE},   {"confidence", CONFIDENCE}};
  int i;
  field(target, "product", registry_product_id(rows[row].product));
  for (i = 0; i < LENGTH(names); i++) {
    const char *text = text_of(row, names[i].field);
    if (text != NULL) field(target, names[i].name, text);
  }
}

/* -- The description ----------------------------------------------------- */

typedef struct {
  registry_sink sink;
  void *target;
} writer;

static void put (const writer *to, const char *text) {
  to->sink(to->target, text, strlen(text));
}

/* Writes the line that *text points at, without its end, and moves past it. */
static void put_line (const writer *to, const char **text) {
  size_t length = strcspn(*text, "\n");
  to->sink(to->target, *text, length);
  *text += length + ((*text)[length] == '\n');
}

static void put_field (const writer *to, const char *name, const char *text) {
  if (text == NULL) return;
  put(to, "\n");
  put(to, name);
  put(to, ": ");
  put(to, text);
}

/* "Cause: ..." and "Fix: ..."; numbered where there are several pairs. */
static void put_causes (const writer *to, const char *cause, const char *fix) {
  int several, n;
  if (cause == NULL) return;
  if (fix == NULL) fix = "";
  several = strchr(cause, '\n') != NULL;
  for (n = 1; *cause != '\0'; n++) {
    char number[16];
    snprintf(number, sizeof number, several ? "\n%d. " : "\nCause: ", n);
    put(to, number);
    put_line(to, &cause);
    if (*fix != '\0' && *fix != '\n') {
      put(to, several ? "\n   Fix: " : "\nFix: ");
      put_line(to, &fix);
    }
    else
      fix += *fix == '\n';
  }
}

static void put_see (const writer *to, const char *see) {
  if (see == NULL) return;
  put(to, "\nNot to be confused with:");
  while (*see != '\0') {
    put(to, "\n- ");
    put_line(to, &see);
  }
}

/* appcmd is not on the path, and an operator may not know where it is. */
static int names_appcmd (const char *text) {
  return text != NULL && strstr(text, "`appcmd ") != NULL;
}

static void put_meaning (const writer *to, int row) {
  put(to, text_of(row, LABEL));
  put(to, ": ");
  put(to, text_of(row, TITLE));
  put(to, "\n");
  put(to, text_of(row, SUMMARY));
  put_field(to, "Check", text_of(row, CHECK));
  put_causes(to, text_of(row, CAUSE), text_of(row, FIX));
  if (names_appcmd(text_of(row, CHECK)) || names_appcmd(text_of(row, FIX)))
    put(to, "\nRun appcmd as administrator from %windir%\\System32\\inetsrv.");
  put_see(to, text_of(row, SEE));
  put_field(to, "Source", text_of(row, SOURCE));
  put_field(to, "Confidence", text_of(row, CONFIDENCE));
}

/* Says what stands in for a code that is not listed. */
static void put_unlisted (const writer *to, const registry_match *match) {
  char line[160];
  int status = match->status;
  if (match->count == 0)
    snprintf(line, sizeof line,
             "%03d lies outside 100-599 and belongs to no class; a client "
             "treats it as a server error (RFC 9110 section 15).",
             status);
  else if (match->first == row_of_class(status))
    snprintf(line, sizeof line,
             "%d is not listed; a client treats it as %d, the %s class "
             "(RFC 9110 section 15).\n",
             status, status / 100 * 100, registry_class(status));
  else
    snprintf(line, sizeof line, "%d.%d is not listed; this is what %d means.\n",
             status, match->substatus, status);
  put(to, line);
}

void registry_describe (const registry_match *match, registry_sink sink,
                        void *target) {
  writer to;
  int i;
  to.sink = sink;
  to.target = target;
  if (!match->known) put_unlisted(&to, match);
  for (i = 0; i < match->count; i++) {
    if (i > 0) put(&to, "\n\n");
    put_meaning(&to, match->first + i);
  }
}

void registry_describe_row (int row, registry_sink sink, void *target) {
  writer to;
  to.sink = sink;
  to.target = target;
  put_meaning(&to, row);
}

/* -- Reasons, body codes, Win32 codes and hints --------------------------- */

static char lower (char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static int same_name (const char *a, const char *b) {
  while (*a != '\0' && lower(*a) == lower(*b)) {
    a++;
    b++;
  }
  return *a == *b;
}

int registry_reason (const char *name) {
  int row;
  for (row = first_of_kind[REASONS]; row < first_of_kind[REASONS + 1]; row++) {
    if (same_name(text_of(row, TITLE), name)) return row;
  }
  return NO_ROW;
}

int registry_reason_row (int n) {
  int row = first_of_kind[REASONS] + n - 1;
  return row < first_of_kind[REASONS + 1] ? row : NO_ROW;
}

int registry_body_code (int code) {
  int row;
  for (row = first_of_kind[BODY_CODES]; row < first_of_kind[BODY_CODES + 1];
       row++) {
    if (rows[row].substatus == code) return row;
  }
  return NO_ROW;
}

/* HRESULT_FROM_WIN32 wraps nnnn as 0x8007nnnn: both are one key. */
static unsigned int plain_win32 (unsigned int value) {
  return value >> 16 == 0x8007u ? value & 0xffffu : value;
}

static int find_hint (int status, int substatus, unsigned int value) {
  int i;
  for (i = 0; i < LENGTH(hint_values); i++) {
    int row = first_of_kind[HINTS] + i;
    if (hint_values[i] == value && rows[row].status == status &&
        rows[row].substatus == substatus)
      return i;
  }
  return -1;
}

int registry_hint (int status, int substatus, unsigned int value, int *benign) {
  int i = find_hint(status, substatus, plain_win32(value));
  if (i < 0 && substatus == 0)
    i = find_hint(status, NO_SUBSTATUS, plain_win32(value));
  if (i < 0 && substatus == NO_SUBSTATUS)
    i = find_hint(status, 0, plain_win32(value));
  *benign = i >= 0 && hint_benign[i];
  return i < 0 ? NO_ROW : first_of_kind[HINTS] + i;
}

static int find_win32 (unsigned int value) {
  int i;
  for (i = 0; i < LENGTH(win32s); i++) {
    if (win32s[i].value == value) return i;
  }
  return -1;
}

static const char *optional_text (unsigned int offset) {
  return offset == 0 ? NULL : text_at(offset);
}

int registry_win32 (unsigned int value, registry_win32_record *record) {
  int i = find_win32(value);
  if (i < 0) i = find_win32(plain_win32(value));
  memset(record, 0, sizeof *record);
  if (i < 0) return 0;
  record->name = text_at(win32s[i].name);
  record->message = text_at(win32s[i].message);
  record->meaning = text_at(win32s[i].meaning);
  record->source = text_at(win32s[i].source);
  record->confidence = optional_text(win32s[i].confidence);
  return 1;
}

const char *registry_facility (int number) {
  int i;
  for (i = 0; i < LENGTH(facilities); i++) {
    if (facilities[i].number == number) return text_at(facilities[i].text);
  }
  return NULL;
}

const char *registry_alias (int index, int *status) {
  if (index >= LENGTH(aliases)) return NULL;
  *status = aliases[index].number;
  return text_at(aliases[index].text);
}

static int is_among (const unsigned short *statuses, int count, int status) {
  int i;
  for (i = 0; i < count && statuses[i] != status; i++) {
  }
  return i < count;
}

#define IS_AMONG(list, status) is_among(list, LENGTH(list), status)

int registry_is_cacheable (int status) {
  return IS_AMONG(cacheable_statuses, status);
}

int registry_has_content (int status) {
  return status >= 200 && !IS_AMONG(no_content_statuses, status);
}

int registry_is_redirect (int status, int *keeps_method) {
  *keeps_method = IS_AMONG(keeps_method_statuses, status);
  return IS_AMONG(redirect_statuses, status);
}

int registry_is_retryable (int status) {
  return IS_AMONG(retryable_statuses, status);
}

/* -- Search ---------------------------------------------------------------- */

#define WORDS_MAX 16

typedef struct {
  const char *text;
  size_t length;
  char rare, rare_upper; /* its least frequent letter, to scan for */
  size_t rare_at;
} word;

typedef struct {
  short row, score;
} hit;

static char upper (char c) {
  return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* How often a character stands in English text: the later, the more often. */
static int frequency (char c) {
  static const char order[] = "0123456789_.-<>/\\:=zqjxkvbwygpfmucdlhrsnioate ";
  const char *at = c == '\0' ? NULL : strchr(order, lower(c));
  return at == NULL ? 0 : (int)(at - order);
}

static int is_separator (char c) {
  return is_blank(c) || c == ',' || c == '"';
}

/* Cuts the query into words; those past WORDS_MAX are not asked for. */
static int split_words (const char *text, size_t length, word *words) {
  size_t i = 0;
  int count = 0;
  while (count < WORDS_MAX) {
    word *w = &words[count];
    size_t n;
    while (i < length && is_separator(text[i])) i++;
    if (i == length) break;
    w->text = text + i;
    while (i < length && !is_separator(text[i])) i++;
    w->length = (size_t)(text + i - w->text);
    w->rare_at = 0;
    for (n = 1; n < w->length; n++) {
      if (frequency(w->text[n]) < frequency(w->text[w->rare_at]))
        w->rare_at = n;
    }
    w->rare = lower(w->text[w->rare_at]);
    w->rare_upper = upper(w->rare);
    count++;
  }
  return count;
}

static int is_word_char (char c) {
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '_';
}

/* Does the word stand at 'at', whatever its case? */
static int stands_at (const word *w, const char *at) {
  size_t n;
  for (n = 0; n < w->length; n++) {
    if (lower(at[n]) != lower(w->text[n])) return 0; /* stops at the end */
  }
  return 1;
}

/* 0: not in the text; 1: inside a word; 2: at the start of one; 3: as one. */
static int find_word (const word *w, const char *text) {
  size_t length = strlen(text);
  int best = 0;
  int pass;
  for (pass = 0; pass < (w->rare == w->rare_upper ? 1 : 2); pass++) {
    char letter = pass == 0 ? w->rare : w->rare_upper;
    const char *at = text + w->rare_at;
    if (length < w->length) return 0;
    while (at < text + length &&
           (at = memchr(at, letter, (size_t)(text + length - at))) != NULL) {
      const char *start = at - w->rare_at;
      if (stands_at(w, start)) {
        int found = 1;
        if (start == text || !is_word_char(start[-1]))
          found = is_word_char(start[w->length]) ? 2 : 3;
        if (found > best) best = found;
      }
      at++;
    }
  }
  return best;
}

/* What a word is worth in the row: title before summary before cause. */
static int score_word (const word *w, int row) {
  static const struct {
    enum field field;
    int weight;
  } fields[] = {{TITLE, 16}, {PHRASE, 16}, {LABEL, 8}, {SUMMARY, 5},
                {CHECK, 3},  {CAUSE, 2},   {FIX, 1}};
  int i;
  for (i = 0; i < LENGTH(fields); i++) {
    const char *text = text_of(row, fields[i].field);
    int found = text == NULL ? 0 : find_word(w, text);
    if (found > 0) return fields[i].weight * 3 + found;
  }
  return 0;
}

/* 0 when a word is missing; a title that is just the query comes first. */
static int score_row (const word *words, int count, int row, size_t length) {
  int score = 0;
  int i;
  for (i = 0; i < count; i++) {
    int worth = score_word(&words[i], row);
    if (worth == 0) return 0;
    score += worth;
  }
  return strlen(text_of(row, TITLE)) == length ? score + 10 : score;
}

/* The row that stands for a hint's or a reason's code among the codes. */
static int row_of_code (int row) {
  registry_match match;
  if (row < first_of_kind[CLASSES]) return row;
  if (rows[row].status < 0) return NO_ROW;
  match = registry_lookup(rows[row].status, rows[row].substatus, ANY_PRODUCT);
  return match.known ? match.first : NO_ROW;
}

/* Adds a hit, best first; a code keeps its best row's place. */
static int add_hit (hit *hits, int count, int row, int score) {
  int i;
  for (i = 0; i < count; i++) {
    if (rows[hits[i].row].status == rows[row].status &&
        rows[hits[i].row].substatus == rows[row].substatus)
      break;
  }
  if (i < count && hits[i].score >= score) return count;
  if (i == count) count++;
  while (i > 0 && hits[i - 1].score < score) {
    hits[i] = hits[i - 1];
    i--;
  }
  hits[i].row = (short)row;
  hits[i].score = (short)score;
  return count;
}

void registry_search (const char *text, size_t length, registry_hit_sink sink,
                      void *target) {
  word words[WORDS_MAX];
  hit hits[LENGTH(rows)];
  int word_count = split_words(text, length, words);
  int count = 0;
  int row, i;
  if (word_count == 0) return;
  for (row = 0; row < LENGTH(rows); row++) {
    int score = score_row(words, word_count, row, length);
    int code_row = score > 0 ? row_of_code(row) : NO_ROW;
    if (code_row != NO_ROW) count = add_hit(hits, count, code_row, score);
  }
  for (i = 0; i < count; i++)
    sink(target, rows[hits[i].row].status, rows[hits[i].row].substatus);
}

void registry_write_code (int status, int substatus, char *code) {
  if (substatus == NO_SUBSTATUS)
    snprintf(code, 16, "%03d", status);
  else
    snprintf(code, 16, "%03d.%d", status, substatus);
}

/* -- Walking the rows ---------------------------------------------------- */

#define CODE_ROWS ((int)first_row[STATUS_MAX + 1])

int registry_last_row (void) {
  return LENGTH(rows) - 1;
}

int registry_status (int row) {
  return rows[row].status;
}

int registry_substatus (int row) {
  return rows[row].substatus;
}

const char *registry_title (int row) {
  return text_of(row, TITLE);
}

int registry_next (int row) {
  int i = row + 1;
  while (row != NO_ROW && i < CODE_ROWS && rows[i].status == rows[row].status &&
         rows[i].substatus == rows[row].substatus)
    i++;
  return i < CODE_ROWS ? i : NO_ROW;
}
