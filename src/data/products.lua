-- The products, in the order in which their meanings are shown.

product { id = "http", name = "HTTP", title = "HTTP (RFC 9110 and the IANA registry)", files = { "http" } }
product { id = "iis", name = "IIS", title = "IIS 7.0 and later", logs = { "w3c" },
  files = { "iis/1xx-3xx", "iis/400", "iis/401", "iis/403", "iis/404", "iis/405-431", "iis/5xx", "iis/shared" },
  tell = "the header Server says Microsoft-IIS/7.0 or later, or the title of the page is IIS Detailed Error",
  signs = {
    "Microsoft-IIS/7.", "Microsoft-IIS/8.", "Microsoft-IIS/10.", "#Software: Microsoft Internet Information Services 7.",
    "#Software: Microsoft Internet Information Services 8.", "#Software: Microsoft Internet Information Services 10.",
    "X-Powered-By: ASP.NET", "IIS <> Detailed Error -", "IIS Web Core", "IIS70Error=", "Server Error in Application \"",
    "Microsoft .NET Framework Version:<>ASP.NET Version:",
    "502 - Web server received an invalid response while acting as a gateway or proxy server.",
  } }
product { id = "iis6", name = "IIS", title = "IIS 4.0 to 6.0", files = { "iis6" },
  tell = "the header Server says Microsoft-IIS/4.0 to 6.0",
  signs = {
    "Microsoft-IIS/4.0", "Microsoft-IIS/5.", "Microsoft-IIS/6.0", "#Software: Microsoft Internet Information Services 5.",
    "#Software: Microsoft Internet Information Services 6.0",
    "Internet Information Services<>Technical Information (for support personnel)",
  } }
product { id = "ancm", name = "ASP.NET Core Module", title = "ASP.NET Core Module for IIS", files = { "ancm" },
  tell = "the Module field of the error page says AspNetCoreModule or AspNetCoreModuleV2, or an event has the source IIS AspNetCore Module",
  signs = {
    "IIS AspNetCore Module", "IIS Express AspNetCore Module", "AspNetCoreModule Notification", "ModuleName=\"AspNetCoreModule\"",
    "Module</th><td>&nbsp;&nbsp;&nbsp;AspNetCoreModule", "AspNetCoreModuleV2 Notification", "ModuleName=\"AspNetCoreModuleV2\"",
    "Enable logging the application process' stdout messages", "LinkID=2028526",
  } }
product { id = "arr", name = "ARR", title = "Application Request Routing", files = { "arr" },
  tell = "the header X-Powered-By says ARR, or the Module field of the error page says ApplicationRequestRouting",
  signs = {
    "X-Powered-By: ARR/", "X-ARR-CACHE-HIT=", "X-ARR-LOG-ID=", "ARR_SERVER_ROUTED RoutingReason=",
    "ApplicationRequestRouting Notification", "ModuleName=\"ApplicationRequestRouting\"",
    "Module</th><td>&nbsp;&nbsp;&nbsp;ApplicationRequestRouting",
  } }
product { id = "iisnode", name = "iisnode", title = "iisnode", files = { "iisnode" },
  tell = "the Module field of the error page says iisnode, or the page begins with iisnode encountered an error",
  signs = {
    "iisnode encountered an error when processing the request.", "iisnode Notification", "ModuleName=\"iisnode\"",
    "Module</th><td>&nbsp;&nbsp;&nbsp;iisnode",
  } }
product { id = "iisexpress", name = "IIS Express", title = "IIS Express", files = { "iisexpress" },
  tell = "the answer has the header X-SourceFiles",
  signs = { "X-SourceFiles: =?UTF-8?B?" } }
product { id = "httpsys", name = "HTTP.sys", title = "HTTP.sys, the kernel driver in front of IIS", logs = { "httperr" }, files = { "httpsys" },
  tell = "the header Server says Microsoft-HTTPAPI, and the W3C log of IIS has no line",
  signs = {
    "Microsoft-HTTPAPI/1.0", "Microsoft-HTTPAPI/2.0", "#Software: Microsoft HTTP API",
    "HTTP Error 404. The requested resource is not found.",
  } }
product { id = "windows", name = "Windows", title = "Windows, its network libraries and security packages", files = { "win32" } }
product { id = "nginx", name = "nginx", title = "nginx", logs = { "nginx error" }, files = { "nginx" } }
product { id = "openresty", name = "OpenResty", title = "OpenResty (lua-nginx-module)", files = { "openresty" } }
product { id = "cloudflare", name = "Cloudflare", title = "Cloudflare", files = { "cloudflare", "cloudflare_1xxx" } }
product { id = "aws", name = "AWS ALB", title = "AWS Application Load Balancer", logs = { "alb" }, files = { "aws" } }
product { id = "azure", name = "Azure Application Gateway", title = "Azure Application Gateway", files = { "azure" } }
product { id = "envoy", name = "Envoy", title = "Envoy", logs = { "envoy" }, files = { "envoy" } }
product { id = "haproxy", name = "HAProxy", title = "HAProxy", logs = { "haproxy" }, files = { "haproxy" } }
product { id = "kong", name = "Kong", title = "Kong Gateway", files = { "kong" } }
product { id = "varnish", name = "Varnish", title = "Varnish Cache", files = { "varnish" } }
product { id = "trafficserver", name = "Traffic Server", title = "Apache Traffic Server", files = { "trafficserver" } }
product { id = "traefik", name = "Traefik", title = "Traefik Proxy", files = { "traefik" } }
product { id = "caddy", name = "Caddy", title = "Caddy", files = { "caddy" } }
product { id = "grpc", name = "gRPC", title = "gRPC over HTTP (google.rpc.Code)", files = { "grpc" } }
product { id = "websocket", name = "WebSocket", title = "WebSocket (RFC 6455)", files = { "websocket" } }
product { id = "nodejs", name = "Node.js", title = "Node.js", files = { "nodejs" } }
product { id = "spring", name = "Spring", title = "Spring Framework", files = { "spring" } }
product { id = "laravel", name = "Laravel", title = "Laravel", files = { "laravel" } }
product { id = "esri", name = "Esri", title = "Esri ArcGIS Server", files = { "esri" } }
product { id = "pantheon", name = "Pantheon", title = "Pantheon", files = { "pantheon" } }
product { id = "shopify", name = "Shopify", title = "Shopify API", files = { "shopify" } }
product { id = "qualys", name = "Qualys", title = "Qualys SSL Labs", files = { "qualys" } }
product { id = "twitter", name = "Twitter", title = "Twitter (X) API", files = { "twitter" } }
product { id = "alibaba", name = "Alibaba Cloud ALB", title = "Alibaba Cloud Application Load Balancer", files = { "alibaba" } }
product { id = "microsoft", name = "Microsoft", title = "Microsoft protocols and frameworks other than IIS", files = { "microsoft" } }

-- What belongs to no product alone.
common { "names", "semantics", "facilities", "looks" }
