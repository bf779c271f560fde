-- Squid: the result codes of its access.log, the names of its error pages (X-Squid-Error, %err_code), and its own statuses.
-- Main source: Squid source code (src/LogTags.cc, src/FwdState.cc, src/cf.data.pre). The rows' `lab` and `untried` say what was
-- tried, on 5.7 with GnuTLS; what is said of other versions, and the causes of ERR_SECURE_CONNECT_FAIL, are from the source.

family { id = "squid", title = "result code or error page of Squid", key = "name", together = true, columns = { "squid result" },
  looks = { "X-Squid-Error: <>", "\"x-squid-error\": \"<>", "<!-- <> -->" } }

-- Result codes ----------------------------------------------------------------

entry {
  key = "TCP_DENIED", also = { "TCP_DENIED_ABORTED" },
  title = "Refused by an access rule",
  summary = "A rule of squid.conf refused the request before any server was asked: 403, or 407 where the rule wants a login. Other statuses come from a deny_info line, 000 from deny_info TCP_RESET. With _ABORTED the client left while it read the page.",
  check = "The number behind the slash; then the method and port.",
  see = { ["403"] = "TCP_DENIED/403, its causes", ["407"] = "TCP_DENIED/407, its causes" },
  source = { { "squid", "src/LogTags.cc" }, lab = "squid 5.7: deny_info with a URL; deny_info TCP_RESET; deny_info with a status" },
}

entry {
  key = "TCP_DENIED_REPLY", status = "403",
  title = "Answer refused by a rule",
  summary = "The server answered, and a rule made Squid throw the answer away: reply_body_max_size with ERR_TOO_BIG, else http_reply_access.",
  source = { { "squid", "src/client_side_reply.cc" }, lab = "squid 5.7: http_reply_access denies; line of reply_body_max_size" },
}

entry {
  key = "TCP_MISS",
  title = "Not from the cache",
  summary = "Squid asked a server or parent. A 2xx or 3xx is ordinary, a 4xx is the server's own unless the answer has X-Squid-Error; at 5xx either of the two failed; 000 means that Squid stopped before an answer came.",
  check = "Whom Squid asked: HIER_DIRECT/ADDRESS the server, FIRSTUP_PARENT/ADDRESS a cache_peer, HIER_NONE/- nobody.",
  source = { { "squid", "src/LogTags.cc; src/hier_code.h" }, lab = "squid 5.7: unknown name" },
}

entry {
  key = "TCP_MISS_ABORTED",
  title = "Ended early",
  summary = "The transaction ended before its answer was complete, mostly because the client closed the connection: with 000 before any answer, with 200 inside it.",
  check = "The elapsed milliseconds, second field: many lines near one round value are the client's time-out.",
  causes = {
    { "Squid had no connection yet (HIER_NONE): it still resolved a name, up to dns_timeout (30 s), or nothing accepted its connection.",
      "Query each server of dns_nameservers or /etc/resolv.conf from Squid's machine, `dig @SERVER NAME`, and take a dead one out; then try `curl -v` to the server.",
      when = { says = {
        "TCP_MISS_ABORTED/000 0 GET <> HIER_NONE/-", "TCP_MISS_ABORTED/000 0 POST <> HIER_NONE/-", "TCP_MISS_ABORTED/000 0 HEAD <> HIER_NONE/-",
      } } },
    { "The server took the request and needs longer than the client waits.",
      "Measure it from Squid's machine, `curl -w '%{time_starttransfer}'`; raise the client's time-out if that is its usual time.",
      when = { says = {
        "TCP_MISS_ABORTED/000 0 GET <> HIER_DIRECT/", "TCP_MISS_ABORTED/000 0 POST <> HIER_DIRECT/", "TCP_MISS_ABORTED/000 0 HEAD <> HIER_DIRECT/",
      } } },
  },
  see = { ["499"] = "what nginx logs for the same event" },
  source = { { "squid", "src/LogTags.cc; src/cf.data.pre, dns_timeout" }, lab = "squid 5.7: client leaves a slow server; client leaves while Squid connects; client leaves while Squid resolves; client leaves, with err_code" },
}

entry {
  key = "TCP_TUNNEL_ABORTED",
  also = { "TCP_HIT_ABORTED", "TCP_MEM_HIT_ABORTED", "TCP_REFRESH_MODIFIED_ABORTED", "TCP_REFRESH_UNMODIFIED_ABORTED", "NONE_NONE_ABORTED" },
  title = "Ended early",
  summary = "The client closed the connection before it had everything. Single ones are ordinary.",
  see = { ["squid TCP_MISS_ABORTED"] = "its causes" },
  untried = "When the client's end is noticed depends on how much the system's buffers take.",
  source = { { "squid", "src/LogTags.cc" } },
}

entry {
  key = "TCP_MISS_TIMEDOUT",
  title = "Cut by client_lifetime",
  summary = "Squid closed the client's connection because it was older than client_lifetime. A slow server alone gives plain TCP_MISS/504.",
  causes = { { "A download or tunnel lasts longer than client_lifetime, 1 day unless set.", "Raise client_lifetime, or remove the line." } },
  source = { { "squid", "src/client_side.cc" }, lab = "squid 5.7: client_lifetime" },
}

