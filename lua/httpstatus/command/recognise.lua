---What the command takes for evidence: a text as status.diagnose reads it; of a short one also what people type from memory,
---which is a key of a family, a phrase, or a part of what software prints.

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local printers = require "httpstatus.command.printers"
local status = require "httpstatus"
local suggest = require "httpstatus.suggest"
local trim = require "httpstatus.arguments".trim

local M = {}

local LONGEST = 64       -- of what is typed from memory
local MOST_KEYS = 3
local MOST_ANSWERS = 4

-- The diagnosis of the options and of what was asked; the options' own keys stay.
local function diagnose(beside, asked)
  local input = {}
  for name, value in pairs(asked) do input[name] = value end
  for name, value in pairs(beside) do input[name] = value end
  return (status.diagnose(input))
end

-- Evidence that an option gives has no place in the text.
local function is_read(diagnosis)
  for _, e in ipairs(#diagnosis > 0 and diagnosis.evidence or {}) do
    if e.first > 0 then return true end
  end
  return false
end

-- "FAMILY KEY" and "KEY FAMILY" -> { FAMILY = "KEY" }; a key alone -> the same for each family that has it.
local function keys_of(text)
  local first, behind = text:match("^(%S+)%s+(.+)$")
  local before, last = text:match("^(.+)%s+(%S+)$")
  for _, pair in ipairs { { first, behind }, { last, before } } do
    local found = pair[1] and family.get(pair[1])
    if found and (family.read(found, pair[2])) then return { [pair[1]] = pair[2] } end
  end
  local keys = {}
  for _, having in ipairs(family.having(text)) do keys[having] = text end
  return keys
end

---Whether a word is a key of some family.
---@param word string
---@return boolean
function M.is_key(word)
  return #word <= LONGEST and next(keys_of(word)) ~= nil
end

-- What was recognised is what was typed, and not what software would print.
local function as_typed(diagnosis, text)
  for _, finding in ipairs(diagnosis) do
    local e = finding.because[1]
    finding.because = {
      { kind = e.kind, text = text, first = 1, last = #text, count = 1, family = e.family, product = e.product },
    }
  end
  return diagnosis
end

-- A value that nobody lists still says of which part of Windows it is.
local Unlisted = { __tostring = function(finding) return finding.entry.description end }

local function unlisted_value(text)
  local number = text:find("^%-?%d+$") and tonumber(text)
  if not text:find("^0[xX]%x+$") and not (number and (number < 0 or number >= 2147483648)) then return nil end
  local record = status.win32(text)
  if not record or record.name then return nil end
  local found = { code = "win32 " .. record.hex, family = "win32", key = record.code, known = false,
    title = record.facility, description = record.description }
  return { setmetatable({ entry = found, because = {}, others = {} }, Unlisted), evidence = {}, unread = false }
end

-- What a product may mean by a text that several of its causes hold: no cause is decided. A status that is given is the one.
local function undecided_of(printer, beside)
  if beside.status then return diagnose(beside, { product = printer.product }) end
  local all
  for i, answer in ipairs(printer.answers) do
    local asked = answer.family and { [answer.family] = answer.key } or { status = answer.status }
    asked.product = printer.product
    local diagnosis = i <= MOST_ANSWERS and diagnose(beside, asked)
    if all and diagnosis then all[#all + 1] = diagnosis[1] end
    all = all or diagnosis
  end
  return all
end

---What a part of a sign says: where one product prints it, or the options name one, what its signs decide; else nothing is
---decided.
---@param text string
---@param beside httpstatus.Options  may hold a status, too
---@return httpstatus.Diagnosis?
function M.of_part(text, beside)
  local printed_by = printers.of(text)
  local printer = printed_by[beside.product] or #printed_by == 1 and printed_by[1]
  if printer and printer.is_ambiguous then
    return as_typed(undecided_of(printer, beside), text)
  elseif printer then
    return as_typed(diagnose(beside, { text = printers.text_of(printer) }), text)
  end
  if #printed_by == 0 then return nil end
  return { printers.undecided(text, printed_by), evidence = {}, unread = false }
end

-- A key of several words is what programs print, and may be a part of what several products do: with one of them given it is
-- theirs.
local function with_printers(diagnosis, text, beside)
  local e = #text <= LONGEST and text:find("%s") and diagnosis[1].because[1]
  if not e or e.kind ~= "key" or e.first ~= 1 or e.last ~= #text or #diagnosis > 1 then return diagnosis end
  local printed_by = printers.of(text)
  if printed_by[beside.product] then return M.of_part(text, beside) end
  if #printed_by > 1 then printers.name_in(diagnosis[1], text, printed_by) end
  return diagnosis
end

---What a text says beside the evidence of the options.
---@param text string
---@param beside httpstatus.Options
---@return httpstatus.Diagnosis? diagnosis  nil where nothing in the text was recognised
---@return boolean? has_places              whether its evidence names places in the text
function M.recognise(text, beside)
  local diagnosis = diagnose(beside, { text = text })
  local trimmed = trim(text)
  if is_read(diagnosis) then return with_printers(diagnosis, trimmed, beside), true end
  text = trimmed
  if text == "" or #text > LONGEST then return nil end
  local with_single_blanks = text:gsub("%s+", " ")
  if with_single_blanks ~= text then return M.recognise(with_single_blanks, beside), false end
  local code = core.parse(text) and text or status.find(text)
  if code then return diagnose(beside, { status = code }), false end
  local keys = keys_of(text)
  if next(keys) then return diagnose(beside, keys), false end
  return M.of_part(text, beside) or unlisted_value(text), false
end

---One code and keys beside it, as people type them: 500.19 0x80070021, 503 UC.
---@param arguments string[]
---@param options httpstatus.Options
---@return string? code                nil where it is anything else, or the keys do not decide for a cause of the code
---@return httpstatus.Options? beside  the options and the keys
---@return boolean? are_names          they do not decide, but are names, so that all is one text
function M.code_with_keys(arguments, options)
  local code, are_names, beside = nil, true, {}
  for name, value in pairs(options) do beside[name] = value end
  for _, argument in ipairs(arguments) do
    if core.parse(argument) then
      if code then return nil end
      code = argument
    else
      local keys = #argument <= LONGEST and keys_of(argument) or {}
      if not next(keys) then return nil end
      -- "404 NotFound" is a status with its phrase.
      if status.find(argument) then return nil, nil, true end
      are_names = are_names and argument:find("^%a") ~= nil
      for id, key in pairs(keys) do
        if beside[id] then return nil end
        beside[id] = key
      end
    end
  end
  if not code or #arguments == 1 then return nil end
  local decided = status.describe(code, beside).decided
  if decided and decided > 0 then return code, beside end
  return nil, nil, are_names
end

-- Every code, key and official name, and what it is called, a key with its family.
local function known_words()
  local words = {}
  for _, code in ipairs(status.list()) do words[code] = code end
  for _, found in ipairs(family.get()) do
    for n = 1, found.count do
      local row = core.entry(found.number, n)
      local key, name = select(2, core.texts(row)), core.fields(row).name
      words[key] = found.id .. " " .. key
      if name then words[name] = found.id .. " " .. name end
    end
  end
  return words
end

-- Keys of which the text is the last word, such as the number of an event: the first of them.
local function keys_with(text, words)
  local found = {}
  for key, called in pairs(words) do
    if key:sub(-#text - 1) == " " .. text then found[#found + 1] = called end
  end
  table.sort(found)
  for i = #found, MOST_KEYS + 1, -1 do found[i] = nil end
  return found
end

---What was probably meant by a text in which nothing was recognised.
---@param text string
---@return string[] nearest  a code, a family and its key, "404 Not Found"
function M.nearest(text)
  local words = known_words()
  local nearest = keys_with(text, words)
  local word = #nearest == 0 and suggest(text, words)
  if word then nearest[1] = words[word] end
  local number, message = status.find(text)
  local phrase = not number and message:match('did you mean "(.*)"%?$')
  if phrase then nearest[#nearest + 1] = ('%s %s'):format(status.find(phrase), phrase) end
  return nearest
end

return M
