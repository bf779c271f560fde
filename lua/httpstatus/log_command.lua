---The command httpstatus log. Exit status: 0 nothing selected was found, 1 found, 2 an error, 130 Ctrl-C.

local output = require "httpstatus.command.output"
local terminal = require "httpstatus.terminal"
local words = require "httpstatus.command.words"

local M = {}

local NOTHING, FOUND, ERROR, INTERRUPTED = 0, 1, 2, 130

local KEY_ORDER = {
  "files", "lines", "requests", "directives", "matched", "failures", "skipped", "first_skipped", "first", "last", "codes",
  "win32", "hex", "name", "value", "count", "error", "meaning", "cause", "fix", "benign", "p50", "p95", "file", "line", "text",
  "message", "bucket", "timeline", "start", "counts", "notes", "errors", "partial",
}

-- A code has some of these names in an order of its own.
local CODE = {
  __jsonorder = {
    "code", "status", "substatus", "count", "share", "first", "last", "title", "check", "cause", "fix", "benign", "win32",
    "urls", "clients", "time_taken", "sample",
  },
}

-- The bytes to read; nil when a path does not tell.
local function total_of(paths)
  local core, total = require "httpstatus.w3c_core", 0
  for _, file in ipairs((require "httpstatus.w3c".files(paths))) do
    local size = file ~= "-" and not file:find("%.gz$") and core.size(file)
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

local function write(summary, args)
  local report = require "httpstatus.report"
  if args.json then
    for _, code in ipairs(summary.codes) do setmetatable(code, CODE) end
    output.write_data(output.need("dkjson").encode(summary, { keyorder = KEY_ORDER }) .. "\n")
  elseif args.csv then
    output.write_data(report.csv(summary))
  else
    local on_terminal = terminal.is_terminal(1)
    output.write(report.text(summary, terminal.width(on_terminal), terminal.has_colour(on_terminal), args.top))
  end
end

-- Counts; nil and the complaint about an option, without the place of the call in this file.
local function summarize(args, progress)
  local ok, result = pcall(function()
    local summary = require("httpstatus.w3c").summarize(args.paths, {
      select = args.select, since = args.since, ["until"] = args["until"], url = args.url, client = args.client,
      fields = args.fields, top = args.top, progress = progress, interruptible = true,
    })
    return summary
  end)
  if ok then return result end
  return nil, (tostring(result):gsub("^[^\n]-log_command%.lua:%d+: ", ""))
end

local function run_log(args)
  if args.json then output.need "dkjson" end
  local progress, clear = new_progress(args.paths)
  local summary, message = summarize(args, progress)
  clear()
  if not summary then return output.complain("%s", message) end
  for _, failure in ipairs(summary.errors) do output.complain("%s: %s", failure.file, failure.message) end
  write(summary, args)
  if summary.partial then
    output.complain("interrupted: the report is partial")
    return INTERRUPTED
  end
  if #summary.errors > 0 then return ERROR end
  return summary.failures > 0 and FOUND or NOTHING
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local log = parser:command("log", "What failed in IIS logs (W3C extended), why, and what to do.")
  log:argument("paths", "Log files, folders of them, - for standard input; .gz through gzip."):args("+")
  words.option(log, "--select", "CODES", 'Which codes, for example "5xx,!503".', 'a selector, for example "5xx,!503"')
    :default("4xx,5xx")
  words.option(log, "--since", "TIME", "Requests from this time on, UTC: 2026-11-01 or 2026-11-01T06:00.",
    "a time in UTC, for example 2026-11-01 or 2026-11-01T06:00")
  words.option(log, "--until", "TIME", "Requests before this time.",
    "a time in UTC, for example 2026-11-01 or 2026-11-01T06:00")
  words.option(log, "--url", "PATTERN", 'Requests of these URLs, for example "/api/*".',
    'a pattern of URLs, for example "/api/*"')
  words.option(log, "--client", "NETWORK", "Requests of this address or network, for example 10.0.0.0/8.",
    "an address or a network, for example 10.0.0.0/8")
  words.option(log, "--top", "N", "How many URLs and clients for each code.",
    "how many URLs and clients for each code, a whole number"):default("5"):convert(words.whole_number("--top"))
  words.option(log, "--fields", "NAMES", "The columns of logs without a #Fields line.",
    'the names of the columns, for example "date time c-ip sc-status"')
  log:mutex(
    log:flag("--json", "The whole summary as one JSON object; docs/logs.md has its structure."),
    log:flag("--csv", "A line for each code."))
  run.log = run_log
end

return M
