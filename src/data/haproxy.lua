-- HAProxy: the statuses that it sends itself, each with its page, and the -1 that its log prints as a status.
-- Main source: HAProxy's configuration manual and source code.

meaning {
  code = "000", versions = "0+",
  title = "No response",
  summary = "HAProxy logs -1 as the status of a request to which it sent nothing.",
  check = "The termination state in the same line: PR means that a rule ended the request, a C in front that the client left.",
  causes = {
    { "A rule with silent-drop or reject matches (PR).", "Search the configuration for these words, and narrow the condition if it hits the wrong clients." },
    { "The client left during its upload (CD) or in the queue (CQ).",
      "Accept single lines; for many with CQ look at maxconn of the servers and at how long requests wait." },
    { "No line at all: the server closed a reused connection (keep-alive race). HAProxy then closes the client's, or resets the HTTP/2 stream with REFUSED_STREAM, so that the client repeats.",
      "Raise the server's keep-alive time-out, or add `retry-on conn-failure empty-response` for requests that may run twice." },
  },
  see = { ["400"] = "HAProxy 2.6 logs 400 with CR and 0 bytes when the client leaves inside its header" },
  source = { { "haproxy", "configuration.txt, log format; src/http_ana.c" }, { "haproxy-issues", "3414" }, lab = "haproxy 2.6.12: client leaves in its upload; http-request reject; http-request silent-drop" },
}

meaning {
  code = "200", versions = "0+",
  title = "Service ready",
  summary = "HAProxy itself answers the URL of `monitor-uri` so, without a log line. It says that HAProxy runs, not that a server does.",
  causes = {
    { "A balancer in front watches this page and sends traffic although all servers are down.",
      "Add `monitor fail if { nbsrv(BACKEND) lt 1 }` to the frontend: the page is then 503." },
  },
  signs = { "200 OK</h1> Service ready.", "200 OK Service ready." },
  source = { { "haproxy", "configuration.txt, monitor-uri, monitor fail" }, lab = "haproxy 2.6.12: page of monitor-uri" },
}

meaning {
  code = "400", versions = "0+",
  title = "Bad request", phrase = "Bad request",
  summary = "The request is no valid HTTP, or its headers do not fit. The log also shows 400 for clients that left.",
  check = "The state: PR is a bad or too large request; CR and CH are clients that left; with ---- the server behind sent the 400.",
  causes = {
    { "The headers, mostly cookies, exceed tune.bufsize - tune.maxrewrite (16384 - 1024 bytes) or tune.http.maxhdr (101 lines).",
      "Delete or shrink the cookies; else raise tune.bufsize in global (each connection then takes more memory)." },
    { "It is no HTTP: TLS or a PROXY line on a plain port, a blank or raw UTF-8 in the path, different Content-Length headers.",
      "See it by `echo \"show errors\" | socat stdio /run/haproxy/admin.sock`, and repair the client." },
  },
  signs = {
    "400 Bad request Your browser sent an invalid request.", "400 Bad request</h1> Your browser sent an invalid request.",
  },
  see = { ["haproxy PR"] = "the state of a refused request", ["haproxy CH"] = "the client left" },
  source = { { "haproxy", "configuration.txt, tune.bufsize, tune.http.maxhdr; src/http.c" }, lab = "haproxy 2.6.12: page for a blank in the path" },
}

meaning {
  code = "401", versions = "0+",
  title = "Unauthorized",
  summary = "`http-request auth`, or `stats auth` of the statistics page, wants user and password. For the statistics 2.6 logs 400.",
  causes = {
    { "User or password is not in the userlist that the rule names, or in `stats auth`.",
      "Compare with the userlist: behind `password` stands a hash, as `mkpasswd -m sha-512` makes it." },
  },
  signs = { "401 Unauthorized</h1> You need a valid user and password to access this content.",
    "401 Unauthorized You need a valid user and password to access this content.", "Basic realm=\"HAProxy Statistics\"" },
  source = { { "haproxy", "configuration.txt, http-request auth, userlist; src/http.c" }, lab = "haproxy 2.6.12: page of http-request auth; page of the statistics without login" },
}

meaning {
  code = "403", versions = "0+",
  title = "Forbidden by a rule",
  summary = "A rule with `http-request deny` matched: state PR. With ---- the server behind sent the 403.",
  causes = {
    { "An ACL on address, path, header or rate hits this client; behind a balancer every client has the balancer's address.",
      "Test the rules with path and address of the log line. Take the client's address from `accept-proxy`, or from X-Forwarded-For of your own balancer only." },
  },
  signs = { "Request forbidden by administrative rules." },
  source = { { "haproxy", "configuration.txt, http-request deny; src/http.c" }, lab = "haproxy 2.6.12: page of http-request deny" },
}

