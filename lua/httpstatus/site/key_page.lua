---The page of a key of a family.

local family = require "httpstatus.family"
local headline = require "httpstatus.site.headline"
local layout = require "httpstatus.site.layout"
local meaning = require "httpstatus.site.meaning"
local page = require "httpstatus.page"
local status = require "httpstatus"
local text = require "httpstatus.site.text"

local escape, link, prose = page.escape, text.link, text.prose

local M = {}

-- The other spellings of a value of Windows: 0x80070005 is 2147942405, -2147024891 and holds the Win32 code 5.
local function spellings_of(record)
  local record_of = status.win32(record.key)
  local value, spellings = record_of.code, {}
  local function add(spelling)
    if spelling ~= record.key_text then spellings[#spellings + 1] = "<code>" .. spelling .. "</code>" end
  end
  add(record_of.hex)
  if value < 65536 then
    add(("0x%08x"):format(0x80070000 + value))
    add(("%.0f"):format(0x80070000 + value))
    add(("%.0f"):format(0x80070000 + value - 4294967296))
  elseif value >= 2147483648 then
    add(("%.0f"):format(value))
    add(("%.0f"):format(value - 4294967296))
  end
  return table.concat(spellings, " ")
end

local function add_facts(out, registry, record, root)
  local found = family.get(record.family)
  out('<dl class="facts">\n')
  out(("<div><dt>What it is</dt><dd>%s</dd></div>\n"):format(link(root, found.id .. "/", escape(found.title))))
  out(("<div><dt>Of</dt><dd>%s</dd></div>\n"):format(link(root, registry.products[record.product].path, escape(record.label))))
  if record.name then out(("<div><dt>Name</dt><dd><code>%s</code></dd></div>\n"):format(escape(record.name))) end
  if found.key == "hresult" then
    out(("<div><dt>Also written</dt><dd>%s</dd></div>\n"):format(spellings_of(record)))
  end
  if record.statuses then
    local links = record.statuses:gsub("%d%d%d%.?%d*", function(code)
      local target = registry.by_name[code]
      return target and link(root, target.path, code) or code
    end)
    out(("<div><dt>Status</dt><dd>%s</dd></div>\n"):format(links))
  end
  out("</dl>\n")
end

-- The causes, of codes and of other keys, that this key decides for.
local function add_decided(out, own, root)
  if #own.decides == 0 then return end
  out('<h2 id="decides">What it decides</h2>\n<ul class="decides">\n')
  for _, item in ipairs(own.decides) do
    local record = item.meaning
    local target = link(root, record.path, escape(record.code), meaning.id(record, "cause-" .. item.index))
    out(("<li>%s <span class=\"dim\">%s</span> %s%s</li>\n"):format(target, escape(record.label),
      item.cause.is_normal and "<b>Normal operation:</b> " or "", prose(item.cause.text)))
  end
  out("</ul>\n")
end

-- Keys that mean the same.
local function add_namesakes(out, registry, record, root)
  local links = {}
  for _, other in ipairs(registry.namesakes[record.own]) do
    if other ~= record then links[#links + 1] = link(root, other.page.path, escape(other.key_text)) end
  end
  if #links > 0 then out("<p>The same: ", table.concat(links, ", "), "</p>\n") end
end

---The page of a key.
---@param registry httpstatus.site.Registry
---@param own httpstatus.site.Page
---@return httpstatus.site.Document
function M.document(registry, own)
  local record, root, out, written = own[1], "../../", text.writer()
  local found = family.get(record.family)
  local name = record.name and own.name .. " " .. record.name or own.name
  out(layout.trail(root, { { label = found.id, path = found.id .. "/" }, { label = record.key_text } }))
  out(("<h1><span class=\"code\">%s</span> %s</h1>\n"):format(escape(name), escape(headline.heading(record))))
  add_facts(out, registry, record, root)
  add_namesakes(out, registry, record, root)
  meaning.write(out, record, { root = root, level = 2, page = own, is_last = true, signs = registry.signs })
  add_decided(out, own, root)
  return {
    path = own.path, title = headline.title(name, record), main = written(),
    description = headline.description(("%s (%s): "):format(name, status.products[record.product]), record,
      #record.causes > 0 and "Causes and fixes." or nil),
  }
end

return M
