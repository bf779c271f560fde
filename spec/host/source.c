/*
** source.c - reads logs through src/log_source.c and writes their text, line by
** line; spec/host/log_source.lua says what must come of it.
**
** source [-b BLOCK] [-t THREADS] [-c] [-k BLOCKS] FILE...
**   -c: Ctrl-C is caught; -k: closes each file behind so many blocks
** source -a FILE   with every kind of block and thread, and compares
** source -d FILE   cut off behind each byte and with each byte changed
** source -i FILE FILE   are they the same one? And the first one's size
** source -f FOLDER   its names
*/

#include "../../src/log_source.h"
#include "formats.h"

typedef struct {
  char *bytes;
  size_t length, room;
} text;

static void add (text *to, const char *bytes, size_t length) {
  if (to->length + length > to->room) {
    to->room = 2 * (to->length + length);
    to->bytes = realloc(to->bytes, to->room);
    if (to->bytes == NULL) exit(3);
  }
  if (length > 0) memcpy(to->bytes + to->length, bytes, length);
  to->length += length;
}

/* To 'to', or to standard output. */
static void put (text *to, const char *bytes, size_t length) {
  if (to != NULL)
    add(to, bytes, length);
  else
    fwrite(bytes, 1, length, stdout);
}

typedef struct {
  log_source_options options;
  int caught;
  long blocks; /* 0: all */
} way;

static log_source *new_source (const way *how) {
  log_source *source = log_source_new(&how->options);
  if (source == NULL) exit(3);
  return source;
}

/* NULL, or what failed. Whole lines are given as soon as they are there. */
static const char *read_text (log_source *source, const char *path,
                              const way *how, text *to) {
  log_text rest = log_part(NULL, 0);
  const char *bytes;
  long n = 0, blocks = how->blocks;
  int failure = log_open(source, path);
  if (failure != 0) return strerror(failure);
  for (;;) {
    size_t length, whole;
    n = log_more(source, rest, &bytes, how->caught);
    if (n <= 0) break;
    length = whole = rest.length + (size_t)n;
    while (whole > 0 && bytes[whole - 1] != '\n') whole--;
    if (length - whole > LOG_LINE_MAX) whole = length;
    put(to, bytes, whole);
    if (to == NULL) fflush(stdout);
    rest = log_part(bytes + whole, length - whole);
    if (blocks > 0 && --blocks == 0) break;
  }
  put(to, n > 0 ? rest.at : bytes, rest.length);
  log_close(source);
  return n < 0 ? log_source_failure(source) : NULL;
}

static int cat (char **paths, const way *how) {
  log_source *source = new_source(how);
  void *state = calloc(1, log_interrupt_size());
  int failed = 0;
  if (state == NULL) return 3;
  if (how->caught) log_catch_interrupt(state);
  for (; *paths != NULL; paths++) {
    const char *failure = read_text(source, *paths, how, NULL);
    fflush(stdout);
    if (failure != NULL) fprintf(stderr, "%s: %s\n", *paths, failure);
    failed = failed || failure != NULL;
  }
  if (how->caught) log_release_interrupt(state);
  free(state);
  log_source_free(source);
  return failed ? 2 : 0;
}

/* -- Checks ---------------------------------------------------------------- */

static int is_same (const text *a, const text *b) {
  return a->length == b->length &&
         (a->length == 0 || memcmp(a->bytes, b->bytes, a->length) == 0);
}

static int all (const char *path) {
  static const size_t sizes[] = {1,  2,  3,   5,    7,    15,   16,
                                 63, 64, 127, 1000, 4095, 65536};
  way how = {{0, 1, 0}, 0, 0};
  log_source *source = new_source(&how);
  text whole = {NULL, 0, 0};
  const char *failure = read_text(source, path, &how, &whole), *other;
  int tried = 0, wrong = 0;
  size_t i;
  for (how.options.threads = 1; how.options.threads <= 2;
       how.options.threads++) {
    for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
      text part = {NULL, 0, 0};
      log_source *small;
      how.options.block = sizes[i];
      small = new_source(&how);
      other = read_text(small, path, &how, &part);
      if (!is_same(&whole, &part) || (failure == NULL) != (other == NULL) ||
          (failure != NULL && strcmp(failure, other) != 0)) {
        printf("wrong: blocks of %lu, %d threads: %lu bytes, %s\n",
               (unsigned long)sizes[i], how.options.threads,
               (unsigned long)part.length, other == NULL ? "" : other);
        wrong++;
      }
      tried++;
      free(part.bytes);
      log_source_free(small);
    }
  }
  printf("%d ways, %d wrong: %lu bytes%s%s\n", tried, wrong,
         (unsigned long)whole.length, failure == NULL ? "" : ", ",
         failure == NULL ? "" : failure);
  free(whole.bytes);
  log_source_free(source);
  return wrong > 0;
}