entry {
  key = "TCP_TUNNEL",
  title = "CONNECT tunnel",
  summary = "A tunnel, mostly of HTTPS, has ended. Its 200 tells nothing of what happened inside: the server's statuses are encrypted. A CONNECT that found no server is TCP_TUNNEL/503 or /500 from Squid 6 on, NONE_NONE before.",
  causes = {
    { "Squid (6 and later) could not connect: the port refuses (elapsed time near 0), or nothing answered for connect_timeout (1 minute).",
      "Run `curl -v https://NAME:PORT/` on Squid's machine; let firewalls pass Squid's own address.",
      when = { says = "TCP_TUNNEL/503 <> HIER_DIRECT/" } },
    { "Squid (6 and later) found no server: the name does not resolve, or no cache_peer is alive where never_direct needs one.",
      "Run `dig NAME` on Squid's machine, then search cache.log for `Detected DEAD Parent`.",
      when = { says = { "TCP_TUNNEL/503 <> HIER_NONE/-", "TCP_TUNNEL/500 <> HIER_NONE/-" } } },
    { "The tunnel worked: Squid 6 before 6.7 logs good ones with 500 (bug 5274).", "Update to 6.7 or later.",
      when = { says = "TCP_TUNNEL/500 <> HIER_DIRECT/" } },
    { "A cache_peer refused the CONNECT.", "Let that proxy allow this client and port; its own log names the rule.",
      when = { says = { "TCP_TUNNEL/403 <>_PARENT/", "TCP_TUNNEL/407 <>_PARENT/" } } },
    { "A cache_peer reset the CONNECT or did not answer it in time, or answered it with that status.",
      "Send it by hand from Squid's machine, `curl -v -x http://PEER:PORT https://NAME/`, and read that proxy's log.",
      when = { says = { "TCP_TUNNEL/502 <>_PARENT/", "TCP_TUNNEL/503 <>_PARENT/", "TCP_TUNNEL/504 <>_PARENT/" } } },
  },
  source = { { "squid", "src/tunnel.cc; pull requests 1354, 1608" }, lab = "squid 5.7: parent refuses a CONNECT; parent resets a CONNECT; parent does not answer a CONNECT" },
}

entry {
  key = "NONE_NONE",
  title = "Ended before the cache was asked",
  summary = "Squid could not read the request, a connection brought no request (000), or, up to Squid 5, a CONNECT failed.",
  causes = {
    { "The connection ended before a request came: a port check, a connection opened in advance, or nothing sent for request_start_timeout (5 minutes). After a 4xx or 505 it is only that connection's end.",
      "Accept it; an acl on the access_log line keeps a balancer's checks out.", when = { says = "error:transaction-end-before-headers" } },
    { "Somebody connected straight to an intercept port, without the NAT rule.",
      "Give clients that know the proxy a plain http_port of its own.",
      when = { says = { "error:accept-client-connection", "NAT/TPROXY lookup failed to locate original IPs" } } },
  },
  see = { ["400"] = "NONE_NONE/400", ["503"] = "NONE_NONE/503 of a CONNECT" },
  source = { { "squid", "src/LogTags.cc of 3.1 to 5; src/client_side.cc" }, lab = "squid 5.7: connection without a request" },
}

entry {
  key = "TAG_NONE", also = { "NONE" },
  title = "Ended before the cache was asked",
  summary = "The older name of NONE_NONE: Squid 3.2 to 3.5 print TAG_NONE, the others before 5 NONE.",
  see = { ["squid NONE_NONE"] = "its causes" },
  untried = "Squid 5 prints NONE_NONE.",
  source = { { "squid", "src/LogTags.h of 3.5; src/LogTags.cc of 4" } },
}

entry {
  key = "TCP_REFRESH_FAIL_ERR", also = { "TCP_REFRESH_FAIL", "TCP_REFRESH_FAIL_OLD" },
  title = "Revalidation failed",
  summary = "The stored copy was stale, and the server failed instead of confirming it. With FAIL_ERR the client got that failure, with FAIL_OLD the old copy, with 200 and the header Warning: 111.",
  check = "X-Squid-Error: with it Squid could not reach the server, without it the status is the server's own.",
  causes = { { "The server is down or answers 5xx.", "Request it with `curl -v` from Squid's machine, and repair what fails." } },
  source = { { "squid", "src/LogTags.cc" }, lab = "squid 5.7: stale copy and 503" },
}

entry {
  key = "TCP_NEGATIVE_HIT",
  title = "Error from the cache",
  summary = "Squid sent an error that it had stored; the server was not asked again.",
  causes = {
    { "A line with negative_ttl stores errors for that time; without it Squid 5 stores none, whatever Cache-Control says.",
      "Remove the line, or set `negative_ttl 0 seconds`, the default." },
  },
  source = { { "squid", "src/http.cc; src/cf.data.pre, negative_ttl" }, lab = "squid 5.7: stored 404; 404 with max-age is not stored" },
}

entry {
  key = "TCP_HIT",
  also = { "TCP_MEM_HIT", "TCP_IMS_HIT", "TCP_INM_HIT", "TCP_CF_HIT", "TCP_REFRESH_UNMODIFIED", "TCP_REFRESH_MODIFIED", "TCP_REDIRECT" },
  title = "Ordinary result",
  summary = "Nothing failed: HIT came from the cache, REFRESH was compared with the server, CF shared another client's request, REDIRECT came from url_rewrite_program.",
  source = { { "squid", "src/LogTags.cc" }, lab = "squid 5.7: stored answer" },
}

