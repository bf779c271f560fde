---"Did you mean ...?": the known name that a mistyped one is closest to.

-- Levenshtein distance of two short texts.
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local cost = a:byte(i) == b:byte(j) and 0 or 1
      diagonal, row[j] = row[j], math.min(row[j] + 1, row[j - 1] + 1, diagonal + cost)
    end
  end
  return row[#b]
end

local LONGEST = 64

---The nearest name, or nil where none is near: a third of the letters may differ.
---@param name string
---@param known string[]  the first of equally near ones is chosen
---@return string?
return function(name, known)
  if #name > LONGEST then return nil end
  local best, least = nil, math.max(1, math.floor(#name / 3)) + 1
  for _, candidate in ipairs(known) do
    if math.abs(#candidate - #name) < least then
      local d = distance(name, candidate)
      if d < least then best, least = candidate, d end
    end
  end
  return best
end
