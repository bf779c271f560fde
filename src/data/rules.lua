-- What a block of the registry may hold and how its texts are worded: the rules of README.md, as checks.
-- A fault is reported as "file:line: code: reason".

local notation = require "notation"

local M = {}

-- What each kind of block may hold, and what it must: a mark "!" behind the type.
local KINDS = {
  source = { id = "string!", title = "string!", url = "string!", licence = "string!" },
  product = { id = "string!", name = "string!", title = "string!", files = "table!", built_on = "string", tell = "string",
    signs = "table", logs = "table" },
  class = { code = "string!", title = "string!", summary = "string!", source = "table!" },
  meaning = {
    code = "string!", versions = "string!", title = "string!", phrase = "string", summary = "string!", check = "string",
    causes = "table", see = "table", signs = "table", source = "table!", confidence = "string", untried = "string",
  },
  -- Causes that several statuses share.
  shared = { codes = "table!", versions = "string!", causes = "table!", source = "table!", confidence = "string" },
  -- A kind of key that stands beside a status; and what one key of it means.
  family = {
    id = "string!", title = "string!", key = "string!", together = "boolean", exact = "boolean", looks = "table",
    written = "table", columns = "table",
  },
  -- How a status, a value of Windows and an event look where software prints them.
  looks = { status = "table", substatus = "table", value = "table", data = "table", provider = "table", event = "table" },
  entry = {
    family = "string", key = "any!", also = "table", anywhere = "boolean", name = "string", status = "string",
    versions = "string", title = "string", summary = "string!", check = "string", causes = "table", see = "table",
    signs = "table", source = "table!", confidence = "string", untried = "string",
  },
  -- Another name of a status: an old phrase, or a constant of another program.
  alias = { status = "string!", name = "string!", constant = "boolean", source = "table!" },
  -- The statuses of which RFC 9110 and others say one more thing.
  semantics = { name = "string!", statuses = "table!", source = "table!" },
  facility = { code = "number!", name = "string!", source = "table!" },
}

-- How the text of a field is checked: true for sentences.
local SENTENCES = { summary = true, check = true, untried = true, title = false, phrase = false, name = false }
local SHORT = { title = true, phrase = true, name = true }

-- Where a block stands: read.lua's fields.
local PLACE = { file = true, line = true }

-- Causes that nothing decides: as many as can be tried one by one.
local TITLE_MAX, SENTENCE_MAX, UNDECIDED_MAX = 72, 600, 6

-- A sign is looked for by a run of this many characters without a blank.
local ANCHOR_MIN, SIGN_MAX = 4, 160

-- What is wrong with a sign, or with a look, which has one <> for the key; nil when nothing is.
local function sign_fault(sign, is_look)
  if type(sign) ~= "string" then return "is not text" end
  if #sign > SIGN_MAX then return ("has %d characters, at most %d"):format(#sign, SIGN_MAX) end
  if sign:find("[%z\1-\31\127]") then return "holds a control character" end
  if sign:find("^ ") or sign:find(" $") or sign:find("  ") then return "has a blank too many" end
  if not is_look and (sign:find("^<>") or sign:find("<>$")) then return "begins or ends with <>" end
  if is_look and select(2, sign:gsub("<>", "")) ~= 1 then return "has not one <>, where the key stands" end
  for run in sign:gsub("<>", " "):gmatch("%S+") do
    if #run >= ANCHOR_MIN then return nil end
  end
  return ("has no %d characters in a row to be looked for"):format(ANCHOR_MIN)
end

-- What is wrong with a text, or nil.
local function text_fault(text, longest)
  if text == "" then return "is empty" end
  if #text > longest then return ("has %d characters, at most %d"):format(#text, longest) end
  if text:find("[^\32-\126]") then return "holds a byte that is not printable ASCII" end
  if text:find("^ ") or text:find(" $") or text:find("  ") then return "has a blank too many" end
  if select(2, text:gsub("`", "")) % 2 == 1 then return "has an unpaired backtick" end
  local prose = text:gsub("`[^`]*`", "")
  if prose:find("</?%a") or prose:find("&#?%w+;") then return "holds HTML outside backticks" end
  if text:find("<br") or text:find("</?li") or text:find("&nbsp;") then return "holds HTML" end
  if text:find("%f[%w]%a:%a") or text:find("%%%a+%%%a") or text:find("%f[%w]HKLM%w")
      or text:find("System32%a") then
    return "has lost a backslash"
  end
