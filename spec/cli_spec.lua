package.path = "spec/?.lua;src/data/?.lua;" .. package.path
local cli = require "httpstatus.cli"
local json = require "dkjson"
local read = require "read"
local run = require "command"
local status = require "httpstatus"

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
    assert.truthy(messages:find('unknown product "iis5"; did you mean iis? The products are http, iis, iis6', 1, true))
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
  it("says what stands beside the code", function()
    local out, _, exit = run("500.19 --win32 0x8007000d")
    assert.equal(0, exit)
    assert.truthy(out:find("^500.19 Internal Server Error\nwin32 0x8007000d ERROR_INVALID_DATA: "))
    local _, messages, misused = run("500.19 --win32 0xzz")
    assert.equal(2, misused)
    assert.truthy(messages:find('"0xzz" is no key of win32', 1, true))
  end)

  it("takes a negative number, which is no option", function()
    local expected = run("--json 500.19 --win32 0x8007000d")
    for _, arguments in ipairs {
      "--json 500.19 --win32 -2147024883", "--win32 -2147024883 --json 500.19", "500.19 --win32=-2147024883 --json",
    } do
      local out, messages, exit = run(arguments)
      assert.same({ expected, "", 0 }, { out, messages, exit }, arguments)
    end
  end)

  it("picks code and HRESULT out of pasted text", function()
    local expected = run("--json 500.19 --win32 0x80070021")
    for _, text in ipairs {
      "HTTP Error 500.19 - Internal Server Error   Error Code   0x80070021", "500.19 (0X80070021)",
    } do
      assert.equal(expected, (run(("--json '%s'"):format(text))), text)
    end
    assert.equal(expected, (run("--json -", "HTTP Error 500.19 (0x80070021)\\n")))
    assert.equal((run("--json 500.19")), (run("--json '500.19 at 0x1234, 0x80070000d'")))
  end)
end)

