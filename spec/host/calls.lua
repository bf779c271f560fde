-- Calls of every public function and of the command, for allocation.c, which lets memory fail in them, and
-- spec/interrupted_spec.lua, which stops them anywhere: { name, function(module) ... end, prepare, less } each. `prepare` loads
-- what the call is about; it gives the module. An answer is any value; `text`, which is called with memory, makes it comparable.

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

-- What takes long is tried at so many times less places.
local function add(name, call, prepare, less) M[#M + 1] = { name, call, prepare or lookup_half, less or 1 } end

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

-- Logs that a second thread is worth, and packed ones -----------------------

local FOLDER = ".build/calls"

-- Its text tells a file's name, and it is put in place at once: several hosts may make it, and an old one is not taken.
local function made(text, ending, pack)
  local path = ("%s/%d%s"):format(FOLDER, #text, ending)
  local there = io.open(path, "rb")
  if there then
    there:close()
    return path
  end
  os.execute("mkdir -p " .. FOLDER)
  local beside = path .. tostring({}):match("%x+$")
  local pipe = assert(io.popen(("%s >%s"):format(pack or "cat", beside), "w"))
  pipe:write(text)
  pipe:close()
  assert(os.rename(beside, path))
  return path
end

local CODES = { "200 0 0", "404 0 2", "500 19 13", "503 0 0", "401 2 5", "302 0 0", "502 3 12002" }

local function many_lines()
  local lines = { "#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken" }
  for i = 1, 900 do
    lines[#lines + 1] = ("2026-11-01 06:%02d:%02d GET /shop/of/a/long/address/%d 192.0.2.%d %s %d"):format(
      math.floor(i / 60) % 60, i % 60, i * i % 97, i % 200, CODES[i % #CODES + 1], i % 900)
  end
  return table.concat(lines, "\n") .. "\n"
end

local function plain() return made(many_lines(), ".log") end

local PACKERS = { gz = "gzip -nc", zst = "zstd -qc", xz = "xz -c" }

local function packed(as) return made(many_lines(), ".log." .. as, PACKERS[as]) end

-- With the log half loaded: the file, and what reads it.
local function of_file(path_of, as)
  return function() return { log = log_half(), path = path_of(as) } end
end

local THREADS = { threads = 2, block = 4096 }

local function summary_of(of, options)
  local found = of.log.summarize(of.path, options or THREADS)
  return { found.failures, found.benign, found.lines, found.codes[1].code, found.errors[1] and found.errors[1].message }
end

add("log.summarize, threads", summary_of, of_file(plain), 4)
for _, as in ipairs { "gz", "zst", "xz" } do
  add("log.summarize, packed as " .. as, function(of) return summary_of(of, {}) end, of_file(packed, as), 8)
  add("log.summarize, threads, packed as " .. as, summary_of, of_file(packed, as), 8)
end
add("log.rows, threads, packed", function(of)
  local pieces = {}
  local read = of.log.rows(of.path, { threads = 2, block = 4096, select = "503" }, function(text) pieces[#pieces + 1] = text end)
  return { table.concat(pieces), read.requests, read.errors }
end, of_file(packed, "gz"), 2)
add("log:records, threads, packed", function(of)
  local lines = {}
  for record in assert(of.log.open(of.path, THREADS)):records("503") do lines[#lines + 1] = record.url end
  return lines
end, of_file(packed, "zst"), 2)
add("log:close, threads", function(of)
  local opened = assert(of.log.open(of.path, THREADS))
  local first = opened:records("000-999")().number
  opened:close()
  return first
end, of_file(plain), 2)
add("log.summarize, a folder", function(log) return log.summarize("spec/logs") end, log_half)
add("log.summarize, a wildcard", function(log) return log.summarize("spec/lo*/u_*") end, log_half)

-- Following --------------------------------------------------------------------

local NOW = 1793520000 -- 2026-11-01 08:00:00

local function session_of(more)
  return function()
    local name = os.tmpname()
    os.remove(name)
    require "dkjson"
    return { new = require("httpstatus.follow.session").new, path = plain(), state = more and name }
  end
end

local function followed(of, told)
  local session = assert(of.new({ of.path }, { top = 5 }, { from_beginning = true, state = of.state,
    tell = function(event, fields) told[#told + 1] = ("%s %s"):format(event, fields.code or fields.message or "") end }))
  local ok, message = pcall(function()
    session:start(NOW)
    while session:poll(NOW).has_more do told.more = true end
    session:finish(NOW)
    assert(session:save())
  end)
  session:close()
  if not ok then error(message, 0) end
  return told
end

add("follow.session", function(of) return followed(of, {}) end, session_of(false), 8)
-- What a run leaves that failed is a whole state or none: the next one reads it before it begins anew.
add("follow.session, a state", function(of)
  local _, message = require("httpstatus.follow.state").load(of.state)
  if message then error(message, 0) end
  os.remove(of.state)
  local told = followed(of, {})
  local again = followed(of, {})
  os.remove(of.state)
  os.remove(of.state .. ".lock")
  return { told, again }
end, session_of(true), 8)

-- A summary of it.
local function summarized()
  return { summary = log_half().summarize(LOG), merge = require("httpstatus.summary").merge,
    text = require("httpstatus.report.text").text, page = require("httpstatus.report.html").page,
    metrics = require "httpstatus.report.prometheus", csv = require("httpstatus.report.csv").write,
    json = require("httpstatus.report.json").write, dkjson = require "dkjson" }
end

local function written(write, summary)
  local pieces = {}
  write(summary, function(text) pieces[#pieces + 1] = text end)
  return table.concat(pieces)
end

add("report.text", function(of) return of.text(of.summary, { full = true }) end, summarized)
add("report.html", function(of) return of.page(of.summary) end, summarized, 10)
add("report.prometheus", function(of) return of.metrics.text(of.metrics.of(of.summary)) end, summarized)
add("report.csv", function(of) return written(of.csv, of.summary) end, summarized)
add("report.json", function(of) return written(of.json, of.summary) end, summarized)
add("summary.merge", function(of) return of.merge(of.summary, of.summary) end, summarized)
add("summary.merge, none", function(of) return { of.merge(of.summary, { version = 1, files = {} }) } end, summarized)

-- What is made of the whole registry ------------------------------------------

-- A module, what it needs loaded.
local function module(name)
  return function()
    require "httpstatus"
    require "dkjson"
    return require(name)
  end
end

add("sources.of", function(sources) return sources.of("RFC 9110, 15.5.5; tried on nginx 1.22") end, module "httpstatus.sources")

-- The first pieces of a text that is written piece by piece.
local function first_pieces(write, most)
  local pieces, ENOUGH = {}, {}
  local _, message = pcall(write, function(...)
    for _, piece in ipairs { ... } do pieces[#pieces + 1] = piece end
    if #pieces >= most then error(ENOUGH) end
  end)
  if message ~= nil and message ~= ENOUGH then error(message, 0) end
  return #pieces .. table.concat(pieces)
end

for _, format in ipairs { "json", "csv", "lua", "postgresql", "clickhouse" } do
  add("export, " .. format, function(export)
    return first_pieces(function(write) export.export(format, write) end, 200)
  end, module "httpstatus.export", 20)
end

-- Pages of each kind, and what the search reads.
add("site, its pages", function(of)
  local found = of.registry
  local documents = {
    of.start_page.document(found), of.index_pages.of_class(found, "4xx"), of.code_page.document(found, found.codes[200]),
    of.key_page.document(found, found.keys[300]), of.index_pages.of_product(found, found.products[1]),
    of.index_pages.not_found("/"),
  }
  for i, document in ipairs(documents) do documents[i] = of.layout.page(document) end
  documents[#documents + 1] = #of.data.script(found)
  return documents
end, function()
  local of = { registry = require("httpstatus.site.registry").new() }
  for name in ("layout start_page code_page key_page index_pages data"):gmatch("%S+") do
    of[name] = require("httpstatus.site." .. name)
  end
  return of
end, 20)
add("site.files", function(site) return { site.files { base = "status.example" } } end, module "httpstatus.site")
add("site.write", function(of)
  local files = { { path = "index.html", text = "a" }, { path = "c/404/index.html", text = "b" } }
  local removed, message = of.write(of.folder, files)
  if not removed then error(message, 0) end
  files[2] = nil
  removed, message = of.write(of.folder, files)
  if not removed then error(message, 0) end
  for _, path in ipairs { "index.html", "httpstatus-files.txt", "" } do os.remove(of.folder .. "/" .. path) end
  return removed
end, function()
  local folder = os.tmpname()
  os.remove(folder)
  return { write = require("httpstatus.site.folder").write, folder = folder }
end)

-- The command -----------------------------------------------------------------

local STDOUT, STDERR, EXIT = io.stdout, io.stderr, os.exit

local function set_output(stdout, stderr, exit)
  io.stdout, io.stderr, os.exit = stdout, stderr, exit -- luacheck: ignore 122
end

-- A command line's exit status and all that it writes; what ends the process is an error here.
local function run(main, arguments)
  forget_failures()
  local pieces = {}
  local file = { flush = function() return true end }
  function file.write(_, ...)
    for _, text in ipairs { ... } do pieces[#pieces + 1] = text end
    return file
  end
  set_output(file, file, function() error("exit: " .. table.concat(pieces), 0) end)
  local ok, status = pcall(main, arguments)
  set_output(STDOUT, STDERR, EXIT)
  if not ok then error(status, 0) end
  return { status, table.concat(pieces) }
end

local function main_of_command()
  require "argparse"
  require "dkjson"
  return require("httpstatus.cli").main
end

-- A summary as JSON twice, for a merge.
local function two_summaries()
  local pieces = {}
  require("httpstatus.report.json").write(log_half().summarize(LOG), function(text) pieces[#pieces + 1] = text end)
  return made(table.concat(pieces):rep(2), ".json")
end

for _, line in ipairs { "404", "500.19 --win32 0x80070021", "--json 401.2", "nginx 502 connection refused",
  "search double escape", "families", "list 401.*", "match 5xx 502", "log " .. LOG, "log --json " .. LOG,
  "rows " .. LOG, "manual", "completion bash" } do
  local words = {}
  for word in line:gmatch("%S+") do words[#words + 1] = word end
  add("command, " .. line, function(main) return run(main, words) end, main_of_command, 10)
end
add("command, merge", function(of) return run(of.main, { "merge", of.path }) end, function()
  return { main = main_of_command(), path = two_summaries() }
end, 10)

return M
