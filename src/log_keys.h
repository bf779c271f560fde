/*
** log_keys.h - counts texts and numbers in tables: exactly while there are
** few, then the most frequent ones of each table. All memory comes from the
** caller's allocator and is bounded. Knows no logs.
*/

#ifndef LOG_KEYS_H
#define LOG_KEYS_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef struct log_keys log_keys;

/* NULL when there is no memory. */
log_keys *log_keys_new (log_allocator allocate, void *data, uint64_t seed);
void log_keys_free (log_keys *keys);

/* Makes the tables 0 .. count - 1 usable; those that are stay as they are. */
log_result log_keys_need (log_keys *keys, int count);

/*
** What is put is counted in that order, some later than others: a text must
** live until the next flush. LOG_OK or LOG_NO_MEMORY.
*/
log_result log_keys_put_text (log_keys *keys, int table, log_text text);
log_result log_keys_put_number (log_keys *keys, int table, int64_t number);
log_result log_keys_flush (log_keys *keys);

/* Keys that each table keeps; 0 while all are exact. */
int log_keys_limit (const log_keys *keys);

/* Sorts the first 'most' for log_keys_get, the highest count first. */
void log_keys_sort (log_keys *keys, int table, int most);
int log_keys_count (const log_keys *keys, int table);
log_key log_keys_find (log_keys *keys, int table, log_text text);
log_key log_keys_get (const log_keys *keys, int table, int rank);
int64_t log_keys_number (log_key key);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
