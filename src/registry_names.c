/*
** registry_names.c - statuses by name, and the name that a mistyped one most
** likely means: walks over what the registry calls them, without a table of
** names. Constant data only: no state, no allocation. Knows no Lua.
*/

#include <string.h>

#include "registry_rows.h"
#include "text.h"

#define CONSTANT_LENGTH 40
#define SHORTEST_PART 4

typedef struct {
  registry_naming naming;
  char word[NAME_LENGTH + 1];
  size_t length; /* of the word; more than NAME_LENGTH: it is no name */
  size_t fewest; /* wrong letters so far, or letters around the word */
  registry_name *found;
} search;

/* Sees one phrase of the statuses first..last. */
typedef void (*visitor)(search *s, const char *phrase, int first, int last);

/*
** The next character of a phrase as its name has it, '\0' at the end: what
** stands between two letters is one _ or -, or nothing, as an apostrophe is.
*/
static char next_letter (registry_naming naming, const char **phrase) {
  int between = 0;
  char c;
  for (; **phrase != '\0'; (*phrase)++) {
    if (is_letter(**phrase) || is_digit(**phrase)) break;
    between = between || **phrase != '\'';
  }
  if (**phrase == '\0') return '\0';
  if (between && naming == NAME_CONSTANT) return '_';
  if (between && naming == NAME_SELECTOR) return '-';
  c = *(*phrase)++;
  return naming == NAME_CONSTANT ? upper(c) : lower(c);
}

static size_t longest (registry_naming naming) {
  return naming == NAME_CONSTANT ? CONSTANT_LENGTH : NAME_LENGTH;
}

/* Writes a phrase as a name; its length, 0 when it is too long for one. */
static size_t spell (registry_naming naming, const char *phrase, char *name) {
  size_t length = 0;
  char c;
  while ((c = next_letter(naming, &phrase)) != '\0') {
    if (length == longest(naming)) return 0;
    name[length++] = c;
  }
  name[length] = '\0';
  return length;
}

/* Reads a text as a name that somebody has written. */
static void read_word (search *s, const char *text, size_t length) {
  size_t i;
  s->length = 0;
  for (i = 0; i < length && s->length <= NAME_LENGTH; i++) {
    if (s->naming == NAME_PHRASE && !is_letter(text[i]) && !is_digit(text[i]))
      continue;
    if (s->length < NAME_LENGTH)
      s->word[s->length] =
          s->naming == NAME_CONSTANT ? text[i] : lower(text[i]);
    s->length++;
  }
  if (s->length <= NAME_LENGTH) s->word[s->length] = '\0';
}

/* -- The walk -------------------------------------------------------------- */

/* "(Unused)" is no name. */
static void visit_phrase (search *s, visitor visit, const char *phrase,
                          int status) {
  if (phrase[0] != '(') visit(s, phrase, status, status);
}

static void each_meaning (search *s, visitor visit) {
  int row, i;
  for (row = registry_next(NO_ROW); row != NO_ROW; row = registry_next(row)) {
    int status = registry_status(row);
    registry_match match =
        registry_lookup(status, registry_substatus(row), ANY_PRODUCT);
    for (i = match.first; i < match.first + match.count; i++) {
      visit_phrase(s, visit, registry_row_phrase(i), status);
      visit_phrase(s, visit, registry_title(i), status);
    }
  }
}

static void each_class (search *s, visitor visit) {
  int first;
  for (first = 100; first <= 500; first += 100)
    visit(s, registry_class(first), first, first + 99);
  visit(s, "Success", 200, 299);
  visit(s, "Gateway Error", 502, 504);
}

/*
** A status's own names go before what single meanings are called. What vendors
** send is found, but is neither a constant nor a selector's item.
*/
static void each_name (search *s, visitor visit) {
  int http = registry_product("http");
  const char *alias;
  int row, i, status;
  for (row = registry_next(NO_ROW); row != NO_ROW; row = registry_next(row)) {
    status = registry_status(row);
    if (registry_substatus(row) == NO_SUBSTATUS &&
        (s->naming == NAME_PHRASE ||
         !registry_lookup(status, NO_SUBSTATUS, http).foreign))
      visit_phrase(s, visit, registry_row_phrase(row), status);
  }
  for (i = 0; (alias = registry_alias(i, &status)) != NULL; i++) {
    if (s->naming == NAME_PHRASE || i < registry_constant_aliases())
      visit_phrase(s, visit, alias, status);
  }
  if (s->naming == NAME_SELECTOR) each_class(s, visit);
  if (s->naming == NAME_PHRASE) each_meaning(s, visit);
}

