/*
** lua_log.c - the Lua binding of the log half, module httpstatus.log_core.
** Checks arguments, calls the reader and the counter, pushes results. The
** public API is lua/httpstatus/log.lua's.
*/

#if defined(_WIN32)
#define _CRT_RAND_S /* for rand_s */
#endif

#include "lua_keep.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "log.h"
#include "log_rows.h"
#include "log_source.h"
#include "lua_module.h"

#if LUA_VERSION_NUM >= 502
#define get_table(L, arg) lua_getuservalue(L, arg)
#define set_table(L, arg) lua_setuservalue(L, arg)
#else
#define get_table(L, arg) lua_getfenv(L, arg)
#define set_table(L, arg) lua_setfenv(L, arg)
#endif

MODULE_EXPORT int luaopen_httpstatus_log_core (lua_State *L);

#define READER "httpstatus.log.reader"
#define RECORD "httpstatus.log.record"
#define FOLDER "httpstatus.log.folder"
#define INTERRUPT "httpstatus.log.interrupt"

#define BLOCK_MAX (1 << 24)

/* Its table holds the callbacks, and "parts": names of a record's parts. */
typedef struct {
  log_reader *reader;
  log_counter *counter; /* NULL: requests are read, not counted */
  log_rows *rows;       /* NULL: they are not written either */
  log_source *source;
  int open;            /* the source is */
  unsigned generation; /* of the columns in the table */
  lua_State *L;        /* of the call that runs; its argument 1 is this */
  int busy, closing;
  int settled; /* nothing is counted any more */
} log_handle;

/* A part of a record's line; at NONE: there is none. */
typedef struct {
  uint32_t start, length;
} line_part;

#define NO_PART UINT32_MAX

/* Its table holds the names of the parts; the line stands behind them, and
** behind that what of its fields is not in it: texts of JSON had escapes. */
typedef struct {
  int status, substatus, file;
  int64_t win32, time, taken;
  uint64_t number;
  size_t length;
  int columns;
  line_part parts[1];
} log_record;

typedef struct {
  void *folder;
} log_folder_handle;

/* -- Arguments ----------------------------------------------------------- */

static log_handle *counter_of (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  if (r->counter == NULL) luaL_error(L, "the reader does not count");
  return r;
}

/* A reader that goes on. */
static log_handle *reading_of (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  if (r->settled) luaL_error(L, "the reader is settled");
  return r;
}

static int check_count (lua_State *L, const log_handle *r) {
  return check_whole(L, 2, 1, log_counts(r->counter)) - 1;
}

static log_table check_table (lua_State *L, int arg) {
  static const char *const names[] = {"win32", "urls",      "clients", "queues",
                                      "sites", "upstreams", NULL};
  return (log_table)luaL_checkoption(L, arg, NULL, names);
}

/* Field 'name' of the options, left on the stack: its text lives there. */
static log_text text_option (lua_State *L, const char *name) {
  log_text text = {NULL, 0};
  lua_getfield(L, 1, name);
  if (!lua_isnil(L, -1)) {
    if (lua_type(L, -1) != LUA_TSTRING)
      luaL_error(L, "option %s: text expected", name);
    text.at = lua_tolstring(L, -1, &text.length);
  }
  return text;
}

/* A whole number of the options, or what stands in for it. */
static int64_t whole_option (lua_State *L, const char *name, int64_t none,
                             lua_Number lo, lua_Number hi) {
  lua_Number n;
  lua_getfield(L, 1, name);
  if (lua_isnil(L, -1)) return none;
  n = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : lo - 1;
  if (!(n >= lo && n <= hi) || n != (lua_Number)(int64_t)n)
    luaL_error(L, "option %s: a whole number from %d to %d expected", name,
               (int)(lo > -BLOCK_MAX ? lo : -BLOCK_MAX),
               (int)(hi < BLOCK_MAX ? hi : BLOCK_MAX));
  return (int64_t)n;
}

static int flag_option (lua_State *L, const char *name) {
  lua_getfield(L, 1, name);
  return lua_toboolean(L, -1);
}

static log_network client_option (lua_State *L) {
  log_text text = text_option(L, "client");
  log_network network;
  network.bits = LOG_NONE;
  if (text.at != NULL && !log_parse_network(text.at, text.length, &network))
    luaL_error(L, "option client: an address or a network such as 10.0.0.0/8 "
                  "expected");
  return network;
}

/* -- The guard ----------------------------------------------------------- */

static void *allocate (void *data, void *block, size_t old, size_t size) {
  (void)data;
  (void)old;
  if (size > 0) return realloc(block, size);
  free(block);
  return NULL;
}

static void close_reader (log_handle *r) {
  log_source_free(r->source);
  log_rows_free(r->rows);
  log_counter_free(r->counter);
  log_free(r->reader);
  r->source = NULL;
  r->reader = NULL;
  r->counter = NULL;
  r->rows = NULL;
  r->closing = 0;
}

/* Blames who called log.lua. */
static int refuse (lua_State *L, const log_handle *r) {
  luaL_where(L, 2);
  lua_pushstring(L, r->busy ? "the reader is in use" : "the reader is closed");
  lua_concat(L, 2);
  return lua_error(L);
}

