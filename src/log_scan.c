/*
** log_scan.c - clients that ask for many different URLs that fail, and whether
** they have successes too. Different URLs are counted by the bits that their
** hashes set (linear counting: Whang, Vander-Zanden, Taylor 1990).
*/

#include "log_scan.h"

#include <string.h>

#include "log_bits.h"

#define WAYS 8 /* places that a client can have */
#define PATH_BITS 256
#define CLIENT_MAX 46 /* an IPv6 address as text; of others the start */
#define FOLLOWED 512  /* clients whose successes are counted */
/* Not a secret: the same log gives the same answer, and who makes paths collide
** only looks like fewer of them. */
#define SEED UINT64_C(0xD6E8FEB86659FD93)

typedef struct {
  uint64_t hash; /* 0: free */
  uint64_t failures, successes, weight;
  int64_t first, last;
  uint64_t paths[PATH_BITS / 64];
  unsigned watch_bit;
  unsigned char length, followed;
  char client[CLIENT_MAX];
} suspect;

struct log_scan {
  log_allocator allocate;
  void *allocate_data;
  int followed;
  suspect suspects[LOG_SUSPECTS];
};

log_scan *log_scan_new (const log_options *options) {
  log_scan *scan =
      options->allocate(options->allocate_data, NULL, 0, sizeof *scan);
  if (scan == NULL) return NULL;
  memset(scan, 0, sizeof *scan);
  scan->allocate = options->allocate;
  scan->allocate_data = options->allocate_data;
  return scan;
}

void log_scan_free (log_scan *scan) {
  if (scan != NULL) scan->allocate(scan->allocate_data, scan, sizeof *scan, 0);
}

/* About how many URLs set so many bits: the draws that it takes on average. */
static int different (const suspect *s) {
  double draws = 0;
  int i, set = 0;
  for (i = 0; i < PATH_BITS / 64; i++) set += count_bits(s->paths[i]);
  for (i = 0; i < set; i++) draws += (double)PATH_BITS / (PATH_BITS - i);
  return (int)(draws + 0.5);
}

/* The client's place, or where it would go: at a free one, else the least. */
static suspect *place_of (log_scan *scan, uint64_t hash) {
  suspect *set = &scan->suspects[hash % (LOG_SUSPECTS / WAYS) * WAYS];
  suspect *least = set;
  int i;
  for (i = 0; i < WAYS; i++) {
    if (set[i].hash == hash) return &set[i];
    if (set[i].weight < least->weight) least = &set[i];
  }
  return least;
}

static uint64_t client_hash (log_text client) {
  return hash_of(SEED, client.at, client.length) | 1;
}

int log_scan_failure (log_scan *scan, log_text client, log_text url,
                      int64_t time) {
  uint64_t hash, path;
  suspect *s;
  if (client.at == NULL || url.at == NULL) return 0;
  hash = client_hash(client);
  s = place_of(scan, hash);
  if (s->hash != hash) {
    /* The least one goes when others have come as often as it has. */
    if (s->weight > 0) {
      s->weight--;
      return 0;
    }
    scan->followed -= s->followed;
    memset(s, 0, sizeof *s);
    s->hash = hash;
    s->watch_bit = log_watch_bit(client);
    s->first = s->last = time;
    s->length = (unsigned char)(client.length < CLIENT_MAX ? client.length
                                                           : CLIENT_MAX);
    memcpy(s->client, client.at, s->length);
  }
  s->failures++;
  s->weight++;
  if (time != LOG_NO_TIME) {
    if (s->first == LOG_NO_TIME || time < s->first) s->first = time;
    if (s->last == LOG_NO_TIME || time > s->last) s->last = time;
  }
  path = hash_of(SEED, url.at, url.length) % PATH_BITS;
  s->paths[path / 64] |= UINT64_C(1) << path % 64;
  if (s->followed || s->failures < LOG_SCAN_PATHS / 2 ||
      scan->followed == FOLLOWED || different(s) < LOG_SCAN_PATHS / 2)
    return 0;
  s->followed = 1;
  scan->followed++;
  return 1;
}

int log_scan_follows (const log_scan *scan) {
  return scan->followed > 0;
}

void log_scan_success (log_scan *scan, log_text client) {
  uint64_t hash;
  suspect *s;
  if (client.at == NULL) return;
  hash = client_hash(client);
  s = place_of(scan, hash);
  if (s->hash == hash) s->successes++;
}

void log_scan_watch (const log_scan *scan, unsigned char *bits) {
  int i;
  for (i = 0; scan->followed > 0 && i < LOG_SUSPECTS; i++) {
    const suspect *s = &scan->suspects[i];
    if (s->hash != 0 && s->followed) {
      unsigned bit = s->watch_bit;
      bits[bit / 8] |= (unsigned char)(1u << bit % 8);
    }
  }
}

int log_scan_next (const log_scan *scan, int place) {
  for (; place < LOG_SUSPECTS; place++) {
    const suspect *s = &scan->suspects[place];
    if (s->hash != 0 && different(s) >= LOG_SCAN_PATHS) return place;
  }
  return LOG_NONE;
}

log_suspect log_scan_get (const log_scan *scan, int place) {
  log_suspect found;
  const suspect *s = &scan->suspects[place];
  found.client = log_part(s->client, s->length);
  found.failures = s->failures;
  found.successes = s->successes;
  found.paths = different(s);
  found.first = s->first;
  found.last = s->last;
  return found;
}
