---The command httpstatus rows: each request as a normalised row. Exit status: 0 all was read, 2 an error, 130 Ctrl-C.

local log = require "httpstatus.command.log"
local output = require "httpstatus.command.output"
local terminal = require "httpstatus.terminal"
local words = require "httpstatus.command.words"

local M = {}

local READ, ERROR, INTERRUPTED = 0, 2, 130

local function run_rows(args)
  local options = log.options_of(args)
  options.as, options.columns = args.format or "csv", args.columns
  -- What stands in a log may not command the terminal.
  local on_terminal = terminal.is_terminal(1)
  local function write(text)
    output.write(on_terminal and text:gsub("[^\r\n\t]+", terminal.visible) or text)
  end
  local read, message = log.try(require("httpstatus.log").rows, args.paths, options, write)
  -- What the library calls "as" is --format here.
  if not read then return output.complain("%s", (message:gsub("^option as:", "option format:"))) end
  for _, failure in ipairs(read.errors) do output.complain("%s: %s", failure.file, failure.message) end
  for _, path in ipairs(read.repeated) do output.complain("%s was given twice and is written once", path) end
  if read.left_out then output.complain("%s", read.left_out) end
  if read.partial then return INTERRUPTED end
  return #read.errors > 0 and ERROR or READ
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local rows = parser:command("rows", "Each request of logs as a row, the same columns whatever the format.")
  log.add_input(rows, "--log-format")
  words.option(rows, "--format", "FORMAT", "csv, tsv or json; default csv.", "csv, tsv or json")
  words.option(rows, "--columns", "NAMES", "Which columns: time,client,user,method,url,query,status,...",
    "the names of columns, for example time,status,url")
  run.rows = run_rows
end

return M
