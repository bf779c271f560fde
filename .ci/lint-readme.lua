-- Writes every Lua example of README.md into .build/readme, for luacheck.
local readme = assert(io.open("README.md")):read("*a")
local n = 0
for block in readme:gmatch("```lua\n(.-)```") do
  if not block:find("^> ") then
    n = n + 1
    local file = assert(io.open((".build/readme/example%d.lua"):format(n), "w"))
    file:write(block)
    file:close()
  end
end
