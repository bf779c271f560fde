---What a log may hold to break a page: markup, scripts, addresses that run, marks of JSON and of text that are not seen. Each
---would set `canary`, open a dialog or go away, were it taken for more than text.

local lost = require "httpstatus.log.lost"

local M = {}

M.TEXTS = {
  "</script><script>canary=1</script>", "</style><script>canary=2</script>", "</title><script>canary=3</script>",
  '"><img src=x onerror=canary=4>', "'><svg onload=canary=5>", "javascript:canary=6", "JaVaScRiPt:alert(7)",
  "<!--<script>canary=8", "]]><script>alert(9)</script>", "<iframe srcdoc='<script>parent.canary=10</script>'>",
  '<meta http-equiv="refresh" content="0;url=http://192.0.2.1/">', '<base href="http://192.0.2.1/">',
  '<form action="http://192.0.2.1/"><button autofocus>', '<link rel=stylesheet href="http://192.0.2.1/x.css">',
  '" onmouseover="canary=11" x="', "' onfocus='canary=12' autofocus x='", "`><a href=javascript:canary=13>x</a>",
  "&lt;script&gt;canary=14&lt;/script&gt;", "&#60;script>", "\\u003cscript\\u003e", "\226\128\174gnp.exe\226\128\172",
  "\226\128\168canary=15\226\128\169", "\239\187\191\226\128\139\226\128\142", "\0\1\8\27[2J\27]0;x\7\127",
  "\255\254\192\128\237\160\128",
  "{{canary=16}}", "${canary=17}", "%3Cscript%3Ecanary=18%3C/script%3E", "#code-1", "../../../etc/passwd",
  "<details open ontoggle=canary=19>", "<math><mtext></table><mglyph><style><img src=x onerror=canary=20>",
  "<table><tr><td></table></article></main></body></html>", "\r\n\r\n<script>canary=21</script>", ("A"):rep(3000),
}

---A summary in which every text is hostile; `made` says of which one next.
---@param summary table
---@return table summary  another one
function M.summary(summary)
  local n = 0
  local function text()
    n = n % #M.TEXTS + 1
    return M.TEXTS[n]
  end
  local function rows(some)
    local others = {}
    for i, row in ipairs(some or {}) do
      others[i] = {}
      for name, value in pairs(row) do others[i][name] = value end
    end
    return others
  end

  local other = {}
  for name, value in pairs(summary) do other[name] = value end
  other.files, other.notes = { text() }, {}
  other.errors, other.skipped, other.first_skipped = {}, { status = 3 }, { status = { file = text(), line = 7 } }
  for i in ipairs(M.TEXTS) do
    other.notes[i] = text()
    other.errors[i] = { file = text(), message = text() }
  end
  other.notes[#other.notes + 1] = lost.note(other)
  other.codes = rows(summary.codes)
  for _, code in ipairs(other.codes) do
    code.title, code.check, code.cause, code.fix = text(), text(), text() .. "\n" .. text(), text() .. "\n" .. text()
    code.win32 = rows(code.win32)
    for _, row in ipairs(code.win32) do row.name, row.cause, row.fix, row.meaning = text(), text(), text(), text() end
    code.urls, code.clients, code.upstreams = {}, {}, {}
    for i in ipairs(M.TEXTS) do
      code.urls[i] = { value = text(), count = 40 - i, error = i % 3, requests = 50, estimated = i % 2 == 0 }
      code.clients[i] = { value = text(), count = 40 - i, error = 0 }
      code.upstreams[i] = { value = text(), count = 1, error = 0 }
    end
    code.sample = { file = text(), line = 1, text = text() .. " " .. text() }
  end
  -- A reason of HTTP.sys may be any text, so may a code be.
  for i, code in ipairs(other.codes) do
    if i % 3 == 0 then
      code.reason = text()
      code.code = ("%d %s"):format(code.status, code.reason)
    end
  end
  return other
end

return M
