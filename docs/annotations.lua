---Reads modules as text: their functions, and their LuaCATS annotations. .ci/lint-annotations.lua checks with it what they
---say, docs/reference.lua writes docs/api.md from it.

local M = {}

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
M.RETURNED = RETURNED

-- The functions of a file that have a name, "M.describe", "Set:has", "local read" or RETURNED: the line where its
-- statement begins, its parameters, whether it returns a value. Then the table that the file returns, which local
-- function is exported by M.name = name, and what other values have a name, M.name = module.name or M.name = make(...):
-- name, line, value.
local function functions_of(tokens)
  local functions, exported, blocks, braces, module = {}, {}, {}, {}, nil
  local values = {}

  local function text(i) return tokens[i] and tokens[i].text or "" end

  -- The names with dots between that begin there, and what token stands behind them.
  local function chain_from(i)
    local chain = text(i)
    while text(i + 1) == "." do
      i = i + 2
      chain = chain .. "." .. text(i)
    end
    return chain, i + 1
  end

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
      local target, first = target_of(i)
      if target and target:find("%.") then
        local value, behind = chain_from(i + 1)
        if text(behind) ~= "(" then exported["local " .. value] = target end
        values[#values + 1] = { name = target, line = tokens[first].line, value = value }
      end
    elseif token == "return" then
      note_return(i)
    end
  end
  return functions, module, exported, values
end

-- Types ----------------------------------------------------------------------

M.BUILT_IN = set_of [[
  any boolean false function integer lightuserdata nil number self string table thread true unknown userdata
]]

---Reads the list of types at the front of a text and calls use(name) for each name in it; what stands behind is a
---description. What was expected, where that is no list of types; else where it ends.
---@param text string
---@param use fun(name: string)
---@return string? problem
---@return integer? behind
function M.read_types(text, use)
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
  return nil, at
end

-- Annotations ----------------------------------------------------------------

M.OPERATORS = set_of "add band bnot bor bxor call concat div idiv len mod mul pow shl shr sub unm"
local WITHOUT_TYPES = set_of [[
  as async cast deprecated diagnostic enum meta module nodiscard package private protected see source version
]]

---The list of types in what is behind a tag, "" where there is none; nil where it is malformed.
M.types_in = {
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
for tag in pairs(set_of "return type overload vararg |") do M.types_in[tag] = function(rest) return rest end end
for tag in pairs(WITHOUT_TYPES) do M.types_in[tag] = function() return "" end end

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

-- Comments -------------------------------------------------------------------

---@class annotations.Comment
---@field first integer     its first line
---@field text string[]     the lines of prose
---@field examples string[] what stands between ```lua and ```
---@field tags table[]      its annotations

-- The comment that ends on the line above.
local function comment_above(file, line)
  local first = line
  while (file.lines[first - 1] or ""):find("^%s*%-%-%-") do first = first - 1 end
  local comment = { first = first, text = {}, examples = {}, tags = {} }
  local tag_of = {}
  for _, a in ipairs(file.annotations) do
    if a.line >= first and a.line < line then
      comment.tags[#comment.tags + 1], tag_of[a.line] = a, a
    end
  end
  local example, tag
  for i = first, line - 1 do
    local text = file.lines[i]:match("^%s*%-%-%-(.*)$")
    tag = tag_of[i] or tag
    if example and text == "```" then
      comment.examples[#comment.examples + 1] = table.concat(example, "\n") .. "\n"
      example = nil
    elseif example then
      example[#example + 1] = text
    elseif text == "```lua" then
      example = {}
    elseif tag and (tag.tag == "param" or tag.tag == "return") and not tag_of[i] then
      tag.said = (tag.said or tag.rest) .. " " .. text -- its description goes on
    elseif not text:find("^%s?@") and not text:find("^|") then
      comment.text[#comment.text + 1] = text
    end
  end
  return comment
end

-- Which line a comment belongs to: the first behind it that is none.
local function line_behind(file, line)
  while (file.lines[line] or ""):find("^%s*%-%-%-") do line = line + 1 end
  return line
end

-- The classes and aliases of a file, in order: name, parents or the types of an alias, fields, comment, and the local
-- table whose functions are its methods.
local function classes_of(file)
  local classes = {}
  for _, a in ipairs(file.annotations) do
    local name = (a.tag == "class" or a.tag == "alias") and a.rest:match("^[%w_.]+")
    if name then
      local behind = line_behind(file, a.line)
      local class = {
        name = name, kind = a.tag, types = M.types_in[a.tag](a.rest), line = a.line, fields = {}, operators = {},
        comment = comment_above(file, behind), table = file.lines[behind] and file.lines[behind]:match("^local ([%w_]+) = "),
      }
      for _, tag in ipairs(class.comment.tags) do
        if tag.line > a.line and tag.class == name and tag.tag == "field" then class.fields[#class.fields + 1] = tag end
        if tag.line > a.line and tag.class == name and tag.tag == "operator" then
          class.operators[#class.operators + 1] = tag
        end
      end
      classes[#classes + 1] = class
    end
  end
  return classes
end

-- Files ----------------------------------------------------------------------

---@class annotations.File
---@field name string
---@field lines string[]
---@field annotations table[]        in order: tag, rest, line, class, generics
---@field functions table[]          name, line, parameters, returns, comment
---@field values table[]             name, line, value, comment
---@field exported table<string, string>  "local name" -> "M.name"
---@field module? string             the name of the table that it returns
---@field classes table[]

---Reads a module.
---@param name string  its path
---@return annotations.File
function M.read(name)
  local stream = assert(io.open(name))
  local file = { name = name, lines = {} }
  local text = stream:read("*a")
  stream:close()
  for line in (text .. "\n"):gmatch("(.-)\n") do file.lines[#file.lines + 1] = line end
  file.annotations = annotations_of(file.lines)
  file.functions, file.module, file.exported, file.values = functions_of(tokens_of(text))
  for _, list in ipairs { file.functions, file.values } do
    for _, named in ipairs(list) do named.comment = comment_above(file, named.line) end
  end
  file.classes = classes_of(file)
  return file
end

---Reads all modules of the library.
---@return annotations.File[] files  in the order of their paths
function M.all()
  local pipe = assert(io.popen("find lua -name '*.lua' | LC_ALL=C sort"))
  local files = {}
  for name in pipe:lines() do files[#files + 1] = M.read(name) end
  pipe:close()
  return files
end

return M
