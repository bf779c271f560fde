-- Win32 errors that stand beside a failed start, a socket, a logon or a certificate: services, registry, Winsock, WinHTTP, SSPI.
-- Main source: MicrosoftDocs/win32 for the names; the IIS support articles and field reports for what they mean in their place.

-- Memory, files, registry -----------------------------------------------------

entry {
  family = "win32", key = 0x8007000e, name = "E_OUTOFMEMORY",
  title = "No memory could be allocated",
  summary = "A process got no memory (OutOfMemoryException). In a 32-bit pool it is mostly the address space that is used up.",
  causes = {
    { "Often a 32-bit pool is too small for the application, or the application leaks.",
      "Run it in a 64-bit pool if its native parts allow: `appcmd set apppool \"P\" /enable32BitAppOnWin64:false`. If it grows there too, take a dump and look for what grows." },
  },
  source = { { "win32-docs", "com/com-error-codes-1" } },
}

entry {
  family = "win32", key = 80, name = "ERROR_FILE_EXISTS",
  title = "The file exists already",
  summary = "A file could not be created because one of that name exists. Where WAS does not start with it, look for applicationHost.config.tmp in `%windir%\\System32\\inetsrv\\Config`.",
  see = { ["event WAS 5005"] = "WAS does not start, with the data 50 00 07 80" },
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "serverfault-891302" } },
}

entry {
  family = "win32", key = 1018, name = "ERROR_KEY_DELETED", status = "500",
  title = "The registry of the account was unloaded",
  summary = "The worker process used a registry key that is marked for deletion. The account of the pool, or of a COM+ application, was also logged on as a user, and at the end of that session Windows unloaded its registry.",
  check = "User Profiles Service 1530 of the same time (Application log) names the processes that had it open.",
  causes = {
    { "The identity of the pool also has interactive sessions or scheduled tasks, and its profile is unloaded at logoff.",
      "Recycle the pool: `appcmd recycle apppool \"P\"`. Then give it an account that nobody logs on with, and set Load User Profile to true. Where the account must be shared, enable the policy Do not forcefully unload the users registry at user logoff (Administrative Templates, System, User Profiles).",
      when = { win32 = 1018 } },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "kb3114011" }, { "dsnotes-profile" }, { "biztalk360-800703fa" } },
}

-- Services --------------------------------------------------------------------

entry {
  family = "win32", key = 1058, name = "ERROR_SERVICE_DISABLED",
  title = "The service is disabled",
  signs = { "The service cannot be started, either because it is disabled or because it has no enabled devices associated with it" },
  summary = "A service, or one that it depends on, has the start type Disabled. IIS needs W3SVC, WAS and the driver HTTP.",
  causes = {
    { "It was disabled by hand, or by a policy that hardens the server.",
      "Find it with `sc qc w3svc`, `sc qc was` and `sc qc http`. Run `sc config w3svc start= auto`, for WAS and HTTP with `start= demand`; where a policy sets them, change it there." },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  family = "win32", key = 1061, name = "ERROR_SERVICE_CANNOT_ACCEPT_CTRL",
  title = "The service or pool is still starting or stopping",
  summary = "A command reached a service, a pool or a site that is between two states and takes no command. iisreset shows it as 80070425 (2147943461).",
  causes = {
    { "With `iisreset /noforce` a service of IIS did not stop within the time.",
      "Stop them one by one to see which hangs: `net stop w3svc`, then `net stop was /y`; start them with `net start w3svc`.",
      when = { says = "The service cannot accept control messages at this time. (2147943461, 80070425)" } },
    { "A script starts or stops a pool or site while the last command to it is not done; a stop takes up to shutdownTimeLimit (default 90 seconds).",
      "Wait in the script until `(Get-WebAppPoolState \"P\").Value` says Stopped or Started, then send the next command.",
      when = { says = "The service cannot accept control messages at this time. (Exception from HRESULT: 0x80070425)" } },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "iis-support", "KB 969864, using-iisreset-restart-iis-result-error" },
    { "iis-docs", "configuration/system.applicationHost/applicationPools/add/processModel" } },
}

