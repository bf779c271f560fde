-- nginx with ngx_lua: what it answers and logs itself, and what it makes of upstreams that fail.

local words = require "spec.lab.kit.words"
local get, send, answer, origin = words.get, words.send, words.answer, words.origin

local PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"

-- A frame that opens stream 1 of HTTP/2 with GET / and one more header.
local function headers_frame(name, value)
  local block = "\130\134\132\65\3lab\0" .. string.char(#name) .. name .. string.char(#value) .. value
  return "\0\0" .. string.char(#block) .. "\1\5\0\0\0\1" .. block
end

-- A client that sends its request and leaves.
local function leaving(text, ...)
  local steps = { text, ... }
  steps[#steps + 1] = { "close" }
  return steps
end

-- A client with a body that fills every buffer on its way.
local function upload(path)
  return { ("POST %s HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 8000000\r\n\r\n"):format(path),
    { "fill", 8000000 }, { "read" } }
end

-- A client that asks one.example over TLS with a certificate of a file and a key.
local function certified(certificate, key)
  return { port = "clients",
    { "tls", { name = "one.example", cert = certificate and "@folder@/tls/" .. certificate,
      key = key and "@folder@/tls/" .. key } },
    "GET / HTTP/1.1\r\nHost: one.example\r\nConnection: close\r\n\r\n", { "read" } }
end

local CONFIGURATION = [[
include user.conf;
load_module modules/ndk_http_module.so;
load_module modules/ngx_http_lua_module.so;
daemon off;
worker_processes 1;
worker_shutdown_timeout 100ms;
pid nginx.pid;
error_log logs/error.log info;
events { worker_connections 256; }

http {
  access_log logs/access.log;
  client_body_temp_path temp/client;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;
  lua_package_path "/usr/share/lua/5.1/?.lua;;";
  root www;
  limit_req_zone $server_port zone=one:1m rate=1r/m;
  limit_conn_zone $server_port zone=all:1m;
  ssl_certificate tls/server.pem;
  ssl_certificate_key tls/server.key;
  upstream down { server @refuses@ down; server @closes@ down; }

  server {
    listen @main@;
    location / { }
    location = /refuses { proxy_pass http://@refuses@; }
    location = /socket-missing { proxy_pass http://unix:@folder@/missing.sock; }
    location = /socket-locked { proxy_pass http://unix:@locked@; }
    location = /socket-full { proxy_pass http://unix:@full_socket@; }
    location = /unreachable { proxy_pass http://203.0.113.1; }
    location = /routeless { proxy_pass http://192.0.2.1; }
    location = /unknown-name { resolver @no_such_name@; set $name upstream.test; proxy_pass http://$name; }
    location = /name-failure { resolver @name_failure@; set $name upstream.test; proxy_pass http://$name; }
    location = /name-refused { resolver @name_refused@; set $name upstream.test; proxy_pass http://$name; }
    location = /name-silent {
      resolver @name_silent@; resolver_timeout 200ms; set $name upstream.test; proxy_pass http://$name;
    }
    location = /resolver-missing { set $name upstream.test; proxy_pass http://$name; }
    location = /closes { proxy_pass http://@closes@; }
    location = /resets { proxy_pass http://@resets@; }
    location = /race { proxy_pass http://race; proxy_http_version 1.1; proxy_set_header Connection ""; }
    location = /big-header { proxy_pass http://@big_header@; }
    location = /blank-in-name { proxy_pass http://@blank_in_name@; }
    location = /nul { proxy_pass http://@nul@; }
    location = /http-as-fastcgi { fastcgi_pass @not_tls@; }
    location = /http-as-grpc { grpc_pass grpc://@not_tls@; }
    location = /http-as-memcached { set $memcached_key a; memcached_pass @not_tls@; }
    location = /down { proxy_pass http://down; }
    location = /cut { proxy_pass http://@cut@; }
    location = /cut-by-reset { proxy_pass http://@cut_by_reset@; }
    location = /temp-locked { proxy_pass http://@large@; proxy_temp_path temp_locked; }
    location = /temp-full { proxy_pass http://@large@; proxy_temp_path disk/proxy; }
    location = /tls-to-plain { proxy_pass https://@not_tls@; }
    location = /tls-closes { proxy_pass https://@closes_at_once@; }
    location = /tls-alert { proxy_pass https://@wants_certificate@; }
    location = /tls-no-name { proxy_pass https://@names@; }
    location = /tls-untrusted {
      proxy_pass https://@tls@; proxy_ssl_verify on; proxy_ssl_trusted_certificate tls/self.pem;
    }
    location = /tls-other-name {
      proxy_pass https://@tls@; proxy_ssl_verify on; proxy_ssl_trusted_certificate tls/ca.pem; proxy_ssl_name other.example;
      proxy_ssl_session_reuse off;
    }
    location = /ssh { proxy_pass http://@ssh@; }
    location = /connect-slow { proxy_pass http://@full@; proxy_connect_timeout 200ms; }
    location = /tls-slow { proxy_pass https://@hangs@; proxy_connect_timeout 200ms; }
    location = /takes-nothing {
      proxy_pass http://@takes_nothing@; proxy_send_timeout 200ms; proxy_request_buffering off; client_max_body_size 0;
    }
    location = /slow { proxy_pass http://@hangs@; proxy_read_timeout 200ms; }
    location = /hangs { proxy_pass http://@hangs@; }

    location /app/ { proxy_pass http://@refuses@; }
    location = /cycle { rewrite ^ /cycle last; }
    location /endless/ { try_files /nothing /endless/$uri; }
    location = /named { try_files /nothing @nowhere; }
    location = /no-scheme { set $to lab.example; proxy_pass $to; }
    location = /bind-elsewhere { proxy_pass http://@closes@; proxy_bind 192.0.2.99; }
    location = /bind-used { proxy_pass http://@closes@; proxy_bind @main@; }
    location = /auth-404 { auth_request /nothing; }
    location = /auth-dead { auth_request /refuses; }
    location = /auth-401 { auth_request /says-401; }
    location = /says-401 { return 401; }
    location = /basic { auth_basic a; auth_basic_user_file htpasswd; }
    location = /basic-missing { auth_basic a; auth_basic_user_file missing/htpasswd; }
    location = /basic-locked { auth_basic a; auth_basic_user_file locked/htpasswd; }
    location = /denied { deny all; }
    location = /get-only { limit_except GET { deny all; } }
    location = /limited { limit_req zone=one; try_files /a.txt =404; }
    location = /limited-429 { limit_req zone=one; limit_req_status 429; try_files /a.txt =404; }
    location = /one-at-a-time { limit_conn all 1; proxy_pass http://@hangs@; }
    location = /maintenance { return 503; }
    location = /moved { rewrite ^ /a.txt redirect; }
    location = /drops { return 444; }
    location = /small { client_max_body_size 10; proxy_pass http://@refuses@; }
    location = /body-disk { client_body_temp_path disk/client; client_body_in_file_only on; client_max_body_size 0;
      proxy_pass http://@refuses@; }
    location /dav/ { dav_methods PUT MKCOL; }
    location /full/ { root inodes; dav_methods PUT MKCOL; }

    location = /lua-error { content_by_lua_block { local t; t.x = 1 } }
    location = /lua-access { access_by_lua_block { local t; t.x = 1 } }
    location = /lua-set { set_by_lua_block $a { local t; return t.x } return 200 $a; }
    location = /lua-header { header_filter_by_lua_block { local t; t.x = 1 } return 200 a; }
    location = /lua-body { body_filter_by_lua_block { local t; t.x = 1 } return 200 a; }
    location = /lua-balancer { proxy_pass http://balancer; }
    location = /lua-syntax { content_by_lua 'x ='; }
    location = /lua-file { content_by_lua_file broken.lua; }
    location = /lua-file-missing { content_by_lua_file missing.lua; }
    location = /lua-no-status { content_by_lua_block { ngx.exit(ngx.ERROR) } }
    location = /lua-close { content_by_lua_block { ngx.exit(ngx.HTTP_CLOSE) } }
    location = /lua-constant { content_by_lua_block { ngx.exit(ngx[ngx.var.arg_name]) } }
    location = /lua-abort { lua_check_client_abort on; content_by_lua_block { ngx.sleep(10) } }
  }
  upstream race { server @race@; keepalive 1; }
  upstream balancer { server 0.0.0.1; balancer_by_lua_block { local t; t.x = 1 } }

  server { listen @slow_clients@; client_header_timeout 200ms; client_body_timeout 200ms;
    location / { proxy_pass http://@refuses@; } }
  server { listen @h2@ http2; location / { proxy_pass http://@hangs@; } }
  server { listen @tls@ ssl; }
  server { listen @names@ ssl default_server; ssl_reject_handshake on; }
  server { listen @names@ ssl; server_name one.example; }
  server { listen @clients@ ssl; server_name one.example; ssl_verify_client on; ssl_client_certificate tls/ca.pem; }
  server { listen @clients@ ssl; server_name two.example; }
}
]]

return {
  products = { "nginx", "openresty" },
  packages = "nginx libnginx-mod-http-lua lua-resty-core",
  needs = { "nginx", "/usr/lib/nginx/modules/ngx_http_lua_module.so" },
  version = { "nginx -v", "nginx/(%S+)" },
  ports = { "main", "slow_clients", "h2", "tls", "clients", "names" },
  origins = {
    refuses = { refuse = true },
    locked = { unix = "000", steps = {} },
    full_socket = { unix = "777", full = true },
    full = { full = true },
    hangs = { steps = { { "read" }, { "hang" } } },
    takes_nothing = { window = 4096, steps = { { "hang" } } },
    closes = origin { "close" },
    closes_at_once = { steps = { { "wait", 0.05 }, { "close" } } },
    resets = origin { "reset" },
    race = origin(answer("200 OK", "one"), { "read" }, { "reset" }),
    big_header = origin("HTTP/1.1 200 OK\r\nSet-Cookie: a=" .. ("x"):rep(20000) .. "\r\n\r\n"),
    blank_in_name = origin "HTTP/1.1 200 OK\r\nX Y: 1\r\n\r\n",
    nul = origin "HTTP/1.1 200 OK\r\nX: \0\r\n\r\n",
    not_tls = { steps = { { "read", 1 }, answer("400 Bad Request", "no"), { "read" } } },
    wants_certificate = { steps = { { "tls", { cert = "@folder@/tls/server.pem", key = "@folder@/tls/server.key",
      ca = "@folder@/tls/ca.pem", max = "TLSv1_2" } }, { "read" } } },
    cut = origin "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
    cut_by_reset = origin("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", { "wait", 0.1 }, { "reset" }),
    large = origin("HTTP/1.1 200 OK\r\nContent-Length: 8000000\r\n\r\n", { "fill", 8000000 }),
    ssh = origin "SSH-2.0-OpenSSH_9.2\r\n",
    no_such_name = { dns = 3 }, name_failure = { dns = 2 }, name_refused = { dns = 5 }, name_silent = { dns = "silent" },
  },
  files = {
    ["nginx.conf"] = CONFIGURATION,
    ["www/a.txt"] = "hello",
    ["www/locked.txt"] = "hello",
    ["www/empty/.keep"] = "",
    ["www/locked/index.html"] = "hello",
    -- The password is "secret".
    htpasswd = "user:$apr1$lab$SDKktQqp/srHO0sEzIkft.\n",
    ["locked/htpasswd"] = "",
    ["broken.lua"] = "x =",
  },
  -- As root the workers are nobody's, so that files can be locked; else they are ours, and a mode is enough.
  prepare = [[
    mkdir logs temp www/dav
    [ "$(id -u)" = 0 ] && echo 'user nobody nogroup;' >user.conf || touch user.conf
    ln -s /usr/lib/nginx/modules modules
    chmod 777 www/dav
    chmod 000 www/locked www/locked.txt locked/htpasswd
    mkdir disk inodes
    if [ -n "$LAB_NAMESPACE" ]; then
      ip route add unreachable 203.0.113.0/24
      mount -t tmpfs -o size=64k,mode=777 tmpfs disk
      mount -t tmpfs -o nr_inodes=2,mode=777 tmpfs inodes
      mkdir -m 777 inodes/full
    fi
  ]],
  clean = "umount disk inodes",
  start = { { port = "main", command = "nginx -p @folder@ -c nginx.conf -e logs/error.log" } },
  logs = { access = "logs/access.log", error = "logs/error.log", status = '" (%d%d%d) ' },
  experiments = {
    -- 000, 009
    { name = "upper case in an HTTP/2 header name", client = { port = "h2", PREFACE .. headers_frame("X", "1"), { "read", 40 } },
      log = 0, error = "client sent invalid header name: \"X\" while reading client request headers",
      row = "nginx 000", cause = "HTTP/2", alone = "error" },
    { name = "reload cuts a request", client = { get "/hangs", { "wait", 0.1 }, { "run", "kill -HUP $(cat @folder@/nginx.pid)" },
      { "read" } }, wire = "", log = 0, row = "nginx 000",
      untold = "no number below 100 is read as the status of a log line" },
    { name = "upstream speaks SSH", client = get "/ssh", wire = "SSH-2.0-OpenSSH_9.2", log = 9,
      error = "upstream sent no valid HTTP/1.0 header while reading response header from upstream",
      row = "nginx 009", alone = "error" },

    -- 3xx
    { name = "folder without its slash", client = get "/empty", wire = "301 Moved Permanently", row = "nginx 301" },
    { name = "location without its slash", client = get "/app", wire = "301 Moved Permanently", row = "nginx 301" },
    { name = "rewrite redirects", client = get "/moved", wire = "302 Moved Temporarily",
      page = "<title>302 Found</title>", row = "nginx 302" },

    -- 400
    { name = "TLS to a clear-text port", client = { "\22\3\1\0\5hello", { "read" } }, wire = "400 Bad Request",
      error = "client sent invalid method while reading client request line", row = "nginx 400",
      cause = "TLS reached a port in clear text", alone = "page" },
    { name = "HTTP/2 to a port without it", client = PREFACE, wire = "400 Bad Request",
      error = "client sent invalid request while reading client request line", row = "nginx 400", cause = "PRI * HTTP/2.0" },
    { name = "no Host header", client = "GET / HTTP/1.1\r\n\r\n", wire = "400 Bad Request",
      error = "client sent HTTP/1.1 request without \"Host\" header while reading client request headers",
      row = "nginx 400", cause = "The Host header" },
    { name = "two Host headers", client = get("/", "Host: b"), wire = "400 Bad Request",
      error = "client sent duplicate host header: <>, previous value: <> while reading client request headers",
      row = "nginx 400", cause = "The Host header" },
    { name = "invalid Host header", client = "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", wire = "400 Bad Request",
      error = "client sent invalid host header while reading client request headers", row = "nginx 400",
      cause = "The Host header" },
    { name = "blank in the URL", client = get "/a b", wire = "400 Bad Request",
      error = "client sent invalid request while reading client request line", row = "nginx 400", cause = "The URL" },
    { name = "Content-Length and Transfer-Encoding", client = send("POST", "/", "0\r\n\r\n", "Transfer-Encoding: chunked"),
      wire = "400 Bad Request", error = "client sent \"Content-Length\" and \"Transfer-Encoding\" headers at the same time",
      row = "nginx 400", cause = "Content-Length and Transfer-Encoding" },
    { name = "two Content-Length", client = send("POST", "/", "abc", "Content-Length: 3"), wire = "400 Bad Request",
      error = "client sent duplicate header line: \"Content-Length: 3\"", row = "nginx 400",
      cause = "Content-Length and Transfer-Encoding" },
    { name = "invalid Content-Length", client = get("/", "Content-Length: x"), wire = "400 Bad Request",
      error = "client sent invalid \"Content-Length\" header", row = "nginx 400" },
    { name = "invalid chunk", client = get("/refuses", "Transfer-Encoding: chunked") .. "zz\r\n",
      wire = "400 Bad Request", error = "client sent invalid chunked body", row = "nginx 400" },
    { name = "client leaves in its header", client = leaving "GET / HTTP/1.1\r\nHost: a\r\n", wire = "", log = 400,
      error = "client prematurely closed connection while reading client request headers", row = "nginx 400", cause = "left" },
    { name = "client leaves in its body", client = leaving "POST /refuses HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na",
      wire = "", log = 400, error = "client prematurely closed connection, client:", row = "nginx 400", cause = "left" },

    -- 401 to 405
    { name = "wrong password", client = get("/basic", "Authorization: Basic dXNlcjp3cm9uZw=="), wire = "401 Unauthorized",
      page = "401 Authorization Required", error = "user \"user\": password mismatch", row = "nginx 401",
      cause = "password is wrong" },
    { name = "unknown user", client = get("/basic", "Authorization: Basic bm9ib2R5Og=="), wire = "401 Unauthorized",
      error = "user \"nobody\" was not found in \"<>\"", row = "nginx 401", cause = "does not hold that user" },
    { name = "auth_request answers 401", client = get "/auth-401", wire = "401 Unauthorized", row = "nginx 401" },
    { name = "folder without index", client = get "/empty/", wire = "403 Forbidden",
      error = "directory index of \"<>\" is forbidden", row = "nginx 403", cause = "no index file" },
    { name = "unreadable file", client = get "/locked.txt", wire = "403 Forbidden",
      error = "open() \"<>\" failed (13: Permission denied), client:", row = "nginx 403", cause = "may not read" },
    { name = "unreadable folder", client = get "/locked/", wire = "403 Forbidden",
      error = "\"<>\" is forbidden (13: Permission denied)", row = "nginx 403", cause = "may not read" },
    { name = "deny", client = get "/denied", wire = "403 Forbidden", error = "access forbidden by rule, client:",
      row = "nginx 403", cause = "A rule" },
    { name = "limit_except", client = send("DELETE", "/get-only", ""), wire = "403 Forbidden",
      error = "access forbidden by rule, client:", row = "nginx 403", cause = "A rule" },
    { name = "password file is missing", client = get("/basic-missing", "Authorization: Basic dXNlcjpzZWNyZXQ="),
      wire = "403 Forbidden", error = "open() \"<>\" failed (2: No such file or directory), client:",
      row = "nginx 403", cause = "auth_basic_user_file" },
    { name = "no such file", client = get "/nothing", wire = "404 Not Found",
      error = "open() \"<>\" failed (2: No such file or directory), client:", row = "nginx 404" },
    { name = "file taken for a folder", client = get "/a.txt/b", wire = "404 Not Found",
      error = "open() \"<>\" failed (20: Not a directory), client:", row = "nginx 404" },
    { name = "no such folder", client = get "/nothing/", wire = "404 Not Found",
      error = "\"<>\" is not found (2: No such file or directory), client:", row = "nginx 404" },
    { name = "POST to a file", client = send("POST", "/a.txt", "a"), wire = "405 Not Allowed", row = "nginx 405" },
    { name = "TRACE", client = "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", wire = "405 Not Allowed",
      row = "nginx 405" },

    -- 408 to 429
    { name = "client is slow in its header", client = { port = "slow_clients", "GET / HTTP/1.1\r\n", { "read" } }, wire = "",
      log = 408, error = "client timed out (110: Connection timed out) while reading client request headers",
      row = "nginx 408", cause = "client_header_timeout" },
    { name = "client stops in its body",
      client = { port = "slow_clients", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na",
      { "read" } }, wire = "", log = 408, row = "nginx 408",
      untold = "a line of the access log does not name nginx" },
    { name = "body is too large", client = send("POST", "/small", ("x"):rep(100)), wire = "413 Request Entity Too Large",
      error = "client intended to send too large body: 100 bytes", row = "nginx 413" },
    { name = "chunked body is too large", client = get("/small", "Transfer-Encoding: chunked") .. "64\r\n" .. ("x"):rep(100),
      wire = "413 Request Entity Too Large", error = "client intended to send too large chunked body", row = "nginx 413" },
    { name = "URI is too long", client = get("/" .. ("x"):rep(9000)), wire = "414 Request-URI Too Large",
      error = "client sent too long URI", row = "nginx 414" },
    { name = "range behind the end", client = get("/a.txt", "Range: bytes=99-"),
      wire = "416 Requested Range Not Satisfiable", row = "nginx 416" },
    { name = "SNI and Host differ", client = { port = "clients", { "tls", { name = "two.example" } },
      "GET / HTTP/1.1\r\nHost: one.example\r\nConnection: close\r\n\r\n", { "read" } }, wire = "421 Misdirected Request",
      error = "client attempted to request the server name different from the one that was negotiated", row = "nginx 421" },
    { name = "limit_req with 429", before = get "/limited", client = get "/limited-429", wire = "429 Too Many Requests",
      error = "limiting requests, excess: <> by zone \"one\"", row = "nginx 429", cause = "limit_req" , alone = "page" },

    -- nginx's own
    { name = "return 444", client = get "/drops", wire = "", log = 444, row = "nginx 444", alone = "log" },
    { name = "header line is too long", client = get("/", "Cookie: a=" .. ("x"):rep(9000)), wire = "400 Bad Request",
      page = "400 Request Header Or Cookie Too Large", error = "client sent too long header line:", row = "nginx 494" },
    { name = "client certificate signed itself", client = certified("self.pem", "self.key"), wire = "400 Bad Request",
      page = "400 The SSL certificate error", error = "client SSL certificate verify error: (18:", row = "nginx 495",
      cause = "19 or 18" },
    { name = "client certificate of another CA, with its root", client = certified("chain.pem", "stranger.key"),
      wire = "400 Bad Request", error = "client SSL certificate verify error: (19:", row = "nginx 495", cause = "19 or 18" },
    { name = "client certificate of another CA, alone", client = certified("stranger.pem", "stranger.key"),
      wire = "400 Bad Request", error = "client SSL certificate verify error: (21:", row = "nginx 495", cause = "21:" },
    { name = "client certificate has expired", client = certified("expired.pem", "expired.key"), wire = "400 Bad Request",
      error = "client SSL certificate verify error: (10:", row = "nginx 495", cause = "10:" },
    { name = "no client certificate", client = certified(), wire = "400 Bad Request",
      page = "400 No required SSL certificate was sent", error = "client sent no required SSL certificate", row = "nginx 496" },
    { name = "clear text to a TLS port", client = { port = "tls", get "/", { "read" } }, wire = "400 Bad Request",
      page = "400 The plain HTTP request was sent to HTTPS port",
      error = "client sent plain HTTP request to HTTPS port", row = "nginx 497" },
    { name = "client leaves while the upstream works", client = leaving(get "/hangs", { "wait", 0.1 }), wire = "", log = 499,
      error = "client prematurely closed connection, so upstream connection is closed too", row = "nginx 499" },
    { name = "client resets its HTTP/2 stream", client = { port = "h2", PREFACE .. headers_frame("x", "1"), { "wait", 0.1 },
      "\0\0\4\3\0\0\0\0\1\0\0\0\8", { "read", 40 } }, log = 499, error = "client canceled stream 1 while",
      row = "nginx 499", alone = "error" },
    { name = "client closes its sending half", client = { get "/hangs", { "half" }, { "read" } }, wire = "", log = 499,
      error = "client prematurely closed connection, so upstream connection is closed too", row = "nginx 499" },

    -- 500 and 501
    { name = "rewrite to itself", client = get "/cycle", wire = "500 Internal Server Error",
      error = "rewrite or internal redirection cycle", row = "nginx 500", cause = "circles" },
    { name = "try_files to its own location", client = get "/endless/a", wire = "500 Internal Server Error",
      error = "rewrite or internal redirection cycle", row = "nginx 500", cause = "circles" },
    { name = "password file is unreadable", client = get("/basic-locked", "Authorization: Basic dXNlcjpzZWNyZXQ="),
      wire = "500 Internal Server Error", error = "[crit] <>open() \"<>\" failed (13: Permission denied), client:",
      row = "nginx 500", cause = "for itself" },
    { name = "auth_request answers 404", client = get "/auth-404", wire = "500 Internal Server Error",
      error = "auth request unexpected status: 404", row = "nginx 500", cause = "auth_request" },
    { name = "service of auth_request is down", client = get "/auth-dead", wire = "500 Internal Server Error",
      error = "auth request unexpected status: 502", row = "nginx 500", cause = "auth_request" },
    { name = "proxy_pass without http", client = get "/no-scheme", wire = "500 Internal Server Error",
      error = "invalid URL prefix in \"", row = "nginx 500", cause = "lacks http" },
    { name = "no such named location", client = get "/named", wire = "500 Internal Server Error",
      error = "could not find named location \"", row = "nginx 500", cause = "named location" },
    { name = "proxy_bind to a foreign address", client = get "/bind-elsewhere", wire = "500 Internal Server Error",
      error = "bind(<>) failed (99: Cannot assign requested address) while connecting to upstream", row = "nginx 500",
      cause = "proxy_bind" },
    { name = "proxy_bind to a used port", client = get "/bind-used", wire = "500 Internal Server Error",
      error = "bind(<>) failed (98: Address already in use) while connecting to upstream", row = "nginx 500",
      cause = "proxy_bind" },
    { name = "disk of client bodies is full", needs = "namespace", client = send("POST", "/body-disk", ("x"):rep(200000)),
      wire = "500 Internal Server Error", error = "pwrite() \"<>\" failed (28: No space left on device)",
      row = "nginx 500", cause = "disk" },
    { name = "Transfer-Encoding gzip", client = get("/", "Transfer-Encoding: gzip"), wire = "501 Not Implemented",
      error = "client sent unknown \"Transfer-Encoding\"", row = "nginx 501", cause = "Transfer-Encoding" },
    { name = "PUT with a range", client = send("PUT", "/dav/a", "a", "Content-Range: bytes 0-0/1"),
      wire = "501 Not Implemented", error = "PUT with range is unsupported", row = "nginx 501" },

    -- 502
    { name = "upstream refuses", client = get "/refuses", wire = "502 Bad Gateway",
      error = "connect() failed (111: Connection refused) while connecting to upstream", row = "nginx 502",
      cause = "Nothing listens" },
    { name = "socket file is missing", client = get "/socket-missing", wire = "502 Bad Gateway",
      error = "failed (2: No such file or directory) while connecting to upstream", row = "nginx 502", cause = "socket file" },
    { name = "socket is locked", client = get "/socket-locked", wire = "502 Bad Gateway",
      error = "failed (13: Permission denied) while connecting to upstream", row = "nginx 502",
      cause = "may not use the socket" },
    { name = "queue of the socket is full", client = get "/socket-full", wire = "502 Bad Gateway",
      error = "failed (11: Resource temporarily unavailable) while connecting to upstream", row = "nginx 502",
      cause = "queue" },
    { name = "upstream is unreachable", needs = "namespace", client = get "/unreachable", wire = "502 Bad Gateway",
      error = "failed (113: No route to host) while connecting to upstream", row = "nginx 502", cause = "No route" },
    { name = "no route to the network", needs = "namespace", client = get "/routeless", wire = "502 Bad Gateway",
      error = "failed (101: Network is unreachable) while connecting to upstream", row = "nginx 502", cause = "No route" },
    { name = "upstream name does not exist", client = get "/unknown-name", wire = "502 Bad Gateway",
      error = "could not be resolved (3: Host not found)", row = "nginx 502", cause = "did not resolve" },
    { name = "name server fails", client = get "/name-failure", wire = "502 Bad Gateway",
      error = "could not be resolved (2: Server failure)", row = "nginx 502", cause = "did not resolve" },
    { name = "name server refuses", client = get "/name-refused", wire = "502 Bad Gateway",
      error = "could not be resolved (5: Operation refused)", row = "nginx 502", cause = "did not resolve" },
    { name = "name server is silent", client = get "/name-silent", wire = "502 Bad Gateway",
      error = "could not be resolved (110: Operation timed out)", row = "nginx 502", cause = "did not resolve" },
    { name = "no resolver", client = get "/resolver-missing", wire = "502 Bad Gateway",
      error = "no resolver defined to resolve upstream.test", row = "nginx 502", cause = "no name server" },
    { name = "upstream closes", client = get "/closes", wire = "502 Bad Gateway",
      error = "upstream prematurely closed connection while reading response header from upstream", row = "nginx 502",
      cause = "closed or reset" },
    { name = "upstream resets", client = get "/resets", wire = "502 Bad Gateway",
      error = "recv() failed (104: Connection reset by peer) while reading response header from upstream", row = "nginx 502",
      cause = "closed or reset" },
    { name = "keep-alive race", before = get "/race", client = send("POST", "/race", "a"), wire = "502 Bad Gateway",
      error = "recv() failed (104: Connection reset by peer) while reading response header from upstream", row = "nginx 502",
      cause = "keep-alive race" },
    { name = "answer has a header of 20 kB", client = get "/big-header", wire = "502 Bad Gateway",
      error = "upstream sent too big header while reading response header from upstream", row = "nginx 502",
      cause = "proxy_buffer_size" },
    { name = "blank in a header name", client = get "/blank-in-name", wire = "502 Bad Gateway",
      error = "upstream sent invalid header", row = "nginx 502", cause = "blank in its name" },
    { name = "NUL in a header", client = get "/nul", wire = "502 Bad Gateway",
      error = "upstream sent invalid header", row = "nginx 502", cause = "NUL" },
    { name = "fastcgi_pass to HTTP", client = get "/http-as-fastcgi", wire = "502 Bad Gateway",
      error = "upstream sent unsupported FastCGI protocol version: 72", row = "nginx 502", cause = "another protocol" },
    { name = "grpc_pass to HTTP/1", client = get "/http-as-grpc", wire = "502 Bad Gateway",
      error = "upstream sent too large http2 frame: 4740180", row = "nginx 502", cause = "another protocol" },
    { name = "memcached_pass to HTTP", client = get "/http-as-memcached", wire = "502 Bad Gateway",
      error = "memcached sent invalid response", row = "nginx 502", cause = "another protocol" },
    { name = "all upstreams are down", client = get "/down", wire = "502 Bad Gateway",
      error = "no live upstreams while connecting to upstream", row = "nginx 502",
      cause = "No upstream server is marked as usable" },
    { name = "https to a clear-text port", client = get "/tls-to-plain", wire = "502 Bad Gateway",
      error = "SSL_do_handshake() failed (SSL: <>wrong version number) while SSL handshaking to upstream", row = "nginx 502",
      cause = "TLS handshake" },
    { name = "upstream closes in the handshake", client = get "/tls-closes", wire = "502 Bad Gateway",
      error = "peer closed connection in SSL handshake", row = "nginx 502", cause = "TLS handshake" },
    { name = "upstream wants a certificate", client = get "/tls-alert", wire = "502 Bad Gateway",
      error = "SSL alert number 40) while SSL handshaking to upstream", row = "nginx 502", cause = "TLS handshake" },
    { name = "upstream wants the name of a site", client = get "/tls-no-name", wire = "502 Bad Gateway",
      error = "SSL alert number 112) while SSL handshaking to upstream", row = "nginx 502", cause = "alert 112" },
    { name = "certificate of the upstream is not trusted", client = get "/tls-untrusted", wire = "502 Bad Gateway",
      error = "upstream SSL certificate verify error: (21:", row = "nginx 502", cause = "proxy_ssl_trusted_certificate" },
    { name = "certificate of the upstream has another name", client = get "/tls-other-name", wire = "502 Bad Gateway",
      error = "upstream SSL certificate does not match \"other.example\"", row = "nginx 502", cause = "TLS handshake" },

    -- 503 to 507
    { name = "limit_req", before = get "/limited", client = get "/limited", wire = "503 Service Temporarily Unavailable",
      error = "limiting requests, excess: <> by zone \"one\"", row = "nginx 503", cause = "limit_req", alone = "page" },
    { name = "limit_conn", before = { { get "/one-at-a-time", { "wait", 0.1 } } }, client = get "/one-at-a-time",
      wire = "503 Service Temporarily Unavailable", error = "limiting connections by zone \"all\"", row = "nginx 503",
      cause = "limit_conn", alone = "page" },
    { name = "return 503", client = get "/maintenance", wire = "503 Service Temporarily Unavailable", row = "nginx 503" },
    { name = "upstream does not accept", client = get "/connect-slow", wire = "504 Gateway Time-out",
      error = "upstream timed out (110: Connection timed out) while connecting to upstream", row = "nginx 504",
      cause = "While nginx was connecting" },
    { name = "upstream does not answer the handshake", client = get "/tls-slow", wire = "504 Gateway Time-out",
      error = "upstream timed out (110: Connection timed out) while SSL handshaking to upstream", row = "nginx 504",
      cause = "During the TLS handshake" },
    { name = "upstream does not take the request", client = upload "/takes-nothing",
      wire = "504 Gateway Time-out",
      error = "upstream timed out (110: Connection timed out) while sending request to upstream", row = "nginx 504",
      cause = "sending the request" },
    { name = "upstream does not answer", client = get "/slow", wire = "504 Gateway Time-out",
      error = "upstream timed out (110: Connection timed out) while reading response header from upstream", row = "nginx 504",
      cause = "waiting for the response header" },
    { name = "request line of HTTP/2.0", client = "GET / HTTP/2.0\r\nHost: a\r\n\r\n",
      wire = "505 HTTP Version Not Supported", error = "client sent invalid version while reading client request line",
      row = "nginx 505" },
    { name = "no inode for MKCOL", needs = "namespace",
      client = "MKCOL /full/new/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      wire = "507 Insufficient Storage", error = "mkdir() \"<>\" failed (28: No space left on device)", row = "nginx 507",
      cause = "file system is full" },

    -- No status of its own
    { name = "upstream closes in its body", client = get "/cut", wire = "200 OK",
      error = "upstream prematurely closed connection while reading upstream", row = "nginx answer cut short", alone = "error" },
    { name = "upstream resets in its body", client = get "/cut-by-reset", wire = "200 OK",
      error = "readv() failed (104: Connection reset by peer) while reading upstream", row = "nginx answer cut short",
      alone = "error" },
    { name = "temporary folder is locked",
      client = { { "run", "chmod 000 @folder@/temp_locked" }, get "/temp-locked", { "wait", 0.5 }, { "read" } },
      wire = "200 OK", error = "open() \"<>\" failed (13: Permission denied) while reading upstream",
      row = "nginx temporary file of an answer", cause = "may not write", alone = "error" },
    { name = "disk of temporary files is full", needs = "namespace",
      client = { get "/temp-full", { "wait", 0.5 }, { "read" } }, wire = "200 OK", error = "while reading upstream",
      row = "nginx temporary file of an answer", cause = "disk", alone = "error" },

    -- ngx_lua
    { name = "Lua error", client = get "/lua-error", wire = "500 Internal Server Error",
      error = "lua entry thread aborted: runtime error:", row = "openresty 500", cause = "is nil", alone = "error" },
    { name = "Lua error in access_by_lua", client = get "/lua-access", wire = "500 Internal Server Error",
      error = "lua entry thread aborted: runtime error:", row = "openresty 500", cause = "is nil", alone = "error" },
    { name = "Lua error in set_by_lua", client = get "/lua-set", wire = "500 Internal Server Error",
      error = "failed to run set_by_lua*:", row = "openresty 500", cause = "at run time", alone = "error" },
    { name = "Lua error in balancer_by_lua", client = get "/lua-balancer", wire = "500 Internal Server Error",
      error = "failed to run balancer_by_lua*:", row = "openresty 500", cause = "at run time", alone = "error" },
    { name = "Lua error in header_filter_by_lua", client = get "/lua-header", wire = "", log = 200,
      error = "failed to run header_filter_by_lua*:", row = "openresty 500", cause = "at run time" },
    { name = "Lua error in body_filter_by_lua", client = get "/lua-body", wire = "", log = 200,
      error = "failed to run body_filter_by_lua*:", row = "openresty 500", cause = "at run time" },
    { name = "Lua syntax error", client = get "/lua-syntax", wire = "500 Internal Server Error",
      error = "failed to load inlined Lua code:", row = "openresty 500", cause = "syntax error", alone = "error" },
    { name = "Lua syntax error in a file", client = get "/lua-file", wire = "500 Internal Server Error",
      error = "failed to load external Lua file \"", row = "openresty 500", cause = "syntax error", alone = "error" },
    { name = "Lua ends with ngx.ERROR", client = get "/lua-no-status", wire = "", log = 0, row = "openresty 000",
      untold = "the log does not tell Lua's 000 from nginx's" },
    { name = "Lua ends with ngx.HTTP_CLOSE", client = get "/lua-close", wire = "", log = 444, row = "openresty 444",
      untold = "the log does not tell Lua's 444 from nginx's" },
    { name = "client leaves while Lua runs", client = leaving(get "/lua-abort", { "wait", 0.1 }), wire = "", log = 499,
      row = "openresty 499", untold = "the log does not tell Lua's 499 from nginx's" },
    { name = "ngx.HTTP_SPECIAL_RESPONSE is 300", client = get "/lua-constant?name=HTTP_SPECIAL_RESPONSE", log = 300,
      row = "openresty 300", untold = "no printout holds a constant's name" },
    { name = "ngx.HTTP_NOT_ALLOWED is 405", client = get "/lua-constant?name=HTTP_NOT_ALLOWED", wire = "405 Not Allowed",
      row = "openresty 405", untold = "no printout holds a constant's name" },
    { name = "ngx.HTTP_METHOD_NOT_ALLOWED is nil", client = get "/lua-constant?name=HTTP_METHOD_NOT_ALLOWED",
      wire = "500 Internal Server Error", error = "lua entry thread aborted: runtime error:", row = "openresty 500",
      cause = "at run time", also = "openresty 405", alone = "error" },
    { name = "ngx.HTTP_ILLEGAL is 451", client = get "/lua-constant?name=HTTP_ILLEGAL", log = 451, row = "openresty 451",
      untold = "no printout holds a constant's name" },
    { name = "ngx.HTTP_METHOD_NOT_IMPLEMENTED is 501", client = get "/lua-constant?name=HTTP_METHOD_NOT_IMPLEMENTED",
      wire = "501 Not Implemented", row = "openresty 501", untold = "no printout holds a constant's name" },
  },
}
