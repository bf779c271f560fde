-- Varnish Cache: what it answers itself, and what varnishlog says of backends, clients and VCL that fail.

local words = require "spec.lab.kit.words"
local get, send, answer, origin = words.get, words.send, words.answer, words.origin

-- A name and its backend, which is asked for the path of that name.
local BACKENDS = { "refuses", "refuses_too", "full", "hangs", "stops", "closes", "resets", "race", "ssh", "blank_in_name",
      "many_headers",
  "long_header", "big_header", "bad_status", "bad_length", "short", "stalls", "cut", "bad_chunk", "no_gzip", "large",
      "answers",
  "busy", "wants_login", "moved", "unreachable", "routeless", "closes_early" }
local LINE = 'backend %s { .host = "127.0.0.1"; .port = "@%s.port@"; .connect_timeout = 0.3s; .first_byte_timeout = 0.3s; '
  .. ".between_bytes_timeout = 0.3s; %s}\n"
local PROBE = '.probe = { .url = "/"; .interval = 0.3s; .timeout = 0.2s; .window = 3; .threshold = 2; .initial = 0; } '
local MORE = { wants_login = PROBE, moved = PROBE, busy = ".max_connections = 1; " }

local function backends()
  local parts, choices = {}, {}
  for _, name in ipairs(BACKENDS) do
    local line = LINE:format(name, name, MORE[name] or "")
    if name == "unreachable" then line = 'backend unreachable { .host = "203.0.113.1"; }\n' end
    if name == "routeless" then line = 'backend routeless { .host = "192.0.2.1"; }\n' end
    parts[#parts + 1] = line
    choices[#choices + 1] = ('  if (req.url ~ "^/%s($|/)") { set req.backend_hint = %s; }\n'):format(name, name)
  end
  return table.concat(parts), table.concat(choices)
end

local DEFINITIONS, CHOICES = backends()

local VCL = [[
vcl 4.1;
import directors;
import std;
]] .. DEFINITIONS .. [[
backend probe_refused { .host = "127.0.0.1"; .port = "@probe_refuses.port@"; ]] .. PROBE .. [[}
backend probe_slow { .host = "127.0.0.1"; .port = "@hangs.port@"; ]] .. PROBE .. [[}
backend nothing none;
sub vcl_init {
  new sick = directors.round_robin();
  sick.add_backend(wants_login); sick.add_backend(probe_refused); sick.add_backend(probe_slow);
}
sub vcl_recv {
]] .. CHOICES .. [[
  if (req.url == "/director") { set req.backend_hint = sick.backend(); }
  if (req.url == "/nothing") { set req.backend_hint = nothing; }
  if (req.url == "/fail") { return (fail); }
  if (req.url == "/restart") { return (restart); }
  if (req.url == "/synth") { return (synth(std.integer(req.http.X-Code, 0), "x")); }
  if (req.url == "/workspace") {
    set req.http.A = req.http.Cookie + req.http.Cookie + req.http.Cookie + req.http.Cookie + req.http.Cookie + req.http.Cookie;
    set req.http.B = req.http.A + req.http.A;
    set req.http.C = req.http.B + req.http.B;
  }
  if (req.url != "/builtin") { return (pass); }
}
sub vcl_backend_fetch {
  if (bereq.url == "/backend-fail") { return (fail); }
  if (bereq.url == "/abandon") { return (abandon); }
}
sub vcl_backend_response {
  if (bereq.url ~ "/whole$") { set beresp.do_stream = false; }
  if (bereq.url ~ "^/no_gzip") { set beresp.do_gunzip = true; set beresp.do_stream = false; }
  if (bereq.url == "/answers/retry") { return (retry); }
}
sub vcl_backend_error {
  if (bereq.url == "/refuses_too/retry" && bereq.retries == 0) { return (retry); }
}
]]

-- Starts what reads Varnish's log, and opens a port when both have seen a request.
local READERS = [[
import os, socket, subprocess, threading, time
os.chdir("@folder@")
tags = "FetchError,Error,VCL_Error,BogoHeader,HttpGarbage,SessClose,LostHeader,Backend_health"
for command, name in ((["varnishlog", "-g", "raw", "-i", tags], "varnishlog"), (["varnishncsa"], "access.log")):
    with open("logs/" + name, "w") as file:
        subprocess.Popen(command + ["-n", "@folder@/work"], stdout=file)
while not all(os.path.getsize("logs/" + name) for name in ("varnishlog", "access.log")):
    with socket.create_connection(("127.0.0.1", int("@main.port@"))) as sock:
        sock.sendall(b"GET /answers HTTP/1.0\r\nHost: a\r\n\r\n")
        sock.recv(9999)
    time.sleep(0.1)
listener = socket.socket()
listener.bind(("127.0.0.1", int("@readers.port@")))
listener.listen(1)
threading.Event().wait()
]]

-- A client that sends a text and leaves its connection open.
local function open(text)
  return { text, { "read" } }
end

-- A client that does not read its answer, so that a line stands alone.
local function unread(...)
  return { get(...), { "wait", 0.5 }, { "close" } }
end

return {
  products = { "varnish" },
  packages = "varnish gcc",
  needs = { "varnishd", "varnishlog", "varnishncsa", "gcc" },
  version = { "varnishd -V", "varnish%-(%d[%d.]+)" },
  ports = { "main", "readers" },
  origins = {
    refuses = { refuse = true }, refuses_too = { refuse = true }, probe_refuses = { refuse = true },
    full = { full = true },
    hangs = { steps = { { "read" }, { "hang" } } },
    stops = origin("HTTP/1.1 200 OK\r\nX-A: 1\r\n", { "hang" }),
    closes = origin { "close" },
    resets = origin { "reset" },
    race = origin(answer("200 OK", "one"), { "read" }, { "close" }),
    ssh = origin "SSH-2.0-OpenSSH_9.2\r\n",
    blank_in_name = origin "HTTP/1.1 200 OK\r\nX Y: 1\r\n\r\n",
    many_headers = origin("HTTP/1.1 200 OK\r\n" .. ("X: 1\r\n"):rep(100) .. "\r\n"),
    long_header = origin("HTTP/1.1 200 OK\r\nX-Tags: " .. ("x"):rep(9000) .. "\r\n\r\n"),
    big_header = origin("HTTP/1.1 200 OK\r\n" .. ("X: " .. ("x"):rep(4000) .. "\r\n"):rep(10) .. "\r\n"),
    bad_status = origin "HTTP/1.1 1000 OK\r\n\r\n",
    bad_length = origin "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n",
    short = origin "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
    stalls = origin("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", { "hang" }),
    cut = origin "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n",
    bad_chunk = origin "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nfirst\r\n0\r\n\r\n",
    no_gzip = origin(answer("200 OK", "plain text", "Content-Encoding: gzip")),
    large = origin(answer("200 OK", ("x"):rep(4000000))),
    answers = origin(answer("200 OK", "one")),
    busy = { steps = { { "read" }, { "hang" } } },
    wants_login = origin(answer("401 Unauthorized", "no")),
    moved = origin(answer("301 Moved Permanently", "no")),
    closes_early = { steps = { { "head" }, { "reset" } } },
  },
  files = { ["lab.vcl"] = VCL, ["readers.py"] = READERS },
  prepare = [[
    mkdir -m 777 logs
    chmod 777 .
    if [ -n "$LAB_NAMESPACE" ]; then
      ip route add unreachable 203.0.113.0/24
    fi
  ]],
  start = {
    { port = "main", command = "varnishd -F -a @main@ -f @folder@/lab.vcl -n @folder@/work -s malloc,20M -s Transient=malloc,1M "
      .. "-T none -p timeout_idle=0.5" },
    { port = "readers", command = "python3 @folder@/readers.py" },
  },
  logs = { access = "logs/access.log", error = "logs/varnishlog", status = '" (%d%d%d) ' },
  experiments = {
    -- No connection
    { name = "backend refuses", client = get "/refuses", wire = "503 Backend fetch failed",
      error = "FetchError     b backend refuses: fail errno 111 (Connection refused)", row = "varnish fail errno",
      cause = "111",
      alone = "error" },
    { name = "backend refuses, retry at once", client = get "/refuses_too/retry", wire = "503 Backend fetch failed",
      error = "FetchError     b backend refuses_too: fail errno 0 (Success)", row = "varnish fail errno", cause = "0:",
      alone = "error" },
    { name = "backend does not accept", client = get "/full", wire = "503 Backend fetch failed",
      error = "FetchError     b backend full: fail errno 110", row = "varnish fail errno", cause = "110", alone = "error" },
    { name = "backend is unreachable", needs = "namespace", client = get "/unreachable", wire = "503 Backend fetch failed",
      error = "FetchError     b backend unreachable: fail errno 113", row = "varnish fail errno", cause = "113",
      alone = "error" },
    { name = "no route to the network", needs = "namespace", client = get "/routeless", wire = "503 Backend fetch failed",
      error = "FetchError     b backend routeless: fail errno 101", row = "varnish fail errno", cause = "113",
      alone = "error" },
    { name = "probe gets 401", client = get "/wants_login", wire = "503 Backend fetch failed",
      error = "FetchError     b backend wants_login: unhealthy", row = "varnish backend unhealthy", alone = "error" },
    { name = "line of a probe that gets 401", client = get "/wants_login", log = 503,
      error = 'Backend_health - wants_login Still sick <>"HTTP/1.1 401', row = "varnish Still sick", cause = "login",
      alone = "error" },
    { name = "line of a probe that gets 301", client = get "/moved", log = 503,
      error = 'Backend_health - moved Still sick <>"HTTP/1.1 301', row = "varnish Still sick", cause = "redirect",
      alone = "error" },
    { name = "line of a probe that is refused", client = get "/moved", log = 503,
      error = 'Backend_health - probe_refused Still sick <>"Open error 111', row = "varnish Still sick",
      cause = "Nothing listens", alone = "error" },
    { name = "line of a probe without an answer", client = get "/moved", log = 503,
      error = 'Backend_health - probe_slow Still sick <>"Poll error 110', row = "varnish Still sick",
      cause = "longer", alone = "error" },
    { name = "max_connections", before = { { get "/busy", { "wait", 0.1 } } }, client = get "/busy",
      wire = "503 Backend fetch failed", error = "FetchError     b backend busy: busy", row = "varnish backend busy",
      alone = "error" },
    { name = "director of sick backends", client = get "/director", wire = "503 Backend fetch failed",
      error = "FetchError     b Director sick returned no backend", row = "varnish returned no backend", alone = "error" },
    { name = "backend none", client = get "/nothing", wire = "503 Backend fetch failed",
      error = "FetchError     b No backend", row = "varnish returned no backend", alone = "error" },

    -- No answer
    { name = "backend does not answer", client = get "/hangs", wire = "503 Backend fetch failed",
      error = "FetchError     b first byte timeout", row = "varnish first byte timeout", alone = "error" },
    { name = "backend stops in its header", client = get "/stops", wire = "503 Backend fetch failed",
      error = "FetchError     b timeout", row = "varnish FetchError timeout", alone = "error" },
    { name = "backend closes", client = get "/closes", wire = "503 Backend fetch failed",
      error = "FetchError     b HTC eof (-1)", row = "varnish HTC eof", alone = "error" },
    { name = "backend resets", client = get "/resets", wire = "503 Backend fetch failed",
      error = "FetchError     b HTC eof (-1)", row = "varnish HTC eof", alone = "error" },
    { name = "backend speaks SSH", client = get "/ssh", wire = "503 Backend fetch failed",
      error = "FetchError     b HTC eof (-1)", row = "varnish HTC eof", alone = "error" },
    { name = "keep-alive race of a POST", before = get "/race", client = send("POST", "/race", "a"),
      wire = "503 Backend fetch failed", error = "FetchError     b HTC eof (-1)", row = "varnish HTC eof", alone = "error" },
    { name = "keep-alive race of a GET", before = get "/race", client = get "/race", wire = "200 OK",
      error = "FetchError     b HTC eof (-1)", row = "varnish HTC eof", alone = "error" },

    -- Bad answer
    { name = "header of 9 kB", client = get "/long_header", wire = "503 Backend fetch failed",
      error = "BogoHeader     b Header too long: X-Tags", row = "varnish http format error", cause = "http_resp_hdr_len",
      alone = "error" },
    { name = "100 headers", client = get "/many_headers", wire = "503 Backend fetch failed",
      error = "BogoHeader     b Too many headers:", row = "varnish http format error", cause = "http_max_hdr",
      alone = "error" },
    { name = "blank in a header name", client = get "/blank_in_name", wire = "503 Backend fetch failed",
      error = "BogoHeader     b Illegal char 0x20 in header name", row = "varnish http format error", cause = "blank",
      alone = "error" },
    { name = "status 1000", client = get "/bad_status", wire = "503 Backend fetch failed",
      error = "FetchError     b http format error", row = "varnish http format error", alone = "error" },
    { name = "headers of 40 kB", client = get "/big_header", wire = "503 Backend fetch failed",
      error = "FetchError     b overflow", row = "varnish FetchError overflow", alone = "error" },
    { name = "Content-Length is no number", client = get "/bad_length", wire = "503 Backend fetch failed",
      error = "Error          b Body cannot be fetched", row = "varnish Body cannot be fetched", alone = "error" },
    { name = "body is short", client = unread "/short", error = "FetchError     b straight insufficient bytes",
      row = "varnish straight insufficient bytes", alone = "error" },
    { name = "body is short, no streaming", client = get "/short/whole", wire = "503 Backend fetch failed",
      error = "FetchError     b straight insufficient bytes", row = "varnish straight insufficient bytes", alone = "error" },
    { name = "body stalls", client = unread "/stalls",
      error = "FetchError     b Resource temporarily unavailable", row = "varnish straight insufficient bytes",
      cause = "between_bytes_timeout", alone = "error" },
    { name = "chunked body is cut", client = unread "/cut", error = "FetchError     b chunked read err",
      row = "varnish chunked read err", alone = "error" },
    { name = "length of a chunk is no number", client = unread "/bad_chunk",
      error = "FetchError     b chunked header non-hex", row = "varnish chunked header non-hex", alone = "error" },
    { name = "plain text as gzip", client = get "/no_gzip", wire = "503 Backend fetch failed",
      error = "FetchError     b Invalid Gzip data:", row = "varnish Invalid Gzip data", alone = "error" },

    -- Limits of Varnish, clients
    { name = "body larger than Transient", client = get "/large/whole", wire = "503 Backend fetch failed",
      error = "FetchError     b Could not get storage", row = "varnish Could not get storage", alone = "error" },
    { name = "req headers beyond workspace_client", client = unread("/workspace", "Cookie: " .. ("x"):rep(7000)),
      log = 500, error = "Error          c out of workspace (req)", row = "varnish out of workspace",
      cause = "Towards the client", alone = "error" },
    { name = "page of a workspace_client that is full", client = get("/workspace", "Cookie: " .. ("x"):rep(7000)),
      wire = "500 Internal Server Error", row = "varnish 500", cause = "long headers" },
    { name = "client stalls in its body",
      client = open "POST /answers HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 100\r\n\r\nshort",
      log = 503, error = "FetchError     b req.body read error: 11", row = "varnish req.body read error", alone = "error" },
    { name = "bad chunk of a client",
      client = "POST /answers HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
      log = 503, error = "FetchError     b req.body read error: 0", row = "varnish req.body read error", alone = "error" },
    { name = "request headers of 45 kB", client = get("/", ("X: " .. ("x"):rep(5000) .. "\r\n"):rep(9) .. "Y: 1"), wire = "",
      log = false, error = "SessClose      c RX_OVERFLOW", row = "varnish RX_OVERFLOW", alone = "error" },
    { name = "half a request", client = open "GET / HTTP/1.1\r\nHost: a\r\n", wire = "", log = false,
      error = "SessClose      c RX_TIMEOUT", row = "varnish RX_TIMEOUT", alone = "error" },
    { name = "TLS to the plain port", client = { { "tls", {} } }, wire = "", log = false,
      error = "SessClose      c RX_TIMEOUT", row = "varnish RX_TIMEOUT", alone = "error" },

    -- VCL
    { name = "return (fail) in vcl_recv", client = get "/fail", wire = "503 VCL failed",
      error = "VCL_Error      c Failed from VCL", row = "varnish Failed from VCL" },
    { name = "return (fail) in vcl_backend_fetch", client = unread "/backend-fail", log = 503,
      error = "VCL_Error      b Failed from VCL", row = "varnish Failed from VCL", alone = "error" },
    { name = "return (restart) without end", client = unread "/restart",
      error = "VCL_Error      c Too many restarts", row = "varnish Too many restarts", alone = "error" },
    { name = "return (retry) without end", client = get "/answers/retry", wire = "503 Backend fetch failed",
      error = "VCL_Error      b Too many retries, delivering 503", row = "varnish Too many retries", alone = "error" },
    { name = "synth(0)", client = unread "/synth", log = 503,
      error = "VCL_Error      c illegal return(synth()) status code", row = "varnish illegal return(synth())",
      alone = "error" },

    -- Statuses
    { name = "Cookie of 9 kB", client = get("/answers", "Cookie: " .. ("x"):rep(9000)), wire = "400 Bad Request",
      error = "BogoHeader     c Header too long: Cookie", row = "varnish 400", cause = "http_req_hdr_len", alone = "error" },
    { name = "100 headers of a request", client = get("/answers", ("X: 1\r\n"):rep(100) .. "Y: 1"), wire = "400 Bad Request",
      error = "BogoHeader     c Too many headers:", row = "varnish 400", cause = "http_max_hdr", alone = "error" },
    { name = "two Host headers", client = get("/answers", "Host: b"), wire = "400 Bad Request",
      error = "BogoHeader     c Multiple Host: headers", row = "varnish 400", cause = "Two Host", alone = "error" },
    { name = "no Host header", client = "GET /builtin HTTP/1.1\r\nConnection: close\r\n\r\n", wire = "400 Bad Request",
      row = "varnish 400", cause = "without Host" },
    { name = "no HTTP", client = "hello\r\n\r\n", wire = "400 Bad Request", error = "SessClose      c RX_JUNK",
      row = "varnish RX_JUNK", alone = "error" },
    { name = "Expect other than 100-continue", client = get("/answers", "Expect: cookies"), wire = "417 Expectation Failed",
      error = "SessClose      c RX_JUNK", row = "varnish 417", untold = "a bare status line names no product" },
    { name = "page of a backend that refuses", client = get "/refuses", wire = "503 Backend fetch failed",
      row = "varnish 503" },
    { name = "return (abandon)", client = get "/abandon", wire = "503 Service Unavailable", row = "varnish 503",
      cause = "Service Unavailable" },
  },
}
