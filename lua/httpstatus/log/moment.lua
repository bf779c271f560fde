---A time as a person writes it: "2026-11-01T06:00", "today", "-1h".

local time = require "httpstatus.log.time"

local M = {}

local DAY = 86400

local DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function is_date(year, month, day)
  if year < 1970 or month < 1 or month > 12 or day < 1 then return false end
  local leap = month == 2 and year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return day <= DAYS[month] + (leap and 1 or 0)
end

-- "Z", "+02:00", "+0200", "" in seconds; nil for others.
local function zone_of(text)
  if text == "Z" or text == "z" then return 0 end
  local sign, hours, minutes = text:match("^([+-])(%d%d):?(%d%d)$")
  if not sign or hours + 0 > 14 or minutes + 0 > 59 then return nil end
  return (sign == "-" and -1 or 1) * (hours * 3600 + minutes * 60)
end

---Seconds that a zone is ahead of UTC.
---@param text string  "+02:00", "-0500", "Z"
---@return integer? seconds
---@return string? message
function M.zone(text)
  local seconds = zone_of(text)
  if not seconds then return nil, "how far the clocks are ahead of UTC expected, such as +02:00, -05:00 or Z" end
  return seconds
end

---Whether the time that a person wrote names no zone, so that it is one of the clock that the log has.
---@param text string
---@return boolean
function M.is_of_the_log(text)
  return text:find("^%d%d%d%d%-%d%d?%-%d%d?$") ~= nil or text:find("^%d%d%d%d%-%d%d?%-%d%d?[T ][%d:.]+$") ~= nil
end

local UNITS = { s = 1, m = 60, h = 3600, d = 86400, w = 604800 }

local FORMS = "a time such as 2026-11-01, 2026-11-01T06:00, 2026-11-01T08:00+02:00, today or -1h expected"

-- "06:00", "06:00:30" or "06:00:30.5" in seconds.
local function clock_of(text)
  local hour, minute, rest = text:match("^(%d%d?):(%d%d)(.*)$")
  if not hour then return nil end
  local second = rest == "" and "0" or rest:match("^:(%d%d)$") or rest:match("^:(%d%d)%.%d+$")
  if not second or hour + 0 > 23 or minute + 0 > 59 or second + 0 > 60 then return nil end
  return hour * 3600 + minute * 60 + second
end

-- Seconds of a time of day in the zone that is asked for.
local function in_zone(seconds, is_local)
  if not is_local then return seconds end
  return seconds - time.offset_at(seconds - time.offset_at(seconds))
end

---Seconds since 1970 of a time that a person writes.
---@param text string       "2026-11-01", "2026-11-01T06:00", with "Z" or "+02:00"; "now", "today", "yesterday"; "-90s", "-30m",
---"-1h", "-2d" before now
---@param now integer       seconds since 1970
---@param is_local? boolean what has no zone is in the local one, not UTC
---@return integer? seconds
---@return string? message
function M.parse(text, now, is_local)
  local amount, unit = text:match("^%-(%d+)([smhdw])$")
  if amount and #amount <= 9 then return now - amount * UNITS[unit] end
  if text == "now" then return now end
  if text == "today" or text == "yesterday" then
    local ahead = is_local and time.offset_at(now) or 0
    local midnight = math.floor((now + ahead) / DAY) * DAY - (text == "yesterday" and DAY or 0)
    return in_zone(midnight, is_local)
  end
  local year, month, day, rest = text:match("^(%d%d%d%d)%-(%d%d?)%-(%d%d?)(.*)$")
  if not year or not is_date(year + 0, month + 0, day + 0) then return nil, FORMS end
  local seconds = time.days_of(year + 0, month + 0, day + 0) * DAY
  if rest == "" then return in_zone(seconds, is_local) end
  local clock, zone = rest:match("^[T ]([%d:.]+)(.*)$")
  local seconds_of_day = clock and clock_of(clock)
  if not seconds_of_day then return nil, FORMS end
  if zone == "" then return in_zone(seconds + seconds_of_day, is_local) end
  local ahead = zone_of(zone)
  if not ahead then return nil, FORMS end
  return seconds + seconds_of_day - ahead
end

return M
