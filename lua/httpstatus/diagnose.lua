---Evidence in, diagnosis out: reads what a paste holds and says what it means, which cause it is, and what to do.
---
---The rules stand in docs/diagnosis.md. Nothing is guessed: where the evidence does not decide, the finding says by what to
---decide.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local entry = require "httpstatus.entry"
local family = require "httpstatus.family"

local error, ipairs, next, pairs, setmetatable, tostring, type = error, ipairs, next, pairs, setmetatable, tostring, type
local unpack = table.unpack or unpack -- luacheck: ignore 143

local M = {}

---Something in the input that counts.
---@class httpstatus.Evidence
---@field kind "status"|"key"|"sign"|"product"
---@field text string    as it stands in the input
---@field first integer  its place there, in bytes from 1
---@field last integer
---@field count integer  how often it stands there

---A product that may have answered with the code, where the evidence does not say which.
---@class httpstatus.Other
---@field product string
---@field title string
---@field causes integer  how many are known

---@class httpstatus.Finding
---@field entry httpstatus.Entry  its causes in the order of the evidence
---@field cause? string           the one that the evidence decides for
---@field fix? string
---@field because httpstatus.Evidence[]
---@field decide_by? string       where no cause is decided: the value or place that decides
---@field others httpstatus.Other[]

---@class httpstatus.Diagnosis
---@field [integer] httpstatus.Finding  the best first
---@field evidence httpstatus.Evidence[]
---@field unread boolean          nothing was recognised

local SAYS = 0          -- in place of a family: the key is a sign's number
local MOST_EVIDENCE = 64

-- How much the evidence says for a row, most first.
local CAUSE_SIGN, SIGN, KEY, PRODUCT, CODE = 4, 3, 2, 1, 0

-- Reading --------------------------------------------------------------------

-- The evidence of a text, each with what it stands for.
local function read(text)
  local found = core.evidence(text)
  for _, e in ipairs(found) do e.text = text:sub(e.first, e.last) end
  return found
end

