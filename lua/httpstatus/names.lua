---Statuses by name: the constants, and `find` for phrases old and new.

local arguments = require "httpstatus.arguments"
local core = require "httpstatus.core"

local error, type = error, type
local format = string.format

-- The constants stand here for editors; a spec compares them with the registry's.

---Constants: RFC names, old names, and the `ngx.HTTP_*` names without their prefix. A typo raises: did you mean ...?
---@class httpstatus.names
---@field CONTINUE integer  100
---@field SWITCHING_PROTOCOLS integer  101
---@field PROCESSING integer  102
---@field EARLY_HINTS integer  103
---@field UPLOAD_RESUMPTION_SUPPORTED integer  104
---@field OK integer  200
---@field CREATED integer  201
---@field ACCEPTED integer  202
---@field NON_AUTHORITATIVE_INFORMATION integer  203
---@field NO_CONTENT integer  204
---@field RESET_CONTENT integer  205
---@field PARTIAL_CONTENT integer  206
---@field MULTI_STATUS integer  207
---@field ALREADY_REPORTED integer  208
---@field IM_USED integer  226
---@field MULTIPLE_CHOICES integer  300
---@field SPECIAL_RESPONSE integer  300
---@field MOVED_PERMANENTLY integer  301
---@field FOUND integer  302
---@field MOVED_TEMPORARILY integer  302
---@field OBJECT_MOVED integer  302
---@field SEE_OTHER integer  303
---@field NOT_MODIFIED integer  304
---@field USE_PROXY integer  305
---@field TEMPORARY_REDIRECT integer  307
---@field PERMANENT_REDIRECT integer  308
---@field BAD_REQUEST integer  400
---@field UNAUTHORIZED integer  401
---@field PAYMENT_REQUIRED integer  402
---@field FORBIDDEN integer  403
---@field NOT_FOUND integer  404
---@field METHOD_NOT_ALLOWED integer  405
---@field NOT_ALLOWED integer  405
---@field NOT_ACCEPTABLE integer  406
---@field PROXY_AUTHENTICATION_REQUIRED integer  407
---@field REQUEST_TIMEOUT integer  408
---@field REQUEST_TIME_OUT integer  408
---@field CONFLICT integer  409
---@field GONE integer  410
---@field LENGTH_REQUIRED integer  411
---@field PRECONDITION_FAILED integer  412
---@field CONTENT_TOO_LARGE integer  413
---@field PAYLOAD_TOO_LARGE integer  413
---@field REQUEST_ENTITY_TOO_LARGE integer  413
---@field REQUEST_URI_TOO_LARGE integer  414
---@field REQUEST_URI_TOO_LONG integer  414
---@field URI_TOO_LONG integer  414
---@field UNSUPPORTED_MEDIA_TYPE integer  415
---@field RANGE_NOT_SATISFIABLE integer  416
---@field REQUESTED_RANGE_NOT_SATISFIABLE integer  416
---@field EXPECTATION_FAILED integer  417
---@field IM_A_TEAPOT integer  418
---@field MISDIRECTED_REQUEST integer  421
---@field UNPROCESSABLE_CONTENT integer  422
---@field UNPROCESSABLE_ENTITY integer  422
---@field LOCKED integer  423
---@field FAILED_DEPENDENCY integer  424
---@field TOO_EARLY integer  425
---@field UPGRADE_REQUIRED integer  426
---@field PRECONDITION_REQUIRED integer  428
---@field TOO_MANY_REQUESTS integer  429
---@field REQUEST_HEADER_FIELDS_TOO_LARGE integer  431
---@field CLOSE integer  444
---@field ILLEGAL integer  451
---@field UNAVAILABLE_FOR_LEGAL_REASONS integer  451
---@field INTERNAL_SERVER_ERROR integer  500
---@field METHOD_NOT_IMPLEMENTED integer  501
---@field NOT_IMPLEMENTED integer  501
---@field BAD_GATEWAY integer  502
---@field SERVICE_UNAVAILABLE integer  503
---@field GATEWAY_TIMEOUT integer  504
---@field GATEWAY_TIME_OUT integer  504
---@field HTTP_VERSION_NOT_SUPPORTED integer  505
---@field VERSION_NOT_SUPPORTED integer  505
---@field VARIANT_ALSO_NEGOTIATES integer  506
---@field INSUFFICIENT_STORAGE integer  507
---@field LOOP_DETECTED integer  508
---@field NOT_EXTENDED integer  510
---@field NETWORK_AUTHENTICATION_REQUIRED integer  511
local M = {}

---The status of a phrase: any case, any punctuation; phrases of older RFCs and of servers, titles of meanings as well.
---```lua
---status.find("request entity too large") --> 413
---status.find("teapot") --> nil, [[no status is named "teapot"; did you mean "I'm a teapot"?]]
---```
---Raises when the phrase is no text.
---@param phrase string
---@return integer? status
---@return string? message  with the nearest phrase, when there is none of that name
function M.find(phrase)
  if type(phrase) ~= "string" then error(format("a phrase is text, got %s", type(phrase)), 2) end
  local status, near = core.find(phrase)
  if status then return status end
  return nil, format("no status is named %s%s", arguments.quote(phrase), near and format('; did you mean "%s"?', near) or "")
end

---The status of a constant, NOT_FOUND: RFC names, older names and those of ngx.HTTP_* without their prefix.
---@package
---@param name string
---@return integer? status
---@return string? near  the nearest constant, when there is none of that name
M.constant = core.constant

return M
