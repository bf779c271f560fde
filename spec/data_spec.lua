package.path = "src/data/?.lua;" .. package.path
local read = require "read"
local status = require "httpstatus"

local registry, faults = read.read("src/data")

-- The codes of the reference document (KB 318380), and those that other IIS 5 and 6 documents add.
local REFERENCE = [[
  100 101 200 201 202 203 204 205 206 207 301 302 304 307 400 401 401.1 401.2 401.3 401.4 401.5 401.7 403 403.1 403.2
  403.3 403.4 403.5 403.6 403.7 403.8 403.9 403.10 403.11 403.12 403.13 403.14 403.15 403.16 403.17 403.18 403.19 403.20
  404 404.0 404.1 404.2 404.3 405 406 407 412 413 414 415 416 417 423 500 500.12 500.13 500.15 500.16 500.18 500.19
  500.100 501 502 502.1 502.2 503 504 505
  410 500.11 500.14 500.17 ]]

-- MD_ERROR_SUB* of the Windows SDK's iiscnfg.h.
local SDK = [[
  400.1 400.2 400.3 400.4 400.5 400.6 400.7 400.8 400.9 400.10 400.11 401.1 401.2 401.3 401.4 401.5 401.7 403.1 403.2
  403.3 403.4 403.5 403.6 403.7 403.8 403.9 403.10 403.11 403.12 403.13 403.14 403.15 403.16 403.17 403.18 403.19 403.20
  403.21 403.22 403.23 403.24 404.1 404.2 404.3 404.4 404.5 404.6 404.7 404.8 404.9 404.11 404.12 404.14 404.15 404.16
  404.17 404.18 404.19 404.20 413.1 423.1 423.2 500.16 500.17 500.18 500.19 500.20 500.21 500.22 500.23 500.24 502.1
  502.2 503.1 503.2 503.3 503.4 503.5 ]]

-- What Microsoft's documents of IIS 7 and later list besides.
local IIS7 = [[
  100 101 200 200.501 200.502 201 202 203 204 205 206 301 302 304 307 400 401 401.0 401.501 401.502 401.503 401.504 403
  403.501 403.502 403.503 403.504 404 404.0 404.10 404.13 404.501 404.502 404.503 404.504 405.0 406.0 408 412.0 413.0 431
  500 500.0 500.11 500.12 500.13 500.14 500.15 500.50 500.51 500.52 500.53 500.100 501 503.0 ]]

-- The SDK header keeps two numbers for Application Request Routing; Microsoft's list has the others.
local ARR = " 400.601 400.602 400.603 400.604 400.605 400.606 502.2 502.3 502.4 502.5 502.6 502.7 "

local IANA = [[
  100 101 102 103 104 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 306 307 308 400 401 402 403 404 405
  406 407 408 409 410 411 412 413 414 415 416 417 418 421 422 423 424 425 426 428 429 431 451 500 501 502 503 504 505 506
  507 508 510 511 ]]

