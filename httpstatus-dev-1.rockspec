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
    ["httpstatus.sha256"] = "lua/httpstatus/sha256.lua",
    ["httpstatus.page"] = "lua/httpstatus/page.lua",
    ["httpstatus.page.style"] = "lua/httpstatus/page/style.lua",
    ["httpstatus.rows"] = "lua/httpstatus/rows.lua",
    ["httpstatus.semantics"] = "lua/httpstatus/semantics.lua",
    ["httpstatus.site.address"] = "lua/httpstatus/site/address.lua",
    ["httpstatus.site.registry"] = "lua/httpstatus/site/registry.lua",
    ["httpstatus.source_list"] = "lua/httpstatus/source_list.lua",
    ["httpstatus.sources"] = "lua/httpstatus/sources.lua",
    ["httpstatus.suggest"] = "lua/httpstatus/suggest.lua",
    ["httpstatus.selector"] = "lua/httpstatus/selector.lua",
    ["httpstatus.set"] = "lua/httpstatus/set.lua",
    ["httpstatus.terminal"] = "lua/httpstatus/terminal.lua",
    ["httpstatus.utf8"] = "lua/httpstatus/utf8.lua",
    ["httpstatus.win32"] = "lua/httpstatus/win32.lua",
    ["httpstatus.log"] = "lua/httpstatus/log.lua",
    ["httpstatus.log.explain"] = "lua/httpstatus/log/explain.lua",
    ["httpstatus.log.files"] = "lua/httpstatus/log/files.lua",
    ["httpstatus.log.rows"] = "lua/httpstatus/log/rows.lua",
    ["httpstatus.log.moment"] = "lua/httpstatus/log/moment.lua",
    ["httpstatus.log.meaning"] = "lua/httpstatus/log/meaning.lua",
    ["httpstatus.summary"] = "lua/httpstatus/summary.lua",
    ["httpstatus.report.chart"] = "lua/httpstatus/report/chart.lua",
    ["httpstatus.report.csv"] = "lua/httpstatus/report/csv.lua",
    ["httpstatus.report.details"] = "lua/httpstatus/report/details.lua",
    ["httpstatus.report.findings"] = "lua/httpstatus/report/findings.lua",
    ["httpstatus.report.html"] = "lua/httpstatus/report/html.lua",
    ["httpstatus.report.html.article"] = "lua/httpstatus/report/html/article.lua",
    ["httpstatus.report.html.script"] = "lua/httpstatus/report/html/script.lua",
    ["httpstatus.report.html.style"] = "lua/httpstatus/report/html/style.lua",
    ["httpstatus.report.html.table"] = "lua/httpstatus/report/html/table.lua",
    ["httpstatus.report.html.timeline"] = "lua/httpstatus/report/html/timeline.lua",
    ["httpstatus.report.json"] = "lua/httpstatus/report/json.lua",
    ["httpstatus.report.text"] = "lua/httpstatus/report/text.lua",
    ["httpstatus.report.words"] = "lua/httpstatus/report/words.lua",
    ["httpstatus.log.burst"] = "lua/httpstatus/log/burst.lua",
    ["httpstatus.log.fold"] = "lua/httpstatus/log/fold.lua",
    ["httpstatus.log.scan"] = "lua/httpstatus/log/scan.lua",
    ["httpstatus.log.series"] = "lua/httpstatus/log/series.lua",
    ["httpstatus.log.time"] = "lua/httpstatus/log/time.lua",
    ["httpstatus.log.verdict"] = "lua/httpstatus/log/verdict.lua",
    ["httpstatus.command.log"] = "lua/httpstatus/command/log.lua",
    ["httpstatus.command.rows"] = "lua/httpstatus/command/rows.lua",
    ["httpstatus.log_core"] = {
      sources = {
        "src/lua_log.c", "src/log_codes.c", "src/log_count.c", "src/log_decode.c", "src/log_error.c", "src/log_folder.c",
        "src/log_format.c", "src/log_handshake.c", "src/log_inflate.c", "src/log_input.c", "src/log_json.c", "src/log_json_text.c", "src/log_keys.c", "src/log_kind.c",
        "src/log_lines.c", "src/log_marks.c", "src/log_notation.c", "src/log_pattern.c", "src/log_program.c", "src/log_request.c", "src/log_rows.c", "src/log_scan.c",
        "src/log_source.c", "src/log_stamp.c", "src/log_target.c", "src/log_values.c", "src/log_variables.c",
      },
      libraries = { "dl", "pthread" },
    },
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
