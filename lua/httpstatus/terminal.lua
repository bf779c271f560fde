---What the command knows of its terminal: is there one, how wide is it, may it show colours. Wraps and colours text, and
---shows what would command it.

local utf8 = require "httpstatus.utf8"

local M = {}

local WIDEST, NARROWEST, UNKNOWN = 100, 20, 80

---Whether a stream is a terminal. Asks the shell, as Lua cannot; without one, no.
---@param descriptor 1|2  standard output or standard error
---@return boolean
function M.is_terminal(descriptor)
  -- What test writes where there is no such command may go away, unless it is asked for that very stream.
  local ok = os.execute(descriptor == 1 and "test -t 1 2>/dev/null" or "test -t 2")
  return ok == true or ok == 0
end

---The columns to write in: the terminal's, at most 100; 80 where there is none.
---@param on_terminal boolean
---@return integer
function M.width(on_terminal)
  local columns = tonumber(os.getenv("COLUMNS"))
  if not columns and on_terminal then
    local size = io.popen("stty size 2>/dev/null </dev/tty")
    columns = size and tonumber((size:read("*a") or ""):match("%d+%s+(%d+)"))
    if size then size:close() end
  end
  if not columns or columns < 1 then columns = UNKNOWN end
  return math.floor(math.max(NARROWEST, math.min(WIDEST, columns)))
end

---Whether to write colours: on a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb.
---@param on_terminal boolean
---@return boolean
function M.has_colour(on_terminal)
  return on_terminal and (os.getenv("NO_COLOR") or "") == "" and os.getenv("TERM") ~= "dumb"
end

-- Characters that move the cursor, change the direction of the text or take no room: C1, soft hyphen, bidi, zero width,
-- separators of lines, invisible operators and tags.
local HIDDEN = {
  { 0x80, 0x9F }, { 0xAD, 0xAD }, { 0x61C, 0x61C }, { 0x180E, 0x180E }, { 0x200B, 0x200F }, { 0x2028, 0x202E },
  { 0x2060, 0x206F }, { 0xFEFF, 0xFEFF }, { 0xFFF9, 0xFFFB }, { 0xE0000, 0xE0FFF },
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

local BOLD, LABEL, PLAIN = "\27[1m", "\27[36m", "\27[0m"

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
