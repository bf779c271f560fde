-- Varnish Cache: the reasons that varnishlog names in FetchError, VCL_Error and SessClose, and its own statuses.
-- Main source: Varnish Cache source code 7.1 (bin/varnishd). The rows' `lab` and `untried` say what was tried, on 7.1.1; what is
-- said of other versions is from the source.

family { id = "varnish", title = "reason of a failure in varnishlog", key = "name", together = true,
  looks = { "SessClose <>", "SessClose c <>" } }

-- No connection ---------------------------------------------------------------

entry {
  key = "fail errno", status = "503",
  title = "Connection to the backend failed",
  summary = "Varnish could not connect to the backend.",
  check = "The number behind fail errno.",
  causes = {
    { "111: nothing listens on .host and .port.",
      "Start the backend or correct .port; test with `curl -v http://HOST:PORT/` on Varnish's machine.", when = { says = "fail errno 111" } },
    { "110: nothing answered within .connect_timeout (3.5 s): a firewall drops the packets, the address is wrong, or the backend's accept queue is full.",
      "Let the firewall pass Varnish's machine; raise .connect_timeout only for a distant backend.", when = { says = "fail errno 110" } },
    { "113 or 101: no route to the address, which Varnish resolved when it loaded the VCL.",
      "Compare it with DNS; after a change load the VCL again.", when = { says = { "fail errno 113", "fail errno 101" } } },
    { "0: the connection before was refused less than backend_remote_error_holddown (0.25 s) ago, so Varnish did not try again.",
      "Look for the errno in the lines before; a retry that comes at once cannot help.", when = { says = "fail errno 0" } },
  },
  signs = { "fail errno" },
  source = { { "varnish-src", "cache_backend.c; cache_conn_pool.c" }, lab = "varnish 7.1.1: backend refuses; backend refuses, retry at once; backend does not accept; backend is unreachable; no route to the network" },
}

entry {
  key = "backend unhealthy", status = "503",
  title = "Backend is sick",
  summary = "The probe has marked this backend sick, so Varnish did not try it.",
  check = "Run `varnishadm backend.list -p`, or `varnishlog -g raw -i Backend_health` for what the probe gets.",
  causes = {
    { "The probe's URL does not answer 200: a redirect, a login, a wrong Host.",
      "Correct .url, set `.expected_response`, or send a whole `.request` with Host." },
    { "The backend is down.", "Repair it; a longer beresp.grace serves stored pages meanwhile." },
  },
  signs = { "FetchError backend <>: unhealthy", "FetchError b backend <>: unhealthy" },
  see = { ["varnish Still sick"] = "the lines of the probe" },
  source = { { "varnish-src", "cache_backend.c" }, lab = "varnish 7.1.1: probe gets 401" },
}

entry {
  key = "Still sick",
  title = "Probe finds the backend sick",
  summary = "Fewer than .threshold (3) of the last .window (8) probes were good, so the backend gets no requests.",
  check = "The text in quotes at the end of the line.",
  causes = {
    { "The probe gets a redirect.", "Probe a URL that answers 200, or set `.expected_response = 301;`.",
      when = { says = { "Backend_health - <> sick <> \"HTTP/1.1 301", "Backend_health - <> sick <> \"HTTP/1.1 302" } } },
    { "The probe's URL wants a login or refuses.", "Probe a URL that is open to Varnish's machine.",
      when = { says = { "Backend_health - <> sick <> \"HTTP/1.1 401", "Backend_health - <> sick <> \"HTTP/1.1 403" } } },
    { "The backend does not know the probe's URL or Host.", "Correct .url, or send Host in a whole `.request`.",
      when = { says = { "Backend_health - <> sick <> \"HTTP/1.1 400", "Backend_health - <> sick <> \"HTTP/1.1 404" } } },
    { "Nothing listens.", "Start the backend, or correct .port.", when = { says = "\"Open error 111" } },
    { "The answer took longer than the probe's .timeout (2 s).", "Probe a cheap URL, or raise .timeout if that is its usual time.",
      when = { says = "\"Poll error 110" } },
  },
  signs = { "Backend_health - <> Still sick", "Backend_health - <> Went sick" },
  source = { { "varnish-src", "cache_backend_probe.c" }, lab = "varnish 7.1.1: line of a probe that gets 401; line of a probe that gets 301; line of a probe that is refused; line of a probe without an answer" },
}

