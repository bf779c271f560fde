/*
** marks.c - checks every marker that this processor can run, byte by byte, in
** short texts of every length and in those that nearly fill the window. Prints
** how many markers there were.
*/

#include "../../src/log_marks.c"

#include <stdio.h>
#include <stdlib.h>

#define SHORT 320 /* bytes */
#define NEARLY 65 /* bytes that a window is not full */

static int is_right (const log_marks *marks, const char *text, size_t n) {
  int lines = 0;
  uint32_t blanks = 0;
  size_t i, words = (n + 63) / 64;
  for (i = 0; i < 64 * words; i++) {
    int marked = (int)(marks->blanks[i / 64 + 1] >> i % 64 & 1);
    int blank = i < n && text[i] == ' ';
    if (i % 64 == 0 && marks->before[i / 64] != blanks) return 0;
    if (marked != blank) return 0;
    blanks += (uint32_t)blank;
    if (i < n && text[i] == '\n') {
      if (lines == marks->lines || marks->ends[lines] != i) return 0;
      lines++;
    }
  }
  return lines == marks->lines && marks->blanks[words + 1] == 0;
}

/* The text ends where its memory does: a sanitizer sees what reads on. */
static int check (log_marker mark, log_marks *marks, size_t n, int kind) {
  static const char kinds[][9] = {"a \n\r\t*\x8a\xa0", "        ",
                                  "\n\n\n\n\n\n\n\n", "aaaaaaa\n"};
  static const log_marked marked = {' ', '\n'};
  char *text = calloc(n == 0 ? 1 : n, 1);
  size_t i;
  int right;
  if (text == NULL) return 0;
  for (i = 0; i < n; i++) text[i] = kinds[kind][rand() % 8];
  /* What an earlier window has left. */
  memset(marks->blanks + 1, 0xff, sizeof marks->blanks - sizeof(uint64_t));
  mark(marks, marked, text, n);
  right = is_right(marks, text, n);
  free(text);
  if (!right) printf("wrong: %u bytes of kind %d\n", (unsigned)n, kind);
  return right;
}

static int check_marker (log_marker mark) {
  log_marks *marks = calloc(1, sizeof *marks);
  int kind, right = marks != NULL;
  size_t n;
  for (kind = 0; kind < 4; kind++) {
    for (n = 0; right && n <= SHORT; n++) right = check(mark, marks, n, kind);
    for (n = LOG_WINDOW - NEARLY; right && n <= LOG_WINDOW; n++)
      right = check(mark, marks, n, kind);
  }
  free(marks);
  return right;
}

int main (void) {
  int markers = 1, right = check_marker(log_mark);
#if defined(__GNUC__) && defined(__x86_64__)
  if (is_modern()) {
    right = check_marker(mark_avx2) && right;
    markers++;
  }
#endif
  printf("%d markers\n", markers);
  return !right;
}
