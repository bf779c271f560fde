/*
** fuzz/evidence.c - libFuzzer target of what reads texts: any bytes. Checks
** that each piece of evidence lies inside the text and is what it says, and
** that the distinct findings add up; the sanitizers check the rest.
*/

#include "evidence.h"

#include "check.h"

typedef struct {
  size_t length, found, until_stop;
} reading;

static void check_key (const evidence *found) {
  registry_family_record family;
  check(registry_family(found->key.family, &family), "a key of no family");
  check(found->row == NO_ROW || (found->row >= family.first &&
                                 found->row < family.first + family.count),
        "a key's row is of another family");
  check(found->row != NO_ROW || family.key != KEY_NAME,
        "a name that is not listed");
}

static int add (void *target, const evidence *found) {
  reading *r = target;
  check(found->first < found->last && found->last <= r->length,
        "a place is outside the text");
  switch (found->kind) {
  case EVIDENCE_STATUS:
    check(found->status >= 0 && found->status <= STATUS_MAX, "no status");
    check(found->substatus >= NO_SUBSTATUS && found->substatus <= SUBSTATUS_MAX,
          "no substatus");
    break;
  case EVIDENCE_KEY:
    check_key(found);
    break;
  case EVIDENCE_SIGN:
    check(found->key.family == SAYS && (int)found->key.key < evidence_signs(),
          "no sign");
    check(found->row >= NO_ROW && found->row <= registry_last_row(), "no row");
    break;
  default:
    check(registry_product_id(found->product) != NULL, "no product");
    break;
  }
  r->found++;
  return r->found == r->until_stop;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const reading none = {0, 0, 0};
  reading r = none, stopped = none;
  findings *all = malloc(sizeof *all);
  char *text = copy_of(data, size);
  size_t counted = 0;
  int i;
  check(all != NULL, "no memory");
  r.length = stopped.length = size;
  evidence_read(text, size, add, &r);
  evidence_collect(text, size, all);
  for (i = 0; i < all->count; i++) {
    const finding *item = &all->items[all->order[i]];
    counted += item->count;
    check(i == 0 ||
              all->items[all->order[i - 1]].first.first <= item->first.first,
          "the findings are not in order");
  }
  check(counted + all->left_out == r.found, "the findings do not add up");
  if (r.found > 0) {
    stopped.until_stop = 1 + size % r.found;
    evidence_read(text, size, add, &stopped);
    check(stopped.found == stopped.until_stop, "it did not stop");
  }
  free(text);
  free(all);
  return 0;
}
