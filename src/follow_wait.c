/*
** follow_wait.c - waits for input, a signal or the end of a time.
*/

#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L
#endif

#include "follow_file.h"
#include "signals.h"

#if defined(_WIN32)

#include <io.h>
#include <windows.h>

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

#include <poll.h>
#include <time.h>

static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};

static follow_event pending (void) {
  static const follow_event events[] = {FOLLOW_INTERRUPT, FOLLOW_TERMINATE,
                                        FOLLOW_HANGUP};
  int i = signals_pending(numbers, SIGNALS_MAX);
  return i < 0 ? FOLLOW_NOTHING : events[i];
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

size_t follow_catch_size (void) {
  return sizeof(signals_caught);
}

void follow_catch (void *state) {
  signals_catch(state, numbers, SIGNALS_MAX);
}

void follow_release (void *state) {
  signals_release(state, numbers, SIGNALS_MAX);
}
