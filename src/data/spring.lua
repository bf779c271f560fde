-- Spring Framework: constants of HttpStatus that are not registered or clash with registered codes.
-- Main source: HttpStatus.java and its history.

meaning {
  code = "103", versions = "3.1.1-6.2",
  title = "Checkpoint",
  phrase = "Checkpoint",
  summary = "HttpStatus.CHECKPOINT comes from the Google Gears proposal for resumable requests and clashes with Early Hints. It is deprecated since 6.0.5 and was removed for 7.0.",
  causes = {
    { "Code still uses CHECKPOINT.",
      "Use HttpStatus.EARLY_HINTS (since 6.0.5) where 103 Early Hints is meant." },
  },
  source = { { "spring-src", "HttpStatus.java, commits 5de1460f88f and 9ddbf800b97" } },
}

meaning {
  code = "418", versions = "3.1.1+",
  title = "I'm a teapot",
  phrase = "I'm a teapot",
  summary = "HttpStatus.I_AM_A_TEAPOT exists although the registry keeps 418 as unused. It is deprecated since 7.0.",
  source = { { "spring-src", "HttpStatus.java" } },
}

meaning {
  code = "419", versions = "3.0.1-6.2",
  title = "Insufficient space on resource",
  phrase = "Insufficient Space On Resource",
  summary = "HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE is a name from an old WebDAV draft. It was removed for 7.0.",
  see = { ["507"] = "the registered WebDAV code for missing space" },
  source = { { "spring-src", "HttpStatus.java, commit 83c020eea53" } },
}

meaning {
  code = "420", versions = "3.0.1-6.2",
  title = "Method failure",
  phrase = "Method Failure",
  summary = "HttpStatus.METHOD_FAILURE is a name from an old WebDAV draft. It was removed for 7.0.",
  source = { { "spring-src", "HttpStatus.java, commit 83c020eea53" } },
}

meaning {
  code = "421", versions = "3.0.1-6.2",
  title = "Destination locked",
  phrase = "Destination Locked",
  summary = "HttpStatus.DESTINATION_LOCKED is a name from an old WebDAV draft. It clashes with the registered 421 Misdirected Request and was removed for 7.0.",
  see = { ["423"] = "the registered WebDAV code for a lock" },
  source = { { "spring-src", "HttpStatus.java, commit 83c020eea53" } },
}

meaning {
  code = "509", versions = "3.1.1+",
  title = "Bandwidth limit exceeded",
  phrase = "Bandwidth Limit Exceeded",
  summary = "HttpStatus.BANDWIDTH_LIMIT_EXCEEDED follows a habit of Apache and cPanel hosts. The number was never registered, and the constant is deprecated since 7.0.",
  see = { ["429"] = "the registered code for a client that sends too many requests" },
  source = { { "spring-src", "HttpStatus.java" } },
}
