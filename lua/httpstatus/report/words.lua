---Numbers, lengths and columns as the reports print them.

local time = require "httpstatus.log.time"

local M = {}

---@param n number
---@return string
function M.grouped(n)
  local text = ("%d"):format(math.floor(n + 0.5)):reverse():gsub("(%d%d%d)", "%1,"):reverse()
  return (text:gsub("^,", ""))
end

-- With one decimal. A half goes up: LuaJIT's %.1f and that of C round it to different sides.
local function tenths(x)
  local n = math.floor(x * 10 + 0.5)
  return ("%d.%d"):format(math.floor(n / 10), n % 10)
end

---@param share number  0..1
---@return string
function M.percent(share)
  if share > 0 and share < 0.0005 then return "<0.1 %" end
  return tenths(share * 100) .. " %"
end

---For a sentence: without a decimal from 10 % on.
---@param share number  0..1
---@return string
function M.rough(share)
  if share < 0.0995 then return M.percent(share) end
  return ("%d %%"):format(share < 1 and math.min(99, math.floor(share * 100 + 0.5)) or 100)
end

---@param n number
---@param word string
---@param several? string
---@return string
function M.plural(n, word, several)
  return ("%s %s"):format(M.grouped(n), n == 1 and word or several or word .. "s")
end

---@param rate number  a minute
---@return string
function M.rate(rate)
  if rate >= 9.5 then return M.grouped(rate) .. " a minute" end
  if rate >= 0.95 then return (tenths(rate):gsub("%.0", "")) .. " a minute" end
  if rate * 60 >= 0.95 then return M.grouped(rate * 60) .. " an hour" end
  return rate > 0 and "hardly any" or "none"
end

---A share of a URL's requests: "98.2 %", "about 98 %" of a sample.
---@param share table  of httpstatus.log.shares
---@return string
function M.share(share)
  local part = math.min(1, share.count / share.requests)
  return share.estimated and "about " .. M.rough(part) or M.percent(part)
end

---How long requests took.
---@param ms number
---@return string
function M.duration(ms)
  if ms < 1000 then return M.grouped(ms) .. " ms" end
  local seconds = ms / 1000
  if seconds < 9.95 then return (tenths(seconds):gsub("%.0", "")) .. " s" end
  if seconds < 120 then return ("%d s"):format(math.floor(seconds + 0.5)) end
  return ("%d minutes"):format(math.floor(seconds / 60 + 0.5))
end

---The length of a bucket.
---@param seconds integer
---@return string
function M.span(seconds)
  for _, unit in ipairs { { 86400, "day" }, { 3600, "hour" }, { 60, "minute" } } do
    if seconds % unit[1] == 0 then
      return seconds == unit[1] and unit[2] or M.plural(seconds / unit[1], unit[2])
    end
  end
  return seconds == 1 and "second" or M.plural(seconds, "second")
end

local function seconds_matter(first, last)
  return last - first < 600 and (first % 60 ~= 0 or (last + 1) % 60 ~= 0)
end

---From when to when: "from 03:02 to 03:14". Short times have their seconds.
---@param clock httpstatus.log.Clock
---@param first? string
---@param last? string   the last second
---@param is_short? boolean  "03:02 to 03:14"
---@return string  "" where the times are unknown
function M.period(clock, first, last, is_short)
  local from, to = time.seconds(first), time.seconds(last)
  if not from or not to then return "" end
  local format = "%H:%M"
  if is_short and math.floor(from / 60) == math.floor(to / 60) then to = from end
  if seconds_matter(from, to) and not is_short then
    format = "%H:%M:%S"
  else
    from, to = from - from % 60, from == to and from - from % 60 or to + (60 - to % 60) % 60
  end
  local day = is_short and "%d %b " or "%Y-%m-%d "
  local from_day, to_day = clock.format(day, from), clock.format(day, to)
  local start = (clock.dated and from_day or "") .. clock.format(format, from)
  local stop = (clock.dated and from_day ~= to_day and to_day or "") .. clock.format(format, to)
  if start == stop then return (is_short and "" or "at ") .. start end
  return (is_short and "%s-%s" or "from %s to %s"):format(start, stop)
end

-- Of the log's time, to say that something lasted all of it.
local ALL_ALONG = 0.8

---"all along" for what spans nearly all of the log, else from when to when.
---@param clock httpstatus.log.Clock
---@param summary table
---@param row table      with first and last
---@param is_short? boolean
---@return string
function M.extent(clock, summary, row, is_short)
  local first, last = time.seconds(row.first), time.seconds(row.last)
  if not first or not last then return "" end
  local whole = time.seconds(summary.last or row.last) - time.seconds(summary.first or row.first)
  if last - first >= 60 and last - first >= whole * ALL_ALONG then return "all along" end
  return M.period(clock, row.first, row.last, is_short)
end

