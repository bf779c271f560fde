/*
** log_decode.c - from a descriptor's bytes to text: sees what they are, has
** them unpacked, decodes UTF-16. Reads nothing itself.
*/

#include "log_input.h"

#include <errno.h>
#include <string.h>

typedef long (*log_reading)(log_input *input, char *to, size_t size);

#define HEAD 4096     /* bytes that are looked at, at most */
#define HEAD_LEAST 16 /* and at least, where there are so many */

/* What is in the stage; or nothing, and the reading's bytes. */
static long drain (log_input *input, log_stage *stage, log_reading reading,
                   char *to, size_t size) {
  size_t n = stage->end - stage->at;
  if (n == 0) return input->failed ? -1 : reading(input, to, size);
  if (n > size) n = size;
  memcpy(to, stage->bytes + stage->at, n);
  stage->at += n;
  return (long)n;
}

/* What is not packed, or unpacked. */
static long read_open (log_input *input, char *to, size_t size) {
  if (input->unpacker.kind != NULL) return log_unpack(input, to, size);
  return drain(input, &input->raw, log_input_raw, to, size);
}

static int fill_head (log_input *input, log_stage *stage, log_reading reading) {
  while (stage->end < HEAD_LEAST && !input->failed) {
    long n = reading(input, stage->bytes + stage->end, HEAD - stage->end);
    if (n < 0 && !input->failed) return -1;
    if (n <= 0) break; /* what came before a failure is text, too */
    stage->end += (size_t)n;
  }
  return 0;
}

static int refuse (log_input *input, const log_kind *kind) {
  const log_kind *packed = input->unpacker.kind;
  if (packed == NULL)
    return log_input_fail(input, "%s: %s", kind->name, kind->advice);
  if (kind->advice == NULL)
    return log_input_fail(input, "%s data in %s data: unpack it first",
                          kind->name, packed->name);
  return log_input_fail(input, "%s in %s data: %s", kind->name, packed->name,
                        kind->advice);
}

static int name_raw (log_input *input) {
  log_stage *raw = &input->raw;
  const log_kind *kind;
  if (fill_head(input, raw, log_input_raw) != 0) return -1;
  kind = log_kind_of(raw->bytes, raw->end);
  if (kind != NULL && kind->advice != NULL) return refuse(input, kind);
  if (kind != NULL && log_unpack_start(input, kind) != 0) return -1;
  input->is_named = 1;
  return 0;
}

static int start (log_input *input) {
  log_stage *open = &input->open;
  const log_kind *kind;
  if (!input->is_named && name_raw(input) != 0) return -1;
  if (fill_head(input, open, read_open) != 0) return -1;
  kind = log_kind_of(open->bytes, open->end);
  if (kind != NULL) return refuse(input, kind);
  input->width = log_width_of(open);
  if (input->width == LOG_BYTES_ARE_TEXT &&
      log_is_binary(open->bytes, open->end))
    return log_input_fail(input, "it is binary data and no text");
  input->is_started = 1;
  return 0;
}

/* -- UTF-16 ---------------------------------------------------------------- */

static unsigned long unit_at (const log_input *input, size_t offset) {
  const char *at = input->open.bytes + input->open.at + offset;
  int low = input->width == LOG_LOW_FIRST ? 0 : 1;
  return (unsigned char)at[low] | (unsigned long)(unsigned char)at[1 - low]
                                      << 8;
}

#define REPLACEMENT 0xFFFDul

/* The next character; there are 'n' bytes, the last ones when fewer than 4. */
static unsigned long take_character (log_input *input, size_t n) {
  unsigned long unit, low;
  if (n == 1) {
    input->open.at++;
    return REPLACEMENT;
  }
  unit = unit_at(input, 0);
  input->open.at += 2;
  if (unit < 0xD800 || unit > 0xDFFF) return unit;
  if (unit > 0xDBFF || n < 4) return REPLACEMENT;
  low = unit_at(input, 0);
  if (low < 0xDC00 || low > 0xDFFF) return REPLACEMENT;
  input->open.at += 2;
  return 0x10000 + ((unit - 0xD800) << 10 | (low - 0xDC00));
}

/* Backwards, as its bytes are given from the end. */
static void put_utf8 (log_input *input, unsigned long c) {
  static const unsigned char first[] = {0, 0xC0, 0xE0, 0xF0};
  int more = (c >= 0x80) + (c >= 0x800) + (c >= 0x10000);
  unsigned long lead = first[more];
  input->left = 0;
  for (; more > 0; more--, c >>= 6)
    input->utf8[input->left++] = (char)(0x80 | (c & 0x3f));
  input->utf8[input->left++] = (char)(lead | c);
}

/* More bytes behind those in the stage; 0 when there may be some. */
static int more_units (log_input *input) {
  log_stage *open = &input->open;
  size_t n = open->end - open->at;
  long more;
  memmove(open->bytes, open->bytes + open->at, n);
  open->at = 0;
  open->end = n;
  more = input->failed ? -1 : read_open(input, open->bytes + n, LOG_STAGE - n);
  if (more < 0 && !input->failed) return -1;
  if (more <= 0)
    input->wide_ended = 1;
  else
    open->end += (size_t)more;
  return 0;
}

static long read_wide (log_input *input, char *to, size_t size) {
  log_stage *open = &input->open;
  size_t n = 0;
  for (;;) {
    size_t there;
    while (input->left > 0 && n < size) to[n++] = input->utf8[--input->left];
    while (n < size && open->end - open->at >= 2 && unit_at(input, 0) < 0x80) {
      to[n++] = (char)unit_at(input, 0);
      open->at += 2;
    }
    if (n == size) return (long)n;
    there = open->end - open->at;
    if (!input->wide_ended &&
        (there < 2 || (there < 4 && (unit_at(input, 0) & 0xFC00) == 0xD800))) {
      if (n > 0) return (long)n; /* rather than to wait */
      if (more_units(input) != 0) return -1;
      continue;
    }
    if (there == 0 && n == 0) return input->failed ? -1 : 0;
    if (there == 0) return (long)n;
    put_utf8(input, take_character(input, there));
  }
}

long log_input_text (log_input *input, char *to, size_t size) {
  if (!input->is_started) {
    if (input->failed || start(input) != 0) return -1;
  }
  if (input->width != LOG_BYTES_ARE_TEXT) return read_wide(input, to, size);
  return drain(input, &input->open, read_open, to, size);
}
