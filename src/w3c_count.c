/*
** w3c_count.c - counts the records of w3c.c: codes, times, handshakes. URLs,
** clients and Win32 codes are w3c_keys.c's. Bounded memory from the caller's
** allocator.
*/

#include "w3c.h"

#include <string.h>

#include "w3c_bits.h"
#include "w3c_keys.h"

#define CODES 1024      /* further codes are counted without their substatus */
#define CODE_SLOTS 8192 /* more than CODES and two times every status */
#define SAMPLE_MAX 1024

/* time-taken: exact below 2^STEP_BITS, 2^(STEP_BITS - 1) steps an octave then.
 */
#define STEP_BITS 6
#define STEPS ((33 - STEP_BITS) * (1 << (STEP_BITS - 1)) + (1 << STEP_BITS))

#define LEGS 1024 /* 401 legs that wait for their client's success */
#define LEG_LINE_MAX 4096
#define LEG_SECONDS 300
#define CHAINS 1024
#define STALE 256 /* settled legs whose clients may still be watched */

#define JUDGED 256 /* combinations whose judgement is kept */

#define NOBODY UINT32_MAX
typedef struct {
  uint32_t name; /* the next three in one */
  int status, substatus;
  w3c_kind kind;
  uint64_t count, timed;
  int64_t first, last;
  uint32_t *steps;   /* STEPS counts of time-taken */
  uint32_t *buckets; /* W3C_BUCKETS */
  char *sample;
  size_t sample_length;
  int sample_file;
  uint64_t sample_number;
} code;

/* What is counted. */
typedef struct {
  w3c_record record;
  int64_t taken;
  w3c_text url, client;
} request;

/* A 401 leg and a copy of its texts. */
typedef struct {
  request request;
  uint64_t client;
  unsigned watch_bit;
  char *copy;
  size_t size;
  uint32_t next;
  int pending;
  unsigned flushes; /* when it was settled: its texts may still wait */
} leg;

/* What the judge said of a code with a Win32 code. */
typedef struct {
  uint32_t name;
  int normal;
  int64_t win32; /* W3C_NONE: nothing yet */
} judgement;

struct w3c_counter {
  w3c_allocator allocate;
  void *data;
  w3c_judge judge;
  void *judge_data;
  judgement judged[JUDGED];
  int details;
  uint64_t seed;
  w3c_totals totals;

  code *codes;
  int code_count, code_size;
  uint16_t slots[CODE_SLOTS]; /* code + 1 */

  w3c_keys *keys; /* W3C_TABLES tables for each code */

  int64_t bucket_first, bucket_last; /* in units of totals.bucket */
  int64_t time, bucket; /* the last record's, from bucket_first on */

  leg *legs;
  uint32_t chains[CHAINS]; /* by client */
  unsigned char watched[W3C_WATCHED / 8];
  uint32_t leg_first, leg_count, leg_pending;
  uint32_t stale;
};

static void *resize (w3c_counter *counter, void *block, size_t old,
                     size_t size) {
  return counter->allocate(counter->data, block, old, size);
}

static void release (w3c_counter *counter, void *block, size_t size) {
  if (block != NULL) resize(counter, block, size, 0);
}

static void *new_zeros (w3c_counter *counter, size_t size) {
  void *block = resize(counter, NULL, 0, size);
  if (block != NULL) memset(block, 0, size);
  return block;
}

/* -- Codes --------------------------------------------------------------- */

static INLINE uint32_t name_of (int status, int substatus, w3c_kind kind) {
  return ((uint32_t)status << 17 | (uint32_t)(substatus + 1)) * 4 +
         (uint32_t)kind;
}

/* The slot of a code; free, it holds 0. */
static INLINE uint16_t *slot_of (w3c_counter *counter, uint32_t name) {
  uint32_t i = (name * UINT32_C(2654435761)) >> 19;
  for (; counter->slots[i] != 0; i = (i + 1) % CODE_SLOTS) {
    if (counter->codes[counter->slots[i] - 1].name == name) break;
  }
  return &counter->slots[i];
}