-- Error pages -----------------------------------------------------------------

entry {
  key = "ERR_ACCESS_DENIED", status = "403", anywhere = false,
  title = "Access denied",
  summary = "A rule of this Squid refused it, or the request went in a loop.",
  see = { ["403"] = "its causes, by result code" },
  source = { { "squid", "src/client_side_reply.cc" }, lab = "squid 5.7: http_access denies" },
}

entry {
  key = "ERR_CACHE_ACCESS_DENIED", status = "407",
  title = "Proxy login needed",
  summary = "A rule of this Squid needs a user name, and the request has none that it accepts.",
  see = { ["407"] = "its causes" },
  source = { { "squid", "src/client_side_request.cc" }, lab = "squid 5.7: no login" },
}

entry {
  key = "ERR_CONNECT_FAIL", status = "503",
  title = "Connection to the server failed",
  summary = "Squid could not open a TCP connection to the server or parent. The status is 504 when a stored copy was being compared or a parent does not answer a CONNECT in time.",
  check = "The errno behind ERR_CONNECT_FAIL in X-Squid-Error, on the page in parentheses.",
  causes = {
    { "111: the machine answers, but nothing listens on that port.",
      "Start the service or correct the port; test with `curl -v` from Squid's machine.",
      when = { says = {
        "ERR_CONNECT_FAIL 111", "ERR_CONNECT_FAIL/errno=111", "The system returned: <>(111) Connection refused",
      } } },
    { "110: nothing answered within connect_timeout (1 minute; a parent: peer_connect_timeout, 30 s). A firewall drops the packets, or the address is wrong.",
      "Let the firewalls between them pass Squid's own address; a lower connect_timeout only fails faster.",
      when = { says = {
        "ERR_CONNECT_FAIL 110", "ERR_CONNECT_FAIL/errno=110", "The system returned: <>(110) Connection timed out",
      } } },
    { "101 or 113: Squid's machine has no route to the address; often it is an IPv6 address in a network without IPv6.",
      "Try `ip route get ADDRESS` with the address behind HIER_DIRECT/. For IPv6 remove the machine's dead IPv6 address or route; up to Squid 4 `dns_v4_first on` helps, Squid 5 has it no more and tries both.",
      when = { says = {
        "ERR_CONNECT_FAIL 101", "ERR_CONNECT_FAIL/errno=101", "ERR_CONNECT_FAIL 113", "ERR_CONNECT_FAIL/errno=113",
        "The system returned: <>(101) Network is unreachable",
        "The system returned: <>(113) No route to host",
      } } },
  },
  signs = { "The remote host or network may be down. Please try the request again." },
  source = { { "squid", "src/FwdState.cc; src/errorpage.cc; src/cf.data.pre of 4 and 5" }, lab = "squid 5.7: server refuses; server does not accept; server is unreachable; no route to the network" },
}

entry {
  key = "ERR_DNS_FAIL", status = "503",
  title = "Name not resolved",
  summary = "Squid got no address for the name in the URL. Squid 5, and 6 before 6.3, never say so (bug 5294): there it is ERR_READ_ERROR 0 with 502, for CONNECT ERR_CANNOT_FORWARD with 500.",
  check = "The line below the words The DNS server returned on the page.",
  causes = {
    { "The name does not exist for the DNS servers that Squid asks: a typing error, or a name that only an internal DNS knows.",
      "Run `dig NAME` on Squid's machine. For internal names enter the internal server in dns_nameservers, or let clients reach them without the proxy (no_proxy). After a change of /etc/resolv.conf run `squid -k reconfigure`.",
      when = { says = "Name Error: The domain name does not exist." } },
    { "The DNS server fails.", "Repair it, or enter another in dns_nameservers and run `squid -k reconfigure`.",
      when = { says = "Server Failure: The name server was unable to process this query." } },
  },
  signs = { "Unable to determine IP address from host name" },
  untried = "Squid 5 never sends it (bug 5294).",
  source = { { "squid", "src/peer_select.cc; src/dns/rfc1035.cc; pull request 1453" } },
}

entry {
  key = "ERR_CANNOT_FORWARD", status = "500 503",
  title = "No way to the server",
  summary = "Squid has nobody to send the request to, or tried for forward_timeout (4 minutes).",
  causes = {
    { "The name of a CONNECT does not resolve (Squid 5, and 6 before 6.3).", "Run `dig NAME` on Squid's machine." },
    { "Squid may not go direct (never_direct), and each cache_peer counts as dead.",
      "Search cache.log for `Detected DEAD Parent`, and repair that cache_peer.", when = { says = "Detected DEAD Parent:" } },
  },
  signs = { "This request could not be forwarded to the origin server or to any parent caches." },
  source = { { "squid", "src/FwdState.cc; src/tunnel.cc" }, lab = "squid 5.7: CONNECT to an unknown name; page of a CONNECT to an unknown name" },
}

