/*
** log_utf8.h - which bytes are UTF-8 (RFC 3629: no surrogates, nothing
*overlong,
** nothing behind U+10FFFF). No state.
*/

#ifndef LOG_UTF8_H
#define LOG_UTF8_H

/* The bytes of the character that begins there; 0: none does. */
static inline int log_utf8_length (const char *at, const char *end) {
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

#endif
