---What was counted since the following began: sums that only grow, for metrics and states. The readers come and go; what each
---has more than at the last look is added.

local meaning = require "httpstatus.log.meaning"
local totals_of = require "httpstatus.log.totals"

local M = {}
local Ledger = {}
Ledger.__index = Ledger

local MOST = 1024 -- rows; what comes further is counted in one that is called other

local SUMS = { "lines", "requests", "events", "directives", "matched", "matched_events" }

---@class httpstatus.follow.Row
---@field code string       as in a summary, without its kind and without the number of an error log's cause
---@field kind? string      "handshake", "normal": no failure
---@field status? integer
---@field service? string
---@field product? string
---@field title string
---@field count integer

---@return table ledger
function M.new()
  local ledger = setmetatable({ rows = {}, by_key = {}, skipped = {}, known = {}, errors = 0 }, Ledger)
  for _, name in ipairs(SUMS) do ledger[name] = 0 end
  return ledger
end

local function key_of(row)
  return row.kind and row.code .. " " .. row.kind or row.code
end

---Counts so many of what a row names.
---@param row httpstatus.follow.Row  its count is not read
---@param count integer
function Ledger:add(row, count)
  local key = key_of(row)
  local known = self.by_key[key]
  if not known and #self.rows >= MOST then
    row = { code = "other", kind = row.kind, title = "Codes beyond the first 1024" }
    key = key_of(row)
    known = self.by_key[key]
  end
  if not known then
    known = { code = row.code, kind = row.kind, status = row.status, service = row.service, product = row.product,
      title = row.title, count = 0 }
    self.rows[#self.rows + 1], self.by_key[key] = known, known
  end
  known.count = known.count + count
  return known
end

-- What a counted code is called everywhere and always: error logs number the causes of a code as they find them.
local function row_of(counted, labels)
  local known, code = meaning.of(counted, {}, labels), meaning.code_of(counted)
  if counted.kind then code = code:sub(1, -#counted.kind - 2) end
  if counted.service == "errors" then code = code:gsub(" #%d+$", "") end
  return { code = code, kind = counted.kind, status = counted.status, service = counted.service, product = known.product,
    title = known.title }
end

local function last_of(reader)
  local account, totals = reader:account(), reader:settle(true)
  local counts = {}
  for i = 1, totals.codes do counts[i] = reader:code(i).count end
  return { account = account, counts = counts, totals = totals, rows = {} }
end

---What the reader has counted so far is not counted.
---@param reader table
function Ledger:skip(reader)
  self.last = last_of(reader)
end

---Adds what a reader has counted since the last look.
---@param reader table
---@param labels table     of httpstatus.log.explain
---@return table totals    of the reader
---@return table[] grown   {row, count} of the codes that have more
function Ledger:take(reader, labels)
  local last = self.last
  local account, totals, grown = reader:account(), reader:settle(true), {}
  for i = 1, totals.codes do
    local counted = reader:code(i)
    local more = counted.count - (last.counts[i] or 0)
    last.counts[i] = counted.count
    if more > 0 then
      last.rows[i] = last.rows[i] or row_of(counted, labels)
      grown[#grown + 1] = { row = self:add(last.rows[i], more), count = more }
      if counted.last and not counted.kind and not (self.last_failure and self.last_failure >= counted.last) then
        self.last_failure = counted.last
      end
    end
  end
  for _, name in ipairs(SUMS) do self[name] = self[name] + account[name] - last.account[name] end
  for reason, found in pairs(account.skipped) do
    local before = last.account.skipped[reason]
    local more = found.count - (before and before.count or 0)
    if more > 0 then self.skipped[reason] = (self.skipped[reason] or 0) + more end
  end
  local newest = totals.last or account.last
  if newest and not (self.newest and self.newest >= newest) then self.newest = newest end
  last.account = account
  return totals, grown
end

---Counts a line that no reader has seen.
---@param reason string
function Ledger:lose(reason)
  self.lines = self.lines + 1
  self.skipped[reason] = (self.skipped[reason] or 0) + 1
end

---Failures, and what is normal.
---@return integer failures
---@return integer benign
---@return integer failed_requests  those that are requests
function Ledger:failures()
  local failures, benign, requests = 0, 0, 0
  for _, row in ipairs(self.rows) do
    if row.kind then
      benign = benign + row.count
    else
      failures = failures + row.count
      if not totals_of.is_event(row) then requests = requests + row.count end
    end
  end
  return failures, benign, requests
end

---Lines that are lost: neither read nor empty.
---@return integer
function Ledger:lost()
  local lost = 0
  for reason, count in pairs(self.skipped) do
    if reason ~= "blank" and reason ~= "padding" then lost = lost + count end
  end
  return lost
end

-- In a state -------------------------------------------------------------------

---The ledger as a table of JSON. Legs of handshakes that wait for their end are in no row: who goes on without them counts
---them as failures.
---@param waiting table[]  of the reader
---@return table
function Ledger:saved(waiting)
  local saved = { rows = self.rows, skipped = self.skipped, newest = self.newest, last_failure = self.last_failure,
    errors = self.errors, waiting = waiting }
  for _, name in ipairs(SUMS) do saved[name] = self[name] end
  return saved
end

---@param saved table
---@return table ledger
function M.restored(saved)
  local ledger = M.new()
  for _, row in ipairs(saved.rows) do ledger:add(row, row.count) end
  for reason, count in pairs(saved.skipped) do ledger.skipped[reason] = count end
  for _, name in ipairs(SUMS) do ledger[name] = saved[name] end
  ledger.newest, ledger.last_failure, ledger.errors = saved.newest, saved.last_failure, saved.errors
  for _, leg in ipairs(saved.waiting) do ledger:add(row_of({ status = leg.status, substatus = leg.substatus }, {}), leg.count) end
  return ledger
end

return M
