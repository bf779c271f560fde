/*
** log_count.c - counts the requests of a log by code: how many, when, how
** slow, with what beside them. Bounded memory from the caller's allocator.
*/

#include "log.h"

#include <string.h>

#include "log_bits.h"
#include "log_follow.h"
#include "log_handshake.h"
#include "log_keys.h"
#include "log_request.h"
#include "log_scan.h"
#include "log_timeline.h"

#define SAMPLE_MAX 1024

/* time-taken in ms: exact below 2^STEP_BITS, 2^(STEP_BITS - 1) steps an octave
** then. */
#define STEP_BITS 6
#define STEPS ((33 - STEP_BITS) * (1 << (STEP_BITS - 1)) + (1 << STEP_BITS))

#define JUDGED 256 /* combinations whose judgement is kept */
#define STALE 256  /* successes of clients that nothing waits for any more */

/* The columns that are counted: a new one is a row, and one in log.h. */
static const log_role counted_roles[LOG_TABLES] = {
    LOG_NO_ROLE, LOG_URL, LOG_CLIENT, LOG_QUEUE, LOG_SITE, LOG_UPSTREAM};

/* A code of one kind. */
typedef struct {
  int code;
  log_kind kind;
  uint64_t count, timed;
  int64_t first, last;
  uint32_t *steps;   /* STEPS counts of time-taken */
  uint32_t *buckets; /* LOG_SLOTS */
  char *sample;
  size_t sample_length;
  int sample_file;
  uint64_t sample_number;
} tally;

/* What the judge said of a code with a Win32 code. */
typedef struct {
  int code, normal;
  int64_t win32; /* LOG_NONE: nothing yet */
} judgement;

/* What log_look has settled, as it was: counting goes on with it. */
typedef struct {
  log_timeline timeline;
  log_follow *follow;
  int count;
  int64_t *times;     /* first and last of each tally */
  uint32_t **buckets; /* of each tally, or NULL */
} before;

/* The tallies of a code, by kind: its number + 1. */
typedef uint16_t places[LOG_KINDS];

struct log_counter {
  log_reader *reader;
  log_options options;
  log_judge judge;
  judgement judged[JUDGED];
  int details;
  log_totals totals;

  tally *tallies;
  int count, size;
  places *places;
  int places_size;

  log_keys *keys; /* LOG_TABLES tables for each tally */

  int64_t time; /* of the last slot that was asked for */
  int slot;
  log_timeline timeline;

  log_legs *legs;
  log_scan *scan;
  log_follow *follow;
  before *before; /* NULL: nothing is settled, or all is */
  unsigned char watched[LOG_WATCHED / 8];
  int watching, stale;
};

static void *resize (log_counter *counter, void *block, size_t old,
                     size_t size) {
  return counter->options.allocate(counter->options.allocate_data, block, old,
                                   size);
}

static void release (log_counter *counter, void *block, size_t size) {
  if (block != NULL) resize(counter, block, size, 0);
}

static void *new_zeros (log_counter *counter, size_t size) {
  void *block = resize(counter, NULL, 0, size);
  if (block != NULL) memset(block, 0, size);
  return block;
}

/* -- Tallies ------------------------------------------------------------- */

/* Room for the code's places; 0 without memory. */
static int need_places (log_counter *counter, int code) {
  int size = counter->places_size;
  places *grown;
  if (code < size) return 1;
  while (size <= code) size = size == 0 ? 64 : 2 * size;
  grown = resize(counter, counter->places,
                 (size_t)counter->places_size * sizeof *grown,
                 (size_t)size * sizeof *grown);
  if (grown == NULL) return 0;
  memset(grown + counter->places_size, 0,
         (size_t)(size - counter->places_size) * sizeof *grown);
  counter->places = grown;
  counter->places_size = size;
  return 1;
}

