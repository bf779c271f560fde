---The command httpstatus diagnose, whose name may be left out: what people have in hand - codes, keys, an error page, a log
---line - on the command line or on standard input.

local core = require "httpstatus.core"
local evidence = require "httpstatus.command.evidence"
local output = require "httpstatus.command.output"
local nothing_of = require("httpstatus.diagnosis").nothing_of
local recognise = require "httpstatus.command.recognise"
local screen = require "httpstatus.command.screen"
local status = require "httpstatus"
local suggest = require "httpstatus.suggest"
local terminal = require "httpstatus.terminal"
local trim = require "httpstatus.arguments".trim
local typed = require "httpstatus.command.typed"
local words = require "httpstatus.command.words"

local M = {}

local LISTED, UNLISTED = 0, 1
local BARE_HRESULT = "^[89a-fA-F]" .. ("%x"):rep(7) .. "$"
local READABLE = 'What is read: a status (502, 500.19), an error page, a log line, curl -i, an event, a Win32 code or HRESULT, '
  .. 'a key (AppOffline); for example httpstatus "HTTP Error 500.19 ... 0x80070021"'

-- A text to diagnose, with the place that messages name; `is_pasted` where it may be long, `beside` where other arguments
-- are evidence for it.
---@class httpstatus.command.Text
---@field text string
---@field place string
---@field is_pasted? boolean
---@field beside? httpstatus.Options

