/*
** log_keys.c - counts texts and numbers in tables: exactly while there are
** few, then the most frequent ones of each table (space-saving: Metwally,
** Agrawal, El Abbadi 2005). Knows no logs.
*/

#include "log_keys.h"

#include <string.h>

#include "log_bits.h"

#define HEADS (2 * LOG_KEYS)
#define TEXT_MAX 512 /* bytes of a key that are kept */
#define TEXT_HERE 32 /* those of a short one in the key itself */
#define LINE 64      /* of the processor's cache: a key takes one */
#define BATCH 96
#define AWAY_MAX (1 << 23) /* bytes of long texts while tables are exact */
#define NOBODY UINT32_MAX

typedef struct {
  uint64_t hash, count, error;
  uint32_t length, next;
  union {
    char here[TEXT_HERE];
    char *away;
  } text;
} key;

#define KEY_BLOCK (LOG_KEYS * sizeof(key) + LINE)

/* A key of a table. */
typedef struct {
  uint64_t noted; /* its count when a sweep last saw it, or less */
  uint32_t key;
  uint32_t hash; /* the key's, cut: enough for its chain */
} slot;

/* Which key is replaced: one of the least count, as a sweep finds them. */
typedef struct {
  slot *slots;
  uint32_t count, size;
  uint32_t sweep; /* the next slot of the sweep */
  uint64_t least; /* the count that it looks for; no key has less */
  int64_t number; /* the last number, and its key or NOBODY */
  uint32_t number_key;
} table;

/* What is still to be counted; a number where the text is at NULL. */
typedef struct {
  int table;
  int64_t number;
  log_text text;
  uint64_t hash;
} waiting;

struct log_keys {
  log_allocator allocate;
  void *data;
  uint64_t seed;

  void *block; /* holds the keys, each in a line of its own */
  key *keys;
  uint32_t *heads; /* HEADS chains */
  uint32_t key_count, free_key;
  uint32_t limit; /* keys of a table; 0 while all tables are exact */
  size_t away;    /* bytes of the long texts */

  table *tables;
  int table_count, table_size;

  waiting batch[BATCH];
  int waiting;
};

static void *resize (log_keys *keys, void *block, size_t old, size_t size) {
  return keys->allocate(keys->data, block, old, size);
}

static void release (log_keys *keys, void *block, size_t size) {
  if (block != NULL) resize(keys, block, size, 0);
}

log_keys *log_keys_new (log_allocator allocate, void *data, uint64_t seed) {
  log_keys *keys = allocate(data, NULL, 0, sizeof *keys);
  if (keys == NULL) return NULL;
  memset(keys, 0, sizeof *keys);
  keys->allocate = allocate;
  keys->data = data;
  keys->seed = seed;
  keys->free_key = NOBODY;
  keys->block = resize(keys, NULL, 0, KEY_BLOCK);
  keys->heads = resize(keys, NULL, 0, HEADS * sizeof *keys->heads);
  if (keys->block == NULL || keys->heads == NULL) {
    log_keys_free(keys);
    return NULL;
  }
  keys->keys = (key *)(((uintptr_t)keys->block + LINE - 1) / LINE * LINE);
  memset(keys->heads, 0xFF, HEADS * sizeof *keys->heads);
  return keys;
}

log_result log_keys_need (log_keys *keys, int count) {
  if (count > keys->table_size) {
    int size = count > 2 * keys->table_size ? count : 2 * keys->table_size;
    table *tables =
        resize(keys, keys->tables, (size_t)keys->table_size * sizeof *tables,
               (size_t)size * sizeof *tables);
    if (tables == NULL) return LOG_NO_MEMORY;
    keys->tables = tables;
    keys->table_size = size;
  }
  for (; keys->table_count < count; keys->table_count++) {
    table *t = &keys->tables[keys->table_count];
    memset(t, 0, sizeof *t);
    t->number_key = NOBODY;
  }
  return LOG_OK;
}

/* -- Texts --------------------------------------------------------------- */

/* A key is one line of the cache as long as its text is short. */
static size_t kept_of (size_t length) {
  return length < TEXT_MAX ? length : TEXT_MAX;
}

