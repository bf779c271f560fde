---Sums of a summary without what is no request: lines of error logs, and what HTTP.sys logs without a status.

local M = {}

---Whether a code counts lines that are no requests.
---@param code table  a row of summary.codes, or what the reader counted
---@return boolean
function M.is_event(code)
  return code.status == nil or code.service == "errors"
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
