-- What the counters of examples/openresty cost: the same nginx with two workers, without them and with them, in turns of two
-- seconds under wrk. What the workers compute depends little on what else the machine does; the requests a second do.

package.path = "spec/hosts/?.lua;" .. package.path
local support = require "support"
local nginx = require "nginx"

local BOTH = 'require("status_count").count()\n    require("status_log").write()'
local ROUNDS = 5

local servers = {}

local function start(port, changes)
  local server = nginx.start(nginx.new_prefix(nginx.EXAMPLE .. "nginx.conf", changes, nginx.EXAMPLE .. "lua/"), port)
  servers[#servers + 1] = server
  return server
end

local backend, backup = support.free_port(), support.free_port()

local function start_quiet(log_by_lua)
  local port = support.free_port()
  return start(port, {
    ["8080"] = port, ["8081"] = backend, ["8082"] = backup, ["worker_processes auto"] = "worker_processes 2",
    [BOTH] = log_by_lua, ["access_log logs/access.json status_json;"] = "access_log off;",
    ["location / {"] = "location /short { return 200 ok; }\nlocation /refused { return 403 no; }\nlocation / {",
  })
end

-- The time that a server's workers have computed, in seconds.
local function seconds_of(server)
  local ticks = 0
  for pid in pairs(server.workers()) do
    local user, system = support.read(("/proc/%s/stat"):format(pid)):match("^.*%) %a" .. (" %-?%d+"):rep(10) .. " (%d+) (%d+)")
    ticks = ticks + user + system
  end
  return ticks / 100
end

-- Requests a second, and microseconds that the workers compute for one.
local function load(server, path)
  local before = seconds_of(server)
  local text = support.run("wrk -t1 -c16 -d2s %s%s", server.url, path)
  local requests = nginx.load_report(text)
  return tonumber(text:match("Requests/sec:%s*([%d.]+)")), (seconds_of(server) - before) / requests * 1e6
end

local function measure()
  servers[1] = nginx.start_lab(backend, backup, support.free_port())
  local without, with = start_quiet(""), start_quiet('require("status_count").count()')
  print("| answer | requests a second without, with | ratio | a worker computes without, with | ratio | limit |")
  print("|---|---|---|---|---|---|")
  for _, path in ipairs { "/short", "/refused", "/404" } do
    local speed, time = { [without] = 0, [with] = 0 }, { [without] = 0, [with] = 0 }
    for _ = 1, ROUNDS do
      for _, server in ipairs { without, with } do
        local per_second, microseconds = load(server, path)
        speed[server], time[server] = speed[server] + per_second / ROUNDS, time[server] + microseconds / ROUNDS
      end
    end
    print(("| %s | %.0f, %.0f | %.2f | %.1f us, %.1f us | %.2f | at most 1.3 |"):format(path, speed[without], speed[with],
      speed[with] / speed[without], time[without], time[with], time[with] / time[without]))
  end
end

assert(not nginx.missing, nginx.missing)
local ok, message = xpcall(measure, debug.traceback)
for _, server in ipairs(servers) do server:stop() end
if not ok then error(message, 0) end