entry {
  key = "ERR_READ_ERROR", status = "502",
  title = "Reading from the server failed",
  summary = "The connection to the server broke before its answer. With the number 0 and HIER_NONE/- Squid had found no server at all.",
  check = "The number behind ERR_READ_ERROR in X-Squid-Error, and the server in access.log.",
  causes = {
    { "104: the server reset the connection: it crashed, or does not want the request or the rest of an upload.",
      "Read the server's log at that second; compare with `curl -v` from Squid's machine.",
      when = { says = {
        "ERR_READ_ERROR 104", "The system returned: <>(104) Connection reset by peer",
      } } },
    { "0, nobody to ask: the name does not resolve (Squid 5, and 6 before 6.3), or no parent is alive where never_direct or an accel port needs one.",
      "Run `dig NAME` on Squid's machine; a reverse proxy needs `cache_peer ADDRESS parent PORT 0 no-query originserver`.",
      when = { says = "TCP_MISS/502 <> HIER_NONE/- <> ERR_READ_ERROR" } },
    { "0, with a server named: on a build with GnuTLS, TLS to the server failed.",
      "Let the server send its whole chain, and add its CA with `tls_outgoing_options cafile=FILE`. Builds on OpenSSL (Debian: squid-openssl) name the fault." },
  },
  signs = { "An error condition occurred while reading data from the network." },
  source = { { "squid", "src/FwdState.cc; src/http.cc; pull request 1453" }, lab = "squid 5.7: unknown name; unknown name with err_code; server resets" },
}

entry {
  key = "ERR_READ_TIMEOUT", status = "504",
  title = "Server too slow",
  summary = "The server sent nothing for read_timeout, 15 minutes unless set. The time begins anew with each read.",
  causes = { { "The server hangs, or works for longer.", "Find in its log what it does; raise read_timeout only for work that really takes so long." } },
  signs = { "A Timeout occurred while waiting to read data from the network." },
  source = { { "squid", "src/http.cc; src/cf.data.pre, read_timeout" }, lab = "squid 5.7: server does not answer" },
}

entry {
  key = "ERR_ZERO_SIZE_OBJECT", status = "502",
  title = "Server closed without an answer",
  summary = "The server took the request and closed without a byte. A kept connection that it closes meanwhile is no cause: Squid repeats a GET, and sends a POST on a new connection unless server_pconn_for_nonretriable allows otherwise.",
  causes = {
    { "The server process crashes on this request, or a limit there closes the connection.",
      "Read the server's log at that second; send the same request with `curl -v` from Squid's machine." },
    { "The port speaks TLS, or wants a client certificate.",
      "Use https in the URL or `tls` in the cache_peer line, with `sslcert=FILE` for a certificate." },
  },
  signs = { "Squid did not receive any data for this request." },
  source = { { "squid", "src/http.cc; src/cf.data.pre, server_pconn_for_nonretriable" }, lab = "squid 5.7: server closes" },
}

entry {
  key = "ERR_INVALID_RESP", status = "502",
  title = "Answer is no valid HTTP",
  summary = "Squid could not parse the answer's header: a blank in a header name, two different Content-Length, a status outside 100 to 999, a header that breaks off.",
  causes = {
    { "The application writes a broken header, or it died while it wrote.",
      "See the raw header with `curl -v --http1.1` from Squid's machine, and correct the application." },
  },
  signs = { "The HTTP Response message received from the contacted server could not be understood or was otherwise malformed." },
  source = { { "squid", "src/http.cc" }, lab = "squid 5.7: blank in a header name of the answer" },
}

entry {
  key = "ERR_TOO_BIG", status = "413 431 502 403",
  title = "Too large",
  summary = "A size limit was passed. The status tells which: 413 request_body_max_size, 431 request_header_max_size (64 KB), 502 reply_header_max_size (64 KB), 403 reply_body_max_size.",
  causes = {
    { "502: the answer's header is too large, mostly by cookies.", "Let the server send less; else raise reply_header_max_size.",
      when = { says = "TCP_MISS/502 <> ERR_TOO_BIG" } },
    { "403: the answer's body is larger than reply_body_max_size.",
      "Add a reply_body_max_size line with a higher limit and an acl for that site above the general one.", when = { squid = "TCP_DENIED_REPLY" } },
  },
  signs = { "If you are making a POST or PUT request, then the item you are trying to upload is too large." },
  see = { ["413"] = "the upload", ["431"] = "the request's header" },
  source = { { "squid", "src/client_side.cc; src/clients/Client.cc" }, lab = "squid 5.7: answer has a header of 70 kB; header of 70 kB with err_code; reply_body_max_size; request_body_max_size; request header of 70 kB" },
}

