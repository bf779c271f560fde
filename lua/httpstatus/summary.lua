---What the reader counted, joined with the meanings: the summary that the reports print and that JSON has.

local burst = require "httpstatus.log.burst"
local checked = require "httpstatus.log.checked"
local clocks = require "httpstatus.log.clocks"
local meaning = require "httpstatus.log.meaning"
local merger = require "httpstatus.log.merger"
local notes = require "httpstatus.log.notes"
local ranks = require "httpstatus.log.ranks"
local shares = require "httpstatus.log.shares"
local time = require "httpstatus.log.time"
local totals_of = require "httpstatus.log.totals"
local utf8 = require "httpstatus.utf8"

local M = {}

local MOST = 65536
local COLUMNS = { "urls", "clients", "queues", "sites", "upstreams" }
local OBJECT = { __jsontype = "object" }

local clean = utf8.clean

local function iso(seconds) return seconds and time.iso(seconds) end

local function object(t) return setmetatable(t or {}, OBJECT) end

-- Rows -----------------------------------------------------------------------

-- Columns that few logs have are left out where they are empty.
local function some(rows)
  return #rows > 0 and rows or nil
end

-- What a value that is not among the first 'top' may have at most: the next one's count; of a sketch that is full what it
-- dropped may have as much as its least. Nil where all are listed.
local function unlisted(reader, i, kind, top, totals, counted)
  if top == 0 then return counted.count end
  local n = reader:keys(i, kind, math.min(top + 1, MOST))
  local last = n > top and top + 1 or totals.sketch > 0 and n >= totals.sketch and n
  return last and select(2, reader:key(i, kind, last)) or nil
end

local function win32_rows(reader, i, counted)
  local rows = {}
  for rank = 1, reader:keys(i, "win32", MOST) do
    local win32, count, error_count = reader:key(i, "win32", rank)
    rows[rank] = { win32 = win32, count = count, error = error_count }
  end
  return meaning.add_win32_rows(rows, counted)
end

