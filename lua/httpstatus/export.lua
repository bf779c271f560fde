---The whole registry as a table to load elsewhere: one row per meaning, in a stable order with stable columns.

local status = require "httpstatus"

local M = {}

---The columns, in order. A field of which nothing is known is absent (JSON, Lua) or empty (CSV).
M.COLUMNS = {
  "code", "status", "substatus", "class", "phrase", "product", "versions", "title", "summary", "check", "cause", "fix",
  "see", "source", "confidence",
}

-- Calls write(entry, is_last) for every meaning.
local function each_meaning(write)
  local codes = status.list()
  for i, code in ipairs(codes) do
    local entries = status.meanings(code)
    for n, entry in ipairs(entries) do write(entry, i == #codes and n == #entries) end
  end
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
  each_meaning(function(entry)
    for i, column in ipairs(M.COLUMNS) do write(i > 1 and "," or "", csv_field(entry[column])) end
    write("\n")
  end)
end

function formats.json(write)
  local encode = require("dkjson").encode
  write("[\n")
  each_meaning(function(entry, is_last)
    local row = {}
    for _, column in ipairs(M.COLUMNS) do row[column] = entry[column] end
    write(encode(row, { keyorder = M.COLUMNS }), is_last and "\n" or ",\n")
  end)
  write("]\n")
end

local function lua_literal(value)
  return type(value) == "string" and ("%q"):format(value):gsub("\\\n", "\\n") or tostring(value)
end

function formats.lua(write)
  write("return {\n")
  each_meaning(function(entry)
    write("  { ")
    for _, column in ipairs(M.COLUMNS) do
      if entry[column] ~= nil then write(column, " = ", lua_literal(entry[column]), ", ") end
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
