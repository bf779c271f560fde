/*
** console.c - the terminal of POSIX systems, the console of Windows.
*/

#if !defined(_WIN32)
#define _DEFAULT_SOURCE /* winsize */
#endif

#include "console.h"

#if defined(_WIN32)

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

/* Headers that are older than Windows 10 do not name it. */
#define SHOWS_SEQUENCES 0x0004u

static int mode_of (int stream, HANDLE *handle, DWORD *mode) {
  static const DWORD names[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE,
                                STD_ERROR_HANDLE};
  *handle = GetStdHandle(names[stream]);
  return GetConsoleMode(*handle, mode) != 0;
}

int console_is_terminal (int stream) {
  HANDLE handle;
  DWORD mode;
  return mode_of(stream, &handle, &mode);
}

int console_size (int *rows, int *columns) {
  CONSOLE_SCREEN_BUFFER_INFO screen;
  if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &screen))
    return 0;
  *rows = screen.srWindow.Bottom - screen.srWindow.Top + 1;
  *columns = screen.srWindow.Right - screen.srWindow.Left + 1;
  return 1;
}

int console_shows_style (void) {
  HANDLE handle;
  DWORD mode;
  if (!mode_of(1, &handle, &mode)) return 0;
  return (mode & SHOWS_SEQUENCES) != 0 ||
         SetConsoleMode(handle, mode | SHOWS_SEQUENCES) != 0;
}

#else

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

int console_is_terminal (int stream) {
  return isatty(stream);
}

int console_size (int *rows, int *columns) {
  struct winsize size;
  int terminal = open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC);
  int is_told = terminal >= 0 && ioctl(terminal, TIOCGWINSZ, &size) == 0;
  if (terminal >= 0) close(terminal);
  if (!is_told) return 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 1;
}

int console_shows_style (void) {
  return 1;
}

#endif
