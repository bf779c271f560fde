---Days of a web server as summaries, for the specs of the report: quiet ones, and with outages planted. The same day for the
---same number, in every Lua.

local status = require "httpstatus"
local time = require "httpstatus.log.time"

local M = {}

M.START = time.seconds("2026-11-02T00:00:00Z") -- a Monday

-- Chance -----------------------------------------------------------------------

-- Park and Miller's generator: exact in doubles.
local function new_chance(seed)
  local state = seed % 2147483646 + 1
  local chance = {}
  function chance.next()
    state = state * 16807 % 2147483647
    return state / 2147483647
  end
  for _ = 1, 10 do chance.next() end

  local function normal()
    return math.sqrt(-2 * math.log(chance.next())) * math.cos(2 * math.pi * chance.next())
  end

  function chance.poisson(mean)
    if mean <= 0 then return 0 end
    if mean > 40 then return math.max(0, math.floor(mean + math.sqrt(mean) * normal() + 0.5)) end
    local limit, product, n = math.exp(-mean), chance.next(), 0
    while product > limit do product, n = product * chance.next(), n + 1 end
    return n
  end

  -- Heavy-tailed: half are below 2 'least', one of a hundred is above 'least' * 100 ^ (1 / shape).
  function chance.pareto(least, shape) return least * chance.next() ^ (-1 / shape) end
  return chance
end

-- A day ------------------------------------------------------------------------

local AGENT = "Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36+(KHTML,+like+Gecko)+Chrome/120.0.0.0"
local URLS = { "/", "/shop", "/shop/cart", "/shop/checkout", "/api/v2/orders", "/api/v2/items", "/account/login" }

---What fails on a quiet day: its part of the requests, or so many a minute whatever the traffic.
M.BACKGROUND = {
  { code = "404.0", share = 0.012, win32 = 2 }, { code = "404.3", share = 0.002, win32 = 50 },
  { code = "401.1", share = 0.001, win32 = 2148074252 }, { code = "403.14", share = 0.0008, win32 = 5 },
  { code = "400.0", share = 0.0005 }, { code = "500.0", share = 0.0006, win32 = 0 },
  { code = "502.3", share = 0.00004, win32 = 12002 },
  { code = "404.13", each_minute = 1 / 15 }, { code = "405.0", each_minute = 1 / 60, win32 = 1 },
}

-- The traffic's rhythm: little at night, most at two in the afternoon, less at the week's end.
local function rhythm(seconds)
  local hour, day = seconds % 86400 / 3600, math.floor(seconds / 86400 + 3) % 7
  local daily = 0.12 + 0.88 * math.max(0, math.sin((hour - 6) / 16 * math.pi)) ^ 1.5
  return (hour >= 6 and hour < 22 and daily or 0.12) * (day >= 5 and 0.35 or 1)
end

local function split(code)
  local number, substatus = code:match("^(%d+)%.?(%d*)")
  return tonumber(number), tonumber(substatus)
end

-- A row of codes with what the registry knows of it.
local function new_row(one)
  local number, substatus = split(one.code)
  local entry = status.describe(number, substatus, { win32 = one.win32 })
  local row = {
    code = one.code, status = number, substatus = substatus, count = 0, title = entry.title, check = entry.check,
    cause = entry.cause, fix = entry.fix, benign = false, urls = {}, clients = {}, win32 = {},
    time_taken = one.taken and { p50 = one.taken, p95 = one.taken + 12 } or { p50 = 12, p95 = 90 },
    sample = { file = "u_ex261102.log", line = 4711 },
  }
  if one.win32 then
    local record = status.win32(one.win32)
    row.win32[1] = { win32 = one.win32, hex = ("0x%08x"):format(one.win32), name = record.name, error = 0, benign = false }
    if entry.decided and entry.decided > 0 then
      local function head(text)
        local lines = {}
        for line in text:gmatch("[^\n]+") do
          if #lines < entry.decided then lines[#lines + 1] = line end
        end
        return table.concat(lines, "\n")
      end
      row.win32[1].cause, row.win32[1].fix = head(entry.cause), head(entry.fix)
    end
  end
  return row
