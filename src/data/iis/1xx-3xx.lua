-- IIS 7.0 and later: what 1xx, 2xx and 3xx mean.
-- Main source: Microsoft KB 943891.

meaning {
  code = "100", versions = "7.0+",
  title = "Continue",
  summary = "An interim answer: nothing speaks against the request so far, and the client may send the body. The final status follows.",
  source = { { "kb943891", "1xx - Informational" }, { "rfc9110", "15.2.1" } },
}

meaning {
  code = "101", versions = "7.0+",
  title = "Switching protocols",
  summary = "IIS accepts the Upgrade that the client asked for. From IIS 8.0 on this is how a WebSocket connection starts.",
  see = { ["400.11"] = "the WebSocket handshake was not acceptable" },
  source = { { "kb943891", "1xx - Informational" }, { "rfc9110", "15.2.2" } },
}

meaning {
  code = "200", versions = "7.0+",
  title = "OK",
  summary = "The request was served. With a sc-win32-status such as 64 or 1236 the connection ended before the delivery was confirmed; the status stays 200.",
  check = "On lines with 64, 121, 995 or 1236 compare c-ip and time-taken: one caller with one round value points to the time-out of that caller, many callers with mixed values are normal.",
  see = {
    ["502.3"] = "the gateway in front gave up while this server was still working",
    ["499"] = "other servers log a client that left under this number",
  },
  source = { { "kb943891", "2xx - Successful" }, { "win32-docs", "Debug/system-error-codes--0-499-" },
    { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

meaning {
  code = "200.501", versions = "8.0+",
  title = "Dynamic IP restriction, logging only: too many concurrent requests",
  summary = "The request was served. Dynamic IP Restrictions run in logging-only mode (enableLoggingOnlyMode), and the limit on concurrent requests of one address would have refused it. Microsoft's list of status codes does not name this number; its article on dynamic IP restrictions shows it in a log.",
  causes = {
    { "The client passes maxConcurrentRequests of denyByConcurrentRequests (default 5).",
      "Set the limit above what normal clients reach before you turn enableLoggingOnlyMode off; until then the rule blocks nobody." },
  },
  see = {
    ["200.502"] = "the request rate would have been refused",
    ["403.501"] = "the same limit, enforced with the default denyAction",
  },
  source = { { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByConcurrentRequests" },
    { "iis-docs", "manage/configuring-security/using-dynamic-ip-restrictions" } },
}

meaning {
  code = "200.502", versions = "8.0+",
  title = "Dynamic IP restriction, logging only: request rate too high",
  summary = "The request was served. Dynamic IP Restrictions run in logging-only mode (enableLoggingOnlyMode), and the limit on the request rate of one address would have refused it. Microsoft's list of status codes does not name this number; its article on dynamic IP restrictions shows it in a log.",
  causes = {
    { "The client passes maxRequests (default 20) of denyByRequestRate within requestIntervalInMilliseconds (default 200).",
      "Set the limit above what normal clients reach before you turn enableLoggingOnlyMode off; until then the rule blocks nobody." },
  },
  see = {
    ["200.501"] = "the number of concurrent requests would have been refused",
    ["403.502"] = "the same limit, enforced with the default denyAction",
  },
  source = { { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByRequestRate" },
    { "iis-docs", "manage/configuring-security/using-dynamic-ip-restrictions" } },
}

meaning {
  code = "201", versions = "7.0+",
  title = "Created",
  summary = "The request made at least one new resource.",
  source = { { "kb943891", "2xx - Successful" }, { "rfc9110", "15.3.2" } },
}

meaning {
  code = "202", versions = "7.0+",
  title = "Accepted",
  summary = "The server has taken the request in, but the work is not done. It may still fail later; this status does not tell.",
  source = { { "kb943891", "2xx - Successful" }, { "rfc9110", "15.3.3" } },
}

meaning {
  code = "203", versions = "7.0+",
  title = "Nonauthoritative information",
  summary = "The request succeeded, but something between the origin server and the client changed the answer.",
  source = { { "kb943891", "2xx - Successful" }, { "rfc9110", "15.3.4" } },
}

meaning {
  code = "204", versions = "7.0+",
  title = "No content",
  summary = "The request succeeded, and the answer has no body on purpose.",
  source = { { "kb943891", "2xx - Successful" }, { "rfc9110", "15.3.5" } },
}

meaning {
  code = "205", versions = "7.0+",
  title = "Reset content",
  summary = "The request succeeded, and the client should clear the form or view that it was sent from.",
  source = { { "kb943891", "2xx - Successful" }, { "rfc9110", "15.3.6" } },
}

meaning {
  code = "206", versions = "7.0+",
  title = "Partial content",
  summary = "The client asked for a part of the resource with a Range header and got that part, as in a resumed download.",
  source = { { "kb943891", "2xx - Successful" }, { "rfc9110", "15.3.7" } },
}

meaning {
  code = "301", versions = "7.0+",
  title = "Moved permanently",
  summary = "The resource has a new permanent URL. On IIS an httpRedirect setting, a rewrite rule or a folder requested without its final slash produces it.",
  check = "The Location header shows the new URL; if it is the old one plus a slash, the request named a folder.",
  see = {
    ["302"] = "temporary",
    ["307"] = "temporary, and the method stays the same",
  },
  source = { { "kb943891", "3xx - Redirection" }, { "rfc9110", "15.4.2" } },
}

meaning {
  code = "302", versions = "7.0+",
  title = "Object moved",
  summary = "The resource is for now at another URL, and the client should keep using the old one. A forms login sends users who are not signed in to its login page this way.",
  check = "The Location header shows the target.",
  see = {
    ["301"] = "permanent",
    ["307"] = "temporary, and the method stays the same",
    ["404.15"] = "a login redirect that nests its return address makes the query string too long",
  },
  source = { { "kb943891", "3xx - Redirection" }, { "rfc9110", "15.4.3" } },
}

meaning {
  code = "304", versions = "7.0+",
  title = "Not modified",
  summary = "The copy that the client has cached is still valid, so no body is sent.",
  source = { { "kb943891", "3xx - Redirection" }, { "rfc9110", "15.4.5" } },
}

meaning {
  code = "307", versions = "7.0+",
  title = "Temporary redirect",
  summary = "The resource is for now at another URL, and the client must repeat the request there with the same method. Microsoft's list of status codes prints the explanation of 304 here by mistake.",
  see = {
    ["302"] = "also temporary, but a client may turn POST into GET",
    ["304"] = "the cached copy is still valid",
  },
  source = { { "rfc9110", "15.4.8" }, { "kb943891", "3xx - Redirection" } },
}
