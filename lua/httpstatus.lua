---What the status numbers of a web server mean, why they happen and what to do.
---
---The facts live in httpstatus.core, constant data of the shared object. This
---file shapes the API and keeps what is hot: the templates of the codes that
---this Lua state has asked for.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"

local is_whole, shown = arguments.is_whole, arguments.shown

local error, ipairs, setmetatable, tostring, type = error, ipairs, setmetatable, tostring, type

---@class httpstatus: httpstatus.records, httpstatus.names, httpstatus.semantics
---@field classes table<integer, string>  1..5 -> RFC 9110's word, for example "Client Error"
---@field phrases table<integer, string>  every listed status -> its wire phrase
---@field products table<string, string>  every product's id -> its full name
---@field set fun(selector: string|table|httpstatus.Set): httpstatus.Set?, string?  compiles a selector: see `httpstatus.set`
local M = { _VERSION = "httpstatus dev-1" }

---What is known of a code: a fresh, flat, plain table that belongs to the caller. `tostring` gives a readable text.
---@class httpstatus.Entry
---@field code string         the code as asked, for example "500.19"
---@field status integer      0..999
---@field substatus? integer  0..65535
---@field class? string       RFC 9110 section 15: "Client Error" ...; nil outside 100-599
---@field phrase string       the wire phrase of the status
---@field known boolean       false: not listed, the meaning is that of the status or its class
---@field title? string       short name of the meaning
---@field summary? string     what happened
---@field check? string       the value or place that decides among the causes
---@field cause? string       one line per cause, most frequent first
---@field fix? string         one line per cause, in the same order
---@field see? string         one line per code that is easily confused with it
---@field product? string     id of the product, a key of `products`
---@field versions? string    the versions it holds for, for example "7.0+"
---@field source? string      document and section
---@field confidence? string  "medium" or "low" where no first-party document states it
---@field description string  one text over all meanings of the code
---@field win32? httpstatus.Win32  only when asked for

---@class httpstatus.Options
---@field product? string         only the meanings of this product: a key of `products`
---@field win32? string|integer   a Win32 code or HRESULT that stands beside the code: adds the Entry's win32

local Entry = {}

-- Codes are looked up in C once. Only listed codes are kept, under their
-- canonical spelling, so text from outside cannot make these tables grow.
local templates = {}     -- code as text or integer -> template
local of_substatus = {}  -- status -> substatus -> template
local phrases = {}       -- status -> phrase

local function new_entry(t)
  return setmetatable({
    code = t.code, status = t.status, substatus = t.substatus, class = t.class, phrase = t.phrase, known = t.known,
    title = t.title, summary = t.summary, check = t.check, cause = t.cause, fix = t.fix, see = t.see,
    product = t.product, versions = t.versions, source = t.source, confidence = t.confidence,
    description = t.description,
  }, Entry)
end

-- Puts what the Win32 code means beside this code in front.
local function add_win32(entry, value)
  if not value then return entry end
  entry.win32 = require("httpstatus.records").win32_beside(entry.status, entry.substatus, value)
  entry.description = entry.win32.description .. "\n\n" .. entry.description
  return entry
end

-- Arguments ------------------------------------------------------------------

-- Every check_* here and in httpstatus.arguments is called by resolve, and
-- resolve by a public function: four levels up is the line of the user's call.
local CALLER = 4

---The ids of all products, in the order of their meanings.
---@return string[] ids
function M.product_ids()
  local ids, n = {}, 1
  local id = core.product(n)
  while id do
    ids[n] = id
    n = n + 1
    id = core.product(n)
  end
  return ids
end

local OPTIONS = { product = true, win32 = true }

local function check_product(id)
  if id == nil then return nil end
  local ids = M.product_ids()
  for _, known in ipairs(ids) do
    if known == id then return id end
  end
  error(("unknown product %s; the products are %s"):format(shown(id), table.concat(ids, ", ")), CALLER + 1)
end