entry {
  key = "ERR_SECURE_CONNECT_FAIL", status = "503 504",
  title = "TLS to the server failed",
  summary = "Squid itself speaks TLS to this server (bumped traffic, an https:// URL, a cache_peer with tls), and the handshake failed.",
  check = "The TLS code on the page, or %err_detail in a logformat.",
  causes = {
    { "The certificate is self-signed or from a CA that Squid does not know, or the server leaves its chain out.",
      "Let the server send its whole chain, and add the CA with `tls_outgoing_options cafile=FILE`. DONT_VERIFY_PEER gives the check up for all servers: anybody on the way could read the traffic.",
      when = { says = {
        "TLS code: X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT", "TLS code: X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "TLS code: X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN",
      } } },
    { "The certificate is for another name.", "Use a name of the certificate in the URL; for a cache_peer set `ssldomain=NAME`.",
      when = { says = "SQUID_X509_V_ERR_DOMAIN_MISMATCH" } },
    { "The certificate has expired.", "Renew it; compare the clock of Squid's machine.", when = { says = "TLS code: X509_V_ERR_CERT_HAS_EXPIRED" } },
    { "The handshake took longer than connect_timeout (1 minute), or the server closed: mostly a plain HTTP port. The status is 504.",
      "Correct scheme or port.", when = { says = { "TLS code: TLS_CONNECT_TIMEOUT", "ERR_SECURE_CONNECT_FAIL/TLS_CONNECT_TIMEOUT" } } },
    { "The answer was no TLS, or the two have no version or cipher in common.",
      "Run `openssl s_client -connect HOST:PORT` on Squid's machine.", when = { says = "SQUID_TLS_ERR_CONNECT" } },
  },
  signs = { "failed to negotiate a mutually acceptable security settings for handling your request." },
  source = { { "squid", "src/security/PeerConnector.cc" }, lab = "squid 5.7: https to SSH; https to a silent server" },
}

entry {
  key = "ERR_INVALID_URL", status = "400", anywhere = false,
  title = "URL cannot be used",
  summary = "The URL has no host, an unknown scheme or port 0, or is longer than 8 KB.",
  see = { ["400"] = "its causes" },
  source = { { "squid", "src/servers/Http1Server.cc" }, lab = "squid 5.7: unknown scheme" },
}

entry {
  key = "ERR_PROTOCOL_UNKNOWN", status = "400",
  title = "No HTTP",
  summary = "What arrived on the port is no HTTP request; access.log has error:invalid-request in place of the URL.",
  see = { ["400"] = "its causes" },
  source = { { "squid", "src/servers/Http1Server.cc" }, lab = "squid 5.7: no HTTP" },
}

entry {
  key = "ERR_INVALID_REQ", status = "400 411 417",
  title = "Request is not valid",
  summary = "Squid read the request and does not accept it: 400 for a header that it cannot parse, such as a name with a blank, 411 for a missing or doubtful length, 417 for an Expect other than 100-continue.",
  signs = { "Invalid Request<> error was encountered while trying to process the request" },
  source = { { "squid", "src/servers/Http1Server.cc; src/client_side.cc" }, lab = "squid 5.7: Expect other than 100-continue" },
}

entry {
  key = "ERR_UNSUP_REQ", status = "501 400",
  title = "Not supported",
  summary = "The request has a Transfer-Encoding other than chunked, or a scheme that this Squid is built without, such as gopher.",
  causes = { { "The client sends, for example, `Transfer-Encoding: gzip`.", "Let it send chunked or Content-Length.", when = { says = "NONE_NONE/501 <> POST" } } },
  signs = { "Squid does not support all request methods for all access protocols.", "NONE_NONE/501" },
  source = { { "squid", "src/client_side.cc" }, lab = "squid 5.7: Transfer-Encoding gzip" },
}

entry {
  key = "ERR_UNSUP_HTTPVERSION", status = "505",
  title = "HTTP version not supported",
  summary = "The request line says HTTP/2.0 or higher. Squid speaks HTTP/1.0 and 1.1.",
  causes = { { "A scanner, or a client that was forced to HTTP/2.", "Switch the client to HTTP/1.1; ignore scanners.", when = { says = "NONE_NONE/505" } } },
  signs = { "This Squid does not accept the HTTP version you are attempting to use." },
  source = { { "squid", "src/servers/Http1Server.cc" }, lab = "squid 5.7: request line of HTTP/2.0" },
}

entry {
  key = "ERR_CONFLICT_HOST", status = "409",
  title = "Host and address do not fit",
  summary = "The name in intercepted traffic does not resolve to the address that the client has connected to.",
  see = { ["409"] = "its causes" },
  source = { { "squid", "src/client_side_request.cc" }, lab = "squid 5.7: intercepted with a foreign Host" },
}

entry {
  key = "ERR_ICAP_FAILURE", status = "500",
  title = "ICAP failed",
  summary = "The request or answer had to pass an ICAP service, such as a virus scanner, and this failed.",
  check = "The last lines with ICAP in cache.log.",
  causes = {
    { "The service is down, or the URL of icap_service is wrong.",
      "Start the service and test its port. With bypass=on traffic passes unchecked while it is down.", when = { says = "essential ICAP service is down" } },
  },
  signs = { "This means that some aspect of the ICAP communication failed." },
  source = { { "squid", "src/clients/Client.cc" }, lab = "squid 5.7: ICAP service refuses" },
}

entry {
  key = "ERR_FORWARDING_DENIED", status = "403",
  title = "Forwarding refused",
  summary = "A miss_access line forbids this client to make Squid fetch what is not in the cache.",
  causes = { { "The client is a Squid that uses this one as a parent.", "Write sibling in its cache_peer line, or allow it in miss_access." } },
  signs = { "This cache will not forward your request because it is trying to enforce a sibling relationship." },
  source = { { "squid", "src/FwdState.cc; src/tunnel.cc" }, lab = "squid 5.7: miss_access denies" },
}

entry {
  key = "ERR_ONLY_IF_CACHED_MISS", status = "504",
  title = "Only the cache was wanted",
  summary = "The request says `Cache-Control: only-if-cached`, and Squid has no fresh copy. This is the ordinary answer.",
  signs = { "The document was not found in the cache, <> it required revalidation prohibited by the" },
  source = { { "squid", "src/client_side_reply.cc" }, lab = "squid 5.7: only-if-cached" },
}

