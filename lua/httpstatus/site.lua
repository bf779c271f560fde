---The whole registry as files of a static site: a page for each code and each key, lists of them, and a script that searches.
---Works on any server and from a disk; the same registry gives the same bytes.

local arguments = require "httpstatus.arguments"
local code_page = require "httpstatus.site.code_page"
local data = require "httpstatus.site.data"
local family = require "httpstatus.family"
local folder = require "httpstatus.site.folder"
local index_pages = require "httpstatus.site.index_pages"
local key_page = require "httpstatus.site.key_page"
local layout = require "httpstatus.site.layout"
local page = require "httpstatus.page"
local script = require "httpstatus.site.script"
local site_registry = require "httpstatus.site.registry"
local start_page = require "httpstatus.site.start_page"
local style = require "httpstatus.site.style"

local M = {}

-- Every page, the start page first.
local function documents_of()
  local registry = site_registry.new()
  local documents = { start_page.document(registry) }
  local function add(document) documents[#documents + 1] = document end
  for _, class in ipairs(start_page.CLASSES) do add(index_pages.of_class(registry, class)) end
  for _, code in ipairs(registry.codes) do add(code_page.document(registry, code)) end
  for _, found in ipairs(family.get()) do add(index_pages.of_family(registry, found)) end
  for _, key in ipairs(registry.keys) do add(key_page.document(registry, key)) end
  for _, product in ipairs(registry.products) do add(index_pages.of_product(registry, product)) end
  return documents, registry
end

-- sitemaps.org: the address of every page.
local function sitemap_of(documents, base)
  local lines = { '<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' }
  for _, document in ipairs(documents) do
    lines[#lines + 1] = ("<url><loc>%s</loc></url>"):format(page.escape(base .. document.path))
  end
  lines[#lines + 1] = "</urlset>\n"
  return table.concat(lines, "\n")
end

---@class httpstatus.site.File
---@field path string  below the folder of the site, with "/" between its parts
---@field text string

---What was written.
---@class httpstatus.site.Written
---@field pages integer    how many of the files are pages
---@field files integer
---@field bytes integer
---@field removed integer  files of an earlier site that are gone

---@class httpstatus.site.Options
---@field base? string  the address of the site's root, "https://status.example/": for the sitemap and canonical links

-- The address with a slash at its end; nil and a message where it is none.
local function check_base(base)
  if not base:find("^https?://[%w.:%[%]-]+[%w._~/-]*$") then
    return nil, ("the base %s is no address of a folder, for example https://status.example/"):format(arguments.quote(base))
  end
  return base:find("/$") and base or base .. "/"
end

---The files of the site, in memory.
---```lua
---local files, message = site.files { base = "status.example" }
---files == nil and message:find("is no address of a folder", 1, true) ~= nil --> true
---```
---Raises when options is no table, or the base no text.
---@param options? httpstatus.site.Options
---@return httpstatus.site.File[]? files
---@return string? message  when the base is no address
function M.files(options)
  local base, message
  if options ~= nil and type(options) ~= "table" then error(("options is a table, got %s"):format(type(options)), 2) end
  if options and options.base ~= nil then
    if type(options.base) ~= "string" then error(("base is text, got %s"):format(type(options.base)), 2) end
    base, message = check_base(options.base)
    if not base then return nil, message end
  end
  local documents, registry = documents_of()
  local files = {}
  local function add(path, text) files[#files + 1] = { path = path, text = text } end
  for _, document in ipairs(documents) do
    document.base = base
    add(document.path .. "index.html", layout.page(document))
  end
  -- Without a base the site is taken to be the root of its server.
  add("404.html", layout.page(index_pages.not_found(base and base:match("^%a+://[^/]+(/.*)$") or "/")))
  add(layout.STYLE, page.rules .. style)
  add(layout.SCRIPT, script)
  add(layout.DATA, data.script(registry))
  if base then
    add("sitemap.xml", sitemap_of(documents, base))
    add("robots.txt", ("User-agent: *\nAllow: /\nSitemap: %ssitemap.xml\n"):format(base))
  end
  return files
end

---Writes the site. A folder that is not empty is taken only where an earlier run wrote it; of that it replaces and removes
---its own files and no others.
---```lua
---local written, message = site.write("")
---written == nil and message --> '"" is no folder'
---```
---Raises when the path is no text, and as `files` does.
---@param path string  the folder; it is made where there is none
---@param options? httpstatus.site.Options
---@return httpstatus.site.Written? written
---@return string? message  with the path and the reason
function M.write(path, options)
  if type(path) ~= "string" then error(("a folder is text, got %s"):format(arguments.shown(path)), 2) end
  if path == "" then return nil, '"" is no folder' end
  local files, message = M.files(options)
  if not files then return nil, message end
  local removed, problem = folder.write(path, files)
  if not removed then return nil, problem end
  local written = { pages = 0, files = #files, bytes = 0, removed = removed }
  for _, file in ipairs(files) do
    written.bytes = written.bytes + #file.text
    if file.path:find("%.html$") then written.pages = written.pages + 1 end
  end
  return written
end

return M
