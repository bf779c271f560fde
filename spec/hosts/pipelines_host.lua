-- Vector and the OpenTelemetry Collector are no packages of Debian's: their configurations are read by a real parser, and the
-- very commands in them run here on a log that grows.

package.path = "spec/hosts/?.lua;" .. package.path
local json = require "dkjson"
local support = require "support"

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
local LOG = "/var/log/nginx/access.log"
local LINE = '192.0.2.10 - ann [01/Nov/2026:08:00:00 +0200] "GET /%d HTTP/1.1" 502 157 "-" "curl"\n'

local read, run, write = support.read, support.run, support.write

-- A file of TOML or YAML as a table, by Python's parsers.
local function parsed(path, parser)
  return assert(json.decode((run("python3 -c 'import %s, json; print(json.dumps(%s(open(\"%s\", \"rb\"))))'",
    parser:match("^%w+"), parser, path))))
end

-- The command with the paths of this machine in place of its own.
local function here(command, paths)
  for from, to in pairs(paths) do
    local n
    command, n = command:gsub(from:gsub("%p", "%%%0"), (to:gsub("%%", "%%%%")))
    assert(n > 0, from .. " is not in: " .. command)
  end
  return command
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function rows_in(path)
  local rows = {}
  for line in read(path):gmatch("[^\n]*\n") do rows[#rows + 1] = assert(json.decode(line), line) end
  return rows
end

-- Waits until nothing runs on the log any more.
local function gone(log)
  support.eventually("the end of what reads " .. log, function()
    return not run("ps -e -o args="):find(log, 1, true)
  end)
end

local function append(path, text)
  local file = assert(io.open(path, "a"))
  file:write(text)
  file:close()
end

-- Appends a line to the log, and gives the rows when its own has come.
local function rows_with(n, log, out)
  append(log, LINE:format(n))
  return support.eventually("the row of line " .. n, function()
    local rows = rows_in(out)
    return rows[#rows].url == "/" .. n and rows
  end)
end

-- How many rows have come when the log is followed: who follows says nothing when it has begun, but writes a row.
local function rows_at_start(log, out)
  support.eventually("the first row", function()
    append(log, LINE:format(0))
    return support.sh("cat %s", out):find("\n")
  end)
  return #rows_with(-1, log, out)
end

local reason = support.missing("python3", "python3") or support.missing("procps", "ps")
if not reason and not select(2, support.sh("python3 -c 'import tomllib, yaml'")) then
  reason = "not run: Python has no tomllib or yaml (Debian 12 or later: apt install python3-yaml)"
end

describe("the ways into pipelines", function()
  local it = reason and function(name) pending(name .. ": " .. reason) end or it
  local folder, log, paths

  before_each(function()
    folder = support.folder()
    log = folder .. "/growing.log"
    write(log, LINE:format(0))
    paths = { [LOG] = log, ["httpstatus rows"] = LUA .. " bin/httpstatus rows" }
  end)

  after_each(function() os.execute("rm -rf " .. folder) end)

  it("of Vector are a source that runs httpstatus, a transform that takes its rows, a sink", function()
    local config = parsed("examples/vector/vector.toml", "tomllib.load")
    local source = config.sources.rows
    assert.same({ "exec", "streaming", true, "newline_delimited" }, { source.type, source.mode, source.include_stderr,
      source.framing.method })
    assert.same({ "sh", "-c" }, { source.command[1], source.command[2] })
    assert.same({ "rows" }, config.transforms.requests.inputs)
    assert.same({ "requests" }, config.sinks.loki.inputs)
    -- What a template names is a column that the command writes.
    local columns = source.command[3]:match("%-%-columns (%S+)")
    for _, template in pairs(config.sinks.loki.structured_metadata) do
      assert.truthy(("," .. columns .. ","):find("," .. template:match("{{ (%w+) }}") .. ",", 1, true), template)
    end
  end)

  it("of Vector write a row for each line at once, and end with the shell that Vector ends", function()
    local command = parsed("examples/vector/vector.toml", "tomllib.load").sources.rows.command
    local out, pid = folder .. "/out", folder .. "/pid"
    -- Vector gives no input, reads what is written, and sends SIGTERM to the process that it has started.
    run("sh -c %s </dev/null >%s 2>%s & echo $! >%s", quoted(here(command[3], paths)), out, folder .. "/messages", pid)
    local before = rows_at_start(log, out)
    for n = 1, 3 do
      local rows = rows_with(n, log, out)
      local row = rows[before + n]
      assert.same({ before + n, "/" .. n, 502, "502", "Bad Gateway", false }, { #rows, row.url, row.status, row.code, row.title,
        row.benign })
    end
    append(log, "what is this\n")
    local message = ("1 of %d lines is not read"):format(before + 4)
    support.eventually(message, function() return read(folder .. "/messages"):find(message, 1, true) end)
    run("kill -TERM %s", (read(pid):gsub("%s", "")))
    gone(log)
  end)

  it("of the Collector are a pipe that both name, and a layout of times that rows have", function()
    local config = parsed("examples/otel/collector.yaml", "yaml.safe_load")
    local receiver = config.receivers.namedpipe
    assert.equal(384, receiver.mode) -- 0600
    assert.same({ "json_parser", "attributes.time", "gotime" }, { receiver.operators[1].type,
      receiver.operators[1].timestamp.parse_from, receiver.operators[1].timestamp.layout_type })
    assert.same({ { "namedpipe" }, { "batch" }, { "otlphttp" } }, { config.service.pipelines.logs.receivers,
      config.service.pipelines.logs.processors, config.service.pipelines.logs.exporters })
    assert.truthy(read("examples/otel/httpstatus-rows.service"):find(receiver.path, 1, true))
  end)

  it("of the Collector write into its pipe, and end when it has gone", function()
    local unit = read("examples/otel/httpstatus-rows.service")
    local command = assert(unit:match("\nExecStart=/bin/sh %-c '([^'\n]*)'\n"))
    local pipe, out = folder .. "/rows", folder .. "/out"
    paths["/run/httpstatus/rows"] = pipe
    command = here(command, paths)
    -- Without the pipe there is nothing to write to, and no file takes its place.
    assert.is_false(select(2, support.sh("sh -c %s", quoted(command))))
    assert.is_false(select(2, support.sh("test -e %s", pipe)))
    -- The collector holds both ends, as its receiver opens the pipe for reading and writing.
    run("mkfifo -m 0600 %s; (exec 3<>%s; exec cat <&3 >%s) >/dev/null 2>&1 & echo $! >%s/collector", pipe, pipe, out, folder)
    run("(sh -c %s >/dev/null 2>&1 &)", quoted(command))
    local before = rows_at_start(log, out)
    for n = 1, 3 do
      local rows = rows_with(n, log, out)
      assert.same({ before + n, "/" .. n, "2026-11-01T06:00:00Z" }, { #rows, rows[before + n].url, rows[before + n].time })
    end
    run("kill %s", (read(folder .. "/collector"):gsub("%s", "")))
    gone(log)
  end)
end)
