-- Application Request Routing (ARR): status codes that the proxy module of IIS sends itself.
-- Main source: Microsoft KB 943891 and the Microsoft support article on 502 errors in ARR.

meaning {
  code = "400.601", versions = "3.0+",
  title = "Bad client request",
  summary = "ARR could not use the request of the client. The number exists since build 3.0.1916.",
  see = { ["400"] = "HTTP.sys refused the request before ARR saw it" },
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "400.602", versions = "3.0+",
  title = "Invalid time format",
  summary = "ARR could not parse a date in the request headers. The number exists since build 3.0.1916.",
  causes = {
    { "The client sends a date header that is not a valid HTTP date." },
  },
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "400.603", versions = "3.0+",
  title = "Parse range error",
  summary = "ARR could not parse the Range header of the request. The number exists since build 3.0.1916.",
  causes = {
    { "The client sends a Range header with invalid syntax." },
  },
  see = { ["416"] = "the range is readable, but outside the content" },
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "400.604", versions = "3.0+",
  title = "Client gone",
  summary = "The client closed its connection while ARR was still working on the request. The number exists since build 3.0.1916.",
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
  code = "400.605", versions = "3.0+",
  title = "Maximum number of forwards",
  summary = "The Max-Forwards count of the request is used up, so ARR does not pass it on again. The number exists since build 3.0.1916.",
  check = "In a failed request trace, the server in ARR_SERVER_ROUTED shows where the request goes next.",
  causes = {
    { "Often the request runs in a loop: a routing rule or a DNS name sends it back to the same proxy, or two proxies point at each other.",
      "Follow the route from proxy to proxy and correct the rule or the server name that leads back." },
  },
  source = {
    { "kb943891", "400 - Bad request" },
    { "iis-support", "troubleshooting-502-errors-in-arr.md" },
  },
}

meaning {
  code = "400.606", versions = "3.0+",
  title = "Asynchronous completion error",
  summary = "An asynchronous operation of ARR ended with an error. The number exists since build 3.0.1916; Microsoft's list prints it as \"Asynchronous competition error\".",
  source = { { "kb943891", "400 - Bad request" } },
}

meaning {
  code = "502.2", versions = "3.0+",
  title = "Map request failure",
  summary = "ARR could not map the request. The number exists since build 3.0.1916.",
  check = "The Module field of the detailed error page says ApplicationRequestRouting; with CgiModule it is the other 502.2.",
  see = { ["502.2"] = "for IIS itself, a CGI program that ended too early" },
  source = { { "kb943891", "502 - Bad gateway" } },
}

meaning {
  code = "502.3", versions = "2.0+",
  title = "Forwarder connection error",
  summary = "ARR chose a server, but the connection to it failed, broke or timed out. Since build 3.0.1916 the name is \"WinHTTP asynchronous completion failure\".",
  check = "The field sc-win32-status decides. The detailed page shows the same error as HRESULT, for example 0x80072EE2 for 12002. ARR_SERVER_ROUTED in a failed request trace names the server.",
  causes = {
    { "12002, time-out: with time-taken near 30000 the limit of the server farm (default 30 seconds), and the back end may log 200 with win32 64. No line there means that resolving or connecting was slow.",
      "Speed up the request first. Then raise the limit: `appcmd set config -section:webFarms /[name='farm'].applicationRequestRouting.protocol.timeout:\"00:02:00\" /commit:apphost`; without a farm `appcmd set config -section:system.webServer/proxy /timeout:\"00:02:00\" /commit:apphost`." },
    { "12029, no connection: the service is down, the port is wrong or a firewall blocks. 12007: the back-end name does not resolve.",
      "On the ARR server run `Test-NetConnection host -Port n`; start the service, open the port, or correct DNS." },
    { "12030, the back end reset or closed the connection. Its httperr log then shows Connection_Dropped. A TLS mismatch gives the same number.",
      "Look for a crash of the back-end application at that second; for https, compare the TLS versions." },
    { "12152, the answer is unreadable: cut body, wrong Content-Length, or plain HTTP on a TLS port.",
      "Correct the scheme and port in the rule, or find the bad response with a network trace." },
    { "12157, no common TLS protocol or cipher. 12175, the back-end certificate fails on name, trust or dates.",
      "Enable a common TLS version, or issue a certificate for the name that ARR uses, from a CA that it trusts. Switching the check off lets others intercept the traffic." },
    { "12044, the back end asks ARR for a client certificate.",
      "Configure a client certificate for ARR. To exempt ARR drops this proof of identity; then admit only its address." },
  },
  see = {
    ["502.3"] = "for the ASP.NET Core Module, forwarding to the local application failed",
    ["502.4"] = "no server could be chosen",
    ["504"] = "sent by other gateways; ARR reports a time-out as 502.3",
  },
  source = {
    { "iis-support", "troubleshooting-502-errors-in-arr.md" },
    { "kb943891", "502 - Bad gateway" },
    { "iiscnfg.h", "MD_ERROR_SUB502_ARR_CONNECTION_ERROR" },
    { "win32-docs", "WinHttp/error-messages" },
  },
}

meaning {
  code = "502.4", versions = "2.0+",
  title = "No server",
  summary = "ARR found no server in the farm that may take the request: all are offline, unhealthy or unreachable. The error code is 0x00000000.",
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
    { "The name of a server in the farm does not resolve.",
      "Correct DNS or the hosts file on the ARR server." },
  },
  see = { ["502.3"] = "a server was chosen, but the request to it failed" },
  source = {
    { "iis-support", "troubleshooting-502-errors-in-arr.md" },
    { "kb943891", "502 - Bad gateway" },
    { "iiscnfg.h", "MD_ERROR_SUB502_ARR_NO_SERVER" },
    { "iis-docs", "configuring-application-request-routing-arr/http-load-balancing-using-application-request-routing" },
  },
}

meaning {
  code = "502.5", versions = "3.0+",
  title = "WebSocket failure",
  summary = "ARR accepted a WebSocket upgrade, and the tunnel to the back end failed. The number exists since build 3.0.1916.",
  check = "The Module field says ApplicationRequestRouting; look whether the request carries the header Sec-WebSocket-Extensions.",
  causes = {
    { "By field reports: client and back end agree on permessage-deflate, but ARR 3 does not carry WebSocket compression, so the connection opens and no frame arrives.",
      "Turn WebSocket compression off in the back end. Or remove the request header in the inbound rule: add HTTP_SEC_WEBSOCKET_EXTENSIONS to allowedServerVariables and set it to an empty value." },
    { "The feature WebSocket Protocol is not installed on the ARR server.",
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
  code = "502.6", versions = "3.0+",
  title = "Forwarded request failure",
  summary = "ARR could not pass the request on. The number exists since build 3.0.1916.",
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
  code = "502.7", versions = "3.0+",
  title = "Execute request failure",
  summary = "ARR could not run the request. The number exists since build 3.0.1916.",
  check = "Read sc-win32-status of the line, and the ARR events in a failed request trace for status 502.",
  see = {
    ["502.3"] = "the win32 codes are explained there",
    ["502.6"] = "the request was run, but forwarding it failed",
  },
  source = { { "kb943891", "502 - Bad gateway" } },
}
