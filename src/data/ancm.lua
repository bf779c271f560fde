-- The ASP.NET Core Module for IIS: status codes that the module sends itself.
-- Main source: dotnet/AspNetCore.Docs, test/troubleshoot-azure-iis, and the source code of the module.

meaning {
  code = "400.0", versions = "ASP.NET Core 2.2+",
  title = "Client disconnected before the response",
  summary = "The client connection was gone before the module had response headers to send. The request itself is not malformed; this happens with out-of-process hosting and leaves a line in the W3C log.",
  check = "A failed request trace shows ANCM_REQUEST_FORWARD_FAIL or MODULE_SET_RESPONSE_ERROR_STATUS with 0x80072746 (WSAECONNRESET, 10054).",
  causes = {
    { "The visitor left the page, or a mobile network changed, before the module had response headers to send.",
      "Ignore single lines and raise no alert on them. Where time-taken always stops at one round value, a client or a load balancer gives up too soon.",
      when = { win32 = 0x80072746 }, benign = true },
    { "A client or a load balancer in front gives up sooner than the request ends; time-taken then stops at one round value.",
      "Speed up the request, or lengthen the time-out of that caller." },
  },
  see = {
    ["400"] = "HTTP.sys refused a malformed request, which leaves a line in httperr only",
    ["499"] = "the number that nginx logs for the same event",
    ["502.3"] = "the failure is on the side of the application",
  },
  source = { { "aspnetcore", "OutOfProcessRequestHandler/forwardinghandler.cpp" } },
}

meaning {
  code = "500.0", versions = "ASP.NET Core 2.2+",
  signs = { "ANCM In-Process Handler Load Failure", "ASP.NET Core IIS hosting failure (in-process)" },
  title = "In-process handler load failure",
  summary = "The module could not load the in-process request handler or another of its parts, so the application never started. The page is headed \"ANCM In-Process Handler Load Failure\".",
  check = "The ErrorCode of event 1010 decides (Application log, source IIS AspNetCore Module V2). With 0x8007023e, event 1031 beside it says what was not found.",
  causes = {
    { "The executable in processPath was not found: the folder of dotnet is missing from the system PATH, or IIS was not restarted after the runtime was installed.",
      "Add C:\\Program Files\\dotnet\\ to the system PATH, install the Hosting Bundle if it is missing, then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { win32 = { 0x80070002, 0x8007023e }, says = "Could not find dotnet.exe at '" } },
    { "The value of processPath is wrong, or the file that it names was not deployed.",
      "Set it to `dotnet`, or to `.\\App.exe` for a self-contained publish, and deploy that file.",
      when = { win32 = { 0x80070002, 0x8007023e }, says = "Executable was not found at '" } },
    { "No .NET host of the worker's architecture is installed: only x64 with a 32-bit pool, or the reverse. Event 1031 then names dotnet.exe.",
      "Install the runtime of that architecture (the Hosting Bundle without OPT_NO_X86=1), or change Enable 32-Bit Applications of the pool; then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { win32 = 0x8007023e, says = "Could not find dotnet.exe at '" } },
    { "The pool identity may not read the dotnet folder.",
      "Give that identity read and execute rights on C:\\Program Files\\dotnet.",
      when = { win32 = { 0x80070002, 0x8007023e } } },
    { "The framework that the application targets is not installed; the Application log names its version.",
      "Install the Hosting Bundle of that version, then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { win32 = 0x8000ffff,
        says = {
          "It was not possible to find any compatible framework version",
          "You must install or update .NET to run this application.",
        } } },
    { "The attribute arguments is empty, as event 1031 then says (0x8007023e), or does not name the application DLL; then the log asks whether you meant SDK commands (0x8000ffff).",
      "Set arguments to `.\\App.dll` with processPath `dotnet`.",
      when = { win32 = { 0x8000ffff, 0x8007023e },
        says = { "Application arguments are empty.", "Did you mean to run dotnet SDK commands?" } } },
    { "The application and the worker process differ in bitness.",
      "Set Enable 32-Bit Applications of the pool to True for an x86 publish and to False for an x64 publish.",
      when = { win32 = 0x800700c1 } },
    { "The runtime lacks a Windows service that has to run; the null service is the common case.",
      "Run `sc.exe start null`.",
      when = { win32 = 0x800701b1 } },
    { "Mostly an attribute of the aspNetCore element is missing or has a wrong value: event 1034 names it.",
      "Correct that attribute in web.config; hostingModel, for instance, is inprocess or outofprocess.",
      when = { event = "IIS AspNetCore Module V2 1034", says = "Could not load configuration. Exception message:" } },
    { "Often the Hosting Bundle is damaged: the host library below host\\fxr beside dotnet.exe is missing.",
      "Run its installer, choose Repair, then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { says = { "Unable to find hostfxr directory at", "hostfxr.dll not found at '" } } },
  },
  see = {
    ["500.0"] = "for IIS itself, any module or ISAPI extension that failed",
    ["500.31"] = "a missing framework, since ASP.NET Core 3.0",
    ["500.38"] = "the executable is there, but the application DLL is not",
  },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore-docs", "azure-iis-errors-reference" },
    { "aspnetcore", "AspNetCore/HandlerResolver.cpp; CommonLib/HostFxrResolver.cpp and HostFxrResolutionResult.cpp; issue 20331" },
  },
}

meaning {
  code = "500.30", versions = "ASP.NET Core 2.2+",
  signs = {
    "ANCM In-Process Start Failure", "500.30 - ASP.NET Core app failed to start", "CLR worker thread exited prematurely",
    "has exited from Program.Main with exit code =",
  },
  title = "In-process startup failure",
  summary = "The worker process loaded .NET, but the application threw an exception or left Main before it began to listen. Page titles are \"ANCM In-Process Start Failure\" and later \"ASP.NET Core app failed to start\".",
  check = "Read the Application event log, source IIS AspNetCore Module V2: 1018 is an unexpected managed exception, 1007 coreclr not loaded, 1011 or 1035 an exit from Program.Main (1035 carries the last 30 KB of output). The HRESULT 0x8007023e comes with nearly every failure here and decides nothing.",
  causes = {
    { "The application threw an exception while it started, often because a connection string, port, environment setting, secret or Key Vault right is missing or wrong.",
      "Read the exception in the Application log, and run `dotnet .\\App.dll` or the exe in the site folder, best under the account of the pool; supply what the exception names.",
      when = { event = { "IIS AspNetCore Module V2 1018", ".NET Runtime 1026" },
        says = "hit unexpected managed exception, exception code =" } },
    { "Program.Main ended by itself: often the start code catches its exception and returns, or it never runs the host.",
      "Read the output at the end of event 1035; with 1011 there is none, so run `dotnet .\\App.dll` in the site folder, best under the account of the pool.",
      when = { event = { "IIS AspNetCore Module V2 1011", "IIS AspNetCore Module V2 1035" },
        says = "has exited from Program.Main with exit code =" } },
    { "The shared framework that the application targets is not installed.",
      "Compare `dotnet --list-runtimes` with App.runtimeconfig.json and install the Hosting Bundle of that version.",
      when = { says = {
        "It was not possible to find any compatible framework version", "You must install or update .NET to run this application.",
      } } },
    { "An x86 application runs in a 64-bit pool; the stdout log stays empty.",
      "Run `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`, or publish for x64." },
    { "The application cannot read a certificate or a data-protection key as the pool identity.",
      "Give that identity read access to that one key, or try `appcmd set apppool \"P\" /processModel.loadUserProfile:true`." },
    { "A database migration in the start code fails.",
      "Repair what the exception names, and run migrations outside the start." },
    { "The Application log names no exception.",
      "Set stdoutLogEnabled to true, with stdoutLogFile in a folder that the pool may write, and reproduce the error. Then set it to false again: this log has no size limit and can fill the disk." },
  },
  see = {
    ["500.31"] = "the framework itself was not found",
    ["500.37"] = "the start was too slow rather than broken",
    ["502.5"] = "the same failure with out-of-process hosting",
  },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore-docs", "azure-iis-errors-reference" },
    { "aspnetcore-docs", "host-and-deploy/iis/logging-and-diagnostics" },
    { "aspnetcore", "CommonLib/aspnetcore_msg.mc, resources.h and exceptions.h; InProcessRequestHandler/inprocessapplication.cpp" },
  },
}

