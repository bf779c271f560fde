/*
** w3c.c - reads W3C extended logs: cuts lines, follows #Fields, filters.
** Bounded memory from the caller's allocator. Counts are w3c_count.c's.
*/

#include "w3c.h"

#include <string.h>

/*
** One version of the scanning loop for each instruction set that matters,
** chosen when the module is loaded. Sanitizers run before that choice can.
*/
#if defined(__GNUC__) && defined(__x86_64__) && defined(__GLIBC__) && \
    !defined(__SANITIZE_ADDRESS__)
#if !defined(__clang__)
#define SCANNER \
  __attribute__((target_clones("avx2", "default"), optimize("O3")))
#endif
#endif
#if !defined(SCANNER)
#define SCANNER
#endif

#if defined(__GNUC__)
#define INLINE inline __attribute__((always_inline))
#else
#define INLINE inline
#endif

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

#define STAMP 19   /* "2026-11-01 06:00:00" */
#define PAIRS 4096 /* remembered answers of the predicate */
#define PROBES 8

typedef struct {
  uint32_t key; /* 0: free */
  int selected;
} pair;

struct w3c_reader {
  w3c_options options;
  w3c_account account;
  char *texts; /* the options' url, then their fields */
  size_t texts_size;

  /* The input. */
  const char *at, *end;
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
  w3c_text names[W3C_COLUMNS_MAX];
  int64_t day; /* of #Date, for logs without a date column */

  /* The line. */
  const char *line;
  size_t length;
  int loose; /* its fields were split, as they are not just a blank apart */
  w3c_text fields[W3C_COLUMNS_MAX];
  char stamp[STAMP];
  int64_t stamp_time;

  int filtered;
  const unsigned char *watched;
  uint64_t seed;
  pair pairs[PAIRS];
};

/* -- Bytes, eight at a time ---------------------------------------------- */

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

#define EVERY_OTHER_BYTE UINT64_C(0x00FF00FF00FF00FF)

/* Words can be searched where the first byte is the lowest. */
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define WORDS 1
#define lowest_bit(mask) __builtin_ctzll(mask)
#else
#define WORDS 0
#define lowest_bit(mask) 0
#endif
#define first_byte(mask) (lowest_bit(mask) >> 3)

static INLINE uint64_t word_at (const char *at) {
  uint64_t word;
  memcpy(&word, at, sizeof word);
  return word;
}

/* 0x80 in every byte of the word that is a blank. */
static INLINE uint64_t blanks_of (uint64_t word) {
  word ^= EACH_BYTE(' ');
  return ~(((word & EACH_BYTE(0x7f)) + EACH_BYTE(0x7f)) | word |
           EACH_BYTE(0x7f));
}

static INLINE int population (uint64_t mask) {
  return (int)(((mask >> 7) * EACH_BYTE(1)) >> 56);
}

/* The inner loops have a fixed length, so that compilers turn them into one
** vector operation; 255 rounds of them fit into the lanes. */
static INLINE int count_blanks (const char *at, size_t n) {
  const char *end = at + n;
  int count = 0;
  unsigned char lanes[32] = {0};
  uint64_t pairs = 0;
  int j;
  if (n < 32 * 255) {
    for (; end - at >= 32; at += 32) {
      for (j = 0; j < 32; j++)
        lanes[j] = (unsigned char)(lanes[j] + (at[j] == ' '));
    }
    for (j = 0; j < 32; j += 8)
      pairs += (word_at((const char *)lanes + j) & EVERY_OTHER_BYTE) +
               ((word_at((const char *)lanes + j) >> 8) & EVERY_OTHER_BYTE);
    count = (int)((pairs * UINT64_C(0x0001000100010001)) >> 48);
  }
  for (; end - at >= 8; at += 8) count += population(blanks_of(word_at(at)));
  if (WORDS && n >= 8)
    return at == end ? count
                     : count + population(blanks_of(word_at(end - 8)) >>
                                          8 * (8 - (end - at)));
  for (; at < end; at++) count += *at == ' ';
  return count;
}

