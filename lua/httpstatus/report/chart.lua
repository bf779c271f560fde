---The timeline as bars: of one code around its burst, or of all failures.

local series = require "httpstatus.log.series"
local time = require "httpstatus.log.time"
local words = require "httpstatus.report.words"

local M = {}

local NARROWEST_BAR = 10
local ZOOMED, BESIDE = 10, 2
local WIDTHS = {
  1, 5, 15, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400, 172800, 345600, 691200, 1382400, 2764800, 5529600,
}

---The narrowest width that is good to read and makes of some seconds at most so many rows.
---@param seconds integer
---@param rows integer
---@param bucket integer  what it is a multiple of
---@return integer seconds
function M.width_for(seconds, rows, bucket)
  for _, width in ipairs(WIDTHS) do
    if width >= bucket and width % bucket == 0 and seconds / width <= rows then return width end
  end
  return bucket * math.ceil(seconds / bucket / rows)
end

-- Failures and requests of the rows from one time to another.
local function rows_of(all, counts, from, to, width)
  local rows = {}
  for start = from, to, width do
    local row = { start = start, count = 0, requests = 0 }
    local first = math.floor((start - all.start) / all.width) + 1
    for i = math.max(1, first), math.min(all.n, first + width / all.width - 1) do
      row.count = row.count + (counts[i] or 0)
      row.requests = row.requests + (all.requests and all.requests[i] or 0)
    end
    rows[#rows + 1] = row
  end
  return rows
end

local function is_dated(from, to, clock) return clock.format("%Y-%m-%d", from) ~= clock.format("%Y-%m-%d", to) end

local function add_head(lines, name, width, from, to, clock, style)
  lines[#lines + 1] = style.bold(("%s by %s%s (%s)"):format(name, words.span(width),
    is_dated(from, to, clock) and "" or clock.format(", %Y-%m-%d", from), clock.zone))
end

local function add_rows(lines, rows, all, width, clock, columns)
  local has_date = is_dated(rows[1].start, rows[#rows].start, clock)
  local format = (has_date and "%Y-%m-%d " or "") .. (width < 60 and "%H:%M:%S" or "%H:%M")
  local most, cells = 1, {}
  for _, row in ipairs(rows) do most = math.max(most, row.count) end
  for i, row in ipairs(rows) do
    cells[i] = { clock.format(format, row.start), words.grouped(row.count) }
    if all.requests then cells[i][3] = "of " .. words.grouped(row.requests) end
    cells[i][#cells[i] + 1] = ""
  end
  local texts, front = words.aligned(cells, columns, { true }), 0
  for _, text in ipairs(texts) do front = math.max(front, #text) end
  local room = math.max(NARROWEST_BAR, columns - front - 2)
  for i, row in ipairs(rows) do
    local bar = row.count > 0 and math.max(1, math.floor(row.count / most * room + 0.5)) or 0
    lines[#lines + 1] = (texts[i] .. (" "):rep(front - #texts[i] + 2) .. ("#"):rep(bar)):gsub("%s+$", "")
  end
end

---Appends the timeline of a code around its burst.
---@param lines string[]
---@param summary table
---@param code table
---@param clock httpstatus.log.Clock
---@param style table
function M.add_zoomed(lines, summary, code, clock, style)
  local all = series.of(summary)
  local counts = all and all.counts[code.code]
  if not counts then return end
  local first, last = time.seconds(code.burst.first), time.seconds(code.burst.last)
  local width = M.width_for(last - first, ZOOMED, all.width)
  local from = first - first % width - BESIDE * width
  local to = last - last % width + BESIDE * width
  -- Rows before the log's start and behind its end would say what nobody knows.
  while from + width <= all.start do from = from + width end
  while to >= all.start + all.n * all.width do to = to - width end
  lines[#lines + 1] = ""
  add_head(lines, code.code, width, from, to, clock, style)
  add_rows(lines, rows_of(all, counts, from, to, width), all, width, clock, style.width)
end

---Appends the timeline of some codes over the whole log.
---@param lines string[]
---@param summary table
---@param codes table[]
---@param name string   "Failures"
---@param most integer  rows
---@param clock httpstatus.log.Clock
---@param style table
function M.add_whole(lines, summary, codes, name, most, clock, style)
  local all, counts = series.of(summary), {}
  if not all then return end
  for _, code in ipairs(codes) do
    for i, count in pairs(all.counts[code.code] or {}) do counts[i] = (counts[i] or 0) + count end
  end
  local width = M.width_for(all.n * all.width, most - 1, all.width)
  local from = all.start - all.start % width
  lines[#lines + 1] = ""
  local to = all.start + (all.n - 1) * all.width
  add_head(lines, name, width, from, to, clock, style)
  add_rows(lines, rows_of(all, counts, from, to, width), all, width, clock, style.width)
end

return M
