package.path = "spec/?.lua;" .. package.path
local burst = require "httpstatus.log.burst"
local days = require "log_days"
local hostile = require "hostile"
local html = require "httpstatus.report.html"
local logs = require "logs"
local read = require "spec.system".read
local run_command = require "command"

local L, HEADER = logs.line, logs.HEADER
local LARGEST = 5e6

local function run(arguments) return run_command("log " .. arguments) end

local function day(...)
  local outages = {}
  for i, name in ipairs { ... } do outages[i] = days.OUTAGES[name][1] end
  return burst.annotate(days.summary { seed = 3, outages = outages })
end

-- The elements of a page in their order, as a browser's tokenizer would see them: { name, attributes, is_end, is_empty }.
local function elements_of(page)
  local elements, i = {}, 1
  while true do
    local from, to, slash, name, attributes = page:find("<(/?)(%a[%w]*)([^>]*)>", i)
    if not from then return elements end
    elements[#elements + 1] = { name = name, attributes = attributes, is_end = slash == "/",
      is_empty = attributes:find("/$") ~= nil }
    i = to + 1
    -- What is in these is no markup; the closing tag is.
    if slash == "" and (name == "style" or name == "script") then i = page:find("</" .. name, i, true) end
  end
end

local VOID = { br = true, input = true, meta = true }

