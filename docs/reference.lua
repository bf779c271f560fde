---docs/api.md: what a user of the library calls, made of the annotations in lua/. Its head is prose and stays as it is.

local annotations = require "annotations"
local markdown = require "markdown"

local M = {}

-- The modules that are public, and what their examples call them; whatever else lies in lua/ may change at any time.
local PUBLIC = {
  { name = "httpstatus", as = "status" },
  { name = "httpstatus.log", as = "log" },
  { name = "httpstatus.summary", as = "summary" },
  { name = "httpstatus.sources", as = "sources" },
  { name = "httpstatus.site", as = "site" },
}

-- Finding --------------------------------------------------------------------

local function is_visible(comment)
  for _, a in ipairs(comment.tags) do
    if a.tag == "private" or a.tag == "package" then return false end
  end
  return true
end

local function file_of(files, module)
  local path = "lua/" .. module:gsub("%.", "/") .. ".lua"
  for _, file in ipairs(files) do
    if file.name == path or file.name == module then return file end
  end
end

-- The file of the module that a file knows by a local name.
local function required(files, file, name)
  for _, line in ipairs(file.lines) do
    local as, module = line:match('^local ([%w_]+) = require "([%w_.]+)"')
    if as == name then return file_of(files, module) end
  end
end

-- What a table of a file has as public: { name, file, line, comment }, in the order of the file. owner "M.", "Log:".
local function members_of(files, file, owner)
  local found = {}
  for _, f in ipairs(file.functions) do
    local name = (file.exported[f.name] or f.name):match("^" .. owner .. "(%a[%w_]*)$")
    if name and is_visible(f.comment) then
      found[#found + 1] = { name = name, file = file, line = f.line, comment = f.comment }
    end
  end
  for _, value in ipairs(file.values) do
    local name = value.name:match("^" .. owner .. "(%a[%w_]*)$")
    local from, key = value.value:match("^([%w_]+)%.([%w_]+)$")
    local other = from and value.comment.first == value.line and required(files, file, from)
    if name and other then
      for _, member in ipairs(members_of(files, other, other.module .. "%.")) do
        if member.name == key then
          found[#found + 1] = { name = name, file = member.file, line = member.line, comment = member.comment }
        end
      end
    elseif name and value.comment.first < value.line and is_visible(value.comment) then
      found[#found + 1] = { name = name, file = file, line = value.line, comment = value.comment }
    end
  end
  return found
end

-- The class that a module's table is, or nil.
local function class_of_module(file)
  for _, class in ipairs(file.classes) do
    if class.kind == "class" and class.table == file.module then return class end
  end
end

local function class_named(files, name)
  for _, file in ipairs(files) do
    for _, class in ipairs(file.classes) do
      if class.name == name then return class, file end
    end
  end
end

local function parents_of(files, file)
  local parents, class = {}, class_of_module(file)
  for name in (class and class.types or ""):gmatch("[%w_.]+") do
    local parent, where = class_named(files, name)
    if parent then parents[#parents + 1] = { class = parent, file = where } end
  end
  return parents
end

-- What core.help() gives: a lint needs it where nothing is built.
local function help_of_core()
  local file = assert(io.open("src/lua_core.c"))
  local text = file:read("*a")
  file:close()
  return assert(text:match("\nstatic const char HELP%[%] =\n(.-);\n"))
end

-- Where the text that a module shows of itself names a function; what shows none keeps the order of its file.
local function place_in_help(file)
  local help = table.concat(file.lines, "\n"):find("core.help()", 1, true) and help_of_core()
  return function(name)
    return help and (" " .. help .. " "):find("[^%w_]" .. name .. "[^%w_]") or nil
  end, help ~= nil
end

-- The names of types in the annotations, each once, in order.
local function types_in(tags, seen)
  local found = {}
  for _, a in ipairs(tags) do
    local types = annotations.types_in[a.tag] and annotations.types_in[a.tag](a.rest)
    if types and types ~= "" then
      annotations.read_types(types, function(name)
        if not seen[name] then found[#found + 1] = name end
        seen[name] = true
      end)
    end
  end
  return found
end

-- The classes that a list of functions names, and those that these name.
local function classes_of(files, functions, seen)
  local classes, waiting = {}, {}
  local function ask(tags)
    for _, name in ipairs(types_in(tags, seen)) do waiting[#waiting + 1] = name end
  end
  for _, f in ipairs(functions) do ask(f.comment.tags) end
  local i = 1
  while waiting[i] do
    local class, file = class_named(files, waiting[i])
    if class then
      local methods = class.table and members_of(files, file, class.table .. ":") or {}
      for _, method in ipairs(methods) do
        method.full = class.name:match("[%w_]+$") .. ":" .. method.name
        ask(method.comment.tags)
      end
      ask(class.comment.tags)
      classes[#classes + 1] = { class = class, methods = methods }
    end
    i = i + 1
  end
  return classes
end

---@class reference.Module
---@field name string
---@field as string
---@field groups table[]     its class and those that it inherits from, whose fields it has
---@field functions table[]  each: full, name, file, line, comment, is_shown
---@field classes table[]    each: class, methods

---What is public.
---@param files annotations.File[]
---@param public? table[]  name and as of the modules
---@return reference.Module[]
function M.public(files, public)
  local modules, seen = {}, {}
  for _, module in ipairs(public or PUBLIC) do
    local file = file_of(files, module.name)
    if file then
      local found = { name = module.name, as = module.as, groups = {}, functions = {} }
      local has = {}
      local function take(members)
        for _, member in ipairs(members) do
          if not has[member.name] then found.functions[#found.functions + 1] = member end
          has[member.name] = true
        end
      end
      take(members_of(files, file, file.module .. "%."))
      local class = class_of_module(file)
      if class then found.groups[1] = class end
      for _, parent in ipairs(parents_of(files, file)) do
        take(members_of(files, parent.file, parent.file.module .. "%."))
        found.groups[#found.groups + 1] = parent.class
      end
      local place, has_help = place_in_help(file)
      for i, f in ipairs(found.functions) do
        f.full = module.as .. "." .. f.name
        f.place = place(f.name) or 1e6 + i
        f.is_shown = not has_help or place(f.name) ~= nil
      end
      table.sort(found.functions, function(a, b) return a.place < b.place end)
      found.classes = classes_of(files, found.functions, seen)
      modules[#modules + 1] = found
    end
  end
  return modules
end

-- Each function and method, in order.
local function each(modules, use)
  for _, module in ipairs(modules) do
    for _, f in ipairs(module.functions) do use(f) end
    for _, class in ipairs(module.classes) do
      for _, method in ipairs(class.methods) do use(method) end
    end
  end
end

-- Checking -------------------------------------------------------------------

-- The types of a parameter or result, its name, what is said of it.
local function parts_of(a)
  local text = a.said or a.rest
  local name
  if a.tag ~= "return" then
    local bracketed, behind = text:match("^(%[.-%])%s+(.*)$")
    name, text = bracketed or text:match("^%S+"), behind or text:match("^%S+%s+(.*)$")
  end
  local _, behind = annotations.read_types(text, function() end)
  local types, said = text:sub(1, behind - 1), (text:sub(behind):gsub("^%s+", ""))
  if a.tag == "return" then name, said = said:match("^([%w_]*)%s*(.*)$") end
  return types, name, said
end

local function problems_of(f)
  local problems = {}
  local function lacks(reason) problems[#problems + 1] = reason end
  local text = "\n" .. table.concat(f.comment.text, "\n")
  if not text:find("%S") then lacks("has no text") end
  if #f.comment.examples == 0 then lacks("has no example") end
  if not text:find("\nRaises ") and not text:find("\nNever raises") then
    lacks("does not say what it raises: a line that begins with Raises, or Never raises")
  end
  for _, a in ipairs(f.comment.tags) do
    if a.tag == "return" then
      local types, name, said = parts_of(a)
      if name == "" then
        lacks(("has a result without a name: @return %s"):format(types))
      elseif name == "message" and said == "" then
        lacks("does not say when it gives a message")
      end
    end
  end
  if f.is_shown == false then lacks("is not in what print shows of its module") end
  return problems
end

---What the annotations of public functions lack.
---@param files annotations.File[]
---@param public? table[]  name and as of the modules
---@return table[] problems  each: name, file, line, reason
function M.problems(files, public)
  local problems = {}
  each(M.public(files, public), function(f)
    for _, reason in ipairs(problems_of(f)) do
      problems[#problems + 1] = { name = f.full, file = f.file, line = f.line, reason = reason }
    end
  end)
  return problems
end

---All examples.
---@param files annotations.File[]
---@return table[] examples  each: name, text
function M.examples(files)
  local examples = {}
  each(M.public(files), function(f)
    for _, text in ipairs(f.comment.examples) do examples[#examples + 1] = { name = f.full, text = text } end
  end)
  return examples
end

-- Writing --------------------------------------------------------------------

local MARK = "<!-- From here on written by `make docs` from the annotations in lua/; do not edit. -->\n"

local function short(name) return (name:gsub("^httpstatus%.", "")) end

-- Types as Markdown; what has a heading of its own is a link.
local function linked(types, headed)
  local text = types:gsub("[%w_.]+", function(name)
    if headed[name] then return ("[%s](#%s)"):format(short(name), markdown.anchor(short(name))) end
  end)
  return (text:gsub("[|<*]", "\\%0"))
end

local function cell(text) return (text:gsub("|", "\\|")) end

-- The first sentence of a comment.
local function first_sentence(comment)
  local text = table.concat(comment.text, " "):match("^%s*(.-)%s*$")
  return text:match("^(.-[^%d]%.)%s") or text
end

local function signature(f)
  local names = {}
  for _, a in ipairs(f.comment.tags) do
    if a.tag == "param" then names[#names + 1] = a.rest:match("^%S+") end
  end
  return ("%s(%s)"):format(f.full, table.concat(names, ", "))
end

local function write_text(out, comment)
  local text = table.concat(comment.text, "\n"):gsub("\n*%s*$", "")
  -- What it raises stands in a paragraph of its own.
  text = ("\n" .. text):gsub("\n(Raises )", "\n\n%1"):gsub("\n(Never raises)", "\n\n%1"):gsub("\n\n+", "\n\n")
  out(text:gsub("^\n+", "") .. "\n\n")
end

local function write_function(out, f, headed)
  out(("### %s\n\n`%s`\n\n"):format(f.full, signature(f)))
  write_text(out, f.comment)
  local has_list = false
  for _, a in ipairs(f.comment.tags) do
    if a.tag == "param" or a.tag == "return" then
      local types, name, said = parts_of(a)
      out(("- %s`%s` %s%s\n"):format(a.tag == "return" and "returns " or "", name, linked(types, headed),
        said ~= "" and ": " .. said or ""))
      has_list = true
    end
  end
  if has_list then out("\n") end
  for _, example in ipairs(f.comment.examples) do out("```lua\n" .. example .. "```\n\n") end
end

local function write_fields(out, fields, headed)
  out("| field | type | |\n|---|---|---|\n")
  for _, a in ipairs(fields) do
    local types, key, said = parts_of(a)
    out(("| `%s` | %s | %s |\n"):format(key, linked(types, headed), cell(said)))
  end
  out("\n")
end

local function write_class(out, found, headed)
  local class = found.class
  out(("### %s\n\n"):format(short(class.name)))
  if #class.comment.text > 0 then write_text(out, class.comment) end
  if class.kind == "alias" then out(linked(class.types, headed) .. "\n\n") end
  if #class.fields > 0 then write_fields(out, class.fields, headed) end
  for _, method in ipairs(found.methods) do write_function(out, method, headed) end
end

local function are_constants(fields)
  for _, a in ipairs(fields) do
    if not a.rest:find("^%S+%s+integer%s+%d+$") then return false end
  end
  return true
end

-- Constants by name, with what they are: `NOT_FOUND` 404.
local function write_constants(out, fields)
  for i, a in ipairs(fields) do
    out(("`%s` %s"):format(a.rest:match("^(%S+)%s+integer%s+(%d+)$")))
    out(i == #fields and ".\n\n" or i % 4 == 0 and ",\n" or ", ")
  end
end

local function write_module(out, module, headed)
  out(("## %s\n\n`local %s = require \"%s\"`\n\n"):format(module.name, module.as, module.name))
  out("| call | |\n|---|---|\n")
  local function row(f)
    out(("| [%s](#%s) | %s |\n"):format(signature(f):gsub("|", "\\|"), markdown.anchor(f.full), cell(first_sentence(f.comment))))
  end
  for _, f in ipairs(module.functions) do row(f) end
  for _, class in ipairs(module.classes) do
    for _, method in ipairs(class.methods) do row(method) end
  end
  out("\n")
  for _, group in ipairs(module.groups) do
    if #group.fields > 0 then
      write_text(out, group.comment)
      local write = are_constants(group.fields) and write_constants or write_fields
      write(out, group.fields, headed)
    end
  end
  for _, f in ipairs(module.functions) do write_function(out, f, headed) end
  for _, class in ipairs(module.classes) do write_class(out, class, headed) end
end

---Writes the page: its head as it stands there, then the reference.
---@param out fun(text: string)
---@param page string  what the page is now
function M.write(out, page)
  local first = assert(page:find(MARK, 1, true), "docs/api.md has lost its head")
  local modules, headed = M.public(annotations.all()), {}
  for _, module in ipairs(modules) do
    for _, class in ipairs(module.classes) do headed[class.class.name] = true end
  end
  out(page:sub(1, first - 1) .. MARK .. "\n")
  for _, module in ipairs(modules) do write_module(out, module, headed) end
end

return M
