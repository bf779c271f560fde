/*
** log.h - the log half: reads the logs of web servers in any format and counts
** what failed in them. All memory comes from the caller's allocator and is
** bounded. Knows no Lua, opens no file.
*/

#ifndef LOG_H
#define LOG_H

#include "log_text.h"

/* A rock's module exports luaopen_* only, whatever flags build it. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define LOG_NONE (-1) /* no status, substatus, Win32 code or time-taken */
#define LOG_STATUS_MAX 999
#define LOG_SUBSTATUS_MAX 65535
#define LOG_COLUMNS_MAX 255
#define LOG_REASON_MAX 64 /* bytes of a reason that are kept */

/* As lua_Alloc: new size 0 frees, NULL is a failure. */
typedef void *(*log_allocator)(void *data, void *block, size_t old_size,
                               size_t new_size);

typedef enum { LOG_OK, LOG_FOUND, LOG_NO_MEMORY, LOG_STOPPED } log_result;

/* Whose replies the numbers are. */
typedef enum { LOG_HTTP, LOG_FTP, LOG_SMTP, LOG_NNTP, LOG_ERRORS } log_service;

/* What requests are counted by. */
typedef struct {
  int status, substatus; /* LOG_NONE: there is none */
  log_service service;
  log_text reason; /* HTTP.sys' s-reason; of LOG_ERRORS: what the line says */
} log_identity;

/* 1: selected, 0: not, below 0: stop with LOG_STOPPED. */
typedef int (*log_selector)(void *data, const log_identity *identity);

/* 1: normal operation with this Win32 code beside it, 0: not, below 0: stop. */
typedef int (*log_judge)(void *data, const log_identity *identity,
                         int64_t win32);

/*
** What an error log's line says: the reason, which must live until the next
** call, and the status if there is one. 1: something, 0: nothing, below 0:
** stop.
*/
typedef int (*log_explainer)(void *data, log_text line, log_identity *says);

/* Why a line is neither a request, nor an event, nor a directive. */
typedef enum {
  LOG_BLANK,       /* nothing but blanks */
  LOG_PADDING,     /* nothing but NULs, which IIS leaves after a crash */
  LOG_NO_FORMAT,   /* no format reads it: no #Fields in front of it */
  LOG_FIELD_COUNT, /* it has not the format's fields */
  LOG_BAD_STATUS,  /* the status is missing or no number 0..999 */
  LOG_TOO_LONG,
  LOG_TRUNCATED, /* the last line, cut before its end */
  LOG_REASONS
} log_reason;

/* An address block; bits counts from the front of the IPv6 form. */
typedef struct {
  unsigned char address[16];
  int bits; /* LOG_NONE: every client */
} log_network;

typedef struct {
  log_allocator allocate;
  void *allocate_data;
  log_selector selects;   /* asked once for each code of the log, mostly */
  log_explainer explains; /* or NULL: error logs are not read */
  void *callback_data;
  int64_t since, until; /* seconds since 1970, until exclusive; LOG_NO_TIME */
  int64_t zone;         /* seconds that clocks without a zone are ahead of UTC;
                        ** LOG_NO_TIME: their times stay as they are */
  log_text url;         /* a glob over the URL's path; at NULL: every URL */
  log_text fields;      /* the columns of a W3C log without #Fields, or NULL */
  log_text notation;    /* of an access log, as nginx or Apache has it */
  log_text client_column; /* the name of the column that tells the client */
  log_network client;
  uint64_t seed; /* of the hashes: unknown to who writes the logs */
  int plain;     /* reads as on a processor that has nothing special */
} log_options;

/* A request; its texts live until the reader is given more. */
typedef struct {
  int code;     /* its number among the log_codes */
  int selected; /* 0 only in successes of a watched client: no win32 then */
  int64_t win32, time;
  log_text line;
  int file;
  uint64_t number; /* of the line in its file */
} log_request;

typedef struct {
  uint64_t count, first_line;
  int first_file;
} log_skipped;

/* lines = requests + events + directives + all of skipped. */
typedef struct {
  uint64_t lines, requests, directives, matched;
  uint64_t matched_events;     /* of matched: those that are no requests */
  uint64_t events;             /* lines of HTTP.sys or of an error log that are
                               ** no requests */
  uint64_t coded_events;       /* of events: those that have a code */
  uint64_t without_substatus;  /* requests of IIS under #Fields without it */
  uint64_t without_time;       /* requests whose time was not understood */
  uint64_t local;              /* requests whose time has no zone */
  uint64_t zoned;              /* those whose time is UTC or has its zone */
  uint64_t assumed;            /* requests of W3C logs without #Fields */
  uint64_t without_client;     /* requests without the column that was asked for
                               ** as the client's */
  int64_t first, last;         /* over the matched requests; LOG_NO_TIME */
  int64_t log_first, log_last; /* over all, where there is a filter */
  log_skipped skipped[LOG_REASONS];
} log_account;

