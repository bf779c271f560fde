/*
** log_request.c - reads a log: a line becomes a request with its code, its
** time and its fields, or is accounted for. Lines of the most frequent shape
** are read by their marks; the others are taken apart.
*/

#include "log.h"

#include <limits.h>
#include <string.h>

#include "log_bits.h"
#include "log_error.h"
#include "log_format.h"
#include "log_json.h"
#include "log_lines.h"
#include "log_request.h"
#include "log_stamp.h"
#include "log_values.h"

/* How the fields of the line are found. */
enum { MARKED, SPLIT, BY_ROLE };

#define NAME 16    /* bytes of a service's name that are remembered */
#define STAMP 32   /* bytes of a stamp that are remembered */
#define TEXTS 1024 /* remembered texts of status and substatus */
#define TEXT_MAX 7

/* "404 3" and its code. */
typedef struct {
  uint64_t text; /* the highest byte: its length and service; 0: free */
  int32_t code, selected;
} known_text;

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
  int status_at_end;   /* few columns follow the status */
  int width;           /* columns that a known_text has: 1, or 2 */
  int behind;          /* columns behind these */
  int recalls;         /* a known_text has all that there is */
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
  uint64_t matched_before; /* account.matched when the time began */

  log_clock clock;
  void *clock_data;
  log_sampler sampler;
  void *sampler_data;
  uint64_t random;
  unsigned until_sample; /* requests */
  const unsigned char *watched;
  known_text known[TEXTS];
};

/* -- The reader ---------------------------------------------------------- */

static void *resize (log_reader *reader, void *block, size_t old, size_t size) {
  return reader->options.allocate(reader->options.allocate_data, block, old,
                                  size);
}

/* Moves a text of the options into the reader's memory. */
static char *keep (char *to, log_text *text) {
  if (text->at == NULL) return to;
  if (text->length > 0) memcpy(to, text->at, text->length);
  text->at = to;
  return to + text->length;
}

static int keep_texts (log_reader *reader) {
  log_options *options = &reader->options;
  char *to;
  reader->texts_size = options->url.length + options->fields.length +
                       options->notation.length +
                       options->client_column.length + 1;
  reader->texts = resize(reader, NULL, 0, reader->texts_size);
  if (reader->texts == NULL) return 0;
  to = keep(keep(reader->texts, &options->url), &options->fields);
  keep(keep(to, &options->notation), &options->client_column);
  return 1;
}

log_reader *log_new (const log_options *options, const char **wrong) {
  log_reader *reader =
      options->allocate(options->allocate_data, NULL, 0, sizeof *reader);
  size_t where;
  *wrong = NULL;
  if (reader == NULL) return NULL;
  memset(reader, 0, sizeof *reader);
  reader->options = *options;
  reader->account.first = reader->account.last = LOG_NO_TIME;
  reader->time = LOG_NO_TIME;
  log_rolling_start(&reader->rolling);
  reader->modern = !options->plain && is_modern();
  log_lines_start(&reader->lines, options->plain);
  if (options->notation.at != NULL) {
    *wrong = log_pattern_compile(&reader->binding.pattern, options->notation,
                                 &where);
    if (*wrong == NULL && options->client_column.at != NULL &&
        !log_pattern_client(&reader->binding.pattern, options->client_column))
      *wrong = "the format has no such column for the client";
  }
  if (*wrong == NULL) reader->codes = log_codes_new(options);
  if (reader->codes == NULL || !keep_texts(reader)) {
    log_free(reader);
    return NULL;
  }
  options = &reader->options;
  reader->filtered = options->url.at != NULL || options->client.bits >= 0 ||
                     options->since != LOG_NO_TIME ||
                     options->until != LOG_NO_TIME;
  return reader;
}

void log_free (log_reader *reader) {
  if (reader == NULL) return;
  log_codes_free(reader->codes);
  if (reader->texts != NULL)
    resize(reader, reader->texts, reader->texts_size, 0);
  if (reader->header != NULL)
    resize(reader, reader->header, reader->header_size, 0);
  if (reader->unescaped != NULL)
    resize(reader, reader->unescaped, LOG_LINE_MAX, 0);
  resize(reader, reader, sizeof *reader, 0);
}

void log_watch (log_reader *reader, const unsigned char *watched) {
  reader->watched = watched;
}

void log_on_clock (log_reader *reader, log_clock clock, void *data) {
  reader->clock = clock;
  reader->clock_data = data;
}

void log_on_sample (log_reader *reader, log_sampler sampler, void *data) {
  reader->sampler = sampler;
  reader->sampler_data = data;
  reader->until_sample = 1;
}

