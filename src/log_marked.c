/*
** log_marked.c - lines of the most frequent shape, read by their marks: one
** blank between the fields and nothing around them. log_request.c takes the
** others apart.
*/

#include "log_coded.h"

#include <string.h>

#include "log_values.h"

/* Where the text of status and substatus is in a marked line. */
static INLINE log_span find_status (const log_reader *reader, log_span line,
                                    bit_finder nth) {
  uint64_t blanks;
  int last, first;
  log_span text;
  if (reader->binding.format->way == LOG_BY_PATTERN) {
    text.start = start_of(reader, line, reader->binding.status_quote, nth) + 1;
    text.end = text.start + 3;
    return text;
  }
  blanks = log_blanks_before(&reader->lines, line.end);
  last = count_bits(blanks) - reader->behind + 1;
  first = last - reader->width;
  if (reader->status_at_end && first > 0) {
    text.start = line.end - 63 + (size_t)nth(blanks, first);
    text.end = reader->behind == 0 ? line.end
                                   : line.end - 64 + (size_t)nth(blanks, last);
    return text;
  }
  text.start = start_of(reader, line, reader->binding.place[LOG_STATUS], nth);
  text.end = end_of(reader, line, text.start);
  if (reader->width == 2) text.end = end_of(reader, line, text.end + 1);
  return text;
}

/* Reads the known text at that place; 0: it is not what it should be. */
static log_result read_known (log_reader *reader, log_span place,
                              known_text *known) {
  log_identity identity = {LOG_NONE, LOG_NONE, LOG_HTTP, {NULL, 0}};
  const char *at = reader->lines.base + place.start;
  const char *end = reader->lines.base + place.end;
  const char *blank = memchr(at, reader->binding.blank, (size_t)(end - at));
  const char *stop = reader->width == 2 && blank != NULL ? blank : end;
  int code;
  known->code = LOG_NONE;
  identity.service = reader->binding.service;
  identity.status = (int)log_number_of(
      log_without_quotes(log_part(at, (size_t)(stop - at))), LOG_STATUS_MAX);
  if (identity.status < 0) return LOG_OK;
  if (reader->width == 2 && stop < end)
    identity.substatus = (int)log_number_of(
        log_without_quotes(log_part(stop + 1, (size_t)(end - stop) - 1)),
        LOG_SUBSTATUS_MAX);
  code = log_codes_find(reader->codes, &identity);
  if (code < 0) return failed(code);
  known->code = code;
  known->selected = log_codes_row(reader->codes, code)->selected;
  return LOG_OK;
}

/*
** Does the line have what access logs have beside the status: blanks around it,
** quotes in front that no backslash makes a part of a value, and a stamp in
** front of the first one? Others are taken apart.
*/
static INLINE int is_access_line (log_reader *reader, log_span status,
                                  log_span line, bit_finder nth) {
  const char *base = reader->lines.base, *quote;
  int i;
  for (i = 1; i <= reader->binding.status_quote; i++) {
    quote = base + start_of(reader, line, i, nth) - 1;
    if (quote > base + line.start && quote[-1] == '\\') return 0;
  }
  quote = base + start_of(reader, line, 1, nth) - 1;
  if ((size_t)(quote - base) < line.start + ACCESS_STAMP + 1) return 0;
  reader->marked_stamp = quote - 1 - ACCESS_STAMP;
  return quote[-1] == ' ' && quote[-2] == ']' && *reader->marked_stamp == '[' &&
         base[status.start - 1] == ' ' &&
         (status.end == line.end || base[status.end] == ' ');
}

/*
** Can more of the line be asked for by its marks? A guessed format is believed
** where no identity stands behind the client, as a header of syslog's has one.
*/
static int is_common_line (const log_reader *reader) {
  const char *at = reader->line.at, *stamp = reader->marked_stamp;
  log_text client = up_to_blank(at, stamp);
  const char *behind = at + client.length;
  if (!reader->binding.is_common || stamp - behind < 4 || stamp[-1] != ' ')
    return 0;
  return !reader->binding.pattern.is_guess || memcmp(behind, " - ", 3) == 0;
}

/* Must more than its status and time be known of the line? */
static INLINE int is_wanted (const log_reader *reader,
                             const known_text *known) {
  return known->selected || reader->filtered ||
         (reader->sampler != NULL && reader->until_sample == 1) ||
         (reader->watched != NULL &&
          is_success(log_codes_row(reader->codes, known->code)->status));
}

static INLINE void take_marked_service (log_reader *reader, log_span line,
                                        bit_finder nth) {
  size_t start = start_of(reader, line, reader->named, nth);
  uint64_t mask = reader->name_mask;
  if (mask != 0 && start + 8 <= line.end &&
      !((word_at(reader->lines.base + start) ^ reader->name_word) & mask))
    return;
  log_take_service(reader, log_column_of(reader, reader->named));
}

