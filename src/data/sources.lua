-- Every document that a meaning may cite: id, title, address, licence of the document.
-- Only facts are taken from them: numbers, names, product terms. Every sentence of the registry is our own.

source { id = "iana", title = "IANA HTTP Status Code Registry",
  url = "https://www.iana.org/assignments/http-status-codes", licence = "CC0 1.0" }
source { id = "rfc9110", title = "RFC 9110",
  url = "https://www.rfc-editor.org/rfc/rfc9110", licence = "IETF Trust Legal Provisions" }
source { id = "kb318380", title = "Microsoft KB 318380 (IIS status codes)",
  url = "https://support.microsoft.com/kb/318380", licence = "Microsoft" }
source { id = "kb943891", title = "Microsoft KB 943891 (HTTP status code in IIS 7 and later)",
  url = "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code", licence = "CC BY 4.0" }
source { id = "iiscnfg.h", title = "Windows SDK iiscnfg.h",
  url = "https://learn.microsoft.com/previous-versions/iis/6.0-sdk/", licence = "Microsoft Windows SDK" }
source { id = "iis-docs", title = "IIS documentation",
  url = "https://github.com/MicrosoftDocs/iis-docs", licence = "CC BY 4.0" }
source { id = "iis-support", title = "Microsoft IIS support articles",
  url = "https://github.com/MicrosoftDocs/SupportArticles-docs", licence = "CC BY 4.0" }
source { id = "win32-docs", title = "Windows API documentation",
  url = "https://github.com/MicrosoftDocs/win32", licence = "CC BY 4.0" }
source { id = "sdk-api", title = "Windows API reference",
  url = "https://github.com/MicrosoftDocs/sdk-api", licence = "CC BY 4.0" }
source { id = "ms-erref", title = "MS-ERREF, Windows Error Codes",
  url = "https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/", licence = "Microsoft Open Specifications" }
