package.path = "spec/?.lua;" .. package.path
local burst = require "httpstatus.log.burst"
local csv = require "httpstatus.report.csv"
local days = require "log_days"
local dkjson = require "dkjson"
local json = require "httpstatus.report.json"
local lost = require "httpstatus.log.lost"
local text = require "httpstatus.report.text"
local words = require "httpstatus.report.words"

local COMMAND = "httpstatus log u_ex261102.log"

local function lines_of(report)
  local lines = {}
  for line in report:gmatch("([^\n]*)\n") do lines[#lines + 1] = line end
  return lines
end

local function first_screen(report)
  return table.concat(lines_of(report), "\n", 1, math.min(24, #lines_of(report)))
end

local function report_of(options, edit, more)
  local summary = burst.annotate(days.summary(options))
  if edit then edit(summary) end
  more = more or {}
  more.command = more.command or COMMAND
  return text.text(summary, more), summary
end

local function assert_order(report, parts)
  local last = 0
  for _, part in ipairs(parts) do
    local at = report:find(part, last + 1, true)
    assert.truthy(at, ("%s is not behind what comes before it in\n%s"):format(part, report:sub(1, 4000)))
    last = at
  end
end

local function handshake(substatus)
  return {
    code = ("401.%d handshake"):format(substatus), kind = "handshake", benign = true, status = 401, substatus = substatus,
    count = 2000, share = 0.02, first = "2026-11-02T00:00:00Z", last = "2026-11-02T23:00:00Z", urls = {}, win32 = {},
    title = "Negotiate or NTLM handshake, completed", clients = { { value = "10.0.0." .. substatus, count = 1, error = 0 } },
    time_taken = {}, sample = { file = "x.log", line = 1, text = "x" },
  }
end

describe("the numbers of a report", function()
  it("round a half up, on every Lua", function()
    assert.equal("1.3 %", words.percent(76 / 6080))
    assert.equal("13 %", words.rough(0.125))
    assert.equal("1.3 s", words.duration(1250))
    assert.equal("2 s", words.duration(1960))
    assert.equal("2.3 a minute", words.rate(2.25))
  end)
end)

describe("the text report", function()
  it("tells the story on its first screen", function()
    local function share(summary)
      for _, code in ipairs(summary.codes) do
        if code.code == "502.3" then
          code.burst.urls = { { value = "/shop/checkout", count = code.burst.count, requests = 312, estimated = true } }
        end
      end
    end
    assert_order(first_screen(report_of({ outages = days.OUTAGES.url }, share)), {
      "u_ex261102.log, 2026-11-02 00:00:00 to 2026-11-02 23:59:59 UTC\n",
      "\n\n502.3 at /shop/checkout: ", "from 03:02 to 03:14, none before; 30 s", "\n  Sudden, up to ",
      "96 % of the 312 to /shop/checkout failed.",
      "\n  ERROR_WINHTTP_TIMEOUT (12002) leaves 2 causes, the likeliest: The request", "\n  Fix: Move long work",
      "\nCode ", "\n502.3 ", "  03:02-03:14  BURST Bad gateway",
      "\n500.0 ", "\n404.0 ", "  all along    Not found", "\n404.3 ",
    })
  end)

  it("has at most 100 lines that fit into the width, whatever broke", function()
    for _, width in ipairs { 40, 80, 100 } do
      for _, outages in pairs(days.OUTAGES) do
        local lines = lines_of(report_of({ outages = outages }, nil, { width = width }))
        assert.truthy(#lines <= 100, #lines)
        for _, line in ipairs(lines) do
          -- A command and a word may be longer than a narrow screen.
          assert.truthy(words.length(line) <= width or width == 40, line)
        end
      end
    end
  end)

  it("says plainly when nothing stands out", function()
    local report = report_of { lumps = 0 }
    assert.truthy(first_screen(report):find(
      "\n\nNothing stands out: [%d,]+ of [%d,]+ requests failed %(%d%.%d %%%), no burst in them%.\n"))
    assert.truthy(report:find("\nFailures by 2 hours, 2026-11-02 (UTC)\n", 1, true))
    report = report_of({ lumps = 0, stop = 300, rate = 2000 })
    assert.truthy(report:find("The log is too short", 1, true))
  end)

  it("puts first what makes it unsafe, and last what does not", function()
    local report = report_of({ outages = days.OUTAGES.url }, function(summary)
      summary.errors = { { file = "a\27.log", message = "Permission denied" } }
      for i = 2, 6 do summary.errors[i] = { file = i .. ".log", message = "No such file" } end
      summary.partial = true
      summary.skipped = { field_count = 20000, blank = 3 }
      summary.first_skipped = { field_count = { file = "a.log", line = 7 }, blank = { file = "a.log", line = 8 } }
      summary.notes = { lost.note(summary), "a note" }
    end)
    assert_order(report, {
      "Not read: a\\x1b.log: Permission denied\n", "Not read: 3.log", "Not read: 3 files more\n", "Note: partial: ",
      "Note: lines skipped: 20,000 field count, first at a.log:7; 3 blank", "\nu_ex261102.log, ", "\n502.3 at ",
      "\nNote: a note\nEverything: ",
    })
    for _, skipped in ipairs { { field_count = 2 }, { truncated = 2 } } do
      report = report_of({ outages = days.OUTAGES.url }, function(summary)
        summary.skipped = skipped
        summary.notes = { lost.note(summary) }
      end)
      assert_order(report, { "u_ex261102.log, ", "\nNote: lines skipped: 2 " .. next(skipped):gsub("_", " ") .. "\n" })
    end
    -- Many beside the failures: they may have been failures.
    report = report_of({ outages = days.OUTAGES.url }, function(summary)
      summary.skipped = { field_count = math.floor(summary.failures / 10) + 1 }
      assert.is_true(summary.skipped.field_count < summary.lines / 100)
      summary.notes = { lost.note(summary) }
    end)
    assert_order(report, { "Note: lines skipped: ", "u_ex261102.log, " })
  end)

  it("says how many causes a Win32 code leaves, and by what to decide, where it is not one", function()
    assert_order(report_of { outages = days.OUTAGES.url }, {
      "leaves 2 causes, the likeliest: ",
      "\n  With 12002: ERROR_WINHTTP_TIMEOUT\n", "\n  Check: ", "\n  Cause 1 of 2: ", "\n  Fix: ",
    })
    local one = report_of({ outages = days.OUTAGES.url }, function(summary)
      for _, code in ipairs(summary.codes) do
        if code.code == "502.3" then code.win32[1].cause, code.win32[1].fix = "The cause.", "The fix." end
      end
    end)
    assert_order(one, {
      "(12002): The cause.\n  Fix: The fix.\n", "\n  With 12002: ERROR_WINHTTP_TIMEOUT\n  Cause: The cause.\n  Fix: The fix.\n",
    })
  end)

  it("folds scanners into one row and takes their failures out of the others", function()
    local report = report_of({}, function(summary)
      for _, code in ipairs(summary.codes) do
        if code.code == "404.0" then code.count = code.count + 8000 end
      end
      summary.scans = {
        { client = "203.0.113.9", requests = 8100, paths = 640, codes = { ["404.0"] = 7000, ["403.14"] = 99999 },
          first = "2026-11-02T04:00:00Z", last = "2026-11-02T04:20:00Z" },
        { client = "203.0.113.10", requests = 1100, paths = 20, codes = { ["404.0"] = 1000 } },
      }
      summary.codes[#summary.codes + 1] = handshake(2)
      summary.codes[#summary.codes + 1] = handshake(1)
    end)
    assert.is_nil(report:find("\n403.14 ", 1, true))
    assert.truthy(report:find("\n404%.0 +%d?,?%d%d%d  "))
    assert_order(report, {
      "\n405.0 ", "\nscan ", "2 clients tried up to 640 paths", "\n401 handshake ", "4,000", "(normal)",
    })
    assert.is_nil(report:find("401.2 handshake", 1, true))
  end)

  it("shows the timeline of what broke, a few rows before and behind it", function()
    local report = report_of { outages = days.OUTAGES.url }
    local chart = report:match("\n502%.3 by 2 minutes, 2026%-11%-02 %(UTC%)\n(.-)\n\n")
    local lines = lines_of(chart .. "\n")
    assert.equal(10, #lines)
    assert.truthy(lines[2]:find("^03:00   0  of %d+$"))
    assert.truthy(lines[3]:find("^03:02  %d%d  of %d+  #+$"))
    assert.truthy(lines[9]:find("^03:14   0  of %d+$"))
  end)

  it("names the command for all of a row and for everything", function()
    local report = report_of { outages = days.OUTAGES.url }
    assert_order(report, { "All of it: " .. COMMAND .. " --code 502.3", "Everything: " .. COMMAND .. " --full" })
    report = report_of({ outages = days.OUTAGES.url }, nil, { command = ("x"):rep(90) })
    assert.truthy(report:find("httpstatus log ... --code 502.3", 1, true))
    report = report_of({}, function(summary)
      summary.codes = { { code = "503 QueueFull", reason = "QueueFull", status = 503, count = 9, share = 1, title = "x" } }
    end)
    assert.truthy(report:find("--code '503 QueueFull'", 1, true))
  end)

  it("shows everything when asked, and one code alone", function()
    local full, summary = report_of({ outages = days.OUTAGES.url }, nil, { full = true })
    for _, code in ipairs(summary.codes) do
      assert.truthy(full:find(("\n%s %s\n"):format(code.code, code.title), 1, true), code.code)
    end
    assert_order(full, { "\n502.3 by 2 minutes", "\nFailures by 30 minutes" })
    local one = text.text(summary, { code = "403.14" })
    assert_order(one, {
      "\n403.14 by 30 minutes", "\n403.14 Directory listing denied\n", "All that is known: httpstatus 403.14",
    })
    assert.is_nil(one:find("\n404.0 ", 1, true))
    assert.truthy(text.text(summary, { code = "404" }):find("\n404.3 MIME", 1, true))
    summary.codes[#summary.codes + 1] = handshake(2)
    assert.truthy(text.text(summary, { code = "401 handshake" }):find("completed (normal)", 1, true))
    assert.truthy(text.text(summary, { code = "9\27" }):find("There is no row 9\\x1b; there are: 502.3, ", 1, true))
  end)

  it("keeps a sample's fields: its longest lose their middle", function()
    local line = "2026-11-02 03:02:11 10.0.0.5 GET /shop/checkout " .. ("q=1&"):rep(60)
      .. " 443 - 10.0.0.7 " .. ("Agent/"):rep(40) .. " 502 3 12002 30002"
    local shown = words.two_lines(line, 76)
    assert.equal(2, #shown)
    for _, one in ipairs(shown) do assert.truthy(words.length(one) <= 76) end
    local joined = table.concat(shown)
    assert.truthy(joined:find("^2026%-11%-02 03:02:11 10%.0%.0%.5 GET /shop/checkout q=1.*%.%.%."))
    assert.truthy(joined:find(" 502 3 12002 30002$"))
    local combined = '10.0.0.7 - - [02/Nov/2026:03:02:11 +0000] "GET /' .. ("x/"):rep(90) .. ' HTTP/1.1" 502 157 "https://'
      .. ("y/"):rep(50) .. '" "Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Firefox/121.0"'
    joined = table.concat(words.two_lines(combined, 76))
    assert.truthy(joined:find('" 502 157 "', 1, true), joined)
    assert.same({ "short" }, words.two_lines("short", 76))
    for length = 0, 400, 7 do
      for _, one in ipairs(words.two_lines(("\195\164 "):rep(length), 40)) do assert.truthy(words.length(one) <= 40) end
    end
  end)

  it("prints nothing of a log raw", function()
    local evil = "/\27]0;x\7\194\155\226\128\174\0\127\155\n"
    local function check(report)
      assert.is_nil(report:find("[%z\1-\9\11-\31\127\155]"))
      assert.is_nil(report:find("\226\128\174", 1, true))
      assert.truthy(report:find("/\\x1b]0;x\\x07<U+009B><U+202E>\\x00\\x7f\\x9b", 1, true))
    end
    local function poison(summary)
      summary.files = { evil }
      summary.notes = { evil }
      summary.errors = { { file = evil, message = evil } }
      for _, code in ipairs(summary.codes) do
        for _, kind in ipairs { "urls", "clients", "sites", "queues", "upstreams" } do
          code[kind] = { { value = evil, count = code.count, error = 0, requests = code.count } }
        end
        code.sample = { file = evil, line = 1, text = evil }
        if code.burst then code.burst.client = evil end
      end
    end
    check((report_of({ outages = days.OUTAGES.url }, poison)))
    check((report_of({ outages = days.OUTAGES.url }, poison, { full = true })))
    check((report_of({ outages = days.OUTAGES.url }, function(summary)
      poison(summary)
      summary.codes = { { code = "503 " .. evil, reason = evil, status = 503, count = 9, share = 1, title = "x" } }
    end)))
  end)

  it("lives with a summary that lacks what is not known", function()
    local report = report_of({ lumps = 0 }, function(summary)
      summary.timeline, summary.bucket, summary.first, summary.last = {}, 1800, nil, nil
      summary.local_time = true
      for _, code in ipairs(summary.codes) do
        for _, name in ipairs {
          "urls", "clients", "win32", "time_taken", "sample", "first", "last", "status", "substatus",
        } do
          code[name] = nil
        end
      end
    end)
    assert.truthy(report:find("Without times", 1, true))
    report = report_of({}, function(summary) summary.codes, summary.failures = {}, 0 end)
    assert.truthy(report:find("Nothing that was selected is in the log.", 1, true))
    assert.truthy(report_of({ blind = true, outages = days.OUTAGES.third }):find("\n10:20  %d+  #"))
    assert.truthy(report_of({}, function(summary) summary.local_time = true end, { ["local"] = true })
      :find("23:59:59 server time\n", 1, true))
  end)
end)

describe("CSV", function()
  local function written(summary)
    local parts = {}
    csv.write(summary, function(part) parts[#parts + 1] = part end)
    return table.concat(parts)
  end

  it("defuses what a spreadsheet would compute", function()
    for _, char in ipairs { "=", "+", "-", "@", "\t", "\r" } do
      local summary = days.summary {}
      summary.codes[1].urls[1].value = char .. "cmd|' /C calc'!A0"
      local out = written(summary)
      assert.truthy(out:find((",\"?'%%%scmd"):format(char)), out:sub(1, 400))
    end
  end)

  it("has a line per code with its burst, times in ISO", function()
    local out = written(burst.annotate(days.summary { outages = days.OUTAGES.url }))
    assert.truthy(out:find("^code,status,substatus,count,share,first,.*,burst_first,burst_last,burst_count\r\n"))
    assert.truthy(out:find("\r\n502%.3,502,3,%d+,0%.00%d+,2026%-11%-02T03:02:00Z,"))
    assert.truthy(out:find(",2026%-11%-02T03:02:00Z,2026%-11%-02T03:13:59Z,%d+\r\n"))
  end)
end)

describe("JSON", function()
  local function written(summary)
    local parts, longest = {}, 0
    json.write(summary, function(part)
      parts[#parts + 1] = part
      longest = math.max(longest, #part)
    end)
    return table.concat(parts), longest
  end

  it("is the summary", function()
    local summary = burst.annotate(days.summary { outages = days.OUTAGES.url })
    assert.same(dkjson.decode((dkjson.encode(summary))).codes, dkjson.decode((written(summary))).codes)
  end)

  it("has objects and arrays where they are empty, too", function()
    local summary = days.summary { background = { { code = "404.0", share = 0.01 } } }
    summary.scans, summary.notes = {}, {}
    summary.codes[1].time_taken, summary.codes[1].win32, summary.codes[1].urls, summary.codes[1].sample = {}, {}, {}, {}
    summary.timeline = { { start = "2026-11-02T00:00:00Z", requests = 3, counts = {} } }
    local out = written(summary)
    for _, part in ipairs {
      '"skipped":{}', '"first_skipped":{}', '"time_taken":{}', '"win32":[]', '"urls":[]', '"sample":{}', '"counts":{}',
      '"scans":[]', '"notes":[]', '"errors":[]',
    } do
      assert.truthy(out:find(part, 1, true), part)
    end
    summary.codes, summary.timeline = {}, {}
    assert.truthy(written(summary):find('"codes":[]', 1, true))
    summary.scans = { { client = "a", codes = {} } }
    assert.truthy(written(summary):find('"scans":[{"client":"a","codes":{}}]', 1, true))
  end)

  it("keeps its order and is the same text each time", function()
    local out = written(burst.annotate(days.summary { outages = days.OUTAGES.url }))
    assert.equal(out, (written(burst.annotate(days.summary { outages = days.OUTAGES.url }))))
    assert_order(out, {
      '{"files":["u_ex261102.log"],"lines":', '"requests":', '"directives":4', '"matched":', '"failures":', '"skipped":',
      '"first":', '"last":', '"codes":[{"code":', '"status":', '"substatus":', '"count":', '"share":', '"first":', '"last":',
      '"title":', '"check":', '"cause":', '"fix":', '"benign":false', '"win32":[', '"urls":[{"value":', '"clients":[',
      '"time_taken":{"p50":',
      '"sample":{"file":', '"bucket":60', '"timeline":[{"start":', '"requests":', '"counts":', '"notes":[]', '"errors":[]',
      '"partial":false}',
    })
  end)

  it("is written in pieces of some KiB, whatever its size", function()
    local summary = days.summary {}
    for i = 1, 20000 do summary.codes[1].urls[i] = { value = "/" .. i, count = 20001 - i, error = 0 } end
    local out, longest = written(summary)
    assert.truthy(#out > 700000)
    assert.truthy(longest < 16384)
    assert.equal(20000, #dkjson.decode(out).codes[1].urls)
  end)

  it("writes numbers as dkjson does", function()
    for _, number in ipairs { 0, -1, 1.5, 1e15, 2 ^ 53, 1e300, 1 / 3 } do
      assert.equal(dkjson.decode(dkjson.encode(number)), dkjson.decode((written { count = number })).count)
    end
    assert.equal('{"count":null}', (written { count = 0 / 0 }))
    assert.equal('{"count":null}', (written { count = math.huge }))
  end)
end)
