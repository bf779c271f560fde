---What the reader counted, joined with the meanings: the summary that the reports print and that JSON has.

local burst = require "httpstatus.log.burst"
local clocks = require "httpstatus.log.clocks"
local filter = require "httpstatus.log.filter"
local lost = require "httpstatus.log.lost"
local meaning = require "httpstatus.log.meaning"
local shares = require "httpstatus.log.shares"
local time = require "httpstatus.log.time"
local totals_of = require "httpstatus.log.totals"
local utf8 = require "httpstatus.utf8"

local M = {}

local MOST, EXPLAINED, SHOWN = 65536, 64, 100
local COLUMNS = { "urls", "clients", "queues", "sites", "upstreams" }
local OBJECT = { __jsontype = "object" }

local clean = utf8.clean

local function iso(seconds) return seconds and time.iso(seconds) end

local function object(t) return setmetatable(t or {}, OBJECT) end

-- Rows -----------------------------------------------------------------------

-- The most frequent ones with what they mean: a log can be made to hold more than anybody reads.
local function win32_rows(reader, i, counted)
  local rows = {}
  for rank = 1, reader:keys(i, "win32", MOST) do
    local win32, count, error_count = reader:key(i, "win32", rank)
    rows[rank] = { win32 = win32, hex = ("0x%08x"):format(win32), count = count, error = error_count, benign = false }
    if rank <= EXPLAINED then meaning.add_win32(rows[rank], counted) end
  end
  return rows
end

-- 'raw' gets the texts as the log has them, by what they are shown as.
local function top_rows(reader, i, kind, top, raw)
  local rows = {}
  for rank = 1, math.min(top, reader:keys(i, kind, top)) do
    local value, count, error_count = reader:key(i, kind, rank)
    local shown = clean(value)
    if shown ~= value then raw[shown] = value end
    rows[rank] = { value = shown, count = count, error = error_count }
  end
  return rows
end

-- Columns that few logs have are left out where they are empty.
local function some(rows)
  return #rows > 0 and rows or nil
end

local function code_row(reader, i, top, matched, files, labels, raw)
  local counted = reader:code(i)
  local win32 = win32_rows(reader, i, counted)
  local known = meaning.of(counted, win32, labels)
  local columns = {}
  for _, kind in ipairs(COLUMNS) do columns[kind] = top_rows(reader, i, kind, top, raw) end
  return {
    code = meaning.code_of(counted), kind = counted.kind, status = counted.status, substatus = counted.substatus,
    reason = counted.reason and clean(counted.reason), service = counted.service, product = known.product,
    count = counted.count, share = not totals_of.is_event(counted) and matched > 0 and counted.count / matched or nil,
    first = iso(counted.first), last = iso(counted.last), title = known.title, check = known.check,
    cause = known.cause, fix = known.fix, benign = counted.kind ~= nil, win32 = win32,
    urls = columns.urls, clients = columns.clients, queues = some(columns.queues), sites = some(columns.sites),
    upstreams = some(columns.upstreams), time_taken = object { p50 = counted.p50, p95 = counted.p95 },
    sample = { file = clean(files[counted.file]), line = counted.line, text = clean(counted.text) },
  }
end

-- Failures before what is benign, then by count, then by code.
local function is_worse(a, b)
  if a.benign ~= b.benign then return b.benign end
  if a.count ~= b.count then return a.count > b.count end
  return a.code < b.code
end