describe("httpstatus --beside", function()
  it("passes a key of any family as evidence", function()
    local out, messages, exit = run("503 --beside httperr=AppOffline --beside=win32=-2147024891")
    assert.same({ "", 0 }, { messages, exit })
    assert.truthy(out:find("^503 Service Unavailable\n"))
    assert.truthy(out:find("\nhttperr AppOffline: ", 1, true))
    assert.truthy(out:find("\nwin32 0x80070005 E_ACCESSDENIED: ", 1, true))
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

describe("the columns of a log", function()
  it("are a code with its Win32 code, quoted and on standard input", function()
    local expected = run("--json 500.19 --win32 13")
    assert.equal(expected, (run("--json '500 19 13'")))
    assert.equal(expected, (run("--json -", "500 19 13\\n")))
    assert.equal(3, #json.decode((run("--json 500 404 200"))))
  end)
end)

describe("httpstatus search", function()
  it("lists codes and keys, best first, and exits 1 when there is none", function()
    local out, _, exit = run("search double escape")
    assert.equal(0, exit)
    assert.truthy(out:find("^404%.11 "))
    assert.equal(1, select(3, run("search nonsenseword")))
    out = run("search rapid-fail protection")
    assert.truthy(("\n" .. out):find("\nhttperr AppOffline +AppOffline\n"))
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
    for _, id in ipairs(status.family_ids()) do
      local key = json.decode((run("export --format json | grep '\"family\":\"" .. id .. "\"' | head -n 1 | sed 's/,$//'"))).key
      local out, messages, exit = run(("%s '%s'"):format(id, key))
      assert.same({ "", 0 }, { messages, exit }, id)
      assert.truthy(out:find(tostring(key), 1, true), out)
      assert.equal(1, #json.decode((run(("%s --json '%s'"):format(id, key)))), id)
      assert.truthy(run(id .. " --help"):find(status.families[id]:match("%S+"), 1, true), id)
    end
  end)

  it("explains what stands beside a status", function()
    assert.truthy(run("httperr AppOffline"):find("^httperr AppOffline AppOffline\nHTTP.sys 6.0"))
    assert.truthy(run("httperr appoffline"):find("^httperr AppOffline "))
    assert.truthy(run("cloudflare 1020"):find("^cloudflare 1020 Access denied\n"))
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
      if id ~= "win32" then assert.is_nil(source:find(("%%f[%%w]%s%%f[%%W]"):format(id)), id) end
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

describe("a bare key", function()
  it("names its families as commands to type", function()
    for key, expected in pairs {
      ["1020"] = "httpstatus cloudflare 1020", AppOffline = "httpstatus httperr AppOffline",
      ["-2147024883"] = "httpstatus win32 -2147024883", ["0x8007000d"] = "httpstatus win32 0x8007000d",
    } do
      local out, messages, exit = run(key)
      assert.same({ "", 2 }, { out, exit }, key)
      assert.equal(("httpstatus: argument 1: \"%s\" is a key of %s, not a status code: %s\n"):format(key,
        expected:match("^httpstatus (%S+)"), expected), messages)
    end
    assert.truthy(select(2, run("404 -", "1020\\n")):find("standard input, line 1", 1, true))
  end)

  it("names each of several families", function()
    local _, messages = run("1006")
    assert.equal('httpstatus: argument 1: "1006" is a key of cloudflare and websocket, not a status code: '
      .. "httpstatus cloudflare 1006 or httpstatus websocket 1006\n", messages)
  end)

  it("is quoted where it has a blank", function()
    local family = require "httpstatus.family"
    local having, written = family.having, {}
    local stderr = io.stderr
    family.having = function() return { "one", "other" } end
    io.stderr = { write = function(_, ...) written[#written + 1] = table.concat({ ... }) end } -- luacheck: ignore 122
    local called, exit = pcall(cli.main, { "WAS 5059" })
    family.having, io.stderr = having, stderr -- luacheck: ignore 122
    assert.same({ true, 2 }, { called, exit })
    assert.truthy(table.concat(written):find(': httpstatus one "WAS 5059" or httpstatus other "WAS 5059"\n', 1, true))
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

describe("httpstatus completion and manual", function()
  it("write scripts for the shells and the man page", function()
    for _, shell in ipairs { "bash", "zsh", "fish" } do
      local out, _, exit = run("completion " .. shell)
      assert.equal(0, exit)
      assert.truthy(out:find("httpstatus", 1, true) and out:find("product", 1, true), shell)
    end
    local page = run("manual")
    assert.equal(".TH HTTPSTATUS 1", page:sub(1, 16))
    for _, command in ipairs { "search", "win32", "httperr", "families", "export", "log", "help" } do
      assert.truthy(page:find(".SS httpstatus " .. command, 1, true), command)
    end
  end)
end)

describe("httpstatus, misused", function()
  it("exits 2 and names the argument", function()
    for arguments, expected in pairs {
      ["--nonsense 404"] = 'unknown option "--nonsense"; see httpstatus describe --help', ["list 4xx 5xx"] = "too many arguments",
      ["describe"] = "missing argument 'codes'; see httpstatus describe --help", ["404 --json=1"] = "does not take arguments",
    } do
      local out, messages, exit = run(arguments)
      assert.equal(2, exit, arguments)
      assert.equal("", out)
      assert.truthy(messages:find(expected, 1, true), messages)
    end
  end)

  it("says what the value of an option is", function()
    for arguments, expected in pairs {
      ["404 --product"] = "option --product needs a value: the id of a product, for example iis6; see httpstatus products",
      ["--product --json 404"] = "option --product needs a value: the id of a product",
      ["404 --win32"] = "option --win32 needs a value: a Win32 code or HRESULT, for example 0x8007000d",
      ["404 --win32 -- 5"] = "option --win32 needs a value",
      ["search x --limit"] = "option --limit needs a value: how many at most, a whole number",
      ["export --format"] = "option --format needs a value: json, csv or lua",
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
      ["serach double escape"] = "; did you mean the command search?", ["familys"] = "; did you mean the command families?",
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
    for _, arguments in ipairs { "--help", "-h", "", "list --help", "404 --help", "help", "help log" } do
      local out, _, exit = run(arguments)
      assert.equal(0, exit)
      assert.truthy(out:find("Usage: httpstatus", 1, true))
    end
    assert.truthy(run("help log"):find("Usage: httpstatus log", 1, true))
    assert.equal(status._VERSION .. "\n", (run("--version")))
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
    local path, before = os.tmpname(), os.time()
    for _, text in ipairs { "404" .. blanks .. "x", "500 19" .. blanks .. "x", blanks, "--" .. long, long, "0x" .. long } do
      local file = io.open(path, "w")
      file:write(text)
      file:close()
      assert.truthy(select(3, run(('"$(cat %s)"'):format(path))) <= 2)
    end
    os.remove(path)
    assert.truthy(os.time() - before <= 5)
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
      "completion zsh", "completion fish", "help", "help log", "--help", "list --help", "--version", "",
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

describe("standard input", function()
  it("that cannot be read is an error", function()
    local _, messages, exit = run("- <.")
    assert.equal(2, exit)
    assert.equal("httpstatus: standard input: Is a directory\n", messages)
  end)
end)
