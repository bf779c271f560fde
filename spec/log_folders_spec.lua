package.path = "spec/?.lua;" .. package.path
local core = require "httpstatus.log_core"
local log = require "httpstatus.log"
local logs = require "logs"

local folder

local function run(command, ...)
  local ok = os.execute(command:format(...))
  assert(ok == 0 or ok == true)
end

before_each(function()
  folder = os.tmpname()
  run("rm %s && mkdir %s %s/good", folder, folder, folder)
  local file = assert(io.open(folder .. "/good/a.log", "w"))
  file:write(logs.HEADER .. logs.line(1, "404.0"))
  file:close()
end)

after_each(function() run("rm -rf %s", folder) end)

local function errors_of(path)
  local summary, messages = log.summarize(path or folder), {}
  assert.same({ folder .. "/good/a.log", 1 }, { summary.files[1], summary.failures })
  for i, failure in ipairs(summary.errors) do
    messages[i] = failure.file:gsub("^" .. folder:gsub("%p", "%%%0"), "") .. ": " .. failure.message
  end
  return messages
end

-- As root reads everything, the refusal is put in the core's place.
local function with_refusal(path, message, call)
  local original = core.folder
  core.folder = function(given) -- luacheck: ignore 122
    if given == path then return nil, message end
    return original(given)
  end
  local ok, result = pcall(call)
  core.folder = original -- luacheck: ignore 122
  assert(ok, result)
  return result
end

describe("below a folder", function()
  it("nothing is an error that can be read or is no folder", function()
    run("mkfifo %s/pipe && touch %s/notes && ln -s . %s/again && ln -s notes %s/link", folder, folder, folder, folder)
    assert.same({}, errors_of())
  end)

  it("what cannot be read is named, and the rest is read", function()
    run("mkdir %s/secret", folder)
    assert.same({ "/secret: Permission denied" }, with_refusal(folder .. "/secret", "Permission denied", errors_of))
    assert.same({ "/secret: Input/output error" }, with_refusal(folder .. "/secret", "Input/output error", errors_of))
  end)

  it("links that lead to themselves or nowhere are named", function()
    run("ln -s loop %s/loop && ln -s gone %s/site && ln -s loop.log %s/loop.log && ln -s gone.log %s/old.log", folder, folder,
      folder, folder)
    local messages = errors_of()
    table.sort(messages)
    assert.same({ "/loop.log: Too many levels of symbolic links", "/loop: Too many levels of symbolic links",
      "/old.log: No such file or directory", "/site: No such file or directory" }, messages)
  end)

  it("folders deeper than are walked are named", function()
    local deep = "/good" .. ("/d"):rep(16)
    run("mkdir -p %s%s && cp %s/good/a.log %s%s/b.log", folder, deep, folder, folder, deep)
    assert.same({ "/good" .. ("/d"):rep(15) .. ": it is 16 folders deep: give it itself" }, errors_of())
  end)

  it("a folder that breaks off while it is read is named", function()
    local original = core.folder
    run("mkdir %s/broken", folder)
    core.folder = function(given) -- luacheck: ignore 122
      if given ~= folder .. "/broken" then return original(given) end
      local told = false
      return { next = function()
        if told then return nil, "Input/output error" end
        told = true
        return "a.log"
      end }
    end
    local ok, messages = pcall(errors_of)
    core.folder = original -- luacheck: ignore 122
    assert(ok, messages)
    assert.same({ "/broken: Input/output error" }, messages)
  end)
end)

it("a wildcard in a folder that cannot be read names the folder", function()
  local summary = with_refusal(folder .. "/good", "Permission denied", function()
    return log.summarize { folder .. "/good/*.log", folder .. "/good/a.log" }
  end)
  assert.same({ { file = folder .. "/good", message = "Permission denied" } }, summary.errors)
  assert.same({ file = folder .. "/none", message = "No such file or directory" },
    log.summarize(folder .. "/none/*.log").errors[1])
  assert.same({ file = folder .. "/*.txt", message = "no file has such a name" }, log.summarize(folder .. "/*.txt").errors[1])
end)
