---The numbers of a summary in a line, and what is said where no row is: the same in the text and on the page.

local totals = require "httpstatus.log.totals"
local words = require "httpstatus.report.words"

local M = {}

---Whether no request passes the filters, though there are some: then nothing is said of failures.
---@param summary table
---@return boolean
function M.is_empty(summary)
  return summary.matched == 0 and summary.requests + (summary.events or 0) > 0
end

---"78,320 requests, 1,913 failures (2.4 %); 150 other lines of failures". Of no request there is no share.
---@param summary table
---@return string
function M.counts(summary)
  local matched, failed, events = totals.requests(summary), totals.failed(summary), summary.failed_events or 0
  local text = words.plural(summary.requests, "request")
  if matched ~= summary.requests then text = ("%s, %s match"):format(text, words.grouped(matched)) end
  if matched > 0 then
    text = ("%s, %s (%s)"):format(text, words.plural(failed, "failure"), words.percent(totals.share(summary, failed)))
  end
  if events == 0 then return text end
  if summary.requests == 0 then return words.plural(events, "line") .. " of failures" end
  return ("%s; %s of failures"):format(text, words.plural(events, "other line"))
end

---What is said where no row is.
---@param summary table
---@param is_safe boolean  all was read
---@return string
function M.nothing(summary, is_safe)
  if M.is_empty(summary) then return "No request passes the filter: this says nothing of failures." end
  return "Nothing that was selected is in the log" .. (is_safe and "." or ", as far as it was read.")
end

return M