/* A new code's index, W3C_NONE when there is no memory for it. */
static int add_code (w3c_counter *counter, int status, int substatus,
                     w3c_kind kind) {
  uint16_t *free_slot;
  code *c;
  if (counter->code_count >= CODES) substatus = W3C_NONE;
  free_slot = slot_of(counter, name_of(status, substatus, kind));
  if (*free_slot != 0) return *free_slot - 1;
  if (counter->code_count == counter->code_size) {
    int size = counter->code_size == 0 ? 16 : counter->code_size * 2;
    code *codes = resize(counter, counter->codes,
                         (size_t)counter->code_size * sizeof *codes,
                         (size_t)size * sizeof *codes);
    if (codes == NULL) return W3C_NONE;
    counter->codes = codes;
    counter->code_size = size;
  }
  if (w3c_keys_need(counter->keys, (counter->code_count + 1) * W3C_TABLES) !=
      W3C_OK)
    return W3C_NONE;
  c = &counter->codes[counter->code_count];
  memset(c, 0, sizeof *c);
  c->name = name_of(status, substatus, kind);
  c->status = status;
  c->substatus = substatus;
  c->kind = kind;
  c->first = c->last = W3C_NO_TIME;
  *free_slot = (uint16_t)++counter->code_count;
  return counter->code_count - 1;
}

static INLINE int find_code (w3c_counter *counter, int status, int substatus,
                             w3c_kind kind) {
  uint16_t found = *slot_of(counter, name_of(status, substatus, kind));
  return likely(found != 0) ? found - 1
                            : add_code(counter, status, substatus, kind);
}

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

static int64_t quantile (const code *c, unsigned percent) {
  uint64_t rank = (c->timed * percent + 99) / 100, seen = 0;
  int i;
  if (c->timed == 0) return W3C_NONE;
  for (i = 0; i < STEPS - 1; i++) {
    seen += c->steps[i];
    if (seen >= rank) break;
  }
  return middle_of(i);
}

static w3c_result add_taken (w3c_counter *counter, code *c, int64_t taken) {
  if (taken < 0) return W3C_OK;
  if (c->steps == NULL) {
    c->steps = new_zeros(counter, STEPS * sizeof *c->steps);
    if (c->steps == NULL) return W3C_NO_MEMORY;
  }
  c->timed++;
  c->steps[step_of(taken)]++;
  return W3C_OK;
}

/* Keeps the line that comes first in the order of the files. */
static w3c_result add_sample (w3c_counter *counter, code *c,
                              const w3c_record *record) {
  size_t n =
      record->line.length < SAMPLE_MAX ? record->line.length : SAMPLE_MAX;
  if (c->sample != NULL &&
      (record->file > c->sample_file ||
       (record->file == c->sample_file && record->number > c->sample_number)))
    return W3C_OK;
  release(counter, c->sample, SAMPLE_MAX);
  c->sample = resize(counter, NULL, 0, SAMPLE_MAX);
  if (c->sample == NULL) return W3C_NO_MEMORY;
  memcpy(c->sample, record->line.at, n);
  c->sample_length = n;
  c->sample_file = record->file;
  c->sample_number = record->number;
  return W3C_OK;
}

/* -- The timeline -------------------------------------------------------- */

/* Half an hour, or as many times that as the log needs to fit. */
static int64_t next_width (int64_t width) {
  return width == 14400 ? 43200 : width * 2;
}

/* Times lie after 1970 here, so the division rounds down. */
static void widen (w3c_counter *counter, int64_t time) {
  int64_t old = counter->totals.bucket, width = old;
  int64_t first = counter->bucket_first, last = counter->bucket_last;
  int64_t from, to;
  int i, j;
  if (time / width < first) first = time / width;
  if (time / width > last) last = time / width;
  from = first * old;
  to = last * old;
  while (to / width - from / width >= W3C_BUCKETS) width = next_width(width);
  for (i = 0; i < counter->code_count; i++) {
    uint32_t moved[W3C_BUCKETS] = {0};
    uint32_t *buckets = counter->codes[i].buckets;
    if (buckets == NULL) continue;
    for (j = 0; j < W3C_BUCKETS; j++) {
      int64_t start = (counter->bucket_first + j) * old;
      if (buckets[j] > 0) moved[start / width - from / width] += buckets[j];
    }
    memcpy(buckets, moved, sizeof moved);
  }
  counter->totals.bucket = width;
  counter->bucket_first = from / width;
  counter->bucket_last = to / width;
}

