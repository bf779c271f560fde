-- HAProxy: what its log and its statistics say beside a status: the termination state of a session, the state of its
-- cookie, the result of a health check, and the messages of its log.
-- Main source: HAProxy's configuration manual, section 8.5, and source code.

family { id = "haproxy", title = "termination state, health check or message of HAProxy", key = "name", exact = true,
  columns = { "haproxy termination" }, written = { "<>--" },
  looks = {
    "termination_state <>", "termination state <>", "termination code <>", "termination flags <>", "check_status <>",
  } }

-- Termination states ---------------------------------------------------------

entry {
  key = "--", title = "Normal end",
  summary = "Both sides ended the session in good order; HAProxy found no fault.",
  causes = {
    { "HAProxy passed on what the server sent: an error status beside this state is an error of that server.",
      "For a 4xx or 5xx read the log of the server that the line names, at that second.",
      when = { haproxy = "--" }, benign = true },
  },
  source = { { "haproxy", "configuration.txt 8.5" }, lab = "haproxy 2.6.12: server answers; server answers 500; client closes its WebSocket; first request without cookie; cookie of a server" },
}

entry {
  key = "CC", title = "Client left while HAProxy was connecting",
  summary = "The client left before there was a connection to the server. The status is -1, before 2.5 it was 503.",
  causes = {
    { "The server does not answer connection attempts, and the client waits for less time than HAProxy.",
      "Add `check` to the server line, so that a dead server leaves the pool, and keep `timeout connect` at 3 to 5 s." },
  },
  see = { ["haproxy sC"] = "the same without `option abortonclose`, which is the default from 3.3 on" },
  source = { { "haproxy", "configuration.txt 8.5; src/http_ana.c" }, { "haproxy-issues", "811, 1266" }, lab = "haproxy 2.6.12: client leaves while HAProxy connects" },
}

entry {
  key = "CD", title = "Client left during the transfer",
  summary = "The client closed or reset the connection while data moved; with status -1 during its upload or before the answer began.",
  check = "Tt, the last timer, of many lines: scattered values are people, one value again and again is a time-out in front of HAProxy. Where its own `timeout client` ends it, the state is cD.",
  causes = {
    { "People close the page, stop a download or lose their network; a WebSocket that the client resets, and in TCP mode all clients that close first, end so.",
      "Leave it: up to a few percent it is normal." },
    { "A balancer, firewall or library in front cuts the connection after a fixed time, such as 30000 or 60000 ms.",
      "Raise that time-out, or let the application send something more often." },
  },
  see = { ["haproxy cD"] = "nobody closed, the client was silent" },
  source = { { "haproxy", "configuration.txt 8.5" }, lab = "haproxy 2.6.12: client leaves in a download; client leaves in its upload; client resets while the server works; client resets its WebSocket" },
}

entry {
  key = "cD", title = "Client timed out during the transfer",
  summary = "The client neither sent nor took data for `timeout client`, or an upgraded connection was silent for `timeout tunnel`.",
  check = "Status 101 is a WebSocket; compare Tt, the last timer, with the two time-outs.",
  causes = {
    { "A WebSocket is idle longer than `timeout tunnel`, or this is not set: then `timeout client` and `timeout server` hold.",
      "Set `timeout tunnel 1h` in defaults or in the backend, and let the application ping, for example every 30 s." },
    { "A long poll or event stream is silent. It is no tunnel: `timeout client` and `timeout server` hold.",
      "Raise both for these paths, or send a comment line more often." },
    { "The client vanished without closing, stopped reading, or sends less than its Content-Length says.", "Leave single lines; for one client look at its uploads." },
  },
  see = { ["haproxy sD"] = "the server's side was silent first" },
  source = { { "haproxy", "configuration.txt, timeout tunnel" }, { "haproxy-issues", "2280" }, lab = "haproxy 2.6.12: WebSocket is idle for timeout tunnel" },
}

entry {
  key = "CH", title = "Client left before the answer",
  summary = "The client closed after its request was sent and before the server answered. HAProxy logs 400, although nothing is wrong with the request.",
  check = "Tt, the last timer, is the patience of the client: one value again and again is its time-out.",
  causes = {
    { "The server is slow, and the client or the balancer in front gave up first.",
      "Find the slow URLs by Tr, the fourth timer, and by sH lines; set the client's time-out above what the server needs." },
    { "`option abortonclose`, the default from 3.3 on, ends requests whose client has closed: an upgrade can bring these lines. In 2.6 it works from defaults or listen only.",
      "Leave it; `no option abortonclose` is for clients that close their sending side early." },
  },
  see = { ["499"] = "what nginx logs for it", ["haproxy CD"] = "a reset instead of a close: 2.6 logs CD and -1" },
  source = { { "haproxy", "src/http_ana.c; configuration.txt, option abortonclose" }, { "haproxy-issues", "811, 1762" }, lab = "haproxy 2.6.12: client leaves while the server works" },
}

