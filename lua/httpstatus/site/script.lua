---The script of the site: its parts, each a text, in the order in which they need each other.

local rank = require "httpstatus.site.script.rank"
local index = require "httpstatus.site.script.index"
local evidence = require "httpstatus.site.script.evidence"
local findings = require "httpstatus.site.script.findings"
local view = require "httpstatus.site.script.view"

return rank .. index .. evidence .. findings .. view
