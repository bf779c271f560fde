---What stands out in a summary, most severe first: bursts, codes that fail all along, times without any request. And the
---sentences that say so.

local burst = require "httpstatus.log.burst"
local lines_of = require "httpstatus.entry".lines
local scan = require "httpstatus.log.scan"
local series = require "httpstatus.log.series"
local terminal = require "httpstatus.terminal"
local time = require "httpstatus.log.time"
local totals = require "httpstatus.log.totals"
local words = require "httpstatus.report.words"

local M = {}

-- A code fails all along where so much of all requests does, and so many; of a short log a larger share is enough.
local LEVEL = { server = { share = 0.01, count = 5, enough = 0.1 }, client = { share = 0.3, count = 20, enough = 1 } }
-- A URL is broken where the server fails so much of its requests.
local BROKEN = { share = 0.5, count = 10 }
-- One client's bursts of the server's failures stand out from so many on.
local ONE_CLIENT = 30
local WEIGHT = { server = 20, closed = 5, client = 1, one_client = 0.05 }
local QUIET = 40         -- requests that a silence must miss
local FLANK = 30         -- buckets beside a silence, which tell the usual rate
local PLACE = 0.6        -- of the failures, to name their place
local CHIEF = 1 / 3      -- of them, to name a URL of several

---@class httpstatus.log.Verdict
---@field kind "burst"|"level"|"client"|"silence"
---@field code? table      the row of summary.codes; none of a silence
---@field count number
---@field first? string
---@field last? string
---@field severity number
---@field also table[]     rows that failed at the same time
---@field url? table       the row of a URL that is broken

-- Finding ----------------------------------------------------------------------

local function weight_of(code)
  return burst.is_server(code) and WEIGHT.server or code.status == 499 and WEIGHT.closed or WEIGHT.client
end

local function burst_verdict(code)
  local found = code.burst
  local server = burst.is_server(code)
  local kind = found.client and not (server and found.count >= ONE_CLIENT) and "client" or "burst"
  return {
    kind = kind, code = code, count = found.count, first = found.first, last = found.last, also = {},
    severity = found.count * weight_of(code) * (found.client and WEIGHT.one_client or 1),
  }
end

local function broken_url(code)
  for _, row in ipairs(code.urls or {}) do
    if row.requests and row.count >= BROKEN.count and row.count >= row.requests * BROKEN.share then return row end
  end
end

-- A log of failures alone tells no share.
local function has_shares(code)
  return code.status ~= nil and not code.reason and not code.service
end

-- Of lines that are no requests, or of a service of its own, the part is one of all lines that match.
local function level_verdict(summary, code, scans)
  local count, server = scan.without(code, scans), burst.is_server(code)
  local limit = server and LEVEL.server or LEVEL.client
  local url = server and broken_url(code) or nil
  local share = has_shares(code) and totals.share(summary, count) or summary.matched > 0 and count / summary.matched or 0
  if not url and (share < limit.share or count < limit.count and share < limit.enough) then return nil end
  return {
    kind = "level", code = code, count = count, first = code.first, last = code.last, url = url, also = {},
    severity = count * weight_of(code) / 2,
  }
end