const log_options *log_options_of (const log_reader *reader) {
  return &reader->options;
}

const log_codes_table *log_codes_of (const log_reader *reader) {
  return reader->codes;
}

const log_account *log_get_account (const log_reader *reader) {
  return &reader->account;
}

const char *log_reason_name (int reason) {
  static const char names[LOG_REASONS][12] = {
      "blank",  "padding",  "no_format", "field_count",
      "status", "too_long", "truncated"};
  return names[reason];
}

const char *log_role_name (int role) {
  static const char names[LOG_ROLES][12] = {
      "status", "substatus", "win32",  "reason",  "time_taken",
      "date",   "clock",     "stamp",  "request", "method",
      "url",    "query",     "client", "user",    "bytes",
      "server", "queue",     "site",   "upstream"};
  return names[role];
}

const char *log_format_name (const log_reader *reader) {
  return reader->binding.format == NULL ? "" : reader->binding.format->name;
}

int log_codes (const log_reader *reader) {
  return log_codes_count(reader->codes);
}

log_identity log_code (const log_reader *reader, int code) {
  return log_codes_identity(reader->codes, code);
}

int log_columns (const log_reader *reader, unsigned *generation) {
  *generation = reader->generation;
  return reader->binding.columns;
}

log_text log_column_name (const log_reader *reader, int column) {
  return reader->binding.names[column];
}

/* -- The format ---------------------------------------------------------- */

static void use_service (log_reader *reader, log_service service) {
  reader->binding.service = service;
  reader->lacks_substatus = reader->no_substatus && service == LOG_HTTP;
}

/* The service that the line names: mostly the one of the line before. */
static INLINE void take_service (log_reader *reader, log_text name) {
  int service;
  if (likely(name.length == reader->name_length &&
             memcmp(name.at, reader->name, name.length) == 0))
    return;
  reader->name_length = NAME; /* none has so many */
  reader->name_mask = 0;
  if (name.length < NAME) {
    memcpy(reader->name, name.at, name.length);
    reader->name[name.length] = reader->binding.blank;
    reader->name_length = name.length;
  }
  if (name.length < 8) {
    reader->name_word = word_at(reader->name);
    reader->name_mask = UINT64_MAX >> (56 - 8 * name.length);
  }
  service = log_named_service(name);
  use_service(reader,
              service == LOG_NONE ? reader->usual : (log_service)service);
}

/* What the binding means for lines that are read by their marks. */
static void use_binding (log_reader *reader) {
  const log_binding *binding = &reader->binding;
  const int *place = binding->place;
  log_marked marked;
  reader->generation++;
  reader->stamp_size = 0;
  reader->marks = 0;
  reader->fast = LOG_NONE;
  reader->fast_more = 0;
  reader->recalls = reader->width = reader->status_at_end = 0;
  reader->date_first = 0;
  reader->undecided = 0;
  reader->named = LOG_NONE;
  reader->name_length = NAME;
  reader->name_mask = 0;
  reader->has_local = reader->no_substatus = reader->lacks_substatus = 0;
  memset(reader->known, 0, sizeof reader->known);
  reader->lacks_client = reader->is_brief = 0;
  if (binding->format == NULL) return;
  reader->lacks_client = reader->options.client_column.at != NULL &&
                         binding->place[LOG_CLIENT] == LOG_NONE;
  marked = reader->lines.marked;
  marked.blank = binding->blank;
  log_lines_mark(&reader->lines, marked);
  switch (binding->format->way) {
  case LOG_BY_COLUMNS:
    reader->undecided = binding->service == LOG_HTTP;
    reader->named = log_service_column(binding);
    reader->marks = binding->columns - 1;
    reader->date_first =
        place[LOG_DATE] == 0 && place[LOG_TIME] == 1 && binding->blank != ',';
    reader->status_at_end = place[LOG_STATUS] > 0 &&
                            binding->columns - place[LOG_STATUS] <= 8 &&
                            binding->blank != ',';
    reader->width = place[LOG_SUBSTATUS] == place[LOG_STATUS] + 1 ? 2 : 1;
    reader->recalls = WORDS && place[LOG_STATUS] != LOG_NONE &&
                      binding->blank != ',' && place[LOG_REASON] == LOG_NONE &&
                      (reader->width == 2 || place[LOG_SUBSTATUS] == LOG_NONE);
    reader->no_substatus = binding->blank != ',' &&
                           place[LOG_SUBSTATUS] == LOG_NONE &&
                           place[LOG_REASON] == LOG_NONE;
    reader->behind = binding->columns - place[LOG_STATUS] - reader->width;
    /* IIS writes UTC where the date comes first, else the server's time. */
    reader->has_local =
        binding->blank == ',' ||
        (place[LOG_DATE] != LOG_NONE &&
         log_same_text(binding->names[place[LOG_DATE]], "date-local"));
    if (binding->blank != ',' && !reader->undecided)
      reader->fast = reader->marks;
    use_service(reader, binding->service);
    break;
  case LOG_BY_PATTERN:
    reader->recalls = WORDS && binding->status_quote > 0;
    if (reader->recalls) {
      reader->fast = binding->status_quote;
      reader->fast_more = INT_MAX;
    }
    break;
  case LOG_BY_JSON:
    break;
  case LOG_BY_EXPLAINER:
    reader->has_local = 1;
    break;
  }
}

