---Summaries of many logs as one, as if one process had read all: what is exact adds up, what is not keeps its bounds. The
---order in which they come changes nothing, nor which were merged before.

local axis = require "httpstatus.log.axis"
local burst = require "httpstatus.log.burst"
local checked = require "httpstatus.log.checked"
local core = require "httpstatus.log_core"
local lists = require "httpstatus.log.lists"
local meaning = require "httpstatus.log.meaning"
local notes = require "httpstatus.log.notes"
local ranks = require "httpstatus.log.ranks"
local time = require "httpstatus.log.time"
local totals = require "httpstatus.log.totals"
local clean = require "httpstatus.utf8".clean

local M = {}

local MOST_CODES = 8192
-- Rows of all lists that are kept: above, the longest lists lose their ends, which widens the bounds and is said.
local MOST_ROWS, SHORTEST = 65536, 64
local OBJECT = { __jsontype = "object" }
local SUMS = { "lines", "requests", "events", "directives", "matched", "matched_events", "failures", "failed_events", "benign" }
local TEXTS = { repeated = true, left_out = true } -- doubts that are arrays
local TOLD = { "title", "check", "cause", "fix", "product" }

local function object(t) return setmetatable(t or {}, OBJECT) end

local function name_of(kind) return kind == "win32" and "win32" or "value" end

-- Of times of one form the earlier one is the smaller text.
local function earlier(a, b) return a and b and (a < b and a or b) or a or b end
local function later(a, b) return a and b and (a > b and a or b) or a or b end

local function is_before(a, b)
  if a.file ~= b.file then return a.file < b.file end
  if a.line ~= b.line then return a.line < b.line end
  return (a.text or "") < (b.text or "")
end

