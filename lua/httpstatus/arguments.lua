---What the public functions say of their arguments: reads statuses and codes, makes text from outside fit for a message.
---
---Text that is none is `nil, message`. Misuse raises; `level` says at whose line, as in `error`: a public function that
---passes 3 blames its caller.

local core = require "httpstatus.core"

local error, ipairs, tonumber, tostring, type = error, ipairs, tonumber, tostring, type

local M = {}

---Text from outside, short and printable.
---@param text string
---@return string
function M.quote(text)
  if #text > 40 then text = text:sub(1, 37) .. "..." end
  return '"' .. text:gsub("[^\32-\126]", "?") .. '"'
end

---@param value any
---@return string
function M.shown(value)
  return type(value) == "string" and M.quote(value) or tostring(value)
end

---@param n any
---@param highest integer
---@return boolean
function M.is_whole(n, highest)
  return type(n) == "number" and n >= 0 and n <= highest and n % 1 == 0
end

local is_whole = M.is_whole

---An integer where Lua has them: since 5.3 a whole number may be a float.
---@param n number
---@return integer
M.to_integer = math.tointeger or function(n) return n end

---The text without the blanks around it, in linear time whatever it holds.
---@param text string
---@return string
function M.trim(text)
  local first = text:find("%S")
  return first and text:sub(first):match("^.*%S") or ""
end

---What is wrong with a number as a status; nil when nothing is. 403.1 and 403.10 are one number, so neither reading
---can be chosen.
---@param n number
---@return string? message
function M.status_problem(n)
  if is_whole(n, 999) then return nil end
  local text = ("%.14g"):format(n)
  local status, digits = text:match("^(%d+)%.(%d+)$")
  if not status then
    return ("the status %s is no whole number 0..999"):format(text)
  end
  return ('the number %s may mean %s or %s0: pass "%s" or (%s, %s), or "%s0" or (%s, %s0)'):format(
    text, text, text, text, status, digits, text, status, digits)
end

-- What stands before a code where people copy it from: an error page, a
-- status line, a log message.
local PREFIXES = {
  "^http/%d[%d.]*%s+", "^http%s+error:?%s+", "^http%s+status:?%s+", "^http%s+status%s+code:?%s+", "^http:?%s+",
  "^error%s+code:?%s+", "^error:?%s+", "^status%s+code:?%s+", "^status:?%s+", "^code:?%s+",
}

---The code in a text such as "HTTP Error 500.19 - Internal Server Error" or "HTTP/1.1 404 Not Found": words stand in
---front of it or behind it.
---@param text string
---@return string? code
function M.code_in(text)
  local first = text:find("%S")
  if not first then return nil end
  local head = text:sub(first, first + 79)
  local lower, introduced = head:lower(), false
  for _, prefix in ipairs(PREFIXES) do
    local _, last = lower:find(prefix)
    if last then
      head, introduced = head:sub(last + 1), true
      break
    end
  end
  local code, after = head:match("^(%d%d%d%.%d+)(.*)$")
  if not code then code, after = head:match("^(%d%d%d)(.*)$") end
  if code and (introduced and after:find("^[:,.;]?%s*$") or after:find("^[:,.;]?%s+[%a(-]")) then return code end
end

local function read_number(code, level)
  local problem = M.status_problem(code)
  if problem then error(problem, level) end
  return M.to_integer(code)
end

local function read_text(code)
  local status, found = core.parse(code)
  if status then return status, found end
  local inside = M.code_in(code)
  local of_text, substatus = core.parse(inside or "")
  if of_text then return of_text, substatus end
  return nil, ("%s is no status code: at column %d three digits, optionally followed by a dot and a substatus "
    .. "0..65535, were expected"):format(M.quote(code), found)
end

local function read_substatus(substatus, level)
  if is_whole(substatus, 65535) then return M.to_integer(substatus) end
  if type(substatus) ~= "string" then
    error(("the substatus %s is no whole number 0..65535"):format(M.shown(substatus)), level)
  end
  local digits = M.trim(substatus):match("^%d+$")
  if digits and #digits <= 5 and not digits:find("^0%d") and tonumber(digits) <= 65535 then return tonumber(digits) end
  return nil, ("%s is no substatus: a whole number 0..65535 was expected"):format(M.quote(substatus))
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
    status = read_number(code, level + 1)
  elseif type(code) == "string" then
    status, found = read_text(code)
  else
    error(("a code is text or a number, got %s"):format(type(code)), level)
  end
  if not status or substatus == nil then return status, found end
  if found then
    error(("the substatus is given twice: in %s and as %s"):format(M.quote(code), M.shown(substatus)), level)
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
    error(("the status %s is no whole number 0..999"):format(M.shown(value)), level)
  end
  local status, substatus = core.parse(value)
  if status and not substatus then return status end
  return nil, ("%s is no status: three digits were expected"):format(M.quote(value))
end

return M
