/*
** log_values.h - what stands in a field or an option: numbers, times,
** addresses, patterns. Plain functions over texts, no state.
*/

#ifndef LOG_VALUES_H
#define LOG_VALUES_H

#include "log.h"
#include "log_bits.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* Also what pads and ends lines: CR and NUL. */
static INLINE int log_is_space (int c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\0';
}

/* Letters in either case. */
int log_same_text (log_text text, const char *other);
int log_equals (log_text text, log_text other);
/* Whether the other text stands in it, letters as they are. */
int log_holds (log_text text, const char *other);
/* '*' any bytes, '?' one byte, letters in either case as IIS has it. */
int log_matches_glob (log_text glob, log_text text);

/* Decimal number of the whole text, at most 'most'; LOG_NONE for others. */
int64_t log_number_of (log_text text, int64_t most);

/* A Win32 code as a number, signed too, or "0x80070005"; LOG_NONE. */
int64_t log_win32_value (log_text text);

/* An IPv4 or IPv6 address. */
int log_is_address (log_text text);
/* The first address of a list, without its port, quotes and brackets. */
log_text log_first_address (log_text text);
int log_in_network (const log_network *network, log_text client);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
