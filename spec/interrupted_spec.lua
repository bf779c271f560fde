package.path = "spec/?.lua;" .. package.path
local interrupted = require "interrupted"
local status = require "httpstatus"

-- Every public function, by a call of it that gives a text. Selectors and semantics have such specs of their own.
local CALLS = {
  describe = function(s) return s.describe("500.19").description .. s.describe("500.19").title end,
  ["describe, a number"] = function(s) return s.describe(404).title end,
  ["describe with evidence"] = function(s)
    local entry = s.describe(500, 19, { win32 = "0x80070021", product = "iis" })
    return entry.cause .. entry.decided
  end,
  ["describe, no code"] = function(s) return (select(2, s.describe("1006"))) end,
  diagnose = function(s)
    return tostring(s.diagnose("HTTP/1.1 502\nno live upstreams while connecting to upstream")) .. tostring(s.diagnose("503"))
  end,
  ["diagnose, a table"] = function(s) return s.diagnose { status = 500, substatus = 19, win32 = 33 }[1].cause end,
  meanings = function(s) return tostring(s.meanings(499)) end,
  title = function(s) return s.title(404, 3) end,
  phrase = function(s) return s.phrase(503) .. s.phrase("503") end,
  class = function(s) return s.class("503") end,
  is_listed = function(s) return tostring(s.is_listed("404.3")) .. tostring(s.is_listed(404, 99)) end,
  list = function(s) return tostring(s.list("401.*, not-found")) end,
  search = function(s) return tostring(s.search("double escape")) .. tostring(s.search("AppOffline")) end,
  find = function(s) return s.find("Request Entity Too Large") .. select(2, s.find("teapot")) end,
  lookup = function(s) return tostring(s.lookup("httperr", "AppOffline")) .. select(2, s.lookup("cloudflare", 1)) end,
  win32 = function(s) return tostring(s.win32("-2147024883")) end,
  constant = function(s) return tostring(s.NOT_FOUND) end,
  ["a typo"] = function(s) return (select(2, pcall(function() return s.NOT_FUOND end))):match("has no .*") end,
  ids = function(s) return tostring(s.product_ids()) .. tostring(s.family_ids()) end,
  tables = function(s) return s.classes[4] .. s.phrases[404] .. s.products.iis .. s.families.win32 end,
  ["tostring(entry)"] = function(s) return tostring(s.describe(401)) end,
  ["tostring(status)"] = function(s) return tostring(s) end,
}

describe("an interrupted call", function()
  local names = {}
  for name in pairs(CALLS) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    it("of " .. name .. " leaves the next one right, wherever it stopped", function()
      local expected = CALLS[name](status)
      assert.equal("string", type(expected))
      local count = interrupted(name, CALLS[name], function(text) assert.equal(expected, text) end)
      assert.truthy(count > 0)
    end)
  end
end)
