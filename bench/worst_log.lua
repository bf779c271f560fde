-- Writes a log to standard output that needs all the memory that there may be: legs with long lines that wait, more codes than
-- are counted apart, in each of them long URLs that are all different, over so many times that all buckets are filled.
io.write("#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n")
local function line(second, url, client, code)
  io.write(os.date("!%Y-%m-%d %H:%M:%S", 1793491200 + second), " GET ", url, " ", client, " ", code, " 15\n")
end
for i = 1, 1024 do line(0, "/" .. ("l"):rep(1900), ("10.0.%d.%d"):format(i // 250, i % 250), "401 2 5") end
local codes = {}
for status = 400, 599 do
  for substatus = 0, 5 do codes[#codes + 1] = ("%d %d 0"):format(status, substatus) end
end
for status = 400, 599 do codes[#codes + 1] = ("%d %d 0"):format(status, 60000 + status) end
local long, url = ("x"):rep(505), 0
for bucket = 0, 335 do
  for _, code in ipairs(codes) do
    url = url + 1
    line(bucket * 1800, url < 64000 and ("/%06d%s"):format(url, long) or "/same", "10.0.0.1", code)
  end
end
