package.path = "spec/cases/?.lua;" .. package.path
local recognise = require("httpstatus.command.recognise").recognise
local score = require "score"

local PATH = "spec/cases/own.jsonl"
local cases = score.read(PATH)

-- The same paste as it arrives through other hands.
local VARIANTS = {
  ["with CRLF"] = function(text) return (text:gsub("\r?\n", "\r\n")) end,
  ["without its last line end"] = function(text) return (text:gsub("%s+$", "")) end,
  ["between other lines"] = function(text) return "Hello all,\nsince this morning we see:\n\n" .. text .. "\n\nAny idea?\n" end,
  ["escaped for HTML"] = function(text)
    return (text:gsub("[&<>\"]", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }))
  end,
  ["wrapped at 80 columns"] = function(text)
    local rows = {}
    for line in text:gmatch("[^\n]+") do
      local row = ""
      for word in line:gmatch("%S+") do
        if row ~= "" and #row + 1 + #word > 80 then
          rows[#rows + 1], row = row, ""
        end
        row = row .. (row == "" and "" or " ") .. word
      end
      rows[#rows + 1] = row
    end
    return table.concat(rows, "\n")
  end,
}

-- Of the rest of a line that is broken nobody can tell to which column of a header it belongs.
local LOST = { ["wrapped at 80 columns"] = { ["httpsys-log"] = true } }

describe("a case", function()
  for _, case in ipairs(cases) do
    it(("of %s, %s, is read and answered at once: %s"):format(case.system, case.kind, case.id), function()
      local output = score.paste(case)
      assert.same({ read = true, found = true, first = true, over = false }, score.judge(case, output), output)
    end)
  end

  for name, vary in pairs(VARIANTS) do
    it("is answered alike " .. name, function()
      for _, case in ipairs(cases) do
        -- What is typed from memory stands alone.
        if not (case.alone and name == "between other lines") and not (LOST[name] and LOST[name][case.id]) then
          local output = tostring(recognise(vary(case.paste), {}))
          assert.is_true(score.judge(case, output).found, case.id .. "\n" .. output)
        end
      end
    end)
  end

  it("is of a kind of its own, and one is there for each of the common ones", function()
    local ids, kinds, count = {}, {}, 0
    for _, case in ipairs(cases) do
      assert.is_nil(ids[case.id], case.id)
      ids[case.id] = true
      if not kinds[case.kind] then count = count + 1 end
      kinds[case.kind] = true
    end
    assert.truthy(count >= 25, count)
  end)
end)

describe("make score", function()
  it("tells an answer from an echo and a word from a part of one", function()
    local case = {
      id = "x", system = "x", paste = "status 502\n", code = "502", needs = { { "Back end", "nothing" }, { "restart" } },
    }
    local function judged(output) return score.judge(case, output) end
    assert.same({ read = true, found = true, first = true, over = false },
      judged("502 Bad Gateway\n\nthe BACK\nend: Restart it\n"))
    assert.is_false(judged("status 502\n").read)
    assert.is_false(judged("502.3 and 1502\n").read)
    assert.is_false(judged("502 restart\n").found)
    local late = judged(("502\n"):rep(12) .. "back end restart\n")
    assert.same({ true, false }, { late.found, late.first })
    assert.is_false(judged("1\n2\n3\n502\n").read)
    assert.same({ false, true }, { judged(("x\n"):rep(40)).over, judged(("x\n"):rep(41)).over })
  end)

  it("prints a row for each system and the whole", function()
    local path = os.tmpname()
    local some = assert(io.open(path, "w"))
    local lines = io.lines(PATH)
    for _ = 1, 3 do some:write(lines(), "\n") end
    some:close()
    local pipe = io.popen(("%s spec/cases/score.lua %s 2>&1"):format(os.getenv("HTTPSTATUS_LUA") or "lua5.4", path))
    local out = pipe:read("*a")
    pipe:close()
    os.remove(path)
    assert.truthy(out:find("^system +cases +read +found +first +over +by code\n"))
    assert.same({ "3", "3", "3" }, { out:match("\ntotal +(%d+) +(%d+) +(%d+) ") })
  end)

  it("names the line that is no case, and the file that is not there", function()
    local path = os.tmpname()
    local file = io.open(path, "w")
    file:write('{"id":"a","system":"b","paste":"c","code":"502","needs":[]}\n\n{"id":"a"}\n')
    file:close()
    assert.same({ false, path .. ":3: a case has id, system, paste, code and needs" }, { pcall(score.read, path) })
    os.remove(path)
    assert.truthy(select(2, pcall(score.read, path)):find(path, 1, true))
  end)
end)
