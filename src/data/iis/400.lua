-- IIS 7.0 and later: what 400 means, plain and with every substatus.
-- Main source: Microsoft KB 943891; numbers compared with iiscnfg.h of the Windows SDK.

meaning {
  code = "400", versions = "7.0+",
  title = "Bad request",
  summary = "The request cannot be parsed or passes a limit. Mostly HTTP.sys refuses it before IIS sees it: then there is no W3C line, only one in the httperr log.",
  check = "The field s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log` decides; `Server: Microsoft-HTTPAPI/2.0` in the answer also points there. If the W3C log has the line, the 400 comes from a module or the application.",
  causes = {
    { "FieldLength: one header passes MaxFieldLength (default 16384 bytes, range 64-65534). Often cookies have piled up (a private window works); a Kerberos token does it if only users in many AD groups fail.",
      "Delete or shorten cookies, narrow their domain and path, or reduce the groups. Otherwise raise the DWORDs MaxFieldLength and MaxRequestBytes under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters`, just to the size needed, for a Kerberos token 4/3 of its size plus 200 bytes. Microsoft calls both dangerous: more memory per request, easier attacks. "
        .. "Then reboot, or run `net stop http /y` and start W3SVC and what else it stopped: both take every site down.",
      when = { httperr = "FieldLength" } },
    { "RequestLength: the request line and all headers together pass MaxRequestBytes (default 16384 bytes, range 256-16777216): many medium cookies, a Kerberos token plus cookies, a very long URL, or headers that a proxy adds.",
      "Delete or shorten cookies, send a long query as a POST body, try trimming what the proxy adds. Otherwise raise the DWORD MaxRequestBytes (`HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters`) just to the size needed: Microsoft calls it dangerous, as requests use more memory and attacks get easier. A value below MaxFieldLength pulls that one down. Then reboot, or run `net stop http /y` and start what it stopped; all sites go down. If Web Deploy keeps HTTP from stopping, run `net stop MsDepSvc` beforehand. The headerLimits of request filtering come later and cannot help.",
      when = { httperr = "RequestLength" } },
    { "Hostname: no binding fits the name or port (a scanner or probe by IP address, a new DNS name), or the Host header is malformed, for example with a scheme or a path in it. A stopped site can also show this.",
      "Compare `appcmd list sites` with `netsh http show servicestate view=requestq`. Add the name to a binding, start the site with `appcmd start site \"Site\"`, or correct what the client or probe sends. "
        .. "A binding with an empty host name answers every name and lets Host-header attacks reach the application: list the names instead.",
      when = { httperr = "Hostname" } },
    { "URL: a path segment passes UrlSegmentMaxLength (default 260 characters), the path has more than UrlSegmentMaxCount segments (default 255), or the URL is malformed or holds escaped control characters.",
      "Shorten or correct the URL. Raise the two DWORDs under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters` only for a proven need, and reboot: Microsoft marks them as dangerous too. Leave AllowRestrictedChars at 0 on public servers: 1 lets encoded control characters (U+0000-001F, U+007F-009F) through to the application.",
      when = { httperr = "URL" } },
    { "Verb, Header, BadRequest, Number, Invalid_CR/LF: HTTP.sys cannot parse the method, a header, a number such as Content-Length or a chunk size, or a line end. Verb is often TLS sent to a plain port; single lines from foreign addresses are often scanning.",
      "Use the right scheme for the port, and ignore scanner noise. For a wanted client, capture the raw request and correct the client. Do not relax a proxy in front instead: that invites request smuggling.",
      when = { httperr = { "Verb", "Header", "BadRequest", "Number", "Invalid_CR/LF" } } },
    { "ASP.NET Core answered, not HTTP.sys: AllowedHosts of the application does not list the host that was called. Its page is the same but for a blank in the tag `</ HEAD >`, and the W3C log has a line 400 0 0.",
      "Add the name in appsettings.json: `\"AllowedHosts\": \"a.example;b.example\"`; behind a proxy it is the Host header that the proxy sends. The value `*` accepts every name, so that forged Host headers reach the application.",
      when = { says = { "charset=us-ascii\"></ HEAD >", "The host '<>' does not match an allowed host." } } },
    { "The line is in the W3C log: a module or the application answered. ASP.NET does so when a URL passes maxUrlLength (default 260 characters) or a query maxQueryStringLength (default 2048 characters).",
      "Trace status 400 with Failed Request Tracing: the event MODULE_SET_RESPONSE_ERROR_STATUS names the module. For ASP.NET shorten the URL, or raise that one httpRuntime limit only as far as needed.",
      when = { says = {
        "The length of the URL for this request exceeds the configured maxUrlLength value",
        "The length of the query string for this request exceeds the configured maxQueryStringLength value",
      } } },
    { "ASP.NET refuses a character in the path of the URL: by default < > * % & : \\ and ?, even when it is percent-encoded. Common are a colon, an ampersand in a name, an absolute URL within a path, and scanners.",
      "Move that value into the query string. Otherwise list the characters that stay forbidden, without the one: `<httpRuntime requestPathInvalidCharacters=\"&lt;,&gt;,*,%,:,\\,?\" />` allows the ampersand. Each one that is allowed reaches the code that makes file names of it.",
      when = { says = "A potentially dangerous Request.Path value was detected from the client" } },
  },
  see = {
    ["400.0"] = "the same number with a W3C line: a module or the application answered",
    ["431"] = "request filtering refuses a header that HTTP.sys has let pass",
    ["404.10"] = "request filtering refuses a header, on older versions",
    ["404.14"] = "request filtering refuses the length of the URL, with a W3C line",
    ["404.15"] = "request filtering refuses the length of the query, with a W3C line",
    ["404.1"] = "site not found",
  },
  source = { { "kb943891", "400 - Bad request" }, { "iis-support", "KB 820129 Http.sys registry settings for Windows" },
    { "iis-support", "KB 820729 Error logging in HTTP APIs" }, { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" },
    { "iis-support", "KB 2020943 HTTP 400 Bad Request (Request Header too long) responses to HTTP requests" },
    { "iis-support", "troubleshoot-http-400-errors-in-iis" }, { "iis-support", "http-service-fail-stopped" },
    { "iis-support", "troubleshoot-http-error-code" }, { "iis-blog-host-header" }, { "httpruntime" },
    { "referencesource", "System.Web/HttpRequest.cs, ValidateInputIfRequiredByConfig" },
    { "aspnetcore", "Middleware/HostFiltering/src/HostFilteringMiddleware.cs" } },
}

meaning {
  code = "400.0", versions = "7.0+",
  title = "Bad request, says a module or the application",
  summary = "HTTP.sys let the request pass, and a module or mostly the application refused it. What HTTP.sys refuses has no W3C line.",
  check = "The body of the answer mostly names the field. Failed Request Tracing for 400: the event MODULE_SET_RESPONSE_ERROR_STATUS names the module; AspNetCoreModuleV2 passes on what the application says, but with 0x80072746 the client had left.",
  causes = {
    { "A body, a query or a route value does not fit what the action expects: in ASP.NET Core a controller with `[ApiController]` answers 400 by itself.",
      "Read errors in the body of the answer (problem+json) and compare the request with the contract; did client or server change last?" },
    { "The antiforgery token of a form is missing, or was made with a key that is gone.",
      "Look for antiforgery in the application's log, and give all servers of the farm one key ring that outlives a restart." },
    { "AllowedHosts of the ASP.NET Core application does not list the host.",
      "Add the name in appsettings.json; behind a proxy it is the Host header that the proxy sends." },
  },
  see = {
    ["400"] = "the texts of such answers, and what HTTP.sys refuses",
    ["aspnetcore key not in the key ring"] = "tokens and cookies of a key that is gone",
  },
  source = { { "iis-support", "troubleshoot-http-400-errors-in-iis" }, { "aspnetcore-docs", "web-api/index, Automatic HTTP 400 responses" },
    { "aspnetcore", "Mvc.ViewFeatures, AntiforgeryValidationFailedResult; Middleware/HostFiltering/src/HostFilteringMiddleware.cs" } },
}

meaning {
  code = "400.1", versions = "7.0+",
  title = "Invalid Destination header",
  summary = "The Destination header of a WebDAV COPY or MOVE is malformed.",
  causes = {
    { "The client does not name the target as an absolute URI or an absolute path.",
      "Correct the Destination header in the client." },
  },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_DESTINATION" }, { "rfc4918", "10.3" } },
}

meaning {
  code = "400.2", versions = "7.0+",
  title = "Invalid Depth header",
  summary = "The Depth header of a WebDAV request is malformed.",
  causes = {
    { "The client sends a value other than 0, 1 or infinity.",
      "Correct the Depth header in the client." },
  },
  see = { ["403.22"] = "the value infinity is understood but denied" },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_DEPTH" }, { "rfc4918", "10.2" } },
}

meaning {
  code = "400.3", versions = "7.0+",
  title = "Invalid If header",
  summary = "The If header of a WebDAV request is malformed.",
  causes = {
    { "The header does not follow the syntax of RFC 4918: lists of conditions in parentheses, lock tokens in angle brackets, entity tags in square brackets.",
      "Correct the If header in the client." },
  },
  see = { ["412"] = "the header is well formed, but its condition is not met" },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_IF" }, { "rfc4918", "10.4" } },
}

meaning {
  code = "400.4", versions = "7.0+",
  title = "Invalid Overwrite header",
  summary = "The Overwrite header of a WebDAV request is malformed.",
  causes = {
    { "The client sends a value other than T or F.",
      "Correct the Overwrite header in the client." },
  },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_OVERWRITE" }, { "rfc4918", "10.6" } },
}

meaning {
  code = "400.5", versions = "7.0+",
  title = "Invalid Translate header",
  summary = "The Translate header of a WebDAV request is malformed, so the client has to be corrected.",
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_TRANSLATE" } },
}

meaning {
  code = "400.6", versions = "7.0+",
  title = "Invalid request body",
  summary = "The XML in the body of a WebDAV request is malformed.",
  causes = {
    { "The body is not well-formed XML.",
      "Capture the body, run it through an XML parser and correct the client." },
  },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_REQUEST_BODY" }, { "rfc4918", "8.2" } },
}

meaning {
  code = "400.7", versions = "7.0+",
  title = "Invalid content length",
  summary = "The Content-Length header does not fit the request.",
  causes = {
    { "The client sends a wrong Content-Length. It must be the decimal number of bytes in the body.",
      "Correct the client." },
  },
  see = { ["400"] = "with httperr reason Number: HTTP.sys cannot read the number at all" },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_CONTENT_LENGTH" }, { "rfc9110", "8.6" } },
}

meaning {
  code = "400.8", versions = "7.0+",
  title = "Invalid timeout",
  summary = "The Timeout header of a WebDAV request is malformed.",
  causes = {
    { "The value is neither Infinite nor of the form Second-600, nor a list of such values.",
      "Correct the Timeout header in the client." },
  },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_TIMEOUT" }, { "rfc4918", "10.7" } },
}

meaning {
  code = "400.9", versions = "7.0+",
  title = "Invalid lock token",
  summary = "The lock token of a WebDAV request is missing or malformed.",
  causes = {
    { "The client lost the token or sends it in the wrong form. In the Lock-Token header it is a URI in angle brackets.",
      "Lock the resource again and repeat the request with the new token." },
  },
  see = { ["423"] = "the resource is locked" },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_LOCK_TOKEN" }, { "rfc4918", "10.5" } },
}

meaning {
  code = "400.10", versions = "8.0+",
  title = "Invalid X-Forwarded-For (XFF) header",
  summary = "Dynamic IP Restrictions or ipSecurity run in proxy mode (enableProxyMode, default false), and IIS could not parse the X-Forwarded-For header.",
  check = "Capture the X-Forwarded-For header as it reaches IIS, and see which of the sections dynamicIpSecurity and ipSecurity has enableProxyMode.",
  causes = {
    { "A proxy, or a client that reaches IIS past the proxy, sends a malformed header.",
      "Try making the proxy overwrite the header with the client's address, and close the way past it. Try turning enableProxyMode off only if no proxy is in front: behind one, all users then count as one address, and rules and limits act on all of them or on none." },
  },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_XFF_HEADER" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/ipSecurity" } },
}

meaning {
  code = "400.11", versions = "8.0+",
  title = "Invalid WebSocket request",
  summary = "The request asked for a WebSocket, but its handshake is not acceptable.",
  causes = {
    { "Handshake headers are wrong or missing, for example because a proxy drops Upgrade and Connection.",
      "Try capturing the request as IIS receives it. It must be a GET with HTTP/1.1, `Upgrade: websocket`, `Connection: Upgrade`, `Sec-WebSocket-Version: 13` and a Sec-WebSocket-Key; correct the client or proxy. Try also whether the WebSocket Protocol feature of IIS is installed." },
  },
  see = { ["101"] = "the handshake succeeded" },
  source = { { "kb943891", "400 - Bad request" }, { "iiscnfg.h", "MD_ERROR_SUB400_INVALID_WEBSOCKET_REQUEST" }, { "rfc6455", "4.2.1" } },
}
