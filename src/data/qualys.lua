-- Qualys SSL Labs: 529 of its assessment API.
-- Main source: SSL Labs API documentation, v2, v3 and v4.

meaning {
  code = "529", versions = "SSL Labs API v2+",
  title = "Service overloaded",
  summary = "The assessment service is overloaded.",
  causes = {
    { "Often too many assessments run at the moment.",
      "Wait before the next try, with a random delay added: 30 minutes by most of the documentation, 15 by the table of v4." },
  },
  see = {
    ["429"] = "this client sends too many requests",
    ["503"] = "the service is not available",
  },
  source = { { "ssllabs-scan", "ssllabs-api-docs.md; ssllabs-api-docs-v3.md; ssllabs-api-docs-v4.md" } },
}
