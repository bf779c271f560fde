-- README.md and the pages it leads to: every example in them runs.

package.path = "spec/?.lua;" .. package.path
local examples = require "examples"
local read = require "spec.system".read

local load_text = loadstring or load -- luacheck: ignore 113

local readme = read("README.md")

-- The Lua examples of a page.
local function blocks_of(path)
  local blocks = {}
  for block in read(path):gmatch("```lua\n(.-)```") do blocks[#blocks + 1] = block end
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

local function run_session(block)
  local expected, printed = {}, {}
  for row in block:gmatch("[^\n]+") do
    local input = row:match("^> (.*)$")
    if input then
      local output = evaluate(input)
      if output ~= "" then printed[#printed + 1] = output end
    else
      expected[#expected + 1] = row
    end
  end
  assert.equal(table.concat(expected, "\n"), table.concat(printed, "\n"))
end

describe("README.md", function()
  it("is short", function()
    assert.truthy(select(2, readme:gsub("\n", "")) <= 230)
  end)

  it("has an OpenResty example that names every upstream that failed", function()
    local example
    for _, block in ipairs(blocks_of("README.md")) do example = block:find("ngx.var", 1, true) and block or example end
    local logged = {}
    local function log_of(upstream_status)
      logged = {}
      _G.ngx = {
        var = { upstream_status = upstream_status }, WARN = 5,
        log = function(_, ...) logged[#logged + 1] = table.concat({ ... }) end,
      }
      assert(load_text(example))()
      _G.ngx = nil
      return logged
    end
    assert.same({ "upstream: 502 Bad Gateway (5xx)" }, log_of("502"))
    assert.same({ "upstream: 502 Bad Gateway (5xx)", "upstream: 504 Gateway Timeout (5xx)" }, log_of("502, 504 : 200"))
    assert.same({}, log_of("-"))
    assert.same({}, log_of(nil))
  end)

  it("shows commands that the command takes", function()
    local shell = readme:match("\n## In the shell\n.-```\n(.-)```")
    local count = 0
    for arguments in shell:gmatch("\nhttpstatus ([^\n#]*)") do
      local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
      local pipe = io.popen(lua .. " bin/httpstatus " .. arguments .. "; echo =$?")
      local out = pipe:read("*a")
      pipe:close()
      assert.truthy(out:find("=0\n$"), arguments)
      count = count + 1
    end
    assert.truthy(count > 10)
  end)

  it("shows a diagnosis as the command prints it", function()
    local shown = readme:match("\n%$ httpstatus (.-)\n%.%.%.\n```")
    local arguments, expected = shown:match("^([^\n]*)\n(.*)$")
    local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
    local pipe = io.popen(("COLUMNS=200 %s bin/httpstatus %s"):format(lua, arguments))
    local out = pipe:read("*a")
    pipe:close()
    local function flat(text) return (text:gsub("%s+", " ")) end
    assert.truthy(flat(out):find(flat(expected), 1, true))
  end)

  it("leads to pages that are there", function()
    local count = 0
    for path in readme:gmatch("%]%(([^)#]+)") do
      assert(io.open(path)):close()
      count = count + 1
    end
    assert.truthy(count > 5)
  end)
end)

for _, path in ipairs { "README.md", "docs/api.md", "docs/diagnosis.md", "docs/selectors.md", "docs/logs.md" } do
  describe(path, function()
    it("has Lua examples that hold", function()
      local blocks = blocks_of(path)
      assert.truthy(#blocks > 0)
      for _, block in ipairs(blocks) do
        if block:find("^> ") then
          run_session(block)
        elseif not block:find("ngx.", 1, true) then
          examples.run(block, path)
        end
      end
      status = nil -- luacheck: ignore 111
    end)
  end)
end
