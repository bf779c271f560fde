---Reads W3C extended logs, as IIS writes them: what failed, why and what to do.
---
---The counting happens in httpstatus.w3c_core, a block at a time. This file
---checks options, walks the files and joins the counts with the meanings.

local core = require "httpstatus.w3c_core"
local entry = require "httpstatus.entry"
local family = require "httpstatus.family"
local registry = require "httpstatus.core"
local status = require "httpstatus"

local M = {}

---@class httpstatus.w3c.Options
---@field select? string|table|httpstatus.Set  which codes: "5xx, !503"; default "4xx,5xx"
---@field since? string         "2026-11-01" or "2026-11-01T06:00", UTC, as the log has it
---@field until? string         the same; requests of that very second are no longer in
---@field url? string           a pattern over cs-uri-stem: * any text, ? any character, letters in either case
---@field client? string        an address or a network: "10.0.0.0/8", "2001:db8::/32"
---@field fields? string        the columns of files that have no #Fields line
---@field top? integer          how many URLs and clients for each code; default 5, 0 for none
---@field block? integer        bytes read at a time; changes nothing in the result
---@field progress? fun(bytes: integer): boolean?  called after each block; false stops
---@field interruptible? boolean  Ctrl-C stops instead of ending the process

---What the logs hold; docs/logs.md has more words on each field. Times are UTC: "2026-11-01T06:00:00Z".
---@class httpstatus.w3c.Summary
---@field files string[]
---@field lines integer        requests + directives + all of skipped
---@field requests integer
---@field directives integer
---@field skipped table<string, integer>  by reason
---@field first_skipped table<string, httpstatus.w3c.Place>  by reason
---@field first? string        of the requests that pass the filters
---@field last? string
---@field matched integer      how many pass them
---@field failures integer     of these, selected and not normal
---@field benign integer       of these, selected and normal
---@field codes httpstatus.w3c.Code[]  failures first, the most frequent first
---@field bucket integer       seconds
---@field timeline httpstatus.w3c.Bucket[]
---@field notes string[]
---@field errors httpstatus.w3c.Failure[]
---@field partial boolean

---@class httpstatus.w3c.Place
---@field file string
---@field line integer

---@class httpstatus.w3c.Failure
---@field file string
---@field message string

---@class httpstatus.w3c.Bucket
---@field start string
---@field counts table<string, integer>  by code

---@class httpstatus.w3c.Code
---@field code string          "500.19", "401 handshake", "200.0 normal"
---@field status integer
---@field substatus? integer
---@field count integer
---@field share number         of the matched requests
---@field first? string
---@field last? string
---@field title string
---@field check? string
---@field cause? string        those first that the most frequent Win32 code decides for
---@field fix? string
---@field benign boolean
---@field win32 httpstatus.w3c.Win32Row[]
---@field urls httpstatus.w3c.Row[]
---@field clients httpstatus.w3c.Row[]
---@field time_taken table     p50 and p95 in ms, where the log has the column
---@field sample table         file, line and text of the first such request

---@class httpstatus.w3c.Row
---@field value string
---@field count integer        the true count lies in count - error .. count
---@field error integer

---@class httpstatus.w3c.Win32Row
---@field win32 integer
---@field hex string
---@field name? string
---@field count integer
---@field error integer
---@field benign boolean
---@field cause? string        what it decides for beside the code
---@field fix? string
---@field meaning? string      what it says in general, where it decides for nothing

---A request of a log.
---@class httpstatus.w3c.Record
---@field status integer
---@field substatus? integer
---@field win32? integer
---@field number integer       of the line in its file
---@field line string
---@field [string] string?     a column by its name in #Fields; nil for "-"

local OPTIONS = {
  select = true, since = "string", ["until"] = "string", url = "string", client = "string", fields = "string",
  top = "number", block = "number", progress = "function", interruptible = "boolean",
}

