-- Traefik 2 and 3: what it answers itself, and what it logs of it (at DEBUG for the most part).
-- Main source: Traefik source code; issues of Traefik.

local PROXY = { "traefik-src", "pkg/proxy/httputil/proxy.go" }
local UNTRIED = "Traefik is in no package of Debian."

meaning {
  code = "404", versions = "2.0+",
  title = "No router matches",
  summary = "No router of this entry point fits: 404 page not found, as every Go program says; with OriginStatus 404 the application did.",
  check = "The dashboard or /api/http/routers; errors in the log at the last reload.",
  causes = {
    { "The router names a service that no provider has.", "Write NAME@PROVIDER, as in `api@file`.",
      when = { says = "error<>the service \"<>\" does not exist" } },
    { "The router names a middleware that no provider has.", "Write `auth@file`, on Kubernetes NAMESPACE-NAME@kubernetescrd.",
      when = { says = "error<>middleware \"<>\" does not exist" } },
    { "The router names an entry point that is not configured.", "Correct entryPoints (web, websecure).",
      when = { says = { "EntryPoint doesn't exist", "no valid entryPoint for this router" } } },
    { "A newer Docker refuses the API version of Traefik, which sees no container.", "Update to 2.11.31 or 3.6.1.",
      when = { says = "client version <> is too old. Minimum supported API version is <>providerName=docker" } },
    { "The image exposes no port.", "Set loadbalancer.server.port.", when = { says = "service \"<>\" error: port is missing" } },
    { "The rule cannot be parsed.", "Write Host(`a.example`) in backticks; 3.x takes one name in each: Host(`a`) || Host(`b`).",
      when = { says = "error while parsing rule <>routerName=" } },
    { "Rule or entry point differ, or a router for https has no tls.", "Correct Host(`...`); set tls=true for websecure." },
    { "The container is unhealthy, or exposedByDefault is false.", "Repair its health check; set traefik.enable=true." },
  },
  source = { { "traefik-src", "pkg/server/router/router.go; pkg/config/runtime/runtime_http.go; pkg/provider/docker/config.go; CHANGELOG.md, 12256, 12262" }, { "traefik-issues", "4153, 4408" } },
  untried = UNTRIED,
}

meaning {
  code = "429", versions = "2.0+",
  title = "Rate limit",
  summary = "The middleware rateLimit or inFlightReq refused the request.",
  causes = {
    { "All clients come from one address, that of a proxy in front.",
      "List it in forwardedHeaders.trustedIPs of the entry point, and set sourceCriterion.ipStrategy.depth to the number of your proxies in front: with more, clients can forge their address." },
  },
  signs = { "No bursty traffic allowed", "X-Retry-In:" },
  source = { { "traefik-src", "pkg/middlewares/ratelimiter/rate_limiter.go; pkg/middlewares/inflightreq/inflight_req.go" } },
  untried = UNTRIED,
}

meaning {
  code = "499", versions = "2.0+",
  title = "Client closed request",
  summary = "The request was cancelled before the service had answered: the client left, or Traefik cut its upload.",
  causes = {
    { "The client or a proxy in front gave up.", "Compare Duration with their timeouts; find out why the service is slow." },
    { "At 60 s: readTimeout ended an upload (default since 2.11.2; none before).",
      "Raise transport.respondingTimeouts.readTimeout of the entry point, to 10m for example; with 0 idle clients hold connections forever." },
  },
  signs = { "'499 Client Closed Request' caused by:", "499 Client Closed Request error=\"context canceled\"" },
  source = { PROXY, { "traefik-src", "pkg/config/static/static_config.go" }, { "traefik-issues", "10654" } },
  untried = UNTRIED,
}

meaning {
  code = "500", versions = "2.0+",
  title = "Forwarding failed",
  summary = "The server could be reached, but not spoken to. The log says why at DEBUG, of TLS from 3.4 on at ERROR.",
  causes = {
    { "The certificate of an https server is not trusted, or not for that name: Traefik calls servers by address.",
      "Set serversTransport.rootCAs and serverName, and name it in the service; insecureSkipVerify accepts any certificate.",
      when = { says = { "Server Error' caused by: <>x509:<>\"", "Server Error error=\"<>x509:<>\"",
        "\"error\":\"<>x509:<>\"message\":\"500 Internal Server Error\"" } } },
    { "One side speaks TLS, the other http.", "Set loadbalancer.server.scheme to http or https, or correct the port.",
      when = { says = { "Server Error' caused by: tls: first record does not look like a TLS handshake",
        "Server Error error=\"tls: first record does not look like a TLS handshake",
        "\"error\":\"tls: first record does not look like a TLS handshake\"<>\"message\":\"500 Internal Server Error\"",
        "Server Error' caused by: net/http: HTTP/1.x transport connection broken: malformed HTTP response \"\\x15\\x03",
        "Server Error error=\"net/http: HTTP/1.x transport connection broken: malformed HTTP response \"\\x15\\x03" } } },
  },
  signs = { "500 Internal Server Error' caused by:", "500 Internal Server Error error=\"" },
  source = { PROXY, { "traefik-src", "pkg/server/service/proxy.go of 2.11" }, { "traefik-issues", "3906, 9401" } },
  untried = UNTRIED,
}

