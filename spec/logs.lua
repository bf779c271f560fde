-- Logs for the specs, as text: built here so that every byte can be seen.

local M = {}

M.FIELDS = "date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken"
M.HEADER = "#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n#Fields: " .. M.FIELDS .. "\r\n"

---One request, 'second' seconds after 2026-11-01 06:00:00.
function M.line(second, code, options)
  options = options or {}
  local status, substatus = code:match("^(%d+)%.?(%d*)$")
  return ("2026-11-01 %s GET %s %s %s %s %d %d\r\n"):format(
    os.date("!%H:%M:%S", 6 * 3600 + second), options.url or "/", options.client or "10.0.0.1", status,
    substatus == "" and "0" or substatus, options.win32 or 0, options.taken or 10)
end

-- Each oddity in a log of its own: its text, how many requests it has and what is skipped.
M.odd = {}

local function odd(name, text, requests, skipped)
  skipped = skipped or {}
  M.odd[#M.odd + 1] = {
    name = name, text = text, requests = requests, skipped = skipped,
    -- Where lines are lost, the report is not safe: exit status 2.
    unsafe = requests == 0 or skipped.no_format or skipped.field_count or skipped.status or skipped.too_long,
  }
end

local L = M.line

odd("crlf", M.HEADER .. L(0, "404.0") .. L(1, "200.0"), 2)
odd("lf", ((M.HEADER .. L(0, "404.0") .. L(1, "200.0")):gsub("\r", "")), 2)
odd("bom", "\239\187\191" .. M.HEADER .. L(0, "404.0"), 1)
odd("bom before a later header, as cat makes it",
  M.HEADER .. L(0, "404.0") .. "\239\187\191" .. M.HEADER .. L(1, "500.0"), 2)
odd("nul padding at the end", M.HEADER .. L(0, "404.0") .. ("\0"):rep(70000), 1, { padding = 1 })
odd("nul padding, then a new header", M.HEADER .. L(0, "404.0") .. ("\0"):rep(70000) .. M.HEADER .. L(9, "500.19"), 2)
odd("trailing blanks", M.HEADER .. L(0, "404.0"):gsub("\r", " \t \r"), 1)
odd("bytes that are no UTF-8", M.HEADER .. L(0, "404.0", { url = "/\255\192\175\237\160\128x\195\164" }), 1)
odd("ipv6", M.HEADER .. L(0, "404.0", { client = "fe80::1%12" }) .. L(1, "404.0", { client = "2001:db8::5" }), 2)
odd("quoted values", "#Fields: date time cs-uri-stem c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status\n"
  .. '2026-11-01 06:00:00 /a "10.0.0.1" "Mozilla/5.0 (a ""b"" c)" 404 0 2\n'
  .. '2026-11-01 06:00:01 /b 10.0.0.1 "open 404 0 2\n', 2)
odd("truncated last line", M.HEADER .. L(0, "404.0") .. "2026-11-01 06:00:01 GET / 10.0", 1, { truncated = 1 })
odd("last line without an end", (M.HEADER .. L(0, "404.0")):gsub("\r\n$", ""), 1)
odd("lines longer than the buffer", M.HEADER .. L(0, "404.0", { url = "/" .. ("x"):rep(5000) })
  .. L(1, "500.0", { url = "/" .. ("y"):rep(70000) }) .. L(2, "503.2")
  .. L(3, "500.19", { url = "/" .. ("z"):rep(40000) }) .. L(4, "404.0"), 4, { too_long = 1 })
odd("no header", L(0, "404.0") .. L(1, "500.0"), 0, { no_format = 2 })
odd("changed fields", M.HEADER .. L(0, "404.0")
  .. "#Fields: sc-status cs-uri-stem time date\n500 /x 06:00:01 2026-11-01\n", 2)
odd("columns in any order",
  "#Fields: sc-substatus sc-status time-taken c-ip date time\n19 500 7 10.0.0.9 2026-11-01 06:00:00\n", 1)
odd("no date column", "#Date: 2026-11-01 05:00:00\n#Fields: time c-ip sc-status\n06:00:00 10.0.0.1 404\n", 1)
odd("no sc-status", "#Fields: date time c-ip\n2026-11-01 06:00:00 10.0.0.1\n", 0, { status = 1 })
odd("a status that is none", M.HEADER .. L(0, "404.0"):gsub(" 404 ", " - ") .. L(1, "404.0"):gsub(" 404 ", " 4o4 ")
  .. L(2, "404.0"):gsub(" 404 ", " 1404 "), 0, { status = 3 })
odd("wrong number of fields", M.HEADER .. "a b c\r\n" .. L(0, "404.0"):gsub("\r\n", " more\r\n"), 0, { field_count = 2 })
odd("blank lines", M.HEADER .. "\r\n  \r\n" .. L(0, "404.0"), 1, { blank = 2 })
odd("tabs and runs of blanks", M.HEADER .. L(0, "404.3"):gsub(" ", "\t", 3):gsub(" ", "  "), 1)
odd("a time far from all others", M.HEADER .. L(0, "404.0"):gsub("2026", "1970") .. L(0, "404.0"):rep(60)
  .. L(9, "404.0"):gsub("2026", "2036"), 62)
odd("several services", "#Fields: date time s-sitename cs-method sc-status\n"
  .. ("2026-11-01 06:00:00 W3SVC1 GET 404\n2026-11-01 06:00:00 MSFTPSVC1 PASS 530\n"):rep(3), 6)
odd("midnight without dates",
  "#Date: 2026-11-01 23:00:00\n#Fields: time sc-status\n23:59:59 404\n00:00:00 404\n23:59:59 404\n", 3)
odd("escapes of JSON",
  '{"time":"2026-11-01T06:00:00Z","status":404,"url":"\\/caf\\u00e9\\ud83d","remote_addr":"10.0.0\\u002e1"}\n', 1)
odd("empty", "", 0)

local written = {}

---Writes a text into a new file: its path. remove() takes all of them away.
function M.write(text, ending)
  local path = os.tmpname()
  if ending then
    os.remove(path)
    path = path .. ending
  end
  M.write_to(path, text)
  return path
end

---The same into a file of that name.
function M.write_to(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  written[#written + 1] = path
end

function M.remove()
  for _, path in ipairs(written) do os.remove(path) end
  written = {}
end

return M
