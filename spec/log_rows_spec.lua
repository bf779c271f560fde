-- Rows as a database counts them: beside the summary of the same logs.

package.path = "spec/?.lua;" .. package.path
local json = require "dkjson"
local log = require "httpstatus.log"
local logs = require "logs"
local run_command = require "command"

local HEADER, L = logs.HEADER, logs.line

local HTTPSYS = "#Software: Microsoft HTTP API 2.0\r\n#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri "
  .. "sc-status s-siteid s-reason s-queuename\r\n"

local function httpsys(what)
  return "2026-11-01 06:00:00 192.0.2.10 51000 10.0.0.5 80 " .. what .. "\r\n"
end

local FTP = "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status sc-win32-status sc-substatus x-session\n"
  .. "2026-11-01 06:00:00 10.0.0.1 - ControlChannelOpened - - 0 0 x\n"
  .. "2026-11-01 06:00:00 10.0.0.1 - PASS *** 530 1326 41 x\n2026-11-01 06:00:01 10.0.0.1 - PASS *** 230 0 0 x\n"

local UPSTREAM = 'while connecting to upstream, client: 10.0.0.1, server: a, request: "GET /a HTTP/1.1", upstream: '
  .. '"http://b/a", host: "a"\n'
local NGINX = "2026/11/01 06:00:00 [error] 7#7: *1 no live upstreams " .. UPSTREAM
  .. "2026/11/01 06:00:01 [notice] 7#7: start worker processes\n"
  .. "2026/11/01 06:00:02 [error] 7#7: *2 connect() failed (111: Connection refused) " .. UPSTREAM
  .. "2026/11/01 06:00:03 [error] 7#7: *3 no live upstreams " .. UPSTREAM
  .. "2026/11/01 06:00:04 [error] 7#7: *4 something that nothing explains, client: 10.0.0.1\n"
local APACHE = "[Wed Nov 01 06:00:00.123456 2026] [proxy:error] [pid 7:tid 7] (111)Connection refused: AH00957: http: attempt to "
  .. "connect to 127.0.0.1:8080 (127.0.0.1) failed\n"

-- What stands in logs that have more than requests.
local MIXED = {
  { name = "HTTP.sys", text = HTTPSYS .. httpsys("- - - - - Timer_ConnectionIdle -"):rep(3)
    .. httpsys("HTTP/1.1 GET /a?b 503 1 QueueFull Pool2"):rep(2) .. httpsys("- - - - - Of_No_List -")
    .. httpsys("HTTP/1.1 GET /pay - 1 Connection_Abandoned_By_ReqQueue Pool1") },
  { name = "FTP", text = FTP }, { name = "nginx", text = NGINX }, { name = "Apache", text = APACHE },
  { name = "IIS", text = HEADER .. L(0, "200.0", { win32 = 64 }) .. L(1, "500.19", { win32 = 13 }) .. L(2, "401.2", { win32 = 5 })
    .. L(3, "404.0"):rep(3) },
  { name = "access log", text = '192.0.2.10 - ann [01/Nov/2026:08:00:00 +0200] "GET /a?b HTTP/1.1" 502 157\n' },
}

after_each(logs.remove)

