-- OpenResty: status constants of ngx_lua whose name or use differs from the registered one, and Lua errors.
-- Main source: README and source code of lua-nginx-module; what can be tried was tried with ngx_lua 0.10.23.

meaning {
  code = "000", versions = "0+",
  title = "No status set",
  summary = "Lua code ended the request without a status: the client gets nothing, and the access log prints 000. After ngx.ERROR the connection is closed; after other numbers it stays open, and the client waits until its own time-out.",
  check = "Search the Lua code for ngx.ERROR, and for numbers from 1 to 199 in `ngx.exit`; 0 is ngx.OK and harmless.",
  causes = {
    { "The code calls `ngx.exit(ngx.ERROR)`, or ngx.exit with a number such as 99 or 101.",
      "Give it a real status, such as `ngx.exit(500)`." },
  },
  see = {
    ["444"] = "the code closed the connection on purpose",
    ["500"] = "the code failed",
  },
  source = { { "lua-nginx-module", "README, ngx.exit" }, { "nginx-src", "src/http/ngx_http_variables.c" }, lab = "nginx 1.22.1: Lua ends with ngx.ERROR" },
}

meaning {
  code = "300", versions = "0+",
  title = "Special response",
  summary = "The Lua constant for 300, ngx.HTTP_SPECIAL_RESPONSE, has nginx's internal name. Nginx treats numbers from here upwards as special responses.",
  source = { { "lua-nginx-module", "README, HTTP status constants" }, lab = "nginx 1.22.1: ngx.HTTP_SPECIAL_RESPONSE is 300" },
}

meaning {
  code = "405", versions = "0+",
  title = "Not allowed",
  phrase = "Not Allowed",
  summary = "The Lua constant for Method Not Allowed is ngx.HTTP_NOT_ALLOWED. A constant HTTP_METHOD_NOT_ALLOWED does not exist: code that uses it gets nil, and `ngx.exit(nil)` ends as 500.",
  source = { { "lua-nginx-module", "README, HTTP status constants" }, lab = "nginx 1.22.1: ngx.HTTP_NOT_ALLOWED is 405; ngx.HTTP_METHOD_NOT_ALLOWED is nil" },
}

meaning {
  code = "444", versions = "0+",
  title = "Close",
  summary = "Lua code called `ngx.exit(444)`: the connection is closed without a reply, and only the access log has the number. Code that sets ngx.status to 444 and writes output sends it to the client. The constant ngx.HTTP_CLOSE exists since ngx_lua 0.9.20.",
  check = "Search the Lua code for ngx.HTTP_CLOSE and `ngx.exit(444)`.",
  see = { ["499"] = "the client closed the connection" },
  source = { { "lua-nginx-module", "README, HTTP status constants; src/ngx_http_lua_util.c" }, { "nginx-src", "src/http/ngx_http_request.c" }, lab = "nginx 1.22.1: Lua ends with ngx.HTTP_CLOSE" },
}

meaning {
  code = "451", versions = "ngx_lua 0.9.20+",
  title = "Illegal",
  summary = "The Lua constant for 451 is ngx.HTTP_ILLEGAL; its name does not follow the phrase of RFC 7725, Unavailable For Legal Reasons.",
  source = { { "lua-nginx-module", "README, HTTP status constants" }, lab = "nginx 1.22.1: ngx.HTTP_ILLEGAL is 451" },
}