-- A list of codes, a line each, is as many texts; any other text is one.
local function texts_of_input(text)
  local items, n = {}, 0
  for line in ((text:match("^.*%S") or "") .. "\n"):gmatch("([^\n]*)\n") do
    local code = trim(line)
    n = n + 1
    if code ~= "" then
      if not core.parse(code) then return { { text = text, place = "standard input", is_pasted = true } } end
      items[#items + 1] = { text = code, place = ("standard input, line %d"):format(n) }
    end
  end
  return items
end

-- The columns sc-status, sc-substatus and sc-win32-status, not quoted: 500 19 13. What stands behind the first two is a value of
-- Windows in any spelling, or its name.
local function are_columns(arguments)
  for i = 3, #arguments do
    if not status.win32(arguments[i]) and not arguments[i]:find(BARE_HRESULT) then return false end
  end
  return #arguments > 1 and arguments[1]:find("^%d%d%d$") ~= nil and arguments[2]:find("^%d%d?$") ~= nil
end

-- How many arguments say something by themselves.
local function count_recognised(arguments, options)
  local count = 0
  for _, argument in ipairs(arguments) do
    if recognise.recognise(argument, options) then count = count + 1 end
  end
  return count
end

local function has_filler(arguments)
  for _, argument in ipairs(arguments) do
    if typed.is_filler(argument) then return true end
  end
  return false
end

-- Arguments that say something each are texts of their own, but keys that decide for the only code are evidence beside it;
-- else they are one text that came without quotes. Where that says nothing and some of them do, they are texts again, so that
-- a message can name the others.
local function texts_of_arguments(arguments, options)
  local joined = { text = table.concat(arguments, " "), place = "the arguments" }
  if are_columns(arguments) then return { joined } end
  local code, beside, are_names = recognise.code_with_keys(arguments, options)
  if code then return { { text = code, place = joined.place, beside = beside } } end
  if are_names then return { joined } end
  local count = count_recognised(arguments, options)
  if #arguments > 1 and (count == 0 or count < #arguments and recognise.recognise(joined.text, options)
      or (count < #arguments or has_filler(arguments)) and typed.read(joined.text, options)) then
    return { joined }
  end
  local items = {}
  for i, argument in ipairs(arguments) do
    items[i] = { text = argument, place = ("argument %d"):format(i), is_pasted = argument:find("\n", 1, true) ~= nil }
  end
  return items
end

-- A - between words is one of "HTTP Error 404 - Not Found".
local function is_input(arguments)
  return #arguments == 0 or arguments[1] == "-" or arguments[#arguments] == "-"
end

-- The texts to diagnose; nil and what is wrong.
local function collect(arguments, options)
  if not is_input(arguments) then return texts_of_arguments(arguments, options) end
  if #arguments == 0 and terminal.is_terminal(0) then return nil, "no text is given. " .. READABLE end
  local input, message = io.stdin:read("*a")
  if not input then return nil, "standard input: " .. message end
  if not input:find("%S") then return nil, "standard input is empty. " .. READABLE end
  local items, texts = {}, texts_of_input(input)
  for i, argument in ipairs(arguments) do
    if argument ~= "-" then
      items[#items + 1] = { text = argument, place = ("argument %d"):format(i) }
    elseif i == 1 then
      items = texts
    end
  end
  for _, item in ipairs(arguments[1] ~= "-" and texts or {}) do items[#items + 1] = item end
  return items
end

-- The command that a text's first word was probably meant for.
local function nearest_command(word, item, parser)
  return item.place ~= "standard input" and suggest(word, words.commands(parser))
end

local function complain_unread(item, parser)
  local nearest = recognise.nearest(item.text)
  local command = nearest_command(item.text:match("^%S*"), item, parser)
  if command then nearest[#nearest + 1] = ("the command %s"):format(command) end
  local what = item.is_pasted and nothing_of(status.diagnose(item.text).products)
    or words.shown(item.text) .. " was not recognised"
  local near = #nearest > 0 and ("; did you mean %s?"):format(table.concat(nearest, " or ")) or "."
  return output.complain("%s: %s%s %s", item.place, what, near, READABLE)
end

-- Some words of a text are not known, by their places in it; the others are answered.
local function complain_unknown(unknown, words_of, are_arguments, item, parser)
  if #unknown == 1 then
    local place = are_arguments and ("argument %d"):format(unknown[1]) or item.place
    return complain_unread({ text = words_of[unknown[1]], place = place }, parser)
  end
  local list = {}
  for i, at in ipairs(unknown) do list[i] = words.shown(words_of[at]) end
  local command = unknown[1] == 1 and nearest_command(words_of[1], item, parser)
  return output.complain("%s: %s were not recognised; what else it says is answered.%s", item.place, table.concat(list, ", "),
    command and (" Did you mean the command %s?"):format(command) or "")
end

local function write(shown, args)
  if args.all then screen.complete(shown, args.product) end
  if args.json then
    screen.write_json(shown)
  elseif args.quiet then
    screen.write_lines(shown)
  elseif args.all then
    output.write_entries(screen.entries(shown))
  else
    screen.write(shown)
  end
end

-- The place of a product in front of a code, iis6 500.19, or behind one, 502 nginx, where all else are codes and keys.
local function place_of_product(texts)
  if #texts > 1 and status.products[texts[1]] and core.parse(texts[2]) then return 1 end
  local at, has_code = nil, false
  for i, text in ipairs(texts) do
    if core.parse(text) then
      has_code = true
    elseif has_code and not at and status.products[text] then
      at = i
    elseif not recognise.is_key(text) then
      return nil
    end
  end
  return at
end

-- "502 nginx" may be one text in quotes.
local function take_product(texts)
  local words_of = {}
  for word in (#texts == 1 and #texts[1] <= 64 and texts[1] or ""):gmatch("%S+") do words_of[#words_of + 1] = word end
  local at = place_of_product(#words_of == 2 and words_of or texts)
  if not at then return nil end
  if #words_of ~= 2 then return table.remove(texts, at) end
  texts[1] = words_of[3 - at]
  return words_of[at]
end

local function diagnose(args, parser)
  if args.json then output.need "dkjson" end
  args.product = args.product or take_product(args.texts)
  local options, malformed = evidence.of(args)
  if not options then return output.complain("%s", malformed) end
  local items, message = collect(args.texts, options)
  if not items then return output.complain("%s", message) end
  local shown, result = {}, LISTED
  local function show(diagnosis, text, is_echoed)
    shown[#shown + 1] = { text = text, diagnosis = diagnosis, is_echoed = is_echoed }
    for _, finding in ipairs(diagnosis) do
      if not finding.entry.known then result = math.max(result, UNLISTED) end
    end
  end
  for _, item in ipairs(items) do
    local beside = item.beside or options
    local diagnosis, has_places = recognise.recognise(item.text, beside)
    local said = diagnosis and typed.read_beyond(item.text, beside, diagnosis)
    local unknown, words_of
    if not diagnosis then said, unknown, words_of = typed.read(item.text, beside) end
    for _, one in ipairs(said or {}) do show(one.diagnosis, one.text, false) end
    if diagnosis and not said then
      show(diagnosis, item.text, has_places and item.is_pasted or false)
    elseif not said then
      result = complain_unread(item, parser)
    elseif unknown and #unknown > 0 then
      result = complain_unknown(unknown, words_of, #args.texts == #words_of, item, parser)
    end
  end
  write(shown, args)
  return result
end

---Adds the command to the parser, and what runs it.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local command = parser:command("diagnose",
    "Say what a text means, which cause it is and what to do; the word diagnose may be left out.")
  command:argument("texts", "Codes (502, 500.19), keys (AppOffline, 0x80070005), an error page, a log line, a phrase. Words "
    .. "that mean something each are texts of their own, but a key that decides for the only code is evidence beside it; others "
    .. "are one text. A - in front or at the end, or no word at all, reads "
    .. "standard input, which is one text."):args("*")
  evidence.add_options(command)
  command:flag("--all", "Everything that is known of what was found, with all meanings.")
  command:mutex(
    command:flag("--json", "One JSON array, an object for each finding: entry, cause, fix, decide_by, because, others."),
    command:flag("-q --quiet", "A line for each finding: code, product, title, cause and fix, "
      .. "with tabs between, - for none; \"1 of 3:\" says that several causes are left."))
  run.diagnose = diagnose
end

return M
