---How much of what a URL was asked for failed by the server's fault: in a burst, and since it first failed.

local burst = require "httpstatus.log.burst"
local time = require "httpstatus.log.time"

local M = {}

local URLS = 3      -- of a code
local ENOUGH = 10   -- requests, to speak of a share

-- What is known of a URL from a second to another. Its failures were in that time; of its other requests in the first and the
-- last bucket that part is taken which is due.
local function between(reader, totals, url, first, last)
  local requests, failures, estimated = 0, 0, false
  local function add(from, to, part)
    local all, failed, is_sample = reader:followed(url, from, to)
    if not all then return end
    local others = part == 1 and all - failed or math.max(0, math.floor(all * part + 0.5) - failed)
    requests, failures = requests + failed + others, failures + failed
    estimated = estimated or is_sample and others > 0 or part < 1 and all > failed
  end
  local function add_edge(k)
    local start = totals.start + (k - 1) * totals.bucket
    add(k, k, (math.min(last + 1, start + totals.bucket) - math.max(first, start)) / totals.bucket)
  end
  local from = math.max(1, math.floor((first - totals.start) / totals.bucket) + 1)
  local to = math.min(totals.buckets, math.floor((last - totals.start) / totals.bucket) + 1)
  if from <= to then add_edge(from) end
  if from + 1 < to then add(from + 1, to - 1, 1) end
  if from < to then add_edge(to) end
  return requests, failures, estimated
end

---Adds to the URLs of each code of the server's fault how many requests they had since they first failed
---(`code.urls[i].requests`), and to its burst how many they had in it and how many of those failed
---(`code.burst.urls[i] = { value, count, requests }`); `estimated` where those that did not fail are a sample's.
---@param summary table
---@param reader table     of httpstatus.log_core
---@param totals table     what it counted
---@param raw table<string, string>  URLs as the log has them, by what is shown where that differs
---@return table summary   the same
function M.annotate(summary, reader, totals, raw)
  local start = totals.buckets > 0 and totals.start or nil
  local stop = start and start + totals.buckets * totals.bucket - 1
  local function followed(url, first, last)
    local requests, failures, estimated = between(reader, totals, raw[url] or url, first, last)
    if requests < ENOUGH then return nil end
    return { value = url, count = failures, requests = requests, estimated = estimated or nil }
  end
  for _, code in ipairs(start and summary.codes or {}) do
    if burst.is_server(code) and not burst.is_normal(code) then
      local in_burst = {}
      for i = 1, math.min(URLS, #code.urls) do
        local row = code.urls[i]
        local whole = followed(row.value, start, stop)
        if whole then row.requests, row.estimated = whole.requests, whole.estimated end
        if code.burst then
          in_burst[#in_burst + 1] = followed(row.value, time.seconds(code.burst.first), time.seconds(code.burst.last))
        end
      end
      if #in_burst > 0 then code.burst.urls = in_burst end
    end
  end
  return summary
end

---How much of what a URL was asked for failed, as reports say it: in the code's burst, else since it first did.
---@param code table   a row of summary.codes
---@param row table    one of its URLs
---@return table? share  count, requests, estimated; nil where it is not known
---@return boolean is_of_burst
function M.of(code, row)
  for _, of_burst in ipairs(code.burst and code.burst.urls or {}) do
    if of_burst.value == row.value then return of_burst, true end
  end
  return (row.requests or 0) > 0 and row or nil, false
end

return M
