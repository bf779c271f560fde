---Runs the command httpstatus in a shell, 80 columns wide.

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"

---@param arguments string
---@param input? string        standard input, as printf's format takes it
---@param environment? string  "NAME=value ..."
---@return string output
---@return string messages
---@return integer status
return function(arguments, input, environment)
  local err = os.tmpname()
  local pipe = assert(io.popen(("printf '%s' | env COLUMNS=80 %s %s bin/httpstatus %s 2>%s; echo \"=$?\""):format(
    input or "", environment or "", LUA, arguments, err)))
  local out = pipe:read("*a")
  pipe:close()
  local file = assert(io.open(err))
  local messages = file:read("*a")
  file:close()
  os.remove(err)
  return out:match("^(.*)=%d+\n$"), messages, tonumber(out:match("=(%d+)\n$"))
end