/* LOG_NONE when there is no memory for it. */
static int add_tally (log_counter *counter, int code, log_kind kind) {
  tally *t;
  if (counter->count == counter->size) {
    int size = counter->size == 0 ? 16 : counter->size * 2;
    tally *tallies = resize(counter, counter->tallies,
                            (size_t)counter->size * sizeof *tallies,
                            (size_t)size * sizeof *tallies);
    if (tallies == NULL) return LOG_NONE;
    counter->tallies = tallies;
    counter->size = size;
  }
  if (log_keys_need(counter->keys, (counter->count + 1) * LOG_TABLES) != LOG_OK)
    return LOG_NONE;
  t = &counter->tallies[counter->count];
  memset(t, 0, sizeof *t);
  t->code = code;
  t->kind = kind;
  t->first = t->last = LOG_NO_TIME;
  counter->places[code][kind] = (uint16_t)++counter->count;
  return counter->count - 1;
}

static INLINE int find_tally (log_counter *counter, int code, log_kind kind) {
  if (code >= counter->places_size && !need_places(counter, code))
    return LOG_NONE;
  return counter->places[code][kind] != 0 ? counter->places[code][kind] - 1
                                          : add_tally(counter, code, kind);
}

/* -- time-taken ---------------------------------------------------------- */

/* The step of a time-taken, and the middle of a step. */
static int step_of (int64_t taken) {
  int octave;
  if (taken > UINT32_MAX) taken = UINT32_MAX;
  octave = highest_bit((uint64_t)taken | 1 << (STEP_BITS - 1)) - STEP_BITS + 1;
  return octave * (1 << (STEP_BITS - 1)) + (int)(taken >> octave);
}

static int64_t middle_of (int step) {
  int octave = 0;
  int64_t low;
  while (step >= 1 << STEP_BITS) {
    step -= 1 << (STEP_BITS - 1);
    octave++;
  }
  low = (int64_t)step << octave;
  return low + (((int64_t)1 << octave) >> 1);
}

static int64_t quantile (const tally *t, unsigned percent) {
  uint64_t rank = (t->timed * percent + 99) / 100, seen = 0;
  int i;
  if (t->timed == 0) return LOG_NONE;
  for (i = 0; i < STEPS - 1; i++) {
    seen += t->steps[i];
    if (seen >= rank) break;
  }
  return middle_of(i);
}

static log_result add_taken (log_counter *counter, tally *t, int64_t taken) {
  if (taken < 0) return LOG_OK;
  if (t->steps == NULL) {
    t->steps = new_zeros(counter, STEPS * sizeof *t->steps);
    if (t->steps == NULL) return LOG_NO_MEMORY;
  }
  t->timed++;
  t->steps[step_of((taken + 500) / 1000)]++;
  return LOG_OK;
}

/* -- Samples ------------------------------------------------------------- */

/* As much of a line as is kept: its start, and its end with the numbers. */
static size_t copy_sample (char *to, log_text line) {
  static const char between[] = " ... ";
  size_t gap = sizeof between - 1, front = SAMPLE_MAX / 2;
  if (line.length <= SAMPLE_MAX) {
    memcpy(to, line.at, line.length);
    return line.length;
  }
  memcpy(to, line.at, front);
  memcpy(to + front, between, gap);
  memcpy(to + front + gap, line.at + line.length - (SAMPLE_MAX - front - gap),
         SAMPLE_MAX - front - gap);
  return SAMPLE_MAX;
}

/* Keeps the line that comes first in the order of the files. */
static log_result add_sample (log_counter *counter, tally *t,
                              const log_request *request) {
  if (t->sample != NULL &&
      (request->file > t->sample_file ||
       (request->file == t->sample_file && request->number > t->sample_number)))
    return LOG_OK;
  if (t->sample == NULL) t->sample = resize(counter, NULL, 0, SAMPLE_MAX);
  if (t->sample == NULL) return LOG_NO_MEMORY;
  t->sample_length = copy_sample(t->sample, request->line);
  t->sample_file = request->file;
  t->sample_number = request->number;
  return LOG_OK;
}

/* -- The timeline -------------------------------------------------------- */

