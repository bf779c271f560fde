---The command httpstatus. What each of its commands does stands in httpstatus.command.

local family = require "httpstatus.family"
local output = require "httpstatus.command.output"

local unpack = table.unpack or unpack -- luacheck: ignore 143

local M = {}

-- In the order of the help.
local GROUPS = { "diagnose", "describe", "log", "merge", "rows", "registry", "site", "about", "families" }

-- A screen's width, which argparse would not keep to.
local WIDTH = 80

-- The commands of families are many: in the help they stand behind the others.
local function group_commands(parser)
  local commands, families = {}, {}
  for _, command in ipairs(parser._commands) do
    local list = family.get(command._name) and families or commands
    list[#list + 1] = command
  end
  parser:group("Commands", unpack(commands))
  parser:group("What stands beside a status, a command for each family of keys", unpack(families))
end

---The parser of the command line: its help, its completion scripts and its man page come from here.
---@return table parser  of argparse
---@return table<string, fun(args: table, parser: table): integer> run  what runs each command: its exit status
function M.new_parser()
  local parser = output.need("argparse")("httpstatus",
    "What the status numbers of a web server mean, why they happen and what to do.",
    "Exit status: 0 all is recognised and listed, 1 some code is not listed or nothing was found, 2 not recognised, malformed, "
      .. "misused or not written. The help of match, log, merge and rows has theirs.")
  parser:usage("Usage: httpstatus [OPTIONS] TEXT ...\n       COMMAND | httpstatus [OPTIONS]\n       httpstatus COMMAND ...")
  local run = {}
  parser:command_target("command"):help_max_width(WIDTH)
  for _, name in ipairs(GROUPS) do require("httpstatus.command." .. name).add_to(parser, run) end
  group_commands(parser)
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
