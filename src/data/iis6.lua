-- IIS 4.0 to 6.0: every status and substatus of these versions.
-- Main source: Microsoft KB 318380; numbers compared with iiscnfg.h, names with the IIS 6.0 help.

meaning {
  code = "100", versions = "5.0-6.0",
  title = "Continue",
  summary = "An interim answer: the client may go on and send the request body. Several such answers may come before the final one.",
  source = { { "kb318380", "1xx - Informational" }, { "rfc9110", "15.2.1" } },
}

meaning {
  code = "101", versions = "5.0-6.0",
  title = "Switching protocols",
  summary = "The server agrees to go on with another protocol on this connection.",
  source = { { "kb318380", "1xx - Informational" }, { "rfc9110", "15.2.2" } },
}

meaning {
  code = "200", versions = "5.0-6.0",
  title = "OK",
  summary = "The request succeeded and was served normally.",
  source = { { "kb318380", "2xx - Success" } },
}

meaning {
  code = "201", versions = "5.0-6.0",
  title = "Created",
  summary = "The request made a new resource, as PUT and WebDAV requests do.",
  source = { { "kb318380", "2xx - Success" }, { "rfc9110", "15.3.2" } },
}

meaning {
  code = "202", versions = "5.0-6.0",
  title = "Accepted",
  summary = "The request has been taken in, but the work is not finished yet.",
  source = { { "kb318380", "2xx - Success" }, { "rfc9110", "15.3.3" } },
}

meaning {
  code = "203", versions = "5.0-6.0",
  title = "Non-authoritative information",
  summary = "The request succeeded, but an intermediary has changed what the server sent.",
  source = { { "kb318380", "2xx - Success" }, { "rfc9110", "15.3.4" } },
}

meaning {
  code = "204", versions = "5.0-6.0",
  title = "No content",
  summary = "The request succeeded and the answer has no body.",
  source = { { "kb318380", "2xx - Success" }, { "rfc9110", "15.3.5" } },
}

meaning {
  code = "205", versions = "5.0-6.0",
  title = "Reset content",
  summary = "The request succeeded and the client should clear the form or view that it was sent from.",
  source = { { "kb318380", "2xx - Success" }, { "rfc9110", "15.3.6" } },
}

meaning {
  code = "206", versions = "5.0-6.0",
  title = "Partial content",
  summary = "IIS sent only the part of the file that the client asked for. Clients use it to resume a download that broke off, or to fetch one file in several parts at the same time.",
  source = { { "kb318380", "2xx - Success" }, { "rfc9110", "15.3.7" } },
}

meaning {
  code = "207", versions = "5.0-6.0",
  title = "Multi-status (WebDAV)",
  summary = "The body is an XML document that can hold several status codes, one for each part of the WebDAV request.",
  check = "Read the codes inside the body: 207 itself does not say that every part succeeded.",
  source = { { "kb318380", "2xx - Success" }, { "rfc4918", "13" } },
}

meaning {
  code = "301", versions = "5.0-6.0",
  title = "Moved permanently",
  summary = "The resource has a new permanent address. This request and all later ones belong to the URI that the answer names.",
  source = { { "kb318380", "3xx - Redirection" }, { "rfc9110", "15.4.2" } },
}

meaning {
  code = "302", versions = "5.0-6.0",
  title = "Object moved",
  summary = "The resource is at another URI for the time being. Forms authentication sends visitors to its login page this way, and the message then usually reads Object moved. "
    .. "It is no lasting move: the next request goes to the old URI again, where the target may be another one by then. Caches keep the answer only where Cache-Control or Expires allows it.",
  source = { { "kb318380", "3xx - Redirection" }, { "rfc9110", "15.4.3" }, { "rfc2616", "10.3.3" } },
}

meaning {
  code = "304", versions = "5.0-6.0",
  title = "Not modified",
  summary = "The document has not changed since the client cached it. The client shows its cached copy and downloads nothing.",
  source = { { "kb318380", "304" }, { "rfc9110", "15.4.5" } },
}

meaning {
  code = "307", versions = "5.0-6.0",
  title = "Temporary redirect",
  summary = "The resource is at another URI for the time being, and the client repeats the request there with the same method.",
  source = { { "kb318380", "3xx - Redirection" }, { "rfc9110", "15.4.8" } },
}

meaning {
  code = "400", versions = "5.0-6.0",
  title = "Bad request",
  summary = "The request is malformed. On IIS 6.0 HTTP.sys refuses most of these before IIS sees them.",
  check = "On IIS 6.0 the column s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log` decides; a request that HTTP.sys refused has no line in the W3C log.",
  causes = {
    { "FieldLength: one header exceeds MaxFieldLength, 16384 bytes by default. Often it is a pile of cookies, or the Kerberos token of a user in many groups.",
      "Delete or shorten the cookies, or reduce the groups. Only then raise MaxFieldLength under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters` (64 to 65534), just as far as needed: "
        .. "Microsoft marks it as dangerous, as each request may then take more memory. Reboot afterwards.",
      when = { httperr = "FieldLength" } },
    { "RequestLength: request line and headers together exceed MaxRequestBytes, 16384 bytes by default.",
      "Shrink cookies, or send a long query in a POST body. Only then raise MaxRequestBytes under `HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters` (256 to 16777216), just as far as needed: "
        .. "Microsoft marks it as dangerous, as each request may then take more memory. Reboot afterwards.",
      when = { httperr = "RequestLength" } },
    { "Hostname: the Host header is missing or malformed, or no site fits it. HTTP/1.1 demands a Host header.",
      "Correct the Host header, or add the host name to a site.",
      when = { httperr = "Hostname" } },
    { "URL: it is malformed, holds control characters, or has a path segment over UrlSegmentMaxLength, 260 characters by default.",
      "Correct or shorten the URL.",
      when = { httperr = "URL" } },
    { "Verb: the method cannot be parsed. In practice a TLS handshake on a plain port looks like this.",
      "Use https only on the SSL port.",
      when = { httperr = "Verb" } },
    { "BadRequest, Header, Number or Invalid_CR/LF: the client writes bad headers, lengths or line ends.",
      "Capture the raw request and correct the client.",
      when = { httperr = { "BadRequest", "Header", "Number", "Invalid_CR/LF" } } },
  },
  see = {
    ["413"] = "the body is too large, not the headers",
    ["414"] = "the URL is too long",
  },
  source = { { "kb318380", "4xx - Client errors" }, { "iis6-technet", "cc786188, HTTP 400-Cannot Resolve the Request" },
    { "win32-docs", "Types of errors logged by the HTTP Server API" }, { "iis-support", "KB 820129, HTTP.sys registry settings" } },
}

meaning {
  code = "401", versions = "5.0-6.0",
  title = "Access denied",
  summary = "Credentials are missing or were refused. IIS knows several 401 errors with a substatus each: it names the reason and is shown in the browser.",
  check = "Find the substatus. IIS 5 does not log it, as its W3C log has no field sc-substatus: read it from the error page. Since IIS 6.0 the field sc-substatus is logged by default.",
  causes = {
    { "Substatus 1: the user name or password was refused.",
      "Correct the credentials. A 401 that the same client follows with 200 or 304 is part of a normal sign-in and needs nothing." },
    { "Substatus 2: client and server have no authentication method in common." },
    { "Substatus 3: NTFS denies the file to the user." },
    { "Substatus 4, 5 or 7: an ISAPI filter, an ISAPI or CGI application, or URL authorization refused." },
  },
  see = { ["403"] = "other credentials will not help" },
  source = { { "kb318380", "401" }, { "iis6-technet", "cc780140, HTTP 401.x-Unauthorized" },
    { "iis6-technet", "cc787667, Substatus Error Codes" }, { "kb907273" } },
}

