---The access log as JSON lines, with what each status means: the response's, and that of every upstream tried; of a server
---error a line of diagnosis.

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

-- What a failure comes down to, from all that is known of it: the status, who answered with it, and the error that the
-- application has put into $status_error. Without a header of an upstream, nginx answered itself.
local function diagnosis()
  local var = ngx.var
  local header_time = var.upstream_header_time or ""
  local has_answered = header_time:find("%d$") ~= nil
  local code = has_answered and var.upstream_status:match("(%d%d%d)$") or ngx.status
  local finding = status.diagnose {
    status = code, server = has_answered and var.upstream_http_server or nil, product = not has_answered and "nginx" or nil,
    text = var.status_error,
  }[1]
  if not finding then return nil end
  local entry = finding.entry
  local parts = { ("%s %s (%s)"):format(entry.code, entry.title or entry.phrase, entry.product or "http") }
  parts[2] = finding.cause or finding.decide_by
  -- Where the evidence leaves several causes, the first is not the answer.
  if finding.cause and entry.decided > 1 then parts[2] = ("1 of %d: %s"):format(entry.decided, finding.cause) end
  parts[3] = finding.fix
  return table.concat(parts, ": ")
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
  if ngx.status >= 500 then line.diagnosis = diagnosis() end
  ngx.var.status_json = cjson.encode(line)
end

return M
