/*
** registry.c - the lookup core: parsing, lookup, fallback, description.
** Constant data only: no state, no allocation. Knows no Lua.
*/

#include "registry.h"

#include <stdio.h>
#include <string.h>

enum field {
  LABEL, TITLE, PHRASE, SUMMARY, CHECK, CAUSE, FIX, SEE, VERSIONS, SOURCE,
  CONFIDENCE, FIELDS
};

/* A meaning. Texts are offsets into the pool, so no row needs relocation. */
struct row {
  short status;
  int substatus;
  unsigned char product;
  unsigned int text[FIELDS];  /* 0: the meaning has no such field */
};

struct product {
  unsigned int id, title;
};

/* row_count, pool, rows, first_row, class_row, products */
#include "registry_data.h"

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
    if (i > start && text[start] == '0') return i + 1;  /* "404.03" */
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
  return status >= 100 && status <= 599 ? class_row[status / 100] : NO_ROW;
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
    if (strcmp(registry_product_id(i), id) == 0)
      return i;
  }
  return -1;
}

#define PRODUCT_COUNT ((int)(sizeof(products) / sizeof(products[0])))

const char *registry_product_id (int index) {
  return index < PRODUCT_COUNT ? text_at(products[index].id) : NULL;
}

const char *registry_product_title (int index) {
  return index < PRODUCT_COUNT ? text_at(products[index].title) : NULL;
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
  static const struct { char name[12]; enum field field; } names[] = {
    {"title", TITLE}, {"summary", SUMMARY}, {"check", CHECK}, {"cause", CAUSE},
    {"fix", FIX}, {"see", SEE}, {"versions", VERSIONS}, {"source", SOURCE},
    {"confidence", CONFIDENCE}
  };
  size_t i;
  field(target, "product", registry_product_id(rows[row].product));
  for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
    const char *text = text_of(row, names[i].field);
    if (text != NULL)
      field(target, names[i].name, text);
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

static void put_meaning (const writer *to, int row) {
  put(to, text_of(row, LABEL));
  put(to, ": ");
  put(to, text_of(row, TITLE));
  put(to, "\n");
  put(to, text_of(row, SUMMARY));
  put_field(to, "Check", text_of(row, CHECK));
  put_causes(to, text_of(row, CAUSE), text_of(row, FIX));
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
             "treats it as a server error (RFC 9110 section 15).", status);
  else if (match->first == row_of_class(status))
    snprintf(line, sizeof line,
             "%d is not listed; a client treats it as %d, the %s class "
             "(RFC 9110 section 15).\n",
             status, status / 100 * 100, registry_class(status));
  else
    snprintf(line, sizeof line,
             "%d.%d is not listed; this is what %d means.\n",
             status, match->substatus, status);
  put(to, line);
}

void registry_describe (const registry_match *match, registry_sink sink,
                        void *target) {
  writer to;
  int i;
  to.sink = sink;
  to.target = target;
  if (!match->known)
    put_unlisted(&to, match);
  for (i = 0; i < match->count; i++) {
    if (i > 0) put(&to, "\n\n");
    put_meaning(&to, match->first + i);
  }
}

/* -- Walking the rows ---------------------------------------------------- */

#define CODE_ROWS ((int)first_row[STATUS_MAX + 1])

int registry_last_row (void) {
  return (int)(sizeof(rows) / sizeof(rows[0])) - 1;
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
  while (row != NO_ROW && i < CODE_ROWS &&
         rows[i].status == rows[row].status &&
         rows[i].substatus == rows[row].substatus)
    i++;
  return i < CODE_ROWS ? i : NO_ROW;
}
