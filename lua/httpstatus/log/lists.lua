---Lists of values with counts, merged: the true count of a value stays in count - error .. count. What a list does not have
---may have as many as its `unlisted` says, and so widens the bounds of what the others have.

local M = {}

---@class httpstatus.log.List
---@field rows table[]
---@field at table<string|integer, table>  the rows by value
---@field unlisted integer  what a value that is not listed has at most

---@return httpstatus.log.List
function M.new()
  return { rows = {}, at = {}, unlisted = 0 }
end

-- Values that are shown alike, as those cut to 512 bytes are, become one.
local function collected(rows, name)
  local own, different = {}, {}
  for _, row in ipairs(rows) do
    local known = own[row[name]]
    if known then
      known.count, known.error, known.requests = known.count + row.count, known.error + row.error, nil
    else
      own[row[name]] = row
      different[#different + 1] = row
    end
  end
  return own, different
end

-- 'told' counts the summaries that know how many requests a URL had.
local function add_row(list, more, name)
  local row = list.at[more[name]]
  if row then
    row.count, row.error, row.told = row.count + more.count, row.error + more.error, row.told + (more.requests and 1 or 0)
    row.requests, row.estimated = row.requests + (more.requests or 0), row.estimated or more.estimated
    return
  end
  more.count, more.error = more.count + list.unlisted, more.error + list.unlisted
  more.told, more.requests = more.requests and 1 or 0, more.requests or 0
  list.rows[#list.rows + 1] = more
  list.at[more[name]] = more
end

---Adds the rows of one summary.
---@param list httpstatus.log.List
---@param rows table[]         {value or win32, count, error, requests}: they belong to the list from now on
---@param unlisted? integer    of these rows
---@param name string          "value" or "win32"
function M.add(list, rows, unlisted, name)
  local own, different = collected(rows, name)
  unlisted = unlisted or 0
  if unlisted > 0 then
    for _, row in ipairs(list.rows) do
      if not own[row[name]] then row.count, row.error = row.count + unlisted, row.error + unlisted end
    end
  end
  for _, more in ipairs(different) do add_row(list, more, name) end
  list.unlisted = list.unlisted + unlisted
end

local function sort(list, name)
  table.sort(list.rows, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a[name] < b[name]
  end)
end

---Keeps the first rows only.
---@param list httpstatus.log.List
---@param most integer
---@param name string
function M.cut(list, most, name)
  if #list.rows <= most then return end
  sort(list, name)
  list.unlisted = math.max(list.unlisted, list.rows[most + 1].count)
  for i = #list.rows, most + 1, -1 do
    list.at[list.rows[i][name]] = nil
    list.rows[i] = nil
  end
end

---The rows as a summary has them, and what the others have at most.
---@param list httpstatus.log.List
---@param name string
---@param summaries integer  how many were added: of how many requests a URL was the target is known where each of them knew
---@param most? integer      rows, at most
---@return table[] rows
---@return integer? unlisted
function M.rows(list, name, summaries, most)
  local rows, unlisted = {}, list.unlisted
  sort(list, name)
  for i, row in ipairs(list.rows) do
    if i > (most or i) then
      unlisted = math.max(unlisted, row.count)
      break
    end
    local is_known = row.told == summaries
    rows[i] = { [name] = row[name], count = row.count, error = row.error, requests = is_known and row.requests or nil,
      estimated = is_known and row.estimated or nil }
  end
  return rows, unlisted > 0 and unlisted or nil
end

return M
