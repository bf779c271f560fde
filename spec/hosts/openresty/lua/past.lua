---Puts minutes into the counters' dict as if they had been counted: a spec cannot wait for an hour.

local M = {}

---The arguments: first, last (minutes ago), requests and failures a minute, series ("502|nginx|nginx").
function M.write()
  local dict, arguments = ngx.shared.status_count, ngx.req.get_uri_args()
  local this = math.floor(ngx.time() / 60)
  local first = tonumber(arguments.first)
  dict:set("start", math.min(dict:get("start"), (this - first) * 60))
  for minute = this - first, this - tonumber(arguments.last) do
    -- Not alike: real traffic never is.
    local more = minute % 3 - 1
    dict:incr("minute " .. minute, arguments.requests + 7 * more, 0)
    local failures = math.max(0, arguments.failures + more)
    dict:incr("minute " .. minute .. " " .. arguments.series, failures, 0)
    dict:incr("total " .. arguments.series, failures, 0)
  end
  ngx.print("written")
end

return M
