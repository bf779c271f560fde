/*
** log_text.h - slices of a log's bytes, and what a column of a log says.
*/

#ifndef LOG_TEXT_H
#define LOG_TEXT_H

#include <stddef.h>
#include <stdint.h>

#define LOG_LINE_MAX 65536 /* bytes of a line; longer ones are skipped */

#define LOG_NO_TIME INT64_MIN

typedef struct {
  const char *at; /* NULL: there is none */
  size_t length;
} log_text;

static inline log_text log_part (const char *at, size_t length) {
  log_text text;
  text.at = at;
  text.length = length;
  return text;
}

/* What a column says, whatever its format calls it. */
typedef enum {
  LOG_STATUS,
  LOG_SUBSTATUS,
  LOG_WIN32,
  LOG_REASON, /* HTTP.sys' s-reason */
  LOG_TAKEN,
  LOG_DATE, /* day and time of day apart */
  LOG_TIME,
  LOG_STAMP,   /* both in one, perhaps with a zone */
  LOG_REQUEST, /* "GET /a?b HTTP/1.1": method, URL and query */
  LOG_METHOD,
  LOG_URL,
  LOG_QUERY,
  LOG_CLIENT,
  LOG_USER,
  LOG_BYTES,
  LOG_SERVER,
  LOG_QUEUE,
  LOG_SITE,
  LOG_UPSTREAM,
  LOG_ROLES,
  LOG_NO_ROLE = LOG_ROLES
} log_role;

#endif
