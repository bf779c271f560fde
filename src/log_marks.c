/*
** log_marks.c - where two bytes, what divides fields and what ends lines, are
** in a window of text. Knows neither logs nor Lua.
*/

#include "log_marks.h"

#include <string.h>

#include "log_bits.h"

/* 64 bytes: which are blanks, which end a line. */
typedef struct {
  uint64_t blanks, ends;
} word_pair;

typedef word_pair (*looker)(const char *at, log_marked marked);

typedef struct {
  log_marks *marks;
  uint32_t before;
  int lines;
} progress;

static INLINE void put (progress *p, size_t w, word_pair word) {
  uint16_t at = (uint16_t)(64 * w);
  uint64_t ends = word.ends;
  p->marks->blanks[w + 1] = word.blanks;
  p->marks->before[w] = p->before;
  p->before += (uint32_t)count_bits(word.blanks);
  /* Most words have one end or none: which of these must cost no branch. */
  p->marks->ends[p->lines] =
      (uint16_t)(at + lowest_bit(ends | UINT64_C(1) << 63));
  p->lines += ends != 0;
  for (ends &= ends - 1; ends != 0; ends &= ends - 1)
    p->marks->ends[p->lines++] = (uint16_t)(at + lowest_bit(ends));
}

/* Written once for all processors: 'look' is what they differ in. */
static INLINE void mark_with (looker look, log_marks *marks, log_marked marked,
                              const char *at, size_t n) {
  progress p = {NULL, 0, 0};
  size_t w;
  p.marks = marks;
  for (w = 0; w < n / 64; w++) put(&p, w, look(at + 64 * w, marked));
  if (n % 64 != 0) {
    char rest[64] = {0};
    memcpy(rest, at + 64 * w, n % 64);
    put(&p, w++, look(rest, marked));
  }
  marks->blanks[w + 1] = 0;
  marks->lines = p.lines;
}

/* -- What processors differ in ------------------------------------------- */

#if defined(__GNUC__) && defined(__x86_64__)

static INLINE uint64_t bits_of (const __m128i *bytes, char wanted) {
  __m128i all = _mm_set1_epi8(wanted);
  uint64_t mask = 0;
  int i;
  for (i = 0; i < 4; i++) {
    __m128i found = _mm_cmpeq_epi8(_mm_loadu_si128(bytes + i), all);
    mask |= (uint64_t)_mm_movemask_epi8(found) << 16 * i;
  }
  return mask;
}

static INLINE word_pair look (const char *at, log_marked marked) {
  const __m128i *bytes = (const void *)at;
  word_pair word;
  word.blanks = bits_of(bytes, marked.blank);
  word.ends = bits_of(bytes, marked.end);
  return word;
}

MODERN static INLINE uint64_t bits_avx2 (const __m256i *bytes, char wanted) {
  __m256i all = _mm256_set1_epi8(wanted);
  __m256i low = _mm256_cmpeq_epi8(_mm256_loadu_si256(bytes), all);
  __m256i high = _mm256_cmpeq_epi8(_mm256_loadu_si256(bytes + 1), all);
  return (uint32_t)_mm256_movemask_epi8(low) |
         (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

MODERN static INLINE word_pair look_avx2 (const char *at, log_marked marked) {
  const __m256i *bytes = (const void *)at;
  word_pair word;
  word.blanks = bits_avx2(bytes, marked.blank);
  word.ends = bits_avx2(bytes, marked.end);
  return word;
}

MODERN static void mark_avx2 (log_marks *marks, log_marked marked,
                              const char *at, size_t n) {
  mark_with(look_avx2, marks, marked, at, n);
}

log_marker log_best_marker (void) {
  return is_modern() ? mark_avx2 : log_mark;
}

#else

static INLINE word_pair look (const char *at, log_marked marked) {
  word_pair word = {0, 0};
  int i;
  for (i = 0; i < 64; i += 8) {
    word.blanks |= bytes_that_are(marked.blank, at + i) << i;
    word.ends |= bytes_that_are(marked.end, at + i) << i;
  }
  return word;
}

log_marker log_best_marker (void) {
  return log_mark;
}

#endif

void log_mark (log_marks *marks, log_marked marked, const char *at, size_t n) {
  mark_with(look, marks, marked, at, n);
}
