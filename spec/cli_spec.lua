package.path = "spec/?.lua;" .. package.path
local cli = require "httpstatus.cli"
local json = require "dkjson"
local run = require "command"

describe("httpstatus CODE", function()
  it("prints the diagnosis and exits 0", function()
    local out, messages, exit = run("500.19")
    assert.equal(0, exit)
    assert.equal("", messages)
    assert.equal("500.19 Internal Server Error", out:match("^[^\n]*"))
    assert.truthy(out:find("IIS 7.0+: Configuration data is invalid", 1, true))
    assert.truthy(out:find("metabase", 1, true))
  end)

  it("explains several codes in the order asked", function()
    local out = run("404 500.19 200")
    local second, third = out:find("\n\n500.19 ", 1, true), out:find("\n\n200 OK", 1, true)
    assert.equal(1, (out:find("404 Not Found", 1, true)))
    assert.truthy(second and third and second < third)
  end)

  it("wraps to the terminal, at most 100 columns, and never colours a pipe", function()
    for columns, most in pairs { ["40"] = 40, ["500"] = 100, nonsense = 80 } do
      local out = run("500.19 403.7", nil, "COLUMNS=" .. columns)
      local widest = 0
      for line in out:gmatch("[^\n]+") do
        if line:find("%S%s+%S") then widest = math.max(widest, #(line:match("^(.*)%s%S+$") or "")) end
      end
      assert.truthy(widest <= most and widest > most / 2, columns)
      assert.is_nil(out:find("\27"))
    end
  end)

  it("exits 1 when a code is not listed, 2 when one is malformed", function()
    local out, messages, exit = run("404.99")
    assert.equal(1, exit)
    assert.equal("", messages)
    assert.equal("404.99 Not Found (not listed)", out:match("^[^\n]*"))
    out, messages, exit = run("404 40 299")
    assert.equal(2, exit)
    assert.truthy(messages:find('^httpstatus: argument 2: "40" is no status code'))
    assert.truthy(out:find("404 Not Found", 1, true))
    assert.truthy(out:find("299 Successful (not listed)", 1, true))
  end)

  it("narrows to a product and names the products when there is none of that id", function()
    local out, _, exit = run("500.19 --product iis6")
    assert.equal(0, exit)
    assert.is_nil(out:find("IIS 7.0+", 1, true))
    local _, messages, misused = run("--product iis5 500.19")
    assert.equal(2, misused)
    assert.truthy(messages:find('unknown product "iis5"; the products are http, iis, iis6', 1, true))
  end)

  it("writes one JSON array of entries", function()
    local out, _, exit = run("--json 500.19 404 299")
    assert.equal(1, exit)
    local entries = assert(json.decode(out))
    assert.equal(3, #entries)
    assert.equal("Configuration data is invalid", entries[1].title)
    assert.equal(19, entries[1].substatus)
    assert.equal(false, entries[3].known)
    assert.equal("[]\n", (run("--json abc")))
  end)

  it("reads codes and pasted lines from standard input", function()
    local out, messages, exit = run("- --json", "404 500.19\\n\\nHTTP/1.1 403 Forbidden\\r\\n401.2,401.1\\nnonsense 12\\n")
    assert.equal(2, exit)
    assert.truthy(messages:find('standard input, line 5: "nonsense 12"', 1, true))
    local codes = {}
    for i, entry in ipairs(json.decode(out)) do codes[i] = entry.code end
    assert.same({ "404", "500.19", "403", "401.2", "401.1" }, codes)
  end)

  it("takes what people paste, quoted or not", function()
    assert.equal("500.19", (run("'HTTP Error 500.19 - Internal Server Error'"):match("^%S+")))
    assert.equal("404", (run("HTTP/1.1 404 Not Found"):match("^%S+")))
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
  it("puts the meaning of the combination first", function()
    local out, _, exit = run("500.19 --win32 0x8007000d")
    assert.equal(0, exit)
    assert.truthy(out:find("^500.19 Internal Server Error\nWith 0x8007000d ERROR_INVALID_DATA"))
    local _, messages, misused = run("500.19 --win32 0xzz")
    assert.equal(2, misused)
    assert.truthy(messages:find('"0xzz" is no Win32 code', 1, true))
  end)

  it("picks code and HRESULT out of pasted text", function()
    local out = run("--json 'HTTP Error 500.19 - Internal Server Error   Error Code   0x80070021'")
    local entry = json.decode(out)[1]
    assert.same({ "500.19", "0x80070021" }, { entry.code, entry.win32.hex })
    assert.truthy(entry.win32.hint)
  end)
end)

describe("the columns of a log", function()
  it("are a code with its Win32 code, quoted and on standard input", function()
    for _, out in ipairs { (run("--json '500 19 13'")), (run("--json -", "500 19 13\\n")) } do
      local entry = json.decode(out)[1]
      assert.same({ "500.19", "0x0000000d" }, { entry.code, entry.win32.hex })
      assert.truthy(entry.win32.hint)
    end
    assert.equal(3, #json.decode((run("--json 500 404 200"))))
  end)
end)

describe("httpstatus search", function()
  it("lists codes, best first, and exits 1 when there is none", function()
    local out, _, exit = run("search double escape")
    assert.equal(0, exit)
    assert.truthy(out:find("^404%.11 "))
    assert.equal(1, select(3, run("search nonsenseword")))
    local _, lines = run("search certificate --limit 3"):gsub("\n", "")
    assert.equal(3, lines)
  end)
end)

describe("httpstatus win32, httpsys, cloudflare", function()
  it("explain what stands beside a status", function()
    assert.truthy(run("win32 5"):find("ERROR_ACCESS_DENIED", 1, true))
    assert.truthy(run("win32 -- -2147024883"):find("0x8007000d", 1, true))
    assert.truthy(run("httpsys AppOffline"):find("AppOffline", 1, true))
    assert.truthy(run("cloudflare 1020"):find("Cloudflare 1020", 1, true))
    local records = json.decode((run("win32 --json 5 12002")))
    assert.equal("ERROR_ACCESS_DENIED", records[1].name)
    assert.equal(2, #records)
  end)

  it("exit 1 for what is not listed, 2 for what is malformed", function()
    assert.equal(1, select(3, run("win32 424242")))
    for _, arguments in ipairs { "win32 zz", "httpsys AppOfline", "cloudflare 1", "cloudflare x", "win32" } do
      local _, messages, exit = run(arguments)
      assert.equal(2, exit)
      assert.truthy(messages:find("^httpstatus: "), messages)
    end
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
  local status = require "httpstatus"

  -- All meanings as the library gives them, column by column.
  local function meanings()
    local rows = {}
    for _, code in ipairs(status.list()) do
      for _, entry in ipairs(status.meanings(code)) do
        local row = {}
        for _, column in ipairs(columns) do row[column] = entry[column] end
        rows[#rows + 1] = row
      end
    end
    return rows
  end

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
    assert.same(meanings(), json.decode((run("export --format json")), 1, nil, nil, nil))
  end)

  it("round-trips as Lua", function()
    local text = run("export --format lua")
    assert.same(meanings(), (loadstring or load)(text)()) -- luacheck: ignore 113
  end)

  it("round-trips as CSV", function()
    local rows = parse_csv((run("export --format csv")))
    assert.same(columns, rows[1])
    local expected = meanings()
    assert.equal(#expected + 1, #rows)
    for i, row in ipairs(expected) do
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

describe("httpstatus completion and manual", function()
  it("write scripts for the shells and the man page", function()
    for _, shell in ipairs { "bash", "zsh", "fish" } do
      local out, _, exit = run("completion " .. shell)
      assert.equal(0, exit)
      assert.truthy(out:find("httpstatus", 1, true) and out:find("product", 1, true), shell)
    end
    local page = run("manual")
    assert.equal(".TH HTTPSTATUS 1", page:sub(1, 16))
    for _, command in ipairs { "search", "win32", "export", "completion" } do
      assert.truthy(page:find(".SS httpstatus " .. command, 1, true), command)
    end
  end)
end)

describe("hresult_in", function()
  it("finds an HRESULT of eight digits", function()
    assert.equal("0x8007000d", cli.hresult_in("HTTP Error 500.19 (0x8007000D)."))
    assert.is_nil(cli.hresult_in("at 0x1234, 0x80070000d"))
  end)
end)

describe("httpstatus, misused", function()
  it("exits 2 and names the argument", function()
    for arguments, expected in pairs {
      ["--nonsense 404"] = "--nonsense", ["404 --product"] = "--product", ["list 4xx 5xx"] = "too many arguments",
      ["describe"] = "codes",
    } do
      local out, messages, exit = run(arguments)
      assert.equal(2, exit, arguments)
      assert.equal("", out)
      assert.truthy(messages:find(expected, 1, true), messages)
    end
  end)

  it("shows its help and its version and exits 0", function()
    for _, arguments in ipairs { "--help", "", "list --help", "help" } do
      local out, _, exit = run(arguments)
      assert.equal(0, exit)
      assert.truthy(out:find("Usage: httpstatus", 1, true))
    end
    assert.equal("httpstatus dev-1\n", (run("--version")))
  end)
end)

describe("code_in", function()
  it("finds the code of a pasted text", function()
    for text, code in pairs {
      ["HTTP Error 500.19 - Internal Server Error"] = "500.19", ["HTTP/1.1 404 Not Found"] = "404",
      ["HTTP/2 503"] = "503", ["Error: 502.3"] = "502.3", ["Status code: 404"] = "404", ["404 Not Found"] = "404",
      ["404: gone"] = "404", ["Error 404."] = "404", ["  500.30 - ANCM In-Process Start Failure "] = "500.30",
    } do
      assert.equal(code, cli.code_in(text))
    end
  end)

  it("finds none in other text", function()
    for _, text in ipairs { "abc", "40 apples", "404.3.1", "4040", "404x", "room 101", "HTTP Error", "" } do
      assert.is_nil(cli.code_in(text))
    end
  end)
end)
