local status = require "httpstatus"

-- Calls the function as Fluent Bit does: by its name, with tag, timestamp and record.
describe("Fluent Bit's filter", function()
  setup(function() dofile("examples/fluent-bit/status_meaning.lua") end)

  local function filtered(record)
    local code, timestamp, out = rawget(_G, "add_meaning")("iis", 1763805600.5, record)
    assert.equal(1763805600.5, timestamp)
    return code, out
  end

  it("adds what status and substatus mean", function()
    local code, record = filtered { ["sc-status"] = 403, ["sc-substatus"] = 14, ["sc-win32-status"] = 0, path = "/" }
    assert.equal(2, code)
    assert.same({
      ["sc-status"] = 403, ["sc-substatus"] = 14, ["sc-win32-status"] = 0, path = "/",
      meaning = "Directory listing denied", class = "4xx",
    }, record)
  end)

  it("tells the combination that is no failure", function()
    for _, win32 in ipairs { "2148074254", 2148074254, "-2146893042" } do
      local code, record = filtered { ["sc-status"] = "401", ["sc-substatus"] = "1", ["sc-win32-status"] = win32 }
      assert.equal(2, code)
      assert.matches("second leg of a Negotiate or NTLM handshake", record.win32)
      assert.is_true(record.benign)
    end
  end)

  it("names a cause only where the combination leaves one", function()
    local function said(code, win32)
      return select(2, filtered { ["sc-status"] = code, ["sc-substatus"] = 19, ["sc-win32-status"] = win32 }).win32
    end
    assert.matches("lacks the user right", said(403, 1314))
    assert.equal(status.win32(13).message, said(500, 13))
  end)

  it("takes a status alone, and one that nobody lists", function()
    for _, nothing in ipairs { "-", "", "99999", false } do
      local code, record = filtered { ["sc-status"] = "404", ["sc-substatus"] = nothing, ["sc-win32-status"] = nothing }
      assert.equal(2, code)
      assert.equal("Not Found", record.meaning)
    end
    assert.equal("Server Error", select(2, filtered { ["sc-status"] = 599 }).meaning)
  end)

  it("leaves a record without a status as it is", function()
    for _, nothing in ipairs { "-", "abc", "40", "", 1e300, -1, 404.5 / 0, true } do
      local code, record = filtered { ["sc-status"] = nothing, ["sc-substatus"] = "3" }
      assert.equal(0, code)
      assert.same({ ["sc-status"] = nothing, ["sc-substatus"] = "3" }, record)
    end
    assert.equal(0, (filtered {}))
  end)
end)

describe("Fluent Bit's filter of error logs", function()
  setup(function() dofile("examples/fluent-bit/status_diagnosis.lua") end)

  local function filtered(record)
    local code, timestamp, out = rawget(_G, "add_diagnosis")("nginx", 1763805600.5, record)
    assert.equal(1763805600.5, timestamp)
    return code, out
  end

  local LINE = "2026/11/22 10:00:00 [error] 31#31: *1 %s, client: 192.0.2.7, server: shop.example, "
    .. 'request: "GET / HTTP/1.1", upstream: "http://10.0.0.2:8080/", host: "shop.example"'

  it("adds the status, its cause and what to do", function()
    for _, field in ipairs { "log", "message" } do
      for phrase, expected in pairs {
        ["connect() failed (111: Connection refused) while connecting to upstream"] = { 502, "listens" },
        ["upstream timed out (110: Connection timed out) while reading response header from upstream"] = {
          504, "proxy_read_timeout",
        },
        ["no live upstreams while connecting to upstream"] = { 502, "max_fails" },
      } do
        local code, record = filtered { [field] = LINE:format(phrase), stream = "stderr" }
        assert.equal(2, code)
        assert.same({ expected[1], "stderr" }, { record.status, record.stream })
        assert.truthy((record.cause .. " " .. record.fix):find(expected[2], 1, true), record.cause)
        assert.truthy(record.meaning)
      end
    end
  end)

  it("says how many causes a line leaves, where there are several", function()
    local _, record = filtered { log = LINE:format("SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::sslv3 alert "
      .. "handshake failure:SSL alert number 40) while SSL handshaking to upstream") }
    assert.matches("^1 of 2: The upstream ended the TLS handshake", record.cause)
    assert.matches("proxy_ssl_server_name", record.fix)
  end)

  it("leaves a record alone that says nothing", function()
    for _, line in ipairs { "2026/11/22 10:00:00 [notice] 1#1: start worker processes", "", "\0\255", 5, false } do
      local code, record = filtered { log = line }
      assert.equal(0, code)
      assert.same({ log = line }, record)
    end
    assert.equal(0, (filtered {}))
  end)
end)
