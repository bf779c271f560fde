-- Cloudflare: the codes 520-530 of its edge, and 499 in its logs. They apply to Cloudflare only, not to other CDNs.
-- Main source: the Cloudflare documentation, Support, HTTP status codes.

meaning {
  code = "499", versions = "0+",
  title = "Client closed request",
  summary = "The visitor closed the connection before Cloudflare had an answer. The number appears in Cloudflare's logs only.",
  see = { ["522"] = "Cloudflare itself gave up connecting to the origin" },
  source = { { "cloudflare-docs", "error-499.mdx" } },
}

meaning {
  code = "520", versions = "0+",
  title = "Web server returns an unknown error",
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
      "Keep the origin's keep-alive above that reuse time, or expect retries." },
    { "The origin announces HTTP/2 in ALPN, but its HTTP/2 is broken.",
      "Repair it, or switch off HTTP/2 to Origin." },
    { "Authenticated Origin Pulls is on, but the origin is not set up for it.",
      "Finish the set-up on the origin." },
  },
  see = {
    ["444"] = "nginx closed the connection on purpose, which ends here as 520",
    ["502"] = "an error page of the origin itself",
    ["521"] = "the connection was refused",
  },
  source = { { "cloudflare-docs", "error-520.mdx" }, { "cloudflare-docs", "fundamentals/reference/connection-limits.mdx" } },
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
  see = {
    ["522"] = "packets are dropped silently instead of refused",
    ["525"] = "the connection works, the TLS handshake fails",
  },
  source = { { "cloudflare-docs", "error-521.mdx" } },
}

meaning {
  code = "522", versions = "0+",
  title = "Connection timed out",
  summary = "The origin sent no SYN+ACK within 19 s, or did not acknowledge the request within 90 s.",
  check = "Run tcpdump on the origin for the Cloudflare ranges: does a packet arrive at all?",
  causes = {
    { "A firewall drops or rate-limits Cloudflare addresses, which is the most common cause.",
      "Allow all Cloudflare ranges, and only those, to the web ports." },
    { "The origin is overloaded and its SYN backlog is full.",
      "Add capacity; raising net.core.somaxconn is worth a try." },
    { "The A record holds an old address.",
      "Enter the present address of the origin." },
    { "Keep-alive is disabled on the origin.",
      "Enable it." },
    { "Packets are lost on the way.",
      "Run mtr from the origin to a Cloudflare address that connects to it, and give the result to the provider." },
    { "A Worker fetches its own custom domain, an Origin Rule names a host that does not resolve, or a Pages project lacks its custom domain.",
      "Use a route or another host name for the fetch, correct the rule, or add the custom domain to the project." },
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
  see = {
    ["522"] = "there is a route, but no answer",
    ["530"] = "with 1016 in the body, the name of the origin does not resolve",
  },
  source = { { "cloudflare-docs", "error-523.mdx" } },
}

meaning {
  code = "524", versions = "0+",
  title = "A timeout occurred",
  summary = "The origin took the request but sent no answer within the Proxy Read Timeout (120 s today, 100 s in older documentation), or a write to it took more than 30 s (for Images 6.5 s), which cannot be changed.",
  check = "Look at the duration of the request at the origin: normally it finishes there later.",
  causes = {
    { "A report, import or AI call takes longer than the limit.",
      "Answer 202 and let the client poll, or stream the first bytes early." },
    { "The origin is overloaded.",
      "Find the slow requests in its slow log, and database locks." },
    { "Administrative jobs run longer by nature.",
      "Give them a host name that is not proxied. It shows the address of the origin, so protect it with its own access control." },
    { "An Enterprise zone needs a longer limit.",
      "Raise it with a Cache Rule or the zone setting proxy_read_timeout, up to 6000 s; set it one second above the wanted value." },
  },
  see = {
    ["499"] = "how an nginx origin often logs the same event",
    ["504"] = "a proxy of your own gave up",
    ["522"] = "no connection was made",
  },
  source = { { "cloudflare-docs", "error-524.mdx" }, { "cloudflare-docs", "fundamentals/reference/connection-limits.mdx" } },
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
    { "It comes and goes: the origin is overloaded during handshakes.",
      "Add capacity, and look in the error log of the origin for the handshakes at that second." },
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
    { "A Worker fetches from a host outside the zone; this always uses Full (strict).",
      "Give that host a valid certificate." },
  },
  see = {
    ["495"] = "nginx rejects the certificate of a client",
    ["525"] = "the handshake itself fails",
  },
  source = { { "cloudflare-docs", "error-526.mdx" } },
}

meaning {
  code = "527", versions = "0+",
  title = "Railgun error",
  summary = "The Railgun listener could not reach the origin; the product has been retired. Third-party lists only: no text of Cloudflare was found.",
  source = { { "status-lists" } },
  confidence = "low",
}

meaning {
  code = "530", versions = "0+",
  title = "Carrier of a 1xxx error",
  summary = "Cloudflare's edge could not use the definition of the origin. 530 only carries the page; the 1xxx number in its body is the cause.",
  check = "Read the 1xxx number and the Ray ID on the page. The same numbers can also arrive with HTTP status 403, 409 or 429.",
  causes = {
    { "1016: the host name of the origin does not resolve.",
      "Add the A record, repair the target of the CNAME, or finish the validation of the custom hostname." },
    { "1033: a tunnel has no connected cloudflared.",
      "Run `systemctl status cloudflared` on the origin and restart it." },
    { "1000: DNS points to Cloudflare or a proxy loops; also a doubled X-Forwarded-For or one over 100 characters, or a CF-Connecting-IP sent by the client.",
      "Point the record to the origin, break the loop, and send one short X-Forwarded-For and no CF-Connecting-IP." },
    { "1014: the CNAME points to another account.",
      "Set the name up as a custom hostname with Cloudflare for SaaS." },
    { "1020 and 1015: a firewall rule or a rate limit of the site's owner.",
      "Search Security Events for the Ray ID and correct the rule that is named; switching it off opens the site to what it blocks." },
    { "1101 and 1102: a Worker raised an exception or used up its CPU time.",
      "Read the logs of the Worker." },
  },
  see = { ["523"] = "the name resolves, but there is no route to the address" },
  source = { { "cloudflare-docs", "error-530.mdx" }, { "cloudflare-docs", "cloudflare-1xxx-errors" } },
}
