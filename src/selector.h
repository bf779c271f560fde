/*
** selector.h - items of selectors: "404", "404.2-404.20", "4xx", "not-found".
** Knows no Lua.
**
** All codes stand on one line: a status, its substatuses, the next status. An
** item is one stretch of that line.
*/

#ifndef SELECTOR_H
#define SELECTOR_H

#include <stddef.h>

#include "registry.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* Status s stands at s * SELECTOR_STRIDE, its substatus n at that + n + 1. */
#define SELECTOR_STRIDE (SUBSTATUS_MAX + 2)
#define SELECTOR_END ((STATUS_MAX + 1) * SELECTOR_STRIDE)

/* At least as long as any text that these functions write, with its NUL. */
#define SELECTOR_TEXT 192

/* Where a stretch begins and where what is behind it does. */
typedef struct {
  int first, behind;
} selector_stretch;

/*
** Reads an item, which has no blanks and no "!" in front: sets the stretch and
** returns NULL, or returns what was expected, which 'room' may hold.
*/
const char *selector_read (const char *item, size_t length,
                           selector_stretch *stretch, char *room);

/*
** Writes a list of items as it is written here: "4xx,5xx" for the "4**|5**" of
** other programs. Returns whether it can be read then; texts that are too long
** for a slip of the pen cannot.
*/
int selector_translate (const char *list, size_t length, char *ours);

/*
** Writes a stretch of substatuses of one status, of statuses, or of the former
** up to the latter: one item or two, "404.3-404.65535,405-499", each behind a
** "!" if it is excluded.
*/
void selector_write (const selector_stretch *stretch, int excluded, char *text);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
