-- fuzz/registry_seeds.lua FOLDER: writes the seeds of fuzz/registry.c: every function with texts of its kind.
local TEXTS = {
  { "404", "404.3", " 500.19 ", "999.65535", "000" },
  { "HTTP Error 500.19 - Internal Server Error", "Status: 404", "HTTP/1.1 502 Bad Gateway", "404 Not Found" },
  { "NOT_FOUND", "not-found", "I'm a teapot", "gateway-error", "Reqest Time out" },
  { "double escape", "web.config, lock", "a", "QueueFull", "0x80070021" },
  { "404", "404.3", "404.*", "500-599", "404.2-404.20", "4xx", "not-found", "client-eror", "599-500" },
  { "4**|5**", ">=500", "500+", "404..410", "-404", "4xx-5xx", "!404;503" },
  { "\0QueueFull", "\1sH--", "\2UC", "\0031020", "\4ERROR_ACCESS_DENIED" },
  { "\1\244\1\0\19\0\0\1\0\7", "\1\145\0\0\3\1\0\9", "\1\247\0\0" },
}
for call, texts in ipairs(TEXTS) do
  for i, text in ipairs(texts) do
    local file = assert(io.open(("%s/%d-%d"):format(arg[1], call, i), "wb"))
    file:write(string.char(call - 1), text)
    file:close()
  end
end
