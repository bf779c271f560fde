-- IIS 7.0 and later: statuses 500 to 503 with their substatuses.
-- Main source: Microsoft KB 943891; numbers compared with iiscnfg.h of the Windows SDK.

meaning {
  code = "500", versions = "7.0+",
  title = "Internal server error",
  summary = "A module or the application failed and kept its message to itself. Without a substatus the number says nothing about the reason.",
  check = "Read sc-substatus and sc-win32-status in the W3C line, then the detailed error page in a browser on the server itself, then the Application event log (ASP.NET Core: source IIS AspNetCore Module V2; ASP.NET 4.x: usually event 1309). Classic ASP puts its error into cs-uri-query.",
  causes = {
    { "Application code threw an exception that nothing caught.",
      "Take the exception and its stack from the Application event log or from the application's own log. Where no log shows anything, trace the 500 with Failed Request Tracing: the event MODULE_SET_RESPONSE_ERROR_STATUS names the module that set it." },
    { "An ASP.NET request ran longer than executionTimeout (110 s; with `debug=\"true\"` it does not act).",
      "Find the hanging requests with `%windir%\\system32\\inetsrv\\appcmd list requests /elapsed:1000`, and speed up the slow call or take it out of the request." },
    { "IIS replaces the application's own error page because `existingResponse` of httpErrors is Replace.",
      "Set `existingResponse` to Auto or PassThrough." },
    { "The text of the error is hidden from you because you browse from another machine (errorMode is DetailedLocalOnly by default).",
      "Browse on the server. `errorMode=\"Detailed\"`, `customErrors mode=\"Off\"` and ASPNETCORE_ENVIRONMENT=Development show paths, configuration and secrets to every visitor: set them for minutes at most, never on the Internet." },
  },
  see = { ["500.19"] = "a configuration file is at fault, and no application code ran",
    ["502"] = "another process behind IIS failed", ["503"] = "the pool or a queue refuses the request" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-support", "troubleshoot-http-error-code" },
    { "iis-docs", "configuration/system.webServer/httpErrors" }, { "httpruntime", "executionTimeout" }, { "aspnetcore-docs", "test/troubleshoot-azure-iis" } },
}

meaning {
  code = "500.0", versions = "7.0+",
  title = "Module or ISAPI error occurred",
  summary = "A native module, an ISAPI filter or extension, or a FastCGI program failed while it handled the request.",
  check = "Error Code (HRESULT) and Module on the detailed error page decide. Application log event 2280 names a module DLL that did not load, event 2282 one of the wrong architecture.",
  causes = {
    { "FastCGI, 0x80070102: the script passed activityTimeout (70 s, in IIS 7.0 30 s) or requestTimeout (90 s).",
      "Find and speed up the slow script first. If it has to run that long, raise both limits and keep idleTimeout (300 s) above requestTimeout and that above activityTimeout: `appcmd set config -section:system.webServer/fastCgi \"/[fullPath='C:\\php\\php-cgi.exe'].activityTimeout:120\" \"/[fullPath='C:\\php\\php-cgi.exe'].requestTimeout:240\" /commit:apphost`." },
    { "FastCGI, 0xc0000005: the process crashed, by field reports often in a PHP extension. 0x8007006d, where the pipe ended, often is a php-cgi that died as well.",
      "Read the faulting module in the Application event log and update or disable that extension. If no module is named, start the program at a prompt under the pool identity and watch it fail." },
    { "0x8007000d: the site has no module of the name that the handler gives, for instance IsapiModule for ASPClassic.",
      "Open the site in IIS Manager, and under Modules add the native module again (tick IsapiModule). Install its feature if it is not offered." },
    { "0x800700c1, 0x8007007f or 0x80070005: a script mapping leads to the wrong DLL, the DLL has the wrong bitness (0x800700c1) or lacks the entry point (0x8007007f), or an ISAPI filter cannot be loaded (0x80070005, also 0x8007007f).",
      "Point the mapping to the right DLL (.asp: `%windir%\\system32\\inetsrv\\asp.dll`) and match the bitness of the pool. Remove an ISAPI filter that is invalid or unused; for one that is needed, give the pool identity Read & execute on its DLL." },
    { "0x80070032: an ISAPI filter wants SF_NOTIFY_READ_RAW_DATA, which IIS 7 and later do not offer; or, on Windows 11 24H2 and Server 2025, a client certificate was asked for after a TLS 1.3 handshake.",
      "Replace the filter, or remove it if nothing needs it; a filter that checks logins or blocks requests takes that protection away with it. For the certificate, ask for it in the first handshake: bind the server certificate again by `netsh http add sslcert` with `clientcertnegotiation=enable`." },
    { "0x80070035: the root folder of the URL is on a network path that cannot be reached.",
      "Correct the UNC path, or restore the way from this server to the share." },
  },
  see = { ["500.19"] = "the same HRESULTs there concern the configuration file, not a module",
    ["502.1"] = "time-out of a plain CGI program", ["502.2"] = "a CGI program ended before its headers were complete",
    ["403.7"] = "client certificate required" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-support", "KB 942031 HTTP Error 500.0" },
    { "iis-docs", "configuration/system.webServer/fastCgi/application" }, { "php-src-14667" }, { "glpi-626" },
    { "iis-blog-tls13" }, { "dd349192" } },
}

