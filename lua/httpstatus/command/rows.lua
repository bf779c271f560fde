---The command httpstatus rows: each request as a normalised row.

local filter = require "httpstatus.log.filter"
local log = require "httpstatus.command.log"
local output = require "httpstatus.command.output"
local terminal = require "httpstatus.terminal"
local words = require "httpstatus.command.words"

local M = {}

local READ, ERROR, INTERRUPTED = 0, 2, 130

local STDOUT = 1

local function complain_of(file, message)
  output.complain("%s: %s", file, message)
end

-- What the library calls "as" is --format here, and its "format" --log-format.
local function as_called(message)
  return (message:gsub("^option %-%-format:", "option --log-format:"):gsub("^option %-%-as:", "option --format:")
    :gsub("^option %-%-follow: ", ""))
end

-- What differs where the input grows: each row goes on its way at once, and reading ends with who reads the rows.
local function follow(options, write)
  options.follow, options.output, options.on_loss = true, STDOUT, complain_of
  return function(text)
    write(text)
    output.flush()
  end
end

local function run_rows(args)
  local options = log.options_of(args)
  options.as, options.columns, options.events = args.format or "csv", args.columns, args.events
  -- Where nothing can be written nothing need be read.
  options.progress = function() return not output.has_failed() end
  -- What stands in a log may not command the terminal.
  local on_terminal = terminal.is_terminal(STDOUT)
  local function write(text)
    output.write(on_terminal and text:gsub("[^\r\n\t]+", terminal.visible) or text)
  end
  if args.follow then write = follow(options, write) end
  local read, message = words.try(require("httpstatus.log").rows, args.paths, options, write)
  if not read then return output.complain("%s", as_called(message)) end
  for _, failure in ipairs(read.errors) do complain_of(failure.file, failure.message) end
  if read.unread or output.has_failed() then return #read.errors > 0 and ERROR or READ end
  for _, note in ipairs(read.notes) do output.complain("%s", note) end
  if read.partial then return INTERRUPTED end
  return (#read.errors > 0 or filter.admits_nothing(read)) and ERROR or READ
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local rows = parser:command("rows", "Each request of logs as a row, the same columns whatever the format.",
    "Exit status: 0 all was read, 2 an error or no request passes the filters, 130 Ctrl-C.")
  log.add_input(rows, "--log-format", "all")
  words.option(rows, "--format", "FORMAT", "csv, tsv or json; default csv.", "csv, tsv or json")
  words.option(rows, "--columns", "NAMES", "Which columns: time,client,user,method,url,query,status,...",
    "the names of columns, for example time,status,url")
  rows:flag("--events", "Also lines without a status that httpstatus log counts: of HTTP.sys and of error logs.")
  rows:flag("--follow", "Of an input that grows, - or a FIFO: each row as soon as its line is whole.")
  run.rows = run_rows
end

return M