typedef struct log_reader log_reader;

/*
** NULL when there is no memory, or for a notation that is none: then *wrong is
** what is wrong with it. The texts of the options are copied.
*/
log_reader *log_new (const log_options *options, const char **wrong);
void log_free (log_reader *reader);

/* Starts a file; its number comes back in the requests. */
log_result log_begin (log_reader *reader, int file);

/*
** Goes on, behind log_begin, with a file of which other lines were read before:
** its directives, or what log_header wrote then, count for nothing. LF ends its
** lines, even where the first one that is given has a CR in it.
*/
log_result log_resume (log_reader *reader, log_text header);
/* Writes that, at most log_header_most bytes: how many. */
size_t log_header (const log_reader *reader, char *to, size_t size);
size_t log_header_most (const log_reader *reader);

/*
** Gives the next bytes, which begin with what log_rest told and must live until
** log_next answers LOG_OK. 'last': the file ends with them.
*/
void log_give (log_reader *reader, const char *bytes, size_t n, int last);

/* LOG_FOUND: the next request; LOG_OK: give more. Else the reader is dead. */
log_result log_next (log_reader *reader, log_request *request);

/* The end of the bytes, a line's beginning: at most LOG_LINE_MAX bytes. */
log_text log_rest (const log_reader *reader);

/* More of the request that log_next gave last. */
int64_t log_taken (log_reader *reader); /* microseconds */
int64_t log_bytes (log_reader *reader);
int log_is_local (const log_reader *reader); /* of its time no zone is known */
log_text log_field (log_reader *reader, log_role role);
/* Whether the format has a column for it. */
int log_has (const log_reader *reader, log_role role);
/* A column of #Fields by its place. */
log_text log_column (log_reader *reader, int column);

/* The columns of the present format; its generation changes with them. */
int log_columns (const log_reader *reader, unsigned *generation);
log_text log_column_name (const log_reader *reader, int column);
const char *log_format_name (const log_reader *reader);
const char *log_role_name (int role);

/*
** Requests with status 200-399 are given, though not selected, when the bit of
** their client is set. NULL: none.
*/
#define LOG_WATCHED 65536
void log_watch (log_reader *reader, const unsigned char *bits);
unsigned log_watch_bit (log_text client);

const log_account *log_get_account (const log_reader *reader);
const char *log_reason_name (int reason);

/* The codes of the log so far. */
int log_codes (const log_reader *reader);
log_identity log_code (const log_reader *reader, int code);

/* Texts of options; 0 when malformed. */
int log_parse_network (const char *text, size_t length, log_network *network);

/* -- Counting ------------------------------------------------------------ */

/* What else is counted of each code: Win32 codes, and these columns. */
typedef enum {
  LOG_WIN32S,
  LOG_URLS,
  LOG_CLIENTS,
  LOG_QUEUES,
  LOG_SITES,
  LOG_UPSTREAMS,
  LOG_TABLES
} log_table;

/* Small ones are for the fuzzer: every limit is crossed then. */
#ifdef LOG_TINY
#define LOG_SKETCH 8
#define LOG_KEYS 32
#define LOG_LEGS 6
#define LOG_CODES 6
#define LOG_SUSPECTS 8
#define LOG_FOLLOWED 8
#define LOG_BUCKETS 16
#define LOG_FAR_SLOTS 4
#else
#define LOG_SKETCH 1024 /* keys of a code's sketch */
#define LOG_KEYS 65536  /* keys counted exactly, in all */
#define LOG_LEGS 1024   /* 401 legs that wait for their client's success */
#define LOG_CODES 1024  /* further ones are counted without their substatus */
#define LOG_SUSPECTS 4096
#define LOG_FOLLOWED 128 /* URLs whose requests are counted by time */
#define LOG_BUCKETS 1536 /* of the timeline: a day of minutes and more */
#define LOG_FAR_SLOTS 64 /* beside the buckets: for times far away */
#endif
#define LOG_SLOTS (LOG_BUCKETS + LOG_FAR_SLOTS)
#define LOG_STRAYS 16 /* times far from the rest that are told apart */

