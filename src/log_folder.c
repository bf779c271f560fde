/*
** log_folder.c - what a source's paths lead to: folders, sizes, which file it
** is. Reads no log.
*/

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include "log_source.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(_WIN32)
#include <io.h>
#include <windows.h>
#endif

void *log_folder_open (const char *path, int *error) {
  DIR *folder = opendir(path);
  *error = folder == NULL ? errno : 0;
  return folder;
}

const char *log_folder_next (void *folder, int *error) {
  struct dirent *entry;
  errno = 0;
  entry = readdir((DIR *)folder);
  *error = entry == NULL ? errno : 0;
  return entry == NULL ? NULL : entry->d_name;
}

void log_folder_close (void *folder) {
  closedir((DIR *)folder);
}

int log_folder_make (const char *path) {
#if defined(_WIN32)
  return mkdir(path) == 0 ? 0 : errno;
#else
  return mkdir(path, 0777) == 0 ? 0 : errno;
#endif
}

int log_folder_remove (const char *path) {
  return rmdir(path) == 0 ? 0 : errno;
}

/* A junction of Windows leads elsewhere as a link does. */
int log_file_is_link (const char *path) {
#if defined(_WIN32)
  DWORD attributes = GetFileAttributesA(path);
  return attributes != INVALID_FILE_ATTRIBUTES &&
         (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
#else
  struct stat status;
  return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
#endif
}

double log_file_size (const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode)
             ? (double)status.st_size
             : -1;
}

int log_processors (void) {
#if defined(_SC_NPROCESSORS_ONLN)
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n > 0 ? (int)n : 1;
#else
  return 1;
#endif
}

#if defined(_WIN32)

/* What stat says there is the same for every file. */
int log_file_identity (const char *path, uint64_t id[2]) {
  BY_HANDLE_FILE_INFORMATION file;
  int is_input = strcmp(path, "-") == 0, found;
  HANDLE handle =
      is_input
          ? (HANDLE)_get_osfhandle(0)
          : CreateFileA(path, 0,
                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                        NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
  if (handle == INVALID_HANDLE_VALUE) return ENOENT;
  found = GetFileInformationByHandle(handle, &file) != 0;
  if (!is_input) CloseHandle(handle);
  if (!found) return EBADF;
  id[0] = file.dwVolumeSerialNumber;
  id[1] = (uint64_t)file.nFileIndexHigh << 32 | file.nFileIndexLow;
  return 0;
}

#else

int log_file_identity (const char *path, uint64_t id[2]) {
  struct stat status;
  int result = strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &status)
                                      : stat(path, &status);
  if (result != 0) return errno;
  id[0] = (uint64_t)status.st_dev;
  id[1] = (uint64_t)status.st_ino;
  return 0;
}

#endif
