/*
** log_request.h - what the counter needs of the reader beyond log.h.
*/

#ifndef LOG_REQUEST_H
#define LOG_REQUEST_H

#include "log.h"
#include "log_codes.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* So many lines matched at that time, of which so many are no requests; in the
** order of the log. */
typedef void (*log_clock)(void *data, int64_t time, uint64_t lines,
                          uint64_t events);

/* Calls back when the time changes; log_strike: now. */
void log_on_clock (log_reader *reader, log_clock clock, void *data);
void log_strike (log_reader *reader);
/* The time of the line that was read last; LOG_NO_TIME. */
int64_t log_now (const log_reader *reader);

/* A request that matches and is not selected. It stands for 'weight' of them:
** of a long log some are taken, at no regular distances. */
typedef void (*log_sampler)(void *data, int64_t time, unsigned weight);

/* Calls back for them, while they can be asked for their fields. */
void log_on_sample (log_reader *reader, log_sampler sampler, void *data);

/* Whether the request's texts live until the next request only, as JSON's do
** whose escapes are undone. */
int log_is_brief (const log_reader *reader);

const log_options *log_options_of (const log_reader *reader);
const log_codes_table *log_codes_of (const log_reader *reader);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
