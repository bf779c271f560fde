---The summary of logs as a text for people, and as CSV.

local terminal = require "httpstatus.terminal"

local M = {}

local BOLD, LABEL, DIM, PLAIN = "\27[1m", "\27[36m", "\27[2m", "\27[0m"
local ROWS = 48          -- of the timeline
local NARROWEST_BAR = 10
local CAUSES = 3

-- Numbers and texts ----------------------------------------------------------

local function grouped(n)
  local text = ("%d"):format(n):reverse():gsub("(%d%d%d)", "%1,"):reverse()
  return (text:gsub("^,", ""))
end

local function percent(share)
  if share > 0 and share < 0.0005 then return "<0.1 %" end
  return ("%.1f %%"):format(share * 100)
end

local function plural(n, word)
  return ("%s %s%s"):format(grouped(n), word, n == 1 and "" or "s")
end

local function time(text)
  return text and (text:gsub("T", " "):gsub("Z$", "")) or "-"
end

local function count_of(row)
  return row.error > 0 and ("%s (<= %s)"):format(grouped(row.count), grouped(row.error)) or grouped(row.count)
end

-- What stands in a log may not command the terminal.
local printable = terminal.visible

-- At most 'width' characters of UTF-8.
local function cut(text, width)
  if #text <= width then return text end
  local characters, last = 0, 0
  for i, character in text:gmatch("()([%z\1-\127\194-\244][\128-\191]*)") do
    characters = characters + 1
    if characters == width - 1 then last = i + #character - 1 end
  end
  return characters <= width and text or text:sub(1, last) .. "~"
end

local function characters_of(text)
  return select(2, text:gsub("[^\128-\191]", ""))
end

-- Rows as aligned columns: numbers to the right, the last column cut.
local function aligned(rows, width, left)
  local widths, lines = {}, {}
  for _, row in ipairs(rows) do
    for i, cell in ipairs(row) do widths[i] = math.max(widths[i] or 0, characters_of(cell)) end
  end
  for n, row in ipairs(rows) do
    local cells = {}
    for i, cell in ipairs(row) do
      local pad = (" "):rep(widths[i] - characters_of(cell))
      cells[i] = i == #row and cell or left[i] and cell .. pad or pad .. cell
    end
    lines[n] = cut(table.concat(cells, "  "), width)
  end
  return lines
end

-- The timeline ---------------------------------------------------------------

-- Seconds since 1970 of "2026-11-01T06:00:00Z".
local function seconds_of(text)
  local year, month, day, hour, minute, second = text:match("^(%d+)-(%d+)-(%d+)T(%d+):(%d+):(%d+)")
  local y, m = month + 0 <= 2 and year - 1 or year + 0, (month + 9) % 12
  local days = y * 365 + math.floor(y / 4) - math.floor(y / 100) + math.floor(y / 400)
    + math.floor((m * 153 + 2) / 5) + day - 719469
  return days * 86400 + hour * 3600 + minute * 60 + second
end

local function span(seconds)
  if seconds < 3600 then return ("%d minutes"):format(seconds / 60) end
  if seconds < 86400 then return plural(seconds / 3600, "hour") end
  return plural(seconds / 86400, "day")
end

-- Failures by bucket, in buckets so wide that they fit: start -> count.
local function fitted(summary)
  local width, sums, first, last = summary.bucket
  repeat
    sums, first, last = {}, nil, nil
    for _, bucket in ipairs(summary.timeline) do
      local start = math.floor(seconds_of(bucket.start) / width) * width
      first, last = first or start, start
      for _, count in pairs(bucket.counts) do sums[start] = (sums[start] or 0) + count end
    end
    local fits = not first or (last - first) / width < ROWS
    if not fits then width = width == 14400 and 43200 or width * 2 end
  until fits
  return width, sums, first, last
end

