/*
** log_stamp.h - when a line says that it was written: stamps of every format,
** told by their shape, and durations. Plain functions over slices; knows no
** time zone but the one in the text and asks the system for nothing.
*/

#ifndef LOG_STAMP_H
#define LOG_STAMP_H

#include "log_text.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/*
** Seconds since 1970 in UTC, fractions cut off; LOG_NO_TIME for what is no
** stamp. *local is 1 where no zone stood: the seconds are then those of the
** clock that wrote it.
**   10/Oct/2000:13:55:36 -0700        nginx, Apache; also in brackets
**   2026-11-26T21:04:57.123+00:00     or a blank, a comma, Z, +0000, no zone
**   1795727097.406                    also in milli-, micro- or nanoseconds
**   2026/05/04 10:00:00               nginx' error log, Caddy's wall
**   Wed Oct 11 14:32:52.123456 2000   Apache's error log
**   2020-2-7 8:0:1, 3/20/2001 7:55:20, 20.3.2001 07:55
*/
int64_t log_stamp_of (log_text text, int *local);

/* A day alone, at its begin: y-m-d, y/m/d, m/d/y as IIS has it, d.m.y,
** dd/Mon/yyyy. A year of two digits is of 1970 to 2069. */
int64_t log_day_of (log_text text);

/* A time of day alone: "8:0:1", "06:00", "06:00:00.125". */
int64_t log_clock_of (log_text text);

/* The days of lines that tell the time of day only. */
typedef struct {
  int64_t day;   /* LOG_NO_TIME: not known */
  int64_t clock; /* of the line before; LOG_NO_TIME */
  int is_later;  /* the day is no longer the first one */
} log_rolling;

void log_rolling_start (log_rolling *rolling);
/* What a #Date line has: "2026-11-01 23:59:58", or the day alone. */
void log_rolling_date (log_rolling *rolling, log_text date);

/*
** The day of a line with that time of day, or LOG_NO_TIME. A time that falls
** back by more than twelve hours is of the next day, and one of the last minute
** that comes in the first one of a next day, as lines are not quite in order,
** of the day before.
*/
int64_t log_rolling_day (log_rolling *rolling, int64_t clock);

/* A duration in units of ten to the exponent of seconds, as microseconds; -1
** for what is none. The longest is about 292 years. */
int64_t log_micros_of (log_text text, int exponent);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
