/*
** w3c.c - reads W3C extended logs: cuts lines, follows #Fields, filters.
** Bounded memory from the caller's allocator. Counts are w3c_count.c's.
*/

#include "w3c.h"

#include <string.h>

#include "w3c_bits.h"
#include "w3c_marks.h"
#include "w3c_values.h"

enum column {
  STATUS,
  SUBSTATUS,
  WIN32,
  TAKEN,
  URL,
  CLIENT,
  DATE,
  TIME,
  COLUMNS
};

/* Where a line of the input begins and whether it began in an earlier block. */
enum { AT_START, IN_LINE };

/* How the fields of the line are found. */
enum { MARKED, STRICT, LOOSE };

#define STAMP 20   /* "2026-11-01 06:00:00 " */
#define PAIRS 4096 /* remembered answers of the predicate */
#define PROBES 8
#define TEXTS 1024 /* remembered texts of status and substatus */
#define TEXT_MAX 7

typedef struct {
  uint32_t key; /* 0: free */
  int selected;
} pair;

/* "404 3" and what it says. */
typedef struct {
  uint64_t text; /* its length is the highest byte; 0: free */
  int32_t substatus;
  int16_t status, selected;
} known_status;

/* The next line of a window. */
typedef struct {
  size_t start;
  int line, blanks; /* its number; how many are in front of it */
} cursor;

/* A line's place in the window. */
typedef struct {
  size_t start, end;
} span;

struct w3c_reader {
  w3c_options options;
  w3c_account account;
  char *texts; /* the options' url, then their fields */
  size_t texts_size;

  /* The input: a window of the block is marked. */
  w3c_marker mark;
  int modern;
  w3c_marks marks;
  const char *base, *end; /* of the window; of the block */
  size_t window;          /* its bytes */
  cursor next;
  int state, padded, too_long, finished, file;
  uint64_t number; /* of the line */
  size_t carried;
  char carry[W3C_LINE_MAX];

  /* The columns. */
  char *header;
  size_t header_size;
  unsigned generation;
  int columns;        /* 0: unknown */
  int place[COLUMNS]; /* W3C_NONE: there is no such column */
  int fixed_stamp;    /* date and time are the first two columns */
  int status_at_end;  /* few columns follow sc-status */
  int width;          /* columns that a known_status has: 1, or 2 */
  int behind;         /* columns behind these */
  int recalls;        /* a known_status has all that there is */
  w3c_text names[W3C_COLUMNS_MAX];
  int64_t day; /* of #Date, for logs without a date column */

  /* The line. */
  const char *line;
  size_t length;
  int fields_are;    /* MARKED: by the marks of the window; else in fields */
  size_t status_end; /* of a MARKED line's known_status */
  w3c_text fields[W3C_COLUMNS_MAX];
  char stamp[STAMP];
  int64_t time;

  int filtered;
  const unsigned char *watched;
  pair pairs[PAIRS];
  known_status known[TEXTS], other;
};

uint64_t w3c_hash (uint64_t seed, w3c_text text) {
  const char *at = text.at;
  size_t n = text.length;
  uint64_t h = seed ^ n, last = 0;
  if (likely(n >= 8)) {
    for (; unlikely(n > 16); n -= 8, at += 8) h = mix(h ^ word_at(at));
    h = mix(h ^ word_at(at));
    last = word_at(at + n - 8);
  }
  else
    for (; n > 0; n--) last = last << 8 | (unsigned char)*at++;
  return mix(h ^ last);
}

/* -- The reader ---------------------------------------------------------- */

static void *resize (w3c_reader *reader, void *block, size_t old, size_t size) {
  return reader->options.allocate(reader->options.allocate_data, block, old,
                                  size);
}

static w3c_result set_columns (w3c_reader *reader, w3c_text text);

