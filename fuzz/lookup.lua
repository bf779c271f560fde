---What fuzz/lua.c asks the lookup half: the first byte of an input tells which function, the rest is what it gets.

package.path = "lua/?.lua;fuzz/?.lua"

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local log = require "httpstatus.log"
local rows = require "httpstatus.log.rows"
local semantics = require "httpstatus.semantics"
local status = require "httpstatus"

local LOG = "spec/logs/u_ex261101.log"
local STRIDE = 65537 -- of selector.h

local listed = status.list()

local calls = {}

-- What outside text may not bring into a message or a screen.
local function is_printable(text) return not text:find("[%z\1-\9\11-\31\127]") end

-- An answer, or nil and a message: whether it is the former.
local function answered(answer, message)
  if answer ~= nil then return true end
  assert(type(message) == "string" and message ~= "" and is_printable(message), message)
  return false
end

local function lines_of(text) return select(2, (text or ""):gsub("\n", "")) + (text and 1 or 0) end

local function check_entry(entry)
  assert(type(entry.code) == "string" and type(entry.description) == "string" and type(entry.title or entry.phrase) == "string")
  local causes = lines_of(entry.cause)
  assert(entry.fix == nil or lines_of(entry.fix) == causes)
  assert((entry.decided or 0) <= causes)
  assert(is_printable(tostring(entry)))
end

-- Texts ----------------------------------------------------------------------