static const char *text_of (const key *k) {
  return k->length <= TEXT_HERE ? k->text.here : k->text.away;
}

/* The memory of a long text: few sizes, so that a new one can take an old
** one's. */
static size_t room_of (size_t length) {
  return length <= TEXT_HERE ? 0 : (kept_of(length) + 31) / 32 * 32;
}

/* Gives a key, whose text has that room already, a text. */
static log_result set_text (log_keys *keys, key *k, size_t room,
                            log_text text) {
  size_t wanted = room_of(text.length);
  char *away = room > 0 ? k->text.away : NULL;
  if (wanted != room && wanted > 0) {
    char *copy = resize(keys, NULL, 0, wanted);
    if (copy == NULL) return LOG_NO_MEMORY;
    release(keys, away, room);
    away = copy;
  }
  else if (wanted == 0)
    release(keys, away, room);
  keys->away += wanted - room;
  k->length = (uint32_t)text.length;
  if (wanted > 0) k->text.away = away;
  memcpy(wanted > 0 ? away : k->text.here, text.at, kept_of(text.length));
  return LOG_OK;
}

static void release_text (log_keys *keys, const key *gone) {
  size_t room = room_of(gone->length);
  if (room > 0) release(keys, gone->text.away, room);
  keys->away -= room;
}

/* -- Chains and tables --------------------------------------------------- */

static INLINE uint32_t *head_of (const log_keys *keys, uint64_t hash) {
  return &keys->heads[hash % HEADS];
}

static void link_key (log_keys *keys, uint32_t k, uint64_t hash) {
  uint32_t *head = head_of(keys, hash);
  keys->keys[k].hash = hash;
  keys->keys[k].next = *head;
  *head = k;
}

static void unlink_key (log_keys *keys, uint32_t k) {
  uint32_t *link = head_of(keys, keys->keys[k].hash);
  while (*link != k) link = &keys->keys[*link].next;
  *link = keys->keys[k].next;
}

/*
** The slot of a key with the least count. Counts only grow, so what is noted of
** them is too low at times, and a sweep for the least one meets them all: when
** it ends, the next one looks for the least count that this one noted.
*/
static slot *find_rarest (log_keys *keys, table *t) {
  for (;;) {
    uint64_t least = UINT64_MAX;
    uint32_t i;
    for (i = t->sweep; i < t->count; i++) {
      slot *s = &t->slots[i];
      if (s->noted <= t->least) s->noted = keys->keys[s->key].count;
      if (s->noted <= t->least) {
        t->sweep = i;
        return s;
      }
    }
    for (i = 0; i < t->count; i++) {
      if (t->slots[i].noted < least) least = t->slots[i].noted;
    }
    t->sweep = 0;
    t->least = least;
  }
}

/* Drops the rarest keys of a table that holds more than the limit. */
static void trim (log_keys *keys, table *t) {
  while (t->count > keys->limit) {
    slot *rarest = find_rarest(keys, t);
    uint32_t k = rarest->key;
    unlink_key(keys, k);
    release_text(keys, &keys->keys[k]);
    keys->keys[k].next = keys->free_key;
    keys->free_key = k;
    *rarest = t->slots[--t->count];
  }
}

/*
** Makes room for one more key: tables become sketches, of fewer keys where
** there are very many tables.
*/
static void make_room (log_keys *keys) {
  while ((keys->free_key == NOBODY && keys->key_count == LOG_KEYS) ||
         (keys->away > AWAY_MAX && keys->limit != 1)) {
    int i;
    keys->limit = keys->limit == 0 ? LOG_SKETCH : keys->limit / 2;
    for (i = 0; i < keys->table_count; i++) {
      keys->tables[i].number_key = NOBODY;
      trim(keys, &keys->tables[i]);
    }
  }
}