local function rows_of(paths, options)
  options.as = "json"
  local rows = {}
  local read = log.rows(paths, options, function(text)
    for line in text:gmatch("[^\n]+") do rows[#rows + 1] = assert(json.decode(line)) end
  end)
  return rows, read
end

-- How many rows each code has, as a query groups them: those that the summary selects by default.
local function counts_of_rows(rows)
  local counts = {}
  for _, row in ipairs(rows) do
    local is_selected = row.status == nil or row.status >= 400 and row.status < 600
    local code = row.status == 401 and not row.code:find("^%a") and "401" or row.code .. (row.benign and " normal" or "")
    if is_selected then counts[code] = (counts[code] or 0) + 1 end
  end
  return counts
end

-- The legs of a handshake are told by later lines, which no row knows.
local function counts_of_summary(summary)
  local counts = {}
  for _, row in ipairs(summary.codes) do
    local code = row.status == 401 and not row.service and "401" or row.code
    counts[code] = (counts[code] or 0) + row.count
  end
  return counts
end

describe("rows with events", function()
  it("give the counts of the summary code by code, with its products and titles", function()
    local all = {}
    for _, one in ipairs(MIXED) do all[#all + 1] = one end
    for _, one in ipairs(logs.odd) do all[#all + 1] = one end
    local paths = {}
    for i, one in ipairs(all) do
      paths[i] = logs.write(one.text)
      local rows = rows_of(paths[i], { events = true })
      local summary = log.summarize(paths[i])
      assert.same(counts_of_summary(summary), counts_of_rows(rows), one.name)
      local function name_of(row) return ("%s|%s|%s"):format(row.code, tostring(row.product), row.title) end
      local known = {}
      for _, row in ipairs(rows) do known[name_of(row)] = true end
      for _, code in ipairs(summary.codes) do assert.is_true(code.benign or known[name_of(code)], code.code) end
    end
    assert.same(counts_of_summary(log.summarize(paths)), counts_of_rows(rows_of(paths, { events = true })))
  end)

  it("have no status, which would count a request twice, and the reason by which the summary names the code", function()
    local rows, read = rows_of(logs.write(NGINX), { events = true, columns = "time,client,url,status,reason,code,class,benign" })
    assert.same({
      { time = "2026-11-01T06:00:00", client = "10.0.0.1", url = "/a", reason = "nginx 502", code = "nginx 502", benign = false },
      { time = "2026-11-01T06:00:02", client = "10.0.0.1", url = "/a", reason = "nginx 502 #2", code = "nginx 502 #2",
        benign = false },
      { time = "2026-11-01T06:00:03", client = "10.0.0.1", url = "/a", reason = "nginx 502", code = "nginx 502", benign = false },
      { time = "2026-11-01T06:00:04", client = "10.0.0.1", reason = "nginx [error]", code = "nginx [error]", benign = false },
    }, rows)
    assert.same({}, read.errors)
    assert.same({ "1 line that httpstatus log counts under no code, as sessions of FTP and notices of error logs are, gives no "
      .. "row" }, read.notes)
  end)

  it("are told of where a long log is recalled rather than read", function()
    local both = httpsys("- - - - - Timer_ConnectionIdle -") .. httpsys("HTTP/1.1 GET /a 503 1 QueueFull P")
    local path = logs.write(HTTPSYS .. both:rep(5000))
    local rows, read = rows_of(path, { events = true })
    assert.equal(10000, #rows)
    assert.same({}, read.notes)
  end)

  it("are those that the same choice of codes selects in the summary", function()
    for _, select in ipairs { "4xx", "502", "000-999" } do
      for _, one in ipairs(MIXED) do
        local path = logs.write(one.text)
        local count = 0
        for _, code in ipairs(log.summarize(path, { select = select }).codes) do count = count + code.count end
        assert.equal(count, #rows_of(path, { events = true, select = select }), one.name .. " " .. select)
      end
    end
  end)

  it("are left out unless they are asked for", function()
    for _, one in ipairs(MIXED) do
      local path = logs.write(one.text)
      for _, row in ipairs(rows_of(path, {})) do assert.truthy(row.status, one.name) end
      assert.same(rows_of(path, {}), rows_of(path, { events = false }))
    end
    local _, messages, exit = run_command("rows " .. logs.write(APACHE))
    assert.equal(2, exit)
    assert.truthy(messages:find("--events makes rows of it", 1, true), messages)
    local out, said, status = run_command("rows --events --format tsv --columns status,code,benign "
      .. logs.write(HTTPSYS .. httpsys("- - - - - Timer_ConnectionIdle -")))
    assert.same({ "status\tcode\tbenign\n\thttperr Timer_ConnectionIdle\ttrue\n", "", 0 }, { out, said, status })
  end)

  it("name a code whole, whatever its bytes", function()
    for _, reason in ipairs { ("\255"):rep(64), ("\1"):rep(20) .. ("x"):rep(44), ('"'):rep(64), ("x"):rep(64) } do
      -- Behind as many bytes as tell whether it is text.
      local long = httpsys("HTTP/1.1 GET /" .. ("x"):rep(5000) .. " 200 1 - p")
      local path = logs.write(HTTPSYS .. long .. httpsys("- - - - - " .. reason .. " -"))
      local rows = rows_of(path, { events = true })
      assert.equal(log.summarize(path).codes[1].code, rows[2].code)
      assert.equal("HTTP.sys answered, or closed the connection", rows[2].title)
    end
  end)
end)

describe("more reasons than are told apart", function()
  it("are one code, in the summary and in rows", function()
    local lines = { HTTPSYS }
    for i = 1, 1500 do lines[#lines + 1] = httpsys("- - - - - R" .. i .. " -") end
    local path = logs.write(table.concat(lines))
    local summary = log.summarize(path)
    assert.same({ "httperr others", 500 }, { summary.codes[1].code, summary.codes[1].count })
    assert.same(counts_of_summary(summary), counts_of_rows(rows_of(path, { events = true })))
    assert.truthy(summary.codes[1].title:find("more than are told apart", 1, true))
    local other = table.concat(lines):gsub("192%.0", "193.0")
    local both = assert(require("httpstatus.summary").merge(summary, log.summarize(logs.write(other))))
    assert.same({ "httperr others", 1000 }, { both.codes[1].code, both.codes[1].count })
  end)
end)

describe("the column code", function()
  it("stands behind the others, which keep their places", function()
    local out = run_command("rows --format tsv " .. logs.write(HEADER .. L(0, "500.19", { win32 = 13 })))
    local head, row = out:match("^([^\n]*)\n([^\n]*)\n$")
    assert.equal("time client user method url query status substatus win32 reason bytes time_taken_ms server product title class "
      .. "benign file line code logon", (head:gsub("\t", " ")))
    assert.equal("\t500.19\t", row:match("\t[^\t]*\t[^\t]*$"))
  end)

  it("tells replies of FTP from statuses", function()
    local rows = rows_of(logs.write(FTP), { columns = "status,substatus,code,class" })
    assert.same({ { status = 530, substatus = 41, code = "ftp 530.41" }, { status = 230, substatus = 0, code = "ftp 230.0" } },
      rows)
  end)
end)

-- How many legs a success ends, by the rule of docs/logs.md: of the same client and URL the newest leg of each kind, within five
-- minutes.
local function handshakes_of(rows)
  local open, counts = {}, {}
  for _, row in ipairs(rows) do
    for _, kind in ipairs(row.logon == "success" and { "401.1", "401.2" } or { row.logon }) do
      local key = ("%s %s %s"):format(kind, row.client or "", row.url or "")
      local legs = open[key] or {}
      open[key] = legs
      local newest = legs[#legs]
      if row.logon ~= "success" then
        legs[#legs + 1] = row
      elseif newest and tonumber(row.time:sub(15, 16)) - tonumber(newest.time:sub(15, 16)) <= 5 then
        counts[newest.code .. " handshake"] = (counts[newest.code .. " handshake"] or 0) + 1
        legs[#legs] = nil
      end
    end
  end
  return counts
end

local NAMES = "#Fields: date time cs-uri-stem c-ip cs-username sc-status sc-substatus sc-win32-status\r\n"

local function logon(minute, url, user, status)
  return ("2026-11-01 06:%02d:00 %s 10.0.0.1 %s %s\r\n"):format(minute, url, user, status)
end

describe("the column logon", function()
  local FIRST, SECOND = "401 2 5", "401 1 2148074254"

  it("tells of legs and successes what the summary pairs", function()
    local lines = { NAMES }
    for minute, one in ipairs {
      { "/a", "-", FIRST }, { "/a", "-", SECOND }, { "/a", "ann", "200 0 0" }, { "/b", "-", FIRST }, { "/b", "-", "200 0 0" },
      { "/c", "-", FIRST }, { "/c", "-", FIRST }, { "/c", "ann", "304 0 0" }, { "/c", "ann", "404 0 2" },
      { "/c", "ann", "302 0 0" }, { "/c", "ann", "302 0 0" }, { "/d", "-", SECOND }, { "/d", "ann", "401 1 1326" },
      { "/e", "-", FIRST }, { "/f", "-", FIRST }, { "/d", "-", "200 0 0" }, { "/f", "ann", "206 0 64" }, { "/d", "-", "200 0 0" },
      { "/d", "ann", "200 0 0" }, { "/e", "ann", "200 0 0" },
    } do lines[#lines + 1] = logon(minute, one[1], one[2], one[3]) end
    local path = logs.write(table.concat(lines))
    local counts = {}
    for _, code in ipairs(log.summarize(path).codes) do
      if code.kind == "handshake" then counts[code.code] = code.count end
    end
    assert.same({ ["401.1 handshake"] = 1, ["401.2 handshake"] = 4 }, counts)
    assert.same(counts, handshakes_of(rows_of(path, {})))
  end)

  it("tells a success without a user name only where the log has none", function()
    local rows = rows_of(logs.write(NAMES .. logon(0, "/a", "-", "200 0 0") .. logon(0, "/a", "ann", "404 0 2")
      .. NAMES:gsub(" cs%-username", "") .. logon(0, "/a", "-", "200 0 0"):gsub(" %- ", " ")), { columns = "logon" })
    assert.same({ {}, {}, { logon = "success" } }, rows)
  end)
end)

describe("the title of a row", function()
  it("is whole", function()
    local rows = rows_of(logs.write(HEADER .. L(0, "500.24")), {})
    assert.equal(log.summarize(logs.write(HEADER .. L(0, "500.24"))).codes[1].title, rows[1].title)
    assert.truthy(#rows[1].title > 64)
  end)
end)

describe("code and product of a row", function()
  it("are the key of a row of the export, of which a code with substatus 0 may leave the substatus out", function()
    local titles = {}
    for _, record in ipairs(require "httpstatus.rows".all()) do
      local key = ("%s|%s"):format(record.code, tostring(record.product))
      titles[key] = titles[key] or record.title
    end
    local lines, codes = { HEADER }, {}
    for _, record in ipairs(require "httpstatus.rows".all()) do
      if record.kind == "meaning" and record.status >= 100 and not codes[record.code] then
        codes[record.code] = true
        lines[#lines + 1] = L(#lines, record.code)
      end
    end
    local rows = rows_of(logs.write(table.concat(lines)), {})
    assert.equal(#lines - 1, #rows)
    for _, row in ipairs(rows) do
      local found = titles[row.code .. "|" .. row.product] or titles[row.code:gsub("%.0$", "") .. "|" .. row.product]
      assert.equal(row.title, found, row.code .. " " .. row.product)
    end
    local key = titles["httperr QueueFull|httpsys"]
    assert.truthy(key)
  end)
end)