/*
** Every function of a reader comes through here. While one runs, Lua may run
** anything - a callback, a finalizer, a memory error: what then calls the
** reader is refused, and a close waits until nothing reads from it any more. An
** error closes it.
**
** A close that waits has the file closed already and its thread ended: where a
** callback ends the process by os.exit(code, true), nothing comes back here,
** and Lua unloads the code that the thread runs.
*/
static int guard (lua_State *L, lua_CFunction body) {
  log_handle *r = luaL_checkudata(L, 1, READER);
  int failed;
  if (r->busy || r->reader == NULL) return refuse(L, r);
  /* In Lua 5.1 and LuaJIT this takes memory: an error here leaves it idle. */
  lua_pushcfunction(L, body);
  lua_insert(L, 1);
  lua_pushvalue(L, 2);
  lua_insert(L, 1);
  r->busy = 1;
  r->L = L;
  failed = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  r->busy = 0;
  if (failed || r->closing) close_reader(r);
  return failed ? lua_error(L) : lua_gettop(L) - 1;
}

static void check_result (lua_State *L, log_result result) {
  if (result == LOG_STOPPED) lua_error(L); /* a callback's, on the stack */
  if (result == LOG_NO_MEMORY) luaL_error(L, "not enough memory");
}

static int reader_close (lua_State *L) {
  log_handle *r = luaL_checkudata(L, 1, READER);
  if (r->busy) {
    r->closing = 1;
    log_close(r->source);
  }
  else
    close_reader(r);
  return 0;
}

/* -- Callbacks ----------------------------------------------------------- */

/* Puts the named callback on the stack. */
static void push_callback (lua_State *L, const char *name) {
  get_table(L, 1);
  lua_getfield(L, -1, name);
  lua_remove(L, -2);
}

static void push_text (lua_State *L, log_text text) {
  if (text.at == NULL)
    lua_pushnil(L);
  else
    lua_pushlstring(L, text.at, text.length);
}

static void push_or_nil (lua_State *L, int64_t n) {
  if (n < 0)
    lua_pushnil(L);
  else
    push_whole(L, n);
}

/* Nil for HTTP: what logs mostly have. */
static const char *service_name (log_service service) {
  static const char *const names[] = {NULL, "ftp", "smtp", "nntp", "errors"};
  return names[service];
}

typedef struct {
  const log_identity *identity;
  int64_t win32;
  const char *callback;
} question;

static int ask (lua_State *L) {
  const question *q = lua_touserdata(L, 2);
  push_callback(L, q->callback);
  push_or_nil(L, q->identity->status);
  push_or_nil(L, q->identity->substatus);
  lua_pushstring(L, service_name(q->identity->service));
  push_text(L, q->identity->reason);
  push_or_nil(L, q->win32);
  lua_call(L, 5, 1);
  lua_pushboolean(L, lua_toboolean(L, -1));
  return 1;
}

/* Calls with the reader and a pointer; an error ends up on the stack. */
static int protect (log_handle *r, lua_CFunction call, const void *argument,
                    int results) {
  lua_State *L = r->L;
  lua_pushcfunction(L, call);
  lua_pushvalue(L, 1);
  lua_pushlightuserdata(L, (void *)(uintptr_t)argument);
  return lua_pcall(L, 2, results, 0);
}

/* For so many values; if not, the error is on the stack. */
static int has_room (lua_State *L, int values) {
  if (lua_checkstack(L, values)) return 1;
  lua_pushliteral(L, "stack overflow");
  return 0;
}

static int answer (log_handle *r, const question *q) {
  int yes = LOG_NONE;
  if (!has_room(r->L, 12)) return yes;
  if (protect(r, ask, q, 1) == 0) {
    yes = lua_toboolean(r->L, -1);
    lua_pop(r->L, 1);
  }
  return yes;
}

static int selects (void *data, const log_identity *identity) {
  question q = {NULL, LOG_NONE, "selects"};
  q.identity = identity;
  return answer(data, &q);
}

static int is_normal (void *data, const log_identity *identity, int64_t win32) {
  question q = {NULL, LOG_NONE, "normal"};
  q.identity = identity;
  q.win32 = win32;
  return answer(data, &q);
}

static int ask_line (lua_State *L) {
  const log_text *line = lua_touserdata(L, 2);
  push_callback(L, "explains");
  lua_pushlstring(L, line->at, line->length);
  lua_call(L, 1, 2);
  return 2;
}

/* The reason's text stays in the table until the next one. */
static int explains (void *data, log_text line, log_identity *says) {
  log_handle *r = data;
  lua_State *L = r->L;
  lua_Number status = LOG_NONE;
  int said;
  if (!has_room(L, 12)) return LOG_NONE;
  if (protect(r, ask_line, &line, 2) != 0) return LOG_NONE;
  said = lua_type(L, -2) == LUA_TSTRING;
  if (said) {
    says->reason.at = lua_tolstring(L, -2, &says->reason.length);
    if (lua_type(L, -1) == LUA_TNUMBER) status = lua_tonumber(L, -1);
    if (status >= 0 && status <= LOG_STATUS_MAX) says->status = (int)status;
    get_table(L, 1);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "said");
    lua_pop(L, 1);
  }
  lua_pop(L, 2);
  return said;
}

/* -- Reading ------------------------------------------------------------- */

/* What who writes logs cannot know: of the system; where it has none, where
** things lie, and the clock. */
static uint64_t random_seed (lua_State *L) {
  uint64_t seed =
      (uint64_t)(uintptr_t)L ^ (uint64_t)time(NULL) << 32 ^ (uint64_t)clock();
#if defined(_WIN32)
  unsigned int low, high;
  if (rand_s(&low) == 0 && rand_s(&high) == 0)
    seed ^= (uint64_t)high << 32 | low;
#else
  FILE *file = fopen("/dev/urandom", "rb");
  if (file != NULL) {
    uint64_t more = 0;
    if (fread(&more, sizeof more, 1, file) == 1) seed ^= more;
    fclose(file);
  }
#endif
  return seed;
}

static void keep_callback (lua_State *L, const char *name, int is_needed) {
  lua_getfield(L, 1, name);
  if (is_needed || !lua_isnil(L, -1)) luaL_checktype(L, -1, LUA_TFUNCTION);
  lua_setfield(L, -2, name);
}

