/*
** w3c.h - reads W3C extended logs (IIS) and counts what failed in them.
** All memory comes from the caller's allocator and is bounded. Knows no Lua,
** opens no file.
*/

#ifndef W3C_H
#define W3C_H

#include <stddef.h>
#include <stdint.h>

/* A rock's module exports luaopen_* only, whatever flags build it. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define W3C_NONE (-1) /* no substatus, Win32 status or time-taken */
#define W3C_NO_TIME INT64_MIN
#define W3C_STATUS_MAX 999
#define W3C_SUBSTATUS_MAX 65535
#define W3C_LINE_MAX 65536 /* longer lines are skipped */
#define W3C_COLUMNS_MAX 255

/* As lua_Alloc: new size 0 frees, NULL is a failure. */
typedef void *(*w3c_allocator)(void *data, void *block, size_t old_size,
                               size_t new_size);

/* 1: selected, 0: not, below 0: stop with W3C_STOPPED. */
typedef int (*w3c_predicate)(void *data, int status, int substatus);

/* 1: normal operation with this Win32 code beside it, 0: not, below 0: stop. */
typedef int (*w3c_judge)(void *data, int status, int substatus, int64_t win32);

typedef enum { W3C_OK, W3C_RECORD, W3C_NO_MEMORY, W3C_STOPPED } w3c_result;

/* Why a line is neither a request nor a directive. */
typedef enum {
  W3C_BLANK,       /* nothing but blanks */
  W3C_PADDING,     /* nothing but NULs, which IIS leaves after a crash */
  W3C_NO_FIELDS,   /* no #Fields before it */
  W3C_FIELD_COUNT, /* not as many fields as #Fields names */
  W3C_STATUS,      /* sc-status is missing or no number 0..999 */
  W3C_TOO_LONG,
  W3C_TRUNCATED, /* the last line, cut before its last field */
  W3C_REASONS
} w3c_reason;

typedef struct {
  const char *at; /* NULL: no such column */
  size_t length;
} w3c_text;

/* An address block; bits counts from the front of the IPv6 form. */
typedef struct {
  unsigned char address[16];
  int bits; /* W3C_NONE: every client */
} w3c_network;

typedef struct {
  w3c_allocator allocate;
  void *allocate_data;
  w3c_predicate selects; /* asked once for each code of the log, mostly */
  void *selects_data;
  int64_t since, until; /* seconds since 1970, until exclusive; W3C_NO_TIME */
  w3c_text url;         /* a glob over cs-uri-stem; at NULL: every URL */
  w3c_text fields;      /* the columns of a file without #Fields, or NULL */
  w3c_network client;
  int plain; /* reads as on a processor that has nothing special */
} w3c_options;

/* A request; its texts live until the next call that takes the reader. */
typedef struct {
  int status, substatus;
  int selected; /* 0 only in successes of a watched client: no win32 then */
  int loose;    /* its fields do not stand just a blank apart */
  int carried;  /* the texts lie in the reader, not in the caller's block */
  int64_t win32, time;
  w3c_text line;
  int file;
  uint64_t number; /* of the line in its file */
} w3c_record;

typedef struct {
  uint64_t count, first_line;
  int first_file;
} w3c_skipped;

typedef struct {
  uint64_t lines, requests, directives, matched;
  uint64_t without_substatus; /* requests under #Fields without that column */
  int64_t first, last;        /* over the matched requests; W3C_NO_TIME */
  w3c_skipped skipped[W3C_REASONS];
} w3c_account;

typedef struct w3c_reader w3c_reader;

/* NULL when there is no memory. The texts of the options are copied. */
w3c_reader *w3c_new (const w3c_options *options);
void w3c_free (w3c_reader *reader);

/* Starts a file; its number comes back in the records. */
w3c_result w3c_begin (w3c_reader *reader, int file);

/* Gives the next block, which must live until w3c_next answers W3C_OK. */
void w3c_give (w3c_reader *reader, const char *bytes, size_t n);

/* Says that the file ends: w3c_next then gives a last line without an end. */
void w3c_finish (w3c_reader *reader);

/* W3C_RECORD: the next record; W3C_OK: give more. Else the reader is dead. */
w3c_result w3c_next (w3c_reader *reader, w3c_record *record);

