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
-- Memory that runs out at each allocation of a log in turn.
for n = 0, 63 do seed(("memory-%d"):format(n), "\255" .. string.char(n) .. "\0\0", legs) end
