-- What stands out, of real logs: no outage behind a proxy, without failures or in a log of failures alone is passed over.

package.path = "spec/?.lua;" .. package.path
local log = require "httpstatus.log"
local logs = require "logs"
local text = require "httpstatus.report.text"

after_each(logs.remove)

local FIELDS = "#Fields: date time cs-uri-stem c-ip sc-status sc-substatus\n"

local function clock(second)
  return ("%02d:%02d:%02d"):format(math.floor(second / 3600), math.floor(second % 3600 / 60), second % 60)
end

local function line(second, status, client, url)
  return ("2026-11-02 %s %s %s %s 0\n"):format(clock(second), url or "/", client or "10.0.0." .. second % 200, status)
end

-- A line each 'step' seconds of 'hours', or what 'write' makes of the second.
local function day(hours, step, write)
  local lines = { FIELDS }
  for second = 0, hours * 3600 - 1, step do lines[#lines + 1] = write(second) or line(second, 200) end
  return table.concat(lines)
end

local function report(...)
  local files = {}
  for i, content in ipairs { ... } do files[i] = logs.write(content) end
  local summary = log.summarize(files)
  return text.text(summary, { command = "httpstatus log x.log" }):gsub("%s+", " "), summary
end

describe("the verdict", function()
  it("names a time without requests where nothing failed, in the middle and near the end", function()
    local function gap(from, to)
      return day(10, 3, function(second) return second >= from and second < to and "" or nil end)
    end
    assert.truthy(report(gap(4 * 3600, 6 * 3600)):find("No request at all from 04:00 to 06:00; else 20 a minute", 1, true))
    assert.truthy(report(gap(4 * 3600, 36000 - 30)):find("No request at all from 04:00 to 09:59", 1, true))
    assert.is_nil(report(gap(4 * 3600, 36000)):find("No request", 1, true))
  end)

  it("names what fails in logs of failures alone, without a share", function()
    local httperr = { "#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason "
      .. "s-queuename\n" }
    local errors = {}
    local ftp = { "#Software: Microsoft Internet Information Services 10.0\n#Fields: date time c-ip cs-method sc-status\n" }
    for second = 0, 600, 5 do
      local now = clock(second)
      httperr[#httperr + 1] = ("2026-11-02 %s 10.0.0.1 5 10.0.0.5 80 HTTP/1.1 GET /a 503 1 AppOffline Pool\n"):format(now)
      errors[#errors + 1] = ("2026/11/02 %s [error] 7#7: *1 upstream timed out (110: Connection timed out) "):format(now)
        .. 'while reading response header from upstream, client: 10.0.0.1, server: a, request: "GET /a HTTP/1.1", '
        .. 'upstream: "http://b/a"\n'
      ftp[#ftp + 1] = ("2026-11-02 %s 10.0.0.1 PASS 530\n"):format(clock(second))
    end
    assert.truthy(report(table.concat(httperr)):find("503 AppOffline at /a of the pool Pool: ", 1, true))
    local said, summary = report(table.concat(errors))
    assert.truthy(said:find("121 lines of failures nginx 504 at /a", 1, true))
    assert.same({ 0, 121, 121, 121 }, { summary.requests, summary.matched_events, summary.failures, summary.failed_events })
    assert.is_nil(summary.codes[1].share)
    assert.is_nil(said:find("100", 1, true))
    assert.truthy(report(table.concat(ftp)):find("ftp 530", 1, true))
  end)

  it("counts no line of an error log as a request of the access log beside it", function()
    local access = day(2, 2, function(second) return second >= 3600 and second < 4200 and line(second, 502, nil, "/a") or nil end)
    local errors = {}
    for second = 3600, 4199 do
      errors[#errors + 1] = ("2026/11/02 %s [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to "
        .. 'upstream, client: 10.0.0.1, server: a, request: "GET /a HTTP/1.1", upstream: "http://b/a"\n'):format(clock(second))
    end
    local file, other = logs.write(access), logs.write(table.concat(errors))
    local summary = log.summarize({ file, other }, { zone = "+00:00" })
    for _, code in ipairs(summary.codes) do
      if code.code == "502.0" then assert.truthy(code.burst.share_of_requests > 0.99) end
    end
    local said = text.text(summary, {})
    assert.truthy(said:find("3,600 requests, 300 failures (8.3 %); 600 other lines of failures", 1, true), said:sub(1, 600))
  end)

  it("takes a proxy that makes all requests for no client that causes an outage", function()
    local behind = day(6, 4, function(second)
      return line(second, second >= 7200 and second < 7500 and 502 or 200, "10.9.9.9", "/a")
    end)
    local said, summary = report(behind)
    assert.is_nil(summary.codes[1].burst.client)
    assert.truthy(said:find("502.0 at /a: 75 requests from 02:00:00 to 02:04:56, none before", 1, true), said:sub(1, 400))
  end)

  it("says of a burst where it was, and what was since then but for the code's other bursts", function()
    local two = day(12, 2, function(second)
      local first, second_one = second >= 10800 and second < 11400, second >= 28800 and second < 29400
      return (first or second_one) and line(second, 503, nil, first and "/a" or "/b") or nil
    end)
    local said = report(two)
    assert.truthy(said:find("503.0 at /a: 300 requests from 03:00 to 03:10, none before", 1, true)
      or said:find("503.0 at /b: 300 requests from 08:00 to 08:10, none before", 1, true), said:sub(1, 600))
    assert.truthy(said:find("None since. Also ", 1, true))
  end)

  it("names a URL of which the server fails all, however few ask for it", function()
    local rare = day(10, 3, function(second) return second % 3600 == 0 and line(second, 500, nil, "/pay") or nil end)
    assert.truthy(report(rare):find("500.0 at /pay: 10 of 10 requests failed so", 1, true))
  end)

  it("decides among the products that a Win32 code decides for by the log's own time-taken", function()
    for taken, product in pairs { [30000] = "Application Request Routing", [120000] = "ASP.NET Core Module" } do
      local lines = { "#Fields: date time cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n" }
      for second = 0, 59 do
        lines[#lines + 1] = ("2026-11-02 %s /a 10.0.0.1 502 3 12002 %d\n"):format(clock(second), taken + second)
      end
      local said, summary = report(table.concat(lines))
      assert.truthy((said:gsub("%s+", " ")):find("%(12002%) leaves %d causes, the likeliest: " .. product), said:sub(1, 500))
      assert.truthy(summary.codes[1].win32[1].cause:find("\n", 1, true))
    end
  end)
end)
