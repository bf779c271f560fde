-- IIS 7.0 and later: 405 to 431 and their substatuses.
-- Main source: KB 943891, the Windows SDK header iiscnfg.h and the IIS configuration reference.

meaning {
  code = "405.0", versions = "7.0+",
  signs = {
    "cannot be displayed because an invalid method (HTTP verb) is being used.",
    "405 - HTTP verb used to access this page is not allowed.",
  },
  title = "Method not allowed",
  summary = "The server knows the HTTP method, but the handler or module in charge of the URL does not take it.",
  check = "Read Module and Handler on the detailed error page (WebDAVModule or StaticFileModule name the cause) and the Allow header of the answer.",
  causes = {
    { "WebDAV takes PUT, DELETE or PROPFIND away from an API.",
      "If the application does not use WebDAV, put `<modules><remove name=\"WebDAVModule\"/></modules><handlers><remove name=\"WebDAV\"/></handlers>` into system.webServer of its web.config, or uninstall WebDAV Publishing if no site uses it.",
      when = { win32 = 0x80070001,
        says = {
          "WebDAVModule Notification", "ModuleName=\"WebDAVModule\", Notification=\"MAP_REQUEST_HANDLER\", HttpStatus=\"405\"",
          "ModuleName=\"WebDAVModule\" Notification=\"MAP_REQUEST_HANDLER\" HttpStatus=\"405\"",
        } } },
    { "A POST goes to a static page or a folder, often after a redirect or without the trailing slash.",
      "Post to the URL of the dynamic page; StaticFile does not take POST.",
      when = { win32 = 0x80070001 } },
    { "The handler lists too few verbs.",
      "Add the verb that the application needs (PUT, DELETE, PATCH) to its handler, for routes without an extension ExtensionlessUrlHandler-Integrated-4.0; `verb=\"*\"` would do too, but it passes every method on to the application, which must then authorise each of them itself.",
      when = { win32 = 0x80070001 } },
    { "IIS answers the OPTIONS preflight itself; browsers often report that as a CORS error.",
      "Try the IIS CORS module, or let the application answer OPTIONS; name the origins that may call it rather than any." },
    { "An ASP.NET Core route exists only for another verb.",
      "Call the route with its own verb, or add the verb to the endpoint." },
  },
  see = {
    ["404.6"] = "request filtering denies the verb",
    ["501"] = "the method is unknown to the server",
  },
  source = {
    { "iis-support", "http-error-405-website.md (KB 942051)" },
    { "kb943891", "405, 406, 412, 413" },
    { "rfc9110", "15.5.6" },
  },
}

meaning {
  code = "406.0", versions = "7.0+",
  signs = { "406 - Client browser does not accept the MIME type of the requested page." },
  title = "Invalid MIME type",
  summary = "Nothing that the server can send fits the Accept header of the request.",
  check = "Compare the Accept header in a client trace with the Content-Type that would be sent; failed request tracing names the module that sets 406.",
  causes = {
    { "Often an API client asks for a media type that the service (WCF, Web API, ASP.NET Core with ReturnHttpNotAcceptable) cannot produce.",
      "Send `Accept: */*` or `application/json`, or add a formatter for the wanted type." },
    { "The mimeMap type of a static file may be missing from the Accept header.",
      "Correct the mimeMap entry if it names the wrong type." },
    { "An ISAPI filter or extension, or a web application firewall, may reject long or odd headers; one limited Accept to 256 bytes.",
      "Raise the limit in that component to the length of real headers, no further." },
  },
  see = {
    ["404.3"] = "the file has no MIME type at all",
    ["415"] = "the type of the request body is not accepted",
  },
  source = { { "kb943891", "405, 406, 412, 413" }, { "rfc9110", "15.5.7" }, { "msdn-406" } },
}

