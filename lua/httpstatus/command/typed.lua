---A short text that people type from memory, word by word and in any order: a code, products, families, keys, and parts of what
---programs print. What is known is used, what is not is named.

local core = require "httpstatus.core"
local family = require "httpstatus.family"
local printers = require "httpstatus.command.printers"
local recognise = require "httpstatus.command.recognise"
local status = require "httpstatus"

local unpack = table.unpack or unpack -- luacheck: ignore 143

local M = {}

local LONGEST, MOST_WORDS, MOST_TOGETHER = 64, 10, 5

-- What stands between words that count.
local FILLERS = {}
for word in ([[a an and at behind by code error event for from got http https in is of on reason response returned returns
    status the to via with - | /]]):gmatch("%S+") do
  FILLERS[word] = true
end

---Whether a word only joins or announces others.
---@param word string
---@return boolean
function M.is_filler(word)
  return FILLERS[word:lower()] == true
end

local function words_of(text)
  local words = {}
  for word in text:gmatch("%S+") do
    words[#words + 1] = word:gsub("^[\"'(]+(.)", "%1"):gsub("(.)[\"'),:;]+$", "%1")
  end
  return words
end

-- The families that have the key, of those that the text names where it names any; short keys and words of prose differ by their
-- case alone, and a short number is a key only of a family that is named.
local function families_of(key, named)
  local having = {}
  for _, id in ipairs(family.having(key)) do
    if named[id] then return { id } end
    if not (key:find("^%d%d?%d?$") or #key <= 4 and key:find("%l")) then having[#having + 1] = id end
  end
  return having
end

-- Whether a word is several keys of one family with commas between, as C reads them: UF,URX.
local function is_list(word)
  if not word:find(",", 1, true) then return false end
  local having
  for key in word:gmatch("[^,]+") do
    local both = {}
    for _, id in ipairs(family.having(key)) do
      if not having or having[id] then both[id] = true end
    end
    having = both
  end
  return having ~= nil and next(having) ~= nil
end

-- The product that a word names, also by its family: alb is a family of aws. "HTTP" in front of a status names none.
local function product_of(word)
  local id = word:lower()
  if id == "http" then return nil end
  return status.products[id] and id or family.get(id) and family.get(id).product
end

-- Takes a word that stands for itself; false where it is none.
local function take_word(found, word)
  if is_list(word) then
    found.keys[#found.keys + 1] = word
    return true
  end
  return product_of(word) ~= nil or M.is_filler(word)
end

-- The place of the last word of the code's phrase, where it stands here.
local function take_phrase(found, words, at)
  for last = math.min(#words, at + MOST_TOGETHER - 1), at, -1 do
    if found.code and status.find(table.concat(words, " ", at, last)) == core.parse(found.code) then return last end
  end
end

-- The status of a phrase, where no code is given.
local function take_code(found, code)
  if not code or found.code then return false end
  found.code = ("%d"):format(code)
  return true
end

-- A key of one family or more. What is a name stands behind the code as it is, what a family has to be told for beside it.
local function take_key(found, text)
  local having = families_of(text, found.named)
  if #having == 0 then return false end
  if text:find("%s") or text:find("^%d+$") or found.named[having[1]] then
    found.beside[#found.beside + 1] = { text = text, having = having }
  else
    found.keys[#found.keys + 1] = text
  end
  return true
end

-- A part of what programs print, of the products that the text names where it names any. A single word that several print is
-- any word.
local function take_part(found, text)
  local printed_by = printers.of(text)
  local is_printed = #found.products == 0 and (#printed_by == 1 or #printed_by > 1 and text:find("%s") ~= nil)
  for _, product in ipairs(found.products) do is_printed = is_printed or printed_by[product] ~= nil end
  if is_printed then found.parts[#found.parts + 1] = text end
  return is_printed
end

-- Takes words that mean something together, or one. A phrase of one word is more than a key, a key of several more than a
-- phrase; the phrase of another code says nothing, but is known.
local function take_words(found, text)
  local code, is_word = status.find(text), not text:find("%s")
  return is_word and take_code(found, code) or take_key(found, text) or take_code(found, code) or take_part(found, text)
    or code ~= nil
end

-- The columns of a log behind the code: substatus and values of Windows. Returns the place of the last one.
local function take_columns(found, words, at)
  if not words[at + 1] or not words[at + 1]:find("^%d%d?$") then return at end
  repeat
    at = at + 1
    found.keys[#found.keys + 1] = words[at]
  until not words[at + 1] or not status.win32(words[at + 1])
  return at
end

-- Takes what stands at a place, most words first. Returns the place of its last word; nil where it is not known.
local function take_at(found, words, at)
  if words[at] == found.code then return take_columns(found, words, at) end
  local last = take_phrase(found, words, at)
  if last then return last end
  if take_word(found, words[at]) or core.parse(words[at]) then return at end
  last = math.min(#words, at + MOST_TOGETHER - 1)
  while last >= at and not take_words(found, table.concat(words, " ", at, last)) do last = last - 1 end
  return last >= at and last or nil
end

-- What the words are, and the places of the first and last word of each part; nil where they name several codes and what may
-- stand beside each of them.
local function sort_out(words)
  local found = { products = {}, keys = {}, beside = {}, parts = {}, places = {}, unknown = {}, named = {}, codes = {} }
  for _, word in ipairs(words) do
    local product = product_of(word)
    if family.get(word:lower()) then found.named[word:lower()] = true end
    if product and not found.products[product] then
      found.products[#found.products + 1], found.products[product] = product, true
    end
    if core.parse(word) then
      found.codes[#found.codes + 1] = word
      found.code = found.code or word
    end
  end
  local i = 1
  while i <= #words do
    local parts, last = #found.parts, take_at(found, words, i)
    if #found.parts > parts then found.places[found.parts[#found.parts]] = { i, last } end
    if not last then found.unknown[#found.unknown + 1] = i end
    i = (last or i) + 1
  end
  found.codes[1] = found.code
  if #found.codes > 1 and #found.keys + #found.beside + #found.parts > 0 then return nil end
  return found
end

local function with(options, more)
  local all = {}
  for name, value in pairs(options) do all[name] = value end
  for name, value in pairs(more) do all[name] = all[name] or value end
  return all
end

-- The parts of signs, also those that are keys and that the product prints among more words; and the other keys.
local function parts_of(found, product)
  local parts, keys = { unpack(found.parts) }, {}
  for _, key in ipairs(found.beside) do
    if product and printers.of(key.text)[product] then
      parts[#parts + 1] = key.text
    else
      keys[#keys + 1] = key
    end
  end
  return parts, keys
end

-- The diagnoses of what was found, as one product means it.
local function diagnose(found, code, options, product)
  local beside, list = with(options, { product = product }), {}
  local parts, keys = parts_of(found, beside.product)
  local function add(text, diagnosis, part)
    if diagnosis then list[#list + 1] = { text = text, diagnosis = diagnosis, part = part } end
  end
  for _, part in ipairs(parts) do
    local printed_by = printers.of(part)
    if code and (printed_by[beside.product] or #printed_by == 1) then
      add(code .. " " .. part, recognise.of_part(part, with(beside, { status = code })), part)
      code = nil
    else
      add(part, recognise.of_part(part, beside), part)
    end
  end
  for _, key in ipairs(keys) do
    local text = #key.having == 1 and key.having[1] .. " " .. key.text or key.text
    if not code then add(text, (recognise.recognise(text, beside))) end
    for _, id in ipairs(code and key.having or {}) do beside[id] = beside[id] or key.text end
  end
  if code then
    local text = table.concat({ code, unpack(found.keys) }, " ")
    local diagnosis = recognise.recognise(text, beside)
    if diagnosis then table.insert(list, 1, { text = text, diagnosis = diagnosis }) end
  else
    for _, key in ipairs(found.keys) do add(key, (recognise.recognise(key, beside))) end
  end
  return list
end

---What the words of a short text say, each used that is known.
---@param text string
---@param options httpstatus.Options  the evidence of the options
---@return { text: string, diagnosis: httpstatus.Diagnosis }[]? said  nil where too little is known
---@return integer[]? unknown  which words of it are not
---@return string[]? words
function M.read(text, options)
  local words = #text <= LONGEST and words_of(text) or {}
  if #words < 2 or #words > MOST_WORDS then return nil end
  local found = sort_out(words)
  if not found or not found.code and #found.keys + #found.beside == 0 then return nil end
  local said, undecided, seen = {}, {}, {}
  for n = 1, math.max(1, #found.codes) do
    for i = 1, math.max(1, #found.products) do
      for _, item in ipairs(diagnose(found, found.codes[n], options, found.products[i])) do
        local first = item.diagnosis[1]
        local answer = ("%s\n%s\n%s"):format(first.entry.code, first.entry.product or "", first.cause or "")
        local list = first.part and undecided or said
        if not seen[answer] then list[#list + 1] = item end
        seen[answer] = true
      end
    end
  end
  -- Beside words that are not known, what decides nothing is as good as these.
  local is_prose = #said > 0 and #found.unknown > 0
  for _, item in ipairs(undecided) do
    local place = is_prose and found.places[item.part]
    if place then
      for at = place[1], place[2] do found.unknown[#found.unknown + 1] = at end
    else
      said[#said + 1] = item
    end
  end
  table.sort(found.unknown)
  if #said == 0 then return nil end
  return said, found.unknown, words
end

---What the words of a short text say beyond what the text as a whole does: a code or a product that the diagnosis has not. Where
---it has no more than a status, other words of the text may be prose.
---@param text string
---@param options httpstatus.Options
---@param diagnosis httpstatus.Diagnosis
---@return { text: string, diagnosis: httpstatus.Diagnosis }[]? said  nil where the diagnosis says as much
function M.read_beyond(text, options, diagnosis)
  local said, unknown, words = M.read(text, options)
  if not said then return nil end
  local has_status, has_more = false, false
  for _, e in ipairs(diagnosis.evidence) do
    has_status, has_more = has_status or e.kind == "status", has_more or e.kind ~= "status"
  end
  if #unknown > 0 and has_more then return nil end
  for _, word in ipairs(words) do
    if core.parse(word) and not has_status or product_of(word) and #diagnosis.products == 0 then return said end
  end
end

return M
