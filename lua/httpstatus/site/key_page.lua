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

-- What it is, of what, the statuses that it comes with, how else a value is written.
local function add_facts(out, registry, record, root)
  local found = family.get(record.family)
  out('<p class="label">', link(root, found.id .. "/", escape((found.title:gsub("^%l", string.upper)))), ", ",
    link(root, registry.products[record.product].path, escape(record.label)))
  if record.statuses then
    out(". Status: ", (record.statuses:gsub("%d%d%d%.?%d*", function(code)
      local target = registry.by_name[code]
      return target and link(root, target.path, code) or code
    end)))
  end
  if found.key == "hresult" then out(". Also written: ", spellings_of(record)) end
  out("</p>\n")
end

-- The causes, of codes and of other keys, that this key decides for: those of one meaning stand together.
local function add_decided(out, own, root)
  local before
  for _, item in ipairs(own.decides) do
    local record, cause = item.meaning, item.cause
    if not before then out('<h2 id="decides">What it decides</h2>\n') end
    if record ~= before then
      local label = escape(record.code .. (record.title and " " .. record.title or ""))
      out(before and "</ul>\n" or "", ('<p class="when">%s <span class="dim">%s</span></p>\n<ul>\n'):format(
        link(root, record.path, label, record.section), escape(record.label)))
    end
    before = record
    out(("<li><p>%s%s</p>\n"):format(cause.is_normal and "<b>Normal operation:</b> " or "", prose(cause.text)))
    if cause.fix then out('<p class="fix"><b>Fix:</b> ', prose(cause.fix), "</p>\n") end
    out("</li>\n")
  end
  if before then out("</ul>\n") end
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
  local name = headline.name(record)
  out(layout.trail(root, { { label = found.id, path = found.id .. "/" }, { label = record.key_text } }))
  out(("<h1><span class=\"code\">%s</span> %s</h1>\n"):format(escape(name), escape(headline.heading(record))))
  add_facts(out, registry, record, root)
  add_namesakes(out, registry, record, root)
  meaning.write(out, record, { root = root, level = 2, page = own, is_last = true, signs = registry.signs })
  add_decided(out, own, root)
  meaning.write_sources(out, record)
  return {
    path = own.path, title = headline.title(name, record), main = written(),
    description = headline.description(("%s (%s): "):format(name, status.products[record.product]), record,
      #record.causes > 0 and "Causes and fixes." or nil),
  }
end

return M
