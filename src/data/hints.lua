-- What one combination of status, substatus and Win32 code (or HRESULT) says; 0x8007nnnn and nnnn are the same key.
-- Main source: the IIS support articles (KB 942055, KB 942031, troubleshooting 502 errors in ARR), AspNetCore.Docs.

hint {
  code = "200", win32 = 64, product = "iis", versions = "7.0+", benign = true,
  summary = "The request was served, but the client or a proxy closed the connection before its delivery was confirmed, as browsers, cancelled downloads and probes do. It is worth a look when such lines jump up, when all clients show them at once (switch, firewall, network card), or when one caller always stops at the same time-taken: that is its time-out, behind ARR the time-out of ARR.",
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" }, { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

hint {
  code = "200", win32 = 121, product = "iis", versions = "7.0+", benign = true,
  summary = "The answer could not be sent in time: often the link of the client was slow or lost. Microsoft documents only the name of 121; this is field experience. If clients of every network show it, it is worth testing driver and offload settings of the server's network card; behind a VPN, the MTU.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
  confidence = "medium",
}

hint {
  code = "200", win32 = 995, product = "iis", versions = "7.0+", benign = true,
  summary = "The status was already set when the I/O was cancelled, often because the client stopped an upload or a WebSocket. Microsoft documents only the name of 995; this is field experience. Lines that cluster around recycles or deployments (System log, source WAS) are not normal: try overlapped recycling, and drain the server first.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" } },
  confidence = "medium",
}

hint {
  code = "200", win32 = 1236, product = "iis", versions = "7.0+", benign = true,
  summary = "The server gave up the connection after the status was set, often because the client had left or read too slowly. Microsoft documents only the name of 1236; this is field experience. Where such lines are many, Timer_MinBytesPerSecond or Timer_EntityBody in httperr at that second means a limit of IIS; without them it is worth looking for code that aborts its own responses, or a pool that shuts down.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "iis-docs", "configuration/system.applicationHost/webLimits" } },
  confidence = "medium",
}

hint {
  code = "304", win32 = 64, product = "iis", versions = "7.0+", benign = true,
  summary = "The request was served, but the client or a proxy closed the connection before its delivery was confirmed, as browsers, cancelled downloads and probes do. It is worth a look when such lines jump up, when all clients show them at once (switch, firewall, network card), or when one caller always stops at the same time-taken: that is its time-out, behind ARR the time-out of ARR.",
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" }, { "win32-docs", "Debug/system-error-codes--0-499-" } },
}

hint {
  code = "304", win32 = 121, product = "iis", versions = "7.0+", benign = true,
  summary = "The answer could not be sent in time: often the link of the client was slow or lost. Microsoft documents only the name of 121; this is field experience. If clients of every network show it, it is worth testing driver and offload settings of the server's network card; behind a VPN, the MTU.",
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
  confidence = "medium",
}

hint {
  code = "304", win32 = 995, product = "iis", versions = "7.0+", benign = true,
  summary = "The status was already set when the I/O was cancelled, often because the client stopped an upload or a WebSocket. Microsoft documents only the name of 995; this is field experience. Lines that cluster around recycles or deployments (System log, source WAS) are not normal: try overlapped recycling, and drain the server first.",
  source = { { "win32-docs", "Debug/system-error-codes--500-999-" } },
  confidence = "medium",
}

hint {
  code = "304", win32 = 1236, product = "iis", versions = "7.0+", benign = true,
  summary = "The server gave up the connection after the status was set, often because the client had left or read too slowly. Microsoft documents only the name of 1236; this is field experience. Where such lines are many, Timer_MinBytesPerSecond or Timer_EntityBody in httperr at that second means a limit of IIS; without them it is worth looking for code that aborts its own responses, or a pool that shuts down.",
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "iis-docs", "configuration/system.applicationHost/webLimits" } },
  confidence = "medium",
}

hint {
  code = "400.0", win32 = 0x80072746, product = "ancm", versions = "ASP.NET Core 2.2+", benign = true,
  summary = "The client had left before the ASP.NET Core Module had response headers to send. Single lines are normal; where time-taken always stops at one round value, a client or load balancer gives up too soon: speed up the request or lengthen that time-out.",
  source = { { "aspnetcore", "OutOfProcessRequestHandler/forwardinghandler.cpp" } },
}

hint {
  code = "401.1", win32 = 0, product = "iis6", versions = "6.0", benign = true,
  summary = "After a line `401 2 2148074254` and before a 200 this is the second leg of a Windows handshake. It is a failure only when it is the last line of that client.",
  source = { { "kb907273" } },
}

hint {
  code = "401.1", win32 = 1326, product = "iis", versions = "7.0+",
  summary = "Windows refused a user name and password, usually from Basic authentication or from the stored anonymous account.",
  causes = {
    { "The visitor typed a wrong name or password, or a client still has an old one.",
      "Correct the credentials in the client. If the line repeats every few seconds, find that client by c-ip before it locks the account." },
    { "The password stored for a custom anonymous account is no longer right.",
      "Enter the new password in IIS Manager under Authentication, Anonymous Authentication, Edit. Or use the identity of the pool: `appcmd set config \"Site\" -section:system.webServer/security/authentication/anonymousAuthentication /userName:\"\" /commit:apphost`, and grant it read and execute: `icacls \"C:\\site\" /grant \"IIS AppPool\\<pool>:(OI)(CI)RX\"`." },
  },
  source = { { "kb943891", "401 - Access denied" }, { "win32-docs", "Debug/system-error-codes--1300-1699-" },
    { "iis-docs", "configuration/system.webServer/security/authentication/anonymousAuthentication" } },
}

