---What counted codes of a log mean.

local entry = require "httpstatus.entry"
local family = require "httpstatus.family"
local registry = require "httpstatus.core"
local status = require "httpstatus"
local clean = require "httpstatus.utf8".clean

local M = {}

-- The lines of a text that stand where another one does not say "against".
local function left_of(text, standing)
  if not text then return nil end
  local lines, some, all, n = {}, false, entry.lines(text), 0
  for word in standing:gmatch("%a+") do
    n = n + 1
    if word ~= "against" then
      lines[#lines + 1] = all[n] or ""
      some = some or lines[#lines] ~= ""
    end
  end
  return some and table.concat(lines, "\n") or nil
end

---What is known of a code beside a Win32 code, if there is one: no cause that is tied to another one.
---@param code integer
---@param substatus? integer
---@param win32? integer
---@return table known  title, check, cause, fix, product
function M.beside(code, substatus, win32)
  local evidence = win32 and family.get("win32").number
  local row = registry.row(1, code, substatus, nil, evidence, win32)
  if not row then return { title = registry.phrase(code) or "Not listed" } end
  local known = registry.fields(row, code, evidence, win32)
  local standing = registry.standing(row, code, evidence, win32)
  if standing then known.cause, known.fix = left_of(known.cause, standing), left_of(known.fix, standing) end
  return known
end

-- The values of time-taken in ms that a cause says are usual for it.
local function usual_times(cause)
  local near = {}
  for number in cause:gmatch("near (%d%d%d%d+)") do near[#near + 1] = tonumber(number) end
  return near
end

---The causes that a Win32 code decides for beside a code, in all products that could have answered, in their order. Where there
---are several products each cause names its own.
---@param code integer
---@param substatus? integer
---@param win32 integer
---@return { cause: string, fix: string, product: string, near: integer[] }[] found  near: what time-taken usually is, in ms
function M.decided(code, substatus, win32)
  local found, are_several, evidence = {}, false, family.get("win32").number
  for n = 1, math.huge do
    local row = registry.row(n, code, substatus, nil, evidence, win32)
    if not row then break end
    local known = registry.fields(row, code, evidence, win32)
    local causes, fixes = entry.lines(known.cause), entry.lines(known.fix)
    for i = 1, known.decided or 0 do
      found[#found + 1] = { cause = causes[i], fix = fixes[i] or "", product = known.product, near = usual_times(causes[i]) }
      are_several = are_several or found[1].product ~= known.product
    end
  end
  for _, one in ipairs(are_several and found or {}) do
    local name = status.products[one.product]
    if name then one.cause = ("%s: %s"):format(name, one.cause) end
  end
  return found
end

-- How well a cause's usual time-taken fits the log's: 1 where it names one that does, -1 where it names others, else 0.
local function fit_of(near, counted)
  local fit = 0
  for _, number in ipairs(near) do
    for _, taken in ipairs { counted.p50, counted.p95 } do
      if math.abs(taken - number) <= 0.15 * number then return 1 end
      fit = -1
    end
  end
  return fit
end

-- The causes that a Win32 code decides for beside the code and their fixes, those first whose usual time-taken is the log's.
local function decided_pairs(counted, win32)
  local found = M.decided(counted.status, counted.substatus, win32)
  for rank, one in ipairs(found) do one.rank, one.fit = rank, fit_of(one.near, counted) end
  table.sort(found, function(a, b)
    if a.fit ~= b.fit then return a.fit > b.fit end
    return a.rank < b.rank
  end)
  local causes, fixes = {}, {}
  for i, one in ipairs(found) do causes[i], fixes[i] = one.cause, one.fix end
  if #found > 0 then return table.concat(causes, "\n"), table.concat(fixes, "\n") end
end

---Is what is known of a family's key normal operation?
---@param id string
---@param key string|integer
---@return boolean
function M.is_normal_key(id, key)
  local row = family.read(family.get(id), key)
  local normal = row and registry.normal(row)
  return normal ~= nil and normal:find("^true") ~= nil
end

---Whether the registry calls a code with what stands beside it normal operation.
---@param code? integer
---@param substatus? integer
---@param service? string
---@param reason? string  of HTTP.sys
---@param win32? integer
---@return boolean
function M.is_benign(code, substatus, service, reason, win32)
  if service then return false end
  if reason then return M.is_normal_key("httperr", reason) end
  return code ~= nil and win32 ~= nil and registry.is_benign(code, substatus, family.get("win32").number, win32)
end

---Adds to a row of a Win32 code what it means beside the code: what it decides, else in general.
---@param row table        win32 is its number
---@param counted table    the code: status, substatus, service ("ftp" ...), p50 and p95 of time-taken
---@return table row
function M.add_win32(row, counted)
  local record = status.win32(row.win32)
  local is_http = not counted.service and counted.status ~= nil
  row.name = record.name
  row.benign = is_http and M.beside(counted.status, counted.substatus, row.win32).benign or false
  if is_http then row.cause, row.fix = decided_pairs(counted, row.win32) end
  if not row.cause and row.win32 ~= 0 then
    -- What 0 says in general is said of no code: it would be read as advice.
    row.meaning = record.meaning
  end
  return row
end

-- A log can be made to hold more Win32 codes than anybody reads.
local EXPLAINED = 64

---Adds to the rows of a code's Win32 codes, the most frequent first, what they are, and to the first what they mean.
---@param rows table[]    win32 is the number of each
---@param counted table   status, substatus, service, p50 and p95 of time-taken
---@return table[] rows
function M.add_win32_rows(rows, counted)
  for rank, row in ipairs(rows) do
    row.hex, row.benign = ("0x%08x"):format(row.win32), false
    if rank <= EXPLAINED then M.add_win32(row, counted) end
  end
  return rows
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
    return { title = family.title_of(known), check = known.check or known.summary,
      cause = known.cause, fix = known.fix, product = known.product }
  end
  return { title = "HTTP.sys answered, or closed the connection", product = "httpsys",
    check = ("%s is not listed among the reasons of HTTP.sys."):format(clean(counted.reason)) }
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

-- What stands for the reasons beyond those that are told apart.
local OTHERS = "others"

local FURTHER = {
  title = "Further reasons: the logs have more than are told apart",
  check = "Read fewer logs at a time, or a shorter period.",
}

---What is known of a counted code: of a normal one why it is, of a failure what the most frequent Win32 code decides, then
---what is open beside it.
---@param counted table   status, substatus, service, reason, kind
---@param win32 table[]   rows of its Win32 codes, the most frequent first
---@param labels table    of httpstatus.log.explain
---@return table          title, check, cause, fix, product
function M.of(counted, win32, labels)
  if counted.kind == "handshake" then return HANDSHAKE end
  if not counted.reason and (not counted.status or counted.service == "errors") then return FURTHER end
  if counted.service == "errors" then return of_error(counted, labels) end
  if counted.service then return of_service(counted) end
  if counted.reason then return of_reason(counted) end
  local known = M.beside(counted.status, counted.substatus, win32[1] and win32[1].win32)
  if counted.kind == "normal" then return { title = "Normal operation", check = entry.lines(known.cause)[1] or "" } end
  return known
end

---A counted code's name: "500.19", "503 QueueFull", "httperr Timer_ConnectionIdle", "ftp 530.41", "nginx 502 #2"; its kind
---behind it.
---@param counted table
---@return string
function M.code_of(counted)
  local code = counted.status and entry.code_text(counted.status, counted.substatus)
  local reason = counted.reason and clean(counted.reason) or OTHERS
  if counted.service == "errors" then
    code = counted.reason or ("errors %s"):format(OTHERS)
  elseif counted.service then
    code = ("%s %s"):format(counted.service, code or reason)
  elseif counted.reason or not code then
    code = ("%s %s"):format(code or "httperr", reason)
  end
  return counted.kind and ("%s %s"):format(code, counted.kind) or code
end

return M
