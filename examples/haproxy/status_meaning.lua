-- HAProxy's action lua.status-meaning: adds "X-Status-Meaning: 503 Service Unavailable" where a selector has the status.
-- The selector stands in the environment, above the line that loads this file: setenv STATUS_MEANING "4xx, 5xx, !404"
-- A header of that name from the server is replaced, or removed where the selector does not have the status.
local status = require "httpstatus"

local meant = assert(status.set(os.getenv("STATUS_MEANING") or "4xx, 5xx"))

core.register_action("status-meaning", { "http-res" }, function(txn)
  local code = txn.f:status()
  if meant:has(code) then
    txn.http:res_set_header("X-Status-Meaning", ("%d %s"):format(code, status.title(code)))
  else
    txn.http:res_del_header("X-Status-Meaning")
  end
end)
