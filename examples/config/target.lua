-- What haproxy.lua, nginx.lua, kong.lua and apisix.lua share: their arguments; a selector's set, if the target can say it.
-- Copy it beside them. What the target cannot say ends the script with a message and exit status 1.
local status = require "httpstatus"

local M = {}

-- In Lua 5.1 a function with ... has an arg of its own.
local given = arg

local function fail(message)
  io.stderr:write(given[0]:match("[^/\\]*$"), ": ", message, "\n")
  os.exit(1)
end

-- The two arguments of the command line; the first fits one of the patterns.
function M.arguments(first, ...)
  for _, pattern in ipairs { ... } do
    if #given == 2 and given[1]:find(pattern) then return given[1], given[2] end
  end
  fail(("usage: lua %s %s SELECTOR"):format(given[0], first))
end

-- The set, if it has statuses, all of them in first-last, and no substatuses.
function M.set(name, selector, first, last)
  local set, message = status.set(selector)
  if not set then fail(message) end
  -- The canonical text names substatuses only where they differ from their status.
  local substatuses = {}
  for item in tostring(set):gmatch("%d+%.[^,]+") do substatuses[#substatuses + 1] = item end
  if #substatuses > 0 then fail(("%s knows no substatus: %s"):format(name, table.concat(substatuses, ","))) end
  local outside = set - ("%03d-%03d"):format(first, last)
  if not outside:is_empty() then fail(("%s takes %03d to %03d: %s"):format(name, first, last, tostring(outside))) end
  if set:is_empty() then fail("the selector has no status") end
  return set
end

return M