static search new_search (registry_naming naming, const char *text,
                          size_t length, registry_name *found) {
  search s;
  s.naming = naming;
  s.fewest = 0;
  s.found = found;
  found->first = found->last = NO_STATUS;
  found->phrase = NULL;
  read_word(&s, text, length);
  return s;
}

static void keep (search *s, const char *phrase, int first, int last) {
  s->found->first = first;
  s->found->last = last;
  s->found->phrase = phrase;
}

/* -- Finding --------------------------------------------------------------- */

/* Keeps the first phrase that the word is the name of. No name has a NUL. */
static void compare (search *s, const char *phrase, int first, int last) {
  const char *at = phrase;
  size_t i;
  if (s->found->phrase != NULL) return;
  for (i = 0; i < s->length; i++) {
    if (s->word[i] == '\0' || next_letter(s->naming, &at) != s->word[i]) return;
  }
  if (next_letter(s->naming, &at) == '\0') keep(s, phrase, first, last);
}

int registry_find_name (registry_naming naming, const char *text, size_t length,
                        registry_name *found) {
  search s = new_search(naming, text, length, found);
  if (s.length > 0 && s.length <= longest(naming)) each_name(&s, compare);
  return found->phrase != NULL;
}

size_t registry_distance (const char *word, size_t word_length,
                          const char *name, size_t name_length) {
  size_t rows[3][WORD_LENGTH + 1];
  size_t i, j;
  for (i = 0; i <= word_length; i++) rows[0][i] = i;
  for (j = 1; j <= name_length; j++) {
    size_t *row = rows[j % 3];
    const size_t *above = rows[(j - 1) % 3], *before = rows[(j + 1) % 3];
    row[0] = j;
    for (i = 1; i <= word_length; i++) {
      size_t least = above[i - 1] + (word[i - 1] != name[j - 1]);
      if (above[i] + 1 < least) least = above[i] + 1;
      if (row[i - 1] + 1 < least) least = row[i - 1] + 1;
      if (i > 1 && j > 1 && word[i - 1] == name[j - 2] &&
          word[i - 2] == name[j - 1] && before[i - 2] + 1 < least)
        least = before[i - 2] + 1;
      row[i] = least;
    }
  }
  return rows[name_length % 3][word_length];
}

/* Keeps the name when it is better than the one so far; of two that are as
** good the first in the alphabet. */
static void keep_better (search *s, const char *phrase, const char *name,
                         size_t wrong, int first, int last) {
  if (wrong > s->fewest) return;
  if (wrong == s->fewest && s->found->phrase != NULL &&
      strcmp(name, s->found->name) >= 0)
    return;
  s->fewest = wrong;
  strcpy(s->found->name, name);
  keep(s, phrase, first, last);
}

static void weigh (search *s, const char *phrase, int first, int last) {
  char name[NAME_LENGTH + 1];
  size_t length = spell(s->naming, phrase, name);
  if (length == 0 || length > s->length + s->fewest ||
      s->length > length + s->fewest)
    return;
  keep_better(s, phrase, name,
              registry_distance(s->word, s->length, name, length), first, last);
}

static void weigh_part (search *s, const char *phrase, int first, int last) {
  char name[NAME_LENGTH + 1];
  size_t length = spell(s->naming, phrase, name);
  if (length > 0 && strstr(name, s->word) != NULL)
    keep_better(s, phrase, name, length - s->length, first, last);
}

int registry_nearest_name (registry_naming naming, const char *text,
                           size_t length, registry_name *found) {
  search s = new_search(naming, text, length, found);
  if (s.length > WORD_LENGTH) return 0;
  s.fewest = s.length / 3;
  each_name(&s, weigh);
  if (found->phrase == NULL && naming == NAME_PHRASE &&
      s.length >= SHORTEST_PART) {
    s.fewest = NAME_LENGTH;
    each_name(&s, weigh_part);
  }
  return found->phrase != NULL;
}