entry {
  key = "ERR_LIFETIME_EXP", status = "408",
  title = "Lifetime expired",
  summary = "In Squid 5 only the cache manager sends it, when a worker process does not answer it in time. A connection that passes client_lifetime is closed without this page.",
  see = { ["squid TCP_MISS_TIMEDOUT"] = "what client_lifetime leaves in the log" },
  untried = "It needs a worker process that does not answer.",
  source = { { "squid", "src/mgr/Forwarder.cc" } },
}

entry {
  key = "ERR_CLIENT_GONE", also = { "ERR_REQUEST_START_TIMEOUT", "ERR_REQUEST_PARSE_TIMEOUT" },
  title = "No answer to a client",
  summary = "These stand in %err_code only: ERR_CLIENT_GONE, the client closed; ERR_REQUEST_START_TIMEOUT, nothing came for request_start_timeout; ERR_REQUEST_PARSE_TIMEOUT, no complete header within request_timeout (5 minutes each).",
  see = { ["squid TCP_MISS_ABORTED"] = "the result code beside it, and its causes" },
  source = { { "squid", "src/servers/Server.cc; src/client_side.cc" }, lab = "squid 5.7: client leaves, with err_code" },
}

-- Statuses --------------------------------------------------------------------

meaning {
  code = "400", versions = "0+",
  title = "Bad request",
  summary = "Squid could not read the request or use its URL; no server was asked.",
  check = "X-Squid-Error, or the text in place of the URL in access.log: error:invalid-request is no HTTP, a bare path is web traffic on a proxy port.",
  causes = {
    { "The client speaks TLS to a plain http_port: its proxy address begins with https://, or port 443 is redirected there. curl then reports wrong version number.",
      "Write http:// before the proxy's address, also for HTTPS sites. Intercepted HTTPS needs `https_port PORT intercept ssl-bump`.",
      when = { squid = "ERR_PROTOCOL_UNKNOWN", says = { "error:invalid-request", "For example, the SSH protocol is currently not supported." } } },
    { "Web traffic reaches a port for proxy requests: NAT, DNS or a balancer leads it to a plain http_port, or a check on an accel port sends no Host.",
      "Mark the port: `http_port 3129 intercept` for what a firewall redirects, `http_port 80 accel defaultsite=NAME` with a cache_peer for a reverse proxy.",
      when = { says = {
        "NONE_NONE/400 <> GET /", "NONE_NONE/400 <> POST /", "NONE_NONE/400 <> HEAD /", "TAG_NONE/400 <> GET /", "NONE/400 <> GET /",
      } } },
    { "The URL has no host, an unknown scheme or port 0, or is longer than 8 KB.", "Correct the URL in the client.",
      when = { squid = "ERR_INVALID_URL" } },
  },
  signs = { "NONE_NONE/400", "TAG_NONE/400", "NONE/400", "Some aspect of the requested URL is incorrect." },
  source = { { "squid", "src/servers/Http1Server.cc; src/client_side.cc" }, lab = "squid 5.7: no HTTP; TLS on http_port; request of a web client; unknown scheme" },
}

meaning {
  code = "403", versions = "0+",
  title = "Access denied",
  summary = "A rule refused the request. Only an answer with `Server: squid` and X-Squid-Error is Squid's own: Via with squid stands in every answer that passed it.",
  check = "The result code in access.log, then the http_access lines from the top: the first that fits decides; where none fits, the opposite of the last.",
  causes = {
    { "The http_access rules deny the request or do not allow it: a network or site without an allow line, a deny line above it, a CONNECT to a port other than 443 (SSL_ports), another port below 1025 (Safe_ports), from 5.8 on a localhost or link-local address (to_localhost, to_linklocal).",
      "Add the one thing that is missing, `acl SSL_ports port 8443` or `acl lan src 10.1.0.0/16` with `http_access allow lan`, above `http_access deny all`; then run `squid -k reconfigure`. An `http_access allow all` makes an open proxy.",
      when = { squid = { "TCP_DENIED", "TCP_DENIED_ABORTED" } } },
    { "The request came back to a Squid that it had passed: its visible_hostname stands in Via.",
      "Let cache_peer, DNS and NAT lead from Squid to the server, not to Squid; give each Squid its own visible_hostname.",
      when = { says = "Forwarding loop detected for:" } },
    { "No server was asked: a forwarding loop (ERR_ACCESS_DENIED), or miss_access (ERR_FORWARDING_DENIED).",
      "Search cache.log for `Forwarding loop detected`; without such a line read the miss_access lines.",
      when = { says = "TCP_MISS/403 <> HIER_NONE/-" } },
    { "The server or parent that Squid asked sent the 403.", "Read the log of the server named behind HIER_DIRECT/, or of the parent.",
      when = { squid = { "TCP_MISS", "TCP_TUNNEL" } } },
    { "A rule for answers refused it: http_reply_access, or reply_body_max_size with ERR_TOO_BIG.",
      "Put an allow line, or a higher limit, for that site above the general one.", when = { squid = "TCP_DENIED_REPLY" } },
  },
  signs = {
    "TCP_DENIED/403", "TCP_DENIED_ABORTED/403", "TCP_DENIED_REPLY/403", "TCP_MISS/403", "X-Squid-Error: ERR_ACCESS_DENIED",
    "Access control configuration prevents your request from being allowed at this time.",
  },
  source = { { "squid", "src/client_side_request.cc; src/cf.data.pre, http_access" }, lab = "squid 5.7: deny_info with a URL; deny_info with a status; http_reply_access denies; line of reply_body_max_size; line of miss_access; http_access denies; CONNECT to a port that is no SSL_port; port that is no Safe_port; server answers 403; forwarding loop" },
}

