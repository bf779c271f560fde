---The commands that ask the whole registry: list, match, search, products, export.

local family = require "httpstatus.family"
local output = require "httpstatus.command.output"
local status = require "httpstatus"
local words = require "httpstatus.command.words"

local M = {}

local LISTED, UNLISTED = 0, 1
local MATCHES, DIFFERS = 0, 1
local NARROWEST, WIDEST = 9, 24

local complain, write = output.complain, output.write

-- The title of a code, or of a family and its key.
local function title_of(name)
  local id, key = name:match("^(%S+) (.+)$")
  return id and family.title_of(status.lookup(id, key)) or status.title(name)
end

local function write_titles(names)
  local width = NARROWEST
  for _, name in ipairs(names) do width = math.max(width, math.min(#name, WIDEST)) end
  for _, name in ipairs(names) do
    write(name, (" "):rep(width - #name), " ", title_of(name), "\n")
  end
end

local function list_keys(id)
  local names, message = status.keys(id)
  if not names then return complain("%s", message) end
  for i, key in ipairs(names) do names[i] = id .. " " .. key end
  write_titles(names)
  return LISTED
end

local function list(args)
  if args.family then
    if args.selector then return complain("a selector picks codes; --family lists keys, and takes none") end
    return list_keys(args.family)
  end
  local codes, message = status.list(args.selector)
  if not codes then return complain("%s", message) end
  write_titles(codes)
  return LISTED
end

local function match(args)
  local set, malformed = status.set(args.selector)
  if not set then return complain("%s", malformed) end
  local found, message = set:has(args.code)
  if found == nil then return complain("%s", message) end
  return found and MATCHES or DIFFERS
end

local function search(args)
  local query = table.concat(args.words, " ")
  local found, names = status.search(query), {}
  if #found == 0 then complain("no text of the registry holds all of %s", words.shown(query)) end
  for i = 1, math.min(#found, args.limit or #found) do names[i] = found[i] end
  write_titles(names)
  return #found > 0 and LISTED or UNLISTED
end

local function products()
  for _, id in ipairs(status.product_ids()) do
    write(("%-14s %s\n"):format(id, status.products[id]))
  end
  return LISTED
end

-- Named here too, so that other commands load no exporter.
local FORMATS = { "json", "csv", "lua", "postgresql", "clickhouse" }

local function export(args)
  local exporter = require "httpstatus.export"
  local module = exporter.formats[args.format].needs
  if module then output.need(module) end
  exporter.export(args.format, write)
  return LISTED
end

---Adds the commands to the parser, and what runs them.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  local command = parser:command("list", "List the codes, or the keys of a family, each with its title.")
  command:argument("selector", 'Only the codes that match, for example "4xx, !404" or "401.*".'):args("?")
  words.option(command, "--family", "FAMILY", "The keys of this family instead, for example httperr.", "the id of a family")
  run.list = list

  command = parser:command("match", "Say by the exit status whether a code matches a selector.",
    "Exit status: 0 the code matches, 1 it does not, 2 either is malformed.")
  command:argument("selector", '"4xx,!404", "500-599", "401.*", "client-error".')
  command:argument("code", '"404" or "404.3".')
  run.match = match

  command = parser:command("search", "List the codes and keys whose texts hold all the words, best first.")
  command:argument("words", "Words of a title, a cause, a key, a name ..."):args("+")
  words.option(command, "--limit", "N", "At most so many.", "how many at most, a whole number")
    :convert(words.whole_number("--limit"))
  run.search = search

  parser:command("products", "List the products, each with its full name.")
  run.products = products

  command = parser:command("export", "Write the whole registry: a row for each meaning, class, shared cause and key.")
  local names = "json, csv, lua, postgresql or clickhouse"
  words.option(command, "--format", "FORMAT", names .. ".", names):choices(FORMATS):count(1)
  run.export = export
end

return M
