---How much of what a URL was asked for failed by the server's fault: in a burst, and since it first failed.

local burst = require "httpstatus.log.burst"
local time = require "httpstatus.log.time"

local M = {}

local URLS = 3      -- of a code
local ENOUGH = 10   -- requests, to speak of a share

-- The bucket of a time, from 1.
local function bucket_at(totals, text)
  local bucket = math.floor((time.seconds(text) - totals.start) / totals.bucket) + 1
  return math.min(math.max(bucket, 1), totals.buckets)
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
  local function followed(url, first, last)
    local requests, failures, is_estimate = reader:followed(raw[url] or url, first, last)
    if not requests or requests < ENOUGH then return nil end
    return { value = url, count = failures, requests = requests, estimated = is_estimate or nil }
  end
  for _, code in ipairs(totals.buckets > 0 and summary.codes or {}) do
    if burst.is_server(code) and not burst.is_normal(code) then
      local in_burst = {}
      for i = 1, math.min(URLS, #code.urls) do
        local row = code.urls[i]
        local whole = followed(row.value, 1, totals.buckets)
        if whole then row.requests, row.estimated = whole.requests, whole.estimated end
        if code.burst then
          in_burst[#in_burst + 1] = followed(row.value, bucket_at(totals, code.burst.first), bucket_at(totals, code.burst.last))
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
