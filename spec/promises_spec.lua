-- docs/promises.md: each promise stands where it is said to, and the spec that holds it exists.

local read = require "spec.system".read

-- Line ends are blanks.
local function flat(text) return (text:gsub("%s+", " ")) end

-- Whether a spec has a description of that name, or one of which this is the part that does not vary.
local function describes(path, name)
  for line in read(path):gmatch("[^\n]+") do
    local names = line:match("^%s*describe(%(.*)$") or line:match("^%s*it(%(.*)$") or ""
    for text in names:gmatch('"([^"]*)"') do
      if text:match("^%s*(.-)%s*$") == name then return true end
    end
  end
  return false
end

-- calls use(page, promise, specs) for each row.
local function each_row(use)
  local page
  for line in read("docs/promises.md"):gmatch("[^\n]+") do
    page = line:match("^## (%S+)$") or page
    local promise, specs = line:match("^| (.-) | (spec/.*) |$")
    if promise then use(page, promise, specs) end
  end
end

describe("docs/promises.md", function()
  it("quotes what README.md and SECURITY.md say", function()
    local texts, count = {}, 0
    each_row(function(page, promise)
      texts[page] = texts[page] or flat(read(page))
      assert.truthy(texts[page]:find(flat(promise), 1, true), page .. ": " .. promise)
      count = count + 1
    end)
    assert.is_true(count > 40)
  end)

  it("names specs that exist", function()
    local count = 0
    each_row(function(_, _, specs)
      for spec in (specs .. "; spec/"):gmatch("(spec/.-); %f[s]") do
        local path, name = spec:match("^(%S+%.lua): (.+)$")
        assert.truthy(path, spec)
        assert.is_true(describes(path, name), spec)
        count = count + 1
      end
    end)
    assert.is_true(count > 50)
  end)
end)
