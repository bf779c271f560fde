---The registry as a JSON array, an object a line.

local records = require "httpstatus.export.records"

local M = { name = "json", needs = "dkjson" }

---@param write fun(...: string)
function M.write(write)
  local encode = require("dkjson").encode
  write("[\n")
  records.each(function(record, is_last)
    write(encode(record, { keyorder = records.COLUMNS }), is_last and "\n" or ",\n")
  end)
  write("]\n")
end

return M
