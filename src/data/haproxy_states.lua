-- HAProxy: what its log and its statistics say beside a status: the termination state of a session, the state of its
-- cookie, the result of a health check, and the messages of its log and of its start.
-- Main source: HAProxy's configuration manual, section 8.5, and source code; tried with 2.6.12.

family { id = "haproxy", title = "termination state, health check or message of HAProxy", key = "name", exact = true,
  columns = { "haproxy termination" }, written = { "<>--" },
  looks = {
    "termination_state <>", "termination state <>", "termination code <>", "termination flags <>", "check_status <>",
  } }

local TRIED = { { "haproxy", "doc/configuration.txt, session state at disconnection; tried with 2.6.12" } }
local MANUAL = { { "haproxy", "doc/configuration.txt, session state at disconnection" } }
local CHECKS = { { "haproxy", "src/check.c; doc/configuration.txt, check, timeout check; tried with 2.6.12" } }
local START = { { "haproxy", "source code; tried with 2.6.12" } }

-- Termination states ---------------------------------------------------------

entry {
  key = "--", title = "Normal end",
  summary = "Both sides ended the session in good order; HAProxy found no fault.",
  causes = {
    { "HAProxy only passed the answer on: an error status beside this state was made by the server behind it.",
      "For a 4xx or 5xx read the log of the server that the line names, at that second.",
      when = { haproxy = "--" }, benign = true },
  },
  source = TRIED,
}

entry {
  key = "CC", title = "Client left while HAProxy was connecting",
  summary = "The client left before there was a connection to the server, which got no request. The status is -1, before 2.5 it was 503.",
  causes = {
    { "The server does not answer connection attempts, and the client waits for less time than HAProxy.",
      "Add `check` to the server line, so that a dead server leaves the pool, and keep `timeout connect` at 3 to 5 s." },
  },
  see = { ["haproxy sC"] = "the same without `option abortonclose`, which is the default from 3.3 on" },
  source = { TRIED[1], { "haproxy-issues", "811, 1266" } },
}

entry {
  key = "CD", title = "Client left during the transfer",
  summary = "The client closed or reset the connection while data moved; with status -1 during its upload or before the answer began.",
  check = "Tt, the last timer, of many lines: scattered values are people, one value again and again is a time-out in front of HAProxy.",
  causes = {
    { "People close the page, stop a download or lose their network; WebSockets end so. In TCP mode each client that closes first is logged so. All this is normal.",
      "Leave it, where it is a few percent." },
    { "A balancer, firewall or library in front cuts the connection after a fixed time, such as 30000 or 60000 ms.",
      "Raise that time-out, or let the application send something more often." },
  },
  see = { ["haproxy cD"] = "nobody closed, the client was silent" },
  source = TRIED,
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
    { "The client vanished without closing, stopped reading, or sends less than its Content-Length says.",
      "Leave single lines; for one client look at its uploads." },
  },
  see = { ["haproxy sD"] = "the server's side was silent first" },
  source = { { "haproxy", "doc/configuration.txt, timeout tunnel; tried with 2.6.12" }, { "haproxy-issues", "2280" } },
}

entry {
  key = "CH", title = "Client left before the answer",
  summary = "The client closed after its request was sent and before the server answered. HAProxy logs 400, although nothing is wrong with the request.",
  check = "Tt, the last timer, is the patience of the client: one value again and again is its time-out.",
  causes = {
    { "The server is slow, and the client or the balancer in front gave up first.",
      "Find the slow URLs by Tr, the fourth timer, and by sH lines; set the client's time-out above what the server needs." },
    { "`option abortonclose` ends requests whose client has closed. It is the default from 3.3 on, and had no effect in 2.0.20: an upgrade can bring these lines.",
      "Leave it: it saves work that nobody waits for. `no option abortonclose` is for clients that close their sending side early." },
  },
  see = { ["499"] = "what nginx logs for it", ["haproxy CD"] = "a reset instead of a close: 2.6 logs CD and -1" },
  source = { { "haproxy", "src/http_ana.c; tried with 2.6.12" }, { "haproxy-issues", "811, 1762, 2751" } },
}

entry {
  key = "cH", title = "Client timed out before the answer",
  summary = "`timeout client` passed while HAProxy waited for the rest of a body or for the response. HAProxy 2.6 mostly logs sH instead.",
  causes = {
    { "`timeout client` is shorter than `timeout server`, or the client stalls in its upload.",
      "Make `timeout client` at least as long as `timeout server`." },
  },
  confidence = "medium", source = MANUAL,
}

