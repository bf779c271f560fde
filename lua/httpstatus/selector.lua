---Reads selectors: texts such as "4xx, !404", numbers, sets, and tables of these.
---
---A selector comes out of configuration files, so whatever is wrong with one is no misuse: it gets a message and a place.
---Tables are read as they are, without metamethods, which could run what they like.
---
---All codes stand on one line: a status, its substatuses, the next status. An item of a selector is one stretch of that
---line: the points where it begins and where what is behind it does.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local suggest = require "httpstatus.suggest"

local is_whole, quote, to_integer = arguments.is_whole, arguments.quote, arguments.to_integer
local floor = math.floor
local next, rawget, tonumber, tostring, type = next, rawget, tonumber, tostring, type

local M = {}

---Status s stands at s * STRIDE, its substatus n at s * STRIDE + n + 1.
M.STRIDE = 65537
local STRIDE = M.STRIDE

-- Names ----------------------------------------------------------------------

local EXPECTED = "a status such as 404, 404.3 or 404.*, a range such as 500-599, a class such as 4xx or a name such as "
  .. "not-found was expected"

-- "Not Found" is not-found, "I'm a teapot" im-a-teapot.
local function add_name(all, phrase, first, last)
  all[phrase:lower():gsub("'", ""):gsub("[^%l%d]+", "-")] = { first * STRIDE, (last + 1) * STRIDE }
end

local function new_names()
  local all = {}
  for status = 100, 599 do
    local _, _, foreign = core.lookup(status, nil, "http")
    local phrase = core.phrase(status)
    if not foreign and phrase ~= "(Unused)" then add_name(all, phrase, status, status) end
  end
  local n = 1
  local alias, of = core.alias(n)
  while alias do
    add_name(all, alias, of, of)
    n = n + 1
    alias, of = core.alias(n)
  end
  for first = 100, 500, 100 do add_name(all, core.class(first), first, first + 99) end
  add_name(all, "success", 200, 299)
  add_name(all, "gateway-error", 502, 504)
  return all
end

-- Built when a name is first read, and assigned only when it is complete.
local names

local function name_span(name)
  names = names or new_names()
  local span = names[name:lower()]
  if span then return span[1], span[2] end
  local near = suggest(name:lower(), names)
  return nil, near and ("did you mean %s?"):format(near) or EXPECTED
end

-- Items ----------------------------------------------------------------------

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

-- Suggestions ----------------------------------------------------------------

-- How other programs and people write an item, and how it is written here.
local DIALECTS = {
  "^([1-5])[xX%*%?_%.]*$", "%1xx",      -- Caddy's 4, Flurl's 4**
  "^[%*%?]+$", "100-599",               -- Flurl's *
  "^%+(%d.*)$", "%1",                   -- HAProxy's +429 -501
  "^%-(%d.*)$", "!%1",
  "^>=(%d%d%d)$", "%1-599",
  "^<=(%d%d%d)$", "100-%1",
  "^(%d%d%d)%+$", "%1-599",
  "^([1-5])[xX][xX]%-([1-5])[xX][xX]$", "%100-%299",
  "^(%d[%d%.]*)[:~](%d[%d%.]*)$", "%1-%2",
  "^(%d[%d%.]-)%.%.+(%d[%d%.]*)$", "%1-%2",
  "^(%d[%d%.]*)\226\128[\144-\149\166](%d[%d%.]*)$", "%1-%2",  -- the dashes and the ellipsis of typography, in UTF-8
}

-- Words in front of an item or between two.
local PREFIXES = { ["!"] = "!", ["not"] = "!", ["except"] = "!", [">="] = ">=", ["<="] = "<=" }
local JOINERS = {
  ["or"] = ",", ["and"] = ",", ["|"] = ",", ["||"] = ",", ["&"] = ",", ["+"] = ",", [";"] = ",", ["/"] = ",",
  ["-"] = "-", ["to"] = "-", [":"] = "-", [".."] = "-", ["\226\128\147"] = "-",
}

-- Longer text is no slip of the pen.
local LONGEST = 40

local function in_our_words(item)
  for i = 1, #DIALECTS, 2 do
    local ours, count = item:gsub(DIALECTS[i], DIALECTS[i + 1])
    if count > 0 then return ours end
  end
end

