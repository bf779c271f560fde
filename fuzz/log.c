/*
** fuzz/log.c - libFuzzer target of the log reader: any bytes, cut anywhere,
** with memory that runs out anywhere. Checks that every line is accounted for
** and that all memory is given back; the sanitizers check the rest.
*/

#include "log.h"
#include "check.h"
#include "log_marks.h"

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

static int selects (void *data, const log_identity *code) {
  int lowest = *(const int *)data;
  if (code->status < LOG_NONE || code->status > LOG_STATUS_MAX ||
      code->substatus < LOG_NONE || code->substatus > LOG_SUBSTATUS_MAX ||
      (code->status < 0 && code->reason.at == NULL))
    abort();
  return lowest < 0 ? LOG_NONE : code->status >= lowest || code->status < 0;
}

/* What the first letter of the message is, with a status at times. */
static int explains (void *data, log_text line, log_identity *says) {
  (void)data;
  if (line.length < 40 || line.at[39] == 'n') return 0;
  says->reason = log_part(line.at + 39, 1);
  if (line.at[39] & 1) says->status = 500;
  return 1;
}

static uint64_t skipped_of (const log_account *account) {
  uint64_t n = 0;
  int i;
  for (i = 0; i < LOG_REASONS; i++) {
    const log_skipped *skipped = &account->skipped[i];
    n += skipped->count;
    check(skipped->count == 0 || skipped->first_line > 0, "no first line");
  }
  return n;
}

static void check_results (log_reader *reader, log_counter *counter,
                           uint64_t lines) {
  const log_account *account = log_get_account(reader);
  log_totals totals = log_get_totals(counter);
  uint64_t counted = 0;
  int i, j, rank;
  check(account->lines == lines, "a line is missing");
  check(account->requests + account->events + account->directives +
                skipped_of(account) ==
            lines,
        "requests + events + directives + skipped != lines");
  check(account->matched <= account->requests + account->events,
        "more match than there are");
  for (i = 0; i < log_counts(counter); i++) {
    log_counted code = log_get_count(counter, i);
    uint64_t bucketed = 0;
    counted += code.count;
    for (j = 0; j < LOG_BUCKETS; j++) bucketed += log_bucket(counter, i, j);
    check(bucketed <= code.count, "the timeline has too much");
    check(code.first <= code.last, "a code's times are wrong");
    for (j = 0; j < LOG_TABLES; j++) {
      int n = log_sort_keys(counter, i, (log_table)j, LOG_KEYS);
      uint64_t before = UINT64_MAX;
      for (rank = 0; rank < n; rank++) {
        log_key key = log_get_key(counter, i, (log_table)j, rank);
        check(key.count <= before && key.error < key.count &&
                  key.count <= code.count,
              "a key's count is wrong");
        before = key.count;
      }
    }
  }
  check(counted == totals.failures + totals.benign, "codes do not add up");
  for (i = 0; i < totals.strays; i++) {
    log_stray stray = log_get_stray(counter, i);
    check(stray.requests > 0 && stray.first <= stray.last &&
              (stray.last < totals.first || stray.first > totals.last),
          "a stray is none");
  }
}

