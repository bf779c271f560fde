/*
** evidence_numbers.c - statuses, numbers of Windows, keys and events, each
** where its surroundings make it one. Constant data only. Knows no Lua.
*/

#include <string.h>

#include "evidence_parts.h"
#include "registry_rows.h"
#include "text.h"

#define JOIN_MAX 600  /* from a status to its substatus */
#define BLANKS_MAX 64 /* between columns */
#define EVENT_MAX 500 /* from the number of an event to its source */
#define WORD_VALUE 24 /* from a word to the number that it announces */
#define BEHIND_MAX 80 /* from a status to its phrase, with tags between */
#define WHOLE_MAX 128

static int is_hex (char c) {
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

static unsigned int hex_digit (char c) {
  return (unsigned int)(is_digit(c) ? c - '0' : lower(c) - 'a' + 10);
}

/* The byte, or a blank outside the text. */
static char at_or_blank (const reader *r, size_t at) {
  return at < r->length ? r->text[at] : ' ';
}

static char before (const reader *r, size_t at) {
  return at > 0 ? r->text[at - 1] : ' ';
}

/* A number of up to 'most' digits, 19 at most; sets its end. 0 where there is
** none. */
static int read_number (const reader *r, size_t at, int most, size_t *end,
                        unsigned int *number) {
  size_t first = at;
  unsigned long long n = 0;
  for (; at < r->length && is_digit(r->text[at]); at++) {
    if (at - first == (size_t)most) return 0;
    n = n * 10 + (unsigned int)(r->text[at] - '0');
  }
  if (at == first || n > 0xffffffffu) return 0;
  *end = at;
  *number = (unsigned int)n;
  return 1;
}

/* -- Statuses -------------------------------------------------------------- */

typedef struct {
  size_t first, last;
  int status, substatus;
} status_code;

/*
** Three digits, a dot and a substatus, which nothing makes another number: no
** part of a version, an address, an amount, a range, a file's name.
*/
static int read_code (const reader *r, size_t at, status_code *code) {
  unsigned int number;
  char next, after;
  code->first = at;
  code->substatus = NO_SUBSTATUS;
  if (!read_number(r, at, 3, &code->last, &number) || code->last != at + 3)
    return 0;
  code->status = (int)number;
  next = at_or_blank(r, code->last);
  if (next == '.' && is_digit(at_or_blank(r, code->last + 1))) {
    size_t first = code->last + 1;
    if (!read_number(r, first, 5, &code->last, &number) ||
        number > SUBSTATUS_MAX || (r->text[first] == '0' && number != 0) ||
        (number == 0 && code->last != first + 1))
      return 0;
    code->substatus = (int)number;
    next = at_or_blank(r, code->last);
  }
  after = at_or_blank(r, code->last + 1);
  if (is_word_char(next) || next == '%' || next == '$') return 0;
  if (next == '.' && is_word_char(after)) return 0;
  if ((next == ',' || next == '-' || next == '/' || next == ':') &&
      is_digit(after))
    return 0;
  return code->status >= 100;
}

/* 443 is a port. Behind a look that may stand in other company, informational
** answers, which nobody looks up, are as often the exit of a process. */
static int is_likely (int status, int any) {
  if (status == 443) return 0;
  if (status >= 400 && status <= 599) return 1;
  return is_listed_status(status) && (any || status >= 200);
}

void read_status (reader *r, capture at, int any) {
  status_code code;
  if (read_code(r, at.first, &code) && is_likely(code.status, any))
    report_status(r, code.first, code.last, code.status, code.substatus);
}

void read_substatus (reader *r, capture at) {
  unsigned int number;
  size_t end;
  if (r->waits && r->status.substatus == NO_SUBSTATUS &&
      at.first - r->status.last < JOIN_MAX &&
      read_number(r, at.first, 5, &end, &number) && number <= SUBSTATUS_MAX &&
      !is_word_char(at_or_blank(r, end)))
    r->status.substatus = (int)number;
}

/* Letters and digits are compared, what parts words is not: NOT_FOUND,
** NotFound. Returns the end, or NOWHERE. */
static size_t match_phrase (const reader *r, size_t at, const char *phrase) {
  size_t first = at;
  int parts = 0;
  if (phrase == NULL || !is_word_char(*phrase)) return NOWHERE;
  for (; *phrase != '\0'; phrase++) {
    int skipped = 0;
    if (!is_word_char(*phrase) || *phrase == '_') {
      parts = 1;
      continue;
    }
    while (at < r->length && at > first && skipped < 8 &&
           (is_blank(r->text[at]) || strchr("_-'", r->text[at]) != NULL) &&
           r->text[at] != '\0') {
      at++;
      skipped++;
    }
    if (at >= r->length || lower(r->text[at]) != lower(*phrase)) return NOWHERE;
    at++;
  }
  if (at < r->length && is_word_char(r->text[at])) return NOWHERE;
  /* A short word, such as found or gone, is one of prose. */
  if (!parts && at - first <= 8 && lower(r->text[first]) == r->text[first])
    return NOWHERE;
  return at;
}

static int has_phrase (const reader *r, size_t at, int status, int substatus) {
  registry_match match = registry_lookup(status, substatus, ANY_PRODUCT);
  const char *name, *compared = NULL;
  int i, of;
  for (i = 0; i < match.count && !match.is_class; i++) {
    /* Most meanings of a status have one phrase. */
    const char *phrase = registry_row_phrase(match.first + i);
    if ((phrase != compared && match_phrase(r, at, phrase) != NOWHERE) ||
        match_phrase(r, at, registry_title(match.first + i)) != NOWHERE)
      return 1;
    compared = phrase;
  }
  if (substatus != NO_SUBSTATUS) return has_phrase(r, at, status, NO_SUBSTATUS);
  for (i = 0; (name = registry_alias(i, &of)) != NULL; i++) {
    if (of == status && match_phrase(r, at, name) != NOWHERE) return 1;
  }
  return 0;
}

/* The first letter behind punctuation and tags, or NOWHERE. */
static size_t skip_to_word (const reader *r, size_t at) {
  size_t first = at, most = at + BEHIND_MAX;
  int in_tag = 0;
  for (; at < r->length && at < most; at++) {
    char c = r->text[at];
    if (c == '<' ||
        (c == '&' && r->length - at > 3 && lower(r->text[at + 1]) == 'l' &&
         lower(r->text[at + 2]) == 't' && r->text[at + 3] == ';'))
      in_tag = 1;
    else if (in_tag && c == '>')
      in_tag = 0;
    else if (in_tag && c == ';' && at > first + 2 &&
             lower(r->text[at - 1]) == 't' && lower(r->text[at - 2]) == 'g')
      in_tag = 0;
    else if (!in_tag && is_digit(c))
      return NOWHERE;
    else if (!in_tag && is_word_char(c))
      return at > first ? at : NOWHERE;
  }
  return NOWHERE;
}

/* "500 - The request timed out.": how pages begin, in a line or tag alone. */
static int is_headline (const reader *r, size_t first, size_t last) {
  char c = first > 0 ? r->text[first - 1] : '\n';
  char word = at_or_blank(r, last + 3);
  return (c == '\n' || c == '>' || c == ';') && at_or_blank(r, last) == ' ' &&
         at_or_blank(r, last + 1) == '-' && at_or_blank(r, last + 2) == ' ' &&
         word >= 'A' && word <= 'Z';
}

/* "502 Bad Gateway", "404: NOT_FOUND", "(500) Internal Server Error". */
static void read_status_with_phrase (reader *r, size_t at) {
  char c = before(r, at);
  status_code code;
  size_t word;
  if (is_word_char(c) || c == '.' || c == '-' || c == '/' || c == '$') return;
  if (!read_code(r, at, &code) || !is_listed_status(code.status)) return;
  word = skip_to_word(r, code.last);
  if (word == NOWHERE || !spend(r, 32)) return;
  if ((code.status >= 400 && is_headline(r, code.first, code.last)) ||
      has_phrase(r, word, code.status, code.substatus))
    report_status(r, code.first, code.last, code.status, code.substatus);
}

/* -- Numbers of Windows ---------------------------------------------------- */

/* Is it listed, or does it look like an HRESULT or an NTSTATUS of an error? */
static int is_windows (unsigned int value) {
  if (windows_family() < 0) return 0;
  if (registry_entry_of_number(windows_family(), value) != NO_ROW) return 1;
  if (value >> 27 == 0x10)
    return registry_facility((int)(value >> 16 & 0x7ff)) != NULL;
  return value >> 24 == 0xc0;
}

static void report_windows (reader *r, size_t first, size_t last,
                            unsigned int value) {
  /* HRESULT_FROM_NT sets a bit of the NTSTATUS. */
  unsigned int nt = value & ~0x10000000u;
  if (value >> 28 == 0xd &&
      registry_entry_of_number(windows_family(), nt) != NO_ROW)
    value = nt;
  report_number(r, first, last, windows_family(), value);
}

/* Reads hexadecimal digits; returns how many. */
static size_t read_hex (const reader *r, size_t at, unsigned int *value) {
  size_t n = 0;
  for (*value = 0; n < 9 && is_hex(at_or_blank(r, at + n)); n++)
    *value = *value << 4 | hex_digit(r->text[at + n]);
  return is_word_char(at_or_blank(r, at + n)) ? 0 : n;
}

static int is_0x (const reader *r, size_t at) {
  return at_or_blank(r, at) == '0' && lower(at_or_blank(r, at + 1)) == 'x';
}

/* Eight hexadecimal digits, as they stand only behind what announces them;
** "error:80000002:system library" is of OpenSSL. */
static int is_bare (const reader *r, size_t at, unsigned int *value) {
  char c = lower(at_or_blank(r, at));
  if (before(r, at) == ':' && at_or_blank(r, at + 8) == ':') return 0;
  return (c == '8' || c == 'c') && !is_word_char(before(r, at)) &&
         read_hex(r, at, value) == 8 && is_windows(*value);
}

/* "0x80004005 : c0000135": a second one behind the first. */
static void read_second (reader *r, size_t at) {
  unsigned int value;
  at = skip_blanks(r, at);
  if (at_or_blank(r, at) != ':') return;
  at = skip_blanks(r, at + 1);
  if (is_bare(r, at, &value)) report_windows(r, at, at + 8, value);
}

/* "0x80070005" anywhere: what errors have, not addresses and flags. */
static void read_0x (reader *r, size_t at) {
  unsigned int value;
  if (read_hex(r, at + 2, &value) != 8 || value < 0x80000000u ||
      !is_windows(value))
    return;
  report_windows(r, at, at + 10, value);
  read_second(r, at + 10);
}

static int read_instance (reader *r, size_t first, size_t last,
                          unsigned int value);

/* "2147942405", "-2147024891" anywhere. */
static void read_decimal (reader *r, size_t at) {
  unsigned int value;
  size_t end;
  char c = before(r, at);
  int negative = c == '-' && !is_word_char(before(r, at - 1)) &&
                 before(r, at - 1) != '-' && before(r, at - 1) != '.';
  if (!read_number(r, at, 10, &end, &value) || end - at != 10) return;
  if (is_word_char(at_or_blank(r, end)) ||
      ((at_or_blank(r, end) == '.' || at_or_blank(r, end) == '-') &&
       is_word_char(at_or_blank(r, end + 1))))
    return;
  if (is_word_char(c) || c == '.' || c == '/' || (c == '-' && !negative))
    return;
  if (!negative && read_instance(r, at, end, value)) return;
  if (negative && value <= 0x80000000u) value = 0u - value;
  if (value >= 0x80000000u && is_windows(value))
    report_windows(r, negative ? at - 1 : at, end, value);
}

/*
** Behind a word that announces it: 0x6d, 8007000D. Other words may stand
** between, but no other number.
*/
void read_value (reader *r, capture at) {
  size_t i = at.first, most = at.first + WORD_VALUE;
  unsigned int value;
  if (windows_family() < 0) return;
  if (most > r->length) most = r->length;
  for (; i < most; i++) {
    char c = r->text[i];
    if (c != '0' && c != '8' && c != 'c' && c != 'C') continue;
    if (is_0x(r, i) && !is_digit(before(r, i))) {
      size_t n = read_hex(r, i + 2, &value);
      if (n > 0 && n <= 8 &&
          (registry_entry_of_number(windows_family(), value) != NO_ROW ||
           (n == 8 && is_windows(value))))
        report_windows(r, i, i + 2 + n, value);
      read_second(r, i + 2 + n);
      return;
    }
    if (is_bare(r, i, &value)) {
      report_windows(r, i, i + 8, value);
      return;
    }
  }
}

/* "7E 00 00 00", the lowest byte first, or the same in one word. */
void read_data (reader *r, capture at) {
  size_t i = at.first, pairs = 0;
  unsigned int value = 0, word;
  if (windows_family() < 0) return;
  if (read_hex(r, i, &word) == 8) {
    value =
        word >> 24 | (word >> 8 & 0xff00u) | (word & 0xff00u) << 8 | word << 24;
    if (!is_windows(value)) value = word;
    i += 8;
  }
  else {
    for (;
         pairs < 4 && is_hex(at_or_blank(r, i)) &&
         is_hex(at_or_blank(r, i + 1)) && !is_word_char(at_or_blank(r, i + 2));
         pairs++) {
      unsigned int byte =
          hex_digit(r->text[i]) << 4 | hex_digit(r->text[i + 1]);
      value |= byte << (8 * pairs);
      i += 2;
      if (pairs < 3 && at_or_blank(r, i) == ' ') i++;
    }
    if (pairs < 4) return;
  }
  if (value != 0 && is_windows(value)) report_windows(r, at.first, i, value);
}

/* -- Keys ------------------------------------------------------------------ */

/* A number in any form: 0x6d, 8007000D, 109, -2147024891. */
static int read_any_number (const reader *r, size_t at, size_t *end,
                            unsigned int *value) {
  size_t n;
  if (is_0x(r, at)) {
    n = read_hex(r, at + 2, value);
    *end = at + 2 + n;
    return n > 0 && n <= 8;
  }
  if (at_or_blank(r, at) == '-') {
    if (!read_number(r, at + 1, 10, end, value) || *value > 0x80000000u)
      return 0;
    *value = 0u - *value;
  }
  else if (!read_number(r, at, 10, end, value) ||
           is_word_char(at_or_blank(r, *end))) {
    *end = at + 8;
    return read_hex(r, at, value) == 8;
  }
  return !is_word_char(at_or_blank(r, *end));
}

/* Is a number of a family that is not listed like those that are? */
static int is_alike (const registry_family_record *family,
                     unsigned int number) {
  if (family->key == KEY_HRESULT || family->count == 0)
    return family->key == KEY_HRESULT;
  return number >= registry_row_key(family->first) &&
         number <= registry_row_key(family->first + family->count - 1) &&
         !(number <= STATUS_MAX && is_listed_status((int)number));
}

/* One name, or several with commas between: UF,URX. */
static void read_names (reader *r, capture at, int family) {
  for (;;) {
    int row = row_of_family(family, r->text + at.first, at.last - at.first);
    if (row != NO_ROW) report_row(r, at.first, at.last, row);
    if (at_or_blank(r, at.last) != ',') return;
    at.first = at.last + 1;
    while (is_word_char(at_or_blank(r, at.last + 1))) at.last++;
    if (at.last < at.first) return;
    at.last++;
  }
}

void read_key (reader *r, capture at, int family) {
  registry_family_record record;
  unsigned int number;
  size_t end;
  if (!registry_family(family, &record)) return;
  if (record.key == KEY_NAME)
    read_names(r, at, family);
  else if (read_any_number(r, at.first, &end, &number) &&
           (registry_entry_of_number(family, number) != NO_ROW ||
            is_alike(&record, number)))
    report_number(r, at.first, end, family, number);
}

/* -- Events ---------------------------------------------------------------- */

/* The length of the source in an event's key, "WAS 5059". */
static size_t source_length (const char *key) {
  return (size_t)(strrchr(key, ' ') - key);
}

static int has_source (const reader *r, size_t at, const char *key) {
  size_t n = source_length(key), k = 0;
  if (n > r->length - at) return 0;
  while (k < n && lower(key[k]) == lower(r->text[at + k])) k++;
  return k == n && !is_word_char(at_or_blank(r, at + n)) &&
         at_or_blank(r, at + n) != '-';
}

/* Is it the source's name, also as a provider's: Microsoft-Windows-WAS, and as
** Event Viewer shows it in short: IIS-W3SVC? */
static int is_source (const reader *r, size_t at, const char *key) {
  static const char *const prefixes[] = {"", "Microsoft-Windows-", "IIS-",
                                         "Microsoft-Windows-IIS-"};
  size_t i;
  for (i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
    size_t m = strlen(prefixes[i]);
    if (m <= r->length - at && same_name(prefixes[i], r->text + at, m) &&
        has_source(r, at + m, key))
      return 1;
  }
  return 0;
}

static void report_event (reader *r, size_t first, size_t last, int row) {
  r->keys_to = 0;
  report_row(r, first, last, row);
}

static void join_event (reader *r) {
  size_t from, to;
  int n, row;
  if (r->event_last == NOWHERE || r->provider_first == NOWHERE) return;
  from =
      r->provider_first < r->event_first ? r->provider_first : r->event_first;
  to = r->provider_first < r->event_first ? r->event_first : r->provider_first;
  if (to - from > EVENT_MAX) return;
  for (n = 0; (row = row_numbered(r->event, n)) != NO_ROW; n++) {
    if (!is_source(r, r->provider_first, registry_row_phrase(row))) continue;
    report_event(r, r->event_first, r->event_last, row);
    r->event_last = NOWHERE;
    return;
  }
}

/* An instance id holds severity and facility above the number of its event. */
#define INSTANCE_MIN 0x40000000u
#define EVENT_OF(instance) ((int)((instance)&0xffffu))

void read_event (reader *r, capture at) {
  unsigned int number;
  size_t first = at.first, end;
  while (first < at.last && !is_digit(r->text[first])) first++;
  if (first != at.first || !read_number(r, first, 10, &end, &number)) return;
  if (number > 0xffffu && number < INSTANCE_MIN) return;
  if (is_word_char(at_or_blank(r, end)) || first == r->event_first) return;
  if (before(r, first) == '.' || before(r, first) == '-') return;
  r->event_first = first;
  r->event_last = end;
  r->event = EVENT_OF(number);
  /* It is no value of Windows. */
  if (number > 0xffffu) {
    r->keys_from = first;
    r->keys_to = end;
  }
  join_event(r);
}

/* "WAS  3221230531": the columns of Get-EventLog. */
static int read_instance (reader *r, size_t first, size_t last,
                          unsigned int value) {
  size_t to = first;
  int n, row;
  if (value < INSTANCE_MIN) return 0;
  while (to > 0 && is_blank(r->text[to - 1]) && first - to < BLANKS_MAX) to--;
  for (n = 0; (row = row_numbered(EVENT_OF(value), n)) != NO_ROW; n++) {
    const char *key = registry_row_phrase(row);
    size_t length = source_length(key);
    if (to == first || length > to || !has_source(r, to - length, key))
      continue;
    report_event(r, first, last, row);
    return 1;
  }
  return 0;
}

void read_provider (reader *r, capture at) {
  static const char prefix[] = "Microsoft-Windows-";
  size_t n = sizeof prefix - 1;
  /* The look that is this prefix captures what stands behind. */
  if (at.first >= n && same_name(prefix, r->text + at.first - n, n))
    at.first -= n;
  if (at.first == r->provider_first) return;
  r->provider_first = at.first;
  join_event(r);
}

/* -- Runs of digits -------------------------------------------------------- */

size_t read_digits (reader *r, size_t at) {
  size_t end = at + 1, after;
  while (end < r->length && is_digit(r->text[end])) end++;
  switch (end - at) {
  case 1:
    if (r->text[at] == '0' && lower(at_or_blank(r, end)) == 'x' &&
        !is_word_char(before(r, at)))
      read_0x(r, at);
    return end;
  case 3:
    read_status_with_phrase(r, at);
    return end;
  case 10:
    read_decimal(r, at);
    break;
  default:
    break;
  }
  after = read_stamp(r, at, end);
  return after > end ? after : end;
}

/* -- A text that is one thing ---------------------------------------------- */

/* The end of the word at 'at'. */
static size_t word_end (const reader *r, size_t at, size_t end) {
  while (at < end && !is_blank(r->text[at])) at++;
  return at;
}

/* "NotFound" and "Forbidden" are keys of HTTP.sys and say no more than the
** phrase of their status, which is what people mean who type them. */
static int is_a_phrase (int row, const char *text, size_t length) {
  int known, status = registry_status(row);
  const char *phrase =
      status == NO_STATUS ? "" : registry_phrase(status, &known);
  size_t i = 0;
  for (; *phrase != '\0'; phrase++) {
    if (is_blank(*phrase)) continue;
    if (i == length || lower(text[i]) != lower(*phrase)) return 0;
    i++;
  }
  return i == length;
}

/* A key of each family that has it. */
static int read_whole_key (reader *r, size_t at, size_t end, int wanted) {
  registry_family_record record;
  unsigned int number;
  size_t last;
  int family, row, n, is_name, found = 0;
  for (n = 0; (row = row_named(r->text + at, end - at, n, &is_name)) != NO_ROW;
       n++) {
    if (wanted >= 0 && registry_row_family(row) != wanted) continue;
    if (!is_written_so(row, r->text + at, end - at)) continue;
    if (wanted < 0 && is_a_phrase(row, r->text + at, end - at)) continue;
    r->keys_to = 0;
    report_row(r, at, end, row);
    found = 1;
  }
  for (family = 0; !found && registry_family(family, &record); family++) {
    if (wanted < 0 || family == wanted) found = report_pair(r, at, end, family);
  }
  if (!read_any_number(r, at, &last, &number) || last != end) return found;
  for (family = 0; registry_family(family, &record); family++) {
    if (record.key == KEY_NAME || (wanted >= 0 && family != wanted)) continue;
    if (wanted < 0 && registry_entry_of_number(family, number) == NO_ROW)
      continue;
    r->keys_to = 0;
    report_number(r, at, end, family, number);
    found = 1;
  }
  return found;
}

/* Calls report_row for each name of a list; or only says whether all are keys
** of the family. */
static int read_list (reader *r, size_t at, size_t end, int family, int says) {
  while (at < end) {
    size_t last = at;
    int row;
    while (last < end && r->text[last] != ',') last++;
    row = row_of_family(family, r->text + at, last - at);
    if (row == NO_ROW) return 0;
    if (says) report_row(r, at, last, row);
    at = last + 1;
  }
  return 1;
}

/* "UF,URX": several keys of one family, with commas between. */
static int read_whole_list (reader *r, size_t at, size_t end, int says) {
  registry_family_record record;
  int family, found = 0;
  if (at == end || memchr(r->text + at, ',', end - at) == NULL) return 0;
  for (family = 0; registry_family(family, &record); family++) {
    if (record.key != KEY_NAME || !read_list(r, at, end, family, 0)) continue;
    if (says) read_list(r, at, end, family, 1);
    found = 1;
  }
  return found;
}

/*
** "500.19", "500 19 13", "500 19 13 120", "503 AppOffline", "500.19 8007000d":
** a code and what stands beside it. The first number is the substatus where
** there is none yet, the next is of Windows, the others are times and sizes.
*/
static int read_whole_code (reader *r, size_t at, size_t end) {
  status_code code;
  unsigned int number;
  size_t next, last;
  int is_name, numbers = 0;
  if (!read_code(r, at, &code) || code.last > end) return 0;
  next = skip_blanks(r, code.last);
  if (next < end && next == code.last) return 0;
  for (at = next; at < end; at = skip_blanks(r, last)) {
    last = word_end(r, at, end);
    if (read_any_number(r, at, &next, &number) && next == last) continue;
    if (row_named(r->text + at, last - at, 0, &is_name) == NO_ROW &&
        !read_whole_list(r, at, last, 0))
      return 0;
  }
  next = skip_blanks(r, code.last);
  for (at = next; at < end; at = skip_blanks(r, last)) {
    last = word_end(r, at, end);
    /* 80070005 is no decimal number: nobody has so many errors. */
    if (last - at == 8 && is_bare(r, at, &number))
      report_windows(r, at, last, number);
    else if (!read_number(r, at, 10, &next, &number) || next != last) {
      if (read_any_number(r, at, &next, &number) && windows_family() >= 0)
        report_windows(r, at, last, number);
      else if (!read_whole_list(r, at, last, 1))
        read_whole_key(r, at, last, -1);
    }
    else if (numbers++ == 0 && code.substatus == NO_SUBSTATUS &&
             number <= SUBSTATUS_MAX) {
      code.substatus = (int)number;
      code.last = last;
    }
    else if (windows_family() >= 0 && r->keys_to == 0)
      report_number(r, at, last, windows_family(), number);
  }
  report_status(r, code.first, code.last, code.status, code.substatus);
  return 1;
}

/* "envoy UC", "win32 5": a family's name and its key. */
static int read_named_key (reader *r, size_t at, size_t end) {
  registry_family_record record;
  size_t last = at, key;
  int family;
  while (last < end && !is_blank(r->text[last])) last++;
  key = skip_blanks(r, last);
  if (key >= end) return 0;
  for (family = 0; registry_family(family, &record); family++) {
    if (same_name(record.id, r->text + at, last - at))
      return read_whole_key(r, key, end, family);
  }
  return 0;
}

/* Behind words that people put in front of a key or code: "Error 1020", "HTTP
** code 502". */
static size_t skip_introduction (const reader *r, size_t at, size_t end) {
  static const char *const words[] = {"error",  "code",    "reason",   "event",
                                      "status", "http",    "response", "got",
                                      "return", "returned"};
  size_t last, length;
  int n, found;
  do {
    last = word_end(r, at, end);
    length = last - at;
    if (length > 0 && r->text[last - 1] == ':') length--;
    for (n = 0, found = 0; n < (int)(sizeof words / sizeof words[0]); n++)
      found = found || same_name(words[n], r->text + at, length);
    if (found) at = skip_blanks(r, last);
  } while (found && at < end);
  return at < end ? at : end; /* blanks may stand behind the end */
}

/* "000" and HAProxy's "-1" are what logs print where no status was sent, and no
** keys. */
static int read_whole_zeros (reader *r, size_t at, size_t end) {
  unsigned int number;
  size_t last;
  if (end - at == 2 && r->text[at] == '-' && r->text[at + 1] == '1') {
    report_status(r, at, end, 0, NO_SUBSTATUS);
    report_product(r, at, end, LINE_HAPROXY);
    return 1;
  }
  if (end - at != 3 || r->text[at] != '0' ||
      !read_number(r, at, 3, &last, &number) || last != end ||
      !registry_lookup((int)number, NO_SUBSTATUS, ANY_PRODUCT).known)
    return 0;
  report_status(r, at, end, (int)number, NO_SUBSTATUS);
  return 1;
}

/* "code 502": a likely status, as "exit code 137" is none. */
static int read_introduced (reader *r, size_t at, size_t end) {
  status_code code;
  return read_code(r, at, &code) && is_likely(code.status, 0) &&
         read_whole_code(r, at, end);
}

int read_whole (reader *r) {
  size_t at = 0, code, end = r->length;
  while (at < end && is_blank(r->text[at])) at++;
  while (end > at && is_blank(r->text[end - 1])) end--;
  if (end == at || end - at > WHOLE_MAX) return 0;
  if (read_whole_code(r, at, end)) {
    /* 400 may also be a key of some family. */
    if (r->status.substatus == NO_SUBSTATUS && end - at == 3)
      read_whole_key(r, at, end, -1);
    return 1;
  }
  if (read_whole_zeros(r, at, end) || read_whole_list(r, at, end, 1) ||
      read_whole_key(r, at, end, -1) || read_named_key(r, at, end))
    return 1;
  code = skip_introduction(r, at, end);
  if (code == at || code == end) return 0;
  return read_whole_key(r, code, end, -1) || read_introduced(r, code, end);
}
