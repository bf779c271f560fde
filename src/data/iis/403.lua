-- IIS 7.0 and later: what 403 means, plain and with every substatus.
-- Main source: Microsoft KB 943891; numbers compared with iiscnfg.h of the Windows SDK.

meaning {
  code = "403", versions = "7.0+",
  signs = { "403 - Forbidden: Access is denied." },
  title = "Forbidden",
  summary = "The server understood the request and refuses it. The substatus says which rule refused.",
  check = "The field sc-substatus of the W3C log decides. Browsing on the server itself shows it too, with Module and Handler, because errorMode is DetailedLocalOnly by default. "
    .. "Without a W3C line look for the reason Forbidden in httperr: HTTP.sys then found a forbidden element or sequence in the URL.",
  causes = {
    { "Substatus 14: a folder without a default document was asked for.",
      "Compare the physical path of the site with the folder that holds the published files, then go on with 403.14." },
    { "Substatus 4, 7, 13, 16 or 17: the path demands TLS or a valid client certificate.",
      "Use https for 4. For the others look at the client certificate: sent at all, issuer, dates, CRL." },
    { "Substatus 6, 8 or 501 to 504: a rule on address, host name or request rate refuses the client.",
      "Compare c-ip in the log with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity` and with the same command for dynamicIpSecurity." },
    { "Substatus 1, 2 or 3: the attribute accessPolicy of the handlers section lacks Script or Execute, Read or Write.",
      "Read it with `appcmd list config \"Site/app\" -section:system.webServer/handlers`." },
    { "Substatus 0 is often set by the application itself, an ISAPI filter or a module.",
      "Trace status 403 with Failed Request Tracing: the event MODULE_SET_RESPONSE_ERROR_STATUS names the module. Then read the log of that module or application." },
    { "NDES with the Intune connector: mscep.dll answers a browser with 403, and that shows that it works.",
      "Leave it. If the page of NDES appears instead, the connector is not installed: read SetupMsi.log and install it again.",
      when = { says = "/certsrv/mscep/mscep.dll<>- 403 0" } },
    { "The certificate of the NDES policy module lacks Client Authentication or has run out, so CertificateRegistrationSvc refuses it.",
      "Enroll a certificate with Client Authentication for the NDES server, and install the connector again, so that NDESCertThumbprint under `HKLM\\SOFTWARE\\Microsoft\\Cryptography\\MSCEP\\Modules\\NDESPolicy` names it.",
      when = { says = "/CertificateRegistrationSvc/Certificate/VerifyRequest<>- 403" } },
    { "Content-Length exceeds maxRequestEntityAllowed: 200000 bytes by default in asp/limits, 4294967295 in serverRuntime.",
      "Raise the limit of this one application just above its largest upload, as bigger bodies cost memory: "
        .. "`appcmd set config \"Site/app\" -section:system.webServer/asp /limits.maxRequestEntityAllowed:<bytes> /commit:apphost`." },
  },
  see = {
    ["401"] = "the request lacks valid credentials, or the account may not read the file",
    ["404"] = "request filtering refuses with a substatus of 404, not with 403",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iis-docs", "configuration/system.webServer/serverRuntime" },
    { "iis-docs", "configuration/system.webServer/asp/limits" },
    { "win32-docs", "Http/types-of-errors-logged-by-the-http-server-api" }, { "rfc9110", "15.5.4" },
    { "iis-support", "troubleshoot-scep-certificate-device-to-ndes" } },
}

meaning {
  code = "403.1", versions = "7.0+",
  title = "Execute access forbidden",
  summary = "The handler chosen for this URL needs the right Script or Execute, and accessPolicy does not give it at this path.",
  check = "Compare Handler on the detailed error page with accessPolicy and with the requireAccess of that handler (Script by default) in "
    .. "`appcmd list config \"Site/app\" -section:system.webServer/handlers`.",
  causes = {
    { "A web.config on the way down reduces accessPolicy to Read. That is also the schema default; the applicationHost.config that ships with IIS has Read, Script.",
      "Give Script back for pages such as ASP, ASP.NET or PHP: `appcmd set config \"Site/app\" -section:system.webServer/handlers /accessPolicy:\"Read, Script\"`. "
        .. "The command replaces the whole list of rights, so read the old value first." },
    { "A CGI program (.exe) or an ISAPI extension (.dll) is called by its own URL, which needs Execute.",
      "Map it as a handler with scriptProcessor. Where it has to stay a direct call, give Execute to that one folder in a `<location>`, and only if nobody can upload there: "
        .. "Execute lets visitors run every program in the folder." },
    { "The folder receives uploads and has no Script on purpose.",
      "Leave it so. Write together with Script or Execute lets an uploader run code on the server." },
  },
  see = {
    ["404.2"] = "the ISAPI and CGI restriction list refuses the program",
    ["404.3"] = "the static file handler took the request and does not know the extension",
    ["404.17"] = "dynamic content went to the static file handler",
    ["401.3"] = "NTFS refuses the account",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_EXECUTE_ACCESS_DENIED" },
    { "iis-docs", "configuration/system.webServer/handlers" }, { "iis-docs", "configuration/system.webServer/handlers/add" } },
}

