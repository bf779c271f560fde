---The registry as a Lua file that returns an array of records.

local records = require "httpstatus.export.records"

local M = { name = "lua" }

local function literal(value)
  return type(value) == "string" and ("%q"):format(value):gsub("\\\n", "\\n") or tostring(value)
end

---@param write fun(...: string)
function M.write(write)
  write("return {\n")
  records.each(function(record)
    write("  { ")
    for _, column in ipairs(records.COLUMNS) do
      if record[column] ~= nil then write(column, " = ", literal(record[column]), ", ") end
    end
    write("},\n")
  end)
  write("}\n")
end

return M
