-- The rock as its user has it: packed here, installed where there is nothing else, asking no server.

local status = require "httpstatus"

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
local VERSION = _VERSION:match("%d%.%d")

local folder

-- What a command prints, and its exit status. It sees neither this checkout's modules nor the sanitizers of the specs.
local function run(command, ...)
  local pipe = assert(io.popen(("{ unset LUA_PATH LUA_CPATH LD_PRELOAD; %s; } 2>&1; echo \"=$?\""):format(command:format(...))))
  local text = pipe:read("*a")
  pipe:close()
  return text:match("^(.*)=%d+\n$"), tonumber(text:match("=(%d+)\n$"))
end

local function works(command, ...)
  local text, result = run(command, ...)
  assert.equal(0, result, text)
  return text
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local function missing()
  for _, command in ipairs { "luarocks", "zip", "unzip", "git", "cc" } do
    if select(2, run("command -v %s", command)) ~= 0 then return ("there is no %s on this machine"):format(command) end
  end
  if select(2, run("git rev-parse --verify HEAD")) ~= 0 then return "this folder is no checkout of git" end
end

local function pack() return (works("cd %s && '%s/.ci/rock'", folder, (works("pwd"):gsub("\n", ""))):gsub("\n", "")) end

describe("make rock", function()
  local reason = missing()
  if reason then
    pending("packs a rock that installs into an empty tree", reason)
    return
  end

  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    works("mkdir %s %s/none", folder, folder)
  end)

  teardown(function() run("rm -rf '%s'", folder) end)

  it("packs the version that the module has", function()
    local name = status._VERSION:gsub(" ", "-")
    if not name:find("%-%d+$") then name = name .. "-1" end
    assert.equal(("%s/%s.src.rock"):format(folder, name), pack())
  end)

  it("packs the same bytes again", function()
    local first = read(pack())
    assert.is_true(first == read(pack()))
  end)

  it("packs a rock that installs into an empty tree, asking no server", function()
    local rock = pack()
    -- What optimising adds is time.
    works("cd %s && luarocks CFLAGS='-O0 -fPIC' --lua-version %s --tree %s/tree --only-server %s/none install %s", folder,
      VERSION, folder, folder, rock)
    local tree = ("LUA_PATH='%s/tree/share/lua/%s/?.lua' LUA_CPATH='%s/tree/lib/lua/%s/?.so'"):format(folder, VERSION,
      folder, VERSION)
    local described = works("cd %s && %s %s -e 'print(require([[httpstatus]]).describe([[500.19]]))'", folder, tree, LUA)
    assert.equal(tostring(status.describe("500.19")) .. "\n", described)
    assert.truthy(works("cd %s && %s %s -e 'print(require([[httpstatus.log]]).summarize)'", folder, tree, LUA)
      :find("^function"))
    assert.truthy(works("cd %s && tree/bin/httpstatus describe 500.19", folder):find("^500.19 Internal Server Error\n"))
  end)
end)
