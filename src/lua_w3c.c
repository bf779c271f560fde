/*
** lua_w3c.c - the Lua binding of the log reader, module httpstatus.w3c_core.
** Checks arguments, calls w3c.c and w3c_source.c, pushes results. The public
** API is lua/httpstatus/w3c.lua's.
*/

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "lua_module.h"
#include "w3c.h"
#include "w3c_source.h"

#if LUA_VERSION_NUM >= 502
#define add_functions(L, functions) luaL_setfuncs(L, functions, 0)
#define get_table(L, arg) lua_getuservalue(L, arg)
#define set_table(L, arg) lua_setuservalue(L, arg)
#else
#define add_functions(L, functions) luaL_register(L, NULL, functions)
#define get_table(L, arg) lua_getfenv(L, arg)
#define set_table(L, arg) lua_setfenv(L, arg)
#endif

/* Counts may be greater than the lua_Integer of Lua 5.1 on 32 bits. */
#if LUA_VERSION_NUM >= 503
#define push_whole(L, n) lua_pushinteger(L, (lua_Integer)(n))
#else
#define push_whole(L, n) lua_pushnumber(L, (lua_Number)(n))
#endif

MODULE_EXPORT int luaopen_httpstatus_w3c_core (lua_State *L);

#define READER "httpstatus.w3c.reader"
#define RECORD "httpstatus.w3c.record"
#define FOLDER "httpstatus.w3c.folder"
#define INTERRUPT "httpstatus.w3c.interrupt"

#define BLOCK_MAX (1 << 24)
#define CACHE_LINE 64 /* the system copies a file's bytes faster to one */

/* Its table holds "selects", the predicate, and "columns" by name. */
typedef struct {
  w3c_reader *reader;
  w3c_counter *counter; /* NULL: records are read, not counted */
  w3c_source source;
  char *memory, *block; /* the block is aligned in its memory */
  size_t block_size;
  unsigned generation; /* of the columns in the table */
  lua_State *L;        /* of the call that runs; its argument 1 is this */
  int busy;
} log_reader;

/* Its table holds the columns. */
typedef struct {
  int status, substatus, loose, file;
  int64_t win32;
  uint64_t number;
  size_t length;
  char line[1];
} log_record;

typedef struct {
  void *folder;
} log_folder;

/* -- Arguments ----------------------------------------------------------- */

/*
** Whole-number argument 'arg' in [lo, hi]. Not luaL_checkinteger: before
** Lua 5.3 that one turns 404.5 into 404 without a word.
*/
static int check_whole (lua_State *L, int arg, int lo, int hi) {
  lua_Number n;
  luaL_checktype(L, arg, LUA_TNUMBER);
  n = lua_tonumber(L, arg);
  if (!(n >= lo && n <= hi) || n != (lua_Number)(int)n) /* NaN fails first */
    luaL_argerror(L, arg,
                  lua_pushfstring(L, "whole number %d..%d expected", lo, hi));
  return (int)n;
}

/* An open reader that no call of its own callbacks runs on. */
static log_reader *check_reader (lua_State *L) {
  log_reader *r = luaL_checkudata(L, 1, READER);
  if (r->reader == NULL) luaL_error(L, "the reader is closed");
  if (r->busy) luaL_error(L, "the reader is busy");
  r->L = L;
  return r;
}

static log_reader *check_counter (lua_State *L) {
  log_reader *r = check_reader(L);
  if (r->counter == NULL) luaL_error(L, "the reader does not count");
  return r;
}

static int check_code (lua_State *L, const log_reader *r) {
  return check_whole(L, 2, 1, w3c_codes(r->counter)) - 1;
}

static w3c_table check_table (lua_State *L, int arg) {
  static const char *const names[] = {"win32", "urls", "clients", NULL};
  return (w3c_table)luaL_checkoption(L, arg, NULL, names);
}

/* Field 'name' of the options, left on the stack: its text lives there. */
static w3c_text text_option (lua_State *L, const char *name) {
  w3c_text text = {NULL, 0};
  lua_getfield(L, 1, name);
  if (!lua_isnil(L, -1)) {
    if (lua_type(L, -1) != LUA_TSTRING)
      luaL_error(L, "option %s: text expected", name);
    text.at = lua_tolstring(L, -1, &text.length);
  }
  return text;
}

