---httpstatus log --follow: findings of logs while they are written. On a terminal lines for people and below them one that is
---redrawn, otherwise a line of JSON for each.

local core = require "httpstatus.follow_core"
local grouped = require "httpstatus.report.words".grouped
local moment = require "httpstatus.log.moment"
local output = require "httpstatus.command.output"
local prometheus = require "httpstatus.report.prometheus"
local telling = require "httpstatus.follow.telling"
local terminal = require "httpstatus.terminal"
local time = require "httpstatus.log.time"
local words = require "httpstatus.command.words"

local M = {}

local DONE, ERROR, INTERRUPTED = 0, 2, 130
local PAUSE = 1     -- seconds between two looks at the files
local SAVE = 5      -- seconds between two states and metrics
local MINUTE = 60

-- The line on a terminal -----------------------------------------------------------

-- What came in the last minute, by the clock of this machine.
local function add_recent(recent, now, step)
  if step.taken > 0 then recent[#recent + 1] = { at = now, requests = step.requests, grown = step.grown } end
  while recent[1] and recent[1].at <= now - MINUTE do table.remove(recent, 1) end
end

local function worst_of(recent)
  local counts, worst, most = {}, nil, 0
  for _, part in ipairs(recent) do
    for _, one in ipairs(part.grown) do
      if not one.row.kind then
        local weight = (one.row.status or 500) >= 500 and 1000 or 1
        counts[one.row.code] = (counts[one.row.code] or 0) + one.count * weight
        if counts[one.row.code] > most then worst, most = one.row, counts[one.row.code] end
      end
    end
  end
  return worst
end

---The status line's text.
---@param session table
---@param recent table[]
---@param now integer
---@return string
function M.status_text(session, recent, now)
  local counts = session.ledger
  local requests, since = 0, recent[1] and math.max(1, math.min(MINUTE, now - recent[1].at + 1)) or MINUTE
  for _, part in ipairs(recent) do requests = requests + part.requests end
  local worst, lost = worst_of(recent), counts:lost()
  local parts = {
    ("%s requests"):format(grouped(counts.matched - counts.matched_events)),
    ("%s failures"):format(grouped((counts:failures()))),
    ("%.1f/s"):format(requests / since),
  }
  if lost > 0 then parts[#parts + 1] = ("%s lines lost"):format(grouped(lost)) end
  parts[#parts + 1] = worst and ("now %s %s"):format(worst.code, worst.title) or nil
  parts[#parts + 1] = "last " .. (counts.newest and telling.clock(time.iso(counts.newest)) or "-")
  return table.concat(parts, "  ")
end

local WIDTH_LASTS = 30 -- seconds; to ask for it starts a program

-- Draws the line once a second.
local function drawer(session)
  local drawn, width, asked
  return function(recent, now)
    if now == drawn then return end
    if not asked or now - asked >= WIDTH_LASTS then width, asked = terminal.width(true), now end
    local text = terminal.visible(M.status_text(session, recent, now))
    output.write("\r", text:sub(1, width - 1), "\27[K")
    drawn = now
  end
end

-- What is written ---------------------------------------------------------------------

local function metrics_of(session)
  local counts, bursts = session.ledger, {}
  for code, burst in pairs(session.findings.active) do
    bursts[#bursts + 1] = { code = code, first = time.seconds(burst.first) }
  end
  table.sort(bursts, function(a, b) return a.code < b.code end)
  return {
    rows = counts.rows, lines = counts.lines, requests = counts.matched - counts.matched_events, skipped = counts.skipped,
    errors = counts.errors, files = #session.tracker.files + (session.stream and 1 or 0), newest = counts.newest,
    last_failure = counts.last_failure, bursts = bursts,
  }
end

-- The state first: metrics that are of a later moment would go back where this process is killed in between.
local function save(session, args)
  local ok, message = session:save()
  if ok and args.prometheus then ok, message = prometheus.save(args.prometheus, metrics_of(session)) end
  return ok, message
end

-- The loop ---------------------------------------------------------------------------

local function tell_stop(session, tell, reason)
  local counts = session.ledger
  local failures, benign = counts:failures()
  tell("stop", { reason = reason, lines = counts.lines, requests = counts.matched - counts.matched_events, failures = failures,
    benign = benign, lost = counts:lost(), newest = counts.newest and time.iso(counts.newest) })
end

-- Until a signal, the end of standard input or an error; why it ended, and a message.
local function run(session, args, on_terminal)
  local recent, saved, draw, failure = {}, os.time(), on_terminal and drawer(session), nil
  while true do
    local now = os.time()
    local step = session:poll(now)
    add_recent(recent, now, step)
    if session.is_changed and now - saved >= SAVE or step.has_ended then
      local ok, message = save(session, args)
      saved, session.is_changed = now, false
      -- A full disk may have room again: it is said once, and tried again.
      if not ok and message ~= failure then output.complain("%s", message) end
      if not ok then session.is_changed = true end
      failure = message
    end
    if draw then draw(recent, now) end
    output.flush()
    if step.has_ended then return "end" end
    local stream = session.stream
    local event = core.wait(step.has_more and 0 or PAUSE, stream and not stream.has_ended and stream.handle or nil)
    if event and event ~= "input" then return event end
    if output.has_failed() then return "output" end
  end
end

local FROM = {
  state = "from where they were left", beginning = "from their beginning", ["end"] = "from their end",
}

-- Options of a report, which has an end.
local OF_REPORTS = { "html", "csv", "full", "code" }

---What is asked for together and does not go together.
---@param args table
---@return string? message  nil where all does
function M.refusal(args)
  if not args.follow then
    local alone = args.state and "state" or args.from_beginning and "from-beginning"
    return alone and ("option --%s goes with --follow"):format(alone) or nil
  end
  for _, name in ipairs(OF_REPORTS) do
    if args[name] then return ("option --follow tells findings as they come: --%s is of a report"):format(name) end
  end
  if not args.state then return nil end
  for _, path in ipairs(args.paths) do
    if path == "-" then return "option --state: standard input has no position to go on from" end
  end
  return require("httpstatus.command.target").refusal("state", args.state, args.paths)
end

-- The options for the session. A time before now is one of the start, also for the counters that begin later.
local function fixed(args, options)
  local now = os.time()
  for _, name in ipairs { "since", "until" } do
    local text = options[name]
    local seconds = text and not moment.is_of_the_log(text) and moment.parse(text, now, options.localtime)
    if seconds then options[name] = time.iso(seconds) end
  end
  options.top = args.top or require("httpstatus.command.report").DEFAULT_TOP
  options.threads, options.interruptible = nil, nil
  return options
end

---Runs the command.
---@param args table
---@param options table  of httpstatus.log
---@return integer status
function M.run(args, options)
  local on_terminal = terminal.is_terminal(1) and not args.json
  output.need "dkjson"
  local tell = on_terminal and telling.text(output.write, terminal.width) or telling.json(output.write)
  local from_beginning = args.from_beginning or args.since ~= nil
  local session, message = words.try(require("httpstatus.follow.session").new, args.paths, fixed(args, options),
    { from_beginning = from_beginning, state = args.state, tell = tell })
  if not session then return output.complain("%s", message) end
  local from = session.saved and "state" or from_beginning and "beginning" or "end"
  local signals = core.catch_signals()
  local reason, ok
  ok, message = pcall(function()
    session:start(os.time(), function(files)
      tell("start", { files = files, from = on_terminal and FROM[from] or from, paths = args.paths })
    end)
    local is_saved, why = save(session, args)
    if not is_saved then error(why, 0) end
    reason = run(session, args, on_terminal)
    session:finish(os.time())
    if on_terminal then output.write("\r\27[K") end
    tell_stop(session, tell, reason)
    output.flush()
    is_saved, why = save(session, args)
    if not is_saved then error(why, 0) end
  end)
  session:close()
  signals:release()
  if not ok then return output.complain("%s", tostring(message)) end
  if reason == "output" then return ERROR end
  return reason == "interrupt" and INTERRUPTED or DONE
end

return M
