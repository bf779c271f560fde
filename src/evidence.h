/*
** evidence.h - reads a text, such as an error page, a log or an event, and
** reports what in it tells what happened. Constant data only: no state, no
** allocation. Knows no Lua.
*/

#ifndef EVIDENCE_H
#define EVIDENCE_H

#include <stddef.h>

#include "registry.h"

/* A rock's module exports luaopen_* only, whatever flags build it. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define NO_PRODUCT (-1)

typedef enum {
  EVIDENCE_STATUS,
  EVIDENCE_KEY,
  EVIDENCE_SIGN,
  EVIDENCE_PRODUCT
} evidence_kind;

typedef struct {
  evidence_kind kind;
  size_t first, last;    /* the bytes first .. last - 1 of the text */
  int status, substatus; /* of STATUS; NO_SUBSTATUS where none is said */
  registry_evidence key; /* of KEY, and { SAYS, number } of SIGN */
  int row;     /* the entry of a KEY, or NO_ROW where the number is not
               ** listed; what a SIGN tells, or NO_ROW where it only decides
               ** among causes */
  int product; /* of PRODUCT */
} evidence;

/* Nonzero ends the reading. */
typedef int (*evidence_sink)(void *target, const evidence *found);

/*
** Calls 'sink' for each piece of evidence, about in the order of the text. One
** pass; the time is linear in the length whatever the text.
*/
void evidence_read (const char *text, size_t length, evidence_sink sink,
                    void *target);

/* The number of signs, and the text of one in lower case, <> for its gaps. */
int evidence_signs (void);
const char *evidence_sign (int sign, size_t *length);

/* -- Distinct findings ----------------------------------------------------- */

#define FINDINGS_MAX 1000
#define FINDINGS_SLOTS 2048

typedef struct {
  evidence first; /* where it stands first */
  size_t count;
} finding;

/* What a text says, each once; what comes when all places are taken is only
** counted. */
typedef struct {
  finding items[FINDINGS_MAX];
  unsigned short order[FINDINGS_MAX]; /* by place */
  unsigned short slots[FINDINGS_SLOTS];
  int count;
  size_t left_out;
} findings;

void evidence_collect (const char *text, size_t length, findings *all);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
