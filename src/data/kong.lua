-- Kong Gateway: the statuses that it answers itself, by the message in the body.
-- Main source: Kong source code.

local HANDLERS = { "kong-src", "kong/error_handlers.lua" }
local BALANCER = { "kong-src", "kong/runloop/balancer/init.lua" }

meaning {
  code = "401", versions = "0+",
  title = "A plugin refused the credentials",
  summary = "An authentication plugin (key-auth, jwt, basic-auth) found no valid credential. Since Kong 3.6 the message for an unknown key or password is only Unauthorized.",
  check = "WWW-Authenticate of the answer names the plugin: Key, Bearer or Basic.",
  causes = {
    { "The plugin key-auth found no key under a name of key_names (default apikey).",
      "Send `apikey: KEY`, or the name in key_names.",
      when = { says = "No API key found in request" } },
    { "The key or password is unknown: mistyped, expired, deleted, or of another workspace.",
      "Look the credential up at its consumer: `GET /consumers/NAME/key-auth`.",
      when = { says = "\"message\":\"Invalid authentication credentials" } },
    { "No jwt credential has the key that the claim iss (key_claim_name) names.",
      "Create a jwt credential whose key is the iss of the token, or set key_claim_name.",
      when = { says = "No credentials found for given 'iss'" } },
  },
  source = { { "kong-src", "kong/plugins/key-auth/handler.lua; kong/plugins/jwt/handler.lua" } },
}

meaning {
  code = "403", versions = "0+",
  title = "A plugin refused the caller",
  summary = "The plugin acl or ip-restriction refused it.",
  causes = {
    { "The plugin acl: the consumer is in no allowed group, or nothing has authenticated it.",
      "Add the consumer to the group (`POST /consumers/NAME/acls`), and use an authentication plugin on the same route.",
      when = { says = "You cannot consume this service" } },
    { "The plugin ip-restriction: the address is not allowed; behind a balancer Kong sees the balancer's.",
      "Name the balancer's address, and no other, in trusted_ips and set real_ip_header: from a wider range every client could forge an allowed address. Then allow the client.",
      when = { says = { "\"message\":\"Your IP address is not allowed", "\"message\":\"IP address not allowed:", "\"message\": \"IP address not allowed:" } } },
  },
  source = { { "kong-src", "kong/plugins/acl/handler.lua; kong/plugins/ip-restriction/handler.lua" } },
}

meaning {
  code = "404", versions = "0+",
  title = "No route matches",
  summary = "No route fits method, host, path, headers and SNI of the request.",
  check = "Host and path as Kong gets them: `curl -i http://KONG:8000/PATH -H 'Host: HOST'`, against `GET /routes` at the Admin API.",
  causes = {
    { "The route has other hosts, paths, methods or protocols; a regex path needs a leading ~ since Kong 3.0.",
      "Correct the route." },
    { "On Kubernetes the Ingress has another class, or Kong did not accept the configuration.",
      "Set `ingressClassName: kong`, and read the log of the ingress controller." },
  },
  signs = { "no Route matched with those values" },
  source = { { "kong-src", "kong/runloop/handler.lua" } },
}

meaning {
  code = "429", versions = "0+",
  title = "Rate limit exceeded",
  summary = "The plugin rate-limiting or response-ratelimiting refused the request.",
  causes = {
    { "The consumer, credential or address calls more often than the plugin allows.",
      "Wait as Retry-After says; or raise the limit for this consumer." },
    { "The plugin limits by ip, and all clients come with the address of one balancer.",
      "Limit by consumer, or name the balancer's address only in trusted_ips and set real_ip_header." },
  },
  signs = { "\"message\":\"API rate limit exceeded\"", "\"message\": \"API rate limit exceeded\"", "API rate limit exceeded for '<>'" },
  source = { { "kong-src", "kong/plugins/rate-limiting/schema.lua; kong/plugins/response-ratelimiting/access.lua" } },
}

