-- Callers that hand in what nobody expects: values that only look like arguments, metatables that call back, objects of others,
-- callbacks and finalizers that do not leave a reader alone, a Lua whose functions were replaced or taken away. An answer is
-- right, or an error at the caller's line; the next one is right, and nothing stays open.
package.path = "spec/?.lua;spec/host/?.lua;" .. package.path
local calls = require "calls"
local core = require "httpstatus.log_core"
local log = require "httpstatus.log"
local logs = require "logs"
local status = require "httpstatus"
local summary = require "httpstatus.summary"
local open_files = require "spec.system".open_files

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
local LOG = "spec/logs/u_ex261101.log"
local HERE = debug.getinfo(1, "S").short_src
local G = package.loaded._G
local MAY_YIELD = _VERSION ~= "Lua 5.1" or rawget(G, "jit") ~= nil -- out of metamethods and pcall

after_each(logs.remove)

-- The message of a call that raises at the line of this file that makes it.
local function refusal(call, ...)
  local ok, message = pcall(function(...)
    local value = call(...)
    return value
  end, ...)
  assert.is_false(ok)
  local line, said = tostring(message):match("^" .. HERE:gsub("%p", "%%%0") .. ":(%d+): (.*)$")
  assert.truthy(line, tostring(message))
  return said
end

-- What a script of its own prints, standard error too, and its exit status.
local function run(script, arguments, before)
  local path = logs.write(script)
  local pipe = assert(io.popen(("%s %s %s %s 2>&1; echo \"=$?\""):format(before or "", LUA, path, arguments or "")))
  local said = pipe:read("*a")
  pipe:close()
  return said:match("^(.*)=%d+\n$"), tonumber(said:match("=(%d+)\n$"))
end

-- Arguments ------------------------------------------------------------------

-- Functions of one argument that take a status or a code, as a number too.
local OF_CODES = { "describe", "meanings", "title", "phrase", "class", "is_listed", "is_error", "is_retryable", "has_body",
  "problem" }

describe("a number", function()
  it("that is no status is told for what it is", function()
    for _, name in ipairs(OF_CODES) do
      for _, number in ipairs { 0 / 0, 1 / 0, -1 / 0, 2 ^ 53, -1, 1000, 2 ^ 31 + 404, 2 ^ 32 + 404, 403.5 } do
        assert.truthy(refusal(status[name], number):find("^the [sn]"), name)
      end
      assert.truthy(refusal(status[name], 0 / 0):find("status nan is no", 1, true))
    end
    for _, number in ipairs { 0 / 0, 1 / 0, -1 / 0, 2 ^ 53, 0.5, 2 ^ 32 } do
      assert.truthy(refusal(status.win32, number):find("^the Win32 code .* is out of range"))
      assert.truthy(refusal(status.describe, 500, { win32 = number }):find("^option win32: "))
      assert.truthy(refusal(status.describe, 404, number):find("^the substatus "))
      assert.is_nil((status.set(number)))
      assert.is_nil((status.lookup("win32", number)))
    end
  end)

  it("is the same number as a float and as minus zero", function()
    assert.equal("Not Found", status.phrase(404.0))
    assert.is_true(status.set("404"):has(404.0, 3.0))
    for _, zero in ipairs { 0, -0.0 } do
      local entry = status.describe(zero)
      assert.same({ "000", "0" }, { entry.code, tostring(entry.status) })
      assert.equal("0", tostring(status.describe(404, zero).substatus))
    end
  end)
end)

