---The numbers that are one key: a Win32 code nnnn and the HRESULT 0x8007nnnn that wraps it.

local arguments = require "httpstatus.arguments"

local WRAPPED, WIN32_CODES = 2147942400, 65536 -- 0x80070000

---@param number integer  unsigned 32 bit
---@return integer[] numbers  the lower one first
return function(number)
  if number < WIN32_CODES then return { number, arguments.to_integer(WRAPPED + number) } end
  if number >= WRAPPED and number < WRAPPED + WIN32_CODES then
    return { arguments.to_integer(number - WRAPPED), number }
  end
  return { number }
end
