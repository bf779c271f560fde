local status = require "httpstatus"
local set = require "httpstatus.set"
local core = require "httpstatus.core"

local EXPECTED = "a status such as 404, 404.3 or 404.*, a range such as 500-599, a class such as 4xx or a name such as "
  .. "not-found was expected"

-- The message of a call that must raise, with the place in front of it.
local function raised(...)
  local ok, message = pcall(...)
  assert.is_false(ok)
  return message
end

local function heap()
  collectgarbage()
  collectgarbage()
  return collectgarbage("count")
end

describe("set", function()
  it("reads every kind of item and writes it canonically", function()
    for selector, canonical in pairs {
      ["404"] = "404", ["404.0"] = "404.0", ["404.*"] = "404.*", ["4xx"] = "4xx", ["4XX"] = "4xx", ["5Xx"] = "5xx",
      ["500-599"] = "5xx", ["500-598"] = "500-598", ["404-404"] = "404", ["404.2-404.20"] = "404.2-404.20",
      ["404.0-404.65535"] = "404.*", ["404.7-404.7"] = "404.7",
      ["503, 502 501\t,\n500"] = "500-503", [",404,,405,"] = "404-405",
      ["404 404 404.3"] = "404", ["404.* 404.3"] = "404.*", ["404.3,404.5,404.4"] = "404.3-404.5",
      ["500.19 404.* 4xx 200"] = "200,4xx,500.19", ["404.65535 405.0 405"] = "404.65535,405",
      ["4xx,!404"] = "400-403,405-499", ["!404,4xx"] = "400-403,405-499", ["4xx,!404,404"] = "400-403,405-499",
      ["4xx,!404.3"] = "4xx,!404.3", ["404,!404.*"] = "404,!404.*", ["404,!404.2-404.20,!404.1"] = "404,!404.1-404.20",
      ["404.*,!404.3"] = "404.0-404.2,404.4-404.65535", ["404.3,!404"] = "!100-599",
      ["!404"] = "100-403,405-599", ["!4xx !5xx"] = "100-399", ["!404.3"] = "100-599,!404.3",
      ["4xx,!4xx"] = "!100-599", ["!100-599"] = "!100-599", ["!999"] = "100-599",
      ["1xx,2xx,3xx"] = "100-399", ["000"] = "000", ["000-999"] = "000-999", ["600-699"] = "600-699", ["099-100"] = "099-100",
      ["client-error"] = "4xx", ["Not-Found"] = "404", ["!SERVER-ERROR"] = "100-499", ["gateway-error"] = "502-504",
    } do
      local compiled, message = status.set(selector)
      assert.equal(canonical, compiled and tostring(compiled) or message, selector)
    end
  end)

  it("takes a table of texts and numbers", function()
    assert.equal("404,5xx", tostring(status.set { 404, "5xx" }))
    assert.equal("404,500-502,504-599", tostring(status.set { 404, "!503", 500 + 0.0, "5xx" }))
    assert.equal("401.3,404-405", tostring(status.set { "404, 405", "401.3" }))
    assert.equal("100-403,405-599", tostring(status.set { "!404" }))
  end)

  it("gives a set back", function()
    local compiled = status.set("404")
    assert.is_true(rawequal(compiled, status.set(compiled)))
  end)

  it("knows the classes, gateway-error and every phrase of the IANA registry", function()
    for name, canonical in pairs {
      informational = "1xx", successful = "2xx", success = "2xx", redirection = "3xx", ["client-error"] = "4xx",
      ["server-error"] = "5xx", ["gateway-error"] = "502-504", ok = "200", ["im-used"] = "226", ["multi-status"] = "207",
      ["non-authoritative-information"] = "203", ["uri-too-long"] = "414", ["http-version-not-supported"] = "505",
    } do
      assert.equal(canonical, tostring(status.set(name)), name)
    end
    local count = 0
    for number = 100, 599 do
      local phrase = status.phrase(number)
      local _, _, listed = core.lookup(number, nil, "http")
      if listed and phrase ~= "(Unused)" then
        count = count + 1
        assert.equal(("%d"):format(number), tostring(status.set((phrase:gsub("[ -]", "-")))), phrase)
      end
    end
    assert.truthy(count >= 60)
    assert.is_nil((status.set("unused")))
  end)

  it("names the item, its column and what was expected when the text is malformed", function()
    for selector, expected in pairs {
      [""] = '"" at column 1: ' .. EXPECTED,
      [" ,\n"] = '" ,?" at column 1: ' .. EXPECTED,
      ["!"] = '"!" at column 1: an item to exclude was expected behind the !',
      ["404, ! 405"] = '"!" at column 6: an item to exclude was expected behind the !',
      ["!!404"] = '"!404" at column 2: an item to exclude was expected behind the !',
      ["599-500"] = '"599-500" at column 1: a range runs upwards: 500-599 was expected',
      ["404.20-404.2"] = '"404.20-404.2" at column 1: a range runs upwards: 404.2-404.20 was expected',
      ["100-"] = '"100-" at column 1: a status was expected behind the -',
      ["-100"] = '"-100" at column 1: a status was expected in front of the -',
      ["-"] = '"-" at column 1: a status was expected in front of the -',
      ["500 - 599"] = '"-" at column 5: a status was expected in front of the -',
      ["404.2-405.3"] = "a range is one of statuses, 500-599, or of one status's substatuses, 404.2-404.20",
      ["404-404.3"] = "a range is one of statuses", ["404.2-405"] = "a range is one of statuses",
      ["404.*-405.*"] = "a range is one of statuses",
      ["404.2-20"] = '"404.2-20" at column 1: a status of three digits was expected',
      ["100-200-300"] = '"100-200-300" at column 1: ' .. EXPECTED,
      ["4xx-5xx"] = '"4xx-5xx" at column 1: ' .. EXPECTED,
      ["1yy"] = '"1yy" at column 1: ' .. EXPECTED,
      ["404,1yy"] = '"1yy" at column 5: ',
      ["*"] = '"*" at column 1: ' .. EXPECTED, ["404;405"] = '"404;405" at column 1: ' .. EXPECTED,
      ["40x"] = '"40x" at column 1: ' .. EXPECTED, ["404.*x"] = "a substatus 0..65535 without leading zeros, or *, was expected",
      ["6xx"] = '"6xx" at column 1: the classes are 1xx, 2xx, 3xx, 4xx and 5xx',
      ["!0XX"] = '"0XX" at column 2: the classes are 1xx, 2xx, 3xx, 4xx and 5xx',
      ["1000"] = '"1000" at column 1: a status of three digits was expected',
      ["40"] = '"40" at column 1: a status of three digits was expected',
      ["404.70000"] = '"404.70000" at column 1: a substatus 0..65535 without leading zeros, or *, was expected',
      ["404.03"] = "a substatus 0..65535 without leading zeros", ["404."] = "a substatus 0..65535 without leading zeros",
      ["404.3.1"] = "a substatus 0..65535 without leading zeros",
      ["4xx, client-eror"] = '"client-eror" at column 6: did you mean client-error?',
      ["!NOT_FOUND"] = '"NOT_FOUND" at column 2: did you mean not-found?',
      ["404 servererror"] = '"servererror" at column 5: did you mean server-error?',
      ["sucess"] = "did you mean success?", ["gatewayerror"] = "did you mean gateway-error?",
      ["teapot"] = '"teapot" at column 1: ' .. EXPECTED, ["x"] = '"x" at column 1: ' .. EXPECTED,
      ["4\0004"] = '"4?4" at column 1: ' .. EXPECTED,
    } do
      local compiled, message = status.set(selector)
      assert.is_nil(compiled, selector)
      assert.truthy(message:find(expected, 1, true), selector .. ": " .. message)
    end
  end)

  it("names the index when an item of a table is malformed", function()
    for message, items in pairs {
      ['"client-eror" at item 2, column 6: did you mean client-error?'] = { 404, "4xx, client-eror" },
      ['"" at item 1, column 1: ' .. EXPECTED] = { "" },
      ['"6xx" at item 3, column 1: the classes are 1xx, 2xx, 3xx, 4xx and 5xx'] = { 404, 405, "6xx" },
      ["the selector is an empty table: at least one item was expected"] = {},
    } do
      assert.same({ nil, message, n = 2 }, { n = 2, status.set(items) })
    end
  end)

  it("raises at the caller's line when misused", function()
    local here = debug.getinfo(1, "S").short_src
    local some = status.set("4xx")
    for expected, call in pairs {
      ["a selector is text or a table, got number"] = function() local s = status.set(404) return s end,
      ["a selector is text or a table, got nil"] = function() local s = set.compile() return s end,
      ["item 2 of the selector is text or a number, got boolean"] = function() local s = status.set { 404, true } return s end,
      ["item 1 of the selector is text or a number, got table"] = function() local s = status.set { { 404 } } return s end,
      ["item 2 of the selector is text or a number, got nil"] = function() local s = status.set { 404, x = 5 } return s end,
      ['item 2: the number 403.1 may mean 403.1 or 403.10: pass "403.1" or "403.10"'] = function()
        local s = status.set { 404, 403.1 } return s
      end,
      ["item 1: the status 1000 is no whole number 0..999"] = function() local s = status.set { 1000 } return s end,
      ["a selector is text or a table, got boolean"] = function() local s = some + true return s end,
      ["a selector is text or a table, got function"] = function() local s = print - some return s end,
      ['"4x" at column 1: '] = function() local s = some + "4x" return s end,
      ['"5x" at column 1: '] = function() local s = "5x" - some return s end,
      ["item 1 of the selector is text or a number, got boolean"] = function() local s = { true } + some return s end,
      ["a code is text or a number, got nil"] = function() local h = some:has() return h end,
      ["a code is text or a number, got table"] = function() local h = some:has({}) return h end,
      ["the status 1000 is no whole number 0..999"] = function() local h = some:has(1000) return h end,
      ["the number 404.5 may mean 404.5 or 404.50"] = function() local h = some:has(404.5) return h end,
      ["the substatus 65536 is no whole number"] = function() local h = some:has(404, 65536) return h end,
      ["the substatus 1.5 is no whole number"] = function() local h = some:has(404, 1.5) return h end,
      ['the substatus "3" is no whole number'] = function() local h = some:has(404, "3") return h end,
      ["the substatus is given twice"] = function() local h = some:has("404.3", 3) return h end,
    } do
      local message = raised(call)
      assert.truthy(message:find(expected, 1, true), message)
      assert.equal(here, message:match("^(.-):%d+: "), message)
    end
  end)
end)

