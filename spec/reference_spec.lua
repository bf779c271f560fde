-- docs/api.md: what it documents is what there is, and does what it says.

package.path = "docs/?.lua;spec/?.lua;" .. package.path
local annotations = require "annotations"
local examples = require "examples"
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

  it("has each field of a summary that a log gives, or merging", function()
    local lists = { codes = "Code", timeline = "Bucket", scans = "Scanner", strays = "Stray", urls = "Row", clients = "Row",
      win32 = "Win32Row", errors = "Failure", clocks = "FileClock" }
    local function check(t, name)
      local fields = fields_of("httpstatus.log." .. name)
      for key, value in pairs(t) do
        assert.is_true(fields[key], ("%s.%s"):format(name, key))
        -- A row of Win32 codes has a number where a code's row has the list of them.
        for _, item in ipairs(lists[key] and type(value) == "table" and value or {}) do check(item, lists[key]) end
      end
    end
    local one = log.summarize({ "spec/logs/u_ex261101.log", "none.log" }, { select = "100-999" })
    check(one, "Summary")
    check(summary.merge(one, one), "Summary")
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
