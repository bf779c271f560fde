-- Fluent Bit's Lua filter: a line of nginx' error log in; status, meaning, cause and fix out.
-- Load it with: script status_diagnosis.lua, call add_diagnosis
-- A record without a line that is recognised passes as it is.
local status = require "httpstatus"

local KEEP, MODIFIED = 0, 2  -- 2 keeps the timestamp

-- Fluent Bit finds the function by its name among the globals. A tail without a parser puts the line under log, parsers put it
-- under message.
function add_diagnosis(_, timestamp, record)
  local line = record.message or record.log
  local finding = type(line) == "string" and status.diagnose { text = line, product = "nginx" }[1]
  if not finding then return KEEP, timestamp, record end
  local entry = finding.entry
  record.status, record.meaning = entry.status, entry.title or entry.phrase
  record.cause, record.fix = finding.cause, finding.fix
  -- Where the line leaves several causes, the first is not the answer.
  if finding.cause and entry.decided > 1 then record.cause = ("1 of %d: %s"):format(entry.decided, record.cause) end
  return MODIFIED, timestamp, record
end
