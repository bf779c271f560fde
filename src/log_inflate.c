/*
** log_inflate.c - unpacks by zlib and zstd where they can be loaded, without
** their headers and without a link to them. Else log_program.c does it.
*/

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include "log_input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(_WIN32)
#include <windows.h>
#else
#include <dlfcn.h>
#endif

/* A spec names others, which there are not. */
#if !defined(LOG_LIBZ)
#if defined(_WIN32)
#define LOG_LIBZ "zlib1.dll"
#define LOG_LIBZSTD "libzstd.dll"
#elif defined(__APPLE__)
#define LOG_LIBZ "libz.1.dylib"
#define LOG_LIBZSTD "libzstd.1.dylib"
#else
#define LOG_LIBZ "libz.so.1"
#define LOG_LIBZSTD "libzstd.so.1"
#endif
#endif

/* -- Libraries ------------------------------------------------------------- */

typedef enum { MORE, PIECE, DAMAGED, NO_MEMORY, TOO_LARGE } decoded;

struct log_library {
  const char *file;
  const char *functions[4];
  /* The state, or NULL. */
  void *(*begin)(const log_function *function);
  /* Takes from the stage; *size: the room, then how much there came of it. */
  decoded (*decode)(const log_function *function, void *state, log_stage *from,
                    char *to, size_t *size);
  void (*end)(const log_function *function, void *state);
};

#if defined(_WIN32)

