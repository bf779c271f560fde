-- lint-annotations.lua [FILE ...]: checks the LuaCATS annotations of modules, by default of all in lua/.
--
-- Every public function has a doc comment with its parameters, in their order, and what it returns; every type that an
-- annotation names is built in or defined in one of the files, once. Complains as file:line: reason.

local problems = {}

local function complain(file, line, reason, ...)
  problems[#problems + 1] = ("%s:%d: %s"):format(file.name, line, reason:format(...))
end

local function set_of(words)
  local set = {}
  for word in words:gmatch("%S+") do set[word] = true end
  return set
end

-- Tokens ---------------------------------------------------------------------

-- Comments and blanks, which are left out, then long strings, names, numbers and symbols.
local PATTERNS = {
  "^%-%-%[(=*)%[.-%]%1%]()", "^%-%-[^\n]*()", "^%s+()",
  "^%[(=*)%[.-%]%1%]()", "^[%a_][%w_]*()", "^%.?%d[%w.]*()", "^%.%.%.?()", "^[=~<>]=()", "^.()",
}
local LEFT_OUT = 3

-- Where the string in quotes that begins there ends.
local function behind_quoted(text, at)
  local quote, i = text:sub(at, at), at + 1
  while text:sub(i, i) ~= quote do
    assert(i <= #text, "a string does not end")
    i = i + (text:sub(i, i) == "\\" and 2 or 1)
  end
  return i + 1
end

local function next_token(text, at)
  if text:find("^[\"']", at) then return behind_quoted(text, at) end
  for i, pattern in ipairs(PATTERNS) do
    local captures = { text:match(pattern, at) }
    if #captures > 0 then return captures[#captures], i <= LEFT_OUT end
  end
end

-- The tokens of a text: each its text and its line.
local function tokens_of(text)
  local tokens, at, line = {}, 1, 1
  while at <= #text do
    local behind, is_left_out = next_token(text, at)
    local token = text:sub(at, behind - 1)
    if not is_left_out then tokens[#tokens + 1] = { text = token, line = line } end
    line = line + select(2, token:gsub("\n", ""))
    at = behind
  end
  return tokens
end

-- Functions ------------------------------------------------------------------

local OPENS, CLOSES = set_of "function if do repeat", set_of "end until"
local NO_VALUE = set_of "end else elseif until ;"
local RETURNED = "what the file returns"

-- The functions of a file that have a name, "M.describe", "Set:has", "local read" or RETURNED: the line where its
-- statement begins, its parameters, whether it returns a value. Then the table that the file returns, and which local
-- function is exported by M.name = name.
local function functions_of(tokens)
  local functions, exported, blocks, braces, module = {}, {}, {}, {}, nil

  local function text(i) return tokens[i] and tokens[i].text or "" end

  -- What the = of a token gives a value to, and where that begins.
  local function target_of(i)
    local name, first = text(i - 1), i - 1
    while text(first - 1) == "." do
      first = first - 2
      name = text(first) .. "." .. name
    end
    local front, brace = text(first - 1), braces[#braces]
    if front == "local" then return "local " .. name, first - 1 end
    if brace and (front == "{" or front == ",") then name = brace.owner and brace.owner .. "." .. name end
    return name, first
  end

  local function new_function(i)
    local name, first, open = nil, i, i + 1
    while text(open) ~= "(" do open = open + 1 end
    if open > i + 1 then
      local parts = {}
      for k = i + 1, open - 1 do parts[#parts + 1] = text(k) end
      name = table.concat(parts)
      if text(i - 1) == "local" then name, first = "local " .. name, i - 1 end
    elseif text(i - 1) == "=" then
      name, first = target_of(i - 1)
    elseif text(i - 1) == "return" and #blocks == 0 then
      name, first = RETURNED, i - 1
    end
    local parameters = {}
    while text(open) ~= ")" do
      open = open + 1
      if text(open):find("^[%a_.]") then parameters[#parameters + 1] = text(open) end
    end
    return { name = name, line = tokens[first].line, parameters = parameters, returns = false }
  end

  local function note_return(i)
    local k = #blocks
    while k > 0 and not blocks[k].parameters do k = k - 1 end
    if k > 0 then
      blocks[k].returns = blocks[k].returns or text(i + 1) ~= "" and not NO_VALUE[text(i + 1)]
    else
      module = text(i + 1) == "{" and RETURNED or text(i + 1) == "setmetatable" and text(i + 3) or text(i + 1)
    end
  end

  for i = 1, #tokens do
    local token = text(i)
    if OPENS[token] then
      local block = token == "function" and new_function(i) or {}
      blocks[#blocks + 1] = block
      if block.name then functions[#functions + 1] = block end
    elseif CLOSES[token] then
      blocks[#blocks] = nil
    elseif token == "{" then
      local owner = text(i - 1) == "=" and target_of(i - 1) or text(i - 1) == "return" and #blocks == 0 and RETURNED
      braces[#braces + 1] = { owner = owner and owner:gsub("^local ", "") }
    elseif token == "}" then
      braces[#braces] = nil
    elseif token == "=" and #blocks == 0 and text(i + 1):find("^[%a_]") then
      local target = target_of(i)
      if target and target:find("%.") then exported["local " .. text(i + 1)] = target end
    elseif token == "return" then
      note_return(i)
    end
  end
  return functions, module, exported
end

-- Types ----------------------------------------------------------------------

local BUILT_IN = set_of [[
  any boolean false function integer lightuserdata nil number self string table thread true unknown userdata
]]

-- Reads the list of types at the front of a text and calls use(name) for each name in it; what stands behind is a
-- description. What was expected, where that is no list of types.
local function types_problem(text, use)
  local at = 1

  -- The pattern's text, when it is there: right there, or behind blanks.
  local function take_here(pattern)
    local token, behind = text:match("^(" .. pattern .. ")()", at)
    at = behind or at
    return token
  end

  local function take(pattern)
    local token, behind = text:match("^%s*(" .. pattern .. ")()", at)
    at = behind or at
    return token
  end

  local function need(pattern, what)
    return take(pattern) or error({ ("%s was expected at %q"):format(what, text:sub(at)) })
  end

  local read_type

  local function read_list()
    repeat read_type() until not take(",")
  end

  local function read_fields()
    repeat
      if take("%[") then
        read_type()
        need("%]%s*:", "]:")
      else
        take("[%a_][%w_]*%??%s*:")
      end
      read_type()
    until not take(",")
    need("}", "}")
  end

  local function read_function()
    if not take("%)") then
      repeat
        if not take("%.%.%.") then need("[%a_][%w_]*%??", "a parameter") end
        if take(":") then read_type() end
      until not take(",")
      need("%)", ")")
    end
    if take(":") then read_list() end
  end

  local function read_one()
    if take('"[^"]*"') or take("'[^']*'") or take("%-?%d[%w.]*") then return end
    if take("fun%(") then return read_function() end
    if take("{") then return read_fields() end
    if take("%(") then
      read_type()
      return need("%)", ")")
    end
    use(need("[%a_][%w_.]*", "a type"))
    if take_here("<") then
      read_list()
      need(">", ">")
    end
  end

  function read_type()
    repeat
      read_one()
      repeat until not take_here("%[%]") and not take_here("%?")
    until not take("|")
  end

  local ok, problem = pcall(read_list)
  if not ok then return type(problem) == "table" and problem[1] or error(problem) end
end

-- Annotations ----------------------------------------------------------------

local OPERATORS = set_of "add band bnot bor bxor call concat div idiv len mod mul pow shl shr sub unm"
local WITHOUT_TYPES = set_of [[
  as async cast deprecated diagnostic enum meta module nodiscard package private protected see source version
]]

-- The list of types in what is behind a tag, "" where there is none; nil where it is malformed.
local types_in = {
  class = function(rest) return rest:match("^[%w_.]+%s*:%s*(.+)$") or "" end,
  alias = function(rest) return rest:match("^[%w_.]+%s*(.*)$") end,
  param = function(rest) return rest:match("^[%w_.]+%??%s+(.+)$") end,
  field = function(rest)
    local key, value = rest:match("^%[(.-)%]%s+(.+)$")
    return key and key .. "," .. value or rest:match("^[%w_]+%??%s+(.+)$")
  end,
  operator = function(rest)
    local operand, result = rest:match("^%a+%((.-)%)%s*:%s*(.+)$")
    return operand and operand .. "," .. result or rest:match("^%a+%s*:%s*(.+)$")
  end,
  generic = function(rest) return rest:match(":%s*(.+)$") or "" end,
}
for tag in pairs(set_of "return type overload vararg |") do types_in[tag] = function(rest) return rest end end
for tag in pairs(WITHOUT_TYPES) do types_in[tag] = function() return "" end end

-- The annotations of a file, in order: tag, what is behind it, line, and of its comment the class and the names that
-- @generic gives.
local function annotations_of(lines)
  local annotations, class, generics, before = {}, nil, {}, nil
  for line, text in ipairs(lines) do
    if not text:find("^%s*%-%-%-") then class, generics = nil, {} end
    local tag, rest = text:match("%-%-%-%s?@(%a+)%s*(.*)$")
    -- The further types of an alias.
    if not tag and (before == "alias" or before == "|") then tag, rest = text:match("^%s*%-%-%-(|)%s*(.*)$") end
    if tag == "class" then class = rest:match("^[%w_.]+") end
    if tag == "generic" then
      for name in (rest .. ","):gmatch("([%a_][%w_]*)[^,]*,") do generics[name] = true end
    end
    if tag == "field" then rest = rest:gsub("^private%s+", ""):gsub("^protected%s+", ""):gsub("^package%s+", "") end
    if tag then
      annotations[#annotations + 1] = { tag = tag, rest = rest, line = line, class = class, generics = generics }
    end
    before = tag
  end
  return annotations
end

local DEFINES = set_of "class alias enum"

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
  local problem = types_problem(types, function(name)
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
local function public_tables(file, module)
  local tables = { [module or RETURNED] = true }
  for _, a in ipairs(file.annotations) do
    local line = a.line
    while (file.lines[line] or ""):find("^%s*%-%-%-") do line = line + 1 end
    local name = a.tag == "class" and (file.lines[line] or ""):match("^local ([%w_]+) = ")
    if name then tables[name] = true end
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
  local first, params, returned = f.line, {}, nil
  while (file.lines[first - 1] or ""):find("^%s*%-%-%-") do first = first - 1 end
  if first == f.line then return complain(file, f.line, "%s has no doc comment", name) end
  for _, a in ipairs(file.annotations) do
    if a.line >= first and a.line < f.line then
      if a.tag == "private" then return end
      if a.tag == "param" then params[#params + 1] = a end
      if a.tag == "return" then returned = a end
    end
  end
  check_parameters(file, name, f, params)
  if f.returns and not returned then complain(file, f.line, "%s has no @return, and returns a value", name) end
  if returned and not f.returns then complain(file, returned.line, "%s has a @return, and returns nothing", name) end
end

local function check_functions(file)
  local functions, module, exported = functions_of(tokens_of(file.text))
  local tables = public_tables(file, module)
  for _, f in ipairs(functions) do
    local name = exported[f.name] or f.name
    local owner, method = name:match("^(.-)[.:]([%w_]+)$")
    if name == RETURNED or owner and tables[owner] and not method:find("^_") then check_function(file, name, f) end
  end
end

-- The command ----------------------------------------------------------------

local function modules()
  local pipe = assert(io.popen("find lua -name '*.lua' | sort"))
  local names = {}
  for name in pipe:lines() do names[#names + 1] = name end
  pipe:close()
  return names
end

local function read_file(name)
  local stream = assert(io.open(name))
  local file = { name = name, text = stream:read("*a"), lines = {} }
  stream:close()
  for line in (file.text .. "\n"):gmatch("(.-)\n") do file.lines[#file.lines + 1] = line end
  file.annotations = annotations_of(file.lines)
  return file
end

local files = {}
for i, name in ipairs(#arg > 0 and arg or modules()) do files[i] = read_file(name) end
local names = names_of(files)
for _, file in ipairs(files) do
  check_annotations(file, names)
  check_functions(file)
end
for _, problem in ipairs(problems) do io.stderr:write(problem, "\n") end
if #problems > 0 then os.exit(1) end
print(("Lua: the annotations of %d modules hold"):format(#files))
