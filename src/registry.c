/*
** registry.c - the lookup core: parsing, lookup, fallback, families, what
** decides among causes. Constant data only: no state, no allocation. Knows no
** Lua. Texts are put together in registry_describe.c.
*/

#include "registry.h"

#include <stdio.h>
#include <string.h>

#include "registry_rows.h"
#include "text.h"

/* A meaning, a class, shared causes or an entry. Texts are places in the pool,
** so no row needs relocation. */
struct row {
  short status;
  int substatus;
  unsigned char product;
  signed char family;
  unsigned int key; /* a number, or the place among the family's entries */
  unsigned short first_cause;
  unsigned char causes;
  short behind; /* how far behind the row of its entry's own key; mostly 0 */
  unsigned int text[FIELDS]; /* 0: the row has no such field */
};

/* Its conditions are first .. first + count - 1; one of them is enough. */
struct cause {
  unsigned int cause, fix, when;
  unsigned short first;
  unsigned char count, benign;
};

struct condition {
  signed char family; /* or SAYS, TIED */
  unsigned int key;
};

/* Statuses that share the causes of a row. */
struct range {
  unsigned short first, last, row;
};

struct family {
  unsigned int id, title;
  unsigned char product;
  unsigned char key; /* registry_key */
  unsigned short first, count;
  unsigned char together; /* one key speaks against no other */
  unsigned char exact;    /* the case of letters decides */
};

struct product {
  unsigned int id, title, tell;
  int base; /* the product that it is built on, or ANY_PRODUCT */
};

struct name {
  int number;
  unsigned int text;
};

/* What a byte stands for in prose: below 128 itself. */
struct piece {
  char text[15];
  unsigned char length;
};

/*
** pool, pieces, rows, grams, causes, conditions, shared_ranges, families,
** products, first_row, FIRST_CLASS, aliases, facilities, and a table of
** statuses for each semantics
*/
#include "registry_data.h"

#define LENGTH(array) ((int)(sizeof(array) / sizeof((array)[0])))

static const char *text_at (unsigned int place) {
  return place == 0 ? NULL : (const char *)&pool + place;
}

const char *registry_text (int row, enum field field) {
  return text_at(rows[row].text[field]);
}

size_t registry_unpack (const char *prose, char *room) {
  char *end = room;
  for (; *prose != '\0'; prose++) {
    const struct piece *piece = &pieces[(unsigned char)*prose];
    /* More is copied than counts: that needs no branch. */
    memcpy(end, piece->text, sizeof piece->text);
    end += piece->length;
  }
  *end = '\0';
  return (size_t)(end - room);
}

void registry_add_grams (const char *text, size_t length, gram_set *set) {
  size_t i;
  for (i = 2; i < length; i++) {
    unsigned int bit = ((unsigned int)(unsigned char)lower(text[i - 2]) * 961u +
                        (unsigned int)(unsigned char)lower(text[i - 1]) * 31u +
                        (unsigned int)(unsigned char)lower(text[i])) *
                       40503u % 65536u / (65536u / GRAM_BITS);
    set->words[bit / 32] |= 1u << bit % 32;
  }
}

