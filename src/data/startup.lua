-- What keeps a site, a program or the services of IIS from starting, before there is any status: messages that have no number.
-- Main source: the IIS support articles; messages with a number stand in win32.lua, events in event.lua and iis/event.lua.

family { id = "startup", title = "what keeps a site or the services of IIS from starting", key = "name" }

entry {
  key = "WAS and W3SVC are stopped",
  signs = { "Web sites cannot be started unless", "Application pools cannot be started unless the Windows Process Activation Service (WAS) is running" },
  title = "A site or pool was started while the services are stopped",
  summary = "IIS Manager cannot start a site or pool, because WAS or the WWW service is not running.",
  causes = {
    { "The services were stopped, by hand, by a deployment or by a start that failed.",
      "Run `net start w3svc`, which starts WAS too. If it fails, its error and the System log say why." },
  },
  see = { ["event Service Control Manager 7023"] = "the start itself fails" },
  source = { { "ofner-w3svc" } },
}

entry {
  key = "iisreset access denied",
  signs = { "Access denied, you must be an administrator of the remote computer to use this command." },
  title = "The command iisreset may not control the services",
  summary = "The command iisreset was refused. The word remote is misleading: it says so of this machine too. When it comes after Attempting stop, IIS may stay stopped.",
  causes = {
    { "The prompt does not run as administrator.", "Open it with Run as administrator." },
    { "By several reports it comes in an elevated prompt as well, in the middle of a restart.",
      "Use `net stop was /y` and `net start w3svc` in place of iisreset, and see that W3SVC runs." },
  },
  source = { { "github-issues", "pastes of iisreset" } },
  confidence = "medium",
}

entry {
  key = "appcmd without administrator rights",
  signs = { "Filename: redirection.config <> Cannot read configuration file due to insufficient permissions" },
  title = "The configuration of IIS may not be read",
  summary = "A command or script, such as appcmd or a deployment agent, may not read the configuration of the server. Only administrators may, and a prompt that is not elevated does not count as one.",
  causes = {
    { "The prompt is not elevated, or the account of the agent is no administrator.",
      "Open the prompt with Run as administrator; make the account of the deployment agent a local administrator of the web server, or use Web Deploy with delegation." },
  },
  source = { { "azure-pipelines-tasks", "IIS tasks, tests of appcmd" } },
}

entry {
  key = "HTTP service does not stop",
  signs = { "The HTTP service could not be stopped." },
  title = "The driver HTTP cannot be stopped",
  summary = "`net stop http` hangs, and says at the next try that the service is starting or stopping: a program still uses HTTP.sys.",
  check = "Run `netsh http show servicestate`: it lists the processes that have URLs.",
  causes = {
    { "The Web Deployment Agent (MsDepSvc) is running and is not registered as dependent on HTTP.",
      "Stop it first with `net stop msdepsvc`. For good: `sc config MsDepSvc depend= HTTP`, with the dependencies that it has already named beside it, separated by slashes." },
  },
  source = { { "iis-support", "KB 2597817, http-service-fail-stopped" } },
}

entry {
  key = "no certificate at the binding",
  signs = { "Application ID : {00000000-0000-0000-0000-000000000000}" },
  title = "HTTP.sys has a certificate binding without owner",
  summary = "The list of `netsh http show sslcert` has an entry whose Application ID is all zero. For a site of IIS it should be {4dc3e181-e14b-4a21-b022-59fc669b0914}; where the hash is missing too, TLS handshakes there fail. At port 8172 (Web Management Service) zero is normal.",
  causes = {
    { "A binding was removed or changed, and half of its entry stayed.",
      "Note all of `netsh http show sslcert ipport=<ip:port>`. Then run `netsh http delete sslcert ipport=<ip:port>`, choose the certificate in the binding of the site, and set again each option that was not at its default, such as Negotiate Client Certificate." },
  },
  see = { ["event HttpEvent 15021"] = "what HTTP.sys logs when the certificate cannot be used" },
  source = { { "iis-support", "troubleshooting-ssl-related-issues-server-certificate" }, { "iis-support", "diagnosing-failures-with-remote-administration" } },
}

entry {
  key = "PFX import fails",
  signs = { "Cannot import pfx file. Either you entered wrong password for this file or the certificate has expired." },
  title = "IIS Manager cannot import a PFX",
  summary = "Password and dates need not be wrong: IIS Manager says so too when it cannot write the private key.",
  causes = {
    { "The rights on `C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys` were changed.",
      "Restore the default rights of that folder; Microsoft KB 278381 lists them." },
    { "The password is wrong, or this Windows cannot read the form of the PFX.",
      "Import it in the Certificates console of the computer account, whose message may say more, and have it exported once more." },
  },
  source = { { "iis-support", "KB 919074, cannot-import-ssl-pfx-local-certificate" } },
  confidence = "medium",
}

entry {
  key = "certificate request not found",
  signs = { "Cannot find the certificate request associated with this certificate file. A certificate request must be completed on the computer where it was created." },
  title = "IIS Manager does not find the request of a certificate",
  summary = "The certificate that was issued has no pending request in the store of this computer. IIS 7.0 says so of PKCS#7 files although the certificate was installed.",
  causes = {
    { "The request was made on another computer, or was deleted after it.",
      "Complete it on the computer that made it, and export a PFX from there; otherwise make a new request." },
    { "IIS 7.0 Manager found no friendly name in a PKCS#7 file.",
      "Look in the Certificates console of the computer account: if the certificate is there with its key, give it a friendly name and use it." },
  },
  see = { ["win32 0x8009310b"] = "the other message of the same trouble" },
  source = { { "iis-support", "KB 959216, error-install-certificate" } },
}

entry {
  key = "URL is not reserved",
  signs = { "Your process does not have access rights to this namespace" },
  title = "A program may not register its URL",
  summary = "A service that hosts itself on HTTP.sys (WCF, OWIN, HttpListener) may not open its URL: only administrators may open any URL, other accounts those that are reserved for them.",
  causes = {
    { "There is no reservation of this URL for the account of the service.",
      "As administrator: `netsh http add urlacl url=http://+:8000/path/ user=DOM\\svc`, with the URL exactly as the program registers it; every program of that account may then serve it. Do not run the service as administrator for it." },
  },
  see = { ["win32 0x80070005"] = "the same with IIS Express" },
  source = { { "dotnet-docs", "framework/wcf/samples, AddressAccessDeniedException" }, { "win32-docs", "Http/add-urlacl" } },
}

entry {
  key = "port in use",
  signs = { "Failed to bind to address <>: address already in use." },
  title = "Kestrel cannot listen: the port is in use",
  summary = "Another process, often an older one of the same application, listens on that address and port. The application ends, and behind IIS 500.30 or 502.5 follows.",
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
  summary = "An https endpoint is configured without a certificate, and there is no developer certificate either. The application does not start.",
  causes = {
    { "On a server the certificate is missing in the configuration, or the https endpoint is not wanted.",
      "Name the certificate in Kestrel:Certificates:Default (Path and Password, or Subject and Store). Behind a proxy that ends TLS take https out of ASPNETCORE_URLS." },
    { "On a developer machine there is no developer certificate, or it is out of date.",
      "Run `dotnet dev-certs https --trust` as the user who runs the application." },
  },
  source = { { "aspnetcore-docs", "fundamentals/servers/kestrel/endpoints" }, { "github-issues", "pastes of this message" } },
}
