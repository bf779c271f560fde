-- Fluent Bit's Lua filter: sc-status, sc-substatus and sc-win32-status in; meaning, class, win32 and benign out.
-- Load it with: script status_meaning.lua, call add_meaning
-- A record without a status, or with one that is no status, passes as it is.
local status = require "httpstatus"

-- A parser gives text or numbers; "-" is IIS's word for nothing.
local function digits(value)
  if type(value) == "number" then value = ("%.0f"):format(value) end
  return type(value) == "string" and value:match("^%s*(%-?%d+)%s*$") or nil
end

local KEEP, MODIFIED = 0, 2  -- 2 keeps the timestamp

-- Fluent Bit finds the function by its name among the globals.
function add_meaning(_, timestamp, record)
  local code, substatus = digits(record["sc-status"]), digits(record["sc-substatus"])
  if not code then return KEEP, timestamp, record end
  local win32 = status.win32(digits(record["sc-win32-status"]) or "")
  local options = { win32 = win32 and win32.code ~= 0 and win32.code or nil }
  local entry = status.describe(code, substatus, options) or status.describe(code, options)
  if not entry then return KEEP, timestamp, record end
  record.meaning, record.class = entry.title or entry.phrase, entry.class
  if options.win32 then
    -- The cause where this very combination leaves one, else what the Win32 code says in general.
    record.win32 = entry.decided == 1 and entry.cause:match("^[^\n]+") or win32.message or win32.hex
    record.benign = entry.benign
  end
  return MODIFIED, timestamp, record
end