static void move_buckets (log_counter *counter) {
  int i;
  for (i = 0; i < counter->count; i++) {
    if (counter->tallies[i].buckets != NULL)
      log_timeline_move(&counter->timeline, counter->tallies[i].buckets);
  }
  log_follow_move(counter->follow, &counter->timeline);
}

/* The time's slot, in which so many lines more were. */
static int slot_of (log_counter *counter, int64_t time, uint64_t lines) {
  int moved;
  if (time == counter->time && lines == 0) return counter->slot;
  counter->slot = log_timeline_slot(&counter->timeline, time, lines, &moved);
  counter->time = time;
  if (moved) move_buckets(counter);
  return counter->slot;
}

static void count_lines (void *data, int64_t time, uint64_t lines,
                         uint64_t events) {
  log_counter *counter = data;
  if (time != LOG_NO_TIME)
    counter->timeline.slots[slot_of(counter, time, lines)].events += events;
}

static log_result add_time (log_counter *counter, tally *t, int64_t time) {
  if (time == LOG_NO_TIME) return LOG_OK;
  if (t->first == LOG_NO_TIME || time < t->first) t->first = time;
  if (t->last == LOG_NO_TIME || time > t->last) t->last = time;
  if (t->buckets == NULL) {
    t->buckets = new_zeros(counter, LOG_SLOTS * sizeof *t->buckets);
    if (t->buckets == NULL) return LOG_NO_MEMORY;
  }
  t->buckets[slot_of(counter, time, 0)]++;
  return LOG_OK;
}

/* First and last of what is not far from the rest: to the bucket, where a stray
** was one of them. */
static void take_strays (log_counter *counter, tally *t) {
  const log_timeline *timeline = &counter->timeline;
  int i, first = LOG_NONE, last = LOG_NONE;
  for (i = 0; i < LOG_SLOTS; i++) {
    int stray = timeline->stray_of[i];
    if (stray != LOG_NONE && t->kind == LOG_FAILURE)
      counter->timeline.stray[stray].failures += t->buckets[i];
  }
  log_timeline_move(timeline, t->buckets);
  for (i = 0; i < timeline->count; i++) {
    if (t->buckets[i] == 0) continue;
    if (first == LOG_NONE) first = i;
    last = i;
  }
  if (t->first < timeline->first)
    t->first = first == LOG_NONE ? LOG_NO_TIME : timeline->slots[first].first;
  if (t->last > timeline->last)
    t->last = last == LOG_NONE ? LOG_NO_TIME : timeline->slots[last].last;
  if (first == LOG_NONE) t->first = t->last = LOG_NO_TIME;
}

static void settle_times (log_counter *counter) {
  int i;
  log_timeline_settle(&counter->timeline);
  if (counter->timeline.start == LOG_NO_TIME) return;
  for (i = 0; i < counter->count; i++) {
    if (counter->tallies[i].buckets != NULL)
      take_strays(counter, &counter->tallies[i]);
  }
  log_follow_move(counter->follow, &counter->timeline);
}

#define BUCKETS_SIZE (LOG_SLOTS * sizeof(uint32_t))

static void free_before (log_counter *counter) {
  before *b = counter->before;
  int i;
  if (b == NULL) return;
  if (b->follow != NULL) log_follow_free(b->follow);
  for (i = 0; b->buckets != NULL && i < b->count; i++)
    release(counter, b->buckets[i], BUCKETS_SIZE);
  release(counter, b->buckets, (size_t)b->count * sizeof *b->buckets);
  release(counter, b->times, 2 * (size_t)b->count * sizeof *b->times);
  release(counter, b, sizeof *b);
  counter->before = NULL;
}

