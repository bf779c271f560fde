-- gRPC: the HTTP status to which google.rpc.Code maps a cancelled call.
-- Main source: googleapis, google/rpc/code.proto.

meaning {
  code = "499", versions = "0+",
  title = "CANCELLED",
  summary = "The gRPC status CANCELLED maps to HTTP 499: the operation was cancelled, typically by the caller.",
  see = { ["504"] = "the mapping of DEADLINE_EXCEEDED, where time ran out" },
  source = { { "googleapis", "google/rpc/code.proto" } },
}
