---Logs of many servers for the comparison of a database with the command: every oddity that a log can have, the same bytes on
---every run. lua spec/warehouse/logs.lua FOLDER [MEGABYTES] writes them; their names sort in the order in which they are read.

package.path = "spec/?.lua;" .. package.path

local M = {}

local MEGABYTE = 1000000

-- What draws: Park and Miller's generator, whose numbers are exact in every Lua.
local function generator(seed)
  return function(below)
    seed = seed * 48271 % 2147483647
    return seed % below
  end
end

-- One of a list of {share, value}, shares of 1000.
local function one_of(list, draw)
  local left = draw(1000)
  for _, item in ipairs(list) do
    left = left - item[1]
    if left < 0 then return item[2] end
  end
  return list[#list][2]
end

local DAY = 86400

-- "2026-11-01", "06:00:00" of seconds since 2026-11-01.
local function stamp(second)
  local day, now = math.floor(second / DAY), second % DAY
  return ("2026-11-%02d"):format(day + 1), ("%02d:%02d:%02d"):format(math.floor(now / 3600), math.floor(now / 60) % 60, now % 60)
end

local URLS = {
  "/", "/index.html", "/shop/cart", "/shop/checkout", "/api/v2/orders", "/api/v2/orders/17", "/login", "/static/site.css",
  "/caf\195\169/men\195\188", "/caf%C3%A9", "/bad\255\192bytes", "/back\\slash\\n", "/quo'te", "/quo\"te", "/percent%09tab",
  "/-", "/a;b=c,d", "/(x)", "/=1+1", "/{json}", "/\226\128\174rtl", "/dollar$1\\N", "/long/" .. ("x"):rep(600),
}

-- Bytes that would part the fields of a log between blanks, or end a quoted one.
local function as_field(url) return (url:gsub("[ \t]", "+")) end

local AGENT = "Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36+(KHTML,+like+Gecko)+Chrome/120.0.0.0+Safari/537.36"

-- Endings of a line of IIS: status, substatus, Win32 code.
local IIS = {
  { 560, "200 0 0" }, { 70, "304 0 0" }, { 40, "302 0 0" }, { 12, "206 0 0" }, { 12, "200 0 64" }, { 5, "200 0 121" },
  { 6, "304 0 995" }, { 5, "302 0 1236" }, { 4, "206 0 64" }, { 3, "200 0 5" }, { 70, "404 0 2" }, { 15, "404 0 3" },
  { 14, "404 3 50" }, { 6, "404 7 0" }, { 6, "404 13 0" }, { 3, "404 99 0" }, { 8, "401 1 1326" }, { 5, "401 1 2148074252" },
  { 4, "401 0 0" }, { 3, "401 3 5" }, { 12, "403 14 5" }, { 5, "403 7 64" }, { 4, "403 16 2148204809" }, { 6, "400 0 0" },
  { 5, "400 6 0" }, { 5, "405 0 1" }, { 2, "412 1 0" }, { 3, "413 1 0" }, { 13, "500 0 0" }, { 6, "500 0 64" },
  { 5, "500 0 995" }, { 5, "500 0 2147943395" }, { 4, "500 0 2147500037" }, { 8, "500 19 13" }, { 4, "500 19 33" },
  { 3, "500 19 5" }, { 2, "500 19 126" }, { 3, "500 19 2147942413" }, { 5, "500 21 0" }, { 5, "500 30 0" },
  { 2, "500 31 2147516547" }, { 4, "500 1000 123456" }, { 10, "502 3 12002" }, { 5, "502 3 12030" }, { 5, "502 3 12029" },
  { 3, "502 3 64" }, { 3, "502 4 0" }, { 3, "502 5 0" }, { 9, "503 2 0" }, { 4, "503 0 64" }, { 3, "504 0 121" },
  { 2, "470 0 0" }, { 2, "599 7 4294967295" }, { 2, "799 0 0" }, { 1, "999 65535 1" },
}

-- What has the time-outs' usual time-taken, and what else takes long.
local function taken_of(ending, draw)
  if ending == "502 3 12002" then return 119000 + draw(2000) end
  if ending == "504 0 121" then return 29000 + draw(2000) end
  return draw(20) == 0 and draw(60000) or draw(400)
end

local FIELDS = {
  whole = "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status "
    .. "sc-substatus sc-win32-status time-taken",
  old = "date time c-ip cs-username cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes time-taken "
    .. "cs(User-Agent)",
  nameless = "sc-status sc-substatus sc-win32-status time date c-ip cs-uri-stem cs-method time-taken cs(User-Agent)",
  timeless = "c-ip cs-method cs-uri-stem cs-username sc-status sc-substatus sc-win32-status time-taken cs(User-Agent)",
}

local function header(fields)
  return "#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n#Date: 2026-11-01 00:00:00\r\n#Fields: "
    .. FIELDS[fields] .. "\r\n"
end

local columns = {}
for name, list in pairs(FIELDS) do
  columns[name] = {}
  for column in list:gmatch("%S+") do columns[name][#columns[name] + 1] = column end
end

-- A line of W3C: the columns' values by their names, "-" where there is none.
local function w3c(fields, values)
  local line = {}
  for i, column in ipairs(columns[fields]) do line[i] = values[column] or "-" end
  return table.concat(line, " ") .. "\r\n"
end

local function iis_line(fields, second, client, url, ending, more)
  local date, now = stamp(second)
  local status, substatus, win32 = ending:match("^(%d+) (%d+) (%d+)$")
  return w3c(fields, {
    date = date, time = now, ["s-ip"] = "10.0.0.5", ["cs-method"] = "GET", ["cs-uri-stem"] = as_field(url),
    ["cs-uri-query"] = more.query, ["s-port"] = "443", ["cs-username"] = more.user, ["c-ip"] = client, ["cs(User-Agent)"] = AGENT,
    ["cs(Referer)"] = more.referer, ["sc-status"] = status, ["sc-substatus"] = substatus, ["sc-win32-status"] = win32,
    ["sc-bytes"] = "512", ["time-taken"] = more.taken,
  })
end

local FIRST, SECOND = "401 2 5", "401 1 2148074254"

-- What a client does that has to log on: {seconds behind the one before, ending, user}.
local LOGONS = {
  { 400, { { 0, FIRST }, { 0, SECOND }, { 0, "200 0 0", "EXAMPLE\\ann" } } },
  { 150, { { 0, FIRST }, { 0, SECOND }, { 1, "404 0 2", "EXAMPLE\\ann" } } },
  { 100, { { 0, FIRST }, { 0, FIRST }, { 0, SECOND }, { 2, "304 0 0", "ann" }, { 0, "200 0 0", "ann" },
    { 0, "200 0 0", "ann" } } },
  { 90, { { 0, FIRST }, { 0, SECOND }, { 301, "200 0 0", "ann" } } },
  { 80, { { 0, FIRST }, { 0, SECOND }, { 300, "302 0 0", "EXAMPLE\\ann" }, { 0, "200 0 0", "EXAMPLE\\ann" } } },
  { 60, { { 0, FIRST }, { 0, SECOND }, { 0, "200 0 0" } } },
  { 50, { { 0, SECOND }, { 200, SECOND }, { 200, "200 0 64", "ann" }, { 0, "200 0 0", "ann" } } },
  { 40, { { 0, "200 0 0", "ann" }, { 0, FIRST }, { 5, FIRST } } },
  { 30, { { 0, FIRST }, { 0, "500 0 0", "ann" }, { 0, "206 0 0", "ann" } } },
}

-- A server of IIS: requests and, between them, logons, of which each request has its own time.
local function iis(fields, options)
  return function(put, size, draw)
    local second, later, left = options.day * DAY, {}, size
    local function write(line)
      put(line)
      left = left - #line
    end
    local function one(client, url, ending, user)
      write(iis_line(fields, second, client, url, ending, {
        user = user, query = draw(4) == 0 and "id=1&q=a\\tb'c" or nil, taken = taken_of(ending, draw),
        referer = draw(3) == 0 and "https://www.example.com/a?b" or nil,
      }))
    end
    write(header(fields))
    one("10.77.0.1", "/midnight", "200 0 0", "EXAMPLE\\ann")
    while left > 0 do
      if draw(12) == 0 then second = second + 1 + draw(2) end
      while later[1] and later[1].second <= second do
        local due = table.remove(later, 1)
        one(due.client, due.url, due.ending, due.user)
      end
      local client, url = ("10.%d.%d.%d"):format(options.net, draw(40), 1 + draw(200)), URLS[1 + draw(#URLS)]
      if draw(1000) < (options.logons or 10) then
        local at = second
        for _, step in ipairs(one_of(LOGONS, draw)) do
          at = at + step[1]
          later[#later + 1] = { second = at, client = client, url = url, ending = step[2], user = step[3], rank = #later }
        end
        -- Those of one second stand in the order in which they came.
        table.sort(later, function(a, b)
          if a.second ~= b.second then return a.second < b.second end
          return a.rank < b.rank
        end)
        for rank, due in ipairs(later) do due.rank = rank end
      else
        one(client, url, one_of(IIS, draw), draw(9) == 0 and "EXAMPLE\\bob" or nil)
      end
      if options.changes and draw(options.changes[2]) == 0 then
        fields = fields == options.changes[1] and options.fields or options.changes[1]
        write(header(fields))
      end
    end
    -- A logon that goes over midnight, into the next file.
    second = (options.day + 1) * DAY - 2
    one("10.77.0.1", "/midnight", FIRST)
    one("10.77.0.1", "/midnight", SECOND)
  end
end

local COMBINED = {
  { 800, 200 }, { 40, 304 }, { 30, 301 }, { 50, 404 }, { 20, 499 }, { 10, 400 }, { 12, 502 }, { 10, 504 }, { 8, 500 }, { 8, 503 },
  { 6, 403 }, { 3, 401 }, { 1, 444 }, { 1, 101 }, { 1, 418 },
}

-- nginx escapes quotes and control bytes; Apache a backslash, too. A tab stands as it is where a server writes it so.
local function combined(zone)
  return function(put, size, draw)
    local second, left, urls = 0, size, {}
    for i, url in ipairs(URLS) do urls[i] = url:gsub('"', "\\x22") end
    urls[#urls + 1] = "/a\tb"
    while left > 0 do
      second = second + (draw(9) == 0 and 1 or 0)
      local date, now = stamp(second)
      local line = ('10.9.%d.%d - %s [%s/Nov/2026:%s %s] "%s %s HTTP/1.1" %d %d "%s" "Mozilla/5.0 (X11; \\"Linux\\")"\n'):format(
        draw(20), draw(250), draw(30) == 0 and "ann" or "-", date:sub(-2), now, zone, draw(7) == 0 and "POST" or "GET",
        urls[1 + draw(#urls)], one_of(COMBINED, draw), draw(40000), draw(3) == 0 and "https://www.example.com/" or "-")
      -- A log that was joined from two has some lines twice.
      for _ = 1, draw(100) == 0 and 2 or 1 do
        put(line)
        left = left - #line
      end
    end
  end
end

local REASONS = {
  { 300, "503 1 QueueFull" }, { 100, "503 1 AppOffline" }, { 100, "503 1 AppShutdown" }, { 100, "400 - Hostname" },
  { 50, "400 - BadRequest" }, { 50, "411 - LengthRequired" }, { 200, "- - Timer_ConnectionIdle" },
  { 50, "- 2 Connection_Abandoned_By_ReqQueue" }, { 30, "- - Timer_MinBytesPerSecond" }, { 20, "- - Unheard_Of" },
}

local function httperr(put, size, draw)
  local second, left = 0, size
  put("#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n#Date: 2026-11-01 00:00:00\r\n#Fields: date time c-ip c-port s-ip "
    .. "s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename\r\n")
  while left > 0 do
    second = second + draw(2)
    local date, now = stamp(second)
    local status, site, reason = one_of(REASONS, draw):match("(%S+) (%S+) (%S+)")
    local line = ("%s %s 10.1.0.%d %d 10.0.0.5 443 HTTP/1.1 GET %s %s %s %s %s\r\n"):format(date, now, draw(250),
      1024 + draw(9000), as_field(URLS[1 + draw(#URLS)]), status, site, reason, site == "-" and "-" or "Shop\\Pool" .. draw(4))
    put(line)
    left = left - #line
  end
end

local SERVICES = {
  { 300, { "FTPSVC2", "[1]RETR", "226 0" } }, { 200, { "FTPSVC2", "[1]PASS", "530 1326" } },
  { 100, { "FTPSVC2", "RETR", "550 2" } },
  { 100, { "FTPSVC2", "ControlChannelOpened", "- 0" } }, { 100, { "SMTPSVC1", "RCPT", "550 0" } },
  { 50, { "NNTPSVC1", "ARTICLE", "430 0" } }, { 150, { "W3SVC1", "GET", "404 2" } },
}

local function services(put, size, draw)
  local second, left = 0, size
  put("#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n#Fields: date time c-ip cs-username "
    .. "s-sitename cs-method cs-uri-stem sc-status sc-win32-status\r\n")
  while left > 0 do
    second = second + draw(3)
    local date, now = stamp(second)
    local of = one_of(SERVICES, draw)
    local line = ("%s %s 10.2.0.%d - %s %s /a %s\r\n"):format(date, now, draw(250), of[1], of[2], of[3])
    put(line)
    left = left - #line
  end
end

local JSON = {
  { 800, 200 }, { 60, 404 }, { 40, 502 }, { 40, 500 }, { 30, 308 }, { 20, 403 }, { 10, 429 },
}
local JSON_URLS = { "\\/caf\\u00e9", "/tab\\tand\\nline", '/quo\\"te', "/back\\\\slash\\\\N", "/\\ud83d\\ude00", "/half\\ud83d",
  "/a?b=c" }
local CADDY = '{"level":"info","ts":%d.25,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"10.3.0.%d",'
  .. '"proto":"HTTP/2.0","method":"GET","host":"example.com","uri":"%s"},"user_id":"","duration":0.0%d,"size":%d,"status":%d}\n'

local function caddy(put, size, draw)
  local second, left = 0, size
  while left > 0 do
    second = second + draw(2)
    local line = CADDY:format(1793491200 + second, draw(250), JSON_URLS[1 + draw(#JSON_URLS)], 10 + draw(89), draw(9000),
      one_of(JSON, draw))
    put(line)
    left = left - #line
  end
end

-- Lines of an error log, of which some say the same with other causes.
local ERRORS = {
  { 300, "[error] 7#7: *%d no live upstreams while connecting to upstream" },
  { 300, "[error] 7#7: *%d connect() failed (111: Connection refused) while connecting to upstream" },
  { 200, "[error] 7#7: *%d upstream timed out (110: Connection timed out) while reading response header from upstream" },
  { 100, "[crit] 7#7: *%d something that nothing explains" }, { 100, "[notice] 7#7: start worker processes %d" },
}

local ERROR = '%s %s %s, client: 10.8.0.%d, server: a, request: "GET /a?b HTTP/1.1", upstream: "http://b/a", host: "a"\n'

local function errors(put, size, draw)
  local second, left = 0, size
  while left > 0 do
    second = second + draw(2)
    local date, now = stamp(second)
    local line = ERROR:format((date:gsub("%-", "/")), now, one_of(ERRORS, draw):format(draw(90000)), draw(250))
    put(line)
    left = left - #line
  end
end

-- Name, share of all in 1000, what writes it. What one server wrote on two days is one chain: a logon may go over midnight.
local SERVERS = {
  { "access_caddy.json", 60, caddy },
  { "error.log", 10, errors },
  { "u_ex261101_x.log", 290, iis("whole", { net = 1, day = 0 }) },
  { "u_ex261102_x.log", 150, iis("whole", { net = 2, day = 1, fields = "whole", changes = { "old", 3000 } }) },
  { "u_ex261103_x.log", 80, iis("nameless", { net = 3, day = 2 }) },
  { "u_ex261104_x.log", 40, iis("old", { net = 4, day = 3 }) },
  { "u_ex261105_x.log", 10, iis("timeless", { net = 5, day = 4, logons = 2 }) },
  { "v_access.log", 200, combined("+0200") },
  { "v_access_utc.log", 90, combined("+0000") },
  { "w_httperr1.log", 50, httperr },
  { "x_services.log", 20, services },
}

---Writes the logs.
---@param folder string
---@param megabytes integer
---@return string[] paths  in the order in which they are read
function M.write(folder, megabytes)
  local paths = {}
  local function open(name)
    paths[#paths + 1] = folder .. "/" .. name
    return assert(io.open(paths[#paths], "wb"))
  end
  for i, server in ipairs(SERVERS) do
    local file = open(server[1])
    server[3](function(text) assert(file:write(text)) end, server[2] * megabytes * MEGABYTE / 1000, generator(1000 + i))
    file:close()
  end
  for i, odd in ipairs(require("logs").odd) do
    local file = open(("z_odd_%02d.log"):format(i))
    file:write(odd.text)
    file:close()
  end
  return paths
end

if arg and arg[0] and arg[0]:find("logs%.lua$") then M.write(assert(arg[1], "a folder is missing"), tonumber(arg[2] or 100)) end

return M
