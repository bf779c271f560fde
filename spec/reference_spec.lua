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

  it("has examples that hold", function()
    local arrows = 0
    for _, example in ipairs(reference.examples(files)) do arrows = arrows + examples.run(example.text, example.name) end
    assert.is_true(arrows > 40)
  end)

  it("says of each function whether it raises, and so it is", function()
    local misuse = { false, function() end, coroutine.create(function() end), -1, 1.5, 0 / 0, io.stdout }
    for _, module in ipairs(modules) do
      for _, f in ipairs(module.functions) do
        local call = value_of(f.full)
        local never = table.concat(f.comment.text, "\n"):find("Never raises", 1, true) ~= nil
        local raised = false
        for i = 0, #misuse do
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
