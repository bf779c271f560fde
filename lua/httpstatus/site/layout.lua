---What all pages of the site have around their content.

local page = require "httpstatus.page"
local status = require "httpstatus"
local text = require "httpstatus.site.text"

local M = {}

local escape = page.escape

M.STYLE, M.SCRIPT, M.DATA = "style.css", "site.js", "data.js"

local BODY = [[
<header class="top">
<a class="brand" href="%sindex.html">httpstatus</a>
<nav aria-label="Site">
<a href="%sindex.html#codes">Codes</a>
<a href="%sindex.html#families">Families</a>
<a href="%sindex.html#products">Products</a>
</nav>
</header>
<main id="main">
%s</main>
<footer><p>%s. Every sentence is our own; each meaning names its source.</p></footer>
]]

---@class httpstatus.site.Document
---@field path string          from the root of the site: "500.19/", "" for the start page
---@field root? string         what leads from the page to the root; default by its path
---@field title string
---@field description? string
---@field main string          HTML
---@field base? string         the address of the site's root, for the canonical link
---@field unlisted? boolean    search engines leave it out

---The page.
---@param document httpstatus.site.Document
---@return string html
function M.page(document)
  local root = document.root or document.path:gsub("[^/]+/", "../")
  local head = ""
  if document.unlisted then head = '<meta name="robots" content="noindex">\n' end
  if document.base and not document.unlisted then
    head = head .. ('<link rel="canonical" href="%s">\n'):format(escape(document.base .. document.path))
  end
  return page.document {
    title = document.title, description = document.description, head = head,
    body = BODY:format(root, root, root, root, document.main, escape(status._VERSION)),
    files = { style = root .. M.STYLE, script = root .. M.SCRIPT },
  }
end

---What leads to a page, from the general to the particular.
---@param root string
---@param steps table[]  {label, path, place}
---@return string html
function M.trail(root, steps)
  local items = {}
  for i, step in ipairs(steps) do
    local label = escape(step.label)
    items[i] = "<li>" .. (step.path and text.link(root, step.path, label, step.place) or label) .. "</li>"
  end
  return '<nav class="trail" aria-label="Trail"><ol>' .. table.concat(items, "") .. "</ol></nav>\n"
end

return M
