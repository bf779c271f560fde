package.path = "src/data/?.lua;" .. package.path
local notation = require "notation"
local read_registry = require "read".read
local system = require "spec.system"

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"

local output_of, text_of = system.output_of, system.read

local function lines_of(text)
  local lines = {}
  for line in text:gmatch("[^\n]+") do lines[#lines + 1] = line end
  return lines
end

local pages = lines_of(output_of(LUA .. " docs/generate.lua --list"))

-- A page without the marks that keep its texts from being markup.
local function plain(path)
  return (text_of(path):gsub("\\(%p)", "%1"))
end

describe("the generated files", function()
  it("are what the generator makes of src/data, byte for byte", function()
    assert.equal("src/registry_data.h, src/evidence_data.h and lua/httpstatus/source_list.lua are fresh\n",
      output_of(LUA .. " src/data/generate.lua --fresh 2>&1"))
  end)

  it("are the pages of docs, byte for byte", function()
    assert.truthy(#pages > 10)
    assert.equal(("docs: %d pages are fresh\n"):format(#pages), output_of(LUA .. " docs/generate.lua --fresh 2>&1"))
  end)

  it("are named where they are stale", function()
    local stale = os.tmpname()
    os.remove(stale)
    assert.equal("src/data/../registry_data.h is stale: make generate\ndocs/sources.md is stale: make docs\n", output_of(([[
      mkdir %s && cp -r .ci docs lua src %s && cd %s && echo >>src/registry_data.h && echo >>docs/sources.md
      { %s src/data/generate.lua --fresh; %s docs/generate.lua --fresh; } 2>&1; rm -rf %s]]):format(stale, stale, stale, LUA, LUA,
      stale)))
  end)

  it("are all that there is in the folders of docs", function()
    local listed = {}
    for _, page in ipairs(pages) do listed["docs/" .. page] = true end
    for _, path in ipairs(lines_of(output_of("find docs/codes docs/families -type f"))) do assert.is_true(listed[path], path) end
  end)
end)

describe("the pages", function()
  local registry = read_registry("src/data")
  local texts = {}

  local function page_of(status)
    return status >= 100 and status <= 599 and ("docs/codes/%dxx.md"):format(math.floor(status / 100)) or "docs/codes/other.md"
  end

  -- What the section of a heading says.
  local function section(path, heading)
    texts[path] = texts[path] or "\n" .. plain(path) .. "\n#"
    local _, first = texts[path]:find("\n" .. heading .. "\n", 1, true)
    assert.truthy(first, path .. ": " .. heading)
    return texts[path]:sub(first, texts[path]:find("\n##? ?", first) or -1)
  end

  local function says(text, block, what)
    assert.truthy(text:find(block.summary:gsub("\\(%p)", "%1"), 1, true), what)
    for _, cause in ipairs(block.causes or {}) do
      local whole = (cause.benign and "Normal operation: " or "") .. cause[1]:gsub("\\(%p)", "%1")
      assert.truthy(text:find(whole, 1, true), whole)
      if cause[2] then assert.truthy(text:find(cause[2]:gsub("\\(%p)", "%1"), 1, true), cause[2]) end
      for _, condition in ipairs(cause.conditions) do
        local key = condition.text and condition.text:gsub("%p", "%%%0") or ""
        assert.truthy(text:find(("When: [^\n]*%s %s"):format(condition.family.id, key)), whole)
      end
    end
  end

  it("hold every meaning of every code on the page of its class", function()
    local first = {}
    for _, m in ipairs(registry.meanings) do
      first[m.code] = first[m.code] or m.title
      local heading = ("%s %s %s"):format(m.substatus and "###" or "##", m.code, first[m.code])
      says(section(page_of(m.status), heading), m, m.code)
    end
  end)

  it("hold every class", function()
    for i, class in ipairs(registry.classes) do
      says(section(("docs/codes/%dxx.md"):format(i), ("# %dxx %s"):format(i, class.title)), class, class.code)
    end
  end)

  it("hold what several statuses share on the page of each", function()
    for _, shared in ipairs(registry.shared) do
      for _, range in ipairs(shared.ranges) do
        local heading = ("## %s, whatever the substatus"):format(table.concat(shared.codes, ", "))
        says(section(page_of(range.first), heading), { summary = "", causes = shared.causes }, shared.code)
      end
    end
  end)

  it("hold every key of every family on the page of the family, which the index names", function()
    for _, family in ipairs(registry.families) do
      assert.truthy(text_of("docs/families.md"):find(("| [%s](families/%s.md) | %d |"):format(family.id, family.id,
        #family.entries), 1, true), family.id)
      for _, entry in ipairs(family.entries) do
        local key = notation.key_text(entry.key, family.key)
        local heading = "## " .. (entry.name and key .. " " .. entry.name or key)
        says(section(("docs/families/%s.md"):format(family.id), heading), entry, family.id .. " " .. key)
      end
    end
  end)

  it("name every source with its address and licence", function()
    local text = plain("docs/sources.md")
    for _, source in ipairs(registry.sources) do
      assert.truthy(text:find(("\n| %s | <%s> | %s |\n"):format(source.title, source.url, source.licence), 1, true), source.id)
    end
  end)

  it("have an index that links every code to its heading", function()
    local anchors = {}
    local function has_anchor(path, anchor)
      if not anchors[path] then
        anchors[path] = {}
        for heading in plain(path):gmatch("\n##+ ([^\n]+)") do
          anchors[path][heading:lower():gsub("[^%w _-]", ""):gsub(" ", "-")] = true
        end
      end
      return anchors[path][anchor]
    end
    local linked = {}
    for code, path, anchor in text_of("docs/codes.md"):gmatch("| %[([%d.]+)%]%((codes/%w+%.md)#([^)]+)%)") do
      linked[code] = true
      assert.is_true(has_anchor("docs/" .. path, anchor), anchor)
    end
    for _, m in ipairs(registry.meanings) do assert.is_true(linked[m.code], m.code) end
  end)
end)