static int is_given (lua_State *L, const char *name) {
  lua_getfield(L, 1, name);
  return !lua_isnil(L, -1);
}

/*
** reader(options) -> reader. Options: selects, normal, explains, describes
** (functions), since, until, zone, seed (numbers), url, client, fields, format,
** client_column (texts), details (counts the columns too), counts (false:
** requests are only read), block (bytes), threads (1 or 2), output (a
** descriptor: where it is a pipe without a reader, waiting for input ends),
** plain (reads as on a processor that has nothing special)
*/
static int log_core_reader (lua_State *L) {
  log_options options;
  log_source_options from;
  log_handle *r;
  const char *wrong;
  int counts, details;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  luaL_checkstack(L, 2 * LUA_MINSTACK, NULL); /* the options stay on it */
  r = lua_newuserdata(L, sizeof *r);
  memset(r, 0, sizeof *r);
  luaL_getmetatable(L, READER);
  lua_setmetatable(L, 2);
  memset(&options, 0, sizeof options);
  options.allocate = allocate;
  options.selects = selects;
  options.explains = is_given(L, "explains") ? explains : NULL;
  options.callback_data = r;
  options.since = whole_option(L, "since", LOG_NO_TIME, -1e15, 1e15);
  options.until = whole_option(L, "until", LOG_NO_TIME, -1e15, 1e15);
  options.zone = whole_option(L, "zone", LOG_NO_TIME, -86400, 86400);
  options.url = text_option(L, "url");
  options.fields = text_option(L, "fields");
  options.notation = text_option(L, "format");
  options.client_column = text_option(L, "client_column");
  options.client = client_option(L);
  options.plain = flag_option(L, "plain");
  options.seed = random_seed(L);
  from.block = (size_t)whole_option(L, "block", 1 << 18, 1, BLOCK_MAX);
  from.threads = (int)whole_option(L, "threads", 1, 1, 2);
  from.output = (int)whole_option(L, "output", 0, 1, 1 << 20);
  details = flag_option(L, "details");
  counts = !is_given(L, "counts") || flag_option(L, "counts");
  lua_newtable(L);
  keep_callback(L, "selects", 1);
  keep_callback(L, "normal", 0);
  keep_callback(L, "explains", 0);
  keep_callback(L, "describes", 0);
  set_table(L, 2);
  r->reader = log_new(&options, &wrong);
  if (wrong != NULL) return luaL_error(L, "option format: %s", wrong);
  if (r->reader != NULL && counts)
    r->counter = log_counter_new(r->reader, details,
                                 is_given(L, "normal") ? is_normal : NULL);
  r->source = log_source_new(&from);
  if (r->reader == NULL || (counts && r->counter == NULL) ||
      r->source == NULL) {
    close_reader(r);
    return luaL_error(L, "not enough memory");
  }
  lua_pushvalue(L, 2);
  return 1;
}

/* reader:open(path, file) -> true; nil, message */
static int open_file (lua_State *L) {
  log_handle *r = reading_of(L);
  const char *path = check_path(L, 2);
  int file = check_whole(L, 3, 1, 1 << 30);
  int failure;
  check_result(L, log_begin(r->reader, file));
  failure = log_open(r->source, path);
  r->open = failure == 0;
  if (failure != 0) {
    lua_pushnil(L);
    lua_pushstring(L, strerror(failure));
    return 2;
  }
  lua_pushboolean(L, 1);
  return 1;
}

/*
** reader:step([caught]) -> bytes read and counted; nothing at the file's end;
** false, message when it cannot be read; with 'caught', nil, true for Ctrl-C;
** nil, true, "unread" where nobody reads the output
*/
static int step (lua_State *L) {
  log_handle *r = reading_of(L);
  log_text rest;
  const char *bytes;
  long n;
  if (!r->open) return 0;
  rest = log_rest(r->reader);
  n = log_more(r->source, rest, &bytes, lua_toboolean(L, 2));
  r->open = n > 0;
  if (n == LOG_INTERRUPTED || n == LOG_UNREAD) {
    lua_pushnil(L);
    lua_pushboolean(L, 1);
    if (n == LOG_INTERRUPTED) return 2;
    lua_pushliteral(L, "unread");
    return 3;
  }
  log_give(r->reader, bytes, rest.length + (size_t)(n > 0 ? n : 0), n <= 0);
  if (r->counter != NULL) check_result(L, log_count(r->counter));
  if (n > 0) {
    push_whole(L, n);
    return 1;
  }
  if (n == 0) return 0;
  lua_pushboolean(L, 0);
  lua_pushstring(L, log_source_failure(r->source));
  return 2;
}

/*
** reader:give(text, file, [header], [last]): whole lines of a file that grows,
** in place of open and step. With a header other lines of it were read before:
** it is its directives or what reader:header told then, or "". Without one the
** text goes on behind what was given last. last: nothing ends its last line.
*/
static int give (lua_State *L) {
  log_handle *r = reading_of(L);
  log_text text, header;
  int file = check_whole(L, 3, 1, 1 << 30), last = lua_toboolean(L, 5);
  text.at = luaL_checklstring(L, 2, &text.length);
  header.at = luaL_optlstring(L, 4, NULL, &header.length);
  if (!last && text.length > 0 && text.at[text.length - 1] != '\n')
    return luaL_error(L, "the text's last line has no end");
  if (header.at == NULL && log_rest(r->reader).length > 0)
    return luaL_error(L, "a line of another file has no end");
  r->open = 0;
  if (header.at != NULL) {
    check_result(L, log_begin(r->reader, file));
    check_result(L, log_resume(r->reader, header));
  }
  get_table(L, 1);
  lua_pushvalue(L, 2);
  lua_setfield(L, -2, "given");
  log_give(r->reader, text.at, text.length, last);
  if (r->counter != NULL) check_result(L, log_count(r->counter));
  return 0;
}

