/*
** registry.h - the lookup core: what a status code, or a key that stands
** beside it, means. Constant data only: no state, no allocation. Knows no Lua.
*/

#ifndef REGISTRY_H
#define REGISTRY_H

#include <stddef.h>

/* A rock's module exports luaopen_* only, whatever flags build it. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

#define STATUS_MAX 999
#define SUBSTATUS_MAX 65535
#define NO_STATUS (-1)
#define NO_SUBSTATUS (-1)
#define ANY_PRODUCT (-1)
#define NO_FAMILY (-1)
#define SAYS (-2) /* the family of signs, which decide for causes; no entry */
#define TIED (-3) /* a Win32 code without which its cause is not; no entry */
#define NO_ROW (-1)

/* The meanings of a code: rows first .. first + count - 1. */
typedef struct {
  int status;
  int substatus; /* or NO_SUBSTATUS */
  int product;   /* or ANY_PRODUCT */
  int first;
  int count; /* 0 outside 100-599, where there is not even a class */
  int known; /* 0: unlisted, the rows are those of the status or its class */
  int is_class;
  int foreign; /* 1: the product has no row of it, these are the others' */
} registry_match;

/* A key that was seen beside the code: a number, an entry's place, or in SAYS
** the number of a sign. */
typedef struct {
  int family;
  unsigned int key;
} registry_evidence;

/* A row, seen by evidence, which decides the order of its causes. */
typedef struct {
  int row;
  int status; /* of the code that was asked for, or NO_STATUS */
  const registry_evidence *evidence;
  int count;
} registry_view;

typedef enum {
  COLUMN_CAUSE,
  COLUMN_FIX,
  COLUMN_WHEN,
  COLUMN_NORMAL,  /* "true" for what is normal operation */
  COLUMN_STANDING /* "decided", "against", "open" or "free": asks for nothing */
} registry_column;

/* How the keys of a family are written: KEY_HRESULT takes 0x8007nnnn and nnnn
** for one. */
typedef enum { KEY_NAME, KEY_NUMBER, KEY_HRESULT } registry_key;

typedef struct {
  const char *id, *title;
  int product;
  registry_key key;
  int first, count; /* rows */
} registry_family_record;

typedef void (*registry_sink)(void *target, const char *text, size_t length);
typedef void (*registry_field_sink)(void *target, const char *name,
                                    const char *text);
typedef void (*registry_hit_sink)(void *target, int row);

/*
** Reads "404" or "404.3", blanks around it allowed. Returns 0 and sets both
** numbers, or the column (from 1) where the text stops to be a code.
*/
size_t registry_parse (const char *text, size_t length, int *status,
                       int *substatus);

/*
** Reads the code of a text that was copied from an error page, a status line or
** a log message: "HTTP Error 500.19 - Internal Server Error", "Status: 404",
** "404 Not Found". Returns whether there is one.
*/
int registry_parse_pasted (const char *text, size_t length, int *status,
                           int *substatus);

/* Total for status 0..STATUS_MAX and substatus NO_SUBSTATUS..SUBSTATUS_MAX. */
registry_match registry_lookup (int status, int substatus, int product);

/*
** The same beside evidence: a status alone is taken for its substatus 0 where
** only this one has a cause that the evidence decides for.
*/
registry_match registry_lookup_beside (int status, int substatus, int product,
                                       const registry_evidence *evidence,
                                       int count);

/* -- Products and families ------------------------------------------------ */

/* The index of a product's id, or -1. Indexes run from 0. */
int registry_product (const char *id);

/* Id and title of product 'index'; NULL past the last one. */
const char *registry_product_id (int index);
const char *registry_product_title (int index);

/* The product that it is built on, whose meanings stand where it has none of
** its own; or ANY_PRODUCT. */
int registry_product_base (int index);

/* How people tell that it answered, or NULL where nothing tells. */
const char *registry_product_tell (int index);

/* Fills the record of family 'index'; 0 past the last one. */
int registry_family (int index, registry_family_record *record);

/* The row of a key, or NO_ROW. A name matches in its own case first, of a
** family whose keys are exact in no other. */
int registry_entry_of_number (int family, unsigned int key);
int registry_entry_of_name (int family, const char *text, size_t length);

/*
** Of a family whose keys are exact, a word of four characters may be two keys:
** "sHNI" is sH and --NI, "sH--" is sH alone. Returns the row of the first, or
** NO_ROW; sets 'beside' to the row of the second, or NO_ROW.
*/
int registry_entry_of_pair (int family, const char *text, size_t length,
                            int *beside);

/* The row of an entry's own key, where this one is a further key of it; else
** the row itself. */
int registry_own_row (int row);

/* Whether the case of letters decides between the keys of a family. */
int registry_is_exact (int family);

/* What a number or a row of 'family' is as evidence. */
registry_evidence registry_evidence_of_number (int family, unsigned int key);
registry_evidence registry_evidence_of_row (int row);

