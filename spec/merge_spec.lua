-- Summaries merged: what is exact is what one process prints, whatever was merged before; what is not keeps its bounds.

package.path = "spec/?.lua;" .. package.path
local command = require "command"
local dkjson = require "dkjson"
local log = require "httpstatus.log"
local logs = require "logs"
local report = require "httpstatus.report.text"
local summary = require "httpstatus.summary"

local unpack = table.unpack or unpack -- luacheck: ignore 113

after_each(logs.remove)

local START = 1793491200 -- 2026-11-01

-- The same numbers in every Lua.
local function new_dice(seed)
  return function(n)
    seed = (seed * 16807) % 2147483647
    return seed % n + 1
  end
end

local function json(value)
  local pieces = {}
  require("httpstatus.report.json").write(value, function(text) pieces[#pieces + 1] = text end)
  return table.concat(pieces)
end

-- Two texts that are long: where they differ, and what stands there.
local function assert_same_text(expected, got, of)
  if expected == got then return end
  local at = 1
  while expected:byte(at) == got:byte(at) do at = at + 1 end
  local from = math.max(1, at - 150)
  error(("%s, from byte %d on:\n%s\nand not\n%s"):format(of or "it differs", at, expected:sub(from, at + 150),
    got:sub(from, at + 150)), 2)
end

-- As it comes out of a file.
local function read(value)
  return (assert(dkjson.decode(json(value))))
end

local function merged(...)
  return assert(summary.merge(...))
end

local STATUSES = { "200 0 0", "200 0 64", "304 0 0", "404 0 2", "404 7 0", "403 14 5", "500 0 0", "500 19 13", "502 3 12002",
  "503 2 0" }

local HEADER = "#Fields: date time cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n"

-- A log of IIS: 'n' requests from a time on, so many seconds apart.
local function requests(dice, n, start, step)
  local lines, time = { HEADER }, start
  for i = 1, n do
    time = time + dice(step) - 1
    local status = dice(4) == 1 and STATUSES[dice(#STATUSES)] or STATUSES[1]
    lines[i + 1] = ("%s /p%d 10.0.0.%d %s %d\n"):format(os.date("!%Y-%m-%d %H:%M:%S", time), dice(30), dice(20), status,
      dice(10) == 1 and dice(100000) or dice(100))
  end
  if dice(3) == 1 then lines[#lines + 1] = "no request\n" end
  return table.concat(lines)
end

local ERRORS = {
  "no live upstreams while connecting to upstream, client: 10.0.0.%d, server: _, request: \"GET /%d HTTP/1.1\"",
  "connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.%d, server: _, "
    .. "request: \"GET /%d HTTP/1.1\", upstream: \"http://127.0.0.1:8080/\"",
  "upstream prematurely closed connection while reading response header from upstream, client: 10.0.0.%d, server: _, "
    .. "request: \"GET /%d HTTP/1.1\", upstream: \"http://127.0.0.1:8080/\"",
}

-- An error log of nginx, in which the causes of a code come in any order.
local function errors(dice, n, start, step)
  local lines, time = {}, start
  for i = 1, n do
    time = time + dice(step) - 1
    lines[i] = ("%s [error] 7#7: *%d "):format(os.date("!%Y/%m/%d %H:%M:%S", time), i) .. ERRORS[dice(#ERRORS)]:format(dice(9), i)
      .. "\n"
  end
  return table.concat(lines)
end

-- Files whose names are in the order of their numbers.
local function write_parts(texts)
  local paths = {}
  local stem = logs.write("")
  for i, text in ipairs(texts) do
    paths[i] = ("%s.%02d.log"):format(stem, i)
    logs.write_to(paths[i], text)
  end
  return paths
end

-- Two that are merged become one, in any order, until one is left.
local function merged_by_chance(parts, dice)
  local left = {}
  for i, part in ipairs(parts) do left[i] = part end
  while #left > 1 do
    local a = table.remove(left, dice(#left))
    local b = table.remove(left, dice(#left))
    local both = dice(2) == 1 and merged(a, b) or merged(b, a)
    left[#left + 1] = dice(2) == 1 and read(both) or both
  end
  return left[1]
end

-- Without what needs the requests themselves: how many of a URL's requests did not fail.
local function exact(of)
  of.summaries = nil
  for _, code in ipairs(of.codes) do
    for _, row in ipairs(code.urls) do row.requests, row.estimated = nil, nil end
    if code.burst then code.burst.urls = nil end
  end
  return json(of)
end

describe("summary.merge", function()
  it("gives what one process prints, by any tree of merges over any split", function()
    for seed = 1, 12 do
      local dice, texts, time = new_dice(seed * 7919), {}, START
      local step = ({ 1, 3, 40, 900 })[seed % 4 + 1]
      for i = 1, 2 + dice(6) do
        texts[i] = (dice(4) == 1 and errors or requests)(dice, 20 + dice(400), time, step)
        time = time + dice(200 * step)
      end
      local paths, parts = write_parts(texts), {}
      local options = { select = dice(2) == 1 and "000-999" or nil, top = 65536 }
      local whole = log.summarize(paths, options)
      for i, path in ipairs(paths) do parts[i] = log.summarize(path, options) end
      local flat = merged(unpack(parts))
      assert_same_text(json(flat), json(merged_by_chance(parts, dice)), seed)
      assert_same_text(json(flat), json(merged_by_chance(parts, dice)), seed)
      assert_same_text(exact(whole), exact(flat), seed)
    end
  end)

  it("changes nothing in a single one, also in one that was read from a file", function()
    for seed = 1, 4 do
      local dice = new_dice(seed)
      local paths = write_parts { requests(dice, 300, START, 60), errors(dice, 50, START, 60) }
      local whole = log.summarize(paths, { top = 3 })
      assert_same_text(json(whole), json(merged(whole)))
      assert_same_text(json(whole), json(merged(read(whole))))
    end
  end)
end)

describe("a merged summary", function()
  it("of one log has values in the order in which they are shown, and one where two are shown alike", function()
    local line = "2026-11-01 06:00:00 /%s 10.0.0.1 404 0 2 5\n"
    local whole = log.summarize(logs.write(HEADER .. line:format("\128a") .. line:format("\226\128\174") .. line:format("\255a")))
    assert.same({ { value = "/\239\191\189a", count = 2, error = 0 }, { value = "/\226\128\174", count = 1, error = 0 } },
      whole.codes[1].urls)
    assert_same_text(json(whole), json(merged(read(whole))))
  end)

  local function error_line(second, text)
    return os.date("!%Y/%m/%d %H:%M:%S", START + second) .. " [error] 7#7: *1 " .. text .. "\n"
  end

  it("counts no line of an error log as a request", function()
    local parts = { log.summarize(logs.write(HEADER .. "2026-11-01 00:00:00 /a 10.0.0.1 502 3 12002 5\n")),
      log.summarize(logs.write(error_line(9, ERRORS[1]:format(1, 1)):rep(3))) }
    for _, all in ipairs { merged(unpack(parts)), merged(read(parts[2]), parts[1]) } do
      assert.same({ 4, 3, 4, 3 }, { all.matched, all.matched_events, all.failures, all.failed_events })
      assert.same({ "nginx 502", nil, "502.3", 1 }, { all.codes[1].code, all.codes[1].share, all.codes[2].code,
        all.codes[2].share })
      assert.same({ 1, 0, 3 }, { all.timeline[1].requests, all.timeline[2].requests, all.timeline[2].events })
    end
  end)

  it("decides among products by the time that all of them took", function()
    local function took(ms, n)
      return log.summarize(logs.write(HEADER .. ("2026-11-01 06:00:00 /a 10.0.0.1 502 3 12002 %d\n"):format(ms):rep(n)))
    end
    local slow, fast = took(120000, 5), took(30000, 500)
    local function first(of) return of.codes[1].win32[1].cause:match("^[^\n]*") end
    assert.not_equal(first(slow), first(fast))
    assert.equal(first(fast), first(merged(slow, fast)))
    assert.equal(first(slow), first(merged(slow)))
  end)

  it("says that nothing passes the filters where in none of them anything did", function()
    local path = logs.write(HEADER .. "2026-11-01 06:00:00 /a 10.0.0.1 500 0 0 5\n")
    local other = logs.write(HEADER .. "2026-11-03 06:00:00 /a 10.0.0.1 500 0 0 5\n")
    local none, some = log.summarize(path, { url = "/b" }), log.summarize(other)
    local both = merged(none, log.summarize(other, { since = "2026-11-09" }))
    assert.equal("no request passes --since 2026-11-09, nor --url /b: the log is from 2026-11-01 06:00:00 to "
      .. "2026-11-03 06:00:00 UTC", both.notes[1])
    for _, all in ipairs { merged(none, some), merged(read(some), none) } do
      assert.same({ "2026-11-03T06:00:00Z", "2026-11-01T06:00:00Z", "2026-11-03T06:00:00Z" }, { all.first, all.log_first,
        all.log_last })
      assert.equal("the summaries were asked for different requests (--url /b; default): of a code or a URL some may be missing",
        all.notes[1])
    end
  end)

  it("of one log knows what its burst's URLs were asked for, of several not", function()
    local lines = { HEADER }
    for i = 1, 3600 do
      local fails = i > 1800 and i <= 2100 and i % 2 == 0
      lines[i + 1] = ("%s /shop 10.0.0.%d %d 0 0 5\n"):format(os.date("!%Y-%m-%d %H:%M:%S", START + i), i % 50,
        fails and 503 or 200)
    end
    local one = log.summarize(logs.write(table.concat(lines)))
    assert.truthy(one.codes[1].burst.urls[1].requests > one.codes[1].burst.urls[1].count)
    assert.same(one.codes[1].burst, merged(read(one)).codes[1].burst)
    assert.is_nil(merged(one, one).codes[1].burst.urls)
  end)
end)

describe("the buckets of a merged timeline", function()
  -- So many requests in each of so many seconds from a time on.
  local function each_second(from, seconds, requests_each)
    local lines = { HEADER }
    for i = 0, seconds - 1 do
      local line = ("%s /a 10.0.0.1 503 0 0 5\n"):format(os.date("!%Y-%m-%d %H:%M:%S", from + i))
      for _ = 1, requests_each do lines[#lines + 1] = line end
    end
    return table.concat(lines)
  end

  local function assert_same_axis(texts, bucket)
    local paths, parts = write_parts(texts), {}
    for i, path in ipairs(paths) do parts[i] = log.summarize(path) end
    local whole, all = log.summarize(paths), merged(unpack(parts))
    assert.same({ bucket, whole.timeline }, { whole.bucket, all.timeline })
    assert.equal(bucket, all.bucket)
  end

  it("get wider where one process's do", function()
    assert_same_axis({ each_second(START, 700, 1), each_second(START + 700, 836, 1) }, 1)
    assert_same_axis({ each_second(START, 700, 1), each_second(START + 700, 837, 1) }, 5)
    for strays, bucket in pairs { [64] = 1, [65] = 5 } do
      assert_same_axis({ each_second(START, 700, 5), each_second(START + 700, 836, 5), each_second(START + 9e6, strays, 1) },
        bucket)
    end
  end)
end)

describe("the sample of a merged summary", function()
  it("is that of the first file by name, and of the first line in it", function()
    local path = logs.write("")
    local samples = {}
    for i, line in ipairs { 9, 3, 5 } do
      logs.write_to(path, HEADER .. ("2026-11-01 06:00:00 / 10.0.0.1 200 0 0 1\n"):rep(line - 2)
        .. "2026-11-01 06:00:00 / 10.0.0.1 500 0 0 1\n")
      samples[i] = log.summarize(path)
    end
    local a, b, c = unpack(samples)
    for _, order in ipairs { { a, b, c }, { c, b, a }, { b, a, c } } do
      assert.equal(3, merged(unpack(order)).codes[1].sample.line)
    end
    b.codes[1].sample.file = "z.log"
    assert.equal(5, merged(a, b, c).codes[1].sample.line)
  end)
end)

-- 'n' requests, a second apart, from a day of November on; every third one fails.
local function day(number, n)
  local lines = { HEADER }
  for i = 1, n do
    lines[i + 1] = ("%s /a 10.0.0.1 %d 0 0 5\n"):format(os.date("!%Y-%m-%d %H:%M:%S", START + (number - 1) * 86400 + i),
      i % 3 == 0 and 503 or 200)
  end
  return log.summarize(logs.write(table.concat(lines)))
end

describe("what only the requests could tell", function()
  it("is the sum where every summary knows how many requests a URL had", function()
    local function one(failing, others)
      local line = "2026-11-01 06:%02d:00 %s 10.0.0.1 %d 0 0 5\n"
      local lines = { HEADER, line:format(0, "/shop", 503) }
      for i = 1, failing do lines[#lines + 1] = line:format(i % 60, "/shop", 503) end
      for i = 1, others do lines[#lines + 1] = line:format(i % 60, "/shop", 200) end
      return log.summarize(logs.write(table.concat(lines)))
    end
    assert.same({ value = "/shop", count = 41, error = 0, requests = 61 }, one(40, 20).codes[1].urls[1])
    assert.same({ value = "/shop", count = 52, error = 0, requests = 92 }, merged(one(40, 20), one(10, 20)).codes[1].urls[1])
    -- Too few to be told, and none that failed.
    for _, other in ipairs { one(1, 1), day(1, 2) } do
      assert.is_nil(merged(one(40, 20), other).codes[1].urls[1].requests)
      assert.is_nil(merged(other, one(40, 20), one(10, 20)).codes[1].urls[1].requests)
    end
  end)

  it("is of a scanner what the summaries saw of it, and its failures elsewhere", function()
    local function tried(client, n)
      local lines = { HEADER }
      for i = 1, n do lines[i + 1] = ("2026-11-01 06:%02d:00 /x%d %s 404 0 2 5\n"):format(i % 60, i, client) end
      return log.summarize(logs.write(table.concat(lines)), { top = 100 })
    end
    local parts = { tried("10.0.0.9", 40), tried("10.0.0.9", 25), tried("10.0.0.9", 3), tried("10.0.0.8", 30) }
    local scans = merged(unpack(parts)).scans
    assert.same({ { "10.0.0.9", 68, parts[1].scans[1].paths, { ["404.0"] = 68 } }, { "10.0.0.8", 30, parts[4].scans[1].paths,
      { ["404.0"] = 30 } } }, { { scans[1].client, scans[1].requests, scans[1].paths, scans[1].codes },
      { scans[2].client, scans[2].requests, scans[2].paths, scans[2].codes } })
    assert_same_text(json(merged(unpack(parts))), json(merged_by_chance(parts, new_dice(3))))
  end)
end)

describe("times far from all others", function()
  it("are left out of the whole as one process leaves them out", function()
    local both = merged(day(1, 2000), day(20, 6))
    assert.same({ "2026-11-01T00:00:01Z", "2026-11-01T00:33:24Z" }, { both.first, both.last })
    assert.same({ "2026-11-20T00:00:00Z", "2026-11-20T00:00:06Z", 6, 2 }, { both.strays[1].first, both.strays[1].last,
      both.strays[1].requests, both.strays[1].failures })
    assert.same({ 2006, 668, "2026-11-01T00:33:19Z" }, { both.requests, both.codes[1].count, both.codes[1].last })
    assert.truthy(both.notes[1]:find("6 requests have times far from all others", 1, true))
  end)

  it("take part again when what lies between is merged", function()
    local days = { day(1, 2000), day(20, 6), day(2, 2000), day(9, 2000), day(16, 2000) }
    local flat = merged(unpack(days))
    assert.same({ {}, "2026-11-20T00:00:06Z" }, { flat.strays, flat.last })
    for seed = 1, 10 do
      local other = merged_by_chance(days, new_dice(seed))
      assert.same({ flat.strays, flat.first, flat.last, flat.bucket, flat.timeline }, { other.strays, other.first, other.last,
        other.bucket, other.timeline })
    end
  end)

  it("that a reader left out stay left out, less than a day apart as one", function()
    local lines = { HEADER }
    for i = 1, 900 do lines[i + 1] = ("2026-11-01 06:%02d:%02d /a 10.0.0.1 200 0 0 5\n"):format(math.floor(i / 60), i % 60) end
    lines[#lines + 1] = "1970-01-01 00:00:07 /a 10.0.0.1 500 0 0 5\n"
    local one = log.summarize(logs.write(table.concat(lines)))
    local both = merged(one, read(one))
    assert.same({ { first = "1970-01-01T00:00:07Z", last = "1970-01-01T00:00:07Z", requests = 2, failures = 2 } }, both.strays)
    assert_same_text(json(merged(both, one)), json(merged(one, one, one)))
  end)
end)

describe("the notes of a merged summary", function()
  local function noted(of, text)
    for _, note in ipairs(of.notes) do
      if note:find(text, 1, true) then return true end
    end
    error(text .. " is not in: " .. table.concat(of.notes, "\n"), 2)
  end

  it("tell that the summaries were asked for different requests", function()
    local path = logs.write(logs.HEADER .. logs.line(0, "500.19") .. logs.line(1, "404.0"))
    local both = merged(log.summarize(path, { select = "5xx" }), log.summarize(path, { url = "/*" }), log.summarize(path))
    assert.same({ "--select 5xx", "--url /*", "default" }, both.filters)
    noted(both, "the summaries were asked for different requests (--select 5xx; --url /*; default)")
  end)

  it("tell of clocks that differ, unless --zone placed them", function()
    local utc = log.summarize(logs.write(logs.HEADER .. logs.line(0, "500.19")))
    local path = logs.write("2026/11/01 08:00:00 [error] 7#7: *1 " .. ERRORS[1]:format(1, 1) .. "\n")
    noted(merged(utc, log.summarize(path)), "two clocks on one axis")
    local placed = merged(utc, log.summarize(path, { zone = "+02:00" }))
    assert.same({ "+02:00", false, {} }, { placed.zone, placed.local_time, placed.notes })
    noted(merged(placed, log.summarize(path)), "two clocks on one axis")
  end)

  it("add up what limits each", function()
    local one = log.summarize(logs.write("#Fields: date time cs-uri-stem sc-status\n2026-11-01 06:00:00 /a 500\n"))
    noted(merged(one, one, one), "3 of 3 requests have no sc-substatus column")
  end)
end)

-- What is true of each key of a column, by one process that lists all.
local function truth_of(whole, kind)
  local counts = {}
  for _, code in ipairs(whole.codes) do
    counts[code.code] = {}
    for _, row in ipairs(code[kind] or {}) do counts[code.code][row.value] = row.count end
  end
  return counts
end

local function assert_bounds(of, truth, kind)
  for _, code in ipairs(of.codes) do
    local left, bound = {}, code.unlisted and code.unlisted[kind] or 0
    for value, count in pairs(truth[code.code]) do left[value] = count end
    for _, row in ipairs(code[kind] or {}) do
      local count = left[row.value] or 0
      assert.is_true(row.count >= count and row.count - row.error <= count, ("%s %s: %d is not in %d - %d"):format(code.code,
        row.value, count, row.count, row.error))
      left[row.value] = nil
    end
    for value, count in pairs(left) do
      assert.is_true(count <= bound, ("%s %s: %d > %d"):format(code.code, value, count, bound))
    end
  end
end

describe("what is not listed", function()
  it("widens the bounds, which hold for every tree of merges", function()
    for seed = 1, 10 do
      local dice, texts = new_dice(seed * 104729), {}
      for i = 1, 5 do texts[i] = requests(dice, 100 + dice(300), START + i * 4000, 10) end
      local paths, parts = write_parts(texts), {}
      local whole = log.summarize(paths, { select = "000-999", top = 65536 })
      for i, path in ipairs(paths) do
        parts[i] = log.summarize(path, { select = "000-999", top = ({ 0, 1, 2, 5, 9 })[dice(5)] })
      end
      local all = merged(unpack(parts))
      assert_same_text(json(all), json(merged_by_chance(parts, dice)))
      for _, kind in ipairs { "urls", "clients" } do assert_bounds(all, truth_of(whole, kind), kind) end
    end
  end)

  it("is said, and is nothing where every list is complete", function()
    local dice = new_dice(5)
    local paths = write_parts { requests(dice, 300, START, 10), requests(dice, 300, START, 10) }
    local function both(top) return merged(log.summarize(paths[1], { top = top }), log.summarize(paths[2], { top = top })) end
    assert.is_nil(both(1000).codes[1].unlisted)
    assert.same({}, both(1000).notes)
    local cut = both(2)
    assert.truthy(cut.codes[1].unlisted.urls > 0)
    assert.truthy(cut.notes[1]:find("^not every summary lists all URLs"))
  end)

  it("is what a sketch may have dropped", function()
    local lines = { HEADER }
    for i = 1, 90000 do
      lines[i + 1] = ("2026-11-01 06:00:00 /u%d 10.0.0.1 404 0 2 1\n"):format(i % 5 == 0 and i % 50 or i)
    end
    local one = log.summarize(logs.write(table.concat(lines)), { top = 2000 })
    assert.truthy(one.doubts.sketch)
    assert.equal(one.codes[1].urls[#one.codes[1].urls].count, one.codes[1].unlisted.urls)
    local two = log.summarize(logs.write(HEADER .. "2026-11-01 06:00:00 /u1 10.0.0.1 404 0 2 1\n"))
    local row
    for _, url in ipairs(merged(one, two).codes[1].urls) do row = url.value == "/u1" and url or row end
    assert.truthy(row.count - row.error <= 2 and row.count >= 2)
  end)

  it("is cut where there are more than 65,536 rows, in bounds", function()
    local merging = require("httpstatus.log.merger").new()
    local truth = {}
    for part = 1, 6 do
      local rows = {}
      for i = 1, 40000 do
        local value = ("/%d"):format(i % 3 == 0 and i or part * 100000 + i)
        rows[i] = { value = value, count = i % 7 + 1, error = 0 }
        truth[value] = (truth[value] or 0) + rows[i].count
      end
      local of = log.summarize(logs.write(HEADER .. "2026-11-01 06:00:00 / 10.0.0.1 404 0 2 1\n"))
      of.codes[1].urls, of.codes[1].count = rows, 1000000
      assert(merging:add(of))
    end
    local all = merging:summary()
    assert.truthy(#all.codes[1].urls <= 65536)
    assert_bounds(all, { ["404.0"] = truth }, "urls")
  end)
end)

-- A small log's summary, as JSON gives it.
local function sound()
  return read(log.summarize(logs.write(logs.HEADER .. logs.line(0, "500.19", { win32 = 13 }) .. logs.line(90, "404.0")
    .. logs.line(5000, "200.0"))))
end

describe("what is no summary", function()
  local function refused(value, expected)
    local result, message = summary.merge(sound(), value)
    assert.is_nil(result)
    assert.truthy(message:find("^summary 2: ") and message:find(expected, 1, true), message)
  end

  it("is named, with what was expected", function()
    refused({}, "a summary of httpstatus log --json with version 1 was expected, got one without a version")
    refused({ version = 2 }, "with version 1 was expected, got version 2")
    refused({ version = 1 }, "it is no sound summary: ")
    assert.has_error(function() summary.merge(sound(), 7) end)
    assert.has_error(function() summary.merge() end)
  end)

  it("is told from one by each number, text and time", function()
    local faults = {
      { "requests: a whole number expected, got -1", function(s) s.requests = -1 end },
      { "requests: a whole number expected", function(s) s.requests = 0 / 0 end },
      { "requests: a whole number expected", function(s) s.requests = 1 / 0 end },
      { "requests: a whole number expected, got 1e+300", function(s) s.requests = 1e300 end },
      { 'lines: a whole number expected, got "7"', function(s) s.lines = "7" end },
      { "lines: 6, as the account adds up to expected, got 9", function(s) s.lines = 9 end },
      { "files: a text expected, got 1", function(s) s.files = { 1 } end },
      { "files: an array expected", function(s) s.files = { a = "b" } end },
      { 'first: a time expected, got "2026-02-30T00:00:00Z"', function(s) s.first = "2026-02-30T00:00:00Z" end },
      { 'last: a time expected, got "yesterday"', function(s) s.last = "yesterday" end },
      { "bucket: a width of a timeline expected, got 7", function(s) s.bucket = 7 end },
      { "timeline.start: a multiple of", function(s) s.timeline[1].start = "2026-11-01T06:00:01Z" end },
      { "codes.count: a whole number expected, got 0", function(s) s.codes[1].count = 0 end },
      { 'codes.code: "404.0" expected, got "500.20"', function(s) s.codes[1].code = "500.20" end },
      { "codes.status: a whole number expected, got 5000", function(s) s.codes[1].status = 5000 end },
      { "codes: each code once", function(s) s.codes[2] = s.codes[1] end },
      { "codes.service: a name that is known there", function(s) s.codes[1].service = "gopher" end },
      { "codes.urls.error: no more than the count", function(s) s.codes[1].urls[1].error = 99 end },
      { "codes.urls.value: a text expected, got table", function(s) s.codes[1].urls[1].value = {} end },
      { "codes.win32.win32: a whole number expected", function(s) s.codes[1].win32[1].win32 = 2 ^ 32 end },
      { "codes.time_taken.steps: ascending steps expected", function(s) s.codes[1].time_taken.steps = { 9, 1, 7, 1 } end },
      { "codes.time_taken.steps: ascending steps expected", function(s) s.codes[1].time_taken.steps = { 60000, 1 } end },
      { "codes.sample: an object expected, got nothing", function(s) s.codes[1].sample = nil end },
      { "skipped: reasons that are known expected", function(s) s.skipped = { bored = 0 } end },
      { "doubts: an object expected", function(s) s.doubts = "none" end },
    }
    for _, fault in ipairs(faults) do
      local value = sound()
      fault[2](value)
      refused(value, fault[1])
    end
  end)

  it("tells of several faults the same one in every run", function()
    local value = sound()
    value.requests, value.lines, value.filters, value.skipped = -1, "x", 7, { bored = 1, blank = -1, asleep = 1 }
    refused(value, "filters: an object expected")
    value.filters, value.lines = sound().filters, sound().lines
    refused(value, "requests: a whole number expected")
    value.requests = sound().requests
    refused(value, "skipped: a whole number expected")
    value.skipped.blank = 0
    refused(value, 'skipped: reasons that are known expected, got "asleep"')
    value.skipped = { ["\255"] = 1, ["\254"] = 2 }
    refused(value, "skipped: each name once expected")
  end)

  it("is written with a name that has the end of a line in it", function()
    local text = json { skipped = { ["a\nb"] = 1 }, first_skipped = { a = 2, b = 3 } }
    assert.equal('{"skipped":{"a\\nb":1},"first_skipped":{"a":2,"b":3}}', text)
    assert.equal('{"skipped":{"a":2,"b":3},"first_skipped":{"a\\nb":1}}',
      json { skipped = { a = 2, b = 3 }, first_skipped = { ["a\nb"] = 1 } })
  end)

  it("never raises, whatever stands at any place", function()
    local values = { false, true, -1, 0, 1e308, 0 / 0, "", "x", "2026-11-01T06:00:00Z", {}, { 1 }, { a = {} } }
    local root = sound()
    local function mutate(holder, depth)
      local names = {}
      for name in pairs(holder) do names[#names + 1] = name end
      for _, name in ipairs(names) do
        local was = holder[name]
        if type(was) == "table" and depth < 6 then mutate(was, depth + 1) end
        for i = 1, #values + 1 do
          holder[name] = values[i]
          local result, message = summary.merge(root)
          assert.truthy(result or type(message) == "string")
          if result then
            json(result)
            if i % 4 == 0 then report.text(result, { command = "httpstatus merge" }) end
          end
        end
        holder[name] = was
      end
    end
    mutate(root, 1)
  end)
end)

-- In a folder of its own, with a command httpstatus that is the tree's.
local function shell(script)
  local folder = os.tmpname()
  os.remove(folder)
  local pipe = assert(io.popen(([[
    here=$PWD
    mkdir -p '%s/bin' && cd '%s' || exit
    printf '#!/bin/sh\nexec %%s %%s/bin/httpstatus "$@"\n' "${HTTPSTATUS_LUA:-lua5.4}" "$here" >bin/httpstatus
    printf '#!/bin/sh\nshift\nexec "$@"\n' >bin/ssh
    chmod +x bin/httpstatus bin/ssh
    PATH=$PWD/bin:$PATH COLUMNS=80
    export PATH COLUMNS
    mkdir logs && cd logs
    {
    %s
    } 2>&1
    echo "=$?"
    rm -rf '%s']]):format(folder, folder, script, folder)))
  local out = pipe:read("*a")
  pipe:close()
  return out:match("^(.*)=%d+\n$"), tonumber(out:match("=(%d+)\n$"))
end

-- Writes three days' logs there.
local DAYS = [[
for day in 01 02 03; do
  fields='#Fields: date time cs-uri-stem c-ip sc-status time-taken'
  printf '%s\n2026-11-%s 06:00:00 /a 10.0.0.1 500 7\n' "$fields" $day >u_ex2611$day.log
done
]]

-- The examples of docs/logs.md, by a word in them.
local function example(word)
  for block in assert(io.open("docs/logs.md")):read("*a"):gmatch("```sh\n(.-)```") do
    if block:find(word, 1, true) then return block end
  end
end

describe("httpstatus merge", function()
  local path = "spec/logs/u_ex261101.log"

  local function stored(arguments)
    return logs.write((command("log --json " .. (arguments or path))))
  end

  it("prints one summary as log does, with its exit status", function()
    local file = stored()
    for _, options in ipairs { "--json", "--csv", "--code 404.3", "--full" } do
      local whole, _, status = command(("log %s %s"):format(options, path))
      local same, messages, own = command(("merge %s %s"):format(options, file))
      same = same:gsub("httpstatus merge " .. file:gsub("%p", "%%%0"), "httpstatus log " .. path)
      assert.equal(whole, same)
      assert.same({ "", status }, { messages, own })
    end
    assert.equal(0, select(3, command("merge " .. stored("--select 499 " .. path))))
  end)

  it("reads objects one behind another, with anything blank between them", function()
    local text = command("log --json " .. path)
    for _, between in ipairs { "", "\n", " \r\n\t" } do
      local file = logs.write("\239\187\191" .. text .. between .. text:gsub("%s+$", "") .. between .. text)
      local all = dkjson.decode((command("merge --json " .. file)))
      assert.same({ 3, 27 }, { all.summaries, all.requests })
    end
  end)

  it("says that of some summaries codes were left out", function()
    local out = command(("merge --json %s %s"):format(stored("--code 404.3 " .. path), stored()))
    local all = dkjson.decode(out)
    assert.same({ "--code 404.3", "default" }, all.filters)
    assert.truthy(out:find("the summaries were asked for different requests (--code 404.3; default)", 1, true))
  end)

  it("counts a file that is given twice once", function()
    local file = stored()
    local out, messages = command(("merge --json %s %s"):format(file, file))
    assert.equal(9, dkjson.decode(out).requests)
    assert.truthy(messages:find("was given twice and is counted once", 1, true))
  end)

  it("names what it cannot read and reads the rest", function()
    local sound_text = json(sound())
    local cases = {
      { "", "it holds no summary" }, { " \n", "it holds no summary" },
      { "null", "a summary, as httpstatus log --json writes it, was expected at byte 1" },
      { "[" .. sound_text .. "]", "was expected at byte 1" }, { "{]", "it is no JSON" },
      { sound_text .. "x", "was expected at byte " .. #sound_text + 1 }, { "{}", "got one without a version" },
      { sound_text:sub(1, -9), "it ends within an object: was its writing interrupted?" },
      { '{"version":1,"files":' .. ("["):rep(1000000), "it is more than 32 levels deep" },
      { sound_text .. "{}" .. sound_text, "summary 2: a summary of httpstatus log --json with version 1 was expected" },
      { '{"a":"' .. ("\\"):rep(300001) .. '"}', "it ends within an object" },
      { (sound_text:gsub('"requests":%d+', '"requests":1e999', 1)), "requests: a whole number expected, got" },
      { (sound_text:gsub('"requests":%d+', '"requests":-3', 1)), "requests: a whole number expected, got -3" },
      { (sound_text:gsub('"requests":%d+', '"requests":NaN', 1)), "it is no JSON" },
    }
    local good = stored()
    for _, case in ipairs(cases) do
      local file = logs.write(case[1])
      local out, messages, status = command(("merge --json %s %s"):format(file, good))
      assert.equal(2, status)
      assert.truthy(messages:find(file .. ": ", 1, true) and messages:find(case[2], 1, true), messages)
      local all = dkjson.decode(out)
      assert.truthy(all.requests >= 9)
      assert.equal(file, all.errors[1].file)
    end
    local _, messages, status = command("merge /no/such/file")
    assert.same({ "httpstatus: /no/such/file: No such file or directory\n", 2 }, { messages, status })
  end)

  it("merges what ssh brings from many servers", function()
    local script = example("ssh "):gsub("/var/log/nginx/access.log", "u_ex261101.log")
    local out, status = shell(DAYS .. script)
    assert.equal(1, status)
    assert.truthy(out:find("3 files, 2026-11-01 06:00:00 to 2026-11-01 06:00:00 UTC\n3 requests, 3 failures", 1, true), out)
    assert.truthy(out:find("u_ex261101.log is in more than one of the summaries", 1, true), out)
  end)

  it("merges what GNU parallel brings from processors and hosts", function()
    if not shell("parallel --version"):find("GNU parallel", 1, true) then
      pending("not run: GNU parallel is not on this machine; .ci/setup all installs it (Debian: apt install parallel)")
      return
    end
    local script = example("parallel"):gsub("web1,web2,web3", ":"):gsub("/var/log/nginx/access.log", "u_ex261102.log")
    local out = shell(DAYS .. script)
    assert.truthy(out:find("3 files, 2026-11-01 06:00:00 to 2026-11-03 06:00:00 UTC\n3 requests, 3 failures", 1, true), out)
    assert.truthy(out:find("u_ex261102.log, 2026-11-02 06:00:00 to 2026-11-02 06:00:00 UTC\n1 request, 1 failure", 1, true), out)
  end)

  it("reads of a month's logs only those that have changed", function()
    local out = shell(DAYS .. [[
      month() {
      ]] .. example("kept/new") .. [[
      }
      month
      rm u_ex261101.log && printf broken >u_ex261101.log && touch -r kept/u_ex261101.log.json u_ex261101.log
      printf '2026-11-03 07:00:00 /b 10.0.0.1 500 9\n' >>u_ex261103.log
      touch -d '1 minute' u_ex261103.log # newer, whatever times the file system keeps
      echo again
      month]])
    local first, second = out:match("^(.-)again\n(.*)$")
    assert.truthy(first:find("3 requests, 3 failures", 1, true), out)
    assert.truthy(second:find("2026-11-01 06:00:00 to 2026-11-03 07:00:00 UTC\n4 requests, 4 failures", 1, true), out)
    assert.is_nil(second:find("httpstatus: ", 1, true))
  end)
end)
