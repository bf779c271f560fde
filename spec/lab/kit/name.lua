-- Writes into src/data which experiments prove each row: lua5.4 spec/lab/kit/name.lua, from the folder of the checkout.
-- The version is that of docs/lab.md, so the experiments were held before.

package.path = "src/data/?.lua;" .. package.path
local data = require "spec.lab.kit.data"
local read = require "read"

local function read_file(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local registry, faults = read.read("src/data")
assert(#faults == 0, faults[1])
local products = {}
for i, product in ipairs(registry.products) do products[i] = product.id end
local rows, servers, versions = data.rows(registry, products), data.servers(), data.versions(read_file("docs/lab.md"))

-- What is tried of each source: { texts, file, line }.
local wanted = {}
for _, row in ipairs(rows) do
  wanted[row.block.source] = { file = row.block.file, line = row.block.line }
end
for _, server in ipairs(servers) do
  for source, names in pairs(data.claimed(server, rows)) do
    assert(versions[server.name], server.name .. " has no version in docs/lab.md: make test-lab first")
    local text = ("%s %s: %s"):format(server.name, versions[server.name], table.concat(names, "; "))
    table.insert(wanted[source], ("%q"):format(text))
  end
end

local of_file = {}
for _, tried in pairs(wanted) do
  of_file[tried.file] = of_file[tried.file] or {}
  of_file[tried.file][tried.line] = tried
end
for name, blocks in pairs(of_file) do
  local lines, n, tried = {}, 0, nil
  local text = read_file("src/data/" .. name)
  for line in text:gmatch("([^\n]*)\n") do
    n = n + 1
    if blocks[n] then
      assert(not tried or #tried == 0, ("%s:%d: the source of the block before is not one line"):format(name, n))
      tried = blocks[n]
    end
    local named = line
    if tried and line:find("^  source = {.*},$") then
      named = line:gsub(", lab = .* },$", " },")
      local list = #tried > 1 and "{ " .. table.concat(tried, ", ") .. " }" or tried[1]
      if list then named = named:gsub(" },$", function() return ", lab = " .. list .. " }," end) end
      tried = nil
    end
    lines[n] = named .. "\n"
  end
  if table.concat(lines) ~= text then
    local file = assert(io.open("src/data/" .. name, "wb"))
    file:write(table.concat(lines))
    file:close()
    print("src/data/" .. name)
  end
end
