-- Shopify: statuses of its APIs beyond the registered ones.
-- Main source: Shopify developer documentation, API response status and error codes.

meaning {
  code = "420", versions = "0-2018",
  title = "Shop locked (old number)",
  summary = "Until 2018-08-30 the Admin API answered 420 for a locked shop; since then it answers 423.",
  see = { ["423"] = "the number since 2018-08-30" },
  source = { { "shopify-docs", "changelog, 2018-08-30" } },
}

meaning {
  code = "423", versions = "2018+",
  title = "Locked",
  summary = "The shop is locked, because it broke the rate limits repeatedly or because of a risk of fraud. Before 2018-08-30 the number was 420.",
  causes = {
    { "The shop is locked.",
      "Contact Shopify support." },
  },
  see = { ["429"] = "the rate limit itself, before a shop is locked" },
  source = { { "shopify-docs", "API response status and error codes" }, { "shopify-docs", "changelog, 2018-08-30" } },
}

meaning {
  code = "430", versions = "0+",
  title = "Security rejection",
  phrase = "Shopify Security Rejection",
  summary = "Shopify rejected the request because it looks malicious.",
  causes = {
    { "A server calls the API for many buyers without naming their addresses.",
      "Send the Buyer IP header with the address of the buyer (Storefront API)." },
  },
  signs = { "430 Shopify Security Rejection" },
  see = {
    ["429"] = "the ordinary rate limit",
    ["431"] = "the registered code for header fields that are too large",
  },
  source = { { "shopify-docs", "API response status and error codes" } },
}

meaning {
  code = "530", versions = "0+",
  title = "Origin DNS error",
  phrase = "Origin DNS Error",
  summary = "Cloudflare, which stands in front of Shopify, cannot resolve the DNS record of the request.",
  causes = {
    { "The record does not resolve at this moment.",
      "Look at Shopify's status page and repeat the request later." },
  },
  source = { { "shopify-docs", "API response status and error codes" } },
}

meaning {
  code = "540", versions = "0+",
  title = "Temporarily disabled",
  phrase = "Temporarily Disabled",
  summary = "Shopify has switched this endpoint off for a while.",
  causes = {
    { "The endpoint is switched off.",
      "Repeat the request later." },
  },
  see = { ["503"] = "the registered code for a server that is not available" },
  source = { { "shopify-docs", "API response status and error codes" } },
}

meaning {
  code = "783", versions = "0+",
  title = "Unexpected token",
  phrase = "Unexpected Token",
  summary = "The JSON of the request has a syntax error.",
  causes = {
    { "The body is not valid JSON.",
      "Correct the JSON that the client sends." },
  },
  see = { ["400"] = "the registered code for a malformed request" },
  source = { { "shopify-docs", "API response status and error codes" } },
}
