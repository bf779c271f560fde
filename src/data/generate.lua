-- Writes src/registry_data.h, src/evidence_data.h and lua/httpstatus/source_list.lua from the registry in this folder.
--   lua generate.lua          writes the files
--   lua generate.lua --check  reports faults as "file:line: code: reason" and writes nothing
--   lua generate.lua --print [registry|evidence|sources]   writes one to standard output
--   lua generate.lua --choose-pieces   prints pieces for shorthand_pieces.lua
--   lua generate.lua --from DIR ...   the same for a registry elsewhere, written to standard output
-- Pure and deterministic: the same data gives the same bytes, on every Lua.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local anchors = require "anchors"
local new_pool = require "pool"
local notation = require "notation"
local read = require "read"
local shorthand = require "shorthand"

local STATUS_MAX = 999
local NO_STATUS, NO_SUBSTATUS, NO_FAMILY = -1, -1, -1
local GRAM_BITS = 256

-- The pseudo family of registry.h whose keys are the numbers of signs.
local SAYS, TIED = -2, -3

-- The order of `enum field` in registry.c.
local FIELDS = {
  "label", "title", "phrase", "name", "summary", "check", "see", "statuses", "versions", "source", "confidence",
}

-- Fields that hold prose, in short: PROSE in registry.c.
local PROSE = { summary = true, check = true, see = true, source = true }

-- Fields whose texts belong to many rows: these are named by what they say.
local COMMON = { label = true, phrase = true, statuses = true, versions = true, confidence = true }

local function label_of(m)
  local versions = notation.shown_versions(m)
  if not versions then return m.product.name end
  return m.product.name .. (versions:find("^%d") and " " or ", ") .. versions
end