/* The new key; NOBODY when there is no memory. */
static uint32_t push_key (log_keys *keys, table *t, uint64_t hash,
                          log_text text) {
  uint32_t k = keys->free_key;
  if (t->count == t->size) {
    uint32_t size = t->size == 0 ? 4 : t->size * 2;
    slot *slots =
        resize(keys, t->slots, t->size * sizeof *slots, size * sizeof *slots);
    if (slots == NULL) return NOBODY;
    t->slots = slots;
    t->size = size;
  }
  if (k == NOBODY) k = keys->key_count;
  if (set_text(keys, &keys->keys[k], 0, text) != LOG_OK) return NOBODY;
  if (k == keys->key_count)
    keys->key_count++;
  else
    keys->free_key = keys->keys[k].next;
  link_key(keys, k, hash);
  keys->keys[k].count = 1;
  keys->keys[k].error = 0;
  t->slots[t->count].noted = 0;
  t->slots[t->count].hash = (uint32_t)hash;
  t->slots[t->count++].key = k;
  return k;
}

/* The rarest key gives its place and its count, as error, to the new one. */
static uint32_t replace_key (log_keys *keys, table *t, uint64_t hash,
                             log_text text) {
  slot *replaced = find_rarest(keys, t);
  uint32_t k = replaced->key;
  key *rarest = &keys->keys[k];
  if (set_text(keys, rarest, room_of(rarest->length), text) != LOG_OK)
    return NOBODY;
  unlink_key(keys, k);
  link_key(keys, k, hash);
  rarest->error = rarest->count++;
  replaced->noted = rarest->count;
  replaced->hash = (uint32_t)hash;
  if (replaced + 2 < t->slots + t->count) { /* these may be replaced next */
    prefetch(&keys->keys[replaced[1].key]);
    prefetch(&keys->keys[replaced[2].key]);
    prefetch(head_of(keys, replaced[1].hash));
    prefetch(head_of(keys, replaced[2].hash));
  }
  return k;
}

/* Whether the table is a sketch that has all its keys. */
static int is_full (const log_keys *keys, const table *t) {
  return keys->limit > 0 && t->count >= keys->limit;
}

/* The key that was counted; NOBODY when there is no memory for it. */
static INLINE uint32_t count_key (log_keys *keys, table *t, uint64_t hash,
                                  log_text text) {
  uint32_t k = *head_of(keys, hash);
  for (; k != NOBODY; k = keys->keys[k].next) {
    key *known = &keys->keys[k];
    if (known->hash == hash && known->length == text.length &&
        memcmp(text_of(known), text.at, kept_of(text.length)) == 0) {
      known->count++;
      return k;
    }
  }
  if (!is_full(keys, t)) make_room(keys);
  return is_full(keys, t) ? replace_key(keys, t, hash, text)
                          : push_key(keys, t, hash, text);
}

/* -- The batch: memory is asked for well before it is read --------------- */

/* A key's hash names its table too: all tables share the chains. */
static uint64_t key_hash (const log_keys *keys, int t, log_text text) {
  return hash_of(keys->seed + mix((uint64_t)t + 1), text.at, text.length);
}

/* Most often a table's number is the one before. */
static log_result count_number (log_keys *keys, int i, int64_t number) {
  table *t = &keys->tables[i];
  char bytes[8]; /* the highest first, so that they sort as numbers do */
  log_text text;
  int j;
  if (t->number_key != NOBODY && t->number == number) {
    keys->keys[t->number_key].count++;
    return LOG_OK;
  }
  for (j = 0; j < 8; j++) bytes[j] = (char)(number >> (56 - 8 * j) & 255);
  text.at = bytes;
  text.length = sizeof bytes;
  t->number = number;
  t->number_key = count_key(keys, t, key_hash(keys, i, text), text);
  return t->number_key == NOBODY ? LOG_NO_MEMORY : LOG_OK;
}

log_result log_keys_flush (log_keys *keys) {
  int i;
  for (i = 0; i < keys->waiting; i++) {
    uint32_t k = *head_of(keys, keys->batch[i].hash);
    if (k != NOBODY) prefetch(&keys->keys[k]);
  }
  for (i = 0; i < keys->waiting; i++) {
    const waiting *w = &keys->batch[i];
    if (w->text.at == NULL ? count_number(keys, w->table, w->number) != LOG_OK
                           : count_key(keys, &keys->tables[w->table], w->hash,
                                       w->text) == NOBODY)
      return LOG_NO_MEMORY;
  }
  keys->waiting = 0;
  return LOG_OK;
}

