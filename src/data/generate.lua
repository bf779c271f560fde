-- Writes src/registry_data.h from the registry in this folder.
--   lua generate.lua          writes the file
--   lua generate.lua --check  reports faults as "file: code: reason" and writes nothing
--   lua generate.lua --print  writes to standard output
-- Pure and deterministic: the same data gives the same bytes, on every Lua.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local read = require "read"

local STATUS_MAX = 999
local NO_SUBSTATUS = -1
local PIECE_MAX = 4000 -- C99 compilers need to take 4095 characters in a literal

-- The order of `enum field` in registry.c.
local FIELDS = { "label", "title", "phrase", "summary", "check", "cause", "fix", "see", "versions", "source", "confidence" }

-- All texts, each once: offset by text, and the texts in order of offset.
local function new_pool()
  local pool = { texts = { "" }, offsets = { [""] = 0 }, size = 1 }
  function pool.add(text)
    if text == nil then return 0 end
    if not pool.offsets[text] then
      pool.offsets[text] = pool.size
      pool.texts[#pool.texts + 1] = text
      pool.size = pool.size + #text + 1
    end
    return pool.offsets[text]
  end
  return pool
end

local function c_literal(text)
  text = text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n"):gsub("%?%?", "?\\?")
  return '"' .. text .. '"'
end

-- A text longer than a literal may be is cut; all other pieces are whole texts.
local function pieces_of(pool)
  local pieces, piece, size = {}, {}, 0
  local function flush()
    if size > 0 then pieces[#pieces + 1] = { lines = piece, size = size } end
    piece, size = {}, 0
  end
  for _, text in ipairs(pool.texts) do
    assert(#text < PIECE_MAX, "a text is longer than a C literal may be")
    if size + #text + 1 > PIECE_MAX then flush() end
    piece[#piece + 1] = text
    size = size + #text + 1
  end
  flush()
  return pieces
end

local function write_pool(out, pool)
  local pieces = pieces_of(pool)
  out("static const struct {\n")
  for i, piece in ipairs(pieces) do out(("  char piece%d[%d];\n"):format(i, piece.size)) end
  out("} pool = {\n")
  for i, piece in ipairs(pieces) do
    for n, text in ipairs(piece.lines) do
      -- The literal's own end is the last text's.
      out("  ", c_literal(text), n < #piece.lines and ' "\\0"\n' or i < #pieces and ",\n" or "\n")
    end
  end
  out("};\n\n")
end

local function label_of(m)
  local versions = read.shown_versions(m)
  if not versions then return m.product.name end
  return m.product.name .. (versions:find("^%d") and " " or ", ") .. versions
end

local function column(causes, i)
  if not causes then return nil end
  local lines, some = {}, false
  for n, pair in ipairs(causes) do
    lines[n] = pair[i] or ""
    some = some or pair[i] ~= nil
  end
  return some and table.concat(lines, "\n") or nil
end

local function see_of(m)
  if not m.see then return nil end
  local lines = {}
  for code, remark in pairs(m.see) do lines[#lines + 1] = code .. ": " .. remark end
  table.sort(lines)
  return table.concat(lines, "\n")
end

local function source_of(m, sources)
  local texts = {}
  for i, pair in ipairs(m.source) do
    texts[i] = sources[pair[1]].title .. (pair[2] and ", " .. pair[2] or "")
  end
  return table.concat(texts, "; ")
end

local function add_row(pool, m, registry)
  local texts = {
    label = label_of(m), title = m.title, phrase = m.phrase, summary = m.summary, check = m.check,
    cause = column(m.causes, 1), fix = column(m.causes, 2), see = see_of(m), versions = read.shown_versions(m),
    source = source_of(m, registry.sources), confidence = m.confidence,
  }
  local offsets = {}
  for i, field in ipairs(FIELDS) do offsets[i] = pool.add(texts[field]) end
  return ("  {%d, %d, %d, {%s}}"):format(m.status, m.substatus or NO_SUBSTATUS, m.product.rank - 1,
    table.concat(offsets, ", "))
end

local function write_numbers(out, declaration, numbers)
  out(declaration, " = {\n")
  for i = 1, #numbers, 16 do
    out("  ", table.concat(numbers, ", ", i, math.min(i + 15, #numbers)), i + 16 <= #numbers and ",\n" or "\n")
  end
  out("};\n\n")
end

-- Class rows stand behind all others, where no status points at them.
local function class_rows(registry)
  local rows = {}
  for i, c in ipairs(registry.classes) do
    rows[i] = { status = i * 100, title = c.title, summary = c.summary, source = c.source, product = registry.products.http,
      versions = "RFC 9110" }
  end
  return rows
end

local function generate(registry, out)
  local pool, lines, first_row, class_row, products = new_pool(), {}, {}, { 0 }, {}
  local status = 0
  for i, m in ipairs(registry.meanings) do
    while status <= m.status do
      first_row[#first_row + 1] = i - 1
      status = status + 1
    end
    lines[i] = add_row(pool, m, registry)
  end
  while #first_row < STATUS_MAX + 2 do first_row[#first_row + 1] = #registry.meanings end
  for i, c in ipairs(class_rows(registry)) do
    lines[#lines + 1] = add_row(pool, c, registry)
    class_row[i + 1] = #lines - 1
  end
  for i, p in ipairs(registry.products) do products[i] = ("  {%d, %d}"):format(pool.add(p.id), pool.add(p.title)) end

  out("/* Generated by src/data/generate.lua from the files beside it. Do not edit. */\n\n")
  write_pool(out, pool)
  out("static const struct row rows[] = {\n", table.concat(lines, ",\n"), "\n};\n\n")
  write_numbers(out, "static const unsigned short first_row[]", first_row)
  write_numbers(out, "static const unsigned short class_row[]", class_row)
  out("static const struct product products[] = {\n", table.concat(products, ",\n"), "\n};\n")
end

local registry, faults = read.read(here)
for _, fault in ipairs(faults) do io.stderr:write(fault, "\n") end
if #faults > 0 then
  io.stderr:write(("%d faults in %d meanings\n"):format(#faults, #registry.meanings))
  os.exit(1)
end
if arg[1] == "--check" then
  print(("%d meanings, no faults"):format(#registry.meanings))
  os.exit(0)
end

local parts = {}
generate(registry, function(...)
  for i = 1, select("#", ...) do parts[#parts + 1] = (select(i, ...)) end
end)
local file = arg[1] == "--print" and io.stdout or assert(io.open(here .. "/../registry_data.h", "wb"))
file:write(table.concat(parts))
file:close()