meaning {
  code = "401.1", versions = "4.0-6.0",
  signs = { "HTTP Error 401.1 - Unauthorized: Access is denied due to invalid credentials." },
  title = "Logon failed",
  summary = "Windows refused the user name or password. As a middle step of an Integrated Windows sign-in the line is harmless.",
  check = "Judge a sign-in by its last 401 before the 200. Normal in the log of IIS 6.0 are `401 2 5`, `401 1 2148074254`, 200 or 304, and `401 2 2148074254`, `401 1 0`, 200.",
  causes = {
    { "The password is wrong, or the account is locked, expired or disabled. The code 2148074252 comes with Integrated Windows authentication.",
      "Correct the credentials or unlock the account. It is worth looking for the failed logon in the Security event log.",
      when = { win32 = { 2148074252, 1326 } } },
    { "In the log of IIS 6.0 this line is a middle step of a Windows sign-in: `401 2 5` comes before 2148074254, `401 2 2148074254` before 0, and then a 200 or 304 follows.",
      "Ignore it. It is a failure only when it is the last line of that client.",
      when = { win32 = { 2148074254, 0 } }, benign = true },
    { "It fails only when browsing on the server itself, with its full name or a host header: the loopback check, which Windows Server 2003 SP1 and Windows XP SP2 brought.",
      "List the names in the REG_MULTI_SZ value BackConnectionHostNames under `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0` and restart the IIS Admin service; a reboot does it too. "
        .. "DisableLoopbackCheck=1 instead takes the protection against reflection attacks from the whole machine.",
      when = { win32 = 2148074252 } },
    { "The NTLM messages of one login arrive on different connections: a load balancer in front multiplexes them.",
      "Turn off connection multiplexing to IIS, or use Kerberos.",
      when = { win32 = 2148074248 } },
    { "The service principal name (SPN) of the host is registered on the wrong account, so Kerberos fails.",
      "Try to keep the SPN on one account only: the identity of the application pool, or the computer account where the pool runs as Network Service." },
  },
  see = {
    ["401.2"] = "no usable credentials were offered",
    ["401.3"] = "the logon worked, NTFS refuses the file",
  },
  source = { { "kb318380", "401" }, { "kb907273" }, { "kb896861" }, { "iiscnfg.h", "MD_ERROR_SUB401_LOGON" },
    { "iis-blog-ntlm-balancer" }, { "win32-docs", "com/com-error-codes-4" } },
}

meaning {
  code = "401.2", versions = "4.0-6.0",
  title = "Logon failed due to server configuration",
  summary = "No authentication method that IIS has enabled for this path produced a user. As the first step of a sign-in it is normal.",
  check = "Look at the next lines of the same client: a 401.1 or a 200 means a normal first step. If 401.2 stays alone, set the schemes in its WWW-Authenticate headers against those that the client supports.",
  causes = {
    { "Anonymous access is off and the client can use none of the enabled methods.",
      "Enable a method that the client knows (Properties, Directory Security tab). Prefer Integrated Windows authentication. Basic sends the password readable, so enable it only where SSL is required. "
        .. "Anonymous access is no repair: it opens the content to everybody." },
    { "The browser does not send the Windows credentials because the host is in no zone with automatic logon; users are asked three times.",
      "Add the host to the Local intranet zone of the clients." },
    { "Often a proxy strips the Authorization header, or does not keep the connection that NTLM needs.",
      "Try the URL without the proxy." },
    { "In the log of IIS 6.0 this line is the first step of a Windows sign-in: the client asked without credentials, and IIS answered with its schemes.",
      "Ignore it. It is a failure only when no further line of the same client ends in 200 or 304.",
      when = { win32 = { 5, 2148074254 } }, benign = true },
  },
  see = { ["401.1"] = "credentials arrived and were refused" },
  source = { { "kb318380", "401" }, { "kb907273" }, { "iis6-technet", "cc780140, HTTP 401.x-Unauthorized" },
    { "iiscnfg.h", "MD_ERROR_SUB401_LOGON_CONFIG" }, { "win32-docs", "com/com-error-codes-4" } },
}

meaning {
  code = "401.3", versions = "4.0-6.0",
  signs = { "HTTP Error 401.3 - Unauthorized: Access is denied due to an ACL set on the requested resource." },
  title = "Unauthorized due to ACL on resource",
  summary = "The user is known, but the NTFS permissions deny the access. It can happen although the permissions of the requested file are right.",
  check = "The field cs-username tells whose rights count; a dash means the anonymous account, IUSR_ComputerName by default.",
  causes = {
    { "The user or the anonymous account may not read the file.",
      "Grant Read on the content folder to that one account, and Read and Execute where scripts run. Never grant Everyone or Full Control." },
    { "The file is readable, but the anonymous IUSR account has no access to `%windir%\\System32\\inetsrv` (`C:\\Winnt\\System32\\Inetsrv` on Windows 2000).",
      "Compare the permissions of that folder with a working server and restore the missing read entry; IUSR needs no right to write there." },
    { "The content is on a share: share permissions and NTFS permissions both apply.",
      "Grant Read in both to the account under Connect As of the virtual directory." },
    { "Files that were moved instead of copied often keep the permissions of their old folder.",
      "Try copying them again, so that they inherit from the new folder." },
  },
  see = {
    ["401.1"] = "the logon itself failed",
    ["403.2"] = "the Read permission of IIS is missing, not the one of NTFS",
  },
  source = { { "kb318380", "401" }, { "iis6-technet", "cc780140, HTTP 401.x-Unauthorized" },
    { "iis6-technet", "cc781605, Authentication for UNC Shares" }, { "iiscnfg.h", "MD_ERROR_SUB401_LOGON_ACL" } },
}

meaning {
  code = "401.4", versions = "4.0-6.0",
  title = "Authorization failed by filter",
  summary = "An ISAPI filter loaded into IIS refused the request; IIS itself did not.",
  check = "The ISAPI Filters tab in the Properties of the site, and of all Web sites together, lists the filters.",
  causes = {
    { "Often a single sign-on filter cannot reach its policy server, or its key is out of date.",
      "Read the log of the filter, then try restarting or re-registering it." },
    { "A filter was left behind by a product that has been uninstalled.",
      "Prove it on a test site without the filter, then remove the filter. A filter still in use may be the access check: removing that opens the site." },
  },
  see = { ["401.5"] = "an application refused, not a filter" },
  source = { { "kb318380", "401" }, { "kb907273" }, { "iiscnfg.h", "MD_ERROR_SUB401_FILTER" } },
}

meaning {
  code = "401.5", versions = "4.0-6.0",
  title = "Authorization failed by ISAPI/CGI application",
  summary = "The ISAPI extension or CGI program behind the URL refused the user; IIS itself did not.",
  causes = {
    { "Often the application checks user or licence itself.",
      "Read the log of the application, or ask its vendor what it checks." },
  },
  see = {
    ["401.3"] = "NTFS refuses",
    ["401.4"] = "an ISAPI filter refuses",
  },
  source = { { "kb318380", "401" }, { "kb907273" }, { "iiscnfg.h", "MD_ERROR_SUB401_APPLICATION" } },
}

meaning {
  code = "401.7", versions = "6.0",
  title = "Access denied by URL authorization policy on the Web server",
  summary = "A rule of IIS 6.0 URL authorization refused the user. KB 318380 calls the number specific to IIS 6.0; its constant is still in the Windows SDK.",
  causes = {
    { "No role in the authorization store lets this user have this URL.",
      "Add the user or group to a role in Authorization Manager, in the store named by the metabase property AzStoreName and the scope named by AzScopeName. IIS Manager has no page for it." },
  },
  see = {
    ["500.17"] = "the store cannot be found",
    ["500.18"] = "the store cannot be opened",
  },
  source = { { "kb318380", "401" }, { "iiscnfg.h", "MD_ERROR_SUB401_URLAUTH_POLICY" }, { "iis6-technet", "cc776895, Using URL Authorization" } },
}

meaning {
  code = "403", versions = "5.0-6.0",
  title = "Forbidden",
  summary = "IIS refuses the request. IIS knows several 403 errors; the substatus names the reason.",
  check = "Since IIS 6.0 the field sc-substatus of the W3C log holds the number. On IIS 5 read it from the error page.",
  causes = {
    { "A folder was asked for, it has no default document, and directory browsing is not allowed. This is the usual reason of a 403 without substatus.",
      "Put a default document into the folder and its name on the Documents tab. Directory browsing would show every file name to visitors." },
    { "Substatus 1 is common: a script was asked for in a directory without script access.",
      "Set Execute Permissions of that one directory to Scripts only." },
  },
  see = {
    ["401"] = "credentials are missing or refused",
    ["403.14"] = "the same reason with its own number",
  },
  source = { { "kb318380", "403" }, { "iis6-technet", "cc737788, HTTP 403.x-Forbidden" } },
}

meaning {
  code = "403.1", versions = "4.0-6.0",
  signs = { "HTTP Error 403.1 - Forbidden: Execute access is denied." },
  title = "Execute access forbidden",
  summary = "The directory does not allow scripts or programs to run the way this request wants, or the script mapping does not allow its verb.",
  check = "In the MMC right-click the directory, choose Properties, then the Directory tab (on IIS 6.0 Home Directory for a site, Virtual Directory for a virtual directory). Execute Permissions decides first.",
  causes = {
    { "Execute Permissions are too low: an ASP page in a directory set to None, or a CGI program in a directory set to Scripts only.",
      "Set Execute Permissions on that tab: Scripts only for ASP pages. Give Scripts and Executables only to a program directory to which nobody can upload: there every uploaded program could be run." },
    { "The script mapping of the file type does not allow the verb of the request, GET or POST for example.",
      "Click Configuration on the same tab, open the mapping of the extension and add the one verb that the application needs." },
  },
  see = {
    ["404.2"] = "since IIS 6.0: the extension is prohibited under Web Service Extensions",
    ["405"] = "the verb is not allowed for this resource",
  },
  source = { { "kb318380", "403.1" }, { "iis6-technet", "cc783020, Creating Applications in IIS 6.0" },
    { "iis6-technet", "cc737788, HTTP 403.x-Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_EXECUTE_ACCESS_DENIED" } },
}

