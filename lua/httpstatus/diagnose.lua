---Evidence in, diagnosis out: reads what a paste holds and says what it means, which cause it is, and what to do.
---
---The rules stand in docs/diagnosis.md. Nothing is guessed: where the evidence does not decide, the finding says by what to
---decide.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"
local entry = require "httpstatus.entry"
local family = require "httpstatus.family"
local shape = require "httpstatus.diagnosis"

local error, ipairs, next, select, setmetatable, tostring, type = error, ipairs, next, select, setmetatable, tostring, type
local format, gsub, match, sub = string.format, string.gsub, string.match, string.sub
local abs, floor, max, insert, sort = math.abs, math.floor, math.max, table.insert, table.sort
local unpack = table.unpack or unpack -- luacheck: ignore 143

local M = {}

---Something in the input that counts.
---@class httpstatus.Evidence
---@field kind "status"|"key"|"sign"|"product"
---@field text string    as it stands in the input
---@field first integer  its place there, in bytes from 1
---@field last integer
---@field count integer  how often it stands there
---@field product? string of the kind product: its id

---A product that may have answered with the code, where the evidence does not say which.
---@class httpstatus.Other
---@field product string
---@field title string
---@field tell? string    how people tell that it answered
---@field causes integer  how many are known
---@field cause? string   the one that the evidence decides for, if this product answered
---@field fix? string

---One answer: a meaning or an entry of a family, the cause that the evidence decides, its fix, and because of what.
---`tostring` gives what the command prints of it.
---@class httpstatus.Finding
---@field entry httpstatus.Entry  its causes in the order of the evidence
---@field cause? string           the first that the evidence decides for; `entry.decided` says of how many
---@field fix? string
---@field because httpstatus.Evidence[]
---@field decide_by? string       where no cause is decided: the value or place that decides
---@field others httpstatus.Other[]
---@field part? string            the text is only a part of what `others` print, so that it decides for none of them
---@field answered_by string[]    titles of the products that the evidence tells, where the entry is none of theirs
---@field beside httpstatus.Entry[]  of the first: values and keys that the text holds and no finding uses

---An array of findings. `tostring` gives what the command prints; where nothing was recognised, what would help.
---@class httpstatus.Diagnosis
---@field [integer] httpstatus.Finding  the best first
---@field evidence httpstatus.Evidence[]
---@field products string[]       titles of the products that the evidence tells
---@field unread boolean          nothing was recognised

local SAYS = 0          -- in place of a family: the key is a sign's number
local MOST_EVIDENCE = 32
local MOST_FINDINGS = 5

-- How much the evidence says for a row, most first.
local CAUSE_SIGN, SIGN, KEY, PRODUCT, CODE = 4, 3, 2, 1, 0

-- Reading --------------------------------------------------------------------

-- The evidence of a text, each with what it stands for.
local function read(text)
  local found = core.evidence(text)
  for _, e in ipairs(found) do e.text = sub(text, e.first, e.last) end
  return found
end

