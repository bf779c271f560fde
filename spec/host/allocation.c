/*
** allocation.c - a Lua host whose memory runs out: at the first, second, third
** ... request of each call of a driver (calls.lua), be it Lua's or one of C,
** until a call needs no more. Every call gives the right answer or says that
** memory was missing, and gives the right answer when it is asked again; a
** closed state has given back all memory, files, threads and programs. Of a
** call with very many requests some fail, spread evenly and by chance.
*/

#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#if LUA_VERSION_NUM >= 505
#define new_state(allocate, data) lua_newstate(allocate, data, 0)
#else
#define new_state(allocate, data) lua_newstate(allocate, data)
#endif

/* Since Lua 5.2 a request that fails once is made again behind a garbage
** collection, so that most calls answer rightly then. */
typedef enum { ONCE, FOR_GOOD, NEVER } failing;

typedef struct {
  size_t bytes; /* not yet given back */
  failing fails;
  long until; /* the request that fails, from 1 */
  long failed, requests;
} memory;

/* A log may be read by a second thread, which requests memory too. */
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static int refuses (memory *m) {
  int refused;
  pthread_mutex_lock(&one_at_a_time);
  m->requests++;
  refused = m->fails != NEVER && m->until <= 1;
  if (m->until > 1) m->until--;
  if (refused && m->fails == ONCE) m->fails = NEVER;
  m->failed += refused;
  pthread_mutex_unlock(&one_at_a_time);
  return refused;
}

/*
** The requests of C, of the libraries that it calls too, come here first, as
** the host's names go before those of libc. A sanitizer has its own there.
*/
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define COUNTS_C 1

void *__libc_malloc (size_t size);
void *__libc_calloc (size_t count, size_t size);
void *__libc_realloc (void *block, size_t size);
void __libc_free (void *block);

static struct {
  memory *m;   /* whose requests they are; NULL: nobody's */
  long blocks; /* not yet given back */
} of_c;

static int refuses_c (void) {
  if (of_c.m == NULL || !refuses(of_c.m)) return 0;
  errno = ENOMEM;
  return 1;
}

static void count_block (const void *block, int n) {
  if (block == NULL) return;
  pthread_mutex_lock(&one_at_a_time);
  of_c.blocks += n;
  pthread_mutex_unlock(&one_at_a_time);
}

static void *counted (void *block) {
  count_block(block, 1);
  return block;
}

void *malloc (size_t size) {
  return refuses_c() ? NULL : counted(__libc_malloc(size));
}

void *calloc (size_t count, size_t size) {
  return refuses_c() ? NULL : counted(__libc_calloc(count, size));
}

void *realloc (void *block, size_t size) {
  if (block == NULL) return malloc(size);
  return size > 0 && refuses_c() ? NULL : __libc_realloc(block, size);
}

void free (void *block) {
  count_block(block, -1);
  __libc_free(block);
}

static void count_c (memory *m) {
  of_c.m = m;
}

#define TOGETHER 3

static void *meet (void *barrier) {
  pthread_barrier_wait(barrier);
  return NULL;
}

/* libc keeps a block of a thread that has ended for the next one. A call that
** fails may leave a thread to the garbage collector while the next call has its
** own: so there are blocks for as many. */
static void have_threads_kept (void) {
  pthread_t threads[TOGETHER];
  pthread_barrier_t barrier;
  int i;
  pthread_barrier_init(&barrier, NULL, TOGETHER);
  for (i = 0; i < TOGETHER; i++)
    if (pthread_create(&threads[i], NULL, meet, &barrier) != 0)
      exit(EXIT_FAILURE);
  for (i = 0; i < TOGETHER; i++) pthread_join(threads[i], NULL);
  pthread_barrier_destroy(&barrier);
}

static long blocks_of_c (void) {
  return of_c.blocks;
}

#define get_block(block, size) __libc_realloc(block, size)
#define drop_block(block) __libc_free(block)
#else
#define COUNTS_C 0
#define get_block(block, size) realloc(block, size)
#define drop_block(block) free(block)

static void count_c (memory *m) {
  (void)m;
}

static void have_threads_kept (void) {
}