end

local function sentence_fault(text)
  if not text:find("^[A-Z0-9`]") then return "does not start with a capital, a digit or a backtick" end
  if not text:find("%.$") and not text:find("%?$") then return "does not end with a full stop" end
end

---Collects faults. A block is known by its place, which is `file` and `line` of the block itself.
function M.new_checker(registry)
  local checker = { faults = {} }

  function checker.fault(block, code, reason, ...)
    local place = block.line and ("%s:%d"):format(block.file, block.line) or block.file
    checker.faults[#checker.faults + 1] = ("%s: %s: %s"):format(place, tostring(code), reason:format(...))
  end

  local function check_text(block, code, field, text, is_sentence, longest)
    if type(text) ~= "string" then return checker.fault(block, code, "%s is not text", field) end
    local reason = text_fault(text, longest or SENTENCE_MAX)
    if not reason and is_sentence then reason = sentence_fault(text) end
    if reason then checker.fault(block, code, "%s %s: %s", field, reason, text:sub(1, 60)) end
  end

  local function check_fields(block, code, kind)
    local fields, names = KINDS[kind], {}
    for name in pairs(block) do
      if not PLACE[name] then names[#names + 1] = tostring(name) end
    end
    for name, expected in pairs(fields) do
      if block[name] == nil and expected:find("!") then names[#names + 1] = name end
    end
    table.sort(names)
    for _, name in ipairs(names) do
      local expected = fields[name] and fields[name]:gsub("!", "")
      if not expected then
        checker.fault(block, code, "unknown field %s", name)
      elseif block[name] == nil then
        checker.fault(block, code, "has no %s", name)
      elseif expected ~= "any" and type(block[name]) ~= expected then
        checker.fault(block, code, "%s is a %s, a %s was expected", name, type(block[name]), expected)
      elseif SENTENCES[name] ~= nil then
        check_text(block, code, name, block[name], SENTENCES[name], SHORT[name] and TITLE_MAX)
      end
    end
  end

  local function check_signs(block, code, field, signs, is_look)
    if signs[1] == nil then checker.fault(block, code, "%s is empty; leave it out", field) end
    local seen = {}
    for i, sign in ipairs(signs) do
      local reason = sign_fault(sign, is_look)
      if not reason and seen[sign:lower()] then reason = "stands twice" end
      if reason then checker.fault(block, code, "%s[%d] %s: %s", field, i, reason, tostring(sign):sub(1, 60)) end
      if type(sign) == "string" then seen[sign:lower()] = true end
    end
  end

  -- Each is one of the list.
  local function check_roles(block, code, field, list)
    for i, role in ipairs(type(block[field]) == "table" and block[field] or {}) do
      local known = false
      for _, name in ipairs(list) do known = known or name == role end
      if not known then
        checker.fault(block, code, "%s[%d] is %s; one of %s was expected", field, i, tostring(role), table.concat(list, ", "))
      end
    end
  end

  local function check_causes(block, code, causes)
    if #causes == 0 then checker.fault(block, code, "causes is empty; leave it out") end
    local undecided, seen = 0, {}
    for i, pair in ipairs(causes) do
      local place = ("causes[%d]"):format(i)
      if type(pair) ~= "table" then return checker.fault(block, code, "%s is not a pair", place) end
      check_text(block, code, place, pair[1], true)
      if pair[2] ~= nil then check_text(block, code, place .. " fix", pair[2], true) end
      for name in pairs(pair) do
        if name ~= 1 and name ~= 2 and name ~= "when" and name ~= "benign" and name ~= "untried" then
          checker.fault(block, code, "%s has an unknown field %s", place, tostring(name))
        end
      end
      if pair.untried ~= nil then check_text(block, code, place .. " untried", pair.untried, true) end
      if pair.when == nil then
        undecided = undecided + 1
      elseif type(pair.when) ~= "table" or next(pair.when) == nil then
        checker.fault(block, code, "%s when is no table of families and keys", place)
      elseif pair.when.says ~= nil then
        local says = pair.when.says
        check_signs(block, code, place .. " says", type(says) == "table" and says or { says })
      end
      if pair.benign ~= nil and (pair.benign ~= true or pair.when == nil) then
        checker.fault(block, code, "%s benign is true and has a when", place)
      end
      local text = tostring(pair[1]) .. "\n" .. tostring(pair[2])
      if seen[text] then checker.fault(block, code, "%s stands twice: give one cause both values", place) end
      seen[text] = true
    end
    if undecided > UNDECIDED_MAX then
      checker.fault(block, code, "has %d causes that nothing decides, at most %d", undecided, UNDECIDED_MAX)
    end
  end

  local function check_see(block, code, see)
    if next(see) == nil then checker.fault(block, code, "see is empty; leave it out") end
    for other, remark in pairs(see) do
      check_text(block, code, "see", remark, false)
      if type(other) ~= "string" then checker.fault(block, code, "see names %s, which is no code", tostring(other)) end
      if type(remark) == "string" and remark:find("%.$") then
        checker.fault(block, code, "see ends with a full stop: %s", remark:sub(1, 60))
      end
    end
  end

  -- What the lab tried: a text for each server.
  local function check_lab(block, code, lab)
    for i, text in ipairs(type(lab) == "table" and lab or { lab }) do
      local place = ("source lab[%d]"):format(i)
      check_text(block, code, place, text, false, math.huge)
      if type(text) == "string" and not notation.parse_lab(text) then
        checker.fault(block, code, "%s is not \"server version: experiment; experiment\": %s", place, text:sub(1, 60))
      end
    end
  end

  local function check_source(block, code, source)
    for name, value in pairs(source) do
      if name == "lab" then
        check_lab(block, code, value)
      elseif type(name) ~= "number" then
        checker.fault(block, code, "source has an unknown field %s", tostring(name))
      end
    end
    if source[1] == nil then return checker.fault(block, code, "has no source") end
    for i, pair in ipairs(source) do
      if type(pair) ~= "table" then
        checker.fault(block, code, "source[%d] is not { id, section }", i)
      else
        local document = registry.sources[pair[1]]
        if document then document.cited = true end
        if not document then checker.fault(block, code, "source %s is not in sources.lua", tostring(pair[1])) end
        if pair[2] ~= nil then check_text(block, code, "source section", pair[2], false) end
      end
    end
  end

  ---Checks what can be told of a block by itself; a field of the wrong type is reported once.
  function checker.check(block, code, kind)
    check_fields(block, code, kind)
    local function is(field, expected) return type(block[field]) == expected end
    if is("versions", "string") and not notation.parse_versions(block.versions) then
      checker.fault(block, code, "malformed versions %s", block.versions)
    end
    if is("title", "string") and kind ~= "source" and kind ~= "product" and kind ~= "family"
        and (block.title:find("%.$") or block.title:find("^%l")) then
      checker.fault(block, code, "title is not in sentence case without a full stop: %s", block.title)
    end
    if is("causes", "table") then check_causes(block, code, block.causes) end
    if is("see", "table") then check_see(block, code, block.see) end
    if is("source", "table") then check_source(block, code, block.source) end
    if is("signs", "table") then check_signs(block, code, "signs", block.signs) end
    if is("looks", "table") then check_signs(block, code, "looks", block.looks, true) end
    if is("written", "table") then
      for i, look in ipairs(block.written) do
        if type(look) ~= "string" or not (look:find("^<>%S%S+$") or look:find("^%S%S+<>$")) then
          checker.fault(block, code, "written[%d] is not <> and two characters beside it: %s", i, tostring(look))
        end
      end
    end
    for _, field in ipairs(kind == "looks" and notation.LOOKS or {}) do
      if is(field, "table") then check_signs(block, code, field, block[field], true) end
    end
    check_roles(block, code, "logs", notation.LOGS)
    check_roles(block, code, "columns", notation.COLUMNS)
    if is("status", "string") then
      for word in block.status:gmatch("%S+") do
        if not word:find("^%d%d%d$") then checker.fault(block, code, "malformed status %s", block.status) end
      end
    end
    if is("confidence", "string") and block.confidence ~= "medium" and block.confidence ~= "low" then
      checker.fault(block, code, "confidence is %s, medium or low was expected", block.confidence)
    end
  end

  return checker
end

return M