entry {
  key = "backend busy", status = "503",
  title = "Backend at max_connections",
  summary = "All .max_connections of the backend are in use, and Varnish does not wait.",
  causes = {
    { "The backend answers too slowly for so many requests.",
      "Find what is slow there; raise .max_connections only as far as it can bear. From 7.6 on .wait_limit and .wait_timeout let requests wait." },
  },
  signs = { "FetchError backend <>: busy", "FetchError b backend <>: busy" },
  source = { { "varnish-src", "cache_backend.c; changes-7.6.rst" }, lab = "varnish 7.1.1: max_connections" },
}

entry {
  key = "returned no backend", status = "503",
  title = "No backend to ask",
  summary = "Each backend of the director is sick, or it has none. A bare No backend means that VCL chose none, as with `backend default none;`.",
  check = "Run `varnishadm backend.list -p`.",
  causes = {
    { "The probe fails at all of them.", "Correct its .url or .expected_response (200 unless set), or the backends." },
    { "VCL adds no backend to the director in vcl_init, or sets none for this host.", "Add them, or set req.backend_hint in an else." },
  },
  signs = { "Director <> returned no backend", "FetchError No backend", "FetchError b No backend" },
  source = { { "varnish-src", "cache_director.c" }, lab = "varnish 7.1.1: director of sick backends; backend none" },
}

entry {
  key = "no backend connection", status = "503", versions = "3.0-5.2",
  title = "No connection to the backend",
  summary = "Old text for a sick, full or unreachable backend; newer versions name which.",
  check = "The times in Timestamp: connect_timeout has passed, no answer; no time, sick or refused.",
  causes = {
    { "The probe has marked it sick, or it is not running.",
      "Run `varnishadm backend.list`; test with `curl -v http://HOST:PORT/` on Varnish's machine." },
  },
  signs = { "no backend connection", "FetchError no backend connection", "FetchError c no backend connection" },
  untried = "Varnish 6.0 and later do not print it.",
  source = { { "varnish-src", "cache_backend.c of 3.0 to 5.2" } },
}

-- No answer -------------------------------------------------------------------

entry {
  key = "first byte timeout", status = "503",
  title = "Backend too slow",
  summary = "The backend sent nothing within .first_byte_timeout, 60 s unless set. Varnish answers 503, not 504.",
  check = "BereqURL of the same record: which page it is.",
  causes = {
    { "The page takes so long: a report, an export, an import.",
      "Make it faster, or set `bereq.first_byte_timeout = 300s;` for its URL in vcl_backend_fetch." },
    { "The backend is overloaded or waits for its database.",
      "Look at its workers and slow queries at that time; a longer time-out keeps more of them busy." },
  },
  signs = { "FetchError first byte timeout", "FetchError b first byte timeout" },
  source = { { "varnish-src", "cache_http1_fetch.c; params.h" }, lab = "varnish 7.1.1: backend does not answer" },
}

entry {
  key = "FetchError timeout", status = "503",
  title = "Header not complete in time",
  summary = "The backend began its header, then sent nothing for .between_bytes_timeout, 60 s unless set.",
  causes = { { "The backend hung while it wrote its header.", "Read its log at that second." } },
  signs = { "FetchError timeout", "FetchError b timeout" },
  source = { { "varnish-src", "cache_http1_fetch.c; params.h" }, lab = "varnish 7.1.1: backend stops in its header" },
}

entry {
  key = "HTC eof", status = "503",
  title = "Backend closed without an answer",
  summary = "The connection ended before a complete header, or what came was no HTTP. A GET on a reused connection is repeated once, so the line may stand in a request that succeeds. Varnish 5, and 6.0 at first, write HTC status -1.",
  check = "BereqMethod, and the last word of BackendOpen in the same record (6.5 and later): reuse or connect.",
  causes = {
    { "A POST on a reused connection, which the backend closed as idle at the same moment.",
      "Set backend_idle_timeout (60 s) below the backend's keep-alive time, for example `varnishadm param.set backend_idle_timeout 4` for Apache's 5 s. With std.cache_req_body() in vcl_recv Varnish can repeat a POST, too." },
    { "A new connection: the process crashed on this request, or a limit there closes it.", "Read the backend's log at that second." },
    { "The port speaks TLS or another protocol; Varnish Cache 7.1 has no TLS to backends.",
      "Give its plain HTTP port, or put HAProxy or stunnel in between." },
  },
  signs = { "HTC eof (-1)", "FetchError HTC eof", "HTC status -1" },
  source = { { "varnish-src", "cache_backend.c; cache_http1_fetch.c; issue 3633" }, lab = "varnish 7.1.1: backend closes; backend resets; backend speaks SSH; keep-alive race of a POST; keep-alive race of a GET" },
}

