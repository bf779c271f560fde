-- fuzz/log_seeds.lua FOLDER: writes the seeds of the log reader: four bytes that choose what is done, and a log.
local logs = require "logs"
local function seed(name, options, text)
  local file = assert(io.open(arg[1] .. "/" .. name, "wb"))
  file:write(options, text)
  file:close()
end
for i, odd in ipairs(logs.odd) do
  if #odd.text < 20000 then
    for n, options in ipairs { "\0\255\0\0", "\16\255\200\0", "\255\20\0\4", "\3\255\0\31" } do
      seed(("%d-%d"):format(i, n), options, odd.text)
    end
  end
end
local L = logs.line
local legs = logs.HEADER .. L(0, "401.2", { win32 = 5 }) .. L(0, "401.1", { win32 = 2148074254 }) .. L(1, "200.0")
  .. L(2, "200.0", { win32 = 64 }) .. L(90000, "401.2")
-- Formats without a header, and lines that change from one to the next.
local others = {
  'a - b [01/Nov/2026:06:00:00 +0000] "GET /a?b HTTP/1.1" 502 157 "-" "c"\n',
  '10.0.0.1, -, 11/1/2026, 6:00:00, W3SVC2, A, 10.0.0.5, 45, 1, 3, 404, 2, GET, /a.gif, -,\n',
  '2026-11-01 06:00:00 10.0.0.1 5 10.0.0.5 80 HTTP/1.1 GET /a 503 1 QueueFull P\n',
  '2026/11/01 06:00:00 [error] 7#7: *1 connect() failed, client: 10.0.0.1, request: "GET /a HTTP/1.1", upstream: "http://b"\n',
  '[Sun Nov 01 06:00:00.123456 2026] [core:error] [pid 7] [client 10.0.0.1:5] AH00124: x\n',
  '{"ts":1793512800.5,"request":{"remote_ip":"10.0.0.1","method":"GET","uri":"/a?b"},"duration":0.25,"status":502}\n',
  logs.HEADER .. L(0, "401.2") .. L(1, "200.0"),
}
for i, one in ipairs(others) do
  for n, other in ipairs(others) do seed(("%d-then-%d"):format(i, n), "\7\255\0\0", one .. one .. other .. one .. other) end
end
-- Memory that runs out at each allocation of a log in turn.
for n = 0, 63 do seed(("memory-%d"):format(n), "\255" .. string.char(n) .. "\0\0", legs) end
