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
product { id = "windows", name = "Windows", title = "Windows, its network libraries and security packages", files = { "win32", "win32_more", "win32_clr", "event", "startup" } }
product { id = "nginx", name = "nginx", title = "nginx", logs = { "nginx error" }, files = { "nginx" },
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
product { id = "openresty", name = "OpenResty", title = "OpenResty (lua-nginx-module)", files = { "openresty" },
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
    "/cdn-cgi/challenge-platform/", "502 Bad Gateway cloudflare", "503 Service Temporarily Unavailable cloudflare",
  } }
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
product { id = "envoy", name = "Envoy", title = "Envoy", logs = { "envoy" }, files = { "envoy" },
  tell = "\"server: envoy\" or istio-envoy, and a body of one line",
  signs = {
    "server: envoy", "server: istio-envoy", "x-envoy-upstream-service-time", "no healthy upstream",
    "upstream connect error or disconnect/reset before headers", "upstream_reset_before_response_started",
    "upstream_reset_after_response_started", "RBAC: access denied", "\"response_code_details\":\"",
  } }
product { id = "haproxy", name = "HAProxy", title = "HAProxy", logs = { "haproxy" }, files = { "haproxy" },
  tell = "no Server header and a page of two lines; states such as SC-- in its log",
  signs = {
    "No server is available to handle this request.", "The server returned an invalid or incomplete response.",
    "504 Gateway Time-out The server didn't respond in time.", "504 Gateway Time-out</h1> The server didn't respond in time.",
    "Request forbidden by administrative rules.", "400 Bad request Your browser sent an invalid request.",
    "400 Bad request</h1> Your browser sent an invalid request.", "Your browser didn't send a complete request in time.",
    "429 Too Many Requests You have sent too many requests in a given amount of time.",
    "429 Too Many Requests</h1> You have sent too many requests in a given amount of time.", "haproxy[", "/<NOSRV>",
    "\"<BADREQ>\"",
  } }
product { id = "kong", name = "Kong", title = "Kong Gateway", files = { "kong" },
  tell = "\"Server: kong\" or X-Kong headers, and a JSON body with message",
  signs = {
    "Server: kong/", "Via: kong/", "Via: 1.1 kong/", "X-Kong-Response-Latency:", "X-Kong-Upstream-Latency:",
    "X-Kong-Proxy-Latency:", "X-Kong-Request-Id:", "no Route matched with those values", "no Service found with those values",
    "failure to get a peer from the ring-balancer", "An invalid response was received from the upstream server",
    "The upstream server is currently unavailable", "The upstream server is timing out", "Non-gRPC request matched gRPC route",
    "No API key found in request", "You cannot consume this service", "\"message\":\"name resolution failed\"",
  } }
product { id = "varnish", name = "Varnish", title = "Varnish Cache", files = { "varnish" },
  tell = "\"Guru Meditation\" on the page, an X-Varnish header",
  signs = { "Server: Varnish", "X-Varnish:", "Guru Meditation", "Varnish cache server", "(Varnish/" } }
product { id = "trafficserver", name = "Traffic Server", title = "Apache Traffic Server", files = { "trafficserver" },
  tell = "\"Server: ATS\", or ApacheTrafficServer in Via",
  signs = { "Server: ATS/", "ApacheTrafficServer", "Not Found on Accelerator" } }
product { id = "traefik", name = "Traefik", title = "Traefik Proxy", files = { "traefik" },
  tell = "no Server header and a body of two words; RouterName in its log",
  signs = {
    "\"RouterName\":", "\"DownstreamStatus\":", "502 Bad Gateway' caused by:", "504 Gateway Timeout' caused by:",
    "500 Internal Server Error' caused by:", "502 Bad Gateway error=\"", "504 Gateway Timeout error=\"",
  } }
product { id = "caddy", name = "Caddy", title = "Caddy", files = { "caddy" },
  tell = "\"Server: Caddy\" and mostly an empty body",
  signs = {
    "Server: Caddy", "\"Server\":[\"Caddy\"", "Via: 1.1 Caddy", "\"logger\":\"http.log.access", "\"logger\":\"http.log.error",
    "\"logger\":\"http.handlers.", "http.log.error", "\"err_trace\":\"",
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
product { id = "microsoft", name = "Microsoft", title = "Microsoft protocols and frameworks other than IIS", files = { "microsoft" },
  tell = "Exchange, ActiveSync, WebDAV or Kestrel stands behind the URL",
  signs = {
    "Server: Kestrel", "MS-Server-ActiveSync:", "X-OWA-Version:", "X-FEServer:", "X-MS-Credential-Service-Url:",
    "/Microsoft-Server-ActiveSync",
  } }

-- What belongs to no product alone.
common { "names", "semantics", "facilities", "looks" }
