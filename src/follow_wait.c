/*
** follow_wait.c - waits for input, a signal or the end of a time.
*/

#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L
#endif

#include "follow_file.h"

#include <string.h>

#if defined(_WIN32)

#include <io.h>
#include <windows.h>

/* Ctrl-C ends the process as it always does: the state is at most as old as it
** was saved last. */
size_t follow_catch_size (void) {
  return 1;
}
void follow_catch (void *state) {
  (void)state;
}
void follow_release (void *state) {
  (void)state;
}

#define ASK_AGAIN 0.1 /* seconds */

static int has_input (int descriptor) {
  HANDLE handle = (HANDLE)_get_osfhandle(descriptor);
  DWORD there = 0;
  if (GetFileType(handle) != FILE_TYPE_PIPE) return 1;
  return !PeekNamedPipe(handle, NULL, 0, NULL, &there, NULL) || there > 0;
}

follow_event follow_wait (double seconds, int descriptor) {
  for (;;) {
    double slice = seconds < ASK_AGAIN ? seconds : ASK_AGAIN;
    if (descriptor >= 0 && has_input(descriptor)) return FOLLOW_INPUT;
    if (seconds <= 0) return FOLLOW_NOTHING;
    Sleep((DWORD)(slice * 1000 + 0.5));
    seconds -= slice;
  }
}

#else

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>

/*
** The signals are blocked, so they stay pending for whoever asks: no handler
** has to write a variable. One that was ignored before, as a hangup is under
** nohup, stays so.
*/
static const struct {
  int number;
  follow_event event;
} signals[] = {{SIGINT, FOLLOW_INTERRUPT},
               {SIGTERM, FOLLOW_TERMINATE},
               {SIGHUP, FOLLOW_HANGUP}};

#define SIGNALS (sizeof signals / sizeof *signals)

typedef struct {
  sigset_t mask;
  struct sigaction actions[SIGNALS];
} caught;

static void ignore_signal (int number) {
  (void)number;
}

size_t follow_catch_size (void) {
  return sizeof(caught);
}

void follow_catch (void *state) {
  caught *before = state;
  struct sigaction action;
  sigset_t set;
  size_t i;
  memset(&action, 0, sizeof action);
  action.sa_handler = ignore_signal;
  sigemptyset(&action.sa_mask);
  sigemptyset(&set);
  for (i = 0; i < SIGNALS; i++) {
    sigaction(signals[i].number, NULL, &before->actions[i]);
    if (before->actions[i].sa_handler == SIG_IGN) continue;
    sigaction(signals[i].number, &action, NULL);
    sigaddset(&set, signals[i].number);
  }
  pthread_sigmask(SIG_BLOCK, &set, &before->mask);
}

/* A signal that is still pending goes to the handler that does nothing. */
void follow_release (void *state) {
  caught *before = state;
  size_t i;
  pthread_sigmask(SIG_SETMASK, &before->mask, NULL);
  for (i = 0; i < SIGNALS; i++)
    sigaction(signals[i].number, &before->actions[i], NULL);
}

static follow_event pending (void) {
  sigset_t set;
  size_t i;
  if (sigpending(&set) != 0) return FOLLOW_NOTHING;
  for (i = 0; i < SIGNALS; i++) {
    if (sigismember(&set, signals[i].number) == 1) return signals[i].event;
  }
  return FOLLOW_NOTHING;
}

#define ASK_AGAIN 0.2 /* seconds that a signal may wait */

static double now (void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

follow_event follow_wait (double seconds, int descriptor) {
  double end = now() + seconds;
  for (;;) {
    struct pollfd on;
    double left = end - now();
    follow_event event = pending();
    int milliseconds, n;
    if (event != FOLLOW_NOTHING) return event;
    milliseconds =
        left <= 0 ? 0 : (int)((left < ASK_AGAIN ? left : ASK_AGAIN) * 1000) + 1;
    on.fd = descriptor;
    on.events = POLLIN;
    on.revents = 0;
    n = poll(&on, descriptor >= 0 ? 1 : 0, milliseconds);
    if (n > 0) return FOLLOW_INPUT;
    if (n == 0 && left <= 0) return FOLLOW_NOTHING;
  }
}

#endif
