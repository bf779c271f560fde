---The kinds of keys that stand beside a status - reasons of HTTP.sys, Win32 codes, numbers of an error page - and what
---each key means. The registry names them; nothing here knows one of them.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local entry = require "httpstatus.entry"
local suggest = require "httpstatus.suggest"

local quote, to_integer = arguments.quote, arguments.to_integer
local error, ipairs, pairs, select, tonumber, type = error, ipairs, pairs, select, tonumber, type
local find, format, gsub = string.find, string.format, string.gsub
local lower, match, sub = string.lower, string.match, string.sub
local floor, min, concat, sort = math.floor, math.min, table.concat, table.sort
local unpack = table.unpack or unpack -- luacheck: ignore 143

local M = {}

local TWO_32 = 4294967296
local MOST_ALIKE = 3
local SIGNED_FIRST, SIGNED_LAST = -2147483648, -805306369  -- 0x80000000..0xcfffffff

local loaded

-- Every family by its place and by its id.
local function families()
  if loaded then return loaded end
  local all, n = {}, 1
  local id, title, key, product, count, exact = core.family(n)
  while id do
    all[n] = { number = n, id = id, title = title, key = key, product = product, count = count, exact = exact }
    all[id] = all[n]
    n = n + 1
    id, title, key, product, count, exact = core.family(n)
  end
  loaded = all
  return all
end

---@class httpstatus.Family
---@field number integer  its place, from 1
---@field id string
---@field title string
---@field key "name"|"number"|"hresult"
---@field product string
---@field count integer   how many keys are listed
---@field exact boolean   the case of letters decides

---The families in order; nil for an unknown id.
---@param id? any
---@return httpstatus.Family[]|httpstatus.Family|nil
function M.get(id)
  if id == nil then return families() end
  return type(id) == "string" and families()[id] or nil
end

-- The unsigned 32 bit value of a number, or nil; of an HRESULT signed too.
local function unsigned(n, signed)
  if n ~= n or n % 1 ~= 0 then return nil end
  if signed and n >= SIGNED_FIRST and n <= SIGNED_LAST then n = n + TWO_32 end
  if n < 0 or n >= TWO_32 then return nil end
  return to_integer(n)
end

local EXPECTED = {
  number = "a whole number 0..4294967295 was expected",
  hresult = "0..4294967295, 0x0..0xffffffff or a signed HRESULT was expected",
  name = "text was expected",
}

-- 5, "5", "0x8007000d"; of an HRESULT "-2147024883" too.
local function read_number(family, key)
  local signed = family.key == "hresult"
  if type(key) == "number" then return unsigned(key, signed) end
  local text = arguments.trim(key)
  local digits = match(text, "^0[xX](%x+)$")
  if digits then
    local significant = gsub(digits, "^0+", "")
    return #significant <= 8 and unsigned(tonumber(digits, 16), signed) or nil
  end
  return #text <= 11 and find(text, "^%-?%d+$") and unsigned(tonumber(text), signed) or nil
end

-- The n-th key of a family, as text.
local function key_at(family, n) return (select(2, core.texts(core.entry(family.number, n)))) end

-- The family that has just this key, where it is another one, with the key.
local function elsewhere(family, key)
  for _, other in ipairs(families()) do
    local row = other ~= family and other.key == "name" and core.entry_named(other.number, key)
    if row then return other.id .. " " .. select(2, core.texts(row)) end
  end
end

