---The file that a report is written to: one mistyped word must not cost a log. Where the FILE of an option was left out, the
---shell puts the first log in its place.

local core = require "httpstatus.log_core"
local files = require "httpstatus.log.files"
local page = require "httpstatus.report.html"
local prometheus = require "httpstatus.report.prometheus"

local M = {}

local HEAD = 4096 -- bytes: the mark of our pages stands behind a title of at most some hundred

-- The input that the path is, by whatever name: a log that was named, or one below a folder.
local function input_at(path, paths)
  local identity = core.identity(path)
  if not identity then return nil end
  for _, input in ipairs((files.of(paths))) do
    if core.identity(input) == identity then return input end
  end
end

-- What an earlier run has written, by the option. A state tells by itself whether it is one.
local OURS = {
  html = { is = page.is_page, name = "page" },
  prometheus = { is = prometheus.is_metrics, name = "file of metrics" },
}

-- Whether a file may be replaced: it is empty, or of an earlier run. Pipes and devices are only written to.
local function is_replaceable(path, is_ours)
  local size = core.size(path)
  if not size or size == 0 then return true end
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text = file:read(HEAD) or ""
  file:close()
  return is_ours(text)
end

---Why a file is not written to a path.
---@param option string   "html", "prometheus" or "state"
---@param path string     its FILE, not "-"
---@param paths string[]  the logs and folders that are read
---@return string? message  nil where it may be written
function M.refusal(option, path, paths)
  if path == "" then return ('option --%s: "" is no file'):format(option) end
  local input = input_at(path, paths)
  if input then
    return ("option --%s: %s is one of the logs to read%s, and would be overwritten: name another FILE behind --%s"):format(
      option, path, input == path and "" or (" (%s)"):format(input), option)
  end
  local ours = OURS[option]
  if not ours then return nil end
  local is_ours, message = is_replaceable(path, ours.is)
  if is_ours then return nil end
  return ("option --%s: %s"):format(option, message or ("%s is no %s that this command wrote, so it is not overwritten: name "
    .. "another FILE (where none is given, the first log takes its place)"):format(path, ours.name))
end

return M
