/*
** log_format.h - the formats of logs as rows: what their columns are called
** and say, and which one a line has. No state, no memory of its own.
*/

#ifndef LOG_FORMAT_H
#define LOG_FORMAT_H

#include "log.h"
#include "log_pattern.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* How a line is taken apart. */
typedef enum {
  LOG_BY_COLUMNS, /* fields between the same byte */
  LOG_BY_PATTERN, /* a notation of nginx or Apache */
  LOG_BY_JSON,
  LOG_BY_EXPLAINER /* an error log: what it says is asked for */
} log_way;

typedef struct {
  char name[16];
  log_way way;
  char blank; /* the byte between fields */
  log_service service;
  const char *fields; /* of BY_COLUMNS without a header: its columns */
} log_format;

/* A format with the columns that a log has. */
typedef struct {
  const log_format *format; /* NULL: none is known */
  log_service service;
  char blank;
  signed char taken; /* time-taken is in units of 10^taken seconds */
  int assumed;       /* no #Fields line names the columns */
  int columns;
  int place[LOG_ROLES]; /* LOG_NONE: there is no such column */
  log_text names[LOG_COLUMNS_MAX];
  log_pattern pattern;
  int status_quote; /* its status stands behind that many quotes; 0: else */
  int is_common;    /* the pattern begins as the common log format */
  unsigned further; /* roles, a bit each, that it has behind that */
} log_binding;

/* The format that is bound by #Fields. */
const log_format *log_format_w3c (void);

/*
** Binds a #Fields line's names, which must live as long as the binding; too
** many are none. 'client': the name of the column that tells the client, or at
** NULL.
*/
void log_bind_columns (log_binding *binding, const log_format *format,
                       log_text names, log_text client);

/* Binds a pattern that is compiled in the binding already. */
void log_bind_pattern (log_binding *binding, log_text client);

/*
** Binds the format that reads the line, which has no header. 0: none. 'fields'
** is room for LOG_COLUMNS_MAX texts.
*/
int log_recognise (log_binding *binding, log_guesses *guesses, log_text line,
                   log_text client, log_text *fields);

/* A service that is no HTTP server, by the columns and fields of its line. */
log_service log_service_of (const log_binding *binding, const log_text *fields);

/* The column that names each line's service, such as "MSFTPSVC1"; LOG_NONE. */
int log_service_column (const log_binding *binding);
/* The service of such a name; LOG_NONE where it tells none. */
int log_named_service (log_text name);

/* Whether the roles that are known of the fields look like what they are. */
int log_is_plausible (const log_binding *binding, const log_text *fields);

/* Whether the line begins as those of an error log do. */
int log_is_error (const log_format *format, log_text line);

/* Whether surplus blanks may stand in the column's values. */
int log_is_free (const log_binding *binding, int column);

/*
** The fields of a line between its binding's blanks, at most LOG_COLUMNS_MAX;
** 'loose': runs of blanks are one, and values may be "in quotes". How many, or
** LOG_NONE for more.
*/
int log_split (const log_binding *binding, log_text line, int loose,
               log_text *fields);
log_text log_without_quotes (log_text text);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