meaning {
  code = "403.2", versions = "7.0+",
  signs = {
    "This error can occur if you are trying to display an HTML page that resides in a directory that is configured to allow Execute or Script permissions only.",
  },
  title = "Read access forbidden",
  summary = "A static file or a folder was asked for, and accessPolicy of the handlers section does not contain Read at this path.",
  check = "Does the same URL work on the server itself and fail remotely? Then a NoRemote flag decides. Otherwise read accessPolicy: "
    .. "`appcmd list config \"Site/app\" -section:system.webServer/handlers`.",
  causes = {
    { "Read was taken out in a web.config of this folder or of a parent.",
      "Put it back, keeping the other rights that you read: `appcmd set config \"Site/app\" -section:system.webServer/handlers /accessPolicy:\"Read, Script\"`, "
        .. "or Handler Mappings, Edit Feature Permissions in IIS Manager. With Read, files that no handler runs can be downloaded, so see first that none of them holds secrets." },
    { "The flag NoRemoteRead or NoRemoteScript is set: local requests work, remote ones fail.",
      "Delete the flag from accessPolicy, once it is clear that the content is not meant for the server alone: remote clients reach it from then on." },
    { "The default document of the folder is missing; IIS 7 and later usually show that as 403.14.",
      "Restore the file, or add its name to defaultDocument." },
    { "The folder holds scripts and is deliberately without Read.",
      "Leave it so and correct the link: with Read, files that no handler runs are handed out as they are." },
  },
  see = {
    ["401.3"] = "NTFS, not accessPolicy, refuses the file",
    ["403.14"] = "folder without default document, with directory browsing off",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_READ_ACCESS_DENIED" },
    { "iis-docs", "configuration/system.webServer/handlers" } },
}

meaning {
  code = "403.3", versions = "7.0+",
  signs = {
    "This error can occur if you attempt to upload a file or modify a file in a directory that does not allow Write access.",
  },
  title = "Write access forbidden",
  summary = "The request wants to create or change a file, and IIS or NTFS does not allow Write there.",
  check = "Both sides have to agree: accessPolicy in `appcmd list config \"Site/upload\" -section:system.webServer/handlers`, and NTFS in `icacls \"C:\\site\\upload\"`.",
  causes = {
    { "The attribute accessPolicy of this folder lacks Write.",
      "Allow Write for the upload folder alone and leave Script and Execute out there: `appcmd set config \"Site/upload\" -section:system.webServer/handlers /accessPolicy:\"Read, Write\"`. "
        .. "Write together with Script lets an uploader run code." },
    { "NTFS does not let the account of the request write.",
      "Grant it to the authors only, never to Everyone or anonymous users: `icacls \"C:\\site\\upload\" /grant \"DOMAIN\\authors:(OI)(CI)M\"`. M also permits changing and deleting files." },
  },
  see = { ["401.3"] = "NTFS denies the account access to the file" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_WRITE_ACCESS_DENIED" },
    { "iis-docs", "configuration/system.webServer/handlers" } },
}

meaning {
  code = "403.4", versions = "7.0+",
  signs = {
    "The page you are trying to access is secured with Secure Sockets Layer (SSL).",
    "403.4 - Forbidden: SSL is required to view this resource.",
  },
  title = "SSL required",
  summary = "The request came over plain HTTP, and sslFlags of the access section contains Ssl at this path.",
  check = "The field s-port of the W3C line (80 is plain HTTP) and `appcmd list config \"Site\" -section:system.webServer/security/access`.",
  causes = {
    { "Visitors type http, or an old link does.",
      "Try a separate site on port 80 that only redirects to https, and leave Require SSL on here: in one site, 403.4 tends to win over the redirect rule. "
        .. "With one site for both, drop Ssl and redirect everything, with HSTS and Secure cookies: `appcmd set config \"Site\" -section:system.webServer/security/access /sslFlags:\"None\" /commit:apphost`. "
        .. "None accepts content in clear and also removes the demand for a client certificate." },
    { "A load balancer in front ends TLS, and IIS receives plain HTTP.",
      "Try encrypting to the back end as well. The weaker way is to remove Ssl here, enforce TLS at the balancer and let nobody but the balancer reach port 80: behind it, traffic is in clear." },
    { "The flag is inherited from the server, or set for one folder only.",
      "Run the list command for the server, the site and the folder, and change the level that names Ssl." },
  },
  see = {
    ["403.5"] = "TLS is there, but the cipher has less than 128 bits",
    ["403.7"] = "a client certificate is missing",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_SSL_REQUIRED" },
    { "iis-docs", "configuration/system.webServer/security/access" } },
}

