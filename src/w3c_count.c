/*
** w3c_count.c - counts the records of w3c.c: codes, keys, times, handshakes.
** Exact tables, then a space-saving sketch per code and table (Metwally,
** Agrawal, El Abbadi 2005). Bounded memory from the caller's allocator.
*/

#include "w3c.h"

#include <string.h>

#if defined(__GNUC__)
#define INLINE inline __attribute__((always_inline))
#define prefetch(address) __builtin_prefetch(address)
#else
#define INLINE inline
#define prefetch(address) ((void)(address))
#endif

#define CODES 1024      /* further codes are counted without their substatus */
#define CODE_SLOTS 8192 /* more than CODES and two times every status */
#define HEADS (4 * W3C_KEYS)
#define TEXT_MAX 512          /* bytes of a key that are kept */
#define TEXTS_MAX (12u << 20) /* bytes of all keys */
#define SAMPLE_MAX 1024
#define BATCH 32

/* time-taken: exact below 2^STEP_BITS, then 2^(STEP_BITS - 1) steps an octave.
 */
#define STEP_BITS 6
#define STEPS ((33 - STEP_BITS) * (1 << (STEP_BITS - 1)) + (1 << STEP_BITS))

#define LEGS 1024 /* 401 legs that wait for their client's success */
#define LEG_LINE_MAX 4096
#define LEG_SECONDS 300
#define CHAINS 1024 /* divides W3C_WATCHED */

#define NOBODY UINT32_MAX

typedef struct {
  uint64_t hash, count, error;
  char *text;
  uint32_t length, next;
} key;

/* A code's keys of one kind, as a heap with the least count in front once
** the table is a sketch or has been sorted. */
typedef struct {
  uint64_t noted; /* the key's count when the heap last saw it */
  uint32_t key;
  uint32_t hash; /* the key's, cut: enough for its chain */
} slot;

typedef struct {
  slot *slots;
  uint32_t count, size;
  int heap;
} table;

typedef struct {
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
  table tables[W3C_TABLES];
} code;

/* A record whose keys are still to be counted. */
typedef struct {
  int code;
  int64_t win32;
  w3c_text texts[W3C_TABLES];
  uint64_t hashes[W3C_TABLES];
} waiting;

/* A 401 leg and a copy of its line. */
typedef struct {
  w3c_record record;
  uint64_t client;
  char *copy;
  size_t size;
  uint32_t next;
  int pending;
  unsigned batch;
} leg;

struct w3c_counter {
  w3c_allocator allocate;
  void *data;
  int details;
  uint64_t seed;
  w3c_totals totals;

  code *codes;
  int code_count, code_size;
  uint16_t slots[CODE_SLOTS]; /* code + 1 */

  key *keys;
  uint32_t *heads; /* HEADS chains */
  uint32_t key_count, free_key;
  size_t texts;
  uint32_t limit; /* keys of a sketch; 0 while all tables are exact */

  int64_t bucket_first, bucket_last; /* in units of totals.bucket */

  waiting batch[BATCH];
  int waiting;
  unsigned batches;

