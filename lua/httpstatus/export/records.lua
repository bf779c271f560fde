---The registry as one table for the formats that know no other: a row for each meaning, class, shared cause and entry.

local rows = require "httpstatus.rows"

local M = {}

---The columns, in order. A field of which nothing is known is absent (JSON, Lua) or empty (CSV). `cause`, `fix`, `when` and
---`normal` have a line for each cause.
M.COLUMNS = {
  "code", "kind", "status", "substatus", "class", "phrase", "family", "key", "name", "statuses", "product", "versions", "title",
  "summary", "check", "cause", "fix", "when", "normal", "see", "source", "confidence",
}

---Calls write(record, is_last) for every row.
---@param write fun(record: httpstatus.Row, is_last: boolean)
function M.each(write)
  local records = rows.all()
  for i, record in ipairs(records) do write(record, i == #records) end
end

return M
