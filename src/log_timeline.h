/*
** log_timeline.h - the times of a log in slots: one for each bucket that has
** requests, so that a time far from all others costs a slot and no resolution.
** What is found does not depend on the order of the times. Allocates nothing.
*/

#ifndef LOG_TIMELINE_H
#define LOG_TIMELINE_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#ifdef LOG_TINY
#define LOG_PLACES 64
#else
#define LOG_PLACES 4096
#endif

typedef struct {
  int64_t bucket;      /* its start over the width */
  int64_t first, last; /* of its lines */
  uint64_t lines;      /* that matched */
  uint64_t events;     /* of these no requests */
} log_slot;

typedef struct {
  int64_t width; /* seconds of a bucket */
  int count;
  log_slot slots[LOG_SLOTS];
  uint16_t places[LOG_PLACES]; /* slot + 1, by the hash of the bucket */
  int16_t moves[LOG_SLOTS];    /* where each slot went, LOG_NONE: nowhere */

  /* Behind log_timeline_settle: the slots are buckets from 'start' on. */
  int64_t start, first, last; /* LOG_NO_TIME where there is no time */
  int strays;
  log_stray stray[LOG_STRAYS];
  int8_t stray_of[LOG_SLOTS]; /* by the slots before they moved; LOG_NONE */
} log_timeline;

/* All of it must be zeros before. */
void log_timeline_start (log_timeline *timeline);

/*
** The slot of a time, from 1970 on, in which so many lines more were. With
** *moved, log_timeline_move must be called for every array of counts by slot.
*/
int log_timeline_slot (log_timeline *timeline, int64_t time, uint64_t lines,
                       int *moved);
void log_timeline_move (const log_timeline *timeline, uint32_t *counts);

/* The times far from the rest leave, and the slots become buckets: all arrays
** move once more. */
void log_timeline_settle (log_timeline *timeline);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
