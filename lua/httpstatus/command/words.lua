---Reads the words of the command line through argparse, and adds what argparse does not know: a negative number and a pasted
---text are no options, an option says what its value is, a mistyped name has a nearest one, the name of a command may be left
---out.

local family = require "httpstatus.family"
local suggest = require "httpstatus.suggest"
local terminal = require "httpstatus.terminal"

local M = {}

-- Stands before a text with a - in front while argparse reads it.
local MARK = "\1"

-- "-2147024891" and "- - [22/Nov/2026:10:00:00" are none, nor is a key such as "--NI"; "--product=x y" is one.
local function is_option(word)
  if word == "--" then return true end
  return (word:find("^%-%-?%a[^%s=]*$") ~= nil or word:find("^%-%-?%a[^%s=]*=") ~= nil) and #family.having(word) == 0
end

local function marked(word)
  return word:find("^%-.") and not is_option(word) and MARK .. word or word
end

local function unmarked(value)
  if type(value) == "string" then return (value:gsub("^" .. MARK .. "%-", "-")) end
  if type(value) ~= "table" then return value end
  local all = {}
  for name, item in pairs(value) do all[name] = unmarked(item) end
  return all
end

---Adds an option that takes a value.
---@param command table    of argparse
---@param name string      "--product"
---@param argname string   "ID"
---@param help string
---@param expected string  what the value is: "the id of a product, for example iis6"
---@return table option    of argparse
function M.option(command, name, argname, help, expected)
  local option = command:option(name, help):argname(argname)
  option.expected = expected
  return option
end

---What reads the value of an option that is a whole number from 0 on.
---@param name string  "--limit"
---@return fun(text: string): integer?, string?
function M.whole_number(name)
  return function(text)
    local n = tonumber(text)
    if n and n >= 0 and n % 1 == 0 then return n end
    return nil, ("option %s: %s is no whole number from 0 on"):format(name, M.shown(unmarked(text)))
  end
end

---A word in quotes, cut where it is long. Fit for a message, which is made visible as a whole.
---@param word string
---@return string
function M.shown(word)
  return '"' .. (#word > 60 and word:sub(1, 57) .. "..." or word) .. '"'
end

---What to say of a name that there is not: "; did you mean X?", else where the names are.
---@param word string
---@param names table<string, any>  by name
---@param place string              "; see httpstatus --help"
---@return string
function M.hint(word, names, place)
  local near = suggest(word, names)
  return near and ("; did you mean %s?"):format(near) or place
end

---The commands by name.
---@param parser table  of argparse
---@return table<string, table>
function M.commands(parser)
  local commands = {}
  for _, command in ipairs(parser._commands) do commands[command._name] = command end
  return commands
end

local function options_of(parser)
  local options = {}
  for _, option in ipairs(parser._options) do
    for _, alias in ipairs(option._aliases) do options[alias] = option end
  end
  return options
end

-- Where the first word stands that is neither an option nor the value of one.
local function first_plain(parser, words)
  local takes_value, is_value = {}, false
  for _, command in ipairs(parser._commands) do
    for name, option in pairs(options_of(command)) do takes_value[name] = option._maxargs > 0 end
  end
  for i, word in ipairs(words) do
    if word == "--" then return nil end
    if not is_value and not is_option(word) then return i end
    is_value = not is_value and takes_value[word]
  end
end

-- The words with the command's name in front; without one it is "diagnose". And the word that may have been meant for one.
local function with_command(parser, words)
  local at = first_plain(parser, words)
  local named = at and M.commands(parser)[words[at]]
  local all = { named and words[at] or "diagnose" }
  for i, word in ipairs(words) do
    if not named or i ~= at then all[#all + 1] = word end
  end
  return all, not named and words[at] or nil
end

local function unknown_option(parser, command, name, mistyped)
  local options = options_of(parser)
  for alias, option in pairs(options_of(command)) do options[alias] = option end
  local place = ("; see httpstatus %s --help"):format(command._name)
  local near = mistyped and not suggest(name, options) and suggest(mistyped, M.commands(parser))
  return ("unknown option %s%s"):format(M.shown(name),
    near and ("; did you mean the command %s?"):format(near) or M.hint(name, options, place))
end

-- What the words ask for instead where they ask for help or the version; nil and what is wrong with an option. 'mistyped' may
-- have been meant for another command.
local function check_options(parser, words, mistyped)
  local command = M.commands(parser)[words[1]]
  local options, waiting = options_of(command), nil

  local function missing()
    return ("option %s needs a value: %s"):format(waiting, options[waiting].expected)
  end

  for i = 2, #words do
    local word = words[i]
    if not is_option(word) then
      waiting = nil
    elseif waiting then
      return nil, missing()
    elseif word == "--" then
      return nil
    else
      local name = word:match("^(%-%-[^=]+)=") or word
      if name == "--version" then return { command = "version" } end
      if name == "-h" or name == "--help" then return { command = "help", topic = command._name } end
      if not options[name] then return nil, unknown_option(parser, command, name, mistyped) end
      if name == word and options[name]._maxargs > 0 then waiting = name end
    end
  end
  return nil, waiting and missing()
end

-- The last option that took a word: it may have been meant for the argument that is missing, as the first log behind --html
-- without its file is.
local function what_was_taken(command, words)
  local options = options_of(command)
  for i = #words - 1, 2, -1 do
    local option = options[words[i]]
    if option and option._maxargs > 0 then
      return (": option %s took %s"):format(words[i], M.shown(unmarked(words[i + 1])))
    end
  end
  return ""
end

-- What argparse says, and what it is about.
local function complaint(message, command, words)
  local more = ""
  if message:find("^missing argument") then more = what_was_taken(command, words) end
  if message == "too many arguments" then more = command:get_usage():gsub("^Usage", ""):gsub("%s+", " ") end
  return ("%s%s; see httpstatus %s --help"):format(unmarked(message), more, command._name)
end

---What the words ask for: a table with the `command` and, by their names, its arguments and options.
---@param parser table  of argparse
---@param words string[]
---@return table? asked
---@return string? message
function M.read(parser, words)
  local first = words[1]
  if first == "-h" or first == "--help" or first == nil and terminal.is_terminal(0) then return { command = "help" } end
  local all, mistyped = with_command(parser, words)
  local instead, problem = check_options(parser, all, mistyped)
  if instead or problem then return instead, problem end
  for i, word in ipairs(all) do all[i] = marked(word) end
  -- Behind a family's name it is a key: nothing stands behind it that it could part from the options.
  if all[#all] == "--" and #all > 1 and family.get(all[1]) then all[#all] = MARK .. "--" end
  local ok, asked = parser:pparse(all)
  if not ok then return nil, complaint(asked, M.commands(parser)[all[1]], all) end
  return unmarked(asked)
end

local function results_of(ok, result, ...)
  if ok then return result, ... end
  -- Without the place of the call, and as the option is called here.
  local message = tostring(result):gsub("^[^\n]-%.lua:%d+: ", "")
  return nil, (message:gsub("^option (%l[%l_]*)", function(name) return "option --" .. name:gsub("_", "-") end))
end

---Calls a function of the library with the options of a command: its results; nil and the complaint about an option.
---@param call function
---@param ... any         its arguments
---@return any? result
---@return any? ...       a message where the result is nil
function M.try(call, ...)
  return results_of(pcall(call, ...))
end

return M
