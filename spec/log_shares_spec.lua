-- How much of what a URL was asked for failed: real logs, with an outage at one URL.

package.path = "spec/?.lua;" .. package.path
local log = require "httpstatus.log"
local logs = require "logs"
local text = require "httpstatus.report.text"

after_each(logs.remove)

-- A line as its pieces: Lua 5.1 hashes long texts by some of their bytes, so that many that are nearly the same cost it much.
local FORMATS = {
  w3c = { "#Fields: date time cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n", "500.0",
    { "2026-11-01 ", " ", " 10.0.0.1 ", " 0 0 10\n" } },
  combined = { "", "500", { "10.0.0.1 - - [01/Nov/2026:", ' +0000] "GET ', ' HTTP/1.1" ', ' 5 "-" "a"\n' } },
}

local function clock_of(second)
  return ("%02d:%02d:%02d"):format(math.floor(second / 3600), math.floor(second % 3600 / 60), second % 60)
end

local function add_line(pieces, format, second, url, status)
  local between, n = format[3], #pieces
  pieces[n + 1], pieces[n + 2], pieces[n + 3], pieces[n + 4] = between[1], clock_of(second), between[2], url
  pieces[n + 5], pieces[n + 6], pieces[n + 7] = between[3], status, between[4]
end

-- 'n' requests in twelve hours, a third of them for the URL, of which nine of ten fail from 03:00 to 03:20.
local function outage(format, n, url)
  local pieces, asked, failed = { format[1] }, 0, 0
  for i = 0, n - 1 do
    local second = math.floor(i * 43200 / n)
    local is_url, is_then = i % 3 == 0, second >= 10800 and second < 12000
    local fails = is_url and is_then and i % 10 ~= 0
    if is_url and is_then then asked, failed = asked + 1, failed + (fails and 1 or 0) end
    add_line(pieces, format, second, is_url and url or "/other" .. i % 50, fails and "500" or "200")
  end
  return table.concat(pieces), asked, failed
end

describe("shares of a URL's requests", function()
  for name, format in pairs(FORMATS) do
    it("are the requests of that very time: " .. name, function()
      for _, url in ipairs { "/shop", "/\255\192" } do
        local content, asked, failed = outage(format, 20000, url)
        for _, block in ipairs { 1000, 262144 } do
          local summary = log.summarize(logs.write(content), { block = block })
          local code = summary.codes[1]
          assert.equal(format[2], code.code)
          local share = code.burst.urls[1]
          assert.same({ require("httpstatus.utf8").clean(url), failed }, { share.value, share.count })
          -- Of the minutes in which it began and ended a part is due.
          assert.truthy(math.abs(share.requests - asked) <= 2, share.requests)
          local report = text.text(summary, { command = "httpstatus log x.log" }):gsub("%s+", " ")
          assert.truthy(report:find(("and about 90 %% of the %d to"):format(share.requests), 1, true), report)
        end
      end
    end)

    it("are near the truth in a long one, and say that they are estimates: " .. name, function()
      local content, asked, failed = outage(format, 400000, "/shop")
      -- So long a log comes before that the outage is behind what is counted in full.
      local file = logs.write(content .. content)
      local first
      for _, block in ipairs { 4096, 262144 } do
        local urls = log.summarize(file, { block = block }).codes[1].urls
        assert.is_true(urls[1].estimated)
        assert.equal(2 * failed, urls[1].count)
        local least, most = 2 * asked, 800000 / 3
        assert.truthy(urls[1].requests > least and urls[1].requests < most * 1.1, urls[1].requests)
        first = first or urls[1].requests
        assert.equal(first, urls[1].requests)
      end
    end)
  end

  it("of seconds are not those of the minutes around them", function()
    local pieces = { FORMATS.w3c[1] }
    for second = 0, 7199 do
      add_line(pieces, FORMATS.w3c, second, "/", second >= 3620 and second < 3640 and "500" or "200")
      add_line(pieces, FORMATS.w3c, second, "/other", "200")
    end
    local found = log.summarize(logs.write(table.concat(pieces))).codes[1].burst
    assert.same({ 20, 20, 20 }, { found.count, found.urls[1].count, found.urls[1].requests })
    assert.truthy(math.abs(found.share_of_requests - 0.5) < 0.01)
  end)

  it("are said of no code that clients cause, and of no URL asked for rarely", function()
    local pieces = { FORMATS.w3c[1] }
    for i = 1, 9 do add_line(pieces, FORMATS.w3c, 21600 + i, "/rare", "500") end
    for i = 1, 50 do add_line(pieces, FORMATS.w3c, 25200 + i, "/gone", "404") end
    local summary = log.summarize(logs.write(table.concat(pieces)))
    for _, code in ipairs(summary.codes) do assert.is_nil(code.urls[1].requests, code.code) end
  end)
end)