entry {
  key = "cH", title = "Client timed out before the answer",
  summary = "`timeout client` passed while HAProxy waited for the rest of a body or for the response. HAProxy 2.6 logs sH instead.",
  causes = {
    { "`timeout client` is shorter than `timeout server`, or the client stalls in its upload.", "Make `timeout client` at least as long as `timeout server`." },
  },
  source = { { "haproxy", "configuration.txt 8.5" } },
  untried = "HAProxy 2.6 logs sH where the manual says cH.",
}

entry {
  key = "CQ", title = "Client left in the queue",
  summary = "The client left while its request waited for a free slot of a server. The status is -1, before 2.5 it was 503.",
  check = "Tw, the second timer, is how long it waited.",
  causes = {
    { "All servers are at the `maxconn` of their lines.",
      "Find by Tr of served requests why they are slow; raise maxconn only as far as the servers can bear." },
  },
  see = { ["haproxy sQ"] = "`timeout queue` was shorter than the client's patience" },
  source = { { "haproxy", "configuration.txt 8.5; src/http_ana.c" }, lab = "haproxy 2.6.12: client leaves in the queue" },
}

entry {
  key = "CR", title = "Client left before its request was complete",
  summary = "The connection ended before a whole request had arrived, or before any byte. HAProxy 2.6 logs 400 with 0 bytes.",
  check = "One address at equal intervals is a probe.",
  causes = {
    { "A TCP check of a balancer or monitor, a port scan, or a spare connection of a browser.",
      "Let the balancer send a real request, or use `option http-ignore-probes`, which also hides scans and users with a bad network." },
  },
  see = { ["haproxy cR"] = "the client stayed and sent nothing", ["haproxy PR"] = "what arrived was no valid request" },
  source = { { "haproxy", "configuration.txt 8.5, option dontlognull" }, lab = "haproxy 2.6.12: client leaves in its header; client leaves at once" },
}

entry {
  key = "cR", title = "Client timed out before its request was complete", status = "408",
  summary = "`timeout http-request`, or without it `timeout client`, passed before the request was there.",
  check = "With `<BADREQ>` the header never came, with a real request line the body was awaited (`option http-buffer-request`, wait-for-body).",
  causes = {
    { "A browser opened a spare connection and did not use it.",
      "Add `option http-ignore-probes` to the frontend. It also hides real errors of users with a bad network." },
    { "Large cookies or uploads never arrive: a tunnel or VPN on the way drops full-sized packets (MTU).",
      "Lower the MSS on that path." },
  },
  source = { { "haproxy", "configuration.txt, timeout http-request" }, { "haproxy-408" }, lab = "haproxy 2.6.12: client stalls in its header; client stalls in its body" },
}

entry {
  key = "LR", title = "Answered by HAProxy itself",
  summary = "No server was asked: a redirect, `http-request return` or auth, the statistics, the cache or a Lua service answered.",
  check = "The name behind the slash: `<NOSRV>` is a rule, `<STATS>` the statistics.",
  causes = {
    { "A rule gives this error: `http-request auth` (401), `return status` such as a maintenance page (503); the statistics without login (400).",
      "Search return and auth in the frontend, then in the backend, and narrow the condition.",
      when = { says = { "400 <> - - LR--", "401 <> - - LR--", "403 <> - - LR--", "404 <> - - LR--", "429 <> - - LR--", "500 <> - - LR--", "503 <> - - LR--" } } },
    { "That is how redirects and HAProxy's own pages are logged.",
      "For a redirect that loops add `unless { ssl_fc }`, or behind a balancer with TLS a condition on its X-Forwarded-Proto.",
      when = { haproxy = "LR" }, benign = true },
  },
  source = { { "haproxy", "configuration.txt 8.5" }, lab = "haproxy 2.6.12: redirect; return status 503; http-request auth; statistics without login" },
}

entry {
  key = "LH", title = "Answer replaced by a rule",
  summary = "The server answered, and `http-response return` or a redirect replaced its answer.",
  causes = { { "A rule on responses matches.", "Search http-response in backend and frontend, and narrow its condition." } },
  source = { { "haproxy", "configuration.txt 8.5" }, lab = "haproxy 2.6.12: http-response return" },
}

entry {
  key = "SC", title = "Connection refused", status = "503",
  summary = "HAProxy got no connection to the server: it refused, was unreachable, or TLS with it failed.",
  causes = {
    { "Nothing listens at address and port of the server line, or a firewall answers with a reset.",
      "Start the service, or correct address and port; test with `nc -vz HOST PORT` from the machine or container of HAProxy. In a container 127.0.0.1 is the container itself." },
    { "With `ssl` on the server line the certificate does not verify; or it speaks no HTTP/2 with `proto h2`.",
      "Give `ca-file` and `sni` or `verifyhost` that fit the certificate; `verify none` would let anybody on the way pose as the server." },
    { "A server that restarts or is down is still in the pool.",
      "Add `check` to its line, and `option redispatch`, so that the last of the retries (default 3) goes to another server." },
  },
  see = {
    ["haproxy SC <NOSRV>"] = "no server was there to try", ["haproxy sC"] = "no answer instead of a refusal",
    ["haproxy no free ports"] = "2.6 logs SC for that as well",
  },
  source = { { "haproxy", "configuration.txt 8.5, retries, option redispatch" }, lab = "haproxy 2.6.12: server refuses; server refuses in TCP mode; certificate of the server is not trusted; proto h2 to a server without it; option persist and a disabled server" },
}

