-- Squid: what it answers and logs itself, as a proxy and behind other proxies.

local words = require "spec.lab.kit.words"
local get, send, answer, origin = words.get, words.send, words.answer, words.origin

-- The start of a tunnel.
local function connect(address)
  return ("CONNECT %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"):format(address, address)
end

-- A client that sends some texts, then leaves.
local function leaving(port, ...)
  local steps = { port = port, ... }
  steps[#steps + 1] = { "close" }
  return steps
end

-- An origin whose answers may be kept: one for each request of a connection.
local function kept(...)
  local steps = {}
  for _, text in ipairs { ... } do
    steps[#steps + 1] = { "read" }
    steps[#steps + 1] = text
  end
  return { steps = steps }
end

-- A client that does not read its answer.
local function unread(text)
  return { text, { "wait", 0.5 }, { "close" } }
end

-- A request that writes no access log, for a page alone.
local function page(url, ...)
  return get(url .. "page-alone", ...)
end

local DATED = os.date "!Date: %a, %d %b %Y %H:%M:%S GMT\r\nLast-Modified: Mon, 01 Jan 2024 00:00:00 GMT"

-- The password is "secret".
local LOGIN, OTHERS_LOGIN, WRONG = "Proxy-Authorization: Basic dXNlcjpzZWNyZXQ=", "Proxy-Authorization: Basic b3RoZXI6c2VjcmV0",
  "Proxy-Authorization: Basic dXNlcjp3cm9uZw=="

-- For both processes.
local COMMON = [[
pid_filename none
coredump_dir @folder@
cache_log @folder@/logs/cache.log
cache_store_log none
visible_hostname %s
hosts_file @folder@/hosts
dns_nameservers 127.0.0.253
dns_timeout 300 milliseconds
dns_retransmit_interval 100 milliseconds
connect_timeout 2 seconds
read_timeout 1 seconds
forward_timeout 5 seconds
shutdown_lifetime 0 seconds
pinger_enable off
cache_mem 16 MB
maximum_object_size_in_memory 8 MB
buffered_logs off
]]

-- The log of the port "detailed" names the error.
local DETAILED = [[
logformat detailed %ts.%03tu %6tr %>a %Ss/%03>Hs %<st %rm %ru %[un %Sh/%<a %mt %err_code/%err_detail
acl detailed myportname detailed
access_log stdio:@folder@/logs/access.log logformat=detailed detailed
]]

local CONFIGURATION = COMMON:format "main.lab" .. DETAILED .. [[
http_port @main@
http_port @detailed@ name=detailed
http_port @accel@ accel vhost
acl pages url_regex page-alone unknown3
access_log stdio:@folder@/logs/access.log logformat=squid !detailed !pages

auth_param basic program /usr/lib/squid/basic_ncsa_auth @folder@/passwd
auth_param basic children 1 startup=1
acl login dstdomain -n login.example
acl others dstdomain -n others.example
acl users proxy_auth REQUIRED
acl other proxy_auth other
http_access deny login !users
http_access deny others !other

acl denied dstdomain -n denied.example
acl moved dstdomain -n moved.example
acl dropped dstdomain -n dropped.example
acl busy dstdomain -n busy.example
deny_info http://elsewhere.example/ moved
deny_info TCP_RESET dropped
deny_info 429:ERR_ACCESS_DENIED busy
acl Safe_ports port 80 1025-65535
acl unsafe dstdomain -n unsafe.example
acl SSL_ports port 443
acl tunnel dstdomain -n tunnel.example
http_access deny unsafe !Safe_ports
http_access deny CONNECT tunnel !SSL_ports
http_access deny denied
http_access deny moved
http_access deny dropped
http_access deny busy
http_access allow all

acl reply_denied url_regex reply-denied
http_reply_access deny reply_denied
acl body_limited url_regex body-limited
reply_body_max_size 10 KB body_limited
request_body_max_size 1 MB
acl missless url_regex missless
miss_access deny missless

cache_peer 127.0.0.1 parent @parent_refuses.port@ 0 no-query no-digest no-netdb-exchange name=a connect-fail-limit=1
cache_peer 127.0.0.1 parent @parent_403.port@ 0 no-query no-digest no-netdb-exchange name=b
cache_peer 127.0.0.1 parent @parent_resets.port@ 0 no-query no-digest no-netdb-exchange name=c
cache_peer 127.0.0.1 parent @parent_hangs.port@ 0 no-query no-digest no-netdb-exchange name=d
acl a dstdomain -n a.example
acl b dstdomain -n b.example
acl c dstdomain -n c.example
acl d dstdomain -n d.example
acl parents dstdomain -n a.example b.example c.example d.example
cache_peer_access a allow a
cache_peer_access b allow b
cache_peer_access c allow c
cache_peer_access d allow d
never_direct allow parents
]]

-- A second process, for what holds for all of a process. Squid looks at its time-outs once a second, so that one of a
-- second may strike at once: who leaves before the server is read needs the long one.
local OTHER = COMMON:format "other.lab" .. DETAILED .. [[
http_port @other@
http_port @patient@ name=detailed
http_port @intercepts@ intercept
access_log stdio:@folder@/logs/access.log logformat=squid !detailed
read_timeout 1 minutes
client_lifetime 2 seconds
negative_ttl 60 seconds
host_verify_strict on
auth_param basic program @folder@/broken-helper
auth_param basic children 1 startup=1
acl login dstdomain -n login.example
acl users proxy_auth REQUIRED
http_access deny login !users
http_access allow all
icap_enable on
icap_service scan reqmod_precache icap://@refuses@/scan bypass=off
acl scanned dstdomain -n scanned.example
adaptation_access scan allow scanned
]]

return {
  products = { "squid" },
  packages = "squid iptables",
  needs = { "squid", "/usr/lib/squid/basic_ncsa_auth" },
  version = { "squid -v", "Version (%S+)" },
  ports = { "main", "detailed", "accel", "other", "patient", "intercepts", "natted" },
  origins = {
    refuses = { refuse = true }, parent_refuses = { refuse = true },
    full = { full = true },
    hangs = { steps = { { "read" }, { "hang" } } },
    hangs_at_once = { steps = { { "hang" } } },
    parent_hangs = { steps = { { "read" }, { "hang" } } },
    closes = origin { "close" },
    resets = origin { "reset" }, parent_resets = origin { "reset" },
    parent_403 = origin(answer("403 Forbidden", "no")),
    blank_in_name = origin "HTTP/1.1 200 OK\r\nX Y: 1\r\n\r\n",
    big_header = origin("HTTP/1.1 200 OK\r\nSet-Cookie: a=" .. ("x"):rep(70000) .. "\r\n\r\n"),
    big_body = origin(answer("200 OK", ("x"):rep(20000))),
    answers = origin(answer("200 OK", "one")),
    answers_503 = origin(answer("503 Service Unavailable", "busy")),
    answers_403 = origin(answer("403 Forbidden", "no")),
    fresh = kept(answer("200 OK", "one", DATED, "Cache-Control: max-age=600")),
    fresh_404 = kept(answer("404 Not Found", "no", DATED, "Cache-Control: max-age=600")),
    stale_503 = kept(answer("200 OK", "one", DATED, "Cache-Control: max-age=0, must-revalidate"),
      answer("503 Service Unavailable", "busy")),
    tls = { steps = { { "tls", { cert = "@folder@/tls/self.pem", key = "@folder@/tls/self.key" } }, { "read" } } },
    ssh = { steps = { "SSH-2.0-OpenSSH_9.2\r\n", { "read" } } },
  },
  files = {
    ["main.conf"] = CONFIGURATION,
    ["other.conf"] = OTHER,
    passwd = "user:$apr1$lab$SDKktQqp/srHO0sEzIkft.\nother:$apr1$lab$SDKktQqp/srHO0sEzIkft.\n",
    hosts = "192.0.2.5 forged.example\n127.0.0.1 login.example others.example denied.example moved.example dropped.example "
      .. "busy.example unsafe.example tunnel.example scanned.example a.example b.example c.example d.example\n",
    ["broken-helper"] = "#!/bin/sh\nwhile read -r line; do echo 'BH message=\"no directory\"'; done\n",
  },
  prepare = [[
    mkdir -m 777 logs
    chmod 755 broken-helper
    if [ -n "$LAB_NAMESPACE" ]; then
      ip route add unreachable 203.0.113.0/24
      iptables -t nat -A OUTPUT -p tcp -d 127.0.0.1 --dport @natted.port@ -j REDIRECT --to-ports @intercepts.port@
    fi
  ]],
  start = {
    { port = "main", command = "squid -N -f @folder@/main.conf" },
    { port = "other", command = "squid -N -f @folder@/other.conf" },
  },
  logs = { access = "logs/access.log", error = "logs/cache.log", status = "[A-Z]/(%d%d%d) " },
  experiments = {
    -- Result codes
    { name = "deny_info with a URL", client = get "http://moved.example/", wire = "302 Found", log = "TCP_DENIED/302",
      row = "squid 403", also = "squid TCP_DENIED", alone = {} },
    { name = "deny_info TCP_RESET", client = get "http://dropped.example/", wire = "", log = "TCP_DENIED/000",
      row = "squid TCP_DENIED", alone = "log" },
    { name = "deny_info with a status", client = get "http://busy.example/", wire = "429 Too Many Requests",
      log = "TCP_DENIED/429", row = "squid 403", also = "squid TCP_DENIED", alone = {} },
    { name = "http_reply_access denies", client = get "http://@answers@/reply-denied", wire = "403 Forbidden",
      page = "X-Squid-Error: ERR_ACCESS_DENIED 0", log = "TCP_DENIED_REPLY/403 <> HIER_DIRECT/", row = "squid 403",
      cause = "rule for answers", also = "squid TCP_DENIED_REPLY", alone = { "page", "log" } },
    { name = "client leaves a slow server", client = leaving("other", get "http://@hangs@/", { "wait", 0.2 }), wire = "",
      log = "TCP_MISS_ABORTED/000 0 GET <> HIER_DIRECT/", row = "squid TCP_MISS_ABORTED", cause = "took the request",
      alone = "log" },
    { name = "client leaves while Squid connects", client = leaving("main", get "http://@full@/", { "wait", 0.2 }), wire = "",
      log = "TCP_MISS_ABORTED/000 0 GET <> HIER_NONE/-", row = "squid TCP_MISS_ABORTED", cause = "no connection yet",
      alone = "log" },
    { name = "client leaves while Squid resolves", client = leaving("main", get "http://unknown.example/", { "wait", 0.1 }),
      wire = "", log = "TCP_MISS_ABORTED/000 0 GET <> HIER_NONE/-", row = "squid TCP_MISS_ABORTED",
      cause = "no connection yet", alone = "log" },
    { name = "client_lifetime", client = { port = "other", get "http://@hangs@/", { "read" } }, wire = "",
      log = "TCP_MISS_TIMEDOUT/", error = "WARNING: Closing client connection due to lifetime timeout",
      row = "squid TCP_MISS_TIMEDOUT", alone = "log" },
    { name = "parent refuses a CONNECT", client = { connect "b.example:443", { "read" } }, wire = "403 Forbidden",
      log = "TCP_TUNNEL/403 <>_PARENT/", row = "squid TCP_TUNNEL", cause = "refused", alone = "log" },
    { name = "parent resets a CONNECT", client = unread(connect "c.example:443"), log = "TCP_TUNNEL/502 <>_PARENT/",
      row = "squid TCP_TUNNEL", cause = "reset", alone = "log" },
    { name = "parent does not answer a CONNECT", client = { connect "d.example:443", { "read" } },
      log = "TCP_TUNNEL/504 <>_PARENT/", row = "squid TCP_TUNNEL", cause = "reset", alone = "log" },
    { name = "connection without a request", client = { { "close" } }, wire = "",
      log = "NONE_NONE/000 0 - error:transaction-end-before-headers", row = "squid NONE_NONE", cause = "port check" },
    { name = "stale copy and 503", before = get "http://@stale_503@/", client = get "http://@stale_503@/",
      log = "TCP_REFRESH_FAIL_ERR/503", row = "squid TCP_REFRESH_FAIL_ERR", alone = "log" },
    { name = "stored 404", before = { { port = "other", get "http://@fresh_404@/", { "read" } } },
      client = { port = "other", get "http://@fresh_404@/", { "read" } }, wire = "404 Not Found",
      log = "TCP_NEGATIVE_HIT/404", row = "squid TCP_NEGATIVE_HIT", alone = "log" },
    { name = "404 with max-age is not stored", before = get "http://@fresh_404@/", client = get "http://@fresh_404@/",
      wire = "404 Not Found", log = "TCP_MISS/404", row = "squid TCP_NEGATIVE_HIT", untold = "no line tells what is not stored" },
    { name = "stored answer", before = get "http://@fresh@/", client = get "http://@fresh@/", wire = "200 OK",
      log = "TCP_MEM_HIT/200", row = "squid TCP_MEM_HIT", alone = "log" },

    -- Error pages
    { name = "server refuses", client = get "http://@refuses@/", wire = "503 Service Unavailable",
      page = "X-Squid-Error: ERR_CONNECT_FAIL 111", log = "TCP_MISS/503 <> HIER_DIRECT/", row = "squid ERR_CONNECT_FAIL",
      cause = "111" },
    { name = "server does not accept", client = get "http://@full@/", wire = "503 Service Unavailable",
      page = "X-Squid-Error: ERR_CONNECT_FAIL 110", log = "TCP_MISS/503 <> HIER_DIRECT/", row = "squid ERR_CONNECT_FAIL",
      cause = "110" },
    { name = "server is unreachable", needs = "namespace", client = get "http://203.0.113.1/",
      wire = "503 Service Unavailable",
      page = "X-Squid-Error: ERR_CONNECT_FAIL 113", row = "squid ERR_CONNECT_FAIL", cause = "101 or 113" },
    { name = "no route to the network", needs = "namespace", client = get "http://192.0.2.1/",
      wire = "503 Service Unavailable",
      page = "X-Squid-Error: ERR_CONNECT_FAIL 101", row = "squid ERR_CONNECT_FAIL", cause = "101 or 113" },
    { name = "CONNECT to an unknown name", client = { connect "unknown.example:443", { "read" } },
      wire = "500 Internal Server Error", page = "X-Squid-Error: ERR_CANNOT_FORWARD 0", log = "NONE_NONE/500 <> CONNECT",
      row = "squid 500", cause = "does not resolve", also = "squid ERR_CANNOT_FORWARD", alone = "log" },
    { name = "page of a CONNECT to an unknown name", client = { connect "unknown3.example:443", { "read" } },
      wire = "500 Internal Server Error", page = "X-Squid-Error: ERR_CANNOT_FORWARD 0", log = false,
      row = "squid ERR_CANNOT_FORWARD" },
    { name = "no parent is alive", client = get "http://a.example/", wire = "502 Bad Gateway",
      page = "X-Squid-Error: ERR_READ_ERROR 0", log = "TCP_MISS/502 <> HIER_NONE/-",
      row = "squid 502", cause = "nobody to ask", alone = "log" },
    { name = "unknown name", client = get "http://unknown.example/", wire = "502 Bad Gateway",
      page = "X-Squid-Error: ERR_READ_ERROR 0", log = "TCP_MISS/502 <> HIER_NONE/-", row = "squid 502",
      cause = "nobody to ask",
      also = { "squid ERR_READ_ERROR", "squid TCP_MISS" }, alone = "log" },
    { name = "unknown name with err_code", client = { port = "detailed", get "http://unknown.example/", { "read" } },
      wire = "502 Bad Gateway", log = "TCP_MISS/502 <> HIER_NONE/- <> ERR_READ_ERROR", row = "squid ERR_READ_ERROR",
      cause = "nobody to ask" },
    { name = "accel port without cache_peer", client = { port = "accel", get "/", { "read" } }, wire = "502 Bad Gateway",
      page = "X-Squid-Error: ERR_READ_ERROR 0", log = "TCP_MISS/502 <> HIER_NONE/-", row = "squid 502", cause = "accel port",
      alone = "log" },
    { name = "server resets", client = get "http://@resets@/", wire = "502 Bad Gateway",
      page = "X-Squid-Error: ERR_READ_ERROR 104", row = "squid ERR_READ_ERROR", cause = "104" },
    { name = "server does not answer", client = page "http://@hangs@/", wire = "504 Gateway Timeout",
      log = false, page = "X-Squid-Error: ERR_READ_TIMEOUT 0", row = "squid ERR_READ_TIMEOUT" },
    { name = "server closes", client = page "http://@closes@/", wire = "502 Bad Gateway",
      log = false, page = "X-Squid-Error: ERR_ZERO_SIZE_OBJECT 0", row = "squid ERR_ZERO_SIZE_OBJECT" },
    { name = "blank in a header name of the answer", client = page "http://@blank_in_name@/", wire = "502 Bad Gateway",
      log = false, page = "X-Squid-Error: ERR_INVALID_RESP 0", row = "squid ERR_INVALID_RESP" },
    { name = "answer has a header of 70 kB", client = page "http://@big_header@/", wire = "502 Bad Gateway",
      log = false, page = "X-Squid-Error: ERR_TOO_BIG 0", row = "squid ERR_TOO_BIG" },
    { name = "header of 70 kB with err_code", client = { port = "detailed", get "http://@big_header@/", { "read" } },
      wire = "502 Bad Gateway", log = "TCP_MISS/502 <> ERR_TOO_BIG", row = "squid ERR_TOO_BIG",
      cause = "header is too large" },
    { name = "reply_body_max_size", client = page "http://@big_body@/body-limited", wire = "403 Forbidden", log = false,
      page = "X-Squid-Error: ERR_TOO_BIG 0", row = "squid ERR_TOO_BIG" },
    { name = "line of reply_body_max_size", client = get "http://@big_body@/body-limited", wire = "403 Forbidden",
      log = "TCP_DENIED_REPLY/403", row = "squid 403", cause = "reply_body_max_size", also = "squid TCP_DENIED_REPLY",
      alone = "log" },
    { name = "https to SSH", client = page "https://@ssh@/", wire = "503 Service Unavailable",
      log = false, page = "X-Squid-Error: ERR_SECURE_CONNECT_FAIL", row = "squid ERR_SECURE_CONNECT_FAIL", cause = "no TLS" },
    { name = "https to a silent server", client = page "https://@hangs_at_once@/", wire = "504 Gateway Timeout",
      log = false, page = "X-Squid-Error: ERR_SECURE_CONNECT_FAIL",
      row = "squid ERR_SECURE_CONNECT_FAIL", cause = "connect_timeout" },
    { name = "self-signed certificate with GnuTLS", client = get "https://@tls@/", wire = "502 Bad Gateway",
      page = "X-Squid-Error: ERR_READ_ERROR 0", log = "TCP_MISS/502 <> HIER_DIRECT/", row = "squid 502", alone = "log" },
    { name = "no HTTP", client = "hello\r\n\r\n", wire = "400 Bad Request", page = "X-Squid-Error: ERR_PROTOCOL_UNKNOWN 0",
      log = "NONE_NONE/400 <> error:invalid-request", row = "squid 400", cause = "speaks TLS",
      also = "squid ERR_PROTOCOL_UNKNOWN" },
    { name = "TLS on http_port", client = { { "tls", { name = "lab.example" } } }, wire = "",
      log = "NONE_NONE/400 <> error:invalid-request", row = "squid 400", cause = "speaks TLS" },
    { name = "request of a web client", client = get "/page", wire = "400 Bad Request",
      page = "X-Squid-Error: ERR_INVALID_URL 0", log = "NONE_NONE/400 <> GET /page", row = "squid 400", cause = "Web traffic",
      alone = "log" },
    { name = "unknown scheme", client = get "foo://lab.example/", wire = "400 Bad Request",
      page = "X-Squid-Error: ERR_INVALID_URL 0", row = "squid 400", cause = "The URL has no host",
      also = "squid ERR_INVALID_URL" },
    { name = "Expect other than 100-continue", client = get("http://@answers@/", "Expect: cookies"),
      wire = "417 Expectation Failed", page = "X-Squid-Error: ERR_INVALID_REQ 0", row = "squid ERR_INVALID_REQ" },
    { name = "Transfer-Encoding gzip",
      client = "POST http://@answers@/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
      wire = "501 Not Implemented", page = "X-Squid-Error: ERR_UNSUP_REQ 0", log = "NONE_NONE/501 <> POST",
      row = "squid ERR_UNSUP_REQ", cause = "Transfer-Encoding: gzip" },
    { name = "request line of HTTP/2.0", client = "GET http://@answers@/ HTTP/2.0\r\nHost: a\r\n\r\n",
      wire = "505 HTTP Version not supported", page = "X-Squid-Error: ERR_UNSUP_HTTPVERSION 0", log = "NONE_NONE/505",
      row = "squid ERR_UNSUP_HTTPVERSION", cause = "scanner" },
    { name = "intercepted with a foreign Host", needs = "namespace",
      client = { port = "natted", "GET / HTTP/1.1\r\nHost: forged.example:@natted.port@\r\n\r\n", { "read" } },
      wire = "409 Conflict",
      page = "X-Squid-Error: ERR_CONFLICT_HOST 0", log = "NONE_NONE/409",
      error = "SECURITY ALERT: Host header forgery detected on", row = "squid 409", also = "squid ERR_CONFLICT_HOST",
      alone = { "page", "log", "error" } },
    { name = "ICAP service refuses", client = { port = "other", get "http://scanned.example/", { "read" } },
      wire = "500 Internal Server Error",
      page = "X-Squid-Error: ERR_ICAP_FAILURE 0", error = "essential ICAP service is down", row = "squid ERR_ICAP_FAILURE",
      cause = "service is down" },
    { name = "miss_access denies", client = page "http://@answers@/missless", wire = "403 Forbidden",
      log = false, page = "X-Squid-Error: ERR_FORWARDING_DENIED 0", row = "squid ERR_FORWARDING_DENIED" },
    { name = "line of miss_access", client = get "http://@answers@/missless", wire = "403 Forbidden",
      log = "TCP_MISS/403 <> HIER_NONE/-", row = "squid 403", cause = "miss_access", alone = "log" },
    { name = "only-if-cached", client = page("http://@answers@/", "Cache-Control: only-if-cached"),
      wire = "504 Gateway Timeout",
      log = false, page = "X-Squid-Error: ERR_ONLY_IF_CACHED_MISS 0", row = "squid ERR_ONLY_IF_CACHED_MISS" },
    { name = "client leaves, with err_code", client = leaving("patient", get "http://@hangs@/", { "wait", 0.2 }), wire = "",
      log = "TCP_MISS_ABORTED/000 <> ERR_CLIENT_GONE/WITH_CLIENT", row = "squid TCP_MISS_ABORTED",
      also = "squid ERR_CLIENT_GONE",
      alone = "log" },

    -- Statuses
    { name = "http_access denies", client = get "http://denied.example/", wire = "403 Forbidden",
      page = "X-Squid-Error: ERR_ACCESS_DENIED 0", log = "TCP_DENIED/403", row = "squid 403", cause = "http_access rules",
      also = "squid ERR_ACCESS_DENIED", alone = { "page", "log" } },
    { name = "CONNECT to a port that is no SSL_port", client = { connect "tunnel.example:8443", { "read" } },
      wire = "403 Forbidden", log = "TCP_DENIED/403 <> CONNECT", row = "squid 403", cause = "http_access rules",
      alone = { "page", "log" } },
    { name = "port that is no Safe_port", client = get "http://unsafe.example:25/", wire = "403 Forbidden",
      log = "TCP_DENIED/403", row = "squid 403", cause = "http_access rules", alone = { "page", "log" } },
    { name = "server answers 403", client = get "http://@answers_403@/", wire = "403 Forbidden",
      log = "TCP_MISS/403 <> HIER_DIRECT/", row = "squid 403", cause = "server or parent", alone = "log" },
    { name = "forwarding loop", client = get("http://@answers@/", "Via: 1.1 main.lab (squid/5.7)"), wire = "403 Forbidden",
      log = "TCP_MISS/403 <> HIER_NONE/-", error = "WARNING: Forwarding loop detected for:", row = "squid 403",
      cause = "came back" },
    { name = "unknown page of the cache manager", client = get "http://main.lab:@main.port@/squid-internal-mgr/nothing",
      wire = "404 Not Found",
      page = "X-Squid-Error: ERR_INVALID_URL 0", row = "squid 404",
      untold = "the page is that of a 400, ERR_INVALID_URL" },
    { name = "no login", client = get "http://login.example/", wire = "407 Proxy Authentication Required",
      page = "X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0", log = "TCP_DENIED/407 <> - HIER_NONE/-", row = "squid 407",
      cause = "sent no login", also = "squid ERR_CACHE_ACCESS_DENIED", alone = { "page", "log" } },
    { name = "wrong password", client = get("http://login.example/", WRONG), wire = "407 Proxy Authentication Required",
      log = "TCP_DENIED/407 <> user HIER_NONE/-", row = "squid 407", alone = { "page", "log" } },
    { name = "login of another user", client = get("http://others.example/", LOGIN),
      wire = "407 Proxy Authentication Required",
      log = "TCP_DENIED/407 <> user HIER_NONE/-", row = "squid 407", alone = { "page", "log" } },
    { name = "helper is broken", client = { port = "other", get("http://login.example/", OTHERS_LOGIN), { "read" } },
      wire = "407 Proxy Authentication Required", error = "ERROR: helper: {result=BH", row = "squid 407", cause = "helper" },
    { name = "two lengths",
      client = "POST http://@answers@/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
      wire = "411 Length Required", page = "X-Squid-Error: ERR_INVALID_REQ 0", log = "NONE_NONE/411", row = "squid 411",
      cause = "one length", alone = "log" },
    { name = "GET with a body", client = send("GET", "http://@answers@/", "a"), wire = "411 Length Required",
      log = "NONE_NONE/411", row = "squid 411", cause = "one length", alone = "log" },
    { name = "request_body_max_size", client = send("POST", "http://@answers@/", ("x"):rep(1100000)),
      wire = "413 Payload Too Large", page = "X-Squid-Error: ERR_TOO_BIG 0", log = "NONE_NONE/413", row = "squid 413",
      cause = "lower than the upload", also = "squid ERR_TOO_BIG", alone = "log" },
    { name = "request header of 70 kB", client = get("http://@answers@/", "Cookie: " .. ("x"):rep(70000)),
      wire = "431 Request Header Fields Too Large", page = "X-Squid-Error: ERR_TOO_BIG 0", log = "NONE_NONE/431",
      row = "squid 431", cause = "Cookies", also = "squid ERR_TOO_BIG" },
    { name = "CONNECT to a port that refuses", client = unread(connect "@refuses@"), wire = "",
      log = "NONE_NONE/503 <> HIER_DIRECT/", row = "squid 503",
      cause = "A CONNECT failed", alone = "log" },
    { name = "client leaves a CONNECT that hangs", client = leaving("main", connect "@full@", { "wait", 0.2 }), wire = "",
      log = "NONE_NONE/503 <> HIER_DIRECT/", row = "squid 503", cause = "A CONNECT failed", alone = "log" },
    { name = "server answers 503", client = get "http://@answers_503@/", wire = "503 Service Unavailable",
      log = "TCP_MISS/503 <> HIER_DIRECT/", row = "squid 503", cause = "names a server", alone = "log" },
    { name = "line of a slow server", client = get "http://@hangs@/", wire = "504 Gateway Timeout",
      log = "TCP_MISS/504 <> HIER_DIRECT/", row = "squid 504", cause = "read_timeout", alone = "log" },
  },
}