---Since when: "since 03:02".
---@param clock httpstatus.log.Clock
---@param first string
---@return string
function M.since(clock, first)
  local from = time.seconds(first)
  return "since " .. clock.format((clock.dated and "%Y-%m-%d " or "") .. (from % 60 == 0 and "%H:%M" or "%H:%M:%S"), from)
end

-- Texts ----------------------------------------------------------------------

---Characters of UTF-8.
---@param text string
---@return integer
function M.length(text)
  return (select(2, text:gsub("[^\128-\191]", "")))
end

-- The bytes from the first to the last of some characters.
local function characters(text, first, last)
  if not text:find("[\128-\255]") then return text:sub(first, last) end
  local n, from, to = 0, nil, 0
  for i, character in text:gmatch("()([%z\1-\127\194-\244][\128-\191]*)") do
    n = n + 1
    if n == first then from = i end
    if n <= last then to = i + #character - 1 end
  end
  return from and text:sub(from, to) or ""
end

---At most so many characters; what is too much is cut at the end.
---@param text string
---@param width integer
---@return string
function M.cut(text, width)
  if #text <= width or M.length(text) <= width then return text end
  return characters(text, 1, width - 1) .. "~"
end

---At most so many characters; what is too much is cut in the middle.
---@param text string
---@param width integer
---@return string
function M.middle(text, width)
  local length = #text <= width and 0 or M.length(text)
  if length <= width then return text end
  if width < 8 then return M.cut(text, width) end
  local front = math.floor((width - 3) / 2)
  return characters(text, 1, front) .. "..." .. characters(text, length - (width - 3 - front) + 1, length)
end

local SHORTEST = 16

-- The pieces of a line: what is quoted, else what stands between blanks.
local function pieces_of(line)
  local pieces, i = {}, 1
  while i <= #line do
    local _, last = line:find('^"[^"]*"', i)
    if not last then _, last = line:find("^[^%s]+", i) end
    if not last then _, last = line:find("^%s+", i) end
    pieces[#pieces + 1] = line:sub(i, last)
    i = last + 1
  end
  return pieces
end

---A line of a log, shortened so that its fields stay: the longest fields first lose their middle.
---@param line string
---@param width integer
---@return string
function M.squeezed(line, width)
  local length = M.length(line)
  if length <= width then return line end
  local pieces = pieces_of(line)
  for _ = 1, 64 do
    local longest = 1
    for i, piece in ipairs(pieces) do
      if #piece > #pieces[longest] then longest = i end
    end
    local own = M.length(pieces[longest])
    if length <= width or own <= SHORTEST then break end
    -- Not all of it from one field while others are as long.
    local left = math.max(SHORTEST, own - (length - width), math.floor(own / 2))
    pieces[longest] = M.middle(pieces[longest], left)
    length = length - own + M.length(pieces[longest])
  end
  return M.middle(table.concat(pieces), width)
end

---A text in two lines at most, its middle left out where it is longer.
---@param text string
---@param width integer
---@return string[] lines
function M.two_lines(text, width)
  text = M.squeezed(text, 2 * width)
  local length = M.length(text)
  if length <= width then return { text } end
  return { characters(text, 1, width), characters(text, width + 1, length) }
end

---The first sentence of a text.
---@param text string
---@return string
function M.sentence(text)
  return text:match("^(.-[%.;])%s+%u") or text
end

---Rows as aligned columns: numbers to the right, the last column cut.
---@param rows string[][]
---@param width integer
---@param left table<integer, boolean>  the columns that are texts
---@return string[] lines
function M.aligned(rows, width, left)
  local widths, lines = {}, {}
  for _, row in ipairs(rows) do
    for i, cell in ipairs(row) do widths[i] = math.max(widths[i] or 0, M.length(cell)) end
  end
  for n, row in ipairs(rows) do
    local cells = {}
    for i, cell in ipairs(row) do
      local pad = (" "):rep(widths[i] - M.length(cell))
      cells[i] = i == #row and cell or left[i] and cell .. pad or pad .. cell
    end
    lines[n] = M.cut(table.concat(cells, "  "), width):gsub("%s+$", "")
  end
  return lines
end

---Appends a text, broken at blanks; its further lines hang in.
---@param lines string[]
---@param text string
---@param width integer
---@param hang? integer  columns; default 2
---@param indent? integer  of all lines; default 0
function M.add_wrapped(lines, text, width, hang, indent)
  local row, front = (" "):rep(indent or 0), (" "):rep((indent or 0) + (hang or 2))
  local empty, columns = true, #row
  for word in text:gmatch("%S+") do
    local length = M.length(word)
    if not empty and columns + 1 + length > width then
      lines[#lines + 1] = row
      row, columns, empty = front, #front, true
    end
    row, columns = row .. (empty and "" or " ") .. word, columns + (empty and 0 or 1) + length
    empty = false
  end
  lines[#lines + 1] = row
end

return M
