---Which statuses: "4xx, !404, 401.*", compiled once and asked per request.
---
---A set is the sorted points where its stretches of httpstatus.selector's line
---begin and end, so that union, difference, equality and the canonical text are
---walks along that line.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local selector = require "httpstatus.selector"

local is_whole = arguments.is_whole
local error, getmetatable, setmetatable, type = error, getmetatable, setmetatable, type
local format, match = string.format, string.match
local concat = table.concat
local ceil, floor, huge, max, min = math.ceil, math.floor, math.huge, math.max, math.min

-- Status s stands at s * STRIDE, its substatus n at s * STRIDE + n + 1.
local STRIDE = 65537

local M = {}

---A selector: text such as "4xx, !404", a status, a set, or an array of these.
---@alias httpstatus.Selector string|integer|httpstatus.Set|(string|integer|httpstatus.Set)[]

---A set of codes. It never changes; `==` compares, `+` unites, `-` subtracts and `*` keeps what is in both, where either
---side may be a selector instead. `tostring` gives the canonical selector: sorted, runs as ranges or classes, read back
---as an equal set. In JSON a set is an array of that one text.
---@class httpstatus.Set
---@field [1] string  the canonical selector, for encoders
---@operator add(httpstatus.Selector): httpstatus.Set
---@operator sub(httpstatus.Selector): httpstatus.Set
---@operator mul(httpstatus.Selector): httpstatus.Set
local methods = {}

local Set = { __index = methods, __metatable = "httpstatus.Set", __name = "httpstatus.Set" }

-- What a set holds is kept beside it: nobody can write there, no encoder sees
-- it, and what is a key here is a set, whatever a table claims to be.
local weak = { __mode = "k" }
-- Status 0..999 -> whether it is in without a substatus: 'has' is two indices.
local members_of = setmetatable({}, weak)
-- points: where stretches begin and end, in turn; text: the canonical selector;
-- odd: status -> which substatuses are in; none: all are as the status is.
local held = setmetatable({}, weak)

-- Walks along the line -------------------------------------------------------

local function either(a, b) return a or b end
local function without(a, b) return a and not b end
local function both(a, b) return a and b end

-- The points of what both make together, 'keep' saying what that is. What is
-- behind an odd number of a list's points is in.
local function combine(a, b, keep)
  local points, count, i, j = {}, 0, 1, 1
  while a[i] or b[j] do
    local at = min(a[i] or huge, b[j] or huge)
    if a[i] == at then i = i + 1 end
    if b[j] == at then j = j + 1 end
    if keep(i % 2 == 0, j % 2 == 0) ~= (count % 2 == 1) then
      count = count + 1
      points[count] = at
    end
  end
  return points
end

-- United in pairs, and these in pairs: n log n steps, in any order of the lists.
local function unite(lists, first, last)
  if first >= last then return lists[first] or {} end
  local middle = floor((first + last) / 2)
  return combine(unite(lists, first, middle), unite(lists, middle + 1, last), either)
end

-- Sets the bits 'first' to 'last' in words of 32 that are still clear there.
local function set_bits(words, first, last)
  for index = floor(first / 32), floor(last / 32) do
    local low, high = max(first - index * 32, 0), min(last - index * 32, 31)
    words[index] = (words[index] or 0) + 2 ^ (high + 1) - 2 ^ low
  end
end

-- What a set holds ----------------------------------------------------------