static log_result bind_names (log_reader *reader, log_text names) {
  if (names.length > reader->header_size) {
    char *header =
        resize(reader, reader->header, reader->header_size, names.length);
    if (header == NULL) return LOG_NO_MEMORY;
    reader->header = header;
    reader->header_size = names.length;
  }
  if (names.length > 0) memcpy(reader->header, names.at, names.length);
  log_bind_columns(
      &reader->binding, log_format_w3c(),
      log_part(names.length > 0 ? reader->header : "", names.length),
      reader->options.client_column);
  use_binding(reader);
  return LOG_OK;
}

log_result log_begin (log_reader *reader, int file) {
  reader->file = file;
  reader->number = 0;
  log_rolling_start(&reader->rolling);
  log_lines_begin(&reader->lines);
  if (reader->options.notation.at != NULL) {
    log_bind_pattern(&reader->binding, log_part(NULL, 0));
    use_binding(reader);
    return LOG_OK;
  }
  return bind_names(reader, reader->options.fields);
}

static int starts_with (log_text text, const char *start) {
  size_t n = strlen(start);
  return text.length >= n && log_same_text(log_part(text.at, n), start);
}

/* In an error log a message may go on with a number sign: only W3C's own names
** are directives there. */
static int is_directive (const log_reader *reader, log_text line) {
  static const char names[][13] = {
      "#fields:",     "#date:",     "#software:", "#version:",
      "#start-date:", "#end-date:", "#remark:"};
  size_t i;
  if (reader->binding.format == NULL ||
      reader->binding.format->way != LOG_BY_EXPLAINER)
    return 1;
  for (i = 0; i < sizeof names / sizeof *names; i++) {
    if (starts_with(line, names[i])) return 1;
  }
  return 0;
}

