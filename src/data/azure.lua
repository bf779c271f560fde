-- Azure Application Gateway: how it reports clients that leave early.
-- Main source: Azure documentation, application-gateway/http-response-codes.md.

meaning {
  code = "000", versions = "v1",
  title = "Client closed the connection before the answer",
  summary = "The client closed the connection before the backend had finished its answer. The v1 SKU reports this as 0.",
  causes = {
    { "The time-out of the client is too short for this answer.",
      "Raise it on the client, or speed up the backend." },
  },
  see = { ["499"] = "the number that the v2 SKU uses" },
  source = { { "azure-docs", "articles/application-gateway/http-response-codes.md" } },
}

meaning {
  code = "499", versions = "v2",
  title = "Client closed the connection",
  summary = "The client closed the connection before the backend had finished its answer, for example during a large response or because its own time-out is short.",
  causes = {
    { "The time-out of the client is too short for this answer.",
      "Raise it on the client, or speed up the backend." },
  },
  see = { ["000"] = "what the v1 SKU reports instead" },
  source = { { "azure-docs", "articles/application-gateway/http-response-codes.md" } },
}
