/*
** log_variables.h - what the variables of nginx and Apache say, and how their
** values look.
*/

#ifndef LOG_VARIABLES_H
#define LOG_VARIABLES_H

#include "log_pattern.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* The variable as nginx names it, without "$", or Apache, without "%" and with
** its argument: "{ms}T". Fills all but the piece's places in the text. */
void log_describe_nginx (log_text name, log_piece *piece);
void log_describe_apache (log_text name, log_piece *piece);

/* What a time in a format of strftime says: LOG_STAMP, LOG_DATE or LOG_TIME;
** LOG_NO_ROLE where it has not all of it. */
void log_describe_time (log_text format, log_piece *piece);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