entry {
  key = "http first read error", status = "503", versions = "3.0-4.1",
  title = "No answer from the backend",
  summary = "Old text: the backend closed (EOF; -1 0) or sent nothing in time (-1 11, Resource temporarily unavailable).",
  check = "The times in Timestamp: first_byte_timeout (60 s) has passed or not.",
  signs = { "http first read error:", "http read error:" },
  see = { ["varnish HTC eof"] = "the new text when it closed", ["varnish first byte timeout"] = "the new text when it was slow" },
  untried = "Varnish 5.0 and later do not print it.",
  source = { { "varnish-src", "cache_fetch.c of 3.0" } },
}

-- Bad answer ------------------------------------------------------------------

entry {
  key = "http format error", status = "503",
  title = "Backend's header refused",
  summary = "Varnish does not accept the header of the answer.",
  check = "The lines BogoHeader and HttpGarbage before it.",
  causes = {
    { "One line is longer than http_resp_hdr_len (8 KB), such as X-Magento-Tags or Set-Cookie.",
      "Let the application send less; else raise three together, for example `-p http_resp_hdr_len=64k -p http_resp_size=96k -p workspace_backend=256k`; each fetch takes that workspace.",
      when = { says = { "BogoHeader Header too long:", "BogoHeader b Header too long:" } } },
    { "It has more than http_max_hdr lines (64).", "Let the application send fewer, mostly Set-Cookie; else `-p http_max_hdr=128`.",
      when = { says = { "BogoHeader Too many headers:", "BogoHeader b Too many headers:" } } },
    { "A header name holds a blank or another forbidden character.", "Correct it in the application.",
      when = { says = { "BogoHeader Illegal char", "BogoHeader b Illegal char" } } },
    { "The status line is no HTTP, or its number is outside 100 to 999.", "See it with `curl -v --http1.1` at the backend." },
  },
  signs = { "FetchError http format error", "FetchError b http format error" },
  source = { { "varnish-src", "cache_http1_fetch.c; cache_http1_proto.c; params.h" }, lab = "varnish 7.1.1: header of 9 kB; 100 headers; blank in a header name; status 1000" },
}

entry {
  key = "FetchError overflow", status = "503",
  title = "Backend's header too large",
  summary = "All header lines of the answer together are larger than http_resp_size, 32 KB unless set.",
  causes = {
    { "Many or long cookies, tags or policies.",
      "Let the application send less; else raise http_resp_size, and workspace_backend (96 KB) by as much." },
  },
  signs = { "FetchError overflow", "FetchError b overflow" },
  source = { { "varnish-src", "cache_http1_fetch.c; params.h" }, lab = "varnish 7.1.1: headers of 40 kB" },
}

entry {
  key = "Body cannot be fetched", status = "503",
  title = "Length of the body is unclear",
  summary = "The answer's Content-Length is no number, or it has a Transfer-Encoding other than chunked. It stands in an Error line, without a FetchError.",
  causes = { { "The application sets these headers itself.", "Leave them to its web server." } },
  signs = { "Error Body cannot be fetched", "Error b Body cannot be fetched" },
  source = { { "varnish-src", "cache_fetch.c" }, lab = "varnish 7.1.1: Content-Length is no number" },
}

entry {
  key = "straight insufficient bytes",
  title = "Body shorter than Content-Length",
  summary = "The backend ended or stalled inside the body. With streaming, the default, the client already has the 200 and sees a broken transfer; without, a 503. In a Request record it is the client's upload.",
  check = "The FetchError line before it.",
  causes = {
    { "The backend sent nothing for .between_bytes_timeout (60 s).", "Find why it stalls; raise .between_bytes_timeout for slow streams.",
      when = { says = { "FetchError Resource temporarily unavailable", "FetchError b Resource temporarily unavailable" } } },
    { "The backend reset the connection: its process died.", "Read its log at that second.",
      when = { says = { "FetchError Connection reset by peer", "FetchError b Connection reset by peer" } } },
    { "No line before it: Content-Length is wrong, or the backend closed early.", "Test with `curl -v` at the backend." },
  },
  signs = { "straight insufficient bytes" },
  source = { { "varnish-src", "cache_http1_vfp.c" }, lab = "varnish 7.1.1: body is short; body is short, no streaming; body stalls" },
}