w3c_reader *w3c_new (const w3c_options *options) {
  w3c_reader *reader =
      options->allocate(options->allocate_data, NULL, 0, sizeof *reader);
  if (reader == NULL) return NULL;
  memset(reader, 0, sizeof *reader);
  reader->options = *options;
  reader->account.first = reader->account.last = W3C_NO_TIME;
  reader->day = W3C_NO_TIME;
  reader->mark = options->plain ? w3c_mark : w3c_best_marker();
  reader->modern = !options->plain && is_modern();
  reader->texts_size = options->url.length + options->fields.length;
  if (reader->texts_size > 0) {
    reader->texts = resize(reader, NULL, 0, reader->texts_size);
    if (reader->texts == NULL) {
      w3c_free(reader);
      return NULL;
    }
    if (options->url.length > 0)
      memcpy(reader->texts, options->url.at, options->url.length);
    if (options->fields.length > 0)
      memcpy(reader->texts + options->url.length, options->fields.at,
             options->fields.length);
  }
  if (options->url.at != NULL)
    reader->options.url.at = reader->texts_size > 0 ? reader->texts : "";
  reader->filtered = options->url.at != NULL || options->client.bits >= 0 ||
                     options->since != W3C_NO_TIME ||
                     options->until != W3C_NO_TIME;
  return reader;
}

void w3c_free (w3c_reader *reader) {
  if (reader == NULL) return;
  if (reader->texts != NULL)
    resize(reader, reader->texts, reader->texts_size, 0);
  if (reader->header != NULL)
    resize(reader, reader->header, reader->header_size, 0);
  resize(reader, reader, sizeof *reader, 0);
}

/* Reads on from there; nothing is marked yet. */
static void start_at (w3c_reader *reader, const char *at) {
  reader->base = at;
  reader->window = 0;
  reader->marks.lines = 0;
  memset(&reader->next, 0, sizeof reader->next);
}

void w3c_give (w3c_reader *reader, const char *bytes, size_t n) {
  start_at(reader, bytes);
  reader->end = bytes + n;
}

w3c_result w3c_begin (w3c_reader *reader, int file) {
  reader->file = file;
  reader->number = 0;
  reader->columns = 0;
  reader->state = AT_START;
  reader->carried = 0;
  reader->padded = reader->too_long = reader->finished = 0;
  reader->day = W3C_NO_TIME;
  w3c_give(reader, reader->carry, 0);
  if (reader->options.fields.length == 0) return W3C_OK;
  return set_columns(reader,
                     w3c_part(reader->texts + reader->options.url.length,
                              reader->options.fields.length));
}

void w3c_finish (w3c_reader *reader) {
  reader->finished = 1;
}

void w3c_watch (w3c_reader *reader, const unsigned char *watched) {
  reader->watched = watched;
}

const w3c_account *w3c_get_account (const w3c_reader *reader) {
  return &reader->account;
}

const char *w3c_reason_name (int reason) {
  static const char names[W3C_REASONS][12] = {
      "blank",  "padding",  "no_fields", "field_count",
      "status", "too_long", "truncated"};
  return names[reason];
}

/* -- Columns ------------------------------------------------------------- */

/* IIS has the numbers last and the long texts right before them, so the line's
** end is the nearer one to the numbers. */
static INLINE int is_near_end (const w3c_reader *reader, int column) {
  return reader->status_at_end && column >= reader->place[STATUS];
}

static w3c_text next_word (const char **at, const char *end) {
  const char *start;
  while (*at < end && w3c_is_space(**at)) (*at)++;
  start = *at;
  while (*at < end && !w3c_is_space(**at)) (*at)++;
  return w3c_part(start, (size_t)(*at - start));
}

/* Takes the columns' names; a line of too many makes them unknown. */
static w3c_result set_columns (w3c_reader *reader, w3c_text text) {
  static const char known[COLUMNS][16] = {
      "sc-status",  "sc-substatus", "sc-win32-status",
      "time-taken", "cs-uri-stem",  "c-ip",
      "date",       "time"};
  const char *at, *end;
  int i;
  reader->generation++;
  reader->columns = 0;
  for (i = 0; i < COLUMNS; i++) reader->place[i] = W3C_NONE;
  if (text.length > reader->header_size) {
    char *header =
        resize(reader, reader->header, reader->header_size, text.length);
    if (header == NULL) return W3C_NO_MEMORY;
    reader->header = header;
    reader->header_size = text.length;
  }
  if (text.length == 0) return W3C_OK;
  memcpy(reader->header, text.at, text.length);
  at = reader->header;
  end = at + text.length;
  for (;;) {
    w3c_text name = next_word(&at, end);
    if (name.length == 0) break;
    if (reader->columns == W3C_COLUMNS_MAX) {
      reader->columns = 0;
      break;
    }
    for (i = 0; i < COLUMNS; i++) {
      if (reader->place[i] == W3C_NONE && w3c_same_text(name, known[i]))
        reader->place[i] = reader->columns;
    }
    reader->names[reader->columns++] = name;
  }
  reader->fixed_stamp = reader->place[DATE] == 0 && reader->place[TIME] == 1;
  reader->status_at_end =
      reader->place[STATUS] > 0 && reader->columns - reader->place[STATUS] <= 8;
  reader->width = reader->place[SUBSTATUS] == reader->place[STATUS] + 1 ? 2 : 1;
  reader->recalls =
      WORDS && reader->place[STATUS] != W3C_NONE &&
      (reader->width == 2 || reader->place[SUBSTATUS] == W3C_NONE);
  reader->behind = reader->columns - reader->place[STATUS] - reader->width;
  memset(reader->stamp, 0, STAMP);
  return W3C_OK;
}

