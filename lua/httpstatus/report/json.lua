---The summary of logs as one JSON object, written piece by piece: a summary of millions of rows is never one text.

local M = {}

local KEY_ORDER = {
  "version", "summaries", "files", "lines", "requests", "events", "directives", "matched", "matched_events", "failures",
  "failed_events", "skipped", "first_skipped", "first", "last", "log_first", "log_last", "strays", "local_time", "zone",
  "clocks", "codes", "benign", "p50", "p95", "steps", "file", "line", "text", "bucket", "timeline", "scans", "notes",
  "doubts", "filters", "assumptions", "errors", "partial",
}

-- A code has some of these names in an order of its own.
local CODE_ORDER = {
  "code", "status", "substatus", "kind", "service", "product", "reason", "count", "share", "first", "last", "title", "check",
  "cause", "fix", "benign", "burst", "win32", "urls", "clients", "sites", "queues", "upstreams", "unlisted", "time_taken",
  "sample",
}

-- So have the rows of arrays.
local ROW_ORDER = {
  "win32", "hex", "name", "value", "client", "start", "count", "error", "requests", "events", "estimated", "paths", "meaning",
  "cause", "fix", "benign", "file", "line", "text", "message", "first", "last", "failures", "counts", "codes", "timeline",
}

local BURST_ORDER = {
  "first", "last", "count", "before", "after", "peak", "share_of_requests", "urls", "shape", "client", "score", "is_last",
  "further",
}

local function ranks_of(order)
  local ranks = {}
  for i, name in ipairs(order) do ranks[name] = i end
  return ranks
end

local SMALL = 8 -- names of a row

local ANY, CODE, ROW, BURST = ranks_of(KEY_ORDER), ranks_of(CODE_ORDER), ranks_of(ROW_ORDER), ranks_of(BURST_ORDER)

-- What holds arrays, also empty ones: an empty table is an object else. "codes" of the summary is one, of a scan none.
local IS_ARRAY = {
  files = true, win32 = true, urls = true, clients = true, sites = true, queues = true, upstreams = true, timeline = true,
  scans = true, strays = true, clocks = true, notes = true, errors = true, further = true,
  filters = true, assumptions = true, repeated = true, steps = true,
}

local function is_array(name, value, holder)
  return IS_ARRAY[name] or name == "codes" and holder == "summary" or value[1] ~= nil
end

local function order_of(name, holder)
  if name == "codes" and holder == "array" then return CODE end
  return (name == "burst" or name == "further") and BURST or holder == "array" and ROW or ANY
end

-- The names of an object: those with a rank in its order, then the others by the alphabet. Rows are alike: 'known' keeps what
-- was sorted, by the names as they came.
local function names_of(object, ranks, known)
  local names = {}
  for name in pairs(object) do names[#names + 1] = name end
  local shape = #names <= SMALL and table.concat(names, "\n") or nil
  -- A name that holds such a mark itself is no two names.
  if shape and select(2, shape:gsub("\n", "")) >= #names then shape = nil end
  local sorted = shape and known[ranks][shape]
  if sorted then return sorted end
  table.sort(names, function(a, b)
    local x, y = ranks[a] or math.huge, ranks[b] or math.huge
    if x ~= y then return x < y end
    return tostring(a) < tostring(b)
  end)
  if shape then known[ranks][shape] = names end
  return names
end

local function encoder()
  local json = require "dkjson"
  local encode, quote = json.encode, json.quotestring
  return function(value)
    local kind = type(value)
    if kind == "string" then return quote(value) end
    if kind == "number" and value % 1 == 0 and value > -2 ^ 53 and value < 2 ^ 53 then return ("%d"):format(value) end
    return encode(value)
  end
end

---Writes the summary. Without dkjson it raises.
---@param summary table
---@param write fun(text: string)  called with pieces of at most some KiB
function M.write(summary, write)
  local encode, known = encoder(), { [ANY] = {}, [CODE] = {}, [ROW] = {}, [BURST] = {} }
  local pieces, size = {}, 0

  local function put(text)
    pieces[#pieces + 1] = text
    size = size + #text
    if size > 8192 then
      write(table.concat(pieces))
      pieces, size = {}, 0
    end
  end

  local add

  local function add_array(name, array)
    put "["
    for i, value in ipairs(array) do
      if i > 1 then put "," end
      add(name, value, "array")
    end
    put "]"
  end

  local function add_object(name, object, holder)
    put "{"
    for i, key in ipairs(names_of(object, order_of(name, holder), known)) do
      put((i > 1 and "," or "") .. encode(tostring(key)) .. ":")
      add(key, object[key], name == "" and "summary" or "object")
    end
    put "}"
  end

  function add(name, value, holder)
    if type(value) ~= "table" then
      put(encode(value))
    elseif holder ~= "array" and is_array(name, value, holder) then
      add_array(name, value)
    else
      add_object(name, value, holder)
    end
  end

  add("", summary, "object")
  if size > 0 then write(table.concat(pieces)) end
end

return M
