---What fuzz/lua.c asks the log half: the first byte of an input tells whether the rest is a log, for its summary or its rows, or
---a summary from elsewhere: as JSON, or one of ours with other values in it.

package.path = "lua/?.lua;fuzz/?.lua;spec/?.lua;/usr/share/lua/5.4/?.lua"

local dkjson = require "dkjson"
local follow_core = require "httpstatus.follow_core"
local html = require "httpstatus.report.html"
local json_objects = require "httpstatus.log.json_objects"
local log = require "httpstatus.log"
local merger = require "httpstatus.log.merger"
local rows = require "httpstatus.log.rows"
local state = require "httpstatus.follow.state"
local summary = require "httpstatus.summary"
local text_report = require "httpstatus.report.text"

local FILE = ... -- in memory

local calls = {}

local function write(text)
  local file = assert(io.open(FILE, "wb"))
  file:write(text)
  file:close()
end

local function collected(call, ...)
  local pieces = {}
  local arguments = { ... }
  arguments[#arguments + 1] = function(text) pieces[#pieces + 1] = text end
  local read = call(table.unpack(arguments))
  return table.concat(pieces), read
end

local function json(of) return (collected(require("httpstatus.report.json").write, of)) end

-- A number tells as what.
local function print_one(of, n)
  if n % 4 == 0 then return assert(html.is_page(html.page(of))) end
  if n % 4 == 1 then return collected(require("httpstatus.report.csv").write, of) end
  assert(#text_report.text(of, { width = 20 + n % 100, full = n % 3 == 0, colour = n % 8 < 4, command = "httpstatus log" }) > 0)
  if of.codes[1] then text_report.text(of, { code = of.codes[n % #of.codes + 1].code }) end
end

-- What JSON holds is what the summary does.
local function assert_same(a, b, path)
  if type(a) ~= "table" then
    return assert(a == b or type(a) == "number" and math.abs(a - b) <= math.abs(a) * 1e-9, path)
  end
  assert(type(b) == "table", path)
  for name, value in pairs(a) do assert_same(value, b[name], path .. "." .. tostring(name)) end
  for name in pairs(b) do assert(a[name] ~= nil, path .. "." .. tostring(name)) end
end

-- Printed and merged again nothing changes.
local function check_summary(of, n)
  local text = json(of)
  assert(of.requests + of.events + of.directives <= of.lines)
  print_one(of, n)
  local read = assert(dkjson.decode(text, 1, nil, nil, nil))
  assert_same(of, read, "summary")
  local again = json(assert(summary.merge(read)))
  local merged = assert(dkjson.decode(again))
  assert(json(assert(summary.merge(merged))) == again)
  return text, again
end

-- A log ------------------------------------------------------------------------

local SELECTS = { "4xx,5xx", "000-999", "5xx, !503", "404.*, 200" }

function calls.summary(text)
  local how = text:byte() or 0
  write(text:sub(2))
  local of = log.summarize(FILE, {
    select = SELECTS[how % 4 + 1], zone = how % 8 > 3 and "+02:00" or nil, top = how % 32 > 7 and how or nil,
    since = how >= 128 and "2026-11-01" or nil,
  })
  local lines = of.requests + of.events + of.directives
  for _, count in pairs(of.skipped) do lines = lines + count end
  assert(lines == of.lines)
  local own, again = check_summary(of, how)
  assert(own == again)
end

-- What a reader of a format makes of its rows: an array of them, each from column to text.
local readers = {}

local function row_of(fields, columns)
  assert(#fields == #columns, #fields)
  local row = {}
  for i, name in ipairs(columns) do row[name] = fields[i] end
  return row
end

function readers.tsv(text, columns)
  local list = {}
  for line in text:gmatch("([^\n]*)\n") do
    local fields = {}
    for field in (line .. "\t"):gmatch("([^\t]*)\t") do
      fields[#fields + 1] = field:gsub("\\(.)", { t = "\t", n = "\n", r = "\r", ["\\"] = "\\" })
    end
    list[#list + 1] = row_of(fields, columns)
  end
  return list
end

-- RFC 4180.
function readers.csv(text, columns)
  local list, fields, at = {}, {}, 1
  while at <= #text do
    local field, mark, behind = text:match('^"([^"]*)"([,\r])()', at)
    if not field and text:find('^"', at) then
      local from = at + 1
      local last = from
      while true do
        last = assert(text:find('"', last, true))
        if text:sub(last + 1, last + 1) ~= '"' then break end
        last = last + 2
      end
      field = text:sub(from, last - 1):gsub('""', '"')
      mark, behind = text:match("^([,\r])()", last + 1)
    elseif not field then
      field, mark, behind = text:match('^([^,\r\n"]*)([,\r])()', at)
    end
    assert(mark, "no field of CSV")
    fields[#fields + 1], at = field, behind
    if mark == "\r" then
      assert(text:sub(at, at) == "\n")
      list[#list + 1], fields, at = row_of(fields, columns), {}, at + 1
    end
  end
  return list
end

function readers.json(text, columns)
  local list = {}
  for line in text:gmatch("([^\n]*)\n") do
    local read, behind = dkjson.decode(line)
    assert(type(read) == "table" and behind == #line + 1, line)
    local row = {}
    for _, name in ipairs(columns) do
      local value = read[name]
      row[name] = value == nil and "" or type(value) == "number" and ("%.14g"):format(value) or tostring(value)
      read[name] = nil
    end
    assert(next(read) == nil)
    list[#list + 1] = row
  end
  return list
end

-- What CSV and TSV have no way to write.
local function plain(text) return (text:gsub("[%z\1-\8\11\12\14-\31\127]", "\239\191\189")) end

local function without_quote(text) return (text:gsub("^'([=+%-@\t\r])", "%1")) end

-- Some of all columns, in any order.
local function columns_by(n)
  local columns = {}
  for i, name in ipairs(rows.COLUMNS) do
    if n % 5 == 0 or (i * n) % 7 < 4 then columns[#columns + 1] = name end
  end
  return columns
end

function calls.rows(text)
  local how = text:byte() or 0
  local columns = columns_by(how)
  write(text:sub(2))
  local of, requests = {}, nil
  for as, reader in pairs(readers) do
    local out, read = collected(log.rows, FILE, {
      as = as, columns = table.concat(columns, ","), select = SELECTS[how % 4 + 1], events = how >= 128 or nil,
    })
    of[as] = reader(out, columns)
    if as ~= "json" then
      local head = table.remove(of[as], 1)
      for _, name in ipairs(columns) do assert(head[name] == name) end
    end
    assert(requests == nil or requests == read.requests)
    requests = read.requests
    assert(how >= 128 or #of[as] <= requests)
    if how % 4 == 1 and how < 128 then assert(#of[as] == requests) end
  end
  assert(#of.csv == #of.json and #of.tsv == #of.json)
  for i, row in ipairs(of.json) do
    for name, value in pairs(row) do
      assert(plain(value) == of.tsv[i][name], name)
      assert(plain(value) == without_quote(of.csv[i][name]) or plain(value) == of.csv[i][name], name)
    end
  end
end

-- A summary from elsewhere -----------------------------------------------------

local function check_merging(merging, n)
  local of = merging:summary(n % 4 > 0 and n or nil)
  check_summary(of, n)
end

function calls.merge(text)
  local merging, added = merger.new(), 0
  write(text)
  local file = assert(io.open(FILE, "rb"))
  json_objects.each(file, function(object, message)
    if object == nil then
      assert(type(message) == "string")
      return merging:add_error("input", message)
    end
    local is_added, problem = merging:add(object)
    if is_added then added = added + 1 else merging:add_error("input", problem) end
  end)
  file:close()
  if added > 0 or #text % 16 == 0 then check_merging(merging, #text) end
end

-- The state of a following, as it may lie on a disk; every other one has the right fingerprint.
function calls.state(text)
  local body = text:sub(2)
  if text:byte() and text:byte() % 2 == 0 then
    body = ('{"httpstatus":"follow","version":1}\n%s\n'):format(body)
    body = ('%s{"lines":%d,"fingerprint":"%s"}\n'):format(body, select(2, body:gsub("[^\n]+", "")), follow_core.fingerprint(body))
  end
  write(body)
  local read, message = state.load(FILE)
  assert(type(read) == "table" or read == nil and (body == "" or type(message) == "string"))
end

local logs = require "logs"
local ERRORS = "2026/11/01 06:00:%02d [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, "
  .. 'client: 10.0.0.1, server: _, request: "GET /a HTTP/1.1", upstream: "http://127.0.0.1:8080/"\n'

-- Summaries of ours, small ones: as JSON, so that each input gets its own.
local sound = {}
for i, text in ipairs {
  logs.HEADER .. logs.line(0, "500.19", { win32 = 33 }) .. logs.line(1, "404.0", { url = "/b" }) .. logs.line(9, "200.0"),
  logs.HEADER .. logs.line(0, "503.2"):rep(30) .. logs.line(0, "404.0"):gsub("2026", "1970") .. logs.line(90, "401.2"),
  ERRORS:format(7) .. ERRORS:format(9) .. "2026-11-01 06:00:00 10.0.0.1 5 10.0.0.5 80 HTTP/1.1 GET /a 503 1 QueueFull P\n",
} do
  write(text)
  sound[i] = json(log.summarize(FILE, { select = i == 1 and "000-999" or nil, top = 2 }))
end

local VALUES = {
  function() return nil end, function() return -1 end, function() return 0 end, function() return 1 end,
  function() return 1.5 end,
  function() return 1e300 end, function() return 2 ^ 48 end, function() return 2 ^ 31 end, function() return 0 / 0 end,
  function() return 1 / 0 end, function() return "" end, function() return "\27[31m\0\n\r\t\226\128\174" end,
  function() return "</script>" end, function() return "2026-11-01T06:00:00Z" end, function() return "1970-01-01T00:00:00Z" end,
  function() return "9999-12-31T23:59:59Z" end, function() return "2026-11-01T24:00:00Z" end, function() return {} end,
  function() return { 1 } end, function() return { a = {} } end, function() return true end, function() return false end,
  function() return ("x"):rep(300) end, function() return "503" end, function() return "404.0" end,
  function() return 60 end, function() return 300 end, function() return 999 end, function() return "a\nb" end,
}

-- The names of a table in an order of their own.
local function names_of(holder)
  local names = {}
  for name in pairs(holder) do names[#names + 1] = name end
  table.sort(names, function(a, b) return tostring(a) < tostring(b) end)
  return names
end

-- Three bytes or more tell which value becomes what: down to it, and a value, a copy of another place, or a new name.
local function change(root, text)
  local at, copied = 1, nil
  local function byte()
    at = at + 1
    return text:byte(at - 1) or 0
  end
  for _ = 1, 40 do
    if at > #text then break end
    local holder, depth = root, byte() % 8
    local names = names_of(holder)
    local name = names[byte() % math.max(#names, 1) + 1]
    while depth > 0 and name ~= nil and type(holder[name]) == "table" and next(holder[name]) ~= nil do
      holder, depth = holder[name], depth - 1
      names = names_of(holder)
      name = names[byte() % #names + 1]
    end
    local what = byte()
    if name == nil or what % 64 == 63 then name = what % 128 == 63 and #holder + 1 or "new\n" .. what end
    if what >= 192 then
      copied = holder[name]
    elseif what >= 128 and copied ~= nil then
      holder[name] = copied
    elseif what >= 96 and type(holder[name]) == "number" then
      holder[name] = holder[name] + byte() - 128
    else
      holder[name] = VALUES[what % #VALUES + 1]()
    end
  end
end

function calls.foreign(text)
  local how = text:byte() or 0
  local merging, added = merger.new(), 0
  for i = 0, how % 3 do
    local value = dkjson.decode(sound[(how + i) % #sound + 1], 1, nil, nil, nil)
    if i == 0 then change(value, text:sub(2)) end
    local is_added, problem = merging:add(value)
    if is_added then added = added + 1 else assert(type(problem) == "string" and problem ~= "") end
  end
  if added > 0 then check_merging(merging, how) end
end

-- The corpora go by these places.
return require("pick").first_byte { calls.foreign, calls.merge, calls.rows, calls.summary, calls.foreign, calls.rows,
  calls.summary, calls.state }
