-- Apache APISIX: the statuses that it answers itself, by the message in the body or in error.log.
-- Main source: APISIX source code.

local INIT = { "apisix-src", "apisix/init.lua" }

meaning {
  code = "401", versions = "0+",
  title = "A plugin refused the credentials",
  summary = "The plugin key-auth, jwt-auth, basic-auth or hmac-auth found no valid credential.",
  causes = {
    { "No key came: key-auth looks for the header apikey, unless its configuration names another.",
      "Send `apikey: KEY`.",
      when = { says = { "Missing API key found in request", "\"message\":\"Missing API key in request" } } },
    { "No consumer has this key, or the token's claim key names none.",
      "Create the consumer with that plugin, or correct the key.",
      when = { says = { "Invalid API key in request", "Invalid user key in JWT token", "Missing related consumer" } } },
    { "No token came in Authorization, the query jwt or the cookie jwt.",
      "Send `Authorization: Bearer TOKEN`.",
      when = { says = "Missing JWT token in request" } },
  },
  source = { { "apisix-src", "apisix/plugins/key-auth.lua; apisix/plugins/jwt-auth.lua" } },
}

meaning {
  code = "404", versions = "0+",
  title = "No route matches",
  summary = "No route fits uri, host, method and vars of the request, or the service of the route does not exist.",
  causes = {
    { "The uri of the route is exact (no /*), or its host, method or vars differ.",
      "Correct the route; test with `curl -i http://127.0.0.1:9080/PATH -H 'Host: HOST'`." },
    { "The service_id of the route does not exist.",
      "Create the service or correct the id.",
      when = { says = "failed to fetch service configuration by id" } },
  },
  signs = { "\"error_msg\":\"404 Route Not Found", "\"error_msg\": \"404 Route Not Found" },
  source = { INIT },
}

meaning {
  code = "502", versions = "0+",
  title = "No usable upstream node",
  summary = "The nodes were tried and failed, or the route names an upstream that does not exist.",
  check = "The lines before it in error.log: connect() failed (111), recv() failed (104), SSL_do_handshake() failed.",
  causes = {
    { "The nodes are down or unreachable: often 127.0.0.1 inside a container.",
      "Test node and port from the APISIX host; from a container use the service's name.",
      when = { says = "failed to find valid upstream server, all upstream servers tried" } },
    { "The scheme is wrong: http to a TLS node, or the reverse.",
      "Set scheme https (or http) in the upstream." },
    { "Sporadic: the node closes idle connections sooner than APISIX (keepalive_pool idle_timeout, 60 s).",
      "Lower idle_timeout of keepalive_pool, or raise the node's keep-alive." },
    { "The upstream_id of the route does not exist.",
      "Create the upstream or correct the id.",
      when = { says = "failed to find upstream by id:" } },
  },
  signs = { "failed to pick server: failed to find valid upstream server" },
  source = { { "apisix-src", "apisix/balancer.lua; apisix/init.lua; apisix/upstream.lua" }, { "apisix-issues", "2792, 3035, 11638" } },
}

meaning {
  code = "503", versions = "0+",
  title = "No upstream, or a limit",
  summary = "The route has no usable upstream, or limit-req, limit-conn or limit-count refused the request: their rejected_code is 503 by default.",
  check = "A line with failed to set upstream in error.log is the upstream; X-RateLimit-Remaining: 0 in the answer is limit-count.",
  causes = {
    { "A limit plugin refused the request.",
      "Slow the client down, or raise the limit; set rejected_code to 429, which clients understand." },
    { "The upstream has no node: nodes is empty, or service discovery found no healthy instance.",
      "Add nodes, or compare service_name, namespace and group with the registry.",
      when = { says = "failed to set upstream: no valid upstream node" } },
    { "The route has neither upstream nor upstream_id, nor a service with one.",
      "Add one.",
      when = { says = "missing upstream configuration in Route or Service" } },
    { "The upstream has service_name, but discovery is not configured.",
      "Add discovery to config.yaml and restart, and set discovery_type.",
      when = { says = { "failed to set upstream: discovery is uninitialized", "failed to set upstream: discovery <> is uninitialized" } } },
    { "The domain of a node does not resolve. Since 2.3 APISIX leaves that node out, and answers 503 when none remains.",
      "Correct or remove that node, or set dns_resolver in config.yaml.",
      when = { says = { "failed to parse domain: <>, error:", "dns resolver domain: <> error:" } } },
  },
  source = { { "apisix-src", "apisix/upstream.lua; apisix/utils/upstream.lua; apisix/core/resolver.lua; apisix/plugins/limit-req.lua" }, { "apisix-issues", "2960" } },
}
