/*
** lua_core.c - the Lua binding of the lookup core, module httpstatus.core.
** Checks arguments, calls registry.c, pushes results. The public API and its
** messages are lua/httpstatus.lua's.
*/

#include "lua_keep.h"

#include "evidence.h"
#include "lua_module.h"
#include "registry.h"
#include "selector.h"

MODULE_EXPORT int luaopen_httpstatus_core (lua_State *L);

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

/* Number of a family, from 1 in Lua. */
static int check_family (lua_State *L, int arg) {
  registry_family_record record;
  int family = check_whole(L, arg, 1, SUBSTATUS_MAX) - 1;
  if (!registry_family(family, &record))
    luaL_argerror(L, arg, "unknown family");
  return family;
}

/* The same, or 0 for signs. */
static int check_judge (lua_State *L, int arg) {
  int is_sign = lua_type(L, arg) == LUA_TNUMBER && lua_tonumber(L, arg) == 0;
  return is_sign ? SAYS : check_family(L, arg);
}

/* Key of a family or number of a sign as evidence: of names only what is
** listed, since the key is a place. */
static registry_evidence check_key (lua_State *L, int arg, int family) {
  registry_family_record record;
  unsigned int key = check_unsigned(L, arg);
  if (registry_family(family, &record) && record.key == KEY_NAME &&
      key >= (unsigned int)record.count)
    luaL_argerror(L, arg, "key of the family expected");
  return registry_evidence_of_number(family, key);
}

#define EVIDENCE_MAX 64

/* Pairs of family and key from argument 'arg' to the last. */
typedef struct {
  registry_evidence items[EVIDENCE_MAX];
  int count;
} evidence_list;

static evidence_list check_evidence (lua_State *L, int arg) {
  evidence_list list;
  list.count = 0;
  for (; !lua_isnoneornil(L, arg); arg += 2) {
    if (list.count == EVIDENCE_MAX) luaL_argerror(L, arg, "too much evidence");
    list.items[list.count++] = check_key(L, arg + 1, check_judge(L, arg));
  }
  return list;
}

