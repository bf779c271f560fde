---How findings are told: each as a line of JSON, or as lines for people.

local terminal = require "httpstatus.terminal"
local time = require "httpstatus.log.time"

local M = {}

local ORDER = {
  "event", "at", "code", "status", "substatus", "product", "title", "first", "last", "count", "rate", "peak", "before",
  "share", "shape", "url", "client", "check", "decided", "cause", "fix", "file", "line", "text", "message", "files",
  "from", "paths", "lines", "requests", "failures", "benign", "lost", "newest", "reason", "sample",
}

local function rounded(n) return math.floor(n * 10000 + 0.5) / 10000 end

---What writes each finding as a line of JSON. Needs dkjson.
---@param write fun(...: string)
---@return fun(event: string, fields: table)
function M.json(write)
  local encode = require("dkjson").encode
  return function(event, fields)
    local object = { event = event, at = time.iso(os.time()) }
    for name, value in pairs(fields) do
      if type(value) == "number" and value % 1 ~= 0 then value = rounded(value) end
      object[name] = value
    end
    if object.sample then object.sample = { file = object.sample.file, text = object.sample.text } end
    write(encode(object, { keyorder = ORDER }), "\n")
  end
end

---The time of day of a time.
---@param text? string  "2026-11-01T06:00:00Z"
---@return string
function M.clock(text)
  return text and (text:match("T(%d%d:%d%d:%d%d)")) or "-"
end

local clock_of = M.clock

local function percent(share) return share and (", %.0f %% of all requests"):format(share * 100) or "" end

local function head_of(fields)
  return fields.title and ("%s %s"):format(fields.code, fields.title) or fields.code
end

local function first_line(text) return text and text ~= "" and text:match("^[^\n]*") or nil end

-- The cause where something decides for it, else by what to decide.
local function advice_of(fields)
  local cause, fix, check = first_line(fields.cause), first_line(fields.fix), first_line(fields.check)
  if not fields.decided then return check and "\n  Check: " .. check or "" end
  return (cause and "\n  Cause: " .. cause or "") .. (fix and "\n  Fix: " .. fix or "")
end

-- Each finding as lines for people.
local SAY = {
  start = function(f) return ("Following %d file%s, %s."):format(f.files, f.files == 1 and "" or "s", f.from) end,
  code = function(f)
    return ("%s New: %s%s%s"):format(clock_of(f.first), head_of(f), f.url and " at " .. f.url or "", advice_of(f))
  end,
  burst = function(f)
    return ("%s Burst: %s%s, since %s %d, up to %.0f a minute%s%s"):format(clock_of(f.last), head_of(f),
      f.url and " at " .. f.url or "", clock_of(f.first), f.count, f.peak or f.rate, percent(f.share), advice_of(f))
  end,
  burst_end = function(f)
    return ("%s Burst over: %s, from %s to %s %d, up to %.0f a minute%s"):format(clock_of(f.last), head_of(f), clock_of(f.first),
      clock_of(f.last), f.count, f.peak or f.rate, percent(f.share))
  end,
  appeared = function(f) return ("Also: %s"):format(f.file) end,
  truncated = function(f)
    return ("Cut off, read from its beginning: %s%s"):format(f.file, f.message and "; " .. f.message or "")
  end,
  copied = function(f) return ("The rest of %s was read in its copy, %s"):format(f.file, f.message) end,
  gone = function(f) return ("Gone: %s%s"):format(f.file, f.message and "; " .. f.message or "") end,
  missing = function(f) return ("Not there yet: %s"):format(f.file) end,
  error = function(f) return ("Not read: %s: %s"):format(f.file, f.message) end,
  unsafe = function(f) return ("Not safe: %s: %s"):format(f.file, f.message) end,
  stop = function() return nil end,
}

local function wrapped(text, width)
  local lines = {}
  for line in text:gmatch("[^\n]+") do lines[#lines + 1] = terminal.wrap(terminal.visible(line), width) end
  return table.concat(lines, "\n")
end

---What writes each finding as lines for people, above the line of a terminal that is redrawn.
---@param write fun(...: string)
---@param width fun(on_terminal: boolean): integer  columns
---@return fun(event: string, fields: table)
function M.text(write, width)
  return function(event, fields)
    local text = SAY[event](fields)
    if text then write("\r\27[K", wrapped(text, width(true)), "\n") end
  end
end

return M
