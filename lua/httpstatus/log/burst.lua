---Finds for each code when it failed far more than it does else: Kulldorff's scan statistic over the timeline. A window's
---failures are held against what the code's other failures let expect there; docs/logs.md has the method in words.

local scan = require "httpstatus.log.scan"
local series = require "httpstatus.log.series"
local time = require "httpstatus.log.time"

local M = {}

local SCORE = 25         -- the least log likelihood ratio, over the dispersion
local RATIO = 2          -- of what is expected, at least
local CLIENT_RATIO = 3   -- the same of what clients cause, which varies more
local BLIND_RATIO = 4    -- the same where the requests are not known, so that a day's rhythm is no burst
local BLIND_LENGTH = 1 / 4
local LONG = 1 / 6       -- of the log: a longer window is a rhythm, unless a notable share of its requests fails
local LONG_SHARE = { server = 0.02, client = 0.1 }
local ENOUGH = { server = 8, client = 20 }
local SUDDEN = 300       -- seconds of a bucket, at most, for a burst of few to be called sudden
local LONGEST = 0.9      -- of the log
local FURTHER = 4        -- bursts of a code beside the first
local EVERYBODY = 0.5    -- of the requests, failed by the server
local HABIT = 3          -- so many other windows at least half as bad, and it is how the code is

---Whether a code tells of the server's fault: an HTTP status from 500 on.
---@param code table  a row of summary.codes
---@return boolean
function M.is_server(code)
  return code.status ~= nil and code.status >= 500 and (code.service == nil or code.service == "errors")
end

---Whether a code's row is normal operation.
---@param code table
---@return boolean
function M.is_normal(code)
  return code.benign or code.kind ~= nil
end

-- One code -------------------------------------------------------------------

-- Sums over buckets: sums[i] is that of the first i.
local function sums_of(values, n)
  local sums = { [0] = 0 }
  for i = 1, n do sums[i] = sums[i - 1] + (values[i] or 0) end
  return sums
end

-- A code's failures without those of scanners, whose share of a bucket is taken to be their share of the whole time.
local function counts_of(summary, all, code)
  local counts = {}
  for i, count in pairs(all.counts[code.code] or {}) do counts[i] = count end
  for _, found in ipairs(summary.scans or {}) do
    local theirs = found.codes and found.codes[code.code]
    if theirs then
      local from, to = time.seconds(found.first), time.seconds(found.last)
      local i = from and math.max(1, math.floor((from - all.start) / all.width) + 1) or 1
      local j = to and math.min(all.n, math.floor((to - all.start) / all.width) + 1) or all.n
      local there = 0
      for k = i, j do there = there + (counts[k] or 0) end
      local left = there > 0 and math.max(0, 1 - theirs / there) or 1
      for k = i, j do counts[k] = counts[k] and counts[k] * left end
    end
  end
  return counts
end

-- The traffic by bucket. Where requests are not known, other failures that are not the server's stand for it.
local function traffic_of(summary, all, code)
  if all.requests then return all.traffic end
  local traffic = {}
  for _, other in ipairs(summary.codes) do
    if other ~= code and not M.is_server(other) and not M.is_normal(other) then
      for i, count in pairs(all.counts[other.code] or {}) do traffic[i] = (traffic[i] or 0) + count end
    end
  end
  return traffic
end

-- What all codes share while no bucket is taken out.
local function whole_sums(all)
  if not all.sums then
    local none = {}
    all.sums = { traffic = sums_of(all.traffic, all.n), exposure = sums_of(all.exposure, all.n), taken = sums_of(none, all.n) }
  end
  return all.sums
end

local function without(values, n, taken)
  local left = {}
  for i = 1, n do
    if not taken[i] then left[i] = values[i] end
  end
  return left
end

-- What the search works on. Buckets of a burst that was found are taken out: 'taken' counts them.
local function new_work(all, counts, requests, taken)
  local work, n = { n = all.n, counts = counts }, all.n
  if next(taken) == nil and requests == all.traffic then
    local sums = whole_sums(all)
    work.traffic, work.exposure, work.taken = sums.traffic, sums.exposure, sums.taken
  else
    work.counts = without(counts, n, taken)
    work.traffic, work.exposure = sums_of(without(requests, n, taken), n), sums_of(without(all.exposure, n, taken), n)
    work.taken = sums_of(taken, n)
  end
  work.own = sums_of(work.counts, n)
  work.total, work.all_traffic, work.all_exposure = work.own[n], work.traffic[n], work.exposure[n]
  return work