-- The product and the Win32 value; nil, nil and a message when that is text
-- but no code.
local function check_options(options)
  if options == nil then return nil end
  if type(options) ~= "table" then
    error(("options is a table, got %s"):format(type(options)), CALLER)
  end
  for name in pairs(options) do
    if not OPTIONS[name] then
      error(("unknown option %s; the options are product, win32"):format(shown(name)), CALLER)
    end
  end
  local product = check_product(options.product)
  if options.win32 == nil then return product end
  local value, message, misused = require("httpstatus.records").parse_win32(options.win32)
  if misused then error(message, CALLER) end
  return product, value, message
end

-- The canonical text, the product and the Win32 value of a call's arguments;
-- nil and a message when a text is no code.
local function resolve(code, substatus, options)
  if type(substatus) == "table" and options == nil then
    substatus, options = nil, substatus
  end
  local number, of_status = arguments.code(code, substatus, 4)
  local product, win32, win32_message = check_options(options)
  if not number or win32_message then return nil, not number and of_status or win32_message end
  return of_status and ("%03d.%d"):format(number, of_status) or ("%03d"):format(number), product, win32
end

-- Templates ------------------------------------------------------------------

-- The n-th meaning of a code; without n the first, its description over all.
local function new_template(text, product, n)
  local status, substatus = core.parse(text)
  local row, count, known = core.lookup(status, substatus, product)
  local t = count > 0 and core.fields(row + (n or 1) - 1) or {}
  t.code, t.status, t.substatus, t.known = text, status, substatus, known
  t.class, t.phrase = core.class(status), core.phrase(status)
  t.description = core.describe(status, substatus, product, count > 0 and n or nil)
  return t, count
end

local function keep(t)
  if not t.known then return end
  templates[t.code] = t
  if t.substatus then
    of_substatus[t.status] = of_substatus[t.status] or {}
    of_substatus[t.status][t.substatus] = t
  else
    templates[t.status] = t
  end
end

-- The template of a code that has been asked for before: a table index.
local function kept(code, substatus)
  if substatus == nil then return templates[code] end
  local of_status = of_substatus[code]
  return of_status and of_status[substatus]
end

local function template_of(text, product)
  local t = product == nil and templates[text] or new_template(text, product)
  if product == nil then keep(t) end
  return t
end

-- The public functions -------------------------------------------------------

---What a status code means: its first meaning, with a description over all of them. Total: an unlisted substatus
---falls back to its status, an unlisted status to its class (RFC 9110 section 15), with `known == false`.
---```lua
---status.describe("500.19").title --> "Configuration data is invalid"
---status.describe(404, 99).known  --> false
---status.describe(401, 1, { win32 = 2148074254 }).win32.benign --> true: a leg of the Negotiate handshake
---```
---Raises when an argument is misused; a number with a fraction is, since 403.1 == 403.10.
---@param code string|integer  "404", "404.3" or 404
---@param substatus? integer|httpstatus.Options  0..65535
---@param options? httpstatus.Options
---@return httpstatus.Entry? entry  a fresh table
---@return string? message          when the text is no code
function M.describe(code, substatus, options)
  local t = kept(code, substatus)
  if t and options == nil then return new_entry(t) end
  local text, product, win32 = resolve(code, substatus, options)
  if not text then return nil, product end
  return add_win32(new_entry(template_of(text, product)), win32)
end

---Every meaning of a code, in order: HTTP's first, then those of IIS, then the other products'. The first is that of
---`describe`, but each description covers its own meaning only.
---@param code string|integer  "404", "404.3" or 404
---@param substatus? integer|httpstatus.Options  0..65535
---@param options? httpstatus.Options
---@return httpstatus.Entry[]? entries  at least one
---@return string? message              when the text is no code
function M.meanings(code, substatus, options)
  local text, product, win32 = resolve(code, substatus, options)
  if not text then return nil, product end
  local first, count = new_template(text, product, 1)
  local entries = { add_win32(new_entry(first), win32) }
  for n = 2, count do
    entries[n] = add_win32(new_entry(new_template(text, product, n)), win32)
  end
  return entries
end

local function look_up_phrase(status)
  local phrase, known = core.phrase(status)
  if known then phrases[status] = phrase end
  return phrase, known
end

