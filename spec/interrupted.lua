---Interrupts a call at one instruction after the other, as a timeout's debug hook does, each time on modules that are as
---good as just loaded, and then makes the same call again: nothing may be left half done.

-- Points of interruption; a longer call is interrupted at that many, evenly spread.
local MOST = tonumber(os.getenv "HTTPSTATUS_MOST" or 400)

local searchers = package.searchers or package.loaders -- luacheck: ignore 143
local jit = rawget(_G, "jit")

-- The modules of Lua, not those of C: "httpstatus.core" has no state.
local function is_ours(name)
  return type(name) == "string" and (name == "httpstatus" or name:find("^httpstatus%.")) and not name:find("core$")
end

-- Reading and compiling the files anew each time would be most of the work.
local chunks = {}

local function search(name)
  if not is_ours(name) then return nil end
  if not chunks[name] then
    for template in package.path:gmatch("[^;]+") do
      chunks[name] = chunks[name] or loadfile((template:gsub("%?", (name:gsub("%.", "/")))))
    end
  end
  return chunks[name]
end

-- Our modules that are loaded, by their names.
local function ours()
  local loaded = {}
  for name, module in pairs(package.loaded) do
    if is_ours(name) then loaded[name] = module end
  end
  return loaded
end

local function forget(modules)
  for name in pairs(modules) do package.loaded[name] = nil end
end

-- Calls with a hook that runs 'act' after every n instructions; what pcall says, or the answer.
local function hooked(n, act, call, facade)
  if jit then -- hooks do not count what runs compiled
    jit.off()
    jit.flush()
  end
  local ok, message = pcall(function()
    debug.sethook(act, "", n)
    local answer = call(facade)
    debug.sethook()
    return answer
  end)
  if jit then jit.on() end
  return ok, message
end

-- A long call by the hundred: one by one they would take long to count.
local function instructions(call, fresh)
  local count = 0
  local function add() count = count + 1 end
  assert(hooked(100, add, call, fresh()))
  if count > 1000 then return count * 100 end
  count = 0
  assert(hooked(1, add, call, fresh()))
  return count
end

-- A command tells what ended it, and has an exit status for it.
local function is_told(answer)
  return type(answer) == "table" and answer[1] == 2 and tostring(answer[2]):find("interrupted", 1, true) ~= nil
end

local is_interrupted

local function interrupt()
  debug.sethook()
  is_interrupted = true
  error("interrupted", 0)
end

---@param name string         of the call, for the message when it goes wrong
---@param call fun(facade: table): ...  gets `require "httpstatus"`, loaded anew; may require other modules of ours
---@param check fun(...)      gets what the call gives once it is left alone, and asserts
---@param prepare? fun(): any instead of the facade the call gets what this gives, which is not interrupted
---@param most? integer
---@return integer interruptions  at as many different instructions
---@return integer instructions   of the call
return function(name, call, check, prepare, most)
  local loaded = ours()
  forget(loaded)
  table.insert(searchers, 1, search)
  most = most or MOST
  -- What the call needs, and nothing that others have loaded.
  local needed = {}
  local function fresh()
    forget(ours())
    local facade = require "httpstatus"
    for module_name in pairs(needed) do require(module_name) end
    if prepare then return prepare() end
    return facade
  end
  local interruptions, at = 0, 0
  local ok, message = pcall(function()
    call(fresh())
    needed = ours()
    local total = instructions(call, fresh)
    local completed, answer
    for i = 1, math.huge do
      at = total <= most and i or math.floor(i * total / most)
      local facade = fresh()
      is_interrupted = false
      completed, answer = hooked(at, interrupt, call, facade)
      if completed and not is_interrupted then break end
      if completed and not is_told(answer) then error("what was raised went unheard", 0) end
      interruptions = interruptions + 1
      check(call(facade))
    end
    at = total
  end)
  table.remove(searchers, 1)
  forget(ours())
  for module_name, module in pairs(loaded) do package.loaded[module_name] = module end
  if not ok then
    error(("%s, interrupted at instruction %d: %s"):format(name, at,
      type(message) == "table" and tostring(message.message or message) or tostring(message)), 2)
  end
  return interruptions, at
end
