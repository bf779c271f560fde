-- How prose is written in short: each byte from 128 on stands for one of 128 frequent pieces of text, which shorthand_pieces.lua
-- lists. It halves the texts, and a changed word still changes one line of the header. Knows no registry.

local pieces = require "shorthand_pieces"

local M = { pieces = pieces, LONGEST = 15 }

-- The pieces by their first two bytes: { text, its byte }.
local function by_beginning(list)
  local found = {}
  for i, text in ipairs(list) do
    local beginning = text:sub(1, 2)
    found[beginning] = found[beginning] or {}
    table.insert(found[beginning], { text = text, byte = i <= 128 and string.char(127 + i), length = #text, uses = 0 })
  end
  return found
end

-- The fewest bytes for what follows each place, and the piece that begins there.
local function parse(text, beginnings)
  local fewest, chosen = { [#text + 1] = 0 }, {}
  for i = #text, 1, -1 do
    local best, piece = fewest[i + 1] + 1, nil
    for _, candidate in ipairs(beginnings[text:sub(i, i + 1)] or {}) do
      local bytes = fewest[i + candidate.length]
      if bytes and bytes + 1 < best and text:sub(i, i + candidate.length - 1) == candidate.text then
        best, piece = bytes + 1, candidate
      end
    end
    fewest[i], chosen[i] = best, piece
  end
  return chosen
end

-- Calls use(piece or nil, place) from the text's beginning to its end.
local function walk(text, beginnings, use)
  local chosen, i = parse(text, beginnings), 1
  while i <= #text do
    use(chosen[i], i)
    i = i + (chosen[i] and chosen[i].length or 1)
  end
end

local known = by_beginning(pieces)

---A text of plain ASCII in short.
---@param text string
---@return string
function M.pack(text)
  local bytes = {}
  walk(text, known, function(piece, i) bytes[#bytes + 1] = piece and piece.byte or text:sub(i, i) end)
  return table.concat(bytes)
end

-- Choosing the pieces --------------------------------------------------------

local CANDIDATES, ROUNDS_DROP = 1500, 0.15

-- The substrings that would save most, were each alone.
local function candidates_of(texts)
  local counts = {}
  for _, text in ipairs(texts) do
    for length = 2, M.LONGEST do
      for i = 1, #text - length + 1 do
        local piece = text:sub(i, i + length - 1)
        counts[piece] = (counts[piece] or 0) + 1
      end
    end
  end
  local list = {}
  for piece, count in pairs(counts) do
    if count > 3 and not piece:find("\n") then list[#list + 1] = { piece, count * (#piece - 1) } end
  end
  table.sort(list, function(a, b) return a[2] > b[2] or a[2] == b[2] and a[1] < b[1] end)
  for i = 1, #list do list[i] = i <= CANDIDATES and list[i][1] or nil end
  return list
end

---The 128 pieces that save most in these texts: of many candidates those go that are used least beside the others. To be run
---again where the texts have become other ones: each change of the list changes every line of the header.
---@param texts string[]
---@return string[]
function M.choose(texts)
  local list = candidates_of(texts)
  while #list > 128 do
    local beginnings = by_beginning(list)
    for _, text in ipairs(texts) do
      walk(text, beginnings, function(piece) if piece then piece.uses = piece.uses + 1 end end)
    end
    local ranked = {}
    for _, group in pairs(beginnings) do
      for _, piece in ipairs(group) do ranked[#ranked + 1] = { piece.text, piece.uses * (piece.length - 1) } end
    end
    table.sort(ranked, function(a, b) return a[2] > b[2] or a[2] == b[2] and a[1] < b[1] end)
    local kept = math.max(128, math.floor(#list * (1 - ROUNDS_DROP)))
    list = {}
    for i = 1, kept do list[i] = ranked[i][1] end
  end
  table.sort(list)
  return list
end

return M
