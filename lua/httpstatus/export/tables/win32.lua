---Every listed Win32 code and HRESULT, in both of its spellings.

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local win32 = require "httpstatus.win32"
local spellings = require "httpstatus.export.spellings"

local M = {
  name = "httpstatus_win32",
  comment = "Every listed Win32 code and HRESULT. 5 and 0x80070005 are two rows, as logs have both.",
  key = { "win32" },
  columns = {
    { name = "win32", type = "integer", not_null = true, comment = "as sc-win32-status has it: 32 bits without a sign" },
    { name = "hex", type = "text", not_null = true, comment = "0x80070005" },
    { name = "name", type = "text", comment = "ERROR_ACCESS_DENIED" },
    { name = "title", type = "text", comment = "what Windows says of it, in short" },
    { name = "meaning", type = "text", comment = "what it says in a web server's log" },
    { name = "source", type = "text", comment = "document and section" },
  },
}

---@return table[] records  fresh ones
function M.rows()
  local records, seen, codes = {}, {}, {}
  local found = family.get("win32")
  for n = 1, found.count do
    for _, code in ipairs(spellings(family.entry_of(core.entry(found.number, n)).key)) do
      if not seen[code] then
        seen[code] = true
        codes[#codes + 1] = code
      end
    end
  end
  table.sort(codes)
  for i, code in ipairs(codes) do
    local known = win32.win32(code)
    records[i] = { win32 = code, hex = known.hex, name = known.name, title = known.message, meaning = known.meaning,
      source = known.source }
  end
  return records
end

return M
