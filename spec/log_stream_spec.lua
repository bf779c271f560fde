-- Rows of an input that grows: httpstatus rows --follow, through pipes that are written to line by line.

package.path = "spec/?.lua;" .. package.path
local json = require "dkjson"
local log = require "httpstatus.log"
local logs = require "logs"
local run_command = require "command"

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
local HEADER, L = logs.HEADER, logs.line

-- A test that waits for what does not come ends with its command.
local PATIENCE = 30

local HTTPSYS = "#Software: Microsoft HTTP API 2.0\r\n#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri "
  .. "sc-status s-siteid s-reason s-queuename\r\n2026-11-01 06:00:00 192.0.2.10 51000 10.0.0.5 80 "
local NGINX = "2026/11/01 06:00:00 [error] 7#7: *1 no live upstreams while connecting to upstream, client: 10.0.0.1, server: a, "
  .. 'request: "GET /a HTTP/1.1", upstream: "http://b/a", host: "a"\n'
local COMBINED = '192.0.2.10 - ann [01/Nov/2026:08:00:00 +0200] "GET /a?b HTTP/1.1" 502 157 "-" "curl"\n'

-- Many formats behind each other, with headers in mid-stream, as one input may have them.
local CHANGING = HEADER .. L(0, "404.0") .. "#Fields: sc-status cs-uri-stem time date\n500 /x 06:00:01 2026-11-01\n" .. HEADER
  .. L(2, "500.19") .. COMBINED .. HTTPSYS .. "HTTP/1.1 GET /a?b 503 1 QueueFull Pool2\r\n" .. NGINX .. COMBINED
  .. '{"ts":1793512800.5,"request":{"remote_ip":"10.0.0.1","method":"GET","uri":"/a"},"status":502}\n' .. HEADER .. L(3, "404.0")

local COLUMNS = "time,client,method,url,query,status,substatus,win32,reason,product,title,class,benign,line,code"

local made = {}

after_each(function()
  logs.remove()
  for _, path in ipairs(made) do os.remove(path) end
  made = {}
end)

