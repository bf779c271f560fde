package.path = "spec/?.lua;" .. package.path
local logs = require "logs"
local log = require "httpstatus.log"

after_each(logs.remove)

-- As Caddy writes requests: of the same URL, which an encoder may write in several ways.
local function line(uri, client, headers)
  return ('{"ts":1795728028.27,"logger":"http.log.access","request":{"remote_ip":"127.0.0.1","client_ip":"%s","method":'
    .. '"GET","uri":"%s","headers":{%s}},"duration":0.0014,"size":0,"status":502}\n'):format(client, uri, headers or "")
end

local FORWARDED = '"X-Forwarded-For":["1.2.3.4, 9.9.9.9"]'
local TEXT = line([[\/caf\u00e9\/a?x=\"1]], "10.1.1.1", FORWARDED) .. line("/caf\195\169/a", "10.1.1.2")
  .. line([[/caf\xc3\xa9/a\u003fy]], [[10.1.1\u002e1]])

describe("texts of JSON", function()
  it("are one key however they are escaped, and filters find them", function()
    local file = logs.write(TEXT)
    local code = log.summarize(file).codes[1]
    assert.same({ { value = "/caf\195\169/a", count = 3, error = 0 } }, code.urls)
    assert.same({ { value = "10.1.1.1", count = 2, error = 0 }, { value = "10.1.1.2", count = 1, error = 0 } }, code.clients)
    assert.equal(3, log.summarize(file, { url = "/caf\195\169/*" }).matched)
    assert.equal(2, log.summarize(file, { client = "10.1.1.1" }).matched)
    assert.equal(0, log.summarize(file, { url = "*\\*" }).matched)
  end)

  it("are so in records and rows, and a line stands as it is", function()
    local file, records = logs.write(TEXT), {}
    for record in log.open(file):records() do records[#records + 1] = record end
    assert.same({ "/caf\195\169/a", 'x="1', "10.1.1.1", "GET" },
      { records[1].url, records[1].query, records[1].client, records[1].method })
    assert.equal(TEXT:match("[^\n]+"), records[1].line)
    assert.same({ "/caf\195\169/a", "y", "10.1.1.1" }, { records[3].url, records[3].query, records[3].client })
    local rows = {}
    log.rows(file, { as = "tsv", columns = "url,query,client" }, function(text) rows[#rows + 1] = text end)
    assert.equal('url\tquery\tclient\n/caf\195\169/a\tx="1\t10.1.1.1\n/caf\195\169/a\t\t10.1.1.2\n/caf\195\169/a\ty\t10.1.1.1\n',
      table.concat(rows))
  end)

  it("are read though the log begins with requests that got no answer, of which the status is 0", function()
    local answered = line("/a", "10.1.1.1")
    local summary = log.summarize(logs.write(answered:gsub('"status":502', '"status":0') .. answered), { select = "000-999" })
    assert.equal(2, summary.requests)
    assert.same({ { "000", 1 }, { "502", 1 } }, { { summary.codes[1].code, summary.codes[1].count },
      { summary.codes[2].code, summary.codes[2].count } })
    assert.equal(0, log.summarize(logs.write('{"status":7,"url":"/a"}\n')).requests)
  end)

  it("change nothing by how the file is cut", function()
    local file = logs.write(TEXT:rep(50))
    local whole = log.summarize(file).codes
    for _, block in ipairs { 1, 7, 100, 1001 } do assert.same(whole, log.summarize(file, { block = block }).codes) end
  end)

  it("tell the client by the path of a member", function()
    local file = logs.write(TEXT)
    local function clients(name)
      local summary, found = log.summarize(file, { client_column = name }), {}
      for _, row in ipairs(summary.codes[1].clients) do found[#found + 1] = ("%s %d"):format(row.value, row.count) end
      return table.concat(found, ", "), (table.concat(summary.notes, "\n"):match("(%d+) requests have no column of that name"))
    end
    assert.same({ "10.1.1.1 2, 10.1.1.2 1" }, { clients "request.client_ip" })
    assert.same({ "127.0.0.1 3" }, { clients "request>remote_ip" })
    assert.same({ "1.2.3.4 1", "2" }, { clients "request>headers>x-forwarded-for" })
    assert.same({ "", "3" }, { clients "request>headers" })
    assert.same({ "", "3" }, { clients "client_ip" })
    assert.equal(1, log.summarize(file, { client_column = "request.headers.X-Forwarded-For", client = "1.2.3.0/24" }).matched)
  end)
end)
