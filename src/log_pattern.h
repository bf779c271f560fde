/*
** log_pattern.h - access logs whose format the server's configuration gives:
** a notation of nginx or Apache, compiled into plain data, and lines that have
** its shape. Allocates nothing.
*/

#ifndef LOG_PATTERN_H
#define LOG_PATTERN_H

#include "log_text.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define LOG_PIECES_MAX 64
#define LOG_PATTERN_TEXT 2048 /* literals and names of variables */

/* A variable and the literal behind it. */
typedef struct {
  unsigned short literal, length; /* in the pattern's text */
  unsigned short name, name_length;
  signed char role;
  signed char rank;       /* which column of a role is the better one */
  signed char taken;      /* for LOG_TAKEN: as in the pattern */
  unsigned char is_list;  /* values of several upstreams or proxies */
  unsigned char is_first; /* the client that was asked for */
  unsigned char shape;    /* how its values look, if that can be told */
  unsigned char width;    /* what the literal cannot stand within */
  char stop;              /* what ends it where no literal is behind it */
} log_piece;

typedef struct log_pattern {
  unsigned short used;
  unsigned short lead; /* the literal in front of the first variable */
  unsigned char count;
  unsigned char trailing; /* a line may go on behind the pattern */
  unsigned char escapes;  /* a quote in a value has a backslash before it */
  unsigned char is_guess; /* lines told it: each must have what it tells by */
  signed char taken;      /* exponent of ten of LOG_TAKEN's unit in seconds */
  log_piece pieces[LOG_PIECES_MAX];
  char text[LOG_PATTERN_TEXT];
} log_pattern;

/*
** Compiles a notation: a bare format; a line of a configuration (log_format,
** LogFormat, CustomLog, GlobalLog, access_log); or a nickname: common,
** combined, vhost_common, vhost_combined, main, traefik, ingress-nginx. NULL,
** or what is wrong with it, with *where the offset. The pattern is then not
** usable.
*/
const char *log_pattern_compile (log_pattern *pattern, log_text notation,
                                 size_t *where);

/*
** 1: the line, without its end, has that shape, and fields[role] are slices of
** it. NULL where there is no such column, or it is "-" or empty. Of a role that
** several columns have it is the one that says most: LOG_URL, LOG_QUERY and
** LOG_METHOD are NULL where there is a LOG_REQUEST. Escapes stay as they are.
*/
int log_pattern_match (const log_pattern *pattern, log_text line,
                       log_text fields[LOG_ROLES]);

/*
** Makes the variable of that name LOG_CLIENT, where it has a value: a header
** "X-Forwarded-For", or as the notation has it ("$http_x_forwarded_for",
** "%{X-Forwarded-For}i", "realip_remote_addr"). Of a list it is the first. 0:
** the pattern has none.
*/
int log_pattern_client (log_pattern *pattern, log_text name);

/* What lines are tried with: compiled at first, as lines that fit none may be
** all that a file has. Begins as zeros. */
#define LOG_NICKNAMES 9
typedef struct {
  int are_made;
  log_pattern patterns[LOG_NICKNAMES];
} log_guesses;

/* The nickname's pattern that the line has, perhaps with more at its end; NULL:
** none. */
const log_pattern *log_pattern_recognise (log_guesses *guesses, log_text line);

/* Splits "GET /a?b HTTP/1.1": 0 where it is no request, all are NULL then. */
int log_request_of (log_text request, log_text *method, log_text *url,
                    log_text *query);

/* Splits a LOG_URL, "/a?b" or "http://host/a?b". */
void log_target_of (log_text target, log_text *url, log_text *query);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