int registry_has_grams (int row, const gram_set *set) {
  int i;
  for (i = 0; i < GRAM_BITS / 32; i++) {
    if ((grams[row][i] & set->words[i]) != set->words[i]) return 0;
  }
  return 1;
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

static size_t skip_blanks (const char *text, size_t length, size_t at) {
  while (at < length && is_blank(text[at])) at++;
  return at;
}

/* Where a text goes on behind "HTTP/1.1 ", "HTTP Error ", "Status code: ". */
static size_t skip_introduction (const char *text, size_t length, size_t at) {
  static const char words[][8] = {"http", "error", "status", "code"};
  int i;
  for (i = 0; i < LENGTH(words); i++) {
    size_t end = at + strlen(words[i]);
    if (end >= length || !same_name(words[i], text + at, end - at)) continue;
    if (i == 0 && text[end] == '/') {
      do end++;
      while (end < length && (is_digit(text[end]) || text[end] == '.'));
    }
    else if (text[end] == ':')
      end++;
    if (end < length && is_blank(text[end]))
      at = skip_blanks(text, length, end);
  }
  return at;
}

int registry_parse_pasted (const char *text, size_t length, int *status,
                           int *substatus) {
  size_t start = skip_blanks(text, length, 0);
  size_t first = skip_introduction(text, length, start);
  size_t end = first, behind;
  while (end < length && is_digit(text[end])) end++;
  if (end + 1 < length && text[end] == '.' && is_digit(text[end + 1])) {
    for (end++; end < length && is_digit(text[end]); end++) {
    }
  }
  if (registry_parse(text + first, end - first, status, substatus) != 0)
    return 0;
  if (end < length && memchr(":,.;", text[end], 4) != NULL) end++;
  behind = skip_blanks(text, length, end);
  if (behind == length) return first > start;
  return behind > end && (is_letter(text[behind]) || text[behind] == '(' ||
                          text[behind] == '-');
}

/* -- Lookup ---------------------------------------------------------------- */

/*
** first_row[status] is the index of the status's first row; its rows end where
** those of the next status begin. Finds the rows of one code and product.
*/
static int find_rows (registry_match *match, int substatus) {
  int i = first_row[match->status];
  int end = first_row[match->status + 1];
  int product = match->product;
  while (i < end && (rows[i].substatus != substatus ||
                     (product != ANY_PRODUCT && rows[i].product != product)))
    i++;
  match->first = i;
  while (i < end && rows[i].substatus == substatus &&
         (product == ANY_PRODUCT || rows[i].product == product))
    i++;
  match->count = i - match->first;
  return match->count > 0;
}

static int row_of_class (int status) {
  return status >= 100 && status <= 599 ? FIRST_CLASS + status / 100 - 1
                                        : NO_ROW;
}

registry_match registry_lookup (int status, int substatus, int product) {
  registry_match match;
  match.status = status;
  match.substatus = substatus;
  match.product = product;
  match.foreign = 0;
  match.is_class = 0;
  match.known = find_rows(&match, substatus);
  if (!match.known && substatus != NO_SUBSTATUS)
    match.known = find_rows(&match, NO_SUBSTATUS) && substatus == 0;
  if (match.count == 0 && product != ANY_PRODUCT) {
    int base = products[product].base;
    match = registry_lookup(status, substatus, base);
    match.foreign |= base == ANY_PRODUCT;
    if (match.foreign) match.product = product;
    return match;
  }
  if (match.count == 0) {
    match.first = row_of_class(status);
    match.is_class = match.first != NO_ROW;
    match.count = match.is_class;
  }
  return match;
}

/* -- Products and families ------------------------------------------------- */

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

int registry_product_base (int index) {
  return index < LENGTH(products) ? products[index].base : ANY_PRODUCT;
}

const char *registry_product_tell (int index) {
  return index < LENGTH(products) ? text_at(products[index].tell) : NULL;
}

int registry_family (int index, registry_family_record *record) {
  const struct family *f;
  if (index < 0 || index >= LENGTH(families)) return 0;
  f = &families[index];
  record->id = text_at(f->id);
  record->title = text_at(f->title);
  record->product = f->product;
  record->key = (registry_key)f->key;
  record->first = f->first;
  record->count = f->count;
  return 1;
}

static int is_hresult (int family) {
  return family >= 0 && families[family].key == KEY_HRESULT;
}

/* HRESULT_FROM_WIN32 wraps nnnn as 0x8007nnnn: both are one key. */
static unsigned int compared (int family, unsigned int key) {
  return is_hresult(family) && key >> 16 == 0x8007u ? key & 0xffffu : key;
}

/* The rows of a family stand in the order of their keys. */
static int find_key (const struct family *f, unsigned int key) {
  int low = f->first, high = f->first + f->count;
  while (low < high) {
    int middle = low + (high - low) / 2;
    if (rows[middle].key < key)
      low = middle + 1;
    else
      high = middle;
  }
  return low < f->first + f->count && rows[low].key == key ? low : NO_ROW;
}

int registry_entry_of_number (int family, unsigned int key) {
  const struct family *f = &families[family];
  int row;
  if (f->key == KEY_NAME) return NO_ROW;
  row = find_key(f, key);
  if (row != NO_ROW || f->key != KEY_HRESULT) return row;
  if (key >> 16 == 0x8007u) return find_key(f, key & 0xffffu);
  return key >> 16 == 0 ? find_key(f, 0x80070000u | key) : NO_ROW;
}

/* Keys of one family may differ by case alone: "sH" and "SH". */
static int find_entry (const struct family *f, const char *text,
                       size_t length) {
  int row, alike = NO_ROW;
  for (row = f->first; row < f->first + f->count; row++) {
    const char *key = registry_text(row, PHRASE);
    const char *name = registry_text(row, NAME);
    if (strlen(key) == length && memcmp(key, text, length) == 0) return row;
    if (!f->exact && (same_name(key, text, length) ||
                      (name != NULL && same_name(name, text, length))))
      alike = row;
  }
  return alike;
}

int registry_entry_of_pair (int family, const char *text, size_t length,
                            int *beside) {
  const struct family *f = &families[family];
  char rest[] = "----";
  *beside = NO_ROW;
  if (!f->exact || length != 4) return NO_ROW;
  memcpy(rest + 2, text + 2, 2);
  if (memcmp(rest, "----", 4) != 0) {
    *beside = find_entry(f, rest, 4);
    if (*beside == NO_ROW) return NO_ROW;
  }
  return find_entry(f, text, 2);
}

int registry_entry_of_name (int family, const char *text, size_t length) {
  int row = find_entry(&families[family], text, length), beside;
  if (row != NO_ROW) return row;
  return registry_entry_of_pair(family, text, length, &beside);
}

int registry_is_exact (int family) {
  return families[family].exact;
}

registry_evidence registry_evidence_of_number (int family, unsigned int key) {
  registry_evidence evidence;
  evidence.family = family;
  evidence.key = key;
  return evidence;
}

registry_evidence registry_evidence_of_row (int row) {
  return registry_evidence_of_number(rows[row].family, rows[row].key);
}

/* -- Causes ---------------------------------------------------------------- */

static verdict judge (const struct cause *cause,
                      const registry_evidence *evidence, int count) {
  verdict result = SILENT;
  int i, n;
  for (i = cause->first; i < cause->first + cause->count; i++) {
    for (n = 0; n < count; n++) {
      if (conditions[i].family == TIED && is_hresult(evidence[n].family) &&
          compared(evidence[n].family, evidence[n].key) != conditions[i].key)
        result = CONTRADICTS;
      if (evidence[n].family != conditions[i].family) continue;
      if (compared(evidence[n].family, evidence[n].key) == conditions[i].key)
        return DECIDES;
      /* That a text says something else speaks against nothing. */
      if (conditions[i].family != SAYS &&
          !families[conditions[i].family].together)
        result = CONTRADICTS;
    }
  }
  return result;
}

/* Calls 'sink' for the row's causes of which the evidence says 'wanted'. */
static void put_causes (int row, const registry_view *view, verdict wanted,
                        cause_sink sink, void *target) {
  const struct cause *cause = &causes[rows[row].first_cause];
  const struct cause *end = cause + rows[row].causes;
  for (; cause < end; cause++) {
    cause_record record;
    record.verdict = judge(cause, view->evidence, view->count);
    if (record.verdict != wanted) continue;
    record.cause = text_at(cause->cause);
    record.fix = text_at(cause->fix);
    record.when = text_at(cause->when);
    record.benign = cause->benign;
    record.is_free = cause->count == 0;
    sink(target, &record);
  }
}

/*
** Does the row show what its status shares? The rows of the product that
** shares it do; where a code has none of these, all rows.
*/
static int shows (int row, const struct range *range, int status) {
  int product = rows[range->row].product;
  int i;
  if (status < range->first || status > range->last) return 0;
  if (rows[row].product == product) return 1;
  for (i = row; i > 0 && rows[i - 1].status == rows[row].status &&
                rows[i - 1].substatus == rows[row].substatus;
       i--) {
  }
  for (; i < FIRST_CLASS && rows[i].status == rows[row].status &&
         rows[i].substatus == rows[row].substatus;
       i++) {
    if (rows[i].product == product) return 0;
  }
  return 1;
}

/* What several statuses share is a cause only where evidence decides for it. */
static void put_shared (const registry_view *view, cause_sink sink,
                        void *target) {
  int i;
  for (i = 0; i < LENGTH(shared_ranges); i++) {
    if (shows(view->row, &shared_ranges[i], view->status))
      put_causes(shared_ranges[i].row, view, DECIDES, sink, target);
  }
}

void registry_causes (const registry_view *view, cause_sink sink,
                      void *target) {
  put_causes(view->row, view, DECIDES, sink, target);
  put_shared(view, sink, target);
  put_causes(view->row, view, SILENT, sink, target);
  put_causes(view->row, view, CONTRADICTS, sink, target);
}

typedef struct {
  int decided, benign;
} decision;

static void add_decided (void *target, const cause_record *cause) {
  decision *d = (decision *)target;
  d->benign = cause->benign && (d->decided == 0 || d->benign);
  d->decided++;
}

int registry_decided (const registry_view *view, int *benign) {
  decision d = {0, 0};
  put_causes(view->row, view, DECIDES, add_decided, &d);
  put_shared(view, add_decided, &d);
  *benign = d.benign;
  return d.decided;
}

static int decides (int row, const registry_match *match,
                    const registry_evidence *evidence, int count, int *benign) {
  registry_view view;
  view.row = row;
  view.status = match->status;
  view.evidence = evidence;
  view.count = count;
  return registry_decided(&view, benign) > 0;
}

int registry_nth (const registry_match *match,
                  const registry_evidence *evidence, int count, int n) {
  int pass, i, benign;
  for (pass = 0; pass < 2; pass++) {
    for (i = match->first; i < match->first + match->count; i++) {
      if (decides(i, match, evidence, count, &benign) == (pass == 0) &&
          n-- == 0)
        return i;
    }
  }
  return NO_ROW;
}

/* Does the evidence decide for a cause of one of the rows? The first such row
** says whether it is normal. */
static int is_decided (const registry_match *match,
                       const registry_evidence *evidence, int count,
                       int *benign) {
  int i;
  *benign = 0;
  for (i = match->first; i < match->first + match->count; i++) {
    if (decides(i, match, evidence, count, benign)) return 1;
  }
  return 0;
}

int registry_own_row (int row) {
  return row - rows[row].behind;
}

int registry_next_decided (int row, registry_evidence evidence) {
  for (row++; row < LENGTH(rows); row++) {
    registry_view view;
    decision d = {0, 0};
    /* Signs tell the own key of an entry. */
    if (rows[row].behind != 0 && evidence.family == SAYS) continue;
    view.row = row;
    view.status = NO_STATUS;
    view.evidence = &evidence;
    view.count = 1;
    put_causes(row, &view, DECIDES, add_decided, &d);
    if (d.decided > 0) return row;
  }
  return NO_ROW;
}

int registry_asked (int row, int n, unsigned int *number) {
  const struct cause *cause = &causes[rows[row].first_cause];
  const struct cause *end = cause + rows[row].causes;
  for (; cause < end; cause++) {
    int i;
    for (i = cause->first; i < cause->first + cause->count; i++) {
      if (conditions[i].family != TIED && !is_hresult(conditions[i].family))
        continue;
      *number = conditions[i].key;
      if (n-- == 0) return 1;
    }
  }
  return 0;
}

registry_match registry_lookup_beside (int status, int substatus, int product,
                                       const registry_evidence *evidence,
                                       int count) {
  registry_match match = registry_lookup(status, substatus, product);
  int benign;
  if (count > 0 && substatus == NO_SUBSTATUS &&
      !is_decided(&match, evidence, count, &benign)) {
    registry_match zero = registry_lookup(status, 0, product);
    if (zero.known && is_decided(&zero, evidence, count, &benign)) {
      zero.substatus = NO_SUBSTATUS;
      return zero;
    }
  }
  return match;
}

int registry_is_benign (int status, int substatus, registry_evidence evidence) {
  registry_match match = registry_lookup(status, substatus, ANY_PRODUCT);
  int benign;
  is_decided(&match, &evidence, 1, &benign);
  return benign;
}

/* -- Statuses -------------------------------------------------------------- */

const char *registry_class (int status) {
  int row = row_of_class(status);
  return row == NO_ROW ? NULL : registry_text(row, TITLE);
}

const char *registry_phrase (int status, int *known) {
  registry_match match = registry_lookup(status, NO_SUBSTATUS, ANY_PRODUCT);
  *known = match.known;
  return match.count == 0 ? "Unknown" : registry_text(match.first, PHRASE);
}

static const char *find_name (const struct name *names, int count, int number) {
  int i;
  for (i = 0; i < count; i++) {
    if (names[i].number == number) return text_at(names[i].text);
  }
  return NULL;
}

const char *registry_facility (int number) {
  return find_name(facilities, LENGTH(facilities), number);
}

const char *registry_alias (int index, int *status) {
  if (index >= LENGTH(aliases)) return NULL;
  *status = aliases[index].number;
  return text_at(aliases[index].text);
}

int registry_constant_aliases (void) {
  return CONSTANT_ALIASES;
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

int registry_is_redirect (int status) {
  return IS_AMONG(redirect_statuses, status);
}

int registry_keeps_method (int status) {
  return IS_AMONG(keeps_method_statuses, status);
}

int registry_is_retryable (int status) {
  return IS_AMONG(retryable_statuses, status);
}

void registry_write_code (int status, int substatus, char *code) {
  if (substatus == NO_SUBSTATUS)
    snprintf(code, 16, "%03d", status);
  else
    snprintf(code, 16, "%03d.%d", status, substatus);
}

/* -- Rows ------------------------------------------------------------------ */

int registry_last_row (void) {
  return LENGTH(rows) - 1;
}

int registry_status (int row) {
  return rows[row].status;
}

int registry_substatus (int row) {
  return rows[row].substatus;
}

int registry_row_family (int row) {
  return rows[row].family;
}

unsigned int registry_row_key (int row) {
  return rows[row].key;
}

const char *registry_title (int row) {
  return registry_text(row, TITLE);
}

const char *registry_row_phrase (int row) {
  return registry_text(row, PHRASE);
}

int registry_next (int row) {
  int i = row + 1;
  while (row != NO_ROW && i < FIRST_CLASS &&
         rows[i].status == rows[row].status &&
         rows[i].substatus == rows[row].substatus)
    i++;
  return i < FIRST_CLASS ? i : NO_ROW;
}

int registry_row_of_code (int row) {
  registry_match match;
  if (row < FIRST_CLASS || rows[row].family != NO_FAMILY) return row;
  if (row < FIRST_CLASS + 5) return NO_ROW;
  match = registry_lookup(rows[row].status, NO_SUBSTATUS, ANY_PRODUCT);
  return match.known ? match.first : NO_ROW;
}

void registry_fields (int row, registry_field_sink field, void *target) {
  static const struct {
    char name[12];
    enum field field;
  } names[] = {{"title", TITLE},       {"phrase", PHRASE},
               {"name", NAME},         {"summary", SUMMARY},
               {"check", CHECK},       {"see", SEE},
               {"statuses", STATUSES}, {"versions", VERSIONS},
               {"source", SOURCE},     {"confidence", CONFIDENCE}};
  char room[PROSE_MAX];
  int i;
  field(target, "product", registry_product_id(rows[row].product));
  for (i = 0; i < LENGTH(names); i++) {
    const char *text = registry_text(row, names[i].field);
    if (text == NULL) continue;
    registry_unpack(text, room);
    field(target, names[i].name, room);
  }
}
