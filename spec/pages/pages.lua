-- pages.lua DIR: writes the pages that the tests open into a folder: reports of an example, of hostile texts, of a log with more
-- codes and URLs than anybody reads, of nine days, of a quiet one, of files that cannot be read.

package.path = "spec/?.lua;spec/pages/?.lua;" .. package.path
local burst = require "httpstatus.log.burst"
local days = require "log_days"
local example_log = require "example_log"
local hostile = require "hostile"
local html = require "httpstatus.report.html"
local log = require "httpstatus.log"

local dir = assert(arg[1], "a folder is expected")

local function write(name, text)
  local file = assert(io.open(dir .. "/" .. name, "wb"))
  if type(text) == "function" then text(function(part) file:write(part) end) else file:write(text) end
  file:close()
  return dir .. "/" .. name
end

local function report(name, paths, options)
  local summary = log.summarize(paths, options)
  write(name, html.page(summary))
  return summary
end

-- A thousand codes, as many URLs as are counted one by one beside them: a failure for each URL, in turn of each code.
local function write_big(out)
  out "#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n"
  local codes = {}
  for status = 400, 599 do
    for substatus = 0, 4 do codes[#codes + 1] = ("%d %d"):format(status, substatus) end
  end
  for i = 0, 62999 do
    -- Who has a success is no scanner.
    if i % 500 == 0 then out(("%s GET / 10.0.0.9 200 0 0 5\n"):format(os.date("!%Y-%m-%d %H:%M:%S", 1793491200 + i))) end
    out(("%s GET /catalogue/section-%d/item-%d 10.0.0.9 %s 0 %d\n"):format(os.date("!%Y-%m-%d %H:%M:%S", 1793491200 + i),
      i % 97, i, codes[i % #codes + 1], i % 900))
  end
end

local function write_quiet(out)
  out "#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n"
  for i = 0, 2000 do
    out(("%s GET / 10.0.0.1 200 0 0 5\n"):format(os.date("!%Y-%m-%d %H:%M:%S", 1793491200 + i * 20)))
  end
end

report("report.html", write("u_ex261102.log", example_log.write))
report("big.html", write("big.log", write_big), { top = 65536 })
report("quiet.html", write("quiet.log", write_quiet))
report("unsafe.html", { write("empty.log", ""), write("other.log", "what is this\nit is no log\n"), dir .. "/missing.log" })

-- Hostile as a log can be, and as no log can: every text of the summary.
report("hostile_log.html", write("<img src=x onerror=canary=30>.log", function(out)
  out "#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken\n"
  for i, text in ipairs(hostile.TEXTS) do
    local word = text:gsub("[%s%z]+", "+")
    out(("2026-11-02 10:%02d:00 GET %s %s 50%d 0 0 5\n"):format(i, word, word, i % 5))
  end
end), { top = 50 })
local outages = {}
for _, name in ipairs { "url", "third", "short" } do outages[#outages + 1] = days.OUTAGES[name][1] end
write("week.html", html.page(burst.annotate(days.summary { seed = 3, outages = outages, days = 9, bucket = 600,
  silences = { { from = 200000, to = 230000 } } })))
write("hostile.html", html.page(hostile.summary(burst.annotate(days.summary { seed = 3, outages = outages }))))