-- Of two signs at one place the longer one counts: it says the same and more.
local function without_nested(evidence)
  local kept = {}
  for _, e in ipairs(evidence) do
    local nested = false
    for _, other in ipairs(evidence) do
      nested = nested or e.kind == "sign" and other.kind == "sign" and other.first <= e.first and other.last >= e.last
        and other.last - other.first > e.last - e.first and e.count <= other.count
    end
    if not nested then kept[#kept + 1] = e end
  end
  return kept
end

-- The keys of one entry mean the same: of these the one counts that stands first in the input.
local function unify(evidence)
  local rows = {}
  for _, kind in ipairs { "key", "sign" } do
    for _, e in ipairs(evidence) do
      if e.kind == kind and e.row then
        local own = core.own_row(e.row)
        if kind == "key" then rows[own] = rows[own] or e.row end
        e.row = rows[own] or e.row
      end
    end
  end
  evidence.rows = rows
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

-- Adds to the candidate what the evidence says for its row. It is the product's own, in front of that of what the product is
-- built on, where it says by what to decide or a script or person names the product.
local function weigh(candidate, evidence)
  local fields = core.fields(candidate.row)
  local product = fields.product
  candidate.product, candidate.is_own = product, fields.check
  for _, e in ipairs(evidence) do
    local weight
    if e.kind == "sign" then
      weight = decides(candidate.row, candidate.status, e) and CAUSE_SIGN or e.row == candidate.row and SIGN
    elseif e.kind == "key" then
      weight = (e.row == candidate.row or decides(candidate.row, candidate.status, e)) and KEY
    elseif e.kind == "product" then
      weight = (e.product == product or core.base(e.product) == product) and PRODUCT
      candidate.is_own = candidate.is_own or e.product == product and e.first == 0
    end
    if weight then
      candidate.because[#candidate.because + 1] = e
      candidate.weight = max(candidate.weight, weight)
      candidate.is_of_product = candidate.is_of_product or weight == PRODUCT
    end
  end
  return candidate
end

local function new_candidate(row, status, substatus, place)
  return {
    row = row, status = status, substatus = substatus, weight = CODE, because = {}, place = place, others = {}, is_exact = false,
  }
end

-- A product that writes substatuses means 405.0 where its page or header says 405.
local function of_product(e, evidence, list)
  for _, product in ipairs(of_kind(evidence, "product")) do
    local _, known, foreign = core.lookup(e.status, 0, product.product, unpack(list))
    if known and not foreign then
      local row = core.row(1, e.status, 0, product.product, unpack(list))
      return weigh(new_candidate(row, e.status, 0, e.first), evidence)
    end
  end
end

-- Whether one meaning is of a product that is built on the other's, and nothing but the product is told.
local function is_built_on(candidate, other)
  return candidate.weight == PRODUCT and other.weight == PRODUCT and core.base(candidate.product) == other.product
end

local function is_value(e) return family.get()[e.family].key == "hresult" end

local function is_by_value(candidate)
  for _, e in ipairs(candidate.because) do
    if e.kind == "key" and is_value(e) then return true end
  end
  return false
end

-- Whether nothing speaks for the best meaning that does not speak for this one too: no evidence, a product that is built on the
-- other, or a value that decides among the causes of both, as 12030 does for two proxies of IIS.
local function is_even(candidate, best)
  if is_built_on(candidate, best) or is_built_on(best, candidate) then return true end
  return candidate ~= best and candidate.weight == best.weight and not best.is_of_product
    and (best.weight == CODE or best.weight == KEY and is_by_value(candidate))
end

-- The best of a code's meanings; the others are told where nothing speaks for one.
local function of_code(e, evidence, list)
  local best, all = nil, {}
  local count, known = core.lookup(e.status, e.substatus, nil, unpack(list))
  for n = 1, count do
    local row = core.row(n, e.status, e.substatus, nil, unpack(list))
    local candidate = weigh(new_candidate(row, e.status, e.substatus, e.first), evidence)
    all[n] = candidate
    if not best or candidate.weight > best.weight
        or candidate.weight == best.weight and candidate.is_of_product and not best.is_of_product
        or is_built_on(candidate, best) and candidate.is_own then
      best = candidate
    end
  end
  if not e.substatus and (not best or best.weight < PRODUCT) then
    best = of_product(e, evidence, list) or best
  end
  best = best or new_candidate(nil, e.status, e.substatus, e.first)
  best.known, best.rows, best.is_exact = known, {}, e.substatus ~= nil and e.substatus ~= 0
  insert(best.because, 1, e)
  for _, candidate in ipairs(all) do
    best.rows[candidate.row] = true
    if is_even(candidate, best) then best.others[#best.others + 1] = candidate.row end
  end
  return best
end

-- "502" says nothing beside "502.3", nor what the text says beside the same given as a value.
local function distinct_codes(evidence)
  local codes, with_substatus, seen = {}, {}, {}
  for _, e in ipairs(of_kind(evidence, "status")) do
    if e.substatus then with_substatus[e.status] = true end
  end
  for _, e in ipairs(of_kind(evidence, "status")) do
    local code = entry.code_text(e.status, e.substatus)
    if not seen[code] and (e.substatus or not with_substatus[e.status]) then codes[#codes + 1] = e end
    seen[code] = true
  end
  return codes
end

-- Whether some candidate already stands for a row.
local function covers(candidates, row)
  for _, candidate in ipairs(candidates) do
    if candidate.row == row or candidate.rows and candidate.rows[row] then return candidate end
  end
end

-- Calls use(row) for each row that a sign tells or decides for.
local function each_row_of(e, use)
  if e.row then use(e.row) end
  local row = core.next_decided(nil, SAYS, e.sign)
  while row do
    if row ~= e.row then use(row) end
    row = core.next_decided(row, SAYS, e.sign)
  end
end

local function add_row(candidates, row, e, evidence)
  local covering = covers(candidates, row)
  if covering then return covering end
  local status, substatus = core.code(row)
  if core.key(row) then substatus = nil end
  local candidate = weigh(new_candidate(row, status, substatus, e.first), evidence)
  candidate.known = true
  candidates[#candidates + 1] = candidate
  return candidate
end

-- Whether some candidate's row is told by this sign already: the same text may decide under several numbers.
local function is_used(candidates, e)
  for _, candidate in ipairs(candidates) do
    for _, other in ipairs(candidate.because) do
      if other == e then return true end
    end
  end
  return false
end

-- Whether another family has the same key: 5.
local function has_namesake(e, evidence)
  for _, other in ipairs(evidence) do
    if other ~= e and other.kind == "key" and e.first > 0 and other.first == e.first and other.last == e.last then return true end
  end
  return false
end

-- What is told by a sign or a key, beyond the codes that the input names.
local function add_told(candidates, evidence)
  for _, e in ipairs(evidence) do
    if e.kind == "sign" and not is_used(candidates, e) then
      each_row_of(e, function(row)
        if not is_used(candidates, e) then add_row(candidates, evidence.rows[core.own_row(row)] or row, e, evidence) end
      end)
    end
  end
  for _, e in ipairs(evidence) do
    if e.kind == "key" and e.row and not is_value(e) and not is_used(candidates, e) then
      add_row(candidates, e.row, e, evidence)
    end
  end
  -- What is not listed, and values where nothing but values stands.
  local only_values = #candidates == 0
  for _, e in ipairs(evidence) do
    if e.kind == "key" and (only_values or not is_value(e) or has_namesake(e, evidence)) and not is_used(candidates, e) then
      if e.row then
        add_row(candidates, e.row, e, evidence).key = e.key
      else
        candidates[#candidates + 1] = {
          unlisted = e, weight = CODE, because = { e }, place = e.first, others = {}, rows = {}, is_exact = false,
        }
      end
    end
  end
end

local function class_of(status) return status and floor(status / 100) end

-- What explains a bare code: a sign or a key beside it that comes with such a status, or with any.
local function explains(other, candidate)
  return candidate ~= other and candidate.weight <= PRODUCT and other.weight >= KEY and not candidate.substatus
    and (not other.status or class_of(other.status) == class_of(candidate.status))
end

-- The candidate beside which a bare code needs no finding of its own: the nearest that explains it; nil where none does.
local function explaining(candidates, candidate)
  local nearest
  for _, other in ipairs(candidates) do
    local distance = abs(other.place - candidate.place)
    if explains(other, candidate) and (not nearest or distance < abs(nearest.place - candidate.place)) then
      nearest = other
    end
  end
  return nearest
end

-- A bare code that is explained is the same fault, and evidence of it.
local function without_explained(candidates)
  local kept = {}
  for _, candidate in ipairs(candidates) do
    local other = explaining(candidates, candidate)
    if other then
      insert(other.because, 1, candidate.because[1])
      other.is_error = other.is_error or (candidate.status or 0) >= 400
    else
      kept[#kept + 1] = candidate
    end
  end
  return kept
end

-- Marks the keys that are normal operation, but for those that may be meant as keys of another family.
local function mark_normal(candidates, evidence, list)
  for _, candidate in ipairs(candidates) do
    candidate.is_normal = candidate.row and core.key(candidate.row) ~= nil
      and core.fields(candidate.row, candidate.status, unpack(list)).benign or false
    for _, e in ipairs(candidate.because) do
      if e.kind == "key" and has_namesake(e, evidence) then candidate.is_normal = false end
    end
  end
end

-- A key that is normal operation is told where nothing else is found, or where it comes with an error.
local function without_normal(candidates)
  local kept = {}
  for _, candidate in ipairs(candidates) do
    if candidate.is_error or not candidate.is_normal then kept[#kept + 1] = candidate end
  end
  return #kept > 0 and kept or candidates
end

-- A substatus that the input names outweighs what a sign or a value tells beside it.
local function is_better(a, b)
  if a.is_exact ~= b.is_exact then return a.is_exact end
  if a.is_normal ~= b.is_normal then return b.is_normal end
  if a.weight ~= b.weight then return a.weight > b.weight end
  if a.place ~= b.place then return a.place < b.place end
  return (a.row or -1) < (b.row or -1)
end

-- Findings -------------------------------------------------------------------

local function first_line(text)
  return text and match(text, "^[^\n]*")
end

local function other_of(row, status, list, is_same)
  local fields = core.fields(row, status, unpack(list))
  local is_decided = fields.decided ~= nil and fields.decided > 0
  local causes = fields.cause and select(2, gsub(fields.cause, "\n", "")) + 1 or 0
  return {
    product = fields.product, title = fields.title, causes = causes,
    tell = not is_same and select(3, core.product(fields.product)) or nil,
    cause = is_decided and first_line(fields.cause) or nil, fix = is_decided and first_line(fields.fix) or nil,
  }
end

local function new_finding(candidate, list)
  local t
  if candidate.unlisted then
    t = family.unlisted_entry(candidate.unlisted.family, candidate.unlisted.key)
  elseif candidate.row and core.key(candidate.row) then
    t = family.entry_of(candidate.row, candidate.key, list)
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
    entry = t, because = candidate.because, others = {}, answered_by = {}, beside = {},
    cause = decided and first_line(t.cause) or nil, fix = decided and first_line(t.fix) or nil,
    decide_by = not decided and t.check or nil,
  }
  if finding.fix == "" then finding.fix = nil end
  for i, row in ipairs(candidate.others) do
    finding.others[i] = other_of(row, candidate.status, list, candidate.weight == PRODUCT)
  end
  return setmetatable(finding, shape.Finding)
end

-- The evidence for a candidate's causes: a sign that decides among them says what a key within it says, and more.
local function pairs_for(candidate, evidence, list)
  local kept, all = {}, true
  for _, e in ipairs(evidence) do
    local within = false
    for _, sign in ipairs(candidate.because) do
      within = within or e.kind == "key" and sign.kind == "sign" and e.first > 0 and sign.first <= e.first
        and sign.last >= e.last and decides(candidate.row, candidate.status, sign)
    end
    if within then all = false else kept[#kept + 1] = e end
  end
  return all and list or pairs_of(kept)
end

-- A cause that only names what a key means gives way to the entry of that key, which has the fixes.
local function entry_of_key(candidate)
  for _, e in ipairs(candidate.because) do
    if e.kind == "key" and e.row and e.row ~= candidate.row and not is_value(e) and core.fields(e.row).fix then
      return { row = e.row, because = candidate.because, others = {} }
    end
  end
end

-- A piece of evidence that a script has as a value.
local function given(kind, text, more)
  more.kind, more.text, more.first, more.last, more.count = kind, text, 0, 0, 1
  return more
end

-- The products that the evidence tells: a set of their ids, and their titles.
local function products_of(evidence)
  local ids, titles = {}, {}
  for _, e in ipairs(of_kind(evidence, "product")) do
    if not ids[e.product] then
      titles[#titles + 1], ids[e.product] = select(2, core.product(e.product)), true
      ids[core.base(e.product) or e.product] = true
    end
  end
  return ids, titles
end

-- Keys that no candidate uses: nothing that was read is lost. The number 0 says that nothing failed.
local function unused(evidence, candidates)
  local entries = {}
  for _, e in ipairs(of_kind(evidence, "key")) do
    if not is_used(candidates, e) and not (is_value(e) and e.key == 0) then
      entries[#entries + 1] = e.row and family.entry_of(e.row, e.key) or family.unlisted_entry(e.family, e.key)
    end
  end
  return entries
end

-- The diagnosis of evidence, best finding first.
local function decide(evidence, product)
  if product then evidence[#evidence + 1] = given("product", product, { product = product }) end
  local counted = without_nested(evidence)
  unify(counted)
  local list, candidates = pairs_of(counted), {}
  for _, e in ipairs(distinct_codes(counted)) do candidates[#candidates + 1] = of_code(e, counted, list) end
  add_told(candidates, counted)
  mark_normal(candidates, counted, list)
  sort(candidates, is_better)
  candidates = without_normal(without_explained(candidates))
  local products, titles = products_of(counted)
  local diagnosis = { evidence = evidence, unread = #candidates == 0, products = titles }
  for i, candidate in ipairs(candidates) do
    if i > MOST_FINDINGS then break end
    local finding = new_finding(candidate, candidate.row and pairs_for(candidate, counted, list) or list)
    local own = finding.cause and not finding.fix and entry_of_key(candidate)
    if own then finding = new_finding(own, list) end
    if not products[finding.entry.product] then finding.answered_by = titles end
    if i == 1 then finding.beside = unused(counted, candidates) end
    diagnosis[i] = finding
  end
  return setmetatable(diagnosis, shape.Diagnosis)
end

-- Structured evidence --------------------------------------------------------

local function add_text(evidence, text)
  for _, e in ipairs(read(text)) do evidence[#evidence + 1] = e end
end

-- What a table may have beside the families' ids.
local OTHERS = { status = true, substatus = true, product = true, server = true, text = true }

-- The evidence of { status = 502, substatus = 3, win32 = 12002, server = "nginx", text = body } and its product; nil and a
-- message when something in it is malformed. In this order, whatever that of the table is; each value is read once, as a
-- metatable may give another one the next time.
local function evidence_of(input, level)
  for name in next, input do
    if not OTHERS[name] and not family.get(name) then
      error(format("unknown evidence %s: status, substatus, product, server, text and the families were expected",
        arguments.shown(name)), level)
    end
  end
  local evidence, given_status = {}, input.status
  if given_status ~= nil then
    local status, substatus = arguments.code(given_status, input.substatus, level + 1)
    if not status then return nil, substatus end
    evidence[1] = given("status", entry.code_text(status, substatus), { status = status, substatus = substatus })
  end
  for _, found in ipairs(family.get()) do
    local name, value = found.id, input[found.id]
    if value ~= nil then
      if type(value) ~= "string" and type(value) ~= "number" then
        error(format("%s is text or a number, got %s", name, type(value)), level)
      end
      local row, key, message = family.read(found, value)
      if not key then return nil, message end
      evidence[#evidence + 1] = given("key", name .. " " .. tostring(value), { family = found.number, key = key, row = row })
    end
  end
  for _, name in ipairs { "server", "text" } do
    local value = input[name]
    if value ~= nil then
      if type(value) ~= "string" then error(format("%s is text, got %s", name, type(value)), level) end
      add_text(evidence, name == "server" and "Server: " .. value or value)
    end
  end
  return evidence, arguments.product(input.product, level + 1)
end

---What a text holds - an error page, a log line, an event, a code - means, which of its causes it is, and what to do. Total
---for any text. docs/diagnosis.md has the rules.
---```lua
---status.diagnose("Error 1020")[1].entry.title --> "Access denied"
---status.diagnose("HTTP Error 500.19, Error Code 0x80070021")[1].because[1].text --> "500.19"
---status.diagnose("good morning").unread --> true
---
---local gateway = status.diagnose { status = 502, substatus = 3, win32 = 12002 }[1]
---gateway.entry.code --> "502.3"
---gateway.cause ~= nil and gateway.fix ~= nil --> true
---
---local line = "connect() failed (111: Connection refused) while connecting to upstream"
---status.diagnose { status = "502", server = "nginx", text = line }[1].entry.product --> "nginx"
---```
---Raises when the input is neither text nor a table, has a name that is none of these, or a value that is no text or number.
---@param input string|table  text, or a table: status, substatus, product, server, text, and a key for each family's id
---@return httpstatus.Diagnosis? diagnosis
---@return string? message  when something in the table is malformed
function M.diagnose(input)
  if type(input) == "string" then return decide(read(input)) end
  if type(input) ~= "table" then error(format("evidence is text or a table, got %s", type(input)), 2) end
  local evidence, product = evidence_of(input, 3)
  if not evidence then return nil, product end
  return decide(evidence, product)
end

return M
