/*
** log_follow.h - URLs at which the server fails, and how many of their requests
** do, by slot of the timeline. Bounded memory: the worst stay.
*/

#ifndef LOG_FOLLOW_H
#define LOG_FOLLOW_H

#include "log_timeline.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef struct log_follow log_follow;

/* NULL when there is no memory. */
log_follow *log_follow_new (const log_options *options);
void log_follow_free (log_follow *follow);
/* The same once more; NULL when there is no memory. */
log_follow *log_follow_copy (const log_follow *follow);

/* A request that failed by the server's fault, in that slot. */
log_result log_follow_failure (log_follow *follow, log_text url, int slot);
/* Another one, that stands for so many. */
void log_follow_other (log_follow *follow, log_text url, int slot,
                       unsigned weight);
/* Is any URL followed? */
int log_follows (const log_follow *follow);

/* The timeline's slots have moved. */
void log_follow_move (log_follow *follow, const log_timeline *timeline);

/* What is known of a URL from one bucket to another, where the timeline is
** settled; requests 0: nothing. */
log_followed log_follow_find (const log_follow *follow, log_text url, int from,
                              int to);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
