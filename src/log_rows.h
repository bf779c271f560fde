/*
** log_rows.h - requests of any format, and what else has a code, as normalised
** rows of text: CSV, TSV or JSON, a line each.
*/

#ifndef LOG_ROWS_H
#define LOG_ROWS_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

typedef enum { LOG_CSV, LOG_TSV, LOG_JSON } log_row_format;

/* The columns, in the order in which they stand where none are picked. */
typedef enum {
  LOG_ROW_TIME, /* in UTC; without a zone where the log has none */
  LOG_ROW_CLIENT,
  LOG_ROW_USER,
  LOG_ROW_METHOD,
  LOG_ROW_URL,
  LOG_ROW_QUERY,
  LOG_ROW_STATUS, /* of an error log's line none: it is no request */
  LOG_ROW_SUBSTATUS,
  LOG_ROW_WIN32,
  LOG_ROW_REASON,
  LOG_ROW_BYTES,
  LOG_ROW_TAKEN, /* in milliseconds */
  LOG_ROW_SERVER,
  LOG_ROW_PRODUCT, /* this one and the next three: what is known of the code */
  LOG_ROW_TITLE,
  LOG_ROW_CLASS,
  LOG_ROW_BENIGN,
  LOG_ROW_FILE,
  LOG_ROW_LINE,
  LOG_ROW_CODE,  /* its name; behind the others, which keep their place */
  LOG_ROW_LOGON, /* whether it is a leg of a handshake, or may end one */
  LOG_ROW_COLUMNS
} log_row_column;

/* Those that are asked for: product to benign, then the code. */
#define LOG_ROW_MEANINGS 5

const char *log_row_name (int column);

/* What is known of a code beside a Win32 code: texts that live until the
** next call. Below 0: stop. */
typedef int (*log_describer)(void *data, const log_identity *identity,
                             int64_t win32,
                             log_text meanings[LOG_ROW_MEANINGS]);

typedef struct log_rows log_rows;

/* NULL when there is no memory. The file's name is set for each file. */
log_rows *log_rows_new (log_reader *reader, log_row_format format,
                        const unsigned char *columns, int count,
                        log_describer describe);
void log_rows_free (log_rows *rows);
log_result log_rows_file (log_rows *rows, log_text name);

/* The line of names that CSV and TSV begin with. */
log_text log_rows_head (log_rows *rows);

/*
** Writes the requests of what log_give gave. LOG_FOUND: there is text, and more
** may follow; LOG_OK: that is all.
*/
log_result log_rows_next (log_rows *rows, log_text *text);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
