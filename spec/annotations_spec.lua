-- What .ci/lint-annotations.lua says of small modules.

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"

local written = {}

local function write(text)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  written[#written + 1] = path
  return path
end

local PUBLIC = "--public"

-- What the checker says of modules, or with PUBLIC in front of public ones, without their paths, and whether it is content.
local function check(...)
  local texts, options, paths = { ... }, "", {}
  if texts[1] == PUBLIC then options = table.remove(texts, 1) end
  for i, text in ipairs(texts) do paths[i] = write(text) end
  local pipe = assert(io.popen(("%s .ci/lint-annotations.lua %s %s 2>&1; echo \"=$?\""):format(LUA, options,
    table.concat(paths, " "))))
  local text = pipe:read("*a")
  pipe:close()
  for i, path in ipairs(paths) do text = text:gsub(path:gsub("%p", "%%%0"), i == 1 and "file" or "file" .. i) end
  return text:match("^(.*)=%d+\n$"), text:find("=0\n$") ~= nil
end

local function complains(expected, ...)
  local said, content = check(...)
  assert.is_false(content)
  assert.equal(expected .. "\n", said)
end

after_each(function()
  for _, path in ipairs(written) do os.remove(path) end
  written = {}
end)

local function module(body) return "local M = {}\n" .. body .. "\nreturn M\n" end

describe("the checker of annotations", function()
  it("is content with the modules", function()
    local pipe = assert(io.popen(LUA .. " .ci/lint-annotations.lua 2>&1"))
    local said = pipe:read("*a")
    pipe:close()
    assert.truthy(said:find("^Lua: the annotations of %d+ modules hold\n$"), said)
  end)

  it("is content with what is right, however it is written", function()
    local said, content = check(module [==[
---@alias m.Kind "a"|'b'|1|-2
---@alias m.Long
---| "x"  this
---| "y"  that

---@class m.Base
---@field product string  begins like protected
---@field private p? table<string, integer[]>
---@field [integer] m.Kind

---A class.
---@class m.Set: m.Base
---@operator add(m.Set|string): m.Set
---@operator unm: m.Set
local Set = {}

---@param other? m.Set  another, or none
---@return boolean is_equal, string? message
function Set:equals(other) return self == other, nil end

function Set.__add(a, b) return a, b end
function Set._hidden(a) return a end

---@private
function Set.inner(a) return a end

---@generic T, K: m.Base
---@param list T[]
---@param use fun(value: T, ...: any): (K|nil), string?  called
---@param ... { name: string, [integer]: boolean }|(fun())[]
---@return T?
M.first = function(list, use, ...)
  local function inner() return 1 end
  for _, value in ipairs(list) do use(value, inner(), ...) end
  if ... then return list[1] end
end

---@param text string
local function exported(text) print(text, "--- return", 'it\'s', [=[ end ]=]) --[[ end ]] end
M.exported = exported

local tables = {}
function tables.anything(a) return a end
local function helper(a) return a end
repeat until helper(1)

---Does nothing.
function M.nothing() return end]==], [==[
---@param a integer
---@return integer
return function(a) return a end]==], [==[
return setmetatable({
  ---@return table
  f = function() return {} end,
}, {})]==])
    assert.equal("Lua: the annotations of 3 modules hold\n", said)
    assert.is_true(content)
  end)

  it("asks for a doc comment of each public function", function()
    complains("file:2: M.f has no doc comment", module "function M.f() end")
    complains("file:2: M.f has no doc comment", module "M.f = function() end")
    complains("file:4: M.f has no doc comment", module "---Not of f.\n\nfunction M.f() end")
    complains("file:2: M.g has no doc comment", module "local function f() end M.g = f")
    complains("file:1: M.f has no doc comment", "local M = { f = function() end }\nreturn setmetatable(M, {})")
    complains("file:1: what the file returns has no doc comment", "return function() end")
    complains("file:1: what the file returns.f has no doc comment", "return { f = function() end }")
    complains("file:3: C:f has no doc comment", "---@class c\nlocal C = {}\nfunction C:f() end")
  end)

  it("asks for each parameter by its name, in order", function()
    complains("file:3: M.f has no @param b", module "---@param a any\nfunction M.f(a, b) end")
    complains("file:2: M.f: @param b, where a was expected", module "---@param b any\n---@param a any\nfunction M.f(a, b) end")
    complains("file:3: M.f: @param b, where no further one was expected",
      module "---@param a any\n---@param b any\nfunction M.f(a) end")
    complains("file:3: M.f has no @param ...", module "---@param a any\nfunction M.f(a, ...) end")
  end)

  it("asks for @return where a value is returned, and only there", function()
    complains("file:3: M.f has no @return, and returns a value", module "---Text.\nfunction M.f() if M then return 1 end end")
    complains("file:2: M.f has a @return, and returns nothing",
      module "---@return any\nfunction M.f() M.x = function() return 1 end end")
  end)

  it("knows every type", function()
    complains("file:2: @type names the type strnig, which nothing defines", module "---@type strnig")
    complains("file:2: @param names the type T, which nothing defines", module "---@param a T[]\nfunction M.f(a) end")
    complains("file:2: @return names the type m.None, which nothing defines",
      module "---@return table<string, fun(a: m.None)>\nfunction M.f() return {} end")
    complains("file:2: @class names the type m.Base, which nothing defines", module "---@class m.Set: m.Base")
    complains("file:3: @field names the type m.None, which nothing defines",
      module "---@class m.Set\n---@field [m.None] integer")
    complains("file:3: @operator names the type m.None, which nothing defines",
      module "---@class m.Set\n---@operator add(m.Set): m.None")
    complains("file:3: @| names the type m.None, which nothing defines", module "---@alias m.A\n---| m.None")
  end)

  it("reads types as they are written", function()
    complains('file:2: @type: a type was expected at ""', module "---@type string|")
    complains('file:2: @type: > was expected at " x"', module "---@type table<string x")
    complains('file:2: @type: ) was expected at " string)"', module "---@type fun(a string)")
    complains("file:2: @param a: a type was expected", module "---@param a\nfunction M.f(a) end")
    complains("file:2: @parm is no annotation", module "---@parm a any")
  end)

  it("knows each class and each field once", function()
    complains("file2:2: m.Set is defined twice, first at file:2", module "---@class m.Set", module "---@class m.Set")
    complains("file:3: m.Set is defined twice, first at file:2", module "---@class m.Set\n---@alias m.Set string")
    complains("file:2: string is defined twice, first by the language", module "---@class string")
    complains("file:4: @field m.Set.a stands here twice",
      module "---@class m.Set\n---@field a? string\n---@field private a string")
    complains("file:2: @field belongs to no @class", module "---@field a string")
    complains("file:2: @class has no name", module "---@class ")
  end)

  it("asks for text, example, what it raises and named results of what is public", function()
    local documented = "---Gives.\n---```lua\n---module.f() --> 1\n---```\n---Never raises.\n---@return integer? one\n"
    local _, content = check(PUBLIC, module(documented .. "function M.f() return 1 end"))
    assert.is_true(content)
    local said = check(PUBLIC, module "---@return integer?\n---@return string? message\nfunction M.f() return 1 end")
    assert.equal([[
file:4: module.f has no text
file:4: module.f has no example
file:4: module.f does not say what it raises: a line that begins with Raises, or Never raises
file:4: module.f has a result without a name: @return integer?
file:4: module.f does not say when it gives a message
]], said)
    assert.equal("file:3: module.f has no example\n", (check(PUBLIC, module "---F. \n---Raises for nil.\nfunction M.f() end")
      :gsub("file:4", "file:3")))
  end)

  it("asks for public functions in what print shows of their module", function()
    complains("file:7: module.f is not in what print shows of its module", PUBLIC,
      "local M = {}\nlocal shown = core.help()\n---F.\n---```lua\n---```\n---Never raises.\nfunction M.f() end\nreturn M")
  end)

  it("knows the operators", function()
    complains("file:3: @operator plus is none", module "---@class m.Set\n---@operator plus(m.Set): m.Set")
    complains("file:2: @operator belongs to no @class", module "---@operator unm: string")
  end)
end)
