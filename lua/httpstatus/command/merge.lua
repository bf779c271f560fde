---The command httpstatus merge: several summaries as one.

local output = require "httpstatus.command.output"
local report = require "httpstatus.command.report"
local terminal = require "httpstatus.terminal"

local M = {}

local STANDARD_INPUT = "-"

-- The same file twice would be counted twice.
local function distinct(paths)
  local identity, seen, files = require "httpstatus.log_core".identity, {}, {}
  for _, path in ipairs(paths) do
    local id = path == STANDARD_INPUT and path or identity(path) or path
    if seen[id] then output.complain("%s was given twice and is counted once", path) else files[#files + 1] = path end
    seen[id] = true
  end
  return files
end

-- Adds what a file holds; what is wrong with it becomes an error of the merged summary.
local function add_file(merging, path)
  local file, message = io.stdin, nil
  if path ~= STANDARD_INPUT then file, message = io.open(path, "rb") end
  if not file then return merging:add_error(path, (message:gsub("^.*: ", ""))) end
  local n = 0
  require "httpstatus.log.json_objects".each(file, function(object, problem)
    n = n + 1
    local added
    if object then added, problem = merging:add(object) end
    if not added then merging:add_error(path, n > 1 and ("summary %d: %s"):format(n, problem) or problem) end
  end)
  if path ~= STANDARD_INPUT then file:close() end
  if n == 0 then merging:add_error(path, "it holds no summary") end
end

local function run_merge(args)
  output.need "dkjson"
  if #args.paths == 0 then
    if terminal.is_terminal(0) then return output.complain("name files with summaries; see httpstatus merge --help") end
    args.paths[1] = STANDARD_INPUT
  end
  local refusal = report.refusal(args)
  if refusal then return output.complain("%s", refusal) end
  local merging = require "httpstatus.log.merger".new()
  for _, path in ipairs(distinct(args.paths)) do add_file(merging, path) end
  local words = { "httpstatus merge" }
  for _, path in ipairs(args.paths) do words[#words + 1] = report.word(path) end
  return report.show(merging:summary(args.json and args.top or nil), args, table.concat(words, " "))
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local merge = parser:command("merge", "Summaries of many logs (httpstatus log --json) as one: of several servers or days.",
    report.EXIT)
  merge:argument("paths", "Files with summaries, any number in each; default, and -: standard input."):args("*")
  report.add_to(merge, {
    top = "How many URLs and clients for each code; default 5, with --json all that are known.",
    ["local"] = "Times of this machine's zone instead of UTC, in the report.",
  })
  run.merge = run_merge
end

return M
