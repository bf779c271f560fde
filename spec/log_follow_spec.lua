-- httpstatus log --follow as a process, against writers in a shell. Nothing is timed: deadlines are generous.

local core = require "httpstatus.follow_core"
local json = require "dkjson"
local log_core = require "httpstatus.log_core"

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
local DEADLINE = 60

local folder, pids

local function at(name) return folder .. "/" .. name end

local function shell(command, ...)
  local pipe = assert(io.popen(("{ %s\n} 2>&1; echo \"=$?\""):format(select("#", ...) > 0 and command:format(...) or command)))
  local out = pipe:read("*a")
  pipe:close()
  return out:match("^(.*)=%d+\n$"), tonumber(out:match("=(%d+)\n$"))
end

local function slurp(path)
  local file = io.open(path, "rb")
  local text = file and file:read("*a") or ""
  if file then file:close() end
  return text
end

before_each(function()
  folder, pids = os.tmpname(), {}
  os.remove(folder)
  assert(log_core.make_folder(folder))
end)

after_each(function()
  for _, pid in ipairs(pids) do os.execute(("kill -9 %d 2>/dev/null"):format(pid)) end
  shell("rm -rf '%s'", folder)
end)

-- The process ------------------------------------------------------------------

local Process = {}
Process.__index = Process

local runs = 0

