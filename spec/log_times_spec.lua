package.path = "spec/?.lua;" .. package.path
local logs = require "logs"
local log = require "httpstatus.log"

local HEADER = logs.HEADER

after_each(logs.remove)

local function stamp(seconds) return os.date("!%Y-%m-%d %H:%M:%S", seconds) end

local DAY = 1793491200 -- 2026-11-01

local function line(seconds, status)
  return ("%s GET /a 10.0.0.1 %d 0 0 5\n"):format(stamp(seconds), status or 200)
end

-- A day with an outage from 03:00 to 03:12, as lines.
local function day()
  local lines = {}
  for i = 0, 86399, 8 do lines[#lines + 1] = line(DAY + i, i >= 10800 and i < 11520 and i % 16 == 0 and 503 or 200) end
  return lines
end

local function summarize(...)
  local files = {}
  for i, lines in ipairs { ... } do files[i] = logs.write(HEADER .. table.concat(lines)) end
  return log.summarize(files)
end

local function shape(summary)
  local code = summary.codes[1]
  return { summary.first, summary.last, summary.bucket, #summary.timeline, code.burst and code.burst.first:sub(1, 16),
    code.burst and code.burst.last:sub(1, 16) }
end

describe("a time far from all others", function()
  local usual = { "2026-11-01T00:00:00Z", "2026-11-01T23:59:52Z", 60, 1440, "2026-11-01T03:00", "2026-11-01T03:11" }

  it("stretches nothing, hides no burst and is named", function()
    assert.same(usual, shape(summarize(day())))
    for _, wild in ipairs { "1970-01-01 00:00:05", "1999-12-31 23:59:59", "2036-02-07 06:28:15", "2106-02-07 06:28:15",
      "2026-11-04 00:00:00", "9999-12-31 00:00:00" } do
      for _, place in ipairs { 1, 5000, 10801 } do
        local lines = day()
        table.insert(lines, place, wild .. " GET /a 10.0.0.1 503 0 0 5\n")
        local summary = summarize(lines)
        local time = wild:gsub(" ", "T") .. "Z"
        assert.same(usual, shape(summary), wild)
        assert.same({ { first = time, last = time, requests = 1, failures = 1 } }, summary.strays)
        local code = summary.codes[1]
        assert.same({ 46, "2026-11-01T03:00", "2026-11-01T03:11" }, { code.count, code.first:sub(1, 16), code.last:sub(1, 16) })
        local said = ("1 request has a time far from all others (%s), 1 of them failed"):format(wild)
        assert.truthy(summary.notes[1]:find(said, 1, true))
      end
    end
  end)

  it("is left out with others of its kind, on both sides", function()
    local lines = day()
    for i = 1, 40 do table.insert(lines, i * 200, line(i, 200)) end
    for i = 1, 20 do table.insert(lines, i * 300, line(2085978495 + i, i % 2 == 0 and 503 or 200)) end
    table.insert(lines, 1, "0001-01-01 00:00:00 GET /a 10.0.0.1 200 0 0 5\n")
    local summary = summarize(lines)
    assert.same(usual, shape(summary))
    assert.same({ { first = "1970-01-01T00:00:01Z", last = "1970-01-01T00:00:40Z", requests = 40, failures = 0 },
      { first = "2036-02-07T06:28:16Z", last = "2036-02-07T06:28:35Z", requests = 20, failures = 10 } }, summary.strays)
    assert.truthy(table.concat(summary.notes, "\n"):find("1 requests have no time that is understood", 1, true))
  end)

  it("has no times where a code has no other", function()
    local lines = day()
    lines[#lines + 1] = line(5, 500)
    local summary = summarize(lines)
    assert.same({ "500.0", 1 }, { summary.codes[2].code, summary.codes[2].count })
    assert.is_nil(summary.codes[2].first)
    assert.is_nil(summary.codes[2].last)
  end)

  it("is a part of the log where there is much of it", function()
    local lines, before = day(), {}
    for i = 1, 200 do before[i] = line(DAY - 400 * 86400 + i * 60, 200) end
    local summary = summarize(before, lines)
    assert.same({}, summary.strays)
    assert.equal("2025-09-27T00:01:00Z", summary.first)
    -- Two lines that are a year apart: nobody knows which is right.
    assert.same({}, summarize({ line(DAY, 200), line(DAY - 400 * 86400, 503) }).strays)
    -- A quiet week, a visit on each day.
    local visits = {}
    for i = 0, 30 do visits[#visits + 1] = line(DAY + i * 86400 * 2, 200) end
    assert.same({}, summarize(visits).strays)
  end)

  it("changes nothing by the order of lines and files", function()
    local function random(seed)
      return function(n)
        seed = (seed * 1103515245 + 12345) % 2147483648
        return math.floor(seed / 65536) % n + 1
      end
    end
    for seed = 1, 6 do
      local pick, all = random(seed), {}
      for i = 1, 3000 do
        local far = pick(150) == 1 and (pick(3) - 2) * 86400 * pick(9000) or 0
        all[i] = line(DAY + far + (pick(seed * 4000) - 1) * 7, pick(9) == 1 and 503 or 200)
      end
      local shapes = {}
      for n = 1, 3 do
        local files = { {}, {} }
        for _, one in ipairs(all) do
          local file = files[pick(2)]
          if n > 1 then table.insert(file, pick(#file + 1), one) else file[#file + 1] = one end
        end
        local summary = summarize(files[1], files[2])
        shapes[n] = { summary.first, summary.last, summary.bucket, summary.strays, summary.timeline, summary.codes[1].first,
          summary.codes[1].last }
      end
      assert.same(shapes[1], shapes[2])
      assert.same(shapes[1], shapes[3])
    end
  end)
end)

describe("a log with the time of day only", function()
  -- The times of its requests, each of a code of its own.
  local function times(text)
    local found = {}
    for record in log.open(logs.write(text)):records("100-999") do
      found[#found + 1] = record.seconds and stamp(record.seconds) or "-"
    end
    return table.concat(found, ", ")
  end

  local FIELDS = "#Fields: time c-ip sc-status\r\n"
  local function at(...)
    local lines = {}
    for i, clock in ipairs { ... } do lines[i] = clock:find("^#") and clock .. "\r\n" or clock .. " 10.0.0.1 404\r\n" end
    return table.concat(lines)
  end

  it("comes to the next day at midnight", function()
    assert.equal("2026-11-01 23:59:59, 2026-11-02 00:00:01, 2026-11-02 14:00:00, 2026-11-03 01:00:00, 2026-11-03 00:30:00",
      times("#Date: 2026-11-01 05:00:00\r\n" .. FIELDS .. at("23:59:59", "00:00:01", "14:00:00", "01:00:00", "00:30:00")))
    assert.equal("2026-11-02 00:00:05", times("#Date: 2026-11-01 23:59:58\n" .. FIELDS .. at "00:00:05"))
    assert.equal("2026-12-31 23:00:00, 2027-01-01 00:00:00, 2028-02-29 12:00:01, 2028-03-01 00:00:00", times(
      "#Date: 2026-12-31\n" .. FIELDS .. at("23:00:00", "00:00:00", "#Date: 2028-02-29", "12:00:01", "00:00:00")))
  end)

  it("takes lines that are not quite in order for what they are", function()
    assert.equal("2026-11-01 23:59:58, 2026-11-02 00:00:01, 2026-11-01 23:59:59, 2026-11-02 00:00:02, 2026-11-02 00:00:00",
      times("#Date: 2026-11-01\n" .. FIELDS .. at("23:59:58", "00:00:01", "23:59:59", "00:00:02", "00:00:00")))
    assert.equal("2026-11-01 13:00:00, 2026-11-01 02:00:00",
      times("#Date: 2026-11-01\n" .. FIELDS .. at("13:00:00", "02:00:00")))
  end)

  it("begins anew at each #Date and in each file", function()
    assert.equal("2026-11-01 23:00:00, 2026-11-02 01:00:00, 2026-11-05 00:30:00, 2026-11-05 23:00:00",
      times("#Date: 2026-11-01 22:00:00\n" .. FIELDS .. at("23:00:00", "01:00:00", "#Date: 2026-11-05 00:00:00", "00:30:00",
        "23:00:00")))
    assert.equal("-, -", times(FIELDS .. at("23:00:00", "01:00:00")))
    assert.equal("-", times("#Date: yesterday\n" .. FIELDS .. at "23:00:00"))
    local summary = log.summarize { logs.write("#Date: 2026-11-01 22:00:00\n" .. FIELDS .. at("23:00:00", "01:00:00")),
      logs.write(FIELDS .. at "01:00:00") }
    assert.same({ "2026-11-01T23:00:00Z", "2026-11-02T01:00:00Z" }, { summary.first, summary.last })
    assert.truthy(table.concat(summary.notes, "\n"):find("1 requests have no time", 1, true))
  end)
end)

describe("times without a zone", function()
  -- What nginx wrote at 07:30 of a clock two hours ahead of UTC, and IIS at the same moment.
  local function error_log()
    return logs.write("2026/11/01 07:30:00 [error] 7#7: *1 no live upstreams while connecting to upstream, client: 10.0.0.1, "
      .. 'server: a, request: "GET /a HTTP/1.1", upstream: "http://b/a", host: "a"\n')
  end
  local function w3c() return logs.write(HEADER .. "2026-11-01 05:30:00 GET /a 10.0.0.1 502 3 12002 5\n") end

  local function notes_of(summary) return table.concat(summary.notes, "\n") end

  it("stand on one axis with UTC only under a note, and each file tells its clock", function()
    local server, utc = error_log(), w3c()
    local summary = log.summarize { server, utc }
    assert.same({ { file = server, clock = "server" }, { file = utc, clock = "utc" } }, summary.clocks)
    assert.is_true(summary.local_time)
    assert.truthy(notes_of(summary):find(("two clocks on one axis: times in %s have no zone and stand as they are, those in %s "
      .. "are UTC"):format(server, utc), 1, true))
    local text = require "httpstatus.report.text".text(summary)
    assert.truthy(text:find("^Note: two clocks on one axis"))
    assert.truthy(text:find("UTC and server time", 1, true))
    local alone = log.summarize(server)
    assert.truthy(notes_of(alone):find("the times of these logs have no zone", 1, true))
    assert.is_nil(notes_of(alone):find("two clocks", 1, true))
    assert.is_nil(notes_of(log.summarize(utc)):find("zone", 1, true))
  end)

  it("are placed by the zone that is said", function()
    local server, utc = error_log(), w3c()
    local summary = log.summarize({ server, utc }, { zone = "+02:00" })
    assert.same({ "2026-11-01T05:30:00Z", "2026-11-01T05:30:00Z", false, "+02:00" },
      { summary.first, summary.last, summary.local_time, summary.zone })
    assert.equal("server", summary.clocks[1].clock)
    assert.is_nil(notes_of(summary):find("zone", 1, true))
    for zone, time in pairs { ["-05:00"] = "12:30:00", Z = "07:30:00", ["+0530"] = "02:00:00" } do
      assert.equal("2026-11-01T" .. time .. "Z", log.summarize(server, { zone = zone }).first)
    end
    -- What has a zone stays where it is.
    assert.equal("2026-11-01T05:30:00Z", log.summarize(utc, { zone = "-05:00" }).first)
    local rows = {}
    local of_iis = logs.write "#Fields: date-local time-local cs-uri-stem sc-status\n2026-11-01 07:30:00 /a 502\n"
    log.rows({ of_iis, utc }, { zone = "+02:00", columns = "time" }, function(text) rows[#rows + 1] = text end)
    assert.equal("time\r\n2026-11-01T05:30:00Z\r\n2026-11-01T05:30:00Z\r\n", table.concat(rows))
    assert.has_error(function() log.summarize(server, { zone = "Paris" }) end)
  end)

  it("are compared with --since where they were placed, else as if they were UTC, which is said", function()
    local ago = os.time() - 5400
    local server = logs.write(os.date("!%Y/%m/%d %H:%M:%S", ago + 7200) .. " [error] 7#7: *1 no live upstreams while "
      .. 'connecting to upstream, client: 10.0.0.1, server: a, request: "GET /a HTTP/1.1", upstream: "http://b/a", host: "a"\n')
    assert.equal(0, log.summarize(server, { since = "-1h", zone = "+02:00" }).matched)
    assert.equal(1, log.summarize(server, { since = "-2h", zone = "+02:00" }).matched)
    local assumed = log.summarize(server, { since = "-1h" })
    assert.equal(1, assumed.matched)
    assert.truthy(notes_of(assumed):find("%-%-since %-1h was compared with them as %d%d%d%d%-%d%d%-%d%d %d%d:%d%d:%d%d, as if "
      .. "they were UTC; %-%-zone"))
    local none = log.summarize(server, { since = "-1m" })
    assert.truthy(notes_of(none):find("--since -1m was compared", 1, true) or none.matched == 1)
    -- A time without a zone is one of the log's own clock.
    assert.is_nil(notes_of(log.summarize(server, { since = "2026-11-01T06:00" })):find("was compared", 1, true))
    assert.truthy(notes_of(log.summarize(server, { since = "2026-11-01T06:00Z" })):find("was compared", 1, true))
  end)
end)

describe("httpstatus.log.time", function()
  local time = require "httpstatus.log.time"

  it("gives the dates that the system gives, and reads them back", function()
    local clock = time.clock { first = "2026-11-01T00:00:00Z", last = "2026-11-02T00:00:00Z" }
    for n = -350000, 2900000, 37 do
      local seconds = n * 86400 + n * 7919 % 86400
      local iso, date = time.iso(seconds), clock.format("%d %b %Y", seconds)
      if iso ~= os.date("!%Y-%m-%dT%H:%M:%SZ", seconds) or date ~= os.date("!%d %b %Y", seconds)
        or time.seconds(iso) ~= seconds then
        error(("%d gives %s and %s"):format(seconds, iso, date))
      end
    end
    for _, text in ipairs { "1999-12-31T23:59:59Z", "2000-02-29T00:00:00Z", "2100-02-28T23:59:59Z", "2100-03-01T00:00:00Z" } do
      assert.equal(text, time.iso(time.seconds(text)))
    end
  end)
end)
