---The command httpstatus. Exit status: 0 every code is listed (match: matches), 1 some code is not, 2 malformed or
---misused.

local status = require "httpstatus"
local terminal = require "httpstatus.terminal"

local M = {}

local LISTED, UNLISTED, MISUSED = 0, 1, 2
local MATCHES, DIFFERS = 0, 1

local function complain(message, ...)
  io.stderr:write("httpstatus: ", message:format(...), "\n")
  return MISUSED
end

local function need(module)
  local found, value = pcall(require, module)
  if not found then
    complain("the command needs the rock %s: luarocks install %s (Debian: apt install lua-%s)", module, module, module)
    os.exit(MISUSED)
  end
  return value
end

-- What stands before a code where people copy it from: an error page, a
-- status line, a log message.
local PREFIXES = {
  "^http/%d[%d.]*%s+", "^http%s+error:?%s+", "^http%s+status:?%s+", "^http%s+status%s+code:?%s+", "^http:?%s+",
  "^error%s+code:?%s+", "^error:?%s+", "^status%s+code:?%s+", "^status:?%s+", "^code:?%s+",
}

---The code in a pasted text such as "HTTP Error 500.19 - Internal Server Error" or "HTTP/1.1 404 Not Found".
---@param text string
---@return string? code
function M.code_in(text)
  local rest = text:match("^%s*(.-)%s*$")
  local lower = rest:lower()
  for _, prefix in ipairs(PREFIXES) do
    local _, last = lower:find(prefix)
    if last then
      rest = rest:sub(last + 1)
      break
    end
  end
  local code, after = rest:match("^(%d%d%d%.%d+)(.*)$")
  if not code then code, after = rest:match("^(%d%d%d)(.*)$") end
  if code and not after:find("^[%w_]") and not after:find("^%.%d") then return code end
end

-- The diagnosis of one argument, or nil and a message.
local function diagnose(text, options)
  local entry, message = status.describe(text, options)
  if entry then return entry end
  local code = M.code_in(text)
  if code then entry = status.describe(code, options) end
  return entry, message
end

-- A line of standard input: one or more codes, or one pasted text.
local function codes_of_line(line)
  local codes = {}
  for word in line:gmatch("[^%s,;]+") do
    if not status.describe(word) then return { line } end
    codes[#codes + 1] = word
  end
  return codes
end

-- The texts to explain, each with its place for messages.
local function collect(arguments)
  if #arguments > 1 and arguments[1]:lower():find("^http") then
    return { { text = table.concat(arguments, " "), place = "the arguments" } }
  end
  local asked = {}
  for i, argument in ipairs(arguments) do
    if argument == "-" then
      local number = 0
      for line in io.lines() do
        number = number + 1
        for _, code in ipairs(codes_of_line(line)) do
          asked[#asked + 1] = { text = code, place = ("standard input, line %d"):format(number) }
        end
      end
    else
      asked[#asked + 1] = { text = argument, place = ("argument %d"):format(i) }
    end
  end
  return asked
end

local ENTRY_ORDER = {
  "code", "status", "substatus", "class", "phrase", "known", "product", "versions", "title", "summary", "check",
  "cause", "fix", "see", "source", "confidence", "description",
}

local function write_json(entries)
  local encode = need("dkjson").encode
  local texts = {}
  for i, entry in ipairs(entries) do
    texts[i] = encode(entry, { keyorder = ENTRY_ORDER })
  end
  io.write("[", table.concat(texts, ",\n"), "]\n")
end

local function write_text(entries)
  local on_terminal = terminal.is_terminal(1)
  local width, colour = terminal.width(on_terminal), terminal.has_colour(on_terminal)
  for i, entry in ipairs(entries) do
    io.write(i > 1 and "\n" or "", terminal.wrap(tostring(entry), width, colour), "\n")
  end
end

-- Calls the library; its complaint about an argument comes without the place in this file.
local function try(call, ...)
  local ok, result = pcall(call, ...)
  if not ok then result = tostring(result):gsub("^.-:%d+: ", "") end
  return ok, result
end

local commands = {}

function commands.describe(args)
  local options = { product = args.product }
  local ok, misuse = try(status.describe, 200, options)
  if not ok then return complain("%s", misuse) end
  local result, entries = LISTED, {}
  for _, asked in ipairs(collect(args.codes)) do
    local entry, message = diagnose(asked.text, options)
    if entry then
      entries[#entries + 1] = entry
      if not entry.known then result = math.max(result, UNLISTED) end
    else
      result = complain("%s: %s", asked.place, message)
    end
  end
  if args.json then
    write_json(entries)
  else
    write_text(entries)
  end
  return result
end

function commands.list(args)
  local codes, message = status.list(args.selector)
  if not codes then return complain("%s", message) end
  for _, code in ipairs(codes) do
    io.write(("%-9s %s\n"):format(code, (status.title(code))))
  end
  return LISTED
end

function commands.match(args)
  local set, malformed = status.set(args.selector)
  if not set then return complain("%s", malformed) end
  local found, message = set:has(args.code)
  if found == nil then return complain("%s", message) end
  return found and MATCHES or DIFFERS
end

local function new_parser()
  local parser = need("argparse")("httpstatus",
    "What the status numbers of a web server mean, why they happen and what to do.",
    "Exit status: 0 every code is listed (match: the code matches), 1 some code is not, 2 malformed or misused.")
  parser:command_target("command")
  parser:add_help_command()
  parser:flag("--version", "Show the version and exit."):action(function()
    print(status._VERSION)
    os.exit(LISTED)
  end)

  local describe = parser:command("describe", "Explain codes; the word describe may be left out.")
  describe:argument("codes", '"500.19", "404", "HTTP Error 500.19 - Internal Server Error"; - reads standard input.')
    :args("+")
  describe:option("--product", "Only the meanings of this product, for example iis6."):argname("ID")
  describe:flag("--json", "One JSON array, an object for each code.")

  local list = parser:command("list", "List the codes, each with its title.")
  list:argument("selector", 'Only the codes that match, for example "4xx, !404" or "401.*".'):args("?")

  local match = parser:command("match", "Say by the exit status whether a code matches a selector.")
  match:argument("selector", '"4xx,!404", "500-599", "401.*", "client-error".')
  match:argument("code", '"404" or "404.3".')
  return parser
end

-- Whether the first argument that is no option names a command.
local function names_command(args)
  return commands[args[1]] or args[1] == "help" or args[1] == "-h" or args[1] == "--help" or args[1] == "--version"
end

---Runs the command.
---@param args string[]
---@return integer status  the exit status
function M.main(args)
  local words = {}
  for i, word in ipairs(args) do words[i] = word end
  if #words == 0 then words = { "--help" } end
  if not names_command(words) then table.insert(words, 1, "describe") end
  local ok, parsed = new_parser():pparse(words)
  if not ok then return complain("%s; see httpstatus --help", parsed) end
  return commands[parsed.command](parsed)
end

return M