int w3c_columns (const w3c_reader *reader, unsigned *generation) {
  *generation = reader->generation;
  return reader->columns;
}

w3c_text w3c_column_name (const w3c_reader *reader, int column) {
  return reader->names[column];
}

static int starts_with (w3c_text text, const char *start) {
  size_t n = strlen(start);
  return text.length >= n && w3c_same_text(w3c_part(text.at, n), start);
}

static w3c_result take_directive (w3c_reader *reader, w3c_text line) {
  reader->account.directives++;
  if (starts_with(line, "#fields:"))
    return set_columns(reader, w3c_part(line.at + 8, line.length - 8));
  if (starts_with(line, "#date:")) {
    const char *at = line.at + 6;
    reader->day = w3c_date_of(next_word(&at, line.at + line.length));
  }
  return W3C_OK;
}

/* -- Fields -------------------------------------------------------------- */

/* The end of a value "in quotes", quotes inside it doubled; NULL if open. */
static const char *end_of_quoted (const char *at, const char *end) {
  for (at++; at < end; at++) {
    if (*at != '"') continue;
    if (at + 1 == end || w3c_is_space(at[1])) return at + 1;
    if (at[1] == '"') at++;
  }
  return NULL;
}

/* The next of fields that stand blanks apart, some in quotes; NULL: none. */
static w3c_text next_loose (const char **at, const char *end) {
  const char *start, *quoted = NULL;
  while (*at < end && w3c_is_space(**at)) (*at)++;
  start = *at;
  if (start == end) return w3c_part(NULL, 0);
  if (*start == '"') quoted = end_of_quoted(start, end);
  if (quoted != NULL)
    *at = quoted;
  else
    while (*at < end && !w3c_is_space(**at)) (*at)++;
  return w3c_part(start, (size_t)(*at - start));
}

/* The next of fields that stand one blank apart; at NULL: there is none. */
static w3c_text next_strict (const char **at, const char *end) {
  const char *start = *at, *blank;
  if (start == NULL) return w3c_part(NULL, 0);
  blank = memchr(start, ' ', (size_t)(end - start));
  *at = blank != NULL ? blank + 1 : NULL;
  return w3c_part(start, (size_t)((blank != NULL ? blank : end) - start));
}

/* Whether the line has as many fields as there are columns, in that way. */
static int split (w3c_reader *reader,
                  w3c_text (*next)(const char **at, const char *end)) {
  const char *at = reader->line;
  const char *end = at + reader->length;
  w3c_text field = next(&at, end);
  int known = 0;
  for (; field.at != NULL; field = next(&at, end)) {
    if (known == reader->columns) return 0;
    reader->fields[known++] = field;
  }
  return known == reader->columns;
}

static w3c_text without_quotes (w3c_text text) {
  return text.length >= 2 && text.at[0] == '"' &&
                 text.at[text.length - 1] == '"'
             ? w3c_part(text.at + 1, text.length - 2)
             : text;
}

w3c_text w3c_field (w3c_text line, int loose, int column) {
  const char *at = line.at, *end = line.at + line.length;
  w3c_text field;
  do field = loose ? next_loose(&at, end) : next_strict(&at, end);
  while (column-- > 0);
  return without_quotes(field);
}

