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
  check = "The error code: 0x80090016 no key or no rights on it, 0x8009001A a damaged key, 0x8009030D a broken key set.",
  causes = {
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