/* reader:header() -> what reader:give takes to go on with this file later */
static int header_of (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  size_t size = log_header_most(r->reader);
  char *header = lua_newuserdata(L, size);
  lua_pushlstring(L, header, log_header(r->reader, header, size));
  return 1;
}

/* The names of a record's parts, name -> place, on the stack. */
static void push_parts (lua_State *L, log_handle *r) {
  unsigned generation;
  int i, count = log_columns(r->reader, &generation);
  get_table(L, 1);
  if (generation != r->generation) {
    lua_createtable(L, 0, count + LOG_ROLES);
    for (i = LOG_ROLES - 1; i >= LOG_REASON; i--) {
      lua_pushinteger(L, count + i);
      lua_setfield(L, -2, log_role_name(i));
    }
    for (i = count - 1; i >= 0; i--) {
      log_text name = log_column_name(r->reader, i);
      lua_pushlstring(L, name.at, name.length);
      lua_pushinteger(L, i);
      lua_rawset(L, -3);
    }
    lua_setfield(L, -2, "parts");
    r->generation = generation;
  }
  lua_getfield(L, -1, "parts");
  lua_remove(L, -2);
}

static int is_in (log_text line, log_text field) {
  return field.at >= line.at &&
         field.at + field.length <= line.at + line.length;
}

/* The parts of a line, and how many bytes they have that are not in it. */
static size_t parts_of (log_reader *reader, log_text line, int columns,
                        log_text parts[LOG_COLUMNS_MAX + LOG_ROLES]) {
  size_t more = 0;
  int i;
  for (i = 0; i < columns + LOG_ROLES; i++) {
    parts[i] = i < columns ? log_column(reader, i)
                           : log_field(reader, (log_role)(i - columns));
    if (parts[i].at != NULL && !is_in(line, parts[i])) more += parts[i].length;
  }
  return more;
}

static char *line_of (log_record *record) {
  return (char *)(record->parts + record->columns + LOG_ROLES);
}

/* Copies the line and its parts into the record. */
static void keep_parts (log_record *record, log_text line,
                        const log_text *parts) {
  char *to = line_of(record);
  uint32_t end = (uint32_t)line.length;
  int i;
  memcpy(to, line.at, line.length);
  for (i = 0; i < record->columns + LOG_ROLES; i++) {
    line_part *part = &record->parts[i];
    part->length = (uint32_t)parts[i].length;
    part->start = NO_PART;
    if (parts[i].at == NULL) continue;
    if (is_in(line, parts[i])) {
      part->start = (uint32_t)(parts[i].at - line.at);
      continue;
    }
    memcpy(to + end, parts[i].at, parts[i].length);
    part->start = end;
    end += part->length;
  }
}

/* reader:next() -> record, or nothing when step must be called */
static int next_record (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  log_request request;
  log_record *record;
  log_identity identity;
  log_text parts[LOG_COLUMNS_MAX + LOG_ROLES];
  unsigned generation;
  int columns;
  size_t more;
  log_result result = log_next(r->reader, &request);
  check_result(L, result);
  if (result == LOG_OK) return 0;
  columns = log_columns(r->reader, &generation);
  more = parts_of(r->reader, request.line, columns, parts);
  record = lua_newuserdata(L, sizeof *record +
                                  (size_t)(columns + LOG_ROLES) *
                                      sizeof *record->parts +
                                  request.line.length + more);
  identity = log_code(r->reader, request.code);
  record->status = identity.status;
  record->substatus = identity.substatus;
  record->win32 = request.win32;
  record->time = request.time;
  record->taken = log_taken(r->reader);
  record->file = request.file;
  record->number = request.number;
  record->length = request.line.length;
  record->columns = columns;
  keep_parts(record, request.line, parts);
  luaL_getmetatable(L, RECORD);
  lua_setmetatable(L, -2);
  push_parts(L, r);
  set_table(L, -2);
  return 1;
}

/* reader:each(f): f(status, substatus, win32) for every request of the block */
static int each (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  log_request request;
  log_result result;
  luaL_checktype(L, 2, LUA_TFUNCTION);
  while ((result = log_next(r->reader, &request)) == LOG_FOUND) {
    log_identity identity = log_code(r->reader, request.code);
    lua_pushvalue(L, 2);
    push_or_nil(L, identity.status);
    push_or_nil(L, identity.substatus);
    push_or_nil(L, request.win32);
    lua_call(L, 3, 0);
    if (r->closing) return 0;
  }
  check_result(L, result);
  return 0;
}

/* -- Rows ---------------------------------------------------------------- */

typedef struct {
  question asked;
  log_text *meanings;
} description;

/* The texts stay in the callbacks' table until the next ones. */
static int ask_meaning (lua_State *L) {
  const description *d = lua_touserdata(L, 2);
  int i;
  push_callback(L, "describes");
  push_or_nil(L, d->asked.identity->status);
  push_or_nil(L, d->asked.identity->substatus);
  lua_pushstring(L, service_name(d->asked.identity->service));
  push_text(L, d->asked.identity->reason);
  push_or_nil(L, d->asked.win32);
  lua_call(L, 5, LOG_ROW_MEANINGS);
  get_table(L, 1);
  for (i = 0; i < LOG_ROW_MEANINGS; i++) {
    if (lua_type(L, i - LOG_ROW_MEANINGS - 1) != LUA_TSTRING) continue;
    lua_pushvalue(L, i - LOG_ROW_MEANINGS - 1);
    d->meanings[i].at = lua_tolstring(L, -1, &d->meanings[i].length);
    lua_rawseti(L, -2, i + 1);
  }
  return 0;
}

