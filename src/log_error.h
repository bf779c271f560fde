/*
** log_error.h - the lines of nginx' and Apache's error logs.
*/

#ifndef LOG_ERROR_H
#define LOG_ERROR_H

#include "log.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* Whether the line begins as nginx', or as Apache's, do. */
int log_is_nginx_error (log_text line);
int log_is_apache_error (log_text line);

/* Stamp, client, server, request and upstream of such a line, by role. */
void log_error_fields (log_text line, log_text fields[LOG_ROLES]);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
