---What the command knows of its terminal: is there one, how wide is it, may it show colours. Wraps and colours text, and
---shows what would command it.

local console = require "httpstatus.console_core"
local utf8 = require "httpstatus.utf8"

local M = {}

local WIDEST, NARROWEST, UNKNOWN = 100, 20, 80
local USUAL_HEIGHT = 24

---Whether a stream is a terminal.
---@param descriptor 0|1|2  standard input, standard output or standard error
---@return boolean
function M.is_terminal(descriptor)
  return console.is_terminal(descriptor)
end

---The columns to write in: the terminal's, at most 100; 80 where there is none.
---@param on_terminal boolean
---@return integer
function M.width(on_terminal)
  local columns = tonumber(os.getenv("COLUMNS"))
  if not columns and on_terminal then columns = select(2, console.size()) end
  if not columns or columns < 1 then columns = UNKNOWN end
  return math.floor(math.max(NARROWEST, math.min(WIDEST, columns)))
end

---The rows of a screen: the terminal's; 24 where there is none.
---@param on_terminal boolean
---@return integer
function M.height(on_terminal)
  local rows = tonumber(os.getenv("LINES"))
  if not rows and on_terminal then rows = console.size() end
  if not rows or rows < 1 then rows = USUAL_HEIGHT end
  return math.floor(rows)
end

---Whether to write colours: on a terminal that shows them, unless NO_COLOR is set (no-color.org) or the terminal is dumb.
---@param on_terminal boolean
---@return boolean
function M.has_colour(on_terminal)
  return on_terminal and (os.getenv("NO_COLOR") or "") == "" and os.getenv("TERM") ~= "dumb" and console.shows_style()
end

-- Characters that move the cursor, change the direction of the text or take no room: C1, soft hyphen, joiners, fillers, bidi,
-- zero width, separators of lines, invisible operators, variation selectors, signs of shorthand and music, tags.
local HIDDEN = {
  { 0x80, 0x9F }, { 0xAD, 0xAD }, { 0x34F, 0x34F }, { 0x61C, 0x61C }, { 0x115F, 0x1160 }, { 0x17B4, 0x17B5 },
  { 0x180B, 0x180F }, { 0x200B, 0x200F }, { 0x2028, 0x202E }, { 0x2060, 0x206F }, { 0x3164, 0x3164 }, { 0xFE00, 0xFE0F },
  { 0xFEFF, 0xFEFF }, { 0xFFA0, 0xFFA0 }, { 0xFFF0, 0xFFFB }, { 0x1BCA0, 0x1BCA3 }, { 0x1D173, 0x1D17A },
  { 0xE0000, 0xE0FFF },
}

local function is_hidden(point)
  for _, range in ipairs(HIDDEN) do
    if point >= range[1] and point <= range[2] then return true end
  end
  return false
end

