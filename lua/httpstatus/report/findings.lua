---What every report for people says alike: what limits the result, what stands out, why.

local clocks = require "httpstatus.log.clocks"
local headline = require "httpstatus.report.headline"
local lost = require "httpstatus.log.lost"
local terminal = require "httpstatus.terminal"
local time = require "httpstatus.log.time"
local totals = require "httpstatus.log.totals"
local verdict = require "httpstatus.log.verdict"
local words = require "httpstatus.report.words"

local M = {}

local printable = terminal.visible

-- What limits the result --------------------------------------------------------

---The notes in front of all else, as the result is not safe, and the others.
---@param summary table
---@param most integer  files that are named
---@return string[] unsafe
---@return string[] notes
function M.notes(summary, most)
  local unsafe, notes = {}, {}
  for i, failure in ipairs(summary.errors or {}) do
    if i > most then
      unsafe[i] = ("Not read: %s more"):format(words.plural(#summary.errors - most, "file"))
      break
    end
    unsafe[i] = ("Not read: %s: %s"):format(printable(failure.file), printable(failure.message))
  end
  if summary.partial then unsafe[#unsafe + 1] = "Note: partial: the reading was stopped before the end" end
  local is_mixed = clocks.are_mixed(summary)
  for _, note in ipairs(summary.notes or {}) do
    local list = (is_mixed and note:find("^two clocks") or lost.is_note(note) and lost.are_many(summary)) and unsafe or notes
    list[#list + 1] = "Note: " .. printable(note)
  end
  return unsafe, notes
end

-- What stands out -----------------------------------------------------------------

---The verdicts that matter, and those of what only one client met.
---@param verdicts httpstatus.log.Verdict[]
---@return httpstatus.log.Verdict[] serious
---@return httpstatus.log.Verdict[] clients
function M.by_weight(verdicts)
  local serious, clients = {}, {}
  for _, found in ipairs(verdicts) do
    local list = found.kind == "client" and clients or serious
    list[#list + 1] = found
  end
  return serious, clients
end

---Nothing but background: said as such, as silence could mean anything.
---@param summary table
---@param clients httpstatus.log.Verdict[]
---@return string
function M.quiet(summary, clients)
  if summary.failures == 0 then return "Nothing failed." end
  local failed, requests = totals.failed(summary), totals.requests(summary)
  if requests == 0 then return ("Nothing stands out among %s."):format(words.plural(summary.failures, "line")) end
  local text = ("%s of %s %s (%s)"):format(words.grouped(failed), words.plural(requests, "request"), headline.verb(summary),
    words.percent(totals.share(summary, failed)))
  if #clients > 0 then
    return ("Nothing stands out but %s: %s."):format(#clients > 1 and "single clients" or "one client", text)
  end
  if not summary.first then return ("Nothing stands out: %s. Without times no burst can be seen."):format(text) end
  if (time.seconds(summary.last) - time.seconds(summary.first)) / summary.bucket < 8 then
    return ("Nothing stands out: %s. The log is too short to see a burst in it."):format(text)
  end
  return ("Nothing stands out: %s, no burst in them."):format(text)
end

---The cause that is decided, else what the code's title says; with the first sentence of the fix or of the check.
---@param code table
---@return string[] sentences
function M.reasons(code)
  local name, cause, fix, causes = verdict.decided(code)
  if name then
    local leaves = causes > 1 and (" leaves %d causes, the likeliest"):format(causes) or ""
    local told = ("%s%s: %s"):format(name, leaves, words.sentence(cause))
    return { told, fix and fix ~= "" and "Fix: " .. words.sentence(fix) or nil }
  end
  local texts = {}
  if code.title then texts[1] = code.title .. "." end
  if code.check and code.check ~= "" then texts[#texts + 1] = "Check: " .. words.sentence(code.check) end
  return texts
end

---What the scanners did.
---@param scans httpstatus.log.Scan
---@return string
function M.scanners(scans)
  return ("%s tried %s%s"):format(words.plural(scans.clients, "client"),
    scans.paths > 0 and (scans.clients > 1 and "up to " or "") .. words.plural(scans.paths, "path") or "many paths",
    scans.clients > 1 and scans.paths > 0 and " each" or "")
end

return M