/* More of the record that w3c_next gave last. */
int64_t w3c_taken (const w3c_reader *reader);
w3c_text w3c_url (const w3c_reader *reader);
w3c_text w3c_client (const w3c_reader *reader);

/*
** Requests with status 200-399 are given, though not selected, when the bit of
** their client is set. NULL: none.
*/
#define W3C_WATCHED 65536
void w3c_watch (w3c_reader *reader, const unsigned char *bits);
unsigned w3c_watch_bit (w3c_text client);

uint64_t w3c_hash (uint64_t seed, w3c_text text);

const w3c_account *w3c_get_account (const w3c_reader *reader);
const char *w3c_reason_name (int reason);

/* Columns of the present #Fields; its generation changes with them. */
int w3c_columns (const w3c_reader *reader, unsigned *generation);
w3c_text w3c_column_name (const w3c_reader *reader, int column);
/* A field of a record's line; quotes are taken off. */
w3c_text w3c_field (w3c_text line, int loose, int column);

/* Texts of options; 0 when malformed. */
int w3c_parse_network (const char *text, size_t length, w3c_network *network);
int w3c_parse_time (const char *text, size_t length, int64_t *time);

/* -- Counting ------------------------------------------------------------ */

#define W3C_SKETCH 1024 /* keys of a code's sketch */
#define W3C_KEYS 65536  /* keys counted exactly, in all */
#define W3C_BUCKETS 336 /* of the timeline: a week of half hours */

typedef enum { W3C_WIN32, W3C_URL, W3C_CLIENT, W3C_TABLES } w3c_table;

typedef enum {
  W3C_FAILURE,   /* whatever is selected and is none of the others */
  W3C_HANDSHAKE, /* a 401 leg of Negotiate or NTLM before a success */
  W3C_NORMAL     /* normal operation, by the judge's word */
} w3c_kind;

typedef struct {
  int status, substatus;
  w3c_kind kind;
  uint64_t count;
  int64_t first, last;
  int64_t p50, p95; /* time-taken; W3C_NONE */
  int sample_file;
  uint64_t sample_number;
  w3c_text sample;
} w3c_code;

/* The true count lies in count - error .. count. */
typedef struct {
  w3c_text value; /* of W3C_WIN32: for w3c_win32_of */
  uint64_t count, error;
} w3c_key;

typedef struct {
  uint64_t failures, benign;
  uint64_t by_code_alone; /* legs that were not followed to a success */
  uint64_t folded;        /* records counted without their substatus */
  int sketch;             /* keys of a sketch, 0 while all is exact */
  int64_t bucket;         /* seconds of a timeline bucket */
  int64_t start;          /* of the first bucket; W3C_NO_TIME */
} w3c_totals;

typedef struct w3c_counter w3c_counter;

/*
** NULL when there is no memory; details: count URLs and clients too. The judge
** is asked once for each combination, mostly, and for no 401: what is normal
** of these the handshake tells. NULL: nothing is normal.
*/
w3c_counter *w3c_counter_new (w3c_allocator allocate, void *data, int details,
                              w3c_judge judge, void *judge_data);
void w3c_counter_free (w3c_counter *counter);

/* Counts a block. How the input is cut into blocks changes nothing. */
w3c_result w3c_feed (w3c_reader *reader, w3c_counter *counter,
                     const char *bytes, size_t n);
/* Ends the file; a last line without an end counts. */
w3c_result w3c_end (w3c_reader *reader, w3c_counter *counter);
/* Decides what waits for a success. Call it before reading results. */
w3c_result w3c_settle (w3c_counter *counter);

w3c_totals w3c_get_totals (const w3c_counter *counter);
int w3c_codes (const w3c_counter *counter);
w3c_code w3c_get_code (const w3c_counter *counter, int code);
/* How many keys a table holds. Sorts the first 'most' for w3c_get_key, highest
** count first. */
int w3c_sort_keys (w3c_counter *counter, int code, w3c_table table, int most);
int w3c_key_count (const w3c_counter *counter, int code, w3c_table table);
w3c_key w3c_get_key (const w3c_counter *counter, int code, w3c_table table,
                     int rank);
int64_t w3c_win32_of (w3c_key key);
uint64_t w3c_bucket (const w3c_counter *counter, int code, int bucket);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
