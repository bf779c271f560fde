/*
** log_rows.c - requests of any format, and what else has a code, as normalised
** rows of text: CSV, TSV or JSON, a line each. Bounded memory from the caller's
** allocator.
*/

#include "log_rows.h"

#include <string.h>

#include "log_bits.h"
#include "log_handshake.h"
#include "log_request.h"

/* A byte becomes six at most ("\u001b"), a column can be the client's too, and
** few bytes stand beside the line's and the file's name. */
#define FILE_MAX 131072
#define ROW_MAX (12 * LOG_LINE_MAX + FILE_MAX + 16384)
#define TEXT_MAX (1 << 16) /* text is given when there is so much */
#define MEANINGS 1024      /* combinations whose meaning is kept */
#define MEANING_MAX 2048   /* bytes of what is known */

/* What is known of a code with a Win32 code, as it is written. */
typedef struct {
  int code; /* + 1; 0: free */
  int64_t win32;
  uint16_t ends[LOG_ROW_MEANINGS]; /* in the text */
  char text[MEANING_MAX];
} meaning;

struct log_rows {
  log_reader *reader;
  log_options options;
  log_row_format format;
  log_describer describe;
  unsigned char columns[LOG_ROW_COLUMNS];
  int count;
  char *file; /* its name as it is written */
  size_t file_size, file_length;
  int64_t time; /* of the stamp */
  char stamp[24];
  int stamp_length, is_local;
  char out[TEXT_MAX + ROW_MAX];
  meaning meanings[MEANINGS];
};

const char *log_row_name (int column) {
  static const char names[LOG_ROW_COLUMNS][16] = {
      "time",   "client",    "user",  "method", "url",    "query",
      "status", "substatus", "win32", "reason", "bytes",  "time_taken_ms",
      "server", "product",   "title", "class",  "benign", "file",
      "line",   "code",      "logon"};
  return names[column];
}

/* -- Values -------------------------------------------------------------- */

static char *put_text (char *to, log_text text) {
  memcpy(to, text.at, text.length);
  return to + text.length;
}

static char *put_number (char *to, int64_t n) {
  char digits[20];
  int i = 0;
  do digits[i++] = (char)('0' + n % 10);
  while ((n /= 10) > 0);
  while (i > 0) *to++ = digits[--i];
  return to;
}

/* Milliseconds of microseconds: "12", "12.5", "0.125". */
static char *put_milliseconds (char *to, int64_t micros) {
  int i, rest = (int)(micros % 1000);
  to = put_number(to, micros / 1000);
  if (rest == 0) return to;
  *to++ = '.';
  for (i = 100; rest > 0; i /= 10) {
    *to++ = (char)('0' + rest / i);
    rest %= i;
  }
  return to;
}

static char *put_two (char *to, int n) {
  *to++ = (char)('0' + n / 10);
  *to++ = (char)('0' + n % 10);
  return to;
}

/* "2026-11-01T06:00:00Z". Days are turned into a date by whole years of March
** to February (proleptic Gregorian, years of 1970 on). */
static void make_stamp (log_rows *rows, int64_t time) {
  int64_t days = time / 86400 + 719468;
  int second = (int)(time % 86400);
  int era = (int)(days / 146097), day = (int)(days % 146097);
  int year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
  int yday = day - (365 * year + year / 4 - year / 100);
  int month = (5 * yday + 2) / 153;
  char *to = rows->stamp;
  int y = era * 400 + year + (month >= 10);
  to = put_two(put_two(to, y / 100 % 100), y % 100);
  *to++ = '-';
  to = put_two(to, month < 10 ? month + 3 : month - 9);
  *to++ = '-';
  to = put_two(to, yday - (153 * month + 2) / 5 + 1);
  *to++ = 'T';
  to = put_two(to, second / 3600);
  *to++ = ':';
  to = put_two(to, second / 60 % 60);
  *to++ = ':';
  to = put_two(to, second % 60);
  if (!rows->is_local) *to++ = 'Z';
  rows->time = time;
  rows->stamp_length = (int)(to - rows->stamp);
}

/* -- Escaping ------------------------------------------------------------ */

/* Which bytes a text can have as they are, but for those behind 0x7F. */
static INLINE int is_plain (log_row_format format, unsigned char c) {
  if (c < 0x20 || c == 0x7F) return 0;
  switch (format) {
  case LOG_CSV:
    return c != '"' && c != ',';
  case LOG_TSV:
    return c != '\\';
  default:
    return c != '"' && c != '\\';
  }
}

