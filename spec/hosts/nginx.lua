---nginx with its Lua module, as the specs of examples/openresty start it.

local support = require "support"

local M = { HERE = "spec/hosts/openresty/", EXAMPLE = "examples/openresty/" }

local modules = support.sh("nginx -V"):match("modules%-path=(%S+)") or "/usr/lib/nginx/modules"

-- Debian's nginx loads its Lua module by name; the specs run as who calls them.
local function globals_of_nginx()
  local directives = { "env LUA_PATH;", "env LUA_CPATH;" }
  if support.run("id -u") == "0\n" then directives[#directives + 1] = "user root;" end
  for _, module in ipairs { "ndk_http_module.so", "ngx_http_lua_module.so" } do
    directives[#directives + 1] = ("load_module %s/%s;"):format(modules, module)
  end
  return table.concat(directives, " ")
end

---A prefix for nginx with a configuration in which each text of 'changes' is replaced by its value, and with the Lua files
---of some folders.
function M.new_prefix(configuration, changes, ...)
  local folder = support.folder()
  support.run("mkdir %s/lua %s/logs %s/temp", folder, folder, folder)
  for _, source in ipairs { ... } do support.run("cp -r %s* %s/lua", source, folder) end
  local text = support.read(configuration)
  for from, to in pairs(changes) do
    local found
    text, found = text:gsub(from:gsub("%p", "%%%0"), (tostring(to):gsub("%%", "%%%%")))
    assert(found > 0, from)
  end
  support.write(folder .. "/nginx.conf", text)
  return folder
end

---The command that starts nginx in a prefix.
function M.command_of(folder)
  return ("%s nginx -p %s/ -c nginx.conf -g '%s'"):format(support.environment("5.1"), folder, globals_of_nginx())
end

function M.start(folder, port)
  local server = support.start(folder, port, M.command_of(folder))
  server.url = ("http://127.0.0.1:%d"):format(port)
  -- While it starts, nginx logs to standard error, or with a lua_shared_dict to both.
  function server.log()
    local log = support.read(folder .. "/logs/error.log")
    for line in support.read(folder .. "/output"):gmatch("[^\n]+") do
      if not log:find(line:gsub("^nginx: %[%l+%] ", ""), 1, true) then log = log .. line .. "\n" end
    end
    return log
  end
  -- nginx counts and logs a request before it closes its connection, and often behind the answer.
  function server.settle()
    for each in support.read(folder .. "/nginx.conf"):gmatch("listen 127%.0%.0%.1:(%d+)") do support.settle(tonumber(each)) end
  end
  -- Waits until the access log has so many lines.
  function server.reach(n)
    support.eventually(n .. " lines in the access log", function() return server.lines() >= n end)
  end
  function server.lines()
    return select(2, support.read(folder .. "/logs/access.json"):gsub("\n", ""))
  end
  -- The ids of the worker processes.
  function server.workers()
    local pids = {}
    for pid in support.sh("pgrep -P %d", server:pid()):gmatch("%d+") do pids[pid] = true end
    return pids
  end
  -- Waits until all workers are new.
  function server.reload()
    local old = server.workers()
    support.run("kill -HUP %d", server:pid())
    support.eventually("new workers alone", function()
      local workers = server.workers()
      for pid in pairs(old) do
        if workers[pid] then return false end
      end
      return next(workers)
    end)
  end
  return server
end

---The servers of lab.conf: the upstreams of the example, and httpstatus under attack on `port`.
function M.start_lab(backend, backup, port)
  local changes = { ["8081"] = backend, ["8082"] = backup, ["8083"] = port }
  return M.start(M.new_prefix(M.HERE .. "lab.conf", changes, M.EXAMPLE .. "lua/", M.HERE .. "lua/"), port)
end

---wrk's report: how many requests, and which errors or nil.
function M.load_report(text)
  local requests = tonumber(text:match("(%d+) requests in"))
  assert(requests, text)
  return requests, text:match("Socket errors[^\n]*") or text:match("Non%-2xx[^\n]*")
end

---Why the specs cannot run here, or nil.
M.missing = support.missing("nginx libnginx-mod-http-lua lua-resty-core lua-cjson wrk curl lua5.1 prometheus nghttp2-client",
  "nginx", modules .. "/ngx_http_lua_module.so", "wrk", "curl", "luac5.1", "promtool", "nghttp")

return M