/* Not from the folder that the logs may be in. */
static void *load (const char *file) {
  return (void *)LoadLibraryExA(file, NULL, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
}

static int find (void *handle, const char *name, log_function *function) {
  FARPROC found = GetProcAddress((HMODULE)handle, name);
  memcpy(function, &found, sizeof found);
  return found != NULL;
}

static void unload (void *handle) {
  FreeLibrary((HMODULE)handle);
}

#else

static void *load (const char *file) {
  return dlopen(file, RTLD_NOW | RTLD_LOCAL);
}

/* C has no cast from an object's address to a function's. */
static int find (void *handle, const char *name, log_function *function) {
  void *found = dlsym(handle, name);
  memcpy(function, &found, sizeof found);
  return found != NULL;
}

static void unload (void *handle) {
  dlclose(handle);
}

#endif

/* -- zlib ------------------------------------------------------------------ */

/* As zlib.h has it, since 1.0. */
typedef struct {
  const unsigned char *next_in;
  unsigned available_in;
  unsigned long total_in;
  unsigned char *next_out;
  unsigned available_out;
  unsigned long total_out;
  const char *message;
  void *state;
  void *(*allocate)(void *data, unsigned items, unsigned size);
  void (*free)(void *data, void *address);
  void *data;
  int type;
  unsigned long sum, reserved;
} zlib_stream;

enum { INFLATE_INIT, INFLATE, INFLATE_RESET, INFLATE_END };

typedef int (*zlib_init)(zlib_stream *, int bits, const char *version, int);
typedef int (*zlib_inflate)(zlib_stream *, int flush);
typedef int (*zlib_call)(zlib_stream *);

#define GZIP_ONLY (16 + 15) /* the greatest window */
#define ZLIB_MAJOR "1"

static void *zlib_begin (const log_function *function) {
  zlib_stream *stream = calloc(1, sizeof *stream);
  zlib_init init = (zlib_init)function[INFLATE_INIT];
  if (stream == NULL) return NULL;
  if (init(stream, GZIP_ONLY, ZLIB_MAJOR, (int)sizeof *stream) == 0)
    return stream;
  free(stream);
  return NULL;
}

static decoded zlib_decode (const log_function *function, void *state,
                            log_stage *from, char *to, size_t *size) {
  enum { OK = 0, STREAM_END = 1, MEMORY = -4, NO_PROGRESS = -5 };
  zlib_stream *stream = state;
  int result;
  stream->next_in = (const unsigned char *)from->bytes + from->at;
  stream->available_in = (unsigned)(from->end - from->at);
  stream->next_out = (unsigned char *)to;
  stream->available_out = (unsigned)*size;
  result = ((zlib_inflate)function[INFLATE])(stream, 0);
  from->at = from->end - stream->available_in;
  *size -= stream->available_out;
  switch (result) {
  case OK:
  case NO_PROGRESS:
    return MORE;
  case STREAM_END:
    ((zlib_call)function[INFLATE_RESET])(stream);
    return PIECE;
  case MEMORY:
    return NO_MEMORY;
  default:
    return DAMAGED;
  }
}

static void zlib_end (const log_function *function, void *state) {
  ((zlib_call)function[INFLATE_END])(state);
  free(state);
}

const log_library log_zlib = {
    LOG_LIBZ,
    {"inflateInit2_", "inflate", "inflateReset", "inflateEnd"},
    zlib_begin,
    zlib_decode,
    zlib_end};

/* -- zstd ------------------------------------------------------------------ */

typedef struct {
  void *at;
  size_t size, position;
} zstd_buffer; /* of output; that of input has a const in it */

enum { ZSTD_CREATE, ZSTD_DECOMPRESS, ZSTD_ERROR, ZSTD_FREE };

typedef void *(*zstd_create)(void);
typedef size_t (*zstd_decompress)(void *, zstd_buffer *to, zstd_buffer *from);
typedef int (*zstd_error)(size_t result); /* 0: it is none */
typedef size_t (*zstd_free)(void *);

#define ZSTD_FIRST 5           /* bytes that tell how long a piece's head is */
#define ZSTD_ROOM (128 * 1024) /* of a block */

typedef struct {
  void *context;
  size_t wants;   /* bytes of input, to go on to the end of a block */
  size_t at, end; /* of what is kept: where it goes on, and ends */
  decoded result; /* behind what is kept */
  char kept[ZSTD_ROOM];
} zstd_state;

static void *zstd_begin (const log_function *function) {
  zstd_state *state = malloc(sizeof *state);
  if (state == NULL) return NULL;
  state->wants = ZSTD_FIRST;
  state->at = state->end = 0;
  state->context = ((zstd_create)function[ZSTD_CREATE])();
  if (state->context != NULL) return state;
  free(state);
  return NULL;
}

/*
** A call that fails gives nothing of what it has decoded: so it gets one block
** at a time, which costs nothing.
*/
static decoded zstd_block (const log_function *function, zstd_state *state,
                           log_stage *from, char *to, size_t *size) {
  enum { WINDOW_TOO_LARGE = 16, MEMORY = 64 };
  zstd_buffer output = {NULL, 0, 0}, input = {NULL, 0, 0};
  size_t result;
  int error;
  output.at = to;
  output.size = ZSTD_ROOM;
  input.at = from->bytes;
  input.size = from->end;
  if (input.size - from->at > state->wants)
    input.size = from->at + state->wants;
  input.position = from->at;
  result = ((zstd_decompress)function[ZSTD_DECOMPRESS])(state->context, &output,
                                                        &input);
  from->at = input.position;
  *size = output.position;
  error = ((zstd_error)function[ZSTD_ERROR])(result);
  if (error == 0) {
    state->wants = result == 0 ? ZSTD_FIRST : result;
    return result == 0 ? PIECE : MORE;
  }
  if (error == MEMORY) return NO_MEMORY;
  return error == WINDOW_TOO_LARGE ? TOO_LARGE : DAMAGED;
}

/*
** How much stands in front of a damage depends on the room that zstd has: it
** is the same always. Where the caller has less, the rest is kept.
*/
static decoded zstd_decode (const log_function *function, void *data,
                            log_stage *from, char *to, size_t *size) {
  zstd_state *state = data;
  size_t left;
  if (*size >= ZSTD_ROOM && state->at == state->end)
    return zstd_block(function, state, from, to, size);
  if (state->at == state->end) {
    state->at = 0;
    state->result = zstd_block(function, state, from, state->kept, &state->end);
  }
  left = state->end - state->at;
  if (*size > left) *size = left;
  memcpy(to, state->kept + state->at, *size);
  state->at += *size;
  return state->at == state->end ? state->result : MORE;
}

static void zstd_end (const log_function *function, void *data) {
  zstd_state *state = data;
  ((zstd_free)function[ZSTD_FREE])(state->context);
  free(state);
}

const log_library log_zstd = {LOG_LIBZSTD,
                              {"ZSTD_createDStream", "ZSTD_decompressStream",
                               "ZSTD_getErrorCode", "ZSTD_freeDStream"},
                              zstd_begin,
                              zstd_decode,
                              zstd_end};

/* -- Unpacking by a library ------------------------------------------------ */

/* 0: there is no such library, or an old one. */
static int load_library (log_unpacker *unpacker, const log_library *library) {
  int i, found = 1;
  unpacker->handle = load(library->file);
  if (unpacker->handle == NULL) return 0;
  for (i = 0; i < 4 && found; i++)
    found =
        find(unpacker->handle, library->functions[i], &unpacker->function[i]);
  if (found) unpacker->state = library->begin(unpacker->function);
  if (unpacker->state != NULL) return 1;
  unload(unpacker->handle);
  unpacker->handle = NULL;
  return 0;
}

static int say_damage (log_input *input, decoded result) {
  const log_unpacker *unpacker = &input->unpacker;
  const char *name = unpacker->kind->name;
  double read = (double)unpacker->read; /* no C99 library of Windows has %llu */
  switch (result) {
  case NO_MEMORY:
    return log_input_errno(input, ENOMEM);
  case TOO_LARGE:
    return log_input_fail(input,
                          "it wants more than 128 MiB of memory: unpack it "
                          "first: zstd -cd --long=31 x.zst | httpstatus log -");
  case MORE:
    return log_input_fail(input, "the %s data is cut off after %.0f bytes",
                          name, read);
  default:
    return log_input_fail(input,
                          unpacker->is_new
                              ? "the %s data is followed by something else "
                                "after %.0f bytes"
                              : "the %s data is damaged after %.0f bytes",
                          name, read);
  }
}

/* Behind a piece: zeros fill a block of a tape; 1 when there is more. */
static int skip_zeros (log_input *input) {
  log_stage *raw = &input->raw;
  size_t at = raw->at;
  while (raw->at < raw->end && raw->bytes[raw->at] == '\0') raw->at++;
  input->unpacker.read += raw->at - at;
  return raw->at < raw->end;
}

static long unpack_by_library (log_input *input, char *to, size_t size) {
  log_unpacker *unpacker = &input->unpacker;
  const log_library *library = unpacker->kind->library;
  log_stage *raw = &input->raw;
  if (input->failed) return -1;
  for (;;) {
    size_t given = size, at;
    decoded result;
    if (raw->at == raw->end && !unpacker->is_full) {
      long n = log_input_raw(input, raw->bytes, LOG_STAGE);
      if (n < 0) return -1;
      raw->at = 0;
      raw->end = (size_t)n;
    }
    if (unpacker->is_between && !skip_zeros(input)) {
      if (input->raw_ended) return 0;
      unpacker->is_full = 0;
      continue;
    }
    unpacker->is_between = 0;
    at = raw->at;
    result =
        library->decode(unpacker->function, unpacker->state, raw, to, &given);
    unpacker->is_full = given == size;
    if (given > 0) unpacker->is_new = 0;
    /* What is no piece at all is not among the bytes of those. */
    if (result != DAMAGED || !unpacker->is_new) unpacker->read += raw->at - at;
    if (result == PIECE)
      unpacker->is_between = unpacker->is_new = 1;
    else if (result != MORE ||
             (given == 0 && input->raw_ended && raw->at == raw->end))
      say_damage(input, result);
    if (given > 0) return (long)given;
    if (input->failed) return -1;
  }
}

/* -- Both ------------------------------------------------------------------ */

int log_unpack_start (log_input *input, const log_kind *kind) {
  log_unpacker *unpacker = &input->unpacker;
  memset(unpacker, 0, sizeof *unpacker);
  unpacker->kind = kind;
  if (kind->library != NULL && load_library(unpacker, kind->library)) return 0;
  if (input->start < 0 ||
      lseek(input->descriptor, (off_t)input->start, SEEK_SET) < 0)
    return log_input_fail(input,
                          "it is %s data in a pipe: unpack it first: %s -cd x "
                          "| httpstatus log -",
                          kind->name, kind->name);
  if (log_program_start(input) != 0) return -1;
  input->raw.at = input->raw.end = 0;
  input->raw_ended = 0;
  return 0;
}

long log_unpack (log_input *input, char *to, size_t size) {
  return input->unpacker.state != NULL ? unpack_by_library(input, to, size)
                                       : log_program_read(input, to, size);
}

void log_unpack_close (log_input *input) {
  log_unpacker *unpacker = &input->unpacker;
  if (unpacker->kind == NULL) return;
  if (unpacker->state != NULL) {
    unpacker->kind->library->end(unpacker->function, unpacker->state);
    unload(unpacker->handle);
  }
  else {
    /* Without a reader, it ends at its next write. */
    if (input->descriptor >= 0) close(input->descriptor);
    input->descriptor = -1;
    log_program_end(input);
  }
  memset(unpacker, 0, sizeof *unpacker);
}
