/*
** log_bits.h - eight bytes or 64 bits at a time, in any C compiler and in the
** order of the bytes that the machine has. No state, no loops over text.
*/

#ifndef LOG_BITS_H
#define LOG_BITS_H

#include <stdint.h>
#include <string.h>

#if defined(__GNUC__)
#define INLINE inline __attribute__((always_inline))
#define prefetch(address) __builtin_prefetch(address)
#else
#define INLINE inline
#define prefetch(address) ((void)(address))
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

/* The product's two halves in one: who does not know either factor cannot say
** which other factors give the same. */
static INLINE uint64_t fold (uint64_t a, uint64_t b) {
#if defined(__SIZEOF_INT128__)
  __extension__ typedef unsigned __int128 wide;
  wide product = (wide)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
  uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
  uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32);
  uint64_t other = a0 * b1 + (uint32_t)middle;
  return (other << 32 | (uint32_t)low) ^
         (a1 * b1 + (middle >> 32) + (other >> 32));
#endif
}

static INLINE uint64_t word_at (const char *at) {
  uint64_t word;
  memcpy(&word, at, sizeof word);
  return word;
}

static INLINE uint32_t half_word_at (const char *at) {
  uint32_t word;
  memcpy(&word, at, sizeof word);
  return word;
}

/* Of any text; the seed is unknown to who chose the text. */
static INLINE uint64_t hash_of (uint64_t seed, const char *at, size_t n) {
  uint64_t key = seed * MIX ^ seed >> 32, h = seed ^ n, a, b;
  for (; n > 16; n -= 16, at += 16)
    h = fold(word_at(at) ^ key, word_at(at + 8) ^ h);
  if (n >= 8) {
    a = word_at(at);
    b = word_at(at + n - 8);
  }
  else if (n >= 4) {
    a = half_word_at(at);
    b = half_word_at(at + n - 4);
  }
  else {
    a = n == 0 ? 0
               : (uint64_t)(unsigned char)at[0] << 8 | (unsigned char)at[n - 1];
    b = n == 0 ? 0 : (unsigned char)at[n / 2];
  }
  return fold(fold(a ^ key, b ^ h), MIX ^ seed);
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