/* Behind the blank that is the n-th from the end, which there must be. */
static INLINE const char *back_over (const char *line, const char *end, int n) {
  while (WORDS && end - line >= 8) {
    uint64_t mask = blanks_of(word_at(end - 8));
    int count = population(mask);
    if (count >= n) {
      for (; count > n; count--) mask &= mask - 1;
      return end - 8 + first_byte(mask) + 1;
    }
    n -= count;
    end -= 8;
  }
  for (; end > line; end--) {
    if (end[-1] == ' ' && --n == 0) break;
  }
  return end;
}

/* Bit i of the answer: whether byte i of the 64 is a blank. The loop has a
** fixed length here too. */
static INLINE uint64_t blanks_of_64 (const char *at) {
  static const unsigned char bits[64] = {
      1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
      1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
      1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
      1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  unsigned char marks[64];
  uint64_t mask = 0;
  int i;
  for (i = 0; i < 64; i++) marks[i] = at[i] == ' ' ? bits[i] : 0;
  for (i = 0; i < 64; i += 8)
    mask |= (word_at((const char *)marks + i) * EACH_BYTE(1) >> 56) << i;
  return mask;
}

static INLINE int population_of_64 (uint64_t mask) {
  mask -= mask >> 1 & EACH_BYTE(0x55);
  mask = (mask & EACH_BYTE(0x33)) + (mask >> 2 & EACH_BYTE(0x33));
  mask = (mask + (mask >> 4)) & EACH_BYTE(0x0f);
  return (int)(mask * EACH_BYTE(1) >> 56);
}

/* Behind the n-th blank, which there must be. */
static INLINE const char *skip_over (const char *at, const char *end, int n) {
  while (WORDS && n > 0 && end - at >= 64) {
    uint64_t mask = blanks_of_64(at);
    int count = population_of_64(mask);
    if (count >= n) {
      for (; n > 1; n--) mask &= mask - 1;
      return at + lowest_bit(mask) + 1;
    }
    n -= count;
    at += 64;
  }
  while (WORDS && n > 0 && end - at >= 8) {
    uint64_t mask = blanks_of(word_at(at));
    int count = population(mask);
    if (count >= n) {
      for (; n > 1; n--) mask &= mask - 1;
      return at + first_byte(mask) + 1;
    }
    n -= count;
    at += 8;
  }
  for (; n > 0 && at < end; at++) n -= *at == ' ';
  return at;
}

/* The bytes up to the next blank or the end. */
static INLINE size_t word_length (const char *at, const char *end) {
  const char *start = at;
  for (; WORDS && end - at >= 8; at += 8) {
    uint64_t mask = blanks_of(word_at(at));
    if (mask != 0) return (size_t)(at - start) + (size_t)first_byte(mask);
  }
  while (at < end && *at != ' ') at++;
  return (size_t)(at - start);
}

static INLINE uint64_t mix (uint64_t h) {
  h *= UINT64_C(0x9E3779B97F4A7C15);
  return h ^ h >> 32;
}

static INLINE uint64_t hash_of (uint64_t seed, w3c_text text) {
  const char *at = text.at;
  size_t n = text.length;
  uint64_t h = seed ^ n;
  if (n >= 8) {
    for (; n > 8; n -= 8, at += 8) h = mix(h ^ word_at(at));
    return mix(mix(h ^ word_at(at + n - 8)));
  }
  for (; n > 0; n--) h = h * 257 ^ (unsigned char)*at++;
  return mix(mix(h));
}

uint64_t w3c_hash (uint64_t seed, w3c_text text) {
  return hash_of(seed, text);
}

/* -- Texts --------------------------------------------------------------- */

static int lower (int c) {
  return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

static int is_digit (int c) {
  return c >= '0' && c <= '9';
}

static int is_space (int c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\0';
}

static int same_text (w3c_text text, const char *other) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    if (lower(text.at[i]) != lower(other[i])) return 0;
  }
  return other[i] == '\0';
}

/* Decimal number of the whole text, at most 'most'; W3C_NONE for others. */
static int64_t number_of (w3c_text text, int64_t most) {
  int64_t n = 0;
  size_t i;
  if (text.at == NULL || text.length == 0) return W3C_NONE;
  for (i = 0; i < text.length; i++) {
    if (!is_digit(text.at[i])) return W3C_NONE;
    n = n * 10 + (text.at[i] - '0');
    if (n > most) return W3C_NONE;
  }
  return n;
}

