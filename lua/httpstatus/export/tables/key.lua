---Every key that may stand beside a status, but for Win32 codes, which have a table of their own.

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local meaning = require "httpstatus.log.meaning"

local M = {
  name = "httpstatus_key",
  comment = "Every key that may stand beside a status: reasons of HTTP.sys, flags and states of proxies, events, numbers.",
  key = { "family", "key" },
  columns = {
    { name = "family", type = "text", not_null = true, comment = "httperr, cloudflare, envoy ..." },
    { name = "key", type = "text", not_null = true,
      comment = "AppOffline, 1020, UC; of httperr * is any reason that is not listed, for which <> stands in its texts" },
    { name = "status", type = "integer", comment = "the first status that it comes with" },
    { name = "product", type = "text", not_null = true, comment = "who writes it" },
    { name = "title", type = "text", not_null = true, comment = "what it means, in a few words" },
    { name = "name", type = "text", comment = "its official name" },
    { name = "summary", type = "text", comment = "what happened" },
    { name = "check_text", type = "text", comment = "what decides among the causes" },
    { name = "cause", type = "text", comment = "a line for each cause" },
    { name = "fix", type = "text", comment = "a line for each cause" },
    { name = "benign", type = "boolean", not_null = true, comment = "it is normal operation" },
    { name = "source", type = "text", comment = "document and section" },
  },
}

local UNLISTED = "*"

-- What the log report says of a reason of HTTP.sys that is not listed.
local function unlisted_reason()
  local known = meaning.of({ reason = "<>" }, {}, {})
  return { family = "httperr", key = UNLISTED, product = "httpsys", title = known.title, summary = known.check, benign = false }
end

---@return table[] records  fresh ones
function M.rows()
  local records = {}
  for _, found in ipairs(family.get()) do
    if found.key ~= "hresult" then
      for n = 1, found.count do
        local row = core.entry(found.number, n)
        local known = family.entry_of(row)
        local key = known.code:sub(#found.id + 2)
        records[#records + 1] = {
          family = found.id, key = key, status = known.status, product = known.product, title = family.title_of(known),
          name = known.name, summary = known.summary, check_text = known.check, cause = known.cause, fix = known.fix,
          benign = meaning.is_normal_key(found.id, known.key), source = known.source,
        }
      end
    end
    if found.id == "httperr" then records[#records + 1] = unlisted_reason() end
  end
  return records
end

return M
