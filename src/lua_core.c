/*
** lua_core.c - the Lua binding of the lookup core, module httpstatus.core.
** Checks arguments, calls registry.c, pushes results. The public API and its
** messages are lua/httpstatus.lua's.
*/

#include <lua.h>
#include <lauxlib.h>

#include "registry.h"

/* In Lua 5.1 and LuaJIT the NULL name keeps luaL_register from setting a global. */
#if LUA_VERSION_NUM >= 502
#define new_library(L, functions)  luaL_newlib(L, functions)
#else
#define new_library(L, functions) \
  (lua_newtable(L), luaL_register(L, NULL, functions))
#endif

#if defined(_WIN32)
#define MODULE_EXPORT __declspec(dllexport)
#elif defined(__GNUC__)
#define MODULE_EXPORT __attribute__((visibility("default")))
#else
#define MODULE_EXPORT
#endif

MODULE_EXPORT int luaopen_httpstatus_core (lua_State *L);

/*
** Whole-number argument 'arg' in [lo, hi]. Not luaL_checkinteger: before
** Lua 5.3 that one turns 404.5 into 404 without a word.
*/
static int check_whole (lua_State *L, int arg, int lo, int hi) {
  lua_Number n;
  luaL_checktype(L, arg, LUA_TNUMBER);
  n = lua_tonumber(L, arg);
  if (!(n >= lo && n <= hi) || n != (lua_Number)(int)n)  /* NaN fails first */
    luaL_argerror(L, arg, lua_pushfstring(L, "whole number %d..%d expected",
                                          lo, hi));
  return (int)n;
}

static int check_substatus (lua_State *L, int arg) {
  return lua_isnoneornil(L, arg) ? NO_SUBSTATUS
                                 : check_whole(L, arg, 0, SUBSTATUS_MAX);
}

static int check_product (lua_State *L, int arg) {
  int product;
  if (lua_isnoneornil(L, arg)) return ANY_PRODUCT;
  product = registry_product(luaL_checkstring(L, arg));
  if (product < 0)
    luaL_argerror(L, arg, "unknown product");
  return product;
}

/* lookup's arguments (status [, substatus [, product]]), looked up. */
static registry_match check_match (lua_State *L) {
  int status = check_whole(L, 1, 0, STATUS_MAX);
  int substatus = check_substatus(L, 2);
  return registry_lookup(status, substatus, check_product(L, 3));
}

static void push_substatus (lua_State *L, int substatus) {
  if (substatus == NO_SUBSTATUS)
    lua_pushnil(L);
  else
    lua_pushinteger(L, substatus);
}

/* parse(text) -> status, substatus or nil; nil, column when malformed */
static int core_parse (lua_State *L) {
  size_t length, column;
  int status, substatus;
  const char *text = luaL_checklstring(L, 1, &length);
  column = registry_parse(text, length, &status, &substatus);
  if (column != 0) {
    lua_pushnil(L);
    lua_pushinteger(L, (lua_Integer)column);
  }
  else {
    lua_pushinteger(L, status);
    push_substatus(L, substatus);
  }
  return 2;
}

/*
** lookup(status [, substatus [, product]]) -> row, count, known: the meanings
** are rows row .. row + count - 1; count 0 outside 100-599
*/
static int core_lookup (lua_State *L) {
  registry_match match = check_match(L);
  lua_pushinteger(L, match.first);
  lua_pushinteger(L, match.count);
  lua_pushboolean(L, match.known);
  return 3;
}

static void set_field (void *target, const char *name, const char *text) {
  lua_State *L = (lua_State *)target;
  lua_pushstring(L, text);
  lua_setfield(L, -2, name);
}

/* fields(row) -> new table of the meaning's texts */
static int core_fields (lua_State *L) {
  int row = check_whole(L, 1, 0, registry_last_row());
  lua_createtable(L, 0, 24);
  registry_fields(row, set_field, L);
  return 1;
}

static void add_text (void *target, const char *text, size_t length) {
  luaL_addlstring((luaL_Buffer *)target, text, length);
}

/*
** describe(status [, substatus [, product [, n]]]) -> text over all meanings,
** or over the n-th (from 1) alone
*/
static int core_describe (lua_State *L) {
  registry_match match = check_match(L);
  luaL_Buffer buffer;
  if (!lua_isnoneornil(L, 4))
    match = registry_only(match, check_whole(L, 4, 1, match.count));
  luaL_buffinit(L, &buffer);
  registry_describe(&match, add_text, &buffer);
  luaL_pushresult(&buffer);
  return 1;
}

/* phrase(status) -> string, known */
static int core_phrase (lua_State *L) {
  int known;
  lua_pushstring(L, registry_phrase(check_whole(L, 1, 0, STATUS_MAX), &known));
  lua_pushboolean(L, known);
  return 2;
}

/* class(status) -> string, or nil outside 100-599 */
static int core_class (lua_State *L) {
  lua_pushstring(L, registry_class(check_whole(L, 1, 0, STATUS_MAX)));
  return 1;
}

/* next([row]) -> row, status, substatus or nil, title of the next listed code */
static int core_next (lua_State *L) {
  int row = lua_isnoneornil(L, 1) ? NO_ROW
                                  : check_whole(L, 1, 0, registry_last_row());
  row = registry_next(row);
  if (row == NO_ROW) return 0;
  lua_pushinteger(L, row);
  lua_pushinteger(L, registry_status(row));
  push_substatus(L, registry_substatus(row));
  lua_pushstring(L, registry_title(row));
  return 4;
}

/* product(n) -> id, title of the n-th product; nothing past the last */
static int core_product (lua_State *L) {
  int n = check_whole(L, 1, 1, SUBSTATUS_MAX) - 1;
  if (registry_product_id(n) == NULL) return 0;
  lua_pushstring(L, registry_product_id(n));
  lua_pushstring(L, registry_product_title(n));
  return 2;
}

static const luaL_Reg functions[] = {
  {"class", core_class},
  {"describe", core_describe},
  {"fields", core_fields},
  {"lookup", core_lookup},
  {"next", core_next},
  {"parse", core_parse},
  {"phrase", core_phrase},
  {"product", core_product},
  {NULL, NULL}
};

int luaopen_httpstatus_core (lua_State *L) {
  new_library(L, functions);
  return 1;
}
