-- Calls of every public function, for allocation.c, which lets memory fail in them, and spec/interrupted_spec.lua, which stops
-- them anywhere: { name, function(module) ... end, prepare } each. `prepare` loads what the call is about; it gives the module.
-- An answer is any value; `text`, which is called with memory, makes it comparable.

local M = {}

-- Lua 5.4 makes the metatable of its buffers for the first long one. Where memory fails then, it stays half made, and
-- every later long text fails: that is Lua's own fault, so it is made here.
assert(#("x"):rep(10000) == 10000)
-- The LuaJIT that distributions have crashes where memory fails in compiled code.
if rawget(_G, "jit") then require("jit").off() end

-- The name of a value's type in front of it: 404 and "404" are two answers.
function M.text(value)
  local meta = getmetatable(value)
  if type(value) ~= "table" or meta and meta.__tostring then return ("%s %s"):format(type(value), tostring(value)) end
  local rows = {}
  for key, inner in pairs(value) do rows[#rows + 1] = ("%s = %s"):format(M.text(key), M.text(inner)) end
  table.sort(rows)
  return "{ " .. table.concat(rows, ", ") .. " }"
end

local function lookup_half() return require "httpstatus" end

local function add(name, call, prepare) M[#M + 1] = { name, call, prepare or lookup_half } end

-- The message of a call that has to raise.
local function raised(...)
  local _, message = pcall(...)
  if message == "not enough memory" or message == "interrupted" then error(message, 0) end
  return message
end

-- Lua 5.1 and LuaJIT keep a mark of a module whose loading failed, and fail again for it. To LuaJIT it is a number.
local function forget_failures()
  for name, module in pairs(package.loaded) do
    if name:find("^httpstatus") and (type(module) == "userdata" or type(module) == "number") then
      package.loaded[name] = nil
    end
  end
end

local function nothing() end

add("require", function()
  forget_failures()
  return require("httpstatus").phrase(404)
end, nothing)
add("require, logs", function()
  forget_failures()
  return type(require("httpstatus.log").open)
end, lookup_half)

-- Codes.
add("describe", function(status) return status.describe("500.19") end)
add("describe, a number", function(status) return status.describe(404) end)
add("describe, a substatus", function(status) return status.describe(404, 3) end)
add("describe, twice", function(status) return { status.describe("502.3"), status.describe("502.3") } end)
add("describe, a product", function(status) return status.describe(500, 19, { product = "iis6" }) end)
add("describe, a Win32 code", function(status) return status.describe("500.19", { win32 = "0x8007000d" }) end)
add("describe, not listed", function(status) return status.describe("404.99") end)
add("describe, malformed", function(status) return { status.describe("4o4") } end)
add("tostring of an entry", function(status) return tostring(status.describe(403)) end)
add("meanings", function(status) return status.meanings("500.19") end)
add("phrase", function(status) return (status.phrase(404)) end)
add("phrase, text", function(status) return (status.phrase("429")) end)
add("title", function(status) return (status.title("404.3")) end)
add("list", function(status) return status.list() end)
add("list, a selector", function(status) return status.list("5xx, !503") end)
add("search", function(status) return status.search("web.config") end)
add("product_ids", function(status) return status.product_ids() end)
add("family_ids", function(status) return status.family_ids() end)
add("families", function(status) return status.families end)
add("class", function(status) return status.class("404") end)
add("is_listed", function(status) return { status.is_listed("404.3"), status.is_listed(404, 99) } end)
add("classes", function(status) return status.classes end)
add("phrases", function(status) return status.phrases end)
add("products", function(status) return status.products end)

-- Pastes.
local PASTE = "HTTP/1.1 502 Bad Gateway\nServer: nginx\n\nconnect() failed (111: Connection refused) while connecting to upstream"
add("diagnose", function(status) return status.diagnose(PASTE) end)
add("diagnose, a table", function(status) return status.diagnose { status = 500, substatus = 19, win32 = "0x80070021" } end)
add("diagnose, a code", function(status) return tostring(status.diagnose("503")) end)
add("diagnose, nothing", function(status) return tostring(status.diagnose("It works.")) end)

-- Names.
add("a constant", function(status) return status.NOT_FOUND end)
add("a constant, mistyped", function(status) return raised(function() return status.NOT_FOND end) end)
add("find", function(status) return status.find("request entity too large") end)
add("find, mistyped", function(status) return { status.find("not fond") } end)

-- What stands beside a status.
add("lookup", function(status) return status.lookup("httperr", "appoffline") end)
add("lookup, a number", function(status) return status.lookup("cloudflare", "1020") end)
add("lookup, mistyped", function(status) return { status.lookup("httperr", "AppOfline") } end)
add("lookup, no such family", function(status) return { status.lookup("httper", "x") } end)
add("describe, a bare key", function(status) return { status.describe("1006") } end)
add("describe, evidence", function(status) return status.describe(505, { httperr = "Version_N/S", win32 = 5 }) end)
add("title, a product", function(status) return status.title(499, { product = "esri" }) end)
add("keys", function(status) return status.keys("httperr") end)
add("keys, mistyped", function(status) return { status.keys("httper") } end)
add("tostring of the module", function(status) return tostring(status) end)
add("win32", function(status) return status.win32("0x8007000d") end)
add("win32, not listed", function(status) return status.win32(-2147024883) end)
add("win32, malformed", function(status) return { status.win32("five") } end)

-- Sets.
add("set", function(status) return status.set("4xx, !404, 401.*") end)
add("set, a name", function(status) return status.set("not-found, server-error") end)
add("set, mistyped", function(status) return { status.set("not-fond") } end)
add("set, a table", function(status) return status.set { 404, "5xx" } end)
add("set:has", function(status)
  local set = status.set("4xx, !404.3")
  return { set:has(404), set:has(404, 3), set:has("404.4"), set:has(200) }
end)
add("set:codes", function(status) return status.set("client-error"):codes() end)
add("set:is_empty", function(status) return status.set("!100-599"):is_empty() end)
add("set == set", function(status) return status.set("4xx") == status.set("400-499") end)
add("set + set", function(status) return status.set("404") + status.set("5xx") end)
add("set - selector", function(status) return status.set("4xx") - "not-found" end)
add("set * selector", function(status) return status.set("4xx") * "not-found, 500" end)
add("set:each", function(status)
  local sum = 0
  for code in status.set("404, 500"):each() do sum = sum + code end
  return sum
end)
add("set, a map", function(status) return { status.set { a = "404" } } end)

-- Conclusions.
for _, name in ipairs { "is_cacheable", "has_body", "is_redirect", "keeps_method", "is_retryable", "is_error", "is_informational",
  "is_success", "is_redirection", "is_client_error", "is_server_error" } do
  add(name, function(status) return { status[name](301), status[name]("503") } end)
end
add("problem", function(status) return status.problem(404) end)
add("problem, members", function(status) return status.problem(503, { detail = "Later.", retry = { after = 5 } }) end)

-- Logs.
local LOG = "spec/logs/u_ex261101.log"

local function log_half() return require "httpstatus.log" end

local function rows(log, as)
  local pieces = {}
  local read = log.rows(LOG, { as = as }, function(text) pieces[#pieces + 1] = text end)
  return { table.concat(pieces), read.requests, read.errors }
end

add("log.summarize", function(log) return log.summarize(LOG) end, log_half)
add("log.summarize, options", function(log)
  return log.summarize({ LOG, LOG },
    { select = "000-999", since = "2026-11-01T06:00", url = "/*", client = "0.0.0.0/0", top = 0 })
end, log_half)
add("log.summarize, no file", function(log) return log.summarize("no such file").errors end, log_half)
add("log.summarize, misuse", function(log) return raised(log.summarize, LOG, { zone = "x" }) end, log_half)
for _, as in ipairs { "csv", "tsv", "json" } do
  add("log.rows, " .. as, function(log) return rows(log, as) end, log_half)
end
add("log.rows, events", function(log)
  local pieces = {}
  log.rows(LOG, { events = true }, function(text) pieces[#pieces + 1] = text end)
  return table.concat(pieces)
end, log_half)
add("log.counting_reader", function(log)
  local reader = log.counting_reader({ select = "5xx" }, function() end)
  local lines = reader:account().lines
  reader:close()
  return lines
end, log_half)
add("log.loss", function(log)
  local before = { lines = 0, requests = 0, events = 0, skipped = {}, directives = 0 }
  return { log.loss(before, { lines = 9, requests = 1, events = 0, directives = 0, skipped = { field_count = { count = 8 } } }) }
end, log_half)
add("log.open", function(log) return { log.open("no such file") } end, log_half)
add("log:records", function(log)
  local lines = {}
  for record in assert(log.open(LOG)):records("000-999") do lines[#lines + 1] = record.line .. record.url end
  return lines
end, log_half)
add("log:each", function(log)
  local codes = {}
  assert(log.open(LOG)):each("000-999", function(code, substatus, win32) codes[#codes + 1] = { code, substatus, win32 } end)
  return codes
end, log_half)
add("log:close", function(log)
  local opened = assert(log.open(LOG))
  local first = opened:records("000-999")().number
  opened:close()
  return first
end, log_half)

-- A summary of it.
local function summarized()
  return { summary = log_half().summarize(LOG), merge = require("httpstatus.summary").merge,
    text = require("httpstatus.report.text").text, page = require("httpstatus.report.html").page,
    csv = require("httpstatus.report.csv").write, json = require("httpstatus.report.json").write, dkjson = require "dkjson" }
end

local function written(write, summary)
  local pieces = {}
  write(summary, function(text) pieces[#pieces + 1] = text end)
  return table.concat(pieces)
end

add("report.text", function(of) return of.text(of.summary, { full = true }) end, summarized)
add("report.html", function(of) return of.page(of.summary) end, summarized)
add("report.csv", function(of) return written(of.csv, of.summary) end, summarized)
add("report.json", function(of) return written(of.json, of.summary) end, summarized)
add("summary.merge", function(of) return of.merge(of.summary, of.summary) end, summarized)
add("summary.merge, none", function(of) return { of.merge(of.summary, { version = 1, files = {} }) } end, summarized)

return M
