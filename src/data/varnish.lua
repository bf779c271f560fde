-- Varnish Cache: its own 503.
-- Main source: Varnish Cache source code.

meaning {
  code = "503", versions = "0+",
  title = "Backend fetch failed",
  phrase = "Backend fetch failed",
  summary = "Varnish could not get an answer from its backend, and says so in the phrase of its 503. With the phrase VCL failed the configuration ended the request; Service Unavailable stands for too many restarts, among others.",
  check = "Run `varnishlog -g request -q 'RespStatus == 503'`: the records FetchError and VCL_Error name the reason. The XID on the page and in X-Varnish finds the transaction.",
  signs = {
    "503 Backend fetch failed", "503 VCL failed", "FetchError backend <>: fail errno", "FetchError first byte timeout",
    "FetchError HTC eof", "FetchError Director <> returned no backend", "VCL_Error Failed from VCL",
  },
  see = {
    ["502"] = "what most other proxies send when the backend fails",
    ["504"] = "what most other proxies send when the backend is too slow",
  },
  source = { { "varnish-src", "bin/varnishd/cache/cache_fetch.c; cache_req_fsm.c; bin/varnishd/builtin.vcl" } },
}
