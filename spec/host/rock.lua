-- The rock as its user has it: packed here, installed where there is nothing else, asking no server.

local read = require "spec.system".read
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

local function missing()
  for _, command in ipairs { "luarocks", "zip", "unzip", "git", "cc" } do
    if select(2, run("command -v %s", command)) ~= 0 then return ("there is no %s on this machine"):format(command) end
  end
  if select(2, run("git rev-parse --verify HEAD")) ~= 0 then return "this folder is no checkout of git" end
end

local function checkout() return (works("pwd"):gsub("\n", "")) end

-- Both rocks, packed into a folder below ours.
local function pack(name)
  local made = works("mkdir -p %s/%s && %s/.ci/rock --binary %s %s/%s", folder, name, checkout(), VERSION, folder, name)
  local source, binary = made:match("^([^\n]+%.src%.rock)\n([^\n]+%.rock)\n$")
  assert.truthy(source, made)
  return source, binary
end

-- An empty home and a folder for temporary files are all that a rock may see of its user.
local function install(rock, tree, how)
  -- What optimising adds is time.
  return works("cd %s && mkdir -p home tmp && HOME=%s/home TMPDIR=%s/tmp %s luarocks CFLAGS='-O0 -fPIC' CC=%s "
    .. "--lua-version %s --tree %s/%s --only-server %s/none install %s %s", folder, folder, folder, how.trace or "",
    how.compiler or "gcc", VERSION, folder, tree, folder, how.option or "", rock)
end

-- What the library and the command of a tree say, where nothing else of this checkout is seen.
local function smokes(tree, environment)
  local path = ("LUA_PATH='%s/%s/share/lua/%s/?.lua' LUA_CPATH='%s/%s/lib/lua/%s/?.so'"):format(folder, tree, VERSION, folder,
    tree, VERSION)
  local function says(expression)
    return (works("cd %s && %s %s -e 'io.write(tostring(%s))'", folder, path, LUA, expression))
  end
  assert.equal(tostring(status.describe("500.19")), says("require([[httpstatus]]).describe([[500.19]])"))
  assert.equal("404,5xx", says("require([[httpstatus]]).set([[5xx, 404]])"))
  assert.equal("4", says(("require([[httpstatus.log]]).summarize([[%s/spec/logs/u_ex261101.log]]).failures"):format(checkout())))
  local command = ("cd %s && %s %s/bin/httpstatus"):format(folder, environment or "", tree)
  assert.truthy(works("%s describe 500.19", command):find("^500.19 Internal Server Error\n"))
  assert.equal(status._VERSION .. "\n", works("%s --version", command))
end

