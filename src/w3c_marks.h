/*
** w3c_marks.h - where the blanks and the ends of lines are in a window of
** text, a bit for each byte. Knows neither logs nor Lua.
*/

#ifndef W3C_MARKS_H
#define W3C_MARKS_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* Bytes. The specs build it small, so that short logs cross its edges. */
#ifndef W3C_WINDOW
#define W3C_WINDOW 32768
#endif
#if W3C_WINDOW < 64 || W3C_WINDOW > 65536 || W3C_WINDOW % 64 != 0
#error "W3C_WINDOW is a multiple of 64, at most 65536: ends have 16 bits"
#endif
#define W3C_WORDS (W3C_WINDOW / 64)

typedef struct {
  /* Bit i of word w + 1 is set: byte 64 w + i is a blank. A word of zeros
  ** stands on either side. */
  uint64_t blanks[W3C_WORDS + 2];
  uint32_t before[W3C_WORDS]; /* blanks in front of word w */
  uint16_t ends[W3C_WINDOW];  /* the places of '\n' */
  int lines;                  /* how many there are */
} w3c_marks;

/* Marks the n bytes of a window, which are at most W3C_WINDOW. */
typedef void (*w3c_marker)(w3c_marks *marks, const char *at, size_t n);

/* The fastest that this processor can run. */
w3c_marker w3c_best_marker (void);

/* The one that every processor can run. */
void w3c_mark (w3c_marks *marks, const char *at, size_t n);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
