-- Reads the registry's files into one table and checks every field of them.
-- Knows the rules of src/data/README.md; knows nothing of C.

local M = {}

local MEANING_FIELDS = {
  code = "string", versions = "string", title = "string", phrase = "string", summary = "string",
  check = "string", causes = "table", see = "table", source = "table", confidence = "string",
}
local CLASS_FIELDS = { code = "string", title = "string", summary = "string", source = "table" }
local PRODUCT_FIELDS = { id = "string", name = "string", title = "string", files = "table" }
local SOURCE_FIELDS = { id = "string", title = "string", url = "string", licence = "string" }

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

-- "0+" says that no version is known.
function M.shown_versions(m)
  if m.versions ~= "0+" then return m.versions end
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

  function checker.fields(file, code, entry, fields)
    local names = {}
    for name in pairs(entry) do names[#names + 1] = tostring(name) end
    table.sort(names)
    for _, name in ipairs(names) do
      if not fields[name] then
        checker.fault(file, code, "unknown field %s", name)
      elseif type(entry[name]) ~= fields[name] then
        checker.fault(file, code, "%s is a %s, a %s was expected", name, type(entry[name]), fields[name])
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
  if source == nil or source[1] == nil then
    return checker.fault(file, code, "has no source")
  end
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

local function check_meaning(checker, file, m, sources)
  local code = type(m.code) == "string" and m.code or "?"
  checker.fields(file, code, m, MEANING_FIELDS)
  m.status, m.substatus = M.parse_code(code)
  if not m.status then checker.fault(file, code, "malformed code %s", tostring(m.code)) end
  if not m.versions then
    checker.fault(file, code, "has no versions")
  elseif not M.parse_versions(m.versions) then
    checker.fault(file, code, "malformed versions %s", tostring(m.versions))
  end
  checker.text(file, code, "title", m.title, false, TITLE_MAX)
  if type(m.title) == "string" and (m.title:find("%.$") or m.title:find("^%l")) then
    checker.fault(file, code, "title is not in sentence case without a full stop: %s", m.title)
  end
  checker.text(file, code, "summary", m.summary, true)
  if m.check ~= nil then checker.text(file, code, "check", m.check, true) end
  if m.phrase ~= nil then checker.text(file, code, "phrase", m.phrase, false, TITLE_MAX) end
  if type(m.causes) == "table" then check_causes(checker, file, code, m.causes) end
  if type(m.see) == "table" then check_see(checker, file, code, m.see) end
  check_source(checker, file, code, m.source, sources)
  if m.confidence ~= nil and m.confidence ~= "medium" and m.confidence ~= "low" then
    checker.fault(file, code, "confidence is %s, medium or low was expected", tostring(m.confidence))
  end
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
  local registry = { products = {}, sources = {}, classes = {}, meanings = {} }

  local function run_file(name, words)
    local ok, message = run(dir .. "/" .. name .. ".lua", words)
    if not ok then checker.fault(name .. ".lua", "-", "%s", tostring(message)) end
  end

  run_file("sources", { source = function(s)
    checker.fields("sources.lua", tostring(s.id), s, SOURCE_FIELDS)
    for field in pairs(SOURCE_FIELDS) do checker.text("sources.lua", tostring(s.id), field, s[field], false) end
    if registry.sources[s.id] then checker.fault("sources.lua", s.id, "duplicate source") end
    registry.sources[#registry.sources + 1] = s
    registry.sources[s.id] = s
  end })

  run_file("products", { product = function(p)
    checker.fields("products.lua", tostring(p.id), p, PRODUCT_FIELDS)
    if registry.products[p.id] then checker.fault("products.lua", p.id, "duplicate product") end
    p.rank = #registry.products + 1
    registry.products[p.rank] = p
    registry.products[p.id] = p
  end })

  for _, product in ipairs(registry.products) do
    for _, name in ipairs(product.files) do
      local file = name .. ".lua"
      run_file(name, {
        meaning = function(m)
          check_meaning(checker, file, m, registry.sources)
          m.product, m.file = product, file
          registry.meanings[#registry.meanings + 1] = m
        end,
        class = function(c)
          checker.fields(file, tostring(c.code), c, CLASS_FIELDS)
          checker.text(file, tostring(c.code), "summary", c.summary, true)
          check_source(checker, file, tostring(c.code), c.source, registry.sources)
          registry.classes[tonumber(c.code:sub(1, 1))] = c
        end,
      })
    end
  end

  check_twins(checker, registry.meanings)
  if #checker.faults == 0 then table.sort(registry.meanings, before) end
  return registry, checker.faults
end

return M
