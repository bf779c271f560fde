-- Microsoft: numbers of Exchange, WebDAV, WinHTTP and ASP.NET Core that are not registered or mean something else there, and what
-- a 503 of WSUS and NDES stands for.
-- Main source: Microsoft Open Specifications (MS-ASHTTP, MS-OXPROTO, MS-WDV) and support articles.

meaning {
  code = "440", versions = "Exchange OWA 0+",
  title = "Login timeout",
  phrase = "Login Timeout",
  summary = "Outlook Web Access did not complete a forms login, or its session is over.",
  causes = {
    { "The session has run out.",
      "Sign in again." },
    { "It appears at the login itself: permissions or authentication of the OWA virtual directories in IIS are wrong.",
      "Compare them with the defaults. As a last step re-create the OWA virtual directories; save the output of `Get-OwaVirtualDirectory | fl` first." },
    { "It appears at the login itself: a local policy denies logon, locally or from the network, to the group Guests, which holds the IUSR account.",
      "In that rule name the accounts that are to be kept out, Guest first, in place of the whole group. Without the rule, every guest account may log on." },
  },
  signs = { "440 Login Timeout" },
  source = { { "kb941201" }, { "dd789741" } },
}

meaning {
  code = "449", versions = "Exchange ActiveSync 0+",
  title = "Need provisioning",
  phrase = "Retry after sending a PROVISION command",
  summary = "The device has to run the Provision command before the server accepts others. Newer protocol versions may send the ActiveSync status 141-144 instead.",
  causes = {
    { "The device has not accepted the current policy.",
      "Provision the device: accept the policy on it. If it does not ask, try setting the account up again there." },
  },
  signs = { "449 Need provisioning" },
  see = { ["451"] = "ActiveSync: the mailbox is on another server" },
  source = { { "ms-oxproto", "2.5.14.5" }, { "ms-ashttp" }, { "horde-activesync", "lib/Horde/ActiveSync.php, provisionHeader" } },
}

meaning {
  code = "449", versions = "WebDAV 0+",
  title = "Retry with",
  phrase = "Reply With",
  summary = "The server wants more information and names it in the header Ms-Echo-Request; the client sends the request once more, with Ms-Echo-Reply. The specification calls the status Retry With, and Reply With is the phrase on the wire.",
  signs = { "449 Reply With", "Ms-Echo-Request:" },
  source = { { "ms-wdv", "2.2.6 and 3.1.5.5" } },
}

meaning {
  code = "449", versions = "WinHTTP 0+",
  title = "Retry with",
  phrase = "Retry With",
  summary = "WinHTTP defines HTTP_STATUS_RETRY_WITH as 449. The program supplies what the server asks for, then sends the request again.",
  source = { { "win32-docs", "WinHttp/http-status-codes.md" } },
}

meaning {
  code = "450", versions = "Windows Live 0+",
  title = "Blocked by Windows parental controls",
  phrase = "Blocked by Windows Parental Controls",
  summary = "Parental controls blocked the page. Third-party lists only: no text of Microsoft was found.",
  signs = { "450 Blocked by Windows Parental Controls" },
  source = { { "status-lists" }, { "haproxy", "src/http.c, http_get_reason" } },
  confidence = "low",
}

meaning {
  code = "451", versions = "Exchange ActiveSync 0+",
  title = "Redirect to another server",
  summary = "The mailbox is on another server, or another server reaches it better. The header X-MS-Location holds its URL.",
  check = "The header X-MS-Location; its presence tells this 451 from the one for legal reasons.",
  causes = {
    { "The device is set up with the address of the wrong server.",
      "Use the URL in X-MS-Location for all further requests; without that header, run Autodiscover again." },
  },
  signs = { "X-MS-Location:" },
  see = { ["449"] = "ActiveSync: the device has to be provisioned first" },
  source = { { "ms-ashttp", "2.2.2.1.1 Status Line; 3.1.5.2.2 HTTP Error 451" } },
}

