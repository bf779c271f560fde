/*
** w3c_keys.h - counts texts and numbers in tables: exactly while there are
** few, then the most frequent ones of each table. All memory comes from the
** caller's allocator and is bounded. Knows no logs.
*/

#ifndef W3C_KEYS_H
#define W3C_KEYS_H

#include "w3c.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef struct w3c_keys w3c_keys;

/* NULL when there is no memory. */
w3c_keys *w3c_keys_new (w3c_allocator allocate, void *data);
void w3c_keys_free (w3c_keys *keys);

/* Makes the tables 0 .. count - 1 usable; those that are stay as they are. */
w3c_result w3c_keys_need (w3c_keys *keys, int count);

/*
** What is put is counted in that order, some later than others: a text must
** live until the next flush. W3C_OK or W3C_NO_MEMORY.
*/
w3c_result w3c_keys_put_text (w3c_keys *keys, int table, w3c_text text);
w3c_result w3c_keys_put_number (w3c_keys *keys, int table, int64_t number);
w3c_result w3c_keys_flush (w3c_keys *keys);
/* How many flushes there have been; some come by themselves. */
unsigned w3c_keys_flushes (const w3c_keys *keys);

/* Keys that each table keeps; 0 while all are exact. */
int w3c_keys_limit (const w3c_keys *keys);

/* Sorts the first 'most' for w3c_keys_get, the highest count first. */
void w3c_keys_sort (w3c_keys *keys, int table, int most);
int w3c_keys_count (const w3c_keys *keys, int table);
w3c_key w3c_keys_get (const w3c_keys *keys, int table, int rank);
int64_t w3c_keys_number (w3c_key key);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
