---The rows of a summary as people read them: scanners taken out of them, the legs of a handshake as one row, the server's
---failures first.

local burst = require "httpstatus.log.burst"
local ranks = require "httpstatus.log.ranks"
local scan = require "httpstatus.log.scan"
local totals = require "httpstatus.log.totals"

local M = {}

local VALUES = { "urls", "clients", "sites", "queues", "upstreams" }

local function copy(row)
  local other = {}
  for name, value in pairs(row) do other[name] = value end
  return other
end

-- The values of two rows, the counts of equal ones added.
local function merged(a, b)
  local rows, at = {}, {}
  for _, list in ipairs { a or {}, b or {} } do
    for _, row in ipairs(list) do
      local known = at[row.value]
      if known then
        known.count, known.error = known.count + row.count, (known.error or 0) + (row.error or 0)
      else
        rows[#rows + 1] = copy(row)
        at[row.value] = rows[#rows]
      end
    end
  end
  table.sort(rows, ranks.is_more)
  return rows
end

-- "401.1 handshake" and "401.2 handshake" as "401 handshake".
local function add_handshake(row, code)
  if not row then
    row = copy(code)
    row.code, row.substatus = ("%d handshake"):format(code.status), nil
    return row
  end
  row.count, row.share = row.count + code.count, code.share and (row.share or 0) + code.share
  if code.first and not (row.first and row.first <= code.first) then row.first = code.first end
  if code.last and not (row.last and row.last >= code.last) then row.last = code.last end
  for _, name in ipairs(VALUES) do
    if row[name] or code[name] then row[name] = merged(row[name], code[name]) end
  end
  row.time_taken = {} -- Of two rows there is no median.
  return row
end

local function is_handshake(code)
  return code.status ~= nil and (code.kind == "handshake" or code.code:find("^%d+%.%d+ handshake$") ~= nil)
end

local function rank_of(row)
  if burst.is_normal(row) then return 4 end
  return burst.is_server(row) and 1 or 2
end

local function is_before(a, b)
  local x, y = rank_of(a), rank_of(b)
  if x ~= y then return x < y end
  local one, other = a.burst ~= nil and not a.burst.client, b.burst ~= nil and not b.burst.client
  if one ~= other then return one end
  if a.count ~= b.count then return a.count > b.count end
  return a.code < b.code
end

---Copies of the rows of a summary, without the failures of scanners, which `scanned` counts: the server's failures first,
---bursts before the rest, what is normal last.
---@param summary table
---@param has_all? boolean  also the rows of which scanners caused all
---@return table[] rows
---@return httpstatus.log.Scan? scan
function M.rows(summary, has_all)
  local scans, rows, handshakes, folded = scan.all(summary), {}, {}, 0
  for _, code in ipairs(summary.codes) do
    if is_handshake(code) then
      local known = handshakes[code.status]
      local row = add_handshake(known, code)
      if not known then rows[#rows + 1] = row end
      handshakes[code.status] = row
    else
      local row = copy(code)
      row.count = scan.without(code, scans)
      row.share = row.share and totals.share(summary, row.count)
      row.clients = scan.other_clients(code, scans)
      row.scanned = code.count - row.count
      folded = folded + row.scanned
      if row.count > 0 or has_all then rows[#rows + 1] = row end
    end
  end
  table.sort(rows, is_before)
  -- What was not selected is in no row, so in this one neither.
  if scans then scans.count = folded end
  return rows, scans and folded > 0 and scans or nil
end

---Of some rows those that a text means: "404.7", "401 handshake", or all of "404".
---@param rows table[]
---@param text string
---@return table[]
function M.picked(rows, text)
  local exact, others, wanted = {}, {}, text:lower()
  for _, row in ipairs(rows) do
    if row.code:lower() == wanted then exact[#exact + 1] = row end
    -- "401" is all of 401, "401 handshake" its two rows.
    local status, kind = wanted:match("^(%d+)(.*)$")
    if status and row.status == tonumber(status) and (kind == "" or row.kind and kind == " " .. row.kind) then
      others[#others + 1] = row
    end
  end
  return #exact > 0 and exact or others
end

return M
