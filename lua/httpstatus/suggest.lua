---"Did you mean ...?": the known name that a mistyped one is closest to.

local core = require "httpstatus.core"

local pairs = pairs
local floor = math.floor

local LONGEST = 64

---The name that a mistyped word most likely means, or nil: at most a third of its letters are wrong.
---@param word string
---@param names table<string, any>  by name
---@return string? name
return function(word, names)
  if #word > LONGEST then return nil end
  local best, fewest = nil, floor(#word / 3)
  for name in pairs(names) do
    local wrong = core.distance(word, name)
    if wrong < fewest or wrong == fewest and (not best or name < best) then best, fewest = name, wrong end
  end
  return best
end
