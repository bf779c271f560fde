---The commands httpstatus families and httpstatus FAMILY KEY: what stands beside a status. The registry names the families.

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local output = require "httpstatus.command.output"
local screen = require "httpstatus.command.screen"
local status = require "httpstatus"
local typed = require "httpstatus.command.typed"
local words = require "httpstatus.command.words"

local M = {}

local LISTED, UNLISTED = 0, 1

-- A family with a record of its own, which tells something of values that are not listed, too: these have no `name`.
local records = { win32 = status.win32 }

-- Records of values that are not listed have no name.
local function is_listed(found)
  for _, entry in ipairs(found) do
    if not entry.known and not entry.name then return false end
  end
  return true
end

-- A family often has the name of its product, whose codes are meant then; a log may say -1 for no status.
-- A family of another name stands for its product: alb 504.
local function of_product(id, key)
  local code, product = key == "-1" and "000" or key, status.products[id] and id or family.get(id).product
  local entry = core.parse(code) and status.describe(code, { product = product })
  return entry and entry.known and entry.product == product and status.diagnose { status = code, product = product } or nil
end

-- Where some of the words are no keys of the family and all are known, or none is a key and some are, they are in any order:
-- envoy 503 UF,URX. What they say, and the places of those that are not known.
local function in_any_order(id, keys, look_up)
  local count = 0
  for _, key in ipairs(keys) do
    if look_up(key) or of_product(id, key) then count = count + 1 end
  end
  if count == #keys or #keys == 1 and core.parse(keys[1]) then return nil end
  local said, unknown, words_of = typed.read(id .. " " .. table.concat(keys, " "), {})
  if said and (count == 0 or #unknown == 0) then return said, unknown, words_of end
end

local function write(shown, entries, args, has_records)
  if args.quiet then
    screen.write_lines(shown)
  elseif args.all or args.json or has_records and not is_listed(entries) then
    output.write_entries(entries, args.json)
  else
    screen.write(shown)
  end
end

local function explain_words(said, unknown, words_of, args)
  local result, entries = LISTED, {}
  for _, item in ipairs(said) do
    for _, finding in ipairs(item.diagnosis) do
      entries[#entries + 1] = finding.entry
      if not finding.entry.known then result = math.max(result, UNLISTED) end
    end
  end
  for _, at in ipairs(unknown) do
    result = output.complain("the arguments: %s was not recognised", words.shown(words_of[at]))
  end
  write(said, entries, args, false)
  return result
end

local function explain(id, keys, args)
  local look_up = records[id] or function(key) return status.lookup(id, key) end
  -- A key of two words that came without quotes.
  local joined = table.concat(keys, " ")
  if #keys > 1 and look_up(joined) then keys = { joined } end
  local said, unknown, words_of = in_any_order(id, keys, look_up)
  if said then return explain_words(said, unknown, words_of, args) end
  local result, entries, shown = LISTED, {}, {}
  for i, key in ipairs(keys) do
    local entry, message = look_up(key)
    local diagnosis = entry and status.diagnose { [id] = key } or of_product(id, key)
    entry = entry or diagnosis and diagnosis[1].entry
    if entry then
      entries[#entries + 1] = entry
      shown[#shown + 1] = { text = key, diagnosis = diagnosis, is_echoed = false }
      if not entry.known and not entry.name then result = math.max(result, UNLISTED) end
    else
      result = output.complain("argument %d: %s", i, message)
    end
  end
  write(shown, entries, args, records[id] ~= nil)
  return result
end

-- How keys of a kind look, for the help.
local function keys_help(found)
  if found.key == "hresult" then return "5, 0x8007000d, -2147024883, or a name such as ERROR_ACCESS_DENIED." end
  local examples = {}
  for n = 1, math.min(found.count, 2) do
    examples[n] = select(2, core.texts(core.entry(found.number, n))) .. ", "
  end
  return table.concat(examples) .. "..."
end

local function families()
  for _, found in ipairs(family.get()) do
    output.write(("%-14s %5d  %s\n"):format(found.id, found.count, found.title))
  end
  return LISTED
end

---Adds the commands to the parser, and what runs them.
---@param parser table  of argparse
---@param run table<string, fun(args: table, parser: table): integer>
function M.add_to(parser, run)
  parser:command("families", "List the kinds of keys that stand beside a status: id, number of keys, title.")
  run.families = families
  for _, found in ipairs(family.get()) do
    local article = found.title:find("^[AEIOUaeiou]") and "an" or "a"
    local command = parser:command(found.id, ("Explain %s %s."):format(article, found.title))
    command:argument("keys", keys_help(found)):args("+")
    command:flag("--all", "Everything that is known of them.")
    command:mutex(
      command:flag("--json", "One JSON array, an object for each."),
      command:flag("-q --quiet", "A line for each: key, product, title, cause and fix, with tabs between, - for none."))
    run[found.id] = function(args) return explain(found.id, args.keys, args) end
  end
end

return M
