/*
** log_folder.c - what a source's paths lead to: folders, sizes, which file it
** is; and how many processors there are to read them. Reads no log.
*/

#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64

#include "log_source.h"
#include "windows_path.h"

#include <errno.h>
#include <string.h>

#if defined(_WIN32)

/*
** The names are those of the code page that the folder's path is in, so that
** both together are one path.
*/
typedef struct {
  HANDLE find;
  WIN32_FIND_DATAW entry;
  int is_there; /* the entry is the next one */
  int error;    /* why there is none, or 0 at the end */
  UINT page;
  char name[3 * MAX_PATH + 1];
} windows_folder;

/* All of a folder: its path with a star behind it, to be freed. */
static wchar_t *all_of (const char *path, UINT *page) {
  wchar_t *wide = windows_path(path, page);
  size_t n = wide == NULL ? 0 : wcslen(wide);
  wchar_t *all = wide == NULL ? NULL : realloc(wide, (n + 3) * sizeof *all);
  if (all == NULL) {
    free(wide);
    return NULL;
  }
  /* "C:" is where one is on that drive, "C:\\" is not. */
  wcscat(all, n > 0 && wcschr(L"\\/:", all[n - 1]) ? L"*" : L"\\*");
  return all;
}

void *log_folder_open (const char *path, int *error) {
  windows_folder *folder;
  wchar_t *all;
  DWORD attributes = windows_attributes(path);
  *error = attributes == INVALID_FILE_ATTRIBUTES          ? windows_error()
           : (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0 ? ENOTDIR
                                                          : 0;
  if (*error != 0) return NULL;
  folder = calloc(1, sizeof *folder);
  all = folder == NULL ? NULL : all_of(path, &folder->page);
  if (all == NULL) {
    free(folder);
    *error = ENOMEM;
    return NULL;
  }
  folder->find = FindFirstFileW(all, &folder->entry);
  folder->is_there = folder->find != INVALID_HANDLE_VALUE;
  /* A drive's own folder has no "." and may be empty. */
  if (!folder->is_there && GetLastError() != ERROR_FILE_NOT_FOUND)
    *error = windows_error();
  free(all);
  if (*error == 0) return folder;
  free(folder);
  return NULL;
}

const char *log_folder_next (void *opened, int *error) {
  windows_folder *folder = opened;
  BOOL is_lossy = FALSE;
  *error = folder->error;
  if (!folder->is_there) return NULL;
  WideCharToMultiByte(folder->page, 0, folder->entry.cFileName, -1,
                      folder->name, sizeof folder->name, NULL,
                      folder->page == CP_UTF8 ? NULL : &is_lossy);
  if (is_lossy)
    WideCharToMultiByte(CP_UTF8, 0, folder->entry.cFileName, -1, folder->name,
                        sizeof folder->name, NULL, NULL);
  folder->is_there = FindNextFileW(folder->find, &folder->entry);
  if (!folder->is_there && GetLastError() != ERROR_NO_MORE_FILES)
    folder->error = windows_error();
  return folder->name;
}

void log_folder_close (void *opened) {
  windows_folder *folder = opened;
  if (folder->find != INVALID_HANDLE_VALUE) FindClose(folder->find);
  free(folder);
}

int log_folder_make (const char *path) {
  UINT page;
  wchar_t *wide = windows_path(path, &page);
  int error = wide == NULL                   ? ENOMEM
              : CreateDirectoryW(wide, NULL) ? 0
                                             : windows_error();
  free(wide);
  return error;
}

int log_folder_remove (const char *path) {
  UINT page;
  wchar_t *wide = windows_path(path, &page);
  int error = wide == NULL             ? ENOMEM
              : RemoveDirectoryW(wide) ? 0
                                       : windows_error();
  free(wide);
  return error;
}

/* A junction leads elsewhere as a link does. */
int log_file_is_link (const char *path) {
  DWORD attributes = windows_attributes(path);
  return attributes != INVALID_FILE_ATTRIBUTES &&
         (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
}

/* Of the file and not of its entry in the folder, which is late where it is
** being written. */
double log_file_size (const char *path) {
  LARGE_INTEGER size;
  int error;
  HANDLE handle =
      windows_open(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING, 0, &error);
  int is_file = handle != INVALID_HANDLE_VALUE &&
                GetFileType(handle) == FILE_TYPE_DISK &&
                GetFileSizeEx(handle, &size);
  if (handle != INVALID_HANDLE_VALUE) CloseHandle(handle);
  return is_file ? (double)size.QuadPart : -1;
}

int log_file_identity (const char *path, uint64_t id[2]) {
  int error = 0;
  HANDLE handle = strcmp(path, "-") == 0
                      ? windows_input()
                      : windows_open(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING,
                                     FILE_FLAG_BACKUP_SEMANTICS, &error);
  if (handle == INVALID_HANDLE_VALUE) return error != 0 ? error : EBADF;
  error = windows_identity(handle, id);
  CloseHandle(handle);
  return error;
}

int log_processors (void) {
  SYSTEM_INFO system;
  GetSystemInfo(&system);
  return (int)system.dwNumberOfProcessors;
}

#else

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

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
  return mkdir(path, 0777) == 0 ? 0 : errno;
}

int log_folder_remove (const char *path) {
  return rmdir(path) == 0 ? 0 : errno;
}

int log_file_is_link (const char *path) {
  struct stat status;
  return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

double log_file_size (const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode)
             ? (double)status.st_size
             : -1;
}

int log_file_identity (const char *path, uint64_t id[2]) {
  struct stat status;
  int result = strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &status)
                                      : stat(path, &status);
  if (result != 0) return errno;
  id[0] = (uint64_t)status.st_dev;
  id[1] = (uint64_t)status.st_ino;
  return 0;
}

int log_processors (void) {
#if defined(_SC_NPROCESSORS_ONLN)
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n > 0 ? (int)n : 1;
#else
  return 1;
#endif
}

#endif