meaning {
  code = "408", versions = "0+",
  title = "Request time-out", phrase = "Request Time-out",
  summary = "The client did not send its whole request within `timeout http-request`, or without this key within `timeout client`: state cR.",
  causes = {
    { "A browser opened a spare connection and used it late or never: users may see this page.",
      "Add `option http-ignore-probes` to the frontend. It also hides real errors of users with a bad network." },
    { "Large cookies or uploads never arrive: a tunnel or VPN drops full-sized packets (MTU).", "Lower the MSS on that path." },
  },
  signs = { "Your browser didn't send a complete request in time." },
  source = { { "haproxy", "configuration.txt, timeout http-request; src/http.c" }, { "haproxy-408" }, lab = "haproxy 2.6.12: page for a client that stalls" },
}

meaning {
  code = "413", versions = "2.6+",
  title = "HTTP/1.0 request with a body", phrase = "Payload Too Large",
  summary = "An HTTP/1.0 GET, HEAD or DELETE came with a body. It is no limit of size: HAProxy has none, unless a rule sets deny_status 413.",
  causes = {
    { "An old client or script sends a body with HTTP/1.0.",
      "Let it use HTTP/1.1. The global h1-accept-payload-with-any-method lets it through and opens request smuggling by way of old intermediaries.",
      when = { says = "413 0 - - PR--" } },
  },
  signs = { "413 Payload Too Large</h1> The request entity exceeds the maximum allowed.",
    "413 Payload Too Large The request entity exceeds the maximum allowed." },
  source = { { "haproxy", "src/mux_h1.c" }, lab = "haproxy 2.6.12: HTTP/1.0 GET with a body" },
}

meaning {
  code = "414", versions = "3.1+",
  title = "URI too long",
  summary = "The request line alone fills tune.bufsize (16384 bytes). Before 3.1 the status was 400.",
  causes = { { "A form is sent with GET, or a redirect loop adds to the query each time.", "Use POST, or stop the loop." } },
  signs = { "The URI provided was too long for the server to process." },
  source = { { "haproxy", "src/h1_htx.c, src/http.c" } },
  untried = "Debian's HAProxy is 2.6.",
}

meaning {
  code = "422", versions = "2.6+",
  title = "Transfer-Encoding other than chunked", phrase = "Unprocessable Content",
  summary = "Transfer-Encoding of the request names something other than chunked, such as gzip.",
  causes = { { "A client compresses the transfer.", "Let it compress the content instead: Content-Encoding." } },
  signs = { "422 Unprocessable Content</h1> The server cannot process the contained instructions.",
    "422 Unprocessable Content The server cannot process the contained instructions." },
  source = { { "haproxy", "src/mux_h1.c" }, lab = "haproxy 2.6.12: Transfer-Encoding gzip" },
}

meaning {
  code = "429", versions = "0+",
  title = "Too many requests, by a rule",
  summary = "A rule with deny_status 429 matched (state PR, tarpit PT); HAProxy limits no rate of its own accord.",
  causes = {
    { "A counter of a stick-table, such as http_req_rate, is above the rule's limit; behind a balancer or NAT many users share one address.",
      "See the counters by `echo \"show table NAME\" | socat stdio /run/haproxy/admin.sock`; track a better key than src, or raise the limit." },
  },
  signs = { "429 Too Many Requests You have sent too many requests in a given amount of time.",
    "429 Too Many Requests</h1> You have sent too many requests in a given amount of time." },
  source = { { "haproxy", "configuration.txt, http-request deny, stick-table; src/http.c" }, lab = "haproxy 2.6.12: page of deny_status 429" },
}

meaning {
  code = "431", versions = "3.1+",
  title = "Request headers too large",
  summary = "The headers do not fit into tune.bufsize - tune.maxrewrite (16384 - 1024 bytes). Before 3.1 the status was 400.",
  causes = {
    { "Cookies or tokens have grown too large.",
      "Delete or shrink them; else raise tune.bufsize in global (each connection then takes more memory)." },
  },
  signs = { "431 Request Header Fields Too Large</h1> Request Header Fields Too Large." },
  source = { { "haproxy", "src/h1_htx.c, src/http.c; configuration.txt, tune.bufsize" } },
  untried = "Debian's HAProxy is 2.6.",
}

