---Statuses by name: the constants, and `find` for phrases old and new.

local quote = require("httpstatus.arguments").quote
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

-- Plain name -> status, plain name -> as it is written.
local statuses, written

local function load_names()
  statuses, written = {}, {}
  each_name(function(status, phrase)
    local key = plain(phrase)
    if statuses[key] or phrase:find("^%(") then return end
    statuses[key], written[key] = status, phrase
  end)
end

---The status of a phrase: any case, any punctuation, phrases of older RFCs and of servers as well.
---```lua
---status.find("request entity too large") --> 413
---```
---@param phrase string
---@return integer? status
---@return string? message  with the nearest phrase, when there is none of that name
function M.find(phrase)
  if type(phrase) ~= "string" then error(("a phrase is text, got %s"):format(type(phrase)), 2) end
  if not statuses then load_names() end
  local key = plain(phrase)
  if statuses[key] then return statuses[key] end
  local near = suggest(key, statuses)
  return nil, ("no status is named %s%s"):format(quote(phrase), near and ('; did you mean "%s"?'):format(written[near]) or "")
end

local constants

---The status of a constant. Raises in the name of the one who indexed the module when there is none of that name.
---@param name string
---@return integer status
function M.constant(name)
  constants = constants or new_constants()
  if not constants[name] then
    local near = suggest(name, constants)
    error(("no constant %s%s"):format(name, near and ("; did you mean %s?"):format(near) or ""), 3)
  end
  return constants[name]
end

return M
