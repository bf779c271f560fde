---Counts what nginx answers in a lua_shared_dict: all workers add to the same counters, a reload keeps them, and a worker
---that is killed takes none along. Counts are exact, or what is missing is counted too: nothing pushes a counter out.

local status = require "httpstatus"

local M = {
  MOST_SERIES = 1000,   -- counters of their own; what comes beyond is counted as "other"
  MOST_FOLLOWED = 64,   -- failures of different kinds in one minute
  MINUTES = 60,         -- for the findings
  OTHER_TITLE = "Statuses that have no counter of their own",
}

-- What `httpstatus log` calls a failure.
local failures = status.set("4xx, 5xx")

local dict = ngx.shared.status_count
if not dict then error("nginx.conf has no lua_shared_dict status_count") end

-- The dict's keys:
--   start, series, lost, unfollowed        when counting began; how many totals; what is missing in totals and in minutes
--   total 200                              answers with a status that is no failure
--   total 502|nginx|nginx                  failures: code, who answered, which product
--   minute 29573482                        requests of a minute
--   minute 29573482 502|nginx|nginx        failures in it
--   kinds 29573482                         how many of the latter there are
-- What must never be missing is there before the first request. `set`, `add` and `incr` with an initial value push out other
-- keys of a dict that is full, so that counts were lost and nobody knew: here keys are made by safe_add alone.
local OTHER = { [true] = "other|other|http", [false] = "other" }

local function prepare(key, value)
  local made, message = dict:safe_add(key, value)
  if not made and message ~= "exists" then error("lua_shared_dict status_count is too small: " .. message) end
end

prepare("start", ngx.time())
for _, key in ipairs { "series", "lost", "unfollowed", "total " .. OTHER[true], "total " .. OTHER[false] } do prepare(key, 0) end

-- Adding -----------------------------------------------------------------------

-- Adds one to a counter that is there or can be made; `counter` counts those like it, at most `most`. Else false, and
-- whether there were too many. Each step is atomic: of two workers that make a key one finds that it exists.
local function add(key, counter, most, seconds)
  if dict:incr(key, 1) then return true end
  if counter and (dict:incr(counter, 1) or math.huge) > most then
    dict:incr(counter, -1)
    return false, true
  end
  local made, message = dict:safe_add(key, 0, seconds)
  if not made and counter then dict:incr(counter, -1) end
  return (made or message == "exists") and dict:incr(key, 1) ~= nil
end

local function count_total(series, is_failure)
  local counted, too_many = add("total " .. series, "series", M.MOST_SERIES)
  if too_many then counted = dict:incr("total " .. OTHER[is_failure], 1) end
  if not counted then dict:incr("lost", 1) end
end

local SECONDS = (M.MINUTES + 1) * 60

-- A minute that begins clears away those that have expired: by itself the dict does so only behind its least used keys.
local function begin_minute(key, kinds)
  dict:flush_expired()
  dict:safe_add(kinds, 0, SECONDS)
  return add(key, nil, nil, SECONDS)
end

local function follow(series, is_failure)
  local minute = math.floor(ngx.time() / 60)
  local key, kinds = "minute " .. minute, "kinds " .. minute
  local followed = dict:incr(key, 1) ~= nil or begin_minute(key, kinds)
  if followed and is_failure then followed = add(key .. " " .. series, kinds, M.MOST_FOLLOWED, SECONDS) end
  if not followed then dict:incr("unfollowed", 1) end
end

-- Who answered -----------------------------------------------------------------

local MOST_HEADERS, LONGEST_HEADER = 256, 256

-- Server header -> product. An upstream may send ever new ones, so it is forgotten when it is full.
local products, remembered = {}, 0

-- "http" where the header tells no product.
local function product_of(server)
  server = server:sub(1, LONGEST_HEADER)
  local product = products[server]
  if product then return product end
  product = "http"
  for _, evidence in ipairs(status.diagnose({ server = server }).evidence) do
    if evidence.kind == "product" then
      product = evidence.product
      break
    end
  end
  if remembered == MOST_HEADERS then products, remembered = {}, 0 end
  products[server], remembered = product, remembered + 1
  return product
end

-- The answer is the upstream's where the last one that was tried sent a header with this very status. $upstream_header_time
-- ends with "-" where it sent none: the 502 or 504 of $upstream_status is then nginx' own.
local function answered_by(code)
  local var = ngx.var
  local tries = var.upstream_status
  if tries and tonumber(tries:sub(-3)) == code and (var.upstream_header_time or "-"):sub(-1) ~= "-" then
    return "upstream", product_of(var.upstream_http_server or "")
  end
  return "nginx", "nginx"
end

---Called by log_by_lua: counts the request once, whatever subrequests and internal redirects it took.
function M.count()
  if ngx.is_subrequest then return end
  local code = ngx.status
  local is_status = code <= 999  -- Lua may set any number
  local is_failure = is_status and failures:has(code)
  local series = is_status and ("%03d"):format(code) or OTHER[false]
  if is_failure then
    local by, product = answered_by(code)
    series = series .. "|" .. by .. "|" .. product
  end
  count_total(series, is_failure)
  follow(series, is_failure)
end

-- Reading ----------------------------------------------------------------------

---One counter.
---@class status_count.Series
---@field id string            of its own among all of them
---@field code string          "502"; "other" beyond MOST_SERIES, and of a status that has not three digits
---@field answered_by? string  of a failure: "nginx" or "upstream"
---@field product? string      of a failure: a product of httpstatus; "http" where nothing tells which
---@field count integer
---@field minutes table<integer, integer>  of a failure: minute since 1970 -> count

---What has been counted so far.
---@class status_count.Counts
---@field start integer        seconds since 1970
---@field lost integer         requests that are in no series
---@field unfollowed integer   requests that are missing in the minutes
---@field series status_count.Series[]      by code
---@field minutes table<integer, integer>  minute since 1970 -> requests

local function new_series(id)
  local code, by, product = id:match("^(.-)|(.-)|(.*)$")
  return { id = id, code = code or id, answered_by = by, product = product, count = 0, minutes = {} }
end

local known_products = status.products

---What a counter's code means; nil for "other". A product that an older httpstatus has told may be none of this one's.
---@param one status_count.Series
---@return httpstatus.Entry?
function M.meaning(one)
  if one.code == "other" then return nil end
  return status.describe(one.code, { product = known_products[one.product] and one.product })
end

---The counters. Takes a lock for the time of reading their names, some thousands at most.
---@return status_count.Counts
function M.read()
  local counts, by_id = { series = {}, minutes = {} }, {}
  for _, name in ipairs { "start", "lost", "unfollowed" } do counts[name] = dict:get(name) end
  local function series_of(id)
    if not by_id[id] then
      by_id[id] = new_series(id)
      table.insert(counts.series, by_id[id])
    end
    return by_id[id]
  end
  for _, key in ipairs(dict:get_keys(0)) do
    local total = key:match("^total (.*)$")
    local minute, id = key:match("^minute (%d+) ?(.*)$")
    local count = (total or minute) and dict:get(key) or 0  -- it may have expired since
    if total and count > 0 then series_of(total).count = count end
    if minute and id == "" then counts.minutes[tonumber(minute)] = count end
    if minute and id ~= "" and count > 0 then series_of(id).minutes[tonumber(minute)] = count end
  end
  table.sort(counts.series, function(a, b) return a.id < b.id end)
  return counts
end

return M
