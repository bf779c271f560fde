-- Apache Traffic Server: the 000 of its log and metrics.
-- Main source: apache/trafficserver, documentation and source code.

meaning {
  code = "000", versions = "0+",
  title = "No response status",
  summary = "No valid status went to the client, mostly because it broke off first. The log field pssc shows 000, and the metric proxy.process.http.000_responses counts it.",
  check = "The cache result (crc) in the same line: ERR_CLIENT_ABORT means that the client left.",
  signs = { "ERR_CLIENT_ABORT/000" },
  see = { ["499"] = "what nginx logs for a client that leaves" },
  source = { { "trafficserver", "doc/admin-guide/monitoring/statistics/core/http-response-code.en.rst; src/proxy/logging/LogAccess.cc" } },
}
