/*
** unpacker.c - stands in for xz on Windows, where the checks have none: writes
** what it reads without the magic bytes in front. Fails where the text ends
** with "!".
**
** xz -cd <file
*/

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>

#define MAGIC 6 /* bytes of xz */

int main (int count, char **arguments) {
  char bytes[4096], last = '\0';
  size_t n;
  if (count != 2 || strcmp(arguments[1], "-cd") != 0) return 3;
  _setmode(0, _O_BINARY);
  _setmode(1, _O_BINARY);
  if (fread(bytes, 1, MAGIC, stdin) != MAGIC) return 2;
  while ((n = fread(bytes, 1, sizeof bytes, stdin)) > 0) {
    fwrite(bytes, 1, n, stdout);
    last = bytes[n - 1];
  }
  if (last != '!') return 0;
  fputs("\nxz: (stdin): the data is corrupt\nand so on\n", stderr);
  return 1;
}