meaning {
  code = "500.31", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Failed to Find Native Dependencies", "Failed to load ASP.NET Core runtime",
    "Unable to locate application dependencies. Ensure that the versions of Microsoft.NetCore.App",
  },
  title = "Failed to find native dependencies",
  summary = "The .NET host found no Microsoft.NETCore.App or Microsoft.AspNetCore.App that fits the application. Later page title: \"Failed to load ASP.NET Core runtime\".",
  check = "The Application log entry lists the version that was asked for and the versions that are installed. Its code 0x8000ffff comes with every 500.31 and decides nothing.",
  causes = {
    { "The runtime is not installed, or only another major version of it.",
      "Install the Hosting Bundle of that version, then run `net stop was /y` and `net start w3svc` (all sites stop briefly). A self-contained publish needs no installed runtime.",
      when = { says = {
        "It was not possible to find any compatible framework version", "You must install or update .NET to run this application.",
      } } },
    { "A host of the right architecture is there, but its framework is not, for example an old x86 runtime beside the new x64 one.",
      "Install the targeted version for the architecture of the worker (the Hosting Bundle without OPT_NO_X86=1), or change Enable 32-Bit Applications of the pool." },
    { "The attribute arguments does not name the application DLL, so that the output asks whether you meant SDK commands.",
      "Set arguments to `.\\App.dll` with processPath `dotnet`.",
      when = { says = "Did you mean to run dotnet SDK commands?" } },
  },
  see = {
    ["500.0"] = "not even a host of the worker's architecture was found",
    ["500.30"] = "the runtime was found, the application then failed",
    ["500.32"] = "the host library exists but cannot be loaded",
    ["500.33"] = "the application does not ask for Microsoft.AspNetCore.App at all",
  },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore-docs", "azure-iis-errors-reference" },
    { "aspnetcore", "AspNetCore/HandlerResolver.cpp" },
    { "aspnetcore-docs", "host-and-deploy/iis/hosting-bundle" },
  },
}

meaning {
  code = "500.32", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Failed to Load dll", "Failed to load .NET Core host",
    "was likely published for a different bitness than w3wp.exe/iisexpress.exe is running as.",
  },
  title = "Failed to load dll",
  summary = "The module could not load hostfxr.dll, most often because the application was published for another bitness than the worker process has. Later page title: \"Failed to load .NET Core host\".",
  check = "Compare Enable 32-Bit Applications of the pool with the runtime identifier of the publish (folder runtimes, file .deps.json).",
  causes = {
    { "The publish and the pool differ in bitness.",
      "Publish for the architecture of the pool or framework-dependent, or change the pool: `appcmd set apppool \"P\" /enable32BitAppOnWin64:false` for an x64 publish.",
      when = { win32 = 0x800700c1,
        says = "This might be caused by a bitness mismatch between IIS application pool and published application." } },
    { "The project sets Platform or PlatformTarget against the runtime identifier of the publish.",
      "Remove that property and publish again.",
      when = { win32 = 0x800700c1 } },
  },
  see = {
    ["500.0"] = "event 1010 with 0x800700c1 is the same mismatch, seen earlier",
    ["500.31"] = "the host library loads, but the framework is missing",
  },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore", "AspNetCore/HandlerResolver.cpp; CommonLib/HostFxr.cpp" },
  },
}

meaning {
  code = "500.33", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Request Handler Load Failure", "Failed to load ASP.NET Core request handler",
    "Make sure Microsoft.AspNetCore.App is referenced by your application.",
  },
  title = "Request handler load failure",
  summary = "The application does not reference the shared framework Microsoft.AspNetCore.App, so there is no in-process handler to load. Later page title: \"Failed to load ASP.NET Core request handler\".",
  check = "In App.runtimeconfig.json, the list of frameworks has to contain Microsoft.AspNetCore.App.",
  causes = {
    { "The project does not target the web framework.",
      "Use the Sdk Microsoft.NET.Sdk.Web, or add `<FrameworkReference Include=\"Microsoft.AspNetCore.App\"/>`, and publish again." },
    { "Often a console or worker project was published in place of the web project.",
      "Publish the web project." },
    { "It is worth checking for a runtimeconfig.json that an earlier deployment left behind.",
      "Empty the folder and deploy again." },
  },
  see = { ["500.31"] = "the framework is referenced, but not installed" },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore", "AspNetCore/HandlerResolver.cpp" },
  },
}

