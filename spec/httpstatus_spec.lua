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
      ['unknown option "prodct"; the options are product, win32'] = function()
        local e = status.describe(404, { prodct = "iis" }) return e
      end,
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

  it("says the same when asked again", function()
    for _, code in ipairs(status.list()) do
      local title, known = status.title(code)
      assert.is_true(known)
      assert.same({ title, true }, { status.title(code) })
      local number, substatus = code:match("^(%d+)%.?(%d*)$")
      assert.same({ title, true }, { status.title(tonumber(number), tonumber(substatus)) })
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

describe("describe with a Win32 code", function()
  it("adds what this very combination means and puts it first", function()
    local entry = status.describe(500, 19, { win32 = 0x8007000d })
    assert.equal(2147942413, entry.win32.code)
    assert.equal("0x8007000d", entry.win32.hex)
    assert.equal("ERROR_INVALID_DATA", entry.win32.name)
    assert.is_false(entry.win32.benign)
    assert.truthy(entry.win32.cause and entry.win32.fix and entry.win32.hint)
    assert.equal(1, (entry.description:find("With 0x8007000d ERROR_INVALID_DATA", 1, true)))
    assert.is_nil(status.describe(500, 19).win32)
  end)

  it("takes the low part that a log shows for the HRESULT", function()
    for _, win32 in ipairs { 13, "13", "0x8007000D", -2147024883 } do
      assert.equal(status.describe(500, 19, { win32 = 0x8007000d }).win32.hint,
        status.describe("500.19", { win32 = win32 }).win32.hint)
    end
  end)

  it("keeps the same HRESULT under another substatus apart", function()
    local a, b = status.describe(500, 19, { win32 = 0x80070005 }), status.describe(500, 0, { win32 = 0x80070005 })
    assert.are_not.equal(a.win32.hint, b.win32.hint)
  end)

  it("marks handshakes and clients that left as normal", function()
    assert.is_true(status.describe(401, 1, { win32 = 2148074254 }).win32.benign)
    assert.is_true(status.describe(401, 2, { win32 = 5 }).win32.benign)
    for _, win32 in ipairs { 64, 1236, 995 } do
      assert.is_true(status.describe(200, 0, { win32 = win32 }).win32.benign)
      assert.is_true(status.describe(200, { win32 = win32 }).win32.benign)
    end
  end)

  it("still explains the code alone where no hint is known", function()
    local entry = status.describe(404, 3, { win32 = 1326 })
    assert.is_nil(entry.win32.hint)
    assert.is_false(entry.win32.benign)
    assert.equal("ERROR_LOGON_FAILURE", entry.win32.name)
  end)

  it("returns nil and a message for text that is no Win32 code and raises for misuse", function()
    local entry, message = status.describe(500, 19, { win32 = "0xzz" })
    assert.is_nil(entry)
    assert.truthy(message:find('"0xzz" is no Win32 code', 1, true))
    assert.truthy(raised(status.describe, 500, 19, { win32 = -1 }):find("out of range", 1, true))
    assert.truthy(raised(status.describe, 500, 19, { win32 = {} }):find("got table", 1, true))
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
      assert.truthy(message:find("is no Win32 code", 1, true))
    end
    local here = debug.getinfo(1, "S").short_src
    for _, value in ipairs { -1, 4294967296, 1.5, 0 / 0, 1 / 0, true, {} } do
      local message = raised(function() local r = status.win32(value) return r end)
      assert.equal(here, message:match("^(.-):%d+: "))
    end
    assert.is_false(pcall(status.win32))
  end)
end)

describe("httpsys", function()
  it("explains a reason in any case", function()
    local record = status.httpsys("appoffline")
    assert.same({ "AppOffline", 503, "httpsys" }, { record.name, record.status, record.product })
    assert.truthy(record.meaning and record.cause and record.fix and #tostring(record) > 100)
    assert.is_nil(status.httpsys("Timer_ConnectionIdle").status)
  end)

  it("suggests the nearest reason", function()
    local record, message = status.httpsys("AppOfline")
    assert.is_nil(record)
    assert.truthy(message:find("did you mean AppOffline?", 1, true))
    assert.is_nil((status.httpsys("")))
    assert.is_false(pcall(status.httpsys, 503))
  end)
end)

describe("cloudflare", function()
  it("explains a code of an error page", function()
    local record = status.cloudflare(1020)
    assert.same({ 1020, 403, "cloudflare" }, { record.code, record.status, record.product })
    assert.same(record, status.cloudflare("1020"))
    assert.truthy(status.cloudflare(1106).title:find("banned", 1, true))
  end)

  it("knows what it does not know", function()
    assert.is_nil((status.cloudflare(1)))
    assert.is_nil((status.cloudflare("10")))
    assert.is_false(pcall(status.cloudflare, 1020.5))
  end)
end)

describe("find", function()
  it("finds a status by its phrase: any case, any punctuation, old names", function()
    for phrase, code in pairs {
      ["Not Found"] = 404, ["NOT-FOUND"] = 404, not_found = 404, ["Request Entity Too Large"] = 413,
      ["payload too large"] = 413, ["Content Too Large"] = 413, ["Request-URI Too Long"] = 414, ["Moved Temporarily"] = 302,
      ["Object moved"] = 302, ["Unprocessable Entity"] = 422, ["I'm a teapot"] = 418, ["Requested Range Not Satisfiable"] = 416,
      ["Gateway Time-out"] = 504, ["Client closed request"] = 499, ok = 200,
    } do
      assert.equal(code, (status.find(phrase)), phrase)
    end
  end)

  it("finds every phrase that it hands out", function()
    for number, phrase in pairs(status.phrases) do
      if not phrase:find("^%(") then assert.equal(phrase, status.phrases[status.find(phrase)], number) end
    end
  end)

  it("suggests the nearest phrase", function()
    local found, message = status.find("Not Fuond")
    assert.is_nil(found)
    assert.equal('no status is named "Not Fuond"; did you mean "Not Found"?', message)
    assert.is_nil((status.find(("x"):rep(1e5))))
    assert.is_nil((status.find("(Unused)")))
    assert.is_false(pcall(status.find, 404))
  end)
end)

describe("search", function()
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

  it("wants all words and puts titles first", function()
    assert.same({}, status.search("double escape nonsenseword"))
    assert.same({}, status.search("  "))
    assert.same({}, status.search(""))
    local first = status.search("certificate")[1]
    assert.truthy(status.title(first):lower():find("certificate", 1, true))
  end)

  it("gives each code once and survives any query", function()
    for _, query in ipairs { "e", "the of a", ("a "):rep(1000), ("x"):rep(1e5), "\0", "\255\254", "%d+ [", "404" } do
      local seen = {}
      for _, code in ipairs(status.search(query)) do
        assert.is_nil(seen[code])
        seen[code] = true
        assert.is_true(status.describe(code).known)
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

  it("raise at the caller's line when mistyped, with a suggestion", function()
    local message = raised(function() return status.NOT_FUOND end)
    assert.truthy(message:find("no constant NOT_FUOND; did you mean NOT_FOUND?", 1, true))
    assert.equal(debug.getinfo(1, "S").short_src, message:match("^(.-):%d+: "))
    assert.is_nil(status.nothing)
  end)
end)

describe("the semantics", function()
  -- The statuses of 0..999 for which the function says yes.
  local function statuses_of(is)
    local list = {}
    for number = 0, 999 do
      if is(number) then list[#list + 1] = number end
    end
    return list
  end

  it("are those of RFC 9110", function()
    assert.same({ 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501 }, statuses_of(status.is_cacheable))
    assert.same({ 301, 302, 303, 307, 308 }, statuses_of(status.is_redirect))
    assert.same({ 307, 308 }, statuses_of(function(n) return (select(2, status.is_redirect(n))) end))
    assert.same({ 408, 421, 425, 429, 502, 503, 504 }, statuses_of(status.is_retryable))
    local without = statuses_of(function(n) return n >= 200 and not status.has_body(n) end)
    assert.same({ 204, 205, 304 }, without)
    assert.is_false(status.has_body(101))
    assert.is_true(status.is_error(404) and status.is_error(500) and status.is_error(999) and status.is_error(0))
    assert.is_false(status.is_error(399) or status.is_error(100))
  end)

  it("raise at the caller's line for what is no status", function()
    for _, name in ipairs { "is_cacheable", "has_body", "is_redirect", "is_retryable", "is_error" } do
      local message = raised(function() local answer = status[name](404.5) return answer end)
      assert.equal(debug.getinfo(1, "S").short_src, message:match("^(.-):%d+: "))
      assert.is_false(pcall(status[name], "404"))
    end
  end)
end)

describe("problem", function()
  it("gives the members of RFC 9457", function()
    assert.same({ type = "about:blank", title = "Not Found", status = 404, detail = "No user 7." },
      status.problem(404, { detail = "No user 7." }))
    assert.equal("urn:x", status.problem(403, { type = "urn:x" }).type)
    assert.equal("T", status.problem(403, { title = "T" }).title)
  end)

  it("raises when misused", function()
    assert.is_false(pcall(status.problem, 99))
    assert.is_false(pcall(status.problem, "404"))
    assert.is_false(pcall(status.problem, 404, "detail"))
    assert.truthy(raised(status.problem, 404, { status = 500 }):find("members.status is 500", 1, true))
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
