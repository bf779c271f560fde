---What counted codes of a log mean.

local entry = require "httpstatus.entry"
local family = require "httpstatus.family"
local registry = require "httpstatus.core"
local status = require "httpstatus"
local clean = require "httpstatus.utf8".clean

local M = {}

-- The first n lines of a text.
local function head(text, n)
  local lines = {}
  for line in ((text or "") .. "\n"):gmatch("([^\n]*)\n") do
    if #lines == n then break end
    lines[#lines + 1] = line
  end
  return table.concat(lines, "\n")
end

-- The lines of a text that stand where another one does not say "against".
local function left_of(text, standing)
  if not text then return nil end
  local lines, some, next_line = {}, false, (text .. "\n"):gmatch("([^\n]*)\n")
  for word in standing:gmatch("%a+") do
    local line = next_line() or ""
    if word ~= "against" then
      lines[#lines + 1], some = line, some or line ~= ""
    end
  end
  return some and table.concat(lines, "\n") or nil
end

-- What is known of a code beside a Win32 code, if there is one: no cause that is tied to another one.
local function known_beside(code, substatus, win32)
  local evidence = win32 and family.get("win32").number
  local row = registry.row(1, code, substatus, nil, evidence, win32)
  if not row then return { title = registry.phrase(code) or "Not listed" } end
  local known = registry.fields(row, code, evidence, win32)
  local standing = registry.standing(row, code, evidence, win32)
  if standing then known.cause, known.fix = left_of(known.cause, standing), left_of(known.fix, standing) end
  return known
end

---Adds to a row of a Win32 code what it means beside the code: what it decides, else in general.
---@param row table        win32 is its number
---@param code? integer    the status
---@param substatus? integer
---@param service? string  "ftp" ...
---@return table row
function M.add_win32(row, code, substatus, service)
  local record = status.win32(row.win32)
  local known = not service and code and known_beside(code, substatus, row.win32) or {}
  row.name, row.benign = record.name, known.benign or false
  if known.decided and known.decided > 0 then
    row.cause, row.fix = head(known.cause, known.decided), head(known.fix, known.decided)
  elseif row.win32 ~= 0 then
    -- What 0 says in general is said of no code: it would be read as advice.
    row.meaning = record.meaning
  end
  return row
end

local HANDSHAKE = {
  title = "Negotiate or NTLM handshake, completed",
  check = "A success of the same client for the same URL follows within five minutes, with a user name where the log has one; "
    .. "legs without one are counted as 401.1 and 401.2.",
}

local SERVICES = { ftp = "FTP", smtp = "SMTP", nntp = "NNTP" }

-- A reply of a service that is no HTTP server: its number means something else there.
local function of_service(counted)
  local name = SERVICES[counted.service]
  if not counted.status then return { title = ("%s event"):format(name), check = "The sample tells." } end
  return {
    title = ("%s reply %d"):format(name, counted.status),
    check = ("This is the log of an %s service: its replies are no HTTP statuses. The Win32 code says what failed."):format(name),
  }
end

-- A reason of HTTP.sys, and what the error log's line was found to say.
local function of_reason(counted)
  local known = status.lookup("httperr", counted.reason)
  if known then
    -- A reason's name says little, its first sentence all.
    local sentence = (known.summary .. " "):match("^(.-)%.%s")
    return { title = known.title == known.key and sentence or known.title, check = known.check or known.summary,
      cause = known.cause, fix = known.fix }
  end
  return { title = "HTTP.sys answered, or closed the connection", check = ("%s is not listed among the reasons of HTTP.sys.")
    :format(clean(counted.reason)) }
end

local function of_error(counted, labels)
  local label = labels[counted.reason] or {}
  if label.entry then
    -- A cause that the line does not say is one of others' lines.
    return { title = label.entry.title, check = label.entry.check or label.entry.summary, cause = label.cause, fix = label.fix,
      product = label.entry.product }
  end
  return { title = "Error lines that nothing here explains", product = label.product,
    check = "Read the sample; the product's own documentation has the text." }
end

---What is known of a counted code: of a normal one why it is, of a failure what the most frequent Win32 code decides, then
---what is open beside it.
---@param counted table   status, substatus, service, reason, kind
---@param win32 table[]   rows of its Win32 codes, the most frequent first
---@param labels table    of httpstatus.log.explain
---@return table          title, check, cause, fix, product
function M.of(counted, win32, labels)
  if counted.kind == "handshake" then return HANDSHAKE end
  if counted.service == "errors" then return of_error(counted, labels) end
  if counted.service then return of_service(counted) end
  if counted.reason then return of_reason(counted) end
  local known = known_beside(counted.status, counted.substatus, win32[1] and win32[1].win32)
  if counted.kind == "normal" then return { title = "Normal operation", check = head(known.cause, 1) } end
  return known
end

---A counted code's name: "500.19", "503 QueueFull", "httperr Timer_ConnectionIdle", "ftp 530.41", "nginx 502 #2"; its kind
---behind it.
---@param counted table
---@return string
function M.code_of(counted)
  local code = counted.status and entry.code_text(counted.status, counted.substatus)
  if counted.service == "errors" then
    code = counted.reason
  elseif counted.service then
    code = ("%s %s"):format(counted.service, code or clean(counted.reason))
  elseif counted.reason then
    code = ("%s %s"):format(code or "httperr", clean(counted.reason))
  end
  return counted.kind and ("%s %s"):format(code, counted.kind) or code
end

return M