entry {
  family = "win32", key = 1068, name = "ERROR_SERVICE_DEPENDENCY_FAIL",
  title = "A service that this one needs did not start",
  signs = { "The dependency service or group failed to start" },
  summary = "The service itself is not the fault: one that it depends on failed. W3SVC depends on WAS and on HTTP.",
  check = "Run `net start http`, then `net start was`: the first that fails prints the real error. In the System log read Service Control Manager 7000, 7001 and 7023 and WAS 5005, 5188 and 5215.",
  see = { ["event Service Control Manager 7023"] = "the errors of WAS and their cures" },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "iis-blog-was-1326" } },
}

entry {
  family = "win32", key = 4312, name = "ERROR_OBJECT_NOT_FOUND",
  title = "The service does not know this site or pool",
  summary = "With IIS (0x800710d8) the configuration has a site or pool that WAS or the WWW service has not taken over, or not yet: it shows as Unknown and cannot be started.",
  causes = {
    { "A script starts a new site or pool, or asks for its state, before WAS has read the change.",
      "Let the script try again after a second or two." },
    { "WAS missed the change of applicationHost.config; with shared configuration on a file share this is reported for large files.",
      "Save applicationHost.config once more without a change, or run `iisreset`, which restarts all sites." },
  },
  source = { { "win32-docs", "Debug/system-error-codes--4000-5999-" }, { "rasmussen-0x800710d8" }, { "aspnetcore", "IntegrationTesting.IIS, IISDeployer" } },
  confidence = "medium",
}

-- Logon and accounts -----------------------------------------------------------

