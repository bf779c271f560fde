-- Writes an error log of nginx to standard output: error_log.lua MEGABYTES. The same bytes on every run: what nginx says of
-- upstreams that fail, of files that are missing, and notices.

local seed = 1
local function draw(n)
  seed = seed * 16807 % 2147483647
  return seed % n
end

local SAYS = {
  'connect() failed (111: Connection refused) while connecting to upstream, client: %s, server: shop.example.com, request: '
    .. '"GET /api/v2/orders/%d HTTP/1.1", upstream: "http://10.0.4.%d:8080/api/v2/orders", host: "shop.example.com"',
  'upstream timed out (110: Connection timed out) while reading response header from upstream, client: %s, server: '
    .. 'shop.example.com, request: "POST /cart/%d HTTP/2.0", upstream: "http://10.0.4.%d:8080/cart", host: "shop.example.com", '
    .. 'referrer: "https://shop.example.com/cart"',
  'open() "/srv/www/shop/favicon.ico" failed (2: No such file or directory), client: %s, server: shop.example.com, request: '
    .. '"GET /favicon.ico?v=%d.%d HTTP/1.1", host: "shop.example.com"',
  'recv() failed (104: Connection reset by peer) while reading response header from upstream, client: %s, server: '
    .. 'shop.example.com, request: "GET /item/%d HTTP/1.1", upstream: "http://10.0.4.%d:8080/item", host: "shop.example.com"',
  'no live upstreams while connecting to upstream, client: %s, server: shop.example.com, request: "GET /%d/%d HTTP/1.1", '
    .. 'upstream: "http://backend/", host: "shop.example.com"',
  'a client request body is buffered to a temporary file /var/cache/nginx/client_temp/%s00%d, client: 10.0.0.%d, server: _',
}

local lines = {}
for i = 1, 4000 do
  local client = ("203.0.113.%d"):format(draw(250))
  local said = SAYS[draw(#SAYS) + 1]:format(client, draw(100000), draw(250))
  lines[i] = ("2026/11/%02d %02d:%02d:%02d [%s] %d#%d: *%d %s\n"):format(draw(28) + 1, draw(24), draw(60), draw(60),
    draw(6) == 0 and "warn" or "error", 1000 + draw(8), 1000 + draw(8), draw(1000000), said)
end
local block, left = table.concat(lines), arg[1] * 1000000
while left > 0 do
  io.write(left >= #block and block or block:sub(1, left))
  left = left - #block
end