static long blocks_of_c (void) {
  return 0;
}
#endif

/* A block knows its size: LuaJIT says another one where memory failed. */
typedef union {
  size_t size;
  long double aligned;
} head;

/* What shrinks never fails: Lua relies on it. */
static void *allocate (void *data, void *block, size_t said, size_t size) {
  memory *m = data;
  head *at = block == NULL ? NULL : (head *)block - 1;
  size_t old = at == NULL ? 0 : at->size;
  (void)said;
  if (size > old && refuses(m)) return NULL;
  m->bytes -= old;
  if (size == 0) {
    drop_block(at);
    return NULL;
  }
  at = get_block(at, sizeof *at + size);
  if (at == NULL) exit(EXIT_FAILURE);
  at->size = size;
  m->bytes += size;
  return at + 1;
}

static const char *text_at (lua_State *L, int index) {
  const char *text = lua_tostring(L, index);
  return text != NULL ? text : luaL_typename(L, index);
}

static void must (lua_State *L, int error) {
  if (error == 0) return;
  fprintf(stderr, "%s\n", text_at(L, -1));
  exit(EXIT_FAILURE);
}

/* -- What else is given back ----------------------------------------------- */

typedef struct {
  int files, threads, programs;
} holding;

/* Links to a folder are its inner folders: here the threads. */
static holding held (void) {
  holding now = {0, 0, 0};
  struct stat threads;
  int i;
  for (i = 0; i < 256; i++) now.files += fcntl(i, F_GETFD) != -1;
  if (stat("/proc/self/task", &threads) == 0)
    now.threads = (int)threads.st_nlink - 2;
  now.programs = waitpid(-1, NULL, WNOHANG) >= 0;
  return now;
}

static int is_more (holding a, holding b) {
  return a.files > b.files || a.threads > b.threads || a.programs > b.programs;
}

/* -- A state --------------------------------------------------------------- */

/* The driver's table is at 1. */
static lua_State *open_driver (memory *m, const char *driver) {
  lua_State *L;
  m->bytes = 0;
  m->failed = m->requests = 0;
  m->fails = NEVER;
  L = new_state(allocate, m);
  if (L == NULL) return NULL;
  luaL_openlibs(L);
  must(L, luaL_loadfile(L, driver));
  must(L, lua_pcall(L, 0, 1, 0));
  return L;
}

/* The i-th call's name at 2, its function at 3, what that gets at 4; how many
** times less of it is tried; 0: there are not so many calls. */
static int open_call (lua_State *L, int i) {
  int less;
  lua_rawgeti(L, 1, i);
  if (lua_isnil(L, -1)) return 0;
  lua_rawgeti(L, 2, 4);
  less = (int)lua_tointeger(L, -1);
  lua_pop(L, 1);
  lua_rawgeti(L, 2, 1);
  lua_rawgeti(L, 2, 2);
  lua_rawgeti(L, 2, 3);
  lua_remove(L, 2);
  must(L, lua_pcall(L, 0, 1, 0));
  return less;
}

/* Calls, and pushes the answer as text or the message of Lua's error. */
static int call (lua_State *L, memory *m, failing fails, long until) {
  int error;
  long requests;
  lua_pushvalue(L, 3);
  lua_pushvalue(L, 4);
  m->until = until;
  m->requests = 0;
  m->fails = fails;
  count_c(m);
  error = lua_pcall(L, 1, 1, 0);
  count_c(NULL);
  m->fails = NEVER;
  if (error != 0) return error;
  lua_getfield(L, 1, "text");
  lua_insert(L, -2);
  requests = m->requests;
  must(L, lua_pcall(L, 1, 1, 0));
  m->requests = requests;
  return 0;
}

/* -- Checks ---------------------------------------------------------------- */

/* How a check ends; both bits: the answer differs without any failure. */
enum { WRONG = 1, LAST = 2 };

typedef struct {
  const char *driver, *only; /* calls whose names have that */
  long most;                 /* requests of a call that are tried */
  int is_luajit;
  int looked, calls, whole; /* of these calls each request was tried */
  long requests, made, wrong, crashed;
} report;