entry {
  key = "SC <NOSRV>", title = "No server to try", status = "503",
  summary = "HAProxy had no server for the request: none of the backend is up, or no backend was chosen.",
  check = "The name before the slash: a backend has no server up; the frontend's own name means that no backend was chosen.",
  causes = {
    { "Every server of the backend is DOWN for its health check, or in maintenance.",
      "Search the log for `is DOWN, reason`, or read check_status (L4CON, L7STS ...) in `echo \"show stat\" | socat stdio /run/haproxy/admin.sock`; repair the server or its check." },
    { "No `use_backend` matched, and the frontend has no `default_backend`.", "Correct the ACL on Host or path, or add `default_backend`." },
    { "In Kubernetes or OpenShift the service has no ready endpoints, or no ingress or route fits host and path.",
      "Look at `kubectl get endpoints NAME`, at selector and port of the service and at the readiness probe." },
  },
  source = { { "haproxy", "src/backend.c" }, { "haproxy-issues", "1560" }, { "openshift-router", "error-page-503.http" }, lab = "haproxy 2.6.12: backend without server; no backend fits" },
}

entry {
  key = "sC", title = "Connection timed out", status = "503",
  summary = "The server did not accept the connection, or did not finish TLS, within `timeout connect`, on any of the tries.",
  check = "Tt, the last timer, is about `timeout connect` x (retries + 1).",
  causes = {
    { "The host is down, the address is wrong, or a firewall or security group drops the packets.",
      "Test with `nc -vz HOST PORT` from the machine of HAProxy; open the port." },
    { "The server is overloaded and its accept queue is full.",
      "Set `maxconn` on its server line, so that requests wait in HAProxy; there `nstat -az TcpExtListenOverflows` counts." },
    { "The server line has `ssl`, and the port speaks no TLS.", "Remove `ssl`, or use the port with TLS." },
  },
  source = { { "haproxy", "configuration.txt, timeout connect, retries" }, lab = "haproxy 2.6.12: server does not accept; TLS to a clear-text port" },
}

entry {
  key = "SD", title = "Server failed during the transfer",
  summary = "The server closed, reset or broke its chunks after the response had begun: the client got a part of it.",
  check = "Always the same URLs: the application. Always the same Tt: a time-out of the server.",
  causes = {
    { "The application or its worker died while sending (crash, memory, worker time-out), or its Content-Length or chunks are wrong.",
      "Read the log of the server at that second; try curl straight at the server: it then ends with error 18." },
    { "Status -1 or 4xx: the server refused an upload (413, 401) and closed before it had read it.", "Raise its limit for uploads, or let it read the body before it closes." },
  },
  source = { { "haproxy", "configuration.txt 8.5" }, lab = "haproxy 2.6.12: server closes in its body; server breaks its chunks; server refuses an upload and closes" },
}

entry {
  key = "sD", title = "Server timed out during the transfer",
  summary = "The server sent nothing for `timeout server` after the response had begun.",
  check = "Status 101 is a WebSocket; compare Tt, the last timer, with `timeout server`.",
  causes = {
    { "A WebSocket or, in TCP mode, an idle session of a database or queue: without `timeout tunnel` it ends after `timeout server`.",
      "Set `timeout tunnel 1h` in defaults or in the backend, and switch keep-alive pings on." },
    { "A stream or large report pauses too long, or the server hangs.", "Raise `timeout server` in a backend of its own for these paths; look at the server." },
  },
  source = { { "haproxy", "configuration.txt 8.5, timeout tunnel" }, lab = "haproxy 2.6.12: server stops in its body; WebSocket is idle without timeout tunnel" },
}

entry {
  key = "SH", title = "Server closed before it answered", status = "502",
  summary = "The server took the request and closed or reset the connection before its response headers were complete.",
  check = "Tt near 0 on single requests is a reused connection; always the same URL or time is the application.",
  causes = {
    { "The server closed an idle connection just when HAProxy used it again (keep-alive race): its keep-alive time-out is shorter than HAProxy keeps idle connections. `timeout http-keep-alive` is for clients only.",
      "Raise the server's keep-alive time-out, for example to 75 s, or shorten `pool-purge-delay` (5s) on the server line; keep `http-reuse safe`. `retry-on conn-failure empty-response` sends again: only for requests that may run twice." },
    { "The application or its worker died on this request, or was killed by its own time-out.",
      "Read the log of the server at that second: out of memory, segmentation fault, worker timeout." },
  },
  see = { ["haproxy sH"] = "it did not close, but was too slow", ["haproxy PH"] = "it answered, and HAProxy refused the answer" },
  source = { { "haproxy", "configuration.txt, http-reuse, retry-on, pool-purge-delay" }, { "haproxy-issues", "1236, 2496, 3414" }, lab = "haproxy 2.6.12: server closes; server resets; keep-alive race" },
}

