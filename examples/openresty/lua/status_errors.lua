---Error responses for nginx' error_page: problem+json (RFC 9457) or HTML, as the client's Accept prefers. Causes and
---fixes help operators and attackers alike, so they show only where the variable $status_details is "on".

local cjson = require "cjson.safe"
local status = require "httpstatus"

local M = {}

-- The quality that an Accept header gives a media type; its most specific range counts (RFC 9110 section 12.5.1).
local function quality(accept, media_type)
  local class = media_type:match("^[^/]+")
  local rank = { [media_type] = 3, [class .. "/*"] = 2, ["*/*"] = 1 }
  local best, q = 0, 0
  for item in accept:lower():gmatch("[^,]+") do
    local range, parameters = item:match("^%s*([^%s;]+)(.*)$")
    local this = range and rank[range] or 0
    if this > best then
      best, q = this, tonumber(parameters:match(";%s*q=([%d.]+)")) or 1
    end
  end
  return q
end

-- A browser names text/html; who takes anything gets what programs read.
local function wants_html(accept)
  local json = math.max(quality(accept, "application/problem+json"), quality(accept, "application/json"))
  return quality(accept, "text/html") > json
end

local function lines(text)
  local list = {}
  for line in (text or ""):gmatch("[^\n]+") do list[#list + 1] = line end
  return #list > 0 and list or nil
end

local ESCAPES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

local function escaped(text)
  return (text:gsub("[&<>\"']", ESCAPES))
end

local function add_list(html, heading, items)
  if not items then return end
  html[#html + 1] = ("<h2>%s</h2>\n<ul>"):format(heading)
  for _, item in ipairs(items) do html[#html + 1] = ("<li>%s</li>"):format(escaped(item)) end
  html[#html + 1] = "</ul>"
end

-- The title where it says more than the phrase.
local function title_beside(entry)
  return entry.title ~= entry.phrase and entry.title or nil
end

---The document of an entry as HTML.
function M.html(entry, details)
  local heading = escaped(entry.code .. " " .. entry.phrase)
  local title = title_beside(entry)
  local html = {
    ('<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>%s</title>\n<h1>%s</h1>'):format(heading, heading),
  }
  if title then html[#html + 1] = ("<p>%s</p>"):format(escaped(title)) end
  if details then
    add_list(html, "Causes", lines(entry.cause))
    add_list(html, "Fixes", lines(entry.fix))
  end
  return table.concat(html, "\n") .. "\n"
end

---The document of an entry as problem+json.
function M.json(entry, details)
  return cjson.encode {
    type = "about:blank", status = entry.status, title = entry.phrase, detail = title_beside(entry),
    cause = details and lines(entry.cause) or nil, fix = details and lines(entry.fix) or nil,
  }
end

---Answers the request that error_page has sent here.
function M.answer()
  local accept = ngx.req.get_headers().accept or "*/*"
  if type(accept) == "table" then accept = table.concat(accept, ",") end
  local html = wants_html(accept)
  local body = M[html and "html" or "json"](status.describe(ngx.status), ngx.var.status_details == "on")
  ngx.header["Content-Type"] = html and "text/html; charset=utf-8" or "application/problem+json"
  ngx.header["Content-Length"] = #body
  ngx.header["Vary"] = "Accept"
  ngx.print(body)
end

return M
