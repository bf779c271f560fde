/*
** evidence_parts.h - what the files that read texts share: the reader, and
** what each of them finds. Nobody else includes it.
*/

#ifndef EVIDENCE_PARTS_H
#define EVIDENCE_PARTS_H

#include "evidence.h"

/* A rock's module exports luaopen_* only, whatever flags build it. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define NOWHERE ((size_t)-1)
#define PRODUCTS_MAX 256

/* The order of COLUMNS and LOGS in notation.lua. */
typedef enum {
  COLUMN_REASON,
  COLUMN_TERMINATION,
  COLUMN_FLAGS,
  COLUMN_RESULT
} line_column;

typedef enum {
  LINE_W3C,
  LINE_HTTPERR,
  LINE_NGINX_ERROR,
  LINE_APACHE_ERROR,
  LINE_ALB,
  LINE_HAPROXY,
  LINE_ENVOY,
  LINE_SQUID
} line_kind;

/* Where a #Fields line says that the columns stand, from 0; or -1. */
typedef struct {
  int status, substatus, win32, reason;
} line_columns;

typedef struct {
  const char *text;
  size_t length;
  evidence_sink sink;
  void *target;
  int stopped;
  size_t at;    /* what is being read */
  size_t spent; /* comparisons so far */
  /* A status that begins before is reported already, and a key within: a look,
  ** a log line or a number itself may find the same. */
  size_t statuses_to, keys_from, keys_to;
  evidence status; /* waits for its substatus */
  int waits;
  /* The last number of an event and the last name of its source. */
  size_t event_first, event_last, provider_first;
  int event;
  line_columns columns;
  unsigned char told[PRODUCTS_MAX]; /* by a sign; it is not asked again */
} reader;

/*
** Work is rationed, so that the time is linear whatever the text: a text that
** is all beginnings of signs is not compared to its end. No text that software
** prints comes near it.
*/
static inline int spend (reader *r, size_t work) {
  r->spent += work;
  return r->spent <= 65536 + 4 * r->at;
}

/* -- evidence.c ------------------------------------------------------------ */

void report (reader *r, const evidence *found);
void report_status (reader *r, size_t first, size_t last, int status,
                    int substatus);
void report_row (reader *r, size_t first, size_t last, int row);
void report_product (reader *r, size_t first, size_t last, line_kind line);

/* A number of a family, whether listed or not. */
void report_number (reader *r, size_t first, size_t last, int family,
                    unsigned int number);

int is_listed_status (int status);

/* -- evidence_signs.c ------------------------------------------------------ */

/* Reports what is compared with the text around its four bytes from 'at' on. */
void read_window (reader *r, size_t at, unsigned int hash);

/* A hash of four bytes, each with its fifth bit set, which folds letters: 32
** bits, as anchors.lua has it. */
static inline unsigned int window_hash (unsigned int window) {
  return window * 1926467u & 0xffffffffu;
}

/* Its bit in the map of all anchors. */
static inline int is_in_map (const unsigned int *map, unsigned int hash) {
  return (int)(map[hash >> 20] >> (hash >> 15 & 31) & 1);
}

const unsigned int *map_of_anchors (void);

/* The end of the blanks from 'at' on, also of those that are escaped. */
size_t skip_blanks (const reader *r, size_t at);

/*
** The n-th row, from 0, of whichever family that has this key or official name,
** in either case; NO_ROW past the last one.
*/
int row_named (const char *text, size_t length, int n, int *is_name);

/* Is a row's key written in this case, where case decides? */
int is_written_so (int row, const char *text, size_t length);

/* The row of a family's key, in its own case first; or NO_ROW. */
int row_of_family (int family, const char *text, size_t length);

/* The family of Windows' numbers, and that of a column; or -1. */
int windows_family (void);
int column_family (line_column column);
int product_of_line (line_kind line);

/* The n-th row, from 0, whose key ends with this number; or NO_ROW. */
int row_numbered (int number, int n);

/* -- evidence_numbers.c ---------------------------------------------------- */

/* What a look has found: where its number stands. */
typedef struct {
  size_t first, last;
} capture;

void read_status (reader *r, capture at, int any);
void read_substatus (reader *r, capture at);
void read_value (reader *r, capture at);
void read_data (reader *r, capture at);
void read_key (reader *r, capture at, int family);
void read_event (reader *r, capture at);
void read_provider (reader *r, capture at);

/* A run of digits that no look has found; returns its end. */
size_t read_digits (reader *r, size_t at);

/* Reads a text that is nothing but a code or a key; 0 where it is more. */
int read_whole (reader *r);

/* -- evidence_lines.c ------------------------------------------------------ */

/* Reports both keys of "sHNI", where it is a pair; returns whether it is. */
int report_pair (reader *r, size_t first, size_t last, int family);

/* A log line is known by its stamp: returns the stamp's end, or 'at' where the
** run of digits from 'at' to 'end' is none. */
size_t read_stamp (reader *r, size_t at, size_t end);

/* Reads what a "#Fields:" line says, from behind the colon. */
void read_fields (reader *r, size_t at);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