/* The time's bucket, which is made if need be. */
static int64_t bucket_of (w3c_counter *counter, int64_t time) {
  int64_t bucket;
  if (time == counter->time && counter->totals.start != W3C_NO_TIME)
    return counter->bucket;
  bucket = time / counter->totals.bucket;
  if (counter->totals.start == W3C_NO_TIME)
    counter->bucket_first = counter->bucket_last = bucket;
  if (bucket < counter->bucket_first || bucket > counter->bucket_last)
    widen(counter, time);
  counter->totals.start = counter->bucket_first * counter->totals.bucket;
  counter->time = time;
  counter->bucket = time / counter->totals.bucket - counter->bucket_first;
  return counter->bucket;
}

static w3c_result add_time (w3c_counter *counter, code *c, int64_t time) {
  if (time == W3C_NO_TIME) return W3C_OK;
  if (c->first == W3C_NO_TIME || time < c->first) c->first = time;
  if (c->last == W3C_NO_TIME || time > c->last) c->last = time;
  if (c->kind != W3C_FAILURE) return W3C_OK;
  if (c->buckets == NULL) {
    c->buckets = new_zeros(counter, W3C_BUCKETS * sizeof *c->buckets);
    if (c->buckets == NULL) return W3C_NO_MEMORY;
  }
  c->buckets[bucket_of(counter, time)]++;
  return W3C_OK;
}

static w3c_result add_text (w3c_counter *counter, int table, w3c_text text) {
  return text.at == NULL ? W3C_OK
                         : w3c_keys_put_text(counter->keys, table, text);
}

static w3c_result add_keys (w3c_counter *counter, int i, const request *r) {
  int tables = i * W3C_TABLES;
  if (r->record.win32 >= 0 &&
      w3c_keys_put_number(counter->keys, tables + W3C_WIN32, r->record.win32) !=
          W3C_OK)
    return W3C_NO_MEMORY;
  if (!counter->details) return W3C_OK;
  if (add_text(counter, tables + W3C_URL, r->url) != W3C_OK ||
      add_text(counter, tables + W3C_CLIENT, r->client) != W3C_OK)
    return W3C_NO_MEMORY;
  return r->record.carried ? w3c_keys_flush(counter->keys) : W3C_OK;
}

/* Counts a request whose kind is decided. */
static w3c_result tally (w3c_counter *counter, const request *r,
                         w3c_kind kind) {
  const w3c_record *record = &r->record;
  int i = kind == W3C_HANDSHAKE
              ? find_code(counter, 401, W3C_NONE, kind)
              : find_code(counter, record->status, record->substatus, kind);
  code *c;
  if (i < 0) return W3C_NO_MEMORY;
  c = &counter->codes[i];
  c->count++;
  if (kind == W3C_FAILURE)
    counter->totals.failures++;
  else
    counter->totals.benign++;
  if (kind != W3C_HANDSHAKE)
    counter->totals.folded += c->substatus != record->substatus;
  if (add_time(counter, c, record->time) != W3C_OK ||
      add_taken(counter, c, r->taken) != W3C_OK ||
      add_sample(counter, c, record) != W3C_OK)
    return W3C_NO_MEMORY;
  return add_keys(counter, i, r);
}

/* -- Handshakes ---------------------------------------------------------- */

/* SEC_E_NO_CREDENTIALS: the second leg, "go on" as IIS logs it. */
#define NEGOTIATE_GOES_ON INT64_C(2148074254)

static int is_leg (const w3c_record *record) {
  return record->status == 401 &&
         (record->substatus == 2 ||
          (record->substatus <= 1 && record->substatus != 0 &&
           record->win32 == NEGOTIATE_GOES_ON));
}

static w3c_result decide_alone (w3c_counter *counter, const request *r) {
  counter->totals.by_code_alone++;
  return tally(counter, r,
               r->record.win32 == NEGOTIATE_GOES_ON ? W3C_HANDSHAKE
                                                    : W3C_FAILURE);
}

