---The page of a code, with all its meanings.

local address = require "httpstatus.site.address"
local headline = require "httpstatus.site.headline"
local layout = require "httpstatus.site.layout"
local meaning = require "httpstatus.site.meaning"
local page = require "httpstatus.page"
local text = require "httpstatus.site.text"

local escape, link = page.escape, text.link

local M = {}

-- How people tell which product answered.
local function tell_of(registry, record)
  local tell = registry.products[record.product].tell
  return tell and " (" .. escape(tell) .. ")" or ""
end

local function add_answerers(out, registry, code_page)
  out(("<p>%d meanings, by what answered:</p>\n<ul class=\"answerers\">\n"):format(#code_page))
  for _, record in ipairs(code_page) do
    out(('<li><a href="#%s">%s</a>: %s<span class="dim">%s</span></li>\n'):format(record.section, escape(record.label),
      escape(record.title), tell_of(registry, record)))
  end
  out("</ul>\n")
end

-- Whether a status is one of those that share causes: "2xx, 3xx" or "401".
local function shares(record, status)
  for code in record.code:gmatch("[^, ]+") do
    if code == ("%03d"):format(status) or code == math.floor(status / 100) .. "xx" then return true end
  end
  return false
end

-- What a status has for causes whatever the substatus stands on the page of its class.
local function add_shared(out, registry, code_page)
  for _, record in ipairs(registry.records) do
    if record.kind == "shared" and shares(record, code_page[1].status) then
      local links = {}
      meaning.each_value(record, function(label, place)
        links[#links + 1] = "<li>" .. link("../", record.path, escape(label), place) .. "</li>"
      end)
      out(('<div class="values"><p class="label">Beside %s, whatever the substatus:</p>\n<ul>'):format(
        escape((record.code:gsub(",.*", "")))), table.concat(links, "\n"), "</ul></div>\n")
    end
  end
end

-- The substatuses of a status, and of a substatus its siblings.
local function add_relatives(out, registry, code_page)
  local items = {}
  for _, other in ipairs(registry.codes) do
    if other[1].status == code_page[1].status and other ~= code_page then
      items[#items + 1] = ("<li>%s %s</li>"):format(link("../", other.path, other.name), escape(other[1].title))
    end
  end
  if #items == 0 then return end
  out(("<h2 id=\"substatuses\">%s %03d</h2>\n<ul class=\"relatives\">\n"):format(
    code_page[1].substatus and "Others of" or "Substatuses of", code_page[1].status), table.concat(items, "\n"), "\n</ul>\n")
end

---The page of a code.
---@param registry httpstatus.site.Registry
---@param code_page httpstatus.site.Page
---@return httpstatus.site.Document
function M.document(registry, code_page)
  local first, out, written = code_page[1], text.writer()
  local steps = { { label = headline.of_class(first.class), path = address.of_class(first.class) } }
  local plain = first.substatus and registry.by_name[("%03d"):format(first.status)]
  if plain then steps[2] = { label = plain.name, path = plain.path } end
  steps[#steps + 1] = { label = code_page.name }
  out(layout.trail("../", steps))
  out(("<h1><span class=\"code\">%s</span> %s</h1>\n"):format(code_page.name, escape(first.title)))
  if #code_page > 1 then add_answerers(out, registry, code_page) end
  for n, record in ipairs(code_page) do
    out(('<section id="%s">\n'):format(record.section))
    local product = link("../", registry.products[record.product].path, escape(record.label))
    if #code_page > 1 then
      out(("<h2>%s: %s</h2>\n"):format(product, escape(record.title)))
    else
      out(('<p class="label">%s</p>\n'):format(product))
    end
    meaning.write(out, record, {
      root = "../", level = #code_page > 1 and 3 or 2, page = code_page, is_last = n == #code_page, signs = registry.signs,
    })
    meaning.write_sources(out, record)
    out("</section>\n")
  end
  add_shared(out, registry, code_page)
  add_relatives(out, registry, code_page)
  return {
    path = code_page.path, title = headline.title(code_page.name, first), description = headline.description_of_code(code_page),
    main = written(),
  }
end

return M
