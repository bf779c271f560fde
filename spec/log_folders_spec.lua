package.path = "spec/?.lua;" .. package.path
local run_command = require "command"
local core = require "httpstatus.log_core"
local log = require "httpstatus.log"
local logs = require "logs"
local run = require "spec.system".shell

local folder

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

-- As rotations of Red Hat, Debian, logrotate's dateext, Tomcat and Caddy call them.
local LOGS = {
  "access_log", "access_log-20261102", "access_log-20261102.gz", "access_log.1", "access_log.1.gz", "error_log.1",
  "ssl_access_log-20261102", "localhost_access_log.2026-11-02.txt", "access.log.old", "access.log-20261102.gz", "access.log.1.xz",
  "access.log.2026-11-02", "access.log-20261102-1793577600", "access.2026-11-01.log", "u_ex261102.log", "U_EX261103.LOG",
  "W3CLog-20261102.txt", "access.json", "nginx-access.json.1", "access-2026-11-02T10-00-00.000.log.gz", "access.jsonl",
}
local OTHERS = { "catalina.out", "package.json", "notes.txt", "access.log.conf", "log", "access_log.html", "a.log.zip" }

describe("below a folder", function()
  it("rotated logs are read by whatever name, and a note says how many other files there are", function()
    run("mkdir %s/names && touch %s/names/empty.txt", folder, folder)
    for _, name in ipairs(LOGS) do
      run("(cat %s/good/a.log; echo '#Remark: %s') >%s/names/%s", folder, name, folder, name)
    end
    local summary = log.summarize(folder .. "/names")
    assert.same({ #LOGS, #LOGS, 0, 0 }, { #summary.files, summary.requests, #summary.errors, #summary.notes })
    for i, name in ipairs(OTHERS) do
      run("cp %s/good/a.log %s/names/%s", folder, folder, name)
      summary = log.summarize(folder .. "/names")
      assert.same({ #LOGS, i }, { #summary.files, tonumber(summary.notes[1]:match("^%d+")) })
    end
    assert.equal(("7 files of folders are left out, as their names are not those of logs: such as %s/names/a.log.zip; named, it "
      .. "would be read"):format(folder), summary.notes[1])
    local _, messages, exit = run_command(("rows %s/names"):format(folder))
    assert.same({ 0, "httpstatus: " .. summary.notes[1] .. "\n" }, { exit, messages })
  end)

  it("what is named beside its folder is not left out", function()
    run("cp %s/good/a.log %s/good/other.txt", folder, folder)
    assert.equal("1 file of a folder is left out, as its name is not that of a log: " .. folder .. "/good/other.txt; named, it "
      .. "would be read", log.summarize(folder).notes[1])
    local summary = log.summarize { folder, folder .. "/good/other.txt" }
    assert.same({ 2, 0 }, { summary.requests, #summary.notes })
  end)

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
