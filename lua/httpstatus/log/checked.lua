---A summary that comes from elsewhere, checked and copied: what is none is told in words, and nothing else of it goes on.
---Whoever can send a summary can send anything: wrong kinds of values, negative and endless numbers, times that are none.

local core = require "httpstatus.log_core"
local meaning = require "httpstatus.log.meaning"
local time = require "httpstatus.log.time"
local clean = require "httpstatus.utf8".clean

local M = {}

---The version of the structure that docs/logs.md describes.
M.VERSION = 1

---The lists of a code.
M.LISTS = { "win32", "urls", "clients", "queues", "sites", "upstreams" }

local MOST = 2 ^ 48           -- so that the sum of many is still exact
local LONGEST = 65536         -- bytes of a text
local MOST_CODES = 8192       -- a reader has a few thousand at most
local MOST_ROWS = 65536       -- of a list, as a reader has them

local function set(...)
  local is = {}
  for _, name in ipairs { ... } do is[name] = true end
  return is
end

local KINDS, SERVICES = set("handshake", "normal"), set("ftp", "smtp", "nntp", "errors")
local CLOCKS = set("utc", "server", "both", "none")
local REASONS = set("blank", "padding", "no_format", "field_count", "status", "too_long", "truncated")
local DOUBTS = { "without_substatus", "without_time", "without_client", "assumed", "folded", "sketch", "by_code_alone" }

-- What is raised while checking, to be told from an error of Lua.
local Fault = {}

local function fail(path, expected, value)
  local shown = type(value) == "string" and '"' .. clean(value:sub(1, 40)) .. '"' or type(value) == "number"
    and ("%.14g"):format(value) or type(value) == "nil" and "nothing" or type(value)
  error(setmetatable({ message = ("%s: %s expected, got %s"):format(path, expected, shown) }, Fault), 0)
end

-- Values ---------------------------------------------------------------------

local function is_whole(value, least, most)
  return type(value) == "number" and value >= least and value <= most and value % 1 == 0
end

-- A whole number: in Lua 5.3 and later an integer, also where JSON had 1e3.
local function whole(value, path, least, most)
  if not is_whole(value, least or 0, most or MOST) then fail(path, "a whole number", value) end
  return math.floor(value)
end

local function text(value, path)
  if type(value) ~= "string" or #value > LONGEST then fail(path, "a text", value) end
  return clean(value)
end

local function flag(value, path)
  if type(value) ~= "boolean" then fail(path, "true or false", value) end
  return value
end

local function one_of(names)
  return function(value, path)
    if type(value) ~= "string" or not names[value] then fail(path, "a name that is known there", value) end
    return value
  end
end

-- 2026-02-30 is none: it would be another time when it is written.
local function moment(value, path)
  local seconds = type(value) == "string" and value:find("^%d%d%d%d%-%d%d%-%d%dT%d%d:%d%d:%d%dZ$") and time.seconds(value)
  if not seconds or time.iso(seconds) ~= value then fail(path, "a time", value) end
  return value
end

local function maybe(check)
  return function(value, path)
    if value ~= nil then return check(value, path) end
  end
end

local function object(value, path)
  if type(value) ~= "table" then fail(path, "an object", value) end
  return value
end

-- An array, each item by 'check'.
local function list(check, most)
  return function(value, path)
    local items, names = {}, 0
    for name in pairs(object(value, path)) do
      names = names + 1
      if names > most then fail(path, ("at most %d items"):format(most), value) end
      if type(name) ~= "number" then fail(path, "an array", value) end
    end
    for i = 1, names do
      if value[i] == nil then fail(path, "an array", value) end
      items[i] = check(value[i], path)
    end
    return items
  end
end