entry {
  key = "sH", title = "Server too slow to answer", status = "504",
  summary = "The server took the request and did not send complete response headers within `timeout server`.",
  check = "Tt, the last timer, is `timeout server`; Tr, the fourth, is -1.",
  causes = {
    { "The application, its database or its pool of workers is too slow or exhausted.",
      "Find the slow URLs by Tr of good lines and see what they wait for; `maxconn` on the server line queues the excess." },
    { "The job needs longer than `timeout server` allows.", "Raise it in a backend of its own for these paths, not in defaults." },
  },
  see = { ["haproxy sD"] = "the answer had begun" },
  source = { { "haproxy", "configuration.txt 8.5, timeout server" }, lab = "haproxy 2.6.12: client leaves, without option abortonclose; server does not answer; server stops in its header" },
}

entry {
  key = "sQ", title = "Waited too long in the queue", status = "503",
  summary = "No server had a free slot within `timeout queue` (default: that of `timeout connect`).",
  check = "Tw, the second timer, is that time-out; the last two numbers before the request are the queues.",
  causes = {
    { "The servers are slow, and all slots of their `maxconn` are taken.", "Look at Tr, the fourth timer, of served requests and repair what is slow." },
    { "`maxconn` of the server lines is too small for the traffic.",
      "Raise it as far as the servers bear, or add servers; a longer `timeout queue` only makes clients wait." },
  },
  source = { { "haproxy", "configuration.txt, timeout queue, maxconn" }, lab = "haproxy 2.6.12: queue is too slow" },
}

entry {
  key = "SQ", title = "Queue full", status = "503",
  summary = "The server that the cookie names has as many queued requests as `maxqueue` of its line allows.",
  causes = { { "The server is slow, and its clients are bound to it.", "Add `option redispatch`; find out why it is slow." } },
  source = { { "haproxy", "src/backend.c; configuration.txt, maxqueue" }, lab = "haproxy 2.6.12: queue is full" },
}

entry {
  key = "PC", also = { "RC" }, title = "No socket left", status = "503",
  summary = "A limit of the process (PC) or of the machine (RC) left no socket, memory or source port for a connection to the server; the message just before tells which.",
  causes = {
    { "A `ulimit-n` set by hand, the files or the ports of the machine are used up.",
      "Remove `ulimit-n`, raise the limit on open files; widen `net.ipv4.ip_local_port_range`." },
  },
  source = { { "haproxy", "configuration.txt 8.5" } },
  untried = "HAProxy stops to accept before its limit, and 2.6 logs SC for used ports.",
}

entry {
  key = "PH", title = "Answer of the server refused",
  summary = "The server's answer was invalid or too large, or a rule denied it: the client gets 502. With 500 a rule found no room for a header.",
  check = "`echo \"show errors\" | socat stdio /run/haproxy/admin.sock` shows an invalid answer and the place of the fault; else it is a size or a rule.",
  causes = {
    { "The response headers exceed tune.bufsize - tune.maxrewrite (16384 - 1024 bytes) or tune.http.maxhdr (101 lines).",
      "Shrink Set-Cookie, Link and Content-Security-Policy; else raise tune.bufsize in global (each connection then takes more memory)." },
    { "It is no valid HTTP: a blank or raw UTF-8 in a header name, two different Content-Length, a bad chunk, or another protocol.",
      "Repair the server; check port and `ssl` of its line." },
    { "`http-response deny` matched.", "Search for it in backend and frontend." },
    { "A header that a response rule adds finds no room (500).", "Raise tune.maxrewrite (1024) in global, for example to 4096.",
      when = { says = "500 <> - - PH--" } },
  },
  source = { { "haproxy", "configuration.txt, tune.bufsize, tune.http.maxhdr, tune.maxrewrite" }, { "haproxy-issues", "1597" }, lab = "haproxy 2.6.12: answer has a header of 20 kB; answer has 120 headers; blank in a header name; server speaks SSH; http-response deny; response rule adds a header that finds no room" },
}

entry {
  key = "PR", title = "Request refused by HAProxy",
  summary = "The request was no valid HTTP or too large, or a rule denied it. No server was asked.",
  check = "`<BADREQ>` with 400 and 0 bytes is a faulty request, a readable request line a rule.",
  causes = {
    { "A deny rule matched (403, or its deny_status).",
      "Test these rules with path and address of the line; behind a balancer src is the balancer, unless it sends PROXY (`accept-proxy`).",
      when = { says = { "403 <> - - PR--", "429 <> - - PR--" } } },
    { "The headers, mostly cookies, exceed tune.bufsize - tune.maxrewrite (16384 - 1024) or tune.http.maxhdr (101 lines).",
      "Shrink the cookies; else raise tune.bufsize in global (each connection then takes more memory).",
      when = { says = { "400 0 - - PR--", "431 0 - - PR--", "414 0 - - PR--" } } },
    { "The request is invalid: TLS on a plain port, a blank or raw UTF-8 in the path, two Host or Content-Length headers.",
      "See it by `echo \"show errors\" | socat stdio /run/haproxy/admin.sock`; repair the client.",
      when = { says = "400 0 - - PR--" } },
    { "A rule with reject or silent-drop ended it (-1).", "Search for these words and narrow the condition.",
      when = { says = { "-1 0 - - PR--", "-1/-1/0 0 PR" } } },
    { "A header that a rule adds finds no room (500).", "Raise tune.maxrewrite (1024) in global.", when = { says = "500 <> - - PR--" } },
    { "HTTP/1 on a `proto h2` line, or too large HTTP/2 headers (0).", "Use `alpn h2,http/1.1` with ssl; shrink the headers.",
      when = { says = "0 0 - - PR--" } },
  },
  source = { { "haproxy", "configuration.txt, http-request deny, tune.bufsize, tune.http.maxhdr" }, lab = "haproxy 2.6.12: http-request deny; header of 20 kB; 120 headers; TLS to a clear-text frontend; http-request reject; http-request silent-drop; request rule adds a header that finds no room; HTTP/1 to an HTTP/2 port" },
}

