-- Apache's mod_lua, before a request is logged: gives LogFormat the title and the class of the status.
-- Load it with: LuaHookLog conf-available/status_log.lua log_status
-- LogFormat writes them as %<{STATUS_TITLE}e and %<{STATUS_CLASS}e.
local status = require "httpstatus"

-- mod_lua finds a hook by its name among the globals.
function log_status(r)
  r.subprocess_env.STATUS_TITLE = status.title(r.status)
  r.subprocess_env.STATUS_CLASS = status.class(r.status) or "-"
  return apache2.DECLINED
end
