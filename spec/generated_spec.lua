local function read(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  return text
end

describe("src/registry_data.h", function()
  it("is what generate.lua makes of src/data, byte for byte, on this Lua", function()
    local file = assert(io.open("src/registry_data.h", "rb"))
    local committed = file:read("*a")
    file:close()
    local generated = read((os.getenv("HTTPSTATUS_LUA") or "lua5.4") .. " src/data/generate.lua --print")
    assert.is_true(#generated > 10000)
    assert.is_true(generated == committed, "stale: make generate")
  end)
end)
