-- The example of examples/openresty and httpstatus itself in a real nginx with
-- the Lua module. make test-openresty runs this; its name keeps it from make test.

package.path = "spec/hosts/?.lua;" .. package.path
local support = require "support"
local json = require "dkjson"
local nginx = require "nginx"

local HERE, EXAMPLE = nginx.HERE, nginx.EXAMPLE
local new_prefix, start, load_report = nginx.new_prefix, nginx.start, nginx.load_report

local function count(text, what)
  local found = 0
  for _ in text:gmatch(what) do found = found + 1 end
  return found
end

if nginx.missing then
  pending("nginx with Lua: " .. nginx.missing)
  return
end

describe("nginx with Lua", function()
  local lab, example, lab_port
  local backend, backup = support.free_port(), support.free_port()

  -- The example, watched; 'changes' come on top.
  local function start_example(changes, ...)
    local port = support.free_port()
    local all = {
      ["8080"] = port, ["8081"] = backend, ["8082"] = backup,
      ["init_by_lua_block {"] = 'init_by_lua_block {\nrequire "watch"',
    }
    for from, to in pairs(changes) do all[from] = to end
    return start(new_prefix(EXAMPLE .. "nginx.conf", all, EXAMPLE .. "lua/", HERE .. "lua/watch.lua", ...), port)
  end

  setup(function()
    lab_port = support.free_port()
    lab = nginx.start_lab(backend, backup, lab_port)
    example = start_example {}
  end)

  teardown(function()
    if example then example:stop() end
    if lab then lab:stop() end
  end)

  local function get(path, options)
    return support.get(example.url .. path, options)
  end

  local function ask_lab(path, options)
    return support.get(("http://127.0.0.1:%d/%s"):format(lab_port, path), options).body
  end

  local function accepting(accept, path)
    return get(path or "/404", ("-H 'Accept: %s'"):format(accept))
  end

  describe("error responses", function()
    it("are problem+json with phrase and status, and nothing else", function()
      local response = get("/404")
      assert.equal(404, response.status)
      assert.equal("Not Found", response.phrase)
      assert.equal("application/problem+json", response.headers["content-type"])
      assert.equal("Accept", response.headers.vary)
      assert.equal(#response.body, tonumber(response.headers["content-length"]))
      assert.same({ type = "about:blank", title = "Not Found", status = 404 }, json.decode(response.body))
    end)

    it("are HTML for a browser", function()
      local response = accepting("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "/503")
      assert.equal(503, response.status)
      assert.equal("text/html; charset=utf-8", response.headers["content-type"])
      assert.truthy(response.body:find("<h1>503 Service Unavailable</h1>", 1, true))
      assert.is_nil(response.body:find("<li>", 1, true))
    end)

    it("follow Accept", function()
      for accept, subtype in pairs {
        ["*/*"] = "json", ["text/*"] = "html", ["application/json"] = "json", ["application/*, text/html"] = "json",
        ["text/html;q=0.5, application/problem+json;q=0.4"] = "html", ["text/html;q=0, */*"] = "json",
        ["TEXT/HTML"] = "html", ["text/html;level=1;q=0.9, */*;q=0.1"] = "html", ["image/png"] = "json",
        [";;,,q=,/"] = "json", ["text/html;q=x"] = "html", ["*/*;q=0.1, application/json;q=0, text/html"] = "html",
      } do
        assert.truthy(accepting(accept).headers["content-type"]:find(subtype, 1, true), accept)
      end
      assert.truthy(get("/404", "-H 'Accept:'").headers["content-type"]:find("json", 1, true))
      assert.truthy(get("/404", "-H 'Accept: image/png' -H 'Accept: text/html'").headers["content-type"]:find("html", 1, true))
    end)

    it("show causes and fixes only where they are configured to", function()
      local outside, inside = json.decode(get("/502").body), json.decode(get("/intern/502").body)
      assert.is_nil(outside.cause or outside.fix)
      assert.truthy(#inside.cause > 1 and #inside.cause == #inside.fix)
      local page = accepting("text/html", "/intern/502").body
      assert.equal(2 * #inside.cause, count(page, "<li>"))
      assert.equal(0, count(accepting("text/html", "/502").body, "<li>"))
    end)

    it("carry the title where it says more than the phrase, escaped", function()
      assert.equal("Configuration data is invalid", json.decode(ask_lab("document?code=500.19&as=json")).detail)
      local page = ask_lab("document?code=500.19&as=html")
      assert.truthy(page:find("<p>Configuration data is invalid</p>", 1, true))
      assert.truthy(page:find("<li>[^<>]+</li>"))
      assert.equal(0, count(page:gsub("</?[%a!][%w ]*[^<>]*>", ""), "[<>]"))
    end)

    it("leave the body out of an answer to HEAD", function()
      local response = get("/410", "--head")
      assert.equal(410, response.status)
      assert.equal("application/problem+json", response.headers["content-type"])
      assert.equal("", response.body)
    end)

    it("answer requests that nginx itself refuses", function()
      local response = get("/", "-H 'Host:'")
      assert.equal(400, response.status)
      assert.equal("Bad Request", json.decode(response.body).title)
      assert.equal(414, get("/" .. ("x"):rep(9000)).status)
    end)

    it("leave the answers alone that error_page does not name", function()
      for _, code in ipairs { 200, 299, 404 + 77, 599, 777 } do
        local response = get("/" .. code)
        assert.equal(code, response.status)
        assert.equal("the backend's own words\n", response.body)
      end
    end)
  end)

  describe("the reason phrase", function()
    local WARNING = "ngx.resp.set_status: responses keep"

    it("is on the wire, or the log says once why not", function()
      local newer = ask_lab("resp") == "true"
      assert.equal(newer and "Unprocessable Content" or "", get("/422").phrase)
      assert.equal(newer and 0 or 1, count(example.log(), WARNING))
      assert.equal("Unprocessable Content", json.decode(get("/422").body).title)
    end)

    it("is handed to set_status of a lua-resty-core that has it, for every response", function()
      local server = start_example({}, HERE .. "newer/")
      finally(function() server:stop() end)
      for path_of, line in pairs {
        ["/422"] = "422 Unprocessable Content", ["/451"] = "451 Unavailable For Legal Reasons", ["/200"] = "200 OK",
        ["/404"] = "404 Not Found", ["/499"] = "499 ", ["/599"] = "599 Server Error", ["/777"] = "777 Unknown",
      } do
        assert.equal(line, support.get(server.url .. path_of).headers["x-status-line"]:sub(1, #line))
      end
      assert.equal(0, count(server.log(), WARNING))
    end)
  end)

  describe("the retry decision", function()
    it("asks the backup after the statuses of the policy", function()
      for _, code in ipairs { 429, 502, 503, 504, 520, 524 } do
        local response = get(("/api/%d/200"):format(code))
        assert.equal(200, response.status, code)
        assert.equal("backup", response.headers["x-upstream"])
      end
    end)

    it("leaves other statuses as they are", function()
      for _, code in ipairs { 409, 500, 501, 507, 525 } do
        assert.equal(code, get(("/api/%d/200"):format(code)).status)
      end
      assert.equal("SSL handshake failed", json.decode(get("/api/525/200").body).title)
      assert.equal("the backend's own words\n", get("/api/404/200").body)
    end)

    it("repeats no request that may not be sent twice", function()
      assert.equal(503, get("/api/503/200", "-X POST -d x=1").status)
      assert.equal(503, get("/api/503/200", "-X PATCH -d x=1").status)
      assert.equal(200, get("/api/503/200", "-X PUT -d x=1").status)
      assert.equal(200, get("/api/200/503", "-X POST -d x=1").status)
    end)

    it("gives up after the backup, with its status", function()
      local response = get("/api/503/504")
      assert.equal(504, response.status)
      assert.equal("Gateway Timeout", json.decode(response.body).title)
    end)

    it("takes the backup when the backend is down", function()
      local server = start_example { ["8081"] = support.free_port() }
      finally(function() server:stop() end)
      local response = support.get(server.url .. "/api/200")
      assert.equal(200, response.status)
      assert.equal("backup", response.headers["x-upstream"])
      assert.equal(502, support.get(server.url .. "/200").status)
    end)

    it("keeps nginx from starting with a wrong selector", function()
      local folder = new_prefix(EXAMPLE .. "nginx.conf", { ["502-504"] = "504-502" }, EXAMPLE .. "lua/")
      local output, ok = support.sh("timeout 20 %s", nginx.command_of(folder))
      assert.is_false(ok)
      assert.truthy(output:find('retry policy api: "504-502" at column 6: ', 1, true), output)
    end)
  end)

  describe("the access log", function()
    local function lines_of_log(server)
      local lines = {}
      server = server or example
      server.settle()
      for line in support.read(server.folder .. "/logs/access.json"):gmatch("[^\n]+") do lines[#lines + 1] = line end
      return lines
    end

    -- The lines that requests add.
    local function logged(requests)
      local before = #lines_of_log()
      requests()
      local lines = {}
      for i, line in ipairs(lines_of_log()) do
        if i > before then lines[i - before] = assert(json.decode(line), line) end
      end
      return lines
    end

    it("names class and title of what the upstream answered", function()
      local line = logged(function() get("/404") end)[1]
      assert.same({ 404, "4xx", "Not Found" }, { line.status, line.class, line.title })
      assert.same({ { status = 404, class = "4xx", title = "Not Found" } }, line.upstream)
      assert.same({ "GET", "/404" }, { line.method, line.uri })
      assert.truthy(line.time:find("^%d%d%d%d%-%d%d%-%d%dT") and line.seconds >= 0)
    end)

    it("names every upstream that was tried", function()
      local line = logged(function() get("/api/503/200") end)[1]
      assert.equal(200, line.status)
      assert.same({ { status = 503, class = "5xx", title = "Service Unavailable" },
        { status = 200, class = "2xx", title = "OK" } }, line.upstream)
    end)

    it("diagnoses a server error: the upstream's by its Server header", function()
      local lines = logged(function()
        get("/502")
        get("/404")
        get("/api/503/504")
      end)
      assert.truthy(lines[1].diagnosis:find("^502 Bad gateway %(nginx%): "), lines[1].diagnosis)
      assert.is_nil(lines[2].diagnosis)
      assert.truthy(lines[3].diagnosis:find("^504 Gateway time%-?out %(nginx%): "), lines[3].diagnosis)
    end)

    it("diagnoses what nginx answers itself, and reads the error that the application knows", function()
      local error_of = 'location / {\n access_by_lua_block { ngx.var.status_error = ngx.var.arg_tls'
        .. ' and "SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::sslv3 alert handshake failure:SSL alert number 40)'
        .. ' while SSL handshaking to upstream" or "connect() failed (111: Connection refused) while connecting to upstream" }'
      local server = start_example { ["8081"] = support.free_port(), ["location / {"] = error_of }
      finally(function() server:stop() end)
      assert.equal(502, support.get(server.url .. "/200").status)
      assert.equal(502, support.get(server.url .. "/intern/200").status)
      assert.equal(502, support.get(server.url .. "/200?tls=1").status)
      local texts = lines_of_log(server)
      local told, untold, several = json.decode(texts[1]), json.decode(texts[2]), json.decode(texts[3])
      assert.truthy(told.diagnosis:find("^502 Bad gateway %(nginx%): Nothing listens at the address"), told.diagnosis)
      assert.truthy(untold.diagnosis:find("^502 Bad gateway %(nginx%): "), untold.diagnosis)
      assert.truthy(several.diagnosis:find("^502 Bad gateway %(nginx%): 1 of 2: The upstream ended the TLS"), several.diagnosis)
      assert.is_nil(server.log():find("log_by_lua", 1, true))
    end)

    it("has one line of JSON in UTF-8 for each request, whatever it brings", function()
      local lines = logged(function()
        get("/777")
        get("/", "-H 'Host:'")
        get("/a\"b\\c\xff\xc3\xa4%01")
        get("/599")
      end)
      assert.equal(4, #lines)
      assert.truthy(lines[4].diagnosis:find("^599 "), lines[4].diagnosis)
      assert.same({ 777, "Unknown" }, { lines[1].status, lines[1].title })
      assert.same({ 400, "Bad Request" }, { lines[2].status, lines[2].title })
      assert.is_nil(lines[2].upstream)
      for _, line in ipairs(lines) do assert.truthy(utf8.len(json.encode(line))) end
      assert.same({ 599, "Server Error" }, { lines[4].upstream[1].status, lines[4].upstream[1].title })
    end)
  end)

  describe("the workers", function()
    it("load nothing after init_by_lua", function()
      for _ = 1, 20 do get("/api/503/200") end
      local log = example.log()
      assert.equal(1, count(log, "loads httpstatus in init"))
      assert.equal(1, count(log, "loads httpstatus%.set in init"))
      assert.equal(count(log, "loads %S+ in "), count(log, "loads %S+ in init"))
    end)

    it("lose no request in four reloads under load", function()
      -- A new connection for each request: on a kept one, a client's next request may cross the server's goodbye.
      local load = io.popen(("wrk -t1 -c16 -d8s -H 'Connection: close' %s/api/200 2>&1"):format(example.url))
      local before = count(example.log(), "loads httpstatus in init")
      local lines = example.lines()
      for i = 1, 4 do
        example.reach(lines + 2000 * i)
        example.reload()
      end
      local requests, errors = load_report(load:read("*a"))
      load:close()
      print(("\n%d requests during four reloads, lost: %s"):format(requests, errors or "none"))
      assert.is_nil(errors)
      assert.equal(before + 4, count(example.log(), "loads httpstatus in init"))
      assert.equal(503, get("/503").status)
    end)

    it("answer the same with lua_code_cache off", function()
      local server = start_example { ["http {"] = "http {\nlua_code_cache off;" }
      finally(function() server:stop() end)
      for _ = 1, 5 do
        assert.equal("Not Found", json.decode(support.get(server.url .. "/404").body).title)
        assert.equal(200, support.get(server.url .. "/api/503/200").status)
      end
      assert.is_nil(server.log():find("%[error%]"))
    end)

    it("log no error", function()
      for _, server in ipairs { example, lab } do
        for line in server.log():gmatch("[^\n]+") do
          -- What nginx says of an upstream's status is no fault of ours.
          assert.is_nil(line:find("%[crit%]") or line:find("%[alert%]") or line:find("lua entry thread aborted"), line)
        end
      end
    end)
  end)

  describe("logs", function()
    it("are read in a request and in a timer, and stay open after no error", function()
      local path = support.run("pwd"):gsub("\n", "") .. "/spec/logs/u_ex261101.log"
      assert.equal("4 4 0", ask_lab("logs", ("-G --data-urlencode path=%s"):format(path)))
    end)
  end)

  describe("globals", function()
    local ALLOWED = {}
    for name in ("_VERSION assert collectgarbage error getmetatable io ipairs load loadstring math next ngx os package pairs "
      .. "pcall print rawget rawset require select setmetatable string table tonumber tostring type unpack xpcall")
      :gmatch("%S+") do
      ALLOWED[name] = true
    end

    it("are read by no module but those of Lua and nginx, and written by none", function()
      local files = 0
      for file in support.run("find lua %slua -name '*.lua'", EXAMPLE):gmatch("%S+") do
        files = files + 1
        for what, name in support.run("luac5.1 -l -p %s", file):gmatch("(%u)ETGLOBAL[^;]*; (%S+)") do
          assert.equal("G", what, file .. " writes " .. name)
          assert.truthy(ALLOWED[name], file .. " reads " .. name)
        end
      end
      assert.truthy(files > 5)
    end)

    it("are the same after every kind of request", function()
      for n = 1, 24 do assert.equal("survived", ask_lab("hostile?code=404&n=" .. n)) end
      assert.equal("", ask_lab("globals"))
      assert.is_nil(example.log():find("writing a global Lua variable", 1, true))
      assert.is_nil(lab.log():find("writing a global Lua variable", 1, true))
    end)
  end)

  describe("LuaJIT", function()
    -- Where a trace begins is tried out: a start in the wrong place is given up for a better one. Anything else that
    -- --- stands for is code that LuaJIT does not compile.
    local MISPLACED = { ["leaving loop in root trace"] = true, ["inner loop in root trace"] = true }

    -- What keeps an expression from being compiled, and whether its loop has been.
    local function traces(expression)
      local text = ask_lab("traces", ("-G --data-urlencode 'expression=%s'"):format(expression))
      local aborts = {}
      for abort in text:gmatch("%[TRACE %-%-%-.- %-%- ([^\n]*)%]\n") do
        if not MISPLACED[abort:match("^(.-) at ") or abort] then aborts[#aborts + 1] = abort end
      end
      return table.concat(aborts, "\n"), text:find("%[TRACE +%d+ [^\n]* loop%]") ~= nil
    end

    for _, call in ipairs {
      "status.phrase(code)", "status.title(code)", "status.title(code, nil)", "errors:has(code)", "errors:has(code, 3)",
      "status.describe(code).title",
    } do
      -- Which branch gets hot first is chance, and a side trace that starts at the wrong one unrolls the loop: what cannot
      -- be compiled fails every time.
      it("compiles " .. call, function()
        local aborts, compiled
        for _ = 1, 5 do
          aborts, compiled = traces(call)
          if aborts == "" and compiled then break end
        end
        assert.equal("", aborts)
        assert.is_true(compiled)
      end)
    end

    it("says what it cannot compile", function()
      assert.truthy(traces("(function() return code end)()"):find("NYI", 1, true))
    end)
  end)

  describe("a worker's memory", function()
    local function memory()
      local heap, resident = ask_lab("memory"):match("^(%d+) (%d+)$")
      return tonumber(heap), tonumber(resident)
    end

    -- wrk knows durations only, so it runs until it has done enough.
    local done, round = 0, 0
    local function attack_until(requests)
      while done < requests do
        round = round + 1
        local more, errors = load_report(support.run("wrk -t1 -c16 -d2s -s %shostile.lua http://127.0.0.1:%d/ -- %d", HERE,
          lab_port, round))
        assert.is_nil(errors)
        assert.truthy(more > 0)
        done = done + more
      end
      return done
    end

    it("stays the same over a million requests with hostile codes", function()
      local first = attack_until(100000)
      local heap, resident = memory()
      local last = attack_until(1000000)
      local heap_after, resident_after = memory()
      print(("\nafter %d hostile requests: heap %d KiB, resident %d KiB; after %d: %d KiB, %d KiB"):format(first, heap,
        resident, last, heap_after, resident_after))
      -- A byte kept of each request would be 900 KiB. Compiled traces may still come.
      assert.truthy(heap_after - heap < 128)
      assert.truthy(resident_after - resident < 1024)
    end)
  end)
end)
