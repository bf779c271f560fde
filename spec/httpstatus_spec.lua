local status = require "httpstatus"

-- The message of a call that must raise, with the place in front of it.
local function raised(...)
  local ok, message = pcall(...)
  assert.is_false(ok)
  return message
end

describe("describe", function()
  it("explains a status with its substatus, as text and as two numbers", function()
    local entry = status.describe("500.19")
    assert.equal("500.19", entry.code)
    assert.equal(500, entry.status)
    assert.equal(19, entry.substatus)
    assert.equal("Server Error", entry.class)
    assert.equal("Internal Server Error", entry.phrase)
    assert.is_true(entry.known)
    assert.equal("Configuration data is invalid", entry.title)
    assert.equal("iis", entry.product)
    assert.equal("7.0+", entry.versions)
    assert.truthy(entry.check:find("HRESULT", 1, true))
    assert.truthy(entry.source:find("KB 943891", 1, true))
    assert.same(entry, status.describe(500, 19))
    assert.same(entry, status.describe("500", 19))
    assert.same(entry, status.describe(" 500.19\t\r\n"))
  end)

  it("keeps integers integers on every Lua", function()
    assert.equal("404", tostring(status.describe(404).status))
    assert.equal("3", tostring(status.describe(404, 3).substatus))
    assert.equal("404.3", status.describe(404, 3).code)
  end)

  it("gives a cause and its fix the same line number", function()
    local entry = status.describe("500.19")
    local _, causes = entry.cause:gsub("\n", "\n")
    local _, fixes = entry.fix:gsub("\n", "\n")
    assert.equal(causes, fixes)
    assert.truthy(causes > 2)
  end)

  it("puts every meaning of the code into the description, labelled by product and version", function()
    local text = status.describe("500.19").description
    local new = text:find("IIS 7.0+: Configuration data is invalid", 1, true)
    local old = text:find("IIS 6.0: ", 1, true)
    assert.truthy(new and old and new < old)
  end)

  it("narrows to one product on request", function()
    local entry = status.describe("500.19", { product = "iis6" })
    assert.equal("iis6", entry.product)
    assert.is_nil(entry.description:find("IIS 7.0+", 1, true))
    assert.same(entry, status.describe(500, 19, { product = "iis6" }))
    assert.equal("iis", status.describe("500.19").product)
  end)

  it("falls back from an unlisted substatus to its status", function()
    local entry = status.describe("404.99")
    assert.is_false(entry.known)
    assert.equal("404.99", entry.code)
    assert.equal(99, entry.substatus)
    assert.equal("Not Found", entry.title)
    assert.truthy(entry.description:find("404.99 is not listed", 1, true))
  end)

  it("takes substatus 0 without a row of its own for the plain status", function()
    local entry = status.describe("201.0")
    assert.is_true(entry.known)
    assert.equal("201.0", entry.code)
    assert.equal(0, entry.substatus)
    assert.equal("Created", entry.title)
  end)

  it("falls back from an unlisted status to its class", function()
    local entry = status.describe(299)
    assert.is_false(entry.known)
    assert.equal("Successful", entry.class)
    assert.equal("Successful", entry.title)
    assert.truthy(entry.description:find("treats it as 200", 1, true))
    assert.equal("Successful", status.describe("299.7").title)
  end)

  it("gives numbers outside 100-599 no class and no meaning", function()
    for _, code in ipairs { "000", "099", "600", "999", "999.65535" } do
      local entry = status.describe(code)
      assert.is_false(entry.known)
      assert.is_nil(entry.class)
      assert.is_nil(entry.title)
      assert.truthy(entry.description:find("outside 100%-599"))
      assert.equal(1, #status.meanings(code))
    end
    assert.equal("007", status.describe(7).code)
  end)

  it("falls back inside the product that was asked for", function()
    local entry = status.describe("404.19", { product = "iis6" })
    assert.is_false(entry.known)
    assert.equal("iis6", entry.product)
    assert.is_false(status.describe("429", { product = "iis6" }).known)
  end)

  it("returns nil and a message for text that is no code", function()
    for text, column in pairs {
      abc = 1, ["40"] = 3, ["404."] = 5, ["404.3.1"] = 6, [""] = 1, ["4040"] = 4, ["404.03"] = 6, ["404.65536"] = 9,
      ["-404"] = 1, ["404 .3"] = 4, ["404,3"] = 4, ["40x"] = 3, ["404.x"] = 5, ["404.99999999999999999999"] = 9,
      ["4\0004"] = 2,
    } do
      local entry, message = status.describe(text)
      assert.is_nil(entry)
      assert.truthy(message:find("is no status code: at column " .. column .. " ", 1, true), text .. ": " .. message)
      assert.is_nil((status.meanings(text)))
      assert.is_nil((status.title(text)))
    end
  end)

  it("quotes hostile text shortened and printable", function()
    local _, message = status.describe(("\27[31m"):rep(1e5))
    assert.truthy(#message < 250)
    assert.is_nil(message:find("\27"))
  end)

  it("refuses a number with a fraction and names both readings", function()
    local message = raised(status.describe, 403.1)
    assert.truthy(message:find('"403.1" or (403, 1)', 1, true))
    assert.truthy(message:find('"403.10" or (403, 10)', 1, true))
    assert.truthy(raised(status.meanings, 500.19):find('"500.190"', 1, true))
    assert.truthy(raised(status.title, 0 / 0):find("no whole number 0..999", 1, true))
  end)

  it("raises at the caller's line when misused", function()
    local here = debug.getinfo(1, "S").short_src
    for name, call in pairs {
      ["a code is text or a number, got nil"] = function() local e = status.describe() return e end,
      ["a code is text or a number, got boolean"] = function() local e = status.describe(true) return e end,
      ["status 1000 is no whole number 0..999"] = function() local e = status.describe(1000) return e end,
      ["status -1 is no whole number 0..999"] = function() local e = status.meanings(-1) return e end,
      ["the number 404.5 may mean 404.5 or 404.50"] = function() local e = status.describe(404.5) return e end,
      ["substatus 65536 is no whole"] = function() local e = status.describe(404, 65536) return e end,
      ["substatus 1.5 is no whole"] = function() local e = status.describe(404, 1.5) return e end,
      ['substatus "3" is no whole'] = function() local e = status.describe(404, "3") return e end,
      ["substatus is given twice"] = function() local e = status.describe("404.3", 3) return e end,
      ["options is a table, got number"] = function() local e = status.describe(404, 3, 3) return e end,
      ['unknown option "prodct"'] = function() local e = status.describe(404, { prodct = "iis" }) return e end,
      ['unknown product "iis5"; the products are http, iis, iis6'] = function()
        local e = status.describe(404, nil, { product = "iis5" }) return e
      end,
      ["the status 1e+300 is no whole number"] = function() local e = status.title(1e300) return e end,
      ['the status "404" is no whole number'] = function() local p = status.phrase("404") return p end,
      ["the status 404.5 is no whole"] = function() local p = status.phrase(404.5) return p end,
      ["a selector is text or a table, got number"] = function() local l = status.list(404) return l end,
    } do
      local message = raised(call)
      assert.truthy(message:find(name, 1, true), message)
      assert.equal(here, message:match("^(.-):%d+: "), message)
    end
  end)

  it("hands out tables that belong to the caller", function()
    local entry = status.describe(404)
    for field in pairs(entry) do entry[field] = nil end
    entry.code = "gone"
    assert.equal("Not Found", status.describe(404).title)
    status.phrases[404] = "gone"
    status.classes[4] = "gone"
    status.products.iis = nil
    assert.equal("Not Found", status.phrase(404))
    assert.equal("Client Error", status.describe(404).class)
    assert.equal("iis", status.describe("404.3", { product = "iis" }).product)
    status.phrases[404], status.classes[4], status.products.iis = "Not Found", "Client Error", "IIS 7.0 and later"
  end)

  it("gives a flat table of strings, integers and one boolean", function()
    for _, code in ipairs(status.list()) do
      for field, value in pairs(status.describe(code)) do
        local kind = type(value)
        assert.truthy(kind == "string" or kind == "number" or field == "known", field)
      end
    end
  end)

  it("answers every code that a log can hold", function()
    for number = 0, 999 do
      local entry = status.describe(number)
      assert.equal(number, entry.status)
      assert.truthy(#entry.description > 20)
      for _, substatus in ipairs { 0, 1, 19, 1000, 65535 } do
        assert.equal(substatus, status.describe(number, substatus).substatus)
      end
    end
  end)

  it("does not keep what text from outside asks for", function()
    local function heap()
      collectgarbage()
      collectgarbage()
      return collectgarbage("count")
    end
    local function ask(from)
      for i = from, from + 20000 do
        status.describe(("%03d.%d"):format(i % 1000, 30000 + i % 30000))
        status.describe((" "):rep(i % 300) .. "404.3")
      end
    end
    ask(1)
    local before = heap()
    ask(20000)
    assert.truthy(heap() - before < 16)
  end)
end)

describe("meanings", function()
  it("gives one entry per meaning in the order of the products", function()
    local entries = status.meanings("500.19")
    assert.equal(2, #entries)
    assert.equal("iis", entries[1].product)
    assert.equal("iis6", entries[2].product)
    assert.is_nil(entries[1].description:find("metabase", 1, true))
    assert.equal("http", status.meanings(404)[1].product)
  end)

  it("starts with the meaning that describe gives", function()
    for _, code in ipairs(status.list()) do
      local entry, first = status.describe(code), status.meanings(code)[1]
      entry.description, first.description = nil, nil
      assert.same(entry, first)
    end
  end)
end)

describe("phrase", function()
  it("is the phrase of the status line", function()
    assert.same({ "Not Found", true }, { status.phrase(404) })
    assert.same({ "Unprocessable Content", true }, { status.phrase(422) })
  end)

  it("is never nil", function()
    for number = 0, 999 do
      local phrase, known = status.phrase(number)
      assert.equal("string", type(phrase))
      assert.equal(status.phrases[number] ~= nil, known)
    end
    assert.same({ "Successful", false }, { status.phrase(299) })
    assert.same({ "Unknown", false }, { status.phrase(999) })
  end)
end)

describe("title", function()
  it("names the first meaning", function()
    assert.same({ "Configuration data is invalid", true }, { status.title("500.19") })
    assert.same({ "Configuration data is invalid", true }, { status.title(500, 19) })
    assert.same({ "Not Found", false }, { status.title(404, 99) })
    assert.same({ "Unknown", false }, { status.title(999) })
  end)
end)

describe("the tables", function()
  it("hold the five classes", function()
    assert.same({ "Informational", "Successful", "Redirection", "Client Error", "Server Error" }, status.classes)
  end)

  it("hold the products by id", function()
    assert.equal("IIS 7.0 and later", status.products.iis)
    assert.equal("IIS 4.0 to 6.0", status.products.iis6)
    assert.truthy(status.products.http)
  end)
end)

describe("list", function()
  it("gives every listed code once, in order", function()
    local codes = status.list()
    local last_status, last_substatus = -1, -1
    for _, code in ipairs(codes) do
      local entry = status.describe(code)
      assert.is_true(entry.known)
      local substatus = entry.substatus or -1
      assert.truthy(entry.status > last_status or substatus > last_substatus)
      last_status, last_substatus = entry.status, substatus
    end
    assert.truthy(#codes > 180)
  end)

  it("narrows to a class", function()
    local codes = status.list("4XX")
    assert.equal("400", codes[1])
    for _, code in ipairs(codes) do assert.equal("4", code:sub(1, 1)) end
    assert.is_nil(status.list("1xx")[20])
  end)

  it("narrows to what a selector or a set matches", function()
    assert.same({ "502", "503", "504" }, status.list({ 502, "503-504", "!502.*", "!503.*", "!504.*" }))
    assert.same(status.list("401.*"), status.list(status.set("401.*")))
    assert.equal("401.0", status.list("401.*")[1])
    assert.same({}, status.list("404,!404"))
  end)

  it("returns nil and a message for a malformed selector", function()
    local codes, message = status.list("4xx, 6xx")
    assert.is_nil(codes)
    assert.equal('"6xx" at column 6: the classes are 1xx, 2xx, 3xx, 4xx and 5xx', message)
  end)
end)

describe("tostring", function()
  it("is a heading, the description and the substatuses of a status", function()
    local text = tostring(status.describe(401))
    assert.equal("401 Unauthorized", text:match("^[^\n]*"))
    assert.truthy(text:find("\nHTTP, RFC 9110: Unauthorized\n", 1, true))
    assert.truthy(text:find("\nSubstatuses:\n- 401.0: ", 1, true))
    assert.truthy(text:find("\n- 401.7: ", 1, true))
    assert.is_nil(tostring(status.describe("401.1")):find("Substatuses", 1, true))
  end)

  it("says that a code is not listed", function()
    assert.equal("404.99 Not Found (not listed)", tostring(status.describe("404.99")):match("^[^\n]*"))
  end)

  it("survives an entry that its owner has changed", function()
    local entry = status.describe(404)
    entry.status, entry.code, entry.description = "x", {}, nil
    assert.equal("string", type(tostring(entry)))
  end)
end)

describe("the module", function()
  it("has the version of the rockspec and the changelog", function()
    local rock = {}
    if setfenv then
      setfenv(assert(loadfile("httpstatus-dev-1.rockspec")), rock)()
    else
      assert(loadfile("httpstatus-dev-1.rockspec", "t", rock))()
    end
    assert.equal(rock.package .. " " .. rock.version, status._VERSION)
    local changes = assert(io.open("CHANGELOG.md")):read("*a")
    assert.equal(rock.version, changes:match("\n## (%S+)"))
  end)

  it("sets no global", function()
    local before = {}
    for name in pairs(_G) do before[name] = true end
    package.loaded["httpstatus"], package.loaded["httpstatus.core"] = nil, nil
    local fresh = require "httpstatus"
    fresh.describe(404)
    for name in pairs(_G) do assert.truthy(before[name], name) end
    package.loaded["httpstatus"] = status
  end)
end)