/* Takes a marked line by its known text. 0: it must be taken apart. */
static INLINE int take_known (log_reader *reader, log_span line, bit_finder nth,
                              log_request *request, log_result *result) {
  log_span place = find_status(reader, line, nth);
  size_t length = place.end - place.start;
  uint64_t text;
  known_text *known;
  if (length - 1 >= TEXT_MAX || place.end < 8 || place.end > line.end) return 0;
  if (reader->binding.format->way == LOG_BY_PATTERN &&
      !is_access_line(reader, place, line, nth))
    return 0;
  reader->fields_are = MARKED;
  if (reader->named != LOG_NONE) take_marked_service(reader, line, nth);
  text = word_at(reader->lines.base + place.end - 8) >> (64 - 8 * length) |
         (uint64_t)(length | (unsigned)reader->binding.service << 4) << 56;
  known = &reader->known[(text * MIX) >> 54];
  if (known->text != text) {
    *result = read_known(reader, place, known);
    known->text = known->code >= 0 ? text : 0;
    if (*result != LOG_OK) return 1;
    if (known->code < 0) return 0;
  }
  if (reader->binding.format->way == LOG_BY_PATTERN &&
      is_wanted(reader, known) && !is_common_line(reader))
    return 0;
  reader->status_end = place.end;
  reader->number++;
  reader->account.lines++;
  reader->account.requests++;
  *result =
      take_coded(reader, &line, known->code, known->selected, nth, request);
  return 1;
}

/*
** Takes a marked line of HTTP.sys by its text from the status to the reason. 0:
** it must be taken apart.
*/
static INLINE int take_reason (log_reader *reader, log_span line,
                               bit_finder nth, log_request *request,
                               log_result *result) {
  const int *place = reader->binding.place;
  size_t start = start_of(reader, line, place[LOG_STATUS], nth);
  size_t end =
      end_of(reader, line, start_of(reader, line, place[LOG_REASON], nth));
  size_t length = end - start;
  const char *text = reader->lines.base + start;
  log_account *account = &reader->account;
  known_reason *known;
  uint64_t matched;
  if (length > REASON_MAX || reader->named != LOG_NONE) return 0;
  reader->fields_are = MARKED;
  known = &reader->reasons[hash_of(MIX, text, length) % REASONS];
  if (known->length != length || memcmp(known->text, text, length) != 0) {
    log_identity identity = log_identity_of(reader);
    if (identity.status < 0 && identity.reason.at == NULL) return 0;
    known->code = log_codes_find(reader->codes, &identity);
    known->length = 0;
    if (known->code < 0) {
      *result = failed(known->code);
      return 1;
    }
    memcpy(known->text, text, length);
    known->length = (unsigned char)length;
    known->is_event = identity.status < 0;
    known->selected = log_codes_row(reader->codes, known->code)->selected;
  }
  reader->number++;
  account->lines++;
  matched = account->matched;
  *result =
      take_coded(reader, &line, known->code, known->selected, nth, request);
  account->requests += !known->is_event;
  account->events += known->is_event;
  account->coded_events += known->is_event;
  if (known->is_event) account->matched_events += account->matched - matched;
  return 1;
}

static INLINE int take_recalled (log_reader *reader, log_span line,
                                 bit_finder nth, log_request *request,
                                 log_result *result) {
  switch (reader->recalls) {
  case RECALLS_STATUS:
    return take_known(reader, line, nth, request, result);
  case RECALLS_REASON:
    return take_reason(reader, line, nth, request, result);
  case RECALLS_NONE:
    break;
  }
  return 0;
}

/*
** Takes the next line of the window. Nearly all have one blank between their
** fields and nothing around them; log_take_line knows the others.
*/
static INLINE log_result take_marked (log_reader *reader, log_cursor *next,
                                      bit_finder nth, log_request *request) {
  const char *base = reader->lines.base;
  size_t stop = reader->lines.marks.ends[next->line++];
  int blanks = log_count_before(&reader->lines, stop);
  int found = blanks - next->blanks;
  unsigned char first, last;
  log_result result = LOG_OK;
  log_span line;
  line.start = next->start;
  next->start = stop + 1;
  next->blanks = blanks;
  if ((unsigned)(found - reader->fast) <= reader->fast_more &&
      reader->fast >= 0 && stop - line.start >= 2) {
    line.end = stop - (base[stop - 1] == '\r');
    first = (unsigned char)base[line.start];
    last = (unsigned char)base[line.end - 1];
    reader->line = log_part(base + line.start, line.end - line.start);
    if (first > '#' && first <= '~' && last > ' ' &&
        take_recalled(reader, line, nth, request, &result))
      return result;
  }
  return log_take_line(reader, log_lines_whole(base + line.start, base + stop),
                       request);
}

/* The window's lines until one is asked for. */
static INLINE log_result take_window (log_reader *reader, bit_finder nth,
                                      log_request *request) {
  log_cursor next = reader->lines.next;
  log_result result = LOG_OK;
  while (result == LOG_OK && next.line < reader->lines.marks.lines &&
         !reader->lines.stale)
    result = take_marked(reader, &next, nth, request);
  reader->lines.next = next;
  return result;
}

static log_result take_window_plain (log_reader *reader, log_request *request) {
  return take_window(reader, nth_bit, request);
}

MODERN static log_result take_window_modern (log_reader *reader,
                                             log_request *request) {
  return take_window(reader, nth_bit_modern, request);
}

log_result log_take_window (log_reader *reader, log_request *request) {
  return (reader->modern ? take_window_modern : take_window_plain)(reader,
                                                                   request);
}
