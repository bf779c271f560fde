/*
** lua_follow.c - the Lua binding of what follows files, module
** httpstatus.follow_core. The public API is lua/httpstatus/log/follow.lua's.
*/

#include "lua_keep.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "follow_file.h"
#include "log_bits.h"
#include "lua_module.h"

MODULE_EXPORT int luaopen_httpstatus_follow_core (lua_State *L);

#define FOLLOWED "httpstatus.follow.file"
#define CAUGHT "httpstatus.follow.caught"
#define READ_MOST (1 << 24)

/* Not a secret, and the same on every machine. */
#define SEED UINT64_C(0xA0761D6478BD642F)

typedef struct {
  int descriptor; /* -1: closed */
} file_handle;

static int fail (lua_State *L, int error) {
  lua_pushnil(L);
  lua_pushstring(L, strerror(error));
  lua_pushboolean(L, error == ENOENT || error == ENOTDIR);
  return 3;
}

static file_handle *new_handle (lua_State *L) {
  file_handle *file = lua_newuserdata(L, sizeof *file);
  file->descriptor = -1;
  luaL_getmetatable(L, FOLLOWED);
  lua_setmetatable(L, -2);
  return file;
}

static file_handle *check_open (lua_State *L) {
  file_handle *file = luaL_checkudata(L, 1, FOLLOWED);
  if (file->descriptor < 0) luaL_error(L, "the file is closed");
  return file;
}

/* Not luaL_checkinteger: before Lua 5.3 that one turns fractions into others
** without a word. */
static double check_number (lua_State *L, int arg, double lo, double hi) {
  lua_Number n;
  luaL_checktype(L, arg, LUA_TNUMBER);
  n = lua_tonumber(L, arg);
  luaL_argcheck(L, n >= lo && n <= hi, arg, "out of range");
  return n;
}

/* id, size, modified (seconds since 1970), "file", "folder" or "stream" */
static int push_state (lua_State *L, const follow_state *state) {
  static const char *const kinds[] = {"file", "folder", "stream"};
  char id[40];
  snprintf(id, sizeof id, "%llx:%llx", (unsigned long long)state->id[0],
           (unsigned long long)state->id[1]);
  lua_pushstring(L, id);
  push_whole(L, state->size);
  lua_pushnumber(L, state->modified);
  lua_pushstring(L, kinds[state->kind]);
  return 4;
}

/* -- Files --------------------------------------------------------------- */

/* stat(path) -> id, size, modified, kind; nil, message, whether there is no
** such file */
static int core_stat (lua_State *L) {
  follow_state state;
  int error = follow_stat(check_path(L, 1), &state);
  return error != 0 ? fail(L, error) : push_state(L, &state);
}

/* open(path) -> file; nil, message, whether there is no such file */
static int core_open (lua_State *L) {
  const char *path = check_path(L, 1);
  file_handle *file = new_handle(L);
  int error = follow_open(path, &file->descriptor);
  return error != 0 ? fail(L, error) : 1;
}

/* file:stat() -> as stat(path), of the file that was opened */
static int file_stat (lua_State *L) {
  follow_state state;
  int error = follow_stat_open(check_open(L)->descriptor, &state);
  return error != 0 ? fail(L, error) : push_state(L, &state);
}

/* file:read(at, most) -> text, "" at the end; nil, message */
static int file_read (lua_State *L) {
  file_handle *file = check_open(L);
  double at = check_number(L, 2, 0, 9e15);
  size_t most = (size_t)check_number(L, 3, 0, READ_MOST), n;
  char *bytes = lua_newuserdata(L, most + 1);
  int error = follow_read(file->descriptor, (int64_t)at, bytes, most, &n);
  if (error != 0) return fail(L, error);
  lua_pushlstring(L, bytes, n);
  return 1;
}

