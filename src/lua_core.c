/*
** lua_core.c - the Lua binding of the lookup core, module httpstatus.core.
** Checks arguments, calls registry.c, pushes results. The public API and its
** messages are lua/httpstatus.lua's.
*/

#include "lua_module.h"
#include "registry.h"

MODULE_EXPORT int luaopen_httpstatus_core (lua_State *L);

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

static int check_status (lua_State *L, int arg) {
  return check_whole(L, arg, 0, STATUS_MAX);
}

static int check_row (lua_State *L, int arg) {
  return check_whole(L, arg, 0, registry_last_row());
}

/* Unsigned 32 bit argument 'arg'. */
static unsigned int check_unsigned (lua_State *L, int arg) {
  lua_Number n;
  luaL_checktype(L, arg, LUA_TNUMBER);
  n = lua_tonumber(L, arg);
  if (!(n >= 0 && n <= 4294967295.0) || n != (lua_Number)(unsigned int)n)
    luaL_argerror(L, arg, "whole number 0..4294967295 expected");
  return (unsigned int)n;
}

static int check_substatus (lua_State *L, int arg) {
  return lua_isnoneornil(L, arg) ? NO_SUBSTATUS
                                 : check_whole(L, arg, 0, SUBSTATUS_MAX);
}

static int check_product (lua_State *L, int arg) {
  int product;
  if (lua_isnoneornil(L, arg)) return ANY_PRODUCT;
  product = registry_product(luaL_checkstring(L, arg));
  if (product < 0) luaL_argerror(L, arg, "unknown product");
  return product;
}

/* lookup's arguments (status [, substatus [, product]]), looked up. */
static registry_match check_match (lua_State *L) {
  int status = check_status(L, 1);
  int substatus = check_substatus(L, 2);
  return registry_lookup(status, substatus, check_product(L, 3));
}