entry {
  key = "chunked read err",
  title = "Body broken off",
  summary = "The connection ended inside a chunked body, or a body without a length ended with an error (eof socket fail). The client already has the 200, without streaming a 503.",
  causes = { { "The backend's process died, or sent nothing for .between_bytes_timeout (60 s).", "Read its log at that second." } },
  signs = { "chunked read err", "chunked insufficient bytes", "eof socket fail" },
  source = { { "varnish-src", "cache_http1_vfp.c" }, lab = "varnish 7.1.1: chunked body is cut" },
}

entry {
  key = "chunked header non-hex",
  title = "Chunked coding broken",
  summary = "A chunk has no valid length, or no line end behind it: in a BeReq record the backend's, in a Request record the client's.",
  causes = { { "An application writes the chunks itself, or a filter changes the body afterwards.", "Leave the coding to its web server." } },
  signs = { "chunked header non-hex", "chunked header too long", "chunked header no NL", "chunked header number syntax", "chunked tail no NL" },
  source = { { "varnish-src", "cache_http1_vfp.c" }, lab = "varnish 7.1.1: length of a chunk is no number" },
}

entry {
  key = "Invalid Gzip data",
  title = "Gzip broken",
  summary = "The answer says `Content-Encoding: gzip`, but its body is none, and Varnish had to unpack it. The client gets an empty 200 or a 503.",
  causes = { { "The backend or a filter marks plain text as gzip, or packs it twice.", "Test with `curl -v --compressed` at the backend." } },
  signs = { "FetchError Invalid Gzip data:", "FetchError b Invalid Gzip data:" },
  source = { { "varnish-src", "cache_gzip.c" }, lab = "varnish 7.1.1: plain text as gzip" },
}

-- Varnish's own limits --------------------------------------------------------

entry {
  key = "Could not get storage",
  title = "Storage is full",
  summary = "Varnish found no room for the body. The client has a broken 200, without streaming a 503.",
  check = "Run `varnishstat -1 -f 'S*.*.c_fail' -f MAIN.n_lru_limited`: which storage fails, and whether nuke_limit stops it.",
  causes = {
    { "The object is larger than the storage, or removing nuke_limit (50) small ones made too little room for it.",
      "Let large files pass (`return (pass)`); else enlarge -s or raise nuke_limit." },
    { "Transient storage has a limit (`-s Transient=malloc,SIZE`), and passed or short-lived objects fill it.",
      "Raise that limit; without one it may take all memory." },
  },
  signs = { "FetchError Could not get storage", "FetchError b Could not get storage",
    "FetchError c Could not get storage" },
  source = { { "varnish-src", "cache_fetch_proc.c; params.h; cache_fetch.c of 3.0" }, lab = "varnish 7.1.1: body larger than Transient" },
}

entry {
  key = "out of workspace", status = "503 500",
  title = "Workspace exhausted",
  summary = "The memory of one request is full: workspace_backend towards the backend (bo, 503), workspace_client towards the client (req, a bare 500), 96 KB each.",
  check = "The letters in parentheses, and LostHeader: what no longer fitted.",
  causes = {
    { "Towards the backend: large request headers, such as cookies of consent tools, or headers that VCL copies.",
      "Unset cookies that the backend does not need in vcl_recv; else `-p workspace_backend=256k`.",
      when = { says = { "out of workspace (bo)", "FetchError out of workspace", "FetchError b out of workspace" } },
      untried = "With the default sizes only single headers are lost (LostHeader); smaller ones would fail every fetch of the lab." },
    { "Towards the client: VCL builds long headers, for example from cookies.", "Shorten them; else raise workspace_client.",
      when = { says = { "out of workspace (req)", "workspace_client overflow" } } },
  },
  source = { { "varnish-src", "cache_http.c; cache_backend.c; cache_req_fsm.c" }, lab = "varnish 7.1.1: req headers beyond workspace_client" },
}

-- The client's side -----------------------------------------------------------