meaning {
  code = "403.2", versions = "4.0-6.0",
  title = "Read access forbidden",
  summary = "The directory has no Read permission in IIS, or its default document is missing.",
  causes = {
    { "Read is cleared in the Properties of the directory.",
      "Tick Read on the Directory, Virtual Directory or Home Directory tab. Leave it off where a directory holds only programs." },
    { "The request relies on a default document that does not exist.",
      "Put the document into the directory, or correct its name on the Documents tab." },
  },
  see = {
    ["401.3"] = "NTFS refuses the reading",
    ["403.14"] = "Read is allowed, but there is no default document and no browsing",
  },
  source = { { "kb318380", "403.2" }, { "iis6-technet", "cc784481, Configure Web Site Permissions" },
    { "iiscnfg.h", "MD_ERROR_SUB403_READ_ACCESS_DENIED" } },
}

meaning {
  code = "403.3", versions = "4.0-6.0",
  title = "Write access forbidden",
  summary = "The directory lacks the Write permission in IIS or in NTFS. Both are needed; where they differ, the stricter one counts.",
  causes = {
    { "Write is cleared in the Properties of the directory, or the user has no NTFS Write permission.",
      "Grant both on one upload directory only, with Execute Permissions at None and not for anonymous users: a directory that takes files and runs them lets anyone run code." },
  },
  see = { ["403.2"] = "the same for reading" },
  source = { { "kb318380", "403.3" }, { "iis6-technet", "cc784481, Configure Web Site Permissions" },
    { "iiscnfg.h", "MD_ERROR_SUB403_WRITE_ACCESS_DENIED" } },
}

meaning {
  code = "403.4", versions = "4.0-6.0",
  title = "SSL required",
  summary = "The page was requested with http, and its path requires a secure channel.",
  check = "The field s-port of the W3C log tells the port that the request came in on.",
  causes = {
    { "The user typed http, or a link says http.",
      "Use https. It is worth sending http visitors on with a redirect; it has to sit in a site or directory that does not require SSL." },
    { "Often a load balancer in front ends SSL, and IIS gets plain HTTP.",
      "Try SSL between balancer and IIS as well. Otherwise drop the requirement here and enforce SSL at the balancer, with the plain port reachable from the balancer only." },
    { "The requirement is not wanted on this path.",
      "Clear Require secure channel (Properties, Directory Security tab, Secure communications, Edit). Content, passwords and cookies then travel readable for anyone on the way." },
  },
  see = {
    ["403.5"] = "https is used, but the cipher is too weak",
    ["403.7"] = "a client certificate is missing",
  },
  source = { { "kb318380", "403.4" }, { "iis6-sdk", "ms524954, AccessSSLFlags" }, { "iiscnfg.h", "MD_ERROR_SUB403_SSL_REQUIRED" } },
}

meaning {
  code = "403.5", versions = "4.0-6.0",
  title = "SSL 128 required",
  summary = "The path requires 128-bit encryption, and the connection uses a weaker cipher.",
  causes = {
    { "The browser cannot do 128-bit encryption.",
      "Use a newer browser. Clearing Require 128-bit encryption (Properties, Directory Security tab, Secure communications, Edit) lets weak ciphers in that can be broken." },
  },
  see = { ["403.4"] = "no SSL at all" },
  source = { { "kb318380", "403.5" }, { "iiscnfg.h", "MD_ERROR_SUB403_SSL128_REQUIRED" } },
}

meaning {
  code = "403.6", versions = "4.0-6.0",
  signs = { "HTTP Error 403.6 - Forbidden: IP address of the client has been rejected." },
  title = "IP address rejected",
  summary = "An address rule of the server or the site refuses the IP address of the client.",
  check = "Compare c-ip in the W3C log with the list under Properties, Directory Security tab, IP address and domain name restrictions.",
  causes = {
    { "The address is on the deny list, or access is denied by default and the address is no exception.",
      "Add or remove this one address; do not open the whole site for one client." },
  },
  see = { ["403.8"] = "the DNS name of the client is denied" },
  source = { { "kb318380", "403.6" }, { "iiscnfg.h", "MD_ERROR_SUB403_ADDR_REJECT" } },
}

meaning {
  code = "403.7", versions = "4.0-6.0",
  title = "Client certificate required",
  summary = "The path requires a client certificate for authentication, and none that is valid was presented.",
  check = "Watch whether the browser asks the user to pick a certificate. If not, it has none that fits.",
  causes = {
    { "The client has no certificate, or it is expired or without its private key.",
      "Install a valid client certificate together with its private key." },
    { "The browser offers nothing because the server does not trust the issuer of the certificate.",
      "Install the root certificate of the issuer in Trusted Root Certification Authorities of the server's computer store, but only if every certificate of this CA may count as a login." },
    { "The certificate is not wanted on this path.",
      "Choose Accept instead of Require client certificates (Properties, Directory Security tab, Secure communications, Edit). This switches the certificate check off: whoever has none gets in as well." },
  },
  see = {
    ["403.13"] = "the certificate is revoked, or this could not be checked",
    ["403.16"] = "a certificate came and is not trusted",
    ["403.17"] = "a certificate came and its dates do not fit",
  },
  source = { { "kb318380", "403.7" }, { "iis-support", "KB 942067" }, { "iiscnfg.h", "MD_ERROR_SUB403_CERT_REQUIRED" } },
}

meaning {
  code = "403.8", versions = "4.0-6.0",
  title = "Site access denied",
  summary = "A domain name restriction denies the client: its DNS name, found by its IP address, is on the list. The name of the site plays no part.",
  causes = {
    { "The DNS name of the client is denied, or not among the names that are allowed.",
      "Change the entry under Properties, Directory Security tab, IP address and domain name restrictions. It is worth listing addresses instead: a name costs a DNS lookup at each request." },
  },
  see = { ["403.6"] = "the IP address is denied" },
  source = { { "kb318380", "403.8" }, { "iis6-technet", "cc737788, HTTP 403.x-Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_SITE_ACCESS_DENIED" } },
}

meaning {
  code = "403.9", versions = "4.0-6.0",
  title = "Too many users",
  summary = "More clients are connected than the connection limit of the server or site allows.",
  check = "Compare the counter Web Service\\Current Connections with the limit.",
  causes = {
    { "Windows 2000 Professional and Windows XP Professional limit IIS to 10 connections.",
      "Move the site to a server edition: Microsoft states that this limit cannot be changed." },
    { "Somebody lowered the limit of the server or the site.",
      "Raise it in the Properties, on the Web Site tab (IIS 5) or the Performance tab (IIS 6.0). The limit also guards memory against floods of requests, so raise it only as far as needed." },
  },
  see = { ["503"] = "on IIS 6.0 HTTP.sys can also answer a reached connection limit with 503, reason ConnLimit" },
  source = { { "kb318380", "403.9" }, { "iis6-technet", "cc738690, Limiting Connections to Manage Resources" },
    { "iiscnfg.h", "MD_ERROR_SUB403_TOO_MANY_USERS" } },
}

meaning {
  code = "403.10", versions = "4.0-6.0",
  title = "Invalid configuration",
  summary = "The configuration does not allow the execute access that the request needs. The IIS 6.0 documentation puts it as a server that is configured to deny Execute access.",
  causes = {
    { "Often the Execute Permissions of the directory do not fit the program that was asked for.",
      "Compare them on the Directory, Virtual Directory or Home Directory tab. Give Scripts and Executables only to a program directory to which nobody can upload." },
  },
  see = { ["403.1"] = "the usual number when Execute Permissions are too low" },
  source = { { "kb318380", "403" }, { "iis6-technet", "cc737788, HTTP 403.x-Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_INVALID_CNFG" } },
}

meaning {
  code = "403.11", versions = "4.0-6.0",
  title = "Password change",
  summary = "The password of the account stands in the way. Microsoft documents no more than a name: Password change, or in the IIS 6.0 documentation that the password has been changed.",
  causes = {
    { "Often the user has to change the password first, or the change was refused.",
      "Try changing the password in Windows or through another safe channel, then sign in again. Do not publish the old IISADMPWD pages for this: they put password changes on the Web." },
  },
  see = { ["401.1"] = "the password is wrong" },
  source = { { "kb318380", "403" }, { "iis6-technet", "cc737788, HTTP 403.x-Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_PWD_CHANGE" } },
  confidence = "medium",
}