meaning {
  code = "500.11", versions = "7.0+",
  title = "Application is shutting down on the web server",
  summary = "The request met an application or a worker process that was already going down.",
  check = "System event log, source WAS, at that second: a recycling event, or 5013 (the process did not end in time).",
  causes = {
    { "A recycle or a deployment is under way.",
      "Repeat the request after the worker process has ended. To avoid it, leave overlapped recycling on, and deploy to a second slot or with app_offline." },
    { "The shutdown hangs: WAS event 5013 says that the process was still there after shutdownTimeLimit of the pool (default 00:01:30).",
      "Find the request that never ends with `appcmd list requests` and take a dump of w3wp.exe. Raise shutdownTimeLimit only where such long requests are normal." },
    { "The pool recycles often because a memory or request limit is reached.",
      "Fix the leak rather than the limit." },
  },
  see = { ["500.12"] = "the application is starting, not ending", ["503"] = "HTTP.sys refuses for a pool that is down (httperr AppShutdown)" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-support", "KB 2634635, application-pool-exceed-time-limits" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
}

meaning {
  code = "500.12", versions = "7.0+",
  title = "Application is busy restarting on the web server",
  summary = "The request came while the application was restarting. Usually the next one succeeds.",
  check = "Does it come back? Then find out what touches Global.asa, Global.asax, web.config or bin at that time.",
  causes = {
    { "A deployment or a recycle restarted the application once.", "Refresh the page; nothing else is needed." },
    { "Antivirus software scans or rewrites Global.asa.",
      "Exclude Global.asa alone from on-access scanning; a wider exclusion, above all of upload folders, lets malware in unseen." },
    { "The application restarts again and again because a tool writes into bin, or because the share with the content reports changes.",
      "Try moving logs and other written files out of the watched folders." },
    { "Start code is slow, or fails and starts over.",
      "Read the Application event log for the start error, or take a dump of w3wp.exe during the start." },
  },
  see = { ["500.11"] = "the application is ending, not starting", ["503.0"] = "the pool is stopped" },
  source = { { "kb943891", "500 - Internal server error" } },
}

meaning {
  code = "500.13", versions = "7.0+",
  title = "Web server is too busy",
  summary = "More requests run at once than the application can take; for classic ASP its request queue is full.",
  check = "Performance counter Active Server Pages\\Requests Queued or ASP.NET\\Requests Queued, and `appcmd list requests /elapsed:5000`: many long requests mean blocked threads, many short ones at full CPU mean too little hardware.",
  causes = {
    { "Scripts hang in a database, a COM component or a remote call without a time-out. Often this is the reason.",
      "Take a memory dump of w3wp.exe while the error occurs, see where the threads wait, and give those calls time-outs." },
    { "Classic ASP has reached its limits, by default 3000 requests in the queue (requestQueueMax), 25 threads per CPU (processorThreadMax) and 00:01:30 for a script (scriptTimeout).",
      "Fix the slow scripts first. More threads help only scripts that wait for I/O; raise requestQueueMax last, because a longer queue makes everybody wait longer." },
    { "The load is too much for the hardware: CPU at 100 percent although requests are short.",
      "Add servers or CPUs, or limit the rate of requests in front of IIS." },
  },
  see = { ["503.2"] = "limit on concurrent requests of the application", ["503"] = "the queue of the pool in HTTP.sys is full (httperr QueueFull)",
    ["429"] = "one client sends too many requests" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-docs", "configuration/system.webServer/asp/limits" } },
}

meaning {
  code = "500.14", versions = "7.0+",
  title = "Invalid application configuration on the server",
  summary = "By its name, the settings of the application cannot be used. Microsoft's status list for IIS 7 and later leaves this number out; the httpErrors reference only names it among the errors whose page cannot be replaced.",
  source = { { "iis-docs", "configuration/system.webServer/httpErrors/error" } },
  confidence = "medium",
}

meaning {
  code = "500.15", versions = "7.0+",
  title = "Direct requests for Global.asax are not allowed",
  summary = "The URL names Global.asax or Global.asa itself. IIS refuses that by design.",
  check = "The fields cs-uri-stem, c-ip and cs(User-Agent) of the W3C line: often it is a scanner.",
  causes = {
    { "A scanner asks for the file.",
      "Leave it; block the address if it is a nuisance. Do not unmap the extension: the source code could then be served." },
    { "A link or a default document names Global.asax.", "Correct that link or entry." },
    { "You want your own error page for it, but httpErrors cannot replace 500.15." },
  },
  see = { ["404.7"] = "request filtering denies the file extension", ["404.8"] = "request filtering hides the path" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-docs", "configuration/system.webServer/httpErrors/error" } },
}

meaning {
  code = "500.16", versions = "7.0+",
  title = "UNC authorization credentials incorrect",
  summary = "Content on a UNC share could not be opened with the account in use. For IIS 7 and later only the number and the constant are documented (Windows SDK), and an error page for it exists; Microsoft's status list leaves it out.",
  causes = {
    { "The stored account, or the account that is passed through, is refused by the share.",
      "Try entering the account again under Basic Settings, Connect as, and run Test Settings." },
  },
  see = { ["500.19"] = "with 0x8007052e: the logon for web.config on a share fails" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB500_UNC_ACCESS" } },
  confidence = "medium",
}

meaning {
  code = "500.17", versions = "7.0+",
  title = "URL authorization store cannot be found",
  summary = "The path of the URL authorization store is wrong. For IIS 7 and later only the number and the constant are documented (Windows SDK), and an error page for it exists; Microsoft's status list leaves it out.",
  see = { ["500.18"] = "the store is there but cannot be read" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB500_URLAUTH_NO_STORE" } },
  confidence = "medium",
}

meaning {
  code = "500.18", versions = "7.0+",
  title = "URL authorization store cannot be opened",
  summary = "The URL authorization store cannot be read. For IIS 7 and later only the number and the constant are documented (Windows SDK), and an error page for it exists; Microsoft's status list leaves it out.",
  see = { ["500.17"] = "the store is not there at all" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB500_URLAUTH_STORE_ERROR" } },
  confidence = "medium",
}

meaning {
  code = "500.19", versions = "7.0+",
  title = "Configuration data is invalid",
  summary = "IIS could not read or use applicationHost.config or a web.config on the path of the request. No application code ran.",
  check = "The Error Code (HRESULT) on the detailed error page decides; Config Error, Config File and Config Source beside it give reason, file and line. `appcmd list config \"Site/app\"` finds the bad file too. A W3C line 500 19 64 (0x800704cd) is, by a third-party report, a client that left during dynamic compression, and the configuration is fine.",
  causes = {
    { "0x8007000d: the XML is malformed or badly encoded, or an element belongs to a module that is not installed.",
      "Install what the element needs: URL Rewrite for `<rewrite>`, the ASP.NET Core Hosting Bundle for `<aspNetCore>`, likewise for `<httpPlatform>`, `<iisnode>`, `<webSocket>`, `<dynamicIpSecurity>`. If IIS was added after the bundle, run its installer again and choose Repair, then `net stop was /y` and `net start w3svc` (this stops all sites for a moment). If the module is there, open the file in an XML parser and repair the line it names." },
    { "0x80070021: the section is locked at a parent level, or the feature behind it is not installed.",
      "Install the feature first; ASP.NET 4.x opens handlers and modules: `dism /online /enable-feature /featurename:IIS-ASPNET45 /all`. Keep authentication and access sections locked: delete them from web.config and set them centrally, as in `appcmd set config \"Site/app\" -section:system.webServer/security/authentication/windowsAuthentication /enabled:true /commit:apphost`. As a last step, unlock one section for one site: `appcmd unlock config \"Site\" -section:system.webServer/handlers`; whoever writes its web.config then decides what code runs." },
    { "0x80070005: the pool identity may not read web.config or a folder above it, or the content is on a share with pass-through authentication.",
      "Grant Read on the content only: `icacls \"D:\\site\" /grant \"IIS AppPool\\<pool>:(OI)(CI)RX\"`, and traverse on the parent folders; on a share, set Connect As to a domain account with share and NTFS Read. Leave applicationHost.config alone although KB 942055 mentions it: workers read a filtered copy, and Read on the original exposes stored passwords to every pool." },
    { "0x800700b7: an entry or section is defined twice, often once in a parent site or in applicationHost.config.",
      "Delete the second definition, or put a remove (or `<clear/>`) before it: `<remove fileExtension=\".json\"/>` before the mimeMap. To stop a parent application, for instance ASP.NET Core, from passing its handlers down, wrap its system.webServer in `<location path=\".\" inheritInChildApplications=\"false\">`." },
    { "0x8007007e: a DLL named in the configuration does not exist or lacks a runtime it needs. 0x800700c1: it is damaged or has another bitness than the pool.",
      "Get the module's name from Failed Request Tracing. Reinstall it or its VC++ runtime, or remove a left-over entry from the whole server: `appcmd uninstall module \"Name\"`. For bitness, compare enable32BitAppOnWin64 of the pool (default false) and add `preCondition=\"bitness32\"` or `bitness64` to the module. After an OS upgrade, repair the Hosting Bundle. For 32-bit pools on a WSUS server try removing its 64-bit scheme: `appcmd set config -section:system.webServer/httpCompression /-\"[name='xpress']\" /commit:apphost`." },
    { "0x80070003 or 0x8007010b: the physical path does not exist or cannot be entered. 0x8007052e: the logon to the share with the content fails.",
      "Compare `appcmd list vdirs` with the disk: look for a renamed folder, a missing drive, quotes or blanks in the path; replace mapped drive letters by UNC paths. For 0x8007052e enter the Connect As password again and run Test Settings. ApplicationPoolIdentity goes out as the computer account: use a gMSA or a domain account, or grant the computer account, which all such pools share." },
  },
  see = { ["500.0"] = "the same HRESULTs there mean that a module failed, not a file",
    ["500.21"] = "the file is readable, but a handler names a module that IIS does not know",
    ["401.3"] = "the content file, not the configuration, is not readable" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-support", "KB 942055 HTTP Error 500.19" },
    { "iiscnfg.h", "MD_ERROR_SUB500_BAD_METADATA" }, { "aspnetcore-docs", "host-and-deploy/azure-iis-errors-reference" },
    { "aspnetcore-docs", "host-and-deploy/iis/hosting-bundle" }, { "aspnetcore-docs", "host-and-deploy/iis/web-config" },
    { "iis-docs", "manage/managing-your-configuration-settings/an-overview-of-feature-delegation-in-iis" },
    { "iis-support", "KB 4466942, understanding-identities" }, { "port135-500.19" } },
}

meaning {
  code = "500.20", versions = "7.0+",
  title = "URL authorization scope cannot be found",
  summary = "By its constant, the URL authorization store does not hold the scope that is asked for. Only the number and the name of the constant are documented, in the Windows SDK; Microsoft explains neither cause nor fix.",
  see = { ["500.17"] = "the store itself is missing" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB500_URLAUTH_NO_SCOPE" } },
  confidence = "medium",
}

meaning {
  code = "500.21", versions = "7.0+",
  title = "Module not recognized",
  summary = "The handler for this URL names a module that this site does not have.",
  check = "The detailed error page names both: handler \"X\" has a bad module \"Y\". Y decides.",
  causes = {
    { "ManagedPipelineHandler: ASP.NET is not installed, or the pool runs Classic mode with a handler for Integrated mode.",
      "Install it: `dism /online /enable-feature /featurename:IIS-ASPNET45 /all`, on Server 2008 R2 and Windows 7 `%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -i`. Otherwise switch the pool to Integrated: `appcmd set apppool \"P\" /managedPipelineMode:Integrated`." },
    { "AspNetCoreModuleV2 or AspNetCoreModule: the Hosting Bundle is missing, or only the other of the two is installed.",
      "Install the ASP.NET Core Hosting Bundle, or change `modules=` of the handler in web.config to the one that is there." },
    { "FastCgiModule, CgiModule, iisnode or httpPlatformHandler: that component is not installed.",
      "Install it; FastCgiModule and CgiModule come with the role service CGI." },
    { "A `<remove>` under `<modules>` takes the module away while its handler stays.",
      "Delete the remove, or the handler if nothing uses it." },
  },
  see = { ["500.19"] = "with 0x8007000d: the section, not the module, is unknown",
    ["404.17"] = "dynamic content reached the static file handler" },
  source = { { "kb943891", "500 - Internal server error" }, { "iiscnfg.h", "MD_ERROR_SUB500_HANDLERS_MODULE" },
    { "aspnetcore-docs", "host-and-deploy/iis/hosting-bundle" }, { "iis-docs", "configuration/system.webServer/fastCgi/application" } },
}

meaning {
  code = "500.22", versions = "7.0+",
  title = "An ASP.NET httpModules setting does not apply in Managed Pipeline mode",
  summary = "The web.config lists modules under system.web/httpModules, but the pool runs Integrated mode, which reads system.webServer/modules.",
  check = "The detailed error page names the section; `appcmd list apppools` shows the mode of the pool.",
  causes = {
    { "The application was written for Classic mode or for IIS 6.",
      "Copy the entries to system.webServer/modules: `%windir%\\system32\\inetsrv\\appcmd migrate config \"Site/app\"`, then delete the old section." },
    { "The old section has to stay because the same web.config also serves an older IIS.",
      "Migrate first, then add `<system.webServer><validation validateIntegratedModeConfiguration=\"false\"/></system.webServer>`. The switch merely hides the error: what only the old section lists never runs, and that may be the login or access check, so test it." },
    { "The application cannot run in Integrated mode.",
      "Use a Classic pool: `appcmd set apppool \"P\" /managedPipelineMode:Classic`." },
  },
  see = { ["500.23"] = "the same for httpHandlers", ["500.24"] = "impersonation under Integrated mode" },
  source = { { "kb943891", "500 - Internal server error" }, { "iiscnfg.h", "MD_ERROR_SUB500_ASPNET_MODULES" },
    { "iis-docs", "application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis" },
    { "iis-docs", "configuration/system.webServer/validation" } },
}

meaning {
  code = "500.23", versions = "7.0+",
  title = "An ASP.NET httpHandlers setting does not apply in Managed Pipeline mode",
  summary = "The web.config lists handlers under system.web/httpHandlers, but the pool runs Integrated mode, which reads system.webServer/handlers.",
  check = "The detailed error page names the section; `appcmd list apppools` shows the mode of the pool.",
  causes = {
    { "The application was written for Classic mode or for IIS 6.",
      "Move the entries to system.webServer/handlers: `%windir%\\system32\\inetsrv\\appcmd migrate config \"Site/app\"`, then delete the old section." },
    { "The old section has to stay because the same web.config also serves an older IIS.",
      "Migrate first, then add `<system.webServer><validation validateIntegratedModeConfiguration=\"false\"/></system.webServer>`. This only silences the check: handlers listed just in the old section do nothing, and old httpModules, which may hold the login or access check, go silent with them." },
    { "The application cannot run in Integrated mode.",
      "Use a Classic pool: `appcmd set apppool \"P\" /managedPipelineMode:Classic`." },
  },
  see = { ["500.22"] = "the same for httpModules", ["500.24"] = "impersonation under Integrated mode" },
  source = { { "kb943891", "500 - Internal server error" }, { "iiscnfg.h", "MD_ERROR_SUB500_ASPNET_HANDLERS" },
    { "iis-docs", "application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis" },
    { "iis-docs", "configuration/system.webServer/validation" } },
}

meaning {
  code = "500.24", versions = "7.0+",
  title = "An ASP.NET impersonation setting does not apply in Managed Pipeline mode",
  summary = "The web.config has `<identity impersonate=\"true\"/>` and the pool runs Integrated mode, where impersonation cannot act in BeginRequest and AuthenticateRequest.",
  check = "Does the application use the visitor's own account at all, for instance for file shares or SQL Server, and in which stage?",
  causes = {
    { "Impersonation is switched on but not needed.",
      "Set `impersonate=\"false\"` and give the rights to the pool identity. Prefer a pool identity or a gMSA to `<identity userName password>`, which keeps the password in plain text in web.config." },
    { "Impersonation is needed, but only after the user is authenticated.",
      "Set `<validation validateIntegratedModeConfiguration=\"false\"/>` in system.webServer, but only if no code relies on impersonation in BeginRequest or AuthenticateRequest: it has no effect there. The switch also hides 500.22 and 500.23, so modules listed only in system.web/httpModules, perhaps the access check, stop running unseen." },
    { "Code impersonates in BeginRequest or AuthenticateRequest, or nobody knows.",
      "Use a Classic pool: `appcmd set apppool \"P\" /managedPipelineMode:Classic`." },
  },
  see = { ["500.22"] = "httpModules under Integrated mode", ["500.23"] = "httpHandlers under Integrated mode" },
  source = { { "kb943891", "500 - Internal server error" }, { "iiscnfg.h", "MD_ERROR_SUB500_ASPNET_IMPERSONATION" },
    { "iis-docs", "application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis" },
    { "iis-docs", "configuration/system.webServer/validation" } },
}

meaning {
  code = "500.50", versions = "URL Rewrite 1.0+",
  title = "Rewrite error in RQ_BEGIN_REQUEST notification handling",
  summary = "URL Rewrite could not read the rules of the site, inbound or outbound, or could not run an inbound rule.",
  check = "Module RewriteModule and Config Error on the detailed error page; Failed Request Tracing, area Rewrite, names the rule.",
  causes = {
    { "A site rule sets a server variable or request header that is not on the allowed list (URL Rewrite 2.0). Global rules may set any.",
      "Add that one name in applicationHost.config: `<location path=\"Site\"><system.webServer><rewrite><allowedServerVariables><add name=\"HTTP_X_FORWARDED_PROTO\"/></allowedServerVariables></rewrite></system.webServer></location>`. List single names only: AUTH_* or REMOTE_* on the list may let a rule fake the user or the address." },
    { "A rewrite map is missing or defined twice, a regular expression is invalid, or a back-reference such as {R:3} has no group.",
      "Correct the rule that the trace names, and test its pattern in IIS Manager." },
    { "A file with external rewrite maps cannot be read.", "Grant the pool identity Read on that file." },
    { "The rewritten URL is invalid, or rules feed each other in a loop.", "Try `stopProcessing=\"true\"` on the rule that should be the last." },
  },
  see = { ["500.19"] = "with 0x8007000d: URL Rewrite is not installed", ["500.51"] = "global rules", ["500.52"] = "running an outbound rule" },
  source = { { "kb943891", "500 - Internal server error" },
    { "iis-docs", "extensions/url-rewrite-module/url-rewrite-module-20-configuration-reference" } },
}

meaning {
  code = "500.51", versions = "URL Rewrite 1.0+",
  title = "Rewrite error in GL_PRE_BEGIN_REQUEST notification handling",
  summary = "URL Rewrite could not read or run the global rules in applicationHost.config. Every site on the server may fail.",
  check = "Does every site fail? List the rules: `appcmd list config -section:system.webServer/rewrite/globalRules`.",
  causes = {
    { "A global rule, a rewrite map or a pattern in it is wrong.",
      "Set `enabled=\"false\"` on the rule that was changed last to bring the sites back, then repair it; if the rule blocks or redirects requests, it does not protect while it is off." },
    { "The rule of an ARR server farm was edited by hand, or the farm was renamed: only the name `ARR_<farm>_loadbalance` ties the rule to the farm.",
      "Try creating the rule again on the page Routing Rules of the farm." },
    { "Often after an update: parts of URL Rewrite have different versions.", "Run the URL Rewrite installer and choose Repair." },
  },
  see = { ["500.50"] = "rules of a site" },
  source = { { "kb943891", "500 - Internal server error" }, { "owscott-arr" } },
}

meaning {
  code = "500.52", versions = "URL Rewrite 2.0+",
  title = "Rewrite error in RQ_SEND_RESPONSE notification handling",
  summary = "URL Rewrite could not apply an outbound rule to the response.",
  check = "The Failed Request Tracing log: it usually says that outbound rules cannot be applied to encoded content (\"gzip\").",
  causes = {
    { "The response comes compressed from the server behind this reverse proxy.",
      "Turn compression off there, or ask for an uncompressed answer in the inbound rule: `<serverVariables><set name=\"HTTP_X_ORIGINAL_ACCEPT_ENCODING\" value=\"{HTTP_ACCEPT_ENCODING}\"/><set name=\"HTTP_ACCEPT_ENCODING\" value=\"\"/></serverVariables>`. Put both names on allowedServerVariables and restore the header in an outbound rule. Dynamic compression can then be done on the proxy." },
    { "Static compression of this server met the rule; response rewriting does not work with it.",
      "Turn static compression off for that path." },
    { "The rule also runs on images and other binary types.",
      "Try a preCondition that lets only HTML through: input `{RESPONSE_CONTENT_TYPE}`, pattern `^text/html`." },
  },
  see = { ["500.53"] = "an outbound rule that runs before the output cache", ["502.3"] = "no usable answer came from the server behind the proxy" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-blog-500.52" },
    { "iis-docs", "extensions/url-rewrite-module/using-url-rewrite-module-20" } },
}

meaning {
  code = "500.53", versions = "URL Rewrite 2.0+",
  title = "Rewrite error in RQ_RELEASE_REQUEST_STATE notification handling",
  summary = "URL Rewrite could not apply an outbound rule that is set to run before the output cache is filled (`rewriteBeforeCache=\"true\"`).",
  check = "Failed Request Tracing for 500, area Rewrite, names the rule; `appcmd list config \"Site\" -section:system.webServer/rewrite/outboundRules` shows rewriteBeforeCache.",
  causes = {
    { "The early run does not suit this response: it may be chunked or already compressed.",
      "Try `rewriteBeforeCache=\"false\"` on outboundRules, or keep the path out of the output cache and compression off for it. Switching the output cache off for a test shows whether the order is the reason." },
  },
  see = { ["500.52"] = "outbound rules at the later stage", ["500.50"] = "inbound rules" },
  source = { { "kb943891", "500 - Internal server error" },
    { "iis-docs", "extensions/url-rewrite-module/url-rewrite-module-20-configuration-reference" } },
}

meaning {
  code = "500.100", versions = "7.0+",
  title = "Internal ASP error",
  summary = "A classic ASP script failed.",
  check = "The cs-uri-query of the W3C line: it holds `|line|ASP_error_code|text`.",
  causes = {
    { "The browser shows no message because scriptErrorSentToBrowser is false by default.",
      "Use the W3C line, Failed Request Tracing or `errorsToNTLog=\"true\"` first. On a test server only: `appcmd set config \"Site\" -section:system.webServer/asp /scriptErrorSentToBrowser:\"true\" /commit:apphost`; it shows code and paths to every visitor." },
    { "ASP 0251: the response is larger than bufferingLimit (4194304 bytes). ASP 0104: the upload is larger than maxRequestEntityAllowed (200000 bytes).",
      "Send or read in smaller pieces, else raise the one limit to just above the real size: `appcmd set config \"Site\" -section:system.webServer/asp /limits.bufferingLimit:<bytes> /commit:apphost` or `/limits.maxRequestEntityAllowed:<bytes>`. Each request may then take that much memory or upload." },
    { "800a0e7a or 80004005 from a database: often a 32-bit driver in a 64-bit pool, or no write access to the folder of an .mdb file.",
      "Try `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`, or grant Modify on that data folder alone to the account of the request." },
    { "ASP 0178: access to a COM component is denied.", "Grant launch and access rights on that component in DCOM, to the account of the request only." },
    { "Usually ASP 0131: an include uses parent paths (..), which enableParentPaths forbids by default.",
      "Change the include to `virtual`. Switching enableParentPaths on lets scripts reach files above their folder." },
  },
  see = { ["500.13"] = "the ASP queue is full", ["404.3"] = "classic ASP is not installed" },
  source = { { "kb943891", "500 - Internal server error" }, { "iis-docs", "configuration/system.webServer/asp" },
    { "iis-docs", "configuration/system.webServer/asp/limits" }, { "iis-support", "KB 944886, http-500-response-binarywrite" } },
}

meaning {
  code = "501", versions = "7.0+",
  title = "Header values specify a configuration that is not implemented",
  summary = "The server does not know the method, or a feature that the headers ask for. This differs from a method that is merely unwanted at this URL.",
  check = "The cs-method of the W3C line and the request's Transfer-Encoding. The reason N/I in httperr and no W3C line mean that HTTP.sys refused the request before IIS saw it.",
  causes = {
    { "The method is a typo or a private one (GETS, PURGE). By design IIS knows only the methods of HTTP (RFC 2616) and WebDAV (RFC 2518).",
      "Correct the client; where only scanners send it, leave it." },
    { "Transfer-Encoding is something else than chunked; HTTP.sys may also answer 503 with N/I.",
      "Send Content-Length or chunked." },
  },
  see = { ["405"] = "the method is known but not allowed here", ["404.6"] = "request filtering denies the verb" },
  source = { { "kb943891", "5xx - Server error" }, { "iis-support", "KB 247643, http-error-501-not-implemented" },
    { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" } },
}

meaning {
  code = "502.1", versions = "7.0+",
  title = "CGI application timeout",
  summary = "A plain CGI program ran longer than the timeout of the cgi element (default 00:15:00, 15 minutes).",
  check = "The module is CgiModule, and time-taken equals the limit in milliseconds.",
  causes = {
    { "The program waits for input, for a dialog box or for a network share.",
      "Start it at a prompt under the pool identity, with its input redirected, and see where it stops." },
    { "The job really takes that long.",
      "Put it into a queue and answer at once. Only then raise the limit: `appcmd set config -section:system.webServer/cgi /timeout:\"00:30:00\" /commit:apphost`." },
  },
  see = { ["500.0"] = "with 0x80070102: time-out of a FastCGI program such as PHP", ["502.2"] = "the program ended too early" },
  source = { { "kb943891", "502 - Bad gateway" }, { "iiscnfg.h", "MD_ERROR_SUB502_TIMEOUT" },
    { "iis-docs", "configuration/system.webServer/cgi" }, { "iis-docs", "configuration/system.webServer/fastCgi/application" } },
}

meaning {
  code = "502.2", versions = "7.0+",
  title = "Bad gateway: premature exit",
  summary = "A CGI program ended before it answered, or did not write a complete set of headers.",
  check = "The HRESULT on the detailed error page (0xC00000FD: stack overflow; other values are often the exit code) and the part of the headers that it quotes.",
  causes = {
    { "The program crashes.",
      "Start it at a prompt under the pool identity, and take a memory dump of the CGI process when it dies." },
    { "It prints text before the headers, leaves out the blank line after them, or puts invalid data into a header.",
      "Let it print `Content-Type: text/html` and an empty line before anything else." },
    { "The account of the request cannot read a DLL, the interpreter or the temporary folder.",
      "Watch the start with Process Monitor and grant Read & execute on the file that it names." },
    { "PHP runs as plain CGI.", "Run it by FastCGI, and read its error log." },
  },
  see = { ["502.1"] = "the program ran too long", ["500.0"] = "a FastCGI program failed",
    ["502.3"] = "a proxy module lost the server behind it",
    ["502.2"] = "from the ARR module (3.0.1916 and later): map request failure" },
  source = { { "iis-support", "troubleshoot-502-2-bad-gateway-error-in-cgi-apps" }, { "kb943891", "502 - Bad gateway" },
    { "iiscnfg.h", "MD_ERROR_SUB502_PREMATURE_EXIT" } },
}

meaning {
  code = "503", versions = "7.0+",
  title = "Service unavailable",
  summary = "HTTP.sys or IIS cannot take the request at present: the application pool is down, a queue is full or a limit is reached.",
  check = "A line in httperr and none in the W3C log: HTTP.sys answered, and s-reason decides. A W3C line with 503 and substatus 2, 3 or 4: a limit inside IIS. A W3C line with 503 0: the ASP.NET Core Module, app_offline or shutdown. Then look at `appcmd list apppools` and the System log, source WAS.",
  causes = {
    { "AppOffline: failures took the pool out of service. Disabled: an administrator or a script stopped it.",
      "Go to 503.0; start the pool with `appcmd start apppool \"P\"` once the reason is known." },
    { "QueueFull: more requests wait for the pool than queueLength allows (default 1000).",
      "Compare the counter HTTP Service Request Queues\\CurrentQueueSize with the CPU of w3wp.exe: low CPU means blocked threads, so take a dump; high CPU means overload, so add servers. A longer queue (`appcmd set apppool \"P\" /queueLength:5000`) serves nobody sooner and costs memory." },
    { "AppShutdown: a policy of the administrator ended the pool, for example its CPU limit, a schedule or a recycle without overlap.",
      "Match the time with the WAS events in the System log. Find what burns the CPU before you raise the limit of the cpu element or change its action KillW3wp, and set disallowOverlappingRotation to false. If the time fits an idle shutdown, try idleTimeout 0 (default 00:20:00)." },
    { "AppPoolTimer: the pool's process is too busy to take the request.",
      "Look at `appcmd list requests`, and at WAS event 5010 for missed pings; take a dump of the hanging w3wp.exe." },
    { "ConnLimit: the site has reached its connection limit.", "Go to 503.5." },
    { "N/A: no memory for HTTP.sys, or another program has reserved the URL. In the second case the pool is started but there is no w3wp.exe and no WAS event.",
      "Run `netsh http show urlacl` and look for `http://+:80/` or `https://+:443/`; System log event 15007 (HttpEvent) shows when it was added. Find the owner, and move that program to another port or remove its reservation: `netsh http delete urlacl url=http://+:80/`. If there is no such entry, look for what uses up the memory, above all the nonpaged pool (poolmon)." },
  },
  see = { ["503.2"] = "too many concurrent requests in one application", ["503.3"] = "the queue of ASP.NET is full",
    ["503.4"] = "the queue of FastCGI is full", ["502"] = "a process behind IIS answered badly or not at all",
    ["504"] = "a gateway in front gave up waiting" },
  source = { { "kb943891", "503 - Service unavailable" }, { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add" },
    { "iis-support", "troubleshoot-http-error-code" }, { "iis-blog-503" } },
}

meaning {
  code = "503.0", versions = "7.0+",
  title = "Application pool unavailable",
  summary = "The application pool is stopped or disabled. HTTP.sys answers itself, so httperr has the line and the W3C log has none. With loadBalancerCapabilities TcpLevel (default HttpLevel) clients see a reset connection instead.",
  check = "The reason in httperr is AppOffline or Disabled. System log, source WAS: 5002 rapid-fail protection, 5009 and 5011 a worker ended or was lost, 5021 identity, 5057 and 5059 pool disabled, 5189 no configuration file.",
  causes = {
    { "Rapid-fail protection stopped the pool (5002): its process failed 5 times within 5 minutes.",
      "Read events 1000 and 1026 in the Application log, or take a dump with procdump, and fix the crash; then `appcmd start apppool \"P\"`. Switching rapid-fail protection off only hides the crash loop." },
    { "The pool cannot log on (5021, 5057, 5059): the password of its account changed, or a group policy removed the right to log on as a batch job.",
      "Enter the password again: `appcmd set apppool \"P\" /processModel.userName:DOM\\svc /processModel.password:<password>`, and start the pool; ApplicationPoolIdentity or a gMSA avoids this. Give the right Log on as a batch job back to IIS_IUSRS." },
    { "A native module does not load: Application log event 2280 (the DLL) or 2282 (its architecture) comes before 5002.",
      "Repair or reinstall that module, or remove its entry if it is left over; removing a security module drops its protection." },
    { "The pool was stopped by hand or by a deployment script, or autoStart is false since the last reboot (httperr Disabled, no 5002).",
      "Run `appcmd start apppool \"P\"` and `appcmd set apppool \"P\" /autoStart:true`. If it stops again at once, look for 5057 and 5059." },
    { "After a Windows feature update WAS cannot write the pool's temporary configuration (5189).",
      "Delete the stale links at an elevated prompt, which stops all sites for a moment: `net stop WAS /y`, `rmdir /s /q C:\\inetpub\\temp\\appPools`, `net start W3SVC`." },
  },
  see = { ["503"] = "how to tell the producers apart; the ASP.NET Core Module also answers 503 while app_offline.htm exists",
    ["500.19"] = "the pool runs, but a configuration file is invalid" },
  source = { { "kb943891", "503 - Service unavailable" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/failure" },
    { "iis-support", "KB 4050891, error-503-event-5189-web-application" }, { "cc735151" }, { "dd349192" },
    { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" } },
}

meaning {
  code = "503.1", versions = "7.0+",
  title = "CPU limit",
  summary = "By its constant, the application pool has reached its CPU limit. Only the number and the name of the constant are documented, in the Windows SDK.",
  causes = {
    { "The pool has a CPU limit that acts; by default action of the cpu element is NoAction.",
      "Try finding the code that burns the CPU first; else raise the limit or change the action (KillW3wp ends the process). `appcmd list config -section:system.applicationHost/applicationPools` shows both." },
  },
  see = { ["503"] = "HTTP.sys refuses after a shutdown by policy (httperr AppShutdown)" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB503_CPU_LIMIT" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/cpu" } },
  confidence = "medium",
}

meaning {
  code = "503.2", versions = "7.0+",
  title = "Concurrent request limit exceeded",
  summary = "More requests are inside IIS for this application than appConcurrentRequestLimit of serverRuntime allows (default 5000).",
  check = "The W3C line has 503 2; `appcmd list requests` shows in which state and module the requests hang.",
  causes = {
    { "Requests pile up behind a slow dependency, a deadlock or an outgoing call without a time-out; load alone rarely reaches 5000.",
      "Find the place where they wait with a dump of w3wp.exe, and add time-outs." },
    { "Very many clients hold long requests: long polling, SignalR, WebSockets.",
      "Raise the limit to what the memory bears: `appcmd set config /section:serverRuntime /appConcurrentRequestLimit:20000 /commit:apphost`; for ASP.NET 4.x also maxConcurrentRequestsPerCPU (5000) in aspnet.config. With a very high value a single client can use up the memory." },
  },
  see = { ["503"] = "the queue of the pool is full (httperr QueueFull)", ["503.3"] = "the queue of ASP.NET is full" },
  source = { { "kb943891", "503 - Service unavailable" }, { "iiscnfg.h", "MD_ERROR_SUB503_APP_CONCURRENT" },
    { "iis-docs", "configuration/system.webServer/serverRuntime" }, { "dd425294" } },
}

meaning {
  code = "503.3", versions = "7.0+",
  title = "ASP.NET queue full",
  summary = "ASP.NET 4.x or older holds more requests than requestQueueLimit allows (default 5000).",
  check = "Performance counters ASP.NET\\Requests Queued and ASP.NET\\Requests Rejected, and whether the threads of w3wp.exe are blocked.",
  causes = {
    { "Threads wait in synchronous calls.",
      "Find the slow call in a dump of w3wp.exe; make it asynchronous and give it a time-out." },
    { "The limit is too low for the load, and the requests are fast.",
      "Raise requestQueueLimit in `%windir%\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet.config`: `<system.web><applicationPool maxConcurrentRequestsPerCPU=\"5000\" maxConcurrentThreadsPerCPU=\"0\" requestQueueLimit=\"10000\"/></system.web>`. It holds for all Integrated pools of that version; a longer queue makes everybody wait longer and takes memory. In Classic mode the key is requestQueueLimit of processModel in machine.config." },
  },
  see = { ["503.2"] = "limit of IIS on concurrent requests", ["500.13"] = "the server is too busy, mostly classic ASP" },
  source = { { "kb943891", "503 - Service unavailable" }, { "iiscnfg.h", "MD_ERROR_SUB503_ASPNET_QUEUE_FULL" },
    { "requestqueuelimit" }, { "dd425294" } },
}

meaning {
  code = "503.4", versions = "7.0+",
  title = "FastCGI queue full",
  summary = "All FastCGI processes of the application are busy, and its queue (queueLength, default 1000) is full.",
  check = "The number of running php-cgi.exe against maxInstances in `appcmd list config -section:system.webServer/fastCgi`, and the slow log of PHP.",
  causes = {
    { "Scripts or their database are slow.", "Speed them up first, and switch the opcode cache of PHP on." },
    { "There are too few processes: maxInstances is fixed too low (4 by default before IIS 8.0, since then 0, which leaves the number to IIS).",
      "Set it to what the memory bears: `appcmd set config -section:system.webServer/fastCgi \"/[fullPath='C:\\php\\php-cgi.exe'].maxInstances:32\" /commit:apphost`. A larger queueLength only makes requests wait longer." },
    { "PHP processes may end by themselves before IIS recycles them.",
      "Try giving instanceMaxRequests (default 200) and the environment variable PHP_FCGI_MAX_REQUESTS the same number." },
  },
  see = { ["500.0"] = "a FastCGI program timed out or crashed" },
  source = { { "kb943891", "503 - Service unavailable" }, { "iiscnfg.h", "MD_ERROR_SUB503_FASTCGI_QUEUE_FULL" },
    { "iis-docs", "configuration/system.webServer/fastCgi/application" } },
}

meaning {
  code = "503.5", versions = "7.0+",
  title = "Connection limit",
  summary = "By its constant, a connection limit is reached. Only the number and the name of the constant are documented, in the Windows SDK; HTTP.sys logs the connection limit of a site in httperr as 503 with the reason ConnLimit.",
  check = "Performance counter Web Service\\Current Connections against maxConnections in `appcmd list site \"X\" /config`.",
  causes = {
    { "Often somebody lowered maxConnections of the site; its default is 4294967295, which is no limit.",
      "Look for clients that hold connections (long polling, no reuse of keep-alive) first. Then raise it: `appcmd set site \"X\" /limits.maxConnections:4294967295` (no limit at all)." },
  },
  see = { ["503.2"] = "limit on requests, not connections" },
  source = { { "iiscnfg.h", "MD_ERROR_SUB503_CONNECTION_LIMIT" }, { "iis-docs", "configuration/system.applicationHost/sites/site/limits" },
    { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" } },
  confidence = "medium",
}
