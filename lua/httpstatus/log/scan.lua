---Scanners: clients that try many paths and get none. Their failures say nothing of the server, so they are taken out of
---the codes' rows and stand in one row of their own.

local M = {}

---What the clients of summary.scans did, in all.
---@class httpstatus.log.Scan
---@field count integer     failures
---@field clients integer
---@field paths integer     different ones, the most that a client tried
---@field codes table<string, integer>  failures by code
---@field is_client table<string, boolean>
---@field first? string
---@field last? string

---All scans of a summary as one row.
---@param summary table
---@return httpstatus.log.Scan? scan  nil where there are none
function M.all(summary)
  if not summary.scans or #summary.scans == 0 then return nil end
  local all = { count = 0, clients = #summary.scans, paths = 0, codes = {}, is_client = {} }
  for _, scan in ipairs(summary.scans) do
    for code, count in pairs(scan.codes or {}) do
      all.codes[code] = (all.codes[code] or 0) + count
      all.count = all.count + count
    end
    all.paths = math.max(all.paths, scan.paths or 0)
    all.is_client[scan.client] = true
    -- Times of one form: the earlier one is the smaller text.
    if scan.first and not (all.first and all.first <= scan.first) then all.first = scan.first end
    if scan.last and not (all.last and all.last >= scan.last) then all.last = scan.last end
  end
  return all
end

---How many failures of a code no scanner caused.
---@param code table       a row of summary.codes
---@param scan? httpstatus.log.Scan
---@return integer
function M.without(code, scan)
  return math.max(0, code.count - (scan and scan.codes[code.code] or 0))
end

---The clients of a code that are no scanners.
---@param code table
---@param scan? httpstatus.log.Scan
---@return table[]
function M.other_clients(code, scan)
  local rows = {}
  for _, row in ipairs(code.clients or {}) do
    if not (scan and scan.is_client[row.value]) then rows[#rows + 1] = row end
  end
  return rows
end

return M
