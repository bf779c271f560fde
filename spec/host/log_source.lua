-- Where logs come from, through a small C program: what comes of a file says that its lines are in one piece, too. Run by
-- make test-source, once and not under every Lua.

local FILES = "spec/host/source.c src/log_source.c src/log_input.c src/log_decode.c src/log_kind.c src/log_inflate.c"
  .. " src/log_program.c src/log_folder.c"
local OUT = ".build/source"

-- Each program with the flags that it is built with; without a library, the system's programs unpack.
local BUILDS = {
  plain = "-O1",
  program = "-O1 '-DLOG_LIBZ=\"none\"' '-DLOG_LIBZSTD=\"none\"'",
  address = "-g -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined",
  thread = "-g -O1 -fsanitize=thread",
  bits32 = "-O1 -m32",
}
local NAMES = { "plain", "program", "address", "thread", "bits32" }

-- Output and messages together, and the exit status. The sanitizers' run preloads what the programs must not have.
local function sh(command, ...)
  local pipe = assert(io.popen(("unset LD_PRELOAD; exec 2>&1; cd %s || exit\n%s\necho \"=$?\""):format(OUT, command:format(...))))
  local text = pipe:read("*a")
  pipe:close()
  local out, status = text:match("^(.*)=(%d+)\n$")
  return out, tonumber(status)
end

local function write(name, text)
  local file = assert(io.open(OUT .. "/" .. name, "wb"))
  file:write(text)
  file:close()
end

local function has(program)
  return (select(2, sh("command -v %s >/dev/null", program))) == 0
end