/* Arguments status [, substatus [, product]], looked up beside evidence. */
static registry_match check_match (lua_State *L, const evidence_list *list) {
  int status = check_status(L, 1);
  int substatus = check_substatus(L, 2);
  int product = check_product(L, 3);
  return registry_lookup_beside(status, substatus, product, list->items,
                                list->count);
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

/* parse_pasted(text) -> status, substatus or nil; nothing without a code */
static int core_parse_pasted (lua_State *L) {
  size_t length;
  int status, substatus;
  const char *text = luaL_checklstring(L, 1, &length);
  if (!registry_parse_pasted(text, length, &status, &substatus)) return 0;
  lua_pushinteger(L, status);
  push_number(L, substatus, NO_SUBSTATUS);
  return 2;
}

/*
** item(text) -> where the stretch of an item begins and where what is behind it
** does; nil, what was expected, and what a list of others' means in our words
*/
static int core_item (lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  char room[SELECTOR_TEXT];
  selector_stretch stretch;
  const char *expected = selector_read(text, length, &stretch, room);
  if (expected == NULL) {
    lua_pushinteger(L, stretch.first);
    lua_pushinteger(L, stretch.behind);
    return 2;
  }
  lua_pushnil(L);
  lua_pushstring(L, expected);
  lua_pushstring(L, selector_translate(text, length, room) ? room : NULL);
  return 3;
}

/* items(first, behind, excluded) -> text of the items of a stretch */
static int core_items (lua_State *L) {
  char text[SELECTOR_TEXT];
  selector_stretch stretch;
  stretch.first = check_whole(L, 1, 0, SELECTOR_END - 1);
  stretch.behind = check_whole(L, 2, stretch.first + 1, SELECTOR_END);
  selector_write(&stretch, lua_toboolean(L, 3), text);
  lua_pushstring(L, text);
  return 1;
}

/*
** lookup(status, substatus or nil, product or nil [, family, key]...) -> count,
** known, foreign; the meanings are the n-th of 'row'; count 0 outside 100-599;
** foreign: the product has none of them
*/
static int core_lookup (lua_State *L) {
  evidence_list list = check_evidence(L, 4);
  registry_match match = check_match(L, &list);
  lua_pushinteger(L, match.count);
  lua_pushboolean(L, match.known);
  lua_pushboolean(L, match.foreign);
  return 3;
}

/*
** row(n, status, substatus or nil, product or nil [, family, key]...) -> the
** row of the n-th meaning; those that the evidence decides come first
*/
static int core_row (lua_State *L) {
  int n = check_whole(L, 1, 1, SUBSTATUS_MAX);
  evidence_list list;
  registry_match match;
  int row;
  lua_remove(L, 1);
  list = check_evidence(L, 4);
  match = check_match(L, &list);
  row = registry_nth(&match, list.items, list.count, n - 1);
  if (row == NO_ROW) return 0;
  lua_pushinteger(L, row);
  return 1;
}

static void set_field (void *target, const char *name, const char *text) {
  lua_State *L = (lua_State *)target;
  lua_pushstring(L, text);
  lua_setfield(L, -2, name);
}

static void add_text (void *target, const char *text, size_t length) {
  luaL_addlstring((luaL_Buffer *)target, text, length);
}

/* Sets the field of the table on top to the column, where it has text. */
static void set_column (lua_State *L, const registry_view *view,
                        registry_column column, const char *name) {
  luaL_Buffer buffer;
  int some;
  luaL_buffinit(L, &buffer);
  some = registry_put_column(view, column, add_text, &buffer);
  luaL_pushresult(&buffer);
  if (some)
    lua_setfield(L, -2, name);
  else
    lua_pop(L, 1);
}

/*
** fields(row, status or nil [, family, key]...) -> new table of the row's texts
** and causes; decided and benign where there is evidence
*/
static int core_fields (lua_State *L) {
  evidence_list list = check_evidence(L, 3);
  registry_view view;
  int benign;
  view.row = check_row(L, 1);
  view.status = lua_isnoneornil(L, 2) ? NO_STATUS : check_status(L, 2);
  view.evidence = list.items;
  view.count = list.count;
  lua_createtable(L, 0, 24);
  registry_fields(view.row, set_field, L);
  set_column(L, &view, COLUMN_CAUSE, "cause");
  set_column(L, &view, COLUMN_FIX, "fix");
  set_column(L, &view, COLUMN_WHEN, "when");
  if (list.count > 0) {
    lua_pushinteger(L, registry_decided(&view, &benign));
    lua_setfield(L, -2, "decided");
    lua_pushboolean(L, benign);
    lua_setfield(L, -2, "benign");
  }
  return 1;
}

/*
** standing(row, status or nil [, family, key]...) -> in the line of each cause
** "decided", "against", "open", or "free" where it asks for no evidence;
** nothing where there is no cause
*/
static int core_standing (lua_State *L) {
  evidence_list list = check_evidence(L, 3);
  registry_view view;
  luaL_Buffer buffer;
  int some;
  view.row = check_row(L, 1);
  view.status = lua_isnoneornil(L, 2) ? NO_STATUS : check_status(L, 2);
  view.evidence = list.items;
  view.count = list.count;
  luaL_buffinit(L, &buffer);
  some = registry_put_column(&view, COLUMN_STANDING, add_text, &buffer);
  luaL_pushresult(&buffer);
  return some;
}

/* normal(row) -> "true" in the line of each cause that is normal, or nothing */
static int core_normal (lua_State *L) {
  registry_view view;
  luaL_Buffer buffer;
  int some;
  view.row = check_row(L, 1);
  view.status = NO_STATUS;
  view.evidence = NULL;
  view.count = 0;
  luaL_buffinit(L, &buffer);
  some = registry_put_column(&view, COLUMN_NORMAL, add_text, &buffer);
  luaL_pushresult(&buffer);
  return some;
}

/*
** describe(status, substatus or nil, product or nil [, family, key]...) -> text
** over all meanings
*/
static int core_describe (lua_State *L) {
  evidence_list list = check_evidence(L, 4);
  registry_match match = check_match(L, &list);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  registry_describe(&match, list.items, list.count, add_text, &buffer);
  luaL_pushresult(&buffer);
  return 1;
}

/* describe_row(row, status or nil [, family, key]...) -> text over one row */
static int core_describe_row (lua_State *L) {
  evidence_list list = check_evidence(L, 3);
  registry_view view;
  luaL_Buffer buffer;
  view.row = check_row(L, 1);
  view.status = lua_isnoneornil(L, 2) ? NO_STATUS : check_status(L, 2);
  view.evidence = list.items;
  view.count = list.count;
  luaL_buffinit(L, &buffer);
  registry_describe_row(&view, add_text, &buffer);
  luaL_pushresult(&buffer);
  return 1;
}

/* next_decided(row or nil, family, key) -> the next row with a cause that the
** key decides for; nothing past the last */
static int core_next_decided (lua_State *L) {
  int row = lua_isnoneornil(L, 1) ? NO_ROW : check_row(L, 1);
  evidence_list list = check_evidence(L, 2);
  if (list.count != 1) luaL_argerror(L, 2, "one family and key expected");
  row = registry_next_decided(row, list.items[0]);
  if (row == NO_ROW) return 0;
  lua_pushinteger(L, row);
  return 1;
}

/* is_benign(status, substatus or nil, family, key) -> boolean */
static int core_is_benign (lua_State *L) {
  int status = check_status(L, 1);
  int substatus = check_substatus(L, 2);
  int family = check_family(L, 3);
  lua_pushboolean(
      L, registry_is_benign(status, substatus, check_key(L, 4, family)));
  return 1;
}

/* family(n) -> id, title, "name", "number" or "hresult", product, count of
** entries, whether the case of letters decides; nothing past the last */
static int core_family (lua_State *L) {
  static const char *const keys[] = {"name", "number", "hresult"};
  registry_family_record record;
  int family = check_whole(L, 1, 1, SUBSTATUS_MAX) - 1;
  if (!registry_family(family, &record)) return 0;
  lua_pushstring(L, record.id);
  lua_pushstring(L, record.title);
  lua_pushstring(L, keys[record.key]);
  lua_pushstring(L, registry_product_id(record.product));
  lua_pushinteger(L, record.count);
  lua_pushboolean(L, registry_is_exact(family));
  return 6;
}

static int push_row (lua_State *L, int row) {
  if (row == NO_ROW) return 0;
  lua_pushinteger(L, row);
  return 1;
}

/* entry_named(family, name) -> row of a key or an official name, or nothing */
static int core_entry_named (lua_State *L) {
  int family = check_family(L, 1);
  size_t length;
  const char *name = luaL_checklstring(L, 2, &length);
  return push_row(L, registry_entry_of_name(family, name, length));
}

/* entry_numbered(family, number) -> row, or nothing */
static int core_entry_numbered (lua_State *L) {
  int family = check_family(L, 1);
  return push_row(L, registry_entry_of_number(family, check_unsigned(L, 2)));
}

/* entry(family, n) -> row of the n-th entry; nothing past the last */
static int core_entry (lua_State *L) {
  registry_family_record record;
  int n = check_whole(L, 2, 1, SUBSTATUS_MAX);
  registry_family(check_family(L, 1), &record);
  return push_row(L, n <= record.count ? record.first + n - 1 : NO_ROW);
}

/* key(row) -> an entry's family and its key as evidence; nothing for others */
static int core_key (lua_State *L) {
  int row = check_row(L, 1);
  if (registry_row_family(row) == NO_FAMILY) return 0;
  lua_pushinteger(L, registry_row_family(row) + 1);
  push_whole(L, registry_row_key(row));
  return 2;
}

/* asked(row, n) -> the n-th Win32 code that a cause asks for or is tied to, of
** those that are one key the lower; nothing past the last */
static int core_asked (lua_State *L) {
  int row = check_row(L, 1), n = check_whole(L, 2, 1, SUBSTATUS_MAX);
  unsigned int number;
  if (!registry_asked(row, n - 1, &number)) return 0;
  push_whole(L, number);
  return 1;
}

/* facility(n) -> name of an HRESULT's facility, or nil */
static int core_facility (lua_State *L) {
  lua_pushstring(L, registry_facility(check_whole(L, 1, 0, SUBSTATUS_MAX)));
  return 1;
}

/* constant(name) -> status; nil, the nearest constant or nil */
static int core_constant (lua_State *L) {
  size_t length;
  const char *name = luaL_checklstring(L, 1, &length);
  registry_name found;
  if (registry_find_name(NAME_CONSTANT, name, length, &found)) {
    lua_pushinteger(L, found.first);
    return 1;
  }
  lua_pushnil(L);
  lua_pushstring(L, registry_nearest_name(NAME_CONSTANT, name, length, &found)
                        ? found.name
                        : NULL);
  return 2;
}

/* find(phrase) -> status; nil, the nearest phrase or nil */
static int core_find (lua_State *L) {
  size_t length;
  const char *phrase = luaL_checklstring(L, 1, &length);
  registry_name found;
  if (registry_find_name(NAME_PHRASE, phrase, length, &found)) {
    lua_pushinteger(L, found.first);
    return 1;
  }
  registry_nearest_name(NAME_PHRASE, phrase, length, &found);
  lua_pushnil(L);
  lua_pushstring(L, found.phrase);
  return 2;
}

/* distance(word, name) -> how many letters to change, add, drop or swap */
static int core_distance (lua_State *L) {
  size_t word_length, name_length;
  const char *word = luaL_checklstring(L, 1, &word_length);
  const char *name = luaL_checklstring(L, 2, &name_length);
  luaL_argcheck(L, word_length <= WORD_LENGTH, 1, "the word is too long");
  lua_pushinteger(
      L, (lua_Integer)registry_distance(word, word_length, name, name_length));
  return 1;
}

typedef struct {
  lua_State *L;
  int count;
} row_list;

/* Appends to the table on top of the stack. */
static void add_row (void *target, int row) {
  row_list *list = (row_list *)target;
  lua_pushinteger(list->L, row);
  lua_rawseti(list->L, -2, ++list->count);
}

/* search(query) -> array of rows, best first */
static int core_search (lua_State *L) {
  size_t length;
  const char *query = luaL_checklstring(L, 1, &length);
  row_list list;
  list.L = L;
  list.count = 0;
  lua_newtable(L);
  registry_search(query, length, add_row, &list);
  return 1;
}

/* code(row) -> status, substatus or nil */
static int core_code (lua_State *L) {
  int row = check_row(L, 1);
  push_number(L, registry_status(row), NO_STATUS);
  push_number(L, registry_substatus(row), NO_SUBSTATUS);
  return 2;
}

/* texts(row) -> title, phrase */
static int core_texts (lua_State *L) {
  int row = check_row(L, 1);
  lua_pushstring(L, registry_title(row));
  lua_pushstring(L, registry_row_phrase(row));
  return 2;
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

/* is_redirect(status) -> boolean */
static int core_is_redirect (lua_State *L) {
  lua_pushboolean(L, registry_is_redirect(check_status(L, 1)));
  return 1;
}

/* keeps_method(status) -> boolean */
static int core_keeps_method (lua_State *L) {
  lua_pushboolean(L, registry_keeps_method(check_status(L, 1)));
  return 1;
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

/* next([row]) -> the next code's row, status, substatus or nil, title */
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

/* product(n or id) -> id, title and tell or nil of the n-th product, or of that
** id; nothing where there is none */
static int core_product (lua_State *L) {
  int n = lua_type(L, 1) == LUA_TSTRING
              ? registry_product(lua_tostring(L, 1))
              : check_whole(L, 1, 1, SUBSTATUS_MAX) - 1;
  if (n < 0 || registry_product_id(n) == NULL) return 0;
  lua_pushstring(L, registry_product_id(n));
  lua_pushstring(L, registry_product_title(n));
  lua_pushstring(L, registry_product_tell(n));
  return 3;
}

/* base(id) -> the id of the product that it is built on, or nil */
static int core_base (lua_State *L) {
  int product = registry_product(luaL_checkstring(L, 1));
  int base = product < 0 ? ANY_PRODUCT : registry_product_base(product);
  lua_pushstring(L, base == ANY_PRODUCT ? NULL : registry_product_id(base));
  return 1;
}

static void set_number (lua_State *L, const char *name, int number, int none) {
  push_number(L, number, none);
  lua_setfield(L, -2, name);
}

/* Pushes what the n-th finding says, from 0. */
static void push_finding (lua_State *L, const findings *all, int n) {
  static const char *const kinds[] = {"status", "key", "sign", "product"};
  const finding *item = &all->items[all->order[n]];
  const evidence *found = &item->first;
  lua_createtable(L, 0, 8);
  lua_pushstring(L, kinds[found->kind]);
  lua_setfield(L, -2, "kind");
  lua_pushinteger(L, (lua_Integer)found->first + 1);
  lua_setfield(L, -2, "first");
  lua_pushinteger(L, (lua_Integer)found->last);
  lua_setfield(L, -2, "last");
  lua_pushinteger(L, (lua_Integer)item->count);
  lua_setfield(L, -2, "count");
  set_number(L, "status", found->status, NO_STATUS);
  set_number(L, "substatus", found->substatus, NO_SUBSTATUS);
  set_number(L, "row", found->row, NO_ROW);
  lua_pushstring(L, found->product == NO_PRODUCT
                        ? NULL
                        : registry_product_id(found->product));
  lua_setfield(L, -2, "product");
  if (found->kind == EVIDENCE_SIGN || found->kind == EVIDENCE_KEY) {
    push_whole(L, found->key.key);
    lua_setfield(L, -2, found->kind == EVIDENCE_SIGN ? "sign" : "key");
  }
  if (found->kind == EVIDENCE_KEY)
    set_number(L, "family", found->key.family + 1, 0);
}

/*
** evidence(text) -> array of what it says, each once, by place: kind "status":
** status, substatus or nil; "key": family, key, row or nil; "sign": sign, row
** or nil; "product": product; first, last and count; how many more are left out
*/
static int core_evidence (lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  findings *all = (findings *)lua_newuserdata(L, sizeof *all);
  int n;
  evidence_collect(text, length, all);
  lua_createtable(L, all->count, 0);
  for (n = 0; n < all->count; n++) {
    push_finding(L, all, n);
    lua_rawseti(L, -2, n + 1);
  }
  lua_pushinteger(L, (lua_Integer)all->left_out);
  return 2;
}

/* own_row(row) -> the row of the entry's own key, where this is a further one
** of it; else the row */
static int core_own_row (lua_State *L) {
  lua_pushinteger(L, registry_own_row(check_row(L, 1)));
  return 1;
}

/* sign(n) -> its text in lower case, <> for what varies; nothing past the
** last */
static int core_sign (lua_State *L) {
  int sign = check_whole(L, 1, 0, SUBSTATUS_MAX);
  size_t length;
  const char *text;
  if (sign >= evidence_signs()) return 0;
  text = evidence_sign(sign, &length);
  lua_pushlstring(L, text, length);
  return 1;
}

/* What print(status) shows: one line for each thing there is. */
static const char HELP[] =
    "  diagnose(\"HTTP Error 500.19 ...\")            what a paste says, which "
    "cause it is, what to do\n"
    "  describe(\"500.19\")                           what a code means, why, "
    "what to do: an Entry\n"
    "  describe(500, 19, { win32 = 13 })            the same with evidence, "
    "which decides\n"
    "  meanings(404)                                an Entry for each meaning\n"
    "  title(\"404.3\")  phrase(404)  class(404)      short name, status "
    "line's phrase, \"4xx\"\n"
    "  is_listed(404, 99)                           whether the registry has a "
    "code\n"
    "  lookup(\"httperr\", \"AppOffline\")              what a key of a family "
    "means; keys(\"httperr\") has all\n"
    "  win32(0x8007000d)                            a Win32 code or HRESULT\n"
    "  find(\"Request Entity Too Large\")             the status of a phrase\n"
    "  search(\"double escape\")                      codes and keys whose "
    "texts hold all words\n"
    "  list(\"4xx, !404\")  set(\"5xx, 404.3\")         codes that a selector "
    "matches; a set to ask\n"
    "  is_informational is_success is_redirection is_client_error "
    "is_server_error is_error\n"
    "  is_retryable is_cacheable is_redirect keeps_method has_body\n"
    "                                               (404): what one may "
    "conclude from a status\n"
    "  problem(404, { detail = \"...\" })             a problem details object "
    "(RFC 9457)\n"
    "  NOT_FOUND  TOO_MANY_REQUESTS ...             constants\n"
    "  classes  phrases  products  families         tables; product_ids() and "
    "family_ids() in order";

/* help() -> string */
static int core_help (lua_State *L) {
  lua_pushstring(L, HELP);
  return 1;
}

static const luaL_Reg functions[] = {{"asked", core_asked},
                                     {"class", core_class},
                                     {"code", core_code},
                                     {"constant", core_constant},
                                     {"describe", core_describe},
                                     {"describe_row", core_describe_row},
                                     {"distance", core_distance},
                                     {"entry", core_entry},
                                     {"entry_named", core_entry_named},
                                     {"entry_numbered", core_entry_numbered},
                                     {"evidence", core_evidence},
                                     {"facility", core_facility},
                                     {"family", core_family},
                                     {"fields", core_fields},
                                     {"find", core_find},
                                     {"has_content", core_has_content},
                                     {"help", core_help},
                                     {"is_benign", core_is_benign},
                                     {"is_cacheable", core_is_cacheable},
                                     {"is_redirect", core_is_redirect},
                                     {"is_retryable", core_is_retryable},
                                     {"item", core_item},
                                     {"items", core_items},
                                     {"keeps_method", core_keeps_method},
                                     {"key", core_key},
                                     {"lookup", core_lookup},
                                     {"next", core_next},
                                     {"next_decided", core_next_decided},
                                     {"normal", core_normal},
                                     {"parse", core_parse},
                                     {"parse_pasted", core_parse_pasted},
                                     {"phrase", core_phrase},
                                     {"product", core_product},
                                     {"base", core_base},
                                     {"row", core_row},
                                     {"search", core_search},
                                     {"own_row", core_own_row},
                                     {"sign", core_sign},
                                     {"standing", core_standing},
                                     {"texts", core_texts},
                                     {NULL, NULL}};

int luaopen_httpstatus_core (lua_State *L) {
  keep_code();
  new_library(L, functions);
  return 1;
}
