/*
** log_timeline.c - the times of a log in slots: one for each bucket that has
** requests, so that a time far from all others costs a slot and no resolution.
** Buckets get wider when there are more of them than slots, whichever came
** first: what is found does not depend on the order. Allocates nothing.
*/

#include "log_timeline.h"

#include <string.h>

#include "log_bits.h"

#define DAY 86400

/*
** What stands apart from the rest is left out where it is so little: fewer
** requests than the failures that make a burst, or one in a hundred, and never
** an eighth of all. More of it is a part of the log.
*/
#define FEW 7
#define FEW_OF 100
#define NEVER_OF 8

/* Each width is a multiple of the one before. */
int64_t log_next_width (int64_t width) {
  static const int widths[] = {1,    5,    15,   60,    300,   900,
                               1800, 3600, 7200, 14400, 43200, 86400};
  size_t i;
  for (i = 0; i + 1 < sizeof widths / sizeof *widths; i++) {
    if (widths[i] == width) return widths[i + 1];
  }
  return 2 * width;
}

void log_timeline_start (log_timeline *timeline) {
  timeline->width = 1;
  timeline->start = timeline->first = timeline->last = LOG_NO_TIME;
}

/* -- Slots --------------------------------------------------------------- */

/* Where the bucket's slot is, or would be. */
static uint16_t *place_of (log_timeline *timeline, int64_t bucket) {
  size_t i = (size_t)(mix((uint64_t)bucket) % LOG_PLACES);
  for (; timeline->places[i] != 0; i = (i + 1) % LOG_PLACES) {
    if (timeline->slots[timeline->places[i] - 1].bucket == bucket) break;
  }
  return &timeline->places[i];
}

static int add_slot (log_timeline *timeline, uint16_t *place, int64_t bucket) {
  log_slot *slot = &timeline->slots[timeline->count];
  slot->bucket = bucket;
  slot->first = INT64_MAX;
  slot->last = INT64_MIN;
  slot->lines = slot->events = 0;
  *place = (uint16_t)++timeline->count;
  return timeline->count - 1;
}

static void join (log_slot *slot, const log_slot *other) {
  if (other->first < slot->first) slot->first = other->first;
  if (other->last > slot->last) slot->last = other->last;
  slot->lines += other->lines;
  slot->events += other->events;
}

/* Puts the slots into wider buckets; 'moves' tells of those at first. */
static void widen (log_timeline *timeline, int at_first) {
  int64_t width = log_next_width(timeline->width);
  int64_t factor = width / timeline->width;
  int16_t to[LOG_SLOTS];
  int i, count = timeline->count;
  memset(timeline->places, 0, sizeof timeline->places);
  timeline->count = 0;
  timeline->width = width;
  for (i = 0; i < count; i++) {
    /* No slot goes behind its place: what is written was read. */
    log_slot old = timeline->slots[i];
    int64_t bucket = old.bucket / factor;
    uint16_t *place = place_of(timeline, bucket);
    int slot = *place > 0 ? *place - 1 : add_slot(timeline, place, bucket);
    join(&timeline->slots[slot], &old);
    to[i] = (int16_t)slot;
  }
  for (i = 0; i < at_first; i++) timeline->moves[i] = to[timeline->moves[i]];
}

int log_timeline_slot (log_timeline *timeline, int64_t time, uint64_t lines,
                       int *moved) {
  int64_t bucket = time / timeline->width;
  uint16_t *place = place_of(timeline, bucket);
  int slot, i, at_first = timeline->count;
  log_slot more;
  *moved = *place == 0 && at_first == LOG_SLOTS;
  for (i = 0; *moved && i < at_first; i++) timeline->moves[i] = (int16_t)i;
  while (*place == 0 && timeline->count == LOG_SLOTS) {
    widen(timeline, at_first);
    bucket = time / timeline->width;
    place = place_of(timeline, bucket);
  }
  slot = *place > 0 ? *place - 1 : add_slot(timeline, place, bucket);
  more.first = more.last = time;
  more.lines = lines;
  more.events = 0;
  join(&timeline->slots[slot], &more);
  return slot;
}

void log_timeline_move (const log_timeline *timeline, uint32_t *counts) {
  uint32_t moved[LOG_SLOTS] = {0};
  int i;
  for (i = 0; i < LOG_SLOTS; i++) {
    if (counts[i] > 0 && timeline->moves[i] != LOG_NONE)
      moved[timeline->moves[i]] += counts[i];
  }
  memcpy(counts, moved, sizeof moved);
}

/* -- What is far from the rest ------------------------------------------- */

/* By time (Shell's sort: there are few, and nothing is allocated). */
static void sort (const log_slot *slots, int16_t *order, int n) {
  static const int gaps[] = {701, 301, 132, 57, 23, 10, 4, 1};
  size_t g;
  int i, j;
  for (g = 0; g < sizeof gaps / sizeof *gaps; g++) {
    for (i = gaps[g]; i < n; i++) {
      int16_t moving = order[i];
      for (j = i; j >= gaps[g] &&
                  slots[order[j - gaps[g]]].bucket > slots[moving].bucket;
           j -= gaps[g])
        order[j] = order[j - gaps[g]];
      order[j] = moving;
    }
  }
}