meaning {
  code = "403.5", versions = "7.0+",
  signs = { "The resource you are trying to access is secured with a 128-bit version of Secure Sockets Layer (SSL)." },
  title = "SSL 128 required",
  summary = "The path demands 128-bit encryption (Ssl128 in sslFlags), and the connection uses a weaker cipher.",
  causes = {
    { "Client and server agreed on a cipher of less than 128 bits.",
      "Update the client, or enable a stronger cipher on the side that lacks it. Removing Ssl128 from sslFlags lets weak ciphers carry the content." },
  },
  see = { ["403.4"] = "the request came without TLS" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_SSL128_REQUIRED" },
    { "iis-docs", "configuration/system.webServer/security/access" } },
}

meaning {
  code = "403.6", versions = "7.0+",
  signs = { "has a list of IP addresses that are not allowed to access the Web site" },
  title = "IP address rejected",
  summary = "The ipSecurity section refuses the address that IIS sees. IIS 8.0 and later may log this as 403.503.",
  check = "Compare c-ip in the log with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity`.",
  causes = {
    { "The list only admits named addresses (allowUnlisted is false; the default is true), and this one is missing. The loopback address must be listed too, or browsing on the server fails.",
      "Add the address: `appcmd set config \"Site\" -section:system.webServer/security/ipSecurity /+\"[ipAddress='203.0.113.7',allowed='true']\" /commit:apphost`." },
    { "Behind a proxy or load balancer every client arrives with its address.",
      "Restrict addresses at the proxy. IIS 8.0 and later can instead read X-Forwarded-For (enableProxyMode, default false). Clients can forge that header, so do it only if the proxy overwrites it and IIS cannot be reached past the proxy." },
    { "The address is on the deny list for a reason.",
      "Look in the log for what it did before you remove the entry." },
    { "An IPv6 client often falls through rules that list IPv4 addresses only.",
      "Compare the form of c-ip with the rules, and try the host's IPv4 address to prove it. If the client is wanted, try a rule for its IPv6 address." },
  },
  see = {
    ["403.503"] = "the same list under the number of IIS 8.0 and later",
    ["403.8"] = "the DNS name of the client is refused",
    ["403.501"] = "too many concurrent requests from one address",
    ["403.502"] = "too many requests per interval from one address",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_ADDR_REJECT" },
    { "iis-docs", "configuration/system.webServer/security/ipSecurity" }, { "iis-support", "development/403-6-forbidden-error (KB 248043)" } },
}

meaning {
  code = "403.7", versions = "7.0+",
  signs = { "requires your browser to have a Secure Sockets Layer (SSL) client certificate that the Web server" },
  title = "Client certificate required",
  summary = "The path requires a client certificate (SslRequireCert in sslFlags), and no usable one came. The error page shows HRESULT 0x80070005.",
  check = "Find out whether the browser asks the user to pick a certificate. Then read Negotiate Client Certificate and Ctl Store in `netsh http show sslcert`.",
  causes = {
    { "The client has no certificate, only one without its private key, or an expired one.",
      "Install a valid client certificate with its private key, issued by a CA that the server trusts.",
      when = { win32 = 0x80070005 } },
    { "The browser offers nothing because the issuer list of the server (SendTrustedIssuerList=1) lacks its root. Usually a certificate that is not self-signed lies in Trusted Root.",
      "Find it on the server with `Get-ChildItem cert:\\LocalMachine\\root -Recurse | Where-Object {$_.Issuer -ne $_.Subject}` and move it to Intermediate Certification Authorities of the Local Computer.",
      when = { win32 = 0x80070005 } },
    { "The certificate is required although nobody needs it to sign in.",
      "Keep Require wherever the certificate protects the content. Elsewhere choose Accept under Client certificates in SSL Settings; requests without a certificate then get in.",
      when = { win32 = 0x80070005 } },
  },
  see = {
    ["403.16"] = "a certificate was sent, but is not trusted",
    ["413.0"] = "the request body blocks the renegotiation for the certificate",
    ["500.0"] = "with 0x80070032: the certificate was asked for after a TLS 1.3 handshake; older Windows resets the connection instead",
  },
  source = { { "iis-support", "KB 942067 HTTP error 403.7 when you run applications" }, { "kb943891", "403 - Forbidden" },
    { "iiscnfg.h", "MD_ERROR_SUB403_CERT_REQUIRED" }, { "iis-support", "KB 2802568 IIS may reject requests with HTTP 403.7 or 403.16 errors" },
    { "iis-blog-tls13" } },
}

