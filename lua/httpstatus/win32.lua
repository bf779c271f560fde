---Win32 codes, SSPI and WinHTTP codes and HRESULTs: the number in every spelling, its parts, its name.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local family = require "httpstatus.family"

local error, setmetatable, tostring, type = error, setmetatable, tostring, type
local format, match = string.format, string.match
local floor, concat = math.floor, table.concat

local to_integer = arguments.to_integer

---`tostring` gives a readable text.
---@class httpstatus.Win32
---@field code integer         unsigned 32 bit
---@field hex string           "0x8007000d"
---@field name? string         "ERROR_INVALID_DATA"; nil where it is not listed
---@field message? string      what Windows says of it, in short
---@field meaning? string      what it says in a web server's log
---@field facility? string     of an HRESULT: "FACILITY_WIN32"
---@field win32? integer       of an HRESULT of that facility: the Win32 code in it
---@field check? string        by what to decide among the causes
---@field cause? string        a line for each cause
---@field fix? string          a line for each cause
---@field source? string
---@field confidence? string
---@field description string   one readable text

local M = {}

local HRESULT_FIRST = 2147483648   -- 0x80000000

local Record = { __tostring = function(record) return tostring(record.description) end }

-- The parts of an HRESULT: 1 bit failure, 11 bits facility, 16 bits code. An
-- NTSTATUS (0xc...) has others.
local function add_hresult(record, value)
  if value < HRESULT_FIRST or value >= HRESULT_FIRST + 0x40000000 then return end
  local number = floor(value / 65536) % 2048
  record.facility = core.facility(number) or format("facility %d", number)
  if number == 7 then record.win32 = to_integer(value % 65536) end
end

-- The number and its parts, then what the registry says below its heading.
local function describe(record, row)
  local lines = { format("%d (%s) %s", record.code, record.hex, record.name or "is not listed") }
  if record.message then lines[2] = record.message .. "." end
  if record.facility then
    lines[#lines + 1] = record.win32 and format("HRESULT: %s, Win32 code %d", record.facility, record.win32)
      or format("HRESULT: %s", record.facility)
  end
  if row then lines[#lines + 1] = match(core.describe_row(row), "\n(.*)$") end
  return concat(lines, "\n")
end

---A Win32 code, or an HRESULT, signed or not. An unlisted one still gives decimal, hex and, for an HRESULT, facility
---and Win32 code.
---```lua
---status.win32(5).name --> "ERROR_ACCESS_DENIED"
---status.win32("-2147024883").hex --> "0x8007000d"
---status.win32(0x8007000d).win32 --> 13
---```
---Raises when the value is neither text nor a number, or a number that is no such code.
---@param value string|integer  5, "5", "0x8007000d", -2147024883, "ERROR_ACCESS_DENIED"
---@return httpstatus.Win32? record
---@return string? message  when the text is no such code
function M.win32(value)
  if type(value) ~= "string" and type(value) ~= "number" then
    error(format("a Win32 code is text or a number, got %s", type(value)), 2)
  end
  local row, code, message = family.read(family.get("win32"), value)
  if not code and type(value) == "number" then
    error(format("the Win32 code %s is out of range: 0..4294967295 or a signed HRESULT was expected", tostring(value)), 2)
  elseif not code then
    return nil, message
  end
  local fields = row and core.fields(row) or {}
  local record = {
    code = code, hex = format("0x%08x", code), name = fields.name, message = fields.title, meaning = fields.summary,
    check = fields.check, cause = fields.cause, fix = fields.fix, source = fields.source, confidence = fields.confidence,
  }
  add_hresult(record, code)
  record.description = describe(record, row)
  return setmetatable(record, Record)
end

return M