local function new_path()
  local path = os.tmpname()
  made[#made + 1] = path
  return path
end

local function new_fifo()
  local path = new_path()
  os.remove(path)
  os.execute("mkfifo " .. path)
  return path
end

local function read_all(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local function rows_at_once(text, options)
  local parts = {}
  options.as, options.events, options.columns = "json", true, COLUMNS
  log.rows(logs.write(text), options, function(part) parts[#parts + 1] = part end)
  return table.concat(parts)
end

-- A command of rows that runs beside the spec: 'input' to write to, 'output' to read from, and what it said when it has ended.
local function start(arguments)
  local input, output, messages, status, pid = new_fifo(), new_fifo(), new_path(), new_path(), new_path()
  local command = "(timeout %d sh -c 'echo $$ >%s; exec %s bin/httpstatus rows %s' <%s >%s 2>%s; echo $? >%s) &"
  os.execute(command:format(PATIENCE, pid, LUA, arguments, input, output, messages, status))
  local run = { input = assert(io.open(input, "wb")), output = assert(io.open(output, "rb")) }
  function run.interrupt() os.execute("kill -INT " .. read_all(pid)) end
  run.input:setvbuf("no")
  function run.finish()
    run.input:close()
    local rest = run.output:read("*a")
    run.output:close()
    for _ = 1, PATIENCE * 10 do
      if read_all(status) ~= "" then break end
      os.execute("sleep 0.1")
    end
    return rest, read_all(messages), tonumber(read_all(status))
  end
  return run
end

describe("httpstatus rows --follow", function()
  it("writes the row of each line before it waits for the next one", function()
    local expected = {}
    for row in rows_at_once(CHANGING, {}):gmatch("[^\n]+") do expected[assert(json.decode(row)).line] = row end
    for threads = 1, 2 do
      local run = start(("--follow --events --format json --columns %s --threads %d -"):format(COLUMNS, threads))
      local number = 0
      for line in CHANGING:gmatch("[^\n]*\n") do
        number = number + 1
        run.input:write(line)
        -- Nothing more is written until the row has come: a row that is held back would be waited for in vain.
        if expected[number] then assert.equal(expected[number], run.output:read("*l")) end
      end
      assert.same({ "", "", 0 }, { run.finish() })
    end
  end)

  it("writes the first line of CSV and TSV at once", function()
    local run = start "--follow --format tsv --columns status,code -"
    assert.equal("status\tcode", run.output:read("*l"))
    run.input:write(COMBINED)
    assert.equal("502\t502", run.output:read("*l"))
    run.finish()
  end)

  it("takes a line at its end only, and the last one as at a file's end", function()
    local run = start "--follow --format tsv --columns url,status -"
    run.input:write(COMBINED:sub(1, 50))
    os.execute("sleep 0.2")
    run.input:write(COMBINED:sub(51) .. COMBINED:gsub("/a", "/b"):sub(1, -2))
    assert.same({ "url\tstatus", "/a\t502" }, { run.output:read("*l"), run.output:read("*l") })
    assert.same({ "/b\t502\n", "", 0 }, { run.finish() })
  end)

  it("gives the same rows a byte at a time as at once", function()
    local texts = { { name = "changing", text = CHANGING } }
    for _, odd in ipairs(logs.odd) do
      if #odd.text < 20000 then texts[#texts + 1] = odd end
    end
    for _, one in ipairs(texts) do assert.equal(rows_at_once(one.text, {}), rows_at_once(one.text, { block = 1 }), one.name) end
    local script = new_path()
    local file = assert(io.open(script, "w"))
    file:write("io.stdout:setvbuf('no') for byte in io.read('*a'):gmatch('.') do io.write(byte) end")
    file:close()
    for _, one in ipairs(texts) do
      if #one.text < 4000 and not one.text:find("%z") then
        local command = "%s %s <%s | %s bin/httpstatus rows --follow --events --format json --columns %s - 2>%s"
        local pipe = io.popen(command:format(LUA, script, logs.write(one.text), LUA, COLUMNS, new_path()))
        local out = pipe:read("*a")
        pipe:close()
        assert.equal(rows_at_once(one.text, {}), out, one.name)
      end
    end
  end)

  it("waits for a reader that is slow, and loses nothing", function()
    local lines = {}
    for i = 1, 20000 do lines[i] = COMBINED:gsub("/a", "/" .. i) end
    local command = "cat %s | timeout %d %s bin/httpstatus rows --follow --format tsv --columns url - | (sleep 1; cksum)"
    local pipe = io.popen(command:format(logs.write(table.concat(lines)), PATIENCE, LUA))
    local sum = pipe:read("*l")
    pipe:close()
    for i = 1, 20000 do lines[i] = "/" .. i .. "\n" end
    pipe = io.popen("cksum <" .. logs.write("url\n" .. table.concat(lines)))
    assert.equal(pipe:read("*l"), sum)
    pipe:close()
  end)

  it("ends when nobody reads the rows, whether lines come or not", function()
    local fifo, status = new_fifo(), new_path()
    local command = "exec 3<>%s; %s (%stimeout %d %s bin/httpstatus rows --follow --threads %d - %s 2>%s; echo $? >%s) "
      .. "| head -n 1"
    local function exit_of(feed, trap, threads)
      local input = feed == "" and "<&3" or ""
      local pipe = io.popen(command:format(fifo, feed, trap, PATIENCE, LUA, threads, input, new_path(), status))
      assert.truthy(pipe:read("*a"):find("^time,"))
      pipe:close()
      return tonumber(read_all(status))
    end
    -- A pipe that is open and empty, and one that is full.
    for _, feed in ipairs { "", ("yes '%s' |"):format((COMBINED:gsub("\n", ""))) } do
      for threads = 1, 2 do
        assert.equal(0, exit_of(feed, "trap '' PIPE; ", threads))
        -- 141: SIGPIPE has ended it, as it ends any program.
        local code = exit_of(feed, "", threads)
        assert.truthy(code == 0 or code == 141, tostring(code))
      end
    end
  end)

  it("ends at Ctrl-C with what is whole", function()
    local run = start "--follow --format tsv --columns url -"
    run.output:read("*l")
    run.input:write(COMBINED .. COMBINED:gsub("/a", "/b"):sub(1, -2))
    assert.equal("/a", run.output:read("*l"))
    run.interrupt()
    local rest, messages, status = run.finish()
    assert.same({ "", "", 130 }, { rest, messages, status })
  end)

  it("says at once, and once, that lines are not read", function()
    local run = start "--follow --format tsv --columns url -"
    run.output:read("*l")
    for _ = 1, 50 do run.input:write("what is this\n") end
    run.input:write(COMBINED)
    assert.equal("/a", run.output:read("*l"))
    local _, messages, status = run.finish()
    local said = select(2, messages:gsub("no known format fits", ""))
    assert.same({ 2, 2 }, { said, status }, messages) -- at once, and at the end with the last count
    run = start "--follow --format tsv --columns url -"
    run.output:read("*l")
    run.input:write(NGINX:rep(3))
    _, messages = run.finish()
    assert.truthy(messages:find("^httpstatus: %-: none of its %d lines? is a request"), messages)
  end)

  it("reads a FIFO, and of files says what to do", function()
    local fifo = new_fifo()
    local command = "cat %s >%s & timeout %d %s bin/httpstatus rows --follow --format tsv --columns url,file %s"
    local pipe = io.popen(command:format(logs.write(COMBINED), fifo, PATIENCE, LUA, fifo))
    assert.equal("url\tfile\n/a\t" .. fifo .. "\n", pipe:read("*a"))
    pipe:close()
    local file = logs.write(COMBINED)
    local said = "httpstatus: --follow reads standard input or a FIFO; of a file: tail -F %s | httpstatus rows --follow -\n"
    assert.same({ "", said:format(file), 2 }, { run_command("rows --follow " .. file) })
    assert.same({ "", "httpstatus: --follow reads one input, - or a FIFO\n", 2 }, { run_command("rows --follow - " .. file) })
    local ok, message = pcall(function() log.rows(file, { follow = true }, print) end)
    assert.is_false(ok)
    assert.truthy(message:find("log_stream_spec.lua:%d+: option follow: "), message)
  end)

  it("is what tail -F makes of a file that is rotated", function()
    local file, moved, pid = new_path(), new_path(), new_path()
    local out = new_path()
    local script = ([[
      wait_for() { for i in $(seq 300); do grep -q "$1" %s && break; sleep 0.1; done; }
      printf '%%s' '%s' >%s
      (timeout 60 tail -n +1 -s 0.1 -F %s 2>/dev/null & echo $! >%s; wait) |
        %s bin/httpstatus rows --follow --format tsv --columns url - >%s &
      wait_for /a
      mv %s %s; printf '%%s' '%s' >%s
      wait_for /b
      kill "$(cat %s)"; wait]]):format(out, COMBINED, file, file, pid, LUA, out, file, moved, (COMBINED:gsub("/a", "/b")), file,
      pid)
    os.execute(script)
    assert.equal("url\n/a\n/b\n", read_all(out))
  end)
end)
