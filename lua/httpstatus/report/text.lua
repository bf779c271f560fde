---The summary of logs for people: what stands out in words, then a table, then what to do about the rows that matter.

local burst = require "httpstatus.log.burst"
local chart = require "httpstatus.report.chart"
local clocks = require "httpstatus.log.clocks"
local details = require "httpstatus.report.details"
local findings = require "httpstatus.report.findings"
local fold = require "httpstatus.log.fold"
local headline = require "httpstatus.report.headline"
local terminal = require "httpstatus.terminal"
local time = require "httpstatus.log.time"
local totals = require "httpstatus.log.totals"
local verdict = require "httpstatus.log.verdict"
local words = require "httpstatus.report.words"

local M = {}

local BOLD, LABEL, DIM, PLAIN = "\27[1m", "\27[36m", "\27[2m", "\27[0m"
local LINES = 100        -- of a report that is not full
local HEIGHT = 24
local VERDICTS = 3
local FILES = 3          -- of those that were not read
local ROWS = 10          -- of the table
local FEWEST_ROWS = 4
local DETAILED, BACKGROUND = 5, 3
local NOTABLE = 0.01     -- of the failures, for a row of the background to be told in detail
local SHORT_CHART, LONG_CHART = 13, 49
local NAMES = 12         -- of rows, where a row is not there
local COMMAND = 56       -- columns of a command that is repeated

local printable = terminal.visible

local function add_notes(lines, notes, style)
  for _, note in ipairs(notes) do
    local from = #lines + 1
    words.add_wrapped(lines, note, style.width)
    lines[from] = lines[from]:gsub("^[^:]*:", style.label, 1)
  end
end

-- Head and verdicts ---------------------------------------------------------------

