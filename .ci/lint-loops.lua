-- lint-loops.lua FILE ...: no file assigns to the control variable of a for loop, which is an error since Lua 5.5. Lua 5.4 sees
-- it in a copy that has these variables as constants.

-- In the line of the loop's "do", so that a message names the right one.
local function with_constants(text)
  text = text:gsub("(%f[%w_]for%s+([%a_][%w_]*)%s*=.-%f[%w_]do%f[^%w_])", "%1 local %2 <const> = %2")
  return (text:gsub("(%f[%w_]for%s+([%a_][%w_]*)[%w_,%s]-%sin%f[^%w_].-%f[%w_]do%f[^%w_])", "%1 local %2 <const> = %2"))
end

local wrong = 0
for _, path in ipairs(arg) do
  local file = assert(io.open(path, "rb"))
  local text = file:read("a"):gsub("^#![^\n]*", "")
  file:close()
  local chunk, message = load(with_constants(text), "@" .. path)
  if not chunk then
    wrong = wrong + 1
    io.stderr:write(message, "\n")
  end
end
if wrong > 0 then os.exit(1) end
print(("Lua: no loop of %d files assigns to its variable"):format(#arg))
