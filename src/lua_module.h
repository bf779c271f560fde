/*
** lua_module.h - what a Lua module in C needs on every Lua: its export, its
** functions and types, whole numbers and paths. Its functions are static as
*several
** modules have them.
*/

#ifndef LUA_MODULE_H
#define LUA_MODULE_H

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

/* In Lua 5.1 and LuaJIT the NULL name keeps luaL_register from setting a
** global. */
#if LUA_VERSION_NUM >= 502
#define add_functions(L, functions) luaL_setfuncs(L, functions, 0)
#else
#define add_functions(L, functions) luaL_register(L, NULL, functions)
#endif

#define new_library(L, functions) (lua_newtable(L), add_functions(L, functions))

/* Numbers may be greater than the lua_Integer of Lua 5.1 on 32 bits. */
#if LUA_VERSION_NUM >= 503
#define push_whole(L, n) lua_pushinteger(L, (lua_Integer)(n))
#else
#define push_whole(L, n) lua_pushnumber(L, (lua_Number)(n))
#endif

#if defined(_WIN32)
#define MODULE_EXPORT __declspec(dllexport)
#elif defined(__GNUC__)
#define MODULE_EXPORT __attribute__((visibility("default")))
#else
#define MODULE_EXPORT
#endif

/*
** The path that is argument 'arg'; "", which is no file's name, where it has a
** NUL: the system would take what stands in front of it for the name.
*/
static inline const char *check_path (lua_State *L, int arg) {
  size_t length;
  const char *path = luaL_checklstring(L, arg, &length);
  return memchr(path, '\0', length) == NULL ? path : "";
}

/*
** Whole-number argument 'arg' in [lo, hi]. Not luaL_checkinteger: before
** Lua 5.3 that one turns 404.5 into 404 without a word.
*/
static inline int check_whole (lua_State *L, int arg, int lo, int hi) {
  lua_Number n;
  luaL_checktype(L, arg, LUA_TNUMBER);
  n = lua_tonumber(L, arg);
  if (!(n >= lo && n <= hi) || n != (lua_Number)(int)n) /* NaN fails first */
    luaL_argerror(L, arg,
                  lua_pushfstring(L, "whole number %d..%d expected", lo, hi));
  return (int)n;
}

/* The functions are the methods, unless they bring an __index of their own. */
static inline void new_type (lua_State *L, const char *name,
                             const luaL_Reg *functions) {
  luaL_newmetatable(L, name);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  add_functions(L, functions);
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}

#endif