local DEFAULT_SELECT, DEFAULT_TOP, MOST = "4xx,5xx", 5, 65536

-- Selection ------------------------------------------------------------------

-- The predicate that C asks once for each code of a log.
local function predicate(select)
  local set, message = status.set(select)
  if not set then return nil, "option select: " .. message end
  return function(code, substatus) return set:has(code, substatus) end
end

-- Whether the registry calls a Win32 code beside a code normal operation; C
-- asks once for each combination of a log, mostly.
local function is_benign(code, substatus, win32)
  return registry.is_benign(code, substatus, family.get("win32").number, win32)
end

-- Options --------------------------------------------------------------------

-- Checked once by the public functions, whose caller is 'level' up.
local function check_options(options, level)
  options = options == nil and {} or options
  if type(options) ~= "table" then error(("options is a table, got %s"):format(type(options)), level) end
  for name, value in pairs(options) do
    local wanted = OPTIONS[name]
    if not wanted then error(("unknown option %s"):format(tostring(name)), level) end
    if wanted ~= true and type(value) ~= wanted then
      error(("option %s is a %s, got %s"):format(name, wanted, type(value)), level)
    end
  end
  local top = options.top or DEFAULT_TOP
  if top % 1 ~= 0 or top < 0 or top > MOST then
    error(("option top is a whole number 0..%d"):format(MOST), level)
  end
  return options, top
end

-- A reader for the options; what is wrong with them blames the caller.
local function new_reader(options, top, counts, level)
  local selects, message = predicate(options.select or DEFAULT_SELECT)
  if not selects then error(message, level) end
  local ok, reader = pcall(core.reader, {
    selects = selects, normal = is_benign, since = options.since, ["until"] = options["until"], url = options.url,
    client = options.client, fields = options.fields, block = options.block, details = top > 0, counts = counts,
  })
  if not ok then error(reader, level) end
  return reader
end

-- Files ----------------------------------------------------------------------

