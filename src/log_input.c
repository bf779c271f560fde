/*
** log_input.c - a source's descriptor: opens it, waits for its bytes; and
** Ctrl-C meanwhile. What the bytes are, log_decode.c sees.
*/

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include "log_input.h"
#include "log_source.h"
#include "signals.h"
#include "windows_path.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(_WIN32)
#include <io.h>
#else
#include <poll.h>
#endif

#if !defined(O_CLOEXEC)
#define O_CLOEXEC 0
#endif

int log_input_errno (log_input *input, int error) {
  input->error = error;
  input->failed = error != EINTR && error != ECANCELED;
  return -1;
}

int log_input_fail (log_input *input, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(input->message, sizeof input->message, format, arguments);
  va_end(arguments);
  input->error = 0;
  input->failed = 1;
  return -1;
}

/* -- Descriptors ----------------------------------------------------------- */

#if defined(_WIN32)

int log_own_descriptor (int descriptor) {
  return descriptor;
}

static int own_input (void) {
  return windows_descriptor(windows_input());
}

/* A folder is no file to be opened there, and EWOULDBLOCK has no text. */
static int open_path (const char *path) {
  int error;
  HANDLE handle = windows_open(path, GENERIC_READ, OPEN_EXISTING,
                               FILE_FLAG_SEQUENTIAL_SCAN, &error);
  if (handle == INVALID_HANDLE_VALUE) {
    errno = windows_is_folder(path) ? EISDIR
            : error == EWOULDBLOCK  ? EACCES
                                    : error;
    return -1;
  }
  return windows_descriptor(handle);
}

#else

/*
** Where a standard descriptor is closed, the next open would get its number:
** then "-" would be some file, and a program's output could be one, too.
*/
int log_own_descriptor (int descriptor) {
  int own, error;
  if (descriptor < 0) return -1;
  if (descriptor > STDERR_FILENO) {
    fcntl(descriptor, F_SETFD, FD_CLOEXEC); /* where there is no O_CLOEXEC */
    return descriptor;
  }
  own = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  error = errno;
  close(descriptor);
  errno = error;
  return own;
}

static int own_input (void) {
  return fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
}

/* O_NONBLOCK: opening a FIFO does not wait for its writer. */
static int open_path (const char *path) {
  int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
  int descriptor;
  do descriptor = open(path, flags);
  while (descriptor < 0 && errno == EINTR);
  return log_own_descriptor(descriptor);
}

#endif

int log_input_open (log_input *input, const char *path) {
  struct stat status;
  int failure = 0;
  memset(input, 0, offsetof(log_input, raw));
  input->raw.at = input->raw.end = input->open.at = input->open.end = 0;
  input->wakes = -1;
  input->start = input->size = -1;
  input->descriptor = strcmp(path, "-") == 0 ? own_input() : open_path(path);
  if (input->descriptor < 0) return errno;
  if (fstat(input->descriptor, &status) != 0)
    failure = errno;
  else if (S_ISDIR(status.st_mode))
    failure = EISDIR;
  if (failure != 0) {
    log_input_close(input);
    return failure;
  }
  input->waits = !S_ISREG(status.st_mode);
  input->is_fifo = S_ISFIFO(status.st_mode);
  if (!input->waits) {
    input->start = (int64_t)lseek(input->descriptor, 0, SEEK_CUR);
    input->size = (int64_t)status.st_size;
  }
  return 0;
}

void log_input_close (log_input *input) {
  log_unpack_close(input);
  if (input->descriptor >= 0) close(input->descriptor);
  input->descriptor = -1;
}

/* -- Waiting --------------------------------------------------------------- */

#if defined(_WIN32)

int log_is_interrupted (void) {
  return 0;
}

static int wait_for_bytes (log_input *input, int *is_over) {
  (void)input;
  *is_over = 1;
  return 0;
}

#else

#define ASK_AGAIN 100 /* milliseconds */

static const int numbers[] = {SIGINT};

/* Who waits asks now and then: a pselect that lets it in could not tell which
** signal it was. */
int log_is_interrupted (void) {
  return signals_pending(numbers, 1) == 0;
}

#define OTHERS 2 /* descriptors that end a wait besides the input */

/* What is waited for: the input, and what ends the wait. */
static nfds_t waited_for (const log_input *input,
                          struct pollfd on[1 + OTHERS]) {
  nfds_t count = 0;
  on[count].fd = input->descriptor;
  on[count++].events = POLLIN;
  if (input->wakes >= 0) {
    on[count].fd = input->wakes;
    on[count++].events = POLLIN;
  }
  if (input->output > 0) {
    on[count].fd = input->output;
    on[count++].events = 0; /* that its reader has gone is told always */
  }
  return count;
}

/* Until there are bytes or, 'is_over', an end or what only a read can tell. */
static int wait_for_bytes (log_input *input, int *is_over) {
  struct pollfd on[1 + OTHERS];
  nfds_t i, count = waited_for(input, on);
  *is_over = 1;
  for (;;) {
    int n;
    if (input->caught && log_is_interrupted())
      return log_input_errno(input, EINTR);
    if (!input->waits) return 0;
    n = poll(on, count, input->caught ? ASK_AGAIN : -1);
    if (n < 0 && errno != EINTR && errno != EAGAIN)
      return log_input_errno(input, errno);
    if (n <= 0) continue;
    for (i = 1; i < count; i++) {
      if (on[i].revents == 0) continue;
      return log_input_errno(input,
                             on[i].fd == input->wakes ? ECANCELED : EPIPE);
    }
    *is_over = (on[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
    return 0;
  }
}

#endif

size_t log_interrupt_size (void) {
  return sizeof(signals_caught);
}

void log_catch_interrupt (void *state) {
  signals_catch(state, numbers, 1);
}

void log_release_interrupt (void *state) {
  signals_release(state, numbers, 1);
}

/*
** A FIFO that nobody has written to is not at its end. Some systems say that
** it can be read nevertheless: there, the next look at it comes a little later.
*/
static int is_end (const log_input *input, int is_over) {
  if (!input->is_fifo || input->has_begun || is_over) return 1;
#if !defined(_WIN32)
  poll(NULL, 0, ASK_AGAIN / 2);
#endif
  return 0;
}

long log_input_raw (log_input *input, char *to, size_t size) {
  while (!input->raw_ended) {
    int is_over;
    long n;
    if (wait_for_bytes(input, &is_over) != 0) return -1;
    n = (long)read(input->descriptor, to, (unsigned)size);
    if (n > 0) {
      input->has_begun = 1;
      return n;
    }
    if (n == 0)
      input->raw_ended = is_end(input, is_over);
    else if (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK)
      return log_input_errno(input, errno);
  }
  return 0;
}
