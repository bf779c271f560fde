-- Caddy: 499 of its reverse proxy.
-- Main source: Caddy source code.

meaning {
  code = "499", versions = "2.3+",
  title = "Client closed the connection",
  summary = "The client left while Caddy waited for the upstream of a reverse proxy. Up to 2.11.4 the access log mostly shows status 0 for this; 499 only where the cancelled attempt ended as an error.",
  see = {
    ["502"] = "the upstream failed, not the client",
    ["504"] = "the upstream was too slow and Caddy gave up",
  },
  source = { { "caddy-src", "modules/caddyhttp/reverseproxy/reverseproxy.go, commits 53aa60aff and d2e0ad1e9" } },
}
