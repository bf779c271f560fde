---A log that grows: reads on from its position, whole lines only, and tells by its content whether it is still the same file.

local core = require "httpstatus.follow_core"
local log_core = require "httpstatus.log_core"

local M = {}

local BLOCK = 262144
local LINE_MAX = 65536    -- of a line; the reader skips longer ones
local HEAD, TAIL = 1024, 256

-- Where the last line end of a text is, from a place on; mostly near the end.
local function last_end(text)
  for _, size in ipairs { 1024, 16384, #text } do
    local from = math.max(1, #text - size + 1)
    local last = text:sub(from):match(".*()\n")
    if last then return from + last - 1 end
    if from == 1 then return nil end
  end
end

---@class httpstatus.follow.File
---@field path string           where it was seen last
---@field id string             of device and inode
---@field number integer        among the files of the readers
---@field position integer      behind the last line that was read
---@field head string           its first bytes
---@field tail string           the last bytes in front of the position
---@field header? string        what a reader needs to go on; nil: not looked for yet
---@field handle? table         while it is open
---@field is_detached? boolean  its name leads elsewhere, or nowhere: only the handle has it
---@field passing? boolean      in the midst of a line that is too long
---@field problem? string       why it is not read
---@field skip? string          what it is, where that is no text

---@param path string
---@param id string
---@param number integer
---@return httpstatus.follow.File
function M.new(path, id, number)
  return { path = path, id = id, number = number, position = 0, size = -1, modified = -1, head = "", tail = "", header = "",
    grown = 0 }
end

---Opens it, unless its name now leads to another file.
---@param f httpstatus.follow.File
---@return table? handle
---@return string? message  nil where it has another file, or none
function M.open(f)
  if f.handle then return f.handle end
  if f.is_detached then return nil end
  local handle, message, is_missing = core.open(f.path)
  if not handle then return nil, not is_missing and message or nil end
  if handle:stat() ~= f.id then
    handle:close()
    return nil
  end
  f.handle = handle
  return handle
end

---@param f httpstatus.follow.File
function M.close(f)
  if f.handle then f.handle:close() end
  f.handle = nil
end

-- Reads the first bytes, as many as are known to count.
local function take_head(f, handle)
  if #f.head < HEAD and f.position > #f.head then f.head = handle:read(0, math.min(HEAD, f.position)) or "" end
end

---Puts the position behind the last whole line that is there.
---@param f httpstatus.follow.File
function M.go_to_end(f)
  local handle = M.open(f)
  if not handle then return end
  local _, size = handle:stat()
  local at, found = size, nil
  f.skip = log_core.kind(handle:read(0, 4096) or "")
  while at > 0 and not found do
    local from = math.max(0, at - LINE_MAX)
    found = last_end(handle:read(from, at - from) or "")
    if found then found = from + found end
    at = from
  end
  f.position = found or 0
  f.head = handle:read(0, math.min(HEAD, f.position)) or ""
  f.tail = handle:read(math.max(0, f.position - TAIL), math.min(TAIL, f.position)) or ""
  f.header = f.position == 0 and "" or nil
end

-- The header ------------------------------------------------------------------

-- The last header in front of a place: directives are few, so blocks are searched from the end.
local function last_header(handle, position)
  local at, behind = position, ""
  while at > 0 do
    local from = math.max(0, at - BLOCK)
    local text = (handle:read(from, at - from) or "") .. behind
    local found, next_one = nil, text:find("#Fields:", 1, true)
    while next_one do
      local starts_line = next_one == 1 and from == 0 or text:sub(next_one - 1, next_one - 1) == "\n"
        or next_one == 4 and from == 0
      if starts_line then found = next_one end
      next_one = text:find("#Fields:", next_one + 1, true)
    end
    if found then
      local fields = text:match("^[^\r\n]*", found)
      return fields .. "\n", from + found - 1
    end
    at, behind = from, text:sub(1, 8192)
  end
  return "", nil
end

-- Without a column for the day only all lines since the header tell what day it is.
local function header_with_day(handle, position, header, from)
  local reader = log_core.reader { selects = function() return false end, counts = false }
  local before = "\n" .. (handle:read(math.max(0, from - 4096), math.min(from, 4096)) or "")
  local first = before:match(".*\n(#Date:[^\n]*\n)") or ""
  local at, is_first, rest = from, true, ""
  while at < position do
    local text = rest .. (handle:read(at, math.min(BLOCK, position - at)) or "")
    if #text == #rest then break end
    at = at + #text - #rest
    local last = last_end(text)
    if last then
      reader:give(text:sub(1, last), 1, is_first and first .. header or nil)
      reader:each(function() end)
      is_first = false
    end
    rest = last and text:sub(last + 1) or text
  end
  local told = is_first and header or reader:header()
  reader:close()
  return told
end

---What a reader needs to read on from a place of it.
---@param f httpstatus.follow.File
---@param handle table
---@param position integer
---@return string
function M.header_at(f, handle, position)
  if position == 0 then return "" end
  local head = f.head ~= "" and f.head or handle:read(0, HEAD) or ""
  if not head:find("^#") and not head:find("^\239\187\191#") then return "" end
  local header, from = last_header(handle, position)
  if from and not header:find("%sdate[%s-]") and not header:find("%sdate$") then
    return header_with_day(handle, position, header, from)
  end
  return header
end

-- Content ----------------------------------------------------------------------

---Whether a file has, at the same place, what was read of another one; or is that one.
---@param handle table
---@param f httpstatus.follow.File
---@return boolean
function M.has_content(handle, f)
  local _, size = handle:stat()
  if not size or size < f.position then return false end
  return handle:read(0, #f.head) == f.head and handle:read(f.position - #f.tail, #f.tail) == f.tail
end

-- Reading on -----------------------------------------------------------------------

---What becomes of the lines, and of what is no line.
---@alias httpstatus.follow.Give fun(f: httpstatus.follow.File, text: string, is_last?: boolean)

-- A line that is too long is passed over; it has been told of when its end comes.
local function pass_over(f, text, lost)
  local stop = text:find("\n", 1, true)
  if not stop then return #text end
  f.passing = nil
  lost(f)
  return stop
end

-- The bytes of a text that are whole lines, or are passed over.
local function take_lines(f, text, give, lost)
  if f.passing then return pass_over(f, text, lost) end
  local last = last_end(text)
  if last then
    give(f, last == #text and text or text:sub(1, last))
    return last
  end
  if #text <= LINE_MAX then return 0 end
  f.passing = true
  return #text
end

---Reads what has come, at most so many bytes.
---@param f httpstatus.follow.File
---@param give httpstatus.follow.Give
---@param lost fun(f: httpstatus.follow.File)  a line was too long
---@param most integer
---@return integer? taken    bytes; nil where it is not what it was
---@return string? message   why it cannot be read; "anew": it begins anew; nil: the name leads elsewhere
function M.read_on(f, give, lost, most)
  local handle, failure = M.open(f)
  if not handle then return nil, failure end
  local taken = 0
  repeat
    local before = #f.tail
    local text, message = handle:read(f.position - before, before + BLOCK)
    if not text then return nil, message end
    if text:sub(1, before) ~= f.tail then return nil, "anew" end
    text = text:sub(before + 1)
    if f.position == 0 and text ~= "" then
      f.skip = log_core.kind(text:sub(1, 4096))
      if f.skip then return 0 end
    end
    if f.header == nil then f.header = M.header_at(f, handle, f.position) end
    local n = take_lines(f, text, give, lost)
    -- Zeros at the end are room that is written to later, without the file growing.
    f.again = text:find("\0", n + 1, true) ~= nil
    if n > 0 then
      local all = f.tail .. text:sub(math.max(1, n - TAIL + 1), n)
      f.tail = all:sub(-TAIL)
      f.position = f.position + n
      taken = taken + n
      take_head(f, handle)
    end
  until n == 0 or taken >= most
  f.has_more = taken >= most
  return taken
end

---Gives a last line that nothing will end any more.
---@param f httpstatus.follow.File
---@param give httpstatus.follow.Give
function M.end_line(f, give)
  if not f.handle or f.skip or f.passing then return end
  local rest = f.handle:read(f.position, LINE_MAX)
  if not rest or not rest:find("[\1-\9\11\12\14-\255]") then return end
  give(f, rest, true)
  f.position = f.position + #rest
end

---Begins it anew: what it had was cut off.
---@param f httpstatus.follow.File
function M.start_anew(f)
  f.position, f.head, f.tail, f.header, f.passing, f.skip = 0, "", "", "", nil, nil
  f.is_anew = true
end

---What was read of it lately, as lines behind a header: what a finding is held against.
---@param f httpstatus.follow.File
---@param most integer  bytes
---@param take fun(f: httpstatus.follow.File, text: string, header?: string)
---@return integer bytes
function M.background(f, most, take)
  local handle = M.open(f)
  if not handle or f.position == 0 then return 0 end
  local at, rest, bytes = math.max(0, f.position - most), "", 0
  if at > 0 then
    local text = handle:read(at, math.min(LINE_MAX, f.position - at)) or ""
    local first = text:find("\n", 1, true)
    if not first then return 0 end
    at = at + first
  end
  local header = M.header_at(f, handle, at)
  while at < f.position do
    local read = handle:read(at, math.min(BLOCK, f.position - at)) or ""
    if read == "" then break end
    at = at + #read
    local text = rest .. read
    local last = last_end(text) or 0
    if last > 0 then
      take(f, text:sub(1, last), header)
      header, bytes = nil, bytes + last
    end
    rest = text:sub(last + 1)
    if #rest > LINE_MAX then break end
  end
  return bytes
end

-- In a state ------------------------------------------------------------------------

local function print_of(text)
  return { #text, core.fingerprint(text) }
end

---@param f httpstatus.follow.File
---@return table
function M.saved(f)
  return { file = f.path, id = f.id, position = f.position, header = f.header, passing = f.passing, given = f.given,
    head = print_of(f.head), tail = print_of(f.tail) }
end

---Whether a file has the content that a saved one had; its head and tail then.
---@param handle table
---@param saved table
---@return string? head
---@return string? tail
function M.recognise(handle, saved)
  local _, size = handle:stat()
  if not size or size < saved.position then return nil end
  local head = handle:read(0, saved.head[1])
  if not head or core.fingerprint(head) ~= saved.head[2] then return nil end
  local tail = handle:read(saved.position - saved.tail[1], saved.tail[1])
  if not tail or core.fingerprint(tail) ~= saved.tail[2] then return nil end
  return head, tail
end

return M