static int64_t time_option (lua_State *L, const char *name) {
  w3c_text text = text_option(L, name);
  int64_t time = W3C_NO_TIME;
  if (text.at != NULL && !w3c_parse_time(text.at, text.length, &time))
    luaL_error(L,
               "option %s: a time such as 2026-11-01 or 2026-11-01T06:00 "
               "expected",
               name);
  return time;
}

static w3c_network client_option (lua_State *L) {
  w3c_text text = text_option(L, "client");
  w3c_network network;
  network.bits = W3C_NONE;
  if (text.at != NULL && !w3c_parse_network(text.at, text.length, &network))
    luaL_error(L, "option client: an address or a network such as 10.0.0.0/8 "
                  "expected");
  return network;
}

static size_t block_option (lua_State *L) {
  lua_Number n = 1 << 18;
  lua_getfield(L, 1, "block");
  if (!lua_isnil(L, -1)) n = lua_tonumber(L, -1);
  if (!(n >= 1 && n <= BLOCK_MAX))
    luaL_error(L, "option block: whole number 1..%d expected", BLOCK_MAX);
  return (size_t)n;
}

/* -- Reading ------------------------------------------------------------- */

static void *allocate (void *data, void *block, size_t old, size_t size) {
  (void)data;
  (void)old;
  if (size > 0) return realloc(block, size);
  free(block);
  return NULL;
}

static void close_reader (log_reader *r) {
  w3c_close(&r->source);
  w3c_free(r->reader);
  w3c_counter_free(r->counter);
  free(r->memory);
  r->reader = NULL;
  r->counter = NULL;
  r->memory = NULL;
}

/* Puts the named predicate and a code on the stack. */
static void push_question (lua_State *L, const char *name, int status,
                           int substatus) {
  get_table(L, 1);
  lua_getfield(L, -1, name);
  lua_remove(L, -2);
  lua_pushinteger(L, status);
  if (substatus == W3C_NONE)
    lua_pushnil(L);
  else
    lua_pushinteger(L, substatus);
}

/* Calls the predicate; its error ends up on the stack. */
static int answer (log_reader *r, int arguments) {
  lua_State *L = r->L;
  int yes;
  r->busy = 1;
  yes = lua_pcall(L, arguments, 1, 0) == 0 ? lua_toboolean(L, -1) : W3C_NONE;
  r->busy = 0;
  if (yes >= 0) lua_pop(L, 1);
  return yes;
}

static int selects (void *data, int status, int substatus) {
  log_reader *r = data;
  push_question(r->L, "selects", status, substatus);
  return answer(r, 2);
}

static int is_normal (void *data, int status, int substatus, int64_t win32) {
  log_reader *r = data;
  push_question(r->L, "normal", status, substatus);
  push_whole(r->L, win32);
  return answer(r, 3);
}

/* Whatever goes wrong closes the reader before it becomes a Lua error. */
static void check_result (lua_State *L, log_reader *r, w3c_result result) {
  if (result == W3C_OK || result == W3C_RECORD) return;
  close_reader(r);
  if (result == W3C_STOPPED) lua_error(L);
  luaL_error(L, "not enough memory");
}

