/*
** lua.c - libFuzzer target of what is reached through Lua: gives each input to
** the function of a Lua file, which the environment names and which raises
** where an answer is wrong. Lines of Lua that follow each other count as
** coverage, and no input may cost more instructions than in proportion to its
** length.
*/

#define _GNU_SOURCE

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <sys/mman.h>

#include "check.h"

int luaopen_httpstatus_console_core (lua_State *L);
int luaopen_httpstatus_core (lua_State *L);
int luaopen_httpstatus_follow_core (lua_State *L);
int luaopen_httpstatus_log_core (lua_State *L);

#define LINES (1 << 14)
#define PERIOD 1000 /* instructions between two calls of the hook */
#define BASE 40000  /* periods for any input */
#define PERIODS_A_BYTE 8
#define RUNS_A_CHECK 1024 /* of the memory that stays */
#define KEPT_MOST (96 * 1024)

/* libFuzzer takes these for counters of edges. */
__attribute__((
    section("__libfuzzer_extra_counters"))) static uint8_t lines[LINES];

/* One Lua state for all inputs, as a server has one for all requests. */
static struct {
  lua_State *L;
  unsigned int before; /* the line that ran before this one */
  long periods;        /* left */
  long runs;
} fuzzer;

#ifdef __clang__
__attribute__((no_sanitize("coverage"))) /* it is no part of what it watches */
#endif
static void
watch (lua_State *L, lua_Debug *at) {
  unsigned int line = (unsigned int)at->currentline * 2654435761u;
  if (at->event == LUA_HOOKCOUNT) {
    if (--fuzzer.periods >= 0) return;
    fuzzer.periods = 0;
    luaL_error(L, "it takes too many instructions for its length");
  }
  lines[(line ^ fuzzer.before) % LINES]++;
  fuzzer.before = line >> 1;
}

static void must (lua_State *L, int error) {
  if (error == LUA_OK) return;
  fprintf(stderr, "%s\n", lua_tostring(L, -1));
  abort();
}

static int explain (lua_State *L) {
  luaL_traceback(L, L, luaL_tolstring(L, 1, NULL), 1);
  return 1;
}

static void preload (lua_State *L, const char *name, lua_CFunction open) {
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, open);
  lua_setfield(L, -2, name);
  lua_pop(L, 1);
}

/* The driver gets the name of a file in memory, for what reads files. */
static lua_State *open_driver (void) {
  lua_State *L = luaL_newstate();
  const char *driver = getenv("FUZZ_DRIVER");
  check(L != NULL, "no memory");
  check(driver != NULL, "FUZZ_DRIVER is not set");
  luaL_openlibs(L);
  preload(L, "httpstatus.console_core", luaopen_httpstatus_console_core);
  preload(L, "httpstatus.core", luaopen_httpstatus_core);
  preload(L, "httpstatus.follow_core", luaopen_httpstatus_follow_core);
  preload(L, "httpstatus.log_core", luaopen_httpstatus_log_core);
  lua_pushcfunction(L, explain);
  must(L, luaL_loadfile(L, driver));
  lua_pushfstring(L, "/proc/self/fd/%d", memfd_create("input", 0));
  must(L, lua_pcall(L, 1, 1, 1));
  return L;
}

/* What was asked before does not add up. */
static void check_kept (lua_State *L) {
  lua_gc(L, LUA_GCCOLLECT);
  lua_gc(L, LUA_GCCOLLECT);
  check(lua_gc(L, LUA_GCCOUNT) < KEPT_MOST, "too much memory stays");
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  lua_State *L = fuzzer.L;
  if (L == NULL) L = fuzzer.L = open_driver();
  fuzzer.before = 0;
  fuzzer.periods = BASE + PERIODS_A_BYTE * (long)size;
  lua_pushvalue(L, 2);
  lua_pushlstring(L, (const char *)data, size);
  lua_sethook(L, watch, LUA_MASKLINE | LUA_MASKCOUNT, PERIOD);
  must(L, lua_pcall(L, 1, 0, 1));
  lua_sethook(L, NULL, 0, 0);
  if (++fuzzer.runs % RUNS_A_CHECK == 0) check_kept(L);
  return 0;
}
