-- lighttpd: what it answers and logs itself. A backend that is gone is 503, one that closes is 500.
-- Main source: lighttpd source code; tried with 1.4.69.

local BACKEND = { "lighttpd-src", "src/gw_backend.c" }

meaning {
  code = "403", versions = "0+",
  title = "Forbidden",
  summary = "The path exists, and lighttpd does not serve it; error.log is silent unless told.",
  check = "Set `debug.log-request-handling = \"enable\"` and `debug.log-file-not-found = \"enable\"`.",
  causes = {
    { "A folder has no file of index-file.names, and dir-listing.activate is off.",
      "Add the index file; a listing shows all names.",
      when = { says = "not a regular file: <>/ ->" } },
    { "A script is asked for as a file: no fastcgi.server or cgi.assign has its extension.",
      "Configure it (Debian: `lighty-enable-mod fastcgi-php`); without static-file.exclude-extensions everyone reads the source.",
      when = { says = "-- NOT handling file as static file, extension forbidden" } },
    { "A rule of url.access-deny matches.", "Narrow it.", when = { says = "url denied as we match access_deny" } },
    { "The server's user may not read it.", "Search the path by `namei -l`, and let www-data (Debian) read it.",
      when = { says = "file open failed: <>: Permission denied" } },
  },
  source = { { "lighttpd-src", "src/http-header-glue.c; src/mod_access.c; src/mod_staticfile.c" }, lab = "lighttpd 1.4.69: folder without index; script without a handler; url.access-deny; unreadable file" },
}

meaning {
  code = "404", versions = "0+",
  title = "Not found",
  summary = "No file lies at server.document-root and the path, or the backend said so.",
  check = "`debug.log-file-not-found = \"enable\"` shows the path that was tried.",
  causes = {
    { "A backend began its answer, then stalled for longer than read-timeout: 404 instead of 504.",
      "Find out why, or raise read-timeout of its host.",
      when = { says = { "read timeout on socket: <> -- : No such file or directory", "read timeout on socket: <> HTTP/1.1\" 404" } } },
    { "PHP-FPM does not find the script: its path is another one there, as in a container.",
      "Set docroot in fastcgi.server to the folder that PHP-FPM sees.",
      when = { says = "FastCGI-stderr:<>Primary script unknown" } },
    { "The path is another one, or a rewrite to the application is missing.",
      "Correct server.document-root, or add url.rewrite-if-not-file.",
      when = { says = "(response.c.<>) -- : No such file or directory" } },
  },
  source = { { "lighttpd-src", "src/response.c" }, BACKEND, lab = "lighttpd 1.4.69: no such file; FastCGI finds no script; backend stalls in its body" },
}

meaning {
  code = "413", versions = "0+",
  title = "Payload too large",
  phrase = "Payload Too Large",
  summary = "The body is larger than server.max-request-size, in kilobytes; unless set there is no limit.",
  causes = { { "An upload passes the limit.", "Raise it for that path, and the limits of PHP." } },
  signs = { "request-size too long: <> -> 413" },
  source = { { "lighttpd-src", "src/response.c" }, lab = "lighttpd 1.4.69: body is too large" },
}

meaning {
  code = "500", versions = "0+",
  title = "Backend or script gave no answer",
  summary = "The backend took the request and closed, or a CGI ended without output: other proxies say 502. A plain close leaves no line.",
  check = "The log of the backend at that time; run a CGI by hand as www-data.",
  causes = {
    { "PHP has a fatal error.", "Read the line behind FastCGI-stderr.", when = { says = "FastCGI-stderr:<>PHP Fatal error:" } },
    { "The FastCGI process died or closed during the request.",
      "Look in the log of PHP-FPM for a crash or request_terminate_timeout.",
      when = { says = "unexpected end-of-file (perhaps the fastcgi process died)" } },
    { "The queue of a Unix socket is full: every worker is busy (1.4.60; before that 503).",
      "Raise pm.max_children as far as memory bears; shorten slow requests.",
      when = { says = "(network_write.c.<>) write failed: <>: Transport endpoint is not connected" } },
  },
  signs = { "response not received, request sent: <> on socket: <>, closing connection" },
  source = { BACKEND, { "lighttpd-src", "src/mod_fastcgi.c" }, lab = "lighttpd 1.4.69: backend closes; backend resets; queue of the socket is full; FastCGI process closes; fatal error of PHP; CGI says nothing; CGI has no interpreter" },
}

meaning {
  code = "503", versions = "0+",
  title = "No backend reached",
  summary = "No host of this mapping could be connected to. lighttpd leaves a host out for disable-time (1 s), then without a line; 1.4.35 answered 500.",
  causes = {
    { "Nothing listens there.", "Start the backend; compare host, port or socket with `ss -lntx`.",
      when = { says = { "establishing connection failed: socket: <>: Connection refused", "establishing connection failed: Connection refused" } } },
    { "The socket file is missing: often its name holds another PHP version.",
      "Set socket in fastcgi.server to listen of the PHP-FPM pool.",
      when = { says = "establishing connection failed: socket: unix:<>: No such file or directory" } },
    { "The server's user may not open the socket.", "Set listen.owner of the pool to that user.",
      when = { says = "establishing connection failed: socket: unix:<>: Permission denied" } },
    { "The host does not accept within connect-timeout: a firewall, or its queue is full.", "Open the port, or add workers.",
      when = { says = "establishing connection failed: socket: <>: Connection timed out" } },
    { "More requests than workers: the queue of the socket is full, or local ports ran out.",
      "Raise pm.max_children or PHP_FCGI_CHILDREN as far as memory bears, use a Unix socket, shorten slow requests.",
      when = { says = { "backend is overloaded; we'll disable it for", "establishing connection failed: socket: unix:<>: Resource temporarily unavailable", "You have run out of local ports." } },
      untried = "Comes under load only." },
  },
  signs = { "all handlers for <> on <> are down.", "(gw_backend.c.<>) establishing connection failed:", "backend error; we'll disable for" },
  source = { BACKEND, { "lighttpd-src", "1.4.35: src/mod_fastcgi.c" }, { "serverfault-466620" }, lab = "lighttpd 1.4.69: backend refuses; all backends are down; socket file is missing; socket file is locked; backend does not accept" },
}

meaning {
  code = "504", versions = "1.4.60+",
  title = "Backend too slow",
  phrase = "Gateway Timeout",
  summary = "A timeout of this host passed; unless set there is none.",
  causes = {
    { "No answer within read-timeout.", "Shorten the request, or raise it for that host.", when = { says = "read timeout on socket:" } },
  },
  source = { BACKEND, lab = "lighttpd 1.4.69: backend does not answer" },
}

family { id = "lighttpd", title = "line of lighttpd's error log", key = "name" }

entry {
  key = "sockets disabled",
  title = "No more connections accepted",
  summary = "Clients wait until connections have ended.",
  causes = {
    { "The number server.max-connections is reached, unless set a third of server.max-fds, since 1.4.83 a tenth.",
      "Raise both; find what holds connections, often a slow backend.",
      when = { says = "[note] sockets disabled, connection limit reached" } },
    { "File descriptors ran out.", "Raise server.max-fds, and LimitNOFILE of the unit.", when = { says = "[note] sockets disabled, out-of-fds" } },
  },
  source = { { "lighttpd-src", "src/server.c" }, lab = "lighttpd 1.4.69: more connections than server.max-connections" },
}
