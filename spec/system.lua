---Files, programs and raised errors, for the specs.

local assert = require "luassert"

local M = {}

---What a file holds.
---@param path string
---@return string
function M.read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

---What a command of the shell prints.
---@param command string  for string.format
---@param ... any
---@return string
function M.output_of(command, ...)
  local pipe = assert(io.popen(command:format(...)))
  local text = pipe:read("*a")
  pipe:close()
  return text
end

local function count_open()
  local folder, n = require("httpstatus.log_core").folder("/proc/self/fd"), 0
  while folder and folder:next() do n = n + 1 end
  if folder then folder:__close() end
  return n
end

---How many files are open in this process, the folder that tells it among them; 0 where none tells.
---@param expected? integer  where so many are no garbage is collected to find out: in the heap of the whole suite that takes long
---@return integer
function M.open_files(expected)
  local n = count_open()
  if n == expected then return n end
  collectgarbage()
  collectgarbage()
  return count_open()
end

---Runs a command of the shell that must succeed.
---@param command string  for string.format
---@param ... any
function M.shell(command, ...)
  local ok = os.execute(command:format(...))
  assert(ok == true or ok == 0, command)
end

---The message of a call that must raise, with the place in front of it.
---@param call function
---@param ... any
---@return string message
function M.raised(call, ...)
  local ok, message = pcall(call, ...)
  assert.is_false(ok)
  return message
end

---Asserts that a function of one line raises, at that line, with a message that has a text in it.
---@param expected string
---@param call function
function M.assert_raises(expected, call)
  local message = M.raised(call)
  assert.truthy(message:find(expected, 1, true), message)
  local info = debug.getinfo(call, "S")
  assert.equal(("%s:%d"):format(info.short_src, info.linedefined), message:match("^(.-:%d+): "), message)
end

return M
