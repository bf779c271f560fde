/*
** registry_search.c - finds the rows whose texts hold all words of a query.
** Constant data only: no state, no allocation. Knows no Lua.
*/

#include <string.h>

#include "registry_rows.h"
#include "text.h"

#define WORDS_MAX 16
#define HITS_MAX 4096 /* more than there are rows: asserted by a spec */

typedef struct {
  const char *text;
  size_t length;
  char rare, rare_upper; /* its least frequent letter, to scan for */
  size_t rare_at;
} word;

typedef struct {
  short row, score;
} hit;

/* How often a character stands in English text: the later, the more often. */
static int frequency (char c) {
  static const char order[] = "0123456789_.-<>/\\:=zqjxkvbwygpfmucdlhrsnioate ";
  const char *at = c == '\0' ? NULL : strchr(order, lower(c));
  return at == NULL ? 0 : (int)(at - order);
}

static int is_separator (char c) {
  return is_blank(c) || c == ',' || c == '"';
}

/* Cuts the query into words; those past WORDS_MAX are not asked for. */
static int split_words (const char *text, size_t length, word *words) {
  size_t i = 0;
  int count = 0;
  while (count < WORDS_MAX) {
    word *w = &words[count];
    size_t n;
    while (i < length && is_separator(text[i])) i++;
    if (i == length) break;
    w->text = text + i;
    while (i < length && !is_separator(text[i])) i++;
    w->length = (size_t)(text + i - w->text);
    w->rare_at = 0;
    for (n = 1; n < w->length; n++) {
      if (frequency(w->text[n]) < frequency(w->text[w->rare_at]))
        w->rare_at = n;
    }
    w->rare = lower(w->text[w->rare_at]);
    w->rare_upper = upper(w->rare);
    count++;
  }
  return count;
}

/* Does the word stand at 'at', whatever its case? A NUL stands nowhere: it
** ends the text. */
static int stands_at (const word *w, const char *at) {
  size_t n;
  for (n = 0; n < w->length; n++) {
    if (at[n] == '\0' || lower(at[n]) != lower(w->text[n])) return 0;
  }
  return 1;
}

/* 0: not in the text; 1: inside a word; 2: at the start of one; 3: as one. */
static int find_word (const word *w, const char *text, size_t length) {
  int best = 0;
  int pass;
  if (length < w->length) return 0;
  for (pass = 0; pass < (w->rare == w->rare_upper ? 1 : 2); pass++) {
    char letter = pass == 0 ? w->rare : w->rare_upper;
    const char *at = text + w->rare_at;
    while (at < text + length &&
           (at = memchr(at, letter, (size_t)(text + length - at))) != NULL) {
      const char *start = at - w->rare_at;
      if (stands_at(w, start)) {
        int found = 1;
        if (start == text || !is_word_char(start[-1]))
          found = is_word_char(start[w->length]) ? 2 : 3;
        if (found > best) best = found;
      }
      at++;
    }
  }
  return best;
}

static int score_text (const word *w, const char *text, int weight) {
  char room[PROSE_MAX];
  int found = 0;
  if (text != NULL) {
    size_t length = registry_unpack(text, room);
    found = find_word(w, room, length);
  }
  return found == 0 ? 0 : weight * 3 + found;
}

typedef struct {
  const word *word;
  int score;
} cause_search;

static void search_cause (void *target, const cause_record *cause) {
  cause_search *search = (cause_search *)target;
  int score = score_text(search->word, cause->when, 4);
  if (score == 0) score = score_text(search->word, cause->cause, 2);
  if (score == 0) score = score_text(search->word, cause->fix, 1);
  if (score > search->score) search->score = score;
}

