-- HTTP.sys, the kernel driver in front of IIS: the reason phrases of its httperr log, and the statuses it sends itself.
-- Main source: Microsoft, Types of errors logged by the HTTP Server API, and KB 820729.

-- How a change in the registry of HTTP.sys takes effect.
local RESTART = " Then reboot, or run `net stop http /y` and start W3SVC and what else it stopped; both take every site down. "
  .. "Where Web Deploy (MsDepSvc) is installed, run `net stop MsDepSvc` before, otherwise HTTP may not stop."

family { id = "httperr", title = "reason of HTTP.sys in its httperr log", key = "name", columns = { "httperr reason" },
  looks = { "iis.error.reason_phrase\": \"<>\"", "iis.error.reason_phrase': '<>'" },
}

entry {
  key = "AppOffline", status = "503", versions = "6.0+",
  summary = "Rapid-fail protection has taken the application pool out of service, by default after 5 failures within 5 minutes. HTTP.sys answers itself, so the W3C log has no line.",
  check = "System log, source WAS: 5002 protection acted, 5009 and 5011 worker ended or lost, 5021 and 5057 account of the pool, 5059 worker did not start, 5189 configuration file missing. IIS 6.0: source W3SVC, 1002 and 1009.",
  causes = {
    { "The account of the pool cannot log on (events 5021 and 5057): its password changed, or IIS_IUSRS is no longer among those who may log on as a batch job, mostly by a group policy.",
      "Enter the password again: `appcmd set apppool \"P\" /processModel.userName:DOM\\svc /processModel.password:<password>`; ApplicationPoolIdentity or a gMSA avoids this. Give the right back to IIS_IUSRS. Then start the pool.",
      when = { event = { "WAS 5021", "WAS 5057", "W3SVC 1021", "W3SVC 1057" },
        says = {
          "The user name or password that is specified for the identity may be incorrect, or the user may not have batch logon rights.",
          "did not create a worker process to serve the application pool because the application pool identity is invalid.",
        } } },
    { "A native module does not load: event 2280 (the DLL) or 2282 (its architecture) comes before 5002.",
      "Repair or reinstall the module. Remove its entry only if it is left over, because a security module that is removed protects nothing.",
      when = { event = { "W3SVC-WP 2280", "W3SVC-WP 2282", "W3SVC-WP 2293", "W3SVC-WP 2295" },
        says = {
          "The Module DLL <> failed to load. The data is the error.",
          "The current configuration only supports loading images built for a <> processor architecture.",
        } } },
    { "The pool's temporary configuration cannot be written (5189) or read (5203, 2307), often after a Windows feature update.",
      "Run `appcmd list config` first: if it reports an error, correct the line that it names in applicationHost.config or restore a copy from `C:\\inetpub\\history`. If it reports none, free space on a full system drive. If Windows was updated before, delete the stale links in an elevated cmd, which stops all sites for a moment: `net stop WAS /y`, `rmdir /s /q C:\\inetpub\\temp\\appPools`, `net start W3SVC`.",
      when = { event = { "WAS 5189", "WAS 5203", "W3SVC-WP 2307" },
        says = "The Windows Process Activation Service failed to generate an application pool config file" } },
    { "The worker process failed again and again, so that rapid-fail protection stopped the pool (5002); most often the application crashes.",
      "Read the events right before it, above all 1000 and 1026 in the Application log, or take a dump with procdump, and fix what they name. Then run `appcmd start apppool \"P\"`. Switching the protection off only hides the crash loop.",
      when = { event = { "WAS 5002", "WAS 5009", "WAS 5011", "W3SVC 1002", "W3SVC 1009", "W3SVC 1011", "Application Error 1000", ".NET Runtime 1026" },
        says = {
          "is being automatically disabled due to a series of failures in the process(es) serving that application pool.",
          "suffered a fatal communication error with the Windows Process Activation Service.",
        } } },
  },
  see = { ["503.0"] = "the same state under its IIS number", ["503"] = "other reasons for which the pool takes no request" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/failure" },
    { "iis-support", "KB 4050891" }, { "cc735151" }, { "dd349192" },
    { "iis6-technet", "cc786887, WWW Service Events" } },
}

entry {
  key = "AppPoolTimer", status = "503", versions = "6.0+",
  summary = "The worker of the application pool has too much to do to accept the request.",
  check = "Look at `appcmd list requests`, and in the System log at WAS event 5010: a worker missed its ping (pingInterval 00:00:30, pingResponseTime 00:01:30).",
  causes = {
    { "Often the worker hangs, or many requests meet a worker that is still starting.",
      "Take a dump of w3wp.exe and find out what its threads wait for.",
      when = { event = { "WAS 5010", "WAS 5012" } } },
  },
  see = { ["503"] = "other reasons for which the pool takes no request" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
}

entry {
  key = "AppShutdown", status = "503", versions = "6.0+",
  summary = "A policy that the administrator set has shut the application pool down; this is no crash.",
  check = "Compare the time with the recycling events of source WAS in the System log.",
  causes = {
    { "The pool exceeded its CPU limit, and the action of the cpu element is KillW3wp (default NoAction).",
      "Find the code that uses the CPU before you raise the limit." },
    { "It is worth looking at disallowOverlappingRotation (default false): with true, each recycle leaves a gap without a worker.",
      "Set it to false, unless the application cannot bear two worker processes at once." },
    { "It is worth comparing the time with idleTimeout (default 00:20:00), after which an idle worker ends.",
      "Try idleTimeout 00:00:00, which switches it off; the worker then keeps its memory.",
      when = { event = "WAS 5186" } },
  },
  see = { ["503.1"] = "the number that the Windows SDK gives a CPU limit" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/recycling" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/cpu" } },
}

