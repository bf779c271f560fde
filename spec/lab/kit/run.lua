---Starts the server that the variable LAB names and holds its experiments. `.ci/lab` runs this with busted, once a server;
---its name keeps it from make test.

package.path = "src/data/?.lua;" .. package.path
local data = require "spec.lab.kit.data"
local hosts = require "spec.hosts.support"
local json = require "dkjson"
local status = require "httpstatus"

local KIT, PAGE = hosts.root .. "/spec/lab/kit/", "docs/lab.md"
-- Without what Python has for programs: it starts a hundred times.
local PEER = "python3 -I -S " .. KIT .. "peer.py"
local PATIENCE = 20
-- How often an experiment is held before it counts as failed: a machine that stalls for a second turns one time-out into
-- another. What needed more than one is printed.
local TRIES = 3

local server = assert(data.servers()[os.getenv("LAB")], "LAB names no file of spec/lab")
server.packages = server.packages .. " python3 openssl"
for _, command in ipairs { "python3", "openssl" } do table.insert(server.needs, command) end

local missing = hosts.missing(server.packages, (unpack or table.unpack)(server.needs))
if missing then
  pending(server.name .. ": " .. missing)
  return
end

-- Why an experiment cannot be held on this machine.
local function obstacle(experiment)
  if experiment.needs == "namespace" and not os.getenv("LAB_NAMESPACE") then
    return "not run: needs name spaces of its own for the network and for mounts (root, or CAP_SYS_ADMIN)"
  end
end

-- Texts ----------------------------------------------------------------------

-- Where a sign stands in a text: literally, <> is anything within a line.
local function find(text, sign)
  local pattern = sign:gsub("%p", "%%%0"):gsub("%%<%%>", "[^\n]-")
  return text:find(pattern)
end

local function line_with(text, sign)
  local found
  for line in text:gmatch("[^\n]+") do
    if find(line, sign) then found = line end
  end
  return found
end

-- "502 Bad Gateway", or the first line of what is no HTTP.
local function answer_line(text)
  local line = text:match("^[^\r\n]*")
  return line:match("^HTTP/%S+ (.*)") or line
end

local function name_of(entry)
  return entry.family and entry.code or entry.product .. " " .. entry.code
end

-- The laboratory: a folder, addresses, processes ------------------------------

local lab = { values = {}, processes = {} }

-- @name@ stands for the address of a port or an origin, @name.port@ for its port, @folder@ for the folder; in any text.
local function filled(value)
  if type(value) == "string" then
    return (value:gsub("@([%w_.]+)@", lab.values))
  elseif type(value) ~= "table" then
    return value
  end
  local copy = {}
  for key, item in pairs(value) do copy[key] = filled(item) end
  return copy
end

local function add_address(name, address)
  lab.values[name], lab.values[name .. ".port"] = address, address:match("%d+$")
end

local function write_json(name, value)
  hosts.write(lab.folder .. "/" .. name, json.encode(value))
  return lab.folder .. "/" .. name
end

