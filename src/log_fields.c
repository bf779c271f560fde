/*
** log_fields.c - the fields of the present line, however it was read: by their
** marks, by columns, or by the role that a pattern gave them.
*/

#include "log_reader.h"

#include <string.h>

#include "log_values.h"

/* -- Of a marked line ---------------------------------------------------- */

static INLINE log_text marked_field (const log_reader *reader, int column,
                                     bit_finder nth) {
  log_span line = span_of(reader);
  size_t start = start_of(reader, line, column, nth);
  return log_without_quotes(log_part(reader->lines.base + start,
                                     end_of(reader, line, start) - start));
}

static log_text marked_plain (const log_reader *reader, int column) {
  return marked_field(reader, column, nth_bit);
}

MODERN static log_text marked_modern (const log_reader *reader, int column) {
  return marked_field(reader, column, nth_bit_modern);
}

/* -- Fields of any line -------------------------------------------------- */

/* Of a marked line in the common log format, whose columns up to the status
** stand where its stamp and its status say. */
static log_text common_field (const log_reader *reader, int role) {
  const char *at = reader->line.at, *end = at + reader->line.length;
  const char *stamp = reader->marked_stamp;
  const char *status = reader->lines.base + reader->status_end - 3;
  log_text client = up_to_blank(at, stamp);
  switch (role) {
  case LOG_CLIENT:
    return client;
  case LOG_USER:
    at += client.length + 1;
    at = at < stamp ? memchr(at, ' ', (size_t)(stamp - at)) : NULL;
    return at == NULL || at + 1 >= stamp
               ? log_part(NULL, 0)
               : log_part(at + 1, (size_t)(stamp - at) - 2);
  case LOG_STAMP:
    return log_part(stamp + 1, ACCESS_STAMP - 2);
  case LOG_REQUEST:
    at = stamp + ACCESS_STAMP + 2;
    return log_part(at, (size_t)(status - at) - 2);
  case LOG_STATUS:
    return log_part(status, 3);
  case LOG_BYTES:
    return status + 4 < end ? up_to_blank(status + 4, end) : log_part(NULL, 0);
  default:
    return log_part(NULL, 0);
  }
}

/* As a pattern's fields are: what has no value is at NULL. */
static log_text access_field (log_reader *reader, int role) {
  log_text field;
  if (reader->binding.further >> role & 1) {
    if (!log_pattern_match(&reader->binding.pattern, reader->line,
                           reader->fields))
      return log_part(NULL, 0);
    reader->fields_are = BY_ROLE;
    return reader->fields[role];
  }
  field = common_field(reader, role);
  if (field.length == 0 || (field.length == 1 && *field.at == '-'))
    return log_part(NULL, 0);
  return field;
}

log_text log_column_of (log_reader *reader, int column) {
  if (reader->fields_are == MARKED &&
      reader->binding.format->way == LOG_BY_PATTERN)
    return access_field(reader, column);
  if (reader->fields_are == MARKED)
    return (reader->modern ? marked_modern : marked_plain)(reader, column);
  return reader->fields_are == SPLIT
             ? log_without_quotes(reader->fields[column])
             : reader->fields[column];
}

int log_has (const log_reader *reader, log_role role) {
  return reader->binding.place[role] != LOG_NONE;
}

log_text log_field_of (log_reader *reader, log_role role) {
  int place = reader->binding.place[role];
  return place == LOG_NONE ? log_part(NULL, 0) : log_column_of(reader, place);
}

log_text log_column (log_reader *reader, int column) {
  return log_column_of(reader, column);
}

/* Method, URL or query where a column has more than that. */
static log_text part_of_request (log_reader *reader, log_role role) {
  log_text request = log_field_of(reader, LOG_REQUEST);
  log_text target = log_field_of(reader, LOG_URL);
  log_text method = {NULL, 0}, url = {NULL, 0}, query = {NULL, 0};
  if (request.at != NULL)
    log_request_of(request, &method, &url, &query);
  else if (target.at != NULL)
    log_target_of(target, &url, &query);
  return role == LOG_METHOD ? method : role == LOG_URL ? url : query;
}

static int is_of_request (log_role role) {
  return role == LOG_METHOD || role == LOG_URL || role == LOG_QUERY;
}

log_text log_field (log_reader *reader, log_role role) {
  log_text field;
  field = log_field_of(reader, role);
  if (is_of_request(role) &&
      (field.at == NULL || (role == LOG_URL && !log_has(reader, LOG_QUERY)) ||
       (role == LOG_URL && reader->fields_are == BY_ROLE)))
    field = part_of_request(reader, role);
  if (field.length == 1 && *field.at == '-') return log_part(NULL, 0);
  if (role == LOG_CLIENT && reader->options.client_column.at != NULL)
    return log_first_address(field);
  return field;
}

/* A number as log_number_of has it: mostly all digits, and not many. */
static INLINE int64_t number_at (const log_reader *reader, size_t start,
                                 size_t end, int64_t most) {
  const char *base = reader->lines.base;
  if (end - start <= 8 && end >= 8) {
    uint64_t n = digits_before(base + end, (unsigned)(end - start));
    if (n <= (uint64_t)most) return (int64_t)n;
  }
  return log_number_of(log_without_quotes(log_part(base + start, end - start)),
                       most);
}

int64_t log_number_in (log_reader *reader, log_role role, int64_t most) {
  log_text field = log_field_of(reader, role);
  return field.at == NULL ? LOG_NONE : log_number_of(field, most);
}

int64_t log_win32_in (log_reader *reader) {
  int place = reader->binding.place[LOG_WIN32];
  if (place == LOG_NONE) return LOG_NONE;
  if (reader->fields_are == MARKED &&
      reader->binding.format->way == LOG_BY_COLUMNS) {
    log_span line = span_of(reader);
    size_t start =
        reader->recalls == RECALLS_STATUS &&
                place == reader->binding.place[LOG_STATUS] + reader->width
            ? reader->status_end + 1
            : start_of(reader, line, place, nth_bit);
    int64_t n = number_at(reader, start,
                          place == reader->marks ? line.end
                                                 : end_of(reader, line, start),
                          UINT32_MAX);
    if (n >= 0) return n;
  }
  return log_win32_value(log_field_of(reader, LOG_WIN32));
}

int64_t log_taken (log_reader *reader) {
  log_text field;
  field = log_field_of(reader, LOG_TAKEN);
  return field.at == NULL ? LOG_NONE
                          : log_micros_of(field, reader->binding.taken);
}

int64_t log_bytes (log_reader *reader) {
  return log_number_of(log_field(reader, LOG_BYTES), INT64_MAX / 16);
}

int log_is_local (const log_reader *reader) {
  return reader->has_local && reader->options.zone == LOG_NO_TIME;
}

int log_is_brief (const log_reader *reader) {
  return reader->is_brief;
}
