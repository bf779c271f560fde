---What the script of the site searches and reads pastes with: the texts of every row, what decides for each cause, the signs.
---A file that hands its table over, as a page that lies on a disk may ask for no other.

local core = require "httpstatus.core"
local entry = require "httpstatus.entry"
local family = require "httpstatus.family"

local M = {}

local KINDS = { meaning = -1, class = -2, shared = -3 } -- of an entry its family, from 0
local FACILITIES = 2047

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["<"] = "\\u003c" }

local function quoted(text)
  return '"' .. text:gsub('["\\\n<]', ESCAPES) .. '"'
end

-- A list of texts, numbers and lists; what is missing is 0.
local function literal(value)
  if type(value) == "string" then return quoted(value) end
  if type(value) == "number" then return ("%d"):format(value) end
  if type(value) ~= "table" then return "0" end
  local items = {}
  for i = 1, value.n or #value do items[i] = literal(value[i]) end
  return "[" .. table.concat(items, ",") .. "]"
end

-- A cause: its texts, whether it is normal, the signs and, below 0, the rows that decide for it.
local function cause_of(record, i)
  local cause, deciders = record.causes[i], {}
  for _, sign in ipairs(cause.says) do deciders[#deciders + 1] = sign end
  for _, row in ipairs(cause.deciders) do deciders[#deciders + 1] = -1 - row end
  return { n = 5, cause.text, cause.fix, record.whens[i], cause.is_normal and 1 or nil, #deciders > 0 and deciders or nil }
end

-- Of keys with one meaning the first holds the texts.
local function same_texts(record, own)
  return own and own ~= record and own.summary == record.summary and own.check == record.check and own.cause == record.cause
    and own.fix == record.fix and own.when == record.when
end

-- A key, a code; of shared causes the first status that has them.
local function code_of(record)
  if record.kind == "shared" then return entry.code_text((core.code(record.row))) end
  return record.key_text or record.code
end

-- Where the page of a row stands, where its code or its family and key do not say it.
local function path_of(record)
  local plain = record.family and record.family .. "/" .. record.key_text or record.code
  return record.path ~= plain .. "/" and record.path or nil
end

local function row_of(record, own)
  local causes = {}
  for i = 1, #record.causes do causes[i] = cause_of(record, i) end
  local is_same = same_texts(record, own)
  return {
    n = 13, KINDS[record.kind] or family.get(record.family).number - 1,
    code_of(record), record.title, record.kind == "meaning" and record.phrase or nil, record.name, record.label,
    record.product, not is_same and record.summary or nil, not is_same and record.check or nil,
    is_same and -1 - own.row or #causes > 0 and causes or nil,
    own and own ~= record and own.row or nil, path_of(record), record.kind == "shared" and record.code or nil,
  }
end

local function add_list(out, name, items)
  out(name, ":[\n", table.concat(items, ",\n"), "\n]")
end

---Writes the file.
---@param registry httpstatus.site.Registry
---@return string script
function M.script(registry)
  local parts, rows, signs, families, products, facilities = {}, {}, {}, {}, {}, {}
  local function out(...)
    for i = 1, select("#", ...) do parts[#parts + 1] = (select(i, ...)) end
  end
  for i, record in ipairs(registry.records) do
    rows[i] = literal(row_of(record, record.own and registry.records[record.own + 1]))
  end
  for n = 0, registry.signs.last do
    local sign = registry.signs[n]
    signs[n + 1] = literal { n = sign.product and 3 or sign.row and 2 or 1, sign.text, sign.row and sign.row + 1, sign.product }
  end
  for i, found in ipairs(family.get()) do
    families[i] = literal { n = 4, found.id, found.title, found.key, found.exact and 1 or nil }
  end
  for i, product in ipairs(registry.products) do
    products[i] = literal { n = 4, product.id, product.title, product.tell, product.base }
  end
  for n = 0, FACILITIES do
    local name = core.facility(n)
    if name then facilities[#facilities + 1] = literal { n, name } end
  end
  out("httpstatus.use({")
  add_list(out, "rows", rows)
  out(",")
  add_list(out, "signs", signs)
  out(",")
  add_list(out, "families", families)
  out(",")
  add_list(out, "products", products)
  out(",")
  add_list(out, "facilities", facilities)
  out("});\n")
  return table.concat(parts)
end

return M
