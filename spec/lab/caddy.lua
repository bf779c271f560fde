-- Caddy: what it answers and logs itself, and what it makes of upstreams and FastCGI programs that fail.

local words = require "spec.lab.kit.words"
local get, send, answer, origin = words.get, words.send, words.answer, words.origin

-- A client over TLS that names a host in the handshake.
local function over_tls(name)
  return { port = "tls_main", { "tls", { name = name } }, get "/", { "read" } }
end

local CONFIGURATION = [[
{
  admin off
  storage file_system @folder@/data
  auto_https disable_certs
  http_port @plain.port@
  https_port @tls_main.port@
  default_bind 127.0.0.1
  grace_period 100ms
  log default {
    output file @folder@/logs/error.log
    format json
    level DEBUG
  }
}

(logged) {
  log {
    output file @folder@/logs/access.log
  }
}

http://:@main.port@ {
  import logged
  root * @folder@/www
  reverse_proxy /refuses @refuses@
  reverse_proxy /full @full@ {
    transport http {
      dial_timeout 200ms
    }
  }
  reverse_proxy /unreachable 203.0.113.1:80
  reverse_proxy /unix-missing unix//@folder@/missing.sock
  reverse_proxy /unix-locked unix//@locked@
  reverse_proxy /closes @closes@
  reverse_proxy /resets @resets@
  reverse_proxy /plain-to-tls @wants_tls@
  reverse_proxy /tls-to-plain https://@not_tls@
  reverse_proxy /untrusted https://@tls@
  reverse_proxy /unknown-ca https://@tls@ {
    transport http {
      tls_server_name server.example
    }
  }
  request_body /small {
    max_size 10
  }
  reverse_proxy /small @takes_all@
  reverse_proxy /down @refuses@ {
    fail_duration 30s
  }
  reverse_proxy /unhealthy @unhealthy@ {
    health_uri /health
  }
  reverse_proxy /no-names {
    dynamic a {
      name upstream.test
      port 80
      resolvers @no_such_name@
    }
  }
  reverse_proxy /slow @hangs@ {
    transport http {
      response_header_timeout 200ms
    }
  }
  reverse_proxy /slow-read @hangs@ {
    transport http {
      read_timeout 200ms
    }
  }
  reverse_proxy /hangs @hangs@
  reverse_proxy /cut @cut@
  reverse_proxy /endless @endless@
  php_fastcgi /refuses.php @refuses@
  php_fastcgi /closes.php @closes_fastcgi@
  php_fastcgi /slow.php @hangs_fastcgi@ {
    read_timeout 200ms
  }
  handle /aborts {
    abort
  }
  handle_path /files/* {
    file_server
  }
}

https://two.example:@tls_main.port@ {
  import logged
  tls @folder@/tls/server.pem @folder@/tls/server.key
  respond two
}
]]

return {
  products = { "caddy" },
  packages = "caddy",
  needs = { "caddy", "setpriv" },
  version = { "caddy version", "v?(%d[%d.]*)" },
  ports = { "main", "plain", "tls_main" },
  origins = {
    refuses = { refuse = true },
    locked = { unix = "000", steps = {} },
    full = { full = true },
    hangs = { steps = { { "read" }, { "hang" } } },
    closes = origin { "close" },
    resets = origin { "reset" },
    wants_tls = { steps = { { "read", 1 }, "\21\3\1\0\2\2\40", { "close" } } },
    not_tls = { steps = { { "read", 1 }, answer("400 Bad Request", "no"), { "read" } } },
    tls = { steps = { { "tls", { cert = "@folder@/tls/server.pem", key = "@folder@/tls/server.key" } }, { "read" } } },
    takes_all = origin(answer("200 OK", "taken")),
    unhealthy = origin(answer("500 Internal Server Error", "no")),
    cut = origin("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", { "close" }),
    endless = origin("HTTP/1.1 200 OK\r\nContent-Length: 80000000\r\n\r\n", { "fill", 80000000 }),
    closes_fastcgi = { steps = { { "until", "\1\5\0\1\0\0\0\0" }, { "close" } } },
    hangs_fastcgi = { steps = { { "hang" } } },
    no_such_name = { dns = 3 },
  },
  files = {
    Caddyfile = CONFIGURATION,
    ["www/refuses.php"] = "", ["www/closes.php"] = "", ["www/slow.php"] = "",
    ["www/empty/.keep"] = "",
    -- As root it is nobody's process, so that files can be locked.
    ["start.sh"] = [[
export HOME=@folder@ XDG_DATA_HOME=@folder@/data XDG_CONFIG_HOME=@folder@/data
set -- caddy run --config @folder@/Caddyfile --adapter caddyfile
[ "$(id -u)" = 0 ] && exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
exec "$@"
]],
  },
  prepare = [[
    mkdir -m 777 logs data
    [ -z "$LAB_NAMESPACE" ] || ip route add unreachable 203.0.113.0/24
  ]],
  start = { { port = "main", command = "sh @folder@/start.sh" } },
  logs = { access = "logs/access.log", error = "logs/error.log", status = '"status":(%d+)' },
  experiments = {
    -- 0, and what was never answered
    { name = "no directive handles it", client = get "/nothing-here", wire = "200 OK", log = 0,
      row = "caddy 000", alone = "log" },
    { name = "client leaves while the upstream works", client = { get "/hangs", { "wait", 0.1 }, { "close" } }, wire = "",
      log = 0, row = "caddy 000", alone = "log" },
    { name = "abort", client = get "/aborts", wire = "", log = 0, row = "caddy 000", alone = "log" },
    { name = "no certificate for the name", client = over_tls "three.example", wire = "",
      error = "TLS handshake error from <>: no certificate available for 'three.example'",
      row = "caddy no certificate available for" },

    { name = "http for a site with https", port = "plain", wire = "308 Permanent Redirect",
      client = "GET / HTTP/1.1\r\nHost: two.example\r\nConnection: close\r\n\r\n", log = false, row = "caddy 308" },
    { name = "no such file", client = get "/files/nothing", wire = "404 Not Found",
      error = "fileserver.(*FileServer).notFound", row = "caddy 404" },
    { name = "folder without index", client = get "/files/empty/", wire = "404 Not Found",
      error = "fileserver.(*FileServer).notFound", row = "caddy 404" },

    -- 502
    { name = "upstream refuses", client = get "/refuses", wire = "502 Bad Gateway",
      error = "http.log.error<>dial tcp <>: connect: connection refused", row = "caddy 502", cause = "Nothing listens" },
    { name = "FastCGI refuses", client = get "/refuses.php", wire = "502 Bad Gateway",
      error = "http.log.error<>dialing backend: dial tcp <>: connect: connection refused", row = "caddy 502",
      cause = "Nothing listens" },
    { name = "upstream does not accept", client = get "/full", wire = "502 Bad Gateway",
      error = "http.log.error<>dial tcp <>: i/o timeout", row = "caddy 502", cause = "dial_timeout" },
    { name = "no route to the upstream", needs = "namespace", client = get "/unreachable", wire = "502 Bad Gateway",
      error = "http.log.error<>dial tcp <>: connect: no route to host", row = "caddy 502", cause = "no route" },
    { name = "socket file is missing", client = get "/unix-missing", wire = "502 Bad Gateway",
      error = "http.log.error<>dial unix <>: connect: no such file or directory", row = "caddy 502", cause = "socket file" },
    { name = "socket file is locked", client = get "/unix-locked", wire = "502 Bad Gateway",
      error = "http.log.error<>dial unix <>: connect: permission denied", row = "caddy 502", cause = "socket file" },
    { name = "upstream closes", client = get "/closes", wire = "502 Bad Gateway", error = "http.log.error<>\"EOF\"",
      row = "caddy 502", cause = "closed without an answer" },
    { name = "upstream resets", client = get "/resets", wire = "502 Bad Gateway",
      error = "http.log.error<>read: connection reset by peer", row = "caddy 502", cause = "closed without an answer" },
    { name = "FastCGI program closes", client = get "/closes.php", wire = "502 Bad Gateway", error = "http.log.error<>\"EOF\"",
      row = "caddy 502", cause = "closed without an answer" },
    { name = "http to TLS", client = get "/plain-to-tls", wire = "502 Bad Gateway",
      error = "http.log.error<>malformed HTTP response", row = "caddy 502", cause = "Caddy http" },
    { name = "TLS to http", client = get "/tls-to-plain", wire = "502 Bad Gateway",
      error = "http.log.error<>first record does not look like a TLS handshake", row = "caddy 502", cause = "Caddy TLS" },
    { name = "upstream's certificate has no address", client = get "/untrusted", wire = "502 Bad Gateway",
      error = "http.log.error<>x509: cannot validate certificate", row = "caddy 502", cause = "does not trust" },
    { name = "upstream's certificate is not trusted", client = get "/unknown-ca", wire = "502 Bad Gateway",
      error = "http.log.error<>x509: certificate", row = "caddy 502", cause = "does not trust" },
    { name = "body passes max_size on its way to an upstream", client = send("POST", "/small", ("x"):rep(100)),
      wire = "502 Bad Gateway", error = "HTTP 413: http: request body too large", row = "caddy 502", cause = "max_size" },

    -- 503, 504
    { name = "only upstream failed before", before = get "/down", client = get "/down", wire = "503 Service Unavailable",
      error = "http.log.error<>no upstreams available", row = "caddy 503" },
    { name = "health check fails", client = get "/unhealthy", wire = "503 Service Unavailable",
      error = "http.log.error<>no upstreams available", row = "caddy 503" },
    { name = "dynamic upstreams have no name", client = get "/no-names", wire = "503 Service Unavailable",
      error = "failed getting dynamic upstreams; falling back to static upstreams", row = "caddy 503", cause = "dynamic" },
    { name = "no header in time", client = get "/slow", wire = "504 Gateway Timeout",
      error = "http.log.error<>net/http: timeout awaiting response headers", row = "caddy 504",
      cause = "response_header_timeout" },
    { name = "nothing to read in time", client = get "/slow-read", wire = "504 Gateway Timeout",
      error = "http.log.error<>read tcp <>: i/o timeout", row = "caddy 504", cause = "read_timeout" },
    { name = "FastCGI program is slow", client = get "/slow.php", wire = "504 Gateway Timeout",
      error = "http.log.error<>read tcp <>: i/o timeout", row = "caddy 504", cause = "read_timeout" },

    -- in the body
    { name = "upstream ends in its body", client = get "/cut", wire = "200 OK",
      error = "aborting with incomplete response<>unexpected EOF", row = "caddy aborting with incomplete response",
      cause = "closed too early", alone = "error" },
    { name = "client leaves in the body", client = { get "/endless", { "head" }, { "close" } }, log = 200,
      error = "aborting with incomplete response", row = "caddy aborting with incomplete response",
      cause = "client left", alone = "error" },
  },
}