/* '*' any bytes, '?' one byte, letters in either case as IIS has it. */
static int matches_glob (w3c_text glob, w3c_text text) {
  size_t g = 0, t = 0, star = glob.length, mark = 0;
  while (t < text.length) {
    if (g < glob.length && glob.at[g] == '*') {
      star = g++;
      mark = t;
    }
    else if (g < glob.length &&
             (glob.at[g] == '?' || lower(glob.at[g]) == lower(text.at[t]))) {
      g++;
      t++;
    }
    else if (star < glob.length) {
      g = star + 1;
      t = ++mark;
    }
    else
      return 0;
  }
  while (g < glob.length && glob.at[g] == '*') g++;
  return g == glob.length;
}

/* -- Times --------------------------------------------------------------- */

static int two_digits (const char *at) {
  return is_digit(at[0]) && is_digit(at[1]) ? (at[0] - '0') * 10 + (at[1] - '0')
                                            : W3C_NONE;
}

/* Days since 1970-01-01 of a Gregorian date, March-based (years of 1970 on). */
static int64_t days_of (int year, int month, int day) {
  int y = month <= 2 ? year - 1 : year;
  int m = (month + 9) % 12;
  return (int64_t)y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 +
         day - 1 - 719468;
}

/* "2026-11-01" as seconds; W3C_NO_TIME when it is no date. */
static int64_t date_of (w3c_text text) {
  static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int century, year, month, day, last;
  if (text.at == NULL || text.length != 10 || text.at[4] != '-' ||
      text.at[7] != '-')
    return W3C_NO_TIME;
  century = two_digits(text.at);
  year = two_digits(text.at + 2);
  month = two_digits(text.at + 5);
  day = two_digits(text.at + 8);
  if (century < 19 || year < 0 || month < 1 || month > 12) return W3C_NO_TIME;
  year += century * 100;
  last = days[month - 1] +
         (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
  if (year < 1970 || day < 1 || day > last) return W3C_NO_TIME;
  return days_of(year, month, day) * 86400;
}

/* "06:00", "06:00:00" or "06:00:00.125" as seconds; W3C_NO_TIME. */
static int64_t clock_of (w3c_text text) {
  int hour, minute, second = 0;
  size_t i;
  if (text.at == NULL || (text.length != 5 && text.length < 8) ||
      text.at[2] != ':')
    return W3C_NO_TIME;
  hour = two_digits(text.at);
  minute = two_digits(text.at + 3);
  if (text.length > 5) {
    if (text.at[5] != ':') return W3C_NO_TIME;
    second = two_digits(text.at + 6);
    for (i = 8; i < text.length; i++) {
      if (!is_digit(text.at[i]) && (i > 8 || text.at[i] != '.'))
        return W3C_NO_TIME;
    }
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
      second > 60)
    return W3C_NO_TIME;
  return hour * 3600 + minute * 60 + second;
}

static int64_t join_time (int64_t date, int64_t clock) {
  return date == W3C_NO_TIME || clock == W3C_NO_TIME ? W3C_NO_TIME
                                                     : date + clock;
}

static w3c_text part (const char *at, size_t length) {
  w3c_text text;
  text.at = at;
  text.length = length;
  return text;
}

int w3c_parse_time (const char *text, size_t length, int64_t *time) {
  if (length < 10) return 0;
  *time = date_of(part(text, 10));
  if (length > 10) {
    if (text[10] != 'T' && text[10] != ' ') return 0;
    if (text[length - 1] == 'Z') length--;
    *time = join_time(*time, clock_of(part(text + 11, length - 11)));
  }
  return *time != W3C_NO_TIME;
}

/* -- Addresses ----------------------------------------------------------- */

/* Reads "10.0.0.1" into four bytes. */
static int parse_ipv4 (w3c_text text, unsigned char *bytes) {
  size_t i = 0;
  int n;
  for (n = 0; n < 4; n++) {
    int value = 0, digits = 0;
    if (n > 0 && (i >= text.length || text.at[i++] != '.')) return 0;
    for (; i < text.length && is_digit(text.at[i]) && digits < 3; digits++)
      value = value * 10 + (text.at[i++] - '0');
    if (digits == 0 || value > 255) return 0;
    bytes[n] = (unsigned char)value;
  }
  return i == text.length;
}

static int hex_value (int c) {
  if (is_digit(c)) return c - '0';
  c = lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : W3C_NONE;
}

/* Reads IPv6 into sixteen bytes, with "::" and a trailing IPv4 part. */
static int parse_ipv6 (w3c_text text, unsigned char *bytes) {
  unsigned char read[16];
  size_t i = 0;
  int filled = 0, gap = W3C_NONE;
  if (text.length >= 2 && text.at[0] == ':' && text.at[1] == ':') {
    gap = 0;
    i = 2;
  }
  while (i < text.length) {
    size_t start = i;
    int value = 0;
    for (; i < text.length && i - start < 4 && hex_value(text.at[i]) >= 0; i++)
      value = value * 16 + hex_value(text.at[i]);
    if (i == start || filled > 14) return 0;
    if (i < text.length && text.at[i] == '.') {
      if (filled > 12 || !parse_ipv4(part(text.at + start, text.length - start),
                                     read + filled))
        return 0;
      filled += 4;
      break;
    }
    read[filled++] = (unsigned char)(value >> 8);
    read[filled++] = (unsigned char)(value & 255);
    if (i == text.length) break;
    if (text.at[i++] != ':' || i == text.length) return 0;
    if (text.at[i] == ':') {
      if (gap >= 0) return 0;
      gap = filled;
      i++;
    }
  }
  if (gap < 0 ? filled != 16 : filled > 14) return 0;
  memset(bytes, 0, 16);
  if (gap < 0) gap = filled;
  memcpy(bytes, read, (size_t)gap);
  memcpy(bytes + 16 - (filled - gap), read + gap, (size_t)(filled - gap));
  return 1;
}

/* IPv4 becomes ::ffff:0:0/96. A zone, "%12", is left out. */
static int parse_address (w3c_text text, unsigned char *bytes) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    if (text.at[i] == '%') {
      text.length = i;
      break;
    }
    if (text.at[i] == ':') {
      const char *zone = memchr(text.at, '%', text.length);
      if (zone != NULL) text.length = (size_t)(zone - text.at);
      return parse_ipv6(text, bytes);
    }
  }
  memset(bytes, 0, 10);
  bytes[10] = bytes[11] = 255;
  return parse_ipv4(text, bytes + 12);
}

