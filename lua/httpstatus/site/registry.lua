---The registry as pages need it: the meanings of each code and key, what is printed and what decides for each cause, and who
---names whom.

local address = require "httpstatus.site.address"
local core = require "httpstatus.core"
local family = require "httpstatus.family"
local lines_of = require "httpstatus.entry".lines
local rows = require "httpstatus.rows"
local status = require "httpstatus"

local ipairs = ipairs

local M = {}

local SAYS = 0 -- in place of a family: the key is a sign's number

---Why it happens, and what to do.
---@class httpstatus.site.Cause
---@field text string
---@field fix? string
---@field is_normal boolean
---@field when table[]                     {page, text} of the keys that decide for it, as the registry writes them
---@field deciders integer[]               the rows of all keys that decide for it
---@field says integer[]                   the numbers of the signs that decide for it

---What a code means for one product, or what a key means.
---@class httpstatus.site.Meaning: httpstatus.Row
---@field row integer                      its number in the registry
---@field label string                     product and versions: "IIS 7.0+"
---@field causes httpstatus.site.Cause[]   in place of the lines
---@field whens string[]                   of each cause the keys that decide for it, as a text
---@field signs string[]                   what is printed where it happens
---@field page? httpstatus.site.Page       the page that it stands on; nil for what several statuses share
---@field path? string                     of the page that it stands on first; nil for a class
---@field section? string                  its id on that page; nil where it stands there alone

---A code or a key with a page of its own.
---@class httpstatus.site.Page
---@field name string                      "500.19", "envoy UC"
---@field path string                      "500.19/", "envoy/UC/"
---@field [integer] httpstatus.site.Meaning
---@field named_by httpstatus.site.Page[]  pages that name it as easily confused
---@field decides table[]                  {meaning, cause, index} of what it decides for

local function some(text)
  return text ~= "" and text or nil
end

local function causes_of(record)
  local causes, texts, fixes = {}, lines_of(record.cause), lines_of(record.fix)
  local whens, normals = lines_of(record.when), lines_of(record.normal)
  for i, text in ipairs(texts) do
    causes[i] = {
      text = text, fix = some(fixes[i] or ""), is_normal = normals[i] == "true", when = some(whens[i] or ""),
      deciders = {}, says = {},
    }
  end
  return causes
end

