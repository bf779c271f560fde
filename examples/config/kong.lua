-- The passive health checks of a Kong upstream: which of its answers count as healthy or unhealthy.
--   lua kong.lua unhealthy "429, 5xx, !501" >checks.json
--   curl -X PATCH localhost:8001/upstreams/NAME -H 'Content-Type: application/json' -d @checks.json
package.path = arg[0]:gsub("[^/\\]*$", "") .. "?.lua;" .. package.path
local target = require "target"

local health, selector = target.arguments("healthy|unhealthy", "^healthy$", "^unhealthy$")
local codes = target.set("Kong", selector, 100, 999):codes()
print(('{"healthchecks":{"passive":{"%s":{"http_statuses":[%s]}}}}'):format(health, table.concat(codes, ",")))