entry {
  key = "PT", also = { "CT" }, title = "Tarpitted",
  summary = "`http-request tarpit` held the request for `timeout tarpit` (Tw, the second timer), then refused it with 500 or its deny_status. CT: the client left before (2.6 logs PT).",
  causes = { { "A tarpit rule matched.", "Make sure that it matches only abusers; `deny_status 429` sets it apart from real errors." } },
  source = { { "haproxy", "configuration.txt, http-request tarpit" }, lab = "haproxy 2.6.12: tarpit; client leaves a tarpit" },
}

entry {
  key = "IH", also = { "IR", "IC" }, title = "Internal error",
  summary = "HAProxy came into a state that should not happen.",
  causes = {
    { "In 2.2 a header rule that found no room was logged so, with 500.", "Raise tune.maxrewrite (default 1024) in the global section." },
    { "Otherwise it is a bug.", "Update to the last release of the branch; report the line." },
  },
  source = { { "haproxy", "configuration.txt 8.5" }, { "haproxy-issues", "1137" } },
  untried = "It takes a bug of HAProxy.",
}

entry {
  key = "DH", also = { "DD", "UH", "UD", "KH", "KD" }, title = "Ended by HAProxy",
  summary = "HAProxy ended the session before the response (H as the second letter, 502) or during it (D): the server went down (D as the first letter), its main server came back (U), or somebody ended it on the stats socket (K).",
  causes = {
    { "D: `on-marked-down shutdown-sessions` is set; the DOWN line at that second names the check, or an administrator.",
      "Repair what the check names; for planned work set `state drain` first." },
    { "U: `on-marked-up shutdown-backup-sessions` is set.", "Remove it, if sessions may end on the backup server in peace." },
    { "K: an administrator or a controller sent `shutdown session` or `shutdown sessions server`." },
  },
  source = { { "haproxy", "configuration.txt 8.5, on-marked-down, on-marked-up" }, lab = "haproxy 2.6.12: server goes into maintenance; main server comes back; shutdown sessions server" },
}

-- The state of the cookie ----------------------------------------------------

entry {
  key = "--NI", title = "New visitor, cookie set",
  summary = "The client sent no persistence cookie and got one.",
  causes = {
    { "It is a first request.",
      "Where each request of one client shows NI, it keeps no cookies: look for `secure` on plain http and for a wrong `domain`.",
      when = { haproxy = "--NI" }, benign = true },
  },
  source = { { "haproxy", "configuration.txt 8.5, cookie" }, lab = "haproxy 2.6.12: first request without cookie" },
}

entry {
  key = "--VN", also = { "--VU", "--NN" }, title = "Cookie as usual",
  summary = "V: the client went to the server that its cookie names; U as the last letter: the date in it was renewed. NN: no cookie and none set, as for a GET with `postonly`.",
  causes = { { "That is normal.", nil, when = { haproxy = { "--VN", "--VU", "--NN" } }, benign = true } },
  source = { { "haproxy", "configuration.txt 8.5" }, lab = "haproxy 2.6.12: cookie of a server" },
}

entry {
  key = "--II", also = { "--IN" }, title = "Cookie fits no server",
  summary = "The cookie names no server of this backend; another one was taken. A session that lives on one server is lost.",
  causes = {
    { "A server was removed or its `cookie` value changed, or two backends share one cookie name.",
      "Keep the values of `cookie` on server lines stable, and give each backend its own cookie name." },
  },
  source = { { "haproxy", "configuration.txt 8.5" }, lab = "haproxy 2.6.12: cookie of no server" },
}

entry {
  key = "--DI", also = { "--DN", "--VI" }, title = "Server of the cookie is down",
  summary = "The server that the cookie names was down or refused. With I the client went to another one: users may have to log in again.",
  causes = {
    { "The server failed its health check or was taken out. DN with SC: `option persist` sent the client to the dead server.",
      "Repair it; for planned work set `state drain` first. Share sessions between the servers." },
  },
  source = { { "haproxy", "configuration.txt 8.5, option persist" }, lab = "haproxy 2.6.12: cookie of a disabled server; option persist and a disabled server" },
}

entry {
  key = "--EI", also = { "--OI" }, title = "Cookie expired",
  summary = "The last use is older than `maxidle` (E) or the first than `maxlife` (O) of the cookie line: a new cookie was set, perhaps of another server.",
  causes = { { "The session outlives the cookie.", "Set both longer than sessions of the application live." } },
  source = { { "haproxy", "configuration.txt 8.5, cookie" }, lab = "haproxy 2.6.12: cookie older than maxlife" },
}

