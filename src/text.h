/*
** text.h - characters as the registry and its inputs have them: ASCII letters
** in either case, digits, blanks. Independent of the locale.
*/

#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>

static inline int is_digit (char c) {
  return c >= '0' && c <= '9';
}

static inline int is_blank (char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline char lower (char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static inline char upper (char c) {
  return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static inline int is_letter (char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

static inline int is_word_char (char c) {
  return is_digit(c) || is_letter(c) || c == '_';
}

/* Is the text, which may hold NULs, the name in either case? */
static inline int same_name (const char *name, const char *text,
                             size_t length) {
  size_t i;
  for (i = 0; i < length && name[i] != '\0'; i++) {
    if (lower(name[i]) != lower(text[i])) return 0;
  }
  return i == length && name[i] == '\0';
}

#endif
