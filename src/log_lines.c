/*
** log_lines.c - cuts the bytes of a log into lines, a marked window at a time.
** No memory of its own: the texts lie in what was given. Knows no formats.
*/

#include "log_lines.h"

#include <string.h>

/* Reads on from there; nothing is marked yet. */
static void start_at (log_lines *lines, const char *at) {
  lines->base = at;
  lines->window = lines->joined = 0;
  lines->marks.lines = 0;
  memset(&lines->next, 0, sizeof lines->next);
}

void log_lines_start (log_lines *lines, int plain) {
  lines->mark = plain ? log_mark : log_best_marker();
  lines->marked.blank = ' ';
  log_lines_begin(lines);
}

void log_lines_begin (log_lines *lines) {
  lines->marked.end = '\n';
  lines->undecided = 1;
  lines->stale = lines->last = lines->padded = lines->too_long = 0;
  lines->rest.length = 0;
  log_lines_give(lines, "", 0, 0);
}

void log_lines_end_with_lf (log_lines *lines) {
  lines->undecided = 0;
}

void log_lines_give (log_lines *lines, const char *bytes, size_t n, int last) {
  size_t joined = lines->rest.length;
  start_at(lines, bytes);
  lines->end = bytes + n;
  lines->joined = joined;
  lines->last = last;
  lines->rest.length = 0;
}

void log_lines_mark (log_lines *lines, log_marked marked) {
  lines->stale |= marked.blank != lines->marked.blank;
  lines->marked = marked;
}

static void mark_from (log_lines *lines, const char *at) {
  size_t left = (size_t)(lines->end - at);
  start_at(lines, at);
  lines->window = left < LOG_WINDOW ? left : LOG_WINDOW;
  lines->mark(&lines->marks, lines->marked, at, lines->window);
}

log_whole log_lines_whole (const char *at, const char *stop) {
  log_whole whole = {{NULL, 0}, 0, 0, 0};
  for (; at < stop && *at == '\0'; at++) whole.padded = 1;
  whole.line = log_part(at, (size_t)(stop - at));
  whole.too_long = whole.line.length > LOG_LINE_MAX;
  return whole;
}

/* The line that ends at 'stop', whose beginning may be gone. */
static log_step take_whole (log_lines *lines, const char *at, const char *stop,
                            log_whole *whole) {
  *whole = log_lines_whole(at, stop);
  whole->padded |= lines->padded;
  whole->too_long |= lines->too_long;
  lines->padded = lines->too_long = 0;
  return LOG_LINE;
}

/* The bytes are a line's beginning: they are asked for again. */
static log_step keep_rest (log_lines *lines, const char *at) {
  size_t n;
  if (at == lines->end) return LOG_END; /* or asked for a second time */
  if (!lines->too_long) {
    for (; at < lines->end && *at == '\0'; at++) lines->padded = 1;
  }
  n = (size_t)(lines->end - at);
  if (n > LOG_LINE_MAX) lines->too_long = 1;
  lines->rest = log_part(at, lines->too_long ? 0 : n);
  start_at(lines, lines->end);
  return LOG_END;
}

/*
** Old systems end lines with CR alone: the first line tells, or as much of it
** as there may be of a line. 0: that is not there yet.
*/
static int decide_end (log_lines *lines) {
  const char *at = lines->base, *stop, *cr;
  size_t n;
  while (at < lines->end && *at == '\0') at++;
  n = (size_t)(lines->end - at);
  stop = memchr(at, '\n', n < LOG_LINE_MAX ? n : LOG_LINE_MAX);
  if (stop == NULL && n <= LOG_LINE_MAX && !lines->last) return 0;
  if (stop == NULL) stop = n < LOG_LINE_MAX ? lines->end : at + LOG_LINE_MAX;
  cr = memchr(at, '\r', (size_t)(stop - at));
  while (cr != NULL && cr < stop && *cr == '\r') cr++;
  if (cr != NULL && cr < stop) {
    lines->marked.end = '\r';
    lines->joined = 0;
  }
  lines->undecided = 0;
  return 1;
}

log_step log_lines_step (log_lines *lines, log_whole *whole) {
  const char *at = lines->base + lines->next.start;
  const char *marked = lines->base + lines->window, *stop;
  if (lines->stale) {
    lines->stale = 0;
    start_at(lines, at);
    marked = at;
  }
  if (lines->undecided && !decide_end(lines)) return keep_rest(lines, at);
  if (lines->window == 0) {
    int begun = lines->joined > 0 || lines->padded || lines->too_long;
    if (!begun && at < lines->end) {
      mark_from(lines, at);
      return LOG_MARKED;
    }
    marked = at + lines->joined;
  }
  else if (marked < lines->end && at > lines->base) {
    mark_from(lines, at);
    return LOG_MARKED;
  }
  stop = memchr(marked, lines->marked.end, (size_t)(lines->end - marked));
  if (stop == NULL) {
    int begun = at < lines->end || lines->padded || lines->too_long;
    if (!lines->last || !begun) return keep_rest(lines, at);
    start_at(lines, lines->end);
    take_whole(lines, at, lines->end, whole);
    whole->truncated = 1;
    return LOG_LINE;
  }
  /* A line is read in the same way wherever the bytes were cut. */
  if (lines->window == 0 && !lines->padded && !lines->too_long &&
      stop - at < LOG_WINDOW) {
    mark_from(lines, at);
    return LOG_MARKED;
  }
  start_at(lines, stop + 1);
  return take_whole(lines, at, stop, whole);
}