end

local function between(sums, i, j) return sums[j] - sums[i - 1] end

-- The share of the failures that a window should have: its part of the time or of the traffic, whichever is larger.
local function due(work, i, j)
  local part = between(work.exposure, i, j) / work.all_exposure
  if work.all_traffic > 0 then
    local other = between(work.traffic, i, j) / work.all_traffic
    if other > part then return other end
  end
  return part
end

local log = math.log

-- The log likelihood ratio of a window; 0 where it does not stand out.
local function ratio_of(work, i, j)
  local count, total = between(work.own, i, j), work.total
  local expected = total * due(work, i, j)
  if count <= expected * RATIO or expected <= 0 then return 0 end
  local llr = count * log(count / expected)
  if count < total and expected < total then llr = llr + (total - count) * log((total - count) / (total - expected)) end
  return llr
end

-- Moves the ends of a window while that makes it stand out more.
local function refined(work, i, j, best)
  local step = math.max(1, math.floor((j - i + 1) / 4))
  while step >= 1 do
    local moved = false
    for _, change in ipairs { { -step, 0 }, { step, 0 }, { 0, -step }, { 0, step } } do
      local from, to = i + change[1], j + change[2]
      if from >= 1 and to <= work.n and from <= to and between(work.taken, from, to) == 0 then
        local llr = ratio_of(work, from, to)
        if llr > best then
          i, j, best, moved = from, to, llr, true
        end
      end
    end
    if not moved then step = math.floor(step / 2) end
  end
  return i, j, best
end

-- What buckets have more than they may for a window to stand out, summed up: by time and by traffic. Where one of the sums
-- does not grow from one bucket to another, nothing between them stands out: most windows are refused by that alone. Nil
-- where no bucket has more.
local function surplus_of(work)
  local own, exposure, traffic = work.own, work.exposure, work.traffic
  local by_time = RATIO * work.total / work.all_exposure
  local by_traffic = work.all_traffic > 0 and RATIO * work.total / work.all_traffic or 0
  local in_time, in_traffic, grows_in_time, grows_in_traffic = { [0] = 0 }, { [0] = 0 }, false, false
  local last_time, last_traffic = 0, 0
  for i = 1, work.n do
    local time_sum, traffic_sum = own[i] - by_time * exposure[i], own[i] - by_traffic * traffic[i]
    if time_sum > last_time then grows_in_time = true end
    if traffic_sum > last_traffic then grows_in_traffic = true end
    in_time[i], in_traffic[i], last_time, last_traffic = time_sum, traffic_sum, time_sum, traffic_sum
  end
  if grows_in_time and grows_in_traffic then return in_time, in_traffic end
end

-- The window that stands out most: of lengths 1, 2, 3, 4, 6, 8, 12 ... at every place, the longer ones at every sixth of their
-- length; then with its ends moved.
local function search(work)
  local in_time, in_traffic = surplus_of(work)
  if not in_time then return nil end
  local own, taken, best, from, to = work.own, work.taken, 0, nil, nil
  local length, longer = 1, 2
  while length <= work.n * LONGEST do
    for last = length, work.n, math.max(1, math.floor(length / 6)) do
      local before = last - length
      if in_time[last] > in_time[before] and in_traffic[last] > in_traffic[before] and taken[last] == taken[before]
        and own[last] - own[before] >= ENOUGH.server then
        local llr = ratio_of(work, before + 1, last)
        if llr > best then best, from, to = llr, before + 1, last end
      end
    end
    length, longer = longer, length < 2 and 3 or length * 2
    if longer <= length then longer = length + 1 end
  end
  if not from then return nil end
  return refined(work, from, to, best)
end

