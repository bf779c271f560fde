/*
** lookups.c - writes all that the registry says, and what the texts of files
** say, a NUL between any two; on every machine the same bytes.
**
** lookups FILE...
*/

#include "../../src/evidence.h"
#include "../../src/registry.h"
#include "../../src/selector.h"
#include "formats.h"

static void put (void *target, const char *text, size_t length) {
  (void)target;
  fwrite(text, 1, length, stdout);
}

static void put_field (void *target, const char *name, const char *text) {
  (void)target;
  printf("%s: %s\n", name, text);
}

static void put_hit (void *target, int row) {
  (void)target;
  printf(" %d", row);
}

static void put_row (int row) {
  registry_view view = {0, NO_STATUS, NULL, 0};
  int column, benign;
  view.row = row;
  view.status = registry_status(row);
  printf("\n== %d: %d.%d %s, family %d, key %u, own %d, decided %d\n", row,
         view.status, registry_substatus(row), registry_row_phrase(row),
         registry_row_family(row), registry_row_key(row), registry_own_row(row),
         registry_decided(&view, &benign));
  registry_fields(row, put_field, NULL);
  for (column = COLUMN_CAUSE; column <= COLUMN_STANDING; column++)
    registry_put_column(&view, (registry_column)column, put, NULL);
}

static void put_codes (void) {
  int status, known;
  for (status = 0; status <= STATUS_MAX; status++) {
    registry_match match = registry_lookup(status, NO_SUBSTATUS, ANY_PRODUCT);
    const char *class = registry_class(status);
    const char *phrase = registry_phrase(status, &known);
    printf("\n%d %s (%s) known %d: rows %d, %d, %d; %d%d%d%d%d\n", status,
           phrase == NULL ? "-" : phrase, class == NULL ? "-" : class, known,
           match.first, match.count, match.known, registry_is_cacheable(status),
           registry_has_content(status), registry_is_redirect(status),
           registry_keeps_method(status), registry_is_retryable(status));
    if (match.known) registry_describe(&match, NULL, 0, put, NULL);
  }
}

/* Each Win32 code beside each code that IIS has a substatus for. */
static void put_decided (void) {
  static const unsigned int codes[] = {2,  5,   13,         32,
                                       64, 126, 0x80070021, 2148074254u};
  registry_evidence beside;
  registry_family_record record;
  int row, family = 0;
  size_t i;
  while (registry_family(family, &record) && strcmp(record.id, "win32") != 0)
    family++;
  for (row = 0; row != NO_ROW; row = registry_next(row)) {
    if (registry_substatus(row) == NO_SUBSTATUS) continue;
    for (i = 0; i < sizeof codes / sizeof *codes; i++) {
      registry_match match = registry_lookup(
          registry_status(row), registry_substatus(row), ANY_PRODUCT);
      beside = registry_evidence_of_number(family, codes[i]);
      printf("\n%d.%d beside %u: row %d\n", registry_status(row),
             registry_substatus(row), codes[i],
             registry_nth(&match, &beside, 1, 0));
      registry_describe(&match, &beside, 1, put, NULL);
    }
  }
}

static void put_words (void) {
  static const char *const words[] = {
      "double escape", "upstream timed out", "teapot",     "certificate",
      "app pool",      "web.config locked",  "zzz no such"};
  static const char *const selectors[] = {
      "404",     "404.2-404.20", "4xx", "not-found", "client-error",
      "500-599", "404.*",        "5**", "not-fuond", "1000"};
  char room[SELECTOR_TEXT];
  size_t i;
  for (i = 0; i < sizeof words / sizeof *words; i++) {
    registry_name name;
    int naming;
    printf("\n\"%s\":", words[i]);
    registry_search(words[i], strlen(words[i]), put_hit, NULL);
    for (naming = NAME_CONSTANT; naming <= NAME_PHRASE; naming++) {
      if (registry_nearest_name((registry_naming)naming, words[i],
                                strlen(words[i]), &name))
        printf(" %s %d-%d", name.name, name.first, name.last);
    }
  }
  for (i = 0; i < sizeof selectors / sizeof *selectors; i++) {
    selector_stretch stretch;
    const char *wrong =
        selector_read(selectors[i], strlen(selectors[i]), &stretch, room);
    printf("\n%s: %d-%d %s", selectors[i],
           wrong == NULL ? stretch.first : NO_STATUS,
           wrong == NULL ? stretch.behind : NO_STATUS,
           wrong == NULL ? "" : wrong);
  }
}

static int put_evidence (void *target, const evidence *found) {
  (void)target;
  printf(
      "%d at %lu-%lu: %d.%d, family %d, key %u, row %d, product %d\n",
      (int)found->kind, (unsigned long)found->first, (unsigned long)found->last,
      found->kind == EVIDENCE_STATUS ? found->status : NO_STATUS,
      found->kind == EVIDENCE_STATUS ? found->substatus : NO_SUBSTATUS,
      found->kind == EVIDENCE_KEY ? found->key.family : NO_FAMILY,
      found->kind == EVIDENCE_KEY || found->kind == EVIDENCE_SIGN
          ? found->key.key
          : 0,
      found->kind == EVIDENCE_KEY || found->kind == EVIDENCE_SIGN ? found->row
                                                                  : NO_ROW,
      found->kind == EVIDENCE_PRODUCT ? found->product : ANY_PRODUCT);
  return 0;
}

static void put_texts (const char *path) {
  size_t length = 0, room = 1 << 16, n;
  char *all = malloc(room), *at, *behind;
  FILE *file = fopen(path, "rb");
  if (file == NULL || all == NULL) abort();
  while ((n = fread(all + length, 1, room - length, file)) > 0) {
    length += n;
    if (length == room) all = realloc(all, room *= 2);
    if (all == NULL) abort();
  }
  fclose(file);
  for (at = all; at < all + length; at = behind + 1) {
    log_text text;
    findings *found = malloc(sizeof *found);
    behind = memchr(at, '\0', (size_t)(all + length - at));
    if (behind == NULL) behind = all + length;
    text = exact(at, (size_t)(behind - at));
    printf("\n-- a text of %lu bytes\n", (unsigned long)text.length);
    evidence_read(text.at, text.length, put_evidence, NULL);
    if (found == NULL) abort();
    evidence_collect(text.at, text.length, found);
    printf("%d findings, %lu left out\n", found->count,
           (unsigned long)found->left_out);
    free(found);
    release(text);
  }
  free(all);
}

int main (int count, char **arguments) {
  int i;
  bytes_as_they_are();
  put_codes();
  for (i = 0; i <= registry_last_row(); i++) put_row(i);
  put_decided();
  put_words();
  for (i = 1; i < count; i++) put_texts(arguments[i]);
  return 0;
}
