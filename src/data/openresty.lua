-- OpenResty: status constants of ngx_lua whose name or use differs from the registered one, and Lua errors.
-- Main source: README and source code of lua-nginx-module.

meaning {
  code = "300", versions = "0+",
  title = "Special response",
  summary = "The Lua constant for 300, ngx.HTTP_SPECIAL_RESPONSE, has nginx's internal name. Nginx treats numbers from here upwards as special responses.",
  source = { { "lua-nginx-module", "README, HTTP status constants" } },
}

meaning {
  code = "405", versions = "0+",
  title = "Not allowed",
  summary = "The Lua constant for Method Not Allowed is ngx.HTTP_NOT_ALLOWED. A constant HTTP_METHOD_NOT_ALLOWED does not exist, so code that uses it gets nil.",
  source = { { "lua-nginx-module", "README, HTTP status constants" } },
}

meaning {
  code = "444", versions = "ngx_lua 0.9+",
  title = "Close",
  summary = "Lua code called ngx.exit with ngx.HTTP_CLOSE: the connection is closed without a reply. The number appears in the access log only.",
  check = "Search the Lua code for ngx.HTTP_CLOSE and `ngx.exit(444)`.",
  see = { ["499"] = "the client closed the connection" },
  source = { { "lua-nginx-module", "README, HTTP status constants" } },
}

meaning {
  code = "451", versions = "ngx_lua 0.9+",
  title = "Illegal",
  summary = "The Lua constant for 451 is ngx.HTTP_ILLEGAL; its name does not follow the phrase of RFC 7725, Unavailable For Legal Reasons.",
  source = { { "lua-nginx-module", "README, HTTP status constants" } },
}

meaning {
  code = "499", versions = "0+",
  title = "Client closed request",
  summary = "The client left before the Lua handler had finished. The number appears in the access log only.",
  causes = {
    { "Lua code keeps working for a client that has left, because lua_check_client_abort is off by default.",
      "Set `lua_check_client_abort on;` and clean up in a function registered with ngx.on_abort." },
  },
  see = { ["444"] = "the Lua code closed the connection" },
  source = { { "lua-nginx-module", "README, lua_check_client_abort" } },
}

meaning {
  code = "500", versions = "0+",
  title = "Internal server error",
  summary = "A Lua handler raised an error. Once headers are out, the client sees a broken connection instead of 500.",
  check = "The line in error.log, \"lua entry thread aborted: runtime error\" or \"failed to run\", names the file and line of the script.",
  causes = {
    { "The script failed at run time, often on a nil value or an outgoing call.",
      "Repair that line: test the value for nil, and wrap outgoing calls in pcall." },
  },
  see = { ["502"] = "the upstream failed, not the Lua code" },
  source = { { "lua-nginx-module", "src/ngx_http_lua_util.c" } },
}

meaning {
  code = "501", versions = "0+",
  title = "Not implemented",
  summary = "Lua has two names for this number: ngx.HTTP_NOT_IMPLEMENTED and ngx.HTTP_METHOD_NOT_IMPLEMENTED, which is kept for compatibility.",
  source = { { "lua-nginx-module", "README, HTTP status constants" } },
}
