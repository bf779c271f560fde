-- Other names of statuses: phrases of older RFCs, what servers send in the status line or as the title of their
-- page where it is not the phrase of IANA's registry, and the constants of lua-nginx-module.
-- Main sources: RFC 1945, RFC 2616, RFC 7231, the tables of phrases in the sources of the servers, lua-nginx-module.
-- Left out on purpose: "Redirect" (IIS 7 and later, 302 and 307) and "Access Denied" (IIS 5, 401; others, 403), which
-- are no name of one status; HAProxy's "Unauthorized" for 407 and "Method failure" for 424.

-- Older RFCs, and the servers that still say it.
alias {
  status = "302", name = "Moved Temporarily", constant = true,
  source = {
    { "rfc1945", "9.3" }, { "nginx-src", "ngx_http_header_filter_module.c" }, { "haproxy", "src/http.c, before 2.9" },
    { "erlang-otp", "httpd_util.erl" },
  },
}
alias {
  status = "408", name = "Request Time-out", constant = true,
  source = {
    { "rfc2616", "6.1.1" }, { "nginx-src", "ngx_http_header_filter_module.c" }, { "haproxy", "src/http.c" },
    { "httpd", "http_protocol.c, before 2.4.3" },
  },
}
alias {
  status = "504", name = "Gateway Time-out", constant = true,
  source = {
    { "rfc2616", "6.1.1" }, { "nginx-src", "ngx_http_header_filter_module.c" }, { "haproxy", "src/http.c" },
    { "httpd", "http_protocol.c, before 2.4.3" },
  },
}
alias {
  status = "413", name = "Request Entity Too Large", constant = true,
  source = {
    { "rfc2616", "6.1.1" }, { "nginx-src", "ngx_http_header_filter_module.c" }, { "httpd", "http_protocol.c" },
    { "varnish-src", "http_response.h" }, { "cpython", "HTTPStatus, before 3.13" },
    { "golang", "net/http, StatusText" },
  },
}
alias { status = "413", name = "Payload Too Large", constant = true, source = { { "rfc7231", "6.5" }, { "nodejs", "_http_server.js" } } }
alias {
  status = "414", name = "Request-URI Too Long", constant = true,
  source = {
    { "rfc2616", "10.4.15" }, { "httpd", "http_protocol.c" }, { "varnish-src", "http_response.h" },
    { "cpython", "HTTPStatus, before 3.13" }, { "golang", "net/http, StatusText" },
  },
}
alias {
  status = "414", name = "Request-URI Too Large", constant = true,
  source = { { "rfc2616", "6.1.1" }, { "nginx-src", "ngx_http_header_filter_module.c" } },
}
alias {
  status = "416", name = "Requested Range Not Satisfiable", constant = true,
  source = {
    { "rfc2616", "6.1.1" }, { "nginx-src", "ngx_http_header_filter_module.c" }, { "httpd", "http_protocol.c" },
    { "squid", "StatusCode.cc" }, { "cpython", "HTTPStatus, before 3.13" }, { "golang", "net/http, StatusText" },
  },
}
alias {
  status = "422", name = "Unprocessable Entity", constant = true,
  source = {
    { "rfc4918", "11.2" }, { "httpd", "http_protocol.c" }, { "squid", "StatusCode.cc" },
    { "nodejs", "_http_server.js" }, { "golang", "net/http, StatusText" },
  },
}
alias { status = "425", name = "Unordered Collection", source = { { "statuses", "src/node.json" } } }

-- nginx, Apache httpd.
alias {
  status = "401", name = "Authorization Required",
  source = { { "nginx-src", "ngx_http_special_response.c" }, { "httpd", "http_protocol.c, before 2.4.3" } },
}
alias {
  status = "503", name = "Service Temporarily Unavailable",
  source = { { "nginx-src", "ngx_http_header_filter_module.c" }, { "httpd", "http_protocol.c, before 2.4.3" } },
}

-- IIS and ASP.NET Core.
alias { status = "302", name = "Object Moved", constant = true, source = { { "kb318380", "3xx - Redirection" } } }
alias {
  status = "308", name = "Redirected Permanently",
  source = { { "iis-docs", "configuration/system.webServer/httpRedirect" } },
}
alias {
  status = "404", name = "Object Not Found",
  source = { { "socat", "xio-proxy.c, on IIS" }, { "erlang-otp", "httpd_util.erl" } },
}
alias {
  status = "400", name = "Bad Request - Invalid Hostname",
  source = { { "iis-blog-host-header" }, { "aspnetcore", "HostFilteringMiddleware.cs" } },
}

-- HAProxy and Varnish.
alias { status = "416", name = "Requested range unsatisfiable", source = { { "haproxy", "src/http.c" } } }
alias { status = "456", name = "Unrecoverable Error", source = { { "haproxy", "src/http.c" } } }
alias { status = "499", name = "Client has closed connection", source = { { "haproxy", "src/http.c" } } }
alias { status = "502", name = "Bad Gateway or Proxy Error", source = { { "haproxy", "src/http.c" } } }
alias { status = "506", name = "Variant also negotiate", source = { { "haproxy", "src/http.c" } } }
alias { status = "503", name = "VCL failed", source = { { "varnish-src", "cache_req_fsm.c" } } }

-- What Cloudflare's status lines said while they had a phrase, and what lists still call 527.
alias { status = "520", name = "Origin Error", source = { { "jdownloader", "antiDDoSForDecrypt.java" } } }
alias { status = "521", name = "Origin Down", source = { { "jdownloader", "antiDDoSForDecrypt.java" } } }
alias {
  status = "522", name = "Origin Connection Time-out",
  source = { { "jdownloader", "antiDDoSForDecrypt.java" }, { "github-issues", "coyove/goflyway 119" } },
}
alias {
  status = "523", name = "Origin Unreachable",
  source = { { "jdownloader", "antiDDoSForDecrypt.java" }, { "github-issues", "spencerwooo/onedrive-cf-index 162" } },
}
alias { status = "524", name = "Origin Time-out", source = { { "github-issues", "whatwg/build.whatwg.org 19" } } }
alias {
  status = "525", name = "Origin SSL Handshake Error",
  source = { { "jdownloader", "antiDDoSForDecrypt.java" }, { "github-issues", "EtherDream/jsproxy 255" } },
}
alias {
  status = "526", name = "Origin SSL Certificate Error",
  source = { { "github-issues", "cloudflare/cloudflared 15" } },
}
alias { status = "527", name = "Railgun Error", source = { { "status-lists", "Cloudflare" } } }

-- The constants of lua-nginx-module.
alias { status = "300", name = "Special Response", constant = true, source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "405", name = "Not Allowed", constant = true, source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "444", name = "Close", constant = true, source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "451", name = "Illegal", constant = true, source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "501", name = "Method Not Implemented", constant = true, source = { { "lua-nginx-module", "README, HTTP status constants" } } }
alias { status = "505", name = "Version Not Supported", constant = true, source = { { "lua-nginx-module", "README, HTTP status constants" } } }

alias { status = "418", name = "I'm a teapot", constant = true, source = { { "rfc2324", "2.3.2" } } }
