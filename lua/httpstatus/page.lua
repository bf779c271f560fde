---A page of HTML: one file that asks nobody for anything and runs nothing but its own script. The report of a log and the
---reference share its look, and both escape here what they did not write.

local sha256 = require "httpstatus.sha256"
local style = require "httpstatus.page.style"
local terminal = require "httpstatus.terminal"

local M = {}

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

---A text from outside as the text of an element or of a quoted attribute. A control character or a byte that is no UTF-8
---shows as \x1b, a character that is not seen as <U+202E>; so does a line end.
---@param text string
---@return string
function M.escape(text)
  return (terminal.visible(text):gsub("[&<>\"']", ENTITIES))
end

---A link where the target is a web address, else the label alone: nothing that a log or a source says is run.
---@param target string
---@param label? string  default the target
---@return string html
function M.link(target, label)
  local text = M.escape(label or target)
  if not target:find("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$") then return text end
  return ('<a href="%s" rel="noreferrer">%s</a>'):format(M.escape(target), text)
end

-- Digests of styles and scripts: a site has thousands of pages with the same ones. They are ours, so they are few.
local digests = {}

local function hash_of(text)
  digests[text] = digests[text] or ("'sha256-%s'"):format(sha256.base64(text))
  return digests[text]
end

-- What ends the element would also end the page's promise.
local function check_inline(text, tag)
  if text:find("\r", 1, true) or text:lower():find("</" .. tag, 1, true) then
    error(("a %s has no carriage return and not its own end tag"):format(tag), 3)
  end
  return text
end

---@class httpstatus.page.Options
---@field title string
---@field description? string
---@field body string       HTML: a header, <main id="main"> and a footer
---@field style? string     rules behind those of all pages
---@field script? string    runs when the document is there
---@field language? string  default "en"
---@field head? string      HTML, for links to other pages
---@field policy? string    directives that a page on a server needs more: "connect-src 'self'"
---@field files? httpstatus.page.Files  of a site, whose pages have style and script in common: they are in no page

---@class httpstatus.page.Files
---@field style string   the address of a file with `rules` and those of the site
---@field script string  the address of a file that runs when the document is there

---The rules of all pages, for the file of a site.
M.rules = style

local DOCUMENT = [[
<!doctype html>
<html lang="%s">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="%s">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>%s</title>
%s</head>
<body>
<a class="skip" href="#main">To the content</a>
]]

---The document. Its policy allows its own style and script by their digests and nothing else: no request, no frame, no form,
---no handler in an attribute, should anything get past the escaping.
---@param options httpstatus.page.Options
---@return string html
function M.document(options)
  local files = options.files
  local rules = check_inline(style .. (options.style or ""), "style")
  local script = options.script and check_inline(options.script, "script")
  local policy = { "default-src 'none'", "style-src " .. (files and "'self'" or hash_of(rules)), "base-uri 'none'",
    "form-action 'none'" }
  policy[#policy + 1] = files and "script-src 'self'" or script and "script-src " .. hash_of(script) or nil
  policy[#policy + 1] = options.policy
  local look = files and ('<link rel="stylesheet" href="%s">\n<script src="%s" defer></script>\n'):format(
    M.escape(files.style), M.escape(files.script)) or ("<style>%s</style>\n"):format(rules)
  local description = options.description
    and ('<meta name="description" content="%s">\n'):format(M.escape(options.description)) or ""
  return table.concat {
    DOCUMENT:format(M.escape(options.language or "en"), table.concat(policy, "; "), M.escape(options.title),
      description .. (options.head or "") .. look),
    options.body, script and ("<script>%s</script>\n"):format(script) or "", "</body>\n</html>\n",
  }
end

return M