/* -- Rows ----------------------------------------------------------------- */

/* Rows of codes, then classes, shared causes, entries. */
int registry_last_row (void);

/* First row of the next listed code after that of 'row', or NO_ROW. */
int registry_next (int row);

int registry_status (int row);     /* or NO_STATUS */
int registry_substatus (int row);  /* or NO_SUBSTATUS */
int registry_row_family (int row); /* or NO_FAMILY */
unsigned int registry_row_key (int row);
const char *registry_title (int row);

/* The phrase of this meaning; of an entry its key. */
const char *registry_row_phrase (int row);

/* Calls 'field' for every text that the row has, but for its causes. */
void registry_fields (int row, registry_field_sink field, void *target);

/* -- Causes --------------------------------------------------------------- */

/* How many causes the evidence decides for, and whether these are normal. */
int registry_decided (const registry_view *view, int *benign);

/*
** One line for each cause: those that the evidence decides for, then the
** others, at last those that it speaks against. Returns whether any line has
** text; calls nothing where none has.
*/
int registry_put_column (const registry_view *view, registry_column column,
                         registry_sink sink, void *target);

/*
** The next row behind 'row', from NO_ROW on, with a cause of its own that the
** evidence decides for; NO_ROW where there is none.
*/
int registry_next_decided (int row, registry_evidence evidence);

/*
** The n-th number of a family of HRESULTs that a cause of the row asks for or
** is tied to, from 0; of those that are one key the lower. Returns whether
** there is one.
*/
int registry_asked (int row, int n, unsigned int *number);

/* Whether a code is normal operation with this value of a family beside it. */
int registry_is_benign (int status, int substatus, registry_evidence evidence);

/* The n-th row of the match, from 0; those that evidence decides come first. */
int registry_nth (const registry_match *match,
                  const registry_evidence *evidence, int count, int n);

/* -- Texts ---------------------------------------------------------------- */

/* One readable text over the rows of the match. */
void registry_describe (const registry_match *match,
                        const registry_evidence *evidence, int count,
                        registry_sink sink, void *target);

/* The same text over one row. */
void registry_describe_row (const registry_view *view, registry_sink sink,
                            void *target);

/* RFC 9110's word for the status's class, or NULL outside 100-599. */
const char *registry_class (int status);

/* The wire phrase; the class's name, then "Unknown", where none is listed. */
const char *registry_phrase (int status, int *known);

/* The name of an HRESULT's facility, or NULL. */
const char *registry_facility (int number);

/* The index-th other name of a status; NULL past the last one. Those that are
** constants, too, come first: so many. */
const char *registry_alias (int index, int *status);
int registry_constant_aliases (void);

/* RFC 9110: 15.1; 6.4.1 and the statuses; 15.4; 9.2.2 and the statuses. */
int registry_is_cacheable (int status);
int registry_has_content (int status);
int registry_is_redirect (int status);
int registry_keeps_method (int status);
int registry_is_retryable (int status);

/* -- Names ---------------------------------------------------------------- */

#define NAME_LENGTH 96 /* at most */
#define WORD_LENGTH 64 /* of a mistyped one, at most: longer ones are none */

/* How a name is written, and of what there are names in this way. */
typedef enum {
  NAME_CONSTANT, /* IM_A_TEAPOT: of phrases and other names of statuses */
  NAME_SELECTOR, /* im-a-teapot, in any case: of IANA's, others, classes */
  NAME_PHRASE    /* by its letters alone: also of phrases and titles of
                    meanings */
} registry_naming;

typedef struct {
  int first, last;            /* the statuses of that name, or NO_STATUS */
  const char *phrase;         /* as the registry has it */
  char name[NAME_LENGTH + 1]; /* as it is written; of a nearest one only */
} registry_name;

/* Finds the statuses of a name; returns whether there are any. */
int registry_find_name (registry_naming naming, const char *text, size_t length,
                        registry_name *found);

/*
** Finds the name that a mistyped one most likely means: at most a third of its
** letters are wrong; among phrases also the shortest one that it is a part of.
** Returns whether there is one.
*/
int registry_nearest_name (registry_naming naming, const char *text,
                           size_t length, registry_name *found);

/* How many letters to change, add, drop or swap with the next one to make the
** word, of at most WORD_LENGTH letters, the name. */
size_t registry_distance (const char *word, size_t word_length,
                          const char *name, size_t name_length);

/* -- Search --------------------------------------------------------------- */

/*
** Calls 'sink' for each code and entry whose texts hold all words of the
** query, best first: title before summary before cause.
*/
void registry_search (const char *text, size_t length, registry_hit_sink sink,
                      void *target);

/* Writes "404.3", "404" or "000" into 'code', at least 16 characters. */
void registry_write_code (int status, int substatus, char *code);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