-- The points of the statuses that are in, each with all its substatuses. Two
-- that fall together bound nothing.
local function whole_statuses(points)
  local whole = {}
  for i = 1, #points do
    local at = ceil(points[i] / STRIDE) * STRIDE
    if whole[#whole] == at then whole[#whole] = nil else whole[#whole + 1] = at end
  end
  return whole
end

local function new_members(whole)
  local members = {}
  for status = 0, 999 do members[status] = false end
  for i = 1, #whole, 2 do
    for status = whole[i] / STRIDE, whole[i + 1] / STRIDE - 1 do members[status] = true end
  end
  return members
end

-- What 'has' looks up of substatuses. A search would be a loop, where LuaJIT
-- may give up; so a status whose substatuses are not all as itself gets a bit
-- for each that is not as the highest one is, 'rest'. Selectors name low ones:
-- few words.
local function new_odd(points)
  local odd = {}
  for i = #points, 1, -1 do
    local status, begins = floor(points[i] / STRIDE), i % 2 == 1
    local first = status * STRIDE + 1
    if points[i] >= first then
      odd[status] = odd[status] or { rest = begins }
      if begins == odd[status].rest then
        set_bits(odd[status], max(points[i - 1] or 0, first) - first, points[i] - first - 1)
      end
    end
  end
  return odd
end

local function add_items(items, points, excluded)
  for i = 1, #points, 2 do items[#items + 1] = core.items(points[i], points[i + 1], excluded) end
end

local function canonical_text(points, whole)
  local items, included = {}, combine(points, whole, either)
  add_items(items, included, false)
  add_items(items, combine(included, points, without), true)
  return #items > 0 and concat(items, ",") or "!100-599"
end

-- Compiling ------------------------------------------------------------------

local function new_set(points)
  local whole = whole_statuses(points)
  local text = canonical_text(points, whole)
  local set = setmetatable({ text }, Set)
  members_of[set], held[set] = new_members(whole), { points = points, text = text, odd = new_odd(points) }
  return set
end

local function points_of(value)
  return held[value] and held[value].points
end

---`compile` for functions that get a selector from their caller, whom they blame for none: `level` as in `error`.
---@package
---@param value any
---@param level integer
---@return httpstatus.Set? set
---@return string? message
---@return httpstatus.Place? place
function M.resolve(value, level)
  if value == nil then error("a selector is text, a number or a table, got nil", level) end
  if held[value] then return value end
  local included, excluded, place = selector.read(value, points_of, unite)
  if not included then return nil, excluded, place end
  return new_set(combine(unite(included, 1, #included), unite(excluded, 1, #excluded), without))
end

---Compiles a selector: items between commas, blanks or both; a status as a number; or an array of such texts, numbers
---and sets. What some item includes and none excludes is in the set; where all items exclude, 100-599 is included.
---
--- - `404` with any substatus, `404.3` only that, `404.*` any substatus but not the bare status
--- - `4xx` (`4XX`), `500-599` and `404.2-404.20`: both ends are in
--- - `not-found`, `client-error`, `success`, `gateway-error` (502-504): IANA's phrases and the classes
--- - `!404` excludes that one item, wherever it stands
---
---A selector is data of a configuration: whatever it holds, it raises nothing. docs/selectors.md has the grammar.
---```lua
---local errors = status.set("4xx, 5xx, !404, !499")
---errors:has(503) --> true
---tostring(status.set { 404, "500-599", "!503" }) --> "404,500-502,504-599"
---status.set("client-eror") --> nil, '"client-eror" at column 1: did you mean client-error?'
---```
---Raises for nil only.
---@param value httpstatus.Selector
---@return httpstatus.Set? set
---@return string? message            when the selector is malformed: the item, where it is, what was expected
---@return httpstatus.Place? place    the same for programs
function M.compile(value)
  local set, message, place = M.resolve(value, 3)
  if not set then return nil, message, place end
  return set
end

-- The methods ----------------------------------------------------------------

local function check_set(set, call)
  if not held[set] then
    error(format("%s is a method of a set: set:%s was expected", match(call, "[^(]+"), call), 3)
  end
  return held[set]
end

---Whether a code is in the set. A status without substatus is in by itself: `404.*` has "404.0" but not 404.
---```lua
---local set = status.set("503, !503.2")
---set:has(503) --> true
---set:has(503, 2) --> false
---set:has("5o3") == nil --> true
---```
---Raises when the code is neither text nor a number, a number out of range or with a fraction, or the first argument no set.
---@param code string|integer        "404", "404.3" or 404
---@param substatus? string|integer  0..65535
---@return boolean? found
---@return string? message           when the text is no code
function methods:has(code, substatus)
  local members = members_of[self]
  local member = members and members[code]
  if member ~= nil then
    if substatus == nil then return member end
    if is_whole(substatus, 65535) then
      local words = held[self].odd[code]
      if not words then return member end
      local word, bit = words[(substatus - substatus % 32) / 32], 2 ^ (substatus % 32)
      if word and word % (2 * bit) >= bit then return not words.rest end
      return words.rest
    end
  end
  -- Texts, numbers that no set holds, misuse.
  check_set(self, "has(code)")
  local status, of_status = arguments.code(code, substatus, 3)
  if not status then return nil, of_status end
  return methods.has(self, status, of_status)
end

---Whether no code is in the set.
---```lua
---status.set("404, !404"):is_empty() --> true
---```
---Raises when the argument is no set.
---@return boolean is_empty
function methods:is_empty()
  return #check_set(self, "is_empty()").points == 0
end

---The statuses that are in the set without a substatus, for Kong, APISIX and others that take numbers.
---```lua
---table.concat(status.set("502-504, 404.*"):codes(), " ") --> "502 503 504"
---```
---Raises when the argument is no set.
---@return integer[] codes  sorted, a fresh table
function methods:codes()
  check_set(self, "codes()")
  local members, codes = members_of[self], {}
  for status = 0, 999 do
    if members[status] then codes[#codes + 1] = status end
  end
  return codes
end

---Iterates in order over the statuses that are in the set without a substatus: `for status in set:each() do`.
---```lua
---local sum = 0
---for code in status.set("404, 502"):each() do sum = sum + code end
---sum --> 906
---```
---Raises when the argument is no set.
---@return fun(): integer? next
function methods:each()
  check_set(self, "each()")
  local codes, i = methods.codes(self), 0
  return function()
    i = i + 1
    return codes[i]
  end
end

-- Operators ------------------------------------------------------------------

-- Lua 5.4 hands text on the left to the operators of strings first, and these
-- call ours: the user's line is one level further up.
local STRINGS_DETOUR = (getmetatable("") or {}).__add and 1 or 0

local function operator(keep)
  return function(a, b)
    local level = 3 + (type(a) == "string" and STRINGS_DETOUR or 0)
    local left, message = M.resolve(a, level)
    local right
    if left then right, message = M.resolve(b, level) end
    if message then error(message, level - 1) end
    local set = new_set(combine(points_of(left), points_of(right), keep))
    return set
  end
end

Set.__add, Set.__sub, Set.__mul = operator(either), operator(without), operator(both)

-- Since Lua 5.3 one of them may be any table.
function Set.__eq(a, b)
  return held[a] ~= nil and held[b] ~= nil and held[a].text == held[b].text
end

function Set:__tostring()
  return held[self].text
end

function Set.__newindex()
  error("a set cannot be changed", 2)
end

return M
