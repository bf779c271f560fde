---The filters of a reading: which were given, and what to say where no request passes them. A filter that admits nothing would
---else read as a log without failures.

local status = require "httpstatus"
local clean = require "httpstatus.utf8".clean

local M = {}

---What an asking without any filter is called.
M.DEFAULT = "default"

-- In the order in which they are named.
local FILTERS = { "since", "until", "url", "client", "client_column" }

---Which requests and codes were asked for, as the command's options have it.
---@param options table  since, until, url, client, client_column, select
---@return string
function M.text(options)
  local named = {}
  for _, name in ipairs(FILTERS) do
    if options[name] then named[#named + 1] = ("--%s %s"):format(name:gsub("_", "-"), clean(options[name])) end
  end
  if options.select then named[#named + 1] = "--select " .. tostring((status.set(options.select))) end
  return #named > 0 and table.concat(named, " ") or M.DEFAULT
end

---The text of a filter of whose codes only some were kept.
---@param text string
---@param code string
---@return string
function M.narrowed(text, code)
  return (text == M.DEFAULT and "" or text .. " ") .. "--code " .. clean(code)
end

-- What of a filter's text decides whether a request passes.
local function passing(text)
  return (text:gsub("%-%-select .*$", ""):gsub("%-%-code .*$", ""):gsub("%s+$", ""))
end

local function shown(iso)
  return (iso:gsub("[TZ]", { T = " ", Z = "" }))
end

---What is wrong with a period; nil where some time is in it.
---@param options table  since and until as they were given
---@param since? integer
---@param before? integer
---@return string?
function M.inverted(options, since, before)
  if not since or not before or since < before then return nil end
  return ("option until: %s is not later than since %s: no time is between them"):format(options["until"], options.since)
end

---Whether there is what could pass filters, and none of it does. Lines of an error log that are no errors pass nothing, and
---have no time of the log: where it has no others, nothing was kept from the report.
---@param counts table  an account of the reader, or a summary
---@return boolean
function M.admits_nothing(counts)
  return counts.matched == 0 and (counts.requests > 0 or counts.log_first ~= nil)
end

---What the report says where no request passes; nil where one does.
---@param counts table      a summary: matched, requests, log_first and log_last
---@param filters string[]  texts of M.text
---@param has_zone boolean  the times are UTC
---@return string?
function M.note(counts, filters, has_zone)
  if not M.admits_nothing(counts) then return nil end
  local named = {}
  for _, text in ipairs(filters) do
    local name = passing(text)
    if name ~= "" and name ~= M.DEFAULT and name ~= named[#named] then named[#named + 1] = name end
  end
  if #named == 0 then return nil end
  local text = ("no request passes %s"):format(table.concat(named, ", nor "))
  if not counts.log_first then return text .. ", and the log has no time that is understood" end
  return ("%s: the log is from %s to %s%s"):format(text, shown(counts.log_first), shown(counts.log_last),
    has_zone and " UTC" or "")
end

return M
