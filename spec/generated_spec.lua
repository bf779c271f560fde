local function read(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  return text
end

-- The generator's output on this Lua against the committed file.
local function is_fresh(path, command)
  local file = assert(io.open(path, "rb"))
  local committed = file:read("*a")
  file:close()
  local generated = read((os.getenv("HTTPSTATUS_LUA") or "lua5.4") .. " " .. command .. " --print")
  assert.is_true(#generated > 1000, path)
  assert.is_true(generated == committed, path .. " is stale")
end

describe("the generated files", function()
  it("are what the generators make of src/data, byte for byte", function()
    is_fresh("src/registry_data.h", "src/data/generate.lua")
    is_fresh("docs/codes.md", "docs/generate.lua codes.md")
  end)

  it("hold the command's man page", function()
    is_fresh("docs/httpstatus.1", "docs/generate.lua httpstatus.1")
  end)
end)
