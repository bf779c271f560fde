local json = require "dkjson"
local status = require "httpstatus"
local set = require "httpstatus.set"
local core = require "httpstatus.core"
local interrupted = require "spec.interrupted"
local assert_raises = require "spec.system".assert_raises

local EXPECTED = "a status such as 404, 404.3 or 404.*, a range such as 500-599, a class such as 4xx or a name such as "
  .. "not-found was expected"

-- A table that raises whatever is done with it.
local function hostile()
  local function refuse() error("a foreign metamethod was called") end
  return setmetatable({}, {
    __index = refuse, __newindex = refuse, __call = refuse, __pairs = refuse, __ipairs = refuse, __len = refuse,
    __tostring = refuse, __name = "hostile", __metatable = "hostile",
  })
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
      local _, _, foreign = core.lookup(number, nil, "http")
      if not foreign and phrase ~= "(Unused)" then
        count = count + 1
        assert.equal(("%d"):format(number), tostring(status.set((phrase:gsub("'", ""):gsub("[ -]", "-")))), phrase)
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
      ["404 !"] = '"!" at column 5: an item to exclude was expected behind the !',
      ["!!404"] = '"!404" at column 2: an item to exclude was expected behind the !',
      ["599-500"] = '"599-500" at column 1: a range runs upwards: 500-599 was expected',
      ["404.20-404.2"] = '"404.20-404.2" at column 1: a range runs upwards: 404.2-404.20 was expected',
      ["100-"] = '"100-" at column 1: a status was expected behind the -',
      ["-"] = '"-" at column 1: a status was expected in front of the -',
      ["-x"] = '"-x" at column 1: a status was expected in front of the -',
      ["404.2-405.3"] = "a range is one of statuses, 500-599, or of one status's substatuses, 404.2-404.20",
      ["404-404.3"] = "a range is one of statuses", ["404.2-405"] = "a range is one of statuses",
      ["404.*-405.*"] = "a range is one of statuses",
      ["404.2-20"] = '"404.2-20" at column 1: a status of three digits was expected',
      ["100-200-300"] = '"100-200-300" at column 1: ' .. EXPECTED,
      ["1yy"] = '"1yy" at column 1: ' .. EXPECTED,
      ["404,1yy"] = '"1yy" at column 5: ',
      ["40x"] = '"40x" at column 1: ' .. EXPECTED, ["404.*x"] = "a substatus 0..65535 without leading zeros, or *, was expected",
      ["40*"] = '"40*" at column 1: ' .. EXPECTED, ["40x;50x"] = '"40x;50x" at column 1: ' .. EXPECTED,
      ["6xx"] = '"6xx" at column 1: the classes are 1xx, 2xx, 3xx, 4xx and 5xx',
      ["!0XX"] = '"0XX" at column 2: the classes are 1xx, 2xx, 3xx, 4xx and 5xx',
      ["1000"] = '"1000" at column 1: a status of three digits was expected',
      ["40"] = '"40" at column 1: a status of three digits was expected',
      ["6"] = '"6" at column 1: a status of three digits was expected',
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

  it("suggests how to say what other programs and people write", function()
    for selector, expected in pairs {
      -- Caddy, Flurl, HAProxy, routers
      ["2"] = "2xx", ["4**"] = "4xx", ["4*"] = "4xx", ["4x"] = "4xx", ["5??"] = "5xx", ["5.."] = "5xx", ["4__"] = "4xx",
      ["*"] = "100-599", ["**"] = "100-599", ["2xx,400-499,4**"] = "4xx", ["+429"] = "429", ["-404"] = "!404",
      ["4xx -404"] = "!404", ["!4**"] = "4xx",
      -- comparisons and ranges
      [">=500"] = "500-599", ["<=399"] = "100-399", [">= 500"] = "500-599",
      ["500+"] = "500-599", ["500:599"] = "500-599", ["500..599"] = "500-599", ["500...599"] = "500-599",
      ["500~599"] = "500-599",
      ["500\226\128\147599"] = "500-599", ["500 - 599"] = "500-599", ["500 to 599"] = "500-599", ["4xx-5xx"] = "400-599",
      ["404.2..404.20"] = "404.2-404.20", ["500 \226\128\147 599"] = "500-599",
      -- lists
      ["4xx;5xx"] = "4xx,5xx", ["4xx|5xx"] = "4xx,5xx", ["4xx or 5xx"] = "4xx,5xx", ["4xx and 5xx"] = "4xx,5xx",
      ["4xx || 5xx"] = "4xx,5xx", ["4xx + 5xx"] = "4xx,5xx", ["404;405"] = "404,405", ["404; 405"] = "404",
      ["4**|5**"] = "4xx,5xx",
      ["not-found/gone"] = "not-found,gone", ["!4xx|5xx"] = "4xx,!5xx", ["!4xx|!5xx"] = "4xx,!5xx", ["4xx|!404"] = "4xx,!404",
      -- exclusion and phrases
      ["not 404"] = "!404", ["404, ! 405"] = "!405", ["4xx except 404"] = "!404", ["not found"] = "not-found",
      ["bad gateway"] = "bad-gateway", ["404 Not Found"] = "Not-Found", ["not ok"] = "!ok",
    } do
      local compiled, message = status.set(selector)
      assert.is_nil(compiled, selector)
      local suggested = message:match(": did you mean (.*)%?$")
      assert.equal(expected, suggested, selector .. ": " .. message)
      assert.truthy(status.set(suggested), suggested)
    end
  end)

  it("suggests nothing that cannot be read", function()
    for _, selector in ipairs {
      "40x", "or 404", "404 or", "or", ">1", ">499", ">=5xx", "599..500", "500:", ":599", "4xx;6xx", "4xx or 6xx", "0",
      "9**", "!", ">", "not", "500 - 4xx", "500+599", "404.3;", "[45]xx", "4xx:5xx", "4\\d\\d", ";", "|", "4xx;;", "+",
      "!*;4", "~404", "^404",
    } do
      local compiled, message = status.set(selector)
      assert.is_nil(compiled, selector)
      local suggested = message:match("did you mean (.*)%?$")
      assert.truthy(not suggested or status.set(suggested), selector .. ": " .. message)
    end
    assert.is_nil(select(2, status.set("40x")):find("did you mean", 1, true))
  end)

  it("gives the place of what is malformed", function()
    local null = io.stdout -- any userdata, as cjson.null is
    local nested = { "404" }
    nested[2] = nested
    for _, case in ipairs {
      { "4xx, client-eror", item = "client-eror", column = 6 },
      { "!4**", item = "4**", column = 2 },
      { "", item = "", column = 1 },
      { { 404, "4xx, 599-500" }, item = "599-500", column = 6, index = 2 },
      { { 404, 2 }, item = 2, index = 2 },
      { { "404", true }, item = true, index = 2 },
      { { null }, item = null, index = 1 },
      { nested, item = nested, index = 2 },
      { { [1] = "404", [3] = "405" }, index = 2 },
      { { a = "404" }, item = "404", key = "a" },
      { { 404, b = "405", a = 406, c = true }, item = 406, key = "a" },
      { { [0] = "404" }, item = "404", key = 0 },
      { { [true] = "404" }, item = "404", key = true },
      { 2, item = 2 }, { true, item = true }, { null, item = null }, { print, item = print },
      { {} },
    } do
      local compiled, message, place = status.set(case[1])
      assert.is_nil(compiled)
      assert.equal("string", type(message))
      for _, name in ipairs { "item", "column", "index", "key" } do
        assert.equal(case[name], place[name], message)
        case[name] = nil
      end
    end
  end)

  it("names the key or index when a table is malformed", function()
    local itself = { "404" }
    itself[2] = itself
    local array = 'items without keys were expected, such as { "4xx", "!404" }'
    for message, items in pairs {
      ['"client-eror" at item 2, column 6: did you mean client-error?'] = { 404, "4xx, client-eror" },
      ['"" at item 1, column 1: ' .. EXPECTED] = { "" },
      ['"6xx" at item 3, column 1: the classes are 1xx, 2xx, 3xx, 4xx and 5xx'] = { 404, 405, "6xx" },
      ["the selector is an empty table: at least one item was expected"] = {},
      ["2 at item 1: did you mean 2xx?"] = { 2 },
      ["40 at item 2: a status of three digits was expected"] = { 404, 40 },
      ["9 at item 1: a status of three digits was expected"] = { 9 },
      ["1000 at item 1: a status of three digits was expected"] = { 1000 },
      ["-404 at item 1: did you mean !404?"] = { -404 },
      ["-4 at item 1: a status of three digits was expected"] = { -4 },
      ["1e+300 at item 1: a status of three digits was expected"] = { 1e300 },
      ["inf at item 1: a status of three digits was expected"] = { math.huge },
      ["99.5 at item 1: a status of three digits was expected"] = { 99.5 },
      ['404.3 at item 2: "404.3" or "404.30" was expected, as text: they are one number'] = { 404, 404.3 },
      ["true at item 2: text, a number or a set was expected"] = { 404, true },
      ["table at item 1: text, a number or a set was expected"] = { { 404 } },
      ["table at item 2: text, a number or a set was expected"] = itself,
      ["function at item 1: text, a number or a set was expected"] = { print },
      ["userdata at item 1: text, a number or a set was expected"] = { io.stdout },
      ["nothing at item 2: text, a number or a set was expected"] = { "404", nil, "405" },
      ["nothing at item 1: text, a number or a set was expected"] = { [1e9] = "404" },
      ['"404" at key "a": ' .. array] = { a = "404" },
      ['405 at key "b": ' .. array] = { 404, b = 405, c = 406 },
      ["table at key \"unhealthy\": " .. array] = { unhealthy = { "5xx" } },
      ["404 at key 0: " .. array] = { [0] = 404 },
      ["404 at key 1.5: " .. array] = { 404, [1.5] = 404 },
      ["404 at key table: " .. array] = { [hostile()] = 404 },
      ["table at item 3: text, a number or a set was expected"] = { 404, 405, hostile() },
    } do
      local compiled, said = status.set(items)
      assert.is_nil(compiled, message)
      assert.equal(message, said)
    end
    local _, message = status.set { 0 / 0 }
    assert.matches("^%-?nan at item 1: a status of three digits was expected$", message)
    _, message = status.set { a = ("4"):rep(1e5), [("b"):rep(1e5)] = 1 }
    assert.truthy(#message < 250)
    _, message = status.set { [("a"):rep(1e5) .. "\27"] = 1 }
    assert.truthy(#message < 250 and not message:find("\27"))
  end)

  it("takes what a configuration holds for data", function()
    assert.equal("404", tostring(status.set(404)))
    assert.is_true(status.set(404) == status.set("404") and status.set(404 + 0.0) == status.set("404"))
    assert.equal("404", tostring(status.set { 404 + 0.0 }:codes()[1]))
    for message, selector in pairs {
      ["2 is no selector: did you mean 2xx?"] = 2,
      ["9 is no selector: a status of three digits was expected"] = 9,
      ['404.3 is no selector: "404.3" or "404.30" was expected, as text: they are one number'] = 404.3,
      ["1000 is no selector: a status of three digits was expected"] = 1000,
      ["false is no selector: text, a number or a table was expected"] = false,
      ["function is no selector: text, a number or a table was expected"] = print,
      ["userdata is no selector: text, a number or a table was expected"] = io.stdout,
      ["thread is no selector: text, a number or a table was expected"] = coroutine.create(hostile),
      ["the selector is an empty table: at least one item was expected"] = hostile(),
    } do
      local compiled, said = status.set(selector)
      assert.is_nil(compiled, message)
      assert.equal(message, said)
    end
    assert.equal("009", tostring(status.set("009")))
    assert.equal("009", tostring(status.set { "009" }))
  end)

  it("takes the null of a JSON reader, a light userdata, for data", function()
    local found, cjson = pcall(require, "cjson")
    if not found then pending("lua-cjson is not installed") end
    for selector, message in pairs {
      ["null"] = "userdata is no selector: text, a number or a table was expected",
      ['["404", null]'] = "userdata at item 2: text, a number or a set was expected",
      ['{"a": null}'] = 'userdata at key "a": items without keys were expected, such as { "4xx", "!404" }',
    } do
      local compiled, said = status.set(cjson.decode("[" .. selector .. "]")[1])
      assert.is_nil(compiled, selector)
      assert.equal(message, said)
    end
  end)

  it("unites a set inside a table", function()
    local errors = status.set("5xx, 404.3")
    assert.equal("200,404.3,5xx", tostring(status.set { 200, errors }))
    assert.equal("404.3,500-502,504-599", tostring(status.set { errors, "!503" }))
    assert.equal("!100-599", tostring(status.set { status.set("!100-599") }))
    assert.equal("404.3,5xx", tostring(errors))
  end)

  it("returns one value", function()
    local some = status.set("4xx, !404.3")
    for name, count in pairs {
      compile = select("#", status.set("4xx")), number = select("#", status.set(404)), table = select("#", status.set { 404 }),
      set = select("#", status.set(some)), has = select("#", some:has(404)), text = select("#", some:has("404.3")),
      pair = select("#", some:has("404", "3")), codes = select("#", some:codes()), each = select("#", some:each()),
      is_empty = select("#", some:is_empty()),
    } do
      assert.equal(1, count, name)
    end
    local list = {}
    table.insert(list, status.set("4xx"))
    assert.equal(1, #list)
  end)

  it("raises at the caller's line when misused", function()
    local some = status.set("4xx")
    for expected, call in pairs {
      ["a selector is text, a number or a table, got nil"] = function() local s = set.compile() return s end,
      ["text, a number or a table, got nil"] = function() local s = status.set(nil) return s end,
      ["or a table, got nil"] = function() local s = some + nil return s end,
      ["true is no selector: text, a number or a table was expected"] = function() local s = some + true return s end,
      ["function is no selector: text, a number or a table was expected"] = function() local s = print - some return s end,
      ['"4y" at column 1: '] = function() local s = some + "4y" return s end,
      ['"5y" at column 1: '] = function() local s = "5y" - some return s end,
      ['"3y" at column 1: '] = function() local s = "3y" * some return s end,
      ["2 is no selector: did you mean 2xx?"] = function() local s = some * 2 return s end,
      ["true at item 1: text, a number or a set was expected"] = function() local s = { true } + some return s end,
      ["a code is text or a number, got nil"] = function() local h = some:has() return h end,
      ["a code is text or a number, got table"] = function() local h = some:has({}) return h end,
      ["the status 1000 is no whole number 0..999"] = function() local h = some:has(1000) return h end,
      ["the number 404.5 may mean 404.5 or 404.50"] = function() local h = some:has(404.5) return h end,
      ["the substatus 65536 is no whole number"] = function() local h = some:has(404, 65536) return h end,
      ["the substatus 1.5 is no whole number"] = function() local h = some:has(404, 1.5) return h end,
      ["the substatus true is no whole number"] = function() local h = some:has("404", true) return h end,
      ["the substatus is given twice"] = function() local h = some:has("404.3", 3) return h end,
      ["has is a method of a set: set:has(code) was expected"] = function() local h = some.has(404) return h end,
      ["codes is a method of a set: set:codes() was expected"] = function() local c = some.codes() return c end,
      ["each is a method of a set: set:each() was expected"] = function() local e = some.each({}) return e end,
      ["is_empty is a method of a set: set:is_empty() was expected"] = function() local e = some.is_empty("4xx") return e end,
    } do
      assert_raises(expected, call)
    end
  end)

  it("gives the right answer after it was interrupted anywhere", function()
    for selector, canonical in pairs {
      ["not-found"] = "404", ["4xx, !404.3, success 500-598"] = "2xx,400-598,!404.3",
      ["Bad-Gateway !502.3"] = "502,!502.3",
    } do
      local count = interrupted("set " .. selector, function(fresh) return fresh.set(selector) end,
        function(some) assert.equal(canonical, tostring(some)) end)
      assert.truthy(count >= 300, count)
    end
    local count, instructions = interrupted("set not-fuond", function(fresh) return fresh.set("not-fuond") end,
      function(some, message, place)
        assert.is_nil(some)
        assert.equal('"not-fuond" at column 1: did you mean not-found?', message)
        assert.equal(1, place.column)
      end)
    assert.truthy(count >= math.min(300, instructions - 2), count)
  end)

  it("answers right after its methods and operators were interrupted anywhere", function()
    local count = interrupted("the methods", function(fresh)
      local some = fresh.set { 404, 500 } + fresh.set("ok") - "500"
      return some, some:has("404"), some:has(404, 3), some:has("500"), some:codes(), some:is_empty()
    end, function(some, has_404, has_404_3, has_500, codes, is_empty)
      assert.equal("200,404", tostring(some))
      assert.same({ true, true, false, false, { 200, 404 } }, { has_404, has_404_3, has_500, is_empty, codes })
    end)
    assert.truthy(count >= 300, count)
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

  it("takes text wherever a host has text", function()
    local some = status.set("404, 500.19, !404.3")
    assert.is_false(some:has(404, "3"))
    assert.is_false(some:has("404", "3"))
    assert.is_true(some:has("404", "4"))
    assert.is_true(some:has(500, "19"))
    assert.is_true(some:has("404", nil))
  end)

  it("returns nil and a message for text that is no code", function()
    local some = status.set("404")
    for expected, found in pairs {
      ['"40x" is no status code: at column 3'] = { n = select("#", some:has("40x")), some:has("40x") },
      ['"x" is no substatus: a whole number 0..65535 was expected'] = { n = 2, some:has(404, "x") },
      ['"65536" is no substatus'] = { n = 2, some:has("404", "65536") },
      ['"-" is no status code'] = { n = 2, some:has("-", "-") },
    } do
      assert.equal(2, found.n)
      assert.is_nil(found[1])
      assert.truthy(found[2]:find(expected, 1, true), found[2])
    end
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

describe("each", function()
  it("gives what codes gives, one after the other", function()
    for _, selector in ipairs { "502-504, 404, 401.*, 500.19", "404,!404", "!404.3", "000-999", "999", "000" } do
      local some, found = status.set(selector), {}
      for code in some:each() do found[#found + 1] = code end
      assert.same(some:codes(), found)
    end
    local first = status.set("4xx"):each()()
    assert.equal("400", tostring(first))
  end)

  it("runs as often as it is asked for and stays at its end", function()
    local some = status.set("404, 502")
    local a, b = some:each(), some:each()
    assert.same({ 404, 404, 502, 502 }, { a(), b(), a(), b() })
    assert.is_nil(a())
    assert.is_nil(a())
  end)
end)

describe("is_empty", function()
  it("is true of a set without a code only", function()
    assert.is_true(status.set("404,!404"):is_empty())
    assert.is_true(status.set("!100-599"):is_empty())
    assert.is_false(status.set("404.3"):is_empty())
    assert.is_false(status.set("000"):is_empty())
  end)
end)

describe("a set in JSON", function()
  it("is an array of its canonical text, which compiles to an equal set", function()
    local encoders = { dkjson = json }
    local found, cjson = pcall(require, "cjson")
    if found then encoders.cjson = cjson end
    for name, encoder in pairs(encoders) do
      for _, selector in ipairs { "4xx, !404.3", "404,!404", "!404", "000-999 !404.2-404.20", "not-found" } do
        local some = status.set(selector)
        local text = encoder.encode(some)
        assert.equal(('["%s"]'):format(tostring(some)), text, name)
        assert.is_true(status.set(encoder.decode(text)) == some, selector)
        assert.equal(('{"retry":%s}'):format(text), encoder.encode { retry = some })
      end
    end
  end)

  it("is what a walk over its fields finds", function()
    local fields = {}
    for key, value in pairs(status.set("4xx, !404.3")) do fields[key] = value end
    assert.same({ "4xx,!404.3" }, fields)
  end)
end)

describe("a set that somebody writes to", function()
  it("raises at the writer's line", function()
    local some = status.set("404")
    assert_raises("a set cannot be changed", function() some.members = {} end)
    assert_raises("a set cannot be changed", function() some.has = print end)
    assert_raises("a set cannot be changed", function() some[2] = "5xx" end)
    assert.is_false(pcall(setmetatable, some, {}))
  end)

  it("answers as before", function()
    local some = status.set("404, 500.19")
    some[1] = "5xx"
    for _, name in ipairs { "points", "members", "odd", "text", "rest", 2, 404, "404" } do rawset(some, name, {}) end
    assert.is_true(some:has(404) and some:has("500.19") and not some:has(500))
    assert.same({ 404 }, some:codes())
    assert.equal("404,500.19", tostring(some))
    assert.is_true(some == status.set("404, 500.19"))
    assert.equal("200,404,500.19", tostring(some + 200))
    assert.equal("404,500.19", tostring(status.set { some }))
    rawset(some, 1, nil)
    assert.equal("404,500.19", tostring(some))
    assert.equal("404", tostring(some * "404"))
  end)

  it("is printed as its canonical text", function()
    assert.equal("500-502,504-599", tostring(status.set("5xx !503")))
  end)
end)

describe("what is no set", function()
  it("is not equal to one, whatever its metatable is", function()
    local some = status.set("404")
    local always = setmetatable({}, { __eq = function() return true end })
    for _, other in ipairs { {}, { "404" }, hostile(), "404", 404, true, print, io.stdout, coroutine.create(hostile) } do
      assert.is_false(some == other)
      assert.is_false(other == some)
    end
    assert.is_false(some == nil)
    assert.is_true(some == status.set(404))
    assert.is_boolean(always == some) -- since Lua 5.3 the left one's answer
  end)

  it("is not taken for one", function()
    local some = status.set("404")
    for _, fake in ipairs {
      setmetatable({ "5xx" }, { __metatable = getmetatable(some) }), setmetatable({ "5xx" }, { __index = some }),
      setmetatable({ "5xx" }, debug.getmetatable(some)),
    } do
      assert.equal("5xx", tostring(status.set(fake)))
      assert.is_false(some == fake)
    end
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

  it("are united, subtracted and intersected, one of them as a selector too", function()
    local errors = status.set("4xx,5xx")
    assert.equal("200,400-599", tostring(errors + status.set("200")))
    assert.equal("200,400-599", tostring("200" + errors))
    assert.equal("200,400-599", tostring(errors + { 200 }))
    assert.equal("400-403,405-599", tostring(errors - "404"))
    assert.equal("200,300", tostring("200,300,404" - errors))
    assert.equal("!100-599", tostring(errors - errors))
    assert.equal("200,400-599", tostring(200 + errors))
    assert.equal("404,501", tostring(errors * "404, 501, 200"))
    assert.equal("404.3", tostring("404.3, 302" * errors))
    assert.equal("500-502", tostring({ "500-502" } * errors))
    assert.equal("!100-599", tostring(errors * status.set("2xx")))
    assert.is_true(errors * errors == errors)
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

  it("unite, subtract and intersect like the plainest evaluation", function()
    for _ = 1, 20 do
      local text_a, a = random_selector()
      local text_b, b = random_selector()
      local set_a, set_b = status.set(text_a), status.set(text_b)
      local texts = text_a .. "  and  " .. text_b
      assert.equal(nil, difference(set_a + set_b, function(...) return a(...) or b(...) end), texts)
      assert.equal(nil, difference(set_a - text_b, function(...) return a(...) and not b(...) end), texts)
      assert.equal(nil, difference(text_a * set_b, function(...) return a(...) and b(...) end), texts)
      assert.is_true(set_a + set_b == text_b + set_a)
      assert.is_true(set_a * set_b == set_a - (set_a - set_b))
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
    for _, piece in ipairs {
      "x", "4", "-", "!", " ", ".", "4-", "\255", ",", "*", "4xx;", "4..", ">", "or ", "4xx or ", "404 - ",
      "not ", "! ", "x-", "\226\128\147",
    } do
      local compiled, message = status.set(piece:rep(math.floor(1048576 / #piece)))
      assert.is_nil(compiled)
      assert.truthy(#message < 250, piece)
    end
    local _, message = status.set(("404,"):rep(262144) .. "4y")
    assert.equal('"4y" at column 1048577: ' .. EXPECTED, message)
    _, message = status.set("404 or" .. (" "):rep(1048576) .. "405")
    assert.equal('"or" at column 5: did you mean 404,405?', message)
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
  it("is what the facade hands out", function()
    assert.equal(set.compile, status.set)
  end)
end)
