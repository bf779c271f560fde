-- Kong Gateway: 426 for routes that require https, and nginx's 494 in its error handler.
-- Main source: Kong source code.

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
