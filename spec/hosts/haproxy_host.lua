local hosts = require "spec.hosts.support"

-- What the servers behind HAProxy answer: HAProxy again.
local ORIGIN = [[

frontend origin
  bind 127.0.0.1:%d
  http-request return status 200 hdr X-Status-Meaning forged if { path /200 }
  http-request return status 404 if { path /404 }
  http-request return status 499 if { path /499 }
  http-request return status 503 hdr X-Status-Meaning forged if { path /503 }
]]

local missing = hosts.missing("haproxy curl", "haproxy", "curl")
if missing then
  pending("HAProxy: " .. missing)
  return
end

describe("HAProxy", function()
  local server, url, folder

  local function configuration(selector)
    local port, origin = hosts.free_port(), hosts.free_port()
    local text = hosts.read(hosts.root .. "/examples/haproxy/haproxy.cfg")
      :gsub("127%.0%.0%.1:8080", "127.0.0.1:" .. port)
      :gsub("127%.0%.0%.1:8081", "127.0.0.1:" .. origin)
      :gsub("status_meaning%.lua", hosts.root .. "/examples/haproxy/%0")
      :gsub('"4xx, 5xx, !404"', selector or "%0")
    hosts.write(folder .. "/haproxy.cfg", text .. ORIGIN:format(origin))
    return port
  end

  setup(function()
    folder = hosts.folder()
    local port = configuration()
    url = ("http://127.0.0.1:%d/"):format(port)
    server = hosts.start(folder, port, hosts.environment("5.3") .. " haproxy -db -f haproxy.cfg")
  end)

  teardown(function()
    if server then server:stop() end
    hosts.run("rm -r %s", folder)
  end)

  it("names the statuses that the selector has", function()
    local response = hosts.get(url .. "503")
    assert.equal(503, response.status)
    assert.equal("503 Service Unavailable", response.headers["x-status-meaning"])
    assert.equal("499 Client closed request", hosts.get(url .. "499").headers["x-status-meaning"])
  end)

  it("leaves the others without a name, a forged one included", function()
    for _, code in ipairs { 200, 404 } do
      local response = hosts.get(url .. code)
      assert.equal(code, response.status)
      assert.is_nil(response.headers["x-status-meaning"])
    end
  end)

  it("does not start with a malformed selector, and says where it is wrong", function()
    configuration('"5xx, client-eror"')
    local output, ok = hosts.sh("cd '%s' && %s haproxy -c -f haproxy.cfg", folder, hosts.environment("5.3"))
    assert.is_false(ok)
    assert.truthy(output:find('"client-eror" at column 6: did you mean client-error?', 1, true), output)
  end)
end)
