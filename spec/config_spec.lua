local json = require "dkjson"
local status = require "httpstatus"

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"

-- What a script of examples/config writes, both streams, and its exit status.
local function run(script, ...)
  local arguments = {}
  for i = 1, select("#", ...) do arguments[i] = "'" .. select(i, ...) .. "'" end
  local pipe = io.popen(("%s examples/config/%s %s 2>&1; echo =$?"):format(LUA, script, table.concat(arguments, " ")))
  local text = pipe:read("*a")
  pipe:close()
  local output, code = text:match("^(.-)\n?=(%d+)\n$")
  return output, tonumber(code)
end

-- What check.lua says of a file with that text, without the file's name.
local function check(text)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  local output, code = run("check.lua", path)
  os.remove(path)
  local lines = {}
  for line in output:gmatch("[^\n]+") do
    assert.equal(path, line:sub(1, #path))
    lines[#lines + 1] = line:sub(#path + 1)
  end
  table.sort(lines)
  return lines, code
end

local SELECTORS = {
  "404", "4xx, !404", "5xx", "500-598", "429, gateway-error, !503", "200, 301, 302 404 5xx !501 !505", "200-599",
}

-- The statuses that HAProxy reads, as http_parse_http_err_fail_codes does: a word's + or - holds for all of its ranges,
-- and each range without one replaces all before.
local function haproxy_codes(words)
  local codes = {}
  for word in words:gmatch("%S+") do
    local sign, ranges = word:match("^([+-]?)(.*)$")
    for first, last in (ranges .. ","):gmatch("(%d+)-?(%d*),") do
      if sign == "" then codes = {} end
      for code = first, last == "" and first or last do codes[code] = sign ~= "-" end
    end
  end
  local sorted = {}
  for code = 100, 599 do
    if codes[code] then sorted[#sorted + 1] = code end
  end
  return sorted
end

describe("examples/config/check.lua", function()
  it("accepts the example and prints how its selectors are understood", function()
    local output, code = run("check.lua", "examples/config/statuses.lua")
    assert.equal(0, code)
    assert.equal("examples/config/statuses.lua: alert: 429,500,502-599\n"
      .. "examples/config/statuses.lua: log.skip: 200-399,404.0-404.20\n"
      .. "examples/config/statuses.lua: retry: 502,504", output)
  end)

  it("reports every wrong selector with file, key and column", function()
    local lines, code = check [[return {
      retry = "5xx, client-eror", page = { "4xx", "1xx 599-500" }, skip = { 404.2 }, off = false, good = "404",
      one = 404, class = 4, map = { unhealthy = "5xx" }, nested = { { 404 } }, call = { "404", "5**" },
    }]]
    assert.equal(1, code)
    assert.same({
      ': call: "5**" at item 2, column 1: did you mean 5xx?',
      ": class: 4 is no selector: did you mean 4xx?",
      ": good: 404",
      ': map: "5xx" at key "unhealthy": items without keys were expected, such as { "4xx", "!404" }',
      ": nested: table at item 1: text, a number or a set was expected",
      ": off: false is no selector: text, a number or a table was expected",
      ": one: 404",
      ': page: "599-500" at item 2, column 5: a range runs upwards: 500-599 was expected',
      ': retry: "client-eror" at column 6: did you mean client-error?',
      ': skip: 404.2 at item 1: "404.2" or "404.20" was expected, as text: they are one number',
    }, lines)
  end)

  it("gives the file nothing to call", function()
    for _, text in ipairs { "return { a = os.getenv('HOME') }", "return { a = require 'x' }", "return { a = print }, y()" } do
      local lines, code = check(text)
      assert.equal(1, code)
      assert.matches("^:1: attempt to", lines[1])
    end
  end)

  it("reports a file that is no table of selectors", function()
    local lines, code = check("return { a = ")
    assert.equal(1, code)
    assert.matches("^:1: unexpected symbol", lines[1])
    lines, code = check("return 404")
    assert.equal(1, code)
    assert.equal(": a table of selectors was expected, got number", lines[1])
    local output, missing = run("check.lua", "examples/config/none.lua")
    assert.equal(1, missing)
    assert.matches("none.lua", output, 1, true)
  end)
end)

describe("examples/config", function()
  it("writes HAProxy's ranges, which HAProxy reads as the same statuses", function()
    assert.equal("http-err-codes 400-403 +405-499", (run("haproxy.lua", "http-err-codes", "4xx, !404")))
    for _, selector in ipairs(SELECTORS) do
      local output, code = run("haproxy.lua", "http-fail-codes", selector)
      assert.equal(0, code)
      assert.same(status.set(selector):codes(), haproxy_codes(output:match("^http%-fail%-codes (.*)$")))
    end
  end)

  it("writes nginx's map", function()
    assert.equal("map $status $bad {\n    default 0;\n    404 1;\n    500 1; 502 1;\n}",
      (run("nginx.lua", "$bad", "404, 500-502, !501")))
    for _, selector in ipairs(SELECTORS) do
      local codes = {}
      for code in run("nginx.lua", "$bad", selector):gmatch("(%d+) 1;") do codes[#codes + 1] = tonumber(code) end
      assert.same(status.set(selector):codes(), codes)
    end
  end)

  it("writes the arrays of Kong and APISIX", function()
    for script, key in pairs { ["kong.lua"] = "healthchecks", ["apisix.lua"] = "checks" } do
      for _, selector in ipairs(SELECTORS) do
        local output = run(script, "unhealthy", selector)
        assert.same({ [key] = { passive = { unhealthy = { http_statuses = status.set(selector):codes() } } } },
          json.decode(output))
      end
    end
  end)

  it("refuses what the target cannot say", function()
    local targets = { haproxy = "http-err-codes", nginx = "$bad", kong = "healthy", apisix = "unhealthy" }
    local names = { haproxy = "HAProxy", nginx = "nginx", kong = "Kong", apisix = "APISIX" }
    for target, first in pairs(targets) do
      local script = target .. ".lua"
      for selector, message in pairs {
        ["5xx, 404.3"] = names[target] .. " knows no substatus: 404.3",
        ["4xx, !404.3"] = names[target] .. " knows no substatus: 404.3",
        ["401.*"] = names[target] .. " knows no substatus: 401.*",
        ["404.3, 5xx, 401.*, !503.2-503.4"] = names[target] .. " knows no substatus: 401.*,404.3,503.2-503.4",
        ["4xx, !4xx"] = "the selector has no status",
        ["5xx, client-eror"] = '"client-eror" at column 6: did you mean client-error?',
      } do
        assert.same({ script .. ": " .. message, 1 }, { run(script, first, selector) })
      end
      assert.matches("usage: lua .*" .. script, (run(script, "wrong", "404")))
    end
    for script, message in pairs {
      ["haproxy.lua"] = "HAProxy takes 100 to 599: 000,600", ["kong.lua"] = "Kong takes 100 to 999: 000",
      ["apisix.lua"] = "APISIX takes 200 to 599: 000,100,600",
    } do
      local output, code = run(script, targets[script:match("%w+")], "000, 100, 404, 600")
      assert.equal(script .. ": " .. message, output)
      assert.equal(1, code)
    end
  end)
end)
