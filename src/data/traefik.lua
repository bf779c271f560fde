-- Traefik: 499 of its HTTP proxy.
-- Main source: Traefik source code.

meaning {
  code = "499", versions = "2.0+",
  title = "Client closed request",
  summary = "The client closed the connection before the service behind Traefik had answered.",
  signs = { "'499 Client Closed Request' caused by:", "499 Client Closed Request error=\"context canceled\"" },
  see = {
    ["502"] = "the service failed, not the client",
    ["504"] = "the service was too slow and Traefik gave up",
  },
  source = { { "traefik-src", "pkg/proxy/httputil/proxy.go" } },
}
