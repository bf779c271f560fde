/*
** log_kind.c - what a source's first bytes say: packed, UTF-16, no text at all.
** Reads nothing itself.
*/

#include "log_input.h"
#include "log_source.h"

#include <string.h>

#define MAGIC(text) (int)sizeof text - 1, text

#define PIPE_OF(command) "unpack it first: " command " | httpstatus log -"

/* A new compression is a row: its program unpacks with -cd. */
static const log_kind kinds[] = {
    {"gzip", 0, MAGIC("\x1f\x8b"), &log_zlib, NULL},
    {"zstd", 0, MAGIC("\x28\xb5\x2f\xfd"), &log_zstd, NULL},
    /* A frame to be skipped: pzstd begins with one. */
    {"zstd", 0, MAGIC("\x50\x2a\x4d\x18"), &log_zstd, NULL},
    {"xz", 0,
     MAGIC("\xfd"
           "7zXZ\0"),
     NULL, NULL},
    {"bzip2", 0, MAGIC("BZh?1AY&SY"), NULL, NULL},
    {"bzip2", 0, MAGIC("BZh?\x17rE8P\x90"), NULL, NULL}, /* of nothing */
    {"lz4", 0, MAGIC("\x04\x22\x4d\x18"), NULL, NULL},
    {"a zip archive", 0, MAGIC("PK\3\4"), NULL, PIPE_OF("unzip -p x.zip")},
    {"an empty zip archive", 0, MAGIC("PK\5\6"), NULL, "it has no log"},
    {"a 7z archive", 0, MAGIC("7z\xbc\xaf\x27\x1c"), NULL,
     PIPE_OF("7z x -so x.7z")},
    {"a rar archive", 0, MAGIC("Rar!\x1a\x07"), NULL,
     PIPE_OF("unrar p -inul x.rar")},
    {"a tar archive", 257, MAGIC("ustar"), NULL, PIPE_OF("tar -xOf x.tar")},
    {"a Windows event log", 0, MAGIC("ElfFile\0"), NULL,
     "export it as text first; failures of IIS are in its W3C logs"},
    /* Behind the buffer's header, a record of 32 and of 64 bits. */
    {"a Windows event trace", 72, MAGIC("\2\0\1\xc0"), NULL,
     "make it text first: tracerpt x.etl -o x.csv -of CSV"},
    {"a Windows event trace", 72, MAGIC("\2\0\2\xc0"), NULL,
     "make it text first: tracerpt x.etl -o x.csv -of CSV"},
    {"UTF-32 text", 0, MAGIC("\xff\xfe\0\0"), NULL,
     "make it UTF-8: iconv -f UTF-32 -t UTF-8 x.log | httpstatus log -"},
    {"UTF-32 text", 0, MAGIC("\0\0\xfe\xff"), NULL,
     "make it UTF-8: iconv -f UTF-32 -t UTF-8 x.log | httpstatus log -"},
    {NULL, 0, 0, NULL, NULL, NULL}};

static int has_magic (const log_kind *kind, const char *bytes, size_t length) {
  int i;
  if (length < (size_t)(kind->at + kind->length)) return 0;
  for (i = 0; i < kind->length; i++) {
    char c = kind->magic[i];
    if (c != '?' && c != bytes[kind->at + i]) return 0;
  }
  return 1;
}

const log_kind *log_kind_of (const char *bytes, size_t length) {
  const log_kind *kind = kinds;
  while (kind->name != NULL && !has_magic(kind, bytes, length)) kind++;
  return kind->name == NULL ? NULL : kind;
}

/* -- Text ------------------------------------------------------------------ */

#define SAMPLE 64 /* bytes that tell UTF-16 without a mark */

static int is_printable (char c) {
  return (c >= ' ' && c <= '~') || c == '\t' || c == '\r' || c == '\n';
}

/* Is every second byte a zero, from that one, and are the others printable? */
static int has_zeros (const char *bytes, size_t length, size_t from) {
  size_t i;
  if (length > SAMPLE) length = SAMPLE;
  if (length < 4) return 0;
  for (i = 0; i + 1 < length; i += 2) {
    if (bytes[i + from] != '\0' || !is_printable(bytes[i + 1 - from])) return 0;
  }
  return 1;
}

/* *mark: how many bytes in front tell it and are no text. */
static log_width width_of (const char *at, size_t n, size_t *mark) {
  *mark = 2;
  if (n >= 2 && memcmp(at, "\xff\xfe", 2) == 0) return LOG_LOW_FIRST;
  if (n >= 2 && memcmp(at, "\xfe\xff", 2) == 0) return LOG_HIGH_FIRST;
  *mark = 0;
  if (has_zeros(at, n, 1)) return LOG_LOW_FIRST;
  if (has_zeros(at, n, 0)) return LOG_HIGH_FIRST;
  return LOG_BYTES_ARE_TEXT;
}

log_width log_width_of (log_stage *stage) {
  size_t mark;
  log_width width =
      width_of(stage->bytes + stage->at, stage->end - stage->at, &mark);
  stage->at += mark;
  return width;
}

#define PADDING 16 /* zeros in a row that are a hole in a text */

/* A colour's escape and what moves a printer's head is in some logs. */
static int is_control (char c) {
  return (c >= '\0' && c < '\b') || (c > '\r' && c < ' ' && c != '\x1b') ||
         c == '\x7f';
}

int log_is_binary (const char *bytes, size_t length) {
  size_t i = 0, controls = 0, others = 0;
  while (i < length) {
    size_t zeros = 0;
    while (i + zeros < length && bytes[i + zeros] == '\0') zeros++;
    i += zeros;
    if (zeros < PADDING && i > zeros) controls += zeros;
    if (i == length) break;
    if (is_control(bytes[i++]))
      controls++;
    else
      others++;
  }
  /* What clients send is in logs, too, and not always escaped. */
  return controls * 16 > controls + others;
}

const char *log_source_kind (const char *bytes, size_t length) {
  const log_kind *kind = log_kind_of(bytes, length);
  size_t mark;
  if (kind != NULL) return kind->name;
  if (width_of(bytes, length, &mark) != LOG_BYTES_ARE_TEXT)
    return "UTF-16 text";
  return log_is_binary(bytes, length) ? "binary data" : NULL;
}
