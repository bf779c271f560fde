---A code alone, httpstatus 404: what people ask most. It needs neither the parser nor the modules of all the other commands,
---which take several times as long to load as the answer does.

local diagnose = require "httpstatus.diagnose".diagnose
local screen = require "httpstatus.command.screen"

local M = {}

local LISTED, UNLISTED = 0, 1

---Answers as the command diagnose does.
---@param args string[]
---@return integer? status  the exit status; nil where they are anything else than a code that is read as one
function M.answer(args)
  local code = args[1]
  if #args ~= 1 or not (code:find("^%d%d%d$") or code:find("^%d%d%d%.%d+$")) then return nil end
  local diagnosis = diagnose(code)
  local first = diagnosis[1]
  if not first or #diagnosis.evidence ~= 1 or first.because[1].text ~= code then return nil end
  screen.write { { text = code, diagnosis = diagnosis, is_echoed = false } }
  return first.entry.known and LISTED or UNLISTED
end

return M