meaning {
  code = "408", versions = "7.0+",
  title = "Request timed out",
  summary = "The client did not deliver its complete request within the time that the server waits.",
  check = "Look in httperr for Timer_HeaderWait or Timer_EntityBody at the same second: HTTP.sys logs its own time-outs there, usually without a status.",
  causes = { { "The client, or the network in between, sends too slowly." } },
  see = { ["504"] = "a gateway waited too long for the server behind it" },
  source = { { "kb943891", "4xx - Client error" }, { "rfc9110", "15.5.9" }, { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" } },
}

meaning {
  code = "412.0", versions = "7.0+",
  signs = { "412 - Precondition set by the client failed when evaluated on the Web server." },
  title = "Precondition failed",
  summary = "A condition in the request does not hold: If-Match carries an ETag that IIS does not know, or the file changed after the date in If-Unmodified-Since. Nothing was changed.",
  check = "Compare If-Match and If-Unmodified-Since of the request with the current ETag and Last-Modified of the very server that answered.",
  causes = {
    { "Somebody else changed the resource in the meantime; clients with optimistic concurrency (OData, Azure Storage) expect this answer.",
      "Fetch the resource again, merge and retry." },
    { "The nodes of a farm may give one file different ETags or times.",
      "Deploy with identical timestamps; it is also worth trying Last-Modified alone, without ETags." },
    { "Compression or a proxy may alter the ETag (a suffix or a W/ prefix), so that the strong comparison of If-Match fails.",
      "Try switching that change off for the URL." },
    { "A WebDAV client holds a stale lock or state token.",
      "Reopen the file in the client." },
  },
  see = {
    ["304"] = "a GET with If-None-Match whose copy is still fresh",
    ["428"] = "a condition is required and none was sent",
  },
  source = { { "kb942056" }, { "kb943891", "405, 406, 412, 413" }, { "rfc9110", "15.5.13" } },
}

meaning {
  code = "413.0", versions = "7.0+",
  title = "Request entity too large",
  summary = "The request was already under way when IIS had to ask for a client certificate, and its body is larger than uploadReadAheadSize (49152 bytes by default). IIS gives up, because otherwise both sides would wait for each other.",
  check = "See whether sslFlags has SslNegotiateCert or SslRequireCert at this path, and whether the failing request is the first POST on a new connection.",
  causes = {
    { "The client certificate is negotiated only after the request.",
      "Ask in the first handshake: note hash, application ID, store and all options of `netsh http show sslcert`. In cmd: `netsh http delete sslcert ipport=0.0.0.0:443`, then `netsh http add sslcert ipport=0.0.0.0:443 certhash=<hash> appid={<guid>} certstorename=MY clientcertnegotiation=enable` plus those options, or settings such as the list of trusted issuers are lost. An entry for a host name takes `hostnameport=www.example.com:443`. HTTPS is down in between; then every client of that entry is asked for a certificate." },
    { "The first request on a connection is a large POST.",
      "Let the client send a small HEAD or GET first, or `Expect: 100-continue`." },
    { "Neither the binding nor the client can be changed.",
      "Raise the buffer just above the largest body: `appcmd set config \"Site\" -section:system.webServer/serverRuntime /uploadReadAheadSize:1048576 /commit:apphost`. Microsoft warns of more than 64 KB where anonymous users get in, because they can then fill the memory." },
    { "A WCF service may have a message limit of its own.",
      "Try a higher maxReceivedMessageSize in its binding, just above the largest message." },
  },
  see = {
    ["413.1"] = "the body exceeds maxAllowedContentLength",
    ["404.13"] = "the same size limit on older builds",
    ["403.7"] = "no client certificate came",
    ["500.0"] = "with 0x80070032: the certificate was asked for after a TLS 1.3 handshake",
  },
  source = {
    { "cc737382" },
    { "iis-docs", "configuration/system.webServer/serverRuntime" },
    { "win32-docs", "Http/add-sslcert" },
    { "kb943891", "405, 406, 412, 413" },
  },
}

meaning {
  code = "413.1", versions = "10.0+",
  title = "Content length too large",
  summary = "The Content-Length of the request exceeds maxAllowedContentLength, 30000000 bytes by default. Older builds of IIS 10.0 still answer 404.13, the exact build of the change is not known; IIS Express has been reported with 413.1 too.",
  check = "Compare the client's Content-Length, or cs-bytes in the log, with maxAllowedContentLength and then with the limit of the application behind it, which may have another unit.",
  causes = {
    { "The upload is larger than request filtering allows.",
      "Raise the limit, in bytes, to what the upload needs: `appcmd set config \"Site/app\" /section:requestfiltering /requestLimits.maxAllowedContentLength:209715200`. Prefer a `<location>` element for the upload path alone, because large bodies are a cheap way to overload a server." },
    { "Behind request filtering ASP.NET 4.x has a limit of its own, in KB (4096 KB and 110 seconds by default).",
      "Set `<httpRuntime maxRequestLength=\"204800\" executionTimeout=\"600\"/>` to match.",
      when = { says = "HttpException<>Maximum request length exceeded." } },
    { "Behind request filtering ASP.NET Core has a limit of its own, 30000000 bytes by default, and 134217728 bytes for a multipart form.",
      "In-process, current versions take it from maxAllowedContentLength, so raising that one is enough unless the application sets its own. Otherwise set `[RequestSizeLimit]` on the upload action, or IISServerOptions.MaxRequestBodySize for the whole in-process application; for forms also FormOptions.MultipartBodyLengthLimit. Out-of-process the module switches Kestrel's body limit off; a Kestrel behind another reverse proxy has its own MaxRequestBodySize." },
  },
  see = {
    ["404.13"] = "the same limit on older builds",
    ["413.0"] = "the body does not fit the buffer for client-certificate negotiation",
    ["413"] = "a proxy in front or the application refused the body by a limit of its own",
  },
  source = {
    { "iiscnfg.h", "MD_ERROR_SUB413_CONTENT_LENGTH_TOO_LARGE" },
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/requestLimits" },
    { "iis-docs", "manage/configuring-security/configure-request-filtering-in-iis" },
    { "iis-support", "http-404-13-website.md (KB 942074)" },
    { "httpruntime", "maxRequestLength" },
    { "aspnetcore-docs", "mvc/models/file-uploads" },
    { "aspnetcore-docs", "fundamentals/servers/kestrel/options" },
    { "aspnetcore", "src/Servers/IIS/IIS/src/WebHostBuilderIISExtensions.cs" },
  },
}

meaning {
  code = "423.1", versions = "7.0+",
  title = "Lock token submitted",
  summary = "A WebDAV lock stands in the way. Only the number and the constant LOCK_TOKEN_SUBMITTED are documented; RFC 4918 uses the same name for the rule that a change to a locked resource must carry the lock's token.",
  causes = {
    { "Going by the name, the token of the lock was missing from the request.",
      "Try sending the token in the If header, or wait until the lock is released." },
  },
  see = { ["423.2"] = "the lock that was asked for conflicts with another one" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB423_LOCK_TOKEN_SUBMITTED" }, { "rfc4918", "16" } },
  confidence = "medium",
}

meaning {
  code = "423.2", versions = "7.0+",
  title = "No conflicting lock",
  summary = "A WebDAV lock stands in the way. Only the number and the constant NO_CONFLICTING_LOCK are documented; RFC 4918 uses the same name for the rule that a new lock must not conflict with an existing one.",
  causes = {
    { "Going by the name, the resource already has a lock that conflicts with the new one.",
      "Try again after the other client has released its lock, or after the lock has expired." },
  },
  see = { ["423.1"] = "the request lacks the token of the lock" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB423_NO_CONFLICTING_LOCK" }, { "rfc4918", "16" } },
  confidence = "medium",
}

meaning {
  code = "431", versions = "10.0+",
  title = "Request header fields too large",
  summary = "A request header exceeds its headerLimits entry in request filtering. Older builds of IIS 10.0 answer 404.10; the exact build of the change is not known.",
  check = "Run `appcmd list config \"Site\" /section:requestfiltering` and read requestLimits, headerLimits: header name and sizeLimit in bytes, where 0 denies the header altogether. There is no entry unless somebody added one.",
  causes = {
    { "A limit on Cookie or Authorization was set as hardening and single sign-on has outgrown it.",
      "Shorten the cookie or token first. Otherwise raise that one limit to the size needed: `appcmd set config \"Site\" /section:requestfiltering \"/requestLimits.headerLimits.[header='Cookie'].sizeLimit:8192\"`. HTTP.sys comes first and refuses a header above 16384 bytes by default, with 400." },
    { "Without such an entry the answer may come from Kestrel (MaxRequestHeadersTotalSize, default 32768 bytes) or Node.js behind IIS.",
      "Look at the Server header of the answer, and shorten the headers before raising the limit of that server." },
  },
  see = {
    ["404.10"] = "the same limit on older builds",
    ["400"] = "HTTP.sys refuses long headers earlier, with FieldLength or RequestLength in httperr",
  },
  source = {
    { "iis-docs", "configuration/system.webServer/security/requestFiltering/requestLimits/headerLimits" },
    { "iis-docs", "manage/configuring-security/use-request-filtering" },
    { "iis-support", "httpsys-registry-windows.md (KB 820129)" },
  },
}