meaning {
  code = "502", versions = "2.0+",
  title = "Bad gateway",
  summary = "Traefik could not connect to the server, or it closed without an answer.",
  check = "The log at DEBUG; with OriginStatus 502 the application said so.",
  causes = {
    { "Nothing listens there: Traefik took another port of the container, or the application listens on 127.0.0.1.",
      "Set traefik.http.services.NAME.loadbalancer.server.port to its inner port; let it listen on 0.0.0.0.",
      when = { says = { "502 Bad Gateway' caused by: dial tcp <>: connect: connection refused", "502 Bad Gateway error=\"dial tcp <>: connect: connection refused",
        "\"error\":\"dial tcp <>: connect: connection refused\"<>\"message\":\"502 Bad Gateway\"" } } },
    { "DNS does not know the host in the server's url.", "Correct it, or put Traefik into the network of that service.",
      when = { says = { "502 Bad Gateway' caused by: dial tcp: lookup <>: no such host", "502 Bad Gateway error=\"dial tcp: lookup <>: no such host" } } },
    { "The server closed: a crash, or a kept connection that it closed as the request came.",
      "Read its log; let its keep-alive exceed idleConnTimeout (90 s) of serversTransport.forwardingTimeouts.",
      when = { says = { "502 Bad Gateway' caused by: EOF", "502 Bad Gateway error=EOF", "502 Bad Gateway' caused by: read tcp", "502 Bad Gateway error=\"read tcp" } } },
  },
  source = { PROXY, { "traefik-src", "pkg/provider/docker/shared.go" } },
  untried = UNTRIED,
}

meaning {
  code = "503", versions = "2.0+",
  title = "No server in the service",
  summary = "The service has no server that is up.",
  causes = {
    { "Its health check fails, or no pod is ready.", "Correct path, port and status of loadbalancer.healthcheck; look at readiness and `kubectl get endpointslices`." },
  },
  signs = { "503<>no available server" },
  see = { ["404"] = "an unhealthy container of Docker has no router at all" },
  source = { { "traefik-src", "pkg/server/service/loadbalancer/wrr/wrr.go" }, { "traefik-issues", "9172" } },
  untried = UNTRIED,
}

meaning {
  code = "504", versions = "2.0+",
  title = "Gateway timeout",
  summary = "Connecting to the server took too long, or its answer.",
  causes = {
    { "Its address is in a network that Traefik does not share (a container in several has several), or a firewall or security group drops the packets.",
      "Set traefik.docker.network to the shared one, by its full name (`docker network ls`); else open the port to Traefik.",
      when = { says = { "504 Gateway Timeout' caused by: dial tcp <>: i/o timeout", "504 Gateway Timeout error=\"dial tcp <>: i/o timeout",
        "\"error\":\"dial tcp <>: i/o timeout\"<>\"message\":\"504 Gateway Timeout\"" } } },
    { "The answer took longer than responseHeaderTimeout, 0 (none) unless set.", "Shorten the request, or raise it in serversTransport.forwardingTimeouts.",
      when = { says = { "504 Gateway Timeout' caused by: net/http: timeout awaiting response headers", "504 Gateway Timeout error=\"net/http: timeout awaiting response headers" } } },
  },
  source = { PROXY, { "traefik-src", "docs, Docker provider, traefik.docker.network" } },
  untried = UNTRIED,
}

family { id = "traefik", title = "line of Traefik's log", key = "name" }

entry {
  key = "Unable to obtain ACME certificate for domains",
  title = "ACME certificate not obtained",
  summary = "The challenge failed, and Traefik serves its TRAEFIK DEFAULT CERT.",
  check = "The error behind it.",
  causes = {
    { "Port 80 (httpChallenge) or 443 (tlsChallenge) is closed from outside.",
      "Open and forward it, or use dnsChallenge.",
      when = { says = { "Unable to obtain ACME certificate<>acme:error:connection", "acme: error: <>acme:error:connection" } } },
    { "Another machine answers for the name: a CDN, or an old A or AAAA record.", "Correct DNS, or use dnsChallenge.",
      when = { says = { "Unable to obtain ACME certificate<>acme:error:unauthorized", "acme: error: <>acme:error:unauthorized" } } },
    { "The name has no A or AAAA record.", "Add it.",
      when = { says = { "Unable to obtain ACME certificate<>acme:error:dns", "acme: error: <>acme:error:dns" } } },
    { "Others may read acme.json, so the resolver is left out.", "Run `chmod 600 acme.json`.",
      when = { says = "permissions <> for <> are too open, please use 600" } },
    { "The router names a resolver that is not configured or was left out.", "Correct certResolver, or see why the log says `skipped from the resolvers list`.",
      when = { says = { "uses a non-existent resolver:", "Router uses a nonexistent certificate resolver", "Router uses a non-existent certificate resolver" } } },
    { "The TXT record is not seen: the resolver, or the token of the DNS provider.", "Set dnsChallenge.resolvers; let the token write that zone.",
      when = { says = "Unable to obtain ACME certificate<>time limit exceeded: last error:" } },
    { "The CA's rate limit.", "Wait as it says; keep acme.json in a volume, with mode 600.",
      when = { says = "acme: error: <>acme:error:rateLimited" } },
  },
  signs = { "Unable to obtain ACME certificate for domain" },
  source = { { "traefik-src", "pkg/provider/acme; cmd/traefik/traefik.go" }, { "traefik-issues", "2763" } },
  untried = UNTRIED,
}
