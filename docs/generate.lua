-- Writes what docs/ holds of the registry, of the annotations and of the command: an index of the codes, a page for each
-- class, an index of the families, a page for each, the sources, the reference of the API, the man page.
--   lua docs/generate.lua                 writes all pages
--   lua docs/generate.lua --list          names them, a line each
--   lua docs/generate.lua PAGE --print    writes one to standard output
--   lua docs/generate.lua --fresh         names the pages that are not what it would write
-- Needs the rock, and src/data for the sources.

package.path = "src/data/?.lua;docs/?.lua;" .. package.path
local family = require "httpstatus.family"
local lines_of = require "httpstatus.entry".lines
local markdown = require "markdown"
local reference = require "reference"
local rows = require "httpstatus.rows"
local status = require "httpstatus"

local anchor, md = markdown.anchor, markdown.escaped

local OTHER = "other"
local MADE = "Written by `make docs` from `src/data`; do not edit.\n"

local function add_causes(out, record)
  local fixes, whens, normals = lines_of(record.fix), lines_of(record.when), lines_of(record.normal)
  out("\n")
  for n, cause in ipairs(lines_of(record.cause)) do
    local lines = { ("%d. %s%s"):format(n, normals[n] == "true" and "Normal operation: " or "", md(cause)) }
    if (whens[n] or "") ~= "" then lines[2] = "   When: " .. md(whens[n]) end
    if (fixes[n] or "") ~= "" then lines[#lines + 1] = "   Fix: " .. md(fixes[n]) end
    -- A backslash at its end keeps a line one.
    out(table.concat(lines, "\\\n") .. "\n")
  end
end

-- A row without its heading.
local function add_row(out, record)
  local label = status.products[record.product] .. (record.versions and (" (%s)"):format(record.versions) or "")
  out(("**%s**%s\n"):format(label, record.title and ": " .. md(record.title) or ""))
  if record.summary then out("\n" .. md(record.summary) .. "\n") end
  if record.statuses then out("\nStatus: " .. record.statuses .. "\n") end
  if record.check then out("\nCheck: " .. md(record.check) .. "\n") end
  if record.cause then add_causes(out, record) end
  if record.see then
    out("\nNot to be confused with:\n\n")
    for _, line in ipairs(lines_of(record.see)) do out("- " .. md(line) .. "\n") end
  end
  out(("\nSource: %s%s\n\n"):format(md(record.source),
    record.confidence and (" (confidence: %s)"):format(record.confidence) or ""))
end

-- The rows by page -----------------------------------------------------------

local all = rows.all()

-- "4xx", or "other" outside 100-599.
local function class_of(record)
  return record.class or OTHER
end

-- The classes of what a shared cause names: "2xx, 3xx" or "401".
local function shares(record, class)
  for text in record.code:gmatch("[^, ]+") do
    if text:sub(1, 1) == class:sub(1, 1) then return true end
  end
  return false
end

-- The codes of a class in order: { code, rows... }.
local function codes_of(class)
  local codes, of_code = {}, {}
  for _, record in ipairs(all) do
    if record.kind == "meaning" and class_of(record) == class then
      if not of_code[record.code] then
        of_code[record.code] = { code = record.code }
        codes[#codes + 1] = of_code[record.code]
      end
      table.insert(of_code[record.code], record)
    end
  end
  return codes
end

local function heading_of_code(code)
  return code.code .. " " .. code[1].title
end

-- "0x8007000d ERROR_INVALID_DATA"
local function heading_of_entry(record)
  local key = record.code:sub(#record.family + 2)
  return record.name and key .. " " .. record.name or key
end

local CLASSES = { "1xx", "2xx", "3xx", "4xx", "5xx", OTHER }

local function title_of_class(class)
  if class == OTHER then return "Outside 100-599" end
  return class .. " " .. status.classes[tonumber(class:sub(1, 1))]
end

-- The pages ------------------------------------------------------------------

local names, pages = {}, {}

local function page(name, write)
  names[#names + 1], pages[name] = name, write
end

page("codes.md", function(out)
  out("# HTTP status codes and substatus codes\n\n")
  out("What each number means, why it happens and what to do: HTTP, IIS, HTTP.sys, ASP.NET Core, ARR, nginx, Cloudflare, load\n")
  out("balancers and others; `httpstatus CODE` prints the same in a shell. What stands beside a code has pages of its own:\n")
  out("[families](families.md). The documents behind it: [sources](sources.md).\n\n" .. MADE)
  for _, class in ipairs(CLASSES) do
    out(("\n## [%s](codes/%s.md)\n\n| code | what it means |\n|---|---|\n"):format(title_of_class(class), class))
    for _, code in ipairs(codes_of(class)) do
      local titles, seen = {}, {}
      for _, record in ipairs(code) do
        local plain = record.title:lower()
        if not seen[plain] then titles[#titles + 1] = md(record.title) end
        seen[plain] = true
      end
      out(("| [%s](codes/%s.md#%s) | %s |\n"):format(code.code, class, anchor(heading_of_code(code)),
        table.concat(titles, "; ")))
    end
  end
end)

for _, class in ipairs(CLASSES) do
  page("codes/" .. class .. ".md", function(out)
    out(("# %s\n\n[All codes](../codes.md). %s\n"):format(title_of_class(class), MADE))
    for _, record in ipairs(all) do
      if record.kind == "class" and record.class == class then
        add_row(out, record)
      elseif record.kind == "shared" and shares(record, class) then
        out(("## %s, whatever the substatus\n\n"):format(record.code))
        add_row(out, record)
      end
    end
    for _, code in ipairs(codes_of(class)) do
      out(("%s %s\n\n"):format(code[1].substatus and "###" or "##", md(heading_of_code(code))))
      for _, record in ipairs(code) do add_row(out, record) end
    end
  end)
end

page("families.md", function(out)
  out("# What stands beside a status\n\nReasons, codes and flags that logs and error pages show beside a status;\n")
  out("`httpstatus FAMILY KEY` prints what one means.\n\n" .. MADE)
  out("\n| family | keys | what a key is |\n|---|---|---|\n")
  for _, found in ipairs(family.get()) do
    out(("| [%s](families/%s.md) | %d | %s |\n"):format(found.id, found.id, found.count, md(found.title)))
  end
  out("\n## Left out on purpose\n\n")
  out("Of Apache's numbers those that come with no status, of Squid's pages those that no failure of HTTP leads to, of\n")
  out("classic ASP, Chrome, OpenSSL and Windows what never stands beside a status; of Akamai all but two pages, since only\n")
  out("Akamai can read its reference numbers; and every vendor without a public list, such as Render and Railway. A key that\n")
  out("is not listed is said to be so.\n")
end)

for _, found in ipairs(family.get()) do
  page("families/" .. found.id .. ".md", function(out)
    out(("# %s\n\nEvery %s. [All families](../families.md). %s\n"):format(found.id, md(found.title), MADE))
    for _, record in ipairs(all) do
      if record.family == found.id then
        out(("## %s\n\n"):format(md(heading_of_entry(record))))
        add_row(out, record)
      end
    end
  end)
end

page("sources.md", function(out)
  out("# Sources\n\nNumbers, official names and product terms come from the documents below; every sentence is our own.\n")
  out("Each meaning names its source. " .. MADE .. "\n| document | address | licence |\n|---|---|---|\n")
  for _, source in ipairs(require("read").read("src/data").sources) do
    out(("| %s | <%s> | %s |\n"):format(md(source.title), source.url, md(source.licence)))
  end
end)

page("api.md", function(out)
  local file = assert(io.open("docs/api.md", "rb"))
  local now = file:read("*a")
  file:close()
  reference.write(out, now)
end)

page("httpstatus.1", function(out)
  out(require("httpstatus.manual").page(require("httpstatus.cli").new_parser(), status._VERSION))
end)

local function text_of(name)
  local parts = {}
  assert(pages[name], "no such page")(function(text) parts[#parts + 1] = text end)
  return (table.concat(parts):gsub("\n+$", "\n"))
end

if arg[1] == "--list" then
  io.write(table.concat(names, "\n"), "\n")
elseif arg[2] == "--print" then
  io.write(text_of(arg[1]))
elseif arg[1] == "--fresh" then
  local is_stale = false
  for _, name in ipairs(names) do
    local file = io.open("docs/" .. name, "rb")
    if not file or file:read("*a") ~= text_of(name) then
      io.stderr:write("docs/", name, " is stale: make docs\n")
      is_stale = true
    end
    if file then file:close() end
  end
  if is_stale then os.exit(1) end
  print(("docs: %d pages are fresh"):format(#names))
else
  os.execute("rm -rf docs/codes docs/families && mkdir docs/codes docs/families")
  for _, name in ipairs(names) do
    local text = text_of(name) -- before the page is emptied: one keeps its head
    local file = assert(io.open("docs/" .. name, "wb"))
    file:write(text)
    file:close()
  end
end
