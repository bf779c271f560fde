/*
** w3c_bits.h - eight bytes or 64 bits at a time, in any C compiler and in the
** order of the bytes that the machine has. No state, no loops over text.
*/

#ifndef W3C_BITS_H
#define W3C_BITS_H

#include <stdint.h>
#include <string.h>

#if defined(__GNUC__)
#define INLINE inline __attribute__((always_inline))
#define prefetch(address) __builtin_prefetch(address)
#define likely(condition) __builtin_expect((condition) != 0, 1)
#define unlikely(condition) __builtin_expect((condition) != 0, 0)
#else
#define INLINE inline
#define prefetch(address) ((void)(address))
#define likely(condition) (condition)
#define unlikely(condition) (condition)
#endif

/*
** Functions marked MODERN run only where is_modern(): on processors since 2013.
** They are the same C as the others, but need one instruction to count bits.
*/
#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>
#define MODERN __attribute__((target("avx2,bmi,bmi2,popcnt")))
#define is_modern() \
  (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && \
   __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt"))
#else
#define MODERN
#define is_modern() 0
#endif

/* Eight bytes are one number where the first byte is the lowest. */
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define WORDS 1
#else
#define WORDS 0
#endif

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

#define MIX UINT64_C(0x9E3779B97F4A7C15)

/* For hashes: all bits have their part in all bits of the answer. */
static INLINE uint64_t mix (uint64_t h) {
  h = (h ^ h >> 32) * MIX;
  return h ^ h >> 32;
}

static INLINE uint64_t word_at (const char *at) {
  uint64_t word;
  memcpy(&word, at, sizeof word);
  return word;
}

/* Of a mask that is not 0. */
static INLINE int lowest_bit (uint64_t mask) {
#if defined(__GNUC__)
  return __builtin_ctzll(mask);
#else
  int bit = 0;
  for (; !(mask & 1); mask >>= 1) bit++;
  return bit;
#endif
}

/* Of a mask that is not 0. */
static INLINE int highest_bit (uint64_t mask) {
#if defined(__GNUC__)
  return 63 ^ __builtin_clzll(mask);
#else
  int bit = 0;
  while (mask >>= 1) bit++;
  return bit;
#endif
}

static INLINE int count_bits (uint64_t mask) {
  mask -= mask >> 1 & EACH_BYTE(0x55);
  mask = (mask & EACH_BYTE(0x33)) + (mask >> 2 & EACH_BYTE(0x33));
  mask = (mask + (mask >> 4)) & EACH_BYTE(0x0f);
  return (int)(mask * EACH_BYTE(1) >> 56);
}

/* The place of the n-th set bit, which there must be, from 1. */
typedef int (*bit_finder)(uint64_t mask, int n);

static INLINE int nth_bit (uint64_t mask, int n) {
  for (; n > 1; n--) mask &= mask - 1;
  return lowest_bit(mask);
}

#if defined(__GNUC__) && defined(__x86_64__)
MODERN static INLINE int nth_bit_modern (uint64_t mask, int n) {
  return lowest_bit(_pdep_u64(UINT64_C(1) << (n - 1), mask));
}
#else
#define nth_bit_modern nth_bit
#endif

/* Bit i of the answer: byte i of the eight is the wanted one. */
static INLINE uint64_t bytes_that_are (char wanted, const char *at) {
#if WORDS
  uint64_t word = word_at(at) ^ EACH_BYTE((unsigned char)wanted);
  uint64_t others = ((word & EACH_BYTE(0x7f)) + EACH_BYTE(0x7f)) | word;
  return (~others >> 7 & EACH_BYTE(1)) * UINT64_C(0x0102040810204080) >> 56;
#else
  uint64_t mask = 0;
  int i;
  for (i = 0; i < 8; i++) mask |= (uint64_t)(at[i] == wanted) << i;
  return mask;
#endif
}

/*
** The decimal number of the n <= 8 bytes in front of 'end', eight of which can
** be read; above every such number when they are not all digits.
*/
static INLINE uint64_t digits_before (const char *end, unsigned n) {
#if WORDS
  uint64_t word = word_at(end - 8) ^ EACH_BYTE('0');
  word = n == 0 ? EACH_BYTE(0xff) : word >> (64 - 8 * n) << (64 - 8 * n);
  if (((word + EACH_BYTE(0x76)) | word) & EACH_BYTE(0x80)) return UINT64_MAX;
  word = word * 10 + (word >> 8);
  return ((word & UINT64_C(0x000000FF000000FF)) * UINT64_C(0x000F424000000064) +
          (word >> 16 & UINT64_C(0x000000FF000000FF)) *
              UINT64_C(0x0000271000000001)) >>
         32;
#else
  uint64_t number = 0;
  const char *at = end - n;
  if (n == 0) return UINT64_MAX;
  for (; at < end; at++) {
    if (*at < '0' || *at > '9') return UINT64_MAX;
    number = number * 10 + (uint64_t)(*at - '0');
  }
  return number;
#endif
}

#endif
