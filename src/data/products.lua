-- The products, in the order in which their meanings are shown.

product { id = "http", name = "HTTP", title = "HTTP (RFC 9110 and the IANA registry)", files = { "http" },
  tell = "what the number means, whatever server answered" }
product { id = "iis", name = "IIS", title = "IIS 7.0 and later", logs = { "w3c" },
  files = { "iis/1xx-3xx", "iis/400", "iis/401", "iis/403", "iis/404", "iis/405-431", "iis/5xx", "iis/shared", "iis/event" },
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
    "Module AspNetCoreModule", "Module: AspNetCoreModule",
    "Module AspNetCoreModuleV2", "Module: AspNetCoreModuleV2",
    "Enable logging the application process' stdout messages", "LinkID=2028526",
  } }
product { id = "arr", name = "ARR", title = "Application Request Routing", files = { "arr" },
  tell = "the header X-Powered-By says ARR, or the Module field of the error page says ApplicationRequestRouting",
  signs = {
    "X-Powered-By: ARR/", "X-ARR-CACHE-HIT=", "X-ARR-LOG-ID=", "ARR_SERVER_ROUTED RoutingReason=",
    "ApplicationRequestRouting Notification", "ModuleName=\"ApplicationRequestRouting\"",
    "Module</th><td>&nbsp;&nbsp;&nbsp;ApplicationRequestRouting", "Module ApplicationRequestRouting",
    "Module: ApplicationRequestRouting",
  } }
product { id = "iisnode", name = "iisnode", title = "iisnode", files = { "iisnode" },
  tell = "the Module field of the error page says iisnode, or the page begins with iisnode encountered an error",
  signs = {
    "iisnode encountered an error when processing the request.", "iisnode Notification", "ModuleName=\"iisnode\"",
    "Module</th><td>&nbsp;&nbsp;&nbsp;iisnode", "Module iisnode", "Module: iisnode",
  } }