-- "IIS 7.0+", as the registry's descriptions begin.
local function label_of(record)
  local first = core.describe_row(record.row):match("^[^\n]*")
  local title = record.title and ": " .. record.title
  if title and first:sub(-#title) == title then return first:sub(1, -#title - 1) end
  return first
end

local function new_page(name, path)
  return { name = name, path = path, named_by = {}, decides = {} }
end

-- A page for each code, with all its meanings, and for each key.
local function add_pages(registry)
  for _, record in ipairs(registry.records) do
    if record.kind == "meaning" then
      local page = registry.by_name[record.code]
      if not page then
        page = new_page(record.code, address.of_code(record.code))
        registry.by_name[record.code] = page
        registry.codes[#registry.codes + 1] = page
      end
      local alike = 0
      for _, other in ipairs(page) do alike = alike + (other.product == record.product and 1 or 0) end
      record.section = record.product .. (alike > 0 and ("-%d"):format(alike + 1) or "")
      page[#page + 1], record.page, record.path = record, page, page.path
    elseif record.kind == "entry" then
      record.key_text = record.code:sub(#record.family + 2)
      local page = new_page(record.code, address.of_key(family.get(record.family), record.key_text))
      registry.by_name[record.code] = page
      registry.keys[#registry.keys + 1] = page
      page[1], record.page, record.path, record.own = record, page, page.path, core.own_row(record.row)
      local alike = registry.namesakes[record.own] or {}
      registry.namesakes[record.own], alike[#alike + 1] = alike, record
    elseif record.kind == "shared" then
      record.section = "shared-" .. record.code:gsub("[^%w]+", "-")
      record.path = address.of_class(record.code:sub(1, 1) .. "xx")
    end
  end
end

-- Calls use(number of the family or SAYS, key, record or nil) for all that may decide for a cause.
local function each_decider(registry, use)
  for _, page in ipairs(registry.keys) do
    local number, key = core.key(page[1].row)
    use(number, key, page[1])
  end
  for n = 0, registry.signs.last do use(SAYS, n) end
end

-- The causes of a row that a key or a sign decides for: its fields put these first.
local function decided(record, number, key)
  local fields, found = core.fields(record.row, nil, number, key), {}
  local texts, fixes = lines_of(fields.cause), lines_of(fields.fix)
  for i = 1, fields.decided do
    for n, cause in ipairs(record.causes) do
      if cause.text == texts[i] and (cause.fix or "") == (fixes[i] or "") then found[n] = true end
    end
  end
  return found
end

local function add_deciders(registry)
  each_decider(registry, function(number, key, decider)
    local row = core.next_decided(nil, number, key)
    while row do
      local record = registry.records[row + 1]
      local found = decided(record, number, key)
      for i, cause in ipairs(record.causes) do
        if found[i] and decider then
          cause.deciders[#cause.deciders + 1] = decider.row
          if record ~= decider then
            decider.page.decides[#decider.page.decides + 1] = { meaning = record, cause = cause, index = i }
          end
        elseif found[i] then
          cause.says[#cause.says + 1] = key
        end
      end
      row = core.next_decided(row, number, key)
    end
  end)
end

-- Every sign with what it tells: a row, a product, or nothing where it only decides among causes.
local function add_signs(registry)
  local n = 0
  local text = core.sign(n)
  while text do
    local sign = { text = text }
    local printed = text:gsub("<>", "x")
    for _, e in ipairs((core.evidence(printed))) do
      if e.kind == "sign" and e.sign == n and e.row then
        sign.row = e.row
        local signs = registry.records[e.row + 1].signs
        signs[#signs + 1] = text
      elseif e.kind == "product" and e.first == 1 and e.last == #printed then
        sign.product = e.product
        local product = registry.products[e.product]
        product.signs[#product.signs + 1] = text
      end
    end
    registry.signs[n], registry.signs.last = sign, n
    n = n + 1
    text = core.sign(n)
  end
end

-- "500.21: the file is readable": what a line of `see` names, and what it says of it.
local function parse_see(line, by_name)
  local at = line:find(": ", 1, true)
  while at do
    local page = by_name[line:sub(1, at - 1)]
    if page then return page, line:sub(at + 2) end
    at = line:find(": ", at + 1, true)
  end
end

-- What finds the page of a key as it is written for a cause: "httperr AppOffline", "win32 0x8007000d ERROR_INVALID_DATA",
-- where only 13 is listed.
local function new_finder(registry)
  local written, records = {}, registry.records
  for _, page in ipairs(registry.keys) do
    written[page.name .. (page[1].name and " " .. page[1].name or "")] = page
  end
  return function(text)
    if written[text] then return written[text] end
    local id, key = text:match("^(%S+) (%S+)")
    local found = id and family.get(id)
    local row = found and found.key == "hresult" and family.read(found, key)
    return row and records[row + 1].page or nil
  end
end

-- The keys of "httperr AppOffline, win32 5 ERROR_ACCESS_DENIED". A key may hold a comma.
local function keys_in(text, find)
  local keys, waiting = {}, nil
  for piece in (text .. ", "):gmatch("(.-), ") do
    waiting = waiting and waiting .. ", " .. piece or piece
    local page = find(waiting)
    if page then
      keys[#keys + 1] = { page = page, text = waiting:sub(#page[1].family + 2) }
      waiting = nil
    end
  end
  return keys
end

local function add_links(registry)
  local find = new_finder(registry)
  for _, record in ipairs(registry.records) do
    for _, cause in ipairs(record.causes) do cause.when = cause.when and keys_in(cause.when, find) or {} end
    record.sees = {}
    for _, line in ipairs(lines_of(record.see)) do
      local page, remark = parse_see(line, registry.by_name)
      record.sees[#record.sees + 1] = { page = page, remark = remark, line = line }
      if page and record.page and page.named_by[#page.named_by] ~= record.page then
        page.named_by[#page.named_by + 1] = record.page
      end
    end
  end
end

local function products_of()
  local products = {}
  for n, id in ipairs(status.product_ids()) do
    local _, title, tell = core.product(n)
    products[n] = { id = id, title = title, tell = tell, base = core.base(id), signs = {}, path = address.of_product(id) }
    products[id] = products[n]
  end
  return products
end

---@class httpstatus.site.Registry
---@field records httpstatus.site.Meaning[]              by row, from 1
---@field codes httpstatus.site.Page[]
---@field keys httpstatus.site.Page[]
---@field by_name table<string, httpstatus.site.Page>
---@field namesakes table<integer, httpstatus.site.Meaning[]>  by the row of an entry's own key: all its keys
---@field products table                                 {id, title, tell, base, signs, path} in order and by id
---@field signs table<integer, table>                    {text, row, product} from 0 to `last`

---All of it.
---@return httpstatus.site.Registry
function M.new()
  local registry = { records = rows.all(), codes = {}, keys = {}, by_name = {}, namesakes = {},
    products = products_of(), signs = { last = -1 } }
  for i, record in ipairs(registry.records) do
    record.row, record.causes, record.signs = i - 1, causes_of(record), {}
    record.label, record.whens = label_of(record), lines_of(record.when)
  end
  add_pages(registry)
  add_signs(registry)
  add_deciders(registry)
  add_links(registry)
  return registry
end

return M
