/*
** log_handshake.c - which 401 legs of Negotiate and NTLM belong to a success:
** one of the same client, for the same URL, within five minutes. Bounded
** memory from the caller's allocator.
*/

#include "log_handshake.h"

#include <string.h>

#include "log_bits.h"

#define LEG_LINE_MAX 4096
#define LEG_SECONDS 300
#define CHAINS 1024
#define NOBODY UINT32_MAX

/* SEC_E_NO_CREDENTIALS: the second leg, "go on" as IIS logs it. */
#define NEGOTIATE_GOES_ON INT64_C(2148074254)

/* Neighbours in a list; NOBODY at its ends. */
typedef struct {
  uint32_t before, behind;
} links;

typedef struct {
  log_sight sight;
  uint64_t key; /* of its kind, client and URL */
  unsigned watch_bit;
  char *copy; /* of its texts */
  size_t size;
  links chain, age;
} leg;

struct log_legs {
  log_options options;
  log_leg_teller tell;
  void *data;
  leg *legs;
  uint32_t chains[CHAINS];
  uint32_t oldest, newest, unused; /* unused ones are linked by age.behind */
  int waiting;
};

static void *resize (log_legs *legs, void *block, size_t old, size_t size) {
  return legs->options.allocate(legs->options.allocate_data, block, old, size);
}

log_legs *log_legs_new (const log_options *options, log_leg_teller tell,
                        void *data) {
  log_legs *legs =
      options->allocate(options->allocate_data, NULL, 0, sizeof *legs);
  if (legs == NULL) return NULL;
  memset(legs, 0, sizeof *legs);
  legs->options = *options;
  legs->tell = tell;
  legs->data = data;
  legs->oldest = legs->newest = legs->unused = NOBODY;
  memset(legs->chains, 0xFF, sizeof legs->chains);
  return legs;
}

void log_legs_free (log_legs *legs) {
  int i;
  if (legs == NULL) return;
  for (i = 0; legs->legs != NULL && i < LOG_LEGS; i++) {
    if (legs->legs[i].copy != NULL)
      resize(legs, legs->legs[i].copy, legs->legs[i].size, 0);
  }
  if (legs->legs != NULL)
    resize(legs, legs->legs, LOG_LEGS * sizeof *legs->legs, 0);
  resize(legs, legs, sizeof *legs, 0);
}

int log_leg_of (const log_identity *identity, int64_t win32) {
  if (identity->status != 401 || identity->service != LOG_HTTP) return 0;
  if (identity->substatus == 2) return 2;
  return identity->substatus <= 1 && identity->substatus != 0 &&
         win32 == NEGOTIATE_GOES_ON;
}

int log_legs_waiting (const log_legs *legs) {
  return legs->waiting;
}

void log_legs_watch (const log_legs *legs, unsigned char *bits) {
  uint32_t i;
  for (i = legs->oldest; i != NOBODY; i = legs->legs[i].age.behind) {
    unsigned bit = legs->legs[i].watch_bit;
    bits[bit / 8] |= (unsigned char)(1u << bit % 8);
  }
}

int log_legs_of (const log_legs *legs, int code) {
  int n = 0;
  uint32_t i;
  for (i = legs->oldest; i != NOBODY; i = legs->legs[i].age.behind)
    n += legs->legs[i].sight.request.code == code;
  return n;
}

/* -- Lists --------------------------------------------------------------- */

static uint64_t key_of (const log_legs *legs, int kind, log_text client,
                        log_text url) {
  uint64_t h =
      hash_of(legs->options.seed + (uint64_t)kind, client.at, client.length);
  return hash_of(h, url.at, url.length);
}

static void link_leg (log_legs *legs, uint32_t i) {
  leg *l = &legs->legs[i];
  uint32_t *first = &legs->chains[l->key % CHAINS];
  l->chain.before = NOBODY;
  l->chain.behind = *first;
  if (*first != NOBODY) legs->legs[*first].chain.before = i;
  *first = i;
  l->age.before = legs->newest;
  l->age.behind = NOBODY;
  if (legs->newest == NOBODY)
    legs->oldest = i;
  else
    legs->legs[legs->newest].age.behind = i;
  legs->newest = i;
  legs->waiting++;
}

static void unlink_leg (log_legs *legs, uint32_t i) {
  leg *l = &legs->legs[i];
  if (l->chain.before == NOBODY)
    legs->chains[l->key % CHAINS] = l->chain.behind;
  else
    legs->legs[l->chain.before].chain.behind = l->chain.behind;
  if (l->chain.behind != NOBODY)
    legs->legs[l->chain.behind].chain.before = l->chain.before;
  if (l->age.before == NOBODY)
    legs->oldest = l->age.behind;
  else
    legs->legs[l->age.before].age.behind = l->age.behind;
  if (l->age.behind == NOBODY)
    legs->newest = l->age.before;
  else
    legs->legs[l->age.behind].age.before = l->age.before;
  l->age.behind = legs->unused;
  legs->unused = i;
  legs->waiting--;
}

