---Reads selectors: texts such as "4xx, !404", numbers, sets, and tables of these.
---
---A selector comes out of configuration files, so whatever is wrong with one is no misuse: it gets a message and a place.
---Tables are read as they are, without metamethods, which could run what they like.
---
---All codes stand on one line: a status, its substatuses, the next status. An item of a selector is one stretch of that
---line: the points where it begins and where what is behind it does. The core reads items.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"

local next, rawget, select, type = next, rawget, select, type
local find, format, gmatch = string.find, string.format, string.gmatch
local gsub, lower, match = string.gsub, string.lower, string.match
local max = math.max

local shown = arguments.shown

local M = {}

-- Suggestions ----------------------------------------------------------------

-- What words between items, or in front of one, are here.
local WORDS = { ["not"] = "!", except = "!", ["or"] = ",", ["and"] = ",", ["+"] = ",", to = "-" }

-- Longer words are no mistyped ones.
local LONGEST = 64

-- A list of items in our words, if it can be read then.
local function in_our_words(list)
  local first, _, ours = core.item(list)
  return first and list or ours
end

-- What a word that cannot be read means together with its neighbours: "bad
-- gateway", "not 404", "4xx or 5xx", "500 - 599".
local function meant_between(before, word, after)
  local ours = WORDS[lower(word)] or word
  return find(word .. after, "^%a+$") and in_our_words(word .. "-" .. after)
    or before ~= "" and in_our_words(before .. ours .. after)
    or find(ours, "^[!<>]") and in_our_words(ours .. after)
end

-- Reading --------------------------------------------------------------------

local function refusal(value, place, expected)
  local at = place.key ~= nil and "at key " .. shown(place.key)
    or place.index and "at item " .. place.index .. (place.column and ", column " .. place.column or "")
    or place.column and "at column " .. place.column or "is no selector"
  place.item = value
  return format("%s %s: %s", value == nil and "nothing" or shown(value), at, expected), place
end

-- So many stretches wait to be united, or as many as were united before.
local WAITING = 1024

-- A long selector takes as much room as what it says, not as its text.
local function add(stretches, points)
  stretches[#stretches + 1] = points
  if #stretches <= stretches.most then return end
  local unite = stretches.unite
  local all = unite({ stretches[1], unite(stretches, 2, #stretches) }, 1, 2)
  for i = #stretches, 2, -1 do stretches[i] = nil end
  stretches[1], stretches.most = all, max(WAITING, #all / 2)
end

-- Each of these adds the stretches that it reads to what is included and to
-- what is excluded; gives a message and a place when it cannot.

local function read_text(text, index, included, excluded)
  local before
  for column, mark, item, behind in gmatch(text, "()(!?)([^%s,]+)()") do
    local first, last, ours = core.item(item)
    if not first then
      local list = not find(item, "^!.") and ours
        or #item <= LONGEST and meant_between(before or "", mark .. item, match(text, "^[%s,]*([^%s,]*)", behind))
      if list and mark ~= "" then list = gsub(list, ",!?", ",!") end
      return refusal(item, { column = column + #mark, index = index }, list and format("did you mean %s?", list) or last)
    end
    add(mark == "" and included or excluded, { first, last })
    before = mark == "" and item or ""
  end
  if not before then return refusal(text, { column = 1, index = index }, select(2, core.item(""))) end
end

-- 404.3 and 404.30 are one number, and below 100 a class may be meant.
local function read_number(number, index, included)
  local text = shown(number)
  local first, last, ours = core.item(text)
  if first and number % 1 == 0 then
    add(included, { first, last })
    return nil
  end
  return refusal(number, { index = index },
    first and find(text, ".", 1, true) and format('"%s" or "%s0" was expected, as text: they are one number', text, text)
    or ours and format("did you mean %s?", ours) or "a status of three digits was expected")
end

local function read_item(item, index, included, excluded, expected)
  if type(item) == "string" then return read_text(item, index, included, excluded) end
  if type(item) == "number" then return read_number(item, index, included) end
  return refusal(item, { index = index }, expected)
end

-- How many entries a table has, and a key that is no index if there is one:
-- the same one in every run.
local function count_entries(items)
  local count, stray = 0, nil
  for key in next, items do
    count = count + 1
    if type(key) == "string" then
      if type(stray) ~= "string" or key < stray then stray = key end
    elseif stray == nil and not (type(key) == "number" and key >= 1 and key % 1 == 0) then
      stray = key
    end
  end
  return count, stray
end

local function read_table(items, points_of, included, excluded)
  local count, stray = count_entries(items)
  if stray ~= nil then
    return refusal(rawget(items, stray), { key = stray }, 'items without keys were expected, such as { "4xx", "!404" }')
  elseif count == 0 then
    return "the selector is an empty table: at least one item was expected", {}
  end
  for i = 1, count do
    local item = rawget(items, i)
    local points = points_of(item)
    if points then
      add(included, points)
    else
      local message, place = read_item(item, i, included, excluded, "text, a number or a set was expected")
      if message then return message, place end
    end
  end
end

---Where a selector goes wrong, as far as it is known.
---@class httpstatus.Place
---@field item? any        what cannot be read: the item of a text without its !, the item of a table, the selector
---@field column? integer  in its text
---@field index? integer   in the table
---@field key? any         in the table, where items without keys were expected

---The stretches that a selector includes and those that it excludes.
---@param selector any  but no set
---@param points_of fun(value: any): integer[]?  the stretches of a set
---@param unite fun(lists: integer[][], first: integer, last: integer): integer[]
---@return integer[][]? included
---@return integer[][]|string excluded  a message when the selector is malformed
---@return httpstatus.Place? place
function M.read(selector, points_of, unite)
  local included, excluded = { unite = unite, most = WAITING }, { unite = unite, most = WAITING }
  local message, place
  if type(selector) == "table" then
    message, place = read_table(selector, points_of, included, excluded)
  else
    message, place = read_item(selector, nil, included, excluded, "text, a number or a table was expected")
  end
  if message then return nil, message, place end
  if #included == 0 then included[1] = { core.item("100-599") } end
  return included, excluded
end

return M
