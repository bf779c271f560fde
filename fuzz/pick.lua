---Picks one of several functions by the first byte of an input.

local M = {}

---@param calls table<string, fun(text: string)>
---@return fun(text: string)
function M.first_byte(calls)
  local names = {}
  for name in pairs(calls) do names[#names + 1] = name end
  table.sort(names)
  return function(text)
    if text ~= "" then calls[names[text:byte() % #names + 1]](text:sub(2)) end
  end
end

return M
