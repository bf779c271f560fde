---Every cause with its fix and with what decides for it.

local lines_of = require "httpstatus.entry".lines
local rows = require "httpstatus.rows"

local M = {
  name = "httpstatus_cause",
  comment = "Every cause of a code or a key with its fix, the most frequent first, and what decides for it.",
  key = { "kind", "code", "rank", "n" },
  columns = {
    { name = "kind", type = "text", not_null = true, comment = "meaning, class, shared (by several statuses) or entry (a key)" },
    { name = "code", type = "text", not_null = true, comment = "500.19, 4xx, httperr AppOffline" },
    { name = "rank", type = "integer", not_null = true, comment = "the meaning's among those of the code" },
    { name = "n", type = "integer", not_null = true, comment = "the cause's place, from 1" },
    { name = "status", type = "integer", comment = "of a meaning" },
    { name = "substatus", type = "integer", comment = "of a meaning; -1: the status alone" },
    { name = "family", type = "text", comment = "of a key" },
    { name = "key", type = "text", comment = "of a key" },
    { name = "product", type = "text", not_null = true, comment = "who answers so" },
    { name = "cause", type = "text", not_null = true, comment = "why it happens" },
    { name = "fix", type = "text", comment = "what to do" },
    { name = "when_text", type = "text", comment = "any of these decides for it; none: it is always possible" },
    { name = "benign", type = "boolean", not_null = true, comment = "it is normal operation" },
  },
}

local function some(text)
  return text ~= "" and text or nil
end

---@return table[] records  fresh ones
function M.rows()
  local records, ranks = {}, {}
  for _, row in ipairs(rows.all()) do
    local name = row.kind .. row.code
    ranks[name] = (ranks[name] or 0) + 1
    local fix, when, normal = lines_of(row.fix), lines_of(row.when), lines_of(row.normal)
    local is_meaning = row.kind == "meaning"
    for n, cause in ipairs(lines_of(row.cause)) do
      records[#records + 1] = {
        kind = row.kind, code = row.code, rank = ranks[name], n = n, status = is_meaning and row.status or nil,
        substatus = is_meaning and (row.substatus or -1) or nil, family = row.family,
        key = row.family and row.code:sub(#row.family + 2), product = row.product, cause = cause, fix = some(fix[n]),
        when_text = some(when[n]), benign = normal[n] == "true",
      }
    end
  end
  return records
end

return M
