-- The checks in C of what reads lines of any format: spec/host/pattern.c, json.c and stamp.c.
local output_of = require "spec.system".output_of

describe("a line of an access log", function()
  local folder

  setup(function()
    -- A compiler that a sanitizer was loaded into takes long.
    folder = output_of("unset LD_PRELOAD; .ci/formats"):match("([^\n]+)\n$")
    assert.truthy(folder)
  end)

  -- The last line of a check is how many there were; what is wrong stands before it.
  local function check(name, least)
    local text = output_of("unset LD_PRELOAD; %s/%s 2>&1", folder, name)
    local checks, wrong = text:match("^(%d+) checks of [%a ]+, (%d+) wrong\n$")
    assert.equal("0", wrong, text)
    assert.truthy(tonumber(checks) >= least)
  end

  it("is read by the notation of nginx or Apache that wrote it", function() check("pattern", 2000) end)
  it("is read as JSON", function() check("json", 3000) end)
  it("has a stamp of any format", function() check("stamp", 100) end)
end)