/* What a call gives, and how much of C's memory and how many files are out when
** all is closed. */
typedef struct {
  char *text;
  long requests, blocks;
  int files;
} answer;

/* As Lua says it, or the system, wherever it stands: require says what it was
** loading, and a file's error which one it was. */
static int says_no_memory (const char *message) {
  return strstr(message, "not enough memory") != NULL ||
         strstr(message, "annot allocate memory") != NULL;
}

static int loads_modules (const char *name) {
  return strncmp(name, "require", 7) == 0 || strncmp(name, "command", 7) == 0;
}

/* Lua's own search for a module takes a file that cannot be opened for one that
** is not there. */
static int is_lua_s (const char *message, const char *name) {
  return COUNTS_C && strstr(message, " not found:") != NULL &&
         loads_modules(name);
}

/* Makes the call while memory fails, then with memory, and closes the state.
** LAST: nothing failed any more. */
static int check (lua_State *L, memory *m, failing fails, long n,
                  const answer *right, int says) {
  const char *what = NULL;
  char name[64];
  holding before = held(), after;
  int leaks, error = call(L, m, fails, n);
  snprintf(name, sizeof name, "%s", text_at(L, 2));
  if (error != 0 && !says_no_memory(text_at(L, -1)) &&
      !is_lua_s(text_at(L, -1), text_at(L, 2)))
    what = "another message";
  else if (error == 0 && strcmp(text_at(L, -1), right->text) != 0 &&
           !(m->failed > 0 && says_no_memory(text_at(L, -1))))
    what = "a wrong answer";
  else if (call(L, m, NEVER, 0) != 0)
    what = "asked again, an error";
  else if (strcmp(text_at(L, -1), right->text) != 0)
    what = "asked again, a wrong answer";
  if (what != NULL && says)
    fprintf(stderr, "%s, memory fails %s at request %ld: %s: %.400s\n",
            text_at(L, 2), fails == ONCE ? "once" : "for good", n, what,
            text_at(L, -1));
  lua_close(L);
  after = held();
  after.files -= right->files;
  leaks =
      m->bytes != 0 || blocks_of_c() > right->blocks || is_more(after, before);
  if (leaks && says)
    fprintf(stderr,
            "%s, request %ld: %lu bytes of Lua's, %ld blocks of C's, %d files, "
            "%d threads and %d programs are not given back\n",
            name, n, (unsigned long)m->bytes, blocks_of_c() - right->blocks,
            after.files - before.files, after.threads - before.threads,
            after.programs - before.programs);
  return (what != NULL || leaks ? WRONG : 0) | (m->failed == 0 ? LAST : 0);
}

/*
** The same in a process of its own: each request finds the state as it was
** before the call, and a crash ends no more than that.
*/
static int status_of_check (lua_State *L, memory *m, failing fails, long n,
                            const answer *right, int says) {
  int status;
  pid_t child = fork();
  if (child == 0) {
    alarm(60);
    _exit(check(L, m, fails, n, right, says));
  }
  if (child < 0 || waitpid(child, &status, 0) != child) exit(EXIT_FAILURE);
  return status;
}

/* The request behind the n-th that is tried: the next one of a call that makes
** few, else one by chance, each from a stretch of its own. */
static long behind (long n, long requests, long most) {
  long stretch = requests / most + 1, from = n / stretch * stretch + stretch;
  return requests <= most ? n + 1 : from + from * 7919 % stretch;
}

/* The requests of a call until it makes no more so many. */
static void check_call (report *r, lua_State *L, memory *m, failing fails,
                        const answer *right, long most) {
  long n, wrong = 0;
  int status, is_last = 0;
  for (n = 1; !is_last; n = behind(n, right->requests, most)) {
    status = status_of_check(L, m, fails, n, right, wrong == 0);
    is_last = WIFEXITED(status) && (WEXITSTATUS(status) & LAST);
    if (!is_last) r->requests++;
    if (!WIFSIGNALED(status)) wrong += WEXITSTATUS(status) & WRONG;
    /* LuaJIT up to 2023 crashes by itself, for example in its string.lower. */
    else if (r->is_luajit)
      r->crashed++;
    else {
      wrong++;
      fprintf(stderr, "%s, memory fails at request %ld: signal %d\n",
              text_at(L, 2), n, WTERMSIG(status));
    }
  }
  if (wrong > 1) fprintf(stderr, "  and at %ld more\n", wrong - 1);
  r->wrong += wrong;
}

