/*
** registry.c - libFuzzer target of the lookup core: the first byte tells what
** the others are: a code, a paste, a name, a query, an item or a list of a
** selector, a key, or what is asked for beside evidence.
*/

#include "check.h"
#include "registry_rows.h"
#include "selector.h"
#include "text.h"

/* -- Codes ----------------------------------------------------------------- */

static void check_code (int status, int substatus) {
  char code[16], paste[32];
  int again, substatus_again;
  check(status >= 0 && status <= STATUS_MAX, "no status");
  check(substatus >= NO_SUBSTATUS && substatus <= SUBSTATUS_MAX,
        "no substatus");
  registry_write_code(status, substatus, code);
  check(registry_parse(code, strlen(code), &again, &substatus_again) == 0 &&
            again == status && substatus_again == substatus,
        "a code is written as another one");
  snprintf(paste, sizeof paste, "HTTP Error %s", code);
  check(registry_parse_pasted(paste, strlen(paste), &again, &substatus_again) &&
            again == status && substatus_again == substatus,
        "a code is pasted as another one");
}

static void read_code (const char *text, size_t length) {
  int status, substatus;
  size_t column = registry_parse(text, length, &status, &substatus);
  check(column <= length + 1, "a column behind the text");
  if (column == 0) check_code(status, substatus);
}

static void read_paste (const char *text, size_t length) {
  int status, substatus;
  if (registry_parse_pasted(text, length, &status, &substatus))
    check_code(status, substatus);
}

/* -- Names ----------------------------------------------------------------- */

static void check_found (const registry_name *found) {
  check(found->first >= 0 && found->first <= found->last &&
            found->last <= STATUS_MAX,
        "a name of no status");
  check(found->phrase != NULL && found->phrase[0] != '\0',
        "a name of no phrase");
}

static void read_name (const char *text, size_t length) {
  registry_naming naming = NAME_CONSTANT;
  for (; naming <= NAME_PHRASE; naming++) {
    registry_name found, nearest, again;
    int is_found = registry_find_name(naming, text, length, &found);
    int is_near = registry_nearest_name(naming, text, length, &nearest);
    if (is_found) check_found(&found);
    if (is_found && naming == NAME_PHRASE) {
      check(registry_find_name(naming, found.phrase, strlen(found.phrase),
                               &again) &&
                again.first == found.first && again.last == found.last,
            "a phrase is another status's");
    }
    if (!is_near) continue;
    check_found(&nearest);
    check(
        registry_find_name(naming, nearest.name, strlen(nearest.name), &again),
        "the nearest name is none");
    if (is_found) check(again.first == found.first, "a name is near another");
  }
}

/* -- Queries --------------------------------------------------------------- */

#define WORDS_ASKED 16 /* more are not asked for */
#define ROWS_CHECKED 32

typedef struct {
  const char *text;
  size_t length;
} word;

static int contains (const char *text, word w) {
  char room[PROSE_MAX];
  size_t length, i, n;
  if (text == NULL) return 0;
  length = registry_unpack(text, room);
  check(length < PROSE_MAX, "prose is too long");
  for (i = 0; i + w.length <= length; i++) {
    for (n = 0; n < w.length && lower(room[i + n]) == lower(w.text[n]); n++)
      continue;
    if (n == w.length) return 1;
  }
  return 0;
}

typedef struct {
  word asked;
  int found;
} cause_search;

static void search_cause (void *target, const cause_record *cause) {
  cause_search *search = target;
  if (contains(cause->when, search->asked) ||
      contains(cause->cause, search->asked) ||
      contains(cause->fix, search->asked))
    search->found = 1;
}

static int row_holds (int row, word w) {
  static const enum field fields[] = {TITLE, PHRASE,  NAME,
                                      LABEL, SUMMARY, CHECK};
  registry_view view = {0, NO_STATUS, NULL, 0};
  cause_search search;
  size_t i;
  for (i = 0; i < sizeof fields / sizeof *fields; i++) {
    if (contains(registry_text(row, fields[i]), w)) return 1;
  }
  view.row = row;
  search.asked = w;
  search.found = 0;
  registry_causes(&view, search_cause, &search);
  return search.found;
}

static int separates (char c) {
  return is_blank(c) || c == ',' || c == '"';
}

static int split (const char *text, size_t length, word *words) {
  size_t i = 0;
  int count = 0;
  while (count < WORDS_ASKED) {
    while (i < length && separates(text[i])) i++;
    if (i == length) break;
    words[count].text = text + i;
    while (i < length && !separates(text[i])) i++;
    words[count].length = (size_t)(text + i - words[count].text);
    count++;
  }
  return count;
}

typedef struct {
  char *is_hit; /* of each row */
  int rows, count;
} hits;

