---The command httpstatus describe, whose name may be left out: what codes mean, from the command line, from standard input
---and from what people paste.

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local output = require "httpstatus.command.output"
local status = require "httpstatus"
local suggest = require "httpstatus.suggest"
local trim = require "httpstatus.arguments".trim
local words = require "httpstatus.command.words"

local M = {}

local LISTED, UNLISTED = 0, 1
local LONGEST_KEY = 64

local complain = output.complain

-- The HRESULT in a pasted text such as "HTTP Error 500.19 ... Error Code: 0x8007000d".
local function hresult_in(text)
  local digits = text:match("%f[%w]0[xX](%x%x%x%x%x%x%x%x)%f[%W]")
  return digits and "0x" .. digits:lower()
end

-- The columns sc-status, sc-substatus and sc-win32-status of a log: "500 19 13".
local function columns_in(text)
  local number, substatus, win32 = text:match("^%s*(%d%d%d)%s+(%d+)%s+(%d+)%s*$")
  if number then return number .. "." .. substatus, win32 end
end

-- "httpstatus FAMILY KEY" for each family that has this key.
local function commands_for(text)
  local commands = {}
  local key = trim(text)
  local word = key:find("^[%w_.:/+-]+$") and key or '"' .. key .. '"'
  for i, id in ipairs(#text <= LONGEST_KEY and family.having(text) or {}) do
    commands[i] = ("httpstatus %s %s"):format(id, word)
  end
  return table.concat(commands, " or ")
end

-- What one text means beside the evidence of the options, or nil and a message.
local function diagnose(text, options)
  local columns, win32 = columns_in(text)
  local beside = {}
  for name, value in pairs(options) do beside[name] = value end
  beside.win32 = options.win32 or win32 or hresult_in(text)
  local entry, message = status.describe(columns or text, beside)
  if entry then return entry end
  local commands = commands_for(text)
  return nil, commands ~= "" and message .. ": " .. commands or message
end

-- A line of standard input: one or more codes, or one pasted text.
local function codes_of_line(line)
  local codes = {}
  for word in line:gmatch("[^%s,;]+") do
    if not core.parse(word) then return { line } end
    codes[#codes + 1] = word
  end
  return codes
end

-- The codes of standard input, each with its line, and what kept from reading on.
local function add_input(asked)
  local number = 0
  while true do
    local line, message = io.stdin:read()
    if not line then return message end
    number = number + 1
    for _, code in ipairs(codes_of_line(line)) do
      asked[#asked + 1] = { text = code, place = ("standard input, line %d"):format(number) }
    end
  end
end

-- The texts to explain, each with its place for messages; the exit status of what could not be read.
local function collect(arguments)
  -- A status line that was pasted without quotes.
  if #arguments > 1 and arguments[1]:lower():find("^http") then
    return { { text = table.concat(arguments, " "), place = "the arguments" } }, LISTED
  end
  local asked, result = {}, LISTED
  for i, argument in ipairs(arguments) do
    if argument == "-" then
      local message = add_input(asked)
      if message then result = complain("standard input: %s", message) end
    else
      asked[#asked + 1] = { text = argument, place = ("argument %d"):format(i), is_first = i == 1 }
    end
  end
  return asked, result
end

-- "FAMILY=KEY" as it is said of an example of the registry.
local function example()
  local first = family.get()[1]
  return ("%s=%s"):format(first.id, (select(2, core.texts(core.entry(first.number, 1)))))
end

-- The product and the evidence that the options name; nil and a message.
local function options_of(args)
  local options = { product = args.product, win32 = args.win32 }
  if args.product and not status.products[args.product] then
    return nil, ("unknown product %s%s The products are %s"):format(words.shown(args.product),
      words.hint(args.product, status.products, "."), table.concat(status.product_ids(), ", "))
  end
  for _, pair in ipairs(args.beside) do
    local id, key = pair:match("^([^=]*)=(.*)$")
    if not id then
      return nil, ("option --beside: %s is no FAMILY=KEY, for example %s; see httpstatus families"):format(words.shown(pair),
        example())
    elseif not family.get(id) then
      return nil, ("option --beside: %s"):format((select(2, status.lookup(id, key))))
    elseif options[id] then
      return nil, ("option --beside: a key of %s is given twice"):format(id)
    end
    options[id] = key
  end
  local _, message = status.describe(200, options)
  if message then return nil, message end
  return options
end

local function describe(args, parser)
  local options, malformed = options_of(args)
  if not options then return complain("%s", malformed) end
  local entries = {}
  local asked, result = collect(args.codes)
  for _, item in ipairs(asked) do
    local entry, message = diagnose(item.text, options)
    if entry then
      entries[#entries + 1] = entry
      if not entry.known then result = math.max(result, UNLISTED) end
    else
      local near = item.is_first and suggest(item.text, words.commands(parser))
      result = complain("%s: %s%s", item.place, message, near and ("; did you mean the command %s?"):format(near) or "")
    end
  end
  output.write_entries(entries, args.json)
  return result
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local command = parser:command("describe", "Explain codes; the word describe may be left out.")
  command:argument("codes",
    '"500.19", "404", "HTTP Error 500.19 - Internal Server Error", a log\'s "500 19 13"; - reads standard input.')
    :args("+")
  words.option(command, "--product", "ID", "Only the meanings of this product, for example iis6.",
    "the id of a product, for example iis6; see httpstatus products")
  words.option(command, "--win32", "CODE", "The Win32 code or HRESULT beside the codes, for example 0x8007000d.",
    "a Win32 code or HRESULT, for example 0x8007000d")
  words.option(command, "--beside", "FAMILY=KEY",
    ("What else was seen beside the codes, for example %s; may be given for several families."):format(example()),
    ("a family and a key of it, for example %s; see httpstatus families"):format(example())):count("*")
  command:flag("--json", "One JSON array, an object for each.")
  run.describe = describe
end

return M