-- The logs of a folder in the order of their names, which IIS makes of dates.
local function logs_in(path, folder)
  local names = {}
  for name in folder.next, folder do
    local plain = name:lower():gsub("%.gz$", "")
    if plain:find("%.log$") then names[#names + 1] = name end
  end
  table.sort(names)
  for i, name in ipairs(names) do names[i] = path:gsub("/$", "") .. "/" .. name end
  return names
end

---The files that the paths mean: a folder means the logs in it.
---@param paths string|string[]
---@return string[] files
---@return table[] errors  {file, message} of folders without a log
function M.files(paths)
  local files, errors = {}, {}
  for _, path in ipairs(type(paths) == "table" and paths or { paths }) do
    local folder = path ~= "-" and core.folder(path)
    local names = folder and logs_in(path, folder) or { path }
    for _, name in ipairs(names) do files[#files + 1] = name end
    if #names == 0 then errors[#errors + 1] = { file = path, message = "there is no .log file in the folder" } end
  end
  return files, errors
end

local function count_of(account, reason)
  return account.skipped[reason] and account.skipped[reason].count or 0
end

local NO_FIELDS = 'it has no #Fields line: name its columns with --fields "date time ..." (option fields)'

-- Reads one file to its end. Nil and the reason when that cannot be done;
-- true as third result when the reading was stopped.
local function read_file(reader, file, number, options, done)
  local before = reader:account()
  local opened, message = reader:open(file, number)
  if not opened then return nil, message end
  repeat
    local bytes, failure = reader:step(options.interruptible)
    if bytes == false then
      return nil, failure, failure == "interrupted"
    end
    done = done + (bytes or 0)
    if bytes and options.progress and options.progress(done) == false then return done, nil, true end
  until not bytes
  local after = reader:account()
  if after.requests == before.requests and count_of(after, "no_fields") > count_of(before, "no_fields") then
    return done, NO_FIELDS
  end
  return done
end

local function read_files(reader, files, errors, options)
  local done, stopped = 0, false
  for number, file in ipairs(files) do
    local bytes, message, stop = read_file(reader, file, number, options, done)
    done = bytes or done
    if stop then
      stopped = true
      break
    end
    if message then errors[#errors + 1] = { file = file, message = message } end
  end
  return stopped
end

-- Texts ----------------------------------------------------------------------

-- The length of the UTF-8 character at 'i', or nil (RFC 3629: no surrogates,
-- nothing overlong, nothing behind U+10FFFF).
local function length_at(text, i)
  local a, b = text:byte(i, i + 1)
  if a < 0x80 then return 1 end
  local length = a >= 0xC2 and a <= 0xDF and 2 or a >= 0xE0 and a <= 0xEF and 3 or a >= 0xF0 and a <= 0xF4 and 4
  if not length or not text:find("^" .. ("[\128-\191]"):rep(length - 1), i + 1) then return nil end
  if a == 0xE0 and b < 0xA0 or a == 0xED and b > 0x9F or a == 0xF0 and b < 0x90 or a == 0xF4 and b > 0x8F then
    return nil
  end
  return length
end

---A text as valid UTF-8: each bad byte becomes U+FFFD.
---@param text string
---@return string
function M.utf8(text)
  if not text:find("[\128-\255]") then return text end
  local parts, i = {}, 1
  while i <= #text do
    local length = length_at(text, i)
    parts[#parts + 1] = length and text:sub(i, i + length - 1) or "\239\191\189"
    i = i + (length or 1)
  end
  return table.concat(parts)
end

local function iso(seconds)
  return seconds and os.date("!%Y-%m-%dT%H:%M:%SZ", seconds)
end

-- The summary ----------------------------------------------------------------

-- The first n lines of a text.
local function head(text, n)
  local lines = {}
  for line in ((text or "") .. "\n"):gmatch("([^\n]*)\n") do
    if #lines == n then break end
    lines[#lines + 1] = line
  end
  return table.concat(lines, "\n")
end

-- What is known of a code beside a Win32 code, if there is one.
local function known_beside(code, substatus, win32)
  local evidence = win32 and family.get("win32").number
  local row = registry.row(1, code, substatus, nil, evidence, win32)
  return row and registry.fields(row, code, evidence, win32) or { title = registry.phrase(code) }
end

-- What Windows' number means beside the code: what it decides, else in general.
local function add_meaning(row, code, substatus)
  local record, known = status.win32(row.win32), known_beside(code, substatus, row.win32)
  row.name, row.benign = record.name, known.benign or false
  if known.decided and known.decided > 0 then
    row.cause, row.fix = head(known.cause, known.decided), head(known.fix, known.decided)
  elseif row.win32 ~= 0 then
    -- What 0 says in general is said of no code: it would be read as advice.
    row.meaning = record.meaning
  end
  return row
end

local function win32_rows(reader, i, code, substatus)
  local rows = {}
  for rank = 1, reader:keys(i, "win32", MOST) do
    local win32, count, error_count = reader:key(i, "win32", rank)
    rows[rank] = add_meaning({
      win32 = win32, hex = ("0x%08x"):format(win32), count = count, error = error_count,
    }, code, substatus)
  end
  return rows
end

local function top_rows(reader, i, kind, top)
  local rows = {}
  for rank = 1, math.min(top, reader:keys(i, kind, top)) do
    local value, count, error_count = reader:key(i, kind, rank)
    rows[rank] = { value = M.utf8(value), count = count, error = error_count }
  end
  return rows
end

local HANDSHAKE = {
  title = "Negotiate or NTLM handshake, completed",
  check = "The same client's success that follows within five minutes; legs without one are counted as 401.1 and 401.2.",
}

-- What is known of a counted code: of a normal one why it is, of a failure
-- what the most frequent Win32 code decides, before all else.
local function meaning_of(counted, win32)
  if counted.kind == "handshake" then return HANDSHAKE end
  local beside
  for _, row in ipairs(win32) do
    beside = beside or row.win32 ~= 0 and row.win32
  end
  local known = known_beside(counted.status, counted.substatus, beside or win32[1] and win32[1].win32)
  if counted.kind == "normal" then return { title = "Normal operation", check = head(known.cause, 1) } end
  return known
end

local function code_row(reader, i, top, matched, files)
  local counted = reader:code(i)
  local code = entry.code_text(counted.status, counted.substatus)
  local win32 = win32_rows(reader, i, counted.status, counted.substatus)
  local known = meaning_of(counted, win32)
  return {
    code = counted.kind and ("%s %s"):format(code, counted.kind) or code,
    status = counted.status, substatus = counted.substatus, count = counted.count, share = counted.count / matched,
    first = iso(counted.first), last = iso(counted.last), title = known.title, check = known.check,
    cause = known.cause, fix = known.fix, benign = counted.kind ~= nil, win32 = win32,
    urls = top_rows(reader, i, "urls", top), clients = top_rows(reader, i, "clients", top),
    time_taken = { p50 = counted.p50, p95 = counted.p95 },
    sample = { file = M.utf8(files[counted.file]), line = counted.line, text = M.utf8(counted.text) },
  }
end

-- Failures before what is benign, then by count, then by code.
local function is_worse(a, b)
  if a.benign ~= b.benign then return b.benign end
  if a.count ~= b.count then return a.count > b.count end
  if a.status ~= b.status then return a.status < b.status end
  return (a.substatus or -1) < (b.substatus or -1)
end

local BUCKETS = 336

local function timeline(reader, totals, codes)
  local rows = {}
  for bucket = 1, totals.start and BUCKETS or 0 do
    local counts, some = {}, false
    for i = 1, totals.codes do
      local count = reader:bucket(i, bucket)
      if count > 0 then counts[codes[i].code], some = count, true end
    end
    if some then rows[#rows + 1] = { start = iso(totals.start + (bucket - 1) * totals.bucket), counts = counts } end
  end
  return rows
end

local function notes_of(account, totals)
  local notes = {}
  local function note(n, text, ...)
    if n > 0 then notes[#notes + 1] = text:format(n, ...) end
  end
  note(account.without_substatus, "%d of %d requests have no sc-substatus column: they are listed by status alone",
    account.requests)
  note(totals.folded, "%d requests are listed without their substatus, as there are more than 1024 codes")
  note(totals.sketch, "there are more than 65536 URLs, clients and Win32 codes: each code keeps its top %d, and a count "
    .. "with an error may be too high by that much")
  note(totals.by_code_alone, "%d legs of a handshake were judged by sc-win32-status alone, as too many were open or no "
    .. "c-ip tells the client")
  return notes
end

local object = { __jsontype = "object" }

local function summary_of(reader, files, errors, top, partial)
  local account, totals = reader:account(), reader:settle()
  local skipped, first_skipped = setmetatable({}, object), setmetatable({}, object)
  for reason, found in pairs(account.skipped) do
    skipped[reason] = found.count
    first_skipped[reason] = { file = M.utf8(files[found.file]), line = found.line }
  end
  local codes = {}
  for i = 1, totals.codes do codes[i] = code_row(reader, i, top, account.matched, files) end
  local rows = timeline(reader, totals, codes)
  table.sort(codes, is_worse)
  local names = {}
  for i, file in ipairs(files) do names[i] = M.utf8(file) end
  for _, failure in ipairs(errors) do failure.file = M.utf8(failure.file) end
  return {
    files = names, lines = account.lines, requests = account.requests, directives = account.directives,
    skipped = skipped, first_skipped = first_skipped, first = iso(account.first), last = iso(account.last),
    matched = account.matched, failures = totals.failures, benign = totals.benign, codes = codes,
    bucket = totals.bucket, timeline = rows, notes = notes_of(account, totals), errors = errors, partial = partial,
  }
end

---Counts what the logs hold. The structure is the command's JSON; README.md documents it.
---```lua
---for _, code in ipairs(w3c.summarize("u_ex261101.log", { select = "5xx" }).codes) do print(code.code, code.count) end
---```
---A file that cannot be read is named in `errors`, the others are still read. Raises for misuse and without memory.
---@param paths string|string[]  files, folders, "-" for standard input; .gz is unpacked by the system's gzip
---@param options? httpstatus.w3c.Options
---@return httpstatus.w3c.Summary
function M.summarize(paths, options)
  if type(paths) ~= "string" and type(paths) ~= "table" then
    error(("paths is a path or an array of paths, got %s"):format(type(paths)), 2)
  end
  local top
  options, top = check_options(options, 3)
  local reader = new_reader(options, top, true, 3)
  local interrupt = options.interruptible and core.catch_interrupt()
  local ok, result = pcall(function()
    local files, errors = M.files(paths)
    local partial = read_files(reader, files, errors, options)
    if interrupt then interrupt:release() end
    return summary_of(reader, files, errors, top, partial)
  end)
  reader:close()
  if interrupt then interrupt:release() end
  if not ok then error(result, 0) end
  return result
end

-- Records --------------------------------------------------------------------

---@class httpstatus.w3c.Log
local Log = {}
Log.__index = Log

local function start(log, select, level)
  local options = {}
  for name, value in pairs(log.options) do options[name] = value end
  options.select = select or options.select
  local reader = new_reader(options, 0, false, level + 1)
  local opened, message = reader:open(log.path, 1)
  if not opened then
    reader:close()
    error(("%s: %s"):format(log.path, message), level)
  end
  log.readers[reader] = true
  return reader
end

-- The next block; false at the end, when the reader's last line is ready.
local function step(log, reader)
  local bytes, message = reader:step()
  if bytes == false then
    reader:close()
    error(("%s: %s"):format(log.path, message), 3)
  end
  return bytes ~= nil
end

---The selected requests, one record each: `status`, `substatus`, `win32`, the columns by their names in #Fields
---(`line["cs-uri-stem"]`; nil for "-"), `number` of the line and the whole `line`. The file is closed at the end, on
---an error, by `log:close()` and, since Lua 5.4, when the loop is left.
---@param select? string|table  default "4xx,5xx"
---@return fun(): httpstatus.w3c.Record?
function Log:records(select)
  local reader = start(self, select, 3)
  local more = true
  return function()
    while true do
      local record = reader:next()
      if record then return record end
      if not more then
        reader:close()
        return nil
      end
      more = step(self, reader)
    end
  end, nil, nil, reader
end

---Calls `callback(status, substatus, win32)` for each selected request: the fast way through a whole log.
---@param select string|table
---@param callback fun(status: integer, substatus?: integer, win32?: integer)
function Log:each(select, callback)
  local reader = start(self, select, 3)
  repeat
    local more = step(self, reader)
    reader:each(callback)
  until not more
  reader:close()
end

---Closes what is still open. The log can be read again.
function Log:close()
  for reader in pairs(self.readers) do reader:close() end
end

---A log to read record by record; nil and the reason when it cannot be opened.
---@param path string
---@param options? httpstatus.w3c.Options  since, until, url, client, fields, select, block
---@return httpstatus.w3c.Log?
---@return string? message
function M.open(path, options)
  if type(path) ~= "string" then error(("the path is a text, got %s"):format(type(path)), 2) end
  options = check_options(options, 3)
  local reader = new_reader(options, 0, false, 3)
  if path ~= "-" then
    local opened, message = reader:open(path, 1)
    if not opened then
      reader:close()
      return nil, ("%s: %s"):format(path, message)
    end
  end
  reader:close()
  return setmetatable({ path = path, options = options, readers = setmetatable({}, { __mode = "k" }) }, Log)
end

return M
