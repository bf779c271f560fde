/*
** registry.h - the lookup core: what a status code means.
** Constant data only: no state, no allocation. Knows no Lua.
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
#define NO_ROW (-1)

/* The meanings of a code: rows first .. first + count - 1. */
typedef struct {
  int status;
  int substatus; /* or NO_SUBSTATUS */
  int first;
  int count; /* 0 outside 100-599, where there is not even a class */
  int known; /* 0: unlisted, the rows are those of the status or its class */
} registry_match;

/* A Win32 code or HRESULT; texts are NULL where it is not listed. */
typedef struct {
  const char *name, *message, *meaning, *source, *confidence;
} registry_win32_record;

typedef void (*registry_sink)(void *target, const char *text, size_t length);
typedef void (*registry_field_sink)(void *target, const char *name,
                                    const char *text);

typedef void (*registry_hit_sink)(void *target, int status, int substatus);

/*
** Reads "404" or "404.3", blanks around it allowed. Returns 0 and sets both
** numbers, or the column (from 1) where the text stops to be a code.
*/
size_t registry_parse (const char *text, size_t length, int *status,
                       int *substatus);

/* Total for status 0..STATUS_MAX and substatus NO_SUBSTATUS..SUBSTATUS_MAX. */
registry_match registry_lookup (int status, int substatus, int product);

/* The index of a product's id, or -1. Indexes run from 0. */
int registry_product (const char *id);

/* Id and title of product 'index'; NULL past the last one. */
const char *registry_product_id (int index);
const char *registry_product_title (int index);

/* RFC 9110's word for the status's class, or NULL outside 100-599. */
const char *registry_class (int status);

/* The wire phrase; the class's name, then "Unknown", where none is listed. */
const char *registry_phrase (int status, int *known);

/* Calls 'field' for every field that the row has. */
void registry_fields (int row, registry_field_sink field, void *target);

/* The match narrowed to its n-th row, n from 1. */
registry_match registry_only (registry_match match, int n);

/* One readable text over all rows of the match. */
void registry_describe (const registry_match *match, registry_sink sink,
                        void *target);

/* The same text over one row. */
void registry_describe_row (int row, registry_sink sink, void *target);

/* The row of a reason phrase of HTTP.sys, in any case, or NO_ROW. */
int registry_reason (const char *name);

/* The row of the n-th reason, n from 1, or NO_ROW past the last one. */
int registry_reason_row (int n);

/* The row of a code in the body of a Cloudflare error page, or NO_ROW. */
int registry_body_code (int code);

/* Fills the record of an unsigned 32 bit value; returns whether it is listed.
 */
int registry_win32 (unsigned int value, registry_win32_record *record);

/*
** The row of what a Win32 code means beside that very code, or NO_ROW.
** 0x8007nnnn and nnnn are one value; substatus 0 and none are one code.
*/
int registry_hint (int status, int substatus, unsigned int value, int *benign);

/* The name of an HRESULT's facility, or NULL. */
const char *registry_facility (int number);

/* The index-th other name of a status; NULL past the last one. */
const char *registry_alias (int index, int *status);

/* RFC 9110: 15.1; 6.4.1 and the statuses; 15.4; 9.2.2 and the statuses. */
int registry_is_cacheable (int status);
int registry_has_content (int status);
int registry_is_redirect (int status, int *keeps_method);
int registry_is_retryable (int status);

/*
** Calls 'sink' for each code whose texts hold all words of the query, best
** first: title before summary before cause.
*/
void registry_search (const char *text, size_t length, registry_hit_sink sink,
                      void *target);

/* Writes "404.3", "404" or "000" into 'code', at least 16 characters. */
void registry_write_code (int status, int substatus, char *code);

/* First row of the next listed code after that of 'row', or NO_ROW. */
int registry_next (int row);

/* Class rows stand behind those of the codes; a match may name either. */
int registry_last_row (void);

int registry_status (int row);
int registry_substatus (int row);
const char *registry_title (int row);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
