/*
** log_program.c - unpacks by the system's program, which reads the file as its
** standard input. No shell is between, and no path is told.
*/

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include "log_input.h"
#include "windows_path.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#if !defined(_WIN32)
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#endif

/* The first line that the program has said, gzip's behind an empty one. */
static const char *first_line (char *said) {
  char *line;
  while (*said == '\r' || *said == '\n') said++;
  for (line = said; *line != '\0' && *line != '\r' && *line != '\n'; line++) {
    if ((unsigned char)*line < ' ') *line = ' ';
  }
  *line = '\0';
  return said;
}

#if defined(_WIN32)

/* Where PATH has the program, and not in the folder that the logs may be in. */
static int find_program (const char *name, wchar_t *program) {
  wchar_t wide[16];
  DWORD room = GetEnvironmentVariableW(L"PATH", NULL, 0), n = 0;
  wchar_t *path = malloc((room + 1) * sizeof *path);
  if (path == NULL) return 0;
  MultiByteToWideChar(CP_UTF8, 0, name, -1, wide, 16);
  if (room > 0 && GetEnvironmentVariableW(L"PATH", path, room) < room)
    n = SearchPathW(path, wide, L".exe", MAX_PATH, program, NULL);
  free(path);
  return n > 0 && n < MAX_PATH;
}

/* The program inherits its end, and it alone. */
static int open_pipe (HANDLE *own, HANDLE *its) {
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
  if (!CreatePipe(own, its, &inherited, 0)) {
    *own = *its = NULL;
    return 0;
  }
  return SetHandleInformation(*own, HANDLE_FLAG_INHERIT, 0) != 0;
}

static void close_handle (HANDLE handle) {
  if (handle != NULL) CloseHandle(handle);
}

static HANDLE run (const wchar_t *program, HANDLE input, HANDLE output,
                   HANDLE errors) {
  wchar_t command[] = L"unpack -cd";
  STARTUPINFOW start;
  PROCESS_INFORMATION process;
  memset(&start, 0, sizeof start);
  start.cb = sizeof start;
  start.dwFlags = STARTF_USESTDHANDLES;
  start.hStdInput = input;
  start.hStdOutput = output;
  start.hStdError = errors;
  if (!CreateProcessW(program, command, NULL, NULL, TRUE, CREATE_NO_WINDOW,
                      NULL, NULL, &start, &process))
    return NULL;
  CloseHandle(process.hThread);
  return process.hProcess;
}

int log_program_start (log_input *input) {
  log_unpacker *unpacker = &input->unpacker;
  const char *name = unpacker->kind->name;
  HANDLE self = GetCurrentProcess(), file = NULL;
  HANDLE output[2] = {NULL, NULL}, errors[2] = {NULL, NULL};
  wchar_t program[MAX_PATH];
  if (!find_program(name, program))
    return log_input_fail(input, "there is no %s to unpack it", name);
  if (DuplicateHandle(self, (HANDLE)_get_osfhandle(input->descriptor), self,
                      &file, 0, TRUE, DUPLICATE_SAME_ACCESS) &&
      open_pipe(&output[0], &output[1]) && open_pipe(&errors[0], &errors[1]))
    unpacker->process = run(program, file, output[1], errors[1]);
  close_handle(file);
  close_handle(output[1]);
  close_handle(errors[1]);
  if (unpacker->process == NULL) {
    close_handle(output[0]);
    close_handle(errors[0]);
    return log_input_fail(input, "%s could not be started", name);
  }
  unpacker->errors = errors[0];
  close(input->descriptor);
  input->descriptor = windows_descriptor(output[0]);
  return input->descriptor < 0 ? log_input_errno(input, errno) : 0;
}

/* Waits for the program, which has closed its output or finds that it has no
** reader. */
int log_program_end (log_input *input) {
  log_unpacker *unpacker = &input->unpacker;
  const char *name = unpacker->kind->name, *said;
  char errors[160];
  DWORD there = 0, n = 0, status = 0;
  if (unpacker->process == NULL) return 0;
  WaitForSingleObject(unpacker->process, INFINITE);
  GetExitCodeProcess(unpacker->process, &status);
  if (PeekNamedPipe(unpacker->errors, NULL, 0, NULL, &there, NULL) && there > 0)
    ReadFile(unpacker->errors, errors, sizeof errors - 1, &n, NULL);
  errors[n] = '\0';
  CloseHandle(unpacker->process);
  CloseHandle(unpacker->errors);
  unpacker->process = NULL;
  if (status == 0) return 0;
  said = first_line(errors);
  return log_input_fail(input, "%s could not unpack all of it%s%s", name,
                        *said == '\0' ? "" : ": ", said);
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

static const char *read_errors (int descriptor, char *said, size_t size) {
  long n;
  fcntl(descriptor, F_SETFL, O_NONBLOCK); /* who knows who holds the end */
  do n = (long)read(descriptor, said, size - 1);
  while (n < 0 && errno == EINTR);
  said[n < 0 ? 0 : n] = '\0';
  return first_line(said);
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
  return log_input_fail(input, "%s could not unpack all of it%s%s", name,
                        *said == '\0' ? "" : ": ", said);
}

#endif

long log_program_read (log_input *input, char *to, size_t size) {
  long n;
  if (input->failed) return -1;
  n = log_input_raw(input, to, size);
  return n != 0 ? n : log_program_end(input);
}
