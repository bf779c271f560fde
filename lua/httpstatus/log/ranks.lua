---The order of a summary's codes and scanners, and which codes its timeline shows.

local M = {}

---How many codes a timeline shows, at most.
M.SHOWN = 100

---Failures before what is benign, then by count, then by code.
---@param a table  a row of summary.codes
---@param b table
---@return boolean
function M.is_worse(a, b)
  if a.benign ~= b.benign then return b.benign end
  if a.count ~= b.count then return a.count > b.count end
  return a.code < b.code
end

---The value with the higher count first, then by value.
---@param a table  a row of a code's URLs, clients ...
---@param b table
---@return boolean
function M.is_more(a, b)
  if a.count ~= b.count then return a.count > b.count end
  return a.value < b.value
end

---The scanner with more requests first, then by client.
---@param a table  a row of summary.scans
---@param b table
---@return boolean
function M.is_busier(a, b)
  if a.requests ~= b.requests then return a.requests > b.requests end
  return a.client < b.client
end

---The places of the codes that the timeline shows: those that failed most often, where there are very many.
---@param codes table[]
---@return integer[]
function M.shown(codes)
  local shown = {}
  for i, code in ipairs(codes) do
    if not code.benign then shown[#shown + 1] = i end
  end
  table.sort(shown, function(a, b) return M.is_worse(codes[a], codes[b]) end)
  for i = #shown, M.SHOWN + 1, -1 do shown[i] = nil end
  return shown
end

return M