---The phrase of a status line, as in "HTTP/1.1 404 Not Found": IANA's, or the vendor's for a private status; the
---class's name for a status that nobody lists, "Unknown" outside 100-599.
---@param status integer  0..999
---@return string phrase
---@return boolean known  whether the status is listed
function M.phrase(status)
  local phrase = phrases[status]
  if phrase then return phrase, true end
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  local looked_up, known = look_up_phrase(number)
  return looked_up, known
end

---The short name of a code's first meaning; for an unlisted code that of its status or class, else its phrase.
---@param code string|integer
---@param substatus? integer
---@return string? title
---@return boolean|string known  whether the code is listed; a message when the text is no code
function M.title(code, substatus)
  local hit = kept(code, substatus)
  if hit then return hit.title or hit.phrase, true end
  local text, message = resolve(code, substatus)
  if not text then return nil, message end
  local t = template_of(text)
  return t.title or t.phrase, t.known
end

-- Every listed code from the n-th row on: row, status, substatus or nil, title.
local function listed()
  return function(_, row) return core.next(row) end
end

local function code_text(status, substatus)
  return substatus and ("%03d.%d"):format(status, substatus) or ("%03d"):format(status)
end

---All listed codes in order, or those that a selector matches.
---```lua
---status.list("401.*")[1]                  --> "401.0"
---status.list("4xx, !404")                 --> { "400", "400.1", ... }
---```
---@param selector? string|table|httpstatus.Set
---@return string[]? codes
---@return string? message  when the selector is malformed
function M.list(selector)
  local set, message
  if selector ~= nil then
    set, message = require("httpstatus.set").resolve(selector, 3)
    if not set then return nil, message end
  end
  local codes = {}
  for _, status, substatus in listed() do
    if not set or set:has(status, substatus) then codes[#codes + 1] = code_text(status, substatus) end
  end
  return codes
end

---The codes whose texts hold all words of the query, best first: title before summary before cause. Looks into titles,
---phrases, summaries, checks, causes, fixes, Win32 names and the reasons of HTTP.sys.
---@param query string
---@return string[] codes
function M.search(query)
  if type(query) ~= "string" then error(("a query is text, got %s"):format(type(query)), 2) end
  return core.search(query)
end

-- tostring -------------------------------------------------------------------

local function add_substatuses(lines, status)
  local row = core.lookup(status)
  local heading
  local of_status, substatus, title
  row, of_status, substatus, title = core.next(row)
  while row and of_status == status do
    if not heading then
      heading = "\nSubstatuses:"
      lines[#lines + 1] = heading
    end
    lines[#lines + 1] = ("- %s: %s"):format(code_text(status, substatus), title)
    row, of_status, substatus, title = core.next(row)
  end
end

-- The entry is its caller's, so any field may be gone or be something else.
function Entry.__tostring(entry)
  local lines = {
    ("%s %s%s"):format(tostring(entry.code), tostring(entry.phrase), entry.known and "" or " (not listed)"),
    tostring(entry.description),
  }
  if entry.known and entry.substatus == nil and is_whole(entry.status, 999) then
    add_substatuses(lines, entry.status)
  end
  return table.concat(lines, "\n")
end

-- What is built or loaded when first asked for; each state gets its own.
local tables = {}

function tables.set() return require("httpstatus.set").compile end

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
  for n, id in ipairs(M.product_ids()) do
    local _, title = core.product(n)
    products[id] = title
  end
  return products
end

-- The modules of the cold functions, loaded when the first of them is called.
local MODULES = {
  win32 = "records", httpsys = "records", cloudflare = "records", find = "names",
  is_cacheable = "semantics", has_body = "semantics", is_redirect = "semantics", is_retryable = "semantics",
  is_error = "semantics", problem = "semantics",
}

-- What is not there yet: a function of another module, a table, a constant
-- such as NOT_FOUND. A typo in a constant is no nil.
local function missing(self, name)
  local value
  if MODULES[name] then
    value = require("httpstatus." .. MODULES[name])[name]
  elseif tables[name] then
    value = tables[name]()
  elseif type(name) == "string" and name:find("^%u[%u%d_]+$") then
    value = require("httpstatus.names").constant(name)
  end
  if value ~= nil then rawset(self, name, value) end
  return value
end

return setmetatable(M, { __index = missing })
