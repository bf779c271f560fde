-- Reads the registry's files into one table: runs them, puts their blocks in order and resolves what refers to another
-- block. What a block may hold is rules.lua's; what becomes of it is generate.lua's.

local notation = require "notation"
local rules = require "rules"

local M = {}

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

-- The data files below a folder, without their ending.
local function files_in(dir)
  local names = {}
  local pipe = io.popen(("cd '%s' && find . -name '*.lua'"):format(dir))
  for line in pipe:lines() do names[#names + 1] = line:match("^%./(.*)%.lua$") end
  pipe:close()
  table.sort(names)
  return names
end

-- Files of this folder that hold no facts.
local TOOLS = { generate = true, read = true, rules = true, notation = true, pool = true, anchors = true,
  shorthand = true, shorthand_pieces = true }

-- Order ----------------------------------------------------------------------

local function first_version(m)
  local _, first = notation.parse_versions(m.versions)
  return first
end

-- Plain status before its substatuses, then the order of products.lua, then
-- the newest version first.
local function meaning_before(a, b)
  if a.status ~= b.status then return a.status < b.status end
  local a_sub, b_sub = a.substatus or -1, b.substatus or -1
  if a_sub ~= b_sub then return a_sub < b_sub end
  if a.product ~= b.product then return a.product.rank < b.product.rank end
  if first_version(a) ~= first_version(b) then return first_version(a) > first_version(b) end
  return a.versions < b.versions
end

local function key_before(a, b) return a.key < b.key end

-- Cross references -----------------------------------------------------------

-- Two meanings of one product at one code hold for different versions.
local function check_twins(checker, meanings)
  local seen = {}
  for _, m in ipairs(meanings) do
    local key = m.product.id .. " " .. m.code
    for _, twin in ipairs(seen[key] or {}) do
      if m.versions and twin.versions and notation.parse_versions(m.versions) and notation.parse_versions(twin.versions)
          and notation.versions_overlap(m.versions, twin.versions) then
        checker.fault(m, m.code, "duplicate: versions %s overlap %s in %s", m.versions, twin.versions, twin.file)
      end
    end
    seen[key] = seen[key] or {}
    table.insert(seen[key], m)
  end
end

local function list_of(value)
  if value == nil then return {} end
  return type(value) == "table" and value or { value }
end

---What a key of a family means: the entry of that very key, else of one that compares equal.
---@return table? entry
function M.entry_of(family, key)
  if not family.kind.accepts(key) then return nil end
  if family.by_key[key] then return family.by_key[key] end
  for _, entry in ipairs(family.entries) do
    if family.kind.compared(entry.key) == family.kind.compared(key) then return entry end
  end
end

-- Names that mean the same as an entry's decide as it does; they have no text of their own.
local function add_twins(conditions, family, entry)
  for _, twin in ipairs(family.entries) do
    if twin ~= entry and twin.block == entry.block then
      table.insert(conditions, { family = family, entry = twin, key = twin.key })
    end
  end
end

-- Turns each cause's `when` into `conditions`: family, the key as it is compared, its text.
local function resolve_causes(checker, registry, block, code)
  local normal, normal_text = {}, "is normal operation in one cause and none in another"
  for i, cause in ipairs(block.causes or {}) do
    cause.conditions, cause.says = {}, list_of(cause.when and cause.when.says)
    for id in pairs(cause.when or {}) do
      if id ~= "says" and not registry.families[id] then
        checker.fault(block, code, "causes[%d] when names %s, which is no family", i, tostring(id))
      end
    end
    for _, family in ipairs(registry.families) do
      for _, key in ipairs(list_of(cause.when and cause.when[family.id])) do
        local entry = M.entry_of(family, key)
        if entry then
          local text = notation.key_text(key, family.key)
          table.insert(cause.conditions, { family = family, entry = entry, key = key, text = text })
          if family.key == "name" then add_twins(cause.conditions, family, entry) end
          local place = family.id .. " " .. tostring(family.kind.compared(key))
          if normal[place] ~= nil and normal[place] ~= (cause.benign or false) then
            checker.fault(block, code, "causes[%d] when %s %s %s", i, family.id, text, normal_text)
          end
          normal[place] = cause.benign or false
        else
          checker.fault(block, code, "causes[%d] when names %s %s, which has no entry", i, family.id, tostring(key))
        end
      end
    end
  end
end

-- Is "404.3", or a family and its key, in the registry?
local function is_there(registry, codes, reference)
  if codes[reference] then return true end
  local id, key = reference:match("^(%S+) (.+)$")
  local family = registry.families[id]
  return family ~= nil and M.entry_of(family, family.key == "name" and key or tonumber(key)) ~= nil
end

local function check_see(checker, registry, codes, block, code)
  for other in pairs(block.see or {}) do
    if type(other) == "string" and not is_there(registry, codes, other) then
      checker.fault(block, code, "see names %s, which is not in the registry", other)
    end
  end
end

-- Reading --------------------------------------------------------------------

-- What a file of a product (or of none) may say.
local function words_of(registry, checker, file, product)
  local words, family_of_file = {}, nil

  -- The block with its place: its first line is that of the word's call.
  local function placed(block)
    block.file, block.line = file, debug.getinfo(3, "l").currentline
    return block
  end

  local function add(list, key, block, code)
    if list[key] then checker.fault(block, code, "duplicate of a block of %s", list[key].file) end
    list[#list + 1] = block
    list[key] = block
  end

  function words.meaning(m)
    placed(m)
    local code = type(m.code) == "string" and m.code or "?"
    checker.check(m, code, "meaning")
    m.status, m.substatus = notation.parse_code(code)
    if not m.status then checker.fault(m, code, "malformed code %s", tostring(m.code)) end
    m.product = product
    registry.meanings[#registry.meanings + 1] = m
  end

  function words.shared(s)
    placed(s)
    local code = table.concat(s.codes or {}, " ")
    checker.check(s, code, "shared")
    s.code, s.product, s.ranges = code, product, {}
    for i, text in ipairs(s.codes or {}) do
      local first, last = notation.parse_statuses(tostring(text))
      if not first then checker.fault(s, code, "malformed code %s", tostring(text)) end
      s.ranges[i] = { first = first, last = last }
    end
    for i, cause in ipairs(s.causes or {}) do
      if type(cause) == "table" and not cause.when then checker.fault(s, code, "causes[%d] has no when", i) end
    end
    registry.shared[#registry.shared + 1] = s
  end

  function words.class(c)
    placed(c)
    checker.check(c, c.code, "class")
    registry.classes[tonumber(tostring(c.code):sub(1, 1))] = c
  end

  function words.family(f)
    placed(f)
    checker.check(f, f.id, "family")
    f.kind = notation.KEYS[f.key]
    if not f.kind then checker.fault(f, f.id, "key is %s; name, number or hresult was expected", tostring(f.key)) end
    f.kind = f.kind or notation.KEYS.name
    f.product, f.entries, f.by_key = product, {}, {}
    add(registry.families, f.id, f, f.id)
    family_of_file = f
  end

  -- One of the keys of an entry, which holds for all of them.
  local function add_key(family, e, code, key)
    if not family.kind.accepts(key) then
      return checker.fault(e, code, "%s is no key of a family by %s", tostring(key), family.key)
    end
    local twin = family.by_key[key]
    if twin then return checker.fault(e, code, "duplicate of a block of %s", twin.file) end
    local entry = { key = key, family = family, product = product or family.product, block = e }
    family.entries[#family.entries + 1], family.by_key[key] = entry, entry
    setmetatable(entry, { __index = e })
  end

  -- Its family may stand in a file that is read later.
  function words.entry(e)
    placed(e)
    local of_file = family_of_file
    table.insert(registry.entries, function()
      local family = e.family == nil and of_file or registry.families[e.family]
      local code = ("%s %s"):format(family and family.id or tostring(e.family), tostring(e.key))
      checker.check(e, code, "entry")
      if not family then return checker.fault(e, code, "belongs to no family") end
      add_key(family, e, code, e.key)
      for _, key in ipairs(e.also or {}) do add_key(family, e, code, key) end
    end)
  end

  function words.looks(l)
    placed(l)
    checker.check(l, "looks", "looks")
    for _, kind in ipairs(notation.LOOKS) do
      registry.looks[kind] = registry.looks[kind] or {}
      for _, look in ipairs(l[kind] or {}) do table.insert(registry.looks[kind], look) end
    end
  end

  function words.alias(a)
    placed(a)
    checker.check(a, a.name, "alias")
    add(registry.aliases, tostring(a.name), a, a.name)
  end

  function words.semantics(s)
    placed(s)
    checker.check(s, s.name, "semantics")
    for _, status in ipairs(s.statuses) do
      if not notation.is_whole(status, 999) then checker.fault(s, s.name, "%s is no status", tostring(status)) end
    end
    add(registry.semantics, s.name, s, s.name)
  end

  function words.facility(f)
    placed(f)
    checker.check(f, f.code, "facility")
    add(registry.facilities, "facility " .. tostring(f.code), f, f.code)
  end

  return words
end

---Reads `dir` (src/data).
---@param dir string
---@return table registry  products, sources, families (lists and by id), classes 1..5, meanings in order, ...
---@return string[] faults  "file:line: code: reason", empty when all is well
function M.read(dir)
  local registry = {
    products = {}, sources = {}, classes = {}, meanings = {}, shared = {}, families = {}, entries = {}, aliases = {},
    facilities = {}, semantics = {}, looks = {},
  }
  local checker = rules.new_checker(registry)
  local named = { sources = true, products = true }

  local function run_file(name, words)
    local ok, message = run(dir .. "/" .. name .. ".lua", words)
    if not ok then checker.fault({ file = name .. ".lua" }, "-", "%s", tostring(message)) end
    named[name] = true
  end

  -- The blocks of sources.lua and products.lua.
  local function listed(kind, list)
    return function(block)
      block.file, block.line = list == registry.sources and "sources.lua" or "products.lua", debug.getinfo(2, "l").currentline
      checker.check(block, block.id, kind)
      local id = tostring(block.id)
      if list[id] then checker.fault(block, id, "duplicate of a block of %s", list[id].file) end
      list[#list + 1], list[id] = block, block
      block.rank = #list
    end
  end

  local common_files = {}
  run_file("sources", { source = listed("source", registry.sources) })
  run_file("products", {
    product = listed("product", registry.products),
    common = function(names) common_files = names end,
  })
  for _, product in ipairs(registry.products) do
    local base = product.built_on and registry.products[product.built_on]
    if product.built_on and (not base or base.built_on) then
      checker.fault(product, product.id, "built_on: a product that is built on none expected, got %q", product.built_on)
    end
    for _, name in ipairs(product.files) do run_file(name, words_of(registry, checker, name .. ".lua", product)) end
  end
  for _, name in ipairs(common_files) do run_file(name, words_of(registry, checker, name .. ".lua")) end
  for _, add_entry in ipairs(registry.entries) do add_entry() end
  registry.entries = nil

  for _, name in ipairs(files_in(dir)) do
    if not named[name] and not TOOLS[name] then
      checker.fault({ file = name .. ".lua" }, "-", "is not named in products.lua")
    end
  end
  for _, source in ipairs(registry.sources) do
    if not source.cited then checker.fault(source, source.id, "no block cites it") end
  end
  check_twins(checker, registry.meanings)
  if #checker.faults == 0 then
    table.sort(registry.meanings, meaning_before)
    for _, family in ipairs(registry.families) do table.sort(family.entries, key_before) end
    local codes = {}
    for _, m in ipairs(registry.meanings) do codes[m.code] = true end
    local function resolve(block, code)
      resolve_causes(checker, registry, block, code)
      check_see(checker, registry, codes, block, code)
    end
    for _, m in ipairs(registry.meanings) do resolve(m, m.code) end
    for _, s in ipairs(registry.shared) do resolve(s, s.code) end
    for _, family in ipairs(registry.families) do
      for _, entry in ipairs(family.entries) do
        resolve(entry, ("%s %s"):format(family.id, notation.key_text(entry.key, family.key)))
      end
    end
  end
  return registry, checker.faults
end

return M