/* 0 without memory. */
static int keep_before (log_counter *counter) {
  before *b = new_zeros(counter, sizeof *b);
  int i, n = counter->count;
  if (b == NULL) return 0;
  counter->before = b;
  b->timeline = counter->timeline;
  b->follow = log_follow_copy(counter->follow);
  if (b->follow == NULL) return 0;
  if (n == 0) return 1;
  b->times = new_zeros(counter, 2 * (size_t)n * sizeof *b->times);
  b->buckets = new_zeros(counter, (size_t)n * sizeof *b->buckets);
  b->count = n;
  if (b->times == NULL || b->buckets == NULL) return 0;
  for (i = 0; i < n; i++) {
    const tally *t = &counter->tallies[i];
    b->times[2 * i] = t->first;
    b->times[2 * i + 1] = t->last;
    if (t->buckets == NULL) continue;
    b->buckets[i] = resize(counter, NULL, 0, BUCKETS_SIZE);
    if (b->buckets[i] == NULL) return 0;
    memcpy(b->buckets[i], t->buckets, BUCKETS_SIZE);
  }
  return 1;
}

/* All is again as it was before log_look. */
static void look_away (log_counter *counter) {
  before *b = counter->before;
  log_follow *follow = counter->follow;
  int i;
  if (b == NULL) return;
  counter->timeline = b->timeline;
  counter->follow = b->follow;
  b->follow = follow;
  for (i = 0; i < b->count; i++) {
    tally *t = &counter->tallies[i];
    uint32_t *settled = t->buckets;
    t->first = b->times[2 * i];
    t->last = b->times[2 * i + 1];
    t->buckets = b->buckets[i];
    b->buckets[i] = settled;
  }
  free_before(counter);
  counter->time = LOG_NO_TIME;
}

/* -- Counting ------------------------------------------------------------ */

static log_result add_keys (log_counter *counter, int i,
                            const log_sight *sight) {
  int t, tables = i * LOG_TABLES;
  if (sight->request.win32 >= 0 &&
      log_keys_put_number(counter->keys, tables + LOG_WIN32S,
                          sight->request.win32) != LOG_OK)
    return LOG_NO_MEMORY;
  for (t = LOG_WIN32S + 1; counter->details && t < LOG_TABLES; t++) {
    if (sight->columns[t].at != NULL &&
        log_keys_put_text(counter->keys, tables + t, sight->columns[t]) !=
            LOG_OK)
      return LOG_NO_MEMORY;
  }
  return LOG_OK;
}

/* Counts a request whose kind is decided. */
static log_result count_as (log_counter *counter, const log_sight *sight,
                            log_kind kind) {
  const log_request *request = &sight->request;
  int i = find_tally(counter, request->code, kind);
  tally *t;
  if (i < 0) return LOG_NO_MEMORY;
  t = &counter->tallies[i];
  t->count++;
  if (kind == LOG_FAILURE)
    counter->totals.failures++;
  else
    counter->totals.benign++;
  if (add_time(counter, t, request->time) != LOG_OK ||
      add_taken(counter, t, sight->taken) != LOG_OK ||
      add_sample(counter, t, request) != LOG_OK)
    return LOG_NO_MEMORY;
  return add_keys(counter, i, sight);
}

/* A leg's texts are its own, and gone when it is told of. */
static log_result count_leg (void *data, const log_sight *leg,
                             log_leg_end end) {
  log_counter *counter = data;
  counter->totals.by_code_alone += end == LOG_LEG_LOST;
  counter->stale++;
  if (count_as(counter, leg,
               end == LOG_LEG_DONE ? LOG_HANDSHAKE : LOG_FAILURE) != LOG_OK)
    return LOG_NO_MEMORY;
  return log_keys_flush(counter->keys);
}

/* Is the request normal operation? Below 0: stop. */
static int is_normal (log_counter *counter, const log_request *request) {
  judgement *kept =
      &counter
           ->judged[((uint32_t)request->code * 31 + (uint32_t)request->win32) %
                    JUDGED];
  log_identity identity;
  if (counter->judge == NULL) return 0;
  if (kept->win32 == request->win32 && kept->code == request->code + 1)
    return kept->normal;
  identity = log_code(counter->reader, request->code);
  if ((request->win32 == LOG_NONE && identity.reason.at == NULL) ||
      (identity.status == 401 && identity.service == LOG_HTTP))
    return 0;
  kept->normal =
      counter->judge(counter->options.callback_data, &identity, request->win32);
  kept->code = request->code + 1;
  kept->win32 = request->win32;
  if (kept->normal < 0) kept->code = 0;
  return kept->normal;
}

