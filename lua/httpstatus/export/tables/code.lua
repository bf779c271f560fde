---Every listed code, a row for each meaning.

local rows = require "httpstatus.rows"
local status = require "httpstatus"

local NO_SUBSTATUS = -1

local M = {
  name = "httpstatus_code",
  comment = "Every listed status and substatus, a row for each product's meaning of it.",
  key = { "status", "substatus", "rank" },
  columns = {
    { name = "status", type = "integer", not_null = true, comment = "404" },
    { name = "substatus", type = "integer", not_null = true, comment = "3 of 404.3; -1: the status alone" },
    { name = "rank", type = "integer", not_null = true, comment = "1: the meaning that log reports take" },
    { name = "code", type = "text", not_null = true, comment = "404.3" },
    { name = "class", type = "text", comment = "4xx" },
    { name = "phrase", type = "text", comment = "of the status line" },
    { name = "product", type = "text", not_null = true, comment = "who answers so: iis" },
    { name = "product_title", type = "text", not_null = true, comment = "its full name" },
    { name = "versions", type = "text", comment = "7.0+" },
    { name = "title", type = "text", not_null = true, comment = "what it means, in a few words" },
    { name = "summary", type = "text", comment = "what happened" },
    { name = "check_text", type = "text", comment = "what decides among the causes" },
    { name = "see", type = "text", comment = "codes that are easily confused with it, a line each" },
    { name = "source", type = "text", comment = "document and section" },
    { name = "confidence", type = "text", comment = "medium or low where no first-party document states it" },
  },
}

---@return table[] records  fresh ones
function M.rows()
  local records, last = {}, nil
  for _, row in ipairs(rows.all()) do
    if row.kind == "meaning" then
      local rank = last and last.code == row.code and last.rank + 1 or 1
      last = {
        status = row.status, substatus = row.substatus or NO_SUBSTATUS, rank = rank, code = row.code, class = row.class,
        phrase = row.phrase, product = row.product, product_title = status.products[row.product], versions = row.versions,
        title = row.title, summary = row.summary, check_text = row.check, see = row.see, source = row.source,
        confidence = row.confidence,
      }
      records[#records + 1] = last
    end
  end
  return records
end

return M