entry {
  key = "CQ", title = "Client left in the queue",
  summary = "The client left while its request waited for a free slot of a server. The status is -1.",
  check = "Tw, the second timer, is how long it waited.",
  causes = {
    { "All servers are at the `maxconn` of their lines.",
      "Find out by Tr of served requests why they are slow before you raise maxconn, as far as the servers can bear." },
  },
  see = { ["haproxy sQ"] = "`timeout queue` was shorter than the client's patience" },
  source = TRIED,
}

entry {
  key = "CR", title = "Client left before its request was complete",
  summary = "The connection ended before a whole request had arrived, or before any byte. HAProxy 2.6 logs 400 with 0 bytes.",
  check = "One address at equal intervals is a probe.",
  causes = {
    { "A TCP check of a balancer or monitor, a port scan, or a spare connection of a browser.",
      "Let the balancer send a real request, or use `option dontlognull` or `option http-ignore-probes`; on a public address both also hide scans and users with a bad network." },
  },
  see = { ["haproxy cR"] = "the client stayed and sent nothing", ["haproxy PR"] = "what arrived was no valid request" },
  source = TRIED,
}

entry {
  key = "cR", title = "Client timed out before its request was complete", status = "408",
  summary = "`timeout http-request`, or without it `timeout client`, passed before the request was there.",
  check = "408 with 0 bytes: the header never came. With a real request line: the body was awaited (`option http-buffer-request`, wait-for-body).",
  causes = {
    { "A browser opened a spare connection and did not use it.",
      "Add `option http-ignore-probes` to the frontend. It also hides real errors of users with a bad network." },
    { "Large cookies or uploads never arrive: a tunnel or VPN on the way drops full-sized packets (MTU).",
      "Compare the networks of these clients and lower the MSS on that path." },
  },
  source = { { "haproxy", "doc/configuration.txt, timeout http-request; tried with 2.6.12" }, { "haproxy-408" } },
}

entry {
  key = "LR", title = "Answered by HAProxy itself",
  summary = "No server was asked: a redirect, `http-request return` or auth, the statistics, the cache or a Lua service answered.",
  check = "The name behind the slash: `<NOSRV>` is a rule, `<STATS>` the statistics.",
  causes = {
    { "That is how redirects and HAProxy's own pages are logged.",
      "For a status that you do not expect search redirect, return and auth in the frontend, then in the backend; a redirect to https that loops needs `unless { ssl_fc }`.",
      when = { haproxy = "LR" }, benign = true },
  },
  source = TRIED,
}

entry {
  key = "LH", title = "Answer replaced by a rule",
  summary = "The server answered, and `http-response return` or a redirect replaced its answer.",
  causes = { { "A rule on responses matches.", "Search http-response in backend and frontend, and narrow its condition; ask the server past HAProxy to compare." } },
  source = TRIED,
}

entry {
  key = "LC", title = "Redirected instead of connected", status = "302",
  summary = "The server line has `redir PREFIX`: the client was sent there instead.",
  source = TRIED,
}

entry {
  key = "SC", title = "Connection refused", status = "503",
  summary = "HAProxy got no connection to the server: it refused, was unreachable, or TLS with it failed. With `<NOSRV>` in place of its name there was no server to try.",
  check = "The name behind the slash.",
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
  source = { { "haproxy", "doc/configuration.txt, session state at disconnection, retries; tried with 2.6.12" } },
}

entry {
  key = "SC <NOSRV>", title = "No server to try", status = "503",
  summary = "HAProxy had no server for the request: none of the backend is up, or no backend was chosen.",
  check = "The name before the slash: a backend has no server up; the frontend's own name means that no backend was chosen.",
  causes = {
    { "Every server of the backend is DOWN for its health check, or in maintenance.",
      "Search the log for `is DOWN, reason`, or read check_status (L4CON, L7STS ...) in `echo \"show stat\" | socat stdio /run/haproxy/admin.sock`; repair the server or its check." },
    { "No `use_backend` matched, and the frontend has no `default_backend`.",
      "Correct the ACL on Host or path, or add `default_backend`." },
    { "In Kubernetes or OpenShift the service has no ready endpoints, or no ingress or route fits host and path.",
      "Look at `kubectl get endpoints NAME`, at selector and port of the service and at the readiness probe." },
  },
  source = {
    { "haproxy", "src/backend.c; tried with 2.6.12" }, { "haproxy-issues", "1560" }, { "openshift-router", "error-page-503.http" },
  },
}

