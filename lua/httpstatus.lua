---What the status numbers of a web server mean, why they happen and what to do.
---
---The facts live in httpstatus.core, constant data of the shared object. This
---file shapes the API and keeps what is hot: the templates of the codes that
---this Lua state has asked for. All of it is loaded at once, so that nothing
---is missing later: in a chroot, or after package.path has changed.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local diagnose = require "httpstatus.diagnose"
local entry = require "httpstatus.entry"
local family = require "httpstatus.family"
local names = require "httpstatus.names"
local semantics = require "httpstatus.semantics"
local set = require "httpstatus.set"
local suggest = require "httpstatus.suggest"
local win32 = require "httpstatus.win32"

local shown = arguments.shown
local class_of, code_text, copy = entry.class_of, entry.code_text, entry.copy
-- In every file of the lookup half: what a program puts in place of these once it is loaded changes no answer, nor what is kept.
local error, ipairs, next, pairs, rawset, select = error, ipairs, next, pairs, rawset, select
local setmetatable, type = setmetatable, type
local find, format = string.find, string.format
local concat = table.concat
local unpack = table.unpack or unpack -- luacheck: ignore 143

---`print(status)` shows what there is. The tables are made anew whenever they are asked for.
---@class httpstatus: httpstatus.names, httpstatus.semantics
---@field _VERSION string                   "httpstatus" and the version
---@field classes table<integer, string>    1..5 -> RFC 9110's word, for example "Client Error"
---@field phrases table<integer, string>    every listed status -> its wire phrase
---@field products table<string, string>    every product's id -> its full name
---@field families table<string, string>    every family's id -> what its keys are
local M = { _VERSION = "httpstatus 1.0.0" }

---Evidence beside the code: `product`, and a key for each family that was seen, under the family's id.
---@class httpstatus.Options
---@field product? string         only the meanings of this product, or of what it is built on: a key of `products`
---@field win32? string|integer   a Win32 code or HRESULT: decides among the causes, as any family's key does
---@field httperr? string         a reason of HTTP.sys
---@field [string] string|integer a key of the family of that id

-- Codes are looked up in C once. Only listed codes and the thousand statuses
-- are kept, under their canonical spelling, so text from outside cannot make
-- these tables grow.
local templates = {}     -- code as text or integer -> template
local of_substatus = {}  -- status -> substatus -> template
local phrases = {}       -- status as integer or text -> phrase
local titles = {}        -- code as text or integer -> title

-- Arguments ------------------------------------------------------------------

---The ids of all products, in the order of their meanings.
---```lua
---status.product_ids()[1] --> "http"
---```
---Never raises.
---@return string[] ids
function M.product_ids()
  return entry.list(arguments.product_ids())
end

---The ids of all families, in the order of the registry.
---```lua
---status.family_ids()[1] --> "httperr"
---```
---Never raises.
---@return string[] ids
function M.family_ids()
  local ids = {}
  for n, found in ipairs(family.get()) do ids[n] = found.id end
  return entry.list(ids)
end