static log_result take_directive (log_reader *reader, log_text line) {
  reader->account.directives++;
  if (starts_with(line, "#fields:"))
    return bind_names(reader, log_part(line.at + 8, line.length - 8));
  if (starts_with(line, "#date:"))
    log_rolling_date(&reader->rolling, log_part(line.at + 6, line.length - 6));
  return LOG_OK;
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

static log_span span_of (const log_reader *reader) {
  log_span line;
  line.start = (size_t)(reader->line.at - reader->lines.base);
  line.end = line.start + reader->line.length;
  return line;
}

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

/* "[10/Oct/2000:13:55:36 -0700]" */
#define ACCESS_STAMP 28

/* Up to the blank, or all. */
static log_text up_to_blank (const char *at, const char *end) {
  const char *blank = memchr(at, ' ', (size_t)(end - at));
  return log_part(at, (size_t)((blank == NULL ? end : blank) - at));
}

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

static log_text column_of (log_reader *reader, int column) {
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

static log_text field_of (log_reader *reader, log_role role) {
  int place = reader->binding.place[role];
  return place == LOG_NONE ? log_part(NULL, 0) : column_of(reader, place);
}

log_text log_column (log_reader *reader, int column) {
  return column_of(reader, column);
}

/* Method, URL or query where a column has more than that. */
static log_text part_of_request (log_reader *reader, log_role role) {
  log_text request = field_of(reader, LOG_REQUEST);
  log_text target = field_of(reader, LOG_URL);
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
  field = field_of(reader, role);
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

static int64_t number_of (log_reader *reader, log_role role, int64_t most) {
  log_text field = field_of(reader, role);
  return field.at == NULL ? LOG_NONE : log_number_of(field, most);
}

static int64_t win32_of (log_reader *reader) {
  int place = reader->binding.place[LOG_WIN32];
  if (place == LOG_NONE) return LOG_NONE;
  if (reader->fields_are == MARKED &&
      reader->binding.format->way == LOG_BY_COLUMNS) {
    log_span line = span_of(reader);
    size_t start =
        reader->recalls &&
                place == reader->binding.place[LOG_STATUS] + reader->width
            ? reader->status_end + 1
            : start_of(reader, line, place, nth_bit);
    int64_t n = number_at(reader, start,
                          place == reader->marks ? line.end
                                                 : end_of(reader, line, start),
                          UINT32_MAX);
    if (likely(n >= 0)) return n;
  }
  return log_win32_value(field_of(reader, LOG_WIN32));
}

int64_t log_taken (log_reader *reader) {
  log_text field;
  field = field_of(reader, LOG_TAKEN);
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

/* -- Times --------------------------------------------------------------- */

static void note_time (log_account *account, int64_t time) {
  if (time == LOG_NO_TIME) return;
  if (account->first == LOG_NO_TIME || time < account->first)
    account->first = time;
  if (account->last == LOG_NO_TIME || time > account->last)
    account->last = time;
}

/* Tells of the requests that matched in the second that ends. */
static void strike (log_reader *reader) {
  uint64_t n = reader->account.matched - reader->matched_before;
  reader->matched_before = reader->account.matched;
  if (reader->clock != NULL && n > 0)
    reader->clock(reader->clock_data, reader->time, n);
}

void log_strike (log_reader *reader) {
  strike(reader);
}

/* A time without a zone in UTC, where the zone was said. */
static int64_t placed (const log_reader *reader, int64_t time) {
  if (!reader->has_local || reader->options.zone == LOG_NO_TIME ||
      time == LOG_NO_TIME)
    return time;
  time -= reader->options.zone;
  return time < 0 ? LOG_NO_TIME : time;
}

/* Day and time of day, or both in one. */
static int64_t time_of (log_reader *reader) {
  const int *place = reader->binding.place;
  log_text stamp = field_of(reader, LOG_STAMP);
  int64_t day, clock;
  if (stamp.at != NULL) return log_stamp_of(stamp, &reader->has_local);
  clock = log_clock_of(field_of(reader, LOG_TIME));
  day = place[LOG_DATE] == LOG_NONE ? log_rolling_day(&reader->rolling, clock)
                                    : log_day_of(field_of(reader, LOG_DATE));
  return day == LOG_NO_TIME || clock == LOG_NO_TIME ? LOG_NO_TIME : day + clock;
}

static void set_time (log_reader *reader, int64_t time) {
  if (time == reader->time) return;
  strike(reader);
  reader->time = time;
}

/* Most lines have the stamp of the line before them. */
static INLINE int has_stamp (const log_reader *reader, const char *at,
                             size_t n) {
  return likely(reader->stamp_size == n) &&
         likely(!((word_at(at) ^ word_at(reader->stamp)) |
                  (word_at(at + 8) ^ word_at(reader->stamp + 8)) |
                  (word_at(at + n - 8) ^ word_at(reader->stamp + n - 8))));
}

static void keep_stamp (log_reader *reader, const char *at, size_t n) {
  memcpy(reader->stamp, at, n);
  reader->stamp_size = n;
}

/* "2026-11-01 06:00:00 " */
#define W3C_STAMP 20

static void read_w3c_stamp (log_reader *reader) {
  const char *at = reader->line.at;
  set_time(reader, placed(reader, time_of(reader)));
  if (!reader->filtered) note_time(&reader->account, reader->time);
  if (reader->line.length >= W3C_STAMP && at[10] == at[W3C_STAMP - 1] &&
      at[10] == reader->binding.blank)
    keep_stamp(reader, at, W3C_STAMP);
  else
    reader->stamp_size = 0;
}

/* The line's time, and where without filters the period reaches. */
static INLINE void recall_time (log_reader *reader) {
  const char *at = reader->line.at, *open = NULL;
  size_t n = reader->line.length;
  int64_t time;
  if (likely(reader->date_first)) {
    if (unlikely(n < W3C_STAMP || !has_stamp(reader, at, W3C_STAMP)))
      read_w3c_stamp(reader);
    return;
  }
  if (reader->binding.format->way == LOG_BY_PATTERN) {
    if (reader->fields_are == MARKED)
      open = reader->marked_stamp;
    else if (reader->fields[LOG_STAMP].length == ACCESS_STAMP - 2)
      open = reader->fields[LOG_STAMP].at - 1;
  }
  if (likely(open != NULL)) {
    /* The day stands in what three words leave. */
    if (likely(has_stamp(reader, open, ACCESS_STAMP) &&
               half_word_at(open + 16) == half_word_at(reader->stamp + 16)))
      return;
    time =
        log_stamp_of(log_part(open + 1, ACCESS_STAMP - 2), &reader->has_local);
    set_time(reader, placed(reader, time));
    keep_stamp(reader, open, ACCESS_STAMP);
    if (!reader->filtered) note_time(&reader->account, reader->time);
    return;
  }
  reader->stamp_size = 0;
  set_time(reader, placed(reader, time_of(reader)));
  if (!reader->filtered) note_time(&reader->account, reader->time);
}

/* -- Selection ----------------------------------------------------------- */

static int passes_filters (log_reader *reader) {
  const log_options *options = &reader->options;
  int64_t time = reader->time;
  if (options->since != LOG_NO_TIME &&
      (time == LOG_NO_TIME || time < options->since))
    return 0;
  if (options->until != LOG_NO_TIME &&
      (time == LOG_NO_TIME || time >= options->until))
    return 0;
  if (options->url.at != NULL) {
    log_text url = log_field(reader, LOG_URL);
    if (url.at == NULL || !log_matches_glob(options->url, url)) return 0;
  }
  return options->client.bits < 0 ||
         log_in_network(&options->client,
                        log_first_address(log_field(reader, LOG_CLIENT)));
}

static int is_success (int status) {
  return status >= 200 && status <= 399;
}

/* Of the last eight bytes, that are zeros in front of a shorter text. */
static INLINE unsigned bit_of (uint64_t last) {
  return (unsigned)(last * MIX >> 48) % LOG_WATCHED;
}

unsigned log_watch_bit (log_text client) {
  size_t n = client.length < 8 ? client.length : 8;
  char last[8] = {0};
  if (n > 0) memcpy(last + 8 - n, client.at + client.length - n, n);
  return bit_of(word_at(last));
}

/* The client's bit in a marked line; LOG_WATCHED where that takes longer. */
static INLINE unsigned recall_client (const log_reader *reader, log_span line,
                                      bit_finder nth) {
  size_t start = start_of(reader, line, reader->binding.place[LOG_CLIENT], nth);
  size_t end = end_of(reader, line, start), n = end - start;
  uint64_t last;
  if (unlikely(!WORDS || end < 8 || n == 0)) return LOG_WATCHED;
  last = word_at(reader->lines.base + end - 8);
  if (unlikely(last >> 56 == '"')) return LOG_WATCHED;
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
  if (unlikely(bit == LOG_WATCHED))
    bit = log_watch_bit(log_field(reader, LOG_CLIENT));
  return reader->watched[bit / 8] >> bit % 8 & 1;
}

/* -- Requests ------------------------------------------------------------ */

static log_result skip (log_reader *reader, log_reason reason) {
  log_skipped *skipped = &reader->account.skipped[reason];
  if (skipped->count++ == 0) {
    skipped->first_line = reader->number;
    skipped->first_file = reader->file;
  }
  return LOG_OK;
}

/* Is it asked for? Counts what matches the filters. */
static INLINE int matches (log_reader *reader) {
  if (unlikely(reader->filtered)) {
    if (!passes_filters(reader)) return 0;
    note_time(&reader->account, reader->time);
  }
  reader->account.matched++;
  return 1;
}

static INLINE log_result give (log_reader *reader, int code, int selected,
                               log_request *request) {
  request->code = code;
  request->selected = selected;
  request->win32 = selected ? win32_of(reader) : LOG_NONE;
  request->time = reader->time;
  request->line = reader->line;
  request->file = reader->file;
  request->number = reader->number;
  return LOG_FOUND;
}

#ifdef LOG_TINY
#define SAMPLED_ALL 64
#else
#define SAMPLED_ALL (UINT64_C(1) << 17) /* requests */
#endif
#define SAMPLE_GAP 8 /* requests behind those, in the mean */

/* The same log gives the same sample. */
static void sample (log_reader *reader) {
  unsigned weight = reader->account.matched > SAMPLED_ALL ? SAMPLE_GAP : 1;
  reader->random = reader->random * MIX + 1;
  reader->until_sample =
      weight == 1 ? 1 : 1 + (unsigned)(reader->random >> 33) % (2 * weight - 1);
  reader->sampler(reader->sampler_data, reader->time, weight);
}

/* Takes a line that has a code; 'line' is its span when it is marked. */
static INLINE log_result take_coded (log_reader *reader, const log_span *line,
                                     int code, int selected, bit_finder nth,
                                     log_request *request) {
  log_account *account = &reader->account;
  recall_time(reader);
  if (unlikely(reader->time == LOG_NO_TIME)) account->without_time++;
  account->without_substatus += (uint64_t)reader->lacks_substatus;
  account->local += (uint64_t)reader->has_local;
  account->zoned += !reader->has_local && reader->time != LOG_NO_TIME;
  account->assumed += (uint64_t)reader->binding.assumed;
  account->without_client += (uint64_t)reader->lacks_client;
  if (!matches(reader)) return LOG_OK;
  if (selected) return give(reader, code, 1, request);
  if (reader->sampler != NULL && unlikely(--reader->until_sample == 0))
    sample(reader);
  if (unlikely(reader->watched != NULL) &&
      is_success(log_codes_row(reader->codes, code)->status) &&
      unlikely(is_watched(reader, line, nth)))
    return give(reader, code, 0, request);
  return LOG_OK;
}

static log_result failed (int code) {
  return code == LOG_NONE ? LOG_NO_MEMORY : LOG_STOPPED;
}

/* Status, substatus and reason of a line that is taken apart. */
static log_identity identity_of (log_reader *reader) {
  log_identity identity = {LOG_NONE, LOG_NONE, LOG_HTTP, {NULL, 0}};
  log_text reason = field_of(reader, LOG_REASON);
  identity.service = reader->binding.service;
  identity.status = (int)number_of(reader, LOG_STATUS, LOG_STATUS_MAX);
  if (identity.status >= 0)
    identity.substatus =
        (int)number_of(reader, LOG_SUBSTATUS, LOG_SUBSTATUS_MAX);
  if (reason.at != NULL && !(reason.length == 1 && *reason.at == '-'))
    identity.reason = reason;
  return identity;
}

/* A line of JSON that is no access log's: without a status, or Caddy's second
** one of a request that failed. */
static int is_other_json (const log_reader *reader) {
  return reader->binding.format->way == LOG_BY_JSON &&
         (!log_holds(reader->line, "tatus\"") ||
          log_holds(reader->line, "\"http.log.error"));
}

/* Takes a line whose fields are known. */
static log_result take_fields (log_reader *reader, log_request *request) {
  log_identity identity = identity_of(reader);
  int code;
  if (identity.status < 0 && identity.reason.at == NULL) {
    /* Other services log what is no reply, such as the end of a session; and
    ** JSON has more than requests. */
    if (identity.service == LOG_HTTP && !is_other_json(reader))
      return skip(reader, LOG_BAD_STATUS);
    reader->account.events++;
    return LOG_OK;
  }
  code = log_codes_find(reader->codes, &identity);
  if (code < 0) return failed(code);
  if (identity.status < 0)
    reader->account.events++;
  else
    reader->account.requests++;
  return take_coded(reader, NULL, code,
                    log_codes_row(reader->codes, code)->selected, nth_bit,
                    request);
}

/* -- Lines that are taken apart ------------------------------------------ */

/* Do two ways to read a line agree in all that is known of columns? */
static int agree (const log_binding *binding, const log_text *a,
                  const log_text *b) {
  int role;
  for (role = 0; role < LOG_ROLES; role++) {
    int place = binding->place[role];
    if (place != LOG_NONE &&
        (a[place].at != b[place].at || a[place].length != b[place].length))
      return 0;
  }
  return 1;
}

/*
** More fields than columns: blanks in a value that may have some. The line is
** read where its other columns then look as they should in one way only.
*/
static int split_surplus (log_reader *reader, int known) {
  const log_binding *binding = &reader->binding;
  log_text tried[LOG_COLUMNS_MAX], *fields = reader->fields;
  int columns = binding->columns, surplus = known - columns, i, j, found = 0;
  if (binding->blank != ' ' || surplus <= 0) return 0;
  memcpy(tried, fields, (size_t)known * sizeof *tried);
  for (i = 0; i < columns; i++) {
    log_text all[LOG_COLUMNS_MAX];
    if (!log_is_free(binding, i)) continue;
    for (j = 0; j < columns; j++) {
      all[j] = tried[j <= i ? j : j + surplus];
      if (j == i)
        all[j].length = (size_t)(tried[i + surplus].at - tried[i].at) +
                        tried[i + surplus].length;
    }
    if (!log_is_plausible(binding, all)) continue;
    if (found++ > 0) {
      if (!agree(binding, fields, all)) return 0;
      continue;
    }
    memcpy(fields, all, (size_t)columns * sizeof *all);
  }
  return found > 0;
}

/* A log whose header has blanks and whose lines have tabs. */
static int split_tabs (log_reader *reader) {
  log_binding *binding = &reader->binding;
  if (binding->blank != ' ' ||
      memchr(reader->line.at, '\t', reader->line.length) == NULL)
    return 0;
  binding->blank = '\t';
  if (log_split(binding, reader->line, 0, reader->fields) == binding->columns) {
    use_binding(reader);
    return 1;
  }
  binding->blank = ' ';
  return 0;
}

static int split_columns (log_reader *reader, int joins) {
  const log_binding *binding = &reader->binding;
  int n = log_split(binding, reader->line, 0, reader->fields);
  reader->fields_are = SPLIT;
  if (n == binding->columns) return 1;
  if (split_tabs(reader)) return 1;
  n = log_split(binding, reader->line, binding->blank != ',', reader->fields);
  if (n == binding->columns) return 1;
  return joins && split_surplus(reader, n);
}

/* Of a line that nothing ends the last value may not be all there: a status
** has three digits, and other numbers are not believed. */
static int is_whole (log_reader *reader) {
  const int *place = reader->binding.place;
  int last = reader->binding.columns - 1;
  if (place[LOG_STATUS] == last) return reader->fields[last].length == 3;
  reader->fields[last] = log_part(NULL, 0);
  return 1;
}

/* A line of an error log: an event, if it says something a counted one. */
static log_result read_error (log_reader *reader, int *known,
                              log_request *request) {
  log_identity says = {LOG_NONE, LOG_NONE, LOG_ERRORS, {NULL, 0}};
  const log_options *options = &reader->options;
  int said, code;
  if (!log_is_error(reader->binding.format, reader->line)) return LOG_OK;
  *known = 1;
  reader->account.events++;
  log_error_fields(reader->line, reader->fields);
  reader->fields_are = BY_ROLE;
  said = options->explains == NULL
             ? 0
             : options->explains(options->callback_data, reader->line, &says);
  if (said < 0) return LOG_STOPPED;
  if (said == 0) return LOG_OK;
  code = log_codes_find(reader->codes, &says);
  if (code < 0) return failed(code);
  return take_coded(reader, NULL, code,
                    log_codes_row(reader->codes, code)->selected, nth_bit,
                    request);
}

/* The fields of a line of JSON, as they were before it was written. */
static log_result read_json (log_reader *reader, int *known) {
  log_text asked = reader->options.client_column;
  int taken;
  *known = log_json_match(reader->line, reader->fields, &taken);
  if (!*known) return LOG_OK;
  reader->binding.taken = (signed char)taken;
  reader->fields_are = BY_ROLE;
  if (asked.at != NULL) {
    reader->fields[LOG_CLIENT] = log_json_member(reader->line, asked);
    reader->lacks_client = reader->fields[LOG_CLIENT].at == NULL;
  }
  reader->is_brief = memchr(reader->line.at, '\\', reader->line.length) != NULL;
  if (!reader->is_brief) return LOG_OK;
  if (reader->unescaped == NULL)
    reader->unescaped = resize(reader, NULL, 0, LOG_LINE_MAX);
  if (reader->unescaped == NULL) return LOG_NO_MEMORY;
  log_json_undo(reader->fields, reader->unescaped, LOG_LINE_MAX);
  return LOG_OK;
}

/* Whether the bound format reads the line. 'joins': a value may have blanks. */
static log_result read_line (log_reader *reader, int joins, int *known,
                             log_request *request) {
  log_binding *binding = &reader->binding;
  log_result result;
  *known = 0;
  if (binding->format == NULL) return LOG_OK;
  switch (binding->format->way) {
  case LOG_BY_COLUMNS:
    if (!split_columns(reader, joins)) return LOG_OK;
    if (unlikely(reader->undecided)) {
      reader->usual = log_service_of(binding, reader->fields);
      reader->undecided = 0;
      use_service(reader, reader->usual);
      reader->fast = binding->blank == ',' ? LOG_NONE : reader->marks;
    }
    if (reader->named != LOG_NONE)
      take_service(reader, column_of(reader, reader->named));
    if (unlikely(reader->truncated) && !is_whole(reader)) return LOG_OK;
    break;
  case LOG_BY_PATTERN:
    if (!log_pattern_match(&binding->pattern, reader->line, reader->fields))
      return LOG_OK;
    reader->fields_are = BY_ROLE;
    break;
  case LOG_BY_JSON:
    result = read_json(reader, known);
    if (!*known || result != LOG_OK) return result;
    break;
  case LOG_BY_EXPLAINER:
    return read_error(reader, known, request);
  }
  *known = 1;
  return take_fields(reader, request);
}

/* Takes any whole line: leading NULs are gone, its end is still there. */
static log_result take_line (log_reader *reader, log_whole whole,
                             log_request *request) {
  log_text line = whole.line;
  log_result result;
  int known;
  reader->number++;
  reader->account.lines++;
  if (whole.too_long) return skip(reader, LOG_TOO_LONG);
  if (line.length >= 3 && memcmp(line.at, "\xEF\xBB\xBF", 3) == 0) {
    line = log_part(line.at + 3, line.length - 3);
    while (line.length > 0 && *line.at == '\0')
      line = log_part(line.at + 1, line.length - 1);
  }
  /* Where tabs part the fields the last one may be empty. */
  while (line.length > 0 && log_is_space(line.at[line.length - 1]) &&
         !(reader->binding.blank == '\t' && line.length > 1 &&
           line.at[line.length - 1] == '\t'))
    line.length--;
  if (line.length == 0)
    return skip(reader, whole.padded ? LOG_PADDING : LOG_BLANK);
  if (*line.at == '#' && is_directive(reader, line))
    return take_directive(reader, line);
  reader->line = line;
  reader->truncated = whole.truncated;
  /* Without a header more columns may be those of another format. */
  result = read_line(reader, !reader->binding.assumed, &known, request);
  if (known || result != LOG_OK) return result;
  if (reader->options.notation.at == NULL &&
      reader->options.fields.at == NULL) {
    /* Another format may have begun; if none has, the old one goes on. */
    log_binding *other = &reader->other;
    if (log_recognise(other, &reader->guesses, line,
                      reader->options.client_column, reader->fields) &&
        !(other->assumed && reader->binding.format != NULL &&
          !reader->binding.assumed)) {
      reader->binding = *other;
      use_binding(reader);
      result = read_line(reader, 1, &known, request);
      if (known || result != LOG_OK) return result;
    }
    else if (reader->binding.assumed) {
      result = read_line(reader, 1, &known, request);
      if (known || result != LOG_OK) return result;
    }
  }
  if (whole.truncated) return skip(reader, LOG_TRUNCATED);
  if (reader->binding.format == NULL) return skip(reader, LOG_NO_FORMAT);
  if (reader->binding.format->way != LOG_BY_EXPLAINER)
    return skip(reader, LOG_FIELD_COUNT);
  reader->account.events++; /* the line before goes on */
  return LOG_OK;
}

/* -- Lines that are read by their marks ---------------------------------- */

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
  if (likely(reader->status_at_end && first > 0)) {
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
  if (likely(
          mask != 0 && start + 8 <= line.end &&
          !((word_at(reader->lines.base + start) ^ reader->name_word) & mask)))
    return;
  take_service(reader, marked_field(reader, reader->named, nth));
}

/* Takes a marked line by its known text. 0: it must be taken apart. */
static INLINE int take_known (log_reader *reader, log_span line, bit_finder nth,
                              log_request *request, log_result *result) {
  log_span place = find_status(reader, line, nth);
  size_t length = place.end - place.start;
  uint64_t text;
  known_text *known;
  if (unlikely(length - 1 >= TEXT_MAX || place.end < 8 || place.end > line.end))
    return 0;
  if (reader->binding.format->way == LOG_BY_PATTERN &&
      unlikely(!is_access_line(reader, place, line, nth)))
    return 0;
  if (reader->named != LOG_NONE) take_marked_service(reader, line, nth);
  text = word_at(reader->lines.base + place.end - 8) >> (64 - 8 * length) |
         (uint64_t)(length | (unsigned)reader->binding.service << 4) << 56;
  known = &reader->known[(text * MIX) >> 54];
  if (unlikely(known->text != text)) {
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
  reader->fields_are = MARKED;
  *result =
      take_coded(reader, &line, known->code, known->selected, nth, request);
  return 1;
}

/*
** Takes the next line of the window. Nearly all have one blank between their
** fields and nothing around them; take_line knows the others.
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
  if (likely((unsigned)(found - reader->fast) <= reader->fast_more &&
             reader->fast >= 0 && stop - line.start >= 2)) {
    line.end = stop - (base[stop - 1] == '\r');
    first = (unsigned char)base[line.start];
    last = (unsigned char)base[line.end - 1];
    reader->line = log_part(base + line.start, line.end - line.start);
    if (likely(first > '#' && first <= '~' && last > ' ') &&
        likely(reader->recalls ? take_known(reader, line, nth, request, &result)
                               : 0))
      return result;
  }
  return take_line(reader, log_lines_whole(base + line.start, base + stop),
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

void log_give (log_reader *reader, const char *bytes, size_t n, int last) {
  log_lines_give(&reader->lines, bytes, n, last);
}

log_text log_rest (const log_reader *reader) {
  return reader->lines.rest;
}

log_result log_next (log_reader *reader, log_request *request) {
  for (;;) {
    log_whole whole;
    log_result result = (reader->modern ? take_window_modern
                                        : take_window_plain)(reader, request);
    if (result != LOG_OK) return result;
    switch (log_lines_step(&reader->lines, &whole)) {
    case LOG_LINE:
      result = take_line(reader, whole, request);
      if (result != LOG_OK) return result;
      break;
    case LOG_MARKED:
      break;
    case LOG_END:
      return LOG_OK;
    }
  }
}
