---The start page: where to search and to paste, and everything that there is, by class, family and product.

local address = require "httpstatus.site.address"
local family = require "httpstatus.family"
local headline = require "httpstatus.site.headline"
local page = require "httpstatus.page"
local text = require "httpstatus.site.text"

local escape, link = page.escape, text.link

local M = {}

---The classes in order; nil stands for what is outside 100-599.
M.CLASSES = { "1xx", "2xx", "3xx", "4xx", "5xx", "other" }

---The codes of a class.
---@param registry httpstatus.site.Registry
---@param class string  "4xx" or "other"
---@return httpstatus.site.Page[]
function M.codes_of(registry, class)
  local codes = {}
  for _, code in ipairs(registry.codes) do
    if (code[1].class or "other") == class then codes[#codes + 1] = code end
  end
  return codes
end

---The title of a class, "Outside 100-599" for other.
---@param class string
---@return string
function M.title_of(class)
  return headline.of_class(class ~= "other" and class or nil)
end

local function add_codes(out, registry)
  out('<h2 id="codes">Codes</h2>\n')
  for _, class in ipairs(M.CLASSES) do
    out(("<h3>%s</h3>\n<ul class=\"codes\">\n"):format(link("", address.of_class(class), escape(M.title_of(class)))))
    for _, code in ipairs(M.codes_of(registry, class)) do
      out(("<li>%s %s</li>\n"):format(link("", code.path, code.name), escape(code[1].title)))
    end
    out("</ul>\n")
  end
end

local function add_families(out)
  out('<h2 id="families">What stands beside a status</h2>\n<div class="scroller"><table>\n')
  out('<thead><tr><th scope="col">Family</th><th scope="col" class="number">Keys</th><th scope="col">What a key is</th></tr>')
  out("</thead>\n<tbody>\n")
  for _, found in ipairs(family.get()) do
    out(('<tr><th scope="row">%s</th><td class="number">%d</td><td>%s</td></tr>\n'):format(
      link("", found.id .. "/", escape(found.id)), found.count, escape(found.title)))
  end
  out("</tbody>\n</table></div>\n")
end

local function add_products(out, registry)
  out('<h2 id="products">Products</h2>\n<ul class="products">\n')
  for _, product in ipairs(registry.products) do
    out(("<li>%s</li>\n"):format(link("", product.path, escape(product.title))))
  end
  out("</ul>\n")
end

---The page.
---@param registry httpstatus.site.Registry
---@return httpstatus.site.Document
function M.document(registry)
  local out, written = text.writer()
  out("<h1>What a web server's status means, and what to do</h1>\n")
  out(("<p>%d codes and %d keys that stand beside them, each with product, versions, causes, fixes and sources.</p>\n"):format(
    #registry.codes, #registry.keys))
  out('<div id="paste"></div>\n')
  add_codes(out, registry)
  add_families(out)
  add_products(out, registry)
  return {
    path = "", title = "HTTP and IIS status codes: meanings, causes, fixes", main = written(),
    description = "Search or paste a status, a substatus, an HRESULT, an error page or a log line: what it means, why it happens "
      .. "and what to do.",
  }
end

return M
