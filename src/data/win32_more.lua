-- Win32 errors that stand beside a failed start, a socket, a logon or a certificate: services, registry, Winsock, WinHTTP, SSPI.
-- Main source: MicrosoftDocs/win32 for the names; the IIS support articles and field reports for what they mean in their place.

-- Memory, files, registry -----------------------------------------------------

entry {
  family = "win32", key = 0x8007000e, name = "E_OUTOFMEMORY",
  title = "No memory could be allocated",
  summary = "A process got no memory; .NET shows it as OutOfMemoryException. In a 32-bit pool it is mostly the address space, not the memory of the machine.",
  causes = {
    { "Often a 32-bit pool is too small for the application, or the application leaks.",
      "Run the application in a 64-bit pool if its native parts allow: `appcmd set apppool \"P\" /enable32BitAppOnWin64:false`. If it grows there too, take a dump with procdump and look for what grows." },
  },
  source = { { "win32-docs", "com/com-error-codes-1" } },
}

entry {
  family = "win32", key = 80, name = "ERROR_FILE_EXISTS",
  title = "The file exists already",
  summary = "A file could not be created because one of that name exists. With WAS 5005 or 5215 (data 50 00 07 80) it keeps WAS from starting.",
  causes = {
    { "A file applicationHost.config.tmp was left behind beside applicationHost.config. Reported for Windows 10.",
      "Move that .tmp file out of `%windir%\\System32\\inetsrv\\Config`, then run `net start w3svc`.",
      when = { event = { "WAS 5005", "WAS 5215" },
        says = "Windows Process Activation Service service terminated with the following error: The file exists." } },
  },
  source = { { "win32-docs", "Debug/system-error-codes--0-499-" }, { "serverfault-891302" } },
}

