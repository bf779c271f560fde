package.path = "src/data/?.lua;" .. package.path
local notation = require "notation"
local raised = require "spec.system".raised
local read = require "read"
local status = require "httpstatus"

local registry = read.read("src/data")

local function list_of(value)
  if value == nil then return {} end
  return type(value) == "table" and value or { value }
end

-- What software would print of a sign.
local function printed(sign) return (sign:gsub("<>", "x")) end

-- Whether some finding or piece of evidence is what a sign stands for.
local function some(list, is)
  for _, item in ipairs(list) do
    if is(item) then return true end
  end
  return false
end

local NGINX = "2026/11/01 06:00:00 [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, "
  .. 'client: 192.0.2.1, server: a.example, request: "GET / HTTP/1.1", upstream: "http://192.0.2.2:8080/"'

describe("every sign", function()
  it("of a product tells it", function()
    local count = 0
    for _, product in ipairs(registry.products) do
      for _, sign in ipairs(product.signs or {}) do
        local evidence = status.diagnose(printed(sign)).evidence
        assert.is_true(some(evidence, function(e) return e.product == product.id end), product.id .. ": " .. sign)
        count = count + 1
      end
    end
    assert.truthy(count > 100, count)
  end)

  it("of a meaning or entry gives it as a finding", function()
    local missed, count = {}, 0
    local function ask(sign, is)
      count = count + 1
      if not some(status.diagnose(printed(sign)), is) then missed[#missed + 1] = sign end
    end
    for _, m in ipairs(registry.meanings) do
      for _, sign in ipairs(m.signs or {}) do
        ask(sign, function(f) return f.entry.product == m.product.id and f.entry.status == m.status end)
      end
    end
    for _, family in ipairs(registry.families) do
      for _, e in ipairs(family.entries) do
        for _, sign in ipairs(e.signs or {}) do ask(sign, function(f) return f.entry.family == family.id end) end
      end
    end
    assert.same({}, missed)
    assert.truthy(count > 100, count)
  end)

  it("that a cause says decides for it", function()
    local missed, count = {}, 0
    for _, m in ipairs(registry.meanings) do
      for _, cause in ipairs(m.causes or {}) do
        for _, sign in ipairs(list_of(cause.when and cause.when.says)) do
          local diagnosis = status.diagnose { status = m.code, product = m.product.id, text = printed(sign) }
          local found = some(diagnosis, function(f)
            return f.entry.product == m.product.id and f.entry.decided and f.entry.decided > 0
              and (f.entry.cause .. "\n"):find(cause[1] .. "\n", 1, true) ~= nil
          end)
          if not found then missed[#missed + 1] = m.product.id .. " " .. m.code .. ": " .. sign end
          count = count + 1
        end
      end
    end
    assert.same({}, missed)
    assert.truthy(count > 150, count)
  end)
end)

-- Lines of Apache's error log, without the stamp, as 2.4.71 printed them, or 2.2 where it says so; the code, and how the cause
-- begins.
local APACHE = {
  { "[authz_core:error] [pid 3] [client 192.0.2.1:5] AH01630: client denied by server configuration: /srv/a",
    "403", "A Require" },
  { "[access_compat:error] [pid 3] [client 192.0.2.1:5] AH01797: client denied by server configuration: /srv/old/",
    "403", "Order," },
  { "[error] [client 192.0.2.1] client denied by server configuration: /srv/www/a (2.2)", "403", "Order," },
  { "[core:error] [pid 3] (13)Permission denied: [client 192.0.2.1:5] AH00132: file permissions deny server access: /srv/f",
    "403", "The file is there" },
  { "[core:alert] [pid 3] [client 192.0.2.1:5] /srv/www/.htaccess: Invalid command 'Foo', perhaps misspelled or defined by "
    .. "a module not included in the server configuration", "500", "A .htaccess file holds a command" },
  { "[core:alert] [pid 3] [client 192.0.2.1:5] /srv/www/.htaccess: Options not allowed here",
    "500", "A .htaccess file holds a dir" },
  { "[cgid:error] [pid 3] (8)Exec format error: AH01241: exec of '/srv/cgi/a' failed\n[cgid:error] [pid 3] "
    .. "[client 192.0.2.1:5] End of script output before headers: a", "500", "The CGI program could not be started" },
  { "[proxy:error] [pid 3] (111)Connection refused: AH00957: http: attempt to connect to 192.0.2.2:80 (192.0.2.2:80) failed\n"
    .. "[proxy_http:error] [pid 3] [client 192.0.2.1:5] AH01114: HTTP: failed to make connection to backend: 192.0.2.2",
    "503", "Nothing listens" },
  { "[proxy_http:error] [pid 3] (70007)The timeout specified has expired: [client 192.0.2.1:5] AH01102: error reading status "
    .. "line from remote server 192.0.2.2:80\n[proxy:error] [pid 3] [client 192.0.2.1:5] AH00898: Error reading from remote "
    .. "server returned by /slow", "502", "The backend took the request" },
  { "[proxy_http:error] [pid 3] (20014)Internal error (specific information not available): [client 192.0.2.1:5] AH01102: error "
    .. "reading status line from remote server 192.0.2.2:80", "502", "The backend closed" },
  { "[proxy_fcgi:error] [pid 3] (70007)The timeout specified has expired: [client 192.0.2.1:5] AH01075: Error dispatching "
    .. "request to :80: (polling)", "504", "The FastCGI program sent nothing" },
  { "[proxy_fcgi:error] [pid 3] [client 192.0.2.1:5] AH01071: Got error 'Primary script unknown'", "404", "PHP-FPM does not" },
  { "[ssl:error] [pid 3] [client 192.0.2.1:5] AH02032: Hostname a.example provided via SNI and hostname b.example provided via "
    .. "HTTP have no compatible SSL setup for policy 'secure'", "421", "The Host header" },
  { "[auth_basic:error] [pid 3] [client 192.0.2.1:5] AH01618: user eve not found: /a/", "apache AH01618", "The user is not" },
}

describe("evidence without a status", function()
  it("is explained by other evidence as a status is", function()
    assert.equal("win32 0x8007000d", status.diagnose("Error curl: (4)Code 0x8007000d")[1].entry.code)
  end)
end)

describe("diagnose", function()
  it("gives one finding for a fault in Apache's error log, with its cause", function()
    for _, line in ipairs(APACHE) do
      local diagnosis = status.diagnose("[Sun Nov 01 10:00:00.123456 2026] " .. line[1])
      local finding = diagnosis[1]
      assert.same({ 1, "apache", line[2] }, { #diagnosis, finding.entry.product, finding.entry.code }, line[1])
      assert.equal(line[3], finding.cause and finding.cause:sub(1, #line[3]), line[1])
    end
  end)

  it("decides by a log line that names no status", function()
    local diagnosis = status.diagnose(NGINX)
    assert.equal(1, #diagnosis)
    local finding = diagnosis[1]
    assert.same({ 502, "nginx" }, { finding.entry.status, finding.entry.product })
    assert.truthy(finding.cause and finding.fix)
    assert.is_nil(finding.decide_by)
    for _, e in ipairs(diagnosis.evidence) do assert.equal(e.text, NGINX:sub(e.first, e.last)) end
  end)

  it("takes the status and the line that explains it for one fault, seen once or often", function()
    local page = "HTTP/1.1 502 Bad Gateway\r\nServer: nginx/1.22.1\r\n\r\n"
    assert.equal(1, #status.diagnose(page .. NGINX))
    assert.equal(1, #status.diagnose(page .. (NGINX .. "\n"):rep(200)))
    assert.equal(status.diagnose(NGINX)[1].cause, status.diagnose(page .. NGINX)[1].cause)
  end)

  it("keeps two faults apart", function()
    local diagnosis = status.diagnose("HTTP Error 500.19 - Internal Server Error (0x80070021)\n\n" .. NGINX)
    local codes = {}
    for i, finding in ipairs(diagnosis) do codes[i] = finding.entry.code end
    table.sort(codes)
    assert.same({ "500.19", "502" }, codes)
  end)

  it("decides among causes by a value, a key or an event's words", function()
    local finding = status.diagnose("500 19 33")[1]
    assert.same({ "500.19", "iis" }, { finding.entry.code, finding.entry.product })
    assert.equal(status.describe(500, 19, { win32 = 33 }).cause:match("^[^\n]*"), finding.cause)
    assert.equal("httpsys", status.diagnose { status = 505, httperr = "Version_N/S" }[1].entry.product)
  end)

  it("takes a product's substatus 0 for a plain status", function()
    assert.equal("413.0", status.diagnose("HTTP/1.1 413 Payload Too Large\nServer: Microsoft-IIS/10.0\n")[1].entry.code)
  end)

  it("says by what to decide where nothing decides, and who else may have answered", function()
    local finding = status.diagnose("503")[1]
    assert.is_nil(finding.cause)
    assert.equal("string", type(finding.decide_by))
    assert.truthy(#finding.others > 3)
    for _, other in ipairs(finding.others) do assert.equal("string", type(status.products[other.product])) end
  end)

  it("says what a value decides for each product that may have answered, and asks none that the text rules out", function()
    local finding = status.diagnose { status = 502, substatus = 3, win32 = 12029 }[1]
    assert.same({ "ancm", "arr" }, { finding.entry.product, finding.others[1].product })
    local arr = status.describe("502.3", nil, { product = "arr", win32 = 12029 })
    assert.equal(arr.cause:match("^[^\n]*"), finding.others[1].cause)
    assert.equal("string", type(finding.others[1].fix))
    assert.truthy(tostring(finding):find("\nOr, of arr: ARR got no connection", 1, true))
    finding = status.diagnose("HTTP Error 502.3\nModule   ApplicationRequestRouting\nError Code   0x80072efd\n")[1]
    assert.same({ "arr", 0 }, { finding.entry.product, #finding.others })
    assert.equal(0, #status.diagnose { status = 502, substatus = 3, win32 = 12175 }[1].others)
  end)

  it("knows keys by themselves", function()
    assert.equal("httperr AppOffline", status.diagnose("AppOffline")[1].entry.code)
    assert.equal("ERROR_ACCESS_DENIED", status.diagnose("ERROR_ACCESS_DENIED")[1].entry.name)
    assert.equal(2, #status.diagnose("1006"))
    for _, text in ipairs { "Error 1020", "error code: 1020", "ERROR: 1020\n" } do
      assert.equal("cloudflare 1020", status.diagnose(text)[1].entry.code, text)
    end
    assert.equal("win32 0x80070005", status.diagnose("Error: 0x80070005")[1].entry.code)
    assert.is_true(status.diagnose("error").unread)
  end)

  it("takes a status that the text says beside the same value for one", function()
    assert.equal(1, #status.diagnose { status = 502, text = "HTTP/1.1 502 Bad Gateway" })
    assert.equal(2, #status.diagnose { status = 502, text = "HTTP/1.1 404 Not Found" })
  end)

  it("takes a list for as many keys", function()
    for _, text in ipairs { "UF,URX", "503 UF,URX" } do
      assert.same({ "envoy UF", "envoy URX" }, { status.diagnose(text)[1].entry.code, status.diagnose(text)[2].entry.code })
    end
    assert.is_true(status.diagnose("UF,NOTHING").unread)
  end)

  it("tells all values where nothing but values stands", function()
    local diagnosis = status.diagnose("ErrorCode = '0x80004005 : c0000135'")
    assert.same({ 2, "E_FAIL", "STATUS_DLL_NOT_FOUND" }, { #diagnosis, diagnosis[1].entry.name, diagnosis[2].entry.name })
    assert.equal(1, #status.diagnose("Exception from HRESULT: 0x80070005 (E_ACCESSDENIED)"))
  end)

  it("keeps the case of keys that it decides between, and takes a word for two keys", function()
    for text, code in pairs { SH = "haproxy SH", sH = "haproxy sH", ["sH--"] = "haproxy sH", cDVN = "haproxy cD" } do
      assert.equal(code, status.diagnose(text)[1].entry.code, text)
      assert.equal(code, status.lookup("haproxy", text).code)
    end
    assert.is_true(status.diagnose("sh").unread)
    assert.truthy(select(2, status.lookup("haproxy", "sh")):find("did you mean SH or sH?", 1, true))
  end)

  it("gives the status to what explains it, and tells normal operation only alone or with an error", function()
    local good = '[01/Nov/2026:10:00:00.123] fe be/s 0/0/0/2/3 200 51 - - --VN 1/1/0/0/0 0/0 "GET / HTTP/1.1"\n'
    local bad = '[01/Nov/2026:10:00:09.123] fe be/s 0/0/0/-1/9001 504 51 - - sH-- 1/1/0/0/0 0/0 "GET / HTTP/1.1"\n'
    local function codes(text)
      local list = {}
      for i, finding in ipairs(status.diagnose(text)) do list[i] = finding.entry.code end
      return list
    end
    assert.same({ "haproxy --", "haproxy --VN" }, codes(good))
    assert.same({ "haproxy sH" }, codes(good .. bad))
    assert.same({ "haproxy sH", "haproxy --" }, codes(good:gsub(" 200 ", " 500 ") .. bad))
    assert.same({ "envoy LR", "haproxy LR" }, codes("LR"))
    local because = status.diagnose(good .. bad)[1].because
    assert.same({ "status", "504" }, { because[1].kind, because[1].text })
  end)

  it("takes two names of one thing for one, and shows the one that stands there", function()
    local diagnosis = status.diagnose("ASP.NET 2.0.50727.0 1309 Event message: An unhandled exception has occurred.")
    assert.same({ 1, "500" }, { #diagnosis, diagnosis[1].entry.code })
    assert.equal("event ASP.NET 2.0.50727.0 1309", status.diagnose("the event ASP.NET 2.0.50727.0 1309")[1].entry.code)
  end)

  it("lets a sign that decides say what a key within it says, and no more", function()
    local line = "[pid 1] (104)Connection reset by peer: AH01102: error reading status line from remote server b"
    local by_sign, by_key = status.diagnose(line)[1], status.diagnose { status = 502, product = "apache", apache = "AH01102" }[1]
    assert.is_true(by_sign.entry.decided > 0 and by_key.entry.decided > 0)
    assert.are_not.equal(by_key.cause, by_sign.cause)
    assert.is_nil(tostring(by_sign):find("\nOr: ", 1, true))
  end)

  it("keeps two entries apart that have a text in common", function()
    local diagnosis = status.diagnose("error code: 1018\nerror code: 1023\n")
    assert.same({ "cloudflare 1018", "cloudflare 1023" }, { diagnosis[1].entry.code, diagnosis[2].entry.code })
    assert.equal(status.lookup("cloudflare", 1018).summary, status.lookup("cloudflare", 1023).summary)
  end)

  it("tells what the text holds besides, where nothing uses it", function()
    local diagnosis = status.diagnose("HTTP Error 500.19 0x80070021, then 0x80070abc and sc-win32-status 0")
    assert.equal(1, #diagnosis)
    assert.same({ 1, "win32 0x80070abc" }, { #diagnosis[1].beside, diagnosis[1].beside[1].code })
    assert.truthy(tostring(diagnosis):find("0x80070abc (not listed)", 1, true))
    assert.same({}, status.diagnose("HTTP Error 500.19 0x80070021")[1].beside)
  end)

  it("names the product that answered where it has no meaning of its own", function()
    local diagnosis = status.diagnose("HTTP/1.1 505 x\r\nServer: cloudflare\r\n\r\n")
    assert.same({ "http", "Cloudflare" }, { diagnosis[1].entry.product, diagnosis[1].answered_by[1] })
    assert.truthy(tostring(diagnosis):find("Cloudflare answered or passed it on", 1, true))
    assert.same({}, status.diagnose("HTTP/1.1 502 x\r\nServer: nginx\r\n\r\n")[1].answered_by)
    assert.truthy(tostring(status.diagnose("[Sun Nov 01 10:00:00.1 2026] [core:error] [pid 1] AH99999: x"))
      :find("of Apache HTTP Server", 1, true))
  end)

  it("takes what is built on a server for that server, too", function()
    local function page(code) return ("<center><h1>%s</h1></center>\n<hr><center>openresty/1.21.4.1</center>"):format(code) end
    local gateway = status.diagnose(page "502 Bad Gateway")
    assert.same({ "nginx", 0, 0 }, { gateway[1].entry.product, #gateway[1].answered_by, #gateway[1].others })
    assert.same({ "OpenResty (lua-nginx-module)" }, gateway.products)
    -- Of two meanings the one that says by what to decide stands first, or the one of the product that is named.
    for _, case in ipairs {
      { page "500 Internal Server Error", "openresty", "nginx" }, { page "405 Not Allowed", "nginx", "openresty" },
      { { status = 405, product = "openresty" }, "openresty", "nginx" },
      { { status = 405, server = "openresty" }, "nginx", "openresty" },
    } do
      local finding = status.diagnose(case[1])[1]
      assert.same({ case[2], case[3], 1 }, { finding.entry.product, finding.others[1].product, #finding.others })
      assert.is_nil(finding.others[1].tell)
      assert.same({}, finding.answered_by)
    end
    -- A sign decides as ever, a status that neither has is HTTP's, and what tells nginx tells no OpenResty.
    local cycle = page "500 Internal Server Error" .. "\nrewrite or internal redirection cycle while processing"
    local failed = status.diagnose(cycle)[1]
    assert.same({ "nginx", 0 }, { failed.entry.product, #failed.others })
    local unlisted = status.diagnose(page "418 I'm a teapot")[1]
    assert.same({ "http", "OpenResty (lua-nginx-module)" }, { unlisted.entry.product, unlisted.answered_by[1] })
    assert.equal(0, #status.diagnose((page "500 Internal Server Error":gsub("openresty", "nginx")))[1].others)
  end)

  it("reads characters that a page writes as numbers", function()
    local page = "You don&#39;t have permission to access \"http&#58;&#x2F;&#47;a&#46;example&#47;\" on this server.\n"
      .. "Reference&#32;&#35;18&#46;2a"
    assert.same({ "akamai", "403" }, { status.diagnose(page)[1].entry.product, status.diagnose(page)[1].entry.code })
  end)

  it("says what is not listed", function()
    local finding = status.diagnose("Exception from HRESULT: 0x80071234")[1]
    assert.same({ false, "win32 0x80071234" }, { finding.entry.known, finding.entry.code })
    assert.truthy(finding.entry.summary:find("4660", 1, true))
    assert.is_false(status.diagnose("HTTP/1.1 599")[1].entry.known)
  end)

  it("takes structured evidence, and names what is wrong with it", function()
    assert.equal("arr", status.diagnose { status = "502", substatus = "3", win32 = 12007 }[1].entry.product)
    assert.equal("nginx", status.diagnose { status = 502, server = "nginx/1.22.1" }[1].entry.product)
    assert.equal("esri", status.diagnose { status = 499, product = "esri" }[1].entry.product)
    assert.is_nil((status.diagnose { status = "abc" }))
    assert.truthy(select(2, status.diagnose { status = 503, httperr = "AppOfline" }):find("did you mean AppOffline?", 1, true))
    local here = debug.getinfo(1, "S").short_src
    for _, input in ipairs { 502, true, { state = 502 }, { text = 5 } } do
      local message = raised(function() local d = status.diagnose(input) return d end)
      assert.equal(here, message:match("^(.-):%d+: "), message)
    end
    assert.is_false(pcall(status.diagnose))
  end)

  it("never raises for a text, and reads nothing in what holds nothing", function()
    for _, text in ipairs { "", " ", "\0", ("\0"):rep(1000), "It works.", "\255\254", "404", "((((", ("a "):rep(1e5), "<>" } do
      local diagnosis = status.diagnose(text)
      assert.equal(#diagnosis == 0, diagnosis.unread)
      assert.equal("string", type(tostring(diagnosis)))
    end
    -- Words that announce something, and blanks behind them.
    for _, text in ipairs { "HTTp ", "error code: \n\n", "http\t", "status code   ", " got " } do
      assert.is_true(status.diagnose(text).unread, text)
    end
    assert.is_true(status.diagnose("It works.").unread)
    assert.truthy(tostring(status.diagnose("")):find("Nothing was recognised", 1, true))
  end)

  it("fits a screen, with the decisive cause and its fix in front", function()
    local texts = {
      NGINX, "503", "502", "500 19 13", "401 1 1326", "AppOffline", "403.7", "Error 1020", "HTTP/2 530\n\nerror code: 1033",
    }
    for _, code in ipairs(status.list()) do texts[#texts + 1] = code end
    for _, text in ipairs(texts) do
      for _, finding in ipairs(status.diagnose(text)) do
        local lines, cause_at = {}, nil
        for line in (tostring(finding) .. "\n"):gmatch("([^\n]*)\n") do
          lines[#lines + 1] = line
          if line:find("^Cause: ") then cause_at = #lines end
          assert.truthy(#line <= 80 or not line:find("%S%s+%S"), text .. ": " .. line)
        end
        assert.truthy(#lines <= (#finding.others > 0 and 40 or 24), text .. ": " .. #lines)
        if finding.cause and not finding.entry.benign then assert.truthy(cause_at <= 12, text) end
      end
    end
  end)

  it("fits a screen with several findings, too", function()
    for _, text in ipairs {
      "503\n500.19\n404.3\n502.3\n403.7\n401.1", "1006", NGINX .. "\nHTTP Error 500.19 (0x80070021)\n503",
    } do
      local lines = select(2, tostring(status.diagnose(text)):gsub("\n", "")) + 1
      assert.truthy(lines <= 40, text .. ": " .. lines)
    end
  end)

  it("shows nothing raw of what it quotes", function()
    local text = tostring(status.diagnose("HTTP/1.1 502 \27[31m\nServer: nginx\27]0;x\7"))
    assert.is_nil(text:find("[\27\7]"))
  end)

  it("gives entries that belong to the caller", function()
    local first = status.diagnose("502.3 with 0x80072ee7")[1].entry
    first.title = "gone"
    assert.are_not.equal("gone", status.diagnose("502.3 with 0x80072ee7")[1].entry.title)
    assert.equal("table", type(notation))
  end)
end)
