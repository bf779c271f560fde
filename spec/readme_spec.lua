package.path = "src/data/?.lua;" .. package.path
local read = require "read"

local file = assert(io.open("README.md"))
local readme = file:read("*a")
file:close()

local load_text = loadstring or load -- luacheck: ignore 113

local function blocks_of(section)
  local text = assert(readme:match("\n## " .. section .. "\n(.-)\n## "), section)
  local blocks = {}
  for block in text:gmatch("```lua\n(.-)```") do blocks[#blocks + 1] = block end
  assert(#blocks > 0, section)
  return blocks
end

-- What the REPL would print of a line.
local function evaluate(line)
  local chunk = load_text("return " .. line) or assert(load_text(line))
  local function shown(...)
    local texts = {}
    for i = 1, select("#", ...) do texts[i] = tostring((select(i, ...))) end
    return table.concat(texts, "\t")
  end
  return shown(chunk())
end

describe("README.md", function()
  it("shows what the REPL prints", function()
    for _, block in ipairs(blocks_of("In the REPL")) do
      local line
      for row in block:gmatch("[^\n]+") do
        local input = row:match("^> (.*)$")
        if input then
          line = evaluate(input)
        else
          assert.equal(row, line)
        end
      end
    end
    status = nil -- luacheck: ignore 111
  end)

  it("has an OpenResty example that runs", function()
    local logged
    _G.ngx = { var = { upstream_status = "502" }, WARN = 5, log = function(_, ...) logged = table.concat({ ... }) end }
    for _, block in ipairs(blocks_of("In OpenResty")) do assert(load_text(block))() end
    _G.ngx = nil
    assert.equal("upstream: 502 Bad Gateway (Server Error)", logged)
  end)

  it("has API examples that hold", function()
    for _, section in ipairs { "Selectors", "In configuration tools", "API", "Logs" } do
      for _, block in ipairs(blocks_of(section)) do assert(load_text(block))() end
    end
  end)

  it("runs every Lua example", function()
    local all, run = 0, 0
    for _ in readme:gmatch("```lua\n") do all = all + 1 end
    for _, section in ipairs { "In the REPL", "In OpenResty", "Selectors", "In configuration tools", "API", "Logs" } do
      run = run + #blocks_of(section)
    end
    assert.equal(all, run)
  end)

  it("shows commands that the command takes", function()
    local shell = readme:match("\n## In the shell\n.-```\n(.-)```")
    for arguments in shell:gmatch("\nhttpstatus ([^\n#]*)") do
      local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
      local pipe = io.popen(lua .. " bin/httpstatus " .. arguments .. "; echo =$?")
      local out = pipe:read("*a")
      pipe:close()
      assert.truthy(out:find("=0\n$"), arguments)
    end
  end)

  it("names every source with its address and licence", function()
    for _, source in ipairs(read.read("src/data").sources) do
      assert.truthy(readme:find(("| %s | <%s> | %s |"):format(source.title, source.url, source.licence), 1, true), source.id)
    end
  end)
end)
