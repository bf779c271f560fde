-- Reads the registry's files into one table and checks every field of them.
-- Knows the rules of src/data/README.md; knows nothing of C.

local M = {}

local unpack = table.unpack or unpack -- luacheck: ignore 143

-- What each kind of block may hold, and what it must: a mark "!" behind the type.
local KINDS = {
  source = { id = "string!", title = "string!", url = "string!", licence = "string!" },
  product = { id = "string!", name = "string!", title = "string!", files = "table!" },
  class = { code = "string!", title = "string!", summary = "string!", source = "table!" },
  meaning = {
    code = "string!", versions = "string!", title = "string!", phrase = "string", summary = "string!", check = "string",
    causes = "table", see = "table", source = "table!", confidence = "string",
  },
  -- Another name of a status: an old phrase, or a constant of another program.
  alias = { status = "string!", name = "string!", source = "table!" },
  -- The statuses of which RFC 9110 and others say one more thing.
  semantics = { name = "string!", statuses = "table!", source = "table!" },
  facility = { code = "number!", name = "string!", source = "table!" },
  reason = {
    name = "string!", status = "string", versions = "string!", summary = "string!", check = "string", causes = "table",
    see = "table", source = "table!", confidence = "string",
  },
  body_code = {
    code = "number!", also = "table", status = "string", title = "string!", summary = "string!", check = "string", causes = "table",
    source = "table!", confidence = "string",
  },
  win32 = {
    code = "number!", name = "string!", message = "string!", meaning = "string!", source = "table!", confidence = "string",
  },
  hint = {
    code = "string!", win32 = "number!", versions = "string!", product = "string!", summary = "string!", causes = "table",
    benign = "boolean", source = "table!", confidence = "string",
  },
}

-- How the text of a field is checked: true for sentences.
local SENTENCES = { summary = true, check = true, meaning = true, title = false, message = false, phrase = false, name = false }
local SHORT = { title = true, message = true, phrase = true, name = true }

local TITLE_MAX, SENTENCE_MAX, CAUSES_MAX = 72, 600, 6

-- Runs one data file with nothing in sight but the given words.
local function run(path, words)
  local chunk, message
  if setfenv then
    chunk, message = loadfile(path)
    if chunk then setfenv(chunk, words) end
  else
    chunk, message = loadfile(path, "t", words)
  end
  if not chunk then return false, message end
  return pcall(chunk)
end