static log_result end_leg (log_legs *legs, uint32_t i, log_leg_end end) {
  unlink_leg(legs, i);
  return legs->tell(legs->data, &legs->legs[i].sight, end);
}

/* -- Legs ---------------------------------------------------------------- */

log_result log_legs_expire (log_legs *legs, int64_t now) {
  while (legs->oldest != NOBODY) {
    int64_t time = legs->legs[legs->oldest].sight.request.time;
    if (now == LOG_NO_TIME || time == LOG_NO_TIME || now - time <= LEG_SECONDS)
      break;
    if (end_leg(legs, legs->oldest, LOG_LEG_FAILED) != LOG_OK)
      return LOG_NO_MEMORY;
  }
  return LOG_OK;
}

/* Legs whose time is over, and the oldest where there is no room for one. */
static log_result make_room (log_legs *legs, int64_t now) {
  if (log_legs_expire(legs, now) != LOG_OK) return LOG_NO_MEMORY;
  return legs->unused != NOBODY ? LOG_OK
                                : end_leg(legs, legs->oldest, LOG_LEG_LOST);
}

static int make_legs (log_legs *legs) {
  uint32_t i;
  if (legs->legs != NULL) return 1;
  legs->legs = resize(legs, NULL, 0, LOG_LEGS * sizeof *legs->legs);
  if (legs->legs == NULL) return 0;
  memset(legs->legs, 0, LOG_LEGS * sizeof *legs->legs);
  for (i = LOG_LEGS; i-- > 0;) {
    legs->legs[i].age.behind = legs->unused;
    legs->unused = i;
  }
  return 1;
}

static char *copy_text (char *to, log_text *text) {
  if (text->at == NULL) return to;
  if (text->length > 0) memcpy(to, text->at, text->length);
  text->at = to;
  return to + text->length;
}

/* Gives the leg texts of its own. */
static int copy_texts (log_legs *legs, leg *kept) {
  log_sight *sight = &kept->sight;
  size_t wanted = 1 + sight->request.line.length;
  char *to;
  int i;
  for (i = 0; i < LOG_TABLES; i++) wanted += sight->columns[i].length;
  if (kept->size < wanted) {
    size_t size = (wanted + 127) / 128 * 128;
    char *copy = resize(legs, kept->copy, kept->size, size);
    if (copy == NULL) return 0;
    kept->copy = copy;
    kept->size = size;
  }
  to = copy_text(kept->copy, &sight->request.line);
  for (i = 0; i < LOG_TABLES; i++) to = copy_text(to, &sight->columns[i]);
  return 1;
}

log_result log_legs_keep (log_legs *legs, const log_sight *sight) {
  log_text client = sight->columns[LOG_CLIENTS];
  uint32_t i;
  leg *kept;
  if (client.at == NULL || sight->request.line.length > LEG_LINE_MAX)
    return legs->tell(legs->data, sight, LOG_LEG_LOST);
  if (!make_legs(legs) || make_room(legs, sight->request.time) != LOG_OK)
    return LOG_NO_MEMORY;
  i = legs->unused;
  kept = &legs->legs[i];
  kept->sight = *sight;
  kept->key = key_of(legs, sight->leg, client, sight->columns[LOG_URLS]);
  kept->watch_bit = log_watch_bit(client);
  if (!copy_texts(legs, kept)) return LOG_NO_MEMORY;
  legs->unused = kept->age.behind;
  link_leg(legs, i);
  return LOG_OK;
}

/* The newest leg with that key: the others are older still. */
static log_result end_one (log_legs *legs, uint64_t key, int64_t time) {
  uint32_t i = legs->chains[key % CHAINS];
  int64_t start, wait;
  while (i != NOBODY && legs->legs[i].key != key)
    i = legs->legs[i].chain.behind;
  if (i == NOBODY) return LOG_OK;
  start = legs->legs[i].sight.request.time;
  wait = time != LOG_NO_TIME && start != LOG_NO_TIME ? time - start : 0;
  return wait < 0 || wait > LEG_SECONDS ? LOG_OK
                                        : end_leg(legs, i, LOG_LEG_DONE);
}

log_result log_legs_succeed (log_legs *legs, log_text client, log_text url,
                             int64_t time) {
  if (client.at == NULL) return LOG_OK;
  if (end_one(legs, key_of(legs, 1, client, url), time) != LOG_OK)
    return LOG_NO_MEMORY;
  return end_one(legs, key_of(legs, 2, client, url), time);
}

log_result log_legs_settle (log_legs *legs) {
  while (legs->oldest != NOBODY) {
    if (end_leg(legs, legs->oldest, LOG_LEG_FAILED) != LOG_OK)
      return LOG_NO_MEMORY;
  }
  return LOG_OK;
}
