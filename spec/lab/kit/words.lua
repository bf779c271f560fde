---What requests and answers are made of, for the servers' files.

local M = {}

local function headers_of(...)
  local lines = {}
  for i = 1, select("#", ...) do lines[i] = (select(i, ...)) .. "\r\n" end
  return table.concat(lines)
end

---A request without a body, after which the connection closes. Further arguments are header lines.
function M.get(path, ...)
  return ("GET %s HTTP/1.1\r\nHost: lab.example\r\n%sConnection: close\r\n\r\n"):format(path, headers_of(...))
end

---A request of any method with a body.
function M.send(method, path, body, ...)
  return ("%s %s HTTP/1.1\r\nHost: lab.example\r\n%sConnection: close\r\nContent-Length: %d\r\n\r\n%s"):format(method, path,
    headers_of(...), #body, body)
end

---What an origin answers.
function M.answer(status, body, ...)
  return ("HTTP/1.1 %s\r\nContent-Length: %d\r\n%s\r\n%s"):format(status, #body, headers_of(...), body)
end

---An origin that takes the request and answers with a text.
function M.origin(...)
  return { steps = { { "read" }, ... } }
end

return M
