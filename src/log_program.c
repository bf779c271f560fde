/*
** log_program.c - unpacks by the system's program, which reads the file as its
** standard input. No shell is between, and no path is told.
*/

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include "log_input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#if defined(_WIN32)
#include <io.h>
#else
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#endif

#if defined(_WIN32)

/* The program gets this process' input, which the file takes the place of. */
int log_program_start (log_input *input) {
  log_unpacker *unpacker = &input->unpacker;
  char command[32];
  int before = _dup(0);
  snprintf(command, sizeof command, "%s -cd", unpacker->kind->name);
  if (_dup2(input->descriptor, 0) == 0) unpacker->pipe = _popen(command, "rb");
  if (before >= 0) {
    _dup2(before, 0);
    _close(before);
  }
  _close(input->descriptor);
  input->descriptor = -1;
  if (unpacker->pipe == NULL) return log_input_errno(input, ENOMEM);
  input->descriptor = _dup(_fileno(unpacker->pipe));
  if (input->descriptor < 0) return log_input_errno(input, errno);
  _setmode(input->descriptor, _O_BINARY);
  return 0;
}

int log_program_end (log_input *input) {
  log_unpacker *unpacker = &input->unpacker;
  int status = unpacker->pipe == NULL ? 0 : _pclose(unpacker->pipe);
  unpacker->pipe = NULL;
  if (status == 0) return 0;
  return log_input_fail(input, "%s could not unpack it, or is not there",
                        unpacker->kind->name);
}

#else

#if defined(__APPLE__)
#include <crt_externs.h>
#define environ (*_NSGetEnviron())
#else
extern char **environ;
#endif

/* No other program of the process inherits these, and none is 0, 1 or 2. */
static int open_pipe (int ends[2]) {
  if (pipe(ends) != 0) {
    ends[0] = ends[1] = -1;
    return errno;
  }
  ends[0] = log_own_descriptor(ends[0]);
  ends[1] = log_own_descriptor(ends[1]);
  return ends[0] < 0 || ends[1] < 0 ? EMFILE : 0;
}

static void close_pipe (int ends[2]) {
  if (ends[0] >= 0) close(ends[0]);
  if (ends[1] >= 0) close(ends[1]);
}

/* What this process ignores or blocks, the program does not. */
static int set_signals (posix_spawnattr_t *attributes) {
  static const int numbers[] = {SIGINT,  SIGQUIT, SIGTERM,
                                SIGPIPE, SIGHUP,  SIGCHLD};
  sigset_t set;
  size_t i;
  int error;
  sigemptyset(&set);
  error = posix_spawnattr_setsigmask(attributes, &set);
  for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
    sigaddset(&set, numbers[i]);
  if (error == 0) error = posix_spawnattr_setsigdefault(attributes, &set);
  if (error != 0) return error;
  return posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK |
                                                  POSIX_SPAWN_SETSIGDEF);
}

static int spawn (const char *name, const int descriptors[3], pid_t *pid) {
  char program[16], option[] = "-cd";
  char *arguments[3];
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int i, error = posix_spawn_file_actions_init(&actions);
  if (error != 0) return error;
  error = posix_spawnattr_init(&attributes);
  if (error != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return error;
  }
  snprintf(program, sizeof program, "%s", name);
  arguments[0] = program;
  arguments[1] = option;
  arguments[2] = NULL;
  for (i = 0; i < 3 && error == 0; i++)
    error = posix_spawn_file_actions_adddup2(&actions, descriptors[i], i);
  if (error == 0) error = set_signals(&attributes);
  if (error == 0)
    error =
        posix_spawnp(pid, program, &actions, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int log_program_start (log_input *input) {
  log_unpacker *unpacker = &input->unpacker;
  int output[2], errors[2] = {-1, -1}, descriptors[3];
  pid_t pid = -1;
  int error = open_pipe(output);
  if (error == 0) error = open_pipe(errors);
  if (error == 0) {
    descriptors[0] = input->descriptor;
    descriptors[1] = output[1];
    descriptors[2] = errors[1];
    error = spawn(unpacker->kind->name, descriptors, &pid);
  }
  if (error != 0) {
    close_pipe(output);
    close_pipe(errors);
    if (error != ENOENT) return log_input_errno(input, error);
    return log_input_fail(input, "there is no %s to unpack it",
                          unpacker->kind->name);
  }
  close(output[1]);
  close(errors[1]);
  close(input->descriptor);
  input->descriptor = output[0];
  input->waits = 1;
  unpacker->errors = errors[0];
  unpacker->pid = (long)pid;
  unpacker->has_program = 1;
  return 0;
}

/* The first line that the program has said, gzip's behind an empty one. */
static const char *read_errors (int descriptor, char *said, size_t size) {
  char *line;
  long n;
  fcntl(descriptor, F_SETFL, O_NONBLOCK); /* who knows who holds the end */
  do n = (long)read(descriptor, said, size - 1);
  while (n < 0 && errno == EINTR);
  said[n < 0 ? 0 : n] = '\0';
  while (*said == '\n') said++;
  for (line = said; *line != '\0' && *line != '\n'; line++) {
    if ((unsigned char)*line < ' ') *line = ' ';
  }
  *line = '\0';
  return said;
}

/*
** Waits for the program, which has closed its output or finds that it has no
** reader. Whoever ignores SIGCHLD, or has a handler that waits for any child,
** has got the status: then there is a failure when the program has said so.
*/
int log_program_end (log_input *input) {
  log_unpacker *unpacker = &input->unpacker;
  const char *name = unpacker->kind->name;
  char errors[160];
  const char *said;
  int status = 0;
  pid_t ended;
  if (!unpacker->has_program) return 0;
  unpacker->has_program = 0;
  do ended = waitpid((pid_t)unpacker->pid, &status, 0);
  while (ended < 0 && errno == EINTR);
  said = read_errors(unpacker->errors, errors, sizeof errors);
  close(unpacker->errors);
  if (ended >= 0 && WIFSIGNALED(status) && WTERMSIG(status) == SIGINT) {
    log_input_errno(input, EINTR);
    input->failed = 1;
    return -1;
  }
  if (ended >= 0 ? status == 0 : *said == '\0') return 0;
  if (ended >= 0 && WIFEXITED(status) && WEXITSTATUS(status) == 127)
    return log_input_fail(input, "there is no %s to unpack it", name);
  if (*said != '\0')
    return log_input_fail(input, "%s could not unpack all of it: %s", name,
                          said);
  return log_input_fail(input, "%s could not unpack all of it", name);
}

#endif

long log_program_read (log_input *input, char *to, size_t size) {
  long n;
  if (input->failed) return -1;
  n = log_input_raw(input, to, size);
  return n != 0 ? n : log_program_end(input);
}
