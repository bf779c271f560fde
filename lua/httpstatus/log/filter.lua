---The filters of a reading: which were given, and what to say where no request passes them. A filter that admits nothing would
---else read as a log without failures.

local time = require "httpstatus.log.time"

local M = {}

-- In the order in which they are named.
local FILTERS = { "since", "until", "url", "client" }

local function given(options)
  local named = {}
  for _, name in ipairs(FILTERS) do
    if options[name] then named[#named + 1] = ("--%s %s"):format(name, options[name]) end
  end
  return table.concat(named, " ")
end

local function shown(seconds)
  return (time.iso(seconds):gsub("[TZ]", { T = " ", Z = "" }))
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
---@param account table      of the reader
---@param options table      since, until, url, client
---@param has_zone boolean   the times are UTC
---@return string?
function M.note(account, options, has_zone)
  local named = given(options)
  if named == "" or not M.admits_nothing(account) then return nil end
  local text = ("no request passes %s"):format(named)
  if not account.log_first then return text .. ", and the log has no time that is understood" end
  return ("%s: the log is from %s to %s%s"):format(text, shown(account.log_first), shown(account.log_last),
    has_zone and " UTC" or "")
end

return M
