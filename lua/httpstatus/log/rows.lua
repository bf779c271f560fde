---Requests of any format, and what else has a code, as normalised rows: the same columns whatever server wrote the log.

local entry = require "httpstatus.entry"
local meaning = require "httpstatus.log.meaning"
local quote = require "httpstatus.arguments".quote

local M = {}

---The columns, in their order; docs/logs.md tells what each holds.
M.COLUMNS = {
  "time", "client", "user", "method", "url", "query", "status", "substatus", "win32", "reason", "bytes", "time_taken_ms",
  "server", "product", "title", "class", "benign", "file", "line", "code", "logon",
}

M.FORMATS = { csv = true, tsv = true, json = true }

local known = {}
for _, name in ipairs(M.COLUMNS) do known[name] = true end

---The columns of a list such as "time,status,url".
---@param text string
---@return string[]? columns
---@return string? message
function M.columns_of(text)
  local columns, seen = {}, {}
  for name in text:gmatch("[^,%s]+") do
    if not known[name] then
      return nil, ("there is no column %s: %s were expected"):format(quote(name), table.concat(M.COLUMNS, ", "))
    end
    if seen[name] then return nil, ("the column %s is named twice"):format(quote(name)) end
    columns[#columns + 1], seen[name] = name, true
  end
  if #columns == 0 then return nil, "no column is named" end
  return columns
end

---What C asks once for each combination of a code and what stands beside it: product, title, class, whether it is normal, and
---the code's name. What is normal of the 401s only later lines tell.
---@param is_benign fun(...): boolean
---@param labels table  of httpstatus.log.explain
---@return function  takes status, substatus, service, reason and Win32 code
function M.describer(is_benign, labels)
  return function(status, substatus, service, reason, win32)
    local counted = { status = status, substatus = substatus, service = service, reason = reason }
    local found = meaning.of(counted, win32 and { { win32 = win32 } } or {}, labels)
    return found.product, found.title, status and not service and entry.class_of(status) or nil,
      status ~= 401 and is_benign(status, substatus, service, reason, win32) and "true" or "false", meaning.code_of(counted)
  end
end

return M