static int describes (void *data, const log_identity *identity, int64_t win32,
                      log_text meanings[LOG_ROW_MEANINGS]) {
  log_handle *r = data;
  description d = {{NULL, LOG_NONE, NULL}, NULL};
  d.asked.identity = identity;
  d.asked.win32 = win32;
  d.meanings = meanings;
  if (!has_room(r->L, 16)) return LOG_NONE;
  return protect(r, ask_meaning, &d, 0) == 0 ? 0 : LOG_NONE;
}

static int column_named (lua_State *L, const char *name) {
  int i = 0;
  while (i < LOG_ROW_COLUMNS && strcmp(log_row_name(i), name) != 0) i++;
  if (i == LOG_ROW_COLUMNS) luaL_error(L, "there is no column %s", name);
  return i;
}

/*
** reader:rows(format, columns) -> the first line, or "": requests become rows.
** format: "csv", "tsv" or "json"; columns: an array of names
*/
static int start_rows (lua_State *L) {
  static const char *const formats[] = {"csv", "tsv", "json", NULL};
  log_handle *r = lua_touserdata(L, 1);
  unsigned char columns[LOG_ROW_COLUMNS];
  int format = luaL_checkoption(L, 2, NULL, formats), count = 0;
  luaL_checktype(L, 3, LUA_TTABLE);
  for (;; count++) {
    lua_rawgeti(L, 3, count + 1);
    if (lua_isnil(L, -1)) break;
    if (count == LOG_ROW_COLUMNS) return luaL_error(L, "too many columns");
    columns[count] = (unsigned char)column_named(L, luaL_checkstring(L, -1));
    if (memchr(columns, columns[count], (size_t)count) != NULL)
      return luaL_error(L, "a column is named twice");
    lua_pop(L, 1);
  }
  if (r->counter != NULL) return luaL_error(L, "the reader counts");
  log_rows_free(r->rows);
  r->rows = log_rows_new(r->reader, (log_row_format)format, columns, count,
                         describes);
  if (r->rows == NULL) return luaL_error(L, "not enough memory");
  push_text(L, log_rows_head(r->rows));
  return 1;
}

/* reader:name(file): the name of the file in the rows */
static int name_file (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  log_text name;
  name.at = luaL_checklstring(L, 2, &name.length);
  if (r->rows == NULL) return luaL_error(L, "the reader writes no rows");
  check_result(L, log_rows_file(r->rows, name));
  return 0;
}

/* reader:row() -> text of some rows, or nothing when step must be called */
static int next_rows (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  log_text text;
  if (r->rows == NULL) return luaL_error(L, "the reader writes no rows");
  check_result(L, log_rows_next(r->rows, &text));
  if (text.length == 0) return 0;
  push_text(L, text);
  return 1;
}

/* -- Results ------------------------------------------------------------- */

static void set_whole (lua_State *L, const char *name, int64_t n) {
  push_whole(L, n);
  lua_setfield(L, -2, name);
}

static void set_time (lua_State *L, const char *name, int64_t time) {
  if (time != LOG_NO_TIME) set_whole(L, name, time);
}

/* reader:account() -> table of lines, requests, ..., skipped by reason */
static int account_of (lua_State *L) {
  log_handle *r = lua_touserdata(L, 1);
  const log_account *account = log_get_account(r->reader);
  int i;
  lua_newtable(L);
  set_whole(L, "lines", (int64_t)account->lines);
  set_whole(L, "requests", (int64_t)account->requests);
  set_whole(L, "events", (int64_t)account->events);
  set_whole(L, "coded_events", (int64_t)account->coded_events);
  set_whole(L, "directives", (int64_t)account->directives);
  set_whole(L, "matched", (int64_t)account->matched);
  set_whole(L, "matched_events", (int64_t)account->matched_events);
  set_whole(L, "without_substatus", (int64_t)account->without_substatus);
  set_whole(L, "without_time", (int64_t)account->without_time);
  set_whole(L, "local_times", (int64_t)account->local);
  set_whole(L, "zoned_times", (int64_t)account->zoned);
  set_whole(L, "assumed", (int64_t)account->assumed);
  set_whole(L, "without_client", (int64_t)account->without_client);
  set_time(L, "first", account->first);
  set_time(L, "last", account->last);
  set_time(L, "log_first", account->log_first);
  set_time(L, "log_last", account->log_last);
  lua_pushstring(L, log_format_name(r->reader));
  lua_setfield(L, -2, "format");
  lua_pushboolean(L, log_has(r->reader, LOG_STATUS));
  lua_setfield(L, -2, "has_status");
  lua_newtable(L);
  for (i = 0; i < LOG_REASONS; i++) {
    if (account->skipped[i].count == 0) continue;
    lua_newtable(L);
    set_whole(L, "count", (int64_t)account->skipped[i].count);
    set_whole(L, "line", (int64_t)account->skipped[i].first_line);
    set_whole(L, "file", account->skipped[i].first_file);
    lua_setfield(L, -2, log_reason_name(i));
  }
  lua_setfield(L, -2, "skipped");
  return 1;
}

