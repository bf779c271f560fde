-- Cloudflare: the codes 520-530 of its edge, and 499 in its logs. They apply to Cloudflare only, not to other CDNs.
-- Main source: the Cloudflare documentation, Support, HTTP status codes. The phrase is that of the page; what the
-- status line says has changed over the years (names.lua) and is today mostly "<none>".

meaning {
  code = "499", versions = "0+",
  title = "Client closed request",
  summary = "The visitor closed the connection before Cloudflare had an answer. The number appears only in Cloudflare's logs and analytics.",
  see = { ["522"] = "Cloudflare itself gave up connecting to the origin" },
  source = { { "cloudflare-docs", "error-499.mdx" } },
}

meaning {
  code = "502", versions = "0+",
  title = "Bad gateway",
  summary = "Mostly the origin, or a proxy or tunnel before it, answered 502, and Cloudflare shows its own page with the diagram for it. The plain page that ends with cloudflare comes from the edge itself.",
  check = "Diagram and Host Error: the origin, or cloudflared before it. Plain 502 Bad Gateway with cloudflare below: the edge. Past the edge: `curl -sv --resolve host:443:ORIGIN https://host/path`.",
  causes = {
    { "The web server of the origin cannot reach its application (crashed, overloaded, PHP-FPM stopped), and answers 502.",
      "Read the error log of nginx or Apache on the origin at that second, and restart what it names." },
    { "The tunnel is connected, but cloudflared cannot reach its service: wrong port, http instead of https, localhost inside a container, or a certificate for another name.",
      "Call the service URL on the machine of cloudflared, and correct it in the ingress rule: in a container the service's name, not localhost; for https set originServerName to the name in the certificate.",
      when = { says = "Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared" } },
    { "The edge cannot use the answer: broken gzip, or a Content-Length that does not fit the compressed body.",
      "Test with compression off at the origin and repair it. If the origin is sound, send Cloudflare support the output of `/cdn-cgi/trace`.",
      when = { says = { "502 Bad Gateway cloudflare", "502 Bad Gateway</h1></center> <hr><center>cloudflare" } } },
  },
  signs = { "| 502: Bad gateway", "Bad gateway Error code 502", "error code: 502", "\"title\":\"Error 502:" },
  see = { ["520"] = "the origin's answer was not valid", ["521"] = "the origin refused the connection" },
  source = { { "cloudflare-docs", "error-502-504.mdx" }, { "cloudflared-issues", "451, 742, 976" }, { "cloudflare-docs", "pull request 28481" } },
}

meaning {
  code = "504", versions = "0+",
  title = "Gateway timeout",
  summary = "With the diagram, the origin or a proxy there answered 504; a slow origin itself gives 524. Only in logs it is a cache miss of Early Hints.",
  causes = {
    { "A proxy at the origin waited too long for its application.",
      "Find the slow request in its log; raise its timeout (proxy_read_timeout in nginx) only as far as needed.",
      when = { says = { "| 504: Gateway time-out", "Gateway time-out Error code 504" } } },
  },
  signs = { "error code: 504", "\"title\":\"Error 504:" },
  see = { ["524"] = "the origin did not answer Cloudflare in time" },
  source = { { "cloudflare-docs", "error-502-504.mdx" } },
}

meaning {
  code = "520", versions = "0+",
  title = "Web server returns an unknown error",
  phrase = "Web server is returning an unknown error",
  summary = "The origin accepted the connection, and then reset it or gave an empty, cut, malformed or too large answer.",
  check = "Find the cf-ray id in the access log of the origin and read its error log at that second; test past the edge: `curl -sv --resolve host:443:ORIGIN https://host/path`.",
  causes = {
    { "The application or a PHP worker crashed.",
      "Repair what the origin's error log names." },
    { "The response headers are too large, usually through Set-Cookie (128 KB in all; an older page says 32 KB in all and 16 KB each).",
      "Send fewer and smaller cookies and headers." },
    { "A firewall or security plug-in on the origin resets connections from Cloudflare.",
      "Allow the address ranges that Cloudflare publishes, not everybody. Turning the record to DNS only is no cure: it reveals the address of the origin." },
    { "The origin closes idle connections that Cloudflare reuses (idle up to 900 s).",
      "Keep the origin's keep-alive time above that." },
    { "The origin announces HTTP/2 in ALPN, but its HTTP/2 is broken.",
      "Repair it, or switch off HTTP/2 to Origin." },
    { "Authenticated Origin Pulls is on, but the origin is not set up for it.",
      "Finish the set-up on the origin." },
  },
  signs = {
    "| 520: Web server is returning an unknown error", "Web server is returning an unknown error Error code 520",
    "error code: 520", "Error 520 Ray ID", "\"title\":\"Error 520:", "code-label\">Error code 520", "errorcode_520",
  },
  see = {
    ["444"] = "nginx closed the connection on purpose, which ends here as 520",
    ["502"] = "an error page of the origin itself",
    ["521"] = "the connection was refused",
  },
  source = { { "cloudflare-docs", "error-520.mdx" }, { "cloudflare-docs", "fundamentals/reference/connection-limits.mdx" },
    { "haproxy", "src/http.c, http_get_reason" } },
}

