---The command httpstatus log. Exit status: 0 nothing selected was found, 1 found, 2 an error or no request passes the filters,
---130 Ctrl-C.

local filter = require "httpstatus.log.filter"
local fold = require "httpstatus.log.fold"
local moment = require "httpstatus.log.moment"
local output = require "httpstatus.command.output"
local terminal = require "httpstatus.terminal"
local time = require "httpstatus.log.time"
local words = require "httpstatus.command.words"

local M = {}

local NOTHING, FOUND, ERROR, INTERRUPTED = 0, 1, 2, 130

-- The bytes to read; nil when a path does not tell, as the size of a packed one does not.
local function total_of(paths)
  local core, total = require "httpstatus.log_core", 0
  for _, file in ipairs((require "httpstatus.log.files".of(paths))) do
    local size = file ~= "-" and not file:find("%.gz$") and not file:find("%.zst$") and core.size(file)
    if not size then return nil end
    total = total + size
  end
  return total
end

local BAR = 20

---The progress bar's text.
---@param done integer     bytes
---@param total? integer   bytes
---@param seconds integer  since the start
---@return string
function M.progress_text(done, total, seconds)
  local rate = done / seconds
  local text = ("%.0f MB, %.0f MB/s"):format(done / 1e6, rate / 1e6)
  if not total or total <= 0 then return text end
  local share = math.min(1, done / total)
  local filled = math.floor(share * BAR)
  return ("[%s%s] %3.0f %%  %s, %.0f s left"):format(("#"):rep(filled), ("."):rep(BAR - filled), share * 100, text,
    math.max(0, total - done) / math.max(rate, 1))
end

-- On a terminal: after a second's work a line that is redrawn each second.
local function new_progress(paths)
  if not terminal.is_terminal(2) then return nil, function() end end
  local total, start, drawn = total_of(paths), os.time(), nil
  local function draw(done)
    local now = os.time()
    if now - start > 1 and now ~= drawn then
      drawn = now
      io.stderr:write("\r", M.progress_text(done, total, now - start), "\27[K")
    end
  end
  return draw, function()
    if drawn then io.stderr:write("\r\27[K") end
  end
end

