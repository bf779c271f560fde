---"Did you mean ...?": the known name that a mistyped one is closest to.

local LONGEST = 64

-- How many letters to change, add or drop (Levenshtein).
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local changed = diagonal + (a:byte(i) == b:byte(j) and 0 or 1)
      diagonal = row[j]
      row[j] = math.min(changed, row[j] + 1, row[j - 1] + 1)
    end
  end
  return row[#b]
end

---The name that a mistyped word most likely means, or nil: at most a third of its letters are wrong.
---@param word string
---@param names table<string, any>  by name
---@return string? name
return function(word, names)
  if #word > LONGEST then return nil end
  local best, fewest = nil, math.floor(#word / 3)
  for name in pairs(names) do
    local wrong = math.abs(#name - #word) <= fewest and distance(word, name) or fewest + 1
    if wrong < fewest or wrong == fewest and (not best or name < best) then best, fewest = name, wrong end
  end
  return best
end