static void push_number (lua_State *L, int number, int none) {
  if (number == none)
    lua_pushnil(L);
  else
    lua_pushinteger(L, number);
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
    push_number(L, substatus, NO_SUBSTATUS);
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
  int row = check_row(L, 1);
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

/* describe_row(row) -> the same text over one row */
static int core_describe_row (lua_State *L) {
  int row = check_row(L, 1);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  registry_describe_row(row, add_text, &buffer);
  luaL_pushresult(&buffer);
  return 1;
}

static int push_row (lua_State *L, int row) {
  if (row == NO_ROW) return 0;
  lua_pushinteger(L, row);
  return 1;
}

/* reason(name) -> row of a reason phrase of HTTP.sys, or nothing */
static int core_reason (lua_State *L) {
  return push_row(L, registry_reason(luaL_checkstring(L, 1)));
}

/* reason_row(n) -> row of the n-th reason; nothing past the last */
static int core_reason_row (lua_State *L) {
  return push_row(L, registry_reason_row(check_whole(L, 1, 1, SUBSTATUS_MAX)));
}

/* body_code(n) -> row of a Cloudflare body code, or nothing */
static int core_body_code (lua_State *L) {
  return push_row(L, registry_body_code(check_whole(L, 1, 0, SUBSTATUS_MAX)));
}

/* status(row) -> the status that the row belongs to; nil where none is sent */
static int core_status (lua_State *L) {
  push_number(L, registry_status(check_row(L, 1)), NO_STATUS);
  return 1;
}

/* win32(value) -> name, message, meaning, source, confidence; or nothing */
static int core_win32 (lua_State *L) {
  registry_win32_record record;
  if (!registry_win32(check_unsigned(L, 1), &record)) return 0;
  lua_pushstring(L, record.name);
  lua_pushstring(L, record.message);
  lua_pushstring(L, record.meaning);
  lua_pushstring(L, record.source);
  lua_pushstring(L, record.confidence);
  return 5;
}

/* hint(status, substatus or nil, value) -> row, benign; or nothing */
static int core_hint (lua_State *L) {
  int benign;
  int row = registry_hint(check_status(L, 1), check_substatus(L, 2),
                          check_unsigned(L, 3), &benign);
  if (row == NO_ROW) return 0;
  lua_pushinteger(L, row);
  lua_pushboolean(L, benign);
  return 2;
}

/* facility(n) -> name of an HRESULT's facility, or nil */
static int core_facility (lua_State *L) {
  lua_pushstring(L, registry_facility(check_whole(L, 1, 0, SUBSTATUS_MAX)));
  return 1;
}

/* alias(n) -> the n-th other name of a status, the status; or nothing */
static int core_alias (lua_State *L) {
  int status;
  const char *name =
      registry_alias(check_whole(L, 1, 1, SUBSTATUS_MAX) - 1, &status);
  if (name == NULL) return 0;
  lua_pushstring(L, name);
  lua_pushinteger(L, status);
  return 2;
}

typedef struct {
  lua_State *L;
  int count;
} code_list;

/* Appends to the table on top of the stack. */
static void add_code (void *target, int status, int substatus) {
  code_list *list = (code_list *)target;
  char code[16];
  registry_write_code(status, substatus, code);
  lua_pushstring(list->L, code);
  lua_rawseti(list->L, -2, ++list->count);
}

/* search(query) -> array of codes, best first */
static int core_search (lua_State *L) {
  size_t length;
  const char *query = luaL_checklstring(L, 1, &length);
  code_list list;
  list.L = L;
  list.count = 0;
  lua_newtable(L);
  registry_search(query, length, add_code, &list);
  return 1;
}

/* is_cacheable(status) -> boolean */
static int core_is_cacheable (lua_State *L) {
  lua_pushboolean(L, registry_is_cacheable(check_status(L, 1)));
  return 1;
}

/* has_content(status) -> boolean */
static int core_has_content (lua_State *L) {
  lua_pushboolean(L, registry_has_content(check_status(L, 1)));
  return 1;
}

/* is_redirect(status) -> boolean, whether the method is kept */
static int core_is_redirect (lua_State *L) {
  int keeps_method;
  int is_redirect = registry_is_redirect(check_status(L, 1), &keeps_method);
  lua_pushboolean(L, is_redirect);
  lua_pushboolean(L, keeps_method);
  return 2;
}

/* is_retryable(status) -> boolean */
static int core_is_retryable (lua_State *L) {
  lua_pushboolean(L, registry_is_retryable(check_status(L, 1)));
  return 1;
}

/* phrase(status) -> string, known */
static int core_phrase (lua_State *L) {
  int known;
  lua_pushstring(L, registry_phrase(check_status(L, 1), &known));
  lua_pushboolean(L, known);
  return 2;
}

/* class(status) -> string, or nil outside 100-599 */
static int core_class (lua_State *L) {
  lua_pushstring(L, registry_class(check_status(L, 1)));
  return 1;
}

/* next([row]) -> row, status, substatus or nil, title of the next listed code
 */
static int core_next (lua_State *L) {
  int row = lua_isnoneornil(L, 1) ? NO_ROW : check_row(L, 1);
  row = registry_next(row);
  if (row == NO_ROW) return 0;
  lua_pushinteger(L, row);
  lua_pushinteger(L, registry_status(row));
  push_number(L, registry_substatus(row), NO_SUBSTATUS);
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

static const luaL_Reg functions[] = {{"alias", core_alias},
                                     {"body_code", core_body_code},
                                     {"class", core_class},
                                     {"describe", core_describe},
                                     {"describe_row", core_describe_row},
                                     {"facility", core_facility},
                                     {"fields", core_fields},
                                     {"has_content", core_has_content},
                                     {"hint", core_hint},
                                     {"is_cacheable", core_is_cacheable},
                                     {"is_redirect", core_is_redirect},
                                     {"is_retryable", core_is_retryable},
                                     {"lookup", core_lookup},
                                     {"next", core_next},
                                     {"parse", core_parse},
                                     {"phrase", core_phrase},
                                     {"product", core_product},
                                     {"reason", core_reason},
                                     {"reason_row", core_reason_row},
                                     {"search", core_search},
                                     {"status", core_status},
                                     {"win32", core_win32},
                                     {NULL, NULL}};

int luaopen_httpstatus_core (lua_State *L) {
  new_library(L, functions);
  return 1;
}
