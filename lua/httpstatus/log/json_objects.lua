---JSON objects that stand one behind another in a file or a pipe, one at a time: where each ends is found before any of it
---is decoded, so that neither many of them nor a deep one costs more than the bytes of one.

local M = {}

local BLOCK = 65536
local DEEPEST = 32                 -- a summary has eight levels
local LONGEST = 128 * 1024 * 1024  -- bytes of an object; the largest summary has half of that

local OUTSIDE, INSIDE, TEXT = 1, 2, 3
local WANTED = { [OUTSIDE] = "%S", [INSIDE] = '["{}%[%]]', [TEXT] = '["\\]' }
local BOM = "^\239\187\191"

-- Goes on in a block: the place behind the object's end, or nil where it does not end there; false and a message.
local function scan(state, block, place)
  while true do
    if state.is_escaped then
      if place > #block then return nil end
      place, state.is_escaped = place + 1, false
    end
    local at = block:find(WANTED[state.where], place)
    if not at then return nil end
    local char = block:sub(at, at)
    place = at + 1
    if state.where == OUTSIDE then
      if char ~= "{" then
        return false, ("a summary, as httpstatus log --json writes it, was expected at byte %d"):format(state.done + at)
      end
      state.where, state.depth, state.from = INSIDE, 1, at
    elseif state.where == TEXT then
      if char == "\\" then state.is_escaped = true else state.where = INSIDE end
    elseif char == '"' then
      state.where = TEXT
    elseif char == "{" or char == "[" then
      state.depth = state.depth + 1
      if state.depth > DEEPEST then return false, ("it is more than %d levels deep"):format(DEEPEST) end
    else
      state.depth = state.depth - 1
      if state.depth == 0 then
        state.where = OUTSIDE
        return place
      end
    end
  end
end

local function decode(text)
  -- The last two: no metatables.
  local value, _, message = require("dkjson").decode(text, 1, nil, nil, nil)
  if message == nil then return value end
  return nil, "it is no JSON: " .. message
end

-- The bytes of the next object; nil at the end of the file, false and a message.
local function next_text(state, file)
  local parts, size = {}, 0
  while true do
    local from = state.where ~= OUTSIDE and state.place or nil
    local behind, message = scan(state, state.block, state.place)
    if behind == false then return false, message end
    from = from or state.from
    if behind then
      parts[#parts + 1], state.place = state.block:sub(from, behind - 1), behind
      return table.concat(parts)
    end
    if state.where ~= OUTSIDE then
      parts[#parts + 1] = state.block:sub(from)
      size = size + #parts[#parts]
      if size > LONGEST then return false, ("an object is longer than %d MiB"):format(LONGEST / 1048576) end
    end
    local block, failure = file:read(BLOCK)
    if failure then return false, failure end
    if not block then
      if state.where == OUTSIDE then return nil end
      return false, "it ends within an object: was its writing interrupted?"
    end
    if state.done == 0 and state.block == "" then block = block:gsub(BOM, "   ") end
    state.done, state.block, state.place = state.done + #state.block, block, 1
  end
end

-- Visits the next object; whether there may be more.
local function visit_next(state, file, visit)
  local text, message = next_text(state, file)
  if text == nil then return false end
  local object
  if text then object, message = decode(text) end
  visit(object, message)
  return message == nil
end

---Calls a function with each object of an open file, decoded, in their order; with nil and a message where there is none,
---which is the last call. The garbage of one object never stands beside the next one.
---@param file table  of io.open
---@param visit fun(object?: table, message?: string)
function M.each(file, visit)
  local state = { where = OUTSIDE, done = 0, block = "", place = 1 }
  while visit_next(state, file, visit) do collectgarbage() end
end

return M