int w3c_parse_network (const char *text, size_t length, w3c_network *network) {
  const char *slash = memchr(text, '/', length);
  size_t size = slash != NULL ? (size_t)(slash - text) : length;
  int widest = memchr(text, ':', size) != NULL ? 128 : 32;
  int64_t bits = widest;
  if (slash != NULL)
    bits = number_of(part(slash + 1, length - size - 1), widest);
  network->bits = (int)bits + (128 - widest);
  return bits >= 0 && parse_address(part(text, size), network->address);
}

static int in_network (const w3c_network *network, w3c_text client) {
  unsigned char bytes[16];
  int whole = network->bits / 8, rest = network->bits % 8;
  if (client.at == NULL || !parse_address(client, bytes)) return 0;
  return memcmp(bytes, network->address, (size_t)whole) == 0 &&
         (rest == 0 ||
          (bytes[whole] ^ network->address[whole]) >> (8 - rest) == 0);
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

w3c_result w3c_begin (w3c_reader *reader, int file) {
  reader->file = file;
  reader->number = 0;
  reader->columns = 0;
  reader->state = AT_START;
  reader->carried = 0;
  reader->padded = reader->too_long = reader->finished = 0;
  reader->day = W3C_NO_TIME;
  reader->at = reader->end = NULL;
  if (reader->options.fields.length == 0) return W3C_OK;
  return set_columns(reader, part(reader->texts + reader->options.url.length,
                                  reader->options.fields.length));
}

void w3c_give (w3c_reader *reader, const char *bytes, size_t n) {
  reader->at = bytes;
  reader->end = bytes + n;
}

void w3c_finish (w3c_reader *reader) {
  reader->finished = 1;
}

void w3c_watch (w3c_reader *reader, const unsigned char *watched,
                uint64_t seed) {
  reader->watched = watched;
  reader->seed = seed;
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

static w3c_text next_word (const char **at, const char *end) {
  const char *start;
  while (*at < end && is_space(**at)) (*at)++;
  start = *at;
  while (*at < end && !is_space(**at)) (*at)++;
  return part(start, (size_t)(*at - start));
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
      if (reader->place[i] == W3C_NONE && same_text(name, known[i]))
        reader->place[i] = reader->columns;
    }
    reader->names[reader->columns++] = name;
  }
  reader->fixed_stamp = reader->place[DATE] == 0 && reader->place[TIME] == 1;
  reader->status_at_end =
      reader->place[STATUS] > 0 && reader->columns - reader->place[STATUS] <= 8;
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
  return text.length >= n && same_text(part(text.at, n), start);
}

