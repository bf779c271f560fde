---UTF-8 as RFC 3629 has it: no surrogates, nothing overlong, nothing behind U+10FFFF. Every Lua reads it alike.

local M = {}

-- The value of the bytes behind the first one; nil where one of them is none.
local function continued(value, ...)
  for i = 1, select("#", ...) do
    local byte = select(i, ...)
    if not byte or byte < 0x80 or byte > 0xBF then return nil end
    value = value * 64 + byte - 0x80
  end
  return value
end

---The character at a byte.
---@param text string
---@param i integer
---@return integer? point  nil where no valid character begins
---@return integer? bytes
function M.decode(text, i)
  local a, b, c, d = text:byte(i, i + 3)
  if a < 0x80 then return a, 1 end
  if a >= 0xC2 and a <= 0xDF then
    local point = continued(a - 0xC0, b)
    return point, point and 2
  elseif a >= 0xE0 and a <= 0xEF then
    local point = continued(a - 0xE0, b, c)
    if point and point >= 0x800 and (point < 0xD800 or point > 0xDFFF) then return point, 3 end
  elseif a >= 0xF0 and a <= 0xF4 then
    local point = continued(a - 0xF0, b, c, d)
    if point and point >= 0x10000 and point <= 0x10FFFF then return point, 4 end
  end
end

---A text as valid UTF-8: each bad byte becomes U+FFFD.
---@param text string
---@return string
function M.clean(text)
  if not text:find("[\128-\255]") then return text end
  local parts, i = {}, 1
  while i <= #text do
    local _, bytes = M.decode(text, i)
    parts[#parts + 1] = bytes and text:sub(i, i + bytes - 1) or "\239\191\189"
    i = i + (bytes or 1)
  end
  return table.concat(parts)
end

return M
