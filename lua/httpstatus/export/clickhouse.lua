---The registry as a script for clickhouse-client --multiquery: tables, their rows and the view httpstatus_title. ClickHouse has
---no transactions: new tables are filled beside the old ones, and one RENAME puts them in their places. So the script can be run
---again, also that of another version. Readers see the old tables or the new ones; at the moment of the RENAME ClickHouse 20.10
---and later may tell them that a table does not exist. From ClickHouse 18.16 on.

local tables = require "httpstatus.export.tables"

local M = { name = "clickhouse" }

local MOST = 65536 -- bytes of rows in one INSERT, about

local TYPES = { integer = "Int64", text = "String", boolean = "UInt8", ["integer[]"] = "Array(Int64)" }

-- What is unknown of a text is the empty one.
local function type_of(column)
  local is_nullable = column.type == "integer" and not column.not_null
  return is_nullable and ("Nullable(%s)"):format(TYPES.integer) or TYPES[column.type]
end

local ESCAPED = { ["\\"] = "\\\\", ["'"] = "\\'", ["\n"] = "\\n", ["\t"] = "\\t", ["\r"] = "\\r" }

-- Every literal is one line: before version 20 an INSERT's rows end with theirs.
local function quoted(text)
  return "'" .. text:gsub("[\\'\n\t\r]", ESCAPED) .. "'"
end

local function literal(column, value)
  if column.type == "integer[]" then return "[" .. table.concat(value or {}, ",") .. "]" end
  if column.type == "boolean" then return value and "1" or "0" end
  if column.type == "text" then return quoted(value or "") end
  return value and ("%d"):format(value) or "NULL"
end

local function write_table(write, one)
  write("-- ", one.comment, "\n")
  write("DROP TABLE IF EXISTS ", one.name, "_new;\n")
  write("CREATE TABLE ", one.name, "_new\n(\n")
  for i, column in ipairs(one.columns) do
    write(("  `%s` %s COMMENT %s%s\n"):format(column.name, type_of(column), quoted(column.comment),
      i < #one.columns and "," or ""))
  end
  write(") ENGINE = MergeTree ORDER BY (`", table.concat(one.key, "`, `"), "`);\n")
end

local function write_rows(write, one)
  local size = MOST
  for n, record in ipairs(one.rows()) do
    local values = {}
    for i, column in ipairs(one.columns) do values[i] = literal(column, record[column.name]) end
    local row = "(" .. table.concat(values, ",") .. ")"
    if size + #row > MOST then
      write(n > 1 and ";\n" or "", "INSERT INTO ", one.name, "_new VALUES ", row)
      size = 0
    else
      write(",", row)
    end
    size = size + #row
  end
  write(";\n\n")
end

-- Puts the new tables in their places, all at once.
local function write_renames(write, all)
  local moves = {}
  for _, one in ipairs(all) do
    write(("DROP TABLE IF EXISTS %s_old;\nCREATE TABLE IF NOT EXISTS %s AS %s_new;\n"):format(one.name, one.name, one.name))
    moves[#moves + 1] = ("%s TO %s_old, %s_new TO %s"):format(one.name, one.name, one.name, one.name)
  end
  write("RENAME TABLE\n  ", table.concat(moves, ",\n  "), ";\n")
  for _, one in ipairs(all) do write("DROP TABLE ", one.name, "_old;\n") end
end

local TITLE = [[

-- The title of each listed code, whatever Win32 code stands beside it; substatus -2 is any that has no row, -1 is none.
DROP TABLE IF EXISTS httpstatus_title;
CREATE VIEW httpstatus_title AS
SELECT status, substatus, argMax(title, win32) AS title FROM httpstatus_answer WHERE win32 < 0 GROUP BY status, substatus;
]]

---@param write fun(...: string)
function M.write(write)
  local all = tables.all()
  for _, one in ipairs(all) do
    write_table(write, one)
    write_rows(write, one)
  end
  write_renames(write, all)
  write(TITLE)
end

return M
