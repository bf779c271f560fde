---Which clock the times of each file are of: UTC, or a server's whose zone no line tells. On one axis both may be hours
---apart, which a report must not be silent of.

local clean = require "httpstatus.utf8".clean
local moment = require "httpstatus.log.moment"
local time = require "httpstatus.log.time"

local M = {}

---@alias httpstatus.log.ClockKind "utc"|"server"|"both"|"none"

---The clock of a file by what the reader counted before and after it.
---@param before table  accounts
---@param after table
---@return httpstatus.log.ClockKind
function M.of(before, after)
  local server, utc = after.local_times > before.local_times, after.zoned_times > before.zoned_times
  return server and utc and "both" or server and "server" or utc and "utc" or "none"
end

---What --since and --until were taken for on a clock without a zone, where that is not what stands there.
---@param options table  since, until, localtime
---@param period table   since and until in seconds
---@return string[]
function M.assumptions(options, period)
  local said = {}
  for _, name in ipairs { "since", "until" } do
    if options[name] and (options.localtime or not moment.is_of_the_log(options[name])) then
      said[#said + 1] = ("--%s %s was compared with them as %s"):format(name, options[name],
        time.iso(period[name]):gsub("[TZ]", { T = " ", Z = "" }))
    end
  end
  return said
end

local NAMED = 2

-- The clock of a row: where a zone was said, times without one were placed in UTC by it.
local function clock_of(row)
  return row.zone and row.clock ~= "none" and "utc" or row.clock
end

-- "a.log, b.log and 3 more files"
local function names_of(clocks, wanted)
  local names, more = {}, 0
  for _, row in ipairs(clocks) do
    local clock = clock_of(row)
    if clock == wanted or clock == "both" then
      if #names < NAMED then names[#names + 1] = row.file else more = more + 1 end
    end
  end
  local text = table.concat(names, ", ")
  return more > 0 and ("%s and %d more"):format(text, more) or text
end

---Whether the files' times are of UTC and of a server's clock.
---@param summary table
---@return boolean
function M.are_mixed(summary)
  local server, utc = false, false
  for _, row in ipairs(summary.clocks or {}) do
    local clock = clock_of(row)
    server = server or clock == "server" or clock == "both"
    utc = utc or clock == "utc" or clock == "both"
  end
  return server and utc
end

---What a report says of times without a zone; nil where there are none, or their zone was said.
---@param summary table        local_time, clocks, zone
---@param assumptions string[]
---@return string?
function M.note(summary, assumptions)
  if not summary.local_time then return nil end
  local text = "the times of these logs have no zone: they are shown as they stand and not in UTC"
  if M.are_mixed(summary) then
    text = ("two clocks on one axis: times in %s have no zone and stand as they are, those in %s are UTC. What happened at "
      .. "once may be hours apart here"):format(names_of(summary.clocks, "server"), names_of(summary.clocks, "utc"))
  end
  for _, said in ipairs(assumptions) do text = ("%s; %s, as if they were UTC"):format(text, said) end
  return text .. "; --zone +02:00 would say how far the servers' clocks are ahead of it"
end

---The clocks as rows of a summary.
---@param files string[]
---@param kinds httpstatus.log.ClockKind[]  of the files that were read
---@param zone? string        what --zone said
---@return table[]
function M.rows(files, kinds, zone)
  local rows = {}
  for i, kind in ipairs(kinds) do
    rows[i] = { file = clean(files[i]), clock = kind, zone = (kind == "server" or kind == "both") and zone or nil }
  end
  return rows
end

return M
