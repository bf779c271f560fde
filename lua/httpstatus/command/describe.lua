---The command httpstatus describe: all that is known of codes.

local evidence = require "httpstatus.command.evidence"
local output = require "httpstatus.command.output"
local status = require "httpstatus"

local M = {}

local LISTED, UNLISTED = 0, 1

local function describe(args)
  local options, malformed = evidence.of(args)
  if not options then return output.complain("%s", malformed) end
  local entries, result = {}, LISTED
  for i, code in ipairs(args.codes) do
    local entry, message = status.describe(code, options)
    if entry then
      entries[#entries + 1] = entry
      if not entry.known then result = math.max(result, UNLISTED) end
    else
      result = output.complain("argument %d: %s", i, message)
    end
  end
  output.write_entries(entries, args.json)
  return result
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local command = parser:command("describe", "Print all that is known of codes.")
  command:argument("codes", '"500.19", "404", "HTTP Error 500.19 - Internal Server Error".'):args("+")
  evidence.add_options(command)
  command:flag("--json", "One JSON array of entries, an object for each code.")
  run.describe = describe
end

return M
