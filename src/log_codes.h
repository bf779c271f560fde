/*
** log_codes.h - the different codes of a log, each once, and whether it is
** selected. Bounded memory from the caller's allocator. Knows no lines.
*/

#ifndef LOG_CODES_H
#define LOG_CODES_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef struct {
  uint64_t name;
  uint64_t folded; /* found without the substatus or reason it had */
  int32_t substatus;
  int16_t status;
  uint16_t reason; /* its text's number; 0: none */
  unsigned char service, selected;
} log_code_row;

typedef struct log_codes_table log_codes_table;

/* NULL when there is no memory. */
log_codes_table *log_codes_new (const log_options *options);
void log_codes_free (log_codes_table *codes);

/*
** The code's number; LOG_NONE when there is no memory, below that when the
** selector stops. Beyond LOG_CODES codes substatus and reason are left out.
*/
int log_codes_find (log_codes_table *codes, const log_identity *identity);

int log_codes_count (const log_codes_table *codes);
/* Rows move when a code is added. */
const log_code_row *log_codes_row (const log_codes_table *codes, int code);
log_identity log_codes_identity (const log_codes_table *codes, int code);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