meaning {
  code = "500.34", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Mixed Hosting Models Not Supported", "ASP.NET Core does not support mixing hosting models",
    "Mixed hosting model is not supported. Application '",
  },
  title = "Mixed hosting models not supported",
  summary = "One application pool holds an in-process application and an out-of-process application, and one worker process cannot run both. Later page title: \"ASP.NET Core does not support mixing hosting models\".",
  check = "Application log event 1009 names the application; `appcmd list apps` shows which applications share the pool.",
  causes = {
    { "Applications with different hostingModel values share the pool, often because a sub-application took over the pool of its parent.",
      "Give each application its own pool: `appcmd add apppool /name:AppB /managedRuntimeVersion:`, then `appcmd set app \"Site/b\" /applicationPool:AppB`. Or set `hostingModel=\"outofprocess\"` for all of them.",
      when = { event = "IIS AspNetCore Module V2 1009" } },
  },
  see = { ["500.35"] = "both applications are in-process" },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore", "AspNetCore/HandlerResolver.cpp" },
  },
}

meaning {
  code = "500.35", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Multiple In-Process Applications in same Process", "ASP.NET Core does not support multiple apps in the same app pool",
    "Only one in-process application is allowed per IIS application pool.",
  },
  title = "Multiple in-process applications in same process",
  summary = "A second in-process application was started in a pool whose worker process already holds one. Later page title: \"ASP.NET Core does not support multiple apps in the same app pool\".",
  check = "Application log event 1008 names the application; `appcmd list apps` shows which applications share the pool.",
  causes = {
    { "Two in-process applications share one pool, often a site and a sub-application below it.",
      "Give each application its own pool: `appcmd add apppool /name:AppB /managedRuntimeVersion:`, then `appcmd set app \"Site/b\" /applicationPool:AppB`. Or set `hostingModel=\"outofprocess\"` for all of them.",
      when = { event = "IIS AspNetCore Module V2 1008" } },
  },
  see = { ["500.34"] = "the two applications differ in hosting model" },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore", "AspNetCore/HandlerResolver.cpp" },
  },
}

meaning {
  code = "500.36", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Out-Of-Process Handler Load Failure", "ASP.NET Core IIS hosting failure (out-of-process)",
    "aspnetcorev2_outofprocess.dll, could not be found next to the aspnetcorev2.dll.",
    "for out-of-process application. Please confirm the assembly is installed correctly for IIS or IISExpress.",
  },
  title = "Out-of-process handler load failure",
  summary = "The file aspnetcorev2_outofprocess.dll is missing from its place beside aspnetcorev2.dll or cannot be used: the installation of the module is damaged. Later page title: \"ASP.NET Core IIS hosting failure (out-of-process)\".",
  check = "Look for the DLL below `%ProgramFiles%\\IIS\\Asp.Net Core Module\\V2`; Application log event 1029 names the file.",
  causes = {
    { "Often an update stayed incomplete, antivirus software took the file away, or a farm node got only aspnetcorev2.dll.",
      "Repair the Hosting Bundle (for IIS Express, repair Visual Studio), then run `net stop was /y` and `net start w3svc` (all sites stop briefly). Every node of a farm needs the bundle.",
      when = { event = "IIS AspNetCore Module V2 1029" } },
  },
  see = { ["502.5"] = "the handler loaded, but the application process failed" },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore", "AspNetCore/HandlerResolver.cpp" },
    { "aspnetcore-docs", "host-and-deploy/iis/hosting-bundle" },
  },
}

meaning {
  code = "500.37", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Failed to Start Within Startup Time Limit", "ASP.NET Core app failed to start within startup time limit",
    "ANCM failed to start after <> milliseconds", "ASP.NET Core app failed to start after <> milliseconds",
    "Managed server didn't initialize after",
  },
  title = "Failed to start within startup time limit",
  summary = "The application did not begin to listen within startupTimeLimit of the aspNetCore element (default 120 seconds, at most 3600). Later page title: \"ASP.NET Core app failed to start within startup time limit\".",
  check = "The value of time-taken is near 120000 with the default limit; look at CPU and memory of the server at that minute.",
  causes = {
    { "Many applications start at once, for instance after a reboot.",
      "Stagger the starts, set startMode OnDemand for the pools that can wait, or add CPU." },
    { "Often the start code waits for a database, DNS, a Key Vault or a migration.",
      "Move that work to a background service and give each call a time-out of its own." },
    { "The start is long for a good reason.",
      "Raise startupTimeLimit. The value 0 does not mean unlimited." },
  },
  see = {
    ["500.30"] = "the start failed rather than took too long",
    ["502.5"] = "a start that is too slow with out-of-process hosting",
    ["503"] = "the worker process itself was too slow (processModel startupTimeLimit, 00:01:30)",
  },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore-docs", "host-and-deploy/iis/web-config" },
    { "aspnetcore", "InProcessRequestHandler/inprocessapplication.cpp" },
  },
}

meaning {
  code = "500.38", versions = "ASP.NET Core 3.0+",
  signs = {
    "ANCM Application Dll Not Found", "Failed to locate ASP.NET Core app", "Application .dll was not found at",
    "Single-file deployments are not supported in IIS.",
  },
  title = "Application DLL not found",
  summary = "In-process hosting needs the application DLL beside the executable, and it is not there.",
  check = "Look into the folder on the server: one large exe and no App.dll is a single-file publish. Event 1031 in the Application log names the file that was looked for.",
  causes = {
    { "The application was published as a single file, which in-process hosting cannot load.",
      "Publish with `<PublishSingleFile>false</PublishSingleFile>`, or with `<AspNetCoreHostingModel>OutOfProcess</AspNetCoreHostingModel>`." },
    { "The executable or the DLL was renamed: the module looks for a DLL of the same name beside the exe in processPath.",
      "Give both the same name again, or correct processPath in the aspNetCore element." },
    { "The folder was copied incompletely; often locked files are the reason.",
      "Stop the pool or put app_offline.htm into the folder, empty it, and deploy the whole publish folder." },
  },
  see = {
    ["500.0"] = "the executable in processPath was not found",
    ["500.31"] = "the framework was not found",
  },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore", "CommonLib/HostFxrResolver.cpp; pull request 10871" },
  },
}