-- Starts the command; what it prints goes to files, and so does its exit status. With job control Ctrl-C is not ignored.
local function start(arguments, input)
  runs = runs + 1
  local p = setmetatable({}, Process)
  for _, name in ipairs { "out", "err", "rc", "pid" } do p[name] = at(name .. "." .. runs) end
  shell([[(set -m; { %s bin/httpstatus log --follow %s <'%s' >'%s' 2>'%s' & }; echo $! >'%s'; wait $!; echo $? >'%s'
    ) >/dev/null 2>&1 &]], LUA, arguments, input or "/dev/null", p.out, p.err, p.pid, p.rc)
  p:await(function() return slurp(p.pid):find("\n") end, "its number")
  p.number = tonumber(slurp(p.pid))
  pids[#pids + 1] = p.number
  return p
end

-- Waits until something is so; fails with what was printed.
function Process:await(is_so, what)
  for _ = 1, DEADLINE * 20 do
    local result = is_so()
    if result then return result end
    core.wait(0.05)
  end
  error(("%s did not come\n%s\n%s"):format(what, slurp(self.out), slurp(self.err)), 2)
end

function Process:findings(event)
  local list = {}
  for line in slurp(self.out):gmatch("([^\n]+)\n") do
    local finding = json.decode(line)
    if not event or finding.event == event then list[#list + 1] = finding end
  end
  return list
end

function Process:await_finding(event, count)
  return self:await(function()
    local list = self:findings(event)
    return #list >= (count or 1) and list[count or 1]
  end, event)
end

function Process:signal(name)
  shell("kill -%s %d", name, self.number)
end

function Process:await_end()
  return self:await(function() return tonumber(slurp(self.rc)) end, "its end")
end

-- Lines ------------------------------------------------------------------------

local function nginx(second, code, url)
  return ("10.0.0.%d - - [01/Nov/2026:%s +0000] \"GET %s HTTP/1.1\" %d 12 \"-\" \"curl\"\n"):format(second % 50,
    os.date("!%H:%M:%S", second % 86400), url or "/a", code)
end

local function append(name, text)
  local file = assert(io.open(at(name), "ab"))
  file:write(text)
  file:close()
end

local function failures_of(metrics)
  local counts = {}
  for code, count in metrics:gmatch('\nhttpstatus_failures_total{code="([%d.]+)"[^}]*} (%d+)') do
    counts[code] = tonumber(count)
  end
  return counts
end

describe("httpstatus log --follow", function()
  it("tells what is new with its cause, a burst when it begins and when it ends, and ends with 0 at SIGTERM", function()
    append("access.log", "")
    local p = start(("'%s'"):format(folder))
    assert.equal("end", p:await_finding("start").from)
    -- An hour of traffic, then an outage of three minutes.
    local lines = {}
    for second = 0, 3599 do lines[#lines + 1] = nginx(second, 200) end
    for second = 3600, 3780 do lines[#lines + 1] = nginx(second, second % 2 == 0 and 502 or 200, "/shop") end
    append("access.log", table.concat(lines))
    local code, burst = p:await_finding("code"), p:await_finding("burst")
    assert.equal("502", code.code)
    assert.truthy(code.title and code.cause and code.fix and code.sample.text:find("GET /shop", 1, true))
    assert.equal("502", burst.code)
    assert.equal("2026-11-01T01:00:00Z", burst.first)
    assert.equal("/shop", burst.url)
    assert.truthy(burst.share > 0.4 and burst.share < 0.6 and burst.peak >= 25)
    assert.equal(0, #p:findings "burst_end")
    assert(os.rename(at "access.log", at "access.log.1"))
    lines = {}
    for second = 3781, 4200 do lines[#lines + 1] = nginx(second, 200) end
    append("access.log", table.concat(lines))
    local over = p:await_finding("burst_end")
    assert.equal("2026-11-01T01:03:00Z", over.last)
    assert.equal(91, over.count)
    p:signal "TERM"
    assert.equal(0, p:await_end())
    local stop = p:findings("stop")[1]
    assert.same({ "terminate", 4201, 91, 0 }, { stop.reason, stop.requests, stop.failures, stop.lost })
    assert.equal("", slurp(p.err))
  end)

  it("holds a burst against what the log had before, which it does not count", function()
    local lines, now = {}, os.time()
    for second = now - 7200, now do lines[#lines + 1] = nginx(second, 200) end
    append("access.log", table.concat(lines))
    local p = start(("'%s' --prometheus '%s'"):format(at "access.log", at "x.prom"))
    p:await_finding "start"
    lines = {}
    for i = 1, 40 do lines[i] = nginx(now + 1, 503) end
    append("access.log", table.concat(lines))
    assert.equal("503", p:await_finding("burst").code)
    p:signal "TERM"
    p:await_end()
    assert.truthy(slurp(at "x.prom"):find("\nhttpstatus_requests_total 40\n", 1, true))
  end)

  it("ends with 130 at Ctrl-C", function()
    append("access.log", "")
    local p = start(("'%s'"):format(folder))
    p:await_finding "start"
    p:signal "INT"
    assert.equal(130, p:await_end())
    assert.equal("interrupt", p:findings("stop")[1].reason)
  end)

  it("reads standard input to its end, and believes a last line as the report does", function()
    local input = "spec/logs/u_ex261101.log"
    local p = start("-", input)
    assert.equal(0, p:await_end())
    local codes = {}
    for i, found in ipairs(p:findings "code") do codes[i] = found.code end
    assert.same({ "500.19", "404.3", "503.2" }, codes)
    local stop = p:findings("stop")[1]
    assert.same({ 9, 4, 2 }, { stop.requests, stop.failures, stop.benign })
  end)

  it("calls a cause decided where no other is left", function()
    append("u_ex.log", "#Fields: date time cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n"
      .. "2026-11-02 00:00:00 /a 10.0.0.1 500 19 13 4\n2026-11-02 00:00:01 /a 10.0.0.1 403 19 1314 4\n")
    local p = start("-", at "u_ex.log")
    assert.equal(0, p:await_end())
    local decided = {}
    for _, found in ipairs(p:findings "code") do decided[found.code] = found.decided end
    assert.same({ ["500.19"] = false, ["403.19"] = true }, decided)
  end)

  it("tells what comes through a pipe while it is open", function()
    append("access.log", "")
    shell("mkfifo '%s'", at "pipe")
    os.execute(("(tail -n +1 -F '%s' >'%s' & echo $! >'%s') 2>/dev/null"):format(at "access.log", at "pipe", at "tail"))
    local p = start("-", at "pipe")
    p:await_finding "start"
    append("access.log", nginx(1, 502):sub(1, 20))
    append("access.log", nginx(1, 502):sub(21))
    assert.equal("502", p:await_finding("code").code)
    shell("kill %d", tonumber(slurp(at "tail")))
    assert.equal(0, p:await_end())
  end)

  it("counts each line once although it is killed at any moment, while a shell writes and rotates", function()
    append("access.log", "")
    local p = start(("'%s' --from-beginning --state '%s' --prometheus '%s'"):format(folder, at "x.state", at "x.prom"))
    p:await_finding "start"
    os.execute(([[sh -c 'cd "$1" && i=0; while [ $i -lt 400 ]; do i=$((i + 1))
      j=0; while [ $j -lt 5 ]; do j=$((j + 1))
        printf "10.0.0.1 - - [01/Nov/2026:06:%%02d:%%02d +0000] \"GET /%%d HTTP/1.1\" %%d 1\n" \
          $((i / 60)) $((i %% 60)) $i $((500 + j)); done >>access.log
      [ $((i %% 50)) -ne 0 ] || mv access.log access.log.$i
      [ $i -ne 300 ] || until [ -e killed ]; do sleep 0.1; done
      [ $((i %% 20)) -ne 0 ] || sleep 0.3
    done; echo done >written' sh '%s' >/dev/null 2>&1 &]]):format(folder))
    local last, kills, seed = {}, 0, 7
    repeat
      seed = (seed * 1103515245 + 12345) % 2147483648
      core.wait(seed % 1500 / 1000)
      p:signal "KILL"
      p:await_end()
      kills = kills + 1
      if kills == 3 then append("killed", "") end
      -- What the metrics said is never taken back.
      local now = failures_of(slurp(at "x.prom"))
      for code, count in pairs(last) do assert.truthy((now[code] or 0) >= count, code) end
      last = now
      p = start(("'%s' --state '%s' --prometheus '%s'"):format(folder, at "x.state", at "x.prom"))
      p:await_finding "start"
    until slurp(at "written") ~= ""
    p:await(function()
      p.now = failures_of(slurp(at "x.prom"))
      return p.now["501"] == 400
    end, "all of it")
    p:signal "TERM"
    assert.equal(0, p:await_end())
    assert.same({ ["501"] = 400, ["502"] = 400, ["503"] = 400, ["504"] = 400, ["505"] = 400 }, failures_of(slurp(at "x.prom")))
  end)

  it("names a state that is damaged, foreign, of other options or in use, and leaves it", function()
    append("access.log", nginx(1, 502))
    local state = at "x.state"
    local p = start(("'%s' --state '%s'"):format(folder, state))
    p:await_finding "start"
    local other = start(("'%s' --state '%s'"):format(folder, state))
    assert.equal(2, other:await_end())
    assert.truthy(slurp(other.err):find(state .. " is in use by another httpstatus log --follow", 1, true))
    p:signal "TERM"
    p:await_end()
    local good = slurp(state)
    for text, message in pairs {
      [good:gsub('"position":%d', '"position":9')] = "is damaged", [good:sub(1, -30)] = "is damaged",
      ["precious\n"] = "is no state that httpstatus log --follow wrote",
      [good:gsub('"version":1', '"version":2')] = "is a state of version 2",
    } do
      local file = assert(io.open(state, "wb"))
      file:write(text)
      file:close()
      local q = start(("'%s' --state '%s'"):format(folder, state))
      assert.equal(2, q:await_end())
      assert.truthy(slurp(q.err):find(state .. " " .. message, 1, true), slurp(q.err))
      assert.equal(text, slurp(state))
    end
    local file = assert(io.open(state, "wb"))
    file:write(good)
    file:close()
    local q = start(("'%s' --select 5xx --state '%s'"):format(folder, state))
    assert.equal(2, q:await_end())
    assert.truthy(slurp(q.err):find("counts the requests of other options (none)", 1, true))
  end)

  it("refuses what has no meaning", function()
    local command = require "spec.command"
    for arguments, message in pairs {
      ["--state x a.log"] = "option --state goes with --follow",
      ["--from-beginning a.log"] = "option --from-beginning goes with --follow",
      ["--follow --csv a.log"] = "--csv is of a report",
      ["--follow --state x -"] = "standard input has no position",
      ["--follow --select 5xy a.log"] = "option --select: ",
      ["--prometheus README.md a.log"] = "is no file of metrics",
      ["--follow --prometheus spec/logs/u_ex261101.log spec/logs"] = "is one of the logs to read",
      ["--follow --state spec/logs/u_ex261101.log spec/logs"] = "is one of the logs to read",
    } do
      local _, messages, exit = command("log " .. arguments)
      assert.equal(2, exit, arguments)
      assert.truthy(messages:find(message, 1, true), messages)
    end
  end)
end)

describe("examples/systemd", function()
  it("has a unit that systemd takes", function()
    local out = shell "command -v systemd-analyze"
    if out == "" then
      pending "not run: systemd-analyze is not on this machine"
      return
    end
    -- The command that it names need not be installed there.
    shell("sed 's|/usr/local/bin/httpstatus|/bin/true|' examples/systemd/httpstatus-follow.service >'%s'",
      at "httpstatus-follow.service")
    assert.same({ "", 0 }, { shell("systemd-analyze verify '%s'", at "httpstatus-follow.service") })
  end)
end)

describe("--prometheus", function()
  local prometheus = require "httpstatus.report.prometheus"

  it("writes the same for a report as for a following that read all", function()
    shell("cp spec/logs/u_ex261101.log '%s'", folder)
    local p = start(("'%s' --from-beginning --prometheus '%s'"):format(folder, at "a.prom"))
    p:await(function() return slurp(at "a.prom"):find("failures_total") end, "metrics")
    p:signal "TERM"
    p:await_end()
    local _, exit = shell("%s bin/httpstatus log '%s/u_ex261101.log' --prometheus '%s'", LUA, folder, at "b.prom")
    assert.equal(1, exit)
    assert.equal(slurp(at "b.prom"), slurp(at "a.prom"))
  end)

  it("writes what promtool takes, whatever the log holds", function()
    if shell "command -v promtool" == "" then
      pending "not run: promtool is not on this machine; .ci/setup prometheus installs it (Debian: apt install prometheus)"
      return
    end
    local rows = {}
    for i = 1, 3000 do rows[i] = { code = ("500.%d"):format(i), status = 500, title = 'a "b" \\ \n c', count = 2 ^ 40 + i } end
    local counts = require("httpstatus.follow.ledger").new()
    for _, row in ipairs(rows) do counts:add(row, row.count) end
    counts:add({ code = "nginx 502", status = 502, service = "errors", product = "nginx", title = "Bad gateway" }, 1)
    counts:add({ code = "401.2", status = 401, kind = "handshake", title = "Handshake" }, 1)
    local text = prometheus.text { rows = counts.rows, lines = 1, requests = 2, skipped = { field_count = 3, blank = 1 },
      errors = 0, files = 1, newest = 1793512895, last_failure = 1793512895, bursts = { { code = "500.1", first = 1793512895 } } }
    append("x.prom", text)
    assert.same({ "", 0 }, { shell("promtool check metrics <'%s'", at "x.prom") })
    local series = select(2, text:gsub("\nhttpstatus_failures_total{", ""))
    assert.truthy(series <= 1026)
  end)
end)
