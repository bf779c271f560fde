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
  uint64_t weight;
  int is_sampled;
  uint32_t *failures, *others; /* LOG_SLOTS each, in one block */
} followed;

struct log_follow {
  log_allocator allocate;
  void *allocate_data;
  int count;
  uint64_t hashes[LOG_FOLLOWED]; /* of the URLs; 0: free */
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

log_follow *log_follow_copy (const log_follow *follow) {
  log_follow *copy =
      follow->allocate(follow->allocate_data, NULL, 0, sizeof *copy);
  int i;
  if (copy == NULL) return NULL;
  *copy = *follow;
  for (i = 0; i < LOG_FOLLOWED; i++) copy->urls[i].failures = NULL;
  for (i = 0; i < LOG_FOLLOWED; i++) {
    uint32_t *slots;
    if (follow->urls[i].failures == NULL) continue;
    slots = follow->allocate(follow->allocate_data, NULL, 0, SLOTS_SIZE);
    if (slots == NULL) {
      log_follow_free(copy);
      return NULL;
    }
    memcpy(slots, follow->urls[i].failures, SLOTS_SIZE);
    copy->urls[i].failures = slots;
    copy->urls[i].others = slots + LOG_SLOTS;
  }
  return copy;
}

/* The first place of a URL's set. */
static int set_of (uint64_t hash) {
  return (int)(hash % (LOG_FOLLOWED / WAYS)) * WAYS;
}

/* The URL's place; LOG_NONE: it is not followed. */
static int place_of (const log_follow *follow, uint64_t hash) {
  int first = set_of(hash), i;
  for (i = first; i < first + WAYS; i++) {
    if (follow->hashes[i] == hash) return i;
  }
  return LOG_NONE;
}

/* Of the URL's set the one that is least worth it. */
static int least_of (const log_follow *follow, uint64_t hash) {
  int first = set_of(hash), least = first, i;
  for (i = first + 1; i < first + WAYS; i++) {
    if (follow->urls[i].weight < follow->urls[least].weight) least = i;
  }
  return least;
}

static uint64_t hash_of_url (log_text url) {
  return hash_of(SEED, url.at, url.length) | 1;
}

log_result log_follow_failure (log_follow *follow, log_text url, int slot) {
  uint64_t hash;
  followed *f;
  int place;
  if (url.at == NULL) return LOG_OK;
  hash = hash_of_url(url);
  place = place_of(follow, hash);
  if (place == LOG_NONE) {
    /* The least one goes when others have failed as often as it has. */
    place = least_of(follow, hash);
    f = &follow->urls[place];
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
    f->is_sampled = 0;
    follow->count += follow->hashes[place] == 0;
    follow->hashes[place] = hash;
  }
  follow->urls[place].weight++;
  follow->urls[place].failures[slot]++;
  return LOG_OK;
}

void log_follow_other (log_follow *follow, log_text url, int slot,
                       unsigned weight) {
  int place = url.at == NULL ? LOG_NONE : place_of(follow, hash_of_url(url));
  if (place == LOG_NONE) return;
  follow->urls[place].is_sampled |= weight > 1;
  follow->urls[place].others[slot] += weight;
}

int log_follows (const log_follow *follow) {
  return follow->count > 0;
}

void log_follow_move (log_follow *follow, const log_timeline *timeline) {
  int i;
  for (i = 0; i < LOG_FOLLOWED; i++) {
    if (follow->hashes[i] == 0) continue;
    log_timeline_move(timeline, follow->urls[i].failures);
    log_timeline_move(timeline, follow->urls[i].others);
  }
}

log_followed log_follow_find (const log_follow *follow, log_text url, int from,
                              int to) {
  log_followed found = {0, 0, 0};
  int place = place_of(follow, hash_of_url(url)), i;
  const followed *f = &follow->urls[place == LOG_NONE ? 0 : place];
  if (place == LOG_NONE) return found;
  found.is_sampled = f->is_sampled;
  for (i = from < 0 ? 0 : from; i <= to && i < LOG_SLOTS; i++) {
    found.failures += f->failures[i];
    found.requests += f->failures[i] + (uint64_t)f->others[i];
  }
  return found;
}
