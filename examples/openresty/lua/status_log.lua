---The access log as JSON lines, with what each status means: the response's, and that of every upstream tried.

local cjson = require "cjson.safe"
local status = require "httpstatus"

local M = {}

local function meaning(code)
  local entry = status.describe(code)
  return { status = code, class = entry.class, title = entry.title or entry.phrase }
end

-- $upstream_status is "503", "502, 200" or "502, 504 : 200"; "-" is a try without an answer.
local function tries(text)
  local list = {}
  for code in (text or ""):gmatch("%d%d%d") do list[#list + 1] = meaning(tonumber(code)) end
  return #list > 0 and list or nil
end

-- JSON is UTF-8, a request line any bytes.
local function printable(text)
  return text and text:gsub("[\128-\255]", function(byte) return ("%%%02X"):format(byte:byte()) end)
end

---Called by log_by_lua: fills $status_json for the log_format of the access log.
function M.write()
  local line = meaning(ngx.status)
  line.time = ngx.var.time_iso8601
  line.method = ngx.var.request_method
  line.uri = printable(ngx.var.request_uri)
  line.seconds = tonumber(ngx.var.request_time)
  line.upstream = tries(ngx.var.upstream_status)
  ngx.var.status_json = cjson.encode(line)
end

return M
