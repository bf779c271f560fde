---The state of a following in a file: how far each log was read, and what was counted so far. Both are in one file that is put in
---place at once, so that they are always of the same moment.
---
---A line of JSON for each thing; the last one has a fingerprint of all others.

local core = require "httpstatus.follow_core"

local M = {}

local VERSION = 1

---@class httpstatus.follow.State
---@field options string    which requests are counted
---@field paths string[]
---@field ledger table
---@field findings table
---@field files table[]

-- Where the name of the new file is before it takes the place.
local function beside(path)
  return path .. ".new"
end

---Writes a state, or nothing.
---@param path string
---@param state httpstatus.follow.State
---@param known table<string, table>  lines that were written before, by the file's id
---@return boolean? ok
---@return string? message
function M.save(path, state, known)
  local json = require "dkjson"
  local lines = {
    json.encode({ httpstatus = "follow", version = VERSION, options = state.options, paths = state.paths },
      { keyorder = { "httpstatus", "version" } }),
    json.encode({ ledger = state.ledger, findings = state.findings }),
  }
  for _, one in ipairs(state.files) do
    local last = known[one.id]
    if not last or last.position ~= one.position or last.file ~= one.file or last.header ~= one.header
      or last.passing ~= one.passing or last.tail ~= one.tail[2] then
      last = { position = one.position, file = one.file, header = one.header, passing = one.passing,
        tail = one.tail[2], text = json.encode(one) }
      known[one.id] = last
    end
    lines[#lines + 1] = last.text
  end
  local text = table.concat(lines, "\n") .. "\n"
  text = ("%s{\"lines\":%d,\"fingerprint\":\"%s\"}\n"):format(text, #lines, core.fingerprint(text))
  local ok, message = core.save(path, beside(path), text)
  if ok then return true end
  return nil, ("%s: %s"):format(path, message)
end

local FOREIGN = "%s is no state that httpstatus log --follow wrote: it is left as it is; name another FILE behind --state"
local DAMAGED = "%s is damaged: a part of it is missing or was changed. Remove it to begin anew; what was written to the logs "
  .. "since it was saved is then read only with --from-beginning"

---Reads a state.
---@param path string
---@return httpstatus.follow.State? state  nil where there is no file, or an empty one
---@return string? message                 why it cannot be gone on from
function M.load(path)
  local _, _, is_missing = core.stat(path)
  if is_missing == true then return nil end
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text = file:read("*a")
  file:close()
  if not text then return nil, ("%s cannot be read"):format(path) end
  if text == "" then return nil end
  if not text:find('^{"httpstatus":"follow"') then return nil, FOREIGN:format(path) end
  local version = tonumber(text:match('^{"httpstatus":"follow","version":(%d+)'))
  if version ~= VERSION then
    return nil, ("%s is a state of version %s, and this is %d: name another FILE behind --state"):format(path,
      tostring(version), VERSION)
  end
  local body, count, print = text:match('^(.*\n){"lines":(%d+),"fingerprint":"(%x+)"}\n$')
  if not body or core.fingerprint(body) ~= print then return nil, DAMAGED:format(path) end
  local json, lines = require "dkjson", {}
  for line in body:gmatch("[^\n]+") do lines[#lines + 1] = json.decode(line) end
  if #lines ~= tonumber(count) or type(lines[1]) ~= "table" or type(lines[2]) ~= "table" then
    return nil, DAMAGED:format(path)
  end
  local state = { options = lines[1].options, paths = lines[1].paths, ledger = lines[2].ledger, findings = lines[2].findings,
    files = {} }
  for i = 3, #lines do state.files[i - 2] = lines[i] end
  return state
end

---Takes the state for this process; another one cannot have it at the same time. What is no file has none: a pipe would be
---waited for, a device read without end.
---@param path string
---@return table? lock
---@return string? message
function M.lock(path)
  local _, _, _, kind = core.stat(path)
  if kind and kind ~= "file" then return nil, ("%s is no file"):format(path) end
  local lock, message = core.lock(path .. ".lock")
  if lock then return lock end
  return nil, message and ("%s.lock: %s"):format(path, message)
    or ("%s is in use by another httpstatus log --follow"):format(path)
end

return M
