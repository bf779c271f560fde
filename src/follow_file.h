/*
** follow_file.h - what it takes to follow files: handles that see a file grow
** and be renamed, writing that is all or nothing, waiting that a signal ends.
** Knows neither logs nor Lua.
*/

#ifndef FOLLOW_FILE_H
#define FOLLOW_FILE_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef enum { FOLLOW_FILE, FOLLOW_FOLDER, FOLLOW_STREAM } follow_kind;

typedef struct {
  uint64_t id[2]; /* the same for the same file, whatever its name */
  int64_t size;
  double modified; /* seconds since 1970 */
  follow_kind kind;
} follow_state;

/* All of these are 0, or errno. */

int follow_stat (const char *path, follow_state *state);

/* A file that others may rename and remove meanwhile; "-" is standard input.
** Waits for nothing. *descriptor is -1 where it fails. */
int follow_open (const char *path, int *descriptor);
int follow_stat_open (int descriptor, follow_state *state);
void follow_close (int descriptor);

/* Bytes from a place on, as many as there are: *n is 0 at the end. */
int follow_read (int descriptor, int64_t at, char *to, size_t size, size_t *n);
/* What a stream has now: *n is 0 where that is nothing, *ended at its end. */
int follow_take (int descriptor, char *to, size_t size, size_t *n, int *ended);

/*
** Puts a file in the place of another one, if there is one: who reads it, and a
** machine that loses power, has all of the old or all of the new one. 'beside'
** is a name in the same folder that is written first; what has it goes.
** What is no file, a device or a pipe, is written to.
*/
int follow_save (const char *path, const char *beside, const char *bytes,
                 size_t size);

/* Makes a file that only one process has at a time, until it closes it or
** ends: EWOULDBLOCK where another one has it. No link to one. */
int follow_lock (const char *path, int *descriptor);

/* -- Waiting (follow_wait.c) ----------------------------------------------- */

typedef enum {
  FOLLOW_NOTHING,
  FOLLOW_INPUT,
  FOLLOW_INTERRUPT, /* Ctrl-C */
  FOLLOW_TERMINATE, /* SIGTERM */
  FOLLOW_HANGUP     /* the terminal has gone */
} follow_event;

/* These signals no longer end the process: follow_wait tells of them. The state
** is follow_catch_size bytes, zeros at first, and gives back what was before,
** once. */
size_t follow_catch_size (void);
void follow_catch (void *state);
void follow_release (void *state);

/* Until a signal comes, the time is over or, where descriptor is not -1, there
** is something to read. */
follow_event follow_wait (double seconds, int descriptor);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
