---What RFC 9110 and its companions let one conclude from a status. Part of the public API: `status.is_error(404)`.
---
---Each takes a status as a whole number 0..999, which else raises, or as its three digits, for which it else gives nil
---and a message.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"

local error, pairs, type = error, pairs, type
local format = string.format

local shown = arguments.shown

---@class httpstatus.semantics
local M = {}

---A function of the public API: whether this holds of the status that it is given.
---@param holds fun(status: integer): boolean
---@return fun(status: string|integer): boolean?, string?
local function whether(holds)
  return function(status)
    local number, message = arguments.status(status, 3)
    if not number then return nil, message end
    return (holds(number))
  end
end

---@param class integer  the first digit
---@return fun(status: string|integer): boolean?, string?
local function whether_class(class)
  return whether(function(number) return number >= class * 100 and number < class * 100 + 100 end)
end

-- Classes --------------------------------------------------------------------

---Whether the status is 1xx: an interim answer, the final one follows (RFC 9110 section 15.2).
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_informational(103) --> true
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_informational = whether_class(1)

---Whether the status is 2xx: the request was received, understood and accepted (RFC 9110 section 15.3).
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_success("206") --> true
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_success = whether_class(2)

---Whether the status is 3xx (RFC 9110 section 15.4). Not each of them leads to another URL: 300 offers several, 304 tells to
---use what is cached; `is_redirect` says which ones a client follows.
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_redirection(304) --> true
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_redirection = whether_class(3)

---Whether the status is 4xx: the request is at fault (RFC 9110 section 15.5).
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_client_error(404) --> true
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_client_error = whether_class(4)

---Whether the status is 5xx: the server failed (RFC 9110 section 15.6). What lies outside 100-599 has no class, although
---a client treats it as 5xx: `is_error` has it.
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_server_error(503) --> true
---status.is_server_error(999) --> false -- outside 100-599 no class is left
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_server_error = whether_class(5)

---Whether a client has to treat the status as an error: 4xx, 5xx, and what lies outside 100-599 (RFC 9110 section 15).
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_error(404) --> true
---status.is_error(999) --> true
---status.is_error("4o4") --> nil, '"4o4" is no status: three digits were expected'
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_error = whether(function(number) return number < 100 or number >= 400 end)

-- Single statuses ------------------------------------------------------------

---Heuristically cacheable: a cache may store the answer although nothing says how long it stays fresh
---(RFC 9110 section 15.1; 451: RFC 7725 section 3). Others are cacheable when Cache-Control or Expires say so.
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_cacheable(404) --> true
---status.is_cacheable(500) --> false
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_cacheable = whether(core.is_cacheable)

---Whether a server may send content with this status: not with 1xx, 204, 205 and 304 (RFC 9110 sections 15.2, 15.3.5,
---15.3.6, 15.4.5), nor ever in answer to HEAD.
---
---A reader goes by less: an answer ends behind its fields for 1xx, 204 and 304 only, besides what answers HEAD and a
---CONNECT that succeeded (RFC 9112 section 6.3, RFC 9110 section 6.4.1). That nothing follows a 205 its Content-Length,
---Transfer-Encoding or the connection's end says, and a client has to read it so.
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.has_body(304) --> false
---status.has_body(205) --> false
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.has_body = whether(function(number) return number < 100 or core.has_content(number) end)

---Whether a client follows Location: 301, 302, 303, 307, 308 (RFC 9110 section 15.4).
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_redirect(308) --> true
---status.is_redirect(304) --> false
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_redirect = whether(core.is_redirect)

---Whether a client that follows Location repeats the method and the content of its request: 307, 308 (RFC 9110
---sections 15.4.8, 15.4.9). After 301 and 302 a POST may turn into a GET, after 303 it does.
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.keeps_method(307) --> true
---status.keeps_method(302) --> false
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.keeps_method = whether(core.keeps_method)

---Whether the same request may succeed later: 408, 421, 425, 429, 502, 503, 504. Repeat on your own only an idempotent
---request (GET, HEAD, PUT, DELETE, OPTIONS, TRACE; RFC 9110 section 9.2.2), and no earlier than Retry-After says
---(section 10.2.3): 421 over another connection, 425 without early data (RFC 8470), 429 and 503 later.
---Raises when the status is neither text nor a whole number 0..999.
---```lua
---status.is_retryable("503") --> true
---status.is_retryable(500) --> false
---```
---@param status string|integer
---@return boolean? holds
---@return string? message  when the text is no status
M.is_retryable = whether(core.is_retryable)

-- Problems -------------------------------------------------------------------

---The members of a problem details object (RFC 9457): `type` "about:blank", `title` the phrase, `status`; yours besides
---or instead.
---```lua
---status.problem(404, { detail = "There is no user 7." }).title --> "Not Found"
---status.problem("404").type --> "about:blank"
---```
---Raises when the status is a number outside 100..599 or neither text nor a number, when members is no table, and when a
---status among them is another one.
---@param status string|integer        100..599
---@param members? table<string, any>  a status among them is the same
---@return table<string, any>? problem  a fresh table; its status is an integer
---@return string? message             when the text is no status in 100..599
function M.problem(status, members)
  local number, message = arguments.status(status, 3)
  if number and (number < 100 or number > 599) then
    message = format("the status %s is outside 100..599", shown(status))
    if type(status) == "number" then error(message, 2) end
    number = nil
  end
  if members ~= nil and type(members) ~= "table" then
    error(format("members is a table, got %s", type(members)), 2)
  end
  if not number then return nil, message end
  local problem = { type = "about:blank", title = (core.phrase(number)), status = number }
  for name, value in pairs(members or {}) do problem[name] = value end
  local of_members = problem.status
  if of_members ~= number and not (type(of_members) == "string" and arguments.status(of_members, 1) == number) then
    error(format("members.status is %s, the status is %d", shown(of_members), number), 2)
  end
  problem.status = number
  return problem
end

return M
