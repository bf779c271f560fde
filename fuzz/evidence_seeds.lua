-- fuzz/evidence_seeds.lua FOLDER: writes the seeds of what reads texts: every form that its spec has, and every sign and look.
local read_registry = require "read".read

local n = 0
local function seed(text)
  n = n + 1
  local file = assert(io.open(("%s/%d"):format(arg[1], n), "wb"))
  file:write(text)
  file:close()
end

local function seed_all(list)
  for _, text in ipairs(list or {}) do seed((text:gsub("<>", " 502 "))) end
end

for text in assert(io.open("spec/evidence_spec.lua")):read("*a"):gmatch("\n  { ([\"'].-)[\"'], \"") do
  seed((text:sub(2):gsub("\\n", "\n"):gsub("\\t", "\t")))
end
local registry = read_registry("src/data")
for _, looks in pairs(registry.looks) do seed_all(looks) end
for _, family in ipairs(registry.families) do seed_all(family.looks) end
for _, list in ipairs { registry.products, registry.meanings } do
  for _, block in ipairs(list) do seed_all(block.signs) end
end