/* What a word is worth in the row: title before summary before cause. */
static int score_word (const word *w, int row) {
  static const struct {
    enum field field;
    int weight;
  } fields[] = {{TITLE, 16}, {PHRASE, 16}, {NAME, 16},
                {LABEL, 8},  {SUMMARY, 5}, {CHECK, 3}};
  registry_view view;
  cause_search search;
  size_t i;
  for (i = 0; i < sizeof fields / sizeof fields[0]; i++) {
    int score =
        score_text(w, registry_text(row, fields[i].field), fields[i].weight);
    if (score > 0) return score;
  }
  view.row = row;
  view.status = NO_STATUS;
  view.evidence = NULL;
  view.count = 0;
  search.word = w;
  search.score = 0;
  registry_causes(&view, search_cause, &search);
  return search.score;
}

/* A further key of an entry is a hit by itself only where a word means it. */
static int is_in_key (const word *words, int count, int row) {
  const char *key = registry_text(row, PHRASE);
  int i;
  for (i = 0; i < count; i++) {
    if (find_word(&words[i], key, strlen(key)) > 0) return 1;
  }
  return 0;
}

static int has_length (const char *text, size_t length) {
  return text != NULL && strlen(text) == length;
}

/* 0 when a word is missing. What is all of the query comes first. */
static int score_row (const word *words, int count, const gram_set *grams,
                      int row, size_t length) {
  int is_entry = registry_row_family(row) != NO_FAMILY;
  int score = 0;
  int i;
  if (!registry_has_grams(row, grams)) return 0;
  if (registry_own_row(row) != row && !is_in_key(words, count, row)) return 0;
  for (i = 0; i < count; i++) {
    int worth = score_word(&words[i], row);
    if (worth == 0) return 0;
    score += worth;
  }
  if (has_length(registry_text(row, TITLE), length) ||
      (is_entry && has_length(registry_text(row, PHRASE), length)))
    score += 10;
  return score;
}

static int same_code (int a, int b) {
  return registry_row_family(a) == NO_FAMILY &&
         registry_row_family(b) == NO_FAMILY &&
         registry_status(a) == registry_status(b) &&
         registry_substatus(a) == registry_substatus(b);
}

/*
** Adds a hit; a code keeps its best row's score. Its rows follow each other,
** but what several codes share comes later and belongs to the first of them.
*/
static int add_hit (hit *hits, int count, int row, int score, int is_shared) {
  int i = count - 1;
  if (is_shared) {
    while (i >= 0 && !same_code(hits[i].row, row)) i--;
  }
  if (i >= 0 && same_code(hits[i].row, row)) {
    if (score > hits[i].score) {
      hits[i].row = (short)row;
      hits[i].score = (short)score;
    }
    return count;
  }
  hits[count].row = (short)row;
  hits[count].score = (short)score;
  return count + 1;
}

/* Best first; what is equal stays in the order of its rows. */
static void sort_hits (hit *hits, hit *room, int count) {
  int width, first, i;
  for (width = 1; width < count; width *= 2) {
    for (first = 0; first < count; first += 2 * width) {
      int left = first, middle = first + width, right = middle;
      int end = middle + width < count ? middle + width : count;
      for (i = first; i < end; i++) {
        int takes_left =
            left < middle && left < end &&
            (right >= end || hits[left].score >= hits[right].score);
        room[i] = takes_left ? hits[left++] : hits[right++];
      }
    }
    memcpy(hits, room, (size_t)count * sizeof *hits);
  }
}

void registry_search (const char *text, size_t length, registry_hit_sink sink,
                      void *target) {
  word words[WORDS_MAX];
  hit hits[HITS_MAX], room[HITS_MAX];
  gram_set grams;
  int word_count = split_words(text, length, words);
  int last = registry_last_row();
  int count = 0;
  int row, i;
  if (word_count == 0) return;
  memset(&grams, 0, sizeof grams);
  for (i = 0; i < word_count; i++)
    registry_add_grams(words[i].text, words[i].length, &grams);
  for (row = 0; row <= last && count < HITS_MAX; row++) {
    int score = score_row(words, word_count, &grams, row, length);
    int code_row = score > 0 ? registry_row_of_code(row) : NO_ROW;
    if (code_row != NO_ROW)
      count = add_hit(hits, count, code_row, score, code_row != row);
  }
  sort_hits(hits, room, count);
  for (i = 0; i < count; i++) sink(target, hits[i].row);
}