/*
** reader(options) -> reader. Options: selects, normal (functions), since,
*until,
** url, client, fields (texts), details (counts URLs and clients), counts
** (false: only records are read), block (bytes), plain (reads as on a processor
** that has nothing special)
*/
static int w3c_core_reader (lua_State *L) {
  w3c_options options;
  log_reader *r;
  w3c_judge judge;
  int counts, details;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  r = lua_newuserdata(L, sizeof *r);
  memset(r, 0, sizeof *r);
  r->source.descriptor = -1;
  luaL_getmetatable(L, READER);
  lua_setmetatable(L, 2);
  options.allocate = allocate;
  options.allocate_data = NULL;
  options.selects = selects;
  options.selects_data = r;
  options.since = time_option(L, "since");
  options.until = time_option(L, "until");
  options.url = text_option(L, "url");
  options.fields = text_option(L, "fields");
  options.client = client_option(L);
  lua_getfield(L, 1, "plain");
  options.plain = lua_toboolean(L, -1);
  r->block_size = block_option(L);
  lua_getfield(L, 1, "details");
  details = lua_toboolean(L, -1);
  lua_getfield(L, 1, "counts");
  counts = lua_isnil(L, -1) || lua_toboolean(L, -1);
  lua_newtable(L);
  lua_getfield(L, 1, "selects");
  luaL_checktype(L, -1, LUA_TFUNCTION);
  lua_setfield(L, -2, "selects");
  lua_getfield(L, 1, "normal");
  judge = lua_isnil(L, -1) ? NULL : is_normal;
  lua_setfield(L, -2, "normal");
  set_table(L, 2);
  r->reader = w3c_new(&options);
  r->counter =
      counts ? w3c_counter_new(allocate, NULL, details, judge, r) : NULL;
  r->memory = malloc(r->block_size + CACHE_LINE);
  if (r->reader == NULL || (counts && r->counter == NULL) || r->memory == NULL)
    check_result(L, r, W3C_NO_MEMORY);
  r->block = r->memory + CACHE_LINE - (uintptr_t)r->memory % CACHE_LINE;
  lua_pushvalue(L, 2);
  return 1;
}

