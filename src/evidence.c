/*
** evidence.c - the reader: one pass over a text, what it reports, and the
** distinct findings. Constant data only: no state, no allocation. Knows no Lua.
*/

#include "evidence.h"

#include <string.h>

#include "evidence_parts.h"
#include "text.h"

#define SHORT_KEY 12

/* -- What is reported ------------------------------------------------------ */

void report (reader *r, const evidence *found) {
  if (!r->stopped) r->stopped = r->sink(r->target, found);
}

static evidence new_evidence (evidence_kind kind, size_t first, size_t last) {
  evidence found;
  found.kind = kind;
  found.first = first;
  found.last = last;
  found.status = NO_STATUS;
  found.substatus = NO_SUBSTATUS;
  found.key = registry_evidence_of_number(NO_FAMILY, 0);
  found.row = NO_ROW;
  found.product = NO_PRODUCT;
  return found;
}

static void report_waiting (reader *r) {
  if (r->waits) report(r, &r->status);
  r->waits = 0;
}

/* A status without its substatus waits until one follows, or the next one. */
void report_status (reader *r, size_t first, size_t last, int status,
                    int substatus) {
  if (first < r->statuses_to) return;
  report_waiting(r);
  r->statuses_to = last;
  r->status = new_evidence(EVIDENCE_STATUS, first, last);
  r->status.status = status;
  r->status.substatus = substatus;
  r->waits = 1;
}

static void report_key (reader *r, size_t first, size_t last,
                        registry_evidence key, int row) {
  evidence found = new_evidence(EVIDENCE_KEY, first, last);
  found.key = key;
  found.row = row;
  report(r, &found);
}

/* One place holds one key, however many looks find it. */
static int is_new_key (reader *r, size_t first, size_t last) {
  if (first >= r->keys_from && first < r->keys_to) return 0;
  r->keys_from = first;
  r->keys_to = last;
  return 1;
}

void report_row (reader *r, size_t first, size_t last, int row) {
  if (!is_new_key(r, first, last)) return;
  report_key(r, first, last, registry_evidence_of_row(row), row);
}

void report_number (reader *r, size_t first, size_t last, int family,
                    unsigned int number) {
  if (!is_new_key(r, first, last)) return;
  report_key(r, first, last, registry_evidence_of_number(family, number),
             registry_entry_of_number(family, number));
}

void report_product (reader *r, size_t first, size_t last, line_kind line) {
  evidence found = new_evidence(EVIDENCE_PRODUCT, first, last);
  found.product = product_of_line(line);
  if (found.product != NO_PRODUCT) report(r, &found);
}

int is_listed_status (int status) {
  return status >= 100 && status <= STATUS_MAX &&
         registry_lookup(status, NO_SUBSTATUS, ANY_PRODUCT).known;
}

/* -- Reading --------------------------------------------------------------- */

static reader new_reader (const char *text, size_t length, evidence_sink sink,
                          void *target) {
  static const line_columns none = {-1, -1, -1, -1};
  reader r;
  memset(&r, 0, sizeof r);
  r.text = text;
  r.length = length;
  r.sink = sink;
  r.target = target;
  r.event_last = r.provider_first = NOWHERE;
  r.columns = none;
  return r;
}

/* Each byte ends a window of four, and may begin a number. */
static void read_all (reader *r) {
  const char *text = r->text;
  const unsigned int *map = map_of_anchors();
  size_t i, length = r->length, numbers_from = 0;
  unsigned int window = 0;
  int after_digit = 0;
  for (i = 0; i < length && !r->stopped; i++) {
    char c = text[i];
    unsigned int hash;
    int digit = is_digit(c);
    window = window << 8 | (unsigned char)c | 0x20;
    hash = window_hash(window);
    if (is_in_map(map, hash) && i >= 3) {
      r->at = i;
      read_window(r, i - 3, hash);
    }
    if (digit && !after_digit && i >= numbers_from) {
      r->at = i;
      numbers_from = read_digits(r, i);
    }
    after_digit = digit;
  }
}

void evidence_read (const char *text, size_t length, evidence_sink sink,
                    void *target) {
  reader r = new_reader(text, length, sink, target);
  /* A long key may hold a sign, too. */
  if (!read_whole(&r) || length > SHORT_KEY) read_all(&r);
  report_waiting(&r);
}

/* -- Distinct findings ----------------------------------------------------- */

static int same_finding (const evidence *a, const evidence *b) {
  return a->kind == b->kind && a->status == b->status &&
         a->substatus == b->substatus && a->key.family == b->key.family &&
         a->key.key == b->key.key && a->row == b->row &&
         a->product == b->product;
}

static unsigned int slot_of (const evidence *found) {
  unsigned int h = (unsigned int)found->kind;
  h = h * 31u + (unsigned int)found->status;
  h = h * 65599u + (unsigned int)found->substatus;
  h = h * 65599u + (unsigned int)found->key.family;
  h = h * 65599u + found->key.key;
  h = h * 65599u + (unsigned int)found->row;
  h = h * 65599u + (unsigned int)found->product;
  return (h ^ h >> 15) % FINDINGS_SLOTS;
}

static int add_finding (void *target, const evidence *found) {
  findings *all = (findings *)target;
  unsigned int slot = slot_of(found);
  finding *item;
  for (; all->slots[slot] != 0; slot = (slot + 1) % FINDINGS_SLOTS) {
    item = &all->items[all->slots[slot] - 1];
    if (!same_finding(&item->first, found)) continue;
    item->count++;
    if (found->first < item->first.first) item->first = *found;
    return 0;
  }
  if (all->count == FINDINGS_MAX) {
    all->left_out++;
    return 0;
  }
  item = &all->items[all->count++];
  item->first = *found;
  item->count = 1;
  all->slots[slot] = (unsigned short)all->count;
  return 0;
}

/* By place; at one place the longer first, then as they were found. */
static int is_before (const finding *a, const finding *b) {
  if (a->first.first != b->first.first) return a->first.first < b->first.first;
  return a->first.last > b->first.last;
}

/* They come nearly in order. */
static void order_findings (findings *all) {
  int i, j;
  for (i = 0; i < all->count; i++) {
    const finding *item = &all->items[i];
    for (j = i; j > 0 && is_before(item, &all->items[all->order[j - 1]]); j--)
      all->order[j] = all->order[j - 1];
    all->order[j] = (unsigned short)i;
  }
}

void evidence_collect (const char *text, size_t length, findings *all) {
  all->count = 0;
  all->left_out = 0;
  memset(all->slots, 0, sizeof all->slots);
  evidence_read(text, length, add_finding, all);
  order_findings(all);
}
