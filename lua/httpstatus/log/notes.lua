---What limits the result of reading logs, in words. The numbers are the summary's own (`doubts`), so that summaries can be
---merged and the words of the whole be said.

local checked = require "httpstatus.log.checked"
local clocks = require "httpstatus.log.clocks"
local filter = require "httpstatus.log.filter"
local lost = require "httpstatus.log.lost"
local ranks = require "httpstatus.log.ranks"

local M = {}

local NAMED = 3 -- of many in a note

local function named(texts, between)
  return table.concat(texts, between, 1, math.min(#texts, NAMED)) .. (#texts > NAMED and between .. "and more" or "")
end

local function of_strays(strays)
  local times, requests, failures = {}, 0, 0
  for i, stray in ipairs(strays) do
    local period = stray.first == stray.last and stray.first or stray.first .. " to " .. stray.last
    if i <= NAMED then times[i] = period:gsub("[TZ]", { T = " ", Z = "" }) end
    requests, failures = requests + stray.requests, failures + stray.failures
  end
  return ("%d %s far from all others (%s%s), %d of them failed: a clock was wrong, or they belong to another log. They are "
    .. "counted, but are in no period, no burst and no timeline; --since and --until show them")
    :format(requests, requests == 1 and "request has a time" or "requests have times", table.concat(times, "; "),
      #strays > NAMED and " and more" or "", failures)
end

-- Names that stand twice among the sorted files of a merged summary, which are those of different servers, mostly.
local function of_same_names(summary)
  local names, count, last = {}, 0, nil
  for i = 2, summary.summaries and #summary.files or 0 do
    local name = summary.files[i]
    if name == summary.files[i - 1] and name ~= last then
      count, last = count + 1, name
      if count <= NAMED then names[count] = name end
    end
  end
  if count == 0 then return nil end
  return ("%s%s in more than one of the summaries: taken for files of different servers. Were they the same, their lines "
    .. "are counted more than once"):format(table.concat(names, ", ") .. (count > NAMED and " and more" or ""),
      count == 1 and " is" or " are")
end

local function failing_codes(codes)
  local count = 0
  for _, code in ipairs(codes) do
    if not code.benign then count = count + 1 end
  end
  return count
end

local function has_errors(codes)
  for _, code in ipairs(codes) do
    for _, kind in ipairs(checked.LISTS) do
      for _, row in ipairs(code[kind] or {}) do
        if row.error > 0 then return true end
      end
    end
  end
  return false
end

---The notes of a summary.
---@param summary table
---@return string[]
function M.of(summary)
  local notes, doubts, failing = {}, summary.doubts, failing_codes(summary.codes)
  local function note(n, text, ...)
    if n and n > 0 then notes[#notes + 1] = text:format(n, ...) end
  end
  notes[1] = filter.note(summary, summary.filters, not summary.local_time)
  for _, path in ipairs(doubts.repeated or {}) do notes[#notes + 1] = ("%s was given twice and is counted once"):format(path) end
  note(doubts.without_substatus, "%d of %d requests have no sc-substatus column: they are listed by status alone",
    summary.requests)
  if #summary.strays > 0 then notes[#notes + 1] = of_strays(summary.strays) end
  note(doubts.without_time, "%d requests have no time that is understood: they are in no period and no timeline")
  note(doubts.without_client, "%d requests have no column of that name for the client: theirs is not known")
  note(doubts.assumed, "%d requests have no #Fields line in front of them: they are read by the columns that IIS or HTTP.sys "
    .. "writes by default")
  note(doubts.folded, "%d requests are listed without their substatus, as there are more than 1024 codes")
  note(failing > ranks.SHOWN and failing or 0, "of %d codes that failed the timeline has the %d that did most often", ranks.SHOWN)
  note(doubts.sketch, "there are more than 65536 URLs, clients and Win32 codes: each code keeps its top %d, and a count "
    .. "with an error may be too high by that much")
  note(doubts.by_code_alone, "%d legs of a handshake are counted as failures though a success may have followed: too many "
    .. "were open, or no c-ip tells the client")
  notes[#notes + 1] = of_same_names(summary)
  if #summary.filters > 1 then
    notes[#notes + 1] = ("the summaries were asked for different requests (%s): of a code or a URL some may be missing")
      :format(named(summary.filters, "; "))
  end
  if summary.summaries and not doubts.sketch and has_errors(summary.codes) then
    notes[#notes + 1] = "not every summary lists all URLs, clients and so on: a count with an error may be too high by that "
      .. "much. A larger --top of httpstatus log makes it smaller"
  end
  for _, text in ipairs(doubts.left_out or {}) do notes[#notes + 1] = text end
  notes[#notes + 1] = lost.note(summary)
  notes[#notes + 1] = clocks.note(summary, summary.assumptions)
  return notes
end

return M
