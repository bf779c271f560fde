package.path = "spec/?.lua;" .. package.path
local logs = require "logs"
local log = require "httpstatus.log"

after_each(logs.remove)

local FIELDS = "#Fields: date time c-ip cs-username s-sitename cs-method cs-uri-stem sc-status sc-win32-status\r\n"

local function line(site, method, status, second)
  return ("2026-11-01 06:00:%02d 10.0.0.1 - %s %s /a %d 0\r\n"):format(second or 0, site, method, status)
end

local function counts(text, options)
  local summary, found = log.summarize(logs.write(text), options or { select = "100-999" }), {}
  for _, code in ipairs(summary.codes) do found[code.code] = code.count end
  return found
end

describe("a log of several services", function()
  it("tells the service by each line, whichever comes first", function()
    local lines = {
      line("W3SVC1", "GET", 500), line("MSFTPSVC1", "[3]USER", 331), line("MSFTPSVC1", "[3]PASS", 530),
      line("SMTPSVC1", "EHLO", 250), line("SMTPSVC1", "RCPT", 550), line("W3SVC2", "GET", 404), line("NNTPSVC1", "ARTICLE", 430),
      line("FTPSVC2", "RETR", 550), line("W3SVC1", "GET", 550),
    }
    local expected = {
      ["500"] = 1, ["404"] = 1, ["550"] = 1, ["ftp 331"] = 1, ["ftp 530"] = 1, ["ftp 550"] = 1, ["smtp 250"] = 1,
      ["smtp 550"] = 1, ["nntp 430"] = 1,
    }
    for first = 1, #lines do
      local turned = {}
      for i = 1, #lines do turned[i] = lines[(first + i - 2) % #lines + 1] end
      assert.same(expected, counts(FIELDS .. table.concat(turned)))
      assert.same(expected, counts(FIELDS:gsub(" ", "\t"):gsub("\t", " ", 1) .. table.concat(turned):gsub(" ", "\t")))
    end
  end)

  it("counts each of them in a long log, in blocks of any size", function()
    local lines = { FIELDS }
    for i = 1, 3000 do
      local site = ({ "W3SVC1", "MSFTPSVC1", "W3SVC12345678901234567890", "SMTPSVC1" })[i % 7 % 4 + 1]
      lines[#lines + 1] = line(site, "QUIT", 550, i % 60)
    end
    local text = table.concat(lines)
    local whole = counts(text)
    assert.equal(3000, whole["550"] + whole["ftp 550"] + whole["smtp 550"])
    assert.truthy(whole["550"] > 1200 and whole["ftp 550"] > 800 and whole["smtp 550"] > 400)
    for _, block in ipairs { 1, 100, 4096 } do
      assert.same(whole, counts(text, { select = "100-999", block = block }))
    end
  end)

  it("says of the lines of IIS alone that they have no substatus", function()
    local summary = log.summarize(logs.write(FIELDS .. line("MSFTPSVC1", "PASS", 530) .. line("W3SVC1", "GET", 404)))
    assert.truthy(summary.notes[1]:find("^1 of 2 requests have no sc%-substatus"))
  end)

  it("goes by what it was where a name tells none", function()
    assert.same({ ["ftp 530"] = 2 }, counts(FIELDS .. line("MSFTPSVC1", "PASS", 530) .. line("-", "PASS", 530)))
    assert.same({ ["404"] = 2 }, counts(FIELDS .. line("Default", "GET", 404) .. line("-", "GET", 404)))
  end)
end)