entry {
  key = "sC", title = "Connection timed out", status = "503",
  summary = "The server did not accept the connection, or did not finish TLS, within `timeout connect`, on any of the tries.",
  check = "Tt, the last timer, is about `timeout connect` x (retries + 1).",
  causes = {
    { "The host is down, the address is wrong, or a firewall or security group drops the packets.",
      "Test with `nc -vz HOST PORT` from the machine of HAProxy; open the port." },
    { "The server is overloaded and its accept queue is full.",
      "Look for overflows there (`nstat -az TcpExtListenOverflows`), and set `maxconn` on its server line, so that requests wait in HAProxy." },
    { "The server line has `ssl`, and the port speaks no TLS.", "Remove `ssl`, or use the port with TLS." },
  },
  source = { { "haproxy", "doc/configuration.txt, timeout connect, retries; tried with 2.6.12" } },
}

entry {
  key = "SD", title = "Server failed during the transfer",
  summary = "The server closed, reset or broke its chunks after the response had begun: the client got a part of it. With status -1 the server answered early and closed while the client was still sending.",
  check = "Always the same URLs: the application. Always the same Tt: a time-out of the server.",
  causes = {
    { "The application or its worker died while sending (crash, memory, worker time-out), or its Content-Length or chunks are wrong.",
      "Read the log of the server at that second; if it is the application, curl straight at the server ends with error 18." },
    { "Status -1: the server refuses an upload (413, 401) without reading it.",
      "Raise its limit for uploads, or let it read the body before it closes." },
  },
  source = TRIED,
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
  source = TRIED,
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
  source = {
    { "haproxy", "doc/configuration.txt, http-reuse, retry-on, pool-purge-delay; tried with 2.6.12" },
    { "haproxy-issues", "1236, 1292, 1423, 3414" },
  },
}

entry {
  key = "sH", title = "Server too slow to answer", status = "504",
  summary = "The server took the request and did not send complete response headers within `timeout server`.",
  check = "Tt, the last timer, is `timeout server`; Tr, the fourth, is -1.",
  causes = {
    { "The application, its database or its pool of workers is too slow or exhausted.",
      "Find the slow URLs by Tr of good lines and see what they wait for; `maxconn` on the server line keeps the excess in HAProxy's queue." },
    { "The job needs longer than `timeout server` allows.",
      "Raise it in a backend of its own for these paths, not in defaults." },
  },
  see = { ["haproxy sD"] = "the answer had begun" },
  source = TRIED,
}

entry {
  key = "sQ", title = "Waited too long in the queue", status = "503",
  summary = "No server had a free slot within `timeout queue` (default: that of `timeout connect`).",
  check = "Tw, the second timer, is that time-out; the last two numbers before the request are the queues.",
  causes = {
    { "The servers are slow, and all slots of their `maxconn` are taken.",
      "Look at Tr, the fourth timer, of served requests and repair what is slow." },
    { "`maxconn` of the server lines is too small for the traffic.",
      "Raise it as far as the servers bear, or add servers; a longer `timeout queue` only makes clients wait." },
  },
  source = { { "haproxy", "doc/configuration.txt, timeout queue, maxconn; tried with 2.6.12" } },
}

entry {
  key = "SQ", title = "Queue full", status = "503",
  summary = "The server that the cookie names has as many queued requests as `maxqueue` of its line allows.",
  causes = { { "The server is slow, and its clients are bound to it.", "Add `option redispatch`; find out why it is slow." } },
  confidence = "medium", source = { { "haproxy", "src/backend.c; doc/configuration.txt, maxqueue" } },
}

entry {
  key = "PC", also = { "RC" }, title = "No socket left", status = "503",
  summary = "HAProxy had no socket, memory or source port left for a connection to the server: a limit of the process (PC) or of the machine (RC). HAProxy 2.6 logs SC when source ports are used up.",
  check = "The message just before in the log.",
  causes = {
    { "Global `maxconn`, a `ulimit-n` set by hand, or the ports of the machine are used up.",
      "Remove `ulimit-n`, raise the limit on open files and `maxconn`; widen `net.ipv4.ip_local_port_range`, and reuse connections." },
  },
  confidence = "medium", source = MANUAL,
}

entry {
  key = "PD", title = "Bad chunk stopped",
  summary = "HAProxy stopped a message with wrong chunks after its headers were sent. HAProxy 2.6 logs SD for the server's.",
  causes = { { "The server, or the client in its upload, breaks the chunked encoding.", "Test with curl straight at the server and repair it." } },
  confidence = "medium", source = MANUAL,
}

