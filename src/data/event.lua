-- Events of Windows: what the source and the number of an event in the System or Application log mean.
-- The family, and the sources of Windows itself: Schannel, crash reports and the .NET Runtime. What a server or module writes
-- stands in its own file: iis/event.lua, iis6.lua, httpsys.lua, ancm.lua.

-- A key is the source as Event Viewer shows it in short, a blank and the number. One failure leaves several events.
family { id = "event", title = "source and number of an event of Windows", key = "name", together = true }

-- Crashes --------------------------------------------------------------------

entry {
  key = "Application Error 1000", versions = "0+",
  signs = { "Faulting application name: <>, version: <>, time stamp:" },
  title = "A process crashed",
  summary = "Windows reports the crash of a process. With w3wp.exe all applications of that pool went down, and WAS 5009 or 5011 follows; five crashes within 5 minutes stop the pool.",
  check = "Exception code and faulting module. A DLL of Windows as faulting module is mostly the place and not the culprit.",
  causes = {
    { "A .NET exception that nothing caught (0xe0434352).",
      "Read .NET Runtime 1026 of the same second: it names the exception and the code. Handle exceptions in threads, timers and async void methods of the application.",
      when = { win32 = 0xe0434352, event = ".NET Runtime 1026" } },
    { "Native code touched memory that is not its own (0xc0000005).",
      "Update or remove the faulting module if it is one of another vendor. If it is a DLL of Windows, take a dump (`procdump -ma -e 1 <pid>`) and look for the caller.",
      when = { win32 = 0xc0000005 } },
    { "A function calls itself without end and uses up the stack (0xc00000fd).",
      "Take a dump (`procdump -ma -i D:\\Dumps`, and `procdump -u` afterwards) and look for functions that repeat in the call stack.",
      when = { win32 = 0xc00000fd } },
    { "Native code damaged the heap, and Windows noticed it later (0xc0000374); ntdll.dll is the place, not the culprit.",
      "Update or remove native modules of other vendors one by one; to find the culprit follow the advice for 0xc0000374.",
      when = { win32 = 0xc0000374 } },
    { "The process ended itself: an abort or an overrun buffer (0xc0000409), a fail-fast call (0xc0000602) or Environment.FailFast (0x80131623).",
      "Read .NET Runtime 1025 or 1023 of the same second; without one take a dump of the next crash and read the stack.",
      when = { win32 = { 0xc0000409, 0xc0000602, 0x80131623 }, event = { ".NET Runtime 1025", ".NET Runtime 1023" } } },
    { "A part of the program could not be read again from its disk or share (0xc0000006).",
      "Run the application from a local disk; read the System log for Disk and Ntfs events of that second.",
      when = { win32 = 0xc0000006 } },
  },
  see = { ["event WAS 5011"] = "what WAS writes of the same crash", ["event WAS 5002"] = "the pool was stopped after some of them" },
  source = { { "iis-support", "process-termination-crash" } },
}

entry {
  key = ".NET Runtime 1026", versions = "0+",
  signs = { "Description: The process was terminated due to an unhandled exception." },
  title = "An exception that nothing caught ended a .NET process",
  summary = "Code outside a request, in a thread, a timer or an async void method, or the start of the application threw an exception, and that ends the whole process. With w3wp.exe WAS 5009 or 5011 follows.",
  check = "Read Exception Info: the type of the exception and the first lines of the stack that are code of your own.",
  causes = {
    { "Code of the application threw an exception outside a request and did not catch it.",
      "Correct it at the first line of the stack that is code of your own, and catch exceptions in background work.",
      when = { event = ".NET Runtime 1026", says = "Description: The process was terminated due to an unhandled exception." } },
  },
  see = { ["event Application Error 1000"] = "the report of the same crash by Windows" },
  source = { { "iis-support", "process-termination-crash" } },
}

entry {
  key = ".NET Runtime 1025", also = { ".NET Runtime 1023" }, versions = "0+",
  signs = {
    "Description: The application requested process termination through System.Environment.FailFast",
    "Description: The process was terminated due to an internal error in the .NET Runtime",
  },
  title = "A .NET process ended itself at once",
  summary = "1025: code called Environment.FailFast, and Message says why. 1023: the runtime itself failed, mostly because native code damaged its memory. No handler of the application ran.",
  check = "With 1025 read Message and the stack. With 1023 take out the native DLLs of the process one by one: a profiler, an APM agent, a database driver.",
  see = { ["event Application Error 1000"] = "the report of the same end by Windows" },
  source = { { "dotnet-runtime", "src/coreclr/vm/eventreporter.cpp" } },
}