product { id = "httpplatform", name = "HttpPlatformHandler", title = "HttpPlatformHandler for IIS", files = { "httpplatform" },
  tell = "the Module field of the error page says httpPlatformHandler",
  signs = {
    "httpPlatformHandler Notification", "ModuleName=\"httpPlatformHandler\"", "Module: httpPlatformHandler",
    "Module</th><td>&nbsp;&nbsp;&nbsp;httpPlatformHandler", "Module httpPlatformHandler",
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
product { id = "windows", name = "Windows", title = "Windows, its network libraries and security packages", files = { "win32", "win32_more", "win32_clr", "event", "startup" } }
product { id = "asp", name = "Classic ASP", title = "Classic ASP (Active Server Pages)", files = { "asp" },
  tell = "the URL ends in .asp, and the page or cs-uri-query holds ASP and four digits",
  signs = {
    "Active Server Pages error", "Active Server Pages, ASP", "object, ASP <> (0x<>)", "Microsoft VBScript runtime",
    "Microsoft VBScript compilation", "Microsoft JScript runtime", "Server object error 'ASP", "Response object error 'ASP", "Request object error 'ASP",
    "Server.MapPath() error 'ASP",
  } }
product { id = "nginx", name = "nginx", title = "nginx", logs = { "nginx error" }, files = { "nginx", "nginx_log" },
  tell = "\"Server: nginx\", or nginx at the foot of the page",
  signs = {
    "Server: nginx", "<center>nginx", "nginx/1.", "400 Bad Request nginx", "401 Authorization Required nginx",
    "403 Forbidden nginx", "404 Not Found nginx", "405 Not Allowed nginx", "413 Request Entity Too Large nginx",
    "500 Internal Server Error nginx", "502 Bad Gateway nginx", "503 Service Temporarily Unavailable nginx",
    "504 Gateway Time-out nginx", "while connecting to upstream, client:",
    "while reading response header from upstream, client:", "while reading upstream, client:",
    "while sending request to upstream, client:", "while SSL handshaking to upstream, client:",
    "while reading client request line, client:", "while reading client request headers, client:",
    "while sending to client, client:", "client: <>, server: <>, request: \"", "server: , request: \"",
  } }
product { id = "apache", name = "Apache httpd", title = "Apache HTTP Server (httpd)", logs = { "apache error" }, files = { "apache" },
  tell = "\"Server: Apache\", or Apache at the foot of the page; AH and five digits in its error log",
  signs = {
    "Server: Apache/", "Server: Apache Content-Length:", "Server: Apache Content-Type:", "Server: Apache Connection:",
    "Server: Apache Last-Modified:", "Server: Apache Location:", "Server: Apache Cache-Control:", "Server: Apache Vary:",
    "Server: Apache Set-Cookie:", "Server: Apache X-Powered-By:", "Server: Apache X-Frame-Options:", "Server: Apache Accept-Ranges:",
    "Server: Apache Strict-Transport-Security:", "Server: Apache WWW-Authenticate:", "Server: Apache Expires:",
    "Server: Apache Upgrade:", "Server: Apache Allow:", "\"server\": \"Apache",
    "Apache/2.", "Apache/1.3.", "<address>Apache Server at", "Apache Server at <> Port",
    ":error] [pid", ":crit] [pid", ":alert] [pid", ":warn] [pid", ":notice] [pid", ":info] [pid",
  } }
product { id = "openresty", name = "OpenResty", title = "OpenResty (lua-nginx-module)", files = { "openresty" }, built_on = "nginx",
  tell = "\"Server: openresty\", or openresty at the foot of the page",
  signs = {
    "Server: openresty", "<center>openresty", "openresty/1.", "502 Bad Gateway openresty",
    "500 Internal Server Error openresty", "504 Gateway Time-out openresty", "503 Service Temporarily Unavailable openresty",
    "404 Not Found openresty", "403 Forbidden openresty", "lua entry thread aborted:", "lua tcp socket read timed out",
    "lua tcp socket connect timed out", "[lua] <>_by_lua(",
  } }
product { id = "cloudflare", name = "Cloudflare", title = "Cloudflare", files = { "cloudflare", "cloudflare_1xxx" },
  tell = "\"Server: cloudflare\" and a CF-RAY header; a Ray ID on the page",
  signs = {
    "Server: cloudflare", "\"server\": \"cloudflare\"", "CF-RAY:", "\"cf-ray\"", "cf-cache-status:", "cf-mitigated:",
    "Cloudflare Ray ID", "cf-error-details", "cf-error-code", "<center>cloudflare", "\"cloudflare_error\":true",
    "cloudflare_error: true", "cloudflare.com/5xx-error-landing", "used Cloudflare to restrict access",
    "Attention Required! | Cloudflare", "Performance & security by Cloudflare", "that is on the Cloudflare network",
    "/cdn-cgi/challenge-platform/", "503 Service Temporarily Unavailable cloudflare",
  } }
product { id = "akamai", name = "Akamai", title = "Akamai", files = { "akamai" },
  tell = "\"Server: AkamaiGHost\", a page with \"Reference #\" and four groups of digits",
  signs = { "Server: AkamaiGHost", "errors.edgesuite.net/" } }
product { id = "netlify", name = "Netlify", title = "Netlify", files = { "netlify" },
  tell = "\"Server: Netlify\", an x-nf-request-id header",
  signs = { "Server: Netlify", "x-nf-request-id:" } }
product { id = "fastly", name = "Fastly", title = "Fastly", files = { "fastly" },
  tell = "\"X-Served-By: cache-\", or Error 54113 and \"Details: cache-\" on a page that looks like Varnish's",
  signs = {
    "X-Served-By: cache-", "\"x-served-by\": \"cache-", "\"x-served-by\":\"cache-", "Details: cache-", "Fastly error: unknown domain",
    "Error 54113", "Guru Mediation:", "X-Fastly-Request-ID:",
  } }
product { id = "vercel", name = "Vercel", title = "Vercel", files = { "vercel" },
  tell = "\"Server: Vercel\", an X-Vercel-Id header, a code in capitals on the page",
  signs = {
    "Server: Vercel", "\"server\": \"Vercel\"", "X-Vercel-Id:", "X-Vercel-Error:", "X-Vercel-Cache:", "\"x-vercel-id\"", "\"x-vercel-error\"",
    "vercel.com/docs/errors/", "vercel.com/docs/error/application/", "vercel.com/docs/error/platform/", "Vercel is working correctly.",
    "An error occurred with your deployment", "Vercel Runtime Timeout Error",
  } }
product { id = "heroku", name = "Heroku", title = "Heroku", files = { "heroku" },
  tell = "heroku[router] in the log, \"Via: 1.1 heroku-router\" or \"Server: Heroku\"",
  signs = {
    "heroku[router]:", "heroku[web.", "heroku[worker.", "heroku[logplex]:", "heroku/router:", "heroku router - -", "Via: 1.1 vegur",
    "Via: 1.1 heroku-router", "\"via\": \"1.1 heroku-router\"", "Server: Heroku", "herokucdn.com/error-pages/", "nel.heroku.com/reports",
  } }
product { id = "fly", name = "Fly.io", title = "Fly.io", files = { "fly" },
  tell = "\"Server: Fly/\" and a Fly-Request-Id header; PR04 and the like in its log",
  signs = { "Server: Fly/", "Fly-Request-Id:" } }
product { id = "aws", name = "AWS ALB", title = "AWS Application Load Balancer", logs = { "alb" }, files = { "aws", "alb" },
  tell = "\"Server: awselb/2.0\"; its access log has the status of the target beside its own",
  signs = { "awselb/2.0", "Set-Cookie: AWSALB", "arn:aws:elasticloadbalancing:" } }
product { id = "apigateway", name = "Amazon API Gateway", title = "Amazon API Gateway", files = { "apigateway" },
  tell = "x-amz-apigw-id or apigw-requestid in the answer",
  signs = {
    "x-amz-apigw-id:", "\"x-amz-apigw-id\"", "apigw-requestid:", "\"apigw-requestid\"", ".execute-api.", "x-amzn-errortype: InternalServerErrorException",
    "API-Gateway-Execution-Logs_", "Method completed with status:",
  } }
product { id = "s3", name = "Amazon S3", title = "Amazon S3", files = { "s3" },
  tell = "\"Server: AmazonS3\", XML with Code, RequestId and HostId",
  signs = { "Server: AmazonS3", "\"server\": \"AmazonS3\"", ".s3.amazonaws.com", "Service: Amazon S3;", "operation error S3:" } }
product { id = "cloudfront", name = "Amazon CloudFront", title = "Amazon CloudFront", files = { "cloudfront" },
  tell = "\"Generated by cloudfront\" on the page, X-Amz-Cf-Id in the answer",
  signs = {
    "Server: CloudFront", "Generated by cloudfront (CloudFront)", "Error from cloudfront", "Miss from cloudfront", "Hit from cloudfront",
    "X-Amz-Cf-Id:", "X-Amz-Cf-Pop:", "\"x-amz-cf-id\"", "through CloudFront, you can find steps to troubleshoot", ".cloudfront.net",
  } }
product { id = "azure", name = "Azure Application Gateway", title = "Azure Application Gateway", files = { "azure" },
  tell = "Microsoft-Azure-Application-Gateway/v2 as Server or on the page",
  signs = { "Microsoft-Azure-Application-Gateway/v2", "ApplicationGatewayAccessLog" } }
product { id = "frontdoor", name = "Azure Front Door", title = "Azure Front Door", files = { "frontdoor" },
  tell = "an X-Azure-Ref header and a page that says that the services are not available",
  signs = { "X-Azure-Ref:", "FrontDoorAccessLog", "\"x-azure-ref\"",
    "Our services aren't available right now<>We're working to restore all services as soon as possible" } }
product { id = "apim", name = "Azure API Management", title = "Azure API Management", files = { "apim" },
  tell = "a JSON body of statusCode and message, or an Ocp-Apim header",
  signs = { "Ocp-Apim-", "ApiManagementGatewayLogs" } }
product { id = "gcp", name = "Google Cloud", title = "Google Cloud load balancer and Cloud Run", files = { "gcp" },
  tell = "\"via: 1.1 google\", or \"server: Google Frontend\"",
  signs = { "via: 1.1 google", "server: Google Frontend", "\"statusDetails\":", "LoadBalancerLogEntry" } }
product { id = "appservice", name = "Azure App Service", title = "Azure App Service", files = { "appservice" },
  tell = "the host is azurewebsites.net, or the Module field of the page says EasyAuthModule",
  signs = {
    ".azurewebsites.net", "ARRAffinitySameSite=", "EasyAuthModule_32bit", "EasyAuthModule_64bit", "AppServiceHTTPLogs",
    "AppServiceAuthSession=", "DWAS-Handler-Name=",
  } }
product { id = "envoy", name = "Envoy", title = "Envoy", logs = { "envoy" }, files = { "envoy" },
  tell = "\"server: envoy\" or istio-envoy, and a body of one line",
  signs = {
    "server: envoy", "server: istio-envoy", "x-envoy-upstream-service-time", "no healthy upstream",
    "upstream connect error or disconnect/reset before headers", "upstream_reset_before_response_started",
    "upstream_reset_after_response_started", "RBAC: access denied", "\"response_code_details\":\"",
  } }
product { id = "haproxy", name = "HAProxy", title = "HAProxy", logs = { "haproxy" }, files = { "haproxy", "haproxy_states" },
  tell = "no Server header and a page of two lines; states such as SC-- in its log",
  signs = {
    "haproxy[", "[haproxy.main()]", "\"<BADREQ>\"", "/<NOSRV>", "404 Not Found</h1> The resource could not be found.",
    "405 Method Not Allowed</h1> A request was made of a resource", "407 Unauthorized</h1> You need a valid user and password",
    "410 Gone</h1> The resource is no longer available", "421 Misdirected Request</h1> Request sent to a non-authoritative",
    "425 Too Early</h1> Your browser sent early data.", "501 Not Implemented</h1> .The server does not support",
  } }
product { id = "kong", name = "Kong", title = "Kong Gateway", files = { "kong" },
  tell = "\"Server: kong\" or X-Kong headers, and a JSON body with message",
  signs = {
    "Server: kong/", "Via: kong/", "Via: 1.1 kong/", "X-Kong-Response-Latency:", "X-Kong-Upstream-Latency:",
    "X-Kong-Proxy-Latency:", "X-Kong-Request-Id:", "Non-gRPC request matched gRPC route",
  } }
product { id = "apisix", name = "APISIX", title = "Apache APISIX", files = { "apisix" },
  tell = "\"Server: APISIX\", or a JSON body with error_msg",
  signs = { "Server: APISIX", "X-APISIX-Upstream-Status:" } }
product { id = "varnish", name = "Varnish", title = "Varnish Cache", files = { "varnish" },
  tell = "\"Guru Meditation\" on the page, an X-Varnish header",
  signs = { "Server: Varnish", "X-Varnish:", "Guru Meditation", "Varnish cache server", "(Varnish/" } }
product { id = "squid", name = "Squid", title = "Squid", logs = { "squid" }, files = { "squid" },
  tell = "\"Server: squid\" and X-Squid-Error; squid in Via alone stands in good answers, too",
  signs = {
    "Server: squid", "\"server\": \"squid", "X-Squid-Error:", "<title>ERROR: The requested URL could not be retrieved",
    "The following error was encountered while trying to retrieve the URL:", "Generated <> GMT by <> (squid", "squid[",
  } }
product { id = "trafficserver", name = "Traffic Server", title = "Apache Traffic Server", files = { "trafficserver" },
  tell = "\"Server: ATS\", or ApacheTrafficServer in Via",
  signs = { "Server: ATS/", "ApacheTrafficServer", "Not Found on Accelerator" } }
product { id = "traefik", name = "Traefik", title = "Traefik Proxy", files = { "traefik" },
  tell = "no Server header and a body of two words; RouterName in its log",
  signs = {
    "\"RouterName\":", "\"DownstreamStatus\":", "502 Bad Gateway' caused by:", "504 Gateway Timeout' caused by:",
    "500 Internal Server Error' caused by:", "502 Bad Gateway error=\"", "504 Gateway Timeout error=\"",
    "traefik/v3/pkg/", "@docker\" \"http", "@kubernetes\" \"http", "@kubernetescrd\" \"http", "@file\" \"http",
  } }
product { id = "caddy", name = "Caddy", title = "Caddy", files = { "caddy" },
  tell = "\"Server: Caddy\" and mostly an empty body",
  signs = {
    "Server: Caddy", "\"Server\":[\"Caddy\"", "Via: 1.1 Caddy", "\"logger\":\"http.log.access", "\"logger\":\"http.log.error",
    "\"logger\":\"http.handlers.", "http.log.error", "\"err_trace\":\"",
  } }
product { id = "lighttpd", name = "lighttpd", title = "lighttpd", files = { "lighttpd" },
  tell = "\"Server: lighttpd\"; a C file and a line number in brackets in its error log",
  signs = {
    "Server: lighttpd", "lighttpd/1.4.", "(gw_backend.c.", "(mod_fastcgi.c.", "(mod_proxy.c.", "(mod_cgi.c.", "(http-header-glue.c.",
    "(response.c.", "(server.c.",
  } }
product { id = "grpc", name = "gRPC", title = "gRPC over HTTP (google.rpc.Code)", files = { "grpc" },
  tell = "a grpc-status header or trailer, \"rpc error\" in the client",
  signs = {
    "grpc-status:", "grpc-message:", "content-type: application/grpc", "rpc error: code =", "io.grpc.Status",
    "_InactiveRpcError", "status = StatusCode.", "Grpc.Core.RpcException", "grpc_status:", "io.grpc.StatusRuntimeException",
  } }
product { id = "http2", name = "HTTP/2", title = "HTTP/2 (RFC 9113)", files = { "http2" },
  tell = "the client prints an error code of HTTP/2 instead of a status: a stream or the connection was reset" }
product { id = "http3", name = "HTTP/3", title = "HTTP/3 and QUIC (RFC 9114, RFC 9000)", files = { "http3" },
  tell = "the client prints an error code of HTTP/3 or QUIC instead of a status" }
product { id = "websocket", name = "WebSocket", title = "WebSocket (RFC 6455)", files = { "websocket" },
  tell = "the client reports a close code instead of a status",
  signs = {
    "WebSocket connection to '", "Error during WebSocket handshake", "websocket: bad handshake", "websocket: close",
    "Sec-WebSocket-Accept:", "websockets.exceptions.", "WebSocketDisconnect:",
  } }
product { id = "nodejs", name = "Node.js", title = "Node.js", files = { "nodejs" },
  tell = "\"X-Powered-By: Express\", or no Server header at all",
  signs = { "X-Powered-By: Express", "<pre>Cannot GET /", "<pre>Cannot POST /" } }
product { id = "phpfpm", name = "PHP-FPM", title = "PHP-FPM", files = { "phpfpm" } }
product { id = "uwsgi", name = "uWSGI", title = "uWSGI", files = { "uwsgi" } }
product { id = "gunicorn", name = "gunicorn", title = "gunicorn", files = { "gunicorn" },
  tell = "\"Server: gunicorn\"",
  signs = { "Server: gunicorn" } }
product { id = "tls", name = "TLS", title = "TLS and the libraries that speak it", files = { "tls" } }
product { id = "curl", name = "curl", title = "curl and libcurl, a client", files = { "curl" } }
product { id = "clients", name = "clients", title = "HTTP clients: Go, Java, Python, Chrome", files = { "clients" } }
product { id = "system", name = "Operating system", title = "the operating system, whose words any program prints", files = { "system" } }
product { id = "spring", name = "Spring", title = "Spring Framework", files = { "spring" },
  tell = "the Whitelabel Error Page, or JSON with timestamp and path",
  signs = {
    "Whitelabel Error Page", "This application has no explicit mapping for /error", "There was an unexpected error (type=",
    "\"timestamp\":\"<>\",\"status\":<>,\"error\":\"",
  } }
product { id = "laravel", name = "Laravel", title = "Laravel", files = { "laravel" },
  tell = "a laravel_session cookie, a page such as \"419 | Page Expired\"",
  signs = { "laravel_session=", "Illuminate\\" } }
product { id = "esri", name = "Esri", title = "Esri ArcGIS Server", files = { "esri" },
  tell = "a URL with /arcgis/rest/; the number stands in a JSON body",
  signs = { "/arcgis/rest/" } }
product { id = "pantheon", name = "Pantheon", title = "Pantheon", files = { "pantheon" },
  tell = "an X-Pantheon-Styx-Hostname header",
  signs = { "X-Pantheon-Styx-Hostname:", "X-Styx-Req-Id:" } }
product { id = "shopify", name = "Shopify", title = "Shopify API", files = { "shopify" },
  tell = "headers that begin with X-Shopify, or \"Powered-By: Shopify\"",
  signs = { "X-Shopify-Stage:", "X-ShopId:", "X-Sorting-Hat-ShopId:", "Powered-By: Shopify", "X-Shopify-Shop-Api-Call-Limit:" } }
product { id = "qualys", name = "Qualys", title = "Qualys SSL Labs", files = { "qualys" },
  tell = "the URL is that of api.ssllabs.com",
  signs = { "api.ssllabs.com/api/" } }
product { id = "twitter", name = "Twitter", title = "Twitter (X) API", files = { "twitter" },
  tell = "the URL is that of search.twitter.com or api.twitter.com",
  signs = { "Server: tsa_", "search.twitter.com/search", "api.twitter.com/" } }
product { id = "alibaba", name = "Alibaba Cloud ALB", title = "Alibaba Cloud Application Load Balancer", files = { "alibaba" },
  tell = "an ALICLOUD-ALB-TRACE header in the request that the backend gets",
  signs = { "ALICLOUD-ALB-TRACE" } }
product { id = "microsoft", name = "Microsoft", title = "Microsoft protocols and frameworks other than IIS", files = { "microsoft", "aspnetcore" },
  tell = "Exchange, ActiveSync, WebDAV, Kestrel, WSUS or NDES stands behind the URL",
  signs = {
    "Server: Kestrel", "MS-Server-ActiveSync:", "X-OWA-Version:", "X-FEServer:", "X-MS-Credential-Service-Url:",
    "/Microsoft-Server-ActiveSync",
  } }

-- What belongs to no product alone.
common { "names", "semantics", "facilities", "looks" }
