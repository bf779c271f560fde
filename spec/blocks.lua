-- Reads logs in blocks of many sizes: a module for the reader as it is, and a script for the one with a small window,
-- which takes a process of its own.
--
--   blocks.lua [--plain] SIZE,SIZE,... FILE ...   prints what M.summary gives

local core = require "httpstatus.log_core"
local log = require "httpstatus.log"

local M = {}

-- A line for each value of the summary, in an order that no process changes.
local function lines_of(value, name, lines)
  if type(value) ~= "table" then
    lines[#lines + 1] = ("%s = %s"):format(name, tostring(value):gsub("%s+", " "))
    return lines
  end
  for key, inner in pairs(value) do lines_of(inner, ("%s.%s"):format(name, key), lines) end
  if name == "" then table.sort(lines) end
  return lines
end

---The summary of the files as lines, when blocks of every size give the same; else the first line that differs.
---@param files string[]
---@param sizes integer[]
---@return string
function M.summary(files, sizes)
  local function read(block)
    return lines_of(log.summarize(files, { select = "100-999", block = block }), "", {})
  end
  local whole = read()
  for _, size in ipairs(sizes) do
    local lines = read(size)
    for i = 1, math.max(#whole, #lines) do
      if whole[i] ~= lines[i] then
        return ("in blocks of %d: %s; in one: %s\n"):format(size, tostring(lines[i]), tostring(whole[i]))
      end
    end
  end
  return table.concat(whole, "\n") .. "\n"
end

if arg and arg[0] and arg[0]:find("blocks%.lua$") then
  local plain = arg[1] == "--plain" and table.remove(arg, 1) ~= nil
  local reader = core.reader
  function core.reader(options)
    options.plain = plain
    return reader(options)
  end
  local sizes = {}
  for size in table.remove(arg, 1):gmatch("%d+") do sizes[#sizes + 1] = tonumber(size) end
  io.write(M.summary(arg, sizes))
end

return M
