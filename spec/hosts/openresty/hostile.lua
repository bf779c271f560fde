-- For wrk: requests that bring hostile codes; the argument seeds their choice.

local SEEDS = {
  "404", "404.3", "500.19", "999", "000", "404.65535", "404.65536", "404.", ".404", "-1", "1e3", "0x194", "4xx", "4\0x",
  "!404", "599-500", "404.*", "401.2-401.999999", "\255\254", ("9"):rep(500), ("404,"):rep(300), "nan", "  503  ", "%s%n",
}

function init(arguments)
  math.randomseed(tonumber(arguments[1]))
end

local function encoded(text)
  return (text:gsub("[^%w.-]", function(byte) return ("%%%02X"):format(byte:byte()) end))
end

local function one()
  local n = math.random(0, 2 ^ 31 - 1)
  local code = n % 3 == 0 and ("%d.%d"):format(n % 1000, n % 70000) or SEEDS[n % #SEEDS + 1]
  return wrk.format("GET", ("/hostile?n=%d&code=%s"):format(n, encoded(code)))
end

-- Eight at once, pipelined: the load is on httpstatus rather than on system calls.
function request()
  local requests = {}
  for i = 1, 8 do requests[i] = one() end
  return table.concat(requests)
end
