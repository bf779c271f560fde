/*
** threads.c - the source under libFuzzer and ThreadSanitizer: a file's text, or
** why it has none, is the same with a thread that reads ahead as without, in
** blocks of any size, and so is what is counted of it. Built with LOG_SMALL 0,
** so that every file has its thread.
*/

#define _GNU_SOURCE

#include <sys/mman.h>
#include <unistd.h>

#include "../src/log.h"
#include "../src/log_source.h"
#include "check.h"

typedef struct {
  uint64_t hash, length; /* of the text */
  char failure[256];
  log_account account;
  log_totals totals;
} reading;

static void *allocate (void *data, void *block, size_t old, size_t size) {
  (void)data, (void)old;
  if (size > 0) return realloc(block, size);
  free(block);
  return NULL;
}

static int selects (void *data, const log_identity *identity) {
  (void)data;
  return identity->status < 0 || identity->status >= 400;
}

static void count (log_reader *reader, log_counter *counter, const char *bytes,
                   size_t n, int last) {
  log_give(reader, bytes, n, last);
  check(log_count(counter) == LOG_OK, "it is not counted");
}

static reading read_all (const char *path, size_t block, int threads,
                         int stops) {
  log_source_options how = {0, 0, 0};
  log_options options;
  log_source *source;
  log_reader *reader;
  log_counter *counter;
  const char *bytes, *wrong;
  reading r;
  long n;
  memset(&r, 0, sizeof r);
  memset(&options, 0, sizeof options);
  how.block = block;
  how.threads = threads;
  options.allocate = allocate;
  options.selects = selects;
  options.since = options.until = LOG_NO_TIME;
  options.client.bits = LOG_NONE;
  source = log_source_new(&how);
  reader = log_new(&options, &wrong);
  counter = reader == NULL ? NULL : log_counter_new(reader, 1, NULL);
  check(source != NULL && counter != NULL, "no memory");
  check(log_begin(reader, 1) == LOG_OK && log_open(source, path) == 0,
        "it is not opened");
  while ((n = log_more(source, log_rest(reader), &bytes, 0)) > 0) {
    log_text rest = log_rest(reader);
    long i;
    for (i = 0; i < n; i++)
      r.hash = (r.hash ^ (unsigned char)bytes[rest.length + (size_t)i]) *
               UINT64_C(0x100000001B3);
    r.length += (uint64_t)n;
    count(reader, counter, bytes, rest.length + (size_t)n, 0);
    if (stops-- == 0) break;
  }
  if (n < 0)
    snprintf(r.failure, sizeof r.failure, "%s", log_source_failure(source));
  if (n <= 0) {
    count(reader, counter, bytes, log_rest(reader).length, 1);
    check(log_settle(counter) == LOG_OK, "it is not settled");
  }
  r.account = *log_get_account(reader);
  r.totals = log_get_totals(counter);
  log_counter_free(counter);
  log_free(reader);
  log_source_free(source);
  return r;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  char path[64];
  int file = memfd_create("log", 0), stops;
  size_t block;
  reading one, two;
  if (size < 2) {
    close(file);
    return 0;
  }
  block = (size_t)data[0] * 16 + 1;
  stops = data[1];
  check(write(file, data + 2, size - 2) == (ssize_t)(size - 2), "not written");
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  one = read_all(path, 0, 1, -1);
  two = read_all(path, block, 2, -1);
  check(one.hash == two.hash && one.length == two.length, "the texts differ");
  check(strcmp(one.failure, two.failure) == 0, "the failures differ");
  check(memcmp(&one.account, &two.account, sizeof one.account) == 0,
        "the accounts differ");
  check(one.totals.failures == two.totals.failures &&
            one.totals.benign == two.totals.benign &&
            one.totals.bucket == two.totals.bucket &&
            one.totals.start == two.totals.start,
        "the totals differ");
  /* Closed while the thread reads. */
  read_all(path, block, 2, stops);
  close(file);
  return 0;
}
