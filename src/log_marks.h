/*
** log_marks.h - where two bytes, what divides fields and what ends lines, are
** in a window of text. Knows neither logs nor Lua.
*/

#ifndef LOG_MARKS_H
#define LOG_MARKS_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* Bytes. The specs build it small, so that short logs cross its edges. */
#ifndef LOG_WINDOW
#define LOG_WINDOW 32768
#endif
#if LOG_WINDOW < 64 || LOG_WINDOW > 65536 || LOG_WINDOW % 64 != 0
#error "LOG_WINDOW is a multiple of 64, at most 65536: ends have 16 bits"
#endif
#define LOG_WORDS (LOG_WINDOW / 64)

/* The bytes that are marked. */
typedef struct {
  char blank, end; /* ' ' and '\n' of most logs */
} log_marked;

typedef struct {
  /* Bit i of word w + 1 is set: byte 64 w + i is a blank. A word of zeros
  ** stands on either side. */
  uint64_t blanks[LOG_WORDS + 2];
  uint32_t before[LOG_WORDS]; /* blanks in front of word w */
  uint16_t ends[LOG_WINDOW];  /* the places of the ends */
  int lines;                  /* how many there are */
} log_marks;

/* Marks the n bytes of a window, which are at most LOG_WINDOW. */
typedef void (*log_marker)(log_marks *marks, log_marked marked, const char *at,
                           size_t n);

/* The fastest that this processor can run. */
log_marker log_best_marker (void);

/* The one that every processor can run. */
void log_mark (log_marks *marks, log_marked marked, const char *at, size_t n);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