/* U+FFFD */
static const char replacement[] = "\xEF\xBF\xBD";

/* The bytes of the character that begins there, as RFC 3629 has it: no
** surrogates, nothing overlong, nothing behind U+10FFFF. 0: none does. */
static int utf8_length (const char *at, const char *end) {
  const unsigned char *s = (const unsigned char *)at;
  int i, n = s[0] < 0x80   ? 1
             : s[0] < 0xC2 ? 0
             : s[0] < 0xE0 ? 2
             : s[0] < 0xF0 ? 3
             : s[0] < 0xF5 ? 4
                           : 0;
  if (n > end - at) return 0;
  for (i = 1; i < n; i++) {
    if ((s[i] & 0xC0) != 0x80) return 0;
  }
  if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) ||
      (s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F))
    return 0;
  return n;
}

/* The bytes of the character that begins there as they are, else U+FFFD. */
static const char *put_character (char **to, const char *at, const char *end) {
  int n = utf8_length(at, end);
  if (n == 0) {
    *to = put_text(*to, log_part(replacement, 3));
    return at + 1;
  }
  *to = put_text(*to, log_part(at, (size_t)n));
  return at + n;
}

/* A control character: databases refuse some, and terminals obey others. */
static char *put_control (char *to, log_row_format format, char c) {
  static const char hex[] = "0123456789abcdef";
  if (format == LOG_JSON) {
    memcpy(to, "\\u00", 4);
    to[4] = hex[(unsigned char)c >> 4];
    to[5] = hex[c & 15];
    return to + 6;
  }
  if (format == LOG_TSV && (c == '\t' || c == '\n' || c == '\r')) {
    *to++ = '\\';
    *to++ = c == '\t' ? 't' : c == '\n' ? 'n' : 'r';
    return to;
  }
  if (c == '\t' || c == '\n' || c == '\r') {
    *to++ = c;
    return to;
  }
  return put_text(to, log_part(replacement, 3));
}

