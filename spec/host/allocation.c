/*
** allocation.c - a Lua host whose memory runs out: at the first, second, third
** ... request of each call of a driver (calls.lua), until a call needs no more.
** Every call gives the right answer or "not enough memory", and the right
** answer when it is asked again; a closed state has given back all memory.
*/

#define _POSIX_C_SOURCE 200809L

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
  long failed;
} memory;

static int refuses (memory *m) {
  if (m->fails == NEVER) return 0;
  if (m->until > 1) {
    m->until--;
    return 0;
  }
  if (m->fails == ONCE) m->fails = NEVER;
  m->failed++;
  return 1;
}

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
    free(at);
    return NULL;
  }
  at = realloc(at, sizeof *at + size);
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

/* -- A state --------------------------------------------------------------- */

/* The driver's table is at 1. */
static lua_State *open_driver (memory *m, const char *driver) {
  lua_State *L;
  m->bytes = 0;
  m->failed = 0;
  m->fails = NEVER;
  L = new_state(allocate, m);
  if (L == NULL) return NULL;
  luaL_openlibs(L);
  must(L, luaL_loadfile(L, driver));
  must(L, lua_pcall(L, 0, 1, 0));
  return L;
}

/* The i-th call's name at 2, its function at 3, httpstatus at 4; 0: there are
** not so many. */
static int open_call (lua_State *L, int i) {
  lua_rawgeti(L, 1, i);
  if (lua_isnil(L, -1)) return 0;
  lua_rawgeti(L, 2, 1);
  lua_rawgeti(L, 2, 2);
  lua_remove(L, 2);
  lua_pushnil(L);
  if (strcmp(text_at(L, 2), "require") != 0) {
    lua_getglobal(L, "require");
    lua_pushliteral(L, "httpstatus");
    must(L, lua_pcall(L, 1, 1, 0));
    lua_replace(L, 4);
  }
  return 1;
}

/* Calls, and pushes the answer as text or the message of Lua's error. */
static int call (lua_State *L, memory *m, failing fails, long until) {
  int error;
  lua_pushvalue(L, 3);
  lua_pushvalue(L, 4);
  m->until = until;
  m->fails = fails;
  error = lua_pcall(L, 1, 1, 0);
  m->fails = NEVER;
  if (error != 0) return error;
  lua_getfield(L, 1, "text");
  lua_insert(L, -2);
  must(L, lua_pcall(L, 1, 1, 0));
  return 0;
}

/* -- Checks ---------------------------------------------------------------- */

/* How a check ends; both bits: the answer differs without any failure. */
enum { WRONG = 1, LAST = 2 };

typedef struct {
  const char *driver;
  long step; /* from one request that is tried to the next */
  int is_luajit;
  int calls;
  long requests, wrong, crashed;
} report;

/* In front of it, require says what it was loading. */
static int is_no_memory (const char *message, const char *name) {
  static const char expected[] = "not enough memory";
  const char *found = strstr(message, expected);
  if (found == NULL || found[sizeof expected - 1] != '\0') return 0;
  return found == message || strcmp(name, "require") == 0;
}

/* Makes the call while memory fails, then with memory, and closes the state.
** LAST: nothing failed any more. */
static int check (lua_State *L, memory *m, failing fails, long n,
                  const char *answer, int says) {
  const char *what = NULL;
  int error = call(L, m, fails, n);
  if (error != 0 && !is_no_memory(text_at(L, -1), text_at(L, 2)))
    what = "another message";
  else if (error == 0 && strcmp(text_at(L, -1), answer) != 0)
    what = "a wrong answer";
  else if (call(L, m, NEVER, 0) != 0)
    what = "asked again, an error";
  else if (strcmp(text_at(L, -1), answer) != 0)
    what = "asked again, a wrong answer";
  if (what != NULL && says)
    fprintf(stderr, "%s, memory fails %s at request %ld: %s: %.400s\n",
            text_at(L, 2), fails == ONCE ? "once" : "for good", n, what,
            text_at(L, -1));
  lua_close(L);
  if (m->bytes != 0 && says)
    fprintf(stderr, "request %ld: %lu bytes are not given back\n", n,
            (unsigned long)m->bytes);
  return (what != NULL || m->bytes != 0 ? WRONG : 0) |
         (m->failed == 0 ? LAST : 0);
}

/*
** The same in a process of its own: each request finds the state as it was
** before the call, and a crash ends no more than that.
*/
static int status_of_check (lua_State *L, memory *m, failing fails, long n,
                            const char *answer, int says) {
  int status;
  pid_t child = fork();
  if (child == 0) {
    alarm(60);
    _exit(check(L, m, fails, n, answer, says));
  }
  if (child < 0 || waitpid(child, &status, 0) != child) exit(EXIT_FAILURE);
  return status;
}

/* The requests of a call in turn, until it makes no more so many. */
static void check_call (report *r, lua_State *L, memory *m, failing fails,
                        const char *answer) {
  long n, wrong = 0;
  int status, is_last = 0;
  for (n = 1; !is_last; n += r->step) {
    status = status_of_check(L, m, fails, n, answer, wrong == 0);
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

/* The right answer, in memory of its own. */
static char *right_answer (const report *r, int i) {
  memory m;
  lua_State *L = open_driver(&m, r->driver);
  size_t size;
  char *answer;
  open_call(L, i);
  must(L, call(L, &m, NEVER, 0));
  size = strlen(text_at(L, -1)) + 1;
  answer = malloc(size);
  if (answer == NULL) exit(EXIT_FAILURE);
  memcpy(answer, text_at(L, -1), size);
  lua_close(L);
  return answer;
}

/* 0: there is no i-th call. */
static int check_calls (report *r, int i) {
  memory m;
  lua_State *L = open_driver(&m, r->driver);
  int is_call = open_call(L, i);
  if (is_call) {
    char *answer = right_answer(r, i);
    check_call(r, L, &m, ONCE, answer);
    check_call(r, L, &m, FOR_GOOD, answer);
    free(answer);
    r->calls++;
  }
  lua_close(L);
  return is_call;
}

/* allocation DRIVER [STEP] */
int main (int count, char **arguments) {
  memory m;
  lua_State *L;
  report r = {NULL, 1, 0, 0, 0, 0, 0};
  if (count < 2) return EXIT_FAILURE;
  r.driver = arguments[1];
  if (count > 2) r.step = atol(arguments[2]);
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
  while (check_calls(&r, r.calls + 1)) continue;
  printf("%s: memory fails at %ld requests of %d calls, %ld times wrongly\n",
         text_at(L, -1), r.requests, r.calls, r.wrong);
  if (r.crashed > 0)
    printf("%s itself crashed at %ld of them\n", text_at(L, -1), r.crashed);
  lua_close(L);
  return r.calls == 0 || r.wrong > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
