---What lab.conf serves: the upstreams of the example, and httpstatus under hostile input, watched.

local before = {}
for name in pairs(_G) do before[name] = true end

local status = require "httpstatus"
local status_errors = require "status_errors"

local M = {}

local errors = assert(status.set("4xx, 5xx, !404, 401.*, !403.5-403.9"))

---Answers with the first status in the path, the backup with the last one: /503/200 fails first.
function M.upstream(name)
  ngx.status = tonumber(ngx.var.uri:match(name == "backup" and "(%d%d%d)$" or "(%d%d%d)")) or 200
  ngx.header["X-Upstream"] = name
  ngx.print("the ", name, "'s own words\n")
end

---The error document of any code, as HTML or problem+json.
function M.document()
  ngx.print(status_errors[ngx.var.arg_as](status.describe(ngx.var.arg_code), true))
end

---Whether this lua-resty-core can set a reason phrase.
function M.resp()
  local found, resp = pcall(require, "ngx.resp")
  ngx.print(tostring(found and resp.set_status ~= nil))
end

-- Hostile codes -------------------------------------------------------------

-- What may be kept is kept from the start: every listed code in each of its spellings.
for _, code in ipairs(status.list()) do
  local entry = status.describe(code)
  status.describe(entry.status, entry.substatus)
  status.phrase(entry.status)
end

local function whatever() end

-- One of these for each request. 'n' is any number, 'text' any text that a client sends for a code. Misuse raises and
-- malformed text is refused; neither may be kept.
local HOSTILE = {
  function(n)
    local entry = status.describe(n % 1000, n % 65536)
    assert(entry.status == n % 1000 and entry.substatus == n % 65536 and entry.description)
  end,
  function(n, text) assert(status.describe(text) or select(2, status.describe(text)):find("status code")) return n end,
  function(n) assert(status.phrase(n % 1000) and status.title(n % 1000, n % 65536)) end,
  function(_, text) assert(status.title(text) or select(2, status.title(text))) end,
  function(n, text) return errors:has(n % 1000, n % 65536), errors:has(text) end,
  function(_, text) assert(status.set(text) or select(2, status.set(text)):find("column")) end,
  function(n) assert(not pcall(status.describe, n / 7 + 0.01) and not pcall(status.phrase, -n - 1)) end,
  function(_, text) assert(status.phrase(text) or select(2, status.phrase(text))) end,
  function(n) assert(not pcall(errors.has, errors, whatever, n)) end,
  function(_, text) assert(status.lookup("httperr", text) or select(2, status.lookup("httperr", text))) end,
  function(n) assert(status.lookup("win32", n) or select(2, status.lookup("win32", n))) end,
  function(n) assert(status.describe(n % 1000, n % 65536, { win32 = n % 4294967296 }).decided) end,
  function(n) assert(#tostring(status.describe(n % 1000)) > 0) end,
  function(n) assert(#status.meanings(n % 1000, n % 9) > 0) end,
  function(n) assert(status_errors.json(status.describe(n % 1000), true)) end,
  function(n) assert(status_errors.html(status.describe(n % 1000), true)) end,
}

function M.hostile()
  local n = tonumber(ngx.var.arg_n)
  HOSTILE[n % #HOSTILE + 1](n, ngx.unescape_uri(ngx.var.arg_code))
  ngx.print("survived")
end

---The worker's memory after a full collection, in KiB: Lua's heap and the process.
function M.memory()
  collectgarbage()
  collectgarbage()
  local file = assert(io.open("/proc/self/status"))
  local resident = file:read("*a"):match("VmRSS:%s*(%d+)")
  file:close()
  ngx.print(("%d %s"):format(collectgarbage("count"), resident))
end

---Names of the global variables that are there since httpstatus has been loaded.
function M.globals()
  for name in pairs(_G) do
    if not before[name] then ngx.say(tostring(name)) end
  end
end

-- Logs -----------------------------------------------------------------------

local function times_open(path)
  local pipe = io.popen(("ls -l /proc/%d/fd"):format(ngx.worker.pid()))
  local text, found = pipe:read("*a"), 0
  pipe:close()
  for target in text:gmatch("%-> ([^\n]*)") do
    if target == path then found = found + 1 end
  end
  return found
end

---Reads a log in a request and in a timer, and breaks off twice: the failures that both count, and how often the log is
---still open.
function M.logs()
  local logs = require "httpstatus.log"
  local path = ngx.unescape_uri(ngx.var.arg_path)
  local function fail() error("stop") end
  collectgarbage("stop") -- what would be closed by it alone counts as open
  local log = assert(logs.open(path, { block = 100 }))
  assert(not pcall(logs.summarize, path, { block = 100, progress = fail }))
  assert(not pcall(log.each, log, "4xx,5xx", fail))
  local slow, later = 0, nil
  for line in log:records("5xx") do slow = slow + (line["time-taken"] and 1 or 0) end
  assert(slow > 0)
  assert(ngx.timer.at(0, function() later = logs.summarize(path) end))
  while not later do ngx.sleep(0.01) end
  ngx.print(("%d %d %d"):format(logs.summarize(path).failures, later.failures, times_open(path)))
  collectgarbage("restart")
end

-- Traces ---------------------------------------------------------------------

local CODES = { 404, 500, 502, 503, 403, 200, 301, 410 }

-- Each call gets a loop of its own, as a hot handler would be compiled.
local function loop(expression)
  return assert(loadstring(([[
    local status, errors, codes = ...
    return function(count)
      local sink = 0
      for i = 1, count do
        local code = codes[i %% #codes + 1]
        if %s then sink = sink + 1 end
      end
      return sink
    end]]):format(expression), "=" .. expression))(status, errors, CODES)
end

---What jit.v says while the expression in the argument runs hot; what it asks for has been asked for before. The
---compiler starts afresh: setting hotloop, even to its default, resets what it has counted.
function M.traces()
  local run = loop(ngx.unescape_uri(ngx.var.arg_expression))
  run(#CODES)
  jit.flush()
  jit.opt.start("hotloop=56")
  local path = ngx.config.prefix() .. "logs/traces"
  local verbose = require "jit.v"
  verbose.on(path)
  run(1000000)
  verbose.off()
  local file = assert(io.open(path))
  ngx.print(file:read("*a"))
  file:close()
end

return M