entry {
  key = "Windows Error Reporting 1001", versions = "0+",
  title = "The report of a crash",
  summary = "Windows filed a report of a crash: Event Name APPCRASH of native code, CLR20r3 of .NET.",
  check = "The event names a folder below `C:\\ProgramData\\Microsoft\\Windows\\WER`; a dump may lie there.",
  see = { ["event Application Error 1000"] = "the crash itself, with the faulting module" },
  source = { { "iis-support", "process-termination-crash" } },
}

-- Services, accounts ------------------------------------------------------------

entry {
  key = "Service Control Manager 7023", also = { "Service Control Manager 7000", "Service Control Manager 7001", "Service Control Manager 7024" }, versions = "0+",
  signs = {
    "Windows Process Activation Service service terminated with the following error:",
    "Windows Process Activation Service service failed to start due to the following error:",
    "depends on the Windows Process Activation Service service which failed to start because of the following error:",
    "The WAS service terminated with the following error:",
    "The W3SVC service depends on the WAS service which failed to start",
    "The IIS Admin Service service terminated with the following service-specific error",
    "Windows could not start the World Wide Web Publishing Service", "Windows could not start the Windows Process Activation Service",
    "The World Wide Web Publishing Service service could not be started.", "The Windows Process Activation Service service could not be started.",
    "Cannot start service W3SVC on computer",
    "The IIS Admin Service or the World Wide Web Publishing Service, or a service dependent on them failed to start.",
  },
  title = "A service did not start or ended with an error",
  summary = "The event names the service and the error: 7000 and 7001 at the start (7001: because another service failed first), 7023 and 7024 at the end. W3SVC needs WAS and the driver HTTP.",
  check = "Start with the service that failed first: of W3SVC and WAS it is WAS, and `net start was` prints the real error. Then read the WAS event right before: 5005, 5188 or 5215.",
  causes = {
    { "WAS, error 1326: IIS uses shared configuration, and the password of the account for the share was changed.",
      "Set enabled to false in `%windir%\\System32\\inetsrv\\config\\redirection.config` and run `net start w3svc`; until Shared Configuration is on again (IIS Manager, new password) the local configuration holds, which may be old.",
      when = { win32 = 1326, says = "Windows Process Activation Service service <> the following error: The user name or password is incorrect." } },
    { "WAS, error 13: applicationHost.config, or a file that belongs to it, is invalid.",
      "Test it with `appcmd list config`, and correct the line that it names or restore a copy from `C:\\inetpub\\history`.",
      when = { win32 = 13, says = "Windows Process Activation Service service <> the following error: The data is invalid." } },
    { "WAS, error 80: a file applicationHost.config.tmp was left behind. Reported for Windows 10.",
      "Move that .tmp file out of `%windir%\\System32\\inetsrv\\Config`, then run `net start w3svc`.",
      when = { win32 = 80, says = { "The WAS service terminated with the following error: The file exists.",
        "Windows Process Activation Service service <> the following error: The file exists." } } },
    { "WAS, error 2 or 3: mostly the folder `C:\\inetpub\\temp\\appPools` is missing; WAS 5188 then stands beside it.",
      "Make it: SYSTEM and Administrators full control, IIS_IUSRS read. Then run `net start w3svc`.",
      when = { win32 = { 2, 3 }, event = "WAS 5188", says = {
        "Windows Process Activation Service service <> the following error: The system cannot find the file specified.",
        "Windows Process Activation Service service <> the following error: The system cannot find the path specified.",
      } } },
    { "WAS or W3SVC, error 87: by report an agent that was uninstalled left the registry value Environment of the service empty.",
      "Under `HKLM\\SYSTEM\\CurrentControlSet\\Services` delete an empty value Environment in WAS, W3SVC and IISADMIN; then run `net start w3svc`.",
      when = { win32 = 87, says = "Windows Process Activation Service service <> the following error: The parameter is incorrect." } },
    { "Error 1058: the service, or one that it needs, is disabled.",
      "Find it with `sc qc w3svc`, `sc qc was` and `sc qc http`. Run `sc config w3svc start= auto`, for WAS and HTTP with `start= demand`.",
      when = { win32 = 1058 } },
    { "IIS Admin Service, -2146893818: its machine key is damaged.",
      "Follow the advice for 0x80090006; sites of IIS 7 and later do not need this service.",
      when = { win32 = 0x80090006, says = "The IIS Admin Service service terminated with the following service-specific error" } },
  },
  source = { { "iis-blog-was-1326" }, { "serverfault-891302" }, { "hanselman-was" }, { "apmtips-environment" }, { "iis-blog-7024" } },
}

