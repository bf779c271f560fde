---One meaning as HTML: what happened, by what to decide, why and what to do, what it is confused with, who says so. Every
---cause, and every value that decides for some, is the place of a link.

local address = require "httpstatus.site.address"
local page = require "httpstatus.page"
local sources = require "httpstatus.sources"
local text = require "httpstatus.site.text"

local M = {}

local escape, link, prose = page.escape, text.link, text.prose

local MOST_SIGNS = 6 -- more are folded

---The id of something within a meaning.
---@param meaning httpstatus.site.Meaning
---@param name string  "cause-3"
---@return string id
function M.id(meaning, name)
  return (meaning.section and meaning.section .. "-" or "") .. name
end

-- The id of the causes that a key decides for: its family and its spelling.
local function place_of(meaning, key)
  return M.id(meaning, key.page[1].family .. "-" .. address.spell(key.text:match("^0x%x+") or key.page[1].key_text, false))
end

local function same_keys(a, b)
  if not b or #a.when ~= #b.when then return false end
  for i, key in ipairs(a.when) do
    if key.text ~= b.when[i].text or key.page ~= b.when[i].page then return false end
  end
  return true
end

-- "win32 0x8007000d" is known by its form; a number or a word is not without its family.
local function key_label(key)
  return escape((key.text:find("^0x") and "" or key.page[1].family .. " ") .. key.text)
end

-- The first cause of each row of causes that the same keys decide for.
local function groups_of(causes)
  local groups = {}
  for i, cause in ipairs(causes) do
    if i == 1 or not same_keys(cause, causes[i - 1]) then groups[#groups + 1] = { first = i } end
    groups[#groups].last = i
  end
  return groups
end

-- The ids of keys, each at the first group that it decides for.
local function new_places(meaning)
  local taken = {}
  return function(key)
    local id = place_of(meaning, key)
    if taken[id] then return nil end
    taken[id] = true
    return id
  end
end

---Calls use(label, id) for each value that decides for some cause, with the place where the first of these stands.
---@param meaning httpstatus.site.Meaning
---@param use fun(label: string, id: string)
function M.each_value(meaning, use)
  local place = new_places(meaning)
  for _, cause in ipairs(meaning.causes) do
    for _, key in ipairs(cause.when) do
      local id = place(key)
      if id then use(key.text:match("^0x%x+") or key.page.name, id) end
    end
  end
end

-- The values that decide, as links: the first thing that somebody looks for who has one.
local function add_values(out, meaning, groups)
  local links = {}
  M.each_value(meaning, function(label, id)
    links[#links + 1] = ('<li><a href="#%s">%s</a></li>'):format(escape(id), escape(label))
  end)
  if #groups < 3 or #links < 2 then return end
  out('<div class="values"><p class="label">Beside it:</p>\n<ul>', table.concat(links, "\n"), "</ul></div>\n")
end

---Writes what is printed; many texts are folded.
---@param out fun(...: string)
---@param signs string[]
function M.write_signs(out, signs)
  local items = {}
  for i, sign in ipairs(signs) do items[i] = "<li>" .. text.sign(sign) .. "</li>" end
  local list = '<ul class="signs">' .. table.concat(items, "\n") .. "</ul>\n"
  if #signs > MOST_SIGNS then
    list = ("<details><summary>%d texts</summary>%s</details>\n"):format(#signs, list)
  end
  out(list)
end

local function add_cause(out, meaning, i, signs)
  local cause = meaning.causes[i]
  out(('<li id="%s"><p>%s%s</p>\n'):format(M.id(meaning, "cause-" .. i), cause.is_normal and "<b>Normal operation:</b> " or "",
    prose(cause.text)))
  if cause.fix then out('<p class="fix"><b>Fix:</b> ', prose(cause.fix), "</p>\n") end
  if #cause.says > 0 then
    local printed = {}
    for n, sign in ipairs(cause.says) do printed[n] = signs[sign].text end
    out('<p class="label">Printed</p>\n')
    M.write_signs(out, printed)
  end
  out("</li>\n")
end

-- Each group below what decides for it.
local function add_causes(out, meaning, groups, context)
  local place = new_places(meaning)
  out(("<h%d>%s</h%d>\n"):format(context.level, #meaning.causes > 1 and "Causes and fixes" or "Cause and fix", context.level))
  for n, group in ipairs(groups) do
    local labels = {}
    for k, key in ipairs(meaning.causes[group.first].when) do
      local id = place(key)
      labels[k] = ("<span%s>%s</span>"):format(id and (' id="%s"'):format(escape(id)) or "",
        link(context.root, key.page.path, key_label(key)))
    end
    if #labels > 0 then
      out(('<p class="when">With %s</p>\n'):format(table.concat(labels, ", ")))
    elseif n > 1 then
      out('<p class="when">Whatever stands beside it</p>\n')
    end
    out(('<ol start="%d">\n'):format(group.first))
    for i = group.first, group.last do add_cause(out, meaning, i, context.signs) end
    out("</ol>\n")
  end
end

-- What the meaning is confused with, and who says the same of it.
local function add_confused(out, meaning, context)
  local items, named = {}, {}
  for _, see in ipairs(meaning.sees) do
    items[#items + 1] = ("<li>%s: %s</li>"):format(link(context.root, see.page.path, escape(see.page.name)), prose(see.remark))
    named[see.page] = true
  end
  for _, other in ipairs(context.is_last and context.page.named_by or {}) do
    if not named[other] and other ~= context.page then
      items[#items + 1] = ("<li>%s: %s</li>"):format(link(context.root, other.path, escape(other.name)),
        prose(other[1].title or other[1].summary))
      named[other] = true
    end
  end
  if #items == 0 then return end
  out(("<h%d>Not to be confused with</h%d>\n<ul>\n"):format(context.level, context.level), table.concat(items, "\n"), "\n</ul>\n")
end

---Writes who says so, which is the end of a meaning.
---@param out fun(...: string)
---@param meaning httpstatus.site.Meaning
function M.write_sources(out, meaning)
  local links = {}
  for i, part in ipairs(sources.of(meaning.source)) do
    links[i] = part.url and page.link(part.url, part.text) or escape(part.text)
  end
  out(('<p class="source">%s: %s%s</p>\n'):format(#links > 1 and "Sources" or "Source", table.concat(links, "; "),
    meaning.confidence and (" (confidence: %s)"):format(escape(meaning.confidence)) or ""))
end

---@class httpstatus.site.Context
---@field root string                  from the page to the root
---@field level integer                of the headings within the meaning
---@field page? httpstatus.site.Page
---@field is_last? boolean             the last meaning of its page: who names the page stands there
---@field signs table<integer, table>  of the registry

---Writes a meaning below its heading, but for its sources.
---@param out fun(...: string)
---@param meaning httpstatus.site.Meaning
---@param context httpstatus.site.Context
function M.write(out, meaning, context)
  local groups = groups_of(meaning.causes)
  if meaning.summary then out("<p>", prose(meaning.summary), "</p>\n") end
  add_values(out, meaning, groups)
  if meaning.check then out('<p class="check"><b>Check:</b> ', prose(meaning.check), "</p>\n") end
  if #groups > 0 then add_causes(out, meaning, groups, context) end
  if #meaning.signs > 0 then
    out(("<h%d>What is printed</h%d>\n"):format(context.level, context.level))
    M.write_signs(out, meaning.signs)
  end
  add_confused(out, meaning, context)
end

return M
