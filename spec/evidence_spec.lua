package.path = "src/data/?.lua;" .. package.path
local core = require "httpstatus.core"
local linear = require "spec.linear"
local read_registry = require "read".read

local family_of, family_named = {}, {}
for i = 1, 1000 do
  local id, _, key = core.family(i)
  if not id then break end
  family_of[i], family_named[id] = { id = id, key = key }, i
end

-- "status 500.19", "win32 0x8007000d", "httperr AppOffline", "sign 3", "product nginx".
local function said(f)
  if f.kind == "status" then return "status " .. f.status .. (f.substatus and "." .. f.substatus or "") end
  if f.kind == "product" then return "product " .. f.product end
  if f.kind == "sign" then return "sign " .. f.sign end
  local family = family_of[f.family]
  if family.key == "name" then return family.id .. " " .. select(2, core.texts(f.row)) end
  return family.id .. (family.key == "hresult" and f.key > 65535 and " 0x%08x" or " %d"):format(f.key)
end

-- What a text says, without signs and products: { "status 502 @502" }, with the text at its place.
local function evidence_in(text, all)
  local list = {}
  for _, f in ipairs((core.evidence(text))) do
    if all or f.kind == "status" or f.kind == "key" then
      list[#list + 1] = said(f) .. " @" .. text:sub(f.first, f.last):gsub("%s+", " ")
    end
  end
  return list
end

local function escape_html(text)
  return (text:gsub("[&<>\"']", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }))
end

local function escape_json(text)
  return (text:gsub('[\\"/\n\r\t]', { ["\\"] = "\\\\", ['"'] = '\\"', ["/"] = "\\/", ["\n"] = "\\n", ["\r"] = "\\r",
    ["\t"] = "\\t" }))
end

