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

---The HRESULT in a pasted text such as "HTTP Error 500.19 ... Error Code: 0x8007000d".
---@param text string
---@return string? hresult
function M.hresult_in(text)
  local digits = text:match("%f[%w]0[xX](%x%x%x%x%x%x%x%x)%f[%W]")
  return digits and "0x" .. digits:lower()
end

---The columns sc-status, sc-substatus and sc-win32-status of a log: "500 19 13".
---@param text string
---@return string? code
---@return string? win32
function M.columns_in(text)
  local number, substatus, win32 = text:match("^%s*(%d%d%d)%s+(%d+)%s+(%d+)%s*$")
  if number then return number .. "." .. substatus, win32 end
end

-- The diagnosis of one argument, or nil and a message.
local function diagnose(text, options)
  local entry, message = status.describe(text, options)
  if entry then return entry end
  local columns, win32 = M.columns_in(text)
  if columns then return status.describe(columns, { product = options.product, win32 = options.win32 or win32 }) end
  local code = M.code_in(text)
  if not code then return nil, message end
  return status.describe(code, { product = options.product, win32 = options.win32 or M.hresult_in(text) })
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
  -- A status line that was pasted without quotes.
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

local KEY_ORDER = {
  "code", "hex", "name", "status", "substatus", "class", "phrase", "known", "product", "versions", "title", "message",
  "meaning", "facility", "hint", "benign", "summary", "check", "cause", "fix", "see", "source", "confidence", "win32",
  "description",
}

local function write_json(entries)
  local encode = need("dkjson").encode
  local texts = {}
  for i, entry in ipairs(entries) do
    texts[i] = encode(entry, { keyorder = KEY_ORDER })
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

local function write_entries(entries, as_json)
  if as_json then
    write_json(entries)
  else
    write_text(entries)
  end
end

-- Calls the library; its complaint about an argument comes without the place in this file.
local function try(call, ...)
  local ok, result, message = pcall(call, ...)
  if not ok then result = tostring(result):gsub("^.-:%d+: ", "") end
  return ok, result, message
end

local commands = {}

function commands.describe(args)
  local options = { product = args.product, win32 = args.win32 }
  local ok, listed, malformed = try(status.describe, 200, options)
  if not ok or not listed then return complain("%s", malformed or listed) end
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
  write_entries(entries, args.json)
  return result
end

local function write_titles(codes)
  for _, code in ipairs(codes) do
    io.write(("%-9s %s\n"):format(code, (status.title(code))))
  end
end

function commands.list(args)
  local codes, message = status.list(args.selector)
  if not codes then return complain("%s", message) end
  write_titles(codes)
  return LISTED
end

function commands.match(args)
  local set, malformed = status.set(args.selector)
  if not set then return complain("%s", malformed) end
  local found, message = set:has(args.code)
  if found == nil then return complain("%s", message) end
  return found and MATCHES or DIFFERS
end

function commands.search(args)
  local codes = status.search(table.concat(args.words, " "))
  if args.limit then
    for i = #codes, args.limit + 1, -1 do codes[i] = nil end
  end
  write_titles(codes)
  return #codes > 0 and LISTED or UNLISTED
end

