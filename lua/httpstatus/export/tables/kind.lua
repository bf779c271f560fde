---What the log report says of the codes that are no meanings: what is normal operation, and the replies of other services.

local meaning = require "httpstatus.log.meaning"

local M = {
  name = "httpstatus_kind",
  comment = "What a report says of codes that are normal operation, which are rows of their own, and of services that are no "
    .. "HTTP servers.",
  key = { "kind" },
  columns = {
    { name = "kind", type = "text", not_null = true, comment = "handshake, normal; ftp, smtp, nntp: the first word of the code" },
    { name = "title", type = "text", not_null = true, comment = "what the report calls it; <> is the status" },
    { name = "check_text", type = "text",
      comment = "what decides; none: the first cause of the code's answer tells why it is normal" },
  },
}

local STATUS = 999 -- stands for any reply

---@return table[] records  fresh ones
function M.rows()
  local handshake = meaning.of({ kind = "handshake" }, {}, {})
  local records = {
    { kind = "handshake", title = handshake.title, check_text = handshake.check },
    { kind = "normal", title = meaning.of({ kind = "normal", status = STATUS }, {}, {}).title },
  }
  for _, service in ipairs { "ftp", "smtp", "nntp" } do
    local known = meaning.of({ service = service, status = STATUS }, {}, {})
    records[#records + 1] = { kind = service, title = (known.title:gsub(("%d"):format(STATUS), "<>")), check_text = known.check }
  end
  return records
end

return M