-- What core takes for evidence: a family and a key in turn.
local function pairs_of(evidence)
  local list = {}
  for _, e in ipairs(evidence) do
    if #list < 2 * MOST_EVIDENCE then
      if e.kind == "key" then list[#list + 1], list[#list + 2] = e.family, e.key end
      if e.kind == "sign" then list[#list + 1], list[#list + 2] = SAYS, e.sign end
    end
  end
  return list
end

local function of_kind(evidence, kind)
  local list = {}
  for _, e in ipairs(evidence) do
    if e.kind == kind then list[#list + 1] = e end
  end
  return list
end

-- Deciding -------------------------------------------------------------------

local function decides(row, status, e)
  local number, key = e.family or SAYS, e.key or e.sign
  return core.fields(row, status, number, key).decided > 0
end

-- Adds to the candidate what the evidence says for its row.
local function weigh(candidate, evidence)
  local product = core.fields(candidate.row).product
  for _, e in ipairs(evidence) do
    local weight
    if e.kind == "sign" then
      weight = decides(candidate.row, candidate.status, e) and CAUSE_SIGN or e.row == candidate.row and SIGN
    elseif e.kind == "key" then
      weight = (e.row == candidate.row or decides(candidate.row, candidate.status, e)) and KEY
    elseif e.kind == "product" then
      weight = e.product == product and PRODUCT
    end
    if weight then
      candidate.because[#candidate.because + 1] = e
      candidate.weight = math.max(candidate.weight, weight)
    end
  end
  return candidate
end

local function new_candidate(row, status, substatus, place)
  return { row = row, status = status, substatus = substatus, weight = CODE, because = {}, place = place, others = {} }
end

-- The best of a code's meanings; the others are told where nothing speaks for one.
local function of_code(e, evidence, list)
  local best, all = nil, {}
  local count, known = core.lookup(e.status, e.substatus, nil, unpack(list))
  for n = 1, count do
    local row = core.row(n, e.status, e.substatus, nil, unpack(list))
    local candidate = weigh(new_candidate(row, e.status, e.substatus, e.first), evidence)
    all[n] = candidate
    if not best or candidate.weight > best.weight then best = candidate end
  end
  best = best or new_candidate(nil, e.status, e.substatus, e.first)
  best.known, best.rows = known, {}
  table.insert(best.because, 1, e)
  for _, candidate in ipairs(all) do
    best.rows[candidate.row] = true
    if best.weight == CODE and candidate ~= best then best.others[#best.others + 1] = candidate.row end
  end
  return best
end

-- "502" says nothing beside "502.3".
local function distinct_codes(evidence)
  local codes, with_substatus = {}, {}
  for _, e in ipairs(of_kind(evidence, "status")) do
    if e.substatus then with_substatus[e.status] = true end
  end
  for _, e in ipairs(of_kind(evidence, "status")) do
    if e.substatus or not with_substatus[e.status] then codes[#codes + 1] = e end
  end
  return codes
end

-- Whether some candidate already stands for a row.
local function covers(candidates, row)
  for _, candidate in ipairs(candidates) do
    if candidate.row == row or candidate.rows and candidate.rows[row] then return candidate end
  end
end

local function is_decided_by(candidates, e)
  for _, candidate in ipairs(candidates) do
    for _, other in ipairs(candidate.because) do
      if other == e then return true end
    end
  end
end

-- What is told by a sign or a key, beyond the codes that the input names.
local function add_told(candidates, evidence)
  for _, e in ipairs(evidence) do
    local is_value = e.kind == "key" and family.get()[e.family].key == "hresult"
    if e.row and (e.kind == "sign" or e.kind == "key") and not is_value and not covers(candidates, e.row)
        and not is_decided_by(candidates, e) then
      local status, substatus = core.code(e.row)
      if core.key(e.row) then substatus = nil end
      local candidate = weigh(new_candidate(e.row, status, substatus, e.first), evidence)
      candidate.known = true
      candidates[#candidates + 1] = candidate
    end
  end
  if #candidates > 0 then return end
  -- A value alone, such as a Win32 code.
  for _, e in ipairs(evidence) do
    if e.kind == "key" and e.row then
      local candidate = weigh(new_candidate(e.row, nil, nil, e.first), evidence)
      candidate.known = true
      candidates[#candidates + 1] = candidate
    end
  end
end

local function class_of(status) return status and math.floor(status / 100) end

-- What a sign or a key explains needs no finding of its own: a bare code beside it is the same fault.
local function without_explained(candidates)
  local kept = {}
  for _, candidate in ipairs(candidates) do
    local explained = false
    for _, other in ipairs(candidates) do
      explained = explained or candidate ~= other and candidate.weight <= PRODUCT and other.weight >= KEY
        and (not other.status or class_of(other.status) == class_of(candidate.status))
    end
    if not explained then kept[#kept + 1] = candidate end
  end
  return kept
end

local function is_better(a, b)
  if a.weight ~= b.weight then return a.weight > b.weight end
  if a.place ~= b.place then return a.place < b.place end
  return (a.row or -1) < (b.row or -1)
end

-- Findings -------------------------------------------------------------------

local Finding, Diagnosis = {}, {}

local function first_line(text)
  return text and text:match("^[^\n]*")
end

local function other_of(row)
  local fields = core.fields(row)
  return { product = fields.product, title = fields.title, causes = fields.cause and select(2, fields.cause:gsub("\n", "")) + 1 or 0 }
end

local function new_finding(candidate, list)
  local t
  if candidate.row and core.key(candidate.row) then
    t = family.entry_of(candidate.row, nil, list)
  else
    local status, substatus = candidate.status, candidate.substatus
    t = candidate.row and core.fields(candidate.row, status, unpack(list)) or { phrase = (core.phrase(status)) }
    t.code, t.status, t.substatus, t.known = entry.code_text(status, substatus), status, substatus, candidate.known or false
    t.class = entry.class_of(status)
    t.description = candidate.row and core.describe_row(candidate.row, status, unpack(list))
      or core.describe(status, substatus, nil, unpack(list))
    t = entry.new(t)
  end
  local decided = t.decided and t.decided > 0
  local finding = {
    entry = t, because = candidate.because, others = {},
    cause = decided and first_line(t.cause) or nil, fix = decided and first_line(t.fix) or nil,
    decide_by = not decided and t.check or nil,
  }
  if finding.fix == "" then finding.fix = nil end
  for i, row in ipairs(candidate.others) do finding.others[i] = other_of(row) end
  return setmetatable(finding, Finding)
end

local function decide(evidence)
  local list, candidates = pairs_of(evidence), {}
  for _, e in ipairs(distinct_codes(evidence)) do candidates[#candidates + 1] = of_code(e, evidence, list) end
  add_told(candidates, evidence)
  candidates = without_explained(candidates)
  table.sort(candidates, is_better)
  local diagnosis = { evidence = evidence, unread = #candidates == 0 }
  for i, candidate in ipairs(candidates) do diagnosis[i] = new_finding(candidate, list) end
  return setmetatable(diagnosis, Diagnosis)
end

return { decide = decide, read = read, M = M, pairs = pairs, next = next, tostring = tostring, type = type, error = error,
  arguments = arguments }
