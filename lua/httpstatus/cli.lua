---The command httpstatus. Exit status: 0 what was asked is recognised and listed (match: matches), 1 some code is not listed,
---2 not recognised, malformed, misused or not written. What each command does stands in httpstatus.command.

local about = require "httpstatus.command.about"
local describe = require "httpstatus.command.describe"
local diagnose = require "httpstatus.command.diagnose"
local families = require "httpstatus.command.families"
local log = require "httpstatus.command.log"
local merge = require "httpstatus.command.merge"
local output = require "httpstatus.command.output"
local registry = require "httpstatus.command.registry"
local rows = require "httpstatus.command.rows"
local site = require "httpstatus.command.site"
local words = require "httpstatus.command.words"

local M = {}

-- In the order of the help.
local GROUPS = { diagnose, describe, families, registry, log, merge, rows, site, about }

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
  for _, group in ipairs(GROUPS) do group.add_to(parser, run) end
  return parser, run
end

---Runs the command.
---@param args string[]
---@return integer status  the exit status
function M.main(args)
  local parser, run = M.new_parser()
  local asked, message = words.read(parser, args)
  if not asked then return output.complain("%s", message) end
  return output.finish(run[asked.command](asked, parser))
end

return M
