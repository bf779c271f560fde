---Reads the logs of web servers in any format: what failed, why and what to do.
---
---The counting happens in httpstatus.log_core, a block at a time. This file checks options and walks the files;
---httpstatus.summary joins the counts with the meanings.

local arguments = require "httpstatus.arguments"
local clocks = require "httpstatus.log.clocks"
local core = require "httpstatus.log_core"
local explain = require "httpstatus.log.explain"
local files = require "httpstatus.log.files"
local filter = require "httpstatus.log.filter"
local rows = require "httpstatus.log.rows"
local status = require "httpstatus"
local summary = require "httpstatus.summary"
local time = require "httpstatus.log.time"
local meaning = require "httpstatus.log.meaning"
local moment = require "httpstatus.log.moment"

local is_whole, shown = arguments.is_whole, arguments.shown
local os = os -- a host may take it away later

local M = {}

---What is read of the logs, and how; docs/logs.md has the words behind each.
---@class httpstatus.log.Options
---@field select? httpstatus.Selector  which codes: "5xx, !503"; default "4xx,5xx"
---@field since? string         "2026-11-01" or "2026-11-01T06:00", UTC, as the log has it
---@field until? string         the same; requests of that very second are no longer in
---@field zone? string          of times that have none: "+02:00"; default: they stay as they are
---@field url? string           a pattern over cs-uri-stem: * any text, ? any character, letters in either case
---@field client? string        an address or a network: "10.0.0.0/8", "2001:db8::/32"
---@field client_column? string the column that tells the client; default c-ip
---@field fields? string        the columns of files that have no #Fields line
---@field format? string        the notation of an access log, as the server's configuration has it, or its name
---@field localtime? boolean    since and until are in this machine's zone
---@field top? integer          how many URLs and clients for each code; default 5, 0 for none
---@field columns? string       of rows: "time,status,url"; default all
---@field as? string            of rows: "csv" (default), "tsv" or "json"
---@field events? boolean       of rows: also what has no status
---@field follow? boolean       of rows: the one input, "-" or a FIFO, is one that grows
---@field on_loss? fun(file: string, message: string)  of rows with follow: called as soon as lines are not read
---@field output? integer       of rows: the number of a descriptor: when its reader has gone the reading ends
---@field block? integer        bytes read at a time; changes nothing in the result
---@field threads? integer      2: another thread reads and unpacks; the result is the same
---@field progress? fun(bytes: integer): boolean?  called after each block; false stops
---@field interruptible? boolean  Ctrl-C stops instead of ending the process

---What the logs hold; docs/logs.md has more words on each field. Times are UTC: "2026-11-01T06:00:00Z".
---@class httpstatus.log.Summary
---@field version integer      of this structure
---@field summaries? integer   of a merged one: how many there were
---@field files string[]
---@field lines integer        requests + events + directives + all of skipped
---@field requests integer
---@field events integer        lines of logs that have no requests: HTTP.sys, FTP, error logs
---@field directives integer
---@field skipped table<string, integer>  by reason
---@field first_skipped table<string, httpstatus.log.Place>  by reason
---@field first? string        of the requests that pass the filters
---@field last? string
---@field log_first? string    of all requests, where there is a filter
---@field log_last? string
---@field strays httpstatus.log.Stray[]  requests whose times are far from all others: in no period and no timeline
---@field clocks httpstatus.log.FileClock[]  of the files that were read
---@field local_time boolean   the times have no zone and stand as they are
---@field zone? string         what the option zone said
---@field matched integer      how many pass them
---@field failures integer     of these, selected and not normal: good codes too, where they are selected
---@field benign integer       of these, selected and normal
---@field matched_events integer how many of the matched are events
---@field failed_events integer how many of the failures are events
---@field codes httpstatus.log.Code[]  failures first, the most frequent first
---@field scans httpstatus.log.Scanner[]  clients that tried many URLs and had no success
---@field bucket integer       seconds
---@field timeline httpstatus.log.Bucket[]
---@field notes string[]
---@field doubts table<string, integer|string[]>  the numbers behind the notes
---@field filters string[]     which requests were asked for
---@field assumptions string[] how times without a zone were compared
---@field errors httpstatus.log.Error[]
---@field partial boolean