static void write_file (const char *path, const text *bytes, size_t length) {
  FILE *file = fopen(path, "wb");
  if (file == NULL || fwrite(bytes->bytes, 1, length, file) != length) exit(3);
  fclose(file);
}

static void read_file (const char *path, text *to) {
  char block[4096];
  size_t n;
  FILE *file = fopen(path, "rb");
  if (file == NULL) exit(3);
  while ((n = fread(block, 1, sizeof block, file)) > 0) add(to, block, n);
  fclose(file);
}

/*
** Without a failure, what comes is the whole text or, of a file cut off at a
** piece's end, its start; with one, no more than that start is asked for.
*/
static int is_right (const text *whole, const text *part, const char *failure,
                     int is_cut) {
  if (part->length > whole->length && failure == NULL) return 0;
  if (failure == NULL && !is_cut) return is_same(whole, part);
  if (!is_cut || part->length == 0) return 1;
  return part->length <= whole->length &&
         memcmp(whole->bytes, part->bytes, part->length) == 0;
}

#define MAGIC 6 /* bytes; with fewer, a file is what it seems to be */

static int damage (const char *path) {
  way how = {{0, 1, 0}, 0, 0};
  log_source *source = new_source(&how);
  text whole = {NULL, 0, 0}, packed = {NULL, 0, 0};
  char other[1024];
  int failures = 0, wrong = 0;
  size_t i;
  if (read_text(source, path, &how, &whole) != NULL) return 3;
  read_file(path, &packed);
  snprintf(other, sizeof other, "%s.damaged", path);
  for (i = MAGIC; i < 2 * packed.length; i++) {
    int is_cut = i < packed.length;
    text part = {NULL, 0, 0};
    const char *failure;
    char *changed = packed.bytes + i % packed.length;
    if (!is_cut) *changed = (char)(*changed ^ 1 << i % 8);
    write_file(other, &packed, is_cut ? i : packed.length);
    if (!is_cut) *changed = (char)(*changed ^ 1 << i % 8);
    failure = read_text(source, other, &how, &part);
    if (!is_right(&whole, &part, failure, is_cut)) {
      printf("wrong: %s at %lu: %lu bytes, %s\n", is_cut ? "cut" : "changed",
             (unsigned long)(i % packed.length), (unsigned long)part.length,
             failure == NULL ? "" : failure);
      wrong++;
    }
    failures += failure != NULL;
    free(part.bytes);
  }
  remove(other);
  printf("%lu damages, %d told of, %d wrong\n", (unsigned long)i, failures,
         wrong);
  free(whole.bytes);
  free(packed.bytes);
  log_source_free(source);
  return wrong > 0;
}

static int identify (const char *a, const char *b) {
  uint64_t one[2], two[2];
  if (log_file_identity(a, one) != 0 || log_file_identity(b, two) != 0) {
    printf("there is none\n");
    return 1;
  }
  printf("%s, %.0f bytes\n",
         one[0] == two[0] && one[1] == two[1] ? "the same" : "another",
         log_file_size(a));
  return 0;
}

static int list (const char *path) {
  const char *name;
  int error;
  void *folder = log_folder_open(path, &error);
  if (folder == NULL) return 2;
  while ((name = log_folder_next(folder, &error)) != NULL) printf("%s\n", name);
  log_folder_close(folder);
  return 0;
}

int main (int count, char **arguments) {
  way how = {{0, 1, 0}, 0, 0};
  int i = 1;
  bytes_as_they_are();
  for (; i < count && arguments[i][0] == '-' && arguments[i][1] != '\0'; i++) {
    char option = arguments[i][1];
    if (option == 'c') {
      how.caught = 1;
      continue;
    }
    if (++i == count) return 3;
    if (option == 'a') return all(arguments[i]);
    if (option == 'd') return damage(arguments[i]);
    if (option == 'f') return list(arguments[i]);
    if (option == 'i' && i + 1 < count)
      return identify(arguments[i], arguments[i + 1]);
    if (option == 'b') how.options.block = (size_t)atol(arguments[i]);
    if (option == 't') how.options.threads = atoi(arguments[i]);
    if (option == 'k') how.blocks = atol(arguments[i]);
  }
  return cat(arguments + i, &how);
}