meaning {
  code = "403.12", versions = "4.0-6.0",
  title = "Mapper denied access",
  summary = "On a path that requires a client certificate, one came and was mapped to a Windows account, but that account may not read the file.",
  causes = {
    { "The certificate is mapped to the wrong account.",
      "Correct the mapping (Properties, Directory Security tab, Secure communications, Edit)." },
    { "The mapped account has no NTFS permission on the file.",
      "Grant Read on the content folder to that account only." },
  },
  see = { ["403.16"] = "the certificate itself is not trusted" },
  source = { { "kb318380", "403.12" }, { "iiscnfg.h", "MD_ERROR_SUB403_MAPPER_DENY_ACCESS" } },
}

meaning {
  code = "403.13", versions = "5.0-6.0",
  title = "Client certificate revoked",
  summary = "The client certificate is on a certificate revocation list (CRL). More often the server simply failed to fetch that list.",
  check = "Try `certutil -verify -urlfetch client.cer` on the server: it fetches each CRL address in the chain.",
  causes = {
    { "The server cannot reach the CRL addresses named in the certificate: firewall, proxy or DNS. What the browser can reach does not count.",
      "Let the server download at least one CRL for every certificate of the chain that names one." },
    { "The CRL arrives too slowly: Windows Server 2003 waits 15 seconds. CRLs at an LDAP address suffer most.",
      "Publish the CRL at an HTTP address. As a stopgap download it and install it in the computer store, again each time before it expires." },
    { "The CRL of a private CA has expired.",
      "Publish a new one." },
    { "The certificate really is revoked.",
      "Issue a new certificate. Never set the metabase property CertCheckMode to 1 instead: IIS then accepts stolen certificates." },
  },
  see = {
    ["403.16"] = "the issuer is not trusted",
    ["403.17"] = "the dates do not fit",
  },
  source = { { "kb318380", "403" }, { "kb294305" }, { "kb884115" }, { "iis6-technet", "cc775782, CertCheckMode Metabase Property" },
    { "iiscnfg.h", "MD_ERROR_SUB403_CERT_REVOKED" } },
}

meaning {
  code = "403.14", versions = "5.0-6.0",
  title = "Directory listing denied",
  summary = "A directory was asked for, it has no default document, and directory browsing is off.",
  causes = {
    { "The default document is missing, or its name is not on the Documents tab of the Properties.",
      "Add the file or the name. Ticking Directory browsing instead shows every file name in the directory to visitors." },
  },
  see = {
    ["403.2"] = "Read is missing",
    ["404"] = "the named file does not exist",
  },
  source = { { "kb318380", "403" }, { "iis6-technet", "cc784481, Configure Web Site Permissions" },
    { "iiscnfg.h", "MD_ERROR_SUB403_DIR_LIST_DENIED" } },
}

meaning {
  code = "403.15", versions = "5.0-6.0",
  title = "Client Access Licenses exceeded",
  summary = "More clients use the server than it has client access licences (CALs) for.",
  causes = {
    { "The number of licences that the server knows of is used up.",
      "Buy the missing licences, or enter those you own on the server." },
  },
  see = { ["403.9"] = "a connection limit is reached" },
  source = { { "kb318380", "403" }, { "iis6-technet", "cc737788, HTTP 403.x-Forbidden" }, { "iiscnfg.h", "MD_ERROR_SUB403_CAL_EXCEEDED" } },
}

meaning {
  code = "403.16", versions = "5.0-6.0",
  title = "Client certificate is untrusted or invalid",
  summary = "A client certificate came, but it is malformed or the server does not trust the CA that issued it.",
  causes = {
    { "The root certificate of the issuing CA is not in Trusted Root Certification Authorities of the server's computer store.",
      "Install it there with the Certificates snap-in for the computer account. Do so only if every certificate of this CA may count as a login: all of them will be trusted." },
  },
  see = {
    ["403.7"] = "no certificate came",
    ["403.13"] = "the certificate is revoked",
    ["403.17"] = "the dates do not fit",
  },
  source = { { "kb318380", "403" }, { "iis-support", "KB 942061" }, { "iis6-technet", "cc737788, HTTP 403.x-Forbidden" },
    { "iiscnfg.h", "MD_ERROR_SUB403_CERT_BAD" } },
}

meaning {
  code = "403.17", versions = "5.0-6.0",
  title = "Client certificate has expired or is not yet valid",
  summary = "The server's time lies outside the dates of the client certificate.",
  check = "Compare both dates of the presented certificate with the clock of the server.",
  causes = {
    { "The certificate has expired.",
      "Renew it, and remove the old copy from the client's store: the browser may go on offering it." },
    { "The certificate is new, and the clock of the server is behind.",
      "Correct the time synchronisation of the server. Never set the clock back for an expired certificate." },
    { "Sometimes an intermediate certificate of the chain has expired.",
      "Try replacing the intermediate certificate on the server." },
  },
  see = {
    ["403.13"] = "the certificate is revoked",
    ["403.16"] = "the issuer is not trusted",
  },
  source = { { "kb318380", "403" }, { "iiscnfg.h", "MD_ERROR_SUB403_CERT_TIME_INVALID" } },
}

meaning {
  code = "403.18", versions = "6.0",
  title = "Cannot execute requested URL in the current application pool",
  summary = "Within the request IIS was sent on to a URL that belongs to another application pool. KB 318380 calls the number specific to IIS 6.0; later versions use it too.",
  causes = {
    { "A custom error of the type URL points to a page in an application of another pool.",
      "Put the error page into the same site and pool, or choose the message type File on the Custom Errors tab. Use File only for static pages: with an .asp page it can send the source code to visitors." },
    { "An ISAPI filter or ISAPI extension passes the request on to an application in another pool.",
      "Put both applications into one pool (Properties, Home Directory or Virtual Directory tab, Application pool), or send a redirect." },
    { "An application of Content Management Server 2002 does not run in the pool of its site.",
      "Move it back into the pool of the site, or give it a site of its own." },
  },
  see = { ["503"] = "the application pool is stopped" },
  source = { { "kb318380", "403" }, { "kb842429" }, { "iis6-technet", "cc740224, Configuring Custom Error Messages" },
    { "koskila-403.18" }, { "iiscnfg.h", "MD_ERROR_SUB403_APPPOOL_DENIED" } },
}

meaning {
  code = "403.19", versions = "6.0",
  title = "Cannot execute CGIs for the client in this application pool",
  summary = "The identity of the application pool may not start a CGI process as the requesting user. KB 318380 calls the number specific to IIS 6.0; later versions use it too.",
  causes = {
    { "The pool runs under an account of its own that lacks the user rights for this. Network Service, Local Service and LocalSystem have them.",
      "Run the pool as Network Service. Otherwise grant Replace a process level token and Adjust memory quotas for a process to that one account: "
        .. "both are powerful, as with them a broken-in application can act as other users." },
  },
  see = { ["403.1"] = "Execute Permissions are too low" },
  source = { { "kb318380", "403" }, { "iis6-technet", "cc779635, Security-Related Changes in Access Control" },
    { "iiscnfg.h", "MD_ERROR_SUB403_INSUFFICIENT_PRIVILEGE_FOR_CGI" } },
}

meaning {
  code = "403.20", versions = "6.0",
  title = "Passport logon failed",
  summary = "The sign-in with Microsoft Passport failed. KB 318380 calls the number specific to IIS 6.0; Microsoft's list for later versions still has it.",
  source = { { "kb318380", "403" }, { "iiscnfg.h", "MD_ERROR_SUB403_PASSPORT_LOGIN_FAILURE" } },
}

meaning {
  code = "404", versions = "5.0-6.0",
  signs = { "HTTP Error 404 - File or directory not found." },
  title = "Not found",
  summary = "The file is not there, or something refuses to serve it and hides this behind a 404.",
  check = "Search the W3SVC log of the site for Rejected-By-UrlScan in the entry of the request. Since IIS 6.0 read sc-substatus as well: clients get a plain 404 where the log says 404.2 or 404.3.",
  causes = {
    { "The file has been removed, deleted or renamed.",
      "Compare the URL with the physical path that it maps to, and restore the file or correct the link." },
    { "URLScan is installed and blocks the file extension; the log entry then names Rejected-By-UrlScan.",
      "Look first at who asks: the list stops attacks, and an extension that runs or holds code should stay blocked. For a harmless one that is needed, remove it from DenyExtensions or add it to AllowExtensions in `%windir%\\System32\\inetsrv\\urlscan\\urlscan.ini`." },
    { "The host header sent the request to another site on the same server.",
      "Compare the host headers of the sites with the name in the URL." },
    { "The file has the attribute Hidden.",
      "Clear the attribute, unless the file was hidden on purpose." },
  },
  see = {
    ["404.1"] = "no site answers on this address and port",
    ["404.2"] = "the extension is prohibited under Web Service Extensions",
    ["404.3"] = "the file extension has no MIME type",
  },
  source = { { "kb318380", "404" }, { "iis6-technet", "cc758476, HTTP 404.x-File or Directory Not Found" },
    { "iis6-technet", "cc787667, Substatus Error Codes" }, { "kb825538" } },
}

