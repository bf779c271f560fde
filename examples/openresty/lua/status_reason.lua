---The reason phrase of every response. nginx knows few: it sends 422, 451 and vendor codes without one.

local status = require "httpstatus"

local M = {}

-- Since lua-resty-core 0.1.29 (OpenResty 1.27).
local found, resp = pcall(require, "ngx.resp")
local set_status = found and resp.set_status

if not set_status then
  ngx.log(ngx.WARN, "this lua-resty-core has no ngx.resp.set_status: responses keep the reason phrases of nginx")
end

---Called by header_filter_by_lua.
function M.set()
  local code = ngx.status
  if set_status and code >= 200 then  -- below: HTTP/0.9, and 101, which nginx words itself
    set_status(code, status.phrase(code))
  end
end

return M
