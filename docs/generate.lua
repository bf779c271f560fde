-- Writes docs/codes.md (every code with all its meanings) and docs/httpstatus.1 (the man page).
--   lua docs/generate.lua FILE          writes docs/FILE
--   lua docs/generate.lua FILE --print  writes to standard output

local status = require "httpstatus"

local pages = {}

local function lines_of(text)
  return (text .. "\n"):gmatch("([^\n]*)\n")
end

-- A meaning as Markdown; the texts hold commands in backticks and no other
-- markup.
local function add_meaning(out, entry)
  local product = status.products[entry.product]
  out(("**%s**%s: %s\n\n%s\n"):format(product, entry.versions and (" (%s)"):format(entry.versions) or "", entry.title,
    entry.summary))
  if entry.check then out("\nCheck: " .. entry.check .. "\n") end
  if entry.cause then
    local fixes = {}
    for fix in lines_of(entry.fix or "") do fixes[#fixes + 1] = fix end
    local n = 0
    out("\n")
    for cause in lines_of(entry.cause) do
      n = n + 1
      out(("%d. %s\n"):format(n, cause))
      if fixes[n] and fixes[n] ~= "" then out("   Fix: " .. fixes[n] .. "\n") end
    end
  end
  if entry.see then
    out("\nNot to be confused with:\n\n")
    for line in lines_of(entry.see) do out("- " .. line .. "\n") end
  end
  out("\nSource: " .. entry.source .. (entry.confidence and (" (confidence: %s)"):format(entry.confidence) or "") .. "\n\n")
end

pages["codes.md"] = function(out)
  out("# HTTP status codes and substatus codes\n\n")
  out("What each number means, why it happens and what to do: HTTP, IIS, HTTP.sys, ASP.NET Core, ARR, nginx, Cloudflare, load\n")
  out("balancers and others. Written by `make docs` from the registry; `httpstatus CODE` prints the same in a shell.\n\n")
  local heading
  for _, code in ipairs(status.list()) do
    local entries = status.meanings(code)
    local first = entries[1]
    local new_heading = first.class and ("%dxx %s"):format(math.floor(first.status / 100), first.class) or "Outside 100-599"
    if heading ~= new_heading then
      heading = new_heading
      out("# " .. heading .. "\n\n")
    end
    out(("%s %s %s\n\n"):format(first.substatus and "###" or "##", code, first.title))
    for _, entry in ipairs(entries) do add_meaning(out, entry) end
  end
end

pages["httpstatus.1"] = function(out)
  local cli = require "httpstatus.cli"
  out(require("httpstatus.manual").page(cli.new_parser(), status._VERSION))
end

local parts = {}
assert(pages[arg[1]], "no such page")(function(text) parts[#parts + 1] = text end)
local file = arg[2] == "--print" and io.stdout or assert(io.open("docs/" .. arg[1], "wb"))
file:write(table.concat(parts))
file:close()
