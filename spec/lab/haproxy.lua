-- HAProxy: the termination states and statuses of its log, its pages, its health checks and messages.

local words = require "spec.lab.kit.words"
local get, answer, origin = words.get, words.answer, words.origin

-- The key and its answer are RFC 6455's.
local UPGRADE = "GET %s HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
  .. "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
local UPGRADED = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
  .. "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"
local SHORT = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nab"

-- A client that sends its request and leaves.
local function leaving(text, ...)
  local steps = { text, ... }
  steps[#steps + 1] = { "close" }
  return steps
end

-- A client that asks where `option abortonclose` holds, waits and leaves by "close" or "reset".
local function impatient(path, how) return { port = "impatient", get(path), { "wait", 0.1 }, { how } } end

-- A client that stays while something happens to its request.
local function waiting(text) return { text, { "wait", 0.1 } } end

-- A command for the stats socket.
local function admin(command) return { port = "admin", command .. "\n", { "read" } } end

-- What the log says of some clients. The page that the last one gets is left out: it leads to the row of its status.
local function logs(name, asks, log, row, cause, more)
  local experiment = { name = name, before = asks, client = { port = "admin", { "close" } }, log = log, row = "haproxy " .. row,
    cause = cause, alone = "log" }
  for field, value in pairs(more or {}) do experiment[field] = value end
  return experiment
end

-- What it says when a server that counts as healthy is checked next.
local function checks(name, backend, log, row, cause, more)
  local healthy = admin(("set server %s/s1 health up"):format(backend))
  return logs(name, { healthy }, ("Server %s/s1 is DOWN, reason: %s"):format(backend, log), row, cause, more)
end

local CONFIGURATION = [[
global
  log stdout format raw local0
  stats socket ipv4@@admin@ level admin
  nbthread 1
  maxconn 200
  external-check
  insecure-fork-wanted

defaults base
  mode http
  log global
  option httplog
  timeout connect 200ms
  timeout client 5s
  timeout server 200ms
  timeout queue 200ms
  timeout http-request 5s
  timeout tarpit 200ms
  timeout check 200ms
  retries 0
  default-server inter 300ms fall 1 rise 1

userlist users
  user lab insecure-password secret

# /name goes to the backend of that name.
frontend main
  bind @main@
  monitor-uri /alive
  use_backend %[path,field(2,/)]

frontend slow
  bind @slow@
  timeout client 200ms
  timeout http-request 200ms
  option http-buffer-request
  default_backend ok

frontend h2
  bind @h2@ proto h2
  default_backend ok

frontend tls
  bind @tls@ ssl crt @folder@/site.pem
  timeout client 200ms
  default_backend ok

frontend mutual
  bind @mutual@ ssl crt @folder@/site.pem verify required ca-file @folder@/tls/ca.pem
  default_backend ok

frontend proxied
  bind @proxied@ accept-proxy
  timeout client 200ms
  default_backend ok

listen tcp
  bind @tcp@
  mode tcp
  option tcplog
  server s1 @refuses@

backend ok
  server s1 @good@
backend ill
  server s1 @ill@
backend nobody
backend refuses
  server s1 @refuses@
backend untrusted
  server s1 @wants_tls@ ssl verify required ca-file @folder@/tls/self.pem
backend h1
  server s1 @good@ proto h2
backend full
  server s1 @full@
backend silent-tls
  server s1 @hangs@ ssl verify none
backend source
  timeout server 5s
  server s1 @hangs@ source 127.0.0.1:@source.port@-@source.port@
backend elsewhere
  server s1 @good@ source 192.0.2.99
backend closes
  server s1 @closes@
backend resets
  server s1 @resets@
backend race
  http-reuse always
  server s1 @race@
backend hangs
  server s1 @hangs@
backend header-stops
  server s1 @header_stops@
backend short
  server s1 @short@
backend chunk
  server s1 @bad_chunk@
backend unread
  timeout server 5s
  server s1 @unread@
backend stops
  server s1 @stops@
backend endless
  timeout server 5s
  server s1 @endless@
backend upload
  timeout server 5s
  server s1 @good@
backend socket
  timeout server 5s
  timeout tunnel 200ms
  server s1 @socket@
backend socket-long
  timeout tunnel 5s
  server s1 @socket@
backend socket-without-tunnel
  server s1 @socket@
backend queue
  timeout server 5s
  server s1 @hangs@ maxconn 1
backend queue-full
  timeout server 5s
  timeout queue 5s
  cookie SRV insert
  server s1 @hangs@ cookie a maxconn 1 maxqueue 1

backend deny
  http-request deny
backend many
  http-request deny deny_status 429
backend auth
  http-request auth unless { http_auth(users) }
backend reject
  http-request reject
backend drop
  http-request silent-drop
backend tarpit
  http-request tarpit
backend long
  http-request set-header x-a %[path]
  http-request set-header x-b %[path]
  http-request set-header x-c %[path]
  server s1 @good@
backend moved
  http-request redirect location /ok
backend maintenance
  http-request return status 503
backend statistics
  stats enable
  stats uri /statistics
  stats auth lab:secret
backend replaced
  http-response return status 418
  server s1 @good@
backend answer-denied
  http-response deny
  server s1 @good@
backend answer-long
  http-request set-var(txn.p) path
  http-response set-header x-a %[var(txn.p)]
  http-response set-header x-b %[var(txn.p)]
  http-response set-header x-c %[var(txn.p)]
  http-response set-header x-d %[var(txn.p)]
  server s1 @good@
backend big-header
  server s1 @big_header@
backend many-headers
  server s1 @many_headers@
backend blank-in-name
  server s1 @blank_in_name@
backend ssh
  server s1 @ssh@

backend cookie
  cookie SRV insert indirect nocache
  server a @good@ cookie a
  server b @good@ cookie b disabled
backend old-cookie
  cookie SRV insert indirect nocache maxidle 10m maxlife 1h
  server a @good@ cookie a
backend persist
  cookie SRV insert indirect nocache
  option persist
  server a @good@ cookie a
  server b @refuses@ cookie b disabled

backend down
  timeout server 5s
  server s1 @hangs@ on-marked-down shutdown-sessions
backend up
  timeout server 5s
  server s1 @hangs@ on-marked-up shutdown-backup-sessions disabled
  server s2 @hangs@ backup
backend killed
  timeout server 5s
  server s1 @hangs@
backend observed
  server s1 @closes@ check inter 900ms observe layer7 error-limit 2 on-error mark-down
backend alone
  server s1 @good@
backend gone
  server s1 @good@

backend L4CON
  server s1 @refuses@ check
backend forbidden
  server s1 198.51.100.1:80 check
backend unreachable
  server s1 203.0.113.1:80 check
backend L4TOUT
  server s1 @full@ check
backend L6RSP
  server s1 @wants_tls@ check ssl verify required ca-file @folder@/tls/self.pem
backend L6TOUT
  server s1 @hangs@ check check-ssl verify none
backend L7STS-404
  option httpchk
  server s1 @virtual_host@ check
backend L7STS-301
  option httpchk GET /
  http-check expect status 200
  server s1 @moves@ check
backend L7STS-500
  option httpchk GET /
  server s1 @ill@ check
backend with-host
  option httpchk
  http-check send meth GET uri / ver HTTP/1.1 hdr Host www.example.com
  server s1 @virtual_host@ check
backend L7RSP
  option httpchk GET /
  server s1 @closes@ check
backend L7RSP-text
  option httpchk GET /
  http-check expect string lab
  server s1 @good@ check
backend L7TOUT
  option httpchk GET /
  server s1 @hangs@ check
backend L4OK
  server s1 @good@ check
backend PROCERR
  option external-check
  external-check command /bin/false
  server s1 @good@ check

# HAProxy 2.6 needs the option in the frontend, too, which takes it from defaults alone.
defaults impatient from base
  option abortonclose
  timeout server 5s
  timeout connect 5s
  timeout queue 5s

frontend impatient
  bind @impatient@
  use_backend %[path,field(2,/)]

backend patient
  server s1 @hangs@
backend connecting
  server s1 @full@
backend one
  server s1 @hangs@ maxconn 1
]]

-- A state, as it stands in a line of the log.
local function line(status, state) return (" %s <> - - %s "):format(status, state) end

return {
  products = { "haproxy" },
  packages = "haproxy",
  needs = { "haproxy" },
  version = { "haproxy -v", "version (%d+%.%d+%.%d+)" },
  ports = { "main", "slow", "h2", "tls", "mutual", "proxied", "tcp", "impatient", "admin", "source" },
  origins = {
    refuses = { refuse = true },
    full = { full = true },
    hangs = { steps = { { "read" }, { "hang" } } },
    good = { steps = { { "read" }, answer("200 OK", "good"), { "again" } } },
    ill = origin(answer("500 Internal Server Error", "ill")),
    closes = origin { "close" },
    resets = origin { "reset" },
    race = origin(answer("200 OK", "one"), { "read" }, { "reset" }),
    header_stops = origin("HTTP/1.1 200 OK\r\nX: ", { "hang" }),
    short = origin(SHORT, { "close" }),
    stops = origin(SHORT, { "hang" }),
    bad_chunk = origin("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", { "wait", 0.05 }, "zz\r\n",
      { "hang" }),
    unread = { window = 4096, steps = { { "head" }, answer("413 Content Too Large", "no"), { "close" } } },
    endless = origin("HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n", { "fill", 100000000 }),
    socket = { steps = { { "head" }, UPGRADED, { "read", 1 } } },
    big_header = origin("HTTP/1.1 200 OK\r\nSet-Cookie: a=" .. ("x"):rep(20000) .. "\r\n\r\n"),
    many_headers = origin("HTTP/1.1 200 OK\r\n" .. ("X: 1\r\n"):rep(120) .. "\r\n"),
    blank_in_name = origin "HTTP/1.1 200 OK\r\nX Y: 1\r\n\r\n",
    ssh = origin "SSH-2.0-OpenSSH_9.2\r\n",
    wants_tls = { steps = { { "tls", { cert = "@folder@/tls/server.pem", key = "@folder@/tls/server.key" } }, { "read" } } },
    moves = origin(answer("301 Moved Permanently", "", "Location: https://www.example.com/")),
    virtual_host = { steps = { { "until", "\r\n" }, answer("404 Not Found", "no") } },
  },
  files = { ["haproxy.cfg"] = CONFIGURATION },
  prepare = [[
    cat tls/server.pem tls/server.key >site.pem
    if [ -n "$LAB_NAMESPACE" ]; then
      ip route add prohibit 198.51.100.0/24
      ip route add unreachable 203.0.113.0/24
    fi
  ]],
  start = { { port = "main", command = "haproxy -db -f @folder@/haproxy.cfg", name = "haproxy" } },
  logs = { access = "run/haproxy/output", status = "/%-?%+?%d+ (%-?%d+) %+?%d+ %S+ %S+ %S%S%S%S " },
  experiments = {
    -- Pages, without the line of the log
    { name = "page of monitor-uri", client = get "/alive", page = "Service ready.", row = "haproxy 200" },
    { name = "page for a blank in the path", client = get "/a b", page = "Your browser sent an invalid request.",
      row = "haproxy 400" },
    { name = "page of http-request auth", client = get "/auth", page = "You need a valid user and password",
      row = "haproxy 401" },
    { name = "page of the statistics without login", client = get "/statistics", page = "Basic realm=\"HAProxy Statistics\"",
      row = "haproxy 401" },
    { name = "page of http-request deny", client = get "/deny", page = "Request forbidden by administrative rules.",
      row = "haproxy 403" },
    { name = "page for a client that stalls", client = { port = "slow", "GET / HTTP/1.1\r\n", { "read" } },
      page = "Your browser didn't send a complete request in time.", row = "haproxy 408" },
    { name = "HTTP/1.0 GET with a body", client = "GET /ok HTTP/1.0\r\nContent-Length: 2\r\n\r\nab",
      wire = "413 Payload Too Large",
      log = "413 0 - - PR-- ", row = "haproxy 413", cause = "old client" },
    { name = "Transfer-Encoding gzip", client = get("/ok", "Transfer-Encoding: gzip, chunked") .. "0\r\n\r\n",
      page = "The server cannot process the contained instructions.", row = "haproxy 422" },
    { name = "page of deny_status 429", client = get "/many",
      page = "You have sent too many requests in a given amount of time.",
      row = "haproxy 429" },
    { name = "page of a tarpit", client = get "/tarpit", page = "An internal server error occurred.", row = "haproxy 500" },
    { name = "page for a server that closes", client = get "/closes",
      page = "The server returned an invalid or incomplete response.",
      row = "haproxy 502" },
    { name = "page for a server that refuses", client = get "/refuses", page = "No server is available to handle this request.",
      row = "haproxy 503" },
    { name = "page for a server that hangs", client = get "/hangs", page = "The server didn't respond in time.",
      row = "haproxy 504" },

    -- Normal ends
    logs("server answers", get "/ok", line(200, "----"), "--", "passed on"),
    logs("server answers 500", get "/ill", line(500, "----"), "--", "an error of that server"),
    logs("redirect", get "/moved", line(302, "LR--"), "LR", "how redirects"),
    logs("return status 503", get "/maintenance", line(503, "LR--"), "LR", "A rule gives this error"),
    logs("http-request auth", get "/auth", line(401, "LR--"), "LR", "A rule gives this error"),
    logs("statistics without login", get "/statistics", line(400, "LR--"), "LR", "the statistics without login"),
    logs("http-response return", get "/replaced", line(418, "LH--"), "LH"),

    -- The client
    logs("client leaves while HAProxy connects", { impatient("/connecting", "close") }, line(-1, "CC--"), "CC"),
    logs("client leaves in a download", { leaving(get "/endless", { "read", 100000 }) }, line(200, "CD--"), "CD"),
    logs("client leaves in its upload", { leaving("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na", { "wait",
      0.1 }) },
      line(-1, "CD--"), "CD", nil, { also = "haproxy 000" }),
    logs("client resets while the server works", { impatient("/patient", "reset") }, line(-1, "CD--"), "CD"),
    logs("client resets its WebSocket", { { UPGRADE:format "/socket-long", { "head" }, { "reset" } } }, line(101, "CD--"),
      "CD"),
    logs("client closes its WebSocket", { leaving(UPGRADE:format "/socket-long", { "head" }) }, line(101, "----"), "--"),
    logs("WebSocket is idle for timeout tunnel", { { UPGRADE:format "/socket", { "until", "never" } } }, line(101, "cD--"),
      "cD"),
    logs("client leaves, without option abortonclose", { leaving(get "/hangs", { "wait", 0.1 }) }, "hangs/s1" .. line("<> 504",
      "sH--"), "sH"),
    logs("client leaves while the server works", { impatient("/patient", "close") }, line(400, "CH--"), "CH"),
    logs("client leaves in the queue", { { port = "impatient", get "/one", { "wait", 0.1 } }, impatient("/one", "close") },
      line(-1, "CQ--"), "CQ"),
    logs("client leaves in its header", { leaving "GET / HTTP/1.1\r\nHost: a\r\n" }, line(400, "CR--"), "CR"),
    logs("client leaves at once", { leaving "" }, line(400, "CR--"), "CR"),
    logs("client stalls in its header", { { port = "slow", "GET / HTTP/1.1\r\n", { "read" } } }, "<BADREQ>", "cR"),
    logs("client stalls in its body", { { port = "slow", "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na",
      { "read" } } },
      line(408, "cR--") .. "<>POST /body", "cR"),

    -- The connection to the server
    logs("server refuses", get "/refuses", "refuses/s1" .. line("<> 503", "SC--"), "SC"),
    logs("server refuses in TCP mode", { { port = "tcp", { "read" } } }, "tcp/s1 <>/-1/<> 0 SC ", "SC"),
    logs("certificate of the server is not trusted", get "/untrusted", "untrusted/s1" .. line("<> 503", "SC--"), "SC"),
    logs("proto h2 to a server without it", get "/h1", "h1/s1" .. line("<> 503", "SC--"), "SC"),
    logs("backend without server", get "/nobody", "nobody/<NOSRV> ", "SC <NOSRV>"),
    logs("no backend fits", get "/nothing", "main main/<NOSRV> ", "SC <NOSRV>"),
    logs("server does not accept", get "/full", "full/s1" .. line("<> 503", "sC--"), "sC"),
    logs("TLS to a clear-text port", get "/silent-tls", "silent-tls/s1" .. line("<> 503", "sC--"), "sC"),
    logs("source ports are used up", { waiting(get "/source"), get "/source" },
      "Connect() failed for backend source: no free ports.",
      "no free ports", "source ports"),
    logs("source is another machine's", get "/elsewhere",
      "Cannot bind to source address before connect() for backend elsewhere",
      "no free ports", "The address of `source`"),
    logs("queue is too slow", { waiting(get "/queue"), get "/queue" }, line(503, "sQ--"), "sQ"),
    logs("queue is full", { waiting(get("/queue-full", "Cookie: SRV=a")), waiting(get("/queue-full", "Cookie: SRV=a")),
      get("/queue-full", "Cookie: SRV=a") }, line(503, "SQVN"), "SQ"),

    -- The answer of the server
    logs("server closes", get "/closes", "closes/s1" .. line("<> 502", "SH--"), "SH"),
    logs("server resets", get "/resets", "resets/s1" .. line("<> 502", "SH--"), "SH"),
    logs("keep-alive race", { get "/race", get "/race" }, "race/s1" .. line("<> 502", "SH--"), "SH"),
    logs("server does not answer", get "/hangs", "hangs/s1" .. line("<> 504", "sH--"), "sH"),
    logs("server stops in its header", get "/header-stops", "header-stops/s1" .. line("<> 504", "sH--"), "sH"),
    logs("server closes in its body", get "/short", "short/s1" .. line("<> 200", "SD--"), "SD"),
    logs("server breaks its chunks", get "/chunk", "chunk/s1" .. line("<> 200", "SD--"), "SD"),
    logs("server refuses an upload and closes",
      { { "POST /unread HTTP/1.1\r\nHost: a\r\nContent-Length: 8000000\r\n\r\n", { "fill", 8000000 } } },
      "unread/s1 <> - - SD-- ", "SD"),
    logs("server stops in its body", get "/stops", line(200, "sD--"), "sD"),
    logs("WebSocket is idle without timeout tunnel", { { UPGRADE:format "/socket-without-tunnel", { "until", "never" } } },
      line(101, "sD--"), "sD"),
    logs("answer has a header of 20 kB", get "/big-header", "big-header/s1" .. line("<> 502", "PH--"), "PH"),
    logs("answer has 120 headers", get "/many-headers", "many-headers/s1" .. line("<> 502", "PH--"), "PH"),
    logs("blank in a header name", get "/blank-in-name", "blank-in-name/s1" .. line("<> 502", "PH--"), "PH"),
    logs("server speaks SSH", get "/ssh", "ssh/s1" .. line("<> 502", "PH--"), "PH"),
    logs("http-response deny", get "/answer-denied", "answer-denied/s1" .. line("<> 502", "PH--"), "PH"),
    logs("response rule adds a header that finds no room", get("/answer-long/" .. ("x"):rep(4500)), line(500, "PH--"), "PH",
      "response rule"),

    -- Refused requests
    logs("http-request deny", get "/deny", line(403, "PR--"), "PR", "A deny rule"),
    logs("header of 20 kB", get("/ok", "Cookie: " .. ("x"):rep(20000)), "400 0 - - PR-- ", "PR", "tune.bufsize"),
    logs("120 headers", "GET /ok HTTP/1.1\r\nHost: a\r\n" .. ("X: 1\r\n"):rep(120) .. "\r\n", "400 0 - - PR-- ", "PR",
      "tune.http.maxhdr"),
    logs("TLS to a clear-text frontend", { { "\22\3\1\0\5hello\r\n\r\n", { "read" } } }, "400 0 - - PR-- ", "PR"),
    logs("http-request reject", get "/reject", "reject/<NOSRV> <> -1 0 - - PR-- ", "PR", "reject", { also = "haproxy 000" }),
    logs("http-request silent-drop", { leaving(get "/drop", { "wait", 0.05 }) }, "drop/<NOSRV> <> -1 0 - - PR-- ", "PR",
      "silent-drop",
      { also = "haproxy 000" }),
    logs("request rule adds a header that finds no room", get("/long/" .. ("x"):rep(5000)), line(500, "PR--"), "PR",
      "A header that a rule adds"),
    logs("HTTP/1 to an HTTP/2 port", { { port = "h2", "GET / HTTP/1.1\r\nHost: lab.example\r\n\r\n", { "read" } } },
      " 0 0 - - PR-- ", "PR", "proto h2"),
    logs("tarpit", get "/tarpit", line(500, "PT--"), "PT"),
    logs("client leaves a tarpit", { leaving(get "/tarpit", { "wait", 0.05 }) }, line(500, "PT--"), "PT"),

    -- Ended by HAProxy
    logs("server goes into maintenance", { waiting(get "/down"), admin "set server down/s1 state maint" }, line(502, "DH--"),
      "DH"),
    logs("main server comes back", { waiting(get "/up"), admin "set server up/s1 state ready" }, line(502, "UH--"), "UH"),
    logs("shutdown sessions server", { waiting(get "/killed"), admin "shutdown sessions server killed/s1" }, line(502, "KH--"),
      "KH"),

    -- Cookies
    logs("first request without cookie", get "/cookie", line(200, "--NI"), "--", nil, { also = "haproxy --NI" }),
    logs("cookie of a server", get("/cookie", "Cookie: SRV=a"), line(200, "--VN"), "--", nil, { also = "haproxy --VN" }),
    logs("cookie of no server", get("/cookie", "Cookie: SRV=zz"), line(200, "--II"), "--II"),
    logs("cookie of a disabled server", get("/cookie", "Cookie: SRV=b"), line(200, "--DI"), "--DI"),
    logs("option persist and a disabled server", get("/persist", "Cookie: SRV=b"), line(503, "SCDN"), "SC", nil,
      { also = "haproxy --DN" }),
    logs("cookie older than maxlife", get("/old-cookie", "Cookie: SRV=a|ZZZZZ|ZZZZZ"), line(200, "--OI"), "--OI"),

    -- Health checks
    checks("check is refused", "L4CON", "Layer4 connection problem, info: \"Connection refused\"", "L4CON", "Nothing listens"),
    checks("check is forbidden", "forbidden", "<>info: \"General socket error (Permission denied)\"", "L4CON", "SELinux",
      { needs = "namespace" }),
    checks("check finds no route", "unreachable", "<>info: \"General socket error (No route to host)\"", "L4CON",
      "cannot be reached",
      { needs = "namespace" }),
    checks("check is not accepted", "L4TOUT", "Layer4 timeout", "L4TOUT"),
    checks("check does not trust the certificate", "L6RSP", "Layer6 invalid response", "L6RSP"),
    checks("check with TLS finds none", "L6TOUT", "Layer6 timeout", "L6TOUT"),
    checks("check without Host gets 404", "L7STS-404", "Layer7 wrong status, code: 404", "L7STS", "no Host"),
    checks("check is redirected", "L7STS-301", "Layer7 wrong status, code: 301", "L7STS", "redirects the check"),
    checks("check gets 500", "L7STS-500", "Layer7 wrong status, code: 500", "L7STS", "is ill"),
    checks("check is closed", "L7RSP", "Layer7 invalid response", "L7RSP"),
    checks("check does not find its text", "L7RSP-text", "Layer7 invalid response, info: \"HTTP content check did not match\"",
      "L7RSP", "did not find"),
    checks("check is not answered", "L7TOUT", "Layer7 timeout", "L7TOUT"),
    checks("external check fails", "PROCERR", "External check error", "PROCERR"),
    logs("two failed requests of observe", { get "/observed", get "/observed" },
      "Server observed/s1 is DOWN, reason: Health analyze", "HANA"),
    { name = "check passes", client = admin "show stat L4OK 4 -1", page = "L4OK", row = "haproxy L4OK",
      untold = "the statistics have it in a column that has no name beside it" },

    -- Messages
    logs("last server goes into maintenance", { admin "set server gone/s1 state maint" },
      "backend gone has no server available!",
      "no server available"),
    logs("set server state maint", { admin "set server alone/s1 state maint" }, "Server alone/s1 is going DOWN for maintenance",
      "going DOWN for maintenance"),
    logs("HTTP to a TLS port", { { port = "tls", get "/", { "read" } } }, "tls/1: SSL handshake failure",
      "SSL handshake failure"),
    logs("no client certificate", { { port = "mutual", { "tls", {} }, get "/", { "read" } } },
      "mutual/1: SSL handshake failure",
      "SSL handshake failure"),
    logs("client leaves in the TLS handshake", { { port = "tls", { "close" } } },
      "tls/1: Connection closed during SSL handshake",
      "closed during SSL handshake"),
    logs("client is silent in the TLS handshake", { { port = "tls", { "read" } } }, "tls/1: Timeout during SSL handshake",
      "closed during SSL handshake"),
    logs("no PROXY header", { { port = "proxied", get "/", { "read" } } },
      "Received something which does not look like a PROXY protocol header", "PROXY protocol header",
      "does not send the header"),
    logs("TCP check without PROXY header", { { port = "proxied", { "close" } } },
      "Connection closed while waiting for PROXY protocol header", "PROXY protocol header", "A TCP check"),
  },
}
