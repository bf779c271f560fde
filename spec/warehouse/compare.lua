---Whether a database says of the same logs what httpstatus log says, code by code.

local json = require "dkjson"

local M = {}

-- What a value is in either: unknown is "", a number may be text.
local function plain(value)
  if value == nil or value == json.null then return "" end
  if type(value) == "boolean" then return value and "1" or "0" end
  if type(value) == "number" then return ("%d"):format(value) end
  return value
end

local CODE = { "count", "benign", "title", "product", "cause", "fix" }
local BESIDE = { "count", "name", "meaning", "cause", "fix" }

local function reduce(record, fields)
  local reduced = {}
  for _, field in ipairs(fields) do reduced[field] = plain(record[field]) end
  return reduced
end

-- What the line of an error log says is its cause, and no column of a row.
local OF_LINES = { cause = true, fix = true }

---What a summary (of httpstatus log --json) has of each code.
---@param text string  JSON
---@return table<string, table> codes  by their names with the kind: count, benign, title, product, cause, fix, beside
function M.of_summary(text)
  local codes = {}
  for _, code in ipairs(assert(json.decode(text)).codes) do
    local reduced = reduce(code, CODE)
    if code.service == "errors" then
      for field in pairs(OF_LINES) do reduced[field] = "" end
    end
    reduced.beside = {}
    for i, row in ipairs(code.win32) do
      assert(row.error == 0, "the logs have more Win32 codes than are counted exactly")
      reduced.beside[i] = reduce(row, BESIDE)
      reduced.beside[i].win32 = plain(row.win32)
    end
    codes[code.code] = reduced
  end
  return codes
end

---What a report query has of each code: a JSON object a line with code, kind, count, benign, title, product, cause, fix and
---beside, an array of arrays: Win32 code, count, name, meaning, cause, fix.
---@param text string
---@return table<string, table> codes  as of_summary
function M.of_query(text)
  local codes = {}
  for line in text:gmatch("[^\n]+") do
    local row = assert(json.decode(line), line)
    local reduced = reduce(row, CODE)
    reduced.beside = {}
    for i, values in ipairs(row.beside) do
      local of_win32 = { count = values[2], name = values[3], meaning = values[4], cause = values[5], fix = values[6] }
      reduced.beside[i] = reduce(of_win32, BESIDE)
      reduced.beside[i].win32 = plain(values[1])
    end
    local kind = plain(row.kind)
    local name = kind == "" and row.code or row.code .. " " .. kind
    assert(codes[name] == nil, name .. " is in two rows")
    codes[name] = reduced
  end
  return codes
end

local function names_of(...)
  local seen, names = {}, {}
  for _, codes in ipairs { ... } do
    for name in pairs(codes) do
      if not seen[name] then names[#names + 1] = name end
      seen[name] = true
    end
  end
  table.sort(names)
  return names
end

---What differs, a line each; empty where nothing does.
---@param expected table<string, table>  of_summary
---@param found table<string, table>     of_query
---@return string[] lines
function M.differences(expected, found)
  local lines = {}
  local function note(...) lines[#lines + 1] = ("%s: %s: the command has %q, the database %q"):format(...) end
  for _, name in ipairs(names_of(expected, found)) do
    local one, other = expected[name], found[name]
    if not one or not other then
      lines[#lines + 1] = ("%s: only the %s has it, %s times"):format(name, one and "command" or "database", (one or other).count)
    else
      for _, field in ipairs(CODE) do
        if one[field] ~= other[field] then note(name, field, one[field], other[field]) end
      end
      for i = 1, math.max(#one.beside, #other.beside) do
        local left, right = one.beside[i] or {}, other.beside[i] or {}
        for _, field in ipairs { "win32", "count", "name", "meaning", "cause", "fix" } do
          if left[field] ~= right[field] then
            note(name, ("%s of Win32 code %d (%s)"):format(field, i, left.win32 or right.win32), left[field] or "nothing",
              right[field] or "nothing")
          end
        end
      end
    end
  end
  return lines
end

---How much was compared, for who reads the test.
---@param codes table<string, table>
---@return string
function M.size(codes)
  local rows, requests, win32 = 0, 0, 0
  for _, code in pairs(codes) do
    rows, requests, win32 = rows + 1, requests + tonumber(code.count), win32 + #code.beside
  end
  return ("%d codes of %d requests with %d Win32 codes beside them"):format(rows, requests, win32)
end

return M