typedef enum {
  LOG_FAILURE,   /* whatever is selected and is none of the others */
  LOG_HANDSHAKE, /* a 401 leg of Negotiate or NTLM before a success */
  LOG_NORMAL,    /* normal operation, by the judge's word */
  LOG_KINDS
} log_kind;

typedef struct {
  log_identity identity;
  log_kind kind;
  uint64_t count;
  int64_t first, last;
  int64_t p50, p95; /* time-taken in ms; LOG_NONE */
  int sample_file;
  uint64_t sample_number;
  log_text sample;
} log_counted;

/* The true count lies in count - error .. count. */
typedef struct {
  log_text value; /* of LOG_WIN32S: for log_win32_of */
  uint64_t count, error;
} log_key;

typedef struct {
  uint64_t failures, benign;
  uint64_t by_code_alone; /* legs that were not followed to a success */
  uint64_t folded;        /* requests counted without their substatus */
  int sketch;             /* keys of a sketch, 0 while all is exact */
  int64_t bucket;         /* seconds of a timeline bucket */
  int64_t start;          /* of the first bucket; LOG_NO_TIME */
  int64_t first, last;    /* without the strays; LOG_NO_TIME */
  int buckets;
  int strays;
} log_totals;

/* Requests whose times are far from all others: they are in no period and no
** bucket. */
typedef struct {
  int64_t first, last;
  uint64_t requests, failures;
} log_stray;

/* A client with failures at different URLs. */
typedef struct {
  log_text client;
  uint64_t failures, successes; /* successes since its first failure */
  int paths;                    /* different URLs, about */
  int64_t first, last;
} log_suspect;

/* A URL at which the server failed: requests since then. */
typedef struct {
  uint64_t requests, failures;
  int is_sampled; /* those that did not fail are estimated */
} log_followed;

typedef struct log_counter log_counter;

/*
** NULL when there is no memory; details: count the columns too. The judge is
** asked once for each combination, mostly, and for no 401: what is normal of
** these the handshake tells. NULL: nothing is normal.
*/
log_counter *log_counter_new (log_reader *reader, int details, log_judge judge);
void log_counter_free (log_counter *counter);

/* Counts what log_give gave. How the input is cut changes nothing. */
log_result log_count (log_counter *counter);
/* Decides what waits for a success, and which times are far from the rest. Call
** it before reading results, once: nothing is counted after it. */
log_result log_settle (log_counter *counter);
/* The same of the moment: counting may go on, from where it was, and legs that
** may still end well are in no result. */
log_result log_look (log_counter *counter);
/* No leg waits any more: no success belongs to it. */
log_result log_end_legs (log_counter *counter);
/* How many legs with this code wait. */
int log_waiting (const log_counter *counter, int code);

log_totals log_get_totals (const log_counter *counter);
log_stray log_get_stray (const log_counter *counter, int i);
int log_counts (const log_counter *counter);
log_counted log_get_count (const log_counter *counter, int i);

/* The next step of time-taken behind 'step' (-1: the first) that a code has a
** count of; LOG_NONE at the end. */
int log_next_step (const log_counter *counter, int i, int step,
                   uint64_t *count);
/* The next width of a timeline's buckets, in seconds: a multiple. */
int64_t log_next_width (int64_t width);
/* What a step stands for, in ms; LOG_NONE for what is no step. */
int64_t log_middle_of_step (int step);
/* How many keys a table holds. Sorts the first 'most' for log_get_key, highest
** count first. */
int log_sort_keys (log_counter *counter, int i, log_table table, int most);
int log_key_count (const log_counter *counter, int i, log_table table);
log_key log_get_key (const log_counter *counter, int i, log_table table,
                     int rank);
int64_t log_win32_of (log_key key);
uint64_t log_bucket (const log_counter *counter, int i, int bucket);
uint64_t log_requests_in (const log_counter *counter, int bucket);
uint64_t log_events_in (const log_counter *counter, int bucket);
/* The next suspect's place from 'place' on, LOG_NONE at the end. */
int log_next_suspect (const log_counter *counter, int place);
log_suspect log_get_suspect (const log_counter *counter, int place);
/* A URL's requests in buckets 'from' to 'to'; 0: it is not known. */
log_followed log_get_followed (const log_counter *counter, log_text url,
                               int from, int to);
/* The key of a text, with count 0 where the table has it not. */
log_key log_find_key (log_counter *counter, int i, log_table table,
                      log_text text);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
