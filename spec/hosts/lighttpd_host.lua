local hosts = require "spec.hosts.support"

local missing = hosts.missing("lighttpd lighttpd-modules-lua curl", "lighttpd", "/usr/lib/lighttpd/mod_magnet.so", "curl")
if missing then
  pending("lighttpd with mod_magnet: " .. missing)
  return
end

-- As of a backend that sends such a header itself: mod_setenv stands before mod_magnet.
local FORGED = '\n$HTTP["url"] =~ "^/forged" { setenv.set-response-header = ( "X-Status-Meaning" => "forged" ) }\n'

describe("lighttpd with mod_magnet", function()
  local server, url, folder

  setup(function()
    local port = hosts.free_port()
    folder = hosts.folder()
    hosts.write(folder .. "/index.html", "home")
    hosts.write(folder .. "/forged.html", "home")
    hosts.write(folder .. "/hidden.inc", "hidden")
    local text = hosts.read(hosts.root .. "/examples/lighttpd/lighttpd.conf")
      :gsub("8080", port)
      :gsub('"mod_magnet"', '"mod_setenv", %0')
      :gsub("/var/www/html", folder)
      :gsub("/etc/lighttpd/", hosts.root .. "/examples/lighttpd/")
    hosts.write(folder .. "/lighttpd.conf", text .. FORGED)
    url = ("http://127.0.0.1:%d/"):format(port)
    server = hosts.start(folder, port, hosts.environment("5.4") .. " lighttpd -D -f lighttpd.conf")
  end)

  teardown(function()
    if server then server:stop() end
    hosts.run("rm -r %s", folder)
  end)

  it("names errors", function()
    for code, path in pairs { [404] = "nothing", [403] = "hidden.inc" } do
      local response = hosts.get(url .. path)
      assert.equal(code, response.status)
      assert.equal(code == 404 and "404 Not Found" or "403 Forbidden", response.headers["x-status-meaning"])
    end
    assert.equal("501 Not Implemented", hosts.get(url, "--request BREW").headers["x-status-meaning"])
  end)

  it("names nothing else, a forged name included", function()
    for _, path in ipairs { "index.html", "forged.html" } do
      local response = hosts.get(url .. path)
      assert.equal("200 home", response.status .. " " .. response.body)
      assert.is_nil(response.headers["x-status-meaning"])
    end
  end)
end)