function calls.diagnose(text)
  local diagnosis = status.diagnose(text)
  assert(diagnosis.unread == (#diagnosis == 0))
  for _, e in ipairs(diagnosis.evidence) do
    assert(e.text == text:sub(e.first, e.last) and e.first <= e.last and e.count > 0)
  end
  for _, finding in ipairs(diagnosis) do
    check_entry(finding.entry)
    assert(is_printable(tostring(finding)))
    assert((finding.cause == nil) or finding.entry.decided > 0)
  end
  local shown = tostring(diagnosis)
  assert(is_printable(shown))
  if #text < 256 then assert(tostring(status.diagnose(text)) == shown) end
end

-- Keys by what stands in front of a "=", a line each.
function calls.diagnose_table(text)
  local evidence = { text = text }
  for line in text:gmatch("[^\n]+") do
    local n, key = line:match("^(.)(.*)$")
    local found = n and family.get()[n:byte() % (#family.get() + 4)]
    evidence[found and found.id or n and n:byte() % 2 == 0 and "status" or "substatus"] = key
  end
  -- What is no evidence is misuse: it raises in words.
  local ok, diagnosis, message = pcall(status.diagnose, evidence)
  if not ok then return assert(not diagnosis:find("attempt to", 1, true), diagnosis) end
  if answered(diagnosis, message) then assert(is_printable(tostring(diagnosis))) end
end

function calls.describe(text)
  local entry, message = status.describe(text)
  local title, meanings = status.title(text), status.meanings(text)
  assert((title == nil) == (entry == nil) and (meanings == nil) == (entry == nil))
  if not answered(entry, message) then return end
  check_entry(entry)
  assert(status.describe(entry.code).description == entry.description)
  assert(title == (entry.title or entry.phrase) and #meanings > 0 and meanings[1].title == entry.title)
  assert(status.is_listed(text) == entry.known)
  assert(status.set(entry.code):has(entry.status, entry.substatus))
  assert((status.class(entry.status) == nil) == (entry.status < 100 or entry.status > 599))
end

-- A byte for the family, one for the code, then the key.
function calls.beside(text)
  local n, c, key = text:match("^(.)(.)(.*)$")
  if not n then return end
  local found = family.get()[n:byte() % #family.get() + 1]
  local code = listed[(n:byte() * 256 + c:byte()) % #listed + 1]
  local entry, message = status.describe(code, { [found.id] = key })
  if answered(entry, message) then check_entry(entry) end
  local of_key, none = status.lookup(found.id, key)
  if not answered(of_key, none) then return end
  check_entry(of_key)
  assert(entry and of_key.family == found.id)
  assert(status.lookup(found.id, of_key.key).code == of_key.code)
end

function calls.conclusions(text)
  for name, call in pairs(semantics) do
    local answer, message = call(text)
    if answered(answer, message) and name ~= "problem" then assert(answer == call(tonumber(text))) end
  end
  answered(status.phrase(text))
end

function calls.search(text)
  local found = status.search(text)
  for i, name in ipairs(found) do
    if i > 16 then break end
    local of_family, key = name:match("^(%S+) (.+)$")
    if of_family then
      assert(status.lookup(of_family, key), name)
    else
      assert(status.describe(name).known, name)
    end
  end
end

function calls.find(text)
  local number, message = status.find(text)
  if answered(number, message) then assert(number >= 0 and number <= 999 and status.describe(number).known) end
end

function calls.constant(text)
  local ok, value = pcall(function() return status[text] end)
  assert(ok or is_printable(value), value)
end

function calls.win32(text)
  local record, message = status.win32(text)
  if not answered(record, message) then return end
  assert(record.code >= 0 and record.code < 2 ^ 32 and is_printable(record.description))
  for _, spelling in ipairs { record.hex, record.code, ("%.0f"):format(record.code), " " .. record.hex .. "\n" } do
    assert(status.win32(spelling).description == record.description)
  end
  if record.name then assert(status.win32(record.name).code % 65536 == record.code % 65536) end
end

-- Selectors ------------------------------------------------------------------

-- Whether a code is in, by the words of docs/selectors.md alone.
local function is_in(text, at)
  local included, excluded, is_any = false, false, false
  for mark, item in text:gmatch("(!?)([^%s,]+)") do
    local first, behind = core.item(item)
    local is_inside = at >= first and at < behind
    if mark == "" then included, is_any = included or is_inside, true else excluded = excluded or is_inside end
  end
  if not is_any then included = at >= 100 * STRIDE and at < 600 * STRIDE end
  return included and not excluded
end

local function check_same(a, b) assert(a == b and tostring(a) == tostring(b)) end

local function check_set(set)
  check_same(set, assert(status.set(tostring(set))))
  check_same(set, set + set)
  check_same(set, set * set)
  assert((set - set):is_empty())
  local rest = status.set("000-999") - set
  check_same(status.set("000-999"), rest + set)
  assert((rest * set):is_empty())
  local codes = set:codes()
  for i, code in ipairs(codes) do assert(set:has(code) and (i == 1 or codes[i - 1] < code)) end
end

function calls.set(text)
  local set, message, place = status.set(text)
  if not answered(set, message) then
    local column, item = place.column, place.item
    assert(text:sub(column, column + #item - 1) == item)
    return
  end
  check_set(set)
  -- Codes at the ends of each item, and beside them.
  local n = 0
  for item in text:gmatch("[^%s,!]+") do
    local first, behind = core.item(item)
    n = n + 1
    if n > 20 then break end
    for _, at in ipairs { first, first - 1, first + 1, behind, behind - 1, math.floor((first + behind) / 2) } do
      local code, substatus = math.floor(at / STRIDE), at % STRIDE - 1
      if at >= 0 and code <= 999 then
        assert(set:has(code, substatus >= 0 and substatus or nil) == is_in(text, at))
        assert(set:has(("%03d"):format(code) .. (substatus >= 0 and ("."):rep(1) .. ("%d"):format(substatus) or ""))
          == is_in(text, at))
      end
    end
  end
  if n > 1 then return end
  local all = status.list(text)
  assert(#all == 0 or set:has(all[1]) and set:has(all[#all]))
end

-- A table as a decoder of configurations makes one, a line an item.
function calls.set_table(text)
  local items = {}
  for kind, item in text:gmatch("(.)([^\n]*)\n?") do
    local byte = kind:byte()
    local value = item
    if byte % 8 == 0 then value = tonumber(item) end
    if byte % 8 == 1 then value = status.set(item) end
    if byte % 8 == 2 then value = { item } end
    if byte % 8 == 3 then value = item == "" end
    if byte >= 240 then items[item] = value else items[#items + 1] = value end
  end
  local set, message = status.set(items)
  if answered(set, message) then check_set(set) end
end

-- The core --------------------------------------------------------------------

-- By their names.
local functions = {}
for name in pairs(core) do functions[#functions + 1] = name end
table.sort(functions)

local NUMBERS = { 0, 1, 404, 500, 999, 1000, 65535, 65536, 2 ^ 31, 2 ^ 32 - 1, 2 ^ 32, -1, 1.5, 1e300, 0 / 0 }

-- Whatever its functions get, they give an answer or raise in words. A line is an argument.
function calls.core(text)
  local arguments, n = {}, 0
  for kind, argument in text:sub(2):gmatch("(.)([^\n]*)\n?") do
    local byte = kind:byte()
    n = n + 1
    if n > 12 then break end
    arguments[n] = byte < 128 and (tonumber(argument) or #argument * byte) or byte < 160 and NUMBERS[byte % #NUMBERS + 1]
      or byte < 224 and argument or byte < 240 and {} or nil
  end
  local ok, message = pcall(core[functions[(text:byte() or 0) % #functions + 1]], table.unpack(arguments, 1, n))
  assert(ok or message:find("bad argument", 1, true) or message:find("expected", 1, true), message)
end

-- Options of logs ------------------------------------------------------------

local OPTIONS = { "since", "until", "zone", "url", "client", "client_column", "fields", "format", "select" }

function calls.option(text)
  local n, value = text:match("^(.)(.*)$")
  if not n then return end
  local name = OPTIONS[n:byte() % (#OPTIONS + 1) + 1]
  if not name then return answered(rows.columns_of(value)) end
  local ok, opened, message = pcall(log.open, LOG, { [name] = value })
  if not ok then return assert(opened:find("option " .. name, 1, true), opened) end
  assert(opened, message)
  for record in opened:records("000-999") do
    if record.number > 8 then break end
  end
  opened:close()
end

-- The corpora go by these places.
return require("pick").first_byte { calls.beside, calls.conclusions, calls.constant, calls.core, calls.describe, calls.diagnose,
  calls.diagnose_table, calls.find, calls.option, calls.search, calls.set, calls.set_table, calls.win32, calls.diagnose,
  calls.option, calls.set }
