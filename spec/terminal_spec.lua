local linear = require "spec.linear"
local terminal = require "httpstatus.terminal"
local unpack = table.unpack or unpack -- luacheck: ignore 143

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

describe("visible", function()
  it("leaves text as it is, in any script", function()
    for _, text in ipairs { "", "C:\\inetpub\\x.log", "\195\164\208\150\228\184\173\240\159\152\128 ~" } do
      assert.equal(text, terminal.visible(text))
    end
  end)

  it("shows control characters, line ends among them", function()
    local all = {}
    for byte = 0, 31 do all[#all + 1] = string.char(byte) end
    assert.equal(("\\x%02x"):rep(32):format(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
      23, 24, 25, 26, 27, 28, 29, 30, 31), terminal.visible(table.concat(all)))
    assert.equal("a\\x7fb", terminal.visible("a\127b"))
  end)

  it("shows C1, bidi controls, what has no width and separators of lines", function()
    for bytes, name in pairs {
      ["\194\128"] = "0080", ["\194\155"] = "009B", ["\194\159"] = "009F", ["\194\173"] = "00AD", ["\216\156"] = "061C",
      ["\226\128\139"] = "200B", ["\226\128\140"] = "200C", ["\226\128\141"] = "200D", ["\226\128\142"] = "200E",
      ["\226\128\143"] = "200F", ["\226\128\168"] = "2028", ["\226\128\169"] = "2029", ["\226\128\170"] = "202A",
      ["\226\128\174"] = "202E", ["\226\129\160"] = "2060", ["\226\129\166"] = "2066", ["\226\129\169"] = "2069",
      ["\239\187\191"] = "FEFF", ["\243\160\128\129"] = "E0001", ["\205\143"] = "034F", ["\225\133\159"] = "115F",
      ["\227\133\164"] = "3164", ["\239\184\143"] = "FE0F", ["\239\190\160"] = "FFA0", ["\225\160\142"] = "180E",
    } do
      assert.equal(("a<U+%s>b"):format(name), terminal.visible("a" .. bytes .. "b"))
    end
    assert.equal("\194\160\226\128\138\226\128\144", terminal.visible("\194\160\226\128\138\226\128\144"))
  end)

  it("shows every byte that is no UTF-8", function()
    for bytes, shown in pairs {
      ["\128"] = "\\x80", ["\255"] = "\\xff", ["\192\175"] = "\\xc0\\xaf", ["\195"] = "\\xc3", ["\195x"] = "\\xc3x",
      ["\224\128\175"] = "\\xe0\\x80\\xaf", ["\237\160\128"] = "\\xed\\xa0\\x80", ["\240\128\128\128"] = "\\xf0\\x80\\x80\\x80",
      ["\244\144\128\128"] = "\\xf4\\x90\\x80\\x80", ["\226\128"] = "\\xe2\\x80", ["\155\195\164"] = "\\x9b\195\164",
    } do
      assert.equal(shown, terminal.visible(bytes))
    end
  end)

  it("takes a time that grows with the text alone", function()
    linear(function(text) assert.equal(4 * #text, #terminal.visible(text)) end, ("\128"):rep(200000))
  end)
end)

describe("echo", function()
  local TEXT = "first line\nGET / 502 here\r\nthird\nfourth\n"

  -- The rows with the part marked that stands there first.
  local function echo(text, part, width, has_style, ...)
    local places = {}
    for i, marked in ipairs { part, ... } do
      local first, last = text:find(marked, 1, true)
      places[i] = { first = first, last = last }
    end
    return terminal.echo(text, places, width, has_style)
  end

  it("shows the line of the place and one on each side", function()
    assert.same({ "> first line", "> GET / \27[4m502\27[0m here", "> third" }, echo(TEXT, "502", 80, true))
    assert.same({ "> \27[4mfirst\27[0m line", "> GET / 502 here" }, echo(TEXT, "first", 80, true))
    assert.same({ "> third", "> \27[4mfourth\27[0m" }, echo(TEXT, "fourth", 80, true))
    assert.same({ "> \27[4monly\27[0m" }, echo("only", "only", 80, true))
  end)

  it("underlines every place in them, across lines as well", function()
    assert.same({ "> \27[4mfirst\27[0m line", "> GET / \27[4m502\27[0m here", "> \27[4mthird\27[0m" },
      echo(TEXT, "502", 80, true, "first", "third", "fourth"))
    assert.same({ "> GET / 502 \27[4mhere\27[0m", "> \27[4mth\27[0mird" },
      { select(2, unpack(echo(TEXT, "here\r\nth", 80, true))) })
  end)

  it("has a row of ^ where there is no style", function()
    assert.same({ "> first line", "> GET / 502 here", "        ^^^", "> third" }, echo(TEXT, "502", 80, false))
    assert.same({ "> \195\164\\x1b 502", "        ^^^" }, echo("\195\164\27 502", "502", 80, false))
  end)

  it("cuts what does not fit, and shows the place", function()
    for _, before in ipairs { 0, 30, 100, 10000 } do
      for _, behind in ipairs { 0, 30, 100, 10000 } do
        local text = ("\195\164"):rep(before) .. "502" .. ("x"):rep(behind)
        local rows = echo(text, "502", 60, false)
        assert.equal(2, #rows)
        assert.truthy(#rows[1]:gsub("[\128-\191]", "") <= 60, rows[1])
        local column = rows[2]:find("^", 1, true)
        assert.equal("502", rows[1]:gsub("\195\164", "a"):sub(column, column + 2))
      end
    end
  end)

  it("shows what would command the terminal for what it is", function()
    local rows = echo("a\27[31m \226\128\174 502 \255\r\tb", "502", 80, true)
    assert.same({ "> a\\x1b[31m <U+202E> \27[4m502\27[0m \\xff  b" }, rows)
  end)

  it("takes no time with a long text", function()
    linear(function(text)
      assert.equal(1, #terminal.echo(text, { { first = 10000002, last = 10000004 } }, 80, true))
    end, ("x"):rep(10000000) .. " 502 " .. ("y"):rep(10000000), 0.05)
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
    local pipe = io.popen(("script -qec '%s' /dev/null </dev/null; echo =$?"):format((command:gsub("'", "'\\''"))))
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
    assert.truthy(on_terminal(command:format("")):find("\27[36mFix:\27[0m", 1, true))
    assert.is_nil(on_terminal(command:format("NO_COLOR=1")):find("\27"))
    assert.is_nil(on_terminal(command:format("TERM=dumb")):find("\27"))
  end)

  it("the command alone shows its help, and diagnose says that it wants a text", function()
    local out, exit = on_terminal(lua .. " bin/httpstatus")
    assert.equal(0, exit)
    assert.truthy(out:find("Usage: httpstatus", 1, true))
    out, exit = on_terminal(lua .. " bin/httpstatus diagnose")
    assert.equal(2, exit)
    assert.truthy(out:find("^httpstatus: no text is given%. What is read: "))
  end)

  local PAGE = "It said\\nHTTP Error 500.19 \\033[2J\\nError Code 0x80070021\\nthen\\nnothing\\n"

  it("what was pasted is echoed with its evidence underlined", function()
    local command = ("printf '%s' | env -u NO_COLOR TERM=xterm %s bin/httpstatus"):format(PAGE, lua)
    local out = on_terminal(command)
    assert.truthy(out:find("^> HTTP Error \27%[4m500%.19\27%[0m \\x1b%[2J\r\n"
      .. "> Error Code \27%[4m0x80070021\27%[0m\r\n> then\r\n\r\n\27%[1m500%.19 "), out)
    out = on_terminal((command:gsub("TERM=xterm", "NO_COLOR=1")))
    assert.truthy(out:find("> Error Code 0x80070021\r\n             ^^^^^^^^^^\r\n", 1, true), out)
    assert.is_nil(out:find("\27"))
  end)

  it("nothing is echoed of what stands in the command line, nor in a pipe", function()
    assert.is_nil(on_terminal("printf x | " .. lua .. " bin/httpstatus 404"):find("> ", 1, true))
    local pipe = io.popen(("printf '%s' | %s bin/httpstatus"):format(PAGE, lua))
    assert.truthy(pipe:read("*a"):find("^500%.19 "))
    pipe:close()
  end)

  it("data with outside text is visible there, and as it is in a pipe", function()
    local file = os.tmpname()
    local script = assert(io.open(file, "w"))
    script:write('require("httpstatus.command.output").write_data("a\\27[31m,\\226\\128\\174\\r\\nb\\n")')
    script:close()
    assert.truthy(on_terminal(lua .. " " .. file):find("^a\\x1b%[31m,<U%+202E>\r\nb\r\n"))
    local pipe = io.popen(lua .. " " .. file)
    assert.equal("a\27[31m,\226\128\174\r\nb\n", pipe:read("*a"))
    pipe:close()
    os.remove(file)
  end)
end)