/* Slots in the order of time: from one to another. */
typedef struct {
  int from, to;
} range;

typedef struct {
  const log_slot *slots;
  const int16_t *order;
  int n;
} series;

static const log_slot *at (const series *s, int i) {
  return &s->slots[s->order[i]];
}

static int64_t gap_behind (const series *s, int i) {
  return at(s, i + 1)->first - at(s, i)->last;
}

/* Of the parts without a day's gap the one with most requests. */
static range heaviest (const series *s) {
  range best = {0, 0};
  uint64_t most = 0, sum = 0;
  int i, from = 0;
  for (i = 0; i < s->n; i++) {
    sum += at(s, i)->lines;
    if (i + 1 < s->n && gap_behind(s, i) <= DAY) continue;
    if (sum >= most) {
      most = sum;
      best.from = from;
      best.to = i;
    }
    from = i + 1;
    sum = 0;
  }
  return best;
}

static int is_little (uint64_t far, uint64_t total) {
  return far <= total / NEVER_OF && (far <= FEW || far <= total / FEW_OF);
}

/*
** The heaviest part with all that is near it: no further away than the part
** itself is long, or a day. What is left on both sides is far from the rest,
** unless it is too much: then the heavier side belongs to the log.
*/
static range main_part (const series *s) {
  range r = heaviest(s);
  uint64_t before = 0, behind = 0, total = 0;
  int i;
  for (i = 0; i < s->n; i++) {
    uint64_t n = at(s, i)->lines;
    total += n;
    before += i < r.from ? n : 0;
    behind += i > r.to ? n : 0;
  }
  while (r.from > 0 || r.to + 1 < s->n) {
    int64_t near = at(s, r.to)->last - at(s, r.from)->first;
    int64_t gap_before = r.from > 0 ? gap_behind(s, r.from - 1) : INT64_MAX;
    int64_t gap = r.to + 1 < s->n ? gap_behind(s, r.to) : INT64_MAX;
    int goes_before = gap_before <= gap;
    if (near < DAY) near = DAY;
    if (gap > near && gap_before > near) {
      if (is_little(before + behind, total)) break;
      if (before != behind) goes_before = before > behind;
    }
    if (goes_before)
      before -= at(s, --r.from)->lines;
    else
      behind -= at(s, ++r.to)->lines;
  }
  return r;
}

/* Those on one side of the main part, a day's gap between them. */
static void add_strays (log_timeline *timeline, const series *s, int from,
                        int to) {
  int i;
  for (i = from; i <= to; i++) {
    const log_slot *slot = at(s, i);
    log_stray *stray;
    if ((i == from || gap_behind(s, i - 1) > DAY) &&
        timeline->strays < LOG_STRAYS) {
      stray = &timeline->stray[timeline->strays++];
      memset(stray, 0, sizeof *stray);
      stray->first = slot->first;
    }
    stray = &timeline->stray[timeline->strays - 1];
    stray->last = slot->last;
    stray->requests += slot->lines;
    timeline->stray_of[s->order[i]] = (int8_t)(timeline->strays - 1);
  }
}

/* The main part's slots, each at its bucket's place. */
static void line_up (log_timeline *timeline, const series *s, range r) {
  log_slot slots[LOG_SLOTS];
  int64_t factor, first, last;
  int i;
  int64_t width = timeline->width;
  do {
    factor = width / timeline->width;
    first = at(s, r.from)->bucket / factor;
    last = at(s, r.to)->bucket / factor;
    width = log_next_width(width);
  } while (last - first >= LOG_BUCKETS);
  for (i = 0; i < LOG_SLOTS; i++) {
    slots[i].bucket = first + i;
    slots[i].first = INT64_MAX;
    slots[i].last = INT64_MIN;
    slots[i].lines = slots[i].events = 0;
    timeline->moves[i] = LOG_NONE;
  }
  for (i = r.from; i <= r.to; i++) {
    int to = (int)(at(s, i)->bucket / factor - first);
    join(&slots[to], at(s, i));
    timeline->moves[s->order[i]] = (int16_t)to;
  }
  timeline->first = at(s, r.from)->first;
  timeline->last = at(s, r.to)->last;
  timeline->width *= factor;
  timeline->start = first * timeline->width;
  timeline->count = (int)(last - first) + 1;
  memcpy(timeline->slots, slots, sizeof slots);
}

void log_timeline_settle (log_timeline *timeline) {
  int16_t order[LOG_SLOTS];
  series s;
  range r;
  int i;
  if (timeline->count == 0) return;
  s.slots = timeline->slots;
  s.order = order;
  s.n = timeline->count;
  for (i = 0; i < s.n; i++) order[i] = (int16_t)i;
  sort(timeline->slots, order, s.n);
  memset(timeline->stray_of, LOG_NONE, sizeof timeline->stray_of);
  r = main_part(&s);
  add_strays(timeline, &s, 0, r.from - 1);
  add_strays(timeline, &s, r.to + 1, s.n - 1);
  line_up(timeline, &s, r);
}