-- Results of health checks ---------------------------------------------------

entry {
  key = "L4CON", title = "Layer4 connection problem", status = "503",
  summary = "The health check got no connection to the server: refused or unreachable.",
  check = "The text after info.",
  causes = {
    { "Nothing listens at address and port of the check.",
      "Start the service, or correct the address or `port`; test with `nc -vz HOST PORT` from the machine or container of HAProxy.",
      when = { says = "Layer4 connection problem, info: \"Connection refused\"" } },
    { "The system forbids HAProxy this connection, mostly SELinux.",
      "Allow this one port, for example `semanage port -a -t http_port_t -p tcp 5601`; `setsebool -P haproxy_connect_any 1` would open every port to HAProxy.",
      when = { says = "info: \"General socket error (Permission denied)\"" } },
    { "The network or host cannot be reached.", "Look at the route to the server and at its firewall.",
      when = { says = {
        "Layer4 connection problem, info: \"No route to host\"", "info: \"General socket error (No route to host)\"",
        "Layer4 connection problem, info: \"Network is unreachable\"", "info: \"General socket error (Network is unreachable)\"" } } },
  },
  signs = { "L4CON", "reason: Layer4 connection problem" },
  source = { { "haproxy", "src/check.c, src/tcpcheck.c" }, { "unix-363878" }, lab = "haproxy 2.6.12: check is refused; check is forbidden; check finds no route" },
}

entry {
  key = "L4TOUT", title = "Layer4 timeout", status = "503",
  summary = "The server did not answer the connection attempt of the health check within `inter` (default 2s) or `timeout connect`.",
  causes = {
    { "The host is down, or a firewall or security group drops the packets of HAProxy.",
      "Test with `nc -vz HOST PORT` from the machine of HAProxy; open the port of the check for its address." },
  },
  signs = { "L4TOUT", "reason: Layer4 timeout" },
  source = { { "haproxy", "src/check.c; configuration.txt, timeout check" }, lab = "haproxy 2.6.12: check is not accepted" },
}

entry {
  key = "L6RSP", title = "Layer6 invalid response", status = "503",
  summary = "The TLS handshake of the health check failed.",
  causes = {
    { "The server wants a server name (SNI). `sni` of the server line is not for checks; only from 3.3 on they send the Host of `http-check send`.", "Add `check-sni NAME` to the server line." },
    { "The certificate of the server does not verify.",
      "Give `ca-file` with its CA and `verifyhost` with its name; with `verify none` anybody on the way can pose as the server." },
    { "The port speaks no TLS, or no common version.", "See what it says: `openssl s_client -connect HOST:PORT`; correct `port`, `ssl` or `ssl-min-ver`." },
  },
  signs = { "L6RSP", "reason: Layer6 invalid response" },
  source = { { "haproxy", "src/check.c; configuration.txt, check-sni, check-sni-auto" }, { "haproxy-issues", "795" }, lab = "haproxy 2.6.12: check does not trust the certificate" },
}

entry {
  key = "L6TOUT", title = "Layer6 timeout", status = "503",
  summary = "The server accepted the connection, but the TLS handshake of the health check did not end in time.",
  causes = { { "The port speaks no TLS and waits for a request, or the server is overloaded.", "Remove `ssl` or `check-ssl`, or check the port with TLS; look at the load." } },
  signs = { "L6TOUT", "reason: Layer6 timeout" },
  source = { { "haproxy", "src/check.c; configuration.txt, timeout check" }, lab = "haproxy 2.6.12: check with TLS finds none" },
}

entry {
  key = "L7STS", title = "Layer7 wrong status", status = "503",
  summary = "The server answered the health check with a status other than 2xx and 3xx, or than `http-check expect` wants.",
  check = "The code in the line, or behind the slash: L7STS/404.",
  causes = {
    { "The check sends `OPTIONS /` with HTTP/1.0 and no Host, unless told otherwise: virtual hosts answer 400, 404 or 405.",
      "Set `option httpchk` and `http-check send meth GET uri /health ver HTTP/1.1 hdr Host www.example.com`.",
      when = { says = { "L7STS/400", "L7STS/404", "L7STS/405", "wrong status, code: 400", "wrong status, code: 404", "wrong status, code: 405" } } },
    { "The server redirects the check to https or to its proper name, and `http-check expect` wants 200.",
      "Send the right Host and a path that does not redirect, or check over TLS (`check-ssl`); else `http-check expect status 200-399`.",
      when = { says = { "L7STS/301", "L7STS/302", "wrong status, code: 301", "wrong status, code: 302" } } },
    { "The page needs a login (401, 403) or is gone (404).", "Choose a page that is open and cheap.",
      when = { says = { "L7STS/401", "L7STS/403", "L7STS/404", "wrong status, code: 401", "wrong status, code: 403", "wrong status, code: 404" } } },
    { "The server is ill (500, 502, 503).", "Ask the same URL with curl, and read the server's log.",
      when = { says = { "L7STS/500", "L7STS/502", "L7STS/503", "wrong status, code: 500", "wrong status, code: 502", "wrong status, code: 503" } } },
  },
  signs = { "L7STS", "reason: Layer7 wrong status" },
  source = { { "haproxy", "configuration.txt, option httpchk, http-check send, http-check expect" }, { "haproxy-issues", "1225, 1560, 2330" }, lab = "haproxy 2.6.12: check without Host gets 404; check is redirected; check gets 500" },
}

