/*
** w3c_source.c - where logs come from: files, gzip, standard input, folders;
** and Ctrl-C while they are read. Knows neither logs nor Lua.
*/

#define _POSIX_C_SOURCE 200809L

#include "w3c_source.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(_WIN32)
#define popen _popen
#define pclose _pclose
#define GZIP_MODE "rb"
#else
#include <signal.h>
#include <sys/select.h>
#include <sys/wait.h>
#define GZIP_MODE "r"
#endif

#if !defined(O_BINARY)
#define O_BINARY 0
#endif
#if !defined(O_CLOEXEC)
#define O_CLOEXEC 0
#endif

static int ends_with (const char *text, const char *end) {
  size_t n = strlen(text), m = strlen(end);
  return n >= m && strcmp(text + n - m, end) == 0;
}

/* Appends the path as one word of the shell; NULL when there is no memory. */
static char *gzip_command (const char *path) {
#if defined(_WIN32)
  static const char start[] = "gzip -cd < \"", quote = '"', escaped[] = "";
#else
  static const char start[] = "gzip -cd 2>/dev/null < '";
  static const char quote = '\'', escaped[] = "'\\''";
#endif
  size_t size = sizeof start + strlen(path) * sizeof escaped + 2;
  char *command = malloc(size);
  char *to = command;
  if (command == NULL) return NULL;
  memcpy(to, start, sizeof start - 1);
  to += sizeof start - 1;
  for (; *path != '\0'; path++) {
    if (*path == quote) {
      memcpy(to, escaped, sizeof escaped - 1);
      to += sizeof escaped - 1;
    }
    else
      *to++ = *path;
  }
  *to++ = quote;
  *to = '\0';
  return command;
}

static int open_gzip (w3c_source *source, const char *path) {
  char *command;
  int failure;
  if (access(path, R_OK) != 0) return errno;
  command = gzip_command(path);
  if (command == NULL) return ENOMEM;
  source->pipe = popen(command, GZIP_MODE);
  failure = errno;
  free(command);
  if (source->pipe == NULL) return failure;
  source->descriptor = fileno(source->pipe);
  return 0;
}

int w3c_open (w3c_source *source, const char *path) {
  struct stat status;
  source->pipe = NULL;
  source->descriptor = -1;
  source->waits = 1;
  if (strcmp(path, "-") == 0) {
    source->descriptor = STDIN_FILENO;
    return 0;
  }
  if (stat(path, &status) != 0) return errno;
  if (S_ISDIR(status.st_mode)) return EISDIR;
  if (ends_with(path, ".gz")) return open_gzip(source, path);
  source->waits = !S_ISREG(status.st_mode);
  source->descriptor = open(path, O_RDONLY | O_BINARY | O_CLOEXEC);
  return source->descriptor < 0 ? errno : 0;
}

int w3c_close (w3c_source *source) {
  int status = 0;
  if (source->pipe != NULL)
    status = pclose(source->pipe);
  else if (source->descriptor > STDIN_FILENO)
    close(source->descriptor);
  source->pipe = NULL;
  source->descriptor = -1;
#if !defined(_WIN32)
  if (status > 0) status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
#endif
  return status;
}

void *w3c_open_folder (const char *path) {
  return opendir(path);
}

const char *w3c_next_name (void *folder) {
  struct dirent *entry = readdir((DIR *)folder);
  return entry == NULL ? NULL : entry->d_name;
}

void w3c_close_folder (void *folder) {
  closedir((DIR *)folder);
}

double w3c_size (const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode)
             ? (double)status.st_size
             : -1;
}

/* -- Ctrl-C -------------------------------------------------------------- */

#if defined(_WIN32)

size_t w3c_interrupt_size (void) {
  return 1;
}
void w3c_catch_interrupt (void *state) {
  (void)state;
}
void w3c_release_interrupt (void *state) {
  (void)state;
}

static int wait_for (const w3c_source *source) {
  return source->descriptor >= 0 ? 0 : -1;
}

#else

/*
** SIGINT is blocked, so it waits until it is asked for: no handler has to
** write a variable. Only a wait for input lets it in; then the handler, which
** does nothing, makes the wait fail with EINTR.
*/
typedef struct {
  sigset_t mask;
  struct sigaction action;
} interrupt;

static void ignore_signal (int number) {
  (void)number;
}

size_t w3c_interrupt_size (void) {
  return sizeof(interrupt);
}

void w3c_catch_interrupt (void *state) {
  interrupt *before = state;
  struct sigaction action;
  sigset_t set;
  memset(&action, 0, sizeof action);
  action.sa_handler = ignore_signal;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, &before->action);
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigprocmask(SIG_BLOCK, &set, &before->mask);
}

/* A signal that is still waiting goes to the handler that does nothing. */
void w3c_release_interrupt (void *state) {
  interrupt *before = state;
  sigprocmask(SIG_SETMASK, &before->mask, NULL);
  sigaction(SIGINT, &before->action, NULL);
}

/* 0 when there is input; -1 with EINTR after Ctrl-C. */
static int wait_for (const w3c_source *source) {
  int descriptor = source->descriptor;
  fd_set set;
  sigset_t mask;
  sigpending(&mask);
  if (sigismember(&mask, SIGINT) == 1) {
    errno = EINTR;
    return -1;
  }
  if (!source->waits || descriptor >= FD_SETSIZE) return 0;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  sigdelset(&mask, SIGINT);
  FD_ZERO(&set);
  FD_SET(descriptor, &set);
  return pselect(descriptor + 1, &set, NULL, NULL, NULL, &mask) < 0 ? -1 : 0;
}

#endif

long w3c_read (w3c_source *source, char *block, size_t size, int caught) {
  long n;
  if (caught && wait_for(source) != 0) return -1;
  do n = (long)read(source->descriptor, block, size);
  while (n < 0 && errno == EINTR);
  return n;
}