/* Every marker finds the same. */
static void check_marks (const char *bytes, size_t n) {
  log_marks *marks = malloc(sizeof *marks), *others = malloc(sizeof *others);
  log_marked marked = {' ', '\n'};
  size_t w;
  check(marks != NULL && others != NULL, "no memory for marks");
  log_mark(marks, marked, bytes, n);
  log_best_marker()(others, marked, bytes, n);
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

/* CR ends lines where it stands in the first one. */
static char end_of_lines (const char *bytes, size_t n) {
  const char *stop, *cr;
  for (; n > 0 && *bytes == '\0'; n--) bytes++;
  if (n > LOG_LINE_MAX) n = LOG_LINE_MAX;
  stop = memchr(bytes, '\n', n);
  if (stop != NULL) n = (size_t)(stop - bytes);
  cr = memchr(bytes, '\r', n);
  while (cr != NULL && cr < bytes + n && *cr == '\r') cr++;
  return cr != NULL && cr < bytes + n ? '\r' : '\n';
}

static uint64_t count_lines (const char *bytes, size_t n) {
  char end = n > 0 ? end_of_lines(bytes, n) : '\n';
  uint64_t lines = 0;
  size_t i;
  for (i = 0; i < n; i++) lines += bytes[i] == end;
  return lines + (n > 0 && bytes[n - 1] != end);
}

/* Everything that is in a log, read and counted. */
typedef struct {
  log_reader *reader;
  log_counter *counter;
  log_result result;
} reading;

/* Some combinations of each status. */
static int is_normal (void *data, const log_identity *code, int64_t win32) {
  (void)data;
  return (code->status + code->substatus + (int)(win32 % 7)) % 5 == 0;
}

/* Gives the log in blocks, each behind what is left of the one before. */
static log_result read_blocks (reading r, size_t block, const char *at,
                               size_t n) {
  char *given = malloc(LOG_LINE_MAX + block + 1);
  log_result result = given != NULL ? LOG_OK : LOG_NO_MEMORY;
  int ended = 0;
  while (result == LOG_OK && !ended) {
    log_text rest = log_rest(r.reader);
    if (block > n) block = n;
    if (rest.length > 0) memmove(given, rest.at, rest.length);
    if (block > 0) memcpy(given + rest.length, at, block);
    ended = block == 0;
    log_give(r.reader, given, rest.length + block, ended);
    result = log_count(r.counter);
    at += block;
    n -= block;
  }
  free(given);
  return result;
}

static reading read_log (const log_options *options, int details, size_t block,
                         const char *at, size_t n) {
  reading r = {NULL, NULL, LOG_NO_MEMORY};
  const char *wrong;
  r.reader = log_new(options, &wrong);
  if (r.reader == NULL) return r;
  r.counter = log_counter_new(r.reader, details, is_normal);
  if (r.counter == NULL) return r;
  r.result = log_begin(r.reader, 1);
  if (r.result == LOG_OK) r.result = read_blocks(r, block, at, n);
  if (r.result == LOG_OK) r.result = log_settle(r.counter);
  return r;
}

/* Up to an end of line behind so many bytes. */
static size_t whole_lines (const char *at, size_t n, size_t least) {
  const char *end = least < n ? memchr(at + least, '\n', n - least) : NULL;
  return end == NULL ? n : (size_t)(end - at) + 1;
}

/* As who follows a file does: whole lines in texts of their own, behind each
** one what the reader needs to go on. */
static void follow_log (const log_options *options, size_t block,
                        const char *at, size_t n) {
  const char *wrong;
  log_reader *reader = log_new(options, &wrong);
  log_counter *counter = log_counter_new(reader, 1, is_normal);
  log_text header = {"", 0};
  char *kept = NULL;
  uint64_t lines = 0;
  size_t i, size;
  for (i = 0; i < n; i++) lines += at[i] == '\n' || i + 1 == n;
  for (; n > 0; at += size, n -= size) {
    char *text;
    size = whole_lines(at, n, block);
    text = copy_of((const uint8_t *)at, size);
    check(log_begin(reader, 1) == LOG_OK, "no memory for a file");
    check(log_resume(reader, header) == LOG_OK, "no memory for a header");
    log_give(reader, text, size, text[size - 1] != '\n');
    check(log_count(counter) == LOG_OK, "it is not counted");
    check(log_rest(reader).length == 0, "a whole line has a rest");
    free(kept);
    kept = malloc(log_header_most(reader));
    check(kept != NULL, "no memory");
    header = log_part(kept, log_header(reader, kept, log_header_most(reader)));
    free(text);
  }
  check(log_look(counter) == LOG_OK, "it is not looked at");
  check(log_get_account(reader)->lines == lines, "a line is missing");
  free(kept);
  log_counter_free(counter);
  log_free(reader);
}

static void forget (reading r) {
  log_counter_free(r.counter);
  log_free(r.reader);
}

static int are_same (log_text a, log_text b) {
  return a.length == b.length &&
         (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}

static void check_same_keys (reading r, reading other, int code) {
  int t, rank;
  for (t = 0; t < LOG_TABLES; t++) {
    int n = log_sort_keys(r.counter, code, (log_table)t, LOG_KEYS);
    check(n == log_sort_keys(other.counter, code, (log_table)t, LOG_KEYS),
          "the keys differ in number");
    for (rank = 0; rank < n; rank++) {
      log_key a = log_get_key(r.counter, code, (log_table)t, rank);
      log_key b = log_get_key(other.counter, code, (log_table)t, rank);
      check(are_same(a.value, b.value) && a.count == b.count &&
                a.error == b.error,
            "a key differs");
    }
  }
}

/* The URLs' requests, by time. */
static void check_same_shares (reading r, reading other, int code) {
  int rank, half = LOG_BUCKETS / 2;
  for (rank = log_key_count(r.counter, code, LOG_URLS) - 1; rank >= 0; rank--) {
    log_text url = log_get_key(r.counter, code, LOG_URLS, rank).value;
    log_followed a = log_get_followed(r.counter, url, 0, half);
    log_followed b = log_get_followed(other.counter, url, 0, half);
    check(a.requests == b.requests && a.failures == b.failures &&
              a.is_sampled == b.is_sampled && a.failures <= a.requests,
          "a URL's share differs");
  }
}

static void check_same_totals (log_totals a, log_totals b) {
  check(a.failures == b.failures && a.benign == b.benign &&
            a.by_code_alone == b.by_code_alone && a.folded == b.folded &&
            a.sketch == b.sketch && a.bucket == b.bucket &&
            a.start == b.start && a.buckets == b.buckets &&
            a.first == b.first && a.last == b.last && a.strays == b.strays,
        "the totals differ");
}

static void check_same_suspects (reading r, reading other) {
  int place = 0;
  for (;; place++) {
    log_suspect a, b;
    int next = log_next_suspect(r.counter, place);
    check(next == log_next_suspect(other.counter, place), "suspects differ");
    if (next == LOG_NONE) return;
    place = next;
    a = log_get_suspect(r.counter, place);
    b = log_get_suspect(other.counter, place);
    check(are_same(a.client, b.client) && a.failures == b.failures &&
              a.successes == b.successes && a.paths == b.paths &&
              a.first == b.first && a.last == b.last,
          "a suspect differs");
  }
}

static void show (const log_account *account) {
  int i;
  fprintf(stderr, "%d lines, %d requests, %d events, %d directives, %d match",
          (int)account->lines, (int)account->requests, (int)account->events,
          (int)account->directives, (int)account->matched);
  fprintf(stderr,
          ", %d without substatus, %d without time, %d local, %d "
          "assumed, %ld to %ld",
          (int)account->without_substatus, (int)account->without_time,
          (int)account->local, (int)account->assumed, (long)account->first,
          (long)account->last);
  for (i = 0; i < LOG_REASONS; i++)
    fprintf(stderr, ", %s %d at %d", log_reason_name(i),
            (int)account->skipped[i].count,
            (int)account->skipped[i].first_line);
  fprintf(stderr, "\n");
}

/* Another processor, another size of the blocks: the same is found. */
static void check_same (reading r, reading other) {
  int i, j;
  check(r.result == other.result, "the results differ");
  if (r.result != LOG_OK) return;
  if (memcmp(log_get_account(r.reader), log_get_account(other.reader),
             sizeof(log_account)) != 0) {
    show(log_get_account(r.reader));
    show(log_get_account(other.reader));
    check(0, "the accounts differ");
  }
  check(log_counts(r.counter) == log_counts(other.counter), "the codes differ");
  for (i = 0; i < log_counts(r.counter); i++) {
    log_counted a = log_get_count(r.counter, i);
    log_counted b = log_get_count(other.counter, i);
    check(a.identity.status == b.identity.status &&
              a.identity.substatus == b.identity.substatus &&
              a.identity.service == b.identity.service &&
              are_same(a.identity.reason, b.identity.reason) &&
              a.kind == b.kind && a.count == b.count && a.first == b.first &&
              a.last == b.last && a.p50 == b.p50 && a.p95 == b.p95 &&
              a.sample_number == b.sample_number &&
              are_same(a.sample, b.sample),
          "a code differs");
    for (j = 0; j < LOG_BUCKETS; j++)
      check(log_bucket(r.counter, i, j) == log_bucket(other.counter, i, j),
            "a bucket differs");
    check_same_keys(r, other, i);
    check_same_shares(r, other, i);
  }
  for (j = 0; j < LOG_BUCKETS; j++)
    check(log_requests_in(r.counter, j) == log_requests_in(other.counter, j),
          "a bucket's requests differ");
  check_same_totals(log_get_totals(r.counter), log_get_totals(other.counter));
  check_same_suspects(r, other);
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const char fields[] = "date time cs-uri-stem c-ip sc-status";
  memory m = {-1, 0};
  log_options options;
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
  options.callback_data = &lowest;
  options.explains = explains;
  options.seed = 7;
  options.since = data[3] & 1 ? 0 : LOG_NO_TIME;
  options.until = LOG_NO_TIME;
  options.zone = data[3] & 64 ? 7200 : LOG_NO_TIME;
  options.client.bits = data[3] & 2 ? 100 : LOG_NONE;
  if (data[3] & 4) {
    options.fields.at = fields;
    options.fields.length = sizeof fields - 1;
  }
  if (data[3] & 8) {
    options.url.at = "/a*?b*";
    options.url.length = 6;
  }
  if (data[3] & 32) {
    options.client_column.at = "cs-uri-stem";
    options.client_column.length = 11;
  }
  details = !(data[3] & 16);
  bytes = (const char *)data + 4;
  size -= 4;
  check_marks(bytes, size % LOG_WINDOW);
  r = read_log(&options, details, (size_t)data[0] * 16 + 1, bytes, size);
  if (r.result == LOG_OK)
    check_results(r.reader, r.counter, count_lines(bytes, size));
  check(r.result != LOG_NO_MEMORY || m.until_failure < 0, "memory was there");
  check(r.result != LOG_STOPPED || lowest < 0, "nobody stopped it");
  if (r.result == LOG_OK) {
    reading other;
    m.until_failure = -1;
    options.plain = 1;
    other = read_log(&options, details, size + 1, bytes, size);
    check_same(r, other);
    forget(other);
    if (data[3] & 128 && lowest >= 0)
      follow_log(&options, 256 + (size_t)data[0] * 16, bytes, size);
  }
  forget(r);
  check(m.bytes == 0, "memory is not given back");
  return 0;
}
