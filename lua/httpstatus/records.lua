---What stands beside a status: Win32 codes and HRESULTs, the reasons of HTTP.sys, the codes in Cloudflare's pages.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local suggest = require "httpstatus.suggest"

local quote, shown, is_whole = arguments.quote, arguments.shown, arguments.is_whole

---A Win32 code, an SSPI or WinHTTP code or an HRESULT. `tostring` gives a readable text.
---@class httpstatus.Win32
---@field code integer         unsigned 32 bit
---@field hex string           "0x8007000d"
---@field name? string         "ERROR_INVALID_DATA"; nil where it is not listed
---@field message? string      what Windows says of it, in short
---@field meaning? string      what it says in a web server's log
---@field facility? string     of an HRESULT: "FACILITY_WIN32"
---@field win32? integer       of an HRESULT of that facility: the Win32 code in it
---@field hint? string         beside a code: what this very combination says
---@field cause? string        beside a code: one line per cause
---@field fix? string          beside a code: one line per cause
---@field benign? boolean      beside a code: true where it is normal operation and no failure
---@field source? string
---@field confidence? string
---@field description string   one readable text

---A reason of HTTP.sys (`name`) or a code of Cloudflare's error pages (`code`, `title`). `tostring` gives a readable text.
---@class httpstatus.Record
---@field name? string
---@field code? integer
---@field title? string
---@field status? integer      the status sent with it; nil where none is sent or stated
---@field product string
---@field meaning string
---@field check? string
---@field cause? string        one line per cause, most frequent first
---@field fix? string          one line per cause, in the same order
---@field see? string
---@field versions? string
---@field source string
---@field confidence? string
---@field description string   one readable text

---@class httpstatus.records
local M = {}

local TWO_32 = 4294967296
local HRESULT_FIRST = 2147483648   -- 0x80000000
local SIGNED_FIRST, SIGNED_LAST = -2147483648, -805306369  -- 0x80000000..0xcfffffff

local Record = { __tostring = function(record) return tostring(record.description) end }

-- Lua 5.3 and later have integers; a number from arithmetic may be a float.
local to_integer = math.tointeger or function(n) return n end

-- The unsigned value of a number, or nil.
local function unsigned(n)
  if n ~= n or n % 1 ~= 0 then return nil end
  if n >= SIGNED_FIRST and n <= SIGNED_LAST then n = n + TWO_32 end
  if n < 0 or n >= TWO_32 then return nil end
  return to_integer(n)
end

local EXPECTED = "0..4294967295, 0x0..0xffffffff or a signed HRESULT was expected"

---The unsigned 32 bit value of 5, "5", "0x8007000d" or -2147024883.
---@param value string|integer
---@return integer? value
---@return string? message
---@return boolean? misused  true where the value is no text
function M.parse_win32(value)
  if type(value) == "number" then
    local n = unsigned(value)
    if n then return n end
    return nil, ("the Win32 code %s is out of range: %s"):format(tostring(value), EXPECTED), true
  elseif type(value) ~= "string" then
    return nil, ("a Win32 code is text or a number, got %s"):format(type(value)), true
  end
  local text = value:match("^%s*(.-)%s*$")
  local digits = text:match("^0[xX](%x+)$")
  local n
  if digits then
    n = #digits:gsub("^0+", "") <= 8 and tonumber(digits, 16)
  elseif text:find("^%-?%d+$") and #text <= 11 then
    n = tonumber(text)
  end
  n = n and unsigned(n)
  if n then return n end
  return nil, ("%s is no Win32 code: %s"):format(quote(value), EXPECTED)
end

-- The parts of an HRESULT: 1 bit failure, 11 bits facility, 16 bits code. An
-- NTSTATUS (0xc...) has others.
local function add_hresult(record, value)
  if value < HRESULT_FIRST or value >= HRESULT_FIRST + 0x40000000 then return end
  local number = math.floor(value / 65536) % 2048
  record.facility = core.facility(number) or ("facility %d"):format(number)
  if number == 7 then record.win32 = to_integer(value % 65536) end