meaning {
  code = "521", versions = "0+",
  title = "Web server is down",
  summary = "The origin actively refused Cloudflare's TCP connection.",
  check = "Run `ss -ltn` on the origin and look for the port of the SSL mode: 443, or 80 with Flexible.",
  causes = {
    { "The web server is stopped, or listens on another port or on localhost only.",
      "Start it, or let it listen on the address and port that Cloudflare uses." },
    { "The mode was changed to Full, but nothing listens on 443.",
      "Install a certificate (one of the Origin CA is enough behind Cloudflare) and listen on 443. Do not fall back to Flexible: the traffic to the origin is then in clear text." },
    { "A firewall, fail2ban or a rate limit rejects Cloudflare addresses.",
      "Allow all Cloudflare ranges, and only those, to 80 and 443. Take the address of the visitor from CF-Connecting-IP, and only from these ranges: then bans do not hit Cloudflare." },
    { "The A or AAAA record is wrong; often the AAAA points to a host without an IPv6 listener.",
      "Correct or remove the record." },
  },
  signs = {
    "| 521: Web server is down", "Web server is down Error code 521", "error code: 521", "Error 521 Ray ID",
    "\"title\":\"Error 521:", "code-label\">Error code 521", "errorcode_521",
  },
  see = {
    ["522"] = "packets are dropped silently instead of refused",
    ["525"] = "the connection works, the TLS handshake fails",
  },
  source = { { "cloudflare-docs", "error-521.mdx" } },
}

meaning {
  code = "522", versions = "0+",
  title = "Connection timed out",
  summary = "Cloudflare saw no SYN+ACK of the origin within 19 s, or no acknowledgement of its request within 90 s.",
  check = "Run tcpdump on the origin for the Cloudflare ranges: does a packet arrive at all?",
  causes = {
    { "A firewall drops or rate-limits Cloudflare addresses, which is the most common cause.",
      "Allow all Cloudflare ranges, and only those, to the web ports." },
    { "The origin is overloaded and its SYN backlog is full.",
      "Add capacity; raising net.core.somaxconn is worth a try." },
    { "The A record holds an old address.",
      "Enter the present address of the origin." },
    { "TCP keep-alive is disabled on the origin.",
      "Enable it." },
    { "Packets are lost on the way.",
      "Run mtr from the origin to a Cloudflare address that connects to it, and give the result to the provider." },
    { "A Worker fetches its own custom domain, an Origin Rule names a host that does not resolve, or a Pages project lacks its custom domain.",
      "Use a route or another host name for the fetch, correct the rule, or add the custom domain to the project." },
  },
  signs = {
    "| 522: Connection timed out", "Connection timed out Error code 522", "error code: 522", "Error 522 Ray ID",
    "\"title\":\"Error 522:", "code-label\">Error code 522", "errorcode_522",
  },
  see = {
    ["521"] = "the connection is refused instead of ignored",
    ["524"] = "the connection works, the answer is too slow",
  },
  source = { { "cloudflare-docs", "error-522.mdx" }, { "cloudflare-docs", "fundamentals/reference/connection-limits.mdx" } },
}

meaning {
  code = "523", versions = "0+",
  title = "Origin is unreachable",
  summary = "Cloudflare has no route to the address of the origin.",
  check = "Compare the A or AAAA record with the present address at the provider, and run a traceroute to it.",
  causes = {
    { "The origin has a new address and the record still has the old one.",
      "Update the A or AAAA record." },
    { "The record holds a private or wrong address.",
      "Enter the public address of the origin." },
    { "On AWS, a route for 172.0.0.0/8 swallows Cloudflare's 172.64.0.0/13, so that replies go nowhere.",
      "Route 172.64.0.0/13 to the Internet gateway, or try narrowing the private route to 172.16.0.0/12." },
    { "Routing at the provider is broken.",
      "Report it to the hosting provider." },
  },
  signs = {
    "| 523: Origin is unreachable", "Origin is unreachable Error code 523", "error code: 523", "Error 523 Ray ID",
    "\"title\":\"Error 523:", "code-label\">Error code 523", "errorcode_523",
  },
  see = {
    ["522"] = "there is a route, but no answer",
    ["530"] = "with 1016 in the body, the name of the origin does not resolve",
  },
  source = { { "cloudflare-docs", "error-523.mdx" } },
}