/*
** reader:settle([goes_on]) -> table of totals. Nothing is counted after it,
** unless it goes on: then the results are those of the moment.
*/
static int settle (lua_State *L) {
  log_handle *r = counter_of(L);
  log_totals totals;
  reading_of(L);
  r->settled = !lua_toboolean(L, 2);
  check_result(L, r->settled ? log_settle(r->counter) : log_look(r->counter));
  totals = log_get_totals(r->counter);
  lua_newtable(L);
  set_whole(L, "codes", log_counts(r->counter));
  set_whole(L, "failures", (int64_t)totals.failures);
  set_whole(L, "benign", (int64_t)totals.benign);
  set_whole(L, "by_code_alone", (int64_t)totals.by_code_alone);
  set_whole(L, "folded", (int64_t)totals.folded);
  set_whole(L, "sketch", totals.sketch);
  set_whole(L, "bucket", totals.bucket);
  set_whole(L, "buckets", totals.buckets);
  set_time(L, "start", totals.start);
  set_time(L, "first", totals.first);
  set_time(L, "last", totals.last);
  set_whole(L, "strays", totals.strays);
  return 1;
}

/* reader:end_legs(): those that wait count as failures */
static int end_legs (lua_State *L) {
  reading_of(L);
  check_result(L, log_end_legs(counter_of(L)->counter));
  return 0;
}

/* reader:waiting() -> array of {status, substatus, count}: legs of handshakes
** that are in no result yet */
static int waiting_of (lua_State *L) {
  log_handle *r = counter_of(L);
  int i, found = 0;
  lua_newtable(L);
  for (i = 0; i < log_codes(r->reader); i++) {
    log_identity identity = log_code(r->reader, i);
    int n = identity.status == 401 ? log_waiting(r->counter, i) : 0;
    if (n == 0) continue;
    lua_newtable(L);
    set_whole(L, "status", identity.status);
    if (identity.substatus >= 0) set_whole(L, "substatus", identity.substatus);
    set_whole(L, "count", n);
    lua_rawseti(L, -2, ++found);
  }
  return 1;
}

/* reader:stray(i) -> table of requests whose times are far from the rest */
static int stray_of (lua_State *L) {
  log_handle *r = counter_of(L);
  log_totals totals = log_get_totals(r->counter);
  log_stray stray =
      log_get_stray(r->counter, check_whole(L, 2, 1, totals.strays) - 1);
  lua_newtable(L);
  set_whole(L, "requests", (int64_t)stray.requests);
  set_whole(L, "failures", (int64_t)stray.failures);
  set_time(L, "first", stray.first);
  set_time(L, "last", stray.last);
  return 1;
}

/* reader:code(i) -> table */
static int code_of (lua_State *L) {
  static const char *const kinds[] = {NULL, "handshake", "normal"};
  log_handle *r = counter_of(L);
  log_counted counted = log_get_count(r->counter, check_count(L, r));
  lua_newtable(L);
  if (counted.identity.status >= 0)
    set_whole(L, "status", counted.identity.status);
  if (counted.identity.substatus >= 0)
    set_whole(L, "substatus", counted.identity.substatus);
  push_text(L, counted.identity.reason);
  lua_setfield(L, -2, "reason");
  lua_pushstring(L, service_name(counted.identity.service));
  lua_setfield(L, -2, "service");
  set_whole(L, "count", (int64_t)counted.count);
  set_time(L, "first", counted.first);
  set_time(L, "last", counted.last);
  if (counted.p50 != LOG_NONE) set_whole(L, "p50", counted.p50);
  if (counted.p95 != LOG_NONE) set_whole(L, "p95", counted.p95);
  set_whole(L, "file", counted.sample_file);
  set_whole(L, "line", (int64_t)counted.sample_number);
  push_text(L, counted.sample);
  lua_setfield(L, -2, "text");
  lua_pushstring(L, kinds[counted.kind]);
  lua_setfield(L, -2, "kind");
  return 1;
}

/*
** reader:taken(i, step) -> the next step of time-taken behind 'step' (-1: the
** first), how many requests took so long; nothing at the end
*/
static int taken_of (lua_State *L) {
  log_handle *r = counter_of(L);
  int i = check_count(L, r);
  uint64_t count;
  int step =
      log_next_step(r->counter, i, check_whole(L, 3, -1, 0xFFFF), &count);
  if (step == LOG_NONE) return 0;
  push_whole(L, step);
  push_whole(L, (int64_t)count);
  return 2;
}

/* middle_of_step(step) -> ms; nothing for what is no step of time-taken */
static int log_core_middle_of_step (lua_State *L) {
  int64_t middle = log_middle_of_step(check_whole(L, 1, 0, 0xFFFF));
  if (middle == LOG_NONE) return 0;
  push_whole(L, middle);
  return 1;
}

/* next_width(seconds) -> the next width of a timeline's buckets */
static int log_core_next_width (lua_State *L) {
  push_whole(L, log_next_width(check_whole(L, 1, 1, INT_MAX)));
  return 1;
}

/*
** reader:keys(i, table, most) -> how many; the first 'most' are sorted: the
** highest count is rank 1
*/
static int keys_of (lua_State *L) {
  log_handle *r = counter_of(L);
  int i = check_count(L, r);
  log_table table = check_table(L, 3);
  push_whole(
      L, log_sort_keys(r->counter, i, table, check_whole(L, 4, 0, LOG_KEYS)));
  return 1;
}

/* reader:key(i, table, rank) -> value, count, error */
static int key_of (lua_State *L) {
  log_handle *r = counter_of(L);
  int i = check_count(L, r);
  log_table table = check_table(L, 3);
  int rank = check_whole(L, 4, 1, log_key_count(r->counter, i, table)) - 1;
  log_key key = log_get_key(r->counter, i, table, rank);
  if (table == LOG_WIN32S)
    push_whole(L, log_win32_of(key));
  else
    push_text(L, key.value);
  push_whole(L, key.count);
  push_whole(L, key.error);
  return 3;
}

