-- Envoy: the response code 0 of its access log.
-- Main source: Envoy documentation, access logging.

meaning {
  code = "000", versions = "0+",
  title = "No response code",
  summary = "The access log shows response code 0 because Envoy never began to send a response. Mostly the client had disconnected; the response flag DC says so.",
  check = "The response flags in the same log line.",
  signs = { "HTTP/1.1\" 0 DC", "HTTP/2\" 0 DC" },
  see = { ["499"] = "what nginx logs for the same event" },
  source = { { "envoy-docs", "configuration/observability/access_log/usage" } },
}
