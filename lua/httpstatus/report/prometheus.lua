---What was counted in the text format of Prometheus, for the textfile collector of node_exporter.

local burst = require "httpstatus.log.burst"
local core = require "httpstatus.follow_core"
local clean = require "httpstatus.utf8".clean
local new_ledger = require "httpstatus.follow.ledger".new
local time = require "httpstatus.log.time"
local totals = require "httpstatus.log.totals"

local M = {}

local MARK = "# HELP httpstatus_"

local function escaped(value)
  return (clean(value):gsub('[\\"\n]', { ["\\"] = "\\\\", ['"'] = '\\"', ["\n"] = "\\n" }))
end

-- Labels in the order that they are given: name, value, name, value; nil values are left out.
local function labels(list)
  local parts = {}
  for i = 1, #list, 2 do
    if list[i + 1] then parts[#parts + 1] = ('%s="%s"'):format(list[i], escaped(tostring(list[i + 1]))) end
  end
  return #parts > 0 and "{" .. table.concat(parts, ",") .. "}" or ""
end

local function whole(n) return ("%.0f"):format(n) end

local function metric(lines, name, kind, help, samples)
  if #samples == 0 then return end
  lines[#lines + 1] = ("# HELP httpstatus_%s %s"):format(name, help)
  lines[#lines + 1] = ("# TYPE httpstatus_%s %s"):format(name, kind)
  for _, sample in ipairs(samples) do
    lines[#lines + 1] = ("httpstatus_%s%s %s"):format(name, labels(sample.labels or {}), whole(sample.value))
  end
end

local function one(value)
  return value and { { value = value } } or {}
end

local function status_of(row)
  return row.status and ("%d"):format(row.status)
end

-- Rows of a kind as samples, in the order of their codes.
local function counted(rows, is_wanted)
  local samples = {}
  for _, row in ipairs(rows) do
    if is_wanted(row) then
      samples[#samples + 1] = { value = row.count,
        labels = { "code", row.code, "status", status_of(row), "kind", row.kind, "product", row.product } }
    end
  end
  return samples
end

-- The titles apart from the counts: a better title in a later version begins no new series of counts.
local function infos(rows)
  local samples, seen = {}, {}
  for _, row in ipairs(rows) do
    if not seen[row.code] and not row.kind then
      seen[row.code] = true
      samples[#samples + 1] = { value = 1,
        labels = { "code", row.code, "status", status_of(row), "product", row.product, "title", row.title } }
    end
  end
  return samples
end

local function reasons(skipped)
  local names, samples = {}, {}
  for reason in pairs(skipped) do
    if reason ~= "blank" and reason ~= "padding" then names[#names + 1] = reason end
  end
  table.sort(names)
  for i, reason in ipairs(names) do samples[i] = { labels = { "reason", reason }, value = skipped[reason] } end
  return samples
end

local function is_before(a, b)
  if a.code ~= b.code then return a.code < b.code end
  return (a.kind or "") < (b.kind or "")
end

---@class httpstatus.report.Metrics
---@field rows httpstatus.follow.Row[]
---@field lines integer
---@field requests integer   that pass the filters
---@field skipped table<string, integer>
---@field errors integer
---@field files integer
---@field newest? integer        seconds since 1970
---@field last_failure? integer
---@field bursts table[]         {code, first} of those that last, first in seconds

---@param counts httpstatus.report.Metrics
---@return string
function M.text(counts)
  local rows, lines = {}, {}
  for i, row in ipairs(counts.rows) do rows[i] = row end
  table.sort(rows, is_before)
  metric(lines, "lines_total", "counter", "Lines of logs that were read.", one(counts.lines))
  metric(lines, "requests_total", "counter", "Requests that pass the filters.", one(counts.requests))
  metric(lines, "failures_total", "counter", "Requests that failed and are selected, by code.", counted(rows, function(row)
    return not row.kind and not totals.is_event(row)
  end))
  metric(lines, "failed_events_total", "counter", "Failures that are no requests: lines of error logs, events of HTTP.sys.",
    counted(rows, function(row) return not row.kind and totals.is_event(row) end))
  metric(lines, "benign_total", "counter", "Selected requests that are normal operation: legs of handshakes, clients that left.",
    counted(rows, function(row) return row.kind ~= nil end))
  metric(lines, "code_info", "gauge", "What each code means.", infos(rows))
  metric(lines, "lost_lines_total", "counter", "Lines that were not understood, by reason.", reasons(counts.skipped))
  metric(lines, "read_errors_total", "counter", "Files that could not be read, each time that this began.", one(counts.errors))
  metric(lines, "files", "gauge", "Files that are read.", one(counts.files))
  metric(lines, "last_request_timestamp_seconds", "gauge", "The newest time in the logs.", one(counts.newest))
  metric(lines, "last_failure_timestamp_seconds", "gauge", "The newest time of a failure.", one(counts.last_failure))
  local active, starts = {}, {}
  for i, found in ipairs(counts.bursts) do
    active[i] = { labels = { "code", found.code }, value = 1 }
    starts[i] = { labels = { "code", found.code }, value = found.first }
  end
  metric(lines, "burst", "gauge", "Codes that fail far more than they do else, now.", active)
  metric(lines, "burst_start_timestamp_seconds", "gauge", "Since when they do.", starts)
  return table.concat(lines, "\n") .. "\n"
end

---The counts of a summary.
---@param summary httpstatus.log.Summary
---@return httpstatus.report.Metrics
function M.of(summary)
  local ledger = new_ledger()
  local bursts, last = {}, nil
  for _, code in ipairs(summary.codes) do
    local base = code.kind and code.code:sub(1, -#code.kind - 2) or code.code
    ledger:add({ code = code.service == "errors" and base:gsub(" #%d+$", "") or base, kind = code.kind, status = code.status,
      service = code.service, product = code.product, title = code.title }, code.count)
    if not burst.is_normal(code) and code.last and not (last and last >= code.last) then last = code.last end
    if code.burst and code.burst.is_last then
      bursts[#bursts + 1] = { code = code.code, first = time.seconds(code.burst.first) }
    end
  end
  return {
    rows = ledger.rows, lines = summary.lines, requests = totals.requests(summary), skipped = summary.skipped,
    errors = #summary.errors, files = #summary.files, newest = time.seconds(summary.last), last_failure = time.seconds(last),
    bursts = bursts,
  }
end

---Writes metrics so that a scrape sees the old ones or the new ones: node_exporter takes names that end with .prom only. A
---device and a pipe are written to.
---@param path string
---@param counts httpstatus.report.Metrics
---@return boolean? ok
---@return string? message
function M.save(path, counts)
  local ok, message = core.save(path, path .. ".new", M.text(counts))
  if ok then return true end
  return nil, ("%s: %s"):format(path, message)
end

---Whether a text begins as one that was written here.
---@param text string
---@return boolean
function M.is_metrics(text)
  return text:sub(1, #MARK) == MARK
end

return M
