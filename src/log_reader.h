/*
** log_reader.h - what the parts of the reader share: its state, and where the
** columns of a marked line are. log_request.c reads lines, log_marked.c those
** of the most frequent shape, log_coded.c takes what has a code, log_fields.c
** knows the fields.
*/

#ifndef LOG_READER_H
#define LOG_READER_H

#include "log_bits.h"
#include "log_format.h"
#include "log_lines.h"
#include "log_request.h"
#include "log_stamp.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* How the fields of the line are found. */
enum { MARKED, SPLIT, BY_ROLE };

#define NAME 16    /* bytes of a service's name that are remembered */
#define STAMP 32   /* bytes of a stamp that are remembered */
#define TEXTS 1024 /* remembered texts of status and substatus */
#define TEXT_MAX 7
#define REASONS 256 /* remembered texts from the status to the reason */
#define REASON_MAX 48

/* "404 3" and its code. */
typedef struct {
  uint64_t text; /* the highest byte: its length and service; 0: free */
  int32_t code, selected;
} known_text;

/* "503 1 QueueFull" and its code. */
typedef struct {
  char text[REASON_MAX];
  unsigned char length, is_event; /* 0: free */
  int32_t code, selected;
} known_reason;

/* Which text of a marked line has all that tells its code. */
typedef enum { RECALLS_NONE, RECALLS_STATUS, RECALLS_REASON } log_recalls;

struct log_reader {
  log_options options;
  log_account account;
  log_codes_table *codes;
  char *texts; /* the options' url, fields, notation and client column */
  size_t texts_size;
  log_lines lines;
  int modern, filtered, file;
  uint64_t number; /* of the line */

  /* The format. */
  log_binding binding, other;
  log_guesses guesses;
  char *header; /* the names of #Fields */
  size_t header_size;
  unsigned generation;
  int undecided;     /* the service is: the next request tells */
  int named;         /* the column that names it for each line; LOG_NONE */
  log_service usual; /* where that name tells none */
  char name[NAME];   /* the last one */
  size_t name_length;
  uint64_t name_word, name_mask; /* it and its blank, where they are so short */
  int marks;          /* blanks of a line that is read by its marks */
  int fast;           /* how many it has at least; LOG_NONE while no line is */
  unsigned fast_more; /* how many more it may have */
  int date_first;
  int status_at_end; /* few columns follow the status */
  int width;         /* columns that a known_text has: 1, or 2 */
  int behind;        /* columns behind these */
  log_recalls recalls;
  log_rolling rolling; /* the day, for logs without a date column */
  int has_local;       /* its times have no zone */
  int no_substatus;    /* which IIS could write: there is no such column */
  int lacks_substatus; /* and the line is IIS' */
  int lacks_client;    /* the column that was asked for */

  /* The line. */
  log_text line;
  int fields_are, truncated;
  size_t status_end;        /* of a MARKED line's known_text */
  const char *marked_stamp; /* in a MARKED line of an access log */
  log_text fields[LOG_COLUMNS_MAX];
  char *unescaped; /* LOG_LINE_MAX bytes; NULL until a line has escapes */
  int is_brief;    /* the fields are in these */
  char stamp[STAMP];
  size_t stamp_size;
  int64_t time;
  uint64_t matched_before, events_before; /* as the time began */

  log_clock clock;
  void *clock_data;
  log_sampler sampler;
  void *sampler_data;
  uint64_t random;
  unsigned until_sample; /* requests */
  const unsigned char *watched;
  known_text known[TEXTS];
  known_reason reasons[REASONS];
};

/* -- log_fields.c -------------------------------------------------------- */

log_text log_field_of (log_reader *reader, log_role role);
log_text log_column_of (log_reader *reader, int column);
int64_t log_number_in (log_reader *reader, log_role role, int64_t most);
int64_t log_win32_in (log_reader *reader);

/* -- log_request.c ------------------------------------------------------- */

/* Status, substatus and reason of the line. */
log_identity log_identity_of (log_reader *reader);
/* Takes any whole line: leading NULs are gone, its end is still there. */
log_result log_take_line (log_reader *reader, log_whole whole,
                          log_request *request);
/* The service that the line names: mostly the one of the line before. */
void log_take_service (log_reader *reader, log_text name);

/* -- log_marked.c -------------------------------------------------------- */

/* The window's lines until one is asked for. */
log_result log_take_window (log_reader *reader, log_request *request);

/* What a code that is none tells. */
static INLINE log_result failed (int code) {
  return code == LOG_NONE ? LOG_NO_MEMORY : LOG_STOPPED;
}

/* -- Fields of a marked line: places are bytes of the window ------------- */

/* IIS has the numbers last and the long texts right before them, so the line's
** end is the nearer one to the numbers. */
static INLINE int is_near_end (const log_reader *reader, int column) {
  return reader->status_at_end && column >= reader->binding.place[LOG_STATUS];
}

/* Where a column begins. */
static INLINE size_t start_of (const log_reader *reader, log_span line,
                               int column, bit_finder nth) {
  size_t place;
  uint64_t blanks;
  int n, count;
  if (column == 0) return line.start;
  if (!is_near_end(reader, column)) {
    n = column;
    place = line.start;
    blanks = log_blanks_from(&reader->lines, place);
    for (count = count_bits(blanks); count < n; count = count_bits(blanks)) {
      n -= count;
      place += LOG_NEAR;
      blanks = log_blanks_from(&reader->lines, place);
    }
    return place + (size_t)nth(blanks, n) + 1;
  }
  place = line.end;
  blanks = log_blanks_before(&reader->lines, place);
  for (n = reader->marks + 1 - column; n > 1 || blanks == 0;) {
    if (blanks == 0) {
      place -= LOG_NEAR;
      blanks = log_blanks_before(&reader->lines, place);
    }
    else {
      blanks ^= UINT64_C(1) << highest_bit(blanks);
      n--;
    }
  }
  return place - 63 + (size_t)highest_bit(blanks);
}

/* Where the column that begins there ends: at a blank or with the line. */
static INLINE size_t end_of (const log_reader *reader, log_span line,
                             size_t start) {
  uint64_t blanks = log_blanks_from(&reader->lines, start);
  while (blanks == 0 && start + LOG_NEAR < line.end) {
    start += LOG_NEAR;
    blanks = log_blanks_from(&reader->lines, start);
  }
  start += blanks == 0 ? LOG_NEAR : (size_t)lowest_bit(blanks);
  return start < line.end ? start : line.end;
}

static INLINE log_span span_of (const log_reader *reader) {
  log_span line;
  line.start = (size_t)(reader->line.at - reader->lines.base);
  line.end = line.start + reader->line.length;
  return line;
}

/* "[10/Oct/2000:13:55:36 -0700]" */
#define ACCESS_STAMP 28

/* Up to the blank, or all. */
static INLINE log_text up_to_blank (const char *at, const char *end) {
  const char *blank = memchr(at, ' ', (size_t)(end - at));
  return log_part(at, (size_t)((blank == NULL ? end : blank) - at));
}

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