-- What the failures outside of a window let expect inside another one.
local function expected_by(work, i, j, from, to)
  local others = work.total - between(work.own, i, j)
  local rest = work.all_exposure - between(work.exposure, i, j)
  local by_time = rest > 0 and others * between(work.exposure, from, to) / rest or 0
  local traffic = work.all_traffic - between(work.traffic, i, j)
  local by_traffic = traffic > 0 and others * between(work.traffic, from, to) / traffic or 0
  return math.max(by_time, by_traffic)
end

-- How much more the code varies outside of the window than chance has it, in blocks as long as the window: the mean of the
-- squared residuals, without the worst twentieth, which may be other bursts. And how many blocks are at least half as bad
-- beyond what is expected.
local function dispersion(work, i, j)
  local length = math.max(1, math.min(j - i + 1, math.floor((work.n - (j - i + 1)) / 8)))
  local squares, as_bad, half = {}, 0, (between(work.own, i, j) - expected_by(work, i, j, i, j)) / 2
  local function add(from, to)
    if between(work.taken, from, to) > 0 then return end
    local expected = expected_by(work, i, j, from, to)
    local count = between(work.own, from, to)
    if count - expected >= half then as_bad = as_bad + 1 end
    if expected > 0 then squares[#squares + 1] = (count - expected) ^ 2 / expected end
  end
  for to = i - 1, length, -length do add(to - length + 1, to) end
  for from = j + 1, work.n - length + 1, length do add(from, from + length - 1) end
  table.sort(squares)
  local kept, sum = #squares - math.floor(#squares / 20 + 0.5), 0
  for k = 1, kept do sum = sum + squares[k] end
  return kept > 0 and math.max(1, sum / kept * 1.3) or 1, as_bad
end

-- A slow start or end belongs to the burst: blocks beside it that are clearly above what is expected.
local function widened(work, i, j, spread)
  local step = math.max(1, math.floor((j - i + 1) / 8))
  local function stands_out(from, to)
    if from < 1 or to > work.n or between(work.taken, from, to) > 0 then return false end
    local expected = expected_by(work, i, j, from, to)
    local count = between(work.own, from, to)
    return count >= RATIO * expected and count - expected >= 3 * math.sqrt(spread * expected + 1)
  end
  while stands_out(i - step, i - 1) do i = i - step end
  while stands_out(j + 1, j + step) do j = j + step end
  while i < j and (work.counts[i] or 0) == 0 do i = i + 1 end
  while j > i and (work.counts[j] or 0) == 0 do j = j - 1 end
  return i, j
end

local function requests_in(all, i, j)
  local sum = 0
  for k = i, j do sum = sum + (all.requests and all.requests[k] or 0) end
  return sum
end

-- Whether a window that stands out is a burst: large enough, and no rhythm. 'others' buckets stand out beside it.
local function is_burst(all, code, work, i, j, others)
  local kind = M.is_server(code) and "server" or "client"
  local count = between(work.own, i, j)
  if count < ENOUGH[kind] then return false end
  local expected = expected_by(work, i, j, i, j)
  local part = (j - i + 1 + others) / all.n
  if not all.requests then
    return part <= BLIND_LENGTH and count >= BLIND_RATIO * expected
  end
  if count < (kind == "server" and RATIO or CLIENT_RATIO) * expected then return false end
  return part <= LONG or count / math.max(1, requests_in(all, i, j)) >= LONG_SHARE[kind]
end

-- The window of a code that stands out most, with what belongs to it beside; nil when none does.
local function candidate(work)
  if work.total < ENOUGH.server or work.all_exposure == 0 then return nil end
  local i, j, llr = search(work)
  if not i or llr < SCORE then return nil end
  local from, to = widened(work, i, j, (dispersion(work, i, j)))
  return { i = i, j = j, from = from, to = to }
end

-- Whether a window that stands out does so beside all that is no burst, and is one. 'worse' says how many of the others are
-- at least half as bad, 'others' how many buckets they have.
local function is_accepted(all, code, work, found, worse, others)
  local spread, as_bad = dispersion(work, found.i, found.j)
  found.score = ratio_of(work, found.i, found.j) / spread
  if found.score < SCORE or not M.is_server(code) and as_bad + worse >= HABIT then return false end
  if not is_burst(all, code, work, found.i, found.j, others) then return false end
  if is_burst(all, code, work, found.from, found.to, others) then found.i, found.j = found.from, found.to end
  return true
end

-- What a burst is, for the summary --------------------------------------------

-- The first and last second; the code's own where they are in the burst's first and last bucket.
local function set_times(burst, all, code, i, j)
  local first, last = all.start + (i - 1) * all.width, all.start + j * all.width - 1
  local own_first, own_last = time.seconds(code.first), time.seconds(code.last)
  if own_first and own_first >= first and own_first < first + all.width then first = own_first end
  if own_last and own_last <= last and own_last > last - all.width then last = own_last end
  burst.first, burst.last = time.iso(first), time.iso(last)
end

local function rate(count, buckets, width)
  return buckets > 0 and count / (buckets * width / 60) or nil
end

-- The requests from one second to another, which are in the buckets i and j: of those two the part that is due.
local function requests_between(all, i, j, first, last)
  local sum = 0
  for k = i, j do
    local start = all.start + (k - 1) * all.width
    local seconds = math.min(last + 1, start + all.width) - math.max(first, start)
    sum = sum + all.requests[k] * math.min(1, math.max(0, seconds / all.width))
  end
  return sum
end

-- The most in a minute, or in a bucket where that is longer.
local function peak_of(work, all, i, j)
  local length, most = math.max(1, math.ceil(60 / all.width)), 0
  for from = i, math.max(i, j - length + 1) do
    most = math.max(most, between(work.own, from, math.min(all.n, from + length - 1)))
  end
  return rate(most, length, all.width)
end

-- "sudden" where the first tenth has its part of the failures already, "rising" where the last third has most of them; in
-- few wide buckets it cannot be seen.
local function shape_of(work, all, i, j)
  local length = j - i + 1
  if length < 6 then return all.width <= SUDDEN and "sudden" or nil end
  local third, count = math.floor(length / 3), between(work.own, i, j)
  local early, late = between(work.own, i, i + third - 1), between(work.own, j - third + 1, j)
  if late >= 2.5 * early then return "rising" end
  local tenth = math.max(1, math.floor(length / 10))
  return between(work.own, i, i + tenth - 1) >= count * tenth / length / 2 and "sudden" or nil
end

local function whole(n) return math.floor(n + 0.5) end

local function described(all, code, work, found)
  local i, j = found.i, found.j
  local burst, count = {}, between(work.own, i, j)
  set_times(burst, all, code, i, j)
  local observed = between(work.exposure, 1, i - 1)
  burst.count = whole(count)
  burst.before = rate(between(work.own, 1, i - 1), observed, all.width)
  burst.after = rate(between(work.own, math.min(j + 1, work.n + 1), work.n), between(work.exposure, j + 1, work.n), all.width)
  burst.peak = peak_of(work, all, i, j)
  -- Its own time is known better than by the bucket that it is in.
  if i == j and all.width > 60 then
    burst.peak = count * 60 / math.max(60, time.seconds(burst.last) - time.seconds(burst.first) + 1)
  end
  burst.shape = shape_of(work, all, i, j)
  burst.score = whole(found.score)
  -- The last bucket may have just begun.
  burst.is_last = j >= all.n - 1
  if all.requests then
    local requests = requests_between(all, i, j, time.seconds(burst.first), time.seconds(burst.last))
    burst.share_of_requests = requests > 0 and math.min(1, count / requests) or nil
  end
  return burst
end

-- Clients ---------------------------------------------------------------------

-- A client that most codes have most of their failures from is a proxy, and tells nothing.
local function is_proxy(summary, client, code)
  local same, others = 0, 0
  for _, other in ipairs(summary.codes) do
    local first = other.clients and other.clients[1]
    if other ~= code and first and other.count >= ENOUGH.server then
      others = others + 1
      if first.value == client and first.count * 2 >= other.count then same = same + 1 end
    end
  end
  return others >= 2 and same * 2 >= others
end

-- Whether a URL's failures are the burst, and those of the client with the nearest count are not.
local function is_of_url(code, burst, away)
  if away <= 0.3 * burst.count then return false end
  for _, row in ipairs(code.urls or {}) do
    if math.abs(row.count - burst.count) <= 0.15 * burst.count then return true end
  end
  return false
end

-- The client that may have caused at least half of a burst: of those that could the one with the nearest count.
local function client_of(summary, code, burst, scans)
  local nearest, client
  for _, row in ipairs(scan.other_clients(code, scans)) do
    local away = math.abs(row.count - burst.count)
    if row.count - (row.error or 0) >= burst.count / 2 and not (nearest and nearest <= away)
      and not is_proxy(summary, row.value, code) then
      nearest, client = away, row.value
    end
  end
  return client and not is_of_url(code, burst, nearest) and client or nil
end

-- All codes ---------------------------------------------------------------------

-- The windows that stand out are first taken out one behind another, and then each is held against what is left: of two
-- outages neither makes the other look usual.
local function candidates_of(all, counts, traffic)
  local found, taken = {}, {}
  repeat
    local one = candidate(new_work(all, counts, traffic, taken))
    found[#found + 1] = one
    for i = one and one.from or 1, one and one.to or 0 do taken[i] = 1 end
  until not one or #found > FURTHER
  return found
end

-- What is worked on for one of several windows: the others are taken out.
local function work_for(all, counts, traffic, candidates, own)
  local taken = {}
  for _, other in ipairs(candidates) do
    for i = other.from, other ~= own and other.to or 0 do taken[i] = 1 end
  end
  return new_work(all, counts, traffic, taken)
end

local function bursts_of(summary, all, code)
  local counts, traffic, bursts = counts_of(summary, all, code), traffic_of(summary, all, code), {}
  local candidates = candidates_of(all, counts, traffic)
  local sums = sums_of(counts, all.n)
  for _, one in ipairs(candidates) do
    local worse, others = 0, 0
    for _, other in ipairs(candidates) do
      if other ~= one then
        others = others + other.to - other.from + 1
        if between(sums, other.i, other.j) * 2 >= between(sums, one.i, one.j) then worse = worse + 1 end
      end
    end
    local work = work_for(all, counts, traffic, candidates, one)
    if is_accepted(all, code, work, one, worse, others) then
      bursts[#bursts + 1] = described(all, code, work, one)
    end
  end
  table.sort(bursts, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.first < b.first
  end)
  return bursts
end

---A time in which a code failed far more than it does else.
---@class httpstatus.log.Burst
---@field first string         its first failure; by the bucket where the code has others in that one
---@field last string          its last failure, likewise
---@field count integer        failures in it, without those of scanners
---@field before? number       failures a minute before it; nil where the log does not reach there
---@field after? number        failures a minute behind it, likewise
---@field peak number          failures in its worst minute, or in a minute of its worst bucket where that is longer
---@field share_of_requests? number  0..1: of all requests in that time; nil where they are not known
---@field urls? httpstatus.log.BurstUrl[]  its first three, where the server failed
---@field shape? "sudden"|"rising"
---@field client? string       the one that may have caused at least half of it
---@field score integer        how much it stands out, 25 at least: the log likelihood ratio over the dispersion
---@field is_last boolean      it lasts until the end of the log
---@field further? httpstatus.log.Burst[]  the code's other ones, in the order of time

---What became of a URL's requests in a burst.
---@class httpstatus.log.BurstUrl
---@field value string
---@field count integer        those that the server failed
---@field requests integer     all of them
---@field estimated? boolean   those that did not fail are in part a sample's

---Adds to each code of a summary that had one its worst burst. Deterministic.
---@param summary table
---@return table summary  the same
function M.annotate(summary)
  local all, scans = series.of(summary), scan.all(summary)
  for _, code in ipairs(all and summary.codes or {}) do
    code.burst = nil
    if not M.is_normal(code) and scan.without(code, scans) >= ENOUGH.server and all.counts[code.code] then
      local bursts = bursts_of(summary, all, code)
      local burst = table.remove(bursts, 1)
      if burst then
        -- Where the server failed most of all requests it is not one client's: a proxy in front makes them all.
        local is_everybody = M.is_server(code) and (burst.share_of_requests or 0) >= EVERYBODY
        burst.client = not is_everybody and client_of(summary, code, burst, scans) or nil
        table.sort(bursts, function(a, b) return a.first < b.first end)
        burst.further = #bursts > 0 and bursts or nil
        code.burst = burst
      end
    end
  end
  return summary
end

return M
