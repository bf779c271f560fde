package.path = "spec/?.lua;src/data/?.lua;" .. package.path
local cli = require "httpstatus.cli"
local json = require "dkjson"
local read = require "read"
local run = require "command"
local status = require "httpstatus"

-- The findings of a command line as JSON.
local function findings(arguments, input)
  local out, messages, exit = run("--json " .. arguments, input)
  return json.decode(out), messages, exit
end

local function codes_of(arguments, input)
  local list = {}
  for i, finding in ipairs(findings(arguments, input)) do list[i] = finding.entry.code end
  return list
end

local function line_count(text)
  return select(2, text:gsub("\n", ""))
end

local PAGE = "HTTP Error 500.19 - Internal Server Error\\nThe requested page cannot be accessed.\\nError Code 0x80070021\\n"
local NGINX = "2026/11/22 10:00:00 [error] 31#31: *1 no live upstreams while connecting to upstream, client: 192.0.2.7, "
  .. "server: shop.example, request: \"GET / HTTP/1.1\", upstream: \"http://backend/\"\\n"

describe("httpstatus ANYTHING", function()
  it("prints the diagnosis and exits 0", function()
    local out, messages, exit = run("500.19")
    assert.same({ 0, "" }, { exit, messages })
    assert.truthy(out:find("^500%.19 Configuration data is invalid %(IIS 7%.0%+%)\n"))
    assert.truthy(out:find("\nDecide by: ", 1, true))
    assert.truthy(out:find("\nAll that is known: httpstatus %-%-all 500.19\n$"))
  end)

  it("answers a code, a key, a value, a name, a phrase and a part of what software prints", function()
    for argument, code in pairs {
      ["502"] = "502", AppOffline = "httperr AppOffline", appoffline = "httperr AppOffline", ["0x80070005"] = "win32 0x80070005",
      SEC_E_NO_CREDENTIALS = "win32 0x8009030e", ["1020"] = "cloudflare 1020", ["'Not Found'"] = "404", ["'not found'"] = "404",
      ["'Request Entity Too Large'"] = "413", ["'no live upstreams'"] = "502", ["'NO  live upstreams'"] = "502",
    } do
      local list, messages, exit = findings(argument)
      assert.same({ "", 0 }, { messages, exit }, argument)
      assert.equal(code, list[1].entry.code)
    end
  end)

  it("names every family that has a key", function()
    assert.same({ "cloudflare 1006", "websocket 1006" }, codes_of("1006"))
    local out = run("1006")
    assert.truthy(out:find("\nwebsocket 1006 Abnormal closure", 1, true))
    assert.same({ "websocket 1006" }, codes_of("'websocket 1006'"))
  end)

  it("decides what a part of a sign decides", function()
    local finding = findings("'no live upstreams'")[1]
    assert.equal("nginx", finding.entry.product)
    assert.truthy(finding.cause and finding.fix)
  end)

  it("takes whole words for a part of a sign, and single words of several products for nothing", function()
    -- "operation time" begins "Operation timed out", which nginx prints.
    for _, text in ipairs { "operation time", "ive upstream" } do
      assert.equal(2, (select(3, run(("'%s'"):format(text)))), text)
    end
    assert.same({ "502" }, codes_of("'live upstreams'"))
    local list, messages, exit = findings("'WinHttpSendRequest: 12002: operation time has expired'")
    assert.same({ 2, 1, "win32 12002" }, { exit, #list, list[1].entry.code })
    for _, word in ipairs { "WinHttpSendRequest", "operation", "time", "has", "expired" } do
      assert.truthy(messages:find(('"%s"'):format(word), 1, true), messages)
    end
    -- With all words known what decides nothing is told too, behind what does.
    local out = run("'12002 connection was'")
    assert.truthy(out:find("^win32 12002 .*\n\"connection was\" Part of what several products print"), out)
  end)

  it("takes arguments that say something each for texts of their own, in the order asked", function()
    assert.same({ "404", "500.19", "httperr AppOffline", "200" }, codes_of("404 500.19 AppOffline 200"))
    local out = run("404 500.19 200")
    local second, third = out:find("\n500.19 ", 1, true), out:find("\n200 OK", 1, true)
    assert.equal(1, (out:find("404 Not Found", 1, true)))
    assert.truthy(second and third and second < third)
  end)

  it("takes a key that decides for the only code as evidence beside it", function()
    for arguments, same in pairs {
      ["500.19 0x80070021"] = "500.19 --win32 0x80070021", ["AppOffline 503"] = "503 --beside httperr=AppOffline",
    } do
      local list = findings(arguments)
      assert.equal(1, #list, arguments)
      assert.truthy(list[1].cause)
      assert.equal((run("-q " .. same)), (run("-q " .. arguments)))
    end
    assert.same({ "httperr AppOffline", "200" }, codes_of("200 AppOffline"))
  end)

  it("takes a product in front of a code, also where a family has its name", function()
    assert.truthy(run("iis6 500.19"):find("^500%.19 .*%(IIS 6%.0%)"))
    -- The order of a product and what it is asked for does not matter.
    for one, other in pairs {
      ["nginx 502"] = "502 nginx", ["iis6 500.19"] = "500.19 iis6", ["envoy UC"] = "UC envoy", ["iis 502"] = "502 iis",
      ["iis6 500.19 0x8007000d"] = "500.19 0x8007000d iis6", ["'nginx 502'"] = "'502 nginx'",
      ["httperr AppOffline"] = "AppOffline httperr", ["haproxy 503"] = "503 haproxy",
    } do
      assert.equal(run("-q " .. one), run("-q " .. other))
      assert.same({ 0, "" }, { select(3, run(other)), (select(2, run(other))) })
    end
    assert.truthy(run("-q 502 nginx 504"):find("^502\tnginx\t[^\n]*\n504\tnginx\t"))
    assert.truthy(run("-q 502 fastly error: unknown domain"):find("^fastly unknown domain\t"))
    assert.truthy(run("nginx 502"):find("^502 .*%(nginx%)"))
    for _, arguments in ipairs { "haproxy -1", "-- -1" } do
      assert.truthy(run(arguments):find("^000 .*%(HAProxy%)"), arguments)
    end
    assert.equal(2, select(3, run("nginx 599")))
  end)

  it("takes the phrase of a status for the status, also where HTTP.sys has a reason of that name", function()
    for typed, code in pairs { ["404 NotFound"] = 404, NotFound = 404, ["403 Forbidden"] = 403, ["400 BadRequest"] = 400 } do
      assert.truthy(run("-q " .. typed):find("^" .. code .. "\thttp\t"), typed)
    end
    assert.truthy(run("-q httperr NotFound"):find("^httperr NotFound\t"))
    assert.truthy(run("-q 503 AppOffline"):find("AppOffline", 1, true))
  end)

  it("joins arguments that say nothing by themselves", function()
    for arguments, expected in pairs {
      ["404 Not Found"] = "404", ["HTTP/1.1 502 Bad Gateway"] = "502", ["Not Found"] = "404",
      ["HTTP Error 500.19 - Internal Server Error"] = "500.19", ["500 19 13"] = "500.19", ["500 19"] = "500.19",
      ["no live upstreams"] = "502", ["Bad Gateway"] = "502", ["WAS 5059"] = "event WAS 5059", ["503 UC"] = "envoy UC",
      ["-1"] = "000",
    } do
      assert.same({ expected }, codes_of(arguments), arguments)
    end
    assert.truthy(findings("500 19 33")[1].cause)
  end)

  it("reads the words of a short text in any order", function()
    for arguments, expected in pairs {
      ["ECONNRESET 502"] = { "node ECONNRESET" }, ["'ECONNRESET 502'"] = { "node ECONNRESET" },
      ["ETIMEDOUT 502"] = { "node ETIMEDOUT" },
      ["node 502 ECONNRESET"] = { "node ECONNRESET" }, ["'502 connection refused'"] = { "system connection refused" },
      ["502 connection refused"] = { "system connection refused" }, ["alb 504"] = { "504" }, ["504 alb"] = { "504" },
      ["'504 alb'"] = { "504" }, ["502 from nginx"] = { "502" }, ["nginx bad gateway"] = { "502" }, ["returned 502"] = { "502" },
      ["502 nginx iis"] = { "502", "502" }, ["'503 UF,URX envoy'"] = { "envoy UF", "envoy URX" },
      ["'UF,URX envoy'"] = { "envoy UF", "envoy URX" }, ["envoy UF,URX"] = { "envoy UF", "envoy URX" },
      ["'HTTP 503 from iis AppOffline'"] = { "503" }, ["'404: not found on nginx'"] = { "404" },
      ["'iis 500 19 13'"] = { "500.19" }, ["'500.19 iis 0x8007000d'"] = { "500.19" },
    } do
      local list, messages, exit = findings(arguments)
      assert.same({ "", 0 }, { messages, exit }, arguments)
      local codes = {}
      -- The command of a family has entries.
      for i, finding in ipairs(list) do codes[i] = (finding.entry or finding).code end
      assert.same(expected, codes, arguments)
    end
    assert.same({ "502", "503", "504" }, codes_of("'502, 503 and 504'"))
    assert.equal("aws", findings("alb 504")[1].product)
    assert.equal("aws", findings("504 alb")[1].entry.product)
    assert.equal("nginx", findings("'getting 502 bad gateway on nginx'")[1].entry.product)
    assert.equal("nginx", findings("'404: not found on nginx'")[1].entry.product)
    assert.truthy(findings("'500 19 0x80070021 from iis'")[1].fix)
    local refused = findings("'502 connection refused nginx'")[1]
    assert.same({ "502", "nginx" }, { refused.entry.code, refused.entry.product })
    assert.truthy(refused.fix)
  end)

  it("names the words of a text that are not known and answers the others", function()
    local list, messages, exit = findings("504 timeout nginx")
    assert.same({ 1, "504", "nginx", 2 }, { #list, list[1].entry.code, list[1].entry.product, exit })
    assert.truthy(messages:find('^httpstatus: argument 2: "timeout" was not recognised'))
    list, messages = findings("'foo 502 bar nginx'")
    assert.same({ 1, "502", "nginx" }, { #list, list[1].entry.code, list[1].entry.product })
    assert.truthy(messages:find('^httpstatus: argument 1: "foo", "bar" were not recognised; what else it says is answered%.\n$'))
    assert.truthy(select(2, run("envoy UC NOKEY")):find('"NOKEY" is no key of envoy', 1, true))
  end)

  it("decides nothing by a text that several products print among other words, and names them", function()
    for text, code in pairs {
      ["connection refused"] = "system connection refused", ["no such host"] = "system no such host",
      ["i/o timeout"] = "system i/o timeout", ["Connection reset  by peer"] = "system connection reset by peer",
      ["handshake failed"] = '"handshake failed"', ["context canceled"] = '"context canceled"',
    } do
      local list, messages, exit = findings(("'%s'"):format(text))
      assert.same({ 1, code, "", 0 }, { #list, list[1].entry.code, messages, exit })
      assert.is_nil(list[1].cause)
      assert.truthy(list[1].decide_by)
      assert.is_true(#list[1].others > 1)
    end
    local out = run("'connection refused'")
    assert.truthy(out:find("\nPrinted, among more words, by:\n- nginx: 502 Bad gateway\n- traefik: 502 Bad gateway\n", 1, true))
    assert.truthy(out:find('httpstatus --product nginx "connection refused"\n', 1, true))
    assert.truthy(run("--all 'handshake failed'"):find("\nDecide by: The whole line or page", 1, true))
  end)

  it("decides among the causes of a product by no text that all of them hold", function()
    local finding = findings("'upstream timed out'")[1]
    assert.same({ "504", "nginx" }, { finding.entry.code, finding.entry.product })
    assert.is_nil(finding.cause)
    assert.truthy(finding.decide_by)
    for _, text in ipairs { "'nginx connection reset by peer'", "'connecting to upstream'", "'while reading response header'" } do
      for _, one in ipairs(findings(text)) do assert.is_nil(one.cause, text) end
    end
  end)

  it("decides by such a text where the product is given", function()
    for product, code in pairs { nginx = "502", traefik = "502", caddy = "502", lighttpd = "503" } do
      local list = findings(("--product %s 'connection refused'"):format(product))
      assert.same({ code, product }, { list[1].entry.code, list[1].entry.product })
      assert.truthy(list[1].cause and list[1].fix)
    end
  end)

  it("takes the columns of a log for what the quoted text says, in each spelling of the value", function()
    for columns, spellings in pairs {
      ["500 19"] = { "13", "2147942413", "-2147024883", "0x8007000d", "0X8007000D", "8007000d", "0xd", "ERROR_INVALID_DATA" },
      ["500 19 "] = { "33", "0x80070021", "80070021", "-2147024863", "ERROR_LOCK_VIOLATION" },
      ["502 5"] = { "2", "0x80070002" }, ["401 2"] = { "5", "0x80070005", "80070005" }, ["404 0"] = { "2", "0x80070002" },
      ["500 0"] = { "127", "0x8007007f" }, ["iis 500 19"] = { "13", "0x8007000d" },
    } do
      local decimal = findings(columns .. " " .. spellings[1])
      assert.truthy(decimal[1].cause, columns)
      for _, spelling in ipairs(spellings) do
        local list = findings(columns .. " " .. spelling)
        assert.same({ #decimal, decimal[1].entry.code, decimal[1].cause }, { #list, list[1].entry.code, list[1].cause }, spelling)
        if columns:find("^%d") then
          assert.same(list[1].cause, findings(("'%s %s'"):format(columns, spelling))[1].cause, spelling)
        end
      end
    end
  end)

  it("takes a status behind words that announce it for that status", function()
    for _, words in ipairs { "code", "code:", "error code", "status code", "http", "http code", "response code", "got" } do
      assert.same({ "502" }, codes_of(words .. " 502"), words)
      assert.same({ "502" }, codes_of(("'%s 502'"):format(words)), words)
    end
    assert.same({ "cloudflare 1020" }, codes_of("code 1020"))
    assert.same({ "websocket 1006" }, codes_of("close code 1006"))
    assert.same({ "websocket 1006" }, codes_of("'close code 1006'"))
  end)

  it("says which argument is not recognised and answers the others", function()
    local list, messages, exit = findings("404 nonsense 500.19")
    assert.equal(2, exit)
    assert.truthy(messages:find('^httpstatus: argument 2: "nonsense" was not recognised%. What is read: '))
    assert.same({ "404", "500.19" }, { list[1].entry.code, list[2].entry.code })
  end)

  it("exits 1 when a code or a value is not listed", function()
    for argument, expected in pairs {
      ["404.99"] = "404.99 Not Found (not listed)", ["299"] = "299 ", ["0x8007fffe"] = "HRESULT",
    } do
      local out, messages, exit = run(argument)
      assert.same({ "", 1 }, { messages, exit }, argument)
      assert.truthy(out:find(expected, 1, true), out)
    end
    assert.equal(1, select(3, run("404 404.99")))
    assert.equal(2, select(3, run("404.99 nonsense")))
  end)

  it("exits 2 with the nearest key, phrase or command and an example of what is read", function()
    for arguments, expected in pairs {
      AppOfline = "did you mean httperr AppOffline?", ["'Bad Gatway'"] = "did you mean 502 Bad Gateway?",
      ["Bad Gatway"] = "did you mean 502 Bad Gateway?", ERROR_ACCESS_DENID = "did you mean win32 ERROR_ACCESS_DENIED?",
      ["5059"] = "did you mean event WAS 5059?",
      serach = "did you mean the command search?", ["serach double escape"] = "did you mean the command search?",
    } do
      local out, messages, exit = run(arguments)
      assert.same({ "", 2 }, { out, exit }, arguments)
      assert.truthy(messages:find(expected, 1, true), messages)
      assert.truthy(messages:find('for example httpstatus "HTTP Error 500.19 ... 0x80070021"\n', 1, true), messages)
    end
    assert.equal(0, select(3, run('"HTTP Error 500.19 ... 0x80070021"')))
  end)

  it("takes a text with a - in front for no option", function()
    assert.same({ "win32 0x80070005" }, codes_of("-2147024891"))
    assert.same({ "502" }, codes_of("'- - [22/Nov/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 502 157'"))
    assert.truthy(select(2, run("'- nonsense'")):find('"- nonsense" was not recognised', 1, true))
    assert.truthy(select(2, run("--nonsense")):find('unknown option "--nonsense"', 1, true))
  end)

  it("narrows to a product and names the products when there is none of that id", function()
    assert.equal("iis6", findings("500.19 --product iis6")[1].entry.product)
    assert.is_nil(run("--all 500.19 --product iis6"):find("IIS 7.0+", 1, true))
    local _, messages, misused = run("--product iis5 500.19")
    assert.equal(2, misused)
    assert.truthy(messages:find('unknown product "iis5"; did you mean iis? The products are http, iis, iis6', 1, true))
  end)

  it("is httpstatus diagnose", function()
    assert.equal((run("500.19 404")), (run("diagnose 500.19 404")))
    assert.same({ "list" }, { select(2, run("diagnose list")):match('"(list)" was not') })
  end)
end)

describe("a screen", function()
  it("has at most 40 lines whatever is asked, and says how many more there are", function()
    local all = table.concat(status.list(), " ")
    for _, arguments in ipairs { "404 500.19 502 503 504 403.14 401.1 500 200", "503 502 500", all } do
      local out, messages, exit = run(arguments)
      assert.same({ "", 0 }, { messages, exit })
      assert.truthy(line_count(out) <= 40, out)
    end
    local out = run(all)
    assert.equal(40, line_count(out))
    assert.truthy(out:find("\n%.%.%. and %d+ more: httpstatus %-q has a line for each\n$"))
  end)

  it("has at most 40 lines for every code alone", function()
    local screen, output = require "httpstatus.command.screen", require "httpstatus.command.output"
    local write, written = output.write, nil
    output.write = function(...) written = table.concat { ... } end
    for _, code in ipairs(status.list()) do
      screen.write { { text = code, diagnosis = status.diagnose(code), is_echoed = false } }
      if line_count(written) > 40 then break end
    end
    output.write = write
    assert.truthy(line_count(written) <= 40, written)
  end)

  it("shows every finding of several, what does not fit in a line each", function()
    local out = run("404 500.19 502 503 504 403.14")
    for _, code in ipairs { "404", "500.19", "502", "503", "504", "403.14" } do
      assert.truthy(("\n" .. out):find("\n" .. code .. " %u"), code)
    end
  end)

  it("names the decisive cause and its fix within the first 12 lines", function()
    for _, text in ipairs { PAGE, NGINX } do
      local head = (run("", text) .. ("\n"):rep(12)):match(("[^\n]*\n"):rep(12))
      assert.truthy(head:find("\nCause: ", 1, true) and head:find("\nFix: ", 1, true), head)
    end
  end)

  it("fits the width of the terminal, at most 100 columns, and is never coloured in a pipe", function()
    for columns, most in pairs { ["40"] = 40, ["500"] = 100, nonsense = 80 } do
      for _, arguments in ipairs { "500.19 403.7", "--all 500.19 403.7" } do
        local out = run(arguments, nil, "COLUMNS=" .. columns)
        local widest = 0
        for line in out:gmatch("[^\n]+") do
          if line:find("%S%s+%S") then widest = math.max(widest, #(line:match("^(.*)%s%S+$") or "")) end
        end
        assert.truthy(widest <= most and widest > most / 2, columns)
        assert.is_nil(out:find("\27"))
      end
    end
  end)
end)

describe("standard input", function()
  it("is one text, without a - as well", function()
    for _, arguments in ipairs { "", "-", "--product iis" } do
      local out, messages, exit = run(arguments, PAGE)
      assert.same({ "", 0 }, { messages, exit }, arguments)
      assert.truthy(out:find("^500%.19 "))
      assert.truthy(out:find("Recognised: 500.19 | 0x80070021", 1, true), out)
      assert.is_nil(out:find("\n500.19 ", 1, true))
    end
  end)

  it("that lists codes, a line each, is as many", function()
    assert.same({ "404", "500.19", "502" }, codes_of("", "404\\n500.19\\r\\n\\n502\\n"))
    assert.same({ "404", "500.19", "403" }, codes_of("404 -", "500.19\\n403\\n"))
    assert.equal(1, #findings("", "HTTP/1.1 502 Bad Gateway\\n502\\n"))
  end)

  it("is not read when there are arguments", function()
    assert.same({ "404" }, codes_of("404", PAGE))
  end)

  it("that says nothing, is empty or cannot be read is an error", function()
    for input, expected in pairs {
      ["once upon a time\\nthere was\\n"] = "standard input: nothing was recognised. What is read: a status",
      [" \\n"] = "standard input is empty. What is read: ", [""] = "standard input is empty",
    } do
      if expected:find("nothing") then expected = 'standard input: ' end
      local out, messages, exit = run("", input)
      assert.same({ "", 2 }, { out, exit })
      assert.truthy(messages:find("^httpstatus: " .. expected), messages)
      assert.equal(1, line_count(messages))
    end
    local _, messages, exit = run("- <.")
    assert.same({ 2, "httpstatus: standard input: Is a directory\n" }, { exit, messages })
  end)
end)

describe("httpstatus --json", function()
  it("writes the same bytes each time", function()
    local arguments = "'HTTP Error 500.19, 0x80070021, nginx' --json 401.2 502"
    local first = run(arguments)
    for _ = 1, 7 do assert.equal(first, (run(arguments))) end
  end)

  it("writes one array, an object for each finding", function()
    local list, messages, exit = findings("500.19 404 299")
    assert.same({ "", 1, 3 }, { messages, exit, #list })
    assert.equal("Configuration data is invalid", list[1].entry.title)
    assert.equal(19, list[1].entry.substatus)
    assert.equal(list[1].entry.check, list[1].decide_by)
    assert.equal(false, list[3].entry.known)
    assert.equal("[]\n", (run("--json abc")))
  end)

  it("has cause, fix and the evidence with its places", function()
    local text = PAGE:gsub("\\n", "\n")
    local diagnosis, found = status.diagnose(text), findings("", PAGE)
    assert.equal(1, #found)
    assert.same({ diagnosis[1].cause, diagnosis[1].fix }, { found[1].cause, found[1].fix })
    assert.equal(#diagnosis[1].because, #found[1].because)
    for i, e in ipairs(found[1].because) do
      assert.equal(e.text, text:sub(e.first, e.last))
      assert.same({ diagnosis[1].because[i].kind, 1 }, { e.kind, e.count })
    end
    assert.truthy(run("--json 502"):find('"others":%['))
  end)

  it("is UTF-8 whatever was pasted", function()
    local out = run("--json", "<title>502 Bad\\377\\033\\nGateway</title> HTTP Error 500.19 \\342\\200\\256\\n")
    assert.is_nil(out:find("[\1-\9\11-\31\127-\255]"))
    assert.truthy(json.decode(out)[1])
  end)
end)

describe("httpstatus -q", function()
  it("writes a line for each finding: code, product, title, cause and fix, with tabs between", function()
    local finding = findings("", PAGE)[1]
    assert.equal(table.concat({ "500.19", "iis", finding.entry.title, "1 of 3: " .. finding.cause, finding.fix }, "\t") .. "\n",
      (run("-q", PAGE)))
    assert.truthy(run("-q 500.19 --win32 13"):find("^500.19\tiis\t[^\t]+\t1 of 5: [^\t]+\t[^\t]+\n$"))
    local out, _, exit = run("--quiet 404 AppOffline 299")
    assert.equal(1, exit)
    assert.equal("404\thttp\tNot Found\t-\t-\nhttperr AppOffline\thttpsys\tAppOffline\t-\t-\n299\thttp\tSuccessful\t-\t-\n",
      out)
    assert.equal(#status.list(), line_count((run("-q " .. table.concat(status.list(), " ")))))
    assert.equal("httperr AppOffline\thttpsys\tAppOffline\t-\t-\n", (run("httperr -q AppOffline")))
  end)

  it("does not go with --json", function()
    assert.equal(2, select(3, run("-q --json 404")))
  end)
end)

describe("httpstatus --all", function()
  it("prints all meanings of what was found", function()
    local out = run("--all 500.19")
    assert.equal((run("describe 500.19")), out)
    assert.truthy(out:find("IIS 7.0+: Configuration data is invalid", 1, true) and out:find("metabase", 1, true))
    assert.truthy(run("--all 404"):find("\nSubstatuses:\n", 1, true))
    assert.equal((run("--all httperr AppOffline")), (run("--all AppOffline")))
    assert.truthy(run("--all 1006"):find("\n\nwebsocket 1006 Abnormal closure\n", 1, true))
  end)

  it("puts first what the evidence decides", function()
    local out = run("--all", PAGE)
    assert.equal((run("describe 500.19 --win32 0x80070021")), out)
    assert.truthy(out:find("\nDecided by the evidence:\n1. ", 1, true))
    assert.truthy(run("--all", NGINX):find("\nDecided by the evidence:\n1. No upstream server", 1, true))
  end)
end)

describe("httpstatus describe", function()
  it("prints all that is known of codes", function()
    local out, messages, exit = run("describe 500.19 404")
    assert.same({ "", 0 }, { messages, exit })
    assert.equal("500.19 Internal Server Error", out:match("^[^\n]*"))
    assert.truthy(out:find("\n\n404 Not Found\n", 1, true))
    out, messages, exit = run("describe 404 99 299")
    assert.equal(2, exit)
    assert.truthy(messages:find('^httpstatus: argument 2: "99" is no status code'))
    assert.truthy(out:find("299 Successful (not listed)", 1, true))
    assert.equal(1, select(3, run("describe 404.99")))
  end)

  it("writes one JSON array of entries", function()
    local entries = json.decode((run("describe --json 500.19 299")))
    assert.same({ 2, 19, false }, { #entries, entries[1].substatus, entries[2].known })
  end)
end)

describe("httpstatus list", function()
  it("prints a line per code", function()
    local out, _, exit = run("list 4xx")
    assert.equal(0, exit)
    assert.truthy(out:find("\n404.3     ", 1, true))
    for line in out:gmatch("[^\n]+") do assert.truthy(line:find("^4%d%d%S*%s+%S")) end
    local _, messages, misused = run("list 9xx")
    assert.equal(2, misused)
    assert.equal('httpstatus: "9xx" at column 1: the classes are 1xx, 2xx, 3xx, 4xx and 5xx\n', messages)
  end)

  it("takes every selector", function()
    local out, _, exit = run("list '401.*, !401.0-401.6 not-found,!404.*'")
    assert.equal(0, exit)
    local codes = {}
    for line in out:gmatch("[^\n]+") do codes[#codes + 1] = line:match("^%S+") end
    assert.equal("401.7", codes[1])
    assert.equal("404", codes[#codes])
  end)
end)

describe("httpstatus match", function()
  it("lists the keys of a family", function()
    local out, _, exit = run("list --family cloudflare")
    assert.equal(0, exit)
    assert.truthy(out:find("\ncloudflare 1020 +Access denied\n"))
    assert.truthy(run("list --family httperr"):find("httperr AppOffline +Rapid%-fail protection"))
    local _, message, misused = run("list --family cloudfare")
    assert.same({ 2, "cloudflare" }, { misused, message:match("did you mean (%w+)") })
    assert.equal(2, select(3, run("list 4xx --family cloudflare")))
  end)

  it("exits 0 when the code matches, 1 when it does not, and prints nothing", function()
    for arguments, expected in pairs {
      ["4xx,!404 404"] = 1, ["4xx,!404 410"] = 0, ["401.* 401"] = 1, ["401.* 401.2"] = 0, ["404 404.3"] = 0,
    } do
      local selector, code = arguments:match("^(%S+) (%S+)$")
      local out, messages, exit = run(("match '%s' %s"):format(selector, code))
      assert.same({ expected, "", "" }, { exit, out, messages }, arguments)
    end
  end)

  it("exits 2 and names what is malformed", function()
    for arguments, expected in pairs {
      ["'4xx, client-eror' 404"] = '^httpstatus: "client%-eror" at column 6: did you mean client%-error%?\n$',
      ["4xx 40"] = '^httpstatus: "40" is no status code', ["4xx"] = "missing argument 'code'",
      ["4xx 404 500"] = "too many arguments",
    } do
      local out, messages, exit = run("match " .. arguments)
      assert.same({ 2, "" }, { exit, out }, arguments)
      assert.truthy(messages:find(expected), messages)
    end
  end)
end)

describe("httpstatus --win32", function()
  it("decides by what stands beside the code", function()
    local out, _, exit = run("500.19 --win32 0x80070021")
    assert.equal(0, exit)
    assert.truthy(out:find("\nCause: ", 1, true))
    out = run("describe 500.19 --win32 0x8007000d")
    assert.truthy(out:find("^500.19 Internal Server Error\nwin32 0x8007000d ERROR_INVALID_DATA: "))
    local _, messages, misused = run("500.19 --win32 0xzz")
    assert.equal(2, misused)
    assert.truthy(messages:find('"0xzz" is no key of win32', 1, true))
  end)

  it("takes a negative number, which is no option", function()
    local expected = run("-q 500.19 --win32 0x8007000d")
    for _, arguments in ipairs {
      "-q 500.19 --win32 -2147024883", "--win32 -2147024883 -q 500.19", "500.19 --win32=-2147024883 -q",
    } do
      local out, messages, exit = run(arguments)
      assert.same({ expected, "", 0 }, { out, messages, exit }, arguments)
    end
  end)

  it("is what a pasted text says as well", function()
    local expected = run("-q 500.19 --win32 0x80070021")
    for _, text in ipairs {
      "HTTP Error 500.19 - Internal Server Error   Error Code   0x80070021", "500 19 33",
    } do
      assert.equal(expected, (run(("-q '%s'"):format(text))), text)
      assert.equal(expected, (run("-q", text .. "\\n")), text)
    end
  end)
end)

describe("httpstatus --beside", function()
  it("passes a key of any family as evidence", function()
    local out, messages, exit = run("--all 503 --beside httperr=AppOffline --beside=win32=-2147024891")
    assert.same({ "", 0 }, { messages, exit })
    assert.truthy(out:find("^503 Service Unavailable\n"))
    assert.truthy(out:find("\nhttperr AppOffline: ", 1, true))
    assert.truthy(out:find("\nwin32 0x80070005 E_ACCESSDENIED: ", 1, true))
  end)

  it("makes no text recognised that says nothing itself", function()
    assert.equal(2, select(3, run("nonsense --win32 5")))
  end)

  it("names what is wrong with it", function()
    for arguments, expected in pairs {
      ["404 --beside AppOffline"] = 'option --beside: "AppOffline" is no FAMILY=KEY, for example httperr=AppOffline',
      ["404 --beside httper=x"] = 'there is no family "httper"; did you mean httperr?',
      ["404 --beside httperr=AppOfline"] = "did you mean AppOffline?",
      ["404 --beside win32=5 --win32 5"] = "option --beside: a key of win32 is given twice",
      ["404 --beside"] = "option --beside needs a value: a family and a key of it, for example httperr=AppOffline",
    } do
      local out, messages, exit = run(arguments)
      assert.same({ "", 2 }, { out, exit }, arguments)
      assert.truthy(messages:find(expected, 1, true), messages)
    end
  end)
end)

describe("httpstatus search", function()
  it("lists codes and keys, best first, and exits 1 when there is none", function()
    local out, _, exit = run("search double escape")
    assert.equal(0, exit)
    assert.truthy(out:find("^404%.11 "))
    assert.same({ "", 'httpstatus: no text of the registry holds all of "nonsenseword"\n', 1 }, { run("search nonsenseword") })
    out = run("search rapid-fail protection")
    assert.truthy(("\n" .. out):find("\nhttperr AppOffline +Rapid%-fail protection"))
  end)

  it("lists at most as many as --limit", function()
    local _, lines = run("search certificate --limit 3"):gsub("\n", "")
    assert.equal(3, lines)
    for _, limit in ipairs { "x", "1.5", "-3", "inf" } do
      local out, messages, exit = run("search certificate --limit " .. limit)
      assert.same({ "", 2 }, { out, exit }, limit)
      assert.truthy(messages:find(('option --limit: "%s" is no whole number'):format(limit), 1, true), messages)
    end
  end)
end)

describe("httpstatus FAMILY", function()
  it("explains keys of every family that the registry has", function()
    local keys = {}
    for _, row in ipairs(json.decode((run("export --format json")))) do
      if row.family then keys[row.family] = keys[row.family] or row.key end
    end
    for _, id in ipairs(status.family_ids()) do
      local key = keys[id]
      local out, messages, exit = run(("%s '%s'"):format(id, key))
      assert.same({ "", 0 }, { messages, exit }, id)
      assert.truthy(out:find(tostring(key), 1, true), out)
      assert.equal(1, #json.decode((run(("%s --json '%s'"):format(id, key)))), id)
      assert.truthy(run(id .. " --help"):find(status.families[id]:match("%S+"), 1, true), id)
    end
  end)

  it("explains what stands beside a status", function()
    assert.truthy(run("httperr --all AppOffline"):find("^httperr AppOffline AppOffline\nHTTP.sys 6.0"))
    assert.truthy(run("httperr appoffline"):find("^httperr AppOffline "))
    assert.truthy(run("cloudflare 1020"):find("^cloudflare 1020 Access denied"))
    assert.equal((run("event 'WAS 5059'")), (run("event WAS 5059")))
    assert.truthy(run("haproxy --NI"):find("^haproxy %-%-NI "))
    assert.truthy(run("--NI"):find("^haproxy %-%-NI "))
    assert.truthy(run("haproxy sH-- -q"):find("^haproxy sH\t"))
    local records = json.decode((run("win32 --json 5 0x8007007e -2147024883 SEC_E_NO_CREDENTIALS")))
    local names = {}
    for i, record in ipairs(records) do names[i] = record.hex .. " " .. record.name end
    assert.same({
      "0x00000005 ERROR_ACCESS_DENIED", "0x8007007e ERROR_MOD_NOT_FOUND", "0x8007000d ERROR_INVALID_DATA",
      "0x8009030e SEC_E_NO_CREDENTIALS",
    }, names)
  end)

  it("takes the example of its own help: a negative number, options before and behind it", function()
    local expected = run("win32 --json 0x8007000d")
    assert.truthy(run("win32 --help"):find("-2147024883", 1, true))
    assert.truthy(run("win32 -2147024883"):find("0x8007000d", 1, true))
    for _, arguments in ipairs {
      "win32 --json -2147024883", "win32 -2147024883 --json", "win32 --json -- -2147024883", "--json win32 -2147024883",
    } do
      local out, messages, exit = run(arguments)
      assert.same({ expected, "", 0 }, { out, messages, exit }, arguments)
    end
  end)

  it("exits 1 for a Win32 code that is not listed, 2 for what is no key", function()
    local out, messages, exit = run("win32 424242 --json")
    assert.same({ "", 1 }, { messages, exit })
    assert.equal("0x00067932", json.decode(out)[1].hex)
    for _, arguments in ipairs { "win32 zz", "httperr AppOfline", "cloudflare 1", "cloudflare x", "win32" } do
      local _, complaint, misused = run(arguments)
      assert.equal(2, misused)
      assert.truthy(complaint:find("^httpstatus: "), complaint)
    end
    assert.truthy(select(2, run("httperr AppOfline")):find("did you mean AppOffline?", 1, true))
  end)

  it("is written nowhere in the command but for the record of win32", function()
    local pipe = io.popen("cat lua/httpstatus/cli.lua lua/httpstatus/command/*.lua")
    local source = pipe:read("*a")
    pipe:close()
    assert.truthy(#source > 10000)
    for _, id in ipairs(status.family_ids()) do
      -- "event" is a word of sentences, too.
      if id ~= "win32" then assert.is_nil(source:find(("[\"'.]%s%%f[%%W]"):format(id)), id) end
    end
  end)

  it("has no name that another command has", function()
    local seen = {}
    for _, command in ipairs(cli.new_parser()._commands) do
      assert.is_nil(seen[command._name], command._name)
      seen[command._name] = true
    end
    for _, id in ipairs(status.family_ids()) do assert.is_true(seen[id], id) end
  end)
end)

describe("httpstatus families", function()
  it("lists id, number of keys and title of each", function()
    local out, _, exit = run("families")
    assert.equal(0, exit)
    local lines = {}
    for line in out:gmatch("[^\n]+") do lines[#lines + 1] = line end
    for i, family in ipairs(read.read("src/data").families) do
      assert.same({ family.id, tostring(#family.entries), family.title }, { lines[i]:match("^(%S+) +(%d+)  (.*)$") })
    end
    assert.equal(#status.family_ids(), #lines)
  end)
end)

describe("httpstatus products", function()
  it("lists ids and names in the order of the meanings", function()
    local out = run("products")
    assert.truthy(out:find("^http "))
    assert.truthy(out:find("\ncloudflare     Cloudflare\n", 1, true))
  end)
end)

describe("httpstatus export", function()
  local columns = require("httpstatus.export").COLUMNS
  local records = require("httpstatus.rows").all()

  -- What the registry's files hold, by kind, code, product and summary.
  local function expected_rows()
    local registry, rows = read.read("src/data"), {}
    local function add(kind, code, product, block)
      local key = table.concat({ kind, code, product, tostring(block.title), tostring(block.summary) }, "|")
      rows[key] = { causes = block.causes or {} }
    end
    for _, m in ipairs(registry.meanings) do add("meaning", m.code, m.product.id, m) end
    for _, c in ipairs(registry.classes) do add("class", c.code, "http", c) end
    for _, s in ipairs(registry.shared) do add("shared", table.concat(s.codes, ", "), s.product.id, s) end
    for _, family in ipairs(registry.families) do
      for _, e in ipairs(family.entries) do
        local text = require("notation").key_text(e.key, family.key)
        add("entry", family.id .. " " .. text, e.product.id, { title = e.title or text, summary = e.summary, causes = e.causes })
      end
    end
    return rows
  end

  local function lines_of(text)
    local lines = {}
    for line in ((text or "") .. "\n"):gmatch("([^\n]*)\n") do lines[#lines + 1] = line end
    return lines
  end

  it("has every row of the registry once, with each cause, its fix and when it is decided", function()
    local expected = expected_rows()
    for _, record in ipairs(records) do
      local key = table.concat({
        record.kind, record.code, record.product, tostring(record.title), tostring(record.summary),
      }, "|")
      local row = expected[key]
      assert.truthy(row, key)
      expected[key] = nil
      local causes, fixes, whens, normals = lines_of(record.cause), lines_of(record.fix), lines_of(record.when),
        lines_of(record.normal)
      for i, cause in ipairs(row.causes) do
        assert.equal(cause[1], causes[i])
        assert.equal(cause[2] or "", fixes[i] or "")
        assert.equal(#cause.conditions > 0, (whens[i] or "") ~= "", key)
        assert.equal(cause.benign and "true" or "", normals[i] or "", key)
      end
      assert.equal(#row.causes, record.cause and #causes or 0, key)
    end
    assert.is_nil(next(expected))
  end)

  it("names a family and its key, a code or a class in columns of their own", function()
    local seen = {}
    for _, record in ipairs(records) do
      seen[record.code] = record
      assert.equal(record.kind == "entry", record.family ~= nil and record.key ~= nil)
      for name in pairs(record) do assert.truthy(table.concat(columns, ","):find(name, 1, true), name) end
    end
    local offline = seen["httperr AppOffline"]
    assert.same({ "httperr", "AppOffline", 503, "5xx" }, { offline.family, offline.key, offline.status, offline.class })
    local number = seen["win32 0x8007000d"] or seen["win32 13"]
    assert.same({ "win32", "ERROR_INVALID_DATA" }, { number.family, number.name })
    assert.equal("Client Error", seen["4xx"].title)
    assert.same({ 500, 19, "5xx" }, { seen["500.19"].status, seen["500.19"].substatus, seen["500.19"].class })
  end)

  -- RFC 4180, read naively.
  local function parse_csv(text)
    local rows, row, at = {}, {}, 1
    while at <= #text do
      local value, stop
      if text:sub(at, at) == '"' then
        local last = at + 1
        while true do
          local quote = text:find('"', last, true)
          if text:sub(quote + 1, quote + 1) ~= '"' then
            value, stop = text:sub(at + 1, quote - 1):gsub('""', '"'), quote + 1
            break
          end
          last = quote + 2
        end
      else
        stop = text:find("[,\n]", at)
        value = text:sub(at, stop - 1)
      end
      row[#row + 1] = value
      if text:sub(stop, stop) == "\n" then
        rows[#rows + 1] = row
        row = {}
      end
      at = stop + 1
    end
    return rows
  end

  it("round-trips as JSON", function()
    assert.same(records, json.decode((run("export --format json")), 1, nil, nil, nil))
  end)

  it("round-trips as Lua", function()
    local text = run("export --format lua")
    assert.same(records, (loadstring or load)(text)()) -- luacheck: ignore 113
  end)

  it("round-trips as CSV", function()
    local rows = parse_csv((run("export --format csv")))
    assert.same(columns, rows[1])
    assert.equal(#records + 1, #rows)
    for i, row in ipairs(records) do
      for n, column in ipairs(columns) do
        assert.equal(row[column] == nil and "" or tostring(row[column]), rows[i + 1][n])
      end
    end
  end)

  it("names the formats when there is none of that name", function()
    local _, messages, exit = run("export --format xml")
    assert.equal(2, exit)
    assert.truthy(messages:find("'json', 'csv', 'lua'", 1, true))
    assert.equal(2, select(3, run("export")))
  end)
end)

describe("httpstatus, misused", function()
  it("exits 2 and names the argument", function()
    for arguments, expected in pairs {
      ["--nonsense 404"] = 'unknown option "--nonsense"; see httpstatus diagnose --help',
      ["list 4xx 5xx"] = "too many arguments: httpstatus list [-h] [--family FAMILY] [<selector>]; see httpstatus list --help",
      ["describe"] = "missing argument 'codes'; see httpstatus describe --help", ["404 --json=1"] = "does not take arguments",
    } do
      local out, messages, exit = run(arguments)
      assert.equal(2, exit, arguments)
      assert.equal("", out)
      assert.truthy(messages:find(expected, 1, true), messages)
    end
  end)

  -- As a shell's variable makes it that is not set.
  it("exits 2 for an empty path, and says so", function()
    for arguments, expected in pairs {
      ["site ''"] = '"" is no folder', ["log ''"] = '"": an empty name is no file', ["rows ''"] = '"": an empty name is no file',
      ["log --html '' README.md"] = 'option --html: "" is no file',
    } do
      local _, messages, exit = run(arguments)
      assert.same({ 2, "httpstatus: " .. expected .. "\n" }, { exit, messages })
    end
  end)

  it("says what the value of an option is", function()
    for arguments, expected in pairs {
      ["404 --product"] = "option --product needs a value: the id of a product, for example iis6; see httpstatus products",
      ["--product --json 404"] = "option --product needs a value: the id of a product",
      ["404 --win32"] = "option --win32 needs a value: a Win32 code or HRESULT, for example 0x8007000d",
      ["404 --win32 -- 5"] = "option --win32 needs a value",
      ["search x --limit"] = "option --limit needs a value: how many at most, a whole number",
      ["export --format"] = "option --format needs a value: json, csv, lua, postgresql or clickhouse",
    } do
      local out, messages, exit = run(arguments)
      assert.same({ "", 2 }, { out, exit }, arguments)
      assert.truthy(messages:find("httpstatus: " .. expected, 1, true), messages)
    end
  end)

  it("has an expectation for every option that takes a value", function()
    for _, command in ipairs(cli.new_parser()._commands) do
      for _, option in ipairs(command._options) do
        assert.equal(option._maxargs > 0, option.expected ~= nil, command._name .. " " .. option._name)
      end
    end
  end)

  it("suggests the nearest option, command and product", function()
    for arguments, expected in pairs {
      ["404 --prodct iis"] = 'unknown option "--prodct"; did you mean --product?',
      ["list --sjon"] = 'unknown option "--sjon"; see httpstatus list --help',
      ["--vresion"] = 'unknown option "--vresion"; did you mean --version?',
      ["familys"] = "; did you mean the command families?", ["mrege a.json"] = "; did you mean the command merge?",
      ["lgo a.log"] = "; did you mean the command log?", ["hlep"] = "; did you mean the command help?",
      ["exprot --format csv"] = 'unknown option "--format"; did you mean the command export?',
      ["matches 5xx 502"] = 'what else it says is answered. Did you mean the command match?',
      ["5o3"] = "; did you mean 503?", ["event 5059"] = '"5059" is no key of event that is listed; did you mean WAS 5059?',
      ["404 --win32 x"] = 'option --win32: "x" is no key of win32', ["404 --beside httperr=x"] = 'option --beside: "x" is no key',
      ["list --family enovy"] = 'there is no family "enovy"; did you mean envoy?',
      ["help serach"] = 'there is no command "serach"; did you mean search?',
      ["404 --product iiss"] = 'unknown product "iiss"; did you mean iis? The products are http, iis,',
    } do
      local _, messages, exit = run(arguments)
      assert.equal(2, exit, arguments)
      assert.truthy(messages:find(expected, 1, true), messages)
    end
  end)

  it("keeps what users typed in a message, whatever it looks like", function()
    local _, messages, exit = run("404 --product 'a:1: b'")
    assert.equal(2, exit)
    assert.truthy(messages:find('^httpstatus: unknown product "a:1: b"'), messages)
  end)

  it("shows its help and its version and exits 0", function()
    for _, arguments in ipairs { "--help", "-h", "list --help", "404 --help", "help", "help log" } do
      local out, _, exit = run(arguments)
      assert.equal(0, exit)
      assert.truthy(out:find("Usage: httpstatus", 1, true))
    end
    assert.truthy(run("help log"):find("Usage: httpstatus log", 1, true))
    for _, arguments in ipairs { "--version", "404 --version" } do
      assert.same({ status._VERSION .. "\n", "", 0 }, { run(arguments) })
    end
  end)

  it("shows help that fits a screen, the commands of families behind the others", function()
    local parser = cli.new_parser()
    local help = parser:get_help()
    for _, command in ipairs(parser._commands) do help = help .. "\n" .. command:get_help() end
    for line in help:gmatch("[^\n]+") do assert.truthy(#line <= 80, line) end
    assert.truthy(help:find("\n   families .*\n   httperr "))
  end)
end)

describe("a command that fails", function()
  -- The command line with that in place of all that the command does; its messages and exit status.
  local function failing(doing, wrapper)
    local chunk = ('if jit then jit.off() end package.preload["httpstatus.cli"] = function() '
      .. "return { main = function() %s end } end"):format(doing)
    local pipe = assert(io.popen(("%s %s -e '%s' bin/httpstatus match 5xx 502 2>&1; echo \"=$?\""):format(wrapper or "",
      os.getenv("HTTPSTATUS_LUA") or "lua5.4", chunk)))
    local out = pipe:read("*a")
    pipe:close()
    return out:match("^(.*)=(%d+)\n$")
  end

  it("never exits 1, which would say that nothing matches", function()
    local message, exit = failing('error("not enough memory", 0)')
    assert.equal("2", exit)
    assert.truthy(message:find("^httpstatus: not enough memory\n"))
    assert.equal("2", select(2, failing("local none; none()")))
  end)

  it("exits 130 without a word at Ctrl-C", function()
    assert.same({ "", "130" }, { failing("while true do end", "timeout --preserve-status -s INT -k 9 0.5") })
  end)
end)

describe("what comes from outside", function()
  -- Arguments as the shell's printf writes them.
  local function printed(...)
    local parts = {}
    for i, word in ipairs { ... } do parts[i] = ("\"$(printf -- '%s')\""):format(word) end
    return table.concat(parts, " ")
  end

  it("is never printed raw on standard error", function()
    local hostile = "x\\033[31m\\342\\200\\256\\302\\233\\342\\200\\213\\377\\177\\ny"
    for _, arguments in ipairs {
      printed(hostile), printed("--" .. hostile), printed("404", "--product", hostile), printed("404", "--win32", hostile),
      printed("404", "--beside", hostile), printed("404", "--beside", hostile .. "=1"), printed("help", hostile),
      printed("404", "--beside", "win32=" .. hostile), printed("list", hostile), printed("match", "4xx", hostile),
      printed("match", hostile, "404"), printed("win32", hostile), printed("export", "--format", hostile),
      printed("completion", hostile), printed("search", "x", "--limit", hostile), printed("log", hostile),
      printed("log", "x", "--top", hostile), printed("log", "x", "--client", hostile), printed("log", "x", "--since", hostile),
      printed("list", "x", "--json=" .. hostile),
    } do
      local out, messages, exit = run(arguments)
      assert.equal(2, exit, arguments)
      -- The reader of logs has made a bad byte of a name U+FFFD.
      assert.is_nil((messages .. out):gsub("\239\191\189", ""):find("[^\n\32-\126]"), arguments)
      assert.equal(1, select(2, messages:gsub("\n", "")), messages)
    end
  end)

  it("is shown for what it is", function()
    local _, messages = run(printed("--x\\033\\342\\200\\256\\377y"))
    assert.truthy(messages:find('unknown option "--x\\x1b<U+202E>\\xffy"', 1, true), messages)
  end)

  it("is read in a time that grows with its length alone", function()
    local blanks, long = (" "):rep(40000), ("x"):rep(100000)
    -- Of the processor; a sanitizer's build is many times slower.
    local limit = ("sh -c 'ulimit -t %d; exec \"$@\"' sh"):format(os.getenv("HTTPSTATUS_CFLAGS") and 60 or 5)
    local path = os.tmpname()
    for _, text in ipairs { "404" .. blanks .. "x", "500 19" .. blanks .. "x", blanks, "--" .. long, long, "0x" .. long } do
      local file = io.open(path, "w")
      file:write(text)
      file:close()
      assert.truthy(select(3, run(('"$(cat %s)"'):format(path), nil, limit)) <= 2)
    end
    -- The same as standard input, where blanks stand in the middle.
    assert.equal(2, select(3, run("", "404" .. blanks .. "x", limit)))
    os.remove(path)
  end)
end)

describe("a code alone", function()
  it("is answered without the parser as it is with it", function()
    local output, answer = require "httpstatus.command.output", require "httpstatus.command.code".answer
    local parser, commands = cli.new_parser()
    local words, written, write = require "httpstatus.command.words", {}, output.write
    output.write = function(...) written[#written + 1] = table.concat({ ... }) end
    finally(function() output.write = write end)
    local function take()
      local text = table.concat(written)
      written = {}
      return text
    end
    local codes, answered = { "000", "099", "404.99", "404.0", "600", "999", "299", "501.1" }, 0
    for _, text in ipairs { "4040", "404.", "40.4", "404.70000", "" } do codes[#codes + 1] = text end
    for _, code in ipairs(status.list()) do codes[#codes + 1] = code end
    for _, code in ipairs(codes) do
      local exit = answer { code }
      local text = take()
      if exit then
        answered = answered + 1
        local asked = assert(words.read(parser, { code }))
        assert.equal(exit, commands[asked.command](asked, parser), code)
        assert.equal(take(), text)
      else
        assert.equal("", text)
      end
    end
    assert.truthy(answered > #status.list())
    assert.is_nil(answer { "404", "403" })
    assert.is_nil(answer {})
  end)
end)

describe("standard output", function()
  local full = io.open("/dev/full", "w")
  if full then full:close() end

  it("that is full is an error of every command", function()
    if not full then
      pending("not run: this machine has no /dev/full")
      return
    end
    for _, arguments in ipairs {
      "404", "404 --json", "404.99", "list", "list 404", "search certificate", "products", "families", "httperr AppOffline",
      "win32 5 --json", "export --format csv", "export --format json", "export --format lua", "manual", "completion bash",
      "completion zsh", "completion fish", "help", "help log", "--help", "list --help", "--version", "1006", "-q 1006",
    } do
      local _, messages, exit = run(arguments .. " >/dev/full")
      assert.same({ "httpstatus: standard output: No space left on device\n", 2 }, { messages, exit }, arguments)
    end
  end)

  it("that is closed is one, too", function()
    local _, messages, exit = run("products >&-")
    assert.equal(2, exit)
    assert.truthy(messages:find("^httpstatus: standard output: "))
  end)

  it("that nobody reads any more is none, whether the signal is ignored or not", function()
    for _, trap in ipairs { "", "trap '' PIPE;" } do
      local command = ("%s %s bin/httpstatus export --format csv 2>&3"):format(trap, os.getenv("HTTPSTATUS_LUA") or "lua5.4")
      local pipe = io.popen(("{ (%s) | head -n 1 >/dev/null; } 3>&1"):format(command))
      assert.equal("", pipe:read("*a"))
      pipe:close()
    end
  end)
end)
