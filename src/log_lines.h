/*
** log_lines.h - cuts the bytes of a log into lines, a marked window at a time.
** No memory of its own: the texts lie in what was given. Knows no formats.
*/

#ifndef LOG_LINES_H
#define LOG_LINES_H

#include "log.h"
#include "log_bits.h"
#include "log_marks.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* A line's place in the window. */
typedef struct {
  size_t start, end;
} log_span;

/* A line that is not read by its marks, without its end. */
typedef struct {
  log_text line;
  int padded;    /* NULs were in front of it */
  int too_long;  /* it is not all there */
  int truncated; /* nothing ends it: the file does */
} log_whole;

/* The next line of a window. */
typedef struct {
  size_t start;
  int line, blanks; /* its number; how many are in front of it */
} log_cursor;

typedef struct {
  log_marker mark;
  log_marked marked;
  log_marks marks;
  const char *base, *end; /* of the window; of what was given */
  size_t window;          /* its bytes; 0: nothing is marked */
  log_cursor next;
  log_text rest;        /* what is to be given again */
  size_t joined;        /* bytes in front that are known to hold no end */
  int last;             /* what was given ends the file */
  int undecided;        /* which byte ends lines is */
  int stale;            /* other bytes are to be marked from the next line on */
  int padded, too_long; /* the line that has begun is */
} log_lines;

typedef enum { LOG_LINE, LOG_MARKED, LOG_END } log_step;

void log_lines_start (log_lines *lines, int plain);
/* A file begins. */
void log_lines_begin (log_lines *lines);
/* LF ends its lines, whatever the first one holds. */
void log_lines_end_with_lf (log_lines *lines);
void log_lines_give (log_lines *lines, const char *bytes, size_t n, int last);
/* Marks these bytes from the next line on. */
void log_lines_mark (log_lines *lines, log_marked marked);

/*
** What comes behind the window's lines: a line that is in no window, a new
** window, or the end of what was given; 'rest' is right then.
*/
log_step log_lines_step (log_lines *lines, log_whole *whole);

/* A line of the window as one that is not read by its marks. */
log_whole log_lines_whole (const char *at, const char *stop);

/* So many bytes from a place on, and so many in front of it: the first is the
** lowest bit, the last one the highest. */
#define LOG_NEAR 56

static INLINE uint64_t log_blanks_from (const log_lines *lines, size_t place) {
  const uint64_t *first = lines->marks.blanks + 1;
#if WORDS
  uint64_t blanks = word_at((const char *)first + place / 8) >> place % 8;
#else
  uint64_t blanks = first[place / 64] >> place % 64 |
                    first[place / 64 + 1] << 1 << (63 - place % 64);
#endif
  return blanks & ((UINT64_C(1) << LOG_NEAR) - 1);
}

static INLINE uint64_t log_blanks_before (const log_lines *lines,
                                          size_t place) {
  const uint64_t *first = lines->marks.blanks;
#if WORDS
  uint64_t blanks = word_at((const char *)first + place / 8 + 1)
                    << (8 - place % 8);
#else
  uint64_t blanks = first[place / 64] >> place % 64 |
                    first[place / 64 + 1] << 1 << (63 - place % 64);
#endif
  return blanks & ~((UINT64_C(1) << (64 - LOG_NEAR)) - 1);
}

/* Blanks of the window in front of a place. */
static INLINE int log_count_before (const log_lines *lines, size_t place) {
  const log_marks *marks = &lines->marks;
  uint64_t front = (UINT64_C(1) << place % 64) - 1;
  return (int)marks->before[place / 64] +
         count_bits(marks->blanks[1 + place / 64] & front);
}

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