  leg *legs;
  uint32_t chains[CHAINS]; /* by client */
  unsigned char watched[W3C_WATCHED / 8];
  uint32_t leg_first, leg_count, leg_pending;
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

/* -- Keys ---------------------------------------------------------------- */

static uint64_t mix (uint64_t h) {
  h ^= h >> 32;
  h *= UINT64_C(0xD6E8FEB86659FD93);
  return h ^ h >> 32;
}

static INLINE int is_less (const w3c_counter *counter, slot a, slot b) {
  (void)counter;
  return a.noted < b.noted;
}

/* Of equal counts the text that sorts first is the greater one. */
static int is_less_text (const w3c_counter *counter, slot a, slot b) {
  const key *x = &counter->keys[a.key], *y = &counter->keys[b.key];
  uint32_t least = x->length < y->length ? x->length : y->length;
  int order;
  if (x->count != y->count) return x->count < y->count;
  if (least > TEXT_MAX) least = TEXT_MAX;
  order = memcmp(x->text, y->text, least);
  return order != 0 ? order > 0 : x->length > y->length;
}

typedef int (*order)(const w3c_counter *, slot, slot);

static INLINE void sift_down (const w3c_counter *counter, slot *heap,
                              uint32_t n, uint32_t i, order less) {
  slot moved = heap[i];
  for (;;) {
    uint32_t child = 2 * i + 1;
    if (child >= n) break;
    if (child + 1 < n && less(counter, heap[child + 1], heap[child])) child++;
    if (!less(counter, heap[child], moved)) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = moved;
}

static void make_heap (const w3c_counter *counter, table *t, order less) {
  uint32_t i;
  for (i = 0; i < t->count; i++)
    t->slots[i].noted = counter->keys[t->slots[i].key].count;
  for (i = t->count / 2; i-- > 0;)
    sift_down(counter, t->slots, t->count, i, less);
}

static INLINE uint32_t *head_of (const w3c_counter *counter, uint64_t hash) {
  return &counter->heads[hash % HEADS];
}

static size_t kept_of (size_t length) {
  return length < TEXT_MAX ? length : TEXT_MAX;
}

/* The memory of a text: few sizes, so that a new key can take an old one's. */
static size_t room_of (size_t length) {
  return (kept_of(length) + 32) / 32 * 32;
}

static char *copy_text (w3c_counter *counter, w3c_text text) {
  char *copy = resize(counter, NULL, 0, room_of(text.length));
  if (copy == NULL) return NULL;
  memcpy(copy, text.at, kept_of(text.length));
  counter->texts += room_of(text.length);
  return copy;
}

static void release_text (w3c_counter *counter, const key *gone) {
  release(counter, gone->text, room_of(gone->length));
  counter->texts -= room_of(gone->length);
}

static void link_key (w3c_counter *counter, uint32_t k, uint64_t hash,
                      char *copy, size_t length) {
  key *new_key = &counter->keys[k];
  uint32_t *head = head_of(counter, hash);
  new_key->text = copy;
  new_key->length = (uint32_t)length;
  new_key->hash = hash;
  new_key->next = *head;
  *head = k;
}

static void unlink_key (w3c_counter *counter, uint32_t k) {
  key *gone = &counter->keys[k];
  uint32_t *link = head_of(counter, gone->hash);
  while (*link != k) link = &counter->keys[*link].next;
  *link = gone->next;
}

/* Drops the rarest keys of a table that holds more than the limit. */
static void trim (w3c_counter *counter, table *t) {
  if (t->count <= counter->limit) return;
  make_heap(counter, t, is_less);
  t->heap = 1;
  while (t->count > counter->limit) {
    uint32_t k = t->slots[0].key;
    t->slots[0] = t->slots[--t->count];
    sift_down(counter, t->slots, t->count, 0, is_less);
    unlink_key(counter, k);
    release_text(counter, &counter->keys[k]);
    counter->keys[k].next = counter->free_key;
    counter->free_key = k;
  }
}

/*
** Makes room for one more key and its text: tables become sketches, of fewer
** keys where there are very many tables or very long texts.
*/
static void make_room (w3c_counter *counter) {
  while ((counter->free_key == NOBODY && counter->key_count == W3C_KEYS) ||
         counter->texts + TEXT_MAX + 32 > TEXTS_MAX) {
    int i, j;
    counter->limit = counter->limit == 0 ? W3C_SKETCH : counter->limit / 2;
    for (i = 0; i < counter->code_count; i++) {
      for (j = 0; j < W3C_TABLES; j++)
        trim(counter, &counter->codes[i].tables[j]);
    }
  }
}

static w3c_result push_key (w3c_counter *counter, table *t, uint64_t hash,
                            w3c_text text) {
  uint32_t k;
  char *copy;
  if (t->count == t->size) {
    uint32_t size = t->size == 0 ? 4 : t->size * 2;
    slot *slots = resize(counter, t->slots, t->size * sizeof *slots,
                         size * sizeof *slots);
    if (slots == NULL) return W3C_NO_MEMORY;
    t->slots = slots;
    t->size = size;
  }
  copy = copy_text(counter, text);
  if (copy == NULL) return W3C_NO_MEMORY;
  k = counter->free_key;
  if (k != NOBODY)
    counter->free_key = counter->keys[k].next;
  else
    k = counter->key_count++;
  link_key(counter, k, hash, copy, text.length);
  counter->keys[k].count = 1;
  counter->keys[k].error = 0;
  t->slots[t->count].key = k;
  t->slots[t->count++].hash = (uint32_t)hash;
  t->heap = 0;
  return W3C_OK;
}

/*
** The rarest key gives its place and its count, as error, to the new one.
** Counts only grow, so the heap learns them late: when they reach its front.
*/
static w3c_result replace_key (w3c_counter *counter, table *t, uint64_t hash,
                               w3c_text text) {
  slot *front = t->slots;
  key *rarest;
  char *copy;
  if (!t->heap) make_heap(counter, t, is_less);
  t->heap = 1;
  rarest = &counter->keys[front->key];
  while (front->noted < rarest->count) {
    front->noted = rarest->count;
    sift_down(counter, t->slots, t->count, 0, is_less);
    rarest = &counter->keys[front->key];
  }
  copy = rarest->text;
  if (room_of(rarest->length) == room_of(text.length))
    memcpy(copy, text.at, kept_of(text.length));
  else {
    copy = copy_text(counter, text);
    if (copy == NULL) return W3C_NO_MEMORY;
    release_text(counter, rarest);
  }
  unlink_key(counter, front->key);
  link_key(counter, front->key, hash, copy, text.length);
  front->hash = (uint32_t)hash;
  rarest->error = rarest->count++;
  if (t->count > 2) { /* one of these two will be the next in front */
    prefetch(&counter->keys[t->slots[1].key]);
    prefetch(&counter->keys[t->slots[2].key]);
    prefetch(head_of(counter, t->slots[1].hash));
    prefetch(head_of(counter, t->slots[2].hash));
  }
  return W3C_OK;
}

/* Whether the table is a sketch that has all its keys. */
static int is_full (const w3c_counter *counter, const table *t) {
  return counter->limit > 0 && t->count >= counter->limit;
}

static w3c_result count_key (w3c_counter *counter, table *t, uint64_t hash,
                             w3c_text text) {
  uint32_t k = *head_of(counter, hash);
  for (; k != NOBODY; k = counter->keys[k].next) {
    key *known = &counter->keys[k];
    if (known->hash == hash && known->length == text.length &&
        memcmp(known->text, text.at, kept_of(text.length)) == 0) {
      known->count++;
      return W3C_OK;
    }
  }
  if (!is_full(counter, t) || counter->texts + TEXT_MAX + 32 > TEXTS_MAX)
    make_room(counter);
  return is_full(counter, t) ? replace_key(counter, t, hash, text)
                             : push_key(counter, t, hash, text);
}

/* -- The batch: memory is asked for well before it is read --------------- */

static w3c_result flush (w3c_counter *counter) {
  int i, j;
  for (i = 0; i < counter->waiting; i++) {
    for (j = 0; j < W3C_TABLES; j++) {
      uint32_t k = *head_of(counter, counter->batch[i].hashes[j]);
      if (counter->batch[i].texts[j].at != NULL && k != NOBODY)
        prefetch(&counter->keys[k]);
    }
  }
  for (i = 0; i < counter->waiting; i++) {
    for (j = 0; j < W3C_TABLES; j++) {
      uint32_t k = *head_of(counter, counter->batch[i].hashes[j]);
      if (counter->batch[i].texts[j].at != NULL && k != NOBODY)
        prefetch(counter->keys[k].text);
    }
  }
  for (i = 0; i < counter->waiting; i++) {
    waiting *w = &counter->batch[i];
    if (w->texts[W3C_WIN32].at != NULL)
      w->texts[W3C_WIN32].at = (const char *)&w->win32;
    for (j = 0; j < W3C_TABLES; j++) {
      if (w->texts[j].at != NULL &&
          count_key(counter, &counter->codes[w->code].tables[j], w->hashes[j],
                    w->texts[j]) != W3C_OK)
        return W3C_NO_MEMORY;
    }
  }
  counter->waiting = 0;
  counter->batches++;
  return W3C_OK;
}

/* A key's hash names its table too: all tables share the chains. */
static void put_text (w3c_counter *counter, waiting *w, w3c_table which,
                      w3c_text text) {
  w->texts[which] = text;
  w->hashes[which] = 0;
  if (text.at == NULL) return;
  w->hashes[which] = w3c_hash(
      counter->seed + mix((uint64_t)(w->code * W3C_TABLES + (int)which + 1)),
      text);
  prefetch(head_of(counter, w->hashes[which]));
}

static w3c_result put_keys (w3c_counter *counter, int c,
                            const w3c_record *record) {
  waiting *w = &counter->batch[counter->waiting++];
  w3c_text none = {NULL, 0};
  w3c_text win32;
  w->code = c;
  w->win32 = record->win32;
  win32.at = record->win32 < 0 ? NULL : (const char *)&w->win32;
  win32.length = sizeof w->win32;
  put_text(counter, w, W3C_WIN32, win32);
  put_text(counter, w, W3C_URL, counter->details ? record->url : none);
  put_text(counter, w, W3C_CLIENT, counter->details ? record->client : none);
  return counter->waiting == BATCH || record->carried ? flush(counter) : W3C_OK;
}

/* -- Codes --------------------------------------------------------------- */

/* The code's index, W3C_NONE when there is no memory for it. */
static int find_code (w3c_counter *counter, int status, int substatus,
                      w3c_kind kind) {
  uint32_t hash =
      ((uint32_t)status << 17 | (uint32_t)(substatus + 1)) * 4 + (uint32_t)kind;
  code *c;
  hash = (hash * UINT32_C(2654435761)) >> 19;
  for (; counter->slots[hash] != 0; hash = (hash + 1) % CODE_SLOTS) {
    c = &counter->codes[counter->slots[hash] - 1];
    if (c->status == status && c->substatus == substatus && c->kind == kind)
      return counter->slots[hash] - 1;
  }
  if (counter->code_count >= CODES && substatus != W3C_NONE)
    return find_code(counter, status, W3C_NONE, kind);
  if (counter->code_count == counter->code_size) {
    int size = counter->code_size == 0 ? 16 : counter->code_size * 2;
    code *codes = resize(counter, counter->codes,
                         (size_t)counter->code_size * sizeof *codes,
                         (size_t)size * sizeof *codes);
    if (codes == NULL) return W3C_NONE;
    counter->codes = codes;
    counter->code_size = size;
  }
  c = &counter->codes[counter->code_count];
  memset(c, 0, sizeof *c);
  c->status = status;
  c->substatus = substatus;
  c->kind = kind;
  c->first = c->last = W3C_NO_TIME;
  counter->slots[hash] = (uint16_t)++counter->code_count;
  return counter->code_count - 1;
}

/* The step of a time-taken, and the middle of a step. */
static int step_of (int64_t taken) {
  int octave = 0;
  if (taken > UINT32_MAX) taken = UINT32_MAX;
  while (taken >= 1 << STEP_BITS) {
    taken >>= 1;
    octave++;
  }
  return octave * (1 << (STEP_BITS - 1)) + (int)taken;
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

static w3c_result add_time (w3c_counter *counter, code *c, int64_t time) {
  int64_t bucket;
  if (time == W3C_NO_TIME) return W3C_OK;
  if (c->first == W3C_NO_TIME || time < c->first) c->first = time;
  if (c->last == W3C_NO_TIME || time > c->last) c->last = time;
  if (c->kind != W3C_FAILURE) return W3C_OK;
  if (c->buckets == NULL) {
    c->buckets = new_zeros(counter, W3C_BUCKETS * sizeof *c->buckets);
    if (c->buckets == NULL) return W3C_NO_MEMORY;
  }
  if (counter->totals.start == W3C_NO_TIME)
    counter->bucket_first = counter->bucket_last =
        time / counter->totals.bucket;
  bucket = time / counter->totals.bucket;
  if (bucket < counter->bucket_first || bucket > counter->bucket_last)
    widen(counter, time);
  counter->totals.start = counter->bucket_first * counter->totals.bucket;
  c->buckets[time / counter->totals.bucket - counter->bucket_first]++;
  return W3C_OK;
}

/* Counts a record whose kind is decided. */
static w3c_result tally (w3c_counter *counter, const w3c_record *record,
                         w3c_kind kind) {
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
      add_taken(counter, c, record->taken) != W3C_OK ||
      add_sample(counter, c, record) != W3C_OK)
    return W3C_NO_MEMORY;
  return put_keys(counter, i, record);
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

static w3c_result decide_alone (w3c_counter *counter,
                                const w3c_record *record) {
  counter->totals.by_code_alone++;
  return tally(counter, record,
               record->win32 == NEGOTIATE_GOES_ON ? W3C_HANDSHAKE
                                                  : W3C_FAILURE);
}

static void move_text (w3c_text *text, const char *from, const char *to) {
  if (text->at != NULL) text->at = to + (text->at - from);
}

static uint32_t chain_of (uint64_t client) {
  return (uint32_t)(client % CHAINS);
}

static void watch (w3c_counter *counter, uint64_t client) {
  uint64_t bit = client % W3C_WATCHED;
  counter->watched[bit / 8] |= (unsigned char)(1u << bit % 8);
}

/* Takes the leg out of its chain; the chain has all legs of its bit. */
static void settle_leg (w3c_counter *counter, uint32_t i) {
  leg *settled = &counter->legs[i];
  uint64_t bit = settled->client % W3C_WATCHED;
  uint32_t *link = &counter->chains[chain_of(settled->client)];
  uint32_t other;
  while (*link != i) link = &counter->legs[*link].next;
  *link = settled->next;
  counter->watched[bit / 8] &= (unsigned char)~(1u << bit % 8);
  other = counter->chains[chain_of(settled->client)];
  for (; other != NOBODY; other = counter->legs[other].next)
    watch(counter, counter->legs[other].client);
  settled->pending = 0;
  settled->batch = counter->batches;
  counter->leg_pending--;
}

/* Forgets settled legs in front; there is room for one more afterwards. */
static w3c_result drop_legs (w3c_counter *counter, int64_t now) {
  while (counter->leg_count > 0) {
    uint32_t i = counter->leg_first;
    leg *oldest = &counter->legs[i];
    if (oldest->pending) {
      int late = now != W3C_NO_TIME && oldest->record.time != W3C_NO_TIME &&
                 now - oldest->record.time > LEG_SECONDS;
      if (!late && counter->leg_count < LEGS) break;
      settle_leg(counter, i);
      if ((late ? tally(counter, &oldest->record, W3C_FAILURE)
                : decide_alone(counter, &oldest->record)) != W3C_OK)
        return W3C_NO_MEMORY;
    }
    counter->leg_first = (i + 1) % LEGS;
    counter->leg_count--;
  }
  return W3C_OK;
}

/* Keeps the leg until its client's success, its time or its place is gone. */
static w3c_result keep_leg (w3c_counter *counter, const w3c_record *record) {
  uint32_t i;
  leg *kept;
  if (record->client.at == NULL || record->line.length > LEG_LINE_MAX)
    return decide_alone(counter, record);
  if (counter->legs == NULL) {
    counter->legs = new_zeros(counter, LEGS * sizeof *counter->legs);
    if (counter->legs == NULL) return W3C_NO_MEMORY;
  }
  if (drop_legs(counter, record->time) != W3C_OK) return W3C_NO_MEMORY;
  i = (counter->leg_first + counter->leg_count) % LEGS;
  kept = &counter->legs[i];
  if (kept->batch == counter->batches && flush(counter) != W3C_OK)
    return W3C_NO_MEMORY;
  if (kept->size < record->line.length) {
    size_t size = (record->line.length + 511) / 512 * 512;
    char *copy = resize(counter, kept->copy, kept->size, size);
    if (copy == NULL) return W3C_NO_MEMORY;
    kept->copy = copy;
    kept->size = size;
  }
  memcpy(kept->copy, record->line.at, record->line.length);
  kept->record = *record;
  kept->record.carried = 0;
  move_text(&kept->record.url, record->line.at, kept->copy);
  move_text(&kept->record.client, record->line.at, kept->copy);
  kept->record.line.at = kept->copy;
  kept->client = w3c_hash(counter->seed, record->client);
  kept->next = counter->chains[chain_of(kept->client)];
  counter->chains[chain_of(kept->client)] = i;
  watch(counter, kept->client);
  kept->pending = 1;
  counter->leg_count++;
  counter->leg_pending++;
  return W3C_OK;
}

/* The legs that this success of their client ends were no failures. */
static w3c_result end_handshake (w3c_counter *counter,
                                 const w3c_record *record) {
  uint64_t client;
  uint32_t i, next;
  if (counter->leg_pending == 0 || record->client.at == NULL) return W3C_OK;
  client = w3c_hash(counter->seed, record->client);
  for (i = counter->chains[chain_of(client)]; i != NOBODY; i = next) {
    leg *ended = &counter->legs[i];
    int64_t wait =
        record->time != W3C_NO_TIME && ended->record.time != W3C_NO_TIME
            ? record->time - ended->record.time
            : 0;
    next = ended->next;
    if (ended->client != client) continue;
    settle_leg(counter, i);
    if (tally(counter, &ended->record,
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

/* ERROR_NETNAME_DELETED, ERROR_OPERATION_ABORTED, ERROR_CONNECTION_ABORTED */
static int client_left (const w3c_record *record) {
  return is_success(record) &&
         (record->win32 == 64 || record->win32 == 995 || record->win32 == 1236);
}

static w3c_result count_record (w3c_counter *counter,
                                const w3c_record *record) {
  if (is_success(record) && end_handshake(counter, record) != W3C_OK)
    return W3C_NO_MEMORY;
  if (!record->selected) return W3C_OK;
  if (is_leg(record)) return keep_leg(counter, record);
  return tally(counter, record, client_left(record) ? W3C_LEFT : W3C_FAILURE);
}

static w3c_result count_all (w3c_reader *reader, w3c_counter *counter) {
  w3c_record record;
  w3c_result result;
  while ((result = w3c_next(reader, &record)) == W3C_RECORD) {
    if (count_record(counter, &record) != W3C_OK) return W3C_NO_MEMORY;
    w3c_watch(reader, counter->leg_pending > 0 ? counter->watched : NULL,
              counter->seed);
  }
  return result == W3C_OK ? flush(counter) : result;
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
    if (tally(counter, &counter->legs[i].record, W3C_FAILURE) != W3C_OK)
      return W3C_NO_MEMORY;
  }
  return flush(counter);
}

w3c_counter *w3c_counter_new (w3c_allocator allocate, void *data, int details) {
  w3c_counter *counter = allocate(data, NULL, 0, sizeof *counter);
  if (counter == NULL) return NULL;
  memset(counter, 0, sizeof *counter);
  counter->allocate = allocate;
  counter->data = data;
  counter->details = details;
  counter->seed = mix((uint64_t)(uintptr_t)counter);
  counter->totals.bucket = 1800;
  counter->totals.start = W3C_NO_TIME;
  counter->free_key = NOBODY;
  counter->batches = 1;
  memset(counter->chains, 0xFF, sizeof counter->chains);
  counter->keys = resize(counter, NULL, 0, W3C_KEYS * sizeof *counter->keys);
  counter->heads = resize(counter, NULL, 0, HEADS * sizeof *counter->heads);
  if (counter->keys == NULL || counter->heads == NULL) {
    w3c_counter_free(counter);
    return NULL;
  }
  memset(counter->heads, 0xFF, HEADS * sizeof *counter->heads);
  return counter;
}

void w3c_counter_free (w3c_counter *counter) {
  int i, j;
  uint32_t k;
  if (counter == NULL) return;
  for (i = 0; i < counter->code_count; i++) {
    code *c = &counter->codes[i];
    for (j = 0; j < W3C_TABLES; j++) {
      for (k = 0; k < c->tables[j].count; k++) {
        release_text(counter, &counter->keys[c->tables[j].slots[k].key]);
      }
      release(counter, c->tables[j].slots,
              c->tables[j].size * sizeof *c->tables[j].slots);
    }
    release(counter, c->steps, STEPS * sizeof *c->steps);
    release(counter, c->buckets, W3C_BUCKETS * sizeof *c->buckets);
    release(counter, c->sample, SAMPLE_MAX);
  }
  for (k = 0; counter->legs != NULL && k < LEGS; k++)
    release(counter, counter->legs[k].copy, counter->legs[k].size);
  release(counter, counter->legs, LEGS * sizeof *counter->legs);
  release(counter, counter->codes,
          (size_t)counter->code_size * sizeof *counter->codes);
  release(counter, counter->keys, W3C_KEYS * sizeof *counter->keys);
  release(counter, counter->heads, HEADS * sizeof *counter->heads);
  release(counter, counter, sizeof *counter);
}

/* -- Results ------------------------------------------------------------- */

w3c_totals w3c_get_totals (const w3c_counter *counter) {
  w3c_totals totals = counter->totals;
  totals.sketch = (int)counter->limit;
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

/* Heap sort: the least goes to the end. */
int w3c_sort_keys (w3c_counter *counter, int i, w3c_table which) {
  table *t = &counter->codes[i].tables[which];
  uint32_t n = t->count;
  make_heap(counter, t, is_less_text);
  while (n > 1) {
    slot least = t->slots[0];
    t->slots[0] = t->slots[--n];
    t->slots[n] = least;
    sift_down(counter, t->slots, n, 0, is_less_text);
  }
  t->heap = 0;
  return (int)t->count;
}

int w3c_key_count (const w3c_counter *counter, int i, w3c_table which) {
  return (int)counter->codes[i].tables[which].count;
}

w3c_key w3c_get_key (const w3c_counter *counter, int i, w3c_table which,
                     int rank) {
  const key *k =
      &counter->keys[counter->codes[i].tables[which].slots[rank].key];
  w3c_key result;
  result.value.at = k->text;
  result.value.length = kept_of(k->length);
  result.count = k->count;
  result.error = k->error;
  return result;
}

int64_t w3c_win32_of (w3c_key found) {
  int64_t win32;
  memcpy(&win32, found.value.at, sizeof win32);
  return win32;
}

uint64_t w3c_bucket (const w3c_counter *counter, int i, int bucket) {
  const uint32_t *buckets = counter->codes[i].buckets;
  return buckets == NULL ? 0 : buckets[bucket];
}