-- 'raw' gets the texts as the log has them, by what they are shown as. Those that are shown alike are one; in the order of
-- what is shown stand those of the same count.
local function top_rows(reader, i, kind, top, raw)
  local rows, at, is_sorted = {}, {}, true
  for rank = 1, math.min(top, reader:keys(i, kind, top)) do
    local value, count, error_count = reader:key(i, kind, rank)
    local shown = clean(value)
    local known = at[shown]
    if known then
      known.count, known.error, raw[shown] = known.count + count, known.error + error_count, nil
    else
      rows[#rows + 1] = { value = shown, count = count, error = error_count }
      at[shown] = rows[#rows]
      if shown ~= value then raw[shown] = value end
    end
    is_sorted = is_sorted and shown == value
  end
  if not is_sorted then table.sort(rows, ranks.is_more) end
  return rows
end

-- Each step of time-taken that occurred, its count behind it.
local function steps_of(reader, i)
  local steps = {}
  local step, count = reader:taken(i, -1)
  while step do
    steps[#steps + 1], steps[#steps + 2] = step, count
    step, count = reader:taken(i, step)
  end
  return some(steps)
end

local function code_row(reader, i, top, totals, requests, files, labels, raw)
  local counted = reader:code(i)
  local win32 = win32_rows(reader, i, counted)
  local known = meaning.of(counted, win32, labels)
  local columns, bounds = {}, object { win32 = unlisted(reader, i, "win32", MOST, totals, counted) }
  for _, kind in ipairs(COLUMNS) do
    columns[kind], bounds[kind] = top_rows(reader, i, kind, top, raw), unlisted(reader, i, kind, top, totals, counted)
  end
  return {
    code = meaning.code_of(counted), kind = counted.kind, status = counted.status, substatus = counted.substatus,
    reason = counted.reason and clean(counted.reason), service = counted.service, product = known.product,
    count = counted.count, share = totals_of.share_of(counted, counted.count, requests),
    first = iso(counted.first), last = iso(counted.last), title = known.title, check = known.check,
    cause = known.cause, fix = known.fix, benign = counted.kind ~= nil, win32 = win32,
    urls = columns.urls, clients = columns.clients, queues = some(columns.queues), sites = some(columns.sites),
    upstreams = some(columns.upstreams), unlisted = next(bounds) and bounds or nil,
    time_taken = object { p50 = counted.p50, p95 = counted.p95, steps = steps_of(reader, i) },
    sample = { file = clean(files[counted.file]), line = counted.line, text = clean(counted.text) },
  }
end

local function timeline(reader, totals, codes)
  local rows = {}
  local shown = ranks.shown(codes)
  for bucket = 1, totals.buckets do
    local counts, requests, events = object(), reader:requests(bucket)
    for _, i in ipairs(shown) do
      local count = reader:bucket(i, bucket)
      if count > 0 then counts[codes[i].code] = count end
    end
    if requests > 0 or events > 0 then
      rows[#rows + 1] = { start = iso(totals.start + (bucket - 1) * totals.bucket), requests = requests,
        events = events > 0 and events or nil, counts = counts }
    end
  end
  return rows
end

-- Clients with many different URLs that failed, and no success; of each code how many of its requests were theirs.
local function scans(reader, totals, codes)
  local rows, place = {}, 0
  while true do
    local next_place, suspect = reader:suspect(place)
    if not next_place then break end
    place = next_place
    if suspect.successes == 0 then
      local counts, requests = object(), 0
      for i = 1, totals.codes do
        local count, too_many = reader:find(i, "clients", suspect.client)
        if count > too_many and not codes[i].benign then
          counts[codes[i].code] = count - too_many
          requests = requests + count - too_many
        end
      end
      rows[#rows + 1] = { client = clean(suspect.client), requests = requests, paths = suspect.paths, codes = counts,
        first = iso(suspect.first), last = iso(suspect.last) }
    end
  end
  table.sort(rows, ranks.is_busier)
  return rows
end

-- Requests whose times are far from all others, in the order of time.
local function strays_of(reader, totals)
  local rows = {}
  for i = 1, totals.strays do
    local stray = reader:stray(i)
    rows[i] = { first = iso(stray.first), last = iso(stray.last), requests = stray.requests, failures = stray.failures }
  end
  return rows
end

-- What limits the result, in numbers; httpstatus.log.notes has the words.
local function doubts_of(account, totals, read)
  local doubts, repeated = object(), {}
  local function doubt(name, n) doubts[name] = n > 0 and n or nil end
  doubt("without_substatus", account.without_substatus)
  doubt("without_time", account.without_time)
  doubt("without_client", account.without_client)
  doubt("assumed", account.assumed)
  doubt("folded", totals.folded)
  doubt("sketch", totals.sketch)
  doubt("by_code_alone", totals.by_code_alone)
  for i, path in ipairs(read.repeated) do repeated[i] = clean(path) end
  doubts.repeated, doubts.left_out = some(repeated), read.left_out and { clean(read.left_out) } or nil
  return doubts
end

---The summary of what a reader has counted.
---@package
---@param reader table      of httpstatus.log_core
---@param read table        files, errors, repeated, left_out, partial, clocks, zone, filter, assumptions; goes_on: the reader
---counts on
---@param top integer
---@param labels table      of httpstatus.log.explain
---@return httpstatus.log.Summary
function M.of(reader, read, top, labels)
  local account, totals = reader:account(), reader:settle(read.goes_on)
  local skipped, first_skipped = object(), object()
  for reason, found in pairs(account.skipped) do
    skipped[reason] = found.count
    first_skipped[reason] = { file = clean(read.files[found.file]), line = found.line }
  end
  local codes, raw = {}, {}
  local requests = account.matched - account.matched_events
  for i = 1, totals.codes do codes[i] = code_row(reader, i, top, totals, requests, read.files, labels, raw) end
  local rows = timeline(reader, totals, codes)
  local scanners = scans(reader, totals, codes)
  table.sort(codes, ranks.is_worse)
  local strays = strays_of(reader, totals)
  local first, last = account.first, account.last
  if #strays > 0 then first, last = totals.first, totals.last end
  local names = {}
  for i, file in ipairs(read.files) do names[i] = clean(file) end
  for _, failure in ipairs(read.errors) do failure.file = clean(failure.file) end
  local summary = {
    version = checked.VERSION, files = names, lines = account.lines, requests = account.requests, events = account.events,
    directives = account.directives, skipped = skipped, first_skipped = first_skipped, first = iso(first),
    last = iso(last), log_first = iso(account.log_first), log_last = iso(account.log_last), strays = strays,
    local_time = account.local_times > 0 and not read.zone, clocks = clocks.rows(read.files, read.clocks, read.zone),
    zone = read.zone, matched = account.matched, matched_events = account.matched_events,
    failed_events = totals_of.failed_events(codes), failures = totals.failures, benign = totals.benign, codes = codes,
    scans = scanners, bucket = totals.bucket, timeline = rows,
    doubts = doubts_of(account, totals, read), filters = { read.filter }, assumptions = read.assumptions,
    errors = read.errors, partial = read.partial,
  }
  summary.notes = notes.of(summary)
  return shares.annotate(burst.annotate(summary), reader, totals, raw)
end

---One summary of several, as if one process had read all their logs. Their order changes nothing.
---```lua
---local monday = log.summarize("spec/logs/u_ex261101.log")
---local both = assert(summary.merge(monday, monday))
---both.failures == 2 * monday.failures --> true
---summary.merge(monday, { version = 2 }) == nil --> true
---```
---Raises when one of the summaries is no table.
---@param ... table  summaries of httpstatus.log, or what a decoder made of their JSON
---@return httpstatus.log.Summary? summary
---@return string? message  when a table is no summary, or of another version: the number of the argument and what was expected
function M.merge(...)
  local merging = merger.new()
  if select("#", ...) == 0 then error("a summary is expected, got nothing", 2) end
  for i = 1, select("#", ...) do
    local part = select(i, ...)
    if type(part) ~= "table" then error(("summary %d is a table, got %s"):format(i, type(part)), 2) end
    local added, message = merging:add(part)
    if not added then return nil, ("summary %d: %s"):format(i, message) end
  end
  return merging:summary()
end

return M