/* reader:find(i, table, text) -> count, error */
static int find_key (lua_State *L) {
  log_handle *r = counter_of(L);
  int i = check_count(L, r);
  log_table table = check_table(L, 3);
  log_text text;
  log_key key;
  text.at = luaL_checklstring(L, 4, &text.length);
  key = log_find_key(r->counter, i, table, text);
  push_whole(L, key.count);
  push_whole(L, key.error);
  return 2;
}

/* reader:bucket(i, n) -> the code's count in the n-th bucket, from 1 */
static int bucket_of (lua_State *L) {
  log_handle *r = counter_of(L);
  int i = check_count(L, r);
  push_whole(L,
             log_bucket(r->counter, i, check_whole(L, 3, 1, LOG_BUCKETS) - 1));
  return 1;
}

/* reader:requests(n) -> all requests in the n-th bucket, from 1; events */
static int requests_in (lua_State *L) {
  log_handle *r = counter_of(L);
  int bucket = check_whole(L, 2, 1, LOG_BUCKETS) - 1;
  push_whole(L, (int64_t)log_requests_in(r->counter, bucket));
  push_whole(L, (int64_t)log_events_in(r->counter, bucket));
  return 2;
}

/* reader:suspect(place) -> place of the next one, table; nothing at the end */
static int suspect_of (lua_State *L) {
  log_handle *r = counter_of(L);
  int place = log_next_suspect(r->counter, check_whole(L, 2, 0, LOG_SUSPECTS));
  log_suspect found;
  if (place == LOG_NONE) return 0;
  found = log_get_suspect(r->counter, place);
  lua_pushinteger(L, place + 1);
  lua_newtable(L);
  push_text(L, found.client);
  lua_setfield(L, -2, "client");
  set_whole(L, "failures", (int64_t)found.failures);
  set_whole(L, "successes", (int64_t)found.successes);
  set_whole(L, "paths", found.paths);
  set_time(L, "first", found.first);
  set_time(L, "last", found.last);
  return 2;
}

/* reader:followed(url, from, to) -> requests, failures, whether estimated;
** nothing where the URL is not known */
static int followed_of (lua_State *L) {
  log_handle *r = counter_of(L);
  log_followed found;
  log_text url;
  url.at = luaL_checklstring(L, 2, &url.length);
  found =
      log_get_followed(r->counter, url, check_whole(L, 3, 1, LOG_BUCKETS) - 1,
                       check_whole(L, 4, 1, LOG_BUCKETS) - 1);
  if (found.requests == 0) return 0;
  push_whole(L, (int64_t)found.requests);
  push_whole(L, (int64_t)found.failures);
  lua_pushboolean(L, found.is_sampled);
  return 3;
}

/* -- The guarded functions ----------------------------------------------- */

#define GUARDED(name, body) \
  static int name(lua_State *L) { \
    return guard(L, body); \
  }

GUARDED(reader_account, account_of)
GUARDED(reader_bucket, bucket_of)
GUARDED(reader_code, code_of)
GUARDED(reader_each, each)
GUARDED(reader_end_legs, end_legs)
GUARDED(reader_find, find_key)
GUARDED(reader_followed, followed_of)
GUARDED(reader_key, key_of)
GUARDED(reader_taken, taken_of)
GUARDED(reader_keys, keys_of)
GUARDED(reader_next, next_record)
GUARDED(reader_give, give)
GUARDED(reader_header, header_of)
GUARDED(reader_name, name_file)
GUARDED(reader_open, open_file)
GUARDED(reader_requests, requests_in)
GUARDED(reader_row, next_rows)
GUARDED(reader_rows, start_rows)
GUARDED(reader_settle, settle)
GUARDED(reader_step, step)
GUARDED(reader_stray, stray_of)
GUARDED(reader_suspect, suspect_of)
GUARDED(reader_waiting, waiting_of)

/* -- Records ------------------------------------------------------------- */

/* record[name]: status, substatus, win32, time_taken (ms), seconds (since
** 1970), file, number, line or a column */
static int record_index (lua_State *L) {
  static const char *const names[] = {"status",     "substatus", "win32",
                                      "file",       "number",    "line",
                                      "time_taken", "seconds",   NULL};
  log_record *record = luaL_checkudata(L, 1, RECORD);
  const char *line = line_of(record), *field;
  line_part part;
  int i = 0;
  lua_settop(L, 2);
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  get_table(L, 1);
  while (names[i] != NULL && strcmp(names[i], lua_tostring(L, 2)) != 0) i++;
  switch (i) {
  case 0:
    push_or_nil(L, record->status);
    return 1;
  case 1:
    push_or_nil(L, record->substatus);
    return 1;
  case 2:
    push_or_nil(L, record->win32);
    return 1;
  case 3:
    push_whole(L, record->file);
    return 1;
  case 4:
    push_whole(L, record->number);
    return 1;
  case 5:
    lua_pushlstring(L, line, record->length);
    return 1;
  case 6:
    if (record->taken < 0) return 0;
    lua_pushnumber(L, (lua_Number)record->taken / 1000);
    return 1;
  case 7:
    if (record->time == LOG_NO_TIME) return 0;
    push_whole(L, record->time);
    return 1;
  default:
    break;
  }
  lua_pushvalue(L, 2);
  lua_rawget(L, -2);
  if (lua_isnil(L, -1)) return 0;
  part = record->parts[(int)lua_tonumber(L, -1)];
  if (part.start == NO_PART) return 0;
  field = line + part.start;
  if (part.length == 1 && *field == '-') return 0;
  lua_pushlstring(L, field, part.length);
  return 1;
}

/* -- Folders, sizes and Ctrl-C ------------------------------------------- */

