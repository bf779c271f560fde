/*
** log_request.c - reads a log: a line becomes a request with its code, its
** time and its fields, or is accounted for. Lines of the most frequent shape
** are read by their marks (log_marked.c); the others are taken apart here.
*/

#include "log_coded.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "log_error.h"
#include "log_json.h"
#include "log_values.h"

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
  reader->account.log_first = reader->account.log_last = LOG_NO_TIME;
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

int64_t log_now (const log_reader *reader) {
  return reader->time;
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
void log_take_service (log_reader *reader, log_text name) {
  int service;
  if (name.length == reader->name_length &&
      memcmp(name.at, reader->name, name.length) == 0)
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

static log_recalls recalled (const log_reader *reader) {
  const int *place = reader->binding.place;
  if (place[LOG_REASON] != LOG_NONE)
    return place[LOG_REASON] > place[LOG_STATUS] ? RECALLS_REASON
                                                 : RECALLS_NONE;
  return WORDS && (reader->width == 2 || place[LOG_SUBSTATUS] == LOG_NONE)
             ? RECALLS_STATUS
             : RECALLS_NONE;
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
  reader->recalls = RECALLS_NONE;
  reader->width = reader->status_at_end = 0;
  reader->date_first = 0;
  reader->undecided = 0;
  reader->named = LOG_NONE;
  reader->name_length = NAME;
  reader->name_mask = 0;
  reader->has_local = reader->no_substatus = reader->lacks_substatus = 0;
  memset(reader->known, 0, sizeof reader->known);
  memset(reader->reasons, 0, sizeof reader->reasons);
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
    if (place[LOG_STATUS] != LOG_NONE && binding->blank != ',')
      reader->recalls = recalled(reader);
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
    if (WORDS && binding->status_quote > 0) {
      reader->recalls = RECALLS_STATUS;
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

static void decide_service (log_reader *reader, log_service service) {
  reader->usual = service;
  reader->undecided = 0;
  use_service(reader, service);
  reader->fast = reader->binding.blank == ',' ? LOG_NONE : reader->marks;
}

/* -- Going on with a file ------------------------------------------------ */

/* A directive of our own: the service where it is decided, the day of lines
** that have none, and how many lines there were. */
#define STATE "#state:"
#define DAY_MIN 86400                 /* a line may be of the day before it */
#define DAY_MAX INT64_C(253402214400) /* the last one of four digits */

static void take_state (log_reader *reader, log_text line) {
  char text[128];
  long long day, clock;
  unsigned long long number;
  int service, later;
  size_t start = sizeof STATE - 1, n = line.length - start;
  if (n >= sizeof text) return;
  memcpy(text, line.at + start, n);
  text[n] = '\0';
  if (sscanf(text, "%d %d %lld %lld %llu", &service, &later, &day, &clock,
             &number) != 5)
    return;
  if (day != LOG_NO_TIME && (day < DAY_MIN || day > DAY_MAX)) return;
  if (service >= 0 && service < LOG_ERRORS && reader->undecided)
    decide_service(reader, (log_service)service);
  reader->rolling.is_later = later;
  reader->rolling.day = day;
  reader->rolling.clock = clock;
  reader->number = number;
}

log_result log_resume (log_reader *reader, log_text header) {
  const log_account before = reader->account;
  const char *at = header.at, *end = at + header.length;
  log_result result = LOG_OK;
  log_lines_end_with_lf(&reader->lines);
  while (at < end && result == LOG_OK) {
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    log_text line = log_part(at, (size_t)((stop == NULL ? end : stop) - at));
    if (line.length > 0 && line.at[line.length - 1] == '\r') line.length--;
    if (starts_with(line, STATE))
      take_state(reader, line);
    else if (line.length > 0 && *line.at == '#')
      result = take_directive(reader, line);
    at = stop == NULL ? end : stop + 1;
  }
  reader->account = before;
  return result;
}

size_t log_header (const log_reader *reader, char *to, size_t size) {
  const log_binding *binding = &reader->binding;
  int has_names = binding->format == log_format_w3c() && !binding->assumed;
  char *at = to;
  int i;
  if (size < log_header_most(reader)) return 0;
  if (has_names) at += sprintf(at, "#Fields:");
  for (i = 0; has_names && i < binding->columns; i++) {
    log_text name = binding->names[i];
    *at++ = binding->blank;
    memcpy(at, name.at, name.length);
    at += name.length;
  }
  if (has_names) *at++ = '\n';
  at += sprintf(at, "#State: %d %d %lld %lld %llu\n",
                has_names && !reader->undecided ? (int)reader->usual : LOG_NONE,
                reader->rolling.is_later, (long long)reader->rolling.day,
                (long long)reader->rolling.clock,
                (unsigned long long)reader->number);
  return (size_t)(at - to);
}

size_t log_header_most (const log_reader *reader) {
  return reader->header_size + 160;
}

/* -- Lines that are taken apart ------------------------------------------ */

static log_result skip (log_reader *reader, log_reason reason) {
  log_skipped *skipped = &reader->account.skipped[reason];
  if (skipped->count++ == 0) {
    skipped->first_line = reader->number;
    skipped->first_file = reader->file;
  }
  return LOG_OK;
}

log_identity log_identity_of (log_reader *reader) {
  log_identity identity = {LOG_NONE, LOG_NONE, LOG_HTTP, {NULL, 0}};
  log_text reason = log_field_of(reader, LOG_REASON);
  identity.service = reader->binding.service;
  identity.status = (int)log_number_in(reader, LOG_STATUS, LOG_STATUS_MAX);
  if (identity.status >= 0)
    identity.substatus =
        (int)log_number_in(reader, LOG_SUBSTATUS, LOG_SUBSTATUS_MAX);
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

/* Takes a line that is taken apart and has a code: a request or an event. */
static log_result take_counted (log_reader *reader, int code, int is_event,
                                log_request *request) {
  log_account *account = &reader->account;
  uint64_t before = account->matched;
  log_result result = take_coded(reader, NULL, code,
                                 log_codes_row(reader->codes, code)->selected,
                                 nth_bit, request);
  if (!is_event) {
    account->requests++;
    return result;
  }
  account->events++;
  account->coded_events++;
  account->matched_events += account->matched - before;
  return result;
}

/* Takes a line whose fields are known. */
static log_result take_fields (log_reader *reader, log_request *request) {
  log_identity identity = log_identity_of(reader);
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
  return take_counted(reader, code, identity.status < 0, request);
}

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
  log_error_fields(reader->line, reader->fields);
  reader->fields_are = BY_ROLE;
  said = options->explains == NULL
             ? 0
             : options->explains(options->callback_data, reader->line, &says);
  if (said < 0) return LOG_STOPPED;
  if (said == 0) {
    reader->account.events++;
    return LOG_OK;
  }
  code = log_codes_find(reader->codes, &says);
  if (code < 0) return failed(code);
  return take_counted(reader, code, 1, request);
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
    if (reader->undecided) {
      decide_service(reader, log_service_of(binding, reader->fields));
    }
    if (reader->named != LOG_NONE)
      log_take_service(reader, log_column_of(reader, reader->named));
    if (reader->truncated && !is_whole(reader)) return LOG_OK;
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
log_result log_take_line (log_reader *reader, log_whole whole,
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

/* -- Reading on ---------------------------------------------------------- */

void log_give (log_reader *reader, const char *bytes, size_t n, int last) {
  log_lines_give(&reader->lines, bytes, n, last);
}

log_text log_rest (const log_reader *reader) {
  return reader->lines.rest;
}

log_result log_next (log_reader *reader, log_request *request) {
  for (;;) {
    log_whole whole;
    log_result result = log_take_window(reader, request);
    if (result != LOG_OK) return result;
    switch (log_lines_step(&reader->lines, &whole)) {
    case LOG_LINE:
      result = log_take_line(reader, whole, request);
      if (result != LOG_OK) return result;
      break;
    case LOG_MARKED:
      break;
    case LOG_END:
      return LOG_OK;
    }
  }
}