-- The mean requests of the buckets beside a silence; nil where they are too few to tell.
local function usual(requests, from, to)
  local sum, n = 0, 0
  for i = math.max(1, from), math.min(#requests, to) do sum, n = sum + requests[i], n + 1 end
  return n >= FLANK / 3 and sum / n or nil
end

-- The longest time in which no request was logged, though many were due.
local function silence_verdict(summary)
  local all = series.of(summary)
  if not all or not all.requests then return nil end
  local best, run = nil, 0
  for i = 1, all.n + 1 do
    if all.requests[i] == 0 then
      run = run + 1
    elseif run > 0 and i <= all.n then
      local before, after = usual(all.requests, i - run - FLANK, i - run - 1), usual(all.requests, i, i + FLANK - 1)
      -- So near to the log's end the rate behind it cannot be told.
      if before and not after then after = before / 2 end
      local missed = before and math.min(before, after) * run or 0
      if missed >= QUIET and run * all.width >= 60 and not (best and best.count >= missed) then
        best = {
          kind = "silence", count = missed, first = time.iso(all.start + (i - run - 1) * all.width),
          last = time.iso(all.start + (i - 1) * all.width - 1), severity = missed * WEIGHT.server, also = {},
          usual = math.min(before, after) * 60 / all.width,
        }
      end
      run = 0
    end
  end
  return best
end

local function overlap(a, b)
  local first = math.max(time.seconds(a.first), time.seconds(b.first))
  local last = math.min(time.seconds(a.last), time.seconds(b.last))
  local shorter = math.min(time.seconds(a.last) - time.seconds(a.first), time.seconds(b.last) - time.seconds(b.first)) + 1
  return (last - first + 1) / shorter
end

-- How much of the shorter one is in the other, or in another burst of its code.
local function most_overlap(a, b)
  local most = overlap(a, b)
  for _, one in ipairs(a.code.burst.further or {}) do most = math.max(most, overlap(one, b)) end
  return most
end

local function top_url(code) return code.urls and code.urls[1] and code.urls[1].value end

-- Whether two bursts look like one outage: at the same time, of the server or at the same URL.
local function belong_together(a, b)
  if a.kind ~= "burst" or b.kind ~= "burst" or most_overlap(a, b) < 0.5 then return false end
  local both = weight_of(a.code) > 1 and weight_of(b.code) > 1
  return both or top_url(a.code) ~= nil and top_url(a.code) == top_url(b.code)
end

local function is_worse(a, b)
  if (a.kind == "client") ~= (b.kind == "client") then return b.kind == "client" end
  if a.severity ~= b.severity then return a.severity > b.severity end
  return (a.code and a.code.code or "") < (b.code and b.code.code or "")
end

---What stands out, most severe first; what only one client met comes last. Needs the bursts of httpstatus.log.burst.
---@param summary table
---@return httpstatus.log.Verdict[]
function M.all(summary)
  local found, scans = {}, scan.all(summary)
  for _, code in ipairs(summary.codes) do
    if not burst.is_normal(code) then
      found[#found + 1] = code.burst and burst_verdict(code) or level_verdict(summary, code, scans)
    end
  end
  found[#found + 1] = silence_verdict(summary)
  table.sort(found, is_worse)
  local verdicts = {}
  for _, verdict in ipairs(found) do
    local main
    for _, worse in ipairs(verdicts) do
      if not main and belong_together(worse, verdict) then main = worse end
    end
    if main then
      main.also[#main.also + 1] = verdict.code
    else
      verdicts[#verdicts + 1] = verdict
    end
  end
  return verdicts
end

-- Saying -----------------------------------------------------------------------

local function prefix_of(a, b)
  local n = 0
  while n < #a and n < #b and a:byte(n + 1) == b:byte(n + 1) do n = n + 1 end
  return (a:sub(1, n):match("^.*/") or "")
end

local function shown(value, width) return words.middle(terminal.visible(value), width or 40) end

-- Where a code fails: at a URL, under a folder, at many; "" where that is not known.
local function place_of(verdict)
  local code = verdict.code
  if verdict.url then return " at " .. shown(verdict.url.value) end
  local chief = verdict.kind ~= "level" and code.burst and code.burst.urls and code.burst.urls[1]
  if chief and chief.count >= PLACE * verdict.count then return " at " .. shown(chief.value) end
  if verdict.count < code.count / 2 or not code.urls or not code.urls[1] then return "" end
  local sum, prefix = 0, nil
  for i, row in ipairs(code.urls) do
    if i == 1 and row.count - (row.error or 0) >= PLACE * code.count then return " at " .. shown(row.value) end
    prefix, sum = prefix and prefix_of(prefix, row.value) or row.value, sum + row.count
  end
  if #code.urls == 1 then return "" end
  if #prefix > 1 and sum >= PLACE * code.count then return (" under %s"):format(shown(prefix)) end
  if code.urls[1].count < CHIEF * code.count then return " at many URLs" end
  return (" at %s and others"):format(shown(code.urls[1].value))
end

local KINDS = { { "upstreams", "from" }, { "queues", "of the pool" }, { "sites", "on the site" } }

-- The one upstream, application pool or site that most of it came from, unless that says nothing.
local function origin_of(code)
  for _, kind in ipairs(KINDS) do
    local rows = code[kind[1]]
    local first = rows and rows[1]
    if first and first.value ~= "-" and first.count >= 0.8 * code.count and (kind[1] ~= "sites" or #rows > 1) then
      return (" %s %s"):format(kind[2], shown(first.value))
    end
  end
  return ""
end

local function slowness(code)
  local p50, p95 = code.time_taken and code.time_taken.p50, code.time_taken and code.time_taken.p95
  if not p50 or p50 < 1000 then return "" end
  if p95 and p95 > p50 * 1.5 then return ("; half of them over %s"):format(words.duration(p50)) end
  return ("; %s each"):format(words.duration(p50))
end

local function when(verdict, clock) return words.period(clock, verdict.first, verdict.last) end

local function before(found)
  if not found.before then return ", from the start of the log" end
  if found.before == 0 then return ", none before" end
  return (", %s before"):format(words.rate(found.before))
end

-- A burst that lasts has no end to tell.
local function duration(verdict, clock)
  if not verdict.code.burst.is_last then return when(verdict, clock) end
  return words.since(clock, verdict.first)
end

---The verdict in a sentence: "502.3 at /shop/checkout: 310 requests from 03:02 to 03:14, none before; 30 s each".
---@param verdict httpstatus.log.Verdict
---@param summary table
---@param clock httpstatus.log.Clock
---@return string
function M.sentence(verdict, summary, clock)
  local code = verdict.code
  if verdict.kind == "silence" then
    return ("No request at all %s; else %s"):format(when(verdict, clock), words.rate(verdict.usual))
  end
  local place = place_of(verdict) .. origin_of(code)
  local n = words.plural(verdict.count, has_shares(code) and "request" or "failure")
  if verdict.kind == "level" then
    local url = verdict.url
    if url then
      return ("%s%s: %s%s of %s failed so%s"):format(code.code, place, url.estimated and "about " or "",
        words.grouped(url.count), words.plural(url.requests, "request"), slowness(code))
    end
    local share = totals.share(summary, verdict.count)
    return ("%s%s: %s, %s%s%s"):format(code.code, place, n, has_shares(code) and words.rough(share) .. " of all, " or "",
      words.extent(clock, summary, verdict), slowness(code))
  end
  local client = code.burst.client
  if client then
    place = ("%s%s one client, %s"):format(place, verdict.kind == "client" and ", maybe" or ", maybe all of", shown(client))
  end
  return ("%s%s: %s %s%s%s"):format(code.code, place, n, duration(verdict, clock), before(code.burst), slowness(code))
end

local function further_text(found, clock)
  if not found.further then return nil end
  local times = {}
  for i, one in ipairs(found.further) do
    if i <= 3 then times[i] = words.period(clock, one.first, one.last):gsub("^from ", "") end
  end
  return ("Also %s%s."):format(table.concat(times, ", "), #found.further > 3 and " and more" or "")
end

-- How much of what the burst's chief URL was asked for then failed.
local function url_share(found)
  local row = found.urls and found.urls[1]
  if not row or row.count < PLACE * found.count then return nil end
  return ("%s%s of the %s to %s"):format(row.estimated and "about " or "", words.rough(row.count / row.requests),
    words.grouped(row.requests), shown(row.value, 30))
end

---More of a verdict, in sentences: how sudden, how much, whether it lasts, what failed with it.
---@param verdict httpstatus.log.Verdict
---@param clock httpstatus.log.Clock
---@return string  "" where there is nothing more
function M.more(verdict, clock)
  local parts, code = {}, verdict.code
  local found = code and verdict.kind ~= "level" and code.burst
  if not found then return "" end
  local share = found.share_of_requests
  parts[1] = (found.shape == "sudden" and "Sudden, up to " or found.shape == "rising" and "Rising, up to " or "Up to ")
    .. words.rate(found.peak) .. "."
  if share and share >= 0.01 and has_shares(code) then
    parts[2] = ("In that time %s of all requests failed so"):format(words.rough(share))
    local of_url = url_share(found)
    parts[2] = parts[2] .. (of_url and (", and %s failed."):format(of_url) or ".")
  end
  if found.is_last then
    parts[#parts + 1] = "Still so when the log ends."
  elseif found.after == 0 then
    parts[#parts + 1] = "None since."
  elseif found.after then
    parts[#parts + 1] = ("%s since."):format((words.rate(found.after):gsub("^%l", string.upper)))
  end
  parts[#parts + 1] = further_text(found, clock)
  if #verdict.also > 0 then
    local names = {}
    for i, other in ipairs(verdict.also) do
      if i <= 4 then names[i] = ("%s (%s)"):format(other.code, words.grouped(other.burst.count)) end
    end
    parts[#parts + 1] = ("With it: %s%s."):format(table.concat(names, ", "), #verdict.also > 4 and " and more" or "")
  end
  return table.concat(parts, " ")
end

---What the Win32 codes beside a code decide: the first cause, its fix, and how many causes are left.
---@param code table
---@return string? name   of the Win32 code
---@return string? cause
---@return string? fix
---@return integer? causes
function M.decided(code)
  for _, row in ipairs(code.win32 or {}) do
    if row.cause and row.cause ~= "" and not row.benign and row.count >= code.count / 2 then
      local name = row.name and ("%s (%d)"):format(row.name, row.win32) or ("Win32 %d"):format(row.win32)
      return name, row.cause:match("^[^\n]*"), (row.fix or ""):match("^[^\n]*"), #lines_of(row.cause)
    end
  end
end

return M
