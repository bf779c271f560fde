-- lighttpd's mod_magnet at the start of a response: adds "X-Status-Meaning: 404 Not Found" to every error.
-- Load it with: magnet.attract-response-start-to = ( "/etc/lighttpd/status_meaning.lua" )
-- A header of that name from a backend is replaced, or removed where there is no error.
local status = require "httpstatus"

local code = lighty.r.req_item.http_status
local meaning = status.is_error(code) and ("%d %s"):format(code, status.title(code)) or nil
lighty.r.resp_header["X-Status-Meaning"] = meaning
