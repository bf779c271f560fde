---Statuses by name: the constants, and `find` for phrases old and new.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"

---@class httpstatus.names
local M = {}

---The status of a phrase: any case, any punctuation; phrases of older RFCs and of servers, titles of meanings as well.
---```lua
---status.find("request entity too large") --> 413
---```
---@param phrase string
---@return integer? status
---@return string? message  with the nearest phrase, when there is none of that name
function M.find(phrase)
  if type(phrase) ~= "string" then error(("a phrase is text, got %s"):format(type(phrase)), 2) end
  local status, near = core.find(phrase)
  if status then return status end
  return nil, ("no status is named %s%s"):format(arguments.quote(phrase), near and ('; did you mean "%s"?'):format(near) or "")
end

---The status of a constant, NOT_FOUND: RFC names, older names and those of ngx.HTTP_* without their prefix.
---@param name string
---@return integer? status
---@return string? near  the nearest constant, when there is none of that name
M.constant = core.constant

return M