-- What a trace of system calls says: the programs that ran, the paths outside our folder that were written and not removed,
-- connections.
local function read_trace(path)
  local began, is_outside, programs, written, connections = {}, {}, {}, {}, 0
  local function inside(name) return name:sub(1, #folder + 1) == folder .. "/" or name == folder end
  for line in io.lines(path) do
    local process, call = line:match("^(%d+)%s+(.*)$")
    if call:find(" <unfinished ...>", 1, true) then
      began[process] = call:gsub(" <unfinished ...>$", "")
    else
      call = call:gsub("^<%.%.%. %w+ resumed>", began[process] or "%0")
      local name, failed = call:match("^(%w+)%("), call:find("= -1 ", 1, true)
      if name == "execve" and not failed then
        programs[call:match('"([^"]+)"')] = true
      elseif name == "connect" and not call:find("AF_UNIX", 1, true) then
        connections = connections + 1
      elseif name == "chdir" and not failed then
        -- From here on relative names of this process are meant there.
        local to = call:match('"([^"]*)"')
        if to:find("^/") then is_outside[process] = not inside(to) end
      elseif name and name:find("^open") or name == "creat" then
        local opened = call:match("= %d+<([^>]+)>$")
        local for_writing = name == "creat" or call:find("O_WRONLY") or call:find("O_RDWR") or call:find("O_CREAT")
        if opened and for_writing and not inside(opened) and not opened:find("^/dev/") then written[opened] = true end
      elseif name and not failed then
        for changed in call:gmatch('"([^"]+)"') do
          local is_relative = not changed:find("^/")
          if is_relative and (is_outside[process] or changed:find("..", 1, true)) or not is_relative and not inside(changed) then
            written[changed] = not name:find("^unlink") or nil
          end
        end
      end
    end
  end
  return programs, written, connections
end

local function keys_of(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

describe("the rockspec", function()
  local spec = {}
  local file = assert(io.open("httpstatus-dev-1.rockspec"))
  local text = file:read("*a")
  file:close()
  local chunk = setfenv and setfenv(assert(loadstring(text)), spec) or load(text, "rockspec", "t", spec) -- luacheck: ignore 113
  chunk()

  it("runs nothing when it is installed: no hook, no command, no type of build but builtin", function()
    assert.equal("builtin", spec.build.type)
    assert.is_nil(spec.hooks)
    assert.same({ "install", "modules", "platforms", "type" }, keys_of(spec.build))
    for _, platform in pairs(spec.build.platforms) do
      assert.same({ "modules" }, keys_of(platform))
      for _, module in pairs(platform.modules) do assert.same({ "libraries" }, keys_of(module)) end
    end
    assert.same({ bin = { "bin/httpstatus" } }, spec.build.install)
    assert.same({ "build", "dependencies", "description", "package", "rockspec_format", "source", "test", "test_dependencies",
      "version" }, keys_of(spec))
  end)

  it("names no address that nobody has", function()
    assert.is_nil(text:find("%w://"))
    assert.same({ "detailed", "labels", "license", "summary" }, keys_of(spec.description))
  end)

  it("needs nothing but Lua", function()
    assert.same({ "lua >= 5.1" }, spec.dependencies)
  end)

  it("has each C file of src/ once, and leaves lua/ to LuaRocks, which installs it whole", function()
    local named, there = {}, {}
    for _, module in pairs(spec.build.modules) do
      for _, path in ipairs(module.sources or module) do
        assert.is_nil(named[path], path)
        named[path] = true
      end
    end
    for path in works("find src -maxdepth 1 -name '*.c'"):gmatch("[^\n]+") do there[path] = true end
    assert.same(keys_of(there), keys_of(named))
  end)
end)

describe("make rock", function()
  local reason = missing()
  if reason then
    pending("packs a source rock and a binary rock", reason)
    return
  end

  local source, binary

  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    works("mkdir %s %s/none", folder, folder)
    source, binary = pack("first")
  end)

  teardown(function() run("rm -rf '%s'", folder) end)

  it("packs the version that the module has, and the changes begin with it", function()
    local version = status._VERSION:match("^httpstatus (%d+%.%d+%.%d+)$")
    assert.equal(("%s/first/httpstatus-%s-1.src.rock"):format(folder, version), source)
    assert.truthy(binary:find(("/httpstatus-%s-1."):format(version), 1, true))
    assert.equal(version, read("CHANGELOG.md"):match("\n## (%S+)"))
  end)

  it("packs the same bytes again, in another folder", function()
    works("sleep 2") -- what a zip can tell of times
    local again, again_binary = pack("second")
    assert.is_true(read(source) == read(again), "the source rock differs")
    assert.is_true(read(binary) == read(again_binary), "the binary rock differs")
  end)

  it("takes the time of SOURCE_DATE_EPOCH", function()
    works("mkdir %s/dated && SOURCE_DATE_EPOCH=1000000000 %s/.ci/rock %s/dated", folder, checkout(), folder)
    assert.truthy(works("TZ=UTC unzip -l %s/dated/*.src.rock", folder):find("2001-09-09 01:46", 1, true))
  end)

  it("leaves no path of the build and no symbols for debuggers in what it built", function()
    works("unzip -q %s -d %s/unpacked", binary, folder)
    for _, name in ipairs { "core", "log_core" } do
      local object = read(("%s/unpacked/lib/httpstatus/%s.so"):format(folder, name))
      for _, trace in ipairs { "/tmp/", "/home/", "/root/", checkout(), ".debug_info" } do
        assert.is_nil(object:find(trace, 1, true), name .. ": " .. trace)
      end
    end
  end)

  it("says of which Lua the binary rock is", function()
    assert.truthy(works("unzip -p %s '*.rockspec'", binary):find(('"lua ~> %s"'):format(VERSION), 1, true))
    assert.truthy(works("unzip -p %s '*.rockspec'", source):find('"lua >= 5.1"', 1, true))
  end)

  -- Whether system calls can be traced here.
  local function untraceable()
    local text, result = run("strace -f --seccomp-bpf -qq -y -e trace=execve -o /dev/null true")
    if result ~= 0 then return "strace traces nothing on this machine: " .. text:gsub("%s+", " ") end
  end

  local TRACED = "strace -f --seccomp-bpf -qq -y -o trace -e trace=execve,connect,chdir,creat,open,openat,mkdir,mkdirat,rename,"
    .. "renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,chmod,fchmodat,truncate"
  reason = untraceable()

  it("packs a source rock that installs into an empty tree, asking no server", function()
    install(source, "from-source", { trace = not reason and TRACED })
    smokes("from-source")
  end)

  it("packs a binary rock that installs into an empty tree without a compiler, asking no server", function()
    install(binary, "from-binary", { compiler = "false" })
    smokes("from-binary")
  end)

  it("packs rocks that install without looking at dependencies; LuaRocks' start of the command then needs its path", function()
    install(binary, "alone", { compiler = "false", option = "--deps-mode none" })
    smokes("alone", ('eval "$(luarocks --lua-version %s --tree %s/alone path)";'):format(VERSION, folder))
  end)

  if reason then
    pending("installs nothing outside its tree and runs nothing of its own", reason)
    return
  end

  it("installs nothing outside its tree and runs nothing of its own", function()
    local programs, written, connections = read_trace(folder .. "/trace")
    local compiler = works("command -v gcc"):gsub("\n", "")
    assert.is_true(programs[compiler], "was it traced?")
    for program in pairs(programs) do assert.is_nil(program:find(folder, 1, true), program) end
    assert.same({}, keys_of(written))
    assert.equal(0, connections)
    -- luarocks cleans up behind itself; what is left is the tree.
    assert.equal("", works("find %s/home %s/tmp -type f", folder, folder))
  end)
end)
