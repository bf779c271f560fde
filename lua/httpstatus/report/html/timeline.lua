---The failures over time as a picture: bars stacked by code, bursts marked, a small line for each code. The same numbers
---stand in a table below it, and on the elements for the page's script.

local burst = require "httpstatus.log.burst"
local chart = require "httpstatus.report.chart"
local page = require "httpstatus.page"
local series = require "httpstatus.log.series"
local time = require "httpstatus.log.time"
local words = require "httpstatus.report.words"

local M = {}

local BARS = 146        -- a day by ten minutes
local NAMED = 6          -- codes with a colour of their own
local TOP, HEIGHT, AXIS = 26, 150, 24
local SPARK = 20
local MARKED = 8         -- bursts
local LABEL = 9          -- characters of a label on one
-- Pixels of a character at most, between two labels, and of the picture on the smallest phone and beside it.
local CHARACTER, GAP, PHONE, SCREEN = 9, 6, 250, 560
local LONG_SCAN = 25     -- % of the width: what lasts longer marks nothing
local TICKS = 6
local TICK_WIDTHS = {
  60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800, 345600, 604800, 1209600, 2419200, 4838400,
}

local escape = page.escape

-- A number with two decimals at most, the same in every Lua and locale.
local function decimal(x)
  local hundredths = math.floor(x * 100 + 0.5)
  local whole, rest = math.floor(hundredths / 100), hundredths % 100
  if rest == 0 then return ("%d"):format(whole) end
  return (("%d.%02d"):format(whole, rest):gsub("0$", ""))
end

-- Bars -----------------------------------------------------------------------------

---@class httpstatus.report.Bars
---@field n integer
---@field start integer       seconds since 1970
---@field width integer       seconds of a bar
---@field requests? number[]  nil where they are not known
---@field totals number[]     failures
---@field counts table<string, table<integer, number>>  code -> bar -> failures

---The summary's timeline in at most 146 bars.
---@param summary table
---@return httpstatus.report.Bars?  nil where there is no timeline
function M.bars(summary)
  local all = series.of(summary)
  if not all then return nil end
  -- A row of a width may begin before the log, so one bar is kept back.
  local width = chart.width_for(all.n * all.width, BARS - 1, all.width)
  local start = all.start - all.start % width
  local n = math.floor((all.start + (all.n - 1) * all.width - start) / width) + 1
  local bars = { n = n, start = start, width = width, requests = all.requests and {}, totals = {}, counts = {} }
  local function bar_of(i) return math.floor((all.start + (i - 1) * all.width - start) / width) + 1 end
  for i = 1, n do
    bars.totals[i] = 0
    if bars.requests then bars.requests[i] = 0 end
  end
  for i = 1, bars.requests and all.n or 0 do
    bars.requests[bar_of(i)] = bars.requests[bar_of(i)] + all.requests[i]
  end
  for code, buckets in pairs(all.counts) do
    local counts = {}
    for i, count in pairs(buckets) do
      counts[bar_of(i)] = (counts[bar_of(i)] or 0) + count
      bars.totals[bar_of(i)] = bars.totals[bar_of(i)] + count
    end
    bars.counts[code] = counts
  end
  return bars
end

