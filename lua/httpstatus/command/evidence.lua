---The options of the commands that tell what stands beside a code: the product, and keys of families.

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local status = require "httpstatus"
local words = require "httpstatus.command.words"

local M = {}

-- "FAMILY=KEY" as it is said of an example of the registry.
local function example()
  local first = family.get()[1]
  return ("%s=%s"):format(first.id, (select(2, core.texts(core.entry(first.number, 1)))))
end

-- What is wrong with the key that an option gives; nil where it is one.
local function problem_of(option, id, key)
  local _, number, message = family.read(family.get(id), key)
  return not number and ("option --%s: %s"):format(option, message) or nil
end

---The product and the evidence that the options name; nil and what is wrong with one.
---@param args table
---@return httpstatus.Options? options
---@return string? message
function M.of(args)
  local options, problem = { product = args.product, win32 = args.win32 }, args.win32 and problem_of("win32", "win32", args.win32)
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
    options[id], problem = key, problem or problem_of("beside", id, key)
  end
  if problem then return nil, problem end
  return options
end

---Adds the options to a command.
---@param command table  of argparse
function M.add_options(command)
  words.option(command, "--product", "ID", "The product that answered, for example iis6: what it means there.",
    "the id of a product, for example iis6; see httpstatus products")
  words.option(command, "--win32", "CODE", "The Win32 code or HRESULT beside the codes, for example 0x8007000d.",
    "a Win32 code or HRESULT, for example 0x8007000d")
  words.option(command, "--beside", "FAMILY=KEY",
    ("What else was seen beside the codes, for example %s; may be given for several families."):format(example()),
    ("a family and a key of it, for example %s; see httpstatus families"):format(example())):count("*")
end

return M
