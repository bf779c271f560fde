---The command httpstatus site: the reference as files.

local grouped = require "httpstatus.report.words".grouped
local output = require "httpstatus.command.output"
local words = require "httpstatus.command.words"

local M = {}

local WRITTEN = 0

local function site(args)
  local written, message = require("httpstatus.site").write(args.folder, { base = args.base })
  if not written then return output.complain("%s", message) end
  output.write(("%s: %s pages in %s files, %.1f MB"):format(args.folder, grouped(written.pages), grouped(written.files),
    written.bytes / 1e6))
  output.write(written.removed > 0 and (", %s of an earlier run removed\n"):format(grouped(written.removed)) or "\n")
  if not args.base then
    output.write("No sitemap.xml and no canonical links: both need addresses. Give --base https://HOST/ for them.\n")
  end
  return WRITTEN
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local command = parser:command("site", "Write the whole reference as a static site: a page for each code and each key, "
    .. "searched in the browser, for any server or from a disk.")
  command:argument("folder", "Where to; a folder that is not empty must be from an earlier run, whose files are replaced.")
  words.option(command, "--base", "URL", "The address that the folder will have: for sitemap.xml and canonical links.",
    "an address, for example https://status.example/")
  run.site = site
end

return M
