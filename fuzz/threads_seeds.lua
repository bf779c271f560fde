-- fuzz/threads_seeds.lua FOLDER: writes the seeds of the source: two bytes that choose blocks, and a log, plain or packed.
local logs = require "logs"
local function seed(name, options, text)
  local file = assert(io.open(arg[1] .. "/" .. name, "wb"))
  file:write(options, text)
  file:close()
end
local plain = os.tmpname()
for i, odd in ipairs(logs.odd) do
  if #odd.text < 20000 then
    seed(("%d"):format(i), "\1\2", odd.text)
    local file = assert(io.open(plain, "wb"))
    file:write(odd.text)
    file:close()
    for _, program in ipairs { "gzip", "zstd" } do
      local packed = io.popen(("%s -c < %s 2>/dev/null"):format(program, plain)):read("*a")
      if packed ~= "" then seed(("%d.%s"):format(i, program), "\1\2", packed) end
    end
  end
end
os.remove(plain)
