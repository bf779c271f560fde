-- states_logs.lua FOLDER: writes the logs that the states of states.c read, plain and packed, of several blocks.

local folder = arg[1]

local function write(name, lines)
  local file = assert(io.open(folder .. "/" .. name, "wb"))
  file:write(table.concat(lines, "\n"), "\n")
  file:close()
end

local CODES = { "200 0 0", "404 0 2", "500 19 13", "503 0 0", "401 2 5", "302 0 0", "502 3 12002" }

local function iis(count)
  local lines = { "#Software: Microsoft Internet Information Services 10.0",
    "#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken" }
  for i = 1, count do
    lines[#lines + 1] = ("2026-11-01 %02d:%02d:%02d GET /shop/%d 192.0.2.%d %s %d"):format(i // 3600 % 24, i // 60 % 60, i % 60,
      i * i % 97, i % 200, CODES[i * 7 % #CODES + 1], i % 900)
  end
  return lines
end

local function access(count)
  local lines = {}
  for i = 1, count do
    lines[i] = ('192.0.2.%d - - [01/Nov/2026:%02d:%02d:%02d +0000] "GET /a/%d HTTP/1.1" %s 512 "-" "-"'):format(i % 200,
      i // 3600 % 24, i // 60 % 60, i % 60, i * i % 97, CODES[i * 5 % #CODES + 1]:match("%d+"))
  end
  return lines
end

write("small.log", iis(20))
write("plain.log", iis(2000))
write("access.log", access(2000))
for ending, program in pairs { gz = "gzip -c", zst = "zstd -qc" } do
  assert(os.execute(("%s '%s/plain.log' >'%s/packed.log.%s'"):format(program, folder, folder, ending)))
end
