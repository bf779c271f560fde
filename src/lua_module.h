/*
** lua_module.h - what a Lua module in C needs on every Lua: its export, its
** table of functions and how it takes a path.
*/

#ifndef LUA_MODULE_H
#define LUA_MODULE_H

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

/* In Lua 5.1 and LuaJIT the NULL name keeps luaL_register from setting a
 * global. */
#if LUA_VERSION_NUM >= 502
#define new_library(L, functions) luaL_newlib(L, functions)
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

/*
** The path that is argument 'arg'; "", which is no file's name, where it has a
** NUL: the system would take what stands in front of it for the name.
*/
static inline const char *check_path (lua_State *L, int arg) {
  size_t length;
  const char *path = luaL_checklstring(L, arg, &length);
  return memchr(path, '\0', length) == NULL ? path : "";
}

#endif
