/*
** w3c_source.h - where logs come from: files, gzip, standard input, folders;
** and Ctrl-C while they are read. Knows neither logs nor Lua.
*/

#ifndef W3C_SOURCE_H
#define W3C_SOURCE_H

#include <stddef.h>
#include <stdio.h>

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef struct {
  int descriptor; /* -1: closed */
  int waits;      /* it is no regular file: reading it may take long */
  FILE *pipe;     /* of gzip, or NULL */
} w3c_source;

/*
** Opens "-", standard input; "x.gz", through the system's gzip; or a file.
** 0, or errno.
*/
int w3c_open (w3c_source *source, const char *path);

/* Bytes read, 0 at the end, -1 with errno; EINTR: Ctrl-C, when caught. */
long w3c_read (w3c_source *source, char *block, size_t size, int caught);

/* 0, or gzip's exit status when that failed. */
int w3c_close (w3c_source *source);

/* The folder's next name; NULL at its end, which closes it. */
void *w3c_open_folder (const char *path);
const char *w3c_next_name (void *folder);
void w3c_close_folder (void *folder);

/* The bytes of a regular file, -1 for others. */
double w3c_size (const char *path);

/*
** Ctrl-C no longer ends the process: w3c_read tells of it. The state is
** w3c_interrupt_size bytes and gives back what was before.
*/
size_t w3c_interrupt_size (void);
void w3c_catch_interrupt (void *state);
void w3c_release_interrupt (void *state);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