meaning {
  code = "499", versions = "ngx_lua 0.7.4+",
  title = "Client closed request",
  summary = "With `lua_check_client_abort on;` the client left before the Lua handler had finished, and ngx_lua stopped it. Without the directive (default off) Lua code runs to its end, and the log shows its own status.",
  causes = {
    { "Work has to be undone when the client leaves.",
      "Register a function with ngx.on_abort, clean up there and end it with `ngx.exit(499)`; without that call the handler goes on. With the directive off, ngx.on_abort only returns an error." },
  },
  see = { ["444"] = "the Lua code closed the connection" },
  source = { { "lua-nginx-module", "README, lua_check_client_abort; README, ngx.on_abort; src/ngx_http_lua_util.c" }, lab = "nginx 1.22.1: client leaves while Lua runs" },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal server error",
  summary = "A Lua handler raised an error, or its code could not be loaded; nginx starts with such code all the same. After output has begun the log shows 200 and the body is cut; an error in header_filter_by_lua or body_filter_by_lua gives the client nothing at all, one in log_by_lua changes nothing.",
  check = "The line in error.log names file and line of the script: \"lua entry thread aborted: runtime error\", \"failed to run\", \"failed to load inlined Lua code\" or \"failed to load external Lua file\". The line \"memory allocation error\" is worse than a 500: the worker has ended with signal 6, and no access line tells of its requests.",
  causes = {
    { "A value is nil: ngx.shared.NAME without its declaration, a field that a module does not have, or what a call returned together with an error text.",
      "Go to the line in the message. For a shared dictionary write `lua_shared_dict NAME 10m;` into http {}; else test both results of the call that should have set the value.",
      when = { says = { "lua entry thread aborted: runtime error: <>attempt to index <>(a nil value)",
        "lua entry thread aborted: runtime error: <>attempt to call <>(a nil value)" } } },
    { "Lua calls an https server and cannot verify its certificate: ngx_lua trusts no CA unless told, and follows one intermediate certificate only (lua_ssl_verify_depth 1). The program decides on the status.",
      "Set `lua_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;` (or the file of your CA) and `lua_ssl_verify_depth 5;` in http {}. Without ssl_verify anybody on the way could pose as that server.",
      when = { says = "lua ssl certificate verify error: (" } },
    { "Lua waited too long for another server (Redis, a database, an identity provider) over a cosocket; each limit is 60 s unless set. The program decides on the status.",
      "Connect: open the way, the address stands in the line. Read: find what is slow there. Set short limits with settimeouts or lua_socket_connect_timeout and lua_socket_read_timeout, and test the error that the call returns.",
      when = { says = { "lua tcp socket connect timed out", "lua tcp socket read timed out" } } },
    { "The script failed at run time, often on a nil value or an outgoing call.",
      "Repair that line. Cosockets and lua-resty modules return nil and an error text instead of raising: test both results of each call.",
      when = { says = { "lua entry thread aborted: runtime error:", "failed to run set_by_lua*:", "failed to run balancer_by_lua*:",
        "failed to run header_filter_by_lua*:", "failed to run body_filter_by_lua*:" } } },
    { "The code has a syntax error, found when the first request runs it.",
      "Correct the code, and load it in a test before each reload. A file that does not exist gives 404 instead.",
      when = { says = { "failed to load inlined Lua code:", "failed to load external Lua file \"" } } },
  },
  see = {
    ["502"] = "the upstream failed, not the Lua code",
    ["000"] = "the code ended the request without a status",
  },
  source = { { "lua-nginx-module", "src/ngx_http_lua_util.c; src/ngx_http_lua_cache.c; src/ngx_http_lua_headerfilterby.c" }, lab = "nginx 1.22.1: Lua error; Lua error in access_by_lua; Lua error in set_by_lua; Lua error in balancer_by_lua; Lua error in header_filter_by_lua; Lua error in body_filter_by_lua; Lua syntax error; Lua syntax error in a file; ngx.HTTP_METHOD_NOT_ALLOWED is nil" },
}

meaning {
  code = "501", versions = "0+",
  title = "Not implemented",
  summary = "Lua has two names for this number: ngx.HTTP_NOT_IMPLEMENTED and ngx.HTTP_METHOD_NOT_IMPLEMENTED, which is kept for compatibility.",
  source = { { "lua-nginx-module", "README, HTTP status constants" }, lab = "nginx 1.22.1: ngx.HTTP_METHOD_NOT_IMPLEMENTED is 501" },
}
