-- lint-annotations.lua [--public] [FILE ...]: checks the LuaCATS annotations of modules, by default of all in lua/.
--
-- Every public function has a doc comment with its parameters, in their order, and what it returns; every type that an
-- annotation names is built in or defined in one of the files, once. What docs/api.md documents has an example, a result
-- and what it raises; --public asks that of the files that are given. Complains as file:line: reason.

package.path = "docs/?.lua;" .. package.path
local annotations = require "annotations"

local problems = {}

local function complain(file, line, reason, ...)
  problems[#problems + 1] = ("%s:%d: %s"):format(file.name, line, reason:format(...))
end

local BUILT_IN, OPERATORS, RETURNED = annotations.BUILT_IN, annotations.OPERATORS, annotations.RETURNED
local types_in = annotations.types_in

local DEFINES = { class = true, alias = true, enum = true }

-- The names that the annotations define, each with the place where.
local function names_of(files)
  local names = {}
  for _, file in ipairs(files) do
    for _, a in ipairs(file.annotations) do
      local name = DEFINES[a.tag] and a.rest:match("^[%a_][%w_.]*")
      if name and (names[name] or BUILT_IN[name]) then
        complain(file, a.line, "%s is defined twice, first %s", name, names[name] or "by the language")
      elseif name then
        names[name] = ("at %s:%d"):format(file.name, a.line)
      elseif DEFINES[a.tag] then
        complain(file, a.line, "@%s has no name", a.tag)
      end
    end
  end
  return names
end

local function check_types(file, a, names)
  local types = types_in[a.tag] and types_in[a.tag](a.rest)
  if not types_in[a.tag] then return complain(file, a.line, "@%s is no annotation", a.tag) end
  if not types then return complain(file, a.line, "@%s %s: a type was expected", a.tag, a.rest) end
  if types == "" and a.tag ~= "return" and a.tag ~= "type" then return end
  local problem = annotations.read_types(types, function(name)
    if not BUILT_IN[name] and not names[name] and not a.generics[name] then
      complain(file, a.line, "@%s names the type %s, which nothing defines", a.tag, name)
    end
  end)
  if problem then complain(file, a.line, "@%s: %s", a.tag, problem) end
end

local function check_annotations(file, names)
  local fields = {}
  for _, a in ipairs(file.annotations) do
    check_types(file, a, names)
    if (a.tag == "field" or a.tag == "operator") and not a.class then
      complain(file, a.line, "@%s belongs to no @class", a.tag)
    elseif a.tag == "operator" and not OPERATORS[a.rest:match("^%a*")] then
      complain(file, a.line, "@operator %s is none", a.rest:match("^[^%s(:]*"))
    elseif a.tag == "field" then
      local name = a.class .. "." .. a.rest:match("^%S*"):gsub("%?$", "")
      if fields[name] then complain(file, a.line, "@field %s stands here twice", name) end
      fields[name] = true
    end
  end
end

-- Public functions -----------------------------------------------------------

-- The tables whose functions are public: the one that the file returns, and those of classes.
local function public_tables(file)
  local tables = { [file.module or RETURNED] = true }
  for _, class in ipairs(file.classes) do
    if class.kind == "class" and class.table then tables[class.table] = true end
  end
  return tables
end

local function check_parameters(file, name, f, params)
  for i = 1, math.max(#params, #f.parameters) do
    local expected, param = f.parameters[i], params[i]
    if not param then return complain(file, f.line, "%s has no @param %s", name, expected) end
    local given = param.rest:match("^[%w_.]+")
    if given ~= expected then
      return complain(file, param.line, "%s: @param %s, where %s was expected", name, given, expected or "no further one")
    end
  end
end

local function check_function(file, name, f)
  local params, returned = {}, nil
  if f.comment.first == f.line then return complain(file, f.line, "%s has no doc comment", name) end
  for _, a in ipairs(f.comment.tags) do
    if a.tag == "private" then return end
    if a.tag == "param" then params[#params + 1] = a end
    if a.tag == "return" then returned = a end
  end
  check_parameters(file, name, f, params)
  if f.returns and not returned then complain(file, f.line, "%s has no @return, and returns a value", name) end
  if returned and not f.returns then complain(file, returned.line, "%s has a @return, and returns nothing", name) end
end

local function check_functions(file)
  local tables = public_tables(file)
  for _, f in ipairs(file.functions) do
    local name = file.exported[f.name] or f.name
    local owner, method = name:match("^(.-)[.:]([%w_]+)$")
    if name == RETURNED or owner and tables[owner] and not method:find("^_") then check_function(file, name, f) end
  end
end

-- The reference --------------------------------------------------------------

-- What a user of the library calls is documented whole: what it gives, what it raises, an example.
local function check_reference(files, public)
  for _, problem in ipairs(require("reference").problems(files, public)) do
    complain(problem.file, problem.line, "%s %s", problem.name, problem.reason)
  end
end

-- The command ----------------------------------------------------------------

local files, public = {}, nil
if arg[1] == "--public" then
  table.remove(arg, 1)
  public = {}
  for i, name in ipairs(arg) do public[i] = { name = name, as = "module" } end
end
for i, name in ipairs(arg) do files[i] = annotations.read(name) end
if #arg == 0 then files = annotations.all() end
local names = names_of(files)
for _, file in ipairs(files) do
  check_annotations(file, names)
  check_functions(file)
end
check_reference(files, public)
for _, problem in ipairs(problems) do io.stderr:write(problem, "\n") end
if #problems > 0 then os.exit(1) end
print(("Lua: the annotations of %d modules hold"):format(#files))
