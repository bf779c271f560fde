---The counters of status_count as JSON: what each code means, and what fails far more in these minutes than before.

local burst = require "httpstatus.log.burst"
local cjson = require "cjson.safe"
local status_count = require "status_count"

local M = {}

local KNOWN = 10   -- minutes, at least, to say what is usual
local RECENT = 5   -- minutes: what ended before is no finding any more

local function iso(seconds)
  return (os.date("!%Y-%m-%dT%H:%M:%SZ", seconds))
end

-- Meanings ---------------------------------------------------------------------

local function pairs_of(entry)
  if not entry.cause then return nil end
  local causes, next_fix = {}, ((entry.fix or "") .. "\n"):gmatch("([^\n]*)\n")
  for cause in (entry.cause .. "\n"):gmatch("([^\n]*)\n") do
    local fix = next_fix()
    causes[#causes + 1] = { cause = cause, fix = fix ~= "" and fix or nil }
  end
  return causes
end

local function described(one, requests)
  local row = { code = one.code, count = one.count, share = requests > 0 and one.count / requests or nil,
    answered_by = one.answered_by, product = one.product }
  local entry = status_count.meaning(one)
  if not entry then
    row.title = status_count.OTHER_TITLE
    return row
  end
  row.title, row.check, row.meaning_of = entry.title or entry.phrase, entry.check, entry.product
  if one.product then row.causes, row.benign = pairs_of(entry), entry.benign or false end
  return row
end

-- Findings ---------------------------------------------------------------------

-- The last minutes in the shape of a log's summary, of which httpstatus.log.burst tells what stands out.
local function summary_of(counts, now)
  local this = math.floor(now / 60)
  local first = math.max(math.floor(counts.start / 60), this - status_count.MINUTES + 1)
  local summary = { bucket = 60, first = iso(first * 60), last = iso(this * 60 + 59), timeline = {}, codes = {} }
  summary.minutes = this - first  -- whole ones
  for minute = first, this do
    local bucket = { start = iso(minute * 60), requests = counts.minutes[minute] or 0, counts = {} }
    for _, one in ipairs(counts.series) do bucket.counts[one.id] = one.minutes[minute] end
    summary.timeline[#summary.timeline + 1] = bucket
  end
  for _, one in ipairs(counts.series) do
    local count = 0
    for minute = first, this do count = count + (one.minutes[minute] or 0) end
    if count > 0 then
      table.insert(summary.codes, { code = one.id, status = tonumber(one.code), count = count, series = one })
    end
  end
  return summary
end

local function rate(number)
  return (number < 10 and "%.1f" or "%.0f"):format(number)
end

local function sentence(finding)
  local who = finding.answered_by == "nginx" and "nginx itself" or "the upstream"
  local share = finding.share_of_requests and (", %.1f %% of the requests"):format(100 * finding.share_of_requests) or ""
  return ("%s %s, answered by %s: %d times from %s to %s%s, up to %s a minute; before that %s a minute"):format(finding.code,
    finding.title, who, finding.count, finding.first:sub(12, 16), finding.last:sub(12, 16), share, rate(finding.peak),
    rate(finding.before))
end

-- What began and ended within the last minutes, or lasts: the most failures first.
local function findings_of(summary, now)
  local findings = {}
  for _, row in ipairs(burst.annotate(summary).codes) do
    local all = { row.burst }
    for _, further in ipairs(row.burst and row.burst.further or {}) do all[#all + 1] = further end
    for _, found in ipairs(all) do
      if found.last >= iso(now - RECENT * 60) and found.before then
        local finding = described(row.series, 0)
        for _, name in ipairs { "first", "last", "count", "before", "peak", "share_of_requests", "is_last" } do
          finding[name] = found[name]
        end
        finding.text = sentence(finding)
        findings[#findings + 1] = finding
      end
    end
  end
  table.sort(findings, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.text < b.text
  end)
  return findings
end

-- Never just "none" where it cannot be told.
local function verdict_of(summary, findings, unfollowed)
  if summary.minutes < KNOWN then
    return ("none can be told: %d minutes are known, and %d are needed to say what is usual"):format(summary.minutes, KNOWN)
  end
  local gap = unfollowed > 0 and ("; %.0f requests since the start are unknown here"):format(unfollowed) or ""
  if #findings > 0 then return findings[1].text .. gap end
  return ("none: no code fails far more than it did in the last %d minutes%s"):format(summary.minutes, gap)
end

-- The report -------------------------------------------------------------------

-- A line for each item. An empty table is an object to most cjsons.
local function array(items)
  local texts = {}
  for i, item in ipairs(items) do texts[i] = cjson.encode(item) end
  return "[" .. table.concat(texts, ",\n") .. "]"
end

---The report on some counters.
---@param counts status_count.Counts
---@param now number  seconds since 1970
---@return string json
function M.json(counts, now)
  local requests, failures, codes = 0, 0, {}
  for i, one in ipairs(counts.series) do
    requests = requests + one.count
    failures = failures + (one.product and one.count or 0)
    codes[i] = one
  end
  table.sort(codes, function(a, b)
    if (a.product ~= nil) ~= (b.product ~= nil) then return a.product ~= nil end
    if a.count ~= b.count then return a.count > b.count end
    return a.id < b.id
  end)
  for i, one in ipairs(codes) do codes[i] = described(one, requests) end
  local summary = summary_of(counts, now)
  local findings = summary.minutes >= KNOWN and findings_of(summary, now) or {}
  local head = cjson.encode { start = iso(counts.start), now = iso(now), requests = requests, failures = failures,
    lost = counts.lost, unfollowed = counts.unfollowed, verdict = verdict_of(summary, findings, counts.unfollowed) }
  return ('%s,\n"findings":%s,\n"codes":%s}\n'):format(head:sub(1, -2), array(findings), array(codes))
end

---Answers who asks.
function M.answer()
  local text = M.json(status_count.read(), ngx.time())
  ngx.header["Content-Type"] = "application/json"
  ngx.header["Content-Length"] = #text
  ngx.print(text)
end

return M
