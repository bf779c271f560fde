-- Inputs that once failed, each in a file, given to the fuzzer's targets again.

describe("an input that the fuzzer found", function()
  it("fails no more", function()
    local pipe = io.popen("fuzz/replay 2>&1; echo =$?")
    local out = pipe:read("*a")
    pipe:close()
    assert.truthy(out:find("\n=0\n$"), out)
    local inputs = 0
    for n in out:gmatch(": (%d+) inputs") do inputs = inputs + n end
    assert.truthy(inputs > 0, out)
  end)
end)
