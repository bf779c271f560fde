/*
** log_handshake.h - which 401 legs of Negotiate and NTLM belong to a success:
** one of the same client, for the same URL, within five minutes. Each step
** takes the same time, whatever the log holds.
*/

#ifndef LOG_HANDSHAKE_H
#define LOG_HANDSHAKE_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* A request with what is counted of it. */
typedef struct {
  log_request request;
  int64_t taken;
  int leg; /* 0: none, 1: 401.1, 2: 401.2 */
  log_text columns[LOG_TABLES];
} log_sight;

typedef enum {
  LOG_LEG_DONE,   /* a success followed */
  LOG_LEG_FAILED, /* none did */
  LOG_LEG_LOST    /* too many waited, or its client is not known */
} log_leg_end;

/* Is told how each leg ended; its texts live until it returns. */
typedef log_result (*log_leg_teller)(void *data, const log_sight *leg,
                                     log_leg_end end);

typedef struct log_legs log_legs;

/* NULL when there is no memory. */
log_legs *log_legs_new (const log_options *options, log_leg_teller tell,
                        void *data);
void log_legs_free (log_legs *legs);

/* 1: 401.1 that goes on, 2: 401.2, 0: no leg of a handshake. */
int log_leg_of (const log_identity *identity, int64_t win32);

/* Keeps a leg until its success comes, its time is over or it is pushed out. */
log_result log_legs_keep (log_legs *legs, const log_sight *leg);
/* A success: it ends one leg of each kind. */
log_result log_legs_succeed (log_legs *legs, log_text client, log_text url,
                             int64_t time);
/* Ends all that wait. */
log_result log_legs_settle (log_legs *legs);

/* Ends those whose time is over by then. */
log_result log_legs_expire (log_legs *legs, int64_t now);
/* How many wait that have this code. */
int log_legs_of (const log_legs *legs, int code);

/* How many wait. */
int log_legs_waiting (const log_legs *legs);
/* Sets the bits of the clients that are waited for. */
void log_legs_watch (const log_legs *legs, unsigned char *bits);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
