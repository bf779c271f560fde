/*
** log_source.c - gives a source's text in blocks that have each line in one
** piece, if wanted by a thread that reads ahead. What the text is made from,
** log_input.c knows.
*/

#define _POSIX_C_SOURCE 200809L

#include "log_source.h"
#include "log_input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if !defined(_WIN32)
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#endif

#define BLOCKS 8      /* of two threads: used, full, being filled */
#define RESUMED 4     /* full ones at which a thread that waited goes on */
#define CACHE_LINE 64 /* the system copies a file's bytes faster to one */
#ifndef LOG_SMALL
#define LOG_SMALL 65536 /* a file that no thread is worth */
#endif

typedef struct {
  char *memory;
  char *block; /* aligned in it, LOG_LINE_MAX behind its start */
  long length;
} log_block;

#if !defined(_WIN32)

/*
** The numbers count blocks since the thread has started; the mutex guards them
** and what follows. A block belongs to the thread from 'given' on, and to the
** caller below it; the caller returns one when it takes the next.
*/
typedef struct {
  pthread_t thread;
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  unsigned long given, taken, returned;
  int has_ended, stops;
  long result;  /* of the end: 0 or -1 */
  int wakes[2]; /* a pipe: the second is closed to stop a wait for input */
} log_ahead;

#endif

struct log_source {
  log_block blocks[BLOCKS];
  int count;
  size_t size;
  int threads, output;
  const char *failure; /* NULL: as the input says */
  int is_alone;        /* no thread for this file */
#if !defined(_WIN32)
  int is_ahead; /* the thread runs, and the input is its own */
  log_ahead ahead;
#endif
  log_input input;
};

static int new_block (log_block *block, size_t size) {
  size_t over;
  block->memory = malloc(CACHE_LINE + LOG_LINE_MAX + size);
  if (block->memory == NULL) return 0;
  over = (size_t)((uintptr_t)block->memory % CACHE_LINE);
  block->block = block->memory + CACHE_LINE - over + LOG_LINE_MAX;
  return 1;
}

log_source *log_source_new (const log_source_options *options) {
  log_source *source = calloc(1, sizeof *source);
  int i;
  if (source == NULL) return NULL;
  source->input.descriptor = -1;
  source->size = options->block == 0 ? LOG_BLOCK : options->block;
  if (source->size > LOG_BLOCK_MAX) source->size = LOG_BLOCK_MAX;
  source->output = options->output;
#if defined(_WIN32)
  source->threads = 1;
#else
  source->threads = options->threads > 1 ? 2 : 1;
#endif
  source->count = source->threads == 1 ? 1 : BLOCKS;
  for (i = 0; i < source->count; i++) {
    if (!new_block(&source->blocks[i], source->size)) {
      log_source_free(source);
      return NULL;
    }
  }
  return source;
}

void log_source_free (log_source *source) {
  int i;
  if (source == NULL) return;
  log_close(source);
  for (i = 0; i < source->count; i++) free(source->blocks[i].memory);
  free(source);
}

const char *log_source_failure (const log_source *source) {
  if (source->failure != NULL) return source->failure;
  if (source->input.error != 0) return strerror(source->input.error);
  return source->input.message;
}

/* Sets the rest in front of the block; where it is then. */
static const char *put_rest (log_block *block, log_text rest) {
  char *at = block->block - rest.length;
  if (rest.length > 0) memmove(at, rest.at, rest.length);
  return at;
}

static long interrupted (log_source *source) {
  source->failure = "interrupted";
  return LOG_INTERRUPTED;
}

/* What a reading's -1 means. */
static long stopped (log_source *source) {
  if (source->input.error == EINTR) return interrupted(source);
  return source->input.error == EPIPE ? LOG_UNREAD : LOG_FAILED;
}

/* -- Reading ahead --------------------------------------------------------- */

#if !defined(_WIN32)

