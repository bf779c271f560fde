---The documents behind an entry: its text names them, this finds the address of each.

local documents = require "httpstatus.source_list"

local M = {}

-- Whether a text is a document's title, with a section behind it or without.
local function names(text, title)
  return text:sub(1, #title) == title and (#text == #title or text:sub(#title + 1, #title + 2) == ", ")
end

-- The document that a text begins with: the one with the longest title.
local function document_of(text)
  local best
  for _, document in ipairs(documents) do
    if names(text, document.title) and (not best or #document.title > #best.title) then best = document end
  end
  return best
end

---What an entry's source says, document by document.
---@class httpstatus.Source
---@field text string  the document and the section in it, or what was tried
---@field url? string  the address of the document; nil where it is an experiment

---The parts of an entry's field `source`, in order.
---```lua
---local parts = sources.of(status.describe(404).source)
---parts[1].text --> "RFC 9110, 15.5.5"
---parts[1].url:find("^https://") --> 1, 8
---```
---Raises when the source is no text.
---@param source string
---@return httpstatus.Source[] parts  fresh tables
function M.of(source)
  if type(source) ~= "string" then error(("a source is text, got %s"):format(type(source)), 2) end
  local parts = {}
  for text in (source .. "; "):gmatch("(.-); ") do
    local document = document_of(text)
    if document or text:find("^tried on ") or #parts == 0 then
      parts[#parts + 1] = { text = text, url = document and document.url }
    else
      -- A section may hold what parts documents.
      parts[#parts].text = parts[#parts].text .. "; " .. text
    end
  end
  return parts
end

return M