meaning {
  code = "404.0", versions = "5.0-6.0",
  title = "File or directory not found",
  summary = "Nothing exists at the path that the URL maps to.",
  causes = {
    { "The file or directory is missing, or the URL is misspelt.",
      "Compare the URL with the physical path of the site or virtual directory, then correct the link or restore the file." },
    { "On IIS 6.0: a wildcard application mapping demands a file that does not exist.",
      "Clear Verify that file exists in that mapping if its application makes the pages itself." },
  },
  see = { ["404"] = "URLScan and other refusals without a substatus" },
  source = { { "kb318380", "404" }, { "iis6-technet", "cc758476, HTTP 404.x-File or Directory Not Found" } },
}

meaning {
  code = "404.1", versions = "5.0-6.0",
  title = "Web site not accessible on the requested port",
  summary = "The server answers, but none of its sites has the IP address and port of the request. According to the IIS help only computers with several IP addresses send this number.",
  check = "Compare s-ip and s-port in the log with the address, port and host header of the sites (Properties, Web Site tab, Advanced).",
  causes = {
    { "The site is bound to other addresses of the server, or to another port.",
      "Correct the link, or add the pair of IP address and port to the site." },
  },
  see = { ["404.0"] = "the site was found, the file was not" },
  source = { { "kb318380", "404" }, { "iis6-help" }, { "iis6-technet", "cc758476, HTTP 404.x-File or Directory Not Found" },
    { "iiscnfg.h", "MD_ERROR_SUB404_SITE_NOT_FOUND" } },
}

meaning {
  code = "404.2", versions = "6.0",
  signs = {
    "cannot be served due to the Web service extensions that are configured on the Web server.",
    "HTTP Error 404.2 - File or directory not found: Lockdown policy prevents this request.",
  },
  title = "Web service extension lockdown policy prevents this request",
  summary = "The ISAPI extension or CGI program behind the URL is not allowed in the list of Web service extensions. IIS 6.0 is installed with dynamic content switched off.",
  causes = {
    { "The extension (ASP, ASP.NET, a CGI program) is set to Prohibited, or is not on the list.",
      "In IIS Manager open Web Service Extensions and set this one extension to Allowed, or add its file with Add a new Web service extension. "
        .. "Leave All Unknown ISAPI Extensions and All Unknown CGI Extensions prohibited: allowing them lets any uploaded program run." },
  },
  see = {
    ["403.1"] = "Execute Permissions of the directory are too low",
    ["404.3"] = "a static file without a MIME type",
  },
  source = { { "kb318380", "404" }, { "iis6-sdk", "ms524996, Troubleshooting Common IIS Errors" },
    { "iiscnfg.h", "MD_ERROR_SUB404_DENIED_BY_POLICY" } },
}

meaning {
  code = "404.3", versions = "6.0",
  signs = {
    "cannot be served due to the Multipurpose Internet Mail Extensions (MIME) map policy that is configured on the Web server.",
    "HTTP Error 404.3 - File or directory not found: MIME map policy prevents this request.",
  },
  title = "MIME map policy prevents this request",
  summary = "IIS 6.0 serves static files only if their extension has a MIME type, and this extension has none.",
  causes = {
    { "The extension is missing in the MIME types of the site and the server.",
      "Add the one extension: Properties of the site, HTTP Headers tab, MIME Types. A change there works at once; one for the whole server needs recycled worker processes or a restart of the WWW service. "
        .. "Never add `*` with application/octet-stream: it publishes backups and key files too." },
    { "The file should run and not be downloaded (.php for example), but its application mapping is missing.",
      "Add the application mapping. A MIME type would send the source code to visitors." },
  },
  see = { ["404.2"] = "the extension is mapped, but prohibited" },
  source = { { "kb318380", "404" }, { "iis6-sdk", "ms524996, Troubleshooting Common IIS Errors" },
    { "iiscnfg.h", "MD_ERROR_SUB404_DENIED_BY_MIMEMAP" } },
}

meaning {
  code = "405", versions = "5.0-6.0",
  title = "Method not allowed",
  summary = "The HTTP verb of the request is not allowed for this page. KB 318380 describes it as a verb that the server cannot recognise; by the standard the server knows the verb and only this resource refuses it.",
  check = "Read the verb in cs-method and the verbs in the Allow header of the answer.",
  causes = {
    { "The resource or its script mapping does not take this verb, POST to a static page for example.",
      "Send the request to the URL that handles it, or with an allowed verb. If the application needs the verb, add this one verb to its script mapping." },
    { "The client sent a verb that no HTTP RFC defines. IIS 5.1 answers this with 405 by design.",
      "Make the client use a verb defined by the HTTP RFCs." },
  },
  see = {
    ["403.1"] = "the verb is excluded in the script mapping of a program",
    ["501"] = "the verb is unknown",
  },
  source = { { "kb318380", "405" }, { "kb311618" }, { "rfc9110", "15.5.6" } },
}

meaning {
  code = "406", versions = "5.0-6.0",
  title = "Not acceptable",
  summary = "The Accept header of the browser excludes the MIME type of the requested page.",
  causes = {
    { "The client accepts too little.",
      "Send an Accept header that includes the type of the page, or `*/*`." },
    { "The file extension has the wrong MIME type on the server.",
      "Correct it under Properties, HTTP Headers tab." },
  },
  see = { ["415"] = "the type of the request body is the problem" },
  source = { { "kb318380", "4xx - Client errors" }, { "rfc9110", "15.5.7" } },
}

meaning {
  code = "407", versions = "5.0-6.0",
  title = "Proxy authentication required",
  summary = "A proxy on the way wants credentials before it passes the request on.",
  causes = {
    { "The client sent no credentials for the proxy, or the proxy refused them.",
      "Sign in to the proxy with valid credentials." },
  },
  see = { ["401"] = "the Web server wants the credentials, not a proxy" },
  source = { { "kb318380", "4xx - Client errors" }, { "rfc9110", "15.5.8" } },
}

meaning {
  code = "410", versions = "6.0",
  title = "Gone",
  summary = "The file has been removed. KB 318380 does not list the number; the IIS 6.0 help does.",
  see = { ["404"] = "the file is missing, perhaps only for now" },
  source = { { "iis6-help" }, { "rfc9110", "15.5.11" } },
}

meaning {
  code = "412", versions = "5.0-6.0",
  title = "Precondition failed",
  summary = "A condition in the request headers, If-Match or If-Unmodified-Since, did not hold. Nothing was changed.",
  causes = {
    { "The resource has changed since the client fetched it.",
      "Fetch it again, merge the change and repeat the request." },
  },
  see = { ["304"] = "a condition on reading that tells the client to use its copy" },
  source = { { "kb318380", "4xx - Client errors" }, { "rfc9110", "15.5.13" } },
}

meaning {
  code = "413", versions = "5.0-6.0",
  title = "Request entity too large",
  summary = "The request body is larger than the server accepts. On IIS 6.0 the typical case is an upload on a path that asks for a client certificate.",
  check = "Does the path require or accept client certificates, and is the failing request a large POST?",
  causes = {
    { "IIS 6.0 asks for the client certificate after the request has begun. A body larger than UploadReadAheadSize (49152 bytes by default) would then block both sides, so IIS answers 413 and closes the connection.",
      "Set the metabase property SSLAlwaysNegoClientCert of the site to true: IIS then asks every client at the handshake. Or let the client send a small GET or HEAD first. "
        .. "Last, raise the buffer just above the largest body, for 64 KB with `cscript adsutil.vbs set w3svc/1/uploadreadaheadsize 65536`. "
        .. "Microsoft advises against more than 64 KB where anonymous visitors get in: they could fill the memory." },
  },
  see = {
    ["403.7"] = "no client certificate came",
    ["414"] = "the URL is too long, not the body",
  },
  source = { { "kb318380", "4xx - Client errors" }, { "cc737382" }, { "iis6-technet", "cc778630, SSLAlwaysNegoClientCert Metabase Property" },
    { "iis6-technet", "cc728324, UploadReadAheadSize Metabase Property" } },
}