-- "500.19" -> 500, 19; "404" -> 404, nil; anything else -> nil.
function M.parse_code(code)
  local status, substatus = code:match("^(%d%d%d)%.(%d+)$")
  status = status or code:match("^%d%d%d$")
  if not status then return nil end
  if substatus and (#substatus > 5 or tonumber(substatus) > 65535 or substatus:find("^0%d")) then
    return nil
  end
  return tonumber(status), tonumber(substatus)
end

-- "7.0-8.5" -> "", 7.0, 8.5; "URL Rewrite 2.0+" -> "URL Rewrite", 2.0, infinity.
function M.parse_versions(versions)
  local label, range = versions:match("^(.-)%s*(%d[%d.]*[+-]?[%d.]*)$")
  if not label then return nil end
  local first, mark, last = range:match("^(%d+%.?%d*)([+-]?)(.*)$")
  if not first then return nil end
  if mark == "-" then
    if not last:find("^%d+%.?%d*$") then return nil end
    return label, tonumber(first), tonumber(last)
  end
  if last ~= "" then return nil end
  return label, tonumber(first), mark == "+" and math.huge or tonumber(first)
end

-- "0" stands where no version is known: "0+" is not shown, "WebDAV 0+" is
-- "WebDAV", "0-2018" is "until 2018".
function M.shown_versions(m)
  if m.versions == "0+" then return nil end
  return (m.versions:gsub("%s0%+$", ""):gsub("^0%-", "until "))
end

-- HRESULT_FROM_WIN32 wraps a Win32 code as 0x8007nnnn; a log shows either, so
-- both are one value: 0x8007000d -> 13.
function M.plain_win32(value)
  if value >= 0x80070000 and value <= 0x8007ffff then return value - 0x80070000 end
  return value
end

local function overlap(a, b)
  local a_label, a_first, a_last = M.parse_versions(a)
  local b_label, b_first, b_last = M.parse_versions(b)
  return a_label == b_label and a_first <= b_last and b_first <= a_last
end

-- What is wrong with a text, or nil.
local function text_fault(text, longest)
  if text == "" then return "is empty" end
  if #text > longest then return ("has %d characters, at most %d"):format(#text, longest) end
  if text:find("[^\32-\126]") then return "holds a byte that is not printable ASCII" end
  if text:find("^ ") or text:find(" $") or text:find("  ") then return "has a blank too many" end
  if select(2, text:gsub("`", "")) % 2 == 1 then return "has an unpaired backtick" end
  local prose = text:gsub("`[^`]*`", "")
  if prose:find("</?%a") or prose:find("&#?%w+;") then return "holds HTML outside backticks" end
  if text:find("<br") or text:find("</?li") or text:find("&nbsp;") then return "holds HTML" end
  if text:find("%f[%w]%a:%a") or text:find("%%%a+%%%a") or text:find("%f[%w]HKLM%w")
      or text:find("System32%a") then
    return "has lost a backslash"
  end
end

local function sentence_fault(text)
  if not text:find("^[A-Z0-9`]") then return "does not start with a capital, a digit or a backtick" end
  if not text:find("%.$") and not text:find("%?$") then return "does not end with a full stop" end
end

-- Collects what is wrong as "file: code: reason".
local function new_checker()
  local faults = {}
  local checker = { faults = faults }

  function checker.fault(file, code, reason, ...)
    faults[#faults + 1] = ("%s: %s: %s"):format(file, code, reason:format(...))
  end

  function checker.text(file, code, field, text, is_sentence, longest)
    if type(text) ~= "string" then
      return checker.fault(file, code, "%s is not text", field)
    end
    local reason = text_fault(text, longest or SENTENCE_MAX)
    if not reason and is_sentence then reason = sentence_fault(text) end
    if reason then checker.fault(file, code, "%s %s: %s", field, reason, text:sub(1, 60)) end
  end

  function checker.fields(file, code, entry, kind)
    local fields, names = KINDS[kind], {}
    for name in pairs(entry) do names[#names + 1] = tostring(name) end
    for name, expected in pairs(fields) do
      if entry[name] == nil and expected:find("!") then names[#names + 1] = name end
    end
    table.sort(names)
    for _, name in ipairs(names) do
      local expected = fields[name] and fields[name]:gsub("!", "")
      if not expected then
        checker.fault(file, code, "unknown field %s", name)
      elseif entry[name] == nil then
        checker.fault(file, code, "has no %s", name)
      elseif type(entry[name]) ~= expected then
        checker.fault(file, code, "%s is a %s, a %s was expected", name, type(entry[name]), expected)
      elseif SENTENCES[name] ~= nil then
        checker.text(file, code, name, entry[name], SENTENCES[name], SHORT[name] and TITLE_MAX)
      end
    end
  end

  return checker
end

local function check_causes(checker, file, code, causes)
  if #causes == 0 then checker.fault(file, code, "causes is empty; leave it out") end
  if #causes > CAUSES_MAX then checker.fault(file, code, "has %d causes, at most %d", #causes, CAUSES_MAX) end
  for i, pair in ipairs(causes) do
    local place = ("causes[%d]"):format(i)
    if type(pair) ~= "table" then
      checker.fault(file, code, "%s is not a pair", place)
    else
      checker.text(file, code, place, pair[1], true)
      if pair[2] ~= nil then checker.text(file, code, place .. " fix", pair[2], true) end
      if #pair > 2 then checker.fault(file, code, "%s has more than a cause and a fix", place) end
    end
  end
end

local function check_see(checker, file, code, see)
  if next(see) == nil then checker.fault(file, code, "see is empty; leave it out") end
  for other, remark in pairs(see) do
    if not M.parse_code(tostring(other)) then
      checker.fault(file, code, "see names %s, which is no code", tostring(other))
    end
    checker.text(file, code, "see", remark, false)
    if type(remark) == "string" and remark:find("%.$") then
      checker.fault(file, code, "see ends with a full stop: %s", remark:sub(1, 60))
    end
  end
end

local function check_source(checker, file, code, source, sources)
  if source[1] == nil then return checker.fault(file, code, "has no source") end
  for i, pair in ipairs(source) do
    if type(pair) ~= "table" then
      checker.fault(file, code, "source[%d] is not { id, section }", i)
    else
      if not sources[pair[1]] then
        checker.fault(file, code, "source %s is not in sources.lua", tostring(pair[1]))
      end
      if pair[2] ~= nil then checker.text(file, code, "source section", pair[2], false) end
    end
  end
end

-- The checks that all kinds share; a field of the wrong type is reported once.
local function check_entry(checker, file, code, entry, kind, registry)
  checker.fields(file, code, entry, kind)
  local function is(field, expected) return type(entry[field]) == expected end
  if is("versions", "string") and not M.parse_versions(entry.versions) then
    checker.fault(file, code, "malformed versions %s", entry.versions)
  end
  for _, field in ipairs { "title", "message" } do
    if is(field, "string") and (entry[field]:find("%.$") or entry[field]:find("^%l")) then
      checker.fault(file, code, "%s is not in sentence case without a full stop: %s", field, entry[field])
    end
  end
  if is("causes", "table") then check_causes(checker, file, code, entry.causes) end
  if is("see", "table") then check_see(checker, file, code, entry.see) end
  if is("source", "table") then check_source(checker, file, code, entry.source, registry.sources) end
  if is("product", "string") and not registry.products[entry.product] then
    checker.fault(file, code, "product %s is not in products.lua", entry.product)
  end
  if is("status", "string") and not entry.status:find("^%d%d%d$") then
    checker.fault(file, code, "malformed status %s", entry.status)
  end
  if is("confidence", "string") and entry.confidence ~= "medium" and entry.confidence ~= "low" then
    checker.fault(file, code, "confidence is %s, medium or low was expected", entry.confidence)
  end
end

-- What stands for an entry in messages, and sets its numbers.
local function name_code(checker, file, entry)
  local code = type(entry.code) == "string" and entry.code or "?"
  local status, substatus = M.parse_code(code)
  if not status then checker.fault(file, code, "malformed code %s", tostring(entry.code)) end
  return code, status, substatus
end

local function is_whole(n, highest)
  return type(n) == "number" and n >= 0 and n <= highest and n % 1 == 0
end

local function check_twins(checker, meanings)
  local seen = {}
  for _, m in ipairs(meanings) do
    local key = m.product.id .. " " .. m.code
    for _, twin in ipairs(seen[key] or {}) do
      if m.versions and twin.versions and M.parse_versions(m.versions) and M.parse_versions(twin.versions)
          and overlap(m.versions, twin.versions) then
        checker.fault(m.file, m.code, "duplicate: versions %s overlap %s in %s", m.versions, twin.versions, twin.file)
      end
    end
    seen[key] = seen[key] or {}
    table.insert(seen[key], m)
  end
end

local function first_version(m)
  local _, first = M.parse_versions(m.versions)
  return first
end

-- Plain status before its substatuses, then the order of products.lua, then
-- the newest version first.
local function before(a, b)
  if a.status ~= b.status then return a.status < b.status end
  local a_sub, b_sub = a.substatus or -1, b.substatus or -1
  if a_sub ~= b_sub then return a_sub < b_sub end
  if a.product ~= b.product then return a.product.rank < b.product.rank end
  if first_version(a) ~= first_version(b) then return first_version(a) > first_version(b) end
  return a.versions < b.versions
end

---Reads `dir` (src/data).
---@param dir string
---@return table registry  { products, sources (list and by id), classes 1..5, meanings in order }
---@return string[] faults  "file: code: reason", empty when all is well
function M.read(dir)
  local checker = new_checker()
  local registry = {
    products = {}, sources = {}, classes = {}, meanings = {}, reasons = {}, body_codes = {}, win32 = {}, hints = {},
    aliases = {}, facilities = {}, semantics = {},
    common_files = {},
  }

  local function run_file(name, words)
    local ok, message = run(dir .. "/" .. name .. ".lua", words)
    if not ok then checker.fault(name .. ".lua", "-", "%s", tostring(message)) end
  end

  -- Adds an entry to the list and, under its key, to the same table.
  local function add(list, file, key, entry)
    if list[key] then checker.fault(file, tostring(key), "duplicate of an entry of %s", list[key].file) end
    entry.file = file
    list[#list + 1] = entry
    list[key] = entry
  end

  run_file("sources", { source = function(s)
    checker.fields("sources.lua", tostring(s.id), s, "source")
    add(registry.sources, "sources.lua", tostring(s.id), s)
  end })

  run_file("products", {
    product = function(p)
      checker.fields("products.lua", tostring(p.id), p, "product")
      p.rank = #registry.products + 1
      add(registry.products, "products.lua", tostring(p.id), p)
    end,
    common = function(names) registry.common_files = names end,
  })

  local function words_of(file, product)
    local words = {}

    function words.meaning(m)
      local code, status, substatus = name_code(checker, file, m)
      check_entry(checker, file, code, m, "meaning", registry)
      m.status, m.substatus, m.product, m.file = status, substatus, product, file
      registry.meanings[#registry.meanings + 1] = m
    end

    function words.class(c)
      check_entry(checker, file, tostring(c.code), c, "class", registry)
      registry.classes[tonumber(c.code:sub(1, 1))] = c
    end

    function words.reason(r)
      check_entry(checker, file, tostring(r.name), r, "reason", registry)
      add(registry.reasons, file, "reason " .. tostring(r.name), r)
    end

    function words.body_code(b)
      check_entry(checker, file, tostring(b.code), b, "body_code", registry)
      for _, number in ipairs { b.code, unpack(b.also or {}) } do
        if not is_whole(number, 9999) then checker.fault(file, tostring(b.code), "%s is no whole number 0..9999", number) end
        local numbered = setmetatable({ code = number }, { __index = b })
        add(registry.body_codes, file, "body code " .. tostring(number), numbered)
      end
    end

    function words.win32(w)
      check_entry(checker, file, tostring(w.code), w, "win32", registry)
      if not is_whole(w.code, 4294967295) then checker.fault(file, tostring(w.code), "is no unsigned 32 bit number") end
      add(registry.win32, file, "win32 " .. tostring(w.code), w)
    end

    function words.alias(a)
      check_entry(checker, file, tostring(a.name), a, "alias", registry)
      add(registry.aliases, file, "alias " .. tostring(a.name), a)
    end

    function words.semantics(m)
      check_entry(checker, file, tostring(m.name), m, "semantics", registry)
      for _, status in ipairs(m.statuses) do
        if not is_whole(status, 999) then checker.fault(file, m.name, "%s is no status", tostring(status)) end
      end
      add(registry.semantics, file, m.name, m)
    end

    function words.facility(f)
      check_entry(checker, file, tostring(f.code), f, "facility", registry)
      add(registry.facilities, file, "facility " .. tostring(f.code), f)
    end

    function words.hint(h)
      local code, status, substatus = name_code(checker, file, h)
      code = ("%s with %s"):format(code, tostring(h.win32))
      check_entry(checker, file, code, h, "hint", registry)
      if not is_whole(h.win32, 4294967295) then
        checker.fault(file, code, "is no unsigned 32 bit number")
      else
        h.status, h.substatus, h.value = status, substatus, M.plain_win32(h.win32)
        add(registry.hints, file, ("hint %s %d"):format(tostring(h.code), h.value), h)
      end
    end

    return words
  end

  for _, product in ipairs(registry.products) do
    for _, name in ipairs(product.files) do run_file(name, words_of(name .. ".lua", product)) end
  end
  for _, name in ipairs(registry.common_files) do run_file(name, words_of(name .. ".lua")) end

  check_twins(checker, registry.meanings)
  if #checker.faults == 0 then
    table.sort(registry.meanings, before)
    table.sort(registry.reasons, function(a, b) return a.name < b.name end)
    table.sort(registry.body_codes, function(a, b) return a.code < b.code end)
    table.sort(registry.win32, function(a, b) return a.code < b.code end)
    table.sort(registry.hints, function(a, b)
      if a.status ~= b.status then return a.status < b.status end
      local a_sub, b_sub = a.substatus or -1, b.substatus or -1
      if a_sub ~= b_sub then return a_sub < b_sub end
      return a.value < b.value
    end)
  end
  return registry, checker.faults
end

return M
