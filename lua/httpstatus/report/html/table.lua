---The table of codes: a row for each, which the page's script sorts and narrows.

local burst = require "httpstatus.log.burst"
local findings = require "httpstatus.report.findings"
local page = require "httpstatus.page"
local time = require "httpstatus.log.time"
local timeline = require "httpstatus.report.html.timeline"
local totals = require "httpstatus.log.totals"
local words = require "httpstatus.report.words"

local M = {}

local PLACE = 60         -- characters of a URL
local CHIEF = 1 / 3      -- of the failures, to name it

local escape = page.escape

-- A column: its name, how it sorts, and whether a phone leaves it to the details.
local COLUMNS = {
  { "Code", "code" }, { "Meaning", "text" }, { "Count", "number" }, { "Share", "number" }, { "Over time", wide = true },
  { "First", "text", wide = true }, { "Last", "text", wide = true }, { "p50", "number", wide = true },
  { "p95", "number", wide = true },
}

local function class_of(column)
  local names = (column[2] == "number" and "number" or "") .. (column.wide and " wide" or "")
  return names ~= "" and (' class="%s"'):format((names:gsub("^ ", ""))) or ""
end

local function add_head(out, columns)
  out[#out + 1] = "<thead>\n<tr>"
  for _, column in ipairs(columns) do
    out[#out + 1] = ('<th scope="col"%s%s>%s</th>'):format(class_of(column),
      column[2] and (' data-sort="%s"'):format(column[2]) or "", column[1])
  end
  out[#out + 1] = "</tr>\n</thead>\n"
end

local function badges_of(row)
  local texts = {}
  if row.burst and not row.burst.client then texts[1] = '<b class="badge burst">burst</b> ' end
  if burst.is_normal(row) then texts[#texts + 1] = '<b class="badge">normal</b> ' end
  if row.service then texts[#texts + 1] = ('<b class="badge">%s</b> '):format(escape(row.service)) end
  return table.concat(texts)
end

-- The URL that has most of the failures, where one has many of them.
local function place_of(row)
  local first = row.urls and row.urls[1]
  local share = first and row.count > 0 and math.min(1, math.max(0, first.count - (first.error or 0)) / row.count) or 0
  if share < CHIEF then return "" end
  return (' <span class="dim">%s at <samp>%s</samp></span>'):format(words.rough(share), escape(words.middle(first.value, PLACE)))
end

local function number_cell(value, text, more)
  return ('<td class="number%s" data-v="%s">%s</td>'):format(more or "", value or "-1", text)
end

local function time_cell(text, clock)
  local seconds = time.seconds(text)
  return ('<td class="wide" data-v="%s">%s</td>'):format(escape(text or ""),
    seconds and clock.format(clock.dated and "%Y-%m-%d %H:%M" or "%H:%M:%S", seconds) or "-")
end

-- Of a share its millionths, so that the script compares whole numbers.
local function share_cell(share)
  return number_cell(("%d"):format(math.floor((share or 0) * 1e6 + 0.5)), share and escape(words.percent(share)) or "-")
end

local function duration_cell(ms)
  return number_cell(ms and ("%d"):format(math.floor(ms + 0.5)), ms and words.duration(ms) or "-", " wide")
end

-- The bars from its first to its last request, for what the timeline does not have.
local function span_of(row, bars)
  local first = bars and time.seconds(row.first)
  if not first then return "" end
  local function bar_of(seconds) return math.max(0, math.min(bars.n - 1, math.floor((seconds - bars.start) / bars.width))) end
  return (' data-span="%d %d"'):format(bar_of(first), bar_of(time.seconds(row.last) or first))
end

local function add_row(out, row, id, state)
  local taken = row.time_taken or {}
  local counts = state.bars and timeline.attribute(state.bars, row.code)
  out[#out + 1] = ('<tr id="row-%d"%s%s><th scope="row">%s</th><td>%s%s%s</td>'):format(id,
    counts and (' data-counts="%s"'):format(counts) or "", span_of(row, state.bars), state.link(row), badges_of(row),
    escape(row.title or ""), place_of(row))
  out[#out + 1] = number_cell(("%d"):format(row.count), words.grouped(row.count)) .. share_cell(row.share)
  if state.bars then out[#out + 1] = ('<td class="wide">%s</td>'):format(timeline.spark(state.bars, row.code)) end
  out[#out + 1] = time_cell(row.first, state.clock) .. time_cell(row.last, state.clock) .. duration_cell(taken.p50)
    .. duration_cell(taken.p95) .. "</tr>\n"
end

local function add_scans(out, scans, summary, state)
  local share = totals.share(summary, scans.count)
  out[#out + 1] = ('<tr id="row-scans"%s><th scope="row"><a href="#scans">scan</a></th><td>%s</td>%s%s'):format(
    span_of(scans, state.bars), escape(findings.scanners(scans)),
    number_cell(("%d"):format(scans.count), words.grouped(scans.count)), share_cell(share))
  if state.bars then out[#out + 1] = '<td class="wide"></td>' end
  out[#out + 1] = time_cell(scans.first, state.clock) .. time_cell(scans.last, state.clock) .. duration_cell()
    .. duration_cell() .. "</tr>\n"
end

-- What narrows the table; without the script there is nothing to narrow with.
local CONTROLS = [[
<form class="controls" id="filter" hidden>
<label>Code <input id="by-code" type="search" size="7" placeholder="5xx" autocomplete="off" spellcheck="false"></label>
<label>URL <input id="by-url" type="search" size="14" placeholder="/checkout" autocomplete="off" spellcheck="false"></label>
<label>Client <input id="by-client" type="search" size="12" placeholder="10.0." autocomplete="off" spellcheck="false"></label>
<label>Any text <input id="by-text" type="search" size="14" placeholder="timeout" autocomplete="off" spellcheck="false"></label>
<button type="button" id="clear" disabled>Clear</button>
</form>
]]

---Appends the section.
---@param out string[]
---@param summary table
---@param rows table[]
---@param scans? httpstatus.log.Scan
---@param state table  bars (or nil), clock, link
function M.add(out, summary, rows, scans, state)
  local columns = {}
  for _, column in ipairs(COLUMNS) do
    if column[2] or state.bars then columns[#columns + 1] = column end
  end
  out[#out + 1] = '<section aria-labelledby="codes">\n<h2 id="codes">Codes</h2>\n' .. CONTROLS
  out[#out + 1] = ('<p class="dim" id="shown" role="status">%s</p>\n'):format(words.plural(#rows + (scans and 1 or 0), "row"))
  out[#out + 1] = '<div class="scroller" tabindex="0" role="region" aria-labelledby="codes"><table id="table">\n'
    .. "<caption>The server's failures first, then the clients', what is normal last. Times are "
    .. escape(state.clock.zone) .. ".</caption>\n"
  add_head(out, columns)
  out[#out + 1] = "<tbody>\n"
  local is_added = not scans
  for i, row in ipairs(rows) do
    if not is_added and burst.is_normal(row) then
      add_scans(out, scans, summary, state)
      is_added = true
    end
    add_row(out, row, i, state)
  end
  if not is_added then add_scans(out, scans, summary, state) end
  out[#out + 1] = "</tbody>\n</table></div>\n</section>\n"
end

return M
