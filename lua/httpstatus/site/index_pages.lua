---The pages that list others: of a class, a family, a product.

local address = require "httpstatus.site.address"
local family = require "httpstatus.family"
local headline = require "httpstatus.site.headline"
local layout = require "httpstatus.site.layout"
local meaning = require "httpstatus.site.meaning"
local page = require "httpstatus.page"
local start_page = require "httpstatus.site.start_page"
local text = require "httpstatus.site.text"

local escape, link, prose = page.escape, text.link, text.prose

local M = {}

-- Whether shared causes are those of a class: "2xx, 3xx" or "401".
local function shares(record, class)
  for code in record.code:gmatch("[^, ]+") do
    if code:sub(1, 1) == class:sub(1, 1) then return true end
  end
  return false
end

-- The titles of a code's meanings, each once.
local function titles_of(code)
  local titles, seen = {}, {}
  for _, record in ipairs(code) do
    local plain = record.title:lower()
    if not seen[plain] then titles[#titles + 1] = escape(record.title) end
    seen[plain] = true
  end
  return table.concat(titles, "; ")
end

---The page of a class.
---@param registry httpstatus.site.Registry
---@param class string  "4xx" or "other"
---@return httpstatus.site.Document
function M.of_class(registry, class)
  local out, written = text.writer()
  local title, codes, summary = start_page.title_of(class), start_page.codes_of(registry, class), nil
  out(layout.trail("../", { { label = "Codes", path = "", place = "codes" }, { label = title } }))
  out("<h1>", escape(title), "</h1>\n")
  for _, record in ipairs(registry.records) do
    local is_shared = record.kind == "shared" and shares(record, class)
    if record.kind == "class" and record.class == class or is_shared then
      summary = summary or record.summary
      if is_shared then
        out(('<section id="%s">\n<h2>%s, whatever the substatus</h2>\n'):format(record.section, escape(record.code)))
      end
      meaning.write(out, record, { root = "../", level = is_shared and 3 or 2, is_last = false, signs = registry.signs })
      meaning.write_sources(out, record)
      if is_shared then out("</section>\n") end
    end
  end
  out('<h2 id="codes">Codes</h2>\n<ul class="entries">\n')
  for _, code in ipairs(codes) do
    out(("<li>%s %s</li>\n"):format(link("../", code.path, code.name), titles_of(code)))
  end
  out("</ul>\n")
  return {
    path = address.of_class(class), title = title .. ": all codes, causes and fixes", main = written(),
    description = text.cut(("%s: %d codes and substatus codes. %s"):format(title, #codes, summary
      or "What servers, proxies and clients log where no status of HTTP was sent."), 155),
  }
end

-- The keys of a family, of one product or of all.
local function add_keys(out, registry, found, product)
  out('<ul class="entries">\n')
  for _, key in ipairs(registry.keys) do
    local record = key[1]
    if record.family == found.id and (not product or record.product == product) then
      out(("<li>%s %s</li>\n"):format(link(product and "../../" or "../", key.path,
        escape(record.key_text) .. (record.name and " " .. escape(record.name) or "")), prose(headline.heading(record))))
    end
  end
  out("</ul>\n")
end

---The page of a family.
---@param registry httpstatus.site.Registry
---@param found httpstatus.Family
---@return httpstatus.site.Document
function M.of_family(registry, found)
  local out, written = text.writer()
  local product = registry.products[found.product]
  out(layout.trail("../", { { label = "Families", path = "", place = "families" }, { label = found.id } }))
  out(("<h1><span class=\"code\">%s</span> %s</h1>\n"):format(escape(found.id), escape(found.title:gsub("^%l", string.upper))))
  out(("<p class=\"label\">%s, %d keys</p>\n"):format(link("../", product.path, escape(product.title)), found.count))
  add_keys(out, registry, found)
  return {
    path = found.id .. "/", main = written(),
    title = text.fitting(60, ("%s: every %s"):format(found.id, found.title), ("%s: all keys"):format(found.id)),
    description = text.cut(("%s: every %s, %d in all, each with its meaning, causes and fixes."):format(found.id, found.title,
      found.count), 155),
  }
end

local function add_codes(out, registry, product)
  local is_first = true
  for _, record in ipairs(registry.records) do
    if record.kind == "meaning" and record.product == product.id then
      if is_first then out('<h2>Codes</h2>\n<ul class="entries">\n') end
      is_first = false
      out(("<li>%s %s%s</li>\n"):format(link("../../", record.page.path, record.code, record.section), escape(record.title),
        record.versions and (' <span class="dim">%s</span>'):format(escape(record.versions)) or ""))
    end
  end
  if not is_first then out("</ul>\n") end
end

-- How many keys of a family are a product's.
local function count_keys(registry, found, product)
  local count = 0
  for _, key in ipairs(registry.keys) do
    if key[1].family == found.id and key[1].product == product.id then count = count + 1 end
  end
  return count
end

---The page of a product.
---@param registry httpstatus.site.Registry
---@param product table  of `registry.products`
---@return httpstatus.site.Document
function M.of_product(registry, product)
  local out, written = text.writer()
  local root = "../../"
  out(layout.trail(root, { { label = "Products", path = "", place = "products" }, { label = product.title } }))
  out("<h1>", escape(product.title), "</h1>\n")
  if product.tell then out("<p>How to tell that it answered: ", escape(product.tell), ".</p>\n") end
  local base = registry.products[product.base]
  if base then out("<p>Built on ", link(root, base.path, escape(base.title)), ": a code may mean what it means there.</p>\n") end
  if #product.signs > 0 then
    out("<h2>What it prints</h2>\n")
    meaning.write_signs(out, product.signs)
  end
  add_codes(out, registry, product)
  for _, found in ipairs(family.get()) do
    if count_keys(registry, found, product) > 0 then
      out(("<h2>%s: %s</h2>\n"):format(link(root, found.id .. "/", escape(found.id)), escape(found.title)))
      add_keys(out, registry, found, product.id)
    end
  end
  return {
    path = product.path, main = written(),
    title = text.fitting(60, ("%s: status codes and errors, causes and fixes"):format(product.title),
      ("%s: status codes and errors"):format(product.title), product.title),
    description = text.cut(("%s: what its status codes and errors mean, why they happen and what to do.%s"):format(product.title,
      product.tell and " It is told by: " .. product.tell .. "." or ""), 155),
  }
end

---What a server answers with where there is no page; it stands at any depth, so its links begin at the root.
---@param root string  the path of the site on its server
---@return httpstatus.site.Document
function M.not_found(root)
  return {
    path = "404.html", root = root, unlisted = true, title = "No such page - httpstatus",
    main = ('<h1>There is no such page</h1>\n<p>The code or the key is not listed, or its address is spelled otherwise.</p>\n'
      .. '<p>%s</p>\n<div id="nearest"></div>\n'):format(link(root, "", "All codes, families and products")),
  }
end

return M