-- Lines of at most 80 characters, broken at blanks.
local function wrap(text)
  local lines = {}
  for line in (text .. "\n"):gmatch("(.-)\n") do
    local rest = line
    while #rest > 80 do
      local at = rest:sub(1, 81):find(" [^ ]*$") or rest:find(" ", 80, true)
      if not at then break end
      lines[#lines + 1], rest = rest:sub(1, at - 1), rest:sub(at + 1)
    end
    lines[#lines + 1] = rest
  end
  return table.concat(lines, "\n")
end

local function same(text) return text end

-- How people paste the same, and how the text at a place then reads.
local VARIANTS = {
  { "as it is", function(text) return text end },
  { "within a longer text", function(text) return "Since Monday we see this:\n\n" .. text .. "\n\nWhat can we do?\n" end, same },
  { "with CR LF", function(text) return (text:gsub("\n", "\r\n")) end },
  { "wrapped at 80 columns", wrap },
  { "with blanks twice", function(text) return (text:gsub(" ", "  ")) end },
  { "escaped as HTML", escape_html },
  { "escaped as JSON", escape_json },
  { "in upper case", string.upper },
  { "with the cut that ends it", function(text) return text:sub(1, #text - 1) end, same },
}

-- A stamp and its columns stand as they were written.
local LINE = { "with blanks twice", "escaped as JSON" }

-- And these keys in their own case.
local OWN_CASE = { "with blanks twice", "escaped as JSON", "in upper case" }

-- Text, then what it says, each with its place. Columns and flags are set where a form has no such variant.
local FORMS = {
  -- Statuses
  { "HTTP/1.1 502 Bad Gateway\nServer: x\n", "status 502 @502" },
  { "< HTTP/2 502 \n< date: Sun, 01 Nov 2026 10:00:00 GMT\n", "status 502 @502" },
  { "HTTP Error 500.19 - Internal Server Error\nThe page cannot be shown.", "status 500.19 @500.19" },
  { "Error 403.14\n", "status 403.14 @403.14" },
  { "The connection timed out.\nError code 525\n", "status 525 @525" },
  { "upstream gave status=503 again", "status 503 @503" },
  { '{"status":503,"path":"/a"}', "status 503 @503" },
  { '{"time":1,"status_code": "502"}', "status 502 @502" },
  { "Request failed with status code 502.", "status 502 @502" },
  { "<title>502 Bad Gateway</title> ", "status 502 @502" },
  { "<html><body><h1>404</h1>\n<h2>Not Found</h2></body>", "status 404 @404" },
  { "<title>IIS 10.0 Detailed Error - 502.5 - Bad Gateway</title>", "status 502.5 @502.5" },
  { "The remote server returned an error: (500) Internal Server Error.", "status 500 @500" },
  { "404: NOT_FOUND\n", "status 404 @404" },
  { "504 Gateway Time-out ", "status 504 @504" },
  { "HTTP-Fehler 500.19: Interner Serverfehler\n", "status 500.19 @500.19" },
  { "Erreur HTTP 500.19 - Erreur interne\n", "status 500.19 @500.19" },
  { "Error HTTP 404.3 - No encontrado\n", "status 404.3 @404.3" },
  { "HTTP \227\130\168\227\131\169\227\131\188 500.19 ", "status 500.19 @500.19" },
  { "{ code: 404, at: 1 }", "status 404 @404" },
  { "curl: The requested URL returned error: 404\n", "status 404 @404" },
  { "500 - The request timed out.\n", "status 500 @500", without = { "with blanks twice" } },
  { "HttpStatus 403\nHttpReason Forbidden\nHttpSubStatus 16\n", "status 403.16 @403" },
  { "HTTP status: 500\nHTTP subStatus: 1013\nHTTP reason: Internal Server Error\n", "status 500.1013 @500" },
  { '<Data Name="HttpStatus">500</Data>\n<Data Name="HttpReason">x</Data>\n<Data Name="HttpSubStatus">19</Data> ',
    "status 500.19 @500" },
  { '<failedRequest url="http://localhost/" statusCode="404.3" triggerStatusCode="404.3" >', "status 404.3 @404.3" },
  -- Numbers of Windows
  { "Error Code 0x8007000d\n", "win32 0x8007000d @0x8007000d" },
  { "ErrorCode 8007000D\n", "win32 0x8007000d @8007000D" },
  { "HRESULT: 0x6d\n", "win32 109 @0x6d" },
  { "ErrorCode 2147942405\n", "win32 0x80070005 @2147942405" },
  { "hr was -2147024891 then", "win32 0x80070005 @-2147024891" },
  { "Data: 7E 00 00 00\n", "win32 126 @7E 00 00 00", without = { "with blanks twice" } },
  { "<Binary>7E000000</Binary>", "win32 126 @7E000000" },
  { "Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))", "win32 0x80070005 @0x80070005" },
  { "System.Net.Http.WinHttpException (80072EE2, 12002): Error 12002 calling WinHttpReceiveResponse, 'x'", "win32 12002 @12002" },
  { "WinHttpException (80072F78, 12152): Error 12152 calling WINHTTP_CALLBACK_STATUS_REQUEST_ERROR, 'x'", "win32 12152 @12152" },
  { "WinHttpException: Error 12175 calling WINHTTP_CALLBACK_STATUS_REQUEST_ERROR, 'x'", "win32 12175 @12175" },
  { "ErrorCode = '0x80004005 : c0000135'. ", "win32 0x80004005 @0x80004005", "win32 0xc0000135 @c0000135" },
  { "it says '0x80004005 : c0000135' there", "win32 0x80004005 @0x80004005", "win32 0xc0000135 @c0000135" },
  { "failed with SEC_E_NO_CREDENTIALS here", "win32 0x8009030e @SEC_E_NO_CREDENTIALS" },
  { "ERROR_WINHTTP_TIMEOUT\n", "win32 12002 @ERROR_WINHTTP_TIMEOUT" },
  { "Win32 error 5\n", "win32 5 @5" },
  -- Keys
  { "error code: 1020\n", "cloudflare 1020 @1020" },
  { "Error 1016 Ray ID: 0123456789abcdef\n", "cloudflare 1016 @1016" },
  { "websocket: close 1006 (abnormal closure)", "websocket 1006 @1006" },
  { "curl: (92) HTTP/2 stream 3 was not closed\n", "curl 92 @92" },
  { 'at=error code=H12 desc="Request timeout" ', "heroku H12 @H12" },
  { '{"response_flags":"UF,URX","method":"GET"}', "envoy UF @UF", "envoy URX @URX" },
  { "grpc-status: 14\ngrpc-message: x\n", "grpc 14 @14" },
  { "X-Squid-Error: ERR_CONNECT_FAIL 111\n", "squid ERR_CONNECT_FAIL @ERR_CONNECT_FAIL" },
  { "<Error><Code>NoSuchKey</Code><Key>a</Key></Error>", "s3 NoSuchKey @NoSuchKey" },
  { "AH01630: client denied by server configuration: /srv/www/a", "apache AH01630 @AH01630" },
  { "[core:error] [pid 12:tid 34] (13)Permission denied: [client 192.0.2.1:5678] AH00132: file permissions deny server access",
    "apache AH00132 @AH00132" },
  { "the log says (111)Connection refused: AH00957: http: attempt to connect to 192.0.2.2:8080 (*) failed",
    "apache AH00957 @AH00957" },
  { "AH00959: ap_proxy_connect_backend disabling worker for (a) for 60s\nAH01114: HTTP: failed to make connection to backend",
    "apache AH00959 @AH00959", "apache AH01114 @AH01114" },
  { "the reason was Timer_ConnectionIdle there", "httperr Timer_ConnectionIdle @Timer_ConnectionIdle", without = {
    "in upper case" } },
  -- Events
  { "the log shows WAS 5059 at noon", "event WAS 5059 @WAS 5059" },
  { "Error\t11/01/2026 10:00:00 AM\tWAS\t5059\tNone\n", "event WAS 5059 @WAS 5059", without = { "escaped as JSON" } },
  { "Warning,11/01/2026 10:00:00 AM,ASP.NET 4.0.30319.0,1309,Web Event\n",
    "event ASP.NET 4.0.30319.0 1309 @ASP.NET 4.0.30319.0,1309", without = { "in upper case" } },
  { '"Error","11/01/2026 10:00:00 AM","IIS AspNetCore Module V2","1018","None"\n',
    'event IIS AspNetCore Module V2 1018 @IIS AspNetCore Module V2","1018', without = { "escaped as HTML", "escaped as JSON",
    "in upper case" } },
  { "ProviderName : Microsoft-Windows-WAS\nId           : 5059\nMessage      : A pool is off.\n", "event WAS 5059 @5059" },
  { "EntryType  : Error\nInstanceId : 3221230531\nMessage    : A pool is off.\nSource     : WAS\n",
    "event WAS 5059 @3221230531" },
  { "1234 Nov 01 10:00  Error       WAS                    3221230531 A pool is off.\n", "event WAS 5059 @3221230531" },
  -- Log lines
  { "2026-11-01 10:00:00 10.0.0.5 GET /a - 443 - 10.0.0.9 HTTP/1.1 Mozilla/5.0 - 500 19 13 31\n",
    "status 500.19 @500 19", "win32 13 @13", without = LINE },

    { "2026-11-01 10:00:00 W3SVC1 10.0.0.5 POST /a/b.svc q=404 80 DOM\\u 10.0.0.9 Agent/1.0 https://a.example/ 401 1 "
    .. "2148074254 812 301 15\n",
    "status 401.1 @401 1", "win32 0x8009030e @2148074254", without = LINE },
  { "#Fields: date time sc-status cs-method sc-win32-status s-ip\n2026-11-01 10:00:00 503 GET 64 10.0.0.5\n",
    "status 503 @503", "win32 64 @64", without = LINE },
  { "2026-11-01 10:00:00 10.0.0.9 49991 10.0.0.5 80 HTTP/1.1 GET /shop 503 3 AppOffline Pool3\n",
    "status 503 @503", "httperr AppOffline @AppOffline", without = LINE },
  { "2026-11-01 10:00:00 10.0.0.9 49991 10.0.0.5 80 HTTP/1.1 GET /shop 400 - Hostname -\n",
    "status 400 @400", "httperr Hostname @Hostname", without = LINE },
  { "2026-11-01 10:00:00 10.0.0.9 49991 10.0.0.5 80 HTTP/1.1 GET /shop - 503 3 AppOffline Pool3\n",
    "status 503 @503", "httperr AppOffline @AppOffline", without = LINE },
  { "2026-11-01 10:00:00 10.0.0.9 49991 10.0.0.5 443 HTTP/2.0 GET /shop 503 0 503 3 QueueFull Pool3 TCP\n",
    "status 503 @503", "httperr QueueFull @QueueFull", without = LINE },
  { "2026-11-01 10:00:00 2001:db8::1%0 49991 2001:db8::5%0 443 HTTP/1.1 GET /shop - - 3 Connection_Dropped Pool3\n",
    "httperr Connection_Dropped @Connection_Dropped", without = LINE },
  { "2026-11-01 10:00:00 10.0.0.9 49991 10.0.0.5 80 - - - - 400 - Verb -\n", "status 400 @400", "httperr Verb @Verb",
    without = LINE },
  { "2026-11-01 10:00:00 10.0.0.9 49991 10.0.0.5 80 HTTP/1.1 GET shop%zz - 400 - URL -\n", "status 400 @400", "httperr URL @URL",
    without = LINE },
  { '203.0.113.9 - - [01/Nov/2026:10:00:00 +0000] "GET /a?code=404 HTTP/1.1" 502 157\n', "status 502 @502", without = LINE },
  { '203.0.113.9 - ann [01/Nov/2026:10:00:00 +0000] "\\x16\\x03" 400 157 "-" "-"\n', "status 400 @400", without = LINE },
  { '"GET / HTTP/1.1" 502 157 ', "status 502 @502" },
  { '203.0.113.9 - - [01/Nov/2026:10:00:00 +0000] "GET /a HTTP/2.0" 000 0 "-" "-"\n', "status 0 @000", without = LINE },
  { '[2026-11-01T10:00:00.000Z] "GET /a HTTP/1.1" 0 DC downstream_remote_disconnect - "-" 0 0 1 - "-" "app/1.0"\n', "status 0 @0",
    "envoy DC @DC", without = LINE },
  { "h2 2026-11-01T10:00:00.123456Z app/front/0123456789abcdef 203.0.113.9:41234 10.0.0.20:8080 0.001 0.002 0.000 502 - 36 272 "
    .. '"GET https://a.example:443/ HTTP/2.0" "curl/8.0" - -\n', "status 502 @502", without = LINE },
  { "haproxy[12]: 203.0.113.9:41234 [01/Nov/2026:10:00:00.123] fe be/srv1 0/0/0/-1/30001 504 198 - - sH-- 2/2/1/1/0 0/0 "
    .. '"POST /a HTTP/1.1"\n', "status 504 @504", "haproxy sH @sH--", without = OWN_CASE },
  { "haproxy[12]: 203.0.113.9:41234 [01/Nov/2026:10:00:00.123] fe~ be/<NOSRV> 0/-1/-1/-1/0 503 217 - - SC-- 2/2/1/1/0 0/0 "
    .. '"GET /a HTTP/1.1"\n', "status 503 @503", "haproxy SC <NOSRV> @SC--", without = OWN_CASE },
  { "haproxy[12]: 203.0.113.9:41234 [01/Nov/2026:10:00:00.123] fe be/srv1 0/0/-1/-1/9 503 217 - - SCDN 2/2/1/1/+3 0/0 "
    .. '"GET /a HTTP/1.1"\n', "status 503 @503", "haproxy SC @SC", "haproxy --DN @DN", without = OWN_CASE },
  { "haproxy[12]: 203.0.113.9:41234 [01/Nov/2026:10:00:00.123] fe be/srv1 1/-1/501 0 sC 2/2/1/1/3 0/0\n", "haproxy sC @sC",
    without = OWN_CASE },
  { '203.0.113.9 - - [01/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 503 217 "" "" 51998 011 "fe" "be" "s1" 0 0 -1 -1 501 '
    .. 'SC-- 1 1 0 0 1 0 0 "" ""\n', "status 503 @503", "haproxy SC @SC--", without = OWN_CASE },
  { '{"status":504,"termination_state":"sH--","backend":"be"}', "status 504 @504", "haproxy sH @sH", without = {
    "in upper case" } },
  { "since then we see cD-- with every socket\n", "haproxy cD @cD--", without = { "in upper case" } },
  { '[2026-11-01T10:00:00.000Z] "GET /a HTTP/1.1" 503 UC upstream_reset - "-" 0 95 1 - "-" "app/1.0"\n', "status 503 @503",
    "envoy UC @UC", without = LINE },
  { "1762000000.123      0 203.0.113.9 TCP_DENIED/403 3900 CONNECT a.example:80 - HIER_NONE/- text/html\n", "status 403 @403",
    "squid TCP_DENIED @TCP_DENIED", without = LINE },

    { '2026-11-01T10:00:00.000000+00:00 heroku[router]: at=error code=H10 desc="App crashed" method=GET path="/" '
    .. 'status=503 bytes=\n',
    "heroku H10 @H10", "status 503 @503" },
  { "2026-11-01\t10:00:00\tFRA2\t387\t203.0.113.9\tGET\ta.cloudfront.example\t/x\t504\t-\tcurl\n", "status 504 @504",
    without = LINE },
  { '{"level":"error","logger":"http.log.access","request":{"method":"GET"},"status":502,"size":0}\n', "status 502 @502" },
  { '{"ClientHost":"203.0.113.9","DownstreamStatus":502,"OriginStatus":502,"RequestCount":4}\n', "status 502 @502" },
}

describe("core.evidence", function()
  local function is_in(list, item)
    for _, other in ipairs(list or {}) do
      if other == item then return true end
    end
    return false
  end

  for _, variant in ipairs(VARIANTS) do
    local name, change, change_place = variant[1], variant[2], variant[3] or variant[2]
    it("reads every form " .. name, function()
      for _, form in ipairs(FORMS) do
        local text = change(form[1])
        if not is_in(form.without, name) then
          local expected = {}
          for i = 2, #form do
            local what, place = form[i]:match("^(.-) @(.*)$")
            expected[#expected + 1] = what .. " @" .. change_place(place):gsub("%s+", " ")
          end
          table.sort(expected)
          local found = evidence_in(text)
          table.sort(found)
          assert.same(expected, found, text)
        end
      end
    end)
  end

  it("reads whatever is left of a form that is cut anywhere", function()
    for _, form in ipairs(FORMS) do
      for n = 0, #form[1] do
        for _, f in ipairs((core.evidence(form[1]:sub(1, n)))) do
          assert.is_true(f.first >= 1 and f.last <= n and f.first <= f.last)
        end
      end
    end
  end)

  it("takes a text that is nothing but a code, a line's columns or a key", function()
    local wholes = {
      ["500.19"] = { "status 500.19 @500.19" }, [" 404\n"] = { "status 404 @404" }, ["500 19 13"] = { "status 500.19 @500 19",
        "win32 13 @13" },
      ["500 19 13 120"] = { "status 500.19 @500 19", "win32 13 @13" }, ["500 1013 109 120015"] = { "status 500.1013 @500 1013",
        "win32 109 @109" },
      ["500.19 0x8007000d"] = { "status 500.19 @500.19", "win32 0x8007000d @0x8007000d" },
      ["503 AppOffline"] = { "status 503 @503", "httperr AppOffline @AppOffline" },
      ["AppOffline"] = { "httperr AppOffline @AppOffline" }, ["appoffline"] = { "httperr AppOffline @appoffline" },
      ["1020"] = { "cloudflare 1020 @1020" }, ["0x80070005"] = { "win32 0x80070005 @0x80070005" },
      ["-2147024891"] = { "win32 0x80070005 @-2147024891" }, ["SEC_E_NO_CREDENTIALS"] = {
        "win32 0x8009030e @SEC_E_NO_CREDENTIALS" },
      ["sH"] = { "haproxy sH @sH" }, ["SH"] = { "haproxy SH @SH" }, ["sH--"] = { "haproxy sH @sH--" },
      ["sHNI"] = { "haproxy sH @sH", "haproxy --NI @NI" }, ["--NI"] = { "haproxy --NI @--NI" },
      ["haproxy SHII"] = { "haproxy SH @SH", "haproxy --II @II" }, ["----"] = { "haproxy -- @----" },
      ["haproxy SC <NOSRV>"] = { "haproxy SC <NOSRV> @SC <NOSRV>" },
      ["win32 5"] = { "win32 5 @5" }, ["httperr QueueFull"] = { "httperr QueueFull @QueueFull" }, ["cloudflare 1999"] = {
        "cloudflare 1999 @1999" },
    }
    for text, expected in pairs(wholes) do assert.same(expected, evidence_in(text), text) end
  end)

  it("gives a key to every family that has it", function()
    local keys = {}
    for _, f in ipairs((core.evidence("1001"))) do keys[said(f)] = true end
    assert.same({ ["cloudflare 1001"] = true, ["websocket 1001"] = true }, keys)
  end)

  it("names a number that is not listed only behind its look", function()
    assert.same({ "cloudflare 1099 @1099" }, evidence_in("error code: 1099\n"))
    assert.same({}, evidence_in("It was 1099 and 1999 and 4007."))
    assert.same({ "status 522 @522" }, evidence_in("error code: 522\n"))
    local f = core.evidence("error code: 1099\n")[1]
    assert.is_nil(f.row)
    assert.equal(family_named.cloudflare, f.family)
  end)

  it("tells the NTSTATUS of a process from an HRESULT", function()
    assert.same({ "win32 0xc0000135 @0xc0000135" }, evidence_in("exit code 0xc0000135\n"))
    assert.same({ "win32 0x80070135 @0x80070135" }, evidence_in("it said 0x80070135.\n"))
  end)

  it("gives each finding once, with its first place and how often it stands there", function()
    local list, left_out = core.evidence("HTTP/1.1 502 a\nHTTP/1.1 404 b\nHTTP/1.1 502 c\n")
    assert.equal(2, #list)
    assert.equal(0, left_out)
    assert.same({ 502, 10, 12, 2 }, { list[1].status, list[1].first, list[1].last, list[1].count })
    assert.same({ 404, 25, 27, 1 }, { list[2].status, list[2].first, list[2].last, list[2].count })
  end)

  it("leaves out what is beyond a thousand distinct findings and says so", function()
    local parts = {}
    for i = 1, 1500 do parts[i] = ("0x8007%04x"):format(i) end
    local list, left_out = core.evidence(table.concat(parts, "\n") .. "\n")
    assert.equal(1000, #list)
    assert.equal(500, left_out)
  end)

  it("takes any bytes and refuses what is no text", function()
    assert.same({}, (core.evidence("")))
    assert.same({}, (core.evidence("\0\0\0")))
    assert.same({ "status 502 @502" }, evidence_in("\0\255HTTP/1.1 502\0"))
    assert.is_false(pcall(core.evidence))
    assert.is_false(pcall(core.evidence, {}))
  end)
end)

describe("what only looks like evidence", function()
  local HARMLESS = {
    "GET http://192.168.0.10/ over HTTP/1.1", "connect to 10.0.0.5:500 failed", "https://a.example:443/x",
    "listening on port 502",
    "Order 404 of 500 was sent.", "We sold 500 units, 404 of them in May, and 502 came back.", "Room 404, floor 5.",
    "About 404 (see below)",
    "version 5.0.404", "nginx/1.25.3 and OpenSSL 3.0.2", "release 500.19.2", "200.12.4.1", "404.html", "Error 404.html is a file",
    "2026-11-01 10:00:00 INFO done 200 10 5 rows", "2026-11-01T10:00:00.404Z started", "01/11/2026 04:04:04",
    "took 500 ms, 404 bytes",
    "Content-Length: 404", "Age: 500", "Max-Age=404; Path=/", "$500 or 404 EUR or 15%", "+1 404 555 0100", "call 404-555-0100",
    "{3f2504e0-4f89-41d3-9a0c-0305e82c3301}", "sha256:500a404b80070005c0000005", "0x00007ff6a1b2c3d4", "mask 0xffffffff",
    "at 0x08048abc",
    "error 0x1f4f in the flags 0x10", "rax=0x0000000000000005", "id 8007000D", "colour 80004005", "1762000000 and 1700000000123",
    "epoch 1762000000.5", "phone 4915123456789", "2147483647", "-1073741", "a-2147024891", "2147942405-1", "error: 12345",
    "status: 12",
    "status 1999", "code: 8080", "exit status 1", "exit code: 137", "exit status 255", "killed with status 101",
    "gone in 60 seconds",
    "302 found their way", "410 gone fishing", "200 ok then", "201 created equal", "100 continue here", "409 conflicts",
    "see 403 forbiddens",
    "DHCP", "sh", "SCIM", "sHXX", "sh--", "a-sH--", "<!--PC-->", "SC---", "CD--ROM", "the SH and the CD", "CDNI", "----------",
    "| ---- | ---- |", "make --NI",
    "UC", "a lone NR in prose", "H12 is a road", "We met Hostname and URL and Header.", "The app is offline",
    "a SEC_E_NO_CREDENTIALSX",
    "XAH01630", "AH016301", "AH0163", "an ah01630 in base64", "AH01630_x", "AH99999: not listed",
    "XERROR_ACCESS_DENIED", "Timer_ConnectionIdleX", "Win32 error handling", "error code", "HTTP Error", "HTTP/1.1", "HTTP/2",
    "HTTP/",
    "HTTP/1.1 443 is no status", "500,000 requests", "404/500", "404-500", "code: 500,000", "status: 200/300", "error 404-410",
    "Error 401k plan",
    "Data: 00 00 00 00", "Data: 7E 00", "Data: 12345678901", "Source: WAS was here", "Event ID: 7",
    "error:80000002:system library::No such file or directory",
    "it was 5059 then", "WAS 50590", "XWAS 5059", "WAS 1000", "WAS.5059", "InstanceId : 3221230531",
    "https://a.example/?code=404",
    "https://a.example/?a=1&code=404", "/error?status=500&x",
    "[01/Jan/2026:10:00:00 +0000] nothing",
    "203.0.113.9 - - [01/Jan/2026:10:00:00 +0000] \"GET / HTTP/1.1", "1762000000.123 0 203.0.113.9 nothing/403",
    "#Fields: date time",
    "[01/Jan/2026:10:00:00.000] a b 1/2/3/4 500 1", "h2 2026-11-01T10:00:00Z nothing", "2026/11/01 10:00:00 [error] nothing",
  }

  it("is none", function()
    for _, text in ipairs(HARMLESS) do
      assert.same({}, evidence_in("It says: " .. text .. "\nThat is all.\n"), text)
    end
  end)

  -- Words, numbers and bytes as they come, the same on every run.
  local seed = 42
  local function draw(n)
    seed = seed * 16807 % 2147483647
    return seed % n
  end

  -- Words that announce a code are left out: behind them a number is one.
  local WORDS = {}
  local TEXT = [[the of and to in is was for on with as by at from it that this which be are were not but or an all one two its
    has had server servers request requests page pages found gone created accepted continue conflict locked ok no yes user client
    clients upstream timeout after before while reading writing file files line lines column port ports address bytes seconds
    minutes table chapter section room street year version release build million percent euro price total count number id index
    offset length width height size of order orders invoice customer phone route bus road flight train model engine unit units
    GET POST Mozilla Windows Linux nginx Apache IIS Envoy UC NR UF URX DC H12 sH PH URL Header Host Hostname N/A Verb]]
  for word in TEXT:gmatch("%S+") do WORDS[#WORDS + 1] = word end

  local NUMBERS = {
    function() return tostring(draw(1000)) end, function() return tostring(100 + draw(500)) end,
    function() return tostring(draw(100000)) end, function() return ("%d.%d"):format(draw(600), draw(60)) end,
    function() return ("%d.%d.%d.%d"):format(draw(256), draw(256), draw(256), draw(256)) end,
    function() return ("%d:%02d"):format(draw(24), draw(60)) end, function() return ("2026-%02d-%02d"):format(draw(12) + 1,
      draw(28) + 1) end,
    function() return ("%d,%03d"):format(draw(900) + 1, draw(1000)) end, function() return ("0x%x"):format(draw(65536)) end,
    function() return ("%08x"):format(draw(2147483647)) end, function() return ("1%09d"):format(draw(1000000000)) end,
    function() return ("%d%%"):format(draw(1000)) end, function() return ("$%d"):format(draw(1000)) end,
    function() return ("v%d.%d"):format(draw(1000), draw(100)) end, function() return ("(%d)"):format(draw(1000)) end,
    function() return ("-%d"):format(draw(1000)) end, function() return ("%d-%d"):format(draw(1000), draw(1000)) end,
  }

  it("is found in fewer than one of 10,000 words of random prose", function()
    local words, found = 200000, 0
    for _ = 1, words / 1000 do
      local parts = {}
      for i = 1, 1000 do
        local word = draw(3) == 0 and NUMBERS[draw(#NUMBERS) + 1]() or WORDS[draw(#WORDS) + 1]
        if draw(12) == 0 then word = word:gsub("^%l", string.upper) end
        parts[i] = word .. (draw(9) == 0 and ({ ".", ",", ":", ";", "\n" })[draw(5) + 1] or "")
      end
      found = found + #evidence_in(table.concat(parts, " "))
    end
    assert.is_true(found < words / 10000, found .. " in " .. words)
  end)

  it("is found in fewer than one of 10,000 words of random bytes", function()
    local size, found = 1000000, 0
    for _ = 1, size / 10000 do
      local bytes = {}
      for i = 1, 10000 do bytes[i] = string.char(draw(256)) end
      found = found + #evidence_in(table.concat(bytes), true)
    end
    assert.is_true(found < size / 6 / 10000, found .. " in " .. size .. " bytes")
  end)
end)

describe("a sign", function()
  local registry = read_registry("src/data")

  -- Each sign with what it tells: a product, or rows by their titles; { text, block, kind }.
  local signs = {}
  local function add(block, kind)
    for _, sign in ipairs(block.signs or {}) do signs[#signs + 1] = { text = sign, block = block, kind = kind } end
    for _, cause in ipairs(block.causes or {}) do
      for _, sign in ipairs(cause.says or {}) do signs[#signs + 1] = { text = sign, block = block, kind = "cause" } end
    end
  end
  for _, product in ipairs(registry.products) do add(product, "product") end
  for _, list in ipairs { registry.meanings, registry.shared } do
    for _, block in ipairs(list) do add(block, "row") end
  end
  for _, family in ipairs(registry.families) do
    for _, entry in ipairs(family.entries) do add(entry, "row") end
  end

  -- The finding of a sign that lies at first .. last.
  local function find(text, sign, first, last)
    for _, f in ipairs((core.evidence(text))) do
      if sign.kind == "product" and f.kind == "product" and f.product == sign.block.id then return f end
      if f.kind == "sign" and f.first == first and f.last == last and (sign.kind == "cause" or (f.row
          and core.texts(f.row) == (sign.block.title or core.texts(f.row)))) then
        return f
      end
    end
  end

  local CHANGES = {
    ["as it is"] = function(text) return text end,
    ["in upper case"] = string.upper,
    ["over several lines"] = function(text) return (text:gsub(" ", "\r\n  ")) end,
    ["escaped as HTML"] = escape_html,
    ["escaped as JSON"] = escape_json,
  }

  for name, change in pairs(CHANGES) do
    it("is found wherever it stands, " .. name, function()
      assert.is_true(#signs > 0)
      for _, sign in ipairs(signs) do
        -- What a page has as an entity is no plain text.
        if name ~= "escaped as HTML" or not sign.text:find("&", 1, true) then
          local text = change(sign.text:gsub("<>", "x 1"))
          assert.truthy(find("A page: " .. text .. " , yes", sign, 9, 8 + #text), name .. ": " .. text)
        end
      end
    end)
  end

  it("is no part of another word", function()
    for _, sign in ipairs(signs) do
      local text = sign.text:gsub("<>", "x 1")
      if text:find("^%w") then assert.is_nil(find("A page: q" .. text .. " , yes", sign, 10, 9 + #text), text) end
      if text:find("%w$") then assert.is_nil(find("A page: " .. text .. "q , yes", sign, 9, 8 + #text), text) end
    end
  end)

  it("bridges no more than a few words", function()
    for _, sign in ipairs(signs) do
      if sign.text:find("<>", 1, true) then
        local text = sign.text:gsub("<>", ("- "):rep(200))
        assert.is_nil(find("A page: " .. text .. " , yes", sign, 9, 8 + #text), sign.text)
      end
    end
  end)

  -- The number of a sign.
  local function number_of(sign)
    local text = sign:gsub("<>", "x 1")
    for _, f in ipairs((core.evidence("A page: " .. text .. " , yes"))) do
      if f.kind == "sign" and f.first == 9 and f.last == 8 + #text then return f.sign end
    end
  end

  it("decides for its causes and speaks against no other", function()
    local asked = 0
    for _, m in ipairs(registry.meanings) do
      for _, cause in ipairs(m.causes or {}) do
        for _, sign in ipairs(cause.says) do
          local number = number_of(sign)
          local n = 1
          local row = core.row(n, m.status, m.substatus, m.product.id, 0, number)
          while core.texts(row) ~= m.title do
            n = n + 1
            row = core.row(n, m.status, m.substatus, m.product.id, 0, number)
          end
          local fields = core.fields(row, m.status, 0, number)
          local first = {}
          for line in fields.cause:gmatch("[^\n]+") do
            if #first < fields.decided then first[#first + 1] = line end
          end
          assert.truthy(table.concat(first, "\n"):find(cause[1], 1, true), sign)
          local other = core.fields(row, m.status, 0, 4294967295)
          assert.equal(0, other.decided)
          assert.equal(core.fields(row, m.status).cause, other.cause)
          asked = asked + 1
        end
      end
    end
    assert.is_true(asked > 0)
  end)
end)

describe("the time of reading", function()
  it("is linear, whatever the text", function()
    local registry = read_registry("src/data")
    local heads = {}
    for _, product in ipairs(registry.products) do
      for _, sign in ipairs(product.signs or {}) do heads[#heads + 1] = sign:match("^(.-)<>") or sign:sub(1, -2) end
    end
    local texts = {
      table.concat(heads), "error ", "error\\n", "404 <a ", "500 internal server erro ", "2026-11-01 10:00:00 GET / ",
      "[01/Jan/2026:10:00:00 +0000] \"GET ", "[2026-11-01T10:00:00.000Z] \"", "#Fields: a b ", "0x80070005 ", "2147942405 ",
      "&nbsp;", "\\",
      " ", "1 ", "Source: WAS Event ID: 5 ", "HTTP Error 500.19 ", "404 &lt;",
    }
    for _, text in ipairs(texts) do
      linear(core.evidence, text:rep(math.ceil(1000000 / #text)):sub(1, 1000000))
    end
  end)
end)
