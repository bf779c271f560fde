-- Summaries merged: what is exact is what one process prints, whatever was merged before; what is not keeps its bounds.

package.path = "spec/?.lua;" .. package.path
local dkjson = require "dkjson"
local log = require "httpstatus.log"
local logs = require "logs"
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
      assert.equal(json(flat), json(merged_by_chance(parts, dice)), seed)
      assert.equal(json(flat), json(merged_by_chance(parts, dice)), seed)
      assert.equal(exact(whole), exact(flat), seed)
    end
  end)

  it("changes nothing in a single one, also in one that was read from a file", function()
    for seed = 1, 4 do
      local dice = new_dice(seed)
      local paths = write_parts { requests(dice, 300, START, 60), errors(dice, 50, START, 60) }
      local whole = log.summarize(paths, { top = 3 })
      assert.equal(json(whole), json(merged(whole)))
      assert.equal(json(whole), json(merged(read(whole))))
    end
  end)
end)