/* nil, message; nil alone where there is no error. */
static int push_failure (lua_State *L, int error) {
  lua_pushnil(L);
  if (error == 0) return 1;
  lua_pushstring(L, strerror(error));
  return 2;
}

/* folder(path) -> folder; nil when it is none; nil, message when it cannot be
** read */
static int log_core_folder (lua_State *L) {
  const char *path = check_path(L, 1);
  int error;
  log_folder_handle *folder = lua_newuserdata(L, sizeof *folder);
  folder->folder = NULL;
  luaL_getmetatable(L, FOLDER);
  lua_setmetatable(L, -2);
  folder->folder = log_folder_open(path, &error);
  if (folder->folder != NULL) return 1;
  return push_failure(L, error == ENOTDIR ? 0 : error);
}

static int folder_close (lua_State *L) {
  log_folder_handle *folder = luaL_checkudata(L, 1, FOLDER);
  if (folder->folder != NULL) log_folder_close(folder->folder);
  folder->folder = NULL;
  return 0;
}

/* folder:next() -> name; nil at the end, nil, message when it cannot be read
** further: both close it */
static int folder_next (lua_State *L) {
  log_folder_handle *folder = luaL_checkudata(L, 1, FOLDER);
  int error = 0;
  const char *name =
      folder->folder != NULL ? log_folder_next(folder->folder, &error) : NULL;
  if (name == NULL) {
    folder_close(L);
    return push_failure(L, error);
  }
  lua_pushstring(L, name);
  return 1;
}

static int push_result (lua_State *L, int error) {
  lua_pushboolean(L, error == 0);
  if (error == 0) return 1;
  lua_pushstring(L, strerror(error));
  return 2;
}

/* make_folder(path) -> true, or false and what the system says */
static int log_core_make_folder (lua_State *L) {
  return push_result(L, log_folder_make(check_path(L, 1)));
}

/* remove_folder(path) -> true, or false and what the system says */
static int log_core_remove_folder (lua_State *L) {
  return push_result(L, log_folder_remove(check_path(L, 1)));
}

/* is_link(path) -> whether its last name stands for another path */
static int log_core_is_link (lua_State *L) {
  lua_pushboolean(L, log_file_is_link(check_path(L, 1)));
  return 1;
}

/* size(path) -> bytes; nothing when it is no regular file */
static int log_core_size (lua_State *L) {
  double size = log_file_size(check_path(L, 1));
  if (size < 0) return 0;
  push_whole(L, size);
  return 1;
}

/* kind(bytes) -> what a file's first bytes are; nothing for text in UTF-8 */
static int log_core_kind (lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  lua_pushstring(L, log_source_kind(bytes, length));
  return 1;
}

/* processors() -> how many there are to use */
static int log_core_processors (lua_State *L) {
  lua_pushinteger(L, log_processors());
  return 1;
}

/* identity(path) -> text, the same for the same file; nothing for none */
static int log_core_identity (lua_State *L) {
  uint64_t id[2];
  if (log_file_identity(check_path(L, 1), id) != 0) return 0;
  lua_pushlstring(L, (const char *)id, sizeof id);
  return 1;
}

/* catch_interrupt() -> what release gives back: Ctrl-C as it was before */
static int log_core_catch_interrupt (lua_State *L) {
  size_t size = log_interrupt_size();
  void *state = memset(lua_newuserdata(L, size), 0, size);
  luaL_getmetatable(L, INTERRUPT);
  lua_setmetatable(L, -2);
  log_catch_interrupt(state);
  return 1;
}

static int interrupt_release (lua_State *L) {
  log_release_interrupt(luaL_checkudata(L, 1, INTERRUPT));
  return 0;
}

/* -- The module ---------------------------------------------------------- */

static const luaL_Reg reader_functions[] = {{"account", reader_account},
                                            {"bucket", reader_bucket},
                                            {"close", reader_close},
                                            {"code", reader_code},
                                            {"each", reader_each},
                                            {"end_legs", reader_end_legs},
                                            {"find", reader_find},
                                            {"followed", reader_followed},
                                            {"give", reader_give},
                                            {"header", reader_header},
                                            {"key", reader_key},
                                            {"keys", reader_keys},
                                            {"name", reader_name},
                                            {"next", reader_next},
                                            {"open", reader_open},
                                            {"requests", reader_requests},
                                            {"row", reader_row},
                                            {"rows", reader_rows},
                                            {"settle", reader_settle},
                                            {"step", reader_step},
                                            {"stray", reader_stray},
                                            {"suspect", reader_suspect},
                                            {"taken", reader_taken},
                                            {"waiting", reader_waiting},
                                            {"__close", reader_close},
                                            {"__gc", reader_close},
                                            {NULL, NULL}};

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
    {"catch_interrupt", log_core_catch_interrupt},
    {"folder", log_core_folder},
    {"identity", log_core_identity},
    {"is_link", log_core_is_link},
    {"kind", log_core_kind},
    {"make_folder", log_core_make_folder},
    {"middle_of_step", log_core_middle_of_step},
    {"next_width", log_core_next_width},
    {"processors", log_core_processors},
    {"reader", log_core_reader},
    {"remove_folder", log_core_remove_folder},
    {"size", log_core_size},
    {NULL, NULL}};

int luaopen_httpstatus_log_core (lua_State *L) {
  keep_code();
  new_type(L, READER, reader_functions);
  new_type(L, RECORD, record_functions);
  new_type(L, FOLDER, folder_functions);
  new_type(L, INTERRUPT, interrupt_functions);
  new_library(L, functions);
  lua_pushinteger(L, LOG_BUCKETS);
  lua_setfield(L, -2, "most_buckets");
  lua_pushinteger(L, LOG_SLOTS);
  lua_setfield(L, -2, "most_slots");
  return 1;
}