-- Explains each value by the library's function; records it does not list are UNLISTED.
local function explain(values, look_up, is_listed, as_json)
  local result, records = LISTED, {}
  for i, value in ipairs(values) do
    local _, record, message = try(look_up, value)
    if type(record) ~= "table" then
      result = complain("argument %d: %s", i, message or record)
    else
      records[#records + 1] = record
      if not is_listed(record) then result = math.max(result, UNLISTED) end
    end
  end
  write_entries(records, as_json)
  return result
end

local function always() return true end

function commands.win32(args)
  return explain(args.values, status.win32, function(record) return record.name end, args.json)
end

function commands.httpsys(args)
  return explain(args.reasons, status.httpsys, always, args.json)
end

function commands.cloudflare(args)
  return explain(args.codes, status.cloudflare, always, args.json)
end

function commands.products()
  for _, id in ipairs(status.product_ids()) do
    io.write(("%-14s %s\n"):format(id, status.products[id]))
  end
  return LISTED
end

function commands.export(args)
  if args.format == "json" then need("dkjson") end
  require("httpstatus.export").export(args.format, function(...) io.write(...) end)
  return LISTED
end

function commands.log(args)
  return require("httpstatus.log_command").run(args, complain, need)
end

---The parser of the command line: its help, its completion scripts and its man page come from here.
---@return table parser  of argparse
function M.new_parser()
  local parser = need("argparse")("httpstatus",
    "What the status numbers of a web server mean, why they happen and what to do.",
    "Exit status: 0 every code is listed (match: the code matches), 1 some code is not or nothing was found, 2 malformed "
      .. "or misused.")
  parser:command_target("command")
  parser:add_help_command()
  parser:flag("--version", "Show the version and exit."):action(function()
    print(status._VERSION)
    os.exit(LISTED)
  end)

  local function json_flag(command)
    command:flag("--json", "One JSON array, an object for each.")
  end

  local describe = parser:command("describe", "Explain codes; the word describe may be left out.")
  describe:argument("codes",
    '"500.19", "404", "HTTP Error 500.19 - Internal Server Error", a log\'s "500 19 13"; - reads standard input.')
    :args("+")
  describe:option("--product", "Only the meanings of this product, for example iis6."):argname("ID")
  describe:option("--win32", "The Win32 code or HRESULT beside the codes, for example 0x8007000d."):argname("CODE")
  json_flag(describe)

  local list = parser:command("list", "List the codes, each with its title.")
  list:argument("selector", 'Only the codes that match, for example "4xx, !404" or "401.*".'):args("?")

  local match = parser:command("match", "Say by the exit status whether a code matches a selector.")
  match:argument("selector", '"4xx,!404", "500-599", "401.*", "client-error".')
  match:argument("code", '"404" or "404.3".')

  local search = parser:command("search", "List the codes whose texts hold all the words, best first.")
  search:argument("words", "Words of a title, a cause, a key, a Win32 name ..."):args("+")
  search:option("--limit", "At most so many codes."):argname("N"):convert(tonumber)

  local win32 = parser:command("win32", "Explain Win32 codes and HRESULTs.")
  win32:argument("values", "5, 0x8007000d, -2147024883."):args("+")
  json_flag(win32)

  local httpsys = parser:command("httpsys", "Explain the reasons of HTTP.sys in httperr logs.")
  httpsys:argument("reasons", "AppOffline, Timer_ConnectionIdle, ..."):args("+")
  json_flag(httpsys)

  local cloudflare = parser:command("cloudflare", "Explain the codes in the body of Cloudflare's error pages.")
  cloudflare:argument("codes", "1020, 1016, ..."):args("+")
  json_flag(cloudflare)

  parser:command("products", "List the products, each with its full name.")

  local export = parser:command("export", "Write the whole registry, one row per meaning.")
  export:option("--format", "json, csv or lua."):argname("FORMAT"):choices({ "json", "csv", "lua" }):count(1)

  require("httpstatus.log_command").add_to(parser)

  parser:command("manual", "Write the man page: httpstatus manual > httpstatus.1")
  parser:add_complete_command("completion")
  return parser
end

function commands.manual()
  io.write(require("httpstatus.manual").page(M.new_parser(), status._VERSION))
  return LISTED
end

-- Whether the first argument that is no option names a command.
local function names_command(args)
  local first = args[1]
  return commands[first] or first == "help" or first == "completion" or first == "-h" or first == "--help"
    or first == "--version"
end

---Runs the command.
---@param args string[]
---@return integer status  the exit status
function M.main(args)
  local words = {}
  for i, word in ipairs(args) do words[i] = word end
  if #words == 0 then words = { "--help" } end
  if not names_command(words) then table.insert(words, 1, "describe") end
  local ok, parsed = M.new_parser():pparse(words)
  if not ok then return complain("%s; see httpstatus --help", parsed) end
  return commands[parsed.command](parsed)
end

return M
