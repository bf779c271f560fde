/*
** windows_path.h - on Windows: files whatever they are called and whoever has
** them open, and what fails as errno. Empty elsewhere. Its functions are static
** as two modules have them.
*/

#ifndef WINDOWS_PATH_H
#define WINDOWS_PATH_H

#if defined(_WIN32)

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#define WINDOWS_LONG 248 /* characters: longer paths need a prefix */

static inline int windows_error (void) {
  switch (GetLastError()) {
  case ERROR_FILE_NOT_FOUND:
  case ERROR_PATH_NOT_FOUND:
  case ERROR_INVALID_NAME:
  case ERROR_BAD_NETPATH:
  case ERROR_BAD_NET_NAME:
  case ERROR_INVALID_DRIVE:
    return ENOENT;
  case ERROR_DIRECTORY:
    return ENOTDIR;
  case ERROR_SHARING_VIOLATION:
  case ERROR_LOCK_VIOLATION:
    return EWOULDBLOCK;
  case ERROR_ACCESS_DENIED:
    return EACCES;
  case ERROR_ALREADY_EXISTS:
  case ERROR_FILE_EXISTS:
    return EEXIST;
  case ERROR_NOT_ENOUGH_MEMORY:
  case ERROR_OUTOFMEMORY:
    return ENOMEM;
  case ERROR_TOO_MANY_OPEN_FILES:
    return EMFILE;
  case ERROR_INVALID_HANDLE:
    return EBADF;
  default:
    return EIO;
  }
}

/* To be freed; NULL: the text is none of that code page. */
static inline wchar_t *windows_wide (const char *text, UINT page) {
  DWORD flags = page == CP_UTF8 ? MB_ERR_INVALID_CHARS : 0;
  int n = MultiByteToWideChar(page, flags, text, -1, NULL, 0);
  wchar_t *wide = n > 0 ? malloc((size_t)n * sizeof *wide) : NULL;
  if (wide != NULL) MultiByteToWideChar(page, flags, text, -1, wide, n);
  return wide;
}

/* A path that is longer than Windows takes one, absolute and prefixed. */
static inline wchar_t *windows_prefixed (wchar_t *path) {
  static const wchar_t plain[] = L"\\\\?\\", share[] = L"\\\\?\\UNC";
  const size_t room = sizeof share / sizeof *share;
  wchar_t *full, *whole = NULL;
  size_t length = GetFullPathNameW(path, 0, NULL, NULL);
  if (wcslen(path) < WINDOWS_LONG || wcsncmp(path, plain, 4) == 0) return path;
  full = malloc((length + 1) * sizeof *full);
  if (full != NULL) whole = malloc((length + 1 + room) * sizeof *whole);
  if (whole != NULL) {
    int is_share;
    /* Where one is may have changed: then there is no such path. */
    *full = L'\0';
    if (GetFullPathNameW(path, (DWORD)length + 1, full, NULL) > length)
      *full = L'\0';
    is_share = wcsncmp(full, L"\\\\", 2) == 0;
    wcscpy(whole, is_share ? share : plain);
    wcscat(whole, is_share ? full + 1 : full);
  }
  free(full);
  free(path);
  return whole;
}

static inline int windows_is_ascii (const char *text) {
  while (*text != '\0' && (unsigned char)*text < 0x80) text++;
  return *text == '\0';
}

static inline int windows_is_there (const wchar_t *path) {
  return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/*
** A path as Windows has it, to be freed; NULL: no memory. It is UTF-8, as names
** in folders are given. What is no UTF-8, or leads nowhere and somewhere if
** read as what the command line and Lua's io.open have, the ANSI code page, is
** that: *page.
*/
static inline wchar_t *windows_path (const char *path, UINT *page) {
  wchar_t *wide = windows_wide(path, CP_UTF8), *ansi;
  *page = CP_UTF8;
  if (wide != NULL) wide = windows_prefixed(wide);
  if (windows_is_ascii(path) || (wide != NULL && windows_is_there(wide)))
    return wide;
  ansi = windows_wide(path, CP_ACP);
  if (ansi != NULL) ansi = windows_prefixed(ansi);
  if (ansi != NULL && (wide == NULL || windows_is_there(ansi))) {
    free(wide);
    *page = CP_ACP;
    return ansi;
  }
  free(ansi);
  return wide;
}

/*
** INVALID_HANDLE_VALUE: *error is the errno. Who has the file open may go on
** writing to it, and rename and remove it, as a server does with its log.
*/
static inline HANDLE windows_open (const char *path, DWORD access, DWORD how,
                                   DWORD flags, int *error) {
  UINT page;
  wchar_t *wide = windows_path(path, &page);
  HANDLE handle = INVALID_HANDLE_VALUE;
  *error = ENOMEM;
  if (wide == NULL) return handle;
  handle = CreateFileW(wide, access,
                       FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       NULL, how, flags, NULL);
  *error = handle == INVALID_HANDLE_VALUE ? windows_error() : 0;
  free(wide);
  return handle;
}

/* INVALID_FILE_ATTRIBUTES: there is no such file. */
static inline DWORD windows_attributes (const char *path) {
  UINT page;
  wchar_t *wide = windows_path(path, &page);
  DWORD attributes =
      wide == NULL ? INVALID_FILE_ATTRIBUTES : GetFileAttributesW(wide);
  free(wide);
  return attributes;
}

static inline int windows_is_folder (const char *path) {
  DWORD attributes = windows_attributes(path);
  return attributes != INVALID_FILE_ATTRIBUTES &&
         (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

/* Standard input's handle for one's own use, or INVALID_HANDLE_VALUE. Not by
** its descriptor: asking for one that is closed ends the process. */
static inline HANDLE windows_input (void) {
  HANDLE self = GetCurrentProcess(), own;
  return DuplicateHandle(self, GetStdHandle(STD_INPUT_HANDLE), self, &own, 0,
                         FALSE, DUPLICATE_SAME_ACCESS)
             ? own
             : INVALID_HANDLE_VALUE;
}

/* A descriptor that reads the handle's bytes as they are and closes it, too;
** -1: errno says why there is none. */
static inline int windows_descriptor (HANDLE handle) {
  int descriptor = -1;
  if (handle == INVALID_HANDLE_VALUE)
    errno = EBADF;
  else {
    descriptor = _open_osfhandle((intptr_t)handle, _O_RDONLY | _O_BINARY);
    if (descriptor < 0) CloseHandle(handle);
  }
  return descriptor;
}

/* As winbase.h has it where it is told to be of Windows 8 or later. */
typedef struct {
  uint64_t volume;
  uint64_t file[2]; /* of NTFS the second is 0 */
} windows_file_id;

#define WINDOWS_FILE_ID ((FILE_INFO_BY_HANDLE_CLASS)18)

/*
** What no other file of the machine has. ReFS needs all 128 bits of a file's
** number, which Windows 7 does not have.
*/
static inline int windows_identity (HANDLE handle, uint64_t id[2]) {
  windows_file_id whole;
  BY_HANDLE_FILE_INFORMATION file;
  if (GetFileInformationByHandleEx(handle, WINDOWS_FILE_ID, &whole,
                                   sizeof whole)) {
    id[0] = whole.volume ^ whole.file[1] * UINT64_C(0x9E3779B97F4A7C15);
    id[1] = whole.file[0];
    return 0;
  }
  if (!GetFileInformationByHandle(handle, &file)) return EBADF;
  id[0] = file.dwVolumeSerialNumber;
  id[1] = (uint64_t)file.nFileIndexHigh << 32 | file.nFileIndexLow;
  return 0;
}

#endif

#endif
