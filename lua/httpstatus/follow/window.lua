---What was read lately, as a summary: findings come from the same counts and the same statistic as the report's.
---
---A counter that went on for weeks would know times by the hour only. So two of them take turns: when the first one has
---half a day of log time the second one begins, and when it has a day it ends and the second one is the first. What is
---held against is the last half day at least, a day at most, by the minute.

local explain = require "httpstatus.log.explain"
local log = require "httpstatus.log"
local summary = require "httpstatus.summary"

local M = {}
local Window = {}
Window.__index = Window

local LONG = 86400

---@param options httpstatus.log.Options
---@return table window
function M.new(options)
  local explains, labels = explain.new()
  local window = setmetatable({ options = options, explains = explains, labels = labels, names = {} }, Window)
  window.first = { reader = log.counting_reader(options, explains) }
  return window
end

-- With a header it goes on behind other lines; without one right behind those that were given last.
local function give(one, f, text, header, is_last)
  if not header and (one.last ~= f.number or f.is_anew) then header = f.header or "" end
  one.reader:give(text, f.number, header, is_last)
  one.last = not is_last and f.number or nil
end

---Counts whole lines of a file.
---@param f httpstatus.follow.File
---@param text string
---@param is_last? boolean  nothing ends the last one
function Window:give(f, text, is_last)
  self.names[f.number] = f.path
  give(self.first, f, text, nil, is_last)
  if self.second then give(self.second, f, text, nil, is_last) end
  f.header, f.is_anew = self.first.reader:header(), nil
end

---Counts lines that stand in front of a file's position: what is followed is held against them.
---@param f httpstatus.follow.File
---@param text string
---@param header? string  in front of the first ones
function Window:background(f, text, header)
  self.names[f.number] = f.path
  give(self.first, f, text, header)
end

---The background of one file ends: what follows goes on elsewhere, and no leg of a handshake in it waits any more.
function Window:end_background()
  self.first.last = nil
  self.first.reader:end_legs()
end

---The counters take turns, where it is time to. Called behind httpstatus.follow.ledger has taken what is new.
---@param totals table           of the first reader
---@param replaced fun(reader: table)  called with the reader that is the first one from now on
function Window:roll(totals, replaced)
  local span = totals.first and totals.last and totals.last - totals.first or 0
  if span >= LONG / 2 and not self.second then
    self.second = { reader = log.counting_reader(self.options, self.explains) }
  end
  if span < LONG then return end
  self.first.reader:close()
  self.first, self.second = self.second, nil
  replaced(self.first.reader)
end

---The summary of it.
---@return httpstatus.log.Summary
function Window:summary()
  -- Names are by number, from 2 on: thousands of old files are in no list.
  local read = {
    files = self.names, errors = {}, repeated = {}, clocks = {}, partial = false, goes_on = true, zone = self.options.zone,
    assumptions = {}, filter = "",
  }
  return summary.of(self.first.reader, read, self.options.top, self.labels)
end

function Window:close()
  self.first.reader:close()
  if self.second then self.second.reader:close() end
end

return M
