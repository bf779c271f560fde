-- Writes src/registry_data.h from the registry in this folder.
--   lua generate.lua          writes the file
--   lua generate.lua --check  reports faults as "file: code: reason" and writes nothing
--   lua generate.lua --print  writes to standard output
-- Pure and deterministic: the same data gives the same bytes, on every Lua.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local read = require "read"

local STATUS_MAX = 999
local NO_STATUS, NO_SUBSTATUS = -1, -1
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

-- A row of the C table: a meaning, a class, a reason, a body code or a hint.
local function add_row(pool, m, registry)
  local texts = {
    label = m.label or label_of(m), title = m.title, phrase = m.phrase, summary = m.summary, check = m.check,
    cause = column(m.causes, 1), fix = column(m.causes, 2), see = see_of(m), versions = read.shown_versions(m),
    source = source_of(m, registry.sources), confidence = m.confidence,
  }
  local offsets = {}
  for i, field in ipairs(FIELDS) do offsets[i] = pool.add(texts[field]) end
  return ("  {%d, %d, %d, {%s}}"):format(m.status or NO_STATUS, m.substatus or NO_SUBSTATUS, m.product.rank - 1,
    table.concat(offsets, ", "))
end

local function write_numbers(out, declaration, numbers)
  out(declaration, " = {\n")
  for i = 1, #numbers, 16 do
    out("  ", table.concat(numbers, ", ", i, math.min(i + 15, #numbers)), i + 16 <= #numbers and ",\n" or "\n")
  end
  out("};\n\n")
end

-- The rows that stand behind those of the codes, where no status points at
-- them, in the order of `enum kind` in registry.c.
local function class_rows(registry)
  local rows = {}
  for i, c in ipairs(registry.classes) do
    rows[i] = {
      status = i * 100, title = c.title, summary = c.summary, source = c.source, product = registry.products.http,
      versions = "RFC 9110",
    }
  end
  return rows
end

local function reason_rows(registry)
  local rows = {}
  for i, r in ipairs(registry.reasons) do
    rows[i] = {
      status = tonumber(r.status), title = r.name, summary = r.summary, check = r.check, causes = r.causes, see = r.see,
      versions = r.versions, source = r.source, confidence = r.confidence, product = registry.products.httpsys,
      label = "HTTP.sys reason",
    }
  end
  return rows
end

local function body_code_rows(registry)
  local rows = {}
  for i, b in ipairs(registry.body_codes) do
    rows[i] = {
      status = tonumber(b.status), substatus = b.code, title = b.title, summary = b.summary, check = b.check,
      causes = b.causes, versions = "0+", source = b.source, confidence = b.confidence,
      product = registry.products.cloudflare, label = ("Cloudflare %d"):format(b.code),
    }
  end
  return rows
end

-- 0x8007000d ERROR_INVALID_DATA
local function win32_label(value, registry)
  local plain = read.plain_win32(value)
  local record = registry.win32["win32 " .. ("%d"):format(value)] or registry.win32["win32 " .. ("%d"):format(plain)]
  local number = value > 65535 and ("0x%08x"):format(value) or ("%d"):format(value)
  if not record then return number, nil end
  return number .. " " .. record.name, record.message
end

local function hint_rows(registry)
  local rows = {}
  for i, h in ipairs(registry.hints) do
    local label, message = win32_label(h.win32, registry)
    rows[i] = {
      status = h.status, substatus = h.substatus, title = message or registry.products[h.product].name .. "'s own number", summary = h.summary, causes = h.causes,
      versions = h.versions, source = h.source, confidence = h.confidence,
      product = registry.products[h.product], label = "With " .. label,
    }
  end
  return rows
end

local function write_win32(out, pool, registry)
  local lines = {}
  for i, w in ipairs(registry.win32) do
    lines[i] = ("  {%du, %d, %d, %d, %d, %d}"):format(w.code, pool.add(w.name), pool.add(w.message), pool.add(w.meaning),
      pool.add(source_of(w, registry.sources)), pool.add(w.confidence))
  end
  out("static const struct win32 win32s[] = {\n", table.concat(lines, ",\n"), "\n};\n\n")
end

-- Names that belong to a status or a facility: { number, text }.
local function write_names(out, pool, name, list, number, text)
  local lines = {}
  for i, entry in ipairs(list) do
    lines[i] = ("  {%d, %d}"):format(tonumber(entry[number]), pool.add(entry[text]))
  end
  out("static const struct name ", name, "[] = {\n", table.concat(lines, ",\n"), "\n};\n\n")
end

local function write_semantics(out, registry)
  for _, s in ipairs(registry.semantics) do
    write_numbers(out, ("static const unsigned short %s_statuses[]"):format(s.name), s.statuses)
  end
end

local function generate(registry, out)
  local pool, lines, first_row, kinds = new_pool(), {}, {}, {}
  local status = 0
  for i, m in ipairs(registry.meanings) do
    while status <= m.status do
      first_row[#first_row + 1] = i - 1
      status = status + 1
    end
    lines[i] = add_row(pool, m, registry)
  end
  while #first_row < STATUS_MAX + 2 do first_row[#first_row + 1] = #registry.meanings end
  for _, rows in ipairs { class_rows(registry), reason_rows(registry), body_code_rows(registry), hint_rows(registry) } do
    kinds[#kinds + 1] = #lines
    for _, row in ipairs(rows) do lines[#lines + 1] = add_row(pool, row, registry) end
  end
  kinds[#kinds + 1] = #lines

  local body = {}
  local function keep(...) for i = 1, select("#", ...) do body[#body + 1] = (select(i, ...)) end end
  keep("static const struct row rows[] = {\n", table.concat(lines, ",\n"), "\n};\n\n")
  write_numbers(keep, "static const unsigned short first_row[]", first_row)
  write_numbers(keep, "static const unsigned short first_of_kind[]", kinds)
  local values, benign = {}, {}
  for i, h in ipairs(registry.hints) do
    values[i], benign[i] = ("%du"):format(h.value), h.benign and 1 or 0
  end
  write_numbers(keep, "static const unsigned int hint_values[]", values)
  write_numbers(keep, "static const unsigned char hint_benign[]", benign)
  write_win32(keep, pool, registry)
  write_names(keep, pool, "aliases", registry.aliases, "status", "name")
  write_names(keep, pool, "facilities", registry.facilities, "code", "name")
  write_semantics(keep, registry)
  local products = {}
  for i, p in ipairs(registry.products) do products[i] = ("  {%d, %d}"):format(pool.add(p.id), pool.add(p.title)) end
  keep("static const struct product products[] = {\n", table.concat(products, ",\n"), "\n};\n")

  out("/* Generated by src/data/generate.lua from the files beside it. Do not edit. */\n\n")
  write_pool(out, pool)
  out(table.concat(body))
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
