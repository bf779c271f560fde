-- Events of IIS 7.0 and later: the Windows Process Activation Service (WAS) and the WWW service (W3SVC) in the System log, the
-- worker process (W3SVC-WP) and ASP.NET in the Application log. A provider may be written out: Microsoft-Windows-WAS,
-- Microsoft-Windows-IIS-W3SVC-WP.
-- Main source: the pages on events of the TechNet library for Windows Server 2008 and 2008 R2.

-- WAS: the pool is down ------------------------------------------------------

entry {
  family = "event", key = "WAS 5002", name = "WAS_EVENT_RAPID_FAIL_PROTECTION", status = "503", versions = "7.0+",
  signs = { "is being automatically disabled due to a series of failures in the process(es) serving that application pool." },
  title = "Rapid-fail protection stopped the pool",
  summary = "The worker process of the pool failed too often, by default 5 times within 5 minutes, so WAS stopped the pool. HTTP.sys now answers 503 itself (httperr AppOffline). This event is the consequence; the cause stands in the events before it.",
  check = "Read the minutes before: 5009 and 5011 with Application Error 1000 or .NET Runtime 1026 (a crash), 5139 with W3SVC-WP 2280 or 2282 (a module), 5117 (memory limit), 5189 or W3SVC-WP 2297 and 2307 (configuration).",
  causes = {
    { "A native module does not load, or has the wrong architecture for the pool.",
      "Repair or reinstall the module that W3SVC-WP 2280 or 2282 names, or change Enable 32-Bit Applications of the pool. Then run `appcmd start apppool \"P\"`.",
      when = { event = { "W3SVC-WP 2280", "W3SVC-WP 2282", "W3SVC-WP 2293", "W3SVC-WP 2295" } } },
    { "WAS or the worker could not read or write the configuration of the pool.",
      "Follow the advice for the event that names the file: WAS 5189, W3SVC-WP 2297 or 2307. Then run `appcmd start apppool \"P\"`.",
      when = { event = { "WAS 5189", "W3SVC-WP 2297", "W3SVC-WP 2307", "WAS 5203" } } },
    { "The pool reaches its private memory limit again and again.",
      "Find out what takes the memory before you raise the limit; for WsusPool see event WAS 5117. Then run `appcmd start apppool \"P\"`.",
      when = { event = "WAS 5117" } },
    { "The application crashes again and again.",
      "Read Application Error 1000 and .NET Runtime 1026 of the same minutes, or take a dump with procdump, and fix the crash. Then run `appcmd start apppool \"P\"`. Switching the protection off only hides the crash loop.",
      when = { event = { "WAS 5009", "WAS 5011", "Application Error 1000", ".NET Runtime 1026" } } },
  },
  see = { ["503.0"] = "the state that this event leaves behind", ["httperr AppOffline"] = "how HTTP.sys logs each request that is refused then" },
  source = { { "iis7-technet", "dd364088, Event ID 5002" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/failure" } },
}

entry {
  family = "event", key = "WAS 5005", status = "503", versions = "7.0+",
  signs = { "Windows Process Activation Service (WAS) is stopping because it encountered an error." },
  title = "WAS stops because of an error",
  summary = "WAS itself has ended. The WWW service depends on it and stops too, so no site of this machine is served.",
  check = "Read the data of the event backwards: 50 00 07 80 is 0x80070050. The WAS event right before it, often 5215, says what failed.",
  causes = {
    { "A file applicationHost.config.tmp was left behind beside applicationHost.config; the data is then 50 00 07 80 (file exists). Reported for Windows 10.",
      "Move that .tmp file out of `%windir%\\System32\\inetsrv\\Config`, then run `net start w3svc`.",
      when = { win32 = 80 } },
    { "The content of applicationHost.config or of a file that belongs to it is invalid; the data is then 0D 00 07 80.",
      "Test it with `appcmd list config`, and correct the line that it names or restore a copy from `C:\\inetpub\\history`.",
      when = { win32 = 0x8007000d } },
    { "IIS uses shared configuration, and the password of the account for the share was changed.",
      "Set enabled to false in `%windir%\\System32\\inetsrv\\config\\redirection.config` and run `net start w3svc`; until Shared Configuration is on again (IIS Manager, new password) the local configuration holds, which may be old.",
      when = { win32 = 1326, says = "Windows Process Activation Service service terminated with the following error: The user name or password is incorrect." } },
  },
  see = { ["event WAS 5215"] = "the setup of WAS failed; often the event before this one", ["event WAS 5188"] = "a folder of WAS is missing" },
  source = { { "serverfault-891302" }, { "hanselman-was" }, { "iis-blog-was-1326" } },
  confidence = "medium",
}

entry {
  family = "event", key = "WAS 5215", status = "503", versions = "7.0+",
  signs = { "The Windows Process Activation Service (WAS) failed to execute initialization for offline setup." },
  title = "WAS cannot finish its setup",
  summary = "WAS failed while it completed its own setup, and stops with event 5005.",
  check = "Read the data of the event backwards: 50 00 07 80 is 0x80070050 (file exists), 0D 00 07 80 is 0x8007000D (invalid data).",
  causes = {
    { "A file applicationHost.config.tmp was left behind beside applicationHost.config; the data is then 50 00 07 80 (file exists). Reported for Windows 10.",
      "Move that .tmp file out of `%windir%\\System32\\inetsrv\\Config`, then run `net start w3svc`.",
      when = { win32 = 80 } },
    { "The content of applicationHost.config or of a file that belongs to it is invalid.",
      "Test it with `appcmd list config`, and correct the line that it names or restore a copy from `C:\\inetpub\\history`.",
      when = { win32 = 0x8007000d } },
  },
  see = { ["event WAS 5005"] = "WAS stops; the event that follows" },
  source = { { "serverfault-891302" } },
  confidence = "medium",
}

entry {
  family = "event", key = "WAS 5009", status = "502 503", versions = "7.0+",
  signs = { "terminated unexpectedly. The process id was '<>'. The process exit code was '" },
  title = "Worker process ended unexpectedly",
  summary = "A w3wp.exe ended without being asked to. The requests in it are lost (httperr Connection_Abandoned_By_ReqQueue); five such ends within 5 minutes stop the pool (5002).",
  check = "The exit code tells the kind of end: 0xc0000005 access violation, 0xc00000fd stack overflow, 0xe0434352 .NET exception. Then read Application Error 1000 and .NET Runtime 1026 of the same second.",
  causes = {
    { "A .NET exception that nothing caught ended the process.",
      "Read .NET Runtime 1026 of the same second: it names the exception and the code. Handle exceptions in threads, timers and async void methods of the application.",
      when = { win32 = 0xe0434352, event = ".NET Runtime 1026" } },
    { "A native module, an ISAPI DLL or a native library wrote or read where it may not.",
      "Take the faulting module from Application Error 1000 and update or remove it. If it is a DLL of Windows, take a dump (`procdump -ma -e 1 <pid>`) and look for the caller.",
      when = { win32 = 0xc0000005 } },
    { "A function calls itself without end and uses up the stack.",
      "Take a dump and look for functions that repeat in the call stack; Application Error 1000 alone does not show them.",
      when = { win32 = 0xc00000fd } },
  },
  see = { ["event WAS 5011"] = "the same end, seen by WAS as a broken connection" },
  source = { { "cc735151" }, { "iis-support", "process-termination-crash" } },
}

entry {
  family = "event", key = "WAS 5010", status = "503", versions = "7.0+",
  signs = { "failed to respond to a ping. The process id was '" },
  title = "Worker process did not answer a ping",
  summary = "WAS pings each w3wp.exe every pingInterval (00:00:30). This one did not answer within pingResponseTime (00:01:30), so WAS ends and replaces it.",
  check = "Look at the CPU of w3wp.exe at that minute and at `appcmd list requests /elapsed:10000`: a process at 100 % or short of memory cannot answer.",
  causes = {
    { "Often the process hangs, or CPU or memory of the server is used up.",
      "Take a dump of w3wp.exe while it hangs and find out what its threads wait for. Leave the ping on: without it a hung worker is never replaced." },
  },
  see = { ["httperr AppPoolTimer"] = "requests that this worker no longer took" },
  source = { { "cc735151" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
}

entry {
  family = "event", key = "WAS 5011", status = "502 503", versions = "7.0+",
  signs = { "suffered a fatal communication error with the Windows Process Activation Service." },
  title = "Worker process lost contact to WAS",
  summary = "A w3wp.exe crashed: WAS saw its connection break. The event says when, not why. Five such ends within 5 minutes stop the pool (5002).",
  check = "Application Error 1000 of the same second names the faulting module and the exception code; with 0xe0434352 .NET Runtime 1026 names the exception.",
  causes = {
    { "A .NET exception that nothing caught ended the process.",
      "Read .NET Runtime 1026 of the same second: it names the exception and the code. Handle exceptions in threads, timers and async void methods of the application.",
      when = { win32 = 0xe0434352, event = ".NET Runtime 1026" } },
    { "A native module, an ISAPI DLL or a native library wrote or read where it may not.",
      "Take the faulting module from Application Error 1000 and update or remove it. If it is a DLL of Windows, take a dump (`procdump -ma -e 1 <pid>`) and look for the caller.",
      when = { win32 = 0xc0000005 } },
    { "A function calls itself without end and uses up the stack.",
      "Take a dump and look for functions that repeat in the call stack; Application Error 1000 alone does not show them.",
      when = { win32 = 0xc00000fd } },
    { "Several applications share the pool, and one of them takes the others down.",
      "Give each application a pool of its own; then only the faulty one goes down, and its name is known." },
  },
  see = { ["event WAS 5009"] = "the end of the process itself, with its exit code" },
  source = { { "iis-support", "process-termination-crash" }, { "cc735151" } },
}

entry {
  family = "event", key = "WAS 5012", status = "503", versions = "7.0+",
  signs = { "exceeded time limits during start up. The process id was '" },
  title = "Worker process was too slow to start",
  summary = "The w3wp.exe did not report ready within startupTimeLimit of processModel (default 00:01:30), so WAS ended it.",
  check = "Look at CPU, disk and memory of the server at that minute, and at what else started then.",
  causes = {
    { "Often the server is overloaded at that moment, for instance after a reboot with many pools.",
      "Stagger the starts (startMode OnDemand for the pools that can wait) or add CPU. Raise startupTimeLimit only when the start has a good reason to be long." },
  },
  see = { ["500.37"] = "an ASP.NET Core application was too slow, not the worker process" },
  source = { { "cc735151" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
}

entry {
  family = "event", key = "WAS 5013", versions = "7.0+",
  signs = { "exceeded time limits during shut down. The process id was '" },
  title = "Worker process was too slow to end",
  summary = "The w3wp.exe was still busy after shutdownTimeLimit of processModel (default 00:01:30), so WAS ended it by force. The requests that it still had are lost.",
  check = "Look at `appcmd list requests /elapsed:10000` before the next recycle: which requests run that long?",
  causes = {
    { "Requests or background threads run longer than the limit.",
      "Move long work out of the request. Raise shutdownTimeLimit of the pool only as far as such requests need it." },
  },
  source = { { "cc735151" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
}

entry {
  family = "event", key = "WAS 5021", status = "503", versions = "7.0+",
  signs = { "The user name or password that is specified for the identity may be incorrect, or the user may not have batch logon rights." },
  title = "The account of the pool cannot log on",
  summary = "WAS could not log on the account that the pool runs under. When the first request comes, the pool is disabled (5057, 5059) and HTTP.sys answers 503.",
  check = "Read the data of the event backwards: 0x8007052E (1326) is the password, 0x80070569 (1385) the missing right. Event 4625 in the Security log names the account and the reason.",
  causes = {
    { "The account lacks the right Log on as a batch job; often a group policy took it from IIS_IUSRS.",
      "Give the right back to IIS_IUSRS alone, not to a wider group, in the policy that sets it; then run `gpupdate /force`, enter the identity of the pool again and run `appcmd start apppool \"P\"`.",
      when = { win32 = 0x80070569 } },
    { "The account of the pool cannot log on: its password was changed elsewhere, it is locked or expired, or it lost the right Log on as a batch job.",
      "Enter the password again: `appcmd set apppool \"P\" /processModel.userName:DOM\\svc /processModel.password:<password>`; unlock the account, or give the right Log on as a batch job back to IIS_IUSRS alone. Then run `appcmd start apppool \"P\"`. ApplicationPoolIdentity or a gMSA has no password to forget.",
      when = { event = { "WAS 5021", "WAS 5057" }, win32 = 0x8007052e,
        says = "The user name or password that is specified for the identity may be incorrect, or the user may not have batch logon rights." } },
  },
  see = { ["503.0"] = "the state that follows", ["event WAS 5057"] = "the pool was disabled for this reason" },
  source = { { "flexera-credentials" }, { "win32-docs", "Debug/system-error-codes--1300-1699-" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
  confidence = "medium",
}

entry {
  family = "event", key = "WAS 5057", status = "503", versions = "7.0+",
  signs = { "did not create a worker process to serve the application pool because the application pool identity is invalid." },
  title = "Pool disabled because its account cannot log on",
  summary = "WAS started no worker process, because the account of the pool cannot log on. Every request to the pool gets 503 from HTTP.sys.",
  check = "Event 5021 beside it has the error number in its data; event 4625 in the Security log names the account and the reason.",
  causes = {
    { "The account of the pool cannot log on: its password was changed elsewhere, it is locked or expired, or it lost the right Log on as a batch job.",
      "Enter the password again: `appcmd set apppool \"P\" /processModel.userName:DOM\\svc /processModel.password:<password>`; unlock the account, or give the right Log on as a batch job back to IIS_IUSRS alone. Then run `appcmd start apppool \"P\"`. ApplicationPoolIdentity or a gMSA has no password to forget.",
      when = { event = { "WAS 5057", "WAS 5021" },
        says = "did not create a worker process to serve the application pool because the application pool identity is invalid." } },
  },
  see = { ["event WAS 5021"] = "the failed logon itself, with its error number", ["event WAS 5059"] = "the pool was disabled, whatever the reason" },
  source = { { "flexera-credentials" } },
  confidence = "medium",
}

entry {
  family = "event", key = "WAS 5059", status = "503", versions = "7.0+",
  signs = { "has been disabled. Windows Process Activation Service (WAS) encountered a failure when it started a worker process" },
  title = "Pool disabled because its worker did not start",
  summary = "WAS could not start a worker process and disabled the pool; every request gets 503 from HTTP.sys. The reason stands in the events right before it.",
  check = "Read the events before it: 5021 and 5057 (account of the pool), W3SVC-WP 2280 and 2282 (module), 5189, W3SVC-WP 2297 and 2307 (configuration).",
  causes = {
    { "The account of the pool cannot log on.",
      "Enter the password of the pool's account again, unlock it, or give the right Log on as a batch job back to IIS_IUSRS alone; then run `appcmd start apppool \"P\"`.",
      when = { event = { "WAS 5021", "WAS 5057" },
        says = {
          "The user name or password that is specified for the identity may be incorrect, or the user may not have batch logon rights.",
          "did not create a worker process to serve the application pool because the application pool identity is invalid.",
        } } },
    { "A native module does not load, or has the wrong architecture for the pool.",
      "Repair or reinstall the module that W3SVC-WP 2280 or 2282 names, or change Enable 32-Bit Applications of the pool. Then run `appcmd start apppool \"P\"`.",
      when = { event = { "W3SVC-WP 2280", "W3SVC-WP 2282" } } },
    { "WAS or the worker could not read or write the configuration of the pool.",
      "Follow the advice for the event that names the file: WAS 5189, W3SVC-WP 2297 or 2307. Then run `appcmd start apppool \"P\"`.",
      when = { event = { "WAS 5189", "W3SVC-WP 2297", "W3SVC-WP 2307", "WAS 5203" } } },
  },
  see = { ["event WAS 5002"] = "the worker started, but failed again and again", ["503.0"] = "the state that follows" },
  source = { { "flexera-credentials" } },
  confidence = "medium",
}

entry {
  family = "event", key = "WAS 5127", name = "WAS_EVENT_WORKER_PROCESS_NOT_TRUSTED", status = "503", versions = "7.0+",
  signs = { "is no longer trusted by the Windows Process Activation Service, based on ill-formed data the worker process sent to the service." },
  title = "Worker process is not trusted any more",
  summary = "A worker process sent WAS data that make no sense, such as a second process id, so WAS gives the worker up.",
  causes = {
    { "Code in the worker, an ISAPI DLL or a module of another vendor, took over or damaged the connection to WAS. It can be an attack.",
      "Look through the modules that this w3wp.exe has loaded (`tasklist /m /fi \"imagename eq w3wp.exe\"`), ask the vendors of foreign ones, and treat an unknown DLL as a break-in." },
  },
  source = { { "iis7-technet", "dd364070, Event ID 5127" } },
}

entry {
  family = "event", key = "WAS 5137", status = "503", versions = "7.0+",
  signs = { "failed to start a listener channel for protocol '<>' in the allotted time." },
  title = "Listener channel did not start in time",
  summary = "The worker process came up, but did not get ready for the protocol of the event in time, so it takes no requests of it.",
  check = "Look at the load of the server at that minute and at W3SVC-WP events in the Application log.",
  source = { { "iis7-technet", "cc735292, IIS Protocol Adapter Availability" } },
}

entry {
  family = "event", key = "WAS 5139", status = "503", versions = "7.0+",
  signs = { "reported a listener channel failure. The data field contains the error number." },
  title = "Worker process could not get ready for requests",
  summary = "The worker process started, but its listener channel failed, by several reports because a native module did not load. Repeated, it stops the pool (5002) and HTTP.sys answers 503.",
  check = "Read the Application log of the same second, source IIS-W3SVC-WP: 2280 and 2282 name the module, 2297 and 2307 the configuration file. The data of the event, read backwards: 7E 00 07 80 is a missing DLL, C1 00 07 80 the wrong architecture.",
  causes = {
    { "Often a native module does not load in this pool, or has the wrong architecture for it. A 32-bit pool fails on a module that is installed for 64 bit only, and the reverse; an upgrade of Windows can leave it so.",
      "Install the module for the architecture of the pool (for ASP.NET Core repair the Hosting Bundle), or change the pool: `appcmd set apppool \"P\" /enable32BitAppOnWin64:false`. Then run `appcmd start apppool \"P\"`.",
      when = { event = { "W3SVC-WP 2280", "W3SVC-WP 2282" }, win32 = { 0x8007007e, 0x800700c1 } } },
    { "The worker could not read its configuration.",
      "Follow the advice for the event that names the file: W3SVC-WP 2297 or 2307.",
      when = { event = { "W3SVC-WP 2297", "W3SVC-WP 2307" } } },
  },
  see = { ["event W3SVC-WP 2280"] = "the module that did not load", ["event W3SVC-WP 2282"] = "the module of the wrong architecture" },
  source = { { "iis7-technet", "cc735292, IIS Protocol Adapter Availability" }, { "strahl-32bit" } },
  confidence = "medium",
}

entry {
  family = "event", key = "WAS 5143", name = "WAS_FAILED_SITE_PROTOCOL_LISTS_UPDATE", status = "503", versions = "7.0+",
  signs = { "did not process changes that affect supported protocols for site" },
  title = "Site stopped after a change of its protocols",
  summary = "WAS could not apply a change of the bindings or enabled protocols of a site and stopped that site.",
  causes = {
    { "WAS failed at the change; the data of the event have the error number.",
      "Start WAS anew, which stops all sites for a moment: `net stop was /y`, then `net start w3svc` and whatever else the first command stopped." },
  },
  source = { { "iis7-technet", "cc735042, Event ID 5143" } },
}

entry {
  family = "event", key = "WAS 5172", status = "503", versions = "7.0+",
  signs = { "The Windows Process Activation Service encountered an error trying to read configuration data from file '" },
  title = "WAS cannot read its configuration",
  summary = "WAS failed to read applicationHost.config at that moment. Pools may not start, and HTTP.sys answers 503 (httperr AppOffline).",
  check = "The event prints the file, the line and the error text.",
  causes = {
    { "The file holds invalid characters or broken XML.",
      "Correct the line that the event names, or restore a copy from `C:\\inetpub\\history`; test it with `appcmd list config`." },
    { "WAS read the file while another program was writing it, on IIS 7.0; large files and frequent changes make that likely.",
      "Run `iisreset`, which restarts all sites. Then write the file less often and only through appcmd or the configuration API." },
  },
  see = { ["event W3SVC-WP 2297"] = "the worker process fails at the same file", ["500.19"] = "a web.config, not the configuration of the server" },
  source = { { "kb-9dfb4492" }, { "systemcenter-iis", "WAS encountered an error trying to read configuration" } },
}

entry {
  family = "event", key = "WAS 5189", name = "WAS_ISOLATION_FILE_GEN_ERROR", status = "503", versions = "7.0+",
  signs = { "The Windows Process Activation Service failed to generate an application pool config file" },
  title = "Temporary configuration of the pool cannot be written",
  summary = "WAS could not write the configuration file of the pool below `C:\\inetpub\\temp\\appPools`, so its worker process does not start and HTTP.sys answers 503.",
  check = "After a Windows feature update it is the folder. Otherwise run `appcmd list config`, which names a broken line of applicationHost.config.",
  causes = {
    { "A Windows feature update (first seen with 1709) leaves symbolic links in `C:\\inetpub\\temp\\appPools`; then `appcmd list config` reports no error.",
      "Run in an elevated cmd, which stops all sites for a moment: `net stop WAS /y`, `rmdir /s /q C:\\inetpub\\temp\\appPools`, `net start W3SVC`.",
      when = { event = "WAS 5189", says = "The Windows Process Activation Service failed to generate an application pool config file" } },
    { "The file applicationHost.config is not valid; then `appcmd list config` reports an error.",
      "Correct the line that `appcmd list config` names or restore a copy from `C:\\inetpub\\history`, then run `appcmd start apppool \"P\"`.",
      when = { event = "WAS 5189", says = "The Windows Process Activation Service failed to generate an application pool config file" } },
    { "IIS 7.0 and 7.5: shared configuration was exported over the old files, which leaves applicationHost.config on the share invalid (data 0D 00 07 80).",
      "Delete the old files on the share before you export and switch shared configuration on again.",
      when = { win32 = 0x8007000d } },
  },
  see = { ["503.0"] = "the state that follows", ["event W3SVC-WP 2307"] = "the worker process misses that file" },
  source = { { "iis-support", "KB 4050891, error-503-event-5189-web-application" }, { "iis7-technet", "dd364180, Event ID 5189" },
    { "iis-support", "KB 2565028, not-start-reenable-shared-configuration" } },
}

entry {
  family = "event", key = "WAS 5203", status = "503", versions = "7.5+",
  signs = { "reported a failure trying to read configuration during startup. The process id was '" },
  title = "Worker process cannot read its configuration",
  summary = "A worker process started and failed while it read its configuration. Repeated, it stops the pool (5002).",
  check = "Application log, source IIS-W3SVC-WP: 2307 names the file. System log: 5189 says that the file could not be written.",
  causes = {
    { "WAS could not write the temporary configuration of the pool, for instance after a Windows feature update.",
      "Look at the free space of the system drive first. After an update run in an elevated cmd, which stops all sites for a moment: `net stop WAS /y`, `rmdir /s /q C:\\inetpub\\temp\\appPools`, `net start W3SVC`.",
      when = { event = "WAS 5189",
        says = "The Windows Process Activation Service failed to generate an application pool config file" } },
    { "By one report: the disk is full, so that the configuration of the pool cannot be written.",
      "Free some space on the system drive, then run `appcmd start apppool \"P\"`." },
  },
  source = { { "bordoni-2307" }, { "t-code-5203" } },
  confidence = "medium",
}

-- WAS: configuration -----------------------------------------------------------

entry {
  family = "event", key = "WAS 5181", versions = "7.0+",
  signs = { "The protocol 'HTTPS' is not allowed in the property \"enabledProtocols\"." },
  title = "HTTPS stands in enabledProtocols",
  summary = "The attribute enabledProtocols of a site or application names https, which belongs to the protocol http.",
  causes = {
    { "It was added there to get TLS.",
      "Run `appcmd set app \"Site/\" /enabledProtocols:http`, and add an https binding to the site.",
      when = { event = "WAS 5181", says = "The protocol 'HTTPS' is not allowed in the property \"enabledProtocols\"." } },
  },
  source = { { "iis7-technet", "cc735191, IIS Protocol Adapter Configuration" } },
}

entry {
  family = "event", key = "WAS 5188", also = { "WAS 5191" }, status = "503", versions = "7.0+",
  signs = {
    "The directory specified for the temporary application pool config files is either missing or is not accessible",
    "The directory specified for the temporary application pool config files is a UNC path",
  },
  title = "The folder for the pools' temporary configuration cannot be used",
  summary = "The folder into which WAS writes a file for each pool, by default `C:\\inetpub\\temp\\appPools`, is missing or not accessible, or it is a UNC path (5191). WAS or pools do not start.",
  causes = {
    { "The folder was deleted, moved with inetpub, or got other rights.",
      "Make it on a local disk: SYSTEM and Administrators full control, IIS_IUSRS read. Then run `net start w3svc`.",
      when = { event = "WAS 5188", says = "The directory specified for the temporary application pool config files is either missing or is not accessible" } },
    { "The folder was set to a share.", "Set a local folder.",
      when = { says = "The directory specified for the temporary application pool config files is a UNC path" } },
  },
  source = { { "iis7-technet", "dd364058, Event ID 5188" }, { "iis7-technet", "dd349280, Event ID 5191" }, { "hanselman-was" } },
}

-- WAS: recycling -------------------------------------------------------------

entry {
  family = "event", key = "WAS 5074", versions = "7.0+",
  signs = { "has requested a recycle because the worker process reached its allowed processing time limit." },
  title = "Recycle after the time limit",
  summary = "The worker process reached the time of periodicRestart (default 1.05:00:00, 29 hours) and is replaced. With overlap a new worker takes over before the old one ends.",
  causes = {
    { "The pool recycles on schedule.",
      "Nothing is wrong. If the slow first request afterwards hurts, set recycling at fixed times of the night (periodicRestart schedule), and preload the application.",
      when = { event = "WAS 5074", says = "has requested a recycle because the worker process reached its allowed processing time limit." },
      benign = true },
  },
  source = { { "iis7-technet", "dd349270, IIS Application Pool Recycling" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/recycling/periodicRestart" } },
}

entry {
  family = "event", key = "WAS 5075", versions = "7.0+",
  signs = { "has requested a recycle because it reached its allowed request limit." },
  title = "Recycle after the request limit",
  summary = "The worker process has served as many requests as periodicRestart allows (requests, default 0: no limit) and is replaced.",
  causes = {
    { "Somebody set a limit of requests for this pool.",
      "If it recycles every few minutes, set requests to 0: `appcmd set apppool \"P\" /recycling.periodicRestart.requests:0`; first find out why the limit was set, often a leak." },
  },
  source = { { "iis7-technet", "dd349270, IIS Application Pool Recycling" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/recycling/periodicRestart" } },
}

entry {
  family = "event", key = "WAS 5076", name = "WAS_EVENT_RECYCLE_WP_SCHEDULED", versions = "7.0+",
  signs = { "has requested a recycle because it reached its scheduled recycle time." },
  title = "Recycle at a scheduled time",
  summary = "The pool has a recycle at fixed times (periodicRestart schedule), and this was one of them.",
  causes = {
    { "The pool recycles on schedule.",
      "Nothing is wrong. Move the time if it falls into busy hours.",
      when = { event = "WAS 5076", says = "has requested a recycle because it reached its scheduled recycle time." }, benign = true },
  },
  source = { { "iis7-technet", "dd349258, Event ID 5076" } },
}

entry {
  family = "event", key = "WAS 5077", versions = "7.0+",
  signs = { "has requested a recycle because it reached its virtual memory limit." },
  title = "Recycle at the virtual memory limit",
  summary = "The worker process exceeded the virtual memory limit of the pool (periodicRestart memory) and is replaced.",
  check = "Compare the limit of the pool with what its w3wp.exe normally takes, and look how often this event comes.",
  causes = {
    { "The application leaks memory.",
      "Take a dump near the limit and find out what grows, before you raise the limit." },
    { "The limit is too low for this application.",
      "Raise the limit under Recycling to what the application normally needs and the server can spare; without any limit a leak takes the memory of the other pools." },
  },
  see = { ["event WAS 5117"] = "the limit of private memory" },
  source = { { "iis7-technet", "dd349270, IIS Application Pool Recycling" } },
}

entry {
  family = "event", key = "WAS 5079", versions = "7.0+",
  signs = { "An administrator has requested a recycle of all worker processes in application pool '" },
  title = "Recycle by an administrator",
  summary = "Somebody, or a script, recycled the pool.",
  causes = {
    { "The recycle was asked for.",
      "Nothing is wrong. If nobody knows of it, look for scheduled tasks and deployment tools that run `appcmd recycle apppool` or Restart-WebAppPool.",
      when = { event = "WAS 5079", says = "An administrator has requested a recycle of all worker processes in application pool '" },
      benign = true },
  },
  source = { { "iis7-technet", "dd349270, IIS Application Pool Recycling" } },
}

entry {
  family = "event", key = "WAS 5080", versions = "7.0+",
  signs = { "are being recycled due to 1 or more configuration changes in the application pool properties" },
  title = "Recycle after a change of the pool's settings",
  summary = "A setting of the pool that needs a new worker process was changed, so its workers are replaced.",
  causes = {
    { "Somebody changed a setting of the pool.",
      "Nothing is wrong. Where the pool must not recycle at once, set disallowRotationOnConfigChange to true; the change then waits for the next recycle.",
      when = { event = "WAS 5080", says = "are being recycled due to 1 or more configuration changes in the application pool properties" },
      benign = true },
  },
  source = { { "iis7-technet", "dd349270, IIS Application Pool Recycling" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/recycling" } },
}

entry {
  family = "event", key = "WAS 5093", name = "WAS_EVENT_FAILED_TO_OVERLAP_RECYCLE", versions = "7.0+",
  signs = { "The Windows Process Activation Service failed to overlap recycle for application pool '" },
  title = "New worker could not be started beside the old one",
  summary = "A recycle was due, but WAS could not start the new worker process; the data of the event have the error number.",
  causes = {
    { "WAS could not start the second worker process. The state may mend itself.",
      "Read the events of W3SVC-WP and WAS of the same second. If it stays, start WAS anew, which stops all sites for a moment: `net stop was /y`, then `net start w3svc`." },
  },
  source = { { "iis7-technet", "dd364278, Event ID 5093" } },
}

entry {
  family = "event", key = "WAS 5117", status = "503", versions = "7.0+",
  signs = { "has requested a recycle because it reached its private bytes memory limit." },
  title = "Recycle at the private memory limit",
  summary = "The worker process exceeded the private memory limit of the pool (periodicRestart privateMemory) and is replaced. Once in a while that is harmless. If every start ends there again, clients get 503, and 5002 may follow.",
  check = "How often does it come, and is 5002 near it? Compare the limit of the pool with the memory of its w3wp.exe.",
  causes = {
    { "The pool is WsusPool: the cache of WSUS does not fit its default limit of 1843200 KB, and each recycle makes all clients scan anew.",
      "Set Private Memory Limit of WsusPool to 0 (no limit) and its queue length to 2000, as Microsoft advises, if the server has the memory: with 17000 updates the cache may take more than 24 GB while it is built. Decline superseded updates. Then run `appcmd start apppool \"WsusPool\"`.",
      when = { says = "serving application pool 'WsusPool' has requested a recycle because it reached its private bytes memory limit." } },
    { "The application leaks memory.",
      "Take a dump near the limit and find out what grows, before you raise the limit." },
    { "The limit is too low for this application.",
      "Raise Private Memory Limit of the pool to what the application normally needs and the server can spare; without any limit a leak takes the memory of the other pools." },
  },
  see = { ["event WAS 5002"] = "the pool was stopped in the end" },
  source = { { "iis-support", "KB 4490414, windows-server-update-services-best-practices" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/recycling/periodicRestart" } },
}

entry {
  family = "event", key = "WAS 5186", name = "WAS_EVENT_SHUTDOWN_WP_INACTIVE", versions = "7.0+",
  signs = { "was shutdown due to inactivity. Application Pool timeout configuration was set to" },
  title = "Idle worker process was ended",
  summary = "No request came for idleTimeout of the pool (default 00:20:00), so its worker process was ended. The next request starts a new one and is slow.",
  causes = {
    { "The pool was idle.",
      "Nothing is wrong. If slow first requests hurt, set idleTimeout to 00:00:00 and startMode to AlwaysRunning; the worker then keeps its memory.",
      when = { event = "WAS 5186", says = "was shutdown due to inactivity. Application Pool timeout configuration was set to" }, benign = true },
  },
  source = { { "iis7-technet", "dd364096, Event ID 5186" }, { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
}

-- W3SVC ----------------------------------------------------------------------

entry {
  family = "event", key = "W3SVC 1004", versions = "6.0+",
  signs = {
    "Cannot register the URL prefix '<>' for site '<>'. The site has been deactivated.",
    "did not register the URL prefix <> for site <>. The site has been disabled.",
  },
  title = "Site stopped because HTTP.sys refused its binding",
  summary = "HTTP.sys did not take the binding of a site, so the site is stopped and nothing listens for it.",
  check = "Read the data of the event backwards: 20 00 07 80 is a port in use, BE 04 07 80 the IP listen list. HttpEvent 15005 (HTTP in IIS 6.0) stands beside it.",
  causes = {
    { "Another program listens on that address and port.",
      "Find it with `netstat -ano` and `tasklist /fi \"pid eq <pid>\"`; stop it or change the binding, then run `appcmd start site \"Site\"`.",
      when = { win32 = 32 } },
    { "One of the addresses in the IP listen list of HTTP.sys is gone; IIS Manager then calls the network name invalid.",
      "Run `netsh http show iplisten` and `netsh http delete iplisten ipaddress=<old address>` (Server 2003: `httpcfg query iplisten`, `httpcfg delete iplisten -i <address>`). Then restart, which stops all sites for a moment: `net stop http /y`, then `net start w3svc` and whatever else the first command stopped.",
      when = { win32 = 1214 } },
  },
  see = { ["event HttpEvent 15005"] = "the address and port that HTTP.sys could not open", ["event W3SVC 1007"] = "the binding belongs to another site" },
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" }, { "benoit808-port" }, { "narawen-listen-list" } },
  confidence = "medium",
}

entry {
  family = "event", key = "W3SVC 1007", versions = "7.0+",
  signs = { "The necessary network binding may already be in use." },
  title = "Address and port of the site are in use",
  summary = "The WWW service could not register the binding of a site, because another site or program holds it. The site is stopped; the data of the event have the error number.",
  check = "Run `netstat -ano | findstr :443` with the port of the event, then `tasklist /fi \"pid eq <pid>\"`. Process 4 is HTTP.sys itself: look in `netsh http show servicestate` who has the URL.",
  causes = {
    { "Another program listens on that address and port.",
      "Stop or move that program, or change the binding, then run `appcmd start site \"Site\"`." },
    { "Two sites have the same address, port and host name.",
      "Give each its own host name; for https set Require Server Name Indication (IIS 8.0 and later) or another address. Then run `appcmd start site \"Site\"`." },
  },
  see = { ["event HttpEvent 15005"] = "the address does not exist on this machine" },
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" }, { "evtx-suite", "IISSiteBindingFailure.cs" },
    { "iis-support", "event-115-connect-https-website" } },
  confidence = "medium",
}

entry {
  family = "event", key = "W3SVC 1026", status = "503", versions = "7.0+",
  signs = { "encountered an error when it tried to secure the handle of application pool" },
  title = "Request queue of the pool cannot be secured",
  summary = "The WWW service could not set the rights of the pool's account on its request queue in HTTP.sys.",
  causes = {
    { "The identity of the pool is not a valid account.",
      "Set the identity of the pool anew in its Advanced Settings, so that the WWW service tries again." },
  },
  source = { { "cc735151" } },
}

entry {
  family = "event", key = "W3SVC 1027", status = "503", versions = "7.0+",
  signs = { "has been disabled. The HTTP.sys request to enable the application pool failed." },
  title = "HTTP.sys did not enable the pool",
  summary = "HTTP.sys refused to open the request queue of the pool, so the pool is disabled. The data of the event have the error number.",
  source = { { "cc735151" } },
}

-- W3SVC-WP -------------------------------------------------------------------

entry {
  family = "event", key = "W3SVC-WP 2214", status = "500 503", versions = "6.0+",
  signs = { "The HTTP filter DLL <> failed to load. The data is the error." },
  title = "ISAPI filter did not load",
  summary = "The worker process could not load an ISAPI filter. Requests of its sites fail as long as it is configured.",
  check = "Read the data of the event backwards: 7E 00 00 00 is 126 (the DLL or one that it needs is missing), C1 00 00 00 is 193 (wrong architecture), 05 00 00 00 is 5 (access denied).",
  causes = {
    { "The DLL, or one that it needs, is missing.",
      "Reinstall the product of the filter. If the filter is left over, remove it in IIS Manager under ISAPI Filters; make sure first that it guards nothing.",
      when = { win32 = 126 } },
    { "The filter is built for another architecture than the pool.",
      "Install the filter for the architecture of the pool, or change Enable 32-Bit Applications of the pool.",
      when = { win32 = 193 } },
    { "The account of the pool may not read the DLL.",
      "Give that account Read & execute on this DLL.",
      when = { win32 = 5 } },
  },
  source = { { "iis6-technet", "cc758052, WWW Service Worker Process Events" } },
}

entry {
  family = "event", key = "W3SVC-WP 2216", status = "502", versions = "6.0+",
  signs = { "has not responded within the configured timeout period. The HTTP server is terminating the script." },
  title = "CGI program passed its time-out",
  summary = "A CGI program ran longer than the timeout of the cgi element (default 00:15:00) and was ended; the client gets 502.1.",
  see = { ["502.1"] = "the status that the client gets, with causes" },
  source = { { "iis7-technet", "cc735147, IIS W3SVC Activity" }, { "iis-docs", "configuration/system.webServer/cgi" } },
}

entry {
  family = "event", key = "W3SVC-WP 2220", also = { "WMSVC 2220" }, status = "500", versions = "6.0+",
  signs = { "The HTTP server was unable to load the ISAPI" },
  title = "ISAPI extension did not load",
  summary = "The DLL behind a script mapping could not be loaded; its requests get 500.",
  check = "Read the data of the event backwards: 7E 00 00 00 is 126, 7F 00 00 00 is 127, C1 00 00 00 is 193, 05 00 00 00 is 5.",
  causes = {
    { "The DLL, or one that it needs, is missing (126).", "Reinstall its product, or remove the script mapping.", when = { win32 = 126 } },
    { "The mapping names a DLL that is no ISAPI extension (127).", "Correct the mapping.", when = { win32 = 127 } },
    { "The DLL is built for another architecture than the pool (193).",
      "Install the build that fits, or change Enable 32-Bit Applications of the pool.", when = { win32 = 193 } },
    { "The account of the pool or of the request may not read the DLL (5).", "Give that account Read & execute on this DLL.", when = { win32 = 5 } },
  },
  source = { { "iis6-technet", "cc758052, WWW Service Worker Process Events" }, { "iis7-technet", "cc735208, IIS ISAPI Functionality" } },
}

entry {
  family = "event", key = "W3SVC-WP 2262", also = { "W3SVC-WP 2263" }, versions = "6.0+",
  signs = { "reported itself as unhealthy for the following reason: '", "reported itself as unhealthy. No reason was given by the ISAPI." },
  title = "ISAPI extension asked for a recycle",
  summary = "An ISAPI extension, often the one of ASP or ASP.NET, told the worker process that it is not well. The event prints its reason, and the worker is replaced.",
  check = "The reason stands in the event, for instance a deadlock.",
  causes = {
    { "Often all threads of the application are blocked.",
      "Take a dump of w3wp.exe before the recycle, and find out what its threads wait for." },
  },
  source = { { "iis7-technet", "dd349270, IIS Application Pool Recycling" } },
}

entry {
  family = "event", key = "W3SVC-WP 2269", also = { "WMSVC 2269" }, status = "503", versions = "7.0+",
  signs = { "failed to initialize the http.sys communication when asked to start processing http requests" },
  title = "Worker process got no contact to HTTP.sys",
  summary = "The worker process could not attach to its request queue in HTTP.sys, so it is ended. 2276 follows.",
  check = "Read the data of the event backwards: 05 00 00 00 or 05 00 07 80 is access denied.",
  causes = {
    { "The account may not open the queue or register the URL.",
      "On IIS, set the identity of the pool anew in its Advanced Settings. IIS Express needs a reservation for ports and names other than localhost: `netsh http add urlacl url=http://host:port/ user=DOM\\user` lets that user, and every program of that user, serve this URL.",
      when = { win32 = 5 } },
  },
  source = { { "dd349192" } },
}

entry {
  family = "event", key = "W3SVC-WP 2276", also = {
    "WMSVC 2276", "W3SVC-WP 2277", "W3SVC-WP 2278", "W3SVC-WP 2279", "W3SVC-WP 2281", "WMSVC 2281",
  }, status = "503", versions = "7.0+",
  signs = {
    "The worker process failed to initialize correctly and therefore could not be started. The data is the error.",
    "The worker process failed to load the process model host.", "The worker process failed to start http request processing.",
    "The worker process failed to initialize communication with the W3SVC",
  },
  title = "Worker process could not be initialised",
  summary = "The worker process ended while it started. The event before it (2269, 2280, 2282, 2297 or 2307) has the reason.",
  check = "Read the W3SVC-WP event right before it, and the data of this one backwards: 05 00 07 80 is access denied, 7E 00 07 80 a missing DLL.",
  source = { { "dd349192" }, { "iis7-technet", "cc735119, IIS Worker Process Availability" } },
}

entry {
  family = "event", key = "W3SVC-WP 2280", also = { "WMSVC 2280" }, status = "503", versions = "7.0+",
  signs = { "The Module DLL <> failed to load. The data is the error." },
  title = "Native module did not load",
  summary = "The worker process could not load a module of globalModules and ends. A few of these stop the pool (5002), and HTTP.sys answers 503.",
  check = "Read the data of the event backwards: 7E 00 00 00 is 126 (the DLL or one that it needs is missing), C1 00 00 00 is 193 (wrong architecture), 05 00 00 00 is 5 (access denied). The path in the event names the module.",
  causes = {
    { "The module is built for another architecture than the pool. After an upgrade of Windows the 32-bit ASP.NET Core Module is missing.",
      "Repair the Hosting Bundle or install the module for the architecture of the pool, or change Enable 32-Bit Applications of the pool; then run `appcmd start apppool \"P\"`.",
      when = { win32 = 193 } },
    { "The account of the pool may not read the DLL.",
      "Give that account Read & execute on this DLL, then run `appcmd start apppool \"P\"`.",
      when = { win32 = 5 } },
    { "The DLL, or one that it needs, cannot be loaded: most often it is missing or damaged, because its product was removed, or an update of Windows or of the product broke off.",
      "Repair the product or the feature of IIS that the DLL belongs to (aspnetcore.dll and aspnetcorev2.dll: the Hosting Bundle; rewrite.dll: URL Rewrite; a DLL of Windows: `sfc /scannow`), then run `appcmd start apppool \"P\"`. Only if the product is gone for good, remove its entry with `appcmd uninstall module \"Name\"`; without a security module nothing of what it blocked is blocked.",
      when = { win32 = 126, event = "W3SVC-WP 2280", says = "The Module DLL <> failed to load. The data is the error." } },
  },
  see = { ["event W3SVC-WP 2282"] = "the DLL is there, but of the wrong architecture" },
  source = { { "dd349192" }, { "aspnetcore-docs", "azure-iis-errors-reference" }, { "iis-docs", "configuration/system.webServer/globalModules" } },
}

entry {
  family = "event", key = "W3SVC-WP 2282", also = { "WMSVC 2282" }, status = "503", versions = "7.0+",
  signs = { "The current configuration only supports loading images built for a <> processor architecture." },
  title = "Native module has the wrong architecture",
  summary = "A module of globalModules is 32-bit and the pool 64-bit, or the reverse, so the worker process ends. A few of these stop the pool (5002), and HTTP.sys answers 503.",
  check = "The event names the DLL and the architecture that the pool needs.",
  causes = {
    { "Enable 32-Bit Applications of the pool does not fit the module.",
      "Set the pool to the architecture of the module: `appcmd set apppool \"P\" /enable32BitAppOnWin64:true` for a 32-bit module. Or install the other build of the module and give the two entries of globalModules preCondition bitness32 and bitness64. Then run `appcmd start apppool \"P\"`.",
      when = { event = "W3SVC-WP 2282", says = "The current configuration only supports loading images built for a <> processor architecture." } },
  },
  source = { { "dd349192" }, { "iis-docs", "configuration/system.webServer/globalModules" } },
}

entry {
  family = "event", key = "W3SVC-WP 2293", also = { "WMSVC 2293" }, status = "503", versions = "7.0+",
  signs = { "returned an error from registration. The data is the error." },
  title = "Native module refused to register",
  summary = "A module of globalModules loaded, but returned an error when the worker process registered it, so the worker ends.",
  causes = {
    { "The module misses something that it needs; the data of the event have its error.",
      "Repair or update the product of the module. Back up applicationHost.config before you take the module out; without a security module nothing of what it blocked is blocked." },
  },
  source = { { "iis7-technet", "cc735035, IIS W3SVC Module Configuration" } },
}

entry {
  family = "event", key = "W3SVC-WP 2294", name = "W3_EVENT_W3WPHOST_FAILED_LOAD_CLR", versions = "7.0+",
  signs = { "The worker process failed to pre-load .Net Runtime version" },
  title = "The .NET version of the pool is not installed",
  summary = "The worker process could not load the version of the .NET Framework that the pool names (managedRuntimeVersion).",
  causes = {
    { "The pool names a version that this machine does not have.",
      "Set the .NET CLR version of the pool to an installed one, for instance `appcmd set apppool \"P\" /managedRuntimeVersion:v4.0`, or install that version.",
      when = { event = "W3SVC-WP 2294", says = "The worker process failed to pre-load .Net Runtime version" } },
  },
  source = { { "iis7-technet", "dd364245, Event ID 2294" } },
}

entry {
  family = "event", key = "W3SVC-WP 2295", status = "503", versions = "7.0+",
  signs = { "Failed to find the RegisterModule entrypoint in the module DLL" },
  title = "The DLL is no native module",
  summary = "A DLL in globalModules has no entry point RegisterModule, so it is no native module of IIS 7 and the worker process ends.",
  causes = {
    { "The entry names a wrong DLL, for instance an ISAPI filter or a .NET assembly.",
      "Correct the path in globalModules. Enter an ISAPI filter under ISAPI Filters, and a .NET module under modules.",
      when = { event = "W3SVC-WP 2295", says = "Failed to find the RegisterModule entrypoint in the module DLL" } },
  },
  source = { { "iis7-technet", "cc735035, IIS W3SVC Module Configuration" } },
}

entry {
  family = "event", key = "W3SVC-WP 2296", name = "W3_EVENT_MODULE_BAD_PRECONDITION", status = "503", versions = "7.0+",
  signs = { "has an invalid precondition '" },
  title = "Precondition of a module is invalid",
  summary = "The preCondition of an entry of globalModules cannot be understood; the event prints it.",
  causes = {
    { "The preCondition has a typing error.",
      "Correct it in globalModules of applicationHost.config, for example `preCondition=\"integratedMode,bitness64\"`.",
      when = { event = "W3SVC-WP 2296", says = "has an invalid precondition '" } },
  },
  source = { { "iis7-technet", "cc735035, IIS W3SVC Module Configuration" } },
}

entry {
  family = "event", key = "W3SVC-WP 2297", status = "503", versions = "7.0+",
  signs = { "trying to read global module configuration data from file '" },
  title = "Worker process cannot read the list of modules",
  summary = "The worker process could not read globalModules of its configuration and ended. HTTP.sys answers 503 (httperr AppOffline).",
  check = "The event prints the error text, the file and the line.",
  causes = {
    { "The file holds broken XML.",
      "Correct the line that the event names in applicationHost.config, or restore a copy from `C:\\inetpub\\history`; test it with `appcmd list config`." },
    { "The file was read while another program was writing it, on IIS 7.0; large files and frequent changes make that likely.",
      "Run `iisreset`, which restarts all sites. Then write the file less often and only through appcmd or the configuration API." },
  },
  see = { ["event WAS 5172"] = "WAS fails at the same file" },
  source = { { "cc735151" }, { "kb-9dfb4492" } },
}

entry {
  family = "event", key = "W3SVC-WP 2298", status = "503", versions = "7.0+",
  signs = { "The globalModules list is empty. No requests can be served successfully." },
  title = "No modules are configured",
  summary = "The section globalModules of applicationHost.config has no entry, so the worker process can serve nothing.",
  causes = {
    { "The section was emptied, by hand or by a tool.",
      "Restore applicationHost.config from `C:\\inetpub\\history`.",
      when = { event = "W3SVC-WP 2298", says = "The globalModules list is empty. No requests can be served successfully." } },
  },
  source = { { "iis7-technet", "cc735035, IIS W3SVC Module Configuration" } },
}

entry {
  family = "event", key = "W3SVC-WP 2299", versions = "7.0+",
  signs = { "An application has reported as being unhealthy. The worker process will now request a recycle." },
  title = "Application asked for a recycle",
  summary = "Code in the worker process told it that the application is not well; the event prints the reason, and the worker is replaced.",
  check = "The reason stands in the event behind Reason given.",
  source = { { "cc735151" } },
}

entry {
  family = "event", key = "W3SVC-WP 2303", name = "W3_EVENT_APPLICATION_PRELOAD_ERROR_GENERIC", versions = "7.5+",
  signs = { "There was an unexpected error during application preload for application pool: '" },
  title = "Preload of applications failed",
  summary = "The worker process could not preload the applications of the pool (preloadEnabled, applicationInitialization). They start with their first request in its place.",
  causes = {
    { "The right Bypass traverse checking was taken from its usual groups, such as Everyone and Users.",
      "Give the right back in the policy that sets it (Local Policies, User Rights Assignment), to Users or at least to the account of the pool. Then restart, which stops all sites for a moment: `net stop http /y`, then `net start w3svc` and whatever else the first command stopped." },
  },
  source = { { "iis7-technet", "dd638642, Event ID 2303" } },
}

entry {
  family = "event", key = "W3SVC-WP 2307", status = "503", versions = "7.5+",
  signs = { "trying to read configuration data from file '<>', line number '" },
  title = "Worker process cannot read its configuration file",
  summary = "The worker process could not read its copy of the configuration and ended. The file name is often shown as EMPTY. A few of these stop the pool (5002).",
  check = "Look for WAS 5189 at the same time, or for the file name EMPTY: then the file is missing.",
  causes = {
    { "The file is missing, most often after a feature update of Windows: symbolic links that it leaves in `C:\\inetpub\\temp\\appPools` keep WAS from writing there.",
      "See that `appcmd list config` reports no error and that the drive is not full. Then run in an elevated cmd, which stops all sites for a moment: `net stop WAS /y`, `rmdir /s /q C:\\inetpub\\temp\\appPools`, `net start W3SVC`.",
      when = { event = "WAS 5189",
        says = {
          "trying to read configuration data from file '\\\\?\\<EMPTY>', line number '",
          "The Windows Process Activation Service failed to generate an application pool config file",
        } } },
    { "The configuration file named in the event is damaged or not readable.",
      "Correct the line that the event names, or restore a copy of applicationHost.config from `C:\\inetpub\\history`; test it with `appcmd list config`." },
  },
  see = { ["event WAS 5189"] = "WAS could not write the file" },
  source = { { "bordoni-2307" }, { "dotnet-572" }, { "iis-support", "KB 4050891, error-503-event-5189-web-application" } },
  confidence = "medium",
}

-- ASP.NET --------------------------------------------------------------------

-- Its sentence is a sign of 500.
entry {
  family = "event", key = "ASP.NET 1309", also = { "ASP.NET 4.0.30319.0 1309", "ASP.NET 2.0.50727.0 1309" }, status = "500", versions = "7.0+",
  title = "ASP.NET request failed with an exception",
  summary = "A request of an ASP.NET application failed; mostly it threw an exception that nothing caught (event code 3005), and the visitor got 500. Event code 3001 is a request that was aborted, 3004 one that was too large.",
  check = "The event holds Event code, Exception type, Exception message, Request URL, the user and the stack.",
  causes = {
    { "Often a fault in the page or service that the stack names.",
      "Take the first line of the stack that is code of your own, and the Exception message, and correct it there.",
      when = { event = "ASP.NET 1309" } },
  },
  see = { ["500"] = "other reasons of the status" },
  source = { { "desarrolloweb-1309" } },
}

-- Application Host Helper Service --------------------------------------

entry {
  family = "event", key = "IIS-APPHOSTSVC 9005", also = {
    "IIS-APPHOSTSVC 9000", "IIS-APPHOSTSVC 9001", "IIS-APPHOSTSVC 9002", "IIS-APPHOSTSVC 9003", "IIS-APPHOSTSVC 9004",
  }, status = "401 500", versions = "7.0+",
  signs = { "The Application Host Helper Service encountered an error while" },
  title = "The name of a pool is not known as an account",
  summary = "The service that makes the accounts `IIS AppPool\\P` failed. Rights given to such a name do not work: 401.3, or 500.19 with 0x80070005.",
  causes = {
    { "The mapping of names failed at a change of the pools; with 9001 two pools would have the same SID.",
      "Restart the service: `net stop apphostsvc`, then `net start apphostsvc`. With 9001 rename the pool." },
  },
  source = { { "iis7-technet", "dd364255, IIS Application Host SID Mapping Configuration" }, { "iis7-technet", "dd364112, Event ID 9001" }, { "apphostsvc-messages" } },
}