static void add_hit (void *target, int row) {
  hits *h = target;
  check(row >= 0 && row < h->rows, "a hit is no row");
  check(!h->is_hit[row], "a hit comes twice");
  h->is_hit[row] = 1;
  h->count++;
}

static int all_held (int row, const word *words, int count) {
  int i;
  for (i = 0; i < count; i++) {
    if (!row_holds(row, words[i])) return 0;
  }
  return 1;
}

/* Does the text of 'row' count for the hit 'hit': is it of that code or key? */
static int counts_for (int row, int hit) {
  int code = registry_row_of_code(row);
  return code == hit ||
         (code != NO_ROW && registry_row_family(code) == NO_FAMILY &&
          registry_row_family(hit) == NO_FAMILY &&
          registry_status(code) == registry_status(hit) &&
          registry_substatus(code) == registry_substatus(hit));
}

static int is_in_hit (int row, const hits *h) {
  int hit = 0;
  while (hit < h->rows && !(h->is_hit[hit] && counts_for(row, hit))) hit++;
  return hit < h->rows;
}

/* Some rows, spread over all: what holds all words belongs to a hit. */
static void search_query (const char *text, size_t length) {
  word words[WORDS_ASKED];
  hits h = {NULL, 0, 0};
  int count = split(text, length, words), row, step;
  h.rows = registry_last_row() + 1;
  h.is_hit = calloc((size_t)h.rows, 1);
  check(h.is_hit != NULL, "no memory");
  registry_search(text, length, add_hit, &h);
  check(count > 0 || h.count == 0, "hits of no word");
  step = h.rows / ROWS_CHECKED;
  for (row = (int)(length % (size_t)step); count > 0 && row < h.rows;
       row += step) {
    if (registry_row_of_code(row) != NO_ROW && registry_own_row(row) == row)
      check(!all_held(row, words, count) || is_in_hit(row, &h),
            "a row holds all words and is no hit");
  }
  for (row = 0; row < h.rows; row++) {
    int other;
    if (!h.is_hit[row] || h.count > ROWS_CHECKED) continue;
    for (other = 0; other < h.rows; other++) {
      if (counts_for(other, row) && all_held(other, words, count)) break;
    }
    check(other < h.rows, "a hit holds not all words");
  }
  free(h.is_hit);
}

/* -- Selectors ------------------------------------------------------------- */

/* What is written is one item or two that follow each other. */
static void check_written (const selector_stretch *stretch, int excluded) {
  char text[SELECTOR_TEXT], room[SELECTOR_TEXT];
  const char *at = text;
  int first = stretch->first;
  selector_write(stretch, excluded, text);
  while (*at != '\0') {
    selector_stretch read;
    size_t length = strcspn(at, ",");
    check((*at == '!') == excluded, "it is excluded where it is not");
    check(selector_read(at + excluded, length - (size_t)excluded, &read,
                        room) == NULL &&
              read.first == first,
          "what is written is no item");
    first = read.behind;
    at += length;
    at += *at == ',';
  }
  check(first == stretch->behind, "what is written is less");
}

static void read_item (const char *text, size_t length) {
  char room[SELECTOR_TEXT];
  selector_stretch stretch;
  const char *expected = selector_read(text, length, &stretch, room);
  if (expected != NULL) {
    check(strlen(expected) < SELECTOR_TEXT, "a message is too long");
    return;
  }
  check(stretch.first >= 0 && stretch.first < stretch.behind &&
            stretch.behind <= SELECTOR_END,
        "a stretch is none");
  check_written(&stretch, 0);
  check_written(&stretch, 1);
}

static void translate_list (const char *text, size_t length) {
  char ours[SELECTOR_TEXT], room[SELECTOR_TEXT];
  const char *at = ours;
  selector_stretch stretch;
  if (!selector_translate(text, length, ours)) return;
  while (*at != '\0') {
    size_t n = strcspn(at, ","), mark = *at == '!';
    check(selector_read(at + mark, n - mark, &stretch, room) == NULL,
          "a translation cannot be read");
    at += n;
    at += *at == ',';
  }
}

/* -- Keys ------------------------------------------------------------------ */

static void check_entry (int row, const registry_family_record *family) {
  check(row == NO_ROW ||
            (row >= family->first && row < family->first + family->count),
        "an entry of another family");
}

