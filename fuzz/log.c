/*
** fuzz/log.c - libFuzzer target of the log reader: any bytes, cut anywhere,
** with memory that runs out anywhere. Checks that every line is accounted for
** and that all memory is given back; the sanitizers check the rest.
*/

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "w3c.h"
#include "w3c_marks.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* What is left until an allocation fails, and what is not yet given back. */
typedef struct {
  long until_failure;
  size_t bytes;
} memory;

static void *allocate (void *data, void *block, size_t old, size_t size) {
  memory *m = data;
  if (size == 0) {
    m->bytes -= old;
    free(block);
    return NULL;
  }
  if (m->until_failure-- == 0) return NULL;
  block = realloc(block, size);
  if (block != NULL) m->bytes += size - old;
  return block;
}

static int selects (void *data, int status, int substatus) {
  int lowest = *(const int *)data;
  if (status < 0 || status > W3C_STATUS_MAX || substatus < W3C_NONE ||
      substatus > W3C_SUBSTATUS_MAX)
    abort();
  return lowest < 0 ? W3C_NONE : status >= lowest;
}

static void check (int holds, const char *what) {
  if (holds) return;
  fprintf(stderr, "%s\n", what);
  abort();
}

static uint64_t skipped_of (const w3c_account *account) {
  uint64_t n = 0;
  int i;
  for (i = 0; i < W3C_REASONS; i++) {
    const w3c_skipped *skipped = &account->skipped[i];
    n += skipped->count;
    check(skipped->count == 0 || skipped->first_line > 0, "no first line");
  }
  return n;
}

static void check_results (w3c_reader *reader, w3c_counter *counter,
                           uint64_t lines) {
  const w3c_account *account = w3c_get_account(reader);
  w3c_totals totals = w3c_get_totals(counter);
  uint64_t counted = 0;
  int i, j, rank;
  check(account->lines == lines, "a line is missing");
  check(account->requests + account->directives + skipped_of(account) == lines,
        "requests + directives + skipped != lines");
  check(account->matched <= account->requests, "more match than there are");
  for (i = 0; i < w3c_codes(counter); i++) {
    w3c_code code = w3c_get_code(counter, i);
    uint64_t bucketed = 0;
    counted += code.count;
    for (j = 0; j < W3C_BUCKETS; j++) bucketed += w3c_bucket(counter, i, j);
    check(bucketed <= code.count, "the timeline has too much");
    for (j = 0; j < W3C_TABLES; j++) {
      int n = w3c_sort_keys(counter, i, (w3c_table)j, W3C_KEYS);
      uint64_t before = UINT64_MAX;
      for (rank = 0; rank < n; rank++) {
        w3c_key key = w3c_get_key(counter, i, (w3c_table)j, rank);
        check(key.count <= before && key.error < key.count &&
                  key.count <= code.count,
              "a key's count is wrong");
        before = key.count;
      }
    }
  }
  check(counted == totals.failures + totals.benign, "codes do not add up");
}

/* Every marker finds the same. */
static void check_marks (const char *bytes, size_t n) {
  w3c_marks *marks = malloc(sizeof *marks), *others = malloc(sizeof *others);
  size_t w;
  check(marks != NULL && others != NULL, "no memory for marks");
  w3c_mark(marks, bytes, n);
  w3c_best_marker()(others, bytes, n);
  check(marks->lines == others->lines, "markers differ in the lines");
  check(memcmp(marks->ends, others->ends,
               (size_t)marks->lines * sizeof *marks->ends) == 0,
        "markers differ in the ends");
  for (w = 0; w < (n + 63) / 64; w++)
    check(marks->blanks[w + 1] == others->blanks[w + 1] &&
              marks->before[w] == others->before[w],
          "markers differ in the blanks");
  free(marks);
  free(others);
}

static uint64_t count_lines (const char *bytes, size_t n) {
  uint64_t lines = 0;
  size_t i;
  for (i = 0; i < n; i++) lines += bytes[i] == '\n';
  return lines + (n > 0 && bytes[n - 1] != '\n');
}