/* Only whom something waits for is watched afterwards. */
static void watch_anew (log_counter *counter) {
  memset(counter->watched, 0, sizeof counter->watched);
  log_legs_watch(counter->legs, counter->watched);
  log_scan_watch(counter->scan, counter->watched);
  counter->stale = 0;
  counter->watching =
      log_legs_waiting(counter->legs) > 0 || log_scan_follows(counter->scan);
}

static void watch (log_counter *counter, log_text client) {
  unsigned bit = log_watch_bit(client);
  counter->watched[bit / 8] |= (unsigned char)(1u << bit % 8);
  counter->watching = 1;
}

/* A success of a client that is watched, or may be. */
static log_result take_success (log_counter *counter, log_text client,
                                int64_t time) {
  log_reader *reader = counter->reader;
  if (log_scan_follows(counter->scan)) log_scan_success(counter->scan, client);
  if (log_legs_waiting(counter->legs) == 0) return LOG_OK;
  if (log_has(reader, LOG_USER) && log_field(reader, LOG_USER).at == NULL)
    return LOG_OK;
  return log_legs_succeed(counter->legs, client, log_field(reader, LOG_URL),
                          time);
}

/* -- URLs at which the server fails -------------------------------------- */

static void follow_other (void *data, int64_t time, unsigned weight) {
  log_counter *counter = data;
  if (time != LOG_NO_TIME)
    log_follow_other(counter->follow, log_field(counter->reader, LOG_URL),
                     slot_of(counter, time, 0), weight);
}

static int is_servers (const log_code_row *row) {
  return row->status >= 500 && row->service == LOG_HTTP;
}

/* A selected request, of which the URL is known. */
static log_result follow (log_counter *counter, const log_sight *sight,
                          int failed) {
  log_text url = sight->columns[LOG_URLS];
  int64_t time = sight->request.time;
  int had = log_follows(counter->follow), slot;
  if (time == LOG_NO_TIME || (!failed && !had)) return LOG_OK;
  slot = slot_of(counter, time, 0);
  if (!failed) {
    log_follow_other(counter->follow, url, slot, 1);
    return LOG_OK;
  }
  if (log_follow_failure(counter->follow, url, slot) != LOG_OK)
    return LOG_NO_MEMORY;
  if (!had && log_follows(counter->follow))
    log_on_sample(counter->reader, follow_other, counter);
  return LOG_OK;
}

/* -- A request ----------------------------------------------------------- */

static log_result count_request (log_counter *counter, log_sight *sight) {
  log_reader *reader = counter->reader;
  log_request *request = &sight->request;
  const log_code_row *row = log_codes_row(log_codes_of(reader), request->code);
  int success = row->status >= 200 && row->status <= 399;
  int t, normal, leg = 0;
  log_text client = {NULL, 0};
  if (counter->details || !request->selected || row->status == 401 ||
      (success && counter->watching))
    client = log_field(reader, LOG_CLIENT);
  if (success && counter->watching &&
      take_success(counter, client, request->time) != LOG_OK)
    return LOG_NO_MEMORY;
  if (!request->selected) return LOG_OK;
  if (row->status == 401) {
    log_identity identity = log_code(reader, request->code);
    leg = log_leg_of(&identity, request->win32);
  }
  memset(sight->columns, 0, sizeof sight->columns);
  sight->columns[LOG_CLIENTS] = client;
  if (counter->details || leg) {
    for (t = LOG_URLS; t < LOG_TABLES; t++) {
      if (t != LOG_CLIENTS)
        sight->columns[t] = log_field(reader, counted_roles[t]);
    }
  }
  sight->taken = log_taken(reader);
  sight->leg = leg;
  if (leg) {
    if (log_legs_keep(counter->legs, sight) != LOG_OK) return LOG_NO_MEMORY;
    if (client.at != NULL) watch(counter, client);
    return LOG_OK;
  }
  normal = is_normal(counter, request);
  if (normal < 0) return LOG_STOPPED;
  if (counter->details && row->status >= 400 && row->status <= 499 &&
      row->status != 401 &&
      log_scan_failure(counter->scan, client, sight->columns[LOG_URLS],
                       request->time))
    watch(counter, client);
  if (counter->details &&
      follow(counter, sight, is_servers(row) && !normal) != LOG_OK)
    return LOG_NO_MEMORY;
  if (count_as(counter, sight, normal ? LOG_NORMAL : LOG_FAILURE) != LOG_OK)
    return LOG_NO_MEMORY;
  return log_is_brief(reader) ? log_keys_flush(counter->keys) : LOG_OK;
}

