local core = require "httpstatus.core"
local linear = require "spec.linear"
local unpack = table.unpack or unpack -- luacheck: ignore 143

describe("httpstatus.core", function()
  it("refuses arguments outside their range instead of reading past its tables", function()
    for _, call in ipairs {
      { core.lookup }, { core.lookup, -1 }, { core.lookup, 1000 }, { core.lookup, 404.5 }, { core.lookup, "404" },
      { core.lookup, 0 / 0 }, { core.lookup, 1 / 0 }, { core.lookup, 404, -1 }, { core.lookup, 404, 65536 },
      { core.lookup, 404, 3, "nobody" }, { core.lookup, 404, 3, 7 }, { core.lookup, {} },
      { core.fields, -1 }, { core.fields, 65535 }, { core.fields }, { core.next, 65535 }, { core.next, -1 },
      { core.describe, 404, nil, nil, 0 }, { core.describe, 404, nil, nil, 99 }, { core.describe, 999, nil, nil, 1 },
      { core.phrase, 1e300 }, { core.class, "x" }, { core.product, 0 }, { core.parse, {} }, { core.parse },
      { core.asked, -1, 1 }, { core.asked, 65535, 1 }, { core.asked, 0, 0 }, { core.asked, 0 },
    } do
      assert.is_false(pcall(unpack(call, 1, 5)))
    end
  end)

  it("refuses the key of a name that its family has not, which is a place in its tables", function()
    local n = 1
    local id, _, kind, _, count = core.family(n)
    while id do
      if kind == "name" then
        assert.is_true(pcall(core.describe, 404, nil, nil, n, count - 1), id)
        assert.is_false(pcall(core.describe, 404, nil, nil, n, count), id)
        assert.is_false(pcall(core.fields, 0, nil, n, 2 ^ 31), id)
        assert.is_false(pcall(core.is_benign, 404, nil, n, 2 ^ 32 - 1), id)
        assert.is_false(pcall(core.next_decided, nil, n, count), id)
      end
      n = n + 1
      id, _, kind, _, count = core.family(n)
    end
  end)

  it("tells of every row what there is", function()
    local row = 0
    while pcall(core.fields, row) do
      assert.equal("string", type(core.describe_row(row)))
      assert.equal("string", type(core.fields(row).product))
      row = row + 1
    end
    assert.truthy(row > 600)
  end)

  it("tells each Win32 code that a row's causes ask for", function()
    local asked, n = {}, 1
    local row = core.row(1, 500, 19)
    local number = core.asked(row, n)
    while number do
      asked[number] = true
      n = n + 1
      number = core.asked(row, n)
    end
    for hex in core.fields(row).when:gmatch("win32 0x8007(%x%x%x%x)") do assert.is_true(asked[tonumber(hex, 16)], hex) end
    assert.is_true(asked[13] and not asked[6])
    assert.is_nil(core.asked(core.row(1, 404, 13), 1))
  end)

  it("ends its walks", function()
    local row, steps = core.next(), 0
    while row do
      row, steps = core.next(row), steps + 1
      assert.truthy(steps < 10000)
    end
    assert.is_nil(core.product(1000))
    assert.is_nil(core.sign(65535))
  end)

  it("tells a product by its place and by its id", function()
    local n = 1
    while core.product(n) do
      local id, title, tell = core.product(n)
      assert.same({ id, title, tell }, { core.product(id) })
      n = n + 1
    end
    assert.same({ "nginx" }, { core.base("openresty"), core.base("nginx"), core.base("ngin") })
    assert.is_nil(core.product("ngin"))
    assert.is_nil(core.product(""))
  end)

  it("tells the text of each sign, which is found in that text", function()
    local n, found = 0, 0
    while core.sign(n) do
      local sign = core.sign(n)
      assert.truthy(#sign > 2 and sign == sign:lower(), sign)
      for _, e in ipairs(core.evidence((sign:gsub("<>", "x")))) do
        if e.sign == n or e.kind ~= "sign" then
          found = found + 1
          break
        end
      end
      n = n + 1
    end
    assert.truthy(n > 100 and found > 0.9 * n, found)
  end)
end)

-- Each is far longer than what it may be the beginning of.
local function long_texts()
  local texts = {}
  for _, piece in ipairs {
    "x", "4", "-", "!", ".", "*", "\0", "'", " ", "\255", "404-", "4.", "a\0", "not-found", "http ", "HTTP/1.1", "status: ", "0",
    "65535",
  } do
    local long = piece:rep(math.floor(1e6 / #piece))
    for _, front in ipairs { "", "404", "404.", "404-", "n", "error ", "HTTP/" } do texts[#texts + 1] = front .. long end
  end
  return texts
end

describe("item", function()
  local STRIDE = 65537

  it("gives the stretch of an item", function()
    for item, stretch in pairs {
      ["404"] = { 404 * STRIDE, 405 * STRIDE }, ["404.0"] = { 404 * STRIDE + 1, 404 * STRIDE + 2 },
      ["404.65535"] = { 405 * STRIDE - 1, 405 * STRIDE }, ["404.*"] = { 404 * STRIDE + 1, 405 * STRIDE },
      ["000"] = { 0, STRIDE }, ["999.*"] = { 999 * STRIDE + 1, 1000 * STRIDE }, ["000-999"] = { 0, 1000 * STRIDE },
      ["4xX"] = { 400 * STRIDE, 500 * STRIDE }, ["404.2-404.20"] = { 404 * STRIDE + 3, 404 * STRIDE + 22 },
      ["Not-Found"] = { 404 * STRIDE, 405 * STRIDE }, ["server-error"] = { 500 * STRIDE, 600 * STRIDE },
      ["payload-too-large"] = { 413 * STRIDE, 414 * STRIDE }, ["SUCCESS"] = { 200 * STRIDE, 300 * STRIDE },
    } do
      assert.same(stretch, { core.item(item) }, item)
    end
  end)

  it("says what was expected where there is none", function()
    for item, expected in pairs {
      [""] = "a status such as 404", ["4040"] = "three digits", ["404.65536"] = "0..65535", ["404.00"] = "leading zeros",
      ["404.4294967297"] = "0..65535", ["404.*\0"] = "0..65535", ["404\0"] = "a status such as", ["\0404"] = "a status such as",
      ["4\0x"] = "a status such as", ["5xx\0"] = "a status such as", ["0xx"] = "the classes are",
      ["-\0"] = "in front of the -", [" 404"] = "a status such as", ["404 -405"] = "a status such as",
      ["500-\0"] = "a status such as", ["999.65535-999.0"] = "runs upwards: 999.0-999.65535 was expected",
      ["404.*-404.*"] = "a range is one of", ["not-found\0"] = "did you mean not-found?",
      ["not\0found"] = "did you mean not-found?",
      ["nothing-like-it"] = "a status such as", ["(unused)"] = "a status such as", unused = "a status such as",
    } do
      local first, found = core.item(item)
      assert.is_nil(first, item)
      assert.truthy(found:find(expected, 1, true), found)
    end
  end)

  it("says what others mean by what they write, up to 40 characters without NUL", function()
    for list, ours in pairs {
      ["4"] = "4xx", ["4**|5**"] = "4xx,5xx", ["!4;5"] = "!4xx,5xx", ["-404"] = "!404", ["4,-5xx"] = "4xx,!5xx",
      [";4;;5;"] = "4xx,5xx",
      [">=500"] = "500-599", ["500...599"] = "500-599", ["404\226\128\166405"] = "404-405", ["4xx-5xx"] = "400-599",
      [("*;"):rep(20)] = ("100-599,"):rep(19) .. "100-599", [("0"):rep(36) .. ";404"] = false, [("*;"):rep(20) .. "*"] = false,
      ["4\0"] = false, ["\0"] = false, [""] = false, ["!"] = false, ["!!404"] = false, ["!-404"] = false, ["+"] = false,
      ["-"] = false,
      ["5..6.."] = false, ["404\226\128"] = false, ["\226\128\147"] = false, ["4;6xx"] = false, [";"] = false, [">="] = false,
      ["..404"] = false, ["404~"] = false, ["*404"] = false,
    } do
      assert.same({ n = 3, ours or nil }, { n = select("#", core.item(list)), (select(3, core.item(list))) }, list)
    end
  end)

  it("refuses long text in short words and linear time", function()
    for _, text in ipairs(long_texts()) do
      linear(function()
        local first, expected = core.item(text)
        assert.is_nil(first)
        assert.truthy(#expected < 160)
      end, text)
    end
  end)

  it("reads what items writes", function()
    for _, text in ipairs {
      "404", "404.0", "404.65535", "404.*", "404.2-404.20", "4xx", "1xx", "000-099", "600-699", "400-498", "000-999", "404-405",
    } do
      local first, behind = core.item(text)
      assert.equal(text, core.items(first, behind))
      assert.equal("!" .. text, core.items(first, behind, true))
    end
    assert.equal("404.3-404.65535,405-499", core.items(404 * STRIDE + 4, 500 * STRIDE, false))
    assert.equal("!999.65535", core.items(1000 * STRIDE - 1, 1000 * STRIDE, true))
    assert.equal("!404.10000-404.65535,!405-998", core.items(404 * STRIDE + 10001, 999 * STRIDE, true))
  end)
end)

describe("parse_pasted", function()
  it("gives the code that words introduce or follow", function()
    for text, code in pairs {
      ["HTTP Error 500.19 - Internal Server Error"] = { 500, 19 }, ["HTTP/1.1 404 Not Found"] = { 404 },
      ["HTTP/2 503"] = { 503 }, ["Error: 502.3"] = { 502, 3 }, ["\tSTATUS  code:\n404 "] = { 404 }, ["404 Not Found"] = { 404 },
      ["404: gone"] = { 404 }, ["Error 404."] = { 404 }, ["  500.30 - ANCM In-Process Start Failure "] = { 500, 30 },
      ["http status code 404"] = { 404 }, ["Status code: 404"] = { 404 }, ["404 (Not Found)"] = { 404 }, ["code 404;"] = { 404 },
    } do
      assert.same(code, { core.parse_pasted(text) }, text)
    end
  end)

  it("gives nothing for other text", function()
    for _, text in ipairs {
      "", " ", "404", "404.3", "abc", "40 apples", "404.3.1", "4040", "404x", "room 101", "HTTP Error", "HTTP/",
      "HTTP/1.1", "HTTP/1.1 ", "404.", "404,3", "404 .3", "404 3", "http:404", "HTTP/1.1\0404", "Error 404\0", "404 \0x",
      "404\0 x", "Error 404.65536", "Error 404.03", "errors 404", "Error 404 %",
    } do
      assert.equal(0, select("#", core.parse_pasted(text)), text)
    end
  end)

  it("takes linear time for any text", function()
    for _, text in ipairs(long_texts()) do linear(core.parse_pasted, text) end
  end)
end)

describe("names", function()
  it("are compared to their end, NUL being a character like others", function()
    assert.equal(404, core.constant("NOT_FOUND"))
    assert.equal(404, core.find("not found"))
    for _, name in ipairs { "NOT_FOUND\0", "NOT_FOUN", "NOT_FOUND_", "\0", "", "Not_Found", "_NOT_FOUND" } do
      assert.is_nil((core.constant(name)), name)
    end
    assert.same({ nil, "NOT_FOUND" }, { core.constant("NOT_FOUND\0") })
    assert.same({ nil, nil }, { core.find("") })
    assert.same({ nil, nil }, { core.find("\0 '-") })
    assert.equal(404, core.find("\0not\255found\0"))
  end)

  it("have a nearest one up to a third of wrong letters, the first in the alphabet of several", function()
    assert.same({ nil, "GONE" }, { core.constant("GOME") })
    assert.same({ nil, nil }, { core.constant("XOMX") })
    assert.same({ nil, nil }, { core.constant(("N"):rep(65)) })
    assert.same({ nil, "I'm a teapot" }, { core.find("teapot") })
    assert.same({ nil, nil }, { core.find("tea") })
  end)

  it("take linear time for any text", function()
    for _, text in ipairs(long_texts()) do
      linear(function()
        assert.is_nil((core.find(text)))
        assert.is_nil((core.constant(text)))
      end, text)
    end
  end)
end)

describe("distance", function()
  it("counts the letters to change, add, drop or swap with the next one", function()
    for _, case in ipairs {
      { "", "", 0 }, { "", "abc", 3 }, { "abc", "", 3 }, { "abc", "abc", 0 }, { "abc", "abd", 1 }, { "abc", "bc", 1 },
      { "kitten", "sitting", 3 }, { "a\0b", "ab", 1 }, { "ab", "ba", 1 },
      { "mrege", "merge", 1 }, { "abcd", "badc", 2 }, { "ca", "abc", 3 }, { ("a"):rep(64), ("b"):rep(1e5), 1e5 },
    } do
      assert.equal(case[3], core.distance(case[1], case[2]))
    end
  end)
end)
