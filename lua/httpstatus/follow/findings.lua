---What is told while logs are followed: codes that were not there before, and bursts when they begin and end.
---
---A burst is what httpstatus.log.burst finds in the window, nothing else. It is told when it lasts until the newest time of the
---log; it ends when that time is QUIET seconds, and two buckets, behind its last failure.

local time = require "httpstatus.log.time"

local M = {}
local Findings = {}
Findings.__index = Findings

local QUIET = 120

---@param tell fun(event: string, fields: table)
---@return table findings
function M.new(tell)
  return setmetatable({ tell = tell, known = {}, active = {}, ended = {} }, Findings)
end

local function first_url(row)
  return row.urls and row.urls[1] and row.urls[1].value
end

-- Whether its first cause is the one: what stands beside the code leaves one, or the line of an error log says it.
local function is_decided(row)
  if not row.cause then return false end
  local cause = row.win32[1] and row.win32[1].cause
  return row.service == "errors" or cause ~= nil and not cause:find("\n", 1, true)
end

-- What is known of a code, as the report has it.
local function told(row)
  return {
    code = row.code, status = row.status, substatus = row.substatus, product = row.product, title = row.title,
    check = row.check, decided = is_decided(row), cause = row.cause, fix = row.fix, url = first_url(row), sample = row.sample,
  }
end

---Codes that were there before the following began.
---@param summary table
function Findings:know(summary)
  for _, row in ipairs(summary.codes) do self.known[row.code] = true end
end

---Tells of codes that are new.
---@param summary table
function Findings:codes(summary)
  for _, row in ipairs(summary.codes) do
    if not self.known[row.code] then
      self.known[row.code] = true
      if not row.benign then
        local fields = told(row)
        fields.first, fields.count = row.first, row.count
        self.tell("code", fields)
      end
    end
  end
end

-- The burst of a code that goes on with one that is told of, or is the last one.
local function burst_of(row, active)
  local best
  local all = { row.burst }
  for _, one in ipairs(row.burst and row.burst.further or {}) do all[#all + 1] = one end
  for _, one in ipairs(all) do
    local fits = not active or one.last >= active.first
    if fits and not (best and best.last >= one.last) then best = one end
  end
  return best
end

local function figures(burst)
  local from, to = time.seconds(burst.first), time.seconds(burst.last)
  return {
    first = burst.first, last = burst.last, count = burst.count, peak = burst.peak, before = burst.before,
    rate = burst.count * 60 / math.max(60, to - from + 1), share = burst.share_of_requests, shape = burst.shape,
    client = burst.client,
  }
end

local function join(fields, more)
  for name, value in pairs(more) do fields[name] = value end
  return fields
end

local function begin(self, row, burst)
  self.active[row.code] = figures(burst)
  local fields = join(told(row), figures(burst))
  fields.sample = nil
  self.tell("burst", fields)
end

local function finish(self, code, title, burst)
  self.ended[code], self.active[code] = burst.last, nil
  local fields = join({ code = code, title = title }, burst)
  self.tell("burst_end", fields)
end

---Tells of bursts that began or ended.
---@param summary table
---@param is_background? boolean  what ended before is not told
function Findings:bursts(summary, is_background)
  local newest = time.seconds(summary.last)
  if not newest then return end
  local quiet, seen = math.max(QUIET, 2 * summary.bucket), {}
  for _, row in ipairs(summary.codes) do
    local active = self.active[row.code]
    local burst = burst_of(row, active)
    if burst then
      local is_over = newest - time.seconds(burst.last) > quiet
      local is_new = not active and not (self.ended[row.code] and burst.first <= self.ended[row.code])
      if is_background and is_over then
        self.ended[row.code] = burst.last
      elseif is_new then
        begin(self, row, burst)
        active = self.active[row.code]
      end
      if active then
        seen[row.code] = true
        self.active[row.code] = figures(burst)
        if is_over then finish(self, row.code, row.title, figures(burst)) end
      end
    end
  end
  -- One that no longer stands out, as more has come since, has ended too.
  local codes = {}
  for code, active in pairs(self.active) do
    if not seen[code] and newest - time.seconds(active.last) > quiet then codes[#codes + 1] = code end
  end
  table.sort(codes)
  for _, code in ipairs(codes) do finish(self, code, nil, self.active[code]) end
end

-- In a state ---------------------------------------------------------------------

local function names_of(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = name end
  table.sort(names)
  return names
end

---@return table
function Findings:saved()
  return { known = names_of(self.known), active = self.active, ended = self.ended }
end

---@param saved table
function Findings:restore(saved)
  for _, code in ipairs(saved.known) do self.known[code] = true end
  for code, burst in pairs(saved.active) do self.active[code] = burst end
  for code, last in pairs(saved.ended) do self.ended[code] = last end
end

return M