meaning {
  code = "414", versions = "5.0-6.0",
  title = "Request-URI too long",
  summary = "IIS checks the length of the URL and refuses one that is longer than expected. This is by design.",
  causes = {
    { "A form with much data is sent with GET instead of POST.",
      "Send the data in a POST body." },
    { "A redirect adds to its own URL again and again.",
      "Correct the target of the redirect." },
    { "An attacker tries overlong URLs.",
      "Leave the limit as it is; block the address if it is a nuisance." },
  },
  see = { ["400"] = "on IIS 6.0 HTTP.sys answers 400 for too long headers or URL segments" },
  source = { { "kb318380", "4xx - Client errors" }, { "kb248061" } },
}

meaning {
  code = "415", versions = "5.0-6.0",
  title = "Unsupported media type",
  summary = "The server does not handle the type of the request body.",
  causes = {
    { "The Content-Type of the request is wrong or not supported by the application.",
      "Send the body with a Content-Type that the application takes." },
  },
  see = { ["406"] = "the type of the answer is the problem" },
  source = { { "kb318380", "4xx - Client errors" }, { "rfc9110", "15.5.16" } },
}

meaning {
  code = "416", versions = "5.0-6.0",
  title = "Requested range not satisfiable",
  summary = "The Range header asks for a part that lies outside the file.",
  causes = {
    { "Often the client resumes a download of a file that has become shorter.",
      "Try the request without Range." },
  },
  see = { ["206"] = "the part exists and was sent" },
  source = { { "kb318380", "4xx - Client errors" }, { "rfc9110", "15.5.17" } },
}

meaning {
  code = "417", versions = "5.0-6.0",
  title = "Expectation failed",
  summary = "The server cannot meet the Expect header of the request. KB 318380 prints the name as Execution failed.",
  causes = {
    { "The client sends an Expect header that the server does not know or cannot meet.",
      "Send the request without the Expect header." },
  },
  source = { { "kb318380", "4xx - Client errors" }, { "rfc9110", "15.5.18" } },
}

meaning {
  code = "423", versions = "5.0-6.0",
  title = "Locked",
  summary = "Somebody else holds a WebDAV lock on the file. KB 318380 calls it Locked error.",
  causes = {
    { "The file is open in another WebDAV client, or that client left its lock behind.",
      "Close the file there so that the lock is released, or wait until the lock times out." },
  },
  see = { ["412"] = "a condition of the request did not hold" },
  source = { { "kb318380", "4xx - Client errors" }, { "rfc4918", "11.3" } },
}

meaning {
  code = "500", versions = "5.0-6.0",
  title = "Internal server error",
  summary = "Something failed on the server; a wide range of faults ends here. IIS knows several 500 errors, and the substatus names the reason.",
  check = "Read the event log first: it holds the cause in more detail. Then look at sc-substatus (since IIS 6.0) and, for ASP pages, at cs-uri-query in the W3C log.",
  causes = {
    { "The browser hides the error text: Internet Explorer replaces it with its friendly HTTP error messages.",
      "Turn off Show friendly HTTP error messages in the advanced Internet options of your own browser and load the page again." },
    { "A script or application failed.",
      "Look at 500.100 for ASP. Otherwise read the log of the application at the same second." },
  },
  see = {
    ["500.19"] = "the metabase holds wrong data",
    ["503"] = "the application pool does not take requests",
  },
  source = { { "kb318380", "500" } },
}

meaning {
  code = "500.11", versions = "5.0-6.0",
  title = "Application is shutting down on the Web server",
  summary = "The request met an application or worker process that was already going down. The error text cannot be customized.",
  check = "On IIS 6.0 look in the System event log for source W3SVC at that second; event 1013 means that the shutdown took too long.",
  causes = {
    { "The application is being recycled or deployed.",
      "Repeat the request." },
    { "A request never ends, so the worker process does not stop within ShutdownTimeLimit (90 seconds by default on IIS 6.0; event 1013).",
      "Find that request and take a memory dump of w3wp.exe. Raise the limit only if long requests are normal." },
    { "The pool recycles often because it reaches a memory or request limit.",
      "Repair the leak; a higher limit only delays it." },
  },
  see = {
    ["500.12"] = "the application is starting again",
    ["503"] = "the pool is shut down, HTTP.sys answers",
  },
  source = { { "iis6-help" }, { "iis6-technet", "cc786887, WWW Service Events" }, { "iis6-technet", "cc787702, ShutdownTimeLimit Metabase Property" },
    { "iis6-technet", "cc740224, Configuring Custom Error Messages" } },
}

meaning {
  code = "500.12", versions = "5.0-6.0",
  title = "Application is busy restarting on the Web server",
  summary = "An ASP page was requested while IIS was restarting its application.",
  check = "Refresh the page. If the error is gone, nothing is wrong; if it comes back, find out what touches Global.asa.",
  causes = {
    { "The application restarts once, after a deployment for example.",
      "Refresh the page." },
    { "Antivirus software scans Global.asa, and IIS restarts the application again and again.",
      "Exclude Global.asa from the on-access scan. Exclude this single file, never a whole folder: an infected upload would go unseen." },
    { "Often the start code in Global.asa is slow or fails in a loop.",
      "Look in the event log for its errors." },
  },
  see = {
    ["500.11"] = "the application is shutting down",
    ["503"] = "the application pool is stopped",
  },
  source = { { "kb318380", "500" }, { "iis6-help" } },
}

meaning {
  code = "500.13", versions = "5.0-6.0",
  title = "Web server is too busy",
  summary = "More ASP requests are waiting than the queue takes.",
  check = "Watch the counter Active Server Pages\\Requests Queued next to the CPU load: a full queue with little load means that scripts are waiting for something.",
  causes = {
    { "Scripts hang in a database, a COM component or a call to another server; this is the usual reason.",
      "Take a memory dump of the process, find the call, and give it a time-out." },
    { "The queue limit AspRequestQueueMax is reached: the metabase schema says 500, the internal default is 3000.",
      "Make the scripts faster first. Raise AspProcessorThreadMax only if the scripts wait for external components, as Microsoft advises; a longer queue only lets users wait longer." },
    { "If the CPU is at 100 percent and requests are short, the hardware is often too small.",
      "Spread the load over more servers." },
  },
  see = { ["503"] = "on IIS 6.0 the queue of the pool in HTTP.sys is full (QueueFull)" },
  source = { { "kb318380", "500" }, { "iis6-sdk", "ms525044, AspRequestQueueMax" },
    { "iis6-technet", "cc784876, AspProcessorThreadMax Metabase Property" } },
}

meaning {
  code = "500.14", versions = "6.0",
  title = "Invalid application configuration on the server",
  summary = "IIS cannot use the settings of the application. KB 318380 does not list the number; the IIS 6.0 help does. The error text cannot be customized.",
  causes = {
    { "Often the entry of the application in the metabase is damaged or incomplete.",
      "Try Remove and then Create under Application settings (Properties, Home Directory, Virtual Directory or Directory tab). Write down the settings first: they are lost." },
  },
  see = { ["500.19"] = "the settings of one file type are wrong in the metabase" },
  source = { { "iis6-help" }, { "iis6-technet", "cc740224, Configuring Custom Error Messages" },
    { "iis6-technet", "cc783020, Creating Applications in IIS 6.0" } },
}

meaning {
  code = "500.15", versions = "5.0-6.0",
  title = "Direct requests for Global.asa are not allowed",
  summary = "The URL names Global.asa itself. Refusing it is by design, and the error text cannot be customized.",
  check = "The fields c-ip and cs(User-Agent) usually show a scanner.",
  causes = {
    { "A scanner looks for the file.",
      "Do nothing, or block the address if it is a nuisance. Never unmap the extension: the source code could then be downloaded." },
    { "A link or the default document names Global.asa.",
      "Correct the link or the Documents tab." },
  },
  source = { { "kb318380", "500" }, { "iis6-technet", "cc740224, Configuring Custom Error Messages" } },
}

meaning {
  code = "500.16", versions = "6.0",
  title = "UNC authorization credentials incorrect",
  summary = "The content is on a share, and the account stored for it does not work. KB 318380 calls the number specific to IIS 6.0; its constant is still in the Windows SDK.",
  causes = {
    { "The user name or password stored for the virtual directory is wrong; often the password was changed on the domain.",
      "Enter it again under Connect As (Properties, Home Directory or Virtual Directory tab). It is stored in the metabase properties UNCUserName and UNCPassword." },
  },
  see = { ["401.3"] = "the account is right, but lacks permissions on the share" },
  source = { { "kb318380", "500" }, { "iiscnfg.h", "MD_ERROR_SUB500_UNC_ACCESS" }, { "iis6-technet", "cc781605, Authentication for UNC Shares" } },
}