local function start(name, ready, command)
  local folder = ("%s/run/%s"):format(lab.folder, name)
  hosts.run("mkdir -p '%s'", folder)
  lab.processes[#lab.processes + 1] = hosts.start(folder, ready, command)
end

local function start_origins()
  local path = write_json("origins.json", filled(server.origins or {}))
  start("origins", function() return hosts.sh("test -e %s.addresses", path) == "" and io.open(path .. ".addresses") ~= nil end,
    ("%s serve %s"):format(PEER, path))
  for name, address in hosts.read(path .. ".addresses"):gmatch("(%S+) (%S+)\n") do add_address(name, address) end
end

local function set_up()
  lab.folder = hosts.folder()
  lab.values.folder, lab.values.root = lab.folder, hosts.root
  for _, port in ipairs(server.ports) do add_address(port, "127.0.0.1:" .. hosts.free_port()) end
  hosts.run("sh '%scertificates' '%s/tls'", KIT, lab.folder)
  start_origins()
  for name, text in pairs(server.files) do
    local path = lab.folder .. "/" .. name
    hosts.run("mkdir -p \"$(dirname '%s')\"", path)
    hosts.write(path, filled(text))
  end
  if server.prepare then hosts.run("cd '%s'\n%s", lab.folder, (filled(server.prepare):gsub("%%", "%%%%"))) end
  for i, process in ipairs(server.start) do
    start(process.name or server.name .. i, tonumber(lab.values[process.port .. ".port"]), filled(process.command))
  end
  lab.version = hosts.sh("%s", server.version[1]):match(server.version[2])
end

local function tear_down()
  for i = #lab.processes, 1, -1 do lab.processes[i]:stop() end
  if server.clean and lab.folder then hosts.sh("cd '%s'\n%s", lab.folder, server.clean) end
  if lab.folder then hosts.run("chmod -R u+rwx '%s'; rm -rf '%s'", lab.folder, lab.folder) end
end

local function log_of(kind)
  local path = server.logs[kind]
  local file = path and io.open(lab.folder .. "/" .. path, "rb")
  if not file then return "" end
  local text = file:read("*a")
  file:close()
  return text
end

-- An experiment --------------------------------------------------------------

-- { port, steps } of a client: a text is sent, and its answer read.
local function conversation(experiment, client)
  local steps = type(client) == "string" and { client, { "read" } } or client
  local port = steps.port or experiment.port or server.ports[1]
  return { tonumber(lab.values[port .. ".port"]), filled({ (unpack or table.unpack)(steps) }) }
end

-- Holds an experiment; what was printed: wire, access and error.
local function observe(experiment)
  local clients = {}
  for i, client in ipairs(data.list_of(experiment.before)) do clients[i] = conversation(experiment, client) end
  clients[#clients + 1] = conversation(experiment, experiment.client)
  local access, errors = #log_of "access", #log_of "error"
  local seen = { wire = hosts.run("%s ask %s", PEER, write_json("ask.json", clients)) }
  -- Where the answer is another one, the logs will not have what is expected.
  local deadline = os.time() + (experiment.wire and experiment.wire ~= answer_line(seen.wire) and 1 or PATIENCE)
  repeat
    seen.access, seen.error = log_of("access"):sub(access + 1), log_of("error"):sub(errors + 1)
    seen.error_line = experiment.error and line_with(seen.error, experiment.error)
    for line in seen.access:gmatch("([^\n]+)\n") do
      local logged = experiment.log == tonumber(line:match(server.logs.status))
      if logged or type(experiment.log) == "string" and find(line, experiment.log) then seen.log_line = line end
    end
    local complete = (not experiment.error or seen.error_line) and (not experiment.log or seen.log_line)
    if not complete then hosts.run("sleep 0.03") end
  until complete or os.time() > deadline
  return seen
end

-- What is not as the experiment says.
local function faults_of(experiment, seen)
  local faults = {}
  local function expect(holds, text, ...)
    if not holds then faults[#faults + 1] = text:format(...) end
  end

  -- What a text is diagnosed as: the row, and its cause.
  local function diagnosed(piece, text, with_cause)
    local finding = status.diagnose(text)[1]
    local row = finding and name_of(finding.entry)
    expect(row == experiment.row, "%s is diagnosed as %s, not as %s", piece, tostring(row), experiment.row)
    if with_cause and experiment.cause and row == experiment.row then
      expect(finding.cause and finding.cause:find(experiment.cause, 1, true),
        "%s decides for the cause %q, which does not say %q", piece, tostring(finding.cause), experiment.cause)
    end
  end

  local line = answer_line(seen.wire)
  expect(not experiment.wire or line == experiment.wire, "the wire has %q, not %q", line, tostring(experiment.wire))
  if experiment.page then expect(find(seen.wire, experiment.page), "the answer does not hold %q", experiment.page) end
  if experiment.log == false then
    expect(seen.access == "", "the access log has a line")
  elseif experiment.log then
    expect(seen.log_line, "the access log has no %s", experiment.log)
  end
  if experiment.error then expect(seen.error_line, "the error log does not hold %q", experiment.error) end
  if #faults > 0 or experiment.untold then return faults end

  local page = seen.wire ~= "" and seen.wire or nil
  local pieces = { page = page, log = seen.log_line, error = seen.error_line }
  for _, piece in ipairs(data.list_of(experiment.alone or { page and "page", "error" })) do
    if pieces[piece] then diagnosed("the " .. piece, pieces[piece], piece == "error") end
  end
  diagnosed("all together", table.concat({ page or "", seen.log_line or "", seen.error_line or "" }, "\n"), true)
  return faults
end

describe("the lab of " .. server.name, function()
  local proved = 0

  setup(function()
    local ok, message = pcall(set_up)
    if not ok then
      tear_down()
      error(message, 0)
    end
  end)

  teardown(function()
    tear_down()
    -- The page says of a version only what all was tried on it.
    if proved < #server.experiments or not lab.version then return end
    local file = io.open(PAGE, "rb")
    local versions = file and data.versions(file:read("*a")) or {}
    if file then file:close() end
    versions[server.name] = lab.version
    hosts.write(PAGE, data.page(data.servers(), versions))
  end)

  for _, experiment in ipairs(server.experiments) do
    it(experiment.name, function()
      local reason = obstacle(experiment)
      if reason then pending(reason) end
      local seen, faults
      for try = 1, TRIES do
        seen = observe(experiment)
        faults = faults_of(experiment, seen)
        if #faults == 0 then break end
        if try < TRIES then print(("\nheld again: %s: %s"):format(experiment.name, faults[1])) end
      end
      if #faults > 0 then
        for _, name in ipairs { "wire", "access", "error" } do
          faults[#faults + 1] = ("%s: %s"):format(name, seen[name]:sub(1, 2000))
        end
        error(table.concat(faults, "\n"), 0)
      end
      proved = proved + 1
    end)
  end
end)