meaning {
  code = "524", versions = "0+",
  title = "A timeout occurred",
  summary = "The origin took the request but sent no answer within the Proxy Read Timeout (125 s by default, 120 s and 100 s in older documentation), or a write to it took more than 30 s (for Images 6.5 s), which cannot be changed.",
  check = "Look at the duration of the request at the origin: normally it finishes there later.",
  causes = {
    { "A report, import or AI call takes longer than the limit.",
      "Answer 202 and let the client poll, or stream the first bytes early." },
    { "The origin is overloaded.",
      "Find the slow requests in its slow log, and database locks." },
    { "Administrative jobs run longer by nature.",
      "Give them a host name that is not proxied. It shows the address of the origin, so protect it with its own access control." },
    { "An Enterprise zone needs a longer limit.",
      "Raise it up to 6000 s: with a Cache Rule for what could be cached, else with the zone setting proxy_read_timeout. Set it one second above the wanted value." },
  },
  signs = {
    "| 524: A timeout occurred", "A timeout occurred Error code 524", "error code: 524", "Error 524 Ray ID",
    "\"title\":\"Error 524:", "code-label\">Error code 524", "errorcode_524",
  },
  see = {
    ["499"] = "how an nginx origin often logs the same event",
    ["504"] = "a proxy of your own gave up",
    ["522"] = "no connection was made",
  },
  source = { { "cloudflare-docs", "error-524.mdx" }, { "cloudflare-docs", "fundamentals/reference/connection-limits.mdx" },
    { "cloudflare-docs", "pull request 32243 (2026-07-22)" } },
}

meaning {
  code = "525", versions = "0+",
  title = "SSL handshake failed",
  summary = "The TLS handshake between Cloudflare and the origin failed. The SSL mode is Full or Full (strict).",
  check = "Run `openssl s_client -connect ORIGIN:443 -servername host`; in Origin Analytics such a request has originResponseStatus 0.",
  causes = {
    { "No certificate is installed on port 443, or the port does not speak TLS.",
      "Install a certificate, free from the Origin CA, and listen with TLS on 443. Changing to Flexible ends the error by giving up encryption to the origin altogether." },
    { "No virtual host matches the SNI name.",
      "Add the name, or define a default TLS host." },
    { "Cloudflare and the origin share no protocol version or cipher.",
      "Enable TLS 1.2 and 1.3 with their usual cipher suites." },
    { "If it comes and goes, often the origin is overloaded during handshakes.",
      "Look in the error log of the origin for the handshakes at that second before you add capacity." },
  },
  signs = {
    "| 525: SSL handshake failed", "SSL handshake failed Error code 525", "error code: 525", "Error 525 Ray ID",
    "\"title\":\"Error 525:", "code-label\">Error code 525", "errorcode_525",
  },
  see = {
    ["521"] = "the TCP connection itself is refused",
    ["526"] = "the handshake works, the certificate is not accepted",
  },
  source = { { "cloudflare-docs", "error-525.mdx" } },
}

meaning {
  code = "526", versions = "0+",
  title = "Invalid SSL certificate",
  summary = "The SSL mode is Full (strict) and the certificate of the origin is not acceptable. Cloudflare Gateway and Worker subrequests answer 526 as well.",
  check = "Run `openssl s_client -connect ORIGIN:443 -servername host` and read dates, names and chain.",
  causes = {
    { "The certificate is expired, revoked or self-signed, has the wrong name, or lacks its intermediates.",
      "Install a certificate of the Origin CA or a public CA with the right SAN, and renew it automatically." },
    { "A private CA issued it.",
      "Add that CA to the Custom Origin Trust Store. Changing the mode to Full stops checking the certificate, so that anyone on the path can pose as the origin: use it for minutes at most." },
    { "A Worker fetches from a host outside the zone that Cloudflare does not proxy; this always uses Full (strict).",
      "Give that host a valid certificate." },
  },
  signs = {
    "| 526: Invalid SSL certificate", "Invalid SSL certificate Error code 526", "error code: 526", "Error 526 Ray ID",
    "\"title\":\"Error 526:", "code-label\">Error code 526", "errorcode_526",
  },
  see = {
    ["495"] = "nginx rejects the certificate of a client",
    ["525"] = "the handshake itself fails",
  },
  source = { { "cloudflare-docs", "error-526.mdx" } },
}

meaning {
  code = "527", versions = "0+",
  title = "Railgun Listener to origin error",
  summary = "The connection between Cloudflare and the Railgun server at the origin (rg-listener) was interrupted; the product has been retired. Known from quotations of Cloudflare's former support page.",
  source = { { "cloudflare-527" }, { "status-lists" } },
  confidence = "medium",
}

meaning {
  code = "530", versions = "0+",
  title = "Origin DNS error",
  summary = "Cloudflare could not resolve the host name of the origin. 530 only carries the page; the 1xxx number in its body is the cause.",
  check = "Read the 1xxx number and the Ray ID on the page. With 403, 409, 429 or 503 the same page belongs to other numbers (1020, 1018, 1015, 1023).",
  causes = {
    { "1016: the host name of the origin does not resolve.", when = { cloudflare = 1016 } },
    { "1033: the host name leads to a tunnel that has no connected cloudflared.", when = { cloudflare = 1033 } },
  },
  see = {
    ["523"] = "the name resolves, but there is no route to the address",
    ["cloudflare 1016"] = "all causes of the first",
    ["cloudflare 1033"] = "all causes of the second",
  },
  source = { { "cloudflare-docs", "error-530.mdx" }, { "cloudflare-docs", "cloudflare-1xxx-errors" } },
}