-- The product and the evidence, which is a family and a key in turn; nil, nil
-- and a message when a text is no key.
local function check_options(options, level)
  if options == nil then return nil, {} end
  if type(options) ~= "table" then error(format("options is a table, got %s", type(options)), level + 1) end
  for id in next, options do
    if id ~= "product" and not family.get(id) then
      error(format("unknown option %s; the options are product and the families %s", shown(id),
        concat(M.family_ids(), ", ")), level + 1)
    end
  end
  local evidence = {}
  for _, found in ipairs(family.get()) do
    local id, key = found.id, options[found.id]
    if key ~= nil then
      if type(key) ~= "string" and type(key) ~= "number" then
        error(format("option %s is text or a number, got %s", id, type(key)), level + 1)
      end
      local _, number, message = family.read(found, key)
      if not number and type(key) == "number" then error(format("option %s: %s", id, message), level + 1) end
      if not number then return nil, nil, message end
      evidence[#evidence + 1], evidence[#evidence + 2] = found.number, number
    end
  end
  return arguments.product(options.product, level + 2), evidence
end

-- What a call asks for: code, product, evidence; nil and a message when a text
-- is none.
local function resolve(code, substatus, options, level)
  -- What "has_substatus and substatus" gives is none.
  substatus, options = substatus or nil, options or nil
  if type(substatus) == "table" and options == nil then
    substatus, options = nil, substatus
  end
  local status, of_status = arguments.code(code, substatus, level + 2)
  local product, evidence, message = check_options(options, level + 1)
  if not status then
    local having = type(code) == "string" and #code <= 64 and family.having(code) or {}
    if #having > 0 then
      of_status = format("%s is a key of %s, not a status code", arguments.quote(code), concat(having, " and "))
    end
    return nil, of_status
  end
  if not evidence then return nil, message end
  return { status = status, substatus = of_status, product = product, evidence = evidence }
end

-- Templates ------------------------------------------------------------------

-- The n-th meaning of what is asked for, its description over all or over
-- itself alone.
local function new_template(asked, n, alone)
  local status, substatus, product, evidence = asked.status, asked.substatus, asked.product, asked.evidence
  local count, known = core.lookup(status, substatus, product, unpack(evidence))
  local row = count > 0 and core.row(n, status, substatus, product, unpack(evidence))
  local t = row and core.fields(row, status, unpack(evidence)) or { phrase = (core.phrase(status)) }
  if not row and #evidence > 0 then t.decided, t.benign = 0, false end
  t.code, t.status, t.substatus, t.known = code_text(status, substatus), status, substatus, known
  t.class = class_of(status)
  t.description = alone and row and core.describe_row(row, status, unpack(evidence))
    or core.describe(status, substatus, product, unpack(evidence))
  return t, count
end

local function keep(t)
  if t.substatus then
    of_substatus[t.status] = of_substatus[t.status] or {}
    of_substatus[t.status][t.substatus] = t
  else
    templates[t.status] = t
  end
  templates[t.code] = t
end

-- The template of a code that has been asked for before: a table index.
local function kept(code, substatus)
  if substatus == nil then return templates[code] end
  local of_status = of_substatus[code]
  return of_status and of_status[substatus]
end

-- The template of what is asked for, and whether it is kept.
local function template_of(asked)
  if asked.product ~= nil or #asked.evidence > 0 then return new_template(asked, 1), false end
  local t = kept(code_text(asked.status, asked.substatus)) or new_template(asked, 1)
  if t.known then keep(t) end
  return t, t.known
end

-- The public functions -------------------------------------------------------

---What a code means: its first meaning, with a description over all of them. Total: an unlisted substatus
---falls back to its status, an unlisted status to its class (RFC 9110 section 15), with `known == false`. Evidence beside
---the code puts the meaning and the causes first that it decides for.
---```lua
---status.describe("500.19").title --> "Configuration data is invalid"
---status.describe(404, 99).known  --> false
---status.describe("500.19", { product = "iis6" }).versions --> "6.0"
---status.describe(401, 1, { win32 = 2148074254 }).benign --> true -- a leg of the Negotiate handshake
---```
---Raises when the code is neither text nor a number, a number out of range or with a fraction, since 403.1 == 403.10; when
---the product or an option is unknown.
---@param code string|integer  "404", "404.3" or 404; a status line or error page's title too
---@param substatus? integer|string|httpstatus.Options  0..65535; false is none
---@param options? httpstatus.Options
---@return httpstatus.Entry? entry  a fresh table
---@return string? message          when the text is no code
function M.describe(code, substatus, options)
  local t = kept(code, substatus)
  if t and options == nil then return copy(t) end
  local asked, message = resolve(code, substatus, options, 2)
  if not asked then return nil, message end
  local is_kept
  t, is_kept = template_of(asked)
  return is_kept and copy(t) or entry.new(t)
end

---Every meaning of a code, in order: HTTP's first, then those of IIS, then the other products'. The first is that of
---`describe`, but each description covers its own meaning only.
---```lua
---local meanings = status.meanings("502.5")
---meanings[1].product, meanings[2].product --> "ancm", "arr"
---```
---Raises as `describe` does.
---@param code string|integer  "404", "404.3" or 404
---@param substatus? integer|string|httpstatus.Options  0..65535; false is none
---@param options? httpstatus.Options
---@return httpstatus.Entry[]? entries  at least one
---@return string? message              when the text is no code
function M.meanings(code, substatus, options)
  local asked, message = resolve(code, substatus, options, 2)
  if not asked then return nil, message end
  local first, count = new_template(asked, 1, true)
  local entries = { entry.new(first) }
  for n = 2, count do entries[n] = entry.new((new_template(asked, n, true))) end
  return entry.list(entries)
end

---Whether a code is in the registry.
---```lua
---status.is_listed(404, 3) --> true
---status.is_listed("404.99") --> false
---```
---Raises when the code is neither text nor a number, or a number out of range or with a fraction.
---@param code string|integer
---@param substatus? integer|string
---@return boolean? listed
---@return string? message  when the text is no code
function M.is_listed(code, substatus)
  if kept(code, substatus) then return true end
  local asked, message = resolve(code, substatus, nil, 2)
  if not asked then return nil, message end
  local _, known = core.lookup(asked.status, asked.substatus)
  return known
end

---The phrase of a status line, as in "HTTP/1.1 404 Not Found": IANA's, or the vendor's for a private status; the
---class's name for a status that nobody lists, "Unknown" outside 100-599.
---```lua
---status.phrase("404") --> "Not Found"
---status.phrase(599)   --> "Server Error"
---status.phrase("4o4") --> nil, '"4o4" is no status: three digits were expected'
---```
---Raises when the status is neither text nor a whole number 0..999.
---@param status integer|string  0..999
---@return string? phrase
---@return string? message  when the text is no status
function M.phrase(status)
  local phrase = phrases[status]
  if phrase then return phrase end
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  phrase = core.phrase(number)
  phrases[number], phrases[format("%03d", number)] = phrase, phrase
  return phrase
end

---The class of a status: "4xx"; nil outside 100-599.
---```lua
---status.class(404) --> "4xx"
---status.class(999) --> nil
---```
---Raises when the status is neither text nor a whole number 0..999.
---@param status integer|string  0..999
---@return string? class
---@return string? message  when the text is no status
function M.class(status)
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  return class_of(number)
end

-- Kept where it can be asked for by the code alone.
local function title_of(asked)
  local t, is_kept = template_of(asked)
  local title = t.title or t.phrase
  if is_kept or not t.substatus and asked.product == nil and #asked.evidence == 0 then
    titles[t.code] = title
    if not t.substatus then titles[t.status] = title end
  end
  return title
end

---The short name of a code's first meaning; for an unlisted code that of its status or class, else its phrase.
---```lua
---status.title(404, 3) --> "MIME type restriction"
---```
---Raises as `describe` does.
---@param code string|integer
---@param substatus? integer|string|httpstatus.Options
---@param options? httpstatus.Options
---@return string? title
---@return string? message  when the text is no code
function M.title(code, substatus, options)
  if not substatus then
    local title = titles[code]
    if title and not options then return title end
  end
  local asked, message = resolve(code, substatus, options, 2)
  if not asked then return nil, message end
  return title_of(asked)
end

-- Every listed code from the n-th row on: row, status, substatus or nil.
local function listed()
  return function(_, row) return core.next(row) end
end

---All listed codes in order, or those that a selector matches.
---```lua
---status.list("401.*")[1] --> "401.0"
---tostring(status.list("404.1, 404.2")) --> "404.1\n404.2"
---```
---Never raises: a selector is data of a configuration.
---@param selector? httpstatus.Selector
---@return string[]? codes
---@return string? message          when the selector is malformed
---@return httpstatus.Place? place  of the malformed item
function M.list(selector)
  local wanted, message, place
  if selector ~= nil then
    wanted, message, place = set.compile(selector)
    if not wanted then return nil, message, place end
  end
  local codes = {}
  for _, status, substatus in listed() do
    if not wanted or wanted:has(status, substatus) then codes[#codes + 1] = code_text(status, substatus) end
  end
  return entry.list(codes)
end

-- "404.3", or "httperr AppOffline".
local function name_of(row)
  local number = core.key(row)
  if not number then return code_text(core.code(row)) end
  return family.get()[number].id .. " " .. select(2, core.texts(row))
end

---The codes and keys whose texts hold all words of the query, best first: title before summary before cause. Looks into
---titles, phrases, names, summaries, checks, causes, fixes and what decides for these. Of an entry with several keys the
---first stands for all, a further one only where a word means it.
---```lua
---status.search("double escape")[1] --> "404.11"
---status.search("AppOffline")[1] --> "httperr AppOffline"
---```
---Raises when the query is no text.
---@param query string
---@return string[] found  "404.11", "httperr AppOffline"
function M.search(query)
  if type(query) ~= "string" then error(format("a query is text, got %s", type(query)), 2) end
  local found = core.search(query)
  for i, row in ipairs(found) do found[i] = name_of(row) end
  return entry.list(found)
end

M.diagnose = diagnose.diagnose
M.lookup = family.lookup
M.keys = family.keys
M.win32 = win32.win32
M.find = names.find
M.set = set.compile
for name, call in pairs(semantics) do M[name] = call end

-- The module itself ----------------------------------------------------------

-- Tables that are made anew whenever they are asked for: who changes one
-- changes nothing for others.
local tables = {}

function tables.classes()
  local classes = {}
  for i = 1, 5 do classes[i] = core.class(i * 100) end
  return classes
end

function tables.phrases()
  local all = {}
  for _, status, substatus in listed() do
    if not substatus then all[status] = core.phrase(status) end
  end
  return all
end

function tables.products()
  local products = {}
  for n, id in ipairs(M.product_ids()) do products[id] = select(2, core.product(n)) end
  return products
end

function tables.families()
  local families = {}
  for _, found in ipairs(family.get()) do families[found.id] = found.title end
  return families
end

-- Everything that a typo may have meant.
local function known_names()
  local all = {}
  for name in pairs(M) do all[name] = true end
  for name in pairs(tables) do all[name] = true end
  return all
end

local Module = {}

-- A table, or a constant such as NOT_FOUND. A typo is no nil; names that begin
-- with _ are what tools ask any table for.
function Module.__index(self, name)
  if tables[name] then return tables[name]() end
  if type(name) ~= "string" or find(name, "^_") then return nil end
  local status, near = names.constant(name)
  if status then
    rawset(self, name, status)
    return status
  end
  if not find(name, "^%u[%u%d_]+$") then near = suggest(name, known_names()) end
  local spelled = find(name, "^[%w_]+$") and #name <= 64 and name or shown(name)
  error(format("httpstatus has no %s%s", spelled, near and format("; did you mean %s?", near) or ""), 2)
end

function Module.__tostring()
  return M._VERSION .. "\n" .. core.help()
end

return setmetatable(M, Module)
