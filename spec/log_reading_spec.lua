package.path = "spec/?.lua;" .. package.path
local blocks = require "blocks"
local core = require "httpstatus.log_core"
local logs = require "logs"
local status = require "httpstatus"
local log = require "httpstatus.log"
local system = require "spec.system"

local output_of, raised = system.output_of, system.raised
local HEADER, L = logs.HEADER, logs.line
local unpack = table.unpack or unpack -- luacheck: ignore 143

local function summarize(text, options)
  return log.summarize(logs.write(text), options)
end

local function by_code(summary)
  local codes = {}
  for _, code in ipairs(summary.codes) do codes[code.code] = code end
  return codes
end

local function sum(counts)
  local n = 0
  for _, count in pairs(counts) do n = n + count end
  return n
end

-- How often this process has the file open.
local function times_open(file)
  local pipe = assert(io.popen("ls -l /proc/$PPID/fd | grep -c -- '-> " .. file .. "$'"))
  local n = tonumber(pipe:read("*a"))
  pipe:close()
  return n
end

after_each(logs.remove)

describe("summarize", function()
  it("counts every listed code exactly", function()
    local lines, expected = { HEADER }, 0
    for i, code in ipairs(status.list()) do
      if not code:find("^401%.[12]$") then
        expected = expected + 1
        for _ = 1, i % 3 + 1 do lines[#lines + 1] = L(i % 3000, code) end
        lines[#lines + 1] = code:find(".", 1, true) and "" or L(i % 3000, code)
      end
    end
    local summary = summarize(table.concat(lines), { select = "000-999" })
    local counts = {}
    for _, line in ipairs(lines) do
      local code, substatus = line:match(" (%d+) (%d+) 0 10\r\n$")
      if code then counts[code .. "." .. substatus] = (counts[code .. "." .. substatus] or 0) + 1 end
    end
    local found = {}
    for _, code in ipairs(summary.codes) do found[code.code] = code.count end
    assert.same(counts, found)
    assert.truthy(expected > 100)
    assert.equal(summary.failures, sum(counts))
  end)

  it("gives the documented structure", function()
    local file = logs.write(HEADER .. L(0, "200.0") .. L(60, "404.3", { win32 = 50, url = "/a", taken = 7 })
      .. L(61, "404.3", { win32 = 50, url = "/b", client = "10.0.0.2", taken = 9 })
      .. L(4000, "500.19", { win32 = 13, url = "/b", taken = 90000 }))
    local summary = log.summarize(file)
    local fixes = { status.describe("404.3").fix, status.describe(500, 19, { win32 = 13 }).fix }
    local rows = by_code(summary)
    assert.same({ file }, summary.files)
    assert.same({ 7, 4, 3, 4, 3, 0 }, { summary.lines, summary.requests, summary.directives, summary.matched,
      summary.failures, summary.benign })
    assert.same({ "2026-11-01T06:00:00Z", "2026-11-01T07:06:40Z" }, { summary.first, summary.last })
    assert.same({ "404.3", "500.19" }, { summary.codes[1].code, summary.codes[2].code })
    local code = rows["404.3"]
    assert.same({ 404, 3, 2, 0.5, false }, { code.status, code.substatus, code.count, code.share, code.benign })
    assert.same({ "2026-11-01T06:01:00Z", "2026-11-01T06:01:01Z" }, { code.first, code.last })
    assert.same({ "MIME type restriction", fixes[1] }, { code.title, code.fix })
    assert.same({ { value = "/a", count = 1, error = 0 }, { value = "/b", count = 1, error = 0 } }, code.urls)
    assert.same({ { value = "10.0.0.1", count = 1, error = 0 }, { value = "10.0.0.2", count = 1, error = 0 } }, code.clients)
    assert.same({ p50 = 7, p95 = 9, steps = { 7, 1, 9, 1 } }, code.time_taken)
    assert.same({ file = file, line = 5, text = L(60, "404.3", { win32 = 50, url = "/a", taken = 7 }):gsub("\r\n", "") },
      code.sample)
    assert.same({ 50, "0x00000032", 2 }, { code.win32[1].win32, code.win32[1].hex, code.win32[1].count })
    assert.equal(fixes[2]:match("^[^\n]*"), rows["500.19"].fix:match("^[^\n]*"))
    assert.truthy(math.abs(rows["500.19"].time_taken.p95 - 90000) <= 90000 * 0.016)
    assert.same({ { start = "2026-11-01T06:00:00Z", requests = 1, counts = {} },
      { start = "2026-11-01T06:01:00Z", requests = 2, counts = { ["404.3"] = 2 } },
      { start = "2026-11-01T07:06:40Z", requests = 1, counts = { ["500.19"] = 1 } } }, summary.timeline)
    assert.equal(5, summary.bucket)
    assert.same({}, summary.errors)
    assert.is_false(summary.partial)
  end)

  it("shows no cause that is tied to another Win32 code than the rows have", function()
    local function first_cause(code, ...)
      local lines = { HEADER }
      for i, win32 in ipairs { ... } do lines[i + 1] = L(i, code, { win32 = win32 }) end
      local row = summarize(table.concat(lines)).codes[1]
      local text = require "httpstatus.report.text".text(summarize(table.concat(lines)))
      return (row.cause or ""):match("^[^\n]*"), row, text
    end
    for _, rows in ipairs { { 0 }, { 64 }, { 1236 }, { 0, 0, 0, 5 }, { 64, 64, 5 } } do
      local cause, row, text = first_cause("500.0", unpack(rows))
      assert.equal(rows[1] == 0 and "The application answered 500" or "", cause:match("^The application answered 500") or cause)
      assert.equal(rows[1] == 0, row.fix ~= nil)
      assert.is_nil(text:find("NDES", 1, true))
      assert.is_nil(text:find("FastCGI program such as PHP", 1, true))
    end
    assert.truthy(first_cause("500.0", 5):find("^An ISAPI filter"))
    assert.truthy(first_cause("500.0", 0, 5, 5):find("^An ISAPI filter"))
    assert.truthy(first_cause("500.0", 1346):find("^NDES"))
    -- What is tied to nothing, or to what no log shows, is left and is first.
    local cause, row = first_cause("500.19", 13)
    assert.equal((status.describe(500, 19, { win32 = 13 }).cause:match("^[^\n]*")), cause)
    assert.is_nil(row.cause:find("locked at a", 1, true))
    local all = status.describe("404.0")
    for line in (first_cause("404.0", 0) .. "\n"):gmatch("([^\n]+)\n") do assert.truthy(all.cause:find(line, 1, true)) end
  end)

  it("takes a file that fails with the word interrupted for one that failed", function()
    local original, file = core.reader, logs.write(HEADER .. L(0, "404.0"))
    core.reader = function(options) -- luacheck: ignore 122
      local reader, methods = original(options), {}
      function methods.step() return false, "interrupted" end
      return setmetatable(methods, { __index = function(_, name)
        return function(_, ...) return reader[name](reader, ...) end
      end })
    end
    local ok, summary = pcall(log.summarize, file)
    core.reader = original -- luacheck: ignore 122
    assert(ok, summary)
    assert.same({ { { file = file, message = "interrupted" } }, false }, { summary.errors, summary.partial })
  end)

  it("accounts for every line of every oddity", function()
    for _, odd in ipairs(logs.odd) do
      local summary = summarize(odd.text, { select = "100-999" })
      local _, ends = odd.text:gsub("\n", "\n")
      local lines = ends + ((odd.text == "" or odd.text:find("\n$")) and 0 or 1)
      assert.equal(lines, summary.lines, odd.name)
      assert.equal(odd.requests, summary.requests, odd.name)
      assert.same(odd.skipped, setmetatable(summary.skipped, nil), odd.name)
      assert.equal(summary.lines, summary.requests + summary.directives + sum(summary.skipped), odd.name)
      for reason in pairs(odd.skipped) do assert.truthy(summary.first_skipped[reason].line >= 1, odd.name) end
    end
  end)

  it("reads what is odd rightly", function()
    local function only(name)
      for _, odd in ipairs(logs.odd) do
        if odd.name == name then return summarize(odd.text, { select = "100-999" }) end
      end
    end
    local changed = only("changed fields")
    assert.same({ "404.0", "500" }, { changed.codes[1].code, changed.codes[2].code })
    assert.equal("/x", changed.codes[2].urls[1].value)
    assert.equal("2026-11-01T06:00:01Z", changed.last)
    assert.truthy(changed.notes[1]:find("^1 of 2 requests have no sc%-substatus"))
    assert.equal("500.19", only("columns in any order").codes[1].code)
    assert.equal("2026-11-01T06:00:00Z", only("no date column").first)
    local quoted = only("quoted values").codes[1]
    assert.same({ "404.0", 2 }, { quoted.code, quoted.count })
    assert.same({ { value = "10.0.0.1", count = 2, error = 0 } }, quoted.clients)
    local bad = only("bytes that are no UTF-8").codes[1]
    assert.equal("/" .. ("\239\191\189"):rep(6) .. "x\195\164", bad.urls[1].value)
    assert.equal("404.3", only("tabs and runs of blanks").codes[1].code)
    assert.equal(4, only("wrong number of fields").first_skipped.field_count.line)
  end)

  it("finds its columns in any order, few or many, whatever their length", function()
    local columns = {}
    for name in (logs.FIELDS .. " cs(User-Agent) s-port"):gmatch("%S+") do columns[#columns + 1] = name end
    local requests = {}
    for i = 1, 60 do
      requests[i] = {
        date = "2026-11-01", time = ("06:00:%02d"):format(i % 60), ["cs-method"] = "GET", ["s-port"] = ("%d"):format(i % 7),
        ["cs-uri-stem"] = "/" .. ("u"):rep(i * 7 % 150), ["c-ip"] = i % 4 == 0 and '"10.0.0.9"' or "10.0.0." .. i % 5,
        ["sc-status"] = ({ "404", "500", "403" })[i % 3 + 1], ["sc-substatus"] = ("%d"):format(i % 5),
        ["sc-win32-status"] = ({ "0", "2148074254", "64" })[i % 3 + 1], ["time-taken"] = ("%d"):format(10 ^ (i % 6)),
        ["cs(User-Agent)"] = ("agent"):rep(i % 40 + 1),
      }
    end
    local expected = {}
    for _, request in ipairs(requests) do
      local code = ("%s.%s"):format(request["sc-status"], request["sc-substatus"])
      local row = expected[code] or { count = 0, win32 = {}, urls = {}, clients = {} }
      expected[code], row.count = row, row.count + 1
      for kind, value in pairs {
        win32 = tonumber(request["sc-win32-status"]), urls = request["cs-uri-stem"], clients = request["c-ip"]:gsub('"', ""),
      } do
        row[kind][value] = (row[kind][value] or 0) + 1
      end
    end
    for turn = 1, #columns do
      table.insert(columns, 1, table.remove(columns))
      local lines = { "#Fields: " .. table.concat(columns, " ") .. "\r\n" }
      for _, request in ipairs(requests) do
        local fields = {}
        for i, name in ipairs(columns) do fields[i] = request[name] end
        lines[#lines + 1] = table.concat(fields, " ") .. "\r\n"
      end
      local found = {}
      local file = logs.write(table.concat(lines))
      for _, code in ipairs(log.summarize(file, { top = 100 }).codes) do
        local row = { count = code.count, win32 = {}, urls = {}, clients = {} }
        for _, key in ipairs(code.win32) do row.win32[key.win32] = key.count end
        for _, kind in ipairs { "urls", "clients" } do
          for _, key in ipairs(code[kind]) do row[kind][key.value] = key.count end
        end
        found[code.code] = row
      end
      assert.same(expected, found, ("turn %d"):format(turn))
      local n = 0
      log.open(file):each("4xx,5xx", function(...)
        n = n + 1
        local request = requests[n]
        assert.same({ request["sc-status"], request["sc-substatus"], request["sc-win32-status"] },
          { ("%d"):format((...)), ("%d"):format((select(2, ...))), ("%d"):format((select(3, ...))) })
      end)
      assert.equal(#requests, n)
    end
  end)

  it("says of Win32 code 0 only what it says beside that very code", function()
    local rows = by_code(summarize(HEADER .. L(0, "404.0") .. L(1, "405.0") .. L(2, "405.0", { win32 = 64 })))
    assert.equal(status.describe("404.0", { win32 = 0 }).cause:match("^[^\n]*"), rows["404.0"].win32[1].cause)
    assert.same({ 0, 64 }, { rows["405.0"].win32[1].win32, rows["405.0"].win32[2].win32 })
    assert.is_nil(rows["405.0"].win32[1].meaning or rows["405.0"].win32[1].cause)
    assert.equal(status.win32(64).meaning, rows["405.0"].win32[2].meaning)
  end)

  it("lists what is equally frequent by number and by text", function()
    local lines = { HEADER }
    for i, win32 in ipairs { 64, 5, 2148074254, 2, 64 } do
      lines[#lines + 1] = L(i, "500.0", { win32 = win32, url = ({ "/b", "/a", "/c", "/aa", "/c" })[i] })
    end
    local code = summarize(table.concat(lines)).codes[1]
    local win32, urls = {}, {}
    for i, row in ipairs(code.win32) do win32[i] = row.win32 end
    for i, row in ipairs(code.urls) do urls[i] = row.value end
    assert.same({ 64, 2, 5, 2148074254 }, win32)
    assert.same({ "/c", "/a", "/aa", "/b" }, urls)
  end)

  it("names the option that a log without #Fields needs, and takes it", function()
    local file = logs.write(L(0, "404.0") .. L(1, "500.0"))
    local summary = log.summarize(file)
    assert.equal(file, summary.errors[1].file)
    assert.truthy(summary.errors[1].message:find("--fields", 1, true))
    summary = log.summarize(file, { fields = logs.FIELDS })
    assert.same({}, summary.errors)
    assert.equal(2, summary.failures)
  end)

  it("does not carry #Fields over into the next file", function()
    local one, two = logs.write(HEADER .. L(0, "404.0")), logs.write(L(1, "500.0"))
    local summary = log.summarize { one, two }
    assert.same({ 1, 1 }, { summary.requests, summary.skipped.no_format })
    assert.equal(two, summary.errors[1].file)
    assert.equal(1, summary.first_skipped.no_format.line)
  end)

  it("names what cannot be read and reads the rest", function()
    local file = logs.write(HEADER .. L(0, "404.0"))
    local summary = log.summarize { "no/such.log", file }
    assert.equal("no/such.log", summary.errors[1].file)
    assert.equal(1, summary.failures)
    assert.equal(4, summary.codes[1].sample.line)
  end)

  it("reads .gz and the logs of a folder in order", function()
    local folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir " .. folder)
    for i, name in ipairs { "u_ex2.log", "u_ex1.log", "it's.log", "other.txt" } do
      local file = assert(io.open(folder .. "/" .. name, "w"))
      file:write(HEADER, L(i, "404.0", { url = "/" .. i }))
      file:close()
    end
    os.execute(("gzip '%s/it'\\''s.log'"):format(folder))
    local summary = log.summarize(folder .. "/")
    local broken = logs.write("\31\139\8\0no gzip", ".log.gz")
    local failed = log.summarize(broken)
    local none = log.summarize("src")
    os.execute("rm -r " .. folder)
    assert.same({ folder .. "/it's.log.gz", folder .. "/u_ex1.log", folder .. "/u_ex2.log" }, summary.files)
    assert.equal(3, summary.failures)
    assert.truthy(failed.errors[1].message:find("gzip"))
    assert.truthy(none.errors[1].message:find("no log in the folder", 1, true))
  end)

  it("filters by time, URL and client, and shares refer to what matches", function()
    local text = HEADER .. L(0, "404.0", { url = "/api/a" }) .. L(10, "200.0", { url = "/API/b", client = "10.9.0.1" })
      .. L(20, "500.0", { url = "/c", client = "2001:db8::1" })
    for options, expected in pairs {
      [{ since = "2026-11-01T06:00:10" }] = { 2, 1 }, [{ ["until"] = "2026-11-01T06:00:10" }] = { 1, 1 },
      [{ since = "2026-11-02" }] = { 0, 0 }, [{ url = "/api/*" }] = { 2, 1 }, [{ url = "/?" }] = { 1, 1 },
      [{ client = "10.0.0.0/8" }] = { 2, 1 }, [{ client = "10.9.0.1" }] = { 1, 0 },
      [{ client = "2001:db8::/32" }] = { 1, 1 }, [{ client = "::/0" }] = { 3, 2 }, [{ url = "" }] = { 0, 0 },
    } do
      local summary = summarize(text, options)
      assert.same(expected, { summary.matched, summary.failures })
      assert.equal(3, summary.requests)
      for _, code in ipairs(summary.codes) do assert.equal(code.count / summary.matched, code.share) end
    end
  end)

  it("selects with and without substatus", function()
    local text = HEADER .. L(0, "404.0") .. L(1, "404.3") .. L(2, "503.2") .. L(3, "200.0")
    for select, expected in pairs {
      ["4xx"] = 2, ["4xx,5xx"] = 3, ["5xx,!503"] = 0, ["404.3"] = 1, ["100-999"] = 4, ["404,!404.3"] = 1,
    } do
      assert.equal(expected, summarize(text, { select = select }).failures, select)
    end
    local asked = 0
    local set = status.set("404.3")
    local has = set.has
    rawset(set, "has", function(...)
      asked = asked + 1
      return has(...)
    end)
    assert.equal(50, summarize(text:rep(50), { select = set }).codes[1].count)
    assert.equal(4, asked)
  end)

  it("finds a burst", function()
    local lines = { HEADER }
    for minute = 0, 479 do
      for i = 1, minute >= 240 and minute < 270 and 20 or 1 do
        lines[#lines + 1] = L(minute * 60 + i, "503.2")
      end
    end
    local summary = summarize(table.concat(lines))
    assert.equal(480, #summary.timeline)
    for i, bucket in ipairs(summary.timeline) do
      assert.same({ i > 240 and i <= 270 and 20 or 1, i > 240 and i <= 270 and 20 or 1 },
        { bucket.counts["503.2"], bucket.requests })
    end
  end)

  it("widens the timeline's buckets until the log fits, in any order of the files", function()
    local function day(n) return ("2026-%02d-%02d"):format(math.floor(n / 28) + 1, n % 28 + 1) end
    local days = { HEADER }
    for n = 199, 0, -1 do days[#days + 1] = (L(0, "404.0"):gsub("2026%-11%-01", day(n))) end
    local summary = summarize(table.concat(days))
    local total = 0
    for _, bucket in ipairs(summary.timeline) do total = total + bucket.counts["404.0"] end
    assert.equal(200, total)
    assert.equal(14400, summary.bucket)
  end)
end)

-- The reader marks a window of the block at a time. Every size of blocks up to 64 and those around the window's edges,
-- with the window as it is and with one of 128 bytes, which every log here crosses.
describe("blocks", function()
  local VERSION, WINDOW, SMALL = _VERSION:match("%d%.%d"), 32768, 128

  local small_folder
  setup(function()
    -- A compiler that a sanitizer was loaded into takes long.
    small_folder = output_of("unset LD_PRELOAD; .ci/small %s", VERSION):match("([^\n]+)\n$")
    assert.truthy(small_folder)
  end)

  local function sizes_around(window, windows)
    local sizes = {}
    for n = 1, windows do
      for size = n * window - 1, n * window + 1 do sizes[#sizes + 1] = size end
    end
    return sizes
  end

  -- Lines that grow a byte at a time: the small window's edge comes to each of their places.
  local function growing()
    local lines, codes = { HEADER }, { "404.0", "500.19", "200.0", "401.2", "503", "401.1" }
    for i = 0, SMALL do
      lines[#lines + 1] = L(i, codes[i % #codes + 1], { url = "/" .. ("u"):rep(i), client = "10.0.0." .. i % 7 })
    end
    for i = 0, SMALL do
      local line = L(i, codes[i % #codes + 1], { url = "/" .. ("v"):rep(i * 7 % SMALL), win32 = i % 3 * 64 })
      lines[#lines + 1] = i % 2 == 0 and line or line:gsub("\r", "")
    end
    lines[#lines + 1] = "#Fields: sc-status sc-substatus c-ip time-taken cs-uri-stem date time\n"
    for i = 0, SMALL do
      lines[#lines + 1] = ("404 %d 10.0.0.%d %d /%s 2026-11-01 06:00:00\n"):format(i % 12, i % 7, i, ("w"):rep(i))
    end
    return table.concat(lines)
  end

  -- The growing lines and each oddity of at most so many bytes.
  local function write_logs(most)
    local files = { logs.write(growing()) }
    for _, odd in ipairs(logs.odd) do
      if #odd.text <= most then files[#files + 1] = logs.write(odd.text) end
    end
    return files
  end

  it("change nothing in the result, whatever their size", function()
    local files = write_logs(1 / 0)
    local sizes = sizes_around(WINDOW, 3)
    for _, size in ipairs { 1, 3, 63, 64, 65, 1000 } do sizes[#sizes + 1] = size end
    assert.equal(blocks.summary(files, {}), blocks.summary(files, sizes))
  end)

  it("change nothing at the edges of a small window either, on any kind of processor", function()
    local around, all = sizes_around(SMALL, 4), sizes_around(SMALL, 4)
    for size = 1, 64 do all[#all + 1] = size end
    for most, sizes in pairs { [10000] = all, [1 / 0] = around } do
      local files = write_logs(most)
      local expected = blocks.summary(files, {})
      for _, kind in ipairs { "", "--plain" } do
        assert.equal(expected, output_of("LUA_CPATH='%s/?.so;'\"$LUA_CPATH\" %s spec/blocks.lua %s %s %s 2>&1",
          small_folder, os.getenv("HTTPSTATUS_LUA") or "lua5.4", kind, table.concat(sizes, ","), table.concat(files, " ")))
      end
    end
  end)

  it("are marked alike by every marker of this processor", function()
    local said = output_of("%s/marks", small_folder)
    assert.truthy(said:find("^%d markers\n$"), said)
  end)

  it("have no window that the marks cannot hold", function()
    local function compiles(window)
      return output_of("unset LD_PRELOAD; cc -E -DLOG_WINDOW=%d src/log_marks.h >/dev/null 2>&1; echo $?", window) == "0\n"
    end
    for _, window in ipairs { 64, 128, WINDOW, 65536 } do assert.is_true(compiles(window)) end
    for _, window in ipairs { 0, 32, 100, 65600 } do assert.is_false(compiles(window)) end
  end)
end)

describe("handshakes", function()
  local function handshake(second, client)
    return L(second, "401.2", { win32 = 5, client = client }) .. L(second, "401.1", { win32 = 2148074254, client = client })
  end

  it("that a success follows are no failures, each kind a row", function()
    local summary = summarize(HEADER .. handshake(0, "10.0.0.1") .. handshake(0, "10.0.0.2") .. L(1, "200.0")
      .. L(2, "304.0", { client = "10.0.0.2" }))
    assert.same({ 0, 4, 2 }, { summary.failures, summary.benign, #summary.codes })
    for i, row in ipairs(summary.codes) do
      assert.same({ ("401.%d handshake"):format(i), 401, i, 2, true },
        { row.code, row.status, row.substatus, row.count, row.benign })
    end
    for _, bucket in ipairs(summary.timeline) do assert.same({}, setmetatable(bucket.counts, nil)) end
  end)

  it("are known by their client, in quotes or not", function()
    for _, client in ipairs { "10.0.0.1", '"10.0.0.1"', "1.2.3.4", "2001:db8::a:b%12" } do
      local summary = summarize(HEADER .. handshake(0, client) .. L(1, "200.0", { client = client }))
      assert.same({ 0, 2 }, { summary.failures, summary.benign }, client)
    end
    local summary = summarize(HEADER .. handshake(0, "2001:db8:1::a:b") .. L(1, "200.0", { client = "2001:db8:2::a:b" }))
    assert.same({ 2, 0 }, { summary.failures, summary.benign })
  end)

  it("are followed while many come and go", function()
    local lines = { HEADER }
    for i = 1, 3000 do
      lines[#lines + 1] = handshake(i, "10.0.0." .. i % 700)
      if i > 3 then lines[#lines + 1] = L(i, "200.0", { client = "10.0.0." .. (i - 3) % 700 }) end
    end
    local summary = summarize(table.concat(lines))
    assert.same({ 6, 5994 }, { summary.failures, summary.benign })
  end)

  it("without a success are failures: none, another client's, a late one", function()
    for _, after in ipairs { "", L(1, "200.0", { client = "10.0.0.7" }), L(1000, "200.0"), L(1, "404.0") } do
      local rows = by_code(summarize(HEADER .. handshake(0) .. after))
      assert.same({ 1, 1, nil }, { rows["401.2"].count, rows["401.1"].count, rows["401.2 handshake"] })
    end
  end)

  it("leave wrong passwords failures", function()
    local rows = by_code(summarize(HEADER .. L(0, "401.1", { win32 = 2148074252 }) .. L(1, "200.0")))
    assert.equal(1, rows["401.1"].count)
  end)

  it("are failures when too many are open or the client is not known, and the summary says so", function()
    local lines = { HEADER }
    for i = 1, 1500 do
      lines[#lines + 1] = L(0, "401.1", { win32 = 2148074254, client = ("10.1.%d.%d"):format(i % 8, i) })
    end
    local summary = summarize(table.concat(lines))
    assert.same({ 1500, 0 }, { summary.failures, summary.benign })
    assert.truthy(summary.notes[1]:find("^476 legs"))
    summary = summarize(HEADER .. handshake(0, "-") .. L(1, "200.0", { client = "-" }))
    assert.same({ 2, 0 }, { summary.failures, summary.benign })
    assert.truthy(summary.notes[1]:find("^2 legs"))
  end)

  it("belong to one success each, for the same URL", function()
    local text = HEADER .. handshake(0) .. handshake(1) .. L(2, "200.0")
    assert.same({ 2, 2 }, { summarize(text).failures, summarize(text).benign })
    text = HEADER .. handshake(0):gsub("GET /", "GET /app") .. L(1, "200.0", { url = "/other" })
    assert.same({ 2, 0 }, { summarize(text).failures, summarize(text).benign })
  end)

  it("need a success with a user name where the log has one", function()
    local fields = "#Fields: date time cs-uri-stem cs-username c-ip sc-status sc-substatus sc-win32-status\n"
    local function line(user, code) return ("2026-11-01 06:00:00 / %s 10.0.0.1 %s\n"):format(user, code) end
    local legs = line("-", "401 2 5") .. line("-", "401 1 2148074254")
    local probes = line("-", "200 0 0"):rep(3)
    assert.same({ 400, 0 }, (function(s) return { s.failures, s.benign } end)(summarize(fields .. (legs .. probes):rep(200))))
    assert.same({ 0, 2 }, (function(s) return { s.failures, s.benign } end)(summarize(fields .. legs .. line("EXAMPLE\\ann",
      "200 0 0"))))
  end)
end)

describe("what the registry calls normal", function()
  it("is a row of its own, only when selected, and no failure", function()
    local text = HEADER .. L(0, "200.0", { win32 = 64 }) .. L(1, "200.0", { win32 = 1236 }) .. L(2, "200.0")
      .. L(3, "304.0", { win32 = 995 }) .. L(4, "500.0", { win32 = 64 })
    assert.same({ 1, 0 }, { summarize(text).failures, summarize(text).benign })
    local summary = summarize(text, { select = "100-999" })
    local rows = by_code(summary)
    assert.same({ 2, 1, 1, 1 }, { rows["200.0 normal"].count, rows["304.0 normal"].count, rows["200.0"].count,
      rows["500.0"].count })
    assert.equal(3, summary.benign)
    assert.equal(status.describe("200.0", { win32 = 64 }).cause:match("^[^\n]*"), rows["200.0 normal"].check)
  end)

  it("is the same in the log as in a description, for every code and Win32 code", function()
    local lines, expected = { HEADER }, {}
    for _, code in ipairs { "200.0", "206.0", "302.0", "304.0", "400.0", "403.7", "404.0", "500.0", "500.19", "503.0" } do
      for _, win32 in ipairs { 0, 2, 5, 13, 64, 121, 995, 1229, 1236, 10054, 2147943653, 2148074254 } do
        lines[#lines + 1] = L(#lines, code, { win32 = win32 })
        local name = status.describe(code, { win32 = win32 }).benign and code .. " normal" or code
        expected[name] = (expected[name] or 0) + 1
      end
    end
    local found = {}
    for _, code in ipairs(summarize(table.concat(lines), { select = "100-999" }).codes) do
      found[code.code] = code.count
      assert.equal(code.code:find("normal") ~= nil, code.benign)
    end
    assert.same(expected, found)
    assert.is_nil(found["500.19 normal"])
    assert.truthy(found["200.0 normal"] >= 4)
  end)

  it("is asked again for more combinations than are kept, without a wrong answer", function()
    local lines = { HEADER }
    for round = 1, 2 do
      for i = 1, 3000 do lines[#lines + 1] = L(round, "200.0", { win32 = i }) end
    end
    local summary = summarize(table.concat(lines), { select = "200" })
    local normal = 0
    for i = 1, 3000 do normal = normal + (status.describe("200.0", { win32 = i }).benign and 2 or 0) end
    assert.same({ normal, 6000 - normal }, { summary.benign, summary.failures })
  end)
end)

describe("memory", function()
  -- A scan of many URLs under 404.0, and a rare code that fails on one URL.
  it("stays bounded: sketches say how far a count may be off and keep the rare code", function()
    local lines = { HEADER }
    for i = 1, 90000 do
      lines[#lines + 1] = L(i % 3600, "404.0", { url = "/scan/" .. i, client = "10.0.0." .. i % 50 })
      if i % 300 == 0 then lines[#lines + 1] = L(i % 3600, "500.19", { url = "/rare", client = "10.0.9.9" }) end
      if i % 9 == 0 then lines[#lines + 1] = L(i % 3600, "404.0", { url = "/hot", client = "10.0.0.77" }) end
    end
    local summary = summarize(table.concat(lines))
    local rows = by_code(summary)
    assert.same({ value = "/rare", count = 300, error = 0, requests = 300 }, rows["500.19"].urls[1])
    assert.equal(100000, rows["404.0"].count)
    local hot = rows["404.0"].urls[1]
    assert.equal("/hot", hot.value)
    assert.truthy(hot.count >= 10000 and hot.count - hot.error <= 10000)
    assert.same({ value = "10.0.0.77", count = 10000, error = 0 }, rows["404.0"].clients[1])
    assert.truthy(summary.notes[1]:find("top 1024", 1, true))
  end)

  it("counts exactly while the keys are few, however long they are", function()
    local lines, pad = { HEADER }, ("x"):rep(400)
    for i = 1, 16000 do lines[#lines + 1] = L(i % 3600, "404.0", { url = ("/%d/%s"):format(i, pad) }) end
    for _ = 1, 3 do lines[#lines + 1] = L(0, "404.0", { url = "/1/" .. pad }) end
    local summary = summarize(table.concat(lines))
    assert.same({ value = "/1/" .. pad, count = 4, error = 0 }, summary.codes[1].urls[1])
    assert.same({}, summary.notes)
  end)

  it("stays bounded with more codes than any server has", function()
    local lines = { HEADER }
    for i = 0, 2999 do lines[#lines + 1] = L(i, ("500.%d"):format(i)) end
    local summary = summarize(table.concat(lines))
    assert.equal(1025, #summary.codes)
    assert.same({ "500", 1976 }, { summary.codes[1].code, summary.codes[1].count })
    assert.equal(3000, summary.failures)
    assert.truthy(table.concat(summary.notes, "\n"):find("of 1025 codes that failed the timeline has the 100", 1, true))
  end)
end)

describe("open and records", function()
  local function log_file()
    return logs.write(HEADER .. L(0, "500.19", { win32 = 13, url = "/a" }) .. L(1, "200.0")
      .. "#Fields: sc-status cs-uri-stem\r\n503 /late\r\n404 \"q\"\n")
  end

  it("gives lazily read fields by name", function()
    local opened = assert(log.open(log_file()))
    local seen = {}
    for line in opened:records("5xx") do
      seen[#seen + 1] = { line.status, line.substatus, line.win32, line["cs-uri-stem"], line["c-ip"], line.number }
    end
    assert.same({ 500, 19, 13, "/a", "10.0.0.1", 4 }, seen[1])
    assert.same({ 503, nil, nil, "/late", nil, 7 }, seen[2])
    assert.equal(2, #seen)
    for line in opened:records("404") do
      assert.equal("q", line["cs-uri-stem"])
      assert.equal('404 "q"', line.line)
      assert.is_nil(line.nonsense)
      assert.is_nil(line[1])
    end
  end)

  it("keeps a record's fields after the loop", function()
    local kept = {}
    for line in log.open(log_file()):records("500-599") do kept[#kept + 1] = line end
    assert.same({ "/a", "/late" }, { kept[1]["cs-uri-stem"], kept[2]["cs-uri-stem"] })
  end)

  it("calls back with integers", function()
    local seen = {}
    assert(log.open(log_file())):each("100-999", function(...) seen[#seen + 1] = { ... } end)
    assert.same({ { 500, 19, 13 }, { 200, 0, 0 }, { 503 }, { 404 } }, seen)
  end)

  it("says why a log cannot be opened", function()
    local opened, message = log.open("no/such.log")
    assert.is_nil(opened)
    assert.truthy(message:find("^no/such.log: "))
  end)

  it("keeps no file open, whatever ends the reading", function()
    collectgarbage()
    collectgarbage()
    collectgarbage("stop") -- what would be closed by it alone counts as open
    local file = logs.write(HEADER .. L(0, "500.0"):rep(5000))
    local failing = status.set("500")
    rawset(failing, "has", function() error("no") end)
    assert.is_false(pcall(log.summarize, file, { select = failing }))
    assert.is_false(pcall(log.summarize, file, { progress = function() error("stop") end, block = 100 }))
    local opened = log.open(file, { block = 100 })
    assert.is_false(pcall(opened.each, opened, "5xx", function() error("stop") end))
    assert.is_false(pcall(opened.records(opened, failing)))
    assert.equal(500, opened:records("5xx")().status)
    assert.equal(1, times_open(file))
    opened:close()
    log.summarize(file)
    local left = times_open(file)
    collectgarbage("restart")
    assert.equal(0, left)
  end)

  it("can be misused without harm", function()
    local opened = log.open(log_file(), { block = 10 })
    local next_record = opened:records("5xx")
    opened:close()
    assert.truthy(raised(next_record):find("closed"))
    local n = 0
    opened:each("5xx", function()
      n = n + 1
      opened:close()
    end)
    assert.equal(1, n)
  end)

  it("sets no global", function()
    local guard = getmetatable(_G)
    setmetatable(_G, { __newindex = function(_, name) error("global " .. name) end })
    local loaded = {}
    for _, name in ipairs { "httpstatus.log", "httpstatus.log_core" } do
      loaded[name], package.loaded[name] = package.loaded[name], nil
    end
    local ok, message = pcall(function() return require("httpstatus.log").summarize(log_file()) end)
    setmetatable(_G, guard)
    for name, module in pairs(loaded) do package.loaded[name] = module end
    assert.is_true(ok, message)
  end)
end)

describe("misuse", function()
  it("raises at the caller's line and names the option", function()
    local file = logs.write(HEADER)
    for options, expected in pairs {
      [{ nonsense = 1 }] = 'unknown option "nonsense"', [{ since = "tomorrow" }] = "option since",
      [{ since = "2026-02-30" }] = "option since", [{ ["until"] = 5 }] = "option until",
      [{ client = "10.0.0.0/33" }] = "option client", [{ client = "1:2:3" }] = "option client", [{ top = 1.5 }] = "option top",
      [{ top = -1 }] = "option top", [{ block = 0 }] = "option block", [{ select = "nonsense" }] = "option select",
      [{ select = 5 }] = "option select",
    } do
      local message = raised(log.summarize, file, options)
      assert.truthy(message:find(expected, 1, true), message)
    end
    local message = raised(function() log.summarize(file, { top = "x" }) end)
    assert.truthy(message:find("^[^\n]*log_reading_spec.lua:%d+: option top"), message)
    assert.truthy(raised(log.summarize):find("paths"))
    assert.truthy(raised(log.open, {}):find("path"))
  end)

  it("of the core raises instead of reading past its tables", function()
    local reader = core.reader { selects = function() return true end }
    for _, call in ipairs {
      { core.reader }, { core.reader, {} }, { core.reader, { selects = 1 } }, { reader.open, reader },
      { reader.open, {}, "x", 1 },
      { reader.open, reader, "x", 0 }, { reader.open, reader, "x", 1.5 }, { reader.code, reader, 1 },
      { reader.keys, reader, 1, "urls", 1 }, { reader.key, reader, 1, "urls", 1 }, { reader.bucket, reader, 1, 1 },
      { reader.each, reader }, { reader.step, core }, { core.folder }, { core.size, {} },
    } do
      assert.is_false(pcall((table.unpack or unpack)(call))) -- luacheck: ignore 143
    end
    reader:close()
    reader:close()
    for _, method in ipairs { "step", "account", "settle", "next" } do assert.is_false(pcall(reader[method], reader)) end
  end)
end)
