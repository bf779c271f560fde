-- Caddy: 499 of its reverse proxy.
-- Main source: Caddy source code.

meaning {
  code = "499", versions = "2.0+",
  title = "Client closed the connection",
  summary = "The client left while Caddy waited for the upstream of a reverse proxy. The number appears in the log only.",
  see = {
    ["502"] = "the upstream failed, not the client",
    ["504"] = "the upstream was too slow and Caddy gave up",
  },
  source = { { "caddy-src", "modules/caddyhttp/reverseproxy/reverseproxy.go" } },
}
