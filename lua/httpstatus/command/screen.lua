---How findings are shown: on a screen, each in a line for scripts, as JSON.

local core = require "httpstatus.core"
local cut = require "httpstatus.diagnosis".cut
local family = require "httpstatus.family"
local lines_of = require "httpstatus.entry".lines
local output = require "httpstatus.command.output"
local terminal = require "httpstatus.terminal"

local unpack = table.unpack or unpack -- luacheck: ignore 143

local M = {}

local MOST_LINES, WIDTH = 40, 80

---@class httpstatus.command.Shown
---@field text string                       what was asked
---@field diagnosis httpstatus.Diagnosis
---@field is_echoed boolean                 whether the text is worth an echo, and its evidence has places in it

-- At most so many lines; the last one tells how to see all.
local function clipped(lines, most)
  while #lines > most and #lines > 1 do table.remove(lines, #lines - 1) end
  return lines
end

-- All findings of what was asked, in order.
local function findings_of(shown)
  local findings = {}
  for _, item in ipairs(shown) do
    for _, finding in ipairs(item.diagnosis) do findings[#findings + 1] = finding end
  end
  return findings
end

local function line_of(finding, heading)
  return cut(finding.cause and heading .. ": " .. finding.cause or heading, WIDTH)
end

-- The echo -------------------------------------------------------------------

-- The place that says most stands first.
local STRENGTH = { sign = 3, key = 2, status = 1, product = 0 }

local function places_of(finding)
  local places = {}
  for _, e in ipairs(finding.because) do
    if e.first > 0 then places[#places + 1] = e end
  end
  local strongest = 1
  for i, e in ipairs(places) do
    if STRENGTH[e.kind] > STRENGTH[places[strongest].kind] then strongest = i end
  end
  places[1], places[strongest] = places[strongest], places[1]
  return places
end

local function echo_of(shown, width, has_style)
  local first = shown[1]
  if #shown ~= 1 or not first.is_echoed then return {} end
  local places = places_of(first.diagnosis[1])
  local rows = #places > 0 and terminal.echo(first.text, places, width, has_style) or {}
  if rows[1] then rows[#rows + 1] = "" end
  return rows
end

-- On a screen ----------------------------------------------------------------

-- As many findings as fit in full, the rest in a line each.
local function add_findings(lines, findings, width, colour)
  local n = 1
  while findings[n] do
    local left = MOST_LINES - #lines - (n > 1 and 1 or 0)
    local rest = #findings - n
    if rest > 0 then left = left - math.min(rest, 8) - 1 end
    local text = lines_of(terminal.wrap(tostring(findings[n]), width, colour))
    if n > 1 and #text > left then break end
    if n > 1 then lines[#lines + 1] = "" end
    for _, line in ipairs(clipped(text, left)) do lines[#lines + 1] = line end
    n = n + 1
  end
  if findings[n] then lines[#lines + 1] = "" end
  while findings[n] do
    local rest = #findings - n
    if #lines + 1 == MOST_LINES and rest > 0 then
      lines[#lines + 1] = ("... and %d more: httpstatus -q has a line for each"):format(rest + 1)
      return
    end
    lines[#lines + 1] = line_of(findings[n], tostring(findings[n]):match("^[^\n]*"))
    n = n + 1
  end
end

---Writes the findings so that they fit a screen; in a terminal below an echo of what was pasted.
---@param shown httpstatus.command.Shown[]
function M.write(shown)
  local on_terminal = terminal.is_terminal(1)
  local width, colour = terminal.width(on_terminal), terminal.has_colour(on_terminal)
  local lines = on_terminal and echo_of(shown, width, colour) or {}
  add_findings(lines, findings_of(shown), width, colour)
  if #lines > 0 then output.write(table.concat(lines, "\n"), "\n") end
end

-- All of it ------------------------------------------------------------------

-- The evidence as the core takes it: a family and a key in turn, 0 for signs.
local function pairs_of(evidence)
  local list = {}
  for _, e in ipairs(evidence) do
    if #list < 60 and (e.kind == "key" or e.kind == "sign") then
      list[#list + 1], list[#list + 2] = e.family or 0, e.key or e.sign
    end
  end
  return list
end

---Gives each entry the description of all meanings of its code, and each code once.
---@param shown httpstatus.command.Shown[]
---@param product? string  only its meanings
function M.complete(shown, product)
  for _, item in ipairs(shown) do
    local seen, kept = {}, 0
    local list = pairs_of(item.diagnosis.evidence)
    for n, finding in ipairs(item.diagnosis) do
      local entry = finding.entry
      item.diagnosis[n] = nil
      if not seen[entry.code] then
        seen[entry.code], kept = true, kept + 1
        item.diagnosis[kept] = finding
        if entry.status and not entry.family then
          entry.description = core.describe(entry.status, entry.substatus, product, unpack(list))
        end
      end
    end
  end
end

---The entries of the findings.
---@param shown httpstatus.command.Shown[]
---@return httpstatus.Entry[]
function M.entries(shown)
  local entries = {}
  for i, finding in ipairs(findings_of(shown)) do entries[i] = finding.entry end
  return entries
end

-- For programs ---------------------------------------------------------------

-- Of several causes that the evidence leaves the likeliest, with their number.
local function cause_of(finding)
  local decided = finding.entry.decided or 0
  return finding.cause and decided > 1 and ("1 of %d: %s"):format(decided, finding.cause) or finding.cause
end

---Writes a line for each finding: code, product, title, cause, fix, with tabs between and - for what there is not.
---@param shown httpstatus.command.Shown[]
function M.write_lines(shown)
  for _, finding in ipairs(findings_of(shown)) do
    local entry = finding.entry
    output.write(table.concat({
      entry.code, entry.product or "-", entry.title or entry.phrase or "-", cause_of(finding) or "-", finding.fix or "-",
    }, "\t"), "\n")
  end
end

-- Evidence without what only the core knows; JSON is UTF-8.
local function plain(e)
  local found = e.kind == "key" and family.get()[e.family]
  return {
    kind = e.kind, text = (e.text:gsub("[^\32-\126\n\r\t]+", terminal.visible)), first = e.first, last = e.last, count = e.count,
    family = found and found.id or nil, product = e.product,
  }
end

---Writes one JSON array, an object for each finding.
---@param shown httpstatus.command.Shown[]
function M.write_json(shown)
  local findings = {}
  for i, finding in ipairs(findings_of(shown)) do
    local because, others = {}, {}
    for n, e in ipairs(finding.because) do because[n] = plain(e) end
    for n, other in ipairs(finding.others) do others[n] = other end
    local answered_by, beside = { unpack(finding.answered_by or {}) }, { unpack(finding.beside or {}) }
    findings[i] = {
      entry = finding.entry, cause = finding.cause, fix = finding.fix, decide_by = finding.decide_by, part = finding.part,
      because = setmetatable(because, { __jsontype = "array" }), others = setmetatable(others, { __jsontype = "array" }),
      answered_by = setmetatable(answered_by, { __jsontype = "array" }), beside = setmetatable(beside, { __jsontype = "array" }),
    }
  end
  output.write_json(findings)
end

return M
