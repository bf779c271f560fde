-- docs/api.md: what it documents is what there is, and does what it says.

package.path = "docs/?.lua;spec/?.lua;" .. package.path
local annotations = require "annotations"
local examples = require "examples"
local logs = require "logs"
local reference = require "reference"

local files = annotations.all()
local modules = reference.public(files)

local UNNAMED = { __tostring = true }

-- A public function by its name in docs: "status.describe".
local function value_of(name)
  local as, key = name:match("^(%w+)%.([%w_]+)$")
  for _, module in ipairs(modules) do
    if module.as == as then return require(module.name)[key] end
  end
end

describe("the reference of the API", function()
  teardown(logs.remove)

  it("has each function that the modules have, and no other", function()
    for _, module in ipairs(modules) do
      local documented, hidden = {}, {}
      for _, f in ipairs(module.functions) do
        documented[f.name] = true
        assert.equal("function", type(require(module.name)[f.name]), f.full)
      end
      -- A function for the library's other modules says so.
      for _, file in ipairs(files) do
        if file.name == "lua/" .. module.name:gsub("%.", "/") .. ".lua" then
          for _, f in ipairs(file.functions) do
            for _, tag in ipairs(f.comment.tags) do
              if tag.tag == "package" then hidden[f.name:match("[%w_]+$")] = true end
            end
          end
        end
      end
      for name, value in pairs(require(module.name)) do
        if type(value) == "function" then
          assert.is_true((documented[name] or hidden[name] or UNNAMED[name]) == true, module.name .. "." .. name)
        end
      end
    end
  end)

  it("has each method of a set and of a log, and no other", function()
    local set, log = require("httpstatus").set("4xx"), assert(require("httpstatus.log").open("spec/logs/u_ex261101.log"))
    local objects, count = { Set = set, Log = log }, 0
    for _, module in ipairs(modules) do
      for _, class in ipairs(module.classes) do
        for _, method in ipairs(class.methods) do
          local object = objects[method.full:match("^%w+")]
          assert.equal("function", type(object[method.name]), method.full)
          count = count + 1
        end
      end
    end
    assert.equal(7, count)
  end)

  local log, summary = require "httpstatus.log", require "httpstatus.summary"
  local classes = {}
  for _, file in ipairs(files) do
    for _, class in ipairs(file.classes) do classes[class.name] = class end
  end

  local function fields_of(name)
    local fields = {}
    for _, field in ipairs(classes[name].fields) do fields[field.rest:match("^[%w_]+") or "[]"] = true end
    return fields
  end

  it("has each option of the logs, and no other", function()
    local taken
    for _, file in ipairs(files) do
      if file.name == "lua/httpstatus/log.lua" then taken = table.concat(file.lines, "\n"):match("\nlocal OPTIONS = {(.-)\n}") end
    end
    local options = {}
    for name in taken:gsub('%["(%w+)"%]', "%1"):gmatch("([%w_]+) =") do options[name] = true end
    assert.same(options, fields_of("httpstatus.log.Options"))
  end)

  -- What the fields of a class are of: classes[name][field] is the class of the value, or of each item of it.
  local function classes_in(name)
    local found = {}
    for _, field in ipairs(classes[name].fields) do
      local key, class = field.rest:match("^([%w_]+)%??%s+(httpstatus%.log%.%w+)")
      if key and classes[class] and classes[class].kind == "class" then found[key] = class end
    end
    return found
  end

  -- Holds a value against its class; notes which classes were met.
  local function check(value, name, met)
    local fields, inner = fields_of(name), classes_in(name)
    met[name] = true
    for key, item in pairs(value) do
      assert.is_true(fields[key], ("%s.%s"):format(name, key))
      if inner[key] and item[1] == nil and next(item) then check(item, inner[key], met) end
      for _, one in ipairs(inner[key] and item or {}) do check(one, inner[key], met) end
    end
  end

  it("has each field of a summary that a log gives, or merging, and of what rows return", function()
    local parts = { logs.HEADER }
    for second = 0, 7199 do
      local is_outage = second >= 3600 and second < 3900
      parts[#parts + 1] = logs.line(second, is_outage and "503.2" or "200.0", { url = "/x" })
      -- So often that the first one is another burst of its code.
      if second >= 1000 and second < 1100 then parts[#parts + 1] = logs.line(second, "503.2", { url = "/y" }) end
    end
    local busy, met = logs.write(table.concat(parts)), {}
    local one = log.summarize({ "spec/logs/u_ex261101.log", busy, "none.log" }, { select = "100-999" })
    check(one, "httpstatus.log.Summary", met)
    check(summary.merge(one, one), "httpstatus.log.Summary", met)
    for name in ("Code Row Win32Row Burst BurstUrl TimeTaken Sample Bucket Error FileClock"):gmatch("%w+") do
      assert.is_true(met["httpstatus.log." .. name], name)
    end
    local read, hidden = log.rows({ busy, "none.log" }, nil, function() end), { repeated = true, left_out = true, clocks = true }
    for name in pairs(hidden) do read[name] = nil end
    check(read, "httpstatus.log.Read", met)
  end)

  it("has examples that hold", function()
    local arrows = 0
    for _, example in ipairs(reference.examples(files)) do arrows = arrows + examples.run(example.text, example.name) end
    assert.is_true(arrows > 40)
  end)

  it("says of each function whether it raises for misuse, and so it is", function()
    local misuse = { false, function() end, coroutine.create(function() end), -1, 1.5, 0 / 0, io.stdout }
    for _, module in ipairs(modules) do
      for _, f in ipairs(module.functions) do
        local call = value_of(f.full)
        local never = table.concat(f.comment.text, "\n"):find("Never raises", 1, true) ~= nil
        local raised = false
        -- From nil on, where that is not how an option is left out.
        local first = f.comment.tags[1] and f.comment.tags[1].rest:find("^%w+%?") and 1 or 0
        for i = first, #misuse do
          local ok, message = pcall(call, misuse[i])
          raised = raised or not ok
          -- Blamed is who called: pcall has no line, so that the message names none of the library's.
          if not ok then assert.is_nil(tostring(message):match("httpstatus[%w/]*%.lua:%d+"), f.full) end
        end
        assert.equal(not never, raised, f.full)
      end
    end
  end)
end)

describe("docs/api.md", function()
  local text = io.open("docs/api.md"):read("*a")

  it("leads to headings that are there once", function()
    local count, links = {}, 0
    for heading in ("\n" .. text):gmatch("\n#+ ([^\n]+)") do
      local anchor = require("markdown").anchor(heading)
      count[anchor] = (count[anchor] or 0) + 1
    end
    for anchor in text:gmatch("%]%(#([^)]+)%)") do
      assert.equal(1, count[anchor], anchor)
      links = links + 1
    end
    assert.is_true(links > 60)
  end)
end)

describe("an example's line with an arrow", function()
  local function fails(pattern, text)
    local ok, message = pcall(examples.run, text, "example")
    assert.is_false(ok)
    assert.truthy(tostring(message):find(pattern), message)
  end

  it("is compared, each value that it shows", function()
    assert.equal(3, examples.run(
      "local a = { 1, { 2 } }\na --> { 1, { 2 } }\n1, nil, 'x' --> 1, nil\n2 > 1 --> true -- so it is\n", "example"))
    fails("^example:1: gives 1, where 2 stands", "1 --> 2\n")
    fails("^example:2: gives 1, where 1, nil stands", "\n1 --> 1, nil\n")
    fails("gives table: .*, where table: ", "({ 1, 2 }) --> { 1 }\n")
    fails("gives table: .*, where table: ", "({ 1 }) --> { 1, 2 }\n")
  end)

  it("is no comment that may be wrong", function()
    fails("example:1: ", "1 --> what it gives\n")
  end)
end)
