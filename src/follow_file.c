/*
** follow_file.c - handles that see a file grow and be renamed, and writing that
** is all or nothing.
*/

#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L
#endif
#define _FILE_OFFSET_BITS 64

#include "follow_file.h"
#include "windows_path.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define READ_MOST (1 << 20) /* bytes at a time, everywhere */

#if defined(_WIN32)

/* FILETIME counts 100 ns since 1601. */
#define TICKS 1e7
#define FROM_1601_TO_1970 11644473600.0

static int state_of (HANDLE handle, follow_state *state) {
  BY_HANDLE_FILE_INFORMATION file;
  ULARGE_INTEGER time;
  memset(state, 0, sizeof *state);
  if (GetFileType(handle) != FILE_TYPE_DISK) {
    state->kind = FOLLOW_STREAM;
    return 0;
  }
  if (!GetFileInformationByHandle(handle, &file)) return windows_error();
  if (windows_identity(handle, state->id) != 0) return windows_error();
  state->size =
      (int64_t)((uint64_t)file.nFileSizeHigh << 32 | file.nFileSizeLow);
  time.LowPart = file.ftLastWriteTime.dwLowDateTime;
  time.HighPart = file.ftLastWriteTime.dwHighDateTime;
  state->modified = (double)time.QuadPart / TICKS - FROM_1601_TO_1970;
  if (file.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
    state->kind = FOLLOW_FOLDER;
  return 0;
}

int follow_stat (const char *path, follow_state *state) {
  int error;
  HANDLE handle = windows_open(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING,
                               FILE_FLAG_BACKUP_SEMANTICS, &error);
  if (handle == INVALID_HANDLE_VALUE) return error;
  error = state_of(handle, state);
  CloseHandle(handle);
  return error;
}

int follow_stat_open (int descriptor, follow_state *state) {
  return state_of((HANDLE)_get_osfhandle(descriptor), state);
}

static int open_path (const char *path, int *descriptor) {
  int error;
  HANDLE handle = windows_open(path, GENERIC_READ, OPEN_EXISTING,
                               FILE_FLAG_BACKUP_SEMANTICS, &error);
  if (handle == INVALID_HANDLE_VALUE) return error;
  *descriptor = windows_descriptor(handle);
  return *descriptor < 0 ? EMFILE : 0;
}

static int open_input (int *descriptor) {
  *descriptor = windows_descriptor(windows_input());
  return *descriptor < 0 ? errno : 0;
}

static long read_at (int descriptor, int64_t at, char *to, size_t size) {
  if (_lseeki64(descriptor, at, SEEK_SET) < 0) return -1;
  return _read(descriptor, to, (unsigned)size);
}

static int sync_file (int descriptor) {
  return _commit(descriptor);
}

static int put_in_place (const char *beside, const char *path) {
  UINT page;
  wchar_t *from = windows_path(beside, &page), *to = windows_path(path, &page);
  int error = from == NULL || to == NULL ? ENOMEM
              : MoveFileExW(from, to,
                            MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
                  ? 0
                  : windows_error();
  free(from);
  free(to);
  return error;
}

static int create_file (const char *path) {
  int error;
  HANDLE handle = windows_open(path, GENERIC_WRITE, CREATE_ALWAYS, 0, &error);
  if (handle == INVALID_HANDLE_VALUE) errno = error;
  return handle == INVALID_HANDLE_VALUE ? -1 : windows_descriptor(handle);
}

static int open_other (const char *path) {
  return create_file(path);
}

/* Its handle shares the file with nobody. */
int follow_lock (const char *path, int *descriptor) {
  UINT page;
  wchar_t *wide = windows_path(path, &page);
  HANDLE handle = INVALID_HANDLE_VALUE;
  *descriptor = -1;
  if (wide == NULL) return ENOMEM;
  handle = CreateFileW(wide, GENERIC_WRITE, 0, NULL, OPEN_ALWAYS,
                       FILE_ATTRIBUTE_NORMAL, NULL);
  free(wide);
  if (handle == INVALID_HANDLE_VALUE) return windows_error();
  *descriptor = windows_descriptor(handle);
  return *descriptor < 0 ? EMFILE : 0;
}

#else

static void take_state (const struct stat *file, follow_state *state) {
  state->id[0] = (uint64_t)file->st_dev;
  state->id[1] = (uint64_t)file->st_ino;
  state->size = (int64_t)file->st_size;
#if defined(__APPLE__)
  state->modified = (double)file->st_mtime;
#else
  state->modified =
      (double)file->st_mtim.tv_sec + (double)file->st_mtim.tv_nsec / 1e9;
#endif
  state->kind = S_ISREG(file->st_mode)   ? FOLLOW_FILE
                : S_ISDIR(file->st_mode) ? FOLLOW_FOLDER
                                         : FOLLOW_STREAM;
}

int follow_stat (const char *path, follow_state *state) {
  struct stat file;
  if (stat(path, &file) != 0) return errno;
  take_state(&file, state);
  return 0;
}

int follow_stat_open (int descriptor, follow_state *state) {
  struct stat file;
  if (fstat(descriptor, &file) != 0) return errno;
  take_state(&file, state);
  return 0;
}

/* Never one of the standard descriptors: where one is closed, what is written
** to it must not end up in a log. */
static int keep_own (int *descriptor) {
  int own;
  if (*descriptor < 0) return errno;
  if (*descriptor > STDERR_FILENO) return 0;
  own = fcntl(*descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  close(*descriptor);
  *descriptor = own;
  return own < 0 ? EMFILE : 0;
}

static int open_path (const char *path, int *descriptor) {
  do *descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  while (*descriptor < 0 && errno == EINTR);
  return keep_own(descriptor);
}

static int open_input (int *descriptor) {
  *descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  return *descriptor < 0 ? errno : 0;
}

static long read_at (int descriptor, int64_t at, char *to, size_t size) {
  return (long)pread(descriptor, to, size, (off_t)at);
}

static int sync_file (int descriptor) {
  return fsync(descriptor);
}

/* The folder, so that the new name lasts; not every file system can. */
static void sync_folder (const char *path) {
  char folder[4096];
  const char *slash = strrchr(path, '/');
  size_t n = slash == NULL ? 0 : (size_t)(slash - path) + 1;
  int descriptor;
  if (n >= sizeof folder) return;
  memcpy(folder, slash == NULL ? "." : path, slash == NULL ? 1 : n);
  folder[slash == NULL ? 1 : n] = '\0';
  descriptor = open(folder, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  (void)fsync(descriptor);
  close(descriptor);
}

static int put_in_place (const char *beside, const char *path) {
  if (rename(beside, path) != 0) return errno;
  sync_folder(path);
  return 0;
}

/* Never what a link of somebody else leads to: the name is foreseeable. */
static int create_file (const char *path) {
  (void)unlink(path);
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
}

static int open_other (const char *path) {
  return open(path, O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOCTTY);
}

int follow_lock (const char *path, int *descriptor) {
  struct flock whole;
  int error;
  *descriptor =
      open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0666);
  error = keep_own(descriptor);
  if (error != 0) return error;
  memset(&whole, 0, sizeof whole);
  whole.l_type = F_WRLCK;
  whole.l_whence = SEEK_SET;
  if (fcntl(*descriptor, F_SETLK, &whole) == 0) return 0;
  error = errno == EACCES || errno == EAGAIN ? EWOULDBLOCK : errno;
  close(*descriptor);
  *descriptor = -1;
  return error;
}

#endif

int follow_open (const char *path, int *descriptor) {
  *descriptor = -1;
  return strcmp(path, "-") == 0 ? open_input(descriptor)
                                : open_path(path, descriptor);
}

void follow_close (int descriptor) {
  if (descriptor >= 0) close(descriptor);
}

int follow_read (int descriptor, int64_t at, char *to, size_t size, size_t *n) {
  *n = 0;
  while (*n < size) {
    size_t most = size - *n < READ_MOST ? size - *n : READ_MOST;
    long got = read_at(descriptor, at + (int64_t)*n, to + *n, most);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno;
    if (got == 0) break;
    *n += (size_t)got;
  }
  return 0;
}

int follow_take (int descriptor, char *to, size_t size, size_t *n, int *ended) {
  long got = (long)read(descriptor, to,
                        (unsigned)(size < READ_MOST ? size : READ_MOST));
  *n = got > 0 ? (size_t)got : 0;
  *ended = got == 0;
  if (got >= 0 || errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)
    return 0;
  return errno;
}

static int write_all (int descriptor, const char *bytes, size_t size) {
  while (size > 0) {
    long n = (long)write(descriptor, bytes,
                         (unsigned)(size < READ_MOST ? size : READ_MOST));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n < 0 ? errno : EIO;
    bytes += n;
    size -= (size_t)n;
  }
  return 0;
}

/* A device or a pipe; a folder cannot be written to. */
static int write_to (const char *path, const char *bytes, size_t size) {
  int descriptor = open_other(path), error;
  if (descriptor < 0) return errno;
  error = write_all(descriptor, bytes, size);
  if (close(descriptor) != 0 && error == 0) error = errno;
  return error;
}

int follow_save (const char *path, const char *beside, const char *bytes,
                 size_t size) {
  follow_state there;
  int descriptor, error;
  if (follow_stat(path, &there) == 0 && there.kind != FOLLOW_FILE)
    return write_to(path, bytes, size);
  descriptor = create_file(beside);
  if (descriptor < 0) return errno;
  error = write_all(descriptor, bytes, size);
  if (error == 0 && sync_file(descriptor) != 0) error = errno;
  if (close(descriptor) != 0 && error == 0) error = errno;
  if (error == 0) error = put_in_place(beside, path);
  if (error != 0) (void)remove(beside);
  return error;
}