/* file:take(most) -> what a stream has now, "" for nothing; nil at its end;
** nil, message */
static int file_take (lua_State *L) {
  file_handle *file = check_open(L);
  size_t most = (size_t)check_number(L, 2, 1, READ_MOST), n;
  char *bytes = lua_newuserdata(L, most);
  int ended;
  int error = follow_take(file->descriptor, bytes, most, &n, &ended);
  if (error != 0) return fail(L, error);
  if (ended)
    lua_pushnil(L);
  else
    lua_pushlstring(L, bytes, n);
  return 1;
}

static int file_close (lua_State *L) {
  file_handle *file = luaL_checkudata(L, 1, FOLLOWED);
  follow_close(file->descriptor);
  file->descriptor = -1;
  return 0;
}

/*
** save(path, beside, text) -> true; nil, message. The file has all of it or
** what it had before; 'beside' is a name in the same folder. What is no file, a
** device or a pipe, is written to.
*/
static int core_save (lua_State *L) {
  size_t size;
  const char *path = check_path(L, 1);
  const char *beside = check_path(L, 2);
  const char *text = luaL_checklstring(L, 3, &size);
  int error = follow_save(path, beside, text, size);
  if (error != 0) return fail(L, error);
  lua_pushboolean(L, 1);
  return 1;
}

/* lock(path) -> what holds it until it is closed; nil, nil: another process
** has it; nil, message */
static int core_lock (lua_State *L) {
  const char *path = check_path(L, 1);
  file_handle *file = new_handle(L);
  int error = follow_lock(path, &file->descriptor);
  if (error == 0) return 1;
  if (error != EWOULDBLOCK) return fail(L, error);
  lua_pushnil(L);
  return 1;
}

/* fingerprint(text) -> 16 digits: the same text has the same */
static int core_fingerprint (lua_State *L) {
  size_t n;
  const char *text = luaL_checklstring(L, 1, &n);
  char digits[20];
  snprintf(digits, sizeof digits, "%016llx",
           (unsigned long long)hash_of(SEED, text, n));
  lua_pushstring(L, digits);
  return 1;
}

/* -- Waiting ------------------------------------------------------------- */

/* wait(seconds, [file]) -> "interrupt", "terminate", "hangup" or "input";
** nothing when the time is over */
static int core_wait (lua_State *L) {
  static const char *const events[] = {NULL, "input", "interrupt", "terminate",
                                       "hangup"};
  double seconds = check_number(L, 1, 0, 86400);
  int descriptor = -1;
  if (!lua_isnoneornil(L, 2)) {
    file_handle *file = luaL_checkudata(L, 2, FOLLOWED);
    descriptor = file->descriptor;
  }
  lua_pushstring(L, events[follow_wait(seconds, descriptor)]);
  return 1;
}

/* catch_signals() -> what release gives back: Ctrl-C, SIGTERM and SIGHUP no
** longer end the process, wait tells of them */
static int core_catch (lua_State *L) {
  size_t size = follow_catch_size();
  void *state = memset(lua_newuserdata(L, size), 0, size);
  luaL_getmetatable(L, CAUGHT);
  lua_setmetatable(L, -2);
  follow_catch(state);
  return 1;
}

static int caught_release (lua_State *L) {
  follow_release(luaL_checkudata(L, 1, CAUGHT));
  return 0;
}

/* -- The module ---------------------------------------------------------- */

static const luaL_Reg file_functions[] = {
    {"close", file_close}, {"read", file_read},     {"stat", file_stat},
    {"take", file_take},   {"__close", file_close}, {"__gc", file_close},
    {NULL, NULL}};

static const luaL_Reg caught_functions[] = {{"release", caught_release},
                                            {"__close", caught_release},
                                            {"__gc", caught_release},
                                            {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"catch_signals", core_catch}, {"fingerprint", core_fingerprint},
    {"lock", core_lock},           {"open", core_open},
    {"save", core_save},           {"stat", core_stat},
    {"wait", core_wait},           {NULL, NULL}};

int luaopen_httpstatus_follow_core (lua_State *L) {
  keep_code();
  new_type(L, FOLLOWED, file_functions);
  new_type(L, CAUGHT, caught_functions);
  new_library(L, functions);
  return 1;
}