entry {
  key = "User Profiles Service 1530", versions = "0+",
  signs = { "Windows detected your registry file is still in use by other applications or services. The file will be unloaded now." },
  title = "The registry of an account was unloaded while it was in use",
  summary = "A user logged off, and Windows unloaded the registry of the account although processes still used it. Mostly harmless; a worker process of that account fails from now on with 0x800703FA.",
  check = "Does DETAIL name w3wp.exe or dllhost.exe?",
  see = { ["win32 1018"] = "the failure that follows, and its cure" },
  source = { { "dsnotes-profile" }, { "kb3114011" } },
}

entry {
  key = "Security-Kerberos 4", also = { "Kerberos 4" }, status = "401", versions = "0+",
  signs = { "The Kerberos client received a KRB_AP_ERR_MODIFIED error from the server" },
  title = "The service cannot decrypt the Kerberos ticket",
  summary = "A service refused the ticket for the target name in the event: it was made for another account than the service uses. With IIS the user is asked for a password again and again (401.1).",
  check = "Run `setspn -Q HTTP/<name>` with the target name, and `setspn -X`. Which account decrypts: the computer (kernel-mode authentication) or that of the pool (useAppPoolCredentials)?",
  causes = {
    { "The SPN lies on the wrong account, or on two.",
      "Remove it there with `setspn -D HTTP/<name> <wrong account>`, and add it with `setspn -S HTTP/<name> <account that decrypts>`. After `klist purge` the client asks anew." },
    { "The pool runs under a domain account that has the SPN, while kernel mode decrypts with the computer account.",
      "Set useAppPoolCredentials: `appcmd set config \"Site\" -section:windowsAuthentication -useAppPoolCredentials:true -commit:apphost`." },
    { "The policy Configure encryption types allowed for Kerberos differs between the machines.",
      "Allow AES 128 and AES 256 on both." },
  },
  see = { ["401.1"] = "what the client gets", ["win32 0x8009030f"] = "the number of it" },
  source = { { "joshroark-kerberos" }, { "askds-spn-3" }, { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication" } },
}

-- Schannel -------------------------------------------------------------------

entry {
  key = "Schannel 36869", versions = "0+",
  signs = { "server credential's certificate does not have a private key information property attached to it." },
  title = "The certificate has no private key",
  summary = "The certificate that a service uses for TLS has no private key on this machine. The handshake fails before there is any HTTP status.",
  check = "Open the certificate in the Certificates console of the computer account: it has to say that you have a private key for it.",
  causes = {
    { "Only the public part (.cer) was imported, or the certificate was restored without its key.",
      "Import the PFX with the key. On the machine that made the request, try `certutil -repairstore my \"<thumbprint>\"`. Otherwise request a new certificate, and choose it in the binding.",
      when = { event = "Schannel 36869",
        says = "server credential's certificate does not have a private key information property attached to it." } },
  },
  see = { ["event Schannel 36870"] = "there is a key, but it cannot be used" },
  source = { { "iis-support", "KB 824035, cannot-access-site-using-https" },
    { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" } },
}

entry {
  key = "Schannel 36870", versions = "0+",
  signs = { "A fatal error occurred when attempting to access the <> credential private key. The error code returned from the cryptographic module is" },
  title = "Private key cannot be used",
  summary = "Schannel cannot use the private key of a certificate, so TLS handshakes fail before there is any HTTP status. IIS Manager may show 0x80070520 when you add the binding.",
  check = "The error code: 0x80090016 no key or no rights on it, 0x8009001A a damaged key, 0x8009030D a broken key set, or a key that the process may not read.",
  causes = {
    { "Often, where the event names a process of its own (w3wp, a service): its account may not read the key of the certificate that the application uses.",
      "In the Certificates console of the computer account choose All Tasks, Manage Private Keys at that certificate, and give the one account Read: IIS AppPool\\P, or the account of the service.",
      when = { says = "The SSPI client process is w3wp" } },
    { "The certificate was imported in IIS Manager without Allow this certificate to be exported, which leaves a broken key set (0x8009030D).",
      "Delete the certificate and import the PFX in the Certificates console of the computer account; no export is needed there. Then choose it in the binding again.",
      when = { win32 = 0x8009030d } },
    { "The rights on `C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys` or on the key file were changed (0x80090016).",
      "Restore the default rights of that folder, and give SYSTEM and Administrators full control of the key file; no other account needs it for IIS.",
      when = { win32 = 0x80090016 } },
    { "The key is damaged (0x8009001A).",
      "Bind a self-signed test certificate to see that TLS works at all, then replace the certificate.",
      when = { win32 = 0x8009001a } },
  },
  see = { ["event HttpEvent 15021"] = "what HTTP.sys writes when it cannot use the certificate of a binding" },
  source = { { "iis-blog-0x80070520" }, { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" } },
}

entry {
  key = "Schannel 36871", versions = "0+",
  signs = {
    "A fatal error occurred while creating a TLS <> credential. The internal error state is",
    "A fatal error occurred while creating an SSL <> credential. The internal error state is",
  },
  title = "TLS credential could not be created",
  summary = "A program asked for a TLS credential that this machine does not allow. With client in the text it is an outgoing call of this machine, such as one to a back end; with server an incoming one.",
  check = "Does the text say client or server, and what process does it name? With 10013 look under `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols`.",
  causes = {
    { "Often the program asks for TLS 1.0 or 1.1 only, and these are switched off (internal error state 10013).",
      "Let the program use TLS 1.2: update it; for .NET Framework set the DWORDs SchUseStrongCrypto and SystemDefaultTlsVersions to 1 under `HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319` (and in Wow6432Node for 32-bit programs). Do not switch the old protocols on again: they are broken." },
  },
  source = { { "dn786445" }, { "win32-docs", "SecAuthN/protocols-in-tls-ssl--schannel-ssp-" } },
  confidence = "medium",
}

entry {
  key = "Schannel 36874", versions = "0+",
  signs = { "but none of the cipher suites supported by the client application are supported by the server." },
  title = "Client and server have no cipher suite in common",
  summary = "A client offered only cipher suites that this machine does not use, so the handshake failed before there was any HTTP status. 36888 with alert 40 follows.",
  check = "Compare the ClientHello in a network trace with `Get-TlsCipherSuite`; an RSA certificate cannot serve ECDSA suites, nor the reverse.",
  causes = {
    { "Often the client is old, or a scanner that tries suites one by one.",
      "Ignore scanners. Update the client. Switch a weaker suite on again only if that client cannot be updated, and only on the address that it uses: every other client can then be talked down to it." },
    { "Suites were removed by a policy (SSL Cipher Suite Order) that fit the certificate.",
      "Put current suites back into the policy: ECDHE with AES-GCM for the kind of key that the certificate has." },
  },
  see = { ["event Schannel 36888"] = "the alert that ends this handshake" },
  source = { { "dn786445" } },
  confidence = "medium",
}

entry {
  key = "Schannel 36882", versions = "0+",
  signs = { "The certificate received from the remote server was issued by an untrusted certificate authority." },
  title = "Certificate of the other server is not trusted",
  summary = "This machine is the client: an outgoing TLS call, for instance of ARR or of an application to its back end, met a certificate of an authority that the machine does not trust. The call fails.",
  causes = {
    { "The authority that issued the certificate is not in the store of this computer, or the back end does not send its intermediate certificate.",
      "Let the back end send the whole chain. Import the root into Trusted Root Certification Authorities of the computer account only if every certificate of that authority may be trusted on this machine.",
      when = { event = "Schannel 36882", says = "The certificate received from the remote server was issued by an untrusted certificate authority." } },
  },
  see = { ["502.3"] = "what ARR answers then" },
  source = { { "dn786445" } },
  confidence = "medium",
}

entry {
  key = "Schannel 36887", versions = "0+",
  signs = { "A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is", "The following fatal alert was received:" },
  title = "The other side ended the handshake",
  summary = "The other side sent a fatal TLS alert and refused the connection; there is no HTTP status. For an IIS site the other side is the client, for an outgoing call it is the server.",
  check = "The alert code: 40 handshake failure, 42 bad certificate, 45 expired, 46 certificate unknown, 48 unknown authority, 70 protocol version.",
  causes = {
    { "Code 42, 45, 46 or 48: the other side does not accept the certificate of this machine.",
      "Renew the certificate, use one that holds the name that is called, and let this machine send its intermediate certificates." },
    { "Code 40 or 70: no protocol version or cipher suite in common.",
      "Allow TLS 1.2 and current cipher suites on both sides, rather than old ones." },
  },
  see = { ["event Schannel 36888"] = "this machine ended the handshake" },
  source = { { "dn786445" }, { "win32-docs", "SecAuthN/schannel-error-codes-for-tls-and-ssl-alerts" } },
  confidence = "medium",
}

entry {
  key = "Schannel 36888", versions = "0+",
  signs = { "A fatal alert was generated and sent to the remote endpoint. This may result in termination of the connection.", "The following fatal alert was generated:" },
  title = "This machine ended the handshake",
  summary = "This machine sent a fatal TLS alert and refused the connection; there is no HTTP status.",
  check = "The alert code: 40 handshake failure, 42 bad certificate, 46 certificate unknown, 48 unknown authority, 70 protocol version. 36874 beside it means cipher suites.",
  causes = {
    { "Code 40: no cipher suite in common with the other side; 36874 stands beside it.",
      "Follow the advice for Schannel 36874.",
      when = { event = "Schannel 36874", says = "but none of the cipher suites supported by the client application are supported by the server." } },
    { "Code 70: the other side offers only protocol versions that are switched off here.",
      "Update that side to TLS 1.2. Do not switch the old protocols on again: they are broken." },
    { "Code 42, 46 or 48: this machine does not accept the certificate of the other side.",
      "Renew that certificate, or let its server send the whole chain." },
  },
  see = { ["event Schannel 36887"] = "the other side ended the handshake" },
  source = { { "dn786445" }, { "win32-docs", "SecAuthN/schannel-error-codes-for-tls-and-ssl-alerts" } },
  confidence = "medium",
}

entry {
  key = "Schannel 36876", also = { "Schannel 36881", "Schannel 36883", "Schannel 36884" }, versions = "0+",
  signs = {
    "The certificate received from the remote server has not validated correctly.",
    "The certificate received from the remote server has either expired or is not yet valid.",
    "The certificate received from the remote server has been revoked.",
    "The certificate received from the remote server does not contain the expected name.",
  },
  title = "The certificate of the other server is not accepted",
  summary = "This machine is the client; an outgoing TLS call failed at the certificate: out of date (36881), revoked (36883), for another name (36884), or another fault (36876).",
  causes = {
    { "Out of date.", "Renew it on the other side; compare the clocks of both machines.",
      when = { event = "Schannel 36881", says = "The certificate received from the remote server has either expired or is not yet valid." } },
    { "Revoked by its issuer.", "Get a new one, with a new key, for the other server.",
      when = { event = "Schannel 36883", says = "The certificate received from the remote server has been revoked." } },
    { "Called by a name that is not in it.", "Call the server by a name of its certificate, or give it a certificate for the name in use.",
      when = { event = "Schannel 36884", says = "The certificate received from the remote server does not contain the expected name." } },
  },
  see = { ["event Schannel 36882"] = "its CA is not trusted" },
  source = { { "schannel-messages" }, { "dn786445" } },
}

entry {
  key = "Schannel 36877", also = { "Schannel 36878", "Schannel 36879" }, status = "403", versions = "0+",
  signs = {
    "The certificate received from the remote client application has not validated correctly.",
    "The certificate received from the remote client application is not suitable for",
    "The certificate received from the remote client application was not successfully mapped to a client system account.",
  },
  title = "A client certificate was not accepted",
  summary = "A client sent a certificate that does not validate (36877; with IIS 403.7, 403.13, 403.16 or 403.17 follows), or that Windows maps to no account (36878, 36879), which is harmless where nothing maps certificates.",
  check = "The substatus in the W3C log tells which rule it breaks.",
  source = { { "schannel-messages" }, { "dn786445" } },
  confidence = "medium",
}

entry {
  key = "Schannel 36885", versions = "0+",
  signs = { "When asking for client authentication, this server sends a list of trusted certificate authorities to the client." },
  title = "The list of trusted authorities is too long",
  summary = "The list that the server sends with its wish for a client certificate was cut. Clients whose authority fell out do not offer their certificate, and get 403.7.",
  causes = {
    { "The store Trusted Root of the computer holds too many certificates.",
      "Remove roots there that nobody needs. Or send no list: DWORD SendTrustedIssuerList = 0 under `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL`; the check of the certificates stays." },
  },
  see = { ["403.7"] = "what such a client gets" },
  source = { { "schannel-messages" }, { "dn786445" } },
  confidence = "medium",
}