-- The keys that differ by the case of letters alone, "SH or sH", and those of which it is the last word, such as the number of
-- an event: the first of them; nil where there is none.
local function alike(key, keys)
  local list, lowered = {}, lower(key)
  for other in pairs(keys) do
    if sub(" " .. lower(other), -#key - 1) == " " .. lowered then list[#list + 1] = other end
  end
  sort(list)
  return list[1] and concat(list, " or ", 1, min(#list, MOST_ALIKE))
end

local function unlisted(family, key)
  local near
  if #key <= 64 then
    local keys = {}
    for n = 1, family.count do keys[key_at(family, n)] = true end
    near = alike(key, keys) or elsewhere(family, key) or suggest(key, keys)
  end
  return format("%s is no key of %s that is listed%s", quote(key), family.id, near and format("; did you mean %s?", near) or "")
end

local function no_key(family, key)
  return format("%s is no key of %s: %s", arguments.shown(key), family.id, EXPECTED[family.key])
end

---Reads a key of a family: its row, where it is listed, and what it is as evidence.
---@param family httpstatus.Family
---@param key string|integer
---@return integer? row       nil where it is not listed
---@return integer? evidence  nil where it is no key at all
---@return string? message    why either is missing
function M.read(family, key)
  if family.key == "name" then
    if type(key) ~= "string" then return nil, nil, no_key(family, key) end
    local row = core.entry_named(family.number, arguments.trim(key))
    if not row then return nil, nil, unlisted(family, key) end
    return row, (select(2, core.key(row)))
  end
  local number = read_number(family, key)
  if number then
    local row = core.entry_numbered(family.number, number)
    return row, number, not row and unlisted(family, format("%d", number)) or nil
  end
  local row = type(key) == "string" and core.entry_named(family.number, arguments.trim(key))
  if row then return row, (select(2, core.key(row))) end
  return nil, nil, no_key(family, key)
end

-- A key as its family shows it: an HRESULT in hexadecimal.
local function shown_key(family, key)
  return family.key == "hresult" and key > 65535 and format("0x%08x", key) or format("%d", key)
end

---The Entry of a row that is an entry.
---@param row integer
---@param key? integer  the number that was asked for
---@param evidence? integer[]  a family and a key in turn
---@return httpstatus.Entry
function M.entry_of(row, key, evidence)
  local number, own_key = core.key(row)
  local family = families()[number]
  local t = core.fields(row, nil, unpack(evidence or {}))
  if family.key == "name" then t.key = t.phrase else t.key = key or own_key end
  t.code = family.id .. " " .. (family.key == "name" and t.key or shown_key(family, t.key))
  t.family, t.phrase, t.known = family.id, nil, true
  t.status = core.code(row)
  if t.status == 0 then t.status = nil end -- the status beside it is another's
  t.class = t.status and entry.class_of(t.status)
  t.description = core.describe_row(row, nil, unpack(evidence or {}))
  return entry.new(t)
end

---A title that says more than the key: where the key is its own title, what its first sentence says.
---@param known httpstatus.Entry  of a key
---@return string
function M.title_of(known)
  return known.title == known.key and match(known.summary .. " ", "^(.-)%.%s") or known.title
end

---The Entry of a number that no row tells of.
---@param number integer  of the family
---@param key integer
---@return httpstatus.Entry
function M.unlisted_entry(number, key)
  local family = families()[number]
  local text = shown_key(family, key)
  local summary = format("%s is not listed among the keys of %s.", text, family.id)
  if family.key == "hresult" and key > 65535 then
    summary = summary .. format(" As an HRESULT it is code %d of facility %s.", key % 65536,
      core.facility(floor(key / 65536) % 2048) or format("%d", floor(key / 65536) % 2048))
  end
  return entry.new {
    code = family.id .. " " .. text, family = family.id, key = key, known = false, title = family.title, summary = summary,
    description = summary,
  }
end

-- The family of an id; nil and a message with the nearest one.
local function family_of(id)
  if type(id) ~= "string" then error(format("a family is text, got %s", type(id)), 3) end
  if families()[id] then return families()[id] end
  local ids = {}
  for _, other in ipairs(families()) do ids[other.id] = true end
  local near = suggest(id, ids)
  return nil, format("there is no family %s%s", quote(id), near and format("; did you mean %s?", near) or "")
end

---All keys of a family, in order, as texts.
---```lua
---status.keys("httperr")[1] --> "AppOffline"
---```
---Raises when the family is no text.
---@param family string  a key of `families`
---@return string[]? keys
---@return string? message  with the nearest family, when there is none of this id
function M.keys(family)
  local found, message = family_of(family)
  if not found then return nil, message end
  local keys = {}
  for n = 1, found.count do keys[n] = key_at(found, n) end
  return entry.list(keys)
end

---What a key of a family means.
---```lua
---status.lookup("httperr", "AppOffline").status --> 503
---status.lookup("cloudflare", 1020).title       --> "Access denied"
---```
---Raises when the family is no text, or the key neither text nor a number.
---@param family string       a key of `families`
---@param key string|integer  a name in any case, a number or its digits
---@return httpstatus.Entry? entry
---@return string? message    with the nearest family or key, when it is not listed
function M.lookup(family, key)
  local found, unknown = family_of(family)
  if type(key) ~= "string" and type(key) ~= "number" then
    error(format("a key is text or a number, got %s", type(key)), 2)
  end
  if not found then return nil, unknown end
  local row, number, message = M.read(found, key)
  if not row then return nil, message end
  return M.entry_of(row, found.key ~= "name" and number or nil)
end

---The ids of the families that have this key.
---@param key string|integer
---@return string[] ids
function M.having(key)
  local ids = {}
  for _, family in ipairs(families()) do
    if (M.read(family, key)) then ids[#ids + 1] = family.id end
  end
  return ids
end

return M