source { id = "iis6-help", title = "IIS 6.0 help, About Custom Error Messages",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/", licence = "Microsoft" }
source { id = "rfc2295", title = "RFC 2295 (Transparent Content Negotiation)",
  url = "https://www.rfc-editor.org/rfc/rfc2295", licence = "IETF Trust Legal Provisions" }
source { id = "rfc2518", title = "RFC 2518 (WebDAV, replaced by RFC 4918)",
  url = "https://www.rfc-editor.org/rfc/rfc2518", licence = "IETF Trust Legal Provisions" }
source { id = "rfc2774", title = "RFC 2774 (HTTP Extension Framework)",
  url = "https://www.rfc-editor.org/rfc/rfc2774", licence = "IETF Trust Legal Provisions" }
source { id = "rfc3229", title = "RFC 3229 (Delta Encoding in HTTP)",
  url = "https://www.rfc-editor.org/rfc/rfc3229", licence = "IETF Trust Legal Provisions" }
source { id = "rfc4918", title = "RFC 4918 (WebDAV)",
  url = "https://www.rfc-editor.org/rfc/rfc4918", licence = "IETF Trust Legal Provisions" }
source { id = "rfc5842", title = "RFC 5842 (Binding Extensions to WebDAV)",
  url = "https://www.rfc-editor.org/rfc/rfc5842", licence = "IETF Trust Legal Provisions" }
source { id = "rfc6455", title = "RFC 6455 (The WebSocket Protocol)",
  url = "https://www.rfc-editor.org/rfc/rfc6455", licence = "IETF Trust Legal Provisions" }
source { id = "rfc6585", title = "RFC 6585 (Additional HTTP Status Codes)",
  url = "https://www.rfc-editor.org/rfc/rfc6585", licence = "IETF Trust Legal Provisions" }
source { id = "rfc7231", title = "RFC 7231 (replaced by RFC 9110)",
  url = "https://www.rfc-editor.org/rfc/rfc7231", licence = "IETF Trust Legal Provisions" }
source { id = "rfc7725", title = "RFC 7725 (An HTTP Status Code to Report Legal Obstacles)",
  url = "https://www.rfc-editor.org/rfc/rfc7725", licence = "IETF Trust Legal Provisions" }
source { id = "rfc8297", title = "RFC 8297 (An HTTP Status Code for Indicating Hints)",
  url = "https://www.rfc-editor.org/rfc/rfc8297", licence = "IETF Trust Legal Provisions" }
source { id = "rfc8470", title = "RFC 8470 (Using Early Data in HTTP)",
  url = "https://www.rfc-editor.org/rfc/rfc8470", licence = "IETF Trust Legal Provisions" }
source { id = "rfc9112", title = "RFC 9112 (HTTP/1.1)",
  url = "https://www.rfc-editor.org/rfc/rfc9112", licence = "IETF Trust Legal Provisions" }
source { id = "rfc9113", title = "RFC 9113 (HTTP/2)",
  url = "https://www.rfc-editor.org/rfc/rfc9113", licence = "IETF Trust Legal Provisions" }
source { id = "draft-resumable-upload", title = "Internet-Draft draft-ietf-httpbis-resumable-upload",
  url = "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/", licence = "IETF Trust Legal Provisions" }
source { id = "iis-blog-tls13", title = "IIS Support Blog, TLS 1.3 compatibility issues (2025-08-29)",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/addressing-tls-1-3-compatibility-issues-in-iis-express-on/ba-p/4449362", licence = "Microsoft" }
source { id = "aspnetcore-docs", title = "ASP.NET Core documentation",
  url = "https://github.com/dotnet/AspNetCore.Docs", licence = "CC BY 4.0" }
source { id = "kb294305", title = "Microsoft KB 294305 (403.13 although the certificate is not revoked)",
  url = "https://support.microsoft.com/kb/294305", licence = "Microsoft" }
source { id = "kb884115", title = "Microsoft KB 884115 (403.13 after a CRL retrieval time-out)",
  url = "https://support.microsoft.com/kb/884115", licence = "Microsoft" }
source { id = "koskila-403.18", title = "How to fix a 403.18 in a virtual application? (koskila.net)",
  url = "https://www.koskila.net/how-to-fix-a-403-18-in-a-virtual-application/", licence = "All rights reserved" }
source { id = "kb942056", title = "Microsoft KB 942056 (HTTP Error 412)",
  url = "https://support.microsoft.com/kb/942056", licence = "Microsoft" }
source { id = "cc737382", title = "Microsoft TechNet cc737382 (HTTP 413 and client certificates)",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc737382(v=ws.10)", licence = "Microsoft" }
source { id = "httpruntime", title = "ASP.NET 4 settings schema, httpRuntime element",
  url = "https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/e1f13641(v=vs.100)", licence = "Microsoft" }
source { id = "iis-blog-winauth", title = "IIS Support Blog, Windows Authentication HTTP Request Flow in IIS",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/windows-authentication-http-request-flow-in-iis/ba-p/324645", licence = "Microsoft" }
source { id = "iis-blog-ntlm-balancer", title = "IIS Support Blog, 401 1 2148074248 behind a load balancer",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/401-1-2148074248-in-iis-logs-behind-a-load-balancer-with/ba-p/2428459", licence = "Microsoft" }
source { id = "iis-blog-host-header", title = "IIS Support Blog, HTTP 400 and an invalid Host header",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/http-400-bad-request-when-client-sends-invalid-http-host-header/ba-p/347509", licence = "Microsoft" }
source { id = "iis-blog-500.52", title = "IIS Support Blog, IIS acting as reverse proxy: Where the problems start",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/iis-acting-as-reverse-proxy-where-the-problems-start/ba-p/846259", licence = "Microsoft" }
source { id = "iis-blog-503", title = "IIS Support Blog, A Not So Common Root Cause for 503 Service Unavailable",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/a-not-so-common-root-cause-for-503-service-unavailable/ba-p/347268", licence = "Microsoft" }
source { id = "php-src-14667", title = "php/php-src issue 14667",
  url = "https://github.com/php/php-src/issues/14667", licence = "GitHub Terms of Service" }
source { id = "glpi-626", title = "glpi-project/glpi issue 626",
  url = "https://github.com/glpi-project/glpi/issues/626", licence = "GitHub Terms of Service" }
source { id = "port135-500.19", title = "IIS logs 500.19 if a client drops the connection (port135.com)",
  url = "https://port135.com/2019/02/13/500-19-client-drops-connection-loading-website/", licence = "All rights reserved" }
source { id = "owscott-arr", title = "The Mysterious ARR Server Farm to URL Rewrite link (weblogs.asp.net)",
  url = "https://weblogs.asp.net/owscott/the-mysterious-arr-server-farm-to-url-rewrite-link", licence = "All rights reserved" }
source { id = "dd349192", title = "Microsoft TechNet dd349192 (IIS Worker Process Availability)",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/dd349192(v=ws.10)", licence = "Microsoft" }
source { id = "cc735151", title = "Microsoft TechNet cc735151 (IIS Application Pool Availability)",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/cc735151(v=ws.10)", licence = "Microsoft" }
source { id = "dd425294", title = "Microsoft TechNet dd425294 (Modifying the ASP.NET Request Queue Limit)",
  url = "https://technet.microsoft.com/library/dd425294(office.13).aspx", licence = "Microsoft" }
source { id = "requestqueuelimit", title = "MSDN blog, Modify the Request Queue Limit (requestQueueLimit) in IIS 7",
  url = "http://blogs.msdn.com/b/benjaminperkins/archive/2011/11/15/modify-the-request-queue-limit-requestqueuelimit-in-iis-7.aspx", licence = "Microsoft" }
source { id = "iis6-technet", title = "IIS 6.0 documentation (TechNet, Windows Server 2003)",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/", licence = "Microsoft" }
source { id = "iis6-sdk", title = "IIS 6.0 SDK",
  url = "https://learn.microsoft.com/previous-versions/iis/6.0-sdk/", licence = "Microsoft" }
source { id = "kb248061", title = "Microsoft KB 248061 (HTTP 414)",
  url = "https://support.microsoft.com/kb/248061", licence = "Microsoft" }
source { id = "kb311618", title = "Microsoft KB 311618 (unknown verbs answered with 405)",
  url = "https://support.microsoft.com/kb/311618", licence = "Microsoft" }
source { id = "kb842429", title = "Microsoft KB 842429 (403.18 across application pools)",
  url = "https://support.microsoft.com/kb/842429", licence = "Microsoft" }
source { id = "kb825538", title = "Microsoft KB 825538 (configuring URLScan)",
  url = "https://support.microsoft.com/kb/825538", licence = "Microsoft" }
source { id = "itprotoday-500-100", title = "IIS Informant: detailed ASP error messages (ITPro Today)",
  url = "https://itprotoday.com/it-infrastructure/iis-informant-ensuring-that-all-your-web-sites-return-detailed-asp-error-messages", licence = "All rights reserved" }
source { id = "kb896861", title = "Microsoft KB 896861 (401.1 when browsing on the server itself)",
  url = "https://support.microsoft.com/kb/896861", licence = "Microsoft" }
source { id = "kb907273", title = "Microsoft KB 907273 (Troubleshooting HTTP 401 errors in IIS)",
  url = "https://support.microsoft.com/kb/907273", licence = "Microsoft" }
source { id = "websockets-1192", title = "websockets issue 1192 (IIS reverse proxy and WebSocket compression)",
  url = "https://github.com/python-websockets/websockets/issues/1192", licence = "GitHub Terms of Service" }
source { id = "aspnetcore", title = "ASP.NET Core source code and issues",
  url = "https://github.com/dotnet/aspnetcore", licence = "MIT" }
source { id = "iisnode", title = "iisnode source code and issues",
  url = "https://github.com/Azure/iisnode", licence = "Apache License 2.0" }
source { id = "azure-docs", title = "Azure documentation",
  url = "https://github.com/MicrosoftDocs/azure-docs", licence = "CC BY 4.0" }
source { id = "nginx-src", title = "nginx source code and CHANGES",
  url = "https://github.com/nginx/nginx", licence = "BSD-2-Clause" }
source { id = "nginx-docs", title = "nginx documentation",
  url = "https://nginx.org/en/docs/", licence = "BSD-2-Clause" }
source { id = "lua-nginx-module", title = "OpenResty lua-nginx-module, README and source code",
  url = "https://github.com/openresty/lua-nginx-module", licence = "BSD-2-Clause" }
source { id = "cloudflare-docs", title = "Cloudflare documentation, HTTP status codes",
  url = "https://github.com/cloudflare/cloudflare-docs", licence = "CC BY 4.0" }
source { id = "aws-alb", title = "AWS user guide for Application Load Balancers",
  url = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/", licence = "CC BY-SA 4.0" }
source { id = "envoy-docs", title = "Envoy documentation",
  url = "https://www.envoyproxy.io/docs/envoy/latest/", licence = "Apache-2.0" }
source { id = "kong-src", title = "Kong Gateway source code",
  url = "https://github.com/Kong/kong", licence = "Apache-2.0" }
source { id = "varnish-src", title = "Varnish Cache source code",
  url = "https://github.com/varnishcache/varnish-cache", licence = "BSD-2-Clause" }
source { id = "traefik-src", title = "Traefik source code",
  url = "https://github.com/traefik/traefik", licence = "MIT" }
source { id = "caddy-src", title = "Caddy source code",
  url = "https://github.com/caddyserver/caddy", licence = "Apache-2.0" }
source { id = "googleapis", title = "Google APIs interface definitions",
  url = "https://github.com/googleapis/googleapis", licence = "Apache-2.0" }
source { id = "statuses", title = "jshttp/statuses",
  url = "https://github.com/jshttp/statuses", licence = "MIT" }
source { id = "spring-src", title = "Spring Framework source code",
  url = "https://github.com/spring-projects/spring-framework", licence = "Apache-2.0" }
source { id = "laravel-src", title = "Laravel framework source code",
  url = "https://github.com/laravel/framework", licence = "MIT" }
source { id = "arcgis-rest-js", title = "Esri ArcGIS REST JS source code",
  url = "https://github.com/Esri/arcgis-rest-js", licence = "Apache-2.0" }
source { id = "pantheon-docs", title = "Pantheon documentation",
  url = "https://github.com/pantheon-systems/documentation", licence = "CC BY-SA 4.0" }
source { id = "shopify-docs", title = "Shopify developer documentation",
  url = "https://shopify.dev/docs/api/usage/response-codes", licence = "Shopify" }
source { id = "ssllabs-scan", title = "Qualys SSL Labs API documentation",
  url = "https://github.com/ssllabs/ssllabs-scan", licence = "Apache-2.0" }
source { id = "x-docs", title = "X (Twitter) developer documentation",
  url = "https://developer.x.com/", licence = "X Corp." }
source { id = "alibaba-docs", title = "Alibaba Cloud documentation",
  url = "https://help.aliyun.com/document_detail/468288.html", licence = "Alibaba Cloud" }
source { id = "ms-ashttp", title = "MS-ASHTTP, Exchange ActiveSync HTTP Protocol",
  url = "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/", licence = "Microsoft Open Specifications" }
source { id = "ms-oxproto", title = "MS-OXPROTO, Exchange Server Protocols System Overview",
  url = "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxproto/", licence = "Microsoft Open Specifications" }
source { id = "ms-wdv", title = "MS-WDV, WebDAV Protocol: Client Extensions",
  url = "https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/", licence = "Microsoft Open Specifications" }
source { id = "status-lists", title = "Third-party lists of HTTP status codes",
  url = "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes", licence = "CC BY-SA 4.0" }
source { id = "haproxy", title = "HAProxy source code and manual", url = "https://github.com/haproxy/haproxy", licence = "GPL 2.0" }
source { id = "trafficserver", title = "Apache Traffic Server source code", url = "https://github.com/apache/trafficserver", licence = "Apache License 2.0" }
source { id = "rfc2616", title = "RFC 2616 (replaced by RFC 7230-7235 and RFC 9110)",
  url = "https://www.rfc-editor.org/rfc/rfc2616", licence = "IETF Trust Legal Provisions" }
source { id = "rfc2324", title = "RFC 2324 (Hyper Text Coffee Pot Control Protocol)",
  url = "https://www.rfc-editor.org/rfc/rfc2324", licence = "IETF Trust Legal Provisions" }
source { id = "winerror.h", title = "Windows SDK winerror.h",
  url = "https://learn.microsoft.com/windows/win32/debug/system-error-codes", licence = "Microsoft Windows SDK" }
source { id = "kb937692", title = "Microsoft KB 937692 (Connection_Dropped in the httperr log)",
  url = "https://support.microsoft.com/kb/937692", licence = "Microsoft" }
source { id = "iis-blog-connection-dropped", title = "IIS blogs, Connection_Dropped in HTTP.sys Error Log",
  url = "https://iis-blogs.azurewebsites.net/chrisad/connection-dropped-in-http-sys-error-log-an-explanation", licence = "Microsoft" }
source { id = "applens-docs", title = "AppLensDocs (notes on Azure App Service detectors)",
  url = "https://github.com/PraveenTB/AppLensDocs", licence = "All rights reserved" }
source { id = "asiatech-arr", title = "Microsoft asiatech blog, Configuring ARR with Client Certificate",
  url = "https://learn.microsoft.com/archive/blogs/asiatech/configuring-arr-with-client-certificate", licence = "Microsoft" }
source { id = "iis-blog-arr-client-cert", title = "IIS Support Blog, ARR with a client certificate of its own",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/arr-authenticating-itself-to-backend-with-client-certificate-on/ba-p/1343206", licence = "Microsoft" }
source { id = "it-notebook-64", title = "What does sc-status = 200 with sc-win32-status = 64 mean (K. Gafvert)",
  url = "http://it-notebook.org/iis/article/scwin32status_64_scstatus_200.htm", licence = "All rights reserved" }
source { id = "capi2-log", title = "TechNet wiki, Windows PKI troubleshooting: CAPI2 diagnostics",
  url = "https://social.technet.microsoft.com/wiki/contents/articles/242.windows-pki-troubleshooting-capi2-diagnostics.aspx", licence = "Microsoft" }
source { id = "msdn-406", title = "MSDN blog, HTTP error 406 with .NET Framework 3.0",
  url = "https://blogs.msdn.microsoft.com/carloc/2007/11/01/http-error-406-with-net-framework-3-0/", licence = "Microsoft" }
source { id = "lextudio-wsus", title = "IIS 7 and WSUS on Windows Server x64 (blog.lextudio.com)",
  url = "https://blog.lextudio.com/iis-7-and-wsus-on-windows-server-x64-1b59da5ac7ee", licence = "CC BY 4.0" }
source { id = "cloudflare-527", title = "Cloudflare's former support page on 5xx errors, as quoted elsewhere",
  url = "https://support.cloudflare.com/hc/articles/115003011431", licence = "All rights reserved" }
source { id = "kb941201", title = "Microsoft KB 941201 (OWA logon, 440 Login Timeout)",
  url = "https://support.microsoft.com/kb/941201", licence = "Microsoft" }
source { id = "dd789741", title = "Microsoft TechNet dd789741 (440 Login Timeout in Outlook Web Access)",
  url = "https://technet.microsoft.com/library/dd789741(v=EXCHG.80).aspx", licence = "Microsoft" }
source { id = "whatwg-websockets", title = "WHATWG WebSockets Standard",
  url = "https://websockets.spec.whatwg.org/", licence = "CC BY 4.0" }
source { id = "nodejs", title = "Node.js source code", url = "https://github.com/nodejs/node", licence = "MIT" }
source { id = "rfc1945", title = "RFC 1945 (HTTP/1.0)",
  url = "https://www.rfc-editor.org/rfc/rfc1945", licence = "IETF Trust Legal Provisions" }
source { id = "httpd", title = "Apache HTTP Server source code",
  url = "https://github.com/apache/httpd", licence = "Apache-2.0" }
source { id = "httpd-docs", title = "Apache HTTP Server 2.4 documentation",
  url = "https://httpd.apache.org/docs/2.4/", licence = "Apache-2.0" }
source { id = "mod_fcgid", title = "Apache mod_fcgid source code",
  url = "https://github.com/apache/httpd-mod_fcgid", licence = "Apache-2.0" }
source { id = "mod_wsgi", title = "mod_wsgi source code",
  url = "https://github.com/GrahamDumpleton/mod_wsgi", licence = "Apache-2.0" }
source { id = "squid", title = "Squid source code",
  url = "https://github.com/squid-cache/squid", licence = "GPL-2.0-or-later" }
source { id = "cpython", title = "Python, http.HTTPStatus",
  url = "https://github.com/python/cpython", licence = "PSF-2.0" }
source { id = "man-pages", title = "Linux man-pages", url = "https://www.kernel.org/doc/man-pages/", licence = "GPL-2.0 and others" }
source { id = "golang", title = "Go, net/http source code", url = "https://github.com/golang/go", licence = "BSD-3-Clause" }
source { id = "erlang-otp", title = "Erlang/OTP source code, inets",
  url = "https://github.com/erlang/otp", licence = "Apache-2.0" }
source { id = "socat", title = "socat source code", url = "http://www.dest-unreach.org/socat/", licence = "GPL-2.0" }
source { id = "jdownloader", title = "JDownloader source code, remarks on answers it got",
  url = "https://github.com/mirror/jdownloader", licence = "GPL-3.0" }
source { id = "horde-activesync", title = "Horde ActiveSync source code",
  url = "https://github.com/horde/ActiveSync", licence = "GPL-2.0" }
source { id = "github-issues", title = "Issue threads that quote an answer or report its cause",
  url = "https://github.com/", licence = "All rights reserved" }
source { id = "iis7-technet", title = "Windows Server 2008 and 2008 R2 documentation of events (TechNet)",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/", licence = "Microsoft" }
source { id = "dn786445", title = "Microsoft TechNet dn786445 (Schannel Events)",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/dn786445(v=ws.11)", licence = "Microsoft" }
source { id = "kb-9dfb4492", title = "Microsoft support, applicationHost.config temporarily inconsistent",
  url = "https://support.microsoft.com/topic/9dfb4492-4f30-6a81-067d-7f8ce771a717", licence = "Microsoft" }
source { id = "systemcenter-iis", title = "Management pack for IIS, as shown by systemcenter.wiki",
  url = "https://systemcenter.wiki/", licence = "Microsoft" }
source { id = "winevt-kb", title = "Windows Event Log knowledge base, messages of http.sys",
  url = "https://github.com/libyal/winevt-kb", licence = "Apache-2.0" }
source { id = "evtx-suite", title = "EventViewerX, rules for events of IIS",
  url = "https://github.com/EvotecIT/EventViewerX", licence = "MIT" }
source { id = "serverfault-891302", title = "Server Fault 891302 (WAS fails on Windows 10)",
  url = "https://serverfault.com/questions/891302", licence = "CC BY-SA 3.0" }
source { id = "hanselman-was", title = "S. Hanselman, WAS is stopping because it encountered an error",
  url = "https://www.hanselman.com/blog/fixed-windows-process-activation-service-was-is-stopping-because-it-encountered-an-error", licence = "All rights reserved" }
source { id = "flexera-credentials", title = "Flexera, Identifying IIS Application Pool Credential Issues",
  url = "https://docs.flexera.com/FlexNetManagerSuite2024R1/EN/InstallOnPrem/Installers/Installation/concepts/Inst-IdentifyIISCredentialsIssues.html", licence = "All rights reserved" }
source { id = "bordoni-2307", title = "S. Bordoni, IIS is not working anymore after a system upgrade",
  url = "https://www.stefanobordoni.cloud/iis-is-not-working-anymore-after-a-system-upgrade/", licence = "All rights reserved" }
source { id = "dotnet-572", title = "microsoft/dotnet issue 572 (Cannot read configuration file)",
  url = "https://github.com/microsoft/dotnet/issues/572", licence = "GitHub Terms of Service" }
source { id = "t-code-5203", title = "t-code.pl, No disk space, hidden Virtuozzo, crouching MSSQL",
  url = "http://t-code.pl/2011/07/hidden-virtuozzo-crouching-mssql/", licence = "All rights reserved" }
source { id = "strahl-32bit", title = "R. Strahl, IIS Channel Listener Errors in Windows 10 Insider Build 14342",
  url = "https://github.com/RickStrahl/BlogPosts/blob/4feee574bf15813a80ab37bc9a8bb9043871db2c/2016-05/IIS%20Failing%20on%20Windows%20Insider%20Build%2014342/IIS%20Failing%20on%20Windows%20Insider%20Build%2014342.md", licence = "All rights reserved" }
source { id = "desarrolloweb-1309", title = "MSDN blog, events 1309 of ASP.NET (in Spanish)",
  url = "https://learn.microsoft.com/archive/blogs/desarrolloweb/qu-son-los-eventos-1309-de-asp-net", licence = "Microsoft" }
source { id = "iis-blog-0x80070520", title = "IIS Support Blog, HRESULT 0x80070520 when adding an SSL binding",
  url = "https://techcommunity.microsoft.com/blog/iis-support-blog/error-hresult-0x80070520-when-adding-ssl-binding-in-iis/377281", licence = "Microsoft" }
source { id = "iis-blog-ssl-disappears", title = "IIS Support Blog, SSL certificate disappears from HTTPS binding",
  url = "https://techcommunity.microsoft.com/t5/iis-support-blog/ssl-certificate-occasionally-disappears-from-https-binding/ba-p/1094102", licence = "Microsoft" }
source { id = "vcloudnine-15021", title = "vcloudnine.de, Exchange shows blank ECP and OWA",
  url = "https://vcloudnine.de/microsoft-exchange-2013-2016-2019-shows-blank-ecp-owa-after-changes-to-ssl-certificates", licence = "All rights reserved" }
source { id = "iis-blog-1009", title = "IIS blogs, How to troubleshoot an IIS Event ID 1009 error",
  url = "https://blogs.iis.net/brian-murphy-booth/how-to-troubleshoot-an-iis-event-id-1009-error", licence = "Microsoft" }
source { id = "webdebug-1021", title = "webdebug.net, custom identity of an IIS 6 application pool",
  url = "http://www.webdebug.net/?p=376", licence = "All rights reserved" }
source { id = "dotnet-runtime", title = ".NET runtime source code", url = "https://github.com/dotnet/runtime", licence = "MIT" }
source { id = "otel-dotnet-auto", title = "OpenTelemetry .NET automatic instrumentation, issues",
  url = "https://github.com/open-telemetry/opentelemetry-dotnet-instrumentation/issues", licence = "GitHub Terms of Service" }
source { id = "squid-wiki", title = "Squid wiki, knowledge base",
  url = "https://wiki.squid-cache.org/KnowledgeBase/HostHeaderForgery", licence = "CC-BY-SA-2.5" }
source { id = "haproxy-issues", title = "HAProxy issues", url = "https://github.com/haproxy/haproxy/issues", licence = "GitHub Terms of Service" }
source { id = "haproxy-408", title = "HAProxy blog, HAProxy and HTTP errors 408 in Chrome",
  url = "https://www.haproxy.com/blog/haproxy-and-http-errors-408-in-chrome/", licence = "All rights reserved" }
source { id = "openshift-router", title = "OpenShift router source code", url = "https://github.com/openshift/router", licence = "Apache-2.0" }
source { id = "unix-363878", title = "Unix & Linux 363878 (SELinux policies for HAProxy)",
  url = "https://unix.stackexchange.com/questions/363878", licence = "CC BY-SA 3.0" }
source { id = "envoy-src", title = "Envoy source code", url = "https://github.com/envoyproxy/envoy", licence = "Apache-2.0" }
source { id = "envoy-issues", title = "Issues of envoyproxy/envoy",
  url = "https://github.com/envoyproxy/envoy/issues", licence = "GitHub Terms of Service" }
source { id = "istio-docs", title = "Istio documentation", url = "https://istio.io/latest/docs/", licence = "CC BY 4.0" }
source { id = "istio-issues", title = "Issues of istio/istio",
  url = "https://github.com/istio/istio/issues", licence = "GitHub Terms of Service" }
source { id = "contour-issues", title = "Issues of projectcontour/contour",
  url = "https://github.com/projectcontour/contour/issues", licence = "GitHub Terms of Service" }
source { id = "emissary-1036", title = "emissary-ingress issue 1036 (per_connection_buffer_limit_bytes)",
  url = "https://github.com/emissary-ingress/emissary/issues/1036", licence = "GitHub Terms of Service" }
source { id = "ai-gateway-827", title = "envoyproxy/ai-gateway issue 827 (413 above 32768 bytes)",
  url = "https://github.com/envoyproxy/ai-gateway/issues/827", licence = "GitHub Terms of Service" }
source { id = "signoz-53", title = "SigNoz/charts issue 53 (426 with Istio)",
  url = "https://github.com/SigNoz/charts/issues/53", licence = "GitHub Terms of Service" }
source { id = "asm-503", title = "Alibaba Cloud Service Mesh, HTTP 503 in common scenarios",
  url = "https://www.alibabacloud.com/help/en/asm/support/common-scenarios-in-which-an-http-503-status-code-is-returned-in-asm", licence = "All rights reserved" }
source { id = "curl-docs", title = "curl documentation (libcurl-errors, command line options)",
  url = "https://curl.se/libcurl/c/libcurl-errors.html", licence = "curl" }
source { id = "grpc", title = "gRPC documentation and C core", url = "https://github.com/grpc/grpc", licence = "Apache-2.0" }
source { id = "grpc-go", title = "grpc-go source code", url = "https://github.com/grpc/grpc-go", licence = "Apache-2.0" }
source { id = "grpc-java", title = "grpc-java source code", url = "https://github.com/grpc/grpc-java", licence = "Apache-2.0" }
source { id = "grpc-node", title = "grpc-node source code (grpc-js)", url = "https://github.com/grpc/grpc-node", licence = "Apache-2.0" }
source { id = "grpc-dotnet", title = "grpc-dotnet source code", url = "https://github.com/grpc/grpc-dotnet", licence = "Apache-2.0" }
source { id = "netty", title = "Netty source code, HTTP/2 codec", url = "https://github.com/netty/netty", licence = "Apache-2.0" }
source { id = "curl-src", title = "curl source code", url = "https://github.com/curl/curl", licence = "curl" }
source { id = "curl-issues", title = "curl/curl issues", url = "https://github.com/curl/curl/issues", licence = "GitHub Terms of Service" }
source { id = "rfc8446", title = "RFC 8446 (TLS 1.3)", url = "https://www.rfc-editor.org/rfc/rfc8446", licence = "IETF Trust Legal Provisions" }
source { id = "rfc6066", title = "RFC 6066 (TLS extensions)", url = "https://www.rfc-editor.org/rfc/rfc6066", licence = "IETF Trust Legal Provisions" }
source { id = "rfc7301", title = "RFC 7301 (ALPN)", url = "https://www.rfc-editor.org/rfc/rfc7301", licence = "IETF Trust Legal Provisions" }
source { id = "rfc7507", title = "RFC 7507 (fallback SCSV)", url = "https://www.rfc-editor.org/rfc/rfc7507", licence = "IETF Trust Legal Provisions" }
source { id = "openssl", title = "OpenSSL source code and manual pages", url = "https://github.com/openssl/openssl", licence = "Apache-2.0" }
source { id = "openssl-issues", title = "openssl/openssl issues", url = "https://github.com/openssl/openssl/issues", licence = "GitHub Terms of Service" }
source { id = "axway-182365", title = "Axway KB 182365 (unsafe legacy renegotiation disabled)",
  url = "https://support.axway.com/kb/182365/language/en", licence = "All rights reserved" }
source { id = "llhttp", title = "llhttp, the HTTP parser of Node.js, source code", url = "https://github.com/nodejs/llhttp", licence = "MIT" }
source { id = "undici", title = "undici, the fetch of Node.js, source code and documentation", url = "https://github.com/nodejs/undici", licence = "MIT" }
source { id = "nodejs-issues", title = "nodejs/node issues", url = "https://github.com/nodejs/node/issues", licence = "GitHub Terms of Service" }
source { id = "body-parser", title = "body-parser of Express", url = "https://github.com/expressjs/body-parser", licence = "MIT" }
source { id = "express", title = "Express and its finalhandler", url = "https://github.com/expressjs/express", licence = "MIT" }
source { id = "hpm", title = "http-proxy-middleware", url = "https://github.com/chimurai/http-proxy-middleware", licence = "MIT" }
source { id = "chromium", title = "Chromium source code, network stack", url = "https://github.com/chromium/chromium", licence = "BSD-3-Clause" }
source { id = "openjdk", title = "OpenJDK source code", url = "https://github.com/openjdk/jdk", licence = "GPL-2.0 with Classpath Exception" }
source { id = "requests", title = "requests for Python", url = "https://github.com/psf/requests", licence = "Apache-2.0" }
source { id = "haproxy-ingress-issues", title = "HAProxy Kubernetes Ingress Controller, issues",
  url = "https://github.com/haproxytech/kubernetes-ingress/issues", licence = "GitHub Terms of Service" }
source { id = "aws-kc-502", title = "AWS knowledge center, HTTP 502 of an Application Load Balancer",
  url = "https://repost.aws/knowledge-center/elb-alb-troubleshoot-502-errors", licence = "All rights reserved" }
source { id = "aws-kc-504", title = "AWS knowledge center, 504 of an Application Load Balancer",
  url = "https://repost.aws/knowledge-center/504-error-alb", licence = "All rights reserved" }
source { id = "flightcontrol-502", title = "Flightcontrol, random 502 errors behind a load balancer",
  url = "https://www.flightcontrol.dev/docs/troubleshooting/load-balancer-502-keepalive-timeout", licence = "All rights reserved" }
source { id = "albc-1064", title = "AWS Load Balancer Controller issue 1064 (504 after deregistration)",
  url = "https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1064", licence = "GitHub Terms of Service" }
source { id = "albc-2132", title = "AWS Load Balancer Controller issue 2132 (503, no target registered)",
  url = "https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2132", licence = "GitHub Terms of Service" }
source { id = "albc-3569", title = "AWS Load Balancer Controller issue 3569 (default action 404)",
  url = "https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3569", licence = "GitHub Terms of Service" }
source { id = "aws-cloudfront", title = "Amazon CloudFront developer guide",
  url = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/", licence = "CC BY-SA 4.0" }
source { id = "aws-kc-cf-403", title = "AWS knowledge center, 403 errors from CloudFront",
  url = "https://repost.aws/knowledge-center/cloudfront-troubleshoot-403-errors", licence = "All rights reserved" }
source { id = "aws-kc-cf-signed", title = "AWS knowledge center, signed URLs and cookies in CloudFront",
  url = "https://repost.aws/knowledge-center/cloudfront-troubleshoot-signed-url-cookies", licence = "All rights reserved" }
source { id = "amplify-2734", title = "AWS Amplify issue 2734 (403, custom domain)",
  url = "https://github.com/aws-amplify/amplify-hosting/issues/2734", licence = "GitHub Terms of Service" }
source { id = "cdk-13983", title = "AWS CDK issue 13983 (403 instead of 404 from an S3 origin)",
  url = "https://github.com/aws/aws-cdk/issues/13983", licence = "GitHub Terms of Service" }
source { id = "cfn-templates-68", title = "widdix/aws-cf-templates issue 68 (502, certificate of the origin)",
  url = "https://github.com/widdix/aws-cf-templates/issues/68", licence = "GitHub Terms of Service" }
source { id = "sst-6742", title = "SST issue 6742 (502, HTTPS to an HTTP origin)",
  url = "https://github.com/anomalyco/sst/issues/6742", licence = "GitHub Terms of Service" }
source { id = "sst-2948", title = "SST issue 2948 (403 for POST)",
  url = "https://github.com/anomalyco/sst/issues/2948", licence = "GitHub Terms of Service" }
source { id = "tf-cloudfront-146", title = "terraform-aws-cloudfront issue 146 (504 with an ALB as origin)",
  url = "https://github.com/terraform-aws-modules/terraform-aws-cloudfront/issues/146", licence = "GitHub Terms of Service" }
source { id = "snextjs-2014", title = "serverless-next.js issue 2014 (503, function timed out)",
  url = "https://github.com/serverless-nextjs/serverless-next.js/issues/2014", licence = "GitHub Terms of Service" }
source { id = "snextjs-2544", title = "serverless-next.js issue 2544 (503, function throttled)",
  url = "https://github.com/serverless-nextjs/serverless-next.js/issues/2544", licence = "GitHub Terms of Service" }
source { id = "cdk-5180", title = "AWS CDK issue 5180 (role of a Lambda@Edge function)",
  url = "https://github.com/aws/aws-cdk/issues/5180", licence = "GitHub Terms of Service" }
source { id = "aws-apigw", title = "Amazon API Gateway developer guide",
  url = "https://docs.aws.amazon.com/apigateway/latest/developerguide/", licence = "CC BY-SA 4.0" }
source { id = "aws-kc-apigw-vpc", title = "AWS knowledge center, 500 errors with VPC links of API Gateway",
  url = "https://repost.aws/knowledge-center/api-gateway-500-error-vpc", licence = "All rights reserved" }
source { id = "aws-kc-apigw-403", title = "AWS knowledge center, 403 from a custom domain of API Gateway",
  url = "https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-403-custom-domain/", licence = "All rights reserved" }
source { id = "lambda-proxy-59", title = "lambda-proxy issue 59 (malformed Lambda proxy response)",
  url = "https://github.com/vincentsarago/lambda-proxy/issues/59", licence = "GitHub Terms of Service" }
source { id = "slsexpress-247", title = "serverless-express issue 247 (502, malformed response)",
  url = "https://github.com/CodeGenieApp/serverless-express/issues/247", licence = "GitHub Terms of Service" }
source { id = "sls-domain-321", title = "serverless-domain-manager issue 321 (Missing Authentication Token)",
  url = "https://github.com/amplify-education/serverless-domain-manager/issues/321", licence = "GitHub Terms of Service" }
source { id = "cognito-quickstart-50", title = "cognito-angular-quickstart issue 50 (Authorization header)",
  url = "https://github.com/amazon-archives/aws-cognito-angular-quickstart/issues/50", licence = "GitHub Terms of Service" }
source { id = "sls-3205", title = "Serverless issue 3205 (Bearer token read as a signature)",
  url = "https://github.com/serverless/serverless/issues/3205", licence = "GitHub Terms of Service" }
source { id = "sls-3171", title = "Serverless issue 3171 (API Gateway time-out)",
  url = "https://github.com/serverless/serverless/issues/3171", licence = "GitHub Terms of Service" }
source { id = "zappa-1248", title = "Zappa issue 1248 (403 Forbidden, custom domain)",
  url = "https://github.com/Miserlou/Zappa/issues/1248", licence = "GitHub Terms of Service" }
source { id = "azul-8301", title = "Azul issue 8301 (permission of API Gateway on Lambda)",
  url = "https://github.com/DataBiosphere/azul/issues/8301", licence = "GitHub Terms of Service" }
source { id = "aws-kc-apigw-authorizer", title = "AWS knowledge center, 403 errors with a Lambda authorizer",
  url = "https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-403-error-lambda-authorizer/", licence = "All rights reserved" }
source { id = "aws-kc-apigw-vpcdns", title = "AWS knowledge center, API Gateway called from a VPC",
  url = "https://repost.aws/knowledge-center/api-gateway-vpc-connections", licence = "All rights reserved" }
source { id = "aws-kc-apigw-429", title = "AWS knowledge center, 429 from API Gateway",
  url = "https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-429-limit/", licence = "All rights reserved" }
source { id = "aws-cognito", title = "Amazon Cognito developer guide",
  url = "https://docs.aws.amazon.com/cognito/latest/developerguide/", licence = "CC BY-SA 4.0" }
source { id = "pwa-kit-2160", title = "PWA Kit issue 2160 (413, header larger than 10240 bytes)",
  url = "https://github.com/SalesforceCommerceCloud/pwa-kit/issues/2160", licence = "GitHub Terms of Service" }
source { id = "aws-s3-api", title = "Amazon S3 API reference, error responses",
  url = "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html", licence = "CC BY-SA 4.0" }
source { id = "aws-s3-guide", title = "Amazon S3 user guide",
  url = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/", licence = "CC BY-SA 4.0" }
source { id = "django-storages-1104", title = "django-storages issue 1104 (403 from HeadObject)",
  url = "https://github.com/jschneier/django-storages/issues/1104", licence = "GitHub Terms of Service" }
source { id = "bastion-114", title = "terraform-aws-bastion issue 114 (AccessDenied, KMS)",
  url = "https://github.com/Guimove/terraform-aws-bastion/issues/114", licence = "GitHub Terms of Service" }
source { id = "next-s3-upload-64", title = "next-s3-upload issue 64 (AccessDenied, ACL)",
  url = "https://github.com/ryanto/next-s3-upload/issues/64", licence = "GitHub Terms of Service" }
source { id = "aws-cli-3793", title = "AWS CLI issue 3793 (SignatureDoesNotMatch)",
  url = "https://github.com/aws/aws-cli/issues/3793", licence = "GitHub Terms of Service" }
source { id = "aws-cli-813", title = "AWS CLI issue 813 (AWS4-HMAC-SHA256)",
  url = "https://github.com/aws/aws-cli/issues/813", licence = "GitHub Terms of Service" }
source { id = "aws-sdk-js-1237", title = "AWS SDK for JavaScript issue 1237 (SignatureDoesNotMatch)",
  url = "https://github.com/aws/aws-sdk-js/issues/1237", licence = "GitHub Terms of Service" }
source { id = "mountpoint-518", title = "Mountpoint for S3 issue 518 (clock)",
  url = "https://github.com/awslabs/mountpoint-s3/issues/518", licence = "GitHub Terms of Service" }
source { id = "alluxio-14613", title = "Alluxio issue 14613 (503 Slow Down)",
  url = "https://github.com/Alluxio/alluxio/issues/14613", licence = "GitHub Terms of Service" }
source { id = "aws-sdk-java-1101", title = "AWS SDK for Java issue 1101 (RequestTimeout)",
  url = "https://github.com/aws/aws-sdk-java/issues/1101", licence = "GitHub Terms of Service" }
source { id = "sdk-js-v3-3403", title = "AWS SDK for JavaScript v3 pull request 3403 (NotImplemented, chunked)",
  url = "https://github.com/aws/aws-sdk-js-v3/pull/3403", licence = "GitHub Terms of Service" }
source { id = "amplify-2558", title = "AWS Amplify issue 2558 (RequestHeaderSectionTooLarge)",
  url = "https://github.com/aws-amplify/amplify-hosting/issues/2558", licence = "GitHub Terms of Service" }
source { id = "opennext-22", title = "terraform-aws-opennext issue 22 (RequestHeaderSectionTooLarge)",
  url = "https://github.com/nhs-england-tools/terraform-aws-opennext/issues/22", licence = "GitHub Terms of Service" }
source { id = "aws-kc-cf-badrequest", title = "AWS knowledge center, 403 Bad request from CloudFront",
  url = "https://repost.aws/knowledge-center/resolve-cloudfront-bad-request-error", licence = "All rights reserved" }
source { id = "snextjs-525", title = "serverless-next.js issue 525 (502, invalid JSON of a function)",
  url = "https://github.com/serverless-nextjs/serverless-next.js/issues/525", licence = "GitHub Terms of Service" }
source { id = "sst-2232", title = "SST issue 2232 (503 of an HTTP API after its time-out)",
  url = "https://github.com/anomalyco/sst/issues/2232", licence = "GitHub Terms of Service" }
source { id = "sls-11222", title = "Serverless issue 11222 (503 of an HTTP API, cold start)",
  url = "https://github.com/serverless/serverless/issues/11222", licence = "GitHub Terms of Service" }
source { id = "apigw-vpce", title = "cheo.dev, VPC endpoint policies and the Authorization header",
  url = "https://blog.cheo.dev/til/aws-apigw-vpce-authorization", licence = "All rights reserved" }
source { id = "s3cli-65", title = "bosh-s3cli issue 65 (XAmzContentSHA256Mismatch)",
  url = "https://github.com/cloudfoundry/bosh-s3cli/issues/65", licence = "GitHub Terms of Service" }
source { id = "docker-win-5593", title = "Docker for Windows issue 5593 (clock after sleep)",
  url = "https://github.com/docker/for-win/issues/5593", licence = "GitHub Terms of Service" }
source { id = "wuerror.h", title = "Windows SDK wuerror.h",
  url = "https://learn.microsoft.com/windows/deployment/update/windows-update-error-reference", licence = "Microsoft Windows SDK" }
source { id = "kb294271", title = "Microsoft KB 294271 (ASP error codes)",
  url = "https://support.microsoft.com/kb/294271", licence = "Microsoft" }
source { id = "kbarchive", title = "Microsoft Knowledge Base up to 2003",
  url = "https://github.com/jeffpar/kbarchive", licence = "Microsoft" }
source { id = "asp-errors", title = "Microsoft TechNet cc785706 (ASP Errors)",
  url = "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc785706(v=ws.10)", licence = "Microsoft" }
source { id = "asp-events", title = "Microsoft aa711582 (Active Server Pages Events)",
  url = "https://learn.microsoft.com/previous-versions/aa711582(v=vs.71)", licence = "Microsoft" }
source { id = "asp-poc", title = "Classic ASP on Windows 11, a project's notes",
  url = "https://github.com/utfong/user-profiles-asp-classic-poc", licence = "All rights reserved" }
source { id = "adopenstatic", title = "K. Schaefer, ASP FAQ (adopenstatic.com)",
  url = "http://www.adopenstatic.com/faq/", licence = "All rights reserved" }
source { id = "so-35976543", title = "Stack Overflow 35976543 (ASP 0177)",
  url = "https://stackoverflow.com/questions/35976543", licence = "CC BY-SA 3.0" }
source { id = "ado-docs", title = "ADO reference",
  url = "https://github.com/MicrosoftDocs/sql-docs", licence = "CC BY 4.0" }
source { id = "easyauth-wiki", title = "C. Gillum, Easy Auth wiki, HTTP status codes",
  url = "https://github.com/cgillum/easyauth/wiki/HTTP-Status-Codes", licence = "All rights reserved" }
source { id = "app-service", title = "Microsoft support articles, Azure App Service",
  url = "https://github.com/MicrosoftDocs/SupportArticles-docs", licence = "CC BY 4.0" }
source { id = "app-service-guide", title = "Azure App Service practical guide, a lab with Java on Windows",
  url = "https://yeongseon.github.io/azure-app-service-practical-guide/", licence = "All rights reserved" }
source { id = "app-service-linux", title = "App Service on Linux, documentation of the team",
  url = "https://github.com/Azure/app-service-linux-docs", licence = "MIT" }
source { id = "dotnet-docs", title = ".NET documentation",
  url = "https://github.com/dotnet/docs", licence = "CC BY 4.0" }
source { id = "rdpsupport-0x80070020", title = "rdpsupport.com, 0x80070020 at the start of a website",
  url = "https://www.rdpsupport.com/the-process-cannot-access-the-file-because-it-is-being-used-by-another-process-exception-from-hresult-0x80070020/", licence = "All rights reserved" }
source { id = "so-5358020", title = "Stack Overflow 5358020 (0x80070020 during a deployment)",
  url = "https://stackoverflow.com/questions/5358020", licence = "CC BY-SA" }
source { id = "benoit808-port", title = "benoit808, cannot access the file when starting a website",
  url = "https://benoit808.wordpress.com/tag/iis/", licence = "All rights reserved" }
source { id = "narawen-listen-list", title = "M. Krawczyk, IIS refuses to start: ListenOnlyList",
  url = "http://narawen.wordpress.com/category/software/operating-systems/windows-2003-server/", licence = "All rights reserved" }
source { id = "win-acme", title = "win-acme issues", url = "https://github.com/win-acme/win-acme", licence = "GitHub Terms of Service" }
source { id = "benperk", title = "B. Perkins, IIS and Azure blog (archive)", url = "https://github.com/benperk", licence = "All rights reserved" }
source { id = "wsl-5514", title = "microsoft/WSL issue 5514 (ports reserved for Hyper-V)",
  url = "https://github.com/microsoft/WSL/issues/5514", licence = "GitHub Terms of Service" }
source { id = "kb3114011", title = "Microsoft KB 3114011 (800703fa, registry key marked for deletion)",
  url = "https://support.microsoft.com/help/3114011", licence = "Microsoft" }
source { id = "dsnotes-profile", title = "MSDN blog, More on User Profile Service functionality",
  url = "https://blogs.msdn.microsoft.com/dsnotes/2014/03/25/more-on-user-profile-service-functionality/", licence = "Microsoft" }
source { id = "biztalk360-800703fa", title = "BizTalk360, 800703fa after the log-off of the pool's account",
  url = "https://assist.biztalk360.com/support/solutions/articles/1000085319", licence = "All rights reserved" }
source { id = "iis-blog-was-1326", title = "IIS Support Blog, WAS fails to start, Error 1326",
  url = "https://techcommunity.microsoft.com/blog/iis-support-blog/how-to-troubleshoot-was-fails-to-start---error-1326-the-user-name-or-password-is/3595552", licence = "Microsoft" }
source { id = "rasmussen-0x800710d8", title = "M. S. Rasmussen, The object identifier does not represent a valid object",
  url = "http://improve.dk/iis7-the-object-identifier-does-not-represent-a-valid-object/", licence = "All rights reserved" }
source { id = "iis-blog-7024", title = "IIS Support Blog, Error 2146893818 (Event 7024)",
  url = "https://techcommunity.microsoft.com/blog/iis-support-blog/error-2146893818-event-7024-invalid-signature/1074715", licence = "Microsoft" }
source { id = "iis-blog-iisadmin-key", title = "IIS Support Blog, IIS Admin Service unable to start",
  url = "https://techcommunity.microsoft.com/blog/iis-support-blog/iis-admin-service-unable-to-start---how-and-why-it-can-happen/2512936", licence = "Microsoft" }
source { id = "mailenable-me020709", title = "MailEnable ME020709 (keys iisWasKey and iisConfigurationKey)",
  url = "https://www.mailenable.com/kb/content/article.asp?ID=ME020709", licence = "All rights reserved" }
source { id = "apmtips-environment", title = "apmtips, empty Environment value after an uninstall",
  url = "https://github.com/SergeyKanzhelev/apmtips", licence = "All rights reserved" }
source { id = "azure-pipelines-tasks", title = "Azure Pipelines tasks, source code",
  url = "https://github.com/microsoft/azure-pipelines-tasks", licence = "MIT" }
source { id = "ofner-w3svc", title = "W. Ofner, Web sites cannot be started unless WAS and W3SVC are running",
  url = "https://www.programmingwithwolfgang.com/", licence = "All rights reserved" }
source { id = "schannel-messages", title = "Message texts of the source Schannel (list of Windows events)",
  url = "https://detection-wiki-staging.pages.dev/schannel/", licence = "All rights reserved" }
source { id = "apphostsvc-messages", title = "Message texts of IIS-APPHOSTSVC (list of Windows events)",
  url = "https://detection-wiki-staging.pages.dev/microsoft-windows-iis-apphostsvc/", licence = "All rights reserved" }
source { id = "joshroark-kerberos", title = "J. Roark, KRB_AP_ERR_MODIFIED is not always an SPN problem",
  url = "https://joshroark.com/kerberos-krb_ap_err_modified-is-not-always-an-spn-problem/", licence = "All rights reserved" }
source { id = "askds-spn-3", title = "Directory Services blog, Service Principal Name issues, part 3",
  url = "https://techcommunity.microsoft.com/t5/ask-the-directory-services-team/kerberos-authentication-problems-8211-service-principal-name-spn/ba-p/395455", licence = "Microsoft" }
source { id = "heroku-docs", title = "Heroku Dev Center", url = "https://devcenter.heroku.com/", licence = "All rights reserved" }
source { id = "heroku-help", title = "Heroku Help", url = "https://help.heroku.com/", licence = "All rights reserved" }
source { id = "vercel-docs", title = "Vercel documentation", url = "https://vercel.com/docs/", licence = "All rights reserved" }
source { id = "fastly-docs", title = "Fastly documentation", url = "https://www.fastly.com/documentation/", licence = "All rights reserved" }
source { id = "fastly-agent-toolkit", title = "Fastly agent toolkit, notes on the Fastly CLI",
  url = "https://github.com/fastly/fastly-agent-toolkit", licence = "All rights reserved" }
source { id = "fastly-terraform", title = "Terraform provider of Fastly, its documentation",
  url = "https://github.com/fastly/terraform-provider-fastly", licence = "MPL-2.0" }
source { id = "vercel-plugin", title = "Vercel plugin for coding agents, notes on Vercel",
  url = "https://github.com/vercel/vercel-plugin", licence = "Apache-2.0" }
source { id = "heroku-logplex", title = "Logplex source code", url = "https://github.com/heroku/logplex", licence = "MIT" }
source { id = "heroku-log-shuttle", title = "log-shuttle source code", url = "https://github.com/heroku/log-shuttle", licence = "MIT" }
source { id = "heroku-vegur", title = "Vegur, Heroku's proxy library until Router 2.0", url = "https://github.com/heroku/vegur", licence = "BSD-3-Clause" }
source { id = "fly-docs", title = "Fly.io documentation", url = "https://github.com/superfly/docs", licence = "All rights reserved" }
source { id = "agic-issues", title = "Issues of Azure/application-gateway-kubernetes-ingress",
  url = "https://github.com/Azure/application-gateway-kubernetes-ingress/issues", licence = "GitHub Terms of Service" }
source { id = "frontdoor-docs", title = "Azure documentation, Front Door common issues (current page)",
  url = "https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues", licence = "Microsoft" }
source { id = "apim-tls", title = "Azure PaaS Blog, Troubleshoot 500 BackendConnectionFailure SSL/TLS error",
  url = "https://techcommunity.microsoft.com/t5/azure-paas-blog/troubleshoot-500-backendconnectionfailure-ssl-tls-error/ba-p/3700074", licence = "Microsoft" }
source { id = "gcp-docs", title = "Google Cloud documentation",
  url = "https://docs.cloud.google.com/", licence = "CC BY 4.0" }
source { id = "cloudflared-issues", title = "Issues of cloudflare/cloudflared",
  url = "https://github.com/cloudflare/cloudflared/issues", licence = "GitHub Terms of Service" }
source { id = "kong-issues", title = "Issues of Kong/kong", url = "https://github.com/Kong/kong/issues", licence = "GitHub Terms of Service" }
source { id = "apisix-src", title = "Apache APISIX source code", url = "https://github.com/apache/apisix", licence = "Apache-2.0" }
source { id = "apisix-issues", title = "Issues of apache/apisix", url = "https://github.com/apache/apisix/issues", licence = "GitHub Terms of Service" }
source { id = "ingress-gce", title = "GKE Ingress controller source code", url = "https://github.com/kubernetes/ingress-gce", licence = "Apache-2.0" }
source { id = "gcp-api", title = "Google Cloud API descriptions for Terraform", url = "https://github.com/GoogleCloudPlatform/magic-modules", licence = "Apache-2.0" }
source { id = "rfc9000", title = "RFC 9000 (QUIC)",
  url = "https://www.rfc-editor.org/rfc/rfc9000", licence = "IETF Trust Legal Provisions" }
source { id = "rfc9001", title = "RFC 9001 (Using TLS to Secure QUIC)",
  url = "https://www.rfc-editor.org/rfc/rfc9001", licence = "IETF Trust Legal Provisions" }
source { id = "rfc9114", title = "RFC 9114 (HTTP/3)",
  url = "https://www.rfc-editor.org/rfc/rfc9114", licence = "IETF Trust Legal Provisions" }
source { id = "rfc9204", title = "RFC 9204 (QPACK)",
  url = "https://www.rfc-editor.org/rfc/rfc9204", licence = "IETF Trust Legal Provisions" }
source { id = "quic-go", title = "quic-go source code", url = "https://github.com/quic-go/quic-go", licence = "MIT" }
source { id = "gorilla-websocket", title = "gorilla/websocket source code (Go)",
  url = "https://github.com/gorilla/websocket", licence = "BSD-2-Clause" }
source { id = "ws", title = "ws source code (WebSocket for Node.js)", url = "https://github.com/websockets/ws", licence = "MIT" }
source { id = "websockets-py", title = "websockets source code (Python)",
  url = "https://github.com/python-websockets/websockets", licence = "BSD-3-Clause" }
source { id = "mdn", title = "MDN Web Docs", url = "https://github.com/mdn/content", licence = "CC BY-SA 2.5" }
source { id = "tomcat-docs", title = "Apache Tomcat documentation", url = "https://tomcat.apache.org/tomcat-10.1-doc/", licence = "Apache-2.0" }
source { id = "php-src", title = "PHP source code", url = "https://github.com/php/php-src", licence = "PHP-3.01" }
source { id = "uwsgi", title = "uWSGI source code", url = "https://github.com/unbit/uwsgi", licence = "GPL-2.0" }
source { id = "gunicorn", title = "gunicorn source code", url = "https://github.com/benoitc/gunicorn", licence = "MIT" }
source { id = "css-exchange", title = "CSS-Exchange, documentation",
  url = "https://github.com/microsoft/CSS-Exchange", licence = "MIT" }
source { id = "exchange-support", title = "Microsoft support articles, Exchange Server",
  url = "https://github.com/MicrosoftDocs/OfficeDocs-Support", licence = "CC BY 4.0" }
source { id = "lighttpd-src", title = "lighttpd source code",
  url = "https://github.com/lighttpd/lighttpd1.4", licence = "BSD-3-Clause" }
source { id = "serverfault-466620", title = "Server Fault, question 466620 (lighttpd: backend is overloaded)",
  url = "https://serverfault.com/questions/466620", licence = "CC BY-SA 3.0" }
source { id = "caddy-issues", title = "Issues of caddyserver/caddy",
  url = "https://github.com/caddyserver/caddy/issues", licence = "GitHub Terms of Service" }
source { id = "certmagic-src", title = "CertMagic source code",
  url = "https://github.com/caddyserver/certmagic", licence = "Apache-2.0" }
source { id = "traefik-issues", title = "Issues of traefik/traefik",
  url = "https://github.com/traefik/traefik/issues", licence = "GitHub Terms of Service" }
source { id = "httpclient", title = "Apache HttpClient source code",
  url = "https://github.com/apache/httpcomponents-client", licence = "Apache-2.0" }
source { id = "ingress-nginx", title = "ingress-nginx, documentation and source code",
  url = "https://github.com/kubernetes/ingress-nginx", licence = "Apache-2.0" }
source { id = "okhttp", title = "OkHttp source code", url = "https://github.com/square/okhttp", licence = "Apache-2.0" }
source { id = "reactor-netty", title = "Reactor Netty, documentation and source code",
  url = "https://github.com/reactor/reactor-netty", licence = "Apache-2.0" }
source { id = "tomcat-src", title = "Apache Tomcat source code", url = "https://github.com/apache/tomcat", licence = "Apache-2.0" }
source { id = "socket-io", title = "Socket.IO, documentation and source code",
  url = "https://github.com/socketio/socket.io", licence = "MIT" }
source { id = "referencesource", title = ".NET Framework reference source", url = "https://github.com/microsoft/referencesource", licence = "MIT" }
source { id = "akamai-cli", title = "Akamai CLI for Edge Diagnostics", url = "https://github.com/akamai/cli-diagnostics", licence = "Apache-2.0" }
source { id = "netlify-cli", title = "Netlify CLI", url = "https://github.com/netlify/cli", licence = "MIT" }
source { id = "wafw00f", title = "WAFW00F, what tells web application firewalls", url = "https://github.com/EnableSecurity/wafw00f", licence = "BSD-3-Clause" }
source { id = "mod_evasive", title = "mod_evasive 1.10.1 as Debian has it",
  url = "https://sources.debian.org/src/libapache2-mod-evasive/1.10.1-5/", licence = "GPL-2.0-only" }
source { id = "modsecurity2", title = "ModSecurity 2 source code",
  url = "https://github.com/owasp-modsecurity/ModSecurity/tree/v2/master", licence = "Apache-2.0" }
source { id = "modsecurity3", title = "ModSecurity 3 (libmodsecurity) source code",
  url = "https://github.com/owasp-modsecurity/ModSecurity/tree/v3/master", licence = "Apache-2.0" }
source { id = "coreruleset", title = "OWASP Core Rule Set source code",
  url = "https://github.com/coreruleset/coreruleset", licence = "Apache-2.0" }
source { id = "beats", title = "Elastic Beats, sample logs",
  url = "https://github.com/elastic/beats", licence = "Apache-2.0" }