entry {
  key = "PH", title = "Answer of the server refused",
  summary = "The server's answer was invalid or too large, or a rule denied it: the client gets 502. With 500 a rule found no room for a header.",
  check = "`echo \"show errors\" | socat stdio /run/haproxy/admin.sock` shows an invalid answer and the place of the fault; else it is a size or a rule.",
  causes = {
    { "The response headers exceed tune.bufsize - tune.maxrewrite (16384 - 1024 bytes) or tune.http.maxhdr (101 lines).",
      "Shrink Set-Cookie, Link and Content-Security-Policy; else raise tune.bufsize in global, and lower maxconn by the same factor for the memory." },
    { "It is no valid HTTP: a blank or raw UTF-8 in a header name, two different Content-Length, a bad chunk, or another protocol.",
      "Repair the server; check port and `ssl` of its line." },
    { "`http-response deny` matched.", "Search for it in backend and frontend." },
    { "A header that a response rule adds finds no room, such as a long Content-Security-Policy (500).",
      "Raise tune.maxrewrite (1024) in global, for example to 4096.",
      when = { says = "500 <> - - PH--" } },
  },
  source = {
    { "haproxy", "doc/configuration.txt, tune.bufsize, tune.http.maxhdr, tune.maxrewrite; tried with 2.6.12" }, { "haproxy-issues", "1597" },
  },
}

entry {
  key = "PR", title = "Request refused by HAProxy",
  summary = "The request was no valid HTTP or too large, or a rule denied it. No server was asked.",
  check = "`<BADREQ>` with 400 and 0 bytes is a faulty request, a readable request line a rule.",
  causes = {
    { "A deny rule matched (403, or its deny_status).",
      "Test these rules with path and address of the line; behind a balancer src is the balancer, unless it sends PROXY (`accept-proxy`).",
      when = { says = { "403 <> - - PR--", "429 <> - - PR--" } } },
    { "The request is invalid: TLS on a plain port, a blank or raw UTF-8 in the path, two Host or Content-Length headers.",
      "See it by `echo \"show errors\" | socat stdio /run/haproxy/admin.sock`; repair the client.",
      when = { says = "400 0 - - PR--" } },
    { "The headers, mostly cookies, exceed tune.bufsize - tune.maxrewrite (16384 - 1024) or tune.http.maxhdr (101 lines).",
      "Shrink the cookies; else raise tune.bufsize in global, and lower maxconn by the same factor for the memory.",
      when = { says = { "400 0 - - PR--", "431 0 - - PR--", "414 0 - - PR--" } } },
    { "A rule with reject or silent-drop ended it (-1).", "Search for these words and narrow the condition.",
      when = { says = { "-1 0 - - PR--", "-1/-1/0 0 PR" } } },
    { "A header that a rule adds finds no room (500).", "Raise tune.maxrewrite (1024) in global.",
      when = { says = "500 <> - - PR--" } },
    { "HTTP/1 on a `proto h2` line, or too large HTTP/2 headers (0).", "Use `alpn h2,http/1.1` with ssl; shrink the headers.",
      when = { says = "-1/-1/-1/-1/0 0 0 - - PR--" } },
  },
  source = { { "haproxy", "doc/configuration.txt, http-request deny, tune.bufsize, tune.http.maxhdr; tried with 2.6.12" } },
}

entry {
  key = "PT", also = { "CT" }, title = "Tarpitted",
  summary = "`http-request tarpit` held the request for `timeout tarpit` (Tw, the second timer), then refused it with 500 or its deny_status. CT, which 2.6 does not log: the client left before.",
  causes = { { "A tarpit rule matched.", "Make sure that it matches only abusers; `tarpit deny_status 429` sets it apart from real errors." } },
  source = TRIED,
}

entry {
  key = "IH", also = { "IR", "IC" }, title = "Internal error",
  summary = "HAProxy came into a state that should not happen.",
  causes = {
    { "In 2.2 a header rule that found no room was logged so, with 500.", "Raise tune.maxrewrite (default 1024) in the global section." },
    { "Otherwise it is a bug or a lack of memory.", "Restart and update to the last release of the branch; report the line." },
  },
  confidence = "medium", source = { MANUAL[1], { "haproxy-issues", "1137" } },
}

entry {
  key = "DH", also = { "DD" }, title = "Ended because the server went down",
  summary = "The server was marked DOWN or put into maintenance, and `on-marked-down shutdown-sessions` ended its sessions: before the response (DH, 502) or during it (DD).",
  causes = { { "The DOWN line at that second names the check, or an administrator.", "Repair what the check names. For planned work set `state drain` first and let sessions end." } },
  source = TRIED,
}

