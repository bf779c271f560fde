-- IIS 7.0 and later: what 401 means, plain and with every substatus.
-- Main source: Microsoft KB 943891; numbers compared with iiscnfg.h of the Windows SDK.

meaning {
  code = "401", versions = "7.0+",
  signs = { "401 - Unauthorized: Access is denied due to invalid credentials." },
  title = "Unauthorized",
  summary = "The request has no credentials, or they were refused. Microsoft's list of status codes calls it Access denied.",
  check = "Read sc-substatus, which IIS has logged since 6.0, of the last 401 on the connection: Negotiate and NTLM produce one or two 401 lines before the 200 in normal operation.",
  see = {
    ["401.0"] = "the application asks for a login",
    ["401.1"] = "credentials refused, or the second leg of a handshake",
    ["401.2"] = "no usable scheme, or the first leg of a handshake",
    ["401.3"] = "the user is known, the file system refuses",
    ["401.4"] = "an ISAPI filter refuses",
    ["401.5"] = "an ISAPI extension or CGI program refuses",
    ["401.501"] = "the address is refused, not the credentials; 401.502 to 401.504 likewise",
    ["403"] = "understood but refused, and no credentials are asked for",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iis-blog-winauth" }, { "kb907273" }, { "rfc9110", "15.5.2" } },
}

meaning {
  code = "401.0", versions = "7.0+",
  title = "Unauthorized, no substatus",
  summary = "The application usually sets this 401, not an IIS module: for example ASP.NET Core authentication or a forms login. That is general experience; no Microsoft document describes this substatus.",
  check = "Trace status 401 with Failed Request Tracing: the event MODULE_SET_RESPONSE_ERROR_STATUS names the module.",
  causes = {
    { "The authentication code of the application challenges the client or rejects its cookie or token.",
      "Try the log of the application for this request; the settings of IIS authentication are often not involved." },
  },
  see = {
    ["401.2"] = "IIS itself finds no user for the request",
    ["401.5"] = "an ISAPI extension or CGI program refuses",
  },
  source = { { "iis-support", "troubleshoot-http-error-code" } },
  confidence = "medium",
}

meaning {
  code = "401.1", versions = "7.0+",
  title = "Logon failed",
  summary = "Windows refused the credentials that came with the request, or a Negotiate or NTLM handshake is still under way.",
  check = "Read sc-win32-status, then follow this client down the log: `401 2 5`, then `401 1 2148074254`, then 200 or 304 is a normal handshake. Judge only the last 401 of a connection.",
  causes = {
    { "The second leg of a Negotiate or NTLM handshake: `401 2 5` comes before it, 200 or 304 of the same client after it.",
      "It is a failure only when nothing follows: the client does not answer the challenge. Often the host is in no zone with automatic logon, a script fetches cross-origin without credentials, or a probe has no account. Put the host into the intranet zone of the clients if it is your own, because they then log on there without asking; send credentials from the script. Give a probe an anonymous page of its own that shows nothing private.",
      when = { win32 = 2148074254 }, benign = true },
    { "Windows understood the credentials and refused them: the password is wrong, or the account is locked, disabled, expired or not allowed to log on over the network.",
      "Correct the account or the password. Event 4625 in the Security log of the server often gives the exact reason.",
      when = { win32 = 2148074252 } },
    { "A service or a mobile device keeps sending an old password; the line then repeats every few seconds and can lock the account.",
      "Find it by c-ip and enter the new password there.",
      when = { win32 = 2148074252 } },
    { "It fails only in a browser on the server itself, with a full DNS name or a host header: the loopback check.",
      "List the names in the REG_MULTI_SZ value BackConnectionHostNames under `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0` and restart the IIS Admin service; where it is not installed, reboot. Avoid DisableLoopbackCheck=1: it removes the protection against reflection attacks for the whole machine.",
      when = { win32 = 2148074252 } },
    { "A policy may block NTLM.",
      "Try Kerberos for these clients rather than allowing NTLM again: whoever can relay or crack an NTLM exchange gets in as its user.",
      when = { win32 = 2148074252 } },
    { "The service principal name (SPN) is on the wrong account or on two, so the server cannot read the Kerberos ticket. No document names these values with 401.1; by their names the ticket is for another account.",
      "Run `setspn -Q HTTP/host` to see which account holds it and `setspn -X` to find duplicates; leave it on one account only, in kernel mode the computer account of the server. Where a domain account of the pool has to hold it, as on a farm, set useAppPoolCredentials of windowsAuthentication to true and leave useKernelMode at true, the default.",
      when = { win32 = { 0x80090322, 1396 } } },
    { "Kerberos fails, and the value does not tell why: Microsoft shows 2148074245 in one log line of failed Kerberos and does not explain it.",
      "Go from client to server: both are in one domain or in domains that trust each other, the host is in a zone with automatic logon, the answer has `WWW-Authenticate: Negotiate`, `klist get HTTP/host` on the client gets a ticket, and `setspn -Q HTTP/host` and `setspn -X` show the SPN once, on the account that serves the site.",
      when = { win32 = 0x80090305 } },
    { "The NTLM messages of one login arrive on different connections or servers: a load balancer in front multiplexes them.",
      "Turn off connection multiplexing to the back ends, so that each client keeps one connection to one server, or use Kerberos.",
      when = { win32 = 2148074248 } },
    { "A proxy may shorten or change the token of Negotiate, NTLM or Kerberos.",
      "Try the URL past the proxy. If that works, let the proxy pass the Authorization header through unchanged.",
      when = { win32 = 2148074248 } },
    { "A Kerberos ticket may have been issued for another account than the one that serves the site; 0x80090322 is then the more usual code.",
      "Compare the accounts with `setspn -Q HTTP/host`, and leave the SPN on the account that serves the site.",
      when = { win32 = 2148074248 } },
    { "Extended Protection requires channel binding (tokenChecking Require), and a proxy ends TLS in front of IIS: the logon does not belong to the TLS connection that IIS sees.",
      "Try passing TLS through to IIS. Where the proxy has to end TLS, set the flag Proxy of extendedProtection and list the SPN of the proxy there, so that IIS checks that name instead of the channel. Switching tokenChecking off removes the guard against relay attacks.",
      when = { win32 = 2148074310 } },
  },
  see = {
    ["401.2"] = "no scheme was offered or accepted, or the first leg of a handshake",
    ["401.3"] = "the logon worked, NTFS refuses the file",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iiscnfg.h", "MD_ERROR_SUB401_LOGON" }, { "iis-blog-winauth" }, { "kb907273" },
    { "kb896861" }, { "iis-blog-ntlm-balancer" }, { "iis-support", "troubleshoot-kerberos-failures-ie" },
    { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication" },
    { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication/extendedProtection" },
    { "win32-docs", "com/com-error-codes-4" } },
}

meaning {
  code = "401.2", versions = "7.0+",
  signs = {
    "You are not authorized to view this page due to invalid authentication headers.",
    "your Web browser is sending a WWW-Authenticate header field that the Web server is not configured to accept.",
  },
  title = "Logon failed due to server configuration",
  summary = "The request passed all authentication modules and still has no user. As the first, anonymous leg of a Windows handshake this is normal.",
  check = "Look at the next line of the same client: after `401 2 5` a 401.1 or a 200 makes it the harmless first leg. Only a 401.2 that stays alone is a fault: compare the schemes in its WWW-Authenticate headers with those that the client supports.",
  causes = {
    { "The first leg of a Windows logon: the browser asks without credentials, and IIS answers with the schemes that it offers.",
      "It is a failure only when no 401.1, 200 or 304 of the same client follows: then the wanted scheme is not enabled or not installed, or the client does not answer the challenge. Compare the WWW-Authenticate headers with what the client supports.",
      when = { win32 = 5 }, benign = true },
    { "Anonymous is off, and the wanted scheme is not enabled or its feature is not installed.",
      "Install Windows Authentication (feature IIS-WindowsAuthentication; on a server try `Install-WindowsFeature Web-Windows-Auth`) and enable it: "
        .. "`appcmd set config \"Site\" -section:system.webServer/security/authentication/windowsAuthentication /enabled:true /commit:apphost`; this needs no unlocked section. Use Basic over TLS only. Enabling Anonymous to end the error opens the content to everybody." },
    { "The browser does not send credentials, because the host is in no zone with automatic logon. The user is asked three times and then refused.",
      "Add this host name to the Local Intranet zone of the clients. They then log on there without asking, so add single names that are your own, no wildcard." },
    { "The answer has no `WWW-Authenticate: Negotiate`, because the providers of windowsAuthentication were changed.",
      "Restore the providers Negotiate and NTLM, in this order." },
    { "The client insists on HTTP/2 (cs-version): Windows authentication belongs to a connection, so IIS does it over HTTP/1.1 only and tells the client to come back that way.",
      "Let the client use HTTP/1.1 for this host, in .NET with HttpVersionPolicy.RequestVersionOrLower; gRPC needs another authentication, such as a bearer token.",
      when = { says = "HTTP/2 <> 401 2 5" } },
    { "It is the OPTIONS preflight of a script on another origin, which never carries credentials; the browser then reports CORS.",
      "Install the IIS CORS module: it answers the preflight before authentication. Name the origins that may call." },
    { "A proxy may strip the Authorization header or break the NTLM handshake, which needs one connection throughout.",
      "Try the URL past the proxy. If that works, let the proxy pass Authorization on and keep one back-end connection for each client." },
  },
  see = {
    ["401.1"] = "Windows refused the logon",
    ["401.0"] = "the application asks for the login, and there is no substatus",
    ["500.19"] = "with 0x80070021: web.config sets an authentication section that is locked",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iiscnfg.h", "MD_ERROR_SUB401_LOGON_CONFIG" }, { "iis-blog-winauth" },
    { "iis-docs", "get-started/introduction-to-iis/iis-modules-overview" }, { "iis-docs", "get-started/whats-new-in-iis-10/http2-on-iis" },
    { "iis-docs", "extensions/cors-module/cors-module-configuration-reference" }, { "iis-support", "troubleshoot-kerberos-failures-ie" },
    { "iis-docs", "configuration/system.webServer/security/authentication/windowsAuthentication" } },
}

meaning {
  code = "401.3", versions = "7.0+",
  signs = {
    "because of the access control list (ACL) configuration or encryption settings for this resource on the Web server.",
    "due to the access control list (ACL) that is configured for this resource on the Web server.",
  },
  title = "Unauthorized due to ACL on resource",
  summary = "The user is known, but the rights on the file or on the share deny access to that user.",
  check = "Compare Logon User with Physical Path on the detailed error page (browse on the server). Process Monitor on w3wp.exe shows ACCESS DENIED and the impersonated account.",
  causes = {
    { "Anonymous requests run as IUSR, but only the application pool was given rights.",
      "Grant `icacls \"C:\\site\" /grant \"IUSR:(OI)(CI)RX\"`. Or let anonymous requests use the pool identity, `appcmd set config \"Site\" -section:system.webServer/security/authentication/anonymousAuthentication /userName:\"\" /commit:apphost`, and grant the same to `IIS AppPool\\<pool>`. "
        .. "Never grant Everyone or Full Control; give write only on upload folders, with Script off.",
      when = { win32 = 5 } },
    { "The signed-in user has no Read right on the content folder.",
      "Grant read and execute on that folder to the user or a group of such users, not to Everyone.",
      when = { win32 = 5 } },
    { "The files were moved, not copied, and often still have the rights of their old folder.",
      "Save the rights with `icacls \"C:\\site\" /save acl.txt /T`, then try `icacls \"C:\\site\" /reset /T` and grant again: it removes every explicit right below and leaves the inherited ones.",
      when = { win32 = 5 } },
    { "The content is on a UNC path, where the rights of the share and of NTFS both count.",
      "Grant read on both to a domain account, and enter that account under Connect As; pass-through often cannot reach a share.",
      when = { win32 = 5 } },
    { "The file may be encrypted with EFS.",
      "Try decrypting the file.",
      when = { win32 = 5 } },
  },
  see = {
    ["401.1"] = "with win32 status 1326: the logon itself failed",
    ["500.19"] = "with 0x80070005: web.config itself is unreadable",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iiscnfg.h", "MD_ERROR_SUB401_LOGON_ACL" },
    { "iis-docs", "configuration/system.webServer/security/authentication/anonymousAuthentication" },
    { "iis-support", "understanding-identities" } },
}

meaning {
  code = "401.4", versions = "7.0+",
  signs = { "The Web server has a filter installed to verify users connecting to the server" },
  title = "Authorization failed by filter",
  summary = "An ISAPI filter refused the request, not IIS itself.",
  check = "Failed Request Tracing shows which filter sets the 401; `appcmd list config \"Site\" -section:system.webServer/isapiFilters` lists the filters.",
  causes = {
    { "The filter is often the agent of a single sign-on product or of a web firewall that cannot reach its policy server or has an old agent key.",
      "Try the log of the agent, then restart the agent or register it again." },
    { "The filter may be a remainder of a product that is no longer installed.",
      "Prove it on a test site without the filter. If nothing needs it, remove it from isapiFilters and recycle the pool; a filter that still guards the site takes its access check away with it." },
  },
  see = {
    ["401.5"] = "an ISAPI extension or CGI program refuses",
    ["401.3"] = "the file system refuses",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iiscnfg.h", "MD_ERROR_SUB401_FILTER" }, { "kb907273" } },
}

meaning {
  code = "401.5", versions = "7.0+",
  signs = { "has an ISAPI or CGI application installed that verifies user credentials before proceeding." },
  title = "Authorization failed by ISAPI/CGI application",
  summary = "An ISAPI extension or a CGI program refused the request, not IIS itself.",
  check = "Failed Request Tracing shows which module sets the 401; look up the handler for the path.",
  causes = {
    { "The application often checks the user or a licence itself.",
      "Try the log of the application for the refused user." },
    { "An authentication agent that runs as an ISAPI extension may have lost its policy server or use an outdated key.",
      "Try the log of the agent, then restart the agent or register it again." },
  },
  see = {
    ["401.4"] = "an ISAPI filter refuses",
    ["401.3"] = "the file system refuses",
    ["401.0"] = "a managed application refuses",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iiscnfg.h", "MD_ERROR_SUB401_APPLICATION" }, { "kb907273" } },
}

meaning {
  code = "401.7", versions = "7.0+",
  title = "URL authorization policy",
  summary = "The header iiscnfg.h of the Windows SDK names this number for a refusal by URL authorization policy. For IIS 7.0 and later only the number and the constant name are documented; Microsoft's list of status codes leaves it out.",
  source = { { "iiscnfg.h", "MD_ERROR_SUB401_URLAUTH_POLICY" } },
  confidence = "medium",
}

meaning {
  code = "401.501", versions = "8.0+",
  title = "Too many requests from the same client IP; concurrent limit",
  summary = "Dynamic IP Restrictions refuse an address with too many requests open at once, and denyAction is Unauthorized. The credentials are not the reason, although a browser may ask for a password.",
  check = "The field c-ip: one address or all users? Then `appcmd list config \"Site\" -section:system.webServer/security/dynamicIpSecurity`.",
  causes = {
    { "All users share one address, that of a proxy or a NAT.",
      "Switch enableProxyMode on (default false) only behind a proxy that overwrites X-Forwarded-For, with IIS unreachable past it, as clients can forge the header: "
        .. "`appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost`. For a NAT, raise the limit." },
    { "The limit (maxConcurrentRequests of denyByConcurrentRequests, default 5) is too small for normal pages.",
      "Measure first: `appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableLoggingOnlyMode:true /commit:apphost` logs and blocks nobody, attackers included. "
        .. "Then set `/denyByConcurrentRequests.maxConcurrentRequests:<number>` the same way, no higher than normal pages need, and turn the mode off." },
    { "It is an attack or a crawler.",
      "Keep the rule. With denyAction Forbidden, the default, or AbortRequest browsers are not asked for a password." },
  },
  see = {
    ["401.502"] = "the request rate is the limit",
    ["403.501"] = "the same rule with denyAction Forbidden, the default",
    ["404.501"] = "the same rule with denyAction NotFound",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByConcurrentRequests" } },
}

meaning {
  code = "401.502", versions = "8.0+",
  title = "Too many requests from the same client IP; maximum request rate",
  summary = "Dynamic IP Restrictions refuse an address that sends too many requests within an interval, and denyAction is Unauthorized. The credentials are not the reason, although a browser may ask for a password.",
  check = "The field c-ip: one address or all users? Then `appcmd list config \"Site\" -section:system.webServer/security/dynamicIpSecurity`.",
  causes = {
    { "All users share one address, that of a proxy or a NAT.",
      "Switch enableProxyMode on (default false) only behind a proxy that overwrites X-Forwarded-For, with IIS unreachable past it, as clients can forge the header: "
        .. "`appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableProxyMode:true /commit:apphost`. For a NAT, raise the limit." },
    { "The limit (maxRequests of denyByRequestRate, default 20 per 200 milliseconds) is too small for normal pages.",
      "Measure first: `appcmd set config \"Site\" -section:system.webServer/security/dynamicIpSecurity /enableLoggingOnlyMode:true /commit:apphost` logs and blocks nobody, attackers included. "
        .. "Then set `/denyByRequestRate.maxRequests:<number>` the same way, no higher than normal pages need, and turn the mode off." },
    { "It is an attack or a crawler.",
      "Keep the rule. With denyAction Forbidden, the default, or AbortRequest browsers are not asked for a password." },
  },
  see = {
    ["401.501"] = "the number of concurrent requests is the limit",
    ["403.502"] = "the same rule with denyAction Forbidden, the default",
    ["404.502"] = "the same rule with denyAction NotFound",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity" },
    { "iis-docs", "configuration/system.webServer/security/dynamicIpSecurity/denyByRequestRate" } },
}

meaning {
  code = "401.503", versions = "8.0+",
  title = "Client IP in the deny list",
  summary = "The ipSecurity section refuses the address of the client, and its denyAction is Unauthorized. The credentials are not the reason, although a browser may ask for a password.",
  check = "Compare c-ip in the log with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity`.",
  causes = {
    { "A rule denies the address, or the list admits only named addresses (allowUnlisted is false; the default is true) and this one is missing.",
      "Look in the log for what the address did. If it is wanted, remove its deny rule or add it: `appcmd set config \"Site\" -section:system.webServer/security/ipSecurity /+\"[ipAddress='203.0.113.7',allowed='true']\" /commit:apphost`. The loopback address needs an entry too, or browsing on the server fails." },
    { "Behind a proxy or load balancer every client arrives with its address.",
      "Restrict addresses at the proxy, or let IIS read X-Forwarded-For (enableProxyMode, default false): `appcmd set config \"Site\" -section:system.webServer/security/ipSecurity /enableProxyMode:true /commit:apphost`. "
        .. "Clients can forge that header, so do it only if the proxy overwrites it and IIS cannot be reached past the proxy." },
    { "An IPv6 client often falls through rules that list IPv4 addresses only.",
      "Compare the form of c-ip with the rules, and try the host's IPv4 address to prove it. If the client is wanted, try a rule for its IPv6 address." },
  },
  see = {
    ["401.504"] = "the host name, not the address, is refused",
    ["403.503"] = "the same list with denyAction Forbidden, the default",
    ["404.503"] = "the same list with denyAction NotFound",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iis-docs", "configuration/system.webServer/security/ipSecurity" } },
}

meaning {
  code = "401.504", versions = "8.0+",
  title = "Client host name in the deny list",
  summary = "The ipSecurity section refuses the host name of the client, and its denyAction is Unauthorized. The credentials are not the reason, although a browser may ask for a password.",
  causes = {
    { "A rule by domain name refuses the client. IIS finds the name by reverse DNS (enableReverseDns, default false), which is slow and unreliable.",
      "Find the rule with `appcmd list config \"Site\" -section:system.webServer/security/ipSecurity` and use addresses instead of names." },
  },
  see = {
    ["401.503"] = "the address, not the name, is refused",
    ["403.504"] = "the same list with denyAction Forbidden, the default",
    ["404.504"] = "the same list with denyAction NotFound",
  },
  source = { { "kb943891", "401 - Access denied" }, { "iis-docs", "configuration/system.webServer/security/ipSecurity" } },
}
