---Picks one of several functions by the first byte of an input.

local M = {}

---@param calls fun(text: string)[]
---@return fun(text: string)
function M.first_byte(calls)
  return function(text)
    if text ~= "" then calls[text:byte() % #calls + 1](text:sub(2)) end
  end
end

return M
