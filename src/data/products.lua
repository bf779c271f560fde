-- The products, in the order in which their meanings are shown.

product { id = "http", name = "HTTP", title = "HTTP (RFC 9110 and the IANA registry)", files = { "http" } }
product { id = "iis", name = "IIS", title = "IIS 7.0 and later", logs = { "w3c" },
  files = { "iis/1xx-3xx", "iis/400", "iis/401", "iis/403", "iis/404", "iis/405-431", "iis/5xx", "iis/shared" } }
product { id = "iis6", name = "IIS", title = "IIS 4.0 to 6.0", files = { "iis6" } }
product { id = "ancm", name = "ASP.NET Core Module", title = "ASP.NET Core Module for IIS", files = { "ancm" } }
product { id = "arr", name = "ARR", title = "Application Request Routing", files = { "arr" } }
product { id = "iisnode", name = "iisnode", title = "iisnode", files = { "iisnode" } }
product { id = "iisexpress", name = "IIS Express", title = "IIS Express", files = { "iisexpress" } }
product { id = "httpsys", name = "HTTP.sys", title = "HTTP.sys, the kernel driver in front of IIS", logs = { "httperr" }, files = { "httpsys" } }
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
