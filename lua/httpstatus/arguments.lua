---What the public functions say of their arguments: reads statuses and codes, makes text from outside fit for a message.
---
---Text that is none is `nil, message`. Misuse raises; `level` says at whose line, as in `error`: a public function that
---passes 3 blames its caller.

local core = require "httpstatus.core"

local error, tostring, type = error, tostring, type
local find, format, gsub, match, sub = string.find, string.format, string.gsub, string.match, string.sub
local concat = table.concat

local M = {}

---Text from outside, short and printable.
---@param text string
---@return string
function M.quote(text)
  if #text > 40 then text = sub(text, 1, 37) .. "..." end
  return '"' .. gsub(text, "[^\32-\126]", "?") .. '"'
end

---Any value, fit for a message. Never through the tostring that a table or userdata may have of its own.
---@param value any
---@return string
function M.shown(value)
  if type(value) == "string" then return M.quote(value) end
  if value ~= value then return "nan" end -- which has a sign on some machines
  if type(value) == "number" then return format("%.14g", value) end
  return (value == nil or type(value) == "boolean") and tostring(value) or type(value)
end

---@param n any
---@param highest integer
---@return boolean
function M.is_whole(n, highest)
  return type(n) == "number" and n >= 0 and n <= highest and n % 1 == 0
end

local is_whole = M.is_whole

---An integer where Lua has them: since 5.3 a whole number may be a float. Where it has none, -0 would be shown as such.
---@param n number
---@return integer
M.to_integer = math.tointeger or function(n) return n + 0 end

---The text without the blanks around it, in linear time whatever it holds.
---@param text string
---@return string
function M.trim(text)
  local first = find(text, "%S")
  return first and match(text, "^.*%S", first) or ""
end

-- What is wrong with a number that is no status. 403.1 and 403.10 are one
-- number, so neither reading can be chosen.
local function status_problem(n)
  local text = M.shown(n)
  local status, digits = match(text, "^(%d+)%.(%d+)$")
  if not status then return format("the status %s is no whole number 0..999", text) end
  return format('the number %s may mean %s or %s0: pass "%s" or (%s, %s), or "%s0" or (%s, %s0)',
    text, text, text, text, status, digits, text, status, digits)
end

local function read_text(code)
  local status, found = core.parse(code)
  if status then return status, found end
  local pasted, substatus = core.parse_pasted(code)
  if pasted then return pasted, substatus end
  return nil, format("%s is no status code: at column %d three digits, optionally followed by a dot and a substatus "
    .. "0..65535, were expected", M.quote(code), found)
end

local function read_substatus(substatus, level)
  if is_whole(substatus, 65535) then return M.to_integer(substatus) end
  if type(substatus) ~= "string" then
    error(format("the substatus %s is no whole number 0..65535", M.shown(substatus)), level)
  end
  local status, number = core.parse("000." .. M.trim(substatus))
  if status then return number end
  return nil, format("%s is no substatus: a whole number 0..65535 was expected", M.quote(substatus))
end

---Reads a code: a number or its digits, "404.3", or a status and a substatus; a pasted "HTTP Error 404.3 - ..." too.
---@param code any
---@param substatus any
---@param level integer
---@return integer? status
---@return integer|string|nil substatus  a message where the text is no code
function M.code(code, substatus, level)
  local status, found
  if type(code) == "number" then
    if not is_whole(code, 999) then error(status_problem(code), level) end
    status = M.to_integer(code)
  elseif type(code) == "string" then
    status, found = read_text(code)
  else
    error(format("a code is text or a number, got %s", type(code)), level)
  end
  if not status or substatus == nil then return status, found end
  if found then
    error(format("the substatus is given twice: in %s and as %s", M.quote(code), M.shown(substatus)), level)
  end
  local number, message = read_substatus(substatus, level + 1)
  if not number then return nil, message end
  return status, number
end

---Reads a status without a substatus: a whole number 0..999 or its three digits.
---@param value any
---@param level integer
---@return integer? status
---@return string? message
function M.status(value, level)
  if is_whole(value, 999) then return M.to_integer(value) end
  if type(value) ~= "string" then
    error(format("the status %s is no whole number 0..999", M.shown(value)), level)
  end
  local status, substatus = core.parse(value)
  if status and not substatus then return status end
  return nil, format("%s is no status: three digits were expected", M.quote(value))
end

---The ids of the products, in the order of the meanings.
---@return string[]
function M.product_ids()
  local ids, n = {}, 1
  local id = core.product(n)
  while id do
    ids[n] = id
    n = n + 1
    id = core.product(n)
  end
  return ids
end

---Reads the id of a product; any other value raises.
---@param id any
---@param level integer
---@return string? id  nil for nil
function M.product(id, level)
  if id == nil then return nil end
  if type(id) == "string" and core.product(id) == id then return id end
  error(format("unknown product %s; the products are %s", M.shown(id), concat(M.product_ids(), ", ")), level)
end

return M