-- Numbered, so that no two lines are the same; 'from' 1.
local function lines(from, to)
  local all = {}
  for i = from, to do
    all[#all + 1] = ("2026-11-01 06:00:00 GET /%d/%s 10.0.0.%d 404 0 2 %d\r\n"):format(i, ("x"):rep(i * 7 % 90), i % 250, i * i)
  end
  return table.concat(all)
end

-- Pairs of bytes, the low one first or last, of a text of ASCII.
local function wide(text, high_first)
  return (text:gsub(".", high_first and "\0%0" or "%0\0"))
end

local LOG, LATER = lines(1, 60), lines(61, 4000)
local built = {}

-- Runs the function with each program that could be built.
local function each_build(f)
  for _, name in ipairs(NAMES) do
    if built[name] then f("./" .. name) end
  end
end

describe("a source", function()
  setup(function()
    os.execute("mkdir -p " .. OUT)
    for _, name in ipairs(NAMES) do
      local _, status = sh([[cd ../..
        if [ ! -x %s/%s ] || [ -n "$(find %s src/log_*.h spec/host/log_source.lua -newer %s/%s)" ]; then
          ${CC:-cc} -std=c99 %s -o %s/%s %s $(case $(uname) in Linux) echo -ldl -lpthread;; esac)
        fi]], OUT, name, FILES, OUT, name, BUILDS[name], OUT, name, FILES)
      built[name] = status == 0
    end
    write("log", LOG)
    write("later", LATER)
    write("both", LOG .. LATER)
    for _, program in ipairs { "gzip", "zstd", "xz", "bzip2", "lz4" } do
      if has(program) then sh("%s -c <log >log.%s; %s -c <later >later.%s", program, program, program, program) end
    end
  end)

  for _, name in ipairs(NAMES) do
    it("is built: " .. name, function()
      if not built[name] and (name == "address" or name == "thread") then pending("cc has no such sanitizer") end
      assert.is_true(built[name])
    end)
  end

  for _, program in ipairs { "gzip", "zstd", "xz", "bzip2", "lz4" } do
    it("unpacks what " .. program .. " has packed, whatever the file is called, one piece or two", function()
      if not has(program) then return pending("there is no " .. program) end
      sh("cat log.%s later.%s >two", program, program)
      each_build(function(source)
        for threads = 1, 2 do
          assert.equal("=0", table.concat({ sh("%s -t %d two | cmp - both", source, threads) }, "="))
          assert.equal("=0", table.concat({ sh("%s -t %d - <two | cmp - both", source, threads) }, "="))
        end
      end)
    end)
  end

  it("gives the same bytes in blocks of every size and with a thread that reads ahead", function()
    write("wide", "\255\254" .. wide(LOG))
    write("long", LOG .. ("y"):rep(70000) .. "\n" .. LOG .. "no end")
    sh("cat log.gzip log.gzip >gzip-twice; head -c 900 log.gzip >gzip-cut")
    for _, file in ipairs { "log", "long", "wide", "log.gzip", "gzip-twice", "gzip-cut", has("zstd") and "log.zstd" or "log" } do
      each_build(function(source)
        if file == "long" and source ~= "./plain" then return end
        local out, status = sh("%s -a %s", source, file)
        assert.equal(0, status, out)
        assert.truthy(out:find("^26 ways, 0 wrong: %d+ bytes"), out)
      end)
    end
  end)

  it("leaves text as it is: zeros, a UTF-8 mark, any bytes, no line end, nothing at all", function()
    for _, text in ipairs {
      "", "\n", "a", "\0", ("\0"):rep(5000), ("\0"):rep(70000) .. LOG, LOG .. ("\0"):rep(9000) .. LOG, "\239\187\191" .. LOG,
      "\22\3\1 is what a client sent\n" .. LOG, "h\228user \255\254\253\n", "\27[31mred\27[0m\n", "BZhost1 - - [x]\n",
      "PK is no archive\n", "\r\n\t\n", ("x"):rep(300000) .. "\n",
    } do
      write("text", text)
      each_build(function(source)
        for threads = 1, 2 do
          assert.equal("=0", table.concat({ sh("%s -t %d text | cmp - text", source, threads) }, "="), text:sub(1, 40))
        end
      end)
    end
  end)

  it("makes UTF-8 of UTF-16, with a mark or without, packed or not; half characters are U+FFFD", function()
    local function becomes(expected, text)
      write("wide", text)
      write("narrow", expected)
      sh("gzip -c <wide >wide.gzip")
      each_build(function(source)
        assert.equal("=0", table.concat({ sh("%s wide | cmp - narrow; %s -b 1 wide.gzip | cmp - narrow", source, source) }, "="))
      end)
    end
    becomes(LOG, "\255\254" .. wide(LOG))
    becomes(LOG, "\254\255" .. wide(LOG, true))
    becomes(LOG, wide(LOG))
    becomes(LOG, wide(LOG, true))
    becomes("", "\255\254")
    becomes("a\195\164\226\130\172\240\159\152\128\n", "\255\254a\0\228\0\172\32\61\216\0\222\n\0")
    becomes("\223\191\224\160\128\239\191\191\240\144\128\128\244\143\191\191",
      "\254\255\7\255\8\0\255\255\216\0\220\0\219\255\223\255")
    becomes("\239\191\189a\239\191\189b\239\191\189", "\255\254\61\216a\0\0\222b\0\61\216")
    becomes("ab\239\191\189", "\255\254a\0b\0c")
  end)

  it("says what a file is that holds no text, and what to do", function()
    for said, text in pairs {
      ["a zip archive: unpack it first: unzip -p x.zip | httpstatus log -"] = "PK\3\4" .. ("\20\0"):rep(40),
      ["a 7z archive: unpack it first: "] = "7z\188\175\39\28\0\4",
      ["a rar archive: unpack it first: "] = "Rar!\26\7\1\0",
      ["a tar archive: unpack it first: tar -xOf x.tar | "] = "a.log" .. ("\0"):rep(252) .. "ustar\0" .. "00",
      ["a Windows event log: export it as text first"] = "ElfFile\0" .. ("\0\1"):rep(60),
      ["a Windows event trace: make it text first"] = ("\0\1\2\3"):rep(18) .. "\2\0\2\192",
      ["UTF-32 text: make it UTF-8: "] = "\255\254\0\0a\0\0\0",
      ["it is binary data and no text"] = ("\127ELF\2\1\1\0\0\0\3\0\62\0"):rep(9),
    } do
      write("other", text)
      sh("gzip -c <other >other.gzip")
      each_build(function(source)
        local out, status = sh("%s other", source)
        assert.equal("2other: " .. said, status .. out:sub(1, 7 + #said))
        out = sh("%s other.gzip", source)
        assert.truthy(out:find(said:match("^[^:]+"), 1, true), out)
      end)
    end
    sh("gzip -c <log.gzip >other")
    assert.equal("other: gzip data in gzip data: unpack it first\n", (sh("./plain other")))
  end)

  it("counts what was there before the damage, and says where that is", function()
    sh("cat log.gzip later.gzip >two; head -c 4000 two >cut; (cat log.gzip; head -c 700 /dev/zero) >zeros")
    sh("(cat log.gzip; echo text) >tail; (cat log.gzip; head -c 600 /dev/zero; cat later.gzip) >apart")
    local size = #assert(io.open(OUT .. "/log.gzip", "rb")):read("*a")
    for _, source in ipairs { "./plain", built.address and "./address" or "./plain" } do
      assert.equal(LOG, (sh("%s cut 2>&1 >got | tail -c 0; head -c %d got", source, #LOG)))
      assert.equal("cut: the gzip data is cut off after 4000 bytes\n", (sh("%s cut >/dev/null", source)))
      assert.equal(LOG, (sh("%s zeros", source)))
      assert.equal("=0", table.concat({ sh("%s apart | cmp - both", source) }, "="))
      assert.equal(LOG .. "tail: the gzip data is followed by something else after " .. size .. " bytes\n",
        (sh("%s tail", source)))
    end
    local out = sh("./program cut >got; head -c %d got", #LOG)
    assert.equal("cut: gzip could not unpack all of it: gzip: stdin: unexpected end of file\n" .. LOG, out)
  end)

  for _, program in ipairs { "gzip", "zstd" } do
    it("survives every byte of " .. program .. "'s that is cut off or changed", function()
      if not has(program) then return pending("there is no " .. program) end
      sh("head -c 1500 log | %s -c >small", program)
      for _, source in ipairs { "./plain", built.address and "./address" or "./plain" } do
        local out, status = sh("%s -d small", source)
        assert.equal(0, status, out)
        assert.truthy(out:find("^%d+ damages, %d+ told of, 0 wrong\n$"), out)
      end
    end)
  end

  it("unpacks where SIGCHLD is ignored, and still sees what failed", function()
    sh("head -c 4000 later.gzip >cut")
    for _, source in ipairs { "./plain", "./program" } do
      assert.equal("=0", table.concat({ sh("(trap '' CHLD; exec %s log.gzip) | cmp - log", source) }, "="))
      assert.truthy((sh("(trap '' CHLD; exec %s cut) >/dev/null", source)):find("^cut: .*gzip"))
    end
  end)

  it("says that there is no program to unpack, or that it is too late for one", function()
    assert.equal("log.gzip: there is no gzip to unpack it\n", (sh("PATH=/nowhere ./program log.gzip")))
    assert.equal("-: it is gzip data in a pipe: unpack it first: gzip -cd x | httpstatus log -\n",
      (sh("cat log.gzip | ./program -")))
    assert.equal(LOG, (sh("cat log.gzip | ./plain -")))
  end)

  it("cannot read folders, what is not there and a closed standard input", function()
    each_build(function(source)
      local closed = "-: Bad file descriptor\n"
      assert.equal(".: Is a directory\n-: Is a directory\nnone: No such file or directory\n", (sh("%s . - none <.", source)))
      assert.equal(closed, (sh("%s - <&-", source)))
      assert.equal(closed .. LOG .. closed, (sh("%s - log.gzip - <&- 2>&1", source)))
      assert.equal(LOG, (sh("%s log.gzip <&- 2>&-", source)))
    end)
  end)

  it("reads standard input from where it stands", function()
    local rest = LOG:match("^.-\n(.*)$")
    each_build(function(source) assert.equal(rest, (sh("(read -r line; %s -) <log", source))) end)
  end)

  it("waits for a FIFO's writer, and for all that it writes", function()
    sh("rm -f fifo; mkfifo fifo")
    each_build(function(source)
      for threads = 1, 2 do
        local way = ("%s -c -t %d"):format(source, threads)
        assert.equal("=0", table.concat({ sh(
          "(sleep 0.1; cat log; sleep 0.1; cat later) >fifo & timeout 20 %s fifo | cmp - both; wait", way) }, "="))
        assert.equal("=0", table.concat({ sh("(sleep 0.1; :) >fifo & timeout 20 %s fifo; s=$?; wait; (exit $s)", way) }, "="))
      end
    end)
  end)

  it("ends by Ctrl-C while it waits, without a writer too", function()
    sh("rm -f fifo; mkfifo fifo")
    each_build(function(source)
      for threads = 1, 2 do
        local way = ("timeout -k 9 -s INT 2 %s -c -t %d"):format(source, threads)
        assert.equal("fifo: interrupted\n=124", table.concat({ sh("%s fifo", way) }, "="))
        assert.equal(LOG .. "fifo: interrupted\n", (sh("(cat log; exec sleep 9) >fifo & %s fifo; kill $!", way)))
      end
    end)
  end)

  it("is not interrupted by other signals", function()
    sh("rm -f fifo; mkfifo fifo")
    assert.equal(LOG, (sh("(sleep 0.2; cat log; sleep 0.5) >fifo & ./plain -c -t 2 fifo & pid=$!; sleep 0.4; "
      .. "kill -WINCH $pid; kill -STOP $pid; kill -CONT $pid; wait $pid")))
  end)

  it("is closed at any time", function()
    sh("cat both both both both >much; gzip -c much >much.gzip; rm -f fifo; mkfifo fifo")
    each_build(function(source)
      for _, blocks in ipairs { 1, 2, 3, 5 } do
        local out, status = sh("timeout 20 %s -t 2 -b 5000 -k %d much much.gzip >/dev/null", source, blocks)
        assert.equal("=0", out .. "=" .. status)
      end
      local out, status = sh(
        "(cat much; exec sleep 60) >fifo & timeout 50 %s -t 2 -k 2 fifo >/dev/null; s=$?; kill $!; (exit $s)", source)
      assert.equal("=0", out .. "=" .. status)
    end)
  end)

  it("reads files of more than 2 GB where numbers have 32 bits", function()
    if not built.bits32 then return pending "no compiler for 32 bits (Debian: gcc-multilib)" end
    sh("rm -f huge; cp log huge; truncate -s 3G huge")
    assert.equal("the same, 3221225472 bytes\n", (sh("./bits32 -i huge huge")))
    assert.equal(LOG, (sh("./bits32 -k 2 -b %d huge | tr -d '\\000'", #LOG + 50)))
    -- To its end, but without its zeros, which are a hole.
    assert.equal("", (sh("./bits32 huge | head -c 3000000000 | wc -c | grep -v 3000000000")))
    sh("rm -f huge")
  end)

  it("knows a file's size and whether it is the same, and a folder's names", function()
    sh("ln -sf log link; rm -rf folder; mkdir folder; touch folder/a folder/b")
    assert.equal(("the same, %d bytes\n"):format(#LOG), (sh("./plain -i log ./link")))
    assert.equal(("another, %d bytes\n"):format(#LOG), (sh("./plain -i log later")))
    assert.equal(("the same, %d bytes\n"):format(#LOG), (sh("./plain -i log - <log")))
    assert.equal("the same, -1 bytes\n", (sh("./plain -i folder folder/.")))
    assert.equal(1, (select(2, sh("./plain -i log none"))))
    assert.equal(".\n..\na\nb\n", (sh("./plain -f folder | LC_ALL=C sort")))
    assert.equal(2, (select(2, sh("./plain -f log"))))
  end)
end)
