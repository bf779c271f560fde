-- What the specs of other machines share: the checks in C built for one (.ci/machine), texts and logs to give to them, and
-- what this machine answers.

local logs = require "logs"
local json = require "dkjson"
local assert = require "luassert"

local M = {}

---Where they are given, a folder for each spec.
M.folder = nil

---Wine's home.
M.home = "none"

---Output and messages together, and the exit status. The sanitizers' run preloads what the programs must not have. Not through a
---pipe: Wine's server would hold it open for a second behind each program.
---@param command string  with the placeholders of string.format
---@return string out, integer status
function M.sh(command, ...)
  local name = os.tmpname()
  os.execute(("unset LD_PRELOAD; export HTTPSTATUS_WINE=%s; exec >%s 2>&1\n%s\necho \"=$?\""):format(M.home, name,
    command:format(...)))
  local file = assert(io.open(name, "rb"))
  local text = file:read("*a")
  file:close()
  os.remove(name)
  local out, status = text:match("^(.*)=(%d+)\n$")
  return out, tonumber(status)
end

---What runs a program of that machine with arguments, in the folder of what is given; nil and what the compiler says.
---@param name string
---@return (fun(arguments: string): string, integer)? run
---@return string? message
function M.build(name)
  local out, status = M.sh(".ci/machine %s", name)
  if status ~= 0 then return nil, out end
  local folder, runner = out:match("([^\n ]+) ?([^\n]*)\n$")
  local wine = runner == "wine"
  if wine then runner = "../../../.ci/wine" end
  return function(arguments)
    local program, rest = arguments:match("^(%S+)(.*)$")
    return M.sh("cd %s && %s %s/%s%s%s", M.folder, runner, folder, program, wine and ".exe" or "", rest)
  end
end

local function write(name, text)
  local file = assert(io.open(M.folder .. "/" .. name, "wb"))
  file:write(text)
  file:close()
end

-- Numbered, so that no two lines are the same.
local function requests(n)
  local all = { logs.HEADER }
  for i = 1, n do
    local code = ({ "200.0", "404.0", "500.19", "503.2", "401.2" })[i % 5 + 1]
    all[#all + 1] = logs.line(i * 7 % 60000, code, { url = ("/%d/%s"):format(i % 97, ("x"):rep(i * 7 % 90)),
      client = ("10.0.%d.%d"):format(i % 7, i % 250), win32 = i * i, taken = i })
  end
  return table.concat(all)
end

---Writes the texts and logs; what of them a program is given.
---@param spec string  whose folder it is
---@return string texts, string files
function M.give(spec)
  M.folder = ".build/machine/given-" .. spec
  assert(M.sh("rm -rf %s; mkdir -p %s", M.folder, M.folder) == "")
  local texts, files = {}, {}
  for line in io.lines("spec/cases/own.jsonl") do texts[#texts + 1] = json.decode(line).paste end
  -- 32 bits of these are 0x80070005 and 5.
  texts[#texts + 1] = "failed with 6442909701"
  texts[#texts + 1] = "2026-11-01 06:00:00 10.0.0.1 GET /a - 80 500 19 4294967301 12\n"
  write("texts", table.concat(texts, "\0"))
  local function log(text)
    files[#files + 1] = ("%d.log"):format(#files + 1)
    write(files[#files], text)
  end
  for _, odd in ipairs(logs.odd) do log(odd.text) end
  for name in ("u_ex261101.log"):gmatch("%S+") do
    local file = assert(io.open("spec/logs/" .. name, "rb"))
    log(file:read("*a"))
    file:close()
  end
  log(requests(4000))
  log("\255\254" .. requests(300):gsub(".", "%0\0"))
  log(([[10.0.0.1 - - [26/Nov/2026:21:05:38 +0200] "GET /a?b=%d HTTP/1.1" 502 157 "-" "curl"
{"status":503,"request":{"uri":"/b","remote_ip":"::1"},"ts":1795727097.406,"duration":0.25}
2026/11/26 21:04:57 [error] 1#1: *2 connect() failed (111: Connection refused), client: 10.0.0.2, server: _
]]):rep(50))
  write("long", requests(30))
  M.sh("cd %s && gzip -n <long >long.gzip && zstd -q <long >long.zstd", M.folder)
  return "texts", table.concat(files, " ")
end

---Whether two outputs are the same; else where they differ, which is shorter than both.
---@param expected string
---@param found string
---@return boolean is_same, string? where
function M.same(expected, found)
  if expected == found then return true end
  local i = 1
  while expected:byte(i) == found:byte(i) do i = i + 1 end
  return false, ("at byte %d of %d and %d:\n%s\n-- and here\n%s"):format(i, #expected, #found,
    expected:sub(math.max(1, i - 200), i + 200), found:sub(math.max(1, i - 200), i + 200))
end

---Checks that hold for every machine.
---@param it fun(name: string, check: function)  of busted
---@param name string
---@param native fun(arguments: string): string, integer
---@param run fun(arguments: string): string, integer
---@param texts string
---@param files string
function M.check(it, name, native, run, texts, files)
  local function same(arguments, least)
    local expected, status = native(arguments)
    assert.equal(0, status, expected)
    assert.truthy(#expected > least)
    local found, other = run(arguments)
    assert.equal(0, other, found)
    assert.is_true(M.same(expected, found))
  end

  it("answers every lookup as this machine does: " .. name, function() same("lookups", 4000000) end)
  it("finds the same in every text: " .. name, function() same("lookups " .. texts, 4000000) end)
  it("counts the same in every log, in blocks of every size: " .. name, function() same("counts " .. files, 200000) end)

  for program, least in pairs { pattern = 2000, json = 3000, stamp = 100 } do
    it(("reads a line's %s: %s"):format(program, name), function()
      local out, status = run(program)
      assert.equal(0, status, out)
      local checks, wrong = out:match("^(%d+) checks of [%a ]+, (%d+) wrong\r?\n$")
      assert.equal("0", wrong, out)
      assert.truthy(tonumber(checks) >= least)
    end)
  end

  it("marks blanks and ends of lines: " .. name, function()
    local out, status = run("marks")
    assert.equal(0, status, out)
    assert.truthy(out:find("^[12] markers\r?\n$"), out)
  end)

  -- Windows has zlib beside the checks, but neither zstd's library nor its program.
  local zstd = name ~= "windows" and "long.zstd" or nil
  for _, file in ipairs { "long", "long.gzip", (files:match("(%d+%.log) %d+%.log$")), zstd } do
    it(("gives the same bytes in blocks of every size: %s: %s"):format(file, name), function()
      local out, status = run("source -a " .. file)
      assert.equal(0, status, out)
      assert.truthy(out:find("^26 ways, 0 wrong: %d+ bytes\n$"), out)
      local expected = native("source " .. file)
      assert.is_true(M.same(expected, (run("source " .. file))))
    end)
  end

  it("reads standard input, and all of it: " .. name, function()
    assert.is_true(M.same((native("source long")), (run("source - <long"))))
  end)

  it("knows a file from another, its size and a folder's names: " .. name, function()
    local size = #(native("source long"))
    assert.equal(("the same, %d bytes\n"):format(size), (run("source -i long ./long")))
    assert.equal(("another, %d bytes\n"):format(size), (run("source -i long texts")))
    local out = run("source -f . | LC_ALL=C sort")
    assert.equal((native("source -f . | LC_ALL=C sort")), out)
  end)
end

return M
