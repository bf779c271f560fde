---Which statuses: "4xx, !404, 401.*", compiled once and asked per request.
---
---All codes stand on one line: a status, its substatuses, the next status. An
---item of a selector is one stretch of that line, and a set is the sorted
---points where its stretches begin and end, so that union, difference,
---equality and the canonical text are walks along the line.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local suggest = require "httpstatus.suggest"

local is_whole = arguments.is_whole
local ceil, floor, max, min = math.ceil, math.floor, math.max, math.min
local error, getmetatable, ipairs, pairs, setmetatable, type = error, getmetatable, ipairs, pairs, setmetatable, type

local M = {}

-- Status s stands at s * STRIDE, its substatus n at s * STRIDE + n + 1.
local STRIDE = 65537

---A set of codes. It never changes; `==` compares, `+` unites, `-` subtracts, and either side of the last two may be a
---selector instead. `tostring` gives the canonical selector: sorted, runs as ranges or classes, read back as an equal set.
---@class httpstatus.Set
---@operator add(string|table|httpstatus.Set): httpstatus.Set
---@operator sub(string|table|httpstatus.Set): httpstatus.Set
---@field private points integer[]                 where stretches begin and end, in turn
---@field private members table<integer, boolean>  status 0..999 -> is it in, without a substatus
---@field private odd table<integer, table>        status -> which substatuses are in; none: all are as the status is
local Set = {}
Set.__index = Set
M.Set = Set

-- Walks along the line -------------------------------------------------------

local function either(a, b) return a or b end
local function without(a, b) return a and not b end

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
local function new_set(points)
  local members, odd = {}, {}
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
  return setmetatable({ points = points, members = members, odd = odd }, Set)
end

-- Reading --------------------------------------------------------------------

local EXPECTED = "a status such as 404, 404.3 or 404.*, a range such as 500-599, a class such as 4xx or a name such as "
  .. "not-found was expected"

local names

-- "Not Found" is not-found, "I'm a teapot" im-a-teapot.
local function add_name(phrase, first, last)
  names[phrase:lower():gsub("'", ""):gsub("[^%l%d]+", "-")] = { first * STRIDE, (last + 1) * STRIDE }
end

local function read_names()
  names = {}
  for status = 100, 599 do
    local _, _, listed = core.lookup(status, nil, "http")
    local phrase = core.phrase(status)
    if listed and phrase ~= "(Unused)" then add_name(phrase, status, status) end
  end
  local n = 1
  local alias, of = core.alias(n)
  while alias do
    add_name(alias, of, of)
    n = n + 1
    alias, of = core.alias(n)
  end
  for first = 100, 500, 100 do add_name(core.class(first), first, first + 99) end
  add_name("success", 200, 299)
  add_name("gateway-error", 502, 504)
end

local function name_span(name)
  if not names then read_names() end
  local span = names[name:lower()]
  if span then return span[1], span[2] end
  local meant = suggest(name:lower(), names)
  return nil, meant and ("did you mean %s?"):format(meant) or EXPECTED
end

local function code_problem(text)
  if text:find("^!") then return "an item to exclude was expected behind the !" end
  if text:find("^%d+$") then return "a status of three digits was expected" end
  if text:find("^%d%d%d%.") then return "a substatus 0..65535 without leading zeros, or *, was expected" end
  if text:find("^[06-9][xX][xX]$") then return "the classes are 1xx, 2xx, 3xx, 4xx and 5xx" end
  return EXPECTED
end

-- Where "404", "404.3" or "404.*" begins and where the next one does.
local function code_span(text)
  local any = tonumber(text:match("^(%d%d%d)%.%*$"))
  if any then return any * STRIDE + 1, any * STRIDE + STRIDE end
  local status, substatus = core.parse(text)
  if not status then return nil, code_problem(text) end
  local first = status * STRIDE
  if substatus then return first + substatus + 1, first + substatus + 2 end
  return first, first + STRIDE
end

local function range_span(left, right)
  if left == "" then return nil, "a status was expected in front of the -" end
  if right == "" then return nil, "a status was expected behind the -" end
  local first, behind_first = code_span(left)
  if not first then return nil, behind_first end
  local last, behind_last = code_span(right)
  if not last then return nil, behind_last end
  local length = behind_first - first
  if length ~= behind_last - last or length == STRIDE - 1
    or length == 1 and floor(first / STRIDE) ~= floor(last / STRIDE) then
    return nil, "a range is one of statuses, 500-599, or of one status's substatuses, 404.2-404.20"
  end
  if last < first then return nil, ("a range runs upwards: %s-%s was expected"):format(right, left) end
  return first, behind_last
end

-- Where an item begins and where what is behind it does; nil and what was expected.
local function item_span(item)
  local class = tonumber(item:match("^([1-5])[xX][xX]$"))
  if class then return class * 100 * STRIDE, (class + 1) * 100 * STRIDE end
  if item:find("^%a") then return name_span(item) end
  local left, right = item:match("^([^-]*)%-(.*)$")
  if left then return range_span(left, right) end
  return code_span(item)
end