meaning {
  code = "404", versions = "0+",
  title = "Not found",
  summary = "Mostly the server's own. Squid itself, with X-Squid-Error, sends it for an unknown page of its cache manager (`squidclient mgr:menu` lists them) and for a urn: that it cannot resolve.",
  source = { { "squid", "src/cache_manager.cc; src/urn.cc" }, lab = "squid 5.7: unknown page of the cache manager" },
}

meaning {
  code = "407", versions = "0+",
  title = "Proxy login needed",
  summary = "An http_access line needs a user. The first 407 only asks for the login (with Kerberos one for each connection, with NTLM two): it is a failure if no 200 follows.",
  check = "The user field of access.log: - no login was sent, a name: it was refused.",
  causes = {
    { "The program sent no login.",
      "Enter it there, `http_proxy=http://USER:PASSWORD@PROXY:3128`. For a machine that cannot log in put an `http_access allow` with its address and the sites it needs above the line with proxy_auth: it exempts everybody at that address.",
      when = { says = "TCP_DENIED/407 <> - HIER_NONE/-" } },
    { "The login is wrong, or the helper of auth_param does not run or cannot reach its directory.",
      "Run that program by hand, type name and password, and expect OK; read cache.log.",
      when = { says = { "ERROR: helper: {result=BH", "Too few <>authenticator processes are running" } } },
    { "The login is right, but the deciding deny line ends with an acl for another user or group: Squid asks without end.",
      "End that line with another acl, `http_access deny site !group all`, so that Squid answers 403." },
  },
  signs = {
    "TCP_DENIED/407", "TCP_DENIED_ABORTED/407", "X-Squid-Error: ERR_CACHE_ACCESS_DENIED", "from this cache until you have authenticated yourself.",
  },
  source = { { "squid", "src/client_side_request.cc; src/cf.data.pre, auth_param, http_access" }, lab = "squid 5.7: no login; wrong password; login of another user; helper is broken" },
}

meaning {
  code = "409", versions = "0+",
  title = "Host and address do not fit",
  summary = "In intercepted traffic the name that the client asks for, in Host or in the SNI of TLS, does not resolve to the address that it has connected to. With ssl_bump the client sees a TLS error instead of the page.",
  check = "Lines with SECURITY ALERT in cache.log; without a 409 they are warnings only.",
  causes = {
    { "Client and Squid get different addresses for the name, as CDN names give. For TLS the 409 comes whatever host_verify_strict says.",
      "Let clients ask the same caching DNS server as Squid, or tell them the proxy (WPAD, policy) instead of intercepting." },
    { "The setting `host_verify_strict on` refuses plain HTTP as well.",
      "Set it off, the default: Squid then asks the address that the client chose, and does not store the answer." },
  },
  signs = {
    "NONE_NONE/409", "TAG_NONE/409", "NONE/409", "URI Host Conflict", "SECURITY ALERT: Host header forgery detected on",
    "X-Squid-Error: ERR_CONFLICT_HOST",
  },
  source = { { "squid", "src/client_side_request.cc; src/cf.data.pre, host_verify_strict" }, { "squid-wiki", "HostHeaderForgery" }, lab = "squid 5.7: intercepted with a foreign Host" },
}

meaning {
  code = "411", versions = "0+",
  title = "Length required",
  summary = "Up to Squid 5 the request has two different Content-Length, or it is a GET or HEAD with a body; from Squid 6 on it is an HTTP/1.0 POST or PUT without Content-Length. The page is ERR_INVALID_REQ.",
  causes = { { "The client does not send one length.", "Let it send Content-Length once; a body of GET passes up to Squid 5 with `request_entities on`.", when = { says = "NONE_NONE/411" } } },
  source = { { "squid", "src/client_side.cc of 5; src/HttpRequest.cc of 6" }, lab = "squid 5.7: two lengths; GET with a body" },
}

meaning {
  code = "413", versions = "0+",
  title = "Upload too large",
  summary = "The request body is larger than request_body_max_size, which is unlimited unless set. A chunked upload is cut without an answer (NONE_NONE/000).",
  causes = { { "The limit is lower than the upload.", "Raise request_body_max_size; 0 lifts it.", when = { squid = "ERR_TOO_BIG", says = "NONE_NONE/413" } } },
  source = { { "squid", "src/client_side.cc; src/cf.data.pre, request_body_max_size" }, lab = "squid 5.7: request_body_max_size" },
}