meaning {
  code = "500.17", versions = "6.0",
  title = "URL authorization store cannot be found",
  summary = "IIS 6.0 URL authorization is on, and its authorization store does not exist where the metabase says. KB 318380 does not list the number; the IIS 6.0 help does.",
  causes = {
    { "The metabase property AzStoreName holds the wrong path.",
      "Correct it. It needs the type and the path of the store, as in `msxml://c:\\mystore.xml`." },
  },
  see = {
    ["401.7"] = "the store is there and refuses the user",
    ["500.18"] = "the store exists, but cannot be opened",
  },
  source = { { "iis6-help" }, { "iiscnfg.h", "MD_ERROR_SUB500_URLAUTH_NO_STORE" }, { "iis6-sdk", "ms526040, AzStoreName" } },
}

meaning {
  code = "500.18", versions = "6.0",
  title = "URL authorization store cannot be opened",
  summary = "IIS 6.0 URL authorization is on, and its store exists but cannot be read. KB 318380 calls the number specific to IIS 6.0; its constant is still in the Windows SDK.",
  causes = {
    { "The permissions on the store named by AzStoreName are too low.",
      "Try granting Read on the store to the identity of the worker process. Let only administrators write it: it decides who gets in." },
  },
  see = { ["500.17"] = "the store cannot be found" },
  source = { { "kb318380", "500" }, { "iiscnfg.h", "MD_ERROR_SUB500_URLAUTH_STORE_ERROR" }, { "iis6-technet", "cc776895, Using URL Authorization" } },
}

meaning {
  code = "500.19", versions = "6.0",
  title = "Data for this file is configured improperly in the metabase",
  summary = "The settings that the XML metabase has for this type of content are not valid.",
  check = "Look at the metabase key ScriptMaps of the site or directory first: it is usually the faulty one.",
  causes = {
    { "An entry of ScriptMaps is invalid.",
      "Correct or delete the entry: Properties, Home Directory, Virtual Directory or Directory tab, Configuration, Mappings tab. Keep the mapping of an extension that holds code: without it IIS could serve the source as soon as the extension has a MIME type." },
  },
  see = { ["500.14"] = "the settings of the whole application are unusable" },
  source = { { "kb318380", "500" }, { "iiscnfg.h", "MD_ERROR_SUB500_BAD_METADATA" } },
}

meaning {
  code = "500.100", versions = "5.0-6.0",
  title = "Internal ASP error",
  summary = "The code of an ASP page failed. The custom error page 500-100.asp describes the fault, but by default only the default Web site is mapped to it.",
  check = "In the W3C log cs-uri-query holds line, ASP error code and text: `|line|ASP_error_code|text`.",
  causes = {
    { "The browser shows only a general error text.",
      "Turn off Show friendly HTTP error messages in Internet Explorer." },
    { "The site is not the default Web site and has no mapping for 500;100.",
      "On a test site map 500;100 on the Custom Errors tab as a URL to /iisHelp/common/500-100.asp, with a virtual directory IISHelp. It shows paths and code lines to everybody, so read the log on a public site." },
    { "IIS 6.0 sends the details to visitors (AspScriptErrorSentToBrowser is true by default).",
      "Set it to false on public servers; the event log still gets the details." },
    { "Error 0131: an include uses a parent path.",
      "Write the include with virtual instead. Enabling parent paths lets scripts reach folders above their own." },
    { "Error 0251: the page exceeds the response buffer.",
      "Send less, or flush the response in pieces; raise AspBufferingLimit only for this application." },
  },
  see = { ["500.13"] = "the ASP queue is full" },
  source = { { "kb318380", "500" }, { "itprotoday-500-100" }, { "iis6-technet", "cc787220, AspScriptErrorSentToBrowser Metabase Property" },
    { "iis6-sdk", "ms524996, Troubleshooting Common IIS Errors" }, { "iis-support", "KB 944886" } },
}

meaning {
  code = "501", versions = "5.0-6.0",
  title = "Not implemented",
  summary = "The request asks for something that the server does not implement. KB 318380 blames header values that ask for a configuration which IIS does not have.",
  check = "Read cs-method, or on IIS 6.0 the reason N/I in httperr: HTTP.sys then refused the request itself.",
  causes = {
    { "The method is unknown. IIS 5.0 and 6.0 know only the methods of HTTP (RFC 2616) and WebDAV (RFC 2518), by design.",
      "Correct the method in the client." },
    { "On IIS 6.0: Transfer-Encoding is something other than chunked. HTTP.sys answers this with 501 or 503.",
      "Send Content-Length or chunked.",
      when = { httperr = "N/I" } },
  },
  see = { ["405"] = "the method is known, but not allowed here" },
  source = { { "kb318380", "5xx - Server errors" }, { "iis-support", "KB 247643" },
    { "win32-docs", "Types of errors logged by the HTTP Server API" } },
}

meaning {
  code = "502", versions = "5.0-6.0",
  title = "Bad gateway",
  summary = "IIS acted as a gateway and got an invalid answer; with IIS 5 and 6 the gateway is CGI. The substatus tells a time-out (1) from other faults (2).",
  causes = {
    { "The HTTP headers that the CGI program wrote are missing or invalid.",
      "Debug the program: run it by hand and look at what it writes before the first empty line." },
  },
  see = {
    ["502.1"] = "the CGI program took too long",
    ["502.2"] = "the CGI program ended early or sent bad headers",
  },
  source = { { "kb318380", "502" } },
}

meaning {
  code = "502.1", versions = "5.0-6.0",
  title = "CGI application timeout",
  summary = "A CGI program ran longer than CGITimeout, 300 seconds by default, and was ended.",
  check = "A time-taken near 300000 (milliseconds) in the W3C log confirms it.",
  causes = {
    { "Often the program waits for input, a dialog box or a network share.",
      "Try running it by hand under the account of the request, with redirected input." },
    { "The work really takes that long.",
      "Let the program answer at once and finish in the background. Otherwise raise the metabase property CGITimeout (seconds) for this one site or directory." },
  },
  see = { ["502.2"] = "the program ended before the limit" },
  source = { { "kb318380", "502" }, { "iis6-technet", "cc778655, CGITimeout Metabase Property" }, { "iiscnfg.h", "MD_ERROR_SUB502_TIMEOUT" } },
}

meaning {
  code = "502.2", versions = "5.0-6.0",
  title = "Error in CGI application",
  summary = "The CGI program ended early, or did not write a complete block of HTTP headers.",
  check = "Run the program at a command prompt under the account of the request and read its output from the first byte.",
  causes = {
    { "The program writes something before the headers, forgets the empty line after them, or writes invalid characters into them.",
      "Print `Content-Type: text/html` and an empty line first." },
    { "The program crashes.",
      "Find the fault with a debugger or a dump." },
    { "The account may not read a DLL, the interpreter or the temporary folder.",
      "Find the refused file with a file monitor, then grant Read on it to that account only (write on the temporary folder)." },
  },
  see = { ["502.1"] = "the program took too long" },
  source = { { "kb318380", "502" }, { "iis-support", "troubleshoot-502-2-bad-gateway-error-in-cgi-apps" },
    { "iiscnfg.h", "MD_ERROR_SUB502_PREMATURE_EXIT" } },
}

meaning {
  code = "503", versions = "6.0",
  title = "Service unavailable",
  summary = "The request did not get through to a worker process. Since IIS 6.0 it is HTTP.sys, in the kernel, that makes this answer; it cannot be customized.",
  check = "Read s-reason in `%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log`; the W3C log has no line. Then look in the System event log for source W3SVC.",
  causes = {
    { "Disabled: an administrator or a script stopped the application pool.",
      "Start the pool in IIS Manager.",
      when = { httperr = "Disabled" } },
    { "AppOffline: rapid-fail protection took the pool out of service, by default after 5 failures in 5 minutes (event 1002; 1009 for each process that ended; 1021 and 1057 point to the identity of the pool, 1059 to a process that could not start).",
      "Repair the crash or the password of the pool account, then start the pool. Switching the protection off only hides the crashes.",
      when = { httperr = "AppOffline",
        event = { "W3SVC 1002", "W3SVC 1009", "W3SVC 1011", "W3SVC 1021", "W3SVC 1057", "W3SVC 1059" } } },
    { "QueueFull: more requests wait than AppPoolQueueLength allows (1000; before Windows Server 2003 SP1 4000).",
      "Find what blocks the worker process, often a database. A longer queue takes memory and lets users wait longer.",
      when = { httperr = "QueueFull" } },
    { "AppShutdown: the pool was shut down by policy, for example because it exceeded its CPU limit.",
      "Find what uses the CPU before you raise the limit on the Performance tab of the pool.",
      when = { httperr = "AppShutdown" } },
    { "AppPoolTimer: the pool was too busy, and the time of the request ran out in its queue.",
      "Take a memory dump of w3wp.exe and find out what its threads wait for.",
      when = { httperr = "AppPoolTimer" } },
    { "ConnLimit: the connection limit of the site or the server is reached.",
      "Find clients that hold connections first. Raise the limit only as far as the memory goes: it also guards against floods of connections.",
      when = { httperr = "ConnLimit" } },
    { "N/A: IIS cannot start a worker process, often for lack of memory.",
      "Find what uses the memory. The property DemandStartThreshold may also forbid one more worker process.",
      when = { httperr = "N/A" } },
  },
  see = {
    ["403.9"] = "the connection limit on IIS 5",
    ["500.13"] = "the ASP queue is full",
  },
  source = { { "kb318380", "5xx - Server errors" }, { "iis6-technet", "cc781893, 503-Service Unavailable" },
    { "iis6-technet", "cc786887, WWW Service Events" }, { "iis6-technet", "cc783070, AppPoolQueueLength Metabase Property" },
    { "iis6-technet", "cc737381, RapidFailProtectionMaxCrashes Metabase Property" }, { "iis-support", "KB 820729" } },
}