static log_result put (log_keys *keys, const waiting *w) {
  keys->batch[keys->waiting++] = *w;
  return keys->waiting == BATCH ? log_keys_flush(keys) : LOG_OK;
}

log_result log_keys_put_text (log_keys *keys, int t, log_text text) {
  waiting w;
  w.table = t;
  w.number = 0;
  w.text = text;
  w.hash = key_hash(keys, t, text);
  prefetch(head_of(keys, w.hash));
  return put(keys, &w);
}

log_result log_keys_put_number (log_keys *keys, int t, int64_t number) {
  waiting w = {0, 0, {NULL, 0}, 0};
  if (keys->waiting == 0) return count_number(keys, t, number);
  w.table = t;
  w.number = number;
  return put(keys, &w);
}

log_key log_keys_find (log_keys *keys, int i, log_text text) {
  uint64_t hash = key_hash(keys, i, text);
  uint32_t k = *head_of(keys, hash);
  log_key result = {{NULL, 0}, 0, 0};
  for (; k != NOBODY; k = keys->keys[k].next) {
    const key *known = &keys->keys[k];
    if (known->hash != hash || known->length != text.length ||
        memcmp(text_of(known), text.at, kept_of(text.length)) != 0)
      continue;
    result.value = log_part(text_of(known), kept_of(known->length));
    result.count = known->count;
    result.error = known->error;
    break;
  }
  return result;
}

/* -- Results ------------------------------------------------------------- */

int log_keys_limit (const log_keys *keys) {
  return (int)keys->limit;
}

/* Of equal counts the text that sorts first is the greater one. */
static int is_less (const log_keys *keys, slot a, slot b) {
  const key *x = &keys->keys[a.key], *y = &keys->keys[b.key];
  size_t least = kept_of(x->length < y->length ? x->length : y->length);
  int order;
  if (x->count != y->count) return x->count < y->count;
  order = memcmp(text_of(x), text_of(y), least);
  return order != 0 ? order > 0 : x->length > y->length;
}

static void sift_down (const log_keys *keys, slot *heap, uint32_t n,
                       uint32_t i) {
  slot moved = heap[i];
  for (;;) {
    uint32_t child = 2 * i + 1;
    if (child >= n) break;
    if (child + 1 < n && is_less(keys, heap[child], heap[child + 1])) child++;
    if (!is_less(keys, moved, heap[child])) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = moved;
}

/* As much of a heap sort as is asked for: the greatest go to the end. */
void log_keys_sort (log_keys *keys, int i, int most) {
  table *t = &keys->tables[i];
  uint32_t j, n = t->count;
  for (j = n / 2; j-- > 0;) sift_down(keys, t->slots, n, j);
  for (; n > 1 && most > 0; most--) {
    slot greatest = t->slots[0];
    t->slots[0] = t->slots[--n];
    t->slots[n] = greatest;
    sift_down(keys, t->slots, n, 0);
  }
}

int log_keys_count (const log_keys *keys, int i) {
  return (int)keys->tables[i].count;
}

log_key log_keys_get (const log_keys *keys, int i, int rank) {
  const table *t = &keys->tables[i];
  const key *k = &keys->keys[t->slots[t->count - 1 - (uint32_t)rank].key];
  log_key result;
  result.value.at = text_of(k);
  result.value.length = kept_of(k->length);
  result.count = k->count;
  result.error = k->error;
  return result;
}

int64_t log_keys_number (log_key found) {
  int64_t number = 0;
  int j;
  for (j = 0; j < 8; j++)
    number = number << 8 | (unsigned char)found.value.at[j];
  return number;
}

void log_keys_free (log_keys *keys) {
  int i;
  uint32_t j;
  if (keys == NULL) return;
  for (i = 0; i < keys->table_count; i++) {
    table *t = &keys->tables[i];
    for (j = 0; j < t->count; j++)
      release_text(keys, &keys->keys[t->slots[j].key]);
    release(keys, t->slots, t->size * sizeof *t->slots);
  }
  release(keys, keys->tables, (size_t)keys->table_size * sizeof *keys->tables);
  release(keys, keys->block, KEY_BLOCK);
  release(keys, keys->heads, HEADS * sizeof *keys->heads);
  release(keys, keys, sizeof *keys);
}