meaning {
  code = "403.8", versions = "7.0+",
  signs = { "has a list of DNS names that are not allowed to access this Web site" },
  title = "Site access denied",
  summary = "The ipSecurity section refuses the DNS name that belongs to the client's address. IIS 8.0 and later may log this as 403.504.",
  causes = {
    { "A rule by domain name refuses the client. IIS finds the name by reverse DNS (enableReverseDns, off by default), which is slow and only as reliable as that DNS record.",
      "Read the rules with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity` and replace rules by name with rules by address." },
  },
  see = {
    ["403.6"] = "the address, not the name, is refused",
    ["403.504"] = "the same list under the number of IIS 8.0 and later",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_SITE_ACCESS_DENIED" },
    { "iis-docs", "configuration/system.webServer/security/ipSecurity" } },
}

meaning {
  code = "403.9", versions = "7.0+",
  signs = { "Forbidden: Too many clients are trying to connect to the Web server." },
  title = "Too many clients are trying to connect to the web server",
  summary = "A connection limit is reached. On a client edition of Windows this is rare since IIS 7.0, which queues surplus requests instead. The page for 403.9 cannot be replaced in httpErrors.",
  causes = {
    { "More clients are connected than the limit allows.",
      "Compare the counter Web Service\\Current Connections with maxConnections in `appcmd list site \"Site\" /config` (default 4294967295), "
        .. "and look for clients that hold connections. Then raise a value that somebody lowered to what the server bears: `appcmd set site \"Site\" /limits.maxConnections:<number>`. No limit at all takes away a guard against floods of connections." },
  },
  see = {
    ["503"] = "the usual answer when the connection limit of a site is reached, reason ConnLimit in httperr",
    ["403.501"] = "too many concurrent requests from a single address",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_TOO_MANY_USERS" },
    { "iis-docs", "troubleshoot/request-restrictions" }, { "iis-docs", "configuration/system.applicationHost/sites/site/limits" } },
}

meaning {
  code = "403.10", versions = "7.0+",
  title = "Web server is configured to deny Execute access",
  summary = "The request wants to run a program, and the configuration denies Execute at this path.",
  causes = {
    { "Microsoft documents only the title. Going by it, accessPolicy of the handlers section lacks Execute at this path, as it can for 403.1.",
      "Compare accessPolicy with what the handler needs: `appcmd list config \"Site/app\" -section:system.webServer/handlers`. Allow Execute only for a program folder into which nobody can upload: `appcmd set config \"Site/programs\" -section:system.webServer/handlers /accessPolicy:\"Read, Script, Execute\"`. "
        .. "Execute lets visitors run every program in that folder." },
  },
  see = { ["403.1"] = "the handler needs Script or Execute, which accessPolicy lacks" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_INVALID_CNFG" },
    { "iis-docs", "configuration/system.webServer/handlers" } },
  confidence = "medium",
}

