/*
** log_json_text.c - undoes the escapes of a text: JSON's, and \xHH, which nginx
** writes where a format of JSON does not say escape=json.
*/

#include <string.h>

#include "log_json.h"
#include "text.h"

#define REPLACEMENT 0xfffd /* for half of a pair */

static int hex_digit (char c) {
  if (is_digit(c)) return c - '0';
  c = lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* So many hexadecimal digits; -1 where they are none. */
static long read_hex (const char *at, const char *end, int digits) {
  long number = 0;
  if (end - at < digits) return -1;
  for (; digits > 0; digits--) {
    int digit = hex_digit(*at++);
    if (digit < 0) return -1;
    number = number * 16 + digit;
  }
  return number;
}

static size_t write_utf8 (long c, char *to) {
  if (c < 0x80) {
    to[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    to[0] = (char)(0xc0 | c >> 6);
    to[1] = (char)(0x80 | (c & 0x3f));
    return 2;
  }
  if (c < 0x10000) {
    to[0] = (char)(0xe0 | c >> 12);
    to[1] = (char)(0x80 | (c >> 6 & 0x3f));
    to[2] = (char)(0x80 | (c & 0x3f));
    return 3;
  }
  to[0] = (char)(0xf0 | c >> 18);
  to[1] = (char)(0x80 | (c >> 12 & 0x3f));
  to[2] = (char)(0x80 | (c >> 6 & 0x3f));
  to[3] = (char)(0x80 | (c & 0x3f));
  return 4;
}

/* Behind "\u"; a character beyond 16 bits is a pair of them. */
static const char *read_unicode (const char *at, const char *end, char *to,
                                 size_t *n) {
  long c = read_hex(at, end, 4), low;
  if (c < 0) return NULL;
  at += 4;
  if (c >= 0xd800 && c < 0xe000) {
    low = c < 0xdc00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u'
              ? read_hex(at + 2, end, 4)
              : -1;
    if (low >= 0xdc00 && low < 0xe000) {
      c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
      at += 6;
    }
    else
      c = REPLACEMENT;
  }
  *n = write_utf8(c, to);
  return at;
}

/* Behind the backslash at 'at'; NULL: it is no escape. */
static const char *read_escape (const char *at, const char *end, char *to,
                                size_t *n) {
  static const char names[] = "bfnrt\"\\/", meant[] = "\b\f\n\r\t\"\\/";
  const char *found;
  long byte;
  if (end - at < 2) return NULL;
  if (at[1] == 'u') return read_unicode(at + 2, end, to, n);
  *n = 1;
  if (at[1] == 'x') {
    byte = read_hex(at + 2, end, 2);
    *to = (char)byte;
    return byte < 0 ? NULL : at + 4;
  }
  found = memchr(names, at[1], sizeof names - 1);
  if (found == NULL) return NULL;
  *to = meant[found - names];
  return at + 2;
}

/* How many bytes the character there has; 1 for what is no UTF-8. */
static size_t width_of (const char *at, const char *end) {
  unsigned char c = (unsigned char)*at;
  size_t n = c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4, i;
  if ((size_t)(end - at) < n) return 1;
  for (i = 1; i < n; i++) {
    if (((unsigned char)at[i] & 0xc0) != 0x80) return 1;
  }
  return n;
}

size_t log_json_text (log_text text, char *to, size_t size) {
  const char *at = text.at, *end, *behind;
  size_t written = 0;
  if (at == NULL) return 0;
  for (end = at + text.length; at < end; at = behind) {
    char bytes[4];
    size_t n = 0;
    behind = *at == '\\' ? read_escape(at, end, bytes, &n) : NULL;
    if (behind == NULL) {
      n = width_of(at, end);
      memcpy(bytes, at, n);
      behind = at + n;
    }
    if (n > size - written) break;
    memcpy(to + written, bytes, n);
    written += n;
  }
  return written;
}

void log_json_undo (log_text fields[LOG_ROLES], char *to, size_t size) {
  int role;
  for (role = 0; role < LOG_ROLES; role++) {
    log_text *field = &fields[role];
    size_t n;
    if (field->at == NULL || memchr(field->at, '\\', field->length) == NULL)
      continue;
    n = log_json_text(*field, to, size);
    *field = log_part(to, n);
    to += n;
    size -= n;
  }
}
