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

typedef struct {
  const char *cause, *fix, *when; /* fix and when may be NULL */
  verdict verdict;
  int benign;
} cause_record;

typedef void (*cause_sink)(void *target, const cause_record *cause);

/* The field's text, or NULL. */
const char *registry_text (int row, enum field field);

/* Calls 'sink' for each cause: first what is decided, last what is
** contradicted. */
void registry_causes (const registry_view *view, cause_sink sink, void *target);

/* The code that a row belongs to; shared causes belong to their first one. */
int registry_row_of_code (int row);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
