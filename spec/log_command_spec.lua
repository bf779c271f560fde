package.path = "spec/?.lua;" .. package.path
local command = require "httpstatus.command.log"
local json = require "dkjson"
local logs = require "logs"
local run_command = require "command"
local text = require "httpstatus.report.text"
local log = require "httpstatus.log"

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
local HEADER, L = logs.HEADER, logs.line

local function run(arguments)
  return run_command("log " .. arguments)
end

local function failures()
  local lines = { HEADER }
  for i = 0, 99 do lines[#lines + 1] = L(i, "200.0") end
  for i = 0, 19 do
    local from = { url = "/fonts/" .. i % 2, win32 = 50, client = "10.0.0." .. i % 3 }
    lines[#lines + 1] = L(i * 400, "404.3", from)
  end
  for i = 0, 4 do lines[#lines + 1] = L(7000 + i, "500.19", { url = "/app", win32 = 13, taken = 1234 }) end
  lines[#lines + 1] = L(7100, "401.2", { win32 = 5 })
  lines[#lines + 1] = L(7101, "200.0")
  return table.concat(lines)
end

-- The same with two minutes in which nothing else was answered.
local function outage()
  local lines = { failures() }
  for i = 0, 119 do lines[#lines + 1] = L(7200 + i, "500.19", { url = "/app", win32 = 13, taken = 1234 }) end
  return table.concat(lines)
end

after_each(logs.remove)

describe("httpstatus log", function()
  it("reports what failed, worst first, with what to do, and exits 1", function()
    local file = logs.write(outage())
    local out, messages, exit = run(file)
    assert.equal(1, exit)
    assert.equal("", messages)
    assert.truthy(out:find("2026-11-01 06:00:00 to 2026-11-01 08:06:40 UTC", 1, true))
    assert.truthy(out:find("247 requests, 145 failures (58.7 %)", 1, true))
    local places, last = {}, 0
    for i, part in ipairs {
      "\n500.19 at /app", "120 requests from 08:00 to", "1.2 s each\n", "Sudden, up to 60 a minute.", "ERROR_INVALID_DATA (13)",
      "Fix: ", "Code ", "\n500.19 ", "\n404.3 ", "\n401 handshake", "(normal)", "\n500.19 by 15 seconds",
      "\n500.19 Configuration data is invalid\n", "\n404.3 MIME type restriction\n",
      "20 requests, 8.1 %, time-taken p50 10 ms, p95 10 ms", "URLs:", "10  /fonts/0", "Clients:", "7  10.0.0.0",
      "Sample: " .. file, "With 50: ", "Fix", "All of it: httpstatus log " .. file .. " --code 404.3\n",
      "\nEverything: httpstatus log " .. file .. " --full\n",
    } do
      places[i] = out:find(part, last + 1, true)
      assert.truthy(places[i], part)
      last = places[i]
    end
  end)

  it("fits into the terminal's width and never colours a pipe", function()
    local out = run(logs.write(failures() .. L(1, "404.0", { url = "/" .. ("\195\164"):rep(300) })))
    for line in out:gmatch("[^\n]+") do
      local _, characters = line:gsub("[^\128-\191]", "")
      assert.truthy(characters <= 80 or not line:find("%S%s+%S+%s+%S"), line)
    end
    assert.is_nil(out:find("\27"))
  end)

  it("colours a terminal and lets no log command it", function()
    local summary = log.summarize(logs.write(HEADER .. L(0, "404.0", { url = "/\27[31m" .. "\194\155" .. "x" })))
    local plain = text.text(summary)
    assert.is_nil(plain:find("[\27\194\155]"))
    assert.truthy(plain:find("/\\x1b[31m<U+009B>x", 1, true))
    assert.truthy(text.text(summary, { colour = true }):find("\27[1m", 1, true))
  end)

  it("shows a burst as the longest bar", function()
    local lines = { HEADER }
    for i = 0, 599 do lines[#lines + 1] = L(i * 60, "503.2") end
    for i = 1, 300 do lines[#lines + 1] = L(5 * 3600 + i, "503.2") end
    local longest, at = 0, nil
    for time, bar in run("--full " .. logs.write(table.concat(lines))):gmatch("\n(%d%d:%d%d)[ %d,of]+(#+)") do
      if #bar > longest then longest, at = #bar, time end
    end
    assert.truthy(at >= "11:00" and at <= "11:05", at)
    assert.truthy(longest > 40)
  end)

  it("writes the documented JSON, valid whatever the log holds", function()
    for _, odd in ipairs(logs.odd) do
      local out, _, exit = run("--json --select 100-999 " .. logs.write(odd.text))
      local summary = assert(json.decode(out))
      assert.equal(odd.requests, summary.requests, odd.name)
      assert.equal("{", out:match('"skipped":(.)'))
      assert.equal(odd.unsafe and 2 or odd.requests > 0 and 1 or 0, exit, odd.name)
      assert.equal(out, require("httpstatus.utf8").clean(out))
    end
  end)

  it("shows one code in full, says which there are and exits by it", function()
    local file = logs.write(failures())
    local out, _, exit = run("--code 404.3 " .. file)
    assert.equal(1, exit)
    assert.truthy(out:find("\n404.3 MIME type restriction\n", 1, true))
    assert.is_nil(out:find("\n500.19", 1, true))
    local none, messages, nothing = run("--code 404.7 " .. file)
    assert.equal(0, nothing)
    assert.equal("", messages)
    assert.truthy(none:find("There is no row 404.7; there are: 500.19, 404.3, 401 handshake.", 1, true))
    assert.equal(1, #json.decode((run("--json --code 404 " .. file))).codes)
  end)

  it("shows local times when asked and says so", function()
    local file = logs.write(outage())
    local out = run_command("log --local " .. file, nil, "TZ=XYZ-3")
    assert.truthy(out:find("2026-11-01 09:00:00 to 2026-11-01 11:06:40 local time, UTC+3", 1, true))
    assert.truthy(out:find("requests from 11:00 to", 1, true))
  end)

  it("writes CSV", function()
    local out, _, exit = run("--csv " .. logs.write(failures()))
    assert.equal(1, exit)
    assert.truthy(out:find("^code,status,substatus,count,share,"))
    assert.truthy(out:find("\r\n404.3,404,3,20,0.157480,2026-11-01T06:00:00Z,", 1, true))
    assert.truthy(out:find(",50,/fonts/0,10.0.0.0,10,10,Read the extension", 1, true))
  end)

  it("prints CSV of lines that are no requests, which have no share of them", function()
    local out, _, exit = run("--csv " .. logs.write("2026/11/01 08:00:00 [error] 7#7: *1 no live upstreams while connecting to "
      .. 'upstream, client: 10.0.0.1, server: _, request: "GET /a HTTP/1.1"\n'))
    assert.equal(1, exit)
    assert.truthy(out:find("\nnginx 502,502,,1,,2026-11-01T08:00:00Z,", 1, true), out)
  end)

  it("reads standard input and folders", function()
    local file = logs.write(failures())
    local out, _, exit = run("--json - <" .. file)
    assert.equal(1, exit)
    assert.equal(25, json.decode(out).failures)
    assert.same({ "-" }, json.decode(out).files)
    local _, messages, missing = run("src/data")
    assert.equal(2, missing)
    assert.truthy(messages:find("src/data: there is no log in the folder", 1, true))
  end)

  it("exits 0 when nothing selected is in the log", function()
    local out, messages, exit = run("--select 402 --since 2026-11-01 " .. logs.write(failures()))
    assert.equal(0, exit)
    assert.equal("", messages)
    assert.truthy(out:find("Nothing that was selected", 1, true))
  end)

  it("calls no good code a failure", function()
    local file, page = logs.write(HEADER .. L(1, "200.0"):rep(30) .. L(2, "500.0"):rep(10)), logs.write("")
    local out = run(("--select 000-999 --html %s %s"):format(page, file))
    assert.truthy(out:find("\n40 requests, 40 selected (100.0 %)\n", 1, true), out)
    assert.is_nil(out:find("ailure", 1, true), out)
    local html = assert(io.open(page)):read("*a"):gsub("<s[ct][^>]*>.-</s[ct]%a+>", "")
    assert.truthy(html:find("<dt>Selected</dt><dd>40</dd>", 1, true) and html:find(">Selected by ", 1, true))
    assert.truthy(run("--select 000-999 --url /none " .. file):find("No request passes", 1, true))
    assert.truthy(run("--select 4xx,5xx " .. file):find("\n40 requests, 10 failures (25.0 %)\n", 1, true))
    local quiet = run("--select 200 " .. logs.write(HEADER .. L(1, "200.0"):rep(2) .. L(2, "500.0"):rep(100)))
    assert.truthy(quiet:find("2 of 102 requests are selected (2.0 %)", 1, true), quiet)
  end)

  it("notes lost lines in JSON too, in front of the report where the failures are few beside them", function()
    local good = L(1, "200.0"):rep(2000)
    local bad = L(9, "500.19")
    for content, is_first in pairs {
      [HEADER .. good .. "lost\n" .. bad:rep(5)] = true, [HEADER .. good .. "lost\n"] = true,
      [HEADER .. good .. "lost\n" .. bad:rep(20)] = false, [HEADER .. good .. bad .. "2026-11-01 06:"] = false,
    } do
      local file = logs.write(content)
      local out = run(file)
      assert.equal(is_first, out:find("^Note: lines skipped: 1 ") ~= nil, out)
      assert.truthy(out:find("Note: lines skipped: 1 ", 1, true))
      assert.matches("^lines skipped: 1 [%a ]+, first at .*:%d+$", json.decode((run("--json " .. file))).notes[1])
    end
    assert.same({}, json.decode((run("--json " .. logs.write(HEADER .. good .. "\n")))).notes)
  end)

  -- Whoever asks for the last hour of a log that ended before must not read that all is well.
  it("exits 2 where no request passes the filters, says from when to when the log is, and speaks of no failures", function()
    local file, page = logs.write(failures()), logs.write("")
    for filter, named in pairs {
      ["--since 2026-11-02"] = "--since 2026-11-02", ["--since -1h"] = "--since -1h",
      ["--until 2026-10-01"] = "--until 2026-10-01",
      ["--url '/none*'"] = "--url /none*", ["--client 192.0.2.1 --since today"] = "--since today --client 192.0.2.1",
    } do
      local out, messages, exit = run(("%s --html %s %s"):format(filter, page, file))
      assert.equal(2, exit, filter)
      assert.truthy(out:find("\n127 requests, 0 match\n\nNo request passes the filter: this says nothing of failures.\n", 1,
        true), out)
      local note = ("no request passes %s: the log is from 2026-11-01 06:00:00 to 2026-11-01 08:06:40 UTC"):format(named)
      assert.truthy(out:gsub("\n +", " "):find("Note: " .. note, 1, true), out)
      assert.equal("httpstatus: " .. note .. "\n", messages)
      local html = assert(io.open(page)):read("*a")
      assert.truthy(html:find("No request passes the filter", 1, true) and html:find(note, 1, true))
      assert.is_nil(html:find("<dt>Failures", 1, true))
      local data, _, status = run(("%s --json %s"):format(filter, file))
      local summary = json.decode(data)
      assert.same({ 2, note, "2026-11-01T06:00:00Z", "2026-11-01T08:06:40Z" },
        { status, summary.notes[1], summary.log_first, summary.log_last })
    end
    local _, _, found = run("--since 2026-11-01 " .. file)
    assert.equal(1, found)
  end)

  it("takes an error log without errors for what it is, whatever is selected", function()
    local file = logs.write(("2026/11/01 06:00:00 [notice] 7#7: start worker processes\n"):rep(3))
    for _, select in ipairs { "", "--select 5xx " } do
      local out, messages, exit = run(select .. file)
      assert.same({ "", 0 }, { messages, exit })
      assert.truthy(out:find("\n0 requests\n\nNothing that was selected is in the log.\n", 1, true), out)
    end
  end)

  it("takes no period in which no time is", function()
    for _, period in ipairs { "--since 2026-11-03 --until 2026-11-02", "--since 2026-11-02 --until 2026-11-02" } do
      local out, messages, exit = run(period .. " " .. logs.write(failures()))
      assert.same({ "", 2 }, { out, exit })
      assert.matches("^httpstatus: option %-%-until: 2026%-11%-02 is not later than since 2026%-11%-0[23]: no time is between "
        .. "them\n$", messages)
    end
  end)

  it("narrows by every option", function()
    local file = logs.write(failures())
    for arguments, expected in pairs {
      ['--select "5xx,!503"'] = 5, ["--since 2026-11-01T07:30"] = 11, ["--until 2026-11-01T06:00:01"] = 1,
      ['--url "/fonts/*"'] = 20, ["--client 10.0.0.0/31"] = 19, ["--client 10.0.0.2"] = 6,
    } do
      assert.equal(expected, json.decode((run(arguments .. " --json " .. file))).failures, arguments)
    end
    assert.equal(1, #json.decode((run("--top 1 --json " .. file))).codes[1].urls)
  end)

  it("names what it cannot read, reads the rest and exits 2", function()
    local out, messages, exit = run("no/such.log " .. logs.write(failures()))
    assert.equal(2, exit)
    assert.truthy(messages:find("^httpstatus: no/such.log: No such file"))
    assert.truthy(out:find("25 failures", 1, true))
  end)

  it("lets no file name command the terminal", function()
    local _, messages, exit = run("\"$(printf 'no\\nsuch\\033[31m\\342\\200\\256.log')\"")
    assert.equal(2, exit)
    assert.equal("httpstatus: no\\x0asuch\\x1b[31m<U+202E>.log: No such file or directory\n", messages)
  end)

  it("says that a report could not be written", function()
    local full = io.open("/dev/full", "w")
    if not full then
      pending("not run: this machine has no /dev/full")
      return
    end
    full:close()
    for _, form in ipairs { "", "--json", "--csv" } do
      local _, messages, exit = run(form .. " " .. logs.write(failures()) .. " >/dev/full")
      assert.equal(2, exit, form)
      assert.equal("httpstatus: standard output: No space left on device\n", messages)
    end
  end)

  it("needs --fields for a log without a header and says so", function()
    local file = logs.write(L(0, "404.0"))
    local _, messages, exit = run(file)
    assert.equal(2, exit)
    assert.truthy(messages:find("--fields", 1, true))
    local _, none, found = run(('--fields "%s" %s'):format(logs.FIELDS, file))
    assert.equal("", none)
    assert.equal(1, found)
  end)

  it("exits 2 when misused and names the option", function()
    for arguments, expected in pairs {
      ["--since never x"] = 'today or -1h expected, got "never"', ["--json --csv x"] = "can not be used",
      ["--client 300.1.1.1 x"] = 'option --client: an address or a network such as 10.0.0.0/8 expected, got "300.1.1.1"',
      ["--zone Berlin x"] = 'such as +02:00, -05:00 or Z, got "Berlin"', ["--top 1e6 x"] = "option --top",
      ["--top many x"] = "option --top: \"many\"", ["--top 1.5 x"] = "option --top",
      ["--top=-1 x"] = "option --top: \"-1\"", ["x --top -1"] = "option --top: \"-1\"", [""] = "paths",
      ["--since 'a:1: b' x"] = "option --since", ["--select 'a:1: b' x"] = "option --select",
      ["x --url"] = 'option --url needs a value: a pattern of URLs, for example "/api/*"',
      ["--top --csv x"] = "option --top needs a value: how many", ["x --fields"] = "option --fields needs a value: the names",
      ["x --since"] = "option --since needs a value: a time", ["x --select"] = "option --select needs a value: a selector",
      ["x --client"] = "option --client needs a value: an address", ["x --until"] = "option --until needs a value: a time",
      ["--sine 2026 x"] = 'unknown option "--sine"; did you mean --since?',
    } do
      local out, messages, exit = run(arguments)
      assert.equal(2, exit, arguments)
      assert.equal("", out)
      assert.truthy(messages:find(expected, 1, true), messages)
      assert.is_nil(messages:find("%.lua:%d"))
    end
  end)

  it("prints the report so far on Ctrl-C, says that it is partial and exits 130", function()
    local fifo, file = os.tmpname(), logs.write(failures())
    os.remove(fifo)
    -- Not in the background, where a shell ignores SIGINT for its commands. It comes when all was read that is there.
    local script = ("mkfifo %s; (cat %s; exec sleep 60) >%s & %s -e %s %s; s=$?; kill $!; (exit $s)"):format(fifo, file, fifo,
      LUA, "'local SIZE = " .. #failures() .. [[ local log, pid = require "httpstatus.log", io.open("/proc/self/stat"):read("*n")
      local summarize = log.summarize
      function log.summarize(paths, options)
        options.progress = function(bytes)
          if bytes == SIZE then os.execute(("kill -INT %d"):format(pid)) end
        end
        return summarize(paths, options)
      end
      local status = require("httpstatus.cli").main { "log", "-" }
      os.exit(status)]] .. "'", "<" .. fifo)
    local err = os.tmpname()
    local pipe = io.popen(("{ %s; } 2>%s; echo =$?"):format(script, err))
    local out = pipe:read("*a")
    pipe:close()
    local messages = io.open(err):read("*a")
    os.remove(err)
    os.remove(fifo)
    assert.truthy(out:find("25 failures", 1, true), out)
    assert.truthy(out:find("Note: partial", 1, true))
    assert.truthy(messages:find("partial", 1, true))
    assert.truthy(out:find("=130\n$"))
  end)
end)

describe("httpstatus rows", function()
  it("writes rows, names its own options and exits by what it read", function()
    local file = logs.write(failures())
    local out, messages, exit = run_command("rows --format tsv --columns status,url --select 500 " .. file)
    assert.same({ "status\turl\n" .. ("500\t/app\n"):rep(5), "", 0 }, { out, messages, exit })
    for arguments, expected in pairs {
      ["--format xml "] = "option --format: csv, tsv or json expected", ["--columns a "] = 'there is no column "a"',
      ["--threads 9 "] = "option --threads: a whole number from 1 to 2 expected, got 9",
      ["/no/such "] = "No such file or directory", ["--log-format '$x' "] = "option --log-format: the format has no status",
    } do
      local _, said, status = run_command("rows " .. arguments .. file)
      assert.equal(2, status, arguments)
      assert.truthy(said:find(expected, 1, true), said)
    end
  end)
end)

describe("what httpstatus rows has no row for", function()
  local COLUMNS = "--format tsv --columns status "
  local function error_log(n)
    return ('2026/11/01 06:00:00 [error] 7#7: *1 no live upstreams while connecting to upstream, client: 10.0.0.1, server: a, '
      .. 'request: "GET /a HTTP/1.1", upstream: "http://b/a", host: "a"\n'):rep(n)
  end

  it("is an error of a log without any request", function()
    local errors, good = logs.write(error_log(3)), logs.write(failures())
    local out, messages, exit = run_command("rows " .. COLUMNS .. "--select 500 " .. errors .. " " .. good)
    assert.same({ "status\n" .. ("500\n"):rep(5), 2 }, { out, exit })
    assert.equal("httpstatus: " .. errors .. ": none of its 3 lines is a request, as in an error log: it gives no row; "
      .. "httpstatus log tells what it says, and --events makes rows of it\n", messages)
  end)

  it("is counted of HTTP.sys", function()
    local head = "#Software: Microsoft HTTP API 2.0\n#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri "
      .. "sc-status s-siteid s-reason s-queuename\n"
    local idle = "2026-11-02 00:03:28 192.0.2.1 5000 10.1.1.1 80 - - - - - Timer_ConnectionIdle -\n"
    local refused = "2026-11-02 00:03:29 192.0.2.1 5000 10.1.1.1 80 HTTP/1.1 GET /a 503 1 QueueFull p\n"
    local said = " without a status, as HTTP.sys, FTP and error logs have them, "
    local more = "; with --events what is counted under a code does\n"
    for content, expected in pairs {
      [head .. idle .. refused .. idle] = { "status\n503\n", "httpstatus: 2 lines" .. said .. "give no row" .. more, 0 },
      [head .. idle] = { "status\n", "httpstatus: 1 line" .. said .. "gives no row" .. more, 0 },
      [head .. refused] = { "status\n503\n", "", 0 },
    } do
      assert.same(expected, { run_command("rows " .. COLUMNS .. logs.write(content)) })
    end
  end)

  it("is named where no request passes the filters", function()
    assert.same({ "status\n", "httpstatus: no request passes --since 2026-11-02: the log is from 2026-11-01 06:00:00 to "
      .. "2026-11-01 08:06:40 UTC\n", 2 }, { run_command("rows " .. COLUMNS .. "--since 2026-11-02 " .. logs.write(failures())) })
    assert.same({ "status\n", "", 0 }, { run_command("rows " .. COLUMNS .. "--select 402 " .. logs.write(failures())) })
  end)
end)

describe("the progress bar", function()
  it("shows share, rate and the time that is left", function()
    assert.equal("[##########..........]  50 %  500 MB, 250 MB/s, 2 s left", command.progress_text(5e8, 1e9, 2))
    assert.equal("500 MB, 250 MB/s", command.progress_text(5e8, nil, 2))
  end)
end)
