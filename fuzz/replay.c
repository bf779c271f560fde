/*
** replay.c - a main for the targets where there is no libFuzzer: gives each
** file that is named to the target.
*/

#include "check.h"

static void replay (const char *path) {
  static const size_t most = 1 << 20;
  FILE *file = fopen(path, "rb");
  uint8_t *data = malloc(most);
  size_t size;
  check(file != NULL && data != NULL, path);
  size = fread(data, 1, most, file);
  fclose(file);
  fprintf(stderr, "%s\n", path);
  LLVMFuzzerTestOneInput(data, size);
  free(data);
}

int main (int count, char **paths) {
  int i;
  for (i = 1; i < count; i++) replay(paths[i]);
  printf("%d inputs\n", count - 1);
  return 0;
}
