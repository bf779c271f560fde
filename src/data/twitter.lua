-- Twitter (X): the retired 420 of its first Search API.
-- Main source: X developer documentation.

meaning {
  code = "420", versions = "Search API v1",
  title = "Enhance your calm",
  phrase = "Enhance Your Calm",
  summary = "The Search API v1 sent this from 2010-01-18 to clients over the rate limit. It is retired.",
  causes = {
    { "The client sends too many requests.",
      "Handle it like 429: wait, then send at a lower rate." },
  },
  signs = { "420 Enhance Your Calm" },
  see = { ["429"] = "the registered code for the same case" },
  source = { { "x-docs", "API v1 response codes" } },
}
