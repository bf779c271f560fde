/*
** log_follow.h - URLs at which the server fails, and how many of their requests
** do, by bucket of the timeline. Bounded memory: the worst stay.
*/

#ifndef LOG_FOLLOW_H
#define LOG_FOLLOW_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef struct log_follow log_follow;

/* NULL when there is no memory. */
log_follow *log_follow_new (const log_options *options);
void log_follow_free (log_follow *follow);

/* A request that failed by the server's fault, in that bucket; LOG_NO_MEMORY.
 */
log_result log_follow_failure (log_follow *follow, log_text url, int bucket);
/* Another one, that stands for so many. */
void log_follow_other (log_follow *follow, log_text url, int bucket,
                       unsigned weight);
/* Is any URL followed? */
int log_follows (const log_follow *follow);

/* For each row of buckets: the timeline has other ones. */
void log_follow_each (log_follow *follow,
                      void (*move)(void *data, uint32_t *buckets), void *data);

/* What is known of a URL from one bucket to another; requests 0: nothing. */
log_followed log_follow_find (const log_follow *follow, log_text url, int from,
                              int to);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