static void *read_ahead (void *data) {
  log_source *source = data;
  log_ahead *ahead = &source->ahead;
  long n = 1;
  while (n > 0) {
    log_block *block;
    int stops;
    pthread_mutex_lock(&ahead->mutex);
    if (ahead->given - ahead->returned == BLOCKS) {
      while (ahead->given - ahead->returned > RESUMED && !ahead->stops)
        pthread_cond_wait(&ahead->changed, &ahead->mutex);
    }
    stops = ahead->stops;
    block = &source->blocks[ahead->given % BLOCKS];
    pthread_mutex_unlock(&ahead->mutex);
    if (stops) break;
    n = log_input_text(&source->input, block->block, source->size);
    block->length = n;
    pthread_mutex_lock(&ahead->mutex);
    if (n > 0)
      ahead->given++;
    else {
      ahead->has_ended = 1;
      ahead->result = n;
    }
    pthread_cond_signal(&ahead->changed);
    pthread_mutex_unlock(&ahead->mutex);
  }
  return NULL;
}

/* Waits are measured by a clock that nobody sets, where they can be. */
#if defined(__APPLE__)
#define WAIT_CLOCK CLOCK_REALTIME
#else
#define WAIT_CLOCK CLOCK_MONOTONIC
#endif

static int new_condition (pthread_cond_t *condition) {
  pthread_condattr_t attributes;
  int error = pthread_condattr_init(&attributes);
  if (error != 0) return error;
#if !defined(__APPLE__)
  error = pthread_condattr_setclock(&attributes, WAIT_CLOCK);
#endif
  if (error == 0) error = pthread_cond_init(condition, &attributes);
  pthread_condattr_destroy(&attributes);
  return error;
}

/* What the thread uses; what is not there after a failure is not left. */
static int open_ahead (log_ahead *ahead, int waits) {
  memset(ahead, 0, sizeof *ahead);
  ahead->wakes[0] = ahead->wakes[1] = -1;
  if (waits) {
    if (pipe(ahead->wakes) != 0) return errno;
    ahead->wakes[0] = log_own_descriptor(ahead->wakes[0]);
    ahead->wakes[1] = log_own_descriptor(ahead->wakes[1]);
  }
  if (waits && (ahead->wakes[0] < 0 || ahead->wakes[1] < 0)) return EMFILE;
  if (pthread_mutex_init(&ahead->mutex, NULL) != 0) return ENOMEM;
  if (new_condition(&ahead->changed) == 0) return 0;
  pthread_mutex_destroy(&ahead->mutex);
  return ENOMEM;
}

static void close_wakes (log_ahead *ahead) {
  if (ahead->wakes[0] >= 0) close(ahead->wakes[0]);
  if (ahead->wakes[1] >= 0) close(ahead->wakes[1]);
  ahead->wakes[0] = ahead->wakes[1] = -1;
}

/*
** Behind the first block, which is in the caller's hands. Where no thread can
** be had, the caller reads on itself.
*/
static void start_ahead (log_source *source) {
  log_ahead *ahead = &source->ahead;
  log_input *input = &source->input;
  sigset_t all, before;
  int error;
  source->is_alone = 1;
  if (!input->waits && input->size < LOG_SMALL) return;
  if (open_ahead(ahead, input->waits) != 0) {
    close_wakes(ahead);
    return;
  }
  input->wakes = ahead->wakes[0];
  input->caught = 0;
  ahead->given = ahead->taken = 1;
  /* Signals are the caller's. */
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  error = pthread_create(&ahead->thread, NULL, read_ahead, source);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  source->is_ahead = error == 0;
  if (source->is_ahead) return;
  pthread_cond_destroy(&ahead->changed);
  pthread_mutex_destroy(&ahead->mutex);
  close_wakes(ahead);
  input->wakes = -1;
}

