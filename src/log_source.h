/*
** log_source.h - where logs come from: files, packed ones, standard input,
** FIFOs, folders; and Ctrl-C while they are read. Knows neither logs nor Lua.
*/

#ifndef LOG_SOURCE_H
#define LOG_SOURCE_H

#include <stddef.h>
#include <stdint.h>

#include "log_text.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define LOG_BLOCK (256 << 10) /* bytes, unless another size is said */
#define LOG_BLOCK_MAX (1 << 24)

typedef struct log_source log_source;

/*
** With two threads, one reads and unpacks what comes next while the caller
** uses what is there; the bytes are the same. Where there are none (Windows),
** and for small files, the caller's thread does it.
*/
typedef struct {
  size_t block; /* bytes, 1 to LOG_BLOCK_MAX; 0: LOG_BLOCK */
  int threads;  /* 1 or 2 */
  int output;   /* a descriptor that is written to: where it is a pipe that
                ** nobody reads any more, waiting ends; 0: none */
} log_source_options;

/*
** NULL: no memory. All that a source has are its blocks, each with room for a
** line in front, one or with two threads eight: 320 KiB or 2.5 MiB; 130 KiB
** for bytes to unpack and decode; and while such a file is open, what its
** library wants: 40 KiB of zlib, at most 128 MiB of zstd.
*/
log_source *log_source_new (const log_source_options *options);
void log_source_free (log_source *source);

/*
** Opens a file or "-", standard input, behind closing what was open. 0, or
** errno: EISDIR for a folder, EBADF where standard input is closed. Waits for
** nothing, not even for a FIFO's writer.
*/
int log_open (log_source *source, const char *path);

#define LOG_FAILED (-1)
#define LOG_INTERRUPTED (-2)
#define LOG_UNREAD (-3)

/*
** Reads more: how many new bytes there are, 0 at the end, LOG_FAILED, or, with
** 'caught', LOG_INTERRUPTED for Ctrl-C, behind which the source goes on;
** LOG_UNREAD: nobody reads the options' output any more. 'rest' is the
** unfinished line at the end of what was given before, or empty; *bytes is
** where it is now, the new bytes right behind it, so that a line is in one
** piece. What was given before is no longer there, except that rest stays where
** nothing new is given, until the next log_more.
**
** What the bytes are is told by the first ones, not by the file's name: text,
** UTF-16, which becomes UTF-8, or what is packed, which is unpacked. A failure
** comes behind the bytes that could be read.
*/
long log_more (log_source *source, log_text rest, const char **bytes,
               int caught);

/* What log_more failed for, until the source is opened again. */
const char *log_source_failure (const log_source *source);

/* What a file's first bytes are; NULL: text as it stands. */
const char *log_source_kind (const char *bytes, size_t length);

/* Waits for no input; only for what a disk or a program does this moment. */
void log_close (log_source *source);

/* -- Folders and files ----------------------------------------------------- */

/* NULL: *error is the errno, ENOTDIR for what is no folder. */
void *log_folder_open (const char *path, int *error);
/* The folder's next name, "." and ".." among them; NULL at its end, and where
** *error is not 0. */
const char *log_folder_next (void *folder, int *error);
void log_folder_close (void *folder);

/* Make a folder, remove an empty one: 0 or errno. */
int log_folder_make (const char *path);
int log_folder_remove (const char *path);

/* Does the path's last name stand for another path? */
int log_file_is_link (const char *path);

/* The bytes of a regular file, -1 for others. */
double log_file_size (const char *path);

/* How many processors there are to use; 1 where that is not known. */
int log_processors (void);

/*
** Two paths lead to the same file when both of their numbers are the same; "-"
** is what standard input comes from. 0, or errno.
*/
int log_file_identity (const char *path, uint64_t id[2]);

/* -- Ctrl-C ---------------------------------------------------------------- */

/*
** Ctrl-C no longer ends the process: log_more tells of it, time and again
** until it is released. The state is log_interrupt_size bytes, zeros at first,
** and gives back what was before, once.
*/
size_t log_interrupt_size (void);
void log_catch_interrupt (void *state);
void log_release_interrupt (void *state);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
