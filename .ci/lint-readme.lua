-- Writes every Lua example of README.md and of the pages of docs into .build/readme, for luacheck.
package.path = "spec/?.lua;" .. package.path
local examples = require "examples"

local n = 0
for _, page in ipairs { "README.md", "docs/api.md", "docs/diagnosis.md", "docs/selectors.md", "docs/logs.md" } do
  for block in assert(io.open(page)):read("*a"):gmatch("```lua\n(.-)```") do
    if not block:find("^> ") then
      n = n + 1
      local file = assert(io.open((".build/readme/example%d.lua"):format(n), "w"))
      file:write((examples.chunk(block)))
      file:close()
    end
  end
end