entry {
  key = "req.body read error", status = "503",
  title = "Request body failed",
  summary = "Varnish could not pass the request body on. With read error the client stalled (11, after timeout_idle, 5 s), left or sent a bad chunk (0); with write error alone the backend closed while it received.",
  check = "SessClose RX_BODY: it was the client.",
  causes = {
    { "Slow or aborted uploads.", "Accept single ones; raise timeout_idle for slow clients." },
    { "The backend refuses the upload before it has read it.", "Send it with `curl -v` straight to the backend." },
  },
  signs = { "req.body read error:", "backend write error:" },
  source = { { "varnish-src", "cache_http1_fetch.c; params.h" }, lab = "varnish 7.1.1: client stalls in its body; bad chunk of a client" },
}

entry {
  key = "RX_OVERFLOW", anywhere = false,
  title = "Request header too large",
  summary = "All headers of the request together exceed http_req_size (32 KB). Varnish resets the connection without an answer, and varnishncsa has no line.",
  causes = { { "Cookies or tokens have grown.", "Let the site set fewer; else raise http_req_size, and workspace_client by as much." } },
  source = { { "varnish-src", "cache_http1_fsm.c; params.h" }, lab = "varnish 7.1.1: request headers of 45 kB" },
}

entry {
  key = "RX_TIMEOUT", anywhere = false,
  title = "No complete request in time",
  summary = "A connection sent no complete header within timeout_idle (5 s). Varnish closes it without a 408.",
  causes = { { "A client speaks TLS to the plain port, and reports a failed handshake.", "End TLS in front, for example with hitch, and let https:// lead there." } },
  source = { { "varnish-src", "cache_http1_fsm.c" }, lab = "varnish 7.1.1: half a request; TLS to the plain port" },
}

entry {
  key = "RX_JUNK", also = { "RX_BODY" }, anywhere = false,
  title = "Session ended by a fault",
  summary = "RX_JUNK goes with a 400 or 417, RX_BODY with an upload that the client did not finish.",
  see = { ["400"] = "the reasons for RX_JUNK", ["varnish req.body read error"] = "RX_BODY" },
  source = { { "varnish-src", "sess_close.h" }, lab = "varnish 7.1.1: no HTTP" },
}

-- VCL -------------------------------------------------------------------------

entry {
  key = "Failed from VCL", status = "503",
  title = "VCL failed the request",
  summary = "VCL said return (fail), or a VMOD failed: on the client's side with the phrase VCL failed, in vcl_backend_fetch and vcl_backend_response with Service Unavailable.",
  check = "The VCL_Error line before it.",
  causes = { { "A VMOD met an error, or a condition leads to return (fail).", "Correct what the line before names; test for empty values before the call." } },
  signs = { "503 VCL failed", "VCL_Error Failed from VCL", "VCL_Error c Failed from VCL", "VCL_Error b Failed from VCL" },
  source = { { "varnish-src", "cache_req_fsm.c; cache_vrt.c" }, lab = "varnish 7.1.1: return (fail) in vcl_recv; return (fail) in vcl_backend_fetch" },
}

entry {
  key = "Too many restarts", status = "503",
  title = "Restarts used up",
  summary = "More than max_restarts (4) times return (restart). The phrase is Service Unavailable.",
  causes = { { "VCL restarts without a condition that ends it.", "Add `if (req.restarts == 0)`." } },
  signs = { "VCL_Error Too many restarts", "VCL_Error c Too many restarts" },
  source = { { "varnish-src", "cache_req_fsm.c" }, lab = "varnish 7.1.1: return (restart) without end" },
}

entry {
  key = "Too many retries", status = "503",
  title = "Retries used up",
  summary = "More than max_retries (4) times return (retry): from vcl_backend_response the phrase is Backend fetch failed, from vcl_backend_error Service Unavailable.",
  check = "The FetchError of the first try.",
  causes = { { "VCL retries the same backend without a limit.", "Add `if (bereq.retries == 0)`, and choose another backend for the retry." } },
  signs = { "VCL_Error Too many retries", "VCL_Error b Too many retries" },
  source = { { "varnish-src", "cache_fetch.c" }, lab = "varnish 7.1.1: return (retry) without end" },
}

entry {
  key = "illegal return(synth())", status = "503",
  title = "Status below 100",
  summary = "VCL calls synth() with a status that is none, mostly a variable that is empty or 0. The phrase is VCL failed.",
  signs = { "illegal return(synth()) status code" },
  source = { { "varnish-src", "cache_vrt.c" }, lab = "varnish 7.1.1: synth(0)" },
}