log_result log_count (log_counter *counter) {
  log_sight sight;
  log_result result;
  look_away(counter);
  while ((result = log_next(counter->reader, &sight.request)) == LOG_FOUND) {
    result = count_request(counter, &sight);
    if (result != LOG_OK) return result;
    if (counter->stale > 0 &&
        (counter->stale >= STALE || (log_legs_waiting(counter->legs) == 0 &&
                                     !log_scan_follows(counter->scan))))
      watch_anew(counter);
    log_watch(counter->reader, counter->watching ? counter->watched : NULL);
  }
  if (result != LOG_OK) return result;
  log_strike(counter->reader);
  return log_keys_flush(counter->keys);
}

log_result log_settle (log_counter *counter) {
  log_result result;
  look_away(counter);
  result = log_legs_settle(counter->legs);
  if (result != LOG_OK) return result;
  settle_times(counter);
  return log_keys_flush(counter->keys);
}

log_result log_look (log_counter *counter) {
  look_away(counter);
  if (log_legs_expire(counter->legs, log_now(counter->reader)) != LOG_OK ||
      log_keys_flush(counter->keys) != LOG_OK || !keep_before(counter))
    return LOG_NO_MEMORY;
  settle_times(counter);
  return LOG_OK;
}

log_result log_end_legs (log_counter *counter) {
  log_result result;
  look_away(counter);
  result = log_legs_settle(counter->legs);
  return result == LOG_OK ? log_keys_flush(counter->keys) : result;
}

int log_waiting (const log_counter *counter, int code) {
  return log_legs_of(counter->legs, code);
}

log_counter *log_counter_new (log_reader *reader, int details,
                              log_judge judge) {
  const log_options *options = log_options_of(reader);
  log_counter *counter =
      options->allocate(options->allocate_data, NULL, 0, sizeof *counter);
  int i;
  if (counter == NULL) return NULL;
  memset(counter, 0, sizeof *counter);
  counter->reader = reader;
  counter->options = *options;
  counter->details = details;
  counter->judge = judge;
  for (i = 0; i < JUDGED; i++) counter->judged[i].win32 = LOG_NONE;
  counter->time = LOG_NO_TIME;
  log_timeline_start(&counter->timeline);
  counter->keys =
      log_keys_new(options->allocate, options->allocate_data, options->seed);
  counter->legs = log_legs_new(options, count_leg, counter);
  counter->scan = log_scan_new(options);
  counter->follow = log_follow_new(options);
  if (counter->keys == NULL || counter->legs == NULL || counter->scan == NULL ||
      counter->follow == NULL) {
    log_counter_free(counter);
    return NULL;
  }
  log_on_clock(reader, count_lines, counter);
  return counter;
}

void log_counter_free (log_counter *counter) {
  int i;
  if (counter == NULL) return;
  for (i = 0; i < counter->count; i++) {
    tally *t = &counter->tallies[i];
    release(counter, t->steps, STEPS * sizeof *t->steps);
    release(counter, t->buckets, LOG_SLOTS * sizeof *t->buckets);
    release(counter, t->sample, SAMPLE_MAX);
  }
  release(counter, counter->tallies,
          (size_t)counter->size * sizeof *counter->tallies);
  release(counter, counter->places,
          (size_t)counter->places_size * sizeof *counter->places);
  log_legs_free(counter->legs);
  log_scan_free(counter->scan);
  free_before(counter);
  log_follow_free(counter->follow);
  log_keys_free(counter->keys);
  release(counter, counter, sizeof *counter);
}

