---What the log report says of the codes that are normal operation, which are rows of their own there.

local meaning = require "httpstatus.log.meaning"

local M = {
  name = "httpstatus_kind",
  comment = "The kinds of codes that are normal operation: rows of their own in a report.",
  key = { "kind" },
  columns = {
    { name = "kind", type = "text", not_null = true, comment = "handshake or normal" },
    { name = "title", type = "text", not_null = true, comment = "what the report calls it" },
    { name = "check_text", type = "text",
      comment = "what decides; none: the first cause of the code's answer tells why it is normal" },
  },
}

function M.rows()
  local records = {}
  for i, kind in ipairs { "handshake", "normal" } do
    local known = meaning.of({ kind = kind, status = 200 }, {}, {})
    records[i] = { kind = kind, title = known.title, check_text = kind == "handshake" and known.check or nil }
  end
  return records
end

return M