describe("the data", function()
  it("has no fault", function()
    assert.same({}, faults)
  end)

  it("knows every code of its sources under its product", function()
    for product, codes in pairs { iis6 = REFERENCE, iis = SDK .. IIS7, arr = ARR, http = IANA } do
      for code in codes:gmatch("%S+") do
        local entry = status.describe(code, { product = product })
        assert.truthy(entry.known and entry.product == product, product .. " " .. code)
      end
    end
  end)

  it("gives the http product exactly IANA's statuses", function()
    local count = 0
    for _, m in ipairs(registry.meanings) do count = count + (m.product.id == "http" and 1 or 0) end
    assert.equal(64, count)
  end)

  it("reaches the caller unchanged: every field of every meaning", function()
    local nth = {}
    for _, m in ipairs(registry.meanings) do
      local code = m.code
      nth[code] = (nth[code] or 0) + 1
      local entry = status.meanings(code)[nth[code]]
      assert.equal(m.product.id, entry.product)
      for _, field in ipairs { "title", "summary", "check", "confidence" } do
        assert.equal(m[field], entry[field], code .. " " .. field)
      end
      assert.equal(read.shown_versions(m), entry.versions)
      local n = 0
      for cause in (entry.cause and entry.cause .. "\n" or ""):gmatch("([^\n]*)\n") do
        n = n + 1
        assert.equal(m.causes[n][1], cause)
        assert.truthy(entry.description:find(cause, 1, true))
        if m.causes[n][2] then
          assert.truthy(entry.fix:find(m.causes[n][2], 1, true))
          assert.truthy(entry.description:find("Fix: " .. m.causes[n][2], 1, true))
        end
      end
      assert.equal(m.causes and #m.causes or 0, n, code)
      for other, remark in pairs(m.see or {}) do
        assert.truthy(entry.see:find(other .. ": " .. remark, 1, true))
      end
      for _, pair in ipairs(m.source) do
        assert.truthy(entry.source:find(registry.sources[pair[1]].title, 1, true))
      end
    end
  end)

  it("cites every source that it lists", function()
    local cited = {}
    local function cite(m) for _, pair in ipairs(m.source) do cited[pair[1]] = true end end
    for _, m in ipairs(registry.meanings) do cite(m) end
    for _, c in ipairs(registry.classes) do cite(c) end
    for _, source in ipairs(registry.sources) do assert.truthy(cited[source.id], source.id) end
  end)

  it("says of no sentence twice what another meaning of the same product says", function()
    local seen = {}
    for _, m in ipairs(registry.meanings) do
      local key = m.product.id .. m.summary
      assert.is_nil(seen[key], m.code .. " repeats the summary of " .. tostring(seen[key]))
      seen[key] = m.code
    end
  end)
end)

describe("a faulty data file", function()
  local dir

  before_each(function()
    dir = os.tmpname()
    os.remove(dir)
    os.execute("mkdir " .. dir .. " && cp src/data/generate.lua src/data/read.lua " .. dir)
    local function write(name, text)
      local file = assert(io.open(dir .. "/" .. name, "w"))
      file:write(text)
      file:close()
    end
    write("sources.lua", 'source { id = "s", title = "S", url = "https://example.org", licence = "MIT" }')
    write("products.lua", 'product { id = "http", name = "HTTP", title = "HTTP", files = { "http" } }')
  end)

  after_each(function() os.execute("rm -r " .. dir) end)

  -- The faults of a file with these lines.
  local function faults_of(text)
    local file = assert(io.open(dir .. "/http.lua", "w"))
    file:write(text)
    file:close()
    return select(2, read.read(dir))
  end

  local defaults = {
    'code = "404"', 'versions = "1.0+"', 'title = "Title"', 'summary = "Text."', 'source = { { "s" } }',
  }

  -- A sound meaning, with these fields instead of its own. No field stands
  -- twice: which one counts then depends on the Lua.
  local function meaning(fields)
    local parts = { fields }
    for _, default in ipairs(defaults) do
      if not (fields or ""):find("^" .. default:match("^%w+ =")) then parts[#parts + 1] = default end
    end
    return "meaning { " .. table.concat(parts, ", ") .. " }\n"
  end

  it("is reported as file: code: reason", function()
    assert.same({}, faults_of(meaning()))
    for text, expected in pairs {
      [meaning("source = false")] = "http.lua: 404: source is a boolean, a table was expected",
      [meaning("source = {}")] = "http.lua: 404: has no source",
      [meaning('source = { { "t" } }')] = "http.lua: 404: source t is not in sources.lua",
      [meaning() .. meaning()] = "http.lua: 404: duplicate: versions 1.0+ overlap 1.0+ in http.lua",
      [meaning('versions = "1.0-2.0"') .. meaning('versions = "2.0"')] = "duplicate: versions 2.0 overlap 1.0-2.0",
      [meaning('code = "404."')] = "http.lua: 404.: malformed code 404.",
      [meaning('code = "404.03"')] = "http.lua: 404.03: malformed code 404.03",
      [meaning("code = 404")] = "code is a number, a string was expected",
      [meaning('versions = "new"')] = "http.lua: 404: malformed versions new",
      [meaning('title = "title"')] = "title is not in sentence case",
      [meaning('summary = "no capital."')] = "summary does not start with a capital",
      [meaning('summary = "No stop"')] = "summary does not end with a full stop",
      [meaning('summary = "A <br> break."')] = "summary holds HTML",
      [meaning('summary = "Add a <clear> element."')] = "summary holds HTML outside backticks",
      [meaning('summary = "In C:Winnt there."')] = "summary has lost a backslash",
      [meaning('summary = "In %windir%System32 there."')] = "summary has lost a backslash",
      [meaning('summary = "A dash \\226\\128\\147 here."')] = "is not printable ASCII",
      [meaning("causes = {}")] = "causes is empty",
      [meaning('causes = { "A." }')] = "causes[1] is not a pair",
      [meaning('see = { ["40"] = "other" }')] = "see names 40, which is no code",
      [meaning('confidence = "high"')] = "confidence is high, medium or low was expected",
      [meaning('reason = "x"')] = "unknown field reason",
      ["meaning {"] = "http.lua: -: ",
    } do
      local found = table.concat(faults_of(text), "\n")
      assert.truthy(found:find(expected, 1, true), text .. "\n" .. found)
    end
  end)

  it("takes versions that do not overlap", function()
    assert.same({}, faults_of(meaning('versions = "1.0-2.0"') .. meaning('versions = "2.5+"')))
    assert.same({}, faults_of(meaning('versions = "1.0+"') .. meaning('versions = "Module 1.0+"')))
  end)

  it("stops the generator", function()
    faults_of(meaning("source = {}"))
    local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
    local pipe = io.popen(lua .. " " .. dir .. "/generate.lua --print 2>&1; echo =$?")
    local out = pipe:read("*a")
    pipe:close()
    assert.truthy(out:find("http.lua: 404: has no source", 1, true))
    assert.truthy(out:find("=1\n", 1, true))
  end)
end)
