-- fuzz/reports_seeds.lua FOLDER: writes the seeds of fuzz/reports.lua: logs for summaries and rows, and changes of summaries.
local logs = require "logs"

local FOREIGN, ROWS, SUMMARY = 0, 2, 3 -- places in fuzz/reports.lua

local n = 0
local function seed(call, how, text)
  n = n + 1
  local file = assert(io.open(("%s/%d"):format(arg[1], n), "wb"))
  file:write(string.char(call, how), text)
  file:close()
end

local function of_log(text, how)
  seed(ROWS, how, text)
  seed(SUMMARY, how, text)
end

for i, odd in ipairs(logs.odd) do
  if #odd.text < 4000 then of_log(odd.text, 1 + i * 4) end
end

-- Formats without a header, and what a report may not print as it is.
local others = {
  'a - =b [01/Nov/2026:06:00:00 +0000] "GET /a\\"?b,c HTTP/1.1" 502 157 "-" "c"\n',
  '10.0.0.1, -, 11/1/2026, 6:00:00, W3SVC2, A, 10.0.0.5, 45, 1, 3, 404, 2, GET, /a.gif, -,\n',
  '2026-11-01 06:00:00 10.0.0.1 5 10.0.0.5 80 HTTP/1.1 GET /a 503 1 QueueFull P\n',
  '2026/11/01 06:00:00 [error] 7#7: *1 connect() failed, client: 10.0.0.1, request: "GET /a HTTP/1.1", upstream: "http://b"\n',
  '[Sun Nov 01 06:00:00.123456 2026] [core:error] [pid 7] [client 10.0.0.1:5] AH00124: x\n',
  '{"ts":1793512800.5,"request":{"remote_ip":"10.0.0.1","method":"GET","uri":"/a\\n?b\\u001b"},"duration":0.25,"status":502}\n',
  "#Fields: date time cs-uri-stem c-ip sc-status sc-win32-status\n2026-11-01 06:00:00 +/\27[1m\226\128\174 - 401 5\n",
}
for _, text in ipairs(others) do
  for how = 0, 200, 50 do of_log(text .. text .. others[1], how) end
end

-- One value after the other, at places down to any depth.
local dice = 7
for _ = 1, 150 do
  local bytes = {}
  for i = 1, 12 do
    dice = (dice * 16807) % 2147483647
    bytes[i] = string.char(dice % 256)
  end
  seed(FOREIGN, dice % 9, table.concat(bytes))
end
