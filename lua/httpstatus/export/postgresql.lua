---The registry as a script for psql: one transaction that creates the tables or brings them up to date. Rows that are the same
---are left alone, so that views, foreign keys and grants of others stay as they are and a second load changes nothing.

local sql = require "httpstatus.export.postgresql_functions"
local status = require "httpstatus"
local tables = require "httpstatus.export.tables"

local M = { name = "postgresql" }

-- An unsigned 32 bit number needs more than PostgreSQL's integer.
local TYPES = { integer = "bigint", text = "text", boolean = "boolean", ["integer[]"] = "bigint[]" }

local function name_of(text) return '"' .. text:gsub('"', '""') .. '"' end

-- A literal that means the same whatever standard_conforming_strings is.
local function literal(text)
  local quoted = "'" .. text:gsub("'", "''") .. "'"
  return quoted:find("\\", 1, true) and "E" .. quoted:gsub("\\", "\\\\") or quoted
end

local function names_of(list, of)
  local names = {}
  for i, one in ipairs(list) do names[i] = (of or name_of)(one) end
  return table.concat(names, ", ")
end

local function column_name(column) return name_of(column.name) end

local ESCAPES = { ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["\r"] = "\\r" }

-- A value as COPY's text format has it.
local function copied(value)
  if value == nil then return "\\N" end
  if type(value) == "boolean" then return value and "t" or "f" end
  if type(value) == "number" then return ("%d"):format(value) end
  if type(value) == "table" then
    local numbers = {}
    for i, number in ipairs(value) do numbers[i] = ("%d"):format(number) end
    return "{" .. table.concat(numbers, ",") .. "}"
  end
  return (value:gsub("[\\\n\t\r]", ESCAPES))
end

local HEAD = [[
-- %s as tables of PostgreSQL 15 and later: psql -X -v ON_ERROR_STOP=1 -f FILE
-- They stand in the first schema of the search path. A newer file is loaded over an older one.
\set ON_ERROR_STOP on
begin;
set local client_encoding = 'UTF8';
set local standard_conforming_strings = on;
set local client_min_messages = warning;
]]

local function write_definition(write, t)
  local lines = {}
  for _, column in ipairs(t.columns) do
    lines[#lines + 1] = ("  %s %s%s"):format(name_of(column.name), TYPES[column.type], column.not_null and " not null" or "")
  end
  lines[#lines + 1] = ("  primary key (%s)"):format(names_of(t.key))
  write(("\ncreate table if not exists %s (\n%s\n);\n"):format(name_of(t.name), table.concat(lines, ",\n")))
  -- Two loads at a time would both find a row missing.
  write(("lock table %s in share row exclusive mode;\n"):format(name_of(t.name)))
end

local function names_in(columns, is_wanted)
  local names = {}
  for _, column in ipairs(columns) do
    if is_wanted(column) then names[#names + 1] = literal(column.name) end
  end
  return table.concat(names, ", ")
end

-- Statements of psql that run what they answer: a table is altered, and readers are locked out, only where there is need to.
local function write_needed(write, t, change, condition)
  write(("select format('alter table %%s %s', attrelid::regclass, attname) from pg_attribute\n"):format(change))
  write(("where attrelid = %s::regclass and attnum > 0 and not attisdropped and %s\norder by attnum\n\\gexec\n"):format(
    literal(name_of(t.name)), condition))
end

-- Columns that an older version did not have are added; those that it alone has stay, and may be empty.
local function write_new_columns(write, t)
  local wanted = {}
  for i, column in ipairs(t.columns) do
    wanted[i] = ("(%d, %s, %s)"):format(i, literal(column.name), literal(TYPES[column.type]))
  end
  local id = literal(name_of(t.name)) .. "::regclass"
  write(("select format('alter table %%s add column %%I %%s', %s, name, type)\n"):format(id))
  write(("from (values %s) wanted (place, name, type)\n"):format(table.concat(wanted, ", ")))
  write(("where name not in (select attname from pg_attribute where attrelid = %s)\norder by place\n\\gexec\n"):format(id))
  write_needed(write, t, "alter column %I drop not null", ("attnotnull and attname not in (%s)"):format(
    names_in(t.columns, function() return true end)))
end

local function write_not_null(write, t)
  write_needed(write, t, "alter column %I set not null", ("not attnotnull and attname in (%s)"):format(
    names_in(t.columns, function(column) return column.not_null end)))
end

local function write_comments(write, t)
  write(("comment on table %s is %s;\n"):format(name_of(t.name),
    literal(("%s From %s."):format(t.comment, status._VERSION))))
  for _, column in ipairs(t.columns) do
    write(("comment on column %s.%s is %s;\n"):format(name_of(t.name), name_of(column.name), literal(column.comment)))
  end
end

local function write_rows(write, t)
  write(("create temporary table httpstatus_loaded (like %s) on commit drop;\n"):format(name_of(t.name)))
  write(("copy httpstatus_loaded (%s) from stdin;\n"):format(names_of(t.columns, column_name)))
  for _, row in ipairs(t.rows()) do
    local values = {}
    for i, column in ipairs(t.columns) do values[i] = copied(row[column.name]) end
    write(table.concat(values, "\t"), "\n")
  end
  write("\\.\n")
end

-- What differs is written, what is gone is deleted; nothing else is touched.
local function write_merge(write, t)
  local columns, changes, is_key = names_of(t.columns, column_name), {}, {}
  for _, key in ipairs(t.key) do is_key[key] = true end
  local old, new = {}, {}
  for _, column in ipairs(t.columns) do
    if not is_key[column.name] then
      local name = name_of(column.name)
      changes[#changes + 1] = ("%s = excluded.%s"):format(name, name)
      old[#old + 1], new[#new + 1] = "old." .. name, "excluded." .. name
    end
  end
  write(("insert into %s as old (%s)\nselect %s from httpstatus_loaded\n"):format(name_of(t.name), columns, columns))
  write(("on conflict (%s) do update set %s\n"):format(names_of(t.key), table.concat(changes, ", ")))
  write(("where (%s) is distinct from (%s);\n"):format(table.concat(old, ", "), table.concat(new, ", ")))
  write(("delete from %s where (%s) not in (select %s from httpstatus_loaded);\n"):format(name_of(t.name), names_of(t.key),
    names_of(t.key)))
  write("drop table httpstatus_loaded;\n")
end

---Writes the script.
---@param write fun(...: string)
function M.write(write)
  write(HEAD:format(status._VERSION))
  for _, t in ipairs(tables.all()) do
    write_definition(write, t)
    write_new_columns(write, t)
    write_comments(write, t)
    write_rows(write, t)
    write_merge(write, t)
    write_not_null(write, t)
  end
  write(sql)
  write("\ncommit;\n")
  for _, t in ipairs(tables.all()) do write(("analyze %s;\n"):format(name_of(t.name))) end
end

return M
