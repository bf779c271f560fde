-- How codes, versions and keys are written in the registry's files. Knows no files.

local M = {}

-- "500.19" -> 500, 19; "404" -> 404, nil; anything else -> nil.
function M.parse_code(code)
  local status, substatus = code:match("^(%d%d%d)%.(%d+)$")
  status = status or code:match("^%d%d%d$")
  if not status then return nil end
  if substatus and (#substatus > 5 or tonumber(substatus) > 65535 or substatus:find("^0%d")) then
    return nil
  end
  return tonumber(status), tonumber(substatus)
end

-- "2xx" -> 200, 299; "401" -> 401, 401; anything else -> nil.
function M.parse_statuses(text)
  local class = text:match("^([1-5])xx$")
  if class then return class * 100, class * 100 + 99 end
  if text:find("^%d%d%d$") then return tonumber(text), tonumber(text) end
end

-- "0.2.16" as a number that compares as versions do: 1.9 is before 1.22.
local function parse_version(text)
  if text:find("..", 1, true) or text:find("%.$") then return nil end
  local number, place = 0, 1
  for part in text:gmatch("%d+") do
    number, place = number + tonumber(part) * place, place / 1e5
  end
  return number
end

-- "7.0-8.5" -> "", 7.0, 8.5; "URL Rewrite 2.0+" -> "URL Rewrite", 2.0, infinity.
-- The numbers compare; they are not to be shown.
function M.parse_versions(versions)
  local label, range = versions:match("^(.-)%s*(%d[%d.]*[+-]?[%d.]*)$")
  if not label then return nil end
  local oldest, sign, newest = range:match("^(%d[%d.]*)([+-]?)([%d.]*)$")
  local first = oldest and parse_version(oldest)
  if not first or (newest ~= "") ~= (sign == "-") then return nil end
  local last = sign == "+" and math.huge or sign == "-" and parse_version(newest) or first
  return label, first, last
end

-- "0" stands where no version is known: "0+" is not shown, "WebDAV 0+" is
-- "WebDAV", "0-2018" is "until 2018".
function M.shown_versions(m)
  if m.versions == nil or m.versions == "0+" then return nil end
  return (m.versions:gsub("%s0%+$", ""):gsub("^0%-", "until "))
end

function M.versions_overlap(a, b)
  local a_label, a_first, a_last = M.parse_versions(a)
  local b_label, b_first, b_last = M.parse_versions(b)
  return a_label == b_label and a_first <= b_last and b_first <= a_last
end

-- HRESULT_FROM_WIN32 wraps a Win32 code as 0x8007nnnn; a log shows either, so
-- both are one value: 0x8007000d -> 13.
function M.plain_win32(value)
  if value >= 0x80070000 and value <= 0x8007ffff then return value - 0x80070000 end
  return value
end

-- The kinds of a family's keys: whether a key is one, and how it is compared.
-- Names are the texts themselves.
local function is_whole(n, highest)
  return type(n) == "number" and n >= 0 and n <= highest and n % 1 == 0
end

local function same(key) return key end

M.is_whole = is_whole
M.KEYS = {
  name = { accepts = function(key) return type(key) == "string" and key:find("^[%w%p]+[%w%p ]*$") ~= nil end, compared = same },
  number = { accepts = function(key) return is_whole(key, 4294967295) end, compared = same },
  hresult = { accepts = function(key) return is_whole(key, 4294967295) end, compared = M.plain_win32 },
}

-- The kinds of looks that belong to no family: where a status stands, its substatus, a value of Windows in whatever form,
-- its bytes, the source and the number of an event.
M.LOOKS = { "status", "substatus", "value", "data", "provider", "event" }

-- The log lines that tell a product, and the columns of log lines that hold keys of a family: the order of evidence_lines.c.
M.LOGS = { "w3c", "httperr", "nginx error", "apache error", "alb", "haproxy", "envoy", "squid" }
M.COLUMNS = { "httperr reason", "haproxy termination", "envoy flags", "squid result" }

-- A key as text: "AppOffline", "1020", "0x8007000d".
function M.key_text(key, kind)
  if type(key) ~= "number" then return key end
  return kind == "hresult" and key > 65535 and ("0x%08x"):format(key) or ("%d"):format(key)
end

-- "nginx 1.22.1: upstream refuses; upstream hangs" -> "nginx", "1.22.1", { "upstream refuses", "upstream hangs" }: what was
-- tried in spec/lab; anything else -> nil.
function M.parse_lab(text)
  local server, version, list = text:match("^([%l%d-]+) (%d[%w.-]*): (%S.*)$")
  if not server then return nil end
  local names = {}
  for name in (list .. "; "):gmatch("(.-); ") do names[#names + 1] = name end
  return server, version, names
end

return M
