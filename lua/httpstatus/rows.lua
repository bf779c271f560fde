---All that the registry holds, a record for each row: the meanings of codes, the five classes, the causes that several
---statuses share, the entries of families.

local core = require "httpstatus.core"
local entry = require "httpstatus.entry"
local family = require "httpstatus.family"

local M = {}

local CLASSES = 5

---@class httpstatus.Row
---@field kind "meaning"|"class"|"shared"|"entry"
---@field code string        "500.19", "4xx", "2xx, 3xx", "httperr AppOffline"
---@field status? integer
---@field substatus? integer
---@field class? string      "5xx"
---@field family? string     of an entry
---@field key? string|integer
---@field cause? string      one line per cause; fix, when and normal have their lines in the same order
---@field normal? string     "true" for a cause that is normal operation
---@field title? string      and name, phrase, product, versions, statuses, summary, check, fix, when, see, source, confidence

local function fields(row)
  local record = core.fields(row)
  record.normal = core.normal(row)
  return record
end

-- The first row of a kind is the one behind the last of the kind before it: meanings, classes, shared, entries.
local function add_meanings(records)
  local last = -1
  local row, status, substatus = core.next()
  while row do
    for n = 1, (core.lookup(status, substatus)) do
      last = core.row(n, status, substatus)
      local record = fields(last)
      record.kind, record.code, record.class = "meaning", entry.code_text(status, substatus), entry.class_of(status)
      record.status, record.substatus = status, substatus
      records[#records + 1] = record
    end
    row, status, substatus = core.next(row)
  end
  return last
end

local function add_classes(records, first)
  for n = 1, CLASSES do
    local record = fields(first + n - 1)
    record.kind, record.code = "class", ("%dxx"):format(n)
    record.class = record.code
    records[#records + 1] = record
  end
end

local function add_shared(records, first, behind)
  for row = first, behind - 1 do
    local record = fields(row)
    record.kind, record.code, record.statuses = "shared", record.statuses, nil
    records[#records + 1] = record
  end
end

local function add_entries(records)
  for _, found in ipairs(family.get()) do
    for n = 1, found.count do
      local row = core.entry(found.number, n)
      local record, of_key = fields(row), family.entry_of(row)
      record.kind, record.code, record.family, record.key = "entry", of_key.code, of_key.family, of_key.key
      record.status, record.class, record.phrase = of_key.status, of_key.class, nil
      records[#records + 1] = record
    end
  end
end

---The row behind the last of those that several statuses share.
---@return integer row
function M.first_entry()
  for _, found in ipairs(family.get()) do
    if found.count > 0 then return core.entry(found.number, 1) end
  end
end

---The first row of what several statuses share.
---@return integer row
function M.first_shared()
  local row, last = core.next(), -1
  while row do
    local status, substatus = core.code(row)
    last = row + core.lookup(status, substatus) - 1
    row = core.next(row)
  end
  return last + 1 + CLASSES
end

---All rows in the order of the registry.
---@return httpstatus.Row[] records  fresh tables
function M.all()
  local records = {}
  local class = add_meanings(records) + 1
  add_classes(records, class)
  add_shared(records, class + CLASSES, M.first_entry())
  add_entries(records)
  return records
end

return M
