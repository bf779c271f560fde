package.path = "spec/?.lua;spec/host/?.lua;" .. package.path
local calls = require "calls"
local interrupted = require "interrupted"
local log = require "httpstatus.log"
local status = require "httpstatus"
local summary = require "httpstatus.summary"

-- Interruptions of each call; all of them where the environment says so.
local MOST = tonumber(os.getenv "HTTPSTATUS_MOST" or 40)

describe("the calls that are interrupted and that memory fails", function()
  -- A call's name is that of its function, and what is asked for behind a comma.
  local function is_called(name)
    for _, call in ipairs(calls) do
      if call[1]:match("^[^,]+") == name then return true end
    end
    return false
  end

  local function assert_called(prefix, functions)
    for name, value in pairs(functions) do
      if type(value) == "function" and not name:find("^__") then
        assert.is_true(is_called(prefix .. name), "spec/host/calls.lua has no call of " .. prefix .. name)
      end
    end
  end

  it("are of every public function", function()
    assert_called("", status)
    assert_called("log.", log)
    assert_called("log:", getmetatable(assert(log.open("spec/logs/u_ex261101.log"))).__index)
    assert_called("summary.", { merge = summary.merge })
  end)

  it("are of every method of a set", function()
    for _, name in ipairs { "has", "is_empty", "codes", "each" } do
      assert.equal("function", type(status.set("404")[name]))
      assert.is_true(is_called("set:" .. name), name)
    end
  end)
end)

local open_files = require "spec.system".open_files

describe("an interrupted call", function()
  local before
  setup(function() before = open_files() end)

  for _, call in ipairs(calls) do
    local name = call[1]
    if not name:find("^require") then
      it("of " .. name .. " leaves the next one right, wherever it stopped, and nothing open", function()
        local expected = calls.text(call[2](call[3]()))
        local count = interrupted(name, call[2], function(answer) assert.equal(expected, calls.text(answer)) end, call[3],
          math.ceil(MOST / call[4]))
        assert.truthy(count > 0)
        assert.equal(before, open_files(before))
      end)
    end
  end
end)