entry {
  key = "BadRequest", status = "400", versions = "6.0+",
  signs = { "HTTP Error 400. The request is badly formed." },
  summary = "HTTP.sys cannot parse the request, answers 400 and closes the connection.",
  causes = {
    { "A client sends bytes that are no valid request; single lines from foreign addresses are often scanning.",
      "Ignore scanning. For a client that you want, capture the raw request and correct the client. Do not make a proxy in front more tolerant instead: that invites request smuggling." },
  },
  see = { ["400"] = "what else HTTP.sys refuses with this status" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

entry {
  key = "Client_Reset", versions = "6.0+",
  summary = "The connection ended before HTTP.sys could give the request to a worker process. No status is sent.",
  causes = {
    { "Most of the time the client closed its connection early." },
  },
  source = { { "iis-support", "KB 820729" } },
}

entry {
  key = "ConnLimit", status = "503", versions = "6.0+",
  summary = "The site has reached its connection limit, maxConnections.",
  check = "Compare the performance counter Web Service\\Current Connections with `appcmd list site \"X\" /config`.",
  causes = {
    { "Somebody lowered maxConnections; its default 4294967295 is no limit.",
      "Look first for clients that hold connections: long polling, or no reuse of keep-alive. Then raise the limit to what the server bears; `appcmd set site \"X\" /limits.maxConnections:4294967295` lifts it altogether and with it a guard against floods of connections." },
  },
  see = { ["503.5"] = "the number that the Windows SDK gives a connection limit", ["503.2"] = "limit on requests, not connections" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/sites/site/limits" } },
}

entry {
  key = "Connection_Abandoned_By_AppPool", versions = "6.0+",
  summary = "A worker process ended unexpectedly, or closed its handle, while requests were pending. Since Windows Vista and Server 2008 the usual form is Connection_Abandoned_By_ReqQueue.",
  check = "Look at the same second for WAS events 5009, 5011 and 5013 in the System log and for a crash report in the Application log.",
  causes = {
    { "The worker crashed.",
      "Collect a dump with Windows Error Reporting or procdump, and fix the fault that it shows.",
      when = { event = { "WAS 5009", "WAS 5011", "Application Error 1000", ".NET Runtime 1026" } } },
    { "The worker was killed or recycled while it still had requests.",
      "Look for a recycling event of WAS at the same second; it names the reason.",
      when = { event = {
        "WAS 5010", "WAS 5013", "WAS 5074", "WAS 5075", "WAS 5076", "WAS 5077", "WAS 5079", "WAS 5080", "WAS 5117",
      } } },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

entry {
  key = "Connection_Abandoned_By_ReqQueue", versions = "7.0+",
  summary = "A worker process went away, or closed its handle, while requests were pending. Windows Vista and Server 2008 brought this name for what was Connection_Abandoned_By_AppPool.",
  check = "Look at the same second for WAS events 5009, 5011 and 5013 in the System log and for a crash report in the Application log.",
  causes = {
    { "The worker crashed.",
      "Collect a dump with Windows Error Reporting or procdump, and fix the fault that it shows.",
      when = { event = { "WAS 5009", "WAS 5011", "Application Error 1000", ".NET Runtime 1026" } } },
    { "The worker was killed or recycled while it still had requests.",
      "Look for a recycling event of WAS at the same second; it names the reason.",
      when = { event = {
        "WAS 5010", "WAS 5013", "WAS 5074", "WAS 5075", "WAS 5076", "WAS 5077", "WAS 5079", "WAS 5080", "WAS 5117",
      } } },
  },
  source = { { "iis-support", "KB 820729" } },
}

entry {
  key = "Connection_Dropped", versions = "6.0+",
  summary = "The connection ended before the answer was complete, by KB 820729 before its last packet. The Windows API page counts the log data of IIS as part of it, so the client may have got the whole answer.",
  check = "Compare the time-taken of the same URL in the W3C log. With ARR in front, 502.3 and sc-win32-status 12030 there mean that this back end closed early.",
  causes = {
    { "The client left or lost patience while it waited for a slow answer.",
      "Speed up the slow requests, or lengthen the time-out of that client. Ignore single lines." },
    { "Often IIS is under load and too busy to hand over the log data in time: within 1 minute in Microsoft's present text, about 2 minutes in an older one.",
      "Find out what keeps the threads of w3wp.exe busy, with a dump." },
  },
  see = { ["502.3"] = "what ARR in front logs when the back end closes early" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "kb937692" }, { "iis-blog-connection-dropped" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

entry {
  key = "Connection_Dropped_List_Full", versions = "7.0+",
  summary = "The list in which HTTP.sys keeps dropped client connections is full.",
  source = { { "iis-support", "KB 820729" } },
}

entry {
  key = "Connections_Refused", versions = "6.0+",
  summary = "Less than about 20 MB of nonpaged pool is free, so HTTP.sys accepts no new connections. Windows Server 2003 logs this since SP1.",
  check = "Watch the nonpaged pool by tag with poolmon: the tag that grows points to the driver.",
  causes = {
    { "Often a driver leaks nonpaged pool.",
      "Update or remove that driver. As a stopgap, the DWORD EnableAggressiveMemoryUsage=1 under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters` lowers the mark to 8 MB, so less nonpaged pool stays in reserve." .. RESTART },
  },
  see = { ["503"] = "HTTP.sys answers 503 with N/A when an allocation of memory fails" },
  source = { { "iis-support", "KB 820729" }, { "iis-support", "KB 820129" }, { "iis-support", "http-service-fail-stopped" } },
}

entry {
  key = "Disabled", status = "503", versions = "6.0+",
  summary = "An administrator or a script has stopped the application pool, and HTTP.sys answers without asking a worker.",
  check = "`appcmd list apppools` shows the pool as Stopped, and the System log has no WAS event 5002.",
  causes = {
    { "The pool was stopped by hand, or a deployment script ended before it started the pool again.",
      "Run `appcmd start apppool \"P\"`, and put the start into a finally block of such scripts. If the pool goes down again, look for WAS events 5057 and 5059: then the pool fails, as with AppOffline." },
    { "The server has restarted, and autoStart of the pool is false (default true).",
      "Run `appcmd start apppool \"P\"` and `appcmd set apppool \"P\" /autoStart:true`." },
  },
  see = { ["503.0"] = "the same state under its IIS number" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add" } },
}

entry {
  key = "EntityTooLarge", status = "413", versions = "6.0+",
  summary = "The body of the request is larger than HTTP.sys allows. Microsoft does not state the status; 413 is read from the wording.",
  see = { ["413.1"] = "request filtering refuses the body, with a W3C line", ["404.13"] = "the same limit of request filtering on older IIS",
    ["413.0"] = "the body does not fit into uploadReadAheadSize" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

entry {
  key = "FieldLength", status = "400", versions = "6.0+",
  signs = { "HTTP Error 400. A request header field is too long.", "Bad Request - Header Field Too Long" },
  summary = "One header of the request is larger than MaxFieldLength (default 16384 bytes). The body of the answer says Header Field Too Long, and IIS never saw the request.",
  check = "Does a private window work? Then it is cookies. Do only users in many AD groups fail? Then it is the Kerberos token.",
  causes = {
    { "Often cookies have piled up on the host or its parent domain.",
      "Delete or shorten cookies, narrow their path and domain, and keep state on the server." },
    { "The Kerberos token of a user in many groups is too large.",
      "Take the user out of groups that are not needed. Otherwise raise the DWORDs MaxFieldLength and MaxRequestBytes under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters` to the size of the token, 4/3 of it plus 200 bytes, and no further: both cost memory and make attacks easier." .. RESTART },
    { "A header has to be that long.",
      "Raise the DWORDs MaxFieldLength (64-65534) and MaxRequestBytes under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters` just to the size needed: Microsoft calls both dangerous, because they cost memory and make attacks easier."
        .. RESTART .. " The headerLimits of web.config cannot help: HTTP.sys decides first." },
  },
  see = { ["431"] = "request filtering refuses a header, at a later stage", ["404.10"] = "the same on older IIS" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-support", "troubleshoot-http-400-errors-in-iis" }, { "iis-support", "KB 820129" },
    { "iis-support", "KB 2020943" }, { "iis-support", "http-service-fail-stopped" } },
}

entry {
  key = "Forbidden", status = "403", versions = "6.0+",
  summary = "While it parsed the request, HTTP.sys came upon something that it forbids. Microsoft does not state the status; log samples show 403.",
  see = { ["404.5"] = "request filtering denies a sequence in the URL, with a W3C line" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

entry {
  key = "Header", status = "400", versions = "6.0+",
  signs = { "HTTP Error 400. The request has an invalid header name." },
  summary = "A header of the request is malformed, so HTTP.sys answers 400 and closes the connection.",
  causes = {
    { "The client writes a header that cannot be parsed; single lines from foreign addresses are often scanning.",
      "Ignore scanning. For a client that you want, capture the raw request and correct the client. Do not make a proxy in front more tolerant instead: that invites request smuggling." },
  },
  see = { ["400"] = "what else HTTP.sys refuses with this status" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

entry {
  key = "Hostname", status = "400", versions = "6.0+",
  signs = {
    "HTTP Error 400. The request hostname is invalid.", "Bad Request - Invalid Hostname", "Bad Request (Invalid Hostname)",
  },
  summary = "The Host header is missing or malformed, or no site on this address and port is registered for its name.",
  check = "Compare `appcmd list sites` with `netsh http show servicestate view=requestq`.",
  causes = {
    { "No binding has the name or the port: a new DNS name, or a scanner or health probe that asks by IP address.",
      "Add the name to a binding, or let the probe send the right Host. A binding with an empty host name answers every name and lets Host-header attacks reach the application, so list the names instead." },
    { "The client sends a malformed Host, with a scheme or a path in it (`http://name/vdir`).",
      "Correct the client." },
    { "Often the site is stopped, so its URL is not registered.",
      "Run `appcmd start site \"X\"`." },
    { "The httperr log has no such line: ASP.NET Core answered, whose host filtering has the same page. Its setting AllowedHosts lacks the name.",
      "Add the name in appsettings.json; `*` there accepts every Host header, so list the names instead." },
  },
  see = { ["404.1"] = "site not found" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-blog-host-header" }, { "iis-docs", "configuration/system.applicationHost/sites/site/bindings" },
    { "aspnetcore", "HostFilteringMiddleware.cs" } },
}

entry {
  key = "Internal", status = "500", versions = "6.0+",
  summary = "HTTP.sys itself had an internal error while it handled the request.",
  see = { ["500.0"] = "a module or ISAPI extension of IIS failed" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis6-technet", "cc787144, HTTP.sys Reason Phrases" } },
}

entry {
  key = "Invalid_CR/LF", status = "400", versions = "6.0+",
  summary = "HTTP.sys met an illegal carriage return or line feed in the request, so it answers 400 and closes the connection.",
  causes = {
    { "The client ends lines wrongly; single lines from foreign addresses are often scanning.",
      "Ignore scanning. For a client that you want, capture the raw request and correct the client. Do not make a proxy in front more tolerant instead: that invites request smuggling." },
  },
  see = { ["400"] = "what else HTTP.sys refuses with this status" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

entry {
  key = "LengthRequired", status = "411", versions = "6.0+",
  signs = { "HTTP Error 411. The request must be chunked or have a content length." },
  summary = "The request has a body, but does not say how long it is. Microsoft does not state the status; 411 is read from the wording.",
  causes = {
    { "The client sends neither Content-Length nor a chunked body.",
      "Let the client send Content-Length or Transfer-Encoding: chunked." },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

entry {
  key = "N/A", status = "503", versions = "6.0+",
  summary = "HTTP.sys cannot serve the URL for an internal reason: another program has reserved the URL, or an allocation of memory failed.",
  check = "For a reservation: the pool is started, but there is no w3wp.exe and no WAS event, and the httperr line ends with `503 - N/A -`.",
  causes = {
    { "Another program has reserved the URL prefix.",
      "Look for `http://+:80/` or `https://+:443/` in `netsh http show urlacl`; System log event 15007 of Microsoft-Windows-HttpEvent tells when it was added. Find the owner and move that program to another port, or remove a left-over reservation: `netsh http delete urlacl url=http://+:80/`.",
      when = { says = {
        "Reservation for namespace identified by URL prefix http://+:80/ was successfully added.",
        "Reservation for namespace identified by URL prefix https://+:443/ was successfully added.",
        "Reserved URL : http://+:80/ User:", "Reserved URL : https://+:443/ User:",
      } } },
    { "The nonpaged pool is used up; then Connections_Refused often stands nearby.",
      "Find the driver that leaks with poolmon." },
  },
  see = { ["503.0"] = "the pool itself is down" },
  source = { { "iis-support", "KB 820729" }, { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" },
    { "iis-blog-503" }, { "win32-docs", "Http/delete-urlacl" } },
}

entry {
  key = "N/I", status = "501 503", versions = "6.0+",
  summary = "HTTP.sys does not implement what the request asks for. Microsoft allows 503 as well as 501 with this phrase, for an unknown transfer encoding.",
  check = "Look at the method and at the Transfer-Encoding header of the request.",
  causes = {
    { "The client sends a Transfer-Encoding other than chunked.",
      "Let the client send Content-Length or chunked only." },
  },
  see = { ["405"] = "the method is known, but not allowed here", ["404.6"] = "request filtering denies the method" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis6-technet", "cc787144, HTTP.sys Reason Phrases" } },
}

entry {
  key = "NotFound", status = "404", versions = "7.0+", anywhere = false,
  summary = "HTTP.sys answered 404 itself, before a site took the request: the line has no s-siteid. Microsoft's lists do not have this phrase; a published sample has it with 404, for a path whose bytes are no text and for OPTIONS *.",
  check = "Read cs-uri, and s-ip with s-port: has a program registered such a URL? `netsh http show servicestate` lists those that are registered.",
  see = { ["404.0"] = "IIS found no file or route, with a W3C line", ["httperr Hostname"] = "the host name cannot be used" },
  source = { { "beats", "filebeat/module/iis/error/test/iis_error_url.log" } },
  confidence = "low",
}

entry {
  key = "Number", status = "400", versions = "6.0+",
  summary = "A number in the request, such as Content-Length or a chunk size, is malformed, so HTTP.sys answers 400 and closes the connection.",
  causes = {
    { "The client writes a wrong number; single lines from foreign addresses are often scanning.",
      "Ignore scanning. For a client that you want, capture the raw request and correct the client. Do not make a proxy in front more tolerant instead: that invites request smuggling." },
  },
  see = { ["400"] = "what else HTTP.sys refuses with this status" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

entry {
  key = "Precondition", status = "412", versions = "6.0+",
  summary = "A precondition that HTTP.sys needs is missing from the request. Microsoft does not state the status; 412 is read from the name alone.",
  see = { ["412.0"] = "IIS compared a conditional header, with a W3C line" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "low",
}

entry {
  key = "QueueFull", status = "503", versions = "6.0+",
  summary = "More requests wait for the application pool than its queueLength allows (default 1000).",
  check = "Performance counter HTTP Service Request Queues\\CurrentQueueSize, and the CPU of w3wp.exe: high CPU means overload, low CPU means blocked threads.",
  causes = {
    { "All threads wait for a database or a remote service.",
      "Take a dump of w3wp.exe, and make the slow call asynchronous with a time-out." },
    { "The worker takes long to start after a recycle.",
      "Use applicationInitialization and startMode AlwaysRunning (7.5 and later)." },
    { "A burst of requests is more than the server can do.",
      "Add servers or limit the rate. Raise the queue last: `appcmd set apppool \"P\" /queueLength:5000` costs memory and lets users wait longer, but serves no more of them." },
  },
  see = { ["503.2"] = "the request is already inside IIS", ["503.3"] = "the queue of ASP.NET is full" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add" } },
}

entry {
  key = "RequestLength", status = "400", versions = "6.0+",
  signs = { "HTTP Error 400. The size of the request headers is too long.", "Bad Request - Request Too Long" },
  summary = "Request line and headers together are larger than MaxRequestBytes (default 16384 bytes, range 256-16777216). The body of the answer says Request Too Long or Request Header Too Long.",
  causes = {
    { "Many medium cookies add up, though none is too long by itself.",
      "Delete or shorten cookies, narrow their path and domain, and keep state on the server." },
    { "A Kerberos token and cookies together are too large.",
      "Shrink both first. Otherwise raise the DWORDs MaxRequestBytes and MaxFieldLength together under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters`, just as far as needed: Microsoft calls both dangerous, because they cost memory and make attacks easier. A MaxRequestBytes below MaxFieldLength pulls that one down." .. RESTART },
    { "The URL or its query is very long.",
      "Send the data in the body of a POST." },
    { "Often a proxy in front adds large headers, such as a client certificate or a JWT.",
      "Try trimming them at the proxy." },
  },
  see = { ["404.14"] = "request filtering refuses the length of the URL, with a W3C line", ["404.15"] = "the same for the query",
    ["431"] = "request filtering refuses a single header" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-support", "KB 820129" }, { "iis-support", "http-service-fail-stopped" },
    { "iis-support", "KB 2020943" } },
}

entry {
  key = "Request_Cancelled", versions = "0+",
  summary = "The request was cancelled. Microsoft's lists do not have this phrase, and third parties differ: some say that the peer cancelled it on HTTP/2, notes on Azure App Service say that the application aborted it.",
  source = { { "applens-docs", "requestsdropped/wiki.md" } },
  confidence = "low",
}

entry {
  key = "Timer_AppPool", versions = "6.0+",
  summary = "The request waited in the queue of the application pool for longer than the connection time-out, by default 2 minutes. Newer Windows also has Timer_ReqQueue for this.",
  check = "Performance counter HTTP Service Request Queues\\CurrentQueueSize, and `appcmd list requests`.",
  causes = {
    { "Often the worker hangs: its threads are blocked and take nothing from the queue.",
      "Take a dump of w3wp.exe and find out what its threads wait for." },
  },
  see = { ["503"] = "HTTP.sys answers 503 with QueueFull once the queue is full" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/sites/site/limits" } },
}

entry {
  key = "Timer_ConnectionIdle", versions = "6.0+",
  summary = "HTTP.sys closed a keep-alive connection that was idle for longer than connectionTimeout (default 00:02:00). This is normal operation: leave these lines out when you look for errors.",
  causes = {
    { "A client kept its connection open and asked for nothing more.",
      "Nothing is wrong. Where a load balancer reports resets it reuses connections that HTTP.sys is just closing: set its idle time-out below 120 seconds.",
      when = { httperr = "Timer_ConnectionIdle" }, benign = true },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/sites/site/limits" } },
}

entry {
  key = "Timer_EntityBody", versions = "6.0+",
  summary = "The body of the request stopped arriving. The timer is the connection time-out (default 2 minutes) and starts anew with each piece that arrives.",
  causes = {
    { "Often the client has a bad uplink, or a proxy in front holds the body back.",
      "Try the same upload past the proxy to see which of the two it is." },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/sites/site/limits" } },
}

entry {
  key = "Timer_HeaderWait", versions = "6.0+",
  summary = "The headers of the request were not complete in time (default 120 seconds).",
  causes = {
    { "Often the client is slow, or a scanner opens connections and sends nothing." },
    { "Many lines from few addresses can be an attack that holds connections open (slowloris).",
      "Shorten the wait: `appcmd set config -section:system.applicationHost/webLimits /headerWaitTimeout:\"00:00:30\" /commit:apphost`. Clients on very slow links are then cut off as well." },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "win32-docs", "Http/server-timeouts-property" }, { "iis-docs", "configuration/system.applicationHost/webLimits" } },
}

entry {
  key = "Timer_MinBytesPerSecond", versions = "6.0+",
  summary = "The client took the answer more slowly than minBytesPerSecond of webLimits allows: by default 240 bytes per second in IIS, 150 in the HTTP Server API. In IIS 6.0 the setting is MinFileBytesPerSec.",
  causes = {
    { "The client has a slow link, which is normal for some clients.",
      "Ignore single lines, or try a proxy in front that buffers answers. Lower minBytesPerSecond only as the last step: it weakens the guard against clients that read slowly on purpose, and 0 removes it." },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/webLimits" } },
}

entry {
  key = "Timer_ReqQueue", versions = "7.0+",
  summary = "The request waited in the request queue for longer than the connection time-out, by default 2 minutes. The phrase came with Windows Vista and Server 2008, beside Timer_AppPool.",
  check = "Performance counter HTTP Service Request Queues\\CurrentQueueSize, and `appcmd list requests`.",
  causes = {
    { "Often the worker hangs: its threads are blocked and take nothing from the queue.",
      "Take a dump of w3wp.exe and find out what its threads wait for." },
  },
  see = { ["503"] = "HTTP.sys answers 503 with QueueFull once the queue is full" },
  source = { { "iis-support", "KB 820729" } },
}

entry {
  key = "Timer_Response", versions = "6.0+",
  summary = "Microsoft lists this phrase as reserved and unused.",
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

entry {
  key = "Timer_SslRenegotiation", versions = "6.0+",
  summary = "The renegotiation of TLS between client and server took longer than its time-out, by default 2 minutes.",
  causes = {
    { "Often the server asks for a client certificate only after the request has begun.",
      "Try negotiating it in the first handshake. Note the values of `netsh http show sslcert`, delete that binding with `netsh http delete sslcert`, and add it again with `netsh http add sslcert`, the same values and clientcertnegotiation=enable; HTTPS is down in between." },
  },
  see = { ["413.0"] = "the same renegotiation fails on the size of the body", ["403.7"] = "client certificate required" },
  source = { { "iis-support", "KB 820729" }, { "win32-docs", "Http/add-sslcert" } },
}

entry {
  key = "URL", status = "400", versions = "6.0+",
  signs = { "HTTP Error 400. The request URL is invalid." },
  summary = "HTTP.sys cannot parse the URL: it is malformed, passes a limit on path segments, or holds escaped control characters.",
  causes = {
    { "A path segment is longer than UrlSegmentMaxLength (default 260 characters), or the path has more segments than UrlSegmentMaxCount (default 255).",
      "Shorten the URL. Raise the two DWORDs under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters` only for a proven need: Microsoft marks them as dangerous, because they cost memory and make attacks easier." .. RESTART },
    { "The URL holds escaped control characters or is malformed.",
      "Correct the client. Leave AllowRestrictedChars at 0 on public servers: 1 lets encoded control characters (U+0000-001F, U+007F-009F) through to the application." },
  },
  see = { ["404.14"] = "request filtering refuses the length of the URL, with a W3C line", ["404.20"] = "the site limits the number of segments" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-support", "KB 820129" }, { "iis-support", "http-service-fail-stopped" } },
}

entry {
  key = "URL_Length", status = "414", versions = "6.0+",
  signs = { "HTTP Error 414. The request URL is too long." },
  summary = "The URL is longer than HTTP.sys allows. Microsoft does not state the status; 414 is read from the wording.",
  causes = {
    { "The client puts too much data into the URL.",
      "Shorten the URL; send the data in the body of a POST." },
  },
  see = { ["404.14"] = "request filtering refuses the length of the URL, with a W3C line", ["404.15"] = "the same for the query",
    ["400"] = "HTTP.sys refuses with the reason RequestLength when request line and headers together are too long" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

entry {
  key = "Verb", status = "400", versions = "6.0+",
  signs = { "HTTP Error 400. The request verb is invalid.", "Bad Request - Invalid Verb" },
  summary = "The method of the request is malformed, so HTTP.sys answers 400 and closes the connection.",
  check = "Does a client send https to the plain port? Compare s-port with the scheme that the client uses.",
  causes = {
    { "Often the bytes are a TLS handshake sent to a port without TLS, or scanning.",
      "Use the right scheme for the port; ignore scanning." },
  },
  see = { ["404.6"] = "request filtering denies a method", ["405"] = "the method is known, but not allowed here",
    ["501"] = "the method is readable, but unknown to the server" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

entry {
  key = "Version_N/S", status = "505", versions = "6.0+",
  summary = "The request line names an HTTP version that HTTP.sys does not support.",
  check = "The field cs-version shows it; HTTP/?.? stands for a major or minor number of 10 or more.",
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

meaning {
  code = "400", versions = "6.0+",
  title = "Bad request",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line, and the W3C log has none.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; it decides. From outside, the header `Server: Microsoft-HTTPAPI/2.0` is the sign, unless the registry value DisableServerHeader hides it.",
  causes = {
    { "FieldLength: one header is too long, often a cookie or a Kerberos token.", when = { httperr = "FieldLength" } },
    { "RequestLength: request line and headers together are too long.", when = { httperr = "RequestLength" } },
    { "Hostname: the Host header is malformed, or no binding fits it.", when = { httperr = "Hostname" } },
    { "URL: the URL is malformed, has a segment that is too long, or holds control characters.", when = { httperr = "URL" } },
    { "Verb: the method is malformed, often TLS sent to a plain port.", when = { httperr = "Verb" } },
    { "Header, Number, Invalid_CR/LF and BadRequest: a header, a number, a line end or something else cannot be parsed.",
      when = { httperr = { "Header", "Number", "Invalid_CR/LF", "BadRequest" } } },
  },
  see = { ["400.0"] = "has a W3C line: a module answered, not HTTP.sys", ["431"] = "request filtering refuses a header, at a later stage" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-support", "troubleshoot-http-error-code" } },
}

meaning {
  code = "403", versions = "6.0+",
  title = "Forbidden",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line. Microsoft does not state this status for HTTP.sys; log samples show it.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; a 403 with a W3C line comes from IIS instead.",
  causes = {
    { "Forbidden: the request holds something that HTTP.sys forbids.", when = { httperr = "Forbidden" } },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

meaning {
  code = "411", versions = "6.0+",
  title = "Length required",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line. Microsoft does not state this status; it is read from the wording of the reason.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`.",
  causes = {
    { "LengthRequired: the request has a body without a length.",
      "Let the client send Content-Length or Transfer-Encoding: chunked.",
      when = { httperr = "LengthRequired" } },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

meaning {
  code = "412", versions = "6.0+",
  title = "Precondition failed",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line. Microsoft does not state this status; it is read from the name of the reason alone.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; a 412 with a W3C line comes from IIS instead.",
  causes = {
    { "Precondition: a precondition that HTTP.sys needs is missing.", when = { httperr = "Precondition" } },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "low",
}

meaning {
  code = "413", versions = "6.0+",
  title = "Request entity too large",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line. Microsoft does not state this status; it is read from the wording of the reason.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; a 413 with a W3C line comes from IIS instead.",
  causes = {
    { "EntityTooLarge: the body is larger than HTTP.sys allows.", when = { httperr = "EntityTooLarge" } },
  },
  see = { ["413.0"] = "the body does not fit into uploadReadAheadSize", ["413.1"] = "request filtering refuses the body" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

meaning {
  code = "414", versions = "6.0+",
  title = "URI too long",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line. Microsoft does not state this status; it is read from the wording of the reason.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`.",
  causes = {
    { "URL_Length: the URL is longer than HTTP.sys allows.",
      "Shorten the URL; send the data in the body of a POST.",
      when = { httperr = "URL_Length" } },
  },
  see = { ["404.14"] = "request filtering refuses the length of the URL, with a W3C line" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
  confidence = "medium",
}

meaning {
  code = "500", versions = "6.0+",
  title = "Internal server error",
  summary = "HTTP.sys had an internal error before IIS saw the request. Only the httperr log has a line.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; a 500 with a W3C line comes from IIS or the application instead.",
  causes = {
    { "Internal: an internal error of HTTP.sys.", when = { httperr = "Internal" } },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

meaning {
  code = "501", versions = "6.0+",
  title = "Not implemented",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; a 501 with a W3C line comes from IIS instead.",
  causes = {
    { "N/I: HTTP.sys does not implement what the request asks for, such as a Transfer-Encoding other than chunked.",
      "Let the client send Content-Length or chunked only.",
      when = { httperr = "N/I" } },
  },
  see = { ["503"] = "Microsoft allows this status with N/I as well", ["405"] = "the method is known, but not allowed here" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

meaning {
  code = "503", versions = "6.0+",
  signs = { "HTTP Error 503. The service is unavailable." },
  title = "Service unavailable",
  summary = "HTTP.sys answered because nothing behind it can take the request at present. Only the httperr log has a line. With loadBalancerCapabilities TcpLevel (default HttpLevel) clients see a reset instead.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; it decides. Then look at `appcmd list apppools` and at the System log, source WAS.",
  causes = {
    { "AppOffline: failures took the pool out of service.", when = { httperr = "AppOffline" } },
    { "Disabled: an administrator or a script stopped the pool.", when = { httperr = "Disabled" } },
    { "QueueFull: the request queue of the pool is full.", when = { httperr = "QueueFull" } },
    { "AppShutdown: a policy such as a CPU limit ended the pool.", when = { httperr = "AppShutdown" } },
    { "AppPoolTimer: the worker of the pool has too much to do.", when = { httperr = "AppPoolTimer" } },
    { "ConnLimit: the site has reached its connection limit.", when = { httperr = "ConnLimit" } },
    { "N/A: memory is short, or another program has reserved the URL.", when = { httperr = "N/A" } },
    { "N/I: the transfer encoding is unknown; 501 is the other status for it.", when = { httperr = "N/I" } },
  },
  see = { ["503.0"] = "how to bring a stopped pool back", ["503.2"] = "a limit inside IIS, with a W3C line" },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/failure" } },
}

meaning {
  code = "505", versions = "6.0+",
  title = "HTTP version not supported",
  summary = "HTTP.sys refused the request before IIS saw it. Only the httperr log has a line.",
  check = "Read s-reason and cs-version in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`.",
  causes = {
    { "Version_N/S: the request line names an HTTP version that HTTP.sys does not support.", when = { httperr = "Version_N/S" } },
  },
  source = { { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "iis-support", "KB 820729" } },
}

-- Events, in the System log --------------------------------------------------

entry {
  family = "event", key = "HttpEvent 15005", name = "EVENT_HTTP_CREATE_ENDPOINT_FAILED", versions = "6.0+",
  signs = { "Unable to bind to the underlying transport for <>. The IP Listen-Only list may contain a reference to an interface which" },
  title = "HTTP.sys cannot listen on an address",
  summary = "HTTP.sys could not open an address and port, so no site on it can be reached: clients get no connection rather than a status.",
  check = "Run `netsh http show iplisten`: is every address one of this machine? If the list is empty, run `netstat -ano` and look for the port.",
  causes = {
    { "One of the addresses in the IP listen list is gone: the machine has got another one, or was cloned.",
      "Run `netsh http delete iplisten ipaddress=<old address>` and add the present address only if the list is wanted; with an empty list HTTP.sys listens on every address of the machine. Then restart, which stops all sites for a moment: `net stop http /y`, then `net start w3svc` and whatever else the first command stopped." },
    { "Another program has the port.",
      "Find it with `netstat -ano` and `tasklist /fi \"pid eq <pid>\"`; stop it, or change the binding of the site." },
  },
  see = { ["event W3SVC 1007"] = "what the WWW service writes when it cannot register a binding" },
  source = { { "iis7-technet", "cc727839, Event ID 15005" }, { "winevt-kb", "http.sys" },
    { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" } },
}

entry {
  family = "event", key = "HttpEvent 15007", versions = "7.0+",
  signs = { "Reservation for namespace identified by URL prefix <> was successfully added." },
  title = "A URL was reserved",
  summary = "A program or an administrator reserved a URL in HTTP.sys. That is normal when a program is installed. A reservation of a whole port, such as `http://+:80/`, keeps IIS from serving its sites there: HTTP.sys answers 503.",
  check = "Run `netsh http show urlacl` and look for the prefix of the event. A pool that is started while there is no w3wp.exe and no WAS event fits.",
  causes = {
    { "The reservation takes a port that IIS serves.",
      "Find the program that it belongs to and move it to another port. Otherwise remove the reservation: `netsh http delete urlacl url=http://+:80/`; that program then cannot listen any more." },
  },
  see = { ["httperr N/A"] = "how HTTP.sys logs the requests that it refuses then" },
  source = { { "winevt-kb", "http.sys" }, { "iis-blog-503" } },
}

entry {
  family = "event", key = "HttpEvent 15008", versions = "7.0+",
  signs = { "Reservation for namespace identified by URL prefix <> was successfully deleted." },
  title = "A URL reservation was deleted",
  summary = "A reservation of a URL in HTTP.sys was removed. A program that runs without administrator rights and needs it can no longer listen on that URL.",
  causes = {
    { "A program was removed, or somebody deleted its reservation.",
      "If the program is still needed, reserve the URL again for its account alone: `netsh http add urlacl url=http://+:8080/ user=DOM\\svc`." },
  },
  source = { { "winevt-kb", "http.sys" } },
}

entry {
  family = "event", key = "HttpEvent 15010", name = "EVENT_HTTP_NAMESPACE_INIT2_FAILED", versions = "7.0+",
  signs = { "while initializing namespace reservation identified by URL prefix" },
  title = "A URL reservation is damaged",
  summary = "HTTP.sys could not read a stored URL reservation. The program that it belongs to cannot listen on that URL.",
  causes = {
    { "The entry of that reservation is corrupt.",
      "Delete the value of that one URL under `HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\UrlAclInfo` (export the key before), then add the reservation again with `netsh http add urlacl`." },
  },
  source = { { "iis7-technet", "dd380039, Event ID 15010" }, { "winevt-kb", "http.sys" } },
}

entry {
  family = "event", key = "HttpEvent 15014", name = "EVENT_HTTP_LISTEN_ONLY_CONVERT_FAILED", versions = "6.0+",
  signs = { "Unable to convert IP Listen-Only list entry" },
  title = "An entry of the IP listen list is no address",
  summary = "HTTP.sys could not read an entry of its IP listen list and does not listen there.",
  causes = {
    { "The entry is malformed.",
      "Run `netsh http show iplisten`, delete that entry with `netsh http delete iplisten ipaddress=<entry>`, and add an address of this machine with `netsh http add iplisten ipaddress=<address>`." },
  },
  source = { { "iis7-technet", "cc727691, Event ID 15014" }, { "winevt-kb", "http.sys" } },
}

entry {
  family = "event", key = "HttpEvent 15015", versions = "6.0+",
  signs = { "Unable to convert all entries on IP Listen-Only list. Driver will listen on all available interfaces." },
  title = "The IP listen list is ignored",
  summary = "No entry of the IP listen list can be read, so HTTP.sys listens on every address of the machine, which may be more than was meant.",
  causes = {
    { "All entries are malformed.",
      "Run `netsh http show iplisten`, delete them, and add the addresses that are meant with `netsh http add iplisten ipaddress=<address>`." },
  },
  source = { { "winevt-kb", "http.sys" }, { "iis7-technet", "cc727751, HTTP Service Namespace Management" } },
}

entry {
  family = "event", key = "HttpEvent 15021", versions = "6.0+",
  signs = { "using SSL configuration for endpoint", "using SSL configuration for socket address" },
  title = "The certificate of a binding cannot be used",
  summary = "HTTP.sys has a certificate binding for that address and port, but cannot load its certificate. TLS handshakes there are reset, so clients get no status. Port 444 is the back end of Exchange: OWA and ECP stay blank.",
  check = "Run `netsh http show sslcert ipport=<ip:port>`: is the hash that of a certificate with a private key in the store of the computer? Schannel 36869 or 36870 beside it means the key.",
  causes = {
    { "The certificate was renewed or deleted, and the binding still names the old one.",
      "Choose the present certificate in the binding of the site in IIS Manager. Without a site, note all of `netsh http show sslcert` first, then in cmd `netsh http delete sslcert ipport=<ip:port>` and `netsh http add sslcert ipport=<ip:port> certhash=<hash> appid={<guid>} certstorename=MY`, plus each option that was not at its default: clientcertnegotiation, dsmapperusage, sslctlidentifier and sslctlstorename are lost otherwise, and with them the demand for client certificates." },
    { "The private key of the certificate is missing or cannot be used.",
      "Import the PFX with its key again, or try `certutil -repairstore my \"<thumbprint>\"`; then choose the certificate in the binding again.",
      when = { event = { "Schannel 36869", "Schannel 36870" } } },
  },
  see = { ["event HttpEvent 15300"] = "the binding itself was deleted", ["event Schannel 36870"] = "the private key cannot be used" },
  source = { { "winevt-kb", "http.sys" }, { "vcloudnine-15021" },
    { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" }, { "win32-docs", "Http/add-sslcert" } },
}

entry {
  family = "event", key = "HttpEvent 15300", versions = "7.0+",
  signs = { "SSL Certificate Settings deleted for Port :", "SSL Certificate Settings deleted for endpoint :" },
  title = "A certificate binding was deleted",
  summary = "The certificate of an address and port was removed from HTTP.sys. That is normal while somebody changes a binding, when 15301 follows at once. If nothing adds it again, https fails there without any status.",
  check = "Look for 15301 of the same second. If it is missing, search applicationHost.config for property id 5506 within customMetadata.",
  causes = {
    { "A leftover of IIS 6: property 5506 below `LM/W3SVC/<id>` in customMetadata. When a program starts the metabase compatibility, the binding is written again with that old hash.",
      "Back up applicationHost.config, delete that property 5506 from customMetadata, and choose the certificate in the binding again." },
    { "Another site with the same address and port was changed or removed in IIS Manager.",
      "Choose the certificate in the binding again. Use Require Server Name Indication (IIS 8.0 and later), and remove sites with `appcmd delete site`, which leaves shared bindings alone." },
  },
  see = { ["event HttpEvent 15301"] = "a certificate binding was added", ["event HttpEvent 15021"] = "the binding is there, its certificate is not" },
  source = { { "iis-support", "KB 2025598, https-connections-fail-ssl-bindings-deleted" }, { "iis-blog-ssl-disappears" },
    { "iis-support", "KB 2405568, change-ip-port-wildcard-certificate-site-fail" }, { "winevt-kb", "http.sys" } },
}

entry {
  family = "event", key = "HttpEvent 15301", versions = "7.0+",
  signs = { "SSL Certificate Settings created by an admin process for Port :", "SSL Certificate Settings created by an admin process for endpoint :" },
  title = "A certificate binding was added",
  summary = "A program with administrator rights gave an address and port of HTTP.sys a certificate. That is normal when a binding is changed or a certificate renewed.",
  check = "Does `netsh http show sslcert ipport=<ip:port>` name the certificate that you expect? If clients see a wrong one since then, this event tells when it changed.",
  source = { { "winevt-kb", "http.sys" } },
}
