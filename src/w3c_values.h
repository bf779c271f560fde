/*
** w3c_values.h - what stands in a field or an option: numbers, times,
** addresses, patterns. Plain functions over texts, no state.
*/

#ifndef W3C_VALUES_H
#define W3C_VALUES_H

#include "w3c.h"
#include "w3c_bits.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

static INLINE w3c_text w3c_part (const char *at, size_t length) {
  w3c_text text;
  text.at = at;
  text.length = length;
  return text;
}

/* Also what pads and ends lines: CR and NUL. */
static INLINE int w3c_is_space (int c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\0';
}

/* Letters in either case. */
int w3c_same_text (w3c_text text, const char *other);
/* '*' any bytes, '?' one byte, letters in either case as IIS has it. */
int w3c_matches_glob (w3c_text glob, w3c_text text);

/* Decimal number of the whole text, at most 'most'; W3C_NONE for others. */
int64_t w3c_number_of (w3c_text text, int64_t most);

/* "2026-11-01" as seconds; W3C_NO_TIME when it is no date. */
int64_t w3c_date_of (w3c_text text);
/* "06:00", "06:00:00" or "06:00:00.125" as seconds; W3C_NO_TIME. */
int64_t w3c_clock_of (w3c_text text);
int64_t w3c_join_time (int64_t date, int64_t clock);

int w3c_in_network (const w3c_network *network, w3c_text client);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