entry {
  key = "L7RSP", title = "Layer7 invalid response", status = "503",
  summary = "The answer to the health check was not of the kind that it expects, or the server closed without one.",
  causes = {
    { "`http-check expect` or `tcp-check expect` did not find its text.", "Compare the text with what curl shows.",
      when = { says = "info: \"HTTP content check did not match\"" } },
    { "The server closes: it wants TLS, the PROXY protocol or a Host header, or does not take OPTIONS.",
      "Compare `check-ssl` and `check-send-proxy` with the port; try `option httpchk GET /health`." },
  },
  signs = { "L7RSP", "reason: Layer7 invalid response" },
  source = { { "haproxy", "src/tcpcheck.c" }, { "haproxy-issues", "989" }, lab = "haproxy 2.6.12: check is closed; check does not find its text" },
}

entry {
  key = "L7TOUT", title = "Layer7 timeout", status = "503",
  summary = "The server took the connection of the health check, but no answer came within `timeout check` (without it `inter`, default 2s).",
  causes = {
    { "The page of the check does too much, or all workers of the server are busy.", "Use a cheap page; set `timeout check 5s` and a longer `inter`." },
    { "The check speaks another protocol than the port.", "Compare httpchk, mysql-check, redis-check or tcp-check with what listens there." },
  },
  signs = { "L7TOUT", "reason: Layer7 timeout" },
  source = { { "haproxy", "src/check.c; configuration.txt, timeout check" }, lab = "haproxy 2.6.12: check is not answered" },
}

entry {
  key = "L4OK", also = { "L6OK", "L7OK", "L7OKC", "PROCOK" }, title = "Check passed",
  summary = "L4: the port accepts connections, no more is tested (`option httpchk` asks the application). L6: TLS as well. L7: the answer was as expected. L7OKC: it was 404 with `http-check disable-on-404`, so the server gets no new clients.",
  source = { { "haproxy", "src/check.c" }, lab = "haproxy 2.6.12: check passes" },
}

entry {
  key = "HANA", title = "Taken out by live traffic", status = "503",
  summary = "`observe` on the server line counted `error-limit` (default 10) failures of real requests in a row, whatever the check says.",
  causes = { { "With observe layer7 each 500, 502, 503 or 504 counts, also of one bad page.", "Read the server's log; raise error-limit, or set `on-error fastinter`." } },
  signs = { "reason: Health analyze" },
  source = { { "haproxy", "src/check.c; configuration.txt, observe, on-error" }, lab = "haproxy 2.6.12: two failed requests of observe" },
}

entry {
  key = "PROCERR", also = { "PROCTOUT" }, title = "External check failed", status = "503",
  summary = "The program of `external-check command` ended with an error (PROCERR) or took too long (PROCTOUT).",
  check = "Run the program by hand as the user of HAProxy, inside its chroot.",
  signs = { "PROCERR", "PROCTOUT", "reason: External check" },
  source = { { "haproxy", "src/check.c; configuration.txt, external-check command" }, lab = "haproxy 2.6.12: external check fails" },
}

-- Messages of the log --------------------------------------------------------

entry {
  key = "no server available", title = "Every server of a backend is down", status = "503",
  summary = "The last server of this backend went down or into maintenance: requests get 503 with SC and `<NOSRV>`.",
  causes = { { "The health checks fail.", "Repair what the reason in the DOWN lines before names: Layer4 is the port, Layer6 TLS, Layer7 the answer. Without a reason somebody set maintenance." } },
  signs = { "has no server available!" },
  source = { { "haproxy", "src/server.c" }, { "haproxy-issues", "1560" }, lab = "haproxy 2.6.12: last server goes into maintenance" },
}

entry {
  key = "going DOWN for maintenance", title = "Server put into maintenance",
  summary = "Somebody or something took the server out: a command on the socket, a controller, `track`, or the DNS of its name.",
  causes = {
    { "Its name does not resolve any more (`resolvers`).", "Ask the name server of that section with dig; raise `hold` for short failures.",
      when = { says = { "is going DOWN for maintenance (No IP for server", "is going DOWN for maintenance (DNS" } } },
    { "An administrator or controller disabled it.", "Enable it: `echo \"set server BACKEND/SERVER state ready\" | socat stdio /run/haproxy/admin.sock`." },
  },
  signs = { "is going DOWN for maintenance" },
  source = { { "haproxy", "src/server.c" }, lab = "haproxy 2.6.12: set server state maint" },
}

