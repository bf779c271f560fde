---Statuses by name: the constants, and `find` for phrases old and new.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local suggest = require "httpstatus.suggest"

---@class httpstatus.names
local M = {}

-- "I'm a teapot" -> IM_A_TEAPOT; nil for what is no name, as "(Unused)".
local function constant_of(phrase)
  if phrase:find("^%(") then return nil end
  return (phrase:upper():gsub("'", ""):gsub("[^%w]+", "_"):gsub("_$", ""))
end

-- "Request-URI Too Long" -> "requesturitoolong"
local function plain(text)
  return (text:lower():gsub("[^%w]+", ""))
end

-- Calls use(status, phrase) for the phrase of every listed status, then
-- use(status, name) for every other name of one.
local function each_name(use)
  local row, status, substatus = core.next()
  while row do
    if not substatus then use(status, (core.phrase(status))) end
    row, status, substatus = core.next(row)
  end
  local n = 1
  local name, of_status = core.alias(n)
  while name do
    use(of_status, name)
    n = n + 1
    name, of_status = core.alias(n)
  end
end

-- Calls use(status, text) for the phrase and the title of every meaning.
local function each_meaning(use)
  local row, status, substatus = core.next()
  while row do
    for n = 1, (core.lookup(status, substatus)) do
      local title, phrase = core.texts(core.row(n, status, substatus))
      use(status, phrase)
      use(status, title)
    end
    row, status, substatus = core.next(row)
  end
end

-- RFC names, older names and those of ngx.HTTP_* without their prefix.
local function new_constants()
  local all = {}
  each_name(function(status, phrase)
    local name = constant_of(phrase)
    -- Private statuses are sentences of a vendor, no names.
    if name and not all[name] and #name <= 40 then all[name] = status end
  end)
  return all
end

-- Plain name -> status, plain name -> as it is written. A status' own names
-- go before what single meanings are called.
local function new_phrases()
  local statuses, written = {}, {}
  local function use(status, phrase)
    local key = plain(phrase)
    if key == "" or statuses[key] or phrase:find("^%(") then return end
    statuses[key], written[key] = status, phrase
  end
  each_name(use)
  each_meaning(use)
  return { statuses = statuses, written = written }
end

local SHORTEST_PART = 4

-- The shortest name that the text is a part of.
local function containing(key, names)
  local best
  if #key < SHORTEST_PART then return nil end
  for name in pairs(names) do
    if name:find(key, 1, true) and (not best or #name < #best or #name == #best and name < best) then best = name end
  end
  return best
end

local phrases

---The status of a phrase: any case, any punctuation; phrases of older RFCs and of servers, titles of meanings as well.
---```lua
---status.find("request entity too large") --> 413
---```
---@param phrase string
---@return integer? status
---@return string? message  with the nearest phrase, when there is none of that name
function M.find(phrase)
  if type(phrase) ~= "string" then error(("a phrase is text, got %s"):format(type(phrase)), 2) end
  phrases = phrases or new_phrases()
  local statuses = phrases.statuses
  local key = plain(phrase)
  if statuses[key] then return statuses[key] end
  local near = suggest(key, statuses) or #key <= 64 and containing(key, statuses)
  return nil, ("no status is named %s%s"):format(arguments.quote(phrase),
    near and ('; did you mean "%s"?'):format(phrases.written[near]) or "")
end

local constants

---The status of a constant; nil and the nearest one where there is none of that name.
---@param name string
---@return integer? status
---@return string? near
function M.constant(name)
  constants = constants or new_constants()
  if constants[name] then return constants[name] end
  return nil, suggest(name, constants)
end

return M
