-- What counts as an error or a failure in HAProxy's stick tables and counters (section global, HAProxy 3.0 and later):
--   lua haproxy.lua http-err-codes "4xx, !404"      -> http-err-codes 400-403 +405-499
--   lua haproxy.lua http-fail-codes "5xx, !501"     -> http-fail-codes 500 +502-599
package.path = arg[0]:gsub("[^/\\]*$", "") .. "?.lua;" .. package.path
local target = require "target"

local directive, selector = target.arguments("http-err-codes|http-fail-codes", "^http%-err%-codes$", "^http%-fail%-codes$")
local set = target.set("HAProxy", selector, 100, 599)

-- A set without substatuses reads back as statuses, ranges and classes. HAProxy's ranges include both ends, too; but one
-- without + replaces all that stands before it, even in the same word.
local ranges = tostring(set):gsub("(%d)xx", "%100-%199"):gsub(",", " +", 1)
print(directive .. " " .. ranges)
