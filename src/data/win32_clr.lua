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
      "Add the role services Web Server (IIS) and IIS Management Scripts and Tools.",
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
  summary = "The name given to CreateObject is misspelled, or its component is not registered for this architecture.",
  causes = {
    { "The component is missing here or registered for the other architecture.",
      "Look for the name under `HKCR`; install the component, or register it with the regsvr32 of the pool's architecture (`%windir%\\SysWOW64\\regsvr32.exe` for 32 bit)." },
  },
  source = { { "win32-docs", "com/com-error-codes-1" } },
}

entry {
  family = "win32", key = 0x80080005, name = "CO_E_SERVER_EXEC_FAILURE", status = "500",
  title = "The COM server program did not start",
  summary = "A COM object lives in a program of its own (an exe), and that program did not start or did not register in time. Office automation from a web application is the usual case.",
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
  signs = { "or one of its dependencies. An attempt was made to load a program with an incorrect format." },
  summary = "A DLL could not be loaded into this process: it is 32-bit in a 64-bit pool or the reverse, or no .NET assembly, or damaged (BadImageFormatException).",
  causes = {
    { "The pool and the DLL, or a native DLL that it brings, differ in architecture.",
      "Build for Any CPU, or deploy the DLL for the architecture of the pool. Where only a 32-bit DLL exists: `appcmd set apppool \"P\" /enable32BitAppOnWin64:true`.",
      when = { says = "or one of its dependencies. An attempt was made to load a program with an incorrect format." } },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" }, { "aspnetcore-docs", "test/troubleshoot-azure-iis" } },
}

entry {
  family = "win32", key = 0x80131040, name = "FUSION_E_REF_DEF_MISMATCH", status = "500",
  title = "Another version of an assembly was found",
  signs = { "The located assembly's manifest definition does not match the assembly reference." },
  summary = "An assembly was found, but its version, culture or key is not the one that is asked for (FileLoadException).",
  check = "The message names the assembly and the version that is asked for; compare it with the file version in bin, and with the GAC.",
  causes = {
    { "Two packages want different versions of it, and web.config has no binding redirect, or an outdated one.",
      "Set the redirect to the version in bin: `<bindingRedirect oldVersion=\"0.0.0.0-13.0.0.0\" newVersion=\"13.0.0.0\" />` for that assembly; AutoGenerateBindingRedirects writes them at build time.",
      when = { win32 = 0x80131040, says = "The located assembly's manifest definition does not match the assembly reference." } },
    { "The deployment left an old DLL in bin, or an old copy lies in the GAC, which comes first.",
      "Deploy the whole bin folder again, and look with `gacutil /l <name>` for the old copy." },
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
  summary = "A NotSupportedException. At the load of an assembly it means that Windows marks the file as coming from the Internet.",
  causes = {
    { "The DLL was unpacked from a downloaded zip, and each file kept the mark.",
      "Make sure that you trust the source, then run `Get-ChildItem <folder> -Recurse | Unblock-File` and recycle the pool. The switch loadFromRemoteSources does it for every DLL, also for those that you have not looked at.",
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
  summary = "The runtime found its own memory damaged and ended the process. Mostly native code of the process wrote where it may not.",
  check = "Which native DLLs does the process load: a profiler, an APM agent, a database driver? Take them out one by one in a test.",
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x80131513, also = { 0x80131511, 0x80131522 }, status = "500",
  title = "A method, field or type is missing in the assembly that was loaded",
  summary = "MissingMethodException, MissingFieldException (0x80131511) or TypeLoadException (0x80131522): the code was compiled against another version of a library than the one that was found.",
  causes = {
    { "The deployment mixed versions, or another copy of the library was loaded first.",
      "Empty bin and deploy it whole; look with `gacutil /l <name>` whether the GAC holds another copy." },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x80131524, also = { 0x80131523 }, status = "500",
  title = "A native DLL or its function is missing",
  summary = "DllNotFoundException, or EntryPointNotFoundException (0x80131523): a native DLL, or one that it needs, is not there or of another version.",
  causes = {
    { "The DLL was not deployed, or the Visual C++ runtime that it needs is missing, in the architecture of the pool.",
      "Deploy the DLL beside the application, and install the Visual C++ Redistributable that it was built with, x86 for a 32-bit pool." },
  },
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0x80131534, also = { 0x80131604, 0x80131500 }, status = "500",
  title = "The real exception is the inner one",
  summary = "TypeInitializationException, TargetInvocationException (0x80131604) or a plain Exception (0x80131500) only wraps another one or says nothing by its number.",
  check = "Read the inner exception, the innermost first; with a type initializer it is often a setting or a connection string that is missing.",
  source = { { "dotnet-runtime", "src/coreclr/inc/corerror.xml" } },
}

entry {
  family = "win32", key = 0xe0434f4d,
  title = "A .NET exception ended the process",
  summary = "The number of every exception of .NET 1.0 to 3.5 that nothing caught; later versions have 0xe0434352. Type and stack stand in the Application log, .NET Runtime 2.0 Error Reporting 5000 (P9 is the type).",
  source = { { "dotnet-runtime", "src/coreclr/inc/corexcep.h" }, { "iis-blog-1009" } },
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
  summary = "The libraries hostfxr, hostpolicy or coreclr are missing (0x80008083, 0x80008087), do not load (0x80008082, 0x80008088) or do not fit together (0x80008084, 0x8000808e): an incomplete publish or a damaged installation. 0x80008085: they do not lie where the host expects them.",
  causes = {
    { "A self-contained application was copied in part, or mixed with an older publish.",
      "Empty the folder and deploy the whole publish output for one runtime identifier." },
    { "The installed runtime is damaged, or the Visual C++ runtime is missing (0x80008082).",
      "Repair the Hosting Bundle of that version, which brings both." },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

entry {
  family = "win32", key = 0x8000808c, also = { 0x8000808b }, status = "500 502",
  title = "A file of App.deps.json is missing",
  summary = "ResolverResolveFailure: the host cannot find a file that App.deps.json names, or two of them contradict each other; 0x8000808b: a deps.json is missing or invalid.",
  causes = {
    { "The publish folder was copied in part.",
      "Deploy the whole publish folder again; `dotnet App.dll` in it prints the name of the file.",
      when = { win32 = { 0x8000808c, 0x8000808b } } },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

entry {
  family = "win32", key = 0x80008093, also = { 0x800080a1 }, status = "500 502",
  title = "The file App.runtimeconfig.json is not valid",
  summary = "InvalidConfigFile: the host cannot read App.runtimeconfig.json, or it holds a wrong value; 0x800080a1: it sets a property that belongs to the host.",
  causes = {
    { "The file was edited by hand or changed by a transform of the deployment.",
      "Publish again and deploy the file as it was built; put settings of your own into appsettings.json.",
      when = { win32 = { 0x80008093, 0x800080a1 } } },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

entry {
  family = "win32", key = 0x80008091, also = { 0x8000809b }, status = "500 502",
  title = "The host looked for an SDK",
  summary = "LibHostSdkFindFailure: the command line names no application, so dotnet took it for a command of the SDK and found none; SdkResolveFailure (0x8000809b) means the same.",
  causes = {
    { "The attribute arguments of the aspNetCore element does not name the DLL of the application, or the DLL is not in the folder.",
      "Set `processPath=\"dotnet\" arguments=\".\\App.dll\"`, and see that App.dll lies there.",
      when = { win32 = { 0x80008091, 0x8000809b } } },
  },
  source = { { "dotnet-runtime", "docs/design/features/host-error-codes.md" } },
}

entry {
  family = "win32", key = 0x8000809a, also = { 0x80008095 }, status = "500 502",
  title = "App.exe does not find its App.dll",
  summary = "AppPathFindFailure: the start program (apphost) looks for the DLL whose name was built into it, and it is not there; 0x80008095: no name was built in, or a single-file program could not be unpacked.",
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
  summary = "Windows wanted to read a part of an exe, a DLL or a mapped file, and disk or network did not give it. The process ends.",
  causes = {
    { "The application runs from a network share that was gone for a moment, or the disk has errors.",
      "Run it from a local disk. Read the System log for Disk and Ntfs events of that second." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc000007b, name = "STATUS_INVALID_IMAGE_FORMAT",
  title = "A DLL has the wrong architecture or is damaged",
  summary = "The program did not start, because one of its DLLs is 64-bit where 32-bit is needed, the reverse, or damaged (as Win32 error 193).",
  causes = {
    { "A runtime, such as Visual C++, or a DLL on the PATH is of the other architecture.",
      "Install the runtime in the architecture of the program (x86 and x64 side by side do no harm), and look with Process Monitor which DLL was opened last." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000139, also = { 0xc0000138 },
  title = "A DLL lacks a function that the program needs",
  summary = "STATUS_ENTRYPOINT_NOT_FOUND: a DLL was found, but of a version without the function, so the program did not start; 0xc0000138 names the function by a number.",
  causes = {
    { "An older DLL of the same name lies in the folder or earlier on the PATH, or the Visual C++ runtime is too old.",
      "Install the newest Visual C++ Redistributable of that architecture, and remove stray copies: `where <name>.dll` lists them." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc000013a, name = "STATUS_CONTROL_C_EXIT",
  title = "The program was ended by Ctrl+C",
  summary = "A console program was told to end: Ctrl+C, Ctrl+Break, its window was closed, or its parent sent that signal. It is no crash.",
  causes = {
    { "Somebody or something ended it in the regular way, for instance a deployment or a process manager.",
      "Nothing is wrong, unless it ends again and again; then look for what stops it." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000374, name = "STATUS_HEAP_CORRUPTION", status = "503",
  title = "The heap of the process was damaged",
  summary = "Native code wrote beyond its memory, and Windows ended the process when it noticed. The faulting module is mostly ntdll.dll: the place where it was noticed, not the culprit.",
  causes = {
    { "A native DLL of the process has a fault: a driver, an ISAPI filter, a PHP extension, an agent.",
      "Update or remove the native modules one by one. To find the culprit run `gflags /p /enable w3wp.exe /full` for a test (slow, much memory), take a dump of the next crash, and switch it off with `gflags /p /disable w3wp.exe`." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000409, also = { 0xc0000602 }, status = "503",
  title = "The process ended itself at once",
  summary = "Code found a state in which it must not go on, and ended the process without any handler: a fail-fast call, an abort of the C runtime, or a buffer on the stack that was overrun. The names are STATUS_STACK_BUFFER_OVERRUN (0xc0000409) and STATUS_FAIL_FAST_EXCEPTION (0xc0000602).",
  check = "Read the faulting module. With clr.dll or coreclr.dll .NET ended the process: .NET Runtime 1023 or 1025 of that second has the message.",
  causes = {
    { "A native module or the runtime found damaged data.",
      "Take a dump at the next crash (WER LocalDumps, DumpType 2, or `procdump -ma -e <pid>`) and read the stack of the thread that failed." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0150002, also = { 0xc0150004 },
  title = "The side-by-side configuration does not fit",
  summary = "The program did not start: a side-by-side assembly that its manifest names is not installed (0xc0150004), mostly a Visual C++ runtime of 2005 or 2008.",
  causes = {
    { "That Visual C++ Redistributable is missing in the architecture of the program.",
      "Read the source SideBySide in the Application log: it names the assembly and version. Install that one; `sxstrace` shows the search." },
  },
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc000006d, also = { 0xc000006e, 0xc0000064, 0xc000006a, 0xc0000071, 0xc0000072, 0xc0000234 }, status = "401",
  title = "The logon was refused",
  summary = "Event 4625 of the Security log has these as Status and Sub Status: 0xc000006d refused, 0xc0000064 no such user, 0xc000006a wrong password, 0xc000006e a restriction of the account, 0xc0000071 password expired, 0xc0000072 account disabled, 0xc0000234 account locked.",
  check = "The Sub Status is the closer reason; the event names the account, the computer and the logon type (3 network, 4 batch, as for the account of a pool).",
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}

entry {
  family = "win32", key = 0xc0000022, also = { 0xc0000034, 0xc0000043 },
  title = "A file or key could not be opened",
  summary = "The NT forms of three Win32 errors: 0xc0000022 access denied (5), 0xc0000034 not found (2), 0xc0000043 in use by another process (32).",
  source = { { "ms-erref", "2.3.1 NTSTATUS Values" } },
}
