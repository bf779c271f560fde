-- What states.c asks in each state: a text that has to be the same in all of them.

local M = {}

-- The command is of one state, a site and an export are long and Lua alone.
local APART = { command = true, site = true, export = true }

---The calls of calls.lua, and logs that are read by two threads: summaries, rows, records, a reading that is broken off.
---@param folder string  with the logs that .ci/threads writes
---@return string
function M.everything(folder)
  local calls = require "spec.host.calls"
  if rawget(_G, "jit") then require("jit").on() end
  local log = require "httpstatus.log"
  local answers = {}
  for _, call in ipairs(calls) do
    if not APART[call[1]:match("^%w+")] then
      answers[#answers + 1] = ("%s: %s"):format(call[1], calls.text(call[2](call[3]())))
    end
  end
  for name in ("plain.log packed.log.gz packed.log.zst access.log missing.log"):gmatch("%S+") do
    local path = folder .. "/" .. name
    answers[#answers + 1] = calls.text(log.summarize(path, { threads = 2, block = 4096, select = "000-999" }))
    local rows = {}
    log.rows(path, { threads = 2, as = "tsv", select = "5xx" }, function(text) rows[#rows + 1] = text end)
    answers[#answers + 1] = table.concat(rows)
    -- A reader that ends while its thread reads ahead.
    local blocks = 0
    answers[#answers + 1] = tostring(log.summarize(path, { threads = 2, block = 4096, progress = function()
      blocks = blocks + 1
      return blocks < 2
    end }).partial)
  end
  return table.concat(answers, "\n")
end

-- To parse the modules is most of the work of a state that does little, so ten thousand of them find them compiled.
local function folder_of(folder)
  return folder .. "/" .. (rawget(_G, "jit") and "luajit" or _VERSION:gsub(" ", ""))
end

-- Where package.path has a module; package.searchpath is missing in Lua 5.1.
local function chunk_of(name)
  for template in package.path:gmatch("[^;]+") do
    local chunk = loadfile((template:gsub("%?", (name:gsub("%.", "/")))))
    if chunk then return chunk end
  end
end

---Compiles all modules of httpstatus into a folder below that of the logs.
---@param folder string
---@return string
function M.compile(folder)
  require "httpstatus"
  require "httpstatus.log"
  for name in pairs(package.loaded) do
    local chunk = name:find("^httpstatus") and not name:find("core$") and chunk_of(name)
    local path = ("%s/%s.lua"):format(folder_of(folder), (name:gsub("%.", "/")))
    if chunk then
      os.execute(("mkdir -p '%s'"):format(path:match("^(.*)/")))
      local file = assert(io.open(path, "wb"))
      file:write(string.dump(chunk))
      file:close()
    end
  end
  return folder
end

---@param folder string
---@return string
function M.little(folder)
  package.path = folder_of(folder) .. "/?.lua"
  local status = require "httpstatus"
  return ("%s, %s"):format(status.title("500.19"), tostring(status.set("4xx, !404")))
end

---@param folder string
---@return string
function M.more(folder)
  local text = M.little(folder)
  local status, log = require "httpstatus", require "httpstatus.log"
  return ("%s, %s, %d"):format(text, tostring(status.diagnose("HTTP/1.1 502 Bad Gateway\nServer: nginx")),
    log.summarize(folder .. "/small.log", { threads = 2 }).failures)
end

return M
