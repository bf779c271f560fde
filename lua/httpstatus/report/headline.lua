---The numbers of a summary in a line, and what is said where no row is: the same in the text and on the page.

local filter = require "httpstatus.log.filter"
local totals = require "httpstatus.log.totals"
local words = require "httpstatus.report.words"

local M = {}

-- Whether what was selected is more than failures: a code below 400 is none.
local function has_good(summary)
  for _, code in ipairs(summary.codes) do
    if not code.benign and code.status and code.status < 400 then return true end
  end
  return false
end

---What the selected requests are called, as a heading.
---@param summary table
---@return "Failures"|"Selected"
function M.heading(summary)
  return has_good(summary) and "Selected" or "Failures"
end

---What they did, in a sentence.
---@param summary table
---@return "failed"|"are selected"
function M.verb(summary)
  return has_good(summary) and "are selected" or "failed"
end

---"78,320 requests, 1,913 failures (2.4 %); 150 other lines of failures", or "17,628 selected (100.0 %)". Of no request there
---is no share.
---@param summary table
---@return string
function M.counts(summary)
  local matched, failed, events = totals.requests(summary), totals.failed(summary), summary.failed_events or 0
  local text = words.plural(summary.requests, "request")
  if matched ~= summary.requests then text = ("%s, %s match"):format(text, words.grouped(matched)) end
  if matched > 0 then
    local counted = has_good(summary) and words.grouped(failed) .. " selected" or words.plural(failed, "failure")
    text = ("%s, %s (%s)"):format(text, counted, words.percent(totals.share(summary, failed)))
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
  if filter.admits_nothing(summary) then return "No request passes the filter: this says nothing of failures." end
  return "Nothing that was selected is in the log" .. (is_safe and "." or ", as far as it was read.")
end

return M
