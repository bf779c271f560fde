-- The modules in C, called directly: what their callers in Lua never do, they refuse. Under make test-asan nothing of it may
-- read or write beside its memory.

package.path = "spec/?.lua;" .. package.path
local logs = require "logs"
local log_core = require "httpstatus.log_core"

local unpack = table.unpack or unpack -- luacheck: ignore 143

after_each(logs.remove)

local function yes() return true end

local function new_reader(options)
  options = options or {}
  options.selects = options.selects or yes
  return log_core.reader(options)
end

local function refuses(message, f, ...)
  local ok, found = pcall(f, ...)
  assert.is_false(ok)
  assert.truthy(tostring(found):find(message, 1, true), tostring(found))
end

describe("a reader of logs", function()
  it("has read nothing before it is given anything", function()
    local r = new_reader { counts = false }
    assert.is_nil(r:next())
    assert.is_nil(r:step())
  end)

  it("does not go on with a text behind an unfinished line of a file", function()
    local r = new_reader { counts = false, block = 7 }
    assert.is_true(r:open(logs.write("2026-11-01 06:00:00"), 1))
    assert.equal(7, r:step())
    assert.is_nil(r:next())
    refuses("a line of another file has no end", r.give, r, "\n", 1)
  end)

  it("ends the lines of a text with LF where the first one has a CR in it", function()
    local r = new_reader { counts = false }
    r:give("a\r" .. ("b"):rep(70000) .. "\n", 1, "")
    assert.is_nil(r:next())
    r:give("\n", 1)
    assert.is_nil(r:next())
    assert.equal(2, r:account().lines)
  end)

  it("counts nothing once it is settled", function()
    for _, call in ipairs {
      { "settle" }, { "settle", true }, { "end_legs" }, { "step" }, { "give", "", 1 }, { "open", "-", 1 },
    } do
      local r = new_reader()
      r:give(logs.HEADER .. logs.line(0, "404.0"), 1, "")
      assert.equal(1, r:settle().codes)
      refuses("the reader is settled", r[call[1]], r, unpack(call, 2))
    end
  end)

  it("believes no day of a header that is none", function()
    for _, day in ipairs { "9223372036854775807", "-9223372036854775807", "0", "253402300800" } do
      local r = new_reader()
      r:give("00:00:01 404\n23:59:59 404\n", 1, ("#Fields: time sc-status\n#State: 0 1 %s 7 3\n"):format(day))
      r:settle()
      assert.same({ 2, 2 }, { r:account().requests, r:account().without_time }, day)
    end
  end)

  it("takes no status of an error log's line but 0 to 999", function()
    for _, status in ipairs { 1e300, -1e300, 0 / 0, -1, 1000, "x" } do
      local r = new_reader { explains = function() return "reason", status end }
      r:give("2026/05/04 10:00:00 [error] 7#7: *1 broken\n", 1, "")
      r:settle()
      assert.is_nil(r:code(1).status)
    end
  end)

  it("writes the longest row of all, and knows what it knew before", function()
    local asked = 0
    local r = new_reader {
      counts = false, client_column = "cs-username",
      describes = function()
        asked = asked + 1
        return "product", "title"
      end,
    }
    r:rows("json", { "client", "user", "title", "file" })
    r:name(("\1"):rep(16384))
    local plain, worst = ("y"):rep(2000), ("\1"):rep(65500)
    r:give(plain .. " 404 0\n" .. worst .. " 404 0\n" .. plain .. " 404 0\n", 1,
      "#Fields: cs-username sc-status sc-win32-status\n")
    local rows, text = {}, r:row()
    while text do
      rows[#rows + 1] = text
      text = r:row()
    end
    local name = ("\\u0001"):rep(16384)
    local function row(user)
      return ('{"client":"%s","user":"%s","title":"title","file":"%s"}\n'):format(user, user, name)
    end
    assert.truthy(table.concat(rows) == row(plain) .. row(worst:gsub("\1", "\\u0001")) .. row(plain))
    assert.equal(1, asked)
  end)
end)

describe("what following writes", function()
  local follow_core = require "httpstatus.follow_core"

  it("never goes where a link of somebody else leads", function()
    local theirs, path = logs.write("theirs"), logs.write("", ".state")
    local beside, lock, nowhere = path .. ".new", path .. ".lock", path .. ".nowhere"
    assert(os.execute(("ln -s '%s' '%s' && ln -s '%s' '%s'"):format(theirs, beside, nowhere, lock)))
    assert.is_true(follow_core.save(path, beside, "ours"))
    assert.is_nil(follow_core.lock(lock))
    for file, text in pairs { [theirs] = "theirs", [path] = "ours" } do
      local opened = assert(io.open(file))
      assert.equal(text, opened:read("*a"))
      opened:close()
    end
    assert.is_nil(io.open(nowhere))
    assert.is_nil(io.open(beside))
    os.remove(lock)
  end)
end)

-- Arguments of every kind, the same ones each time ----------------------------------

-- Of Park and Miller, exact in every Lua.
local state = 1
local function random(n)
  state = state * 16807 % 2147483647
  return state % n + 1
end

local function pick(list) return list[random(#list)] end

local numbers = {
  0, 1, -1, 2, 3, 5, 24, 404, 500, 599, 999, 1000, 1535, 1536, 4096, 65535, 65536, 2 ^ 31 - 1, 2 ^ 31, -2 ^ 31, 2 ^ 32, 2 ^ 53,
  1e300, -1e300, 0 / 0, 1 / 0, -1 / 0, 0.5, 404.5,
}
local texts = {
  "", "\0", "404", "404\0", "500.19", "401.*", "5xx,!503", "iis", "win32", "urls", "csv", "json", "%s%n", "status", "line",
  "/dev/null", "\31\139\8\0", "\255\254a", "#Fields: a b\n", "Not Found", ("x"):rep(70000), ("4"):rep(300), "10.0.0.0/8",
}
for _, odd in ipairs(logs.odd) do texts[#texts + 1] = odd.text end

local objects

local function callback()
  if random(9) == 1 then error("raised") end
  return pick { true, false, 404, "said" }, random(1200)
end

local function value()
  local kind = random(12)
  if kind <= 3 then return pick(numbers) end
  if kind <= 6 then return pick(texts) end
  if kind <= 8 then return random(30) end
  if kind == 9 then return random(2) == 1 end
  if kind == 10 then return callback end
  if kind == 11 then return { pick(texts), pick(numbers) } end
  return objects[random(#objects)]
end

local function remember(ok, ...)
  if not ok then return end
  for i = 1, select("#", ...) do
    local one = select(i, ...)
    if type(one) == "userdata" then objects[#objects < 12 and #objects + 1 or random(#objects)] = one end
  end
end

local function call(f, ...)
  local arguments, n = { ... }, select("#", ...)
  for _ = 1, random(6) - 1 do
    n = n + 1
    arguments[n] = value()
  end
  remember(pcall(f, unpack(arguments, 1, n)))
end

local options = {
  "normal", "explains", "describes", "since", "until", "zone", "url", "client", "fields", "format", "client_column", "details",
  "counts", "block", "threads", "plain",
}

local function reader_options()
  local list = { selects = callback, block = pick { 1, 7, 4096 }, threads = random(2), counts = random(2) == 1 }
  for _ = 1, random(3) - 1 do list[pick(options)] = value() end
  return list
end

-- Those that write, wait or take signals are not for a test of chance.
local unfit = { make_folder = 1, remove_folder = 1, save = 1, lock = 1, wait = 1, catch_signals = 1, catch_interrupt = 1 }
local methods = {
  "account", "bucket", "close", "code", "each", "end_legs", "find", "followed", "give", "header", "key", "keys", "name", "next",
  "open", "read", "requests", "row", "rows", "settle", "stat", "step", "stray", "suspect", "take", "taken", "waiting", "__gc",
  "__close", "line", "status", "seconds", "c-ip",
}

describe("every function of the modules in C", function()
  it("answers or raises, whatever it is called with and whatever was closed before", function()
    local functions, names, files = {}, {}, {}
    for _, module in ipairs { "core", "log_core", "follow_core", "console_core" } do
      for name, f in pairs(require("httpstatus." .. module)) do
        if type(f) == "function" and not unfit[name] then
          names[#names + 1] = module .. "." .. name
          functions[names[#names]] = f
        end
      end
    end
    table.sort(names)
    for i, odd in ipairs(logs.odd) do files[i] = logs.write(odd.text) end
    objects = { io.stdout }
    for _ = 1, 4000 do
      local choice = random(8)
      if choice <= 2 then
        call(functions[pick(names)])
      elseif choice == 3 then
        remember(pcall(log_core.reader, reader_options()))
      elseif choice == 4 then
        remember(pcall(functions["follow_core.open"], pick(files)))
      else
        local one, name = pick(objects), pick(methods)
        local found, method = pcall(function() return one ~= io.stdout and one[name] end)
        if found and type(method) == "function" then
          if random(4) == 1 then call(method) end
          if name == "open" then remember(pcall(method, one, pick(files), 1)) end
          if name == "give" then
            remember(pcall(method, one, pick(logs.odd).text .. "\n", 1, random(2) == 1 and logs.HEADER or nil))
          end
          call(method, one)
          remember(pcall(method, one))
        end
      end
      if random(50) == 1 then collectgarbage() end
    end
    objects = nil
    collectgarbage()
  end)
end)