entry {
  key = "UH", also = { "UD" }, title = "Ended because the main server came back",
  summary = "An active server came up, and `on-marked-up shutdown-backup-sessions` ended the sessions of the backup server.",
  causes = { { "That key is set.", "Remove it, if sessions may end on the backup server in peace." } },
  source = TRIED,
}

entry {
  key = "KH", also = { "KD" }, title = "Ended by an administrator",
  summary = "Somebody, or a controller, ended it by `shutdown session` or `shutdown sessions server` on the stats socket: before the response (KH, 502) or during it (KD).",
  source = TRIED,
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
  source = TRIED,
}

entry {
  key = "--VN", also = { "--VU", "--NN" }, title = "Cookie as usual",
  summary = "V: the client went to the server that its cookie names; U as the last letter: the date in it was renewed. NN: no cookie and none set, as for a GET with `postonly`.",
  causes = { { "That is normal.", nil, when = { haproxy = { "--VN", "--VU", "--NN" } }, benign = true } },
  source = TRIED,
}

entry {
  key = "--II", also = { "--IN" }, title = "Cookie fits no server",
  summary = "The cookie names no server of this backend; another one was taken and, with II, a new cookie set. A session that lives on one server is lost.",
  causes = {
    { "A server was removed or its `cookie` value changed, or two backends share one cookie name.",
      "Keep the values of `cookie` on server lines stable, and give each backend its own cookie name." },
  },
  source = TRIED,
}

entry {
  key = "--DI", also = { "--DN", "--VI" }, title = "Server of the cookie is down",
  summary = "The server that the cookie names was down or refused; with I as the last letter the client went to another one with a new cookie. Users may have to log in again.",
  causes = {
    { "The server failed its health check or was taken out. DN with SC: `option persist` sent the client to the dead server.",
      "Repair it; for planned work set `state drain` first. Add `option redispatch`, and share sessions between the servers." },
  },
  source = TRIED,
}

entry {
  key = "--EI", also = { "--OI" }, title = "Cookie expired",
  summary = "The last use is older than `maxidle` (E) or the first than `maxlife` (O) of the cookie line: a new cookie was set, perhaps of another server.",
  causes = { { "The session outlives the cookie.", "Set both longer than sessions of the application live." } },
  source = TRIED,
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
    { "SELinux does not let HAProxy connect to this port.",
      "Allow this one port, for example `semanage port -a -t http_port_t -p tcp 5601`.",
      when = { says = "info: \"General socket error (Permission denied)\"" } },
    { "The network or host cannot be reached.", "Look at the route to the server and at its firewall.",
      when = { says = { "Layer4 connection problem, info: \"No route to host\"", "Layer4 connection problem, info: \"Network is unreachable\"" } } },
  },
  signs = { "L4CON", "reason: Layer4 connection problem" },
  source = { CHECKS[1], { "unix-363878" } },
}

entry {
  key = "L4TOUT", title = "Layer4 timeout", status = "503",
  summary = "The server did not answer the connection attempt of the health check within `inter` (default 2s) or `timeout connect`.",
  causes = {
    { "The host is down, or a firewall or security group drops the packets of HAProxy.",
      "Test with `nc -vz HOST PORT` from the machine of HAProxy; open the port of the check for its address." },
  },
  signs = { "L4TOUT", "reason: Layer4 timeout" },
  source = CHECKS,
}

entry {
  key = "L6RSP", title = "Layer6 invalid response", status = "503",
  summary = "The TLS handshake of the health check failed.",
  causes = {
    { "The server wants a server name (SNI): before 3.3 checks send none by themselves, and `sni` of the server line is not for checks.", "Add `check-sni NAME` to the server line." },
    { "The certificate of the server does not verify.",
      "Give `ca-file` with its CA and `verifyhost` with its name; with `verify none` anybody on the way can pose as the server." },
    { "The port speaks no TLS, or no common version.", "See what it says: `openssl s_client -connect HOST:PORT`; correct `port`, `ssl` or `ssl-min-ver`." },
  },
  signs = { "L6RSP", "reason: Layer6 invalid response" },
  source = { CHECKS[1], { "haproxy-issues", "795" } },
}

entry {
  key = "L6TOUT", title = "Layer6 timeout", status = "503",
  summary = "The server accepted the connection, but the TLS handshake of the health check did not end in time.",
  causes = { { "The port speaks no TLS and waits for a request, or the server is overloaded.", "Remove `ssl` or `check-ssl`, or check the port with TLS; look at the load." } },
  signs = { "L6TOUT", "reason: Layer6 timeout" },
  source = CHECKS,
}

