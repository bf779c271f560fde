-- Node.js: unregistered numbers for which http.STATUS_CODES has a phrase.
-- Main source: http.STATUS_CODES of Node.js 20.

meaning {
  code = "418", versions = "0+",
  title = "I'm a teapot",
  phrase = "I'm a Teapot",
  summary = "Node.js has a phrase for 418 in http.STATUS_CODES, so applications can send it. The registry keeps the number as unused.",
  source = { { "nodejs", "lib/_http_server.js, STATUS_CODES" }, { "statuses", "src/node.json" } },
}

meaning {
  code = "509", versions = "0+",
  title = "Bandwidth limit exceeded",
  phrase = "Bandwidth Limit Exceeded",
  summary = "Node.js has a phrase for 509 in http.STATUS_CODES, so applications can send it. The number was never registered.",
  see = { ["429"] = "the registered code for a client that sends too many requests" },
  source = { { "nodejs", "lib/_http_server.js, STATUS_CODES" }, { "statuses", "src/node.json" } },
}
