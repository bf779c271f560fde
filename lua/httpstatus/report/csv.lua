---The summary of logs as CSV (RFC 4180): a line for each code.

local M = {}

local COLUMNS = {
  "code", "status", "substatus", "count", "share", "first", "last", "benign", "title", "win32", "url", "client", "p50",
  "p95", "check", "fix", "burst_first", "burst_last", "burst_count",
}

-- A spreadsheet computes what begins so, and a log is written by whoever sends a request: a ' in front makes it a text.
local function defused(text)
  return text:find("^[=+%-@\t\r\n]") and "'" .. text or text
end

local function cell(value)
  if value == nil then return "" end
  -- A whole number is written without ".0" in every Lua.
  if type(value) == "number" and value % 1 == 0 then return ("%d"):format(value) end
  local text = type(value) == "string" and defused(value) or tostring(value)
  return text:find('[",\r\n]') and '"' .. text:gsub('"', '""') .. '"' or text
end

local function value_of(rows) return rows and rows[1] and rows[1].value end

-- A half goes up: LuaJIT's %.6f and that of C round it to different sides.
local function share_text(share)
  local millionths = math.floor(share * 1e6 + 0.5)
  return ("%d.%06d"):format(math.floor(millionths / 1e6), millionths % 1e6)
end

---Writes a line per code, the most frequent Win32 code, URL and client in it.
---@param summary table
---@param write fun(text: string)
function M.write(summary, write)
  write(table.concat(COLUMNS, ",") .. "\r\n")
  for _, code in ipairs(summary.codes) do
    local times, burst = code.time_taken or {}, code.burst or {}
    local own = {
      win32 = code.win32 and code.win32[1] and code.win32[1].win32, url = value_of(code.urls),
      client = value_of(code.clients), p50 = times.p50, p95 = times.p95, share = code.share and share_text(code.share),
      burst_first = burst.first, burst_last = burst.last, burst_count = burst.count,
    }
    local cells = {}
    for i, name in ipairs(COLUMNS) do
      local value = own[name]
      if value == nil then value = code[name] end
      cells[i] = cell(value)
    end
    write(table.concat(cells, ",") .. "\r\n")
  end
end

return M