-- Statuses --------------------------------------------------------------------

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "Varnish refused the request before VCL saw it, with a bare status line: no headers, no page. With a page Host was missing, or VCL of its own sends the 400.",
  check = "Run `varnishlog -g raw -i BogoHeader,HttpGarbage,SessClose`: the line before RX_JUNK.",
  causes = {
    { "A header line is longer than http_req_hdr_len (8 KB), mostly Cookie.",
      "Let the site set fewer cookies; else raise http_req_hdr_len and http_req_size.",
      when = { says = { "BogoHeader Header too long: Cookie:", "BogoHeader c Header too long:" } } },
    { "The request has more than http_max_hdr lines (64).", "Remove headers in the proxy in front; else raise http_max_hdr.",
      when = { says = "BogoHeader c Too many headers:" } },
    { "Two Host or Content-Length headers, a length beside Transfer-Encoding, or a bad header name.", "Correct the client or proxy in front.",
      when = { says = { "Multiple Host: headers", "Multiple Content-Length: headers", "BogoHeader c Illegal char" } } },
    { "An HTTP/1.1 request without Host: a monitor or scanner.", "Let it send Host.", when = { says = "Error 400 Bad Request<>Guru Meditation:" } },
  },
  source = { { "varnish-src", "cache_http1_proto.c; cache_req_fsm.c; builtin.vcl" }, lab = "varnish 7.1.1: Cookie of 9 kB; 100 headers of a request; two Host headers; no Host header" },
}

meaning {
  code = "417", versions = "0+",
  title = "Expect not supported",
  summary = "The request has an Expect header other than 100-continue. Varnish sends a bare status line.",
  causes = { { "A client or proxy in front sends it.", "Remove the header there." } },
  source = { { "varnish-src", "cache_req_fsm.c" }, lab = "varnish 7.1.1: Expect other than 100-continue" },
}

meaning {
  code = "500", versions = "0+",
  title = "Delivery failed",
  summary = "Varnish ran out of workspace_client while it built the answer. It sends three header lines and no page; with a page the 500 is the backend's or VCL's.",
  check = "LostHeader and Error in varnishlog.",
  causes = {
    { "VCL copies long headers or cookies.", "Shorten them; else raise workspace_client (96 KB).",
      when = { says = "HTTP/1.1 500 Internal Server Error Server: Varnish Connection: close" } },
  },
  source = { { "varnish-src", "cache_req_fsm.c; cache_http1_deliver.c" }, lab = "varnish 7.1.1: page of a workspace_client that is full" },
}

meaning {
  code = "503", versions = "0+",
  title = "Backend fetch failed",
  phrase = "Backend fetch failed",
  summary = "Varnish got no answer from its backend; with the phrase VCL failed or Service Unavailable VCL ended the request.",
  check = "Run `varnishlog -d -g request -q 'RespStatus == 503'`: FetchError or VCL_Error names the reason. The XID on the page is that of the BeReq record, X-Varnish that of the request.",
  causes = {
    { "The backend is down (fail errno), or its probe fails (unhealthy).",
      "Run `varnishadm backend.list -p`, and `curl -v` to the backend." },
    { "The page takes longer than .first_byte_timeout (60 s).", "Make it faster, or set bereq.first_byte_timeout for its URL." },
    { "Its header exceeds http_resp_hdr_len (8 KB) or http_resp_size (32 KB).", "Let it send less; else raise both, with workspace_backend." },
    { "The backend closed a kept connection as a POST came (HTC eof).", "Set backend_idle_timeout below its keep-alive time." },
    { "The phrase Service Unavailable: VCL abandoned or failed the fetch or restarted too often, or the body broke off before its delivery began.",
      "Read the VCL_Error and FetchError lines; where there is none it is return (abandon).", when = { says = "Error 503 Service Unavailable<>Guru Meditation:" } },
  },
  see = {
    ["502"] = "what most other proxies send when the backend fails",
    ["504"] = "what most other proxies send when the backend is too slow",
  },
  source = { { "varnish-src", "cache_fetch.c; cache_req_fsm.c; builtin.vcl" }, lab = "varnish 7.1.1: page of a backend that refuses; return (abandon)" },
}
