---Whether a request that the first upstream has failed is worth a second one: policies are selectors, compiled once.

local status = require "httpstatus"

local M = {}

-- Methods that may be sent twice (RFC 9110 section 9.2.2).
local REPEATABLE = { GET = true, HEAD = true, OPTIONS = true, TRACE = true, PUT = true, DELETE = true }

local policies = {}

---Names a policy, in init_by_lua. Raises when the selector is wrong, which keeps nginx from starting or reloading.
---@param name string
---@param selector string  for example "429, 502-504"
function M.policy(name, selector)
  local set, message = status.set(selector)
  if not set then error(("retry policy %s: %s"):format(name, message), 2) end
  policies[name] = set
end

---Called by rewrite_by_lua of the location that error_page leads to. Returns for a second try, else answers with the
---status of the first. What nginx refuses itself, such as limit_req's 429, has seen no upstream and is not repeated.
function M.decide()
  local code, policy = ngx.status, policies[ngx.var.status_retry]
  if policy and policy:has(code) and ngx.var.upstream_status and REPEATABLE[ngx.req.get_method()] then
    ngx.status = ngx.HTTP_OK  -- else the status that error_page has fixed would stay on the second answer
    return
  end
  return ngx.exit(code)
end

return M
