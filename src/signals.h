/*
** signals.h - signals that no longer end the process: they are asked for. Its
** functions are static as two modules have them.
*/

#ifndef SIGNALS_H
#define SIGNALS_H

#define SIGNALS_MAX 3

#if defined(_WIN32)

/* Ctrl-C ends the process as it always does. */
typedef struct {
  int is_caught;
} signals_caught;

#define signals_catch(before, numbers, count) ((void)(before))
#define signals_release(before, numbers, count) ((void)(before))

#else

#include <signal.h>

/* What was before; all of it is zeros where nothing is caught. */
typedef struct {
  int is_caught;
  sigset_t mask;
  struct sigaction actions[SIGNALS_MAX];
} signals_caught;

static inline void signals_do_nothing (int number) {
  (void)number;
}

/*
** The signals are blocked, so they stay pending for whoever asks: no handler
** has to write a variable, and no signal is taken for another one. One that was
** ignored before, as a hangup is under nohup, stays so.
*/
static inline void signals_catch (signals_caught *before, const int *numbers,
                                  int count) {
  struct sigaction action = {0};
  sigset_t set;
  int i;
  action.sa_handler = signals_do_nothing;
  sigemptyset(&action.sa_mask);
  sigemptyset(&set);
  for (i = 0; i < count; i++) {
    sigaction(numbers[i], NULL, &before->actions[i]);
    if (before->actions[i].sa_handler == SIG_IGN) continue;
    sigaction(numbers[i], &action, NULL);
    sigaddset(&set, numbers[i]);
  }
  pthread_sigmask(SIG_BLOCK, &set, &before->mask);
  before->is_caught = 1;
}

/* Gives back what was, once. One that is still pending goes to the handler that
** does nothing. */
static inline void signals_release (signals_caught *before, const int *numbers,
                                    int count) {
  int i;
  if (!before->is_caught) return;
  before->is_caught = 0;
  pthread_sigmask(SIG_SETMASK, &before->mask, NULL);
  for (i = 0; i < count; i++) sigaction(numbers[i], &before->actions[i], NULL);
}

/* The place of the first that has come; -1: none has. */
static inline int signals_pending (const int *numbers, int count) {
  sigset_t set;
  int i;
  if (sigpending(&set) != 0) return -1;
  for (i = 0; i < count; i++) {
    if (sigismember(&set, numbers[i]) == 1) return i;
  }
  return -1;
}

#endif

#endif
