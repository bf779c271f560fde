-- The passive health checks of an APISIX upstream, which need active ones beside them: which answers count as healthy or not.
--   lua apisix.lua unhealthy "429, 5xx, !501" >checks.json
--   curl -X PATCH localhost:9180/apisix/admin/upstreams/ID -H "X-API-KEY: $KEY" -d @checks.json
package.path = arg[0]:gsub("[^/\\]*$", "") .. "?.lua;" .. package.path
local target = require "target"

local health, selector = target.arguments("healthy|unhealthy", "^healthy$", "^unhealthy$")
local codes = target.set("APISIX", selector, 200, 599):codes()
print(('{"checks":{"passive":{"%s":{"http_statuses":[%s]}}}}'):format(health, table.concat(codes, ",")))