---@class httpstatus.log.Stray
---@field first string
---@field last string
---@field requests integer
---@field failures integer
---@field timeline? httpstatus.log.Bucket[]  of a merged summary

---@class httpstatus.log.Scanner
---@field client string
---@field requests integer
---@field paths integer        about how many different ones
---@field codes table<string, integer>  by code
---@field first? string
---@field last? string

---@class httpstatus.log.FileClock
---@field file string
---@field clock httpstatus.log.ClockKind

---@class httpstatus.log.Place
---@field file string
---@field line integer

---@class httpstatus.log.Error
---@field file string
---@field message string

---@class httpstatus.log.Bucket
---@field start string
---@field requests integer     all of them, whatever their code
---@field events? integer
---@field counts table<string, integer>  by code

---@class httpstatus.log.Code
---@field code string          "500.19", "401 handshake", "200.0 normal"
---@field kind? string         "handshake" or "normal"
---@field status? integer
---@field substatus? integer
---@field reason? string       of HTTP.sys or of an error log
---@field service? string      "ftp", "smtp", "nntp", "errors"
---@field product? string      who gives the code this meaning
---@field count integer
---@field share number         of the matched requests
---@field first? string
---@field last? string
---@field title string
---@field check? string
---@field cause? string        those first that the most frequent Win32 code decides for
---@field fix? string
---@field benign boolean
---@field win32 httpstatus.log.Win32Row[]
---@field urls httpstatus.log.Row[]
---@field clients httpstatus.log.Row[]
---@field queues? httpstatus.log.Row[]     these three where the log has them
---@field sites? httpstatus.log.Row[]
---@field upstreams? httpstatus.log.Row[]
---@field burst? httpstatus.log.Burst  its worst one, where it had one
---@field unlisted? table<string, integer>  by list: what a value that it does not have may have at most
---@field time_taken httpstatus.log.TimeTaken
---@field sample httpstatus.log.Sample  the first such request

---How long the requests of a code took; without a field where the log does not have it.
---@class httpstatus.log.TimeTaken
---@field p50? integer         ms: half of them took no longer; exact below 64, then within 1.6 %
---@field p95? integer         ms: 95 % of them took no longer
---@field steps? integer[]     the histogram: a step, how many took so long, the next step ...

---@class httpstatus.log.Sample
---@field file string
---@field line integer
---@field text string          of the line, its start and its end where it is longer than 1 KiB

---@class httpstatus.log.Row
---@field value string
---@field count integer        the true count lies in count - error .. count
---@field error integer
---@field requests? integer    of a URL: all of its requests since it first failed
---@field estimated? boolean   requests are in part a sample

---@class httpstatus.log.Win32Row
---@field win32 integer
---@field hex string
---@field name? string
---@field count integer
---@field error integer
---@field benign boolean
---@field cause? string        what it decides for beside the code
---@field fix? string
---@field meaning? string      what it says in general, where it decides for nothing

---What was read for the rows; as in a summary.
---@class httpstatus.log.Read
---@field files string[]
---@field requests integer
---@field events integer
---@field matched integer      how many of both pass the filters
---@field log_first? string    of all requests
---@field log_last? string
---@field notes string[]
---@field errors httpstatus.log.Error[]
---@field partial boolean
---@field unread? boolean      reading ended because nobody reads the output any more

---A request of a log.
---@class httpstatus.log.Record
---@field status integer
---@field substatus? integer
---@field win32? integer
---@field time_taken? number   ms
---@field seconds? integer     since 1970
---@field number integer       of the line in its file
---@field line string
---@field [string] string?     a column by its name in #Fields, and by those that docs/logs.md has; nil for "-"

