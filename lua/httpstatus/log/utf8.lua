---Texts of logs as valid UTF-8.

local M = {}

-- The length of the UTF-8 character at 'i', or nil (RFC 3629: no surrogates,
-- nothing overlong, nothing behind U+10FFFF).
local function length_at(text, i)
  local a, b = text:byte(i, i + 1)
  if a < 0x80 then return 1 end
  local length = a >= 0xC2 and a <= 0xDF and 2 or a >= 0xE0 and a <= 0xEF and 3 or a >= 0xF0 and a <= 0xF4 and 4
  if not length or not text:find("^" .. ("[\128-\191]"):rep(length - 1), i + 1) then return nil end
  if a == 0xE0 and b < 0xA0 or a == 0xED and b > 0x9F or a == 0xF0 and b < 0x90 or a == 0xF4 and b > 0x8F then
    return nil
  end
  return length
end

---A text as valid UTF-8: each bad byte becomes U+FFFD.
---@param text string
---@return string
function M.clean(text)
  if not text:find("[\128-\255]") then return text end
  local parts, i = {}, 1
  while i <= #text do
    local length = length_at(text, i)
    parts[#parts + 1] = length and text:sub(i, i + length - 1) or "\239\191\189"
    i = i + (length or 1)
  end
  return table.concat(parts)
end

return M
