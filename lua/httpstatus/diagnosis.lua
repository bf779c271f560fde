---How a finding and a diagnosis look as text: on a screen of 80 columns.

local family = require "httpstatus.family"
local lines_of = require "httpstatus.entry".lines

local ipairs, select, tostring = ipairs, select, tostring
local find, format, gmatch, gsub = string.find, string.format, string.gmatch, string.gsub
local match, rep, sub, upper = string.match, string.rep, string.sub, string.upper
local concat = table.concat
local unpack = table.unpack or unpack -- luacheck: ignore 143

local M = { Finding = {}, Diagnosis = {} }

local Finding, Diagnosis = M.Finding, M.Diagnosis

local WIDTH, MOST_LINES, MOST_LINES_IN_ALL, MOST_OTHERS, MOST_BESIDE = 80, 24, 40, 10, 3

local function wrapped(lines, text, first, hang)
  local row, indent = first, rep(" ", hang)
  for word in gmatch(text, "%S+") do
    if #row > hang and #row + 1 + #word > WIDTH then
      lines[#lines + 1] = row
      row = indent .. word
    else
      row = row .. (find(row, "%S$") and " " or "") .. word
    end
  end
  lines[#lines + 1] = row
end

---A text that is cut behind a word where it is longer.
---@param text string
---@param width integer
---@return string
function M.cut(text, width)
  return #text <= width and text or gsub(sub(text, 1, width - 3), "%s*%S*$", "") .. "..."
end

local cut = M.cut

local function shown(text)
  return (gsub(gsub(text, "%s+", " "), "[%z\1-\31\127-\255]", "?"))
end

local function add_because(lines, because)
  local texts, seen = {}, {}
  for _, e in ipairs(because) do
    local text = cut(shown(e.text), 50)
    if not seen[text] then
      seen[text] = true
      texts[#texts + 1] = text
    end
  end
  if #texts > 0 then lines[#lines + 1] = cut("Recognised: " .. concat(texts, " | "), WIDTH) end
end

local function heading(t)
  local title = t.title or t.phrase or ""
  if title == t.key then title = family.get(t.family).title end
  if t.name then title = t.name .. ": " .. title end
  local product = not t.known and " (not listed)" or ""
  if t.known and t.product and t.product ~= "http" then
    -- A description begins with the product's name and its versions.
    product = format(" (%s)", match(t.description, "^(.-): ") or t.product)
  end
  return cut(t.code .. " " .. title, WIDTH - #product) .. product
end

-- Who answered without a meaning of its own, and what nothing here explains.
local function add_notes(lines, finding)
  if #finding.answered_by > 0 and not finding.cause then
    wrapped(lines, format("%s answered or passed it on; no meaning of its own is listed.",
      concat(finding.answered_by, ", ")), "", 0)
  end
  local beside = {}
  for i, t in ipairs(finding.beside) do
    if i <= MOST_BESIDE then beside[i] = t.known and format("%s (%s)", t.code, t.title) or t.code .. " (not listed)" end
  end
  if #beside > 0 then
    lines[#lines + 1] = cut("Also there, and decides nothing here: " .. concat(beside, ", "), WIDTH)
  end
end

local function add_in_full(lines, cause, fix)
  wrapped(lines, cause, "- ", 2)
  if fix and fix ~= "" then wrapped(lines, fix, "  Fix: ", 4) end
end

-- The causes from the first-th on: as many in full with their fixes as there is room beside a line for each of the others,
-- of those that nothing decides the first two at least.
local function add_causes(lines, causes, fixes, first, is_decided)
  local at_least = is_decided and 0 or 2
  local i, left = first, #causes - first + 1
  while left > 0 do
    local in_full = { unpack(lines) }
    add_in_full(in_full, causes[i], fixes[i])
    if #in_full + left > MOST_LINES and i >= first + at_least then break end
    lines, i, left = in_full, i + 1, left - 1
  end
  for n = i, #causes do
    if #lines == MOST_LINES - 2 and n < #causes then
      lines[#lines + 1] = format("- and %d more", #causes - n + 1)
      break
    end
    lines[#lines + 1] = cut("- " .. causes[n], WIDTH)
  end
  return lines
end

-- What is decided, or by what to decide.
local function add_answer(lines, finding, causes, fixes)
  local t = finding.entry
  if not finding.cause then
    if t.summary then wrapped(lines, t.summary, "", 0) end
    if finding.decide_by then wrapped(lines, finding.decide_by, "Decide by: ", 2) end
    return
  end
  wrapped(lines, finding.cause, t.benign and "Normal operation: " or "Cause: ", 2)
  if finding.fix then wrapped(lines, finding.fix, "Fix: ", 2) end
  for i = 2, t.decided do
    if #lines < MOST_LINES - 6 then
      wrapped(lines, causes[i], "Or: ", 2)
      if fixes[i] and fixes[i] ~= "" then wrapped(lines, fixes[i], "Fix: ", 2) end
    end
  end
  -- What the same evidence says if another product answered; how to tell that stands below.
  for _, other in ipairs(finding.others) do
    if other.cause and #lines < MOST_LINES - 6 then
      wrapped(lines, other.cause, format("Or, of %s: ", other.product), 2)
      if other.fix and other.fix ~= "" then wrapped(lines, other.fix, "Fix: ", 2) end
    end
  end
end

-- Who prints the text among more words, which would tell: a product is one line.
local function add_printers(lines, finding)
  lines[#lines + 1] = "Printed, among more words, by:"
  for i, other in ipairs(finding.others) do
    if i > MOST_OTHERS then
      lines[#lines + 1] = format("- and %d more", #finding.others - MOST_OTHERS)
      break
    end
    lines[#lines + 1] = cut(format("- %s: %s", other.product, other.title), WIDTH)
  end
  lines[#lines + 1] = "The whole line tells which."
  lines[#lines + 1] = format('One of them: httpstatus --product %s "%s"', finding.others[1].product, shown(finding.part))
end

-- Who may have answered with a status of which nothing is decided: one product is one line.
local function add_others(lines, finding)
  if #finding.others == 0 then return end
  lines[#lines + 1] = #finding.answered_by > 0 and "Or what stands behind it answered:" or "Or another answered:"
  for i, other in ipairs(finding.others) do
    if i > MOST_OTHERS then
      lines[#lines + 1] = format("- and %d more", #finding.others - MOST_OTHERS)
      break
    end
    local causes = other.causes > 0 and format(" (%d cause%s)", other.causes, other.causes == 1 and "" or "s") or ""
    lines[#lines + 1] = cut(format("- %s%s: %s", other.product, causes, other.tell or other.title), WIDTH)
  end
  lines[#lines + 1] = format("One of them: httpstatus %s --product %s", finding.entry.code, finding.others[1].product)
end

function Finding.__tostring(finding)
  local t = finding.entry
  local head = { heading(t) }
  local found = t.family and family.get(t.family)
  -- What kind of key it is, unless the heading says so.
  if found and t.title ~= t.key then head[2] = cut(gsub(found.title, "^%l", upper) .. ".", WIDTH) end
  add_because(head, finding.because)
  local causes, fixes = lines_of(t.cause), lines_of(t.fix)
  add_answer(head, finding, causes, fixes)
  add_notes(head, finding)
  local first = finding.cause and t.decided + 1 or 1
  local lines = add_causes(head, causes, fixes, first, finding.cause ~= nil)
  for i = #lines, MOST_LINES, -1 do lines[i] = nil end
  if finding.part then
    add_printers(lines, finding)
    if not t.family then return concat(lines, "\n") end
  else
    add_others(lines, finding)
  end
  lines[#lines + 1] = format("All that is known: httpstatus --all %s", t.code)
  return concat(lines, "\n")
end

local NOTHING = [[
%s.
What would help: a status such as 502 or 500.19, an error page, a log line, an
event's source and number, a Win32 code or HRESULT, a key such as AppOffline.]]

---What is to be said where nothing was found.
---@param products string[]  titles of those that the text tells
---@return string
function M.nothing_of(products)
  return #products == 0 and "nothing was recognised"
    or format("this is of %s, but nothing that is listed was recognised in it", concat(products, ", "))
end

function Diagnosis.__tostring(diagnosis)
  if #diagnosis == 0 then
    return format(NOTHING, gsub(M.nothing_of(diagnosis.products), "^%l", upper))
  end
  local texts, lines = {}, 0
  for i, finding in ipairs(diagnosis) do
    local text = tostring(finding)
    local length = select(2, gsub(text, "\n", "")) + 2
    if i > 1 and lines + length > MOST_LINES_IN_ALL - (#diagnosis - i) * 3 then
      text = cut(format("%s%s", heading(finding.entry), finding.cause and ": " .. finding.cause or ""), WIDTH)
      length = 2
    end
    texts[i], lines = text, lines + length
  end
  return concat(texts, "\n\n")
end

return M