-- Bytes of which none is printable ASCII.
local function shown(bytes)
  local parts, i = {}, 1
  while i <= #bytes do
    local point, length = utf8.decode(bytes, i)
    if not point or point < 0x80 then
      parts[#parts + 1] = ("\\x%02x"):format(bytes:byte(i))
    else
      parts[#parts + 1] = is_hidden(point) and ("<U+%04X>"):format(point) or bytes:sub(i, i + length - 1)
    end
    i = i + (length or 1)
  end
  return table.concat(parts)
end

---A text from outside, fit for a terminal and for a line of a message: a control character or a byte that is no UTF-8 as
---\x1b, a character that is not seen as <U+202E>.
---@param text string
---@return string
function M.visible(text)
  return (text:gsub("[^\32-\126]+", shown))
end

local UNDERLINE, PLAIN = "\27[4m", "\27[0m"

-- How far an echo looks for the ends of a line.
local LONGEST_LINE = 4096

-- The first and last byte of the line that a byte stands in, or of the part of it that is looked at.
local function line_at(text, at)
  local from = math.max(1, at - LONGEST_LINE)
  local first = from + #(text:sub(from, at - 1):match("^.*\n") or "")
  local stop = text:sub(at, at + LONGEST_LINE):find("\n", 1, true)
  return first, stop and at + stop - 2 or math.min(#text, at + LONGEST_LINE)
end

local function is_within(i, places)
  for _, place in ipairs(places) do
    if i >= place.first and i <= place.last then return true end
  end
  return false
end

-- The characters of a line from a byte on, as many as fit: each as it is seen, with its columns and whether it is marked.
local function cells_of(text, first, last, places, width)
  local cells, columns, i = {}, 0, first
  while i <= last do
    local _, length = utf8.decode(text, i)
    local char = text:sub(i, i + (length or 1) - 1)
    local seen = char:find("^%s$") and " " or M.visible(char)
    local wide = seen:byte() < 128 and #seen or 1
    if columns + wide > width then
      for _ = 1, 3 do table.remove(cells) end
      cells[#cells + 1] = { seen = "...", columns = 3, marked = false }
      break
    end
    cells[#cells + 1] = { seen = seen, columns = wide, marked = is_within(i, places) }
    columns, i = columns + wide, i + (length or 1)
  end
  return cells
end

-- A line as one row, from near its first place on where it is long.
local function add_line(rows, text, first, last, places, width, has_style)
  local from
  for _, place in ipairs(places) do
    if place.last >= first and place.first <= last and not (from and from <= place.first) then from = place.first end
  end
  local cut = last - first >= width and from and from - first > width / 2
  if cut then
    first = math.max(first, from - math.floor(width / 4))
    while first < last and text:byte(first) >= 0x80 and text:byte(first) <= 0xBF do first = first + 1 end
  end
  if last >= first and text:sub(last, last) == "\r" then last = last - 1 end
  local row, marks, is_marked = { "> ", cut and "..." or nil }, { "  ", cut and "   " or nil }, false
  for _, cell in ipairs(cells_of(text, first, last, places, width - (cut and 5 or 2))) do
    if cell.marked ~= is_marked and has_style then row[#row + 1] = cell.marked and UNDERLINE or PLAIN end
    is_marked = cell.marked
    row[#row + 1] = cell.seen
    marks[#marks + 1] = (is_marked and "^" or " "):rep(cell.columns)
  end
  if is_marked and has_style then row[#row + 1] = PLAIN end
  rows[#rows + 1] = table.concat(row)
  local under = table.concat(marks):gsub("%s+$", "")
  if not has_style and under ~= "" then rows[#rows + 1] = under end
end

---The line of a text in which a place is, the one before it and the one behind it; all places in them are underlined, where
---there is no style by a row of ^ below.
---@param text string
---@param places { first: integer, last: integer }[]  the first is the one to show
---@param width integer
---@param has_style boolean
---@return string[] rows
function M.echo(text, places, width, has_style)
  local rows = {}
  local first, last = line_at(text, places[1].first)
  if text:sub(first - 1, first - 1) == "\n" then
    add_line(rows, text, (line_at(text, first - 1)), first - 2, places, width, has_style)
  end
  add_line(rows, text, first, last, places, width, has_style)
  if last + 2 <= #text and text:sub(last + 1, last + 1) == "\n" then
    local behind, stop = line_at(text, last + 2)
    add_line(rows, text, behind, stop, places, width, has_style)
  end
  return rows
end

-- Columns that the further rows of a line hang in: behind "1. " and "- ",
-- under an indented word, two behind a label such as "Check: ".
local function hang_of(line)
  local mark = line:match("^%s*%d+%. ") or line:match("^%s*%- ") or line:match("^%s+")
  if mark then return #mark end
  return line:find("^%u%a+: ") and 2 or 0
end

local function wrap_line(line, width, rows)
  local hang = (" "):rep(hang_of(line))
  local row = line:match("^%s*")
  local empty = true
  for word in line:gmatch("%S+") do
    if not empty and #row + 1 + #word > width then
      rows[#rows + 1] = row
      row, empty = hang, true
    end
    row = row .. (empty and "" or " ") .. word
    empty = false
  end
  rows[#rows + 1] = row
end

local BOLD, LABEL = "\27[1m", "\27[36m"

---Breaks every line of a text at blanks so that it fits; only a longer word stands out. With colour, the first line
---of each paragraph is bold and the labels in front of a line are cyan.
---@param text string
---@param width integer
---@param colour? boolean
---@return string
function M.wrap(text, width, colour)
  local rows, bold = {}, true
  for line in (text .. "\n"):gmatch("(.-)\n") do
    local first = #rows + 1
    wrap_line(line, width, rows)
    if colour and line ~= "" then
      if bold then
        for i = first, #rows do rows[i] = BOLD .. rows[i] .. PLAIN end
      else
        rows[first] = rows[first]:gsub("^(%s*)(%u[%a ]*:)", "%1" .. LABEL .. "%2" .. PLAIN)
      end
    end
    bold = line == "" or first == 1
  end
  return table.concat(rows, "\n")
end

return M
