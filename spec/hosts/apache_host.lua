local hosts = require "spec.hosts.support"

local MODULES = "/usr/lib/apache2/modules"
local missing = hosts.missing("apache2-bin curl", "apache2", MODULES .. "/mod_lua.so", "curl")
if missing then
  pending("Apache with mod_lua: " .. missing)
  return
end

-- What Debian's apache2.conf brings along, in a folder of its own, and URLs for statuses.
local SERVER = [[
ServerRoot %s
DefaultRuntimeDir %s
Define APACHE_LOG_DIR %s
ServerName localhost
Listen 127.0.0.1:%d
PidFile apache.pid
ErrorLog error.log
DocumentRoot %s
User nobody
Group nogroup
LoadModule mpm_event_module modules/mod_mpm_event.so
LoadModule authz_core_module modules/mod_authz_core.so
LoadModule alias_module modules/mod_alias.so
LoadModule lua_module modules/mod_lua.so
StartServers 1
ErrorDocument 404 /index.html
Redirect 410 /gone
RedirectMatch 499 ^/closed
RedirectMatch 599 ^/unlisted
IncludeOptional conf-enabled/*.conf
]]

describe("Apache with mod_lua", function()
  local server, url, folder

  setup(function()
    folder = hosts.folder()
    local port = hosts.free_port()
    local example = hosts.root .. "/examples/apache"
    hosts.run("ln -s %s %s/modules; ln -s %s %s/conf-available; ln -s %s %s/conf-enabled",
      MODULES, folder, example, folder, example, folder)
    hosts.write(folder .. "/index.html", "home")
    hosts.write(folder .. "/apache2.conf", SERVER:format(folder, folder, folder, port, folder))
    url = ("http://127.0.0.1:%d/"):format(port)
    server = hosts.start(folder, port,
      hosts.environment("5.3") .. (" apache2 -d %s -f apache2.conf -DFOREGROUND"):format(folder))
  end)

  teardown(function()
    if server then server:stop() end
    hosts.run("rm -r %s", folder)
  end)

  -- The line of the access log that a request gets.
  local function logged(path)
    hosts.get(url .. path)
    return hosts.eventually("a line of /" .. path, function()
      for line in hosts.read(folder .. "/status.log"):gmatch("[^\n]+") do
        if line:find("/" .. path .. " HTTP", 1, true) then return line:match('" (.*)$') end
      end
    end)
  end

  it("logs what a status means and its class", function()
    for path, expected in pairs {
      ["index.html"] = '^200 %d+ "OK" "2xx"$',
      gone = '^410 %d+ "Gone" "4xx"$',
      closed = '^499 %d+ "Client closed request" "4xx"$',
      unlisted = '^599 %d+ "Server Error" "5xx"$',
    } do
      assert.matches(expected, logged(path))
    end
  end)

  it("logs the client's status where an ErrorDocument answers", function()
    assert.matches('^404 %d+ "Not Found" "4xx"$', logged("nothing"))
  end)
end)
