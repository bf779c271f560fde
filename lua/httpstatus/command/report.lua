---A summary as a command shows it: as text, page, JSON or CSV.

local filter = require "httpstatus.log.filter"
local fold = require "httpstatus.log.fold"
local output = require "httpstatus.command.output"
local terminal = require "httpstatus.terminal"
local words = require "httpstatus.command.words"

local M = {}

local NOTHING, FOUND, ERROR, INTERRUPTED = 0, 1, 2, 130

---What the exit status of such a command says.
M.EXIT = "Exit status: 0 nothing selected failed, 1 something did, 2 an error or no request passes the filters, 130 Ctrl-C."

---How many URLs and clients the text has of each code.
M.DEFAULT_TOP = 5

---A text as a shell takes it for one word.
---@param text string
---@return string
function M.word(text)
  if text:find("^[%w_./:,=@%+%-*?]+$") then return text end
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- Through the pager, where one is named.
local function write_paged(is_paged, text)
  local pager = is_paged and os.getenv("PAGER") or ""
  local pipe = pager ~= "" and io.popen(pager, "w")
  if not pipe then return output.write(text) end
  pipe:write(text)
  pipe:close()
end

-- The page, and whether it is all that there is to write; nil where it cannot be written.
local function write_html(summary, args)
  local page = require "httpstatus.report.html".page(summary, { ["local"] = args["local"], code = args.code })
  if args.html == "-" then
    output.write(page)
    return true
  end
  local ok, message = output.save(args.html, page)
  if ok then return false end
  output.complain("%s", message)
  return nil
end

-- Who merges it is told that other codes are missing.
local function narrow(summary, code)
  summary.codes = fold.picked(summary.codes, code)
  for i, text in ipairs(summary.filters) do summary.filters[i] = filter.narrowed(text, code) end
end

local function write(summary, args, command)
  local on_terminal = terminal.is_terminal(1)
  if args.json or args.csv then
    if args.code then narrow(summary, args.code) end
    local report = require(args.json and "httpstatus.report.json" or "httpstatus.report.csv")
    local write_data = on_terminal and output.write_data or output.write
    report.write(summary, write_data)
    if args.json then write_data("\n") end
  else
    write_paged(args.full and on_terminal, (require "httpstatus.report.text".text(summary, {
      width = terminal.width(on_terminal), height = terminal.height(on_terminal), colour = terminal.has_colour(on_terminal),
      top = args.top or M.DEFAULT_TOP, full = args.full, code = args.code, ["local"] = args["local"], command = command,
    })))
  end
end

---What keeps a summary from being shown as the options say; asked before the logs are read.
---@param args table  paths, and what add_to added
---@return string? message
function M.refusal(args)
  if args.json then output.need "dkjson" end
  if args.html == "-" and (args.json or args.csv) then
    return ("options --html and --%s: both would write to standard output"):format(args.json and "json" or "csv")
  end
  local target = require "httpstatus.command.target"
  return args.html and args.html ~= "-" and target.refusal("html", args.html, args.paths)
    or args.prometheus and target.refusal("prometheus", args.prometheus, args.paths) or nil
end

---Shows a summary as the options say, and what could not be read on standard error.
---@param summary httpstatus.log.Summary
---@param args table       what add_to added
---@param command string   which gave the summary
---@return integer status  the exit status
function M.show(summary, args, command)
  for _, failure in ipairs(summary.errors) do output.complain("%s: %s", failure.file, failure.message) end
  -- Where nothing was read a report would say that nothing failed; a page that says so is better than the one of yesterday.
  local is_all, is_lost = false, false
  if args.html then
    is_all = write_html(summary, args)
    is_lost = is_all == nil
  end
  if args.prometheus then
    local prometheus = require "httpstatus.report.prometheus"
    local ok, message = prometheus.save(args.prometheus, prometheus.of(summary))
    if not ok then is_lost = output.complain("%s", message) ~= nil end
  end
  if not is_all and (summary.lines > 0 or #summary.errors == 0 or args.json) then write(summary, args, command) end
  if summary.partial then
    output.complain("interrupted: the report is partial")
    return INTERRUPTED
  end
  if filter.admits_nothing(summary) then
    output.complain("%s", summary.notes[1]) -- which says so, and which time the logs are of
    return ERROR
  end
  if #summary.errors > 0 or is_lost then return ERROR end
  for _, code in ipairs(args.code and fold.picked(summary.codes, args.code) or summary.codes) do
    if not code.benign then return FOUND end
  end
  return NOTHING
end

---Adds the options that say how a summary is shown.
---@param parser table  of argparse
---@param help table<string, string>  of the options that differ: top, local
function M.add_to(parser, help)
  words.option(parser, "--top", "N", help.top, "how many URLs and clients for each code, a whole number")
    :convert(words.whole_number("--top"))
  words.option(parser, "--code", "CODE", "The rows of this code only, in full: 404.7, 404.",
    "a code of the report's table, for example 404.7")
  words.option(parser, "--html", "FILE", "Also writes the report as one page of HTML; - for standard output instead of the text.",
    "a file, or - for standard output")
  words.option(parser, "--prometheus", "FILE", "Also writes the counts for node_exporter's textfile collector.",
    "a file, for example /var/lib/node_exporter/httpstatus.prom")
  parser:flag("--full", "All rows in full, not only those that matter; through $PAGER on a terminal.")
  parser:flag("--local", help["local"])
  parser:mutex(
    parser:flag("--json", "The whole summary as one JSON object; docs/logs.md has its structure."),
    parser:flag("--csv", "A line for each code."))
end

return M
