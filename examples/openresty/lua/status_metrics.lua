---The counters of status_count as Prometheus reads them, with the title of each failure.

local status_count = require "status_count"

local M = {}

local ESCAPES = { ["\\"] = "\\\\", ['"'] = '\\"', ["\n"] = "\\n" }

-- {code="502",product="nginx"}; labels and their values in turn.
local function labelled(...)
  local parts = {}
  for i = 1, select("#", ...), 2 do
    local label, value = select(i, ...)
    parts[#parts + 1] = ('%s="%s"'):format(label, (value:gsub('[\\"\n]', ESCAPES)))
  end
  return #parts > 0 and "{" .. table.concat(parts, ",") .. "}" or ""
end

local function add(lines, name, value, ...)
  lines[#lines + 1] = ("%s%s %.0f"):format(name, labelled(...), value)
end

local function head(lines, name, kind, help)
  lines[#lines + 1] = ("# HELP %s %s\n# TYPE %s %s"):format(name, help, name, kind)
end

local function title_of(one)
  local entry = status_count.meaning(one)
  return entry and (entry.title or entry.phrase) or status_count.OTHER_TITLE
end

local function add_requests(lines, series)
  head(lines, "httpstatus_requests_total", "counter", "Requests by the status that was sent.")
  local i = 1
  while series[i] do
    local code, count = series[i].code, 0
    while series[i] and series[i].code == code do
      count, i = count + series[i].count, i + 1
    end
    add(lines, "httpstatus_requests_total", count, "code", code)
  end
end

local function add_failures(lines, series)
  head(lines, "httpstatus_failures_total", "counter",
    "Failures by code, by the product that answered, and whether that was this nginx.")
  for _, one in ipairs(series) do
    if one.product then
      add(lines, "httpstatus_failures_total", one.count, "code", one.code, "product", one.product, "answered_by", one.answered_by)
    end
  end
end

local function add_titles(lines, series)
  head(lines, "httpstatus_code_info", "gauge", "What a code means for a product.")
  local seen = {}
  for _, one in ipairs(series) do
    local key = one.product and one.code .. one.product
    if key and not seen[key] then
      seen[key] = true
      add(lines, "httpstatus_code_info", 1, "code", one.code, "product", one.product, "title", title_of(one))
    end
  end
end

local function add_alone(lines, name, kind, help, value)
  head(lines, name, kind, help)
  add(lines, name, value)
end

---The text of some counters.
---@param counts status_count.Counts
---@return string
function M.text(counts)
  local lines = {}
  add_requests(lines, counts.series)
  add_failures(lines, counts.series)
  add_titles(lines, counts.series)
  add_alone(lines, "httpstatus_lost_requests_total", "counter",
    "Requests that no series counts: lua_shared_dict status_count was full.", counts.lost)
  add_alone(lines, "httpstatus_unfollowed_requests_total", "counter",
    "Requests that the findings do not know of.", counts.unfollowed)
  add_alone(lines, "httpstatus_start_time_seconds", "gauge", "When counting began, in seconds since 1970.", counts.start)
  return table.concat(lines, "\n") .. "\n"
end

---Answers a scrape.
function M.answer()
  local text = M.text(status_count.read())
  ngx.header["Content-Type"] = "text/plain; version=0.0.4; charset=utf-8"
  ngx.header["Content-Length"] = #text
  ngx.print(text)
end

return M