describe("a text with a NUL", function()
  it("is another text than what stands in front of it", function()
    for _, name in ipairs(OF_CODES) do
      local answer, message = status[name]("404\0")
      assert.is_nil(answer, name)
      assert.truthy(message:find('"404?"', 1, true), message)
    end
    for _, nul in ipairs { "404\0", "\000404", "4xx\0,500", "404,\0" } do assert.is_nil((status.set(nul))) end
    assert.is_nil((status.win32("5\0")))
    assert.is_nil((status.keys("httperr\0")))
    assert.is_nil((status.lookup("httperr", "AppOffline\0")))
    assert.is_nil((status.describe(503, { httperr = "AppOffline\0" })))
    assert.is_nil((status.diagnose { status = "404\0" }))
    assert.equal(0, #status.search("webdav\0"))
    assert.truthy(refusal(status.describe, 404, { product = "iis\0" }):find("unknown product", 1, true))
    assert.truthy(refusal(status.describe, 404, { ["product\0"] = "iis" }):find("unknown option", 1, true))
    assert.truthy(refusal(function() return status["NOT_FOUND\0"] end):find("httpstatus has no", 1, true))
    for name, value in pairs { select = "404\0", since = "now\0", zone = "Z\0", client = "10.0.0.1\0", format = "common\0" } do
      assert.truthy(refusal(log.summarize, LOG, { [name] = value }):find("^option " .. name .. ": "))
    end
    assert.truthy(refusal(log.rows, LOG, { columns = "status\0" }, print):find("^option columns: "))
    assert.truthy(refusal(log.rows, LOG, { as = "csv\0" }, print):find("^option as: "))
  end)

  it("opens no file of a shorter name, and finds no folder", function()
    local opened, message = log.open(LOG .. "\0.gz")
    assert.same({ nil, LOG .. "\0.gz: No such file or directory" }, { opened, message })
    for _, path in ipairs { LOG .. "\0", "spec/logs\0", "\0" } do
      local read = log.summarize { path, LOG }
      assert.same({ 9, 1, "No such file or directory" }, { read.requests, #read.errors, read.errors[1].message })
      assert.equal("No such file or directory", log.rows(path, {}, function() end).errors[1].message)
      assert.is_nil(core.size(path))
      assert.is_nil(core.identity(path))
      assert.is_false(core.is_link(path))
    end
    local follow = require "httpstatus.follow_core"
    assert.is_nil((follow.stat(LOG .. "\0")))
    assert.is_nil((follow.save(os.tmpname() .. "\0", "x\0", "text")))
    local folder = logs.write("") -- a site that was written to it would say that it is none
    local written, why = require("httpstatus.site.folder").write(folder .. "\0", {})
    assert.is_nil(written)
    assert.truthy(why:find("No such file or directory", 1, true), why)
  end)
end)

-- Metatables -------------------------------------------------------------------

local EVENTS = { "__index", "__newindex", "__call", "__len", "__eq", "__lt", "__le", "__concat", "__unm", "__add", "__sub",
  "__mul", "__div", "__mod", "__pow", "__idiv", "__band", "__tostring", "__pairs", "__ipairs", "__close" }

-- A table whose metamethods all raise.
local function trap()
  local meta = { __name = 404, __metatable = "none of yours" }
  for _, event in ipairs(EVENTS) do
    meta[event] = function() error({ event = event }) end
  end
  return setmetatable({}, meta)
end

describe("a value with metamethods", function()
  it("where a text or a number belongs is misuse, and none of them is called", function()
    for _, name in ipairs(OF_CODES) do refusal(status[name], trap()) end
    for _, name in ipairs { "find", "search", "win32", "keys" } do refusal(status[name], trap()) end
    refusal(status.lookup, "win32", trap())
    refusal(status.lookup, trap(), 5)
    refusal(status.describe, 404, 3, trap)
    refusal(status.describe, 404, { product = trap() })
    refusal(status.describe, 404, { win32 = trap() })
    refusal(status.describe, 404, { [trap()] = 1 })
    for _, name in ipairs { "status", "win32", "server", "text", "product" } do
      refusal(status.diagnose, { [name] = trap() })
    end
    refusal(status.diagnose, { [trap()] = 1 })
    refusal(status.problem, 404, { status = trap() })
    refusal(log.open, trap())
    refusal(log.summarize, trap())
    refusal(log.summarize, { LOG, trap() })
    refusal(log.rows, LOG, {}, trap())
    for _, name in ipairs { "since", "top", "progress", "select" } do refusal(log.summarize, LOG, { [name] = trap() }) end
    refusal(log.summarize, LOG, { [trap()] = 1 })
    local opened = assert(log.open(LOG))
    refusal(opened.each, opened, "5xx", trap())
    refusal(opened.records, opened, trap())
    refusal(require("httpstatus.site").write, trap())
    refusal(require("httpstatus.site").files, { base = trap() })
  end)

  it("where any value is data gives a message, and none of them is called", function()
    assert.is_nil((status.set(trap())))
    assert.is_nil((status.set { "404", trap() }))
    assert.is_nil((status.list { trap() }))
    assert.is_nil((status.set { [trap()] = "404" }))
    assert.is_nil(status[trap()])
    assert.is_false(status.set("404") == trap())
  end)
end)

-- Options whose values come from a metatable: each may be asked for once, 'act' runs on the way.
local function inherited(values, act)
  local asked = {}
  return setmetatable({}, { __index = function(self, name)
    if act then act(self, name) end
    if asked[name] then error(tostring(name) .. " is asked for twice") end
    asked[name] = true
    return values[name]
  end })
end

-- Calls that take a table of options or of evidence, each with some.
local OF_TABLES = {
  { "describe", function(options) return calls.text(status.describe(500, 19, options)) end,
    { product = "iis", win32 = "0x8007000d" } },
  { "title", function(options) return status.title("499", options) end, { product = "esri" } },
  { "meanings", function(options) return calls.text(status.meanings("503", options)) end, { httperr = "AppOffline" } },
  { "diagnose", function(evidence) return calls.text(status.diagnose(evidence)) end,
    { status = 502, substatus = 3, win32 = 12002, server = "Microsoft-IIS/10.0", text = "0x80072ee2", product = "arr" } },
  { "summarize", function(options) return calls.text(log.summarize(LOG, options)) end,
    { select = "5xx", top = 1, since = "2026-11-01", zone = "+02:00" } },
  { "rows", function(options)
    local pieces = {}
    log.rows(LOG, options, function(text) pieces[#pieces + 1] = text end)
    return table.concat(pieces)
  end, { select = "5xx", as = "tsv", columns = "status,url" } },
  { "records", function(options)
    local lines = {}
    for record in assert(log.open(LOG, options)):records() do lines[#lines + 1] = record.line end
    return table.concat(lines, "\n")
  end, { select = "503", url = "/*" } },
}

describe("a table of options", function()
  it("is read once each, so a metatable's second answer counts for nothing", function()
    for _, of in ipairs(OF_TABLES) do assert.equal(of[2](of[3]), of[2](inherited(of[3])), of[1]) end
  end)

  it("may call back into the library, change itself, or run the collector on the way", function()
    for _, of in ipairs(OF_TABLES) do
      local expected = of[2](of[3])
      assert.equal(expected, of[2](inherited(of[3], function(self, name)
        collectgarbage("step")
        status.describe(tostring(name))
        status.diagnose("Error 1020")
        log.summarize(LOG)
        rawset(self, "since", nil)
      end)), of[1])
      assert.equal(expected, of[2](of[3]))
    end
  end)

  it("whose metamethod raises gives that error, and the next call is right", function()
    local before = open_files()
    for _, of in ipairs(OF_TABLES) do
      local expected, mine = of[2](of[3]), {}
      for name in pairs(of[3]) do
        local ok, message = pcall(of[2], inherited(of[3], function(_, asked)
          if asked == name then error(mine) end
        end))
        assert.is_false(ok)
        assert.equal(mine, message)
      end
      assert.equal(expected, of[2](of[3]))
      assert.equal(before, open_files(before))
    end
  end)

  it("whose metamethod yields is waited for where Lua can, else that is an error", function()
    for _, of in ipairs(OF_TABLES) do
      local expected, yields = of[2](of[3]), 0
      local options = inherited(of[3], function() coroutine.yield("asked") end)
      local resume = coroutine.wrap(function() return of[2](options) end)
      if MAY_YIELD then
        local answer = resume()
        while answer == "asked" do
          yields = yields + 1
          assert.equal(expected, of[2](of[3]))
          answer = resume()
        end
        assert.equal(expected, answer)
        assert.truthy(yields > 1)
      else
        local ok, message = pcall(resume)
        assert.is_false(ok)
        assert.truthy(message:find("yield", 1, true), message)
      end
    end
  end)

  it("that changes behind the opening of a log changes nothing in its reading", function()
    local options = { select = { "503" }, url = "/*" }
    local opened = assert(log.open(LOG, options))
    options.since, options.select[1], options.url = 5, "nonsense", false
    opened.path, opened.options = {}, nil -- luacheck: ignore
    assert.equal("/shop", opened:records()().url)
  end)

  it("names what it takes for paths: no holes, no names, no metatable's", function()
    for _, paths in ipairs { { LOG, nil, LOG }, { LOG, log = LOG }, { log = LOG }, { LOG, 5 }, { LOG, false }, { { LOG } },
      setmetatable({}, { __index = { LOG } }), { [1] = LOG, [2 ^ 53] = LOG } } do
      assert.truthy(refusal(log.summarize, paths):find("^paths is a path or an array of paths, got "))
      assert.truthy(refusal(log.rows, paths, {}, print):find("^paths is a path or an array of paths, got "))
    end
    assert.equal(9, log.summarize({ [0] = "script", [-1] = "lua", LOG }).requests)
  end)
end)

describe("a summary", function()
  it("whose metatable says something else each time is merged or told, and raises nothing but what that raises", function()
    local one = log.summarize(LOG)
    local function restless(value, turn)
      if type(value) ~= "table" then return value end
      local n = 0
      return setmetatable({}, {
        __index = function(_, name)
          n = n + 1
          if n % turn == 0 then return ({ 5, "x", {}, -1, 0 / 0 })[n % 5 + 1] end
          return restless(value[name], turn)
        end,
        __pairs = function() return next, value end, -- since Lua 5.2
      })
    end
    local expected = calls.text(summary.merge(one, one))
    for turn = 1, 40 do
      local merged, message = summary.merge(one, restless(one, turn))
      assert.truthy(merged or type(message) == "string")
    end
    local mine = {}
    assert.same({ false, mine }, { pcall(summary.merge, one, setmetatable({}, { __index = function() error(mine) end })) })
    assert.equal(expected, calls.text(summary.merge(one, one)))
  end)
end)

-- Objects ----------------------------------------------------------------------

describe("a method", function()
  it("called on something else says whose method it is", function()
    local set, opened = status.set("5xx"), assert(log.open(LOG))
    local others = { 5, "text", {}, io.stdout, print, false, trap(), setmetatable({}, { __index = set }),
      setmetatable({}, { __index = opened }), setmetatable({}, { __metatable = getmetatable(set) }),
      coroutine.create(function() end) }
    for i = 1, #others + 1 do -- the last one is nil
      for _, name in ipairs { "has", "codes", "each", "is_empty" } do
        assert.truthy(refusal(set[name], others[i], 404):find("^" .. name .. " is a method of a set: "))
      end
      for _, name in ipairs { "records", "each", "close" } do
        assert.truthy(refusal(opened[name], others[i], "5xx", print):find("^" .. name .. " is a method of a log: "))
      end
    end
    refusal(opened.close, set)
    refusal(set.has, opened, 404)
    for _, reader in ipairs { io.stdout, {}, 5, false } do
      local own = core.reader { selects = print }
      for _, name in ipairs { "step", "next", "open", "each", "close" } do
        assert.is_false(pcall(own[name], reader, LOG, 1))
        assert.is_false(pcall(own[name]))
      end
      own:close()
    end
  end)

  it("of a reader that is closed blames who called", function()
    local opened = assert(log.open(LOG))
    local next_record = opened:records("5xx")
    next_record()
    opened:close()
    assert.equal("the reader is closed", refusal(next_record))
    opened:close()
    local again = opened:records("503")
    assert.equal(503, again().status)
    for _ = 1, 3 do assert.is_nil((again())) end
    opened:close()
    assert.is_nil((again()))
  end)
end)

-- Callbacks ----------------------------------------------------------------------

-- Readings with a callback, what each gives to it, and the right answer.
local function each_of(options)
  return function(callback)
    local opened, n = assert(log.open(LOG, options)), 0
    opened:each("5xx", function(code)
      n = n + code
      callback(opened)
    end)
    return n
  end
end

local READINGS = {
  each = each_of { block = 40 }, each_ahead = each_of { block = 40, threads = 2 },
  records = function(callback)
    local opened, n = assert(log.open(LOG, { block = 40 })), 0
    for record in opened:records("5xx") do
      n = n + record.status
      callback(opened)
    end
    return n
  end,
  rows = function(callback)
    local n = 0
    log.rows(LOG, { block = 40, select = "5xx" }, function(text)
      n = n + #text
      callback()
    end)
    return n
  end,
  progress = function(callback)
    return log.summarize(LOG, { block = 40, progress = function() callback() end }).requests
  end,
}

describe("a callback", function()
  it("that raises gives its error whatever it is, the next reading is right, and nothing is open", function()
    local before = open_files()
    for name, read in pairs(READINGS) do
      local expected = read(function() end)
      for _, mine in ipairs { {}, "text", 5, true, trap(), print } do
        local ok, message = pcall(read, function() error(mine, 0) end)
        assert.is_false(ok, name)
        assert.is_true(rawequal(mine, message), name)
      end
      local ok, message = pcall(read, function() error() end)
      assert.is_false(ok)
      assert.is_nil(message)
      assert.equal(expected, read(function() end), name)
      assert.equal(before, open_files(before), name)
    end
  end)

  it("that reads the same log, another one, or itself again gets the right answers", function()
    for name, read in pairs(READINGS) do
      local expected, depth = read(function() end), 0
      assert.equal(expected, read(function()
        if depth > 1 then return end
        depth = depth + 1
        for _, other in pairs(READINGS) do other(function() end) end
        assert.equal(expected, read(function() end))
        depth = depth - 1
      end), name)
    end
  end)

  it("that closes the log ends its reading, and the log can be read again", function()
    for name, read in pairs { each = READINGS.each, each_ahead = READINGS.each_ahead } do
      local n = 0
      read(function(opened)
        opened:close()
        for _ in opened:records("5xx") do n = n + 1 end
        opened:close()
      end)
      assert.equal(3, n, name)
    end
    local ok, message = pcall(READINGS.records, function(opened) opened:close() end)
    assert.is_false(ok)
    assert.truthy(message:find("hostile_callers_spec.lua:%d+: the reader is closed$"), message)
  end)

  it("that yields is waited for out of records, rows and progress, and out of each it is an error", function()
    local before = open_files()
    for name, read in pairs(READINGS) do
      local expected = read(function() end)
      local resume = coroutine.wrap(function() return read(coroutine.yield) end)
      local ok, answer
      repeat ok, answer = pcall(resume) until not ok or type(answer) == "number"
      local may = name == "records" or MAY_YIELD and not name:find("each")
      assert.equal(may, ok, name)
      if may then assert.equal(expected, answer) else assert.truthy(answer:find("yield", 1, true), answer) end
      assert.equal(expected, read(function() end), name)
      assert.equal(before, open_files(before), name)
    end
  end)

  it("in a coroutine that is never resumed leaves its file to the collector", function()
    local before = open_files()
    for _ = 1, 3 do
      local abandoned = coroutine.create(function() READINGS.records(coroutine.yield) end)
      assert.is_true(coroutine.resume(abandoned))
    end
    assert.equal(before, open_files(before))
    if coroutine.close then
      local closed = coroutine.create(function() READINGS.records(coroutine.yield) end)
      coroutine.resume(closed)
      assert.is_true(coroutine.close(closed))
      assert.equal(before, open_files(before))
    end
  end)

  it("that never ends calling itself is stopped by Lua, and the next reading is right", function()
    local expected, before = READINGS.each(function() end), open_files()
    local function again() READINGS.each(again) end
    assert.is_false(pcall(again))
    assert.equal(expected, READINGS.each(function() end))
    assert.equal(before, open_files(before))
  end)

  -- Where a thread reads ahead, the state that is closed unloads the code that it runs.
  it("that ends the process and closes its state is let do so, while a thread reads ahead", function()
    for _, call in ipairs {
      "opened:each('5xx', quit)", "for _ in opened:records('5xx') do quit() end", "log.rows('-', { threads = 2 }, quit)",
      "log.summarize('-', { threads = 2, block = 100, progress = quit })",
    } do
      local said, exit = run([[
        local log = require "httpstatus.log"
        local opened = assert(log.open("-", { threads = 2, block = 100 }))
        local function quit() os.exit(7, true) end
        kept = {} -- takes a while to free, behind the unloading
        for i = 1, 100000 do kept[i] = {} end
        ]] .. call, "", ("(cat %s; while sleep 0.002; do echo x; done) 2>/dev/null |"):format(LOG))
      assert.same({ "", 7 }, { said, exit }, call)
    end
  end)
end)

describe("a finalizer", function()
  it("that closes, reads or collects while a log is read does no harm, also at the state's end", function()
    local said, exit = run([[
      local log, status, opened
      local function at_end(act)
        if not newproxy then return setmetatable({}, { __gc = act }) end
        local guard = newproxy(true)
        getmetatable(guard).__gc = act
        return guard
      end
      -- Older than the modules: at the state's end it comes behind them.
      older = at_end(function()
        opened:close()
        assert(log.summarize("spec/logs/u_ex261101.log").requests == 9 and status.title("404.3"))
        print("the last one")
      end)
      log, status = require "httpstatus.log", require "httpstatus"
      local LOG = "]] .. LOG .. [["
      opened = assert(log.open(LOG, { block = 30, threads = 2 }))
      local next_record, _, _, reader = opened:records("000-999")
      at_last = {}
      for i = 1, 5 do -- in whatever order, some in front of the reader's own and some behind it
        at_last[i] = at_end(function()
          opened:close()
          reader:close()
          reader:__gc()
          pcall(next_record)
          pcall(reader.step, reader)
          assert(log.summarize(LOG).requests == 9 and status.title("404.3"))
        end)
      end
      local n = 0
      assert(log.open(LOG, { block = 30 })):each("000-999", function()
        at_end(function() log.summarize(LOG) n = n + 1 collectgarbage("step") end)
        collectgarbage()
      end)
      assert(next_record().status == 200)
      at_end(function() opened:close() n = n + 1 end)
      collectgarbage()
      collectgarbage()
      assert(not pcall(next_record) and n >= 9, n)
      local inner = assert(log.open(LOG, { block = 30, threads = 2 }))
      next_record, _, _, reader = inner:records("000-999")
      next_record()
      print("all of it")]])
    assert.same({ "all of it\nthe last one\n", 0 }, { said, exit })
  end)

  it("and a callback that call the reader in use are refused, and a close waits", function()
    local reader, kept, codes
    reader = core.reader { counts = false, selects = function(code)
      codes = codes + 1
      for _, name in ipairs { "step", "next", "account", "each" } do
        local ok, message = pcall(reader[name], reader, print)
        assert.is_false(ok)
        assert.truthy(tostring(message):find("in use", 1, true))
      end
      reader:close()
      reader:__gc()
      kept = code
      return true
    end }
    codes = 0
    assert.is_true(reader:open(LOG, 1))
    while codes == 0 do
      if not reader:next() then reader:step() end
    end
    assert.truthy(kept)
    assert.truthy(tostring(select(2, pcall(reader.next, reader))):find("closed", 1, true))
  end)
end)

-- A Lua that was tampered with -----------------------------------------------------

-- The calls of the lookup half, or those that read logs, with globals of their own.
local function calls_apart(of_lookups)
  local env = {}
  for name, value in pairs(G) do
    env[name] = value
    if type(value) == "table" and package.loaded[name] == value and name ~= "_G" and name ~= "package" then
      env[name] = {}
      for inner, member in pairs(value) do env[name][inner] = member end
    end
  end
  local chunk = assert(loadfile("spec/host/calls.lua", "t", env))
  if setfenv then setfenv(chunk, env) end -- luacheck: ignore 113
  local some, all, of_facade = {}, chunk(), nil
  for _, call in ipairs(all) do
    if call[1] == "describe" then of_facade = call[3] end
  end
  for _, call in ipairs(all) do
    local name, wanted = call[1], call[3] == of_facade
    if not of_lookups then wanted = name:find("^log") or name:find("^report") or name:find("^summary") end
    if wanted and not name:find("^require") then some[#some + 1] = call end
  end
  return some
end

local LIBRARIES = { "_G", "string", "table", "math", "coroutine", "os", "io", "debug" }

-- Calls while each function of these libraries is another one; how often that was called, and what pcall says.
local function poisoned(libraries, poison, call, ...)
  local called, originals = 0, {}
  local pcall, next, type = pcall, next, type
  local function instead(...)
    called = called + 1
    return poison(...)
  end
  for _, name in ipairs(libraries) do
    local library = package.loaded[name]
    for inner, member in pairs(library) do
      if type(member) == "function" then originals[#originals + 1] = { library, inner, member } end
    end
  end
  for i = 1, #originals do originals[i][1][originals[i][2]] = instead end
  local ok, answer = pcall(call, ...)
  for i = 1, #originals do originals[i][1][originals[i][2]] = originals[i][3] end
  assert(next(originals))
  return called, ok, answer
end

describe("functions of Lua that are replaced", function()
  it("once it is loaded change no answer of the lookup half, which calls none of them", function()
    local error = error
    for _, call in ipairs(calls_apart(true)) do
      local module = call[3]()
      local expected = calls.text(call[2](module))
      local called, ok, answer = poisoned(LIBRARIES, function() error("poison", 0) end, call[2], module)
      assert.is_true(ok, call[1] .. ": " .. tostring(answer))
      assert.same({ 0, expected }, { called, calls.text(answer) }, call[1])
    end
  end)

  it("change nothing in what is asked for the first time meanwhile, nor in what is kept of it", function()
    local said = run([[
      local status = require "httpstatus"
      local expected, real = {}, {}
      local codes = { "404", "500.19", "404.99", "999", "503.2", "1006" }
      local assert, ipairs, print, tostring = assert, ipairs, print, tostring
      for _, library in ipairs { string, table, math, _G } do
        real[library] = {}
        for name, value in pairs(library) do
          if type(value) == "function" then real[library][name] = value end
        end
      end
      local next, G = next, _G
      for library, functions in next, real do
        for name in next, functions do library[name] = function() return "lie", "lie" end end
      end
      for i, code in ipairs(codes) do
        expected[i] = { status.title(code) or "", tostring(status.describe(code)), status.phrase(404) }
      end
      local found, set = status.diagnose("Error 1020"), status.set("4xx, !404")
      for library, functions in next, real do
        for name, value in next, functions do library[name] = value end
      end
      package.loaded["httpstatus"] = nil
      for name in pairs(package.loaded) do
        if name:find("^httpstatus%.") and not name:find("core") then package.loaded[name] = nil end
      end
      local fresh = require "httpstatus"
      for i, code in ipairs(codes) do
        assert(expected[i][1] == (fresh.title(code) or ""), code)
        assert(expected[i][2] == tostring(fresh.describe(code)), code)
        assert((status.title(code) or "") == expected[i][1] and tostring(status.describe(code)) == expected[i][2], code)
      end
      assert(tostring(found) == tostring(fresh.diagnose("Error 1020")) and tostring(set) == "400-403,405-499")
      print("as ever")]])
    assert.equal("as ever\n", said)
  end)

  it("so that they raise stop a reading of logs with that error, the next one is right, and nothing is open", function()
    local error = error
    local before = open_files()
    for _, call in ipairs(calls_apart(false)) do
      local expected = calls.text(call[2](call[3]()))
      for _, library in ipairs { "string", "table", "math", "_G" } do
        local module = call[3]()
        local called, ok, answer = poisoned({ library }, function() error("poison", 0) end, call[2], module)
        if ok then
          assert.truthy(called == 0 and expected == calls.text(answer) or calls.text(answer):find("poison", 1, true), call[1])
        else
          assert.equal("poison", answer, call[1])
        end
      end
      assert.equal(expected, calls.text(call[2](call[3]())), call[1])
      assert.equal(before, open_files(before), call[1])
    end
  end)

  it("so that they raise before it is loaded stop the loading or the call, or change nothing", function()
    local said = run([[
      package.path = "spec/host/?.lua;" .. package.path
      local status = require "httpstatus"
      local expected = tostring(status.describe("500.19")) .. tostring(status.diagnose("Error 1020")) .. status.list("5xx")[1]
      local error, ipairs, pairs, pcall, require, tostring, type = error, ipairs, pairs, pcall, require, tostring, type
      local find, sort, loaded, assert, print = string.find, table.sort, package.loaded, assert, print
      local right, refused = 0, 0
      for _, library in ipairs { string, table, math, _G } do
        local names = {}
        for name, value in pairs(library) do
          if type(value) == "function" and name ~= "require" then names[#names + 1] = name end
        end
        sort(names)
        for _, name in ipairs(names) do
          for key in pairs(loaded) do
            if find(key, "^httpstatus") and not find(key, "core$") then loaded[key] = nil end
          end
          local original = library[name]
          library[name] = function() error("poison", 0) end
          local ok, answer = pcall(function()
            local fresh = require "httpstatus"
            return tostring(fresh.describe("500.19")) .. tostring(fresh.diagnose("Error 1020")) .. fresh.list("5xx")[1]
          end)
          library[name] = original
          assert(ok and answer == expected or not ok and find(tostring(answer), "poison"), name)
          if ok then right = right + 1 else refused = refused + 1 end
        end
      end
      assert(right > 20 and refused > 10, right .. " " .. refused)
      print("right or refused")]])
    assert.equal("right or refused\n", said)
  end)
end)

describe("a sandbox", function()
  -- Loads our modules of Lua into an environment that lacks most of Lua; those of C are the same.
  local function sandboxed()
    local env, modules = {}, {}
    for _, name in ipairs { "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawget", "rawset", "rawequal",
      "rawlen", "select", "setmetatable", "tonumber", "tostring", "type", "unpack", "string", "table", "math" } do
      env[name] = G[name]
    end
    env._G = env
    function env.require(name)
      if modules[name] == nil then
        if name:find("core$") or name == "httpstatus.console" then
          modules[name] = require(name)
        else
          local chunk
          for template in package.path:gmatch("[^;]+") do
            chunk = chunk or loadfile((template:gsub("%?", (name:gsub("%.", "/")))), "t", env)
          end
          assert(chunk, name)
          if setfenv then setfenv(chunk, env) end -- luacheck: ignore 113
          modules[name] = chunk(name)
        end
      end
      return modules[name]
    end
    return env
  end

  it("without io, os, debug, package and load has the whole lookup half", function()
    local env = sandboxed()
    local apart = env.require "httpstatus"
    assert.not_equal(status, apart)
    for _, call in ipairs(calls_apart(true)) do
      assert.equal(calls.text(call[2](call[3]())), calls.text(call[2](apart)), call[1])
    end
  end)

  it("without them reads logs, and says what needs a clock", function()
    local apart = sandboxed().require "httpstatus.log"
    assert.equal(calls.text(log.summarize(LOG)), calls.text(apart.summarize(LOG)))
    local opened, n = assert(apart.open(LOG)), 0
    for record in opened:records("5xx") do n = n + record.status end
    opened:each("503", function(code) n = n + code end)
    assert.equal(500 + 500 + 503 + 503, n)
    local function columns(of)
      local pieces = {}
      of.rows(LOG, {}, function(text) pieces[#pieces + 1] = text end)
      return table.concat(pieces)
    end
    assert.equal(columns(log), columns(apart))
    assert.same({ nil, "none.log: No such file or directory" }, { apart.open("none.log") })
    assert.equal("option since: there is no os here, whose clock it needs", refusal(apart.summarize, LOG, { since = "-1h" }))
    assert.equal(calls.text(summary.merge(log.summarize(LOG))),
      calls.text(sandboxed().require("httpstatus.summary").merge(log.summarize(LOG))))
  end)
end)

-- Much ------------------------------------------------------------------------------

describe("a hundred megabytes", function()
  -- In a process of its own, as memory that was needed once is not given back. The text itself and one copy of it take 200 MB.
  local function most_memory(script)
    local said = run([[
      local status, log = require "httpstatus", require "httpstatus.log"
      local function text_of(piece) return piece:rep(math.floor(100 * 1024 * 1024 / #piece)) end
      ]] .. script .. [[
      local file = io.open("/proc/self/status")
      print(file and file:read("*a"):match("VmHWM:%s*(%d+)") or "0")]], "", "timeout 120")
    assert.truthy(tonumber(said), said)
    -- A sanitizer keeps what is freed for a while, and a byte for each eight.
    return tonumber(said) / 1024 - (os.getenv("HTTPSTATUS_CFLAGS") and 600 or 0)
  end

  it("of text are answered by every function within the room of a few copies", function()
    assert.truthy(most_memory([[
      local text = text_of("x")
      for _, name in ipairs { "phrase", "title", "describe", "is_error", "win32", "find", "keys", "problem", "set" } do
        local answer, message = status[name](text)
        assert(answer == nil and #message < 300, name)
      end
      assert(#status.search(text) == 0 and status.diagnose(text).unread and status.set("404"):has(text) == nil)
      assert(not status.describe(404, { win32 = text }))
      text = nil
      collectgarbage()
      text = text_of("HTTP/1.1 502 Bad Gateway\n")
      assert(status.diagnose(text)[1].entry.code == "502")
    ]]) < 700)
  end)

  it("of a selector would take no more room than what it says", function()
    assert.truthy(most_memory([[
      assert(tostring(status.set(("404,!404.3,"):rep(100000))) == "404,!404.3")
      assert(tostring(status.set(("404 "):rep(250000))) == "404")
    ]]) < 40)
  end)

  it("in one line of a log, or without the end of one, are skipped, counted and never held", function()
    local long = os.tmpname()
    assert.truthy(most_memory(([[
      local path = %q
      assert(os.execute("(cat %s; head -c 104857600 /dev/zero | tr '\\0' x; echo; tail -n 1 %s) >" .. path))
      local summary = log.summarize(path)
      assert(summary.requests == 10 and summary.skipped.too_long == 1, summary.requests)
      local n = 0
      for _ in assert(log.open(path)):records("000-999") do n = n + 1 end
      local rows = log.rows(path, { threads = 2 }, function() end)
      assert(n == 10 and rows.requests == 10)
      assert(os.execute("head -c 104857600 /dev/zero >" .. path))
      assert(log.summarize(path).requests == 0 and #log.summarize(path).errors == 1)
    ]]):format(long, LOG, LOG)) < 40)
    os.remove(long)
  end)
end)
