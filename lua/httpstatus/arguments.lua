---What the modules share to check arguments and to name them in messages.

local M = {}

---Text from outside as a message may show it: short and printable.
---@param text string
---@return string
function M.quote(text)
  if #text > 40 then text = text:sub(1, 37) .. "..." end
  return '"' .. text:gsub("[^\32-\126]", "?") .. '"'
end

---Any value as a message may show it.
---@param value any
---@return string
function M.shown(value)
  return type(value) == "string" and M.quote(value) or tostring(value)
end

---@param n any
---@param highest integer
---@return boolean  whether n is a whole number 0..highest
function M.is_whole(n, highest)
  return type(n) == "number" and n >= 0 and n <= highest and n % 1 == 0
end

---Raises in the name of the public function's caller unless the status is one.
---@param status any
function M.check_status(status)
  if not M.is_whole(status, 999) then
    error(("the status %s is no whole number 0..999"):format(M.shown(status)), 3)
  end
end

return M
