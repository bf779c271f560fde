-- What a report may be written over: never a log, never a file of somebody else.
package.path = "spec/?.lua;" .. package.path
local logs = require "logs"
local run_command = require "command"
local system = require "spec.system"

local read, shell = system.read, system.shell

local TEXT = logs.HEADER .. logs.line(0, "500.19")

local function run(arguments, input)
  return run_command("log " .. arguments, input)
end

local function refuses(pattern, arguments, input)
  local out, messages, exit = run(arguments, input)
  assert.same({ "", 2 }, { out, exit })
  assert.matches(pattern, messages)
end

after_each(logs.remove)

describe("httpstatus log --html", function()
  it("writes over no log that it reads, by whatever name", function()
    local a, b = logs.write(TEXT, ".log"), logs.write(TEXT, ".log")
    local link, hard, folder = a .. ".link", a .. ".hard", a .. ".d"
    shell("ln -s %s %s && ln %s %s && mkdir %s && cp %s %s/in.log", a, link, a, hard, folder, a, folder)
    for _, arguments in ipairs { "--html " .. a .. " " .. a .. " " .. b, "--html " .. link .. " " .. a,
      "--html " .. hard .. " " .. a, "--html " .. folder .. "/in.log " .. folder, "--html " .. a .. " '" .. a .. "*'",
      "--html " .. a .. " - <" .. a } do
      refuses("^httpstatus: option %-%-html: .* is one of the logs to read", arguments)
    end
    assert.same({ TEXT, TEXT, TEXT }, { read(a), read(b), read(folder .. "/in.log") })
    shell("rm -r %s %s %s", link, hard, folder)
  end)

  it("writes over no file but an empty one and a page of its own", function()
    local a, b = logs.write(TEXT), logs.write(TEXT)
    refuses("is no page that this command wrote", ("--html %s %s"):format(a, b))
    local other = logs.write("<!doctype html>\n<title>another page</title>\n")
    refuses("is no page that this command wrote", ("--html %s %s"):format(other, b))
    assert.equal(TEXT, read(a))
    local page = logs.write("")
    for _ = 1, 2 do
      local _, messages, exit = run(("--html %s %s"):format(page, b))
      assert.same({ "", 1 }, { messages, exit })
      assert.matches("^<!doctype html>", read(page))
    end
  end)

  it("says what is missing where it took the only log, or no file", function()
    local a = logs.write(TEXT)
    refuses("^httpstatus: missing argument 'paths': option %-%-html took \"" .. a:gsub("%p", "%%%0") .. '"; see', "--html " .. a)
    refuses('^httpstatus: option %-%-html: "" is no file\n$', "--html '' " .. a)
    assert.equal(TEXT, read(a))
  end)
end)
