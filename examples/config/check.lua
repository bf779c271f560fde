-- Checks a file of selectors: lua check.lua statuses.lua
-- The file returns a table of key = selector and reads no variable, global or function. Prints each as it is understood;
-- reports each wrong one with file, key and column, and then exits with 1.
local status = require "httpstatus"

local function fail(message)
  io.stderr:write(message, "\n")
  os.exit(1)
end

-- In an empty environment; Lua 5.1 and LuaJIT's older way is setfenv.
local function load_data(path)
  local chunk, message = loadfile(path, "t", {})
  if chunk and setfenv then setfenv(chunk, {}) end
  return chunk, message
end

local path = arg[1] or fail("usage: lua check.lua FILE")
local chunk, message = load_data(path)
if not chunk then fail(message) end
local read, selectors = pcall(chunk)
if not read then fail(selectors) end
if type(selectors) ~= "table" then fail(("%s: a table of selectors was expected, got %s"):format(path, type(selectors))) end

local keys = {}
for key in pairs(selectors) do keys[#keys + 1] = key end
table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)

local wrong = 0
for _, key in ipairs(keys) do
  local set, problem = status.set(selectors[key])
  if set then
    print(("%s: %s: %s"):format(path, tostring(key), tostring(set)))
  else
    wrong = wrong + 1
    io.stderr:write(("%s: %s: %s\n"):format(path, tostring(key), problem))
  end
end
os.exit(wrong == 0 and 0 or 1)
