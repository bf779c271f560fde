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
      if char ~= "{" then return false, ("a JSON object was expected at byte %d"):format(state.done + at) end
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
  local ok, value, _, message = pcall(require("dkjson").decode, text, 1, nil, nil, nil)
  if ok and message == nil then return value end
  return nil, "it is no JSON: " .. tostring(ok and message or value)
end

---The objects of an open file, decoded, in their order. Behind an error there is nothing more.
---@param file table  of io.open
---@return fun(): table|false|nil, string?  an object; false and a message; nil at the end
function M.each(file)
  local state = { where = OUTSIDE, done = 0 }
  local block, place, is_over = "", 1, false

  local function fail(message)
    is_over = true
    return false, message
  end

  local function next_block()
    state.done, place = state.done + #block, 1
    local read, message = file:read(BLOCK)
    if state.done == 0 and read then read = read:gsub(BOM, "   ") end
    block = read or ""
    return read ~= nil, message
  end

  return function()
    if is_over then return nil end
    local parts, size = {}, 0
    while true do
      local is_within = state.where ~= OUTSIDE
      local behind, message = scan(state, block, place)
      if behind == false then return fail(message) end
      local from = is_within and place or state.from
      if behind then
        parts[#parts + 1] = block:sub(from, behind - 1)
        place, state.from = behind, nil
        local value, problem = decode(table.concat(parts))
        if value == nil then return fail(problem) end
        return value
      end
      if state.where ~= OUTSIDE then
        parts[#parts + 1] = block:sub(from)
        size = size + #parts[#parts]
        if size > LONGEST then return fail(("an object is longer than %d MiB"):format(LONGEST / 1048576)) end
      end
      local more, failure = next_block()
      if failure then return fail(failure) end
      if not more then
        if state.where ~= OUTSIDE then return fail("it ends within an object: was its writing interrupted?") end
        is_over = true
        return nil
      end
    end
  end
end

return M
