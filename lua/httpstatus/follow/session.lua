---Following: reads on in the files, counts, finds and keeps the state. What prints and waits is httpstatus.command.follow.

local core = require "httpstatus.follow_core"
local file = require "httpstatus.follow.file"
local findings = require "httpstatus.follow.findings"
local ledger = require "httpstatus.follow.ledger"
local log = require "httpstatus.log"
local state = require "httpstatus.follow.state"
local time = require "httpstatus.log.time"
local tracker = require "httpstatus.follow.tracker"
local window = require "httpstatus.follow.window"

local M = {}
local Session = {}
Session.__index = Session

local EVERY = 5              -- seconds between two looks for bursts
local COST = 20              -- of the time a look takes, which passes between two of them
local LATELY = 86400         -- seconds: older files are no background
local BACKGROUND = 16777216  -- bytes of a file that are
local BACKGROUNDS = 134217728 -- and of all
local STREAM = 65536
local TURN = 8388608

-- Which requests are counted: a state goes on with the same ones only.
local FILTERS = { "select", "since", "until", "zone", "url", "client", "client_column", "fields", "format" }

local function text_of(options)
  local parts = {}
  for _, name in ipairs(FILTERS) do
    if options[name] then parts[#parts + 1] = ("--%s %s"):format(name:gsub("_", "-"), tostring(options[name])) end
  end
  return table.concat(parts, " ")
end

-- Losses of a file: its lines as accounts, so that they are judged as those of a report.
local function add_account(total, after, before)
  for _, name in ipairs { "lines", "requests", "events", "directives" } do
    total[name] = (total[name] or 0) + after[name] - before[name]
  end
  total.skipped = total.skipped or {}
  for reason, found in pairs(after.skipped) do
    local had = before.skipped[reason] and before.skipped[reason].count or 0
    local known = total.skipped[reason] or { count = 0 }
    known.count = known.count + found.count - had
    total.skipped[reason] = known
  end
  total.has_status = after.has_status
end

local NOTHING = { lines = 0, requests = 0, events = 0, directives = 0, skipped = {} }

-- Why the lines of a file are not safely read, told once for each reason.
local function judge(self, f, before, after)
  f.account = f.account or {}
  add_account(f.account, after, before)
  local message = log.loss(NOTHING, f.account)
  local reason = message and message:match(": (.*)$")
  if reason and f.told_loss ~= reason then
    f.told_loss = reason
    self.tell("unsafe", { file = f.path, message = message })
  end
end

local function listener_of(self)
  return {
    give = function(f, text, is_last)
      self.given = self.given + #text
      local before = self.window.first.reader:account()
      self.window:give(f, text, is_last)
      judge(self, f, before, self.window.first.reader:account())
    end,
    lost = function(f, reason)
      self.given = self.given + 1
      self.ledger:lose(reason)
      self.tell("unsafe", { file = f.path, message = "a line is longer than 64 KiB and is not read" })
    end,
    tell = function(change, f, message)
      if change == "error" then self.ledger.errors = self.ledger.errors + 1 end
      self.tell(change, { file = f.path, message = message })
    end,
  }
end

---@class httpstatus.follow.Options
---@field from_beginning? boolean
---@field state? string                 a file
---@field tell fun(event: string, fields: table)

---Begins to follow. What is misused raises; nil and a message where the state cannot be gone on from.
---@param paths string[]
---@param options httpstatus.log.Options
---@param more httpstatus.follow.Options
---@return table? session
---@return string? message
function M.new(paths, options, more)
  local self = setmetatable({ tell = more.tell, state = more.state, options = options, text = text_of(options), lines = {},
    looked = 0, cost = 0, given = 0 }, Session)
  local saved, message
  if more.state then
    self.lock, message = state.lock(more.state)
    if not self.lock then return nil, message end
    saved, message = state.load(more.state)
    if saved and saved.options ~= self.text then
      message = ("%s counts the requests of other options (%s): give the same ones, or another FILE behind --state"):format(
        more.state, saved.options == "" and "none" or saved.options)
    end
    if message then
      self.lock:close()
      return nil, message
    end
  end
  local followed = {}
  for _, path in ipairs(paths) do
    if path == "-" then self.stream = self.stream or { path = "-", number = 2 ^ 30 } else followed[#followed + 1] = path end
  end
  if self.stream then
    self.stream.handle, message = core.open("-")
    if not self.stream.handle then return nil, ("-: %s"):format(message) end
    self.stream.rest = ""
  end
  self.paths = followed
  self.window = window.new(options)
  self.ledger = saved and ledger.restored(saved.ledger) or ledger.new()
  self.findings = findings.new(more.tell)
  if saved then self.findings:restore(saved.findings) end
  self.tracker = tracker.new(followed, listener_of(self), more.from_beginning)
  self.saved = saved
  return self
end

-- What the files had lately.
local function read_background(self, now)
  local left = BACKGROUNDS
  for _, f in ipairs(self.tracker.files) do
    local _, _, modified = core.stat(f.path)
    if left > 0 and f.position > 0 and not f.skip and modified and modified > now - LATELY then
      left = left - file.background(f, math.min(left, BACKGROUND), function(...) self.window:background(...) end)
      file.close(f)
      self.window:end_background()
    end
  end
end

---Finds the files; what they had before is read as background, and counts for nothing.
---@param now integer
---@param found? fun(files: integer)  called when it is known which files there are
function Session:start(now, found)
  if self.saved then
    self.tracker:restore(now, self.saved.files, self.saved.paths)
  else
    self.tracker:start(now)
  end
  if found then found(#self.tracker.files + (self.stream and 1 or 0)) end
  read_background(self, now)
  self.ledger:skip(self.window.first.reader)
  local summary = self.window:summary()
  if not self.saved then self.findings:know(summary) end
  -- What an old log ended with is no news.
  local newest = time.seconds(summary.last)
  if newest and now - newest < LATELY then self.findings:bursts(summary, true) end
  self.saved = nil
end

-- Standard input: what is there now, whole lines of it; the end ends the last one. Whether there is more.
local function read_stream(self)
  local s, taken = self.stream, 0
  if not s or s.has_ended then return false end
  while taken < TURN and core.wait(0, s.handle) == "input" do
    local text, message = s.handle:take(STREAM)
    if not text then
      s.has_ended = true
      if message then
        self.ledger.errors = self.ledger.errors + 1
        self.tell("error", { file = "-", message = message })
      end
      if s.rest ~= "" then self.tracker.listener.give(s, s.rest, true) end
      s.rest = ""
      break
    end
    if text == "" then break end
    taken = taken + #text
    text = s.rest .. text
    local last = text:match(".*()\n") or 0
    if last > 0 then self.tracker.listener.give(s, text:sub(1, last)) end
    s.rest = text:sub(last + 1)
    if #s.rest > STREAM then
      if not s.passing then self.tracker.listener.lost(s, "too_long") end
      s.passing, s.rest = true, ""
    end
  end
  return taken >= TURN
end

-- How often a look for bursts is worth it: the more it costs, the rarer.
local function is_due(self, now)
  return now - self.looked >= math.max(EVERY, self.cost * COST)
end

local function look(self, now)
  local before = os.clock()
  local summary = self.window:summary()
  self.findings:codes(summary)
  self.findings:bursts(summary)
  self.cost, self.looked, self.is_pending = os.clock() - before, now, false
end

---Reads what has come and finds what there is to tell.
---@param now integer    seconds since 1970
---@return table step    taken (bytes), has_more, has_ended (of standard input, where nothing else is followed), grown ({row,
---count} of the codes that have more), requests
function Session:poll(now)
  local has_more = #self.paths > 0 and self.tracker:poll(now)
  local is_full = read_stream(self)
  local step = { taken = self.given, has_more = has_more or is_full, grown = {}, requests = 0 }
  self.given = 0
  step.has_ended = self.stream ~= nil and self.stream.has_ended and #self.paths == 0
  if step.taken > 0 or step.has_ended then
    local requests, known = self.ledger.matched - self.ledger.matched_events, #self.ledger.rows
    local totals, grown = self.ledger:take(self.window.first.reader, self.window.labels)
    step.grown = grown
    step.requests = self.ledger.matched - self.ledger.matched_events - requests
    self.window:roll(totals, function(reader) self.ledger:skip(reader) end)
    self.is_pending, self.is_changed = true, true
    if #self.ledger.rows > known then self.looked = math.min(self.looked, now - EVERY) end
  end
  if self.is_pending and (is_due(self, now) or step.has_ended) then look(self, now) end
  return step
end

---Writes the state, where there is one and something has changed.
---@return boolean? ok
---@return string? message
function Session:save()
  if not self.state then return true end
  local ok, message = state.save(self.state, {
    options = self.text, paths = self.paths, files = self.tracker:saved(), findings = self.findings:saved(),
    ledger = self.ledger:saved(self.window.first.reader:waiting()),
  }, self.lines)
  return ok, message
end

---The last look: legs of handshakes that wait count as failures; a state keeps them as what they are.
---@param now integer
function Session:finish(now)
  if not self.state then
    self.window.first.reader:end_legs()
    self.ledger:take(self.window.first.reader, self.window.labels)
    self.is_pending = true
  end
  if self.is_pending then look(self, now) end
end

function Session:close()
  self.tracker:close()
  self.window:close()
  if self.stream then self.stream.handle:close() end
  if self.lock then self.lock:close() end
end

return M
