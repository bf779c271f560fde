/*
** log_input.h - the parts of a source (log_source.h): from a descriptor's bytes
** to text. Knows neither blocks nor lines.
*/

#ifndef LOG_INPUT_H
#define LOG_INPUT_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define LOG_STAGE 65536 /* bytes that are on their way to be decoded */

typedef struct {
  size_t at, end; /* of what is there */
  char bytes[LOG_STAGE];
} log_stage;

/* -- What the first bytes say (log_kind.c) --------------------------------- */

typedef struct log_library log_library;

typedef struct {
  const char *name; /* as one says it; packed: the program's name, too */
  int at, length;   /* of the magic, in which a '?' is any byte */
  const char *magic;
  const log_library *library; /* that unpacks it; NULL: the program must */
  const char *advice;         /* what to do with it; NULL: it is unpacked */
} log_kind;

typedef enum { LOG_BYTES_ARE_TEXT, LOG_LOW_FIRST, LOG_HIGH_FIRST } log_width;

/* NULL: the bytes are none of these. */
const log_kind *log_kind_of (const char *bytes, size_t length);

/* UTF-16? Its mark at the start is left out of the stage. */
log_width log_width_of (log_stage *stage);

/* Has it what no text has? Zeros alone are what a crash leaves in a log. */
int log_is_binary (const char *bytes, size_t length);

/* -- What is packed (log_inflate.c) ---------------------------------------- */

typedef void (*log_function)(void);

typedef struct {
  const log_kind *kind;
  void *handle; /* of the library */
  void *state;  /* the library's; NULL: a program unpacks */
  log_function function[4];
  int is_full;    /* the library may have more without more input */
  int is_between; /* one piece has ended: another or zeros may follow */
  int is_new;     /* nothing has come of the present piece */
  uint64_t read;  /* bytes that the library has taken */
#if defined(_WIN32)
  void *process, *errors; /* handles: the program, what it says */
#else
  int errors; /* what the program says, or -1 */
  long pid;
  int has_program;
#endif
} log_unpacker;

/* -- The input ------------------------------------------------------------- */

typedef struct {
  int descriptor; /* -1: closed; never one of the standard ones */
  int wakes;      /* when this one can be read, waiting ends; or -1 */
  int output;     /* a pipe: without a reader the wait ends; 0: none */
  int caught;     /* Ctrl-C is */
  int waits;      /* it is no regular file: reading it may take long */
  int is_fifo;
  int has_begun; /* a byte has come */
  int raw_ended;
  int is_named;   /* by its first bytes */
  int is_started; /* and what came out of it, too */
  log_width width;
  int64_t start, size; /* of a regular file, or -1 */
  log_unpacker unpacker;
  int failed;
  int error;         /* errno, or 0: the message */
  char message[240]; /* what failed */
  char utf8[4];      /* a character that did not fit, backwards */
  int left;          /* how many of its bytes */
  int wide_ended;
  log_stage raw, open; /* to unpack; unpacked */
} log_input;

/* -- Its descriptor (log_input.c) ------------------------------------------ */

/* 0, or errno. */
int log_input_open (log_input *input, const char *path);
void log_input_close (log_input *input);

/* The descriptor's next bytes, as log_input_text. */
long log_input_raw (log_input *input, char *to, size_t size);

/* -1, behind noting what has failed. */
int log_input_errno (log_input *input, int error);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
int log_input_fail (log_input *input, const char *format, ...);

/* Not one of the standard descriptors, nor inherited by programs; -1 as is. */
int log_own_descriptor (int descriptor);

/* Has Ctrl-C come since it is caught? */
int log_is_interrupted (void);

/* -- Its text (log_decode.c) ----------------------------------------------- */

/*
** The text's next bytes: how many, 0 at its end, -1 with error or message.
** EINTR and ECANCELED, of Ctrl-C and of 'wakes', pass: it goes on afterwards.
*/
long log_input_text (log_input *input, char *to, size_t size);

/* -- What is packed (log_inflate.c, log_program.c) ------------------------- */

/* The libraries that kinds name. */
extern const log_library log_zlib, log_zstd;

/* Makes ready to unpack; 0, or -1. log_unpack is as log_input_text. */
int log_unpack_start (log_input *input, const log_kind *kind);
long log_unpack (log_input *input, char *to, size_t size);
void log_unpack_close (log_input *input);

/* The same by the kind's program; 'end' tells whether it has failed. */
int log_program_start (log_input *input);
long log_program_read (log_input *input, char *to, size_t size);
int log_program_end (log_input *input);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
