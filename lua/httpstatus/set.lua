---Which statuses: "4xx, !404, 401.*", compiled once and asked per request.
---
---A set is the sorted points where its stretches of httpstatus.selector's line
---begin and end, so that union, difference, equality and the canonical text are
---walks along that line.

local arguments = require "httpstatus.arguments"
local selector = require "httpstatus.selector"

local is_whole = arguments.is_whole
local ceil, floor, max, min = math.ceil, math.floor, math.max, math.min
local error, getmetatable, setmetatable, type = error, getmetatable, setmetatable, type
local STRIDE = selector.STRIDE

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
-- it, and what is a key here is a set, whatever a table claims to be. It is a
-- table of status 0..999 -> whether it is in without a substatus, so that 'has'
-- is two indices; the rest stands under keys that no caller can have.
local held = setmetatable({}, { __mode = "k" })
local POINTS = {}  -- where stretches begin and end, in turn
local TEXT = {}    -- the canonical selector
local ODD = {}     -- status -> which substatuses are in; none: all are as the status is

-- Walks along the line -------------------------------------------------------

local function either(a, b) return a or b end
local function without(a, b) return a and not b end
local function both(a, b) return a and b end

-- The points of what both make together, 'keep' saying what that is.
local function combine(a, b, keep)
  local points, count, i, j = {}, 0, 1, 1
  local in_a, in_b, inside = false, false, false
  local x, y = a[1], b[1]
  while x or y do
    local at = (not y or x and x < y) and x or y
    if x == at then in_a, i, x = not in_a, i + 1, a[i + 1] end
    if y == at then in_b, j, y = not in_b, j + 1, b[j + 1] end
    if keep(in_a, in_b) ~= inside then
      inside, count = not inside, count + 1
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

-- What 'has' looks up. A search would be a loop, where LuaJIT may give up; so
-- a status whose substatuses are not all as itself gets a bit for each that is
-- not as the highest one is, 'rest'. Selectors name low ones: few words.
local function new_members(points)
  local members, odd = { [POINTS] = points }, {}
  for status = 0, 999 do members[status] = false end
  for i = 1, #points, 2 do
    for status = ceil(points[i] / STRIDE), ceil(points[i + 1] / STRIDE) - 1 do members[status] = true end
  end
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
  members[ODD] = odd
  return members
end

-- The canonical text ---------------------------------------------------------

local function statuses_text(first, last)
  if first == last then return ("%03d"):format(first) end
  if first % 100 == 0 and last == first + 99 and first >= 100 and last <= 599 then return ("%dxx"):format(first / 100) end
  return ("%03d-%03d"):format(first, last)
end

-- From a point up to another of the same status.
local function substatuses_text(from, behind)
  local status = floor(from / STRIDE)
  local first, last = from - status * STRIDE - 1, behind - status * STRIDE - 2
  if first == 0 and last == STRIDE - 2 then return ("%03d.*"):format(status) end
  if first == last then return ("%03d.%d"):format(status, first) end
  return ("%03d.%d-%03d.%d"):format(status, first, status, last)
end

