package.path = "spec/?.lua;" .. package.path
local burst = require "httpstatus.log.burst"
local days = require "log_days"
local time = require "httpstatus.log.time"
local verdict = require "httpstatus.log.verdict"

-- Bursts and codes that fail all along; what only one client met is no alarm.
local function alarms(summary)
  local found = {}
  for _, one in ipairs(verdict.all(burst.annotate(summary))) do
    if one.kind ~= "client" then found[#found + 1] = one end
  end
  return found
end

local function sentences(summary)
  local texts = {}
  for i, one in ipairs(alarms(summary)) do texts[i] = verdict.sentence(one, summary, time.clock(summary)) end
  return table.concat(texts, "\n")
end

local function row(summary, code)
  for _, one in ipairs(summary.codes) do
    if one.code == code then return one end
  end
end

describe("annotate", function()
  -- The main engines try them all; the arithmetic is the same everywhere.
  local DAYS = (_VERSION == "Lua 5.4" or rawget(_G, "jit")) and 200 or 20

  it("finds nothing on 200 quiet days", function()
    for seed = 1, DAYS do assert.equal("", sentences(days.summary { seed = seed }), seed) end
  end)

  it("finds nothing on quiet days whose requests are not known, in quiet weeks, half hours and on quiet servers", function()
    for seed = 1, 20 do
      assert.equal("", sentences(days.summary { seed = seed, blind = true }), seed)
      assert.equal("", sentences(days.summary { seed = seed, rate = 10 }), seed)
      assert.equal("", sentences(days.summary { seed = seed, lumps = 20 }), seed)
      assert.equal("", sentences(days.summary { seed = seed, bucket = 1, stop = 1800, rate = 3000 }), seed)
    end
    for seed = 1, 4 do
      assert.equal("", sentences(days.summary { seed = seed, days = 7, bucket = 300 }), seed)
    end
  end)

  for name, outages in pairs(days.OUTAGES) do
    it("finds the outage " .. name .. " and when it was", function()
      local planted = outages[1]
      for seed = 1, 5 do
        for _, blind in ipairs { false, true } do
          local summary = days.summary { seed = seed, outages = outages, blind = blind }
          local found = alarms(summary)
          assert.equal(1, #found, seed)
          assert.equal(planted.code, found[1].code.code)
          -- A slow start hides in the background, what clients cause in that of a heavy one; else it is exact to the bucket.
          local slack = planted.shape and 7700 or blind and not burst.is_server(found[1].code) and 1700 or 60
          assert.truthy(math.abs(time.seconds(found[1].first) - days.START - planted.from) <= slack, found[1].first)
          assert.truthy(math.abs(time.seconds(found[1].last) + 1 - days.START - planted.to) <= slack, found[1].last)
        end
      end
    end)
  end

  it("gives the numbers of a burst", function()
    local summary = burst.annotate(days.summary { seed = 1, outages = days.OUTAGES.url })
    local found = row(summary, "502.3").burst
    assert.equal("2026-11-02T03:02:00Z", found.first)
    assert.equal("2026-11-02T03:13:59Z", found.last)
    assert.truthy(found.count > 250 and found.count < 350)
    assert.equal(0, found.before)
    assert.truthy(found.after > 0 and found.after < 0.02)
    assert.truthy(found.peak > 25 and found.peak < 45)
    assert.truthy(found.share_of_requests > 0.4 and found.share_of_requests < 0.8)
    assert.equal("sudden", found.shape)
    assert.is_false(found.is_last)
    assert.is_nil(found.client)
    assert.is_nil(found.further)
    assert.is_nil(row(summary, "404.0").burst and not row(summary, "404.0").burst.client or nil)
  end)

  it("tells a rise, and a burst that lasts until the end", function()
    local ramp = row(burst.annotate(days.summary { outages = days.OUTAGES.ramp }), "500.0").burst
    assert.equal("rising", ramp.shape)
    local late = row(burst.annotate(days.summary { outages = days.OUTAGES.late }), "503.2").burst
    assert.is_true(late.is_last)
    assert.is_nil(late.after)
  end)

  it("finds two bursts of one code, neither of which hides the other", function()
    local summary = days.summary { outages = { days.OUTAGES.third[1], days.OUTAGES.late[1] } }
    local found = row(burst.annotate(summary), "503.2").burst
    assert.equal("2026-11-02T10:20:00Z", found.first)
    assert.equal(1, #found.further)
    assert.equal("2026-11-02T21:40:00Z", found.further[1].first)
  end)

  it("leaves scanners out", function()
    local from, to = days.at "04:00", days.at "04:20"
    local summary = days.summary { lumps = 0, outages = { { code = "404.0", from = from, to = to, each_minute = 100 } } }
    assert.truthy(row(burst.annotate(summary), "404.0").burst)
    local inside = 0
    for _, bucket in ipairs(summary.timeline) do
      local at = time.seconds(bucket.start) - days.START
      if at >= from and at < to then inside = inside + (bucket.counts["404.0"] or 0) end
    end
    summary.scans = { {
      client = "203.0.113.9", requests = inside, paths = 640, codes = { ["404.0"] = inside - 10 },
      first = time.iso(days.START + from), last = time.iso(days.START + to - 1),
    } }
    assert.is_nil(row(burst.annotate(summary), "404.0").burst)
  end)

  it("names the one client that may have caused a burst, unless it is a proxy", function()
    local outage = { code = "404.0", from = days.at "04:00", to = days.at "04:20", each_minute = 100, client = "10.1.1.1" }
    local summary = burst.annotate(days.summary { outages = { outage } })
    assert.equal("10.1.1.1", row(summary, "404.0").burst.client)
    assert.equal("client", verdict.all(summary)[1].kind)
    for _, code in ipairs(summary.codes) do code.clients = { { value = "10.1.1.1", count = code.count, error = 0 } } end
    assert.is_nil(row(burst.annotate(summary), "404.0").burst.client)
  end)

  it("lives with what is missing", function()
    local summary = days.summary { outages = days.OUTAGES.url }
    local timeline = summary.timeline
    for _, change in ipairs {
      function() summary.timeline = {} end, function() summary.timeline = nil end,
      function() summary.timeline = { timeline[1] } end,
      function() summary.timeline, summary.first, summary.last = timeline, nil, nil end,
      function()
        for _, code in ipairs(summary.codes) do code.clients, code.urls, code.time_taken, code.win32 = nil, nil, nil, nil end
      end,
    } do
      change()
      assert.equal(summary, burst.annotate(summary))
      for _, one in ipairs(verdict.all(summary)) do
        assert.truthy(verdict.sentence(one, summary, time.clock(summary)))
        assert.truthy(verdict.more(one, time.clock(summary)))
      end
    end
    assert.truthy(row(summary, "502.3").burst)
  end)

  it("gives the same numbers each time", function()
    local summary = days.summary { outages = days.OUTAGES.third }
    local first = row(burst.annotate(summary), "503.2").burst
    assert.same(first, row(burst.annotate(summary), "503.2").burst)
  end)

  it("takes a time that grows with the codes that fail in all buckets alone", function()
    local function seconds(codes)
      local summary = days.summary { bucket = 60 }
      local template = row(summary, "500.0")
      for i = 1, codes do
        local code = {}
        for name, value in pairs(template) do code[name] = value end
        code.code, code.count = "500." .. 100 + i, 1440
        summary.codes[#summary.codes + 1] = code
        for _, bucket in ipairs(summary.timeline) do bucket.counts[code.code] = 1 end
      end
      local before = os.clock()
      burst.annotate(summary)
      return os.clock() - before
    end
    assert.truthy(seconds(100) < 4 * seconds(25) * 4)
  end)
end)

describe("verdict", function()
  it("says what broke, where, since when, how sudden and how slow", function()
    local summary = burst.annotate(days.summary { seed = 1, outages = days.OUTAGES.url })
    local first, clock = verdict.all(summary)[1], time.clock(summary)
    assert.truthy(verdict.sentence(first, summary, clock):find(
      "^502%.3 at /shop/checkout: %d+ requests from 03:02 to 03:14, none before; 30 s each$"))
    local found = first.code.burst
    found.urls = { { value = "/shop/checkout", count = found.count, requests = found.count + 6, estimated = true } }
    assert.truthy(verdict.more(first, clock):find("^Sudden, up to %d+ a minute%. In that time %d+ %% of all requests "
      .. "failed so, and about 98 %% of the %d+ to /shop/checkout failed%."))
  end)

  it("puts the worst first and what failed with it beside it", function()
    local outages = {
      days.OUTAGES.url[1], days.OUTAGES.late[1], { code = "504.0", from = days.at "21:45", to = days.at "24:00", share = 0.05 },
    }
    local summary = burst.annotate(days.summary { outages = outages })
    local found = alarms(summary)
    assert.equal(2, #found)
    assert.equal("503.2", found[1].code.code)
    assert.equal("504.0", found[1].also[1].code)
    assert.equal("502.3", found[2].code.code)
    assert.truthy(verdict.more(found[1], time.clock(summary)):find("With it: 504.0 (", 1, true))
  end)

  it("says that a code or a URL fails all along", function()
    local summary = days.summary { background = { { code = "500.0", share = 0.02 }, { code = "404.0", share = 0.01 } } }
    assert.truthy(sentences(summary):find("^500%.0 at many URLs: [%d,]+ requests, [12]%.%d %% of all, all along$"))
    summary = days.summary {}
    local url = row(summary, "500.0").urls[1]
    url.value, url.count, url.requests = "/old", 40, 41
    assert.equal("500.0 at /old: 40 of 41 requests failed so", sentences(summary))
  end)

  it("sees a time without any request", function()
    local summary = days.summary { silences = { { from = days.at "13:00", to = days.at "13:20" } } }
    assert.truthy(sentences(summary):find("^No request at all from 13:00 to 13:20; else %d+ a minute$"))
  end)

  it("says nothing of shares where a log has failures alone", function()
    local summary = days.summary { background = { { code = "500.0", share = 0.02 } } }
    row(summary, "500.0").reason = "QueueFull"
    assert.truthy(sentences(summary):find("^500%.0 at many URLs: [%d,]+ failures, all along$"))
  end)
end)