/* -- Results ------------------------------------------------------------- */

log_totals log_get_totals (const log_counter *counter) {
  log_totals totals = counter->totals;
  const log_timeline *timeline = &counter->timeline;
  const log_codes_table *codes = log_codes_of(counter->reader);
  int i;
  totals.sketch = log_keys_limit(counter->keys);
  totals.bucket = timeline->width;
  totals.start = timeline->start;
  totals.first = timeline->first;
  totals.last = timeline->last;
  totals.buckets = timeline->start == LOG_NO_TIME ? 0 : timeline->count;
  totals.strays = timeline->strays;
  for (i = 0; i < log_codes_count(codes); i++) {
    const log_code_row *row = log_codes_row(codes, i);
    if (row->selected) totals.folded += row->folded;
  }
  return totals;
}

log_stray log_get_stray (const log_counter *counter, int i) {
  return counter->timeline.stray[i];
}

int log_counts (const log_counter *counter) {
  return counter->count;
}

log_counted log_get_count (const log_counter *counter, int i) {
  const tally *t = &counter->tallies[i];
  log_counted result;
  result.identity = log_code(counter->reader, t->code);
  result.kind = t->kind;
  result.count = t->count;
  result.first = t->first;
  result.last = t->last;
  result.p50 = quantile(t, 50);
  result.p95 = quantile(t, 95);
  result.sample = log_part(t->sample, t->sample_length);
  result.sample_file = t->sample_file;
  result.sample_number = t->sample_number;
  return result;
}

int log_sort_keys (log_counter *counter, int i, log_table table, int most) {
  log_keys_sort(counter->keys, i * LOG_TABLES + (int)table, most);
  return log_key_count(counter, i, table);
}

int log_key_count (const log_counter *counter, int i, log_table table) {
  return log_keys_count(counter->keys, i * LOG_TABLES + (int)table);
}

int log_next_step (const log_counter *counter, int i, int step,
                   uint64_t *count) {
  const tally *t = &counter->tallies[i];
  while (t->steps != NULL && ++step < STEPS) {
    *count = t->steps[step];
    if (*count > 0) return step;
  }
  return LOG_NONE;
}

int64_t log_middle_of_step (int step) {
  return step < STEPS ? middle_of(step) : LOG_NONE;
}

log_key log_get_key (const log_counter *counter, int i, log_table table,
                     int rank) {
  return log_keys_get(counter->keys, i * LOG_TABLES + (int)table, rank);
}

log_key log_find_key (log_counter *counter, int i, log_table table,
                      log_text text) {
  return log_keys_find(counter->keys, i * LOG_TABLES + (int)table, text);
}

int64_t log_win32_of (log_key key) {
  return log_keys_number(key);
}

uint64_t log_bucket (const log_counter *counter, int i, int bucket) {
  const tally *t = &counter->tallies[i];
  return t->buckets == NULL || t->kind != LOG_FAILURE ? 0 : t->buckets[bucket];
}

uint64_t log_requests_in (const log_counter *counter, int bucket) {
  const log_slot *slot = &counter->timeline.slots[bucket];
  return slot->lines - slot->events;
}

uint64_t log_events_in (const log_counter *counter, int bucket) {
  return counter->timeline.slots[bucket].events;
}

int log_next_suspect (const log_counter *counter, int place) {
  return log_scan_next(counter->scan, place);
}

log_suspect log_get_suspect (const log_counter *counter, int place) {
  const log_timeline *timeline = &counter->timeline;
  log_suspect found = log_scan_get(counter->scan, place);
  if (timeline->strays == 0 || found.first == LOG_NO_TIME) return found;
  if (found.first < timeline->first) found.first = timeline->first;
  if (found.last > timeline->last) found.last = timeline->last;
  if (found.first > found.last) found.first = found.last = LOG_NO_TIME;
  return found;
}

log_followed log_get_followed (const log_counter *counter, log_text url,
                               int from, int to) {
  return log_follow_find(counter->follow, url, from, to);
}
