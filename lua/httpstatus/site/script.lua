---The script of the site: its parts, each a text, in the order in which they need each other.

local rank = require "httpstatus.site.script.rank"
local read = require "httpstatus.site.script.read"
local view = require "httpstatus.site.script.view"

return rank .. read .. view
