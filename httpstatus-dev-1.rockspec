rockspec_format = "3.0"
package = "httpstatus"
version = "dev-1"
source = {
  url = ".",
}
description = {
  summary = "What the status numbers of a web server mean, why they happen and what to do",
  detailed = [[
Reads what a web server gave - a status, a substatus, an error page, a log line, a whole log - and tells what it means,
which of its causes it is and what to do: from Lua, OpenResty and the shell.]],
  license = "MIT",
  labels = { "http", "status", "iis", "openresty", "log" },
}
dependencies = {
  "lua >= 5.1",
}
test_dependencies = {
  "busted >= 2.0",
}
build = {
  type = "builtin",
  -- LuaRocks installs lua/ whole.
  modules = {
    ["httpstatus.log_core"] = {
      sources = {
        "src/lua_log.c", "src/log_coded.c", "src/log_codes.c", "src/log_count.c", "src/log_decode.c",
        "src/log_error.c", "src/log_fields.c", "src/log_folder.c", "src/log_follow.c", "src/log_format.c",
        "src/log_handshake.c", "src/log_inflate.c", "src/log_input.c", "src/log_json.c", "src/log_json_text.c",
        "src/log_keys.c", "src/log_kind.c", "src/log_lines.c", "src/log_marked.c", "src/log_marks.c",
        "src/log_notation.c", "src/log_pattern.c", "src/log_program.c", "src/log_request.c", "src/log_rows.c",
        "src/log_scan.c", "src/log_source.c", "src/log_stamp.c", "src/log_target.c", "src/log_timeline.c",
        "src/log_values.c", "src/log_variables.c",
      },
    },
    ["httpstatus.follow_core"] = { sources = { "src/lua_follow.c", "src/follow_file.c", "src/follow_wait.c" } },
    ["httpstatus.console_core"] = { "src/lua_console.c", "src/console.c" },
    ["httpstatus.core"] = {
      "src/lua_core.c", "src/registry.c", "src/registry_describe.c", "src/registry_names.c", "src/registry_search.c", "src/selector.c",
      "src/evidence.c", "src/evidence_lines.c", "src/evidence_numbers.c", "src/evidence_signs.c",
    },
  },
  -- Windows has all that is needed in the libraries that every program is linked with.
  platforms = {
    unix = {
      modules = {
        ["httpstatus.log_core"] = { libraries = { "dl", "pthread" } },
        ["httpstatus.follow_core"] = { libraries = { "pthread" } },
      },
    },
  },
  install = {
    bin = { "bin/httpstatus" },
  },
}
test = {
  type = "busted",
}
