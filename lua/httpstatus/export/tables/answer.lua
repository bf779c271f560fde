---What the log report says of a code with what stands beside it.

local beside = require "httpstatus.export.beside"

local M = {
  name = "httpstatus_answer",
  comment = "What httpstatus log says of a code beside its most frequent Win32 code. Of the rows whose substatus is that of the "
    .. "log or -2, and whose win32 is that of the log or -2, the one with the highest substatus, then win32, is the answer; what "
    .. "the log does not have is -1.",
  key = { "status", "substatus", "win32" },
  columns = {
    { name = "status", type = "integer", not_null = true, comment = "0 to 999" },
    { name = "substatus", type = "integer", not_null = true, comment = "-1: the log has none; -2: any that has no row" },
    { name = "win32", type = "integer", not_null = true,
      comment = "32 bits without a sign; -1: the log has none; -2: any that has no row" },
    { name = "product", type = "text", comment = "whose meaning it is" },
    { name = "title", type = "text", not_null = true, comment = "what it means, in a few words" },
    { name = "check_text", type = "text", comment = "what decides among the causes" },
    { name = "cause", type = "text", comment = "a line for each cause: those that the Win32 code decides, then what is open" },
    { name = "fix", type = "text", comment = "a line for each cause" },
    { name = "benign", type = "boolean", not_null = true, comment = "normal operation; of a 401 only the lines behind it tell" },
  },
}

---@return table[] records  fresh ones
function M.rows()
  local records = {}
  beside.each(function(status, substatus, win32, answer)
    records[#records + 1] = {
      status = status, substatus = substatus, win32 = win32, product = answer.product, title = answer.title,
      check_text = answer.check, cause = answer.cause, fix = answer.fix, benign = answer.benign,
    }
  end)
  return records
end

return M