-- A list of items in our words, if it can be read then.
local function translated(list)
  if #list > LONGEST then return nil end
  list = list:gsub("[;|/&]+", ","):gsub("^,", ""):gsub(",$", ""):gsub("[^,!]+", in_our_words)
  for item in list:gmatch("[^,]+") do
    if not item_span((item:gsub("^!", ""))) then return nil end
  end
  return list ~= "" and list or nil
end

-- What a word that cannot be read means together with its neighbours: "bad
-- gateway", "not 404", "4xx or 5xx", "500 - 599".
local function meant_between(before, word, after)
  if #before + #word + #after > LONGEST then return nil end
  local lower = word:lower()
  local list = (word .. after):find("^%a+$") and translated(word .. "-" .. after)
  if not list and PREFIXES[lower] then list = translated(PREFIXES[lower] .. after) end
  if not list and JOINERS[lower] and before ~= "" then list = translated(before .. JOINERS[lower] .. after) end
  return list
end

-- Reading --------------------------------------------------------------------

-- Never through tostring, which a table or userdata may have its own of.
local function given(value)
  if type(value) == "string" then return quote(value) end
  if type(value) == "number" then return ("%.14g"):format(value) end
  if type(value) == "boolean" then return tostring(value) end
  return value == nil and "nothing" or type(value)
end

local function refusal(value, place, expected)
  local where = {}
  if place.key ~= nil then where[#where + 1] = "key " .. given(place.key) end
  if place.index then where[#where + 1] = ("item %d"):format(place.index) end
  if place.column then where[#where + 1] = ("column %d"):format(place.column) end
  local at = #where > 0 and "at " .. table.concat(where, ", ") or "is no selector"
  place.item = value
  return ("%s %s: %s"):format(given(value), at, expected), place
end

-- Each of these adds the stretches that it reads to what is included and to
-- what is excluded; gives a message and a place when it cannot.

local function read_text(text, index, included, excluded)
  local before, empty = "", true
  for column, word, behind in text:gmatch("()([^%s,]+)()") do
    local excludes = word:find("^!.") ~= nil
    local item = excludes and word:sub(2) or word
    local first, last = item_span(item)
    if not first then
      local list = not item:find("^!.") and translated(item)
        or meant_between(before, word, text:match("^[%s,]*([^%s,]*)", behind))
      if excludes and list then list = list:gsub(",!?", ",!") end
      return refusal(item, { column = excludes and column + 1 or column, index = index },
        list and ("did you mean %s?"):format(list) or last)
    end
    local lists = excludes and excluded or included
    lists[#lists + 1] = { first, last }
    before, empty = excludes and "" or word, false
  end
  if empty then return refusal(text, { column = 1, index = index }, EXPECTED) end
end

-- 404.3 and 404.30 are one number, and below 100 a class may be meant.
local function read_number(number, index, included)
  if is_whole(number, 999) and number >= 100 then
    local status = to_integer(number)
    included[#included + 1] = { status * STRIDE, (status + 1) * STRIDE }
    return nil
  end
  local text = given(number)
  local list, expected = translated(text), "a status of three digits was expected"
  if text:find("%.") and code_span(text) then
    expected = ('"%s" or "%s0" was expected, as text: they are one number'):format(text, text)
  elseif list then
    expected = ("did you mean %s?"):format(list)
  end
  return refusal(number, { index = index }, expected)
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
    local message, place
    if type(item) == "string" then
      message, place = read_text(item, i, included, excluded)
    elseif type(item) == "number" then
      message, place = read_number(item, i, included)
    elseif points_of(item) then
      included[#included + 1] = points_of(item)
    else
      message, place = refusal(item, { index = i }, "text, a number or a set was expected")
    end
    if message then return message, place end
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
---@return integer[][]? included
---@return integer[][]|string excluded  a message when the selector is malformed
---@return httpstatus.Place? place
function M.read(selector, points_of)
  local included, excluded = {}, {}
  local message, place
  if type(selector) == "string" then
    message, place = read_text(selector, nil, included, excluded)
  elseif type(selector) == "number" then
    message, place = read_number(selector, nil, included)
  elseif type(selector) == "table" then
    message, place = read_table(selector, points_of, included, excluded)
  else
    message, place = refusal(selector, {}, "text, a number or a table was expected")
  end
  if message then return nil, message, place end
  if #included == 0 then included[1] = { 100 * STRIDE, 600 * STRIDE } end
  return included, excluded
end

return M