local function append(to, from)
  for _, item in ipairs(from) do to[#to + 1] = item end
end

local function add_counts(to, from)
  for name, count in pairs(from) do to[name] = (to[name] or 0) + count end
end

-- Codes ----------------------------------------------------------------------

-- A code by what it is. Error logs number the causes of a code as they find them, "nginx 502 #2": here the cause counts.
local function key_of(row)
  if row.service ~= "errors" then return row.code end
  return table.concat({ (row.code:gsub(" #%d+$", "")), row.cause or "" }, "\n")
end

local function keys_of(codes)
  local keys = {}
  for _, row in ipairs(codes) do keys[row.code] = key_of(row) end
  return keys
end

local function new_code(row)
  local code = { row = row, count = 0, steps = {}, lists = {} }
  for _, kind in ipairs(checked.LISTS) do code.lists[kind] = lists.new() end
  return code
end

local function add_steps(to, steps)
  for i = 1, #steps, 2 do to[steps[i]] = (to[steps[i]] or 0) + steps[i + 1] end
end

local function add_code(code, row)
  code.count = code.count + row.count
  code.first, code.last = earlier(code.first, row.first), later(code.last, row.last)
  -- What is told of it stands beside the first sample.
  if not code.sample or is_before(row.sample, code.sample) then code.row, code.sample = row, row.sample end
  add_steps(code.steps, row.time_taken.steps or {})
  for _, kind in ipairs(checked.LISTS) do
    local bounds = row.unlisted or {}
    lists.add(code.lists[kind], row[kind] or {}, bounds[kind], name_of(kind))
  end
end

local function rows_in(codes)
  local sum = 0
  for _, code in pairs(codes) do
    for _, list in pairs(code.lists) do sum = sum + #list.rows end
  end
  return sum
end

local function bound_rows(codes)
  local most = MOST_ROWS
  if rows_in(codes) <= MOST_ROWS then return end
  repeat
    most = math.floor(most / 2)
    for _, code in pairs(codes) do
      for _, kind in ipairs(checked.LISTS) do lists.cut(code.lists[kind], most, name_of(kind)) end
    end
  until most <= SHORTEST or rows_in(codes) <= MOST_ROWS / 2
end

-- The step that so much of all is below, as log_count.c has it.
local function quantile(steps, order, sum, percent)
  local rank, seen = math.floor((sum * percent + 99) / 100), 0
  for _, step in ipairs(order) do
    seen = seen + steps[step]
    if seen >= rank then return core.middle_of_step(step) end
  end
end

local function time_taken(steps)
  local order, sum, flat = {}, 0, {}
  for step, count in pairs(steps) do order[#order + 1], sum = step, sum + count end
  if sum == 0 then return object() end
  table.sort(order)
  for _, step in ipairs(order) do flat[#flat + 1], flat[#flat + 2] = step, steps[step] end
  return object { p50 = quantile(steps, order, sum, 50), p95 = quantile(steps, order, sum, 95), steps = flat }
end

-- Names for the keys: of an error log's code its causes are numbered in the order of their first lines.
local function names_of(codes)
  local names, causes = {}, {}
  for key, code in pairs(codes) do
    if code.row.service == "errors" then causes[#causes + 1] = { key = key, sample = code.sample } else names[key] = key end
  end
  table.sort(causes, function(a, b)
    if is_before(a.sample, b.sample) then return true end
    return not is_before(b.sample, a.sample) and a.key < b.key
  end)
  local seen = {}
  for _, cause in ipairs(causes) do
    local name = cause.key:match("^[^\n]*")
    seen[name] = (seen[name] or 0) + 1
    names[cause.key] = seen[name] == 1 and name or ("%s #%d"):format(name, seen[name])
  end
  return names
end

local function told_of(code, win32)
  if code.row.service ~= "errors" then return meaning.of(code.row, win32, {}) end
  local told = {}
  for _, name in ipairs(TOLD) do told[name] = code.row[name] end
  return told
end

-- 'all' holds how many summaries and matched requests there are, and how many rows of a list are wanted.
local function row_of(code, name, all)
  local row, rows, unlisted = code.row, {}, object()
  for _, kind in ipairs(checked.LISTS) do
    rows[kind], unlisted[kind] = lists.rows(code.lists[kind], name_of(kind), all.summaries, kind ~= "win32" and all.top or nil)
  end
  local taken = time_taken(code.steps)
  local win32 = meaning.add_win32_rows(rows.win32,
    { status = row.status, substatus = row.substatus, service = row.service, p50 = taken.p50, p95 = taken.p95 })
  local known = told_of(code, win32)
  local function some(list) return #list > 0 and list or nil end
  return {
    code = name, kind = row.kind, status = row.status, substatus = row.substatus,
    reason = row.service == "errors" and name or row.reason, service = row.service, product = known.product,
    count = code.count, share = totals.share_of(row, code.count, all.requests), first = code.first, last = code.last,
    title = known.title, check = known.check, cause = known.cause, fix = known.fix, benign = row.kind ~= nil, win32 = win32,
    urls = rows.urls, clients = rows.clients, queues = some(rows.queues), sites = some(rows.sites),
    upstreams = some(rows.upstreams), unlisted = next(unlisted) and unlisted or nil, time_taken = taken,
    sample = { file = code.sample.file, line = code.sample.line, text = code.sample.text },
  }
end

-- Times ------------------------------------------------------------------------

-- Where strays were left out: the first and last bucket that a code has. Without a timeline of its own it has no times.
local function clip(code, key, settled)
  local first, last
  for _, row in ipairs(settled.rows) do
    if row.counts[key] then first, last = first or row.start, row.start + settled.width - 1 end
  end
  local from, to = settled.first and time.iso(settled.first), settled.last and time.iso(settled.last)
  if from and code.first and code.first < from then code.first = first and time.iso(first) end
  if to and code.last and code.last > to then code.last = last and time.iso(last) end
  if not code.first or not code.last then code.first, code.last = nil, nil end
end

local function named_counts(counts, names, shown)
  local named = object()
  for key, count in pairs(counts) do
    local name = names[key] or key
    if not shown or shown[name] then named[name] = count end
  end
  return named
end

local function timeline_of(rows, names, shown)
  local timeline = {}
  for i, row in ipairs(rows) do
    timeline[i] = { start = time.iso(row.start), requests = row.requests, events = row.events > 0 and row.events or nil,
      counts = named_counts(row.counts, names, shown) }
  end
  return timeline
end

local function strays_of(settled, names)
  local strays = settled.lumps
  for _, stray in ipairs(settled.strays) do
    strays[#strays + 1] = { first = time.iso(stray.first), last = time.iso(stray.last), requests = stray.requests,
      failures = stray.failures, timeline = timeline_of(stray.timeline, names) }
  end
  table.sort(strays, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last < b.last end
    return a.requests < b.requests
  end)
  return strays
end

-- Scans ------------------------------------------------------------------------

local function add_scan(scans, found, keys)
  local scan = scans[found.client]
  if not scan then
    scan = { client = found.client, paths = 0, codes = {} }
    scans[found.client] = scan
  end
  -- How many of the paths are the same nobody knows.
  scan.paths = math.max(scan.paths, found.paths)
  for code, count in pairs(found.codes) do add_counts(scan.codes, { [keys[code] or code] = count }) end
  scan.first, scan.last = earlier(scan.first, found.first), later(scan.last, found.last)
end

-- A scanner's failures also where it was none: as many as the lists are sure of.
local function scans_of(scans, codes, names)
  local rows = {}
  for client, scan in pairs(scans) do
    local counts, requests = object(), 0
    for key, code in pairs(codes) do
      local row = not code.row.kind and code.lists.clients.at[client]
      local count = math.max(scan.codes[key] or 0, row and row.count - row.error or 0)
      if count > 0 then counts[names[key]], requests = count, requests + count end
    end
    rows[#rows + 1] = { client = client, requests = requests, paths = scan.paths, codes = counts, first = scan.first,
      last = scan.last }
  end
  table.sort(rows, ranks.is_busier)
  return rows
end

-- The rest ---------------------------------------------------------------------

local function by_file(a, b)
  if a.file ~= b.file then return a.file < b.file end
  local one, other = a.message or a.clock, b.message or b.clock
  if one ~= other then return one < other end
  return (a.zone or "") < (b.zone or "")
end

-- Different texts, sorted.
local function distinct(texts)
  local rows = {}
  table.sort(texts)
  for _, text in ipairs(texts) do
    if text ~= rows[#rows] then rows[#rows + 1] = text end
  end
  return rows
end

local function sorted(list, is_less)
  local rows = {}
  append(rows, list)
  table.sort(rows, is_less)
  return rows
end

local function add_doubts(all, doubts)
  for name, n in pairs(doubts) do
    if TEXTS[name] then
      all[name] = all[name] or {}
      append(all[name], n)
    elseif name == "sketch" then
      all.sketch = math.min(all.sketch or n, n)
    else
      all[name] = (all[name] or 0) + n
    end
  end
end

local function add_first(all, first)
  for reason, place in pairs(first) do
    if not all[reason] or is_before(place, all[reason]) then all[reason] = place end
  end
end

-- From when to when all logs are: where there was no filter, that is what passed, strays too.
local function add_log_span(all, part)
  local first, last = part.log_first or part.first, part.log_last or part.last
  for _, stray in ipairs(part.strays) do first, last = earlier(first, stray.first), later(last, stray.last) end
  all.log_first, all.log_last = earlier(all.log_first, first), later(all.log_last, last)
  all.is_filtered = all.is_filtered or part.log_first ~= nil
end

-- Buckets of strays take part again: with more logs around them they may be near the rest.
local function add_strays(all, part, keys)
  for _, stray in ipairs(part.strays) do
    if not stray.timeline then
      axis.add_lump(all.axis, stray)
    else
      axis.add(all.axis, stray.timeline, part.bucket, keys)
      all.first, all.last = earlier(all.first, stray.first), later(all.last, stray.last)
      for _, row in ipairs(stray.timeline) do
        local last = time.iso(time.seconds(row.start) + part.bucket - 1)
        for name in pairs(row.counts) do
          local code = all.codes[keys[name] or name]
          if code then
            code.first = earlier(code.first, later(row.start, stray.first))
            code.last = later(code.last, earlier(last, stray.last))
          end
        end
      end
    end
  end
end

local Merger = {}
Merger.__index = Merger

---Adds a summary. What is none changes nothing.
---@param summary any
---@return boolean? added
---@return string? message
function Merger:add(summary)
  local part, message = checked.summary(summary)
  if not part then return nil, message end
  local all, keys, more = self.all, keys_of(part.codes), 0
  for _, row in ipairs(part.codes) do more = more + (all.codes[keys[row.code]] and 0 or 1) end
  if all.code_count + more > MOST_CODES then return nil, ("there are more than %d codes"):format(MOST_CODES) end
  all.code_count, all.summaries = all.code_count + more, all.summaries + (part.summaries or 1)
  self.parts = self.parts + 1
  for _, name in ipairs(SUMS) do all[name] = all[name] + part[name] end
  for _, name in ipairs { "files", "clocks", "errors", "filters", "assumptions" } do append(all[name], part[name]) end
  for _, name in ipairs { "filters", "assumptions" } do all[name] = distinct(all[name]) end
  add_counts(all.skipped, part.skipped)
  add_first(all.first_skipped, part.first_skipped)
  add_doubts(all.doubts, part.doubts)
  all.first, all.last = earlier(all.first, part.first), later(all.last, part.last)
  add_log_span(all, part)
  all.local_time, all.partial = all.local_time or part.local_time, all.partial or part.partial
  for zone in (part.zone or ""):gmatch("[^, ]+") do all.zones[#all.zones + 1] = zone end
  all.zones = distinct(all.zones)
  for _, row in ipairs(part.codes) do
    local key = keys[row.code]
    all.codes[key] = all.codes[key] or new_code(row)
    add_code(all.codes[key], row)
  end
  bound_rows(all.codes)
  axis.add(all.axis, part.timeline, part.bucket, keys)
  add_strays(all, part, keys)
  for _, found in ipairs(part.scans) do add_scan(all.scans, found, keys) end
  return true
end

---Adds what could not be added, or read: the merged summary is not safe without it.
---@param file string
---@param message string
function Merger:add_error(file, message)
  local errors = self.all.errors
  errors[#errors + 1] = { file = clean(file), message = clean(message) }
end

---The summary of all that was added; more can be added later.
---@param top? integer  how many URLs, clients and so on of each code; default all that are known
---@return httpstatus.log.Summary
function Merger:summary(top)
  local all = self.all
  local settled = axis.settle(all.axis, { first = time.seconds(all.first), last = time.seconds(all.last) })
  local names, codes, shown = names_of(all.codes), {}, {}
  for key, code in pairs(all.codes) do
    local row = row_of(code, names[key], { summaries = self.parts, requests = totals.requests(all), top = top })
    if settled.first or settled.last then clip(row, key, settled) end
    codes[#codes + 1] = row
  end
  table.sort(codes, ranks.is_worse)
  for _, i in ipairs(ranks.shown(codes)) do shown[codes[i].code] = true end
  local doubts = object()
  for name, n in pairs(all.doubts) do doubts[name] = n end
  for name in pairs(TEXTS) do doubts[name] = doubts[name] and sorted(doubts[name]) end
  local function copy(t)
    local other = object()
    for name, value in pairs(t) do other[name] = value end
    return other
  end
  local summary = {
    version = checked.VERSION, summaries = all.summaries > 1 and all.summaries or nil, files = sorted(all.files),
    skipped = copy(all.skipped), first_skipped = copy(all.first_skipped),
    first = settled.first and time.iso(settled.first) or all.first, last = settled.last and time.iso(settled.last) or all.last,
    log_first = all.is_filtered and all.log_first or nil, log_last = all.is_filtered and all.log_last or nil,
    strays = strays_of(settled, names), local_time = all.local_time, clocks = sorted(all.clocks, by_file),
    zone = #all.zones > 0 and table.concat(all.zones, ", ") or nil, codes = codes,
    scans = scans_of(all.scans, all.codes, names), bucket = settled.width, timeline = timeline_of(settled.rows, names, shown),
    doubts = doubts, filters = sorted(all.filters), assumptions = sorted(all.assumptions), errors = sorted(all.errors, by_file),
    partial = all.partial,
  }
  for _, name in ipairs(SUMS) do summary[name] = all[name] end
  summary.notes = notes.of(summary)
  burst.annotate(summary)
  -- In a burst other logs may have had more of a URL's requests.
  if self.parts == 1 then
    for _, row in ipairs(codes) do
      local own = all.codes[key_of(row)].row.burst
      if row.burst and own then row.burst.urls = own.urls end
    end
  end
  return summary
end

---@return table merger
function M.new()
  local all = { codes = {}, code_count = 0, summaries = 0, axis = axis.new(), scans = {}, skipped = {}, first_skipped = {},
    doubts = {}, files = {}, clocks = {}, errors = {}, filters = {}, assumptions = {}, zones = {}, local_time = false,
    partial = false }
  for _, name in ipairs(SUMS) do all[name] = 0 end
  return setmetatable({ all = all, parts = 0 }, Merger)
end

return M