/* -- Fields of a marked line: places are bytes of the window ------------- */

/* So many bytes from a place on, and so many in front of it: the first is the
** lowest bit, the last one the highest. */
#define NEAR 56

static INLINE uint64_t blanks_from (const w3c_reader *reader, size_t place) {
  const uint64_t *first = reader->marks.blanks + 1;
#if WORDS
  uint64_t blanks = word_at((const char *)first + place / 8) >> place % 8;
#else
  uint64_t blanks = first[place / 64] >> place % 64 |
                    first[place / 64 + 1] << 1 << (63 - place % 64);
#endif
  return blanks & ((UINT64_C(1) << NEAR) - 1);
}

static INLINE uint64_t blanks_before (const w3c_reader *reader, size_t place) {
  const uint64_t *first = reader->marks.blanks;
#if WORDS
  uint64_t blanks = word_at((const char *)first + place / 8 + 1)
                    << (8 - place % 8);
#else
  uint64_t blanks = first[place / 64] >> place % 64 |
                    first[place / 64 + 1] << 1 << (63 - place % 64);
#endif
  return blanks & ~((UINT64_C(1) << (64 - NEAR)) - 1);
}

static INLINE int count_before (const w3c_reader *reader, size_t place) {
  const w3c_marks *marks = &reader->marks;
  uint64_t front = (UINT64_C(1) << place % 64) - 1;
  return (int)marks->before[place / 64] +
         count_bits(marks->blanks[1 + place / 64] & front);
}

/* Where a column begins. */
static INLINE size_t start_of (const w3c_reader *reader, span line, int column,
                               bit_finder nth) {
  size_t place;
  uint64_t blanks;
  int n, count;
  if (column == 0) return line.start;
  if (!is_near_end(reader, column)) {
    n = column;
    place = line.start;
    blanks = blanks_from(reader, place);
    for (count = count_bits(blanks); count < n; count = count_bits(blanks)) {
      n -= count;
      place += NEAR;
      blanks = blanks_from(reader, place);
    }
    return place + (size_t)nth(blanks, n) + 1;
  }
  place = line.end;
  blanks = blanks_before(reader, place);
  for (n = reader->columns - column; n > 1 || blanks == 0;) {
    if (blanks == 0) {
      place -= NEAR;
      blanks = blanks_before(reader, place);
    }
    else {
      blanks ^= UINT64_C(1) << highest_bit(blanks);
      n--;
    }
  }
  return place - 63 + (size_t)highest_bit(blanks);
}

/* Where the column that begins there ends: at a blank or with the line. */
static INLINE size_t end_of (const w3c_reader *reader, span line,
                             size_t start) {
  uint64_t blanks = blanks_from(reader, start);
  while (blanks == 0 && start + NEAR < line.end) {
    start += NEAR;
    blanks = blanks_from(reader, start);
  }
  start += blanks == 0 ? NEAR : (size_t)lowest_bit(blanks);
  return start < line.end ? start : line.end;
}

/* A number as w3c_number_of has it: mostly all digits, and not many. */
static INLINE int64_t number_at (const w3c_reader *reader, size_t start,
                                 size_t end, int64_t most) {
  if (end - start <= 8 && end >= 8) {
    uint64_t n = digits_before(reader->base + end, (unsigned)(end - start));
    if (n <= (uint64_t)most) return (int64_t)n;
  }
  return w3c_number_of(
      without_quotes(w3c_part(reader->base + start, end - start)), most);
}

/* -- Fields of any line -------------------------------------------------- */

static span line_of (const w3c_reader *reader) {
  span line;
  line.start = (size_t)(reader->line - reader->base);
  line.end = line.start + reader->length;
  return line;
}

static INLINE w3c_text field_with (const w3c_reader *reader, enum column column,
                                   bit_finder nth) {
  int place = reader->place[column];
  size_t start;
  span line;
  if (place == W3C_NONE) return w3c_part(NULL, 0);
  if (reader->fields_are != MARKED)
    return without_quotes(reader->fields[place]);
  line = line_of(reader);
  start = start_of(reader, line, place, nth);
  return without_quotes(
      w3c_part(reader->base + start, end_of(reader, line, start) - start));
}

static w3c_text field_plain (const w3c_reader *reader, enum column column) {
  return field_with(reader, column, nth_bit);
}

