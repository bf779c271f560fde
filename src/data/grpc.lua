-- gRPC: the HTTP status to which google.rpc.Code maps a cancelled call.
-- Main source: googleapis, google/rpc/code.proto.

meaning {
  code = "499", versions = "0+",
  title = "CANCELLED",
  phrase = "Client Closed Request",
  summary = "The gRPC status CANCELLED corresponds to HTTP 499: somebody, mostly the calling side, gave the call up before it ended.",
  signs = {
    "rpc error: code = Canceled", "StatusCode.CANCELLED", "Error: 1 CANCELLED:", "1 CANCELLED: Cancelled on client",
    "StatusRuntimeException: CANCELLED",
  },
  see = { ["504"] = "the mapping of DEADLINE_EXCEEDED, where time ran out" },
  source = { { "googleapis", "google/rpc/code.proto" } },
}