local function names_of(holder)
  local names = {}
  for name in pairs(holder) do names[#names + 1] = name end
  return names
end

local function is_before(a, b)
  if type(a) == "string" and type(b) == "string" then return a < b end
  return type(a) < type(b) or type(a) == "number" and type(b) == "number" and a < b
end

-- Names with a value each. Of several faults the same one is told in every run.
local function map(check, most)
  return function(value, path)
    local names, items = names_of(object(value, path)), {}
    if #names > most then fail(path, ("at most %d names"):format(most), value) end
    table.sort(names, is_before)
    for _, name in ipairs(names) do
      local shown = text(name, path)
      if items[shown] ~= nil then fail(path, "each name once", shown) end
      items[shown] = check(value[name], path)
    end
    return items
  end
end

-- An object with these members; others are left behind.
local function record(members)
  local names = names_of(members)
  table.sort(names)
  return function(value, path)
    local copy = {}
    object(value, path)
    for _, name in ipairs(names) do copy[name] = members[name](value[name], path .. "." .. name) end
    return copy
  end
end

-- Parts of a summary -----------------------------------------------------------

local function positive(value, path) return whole(value, path, 1) end

local ROW = {
  count = positive, error = whole, requests = maybe(whole), estimated = maybe(flag), value = text,
}

local value_row, win32_row = record(ROW), record {
  count = positive, error = whole, win32 = function(value, path) return whole(value, path, 0, 2 ^ 32 - 1) end,
}

local function bounded(check)
  return function(value, path)
    local row = check(value, path)
    if row.error > row.count then fail(path .. ".error", "no more than the count", row.error) end
    return row
  end
end

-- Of a burst what only its requests could tell; the rest is found anew.
local burst = record { urls = maybe(list(record { value = text, count = positive, requests = positive, estimated = maybe(flag) },
  16)) }

local values, win32s = list(bounded(value_row), MOST_ROWS), list(bounded(win32_row), MOST_ROWS)

local bounds = {}
for _, kind in ipairs(M.LISTS) do bounds[kind] = maybe(positive) end

-- Steps in ascending order, the count of each behind it.
local function steps(value, path)
  local pairs_of = list(whole, 2 * MOST_ROWS)(value, path)
  if #pairs_of % 2 ~= 0 then fail(path, "steps with a count each", #pairs_of) end
  for i = 1, #pairs_of, 2 do
    local step = pairs_of[i]
    if step > 0xFFFF or not core.middle_of_step(step) or step <= (pairs_of[i - 2] or -1) then
      fail(path, "ascending steps", step)
    end
    positive(pairs_of[i + 1], path)
  end
  return pairs_of
end

local code_row = record {
  code = text, status = maybe(function(value, path) return whole(value, path, 0, 999) end),
  substatus = maybe(function(value, path) return whole(value, path, 0, 65535) end),
  kind = maybe(one_of(KINDS)), service = maybe(one_of(SERVICES)), reason = maybe(text), count = positive,
  first = maybe(moment), last = maybe(moment), title = text, check = maybe(text), cause = maybe(text), fix = maybe(text),
  product = maybe(text), win32 = win32s, urls = values, clients = values, queues = maybe(values), sites = maybe(values),
  upstreams = maybe(values), unlisted = maybe(record(bounds)), burst = maybe(burst), time_taken = record { steps = maybe(steps) },
  sample = record { file = text, line = whole, text = text },
}

-- The name of a code says what its numbers say.
local function code(value, path)
  local row = code_row(value, path)
  if meaning.code_of(row) ~= row.code then fail(path .. ".code", '"' .. meaning.code_of(row) .. '"', row.code) end
  return row
end

local function codes(value, path)
  local rows, seen = list(code, MOST_CODES)(value, path), {}
  for _, row in ipairs(rows) do
    if seen[row.code] then fail(path, "each code once", row.code) end
    seen[row.code] = true
  end
  return rows
end

local bucket = record { start = moment, requests = whole, events = maybe(whole), counts = map(positive, MOST_CODES) }
local timeline = list(bucket, core.most_slots)

local summary_of = record {
  summaries = maybe(positive), files = list(text, MOST_ROWS), lines = whole, requests = whole, events = whole,
  directives = whole, skipped = map(whole, 16), first_skipped = map(record { file = text, line = whole }, 16),
  first = maybe(moment), last = maybe(moment), log_first = maybe(moment), log_last = maybe(moment), local_time = flag,
  zone = maybe(text), matched = whole, matched_events = whole, failures = whole, failed_events = whole, benign = whole,
  codes = codes, bucket = positive, timeline = timeline, partial = flag,
  strays = list(record { first = moment, last = moment, requests = whole, failures = whole, timeline = maybe(timeline) },
    core.most_slots),
  clocks = list(record { file = text, clock = one_of(CLOCKS), zone = maybe(text) }, MOST_ROWS),
  scans = list(record { client = text, requests = whole, paths = whole, codes = map(positive, MOST_CODES), first = maybe(moment),
    last = maybe(moment) }, MOST_ROWS),
  filters = list(text, 1024), assumptions = list(text, 1024), doubts = object,
  errors = list(record { file = text, message = text }, MOST_ROWS),
}

local function doubts(value, path)
  local copy = {}
  for _, name in ipairs { "repeated", "left_out" } do
    copy[name] = maybe(list(text, MOST_ROWS))(value[name], path .. "." .. name)
  end
  for _, name in ipairs(DOUBTS) do copy[name] = maybe(positive)(value[name], path .. "." .. name) end
  return copy
end

-- Buckets are of a width that there is, so that those of others fall into each other.
local function check_buckets(rows, width, path)
  for _, row in ipairs(rows) do
    if time.seconds(row.start) % width ~= 0 then fail(path .. ".start", ("a multiple of %d s"):format(width), row.start) end
  end
end

local MOST_WIDTH = 2 ^ 30

local function check_timeline(summary)
  local width = 1
  while width < summary.bucket and width < MOST_WIDTH do width = core.next_width(width) end
  if width ~= summary.bucket then fail("bucket", "a width of a timeline", summary.bucket) end
  check_buckets(summary.timeline, width, "timeline")
  for _, stray in ipairs(summary.strays) do check_buckets(stray.timeline or {}, width, "strays.timeline") end
end

local function check_account(summary)
  local sum = summary.requests + summary.events + summary.directives
  local reasons = names_of(summary.skipped)
  table.sort(reasons)
  for _, reason in ipairs(reasons) do
    local count = summary.skipped[reason]
    if not REASONS[reason] then fail("skipped", "reasons that are known", reason) end
    if count > 0 and not summary.first_skipped[reason] then fail("first_skipped." .. reason, "a place", nil) end
    sum = sum + count
  end
  if sum ~= summary.lines then fail("lines", ("%.0f, as the account adds up to"):format(sum), summary.lines) end
end

---A copy of a summary with what merging needs.
---@param value any        what stands in JSON, or a summary of httpstatus.log
---@return table? summary  nil where it is none
---@return string? message what was expected, and where
function M.summary(value)
  if type(value) ~= "table" or value.version ~= M.VERSION then
    return nil, ("a summary of httpstatus log --json with version %d was expected, got %s"):format(M.VERSION,
      type(value) ~= "table" and "none" or type(value.version) == "number" and ("version %.14g"):format(value.version)
        or "one without a version")
  end
  local ok, result = pcall(function()
    local summary = summary_of(value, "summary")
    summary.doubts = doubts(summary.doubts, "summary.doubts")
    check_timeline(summary)
    check_account(summary)
    return summary
  end)
  if ok then return result end
  if getmetatable(result) ~= Fault then error(result, 0) end
  return nil, "it is no sound summary: " .. result.message:gsub("^summary%.", "")
end

return M