/* What C has not given back where nothing fails: libc keeps some for itself. */
static long blocks_kept (lua_State *L, memory *m) {
  long blocks = 0;
  int ends[2], status;
  pid_t child;
  if (pipe(ends) != 0) exit(EXIT_FAILURE);
  child = fork();
  if (child == 0) {
    if (call(L, m, NEVER, 0) != 0 || call(L, m, NEVER, 0) != 0) _exit(1);
    lua_close(L);
    blocks = blocks_of_c();
    _exit(write(ends[1], &blocks, sizeof blocks) != sizeof blocks);
  }
  if (child < 0 || waitpid(child, &status, 0) != child || status != 0 ||
      read(ends[0], &blocks, sizeof blocks) != sizeof blocks)
    exit(EXIT_FAILURE);
  close(ends[0]);
  close(ends[1]);
  return blocks;
}

/* The right answer, in a state of its own. */
static answer right_answer (const report *r, int i) {
  memory m;
  answer right;
  lua_State *L = open_driver(&m, r->driver);
  size_t size;
  open_call(L, i);
  must(L, call(L, &m, NEVER, 0));
  right.requests = m.requests;
  right.blocks = right.files = 0;
  size = strlen(text_at(L, -1)) + 1;
  right.text = malloc(size);
  if (right.text == NULL) exit(EXIT_FAILURE);
  memcpy(right.text, text_at(L, -1), size);
  lua_close(L);
  return right;
}

/* 0: there is no i-th call. */
static int check_calls (report *r, int i) {
  memory m;
  lua_State *L = open_driver(&m, r->driver);
  int less = open_call(L, i);
  r->looked += less > 0;
  if (less > 0 && (r->only == NULL || strstr(text_at(L, 2), r->only) != NULL)) {
    answer right = right_answer(r, i);
    long most = r->most < less ? 1 : r->most / less;
    right.blocks = blocks_kept(L, &m);
    /* LuaJIT's loader forgets its file where memory fails behind its fopen. */
    right.files = r->is_luajit && loads_modules(text_at(L, 2));
    right.blocks += right.files;
    check_call(r, L, &m, ONCE, &right, most);
    check_call(r, L, &m, FOR_GOOD, &right, most);
    free(right.text);
    r->calls++;
    r->whole += right.requests <= most;
    r->made += 2 * right.requests;
  }
  lua_close(L);
  return less > 0;
}

/* allocation DRIVER [MOST] [PART OF A CALL'S NAME] */
int main (int count, char **arguments) {
  memory m;
  lua_State *L;
  report r = {NULL, NULL, 1000000, 0, 0, 0, 0, 0, 0, 0, 0};
  if (count < 2) return EXIT_FAILURE;
  r.driver = arguments[1];
  if (count > 2) r.most = atol(arguments[2]);
  if (count > 3) r.only = arguments[3];
  have_threads_kept();
  L = open_driver(&m, r.driver);
  if (L == NULL) {
    printf("not run: this Lua takes no allocator but its own\n");
    return EXIT_SUCCESS;
  }
  lua_getglobal(L, "jit");
  r.is_luajit = lua_istable(L, -1);
  if (r.is_luajit)
    lua_getfield(L, -1, "version");
  else
    lua_getglobal(L, "_VERSION");
  while (check_calls(&r, r.looked + 1)) continue;
  printf(
      "%s: memory fails at %ld of %ld requests%s, at each of %d of %d calls, "
      "%ld times wrongly\n",
      text_at(L, -1), r.requests, r.made,
      COUNTS_C ? ", Lua's and C's" : " of Lua", r.whole, r.calls, r.wrong);
  if (r.crashed > 0)
    printf("%s itself crashed at %ld of them\n", text_at(L, -1), r.crashed);
  lua_close(L);
  return r.calls == 0 || r.wrong > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
