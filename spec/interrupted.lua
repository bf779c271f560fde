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

-- Loads each of our modules that is loaded anew, the facade first; gives the facade.
local function reload(names)
  for _, name in ipairs(names) do package.loaded[name] = nil end
  local facade = require "httpstatus"
  for _, name in ipairs(names) do require(name) end
  return facade
end

-- Calls with a hook that runs 'act' after every n instructions; what pcall says.
local function hooked(n, act, call, facade)
  if jit then -- hooks do not count what runs compiled
    jit.off()
    jit.flush()
  end
  local ok, message = pcall(function()
    debug.sethook(act, "", n)
    call(facade)
    debug.sethook()
  end)
  if jit then jit.on() end
  return ok, message
end

local function instructions(call, facade)
  local count = 0
  assert(hooked(1, function() count = count + 1 end, call, facade))
  return count
end

local function interrupt()
  debug.sethook()
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
  local loaded, names = {}, {}
  for module_name, module in pairs(package.loaded) do
    if is_ours(module_name) then
      loaded[module_name] = module
      names[#names + 1] = module_name
    end
  end
  table.insert(searchers, 1, search)
  most = most or MOST
  local function fresh()
    local facade = reload(names)
    if prepare then return prepare() end
    return facade
  end
  local interruptions, at = 0, 0
  local ok, message = pcall(function()
    local total = instructions(call, fresh())
    local completed
    for i = 1, math.huge do
      at = total <= most and i or math.floor(i * total / most)
      local facade = fresh()
      completed = hooked(at, interrupt, call, facade)
      if completed then break end
      interruptions = interruptions + 1
      check(call(facade))
    end
    at = total
  end)
  table.remove(searchers, 1)
  for module_name in pairs(package.loaded) do
    if is_ours(module_name) then package.loaded[module_name] = nil end
  end
  for module_name, module in pairs(loaded) do package.loaded[module_name] = module end
  if not ok then
    error(("%s, interrupted at instruction %d: %s"):format(name, at,
      type(message) == "table" and tostring(message.message or message) or tostring(message)), 2)
  end
  return interruptions, at
end
