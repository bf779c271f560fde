---The timelines of summaries on one axis. Buckets of different widths go into the widest: each width is a multiple of the
---one before. What is far from all the rest is found as src/log_timeline.c finds it, over buckets instead of seconds.

local core = require "httpstatus.log_core"
local time = require "httpstatus.log.time"

local M = {}

local DAY = 86400
-- What stands apart from the rest is left out where it is so little; log_timeline.c says why.
local FEW, FEW_OF, NEVER_OF = 7, 100, 8
local MOST_STRAYS = 16

---@class httpstatus.log.Axis
---@field width integer  seconds
---@field slots table<integer, table>  by the start of a bucket: requests, events, and counts by key of a code
---@field count integer
---@field lumps table[]  strays of which no buckets are known

---@return httpstatus.log.Axis
function M.new()
  return { width = 1, slots = {}, count = 0, lumps = {} }
end

-- Adds what another slot, or a bucket, has; 'counts' are its own by key.
local function put(slots, start, from, counts)
  local slot, is_new = slots[start], 0
  if not slot then
    slot, is_new = { requests = 0, events = 0, counts = {} }, 1
    slots[start] = slot
  end
  slot.requests, slot.events = slot.requests + from.requests, slot.events + (from.events or 0)
  for key, count in pairs(counts) do slot.counts[key] = (slot.counts[key] or 0) + count end
  return is_new
end

local function widen(axis, width)
  local slots, count = {}, 0
  for start, slot in pairs(axis.slots) do count = count + put(slots, start - start % width, slot, slot.counts) end
  axis.width, axis.slots, axis.count = width, slots, count
end

local function keyed(counts, keys)
  local own = {}
  for code, count in pairs(counts) do own[keys[code] or code] = (own[keys[code] or code] or 0) + count end
  return own
end

---Adds the buckets of a summary.
---@param axis httpstatus.log.Axis
---@param rows table[]        {start, requests, events, counts}
---@param width integer
---@param keys table<string, string>  what codes are called here, where that is not their name
function M.add(axis, rows, width, keys)
  if width > axis.width then widen(axis, width) end
  for _, row in ipairs(rows) do
    local start = time.seconds(row.start)
    axis.count = axis.count + put(axis.slots, start - start % axis.width, row, keyed(row.counts, keys))
    while axis.count > core.most_slots do widen(axis, core.next_width(axis.width)) end
  end
end

---Adds a stray of which no buckets are known.
---@param axis httpstatus.log.Axis
---@param stray table
function M.add_lump(axis, stray)
  axis.lumps[#axis.lumps + 1] = { first = stray.first, last = stray.last, requests = stray.requests, failures = stray.failures }
end

-- Those less than a day apart are one.
local function joined(lumps)
  local rows = {}
  table.sort(lumps, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last < b.last
  end)
  for _, lump in ipairs(lumps) do
    local last = rows[#rows]
    if last and time.seconds(lump.first) - time.seconds(last.last) <= DAY then
      if lump.last > last.last then last.last = lump.last end
      last.requests, last.failures = last.requests + lump.requests, last.failures + lump.failures
    else
      rows[#rows + 1] = { first = lump.first, last = lump.last, requests = lump.requests, failures = lump.failures }
    end
  end
  return rows
end

-- What is far from the rest ----------------------------------------------------

-- The slots in the order of time.
local function line_of(axis)
  local line = {}
  for start, slot in pairs(axis.slots) do
    line[#line + 1] = { first = start, last = start + axis.width - 1, lines = slot.requests + slot.events,
      requests = slot.requests, events = slot.events, counts = slot.counts }
  end
  table.sort(line, function(a, b) return a.first < b.first end)
  return line
end

local function gap_behind(line, i) return line[i + 1].first - line[i].last end

-- Of the parts without a day's gap the one with most lines.
local function heaviest(line)
  local from, to, most, sum, start = 1, 1, 0, 0, 1
  for i, slot in ipairs(line) do
    sum = sum + slot.lines
    if i == #line or gap_behind(line, i) > DAY then
      if sum >= most then most, from, to = sum, start, i end
      sum, start = 0, i + 1
    end
  end
  return from, to
end

local function is_little(far, total)
  return far <= math.floor(total / NEVER_OF) and (far <= FEW or far <= math.floor(total / FEW_OF))
end

-- The heaviest part with all that is near it, and with the heavier side where what is left is too much.
local function main_part(line)
  local from, to = heaviest(line)
  local before, behind, total = 0, 0, 0
  for i, slot in ipairs(line) do
    total = total + slot.lines
    if i < from then before = before + slot.lines end
    if i > to then behind = behind + slot.lines end
  end
  while from > 1 or to < #line do
    local near = math.max(DAY, line[to].last - line[from].first)
    local gap_before = from > 1 and gap_behind(line, from - 1) or math.huge
    local gap = to < #line and gap_behind(line, to) or math.huge
    local goes_before = gap_before <= gap
    if gap > near and gap_before > near then
      if is_little(before + behind, total) then break end
      if before ~= behind then goes_before = before > behind end
    end
    if goes_before then
      from = from - 1
      before = before - line[from].lines
    else
      to = to + 1
      behind = behind - line[to].lines
    end
  end
  return from, to
end

-- Slots as strays, a day's gap between them; their buckets go with them, so that a later merge can decide anew.
local function add_strays(strays, line, from, to, span)
  for i = from, to do
    local slot = line[i]
    if i == from or gap_behind(line, i - 1) > DAY and #strays < MOST_STRAYS then
      strays[#strays + 1] = { first = math.max(slot.first, span.first or slot.first), requests = 0, failures = 0, from = i }
    end
    local stray = strays[#strays]
    stray.last, stray.requests = math.min(slot.last, span.last or slot.last), stray.requests + slot.lines
    for _, count in pairs(slot.counts) do stray.failures = stray.failures + count end
    stray.to = i
  end
end

-- Some slots as buckets of a width.
local function rows_of(line, from, to, width)
  local slots, rows = {}, {}
  for i = from, to do put(slots, line[i].first - line[i].first % width, line[i], line[i].counts) end
  for start, slot in pairs(slots) do
    rows[#rows + 1] = { start = start, requests = slot.requests, events = slot.events, counts = slot.counts }
  end
  table.sort(rows, function(a, b) return a.start < b.start end)
  return rows
end

---What the axis holds: `rows` of buckets of `width` seconds, starts and strays in seconds. `first` and `last` are the ends of
---the buckets that are left where strays stand before or behind them.
---@param axis httpstatus.log.Axis
---@param span table      first and last in seconds of all that was added, where known
---@return table settled  width, rows, strays, lumps, first, last
function M.settle(axis, span)
  local settled = { width = axis.width, rows = {}, strays = {}, lumps = joined(axis.lumps) }
  local line = line_of(axis)
  if #line == 0 then return settled end
  local from, to = main_part(line)
  add_strays(settled.strays, line, 1, from - 1, span)
  add_strays(settled.strays, line, to + 1, #line, span)
  if from > 1 then settled.first = line[from].first end
  if to < #line then settled.last = line[to].last end
  local function number_of(i) return math.floor(line[i].first / settled.width) end
  while number_of(to) - number_of(from) >= core.most_buckets do settled.width = core.next_width(settled.width) end
  settled.rows = rows_of(line, from, to, settled.width)
  for _, stray in ipairs(settled.strays) do stray.timeline = rows_of(line, stray.from, stray.to, settled.width) end
  return settled
end

return M
