---A day of a shop as the log of its IIS, for pages to show: the background of any day, a scanner at night, a back end that is
---too slow for a quarter of an hour, and a script that a release forgot. The same bytes in every Lua.

local M = {}

local DAY = "2026-11-02"
local FIELDS = "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus "
  .. "sc-win32-status time-taken"
local AGENT = "Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36+(KHTML,+like+Gecko)+Chrome/130.0.0.0+Safari/537.36"
local URLS = { "/", "/shop", "/shop/cart", "/shop/checkout", "/api/v2/orders", "/api/v2/items", "/account/login", "/search" }

-- Park and Miller's generator: exact in doubles.
local state = 20261102
local function chance()
  state = state * 16807 % 2147483647
  return state / 2147483647
end

-- A whole number from 0 on, below 'n'.
local function below(n) return math.floor(chance() * n) end

local function one_of(list) return list[below(#list) + 1] end

local function client() return ("10.%d.%d.%d"):format(below(4), below(60), below(250)) end

local function at(text)
  local hour, minute = text:match("(%d+):(%d+)")
  return hour * 60 + minute
end

-- Little at night, most in the afternoon.
local function rate(minute)
  local hour = minute / 60
  return 4 + 22 * math.max(0, math.sin((hour - 6) / 17 * math.pi))
end

local function line(write, second, method, url, user, address, code, taken)
  write(("%s %02d:%02d:%02d 10.0.0.4 %s %s - 443 %s %s %s %s %d\r\n"):format(DAY, math.floor(second / 3600),
    math.floor(second / 60) % 60, second % 60, method, url, user, address, AGENT, code, taken))
end

local function background(write, second)
  local address, draw, taken = client(), chance(), math.floor(8 + 120 * chance() * chance())
  if draw < 0.012 then
    line(write, second, "GET", ("/images/%d.jpg"):format(below(40)), "-", address, "404 0 2", taken)
  elseif draw < 0.014 then
    line(write, second, "GET", "/fonts/shop.woff2", "-", address, "404 3 50", taken)
  elseif draw < 0.015 then
    line(write, second, "POST", "/api/v2/orders", "-", address, "500 0 0", taken * 9)
  elseif draw < 0.0155 then
    line(write, second, "GET", "/reports", "-", address, "403 14 5", taken)
  elseif draw < 0.03 then
    line(write, second, "GET", "/admin", "-", address, "401 2 5", 3)
    line(write, second, "GET", "/admin", "SHOP\\anna", address, "200 0 0", taken)
  else
    line(write, second, "GET", one_of(URLS), "-", address, "200 0 0", taken)
  end
end

local function outages(write, minute, second)
  if minute >= at "14:05" and minute < at "14:21" and chance() < 0.6 then
    line(write, second, "POST", "/shop/checkout", "-", client(), "502 3 12002", 30000 + below(400))
  end
  if minute >= at "14:06" and minute < at "14:19" and chance() < 0.16 then
    line(write, second, "GET", "/api/v2/items", "-", client(), "503 2 0", 900 + below(4000))
  end
  if minute >= at "17:30" and minute < at "18:10" and chance() < 0.22 then
    line(write, second, "GET", "/static/app.51c2.js", "-", client(), "404 0 2", 4)
  end
  if minute >= at "03:10" and minute < at "03:26" and chance() < 0.5 then
    line(write, second, "GET", ("/%s%d.php"):format(one_of { "wp-login", "admin", "old/x", "backup" }, below(400)), "-",
      "203.0.113.77", "404 0 2", 3)
  end
end

---Writes the log.
---@param write fun(text: string)
function M.write(write)
  write("#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n#Date: " .. DAY .. " 00:00:00\r\n#Fields: "
    .. FIELDS .. "\r\n")
  for second = 0, 86399 do
    local minute = math.floor(second / 60)
    if chance() < rate(minute) / 60 then background(write, second) end
    outages(write, minute, second)
  end
end

return M
