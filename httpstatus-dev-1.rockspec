rockspec_format = "3.0"
package = "httpstatus"
version = "dev-1"
source = {
  url = ".",
}
description = {
  summary = "What the status numbers of a web server mean, why they happen and what to do",
  detailed = [[
Explains HTTP status codes and the substatus codes of IIS - each meaning with product, version, cause, fix and
source - from Lua, OpenResty and the shell.]],
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
  modules = {
    ["httpstatus"] = "lua/httpstatus.lua",
    ["httpstatus.arguments"] = "lua/httpstatus/arguments.lua",
    ["httpstatus.cli"] = "lua/httpstatus/cli.lua",
    ["httpstatus.command.about"] = "lua/httpstatus/command/about.lua",
    ["httpstatus.command.describe"] = "lua/httpstatus/command/describe.lua",
    ["httpstatus.command.diagnose"] = "lua/httpstatus/command/diagnose.lua",
    ["httpstatus.command.evidence"] = "lua/httpstatus/command/evidence.lua",
    ["httpstatus.command.families"] = "lua/httpstatus/command/families.lua",
    ["httpstatus.command.output"] = "lua/httpstatus/command/output.lua",
    ["httpstatus.command.registry"] = "lua/httpstatus/command/registry.lua",
    ["httpstatus.command.recognise"] = "lua/httpstatus/command/recognise.lua",
    ["httpstatus.command.screen"] = "lua/httpstatus/command/screen.lua",
    ["httpstatus.command.words"] = "lua/httpstatus/command/words.lua",
    ["httpstatus.diagnose"] = "lua/httpstatus/diagnose.lua",
    ["httpstatus.diagnosis"] = "lua/httpstatus/diagnosis.lua",
    ["httpstatus.entry"] = "lua/httpstatus/entry.lua",
    ["httpstatus.export"] = "lua/httpstatus/export.lua",
    ["httpstatus.family"] = "lua/httpstatus/family.lua",
    ["httpstatus.manual"] = "lua/httpstatus/manual.lua",
    ["httpstatus.names"] = "lua/httpstatus/names.lua",
    ["httpstatus.rows"] = "lua/httpstatus/rows.lua",
    ["httpstatus.semantics"] = "lua/httpstatus/semantics.lua",
    ["httpstatus.suggest"] = "lua/httpstatus/suggest.lua",
    ["httpstatus.selector"] = "lua/httpstatus/selector.lua",
    ["httpstatus.set"] = "lua/httpstatus/set.lua",
    ["httpstatus.terminal"] = "lua/httpstatus/terminal.lua",
    ["httpstatus.utf8"] = "lua/httpstatus/utf8.lua",
    ["httpstatus.win32"] = "lua/httpstatus/win32.lua",
    ["httpstatus.w3c"] = "lua/httpstatus/w3c.lua",
    ["httpstatus.report"] = "lua/httpstatus/report.lua",
    ["httpstatus.log_command"] = "lua/httpstatus/log_command.lua",
    ["httpstatus.w3c_core"] = { "src/lua_w3c.c", "src/w3c.c", "src/w3c_count.c", "src/w3c_keys.c", "src/w3c_marks.c", "src/w3c_source.c", "src/w3c_values.c" },
    ["httpstatus.core"] = {
      "src/lua_core.c", "src/registry.c", "src/registry_describe.c", "src/registry_names.c", "src/registry_search.c", "src/selector.c",
      "src/evidence.c", "src/evidence_lines.c", "src/evidence_numbers.c", "src/evidence_signs.c",
    },
  },
  install = {
    bin = { "bin/httpstatus" },
  },
}
test = {
  type = "busted",
}
