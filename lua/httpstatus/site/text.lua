---Texts of the registry as HTML, and cut to what a search engine shows.

local page = require "httpstatus.page"

local M = {}

local escape = page.escape

---Collects what is written.
---@return fun(...: string) out
---@return fun(): string written  all of it
function M.writer()
  local parts = {}
  return function(...)
    for i = 1, select("#", ...) do parts[#parts + 1] = (select(i, ...)) end
  end, function() return table.concat(parts) end
end

---What commands and configuration in backticks become.
---@param text string
---@return string html
function M.prose(text)
  return (escape(text):gsub("`([^`]*)`", "<code>%1</code>"))
end

---A sign as it is printed, with a mark for what varies.
---@param sign string
---@return string html
function M.sign(sign)
  return "<code>" .. escape((sign:gsub("<>", "\226\128\166"))) .. "</code>"
end

---A link to a page of the site.
---@param root string    from the page to the root of the site: "../"
---@param path string    from the root: "500.19/"
---@param label string   HTML
---@param place? string  an id on that page
---@return string html
function M.link(root, path, label, place)
  return ('<a href="%s%sindex.html%s">%s</a>'):format(root, path, place and "#" .. place or "", label)
end

-- Where the last sentence ends that fits, unless it is short.
local function sentence_end(text, most)
  local last
  for at in text:sub(1, most + 1):gmatch("()%.%s") do last = at end
  return last and last > most * 0.6 and last or nil
end

---A text without backticks, cut at a sentence or a word.
---@param text string
---@param most integer  bytes
---@return string
function M.cut(text, most)
  text = text:gsub("`", "")
  if #text <= most then return text end
  local at = sentence_end(text, most)
  if at then return text:sub(1, at) end
  return (text:sub(1, most - 2):gsub("[%s%p]*%s%S*$", "")) .. "..."
end

---The first of some texts that is short enough; else the last.
---@param most integer  bytes
---@param ... string
---@return string
function M.fitting(most, ...)
  local n = select("#", ...)
  for i = 1, n - 1 do
    local text = select(i, ...)
    if #text <= most then return text end
  end
  return (select(n, ...))
end

return M
