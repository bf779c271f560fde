/*
** lua_console.c - the Lua binding of the terminal, module
** httpstatus.console_core. lua/httpstatus/terminal.lua decides what is shown.
*/

#include "console.h"
#include "lua_module.h"

MODULE_EXPORT int luaopen_httpstatus_console_core (lua_State *L);

/* is_terminal(stream) -> whether 0, 1 or 2 is one */
static int core_is_terminal (lua_State *L) {
  lua_pushboolean(L, console_is_terminal(check_whole(L, 1, 0, 2)));
  return 1;
}

/* size() -> rows, columns; nothing where the terminal does not tell */
static int core_size (lua_State *L) {
  int rows, columns;
  if (!console_size(&rows, &columns)) return 0;
  lua_pushinteger(L, rows);
  lua_pushinteger(L, columns);
  return 2;
}

/* shows_style() -> whether standard output shows escape sequences */
static int core_shows_style (lua_State *L) {
  lua_pushboolean(L, console_shows_style());
  return 1;
}

static const luaL_Reg functions[] = {{"is_terminal", core_is_terminal},
                                     {"shows_style", core_shows_style},
                                     {"size", core_size},
                                     {NULL, NULL}};

int luaopen_httpstatus_console_core (lua_State *L) {
  new_library(L, functions);
  return 1;
}
