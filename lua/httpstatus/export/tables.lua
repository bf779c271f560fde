---What a warehouse loads, whatever its engine: tables with the types and comments of their columns, and their rows. What a
---Win32 code decides beside a code is computed here by what the log report asks, so no rule of the registry is repeated in SQL.

local M = {}

---@class httpstatus.export.Column
---@field name string
---@field type "integer"|"text"|"boolean"|"integer[]"  an integer has up to 32 bits without a sign
---@field comment string
---@field not_null? boolean

---@class httpstatus.export.Table
---@field name string
---@field comment string
---@field columns httpstatus.export.Column[]
---@field key string[]             columns whose values tell a row from all others
---@field rows fun(): table[]      fresh records by the names of columns, in a stable order; nil is unknown

local NAMES = { "code", "cause", "key", "win32", "answer", "decided", "kind" }

---All tables, in the order in which they are loaded.
---@return httpstatus.export.Table[]
function M.all()
  local tables = {}
  for i, name in ipairs(NAMES) do tables[i] = require("httpstatus.export.tables." .. name) end
  return tables
end

return M
