---Lines that were not read: the note on them, and whether they are so many that it stands in front of all else.

local words = require "httpstatus.report.words"

local M = {}

local OF_LINES = 0.01    -- from which share on the result is not to be trusted
local OF_FAILURES = 0.1  -- so many lost lines beside them: they may have been failures too

local HARMLESS = { blank = true, padding = true }

local BEGIN = "lines skipped: "

-- How many lines were lost, and how many of them in the midst of a log: at the end of one that is still written to stands
-- half a line.
local function count(summary)
  local lost = 0
  for reason, n in pairs(summary.skipped) do
    if not HARMLESS[reason] then lost = lost + n end
  end
  return lost, lost - (summary.skipped.truncated or 0)
end

---What stands in the notes; nil where nothing is lost.
---@param summary table  skipped, first_skipped
---@return string?
function M.note(summary)
  if count(summary) == 0 then return nil end
  local texts = {}
  for reason, n in pairs(summary.skipped) do
    local at = summary.first_skipped[reason]
    texts[#texts + 1] = ("%s %s%s"):format(words.grouped(n), (reason:gsub("_", " ")),
      at and (", first at %s:%d"):format(at.file, at.line) or "")
  end
  table.sort(texts)
  return BEGIN .. table.concat(texts, "; ")
end

---Whether a note is that one.
---@param note string
---@return boolean
function M.is_note(note)
  return note:sub(1, #BEGIN) == BEGIN
end

---Whether so much is lost that the result is not safe: of the lines, or beside the failures.
---@param summary table  skipped, lines, failures
---@return boolean
function M.are_many(summary)
  local lost, in_midst = count(summary)
  return lost > summary.lines * OF_LINES or in_midst > summary.failures * OF_FAILURES
end

return M
