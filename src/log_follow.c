/*
** log_follow.c - URLs at which the server fails, and how many of their requests
** do, by slot of the timeline. A URL is followed from its first failure on;
** of its other requests the reader gives all or a sample.
*/

#include "log_follow.h"

#include <string.h>

#include "log_bits.h"

#define WAYS 8 /* places that a URL can have */
/* Not a secret: the same log gives the same answer, and who makes URLs collide
** only drives out those that fail less. */
#define SEED UINT64_C(0xA0761D6478BD642F)

typedef struct {
  uint64_t hash; /* 0: free */
  uint64_t weight;
  int is_sampled;
  uint32_t *failures, *others; /* LOG_SLOTS each, in one block */
} followed;

struct log_follow {
  log_allocator allocate;
  void *allocate_data;
  int count;
  followed urls[LOG_FOLLOWED];
};

#define SLOTS_SIZE (2 * LOG_SLOTS * sizeof(uint32_t))

log_follow *log_follow_new (const log_options *options) {
  log_follow *follow =
      options->allocate(options->allocate_data, NULL, 0, sizeof *follow);
  if (follow == NULL) return NULL;
  memset(follow, 0, sizeof *follow);
  follow->allocate = options->allocate;
  follow->allocate_data = options->allocate_data;
  return follow;
}

void log_follow_free (log_follow *follow) {
  int i;
  if (follow == NULL) return;
  for (i = 0; i < LOG_FOLLOWED; i++) {
    if (follow->urls[i].failures != NULL)
      follow->allocate(follow->allocate_data, follow->urls[i].failures,
                       SLOTS_SIZE, 0);
  }
  follow->allocate(follow->allocate_data, follow, sizeof *follow, 0);
}

/* The URL's place; NULL: it is not followed, and *least is the place of the
** one in its set that is least worth it. */
static followed *place_of (log_follow *follow, uint64_t hash,
                           followed **least) {
  followed *set = &follow->urls[hash % (LOG_FOLLOWED / WAYS) * WAYS];
  int i;
  *least = set;
  for (i = 0; i < WAYS; i++) {
    if (set[i].hash == hash) return &set[i];
    if (set[i].weight < (*least)->weight) *least = &set[i];
  }
  return NULL;
}

static uint64_t hash_of_url (log_text url) {
  return hash_of(SEED, url.at, url.length) | 1;
}

log_result log_follow_failure (log_follow *follow, log_text url, int slot) {
  uint64_t hash;
  followed *f, *least;
  if (url.at == NULL) return LOG_OK;
  hash = hash_of_url(url);
  f = place_of(follow, hash, &least);
  if (f == NULL) {
    /* The least one goes when others have failed as often as it has. */
    f = least;
    if (f->weight > 0) {
      f->weight--;
      return LOG_OK;
    }
    if (f->failures == NULL)
      f->failures =
          follow->allocate(follow->allocate_data, NULL, 0, SLOTS_SIZE);
    if (f->failures == NULL) return LOG_NO_MEMORY;
    memset(f->failures, 0, SLOTS_SIZE);
    f->others = f->failures + LOG_SLOTS;
    follow->count += f->hash == 0;
    f->hash = hash;
    f->is_sampled = 0;
  }
  f->weight++;
  f->failures[slot]++;
  return LOG_OK;
}

void log_follow_other (log_follow *follow, log_text url, int slot,
                       unsigned weight) {
  followed *f, *least;
  if (url.at == NULL) return;
  f = place_of(follow, hash_of_url(url), &least);
  if (f == NULL) return;
  f->is_sampled |= weight > 1;
  f->others[slot] += weight;
}

int log_follows (const log_follow *follow) {
  return follow->count > 0;
}

void log_follow_move (log_follow *follow, const log_timeline *timeline) {
  int i;
  for (i = 0; i < LOG_FOLLOWED; i++) {
    if (follow->urls[i].hash == 0) continue;
    log_timeline_move(timeline, follow->urls[i].failures);
    log_timeline_move(timeline, follow->urls[i].others);
  }
}

log_followed log_follow_find (const log_follow *follow, log_text url, int from,
                              int to) {
  log_followed found = {0, 0, 0};
  uint64_t hash = hash_of_url(url);
  const followed *f = &follow->urls[hash % (LOG_FOLLOWED / WAYS) * WAYS];
  int i;
  for (i = 0; i < WAYS && f->hash != hash;) i++, f++;
  if (i == WAYS) return found;
  found.is_sampled = f->is_sampled;
  for (i = from < 0 ? 0 : from; i <= to && i < LOG_SLOTS; i++) {
    found.failures += f->failures[i];
    found.requests += f->failures[i] + (uint64_t)f->others[i];
  }
  return found;
}
