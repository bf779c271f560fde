/*
** log_codes.c - the different codes of a log, each once, and whether it is
** selected. Bounded memory from the caller's allocator. Knows no lines.
*/

#include "log_codes.h"

#include <string.h>

#include "log_bits.h"

#define SLOTS 16384 /* there cannot be so many rows */
#define REASONS 1000
#define REASON_SLOTS 2048

typedef struct {
  unsigned char length;
  char text[LOG_REASON_MAX];
} reason_text;

struct log_codes_table {
  log_allocator allocate;
  void *allocate_data;
  log_selector selects;
  void *callback_data;
  uint64_t seed;

  log_code_row *rows;
  int count, size;
  uint16_t slots[SLOTS]; /* row + 1 */

  reason_text *reasons; /* the number is the place + 1 */
  int reason_count;
  uint16_t reason_slots[REASON_SLOTS];
};

static void *resize (log_codes_table *codes, void *block, size_t old,
                     size_t size) {
  return codes->allocate(codes->allocate_data, block, old, size);
}

log_codes_table *log_codes_new (const log_options *options) {
  log_codes_table *codes =
      options->allocate(options->allocate_data, NULL, 0, sizeof *codes);
  if (codes == NULL) return NULL;
  memset(codes, 0, sizeof *codes);
  codes->allocate = options->allocate;
  codes->allocate_data = options->allocate_data;
  codes->selects = options->selects;
  codes->callback_data = options->callback_data;
  codes->seed = options->seed;
  return codes;
}

void log_codes_free (log_codes_table *codes) {
  if (codes == NULL) return;
  if (codes->rows != NULL)
    resize(codes, codes->rows, (size_t)codes->size * sizeof *codes->rows, 0);
  if (codes->reasons != NULL)
    resize(codes, codes->reasons, REASONS * sizeof *codes->reasons, 0);
  resize(codes, codes, sizeof *codes, 0);
}

/* -- Reasons ------------------------------------------------------------- */

/* The reason's number: 0 for none or too many, LOG_NONE without memory. */
static int find_reason (log_codes_table *codes, log_text text) {
  size_t n = text.length < LOG_REASON_MAX ? text.length : LOG_REASON_MAX;
  size_t i;
  reason_text *added;
  if (text.at == NULL || n == 0) return 0;
  i = (size_t)hash_of(codes->seed, text.at, n) % REASON_SLOTS;
  for (; codes->reason_slots[i] != 0; i = (i + 1) % REASON_SLOTS) {
    const reason_text *known = &codes->reasons[codes->reason_slots[i] - 1];
    if (known->length == n && memcmp(known->text, text.at, n) == 0)
      return codes->reason_slots[i];
  }
  if (codes->reason_count == REASONS) return 0;
  if (codes->reasons == NULL) {
    codes->reasons = resize(codes, NULL, 0, REASONS * sizeof *codes->reasons);
    if (codes->reasons == NULL) return LOG_NONE;
  }
  added = &codes->reasons[codes->reason_count++];
  added->length = (unsigned char)n;
  memcpy(added->text, text.at, n);
  codes->reason_slots[i] = (uint16_t)codes->reason_count;
  return codes->reason_count;
}

/* -- Rows ---------------------------------------------------------------- */

/* A folded code is there twice: once selected, once not. */
enum { EXACT, FOLDED, FOLDED_SELECTED };

static uint64_t name_of (const log_code_row *row, int fold) {
  return ((((uint64_t)fold << 3 | row->service) << 11 |
           (uint64_t)(row->status + 1))
              << 17 |
          (uint64_t)(row->substatus + 1))
             << 16 |
         row->reason;
}

static uint16_t *slot_of (log_codes_table *codes, uint64_t name) {
  size_t i = (size_t)(mix(name) % SLOTS);
  for (; codes->slots[i] != 0; i = (i + 1) % SLOTS) {
    if (codes->rows[codes->slots[i] - 1].name == name) break;
  }
  return &codes->slots[i];
}

static int add_row (log_codes_table *codes, const log_code_row *row) {
  if (codes->count == codes->size) {
    int size = codes->size == 0 ? 16 : codes->size * 2;
    log_code_row *rows =
        resize(codes, codes->rows, (size_t)codes->size * sizeof *rows,
               (size_t)size * sizeof *rows);
    if (rows == NULL) return LOG_NONE;
    codes->rows = rows;
    codes->size = size;
  }
  codes->rows[codes->count] = *row;
  *slot_of(codes, row->name) = (uint16_t)++codes->count;
  return codes->count - 1;
}

int log_codes_find (log_codes_table *codes, const log_identity *identity) {
  log_code_row row;
  uint16_t found;
  int reason = find_reason(codes, identity->reason), selected;
  if (reason < 0) return LOG_NONE;
  memset(&row, 0, sizeof row);
  row.status = (int16_t)identity->status;
  row.substatus = identity->substatus;
  row.service = (unsigned char)identity->service;
  row.reason = (uint16_t)reason;
  row.name = name_of(&row, EXACT);
  found = *slot_of(codes, row.name);
  if (found != 0) return found - 1;
  selected = codes->selects(codes->callback_data, identity);
  if (selected < 0) return LOG_NONE - 1;
  row.selected = (unsigned char)selected;
  if (codes->count < LOG_CODES) return add_row(codes, &row);
  row.substatus = LOG_NONE;
  row.reason = 0;
  row.name = name_of(&row, selected ? FOLDED_SELECTED : FOLDED);
  found = *slot_of(codes, row.name);
  if (found == 0) {
    int added = add_row(codes, &row);
    if (added < 0) return LOG_NONE;
    found = (uint16_t)(added + 1);
  }
  codes->rows[found - 1].folded +=
      identity->substatus != LOG_NONE || identity->reason.at != NULL;
  return found - 1;
}

int log_codes_count (const log_codes_table *codes) {
  return codes->count;
}

const log_code_row *log_codes_row (const log_codes_table *codes, int code) {
  return &codes->rows[code];
}

log_identity log_codes_identity (const log_codes_table *codes, int code) {
  const log_code_row *row = &codes->rows[code];
  log_identity identity = {0, 0, LOG_HTTP, {NULL, 0}};
  identity.status = row->status;
  identity.substatus = row->substatus;
  identity.service = (log_service)row->service;
  if (row->reason > 0) {
    const reason_text *text = &codes->reasons[row->reason - 1];
    identity.reason = log_part(text->text, text->length);
  }
  return identity;
}
