-- Microsoft: numbers of Exchange ActiveSync, WebDAV, WinHTTP and ASP.NET Core that are not registered or mean something else there.
-- Main source: Microsoft Open Specifications (MS-ASHTTP, MS-OXPROTO, MS-WDV).

meaning {
  code = "440", versions = "Exchange OWA 0+",
  title = "Login timeout",
  summary = "The session of a forms login has expired. Third-party lists only: no text of Microsoft was found.",
  causes = {
    { "The session has expired.",
      "Sign in again." },
  },
  source = { { "status-lists" } },
  confidence = "low",
}

meaning {
  code = "449", versions = "Exchange ActiveSync 0+",
  title = "Need provisioning",
  summary = "The device has to run the Provision command before the server accepts others. Newer protocol versions may send the ActiveSync status 141-144 instead.",
  causes = {
    { "The device has not accepted the current policy.",
      "Provision the device: accept the policy on it. If it does not ask, try setting the account up again there." },
  },
  see = { ["451"] = "ActiveSync: the mailbox is on another server" },
  source = { { "ms-oxproto", "2.5.14.5" }, { "ms-ashttp" } },
}

meaning {
  code = "449", versions = "WebDAV 0+",
  title = "Retry with",
  summary = "The server wants more information and sends the header Ms-Echo-Request; the client repeats the request with Ms-Echo-Reply.",
  source = { { "ms-wdv", "2.2.6" } },
}

meaning {
  code = "449", versions = "WinHTTP 0+",
  title = "Retry with",
  summary = "WinHTTP has the constant HTTP_STATUS_RETRY_WITH for 449: the request should be repeated after the appropriate action.",
  source = { { "win32-docs", "WinHttp/http-status-codes.md" } },
}

meaning {
  code = "450", versions = "Windows Live 0+",
  title = "Blocked by Windows parental controls",
  summary = "Parental controls blocked the page. Third-party lists only: no text of Microsoft was found.",
  source = { { "status-lists" } },
  confidence = "low",
}

meaning {
  code = "451", versions = "Exchange ActiveSync 0+",
  title = "Redirect",
  summary = "The mailbox is on another server, or another server reaches it better. The header X-MS-Location holds its URL.",
  check = "The header X-MS-Location; its presence tells this 451 from the one for legal reasons.",
  causes = {
    { "The device is set up with the address of the wrong server.",
      "Use the URL in X-MS-Location for all further requests; without that header, run Autodiscover again." },
  },
  see = { ["449"] = "ActiveSync: the device has to be provisioned first" },
  source = { { "ms-ashttp", "2.2.2.1.1 Status Line; 3.1.5.2.2 HTTP Error 451" } },
}

meaning {
  code = "456", versions = "Exchange ActiveSync 0+",
  title = "Blocked",
  summary = "The account of the user, or the device, is blocked.",
  see = { ["403"] = "ActiveSync: the user is not enabled for ActiveSync" },
  source = { { "ms-ashttp", "2.2.2.1.1 Status Line" } },
}

meaning {
  code = "457", versions = "Exchange ActiveSync 0+",
  title = "Expired password",
  summary = "The password of the user has expired.",
  causes = {
    { "The password has expired.",
      "Change the password, then enter the new one on the device." },
  },
  source = { { "ms-ashttp", "2.2.2.1.1 Status Line" } },
}

meaning {
  code = "499", versions = "ASP.NET Core 0+",
  title = "Client closed request",
  summary = "ASP.NET Core has the constant StatusCodes.Status499ClientClosedRequest for requests whose client left before the answer.",
  source = { { "aspnetcore", "StatusCodes.cs" } },
}