static void stop_ahead (log_source *source) {
  log_ahead *ahead = &source->ahead;
  if (!source->is_ahead) return;
  pthread_mutex_lock(&ahead->mutex);
  ahead->stops = 1;
  pthread_cond_signal(&ahead->changed);
  pthread_mutex_unlock(&ahead->mutex);
  /* The reading end then tells of its end, to any wait. */
  if (ahead->wakes[1] >= 0) close(ahead->wakes[1]);
  ahead->wakes[1] = -1;
  pthread_join(ahead->thread, NULL);
  pthread_cond_destroy(&ahead->changed);
  pthread_mutex_destroy(&ahead->mutex);
  close_wakes(ahead);
  source->input.wakes = -1;
  source->is_ahead = 0;
}

#define ASK_AGAIN 100000000 /* nanoseconds */

/* With 'caught', not for longer than Ctrl-C may take to be seen. */
static void wait_for_change (log_ahead *ahead, int caught) {
  struct timespec until;
  if (!caught || clock_gettime(WAIT_CLOCK, &until) != 0) {
    pthread_cond_wait(&ahead->changed, &ahead->mutex);
    return;
  }
  until.tv_nsec += ASK_AGAIN;
  if (until.tv_nsec >= 1000000000) {
    until.tv_nsec -= 1000000000;
    until.tv_sec++;
  }
  pthread_cond_timedwait(&ahead->changed, &ahead->mutex, &until);
}

static long take_ahead (log_source *source, log_text rest, const char **bytes,
                        int caught) {
  log_ahead *ahead = &source->ahead;
  log_block *block;
  int is_there, is_interrupted = 0;
  pthread_mutex_lock(&ahead->mutex);
  while (ahead->given == ahead->taken && !ahead->has_ended && !is_interrupted) {
    wait_for_change(ahead, caught);
    is_interrupted = caught && log_is_interrupted();
  }
  is_there = ahead->given != ahead->taken;
  block = &source->blocks[ahead->taken % BLOCKS];
  pthread_mutex_unlock(&ahead->mutex);
  if (!is_there && is_interrupted) return interrupted(source);
  if (!is_there) return ahead->result < 0 ? stopped(source) : 0;
  /* The rest is in the block that goes back now. */
  *bytes = put_rest(block, rest);
  pthread_mutex_lock(&ahead->mutex);
  ahead->returned = ahead->taken++;
  if (ahead->given - ahead->returned == RESUMED)
    pthread_cond_signal(&ahead->changed);
  pthread_mutex_unlock(&ahead->mutex);
  return block->length;
}

#endif

/* -- The source ------------------------------------------------------------ */

int log_open (log_source *source, const char *path) {
  int failure;
  log_close(source);
  source->failure = NULL;
  source->is_alone = source->threads == 1;
  failure = log_input_open(&source->input, path);
  source->input.output = source->output;
  return failure;
}

void log_close (log_source *source) {
#if !defined(_WIN32)
  stop_ahead(source);
#endif
  log_input_close(&source->input);
}

long log_more (log_source *source, log_text rest, const char **bytes,
               int caught) {
  log_block *block = &source->blocks[0];
  long n;
  *bytes = rest.at != NULL ? rest.at : block->block;
  source->failure = NULL;
  if (source->input.descriptor < 0 || rest.length > LOG_LINE_MAX) {
    source->failure = strerror(rest.length > LOG_LINE_MAX ? EINVAL : EBADF);
    return LOG_FAILED;
  }
  if (caught && log_is_interrupted()) return interrupted(source);
#if !defined(_WIN32)
  if (source->is_ahead) return take_ahead(source, rest, bytes, caught);
#endif
  *bytes = put_rest(block, rest);
  source->input.caught = caught;
  n = log_input_text(&source->input, block->block, source->size);
  if (n < 0) return stopped(source);
#if !defined(_WIN32)
  if (n > 0 && !source->is_alone) start_ahead(source);
#endif
  return n;
}