meaning {
  code = "500", versions = "0+",
  title = "Internal server error of HAProxy",
  summary = "HAProxy made this error: by a tarpit rule, or because a header that a rule adds found no room.",
  check = "The state: PT is the tarpit, PR and PH are the header, IH an internal error; with ---- the server behind sent the 500.",
  causes = {
    { "A header that a rule adds does not fit into tune.maxrewrite (1024 bytes), for example a long Content-Security-Policy.",
      "Raise tune.maxrewrite in the global section, for example to 4096." },
    { "A rule with `http-request tarpit` caught the client.", "Make sure that it matches only abusers; deny_status 429 sets it apart." },
  },
  signs = { "500 Internal Server Error</h1> An internal server error occurred.", "500 Internal Server Error An internal server error occurred." },
  source = { { "haproxy", "configuration.txt, tune.maxrewrite; src/http.c" }, { "haproxy-issues", "1137, 1597" }, lab = "haproxy 2.6.12: page of a tarpit" },
}

meaning {
  code = "502", versions = "0+",
  title = "Invalid or no response of the server",
  summary = "The server took the request and closed without an answer, or HAProxy refused its answer.",
  check = "The state: SH the server closed; PH its answer is invalid, too large or denied; DH, UH, KH HAProxy ended it; with ---- the server behind sent the 502.",
  causes = {
    { "SH: the application died, or closed an idle connection that HAProxy used again (keep-alive race).",
      "Read the server's log at that second. Make its keep-alive time-out longer than HAProxy keeps idle connections, or add `retry-on conn-failure empty-response` for requests that may run twice." },
    { "PH: response headers larger than tune.bufsize - tune.maxrewrite (15360 bytes), more than 101 of them, or no valid HTTP.",
      "Shrink Set-Cookie and Content-Security-Policy, or raise tune.bufsize; check port and `ssl` of the server line." },
  },
  signs = { "The server returned an invalid or incomplete response." },
  see = { ["haproxy SH"] = "the server closed", ["haproxy PH"] = "the answer was refused" },
  source = { { "haproxy", "configuration.txt 8.5; src/http.c" }, lab = "haproxy 2.6.12: page for a server that closes" },
}

meaning {
  code = "503", versions = "0+",
  title = "No server is available",
  summary = "HAProxy could not hand the request to a server: none was up or could be reached, or the queue was too long.",
  check = "The log line: SC with `<NOSRV>` all servers DOWN or no backend; SC refused; sC no answer; sQ queue; with ---- the server behind sent the 503.",
  causes = {
    { "Every server is DOWN for its health check, or in maintenance.",
      "Search the log for `is DOWN, reason`, or read check_status in `echo \"show stat\" | socat stdio /run/haproxy/admin.sock`; repair the server or its check." },
    { "No `use_backend` matched and there is no `default_backend`; in Kubernetes and OpenShift no ingress or route matches, or the service has no ready endpoints.",
      "Correct host and path of the rule, add `default_backend`; look at `kubectl get endpoints NAME`, the selector and the readiness probe.",
      when = { says = "The application is currently not serving requests at this endpoint." } },
    { "The server refuses or does not answer connections, or is at its maxconn.",
      "Test from the machine of HAProxy: `nc -vz HOST PORT`; for sQ find why requests are slow before raising maxconn." },
  },
  signs = { "No server is available to handle this request." },
  see = { ["haproxy SC"] = "refused", ["haproxy SC <NOSRV>"] = "no server to try", ["haproxy sC"] = "no answer", ["haproxy sQ"] = "the queue" },
  source = { { "haproxy", "configuration.txt 8.5; src/http.c" }, { "openshift-router", "error-page-503.http" }, { "haproxy-issues", "1560" }, lab = "haproxy 2.6.12: page for a server that refuses" },
}

meaning {
  code = "504", versions = "0+",
  title = "Gateway time-out", phrase = "Gateway Time-out",
  summary = "The server took the request and sent no complete response headers within `timeout server`: state sH. With ---- the server behind sent the 504.",
  causes = {
    { "The application, or a database behind it, is too slow for this request.",
      "Find the slow URLs by Tr, the fourth timer. Give slow paths a backend of their own with a longer `timeout server`; on OpenShift annotate the route with haproxy.router.openshift.io/timeout (30s), with HAProxy's Kubernetes controller the service with haproxy.org/timeout-server (50s)." },
  },
  signs = { "504 Gateway Time-out The server didn't respond in time.", "504 Gateway Time-out</h1> The server didn't respond in time." },
  source = { { "haproxy", "configuration.txt, timeout server; src/http.c" }, { "openshift-router", "haproxy-config.template" }, { "haproxy-ingress-issues", "309, 617" }, lab = "haproxy 2.6.12: page for a server that hangs" },
}
