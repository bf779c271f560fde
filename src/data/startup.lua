-- What keeps a site, a program or the services of IIS from starting, before there is any status: messages that have no number.
-- Main source: the IIS support articles; messages with a number stand in win32.lua, events in event.lua and iis/event.lua.

family { id = "startup", title = "fault that keeps a site or the services of IIS from starting", key = "name" }

entry {
  key = "WAS and W3SVC are stopped",
  signs = { "Web sites cannot be started unless", "Application pools cannot be started unless the Windows Process Activation Service (WAS) is running" },
  title = "A site or pool was started while the services are stopped",
  summary = "IIS Manager cannot start a site or pool, because WAS or the WWW service is not running.",
  causes = {
    { "The services were stopped, by hand, by a deployment or by a start that failed.",
      "Run `net start w3svc`, which starts WAS too. If it fails, look up the error that it prints." },
  },
  see = { ["event Service Control Manager 7023"] = "the start itself fails" },
  source = { { "ofner-w3svc" } },
}

entry {
  key = "iisreset access denied",
  signs = { "Access denied, you must be an administrator of the remote computer to use this command." },
  title = "The command iisreset may not control the services",
  summary = "The message means this machine, too. When it comes after Attempting stop, IIS may stay stopped.",
  causes = {
    { "The prompt does not run as administrator.", "Open it with Run as administrator." },
    { "By several reports it comes in an elevated prompt as well, in the middle of a restart.",
      "Run `net stop was /y` and `net start w3svc` in place of iisreset, then `sc query w3svc`." },
  },
  source = { { "github-issues", "pastes of iisreset" } },
  confidence = "medium",
}

entry {
  key = "appcmd without administrator rights",
  signs = { "Filename: redirection.config <> Cannot read configuration file due to insufficient permissions" },
  title = "The configuration of IIS may not be read",
  summary = "Only administrators may read the configuration of the server, and a prompt that is not elevated does not count as one.",
  causes = {
    { "The prompt is not elevated, or the account of the deployment agent is no administrator.",
      "Open the prompt with Run as administrator. For an agent use Web Deploy with delegation; a local administrator of the web server may do everything there." },
  },
  source = { { "azure-pipelines-tasks", "IIS tasks, tests of appcmd" } },
}

entry {
  key = "no certificate at the binding",
  signs = { ":443 Certificate Hash : <> Application ID : {00000000-0000-0000-0000-000000000000}" },
  title = "HTTP.sys has a certificate binding without owner",
  summary = "The entry of port 443 in `netsh http show sslcert` has an Application ID of zeros. For a site of IIS it is {4dc3e181-e14b-4a21-b022-59fc669b0914}; where the hash is missing too, TLS handshakes fail.",
  causes = {
    { "A binding was removed or changed, and half of its entry stayed.",
      "Note all of `netsh http show sslcert ipport=<ip:443>`. Then run `netsh http delete sslcert ipport=<ip:443>`, choose the certificate in the binding of the site, and set again what was not at its default, such as Negotiate Client Certificate." },
  },
  see = { ["event HttpEvent 15021"] = "what HTTP.sys logs when the certificate cannot be used" },
  source = { { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" }, },
}

entry {
  key = "certificate request not found",
  signs = {
    "Cannot find the certificate request associated with this certificate file. A certificate request must be completed on the computer where it was created.",
    "CertEnroll::CX509Enrollment::p_InstallResponse: ASN1 bad tag value met.",
  },
  title = "IIS Manager does not find the request of a certificate",
  summary = "The certificate that was issued has no pending request in the store of this computer. IIS 7.0 says so (also as 0x8009310b) of PKCS#7 files although the certificate was installed.",
  causes = {
    { "The request was made on another computer, or was deleted after it.",
      "Complete it on the computer that made it, and export a PFX from there; otherwise make a new request." },
    { "IIS 7.0 Manager found no friendly name in a PKCS#7 file.",
      "If the Certificates console of the computer account shows it with its key, give it a friendly name and use it." },
  },
  source = { { "iis-support", "KB 959216, error-install-certificate" } },
}

entry {
  key = "URL is not reserved",
  signs = {
    "Your process does not have access rights to this namespace", "HttpListenerException: Access is denied",
    "HttpListenerException (5): Access is denied", "HttpListenerException (0x80004005): Access is denied",
    "HttpSysException (5): Access is denied",
    "HttpSysException (0x80004005): Access is denied", "WebListenerException (5): Access is denied",
    "WebListenerException (0x80004005): Access is denied",
  },
  title = "A program may not register its URL",
  summary = "A service that hosts itself on HTTP.sys (WCF, OWIN, HttpListener) may not open its URL: accounts other than administrators need a reservation.",
  causes = {
    { "There is no reservation of this URL for the account of the service.",
      "As administrator run `netsh http add urlacl url=http://+:8000/path/ user=DOM\\svc`, with the URL exactly as the program registers it; every program of that account may then serve it. Do not run the service as administrator for it." },
  },
  see = { ["win32 0x80070005"] = "the same with IIS Express" },
  source = { { "dotnet-docs", "framework/wcf/samples, AddressAccessDeniedException" }, { "win32-docs", "Http/add-urlacl" } },
}

entry {
  key = "port in use",
  signs = { "Failed to bind to address <>: address already in use." },
  title = "Kestrel cannot listen: the port is in use",
  summary = "Another process, often an older one of the same application, listens on that address and port, so the application ends.",
  check = "Windows: `netstat -ano | findstr :<port>`, then `tasklist /fi \"pid eq <pid>\"`. Linux: `ss -ltnp 'sport = :<port>'`.",
  causes = {
    { "The older process did not end, or two applications have the same port in ASPNETCORE_URLS or appsettings.",
      "Stop the older process, or give one of them another port. Behind IIS remove the setting: the module assigns the port." },
  },
  source = { { "aspnetcore", "Kestrel/Core/src/CoreStrings.resx" } },
}

entry {
  key = "no certificate for https",
  signs = { "Unable to configure HTTPS endpoint. No server certificate was specified, and the default developer certificate could not be found" },
  title = "Kestrel has no certificate for https",
  summary = "An https endpoint has no certificate, and there is no developer certificate either, so the application does not start.",
  causes = {
    { "On a server the certificate is missing in the configuration, or the https endpoint is not wanted.",
      "Name the certificate in Kestrel:Certificates:Default (Path and Password, or Subject and Store). Behind a proxy that ends TLS take https out of ASPNETCORE_URLS." },
    { "On a developer machine there is no developer certificate, or it is out of date.",
      "Run `dotnet dev-certs https --trust` as the user who runs the application." },
  },
  source = { { "aspnetcore-docs", "fundamentals/servers/kestrel/endpoints" }, { "github-issues", "pastes of this message" } },
}
