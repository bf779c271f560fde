std = "max"
max_line_length = 130
files["spec"] = { std = "max+busted" }
files["src/data"] = {
  read_globals = {
    "alias", "class", "common", "entry", "facility", "family", "looks", "meaning", "product", "semantics", "shared", "source",
  },
  max_line_length = false,
}
files["lua/httpstatus/source_list.lua"] = { max_line_length = false }
-- What each host gives its scripts.
files["examples/apache"] = { std = "lua53", globals = { "log_status" }, read_globals = { "apache2" } }
files["examples/fluent-bit"] = { std = "luajit", globals = { "add_diagnosis", "add_meaning" } }
files["examples/haproxy"] = { std = "lua53", read_globals = { "core" } }
files["examples/lighttpd"] = { std = "lua54", globals = { "lighty" } }
files["examples/neovim"] = { std = "luajit", read_globals = { "vim" } }
files["examples/openresty"] = { std = "ngx_lua" }
files["spec/hosts/openresty"] = { std = "ngx_lua" }
files["spec/hosts/openresty/hostile.lua"] = { globals = { "wrk", "init", "request" } }
exclude_files = { "lua_modules", ".build" }