meaning {
  code = "504", versions = "5.0-6.0",
  title = "Gateway timeout",
  summary = "A gateway or proxy did not get an answer from the next server in time.",
  see = { ["502.1"] = "IIS itself reports a CGI program that is too slow with this number" },
  source = { { "kb318380", "5xx - Server errors" }, { "rfc9110", "15.6.5" } },
}

meaning {
  code = "505", versions = "5.0-6.0",
  title = "HTTP version not supported",
  summary = "The request line names an HTTP version that the server does not support. On IIS 6.0 HTTP.sys logs it in httperr with the reason Version_N/S.",
  see = { ["400"] = "the request line cannot be parsed at all" },
  source = { { "kb318380", "5xx - Server errors" }, { "win32-docs", "Types of errors logged by the HTTP Server API" }, { "rfc9110", "15.6.6" } },
}

-- Events, source W3SVC, in the System log ------------------------------------

-- Sentences that later versions print under numbers of WAS are signs there: 1002, 1009, 1010, 1012 and 1013 are 5002, 5009 ...

entry {
  family = "event", key = "W3SVC 1002", status = "503", versions = "6.0",
  title = "Rapid-fail protection stopped the pool",
  summary = "The worker process of the pool failed too often, by default 5 times within 5 minutes, so the pool was stopped and every request gets 503. This event is the consequence; the cause stands in the events before it.",
  check = "Read the minutes before: 1009 with its exit code, 1011, 1021 and 1057 (account of the pool).",
  causes = {
    { "The worker process ends again and again.",
      "Read the exit code of event 1009 and the Application log of the same minutes, and fix the crash. Then start the pool in IIS Manager. Switching the protection off only hides the crashes.",
      when = { event = { "W3SVC 1009", "W3SVC 1011" } } },
  },
  see = { ["event WAS 5002"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" }, { "iis6-technet", "cc786887, WWW Service Events" } },
}

entry {
  family = "event", key = "W3SVC 1005", status = "503", versions = "6.0",
  signs = { "The World Wide Web Publishing Service is exiting due to an error." },
  title = "The WWW service ends",
  summary = "The WWW service stopped itself because of an error, so no site is served. The data of the event have the error number.",
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" } },
}

entry {
  family = "event", key = "W3SVC 1009", status = "503", versions = "6.0",
  title = "Worker process ended unexpectedly",
  summary = "A w3wp.exe ended without being asked to. Five such ends within 5 minutes stop the pool (1002).",
  check = "The exit code decides: 0x80 and 0xffffffff mostly mean rights of the pool's account, 0xc0000005 a crash on a memory access.",
  causes = {
    { "Exit code 0x80 or 0xffffffff: the account of the pool lacks rights.",
      "Put the account into the group IIS_WPG, and give IIS_WPG the user rights Access this computer from the network, Log on as a batch job and Bypass traverse checking; take it out of every Deny right." },
    { "A native module or an ISAPI DLL wrote or read where it may not.",
      "Take the faulting module from the Application log and update or remove it.",
      when = { win32 = 0xc0000005 } },
  },
  see = { ["event WAS 5009"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" }, { "iis-blog-1009" } },
}

entry {
  family = "event", key = "W3SVC 1010", status = "503", versions = "6.0",
  title = "Worker process did not answer a ping",
  summary = "A w3wp.exe did not answer a ping of the WWW service in time and is replaced.",
  causes = {
    { "Often the process hangs, or CPU or memory of the server is used up.",
      "Take a dump of w3wp.exe while it hangs and find out what its threads wait for. Leave the ping on: without it a hung worker is never replaced." },
  },
  see = { ["event WAS 5010"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" } },
}

entry {
  family = "event", key = "W3SVC 1011", status = "503", versions = "6.0",
  signs = { "suffered a fatal communication error with the World Wide Web Publishing Service." },
  title = "Worker process lost contact to the WWW service",
  summary = "A w3wp.exe crashed: the WWW service saw its connection break. The event says when, not why.",
  check = "Read the Application log of the same second for the faulting module.",
  causes = {
    { "A fault in the code of an application or module of this pool.",
      "Take a dump with DebugDiag or adplus and find the call that failed; give each application a pool of its own, so that only the faulty one goes down." },
  },
  see = { ["event WAS 5011"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" } },
}

entry {
  family = "event", key = "W3SVC 1012", status = "503", versions = "6.0",
  title = "Worker process was too slow to start",
  summary = "A w3wp.exe did not report ready within the start-up time limit of the pool and was ended.",
  see = { ["event WAS 5012"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc786887, WWW Service Events" } },
}

entry {
  family = "event", key = "W3SVC 1013", versions = "6.0",
  title = "Worker process was too slow to end",
  summary = "A w3wp.exe was still busy after the shutdown time limit of the pool and was ended by force; its requests are lost.",
  see = { ["event WAS 5013"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc786887, WWW Service Events" } },
}

entry {
  family = "event", key = "W3SVC 1021", status = "503", versions = "6.0",
  signs = { "If it remains invalid when the first request for the application pool is processed, the application pool will be disabled." },
  title = "The account of the pool cannot log on",
  summary = "The WWW service could not log on the account that the pool runs under. With the first request the pool is disabled (1057, 1059).",
  check = "Read the data of the event backwards: 0x8007052E (1326) is the password, 0x80070569 (1385) the missing right.",
  causes = {
    { "The account lacks the rights to run a worker process.",
      "Put the account into the group IIS_WPG, which has the rights Log on as a batch job and Impersonate a client after authentication; then start the pool.",
      when = { win32 = 0x80070569 } },
    { "The stored password of the account is no longer right, or the account is locked or expired.",
      "Enter the password again on the Identity tab of the pool, then start the pool.",
      when = { win32 = 0x8007052e } },
  },
  see = { ["event WAS 5021"] = "the same event since IIS 7.0" },
  source = { { "webdebug-1021" }, { "iis6-technet", "cc786887, WWW Service Events" } },
}

entry {
  family = "event", key = "W3SVC 1039", status = "503", versions = "6.0",
  signs = { "reported a failure. The process id was '" },
  title = "Worker process reported a failure",
  summary = "A w3wp.exe told the WWW service that it failed, mostly at its start, and is ended. The data of the event have the error number.",
  check = "Read the data backwards, and the W3SVC-WP events of the Application log of the same second: they name the DLL or the reason.",
  source = { { "iis6-technet", "cc737524, WWW Service-Related Events" } },
  confidence = "medium",
}

entry {
  family = "event", key = "W3SVC 1057", status = "503", versions = "6.0",
  title = "Pool disabled because its account cannot log on",
  summary = "The WWW service started no worker process, because the account of the pool cannot log on. Every request to the pool gets 503.",
  check = "Event 1021 beside it has the error number in its data.",
  causes = {
    { "The stored password of the account is wrong, or the account is locked, expired or not in the group IIS_WPG.",
      "Enter the password again on the Identity tab of the pool, put the account into IIS_WPG, then start the pool.",
      when = { event = { "W3SVC 1057", "W3SVC 1021" } } },
  },
  see = { ["event WAS 5057"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc786887, WWW Service Events" } },
}

entry {
  family = "event", key = "W3SVC 1059", status = "503", versions = "6.0",
  signs = { "A failure was encountered while launching the process serving application pool '" },
  title = "Pool disabled because its worker did not start",
  summary = "The WWW service could not start a worker process and disabled the pool; every request gets 503. The reason stands in the events right before it.",
  check = "Read the events before it: 1021 and 1057 mean the account of the pool.",
  causes = {
    { "The account of the pool cannot log on.",
      "Enter the password again on the Identity tab of the pool, put the account into IIS_WPG, then start the pool.",
      when = { event = { "W3SVC 1057", "W3SVC 1021" } } },
  },
  see = { ["event WAS 5059"] = "the same event since IIS 7.0" },
  source = { { "iis6-technet", "cc786887, WWW Service Events" } },
}
