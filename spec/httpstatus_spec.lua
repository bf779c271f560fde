local system = require "spec.system"
local status = require "httpstatus"

local output_of, raised = system.output_of, system.raised

describe("describe", function()
  it("explains a status with its substatus, as text and as two numbers", function()
    local entry = status.describe("500.19")
    assert.equal("500.19", entry.code)
    assert.equal(500, entry.status)
    assert.equal(19, entry.substatus)
    assert.equal("5xx", entry.class)
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
    assert.equal("2xx", entry.class)
    assert.equal("Successful", entry.title)
    assert.truthy(entry.description:find("treats it as 200", 1, true))
    assert.equal("Successful", status.describe("299.7").title)
  end)

  it("gives numbers outside 100-599 no class and no meaning", function()
    for _, code in ipairs { "001", "099", "600", "999", "999.65535" } do
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
    entry = status.describe("429", { product = "iis6" })
    assert.same({ true, "http" }, { entry.known, entry.product })
  end)

  it("returns nil and a message for text that is no code", function()
    for text, column in pairs {
      abc = 1, ["99"] = 3, ["404."] = 5, ["404.3.1"] = 6, [""] = 1, ["4040"] = 4, ["404.03"] = 6, ["404.65536"] = 9,
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
    local said = raised(function() return status["\27[31m" .. ("x"):rep(1e5)] end)
    assert.truthy(#said < 250 and not said:find("\27"))
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
      ["substatus true is no whole"] = function() local e = status.describe(404, true) return e end,
      ["substatus is given twice"] = function() local e = status.describe("404.3", 3) return e end,
      ["options is a table, got number"] = function() local e = status.describe(404, 3, 3) return e end,
      ['unknown option "prodct"; the options are product and the families httperr, '] = function()
        local e = status.describe(404, { prodct = "iis" }) return e
      end,
      ['unknown product "iis5"; the products are http, iis, iis6'] = function()
        local e = status.describe(404, nil, { product = "iis5" }) return e
      end,
      ["the status 1e+300 is no whole number"] = function() local e = status.title(1e300) return e end,
      ["the status nil is no whole number"] = function() local p = status.phrase() return p end,
      ["the status 1000 is no whole number"] = function() local c = status.class(1000) return c end,
      ["substatus 0.5 is no whole"] = function() local l = status.is_listed(404, 0.5) return l end,
      ["the status 404.5 is no whole"] = function() local p = status.phrase(404.5) return p end,
    } do
      local message = raised(call)
      assert.truthy(message:find(name, 1, true), message)
      assert.equal(here, message:match("^(.-):%d+: "), message)
    end
  end)

  it("takes false for none, as a condition gives it", function()
    for _, call in ipairs { status.title, status.is_listed } do
      for _, code in ipairs { 404, "404.3", 418 } do
        assert.equal(call(code), call(code, false))
        assert.equal(call(code), call(code, false, false))
      end
      assert.equal(call(404, 3), call(404, 3, false))
    end
    assert.equal("404", status.describe(404, false, false).code)
    assert.equal("iis", status.describe(404, false, { product = "iis" }).product)
    assert.equal("iis", status.meanings(404, { product = "iis" }, false)[1].product)
  end)

  it("gives an unlisted status the same title each time, and one with evidence its own", function()
    for _ = 1, 2 do
      assert.same({ "Client Error", "Client Error", "Not found" }, { status.title(499 - 40), status.title("459"),
        status.title(404, { product = "iis" }) })
      assert.equal(status.title(404), status.title("404"))
      assert.equal(status.title("404.99"), status.describe("404.99").title)
      assert.equal("Client Error", status.phrase(459))
    end
  end)

  it("hands out tables that belong to the caller", function()
    local entry = status.describe(404)
    for field in pairs(entry) do entry[field] = nil end
    entry.code = "gone"
    assert.equal("Not Found", status.describe(404).title)
    local phrases, classes, products, families = status.phrases, status.classes, status.products, status.families
    phrases[404], classes[4], products.iis, families.win32 = "gone", "gone", nil, nil
    assert.equal("Not Found", status.phrase(404))
    assert.equal("Not Found", status.phrases[404])
    assert.equal("Client Error", status.classes[4])
    assert.truthy(status.products.iis and status.families.win32)
    assert.equal("iis", status.describe("404.3", { product = "iis" }).product)
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
        status.describe(("%03d.%d"):format(i % 1000, 30000 + math.floor(i / 1000)))
        status.describe((" "):rep(i % 300) .. "404.3")
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
end)

describe("meanings", function()
  it("gives one entry per meaning in the order of the products", function()
    local entries = status.meanings("500.19")
    assert.equal(2, #entries)
    assert.equal("iis", entries[1].product)
    assert.equal("iis6", entries[2].product)
    assert.equal("arr", status.meanings("502.5")[2].product)
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

describe("text", function()
  it("is taken wherever a host has text", function()
    assert.equal("Not Found", status.phrase("404"))
    assert.equal("4xx", status.class("404"))
    assert.same(status.describe(500, 19), status.describe("500", "19"))
    assert.same(status.describe(500, 19), status.describe(500, " 19 "))
    assert.equal("MIME type restriction", status.title(404, "3"))
    assert.is_true(status.is_listed("404", "3"))
    assert.is_false(status.is_listed(404, "98"))
  end)

  it("that is none gives nil and a message", function()
    for _, text in ipairs { "", "40", "abc", "4040", "-404", "404\0", "4 04" } do
      for _, name in ipairs { "phrase", "class", "title", "is_listed", "describe", "meanings" } do
        local answer, message = status[name](text)
        assert.is_nil(answer, name .. " " .. text)
        assert.equal("string", type(message))
      end
    end
    for _, text in ipairs { "", "x", "65536", "-1", "03", "3.5", "99999999999999999999" } do
      local answer, message = status.describe(404, text)
      assert.is_nil(answer)
      assert.truthy(message:find("is no substatus: a whole number 0..65535 was expected", 1, true), message)
    end
    assert.truthy(select(2, status.phrase("404.3")):find("three digits were expected", 1, true))
  end)

  it("is read as people paste it", function()
    for text, code in pairs {
      ["404 Not Found"] = "404", ["HTTP/1.1 503 Service Unavailable"] = "503", ["HTTP/2 502"] = "502",
      ["HTTP Error 500.19 - Internal Server Error"] = "500.19", ["Error 404."] = "404", ["Status code: 404"] = "404",
      ["404: gone"] = "404", ["500.30 - ANCM In-Process Start Failure"] = "500.30", ["error code: 525"] = "525",
    } do
      assert.equal(code, (assert(status.describe(text))).code, text)
    end
    for _, text in ipairs { "40 apples", "404.3.1", "404x", "room 101", "HTTP Error", "404,3", "404 .3", "404 3" } do
      assert.is_nil((status.describe(text)), text)
    end
  end)

  it("of any length is read in linear time", function()
    -- Steps of the interpreter, not time: text twice as long may not take four times as many.
    local function steps(text)
      local count = 0
      debug.sethook(function() count = count + 1 end, "", 1)
      status.describe(text)
      status.lookup("win32", text)
      status.lookup("httperr", text)
      status.phrase(text)
      debug.sethook()
      return count
    end
    if rawget(_G, "jit") then return end -- luacheck: ignore 113
    assert.truthy(steps((" "):rep(40000)) < steps((" "):rep(20000)) * 2 + 100)
  end)
end)

describe("phrase", function()
  it("is the phrase of the status line", function()
    assert.equal("Not Found", status.phrase(404))
    assert.equal("Unprocessable Content", status.phrase(422))
    assert.equal("I'm a teapot", status.phrase(418))
    assert.equal("(Unused)", status.phrase(306))
  end)

  it("is never nil for a status", function()
    for number = 0, 999 do assert.equal("string", type(status.phrase(number))) end
    assert.equal("Successful", status.phrase(299))
    assert.equal("Unknown", status.phrase(999))
  end)

  it("belongs to its meaning: no product shows another's", function()
    local nobody = {}
    for _, code in ipairs(status.list()) do
      local all = status.meanings(code)
      for _, entry in ipairs(all) do
        assert.equal("string", type(entry.phrase))
        local iana = all[1].product == "http" or status.describe(entry.status).product == "http"
        if not iana and entry.product ~= all[1].product and entry.phrase == all[1].title and entry.title ~= all[1].title then
          nobody[#nobody + 1] = code .. " " .. entry.product .. ": " .. entry.phrase
        end
      end
    end
    assert.same({}, nobody)
  end)
end)

describe("class", function()
  it("is the class of a status", function()
    assert.equal("4xx", status.class(404))
    assert.equal("1xx", status.class(100))
    assert.is_nil(status.class(99))
    assert.is_nil(status.class(600))
  end)
end)

describe("is_listed", function()
  it("tells what the registry has", function()
    for _, code in ipairs(status.list()) do assert.is_true(status.is_listed(code)) end
    assert.is_true(status.is_listed(404, 0))
    assert.is_false(status.is_listed("404.99"))
    assert.is_false(status.is_listed(299))
  end)
end)

describe("title", function()
  it("names the first meaning", function()
    assert.equal("Configuration data is invalid", status.title("500.19"))
    assert.equal("Configuration data is invalid", status.title(500, 19))
    assert.equal("Not Found", status.title(404, 99))
    assert.equal("Unknown", status.title(999))
  end)

  it("keeps to the product that was asked for", function()
    assert.equal(status.meanings(499, { product = "esri" })[1].title, status.title(499, { product = "esri" }))
    assert.are_not.equal(status.title(499), status.title(499, { product = "esri" }))
    assert.equal("Not Found", status.title(404, nil, { product = "twitter" }))
  end)

  it("says the same when asked again", function()
    for _, code in ipairs(status.list()) do
      local title = status.title(code)
      assert.equal(title, status.title(code))
      local number, substatus = code:match("^(%d+)%.?(%d*)$")
      assert.equal(title, status.title(tonumber(number), tonumber(substatus)))
      assert.equal(status.describe(code).title or status.describe(code).phrase, title)
    end
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

  it("hold the families by id", function()
    assert.truthy(status.families.httperr and status.families.win32 and status.families.cloudflare)
    local count = 0
    for _ in pairs(status.families) do count = count + 1 end
    assert.equal(#status.family_ids(), count)
  end)

  it("print themselves, as every array does that a function returns", function()
    assert.equal("http\niis\niis6", tostring(status.product_ids()):sub(1, 13))
    assert.equal("404.1\n404.2", tostring(status.list("404.1, 404.2")))
    assert.equal("404.11", tostring(status.search("double escape")):match("^[^\n]*"))
    local text = tostring(status.meanings(499))
    assert.truthy(text:find("^499 ") and text:find("\n\n499 "))
    assert.equal("", tostring(status.list("404,!404")))
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

describe("describe with evidence", function()
  it("puts the causes first that it decides for, and those last that it speaks against", function()
    local entry = status.describe(500, 19, { win32 = 0x80070021 })
    local plain = status.describe(500, 19)
    assert.truthy(entry.decided >= 1)
    assert.is_false(entry.benign)
    local first = entry.when:match("^[^\n]*")
    assert.truthy(first:find("win32 0x80070021 ERROR_LOCK_VIOLATION", 1, true), first)
    local last = entry.when:match("[^\n]*$")
    assert.truthy(last:find("win32 ", 1, true) and not last:find("0x80070021", 1, true), last)
    assert.equal(select(2, plain.cause:gsub("\n", "")), select(2, entry.cause:gsub("\n", "")))
    assert.is_nil(plain.decided)
    assert.is_nil(plain.benign)
  end)

  it("says so in the description, in front", function()
    local text = status.describe(500, 19, { win32 = 0x8007000d }).description
    assert.equal(1, (text:find("win32 0x8007000d ERROR_INVALID_DATA: ", 1, true)))
    local decided, against = text:find("Decided by the evidence:", 1, true), text:find("The evidence speaks against:", 1, true)
    assert.truthy(decided < against)
    assert.truthy(decided < text:find("Check: ", 1, true))
    assert.is_nil(status.describe(500, 19).description:find("evidence", 1, true))
  end)

  it("takes the low part that a log shows for the HRESULT, and any spelling", function()
    for _, win32 in ipairs { 13, "13", "0x8007000D", -2147024883, "-2147024883", "ERROR_INVALID_DATA" } do
      assert.equal(status.describe(500, 19, { win32 = 0x8007000d }).cause, status.describe("500.19", { win32 = win32 }).cause)
    end
  end)

  it("keeps the same HRESULT under another substatus apart", function()
    local a, b = status.describe(500, 19, { win32 = 0x80070005 }), status.describe(500, 0, { win32 = 0x80070005 })
    assert.are_not.equal(a.cause:match("^[^\n]*"), b.cause:match("^[^\n]*"))
  end)

  it("puts the meaning first whose cause it decides for", function()
    local entry = status.describe(500, 0, { win32 = 0x800701b1 })
    assert.same({ "ancm", 1 }, { entry.product, entry.decided })
    assert.equal("iis", status.describe(500, 0).product)
    assert.equal("ancm", status.meanings(500, 0, { win32 = 0x800701b1 })[1].product)
  end)

  it("takes a status alone for its substatus 0 where only that one is decided", function()
    local entry = status.describe(500, { win32 = 0x800701b1 })
    assert.same({ "500", "ancm", 1 }, { entry.code, entry.product, entry.decided })
  end)

  it("marks handshakes and clients that left as normal", function()
    assert.is_true(status.describe(401, 1, { win32 = 2148074254 }).benign)
    assert.is_true(status.describe(401, 2, { win32 = 5 }).benign)
    for _, win32 in ipairs { 64, 121, 995, 1236 } do
      for _, code in ipairs { 200, 204, 206, 302, 304 } do
        assert.is_true(status.describe(code, 0, { win32 = win32 }).benign, code .. " " .. win32)
        assert.is_true(status.describe(code, { win32 = win32 }).benign, code .. " " .. win32)
      end
      assert.is_false(status.describe(404, 0, { win32 = win32 }).benign)
    end
    -- Behind 500.19 a lost file server has the same number.
    assert.is_false(status.describe(500, 19, { win32 = 64 }).benign)
  end)

  it("knows what any 401 shares", function()
    for _, code in ipairs { "401", "401.1", "401.2", "401.99" } do
      local entry = status.describe(code, { win32 = 1326 })
      assert.truthy(entry.decided >= 1 and not entry.benign, code)
    end
  end)

  it("still explains the key alone where it decides nothing", function()
    local entry = status.describe(404, 3, { win32 = 1326 })
    assert.same({ 0, false }, { entry.decided, entry.benign })
    assert.equal(1, (entry.description:find("win32 1326 ERROR_LOGON_FAILURE: ", 1, true)))
    assert.equal(1, (status.describe(404, 3, { win32 = 4242 }).description:find("win32 4242 is not listed.", 1, true)))
  end)

  it("takes the keys of every family", function()
    local entry = status.describe(505, { httperr = "version_n/s" })
    assert.same({ "httpsys", 1 }, { entry.product, entry.decided })
    assert.equal(1, (entry.description:find("httperr Version_N/S: ", 1, true)))
  end)

  it("returns nil and a message for text that is no key and raises for misuse", function()
    local entry, message = status.describe(500, 19, { win32 = "0xzz" })
    assert.is_nil(entry)
    assert.truthy(message:find('"0xzz" is no key of win32', 1, true))
    entry, message = status.describe(503, { httperr = "AppOfline" })
    assert.is_nil(entry)
    assert.equal('"AppOfline" is no key of httperr that is listed; did you mean AppOffline?', message)
    assert.truthy(raised(status.describe, 500, 19, { win32 = -1 }):find("option win32: -1 is no key", 1, true))
    assert.truthy(raised(status.describe, 500, 19, { win32 = {} }):find("got table", 1, true))
    assert.truthy(raised(status.describe, 500, 19, { httpsys = "x" }):find("unknown option", 1, true))
  end)
end)

describe("a product that has no meaning of the code", function()
  it("gets the others', and the description says so", function()
    local entry = status.describe(404, { product = "twitter" })
    assert.same({ true, "http" }, { entry.known, entry.product })
    assert.equal(1, (entry.description:find("twitter has no meaning of its own for 404; these are the others'.", 1, true)))
    assert.is_nil(status.describe(502, { product = "twitter" }).description:find("is not listed", 1, true))
    assert.is_false(status.describe(299, { product = "twitter" }).known)
    assert.equal("404 Not Found", tostring(entry):match("^[^\n]*"))
  end)

  it("gets those of the product that it is built on, where there are any", function()
    local entry = status.describe(502, { product = "openresty" })
    assert.same({ true, "nginx" }, { entry.known, entry.product })
    assert.equal(status.describe(502, { product = "nginx" }).description, entry.description)
    assert.equal("Bad gateway", status.title(502, { product = "openresty" }))
    assert.equal("openresty", status.describe(405, { product = "openresty" }).product)
    local unlisted = status.describe(418, { product = "openresty" })
    assert.equal("http", unlisted.product)
    assert.truthy(unlisted.description:find("openresty has no meaning of its own for 418; these are the others'.", 1, true))
  end)

  it("still falls back inside the product where that has the status", function()
    local entry = status.describe("502.77", { product = "nginx" })
    assert.same({ false, "nginx" }, { entry.known, entry.product })
  end)
end)

describe("win32", function()
  it("explains a code by number and by text", function()
    local record = status.win32(5)
    assert.same({ 5, "0x00000005", "ERROR_ACCESS_DENIED" }, { record.code, record.hex, record.name })
    assert.same(record, status.win32(" 5 "))
    assert.equal("SEC_E_NO_CREDENTIALS", status.win32(2148074254).name)
    assert.equal("2148074254", tostring(status.win32("0x8009030E").code))
  end)

  it("takes a signed HRESULT for its unsigned value", function()
    assert.equal(2147942413, status.win32(-2147024883).code)
    assert.equal(2147942413, status.win32("-2147024883").code)
  end)

  it("finds the Win32 code inside an HRESULT", function()
    local record = status.win32(0x8007007e)
    assert.same({ "ERROR_MOD_NOT_FOUND", "FACILITY_WIN32", 126 }, { record.name, record.facility, record.win32 })
    record = status.win32("0x80071234")
    assert.same({ "0x80071234", "FACILITY_WIN32", 4660 }, { record.hex, record.facility, record.win32 })
    assert.is_nil(record.name)
    assert.equal("facility 291", status.win32("0x81230001").facility)
    assert.is_nil(status.win32("0xc0000001").facility)
  end)

  it("still gives an unlisted value its decimal and hex form", function()
    local record = status.win32(4242424242)
    assert.same({ 4242424242, "0xfcde41b2" }, { record.code, record.hex })
    assert.truthy(tostring(record):find("is not listed", 1, true))
  end)

  it("refuses what is no unsigned 32 bit number", function()
    for _, text in ipairs { "0xzz", "", "abc", "-1", "4294967296", "0x100000000", "1.5", "5 6", "0x", "99999999999999999999" } do
      local record, message = status.win32(text)
      assert.is_nil(record, text)
      assert.truthy(message:find("is no key of win32", 1, true))
    end
    local here = debug.getinfo(1, "S").short_src
    for _, value in ipairs { -1, 4294967296, 1.5, 0 / 0, 1 / 0, true, {} } do
      local message = raised(function() local r = status.win32(value) return r end)
      assert.equal(here, message:match("^(.-):%d+: "))
    end
    assert.is_false(pcall(status.win32))
  end)
end)

describe("lookup", function()
  it("explains a key of a family: a name in any case, a number or its digits", function()
    local entry = status.lookup("httperr", "appoffline")
    assert.same({ "httperr AppOffline", "httperr", "AppOffline", 503, "5xx", "httpsys", true },
      { entry.code, entry.family, entry.key, entry.status, entry.class, entry.product, entry.known })
    assert.truthy(entry.summary and entry.cause and entry.fix and #tostring(entry) > 100)
    assert.is_nil(status.lookup("httperr", "Timer_ConnectionIdle").status)
    entry = status.lookup("cloudflare", 1020)
    assert.same({ "cloudflare 1020", 1020, 403, "cloudflare" }, { entry.code, entry.key, entry.status, entry.product })
    assert.same(entry, status.lookup("cloudflare", " 1020 "))
    assert.truthy(status.lookup("cloudflare", 1106).title:find("banned", 1, true))
    entry = status.lookup("win32", -2147024883)
    assert.same({ "win32 0x8007000d", 2147942413, "ERROR_INVALID_DATA" }, { entry.code, entry.key, entry.name })
    assert.equal("win32 5", status.lookup("win32", "ERROR_ACCESS_DENIED").code)
  end)

  it("gives an entry that encoders take", function()
    local json = require "dkjson"
    assert.equal("AppOffline", json.decode(json.encode(status.lookup("httperr", "AppOffline"))).key)
  end)

  it("suggests the nearest key and the nearest family", function()
    local entry, message = status.lookup("httperr", "AppOfline")
    assert.is_nil(entry)
    assert.equal('"AppOfline" is no key of httperr that is listed; did you mean AppOffline?', message)
    assert.truthy(select(2, status.lookup("httper", "x")):find("did you mean httperr?", 1, true))
    for _, key in ipairs { "", "AppOffline\0x", 503, "\0", ("x"):rep(1e5), "0xzz" } do
      assert.is_nil((status.lookup("httperr", key)))
      assert.is_nil((status.lookup("cloudflare", key)))
    end
    assert.is_nil((status.lookup("cloudflare", 1020.5)))
    assert.is_nil((status.lookup("cloudflare", -1020)))
  end)

  it("raises at the caller's line when misused", function()
    local here = debug.getinfo(1, "S").short_src
    for _, arguments in ipairs { {}, { "httperr" }, { "httperr", {} }, { 5, 5 }, { "cloudflare", true } } do
      local message = raised(function() local e = status.lookup(arguments[1], arguments[2]) return e end)
      assert.equal(here, message:match("^(.-):%d+: "))
    end
  end)

  it("is what a bare key leads to", function()
    local entry, message = status.describe("1020")
    assert.is_nil(entry)
    assert.equal('"1020" is a key of cloudflare, not a status code', message)
    assert.equal('"1006" is a key of cloudflare and websocket, not a status code', (select(2, status.describe("1006"))))
    assert.are_not.equal(status.lookup("cloudflare", 1006).title, status.lookup("websocket", 1006).title)
    assert.truthy(select(2, status.describe("AppOffline")):find("is a key of httperr", 1, true))
  end)
end)

describe("find", function()
  it("finds a status by its phrase: any case, any punctuation, old names", function()
    for phrase, code in pairs {
      ["Not Found"] = 404, ["NOT-FOUND"] = 404, not_found = 404, ["Request Entity Too Large"] = 413,
      ["payload too large"] = 413, ["Content Too Large"] = 413, ["Request-URI Too Long"] = 414, ["Moved Temporarily"] = 302,
      ["Object moved"] = 302, ["Unprocessable Entity"] = 422, ["I'm a teapot"] = 418, ["Requested Range Not Satisfiable"] = 416,
      ["Gateway Time-out"] = 504, ["Client closed request"] = 499, ok = 200, ["Service Temporarily Unavailable"] = 503,
      ["Authorization Required"] = 401, ["Request Time-out"] = 408, ["Retry With"] = 449, ["Page Expired"] = 419,
      ["Enhance Your Calm"] = 420, ["Invalid Token"] = 498, ["Origin DNS Error"] = 530,
    } do
      assert.equal(code, (status.find(phrase)), phrase)
    end
  end)

  it("finds every phrase that it hands out", function()
    for number, phrase in pairs(status.phrases) do
      if not phrase:find("^%(") then assert.equal(phrase, status.phrases[status.find(phrase)], number) end
    end
  end)

  it("finds every phrase and title of every meaning, by a status that has it", function()
    for _, code in ipairs(status.list()) do
      for _, entry in ipairs(status.meanings(code)) do
        for _, text in ipairs { entry.phrase, entry.title } do
          if not text:find("^%(") then assert.equal("number", type(status.find(text)), code .. " " .. text) end
        end
      end
    end
  end)

  it("suggests the nearest phrase", function()
    local found, message = status.find("Not Fuond")
    assert.is_nil(found)
    assert.equal('no status is named "Not Fuond"; did you mean "Not Found"?', message)
    assert.is_nil((status.find(("x"):rep(1e5))))
    assert.is_nil((status.find("(Unused)")))
    assert.equal('no status is named "teapot"; did you mean "I\'m a teapot"?', (select(2, status.find("teapot"))))
    assert.is_false(pcall(status.find, 404))
  end)
end)

describe("search", function()
  it("finds a row by every word of its texts, whatever its case", function()
    local n = 0
    for _, code in ipairs { "404.13", "500.19", "502", "403.16" } do
      local entry = status.describe(code)
      local texts = table.concat({ entry.title, entry.summary, entry.cause or "", entry.fix or "" }, " ")
      for word in texts:gmatch("[%w_]+") do
        local found = false
        for _, hit in ipairs(status.search(word:upper())) do found = found or hit == code end
        assert.is_true(found, code .. ": " .. word)
        n = n + 1
      end
    end
    assert.is_true(n > 100)
  end)

  it("finds what an operator types", function()
    for query, code in pairs {
      maxAllowedContentLength = "404.13", ["double escape"] = "404.11", app_offline = "503.0", handshake = "401.1",
      SEC_E_NO_CREDENTIALS = "401.1", ["CLIENT CERTIFICATE REQUIRED"] = "403.7", ["0x80070021"] = "500.19", AppOffline = "503",
    } do
      local found = false
      for _, hit in ipairs(status.search(query)) do found = found or hit == code end
      assert.is_true(found, query)
    end
    assert.equal("404.11", status.search("double escape")[1])
  end)

  it("finds keys of families by name, key and official name", function()
    assert.equal("httperr AppOffline", status.search("AppOffline")[1])
    assert.equal("win32 0x8009030e", status.search("SEC_E_NO_CREDENTIALS")[1])
    assert.equal("cloudflare 1020", status.search("1020")[1])
  end)

  it("takes NUL for a character like others", function()
    for _, query in ipairs { "\0", "0\0", "0\0a", ")\0T", "AppOffline\0x" } do assert.same({}, status.search(query)) end
  end)

  it("wants all words and puts titles first", function()
    assert.same({}, status.search("double escape nonsenseword"))
    assert.same({}, status.search("  "))
    assert.same({}, status.search(""))
    local family, key = status.search("certificate")[1]:match("^(%S+) (.+)$")
    local title = family and status.lookup(family, key).title or status.title(status.search("certificate")[1])
    assert.truthy(title:lower():find("certificate", 1, true))
  end)

  it("gives each code once and survives any query", function()
    for _, query in ipairs { "e", "the of a", ("a "):rep(1000), ("x"):rep(1e5), "\0", "\255\254", "%d+ [", "404" } do
      local seen = {}
      for _, code in ipairs(status.search(query)) do
        assert.is_nil(seen[code])
        seen[code] = true
        local family, key = code:match("^(%S+) (.+)$")
        assert.truthy(family and status.lookup(family, key) or status.describe(code).known, code)
      end
    end
    assert.is_false(pcall(status.search, 404))
  end)
end)

describe("the constants", function()
  it("are the RFC names, older ones and those of ngx without their prefix", function()
    for name, code in pairs {
      NOT_FOUND = 404, OK = 200, CONTENT_TOO_LARGE = 413, REQUEST_ENTITY_TOO_LARGE = 413, PAYLOAD_TOO_LARGE = 413,
      IM_A_TEAPOT = 418, URI_TOO_LONG = 414, REQUEST_URI_TOO_LONG = 414, MOVED_TEMPORARILY = 302, NOT_ALLOWED = 405,
      SPECIAL_RESPONSE = 300, CLOSE = 444, ILLEGAL = 451, METHOD_NOT_IMPLEMENTED = 501, VERSION_NOT_SUPPORTED = 505,
      INTERNAL_SERVER_ERROR = 500, GATEWAY_TIMEOUT = 504, TOO_MANY_REQUESTS = 429, INSUFFICIENT_STORAGE = 507,
      NON_AUTHORITATIVE_INFORMATION = 203, HTTP_VERSION_NOT_SUPPORTED = 505, MULTI_STATUS = 207, UNPROCESSABLE_ENTITY = 422,
    } do
      assert.equal(code, status[name], name)
    end
  end)

  it("are annotated, all of them with their status", function()
    package.path = "src/data/?.lua;" .. package.path
    local registry = require("read").read("src/data")
    local expected, count = {}, 0
    local function add(name)
      name = name:upper():gsub("'", ""):gsub("[^%w]+", "_"):gsub("_$", "")
      if not name:find("^_") and not expected[name] then expected[name], count = status[name], count + 1 end
    end
    for _, m in ipairs(registry.meanings) do
      if m.product.id == "http" then add(m.phrase or m.title) end
    end
    for _, alias in ipairs(registry.aliases) do
      if alias.constant then add(alias.name) end
    end
    local annotated = {}
    for line in io.lines("lua/httpstatus/names.lua") do
      local name, number = line:match("^%-%-%-@field (%u[%u%d_]+) integer  (%d+)$")
      if name then annotated[name] = tonumber(number) end
    end
    assert.same(expected, annotated)
    assert.truthy(count > 70)
  end)

  it("are no vendor's phrases", function()
    for _, name in ipairs { "NO_STATUS_SET", "VCL_FAILED", "ORIGIN_DOWN" } do
      assert.is_false(pcall(function() return status[name] end), name)
    end
  end)

  it("raise at the caller's line when mistyped, with a suggestion", function()
    for name, near in pairs { NOT_FUOND = "NOT_FOUND", descibe = "describe", prodcts = "products", is_eror = "is_error" } do
      local message = raised(function() return status[name] end)
      assert.truthy(message:find(("has no %s; did you mean %s?"):format(name, near), 1, true), message)
      assert.equal(debug.getinfo(1, "S").short_src, message:match("^(.-):%d+: "))
    end
    assert.is_false(pcall(function() return status.nothing_like_it end))
  end)

  it("leave alone what tools ask any table for", function()
    assert.is_nil(rawget(status, "descibe"))
    assert.is_nil(status.__jsontype)
    assert.is_nil(status[1])
    assert.is_nil(status._private)
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
  it("has the version of the changelog, and a rockspec for the checkout", function()
    local rock = {}
    if setfenv then
      setfenv(assert(loadfile("httpstatus-dev-1.rockspec")), rock)()
    else
      assert(loadfile("httpstatus-dev-1.rockspec", "t", rock))()
    end
    assert.equal("dev-1", rock.version)
    local changes = assert(io.open("CHANGELOG.md")):read("*a")
    local version, date = changes:match("\n## (%d+%.%d+%.%d+) %- ([^\n]+)\n")
    assert.equal(rock.package .. " " .. version, status._VERSION)
    assert.truthy(date == "not released yet" or date:find("^%d%d%d%d%-%d%d%-%d%d$"), date)
  end)

  it("works where io, os, debug, package, require and load are taken away once it is loaded", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write([[
      local status, show = require "httpstatus", print
      io, os, debug, package, require, dofile, loadfile, load, loadstring = nil
      assert(status.describe("500.19").title and tostring(status.diagnose("Error 1020")):find("1020"))
      assert(status.search("double escape")[1] and status.set("4xx"):has(404) and tostring(status) and status.phrases[404])
      assert(status.lookup("envoy", "UC") and not status.find("teapot") and status.problem(404) and status.NOT_FOUND)
      assert(status.win32(5).name and status.list("4xx")[1] and status.keys("httperr")[1] and status.is_error(404))
      show("all of it")]])
    file:close()
    local pipe = assert(io.popen(("%s %s 2>&1"):format(os.getenv("HTTPSTATUS_LUA") or "lua5.4", path)))
    local said = pipe:read("*a")
    pipe:close()
    os.remove(path)
    assert.equal("all of it\n", said)
  end)

  it("shows what there is", function()
    local text = tostring(status)
    for name, value in pairs(status) do
      if type(value) == "function" then assert.truthy(text:find(name, 1, true), name) end
    end
    for line in text:gmatch("[^\n]+") do assert.truthy(#line <= 100, line) end
  end)

  it("shows all its functions to tools that list them", function()
    local seen = {}
    for name in pairs(status) do seen[name] = true end
    for name in ([[
      describe meanings phrase title class is_listed lookup win32 find search list set product_ids family_ids problem is_error
      is_informational is_success is_redirection is_client_error is_server_error is_redirect keeps_method is_cacheable
      is_retryable has_body]]):gmatch("%S+") do
      assert.truthy(seen[name], name)
    end
  end)

  it("gives one value, or nil and a message", function()
    local function count(...) return select("#", ...) end
    for name, arguments in pairs {
      describe = { 404 }, meanings = { 404 }, phrase = { 404 }, title = { 404 }, class = { 404 }, is_listed = { 404 },
      lookup = { "httperr", "AppOffline" }, win32 = { 5 }, find = { "Not Found" }, search = { "x" }, list = { "4xx" },
      set = { "4xx" }, product_ids = {}, family_ids = {}, problem = { 404 }, is_error = { 404 }, is_redirect = { 302 },
      keeps_method = { 302 }, is_cacheable = { 404 }, is_retryable = { 404 }, has_body = { 404 }, is_success = { 200 },
      is_informational = { 100 }, is_redirection = { 302 }, is_client_error = { 404 }, is_server_error = { 500 },
    } do
      assert.equal(1, count(status[name]((table.unpack or unpack)(arguments))), name) -- luacheck: ignore 113 143
      assert.equal(1, count(status[name]((table.unpack or unpack)(arguments))), name) -- luacheck: ignore 113 143
    end
  end)

  it("lists the keys of a family in order, and knows which other family has a key", function()
    local keys = status.keys("httperr")
    assert.equal("httperr", status.lookup("httperr", keys[1]).family)
    assert.truthy(tostring(keys):find("AppOffline", 1, true))
    assert.same({ nil, 'there is no family "httper"; did you mean httperr?' }, { status.keys("httper") })
    local message = raised(function() local list = status.keys(1) return list end)
    assert.equal(debug.getinfo(1, "S").short_src, message:match("^(.-):%d+: a family is text, got number$"))
    local _, unlisted = status.lookup("apache", "AppOffline")
    assert.truthy(unlisted:find("did you mean httperr AppOffline?", 1, true))
  end)

  it("needs no file after it is loaded", function()
    local code = [[
      local before = collectgarbage("count")
      local status = require "httpstatus"
      collectgarbage() collectgarbage()
      local heap = collectgarbage("count") - before
      require = nil
      package.path, package.cpath, package.preload = "", "", {}
      package.searchers, package.loaders = {}, {}
      assert(status.is_error(500) and status.set("4xx"):has(404) and status.NOT_FOUND == 404)
      assert(status.win32(5).name and status.find("Not Found") == 404 and status.lookup("httperr", "AppOffline"))
      assert(status.problem(404) and status.list("404.1")[1] and status.search("AppOffline")[1] and status.families.win32)
      print(heap)]]
    local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
    local script = os.tmpname()
    local file = assert(io.open(script, "w"))
    file:write(code)
    file:close()
    -- From here: each file's path is kept for messages, and the heap is not to depend on where this tree lies.
    local out = output_of([[LUA_PATH=$(printf %%s "${LUA_PATH:-;;}" | sed "s|$PWD/||g") %s %s 2>&1]], lua, script)
    os.remove(script)
    assert.truthy(tonumber(out), out)
    -- Before Lua 5.4 functions keep four times as much for the lines of messages.
    assert.truthy(tonumber(out) <= ((_VERSION == "Lua 5.4" or rawget(_G, "jit")) and 148 or 168), out) -- luacheck: ignore 113
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