static w3c_result take_directive (w3c_reader *reader, w3c_text line) {
  reader->account.directives++;
  if (starts_with(line, "#fields:"))
    return set_columns(reader, part(line.at + 8, line.length - 8));
  if (starts_with(line, "#date:")) {
    const char *at = line.at + 6;
    reader->day = date_of(next_word(&at, line.at + line.length));
  }
  return W3C_OK;
}

/* -- Fields -------------------------------------------------------------- */

/* The end of a value "in quotes", quotes inside it doubled; NULL if open. */
static const char *end_of_quoted (const char *at, const char *end) {
  for (at++; at < end; at++) {
    if (*at != '"') continue;
    if (at + 1 == end || is_space(at[1])) return at + 1;
    if (at[1] == '"') at++;
  }
  return NULL;
}

/* The next of fields that stand blanks apart, some in quotes; NULL: none. */
static w3c_text next_loose (const char **at, const char *end) {
  const char *start, *quoted = NULL;
  while (*at < end && is_space(**at)) (*at)++;
  start = *at;
  if (start == end) return part(NULL, 0);
  if (*start == '"') quoted = end_of_quoted(start, end);
  if (quoted != NULL)
    *at = quoted;
  else
    while (*at < end && !is_space(**at)) (*at)++;
  return part(start, (size_t)(*at - start));
}

/* Whether the line has as many fields as there are columns, in that way. */
static int split_loosely (w3c_reader *reader) {
  const char *at = reader->line;
  const char *end = at + reader->length;
  w3c_text field = next_loose(&at, end);
  int known = 0;
  for (; field.at != NULL; field = next_loose(&at, end)) {
    if (known == reader->columns) return 0;
    reader->fields[known++] = field;
  }
  return known == reader->columns;
}

/*
** The field of a line whose fields stand one blank apart. IIS has the numbers
** last and the long texts right before them, so the end is the nearer one.
*/
static INLINE w3c_text strict_field (const w3c_reader *reader, int column) {
  const char *end = reader->line + reader->length;
  const char *at = column < reader->place[STATUS] || !reader->status_at_end
                       ? skip_over(reader->line, end, column)
                       : back_over(reader->line, end, reader->columns - column);
  return part(at, word_length(at, end));
}

static w3c_text without_quotes (w3c_text text) {
  return text.length >= 2 && text.at[0] == '"' &&
                 text.at[text.length - 1] == '"'
             ? part(text.at + 1, text.length - 2)
             : text;
}

w3c_text w3c_field (w3c_text line, int loose, int column) {
  const char *at = line.at, *end = line.at + line.length;
  w3c_text field;
  if (!loose) {
    at = skip_over(at, end, column);
    return without_quotes(part(at, word_length(at, end)));
  }
  do field = next_loose(&at, end);
  while (column-- > 0);
  return without_quotes(field);
}

static w3c_text field_of (w3c_reader *reader, enum column column) {
  int place = reader->place[column];
  if (place == W3C_NONE) return part(NULL, 0);
  return without_quotes(reader->loose ? reader->fields[place]
                                      : strict_field(reader, place));
}

static int64_t time_of (w3c_reader *reader) {
  int64_t date = reader->place[DATE] == W3C_NONE
                     ? reader->day
                     : date_of(field_of(reader, DATE));
  return join_time(date, clock_of(field_of(reader, TIME)));
}

