-- The rock on Windows, under Wine: the C that knows no Lua, and the command by a Lua that is built for it. Run by
-- make test-windows.

package.path = "spec/?.lua;spec/host/?.lua;" .. package.path
local machine = require "machine"

local native = assert(machine.build("native"))
local windows = assert(machine.build("windows"))
local texts, files = machine.give("windows")
machine.home = machine.sh("mktemp -d"):match("[^\n]+")

describe("on Windows", function()
  teardown(function() machine.sh(".ci/wine -k; rm -rf %s", machine.home) end)

  describe("the cores", function()
    machine.check(it, "windows", native, windows, texts, files)

    -- Wine takes the code page from the locale: 1252, and 932, of whose characters some have a backslash as their second byte.
    for page, locale in pairs { [1252] = "C.UTF-8", [932] = "ja_JP.UTF-8" } do
      it(("open files whatever they are called and whoever has them open: code page %d"):format(page), function()
        machine.sh("mkdir -p .build/locale; test -e .build/locale/ja_JP.UTF-8 || "
          .. "localedef -i ja_JP -f UTF-8 .build/locale/ja_JP.UTF-8")
        local out = machine.sh("export LOCPATH=$PWD/.build/locale HTTPSTATUS_LOCALE=%s; "
          .. ".ci/wine .build/machine/windows/windows.exe 'C:\\%d'", locale, page)
        assert.truthy(out:find(("code page %d\n"):format(page), 1, true), out)
        local checks, wrong = out:match("(%d+) checks of Windows, (%d+) wrong\n$")
        assert.equal("0", wrong, out)
        assert.truthy(tonumber(checks) > 140)
      end)
    end

    it("unpack by the program that PATH has, not by one beside the logs, and tell what it says", function()
      machine.sh("cd %s && mkdir -p path && cp ../windows/unpacker.exe path/xz.exe", machine.folder)
      machine.sh([[cd %s && printf '\3757zXZ\0one\r\ntwo\r\n' >good.xz && printf '\3757zXZ\0one\r\n!' >bad.xz]], machine.folder)
      local path = "Z:" .. machine.sh("cd %s/path && printf %%s \"$PWD\"", machine.folder):gsub("/", "\\")
      local function read(arguments, environment)
        return (machine.sh("cd %s && %s ../../../.ci/wine ../windows/source.exe %s", machine.folder, environment or "",
          arguments))
      end
      local with_path = ("WINEPATH='%s'"):format(path)
      assert.equal("one\r\ntwo\r\n", read("good.xz", with_path))
      assert.equal("one\r\ntwo\r\n", read("- <good.xz", with_path))
      assert.equal("one\r\n!bad.xz: xz could not unpack all of it: xz: (stdin): the data is corrupt\n",
        (read("bad.xz", with_path):gsub("\r\n$", "\n")))
      assert.equal("one\r\n", read("-k 1 -b 5 good.xz", with_path))
      machine.sh("cp %s/path/xz.exe %s/", machine.folder, machine.folder)
      assert.equal("good.xz: there is no xz to unpack it\n", (read("good.xz"):gsub("\r\n$", "\n")))
    end)
  end)

  describe("the command", function()
    local built, message = machine.sh(".ci/windows")
    if message ~= 0 then
      pending("the command under Wine: not run, " .. built:gsub("%s+$", ""))
      return
    end
    local root = "Z:" .. machine.sh("printf %%s \"$PWD\""):gsub("/", "\\") .. "\\.build\\windows\\"

    -- What the command answers, in a folder, with what stands in front of it (a pipe) and behind it (redirections).
    local function httpstatus(arguments, before)
      return machine.sh("cd %s && %s LUA_PATH='%slua\\?.lua' LUA_CPATH='%s?.dll' ../../../.ci/wine '%slua.exe' "
        .. "'%sbin\\httpstatus' %s", machine.folder, before or "", root, root, root, root, arguments)
    end

    local function here(arguments, before)
      return machine.sh("tree=$PWD/lua_modules; cd %s && %s LUA_PATH=\"$tree/share/lua/5.4/?.lua;;\" "
        .. "LUA_CPATH=\"$tree/lib/lua/5.4/?.so;;\" lua5.4 ../../../bin/httpstatus %s", machine.folder, before or "", arguments)
    end

    -- The same but for CR and the separators of paths.
    local function same(arguments, before)
      local expected, status = here(arguments, before)
      local found, other = httpstatus(arguments, before)
      assert.is_true(machine.same(expected, (found:gsub("\r\n", "\n"))))
      assert.equal(status, other, arguments)
      return found
    end

    it("says what it says elsewhere, with the same exit status and nothing else on any stream", function()
      for _, arguments in ipairs {
        "500.19 --win32 0x80070021", "404.99", "999.1.1", "--json 401.2", "-q 404 502", "search double escape", "families",
        "win32 5 0x8007007e", "list '401.*, !401.2'", "match '5xx, !503' 503", "--version", "nonsense-option --x",
        "export --format csv", "'HTTP Error 500.19 - Internal Server Error, Error Code 0x8007000d'",
      } do same(arguments) end
    end)

    it("reads a paste from standard input, lines ended as they are", function()
      same("", [[printf 'HTTP Error 500.19\r\nError Code 0x80070021\r\n' |]])
    end)

    it("writes no escape sequences where there is no console", function()
      assert.is_nil(httpstatus("500.19"):find("\27", 1, true))
    end)

    it("says nothing where who reads its output has gone", function()
      assert.equal("c", (httpstatus("log --csv long | head -c 1")))
    end)

    it("reads logs, rows and folders, packed ones and standard input, and merges summaries", function()
      machine.sh("cd %s && mkdir -p LogFiles/W3SVC1 && cp long LogFiles/W3SVC1/u_ex261101.log && "
        .. "cp long.gzip LogFiles/W3SVC1/u_ex261102.log.gz && cp 1.log other.log", machine.folder)
      for _, arguments in ipairs {
        "log long", "log LogFiles", "log --json --select 4xx,5xx long", "log --csv LogFiles", "rows --format tsv long",
        "log none.log", "log - <long", "log LogFiles/W3SVC1/*.log", "log --html - long",
      } do same(arguments) end
      same("log --json long >a.json && cat a.json")
    end)

    it("expands wildcards itself, with backslashes and a drive", function()
      local out, status = httpstatus("log --csv 'LogFiles\\W3SVC1\\u_ex*.log'")
      assert.equal(1, status, out) -- there are failures
      out = httpstatus(("log --json '%s'"):format(root:gsub("windows\\$", "machine\\given-windows\\LogFiles\\*\\u_ex261101.lo?")))
      assert.truthy(out:find("u_ex261101.log", 1, true), out)
      assert.is_nil(out:find("no file has such a name", 1, true))
    end)

    it("reads below folders what no code page can name, and writes files and sites", function()
      machine.sh("cd %s && mkdir -p LogFiles/日誌 && cp long LogFiles/日誌/журнал.log", machine.folder)
      local out = httpstatus("log --json 'LogFiles\\'")
      assert.truthy(out:find("журнал.log", 1, true), out)
      assert.is_nil(out:find("cannot be read", 1, true), out)
      out = httpstatus("log --html report.html long >none; head -c 15 report.html")
      assert.equal("<!doctype html>", out)
      out = httpstatus("site 'pages\\here' && ls pages/here/index.html")
      assert.truthy(out:find("pages/here/index.html\n$"), out)
    end)
  end)
end)
