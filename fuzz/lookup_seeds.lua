-- fuzz/lookup_seeds.lua FOLDER: writes the seeds of fuzz/lookup.lua: texts of every kind, each for every function.
local FUNCTIONS = 13 -- of fuzz/lookup.lua, by their places

local TEXTS = {
  "404", "404.3", "HTTP Error 500.19 - Internal Server Error, Error Code 0x8007000d", "HTTP/1.1 502 Bad Gateway\nServer: nginx\n",
  "4xx, 5xx, !404, !499, 404.2-404.20, 403.*", "gateway-error, not-found, !500-503", "client-eror", "5**|4**", "4xx or not 404",
  "0x80070021", "-2147024883", "ERROR_ACCESS_DENIED",
  " 5 ", "QueueFull", "AppOffline", "sH--", "1020", "curl: (92)", "UC,URX",
  "Request Entity Too Large", "teapot", "NOT_FOUND", "TOO_MANY_REQUESTS", "double escape", "web.config",
  "connection refused nginx",
  "connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.1, upstream: \"http://b\"",
  "2026-11-01 06:00:00 10.0.0.1 GET /a 500 19 13 5", "cf-ray: 1\nError 1020\n<center>cloudflare</center>",
  "Event ID 5002 Source: WAS", "2026-11-01T06:00+02:00", "-1h", "10.0.0.0/8", "2001:db8::/32", "+02:00", "/api/*?x",
  "date time cs-uri-stem c-ip sc-status", '$remote_addr [$time_local] "$request" $status', "combined", "time,status,url",
  "\0011404\n\0025xx\n\0034xx, !404\n\0044",
}

local n = 0
for _, text in ipairs(TEXTS) do
  for call = 0, FUNCTIONS - 1 do
    n = n + 1
    local file = assert(io.open(("%s/%d"):format(arg[1], n), "wb"))
    -- Functions that take more bytes in front of the text get those of it.
    file:write(string.char(call), text)
    file:close()
  end
end
