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
source { id = "golang", title = "Go, net/http source code", url = "https://github.com/golang/go", licence = "BSD-3-Clause" }
source { id = "erlang-otp", title = "Erlang/OTP source code, inets",
  url = "https://github.com/erlang/otp", licence = "Apache-2.0" }
source { id = "socat", title = "socat source code", url = "http://www.dest-unreach.org/socat/", licence = "GPL-2.0" }
source { id = "jdownloader", title = "JDownloader source code, remarks on answers it got",
  url = "https://github.com/mirror/jdownloader", licence = "GPL-3.0" }
source { id = "horde-activesync", title = "Horde ActiveSync source code",
  url = "https://github.com/horde/ActiveSync", licence = "GPL-2.0" }
source { id = "github-issues", title = "Issue threads that quote an answer word for word",
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
source { id = "mod_evasive", title = "mod_evasive 1.10.1 as Debian has it",
  url = "https://sources.debian.org/src/libapache2-mod-evasive/1.10.1-5/", licence = "GPL-2.0-only" }
source { id = "modsecurity2", title = "ModSecurity 2 source code",
  url = "https://github.com/owasp-modsecurity/ModSecurity/tree/v2/master", licence = "Apache-2.0" }