entry {
  key = "L7STS", title = "Layer7 wrong status", status = "503",
  summary = "The server answered the health check with a status other than 2xx and 3xx, or than `http-check expect` wants.",
  check = "The code in the line, or behind the slash: L7STS/404.",
  causes = {
    { "The check sends `OPTIONS /` with HTTP/1.0 and no Host, unless told otherwise: virtual hosts answer 400, 404 or 405.",
      "Set `option httpchk` and `http-check send meth GET uri /health ver HTTP/1.1 hdr Host www.example.com`.",
      when = { says = { "L7STS/400", "L7STS/404", "L7STS/405", "wrong status, code: 400", "wrong status, code: 404", "wrong status, code: 405" } } },
    { "The page needs a login (401, 403) or is gone (404).", "Choose a page that is open and cheap.",
      when = { says = { "L7STS/401", "L7STS/403", "L7STS/404", "wrong status, code: 401", "wrong status, code: 403", "wrong status, code: 404" } } },
    { "The server is ill (500, 502, 503).", "Ask the same URL with curl, and read the server's log.",
      when = { says = { "L7STS/500", "L7STS/502", "L7STS/503", "wrong status, code: 500", "wrong status, code: 502", "wrong status, code: 503" } } },
  },
  signs = { "L7STS", "reason: Layer7 wrong status" },
  source = { { "haproxy", "doc/configuration.txt, option httpchk, http-check send; tried with 2.6.12" }, { "haproxy-issues", "1560, 2330" } },
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
  source = { CHECKS[1], { "haproxy-issues", "989" } },
}

entry {
  key = "L7TOUT", title = "Layer7 timeout", status = "503",
  summary = "The server took the connection of the health check, but no answer came within `timeout check` (without it `inter`, default 2s).",
  causes = {
    { "The page of the check does too much, or all workers of the server are busy.", "Use a cheap page; set `timeout check 5s` and a longer `inter`." },
    { "The check speaks another protocol than the port.", "Compare httpchk, mysql-check, redis-check or tcp-check with what listens there." },
  },
  signs = { "L7TOUT", "reason: Layer7 timeout" },
  source = CHECKS,
}

entry {
  key = "SOCKERR", title = "Socket error", status = "503",
  summary = "HAProxy could not open the socket of the health check.",
  causes = { { "Files or source ports of its machine are used up.", "Raise the limit on open files, widen `net.ipv4.ip_local_port_range`." } },
  signs = { "SOCKERR", "is DOWN, reason: Socket error" },
  confidence = "medium", source = { { "haproxy", "src/check.c" } },
}

entry {
  key = "L4OK", also = { "L6OK", "L7OK", "L7OKC", "PROCOK" }, title = "Check passed",
  summary = "L4: the port accepts connections, no more is tested (`option httpchk` asks the application). L6: TLS as well. L7: the answer was as expected; L7OKC: it was 404 with `http-check disable-on-404`, so the server gets no new clients. PROC: the external program said so.",
  source = CHECKS,
}

entry {
  key = "HANA", title = "Taken out by live traffic", status = "503",
  summary = "`observe` on the server line counted `error-limit` (default 10) failures of real requests in a row, whatever the check says.",
  causes = { { "With observe layer7 each 500 of one bad page counts.", "Read the server's log; raise error-limit, or set `on-error fastinter`." } },
  source = { { "haproxy", "src/check.c; doc/configuration.txt, observe, on-error" } },
}

entry {
  key = "PROCERR", also = { "PROCTOUT" }, title = "External check failed", status = "503",
  summary = "The program of `external-check command` ended with an error (PROCERR) or took too long (PROCTOUT).",
  check = "Run the program by hand as the user of HAProxy, inside its chroot.",
  signs = { "PROCERR", "PROCTOUT", "reason: External check" },
  source = { { "haproxy", "src/check.c; doc/configuration.txt, external-check command" } },
}

-- Messages of the log --------------------------------------------------------

entry {
  key = "no server available", title = "Every server of a backend is down", status = "503",
  summary = "The last server of this backend went down or into maintenance: requests get 503 with SC and `<NOSRV>`.",
  check = "The DOWN lines just before: reason, and after info what the check saw.",
  causes = { { "The health checks fail.", "Repair what the reason names: Layer4 is the port, Layer6 TLS, Layer7 the answer. Without a reason somebody set maintenance." } },
  signs = { "has no server available!" },
  source = { { "haproxy", "src/backend.c; tried with 2.6.12" }, { "haproxy-issues", "1560" } },
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
  source = { { "haproxy", "src/server.c; tried with 2.6.12" } },
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
    { "Another HAProxy checks this port with `check ssl` alone: it closes after the handshake.", "Add `option httpchk` to the backend that checks." },
  },
  signs = { "] <>/<>: SSL handshake failure" },
  source = { { "haproxy", "src/session.c; tried with 2.6.12" }, { "haproxy-issues", "2498, 2583" } },
}

