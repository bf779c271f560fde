---What the public functions say of their arguments: the checks of a code, text from outside made fit for a message.

local core = require "httpstatus.core"

local error, tostring, type = error, tostring, type

local M = {}

-- Every check_* below is called by a helper, and the helper by a public
-- function: four levels up is the line of the user's call.
local CALLER = 4

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

---What is wrong with a number as a status; nil when nothing is. 403.1 and 403.10 are one number, so neither reading
---can be chosen.
---@param n number
---@return string? message
function M.status_problem(n)
  if M.is_whole(n, 999) then return nil end
  local text = ("%.14g"):format(n)
  local status, digits = text:match("^(%d+)%.(%d+)$")
  if not status then
    return ("the status %s is no whole number 0..999"):format(text)
  end
  return ('the number %s may mean %s or %s0: pass "%s" or (%s, %s), or "%s0" or (%s, %s0)'):format(
    text, text, text, text, status, digits, text, status, digits)
end

---The code's canonical text, or nil and what is wrong with it.
---@param code any
---@return string? text
---@return string? message
function M.check_code(code)
  if type(code) == "number" then
    local problem = M.status_problem(code)
    if problem then error(problem, CALLER) end
    return ("%03d"):format(code)
  elseif type(code) ~= "string" then
    error(("a code is text or a number, got %s"):format(type(code)), CALLER)
  end
  local status, column = core.parse(code)
  if not status then
    return nil, ("%s is no status code: at column %d three digits, optionally followed by a dot and a substatus "
      .. "0..65535, were expected"):format(M.quote(code), column)
  end
  return code:match("^%s*(.-)%s*$")
end

---The text with the substatus that was given beside it, if any was.
---@param text string
---@param substatus any
---@return string
function M.check_substatus(text, substatus)
  if substatus == nil then return text end
  if not M.is_whole(substatus, 65535) then
    error(("the substatus %s is no whole number 0..65535"):format(M.shown(substatus)), CALLER)
  end
  if text:find(".", 1, true) then
    error(("the substatus is given twice: in %s and as %d"):format(M.quote(text), substatus), CALLER)
  end
  return ("%s.%d"):format(text, substatus)
end

---Raises in the name of the public function's caller unless the status is one.
---@param status any
function M.check_status(status)
  if not M.is_whole(status, 999) then
    error(("the status %s is no whole number 0..999"):format(M.shown(status)), 3)
  end
end

return M