meaning {
  code = "431", versions = "0+",
  title = "Request header too large",
  summary = "Request line and headers together are larger than request_header_max_size, 64 KB unless set. The page is ERR_TOO_BIG.",
  causes = {
    { "Cookies of the site have grown, or a login token is long.",
      "Delete the site's cookies and let it set fewer; else raise request_header_max_size.",
      when = { squid = "ERR_TOO_BIG", says = { "NONE_NONE/431", "error:request-too-large" } } },
  },
  source = { { "squid", "src/client_side.cc; src/cf.data.pre, request_header_max_size" }, lab = "squid 5.7: request header of 70 kB" },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal error",
  summary = "Squid failed on its own side: ERR_CANNOT_FORWARD, ERR_ICAP_FAILURE or ERR_GATEWAY_FAILURE in X-Squid-Error. Without that header the server sent the 500.",
  check = "X-Squid-Error, or %err_code in a logformat; cache.log at that second.",
  causes = {
    { "A CONNECT found no server: the name does not resolve (Squid 5, and 6 before 6.3), or no cache_peer is alive where never_direct needs one.",
      "Run `dig NAME` on Squid's machine, then search cache.log for `Detected DEAD Parent`.", when = { says = "NONE_NONE/500 <> CONNECT" } },
  },
  source = { { "squid", "src/tunnel.cc; src/clients/Client.cc" }, lab = "squid 5.7: CONNECT to an unknown name" },
}

meaning {
  code = "502", versions = "0+",
  title = "Bad answer of the server",
  summary = "Squid's own 502 has X-Squid-Error: ERR_ZERO_SIZE_OBJECT (closed without a byte), ERR_READ_ERROR 104 (reset), ERR_INVALID_RESP (no HTTP), ERR_TOO_BIG (header over 64 KB), ERR_READ_ERROR 0 (nobody to ask).",
  check = "X-Squid-Error; in access.log whether a server is named.",
  causes = {
    { "Squid found nobody to ask: the name does not resolve (Squid 5, and 6 before 6.3), or no cache_peer is alive where never_direct or an accel port needs one.",
      "Run `dig NAME` on Squid's machine; look at the cache_peer lines and in cache.log for `Detected DEAD Parent`.",
      when = { says = "TCP_MISS/502 <> HIER_NONE/-" } },
    { "If the line names a server, this broke off, or its answer is no HTTP, or it sent the 502 itself.",
      "Request it with `curl -v` from Squid's machine, and read its log at that second.", when = { squid = "TCP_MISS" } },
  },
  signs = { "TCP_MISS/502" },
  source = { { "squid", "src/http.cc; src/FwdState.cc" }, lab = "squid 5.7: no parent is alive; unknown name; accel port without cache_peer; self-signed certificate with GnuTLS" },
}

meaning {
  code = "503", versions = "0+",
  title = "Server not reachable",
  summary = "Squid's own 503 has X-Squid-Error: ERR_CONNECT_FAIL with the errno, ERR_DNS_FAIL, or ERR_SECURE_CONNECT_FAIL. Without that header the server sent the 503.",
  check = "X-Squid-Error, or %err_code and %err_detail in a logformat.",
  causes = {
    { "A CONNECT found no server: the name does not resolve (not in Squid 5).",
      "Run `dig NAME` on Squid's machine.",
      when = { says = { "NONE_NONE/503 <> HIER_NONE/-", "TAG_NONE/503 <> HIER_NONE/-", "NONE/503 <> HIER_NONE/-" } } },
    { "A CONNECT failed: nothing listens on the port (elapsed time near 0), or nothing answered for connect_timeout (1 minute).",
      "Run `dig NAME` and `curl -v https://NAME:PORT/` on Squid's machine; let firewalls pass Squid's own address.",
      when = { squid = { "NONE_NONE", "TAG_NONE", "NONE" } } },
    { "The name does not resolve (not in Squid 5), or TLS to the server failed.", "Run `dig NAME`, then `curl -v` on Squid's machine.",
      when = { says = "TCP_MISS/503 <> HIER_NONE/-" } },
    { "If the line names a server, Squid could not connect to it, or it sent the 503 itself.",
      "Request it with `curl -v` from Squid's machine: refused or timed out is the first, an answer the second.", when = { squid = "TCP_MISS" } },
  },
  signs = { "TCP_MISS/503", "NONE_NONE/503", "TAG_NONE/503", "NONE/503" },
  source = { { "squid", "src/FwdState.cc; src/peer_select.cc; src/tunnel.cc" }, lab = "squid 5.7: CONNECT to a port that refuses; client leaves a CONNECT that hangs; server answers 503" },
}

meaning {
  code = "504", versions = "0+",
  title = "Server too slow",
  summary = "Squid's own 504 has X-Squid-Error: ERR_READ_TIMEOUT (read_timeout, 15 minutes unless set), ERR_SECURE_CONNECT_FAIL (no TLS within connect_timeout) or ERR_ONLY_IF_CACHED_MISS.",
  check = "X-Squid-Error, and the elapsed time in access.log against read_timeout.",
  causes = {
    { "TLS to the server never began, or the request wanted only the cache (only-if-cached).",
      "Correct scheme or port of the server.", when = { says = "TCP_MISS/504 <> HIER_NONE/-" } },
    { "If the line names a server, this sent nothing for read_timeout, or sent the 504 itself.", "Find in the server's log what it did in that time.",
      when = { squid = "TCP_MISS" } },
  },
  signs = { "TCP_MISS/504" },
  source = { { "squid", "src/http.cc; src/security/PeerConnector.cc" }, lab = "squid 5.7: line of a slow server" },
}
