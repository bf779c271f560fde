---The commands about the command itself: its help, its man page, its completion scripts, its version.

local output = require "httpstatus.command.output"
local status = require "httpstatus"
local words = require "httpstatus.command.words"

local M = {}

local DONE = 0

local function help(args, parser)
  local commands = words.commands(parser)
  if args.topic and not commands[args.topic] then
    return output.complain("there is no command %s%s", words.shown(args.topic),
      words.hint(args.topic, commands, "; see httpstatus --help"))
  end
  output.write((commands[args.topic] or parser):get_help(), "\n")
  return DONE
end

local function manual(_, parser)
  output.write(require("httpstatus.manual").page(parser, status._VERSION))
  return DONE
end

local function completion(args, parser)
  output.write(parser["get_" .. args.shell .. "_complete"](parser))
  return DONE
end

local function version()
  output.write(status._VERSION, "\n")
  return DONE
end

---Adds the commands to the parser, and what runs them.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  parser:command("manual", "Write the man page: httpstatus manual > httpstatus.1")
  run.manual = manual

  parser:command("completion", "Write a completion script for a shell.")
    :argument("shell", "bash, zsh or fish."):choices({ "bash", "zsh", "fish" })
  run.completion = completion

  local command = parser:command("help", "Show the help of the command, or of one of its commands.")
  command:argument("topic", "A command's name."):args("?")
  -- What the completion scripts ask: the topics are the commands.
  command._is_help_command = true
  run.help = help

  parser:flag("--version", "Show the version and exit.")
  run.version = version
end

return M