meaning {
  code = "456", versions = "Exchange ActiveSync 0+",
  title = "Blocked",
  phrase = "Blocked",
  summary = "Exchange has blocked the account that the device signs in with.",
  causes = {
    { "The account was blocked.",
      "Open the URL in X-MS-Credential-Service-Url, if the answer has it, or ask the administrator to unblock the account." },
  },
  see = { ["403"] = "ActiveSync: the user is not enabled for ActiveSync" },
  source = { { "ms-ashttp", "2.2.2.1.1 Status Line; 3.1.5.2.4" } },
}

meaning {
  code = "457", versions = "Exchange ActiveSync 0+",
  title = "Expired password",
  phrase = "Expired Password",
  summary = "The account has to change its password before it may synchronise. The answer names the page for it in X-MS-Credential-Service-Url.",
  causes = {
    { "The password is older than the policy allows.",
      "Change it at that page or in the domain, then enter the new one on the device." },
  },
  source = { { "ms-ashttp", "2.2.2.1.1 Status Line; 3.1.5.2.4" } },
}

meaning {
  code = "499", versions = "ASP.NET Core 0+",
  title = "Client closed request",
  summary = "ASP.NET Core has the constant StatusCodes.Status499ClientClosedRequest for requests whose client left before the answer.",
  source = { { "aspnetcore", "StatusCodes.cs" } },
}

meaning {
  code = "503", versions = "WSUS 0+",
  signs = { "AppOffline WsusPool", "QueueFull WsusPool", "Disabled WsusPool", "Application pool 'WsusPool' is being automatically disabled" },
  title = "WsusPool is down or overloaded",
  summary = "The application pool of Windows Server Update Services is stopped or its queue is full. Clients report 0x80244022.",
  check = "Is WsusPool started? System log, source WAS: 5117 (memory limit) before 5002; the httperr log says AppOffline or QueueFull.",
  causes = {
    { "WsusPool reaches its private memory limit (1843200 KB by default) while it builds its cache of updates, recycles without end and is stopped.",
      "In its advanced settings set Private Memory Limit to 0 if the server has the memory (17000 updates need up to 24 GB while the cache is built), Queue Length 2000, Idle Time-out 0 and Regular Time Interval 0, then start the pool. Microsoft also sets Ping Enabled to False: a worker that hangs is then not replaced.",
      when = { says = { "AppOffline WsusPool", "Disabled WsusPool", "Application pool 'WsusPool' is being automatically disabled" } } },
    { "Too many updates, or clients that changed to another server and scan in full.",
      "Decline superseded updates, run the cleanup wizard and the index maintenance of SUSDB, and let WSUS servers share one database.",
      when = { says = "QueueFull WsusPool" } },
  },
  see = { ["httperr AppOffline"] = "any pool that failures took out of service", ["httperr QueueFull"] = "any pool whose queue is full" },
  source = { { "iis-support", "KB 4490414, windows-server-update-services-best-practices" }, { "iis-support", "KB 4025764, troubleshoot-wsus-connection-failures" } },
}

meaning {
  code = "503", versions = "NDES 0+",
  signs = { "AppOffline SCEP", "Disabled SCEP", "Application pool 'SCEP' is being automatically disabled" },
  title = "The pool SCEP is down",
  summary = "The application pool of NDES crashes as soon as a request comes, mostly in the policy module of the Intune connector, and is stopped.",
  check = "Application log: Application Error 1000, w3wp.exe in ntdll.dll with 0xc0000005. CAPI2 Operational log, once enabled: which certificate fails?",
  causes = {
    { "Intermediate certificates lie in Trusted Root of the NDES server.",
      "List them with `Get-ChildItem cert:\\LocalMachine\\root -Recurse | Where-Object {$_.Issuer -ne $_.Subject}`, remove them and the policy that brings them back, and restart the server." },
    { "The CRL of a certificate of the connector cannot be reached, or the one that NDESCertThumbprint names has run out.",
      "Open the way to the CRL. Renew the certificate, with Client Authentication, and install the connector again." },
    { "Windows Authentication is on for CertificateRegistrationSvc.",
      "There alone enable Anonymous and disable Windows Authentication, and keep the demand for a client certificate: it is what proves the caller." },
  },
  source = { { "iis-support", "troubleshoot-scep-certificate-device-to-ndes" } },
}