static uint32_t chain_of (uint64_t client) {
  return (uint32_t)(client % CHAINS);
}

static void watch (w3c_counter *counter, unsigned bit) {
  counter->watched[bit / 8] |= (unsigned char)(1u << bit % 8);
}

/* Only the pending legs' clients are watched afterwards. */
static void watch_anew (w3c_counter *counter) {
  uint32_t n;
  memset(counter->watched, 0, sizeof counter->watched);
  for (n = 0; n < counter->leg_count; n++) {
    const leg *l = &counter->legs[(counter->leg_first + n) % LEGS];
    if (l->pending) watch(counter, l->watch_bit);
  }
  counter->stale = 0;
}

/* Takes the leg out of its chain. */
static void settle_leg (w3c_counter *counter, uint32_t i) {
  leg *settled = &counter->legs[i];
  uint32_t *link = &counter->chains[chain_of(settled->client)];
  while (*link != i) link = &counter->legs[*link].next;
  *link = settled->next;
  settled->pending = 0;
  settled->flushes = w3c_keys_flushes(counter->keys);
  counter->leg_pending--;
  if (++counter->stale == STALE) watch_anew(counter);
}

/* Forgets settled legs in front; there is room for one more afterwards. */
static w3c_result drop_legs (w3c_counter *counter, int64_t now) {
  while (counter->leg_count > 0) {
    uint32_t i = counter->leg_first;
    leg *oldest = &counter->legs[i];
    if (oldest->pending) {
      int64_t time = oldest->request.record.time;
      int late =
          now != W3C_NO_TIME && time != W3C_NO_TIME && now - time > LEG_SECONDS;
      if (!late && counter->leg_count < LEGS) break;
      settle_leg(counter, i);
      if ((late ? tally(counter, &oldest->request, W3C_FAILURE)
                : decide_alone(counter, &oldest->request)) != W3C_OK)
        return W3C_NO_MEMORY;
    }
    counter->leg_first = (i + 1) % LEGS;
    counter->leg_count--;
  }
  return W3C_OK;
}

/* Whether the line can still be a sample: its codes have none from before. */
static int may_be_sample (w3c_counter *counter, const w3c_record *record) {
  return *slot_of(counter, name_of(401, W3C_NONE, W3C_HANDSHAKE)) == 0 ||
         *slot_of(counter, name_of(401, record->substatus, W3C_FAILURE)) == 0;
}

static char *copy_text (char *to, w3c_text *text) {
  if (text->length > 0) memcpy(to, text->at, text->length);
  if (text->at != NULL) text->at = to;
  return to + text->length;
}

/* Keeps the leg until its client's success, its time or its place is gone. */
static w3c_result keep_leg (w3c_counter *counter, const request *r) {
  size_t wanted;
  uint32_t i;
  leg *kept;
  if (r->client.at == NULL || r->record.line.length > LEG_LINE_MAX)
    return decide_alone(counter, r);
  if (counter->legs == NULL) {
    counter->legs = new_zeros(counter, LEGS * sizeof *counter->legs);
    if (counter->legs == NULL) return W3C_NO_MEMORY;
  }
  if (drop_legs(counter, r->record.time) != W3C_OK) return W3C_NO_MEMORY;
  i = (counter->leg_first + counter->leg_count) % LEGS;
  kept = &counter->legs[i];
  if (kept->flushes == w3c_keys_flushes(counter->keys) &&
      w3c_keys_flush(counter->keys) != W3C_OK)
    return W3C_NO_MEMORY;
  kept->request = *r;
  kept->request.record.carried = 0;
  if (!counter->details) kept->request.client.length = 0;
  if (!may_be_sample(counter, &r->record)) kept->request.record.line.length = 0;
  wanted = 1 + r->url.length + kept->request.client.length +
           kept->request.record.line.length;
  if (kept->size < wanted) {
    size_t size = (wanted + 127) / 128 * 128;
    char *copy = resize(counter, kept->copy, kept->size, size);
    if (copy == NULL) return W3C_NO_MEMORY;
    kept->copy = copy;
    kept->size = size;
  }
  copy_text(copy_text(copy_text(kept->copy, &kept->request.client),
                      &kept->request.url),
            &kept->request.record.line);
  kept->client = w3c_hash(counter->seed, r->client);
  kept->next = counter->chains[chain_of(kept->client)];
  counter->chains[chain_of(kept->client)] = i;
  kept->watch_bit = w3c_watch_bit(r->client);
  watch(counter, kept->watch_bit);
  kept->pending = 1;
  counter->leg_count++;
  counter->leg_pending++;
  return W3C_OK;
}

