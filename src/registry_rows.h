/*
** registry_rows.h - what the files of the lookup core share: the texts of a
** row and its causes. Nobody else includes it.
*/

#ifndef REGISTRY_ROWS_H
#define REGISTRY_ROWS_H

#include "registry.h"

/* A rock's module exports luaopen_* only, whatever flags build it. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* The order in which generate.lua writes them. */
enum field {
  LABEL,
  TITLE,
  PHRASE,
  NAME,
  SUMMARY,
  CHECK,
  SEE,
  STATUSES,
  VERSIONS,
  SOURCE,
  CONFIDENCE,
  FIELDS
};

/* What evidence says of a cause. */
typedef enum { CONTRADICTS, SILENT, DECIDES } verdict;

/* Prose in full is shorter than this. */
#define PROSE_MAX 4112

typedef struct {
  const char *cause, *fix, *when; /* prose; fix and when may be NULL */
  verdict verdict;
  int benign;
  int is_free; /* it asks for no evidence */
} cause_record;

typedef void (*cause_sink)(void *target, const cause_record *cause);

/* The field's text, or NULL. SUMMARY, CHECK, SEE and SOURCE are prose. */
const char *registry_text (int row, enum field field);

/* Writes prose, which is kept in short, in full to 'room' of PROSE_MAX bytes;
** returns its length. Any other text stays as it is. */
size_t registry_unpack (const char *prose, char *room);

/*
** The runs of three letters of a text, whatever their case, each a bit. A row
** that has not all of a word's does not hold the word, and is not unpacked.
*/
#define GRAM_BITS 256

typedef struct {
  unsigned int words[GRAM_BITS / 32];
} gram_set;

void registry_add_grams (const char *text, size_t length, gram_set *set);
int registry_has_grams (int row, const gram_set *set);

/* Calls 'sink' for each cause: first what is decided, last what is
** contradicted. */
void registry_causes (const registry_view *view, cause_sink sink, void *target);

/* The code that a row belongs to; shared causes belong to their first one. */
int registry_row_of_code (int row);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