-- Adds the items of a text to what is included and to what is excluded; gives
-- a message when it cannot.
local function read_text(text, place, included, excluded)
  local problem = ("%%s at %scolumn %%d: %%s"):format(place)
  local empty = true
  for column, word in text:gmatch("()([^%s,]+)") do
    local excludes = word:find("^!.") ~= nil
    local item = excludes and word:sub(2) or word
    local first, behind = item_span(item)
    if not first then
      return problem:format(arguments.quote(item), excludes and column + 1 or column, behind)
    end
    local lists = excludes and excluded or included
    lists[#lists + 1] = { first, behind }
    empty = false
  end
  if empty then return problem:format(arguments.quote(text), 1, EXPECTED) end
end

local function read_table(items, level, included, excluded)
  local count = 0
  for _ in pairs(items) do count = count + 1 end
  for i = 1, count do
    local item = items[i]
    if type(item) == "number" then
      local problem = arguments.status_problem(item)
      -- Unlike a call, a table takes no second number.
      if problem then error(("item %d: %s"):format(i, (problem:gsub(" or %(%d+, %d+%),?", ""))), level + 1) end
      included[#included + 1] = { item * STRIDE, (item + 1) * STRIDE }
    elseif type(item) == "string" then
      local message = read_text(item, ("item %d, "):format(i), included, excluded)
      if message then return message end
    else
      error(("item %d of the selector is text or a number, got %s"):format(i, type(item)), level + 1)
    end
  end
  if count == 0 then return "the selector is an empty table: at least one item was expected" end
end

---`compile` for functions that get a selector from their caller: misuse is blamed on `level`, as in `error`.
---@param selector string|table|httpstatus.Set
---@param level integer
---@return httpstatus.Set? set
---@return string? message
function M.resolve(selector, level)
  if getmetatable(selector) == Set then return selector end
  local included, excluded, message = {}, {}, nil
  if type(selector) == "string" then
    message = read_text(selector, "", included, excluded)
  elseif type(selector) == "table" then
    message = read_table(selector, level, included, excluded)
  else
    error(("a selector is text or a table, got %s"):format(type(selector)), level)
  end
  if message then return nil, message end
  if #included == 0 then included[1] = { 100 * STRIDE, 600 * STRIDE } end
  return new_set(combine(unite(included, 1, #included), unite(excluded, 1, #excluded), without))
end

---Compiles a selector: items between commas, blanks or both, or a table of such texts and of numbers. What some item
---includes and none excludes is in the set; where all items exclude, 100-599 is included.
---
--- - `404` with any substatus, `404.3` only that, `404.*` any substatus but not the bare status
--- - `4xx` (`4XX`), `500-599` and `404.2-404.20`: both ends are in
--- - `not-found`, `client-error`, `success`, `gateway-error` (502-504): IANA's phrases and the classes
--- - `!404` excludes that one item, wherever it stands
---```lua
---local errors = status.set("4xx, 5xx, !404, !499")
---errors:has(503)                                    --> true
---tostring(status.set { 404, "500-599", "!503" })    --> "404,500-502,504-599"
---status.set("client-eror")                          --> nil, '"client-eror" at column 1: did you mean client-error?'
---```
---@param selector string|table|httpstatus.Set
---@return httpstatus.Set? set
---@return string? message  when the selector is malformed: the item, its column, what was expected
function M.compile(selector)
  local set, message = M.resolve(selector, 3)
  return set, message
end

-- The methods ----------------------------------------------------------------

-- Texts, numbers that no set holds, misuse.
local function has_other(set, code, substatus)
  local status, of_status = arguments.code(code, substatus, 4)
  if not status then return nil, of_status end
  return set:has(status, of_status)
end

---Whether a code is in the set. A status without substatus is in by itself: `404.*` has "404.0" but not 404.
---@param code string|integer  "404", "404.3" or 404
---@param substatus? integer   0..65535
---@return boolean? found
---@return string? message     when the text is no code
function Set:has(code, substatus)
  local member = self.members[code]
  if member ~= nil then
    if substatus == nil then return member end
    if is_whole(substatus, 65535) then
      local words = self.odd[code]
      if not words then return member end
      local word, bit = words[(substatus - substatus % 32) / 32], 2 ^ (substatus % 32)
      if word and word % (2 * bit) >= bit then return not words.rest end
      return words.rest
    end
  end
  local found, message = has_other(self, code, substatus)
  return found, message
end

---The statuses that are in the set without a substatus, for Kong, APISIX and others that take numbers.
---@return integer[] codes  sorted
function Set:codes()
  local codes = {}
  for status = 0, 999 do
    if self.members[status] then codes[#codes + 1] = status end
  end
  return codes
end

-- Operators ------------------------------------------------------------------

-- Lua 5.4 hands text on the left to the operators of strings first, and these
-- call ours: the user's line is one level further up.
local STRINGS_DETOUR = (getmetatable("") or {}).__add and 1 or 0

local function operands(a, b)
  local level = 4 + (type(a) == "string" and STRINGS_DETOUR or 0)
  local left, message = M.resolve(a, level)
  local right
  if left then right, message = M.resolve(b, level) end
  if message then error(message, level - 1) end
  return left.points, right.points
end

function Set.__add(a, b)
  local left, right = operands(a, b)
  return new_set(combine(left, right, either))
end

function Set.__sub(a, b)
  local left, right = operands(a, b)
  return new_set(combine(left, right, without))
end

function Set.__eq(a, b)
  for i = 1, max(#a.points, #b.points) do
    if a.points[i] ~= b.points[i] then return false end
  end
  return true
end

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

function Set:__tostring()
  local statuses = {}
  for _, status in ipairs(self:codes()) do statuses[#statuses + 1] = { status * STRIDE, (status + 1) * STRIDE } end
  local included = combine(self.points, unite(statuses, 1, #statuses), either)
  local items = {}
  add_items(items, "", included)
  add_items(items, "!", combine(included, self.points, without))
  return #items > 0 and table.concat(items, ",") or "!100-599"
end

return M
