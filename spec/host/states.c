/*
** states.c - a host of many Lua states: eight threads at once, each with
** states of its own, and one thread that opens and closes them ten thousand
** times. Every state answers like the first one, and leaves nothing behind.
** Built with ThreadSanitizer for the former, and without for the latter.
*/

#define _GNU_SOURCE

#include <dirent.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { THREADS = 8 };

static void fail (const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(EXIT_FAILURE);
}

/* -- A state --------------------------------------------------------------- */

/* What driver.what(argument) gives, in memory of its own. */
static char *answer_of (const char *driver, const char *what,
                        const char *argument) {
  lua_State *L = luaL_newstate();
  const char *text;
  char *answer;
  if (L == NULL) fail("no memory for a state");
  luaL_openlibs(L);
  if (luaL_loadfile(L, driver) != 0 || lua_pcall(L, 0, 1, 0) != 0)
    fail(lua_tostring(L, -1));
  lua_getfield(L, -1, what);
  lua_pushstring(L, argument);
  if (lua_pcall(L, 1, 1, 0) != 0) fail(lua_tostring(L, -1));
  text = lua_tostring(L, -1);
  answer = text == NULL ? NULL : strdup(text);
  if (answer == NULL) fail("no answer");
  lua_close(L);
  return answer;
}

/* -- Threads --------------------------------------------------------------- */

typedef struct {
  pthread_barrier_t *start;
  const char *driver, *argument, *right;
  long states, wrong;
} worker;

static void *work (void *data) {
  worker *w = data;
  long i;
  pthread_barrier_wait(w->start);
  for (i = 0; i < w->states; i++) {
    char *answer = answer_of(w->driver, "everything", w->argument);
    if (strcmp(answer, w->right) != 0) w->wrong++;
    free(answer);
  }
  return NULL;
}

static int check_threads (const char *driver, const char *argument,
                          long states) {
  pthread_barrier_t start;
  pthread_t threads[THREADS];
  worker workers[THREADS];
  char *right = answer_of(driver, "everything", argument);
  long wrong = 0;
  int i;
  pthread_barrier_init(&start, NULL, THREADS);
  for (i = 0; i < THREADS; i++) {
    worker w = {NULL, NULL, NULL, NULL, 0, 0};
    w.start = &start;
    w.driver = driver;
    w.argument = argument;
    w.right = right;
    w.states = states;
    workers[i] = w;
    if (pthread_create(&threads[i], NULL, work, &workers[i]) != 0)
      fail("no thread");
  }
  for (i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    wrong += workers[i].wrong;
  }
  pthread_barrier_destroy(&start);
  printf("%d threads with %ld states each, one behind another: answers of "
         "%lu bytes, %ld of them wrong\n",
         THREADS, states, (unsigned long)strlen(right), wrong);
  free(right);
  return wrong == 0;
}

/* What ThreadSanitizer has to find: else it watches nothing. */
static void *race (void *data) {
  ++*(long *)data;
  return NULL;
}

static int check_race (void) {
  pthread_t one, two;
  long shared = 0;
  if (pthread_create(&one, NULL, race, &shared) != 0) fail("no thread");
  if (pthread_create(&two, NULL, race, &shared) != 0) fail("no thread");
  pthread_join(one, NULL);
  pthread_join(two, NULL);
  return shared == 2;
}

/* -- Growth ---------------------------------------------------------------- */

typedef struct {
  unsigned long bytes; /* of the heap, in use */
  long files, mappings, threads;
} holdings;

static long entries (const char *path) {
  DIR *folder = opendir(path);
  long n = 0;
  if (folder == NULL) fail(path);
  while (readdir(folder) != NULL) n++;
  closedir(folder);
  return n;
}

static long lines (const char *path) {
  FILE *file = fopen(path, "r");
  long n = 0;
  int byte;
  if (file == NULL) fail(path);
  while ((byte = getc(file)) != EOF) n += byte == '\n';
  fclose(file);
  return n;
}

static holdings held (void) {
  struct mallinfo2 heap = mallinfo2();
  holdings h;
  h.bytes = (unsigned long)(heap.uordblks + heap.hblkhd);
  h.files = entries("/proc/self/fd");
  h.mappings = lines("/proc/self/maps");
  h.threads = entries("/proc/self/task");
  return h;
}

static int check_growth (const char *driver, const char *argument,
                         long states) {
  char *little, *more;
  holdings before, after;
  long i, wrong = 0, few = (states - states / 10) / 100;
  free(answer_of(driver, "compile", argument));
  little = answer_of(driver, "little", argument);
  more = answer_of(driver, "more", argument);
  memset(&before, 0, sizeof before);
  for (i = 1; i <= states; i++) {
    int is_more = i % 10 == 0;
    char *answer = answer_of(driver, is_more ? "more" : "little", argument);
    if (strcmp(answer, is_more ? more : little) != 0) wrong++;
    free(answer);
    /* What the first ones leave is the C library's, once. */
    if (i == states / 10) before = held();
  }
  after = held();
  free(little);
  free(more);
  printf("%ld states opened and closed, %ld answers wrong; from the %ldth on "
         "bytes in use %lu -> %lu, open files %ld -> %ld, mappings %ld -> "
         "%ld, threads %ld -> %ld\n",
         states, wrong, states / 10, before.bytes, after.bytes, before.files,
         after.files, before.mappings, after.mappings, before.threads,
         after.threads);
  /* Less than a block, 32 bytes at least, for each hundredth state: LuaJIT
  ** places its memory by chance. */
  return wrong == 0 && after.bytes < before.bytes + 32 * (unsigned long)few &&
         after.files <= before.files &&
         after.mappings < before.mappings + few &&
         after.threads <= before.threads;
}

/* states threads|growth DRIVER ARGUMENT STATES, states race */
int main (int count, char **arguments) {
  int right = 0;
  if (count == 2 && strcmp(arguments[1], "race") == 0)
    right = check_race();
  else if (count == 5 && strcmp(arguments[1], "threads") == 0)
    right = check_threads(arguments[2], arguments[3], atol(arguments[4]));
  else if (count == 5 && strcmp(arguments[1], "growth") == 0)
    right = check_growth(arguments[2], arguments[3], atol(arguments[4]));
  return right ? EXIT_SUCCESS : EXIT_FAILURE;
}