meaning {
  code = "502.3", versions = "ASP.NET Core 1.0+",
  signs = { "Process '0' failed to start. Port =" },
  title = "Bad gateway: forwarding to the application failed",
  summary = "With out-of-process hosting, the application process existed, but forwarding the request to it failed or timed out. The module reports a time-out as 502.3, not as 504.",
  check = "The error code in a failed request trace decides: 0x80072EE2 (2147954402, time-out) with time-taken near 120000, or 0x80072EFE (connection ended). The Module field says AspNetCoreModule or AspNetCoreModuleV2.",
  causes = {
    { "The request took longer than requestTimeout (default 00:02:00; time-taken near 120000). The action may complete all the same, so a repeat can run it twice.",
      "Move long work to the background, or set `requestTimeout=\"00:10:00\"` in the aspNetCore element. The value 60 in the minutes or seconds field is an error and gives 500. In-process hosting has no requestTimeout.",
      when = { win32 = 12002 } },
    { "A debugger that was attached after the start holds the process at a breakpoint. One that is attached before switches the time-out off.",
      "Continue or detach the debugger.",
      when = { win32 = 12002 } },
    { "The application ended during the request.",
      "Read the exception in the Application log, or take a crash dump of the process.",
      when = { win32 = 12030 } },
    { "By reports: the application answered an upload without reading its body to the end and closed the connection, and that hides its answer.",
      "Try in-process hosting, which has no proxy in between, or read the body before answering.",
      when = { win32 = 12030 } },
    { "The module got no connection to the port of the application; often the process was just ending.",
      "Read the Application log and the stdout log at that second.",
      when = { win32 = 12029 } },
    { "What the application sent is no HTTP response or broke off. The module then resets the connection of the client, too.",
      "Look in the log of the application for an exception that nothing caught at that second; with HttpPlatformHandler (0x80072F78) it is the usual cause.",
      when = { win32 = 12152 } },
    { "The response headers of the application are too large.",
      "Make the response headers smaller, cookies first.",
      when = { win32 = 12182 } },
    { "The executable in processPath does not exist or is not on the PATH of the service; module V1 and HttpPlatformHandler then say Process 0 failed to start, with -2147024894.",
      "Set processPath to the full path, for instance `C:\\Program Files\\dotnet\\dotnet.exe`, and install the runtime or Hosting Bundle if it is missing; then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { win32 = 0x80070002 } },
    { "The process did not start and disableStartUpErrorPage is true; module V2 then sends 502.3 in place of 502.5.",
      "Follow the advice for 502.5." },
  },
  see = {
    ["502.3"] = "for ARR, WinHTTP could not reach the back end",
    ["502.5"] = "the process never started or never listened",
    ["400.0"] = "the client went away",
  },
  source = {
    { "aspnetcore", "OutOfProcessRequestHandler/forwardinghandler.cpp and serverprocess.cpp; issues 8808 and 9287" },
    { "win32-docs", "WinHttp/error-messages" },
    { "aspnetcore-docs", "host-and-deploy/iis/web-config" },
    { "aspnetcore", "aspnet/AspNetCoreModule issues 48 and 287" },
    { "aspnetcore-docs", "issue 1140" },
  },
}

meaning {
  code = "502.5", versions = "ASP.NET Core 1.0+",
  signs = { "ANCM Out-Of-Process Startup Failure", "502.5 - Process Failure", "failed to start process with commandline '" },
  title = "Process failure",
  summary = "There is no usable application process: it did not start, ended, or never listened on the port that the module gave it. With module V2 the page is titled \"ANCM Out-Of-Process Startup Failure\".",
  check = "Application log events 1000 and 1020 show the command line, the stage and the ErrorCode; then the stdout log.",
  causes = {
    { "The executable in processPath was not found: the folder of dotnet is missing from the system PATH, or IIS was not restarted after the runtime was installed.",
      "Add C:\\Program Files\\dotnet\\ to the system PATH, install the Hosting Bundle if it is missing, then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { win32 = 0x80070002 } },
    { "The value of processPath is wrong.",
      "Set it to `dotnet`, or to `.\\App.exe` for a self-contained publish.",
      when = { win32 = 0x80070002 } },
    { "The application starts and ends at once with an exit code (0x80004005, by newer source code 0x8027025B), for example because its framework is missing.",
      "Run `dotnet App.dll` in the site folder and repair what it prints; `dotnet --list-runtimes` shows the frameworks. If that tells nothing, set stdoutLogEnabled to true and, after the test, to false again: the log has no size limit.",
      when = { win32 = { 0x80004005, 0x8027025b },
        says = {
          "It was not possible to find any compatible framework version",
          "You must install or update .NET to run this application.",
        } } },
    { "Files of different architectures are mixed (BadImageFormatException in the output).",
      "Empty the folder and deploy again for one runtime identifier.",
      when = { win32 = { 0x80004005, 0x8027025b }, says = {
        "Unhandled exception. System.BadImageFormatException: Could not load file or assembly",
        "Unhandled Exception: System.BadImageFormatException: Could not load file or assembly",
      } } },
    { "The application listens on a port of its own choice (UseUrls, a Kestrel endpoint in appsettings), so the module waits in vain on the port that it gave.",
      "Remove that setting, and a variable ASPNETCORE_PORT too, so that the module assigns a free port.",
      when = { win32 = { 0x8027025a, 0x800705b4 },
        says = {
          "but failed to listen on the given port '", "If environment variable 'ASPNETCORE_PORT' was set, try removing it",
        } } },
    { "The start takes longer than startupTimeLimit (default 120 seconds).",
      "Find what the start code waits for; then raise startupTimeLimit in the aspNetCore element.",
      when = { win32 = { 0x8027025a, 0x800705b4 } } },
    { "The pool identity cannot read the dotnet folder or the site folder.",
      "Give that identity read and execute rights on those two folders.",
      when = { win32 = { 0x80070002, 0x80070005 } } },
    { "The process crashed more than rapidFailsPerMinute times (default 10) in one minute; event 1003.",
      "Repair the crash, then wait a minute.",
      when = { win32 = 1341, event = "IIS AspNetCore Module V2 1003", says = "Maximum rapid fail count per minute of '<>' exceeded." } },
  },
  see = {
    ["500.30"] = "the same failure with in-process hosting",
    ["502.3"] = "the process runs, one request failed; also this failure when disableStartUpErrorPage is true",
    ["502.5"] = "for ARR, a WebSocket failure",
  },
  source = {
    { "aspnetcore-docs", "troubleshoot-azure-iis" },
    { "aspnetcore-docs", "azure-iis-errors-reference" },
    { "aspnetcore-docs", "host-and-deploy/iis/web-config" },
    { "aspnetcore", "CommonLib/resources.h; OutOfProcessRequestHandler/serverprocess.cpp and processmanager.cpp; issues 8122 and 9151" },
  },
}

meaning {
  code = "503.0", versions = "ASP.NET Core 2.2+",
  signs = { "was recycled after detecting app_offline.htm" },
  title = "Service unavailable: application offline or shutting down",
  summary = "The module answers itself because app_offline.htm is in the application folder or because the application is ending. Unlike a stopped pool, this leaves a line in the W3C log.",
  check = "With app_offline.htm the body is that file and sc-win32-status is 0. By the source code an ending application gives 1255, 1115 or 0x80004005, and 0 with another body where hosting is out-of-process. Application log event 1012 records a recycle after app_offline.htm. The Module field says AspNetCoreModuleV2.",
  causes = {
    { "A deployment is running: app_offline.htm is in the application folder.",
      "Wait until it ends. If the start takes long, deploy to a staging slot or use shadow copy.",
      when = { win32 = 0, event = "IIS AspNetCore Module V2 1012" } },
    { "A deployment broke off and left app_offline.htm behind.",
      "Complete the deployment, then delete the file; the next request starts the application.",
      when = { win32 = 0, event = "IIS AspNetCore Module V2 1012" } },
    { "The worker process or the application is being recycled or stopped, and the module takes no more requests. Open WebSockets can hold an out-of-process stop up to shutdownTimeLimit (default 10 seconds, 0-600).",
      "Wait: mostly the state passes by itself. If it lasts, recycle the pool: `appcmd recycle apppool \"P\"`.",
      when = { win32 = { 1255, 1115, 0x80004005, 0 } } },
    { "By several reports: an in-process application has stopped while its worker process lives on, and every request gets 503. The reason phrase is then often Server has been shutdown.",
      "Recycle the pool: `appcmd recycle apppool \"P\"`. Then read what stopped the application in the Application log, and install the newest servicing version of the Hosting Bundle.",
      when = { win32 = { 1115, 1255 }, says = { "503 Server has been shutdown", "503.0 - Server has been shutdown" } } },
  },
  see = {
    ["503"] = "the pool is stopped or its queue is full: HTTP.sys answers, with a line in httperr only",
    ["503.2"] = "a limit of IIS was reached",
  },
  source = {
    { "aspnetcore", "AspNetCore/AppOfflineHandler.cpp, applicationinfo.cpp and proxymodule.cpp; issues 41340, 41771, 44108 and 66958" },
    { "aspnetcore", "InProcessRequestHandler/ShuttingDownApplication.h; OutOfProcessRequestHandler/forwardinghandler.cpp" },
    { "aspnetcore-docs", "host-and-deploy/iis/app-offline" },
    { "aspnetcore-docs", "host-and-deploy/iis/web-config" },
  },
}

-- Events, source IIS AspNetCore Module V2, in the Application log -------------

-- A sentence that tells one of the statuses above is a sign there.

entry {
  family = "event", key = "IIS AspNetCore Module V2 1000", also = { "IIS Express AspNetCore Module V2 1000", "IIS AspNetCore Module 1000" }, name = "ASPNETCORE_EVENT_PROCESS_START_ERROR", status = "502", versions = "ASP.NET Core 2.2+",
  title = "Start of the application process failed",
  summary = "With out-of-process hosting, one attempt to start the application process failed. The module tries twice and then writes 1020; the client gets 502.5.",
  check = "The event prints the command line, the stage and the ErrorCode: stage CreateProcessW means that the executable was not found or not allowed, stage PostStartCheck that the process ended or did not listen on its port.",
  causes = {
    { "Stage CreateProcessW with 0x80070002: the executable in processPath was not found.",
      "Set processPath to `dotnet` or to `.\\App.exe`, add C:\\Program Files\\dotnet\\ to the system PATH, then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { win32 = 0x80070002 } },
    { "The process listens on a port of its own choice and not on the one that the module gave it.",
      "Remove UseUrls, a Kestrel endpoint in appsettings, and a variable ASPNETCORE_PORT, so that the module assigns the port.",
      when = { says = "but failed to listen on the given port '" } },
    { "The process crashed, hangs, or listens on another port than the one that the module gave it.",
      "Run `dotnet .\\App.dll` in the site folder under the account of the pool: repair the exception that it prints, or remove the setting that names another port.",
      when = { says = "but either crashed, did not respond, or did not listen on the given port '" } },
  },
  see = { ["502.5"] = "the status that the client gets, with causes" },
  source = { { "aspnetcore", "CommonLib/aspnetcore_msg.mc and resources.h; OutOfProcessRequestHandler/serverprocess.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1001", also = { "IIS Express AspNetCore Module V2 1001", "IIS AspNetCore Module 1001" }, name = "ASPNETCORE_EVENT_PROCESS_START_SUCCESS", versions = "ASP.NET Core 2.2+",
  title = "Application process started, or got no port",
  summary = "As information: the application process runs and listens. As an error, under the same number: the module found no port to give to the process, and the client gets 502.5.",
  causes = {
    { "Often the variable ASPNETCORE_PORT is set and its value is no usable port; otherwise the module tried ports at random and found none that was free.",
      "Remove that variable from the aspNetCore element and from the environment of the pool, so that the module chooses a free port.",
      when = { says = "If environment variable 'ASPNETCORE_PORT' was set, try removing it" } },
  },
  source = { { "aspnetcore", "CommonLib/resources.h; OutOfProcessRequestHandler/serverprocess.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1032", also = {
    "IIS AspNetCore Module V2 1006", "IIS AspNetCore Module V2 1030", "IIS AspNetCore Module V2 1033", "IIS AspNetCore Module V2 1025",
  }, versions = "ASP.NET Core 2.2+",
  title = "Start or end of an application, information only",
  summary = "The application started (1032) or ended (1033), its process was asked to end (1006) or has ended (1030), or the module notes something (1025). Nothing is wrong.",
  source = { { "aspnetcore", "CommonLib/aspnetcore_msg.mc and resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1003", also = { "IIS Express AspNetCore Module V2 1003", "IIS AspNetCore Module 1003" }, name = "ASPNETCORE_EVENT_RAPID_FAIL_COUNT_EXCEEDED", status = "502", versions = "ASP.NET Core 2.2+",
  title = "Application process failed too often",
  summary = "The application process ended more often than rapidFailsPerMinute (default 10) within this minute. Until the next minute the module does not start it and answers 502.5.",
  check = "Read the events 1000 and 1020 and the exceptions before it: they have the reason.",
  see = { ["502.5"] = "the status that the client gets, with causes" },
  source = { { "aspnetcore", "OutOfProcessRequestHandler/processmanager.cpp; CommonLib/resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1004", name = "ASPNETCORE_EVENT_CONFIG_ERROR", versions = "ASP.NET Core 2.2+",
  signs = { "Could not create stdoutLogFile" },
  title = "The stdout log could not be created",
  summary = "The module could not create the file of stdoutLogFile. It is a warning: the application runs, or fails for another reason, without that log.",
  causes = {
    { "The folder of stdoutLogFile does not exist, or the account of the pool may not write there.",
      "Create the folder and give the account of the pool Modify on this one folder: `icacls logs /grant \"IIS AppPool\\P:(OI)(CI)M\"`.",
      when = { event = "IIS AspNetCore Module V2 1004", says = "Could not create stdoutLogFile" } },
  },
  source = { { "aspnetcore", "OutOfProcessRequestHandler/serverprocess.cpp; CommonLib/resources.h" }, { "iis-support", "troubleshoot-http-error-code" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1005", name = "ASPNETCORE_EVENT_GRACEFUL_SHUTDOWN_FAILURE", versions = "ASP.NET Core 2.2+",
  signs = { "Failed to gracefully shutdown process with Id '", "Failed to gracefully shutdown application '" },
  title = "Application did not end in time",
  summary = "The application did not end within shutdownTimeLimit of the aspNetCore element (default 10 seconds) and was ended by force. Requests and background work of that moment are lost.",
  causes = {
    { "Requests, WebSockets or background services run on when the application is told to stop.",
      "Let background services heed their cancellation token. Raise shutdownTimeLimit only as far as such work needs it." },
  },
  source = { { "aspnetcore", "InProcessRequestHandler/inprocessapplication.cpp; CommonLib/resources.h" }, { "aspnetcore-docs", "host-and-deploy/iis/web-config" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1007", also = { "IIS Express AspNetCore Module V2 1007" }, name = "ASPNETCORE_EVENT_LOAD_CLR_FAILURE", status = "500", versions = "ASP.NET Core 2.2+",
  signs = { "failed to load coreclr. Exception message:", "failed to load clr and managed application." },
  title = "In-process application did not come up",
  summary = "The runtime started in the worker process, but the application threw, ended early or took too long. The client gets 500.30, or 500.37 when it was too slow.",
  check = "Read the text behind Exception message: CLR worker thread exited prematurely is the start code, Managed server did not initialize is the time limit. The exception itself stands in 1018, 1035 or .NET Runtime 1026 of the same second.",
  causes = {
    { "The start code of the application threw an exception or ended.",
      "Read 1018 or 1035 of the same second, or run `dotnet .\\App.dll` in the site folder under the account of the pool, and supply what the exception names.",
      when = { says = "CLR worker thread exited prematurely",
        event = { "IIS AspNetCore Module V2 1018", "IIS AspNetCore Module V2 1011", "IIS AspNetCore Module V2 1035", ".NET Runtime 1026" } } },
    { "The start took longer than startupTimeLimit (default 120 seconds).",
      "Find what the start code waits for and move it to a background service. Look at CPU and memory at that time: a machine or plan that is short of them, or that starts many applications at once, is slow enough. Raise startupTimeLimit only for a start that is long for a good reason.",
      when = { says = "Managed server didn't initialize after" } },
  },
  see = { ["500.30"] = "the status for a start that failed", ["500.37"] = "the status for a start that was too slow" },
  source = { { "aspnetcore", "InProcessRequestHandler/inprocessapplication.cpp; CommonLib/resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1008", name = "ASPNETCORE_EVENT_DUPLICATED_INPROCESS_APP", status = "500", versions = "ASP.NET Core 2.2+",
  title = "Two in-process applications share a pool",
  summary = "A second in-process application was started in a pool whose worker process already holds one; the client gets 500.35.",
  causes = {
    { "Two in-process applications share one pool, often a site and a sub-application below it.",
      "Give the application that the event names a pool of its own: `appcmd add apppool /name:AppB /managedRuntimeVersion:`, then `appcmd set app \"Site/b\" /applicationPool:AppB`.",
      when = { event = "IIS AspNetCore Module V2 1008" } },
  },
  see = { ["500.35"] = "the status that the client gets" },
  source = { { "aspnetcore", "AspNetCore/HandlerResolver.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1009", name = "ASPNETCORE_EVENT_MIXED_HOSTING_MODEL_ERROR", status = "500", versions = "ASP.NET Core 2.2+",
  title = "Different hosting models share a pool",
  summary = "An in-process and an out-of-process application share a pool, and one worker process cannot run both; the client gets 500.34.",
  causes = {
    { "Applications with different hostingModel values share the pool.",
      "Give the application that the event names a pool of its own, or set `hostingModel=\"outofprocess\"` for all of them.",
      when = { event = "IIS AspNetCore Module V2 1009" } },
  },
  see = { ["500.34"] = "the status that the client gets" },
  source = { { "aspnetcore", "AspNetCore/HandlerResolver.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1010", also = { "IIS Express AspNetCore Module V2 1010" }, name = "ASPNETCORE_EVENT_ADD_APPLICATION_ERROR", status = "500", versions = "ASP.NET Core 2.2+",
  signs = { "Failed to start application '<>', ErrorCode '" },
  title = "Application could not be created",
  summary = "The module could not create the application. This event ends every such failure: 500.0, 500.31 to 500.36 and 500.38. The event before it, or the title of the error page, says which.",
  check = "The ErrorCode: 0x8007023E with 1031 before it (executable or arguments), 0x8000FFFF with 1027 before it (framework or arguments), 0x800700C1 (architecture), 0x800701B1 (the null service is not running).",
  causes = {
    { "The executable in processPath, dotnet.exe of the worker's architecture, or the application DLL was not found. Event 1031 before it says which.",
      "Follow that event: correct processPath and arguments, install the Hosting Bundle, or deploy the missing file.",
      when = { win32 = 0x8007023e, event = "IIS AspNetCore Module V2 1031" } },
    { "The framework that the application targets is not installed, or arguments does not name the application DLL. Event 1027 before it has the output of the host.",
      "Install the Hosting Bundle of the version that the output names, then run `net stop was /y` and `net start w3svc` (all sites stop briefly). If the output speaks of SDK commands, set arguments to `.\\App.dll`.",
      when = { win32 = 0x8000ffff } },
    { "The application and the worker process differ in bitness.",
      "Set Enable 32-Bit Applications of the pool to True for an x86 publish and to False for an x64 publish.",
      when = { win32 = 0x800700c1 } },
    { "The null service of Windows is not running.",
      "Run `sc.exe start null`.",
      when = { win32 = 0x800701b1 } },
  },
  see = { ["500.0"] = "the status when nothing closer is known", ["500.31"] = "a missing framework", ["500.38"] = "a missing application DLL" },
  source = { { "aspnetcore", "AspNetCore/applicationinfo.cpp; CommonLib/resources.h" }, { "aspnetcore-docs", "azure-iis-errors-reference" },
    { "aspnetcore-docs", "troubleshoot-azure-iis" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1011", also = { "IIS Express AspNetCore Module V2 1011" }, name = "ASPNETCORE_EVENT_INPROCESS_THREAD_EXIT", status = "500", versions = "ASP.NET Core 2.2+",
  title = "Program.Main ended",
  summary = "The in-process application left Program.Main, and there was no output. At the start the client gets 500.30; later the worker process is recycled.",
  check = "The exit code, read as hexadecimal: 0xe0434352 is a .NET exception, 0x80008081 to 0x800080a5 come from the .NET host.",
  causes = {
    { "Often the start code catches its exception and returns, or it never runs the host.",
      "Log the exception before you return, or let it through. To see it now, run `dotnet .\\App.dll` in the site folder under the account of the pool.",
      when = { event = "IIS AspNetCore Module V2 1011" } },
  },
  see = { ["500.30"] = "the status that the client gets", ["event IIS AspNetCore Module V2 1035"] = "the same with the output of the application" },
  source = { { "aspnetcore", "InProcessRequestHandler/inprocessapplication.cpp; CommonLib/resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1012", name = "ASPNETCORE_EVENT_RECYCLE_APPOFFLINE", status = "503", versions = "ASP.NET Core 2.2+",
  title = "Application taken offline by app_offline.htm",
  summary = "The module found app_offline.htm in the application folder and stopped the application. Until the file is gone clients get 503.0 with its text.",
  causes = {
    { "A deployment put app_offline.htm into the folder, and is still running or broke off.",
      "Wait until the deployment ends. If it broke off, complete it and delete the file; the next request starts the application.",
      when = { event = "IIS AspNetCore Module V2 1012" } },
  },
  see = { ["503.0"] = "the status that the client gets" },
  source = { { "aspnetcore", "CommonLib/resources.h" }, { "aspnetcore-docs", "host-and-deploy/iis/app-offline" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1013", name = "ASPNETCORE_EVENT_MODULE_DISABLED", status = "500", versions = "ASP.NET Core 2.2+",
  signs = { "AspNetCore Module is disabled" },
  title = "The module is switched off",
  summary = "The module did not register itself because a value of the registry switches it off. Requests to ASP.NET Core applications get 500.",
  causes = {
    { "The DWORD DisableANCM is set.",
      "Delete DisableANCM under `HKLM\\SOFTWARE\\Microsoft\\IIS Extensions\\IIS AspNetCore Module V2\\Parameters` or set it to 0, then run `appcmd recycle apppool \"P\"`.",
      when = { event = "IIS AspNetCore Module V2 1013", says = "AspNetCore Module is disabled" } },
  },
  source = { { "aspnetcore", "AspNetCore/dllmain.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1018", also = { "IIS Express AspNetCore Module V2 1018" }, name = "ASPNETCORE_EVENT_INPROCESS_THREAD_EXCEPTION", status = "500", versions = "ASP.NET Core 2.2+",
  title = "Application threw an exception and ended",
  summary = "The in-process application threw an exception that nothing caught. At the start the client gets 500.30. Exception code 0xe0434352 stands for every .NET exception.",
  check = "Read the captured output at the end of the event, or .NET Runtime 1026 of the same second: there stand type, message and stack.",
  causes = {
    { "The application threw an exception, at its start often because a connection string, port, environment setting, secret or right is missing or wrong.",
      "Read the exception in the output of this event, and run `dotnet .\\App.dll` in the site folder, best under the account of the pool; supply what the exception names.",
      when = { event = "IIS AspNetCore Module V2 1018" } },
  },
  see = { ["500.30"] = "the status that the client gets" },
  source = { { "aspnetcore", "InProcessRequestHandler/inprocessapplication.cpp; CommonLib/resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1020", also = { "IIS Express AspNetCore Module V2 1020" }, name = "ASPNETCORE_EVENT_PROCESS_START_FAILURE", status = "502", versions = "ASP.NET Core 2.2+",
  title = "All attempts to start the application process failed",
  summary = "With out-of-process hosting, the application process could not be started; the client gets 502.5. The warnings 1000 before it have stage and ErrorCode.",
  check = "Read the events 1000 right before it, then the stdout log.",
  see = { ["502.5"] = "the status that the client gets, with causes", ["event IIS AspNetCore Module V2 1000"] = "each attempt by itself" },
  source = { { "aspnetcore", "OutOfProcessRequestHandler/serverprocess.cpp; CommonLib/resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1021", name = "ASPNETCORE_EVENT_RECYCLE_CONFIGURATION", versions = "ASP.NET Core 2.2+",
  signs = { "was recycled due to configuration change" },
  title = "Application recycled after a change of its configuration",
  summary = "The web.config of the application or of a folder above it changed, so the module restarts the application. Requests of that moment may fail.",
  causes = {
    { "The configuration was changed.",
      "Nothing is wrong. If nobody changed it, look for a tool that rewrites web.config: backup, antivirus or deployment.",
      when = { event = "IIS AspNetCore Module V2 1021", says = "was recycled due to configuration change" }, benign = true },
  },
  source = { { "aspnetcore", "CommonLib/resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1022", name = "ASPNETCORE_EVENT_RECYCLE_APP_FAILURE", versions = "ASP.NET Core 2.2+",
  signs = { "Failed to recycle application after a configuration change at '" },
  title = "Application could not be recycled",
  summary = "The module could not restart the application after a change of its configuration, so the whole worker process is recycled.",
  source = { { "aspnetcore", "AspNetCore/applicationmanager.cpp; CommonLib/resources.h" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1024", name = "ASPNETCORE_EVENT_MONITOR_APPOFFLINE_ERROR", status = "500", versions = "ASP.NET Core 2.2+",
  signs = { "Failed to monitor app_offline.htm for application '" },
  title = "Application folder could not be watched",
  summary = "The module could not watch the application folder for app_offline.htm, and the start of the application fails with it.",
  check = "The ErrorCode of the event; then who may read the folder that it names, above all where that is a share.",
  source = { { "aspnetcore", "InProcessRequestHandler/inprocessapplication.cpp; AppOfflineTrackingApplication.cpp" } },
  confidence = "medium",
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1027", also = { "IIS Express AspNetCore Module V2 1027" }, name = "ASPNETCORE_EVENT_GENERAL_ERROR", status = "500", versions = "ASP.NET Core 2.2+",
  signs = { "Could not find 'aspnetcorev2_inprocess.dll'. Exception message:" },
  title = "In-process handler or runtime was not found",
  summary = "An error of no number of its own: the .NET host did not find the framework (500.31), could not be loaded (500.32), or the application does not reference ASP.NET Core (500.33).",
  check = "The text decides: Unable to locate application dependencies is 500.31, Unable to load hostfxr.dll is 500.32. The output behind Exception message names the version that was asked for.",
  causes = {
    { "The framework that the application targets is not installed.",
      "Install the Hosting Bundle of the version that the output names, then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { says = {
        "It was not possible to find any compatible framework version", "You must install or update .NET to run this application.",
      } } },
    { "The host library and the worker process differ in bitness.",
      "Publish for the architecture of the pool, or change Enable 32-Bit Applications of the pool.",
      when = { says = "This might be caused by a bitness mismatch between IIS application pool and published application." } },
    { "The attribute arguments does not name the application DLL, so that the output asks whether you meant SDK commands.",
      "Set arguments to `.\\App.dll` with processPath `dotnet`.",
      when = { says = "Did you mean to run dotnet SDK commands?" } },
  },
  see = { ["500.31"] = "a missing framework", ["500.32"] = "a host that cannot be loaded", ["500.33"] = "no reference to ASP.NET Core" },
  source = { { "aspnetcore", "AspNetCore/HandlerResolver.cpp; CommonLib/HostFxr.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1029", name = "ASPNETCORE_EVENT_OUT_OF_PROCESS_RH_MISSING", status = "500", versions = "ASP.NET Core 2.2+",
  title = "Out-of-process handler is missing",
  summary = "The file aspnetcorev2_outofprocess.dll is missing from its place: the installation of the module is damaged. The client gets 500.36.",
  causes = {
    { "The installation of the Hosting Bundle is incomplete.",
      "Repair the Hosting Bundle, then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { event = "IIS AspNetCore Module V2 1029" } },
  },
  see = { ["500.36"] = "the status that the client gets" },
  source = { { "aspnetcore", "AspNetCore/HandlerResolver.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1031", also = { "IIS Express AspNetCore Module V2 1031" }, name = "ASPNETCORE_EVENT_INPROCESS_START_ERROR", status = "500", versions = "ASP.NET Core 2.2+",
  signs = { "failed to start. Exception message:" },
  title = "What to start was not found",
  summary = "The module could not work out what to start: processPath, arguments, the .NET host or the application DLL. The client gets 500.0, or 500.38 when the DLL is missing.",
  check = "The text behind Exception message names the file that was looked for.",
  causes = {
    { "The executable in processPath was not found: the value is wrong, or the file was not deployed.",
      "Set processPath to `dotnet`, or to `.\\App.exe` for a self-contained publish, and deploy that file.",
      when = { says = "Executable was not found at '" } },
    { "No dotnet.exe of the worker's architecture was found.",
      "Install the Hosting Bundle (without OPT_NO_X86=1 for a 32-bit pool), then run `net stop was /y` and `net start w3svc` (all sites stop briefly).",
      when = { says = "Could not find dotnet.exe at '" } },
    { "The attribute arguments is empty.",
      "Set arguments to `.\\App.dll` with processPath `dotnet`.",
      when = { says = "Application arguments are empty." } },
    { "The application DLL is missing, often because of a single-file publish.",
      "Deploy the whole publish folder, and publish with `<PublishSingleFile>false</PublishSingleFile>` or with out-of-process hosting.",
      when = { says = { "Application .dll was not found at", "Single-file deployments are not supported in IIS." } } },
  },
  see = { ["500.0"] = "the status for a missing executable", ["500.38"] = "the status for a missing application DLL" },
  source = { { "aspnetcore", "CommonLib/HostFxrResolutionResult.cpp and HostFxrResolver.cpp" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1034", also = { "IIS Express AspNetCore Module V2 1034" }, name = "ASPNETCORE_CONFIGURATION_LOAD_ERROR", status = "500", versions = "ASP.NET Core 2.2+",
  signs = { "Could not load configuration. Exception message:" },
  title = "The aspNetCore element cannot be read",
  summary = "The module could not work with the aspNetCore element in web.config, so it starts nothing and answers 500.0.",
  check = "The text behind Exception message names the attribute. If it is empty, something else failed at that moment, for instance copying the files where shadow copy is on.",
  causes = {
    { "Mostly an attribute of the aspNetCore element is missing or wrong, for instance processPath, or a hostingModel that does not exist.",
      "Correct the attribute that the event names; hostingModel is inprocess or outofprocess.",
      when = { event = "IIS AspNetCore Module V2 1034", says = "Could not load configuration. Exception message:" } },
  },
  see = { ["500.19"] = "the file is no valid XML, or the module is not installed" },
  source = { { "aspnetcore", "AspNetCore/applicationinfo.cpp and ShimOptions.cpp; CommonLib/resources.h" }, { "aspnetcore-docs", "host-and-deploy/iis/web-config" } },
}

entry {
  family = "event", key = "IIS AspNetCore Module V2 1035", also = { "IIS Express AspNetCore Module V2 1035" }, name = "ASPNETCORE_EVENT_INPROCESS_THREAD_EXIT_STDOUT", status = "500", versions = "ASP.NET Core 3.0+",
  title = "Program.Main ended, with output",
  summary = "The in-process application left Program.Main; the event holds the last 30 KB of its output. At the start the client gets 500.30; later the worker process is recycled.",
  check = "Read the output at the end of the event: it mostly holds the exception.",
  causes = {
    { "Often the start code catches its exception, logs it and returns, or it never runs the host.",
      "Read the exception in the output of this event and supply what it names.",
      when = { event = "IIS AspNetCore Module V2 1035" } },
  },
  see = { ["500.30"] = "the status that the client gets" },
  source = { { "aspnetcore", "InProcessRequestHandler/inprocessapplication.cpp; CommonLib/resources.h" } },
}
