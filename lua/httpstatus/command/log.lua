---The command httpstatus log: what failed.

local output = require "httpstatus.command.output"
local report = require "httpstatus.command.report"
local terminal = require "httpstatus.terminal"
local words = require "httpstatus.command.words"

local M = {}

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

-- The command that was given, without what says how to show the result.
local function command_of(args)
  local words_of = { "httpstatus log" }
  for _, name in ipairs { "select", "since", "until", "zone", "url", "client", "client_column", "fields", "log_format" } do
    if args[name] then
      local value = name == "url" and "'" .. args.url .. "'" or report.word(args[name])
      words_of[#words_of + 1] = ("--%s %s"):format(name:gsub("_", "-"), value)
    end
  end
  for _, path in ipairs(args.paths) do words_of[#words_of + 1] = report.word(path) end
  return table.concat(words_of, " ")
end

local function run_log(args)
  local follow = require "httpstatus.command.follow"
  local refusal = follow.refusal(args) or report.refusal(args)
  if refusal then return output.complain("%s", refusal) end
  if args.follow then return follow.run(args, M.options_of(args)) end
  local progress, clear = new_progress(args.paths)
  local options = M.options_of(args)
  options.top, options.progress = args.top or report.DEFAULT_TOP, progress
  local summary, message = words.try(require("httpstatus.log").summarize, args.paths, options)
  clear()
  if not summary then return output.complain("%s", message) end
  return report.show(summary, args, command_of(args))
end

---Adds what says which requests of which logs: for this command and for rows.
---@param parser table        of argparse
---@param format_name string  how the option for the logs' format is called
---@param selected string     what is selected without --select
function M.add_input(parser, format_name, selected)
  parser:argument("paths", "Log files, folders, - for standard input; packed ones too."):args("+")
  words.option(parser, "--select", "CODES", ('Which codes, for example "5xx,!503"; default %s.'):format(selected),
    'a selector, for example "5xx,!503"')
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

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local log = parser:command("log", "What failed in the logs of web servers, why, and what to do.",
    report.EXIT .. " With --follow: 0 SIGTERM or the end of standard input, 130 Ctrl-C, 2 an error.")
  M.add_input(log, "--log-format --format", "4xx,5xx and what has no status")
  report.add_to(log, {
    top = "How many URLs and clients for each code; default 5.",
    ["local"] = "Times of this machine's zone instead of UTC, in the report and in --since and --until.",
  })
  log:flag("--follow", "Goes on while the logs are written, through their rotation, and tells of new codes and bursts.")
  log:flag("--from-beginning", "With --follow: what the logs have already counts, too; --since does the same.")
  words.option(log, "--state", "FILE", "With --follow: keeps there how far it read and what it counted, and goes on from it.",
    "a file")
  run.log = run_log
end

return M