local function see_of(m)
  if not m.see then return nil end
  local lines = {}
  for code, remark in pairs(m.see) do lines[#lines + 1] = code .. ": " .. remark end
  table.sort(lines)
  return table.concat(lines, "\n")
end

-- "nginx 1.22.1: upstream refuses and 26 more": the experiments of a server by the first of them; docs/lab.md has all.
local function shown_lab(text)
  local server, version, names = notation.parse_lab(text)
  local more = #names > 1 and (" and %d more"):format(#names - 1) or ""
  return ("tried on %s %s: %s%s"):format(server, version, names[1], more)
end

local function source_of(m, sources)
  local texts = {}
  for i, pair in ipairs(m.source) do
    texts[i] = sources[pair[1]].title .. (pair[2] and ", " .. pair[2] or "")
  end
  for _, tried in ipairs(type(m.source.lab) == "table" and m.source.lab or { m.source.lab }) do
    texts[#texts + 1] = shown_lab(tried)
  end
  return table.concat(texts, "; ")
end

-- "win32 0x8007000d ERROR_INVALID_DATA, httperr AppOffline": what decides for a cause.
local function when_of(cause)
  if #cause.conditions == 0 then return nil end
  local texts = {}
  for _, condition in ipairs(cause.conditions) do
    local name = condition.entry.name
    if condition.text then texts[#texts + 1] = condition.family.id .. " " .. condition.text .. (name and " " .. name or "") end
  end
  return table.concat(texts, ", ")
end

-- Rows -----------------------------------------------------------------------

-- What a row of the C table holds, from whichever block.
local function row_of(block, more)
  local row = {
    status = NO_STATUS, substatus = NO_SUBSTATUS, family = NO_FAMILY, key = 0, product = block.product, label = label_of(block),
    title = block.title, phrase = block.phrase, name = block.name, summary = block.summary, check = block.check,
    see = see_of(block), versions = notation.shown_versions(block), confidence = block.confidence, causes = block.causes or {},
    source = block.source,
  }
  for field, value in pairs(more) do row[field] = value end
  return row
end

-- The phrase of a meaning: its own, IANA's for that status, or its title.
local function meaning_rows(registry)
  local iana, rows = {}, {}
  for _, m in ipairs(registry.meanings) do
    if m.product.id == "http" and not m.substatus then iana[m.status] = m.phrase or m.title end
  end
  for i, m in ipairs(registry.meanings) do
    rows[i] = row_of(m, {
      status = m.status, substatus = m.substatus or NO_SUBSTATUS, phrase = m.phrase or iana[m.status] or m.title,
      prefix = ("%s_%s"):format(m.product.id, m.code),
    })
  end
  return rows
end

local function class_rows(registry)
  local rows = {}
  for i, c in ipairs(registry.classes) do
    c.product, c.versions = registry.products.http, "RFC 9110"
    rows[i] = row_of(c, { status = i * 100, phrase = c.title, prefix = "class_" .. c.code })
  end
  return rows
end

local function shared_rows(registry)
  local rows = {}
  for i, s in ipairs(registry.shared) do
    rows[i] = row_of(s, {
      status = s.ranges[1].first, statuses = table.concat(s.codes, ", "), prefix = "shared_" .. s.code,
    })
  end
  return rows
end

-- The entries of one family, in the order of their keys.
local function entry_rows(family, number)
  local rows = {}
  for i, e in ipairs(family.entries) do
    local text = notation.key_text(e.key, family.key)
    local first = e.status and tonumber(e.status:match("%d+"))
    local statuses = first ~= 0 and e.status or nil
    rows[i] = row_of(e, {
      status = first or NO_STATUS, statuses = statuses and statuses:gsub("%s+", ", "), family = number,
      key = type(e.key) == "number" and e.key or i - 1, title = e.title or text,
      -- A key that is a name is the phrase of its row: it is looked up and searched there.
      phrase = text, prefix = ("%s_%s"):format(family.id, text), behind = i - 1 - family.by_key[e.block.key].position,
    })
  end
  return rows
end

-- C --------------------------------------------------------------------------

local function write_list(out, declaration, items)
  out(declaration, " = {\n  ", table.concat(items, ",\n  "), "\n};\n\n")
end

-- Tables of numbers, 16 in a line.
local function write_numbers(out, declaration, numbers)
  out(declaration, " = {\n")
  for i = 1, #numbers, 16 do
    out("  ", table.concat(numbers, ", ", i, math.min(i + 15, #numbers)), i + 16 <= #numbers and ",\n" or "\n")
  end
  out("};\n\n")
end

-- The texts of a row that registry_search.c looks into.
local function searched_of(row)
  local texts = {}
  for _, field in ipairs { "label", "title", "phrase", "name", "summary", "check" } do texts[#texts + 1] = row[field] end
  for _, cause in ipairs(row.causes) do
    for _, text in ipairs { when_of(cause) or "", cause[1], cause[2] } do texts[#texts + 1] = text end
  end
  return texts
end

-- The runs of three bytes in all that is searched of a row, each a bit of 256: `has_grams` in registry.c.
local function grams_of(texts)
  local words = {}
  for i = 1, GRAM_BITS / 32 do words[i] = {} end
  for _, text in ipairs(texts) do
    local lower, a, b = text:lower(), nil, nil
    for i = 1, #lower do
      local c = lower:byte(i)
      if a then
        local bit = math.floor((a * 961 + b * 31 + c) * 40503 % 65536 / (65536 / GRAM_BITS))
        words[math.floor(bit / 32) + 1][bit % 32] = true
      end
      a, b = b, c
    end
  end
  for i, bits in ipairs(words) do
    local number = 0
    for bit = 31, 0, -1 do number = number * 2 + (bits[bit] and 1 or 0) end
    words[i] = ("0x%xu"):format(number)
  end
  return "{" .. table.concat(words, ", ") .. "}"
end

-- Rows as C, their causes and what decides for these.
local function new_tables(pool, registry, signs)
  local tables = { rows = {}, causes = {}, conditions = {}, grams = {} }

  local function add_causes(row)
    for i, cause in ipairs(row.causes) do
      local first = #tables.conditions
      for _, condition in ipairs(cause.conditions) do
        local key = type(condition.key) == "number" and condition.family.kind.compared(condition.key)
        tables.conditions[#tables.conditions + 1] = ("{%d, %du}"):format(condition.family.rank, key or condition.entry.position)
      end
      for _, sign in ipairs(cause.says) do
        tables.conditions[#tables.conditions + 1] = ("{%d, %du}"):format(SAYS, signs.number(sign))
        -- The end of a line of a log has status, substatus and Win32 code: beside another one it is not this cause.
        local win32 = sign:match("%- %d%d%d %d+ (%d+)$")
        if win32 then tables.conditions[#tables.conditions + 1] = ("{%d, %du}"):format(TIED, win32) end
      end
      tables.causes[#tables.causes + 1] = ("{%s, %s, %s, %d, %d, %d}"):format(
        pool.place_prose(cause[1], row.prefix .. "_cause" .. i), pool.place_prose(cause[2], row.prefix .. "_fix" .. i),
        pool.place_prose(when_of(cause), row.prefix .. "_when" .. i), first, #tables.conditions - first, cause.benign and 1 or 0)
    end
  end

  function tables.add(row)
    local first, texts = #tables.causes, {}
    row.source = source_of(row, registry.sources)
    for i, field in ipairs(FIELDS) do
      local text, place = row[field], PROSE[field] and pool.place_prose or pool.place
      texts[i] = place(text, COMMON[field] and text and field .. "_" .. text:sub(1, 40) or row.prefix .. "_" .. field)
    end
    add_causes(row)
    tables.grams[#tables.grams + 1] = grams_of(searched_of(row))
    tables.rows[#tables.rows + 1] = ("{%d, %d, %d, %d, %du, %d, %d, %d,\n   {%s}}"):format(row.status, row.substatus,
      row.product.rank - 1, row.family, row.key, first, #tables.causes - first, row.behind or 0,
      table.concat(texts, ", "))
  end

  return tables
end

-- Index of each status's first row.
local function first_rows(meanings)
  local first_row, status = {}, 0
  for i, m in ipairs(meanings) do
    while status <= m.status do
      first_row[#first_row + 1] = i - 1
      status = status + 1
    end
  end
  while #first_row < STATUS_MAX + 2 do first_row[#first_row + 1] = #meanings end
  return first_row
end

-- Names that belong to a status or a facility: { number, text }.
local function write_names(out, pool, name, list, number)
  local lines = {}
  for i, entry in ipairs(list) do
    lines[i] = ("{%d, %s}"):format(tonumber(entry[number]), pool.place(entry.name, name .. "_" .. entry.name))
  end
  write_list(out, "static const struct name " .. name .. "[]", lines)
end

-- What each byte stands for in prose: a text of 15 bytes at most and its length.
local function write_pieces(out, pool)
  local lines = {}
  for byte = 0, 255 do
    local text = byte < 128 and string.char(byte) or shorthand.pieces[byte - 127]
    lines[byte + 1] = ("{%s, %d}"):format(text:find("^%c") and ("{%d}"):format(byte) or pool.literal(text), #text)
  end
  write_list(out, "static const struct piece pieces[]", lines)
end

-- What is kept in `parts` until the texts are known, which stand in front.
local function keeper(parts)
  return function(...) for i = 1, select("#", ...) do parts[#parts + 1] = (select(i, ...)) end end
end

local function write_header(out, pool, body)
  if not pool.write then return end
  out("/* Generated by src/data/generate.lua from the files beside it. Do not edit. */\n\n")
  pool.write(out)
  out((table.concat(body):gsub("\n\n$", "\n")))
end

-- What reads texts. The rows of the blocks are known by now.
local function generate_evidence(registry, signs, out)
  local pool, body = new_pool(), {}
  signs.write(registry, pool, { list = write_list, numbers = write_numbers }, keeper(body))
  write_header(out, pool, body)
end

local function generate_registry(registry, signs, out, pool)
  local body = {}
  local keep = keeper(body)
  local tables = new_tables(pool, registry, signs)
  -- The blocks stand in the order of their rows.
  local function add_all(rows, blocks)
    for i, row in ipairs(rows) do
      blocks[i].row = #tables.rows
      tables.add(row)
    end
    return #tables.rows
  end

  for number, family in ipairs(registry.families) do
    family.rank = number - 1
    for i, entry in ipairs(family.entries) do entry.position = i - 1 end
  end
  add_all(meaning_rows(registry), registry.meanings)
  local first_class = #tables.rows
  local first_shared = add_all(class_rows(registry), registry.classes)
  add_all(shared_rows(registry), registry.shared)
  local families, ranges = {}, {}
  for i, s in ipairs(registry.shared) do
    for _, range in ipairs(s.ranges) do
      ranges[#ranges + 1] = ("{%d, %d, %d}"):format(range.first, range.last, first_shared + i - 1)
    end
  end
  for i, f in ipairs(registry.families) do
    local first = #tables.rows
    families[i] = ("{%s, %s, %d, KEY_%s, %d, %d, %d, %d}"):format(pool.place(f.id, "family_" .. f.id),
      pool.place(f.title, "family_" .. f.id .. "_title"), f.product.rank - 1, f.key:upper(), first,
      add_all(entry_rows(f, i - 1), f.entries) - first, f.together and 1 or 0, f.exact and 1 or 0)
  end
  local products = {}
  for i, p in ipairs(registry.products) do
    products[i] = ("{%s, %s, %s, %s}"):format(pool.place(p.id, "product_" .. p.id),
      pool.place(p.title, "product_" .. p.id .. "_title"), pool.place(p.tell, "product_" .. p.id .. "_tell"),
      p.built_on and registry.products[p.built_on].rank - 1 or "ANY_PRODUCT")
  end

  -- C has no empty tables: the last cause, condition and range are none.
  table.insert(tables.causes, "{0, 0, 0, 0, 0, 0}")
  table.insert(tables.conditions, "{0, 0}")
  table.insert(ranges, "{1, 0, 0}")
  write_pieces(keep, pool)
  write_list(keep, "static const struct row rows[]", tables.rows)
  write_list(keep, ("static const unsigned int grams[][%d]"):format(GRAM_BITS / 32), tables.grams)
  write_list(keep, "static const struct cause causes[]", tables.causes)
  write_list(keep, "static const struct condition conditions[]", tables.conditions)
  write_list(keep, "static const struct range shared_ranges[]", ranges)
  write_list(keep, "static const struct family families[]", families)
  write_list(keep, "static const struct product products[]", products)
  write_numbers(keep, "static const unsigned short first_row[]", first_rows(registry.meanings))
  keep(("enum { FIRST_CLASS = %d };\n\n"):format(first_class))
  local aliases, constants = {}, 0
  for _, wanted in ipairs { true, false } do
    for _, alias in ipairs(registry.aliases) do
      if (alias.constant or false) == wanted then aliases[#aliases + 1] = alias end
    end
    if wanted then constants = #aliases end
  end
  keep(("enum { CONSTANT_ALIASES = %d };\n\n"):format(constants))
  write_names(keep, pool, "aliases", aliases, "status")
  write_names(keep, pool, "facilities", registry.facilities, "code")
  for _, s in ipairs(registry.semantics) do
    write_numbers(keep, ("static const unsigned short %s_statuses[]"):format(s.name), s.statuses)
  end
  write_header(out, pool, body)
end

-- Prints new pieces for what the registry's prose is written with, by each third of it.
local function choose_pieces(registry)
  local prose = { place = function() return "0" end, literal = tostring }
  local n, texts = 0, {}
  function prose.place_prose(text)
    n = n + 1
    if text and n % 3 == 0 then texts[#texts + 1] = text end
    return "0"
  end
  generate_registry(registry, anchors.new(registry), keeper({}), prose)
  print("-- Chosen by `lua5.4 src/data/generate.lua --choose-pieces`; see shorthand.lua.\nreturn {")
  for _, piece in ipairs(shorthand.choose(texts)) do print(("  %q,"):format(piece)) end
  print("}")
end

-- The documents with their addresses, for who shows sources as links.
local function source_list(registry)
  local lines = { "-- The documents behind the registry; written by `make generate` from src/data/sources.lua.\n\nreturn {\n" }
  for _, source in ipairs(registry.sources) do
    lines[#lines + 1] = ("  { title = %q,\n    url = %q },\n"):format(source.title, source.url)
  end
  lines[#lines + 1] = "}\n"
  return lines
end

-- The command ----------------------------------------------------------------

local function option(name)
  for i, word in ipairs(arg) do
    if word == name then return i end
  end
end

local from = option("--from")
local registry, faults = read.read(from and arg[from + 1] or here)
for _, fault in ipairs(faults) do io.stderr:write(fault, "\n") end
if #faults > 0 then
  io.stderr:write(("%d faults in %d meanings\n"):format(#faults, #registry.meanings))
  os.exit(1)
end
if option("--choose-pieces") then
  choose_pieces(registry)
  os.exit(0)
end
if option("--check") then
  print(("%d meanings, no faults"):format(#registry.meanings))
  os.exit(0)
end

local signs = anchors.new(registry)
local printed, evidence = {}, {}
generate_registry(registry, signs, keeper(printed), new_pool())
generate_evidence(registry, signs, keeper(evidence))

local files = {
  registry = { "../registry_data.h", printed },
  evidence = { "../evidence_data.h", evidence },
  sources = { "../../lua/httpstatus/source_list.lua", source_list(registry) },
}
local print_at = option("--print")
if print_at or from then
  local asked = files[print_at and arg[print_at + 1] or "registry"] or files.registry
  io.write(table.concat(asked[2]))
  os.exit(0)
end

local is_stale = false
for _, name in ipairs { "registry", "evidence", "sources" } do
  local path, text = ("%s/%s"):format(here, files[name][1]), table.concat(files[name][2])
  if option("--fresh") then
    local file = io.open(path, "rb")
    if not file or file:read("*a") ~= text then
      io.stderr:write(path, " is stale: make generate\n")
      is_stale = true
    end
    if file then file:close() end
  else
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
  end
end
if is_stale then os.exit(1) end
if option("--fresh") then print("src/registry_data.h, src/evidence_data.h and lua/httpstatus/source_list.lua are fresh") end