meaning {
  code = "502", versions = "0+",
  title = "No valid response from the upstream",
  summary = "The nginx in Kong got no usable answer: connection refused or reset, TLS failed, or headers too large.",
  check = "The line of the same request in Kong's error.log: connect() failed, recv() failed (104), upstream sent too big header, SSL_do_handshake() failed.",
  causes = {
    { "Nothing listens at host and port of the service, often localhost inside a container, or http is spoken to a TLS port.",
      "Correct host, port and protocol of the service; from a container use the service's name." },
    { "Sporadic, often the first request after a pause: the upstream closes idle connections sooner than Kong (upstream_keepalive_idle_timeout, 60 s).",
      "Make the upstream's keep-alive longer than 60 s, or set upstream_keepalive_idle_timeout below it." },
    { "The response headers (cookies) are larger than the proxy buffer.",
      "Shrink them, or raise nginx_proxy_proxy_buffer_size and nginx_proxy_proxy_buffers." },
  },
  signs = { "An invalid response was received from the upstream server" },
  source = { HANDLERS, { "kong-issues", "1874, 2360, 3314, 4661" } },
}

meaning {
  code = "503", versions = "0+",
  title = "No target for the request",
  summary = "Kong found nothing to send the request to.",
  check = "`GET /upstreams/NAME/health` at the Admin API, and Kong's error.log.",
  causes = {
    { "Health checks hold all targets for unhealthy, or the upstream has none (on Kubernetes: no ready pod).",
      "Repair the targets. With passive checks alone they stay out: add an active check, or `PUT /upstreams/NAME/targets/TARGET/healthy` (POST before 3.0).",
      when = { says = "failure to get a peer from the ring-balancer" } },
    { "The host of the service does not resolve: mistyped, or known in another Docker network or namespace only.",
      "Use the full name (`name.namespace.svc.cluster.local`), put both into one network, or set dns_resolver in kong.conf.",
      when = { says = { "\"message\":\"name resolution failed", "\"message\": \"name resolution failed", "DNS resolution failed: <>. Tried:" } } },
    { "The route has no service, and no plugin that answers in its place.",
      "Give the route a service.",
      when = { says = "no Service found with those values" } },
  },
  signs = { "The upstream server is currently unavailable" },
  source = { BALANCER, HANDLERS, { "kong-src", "kong/init.lua" } },
}

meaning {
  code = "504", versions = "0+",
  title = "The upstream is timing out",
  summary = "The upstream did not connect or answer within connect_timeout, write_timeout or read_timeout of the service, 60000 ms each.",
  check = "Kong's error.log: while connecting to upstream, or while reading response header.",
  causes = {
    { "The upstream is slow: read_timeout ran out.",
      "Make it faster, or raise read_timeout of that service." },
  },
  signs = { "The upstream server is timing out" },
  source = { HANDLERS },
}

meaning {
  code = "426", versions = "0+",
  title = "Please use HTTPS protocol",
  summary = "The route accepts https only (its protocols list), and the request came over plain http. The route's https_redirect_status_code (default 426) can send a redirect instead.",
  check = "The message in the body; Please use HTTP2 protocol is the other 426 of Kong, for gRPC routes.",
  causes = {
    { "The client uses http.",
      "Use https in the client. Adding http to the protocols of the route ends the error, but sends credentials and data in clear text." },
    { "A proxy in front ends TLS and speaks http to Kong.",
      "Let it send X-Forwarded-Proto, and name its address, and no other, in trusted_ips: from a wider range every client could claim https and forge its address. Or use https on that hop as well." },
    { "A gRPC route got its request over HTTP/1.1.",
      "Let the client, and the proxies before Kong, use HTTP/2.",
      when = { says = "Please use HTTP2 protocol" } },
  },
  signs = { "Please use HTTPS protocol" },
  see = { ["497"] = "nginx: clear text sent to a TLS port" },
  source = { { "kong-src", "kong/runloop/handler.lua; kong/db/schema/entities/routes.lua; kong.conf.default, trusted_ips" } },
}

meaning {
  code = "494", versions = "0+",
  title = "Request header or cookie too large",
  summary = "The nginx inside Kong refused a header line as too long, and Kong's error handler writes the answer. Since Kong 3.6 the client gets 400 with this text; before, it gets 400 with Bad request, or 494 where that nginx is older than 1.17.9.",
  check = "Set error.log to level info: \"client sent too long header line\".",
  causes = {
    { "Cookies or tokens do not fit into large_client_header_buffers (default 4 of 8k).",
      "Shrink them first, then raise nginx's large_client_header_buffers." },
  },
  signs = { "\"message\":\"Request header or cookie too large\"", "\"message\": \"Request header or cookie too large\"" },
  see = {
    ["400"] = "what clients usually receive",
    ["431"] = "the registered code for the same problem",
  },
  source = { { "kong-src", "kong/error_handlers.lua; kong/templates/nginx_kong.lua; commit cfb56a7482" }, { "nginx-src", "CHANGES 1.17.9" } },
}
