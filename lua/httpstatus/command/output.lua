---What the command writes: the one place that sees a write fail, and the one that writes messages.

local terminal = require "httpstatus.terminal"

local M = {}

local MISUSED = 2

-- The errno of a pipe whose reader has gone, who wants no message: EPIPE, for which C on Windows has EINVAL, too.
local BROKEN_PIPE = { [32] = true, [22] = package.config:sub(1, 1) == "\\" }

-- The first write that failed; nothing is written behind it.
local failure

local function keep_failure(ok, message, number)
  if not ok and not failure then failure = { message = message, number = number } end
end

---Writes to standard output. What is outside text in it has been made visible, or is written by write_data.
---@param ... string
function M.write(...)
  if not failure then keep_failure(io.stdout:write(...)) end
end

---Sends what is written on its way now, for who waits for it.
function M.flush()
  if not failure then keep_failure(io.stdout:flush()) end
end

---Whether a write has failed: nothing more can be written.
---@return boolean
function M.has_failed()
  return failure ~= nil
end

---Writes data that holds outside text, such as CSV of a log: as it is into a file or a pipe, visible on a terminal.
---@param text string
function M.write_data(text)
  if terminal.is_terminal(1) then text = text:gsub("\r\n", "\n"):gsub("[^\n]+", terminal.visible) end
  M.write(text)
end

-- A name beside the file that nothing has: where the renaming is one step, nobody sees half a file.
local function name_beside(path)
  local unused = os.tmpname()
  os.remove(unused)
  return path .. "." .. unused:match("[^/\\]*$") .. ".tmp"
end

---Writes a file at once: it has all of the text, or what it had before. What is no regular file, such as a pipe, is written to.
---@param path string
---@param text string
---@return boolean? ok
---@return string? message  names the file
function M.save(path, text)
  local ok, message = require("httpstatus.follow_core").save(path, name_beside(path), text)
  if ok then return true end
  return nil, path .. ": " .. message
end

---Writes a message to standard error, all of it visible.
---@param message string
---@param ... any  for string.format
---@return integer status  the exit status of what is malformed or misused
function M.complain(message, ...)
  io.stderr:write("httpstatus: ", terminal.visible(message:format(...)), "\n")
  return MISUSED
end

---The end of all writing.
---@param status integer   the exit status when all is written
---@return integer status  2 when something could not be written; a pipe that was closed is none of that
function M.finish(status)
  if not failure then keep_failure(io.stdout:flush()) end
  local failed = failure
  failure = nil
  if not failed or BROKEN_PIPE[failed.number] then return status end
  return M.complain("standard output: %s", tostring(failed.message))
end

---`require` of a rock that only the command needs; ends the process with what to install. Raises for one that is there and
---cannot be loaded, for which memory may be missing.
---@param module string
---@return any value
function M.need(module)
  local found, value = pcall(require, module)
  if found then return value end
  if not tostring(value):find(("module '%s' not found"):format(module), 1, true) then error(value, 0) end
  os.exit(M.complain("the command needs the rock %s: luarocks install %s (Debian: apt install lua-%s)", module, module, module))
end

-- Every key that is written: those that are missing would stand in another order each time.
local KEY_ORDER = {
  "entry",
  "code", "hex", "status", "substatus", "family", "key", "class", "phrase", "known", "product", "versions", "name", "title",
  "message", "meaning", "facility", "win32", "summary", "statuses", "check", "decided", "benign", "cause", "fix", "when",
  "see", "source", "confidence", "description", "decide_by", "part", "because", "others", "causes", "answered_by", "beside",
  "kind", "text", "first", "last", "count",
}

---Writes one JSON array, a line for each item.
---@param items table[]
function M.write_json(items)
  local encode = M.need("dkjson").encode
  local texts = {}
  for i, item in ipairs(items) do
    texts[i] = encode(item, { keyorder = KEY_ORDER })
  end
  M.write("[", table.concat(texts, ",\n"), "]\n")
end

---Writes entries or records: as texts with a line between, or as one JSON array.
---@param entries table[]
---@param as_json? boolean
function M.write_entries(entries, as_json)
  if as_json then
    M.write_json(entries)
    return
  end
  local on_terminal = terminal.is_terminal(1)
  local width, colour = terminal.width(on_terminal), terminal.has_colour(on_terminal)
  for i, entry in ipairs(entries) do
    M.write(i > 1 and "\n" or "", terminal.wrap(tostring(entry), width, colour), "\n")
  end
end

return M
