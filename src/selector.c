/*
** selector.c - items of selectors: reads one or says what was expected instead,
** and writes what reads as the same. Constant data only: no state, no
** allocation. Knows no Lua.
*/

#include "selector.h"

#include <stdio.h>
#include <string.h>

#include "text.h"

#define EVERY_SUBSTATUS (-2) /* of "404.*" */

typedef struct {
  int status, substatus; /* or NO_SUBSTATUS or EVERY_SUBSTATUS */
} code;

static int begin (const code *c) {
  int status = c->status * SELECTOR_STRIDE;
  if (c->substatus == NO_SUBSTATUS) return status;
  return status + 1 + (c->substatus == EVERY_SUBSTATUS ? 0 : c->substatus);
}

static int behind (const code *c) {
  return c->substatus >= 0 ? begin(c) + 1 : (c->status + 1) * SELECTOR_STRIDE;
}

/* -- Reading --------------------------------------------------------------- */

/* The first digit of "4xx", whichever it is, or -1. */
static int class_digit (const char *text, size_t length) {
  if (length != 3 || lower(text[1]) != 'x' || lower(text[2]) != 'x') return -1;
  return is_digit(text[0]) ? text[0] - '0' : -1;
}

static const char *code_problem (const char *text, size_t length) {
  int class = class_digit(text, length);
  size_t digits = 0;
  while (digits < length && is_digit(text[digits])) digits++;
  if (length > 0 && text[0] == '!')
    return "an item to exclude was expected behind the !";
  if (length > 0 && digits == length)
    return "a status of three digits was expected";
  if (digits == 3 && text[3] == '.')
    return "a substatus 0..65535 without leading zeros, or *, was expected";
  if (class == 0 || class > 5)
    return "the classes are 1xx, 2xx, 3xx, 4xx and 5xx";
  return "a status such as 404, 404.3 or 404.*, a range such as 500-599, a "
         "class such as 4xx or a name such as not-found was expected";
}

/* "404", "404.3" or "404.*"; NULL or what was expected. */
static const char *read_code (const char *text, size_t length, code *c) {
  if (length > 0 && (is_blank(text[0]) || is_blank(text[length - 1])))
    return code_problem(text, length);
  if (length == 5 && memcmp(text + 3, ".*", 2) == 0 &&
      registry_parse(text, 3, &c->status, &c->substatus) == 0) {
    c->substatus = EVERY_SUBSTATUS;
    return NULL;
  }
  if (registry_parse(text, length, &c->status, &c->substatus) == 0) return NULL;
  return code_problem(text, length);
}

/* Between both ends there are statuses, or substatuses of one status. */
static int is_range (const code *first, const code *last) {
  if (first->substatus == NO_SUBSTATUS) return last->substatus == NO_SUBSTATUS;
  return first->substatus >= 0 && last->substatus >= 0 &&
         first->status == last->status;
}

static const char *read_range (const char *text, size_t length, size_t dash,
                               selector_stretch *stretch, char *room) {
  code first, last;
  char codes[2][16];
  const char *problem;
  if (dash == 0) return "a status was expected in front of the -";
  if (dash == length - 1) return "a status was expected behind the -";
  problem = read_code(text, dash, &first);
  if (problem == NULL)
    problem = read_code(text + dash + 1, length - dash - 1, &last);
  if (problem != NULL) return problem;
  if (!is_range(&first, &last))
    return "a range is one of statuses, 500-599, or of one status's "
           "substatuses, 404.2-404.20";
  if (begin(&last) < begin(&first)) {
    registry_write_code(last.status, last.substatus, codes[0]);
    registry_write_code(first.status, first.substatus, codes[1]);
    snprintf(room, SELECTOR_TEXT, "a range runs upwards: %s-%s was expected",
             codes[0], codes[1]);
    return room;
  }
  stretch->first = begin(&first);
  stretch->behind = behind(&last);
  return NULL;
}

static const char *read_name (const char *text, size_t length,
                              selector_stretch *stretch, char *room) {
  registry_name found;
  if (registry_find_name(NAME_SELECTOR, text, length, &found)) {
    stretch->first = found.first * SELECTOR_STRIDE;
    stretch->behind = (found.last + 1) * SELECTOR_STRIDE;
    return NULL;
  }
  if (!registry_nearest_name(NAME_SELECTOR, text, length, &found))
    return code_problem(text, length);
  snprintf(room, SELECTOR_TEXT, "did you mean %s?", found.name);
  return room;
}

const char *selector_read (const char *item, size_t length,
                           selector_stretch *stretch, char *room) {
  int class = class_digit(item, length);
  const char *dash, *problem;
  code c;
  if (class >= 1 && class <= 5) {
    stretch->first = class * 100 * SELECTOR_STRIDE;
    stretch->behind = (class + 1) * 100 * SELECTOR_STRIDE;
    return NULL;
  }
  if (length > 0 && is_letter(item[0]))
    return read_name(item, length, stretch, room);
  dash = memchr(item, '-', length);
  if (dash != NULL)
    return read_range(item, length, (size_t)(dash - item), stretch, room);
  problem = read_code(item, length, &c);
  if (problem != NULL) return problem;
  stretch->first = begin(&c);
  stretch->behind = behind(&c);
  return NULL;
}

/* -- What others write ----------------------------------------------------- */

#define LIST_LENGTH 40 /* longer text is no slip of the pen */
#define WORD_TEXT 64   /* more than a word becomes, with its NUL */
#define SEPARATORS ",;|/&"