entry {
  family = "win32", key = 1312, name = "ERROR_NO_SUCH_LOGON_SESSION",
  title = "There is no such logon session",
  signs = { "A specified logon session does not exist. It may already have been terminated" },
  summary = "At the binding of a certificate (0x80070520) it is no session: HTTP.sys cannot use the certificate, because it lies in the wrong store or its private key is missing or cannot be read.",
  check = "Does the certificate lie in the store of the computer, and does it say that you have a private key for it? Schannel 36870 has the code of the key.",
  causes = {
    { "The PFX was imported in IIS Manager without Allow this certificate to be exported, which leaves a broken key set; Schannel 36870 says 0x8009030D.",
      "Delete the certificate and import the PFX in the Certificates console of the computer account, then choose it in the binding.",
      when = { win32 = 0x8009030d } },
    { "The certificate has no private key here, or was imported for the user in place of the computer.",
      "Import the PFX with its key into the store of the computer. On the machine that made the request, try `certutil -repairstore my \"<thumbprint>\"`." },
    { "With netsh: the hash is not that of a certificate in the store that certstorename names, or it was copied with an invisible character in front.",
      "Take the hash from `Get-ChildItem Cert:\\LocalMachine\\My`, and give certstorename the store in which it lies (MY, WebHosting).",
      when = { says = "SSL Certificate add failed, Error: 1312" } },
  },
  source = { { "iis-blog-0x80070520" }, { "win-acme", "issues 172 and 371" }, { "win32-docs", "Http/add-sslcert" },
    { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" }, { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  family = "win32", key = 1455, name = "ERROR_COMMITMENT_LIMIT", status = "500 503",
  title = "The machine has no more memory to commit",
  summary = "Memory and paging file together are used up, so processes cannot start or grow. Clients get 500, or 503 where a worker process does not start.",
  causes = {
    { "One process takes all memory, or the paging file is too small.",
      "Sort Task Manager, Details, by Commit size and end or limit the largest; let Windows manage the size of the paging file." },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

entry {
  family = "win32", key = 1789, name = "ERROR_TRUSTED_RELATIONSHIP_FAILURE", status = "401",
  title = "The trust between this machine and its domain is broken",
  summary = "The password of the computer account does not match that of the domain any more, so no domain account can be checked here.",
  causes = {
    { "The machine was restored from an old image or snapshot, or its computer account was reset or reused.",
      "As administrator run `Test-ComputerSecureChannel -Repair -Credential DOM\\admin` in PowerShell, then restart." },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1700-3999-" } },
}

-- Sockets ------------------------------------------------------------------------

entry {
  family = "win32", key = 10013, name = "WSAEACCES",
  title = "The port may not be opened",
  signs = { "An attempt was made to access a socket in a way forbidden by its access permissions" },
  summary = "Windows does not let the program have that port or connection. At the start of a server nothing may listen there, and still the port is refused.",
  check = "Run `netsh interface ipv4 show excludedportrange protocol=tcp`: does the port lie in a range? If not, `netstat -ano` shows who has it.",
  causes = {
    { "Windows keeps a block of ports, with this one in it, for Hyper-V, WSL or Docker (WinNAT). The blocks change with a restart.",
      "Take a port outside the ranges. To keep the port, in an elevated cmd: `net stop winnat`, `netsh interface ipv4 add excludedportrange protocol=tcp startport=<port> numberofports=1`, `net start winnat`; containers and virtual machines lose their network for a moment.",
      when = { says = { "Unable to bind to <> on the <> interface: 'An attempt was made to access a socket", "forbidden by its access permissions<>Socket.DoBind(" } } },
    { "Another program has the port for itself alone; HTTP.sys (process 4) does so with the ports of IIS sites.",
      "Take another port, or stop that program.",
      when = { says = { "Unable to bind to <> on the <> interface: 'An attempt was made to access a socket", "forbidden by its access permissions<>Socket.DoBind(" } } },
    { "For an outgoing connection: a firewall or virus scanner on this machine blocks the program.",
      "Allow this one program and target in that product." },
  },
  see = { ["win32 0x80070005"] = "IIS Express and HTTP.sys name the same range so" },
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" }, { "wsl-5514" }, { "aspnetcore", "issue 25562" } },
}

entry {
  family = "win32", key = 10048, name = "WSAEADDRINUSE",
  title = "Address and port are in use",
  signs = { "Only one usage of each socket address (protocol/network address/port) is normally permitted" },
  summary = "A program wanted to listen on an address and port that another has, or an outgoing connection found no free port of this machine.",
  check = "Run `netstat -ano | findstr :<port>` and `tasklist /fi \"pid eq <pid>\"`. With an outgoing call count the connections in TIME_WAIT.",
  causes = {
    { "Another program, or an older process of the same one, listens there.",
      "Stop it, or give one of the two another port." },
    { "Outgoing calls used up the dynamic ports (16384 by default), because each opens a new connection.",
      "Let the application keep one HttpClient, or one pool of connections, and use it again." },
  },
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 10049, name = "WSAEADDRNOTAVAIL",
  title = "The address is not one of this machine",
  signs = { "The requested address is not valid in its context" },
  summary = "A program wanted to listen on an address that this machine does not have, or to connect to an address that is none, such as 0.0.0.0.",
  causes = {
    { "The address of the machine changed, or the configuration was copied from another machine.",
      "Compare it with `ipconfig`; enter the present address, or 0.0.0.0 (with IIS All Unassigned) if the program may listen on all of them." },
  },
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 10053, name = "WSAECONNABORTED",
  title = "This machine gave the connection up",
  summary = "Windows on this computer ended an established connection, often because the other side no longer acknowledged data.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 10055, name = "WSAENOBUFS",
  title = "No buffers or ports are left",
  summary = "Windows had no buffer space or no free port for a socket.",
  causes = {
    { "Often a program opens connections faster than it closes them, so that the dynamic ports are used up.",
      "Let the program use its connections again. Only then widen the range: `netsh int ipv4 set dynamicport tcp start=10000 num=55535`." },
  },
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 10060, name = "WSAETIMEDOUT", status = "502 504",
  title = "The other side did not answer in time",
  signs = { "A connection attempt failed because the connected party did not properly respond after a period of time" },
  summary = "A connection got no answer at all: the host is down, or a firewall drops the packets without a word.",
  causes = {
    { "A firewall, a security group or a wrong route lies on the way, or the host is off.",
      "Run `Test-NetConnection <host> -Port <port>` on this machine, and open this one port from here to there." },
  },
  see = { ["win32 10061"] = "the host answered and refused" },
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 10057, name = "WSAENOTCONN",
  title = "The socket is not connected",
  summary = "A program sends or receives on a socket without a connection: it could not be made, or it has ended.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 10061, name = "WSAECONNREFUSED", status = "502",
  title = "Nothing listens on that port",
  signs = { "No connection could be made because the target machine actively refused it" },
  summary = "The host answered at once and refused: no program listens on that port there, or not on that address.",
  causes = {
    { "The service on the other side is stopped, has not started yet, or listens on another port or on 127.0.0.1 only.",
      "Run `netstat -ano | findstr :<port>` on that host: start the service, or correct the address and port on one side." },
  },
  see = { ["win32 10060"] = "nobody answered" },
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 10065, also = { 10051, 10064 }, status = "502",
  title = "No way to the other computer",
  summary = "WSAEHOSTUNREACH, WSAENETUNREACH (10051) or WSAEHOSTDOWN (10064): no route leads to that address, or no machine has it.",
  check = "Run `route print` and `tracert <address>` on the machine that calls.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 11001, name = "WSAHOST_NOT_FOUND", status = "502",
  title = "The host name is not known",
  summary = "DNS does not know the name: it is misspelled, or the DNS servers of this machine do not have that zone. Try `nslookup <name>` on the machine that calls.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

-- Keys, logon tokens, certificates --------------------------------------------------

entry {
  family = "win32", key = 0x80090005, name = "NTE_BAD_DATA", status = "500 503",
  title = "Something encrypted cannot be decrypted here",
  signs = { "Failed to decrypt attribute '" },
  summary = "With IIS it is a password in applicationHost.config that the keys of this machine do not fit: pools with an account of their own do not start, and 500.19 or 503 follows.",
  causes = {
    { "The file applicationHost.config, or its keys iisConfigurationKey and iisWasKey, come from another machine.",
      "Enter the passwords of the pools again, or restore a copy from `C:\\inetpub\\history`. To move the keys: there `aspnet_regiis -px \"iisWasKey\" keys.xml -pri`, here `aspnet_regiis -pi \"iisWasKey\" keys.xml`, the same for iisConfigurationKey; then delete keys.xml, which opens every password.",
      when = { win32 = 0x80090005 } },
  },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-docs", "manage/managing-your-configuration-settings/shared-configuration_264" },
    { "mailenable-me020709" } },
  confidence = "medium",
}

entry {
  family = "win32", key = 0x80090006, also = { 0x8009000b },
  title = "The machine key of IIS is damaged",
  summary = "NTE_BAD_SIGNATURE (-2146893818) or NTE_BAD_KEY_STATE (0x8009000b). When the IIS Admin Service does not start with it, its key for the metabase cannot be used. SMTP and FTP 6 need that service, sites of IIS 7 and later do not.",
  causes = {
    { "The key file that begins with c23, in `C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys`, was replaced or damaged: its date is newer than the installation.",
      "Restore that file from a backup. Otherwise move it away, then remove and install the feature IIS 6 Metabase Compatibility, which makes a new key; settings of SMTP are lost." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-blog-7024" }, { "iis-blog-iisadmin-key" } },
}

entry {
  family = "win32", key = 0x80090303, name = "SEC_E_TARGET_UNKNOWN", status = "401",
  title = "No account has this service principal name",
  summary = "Kerberos was asked for a ticket to a name (SPN) that no account of the directory holds (decimal 2148074243).",
  causes = {
    { "The name that clients call is not registered.",
      "Look with `setspn -Q HTTP/<name>`; register it on the one account that decrypts the tickets: `setspn -S HTTP/<name> DOM\\account`." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  family = "win32", key = 0x8009030f, name = "SEC_E_MESSAGE_ALTERED", status = "401",
  title = "A security message does not fit its signature",
  summary = "A signed or encrypted message was changed on its way, or made for another account (decimal 2148074255): a service cannot decrypt its Kerberos ticket.",
  causes = {
    { "The SPN lies on another account than the service decrypts with, or on two.",
      "Look with `setspn -X` and `setspn -Q HTTP/<name>`; then follow the advice for Security-Kerberos 4." },
  },
  see = { ["event Security-Kerberos 4"] = "what the client logs then" },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication" } },
  confidence = "medium",
}

entry {
  family = "win32", key = 0x80090326, name = "SEC_E_ILLEGAL_MESSAGE", status = "502",
  title = "The other side's TLS message makes no sense",
  summary = "What came in the TLS handshake was malformed or no TLS (decimal 2148074278). Often the other side speaks plain HTTP on that port, or shares no protocol or cipher.",
  check = "Run `curl -v https://<host>:<port>/` from this machine, and once with http.",
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  family = "win32", key = 0x80090328, also = { 0x800b0101 },
  title = "The certificate is out of date",
  summary = "The certificate of the other side has expired or is not valid yet: SEC_E_CERT_EXPIRED. As CERT_E_EXPIRED (0x800b0101, decimal 2148204801) it comes with 403.17 for a client certificate.",
  causes = {
    { "It was not renewed, or one of the two clocks is wrong.", "Renew it; compare the clocks of both machines." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  family = "win32", key = 0x80090331, name = "SEC_E_ALGORITHM_MISMATCH", status = "502",
  title = "No TLS version or cipher suite in common",
  summary = "Client and server share no protocol version or cipher suite (decimal 2148074289).",
  causes = {
    { "One side is old, or a policy removed what the other needs.",
      "Enable TLS 1.2 and ECDHE suites with AES-GCM on the older side. Old versions on the newer side would weaken its other connections too." },
  },
  see = { ["event Schannel 36874"] = "what this machine logs as a server" },
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  family = "win32", key = 0x80092012, also = { 0x800b010e }, status = "403",
  title = "Revocation could not be checked",
  summary = "Nothing could say whether the certificate is revoked: CRYPT_E_NO_REVOCATION_CHECK (0x80092012) or CERT_E_REVOCATION_FAILURE (0x800b010e). With a client certificate it comes with 403.13; the certificate itself may be fine.",
  check = "Run `certutil -verify -urlfetch cert.cer` on the server: it tries each address and prints the result.",
  source = { { "win32-docs", "com/com-error-codes-4" } },
  confidence = "medium",
}

-- Windows Update: the HTTP status that its server sent ----------------------------------

entry {
  family = "win32", key = 0x80244017,
  also = { 0x80244018, 0x80244019, 0x8024401f, 0x80244021, 0x80244023 }, status = "401 403 404 500 502 504",
  title = "Windows Update got an HTTP error from its server",
  summary = "WSUS, Microsoft's server or a proxy in between answered 401 (0x80244017), 403 (0x80244018), 404 (0x80244019), 500 (0x8024401f), 502 (0x80244021) or 504 (0x80244023).",
  check = "On the client read WUServer under `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate` (WSUS listens on 8530, https 8531) and `netsh winhttp show proxy`, then the W3C log of that server. 502 and 504 come from a proxy or gateway.",
  source = { { "wuerror.h" } },
}

entry {
  family = "win32", key = 0x80244022, also = { 0x8024401c }, status = "503 408",
  title = "The update server is overloaded",
  summary = "Windows Update got 503 (0x80244022), or 408 or no answer in time (0x8024401c). With WSUS its pool WsusPool is stopped, its queue is full, or it works too slowly.",
  check = "Is WsusPool started? System log, WAS 5117 and 5002; httperr, QueueFull or AppOffline.",
  causes = {
    { "WsusPool reached its private memory limit again and again and was stopped (WAS 5117, then 5002), or too many updates are not declined.",
      "Set its Private Memory Limit to 0 and its queue length to 2000 if the server has the memory, then run `appcmd start apppool \"WsusPool\"`. Decline superseded updates." },
  },
  source = { { "wuerror.h" }, { "iis-support", "KB 4490414, windows-server-update-services-best-practices" } },
}
