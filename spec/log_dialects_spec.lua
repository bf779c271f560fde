-- Logs of many servers through summarize: what is a request, what is counted, and what is said of what is not.

package.path = "spec/?.lua;" .. package.path
local log = require "httpstatus.log"
local logs = require "logs"
local status = require "httpstatus"

local HEADER, L = logs.HEADER, logs.line

local function summarize(text, options)
  return log.summarize(logs.write(text), options)
end

-- The only counted code of a log.
local function only(text, options)
  local summary = summarize(text, options)
  assert.equal(1, #summary.codes, text)
  return summary.codes[1], summary
end

local function by_code(summary)
  local codes = {}
  for _, code in ipairs(summary.codes) do codes[code.code] = code end
  return codes
end

after_each(logs.remove)

describe("W3C dialects", function()
  it("stand between tabs, with a header between tabs or blanks", function()
    for _, blank in ipairs { "\t", " " } do
      local names = ("date time cs-uri-stem cs(User-Agent) sc-status\n"):gsub(" ", blank)
      local code = only("#Fields: " .. names .. "2026-11-01\t06:00:00\t/a\tan agent\t404\n"
        .. "2026-11-01\t06:00:01\t/a\tan agent\t404\n")
      assert.same({ "404", 2, "2026-11-01T06:00:01Z", "/a" }, { code.code, code.count, code.last, code.urls[1].value })
    end
  end)

  it("have their own names for status, URL, time and time-taken", function()
    for fields, line in pairs {
      ["date-local time-local c-ip cs-uri-stem sc-status sc-substatus TimeTakenMS"] = "2026-11-01 06:00:00 10.0.0.1 /a 500 0 7",
      ["date time c-ip cs-uri c-status time-taken"] = "2026-11-01 06:00:00 10.0.0.1 /a?b=c 500 7",
      ["date time c-ip cs-uri-path x-status time-taken"] = "2026-11-01 06:00:00 10.0.0.1 /a 500 7.31",
      ["date time x-edge-location c-ip cs-uri-stem sc-status time-taken"] = "2026-11-01 06:00:00 FRA2 10.0.0.1 /a 500 0.007",
    } do
      local code, summary = only(("#Fields: %s\n%s\n"):format(fields, line))
      assert.same({ 500, "/a", "10.0.0.1", 7, "2026-11-01T06:00:00Z" }, { code.status, code.urls[1].value, code.clients[1].value,
        code.time_taken.p50, summary.first }, fields)
      assert.equal(fields:find("local", 1, true) ~= nil, summary.local_time)
    end
  end)

  it("write one digit of a month, and Win32 codes signed and in hexadecimal", function()
    local text = "#Fields: date time sc-status sc-substatus sc-win32-status\n2026-2-7 8:0:1 500 19 -2147024891\n"
      .. "2026-02-07 08:00:02 500 19 0x80070005\n2026-02-07 08:00:03 500 19 2147942405\n"
    local code, summary = only(text)
    assert.same({ "2026-02-07T08:00:01Z", 1, 3, "0x80070005" }, { summary.first, #code.win32, code.win32[1].count,
      code.win32[1].hex })
  end)

  it("have an empty last column between tabs", function()
    local code, summary = only("#Fields: date\ttime\tsc-status\tcs-username\n" .. ("2026-11-01\t06:00:00\t200\tann\n"):rep(9)
      .. "2026-11-01\t06:00:00\t502\t\n")
    assert.same({ "502", 10 }, { code.code, summary.requests })
  end)

  it("may have blanks in one value that nothing else then contradicts", function()
    local fields = "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status "
      .. "sc-substatus sc-win32-status time-taken\n"
    local front = "2026-11-01 06:00:00 10.0.0.5 GET /a "
    for _, line in ipairs {
      front .. "q=a b c 443 - 192.0.2.7 agent 500 19 5 12", front .. "- 443 - 192.0.2.7 an agent of blanks 500 19 5 12",
      front .. "- 443 EXAMPLE\\a user 192.0.2.7 agent 500 19 5 12",
    } do
      local code = only(fields .. line .. "\n")
      assert.same({ "500.19", "/a", "192.0.2.7", 5 }, { code.code, code.urls[1].value, code.clients[1].value,
        code.win32[1].win32 })
    end
    -- The query's blank could as well be one of the user's name here.
    local summary = summarize("#Fields: cs-uri-query cs-username sc-status\na b c 500\n")
    assert.same({ 0, 1 }, { summary.requests, summary.skipped.field_count })
  end)

  it("without a header are read by the columns that are on by default, and that is said", function()
    local line = "2026-11-01 06:00:00 10.0.0.5 GET /a - 443 - 192.0.2.7 agent/1.0 - 500 19 5 12\r\n"
    local code, summary = only(line:rep(3))
    assert.same({ "500.19", 3, "/a" }, { code.code, code.count, code.urls[1].value })
    assert.truthy(summary.notes[1]:find("^3 requests have no #Fields line"))
    assert.same({}, summary.errors)
  end)

  it("end their lines with CR alone on old systems", function()
    local code = only(((HEADER .. L(0, "404.3") .. L(1, "404.3")):gsub("\r\n", "\r")))
    assert.same({ "404.3", 2, 4 }, { code.code, code.count, code.sample.line })
  end)

  it("of FTP, SMTP and NNTP have replies and no HTTP statuses", function()
    local ftp = only("#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status sc-win32-status sc-substatus "
      .. "x-session\n"
      .. "2026-11-01 06:00:00 10.0.0.1 - ControlChannelClosed - - 0 0 x\n2026-11-01 06:00:00 10.0.0.1 - PASS *** 530 1326 41 x\n")
    assert.same({ "ftp 530.41", "ftp", "FTP reply 530", "ERROR_LOGON_FAILURE" }, { ftp.code, ftp.service, ftp.title,
      ftp.win32[1].name })
    assert.is_nil(ftp.cause)
    local smtp = only("#Fields: date time c-ip s-sitename cs-method sc-status\n"
      .. "2026-11-01 06:00:00 10.0.0.1 SMTPSVC1 DATA 500\n")
    assert.same({ "smtp 500", "SMTP reply 500" }, { smtp.code, smtp.title })
    -- A verb that anyone can send makes no other service of an HTTP server.
    local http = summarize("#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query c-ip sc-status sc-substatus\n"
      .. "2026-11-01 06:00:00 10.0.0.5 USER / - 192.0.2.7 405 0\n2026-11-01 06:00:00 10.0.0.5 GET / - 192.0.2.7 500 19\n")
    assert.truthy(by_code(http)["500.19"])
    local old = only("#Fields: time c-ip cs-method cs-uri-stem sc-status\n06:00:00 10.0.0.1 [7]USER anonymous 530\n")
    assert.equal("ftp 530", old.code)
  end)
end)

describe("logs of HTTP.sys", function()
  local FIELDS = "#Software: Microsoft HTTP API 2.0\r\n#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri "
    .. "sc-status s-siteid s-reason s-queuename\r\n"

  local function line(what)
    return "2026-11-01 06:00:00 192.0.2.10 51000 10.0.0.5 80 " .. what .. "\r\n"
  end

  it("count each reason with its meaning, its queue and its site", function()
    local summary = summarize(FIELDS .. line("HTTP/1.1 GET /a?b 503 1 QueueFull Pool2"):rep(2)
      .. line("HTTP/1.1 GET /a 503 1 AppOffline Pool1"))
    local rows = by_code(summary)
    local full = rows["503 QueueFull"]
    assert.same({ 2, 503, "QueueFull", "/a", "Pool2", "1" }, { full.count, full.status, full.reason, full.urls[1].value,
      full.queues[1].value, full.sites[1].value })
    assert.equal(status.lookup("httperr", "QueueFull").fix, full.fix)
    assert.equal(status.lookup("httperr", "AppOffline").cause, rows["503 AppOffline"].cause)
  end)

  it("count what has no status by its reason, and call idle connections normal", function()
    local summary = summarize(FIELDS .. line("- - - - - Timer_ConnectionIdle -"):rep(5)
      .. line("HTTP/1.1 GET /pay - 1 Connection_Abandoned_By_ReqQueue Pool1"))
    local rows = by_code(summary)
    assert.same({ 0, 6, 1, 5 }, { summary.requests, summary.events, summary.failures, summary.benign })
    assert.is_true(rows["httperr Timer_ConnectionIdle normal"].benign)
    assert.equal("/pay", rows["httperr Connection_Abandoned_By_ReqQueue"].urls[1].value)
    assert.same({}, summary.errors)
    -- Who asks for codes asks for no events.
    assert.equal(0, #summarize(FIELDS .. line("- - - - - Timer_ConnectionIdle -"), { select = "4xx" }).codes)
  end)

  it("stand beside the same period's requests in one report", function()
    local summary = log.summarize { logs.write(HEADER .. L(0, "503.2") .. L(1, "200.0")),
      logs.write(FIELDS .. line("HTTP/1.1 GET /a 503 1 QueueFull Pool2")) }
    assert.same({ 3, 2, 1, 1 }, { summary.requests, summary.failures, by_code(summary)["503.2"].count,
      by_code(summary)["503 QueueFull"].count })
  end)

  it("are known without their header too", function()
    assert.equal("503 QueueFull", only(line("HTTP/1.1 GET /a 503 1 QueueFull Pool2")).code)
  end)
end)

describe("access logs", function()
  local COMMON = '192.0.2.10 - %s [01/Nov/2026:08:00:00 +0200] "GET /a?b HTTP/1.1" %d 157'

  it("are read in the common and combined formats, with what an admin appended", function()
    for _, tail in ipairs { "", ' "-" "agent/1.0"', ' "-" "agent \\"1\\"" "10.0.0.1" 0.250', ' "-" "a\\x22b" rt=0.250' } do
      local text = (COMMON:format("-", 502) .. tail .. "\n"):rep(3) .. COMMON:format("ann", 200) .. tail .. "\n"
      local code, summary = only(text)
      assert.same({ "502", 3, "/a", "192.0.2.10", 4, 4 }, { code.code, code.count, code.urls[1].value, code.clients[1].value,
        summary.requests, summary.lines }, tail)
      assert.equal("2026-11-01T06:00:00Z", summary.first)
      assert.is_false(summary.local_time)
    end
  end)

  -- A line in the log's usual shape goes in front of each, so that it is read by what most lines have.
  local usual = COMMON:format("-", 200) .. ' "-" "agent"\n'

  it("are taken apart where a client makes them look like others", function()
    for line, expected in pairs {
      ['192.0.2.10 - - [01/Nov/2026:08:00:00 +0200] "GET /u\\" 200 x HTTP/1.1" 500 5 "-" "a"\n'] = { "500", "192.0.2.10" },
      ['192.0.2.10 - [02/Nov/2020:03:04:06 +0000] [01/Nov/2026:08:00:00 +0200] "GET /b HTTP/1.1" 500 5 "-" "a"\n'] =
        { "500", "192.0.2.10" },
      ['www.example.com:443 192.0.2.10 - - [01/Nov/2026:08:00:00 +0200] "GET /b HTTP/1.1" 500 5 "-" "a"\n'] =
        { "500", "192.0.2.10" },
      ['192.0.2.10 - - [01/Nov/2026:08:00:00 +0200] "GET /b HTTP/1.1" 500 5\n'] = { "500", "192.0.2.10" },
    } do
      local summary = summarize(usual .. line .. line .. usual)
      assert.equal(1, #summary.codes, line)
      assert.same({ expected[1], 2, expected[2], "2026-11-01T06:00:00Z" }, { summary.codes[1].code, summary.codes[1].count,
        summary.codes[1].clients[1].value, summary.codes[1].first }, line)
      assert.equal(2, summarize(usual .. line .. line .. usual, { client = expected[2] .. "/32", select = "500" }).failures, line)
    end
  end)

  -- An unfinished line is in no window of marked ones.
  it("say the same by their marks as matched whole", function()
    local rest = '[01/Nov/2026:08:00:00 +0200] "GET /b?c=%20d HTTP/1.1" 500 5 "-" "a"'
    for _, line in ipairs {
      "192.0.2.10 - - " .. rest, "2001:db8::5 - ann " .. rest, "host.example - ann lee " .. rest, "- - - " .. rest,
      '192.0.2.10 - "" ' .. rest, "192.0.2.10 ident ann " .. rest, "192.0.2.10 -  - " .. rest, "192.0.2.10 -  " .. rest,
      "Nov 1 08:00:00 web nginx: 192.0.2.10 - - " .. rest,
      '192.0.2.10 - - [01/Nov/2026:08:00:00 +0200] "-" 400 0 "-" "-"',
      '192.0.2.10 - - [01/Nov/2026:08:00:00 +0200] "" 400 0 "-" "-"',
      '192.0.2.10 - - [01/Nov/2026:08:00:00 +0200] "\\x16\\x03\\x01" 400 - "-" "-"',
      '192.0.2.10 - - [01/Nov/2026:08:00:00 +0200] "GET /a b HTTP/1.1" 404 0',
      "192.0.2.10 - - " .. rest .. " 0.250 10.0.0.7:80",
    } do
      local read = {}
      for i, tail in ipairs { "\n", "" } do
        local parts = {}
        log.rows(logs.write(usual .. line .. tail), { as = "json", select = "400-599",
          columns = "time,client,user,method,url,query,status,bytes,time_taken_ms" },
          function(part) parts[#parts + 1] = part end)
        read[i] = table.concat(parts)
      end
      assert.equal(read[2], read[1], line)
      assert.is_truthy(read[1]:find('"status":', 1, true) or line:find("^Nov"), line)
    end
  end)

  it("have bytes behind the status and no substatus", function()
    assert.equal("502", only(COMMON:format("-", 502)).code)
    assert.equal("Bad Gateway", only(COMMON:format("-", 502)).title)
  end)

  it("are read by the format that the server is told", function()
    local nginx = [[log_format main '$remote_addr $host "$request" $status $request_time' ' [$time_local] $upstream_addr';]]
    local line = '192.0.2.10 example.org "GET /a?b HTTP/1.1" 504 60.001 [01/Nov/2026:06:00:00 +0000] 10.0.0.1:80, 10.0.0.2:80\n'
    local code, summary = only(line, { format = nginx })
    assert.same({ "504", "/a", "10.0.0.1:80, 10.0.0.2:80" }, { code.code, code.urls[1].value, code.upstreams[1].value })
    assert.truthy(math.abs(code.time_taken.p50 - 60001) < 1000)
    assert.equal("2026-11-01T06:00:00Z", summary.first)
    local apache = [[LogFormat "%h %D \"%r\" %>s %{X-Forwarded-For}i %t" mine]]
    line = '10.0.0.1 7000 "POST /b HTTP/1.1" 500 203.0.113.9 [01/Nov/2026:06:00:00 +0000]\n'
    code = only(line, { format = apache, client_column = "X-Forwarded-For" })
    assert.same({ "500", "/b", 7, "203.0.113.9" }, { code.code, code.urls[1].value, code.time_taken.p50, code.clients[1].value })
    local ok, message = pcall(log.summarize, "x", { format = "$remote_addr" })
    assert.is_false(ok)
    assert.truthy(message:find("option format: ", 1, true))
  end)

  it("of IIS in its native and in NCSA's format are told by their lines", function()
    local code, summary = only("192.0.2.7, -, 11/1/2026, 6:00:00, W3SVC2, WEB1, 10.0.0.5, 4502, 163, 3223, 404, 2, GET, "
      .. "/a.gif, -,\n")
    assert.same({ "404", "/a.gif", 2, "W3SVC2", "2026-11-01T06:00:00Z" }, { code.code, code.urls[1].value, code.win32[1].win32,
      code.sites[1].value, summary.first })
    assert.truthy(math.abs(code.time_taken.p50 - 4502) < 4502 * 0.016)
    assert.is_true(summary.local_time)
    code = only('192.0.2.7 - EXAMPLE\\ann [01/Nov/2026:08:00:00 +0200] "GET /a.gif HTTP/1.0" 404 3223\n')
    assert.same({ "404", "/a.gif" }, { code.code, code.urls[1].value })
  end)

  it("of JSON are told by their keys", function()
    local caddy = '{"level":"error","ts":1793512800.5,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":'
      .. '"192.0.2.7","method":"GET","host":"example.org","uri":"/a?b"},"duration":0.25,"size":0,"status":502}\n'
    local code, summary = only(caddy:rep(2))
    assert.same({ "502", 2, "/a", "192.0.2.7", 2 }, { code.code, code.count, code.urls[1].value, code.clients[1].value,
      summary.requests })
    assert.equal("2026-11-01T06:00:00Z", summary.first)
    assert.truthy(math.abs(code.time_taken.p50 - 250) <= 4)
  end)

  it("may change their format from one block of lines to the next", function()
    local summary = summarize(HEADER .. L(0, "500.19") .. COMMON:format("-", 502) .. "\n" .. COMMON:format("-", 502) .. "\n"
      .. HEADER .. L(1, "500.19"))
    assert.same({ 4, 2, 2 }, { summary.requests, by_code(summary)["500.19"].count, by_code(summary)["502"].count })
    -- What has no date does not get the one of another format's line.
    summary = summarize(COMMON:format("-", 200) .. "\n" .. COMMON:format("-", 200)
      .. "\n#Fields: time c-ip sc-status\n06:00:01 10.0.0.1 500\n06:00:02 10.0.0.1 500\n")
    assert.is_nil(by_code(summary)["500"].first)
    assert.same({}, setmetatable(summary.skipped, nil))
  end)
end)

describe("error logs", function()
  it("count what their lines say like codes", function()
    local function line(second, message)
      return ("2026/11/01 06:00:%02d [error] 7#7: *%d %s, client: 192.0.2.7, server: a, "
        .. 'request: "GET /a?b HTTP/1.1", upstream: "http://10.0.0.1:8080/a", host: "a"\n'):format(second, second, message)
    end
    local refused = "connect() failed (111: Connection refused) while connecting to upstream"
    local timed_out = "upstream timed out (110: Connection timed out) while reading response header from upstream"
    local summary = summarize(line(1, refused) .. line(2, timed_out) .. line(3, refused)
      .. "2026/11/01 06:00:09 [notice] 7#7: signal process started\n")
    assert.same({ 0, 4, 3, 4 }, { summary.requests, summary.events, summary.failures, summary.lines })
    local row = summary.codes[1]
    assert.same({ 2, "nginx", "/a", "192.0.2.7", "http://10.0.0.1:8080/a" }, { row.count, row.product, row.urls[1].value,
      row.clients[1].value, row.upstreams[1].value })
    assert.same({ "2026-11-01T06:00:01Z", "2026-11-01T06:00:03Z" }, { row.first, row.last })
    local finding = status.diagnose(line(1, refused))[1]
    assert.same({ finding.cause, finding.fix, finding.entry.status }, { row.cause, row.fix, row.status })
    assert.are_not.equal(row.cause, summary.codes[2].cause)
    assert.is_true(summary.local_time)
  end)

  it("name what nothing explains, and leave notices alone", function()
    local summary = summarize("[Sun Nov 01 06:00:00.123456 2026] [core:notice] [pid 7] AH00094: Command line\n"
      .. "[Sun Nov 01 06:00:01.123456 2026] [my:error] [pid 7] [client 192.0.2.7:5000] nobody knows this\n")
    assert.same({ "apache [error]", 1, "192.0.2.7" }, { summary.codes[1].code, summary.codes[1].count,
      summary.codes[1].clients[1].value })
    assert.equal(2, summary.events)
  end)
end)

describe("scanners", function()
  it("are clients with many different URLs that failed and no success", function()
    local lines = { HEADER }
    for i = 1, 300 do lines[#lines + 1] = L(i, "404.0", { url = "/x" .. i, client = "192.0.2.66" }) end
    for i = 1, 300 do
      lines[#lines + 1] = L(i, "404.0", { url = "/y" .. i, client = "192.0.2.7" })
      lines[#lines + 1] = L(i, "200.0", { client = "192.0.2.7" })
    end
    local scans = summarize(table.concat(lines)).scans
    assert.equal(1, #scans)
    assert.same({ "192.0.2.66", 300, 300 }, { scans[1].client, scans[1].requests, scans[1].codes["404.0"] })
    assert.truthy(scans[1].paths > 250 and scans[1].paths < 350, scans[1].paths)
  end)
end)

describe("nothing is falsely clear:", function()
  local function errors_of(text, options)
    local messages = {}
    for _, failure in ipairs(summarize(text, options).errors) do messages[#messages + 1] = failure.message end
    return messages
  end

  it("a log that yields no request, or loses lines, is named with what to do", function()
    for text, expected in pairs {
      [""] = "it is empty", [HEADER] = "it has a header and no request",
      ["#Fields: date time cs-uri-stem c-ip\n2026-11-01 06:00:00 /a 10.0.0.1\n"] = "no sc-status column",
      [HEADER .. "prose and more prose\n"] = "1 of 4 lines is not read: they have not the fields",
      ["prose\nand more prose\n"] = "2 of 2 lines are not read: no known format fits",
      [HEADER .. L(0, "200.0"):rep(95) .. ("x y z\r\n"):rep(5)] = "5 of 103 lines are not read",
    } do
      local messages = errors_of(text)
      assert.equal(1, #messages, text:sub(1, 80))
      assert.truthy(messages[1]:find(expected, 1, true), messages[1])
    end
    assert.same({}, errors_of(HEADER .. L(0, "200.0"):rep(400) .. "x y z\r\n"))
  end)

  it("a status that the file's end cuts is none, and other last values are not believed", function()
    local fields = "#Fields: date time sc-substatus sc-status\n2026-11-01 06:00:00 0 200\n2026-11-01 06:00:01 0 50"
    local summary = summarize(fields, { select = "000-999" })
    assert.same({ 1, 1 }, { summary.requests, summary.skipped.truncated })
    local code = only("#Fields: date time sc-status sc-substatus\n2026-11-01 06:00:01 500 1")
    assert.equal("500", code.code)
  end)

  it("600 refusals beside three health probes are 600 failures", function()
    local fields = "#Fields: date time cs-uri-stem cs-username c-ip sc-status sc-substatus sc-win32-status\n"
    local refused = "2026-11-01 06:00:00 /ews/ - 10.0.0.1 401 2 5\n"
    local summary = summarize(fields .. refused:rep(600) .. ("2026-11-01 06:00:01 /health - 10.0.0.1 200 0 0\n"):rep(3))
    assert.same({ 600, 0 }, { summary.failures, summary.benign })
    -- Nor do probes of the very page that refuses others.
    summary = summarize(fields .. refused:rep(600) .. ("2026-11-01 06:00:01 /ews/ - 10.0.0.1 200 0 0\n"):rep(3))
    assert.equal(600, summary.failures)
  end)

  it("a file that is given twice is counted once, and said to be", function()
    local file = logs.write(HEADER .. L(0, "404.0"))
    local summary = log.summarize { file, file }
    assert.same({ 1, 1 }, { summary.requests, #summary.files })
    assert.truthy(summary.notes[1]:find("given twice", 1, true))
  end)

  it("time filters of a log without times are said to find none", function()
    local summary = summarize("#Fields: c-ip sc-status\n10.0.0.1 500\n", { since = "2026-01-01" })
    assert.same({ 1, 0 }, { summary.requests, summary.matched })
    assert.truthy(summary.notes[#summary.notes]:find("no time that is understood", 1, true))
  end)

  it("folders are read with all below them, and wildcards expanded", function()
    local folder = os.tmpname()
    os.remove(folder)
    os.execute(("mkdir -p %s/W3SVC1 %s/W3SVC2 %s/app"):format(folder, folder, folder))
    for _, name in ipairs { "W3SVC1/u_ex261101.log", "W3SVC2/u_ex261101.log", "app/w3clog20261101.txt", "app/readme.txt" } do
      local file = assert(io.open(folder .. "/" .. name, "wb"))
      file:write(HEADER, L(0, "404.0"))
      file:close()
    end
    local all, some = log.summarize(folder), log.summarize(folder .. "/W3SVC?/u_ex*.log")
    local none = log.summarize(folder .. "/*.gz")
    os.execute("rm -r " .. folder)
    assert.same({ 3, 2 }, { all.failures, some.failures })
    assert.equal("no file has such a name", none.errors[1].message)
  end)
end)

describe("who asked", function()
  it("is told by another column, the first of its addresses without a port", function()
    local fields = "#Fields: date time c-ip X-Forwarded-For sc-status\n"
    local function line(forwarded) return ("2026-11-01 06:00:00 10.0.0.1 %s 500\n"):format(forwarded) end
    for forwarded, client in pairs {
      ["203.0.113.9"] = "203.0.113.9", ["203.0.113.9,+10.0.0.7"] = "203.0.113.9", ["203.0.113.9:51000"] = "203.0.113.9",
      ["[2001:db8::1]:51000"] = "2001:db8::1", ['"203.0.113.9,'] = "203.0.113.9",
    } do
      local code = only(fields .. line(forwarded), { client_column = "X-Forwarded-For" })
      assert.equal(client, code.clients[1].value)
    end
    assert.equal("10.0.0.1", only(fields .. line("203.0.113.9")).clients[1].value)
    local none = summarize(fields .. line("203.0.113.9"), { client_column = "X-Real-IP", client = "10.0.0.1" })
    assert.same({ 0, "1 requests have no column of that name for the client: theirs is not known" },
      { none.matched, none.notes[#none.notes] })
    assert.equal(1, summarize(fields .. line("203.0.113.9"), { client_column = "x-forwarded-for", client = "203.0.113.0/24" })
      .failures)
  end)
end)

describe("times", function()
  local moment, time = require "httpstatus.log.moment", require "httpstatus.log.time"
  local NOW = 1793513130 -- 2026-11-01T06:05:30Z

  it("are read as people write them", function()
    for text, expected in pairs {
      ["2026-11-01"] = "2026-11-01T00:00:00Z", ["2026-11-1T6:00"] = "2026-11-01T06:00:00Z",
      ["2026-11-01 06:00:30"] = "2026-11-01T06:00:30Z", ["2026-11-01T06:00Z"] = "2026-11-01T06:00:00Z",
      ["2026-11-01T06:00+02:00"] = "2026-11-01T04:00:00Z", ["2026-11-01T06:00-0130"] = "2026-11-01T07:30:00Z",
      now = "2026-11-01T06:05:30Z", today = "2026-11-01T00:00:00Z", yesterday = "2026-10-31T00:00:00Z",
      ["-1h"] = "2026-11-01T05:05:30Z", ["-30m"] = "2026-11-01T05:35:30Z", ["-2d"] = "2026-10-30T06:05:30Z",
    } do
      assert.equal(expected, time.iso(moment.parse(text, NOW)), text)
    end
    for _, text in ipairs { "", "tomorrow", "2026-02-30", "2026-11-01T25:00", "2026-11-01T06:00+2", "-1y", "1h", "2026-13-01" } do
      local seconds, message = moment.parse(text, NOW)
      assert.is_nil(seconds)
      assert.truthy(message:find("a time such as", 1, true))
    end
  end)
end)

describe("rows", function()
  local function rows_of(text, options)
    local parts = {}
    local read = log.rows(logs.write(text), options, function(part) parts[#parts + 1] = part end)
    return table.concat(parts), read
  end

  it("are the same columns whatever the format, as CSV, TSV and JSON", function()
    local text = HEADER .. L(0, "500.19", { win32 = 13, url = "/a" }) .. L(1, "200.0", { win32 = 64 })
      .. '192.0.2.10 - ann [01/Nov/2026:08:00:00 +0200] "GET /a?b HTTP/1.1" 502 157\n'
    local columns = "time,client,user,url,query,status,substatus,win32,bytes,title,class,benign,line"
    local csv, read = rows_of(text, { columns = columns })
    assert.equal(columns .. "\r\n"
      .. "2026-11-01T06:00:00Z,10.0.0.1,,/a,,500,19,13,,Configuration data is invalid,5xx,false,4\r\n"
      .. "2026-11-01T06:00:01Z,10.0.0.1,,/,,200,0,64,,OK,2xx,true,5\r\n"
      .. "2026-11-01T06:00:00Z,192.0.2.10,ann,/a,b,502,,,157,Bad Gateway,5xx,false,6\r\n", csv)
    assert.same({}, read.errors)
    local tsv = rows_of(text, { as = "tsv", columns = "status,url" })
    assert.equal("status\turl\n500\t/a\n200\t/\n502\t/a\n", tsv)
    local json = rows_of(text, { as = "json", columns = "status,substatus,time,benign" })
    assert.equal('{"status":502,"time":"2026-11-01T06:00:00Z","benign":false}', json:match("([^\n]*)\n$"))
    assert.equal("status,url\r\n500,/a\r\n", (rows_of(text, { columns = "status,url", select = "500.19" })))
    local caddy = '{"ts":1793512800.5,"request":{"remote_ip":"10.0.0.1","method":"GET","uri":"/\\u0026a\\"b"},"status":502}\n'
    assert.equal('time,url,status\r\n2026-11-01T06:00:00Z,"/&a""b",502\r\n', (rows_of(caddy, { columns = "time,url,status" })))
  end)

  it("hold no byte that a database refuses or a spreadsheet obeys", function()
    local text = HEADER .. L(0, "404.0", { url = "=cmd|'/c'!A1,\"x\"\27[31m\255\1y" })
    assert.equal("url\r\n\"'=cmd|'/c'!A1,\"\"x\"\"\239\191\189[31m\239\191\189\239\191\189y\"\r\n",
      (rows_of(text, { columns = "url" })))
    local json = rows_of(text, { as = "json", columns = "url" })
    assert.equal("=cmd|'/c'!A1,\"x\"\27[31m\239\191\189\1y", require "dkjson".decode(json).url)
    assert.equal("url\n=cmd|'/c'!A1,\"x\"\239\191\189[31m\239\191\189\239\191\189y\n",
      (rows_of(text, { as = "tsv", columns = "url" })))
  end)

  it("are the same whatever the size of the blocks", function()
    for _, odd in ipairs(logs.odd) do
      if #odd.text < 20000 then
        local file = logs.write(odd.text)
        local function read(block)
          local parts = {}
          log.rows(file, { block = block, as = "json" }, function(part) parts[#parts + 1] = part end)
          return table.concat(parts)
        end
        assert.equal(read(), read(7), odd.name)
      end
    end
  end)

  it("name what is wrong with what is asked for", function()
    for options, expected in pairs {
      [{ columns = "time,colour" }] = 'there is no column "colour"', [{ columns = "" }] = "no column is named",
      [{ columns = "url,url" }] = 'the column "url" is named twice', [{ as = "xml" }] = "csv, tsv or json expected",
    } do
      local ok, message = pcall(log.rows, "x", options, print)
      assert.is_false(ok)
      assert.truthy(message:find(expected, 1, true), message)
    end
    assert.is_false(pcall(log.rows, "x", {}))
  end)
end)

describe("who calls back", function()
  it("reads no freed memory: a finalizer or callback that closes the log", function()
    local file = logs.write(HEADER .. L(0, "404.0"):rep(5000))
    local Wrapper = {}
    Wrapper.__index = Wrapper
    Wrapper.__gc = function(self) self.log:close() end
    local function new() return setmetatable({ log = assert(log.open(file)) }, Wrapper) end
    local n = 0
    pcall(function()
      for line in new().log:records("4xx") do n = n + line.status end
    end)
    assert.truthy(n > 0)
    local opened = log.open(file)
    pcall(opened.each, opened, { has = function() opened:close() return true end }, function() end)
    opened = log.open(file)
    local records = opened:records("4xx")
    assert.equal(404, records().status)
  end)
end)

describe("lines that are not what they look like", function()
  local ERROR = '2026/11/01 07:30:00 [error] 7#7: *1 no live upstreams while connecting to upstream, client: 10.0.0.1, '
    .. 'server: a, request: "GET /a HTTP/1.1"\n'

  it("go on with the message of an error log, also behind a number sign", function()
    local summary = summarize(ERROR .. "# a comment of the application\n#0 /srv/a.php(3)\n  more of it\n" .. ERROR)
    assert.same({ 5, 5, 0 }, { summary.lines, summary.events, summary.directives })
    summary = summarize(ERROR .. HEADER .. L(1, "500.19"))
    assert.same({ 1, 3, 1 }, { summary.events, summary.directives, summary.requests })
  end)

  it("have the stream's id in lines of httperr without a header, behind lines without it and before", function()
    local front = "2026-11-01 06:00:00 10.0.0.1 5000 10.0.0.9 443 HTTP/1.1 GET "
    local without = front .. "/a 503 1 QueueFull Pool\n"
    local with = front .. "/b 7 503 2 AppOffline Pool\n"
    for _, text in ipairs { without .. with, with .. without, without .. with .. without .. with } do
      local codes = by_code(summarize(text))
      assert.same({ "/a", "/b" }, { codes["503 QueueFull"].urls[1].value, codes["503 AppOffline"].urls[1].value })
      assert.same({ "1", "2" }, { codes["503 QueueFull"].sites[1].value, codes["503 AppOffline"].sites[1].value })
    end
    local newest = only(front .. "/c 7 - 503 3 QueueFull Pool tcp\n")
    assert.same({ "503 QueueFull", "/c", "3" }, { newest.code, newest.urls[1].value, newest.sites[1].value })
    assert.equal("404 NotFound", only(front .. "/d 404 - NotFound -\n").code)
    -- A blank in a URL is none that parts columns.
    assert.equal("/a b", only(without .. front .. "/a b 503 1 QueueFull Pool\n").urls[2].value)
  end)

  it("cost little where no format knows them", function()
    local function seconds(line)
      local file, start = logs.write(line:rep(20000)), os.clock()
      log.summarize(file)
      return os.clock() - start
    end
    local read = seconds('{"status":200,"url":"/a","remote_addr":"10.0.0.1","time":"2026-11-01T06:00:00Z"}\n')
    for _, line in ipairs { 'a "line" of [something] else\n', "2026-11-01 06:00:00 a line of something else\n" } do
      assert.truthy(seconds(line) < 8 * read + 0.01)
    end
  end)
end)