meaning {
  code = "403.11", versions = "7.0+",
  signs = { "403.11 - Forbidden: Password has been changed." },
  title = "Password has been changed",
  summary = "IIS refuses the request because the password of the account has been changed.",
  causes = {
    { "Often a stored or cached password is out of date.",
      "Try signing in again with the new password, and replace it wherever a client or script has it stored." },
  },
  see = { ["401.1"] = "the sign-in itself failed" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_PWD_CHANGE" } },
}

meaning {
  code = "403.12", versions = "7.0+",
  signs = { "The account to which your client certificate is mapped on the Web server has been denied access" },
  title = "Mapper denied access",
  summary = "The page requires a client certificate, and the Windows account that the certificate is mapped to is denied access to the file.",
  causes = {
    { "The certificate is mapped to the wrong account.",
      "Correct the mapping in `appcmd list config \"Site\" -section:system.webServer/security/authentication/iisClientCertificateMappingAuthentication`." },
    { "The mapped account has no NTFS right on the file.",
      "Grant that account Read on the content and nothing more: `icacls \"C:\\site\" /grant \"DOMAIN\\account:(OI)(CI)RX\"`." },
  },
  see = {
    ["401.3"] = "NTFS refuses an account that signed in without a mapped certificate",
    ["403.16"] = "the certificate itself is not trusted",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_MAPPER_DENY_ACCESS" },
    { "iis-docs", "configuration/system.webServer/security/authentication/iisClientCertificateMappingAuthentication" } },
}

meaning {
  code = "403.13", versions = "7.0+",
  signs = { "Your client certificate was revoked, or the revocation server could not be contacted." },
  title = "Client certificate revoked",
  summary = "The check for revocation failed: the client certificate is revoked or, often, the server could not get the revocation list (CRL) or an OCSP answer.",
  check = "The HRESULT or sc-win32-status: 0x80092013 (2148081683) means that the revocation server could not be reached, 0x80092010 (2148081680) that the certificate is revoked. "
    .. "The CAPI2 operational log on the server has the details, but is off by default; switch it on first: `wevtutil sl Microsoft-Windows-CAPI2/Operational /enabled:true`.",
  causes = {
    { "Firewall, proxy, DNS or an LDAP address keeps the server from the CRL or OCSP address that the certificate names. It needs one CRL for every certificate of the chain that names one.",
      "Try `certutil -verify -urlfetch client.cer` on the server and open the addresses that fail; it is worth setting the proxy for the machine with `netsh winhttp set proxy <server:port>`.",
      when = { win32 = 0x80092013 } },
    { "The CRL arrives too slowly and the retrieval times out, which LDAP addresses are prone to.",
      "Publish it over HTTP, offer OCSP, or raise urlretrievaltimeout (milliseconds) in `netsh http add sslcert`. A CRL imported into the machine store helps until it expires. "
        .. "Leave verifyclientcertrevocation on: disable also accepts stolen certificates.",
      when = { win32 = 0x80092013 } },
    { "A private CA has let its CRL expire.",
      "Publish a new CRL from that CA.",
      when = { win32 = 0x80092013 } },
    { "The issuing CA has really revoked the certificate.",
      "Ask the CA why, and issue a new certificate to the client. Leave verifyclientcertrevocation on: without it a stolen certificate still works.",
      when = { win32 = 0x80092010 } },
  },
  see = {
    ["403.16"] = "the chain ends in a root that the server does not trust",
    ["403.17"] = "the certificate is outside its dates",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_CERT_REVOKED" },
    { "kb294305" }, { "kb884115" }, { "win32-docs", "Http/add-sslcert" }, { "win32-docs", "com/com-error-codes-4" },
    { "capi2-log" } },
}

meaning {
  code = "403.14", versions = "7.0+",
  signs = {
    "The Web server is configured to not list the contents of this directory.",
    "The Web server is configured not to display a list of the contents of this directory.",
  },
  title = "Directory listing denied",
  summary = "A folder was asked for, it has no default document, and directory browsing is off: nothing claimed the request.",
  check = "Physical Path and Handler on the detailed error page. The handler StaticFile in front of an ASP.NET Core or MVC site means that the framework was never asked.",
  causes = {
    { "ASP.NET Core: the physical path points to the project instead of the published output, or the web.config there is missing or not readable.",
      "Deploy the complete publish output again and point the path to it: `appcmd set vdir \"Site/\" /physicalPath:\"C:\\publish\"`. Do it soon: without web.config the .json files of the application may be handed out." },
    { "ASP.NET MVC or Web API: ASP.NET 4.x is not installed, so URLs without an extension end at the static file handler.",
      "Install it with `dism /online /enable-feature /featurename:IIS-ASPNET45 /all` and run `appcmd set apppool \"Pool\" /managedRuntimeVersion:v4.0 /managedPipelineMode:Integrated`." },
    { "Static site: the start page does not exist, or its name is not in defaultDocument.",
      "Put the file there, or add its name: `appcmd set config \"Site\" -section:system.webServer/defaultDocument /+\"files.[value='home.html']\"`." },
    { "Single-page application: the rule that rewrites to index.html is missing.",
      "Add a URL Rewrite rule that sends whatever is neither a file nor the API to /index.html." },
    { "Visitors really are meant to see a file list.",
      "Turn directory browsing on for that one folder: `appcmd set config \"Site/folder\" -section:system.webServer/directoryBrowse /enabled:true`. It shows the name of every file there, so use it only where a list is wanted." },
  },
  see = {
    ["403.2"] = "accessPolicy lacks Read",
    ["404.0"] = "the file or folder does not exist",
    ["401.3"] = "NTFS refuses the folder",
  },
  source = { { "iis-support", "KB 942062 HTTP Error 403.14 when you open IIS webpages" }, { "kb943891", "403 - Forbidden" },
    { "iiscnfg.h", "MD_ERROR_SUB403_DIR_LIST_DENIED" }, { "aspnetcore-docs", "test/troubleshoot-azure-iis" },
    { "aspnetcore-docs", "host-and-deploy/iis/web-config" } },
}

meaning {
  code = "403.15", versions = "7.0+",
  signs = { "The Web server has exceeded its Client Access License limit." },
  title = "Client access licenses have exceeded limits on the web server",
  summary = "The number of client access licenses (CAL) that the server has is used up.",
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_CAL_EXCEEDED" } },
}

meaning {
  code = "403.16", versions = "7.0+",
  signs = { "Your client certificate is either not trusted or is invalid.", "Your client certificate is untrusted or invalid." },
  title = "Client certificate is untrusted or invalid",
  summary = "The client sent a certificate, and on the server its chain does not lead to a trusted root.",
  check = "A sc-win32-status of 2148204809 is 0x800b0109, CERT_E_UNTRUSTEDROOT.",
  causes = {
    { "The root of the CA that issued the client certificates is missing from Trusted Root Certification Authorities of the Local Computer; the store of a user does not count.",
      "Import the root there with `certutil -addstore Root root.cer`, but only if every certificate of this CA may count as a login: all of them are trusted from then on.",
      when = { win32 = 0x800b0109 } },
    { "Some certificate in Trusted Root is not self-signed. Since Windows Server 2012 that spoils the trust in all client certificates.",
      "Find such certificates with `Get-ChildItem cert:\\LocalMachine\\root -Recurse | Where-Object {$_.Issuer -ne $_.Subject}` and move them to Intermediate Certification Authorities.",
      when = { win32 = 0x800b0109 } },
    { "The client does not send the intermediate certificate, and by default the server does not download it. By its name, 0x800b010a (no chain to a trusted root) fits this case.",
      "Install it into Intermediate Certification Authorities of the Local Computer with `certutil -addstore CA intermediate.cer`. "
        .. "The alternative, DisableSslCertChainCacheOnlyUrlRetrieval=1 under HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters, works after a restart of the HTTP service (all sites stop) and lets any client make the server fetch URLs, which opens it to denial of service.",
      when = { win32 = 0x800b010a } },
  },
  see = {
    ["403.7"] = "no certificate was sent",
    ["403.13"] = "the check for revocation failed",
    ["403.17"] = "the certificate is outside its dates",
  },
  source = { { "iis-support", "KB 942061 HTTP Error 403.16 when you access a website" }, { "kb943891", "403 - Forbidden" },
    { "iiscnfg.h", "MD_ERROR_SUB403_CERT_BAD" }, { "iis-support", "KB 2802568 IIS may reject requests with HTTP 403.7 or 403.16 errors" },
    { "win32-docs", "Http/kernel-mode-ssl" }, { "win32-docs", "com/com-error-codes-4" } },
}

meaning {
  code = "403.17", versions = "7.0+",
  signs = { "Your client certificate has expired or is not yet valid." },
  title = "Client certificate has expired or is not yet valid",
  summary = "The time on the server lies outside the dates of the client certificate.",
  check = "Compare NotBefore and NotAfter of the certificate that was sent with the clock of the server: `w32tm /query /status`.",
  causes = {
    { "The certificate has expired.",
      "Renew it, and delete the old copy from the store of the client, as the browser may go on offering it." },
    { "The certificate is brand new and the clock of the server is slow.",
      "Repair the time synchronisation of the server; `w32tm /resync` asks for it at once. Never set the clock back to revive a certificate." },
    { "An intermediate certificate of the chain has expired, though the client certificate is good.",
      "Try replacing the intermediate in the Local Computer store of the server." },
    { "A smart card still carries its old certificate.",
      "Enrol the card again." },
  },
  see = {
    ["403.16"] = "the issuer is not trusted",
    ["403.13"] = "the check for revocation failed",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_CERT_TIME_INVALID" } },
}

meaning {
  code = "403.18", versions = "7.0+",
  signs = { "cannot be executed in the application pool that is configured for this resource on the Web server." },
  title = "Cannot execute requested URL in the current application pool",
  summary = "The request was sent on to a URL that belongs to another application pool, and IIS can execute a URL only within the same pool.",
  check = "Look for responseMode ExecuteURL in `appcmd list config \"Site\" -section:system.webServer/httpErrors`, then compare `appcmd list apps` with `appcmd list apppools`.",
  causes = {
    { "A custom error page (path or defaultPath of httpErrors) belongs to an application in another pool.",
      "Copy the page into the site itself. Or use responseMode File with a static .htm page; never with .asp or .aspx, because File sends the page's source to visitors. Redirect works too, but the client then sees 302 instead of the error." },
    { "The pool that the application is assigned to does not exist.",
      "Create the pool, or assign an existing one: `appcmd set app \"Site/app\" /applicationPool:Pool`." },
    { "A URL Rewrite rule, a module or an ISAPI filter hands the request to an application of a different pool.",
      "Put both into one pool, or redirect instead of rewriting. In one pool the two applications share identity and process." },
    { "An application below a site often inherits a rule that rewrites to the root.",
      "Try wrapping the rules of the parent in `<location path=\".\" inheritInChildApplications=\"false\">`." },
  },
  see = { ["503"] = "the pool itself is stopped" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_APPPOOL_DENIED" },
    { "iis-docs", "troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis" }, { "iis-docs", "configuration/system.webServer/httpErrors" },
    { "iis-docs", "wmi-provider/application-class" }, { "koskila-403.18" } },
}

meaning {
  code = "403.19", versions = "7.0+",
  signs = { "The configured user for this application pool does not have sufficient privileges to execute CGI applications." },
  title = "Cannot execute CGI applications for the client in this application pool",
  summary = "The identity of the application pool may not start a CGI process on behalf of the user.",
  check = "The identity of the pool: `appcmd list apppool \"Pool\" /text:processModel.identityType`.",
  causes = {
    { "The identity lacks the user right Replace a process level token.",
      "Grant it in secpol.msc, Local Policies, User Rights Assignment, to this one identity (`IIS AppPool\\Pool` or its service account) and recycle the pool. "
        .. "The right is powerful: its holder can start programs as other users.",
      when = { win32 = 1314 } },
  },
  see = { ["403.1"] = "accessPolicy lacks Execute" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_INSUFFICIENT_PRIVILEGE_FOR_CGI" },
    { "win32-docs", "Debug/system-error-codes--1300-1699-" } },
}

meaning {
  code = "403.20", versions = "7.0+",
  title = "Passport logon failed",
  summary = "The sign-in through Microsoft Passport failed.",
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_PASSPORT_LOGIN_FAILURE" } },
}

meaning {
  code = "403.21", versions = "7.0+",
  title = "Source access denied",
  summary = "A WebDAV client asked for the source of a script instead of its output, and the authoring rules do not allow it.",
  causes = {
    { "No authoring rule grants Source to this user for this file.",
      "Add it for the authors and their folder only: `appcmd set config \"Site/folder\" -section:system.webServer/webdav/authoringRules /+\"[roles='authors',path='*.aspx',access='Read, Write, Source']\" /commit:apphost`. "
        .. "Source hands out the code of pages, with any password in it. Rules in web.config are ignored." },
  },
  see = { ["403.2"] = "accessPolicy lacks Read" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_SOURCE_ACCESS_DENIED" },
    { "iis-docs", "configuration/system.webServer/webdav/authoringRules/add" } },
}

meaning {
  code = "403.22", versions = "7.0+",
  title = "Infinite depth is denied",
  summary = "A WebDAV client sent PROPFIND with Depth infinity, which is switched off by default.",
  causes = {
    { "The setting allowInfinitePropfindDepth is false.",
      "Make the client ask level by level with Depth 1. Only where that is impossible: "
        .. "`appcmd set config \"Site\" -section:system.webServer/webdav/authoring /properties.allowInfinitePropfindDepth:true /commit:apphost`. "
        .. "One request can then walk the whole tree, and the CPU time may amount to denial of service." },
  },
  see = { ["400.2"] = "the Depth header is malformed" },
  source = { { "kb943891", "403 - Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_INFINITE_DEPTH_DENIED" },
    { "iis-docs", "configuration/system.webServer/webdav/authoring/properties" } },
}

meaning {
  code = "403.23", versions = "7.0+",
  title = "Lock token required",
  summary = "The Windows SDK header names this number LOCK_TOKEN_REQUIRED, a WebDAV term. Only the number and the constant name are documented.",
  see = {
    ["400.9"] = "the lock token is invalid",
    ["423.1"] = "the other number about a lock token in the same header",
  },
  source = { { "iiscnfg.h", "MD_ERROR_SUB403_LOCK_TOKEN_REQUIRED" } },
  confidence = "medium",
}

meaning {
  code = "403.24", versions = "7.0+",
  title = "Validation failure",
  summary = "The Windows SDK header names this number VALIDATION_FAILURE. Only the number and the constant name are documented.",
  source = { { "iiscnfg.h", "MD_ERROR_SUB403_VALIDATION_FAILURE" } },
  confidence = "medium",
}

meaning {
  code = "403.501", versions = "8.0+",
  title = "Too many requests from the same client IP; concurrent limit",
  summary = "Dynamic IP Restrictions refuse an address that has too many requests open at the same time. The rule is off by default, so somebody switched it on; for IIS 7.x it came as an extension.",
  check = "The field c-ip: one address or all users? Then `appcmd list config \"Site\" -section:system.webServer/security/dynamicIpSecurity`.",
  causes = {
    { "All users share one address, that of a proxy or a NAT.",
      "Switch enableProxyMode on (default false) only behind a proxy that overwrites X-Forwarded-For, with IIS unreachable past it, as clients can forge the header: "
        .. "`appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost`. For a NAT, raise the limit." },
    { "The limit (maxConcurrentRequests, default 5) is too small for a page with many files.",
      "Measure first: `appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableLoggingOnlyMode:true /commit:apphost` logs and blocks nobody, attackers included. "
        .. "Then set `/denyByConcurrentRequests.maxConcurrentRequests:<number>` the same way, no higher than normal pages need, and turn the mode off." },
    { "It is an attack or a crawler.",
      "Keep the rule. With denyAction AbortRequest IIS drops the connection without an answer." },
  },
  see = {
    ["403.502"] = "the request rate is the limit",
    ["401.501"] = "the same rule with denyAction Unauthorized",
    ["404.501"] = "the same rule with denyAction NotFound",
    ["429"] = "the application limits, not IIS",
    ["503"] = "with reason QueueFull: the queue of the pool is full",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByConcurrentRequests" } },
}

meaning {
  code = "403.502", versions = "8.0+",
  title = "Too many requests from the same client IP; maximum request rate",
  summary = "Dynamic IP Restrictions refuse an address that sends too many requests within an interval. The rule is off by default, so somebody switched it on; for IIS 7.x it came as an extension.",
  check = "The field c-ip: one address or all users? Then `appcmd list config \"Site\" -section:system.webServer/security/dynamicIpSecurity`.",
  causes = {
    { "All users share one address, that of a proxy or a NAT.",
      "Switch enableProxyMode on (default false) only behind a proxy that overwrites X-Forwarded-For, with IIS unreachable past it, as clients can forge the header: "
        .. "`appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost`. For a NAT, raise the limit." },
    { "The limit (maxRequests, default 20 per requestIntervalInMilliseconds, default 200) is too small for a page with many files.",
      "Measure first: `appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableLoggingOnlyMode:true /commit:apphost` logs and blocks nobody, attackers included. "
        .. "Then set `/denyByRequestRate.maxRequests:<number>` the same way, no higher than normal pages need, and turn the mode off." },
    { "It is an attack or a crawler.",
      "Keep the rule. With denyAction AbortRequest IIS drops the connection without an answer." },
  },
  see = {
    ["403.501"] = "the number of concurrent requests is the limit",
    ["401.502"] = "the same rule with denyAction Unauthorized",
    ["404.502"] = "the same rule with denyAction NotFound",
    ["429"] = "the application limits, not IIS",
    ["503"] = "with reason QueueFull: the queue of the pool is full",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByRequestRate" } },
}

meaning {
  code = "403.503", versions = "8.0+",
  title = "Client IP in the deny list",
  summary = "The ipSecurity section refuses the address of the client, and its denyAction is Forbidden, the default.",
  check = "Compare c-ip in the log with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity`.",
  causes = {
    { "The list only admits named addresses (allowUnlisted is false; the default is true), and this one is missing. The loopback address must be listed too, or browsing on the server fails.",
      "Add the address: `appcmd set config \"Site\" -section:system.webServer/security/ipSecurity /+\"[ipAddress='203.0.113.7',allowed='true']\" /commit:apphost`." },
    { "Behind a proxy or load balancer every client arrives with its address.",
      "Restrict addresses at the proxy, or let IIS read X-Forwarded-For (enableProxyMode, default false): `appcmd set config \"Site\" -section:system.webServer/security/ipSecurity /enableProxyMode:true /commit:apphost`. "
        .. "Clients can forge that header, so do it only if the proxy overwrites it and IIS cannot be reached past the proxy." },
    { "The address is on the deny list for a reason.",
      "Look in the log for what it did before you remove the entry." },
    { "An IPv6 client often falls through rules that list IPv4 addresses only.",
      "Compare the form of c-ip with the rules, and try the host's IPv4 address to prove it. If the client is wanted, try a rule for its IPv6 address." },
  },
  see = {
    ["403.6"] = "the older number for the same list",
    ["401.503"] = "the same list with denyAction Unauthorized",
    ["404.503"] = "the same list with denyAction NotFound",
    ["403.504"] = "the host name, not the address, is refused",
    ["403.501"] = "too many concurrent requests from one address",
    ["403.502"] = "too many requests per interval from one address",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iis-docs", "configuration/system.webServer/security/ipSecurity" },
    { "iis-support", "development/403-6-forbidden-error (KB 248043)" } },
}

meaning {
  code = "403.504", versions = "8.0+",
  title = "Client host name in the deny list",
  summary = "The ipSecurity section refuses the host name of the client, and its denyAction is Forbidden, the default.",
  causes = {
    { "A rule by domain name refuses the client. IIS finds the name by reverse DNS (enableReverseDns, off by default), which is slow and only as reliable as that DNS record.",
      "Read the rules with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity` and replace rules by name with rules by address." },
  },
  see = {
    ["403.8"] = "the older number for the same list",
    ["403.503"] = "the address, not the name, is refused",
    ["401.504"] = "the same list with denyAction Unauthorized",
    ["404.504"] = "the same list with denyAction NotFound",
  },
  source = { { "kb943891", "403 - Forbidden" }, { "iis-docs", "configuration/system.webServer/security/ipSecurity" } },
}
