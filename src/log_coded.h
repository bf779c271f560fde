/*
** log_coded.h - takes a line that has a code: its time, whether it is asked
** for. In a header, as it is a part of the loop over marked lines.
*/

#ifndef LOG_CODED_H
#define LOG_CODED_H

#include "log_reader.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* -- What most lines do not need ----------------------------------------- */

/* Reads the time of a line with another stamp than the one before: a W3C
** line's, or the one that opens there in an access log, or NULL. */
void log_read_w3c_stamp (log_reader *reader);
void log_read_stamp (log_reader *reader, const char *open);
/* Does it pass the filters, of which there are some? */
int log_passes (log_reader *reader);
/* Tells of a request that is not selected. */
void log_take_sample (log_reader *reader);

/* -- Times --------------------------------------------------------------- */

/* Most lines have the stamp of the line before them. */
static INLINE int has_stamp (const log_reader *reader, const char *at,
                             size_t n) {
  return reader->stamp_size == n &&
         !((word_at(at) ^ word_at(reader->stamp)) |
           (word_at(at + 8) ^ word_at(reader->stamp + 8)) |
           (word_at(at + n - 8) ^ word_at(reader->stamp + n - 8)));
}

/* "2026-11-01 06:00:00 " */
#define W3C_STAMP 20

/* The line's time, and where without filters the period reaches. */
static INLINE void recall_time (log_reader *reader) {
  const char *at = reader->line.at, *open = NULL;
  if (reader->date_first) {
    if (reader->line.length < W3C_STAMP || !has_stamp(reader, at, W3C_STAMP))
      log_read_w3c_stamp(reader);
    return;
  }
  if (reader->binding.format->way == LOG_BY_PATTERN) {
    if (reader->fields_are == MARKED)
      open = reader->marked_stamp;
    else if (reader->fields[LOG_STAMP].length == ACCESS_STAMP - 2)
      open = reader->fields[LOG_STAMP].at - 1;
  }
  /* The day stands in what three words leave. */
  if (open == NULL || !has_stamp(reader, open, ACCESS_STAMP) ||
      half_word_at(open + 16) != half_word_at(reader->stamp + 16))
    log_read_stamp(reader, open);
}

/* -- Clients whose successes are asked for ------------------------------- */

static INLINE int is_success (int status) {
  return status >= 200 && status <= 399;
}

/* Of the last eight bytes, that are zeros in front of a shorter text. */
static INLINE unsigned bit_of (uint64_t last) {
  return (unsigned)(last * MIX >> 48) % LOG_WATCHED;
}

/* The client's bit in a marked line; LOG_WATCHED where that takes longer. */
static INLINE unsigned recall_client (const log_reader *reader, log_span line,
                                      bit_finder nth) {
  size_t start = start_of(reader, line, reader->binding.place[LOG_CLIENT], nth);
  size_t end = end_of(reader, line, start), n = end - start;
  uint64_t last;
  if (!WORDS || end < 8 || n == 0) return LOG_WATCHED;
  last = word_at(reader->lines.base + end - 8);
  if (last >> 56 == '"') return LOG_WATCHED;
  return bit_of(n < 8 ? last >> (64 - 8 * n) << (64 - 8 * n) : last);
}

/* For a line that is marked, or NULL. */
static INLINE int is_watched (log_reader *reader, const log_span *line,
                              bit_finder nth) {
  unsigned bit = LOG_WATCHED;
  if (reader->binding.place[LOG_CLIENT] == LOG_NONE) return 0;
  if (line != NULL && reader->binding.format->way == LOG_BY_COLUMNS &&
      reader->options.client_column.at == NULL)
    bit = recall_client(reader, *line, nth);
  if (bit == LOG_WATCHED) bit = log_watch_bit(log_field(reader, LOG_CLIENT));
  return reader->watched[bit / 8] >> bit % 8 & 1;
}

/* -- Requests ------------------------------------------------------------ */

/* Is it asked for? Counts what matches the filters. */
static INLINE int matches (log_reader *reader) {
  if (reader->filtered && !log_passes(reader)) return 0;
  reader->account.matched++;
  return 1;
}

static INLINE log_result give (log_reader *reader, int code, int selected,
                               log_request *request) {
  request->code = code;
  request->selected = selected;
  request->win32 = selected ? log_win32_in(reader) : LOG_NONE;
  request->time = reader->time;
  request->line = reader->line;
  request->file = reader->file;
  request->number = reader->number;
  return LOG_FOUND;
}

/* Takes a line that has a code; 'line' is its span when it is marked. */
static INLINE log_result take_coded (log_reader *reader, const log_span *line,
                                     int code, int selected, bit_finder nth,
                                     log_request *request) {
  log_account *account = &reader->account;
  recall_time(reader);
  if (reader->time == LOG_NO_TIME) account->without_time++;
  account->without_substatus += (uint64_t)reader->lacks_substatus;
  account->local += (uint64_t)reader->has_local;
  account->zoned += !reader->has_local && reader->time != LOG_NO_TIME;
  account->assumed += (uint64_t)reader->binding.assumed;
  account->without_client += (uint64_t)reader->lacks_client;
  if (!matches(reader)) return LOG_OK;
  if (selected) return give(reader, code, 1, request);
  if (reader->sampler != NULL && --reader->until_sample == 0)
    log_take_sample(reader);
  if (reader->watched != NULL &&
      is_success(log_codes_row(reader->codes, code)->status) &&
      is_watched(reader, line, nth))
    return give(reader, code, 0, request);
  return LOG_OK;
}

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