/* The legs that this success of their client ends were no failures. */
static w3c_result end_handshake (w3c_counter *counter, int64_t time,
                                 w3c_text text) {
  uint64_t client = w3c_hash(counter->seed, text);
  uint32_t i, next;
  for (i = counter->chains[chain_of(client)]; i != NOBODY; i = next) {
    leg *ended = &counter->legs[i];
    int64_t start = ended->request.record.time;
    int64_t wait =
        time != W3C_NO_TIME && start != W3C_NO_TIME ? time - start : 0;
    next = ended->next;
    if (ended->client != client) continue;
    settle_leg(counter, i);
    if (tally(counter, &ended->request,
              wait >= 0 && wait <= LEG_SECONDS ? W3C_HANDSHAKE : W3C_FAILURE) !=
        W3C_OK)
      return W3C_NO_MEMORY;
  }
  return W3C_OK;
}

/* -- Counting ------------------------------------------------------------ */

static int is_success (const w3c_record *record) {
  return record->status >= 200 && record->status <= 399;
}

/* Is the request normal operation? Below 0: stop. */
static int is_normal (w3c_counter *counter, const w3c_record *record) {
  uint32_t name = name_of(record->status, record->substatus, W3C_FAILURE);
  judgement *kept =
      &counter->judged[(name * 31 + (uint32_t)record->win32) % JUDGED];
  if (record->win32 == W3C_NONE || record->status == 401 ||
      counter->judge == NULL)
    return 0;
  if (kept->win32 != record->win32 || kept->name != name) {
    int normal = counter->judge(counter->judge_data, record->status,
                                record->substatus, record->win32);
    if (normal < 0) return normal;
    kept->name = name;
    kept->win32 = record->win32;
    kept->normal = normal;
  }
  return kept->normal;
}

/* The record in r; what else is needed of it is asked for. */
static w3c_result count_record (w3c_counter *counter, const w3c_reader *reader,
                                request *r) {
  const w3c_record *record = &r->record;
  int is_a_leg = record->selected && is_leg(record);
  int ends_legs = counter->leg_pending > 0 && is_success(record);
  w3c_text none = {NULL, 0};
  int normal;
  r->client =
      is_a_leg || ends_legs || counter->details ? w3c_client(reader) : none;
  if (ends_legs && r->client.at != NULL &&
      end_handshake(counter, record->time, r->client) != W3C_OK)
    return W3C_NO_MEMORY;
  if (!record->selected) return W3C_OK;
  r->taken = w3c_taken(reader);
  r->url = counter->details ? w3c_url(reader) : none;
  if (is_a_leg) return keep_leg(counter, r);
  normal = is_normal(counter, record);
  if (normal < 0) return W3C_STOPPED;
  return tally(counter, r, normal ? W3C_NORMAL : W3C_FAILURE);
}

static w3c_result count_all (w3c_reader *reader, w3c_counter *counter) {
  request r;
  w3c_result result;
  while ((result = w3c_next(reader, &r.record)) == W3C_RECORD) {
    result = count_record(counter, reader, &r);
    if (result != W3C_OK) return result;
    w3c_watch(reader, counter->leg_pending > 0 ? counter->watched : NULL);
  }
  return result == W3C_OK ? w3c_keys_flush(counter->keys) : result;
}

w3c_result w3c_feed (w3c_reader *reader, w3c_counter *counter,
                     const char *bytes, size_t n) {
  w3c_give(reader, bytes, n);
  return count_all(reader, counter);
}

w3c_result w3c_end (w3c_reader *reader, w3c_counter *counter) {
  w3c_finish(reader);
  return count_all(reader, counter);
}

