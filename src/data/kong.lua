-- Kong Gateway: 426 for routes that require https, and nginx's 494 in its error handler.
-- Main source: Kong source code.

meaning {
  code = "426", versions = "0+",
  title = "Please use HTTPS protocol",
  summary = "The route accepts https only (its protocols list), and the request came over plain http.",
  causes = {
    { "The client uses http.",
      "Use https in the client. Adding http to the protocols of the route ends the error, but sends credentials and data in clear text." },
    { "Often a proxy in front ends TLS and speaks http to Kong.",
      "Try https on that hop as well." },
  },
  see = { ["497"] = "nginx: clear text sent to a TLS port" },
  source = { { "kong-src", "kong/runloop/handler.lua" } },
}

meaning {
  code = "494", versions = "0+",
  title = "Request header or cookie too large",
  summary = "The nginx inside Kong refused a header line as too long, and Kong's error handler writes the text of the answer. The client gets 400 where that nginx is 1.17.9 or later, else 494.",
  check = "Set error.log to level info: \"client sent too long header line\".",
  causes = {
    { "Cookies or tokens do not fit into large_client_header_buffers (default 4 of 8k).",
      "Shrink them first, then raise nginx's large_client_header_buffers." },
  },
  see = {
    ["400"] = "what clients usually receive",
    ["431"] = "the registered code for the same problem",
  },
  source = { { "kong-src", "kong/error_handlers.lua" }, { "nginx-src", "CHANGES 1.17.9" } },
}
