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