entry {
  family = "win32", key = 1018, name = "ERROR_KEY_DELETED", status = "500",
  title = "The registry of the account was unloaded",
  summary = "Code of the worker process used a registry key that is marked for deletion. The account of the pool, or of a COM+ application, was also logged on as a user; when that session ended, Windows unloaded its registry under the running process.",
  check = "Application log, User Profiles Service 1530 of the same time, names the processes that still had it open.",
  causes = {
    { "The identity of the pool is used for interactive sessions or scheduled tasks too, and its profile is unloaded at logoff.",
      "Recycle the pool at once: `appcmd recycle apppool \"P\"`. Then give the pool an account that nobody logs on with, with Load User Profile set to true. Where the account must be shared, enable the policy Do not forcefully unload the users registry at user logoff (Computer Configuration, Administrative Templates, System, User Profiles).",
      when = { win32 = 1018 } },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" }, { "kb3114011" }, { "dsnotes-profile" }, { "biztalk360-800703fa" } },
}

-- Services --------------------------------------------------------------------

entry {
  family = "win32", key = 1058, name = "ERROR_SERVICE_DISABLED",
  title = "The service is disabled",
  summary = "A service, or one that it depends on, has the start type Disabled. IIS needs W3SVC, WAS and the driver HTTP.",
  causes = {
    { "It was disabled by hand, or by a policy that hardens the server.",
      "Look at `sc qc w3svc`, `sc qc was` and `sc qc http`; set W3SVC to `start= auto`, WAS and HTTP to `start= demand`, in the policy if that sets them." },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
}

entry {
  family = "win32", key = 1061, name = "ERROR_SERVICE_CANNOT_ACCEPT_CTRL",
  title = "The service or pool is still starting or stopping",
  summary = "A command reached a service, a pool or a site that is between two states and takes no command. iisreset shows it as 80070425 (2147943461).",
  causes = {
    { "With `iisreset /noforce` a service of IIS did not stop within the time.",
      "Stop the services one by one, so that you see which hangs: `net stop w3svc`, then `net stop was /y`; start them with `net start w3svc`.",
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
  summary = "The service itself is not the fault: one that it depends on failed. W3SVC depends on WAS and on HTTP.",
  check = "Start WAS alone with `net start was`: its error is the real one. Then read System log, WAS 5005, 5172, 5188 and 5215, and Service Control Manager 7000, 7001 and 7023.",
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
  family = "win32", key = 1219, name = "ERROR_SESSION_CREDENTIAL_CONFLICT", status = "401 500",
  title = "The share is in use under another account",
  summary = "Within one logon session Windows connects to a server under one account only.",
  causes = {
    { "Two virtual directories, or a virtual directory and a mapped drive, name the same file server with different accounts.",
      "Use one account for all directories of that file server." },
  },
  source = { { "win32-docs", "Debug/system-error-codes--1000-1299-" } },
  confidence = "medium",
}

entry {
  family = "win32", key = 1312, name = "ERROR_NO_SUCH_LOGON_SESSION",
  title = "There is no such logon session",
  signs = { "A specified logon session does not exist. It may already have been terminated" },
  summary = "At the binding of a certificate (0x80070520) it is no session: HTTP.sys cannot use the certificate, because it lies in the wrong store or its private key is missing or cannot be read.",
  check = "Is the certificate in the store of the computer, and does it say that you have a private key for it? Schannel 36870 has the code of the key.",
  causes = {
    { "The PFX was imported in IIS Manager without Allow this certificate to be exported, which leaves a broken key set; Schannel 36870 says 0x8009030D.",
      "Delete the certificate and import the PFX in the Certificates console of the computer account, then choose it in the binding.",
      when = { event = "Schannel 36870", win32 = 0x8009030d } },
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
  summary = "Memory and paging file together are used up, so processes cannot start or grow. The clients get 500, or 503 where a worker process does not start.",
  causes = {
    { "A process of this machine takes all memory, or the paging file is too small for it.",
      "Sort Task Manager by Commit size and look at the largest; let Windows manage the size of the paging file." },
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
  check = "Run `netsh interface ipv4 show excludedportrange protocol=tcp`: does the port lie in a range?",
  causes = {
    { "The port lies in a range that Windows has set aside for Hyper-V, WSL or Docker (WinNAT). The ranges change with a restart.",
      "Take a port outside the ranges. To keep the port, in an elevated cmd: `net stop winnat`, `netsh interface ipv4 add excludedportrange protocol=tcp startport=<port> numberofports=1`, `net start winnat`; containers and virtual machines lose their network for a moment.",
      when = { says = { "Unable to bind to <> on the <> interface: 'An attempt was made to access a socket", "Socket.DoBind(", "TcpListener.Start(" } } },
    { "Another program has the port for itself alone; HTTP.sys does so with the ports of IIS sites.",
      "Look with `netstat -ano` who has the port, and take another one." },
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
  summary = "Software on this computer ended an established connection, often because data was not acknowledged in time.",
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
  summary = "WSAEHOSTUNREACH, WSAENETUNREACH (10051) or WSAEHOSTDOWN (10064): no route leads to that address, or nothing at it answers on the network.",
  check = "Look at `route print` and `tracert <address>` on the machine that calls.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

entry {
  family = "win32", key = 11001, name = "WSAHOST_NOT_FOUND", status = "502",
  title = "The host name is not known",
  summary = "DNS does not know the name: it is misspelled, or the DNS servers of this machine do not have that zone. Try `nslookup <name>` on the machine that calls.",
  source = { { "win32-docs", "WinSock/windows-sockets-error-codes-2" } },
}

-- WinHTTP -------------------------------------------------------------------------

entry {
  family = "win32", key = 12179, name = "ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE",
  title = "The back end's certificate is not made for servers",
  signs = { "WINHTTP_CALLBACK_STATUS_FLAG_CERT_WRONG_USAGE" },
  summary = "The certificate that the other server sent does not allow Server Authentication.",
  causes = {
    { "It was issued for another purpose, such as client authentication.",
      "Issue one with Server Authentication (1.3.6.1.5.5.7.3.1) in its extended key usage, and bind it." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "winhttp.h" } },
}

entry {
  family = "win32", key = 12186, name = "ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY", status = "502",
  title = "The key of the client certificate may not be read",
  summary = "The program has a client certificate for the back end, but its account may not use the private key.",
  causes = {
    { "The identity of the pool has no right on the key.",
      "In the Certificates console of the computer account choose All Tasks, Manage Private Keys, and give that identity, and nobody else, Read." },
  },
  source = { { "win32-docs", "WinHttp/error-messages" }, { "winhttp.h" } },
}

-- Keys, logon tokens, certificates --------------------------------------------------

entry {
  family = "win32", key = 0x80090005, name = "NTE_BAD_DATA", status = "500 503",
  title = "Something encrypted cannot be decrypted here",
  signs = { "Failed to decrypt attribute '" },
  summary = "The data cannot be decrypted with the keys of this machine. With IIS it is a password in applicationHost.config: pools with an account of their own do not start, and 500.19 or 503 follows.",
  causes = {
    { "The file applicationHost.config, or its keys iisConfigurationKey and iisWasKey, come from another machine.",
      "Restore a copy from `C:\\inetpub\\history`, or enter the passwords of the pools again. To move the keys: there `aspnet_regiis -px \"iisWasKey\" keys.xml -pri`, here `aspnet_regiis -pi \"iisWasKey\" keys.xml`, the same for iisConfigurationKey; then delete keys.xml, for it opens every password.",
      when = { win32 = 0x80090005 } },
  },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-docs", "manage/managing-your-configuration-settings/shared-configuration_264" },
    { "mailenable-me020709" } },
  confidence = "medium",
}

entry {
  family = "win32", key = 0x80090006, also = { 0x8009000b },
  title = "The machine key of IIS is damaged",
  summary = "A private key cannot be used: NTE_BAD_SIGNATURE (0x80090006) or NTE_BAD_KEY_STATE (0x8009000b). When the IIS Admin Service does not start with it (-2146893818), it is the key with which the metabase is encrypted. SMTP and FTP 6 need that service, sites of IIS 7 and later do not.",
  causes = {
    { "The key file that begins with c23, in `C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys`, was replaced or damaged: its date is newer than the installation.",
      "Restore that file from a backup. Otherwise move it away, remove the feature IIS 6 Metabase Compatibility and install it again, which makes a new key; settings of SMTP are then lost." },
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
  summary = "A signed or encrypted message was changed on its way, or made for another account (decimal 2148074255). With Kerberos the service cannot decrypt the ticket.",
  causes = {
    { "The SPN lies on another account than the service runs under, or on two.",
      "Look for doubles with `setspn -X`, and put the SPN on the account that decrypts: the computer with kernel-mode authentication, the account of the pool with useAppPoolCredentials." },
  },
  see = { ["event Security-Kerberos 4"] = "what the client logs then" },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication" } },
  confidence = "medium",
}

entry {
  family = "win32", key = 0x80090326, name = "SEC_E_ILLEGAL_MESSAGE", status = "502",
  title = "The other side's TLS message makes no sense",
  summary = "What came in the TLS handshake was unexpected or malformed (decimal 2148074278). Often the other side speaks plain HTTP on that port, or ended the handshake because it has no protocol or cipher in common.",
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
      "Enable TLS 1.2 and ECDHE suites with AES-GCM on the older side; old versions on the newer side weaken its other connections too." },
  },
  see = { ["event Schannel 36874"] = "what this machine logs as a server" },
  source = { { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  family = "win32", key = 0x80090342, name = "SEC_E_KDC_UNKNOWN_ETYPE", status = "401",
  title = "The domain controller does not support the encryption",
  summary = "The ticket was asked for with an encryption type (RC4 or AES) that the domain controller or the account does not have (decimal 2148074306).",
  causes = {
    { "The account of the service has no AES keys, because its password is older than AES in the domain, while RC4 is switched off.",
      "Set the password of that account anew and allow AES 128 and 256 in its msDS-SupportedEncryptionTypes. RC4 is weak; do not switch it on again for this." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" } },
  confidence = "medium",
}

entry {
  family = "win32", key = 0x80092012, also = { 0x800b010e }, status = "403",
  title = "Revocation could not be checked",
  summary = "Nothing could say whether the certificate is revoked: CRYPT_E_NO_REVOCATION_CHECK (0x80092012) or CERT_E_REVOCATION_FAILURE (0x800b010e). With a client certificate it comes with 403.13; the certificate itself may be fine.",
  check = "Run `certutil -verify -urlfetch cert.cer` on the server: it tries each address and prints the result.",
  source = { { "win32-docs", "com/com-error-codes-4" } },
  confidence = "medium",
}

entry {
  family = "win32", key = 0x8009310b, name = "CRYPT_E_ASN1_BADTAG",
  title = "The certificate file has another form than expected",
  signs = { "CertEnroll::CX509Enrollment::p_InstallResponse: ASN1 bad tag value met." },
  summary = "The answer to a certificate request was not read to its end. IIS 7.0 Manager shows it with PKCS#7 files although the certificate was installed.",
  causes = {
    { "IIS 7.0 Manager finds no friendly name in a PKCS#7 file.",
      "Look in the Certificates console of the computer account: if the certificate is there, give it a friendly name and use it." },
    { "The request was made on another computer, or was deleted.",
      "Complete it on the computer that made it, and export a PFX from there." },
  },
  source = { { "iis-support", "KB 959216, error-install-certificate" }, { "win32-docs", "com/com-error-codes-4" } },
}

entry {
  family = "win32", key = 0x800b0110, name = "CERT_E_WRONG_USAGE",
  title = "The certificate may not be used for this",
  summary = "The purpose of the certificate does not fit (-2146762480): a server needs Server Authentication, a client Client Authentication.",
  causes = {
    { "It was issued for another purpose, or its purposes were restricted in this store.",
      "Issue one with the right extended key usage; or in its properties, Details, Edit Properties, enable all purposes." },
  },
  source = { { "win32-docs", "com/com-error-codes-4" }, { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" } },
}

-- Windows Update: the HTTP status that its server sent ----------------------------------

entry {
  family = "win32", key = 0x80244017,
  also = { 0x80244018, 0x80244019, 0x8024401f, 0x80244021, 0x80244023 }, status = "401 403 404 500 502 504",
  title = "Windows Update got an HTTP error from its server",
  summary = "The server that Windows Update called, WSUS, Microsoft's own or a proxy in between, answered an error: 0x80244017 is 401, 0x80244018 is 403, 0x80244019 is 404, 0x8024401f is 500, 0x80244021 is 502, 0x80244023 is 504.",
  check = "On the client read WUServer under `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate` (WSUS listens on 8530, https 8531) and `netsh winhttp show proxy`; then the W3C log of that server at that minute. 502 and 504 come from a proxy or gateway.",
  source = { { "wuerror.h" } },
}

entry {
  family = "win32", key = 0x8024401c, name = "WU_E_PT_HTTP_STATUS_REQUEST_TIMEOUT", status = "408",
  title = "Windows Update waited too long for its server",
  summary = "Windows Update got HTTP 408 or no answer in time. With WSUS the server is mostly overloaded.",
  causes = {
    { "WsusPool works too slowly: too many updates that are not declined, a database without maintenance, or a recycle at its memory limit.",
      "Decline superseded updates, run the cleanup of WSUS and its database maintenance. Set Private Memory Limit of WsusPool to 0 and its queue length to 2000 if the server has the memory." },
  },
  see = { ["event WAS 5117"] = "WsusPool reaches its memory limit" },
  source = { { "wuerror.h" }, { "iis-support", "KB 4490414, windows-server-update-services-best-practices" } },
}

entry {
  family = "win32", key = 0x80244022, name = "WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL", status = "503",
  title = "Windows Update got HTTP 503",
  summary = "The server that Windows Update called answered 503. With WSUS its pool WsusPool is stopped or its queue is full.",
  check = "Is WsusPool started? System log, WAS 5117 and 5002; httperr, QueueFull or AppOffline.",
  causes = {
    { "WsusPool reached its private memory limit again and again and was stopped (WAS 5117, then 5002).",
      "Set its Private Memory Limit to 0 and its queue length to 2000, as Microsoft advises, if the server has the memory, then run `appcmd start apppool \"WsusPool\"`. Decline superseded updates." },
  },
  source = { { "wuerror.h" }, { "iis-support", "KB 4490414, windows-server-update-services-best-practices" } },
}

entry {
  family = "win32", key = 0x8024402c, name = "WU_E_PT_WINHTTP_NAME_NOT_RESOLVED",
  title = "Windows Update cannot resolve its server",
  summary = "The name of the update server, or of the proxy on the way to it, has no address in DNS.",
  check = "Run `nslookup` for the name in WUServer and for the proxy that `netsh winhttp show proxy` names.",
  source = { { "wuerror.h" } },
}