local OPTIONS = {
  select = true, since = "string", ["until"] = "string", url = "string", client = "string", client_column = "string",
  fields = "string", format = "string", top = "number", block = "number", threads = "number", progress = "function",
  zone = "string", interruptible = "boolean", localtime = "boolean", columns = "string", as = "string",
  events = "boolean", follow = "boolean", output = "number", on_loss = "function",
}

local DEFAULT_SELECT, DEFAULT_TOP, MOST = "4xx,5xx", 5, 65536
local LOST = 0.01 -- the share of lines, lost for one reason, that makes a report unsafe

-- Callbacks of the reader ----------------------------------------------------

-- The predicate that C asks once for each code of a log.
local function predicate(select, takes_events)
  local set, message = status.set(select or DEFAULT_SELECT)
  if not set then return nil, "option select: " .. message end
  return function(code, substatus)
    if not code then return takes_events end
    return set:has(code, substatus)
  end
end

-- Options --------------------------------------------------------------------

local NAMES = {}
for name in pairs(OPTIONS) do NAMES[#NAMES + 1] = name end
table.sort(NAMES)

-- A copy of the options, each read and checked once by the public functions, whose caller is 'level' up: what they are later,
-- and what a metatable of theirs says the next time, is nothing to the reading.
local function check_options(options, level)
  local copy = {}
  if options == nil then return copy, DEFAULT_TOP end
  if type(options) ~= "table" then error(("options is a table, got %s"):format(type(options)), level) end
  for name in next, options do
    if not OPTIONS[name] then error(("unknown option %s"):format(shown(name)), level) end
  end
  for _, name in ipairs(NAMES) do
    local value, wanted = options[name], OPTIONS[name]
    if value ~= nil and wanted ~= true and type(value) ~= wanted then
      error(("option %s is a %s, got %s"):format(name, wanted, type(value)), level)
    end
    copy[name] = value
  end
  local top = copy.top or DEFAULT_TOP
  if not is_whole(top, MOST) then error(("option top: a whole number 0..%d expected, got %s"):format(MOST, shown(top)), level) end
  if copy.select then
    local set, message = status.set(copy.select)
    if not set then error("option select: " .. message, level) end
    copy.select = set
  end
  return copy, top
end

-- A copy of the paths. One behind a hole, or by a name, would be left out without a word; that 'arg' has the script at 0 is
-- usual. What a metatable would give is not asked for: it may have no end.
local function check_paths(paths, level)
  if type(paths) == "string" then return { paths } end
  if type(paths) ~= "table" then error(("paths is a path or an array of paths, got %s"):format(type(paths)), level) end
  local copy, count = {}, 0
  for key in next, paths do
    if type(key) ~= "number" or key > 0 then count = count + 1 end
  end
  if count == 0 and getmetatable(paths) ~= nil then count = 1 end
  for i = 1, count do
    copy[i] = rawget(paths, i)
    if type(copy[i]) ~= "string" then
      error(("paths is a path or an array of paths, got one whose item %d is %s"):format(i, type(copy[i])), level)
    end
  end
  return copy
end

local function time_option(options, name, level)
  if not options[name] then return nil end
  if not os then error(("option %s: there is no os here, whose clock it needs"):format(name), level + 1) end
  local seconds, message = moment.parse(options[name], os.time(), options.localtime)
  if not seconds then error(("option %s: %s, got %s"):format(name, message, shown(options[name])), level + 1) end
  return seconds
end

-- A reader for the options; what is wrong with them blames the caller. 'more' goes to the core as it is. What has no status
-- is asked for where nothing else is, unless 'takes_events' tells.
local function new_reader(options, more, level, takes_events)
  if takes_events == nil then takes_events = options.select == nil end
  local selects, message = predicate(options.select, takes_events)
  if not selects then error(message, level) end
  local since, before = time_option(options, "since", level), time_option(options, "until", level)
  message = filter.inverted(options, since, before)
  if message then error(message, level) end
  local zone
  if options.zone then
    zone, message = moment.zone(options.zone)
    if not zone then error(("option zone: %s, got %s"):format(message, shown(options.zone)), level) end
  end
  local ok, reader = pcall(core.reader, {
    selects = selects, normal = meaning.is_benign, explains = more.explains, describes = more.describes,
    since = since, ["until"] = before, zone = zone, url = options.url, client = options.client,
    client_column = options.client_column, fields = options.fields, format = options.format,
    block = options.block, threads = options.threads, output = options.output, details = more.details,
    counts = more.counts or false,
  })
  if not ok then
    local name = tostring(reader):match("^option (%l+): .* expected$")
    error(name and ("%s, got %s"):format(reader, shown(options[name])) or reader, level)
  end
  return reader, { since = since, ["until"] = before }
end

-- Files ----------------------------------------------------------------------

local function plural(n, word)
  return ("%d %s%s"):format(n, word, n == 1 and "" or "s")
end

-- What is wrong with lines that are not read, and what to do.
local ADVICE = {
  no_format = "no known format fits and no #Fields line names the columns: name them with --fields, or give the format of the "
    .. "server's configuration with --format",
  field_count = "they have not the fields of the log's format: was the format changed in mid-file, or the file joined from "
    .. "several? Keep each #Fields line in front of its lines",
  status = "their status is missing or is no number",
  too_long = "they are longer than 64 KiB: is it a log, with ends of lines?",
}

local function advice_for(reason, account)
  if reason == "status" and not account.has_status then
    return "its #Fields line has no sc-status column: without the status no failure shows. Switch the field on in the logging of "
      .. "the site"
  end
  return ADVICE[reason]
end

local function delta(after, before, reason)
  local then_, now = before.skipped[reason], after.skipped[reason]
  return (now and now.count or 0) - (then_ and then_.count or 0)
end

-- Whether more lines of a file are lost for one reason than a report can bear: what is said of it.
local function loss(before, after)
  local lines = after.lines - before.lines
  for _, reason in ipairs { "no_format", "field_count", "status", "too_long" } do
    local lost = delta(after, before, reason)
    if lost > LOST * lines then
      return ("%s of %s %s not read: %s"):format(plural(lost, "line"):gsub(" lines?$", ""), plural(lines, "line"),
        lost == 1 and "is" or "are", advice_for(reason, after))
    end
  end
end

-- Why the report is not safe for this file, or nil.
local function complaint(before, after)
  local lost = loss(before, after)
  if lost then return lost end
  if after.requests + after.events > before.requests + before.events then return nil end
  local lines = after.lines - before.lines
  if lines == 0 then return "it is empty" end
  if delta(after, before, "truncated") > 0 and lines == 1 then return "its only line is cut off, or " .. ADVICE.no_format end
  if after.directives > before.directives then return "it has a header and no request" end
  return "it holds no request"
end

-- Reads one file to its end: the bytes, why it was not read or not safely, and whether the reading was stopped. 'take' is
-- called when there is something to take from the reader.
local function read_file(reader, file, number, options, take, done)
  local before = reader:account()
  local opened, message = reader:open(file, number)
  if not opened then return done, message end
  repeat
    local bytes, failure, why = reader:step(options.interruptible)
    if take then take(file) end
    if failure == true then return done, nil, why or "interrupted" end
    if bytes == false then return done, failure end
    done = done + (bytes or 0)
    if bytes and options.progress and options.progress(done) == false then return done, nil, "interrupted" end
  until not bytes
  return done, complaint(before, reader:account())
end

-- 'judge' gets the accounts before and after a file that was read well, and may tell what it lacks.
local function read_files(reader, paths, options, take, judge)
  local names, errors, repeated, left_out = files.of(paths)
  local read = { files = names, errors = errors, repeated = repeated, left_out = left_out, partial = false, clocks = {} }
  local done = 0
  for number, file in ipairs(names) do
    local before = reader:account()
    local message, stop
    done, message, stop = read_file(reader, file, number, options, take, done)
    local after = reader:account()
    read.clocks[number] = clocks.of(before, after)
    message = message or judge and judge(before, after)
    if message then errors[#errors + 1] = { file = file, message = message } end
    if stop then
      read.partial, read.unread = true, stop == "unread" or nil
      break
    end
  end
  return read
end

-- Calls what reads. Whatever becomes of it, the reader is closed, and Ctrl-C is the process's own again.
local function reading(reader, options, read)
  local interrupt = options.interruptible and core.catch_interrupt()
  local ok, result = pcall(read, interrupt)
  reader:close()
  if interrupt then interrupt:release() end
  if not ok then error(result, 0) end
  return result
end

-- Following ------------------------------------------------------------------

---Which lines of a file are lost so often that what is said of it is not safe: as an error of a summary says it.
---@package
---@param before table  accounts of a reader
---@param after table
---@return string? message  nil where few are
function M.loss(before, after) return loss(before, after) end

---A reader that counts, for httpstatus.follow.session, which gives it the lines.
---@package
---@param options httpstatus.log.Options
---@param explains fun(line: string): string?, integer?
---@return table reader  of httpstatus.log_core
function M.counting_reader(options, explains)
  local top
  options, top = check_options(options, 3)
  return (new_reader(options, { counts = true, details = top > 0, explains = explains }, 3))
end

---Counts what the logs hold. The structure is the command's JSON; docs/logs.md documents it.
---```lua
---local found = log.summarize("spec/logs/u_ex261101.log", { select = "4xx,5xx", top = 3 })
---found.failures --> 4
---found.codes[1].code --> "500.19"
---found.codes[1].urls[1].value --> "/shop/cart"
---log.summarize("none.log").errors[1].message --> "No such file or directory"
---```
---A file that cannot be read, or not safely, is named in `errors`; the others are still read.
---Raises for an unknown option, a wrong value of one, paths that are neither text nor a table, and without memory.
---@param paths string|string[]  files, folders, wildcards, "-" for standard input; packed files are unpacked
---@param options? httpstatus.log.Options
---@return httpstatus.log.Summary summary
function M.summarize(paths, options)
  paths = check_paths(paths, 3)
  local top
  options, top = check_options(options, 3)
  local explains, labels = explain.new()
  local reader, period = new_reader(options, { counts = true, details = top > 0, explains = explains }, 3)
  return reading(reader, options, function(interrupt)
    local read = read_files(reader, paths, options)
    if interrupt then interrupt:release() end
    read.zone, read.assumptions = options.zone, clocks.assumptions(options, period)
    read.filter = filter.text(options)
    return summary.of(reader, read, top, labels)
  end)
end

-- Rows -----------------------------------------------------------------------

-- Why a log that has content gives no row; nil where it gives some, and of HTTP.sys and FTP, whose header says what it is:
-- theirs may well hold nothing but events.
local function no_row(before, after)
  local events = after.events - before.events
  if events == 0 or after.requests > before.requests or after.directives > before.directives then return nil end
  return ("none of its %s is a request, as in an error log: it gives no row; httpstatus log tells what it says, and --events "
    .. "makes rows of it"):format(plural(after.lines - before.lines, "line"))
end

-- What is said of 'events' lines that give no row: of logs that also give rows, or may.
local function note_of_events(events, takes_events)
  if takes_events then
    return ("%s that httpstatus log counts under no code, as sessions of FTP and notices of error logs are, %s no row"):format(
      plural(events, "line"), events == 1 and "gives" or "give")
  end
  return ("%s without a status, as HTTP.sys, FTP and error logs have them, %s no row; with --events what is counted under a "
    .. "code does"):format(plural(events, "line"), events == 1 and "gives" or "give")
end

-- What limits the rows: as a summary has notes.
local function notes_of_rows(read, options, has_zone, events)
  local notes = {}
  for _, path in ipairs(read.repeated) do notes[#notes + 1] = ("%s was given twice and is written once"):format(path) end
  notes[#notes + 1] = read.left_out
  notes[#notes + 1] = filter.note(read, { filter.text(options) }, has_zone)
  if events > 0 then notes[#notes + 1] = note_of_events(events, options.events) end
  return notes
end

-- Why a file cannot be followed as it grows; nil where the one input can.
local function no_following(paths)
  local names = files.of(paths)
  if #names > 1 then return "--follow reads one input, - or a FIFO" end
  if #names == 0 or names[1] == "-" or not core.size(names[1]) then return nil end
  return ("--follow reads standard input or a FIFO; of a file: tail -F %s | httpstatus rows --follow -"):format(names[1])
end

-- Tells once of each loss, as soon as there is one: who follows a log may not see its end for days.
local function new_watch(reader, on_loss, events)
  local start, said = reader:account(), {}
  return function(file)
    local account = reader:account()
    local message = loss(start, account) or not events and no_row(start, account)
    local kind = message and message:gsub("%d+", "")
    if kind and not said[kind] then
      said[kind] = true
      on_loss(file, message)
    end
  end
end

-- What takes the rows that the reader has of a file.
local function row_writer(reader, write, watch)
  local named
  return function(file)
    if named ~= file then
      reader:name(file)
      named = file
    end
    local text = reader:row()
    while text do
      write(text)
      text = reader:row()
    end
    if watch then watch(file) end
  end
end

---Writes each request as a normalised row, the same columns for every format; with `events` also each line that has no
---status and is counted under a code nevertheless, so that the rows have what a summary counts.
---```lua
---local rows = {}
---log.rows("spec/logs/u_ex261101.log", { as = "tsv", columns = "status,url", select = "503" }, function(text)
---  rows[#rows + 1] = text
---end)
---table.concat(rows) --> "status\turl\n503\t/shop\n"
---```
---Raises as `summarize` does, when write is no function, and what write raises.
---@param paths string|string[]     as for summarize
---@param options? httpstatus.log.Options  select: default all
---@param write fun(text: string)   gets some rows at a time; each row that is whole before more is waited for
---@return httpstatus.log.Read read
function M.rows(paths, options, write)
  paths = check_paths(paths, 3)
  if type(write) ~= "function" then error(("write is a function, got %s"):format(type(write)), 2) end
  local copy = check_options(options, 3)
  local takes_events = copy.events == true and copy.select == nil
  copy.select = copy.select or "000-999"
  local columns, message = rows.columns_of(copy.columns or table.concat(rows.COLUMNS, ","))
  if not columns then error("option columns: " .. message, 2) end
  local format = copy.as or "csv"
  if not rows.FORMATS[format] then error(("option as: csv, tsv or json expected, got %s"):format(shown(format)), 2) end
  message = copy.follow and no_following(paths)
  if message then error("option follow: " .. message, 2) end
  local explains, labels = explain.new()
  local reader = new_reader(copy, {
    describes = rows.describer(meaning.is_benign, labels), explains = copy.events and explains or nil,
  }, 3, takes_events)
  local watch = copy.follow and copy.on_loss and new_watch(reader, copy.on_loss, copy.events)
  return reading(reader, copy, function()
    local head, events = reader:rows(format, columns), 0
    if head ~= "" then write(head) end
    local read = read_files(reader, paths, copy, row_writer(reader, write, watch), function(before, after)
      local nothing = not copy.events and no_row(before, after) or nil
      if not nothing then events = events + after.events - before.events end
      if copy.events then events = events - (after.coded_events - before.coded_events) end
      return nothing
    end)
    local account = reader:account()
    read.requests, read.events, read.matched = account.requests, account.events, account.matched
    read.log_first, read.log_last = account.log_first and time.iso(account.log_first),
      account.log_last and time.iso(account.log_last)
    read.notes = notes_of_rows(read, copy, account.local_times == 0 or copy.zone ~= nil, events)
    return read
  end)
end

-- Records --------------------------------------------------------------------

---A log that was opened: its methods read it, each from its beginning.
---@class httpstatus.log.Log
local Log = {}
Log.__index = Log

-- What a log is read with is kept beside it: path, options and readers. What is a key here is a log.
local held = setmetatable({}, { __mode = "k" })

local function new_readers() return setmetatable({}, { __mode = "k" }) end

local function check_log(log, call)
  if not held[log] then
    error(("%s is a method of a log: log:%s was expected"):format(call:match("[^(]+"), call), 3)
  end
  return held[log]
end

local function start(log, select, level)
  local options = {}
  for name, value in next, log.options do options[name] = value end
  options.select = select or options.select
  local reader = new_reader(options, {}, level + 1)
  local opened, message = reader:open(log.path, 1)
  if not opened then
    reader:close()
    error(log.path .. ": " .. message, level)
  end
  log.readers[reader] = true
  return reader
end

-- The next block; false at the end, when the reader's last line is ready.
local function step(log, reader)
  local bytes, message = reader:step()
  if bytes == false then
    reader:close()
    error(log.path .. ": " .. message, 3)
  end
  return bytes ~= nil
end

---The selected requests, one record each: `status`, `substatus`, `win32`, the columns by their names in #Fields
---(`line["cs-uri-stem"]`; nil for "-"), `number` of the line and the whole `line`. The file is closed at the end, on
---an error, by `log:close()` and, since Lua 5.4, when the loop is left.
---```lua
---local opened = assert(log.open("spec/logs/u_ex261101.log"))
---for line in opened:records("503") do
---  assert(line.status == 503 and line["cs-uri-stem"] == "/shop" and line.url == "/shop")
---end
---```
---Raises for a malformed selector; when the file is gone or cannot be read on, now and in the loop.
---@param select? string|table  default "4xx,5xx"
---@return fun(): httpstatus.log.Record? next
function Log:records(select)
  local log = check_log(self, "records()")
  local reader = start(log, select, 3)
  local more, has_ended = true, false
  return function()
    while not has_ended do
      local record = reader:next()
      if record then return record end
      if not more then
        reader:close()
        has_ended = true
        return nil
      end
      more = step(log, reader)
    end
  end, nil, nil, reader
end

---Calls `callback(status, substatus, win32)` for each selected request: the fast way through a whole log. `log:close()` in
---the callback ends it.
---```lua
---local opened, count = assert(log.open("spec/logs/u_ex261101.log")), 0
---opened:each("5xx", function() count = count + 1 end)
---count --> 3
---```
---Raises as `records` does, and what the callback raises.
---@param select string|table
---@param callback fun(status: integer, substatus?: integer, win32?: integer)
function Log:each(select, callback)
  local log = check_log(self, "each(select, callback)")
  if type(callback) ~= "function" then error(("callback is a function, got %s"):format(type(callback)), 2) end
  local reader = start(log, select, 3)
  repeat
    local more = step(log, reader)
    reader:each(callback)
  until not more or not log.readers[reader]
  reader:close()
end

---Closes what is still open. The log can be read again.
---```lua
---local opened = assert(log.open("spec/logs/u_ex261101.log"))
---local next_record = opened:records()
---opened:close()
---pcall(next_record) --> false -- "the reader is closed"
---```
---Raises for what is no log.
function Log:close()
  local log = check_log(self, "close()")
  for reader in next, log.readers do reader:close() end
  log.readers = new_readers()
end

---A log to read record by record; nil and the reason when it cannot be opened.
---```lua
---log.open("none.log") --> nil, "none.log: No such file or directory"
---```
---Raises when the path is no text; for an unknown option and a wrong value of one.
---@param path string  no folder, no wildcard
---@param options? httpstatus.log.Options  but top and those of rows
---@return httpstatus.log.Log? log
---@return string? message  the path and why it cannot be opened
function M.open(path, options)
  if type(path) ~= "string" then error(("the path is a text, got %s"):format(type(path)), 2) end
  options = check_options(options, 3)
  if path == "" then return nil, '"": an empty name is no file' end
  local reader = new_reader(options, {}, 3)
  if path ~= "-" then
    local opened, message = reader:open(path, 1)
    if not opened then
      reader:close()
      return nil, path .. ": " .. message
    end
  end
  reader:close()
  local log = setmetatable({}, Log)
  held[log] = { path = path, options = options, readers = new_readers() }
  return log
end

return M
