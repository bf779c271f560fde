local terminal = require "httpstatus.terminal"

describe("wrap", function()
  it("fits every line into the width and loses no word", function()
    local text = "Heading\n1. One two three four five six seven eight\n   Fix: nine ten eleven twelve\n- list\n"
      .. "Check: this and that"
    for width = 20, 60 do
      local wrapped = terminal.wrap(text, width)
      for line in wrapped:gmatch("[^\n]+") do assert.truthy(#line <= width, line) end
      assert.equal((text:gsub("%s+", " ")), (wrapped:gsub("%s+", " ")))
    end
  end)

  it("hangs the further rows under the text of an item", function()
    assert.equal("1. aaaa bbbb\n   cccc", terminal.wrap("1. aaaa bbbb cccc", 12))
    assert.equal("- aaaa\n  bbbb", terminal.wrap("- aaaa bbbb", 8))
    assert.equal("   Fix: a\n   bbbbbb", terminal.wrap("   Fix: a bbbbbb", 12))
    assert.equal("Check: aa\n  bb", terminal.wrap("Check: aa bb", 10))
  end)

  it("leaves a word that is wider than the width whole", function()
    assert.equal("a\n" .. ("x"):rep(30) .. "\nb", terminal.wrap("a " .. ("x"):rep(30) .. " b", 20))
  end)

  it("colours headings and labels only when asked", function()
    assert.is_nil(terminal.wrap("A\nB: c\nCheck: d", 40):find("\27"))
    local coloured = terminal.wrap("A\nB: c\nCheck: d", 40, true)
    assert.equal("A\nB: c\nCheck: d", (coloured:gsub("\27%[%d*m", "")))
    assert.truthy(coloured:find("\27[36mCheck:\27[0m", 1, true))
  end)
end)

describe("width", function()
  it("is between 20 and 100 columns", function()
    local width = terminal.width(false)
    assert.truthy(width >= 20 and width <= 100)
  end)
end)

describe("has_colour", function()
  it("is false where there is no terminal", function()
    assert.falsy(terminal.has_colour(false))
  end)
end)

describe("on a terminal", function()
  local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
  local made = os.execute("script -qec true /dev/null </dev/null >/dev/null 2>&1")
  if made ~= true and made ~= 0 then
    pending("not run: the command script makes no terminal on this machine")
    return
  end

  -- What a command writes to a terminal of its own, and its exit status.
  local function on_terminal(command)
    local pipe = io.popen(("script -qec '%s' /dev/null </dev/null; echo =$?"):format(command))
    local out = pipe:read("*a")
    pipe:close()
    return out, tonumber(out:match("=(%d+)\n$"))
  end

  it("both streams are known for what they are", function()
    local code = ("%s -e \"os.exit(require([[httpstatus.terminal]]).is_terminal(%%d) and 0 or 7)\""):format(lua)
    assert.equal(0, select(2, on_terminal(code:format(1))))
    assert.equal(0, select(2, on_terminal(code:format(2))))
    assert.equal(7, select(2, on_terminal(code:format(1) .. " >/dev/null")))
    assert.equal(7, select(2, on_terminal(code:format(2) .. " 2>/dev/null")))
  end)

  it("the diagnosis has colours, unless NO_COLOR is set or the terminal is dumb", function()
    local command = "env -u NO_COLOR TERM=xterm %s " .. lua .. " bin/httpstatus 404"
    assert.truthy(on_terminal(command:format("")):find("\27[1m404 Not Found\27[0m", 1, true))
    assert.is_nil(on_terminal(command:format("NO_COLOR=1")):find("\27"))
    assert.is_nil(on_terminal(command:format("TERM=dumb")):find("\27"))
  end)
end)
