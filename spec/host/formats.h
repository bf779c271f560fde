/*
** formats.h - for the checks of what reads a line: fields as a text, and what
** is wrong with them.
*/

#ifndef FORMATS_H
#define FORMATS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/log_text.h"

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#endif

#define SHOWN_MAX 4096

typedef struct {
  int checks, wrong;
} tally;

/* Windows would write CR before each LF. */
static inline void bytes_as_they_are (void) {
#if defined(_WIN32)
  _setmode(_fileno(stdout), _O_BINARY);
#endif
}

static inline log_text text_of (const char *at) {
  return log_part(at, strlen(at));
}

static inline void check (tally *t, int holds, const char *what,
                          const char *input) {
  t->checks++;
  if (holds) return;
  t->wrong++;
  printf("wrong: %s: %s\n", what, input);
}

static inline void check_text (tally *t, const char *found, const char *wanted,
                               const char *input) {
  t->checks++;
  if (strcmp(found, wanted) == 0) return;
  t->wrong++;
  printf("wrong: %s\n  found  %s\n  wanted %s\n", input, found, wanted);
}

/* "status=200 client=10.0.0.1 ..." with a bar behind each. */
static inline void show (const log_text *fields, char *to) {
  static const char *const names[] = {
      "status", "substatus", "win32",  "reason", "taken",   "date",   "time",
      "stamp",  "request",   "method", "url",    "query",   "client", "user",
      "bytes",  "server",    "queue",  "site",   "upstream"};
  int role, n = 0;
  to[0] = '\0';
  for (role = 0; role < LOG_ROLES; role++) {
    if (fields[role].at == NULL) continue;
    n += snprintf(to + n, (size_t)(SHOWN_MAX - n), "%s=%.*s|", names[role],
                  (int)fields[role].length, fields[role].at);
    if (n >= SHOWN_MAX) abort();
  }
}

/* A copy that ends where its memory does: a sanitizer sees what reads on. */
static inline log_text exact (const char *at, size_t length) {
  char *copy = malloc(length > 0 ? length : 1);
  if (copy == NULL) abort();
  memcpy(copy, at, length);
  return log_part(copy, length);
}

static inline void release (log_text text) {
  free((void *)(size_t)text.at);
}

static inline int closing (const char *what, const tally *t) {
  printf("%d checks of %s, %d wrong\n", t->checks, what, t->wrong);
  return t->wrong > 0;
}

#endif
