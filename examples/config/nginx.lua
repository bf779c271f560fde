-- A variable of nginx that is 1 for some statuses (section http), for example for access_log ... if=$loggable:
--   lua nginx.lua '$loggable' "4xx, 500-502, !404"
--   map $status $loggable { default 0; 400 1; 401 1; ... }
package.path = arg[0]:gsub("[^/\\]*$", "") .. "?.lua;" .. package.path
local target = require "target"

local variable, selector = target.arguments("'$VARIABLE'", "^%$[%a_][%w_]*$")

-- nginx hashes plain values, so a list is faster than a pattern. One line for ten statuses.
local map, ten = {}, nil
for _, code in ipairs(target.set("nginx", selector, 0, 999):codes()) do
  map[#map + 1] = (math.floor(code / 10) == ten and " " or "\n    ") .. ("%03d 1;"):format(code)
  ten = math.floor(code / 10)
end
print(("map $status %s {\n    default 0;%s\n}"):format(variable, table.concat(map)))
