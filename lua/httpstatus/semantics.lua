---What RFC 9110 and its companions let one conclude from a status. Part of the public API: `status.is_error(404)`.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"

local is_whole, shown = arguments.is_whole, arguments.shown

---@class httpstatus.semantics
local M = {}

---Heuristically cacheable: a cache may store the answer although nothing says how long it stays fresh
---(RFC 9110 section 15.1; 451: RFC 7725 section 3). Others are cacheable when Cache-Control or Expires say so.
---@param status integer  0..999
---@return boolean
function M.is_cacheable(status)
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  return core.is_cacheable(number)
end

---Whether an answer with this status may have content: not 1xx, 204, 205, 304 (RFC 9110 sections 15.2, 15.3.5, 15.3.6,
---15.4.5). An answer to HEAD never has.
---@param status integer  0..999
---@return boolean
function M.has_body(status)
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  return core.has_content(number)
end

---Whether a client follows Location: 301, 302, 303, 307, 308 (RFC 9110 section 15.4).
---@param status integer  0..999
---@return boolean is_redirect
---@return boolean keeps_method  true for 307 and 308; after 301 and 302 POST may turn into GET, after 303 it does
function M.is_redirect(status)
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  return core.is_redirect(number)
end

---Whether the same request may succeed later: 408, 421, 425, 429, 502, 503, 504. Repeat on your own only an idempotent
---request (GET, HEAD, PUT, DELETE, OPTIONS, TRACE; RFC 9110 section 9.2.2), and no earlier than Retry-After says
---(section 10.2.3): 421 over another connection, 425 without early data (RFC 8470), 429 and 503 later.
---@param status integer  0..999
---@return boolean
function M.is_retryable(status)
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  return core.is_retryable(number)
end

---Whether a client has to treat the status as an error: 4xx, 5xx, and what lies outside 100-599 (RFC 9110 section 15).
---@param status integer  0..999
---@return boolean
function M.is_error(status)
  local number, message = arguments.status(status, 3)
  if not number then return nil, message end
  return number < 100 or number >= 400
end

---The members of a problem details object (RFC 9457): `type` "about:blank", `title` the phrase, `status`; yours besides
---or instead.
---```lua
---status.problem(404, { detail = "There is no user 7." })
---```
---@param status integer  100..599
---@param members? table<string, any>
---@return table<string, any> problem  a fresh table
function M.problem(status, members)
  if not is_whole(status, 599) or status < 100 then
    error(("the status %s is no whole number 100..599"):format(shown(status)), 2)
  elseif members ~= nil and type(members) ~= "table" then
    error(("members is a table, got %s"):format(type(members)), 2)
  elseif members and members.status ~= nil and members.status ~= status then
    error(("members.status is %s, the status is %d"):format(shown(members.status), status), 2)
  end
  local problem = { type = "about:blank", title = (core.phrase(status)), status = status }
  for name, value in pairs(members or {}) do problem[name] = value end
  return problem
end

return M