---The bars of a code as the script reads them: "3:4 17:1", a bar's number from 0 and its failures.
---@param bars httpstatus.report.Bars
---@param code string
---@return string?
function M.attribute(bars, code)
  local counts = bars.counts[code]
  if not counts then return nil end
  local parts = {}
  for i = 1, bars.n do
    if counts[i] then parts[#parts + 1] = ("%d:%d"):format(i - 1, counts[i]) end
  end
  return table.concat(parts, " ")
end

---The small line of a code.
---@param bars httpstatus.report.Bars
---@param code string
---@return string html  "" where the timeline does not have it
function M.spark(bars, code)
  local counts, most, parts = bars.counts[code], 0, {}
  if not counts then return "" end
  for i = 1, bars.n do most = math.max(most, counts[i] or 0) end
  for i = 1, bars.n do
    if counts[i] then
      local height = decimal(math.max(1.5, counts[i] / most * SPARK))
      parts[#parts + 1] = ("M%d %dv-%sh1v%s"):format(i - 1, SPARK, height, height)
    end
  end
  return ('<svg class="spark" viewBox="0 0 %d %d" preserveAspectRatio="none" aria-hidden="true"><path d="%s"/></svg>'):format(
    bars.n, SPARK, table.concat(parts))
end

-- Times ----------------------------------------------------------------------------

local function format_of(bars, clock)
  return (clock.dated and "%Y-%m-%d " or "") .. (bars.width < 60 and "%H:%M:%S" or "%H:%M")
end

local function from_of(bars, i, clock) return clock.format(format_of(bars, clock), bars.start + (i - 1) * bars.width) end

local function to_of(bars, i, clock)
  local text = clock.format(format_of(bars, clock), bars.start + i * bars.width)
  -- Without a date the end of the day would be its begin.
  return not clock.dated and text:gsub("^00:00", i == bars.n and "24:00" or "00:00") or text
end

-- A time as a part of the width, in %.
local function place(bars, seconds) return math.max(0, math.min(100, (seconds - bars.start) / (bars.n * bars.width) * 100)) end

local function anchor_of(x) return x < 6 and "start" or x > 94 and "end" or "middle" end

-- Whether a label fits between those before it on a picture of some pixels.
local function new_room(pixels)
  local taken = {}
  return function(text, x)
    local width, anchor = (#text * CHARACTER + GAP) / pixels * 100, anchor_of(x)
    local left = anchor == "start" and x or anchor == "end" and x - width or x - width / 2
    for _, other in ipairs(taken) do
      if left < other.right and left + width > other.left then return false end
    end
    taken[#taken + 1] = { left = left, right = left + width }
    return true
  end
end

-- Labels at their places, the first ones before all else: what a phone has no room for is seen on a screen only, and what a
-- screen has none for nowhere.
local function add_labels(out, labels, y)
  local on_screen, on_phone = new_room(SCREEN), new_room(PHONE)
  for _, label in ipairs(labels) do
    local text, x = label.text, label.x
    if on_screen(text, x) then
      local class = (label.class or "") .. (on_phone(text, x) and "" or " wide")
      out[#out + 1] = ('<text%s x="%s%%" y="%d" text-anchor="%s">%s</text>'):format(
        class ~= "" and (' class="%s"'):format((class:gsub("^ ", ""))) or "", decimal(x), y, anchor_of(x), escape(text))
    end
  end
end

local function add_times(out, bars, clock)
  local span, step = bars.n * bars.width, nil
  for _, width in ipairs(TICK_WIDTHS) do
    if not step and width >= bars.width and span / width <= TICKS then step = width end
  end
  step = step or math.ceil(span / TICKS)
  local format = step >= 86400 and "%Y-%m-%d" or clock.dated and "%m-%d %H:%M" or step < 60 and "%H:%M:%S" or "%H:%M"
  local labels = {}
  for at = math.ceil(bars.start / step) * step, bars.start + span, step do
    labels[#labels + 1] = { text = clock.format(format, at), x = place(bars, at) }
  end
  add_labels(out, labels, TOP + HEIGHT + 19)
end

-- Values ---------------------------------------------------------------------------

-- A step of 1, 2 or 5 times a power of ten of which at most four reach the most.
local function step_for(most)
  local power = 1
  while true do
    for _, factor in ipairs { 1, 2, 5 } do
      if factor * power * 4 >= most then return factor * power end
    end
    power = power * 10
  end
end

local function add_values(out, top, step)
  out[#out + 1] = ('<svg class="values" width="52" height="%d" aria-hidden="true">'):format(TOP + HEIGHT + AXIS)
  for value = 0, top, step do
    out[#out + 1] = ('<text x="46" y="%s" text-anchor="end">%s</text>'):format(
      decimal(TOP + HEIGHT - value / top * HEIGHT + 5), words.grouped(value))
  end
  out[#out + 1] = "</svg>\n"
end

-- Colours --------------------------------------------------------------------------

-- The codes with a colour: what stands out, then what failed most; the server's have warm ones.
local function coloured(rows, verdicts, bars)
  local chosen, n, by_count = {}, 0, {}
  local function choose(code)
    if n < NAMED and bars.counts[code] and not chosen[code] then chosen[code], n = true, n + 1 end
  end
  for _, found in ipairs(verdicts) do
    if found.code and found.kind ~= "client" then choose(found.code.code) end
  end
  for i, row in ipairs(rows) do by_count[i] = row end
  table.sort(by_count, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.code < b.code
  end)
  for _, row in ipairs(by_count) do choose(row.code) end
  local some, server, client = {}, 0, 0
  for _, row in ipairs(rows) do
    if chosen[row.code] then
      local is_server = burst.is_server(row)
      if is_server then server = server + 1 else client = client + 1 end
      some[#some + 1] = { row = row, class = is_server and "server" .. server or "client" .. client }
    end
  end
  return some
end

local function key(class)
  return ('<svg class="key" width="12" height="12" aria-hidden="true"><rect class="%s" width="12" height="12"/></svg>'):format(
    class)
end

local function add_legend(out, colours, bars, link)
  local named, total = 0, 0
  out[#out + 1] = '<ul class="legend">\n'
  for _, colour in ipairs(colours) do
    for i = 1, bars.n do named = named + (bars.counts[colour.row.code][i] or 0) end
    out[#out + 1] = ("<li>%s %s %s</li>\n"):format(key(colour.class), link(colour.row), escape(colour.row.title or ""))
  end
  for i = 1, bars.n do total = total + bars.totals[i] end
  if total > named then out[#out + 1] = ("<li>%s others, %s</li>\n"):format(key "others", words.grouped(total - named)) end
  out[#out + 1] = "</ul>\n"
end

-- The picture ----------------------------------------------------------------------

local function summary_of(bars, i, colours, clock)
  local text = ("%s to %s: %s%s"):format(from_of(bars, i, clock), to_of(bars, i, clock),
    words.plural(bars.totals[i], "failure"), bars.requests and " of " .. words.plural(bars.requests[i], "request") or "")
  local parts = {}
  for _, colour in ipairs(colours) do
    local count = bars.counts[colour.row.code][i]
    if count then parts[#parts + 1] = ("%s: %s"):format(colour.row.code, words.grouped(count)) end
  end
  return escape(#parts > 0 and text .. "; " .. table.concat(parts, ", ") or text)
end

local function add_bar(out, bars, i, colours, top, clock)
  local x, width = decimal((i - 1) / bars.n * 100), decimal(100 / bars.n)
  out[#out + 1] = ('<g><title>%s</title><rect class="hit" x="%s%%" y="%d" width="%s%%" height="%d"/>'):format(
    summary_of(bars, i, colours, clock), x, TOP, width, HEIGHT)
  local left, bottom = bars.totals[i], TOP + HEIGHT
  -- What is there is seen, however little it is.
  local scale = left > 0 and math.max(HEIGHT / top, 1.5 / left) or 0
  local bar = decimal(100 / bars.n * 0.84)
  local function add(class, count)
    if count <= 0 then return end
    local height = count * scale
    bottom, left = bottom - height, left - count
    out[#out + 1] = ('<rect class="%s" x="%s%%" y="%s" width="%s%%" height="%s"/>'):format(class, x, decimal(bottom), bar,
      decimal(height))
  end
  for _, colour in ipairs(colours) do add(colour.class, bars.counts[colour.row.code][i] or 0) end
  add("others", left)
  out[#out + 1] = "</g>\n"
end

-- What is marked, the most severe first: bursts that no single client caused, times without a request; then scanners that were
-- there for a while.
local function marks_of(verdicts, bars, scans)
  local marks = {}
  local function mark(name, first, last)
    local from, to = place(bars, time.seconds(first)), place(bars, time.seconds(last) + 1)
    marks[#marks + 1] = { name = name, from = from, to = math.max(to, from + 0.5) }
    return marks[#marks]
  end
  for _, found in ipairs(verdicts) do
    local name = found.code and found.code.code or "no request"
    if #marks < MARKED and (found.kind == "burst" or found.kind == "silence") and found.first then
      mark((found.code and #name > LABEL) and "burst" or name, found.first, found.last)
    end
  end
  if scans and scans.first and scans.last then
    local scan = mark("scan", scans.first, scans.last)
    if scan.to - scan.from > LONG_SCAN then marks[#marks] = nil else scan.class = "scan" end
  end
  return marks
end

local function add_marks(out, marks)
  local labels = {}
  for i, mark in ipairs(marks) do
    local class = mark.class or "burst"
    out[#out + 1] = ('<rect class="%s" x="%s%%" y="%d" width="%s%%" height="%d"/>'):format(class, decimal(mark.from), TOP - 6,
      decimal(mark.to - mark.from), HEIGHT + 6)
    labels[i] = { text = mark.name, x = (mark.from + mark.to) / 2, class = class }
  end
  add_labels(out, labels, TOP - 11)
  out[#out + 1] = "\n"
end

local function add_numbers(out, bars, colours, clock, heading)
  out[#out + 1] = "<details>\n<summary>The numbers of the picture</summary>\n<div class=\"scroller\" tabindex=\"0\" "
    .. "role=\"region\" aria-label=\"The numbers of the picture\"><table>\n<thead><tr><th scope=\"col\">From</th>"
    .. "<th scope=\"col\">To</th><th scope=\"col\" class=\"number\">" .. heading .. "</th>"
  if bars.requests then out[#out + 1] = '<th scope="col" class="number">Requests</th>' end
  for _, colour in ipairs(colours) do
    out[#out + 1] = ('<th scope="col" class="number">%s</th>'):format(escape(colour.row.code))
  end
  out[#out + 1] = "</tr></thead>\n<tbody>\n"
  for i = 1, bars.n do
    out[#out + 1] = ('<tr><th scope="row">%s</th><td>%s</td><td class="number">%s</td>'):format(from_of(bars, i, clock),
      to_of(bars, i, clock), words.grouped(bars.totals[i]))
    if bars.requests then out[#out + 1] = ('<td class="number">%s</td>'):format(words.grouped(bars.requests[i])) end
    for _, colour in ipairs(colours) do
      out[#out + 1] = ('<td class="number">%s</td>'):format(words.grouped(bars.counts[colour.row.code][i] or 0))
    end
    out[#out + 1] = "</tr>\n"
  end
  out[#out + 1] = "</tbody>\n</table></div>\n</details>\n"
end

-- The period to show in the table; without the script there is none to choose.
local function add_controls(out, bars, clock)
  local function options(time_of, last)
    local texts = {}
    for i = 1, bars.n do
      texts[i] = ('<option value="%d"%s>%s</option>'):format(i - 1, i == last and " selected" or "", time_of(bars, i, clock))
    end
    return table.concat(texts)
  end
  out[#out + 1] = ('<form class="controls" id="period" hidden>\n<label>From <select id="from">%s</select></label>\n'
    .. '<label>to <select id="to">%s</select></label>\n<button type="button" id="whole" disabled>Whole log</button>\n'
    .. '<span class="dim">or drag over the picture</span>\n</form>\n'):format(options(from_of, 1), options(to_of, bars.n))
end

---Appends the section.
---@param out string[]
---@param bars httpstatus.report.Bars
---@param rows table[]      the rows that failed
---@param verdicts httpstatus.log.Verdict[]
---@param clock httpstatus.log.Clock
---@param options { heading: string, link: (fun(row: table): string), note?: string, scans?: httpstatus.log.Scan }
function M.add(out, bars, rows, verdicts, clock, options)
  local most, colours = 1, coloured(rows, verdicts, bars)
  for i = 1, bars.n do most = math.max(most, bars.totals[i]) end
  local step = step_for(most)
  local top = math.ceil(most / step) * step
  local requests = {}
  for i = 1, bars.requests and bars.n or 0 do requests[i] = ("%d"):format(bars.requests[i]) end
  out[#out + 1] = ('<section aria-labelledby="timeline">\n<h2 id="timeline">%s by %s, %s</h2>\n<div class="chart">\n')
    :format(options.heading, words.span(bars.width), escape(clock.zone))
  add_values(out, top, step)
  out[#out + 1] = ('<svg class="plot" id="plot" height="%d" role="img" '
    .. 'aria-label="%s over time, stacked by code; the numbers are in the table below" data-bars="%d"%s>\n'):format(
    TOP + HEIGHT + AXIS, options.heading, bars.n,
    bars.requests and (' data-requests="%s"'):format(table.concat(requests, " ")) or "")
  for value = 0, top, step do
    local y = decimal(TOP + HEIGHT - value / top * HEIGHT)
    out[#out + 1] = ('<line x1="0" x2="100%%" y1="%s" y2="%s"/>'):format(y, y)
  end
  out[#out + 1] = "\n"
  add_marks(out, marks_of(verdicts, bars, options.scans))
  for i = 1, bars.n do add_bar(out, bars, i, colours, top, clock) end
  add_times(out, bars, clock)
  out[#out + 1] = ('\n<rect id="chosen" y="%d" height="%d" width="0"/>\n</svg>\n</div>\n'):format(TOP, HEIGHT)
  add_legend(out, colours, bars, options.link)
  add_controls(out, bars, clock)
  if options.note then out[#out + 1] = ('<p class="dim">%s</p>\n'):format(escape(options.note)) end
  add_numbers(out, bars, colours, clock, options.heading)
  out[#out + 1] = "</section>\n"
end

return M
