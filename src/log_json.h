/*
** log_json.h - access logs with an object of JSON in each line: Caddy's and
** Traefik's, and what nginx writes in a log_format of the usual names.
** Allocates nothing.
*/

#ifndef LOG_JSON_H
#define LOG_JSON_H

#include "log_text.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/*
** 1: the line is a whole object, and fields[role] are slices of it as they
** stand, without quotes; NULL where there is no such key, or it is null, "-" or
** empty. A line that tells of no request, or again of one, has no LOG_STATUS.
** LOG_TAKEN is in units of ten to *taken_exponent of seconds. 0: malformed, or
** cut. As in log_pattern_match, a LOG_REQUEST stands for URL and method.
*/
int log_json_match (log_text line, log_text fields[LOG_ROLES],
                    int *taken_exponent);

/* Is the line an access log's: has it a status and what was asked for? */
int log_json_recognise (log_text line);

/*
** What the member is whose path, such as "request>headers>X-Forwarded-For" or
** "request.client_ip", has these names, letters in either case: a text or a
** number, of an array the first text, as it stands. At NULL: there is none. The
** line must be one that log_json_match reads.
*/
log_text log_json_member (log_text line, log_text path);

/* Undoes the escapes of all fields, in as many bytes as their line has. */
void log_json_undo (log_text fields[LOG_ROLES], char *to, size_t size);

/* Writes at most 'size' bytes of the text with its escapes undone, in UTF-8 and
** up to a whole character; how many. What is no escape stays. */
size_t log_json_text (log_text text, char *to, size_t size);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
