-- Files that are not what a log or a page is: pipes, devices, folders, links in a circle, full disks; and logs that shrink, grow,
-- vanish or become another one while they are read. Each is named with what is wrong; nobody waits for what does not come, and
-- nothing is put in the place of what is no file.
package.path = "spec/?.lua;" .. package.path
local core = require "httpstatus.log_core"
local log = require "httpstatus.log"
local logs = require "logs"
local run = require "command"
local session = require "httpstatus.follow.session"
local site_folder = require "httpstatus.site.folder"
local system = require "spec.system"

local LOG = "spec/logs/u_ex261101.log"
local SHELL_OK = { [true] = true, [0] = true }

local open_files, read = system.open_files, system.read
local folder

local function shell(command, ...)
  return SHELL_OK[os.execute(command:format(...))] == true
end

local function at(name) return folder .. "/" .. name end

local function write(name, text, mode)
  local file = assert(io.open(at(name), mode or "wb"))
  file:write(text)
  file:close()
end

before_each(function()
  folder = os.tmpname()
  os.remove(folder)
  assert(core.make_folder(folder))
end)

after_each(function() shell("rm -rf %s", folder) end)

-- A log of so many requests, one a second.
local function lines(first, last)
  local list = {}
  for i = first, last do list[#list + 1] = logs.line(i, i % 2 == 0 and "500.19" or "404.0", { url = "/" .. i }) end
  return table.concat(list)
end

-- Calls at a path, of the library and of the command, and what each says is wrong with it.
local function said_of(path)
  local said, before = {}, open_files()
  said.summarize = log.summarize(path).errors[1]
  said.rows = log.rows(path, {}, function() end).errors[1]
  for name, failure in pairs(said) do said[name] = failure.message end
  local opened
  opened, said.open = log.open(path)
  if opened then
    said.open = select(2, pcall(function() for _ in opened:records() do end end)) -- luacheck: ignore 542
  end
  assert.equal(before, open_files(before))
  return said
end

-- What is read ----------------------------------------------------------------------

describe("a path to read", function()
  it("that is a folder, leads through a file, in a circle or nowhere, or is too long, is named by every reading", function()
    write("a.log", lines(1, 2))
    assert.is_true(shell("ln -s loop %s/loop && ln -s gone %s/dangling", folder, folder))
    for path, expected in pairs {
      [at("a.log/x")] = "Not a directory", [at("a.log/")] = "Not a directory", [at("none")] = "No such file or directory",
      [at("loop")] = "Too many levels of symbolic links", [at("dangling")] = "No such file or directory",
      [at(("x"):rep(300))] = "File name too long", [("d/"):rep(5000)] = "File name too long",
    } do
      local said = said_of(path)
      assert.same({ expected, expected, path .. ": " .. expected }, { said.summarize, said.rows, said.open })
      if #path < 4000 then
        for _, command in ipairs { "log", "rows", "merge" } do
          local _, messages, exit = run(("%s '%s'"):format(command, path))
          assert.same({ "httpstatus: " .. path .. ": " .. expected .. "\n", 2 }, { messages, exit })
        end
      end
    end
    local opened, message = log.open(folder)
    assert.same({ nil, folder .. ": Is a directory" }, { opened, message })
    assert.equal(("httpstatus: %s: Is a directory\n"):format(folder), select(2, run("merge " .. folder)))
  end)

  it("that nobody may read is named", function()
    write("a.log", lines(1, 2))
    assert.is_true(shell("chmod 755 %s && chmod 000 %s/a.log", folder, folder))
    local as = ""
    if io.open(at("a.log")) then -- this is root
      as = "setpriv --reuid 65534 --clear-groups "
      if not shell("%s true 2>/dev/null", as) then
        pending("not run: this is root, and there is no setpriv to be somebody else")
        return
      end
    end
    local script = logs.write(([[
      if not pcall(require, "httpstatus.log") then return print("no modules") end
      local log = require "httpstatus.log"
      print(log.open(%q))
      print(log.summarize(%q).errors[1].message, #log.rows(%q, {}, print).errors)]]):format(at("a.log"), folder, at("a.log")))
    assert.is_true(shell("chmod 644 %s", script))
    local pipe = io.popen(("LUA_PATH='%s' LUA_CPATH='%s' %s%s %s 2>&1"):format(package.path, package.cpath, as,
      os.getenv("HTTPSTATUS_LUA") or "lua5.4", script))
    local said = pipe:read("*a")
    pipe:close()
    logs.remove()
    if said == "no modules\n" then
      pending("not run: nobody but root can read the modules here")
      return
    end
    assert.truthy(said:find("nil\t" .. at("a.log"):gsub("%p", "%%%0") .. ": Permission denied\n"), said)
    assert.truthy(said:find("\nPermission denied\t1\n"), said)
  end)

  it("that has content and no size, or none, is read to its end", function()
    if not io.open("/proc/self/status") then
      pending("not run: this machine has no /proc")
      return
    end
    assert.truthy(said_of("/proc/self/status").summarize:find("lines are not read: no known format fits", 1, true))
    assert.equal("it is empty", said_of("/dev/null").summarize)
    assert.equal("Input/output error", said_of("/proc/self/mem").summarize)
  end)

  it("that is a FIFO is waited for where it is named, and read to the end of its last writer", function()
    assert.is_true(shell("mkfifo %s/fifo", folder))
    for _, threads in ipairs { 1, 2 } do
      assert.is_true(shell("(cat %s; sleep 0.05; tail -n 3 %s) >%s/fifo &", LOG, LOG, folder))
      local summary = log.summarize(at("fifo"), { threads = threads })
      assert.same({ 12, 0 }, { summary.requests, #summary.errors })
    end
    -- Without a writer: Ctrl-C ends it.
    local _, _, exit = run("log " .. at("fifo"), "", "timeout -s INT 0.3")
    assert.truthy(exit == 124 or exit == 130)
  end)

  it("below a folder is never a pipe or a device, which might have no end: it is named, and the rest is read", function()
    write("a.log", logs.HEADER .. lines(1, 3))
    assert.is_true(shell("mkfifo %s/b.log && ln -s /dev/zero %s/c.log", folder, folder))
    local summary = log.summarize(folder)
    local expected = "it is no regular file: name it to have it read"
    assert.same({ { file = at("b.log"), message = expected }, { file = at("c.log"), message = expected } }, summary.errors)
    assert.equal(3, summary.requests)
  end)

  it("that has no end is read in bounded memory, for as long as it is let", function()
    local out = logs.write("")
    assert.is_true(shell("head -c 30000000 /dev/zero >%s", out))
    local before = collectgarbage("count")
    local summary = log.summarize(out)
    assert.truthy(collectgarbage("count") - before < 1000)
    assert.equal(1, #summary.errors)
    local n = 0
    summary = log.summarize("/dev/zero", { progress = function()
      n = n + 1
      return n < 100
    end })
    assert.same({ true, 100 }, { summary.partial, n })
    logs.remove()
  end)
end)

-- A reading of 200 requests in small blocks, and 'act' behind its first one: what it gives.
local function read_while(act, path)
  local n, before = 0, open_files()
  local summary = log.summarize(path or at("a.log"), { block = 512, progress = function()
    n = n + 1
    if n == 1 then act() end
  end })
  assert.equal(before, open_files(before))
  return summary
end

describe("a log that is read", function()
  before_each(function() write("a.log", logs.HEADER .. lines(1, 200)) end)

  it("and shrinks meanwhile gives what is there, and says what is cut off", function()
    for _, size in ipairs { 0, 300, 2000, 2010, 5000 } do
      write("a.log", logs.HEADER .. lines(1, 200))
      local text = read(at("a.log"))
      local summary = read_while(function() write("a.log", text:sub(1, size)) end)
      local left = select(2, text:sub(1, size):gsub("2026%-11[^\n]*\r\n", ""))
      assert.truthy(summary.requests >= left and summary.requests < 200, summary.requests)
      assert.truthy(summary.lines - summary.requests - summary.directives <= 1)
      for i = 1, #summary.codes do assert.truthy(summary.codes[i].code == "500.19" or summary.codes[i].code == "404.0") end
      write("a.log", text)
      local opened = assert(log.open(at("a.log"), { block = 512 }))
      local numbers = 0
      for record in opened:records("000-999") do
        numbers = numbers + 1
        assert.equal("/" .. numbers, record.url)
        if numbers == 1 then write("a.log", text:sub(1, size)) end
      end
      assert.truthy(numbers >= 1 and numbers <= 200)
    end
  end)

  it("and grows meanwhile is read to the end that it has then", function()
    assert.equal(210, read_while(function() write("a.log", lines(201, 210), "ab") end).requests)
    local opened, n = assert(log.open(at("a.log"), { block = 512, threads = 2 })), 0
    for record in opened:records("000-999") do
      n = n + 1
      assert.equal("/" .. n, record.url)
    end
    assert.equal(210, n)
  end)

  it("and vanishes, or is replaced, by whatever, is read as it was", function()
    for _, command in ipairs { "rm %s", "mv %s %s.1", "rm %s && mkdir %s", "rm %s && mkfifo %s", "rm %s && ln -s nowhere %s",
      "rm %s && echo another >%s" } do
      write("a.log", logs.HEADER .. lines(1, 200))
      local path = at("a.log")
      local summary = read_while(function() assert.is_true(shell(command, path, path)) end)
      assert.same({ 200, 0 }, { summary.requests, #summary.errors }, command)
      shell("rm -rf %s %s.1", path, path)
    end
  end)

  it("and vanishes between the listing of its folder and its turn is named, and so is what took its place", function()
    for command, expected in pairs { ["rm %s"] = "No such file or directory", ["rm %s && mkdir %s"] = "Is a directory",
      ["rm %s && ln -s b.log %s"] = "Too many levels of symbolic links", [": >%s"] = "it is empty" } do
      write("b.log", logs.HEADER .. lines(1, 5))
      local summary = read_while(function() assert.is_true(shell(command, at("b.log"), at("b.log"))) end, folder)
      assert.same({ 200, { { file = at("b.log"), message = expected } } }, { summary.requests, summary.errors })
      shell("rm -rf %s", at("b.log"))
    end
  end)

  it("and vanishes behind its opening is named when it is read, at the caller's line", function()
    local opened = assert(log.open(at("a.log")))
    os.remove(at("a.log"))
    for _, name in ipairs { "records", "each" } do
      local ok, message = pcall(function() opened[name](opened, "5xx", print) end)
      assert.is_false(ok)
      assert.truthy(message:find("hostile_files_spec%.lua:%d+: .*/a%.log: No such file or directory$"), message)
    end
  end)

  it("packed, and shrinks, gives what could be unpacked and says where it ends", function()
    if not shell("gzip -c %s >%s.gz", at("a.log"), at("a.log")) then
      pending("not run: this machine has no gzip")
      return
    end
    local packed = read(at("a.log.gz"))
    for size = 1, #packed - 1, math.floor(#packed / 7) do
      write("a.log.gz", packed:sub(1, size))
      local summary = log.summarize(at("a.log.gz"))
      assert.equal(1, #summary.errors, size)
      assert.truthy(summary.requests < 200)
    end
  end)
end)

describe("a log that is followed", function()
  it("and becomes a pipe, a folder, a link to nowhere or nothing, is told of, and read again when it is back", function()
    local text, told = lines(1, 3), {}
    write("a.log", logs.HEADER .. text)
    local before = open_files()
    local following = assert(session.new({ at("a.log") }, { top = 5 }, { tell = function(event, fields)
      told[#told + 1] = event .. " " .. tostring(fields.message)
    end }))
    local now = os.time() + 10
    following:start(now)
    local function poll()
      for _ = 1, 60 do
        now = now + 1
        repeat local step = following:poll(now) until not step.has_more
      end
      return following.ledger.requests
    end
    write("a.log", lines(4, 6), "ab")
    assert.equal(3, poll())
    local expected = 3
    for _, command in ipairs { "rm %s && mkfifo %s", "rm -r %s && mkdir %s", "rm -r %s && ln -s nowhere %s", "rm %s" } do
      assert.is_true(shell(command, at("a.log"), at("a.log")))
      assert.equal(expected, poll(), command)
      -- Other lines: those that it had are known again, wherever they stand.
      write("b.log", logs.HEADER .. lines(10 * expected, 10 * expected + 2))
      assert.is_true(shell("rm -rf %s; mv %s %s", at("a.log"), at("b.log"), at("a.log")))
      expected = expected + 3
      assert.equal(expected, poll(), command .. ": " .. table.concat(told, "\n"))
    end
    following:close()
    assert.equal(before, open_files(before))
    assert.truthy(table.concat(told, "\n"):find("no regular file", 1, true))
  end)
end)

-- What is written --------------------------------------------------------------------

-- A device of its own like that, or a reason why there is none: one of the machine's is never risked.
local function device(name, minor)
  local path = at(name)
  if not shell("mknod -m 666 %s c 1 %d 2>/dev/null && test -c %s && (: >%s) 2>/dev/null", path, minor, path, path) then
    return nil, "not run: who runs this may make no device"
  end
  return at(name)
end

local function is(test, path) return shell("test -%s %s", test, path) end

-- What is in the folder, beside what was there.
local function left_behind(known)
  local names, open = {}, core.folder(folder)
  for name in open.next, open do
    if not (" . .. " .. known .. " "):find(" " .. name .. " ", 1, true) then names[#names + 1] = name end
  end
  return table.concat(names, " ")
end

describe("a file to write", function()
  it("that is a device is written to and stays one; a full one is named", function()
    local null, reason = device("null", 3)
    local full = device("full", 7)
    if not null or not full then
      pending(reason or "not run: who runs this may make no device")
      return
    end
    for _, option in ipairs { "--html", "--prometheus" } do
      assert.same({ "", 1 }, { select(2, run(("log %s %s %s"):format(option, null, LOG))) })
      local _, messages, exit = run(("log %s %s %s"):format(option, full, LOG))
      assert.same({ ("httpstatus: %s: No space left on device\n"):format(full), 2 }, { messages, exit })
    end
    assert.is_true(is("c", null) and is("c", full))
    assert.equal("", left_behind("null full"))
  end)

  it("that is a pipe is written to and stays one, by a link too; no file is written through a link", function()
    assert.is_true(shell("mkfifo %s/fifo && ln -s fifo %s/link", folder, folder))
    for option, mark in pairs { ["--html"] = "^<!doctype html>", ["--prometheus"] = "^# HELP httpstatus_" } do
      for _, name in ipairs { "fifo", "link" } do
        shell("(cat %s/fifo >%s/out; : >%s/done) &", folder, folder, folder)
        assert.equal(1, select(3, run(("log %s %s/%s %s"):format(option, folder, name, LOG))))
        assert.is_true(shell("while ! test -e %s/done; do sleep 0.01; done", folder))
        assert.truthy(read(at("out")):find(mark))
        os.remove(at("done"))
      end
      assert.is_true(is("p", at("fifo")) and is("L", at("link")))
      write("theirs", "")
      assert.is_true(shell("ln -s theirs %s/place", folder))
      assert.equal(1, select(3, run(("log %s %s/place %s"):format(option, folder, LOG))))
      assert.truthy(read(at("place")):find(mark))
      assert.equal("", read(at("theirs")))
      os.remove(at("place"))
    end
    assert.equal("", left_behind("fifo link out theirs"))
  end)

  it("that is a folder, is below a file or below nothing, is named with exit status 2", function()
    write("a", "")
    assert.is_true(shell("mkdir %s/d", folder))
    for path, expected in pairs { d = "Is a directory", ["a/x"] = "Not a directory", ["none/x"] = "No such file or directory" } do
      for _, arguments in ipairs { "log --html %s " .. LOG, "log --prometheus %s " .. LOG } do
        local _, messages, exit = run(arguments:format(at(path)))
        assert.same({ ("httpstatus: %s: %s\n"):format(at(path), expected), 2 }, { messages, exit })
      end
    end
    for path, expected in pairs { a = "is no folder that can be read", ["a/x"] = "there is a file of that name" } do
      local written, message = site_folder.write(at(path), { { path = "index.html", text = "" } })
      assert.is_nil(written)
      assert.truthy(message:find(expected, 1, true), message)
    end
    assert.equal("", left_behind("a d"))
  end)

  it("on a disk that fills up is as it was, and no half one is left", function()
    local limited = "(ulimit -f 2; trap '' XFSZ; exec env COLUMNS=80 %s bin/httpstatus %s) >/dev/null 2>" .. at("said")
    local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
    write("many.log", logs.HEADER .. lines(1, 9))
    for i = 100, 599 do write("many.log", logs.line(i, ("%d.0"):format(i)), "ab") end
    for option, mark in pairs { ["--html"] = "<!doctype html>", ["--prometheus"] = "# HELP httpstatus_" } do
      run(("log %s %s %s"):format(option, at("target"), LOG))
      local before = read(at("target"))
      assert.equal(mark, before:sub(1, #mark))
      assert.is_false(shell(limited, lua, ("log --select 000-999 %s %s %s"):format(option, at("target"), at("many.log"))))
      assert.equal(("httpstatus: %s: File too large\n"):format(at("target")), read(at("said")))
      assert.equal(before, read(at("target")))
      assert.equal("", left_behind("said target many.log"))
      os.remove(at("target"))
    end
    local script = logs.write(([[
      print(require("httpstatus.site.folder").write(%q, { { path = "a/x.html", text = ("x"):rep(9000) } }))]]):format(at("site")))
    assert.is_true(shell("(ulimit -f 2; trap '' XFSZ; exec %s %s) >%s", lua, script, at("said")))
    assert.equal(("nil\t%s/a/x.html: File too large\n"):format(at("site")), read(at("said")))
    logs.remove()
    -- It is ours still: a run with room makes it whole.
    assert.equal(0, site_folder.write(at("site"), { { path = "a/x.html", text = "whole" } }))
    assert.equal("whole", read(at("site/a/x.html")))
  end)

  it("for the state of a following is a file, else it is named at once", function()
    write("a.log", lines(1, 2))
    assert.is_true(shell("mkfifo %s/fifo && ln -s /dev/zero %s/zero", folder, folder))
    for _, name in ipairs { "fifo", "zero", "" } do
      local _, messages, exit = run(("log --follow --state %s/%s %s/a.log"):format(folder, name, folder), "", "timeout 10")
      assert.same({ ("httpstatus: %s/%s is no file\n"):format(folder, name), 2 }, { messages, exit })
    end
    assert.equal("", left_behind("a.log fifo zero"))
  end)
end)

-- Standard output -------------------------------------------------------------------

-- Beside those of spec/cli_spec.lua.
local COMMANDS = { "export --format postgresql", "httperr AppOffline", "--all 500", "log " .. LOG,
  "log --json " .. LOG, "log --csv " .. LOG, "log --html - " .. LOG, "rows " .. LOG, "rows --follow - <" .. LOG,
  "log --follow - <" .. LOG, "merge %s/summary.json" }

describe("standard output", function()
  before_each(function()
    assert.is_true(shell("%s bin/httpstatus log --json %s >%s/summary.json; test -s %s/summary.json",
      os.getenv("HTTPSTATUS_LUA") or "lua5.4", LOG, folder, folder))
  end)

  it("that nobody reads any more ends every command without a word", function()
    for _, command in ipairs(COMMANDS) do
      assert.is_true(shell("{ %s bin/httpstatus %s 2>&3 | head -c 1 >/dev/null; } 3>%s/said",
        os.getenv("HTTPSTATUS_LUA") or "lua5.4", command:format(folder), folder))
      assert.equal("", read(at("said")), command)
    end
  end)

  it("that is full is named by every command", function()
    if not io.open("/dev/full") then
      pending("not run: this machine has no /dev/full")
      return
    end
    for _, command in ipairs(COMMANDS) do
      local _, messages, exit = run(command:format(folder) .. " >/dev/full")
      assert.same({ "httpstatus: standard output: No space left on device\n", 2 }, { messages, exit }, command)
    end
  end)
end)
