/*
** check.h - what the targets share: a check that ends the process, where
** libFuzzer keeps the input, and the bytes of an input, taken one by one.
*/

#ifndef CHECK_H
#define CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static inline void check (int holds, const char *what) {
  if (holds) return;
  fprintf(stderr, "%s\n", what);
  abort();
}

/* A copy that ends where its memory does, so that no byte behind it is read. */
static inline char *copy_of (const uint8_t *data, size_t size) {
  char *copy = malloc(size + (size == 0));
  check(copy != NULL, "no memory");
  if (size > 0) memcpy(copy, data, size);
  return copy;
}

typedef struct {
  const uint8_t *at;
  size_t left;
} input;

/* A number below 'behind', of as many bytes as it takes; 0 at the end. */
static inline int take (input *from, int behind) {
  int64_t n = 0, room;
  for (room = 1; room < behind && from->left > 0; room *= 256) {
    n = n * 256 + *from->at++;
    from->left--;
  }
  return (int)(n % behind);
}

#endif