local function add_head(lines, summary, clock, style)
  local files = #summary.files == 1 and printable(summary.files[1]) or words.plural(#summary.files, "file")
  local period = summary.first
    and (", %s to %s %s"):format(clock.full(summary.first), clock.full(summary.last), clock.zone) or ""
  -- The name gives way, the times stay.
  files = words.middle(files, math.max(12, style.width - words.length(period)))
  lines[#lines + 1] = style.bold(words.cut(files .. period, style.width))
  lines[#lines + 1] = words.cut(headline.counts(summary), style.width)
end

local function add_bold(lines, text, style)
  local from = #lines + 1
  words.add_wrapped(lines, text, style.width)
  for i = from, #lines do lines[i] = style.bold(lines[i]) end
end

local function add_verdict(lines, summary, found, is_first, clock, style)
  add_bold(lines, verdict.sentence(found, summary, clock), style)
  local more = verdict.more(found, clock)
  if more ~= "" then words.add_wrapped(lines, more, style.width, 0, 2) end
  for _, text in ipairs(found.code and is_first and findings.reasons(found.code) or {}) do
    words.add_wrapped(lines, text, style.width, 0, 2)
  end
end

-- The verdicts that matter; what one client met is told where there is nothing else.
local function add_verdicts(lines, summary, verdicts, clock, style)
  local serious, clients = findings.by_weight(verdicts)
  lines[#lines + 1] = ""
  if #serious == 0 then add_bold(lines, findings.quiet(summary, clients), style) end
  for i = 1, #serious == 0 and math.min(#clients, VERDICTS) or 0 do
    words.add_wrapped(lines, verdict.sentence(clients[i], summary, clock), style.width)
  end
  for i = 1, math.min(#serious, VERDICTS) do add_verdict(lines, summary, serious[i], i == 1, clock, style) end
  if #serious > VERDICTS then lines[#lines + 1] = ("And %d more: see the table."):format(#serious - VERDICTS) end
end

-- The table -----------------------------------------------------------------------

local function when(row, summary, clock)
  if row.burst and not row.burst.client then return words.period(clock, row.burst.first, row.burst.last, true) end
  return words.extent(clock, summary, row, true)
end

local function cells_of(row, summary, clock)
  local normal = burst.is_normal(row) and "(normal) " or ""
  local service = row.service and row.service:upper() .. ": " or ""
  return {
    printable(row.code), words.grouped(row.count), row.share and words.percent(row.share) or "", when(row, summary, clock),
    (row.burst and not row.burst.client and "BURST " or "") .. normal .. service .. (row.title or ""),
  }
end

local function scan_cells(scans, summary, clock)
  local share = totals.share(summary, scans.count)
  return {
    "scan", words.grouped(scans.count), words.percent(share), when(scans, summary, clock), findings.scanners(scans),
  }
end

-- The rows to show where not all fit: what stands out, then in their order.
local function chosen(rows, verdicts, most)
  if #rows <= most then return rows end
  local is_chosen, n, some = {}, 0, {}
  local function choose(code)
    if n < most and not is_chosen[code] then is_chosen[code], n = true, n + 1 end
  end
  for _, found in ipairs(verdicts) do
    if found.code then choose(found.code.code) end
  end
  -- What most requests met is not left out for its rank.
  local largest
  for _, row in ipairs(rows) do
    if not burst.is_normal(row) and not (largest and largest.count >= row.count) then largest = row end
  end
  if largest then choose(largest.code) end
  for _, row in ipairs(rows) do choose(row.code) end
  for _, row in ipairs(rows) do
    if is_chosen[row.code] then some[#some + 1] = row end
  end
  return some
end

local function add_table(lines, summary, rows, scans, verdicts, most, state)
  local clock, style = state.clock, state.style
  local shown = chosen(rows, verdicts, most)
  local cells, scan_added = { { "Code", "Count", "Share", "When", "Title" } }, not scans
  for _, row in ipairs(shown) do
    if not scan_added and burst.is_normal(row) then
      cells[#cells + 1], scan_added = scan_cells(scans, summary, clock), true
    end
    cells[#cells + 1] = cells_of(row, summary, clock)
  end
  if not scan_added then cells[#cells + 1] = scan_cells(scans, summary, clock) end
  lines[#lines + 1] = ""
  for i, line in ipairs(words.aligned(cells, style.width, { true, false, false, true })) do
    lines[#lines + 1] = i == 1 and style.dim(line) or line
  end
  if #shown < #rows then
    local sum, is_shown = 0, {}
    for _, row in ipairs(shown) do is_shown[row.code] = true end
    for _, row in ipairs(rows) do
      if not is_shown[row.code] then sum = sum + row.count end
    end
    lines[#lines + 1] = style.dim(words.cut(("%s more with %s: %s"):format(words.plural(#rows - #shown, "row"),
      words.plural(sum, "request"), state.again("--full")), style.width))
  end
end

-- The report -------------------------------------------------------------------------

local function style_of(width, colour)
  local function painter(code)
    return colour and function(text) return code .. text .. PLAIN end or function(text) return text end
  end
  return { width = width, bold = painter(BOLD), label = painter(LABEL), dim = painter(DIM) }
end

local function row_of(rows, code)
  for _, row in ipairs(rows) do
    if row.code == code.code then return row end
  end
end

-- The rows that are told in detail, the most severe first.
local function detailed(rows, verdicts)
  local some, is_in, failures = {}, {}, 0
  for _, row in ipairs(rows) do failures = failures + (burst.is_normal(row) and 0 or row.count) end
  local function add(row, most)
    if row and #some < most and not is_in[row.code] then some[#some + 1], is_in[row.code] = row, true end
  end
  for _, found in ipairs(verdicts) do
    if found.code and found.kind ~= "client" then
      add(row_of(rows, found.code), DETAILED)
      for _, code in ipairs(found.also) do add(row_of(rows, code), DETAILED) end
    end
  end
  for _, row in ipairs(rows) do
    if not burst.is_normal(row) and row.count >= failures * NOTABLE then add(row, BACKGROUND) end
  end
  if #some == 0 then add(rows[1], 1) end
  return some
end

local function add_detail(lines, row, state, is_full)
  details.add(lines, row, {
    is_full = is_full, top = state.top, clock = state.clock, style = state.style, clients = row.clients,
    command = not is_full and state.again("--code " .. (row.code:find("^[%w._-]+$") and row.code
      or "'" .. printable(row.code):gsub("'", "") .. "'")) or nil,
  })
end

local function add_chart(lines, summary, rows, verdicts, state, is_full)
  local zoomed
  for _, found in ipairs(verdicts) do
    zoomed = zoomed or found.kind == "burst" and found.code
  end
  if zoomed then chart.add_zoomed(lines, summary, zoomed, state.clock, state.style) end
  if zoomed and not is_full then return end
  local failures = {}
  for _, row in ipairs(rows) do
    if not burst.is_normal(row) then failures[#failures + 1] = row end
  end
  if #failures > 0 then
    chart.add_whole(lines, summary, failures, headline.heading(summary), is_full and LONG_CHART or SHORT_CHART, state.clock,
      state.style)
  end
end

local function add_digest(lines, rows, verdicts, notes, state)
  local foot, first = {}, true
  add_notes(foot, notes, state.style)
  foot[#foot + 1] = state.style.dim("Everything: " .. state.again("--full"))
  for _, row in ipairs(detailed(rows, verdicts)) do
    local more = {}
    add_detail(more, row, state, false)
    if first or #lines + #more + 1 + #foot <= LINES then
      for _, line in ipairs(more) do lines[#lines + 1] = line end
    end
    first = false
  end
  lines[#lines + 1] = ""
  for _, line in ipairs(foot) do lines[#lines + 1] = line end
end

local function one_row(lines, row, summary, verdicts, state)
  for _, found in ipairs(verdicts) do
    if found.code and found.code.code == row.code then
      lines[#lines + 1] = ""
      add_bold(lines, verdict.sentence(found, summary, state.clock), state.style)
      local more = verdict.more(found, state.clock)
      if more ~= "" then words.add_wrapped(lines, more, state.style.width, 0, 2) end
    end
  end
  if row.burst then chart.add_zoomed(lines, summary, row, state.clock, state.style) end
  chart.add_whole(lines, summary, { row }, row.code, LONG_CHART, state.clock, state.style)
  add_detail(lines, row, state, true)
end

-- The rows of one code; where there is none, those that there are.
local function add_picked(lines, rows, code, summary, verdicts, state)
  local picked = fold.picked(rows, code)
  for _, row in ipairs(picked) do one_row(lines, row, summary, verdicts, state) end
  if #picked > 0 then return end
  local names = {}
  for i, row in ipairs(rows) do
    if i <= NAMES then names[i] = printable(row.code) end
  end
  lines[#lines + 1] = ""
  words.add_wrapped(lines, ("There is no row %s; there are: %s%s."):format(printable(code), table.concat(names, ", "),
    #rows > NAMES and " and more" or ""), state.style.width)
end

---How the text is made. Without `full` or `code` it has at most 100 lines, the story of it on the first screen.
---@class httpstatus.report.TextOptions
---@field width? integer    columns; default 80
---@field height? integer   rows of the first screen; default 24
---@field colour? boolean
---@field top? integer      how many Win32 codes for each code in a full report; default 5
---@field full? boolean     all rows in full
---@field code? string      the rows of one code only, in full: "404.7", "401 handshake", "404"
---@field local? boolean    times of this machine's zone instead of UTC
---@field command? string   the command that was given, to say how to see more

---The summary as a text. Uses the bursts of httpstatus.log.burst where they were added.
---@param summary table
---@param options? httpstatus.report.TextOptions
---@return string
function M.text(summary, options)
  options = options or {}
  local lines, style = {}, style_of(options.width or 80, options.colour)
  local clock = time.clock(summary, options["local"], clocks.are_mixed(summary))
  local command = options.command and #options.command <= COMMAND and printable(options.command) or "httpstatus log ..."
  local state = {
    style = style, clock = clock, top = options.top or 5,
    again = function(more) return command .. " " .. more end,
  }
  local unsafe, notes = findings.notes(summary, FILES)
  local rows, scans = fold.rows(summary, options.code ~= nil)
  local verdicts = verdict.all(summary)
  add_notes(lines, unsafe, style)
  add_head(lines, summary, clock, style)
  if #summary.codes == 0 then
    if #verdicts > 0 then add_verdicts(lines, summary, verdicts, clock, style) end
    lines[#lines + 1] = ""
    lines[#lines + 1] = headline.nothing(summary, #unsafe == 0)
    if #notes > 0 then lines[#lines + 1] = "" end
    add_notes(lines, notes, style)
  elseif options.code then
    add_picked(lines, rows, options.code, summary, verdicts, state)
  else
    add_verdicts(lines, summary, verdicts, clock, style)
    local room = (options.height or HEIGHT) - 4 - #lines - (scans and 1 or 0)
    add_table(lines, summary, rows, scans, verdicts,
      options.full and math.huge or math.max(FEWEST_ROWS, math.min(ROWS, room)), state)
    add_chart(lines, summary, rows, verdicts, state, options.full)
    if options.full then
      for _, row in ipairs(rows) do add_detail(lines, row, state, true) end
      if #notes > 0 then lines[#lines + 1] = "" end
      add_notes(lines, notes, style)
    else
      add_digest(lines, rows, verdicts, notes, state)
    end
  end
  return table.concat(lines, "\n") .. "\n"
end

return M
