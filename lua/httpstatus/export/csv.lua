---The registry as CSV: RFC 4180, but lines end with a line feed alone.

local records = require "httpstatus.export.records"

local M = { name = "csv" }

local function field(value)
  if value == nil then return "" end
  value = tostring(value)
  return value:find('[",\r\n]') and '"' .. value:gsub('"', '""') .. '"' or value
end

---@param write fun(...: string)
function M.write(write)
  write(table.concat(records.COLUMNS, ","), "\n")
  records.each(function(record)
    for i, column in ipairs(records.COLUMNS) do write(i > 1 and "," or "", field(record[column])) end
    write("\n")
  end)
end

return M
