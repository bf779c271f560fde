-- lighttpd: what it answers and logs itself, and what it makes of backends, FastCGI and CGI programs that fail.

local words = require "spec.lab.kit.words"
local get, send, origin = words.get, words.send, words.origin

-- A record of FastCGI: 6 is standard output, 7 standard error, 3 the end of the request.
local function record(kind, text)
  return "\1" .. string.char(kind) .. "\0\1" .. string.char(0, #text) .. "\0\0" .. text
end

local FINISH = record(3, ("\0"):rep(8))

-- An origin that speaks FastCGI: takes the request, and answers.
local function program(...)
  return { steps = { { "until", "\1\5\0\1\0\0\0\0" }, ... } }
end

local CONFIGURATION = [[
server.modules = ( "mod_access", "mod_accesslog", "mod_proxy", "mod_fastcgi", "mod_cgi" )
include "user.conf"
server.bind = "127.0.0.1"
server.port = @main.port@
server.document-root = "@folder@/www"
server.upload-dirs = ( "@folder@/temp" )
server.errorlog = "@folder@/logs/error.log"
server.max-connections = 4
# A file would get its lines each four seconds, a pipe gets them at once.
accesslog.filename = "|exec cat >>@folder@/logs/access.log"
debug.log-file-not-found = "enable"
debug.log-request-handling = "enable"
index-file.names = ( "index.html" )
static-file.exclude-extensions = ( ".php" )
url.access-deny = ( ".inc" )
$HTTP["url"] =~ "^/small" { server.max-request-size = 1 }
proxy.server = (
  "/refuses-too" => (( "host" => "127.0.0.1", "port" => @refuses.port@ )),
  "/refuses" => (( "host" => "127.0.0.1", "port" => @refuses.port@ )),
  "/full" => (( "host" => "127.0.0.1", "port" => @full.port@, "connect-timeout" => 1 )),
  "/closes" => (( "host" => "127.0.0.1", "port" => @closes.port@ )),
  "/resets" => (( "host" => "127.0.0.1", "port" => @resets.port@ )),
  "/hangs" => (( "host" => "127.0.0.1", "port" => @hangs.port@, "read-timeout" => 1 )),
  "/stalls" => (( "host" => "127.0.0.1", "port" => @stalls.port@, "read-timeout" => 1 )),
)
fastcgi.server = (
  "/socket-missing" => (( "socket" => "@folder@/missing.sock", "check-local" => "disable" )),
  "/socket-full" => (( "socket" => "@queue@", "check-local" => "disable" )),
  "/socket-locked" => (( "socket" => "@locked@", "check-local" => "disable" )),
  "/fastcgi-closes" => (( "host" => "127.0.0.1", "port" => @fastcgi_closes.port@, "check-local" => "disable" )),
  "/fastcgi-no-script" => (( "host" => "127.0.0.1", "port" => @fastcgi_no_script.port@, "check-local" => "disable" )),
  "/fastcgi-fatal" => (( "host" => "127.0.0.1", "port" => @fastcgi_fatal.port@, "check-local" => "disable" )),
)
cgi.assign = ( ".cgi" => "", ".sh" => "/bin/sh" )
]]

return {
  products = { "lighttpd" },
  packages = "lighttpd",
  needs = { "lighttpd" },
  version = { "lighttpd -v", "lighttpd/(%S+)" },
  ports = { "main" },
  origins = {
    refuses = { refuse = true },
    locked = { unix = "000", steps = {} },
    full = { full = true },
    queue = { unix = "666", full = true },
    hangs = { steps = { { "read" }, { "hang" } } },
    stalls = origin("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", { "hang" }),
    closes = origin { "close" },
    resets = origin { "reset" },
    fastcgi_closes = program { "close" },
    fastcgi_no_script = program(record(7, "Primary script unknown"),
      record(6, "Status: 404 Not Found\r\nContent-Type: text/html\r\n\r\nFile not found.\n") .. FINISH),
    fastcgi_fatal = program(record(7, "PHP message: PHP Fatal error:  Uncaught Error"),
      record(6, "Status: 500\r\n\r\n") .. FINISH),
  },
  files = {
    ["lighttpd.conf"] = CONFIGURATION,
    ["www/a.txt"] = "hello",
    ["www/locked.txt"] = "hello",
    ["www/a.inc"] = "hello",
    ["www/a.php"] = "<?php",
    ["www/empty/.keep"] = "",
    ["www/silent.sh"] = "exit 1\n",
    ["www/interpreter.cgi"] = "#!/nothing/here\n",
  },
  -- As root it becomes nobody, so that files can be locked.
  prepare = [[
    mkdir -m 777 logs temp
    [ "$(id -u)" = 0 ] && echo 'server.username = "nobody"' >user.conf || touch user.conf
    chmod 000 www/locked.txt
    chmod 755 www/interpreter.cgi
  ]],
  start = { { port = "main", command = "lighttpd -D -f @folder@/lighttpd.conf" } },
  logs = { access = "logs/access.log", error = "logs/error.log", status = '" (%d%d%d) ' },
  experiments = {
    { name = "folder without index", client = get "/empty/", wire = "403 Forbidden", error = "not a regular file: /empty/ ->",
      row = "lighttpd 403", cause = "index-file.names" },
    { name = "script without a handler", client = get "/a.php", wire = "403 Forbidden",
      error = "-- NOT handling file as static file, extension forbidden", row = "lighttpd 403", cause = "script" },
    { name = "url.access-deny", client = get "/a.inc", wire = "403 Forbidden", error = "url denied as we match access_deny",
      row = "lighttpd 403", cause = "url.access-deny" },
    { name = "unreadable file", client = get "/locked.txt", wire = "403 Forbidden",
      error = "file open failed: <>: Permission denied", row = "lighttpd 403", cause = "may not read" },
    { name = "no such file", client = get "/nothing", wire = "404 Not Found",
      error = "(response.c.<>) -- : No such file or directory", row = "lighttpd 404", cause = "path is another one" },
    { name = "FastCGI finds no script", client = get "/fastcgi-no-script", wire = "404 Not Found",
      error = "FastCGI-stderr:Primary script unknown", row = "lighttpd 404", cause = "PHP-FPM" },
    { name = "backend stalls in its body", client = get "/stalls", wire = "404 Not Found", error = "read timeout on socket:",
      row = "lighttpd 404", untold = "two lines tell it, and an experiment gives one" },
    { name = "body is too large", client = send("POST", "/small", ("x"):rep(2000)), wire = "413 Payload Too Large",
      error = "request-size too long: 2000 -> 413", row = "lighttpd 413" },

    { name = "backend closes", client = get "/closes", wire = "500 Internal Server Error", row = "lighttpd 500" },
    { name = "backend resets", client = get "/resets", wire = "500 Internal Server Error",
      error = "response not received, request sent: <> on socket:", row = "lighttpd 500" },
    { name = "queue of the socket is full", client = get "/socket-full", wire = "500 Internal Server Error",
      error = "(network_write.c.<>) write failed: <>: Transport endpoint is not connected", row = "lighttpd 500",
      cause = "queue" },
    { name = "FastCGI process closes", client = get "/fastcgi-closes", wire = "500 Internal Server Error",
      error = "unexpected end-of-file (perhaps the fastcgi process died)", row = "lighttpd 500", cause = "FastCGI process" },
    { name = "fatal error of PHP", client = get "/fastcgi-fatal", wire = "500 Internal Server Error",
      error = "FastCGI-stderr:PHP message: PHP Fatal error:", row = "lighttpd 500", cause = "fatal error" },
    { name = "CGI says nothing", client = get "/silent.sh", wire = "500 Internal Server Error", row = "lighttpd 500" },
    { name = "CGI has no interpreter", client = get "/interpreter.cgi", wire = "500 Internal Server Error",
      row = "lighttpd 500" },

    { name = "backend refuses", client = get "/refuses", wire = "503 Service Unavailable",
      error = "establishing connection failed: socket: <>: Connection refused", row = "lighttpd 503", cause = "Nothing listens" },
    { name = "all backends are down", client = get "/refuses-too", wire = "503 Service Unavailable",
      error = "all handlers for /refuses-too? on /refuses-too are down.", row = "lighttpd 503" },
    { name = "socket file is missing", client = get "/socket-missing", wire = "503 Service Unavailable",
      error = "establishing connection failed: socket: unix:<>: No such file or directory", row = "lighttpd 503",
      cause = "socket file is missing" },
    { name = "socket file is locked", client = get "/socket-locked", wire = "503 Service Unavailable",
      error = "establishing connection failed: socket: unix:<>: Permission denied", row = "lighttpd 503",
      cause = "may not open" },
    { name = "backend does not accept", client = get "/full", wire = "503 Service Unavailable",
      error = "establishing connection failed: socket: <>: Connection timed out", row = "lighttpd 503",
      cause = "connect-timeout" },
    { name = "backend does not answer", client = get "/hangs", wire = "504 Gateway Timeout", error = "read timeout on socket:",
      row = "lighttpd 504", cause = "read-timeout" },

    { name = "more connections than server.max-connections", client = get "/a.txt", wire = "200 OK",
      before = { { "GET /" }, { "GET /" }, { "GET /" } },
      error = "[note] sockets disabled, connection limit reached", row = "lighttpd sockets disabled", cause = "max-connections",
      alone = "error" },
  },
}
