-- What spec/lab claims and what the registry says was tried, both ways. Starts no server; make test-lab does.

package.path = "src/data/?.lua;" .. package.path
local data = require "spec.lab.kit.data"
local read = require "read"

local registry = read.read("src/data")
local servers = data.servers()

local FIELDS = {
  server = "products packages needs version ports origins files prepare clean start logs experiments file name",
  experiment = "name before client port needs wire page log error row also cause alone untold",
}

local all_products = {}
for i, product in ipairs(registry.products) do all_products[i] = product.id end
local rows = data.rows(registry, all_products)

describe("the lab's data", function()
  it("has no field that the lab does not know, and each name once", function()
    local faults = {}
    local function check(what, kind, block)
      for field in pairs(block) do
        local known = (" " .. FIELDS[kind] .. " "):find(" " .. field .. " ", 1, true)
        if not known then faults[#faults + 1] = what .. ": " .. field end
      end
    end
    for _, server in ipairs(servers) do
      check(server.file, "server", server)
      local seen = {}
      for _, experiment in ipairs(server.experiments) do
        local place = server.file .. ": " .. tostring(experiment.name)
        check(place, "experiment", experiment)
        if seen[experiment.name] or experiment.name:find(";", 1, true) then faults[#faults + 1] = place end
        seen[experiment.name] = true
      end
    end
    assert.same({}, faults)
  end)

  -- spec/lab/kit/name.lua writes this.
  it("is what the registry names as tried, and the registry names nothing else", function()
    local faults, of_server = {}, {}
    for _, server in ipairs(servers) do of_server[server.name] = data.claimed(server, rows) end
    for _, row in ipairs(rows) do
      local tried = {}
      for _, found in ipairs(data.tried(row.block)) do
        tried[found[1]] = found[3]
        if not servers[found[1]] then faults[#faults + 1] = ("%s: there is no spec/lab/%s.lua"):format(row.name, found[1]) end
      end
      for _, server in ipairs(servers) do
        local wanted = of_server[server.name][row.block.source]
        local has, text = tried[server.name], wanted and table.concat(wanted, "; ")
        if (has and table.concat(has, "; ")) ~= text then
          faults[#faults + 1] = ('%s: source has not lab = "%s VERSION: %s"'):format(row.name, server.name, text or "nothing")
        end
      end
    end
    assert.same({}, faults)
  end)

  for _, server in ipairs(servers) do
    it("has an experiment for every row of " .. table.concat(server.products, ", ") .. ", or the row says why none", function()
      local untried = {}
      for _, row in ipairs(data.rows(registry, server.products)) do
        if #data.tried(row.block) == 0 and not row.block.untried then untried[#untried + 1] = row.name end
      end
      assert.same({}, untried)
    end)
  end

  it("is what docs/lab.md shows", function()
    local file = assert(io.open("docs/lab.md", "rb"))
    local page = file:read("*a")
    file:close()
    assert.equal(data.page(servers, data.versions(page)), page)
  end)
end)