local function add_timeline(lines, summary, style)
  local width, sums, first, last = fitted(summary)
  if not first or first == last then return end
  local most = 0
  for _, count in pairs(sums) do most = math.max(most, count) end
  local digits = #grouped(most)
  local room = math.max(NARROWEST_BAR, style.width - 16 - digits - 4)
  lines[#lines + 1] = ""
  lines[#lines + 1] = style.bold(("Failures by %s (UTC)"):format(width == 3600 and "hour" or span(width)))
  for start = first, last, width do
    local count = sums[start] or 0
    local bar = count > 0 and math.max(1, math.floor(count / most * room + 0.5)) or 0
    lines[#lines + 1] = (("%s  %" .. digits .. "s  %s"):format(os.date("!%Y-%m-%d %H:%M", start), grouped(count),
      ("#"):rep(bar)):gsub("%s+$", ""))
  end
end

-- Codes ----------------------------------------------------------------------

local function win32_text(code)
  if #code.win32 == 0 or #code.win32 == 1 and code.win32[1].win32 == 0 then return "" end
  local first = code.win32[1]
  for _, row in ipairs(code.win32) do
    if row.win32 ~= 0 then
      first = row
      break
    end
  end
  return ("%d%s"):format(first.win32, #code.win32 > 1 and " ..." or "")
end

local function add_overview(lines, codes, style)
  local rows = { { "Code", "Win32", "Count", "Share", "Title" } }
  for _, code in ipairs(codes) do
    rows[#rows + 1] = {
      code.code, win32_text(code), grouped(code.count), percent(code.share), (code.benign and "(normal) " or "") .. code.title,
    }
  end
  for i, line in ipairs(aligned(rows, style.width, { true })) do
    lines[#lines + 1] = i == 1 and style.dim(line) or line
  end
end

local function add_wrapped(lines, label, text, style)
  if not text or text == "" then return end
  for line in terminal.wrap(("%s: %s"):format(label, text), style.width - 2):gmatch("[^\n]+") do
    lines[#lines + 1] = "  " .. line:gsub("^" .. label .. ":", style.label)
  end
end

-- The most frequent causes, each with its fix.
local function add_causes(lines, causes, fixes, style)
  local fix_of, n = {}, 0
  for line in ((fixes or "") .. "\n"):gmatch("([^\n]*)\n") do fix_of[#fix_of + 1] = line end
  for cause in (causes or ""):gmatch("[^\n]+") do
    n = n + 1
    if n > CAUSES then return end
    add_wrapped(lines, "Cause", cause, style)
    add_wrapped(lines, "Fix", fix_of[n], style)
  end
end

-- What the Win32 codes beside the code decide, else what is known of the code
-- alone; the rest is the diagnosis' to tell.
local function add_advice(lines, code, win32, style)
  local decided = false
  for _, row in ipairs(win32) do
    if row.cause and not row.benign then
      add_wrapped(lines, ("With %d"):format(row.win32), row.name, style)
      add_causes(lines, row.cause, row.fix, style)
      decided = true
    elseif row.meaning then
      add_wrapped(lines, ("With %d"):format(row.win32), row.meaning, style)
    end
  end
  if not decided then
    add_wrapped(lines, "Check", code.check, style)
    add_causes(lines, code.cause, code.fix, style)
  end
  if not code.benign then lines[#lines + 1] = "  " .. style.dim("All that is known: httpstatus " .. code.code) end
end

local function add_rows(lines, label, rows, style, cells)
  if #rows == 0 then return end
  local texts = {}
  for i, row in ipairs(rows) do texts[i] = cells(row) end
  lines[#lines + 1] = "  " .. style.label(label .. ":")
  for _, line in ipairs(aligned(texts, style.width - 4, {})) do lines[#lines + 1] = "    " .. line end
end

local function add_code(lines, code, top, style)
  lines[#lines + 1] = ""
  lines[#lines + 1] = style.bold(cut(("%s %s%s"):format(code.code, code.title, code.benign and " (normal)" or ""),
    style.width))
  local times = code.time_taken.p50 and (", time-taken p50 %s ms, p95 %s ms"):format(
    grouped(code.time_taken.p50), grouped(code.time_taken.p95)) or ""
  lines[#lines + 1] = cut(("  %s, %s%s"):format(plural(code.count, "request"), percent(code.share), times), style.width)
  lines[#lines + 1] = cut(("  %s to %s"):format(time(code.first), time(code.last)), style.width)
  local win32 = {}
  for i = 1, math.min(#code.win32, math.max(top, 1)) do
    if #code.win32 > 1 or code.win32[i].win32 ~= 0 then win32[#win32 + 1] = code.win32[i] end
  end
  add_rows(lines, "Win32", win32, style, function(row)
    return {
      count_of(row), ("%d"):format(row.win32), row.hex, (row.name or "") .. (row.benign and " (normal)" or ""),
    }
  end)
  local function value_cells(row) return { count_of(row), printable(row.value) } end
  add_rows(lines, "URLs", code.urls, style, value_cells)
  add_rows(lines, "Clients", code.clients, style, value_cells)
  lines[#lines + 1] = "  " .. style.label("Sample:") .. " "
    .. cut(("%s:%d"):format(printable(code.sample.file), code.sample.line), style.width - 10)
  lines[#lines + 1] = "    " .. cut(printable(code.sample.text), style.width - 4)
  add_advice(lines, code, win32, style)
end

-- The report -----------------------------------------------------------------

local function add_head(lines, summary, style)
  local files = #summary.files == 1 and printable(summary.files[1]) or plural(#summary.files, "file")
  local period = summary.first and (", %s to %s UTC"):format(time(summary.first), time(summary.last)) or ""
  lines[1] = style.bold(cut(files .. period, style.width))
  local share = summary.matched > 0 and summary.failures / summary.matched or 0
  lines[2] = cut(("%s%s, %s (%s)"):format(plural(summary.requests, "request"),
    summary.matched ~= summary.requests and (", %s match"):format(grouped(summary.matched)) or "",
    plural(summary.failures, "failure"), percent(share)), style.width)
  local skipped = {}
  for reason, n in pairs(summary.skipped) do
    local at = summary.first_skipped[reason]
    skipped[#skipped + 1] = ("%s %s, first at %s:%d"):format(grouped(n), reason:gsub("_", " "), printable(at.file), at.line)
  end
  table.sort(skipped)
  local notes = {}
  if #skipped > 0 then
    notes[1] = ("lines skipped: %s"):format(table.concat(skipped, "; "))
  end
  for _, note in ipairs(summary.notes) do notes[#notes + 1] = note end
  if summary.partial then notes[#notes + 1] = "partial: the reading was stopped before the end" end
  for _, note in ipairs(notes) do
    for line in terminal.wrap("Note: " .. note, style.width):gmatch("[^\n]+") do
      lines[#lines + 1] = line:gsub("^Note:", style.label)
    end
  end
end

local function style_of(width, colour)
  local function painter(code)
    return colour and function(text) return code .. text .. PLAIN end or function(text) return text end
  end
  return { width = width, bold = painter(BOLD), label = painter(LABEL), dim = painter(DIM) }
end

---A text for reading: head, overview, timeline, then each code with what to do.
---@param summary table   of httpstatus.w3c's summarize
---@param width integer   columns
---@param colour boolean
---@param top? integer    how many Win32 codes for each code
---@return string
function M.text(summary, width, colour, top)
  local lines, style = {}, style_of(width, colour)
  add_head(lines, summary, style)
  lines[#lines + 1] = ""
  if #summary.codes == 0 then
    lines[#lines + 1] = "Nothing that was selected is in the log."
  else
    add_overview(lines, summary.codes, style)
    add_timeline(lines, summary, style)
    for _, code in ipairs(summary.codes) do add_code(lines, code, top or 5, style) end
  end
  return table.concat(lines, "\n") .. "\n"
end

-- CSV ------------------------------------------------------------------------

local COLUMNS = {
  "code", "status", "substatus", "count", "share", "first", "last", "benign", "title", "win32", "url", "client", "p50",
  "p95", "check", "fix",
}

-- RFC 4180.
local function csv_cell(value)
  local text = value == nil and "" or tostring(value)
  return text:find('[",\r\n]') and '"' .. text:gsub('"', '""') .. '"' or text
end

---A line per code, the most frequent Win32 code, URL and client in it.
---@param summary table
---@return string
function M.csv(summary)
  local lines = { table.concat(COLUMNS, ",") }
  for _, code in ipairs(summary.codes) do
    local first = {
      win32 = code.win32[1] and code.win32[1].win32, url = code.urls[1] and code.urls[1].value,
      client = code.clients[1] and code.clients[1].value, p50 = code.time_taken.p50, p95 = code.time_taken.p95,
      share = ("%.6f"):format(code.share),
    }
    local cells = {}
    for i, name in ipairs(COLUMNS) do
      local value = first[name]
      if value == nil then value = code[name] end
      cells[i] = csv_cell(value)
    end
    lines[#lines + 1] = table.concat(cells, ",")
  end
  return table.concat(lines, "\r\n") .. "\r\n"
end

return M
