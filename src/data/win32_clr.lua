-- HRESULTs of COM and of .NET, exit codes of the .NET host, and NTSTATUS values with which processes crash or do not start.
-- Main source: MicrosoftDocs/win32, dotnet/runtime (corerror.xml, host-error-codes.md) and MS-ERREF 2.3.1.

-- COM ---------------------------------------------------------------------------

entry {
  family = "win32", key = 0x80040154, name = "REGDB_E_CLASSNOTREG", status = "500",
  title = "The COM class is not registered",
  summary = "A script or program creates a COM object whose class is not registered for the architecture of its process. 32-bit and 64-bit processes have separate registrations.",
  check = "Look for the CLSID under `HKCR\\CLSID` (64 bit) and `HKCR\\WOW6432Node\\CLSID` (32 bit).",
  causes = {
    { "The DLL is registered for the other architecture only.",
      "Register the build that fits the pool: `%windir%\\System32\\regsvr32.exe` for a 64-bit DLL, `%windir%\\SysWOW64\\regsvr32.exe` for a 32-bit one. Where only a 32-bit DLL exists, run it in a 32-bit pool of its own: `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`." },
    { "IIS, or its management scripts and tools, are not installed on the machine that is managed.",
      "Add Web Server (IIS) and IIS Management Scripts and Tools.",
      when = { says = "2B72133B-3F5B-4602-8952-803546CE3344" } },
    { "A script with the module WebAdministration runs in a 32-bit PowerShell.",
      "Start the 64-bit one: `%windir%\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`, from a 32-bit program `%windir%\\SysNative\\WindowsPowerShell\\v1.0\\powershell.exe`.",
      when = { says = "688EEEE5-6A7E-422F-B2E1-6AF00DC944A6" } },
    { "The product of the component is not installed, or an update unregistered it.", "Install or repair it." },
  },
  source = { { "win32-docs", "com/com-error-codes-1" }, { "win32-docs", "WinProg64/registry-redirector" },
    { "github-issues", "pastes that name these CLSIDs" } },
}

entry {
  family = "win32", key = 0x800401f3, name = "CO_E_CLASSSTRING", status = "500",
  title = "The ProgID is not known on this machine",
  summary = "The name given to CreateObject is misspelled, or its component is not installed or registered only for the other architecture.",
  check = "Look for the name under `HKCR`; if it is there, go on as for 0x80040154.",
  source = { { "win32-docs", "com/com-error-codes-1" } },
}

entry {
  family = "win32", key = 0x80080005, name = "CO_E_SERVER_EXEC_FAILURE", status = "500",
  title = "The COM server program did not start",
  summary = "The COM object lives in a program of its own (an exe) that did not start or register in time: Office automation is the usual case.",
  causes = {
    { "The account of the pool may not launch it, or the program waits for a desktop or a dialog.",
      "Give that account, and no wider group, Local Launch in dcomcnfg. Better make documents with a library: Microsoft does not support Office in a service." },
  },
  source = { { "win32-docs", "com/com-error-codes-2" } },
  confidence = "medium",
}

-- .NET: what an assembly or a page failed with ------------------------------------