/* reader:open(path, file) -> true; nil, message */
static int reader_open (lua_State *L) {
  log_reader *r = check_reader(L);
  const char *path = luaL_checkstring(L, 2);
  int file = check_whole(L, 3, 1, 1 << 30);
  int failure;
  w3c_close(&r->source);
  check_result(L, r, w3c_begin(r->reader, file));
  failure = w3c_open(&r->source, path);
  if (failure != 0) {
    lua_pushnil(L);
    lua_pushstring(L, strerror(failure));
    return 2;
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* The file's last read: nil at its end, false and a message for a failure. */
static int end_file (lua_State *L, log_reader *r, int failure) {
  int status = w3c_close(&r->source);
  if (failure != 0) {
    lua_pushboolean(L, 0);
    lua_pushstring(L, failure == EINTR ? "interrupted" : strerror(failure));
    return 2;
  }
  w3c_finish(r->reader);
  if (r->counter != NULL) check_result(L, r, w3c_end(r->reader, r->counter));
  if (status == 0) return 0;
  lua_pushboolean(L, 0);
  lua_pushstring(L, status == 127 ? "there is no gzip to unpack it"
                                  : "gzip could not unpack it");
  return 2;
}

/*
** reader:step([caught]) -> bytes read and counted; nothing at the file's end;
** false, message when it cannot be read or, with 'caught', Ctrl-C came
*/
static int reader_step (lua_State *L) {
  log_reader *r = check_reader(L);
  long n;
  if (r->source.descriptor < 0) return 0;
  n = w3c_read(&r->source, r->block, r->block_size, lua_toboolean(L, 2));
  if (n <= 0) return end_file(L, r, n < 0 ? errno : 0);
  if (r->counter != NULL)
    check_result(L, r, w3c_feed(r->reader, r->counter, r->block, (size_t)n));
  else
    w3c_give(r->reader, r->block, (size_t)n);
  push_whole(L, n);
  return 1;
}

/* The columns of the present #Fields, name -> place, on the stack. */
static void push_columns (lua_State *L, log_reader *r) {
  unsigned generation;
  int i, count = w3c_columns(r->reader, &generation);
  get_table(L, 1);
  if (generation != r->generation) {
    lua_createtable(L, 0, count);
    for (i = count - 1; i >= 0; i--) {
      w3c_text name = w3c_column_name(r->reader, i);
      lua_pushlstring(L, name.at, name.length);
      lua_pushinteger(L, i);
      lua_rawset(L, -3);
    }
    lua_setfield(L, -2, "columns");
    r->generation = generation;
  }
  lua_getfield(L, -1, "columns");
  lua_remove(L, -2);
}

/* reader:next() -> record, or nothing when step must be called */
static int reader_next (lua_State *L) {
  log_reader *r = check_reader(L);
  w3c_record record;
  log_record *copy;
  w3c_result result = w3c_next(r->reader, &record);
  check_result(L, r, result);
  if (result == W3C_OK) return 0;
  copy = lua_newuserdata(L, sizeof *copy + record.line.length);
  copy->status = record.status;
  copy->substatus = record.substatus;
  copy->win32 = record.win32;
  copy->loose = record.loose;
  copy->file = record.file;
  copy->number = record.number;
  copy->length = record.line.length;
  memcpy(copy->line, record.line.at, record.line.length);
  luaL_getmetatable(L, RECORD);
  lua_setmetatable(L, -2);
  push_columns(L, r);
  set_table(L, -2);
  return 1;
}

static void push_or_nil (lua_State *L, int64_t n) {
  if (n < 0)
    lua_pushnil(L);
  else
    push_whole(L, n);
}

/* The loop of reader:each, protected as a whole: that costs less than to
** protect each call. */
static int call_each (lua_State *L) {
  log_reader *r = lua_touserdata(L, 1);
  w3c_record record;
  w3c_result result;
  while ((result = w3c_next(r->reader, &record)) == W3C_RECORD) {
    lua_pushvalue(L, 2);
    lua_pushinteger(L, record.status);
    push_or_nil(L, record.substatus);
    push_or_nil(L, record.win32);
    r->busy = 1;
    lua_call(L, 3, 0);
    r->busy = 0;
  }
  if (result == W3C_STOPPED) return lua_error(L);
  lua_pushinteger(L, result);
  return 1;
}

/* reader:each(f): f(status, substatus, win32) for every record of the block */
static int reader_each (lua_State *L) {
  log_reader *r = check_reader(L);
  int failed;
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_pushcfunction(L, call_each);
  lua_pushvalue(L, 1);
  lua_pushvalue(L, 2);
  failed = lua_pcall(L, 2, 1, 0);
  r->busy = 0;
  if (failed) {
    close_reader(r);
    return lua_error(L);
  }
  check_result(L, r, (w3c_result)lua_tointeger(L, -1));
  return 0;
}

static int reader_close (lua_State *L) {
  log_reader *r = luaL_checkudata(L, 1, READER);
  if (!r->busy) close_reader(r);
  return 0;
}

/* -- Results ------------------------------------------------------------- */

static void set_whole (lua_State *L, const char *name, int64_t n) {
  push_whole(L, n);
  lua_setfield(L, -2, name);
}

static void set_time (lua_State *L, const char *name, int64_t time) {
  if (time != W3C_NO_TIME) set_whole(L, name, time);
}

/* reader:account() -> table of lines, requests, ..., skipped by reason */
static int reader_account (lua_State *L) {
  log_reader *r = check_reader(L);
  const w3c_account *account = w3c_get_account(r->reader);
  int i;
  lua_newtable(L);
  set_whole(L, "lines", (int64_t)account->lines);
  set_whole(L, "requests", (int64_t)account->requests);
  set_whole(L, "directives", (int64_t)account->directives);
  set_whole(L, "matched", (int64_t)account->matched);
  set_whole(L, "without_substatus", (int64_t)account->without_substatus);
  set_time(L, "first", account->first);
  set_time(L, "last", account->last);
  lua_newtable(L);
  for (i = 0; i < W3C_REASONS; i++) {
    if (account->skipped[i].count == 0) continue;
    lua_newtable(L);
    set_whole(L, "count", (int64_t)account->skipped[i].count);
    set_whole(L, "line", (int64_t)account->skipped[i].first_line);
    set_whole(L, "file", account->skipped[i].first_file);
    lua_setfield(L, -2, w3c_reason_name(i));
  }
  lua_setfield(L, -2, "skipped");
  return 1;
}

/* reader:settle() -> table of totals; nothing is counted after it */
static int reader_settle (lua_State *L) {
  log_reader *r = check_counter(L);
  w3c_totals totals;
  check_result(L, r, w3c_settle(r->counter));
  totals = w3c_get_totals(r->counter);
  lua_newtable(L);
  set_whole(L, "codes", w3c_codes(r->counter));
  set_whole(L, "failures", (int64_t)totals.failures);
  set_whole(L, "benign", (int64_t)totals.benign);
  set_whole(L, "by_code_alone", (int64_t)totals.by_code_alone);
  set_whole(L, "folded", (int64_t)totals.folded);
  set_whole(L, "sketch", totals.sketch);
  set_whole(L, "bucket", totals.bucket);
  set_time(L, "start", totals.start);
  return 1;
}

/* reader:code(i) -> table */
static int reader_code (lua_State *L) {
  static const char *const kinds[] = {NULL, "handshake", "normal"};
  log_reader *r = check_counter(L);
  w3c_code code = w3c_get_code(r->counter, check_code(L, r));
  lua_newtable(L);
  set_whole(L, "status", code.status);
  if (code.substatus != W3C_NONE) set_whole(L, "substatus", code.substatus);
  set_whole(L, "count", (int64_t)code.count);
  set_time(L, "first", code.first);
  set_time(L, "last", code.last);
  if (code.p50 != W3C_NONE) set_whole(L, "p50", code.p50);
  if (code.p95 != W3C_NONE) set_whole(L, "p95", code.p95);
  set_whole(L, "file", code.sample_file);
  set_whole(L, "line", (int64_t)code.sample_number);
  lua_pushlstring(L, code.sample.at, code.sample.length);
  lua_setfield(L, -2, "text");
  lua_pushstring(L, kinds[code.kind]);
  lua_setfield(L, -2, "kind");
  return 1;
}

/*
** reader:keys(i, table, most) -> how many; the first 'most' are sorted: the
** highest count is rank 1
*/
static int reader_keys (lua_State *L) {
  log_reader *r = check_counter(L);
  int code = check_code(L, r);
  w3c_table table = check_table(L, 3);
  push_whole(L, w3c_sort_keys(r->counter, code, table,
                              check_whole(L, 4, 0, W3C_KEYS)));
  return 1;
}

/* reader:key(i, table, rank) -> value, count, error */
static int reader_key (lua_State *L) {
  log_reader *r = check_counter(L);
  int code = check_code(L, r);
  w3c_table table = check_table(L, 3);
  int rank = check_whole(L, 4, 1, w3c_key_count(r->counter, code, table)) - 1;
  w3c_key key = w3c_get_key(r->counter, code, table, rank);
  if (table == W3C_WIN32)
    push_whole(L, w3c_win32_of(key));
  else
    lua_pushlstring(L, key.value.at, key.value.length);
  push_whole(L, key.count);
  push_whole(L, key.error);
  return 3;
}

/* reader:bucket(i, n) -> the code's count in the n-th bucket, from 1 */
static int reader_bucket (lua_State *L) {
  log_reader *r = check_counter(L);
  int code = check_code(L, r);
  push_whole(
      L, w3c_bucket(r->counter, code, check_whole(L, 3, 1, W3C_BUCKETS) - 1));
  return 1;
}

/* -- Records ------------------------------------------------------------- */

/* record[name]: status, substatus, win32, file, number, line or a column */
static int record_index (lua_State *L) {
  static const char *const names[] = {"",     "status", "substatus", "win32",
                                      "file", "number", "line",      NULL};
  const log_record *record = luaL_checkudata(L, 1, RECORD);
  w3c_text line, field;
  int i = 0;
  lua_settop(L, 2);
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  get_table(L, 1);
  lua_pushvalue(L, 2);
  lua_rawget(L, -2);
  line.at = record->line;
  line.length = record->length;
  if (!lua_isnil(L, -1)) {
    field = w3c_field(line, record->loose, (int)lua_tointeger(L, -1));
    if (field.length == 1 && *field.at == '-') return 0;
    lua_pushlstring(L, field.at, field.length);
    return 1;
  }
  for (i = 1; names[i] != NULL && strcmp(names[i], lua_tostring(L, 2)) != 0;)
    i++;
  switch (i) {
  case 1:
    push_or_nil(L, record->status);
    return 1;
  case 2:
    push_or_nil(L, record->substatus);
    return 1;
  case 3:
    push_or_nil(L, record->win32);
    return 1;
  case 4:
    push_whole(L, record->file);
    return 1;
  case 5:
    push_whole(L, record->number);
    return 1;
  case 6:
    lua_pushlstring(L, line.at, line.length);
    return 1;
  default:
    return 0;
  }
}

/* -- Folders, sizes and Ctrl-C ------------------------------------------- */

/* folder(path) -> folder, or nothing when it is none */
static int w3c_core_folder (lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  log_folder *folder = lua_newuserdata(L, sizeof *folder);
  folder->folder = NULL;
  luaL_getmetatable(L, FOLDER);
  lua_setmetatable(L, -2);
  folder->folder = w3c_open_folder(path);
  return folder->folder != NULL;
}

static int folder_close (lua_State *L) {
  log_folder *folder = luaL_checkudata(L, 1, FOLDER);
  if (folder->folder != NULL) w3c_close_folder(folder->folder);
  folder->folder = NULL;
  return 0;
}

/* folder:next() -> name; nothing at the end, which closes the folder */
static int folder_next (lua_State *L) {
  log_folder *folder = luaL_checkudata(L, 1, FOLDER);
  const char *name =
      folder->folder != NULL ? w3c_next_name(folder->folder) : NULL;
  if (name == NULL) return folder_close(L);
  lua_pushstring(L, name);
  return 1;
}

/* size(path) -> bytes; nothing when it is no regular file */
static int w3c_core_size (lua_State *L) {
  double size = w3c_size(luaL_checkstring(L, 1));
  if (size < 0) return 0;
  push_whole(L, size);
  return 1;
}

/* The byte behind the state tells whether it is still to be given back. */

/* catch_interrupt() -> what release gives back: Ctrl-C as it was before */
static int w3c_core_catch_interrupt (lua_State *L) {
  size_t size = w3c_interrupt_size();
  char *state = lua_newuserdata(L, size + 1);
  memset(state, 0, size + 1);
  luaL_getmetatable(L, INTERRUPT);
  lua_setmetatable(L, -2);
  w3c_catch_interrupt(state);
  state[size] = 1;
  return 1;
}

static int interrupt_release (lua_State *L) {
  char *state = luaL_checkudata(L, 1, INTERRUPT);
  size_t size = w3c_interrupt_size();
  if (state[size]) w3c_release_interrupt(state);
  state[size] = 0;
  return 0;
}

/* -- The module ---------------------------------------------------------- */

static const luaL_Reg reader_functions[] = {
    {"account", reader_account}, {"bucket", reader_bucket},
    {"close", reader_close},     {"code", reader_code},
    {"each", reader_each},       {"key", reader_key},
    {"keys", reader_keys},       {"next", reader_next},
    {"open", reader_open},       {"settle", reader_settle},
    {"step", reader_step},       {"__close", reader_close},
    {"__gc", reader_close},      {NULL, NULL}};

static const luaL_Reg record_functions[] = {{"__index", record_index},
                                            {NULL, NULL}};

static const luaL_Reg folder_functions[] = {{"next", folder_next},
                                            {"__close", folder_close},
                                            {"__gc", folder_close},
                                            {NULL, NULL}};

static const luaL_Reg interrupt_functions[] = {{"release", interrupt_release},
                                               {"__close", interrupt_release},
                                               {"__gc", interrupt_release},
                                               {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"catch_interrupt", w3c_core_catch_interrupt},
    {"folder", w3c_core_folder},
    {"reader", w3c_core_reader},
    {"size", w3c_core_size},
    {NULL, NULL}};

/* The functions are the methods, unless they bring an __index of their own. */
static void new_type (lua_State *L, const char *name,
                      const luaL_Reg *type_functions) {
  luaL_newmetatable(L, name);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  add_functions(L, type_functions);
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}

int luaopen_httpstatus_w3c_core (lua_State *L) {
  new_type(L, READER, reader_functions);
  new_type(L, RECORD, record_functions);
  new_type(L, FOLDER, folder_functions);
  new_type(L, INTERRUPT, interrupt_functions);
  new_library(L, functions);
  return 1;
}
