---The whole registry as a table to load elsewhere: a row for each meaning, class, shared cause and entry, in a stable order
---with stable columns.

local rows = require "httpstatus.rows"

local M = {}

---The columns, in order. A field of which nothing is known is absent (JSON, Lua) or empty (CSV). `cause`, `fix`, `when` and
---`normal` have a line for each cause.
M.COLUMNS = {
  "code", "kind", "status", "substatus", "class", "phrase", "family", "key", "name", "statuses", "product", "versions", "title",
  "summary", "check", "cause", "fix", "when", "normal", "see", "source", "confidence",
}

-- Calls write(record, is_last) for every row.
local function each_row(write)
  local records = rows.all()
  for i, record in ipairs(records) do write(record, i == #records) end
end

local function csv_field(value)
  if value == nil then return "" end
  value = tostring(value)
  return value:find('[",\r\n]') and '"' .. value:gsub('"', '""') .. '"' or value
end

local formats = {}

-- RFC 4180, but lines end with a line feed alone.
function formats.csv(write)
  write(table.concat(M.COLUMNS, ","), "\n")
  each_row(function(record)
    for i, column in ipairs(M.COLUMNS) do write(i > 1 and "," or "", csv_field(record[column])) end
    write("\n")
  end)
end

function formats.json(write)
  local encode = require("dkjson").encode
  write("[\n")
  each_row(function(record, is_last)
    write(encode(record, { keyorder = M.COLUMNS }), is_last and "\n" or ",\n")
  end)
  write("]\n")
end

local function lua_literal(value)
  return type(value) == "string" and ("%q"):format(value):gsub("\\\n", "\\n") or tostring(value)
end

function formats.lua(write)
  write("return {\n")
  each_row(function(record)
    write("  { ")
    for _, column in ipairs(M.COLUMNS) do
      if record[column] ~= nil then write(column, " = ", lua_literal(record[column]), ", ") end
    end
    write("},\n")
  end)
  write("}\n")
end

---Writes the registry.
---@param format "json"|"csv"|"lua"
---@param write fun(...: string)
function M.export(format, write)
  formats[format](write)
end

return M