describe("has", function()
  it("takes numbers, texts and both", function()
    local some = status.set("404, 500.19, !404.3")
    assert.is_true(some:has(404))
    assert.is_true(some:has("404"))
    assert.is_true(some:has(" 404.4\n"))
    assert.is_true(some:has("404", 4))
    assert.is_true(some:has(404 + 0.0, 65535))
    assert.is_true(some:has("500.19"))
    assert.is_false(some:has(404, 3))
    assert.is_false(some:has("404.3"))
    assert.is_false(some:has(500))
    assert.is_false(some:has("500.1"))
    assert.is_false(some:has(0))
    assert.is_false(some:has(999, 65535))
    assert.is_true(status.set("000-099"):has("000"))
  end)

  it("returns nil and a message for text that is no code", function()
    local found, message = status.set("404"):has("40x")
    assert.is_nil(found)
    assert.truthy(message:find('"40x" is no status code: at column 3', 1, true))
  end)

  it("keeps nothing of what it is asked", function()
    local some = status.set("4xx, !404.3")
    local function ask(from)
      for i = from, from + 20000 do
        some:has(i % 1000)
        some:has(i % 1000, i * 7 % 65536)
        some:has(("%03d.%d"):format(i % 1000, i * 3 % 65536))
        some:has("404." .. ("9"):rep(i % 300))
      end
    end
    ask(1)
    -- Lua's own table of strings may double once; what is kept grows each time.
    local least = math.huge
    for round = 1, 3 do
      local before = heap()
      ask(round * 20000)
      least = math.min(least, heap() - before)
    end
    assert.truthy(least < 16, least)
  end)

  local jit = rawget(_G, "jit")
  if not jit then
    pending("compiles without an aborted trace (this Lua is not LuaJIT)")
    return
  end

  it("compiles without an aborted trace", function()
    local some = status.set("4xx, 500-599, !404, 403.2-403.20, 302.*, !401.3, !401.2000-401.60000")
    local found, aborted, traces = 0, {}, 0
    local function by_status()
      for i = 1, 20000 do if some:has(200 + i % 400) then found = found + 1 end end
    end
    local function by_substatus()
      for i = 1, 20000 do if some:has(400 + i % 5, i * 7 % 65536) then found = found + 1 end end
    end
    local function watch(what, _, func, pc)
      if what == "start" then traces = traces + 1 end
      if what ~= "abort" then return end
      local place = require("jit.util").funcinfo(func, pc)
      local file = tostring(place.source)
      if file:find("httpstatus/set.lua", 1, true) or file:find("httpstatus/arguments.lua", 1, true) then
        aborted[#aborted + 1] = ("%s:%s"):format(file, tostring(place.currentline))
      end
    end
    jit.flush()
    jit.attach(watch, "trace")
    by_status()
    by_substatus()
    jit.attach(watch)
    assert.same({}, aborted)
    assert.truthy(traces > 0 and found > 0)
  end)
end)

describe("codes", function()
  it("gives the statuses that are in without a substatus, sorted and as integers", function()
    assert.same({ 404, 502, 503, 504 }, status.set("502-504, 404, 401.*, 500.19"):codes())
    assert.equal("404", tostring(status.set({ 404 + 0.0 }):codes()[1]))
    assert.same({}, status.set("404,!404"):codes())
    assert.equal(500, #status.set("!404.3"):codes())
  end)

  it("gives a table that belongs to the caller", function()
    local some = status.set("404")
    some:codes()[1] = 500
    assert.same({ 404 }, some:codes())
  end)
end)

describe("two sets", function()
  it("are equal when they hold the same codes", function()
    assert.is_true(status.set("4xx") == status.set("400-420, 421-499, 404.3"))
    assert.is_false(status.set("404") == status.set("404,!404.65535"))
    assert.is_false(status.set("404") == status.set("404.*"))
    assert.is_false(status.set("404") == status.set("404,500"))
    assert.is_false(status.set("404,500") == status.set("404"))
    assert.is_true(status.set("404,!404") == status.set("!100-599"))
  end)

  it("are united and subtracted, one of them as a selector too", function()
    local errors = status.set("4xx,5xx")
    assert.equal("200,400-599", tostring(errors + status.set("200")))
    assert.equal("200,400-599", tostring("200" + errors))
    assert.equal("200,400-599", tostring(errors + { 200 }))
    assert.equal("400-403,405-599", tostring(errors - "404"))
    assert.equal("200,300", tostring("200,300,404" - errors))
    assert.equal("!100-599", tostring(errors - errors))
    assert.equal("400-599", tostring(errors))
  end)
end)

-- Random selectors ------------------------------------------------------------

-- Park and Miller's generator: the same numbers on every Lua.
local seed = 20240229
local function random(n)
  seed = seed * 16807 % 2147483647
  return seed % n + 1
end

local function pick(values) return values[random(#values)] end

local SUBSTATUSES = { 0, 1, 2, 3, 19, 20, 21, 1000, 65535 }
local NAMES = {
  ["client-error"] = { 400, 499 }, ["server-error"] = { 500, 599 }, success = { 200, 299 }, informational = { 100, 199 },
  ["gateway-error"] = { 502, 504 }, ["not-found"] = { 404, 404 }, continue = { 100, 100 },
}
local NAME_LIST = { "client-error", "server-error", "success", "informational", "gateway-error", "not-found", "continue" }

-- Half of the statuses come from a few, so that items meet.
local function random_status()
  return random(2) == 1 and pick { 100, 399, 400, 404, 405, 499, 500, 503, 599 } or 99 + random(500)
end

local function between(a, b)
  if a <= b then return a, b end
  return b, a
end

-- Each gives an item's text and the plainest test of a code for it.
local kinds = {
  function()
    local s = random_status()
    return ("%d"):format(s), function(code) return code == s end
  end,
  function()
    local s, n = random_status(), pick(SUBSTATUSES)
    return ("%d.%d"):format(s, n), function(code, substatus) return code == s and substatus == n end
  end,
  function()
    local s = random_status()
    return ("%d.*"):format(s), function(code, substatus) return code == s and substatus ~= nil end
  end,
  function()
    local class = random(5)
    return class .. pick { "xx", "XX" }, function(code) return code >= class * 100 and code <= class * 100 + 99 end
  end,
  function()
    local from, to = between(random_status(), random_status())
    return ("%d-%d"):format(from, to), function(code) return code >= from and code <= to end
  end,
  function()
    local s, from, to = random_status(), between(pick(SUBSTATUSES), pick(SUBSTATUSES))
    return ("%d.%d-%d.%d"):format(s, from, s, to), function(code, substatus)
      return code == s and substatus ~= nil and substatus >= from and substatus <= to
    end
  end,
  function()
    local name = pick(NAME_LIST)
    return name, function(code) return code >= NAMES[name][1] and code <= NAMES[name][2] end
  end,
}

-- A selector's text and whether a code is in it.
local function random_selector()
  local words, included, excluded = {}, {}, {}
  for i = 1, random(8) do
    local text, test = pick(kinds)()
    if random(3) == 1 then
      text = "!" .. text
      excluded[#excluded + 1] = test
    else
      included[#included + 1] = test
    end
    words[i] = text .. pick { ",", " ", ", ", "\n\t", " ,, " }
  end
  local function any(tests, code, substatus)
    for _, test in ipairs(tests) do
      if test(code, substatus) then return true end
    end
    return false
  end
  return table.concat(words), function(code, substatus)
    return (#included == 0 and code >= 100 and code <= 599 or any(included, code, substatus))
      and not any(excluded, code, substatus)
  end
end

-- The first code on which a set and a test differ.
local function difference(some, test)
  for code = 99, 600 do
    for i = 0, #SUBSTATUSES do
      local substatus = SUBSTATUSES[i]
      if some:has(code, substatus) ~= test(code, substatus) then return ("%d.%s"):format(code, tostring(substatus)) end
    end
  end
end

describe("random selectors", function()
  it("hold what the plainest evaluation holds", function()
    for _ = 1, 60 do
      local text, test = random_selector()
      assert.equal(nil, difference(assert(status.set(text)), test), text)
    end
  end)

  it("are read back from their canonical text as an equal set", function()
    for _ = 1, 500 do
      local text = random_selector()
      local some = assert(status.set(text))
      local again = assert(status.set(tostring(some)))
      assert.is_true(some == again, text)
      assert.equal(tostring(some), tostring(again))
    end
  end)

  it("unite and subtract like the plainest evaluation", function()
    for _ = 1, 20 do
      local text_a, a = random_selector()
      local text_b, b = random_selector()
      local set_a, set_b = status.set(text_a), status.set(text_b)
      local texts = text_a .. "  and  " .. text_b
      assert.equal(nil, difference(set_a + set_b, function(...) return a(...) or b(...) end), texts)
      assert.equal(nil, difference(set_a - text_b, function(...) return a(...) and not b(...) end), texts)
      assert.is_true(set_a + set_b == text_b + set_a)
      assert.is_true(set_a - set_b - set_b == (set_a + set_b) - set_b)
    end
  end)
end)

describe("a large selector", function()
  local function items(count)
    local list = {}
    for i = 1, count do
      list[i] = ("%s%03d.%d"):format(i % 3 == 0 and "!" or "", i * 7919 % 1000, i * 31 % 65536)
    end
    return list
  end

  it("of a megabyte is read", function()
    assert.equal("404", tostring(status.set(("404 "):rep(262144))))
    local list = items(100000)
    local some = status.set(table.concat(list, ","))
    local wrong = {}
    for i = 1, 100000 do
      local excluded = list[i]:sub(1, 1) == "!"
      if some:has(list[i]:match("[%d.]+")) == excluded then wrong[#wrong + 1] = list[i] end
    end
    assert.same({}, wrong)
    assert.is_true(status.set(tostring(some)) == some)
  end)

  it("of a megabyte is refused with a short message", function()
    for _, character in ipairs { "x", "4", "-", "!", " ", ".", "4-", "\255" } do
      local _, message = status.set(character:rep(math.floor(1048576 / #character)))
      assert.truthy(#message < 250, character)
    end
    local _, message = status.set(("404,"):rep(262144) .. "4x")
    assert.equal('"4x" at column 1048577: ' .. EXPECTED, message)
  end)

  it("takes a number of steps that grows as the items do, in any order", function()
    local jit = rawget(_G, "jit")
    local function steps(selector)
      local count = 0
      if jit then -- hooks do not count what runs compiled
        jit.off()
        jit.flush()
      end
      debug.sethook(function() count = count + 1 end, "", 100)
      local some = status.set(selector)
      debug.sethook()
      if jit then jit.on() end
      assert.truthy(some)
      return count
    end
    local sorted, reversed = {}, {}
    for i = 1, 20000 do
      sorted[i] = ("404.%d"):format(2 * i)
      reversed[20001 - i] = sorted[i]
    end
    for _, list in ipairs { items(20000), sorted, reversed } do
      local half = {}
      for i = 1, 10000 do half[i] = list[i] end
      local ratio = steps(list) / steps(half)
      assert.truthy(ratio < 2.5, ratio)
      assert.is_true(status.set(list) == status.set(table.concat(list, " ")))
    end
  end)
end)

describe("httpstatus.set", function()
  it("is not loaded before it is needed", function()
    local loaded = {}
    for _, name in ipairs { "httpstatus", "httpstatus.set" } do
      loaded[name], package.loaded[name] = package.loaded[name], nil
    end
    local fresh = require "httpstatus"
    fresh.describe("404.3")
    fresh.list()
    assert.is_nil(package.loaded["httpstatus.set"])
    assert.is_true(fresh.set("404"):has(404))
    assert.truthy(package.loaded["httpstatus.set"])
    for name, module in pairs(loaded) do package.loaded[name] = module end
  end)

  it("is what the facade hands out", function()
    assert.equal(set.compile, status.set)
    assert.equal(set.Set, getmetatable(status.set("404")))
  end)
end)