-- The items of stretches that have a status with all its substatuses or without itself.
local function add_items(items, mark, points)
  for i = 1, #points, 2 do
    local from, behind = points[i], points[i + 1]
    local whole = ceil(from / STRIDE) * STRIDE
    if from < whole then items[#items + 1] = mark .. substatuses_text(from, min(whole, behind)) end
    if whole < behind then items[#items + 1] = mark .. statuses_text(whole / STRIDE, behind / STRIDE - 1) end
  end
end

-- The points of the statuses that are in, each with all its substatuses.
local function whole_statuses(members)
  local points, inside = {}, false
  for status = 0, 1000 do
    if (members[status] or false) ~= inside then
      inside = not inside
      points[#points + 1] = status * STRIDE
    end
  end
  return points
end

local function canonical_text(members)
  local points, items = members[POINTS], {}
  local included = combine(points, whole_statuses(members), either)
  add_items(items, "", included)
  add_items(items, "!", combine(included, points, without))
  return #items > 0 and table.concat(items, ",") or "!100-599"
end

-- Compiling ------------------------------------------------------------------

local function new_set(points)
  local members = new_members(points)
  members[TEXT] = canonical_text(members)
  local set = setmetatable({ members[TEXT] }, Set)
  held[set] = members
  return set
end

local function points_of(value)
  return held[value] and held[value][POINTS]
end

---`compile` for functions that get a selector from their caller, whom they blame for none: `level` as in `error`.
---@param value any
---@param level integer
---@return httpstatus.Set? set
---@return string? message
---@return httpstatus.Place? place
function M.resolve(value, level)
  if value == nil then error("a selector is text, a number or a table, got nil", level) end
  if held[value] then return value end
  local included, excluded, place = selector.read(value, points_of)
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
---A selector is data of a configuration: whatever it is, only nil raises.
---```lua
---local errors = status.set("4xx, 5xx, !404, !499")
---errors:has(503)                                    --> true
---tostring(status.set { 404, "500-599", "!503" })    --> "404,500-502,504-599"
---status.set("client-eror")                          --> nil, '"client-eror" at column 1: did you mean client-error?'
---```
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

local function check_set(set, method)
  if not held[set] then error(("%s is a method of a set: set:%s() was expected"):format(method, method), 3) end
  return held[set]
end

-- Texts, numbers that no set holds, misuse.
local function has_other(set, code, substatus)
  if not held[set] then error("has is a method of a set: set:has(code) was expected", 3) end
  local status, of_status = arguments.code(code, substatus, 4)
  if not status then return nil, of_status end
  return methods.has(set, status, of_status)
end

---Whether a code is in the set. A status without substatus is in by itself: `404.*` has "404.0" but not 404.
---@param code string|integer        "404", "404.3" or 404
---@param substatus? string|integer  0..65535
---@return boolean? found
---@return string? message           when the text is no code
function methods:has(code, substatus)
  local members = held[self]
  local member = members and members[code]
  if member ~= nil then
    if substatus == nil then return member end
    if is_whole(substatus, 65535) then
      local words = members[ODD][code]
      if not words then return member end
      local word, bit = words[(substatus - substatus % 32) / 32], 2 ^ (substatus % 32)
      if word and word % (2 * bit) >= bit then return not words.rest end
      return words.rest
    end
  end
  local found, message = has_other(self, code, substatus)
  if found == nil then return nil, message end
  return found
end

---Whether no code is in the set.
---@return boolean
function methods:is_empty()
  return #check_set(self, "is_empty")[POINTS] == 0
end

---Iterates in order over the statuses that are in the set without a substatus: `for status in set:each() do`.
---@return fun(): integer?
function methods:each()
  local members, status = check_set(self, "each"), -1
  return function()
    repeat status = status + 1 until members[status] ~= false
    return members[status] and status or nil
  end
end

---The statuses that are in the set without a substatus, for Kong, APISIX and others that take numbers.
---@return integer[] codes  sorted, a fresh table
function methods:codes()
  check_set(self, "codes")
  local codes = {}
  for status in methods.each(self) do codes[#codes + 1] = status end
  return codes
end

-- Operators ------------------------------------------------------------------

-- Lua 5.4 hands text on the left to the operators of strings first, and these
-- call ours: the user's line is one level further up.
local STRINGS_DETOUR = (getmetatable("") or {}).__add and 1 or 0

local function operate(a, b, keep)
  local level = 4 + (type(a) == "string" and STRINGS_DETOUR or 0)
  local left, message = M.resolve(a, level)
  local right
  if left then right, message = M.resolve(b, level) end
  if message then error(message, level - 1) end
  return new_set(combine(points_of(left), points_of(right), keep))
end

function Set.__add(a, b)
  local set = operate(a, b, either)
  return set
end

function Set.__sub(a, b)
  local set = operate(a, b, without)
  return set
end

function Set.__mul(a, b)
  local set = operate(a, b, both)
  return set
end

-- Since Lua 5.3 one of them may be any table.
function Set.__eq(a, b)
  return held[a] ~= nil and held[b] ~= nil and held[a][TEXT] == held[b][TEXT]
end

function Set:__tostring()
  return held[self][TEXT]
end

function Set.__newindex()
  error("a set cannot be changed", 2)
end

return M
