---Sums of a summary without what is no request: lines of error logs, and what HTTP.sys logs without a status.

local M = {}

---Whether a code counts lines that are no requests.
---@param code table  a row of summary.codes, or what the reader counted
---@return boolean
function M.is_event(code)
  return code.status == nil or code.service == "errors"
end

---A code's share of the requests; nil for one that counts no requests.
---@param code table        as above
---@param count integer     its requests
---@param requests integer  of all codes
---@return number?
function M.share_of(code, count, requests)
  if not M.is_event(code) and requests > 0 then return count / requests end
end

---Failures that are no requests.
---@param codes table[]  rows of a summary
---@return integer
function M.failed_events(codes)
  local sum = 0
  for _, code in ipairs(codes) do
    if M.is_event(code) and not code.benign then sum = sum + code.count end
  end
  return sum
end

---The requests that pass the filters.
---@param summary table
---@return integer
function M.requests(summary)
  return summary.matched - (summary.matched_events or 0)
end

---How many of these failed.
---@param summary table
---@return integer
function M.failed(summary)
  return summary.failures - (summary.failed_events or 0)
end

---A part of them, 0 where there are none.
---@param summary table
---@param count number
---@return number
function M.share(summary, count)
  local requests = M.requests(summary)
  return requests > 0 and math.min(1, count / requests) or 0
end

return M
