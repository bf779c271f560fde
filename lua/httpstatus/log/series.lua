---The timeline of a summary as series of numbers, a number for each bucket from the first to the last.

local time = require "httpstatus.log.time"

local M = {}

-- More buckets than a summary has; what a broken one could have is not allocated.
local MOST = 16384
-- So many buckets without a request, one behind another, are a gap between logs or a night without traffic.
local GAP = 30

---@class httpstatus.log.Series
---@field n integer         buckets
---@field start integer     seconds since 1970 of the first
---@field width integer     seconds of each
---@field requests? number[]  nil where the summary does not have them
---@field traffic number[]  requests that are no failure; 0 where requests are not known
---@field exposure number[] 1, and 0 in gaps
---@field counts table<string, table<integer, number>>  code -> bucket -> failures; nil for none

local function mark_gaps(series)
  local run = 0
  for i = 1, series.n + 1 do
    if i <= series.n and series.requests[i] == 0 then
      run = run + 1
    else
      if run >= GAP then
        for k = i - run, i - 1 do series.exposure[k] = 0 end
      end
      run = 0
    end
  end
end

---@param summary table
---@return httpstatus.log.Series?  nil where there is no timeline, or one bucket only
function M.of(summary)
  local timeline, width = summary.timeline or {}, summary.bucket
  local start = timeline[1] and time.seconds(timeline[1].start)
  local stop = start and time.seconds(timeline[#timeline].start)
  if not start or not width or not stop then return nil end
  -- A log begins and ends where its requests do, and not where its failures do.
  local first, last = time.seconds(summary.first), time.seconds(summary.last)
  if first and first < start then start = start - math.ceil((start - first) / width) * width end
  local n = math.floor((math.max(stop, last or stop) - start) / width) + 1
  if n < 2 or n > MOST then return nil end
  local series = { n = n, start = start, width = width, requests = {}, traffic = {}, exposure = {}, counts = {} }
  for i = 1, n do series.requests[i], series.traffic[i], series.exposure[i] = 0, 0, 1 end
  local known, is_failure = true, {}
  for _, bucket in ipairs(timeline) do
    local i, failures = math.floor((time.seconds(bucket.start) - start) / width) + 1, 0
    for code, count in pairs(bucket.counts or {}) do
      local counts = series.counts[code]
      if not counts then
        counts = {}
        series.counts[code], is_failure[code] = counts, not code:find(" %l+$") -- "401.2 handshake" is none
      end
      counts[i] = (counts[i] or 0) + count
      if is_failure[code] then failures = failures + count end
    end
    known = known and bucket.requests ~= nil
    if known then
      series.requests[i] = series.requests[i] + bucket.requests
      series.traffic[i] = math.max(0, series.traffic[i] + bucket.requests - failures)
    end
  end
  local some = false
  for i = 1, n do some = some or series.requests[i] > 0 end
  if known and some then
    mark_gaps(series)
  else
    series.requests = nil
    for i = 1, n do series.traffic[i] = 0 end
  end
  return series
end

return M
