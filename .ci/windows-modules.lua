-- The rock's modules in C as LuaRocks reads them on the platforms that are named, a line each: the module, its files and
-- -lLIBRARY for each library.

local rock = {}
assert(loadfile("httpstatus-dev-1.rockspec", "t", rock))()

-- As LuaRocks does it: what a platform has is laid over what is there, list by list and item by item.
local function merge(into, from)
  for key, value in pairs(from) do
    if type(value) == "table" and type(into[key]) == "table" then merge(into[key], value) else into[key] = value end
  end
end

for _, platform in ipairs(arg) do merge(rock.build, rock.build.platforms[platform] or {}) end
local lines = {}
for name, module in pairs(rock.build.modules) do
  if type(module) == "table" then
    local words = { name, table.concat(module.sources or module, " ") }
    for _, library in ipairs(module.libraries or {}) do words[#words + 1] = "-l" .. library end
    lines[#lines + 1] = table.concat(words, " ")
  end
end
table.sort(lines)
print(table.concat(lines, "\n"))
