---The command httpstatus rows: each request as a normalised row. Exit status: 0 all was read, 2 an error or no request passes
---the filters, 130 Ctrl-C.

local filter = require "httpstatus.log.filter"
local log = require "httpstatus.command.log"
local output = require "httpstatus.command.output"
local terminal = require "httpstatus.terminal"
local words = require "httpstatus.command.words"

local M = {}

local READ, ERROR, INTERRUPTED = 0, 2, 130

local function run_rows(args)
  local options = log.options_of(args)
  options.as, options.columns, options.events = args.format or "csv", args.columns, args.events
  -- What stands in a log may not command the terminal.
  local on_terminal = terminal.is_terminal(1)
  local function write(text)
    output.write(on_terminal and text:gsub("[^\r\n\t]+", terminal.visible) or text)
  end
  local read, message = log.try(require("httpstatus.log").rows, args.paths, options, write)
  -- What the library calls "as" is --format here.
  if not read then return output.complain("%s", (message:gsub("^option as:", "option format:"))) end
  for _, failure in ipairs(read.errors) do output.complain("%s: %s", failure.file, failure.message) end
  for _, note in ipairs(read.notes) do output.complain("%s", note) end
  if read.partial then return INTERRUPTED end
  return (#read.errors > 0 or filter.admits_nothing(read)) and ERROR or READ
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
  rows:flag("--events", "Also lines without a status that httpstatus log counts: of HTTP.sys and of error logs.")
  run.rows = run_rows
end

return M
