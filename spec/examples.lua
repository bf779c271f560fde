-- Examples as documentation has them: Lua, whose lines `expression --> values` say what comes out.

local load_text = loadstring or load -- luacheck: ignore 113

local M = {}

-- What examples call the modules.
local NAMES = {
  status = "httpstatus", log = "httpstatus.log", summary = "httpstatus.summary", sources = "httpstatus.sources",
  site = "httpstatus.site",
}

---An example as a chunk of plain Lua: its lines with an arrow call `gives(got, expected)`, both packed; what stands behind
---`--` is a remark.
---@param text string
---@return string chunk
---@return integer arrows  how many there are
function M.chunk(text)
  local lines, arrows = {}, 0
  for line in text:gmatch("([^\n]*)\n") do
    local got, expected = line:match("^%s*(.-)%s*%-%->%s*(.-)%s*$")
    if got then arrows = arrows + 1 end
    lines[#lines + 1] = got and ("gives(pack(%s), pack(%s))"):format(got, (expected:gsub("%s%-%- .*$", ""))) or line
  end
  return table.concat(lines, "\n") .. "\n", arrows
end

local function pack(...) return { n = select("#", ...), ... } end

local function is_same(got, expected)
  if type(got) ~= "table" or type(expected) ~= "table" then return got == expected end
  for key, value in pairs(expected) do
    if not is_same(got[key], value) then return false end
  end
  for key in pairs(got) do
    if expected[key] == nil then return false end
  end
  return true
end

local function shown(values)
  local texts = {}
  for i = 1, values.n do
    texts[i] = type(values[i]) == "string" and ("%q"):format(values[i]) or tostring(values[i])
  end
  return table.concat(texts, ", ")
end

-- The first values of a call are those that are shown; a message's place, for one, need not be.
local function gives(got, expected)
  for i = 1, expected.n do
    if not is_same(got[i], expected[i]) or i > got.n then
      error(("gives %s, where %s stands"):format(shown(got), shown(expected)), 2)
    end
  end
end

---Runs an example in an environment of its own, where the modules have their usual names.
---@param text string
---@param name string  of where it stands
---@return integer arrows
function M.run(text, name)
  local chunk, arrows = M.chunk(text)
  local environment = setmetatable({ gives = gives, pack = pack }, { __index = function(_, key)
    if NAMES[key] then return require(NAMES[key]) end
    return _G[key]
  end })
  local run
  if setfenv then -- luacheck: ignore 113
    run = assert(load_text(chunk, "=" .. name))
    setfenv(run, environment) -- luacheck: ignore 113
  else
    run = assert(load(chunk, "=" .. name, "t", environment))
  end
  run()
  return arrows
end

return M