/* Everything that is in a log, read and counted. */
typedef struct {
  w3c_reader *reader;
  w3c_counter *counter;
  w3c_result result;
} reading;

/* Some combinations of each status. */
static int is_normal (void *data, int status, int substatus, int64_t win32) {
  (void)data;
  return (status + substatus + (int)(win32 % 7)) % 5 == 0;
}

static reading read_log (const w3c_options *options, int details, size_t block,
                         const char *at, size_t n) {
  const char *end = at + n;
  reading r = {NULL, NULL, W3C_NO_MEMORY};
  r.reader = w3c_new(options);
  r.counter = w3c_counter_new(options->allocate, options->allocate_data,
                              details, is_normal, NULL);
  if (r.reader == NULL || r.counter == NULL) return r;
  r.result = w3c_begin(r.reader, 1);
  for (; r.result == W3C_OK && at < end; at += block) {
    if (block > (size_t)(end - at)) block = (size_t)(end - at);
    r.result = w3c_feed(r.reader, r.counter, at, block);
  }
  if (r.result == W3C_OK) r.result = w3c_end(r.reader, r.counter);
  if (r.result == W3C_OK) r.result = w3c_settle(r.counter);
  return r;
}

static void forget (reading r) {
  w3c_free(r.reader);
  w3c_counter_free(r.counter);
}

/* Another processor, another size of the blocks: the same is found. */
static void check_same (reading r, reading other) {
  int i;
  check(r.result == other.result, "the results differ");
  if (r.result != W3C_OK) return;
  check(memcmp(w3c_get_account(r.reader), w3c_get_account(other.reader),
               sizeof(w3c_account)) == 0,
        "the accounts differ");
  check(w3c_codes(r.counter) == w3c_codes(other.counter), "the codes differ");
  for (i = 0; i < w3c_codes(r.counter); i++) {
    w3c_code a = w3c_get_code(r.counter, i), b = w3c_get_code(other.counter, i);
    check(a.status == b.status && a.substatus == b.substatus &&
              a.kind == b.kind && a.count == b.count && a.first == b.first &&
              a.last == b.last && a.p50 == b.p50 && a.p95 == b.p95 &&
              a.sample_number == b.sample_number,
          "a code differs");
  }
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const char fields[] = "date time cs-uri-stem c-ip sc-status";
  memory m = {-1, 0};
  w3c_options options;
  reading r;
  const char *bytes;
  int lowest, details;
  if (size < 4) return 0;
  /* Four bytes choose what is done with the rest. */
  if (data[1] < 64) m.until_failure = data[1];
  lowest = data[2] == 255 ? -1 : data[2] * 2;
  memset(&options, 0, sizeof options);
  options.allocate = allocate;
  options.allocate_data = &m;
  options.selects = selects;
  options.selects_data = &lowest;
  options.since = data[3] & 1 ? 0 : W3C_NO_TIME;
  options.until = W3C_NO_TIME;
  options.client.bits = data[3] & 2 ? 100 : W3C_NONE;
  if (data[3] & 4) {
    options.fields.at = fields;
    options.fields.length = sizeof fields - 1;
  }
  if (data[3] & 8) {
    options.url.at = "/a*?b*";
    options.url.length = 6;
  }
  details = !(data[3] & 16);
  bytes = (const char *)data + 4;
  size -= 4;
  check_marks(bytes, size % W3C_WINDOW);
  r = read_log(&options, details, (size_t)data[0] * 16 + 1, bytes, size);
  if (r.result == W3C_OK)
    check_results(r.reader, r.counter, count_lines(bytes, size));
  check(r.result != W3C_NO_MEMORY || m.until_failure < 0, "memory was there");
  check(r.result != W3C_STOPPED || lowest < 0, "nobody stopped it");
  if (r.result == W3C_OK) {
    reading other;
    m.until_failure = -1;
    options.plain = 1;
    other = read_log(&options, details, size + 1, bytes, size);
    check_same(r, other);
    forget(other);
  }
  forget(r);
  check(m.bytes == 0, "memory is not given back");
  return 0;
}