entry {
  key = "SSL handshake failure", title = "TLS handshake with a client failed",
  summary = "A client and HAProxy did not agree on TLS. From 2.8 on the text of OpenSSL follows in brackets.",
  check = "One address at intervals is a check; many addresses are the certificate or the versions.",
  causes = {
    { "The client speaks plain HTTP on the TLS port.", "Correct the URL, or the check of the balancer in front.",
      when = { says = "SSL handshake failure (<>http request" } },
    { "Bots, or old clients without TLS 1.2 or without a common cipher.", "Leave it for bots. `ssl-min-ver TLSv1.0` would let old clients in, and weak encryption.",
      when = { says = { "SSL handshake failure (<>unsupported protocol", "SSL handshake failure (<>no shared cipher" } } },
    { "The client does not trust the certificate: expired, another name, or intermediates missing in the crt file.",
      "Put certificate, intermediates and key into the file; look with `openssl s_client -connect HOST:443 -servername HOST`.",
      when = { says = { "SSL handshake failure (<>unknown ca", "SSL handshake failure (<>certificate unknown", "SSL handshake failure (<>certificate expired" } } },
    { "`verify required` is set, and the client has no certificate of a CA in `ca-file`.", "Install such a certificate; `verify optional` lets clients without one in.",
      when = { says = { "SSL handshake failure (<>peer did not return a certificate", "SSL handshake failure (<>certificate verify failed" } } },
  },
  signs = { "] <>/<>: SSL handshake failure" },
  source = { { "haproxy", "src/session.c" }, { "haproxy-issues", "2583" }, lab = "haproxy 2.6.12: HTTP to a TLS port; no client certificate" },
}

entry {
  key = "closed during SSL handshake", title = "Client left or fell silent during the TLS handshake",
  summary = "The client closed, reset or said nothing before TLS was set up; silence ends after `timeout client`.",
  causes = {
    { "A TCP check of a balancer or monitor, a port scan, or a spare connection of a browser.", "Let the balancer check with TLS, or add `option dontlognull`, which hides scans as well." },
  },
  signs = { "Connection closed during SSL handshake", "Connection error during SSL handshake", "Timeout during SSL handshake" },
  source = { { "haproxy", "src/connection.c; configuration.txt, option dontlognull" }, lab = "haproxy 2.6.12: client leaves in the TLS handshake; client is silent in the TLS handshake" },
}

entry {
  key = "PROXY protocol header", title = "No valid PROXY protocol header",
  summary = "The bind line has `accept-proxy`, and the connection did not begin with a PROXY header. HAProxy closes it; clients see a reset or an empty reply.",
  check = "The address in the line: a client means that the balancer sends no header, the balancer itself means its check.",
  causes = {
    { "The balancer in front does not send the header, or clients come past it.",
      "Switch it on there (`send-proxy-v2` in HAProxy, the target group of an AWS NLB), or replace `accept-proxy` by `tcp-request connection expect-proxy layer4 if { src 10.0.0.8 }` with the balancer's address.",
      when = { says = { "does not look like a PROXY protocol header", "Received an invalid PROXY protocol header" } } },
    { "A TCP check connects and closes or waits.", "Let the check send the header, or give it a bind line of its own without accept-proxy.",
      when = { says = { "closed while waiting for PROXY protocol header", "error while waiting for PROXY protocol header", "Timeout while waiting for PROXY protocol header" } } },
  },
  signs = { "Truncated PROXY protocol header received", "an unhandled protocol in the PROXY protocol header" },
  source = { { "haproxy", "src/connection.c; configuration.txt, accept-proxy, expect-proxy" }, lab = "haproxy 2.6.12: no PROXY header; TCP check without PROXY header" },
}

entry {
  key = "no free ports", title = "No usable source port or address", status = "503",
  summary = "HAProxy cannot open its end of the connection to the server; the request is logged with SC.",
  causes = {
    { "More connections to one server address than source ports, or `source` has a small range.",
      "Widen `net.ipv4.ip_local_port_range` (1024 65535) or the range of `source`; remove `option httpclose`.",
      when = { says = "Connect() failed for backend <>: no free ports." } },
    { "The address of `source` is not on this machine, or on the other node now.", "Correct it, or set `net.ipv4.ip_nonlocal_bind=1`.",
      when = { says = "Cannot bind to source address before connect() for backend" } },
  },
  source = { { "haproxy", "src/proto_tcp.c" }, lab = "haproxy 2.6.12: source ports are used up; source is another machine's" },
}

entry {
  key = "configured maximum connection limit", title = "Limit of connections or files reached",
  summary = "HAProxy could open no further connection: new clients wait in the backlog of the system, and no line tells of them.",
  causes = {
    { "All files that HAProxy counts for the global `maxconn` are in use.", "Compare CurrConns and Maxconn of `show info`; shorten `timeout http-keep-alive`, or raise `maxconn` as far as memory allows.",
      when = { says = "reached the configured maximum connection limit. Please check the global 'maxconn' value." } },
    { "The limit on open files is reached, of the process or of the system.", "Remove `ulimit-n`; raise LimitNOFILE of the service (process) or fs.file-max (system).",
      when = { says = { "reached process FD limit (maxsock=", "reached system FD limit (maxsock=" } } },
  },
  source = { { "haproxy", "src/sock.c" } },
  untried = "HAProxy stops to accept before its limit.",
}
