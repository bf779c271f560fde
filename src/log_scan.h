/*
** log_scan.h - clients that ask for many different URLs that fail, and whether
** they have successes too. Bounded memory: the busiest stay.
*/

#ifndef LOG_SCAN_H
#define LOG_SCAN_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef struct log_scan log_scan;

/* NULL when there is no memory. */
log_scan *log_scan_new (const log_options *options);
void log_scan_free (log_scan *scan);

/* A failed request. 1: the client's successes are worth knowing from now on. */
int log_scan_failure (log_scan *scan, log_text client, log_text url,
                      int64_t time);
/* Whether any client's successes are. */
int log_scan_follows (const log_scan *scan);
void log_scan_success (log_scan *scan, log_text client);
/* Sets the bits of the clients whose successes are worth knowing. */
void log_scan_watch (const log_scan *scan, unsigned char *bits);

/* The place, from 'place' on, of a client with that many different URLs;
** LOG_NONE: there is none. */
#define LOG_SCAN_PATHS 16
int log_scan_next (const log_scan *scan, int place);
log_suspect log_scan_get (const log_scan *scan, int place);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