MODERN static w3c_text field_modern (const w3c_reader *reader,
                                     enum column column) {
  return field_with(reader, column, nth_bit_modern);
}

static w3c_text field_of (const w3c_reader *reader, enum column column) {
  return (reader->modern ? field_modern : field_plain)(reader, column);
}

static INLINE int64_t number_of (const w3c_reader *reader, enum column column,
                                 int64_t most) {
  int place = reader->place[column];
  size_t start;
  span line;
  if (place == W3C_NONE) return W3C_NONE;
  if (reader->fields_are != MARKED)
    return w3c_number_of(field_of(reader, column), most);
  line = line_of(reader);
  start = reader->recalls && place == reader->place[STATUS] + reader->width
              ? reader->status_end + 1
              : start_of(reader, line, place, nth_bit);
  return number_at(reader, start,
                   place == reader->columns - 1 ? line.end
                                                : end_of(reader, line, start),
                   most);
}

static int64_t time_of (const w3c_reader *reader) {
  int64_t date = reader->place[DATE] == W3C_NONE
                     ? reader->day
                     : w3c_date_of(field_of(reader, DATE));
  return w3c_join_time(date, w3c_clock_of(field_of(reader, TIME)));
}

static void note_time (w3c_account *account, int64_t time) {
  if (time == W3C_NO_TIME) return;
  if (account->first == W3C_NO_TIME || time < account->first)
    account->first = time;
  if (account->last == W3C_NO_TIME || time > account->last)
    account->last = time;
}

/* The line's time into the reader. Without filters it counts for the period. */
static void read_stamp (w3c_reader *reader) {
  reader->time = time_of(reader);
  if (!reader->filtered) note_time(&reader->account, reader->time);
  if (reader->fixed_stamp && reader->length >= STAMP &&
      reader->line[10] == ' ' && reader->line[STAMP - 1] == ' ')
    memcpy(reader->stamp, reader->line, STAMP);
  else
    reader->stamp[0] = '\0';
}

/* Most lines have the date and time of the line before them. */
static INLINE void recall_stamp (w3c_reader *reader) {
  const char *line = reader->line, *stamp = reader->stamp;
  if (unlikely(reader->length < STAMP ||
               (word_at(line) ^ word_at(stamp)) |
                   (word_at(line + 8) ^ word_at(stamp + 8)) |
                   (word_at(line + STAMP - 8) ^ word_at(stamp + STAMP - 8))))
    read_stamp(reader);
}

/* -- Selection ----------------------------------------------------------- */

/* The predicate's answer, mostly remembered. */
static int ask (w3c_reader *reader, int status, int substatus) {
  uint32_t key = ((uint32_t)status << 17 | (uint32_t)(substatus + 1)) + 1;
  uint32_t hash = (key * UINT32_C(2654435761)) >> 20;
  pair *found = NULL;
  int i, selected;
  for (i = 0; i < PROBES; i++) {
    pair *p = &reader->pairs[(hash + (uint32_t)i) % PAIRS];
    if (p->key == key) return p->selected;
    if (p->key == 0) {
      found = p;
      break;
    }
  }
  selected =
      reader->options.selects(reader->options.selects_data, status, substatus);
  if (found != NULL && selected >= 0) {
    found->key = key;
    found->selected = selected;
  }
  return selected;
}

static int passes_filters (const w3c_reader *reader) {
  const w3c_options *options = &reader->options;
  int64_t time = reader->time;
  if (options->since != W3C_NO_TIME &&
      (time == W3C_NO_TIME || time < options->since))
    return 0;
  if (options->until != W3C_NO_TIME &&
      (time == W3C_NO_TIME || time >= options->until))
    return 0;
  if (options->url.at != NULL) {
    w3c_text url = field_of(reader, URL);
    if (url.at == NULL || !w3c_matches_glob(options->url, url)) return 0;
  }
  return options->client.bits < 0 ||
         w3c_in_network(&options->client, field_of(reader, CLIENT));
}

/* -- Lines --------------------------------------------------------------- */

static void skip (w3c_reader *reader, w3c_reason reason) {
  w3c_skipped *skipped = &reader->account.skipped[reason];
  if (skipped->count++ == 0) {
    skipped->first_line = reader->number;
    skipped->first_file = reader->file;
  }
}

