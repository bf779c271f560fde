---"Did you mean ...?": the known name that a mistyped one is closest to.

local core = require "httpstatus.core"

local ipairs, pairs = ipairs, pairs
local gmatch = string.gmatch
local floor, concat, sort = math.floor, table.concat, table.sort

local LONGEST = 64

-- The letters in the order of the alphabet: those of a word in which some were swapped.
local function sorted(word)
  local letters = {}
  for letter in gmatch(word, ".") do letters[#letters + 1] = letter end
  sort(letters)
  return concat(letters)
end

---The name that a mistyped word most likely means, or nil: at most a third of its letters are wrong. Of several that are as
---close the one of the same letters, else the first in the alphabet.
---@param word string
---@param names table<string, any>  by name
---@return string? name
return function(word, names)
  if #word > LONGEST then return nil end
  local near, fewest = {}, floor(#word / 3)
  for name in pairs(names) do
    local wrong = core.distance(word, name)
    if wrong < fewest then near, fewest = {}, wrong end
    if wrong == fewest then near[#near + 1] = name end
  end
  sort(near)
  local letters = sorted(word)
  for _, name in ipairs(near) do
    if sorted(name) == letters then return name end
  end
  return near[1]
end
