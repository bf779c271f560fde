---What is known of a code or of a key: the Entry that `describe`, `meanings` and `lookup` give.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"

local ipairs, setmetatable, tostring = ipairs, setmetatable, tostring
local find, format, gmatch = string.find, string.format, string.gmatch
local floor, concat = math.floor, table.concat

local M = {}

---What is known of a code or of a family's key: a fresh, flat, plain table that belongs to the caller. `tostring` gives a
---readable text. Fields of which nothing is known are nil.
---@class httpstatus.Entry
---@field code string         as asked: "500.19"; of a key its family and the key: "httperr AppOffline"
---@field status? integer     0..999; of a key the first status that it comes with
---@field substatus? integer  0..65535; nil without
---@field family? string      of a key: a key of `families`
---@field key? string|integer of a key: "AppOffline", 1020
---@field class? string       "5xx"; nil outside 100-599
---@field phrase? string      the phrase of the status line for this meaning; nil for a key
---@field known boolean       false: not listed, the meaning is that of the status or its class
---@field title? string       short name of the meaning
---@field name? string        of a key: its official name, for example "ERROR_INVALID_DATA"
---@field summary? string     what happened
---@field check? string       the value or place that decides among the causes
---@field cause? string       one line per cause: those that the evidence decides for, then the most frequent first
---@field fix? string         one line per cause, in the same order; empty where there is none
---@field when? string        one line per cause, in the same order: what decides for it; empty where nothing does
---@field decided? integer    with evidence: how many of the causes it decides for
---@field benign? boolean     with evidence: what it decides for is normal operation and no failure
---@field see? string         one line per code or key that is easily confused with it
---@field statuses? string    of a key: the statuses that it comes with, "502, 504"
---@field product? string     id of the product, a key of `products`
---@field versions? string    the versions it holds for, for example "7.0+"
---@field source? string      document and section
---@field confidence? string  "medium" or "low" where no first-party document states it
---@field description string  one readable text; of `describe` over all meanings of the code

local Entry = {}

---A table that nobody else holds, as an Entry.
---@param t table
---@return httpstatus.Entry
function M.new(t)
  return setmetatable(t, Entry)
end

---A fresh Entry of a code without evidence, from a template that is kept.
---@param t table
---@return httpstatus.Entry
function M.copy(t)
  return setmetatable({
    code = t.code, status = t.status, substatus = t.substatus, class = t.class, phrase = t.phrase, known = t.known,
    title = t.title, summary = t.summary, check = t.check, cause = t.cause, fix = t.fix, when = t.when, see = t.see,
    product = t.product, versions = t.versions, source = t.source, confidence = t.confidence, description = t.description,
  }, Entry)
end

---"404.3" or "404".
---@param status integer
---@param substatus? integer
---@return string code
function M.code_text(status, substatus)
  return substatus and format("%03d.%d", status, substatus) or format("%03d", status)
end

---"5xx"; nil outside 100-599.
---@param status integer
---@return string? class
function M.class_of(status)
  return status >= 100 and status <= 599 and format("%dxx", floor(status / 100)) or nil
end

---The lines of a field that has one for each cause or code; none of a field that is missing.
---@param text? string
---@return string[]
function M.lines(text)
  local lines = {}
  for line in gmatch(text and text .. "\n" or "", "([^\n]*)\n") do lines[#lines + 1] = line end
  return lines
end

-- The lines that a status has for its substatuses.
local function add_substatuses(lines, status)
  local heading
  local row, of_status, substatus = core.next(core.row(1, status))
  while row and of_status == status do
    if not heading then
      heading = "\nSubstatuses:"
      lines[#lines + 1] = heading
    end
    lines[#lines + 1] = format("- %s: %s", M.code_text(status, substatus), (core.texts(row)))
    row, of_status, substatus = core.next(row)
  end
end

-- The entry is its caller's, so any field may be gone or be something else.
function Entry.__tostring(entry)
  local lines = {
    format("%s %s%s", tostring(entry.code), tostring(entry.phrase or entry.title), entry.known and "" or " (not listed)"),
    tostring(entry.description),
  }
  if entry.known and entry.family == nil and entry.substatus == nil and arguments.is_whole(entry.status, 999) then
    add_substatuses(lines, entry.status)
  end
  return concat(lines, "\n")
end

local List = {}

function List.__tostring(list)
  local texts = {}
  for i, item in ipairs(list) do texts[i] = tostring(item) end
  local between = texts[1] and find(texts[1], "\n", 1, true) and "\n\n" or "\n"
  return concat(texts, between)
end

---An array that prints itself, an item after the other.
---@param items table
---@return table items  the same
function M.list(items)
  return setmetatable(items, List)
end

return M
