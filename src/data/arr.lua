-- Application Request Routing (ARR): status codes that the proxy module of IIS sends itself.
-- Main source: Microsoft KB 943891 and the Microsoft support article on 502 errors in ARR.

meaning {
  code = "400.601", versions = "3.0.1916+",
  title = "Bad client request",
  summary = "ARR could not use the request of the client.",
  see = { ["400"] = "HTTP.sys refused the request before ARR saw it" },
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "400.602", versions = "3.0.1916+",
  title = "Invalid time format",
  summary = "ARR could not parse a date in the request headers.",
  causes = {
    { "The client sends a date header that is not a valid HTTP date." },
  },
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "400.603", versions = "3.0.1916+",
  title = "Parse range error",
  summary = "ARR could not parse the Range header of the request.",
  causes = {
    { "The client sends a Range header with invalid syntax." },
  },
  see = { ["416"] = "the range is readable, but outside the content" },
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "400.604", versions = "3.0.1916+",
  title = "Client gone",
  summary = "The client closed its connection while ARR was still working on the request.",
  check = "Compare time-taken over several lines: one round value points to a time-out of the client or of a device in front.",
  causes = {
    { "The client left or gave up waiting.",
      "Try to speed up the request, or lengthen the time-out of that client. Ignore single lines." },
  },
  see = {
    ["502.3"] = "the back end failed, not the client",
    ["499"] = "the number that nginx logs for a client that left",
  },
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "400.605", versions = "3.0.1916+",
  title = "Maximum number of forwards",
  summary = "The Max-Forwards count of the request is used up, so ARR does not pass it on again.",
  check = "In a failed request trace, the server in ARR_SERVER_ROUTED shows where the request goes next.",
  causes = {
    { "Often the request runs in a loop: a routing rule or a DNS name sends it back to the same proxy, or two proxies point at each other.",
      "Follow the route from proxy to proxy and correct the rule or the server name that leads back." },
  },
  source = {
    { "kb943891", "400 - Bad request" },
    { "iis-support", "troubleshooting-502-errors-in-arr" },
  },
}

meaning {
  code = "400.606", versions = "3.0.1916+",
  title = "Asynchronous completion error",
  summary = "An asynchronous operation of ARR ended with an error. Microsoft's list prints the name as \"Asynchronous competition error\".",
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "502.2", versions = "3.0.1916+",
  title = "Map request failure",
  summary = "ARR could not map the request.",
  check = "The Module field of the detailed error page says ApplicationRequestRouting; with CgiModule it is the other 502.2.",
  see = { ["502.2"] = "for IIS itself, a CGI program that ended too early" },
  source = { { "kb943891", "502 - Bad gateway" } },
}

meaning {
  code = "502.3", versions = "2.0+",
  title = "Forwarder connection error",
  summary = "ARR chose a server, but the connection to it failed, broke or timed out. Since build 3.0.1916 the name is \"WinHTTP asynchronous completion failure\".",
  check = "The field sc-win32-status decides; the detailed error page shows it as HRESULT, for example 0x80072EE2 for 12002. Its Module field says ApplicationRequestRouting; AspNetCoreModule means the other 502.3. ARR_SERVER_ROUTED in a failed request trace names the server.",
  causes = {
    { "The request ran longer than ARR waits: in a server farm 30 seconds by default (time-taken near 30000), without a farm 120 seconds (near 120000). The back end may log 200 with win32 64 once it ends.",
      "Speed up the request first. Then raise the limit that was hit, in cmd: with a farm `appcmd set config -section:webFarms /[name='farm'].applicationRequestRouting.protocol.timeout:\"00:02:00\" /commit:apphost`, without one `appcmd set config -section:system.webServer/proxy /timeout:\"00:05:00\" /commit:apphost`.",
      when = { win32 = 12002 } },
    { "Resolving the name of the back end or connecting to it took too long; the back end then never gets a line for the request.",
      "Run `Test-NetConnection host -Port n` on the ARR server; repair DNS, the route or the firewall.",
      when = { win32 = 12002 } },
    { "ARR got no connection: the service of the back end is down, or the port is wrong.",
      "Run `Test-NetConnection host -Port n` on the ARR server; start the service, or correct the port in the farm or the rule.",
      when = { win32 = 12029 } },
    { "A firewall blocks the way to the back end.",
      "Open this one port from the ARR server to the back end.",
      when = { win32 = 12029 } },
    { "The back end crashed or closed the connection: its httperr log shows Connection_Dropped, its W3C log has no line.",
      "Look for a crash, a recycle or a deployment of the back-end application at that second.",
      when = { win32 = 12030 } },
    { "For https, ARR and the back end have no common TLS version.",
      "Enable the newer version on the older side; an old version on the newer side weakens its other connections too.",
      when = { win32 = 12030 } },
    { "The name of the back end in the farm or the rule is wrong, or DNS does not know it.",
      "Correct the name, DNS or the hosts file on the ARR server.",
      when = { win32 = 12007 } },
    { "ARR cannot read the answer: its body was cut off, or does not fit its Content-Length.",
      "Find the bad response with a trace on the ARR server: `netsh trace start scenario=internetclient capture=yes tracefile=c:\\temp\\net.etl`, then `netsh trace stop`. Correct the application that sends it.",
      when = { win32 = 12152 } },
    { "ARR cannot read the answer; often plain HTTP was spoken on a TLS port.",
      "Correct scheme and port in the rule or the farm.",
      when = { win32 = 12152 } },
    { "The TLS handshake with the back end failed, often because the two have no common TLS version or cipher.",
      "Enable a newer version or cipher on the older side; an old one on the newer side weakens its other connections too.",
      when = { win32 = 12157 } },
    { "The certificate of the back end has expired, or comes from a CA that the ARR server does not trust. A name that does not fit is ignored by default.",
      "Renew the certificate, or install the root of its CA in the computer store of the ARR server; the whole server then trusts what that CA issues, so do it for your own CA only. The registry value SecureConnectionIgnoreFlags can switch these checks off, but then others can intercept the traffic.",
      when = { win32 = 12175 } },
    { "The back end asks ARR for a client certificate; ARR does not hand on the one of the visitor.",
      "Give ARR a client certificate of its own. Or require it from the visitor on the ARR site, let the back end ask for none, and read it there from the header X-ARR-ClientCert; then admit only the address of ARR, because anybody else could write that header.",
      when = { win32 = 12044 } },
  },
  see = {
    ["502.3"] = "for the ASP.NET Core Module, forwarding to the local application failed",
    ["502.4"] = "no server could be chosen",
    ["504"] = "sent by other gateways; ARR reports a time-out as 502.3",
  },
  source = {
    { "iis-support", "troubleshooting-502-errors-in-arr" },
    { "kb943891", "502 - Bad gateway" },
    { "iiscnfg.h", "MD_ERROR_SUB502_ARR_CONNECTION_ERROR" },
    { "win32-docs", "WinHttp/error-messages" },
    { "iis-docs", "extensions/configuring-application-request-routing-arr/creating-a-forward-proxy-using-application-request-routing" },
    { "iis-docs", "extensions/configuring-application-request-routing-arr/arr-support-added-for-winhttpoptionsecurityflags" },
    { "asiatech-arr" },
    { "iis-blog-arr-client-cert" },
  },
}