/* How long is what others write between both ends of a range? 0: it is none. */
static size_t count_between (const char *text) {
  size_t dots = strspn(text, ".");
  if (dots > 1) return dots;
  if (*text == ':' || *text == '~') return 1;
  /* The dashes of typography and its ellipsis, in UTF-8. */
  if (strncmp(text, "\xe2\x80", 2) == 0 && text[2] != '\0' &&
      strchr("\x90\x91\x92\x93\x94\x95\xa6", text[2]) != NULL)
    return 3;
  return 0;
}

/* Writes a word as it is written here; what nobody can read stays so. */
static void translate_word (const char *word, char *ours) {
  const char *rest = word + 1;
  int length = (int)strlen(word);
  int left = 0;
  while (left < length && count_between(word + left) == 0) left++;
  if (word[0] >= '1' && word[0] <= '5' && rest[strspn(rest, "xX*?_.")] == '\0')
    snprintf(ours, WORD_TEXT, "%cxx", word[0]);
  else if (word[strspn(word, "*?")] == '\0')
    snprintf(ours, WORD_TEXT, "100-599");
  else if (word[0] == '+')
    snprintf(ours, WORD_TEXT, "%s", rest);
  else if (word[0] == '-')
    snprintf(ours, WORD_TEXT, "!%s", rest);
  else if (strncmp(word, ">=", 2) == 0)
    snprintf(ours, WORD_TEXT, "%s-599", word + 2);
  else if (strncmp(word, "<=", 2) == 0)
    snprintf(ours, WORD_TEXT, "100-%s", word + 2);
  else if (word[length - 1] == '+')
    snprintf(ours, WORD_TEXT, "%.*s-599", length - 1, word);
  else if (length == 7 && word[3] == '-' && class_digit(word, 3) > 0 &&
           class_digit(word + 4, 3) > 0)
    snprintf(ours, WORD_TEXT, "%c00-%c99", word[0], word[4]);
  else if (left < length)
    snprintf(ours, WORD_TEXT, "%.*s-%s", left, word,
             word + left + count_between(word + left));
  else
    snprintf(ours, WORD_TEXT, "%s", word);
}

/* Appends a word of others to a list; whether it can be read then. */
static int add_word (const char *word, size_t length, char *list) {
  char theirs[LIST_LENGTH + 1], ours[WORD_TEXT], room[SELECTOR_TEXT];
  const char *item = ours;
  selector_stretch stretch;
  int excluded = length > 1 && word[0] == '!';
  size_t end = strlen(list);
  memcpy(theirs, word + excluded, length - (size_t)excluded);
  theirs[length - (size_t)excluded] = '\0';
  translate_word(theirs, ours);
  if (!excluded && ours[0] == '!') {
    item++;
    excluded = 1;
  }
  snprintf(list + end, SELECTOR_TEXT - end, "%s%s%s", end > 0 ? "," : "",
           excluded ? "!" : "", item);
  return selector_read(item, strlen(item), &stretch, room) == NULL;
}

int selector_translate (const char *list, size_t length, char *ours) {
  char theirs[LIST_LENGTH + 1];
  const char *at = theirs;
  ours[0] = '\0';
  if (length > LIST_LENGTH || memchr(list, '\0', length) != NULL) return 0;
  memcpy(theirs, list, length);
  theirs[length] = '\0';
  for (at += strspn(at, SEPARATORS); *at != '\0';
       at += strspn(at, SEPARATORS)) {
    size_t word = strcspn(at, SEPARATORS);
    if (!add_word(at, word, ours)) return 0;
    at += word;
  }
  return ours[0] != '\0';
}

/* -- Writing --------------------------------------------------------------- */

#define ITEM_TEXT 32 /* more than "!404.10000-404.65535" and its NUL */

/* Each returns the item's length. */

static int write_statuses (char *text, const char *mark, int first, int last) {
  if (first == last) return snprintf(text, ITEM_TEXT, "%s%03d", mark, first);
  if (first % 100 == 0 && last == first + 99 && first >= 100 && last <= 599)
    return snprintf(text, ITEM_TEXT, "%s%dxx", mark, first / 100);
  return snprintf(text, ITEM_TEXT, "%s%03d-%03d", mark, first, last);
}

static int write_substatuses (char *text, const char *mark, int status,
                              int first, int last) {
  if (first == 0 && last == SUBSTATUS_MAX)
    return snprintf(text, ITEM_TEXT, "%s%03d.*", mark, status);
  if (first == last)
    return snprintf(text, ITEM_TEXT, "%s%03d.%d", mark, status, first);
  return snprintf(text, ITEM_TEXT, "%s%03d.%d-%03d.%d", mark, status, first,
                  status, last);
}

void selector_write (const selector_stretch *stretch, int excluded,
                     char *text) {
  const char *mark = excluded ? "!" : "";
  int status = stretch->first / SELECTOR_STRIDE;
  int start = status * SELECTOR_STRIDE;
  int next = start + SELECTOR_STRIDE;
  int behind_first = stretch->behind < next ? stretch->behind : next;
  if (stretch->first > start) {
    text += write_substatuses(text, mark, status, stretch->first - start - 1,
                              behind_first - start - 2);
    if (stretch->behind <= next) return;
    *text++ = ',';
    status++;
  }
  write_statuses(text, mark, status, stretch->behind / SELECTOR_STRIDE - 1);
}
