---The whole registry to load elsewhere, in a stable order: as one table with stable columns (JSON, CSV, Lua), or as a script
---that creates and fills the tables of a database.

local records = require "httpstatus.export.records"

local M = {}

---The columns of the one table, in order.
M.COLUMNS = records.COLUMNS

-- A format is a file and its name here.
local NAMES = { "json", "csv", "lua", "postgresql", "clickhouse" }

---@class httpstatus.export.Format
---@field name string
---@field needs? string                        a module that it needs
---@field write fun(write: fun(...: string))  writes all

---The formats, in order and by name.
---@type table<integer|string, httpstatus.export.Format>
M.formats = {}
for i, name in ipairs(NAMES) do
  M.formats[i] = require("httpstatus.export." .. name)
  M.formats[name] = M.formats[i]
end

---Writes the registry.
---@param format string  one of the names
---@param write fun(...: string)
function M.export(format, write)
  M.formats[format].write(write)
end

return M
