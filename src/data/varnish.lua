-- Varnish Cache: its own 503.
-- Main source: Varnish Cache source code.

meaning {
  code = "503", versions = "0+",
  title = "Backend fetch failed",
  summary = "Varnish could not get an answer from its backend. Varnish has no numbers of its own; the text \"Backend fetch failed\" tells that this 503 comes from it.",
  check = "Find the transaction with varnishlog: it shows why the fetch failed.",
  see = {
    ["502"] = "what most other proxies send when the backend fails",
    ["504"] = "what most other proxies send when the backend is too slow",
  },
  source = { { "varnish-src" } },
}