meaning {
  code = "502.4", versions = "2.0+",
  signs = { "No appropriate server could be found to route the request" },
  title = "No server",
  summary = "ARR found no server in the farm that may take the request: all are offline, unhealthy or unreachable. The error code 0x00000000 is normal for it and decides nothing.",
  check = "In IIS Manager, open the farm, Monitoring and Management, for Availability and Health; the Servers page has a Trace messages pane.",
  causes = {
    { "The health test fails: its URL cannot be reached from ARR, the response match text changed, or the page redirects or asks for a login.",
      "Open the test URL from the ARR server. Use a light page for it that answers 200 without a login and shows no details of the system." },
    { "The servers were taken offline, for instance for a deployment.",
      "Right-click each server and choose Add to Load Balancing." },
    { "The live traffic test marked the servers unhealthy after error responses.",
      "Find out which status codes the back end sends, correct them, then mark the servers healthy." },
    { "Web Farm Framework 2.0 lost the servers when the application pool restarted.",
      "Restart the Web Farm Service." },
    { "Often the name of a server in the farm does not resolve.",
      "Correct DNS or the hosts file on the ARR server." },
  },
  see = { ["502.3"] = "a server was chosen, but the request to it failed" },
  source = {
    { "iis-support", "troubleshooting-502-errors-in-arr" },
    { "kb943891", "502 - Bad gateway" },
    { "iiscnfg.h", "MD_ERROR_SUB502_ARR_NO_SERVER" },
    { "iis-docs", "extensions/configuring-application-request-routing-arr/http-load-balancing-using-application-request-routing" },
  },
}

meaning {
  code = "502.5", versions = "3.0.1916+",
  title = "WebSocket failure",
  summary = "ARR took a WebSocket upgrade, and the tunnel to the back end failed.",
  check = "The Module field says ApplicationRequestRouting; look whether the request carries the header Sec-WebSocket-Extensions.",
  causes = {
    { "By field reports: client and back end agree on permessage-deflate, but ARR 3 does not carry WebSocket compression, so the connection opens and no frame arrives.",
      "Turn WebSocket compression off in the back end. Or remove the request header in the inbound rule: add HTTP_SEC_WEBSOCKET_EXTENSIONS to allowedServerVariables and set it to an empty value." },
    { "It is worth checking that the feature WebSocket Protocol is installed on the ARR server.",
      "Run `dism /online /enable-feature /featurename:IIS-WebSockets /all`." },
    { "Often the back end or ARR closes a socket that has been idle too long.",
      "Try regular WebSocket pings, at an interval below the shortest idle time-out." },
  },
  see = { ["502.5"] = "for the ASP.NET Core Module, the application process failed" },
  source = {
    { "kb943891", "502 - Bad gateway" },
    { "websockets-1192" },
  },
}

meaning {
  code = "502.6", versions = "3.0.1916+",
  title = "Forwarded request failure",
  summary = "ARR could not pass the request on.",
  check = "Read sc-win32-status of the line, and the ARR events after ARR_SERVER_ROUTED in a failed request trace for status 502.",
  causes = {
    { "Often a client that cut off its upload, or a back end that broke the connection, stands behind it.",
      "Try the advice for 502.3 that belongs to the same sc-win32-status." },
  },
  see = {
    ["502.3"] = "the win32 codes are explained there",
    ["502.7"] = "the request could not even be run",
  },
  source = { { "kb943891", "502 - Bad gateway" } },
}

meaning {
  code = "502.7", versions = "3.0.1916+",
  title = "Execute request failure",
  summary = "ARR could not run the request.",
  check = "Read sc-win32-status of the line, and the ARR events in a failed request trace for status 502.",
  see = {
    ["502.3"] = "the win32 codes are explained there",
    ["502.6"] = "the request was run, but forwarding it failed",
  },
  source = { { "kb943891", "502 - Bad gateway" } },
}
