/*
** counts.c - counts what failed in logs and writes all that the counter has; on
** every machine the same bytes.
**
** counts FILE...   with blocks of 1, 1000 and 262144 bytes; by the fastest
** marker and by the plain one
*/

#include "../../src/log.h"
#include "../../src/log_source.h"
#include "formats.h"

static void *allocate (void *data, void *block, size_t old, size_t size) {
  (void)data;
  (void)old;
  if (size > 0) return realloc(block, size);
  free(block);
  return NULL;
}

static int selects (void *data, const log_identity *identity) {
  (void)data;
  return identity->status >= 400 || identity->status == LOG_NONE;
}

static int is_normal (void *data, const log_identity *identity, int64_t win32) {
  (void)data;
  return identity->status == 404 && win32 == 2;
}

static int explains (void *data, log_text line, log_identity *says) {
  (void)data;
  if (line.length < 40) return 0;
  says->reason = log_part(line.at + 39, 1);
  return 1;
}

#define WHOLE(n) ((long long)(n))

static void put_keys (log_counter *counter, int i) {
  int table, rank;
  for (table = LOG_WIN32S; table < LOG_TABLES; table++) {
    int n = log_sort_keys(counter, i, (log_table)table, 20);
    printf("  table %d: %d", table, n);
    for (rank = 0; rank < n && rank < 20; rank++) {
      log_key key = log_get_key(counter, i, (log_table)table, rank);
      if (table == LOG_WIN32S)
        printf(" %lld", WHOLE(log_win32_of(key)));
      else
        printf(" %.*s", (int)key.value.length, key.value.at);
      printf("=%lld-%lld", WHOLE(key.count), WHOLE(key.error));
    }
    printf("\n");
  }
}

static void put_code (log_counter *counter, int i) {
  log_counted code = log_get_count(counter, i);
  int bucket, step = -1;
  uint64_t n;
  printf("%d.%d %.*s of %d, kind %d: %lld, %lld to %lld, %lld, %lld\n",
         code.identity.status, code.identity.substatus,
         (int)code.identity.reason.length,
         code.identity.reason.at == NULL ? "" : code.identity.reason.at,
         (int)code.identity.service, (int)code.kind, WHOLE(code.count),
         WHOLE(code.first), WHOLE(code.last), WHOLE(code.p50), WHOLE(code.p95));
  printf("  line %lld: %.*s\n", WHOLE(code.sample_number),
         (int)code.sample.length, code.sample.at);
  printf("  buckets");
  for (bucket = 0; bucket < LOG_BUCKETS; bucket++) {
    n = log_bucket(counter, i, bucket);
    if (n > 0) printf(" %d=%lld", bucket, WHOLE(n));
  }
  printf("\n  steps");
  while ((step = log_next_step(counter, i, step, &n)) != LOG_NONE)
    printf(" %d=%lld", step, WHOLE(n));
  printf("\n");
  put_keys(counter, i);
}

static void put_all (log_reader *reader, log_counter *counter) {
  const log_account *account = log_get_account(reader);
  log_totals totals = log_get_totals(counter);
  int i;
  printf("%s: %lld lines, %lld requests, %lld directives, %lld matched, "
         "%lld events, %lld without time, %lld local\n",
         log_format_name(reader), WHOLE(account->lines),
         WHOLE(account->requests), WHOLE(account->directives),
         WHOLE(account->matched), WHOLE(account->events),
         WHOLE(account->without_time), WHOLE(account->local));
  for (i = 0; i < LOG_REASONS; i++)
    printf(" %s %lld from %lld;", log_reason_name(i),
           WHOLE(account->skipped[i].count),
           WHOLE(account->skipped[i].first_line));
  printf("\n%lld failures, %lld benign, %lld to %lld, %lld s from %lld\n",
         WHOLE(totals.failures), WHOLE(totals.benign), WHOLE(totals.first),
         WHOLE(totals.last), WHOLE(totals.bucket), WHOLE(totals.start));
  for (i = 0; i < log_counts(counter); i++) put_code(counter, i);
  for (i = log_next_suspect(counter, 0); i != LOG_NONE;
       i = log_next_suspect(counter, i + 1)) {
    log_suspect suspect = log_get_suspect(counter, i);
    printf("suspect %.*s: %lld, %lld, %d\n", (int)suspect.client.length,
           suspect.client.at, WHOLE(suspect.failures), WHOLE(suspect.successes),
           suspect.paths);
  }
}

static void count_file (const char *path, size_t block, int plain) {
  log_options options;
  log_source_options from = {0, 1, 0};
  log_source *source;
  log_reader *reader;
  log_counter *counter;
  const char *bytes, *wrong;
  log_text rest;
  long n;
  memset(&options, 0, sizeof options);
  options.allocate = allocate;
  options.selects = selects;
  options.explains = explains;
  options.since = options.until = options.zone = LOG_NO_TIME;
  options.client.bits = LOG_NONE;
  options.plain = plain;
  from.block = block;
  source = log_source_new(&from);
  reader = log_new(&options, &wrong);
  counter = log_counter_new(reader, 1, is_normal);
  if (source == NULL || counter == NULL || log_begin(reader, 1) != LOG_OK ||
      log_open(source, path) != 0)
    abort();
  do {
    rest = log_rest(reader);
    n = log_more(source, rest, &bytes, 0);
    log_give(reader, bytes, rest.length + (size_t)(n > 0 ? n : 0), n <= 0);
    if (log_count(counter) != LOG_OK) abort();
  } while (n > 0);
  printf("\n-- %s, %lu, %d: %s\n", path, (unsigned long)block, plain,
         n < 0 ? log_source_failure(source) : "all of it");
  if (log_settle(counter) != LOG_OK) abort();
  put_all(reader, counter);
  log_counter_free(counter);
  log_free(reader);
  log_source_free(source);
}

int main (int count, char **arguments) {
  static const size_t blocks[] = {1, 1000, 262144};
  size_t b;
  int i;
  bytes_as_they_are();
  for (i = 1; i < count; i++) {
    for (b = 0; b < sizeof blocks / sizeof *blocks; b++) {
      count_file(arguments[i], blocks[b], 0);
      count_file(arguments[i], blocks[b], 1);
    }
  }
  return 0;
}
