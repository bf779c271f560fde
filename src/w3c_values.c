/*
** w3c_values.c - what stands in a field or an option: numbers, times,
** addresses, patterns. Plain functions over texts, no state.
*/

#include "w3c_values.h"

#include <string.h>

/* -- Texts --------------------------------------------------------------- */

static int lower (int c) {
  return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

static int is_digit (int c) {
  return c >= '0' && c <= '9';
}

int w3c_same_text (w3c_text text, const char *other) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    if (lower(text.at[i]) != lower(other[i])) return 0;
  }
  return other[i] == '\0';
}

int64_t w3c_number_of (w3c_text text, int64_t most) {
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

int w3c_matches_glob (w3c_text glob, w3c_text text) {
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

int64_t w3c_date_of (w3c_text text) {
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

int64_t w3c_clock_of (w3c_text text) {
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

int64_t w3c_join_time (int64_t date, int64_t clock) {
  return date == W3C_NO_TIME || clock == W3C_NO_TIME ? W3C_NO_TIME
                                                     : date + clock;
}

int w3c_parse_time (const char *text, size_t length, int64_t *time) {
  if (length < 10) return 0;
  *time = w3c_date_of(w3c_part(text, 10));
  if (length > 10) {
    if (text[10] != 'T' && text[10] != ' ') return 0;
    if (text[length - 1] == 'Z') length--;
    *time =
        w3c_join_time(*time, w3c_clock_of(w3c_part(text + 11, length - 11)));
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
      if (filled > 12 ||
          !parse_ipv4(w3c_part(text.at + start, text.length - start),
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
    bits = w3c_number_of(w3c_part(slash + 1, length - size - 1), widest);
  network->bits = (int)bits + (128 - widest);
  return bits >= 0 && parse_address(w3c_part(text, size), network->address);
}

int w3c_in_network (const w3c_network *network, w3c_text client) {
  unsigned char bytes[16];
  int whole = network->bits / 8, rest = network->bits % 8;
  if (client.at == NULL || !parse_address(client, bytes)) return 0;
  return memcmp(bytes, network->address, (size_t)whole) == 0 &&
         (rest == 0 ||
          (bytes[whole] ^ network->address[whole]) >> (8 - rest) == 0);
}
