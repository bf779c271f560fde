---What the specs of real servers share: free ports, a temporary folder, servers that end with the spec, requests.
---Everything stays on 127.0.0.1.

local M = {}

---Runs a shell command.
---@return string output  what it wrote, both streams
---@return boolean ok      whether its exit status was 0
function M.sh(command, ...)
  local pipe = assert(io.popen(("{ %s\n} 2>&1"):format(command:format(...))))
  local output = pipe:read("*a")
  local ok = pipe:close()
  return output, ok == true
end

-- As M.sh, but what fails raises.
local function run(...)
  local output, ok = M.sh(...)
  if not ok then error(output, 2) end
  return output
end
M.run = run

function M.read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

function M.write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

---The folder of the checkout.
M.root = run("pwd"):gsub("\n$", "")

---Whether the machine has commands and files; else the reason why a spec cannot run here.
---@param package string  Debian's name of what is missing
function M.missing(package, ...)
  for _, name in ipairs { ... } do
    local _, found = M.sh(name:find("/", 1, true) and "test -e '%s'" or "command -v '%s'", name)
    if not found then return ("not run: there is no %s on this machine (Debian: apt install %s)"):format(name, package) end
  end
end

---A new folder that every user may enter: servers change theirs.
function M.folder()
  return (run("folder=$(mktemp -d) && chmod 755 $folder && echo $folder"):gsub("\n$", ""))
end

---Waits until something is so, and raises if half a minute does not bring it: no machine and no load decides.
---@generic T
---@param what string          named by the error
---@param check fun(): T|nil|false
---@return T                    what `check` gave
function M.eventually(what, check)
  for _ = 1, 600 do
    local found = check()
    if found then return found end
    run("sleep 0.05")
  end
  error("waited for in vain: " .. what, 2)
end

local ESTABLISHED, CLOSE_WAIT, LISTENS = "01", "08", "0A"

-- The local ports of the system's TCP sockets: all, those listened at, and those with a connection that waits for a process
-- or is held by one.
local function ports()
  local all, listened, connected = {}, {}, {}
  for digits, state, inode in M.read("/proc/net/tcp"):gmatch("%d+: %x+:(%x+) %x+:%x+ (%x%x) %S+ %S+ %S+ +%d+ +%d+ (%d+)") do
    local port = tonumber(digits, 16)
    all[port] = true
    if state == LISTENS then
      listened[port] = true
    elseif state == ESTABLISHED or state == CLOSE_WAIT or inode ~= "0" then
      connected[port] = true
    end
  end
  return { all = all, listened = listened, connected = connected }
end

-- Below the ports that the system gives to clients.
local next_port = 20000 + tonumber(run("echo $$")) % 7000

function M.free_port()
  local used = ports().all
  repeat next_port = next_port + 1 until not used[next_port]
  return next_port
end

---The command prefix with which a host's Lua finds the rock that was built for its version.
function M.environment(version)
  local tree = M.root .. "/lua_modules"
  return ("env LUA_PATH='%s/share/lua/%s/?.lua;;' LUA_CPATH='%s/lib/lua/%s/?.so;;'"):format(tree, version, tree, version)
end

local Server = {}
Server.__index = Server

-- The server has a session of its own, so that a key that interrupts this process reaches only the shell that watches the
-- server. What then does not end in time is killed, and so are children that outlive it.
local WATCHED = [[cd '%s' && trap : INT HUP TERM && { setsid %s & } >output 2>&1; server=$!; echo $server >pid; cat >/dev/null
{ kill $server; { sleep 5; kill -9 $server; } >&2 & wait $server; kill -9 $!; kill -9 -$server; } 2>/dev/null; true]]

---Starts a server that stays in the foreground, and waits until it listens. It ends with `stop`, and when this
---process is gone, however it ended: the shell that watches it then reads the end of its standard input.
---@param folder string   for its output and process id
---@param ready integer|fun(): boolean  the port where it will listen, or what tells that it is ready
---@param command string  a program and its arguments
function M.start(folder, ready, command)
  local self = setmetatable({ folder = folder }, Server)
  self.pipe = assert(io.popen(WATCHED:format(folder, command), "w"))
  for _ = 1, 300 do
    if type(ready) == "function" and ready() or ports().listened[ready] then return self end
    local _, alive = M.sh("sleep 0.1; test ! -s '%s/pid' || kill -0 $(cat '%s/pid')", folder, folder)
    if not alive then break end
  end
  self:stop()
  error(("this server does not start: %s\n%s"):format(command, M.read(folder .. "/output")), 2)
end

---The id of the server's first process.
function Server:pid()
  return tonumber(M.read(self.folder .. "/pid"))
end

function Server:stop()
  if self.pipe then self.pipe:close() end
  self.pipe = nil
end

---Waits until a server has closed all its connections at a port. What it does behind an answer, such as writing its access
---log, it has then done.
---@param port integer
function M.settle(port)
  M.eventually("connections to end at port " .. port, function() return not ports().connected[port] end)
end

---A request by curl.
---@param url string
---@param options? string  curl's
---@return { status: integer, phrase: string, headers: table<string, string>, body: string }
function M.get(url, options)
  local text = run("curl -s -i --max-time 20 %s '%s'", options or "", url)
  local head, body = text:match("^(.-)\r\n\r\n(.*)$")
  local response = { headers = {}, body = body }
  response.status, response.phrase = head:match("^HTTP/%S+ (%d+) ?([^\r\n]*)")
  response.status = tonumber(response.status)
  for name, value in head:gmatch("\r\n([^:\r\n]+): *([^\r\n]*)") do response.headers[name:lower()] = value end
  return response
end

return M
