/*
** log_values.c - what stands in a field or an option: numbers, times,
** addresses, patterns. Plain functions over texts, no state.
*/

#include "log_values.h"

#include <string.h>

#include "text.h"

/* -- Texts --------------------------------------------------------------- */

int log_same_text (log_text text, const char *other) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    if (other[i] == '\0' || lower(text.at[i]) != lower(other[i])) return 0;
  }
  return other[i] == '\0';
}

static int hex_value (char c) {
  if (is_digit(c)) return c - '0';
  c = lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : LOG_NONE;
}

int log_holds (log_text text, const char *other) {
  size_t n = strlen(other);
  const char *at = text.at, *end = at + text.length;
  while ((size_t)(end - at) >= n) {
    at = memchr(at, *other, (size_t)(end - at) - n + 1);
    if (at == NULL) return 0;
    if (memcmp(at, other, n) == 0) return 1;
    at++;
  }
  return 0;
}

int log_equals (log_text text, log_text other) {
  size_t i;
  for (i = 0; i < text.length && i < other.length; i++) {
    if (lower(text.at[i]) != lower(other.at[i])) return 0;
  }
  return text.length == other.length;
}

int64_t log_number_of (log_text text, int64_t most) {
  int64_t n = 0;
  size_t i;
  if (text.at == NULL || text.length == 0) return LOG_NONE;
  for (i = 0; i < text.length; i++) {
    if (!is_digit(text.at[i])) return LOG_NONE;
    n = n * 10 + (text.at[i] - '0');
    if (n > most) return LOG_NONE;
  }
  return n;
}

int log_matches_glob (log_text glob, log_text text) {
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

int64_t log_win32_value (log_text text) {
  int64_t n = 0;
  size_t i;
  if (text.at == NULL || text.length == 0) return LOG_NONE;
  if (text.length > 2 && text.length <= 10 && text.at[0] == '0' &&
      lower(text.at[1]) == 'x') {
    for (i = 2; i < text.length; i++) {
      int digit = hex_value(text.at[i]);
      if (digit < 0) return LOG_NONE;
      n = n * 16 + digit;
    }
    return n;
  }
  if (*text.at == '-') {
    n = log_number_of(log_part(text.at + 1, text.length - 1),
                      INT64_C(0x80000000));
    return n < 0 ? LOG_NONE : (INT64_C(0x100000000) - n) % INT64_C(0x100000000);
  }
  return log_number_of(text, UINT32_MAX);
}

/* -- Addresses ----------------------------------------------------------- */

/* Reads "10.0.0.1" into four bytes. */
static int parse_ipv4 (log_text text, unsigned char *bytes) {
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

/* Reads IPv6 into sixteen bytes, with "::" and a trailing IPv4 part. */
static int parse_ipv6 (log_text text, unsigned char *bytes) {
  unsigned char read[16];
  size_t i = 0;
  int filled = 0, gap = LOG_NONE;
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
          !parse_ipv4(log_part(text.at + start, text.length - start),
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
static int parse_address (log_text text, unsigned char *bytes) {
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

int log_is_address (log_text text) {
  unsigned char bytes[16];
  return text.at != NULL && parse_address(text, bytes);
}

log_text log_first_address (log_text text) {
  const char *at = text.at, *end, *stop;
  if (at == NULL) return text;
  end = at + text.length;
  while (at < end && (*at == ' ' || *at == '"' || *at == '+')) at++;
  stop = at;
  if (at < end && *at == '[') {
    stop = ++at;
    while (stop < end && *stop != ']') stop++;
    return log_part(at, (size_t)(stop - at));
  }
  while (stop < end && *stop != ',' && *stop != ' ' && *stop != '"' &&
         *stop != '+')
    stop++;
  text = log_part(at, (size_t)(stop - at));
  /* "10.0.0.1:52301": one colon and dots in front of it. */
  stop = memchr(text.at, ':', text.length);
  if (stop != NULL && memchr(text.at, '.', (size_t)(stop - text.at)) != NULL &&
      memchr(stop + 1, ':', (size_t)(end - stop) - 1) == NULL)
    text.length = (size_t)(stop - text.at);
  return text;
}

int log_parse_network (const char *text, size_t length, log_network *network) {
  const char *slash = memchr(text, '/', length);
  size_t size = slash != NULL ? (size_t)(slash - text) : length;
  int widest = memchr(text, ':', size) != NULL ? 128 : 32;
  int64_t bits = widest;
  if (slash != NULL)
    bits = log_number_of(log_part(slash + 1, length - size - 1), widest);
  network->bits = (int)bits + (128 - widest);
  return bits >= 0 && parse_address(log_part(text, size), network->address);
}

int log_in_network (const log_network *network, log_text client) {
  unsigned char bytes[16];
  int whole = network->bits / 8, rest = network->bits % 8;
  if (client.at == NULL || !parse_address(client, bytes)) return 0;
  return memcmp(bytes, network->address, (size_t)whole) == 0 &&
         (rest == 0 ||
          (bytes[whole] ^ network->address[whole]) >> (8 - rest) == 0);
}