end

local function describe_win32(record)
  local lines = { ("%d (%s) %s"):format(record.code, record.hex, record.name or "is not listed") }
  if record.message then lines[2] = record.message .. "." end
  lines[#lines + 1] = record.meaning
  if record.facility then
    lines[#lines + 1] = record.win32 and ("HRESULT: %s, Win32 code %d"):format(record.facility, record.win32)
      or ("HRESULT: %s"):format(record.facility)
  end
  if record.source then lines[#lines + 1] = "Source: " .. record.source end
  return table.concat(lines, "\n")
end

local function new_win32(value)
  local record = { code = value, hex = ("0x%08x"):format(value) }
  record.name, record.message, record.meaning, record.source, record.confidence = core.win32(value)
  add_hresult(record, value)
  record.description = describe_win32(record)
  return setmetatable(record, Record)
end

---A Win32 code, or an HRESULT, signed or not. An unlisted one still gives decimal, hex and, for an HRESULT, facility
---and Win32 code.
---@param value string|integer  5, "5", "0x8007000d", -2147024883
---@return httpstatus.Win32? record
---@return string? message  when the text is no such code
function M.win32(value)
  local code, message, misused = M.parse_win32(value)
  if misused then error(message, 2) end
  if not code then return nil, message end
  return new_win32(code)
end

---The same with what it means beside a code: hint, cause, fix, benign. For `describe`.
---@param status integer
---@param substatus? integer
---@param value integer  unsigned 32 bit
---@return httpstatus.Win32
function M.win32_beside(status, substatus, value)
  local record = new_win32(value)
  local row, benign = core.hint(status, substatus, value)
  record.benign = benign or false
  if row then
    local hint = core.fields(row)
    record.hint, record.cause, record.fix, record.source = hint.summary, hint.cause, hint.fix, hint.source
    record.description = core.describe_row(row)
  end
  return record
end

local function new_record(row)
  local record = core.fields(row)
  record.meaning, record.summary = record.summary, nil
  record.status = core.status(row)
  record.description = core.describe_row(row)
  return setmetatable(record, Record)
end

local function reason_names()
  local names, n = {}, 1
  local row = core.reason_row(n)
  while row do
    names[core.fields(row).title] = true
    n = n + 1
    row = core.reason_row(n)
  end
  return names
end

---A reason of HTTP.sys: the column s-reason of httperr logs.
---@param name string  for example "AppOffline"; in any case
---@return httpstatus.Record? record
---@return string? message  with the nearest reason, when there is none of that name
function M.httpsys(name)
  if type(name) ~= "string" then error(("a reason is text, got %s"):format(type(name)), 2) end
  local row = core.reason(name)
  if row then
    local record = new_record(row)
    record.name, record.title = record.title, nil
    return record
  end
  local near = suggest(name, reason_names())
  return nil, ("%s is no reason of HTTP.sys that is listed%s"):format(quote(name),
    near and ("; did you mean %s?"):format(near) or "")
end

---A code in the body of a Cloudflare error page: "error code: 1020".
---@param code integer|string
---@return httpstatus.Record? record
---@return string? message  when it is not listed
function M.cloudflare(code)
  local number = code
  if type(code) == "string" then
    number = code:find("^%s*%d%d%d%d%s*$") and tonumber(code)
    if not number then return nil, ("%s is no code of four digits"):format(quote(code)) end
  end
  if not is_whole(number, 9999) then error(("the code %s is no whole number 0..9999"):format(shown(code)), 2) end
  local row = core.body_code(number)
  if not row then return nil, ("%d is no code of Cloudflare's error pages that is listed"):format(number) end
  local record = new_record(row)
  record.code = to_integer(number)
  return record
end

return M