-- The numbers of the codes that the timeline shows: those that failed most often, where there are very many.
local function shown_codes(codes)
  local shown = {}
  for i, code in ipairs(codes) do
    if not code.benign then shown[#shown + 1] = i end
  end
  table.sort(shown, function(a, b)
    if codes[a].count ~= codes[b].count then return codes[a].count > codes[b].count end
    return codes[a].code < codes[b].code
  end)
  local failing = #shown
  for i = #shown, SHOWN + 1, -1 do shown[i] = nil end
  return shown, failing
end

local function timeline(reader, totals, codes)
  local rows = {}
  local shown, failing = shown_codes(codes)
  for bucket = 1, totals.buckets do
    local counts, requests = object(), reader:requests(bucket)
    local some_failed = false
    for _, i in ipairs(shown) do
      local count = reader:bucket(i, bucket)
      if count > 0 then counts[codes[i].code], some_failed = count, true end
    end
    if some_failed or requests > 0 then
      rows[#rows + 1] = { start = iso(totals.start + (bucket - 1) * totals.bucket), requests = requests, counts = counts }
    end
  end
  return rows, failing
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
  table.sort(rows, function(a, b)
    if a.requests ~= b.requests then return a.requests > b.requests end
    return a.client < b.client
  end)
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

local NAMED = 3 -- strays in a note

local function note_of_strays(strays)
  local times, requests, failures = {}, 0, 0
  for i, stray in ipairs(strays) do
    local period = stray.first == stray.last and stray.first or stray.first .. " to " .. stray.last
    if i <= NAMED then times[i] = period:gsub("[TZ]", { T = " ", Z = "" }) end
    requests, failures = requests + stray.requests, failures + stray.failures
  end
  return ("%d %s far from all others (%s%s), %d of them failed: a clock was wrong, or they belong to another log. They are "
    .. "counted, but are in no period, no burst and no timeline; --since and --until show them")
    :format(requests, requests == 1 and "request has a time" or "requests have times", table.concat(times, "; "),
      #strays > NAMED and " and more" or "", failures)
end

-- 'failing' is how many codes failed.
local function notes_of(account, totals, failing, repeated, strays)
  local notes = {}
  local function note(n, text, ...)
    if n > 0 then notes[#notes + 1] = text:format(n, ...) end
  end
  for _, path in ipairs(repeated) do notes[#notes + 1] = ("%s was given twice and is counted once"):format(clean(path)) end
  note(account.without_substatus, "%d of %d requests have no sc-substatus column: they are listed by status alone",
    account.requests)
  if #strays > 0 then notes[#notes + 1] = note_of_strays(strays) end
  note(account.without_time, "%d requests have no time that is understood: they are in no period and no timeline")
  note(account.without_client, "%d requests have no column of that name for the client: theirs is not known")
  note(account.assumed, "%d requests have no #Fields line in front of them: they are read by the columns that IIS or HTTP.sys "
    .. "writes by default")
  note(totals.folded, "%d requests are listed without their substatus, as there are more than 1024 codes")
  note(failing > SHOWN and failing or 0, "of %d codes that failed the timeline has the %d that did most often", SHOWN)
  note(totals.sketch, "there are more than 65536 URLs, clients and Win32 codes: each code keeps its top %d, and a count "
    .. "with an error may be too high by that much")
  note(totals.by_code_alone, "%d legs of a handshake are counted as failures though a success may have followed: too many "
    .. "were open, or no c-ip tells the client")
  return notes
end

-- Failures that are no requests.
local function failed_events(codes)
  local sum = 0
  for _, code in ipairs(codes) do
    if totals_of.is_event(code) and not code.benign then sum = sum + code.count end
  end
  return sum
end

---The summary of what a reader has counted.
---@param reader table      of httpstatus.log_core
---@param read table        files, errors, repeated, partial; goes_on: the reader counts on
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
  for i = 1, totals.codes do codes[i] = code_row(reader, i, top, requests, read.files, labels, raw) end
  local rows, failing = timeline(reader, totals, codes)
  local scanners = scans(reader, totals, codes)
  table.sort(codes, is_worse)
  local strays = strays_of(reader, totals)
  local first, last = account.first, account.last
  if #strays > 0 then first, last = totals.first, totals.last end
  local local_time = account.local_times > 0 and not read.zone
  local notes = notes_of(account, totals, failing, read.repeated, strays)
  local nothing_passes = filter.note(account, read.options, not local_time)
  if nothing_passes then table.insert(notes, 1, nothing_passes) end
  notes[#notes + 1] = read.left_out and clean(read.left_out)
  notes[#notes + 1] = lost.note { skipped = skipped, first_skipped = first_skipped }
  local names = {}
  for i, file in ipairs(read.files) do names[i] = clean(file) end
  for _, failure in ipairs(read.errors) do failure.file = clean(failure.file) end
  local summary = {
    files = names, lines = account.lines, requests = account.requests, events = account.events,
    directives = account.directives, skipped = skipped, first_skipped = first_skipped, first = iso(first),
    last = iso(last), log_first = iso(account.log_first), log_last = iso(account.log_last), strays = strays,
    local_time = local_time,
    clocks = clocks.rows(read.files, read.clocks), zone = read.zone, matched = account.matched,
    matched_events = account.matched_events, failed_events = failed_events(codes),
    failures = totals.failures, benign = totals.benign, codes = codes, scans = scanners, bucket = totals.bucket, timeline = rows,
    notes = notes, errors = read.errors, partial = read.partial,
  }
  summary.notes[#summary.notes + 1] = clocks.note(summary, read.assumptions)
  return shares.annotate(burst.annotate(summary), reader, totals, raw)
end

return M