/*
** Reads status and substatus and asks whether they are selected, which is
** below 0 when the predicate fails. NULL when there is no status.
*/
static const known_status *read_status (w3c_reader *reader) {
  known_status *read = &reader->other;
  int status = (int)number_of(reader, STATUS, W3C_STATUS_MAX);
  if (status < 0) return NULL;
  read->status = (int16_t)status;
  read->substatus = (int)number_of(reader, SUBSTATUS, W3C_SUBSTATUS_MAX);
  read->selected = (int16_t)ask(reader, status, read->substatus);
  return read;
}

/* Where the text of status and substatus is in a marked line. */
static INLINE span find_status (const w3c_reader *reader, span line,
                                bit_finder nth) {
  uint64_t blanks = blanks_before(reader, line.end);
  int last = count_bits(blanks) - reader->behind + 1;
  int first = last - reader->width;
  span text;
  if (likely(reader->status_at_end && first > 0)) {
    text.start = line.end - 63 + (size_t)nth(blanks, first);
    text.end = reader->behind == 0 ? line.end
                                   : line.end - 64 + (size_t)nth(blanks, last);
    return text;
  }
  text.start = start_of(reader, line, reader->place[STATUS], nth);
  text.end = end_of(reader, line, text.start);
  if (reader->width == 2) text.end = end_of(reader, line, text.end + 1);
  return text;
}

/* The same for a marked line: logs have few texts of status and substatus. */
static INLINE const known_status *recall_status (w3c_reader *reader, span line,
                                                 bit_finder nth) {
  span place;
  size_t length;
  uint64_t text;
  known_status *known;
  const known_status *read;
  if (unlikely(!reader->recalls)) return read_status(reader);
  place = find_status(reader, line, nth);
  reader->status_end = place.end;
  length = place.end - place.start;
  if (unlikely(length - 1 >= TEXT_MAX || place.end < 8))
    return read_status(reader);
  text = word_at(reader->base + place.end - 8) >> (64 - 8 * length) |
         (uint64_t)length << 56;
  known = &reader->known[(text * MIX) >> 54];
  if (likely(known->text == text)) return known;
  read = read_status(reader);
  if (read == NULL || read->selected < 0) return read;
  *known = *read;
  known->text = text;
  return known;
}

static int is_success (int status) {
  return status >= 200 && status <= 399;
}

/* Of the last eight bytes, that are zeros in front of a shorter text. */
static INLINE unsigned bit_of (uint64_t last) {
  return (unsigned)(last * MIX >> 48) % W3C_WATCHED;
}

unsigned w3c_watch_bit (w3c_text client) {
  size_t n = client.length < 8 ? client.length : 8;
  char last[8] = {0};
  memcpy(last + 8 - n, client.at + client.length - n, n);
  return bit_of(word_at(last));
}

/* The client's bit in a marked line; W3C_WATCHED where that takes longer. */
static INLINE unsigned recall_client (const w3c_reader *reader, span line,
                                      bit_finder nth) {
  size_t start = start_of(reader, line, reader->place[CLIENT], nth);
  size_t end = end_of(reader, line, start), n = end - start;
  uint64_t last;
  if (unlikely(!WORDS || end < 8 || n == 0)) return W3C_WATCHED;
  last = word_at(reader->base + end - 8);
  if (unlikely(last >> 56 == '"')) return W3C_WATCHED;
  return bit_of(n < 8 ? last >> (64 - 8 * n) << (64 - 8 * n) : last);
}

/* For a line that is marked, or NULL. */
static INLINE int is_watched (const w3c_reader *reader, const span *line,
                              bit_finder nth) {
  unsigned bit = W3C_WATCHED;
  if (reader->place[CLIENT] == W3C_NONE) return 0;
  if (line != NULL) bit = recall_client(reader, *line, nth);
  if (unlikely(bit == W3C_WATCHED))
    bit = w3c_watch_bit(field_of(reader, CLIENT));
  return reader->watched[bit / 8] >> bit % 8 & 1;
}

int64_t w3c_taken (const w3c_reader *reader) {
  return number_of(reader, TAKEN, INT64_MAX / 16);
}

w3c_text w3c_url (const w3c_reader *reader) {
  return field_of(reader, URL);
}