/* Most lines have the date and time of the line before them. */
static INLINE int64_t stamp_of (w3c_reader *reader) {
  if (reader->length > STAMP && reader->fixed_stamp &&
      word_at(reader->line) == word_at(reader->stamp) &&
      word_at(reader->line + 8) == word_at(reader->stamp + 8) &&
      word_at(reader->line + STAMP - 8) == word_at(reader->stamp + STAMP - 8) &&
      reader->line[STAMP] == ' ')
    return reader->stamp_time;
  reader->stamp_time = time_of(reader);
  if (reader->length > STAMP && reader->fixed_stamp &&
      reader->line[STAMP] == ' ' && reader->line[10] == ' ')
    memcpy(reader->stamp, reader->line, STAMP);
  else
    reader->stamp[0] = '\0';
  return reader->stamp_time;
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

static INLINE int selects (w3c_reader *reader, int status, int substatus) {
  uint32_t key = ((uint32_t)status << 17 | (uint32_t)(substatus + 1)) + 1;
  const pair *p = &reader->pairs[(key * UINT32_C(2654435761)) >> 20];
  return p->key == key ? p->selected : ask(reader, status, substatus);
}

static int passes_filters (w3c_reader *reader, int64_t time) {
  const w3c_options *options = &reader->options;
  if (options->since != W3C_NO_TIME &&
      (time == W3C_NO_TIME || time < options->since))
    return 0;
  if (options->until != W3C_NO_TIME &&
      (time == W3C_NO_TIME || time >= options->until))
    return 0;
  if (options->url.at != NULL) {
    w3c_text url = field_of(reader, URL);
    if (url.at == NULL || !matches_glob(options->url, url)) return 0;
  }
  return options->client.bits < 0 ||
         in_network(&options->client, field_of(reader, CLIENT));
}

/* -- Lines --------------------------------------------------------------- */

static void skip (w3c_reader *reader, w3c_reason reason) {
  w3c_skipped *skipped = &reader->account.skipped[reason];
  if (skipped->count++ == 0) {
    skipped->first_line = reader->number;
    skipped->first_file = reader->file;
  }
}

/* The status and substatus of a strict line; 0 when there is no status. */
static INLINE int strict_status (w3c_reader *reader, w3c_record *record) {
  int place = reader->place[STATUS];
  const char *end = reader->line + reader->length;
  const char *at;
  int status = 0, digits = 0;
  if (!reader->status_at_end) return W3C_NONE;
  at = back_over(reader->line, end, reader->columns - place);
  for (; at < end && is_digit(*at) && digits < 3; digits++)
    status = status * 10 + (*at++ - '0');
  if (digits == 0 || (at < end && *at != ' ')) return W3C_NONE;
  record->status = status;
  record->substatus = W3C_NONE;
  if (reader->place[SUBSTATUS] == place + 1) {
    int substatus = 0;
    const char *start = ++at;
    for (; at < end && is_digit(*at) && at - start < 5; at++)
      substatus = substatus * 10 + (*at - '0');
    if (at > start && (at == end || *at == ' ') &&
        substatus <= W3C_SUBSTATUS_MAX)
      record->substatus = substatus;
    return 1;
  }
  return reader->place[SUBSTATUS] == W3C_NONE ? 1 : W3C_NONE;
}

/* The same for any line and any order of columns. */
static int any_status (w3c_reader *reader, w3c_record *record) {
  record->status = (int)number_of(field_of(reader, STATUS), W3C_STATUS_MAX);
  record->substatus =
      (int)number_of(field_of(reader, SUBSTATUS), W3C_SUBSTATUS_MAX);
  return record->status >= 0;
}

static int is_success (int status) {
  return status >= 200 && status <= 399;
}

static void fill (w3c_reader *reader, w3c_record *record) {
  record->win32 = number_of(field_of(reader, WIN32), UINT32_MAX);
  record->taken = number_of(field_of(reader, TAKEN), INT64_MAX / 16);
  record->url = record->client = part(NULL, 0);
  if (reader->options.numbers) return;
  record->url = field_of(reader, URL);
  record->client = field_of(reader, CLIENT);
}

static void note_time (w3c_account *account, int64_t time) {
  if (time == W3C_NO_TIME) return;
  if (account->first == W3C_NO_TIME || time < account->first)
    account->first = time;
  if (account->last == W3C_NO_TIME || time > account->last)
    account->last = time;
}

static INLINE int is_watched (w3c_reader *reader, w3c_record *record) {
  int place = reader->place[CLIENT];
  uint64_t bit;
  if (place == W3C_NONE) return 0;
  record->client =
      reader->loose ? field_of(reader, CLIENT) : strict_field(reader, place);
  bit = hash_of(reader->seed, record->client) % W3C_WATCHED;
  return reader->watched[bit / 8] >> bit % 8 & 1;
}

/*
** Takes a line that is not empty and no directive. W3C_RECORD when it is a
** request that is asked for.
*/
static INLINE w3c_result take_request (w3c_reader *reader, int truncated,
                                       w3c_record *record) {
  int matched, selected = 0;
  int64_t last_time;
  if (reader->columns == 0) {
    skip(reader, W3C_NO_FIELDS);
    return W3C_OK;
  }
  reader->loose =
      count_blanks(reader->line, reader->length) != reader->columns - 1;
  if (reader->loose && !split_loosely(reader)) {
    skip(reader, truncated ? W3C_TRUNCATED : W3C_FIELD_COUNT);
    return W3C_OK;
  }
  if (reader->place[STATUS] == W3C_NONE ||
      ((reader->loose || strict_status(reader, record) != 1) &&
       !any_status(reader, record))) {
    skip(reader, W3C_STATUS);
    return W3C_OK;
  }
  reader->account.requests++;
  reader->account.without_substatus += reader->place[SUBSTATUS] == W3C_NONE;
  last_time = reader->stamp_time;
  record->time = stamp_of(reader);
  matched = !reader->filtered || passes_filters(reader, record->time);
  if (matched) {
    reader->account.matched++;
    if (record->time != last_time || reader->account.matched == 1 ||
        reader->filtered)
      note_time(&reader->account, record->time);
    selected = selects(reader, record->status, record->substatus);
    if (selected < 0) return W3C_STOPPED;
  }
  record->selected = selected;
  if (selected) {
    fill(reader, record);
    return W3C_RECORD;
  }
  return reader->watched != NULL && is_success(record->status) &&
                 is_watched(reader, record)
             ? W3C_RECORD
             : W3C_OK;
}

/* Takes a whole line: leading NULs are gone, its end is still there. */
static INLINE w3c_result take_line (w3c_reader *reader, const char *at,
                                    size_t n, int truncated,
                                    w3c_record *record) {
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
  while (n > 0 && is_space(at[n - 1])) n--;
  if (n == 0) {
    skip(reader, reader->padded ? W3C_PADDING : W3C_BLANK);
    return W3C_OK;
  }
  if (at[0] == '#') return take_directive(reader, part(at, n));
  reader->line = at;
  reader->length = n;
  return take_request(reader, truncated, record);
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

static void complete (w3c_reader *reader, w3c_record *record) {
  record->file = reader->file;
  record->number = reader->number;
  record->loose = reader->loose;
  record->line = part(reader->line, reader->length);
}

/* The lines that lie whole in the block; the rest of the block is carried. */
SCANNER
static w3c_result scan (w3c_reader *reader, w3c_record *record) {
  const char *end = reader->end;
  while (reader->at < end) {
    const char *at = reader->at;
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    w3c_result result;
    if (stop == NULL) {
      reader->at = end;
      reader->padded = 0;
      carry(reader, at, (size_t)(end - at));
      return W3C_OK;
    }
    reader->at = stop + 1;
    reader->padded = *at == '\0';
    while (at < stop && *at == '\0') at++;
    result = take_line(reader, at, (size_t)(stop - at), 0, record);
    if (result != W3C_OK) return result;
  }
  return W3C_OK;
}

w3c_result w3c_next (w3c_reader *reader, w3c_record *record) {
  w3c_result result = W3C_OK;
  record->carried = 0;
  if (reader->state == IN_LINE && reader->at < reader->end) {
    const char *at = reader->at;
    size_t n = (size_t)(reader->end - at);
    const char *stop = memchr(at, '\n', n);
    carry(reader, at, stop != NULL ? (size_t)(stop - at) : n);
    reader->at = stop != NULL ? stop + 1 : reader->end;
    if (stop != NULL) result = take_carried(reader, 0, record);
  }
  if (result == W3C_OK) result = scan(reader, record);
  if (result == W3C_OK && reader->finished && reader->state == IN_LINE)
    result = take_carried(reader, 1, record);
  if (result == W3C_RECORD) complete(reader, record);
  return result;
}