-- The kinds of elements, each with the names of its attributes.
local function kinds_of(page)
  local kinds = {}
  for _, element in ipairs(elements_of(page)) do
    local names = {}
    for name in (" " .. element.attributes:gsub('"[^"]*"', "")):gmatch("[%s]([%w-]+)") do names[#names + 1] = name end
    kinds[element.name .. " " .. table.concat(names, " ")] = true
  end
  return kinds
end

after_each(logs.remove)

describe("the report as a page", function()
  local page = html.page(day("url", "third", "short"))

  it("closes every element that it opens, in order", function()
    local open = {}
    for _, element in ipairs(elements_of(page)) do
      if element.is_end then
        assert.equal(element.name, table.remove(open))
      elseif not VOID[element.name] and not element.is_empty then
        open[#open + 1] = element.name
      end
    end
    assert.same({}, open)
  end)

  it("has each name once, and each of its links leads somewhere", function()
    local known = {}
    for id in page:gmatch(' id="([^"]*)"') do
      assert.is_nil(known[id], id)
      known[id] = true
    end
    local links = 0
    for id in page:gmatch(' href="#([^"]*)"') do
      assert.is_true(known[id], id)
      links = links + 1
    end
    assert.is_true(links > 10)
    for id in page:gmatch(' aria%-labelledby="([^"]*)"') do assert.is_true(known[id], id) end
  end)

  it("tells the verdict first, then the failures over time, then the codes and what to do", function()
    local last = 0
    for _, part in ipairs { 'at many URLs: 2,605 requests from 10:20 to 11:45, none before', '<dt>Failures</dt><dd>4,484</dd>',
      ">Failures by 10 minutes, UTC<", "<svg", ">Codes<", 'id="table"', ">What to do<", "Usual causes", "<b>Fix:</b>" } do
      local at = page:find(part, last + 1, true)
      assert.truthy(at, part)
      last = at
    end
  end)

  it("puts what the Win32 code decides in front of the other causes", function()
    local article = page:match('<h3 id="[^"]*"><span class="code">502%.3.-</article>')
    local decided = article:find("With <b>ERROR_WINHTTP_TIMEOUT %(12002%)</b>, 292 of 292")
    local others = article:find("other causes?<")
    assert.is_true(decided < others)
  end)

  it("links its sources", function()
    assert.truthy(page:find('<a href="https://', 1, true))
    assert.is_nil(page:find(' href="[^#h]'))
  end)

  it("asks nobody for anything: no address but those of links", function()
    assert.is_nil(page:gsub(' href="https?://[^"]*"', ""):find(' [%w-]+="%s*https?:'))
    assert.is_nil(page:find(" src=", 1, true))
  end)

  it("is the same text for the same summary", function()
    assert.is_true(page == html.page(day("url", "third", "short")))
  end)

  it("shows one code only where one is asked for", function()
    local one = html.page(day("url", "third", "short"), { code = "502.3" })
    assert.truthy(one:find("502.3 at", 1, true) or one:find('">502.3</a> at', 1, true))
    assert.equal(1, select(2, one:gsub("<article", "")))
    assert.truthy(html.page(day("url"), { code = "418" }):find("Of 418 nothing stands out.", 1, true))
  end)

  it("says what makes it unsafe before all else", function()
    local summary = day("url")
    summary.errors = { { file = "x.log", message = "Permission denied" } }
    summary.partial = true
    local unsafe = html.page(summary)
    assert.is_true(unsafe:find("<b>Not read:</b> x.log: Permission denied", 1, true) < unsafe:find("502.3", 1, true))
    assert.truthy(unsafe:find("the reading was stopped before the end", 1, true))
  end)

  it("says so where nothing failed, and where nothing was read", function()
    local summary = days.summary { stop = 3600, background = {}, lumps = 0 }
    assert.truthy(html.page(burst.annotate(summary)):find("Nothing that was selected is in the log.", 1, true))
    summary.errors = { { file = "x", message = "y" } }
    assert.truthy(html.page(summary):find("Nothing that was selected is in the log, as far as it was read.", 1, true))
  end)
end)

describe("a hostile log", function()
  local summary = hostile.summary(day("url", "third", "short"))
  local page = html.page(summary)

  it("makes no element and no attribute that a harmless one does not make", function()
    local harmless = day("url", "third", "short")
    local decided = harmless.codes[1].win32
    -- What only some summaries have.
    for _, code in ipairs(harmless.codes) do
      code.upstreams, code.win32 = { { value = "x", count = 1, error = 1 } }, decided
      for i = 1, 20 do code.urls[i] = { value = "u" .. i, count = 1, error = 0, requests = 2 } end
    end
    harmless.codes[#harmless.codes].code = "499 x" -- what the timeline does not have
    harmless.errors, harmless.notes = { { file = "x", message = "y" } }, { "n" }
    local allowed = kinds_of(html.page(harmless))
    for kind in pairs(kinds_of(page)) do assert.is_true(allowed[kind], kind) end
  end)

  it("is shown, each text of it", function()
    assert.truthy(page:find("&lt;/script&gt;&lt;script&gt;canary=1&lt;/script&gt;", 1, true))
    assert.truthy(page:find("&lt;U+202E&gt;gnp.exe", 1, true))
    assert.truthy(page:find("\\x00\\x01\\x08\\x1b[2J", 1, true))
    assert.truthy(page:find("javascript:canary=6", 1, true))
  end)

  it("leaves no byte that is a control character, a bidi control or no UTF-8", function()
    assert.is_nil(page:find("[%z\1-\9\11-\31\127]"))
    assert.is_nil(page:find("\226\128[\168-\174]"))
    assert.equal(page, require "httpstatus.utf8".clean(page))
  end)
end)

describe("a very large log", function()
  local function page_of(codes, urls, text_of)
    local summary = day("url")
    local model = summary.codes[1]
    for n = #summary.codes + 1, codes do
      local code = {}
      for name, value in pairs(model) do code[name] = value end
      code.code, code.substatus, code.burst = ("%d.%d"):format(model.status, 1000 + n), 1000 + n, nil
      summary.codes[n] = code
    end
    for n, code in ipairs(summary.codes) do
      code.urls, code.sample = {}, { file = "x", line = n, text = text_of(n, 0):rep(20) }
      for i = 1, urls do code.urls[i] = { value = text_of(n, i), count = 1, error = 0, requests = 1 } end
    end
    return html.page(summary)
  end

  it("of one code and 65,536 URLs fits, and the page says that not all are there", function()
    local page = page_of(9, 7300, function(n, i) return ("%s/%d/%d"):format(("x"):rep(60), n, i) end)
    assert.is_true(#page < LARGEST, #page)
    assert.is_true(#page > LARGEST * 0.8)
    assert.truthy(page:find("of 7,300: all would make this page too large", 1, true))
  end)

  it("of a thousand codes fits, however long their texts are when they are escaped", function()
    local page = page_of(1024, 20, function(n, i) return ('"%d"%d""'):format(n, i):rep(50) end)
    assert.is_true(#page < LARGEST, #page)
    assert.truthy(page:find("All of it would make this page too large", 1, true))
  end)
end)

describe("httpstatus log --html", function()
  -- A page of yesterday.
  local function old_page()
    return logs.write('<!doctype html>\n<meta name="generator" content="httpstatus log">\nold')
  end

  local function log_file()
    local lines = { HEADER }
    for i = 0, 99 do lines[#lines + 1] = L(i, "200.0") end
    for i = 0, 19 do lines[#lines + 1] = L(i * 40, "404.3", { url = "/fonts/x", win32 = 50 }) end
    return logs.write(table.concat(lines))
  end

  it("writes the page to a file beside the report", function()
    local file, path = log_file(), old_page()
    local out, messages, exit = run(("--html %s %s"):format(path, file))
    assert.equal(1, exit)
    assert.equal("", messages)
    assert.truthy(out:find("20 failures", 1, true))
    local page = read(path)
    assert.truthy(page:find("^<!doctype html>\n"))
    assert.truthy(page:find("</html>\n$"))
    -- Nothing is left beside it.
    local pipe = io.popen("ls " .. path .. "*")
    assert.equal(path .. "\n", pipe:read("*a"))
    pipe:close()
  end)

  it("writes it to standard output for -, and no report", function()
    local out, _, exit = run("--html - " .. log_file())
    assert.equal(1, exit)
    assert.truthy(out:find("^<!doctype html>\n"))
    assert.truthy(out:find("</html>\n$"))
  end)

  it("names the file that cannot be written and why, and still reports", function()
    local out, messages, exit = run("--html /no/such/folder/x.html " .. log_file())
    assert.equal(2, exit)
    assert.equal("httpstatus: /no/such/folder/x.html: No such file or directory\n", messages)
    assert.truthy(out:find("20 failures", 1, true))
  end)

  it("stands beside --json, but not both on standard output", function()
    local file, path = log_file(), logs.write("")
    local out = run(("--json --html %s %s"):format(path, file))
    assert.truthy(out:find("^{"))
    assert.truthy(read(path):find("^<!doctype html>"))
    local _, messages, exit = run("--json --html - " .. file)
    assert.equal(2, exit)
    assert.equal("httpstatus: options --html and --json: both would write to standard output\n", messages)
  end)

  it("writes a page that says so where no file could be read", function()
    local path = old_page()
    local _, _, exit = run(("--html %s /no/such/file.log"):format(path))
    assert.equal(2, exit)
    assert.truthy(read(path):find("<b>Not read:</b> /no/such/file.log", 1, true))
  end)

  it("writes into what is no regular file, and leaves it what it is", function()
    local out, messages, exit = run("--html /dev/null " .. log_file())
    assert.equal("", messages)
    assert.equal(1, exit)
    assert.truthy(out:find("20 failures", 1, true))
    assert.equal("c", io.popen("ls -l /dev/null"):read(1))
  end)
end)

describe("README's picture of it", function()
  it("is there and is small", function()
    local picture = read("docs/report.png")
    assert.equal("\137PNG\r\n\26\n", picture:sub(1, 8))
    assert.is_true(#picture < 200000, #picture)
  end)
end)