end

local function add_to(map, key, n) map[key] = (map[key] or 0) + n end

local function rows_of(counts, requests)
  local rows = {}
  for value, count in pairs(counts) do
    if count > 0 then rows[#rows + 1] = { value = value, count = count, error = 0, requests = requests and requests[value] } end
  end
  table.sort(rows, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.value < b.value
  end)
  while #rows > 5 do table.remove(rows) end
  return rows
end

---A summary of some days. Options: `seed`, `days` (1), `stop` in seconds, `bucket` (60), `rate` requests a minute at noon
---(120), `background`, `clients` heavy ones a day (3), `lumps` (4) a day of one client's missing images, `blind` without
---requests in the timeline, `outages`: an array of `{ code, from, to, each_minute or share, url, win32, taken, client,
---shape = "ramp" }`, `silences`: `{ from, to }`, in seconds since the start.
---@param options table
---@return table summary
function M.summary(options)
  local chance = new_chance(options.seed or 1)
  local width, days, rate = options.bucket or 60, options.days or 1, options.rate or 120
  local stop = options.stop or days * 86400
  local rows, urls, clients, of_url = {}, {}, {}, {}
  local timeline, total = {}, 0

  local function fail(bucket, one, n, url, client)
    if n <= 0 then return end
    local row = rows[one.code] or new_row(one)
    rows[one.code], urls[row], clients[row] = row, urls[row] or {}, clients[row] or {}
    row.count = row.count + n
    row.first, row.last = row.first or bucket.start, time.iso(time.seconds(bucket.start) + width - 1)
    if row.win32[1] then row.win32[1].count = row.count end
    if one.taken then row.time_taken = { p50 = one.taken, p95 = one.taken + 12 } end
    add_to(bucket.counts, one.code, n)
    add_to(urls[row], url, n)
    if client then
      add_to(clients[row], client, n)
    else
      for _ = 1, n do
        add_to(clients[row], ("10.0.%d.%d"):format(math.floor(chance.next() * 40), math.floor(chance.next() * 250)), 1)
      end
    end
  end

  -- Heavy clients: each has some minutes of many requests, which fail like all others, or a little more.
  local heavy = {}
  for day = 0, days - 1 do
    for k = 1, options.clients or 3 do
      local from = (day + chance.next()) * 86400
      heavy[#heavy + 1] = {
        from = from, to = from + 60 + chance.next() * 3000, rate = math.min(3000, chance.pareto(rate / 4, 1.2)),
        worse = 1 + chance.next() * 2, client = ("172.16.%d.%d"):format(day, k),
      }
    end
  end

  -- Visitors of a page with missing images: so many failures in one minute of one client, some times a day.
  local lumps = {}
  for k = 1, (options.lumps or 4) * days do
    lumps[k] = { at = chance.next() * days * 86400, n = math.floor(chance.pareto(5, 1)), client = "10.9.0." .. k }
  end

  for start = 0, stop - 1, width do
    local bucket = { start = time.iso(M.START + start), counts = {}, requests = 0 }
    local mean = rate * width / 60 * rhythm(M.START + start)
    local normal = chance.poisson(mean)
    local sources = { { normal } }
    for _, one in ipairs(heavy) do
      if start + width > one.from and start < one.to then
        sources[#sources + 1] = { chance.poisson(one.rate * width / 60), one.worse, one.client }
      end
    end
    for _, source in ipairs(sources) do
      bucket.requests = bucket.requests + source[1]
      for _, one in ipairs(options.background or M.BACKGROUND) do
        local n = one.share and chance.poisson(source[1] * one.share * (source[2] or 1))
          or not source[3] and chance.poisson(one.each_minute * width / 60) or 0
        fail(bucket, one, n, URLS[math.floor(chance.next() * #URLS) + 1], source[3])
      end
    end
    for _, lump in ipairs(lumps) do
      if lump.at >= start and lump.at < start + width then
        local n = math.min(lump.n, 200)
        bucket.requests = bucket.requests + n
        fail(bucket, { code = "404.0", win32 = 2 }, n, "/images/" .. lump.client, lump.client)
      end
    end
    for _, one in ipairs(options.outages or {}) do
      local inside = math.min(start + width, one.to) - math.max(start, one.from)
      if inside > 0 then
        local part = one.shape == "ramp" and (start + width / 2 - one.from) / (one.to - one.from) or 1
        local n = one.each_minute and chance.poisson(one.each_minute * inside / 60 * part)
          or chance.poisson(mean * inside / width * one.share * part)
        fail(bucket, one, n, one.url or URLS[math.floor(chance.next() * #URLS) + 1], one.client)
        bucket.requests = math.max(bucket.requests, 0) + (one.each_minute and n or 0)
      end
    end
    for _, one in ipairs(options.silences or {}) do
      if start >= one.from and start < one.to then bucket.requests, bucket.counts = 0, {} end
    end
    total = total + bucket.requests
    if bucket.requests > 0 then timeline[#timeline + 1] = bucket end
  end
  for _, url in ipairs(URLS) do of_url[url] = math.floor(total / #URLS) end
  for _, one in ipairs(options.outages or {}) do
    if one.url_requests then of_url[one.url] = one.url_requests end
  end

  local codes, failures = {}, 0
  for _, row in pairs(rows) do
    failures = failures + row.count
    row.share, row.urls, row.clients = row.count / total, rows_of(urls[row], of_url), rows_of(clients[row])
    row.sample.text = ("%s GET %s id=%s 443 - 10.0.0.1 %s %d %d %d %d"):format(row.first:gsub("[TZ]", " "):gsub(" $", ""),
      row.urls[1].value, ("q"):rep(40), AGENT, row.status, row.substatus or 0, row.win32[1] and row.win32[1].win32 or 0,
      row.time_taken.p50)
    codes[#codes + 1] = row
  end
  table.sort(codes, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.code < b.code
  end)
  if options.blind then
    local some = {}
    for _, bucket in ipairs(timeline) do
      bucket.requests = nil
      if next(bucket.counts) then some[#some + 1] = bucket end
    end
    timeline = some
  end
  return {
    files = { "u_ex261102.log" }, lines = total + 4, requests = total, directives = 4, skipped = {}, first_skipped = {},
    first = time.iso(M.START), last = time.iso(M.START + stop - 1), matched = total, failures = failures, benign = 0,
    codes = codes, bucket = width, timeline = timeline, notes = {}, errors = {}, partial = false,
  }
end

---The seconds of "03:02" since the start.
---@param text string
---@return integer
function M.at(text)
  local hour, minute, second = text:match("^(%d+):(%d+):?(%d*)$")
  return tonumber(hour) * 3600 + tonumber(minute) * 60 + (tonumber(second) or 0)
end

local at = M.at

---The outages that must be found, by name.
M.OUTAGES = {
  url = { {
    code = "502.3", from = at "03:02", to = at "03:14", each_minute = 25, url = "/shop/checkout", win32 = 12002, taken = 30002,
    url_requests = 4300,
  } },
  third = { { code = "503.2", from = at "10:20", to = at "11:45", share = 0.33 } },
  ramp = { { code = "500.0", from = at "13:00", to = at "17:00", share = 0.3, shape = "ramp", taken = 4200 } },
  short = { { code = "500.19", from = at "02:10:20", to = at "02:11:50", each_minute = 14, win32 = 13 } },
  login = { { code = "401.1", from = at "09:00", to = at "09:20", share = 0.4, url = "/account/login" } },
  missing = { { code = "404.0", from = at "16:00", to = at "16:15", each_minute = 20, url = "/static/app.js" } },
  late = { { code = "503.2", from = at "21:40", to = at "24:00", share = 0.9 } },
}

return M
