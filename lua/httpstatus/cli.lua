---The command httpstatus. Exit status: 0 what was asked is recognised and listed (match: matches), 1 some code is not listed,
---2 not recognised, malformed, misused or not written. What each command does stands in httpstatus.command.

local output = require "httpstatus.command.output"

local M = {}

-- In the order of the help.
local GROUPS = { "diagnose", "describe", "families", "registry", "log", "merge", "rows", "site", "about" }

---The parser of the command line: its help, its completion scripts and its man page come from here.
---@return table parser  of argparse
---@return table<string, fun(args: table, parser: table): integer> run  what runs each command: its exit status
function M.new_parser()
  local parser = output.need("argparse")("httpstatus",
    "What the status numbers of a web server mean, why they happen and what to do.",
    "Exit status: 0 all is recognised and listed (match: the code matches), 1 some code is not listed (search, log, merge: "
      .. "nothing was found), 2 not recognised, malformed, misused or not written.")
  parser:usage("Usage: httpstatus [OPTIONS] TEXT ...\n       COMMAND | httpstatus [OPTIONS]\n       httpstatus COMMAND ...")
  local run = {}
  parser:command_target("command")
  for _, name in ipairs(GROUPS) do require("httpstatus.command." .. name).add_to(parser, run) end
  return parser, run
end

---Runs the command.
---@param args string[]
---@return integer status  the exit status
function M.main(args)
  local status = require "httpstatus.command.code".answer(args)
  if status then return output.finish(status) end
  local parser, run = M.new_parser()
  local asked, message = require "httpstatus.command.words".read(parser, args)
  if not asked then return output.complain("%s", message) end
  return output.finish(run[asked.command](asked, parser))
end

return M
