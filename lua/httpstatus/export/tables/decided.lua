---What a Win32 code decides beside a code.

local beside = require "httpstatus.export.beside"

local M = {
  name = "httpstatus_decided",
  comment = "The causes that a Win32 code decides for beside a code, in all products that could have answered. Of a code and a "
    .. "Win32 code those of its row in httpstatus_answer, by fit to time-taken and then by rank.",
  key = { "status", "substatus", "win32", "rank" },
  columns = {
    { name = "status", type = "integer", not_null = true, comment = "as in httpstatus_answer" },
    { name = "substatus", type = "integer", not_null = true, comment = "as in httpstatus_answer" },
    { name = "win32", type = "integer", not_null = true, comment = "as in httpstatus_answer" },
    { name = "rank", type = "integer", not_null = true, comment = "the place among them, from 1" },
    { name = "product", type = "text", not_null = true, comment = "whose cause it is" },
    { name = "cause", type = "text", not_null = true,
      comment = "why it happens; with the product in front where there are several" },
    { name = "fix", type = "text", not_null = true, comment = "what to do" },
    { name = "near_ms", type = "integer[]", not_null = true,
      comment = "what time-taken usually is then: it fits where p50 or p95 is within 15 % of one of them" },
  },
}

---@return table[] records  fresh ones
function M.rows()
  local records = {}
  beside.each(function(status, substatus, win32, answer)
    for rank, one in ipairs(answer.decided) do
      records[#records + 1] = {
        status = status, substatus = substatus, win32 = win32, rank = rank, product = one.product, cause = one.cause,
        fix = one.fix, near_ms = one.near,
      }
    end
  end)
  return records
end

return M
