---The times of a summary, "2026-11-01T06:00:00Z", as seconds since 1970 and as people read them.

local M = {}

local os = os -- a host may take it away later

local DAY = 86400

---Days since 1970 of a date of the Gregorian calendar.
---@param year integer
---@param month integer
---@param day integer
---@return integer
local function days_of(year, month, day)
  local y, m = month <= 2 and year - 1 or year, (month + 9) % 12
  return y * 365 + math.floor(y / 4) - math.floor(y / 100) + math.floor(y / 400) + math.floor((m * 153 + 2) / 5) + day
    - 719469
end

---Seconds since 1970.
---@param text? string  "2026-11-01T06:00:00Z"
---@return integer? seconds  nil for what is no time
function M.seconds(text)
  local year, month, day, hour, minute, second = (text or ""):match("^(%d+)-(%d+)-(%d+)T(%d+):(%d+):(%d+)")
  if not year then return nil end
  return days_of(tonumber(year), tonumber(month), tonumber(day)) * DAY + tonumber(hour) * 3600 + tonumber(minute) * 60
    + tonumber(second)
end

-- Year, month and day of days since 1970. A year begins in March here, so that its last day is the leap day.
local function date_of(days)
  days = days + 719468
  local era = math.floor(days / 146097)
  local day = days - era * 146097
  local year = math.floor((day - math.floor(day / 1460) + math.floor(day / 36524) - math.floor(day / 146096)) / 365)
  day = day - (365 * year + math.floor(year / 4) - math.floor(year / 100))
  local month = math.floor((5 * day + 2) / 153)
  day = day - math.floor((153 * month + 2) / 5) + 1
  month = month < 10 and month + 3 or month - 9
  return era * 400 + year + (month <= 2 and 1 or 0), month, day
end

local MONTHS = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" }

-- As os.date with "!", whose answer in Lua 5.1 another thread may overwrite. Knows %Y %b %m %d %H %M %S.
local function utc(format, seconds)
  local days = math.floor(seconds / DAY)
  local rest = seconds - days * DAY
  local year, month, day = date_of(days)
  local fields = { Y = ("%04d"):format(year), b = MONTHS[month], m = month, d = day, H = math.floor(rest / 3600),
    M = math.floor(rest / 60) % 60, S = rest % 60 }
  return (format:gsub("%%(%a)", function(name)
    local field = fields[name]
    return type(field) == "number" and ("%02d"):format(field) or field
  end))
end

---The time in UTC as a summary has it.
---@param seconds integer
---@return string
function M.iso(seconds)
  local days = math.floor(seconds / DAY)
  local rest, year, month, day = seconds - days * DAY, date_of(days)
  return ("%04d-%02d-%02dT%02d:%02d:%02dZ"):format(year, month, day, math.floor(rest / 3600), math.floor(rest / 60) % 60,
    rest % 60)
end

---What the local zone adds to UTC at a time, in seconds.
---@param seconds integer
---@return integer
local function offset_at(seconds)
  local there = os.date("*t", seconds)
  return days_of(there.year, there.month, there.day) * DAY + there.hour * 3600 + there.min * 60 + there.sec - seconds
end

local function name_of(offset)
  local minutes = math.abs(offset) / 60
  return ("UTC%s%d%s"):format(offset < 0 and "-" or "+", math.floor(minutes / 60),
    minutes % 60 > 0 and (":%02d"):format(math.floor(minutes % 60)) or "")
end

---How a report shows times: in UTC, in the zone of this machine, or as the log has them.
---@class httpstatus.log.Clock
---@field zone string
---@field format fun(format: string, seconds: integer): string
---@field full fun(text?: string): string  "2026-11-01 06:00:00"; "-" for none
---@field dated boolean  whether the log has more than one day, so that a time needs its date

---The clock of a summary.
---@param summary table
---@param is_local? boolean  times of this machine's zone; not where the log's times have no zone
---@param is_mixed? boolean  some of its times have a zone, and others none
---@return httpstatus.log.Clock
function M.clock(summary, is_local, is_mixed)
  local clock, first, last = {}, M.seconds(summary.first), M.seconds(summary.last)
  is_local = is_local and not summary.local_time
  if is_local then
    local from = name_of(offset_at(first or os.time()))
    local to = name_of(offset_at(last or os.time()))
    clock.zone = ("local time, %s"):format(from == to and from or from .. " to " .. to)
  else
    clock.zone = not summary.local_time and "UTC" or is_mixed and "UTC and server time" or "server time"
  end

  function clock.format(format, seconds)
    return is_local and os.date(format, seconds) --[[@as string]] or utc(format, seconds)
  end

  function clock.full(text)
    local seconds = M.seconds(text)
    return seconds and clock.format("%Y-%m-%d %H:%M:%S", seconds) or "-"
  end

  clock.dated = first ~= nil and last ~= nil and clock.format("%Y-%m-%d", first) ~= clock.format("%Y-%m-%d", last)
  return clock
end

M.days_of, M.offset_at = days_of, offset_at

return M
