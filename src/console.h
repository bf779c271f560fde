/*
** console.h - what the command asks of its terminal. Knows no Lua.
*/

#ifndef CONSOLE_H
#define CONSOLE_H

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* Is 0, 1 or 2, a standard stream, a terminal? */
int console_is_terminal (int stream);

/* The terminal's rows and columns; 0 where it does not tell. */
int console_size (int *rows, int *columns);

/*
** Does standard output, a terminal, show escape sequences? The console of
** Windows does from Windows 10 on, when it is asked to.
*/
int console_shows_style (void);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