static void read_key (input in) {
  registry_family_record family;
  int count = 0, n, row, beside;
  unsigned int key;
  while (registry_family(count, &family)) count++;
  n = take(&in, count);
  registry_family(n, &family);
  row = registry_entry_of_name(n, (const char *)in.at, in.left);
  check_entry(row, &family);
  if (row != NO_ROW) {
    const char *name = registry_row_phrase(row);
    check(registry_is_exact(n) || family.key != KEY_NAME ||
              registry_entry_of_name(n, name, strlen(name)) != NO_ROW,
          "a key is not found by its name");
    check_entry(registry_own_row(row), &family);
  }
  if (registry_is_exact(n)) {
    check_entry(
        registry_entry_of_pair(n, (const char *)in.at, in.left, &beside),
        &family);
    check_entry(beside, &family);
  }
  key = (unsigned int)take(&in, 1 << 30) * 4u + (unsigned int)take(&in, 4);
  row = registry_entry_of_number(n, key);
  check_entry(row, &family);
  if (row != NO_ROW && family.key == KEY_NUMBER)
    check(registry_row_key(row) == key, "a number's entry has another one");
}

/* -- What is asked for ----------------------------------------------------- */

#define EVIDENCE_MOST 8
#define NTH_MOST 1000

typedef struct {
  size_t bytes;
  int lines;
} text_size;

static void count_text (void *target, const char *text, size_t length) {
  text_size *size = target;
  size_t i;
  size->bytes += length;
  for (i = 0; i < length; i++) size->lines += text[i] == '\n';
}

static void count_field (void *target, const char *name, const char *text) {
  check(name[0] != '\0' && text != NULL, "a field without a text");
  ++*(int *)target;
}

/* Each column has the same lines. */
static void check_columns (const registry_view *view) {
  registry_column column = COLUMN_CAUSE;
  int lines = -1, decided, benign;
  for (; column <= COLUMN_STANDING; column++) {
    text_size size = {0, 0};
    if (!registry_put_column(view, column, count_text, &size)) {
      check(size.bytes == 0, "a column without text has some");
      continue;
    }
    check(lines < 0 || lines == size.lines, "columns differ in their lines");
    lines = size.lines;
  }
  decided = registry_decided(view, &benign);
  check(decided >= 0 && decided <= lines + 1, "more is decided than there is");
  check(!benign || decided > 0, "nothing is decided and that is normal");
}

static void check_row (const registry_view *view) {
  text_size size = {0, 0};
  int fields = 0;
  registry_fields(view->row, count_field, &fields);
  check(fields > 0, "a row without a field");
  check_columns(view);
  registry_describe_row(view, count_text, &size);
  check(size.bytes > 0, "a row is not described");
}

static void ask (input in) {
  registry_evidence evidence[EVIDENCE_MOST];
  registry_view view;
  registry_match match;
  text_size size = {0, 0};
  int status = take(&in, STATUS_MAX + 1);
  int substatus = take(&in, 2) ? take(&in, SUBSTATUS_MAX + 1) : NO_SUBSTATUS;
  int products = 0, product, families = 0, count, n, seen = 0;
  registry_family_record family;
  while (registry_product_id(products) != NULL) products++;
  while (registry_family(families, &family)) families++;
  product = take(&in, products + 1) - 1;
  for (count = 0; count < EVIDENCE_MOST && in.left > 0; count++) {
    n = take(&in, families);
    registry_family(n, &family);
    /* One that is listed, or any number. */
    evidence[count] =
        take(&in, 2) || family.key == KEY_NAME
            ? registry_evidence_of_row(family.first + take(&in, family.count))
            : registry_evidence_of_number(n, (unsigned int)take(&in, 1 << 30));
  }
  match = registry_lookup_beside(status, substatus, product, evidence, count);
  check(match.count > 0 || (registry_class(status) == NULL && !match.known),
        "not total");
  registry_describe(&match, evidence, count, count_text, &size);
  check(size.bytes > 0, "a code is not described");
  check(registry_phrase(status, &n)[0] != '\0', "no phrase");
  view.status = status;
  view.evidence = evidence;
  view.count = count;
  for (n = 0; (view.row = registry_nth(&match, evidence, count, n)) != NO_ROW;
       n++) {
    check(n < match.count && match.count < NTH_MOST, "too many meanings");
    check(view.row >= match.first && view.row < match.first + match.count,
          "a meaning of another code");
    seen += view.row - match.first;
    check_row(&view);
  }
  check(n == match.count && seen == n * (n - 1) / 2, "a meaning is missing");
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static void (*const readers[])(const char *, size_t) = {
      read_code,    read_paste, read_name,
      search_query, read_item,  translate_list};
  const int count = sizeof readers / sizeof *readers;
  input in;
  int which;
  char *text;
  in.at = data;
  in.left = size;
  which = take(&in, 256) % (count + 2);
  text = copy_of(in.at, in.left);
  if (which < count)
    readers[which](text, in.left);
  else if (which == count)
    read_key(in);
  else
    ask(in);
  free(text);
  return 0;
}