/* What a spreadsheet would take for a formula stands behind a quote. */
static int is_formula (log_text text) {
  char c = text.length > 0 ? *text.at : 'a';
  return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

static char *put_escaped (char *to, log_row_format format, log_text text) {
  const char *at = text.at, *end = at + text.length;
  while (at < end) {
    unsigned char c = (unsigned char)*at;
    if (c >= 0x80) {
      at = put_character(&to, at, end);
      continue;
    }
    if (is_plain(format, c) || (format == LOG_CSV && c == ','))
      *to++ = *at;
    else if (c == '"' && format == LOG_CSV) {
      *to++ = '"';
      *to++ = '"';
    }
    else if (c == '"' || c == '\\') {
      *to++ = '\\';
      *to++ = *at;
    }
    else
      to = put_control(to, format, *at);
    at++;
  }
  return to;
}

/* A text of the log. Most are plain. */
static char *put_value (char *to, log_row_format format, log_text text) {
  size_t i = 0;
  if (format == LOG_JSON) {
    *to++ = '"';
    to = put_escaped(to, format, text);
    *to++ = '"';
    return to;
  }
  if (format == LOG_TSV) return put_escaped(to, format, text);
  while (i < text.length && is_plain(format, (unsigned char)text.at[i]) &&
         (unsigned char)text.at[i] < 0x80)
    i++;
  if (i == text.length && !is_formula(text)) return put_text(to, text);
  *to++ = '"';
  if (is_formula(text)) *to++ = '\'';
  to = put_escaped(to, format, text);
  *to++ = '"';
  return to;
}

/* -- Rows ---------------------------------------------------------------- */

log_rows *log_rows_new (log_reader *reader, log_row_format format,
                        const unsigned char *columns, int count,
                        log_describer describe) {
  const log_options *options = log_options_of(reader);
  log_rows *rows =
      options->allocate(options->allocate_data, NULL, 0, sizeof *rows);
  if (rows == NULL) return NULL;
  memset(rows, 0, sizeof *rows);
  rows->reader = reader;
  rows->options = *options;
  rows->format = format;
  rows->describe = describe;
  memcpy(rows->columns, columns, (size_t)count);
  rows->count = count;
  rows->time = LOG_NO_TIME;
  return rows;
}

void log_rows_free (log_rows *rows) {
  if (rows == NULL) return;
  if (rows->file != NULL)
    rows->options.allocate(rows->options.allocate_data, rows->file,
                           rows->file_size, 0);
  rows->options.allocate(rows->options.allocate_data, rows, sizeof *rows, 0);
}

log_result log_rows_file (log_rows *rows, log_text name) {
  size_t wanted;
  if (name.length > FILE_MAX / 8) name.length = FILE_MAX / 8;
  wanted = 6 * name.length + 4;
  if (wanted > rows->file_size) {
    char *file = rows->options.allocate(rows->options.allocate_data, rows->file,
                                        rows->file_size, wanted);
    if (file == NULL) return LOG_NO_MEMORY;
    rows->file = file;
    rows->file_size = wanted;
  }
  rows->file_length =
      (size_t)(put_value(rows->file, rows->format, name) - rows->file);
  return LOG_OK;
}

static char *put_name (char *to, int column) {
  const char *name = log_row_name(column);
  return put_text(to, log_part(name, strlen(name)));
}

log_text log_rows_head (log_rows *rows) {
  char *to = rows->out;
  int i;
  if (rows->format == LOG_JSON) return log_part(rows->out, 0);
  for (i = 0; i < rows->count; i++) {
    if (i > 0) *to++ = rows->format == LOG_TSV ? '\t' : ',';
    to = put_name(to, rows->columns[i]);
  }
  if (rows->format == LOG_CSV) *to++ = '\r';
  *to++ = '\n';
  return log_part(rows->out, (size_t)(to - rows->out));
}

/* Where what is known of the code has its columns. */
#define MEANS_BENIGN (LOG_ROW_BENIGN - LOG_ROW_PRODUCT)
#define MEANS_TITLE (LOG_ROW_TITLE - LOG_ROW_PRODUCT)
#define MEANS_CODE (LOG_ROW_MEANINGS - 1)

static int meaning_in (int column) {
  return column == LOG_ROW_CODE ? MEANS_CODE : column - LOG_ROW_PRODUCT;
}

/* What is known, asked for once for each combination, mostly. Too long a title
** is cut. NULL: stop. */
static const meaning *meaning_of (log_rows *rows, const log_request *request) {
  meaning *m = &rows->meanings[((uint32_t)request->code * 31 +
                                (uint32_t)request->win32) %
                               MEANINGS];
  log_text texts[LOG_ROW_MEANINGS];
  log_identity identity;
  char *to = m->text;
  int i;
  if (m->code == request->code + 1 && m->win32 == request->win32) return m;
  identity = log_code(rows->reader, request->code);
  memset(texts, 0, sizeof texts);
  if (rows->describe(rows->options.callback_data, &identity, request->win32,
                     texts) < 0)
    return NULL;
  for (i = 0; i < LOG_ROW_MEANINGS; i++) {
    size_t room = (size_t)(m->text + MEANING_MAX - to) / 8;
    if (texts[i].length > room && i == MEANS_TITLE) texts[i].length = room;
    if (texts[i].at != NULL && texts[i].length <= room)
      to = i == MEANS_BENIGN ? put_text(to, texts[i])
                             : put_value(to, rows->format, texts[i]);
    m->ends[i] = (uint16_t)(to - m->text);
  }
  m->code = request->code + 1;
  m->win32 = request->win32;
  return m;
}

static char *put_role (log_rows *rows, char *to, log_role role) {
  log_text field = log_field(rows->reader, role);
  return field.at == NULL ? to : put_value(to, rows->format, field);
}

static char *put_count (char *to, int64_t n) {
  return n < 0 ? to : put_number(to, n);
}

/* What the counter does with it: it waits for the success of a leg, and a
** success ends one where the log has no user names or has one here. */
static char *put_logon (log_rows *rows, char *to, const log_request *request) {
  static const char texts[][8] = {"", "401.1", "401.2", "success"};
  log_reader *reader = rows->reader;
  log_identity identity = log_code(reader, request->code);
  int which = log_leg_of(&identity, request->win32);
  if (identity.status >= 200 && identity.status <= 399 &&
      (!log_has(reader, LOG_USER) || log_field(reader, LOG_USER).at != NULL))
    which = 3;
  return which == 0 ? to
                    : put_value(to, rows->format,
                                log_part(texts[which], strlen(texts[which])));
}

/* A column's value; nothing where it is unknown. */
static char *put_column (log_rows *rows, char *to, int column,
                         const log_request *request, const meaning *known) {
  static const unsigned char roles[] = {LOG_NO_ROLE, LOG_CLIENT, LOG_USER,
                                        LOG_METHOD,  LOG_URL,    LOG_QUERY};
  log_identity identity;
  switch (column) {
  case LOG_ROW_TIME:
    if (request->time == LOG_NO_TIME) return to;
    if (rows->format == LOG_JSON) *to++ = '"';
    if (request->time != rows->time ||
        rows->is_local != log_is_local(rows->reader)) {
      rows->is_local = log_is_local(rows->reader);
      make_stamp(rows, request->time);
    }
    memcpy(to, rows->stamp, sizeof rows->stamp);
    to += rows->stamp_length;
    if (rows->format == LOG_JSON) *to++ = '"';
    return to;
  case LOG_ROW_CLIENT:
  case LOG_ROW_USER:
  case LOG_ROW_METHOD:
  case LOG_ROW_URL:
  case LOG_ROW_QUERY:
    return put_role(rows, to, (log_role)roles[column]);
  case LOG_ROW_STATUS: {
    const log_code_row *row =
        log_codes_row(log_codes_of(rows->reader), request->code);
    return row->service == LOG_ERRORS ? to : put_count(to, row->status);
  }
  case LOG_ROW_SUBSTATUS:
    return put_count(
        to,
        log_codes_row(log_codes_of(rows->reader), request->code)->substatus);
  case LOG_ROW_WIN32:
    return put_count(to, request->win32);
  case LOG_ROW_REASON:
    identity = log_code(rows->reader, request->code);
    return identity.reason.at == NULL
               ? to
               : put_value(to, rows->format, identity.reason);
  case LOG_ROW_BYTES:
    return put_count(to, log_bytes(rows->reader));
  case LOG_ROW_TAKEN: {
    int64_t taken = log_taken(rows->reader);
    return taken < 0 ? to : put_milliseconds(to, taken);
  }
  case LOG_ROW_SERVER:
    return put_role(rows, to, LOG_SERVER);
  case LOG_ROW_LOGON:
    return put_logon(rows, to, request);
  case LOG_ROW_FILE:
    return put_text(to, log_part(rows->file, rows->file_length));
  case LOG_ROW_LINE:
    return put_number(to, (int64_t)request->number);
  default: {
    int i = meaning_in(column), from = i > 0 ? known->ends[i - 1] : 0;
    return put_text(
        to, log_part(known->text + from, (size_t)(known->ends[i] - from)));
  }
  }
}

static char *put_json (log_rows *rows, char *to, const log_request *request,
                       const meaning *known) {
  int i, any = 0;
  *to++ = '{';
  for (i = 0; i < rows->count; i++) {
    char *value, *start = to;
    if (any) *to++ = ',';
    *to++ = '"';
    to = put_name(to, rows->columns[i]);
    *to++ = '"';
    *to++ = ':';
    value = to;
    to = put_column(rows, to, rows->columns[i], request, known);
    any |= to != value;
    if (to == value) to = start; /* what is unknown is left out */
  }
  *to++ = '}';
  *to++ = '\n';
  return to;
}

static char *put_row (log_rows *rows, char *to, const log_request *request,
                      const meaning *known) {
  int i;
  if (rows->format == LOG_JSON) return put_json(rows, to, request, known);
  for (i = 0; i < rows->count; i++) {
    if (i > 0) *to++ = rows->format == LOG_TSV ? '\t' : ',';
    to = put_column(rows, to, rows->columns[i], request, known);
  }
  if (rows->format == LOG_CSV) *to++ = '\r';
  *to++ = '\n';
  return to;
}

log_result log_rows_next (log_rows *rows, log_text *text) {
  char *to = rows->out;
  log_request request;
  log_result result;
  while ((result = log_next(rows->reader, &request)) == LOG_FOUND) {
    const meaning *known = meaning_of(rows, &request);
    if (known == NULL) return LOG_STOPPED;
    to = put_row(rows, to, &request, known);
    if (to - rows->out > TEXT_MAX) break;
  }
  *text = log_part(rows->out, (size_t)(to - rows->out));
  return result;
}