entry {
  family = "win32", key = 0x8007000b, name = "COR_E_BADIMAGEFORMAT", status = "500",
  title = "The assembly is of the wrong architecture",
  signs = { "or one of its dependencies. An attempt was made to load a program with an incorrect format.",
    "Could not load file or assembly '<>'. An attempt was made to load a program with an incorrect format." },
  summary = "A DLL could not be loaded into this process: it is 32-bit in a 64-bit pool or the reverse, no .NET assembly, or damaged (BadImageFormatException).",
  causes = {
    { "The pool and the DLL, or a native DLL that it brings, differ in architecture.",
      "Build for Any CPU, or deploy the DLL for the architecture of the pool. Where only a 32-bit DLL exists: `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`.",
      when = { says = { "or one of its dependencies. An attempt was made to load a program with an incorrect format.",
        "Could not load file or assembly '<>'. An attempt was made to load a program with an incorrect format." } } },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" }, { "aspnetcore-docs", "test/troubleshoot-azure-iis" } },
}

entry {
  family = "win32", key = 0x80131040, name = "FUSION_E_REF_DEF_MISMATCH", status = "500",
  title = "Another version of an assembly was found",
  signs = { "The located assembly's manifest definition does not match the assembly reference." },
  summary = "An assembly was found, but its version, culture or key is not the one that is asked for (FileLoadException).",
  check = "The message names the assembly and the version that is asked for; compare it with the assembly version of the DLL in bin, and with the GAC.",
  causes = {
    { "Under .NET Framework two packages want different versions of it, and web.config has no binding redirect, or an outdated one.",
      "Set the redirect to the assembly version in bin: `<bindingRedirect oldVersion=\"0.0.0.0-13.0.0.0\" newVersion=\"13.0.0.0\" />` for that assembly; AutoGenerateBindingRedirects writes them at build time." },
    { "The deployment left an old DLL in place, or an old copy lies in the GAC, which comes first.",
      "Deploy the whole bin or publish folder again, and look with `gacutil /l <name>` for the old copy." },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x8013101b, name = "COR_E_NEWER_RUNTIME", status = "500",
  title = "The assembly needs a newer .NET runtime than the pool loads",
  signs = { "This assembly is built by a runtime newer than the currently loaded runtime and cannot be loaded." },
  summary = "The pool runs .NET 2.0 while the assembly is built for .NET 4.",
  causes = {
    { "The .NET CLR version of the pool is v2.0.",
      "Set it: `appcmd set apppool \"P\" /managedRuntimeVersion:v4.0`, after a look at the other applications of that pool.",
      when = { win32 = 0x8013101b, says = "This assembly is built by a runtime newer than the currently loaded runtime and cannot be loaded." } },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x80131515, name = "COR_E_NOTSUPPORTED", status = "500",
  title = "The operation is not supported",
  signs = { "An attempt was made to load an assembly from a network location which would have caused the assembly to be sandboxed" },
  summary = "A NotSupportedException; at the load of an assembly, Windows marks the file as coming from the Internet.",
  causes = {
    { "The DLL was unpacked from a downloaded zip, and each file kept the mark.",
      "If you trust the source, run `Get-ChildItem <folder> -Recurse | Unblock-File` and recycle the pool. The switch loadFromRemoteSources would trust every other DLL, too.",
      when = { says = {
        "An attempt was made to load an assembly from a network location which would have caused the assembly to be sandboxed",
        "or one of its dependencies. Operation is not supported. (Exception from HRESULT: 0x80131515)",
      } } },
  },
  source = { { "dotnet-docs", "configure-apps/file-schema/runtime/loadfromremotesources-element" } },
}

entry {
  family = "win32", key = 0x80131506, name = "COR_E_EXECUTIONENGINE",
  title = "The .NET runtime itself failed",
  summary = "The runtime found its own memory damaged and ended the process; mostly native code wrote where it may not.",
  check = "Take out the native DLLs of the process one by one in a test: a profiler, an APM agent, a database driver.",
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x80131513, also = { 0x80131511, 0x80131522 }, status = "500",
  title = "A method, field or type is missing in the assembly that was loaded",
  summary = "MissingMethodException, MissingFieldException (0x80131511) or TypeLoadException (0x80131522): the code was compiled against another version of the library.",
  causes = {
    { "The deployment mixed versions, or another copy of the library was loaded first.",
      "Empty bin and deploy it whole; look with `gacutil /l <name>` whether the GAC holds another copy." },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x80131524, also = { 0x80131523 }, status = "500",
  title = "A native DLL or its function is missing",
  summary = "DllNotFoundException, or EntryPointNotFoundException (0x80131523): a native DLL, or one that it needs, is missing or of another version.",
  causes = {
    { "The DLL was not deployed, or its Visual C++ runtime is missing, in the architecture of the pool.",
      "Deploy the DLL beside the application, and install the Visual C++ Redistributable that it was built with, x86 for a 32-bit pool." },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x80131534, also = { 0x80131604, 0x80131500 }, status = "500",
  title = "The real exception is the inner one",
  summary = "TypeInitializationException, TargetInvocationException (0x80131604) and a plain Exception (0x80131500) tell nothing by their number.",
  check = "Read the innermost exception; with a type initializer it is often a setting or a connection string that is missing.",
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

-- Exit codes of the .NET host ------------------------------------------------------

entry {
  family = "win32", key = 0x80008096, name = "FrameworkMissingFailure", status = "500 502",
  title = "No fitting .NET framework is installed",
  summary = "The host found no version of the framework that App.runtimeconfig.json asks for, in the architecture of the process (-2147450730).",
  check = "Compare `dotnet --list-runtimes` with the file; for a 32-bit pool run `C:\\Program Files (x86)\\dotnet\\dotnet.exe --list-runtimes`.",
  causes = {
    { "That version is not installed, or only for the other architecture.",
      "Install the Hosting Bundle of that version, then run `net stop was /y` and `net start w3svc` (all sites stop briefly). Or publish self-contained.",
      when = { win32 = 0x80008096 } },
  },
  see = { ["500.31"] = "the status of it with in-process hosting" },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

entry {
  family = "win32", key = 0x80008083, also = { 0x80008082, 0x80008084, 0x80008085, 0x80008087, 0x80008088, 0x8000808e },
  status = "500 502",
  title = "A part of the .NET host is missing or does not load",
  summary = "Of hostfxr, hostpolicy and coreclr one is missing (0x80008083, 0x80008087), does not load (0x80008082, 0x80008088), does not fit the others (0x80008084, 0x8000808e) or lies in the wrong place (0x80008085).",
  signs = { "The library 'hostpolicy.dll' required to execute the application was not found in '" },
  causes = {
    { "The host found no App.runtimeconfig.json beside the application DLL, and took the application for a self-contained one: the publish folder was copied in part, or arguments of web.config names another file or folder.",
      "Look for both files at the path in the message; deploy the whole publish folder, and correct processPath and arguments.",
      when = { says = "The application was run as a self-contained app because '<>.runtimeconfig.json' was not found." } },
    { "A self-contained application was copied in part, or mixed with an older publish.",
      "Empty the folder and deploy the whole publish output for one runtime identifier." },
    { "The installed runtime is damaged, or the Visual C++ runtime is missing (0x80008082).",
      "Repair the Hosting Bundle of that version, which brings both." },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md; corehost/fxr/standalone/hostpolicy_resolver.cpp" }, { "aspnetcore", "issue 34588" } },
}

entry {
  family = "win32", key = 0x8000808c, also = { 0x8000808b }, status = "500 502",
  title = "A file of App.deps.json is missing",
  summary = "ResolverResolveFailure: the host does not find a file that App.deps.json names, or its entries clash; 0x8000808b: a deps.json is missing or invalid.",
  signs = { "An assembly specified in the application dependencies manifest (<>.deps.json) was not found" },
  causes = {
    { "The manifest is not the application's own but that of the OpenTelemetry instrumentation, which DOTNET_ADDITIONAL_DEPS names: the folder of DOTNET_SHARED_STORE lacks the file, for all or for this architecture or version of .NET.",
      "Compare both variables with what is installed, and install the instrumentation again: its folder `store` may have been unpacked in part.",
      when = { says = "An assembly specified in the application dependencies manifest (OpenTelemetry.AutoInstrumentation.AdditionalDeps.deps.json) was not found" } },
    { "Mostly the publish folder was copied in part.",
      "Run `dotnet App.dll` in it, which names the file; deploy the whole publish folder again.",
      when = { says = "An assembly specified in the application dependencies manifest (<>.deps.json) was not found" } },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md; corehost/hostpolicy/deps_resolver.cpp" },
    { "otel-dotnet-auto", "issues 2036 and 2167" } },
}

entry {
  family = "win32", key = 0x80008093, also = { 0x800080a1 }, status = "500 502",
  title = "The file App.runtimeconfig.json is not valid",
  summary = "InvalidConfigFile: the host cannot read App.runtimeconfig.json, or it holds a wrong value; 0x800080a1: it sets a property that belongs to the host.",
  causes = {
    { "Often the file was edited by hand or by the deployment.",
      "Deploy it as it was built; put settings of your own into appsettings.json." },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

entry {
  family = "win32", key = 0x80008091, also = { 0x8000809b }, status = "500 502",
  title = "The host looked for an SDK",
  summary = "LibHostSdkFindFailure, SdkResolveFailure (0x8000809b): the command line names no application that exists, so dotnet took it for a command of the SDK and found no SDK.",
  causes = {
    { "Behind IIS the attribute arguments of the aspNetCore element does not name the DLL of the application, or the DLL is not in the folder.",
      "Set `processPath=\"dotnet\" arguments=\".\\App.dll\"`, and see that App.dll lies there." },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

entry {
  family = "win32", key = 0x8000809a, also = { 0x80008095 }, status = "500 502",
  title = "App.exe does not find its App.dll",
  summary = "AppPathFindFailure: the DLL whose name was built into App.exe is not there; 0x80008095: no name was built in, or a single-file program could not be unpacked.",
  causes = {
    { "Only App.exe was copied, or the DLL was renamed.",
      "Deploy the whole publish folder; rename the assembly in the project, not the file.",
      when = { win32 = 0x8000809a } },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

-- NTSTATUS: how a process crashed or did not start ----------------------------------

entry {
  family = "win32", key = 0xc0000006, name = "STATUS_IN_PAGE_ERROR", status = "503",
  title = "A page of a program file could not be read again",
  summary = "Windows had to read a part of an exe, a DLL or a mapped file, and disk or network did not give it. The process ends.",
  causes = {
    { "The application runs from a network share that was gone for a moment, or the disk has errors.",
      "Run it from a local disk. Read the System log for Disk and Ntfs events of that second." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc000007b, name = "STATUS_INVALID_IMAGE_FORMAT",
  title = "A DLL has the wrong architecture or is damaged",
  summary = "The program did not start, because one of its DLLs is 64-bit where 32-bit is needed, the reverse, or damaged.",
  causes = {
    { "A runtime, such as Visual C++, or a DLL on the PATH is of the other architecture.",
      "Install the runtime in the architecture of the program; Process Monitor shows which DLL was opened last." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000139, also = { 0xc0000138 },
  title = "A DLL lacks a function that the program needs",
  summary = "STATUS_ENTRYPOINT_NOT_FOUND: the program did not start, because a DLL is of a version without the function (0xc0000138: without its number).",
  causes = {
    { "An older DLL of the same name lies in the folder or earlier on the PATH, or the Visual C++ runtime is too old.",
      "Install the newest Visual C++ Redistributable of that architecture, and remove stray copies: `where <name>.dll` lists them." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc000013a, name = "STATUS_CONTROL_C_EXIT",
  title = "The program was ended by Ctrl+C",
  summary = "A console program was told to end: Ctrl+C, Ctrl+Break, its window was closed, or the parent sent that signal, such as a process manager. It is no crash.",
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000374, name = "STATUS_HEAP_CORRUPTION", status = "503",
  title = "The heap of the process was damaged",
  summary = "Native code wrote beyond its memory, and Windows ended the process when it noticed. The faulting module is mostly ntdll.dll: the place, not the culprit.",
  causes = {
    { "A native DLL of the process has a fault: a driver, an ISAPI filter, a PHP extension, an agent.",
      "Update or remove them one by one. To find the culprit run `gflags /p /enable w3wp.exe /full` for a test (slow, much memory), take a dump of the next crash, and end it with `gflags /p /disable w3wp.exe`." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000409, also = { 0xc0000602, 0x80131623 }, status = "503",
  title = "The process ended itself at once",
  summary = "Code ended the process without any handler: STATUS_STACK_BUFFER_OVERRUN (0xc0000409) is an overrun buffer or an abort of the C runtime, STATUS_FAIL_FAST_EXCEPTION (0xc0000602) a fail-fast call, COR_E_FAILFAST (0x80131623) Environment.FailFast of .NET.",
  check = "Read the faulting module, and .NET Runtime 1025 or 1023 of that second: 1025 has the message of FailFast.",
  causes = {
    { "Code found a state in which it must not go on.",
      "Take a dump at the next crash (WER LocalDumps, DumpType 2, or `procdump -ma -e <pid>`) and read the stack of the thread that failed." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" }, { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0xc0150002, also = { 0xc0150004 },
  title = "The side-by-side configuration does not fit",
  summary = "The program did not start: an assembly that its manifest names is not installed (0xc0150004), mostly the Visual C++ runtime of 2005 or 2008.",
  causes = {
    { "That Visual C++ Redistributable is missing in the architecture of the program.",
      "Read the source SideBySide in the Application log: it names the assembly and version. Install that one; `sxstrace` shows the search." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc000006d, also = { 0xc000006e, 0xc0000064, 0xc000006a, 0xc0000071, 0xc0000072, 0xc0000234 }, status = "401",
  title = "The logon was refused",
  summary = "Status and Sub Status of event 4625 (Security log): 0xc000006d refused, 0xc0000064 no such user, 0xc000006a wrong password, 0xc000006e a restriction of the account, 0xc0000071 password expired, 0xc0000072 account disabled, 0xc0000234 account locked.",
  check = "The Sub Status is the closer reason; the event names the account, the computer and the logon type (3 network, 4 batch).",
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000022, also = { 0xc0000034, 0xc0000043 },
  title = "A file or key could not be opened",
  summary = "The NT forms of three Win32 errors: 0xc0000022 access denied (5), 0xc0000034 not found (2), 0xc0000043 in use by another process (32).",
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}