w3c_text w3c_client (const w3c_reader *reader) {
  return field_of(reader, CLIENT);
}

static INLINE w3c_result give (const w3c_reader *reader,
                               const known_status *read, int selected,
                               w3c_record *record) {
  record->status = read->status;
  record->substatus = read->substatus;
  record->selected = selected;
  record->loose = reader->fields_are == LOOSE;
  record->win32 = selected ? number_of(reader, WIN32, UINT32_MAX) : W3C_NONE;
  record->time = reader->time;
  record->line = w3c_part(reader->line, reader->length);
  record->file = reader->file;
  record->number = reader->number;
  return W3C_RECORD;
}

/* Takes a request, of a marked line or NULL. W3C_RECORD when it is asked for.
 */
static INLINE w3c_result take_request (w3c_reader *reader, const span *line,
                                       const known_status *read, bit_finder nth,
                                       w3c_record *record) {
  w3c_account *account = &reader->account;
  int selected;
  if (unlikely(read == NULL)) {
    skip(reader, W3C_STATUS);
    return W3C_OK;
  }
  selected = read->selected;
  if (unlikely(selected < 0)) return W3C_STOPPED;
  account->requests++;
  if (unlikely(reader->place[SUBSTATUS] == W3C_NONE))
    account->without_substatus++;
  recall_stamp(reader);
  if (likely(!reader->filtered))
    account->matched++;
  else if (passes_filters(reader)) {
    account->matched++;
    note_time(account, reader->time);
  }
  else
    selected = 0;
  if (selected || (reader->watched != NULL && is_success(read->status) &&
                   unlikely(is_watched(reader, line, nth))))
    return give(reader, read, selected, record);
  return W3C_OK;
}

/* Takes any whole line: leading NULs are gone, its end is still there. */
static w3c_result take_line (w3c_reader *reader, const char *at, size_t n,
                             int truncated, w3c_record *record) {
  reader->number++;
  reader->account.lines++;
  if (reader->too_long || n > W3C_LINE_MAX) {
    skip(reader, W3C_TOO_LONG);
    return W3C_OK;
  }
  if (n >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0) {
    at += 3;
    n -= 3;
  }
  while (n > 0 && w3c_is_space(at[n - 1])) n--;
  if (n == 0) {
    skip(reader, reader->padded ? W3C_PADDING : W3C_BLANK);
    return W3C_OK;
  }
  if (at[0] == '#') return take_directive(reader, w3c_part(at, n));
  if (reader->columns == 0) {
    skip(reader, W3C_NO_FIELDS);
    return W3C_OK;
  }
  reader->line = at;
  reader->length = n;
  reader->fields_are = split(reader, next_strict) ? STRICT : LOOSE;
  if (reader->fields_are == LOOSE && !split(reader, next_loose)) {
    skip(reader, truncated ? W3C_TRUNCATED : W3C_FIELD_COUNT);
    return W3C_OK;
  }
  return take_request(reader, NULL, read_status(reader), nth_bit, record);
}

/* Puts bytes of a line that the block does not end into the reader. */
static void carry (w3c_reader *reader, const char *at, size_t n) {
  reader->state = IN_LINE;
  if (reader->carried == 0 && !reader->too_long) {
    for (; n > 0 && *at == '\0'; n--) {
      at++;
      reader->padded = 1;
    }
  }
  if (n > W3C_LINE_MAX - reader->carried) reader->too_long = 1;
  if (reader->too_long || n == 0) return;
  memcpy(reader->carry + reader->carried, at, n);
  reader->carried += n;
}

static w3c_result take_carried (w3c_reader *reader, int truncated,
                                w3c_record *record) {
  size_t n = reader->carried;
  w3c_result result = take_line(reader, reader->carry, n, truncated, record);
  record->carried = 1;
  reader->state = AT_START;
  reader->carried = 0;
  reader->padded = reader->too_long = 0;
  return result;
}

/* Takes a line of the block that may begin with NULs. */
static w3c_result take_padded (w3c_reader *reader, const char *at,
                               const char *stop, w3c_record *record) {
  reader->padded = *at == '\0';
  while (at < stop && *at == '\0') at++;
  return take_line(reader, at, (size_t)(stop - at), 0, record);
}