hint {
  code = "401.1", win32 = 2148074248, product = "iis", versions = "7.0+",
  summary = "The token of Negotiate, NTLM or Kerberos could not be used (SEC_E_INVALID_TOKEN).",
  causes = {
    { "A load balancer spreads the NTLM messages of one client over several connections or servers.",
      "Turn off connection multiplexing to the back ends, so that each client keeps one connection to one server, or use Kerberos." },
    { "A proxy may shorten or change the token.",
      "Try the URL past the proxy. If that works, let the proxy pass the Authorization header through unchanged." },
    { "The Kerberos ticket was issued for another account.",
      "Run `setspn -Q HTTP/host` and `setspn -X`, and leave the SPN on the account that serves the site." },
  },
  source = { { "iis-blog-ntlm-balancer" }, { "win32-docs", "com/com-error-codes-4" } },
}

hint {
  code = "401.1", win32 = 2148074252, product = "iis", versions = "7.0+",
  summary = "Windows understood the credentials and refused them (SEC_E_LOGON_DENIED).",
  causes = {
    { "The password is wrong, or the account is locked, disabled, expired or not allowed to log on over the network.",
      "Correct the account. Event 4625 in the Security log of the server often gives the exact reason." },
    { "It fails only in a browser on the server itself, with a full DNS name or a host header: the loopback check.",
      "List the names in the REG_MULTI_SZ value BackConnectionHostNames under `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0` and restart the server. Avoid DisableLoopbackCheck=1: it removes the protection against reflection attacks for the whole machine." },
    { "A service or a mobile device keeps sending an old password; the line then repeats every few seconds and can lock the account.",
      "Find it by c-ip and enter the new password there." },
    { "A policy may block NTLM.",
      "Try Kerberos for these clients rather than allowing NTLM again." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb896861" }, { "iis-support", "troubleshoot-kerberos-failures-ie" } },
}

hint {
  code = "401.1", win32 = 2148074254, product = "iis", versions = "7.0+", benign = true,
  summary = "The normal second leg of a Negotiate or NTLM handshake: `401 2 5` comes before it, 200 or 304 after it. It is a failure only when nothing follows: then the client does not answer the challenge, often because the host is in no zone with automatic logon, a script sends no credentials, or a probe has no account.",
  source = { { "iis-blog-winauth" }, { "kb907273" }, { "win32-docs", "com/com-error-codes-4" } },
}

hint {
  code = "401.1", win32 = 2148074310, product = "iis", versions = "7.0+",
  summary = "Extended Protection found that the logon does not belong to its TLS connection (SEC_E_BAD_BINDINGS).",
  causes = {
    { "A proxy ends TLS in front of IIS, and tokenChecking is Require.",
      "Try passing TLS through to IIS. Switching tokenChecking off removes the guard against relay attacks." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" },
    { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication/extendedProtection" } },
}

hint {
  code = "401.2", win32 = 5, product = "iis", versions = "7.0+", benign = true,
  summary = "The normal first leg of a Windows logon: the browser asks without credentials, and IIS answers with its schemes. It is a failure when no 401.1, 200 or 304 of the same client follows: then the wanted scheme is not enabled or not installed, or the client does not answer the challenge (compare the WWW-Authenticate headers).",
  source = { { "iis-blog-winauth" }, { "iis-docs", "get-started/introduction-to-iis/iis-modules-overview" } },
}

hint {
  code = "401.2", win32 = 2148074254, product = "iis6", versions = "6.0", benign = true,
  summary = "The first leg of a Negotiate or NTLM handshake, as some logs of IIS 6 show it. It is a failure only when no further line of the same client ends in 200 or 304.",
  source = { { "kb907273" }, { "win32-docs", "com/com-error-codes-4" } },
}

hint {
  code = "401.3", win32 = 5, product = "iis", versions = "7.0+",
  summary = "The user is known, and the rights on the file or the share refuse that user. The causes of 401.3 apply.",
  source = { { "kb943891", "401 - Access denied" }, { "iis-support", "understanding-identities" } },
}

hint {
  code = "403.7", win32 = 0x80070005, product = "iis", versions = "7.0+",
  summary = "A client certificate is required here, and no usable one came. The causes of 403.7 apply.",
  source = { { "iis-support", "KB 942067" } },
}

hint {
  code = "403.13", win32 = 0x80092010, product = "iis", versions = "7.0+",
  summary = "The issuing CA has really revoked the client certificate.",
  causes = {
    { "The certificate is on the revocation list of its CA.",
      "Ask the CA why, and issue a new certificate to the client. Leave verifyclientcertrevocation on: without it a stolen certificate still works." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "kb943891", "403 - Forbidden" } },
}

hint {
  code = "403.13", win32 = 0x80092013, product = "iis", versions = "7.0+",
  summary = "The server could not get the revocation list (CRL) or an OCSP answer; the certificate itself may be fine.",
  causes = {
    { "Firewall, proxy, DNS or an LDAP address keeps the server from the CRL or OCSP address that the certificate names.",
      "Try `certutil -verify -urlfetch client.cer` on the server and open the addresses that fail; it is worth setting the proxy of the machine with `netsh winhttp set proxy <server:port>`." },
    { "The list arrives too slowly and the retrieval times out, which LDAP addresses are prone to.",
      "Publish it over HTTP, offer OCSP, or raise urlretrievaltimeout (milliseconds) in `netsh http add sslcert`. A CRL imported into the machine store helps until it expires. Leave verifyclientcertrevocation on: disable also accepts stolen certificates." },
    { "The CRL of a private CA has run out.",
      "Publish a new CRL from that CA." },
  },
  source = { { "kb294305" }, { "kb884115" }, { "win32-docs", "add sslcert" } },
}

hint {
  code = "403.16", win32 = 0x800b0109, product = "iis", versions = "7.0+",
  summary = "The chain of the client certificate ends in a root that this server does not trust (CERT_E_UNTRUSTEDROOT). The causes of 403.16 apply.",
  source = { { "iis-support", "KB 942061" }, { "iis-support", "KB 2802568" } },
}

hint {
  code = "403.19", win32 = 1314, product = "iis", versions = "7.0+",
  summary = "The pool identity lacks the user right Replace a process level token, so it may not start CGI programs as another user. The causes of 403.19 apply.",
  source = { { "kb943891", "403 - Forbidden" }, { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

hint {
  code = "404.0", win32 = 0, product = "iis", versions = "7.0+",
  summary = "The application answered 404 itself; IIS missed no file.",
  causes = {
    { "No route or endpoint of the application fits the URL, often because the path base of a sub-application is wrong.",
      "Compare the requested path with the routes in the application's own log." },
  },
  source = { { "iis-support", "KB 248033" } },
}

hint {
  code = "404.0", win32 = 2, product = "iis", versions = "7.0+",
  summary = "The static file handler took the request, and the file does not exist.",
  causes = {
    { "The file is not deployed, its name differs, or the virtual directory points elsewhere.",
      "Compare Physical Path on the detailed error page with the disk; deploy the file or correct the path." },
    { "A deep link into a single-page application reaches the static file handler.",
      "Try a URL Rewrite rule to `/index.html` with the conditions that `{REQUEST_FILENAME}` is neither a file nor a directory." },
    { "A rewrite rule sends the request to a path that does not exist.",
      "Trace one request with Failed Request Tracing, area Rewrite, and correct the rule that changes the URL." },
    { "A framework route without an extension ends at the static file handler, because the framework or its handler is missing.",
      "Install it; ASP.NET 4.x with `dism /online /enable-feature /featurename:IIS-ASPNET45 /all`." },
    { "The proxy of Application Request Routing is often off when a URL rewritten to another server is looked up on this disk.",
      "Try Enable proxy in Server Proxy Settings; keep the rule limited to your own back ends, otherwise the server relays requests for anybody." },
  },
  source = { { "iis-support", "KB 248033" }, { "kb943891", "404 - Not found" },
    { "iis-docs", "extensions/url-rewrite-module/using-failed-request-tracing-to-trace-rewrite-rules" } },
}

hint {
  code = "404.0", win32 = 3, product = "iis", versions = "7.0+",
  summary = "The static file handler took the request, and a folder on the physical path does not exist.",
  causes = {
    { "The folder is not deployed or was renamed, or the virtual directory points elsewhere.",
      "Compare `appcmd list vdirs` and Physical Path on the detailed error page with the disk; deploy the folder or correct the path." },
    { "A deep link into a single-page application looks like a folder that does not exist.",
      "Try a URL Rewrite rule to `/index.html` with the conditions that `{REQUEST_FILENAME}` is neither a file nor a directory." },
    { "A rewrite rule sends the request to a path that does not exist.",
      "Trace one request with Failed Request Tracing, area Rewrite, and correct the rule that changes the URL." },
  },
  source = { { "iis-support", "KB 248033" }, { "kb943891", "404 - Not found" },
    { "iis-docs", "extensions/url-rewrite-module/using-failed-request-tracing-to-trace-rewrite-rules" } },
}

hint {
  code = "404.2", win32 = 0x800704ec, product = "iis", versions = "7.0+",
  summary = "The ISAPI DLL or CGI program behind the handler is not allowed in ISAPI and CGI Restrictions. The causes of 404.2 apply.",
  source = { { "iis-support", "KB 942040" } },
}

hint {
  code = "404.3", win32 = 0x80070032, product = "iis", versions = "7.0+",
  summary = "The static file handler refuses the file because its extension has no MIME type. The causes of 404.3 apply.",
  source = { { "iis-docs", "troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis" } },
}

hint {
  code = "404.17", win32 = 0x80070032, product = "iis", versions = "7.0+",
  summary = "The preconditions of every dynamic handler excluded this pool, so the static file handler got the page and refused it. The causes of 404.17 apply.",
  source = { { "iis-support", "KB 2019689" } },
}

hint {
  code = "405.0", win32 = 0x80070001, product = "iis", versions = "7.0+",
  summary = "The handler or module in charge of the URL does not take this verb; Module on the detailed error page names it. The causes of 405.0 apply.",
  source = { { "iis-support", "KB 942051" } },
}

hint {
  code = "500.0", win32 = 0x80070002, product = "ancm", versions = "ASP.NET Core 2.2+",
  summary = "The executable in processPath of the aspNetCore element was not found.",
  causes = {
    { "The folder of dotnet is missing from the system PATH, or IIS was not restarted after the runtime was installed.",
      "Add C:\\Program Files\\dotnet\\ to the system PATH, install the Hosting Bundle if it is missing, then run `net stop was /y` and `net start w3svc` (all sites stop briefly)." },
    { "The value of processPath is wrong.",
      "Set it to `dotnet`, or to `.\\App.exe` for a self-contained publish." },
    { "The pool identity may not read the dotnet folder.",
      "Give that identity read and execute rights on C:\\Program Files\\dotnet." },
  },
  source = { { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

hint {
  code = "500.0", win32 = 0x80070005, product = "iis", versions = "7.0+",
  summary = "An ISAPI filter that is set for the server or the site could not be loaded.",
  causes = {
    { "The filter is not valid, or is left over from a product that is gone.",
      "Remove it in IIS Manager under ISAPI Filters, on the site or the server. If the filter checks logins or access, make sure that something else does before you remove it." },
    { "The pool identity may not read the DLL of a filter that is needed.",
      "Give that identity Read & execute on this DLL." },
  },
  source = { { "iis-support", "KB 942031" } },
}

hint {
  code = "500.0", win32 = 0x8007000d, product = "iis", versions = "7.0+",
  summary = "The site has no module of the name that the handler gives, for example IsapiModule for ASPClassic.",
  causes = {
    { "The module was removed from the list of the site.",
      "In IIS Manager open the site, then Modules, and add the native module again (tick IsapiModule)." },
    { "The feature that brings the module is not installed.",
      "Install that role feature; the module then appears in the list." },
  },
  source = { { "iis-support", "KB 942031" } },
}

hint {
  code = "500.0", win32 = 0x80070032, product = "iis", versions = "7.0+",
  summary = "IIS does not support what an ISAPI filter wants, or a client certificate was asked for too late.",
  causes = {
    { "An ISAPI filter registers for SF_NOTIFY_READ_RAW_DATA, which IIS 7 and later do not offer.",
      "Remove the filter in IIS Manager under ISAPI Filters, or get a version of the product that does without this notification." },
    { "On Windows 11 24H2 and Windows Server 2025, IIS asks for a client certificate after a TLS 1.3 handshake.",
      "Ask in the first handshake, which keeps TLS 1.3. Note certhash, appid and all options of `netsh http show sslcert`, then `netsh http delete sslcert ipport=<ip:port>` and `netsh http add sslcert ipport=<ip:port> certhash=<hash> appid={<guid>} clientcertnegotiation=enable` plus those options; https is down in between. The weaker way adds 32 (no TLS 1.3 over TCP) to sslFlags of the binding." },
  },
  source = { { "iis-support", "KB 942031" }, { "iis-blog-tls13" }, { "win32-docs", "add sslcert" } },
}

hint {
  code = "500.0", win32 = 0x80070035, product = "iis", versions = "7.0+",
  summary = "The root folder of the URL is on a network path that this server cannot reach.",
  causes = {
    { "The UNC path is wrong, or the file server cannot be reached.",
      "Correct the physical path (`appcmd list vdirs` shows it), or restore name resolution and the way to the file server." },
  },
  source = { { "iis-support", "KB 942031" } },
}

hint {
  code = "500.0", win32 = 0x8007006d, product = "iis", versions = "7.0+",
  summary = "The pipe to a FastCGI program ended before the answer was complete. No Microsoft document names this combination.",
  causes = {
    { "Often php-cgi.exe died.",
      "Try running the program by hand as the pool identity, and read the faulting module in the Application event log." },
  },
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" } },
  confidence = "medium",
}

hint {
  code = "500.0", win32 = 0x8007007f, product = "iis", versions = "7.0+",
  summary = "A DLL was loaded, but lacks the function that IIS calls. The detailed error page tells whether it is a filter (GetProcAddress).",
  causes = {
    { "An ISAPI filter of the server or the site is not valid.",
      "Remove it in IIS Manager under ISAPI Filters. If it checks logins or access, make sure that something else does." },
    { "The handler mapping points to the wrong DLL.",
      "Point it to the DLL that serves the type; for .asp that is `%windir%\\system32\\inetsrv\\asp.dll`." },
  },
  source = { { "iis-support", "KB 942031" } },
}

hint {
  code = "500.0", win32 = 0x800700c1, product = "iis", versions = "7.0+",
  summary = "A DLL cannot be used by the worker process: it is the wrong one for the script mapping, or of another bitness.",
  causes = {
    { "The script mapping leads to the wrong DLL.",
      "Correct the handler mapping; for .asp it is `%windir%\\system32\\inetsrv\\asp.dll`." },
    { "The DLL of the mapping and the pool differ in bitness; Application log event 2282 states the expected architecture.",
      "Use the DLL for the other bitness, or change the pool: `appcmd set apppool \"Pool\" /enable32BitAppOnWin64:true` for a 32-bit DLL." },
    { "Application log event 1010 of IIS AspNetCore Module V2 names this code: an ASP.NET Core application was published for another bitness than the pool has.",
      "Set Enable 32-Bit Applications of the pool to True for an x86 publish and to False for an x64 publish." },
  },
  source = { { "iis-support", "KB 942031" }, { "dd349192" }, { "aspnetcore-docs", "troubleshoot-azure-iis" } },
}

hint {
  code = "500.0", win32 = 0x80070102, product = "iis", versions = "7.0+",
  summary = "A FastCGI program such as PHP passed activityTimeout (70 s, in IIS 7.0 30 s) or requestTimeout (90 s).",
  causes = {
    { "The script hangs or waits for a database or a remote service.",
      "Find the slow script by time-taken and repair it; give its outgoing calls time-outs of their own." },
    { "The job really takes that long.",
      "Raise both limits and keep idleTimeout (300 s) above requestTimeout and that above activityTimeout: `appcmd set config -section:system.webServer/fastCgi \"/[fullPath='C:\\php\\php-cgi.exe'].activityTimeout:120\" \"/[fullPath='C:\\php\\php-cgi.exe'].requestTimeout:240\" /commit:apphost`." },
  },
  source = { { "php-src-14667" }, { "iis-docs", "configuration/system.webServer/fastCgi/application" } },
}

hint {
  code = "500.0", win32 = 0x800701b1, product = "ancm", versions = "ASP.NET Core 2.2+",
  summary = "The ASP.NET Core application did not start, because the runtime lacks a Windows service that has to run (event 1010).",
  causes = {
    { "The null service is the common case.",
      "Run `sc.exe start null`." },
  },
  source = { { "aspnetcore-docs", "troubleshoot-azure-iis" } },
}

hint {
  code = "500.0", win32 = 0x8007023e, product = "ancm", versions = "ASP.NET Core 2.2+",
  summary = "In-process handler load failure: the executable of the application could not be started.",
  causes = {
    { "The folder of dotnet is missing from the system PATH, or IIS was not restarted after the runtime was installed.",
      "Add C:\\Program Files\\dotnet\\ to the system PATH, install the Hosting Bundle if it is missing, then run `net stop was /y` and `net start w3svc` (all sites stop briefly)." },
    { "The value of processPath is wrong.",
      "Set it to `dotnet`, or to `.\\App.exe` for a self-contained publish." },
    { "The pool identity may not read the dotnet folder.",
      "Give that identity read and execute rights on C:\\Program Files\\dotnet." },
  },
  source = { { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

hint {
  code = "500.0", win32 = 0x8000ffff, product = "ancm", versions = "ASP.NET Core 2.2+",
  summary = "In-process handler load failure: hostfxr found no framework that fits, or did not get the application.",
  causes = {
    { "The framework that the application targets is not installed; the Application log names its version.",
      "Install the Hosting Bundle of that version, then run `net stop was /y` and `net start w3svc` (all sites stop briefly)." },
    { "The attribute arguments does not name the application; the log then asks whether you meant SDK commands.",
      "Set arguments to `.\\App.dll` with processPath `dotnet`." },
  },
  source = { { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

hint {
  code = "500.0", win32 = 0xc0000005, product = "iis", versions = "7.0+",
  summary = "A FastCGI program crashed with an access violation. No Microsoft document states it; field reports do.",
  causes = {
    { "The crash is often in a PHP extension.",
      "Read the faulting module in the Application event log and update or disable that extension." },
  },
  source = { { "glpi-626" } },
  confidence = "medium",
}

hint {
  code = "500.19", win32 = 0x80070003, product = "iis", versions = "7.0+",
  summary = "The physical path of the site, application or virtual directory does not exist or cannot be entered, so IIS cannot read web.config there.",
  causes = {
    { "The folder was deleted or renamed, or its drive is missing.",
      "Compare `appcmd list vdirs` with the disk; create the folder or correct the path." },
    { "The path was typed with quotes or a blank at its end.",
      "Enter it again without them in Basic Settings." },
    { "The path uses a mapped drive letter, which worker processes do not see.",
      "Use the UNC path instead." },
    { "The account may not pass through a folder, a junction or a file system on the path.",
      "Grant the pool identity the right to traverse these folders and read and execute on the content; Process Monitor shows the folder that refuses." },
  },
  source = { { "iis-support", "KB 942055" } },
}

hint {
  code = "500.19", win32 = 0x80070005, product = "iis", versions = "7.0+",
  summary = "The pool identity may not read web.config or a folder above it.",
  causes = {
    { "The site lies under a user profile, on a new drive or in a folder with rights of its own.",
      "Grant read and execute on the content only: `icacls \"D:\\site\" /grant \"IIS AppPool\\<pool>:(OI)(CI)RX\"`, and traverse on the parent folders. Leave applicationHost.config alone although KB 942055 mentions it: workers read a filtered copy, and Read on the original exposes stored passwords to every pool." },
    { "The content is on a share with pass-through authentication.",
      "Set Connect As to a domain account that has Read on the share and in NTFS." },
    { "A copied web.config brought its own rights along.",
      "Give it the rights of its folder again: `icacls \"D:\\site\\web.config\" /reset`. That removes the explicit rights on this file." },
  },
  source = { { "iis-support", "KB 942055" }, { "iis-support", "KB 4466942" } },
}

hint {
  code = "500.19", win32 = 0x8007000d, product = "iis", versions = "7.0+",
  summary = "A configuration file is malformed, or holds an element whose module is not installed. Config Source on the detailed error page is empty or points at that element.",
  causes = {
    { "`<rewrite>` without the URL Rewrite module.",
      "Install URL Rewrite." },
    { "`<aspNetCore>` without the ASP.NET Core Hosting Bundle.",
      "Install the bundle; if IIS was added after it, run its installer again and choose Repair. Then run `net stop was /y` and `net start w3svc` (all sites stop briefly)." },
    { "An older bundle was installed after an uninstall, so applicationHost.config lacks the section of the module.",
      "Install the newest bundle, or add `<section name=\"aspNetCore\" overrideModeDefault=\"Allow\" />` to the section group system.webServer." },
    { "`<httpPlatform>`, `<iisnode>`, `<webSocket>` or `<dynamicIpSecurity>` without its module.",
      "Install that module or role feature." },
    { "The XML is broken or badly encoded, for instance after a merge.",
      "Open the file in an XML parser and repair the line that it names." },
  },
  source = { { "iis-support", "KB 942055" }, { "aspnetcore-docs", "azure-iis-errors-reference" },
    { "aspnetcore-docs", "host-and-deploy/iis/hosting-bundle" } },
}

hint {
  code = "500.19", win32 = 0x80070021, product = "iis", versions = "7.0+",
  summary = "A section stands in this web.config although a higher level has locked it. Config Source on the detailed error page names the section.",
  causes = {
    { "The section belongs to a role feature that is missing, for handlers and modules usually ASP.NET 4.x.",
      "Install it; that also opens the section: `dism /online /enable-feature /featurename:IIS-ASPNET45 /all`." },
    { "The section is one that IIS ships locked: handlers, modules, authentication, access.",
      "Delete authentication and access sections from web.config and set them centrally, as in `appcmd set config \"Site/app\" -section:system.webServer/security/authentication/windowsAuthentication /enabled:true /commit:apphost`. As a last step unlock one section for one site: `appcmd unlock config \"Site\" -section:system.webServer/handlers`; whoever writes its web.config then decides what code runs." },
    { "A single entry or attribute is locked with lockItem or lockAttributes.",
      "Change it at the level that locks it." },
  },
  source = { { "iis-support", "KB 942055" },
    { "iis-docs", "manage/managing-your-configuration-settings/an-overview-of-feature-delegation-in-iis" } },
}

hint {
  code = "500.19", win32 = 64, product = "iis", versions = "7.0+", benign = true,
  summary = "By a third-party report the client left while dynamic compression was sending; the W3C line shows 500 19 64, and the configuration is fine. It is not normal when visitors see the error page 500.19: then the HRESULT on that page decides.",
  source = { { "port135-500.19" } },
  confidence = "medium",
}

hint {
  code = "500.19", win32 = 0x8007007e, product = "iis", versions = "7.0+",
  summary = "The configuration names a DLL that does not exist or lacks another DLL that it needs. Failed Request Tracing names the module.",
  causes = {
    { "A product was uninstalled and its module entry stayed.",
      "Remove the entry: `appcmd uninstall module \"Name\"`. It disappears for every site of the server." },
    { "A 32-bit pool loads a DLL that exists for 64 bits only; the compression scheme xpress of WSUS is the known case.",
      "Try removing the scheme: `appcmd set config -section:system.webServer/httpCompression /-\"[name='xpress']\" /commit:apphost`, or limit the module to 64-bit pools with `preCondition=\"bitness64\"`." },
    { "The DLL is there, but the VC++ runtime that it needs is not.",
      "Install that VC++ runtime." },
  },
  source = { { "iis-support", "KB 942055" }, { "aspnetcore-docs", "host-and-deploy/iis/hosting-bundle" } },
}

hint {
  code = "500.19", win32 = 0x800700b7, product = "iis", versions = "7.0+",
  summary = "An entry or a section is defined twice, often once in a parent. Config Source on the detailed error page shows the second one.",
  causes = {
    { "A MIME type is already defined above.",
      "Put `<remove fileExtension=\".json\"/>` before the mimeMap." },
    { "The same module, handler, connection string or rewrite rule stands in a parent site or application.",
      "Put a remove (or `<clear/>`) before it, or wrap system.webServer of the parent in `<location path=\".\" inheritInChildApplications=\"false\">`." },
    { "The authorization rule `<add accessType=\"Allow\" users=\"*\" />` is there twice.",
      "Delete one of the two." },
    { "After a move from .NET 3.5, web.config often declares the sections of system.web.extensions a second time.",
      "Try deleting that declaration from web.config for a v4.0 pool." },
  },
  source = { { "iis-support", "KB 942055" }, { "aspnetcore-docs", "host-and-deploy/iis/web-config" } },
}

hint {
  code = "500.19", win32 = 0x800700c1, product = "iis", versions = "7.0+",
  summary = "The DLL of a module is damaged or of another bitness than the pool. Application log event 2282 states the expected architecture.",
  causes = {
    { "A 32-bit module is loaded into a 64-bit pool, or the reverse.",
      "Compare with enable32BitAppOnWin64 of the pool (default false), and add `preCondition=\"bitness32\"` or `preCondition=\"bitness64\"` to the module, or change the pool." },
    { "An upgrade of Windows removed the 32-bit ASP.NET Core Module from SysWOW64\\inetsrv.",
      "Run the installer of the Hosting Bundle and choose Repair." },
    { "The DLL is damaged.",
      "Install its product again." },
  },
  source = { { "iis-support", "KB 942055" }, { "aspnetcore-docs", "azure-iis-errors-reference" },
    { "dd349192" } },
}

hint {
  code = "500.19", win32 = 0x8007010b, product = "iis", versions = "7.0+",
  summary = "The physical path is not a folder that IIS can use.",
  causes = {
    { "The folder was deleted or renamed, or its drive is missing.",
      "Compare `appcmd list vdirs` with the disk; create the folder or correct the path." },
    { "The path was typed with quotes or a blank at its end.",
      "Enter it again without them in Basic Settings." },
    { "The path uses a mapped drive letter, which worker processes do not see.",
      "Use the UNC path instead." },
    { "The account may not pass through a folder, a junction or a file system on the path.",
      "Grant the pool identity the right to traverse these folders and read and execute on the content; Process Monitor shows the folder that refuses." },
  },
  source = { { "iis-support", "KB 942055" } },
}

hint {
  code = "500.19", win32 = 0x800704cd, product = "iis", versions = "7.0+", benign = true,
  summary = "By a third-party report the client left while dynamic compression was sending; the W3C line shows 500 19 64, and the configuration is fine. It is not normal when visitors see the error page 500.19: then the HRESULT on that page decides.",
  source = { { "port135-500.19" } },
  confidence = "medium",
}

hint {
  code = "500.19", win32 = 0x8007052e, product = "iis", versions = "7.0+",
  summary = "The logon to the share with the content failed, so IIS cannot read web.config there.",
  causes = {
    { "The password of the account stored under Connect As has changed.",
      "Enter it again in Basic Settings, Connect as, and run Test Settings." },
    { "The pool runs as ApplicationPoolIdentity, which goes out to other machines as the computer account.",
      "Use a gMSA or a domain account with Read on the share and in NTFS. Granting the computer account also lets every other pool of this server in that runs so." },
    { "The account is locked, or this kind of logon is denied to it.",
      "Read the Security log of the file server, and unlock the account or grant it the logon." },
  },
  source = { { "iis-support", "KB 942055" }, { "iis-support", "KB 4466942" } },
}

hint {
  code = "500.30", win32 = 0x8007023e, product = "ancm", versions = "ASP.NET Core 2.2+",
  summary = "The ASP.NET Core application failed while it started inside the worker process.",
  causes = {
    { "An x86 application runs in a 64-bit pool; the stdout log stays empty.",
      "Run `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`, or publish for x64." },
    { "The application threw an exception while it started, often because of a missing connection string, environment setting or secret.",
      "Read the Application log, source IIS AspNetCore Module V2, and run `dotnet .\\App.dll` in the site folder, best under the account of the pool; supply what the exception names." },
  },
  source = { { "aspnetcore-docs", "azure-iis-errors-reference" }, { "aspnetcore-docs", "troubleshoot-azure-iis" } },
}

hint {
  code = "500.31", win32 = 0x8000ffff, product = "ancm", versions = "ASP.NET Core 3.0+",
  summary = "No Microsoft.NETCore.App or Microsoft.AspNetCore.App fits the application. The Application log lists the version that was asked for and those that are installed. The causes of 500.31 apply.",
  source = { { "aspnetcore-docs", "troubleshoot-azure-iis" }, { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

hint {
  code = "500.1000", win32 = 3, product = "iisnode", versions = "0.2+",
  summary = "The folder in nodeProcessCommandLine does not exist, so node.exe was not started.",
  causes = {
    { "The path in nodeProcessCommandLine (default node.exe, searched in PATH) does not lead to node.exe.",
      "Set the full path in the iisnode element: `nodeProcessCommandLine=\"&quot;%programfiles%\\nodejs\\node.exe&quot;\"`. If you rely on PATH, try restarting IIS after node.js was installed." },
  },
  source = { { "iisnode", "cnodeprocess.cpp" } },
}

hint {
  code = "500.1000", win32 = 5, product = "iisnode", versions = "0.2+",
  summary = "The pool identity may not start node.exe.",
  causes = {
    { "It lacks the rights on the node.js folder.",
      "Give that identity read and execute rights on the node.js folder." },
  },
  source = { { "iisnode", "cnodeprocess.cpp" } },
}

hint {
  code = "500.1000", win32 = 1028, product = "iisnode", versions = "0.2+",
  summary = "The file node.exe was not found; 1028 is iisnode's own number. With devErrorsEnabled (default true) the client gets an HTTP 200 page with the reason instead.",
  causes = {
    { "The path in nodeProcessCommandLine (default node.exe, searched in PATH) does not lead to node.exe.",
      "Set the full path in the iisnode element: `nodeProcessCommandLine=\"&quot;%programfiles%\\nodejs\\node.exe&quot;\"`. If you rely on PATH, try restarting IIS after node.js was installed." },
  },
  source = { { "iisnode", "errors.h and cnodeprocess.cpp" } },
}

hint {
  code = "500.1001", win32 = 2, product = "iisnode", versions = "0.2+",
  summary = "The named pipe of node.exe does not exist: the application has not begun to listen on it. The causes of 500.1001 apply.",
  source = { { "iisnode", "cprotocolbridge.cpp" } },
}

hint {
  code = "502.2", win32 = 109, product = "iis", versions = "7.0+",
  summary = "The CGI program closed its pipe before its headers were complete. No Microsoft document names this combination.",
  causes = {
    { "The program has often crashed.",
      "Try running it from a prompt as the pool identity, and take a memory dump when it dies." },
  },
  source = { { "iis-support", "troubleshoot-502-2-bad-gateway-error-in-cgi-apps" }, { "win32-docs", "Debug/system-error-codes--0-499-" } },
  confidence = "medium",
}

hint {
  code = "502.2", win32 = 0xc00000fd, product = "iis", versions = "7.0+",
  summary = "The CGI program died of a stack overflow before it answered.",
  causes = {
    { "Code in the program uses up the stack.",
      "Take a memory dump of the CGI process when it dies, and read the stack in it." },
  },
  source = { { "iis-support", "troubleshoot-502-2-bad-gateway-error-in-cgi-apps" } },
}

hint {
  code = "502.3", win32 = 12002, product = "arr", versions = "2.0+",
  summary = "The back end did not answer in time, or resolving its name or connecting took too long. The Module field tells whether ARR or the ASP.NET Core Module gave up.",
  causes = {
    { "ARR: the request runs longer than the limit of the server farm; time-taken is near 30000 (default 30 seconds), and the back end may log 200 with win32 64 later.",
      "Speed up the request first. Then raise the limit: `appcmd set config -section:webFarms /[name='farm'].applicationRequestRouting.protocol.timeout:\"00:02:00\" /commit:apphost`; without a farm `appcmd set config -section:system.webServer/proxy /timeout:\"00:02:00\" /commit:apphost`." },
    { "ARR: the back end has no line for the request, so resolving or connecting was slow.",
      "Run `Test-NetConnection host -Port n` on the ARR server; repair DNS, the route or the firewall." },
    { "ASP.NET Core Module, out-of-process: the request runs longer than requestTimeout; time-taken is near 120000 (default 00:02:00). The action may complete all the same, so a repeat can run it twice.",
      "Move long work to the background, or set `requestTimeout=\"00:10:00\"` in the aspNetCore element." },
  },
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" }, { "win32-docs", "WinHttp/error-messages" },
    { "aspnetcore-docs", "host-and-deploy/iis/web-config" }, { "aspnetcore", "OutOfProcessRequestHandler/forwardinghandler.cpp; issue 9287" } },
}

hint {
  code = "502.3", win32 = 12007, product = "arr", versions = "2.0+",
  summary = "ARR cannot resolve the host name of the back end.",
  causes = {
    { "The name in the farm or the rule is wrong, or DNS does not know it.",
      "Correct the name, DNS or the hosts file on the ARR server." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

hint {
  code = "502.3", win32 = 12029, product = "arr", versions = "2.0+",
  summary = "ARR got no connection to the back end.",
  causes = {
    { "The service of the back end is down, or the port is wrong.",
      "Run `Test-NetConnection host -Port n` on the ARR server; start the service, or correct the port in the farm or the rule." },
    { "A firewall blocks the way.",
      "Open this one port from the ARR server to the back end." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

hint {
  code = "502.3", win32 = 12030, product = "arr", versions = "2.0+",
  summary = "The connection to the back end was reset or closed, or both sides share no TLS version.",
  causes = {
    { "The back end crashed or closed the connection: its httperr log shows Connection_Dropped, its W3C log has no line.",
      "Look for a crash, a recycle or a deployment of the back-end application at that second." },
    { "For https, ARR and the back end have no common TLS version.",
      "Enable the newer version on the older side; an old version on the newer side weakens its other connections too." },
    { "ASP.NET Core Module (0x80072EFE): the application ended during the request.",
      "Read the exception in the Application log, or take a crash dump of the process." },
  },
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" }, { "win32-docs", "WinHttp/error-messages" },
    { "aspnetcore", "OutOfProcessRequestHandler/forwardinghandler.cpp" } },
}

hint {
  code = "502.3", win32 = 12044, product = "arr", versions = "2.0+",
  summary = "The back end asks ARR for a client certificate.",
  causes = {
    { "The site on the back end requires or negotiates client certificates.",
      "Configure a client certificate for ARR. To exempt ARR drops this proof of identity; then admit only its address." },
  },
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" }, { "win32-docs", "WinHttp/error-messages" } },
}

hint {
  code = "502.3", win32 = 12152, product = "arr", versions = "2.0+",
  summary = "ARR cannot read the answer of the back end.",
  causes = {
    { "Plain HTTP is spoken on a TLS port.",
      "Correct scheme and port in the rule or the farm." },
    { "The body was cut off or does not fit its Content-Length.",
      "Find the bad response with a trace on the ARR server: `netsh trace start scenario=internetclient capture=yes tracefile=c:\\temp\\net.etl`, then `netsh trace stop`. Correct the application that sends it." },
  },
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" }, { "win32-docs", "WinHttp/error-messages" } },
}

hint {
  code = "502.3", win32 = 12157, product = "arr", versions = "2.0+",
  summary = "The TLS handshake between ARR and the back end failed.",
  causes = {
    { "They have no common TLS version or cipher.",
      "Enable a newer version or cipher on the older side; an old one on the newer side weakens its other connections too." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

hint {
  code = "502.3", win32 = 12175, product = "arr", versions = "2.0+",
  summary = "ARR does not accept the certificate of the back end.",
  causes = {
    { "The certificate is for another name than the one ARR uses, has expired, or comes from a CA that the ARR server does not trust.",
      "Issue a certificate for the name that ARR uses, from a CA that it trusts. ARR can be told to ignore certificate errors, but then others can intercept the traffic." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

hint {
  code = "502.4", win32 = 0, product = "arr", versions = "2.0+",
  summary = "ARR found no server of the farm that may take the request; 0 is the normal code for it. The causes of 502.4 apply.",
  source = { { "iis-support", "troubleshooting-502-errors-in-arr" } },
}

hint {
  code = "502.5", win32 = 0x80070002, product = "ancm", versions = "ASP.NET Core 1.0+",
  summary = "The executable in processPath of the aspNetCore element was not found.",
  causes = {
    { "The folder of dotnet is missing from the system PATH, or IIS was not restarted after the runtime was installed.",
      "Add C:\\Program Files\\dotnet\\ to the system PATH, install the Hosting Bundle if it is missing, then run `net stop was /y` and `net start w3svc` (all sites stop briefly)." },
    { "The value of processPath is wrong.",
      "Set it to `dotnet`, or to `.\\App.exe` for a self-contained publish." },
    { "The pool identity may not read the dotnet folder.",
      "Give that identity read and execute rights on C:\\Program Files\\dotnet." },
  },
  source = { { "aspnetcore-docs", "azure-iis-errors-reference" } },
}

hint {
  code = "502.5", win32 = 0x80004005, product = "ancm", versions = "ASP.NET Core 1.0+",
  summary = "The application process started and ended at once with an exit code.",
  causes = {
    { "The application fails while it starts, for example because its framework is missing.",
      "Run `dotnet App.dll` in the site folder and repair what it prints; `dotnet --list-runtimes` shows the frameworks." },
    { "Files of different architectures are mixed (BadImageFormatException in the output).",
      "Empty the folder and deploy again for one runtime identifier." },
  },
  source = { { "aspnetcore-docs", "azure-iis-errors-reference" }, { "aspnetcore-docs", "troubleshoot-azure-iis" } },
}

hint {
  code = "503.0", win32 = 0, product = "ancm", versions = "ASP.NET Core 2.2+",
  summary = "Where the module is AspNetCoreModuleV2: the file app_offline.htm is in the application folder, and its text is the body of the answer.",
  causes = {
    { "A deployment is running.",
      "Wait until it ends." },
    { "A deployment broke off and left app_offline.htm behind.",
      "Complete the deployment, then delete the file; the next request starts the application." },
  },
  source = { { "aspnetcore", "AspNetCore/AppOfflineHandler.cpp" }, { "aspnetcore-docs", "host-and-deploy/iis/app-offline" } },
}

hint {
  code = "503.0", win32 = 1255, product = "ancm", versions = "ASP.NET Core 2.2+",
  summary = "The ASP.NET Core Module is shutting down and takes no more requests.",
  causes = {
    { "The worker process or the application is being recycled or stopped.",
      "Wait: the state passes by itself. Open WebSockets can hold an out-of-process stop up to shutdownTimeLimit (default 10 seconds, 0-600)." },
  },
  source = { { "aspnetcore", "AspNetCore/proxymodule.cpp; issues 41340 and 41771" }, { "aspnetcore-docs", "host-and-deploy/iis/web-config" } },
}

hint {
  code = "503.1002", win32 = 1816, product = "iisnode", versions = "0.2+",
  summary = "The node.exe process already handles maxConcurrentRequestsPerProcess requests (default 1024).",
  causes = {
    { "Slow requests pile up.",
      "Find the slow requests first. Then raise nodeProcessCountPerApplication (default 1; 0 means one per processor), or the limit itself. Several processes share no memory: keep sessions in a store, or set nodeProcessStickySessions to true." },
  },
  source = { { "iisnode", "cactiverequestpool.cpp and iisnode_schema.xml" } },
}

hint {
  code = "503.1003", win32 = 231, product = "iisnode", versions = "0.2+",
  summary = "All instances of the named pipe of node.exe stayed busy through all retries. The causes of 503.1003 apply.",
  source = { { "iisnode", "cprotocolbridge.cpp" } },
}