w3c_result w3c_settle (w3c_counter *counter) {
  for (; counter->leg_count > 0; counter->leg_count--) {
    uint32_t i = counter->leg_first;
    counter->leg_first = (i + 1) % LEGS;
    if (!counter->legs[i].pending) continue;
    settle_leg(counter, i);
    if (tally(counter, &counter->legs[i].request, W3C_FAILURE) != W3C_OK)
      return W3C_NO_MEMORY;
  }
  return w3c_keys_flush(counter->keys);
}

w3c_counter *w3c_counter_new (w3c_allocator allocate, void *data, int details,
                              w3c_judge judge, void *judge_data) {
  w3c_counter *counter = allocate(data, NULL, 0, sizeof *counter);
  int i;
  if (counter == NULL) return NULL;
  memset(counter, 0, sizeof *counter);
  counter->allocate = allocate;
  counter->data = data;
  counter->details = details;
  counter->judge = judge;
  counter->judge_data = judge_data;
  for (i = 0; i < JUDGED; i++) counter->judged[i].win32 = W3C_NONE;
  counter->seed = mix((uint64_t)(uintptr_t)counter);
  counter->totals.bucket = 1800;
  counter->totals.start = W3C_NO_TIME;
  memset(counter->chains, 0xFF, sizeof counter->chains);
  counter->keys = w3c_keys_new(allocate, data);
  if (counter->keys == NULL) {
    w3c_counter_free(counter);
    return NULL;
  }
  return counter;
}

void w3c_counter_free (w3c_counter *counter) {
  int i;
  if (counter == NULL) return;
  for (i = 0; i < counter->code_count; i++) {
    code *c = &counter->codes[i];
    release(counter, c->steps, STEPS * sizeof *c->steps);
    release(counter, c->buckets, W3C_BUCKETS * sizeof *c->buckets);
    release(counter, c->sample, SAMPLE_MAX);
  }
  for (i = 0; counter->legs != NULL && i < LEGS; i++)
    release(counter, counter->legs[i].copy, counter->legs[i].size);
  release(counter, counter->legs, LEGS * sizeof *counter->legs);
  release(counter, counter->codes,
          (size_t)counter->code_size * sizeof *counter->codes);
  w3c_keys_free(counter->keys);
  release(counter, counter, sizeof *counter);
}

/* -- Results ------------------------------------------------------------- */

w3c_totals w3c_get_totals (const w3c_counter *counter) {
  w3c_totals totals = counter->totals;
  totals.sketch = w3c_keys_limit(counter->keys);
  return totals;
}

int w3c_codes (const w3c_counter *counter) {
  return counter->code_count;
}

w3c_code w3c_get_code (const w3c_counter *counter, int i) {
  const code *c = &counter->codes[i];
  w3c_code result;
  result.status = c->status;
  result.substatus = c->substatus;
  result.kind = c->kind;
  result.count = c->count;
  result.first = c->first;
  result.last = c->last;
  result.p50 = quantile(c, 50);
  result.p95 = quantile(c, 95);
  result.sample.at = c->sample;
  result.sample.length = c->sample_length;
  result.sample_file = c->sample_file;
  result.sample_number = c->sample_number;
  return result;
}

int w3c_sort_keys (w3c_counter *counter, int i, w3c_table table, int most) {
  w3c_keys_sort(counter->keys, i * W3C_TABLES + (int)table, most);
  return w3c_key_count(counter, i, table);
}

int w3c_key_count (const w3c_counter *counter, int i, w3c_table table) {
  return w3c_keys_count(counter->keys, i * W3C_TABLES + (int)table);
}

w3c_key w3c_get_key (const w3c_counter *counter, int i, w3c_table table,
                     int rank) {
  return w3c_keys_get(counter->keys, i * W3C_TABLES + (int)table, rank);
}

int64_t w3c_win32_of (w3c_key key) {
  return w3c_keys_number(key);
}

uint64_t w3c_bucket (const w3c_counter *counter, int i, int bucket) {
  const uint32_t *buckets = counter->codes[i].buckets;
  return buckets == NULL ? 0 : buckets[bucket];
}