-- As a shell takes it for one word.
local function word(text)
  if text:find("^[%w_./:,=@%+%-*?]+$") then return text end
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- The command that was given, without what says how to show the result.
local function command_of(args)
  local words_of = { "httpstatus log" }
  for _, name in ipairs { "select", "since", "until", "zone", "url", "client", "client_column", "fields", "log_format" } do
    if args[name] then
      local value = name == "url" and "'" .. args.url .. "'" or word(args[name])
      words_of[#words_of + 1] = ("--%s %s"):format(name:gsub("_", "-"), value)
    end
  end
  for _, path in ipairs(args.paths) do words_of[#words_of + 1] = word(path) end
  return table.concat(words_of, " ")
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

local function write(summary, args)
  local on_terminal = terminal.is_terminal(1)
  if args.json or args.csv then
    if args.code then summary.codes = fold.picked(summary.codes, args.code) end
    local report = require(args.json and "httpstatus.report.json" or "httpstatus.report.csv")
    local write_data = on_terminal and output.write_data or output.write
    report.write(summary, write_data)
    if args.json then write_data("\n") end
  else
    write_paged(args.full and on_terminal, (require "httpstatus.report.text".text(summary, {
      width = terminal.width(on_terminal), height = terminal.height(on_terminal), colour = terminal.has_colour(on_terminal),
      top = args.top, full = args.full, code = args.code, ["local"] = args["local"], command = command_of(args),
    })))
  end
end

-- What is asked for together that does not go together; nil where all does.
local function misuse(args)
  if args.prometheus == "" then return 'option --prometheus: "" is no file' end
  if args.state == "" then return 'option --state: "" is no file' end
  if not args.follow then
    if args.state then return "option --state goes with --follow" end
    if args.from_beginning then return "option --from-beginning goes with --follow" end
    return nil
  end
  for _, name in ipairs { "html", "csv", "full", "code" } do
    if args[name] then return ("option --follow tells findings as they come: --%s is of a report"):format(name) end
  end
  if not args.state then return nil end
  for _, path in ipairs(args.paths) do
    if path == "-" then return "option --state: standard input has no position to go on from" end
  end
end

-- Reading goes on while findings are told.
local function follow(args)
  local options = M.options_of(args)
  options.top, options.localtime, options.threads, options.interruptible = args.top, args["local"], nil, nil
  -- A time before now is one of the start: counters begin later on, too.
  local now = os.time()
  for _, name in ipairs { "since", "until" } do
    local seconds = options[name] and not moment.is_of_the_log(options[name]) and moment.parse(options[name], now, args["local"])
    if seconds then options[name] = time.iso(seconds) end
  end
  args.from_beginning = args.from_beginning or args.since ~= nil
  return require("httpstatus.command.follow").run(args, options)
end

local function run_log(args)
  local wrong = misuse(args)
  if wrong then return output.complain("%s", wrong) end
  for _, name in ipairs { "prometheus", "state" } do
    local refused = args[name] and require("httpstatus.command.target").refusal(name, args[name], args.paths)
    if refused then return output.complain("%s", refused) end
  end
  if args.follow then return follow(args) end
  if args.json then output.need "dkjson" end
  if args.html == "-" and (args.json or args.csv) then
    return output.complain("options --html and --%s: both would write to standard output", args.json and "json" or "csv")
  end
  local refusal = args.html and args.html ~= "-" and require("httpstatus.command.target").refusal("html", args.html, args.paths)
  if refusal then return output.complain("%s", refusal) end
  local progress, clear = new_progress(args.paths)
  local options = M.options_of(args)
  options.top, options.progress = args.top, progress
  local summary, message = M.try(require("httpstatus.log").summarize, args.paths, options)
  clear()
  if not summary then return output.complain("%s", message) end
  for _, failure in ipairs(summary.errors) do output.complain("%s: %s", failure.file, failure.message) end
  -- Where nothing was read a report would say that nothing failed; a page that says so is better than the one of yesterday.
  local is_all, is_lost = false, false
  if args.html then
    is_all = write_html(summary, args)
    is_lost = is_all == nil
  end
  if not is_all and (summary.lines > 0 or #summary.errors == 0 or args.json) then write(summary, args) end
  if args.prometheus then
    local counts = require("httpstatus.report.prometheus").of(summary)
    local ok, why = require("httpstatus.command.follow").save_metrics(args.prometheus, counts)
    if not ok then
      output.complain("%s", why)
      is_lost = true
    end
  end
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

---Adds what says which requests of which logs: for this command and for rows.
---@param parser table        of argparse
---@param format_name string  how the option for the logs' format is called
function M.add_input(parser, format_name)
  parser:argument("paths", "Log files, folders, - for standard input; packed ones too."):args("+")
  words.option(parser, "--select", "CODES", 'Which codes, for example "5xx,!503".', 'a selector, for example "5xx,!503"')
  words.option(parser, "--since", "TIME", "Requests from this time on: 2026-11-01T06:00 (UTC), today, -1h.",
    "a time, for example 2026-11-01, 2026-11-01T06:00+02:00, today or -1h")
  words.option(parser, "--until", "TIME", "Requests before this time.",
    "a time, for example 2026-11-01, 2026-11-01T06:00+02:00, today or -1h")
  words.option(parser, "--zone", "ZONE", "What times without a zone are ahead of UTC, for example +02:00.",
    "the zone of the servers' clocks, for example +02:00 or -05:00")
  words.option(parser, "--url", "PATTERN", 'Requests of these URLs, for example "/api/*".',
    'a pattern of URLs, for example "/api/*"')
  words.option(parser, "--client", "NETWORK", "Requests of this address or network, for example 10.0.0.0/8.",
    "an address or a network, for example 10.0.0.0/8")
  words.option(parser, "--client-column", "NAME", "The column that tells the client, for example X-Forwarded-For.",
    "the name of a column, for example X-Forwarded-For")
  words.option(parser, "--fields", "NAMES", "The columns of W3C logs without a #Fields line.",
    'the names of the columns, for example "date time c-ip sc-status"')
  words.option(parser, "--threads", "N", "1, or 2: one reads and unpacks ahead; default 2 where there are two processors.",
    "1 or 2"):convert(words.whole_number("--threads"))
  words.option(parser, format_name, "FORMAT", "The log's format, as nginx or Apache is told it.",
    [[a log_format or LogFormat, for example '$remote_addr [$time_local] "$request" $status']])
end

---The options for httpstatus.log of the parsed arguments.
---@param args table
---@return table
function M.options_of(args)
  return {
    select = args.select, since = args.since, ["until"] = args["until"], url = args.url, client = args.client,
    zone = args.zone, client_column = args.client_column, fields = args.fields, format = args.log_format,
    localtime = args["local"], interruptible = true,
    threads = args.threads or (require "httpstatus.log_core".processors() > 1 and 2 or 1),
  }
end

---Calls a function of httpstatus.log; nil and the complaint about an option, without the place of the call.
---@param call function
---@param ... any           its arguments
---@return any? result
---@return string? message
function M.try(call, ...)
  local ok, result = pcall(call, ...)
  if ok then return result end
  return nil, (tostring(result):gsub("^[^\n]-%.lua:%d+: ", ""))
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local log = parser:command("log", "What failed in the logs of web servers, why, and what to do.")
  M.add_input(log, "--log-format --format")
  words.option(log, "--top", "N", "How many URLs and clients for each code.",
    "how many URLs and clients for each code, a whole number"):default("5"):convert(words.whole_number("--top"))
  words.option(log, "--code", "CODE", "The rows of this code only, in full: 404.7, 404.",
    "a code of the report's table, for example 404.7")
  words.option(log, "--html", "FILE", "Also writes the report as one page of HTML; - for standard output instead of the text.",
    "a file, or - for standard output")
  log:flag("--follow", "Goes on while the logs are written, through their rotation, and tells of new codes and bursts.")
  log:flag("--from-beginning", "With --follow: what the logs have already counts, too; --since does the same.")
  words.option(log, "--state", "FILE", "With --follow: keeps there how far it read and what it counted, and goes on from it.",
    "a file")
  words.option(log, "--prometheus", "FILE", "Also writes the counts for node_exporter's textfile collector.",
    "a file, for example /var/lib/node_exporter/httpstatus.prom")
  log:flag("--full", "All rows in full, not only those that matter; through $PAGER on a terminal.")
  log:flag("--local", "Times of this machine's zone instead of UTC, in the report and in --since and --until.")
  log:mutex(
    log:flag("--json", "The whole summary as one JSON object; docs/logs.md has its structure."),
    log:flag("--csv", "A line for each code."))
  run.log = run_log
end

return M