entry {
  key = "closed during SSL handshake", title = "Client left or fell silent during the TLS handshake",
  summary = "The client closed, reset or said nothing before TLS was set up; silence ends after `timeout client`.",
  causes = {
    { "A TCP check of a balancer or monitor, a port scan, or a spare connection of a browser.", "Let the balancer check with TLS, or add `option dontlognull`, which hides scans as well." },
  },
  signs = { "Connection closed during SSL handshake", "Connection error during SSL handshake", "Timeout during SSL handshake" },
  source = { { "haproxy", "src/connection.c; doc/configuration.txt, option dontlognull; tried with 2.6.12" } },
}

entry {
  key = "PROXY protocol header", title = "No valid PROXY protocol header",
  summary = "The bind line has `accept-proxy`, and the connection did not begin with a PROXY header. HAProxy closes it; clients see a reset or an empty reply.",
  check = "The address in the line: a client means that the balancer sends no header, the balancer itself means its check.",
  causes = {
    { "The balancer in front does not send the header, or clients come past it.",
      "Switch it on there (`send-proxy-v2` in HAProxy, the target group of an AWS NLB), or remove `accept-proxy`. Believe it from the balancer only: `tcp-request connection expect-proxy layer4 if { src 10.0.0.8 }`.",
      when = { says = { "does not look like a PROXY protocol header", "Received an invalid PROXY protocol header" } } },
    { "A TCP check connects and closes or waits.", "Let the check send the header, or give it a bind line of its own without accept-proxy.",
      when = { says = { "closed while waiting for PROXY protocol header", "error while waiting for PROXY protocol header", "Timeout while waiting for PROXY protocol header" } } },
  },
  signs = { "Truncated PROXY protocol header received", "an unhandled protocol in the PROXY protocol header" },
  source = { { "haproxy", "src/connection.c; doc/configuration.txt, accept-proxy, expect-proxy; tried with 2.6.12" } },
}

entry {
  key = "no free ports", title = "No usable source port or address", status = "503",
  summary = "HAProxy cannot open its end of the connection to the server; the request is logged with SC.",
  causes = {
    { "More connections to one server address than source ports, or `source` has a small range.",
      "Widen `net.ipv4.ip_local_port_range` (1024 65535) or the range of `source`; add source addresses; do not close after each request (`option httpclose`).",
      when = { says = "Connect() failed for backend <>: no free ports." } },
    { "The address of `source` is not on this machine, or on the other node now.", "Correct it, or set `net.ipv4.ip_nonlocal_bind=1`.",
      when = { says = "Cannot bind to source address before connect() for backend" } },
  },
  source = { { "haproxy", "src/proto_tcp.c; tried with 2.6.12" } },
}

entry {
  key = "configured maximum connection limit", title = "Limit of connections or files reached",
  summary = "HAProxy could open no further connection. New clients wait in the backlog of the system, and no line tells of them.",
  causes = {
    { "The global `maxconn` is reached.", "See by `show info` (CurrConns, Maxconn) and find who holds the connections; shorten `timeout http-keep-alive`, or raise `maxconn` as far as memory allows.",
      when = { says = "reached the configured maximum connection limit. Please check the global 'maxconn' value." } },
    { "The limit on open files is reached, of the process or of the system.", "Remove `ulimit-n`; raise LimitNOFILE of the service (process) or fs.file-max (system).",
      when = { says = { "reached process FD limit (maxsock=", "reached system FD limit (maxsock=" } } },
  },
  source = { { "haproxy", "src/sock.c" } },
}

-- Messages of the start ------------------------------------------------------

entry {
  key = "cannot bind socket", title = "Address or port cannot be opened",
  summary = "HAProxy does not start because a bind line cannot be opened.",
  check = "The text in brackets behind it; older releases give none.",
  causes = {
    { "Another process, often an old HAProxy, nginx or Apache, has the port.", "Find it with `ss -ltnp` and stop it, or choose another port; reload instead of starting twice.",
      when = { says = "cannot bind socket (Address already in use)" } },
    { "The address is not on this machine, such as a virtual address of keepalived that the other node has.", "Set `net.ipv4.ip_nonlocal_bind=1`, or bind to `*:443`.",
      when = { says = "cannot bind socket (Cannot assign requested address)" } },
    { "A port below 1024 needs root at the start, or the capability NET_BIND_SERVICE, as in containers that run as user haproxy.", "Listen on 8080 and map the port, or give the one capability.",
      when = { says = "cannot bind socket (Permission denied)" } },
  },
  signs = { "cannot bind socket" },
  source = { { "haproxy", "src/sock_inet.c; doc/management.txt, well-known traps to avoid; tried with 2.6.12" } },
}