/*
** Takes the next line of the window. Nearly all have one blank between their
** fields and nothing around them; take_line knows the others.
*/
static INLINE w3c_result take_marked (w3c_reader *reader, cursor *next,
                                      bit_finder nth, w3c_record *record) {
  const char *base = reader->base;
  size_t stop = reader->marks.ends[next->line++];
  int blanks = count_before(reader, stop), fields = blanks - next->blanks + 1;
  unsigned char first, last;
  span line;
  line.start = next->start;
  next->start = stop + 1;
  next->blanks = blanks;
  if (unlikely(stop - line.start < 2))
    return take_padded(reader, base + line.start, base + stop, record);
  line.end = stop - (base[stop - 1] == '\r');
  first = (unsigned char)base[line.start];
  last = (unsigned char)base[line.end - 1];
  if (unlikely(fields != reader->columns) ||
      unlikely(first <= '#' || first > '~' || last <= ' '))
    return take_padded(reader, base + line.start, base + stop, record);
  reader->number++;
  reader->account.lines++;
  reader->line = base + line.start;
  reader->length = line.end - line.start;
  reader->fields_are = MARKED;
  return take_request(reader, &line, recall_status(reader, line, nth), nth,
                      record);
}

/* The window's lines until one is asked for. */
static INLINE w3c_result take_window (w3c_reader *reader, bit_finder nth,
                                      w3c_record *record) {
  cursor next = reader->next;
  w3c_result result = W3C_OK;
  while (result == W3C_OK && next.line < reader->marks.lines)
    result = take_marked(reader, &next, nth, record);
  reader->next = next;
  return result;
}

static w3c_result take_window_plain (w3c_reader *reader, w3c_record *record) {
  return take_window(reader, nth_bit, record);
}

MODERN static w3c_result take_window_modern (w3c_reader *reader,
                                             w3c_record *record) {
  return take_window(reader, nth_bit_modern, record);
}

/* Marks the next window. */
static void mark_from (w3c_reader *reader, const char *at) {
  size_t left = (size_t)(reader->end - at);
  start_at(reader, at);
  reader->window = left < W3C_WINDOW ? left : W3C_WINDOW;
  reader->mark(&reader->marks, at, reader->window);
}

/*
** Takes the line that begins behind the window's last end: it is longer than a
** window, or carried on in the next block.
*/
static w3c_result take_open (w3c_reader *reader, const char *at,
                             w3c_record *record) {
  const char *marked = reader->base + reader->window;
  const char *stop = memchr(marked, '\n', (size_t)(reader->end - marked));
  start_at(reader, stop != NULL ? stop + 1 : reader->end);
  if (stop != NULL) return take_padded(reader, at, stop, record);
  reader->padded = 0;
  carry(reader, at, (size_t)(reader->end - at));
  return W3C_OK;
}

/* The lines that lie whole in the block; the rest of the block is carried. */
static w3c_result scan (w3c_reader *reader, w3c_record *record) {
  w3c_result result = W3C_OK;
  while (result == W3C_OK) {
    const char *at, *marked;
    result = (reader->modern ? take_window_modern : take_window_plain)(reader,
                                                                       record);
    if (result != W3C_OK) break;
    at = reader->base + reader->next.start;
    marked = reader->base + reader->window;
    if (at == reader->end) break;
    if (marked == reader->end || (at == reader->base && at < marked))
      result = take_open(reader, at, record);
    else
      mark_from(reader, at);
  }
  return result;
}

w3c_result w3c_next (w3c_reader *reader, w3c_record *record) {
  w3c_result result = W3C_OK;
  record->carried = 0;
  if (reader->state == IN_LINE && reader->base < reader->end) {
    const char *at = reader->base;
    size_t n = (size_t)(reader->end - at);
    const char *stop = memchr(at, '\n', n);
    carry(reader, at, stop != NULL ? (size_t)(stop - at) : n);
    start_at(reader, stop != NULL ? stop + 1 : reader->end);
    if (stop != NULL) result = take_carried(reader, 0, record);
  }
  if (result == W3C_OK) result = scan(reader, record);
  if (result == W3C_OK && reader->finished && reader->state == IN_LINE)
    result = take_carried(reader, 1, record);
  return result;
}