entry {
  key = "could not resolve address", title = "Name of a server does not resolve",
  summary = "A name in a server line has no address, so HAProxy does not start.",
  causes = {
    { "The name is mistyped, DNS is not there yet, or the container of that name does not run or is in another network.",
      "Test with `getent hosts NAME` on the same machine. To start nevertheless, set `init-addr last,libc,none` and `resolvers NAME` on the server line, with a section `resolvers NAME`." },
  },
  signs = { "' : could not resolve address '" },
  source = { { "haproxy", "src/server.c; doc/configuration.txt, init-addr; tried with 2.6.12" } },
}

entry {
  key = "SSL certificate from file", title = "Certificate file cannot be used",
  summary = "A file of `crt` is missing or incomplete, so HAProxy does not start or reload. It wants certificate, intermediates and key in one file, or the key beside it as NAME.key.",
  check = "The end of the message.",
  causes = {
    { "The file is missing or not readable.", "Correct the path, and the rights of each folder.", when = { says = "unable to stat SSL certificate" } },
    { "The private key is missing.", "Join them after each renewal, mode 600: `cat fullchain.pem privkey.pem > site.pem`.", when = { says = "No Private Key found in '" } },
    { "Key and certificate do not belong together.", "Compare `openssl x509 -noout -pubkey -in FILE` with `openssl pkey -pubout -in KEY`.",
      when = { says = "inconsistencies between private key and certificate loaded" } },
    { "The bind line has `ssl` and no `crt`.", "Add `crt` with a file or folder.", when = { says = "no SSL certificate specified for bind '" } },
    { "A server line has `ssl` and no `ca-file`, and servers are verified unless said otherwise.",
      "Add `ca-file /etc/ssl/certs/ca-certificates.crt` or your own CA, and `verifyhost`. `verify none` encrypts, but anybody on the way can pose as the server.",
      when = { says = "verify is enabled by default but no CA file specified" } },
  },
  signs = { "unable to load certificate from file '", "unable to load SSL certificate into SSL Context '", "unable to load SSL private key into SSL Context '" },
  source = START,
}

entry {
  key = "Fatal errors found in configuration", title = "Configuration cannot be read",
  summary = "HAProxy does not start, or keeps the old configuration at a reload, because of the line that the message names.",
  check = "`haproxy -c -f /etc/haproxy/haproxy.cfg` names file and line of each fault.",
  causes = {
    { "There is no backend of that name.", "Add it, or correct the name: letters' case counts.",
      when = { says = { "unable to find required default_backend: '", "unable to find required use_backend: '" } } },
    { "The last line has no line end, or the file was cut while it was written.", "Add an empty line; look whether the end of the file is missing.", when = { says = "Missing LF on last line" } },
    { "The keyword is mistyped, in the wrong section, or unknown to this version.", "Look it up in the manual of the version that `haproxy -v` shows.",
      when = { says = "unknown keyword '<>' in '<>' section" } },
  },
  signs = { "Fatal errors found in configuration.", "Error(s) found in configuration file :" },
  source = START,
}

entry {
  key = "Cannot raise FD limit", title = "Limit on open files does not fit maxconn",
  summary = "HAProxy needs about two files for each connection of `maxconn`.",
  causes = {
    { "The system allows fewer; from 2.3 on HAProxy then does not start. Since Docker 29 containers begin with 1024.",
      "Raise LimitNOFILE of the service or `--ulimit nofile=100000:100000` of the container, or lower the global `maxconn`.",
      when = { says = { "Cannot raise FD limit to", "too low for maxconn=" } } },
    { "The limit of the container is huge and `maxconn` not set: HAProxy takes memory for all of it, and is killed at once (137).",
      "Set `maxconn` or `fd-hard-limit 50000` in the global section.",
      when = { says = "entries for fdtab!" } },
  },
  source = { { "haproxy", "src/haproxy.c, src/fd.c; doc/configuration.txt, fd-hard-limit; tried with 2.6.12" }, { "haproxy-issues", "2043, 3191" } },
}

