-- The counters of examples/openresty in a real nginx: what they count, under load with reloads and workers that are killed,
-- in a dict that is full, and what they cost. make test-openresty runs this.

package.path = "spec/hosts/?.lua;" .. package.path
local support = require "support"
local json = require "dkjson"
local nginx = require "nginx"
local status = require "httpstatus"

local HERE, EXAMPLE = nginx.HERE, nginx.EXAMPLE

if nginx.missing then
  pending("nginx with Lua: " .. nginx.missing)
  return
end

describe("the counters of nginx with Lua", function()
  local lab, servers
  local backend, backup = support.free_port(), support.free_port()

  -- The example with two workers and the odd routes; 'changes' come on top.
  local function start_example(changes)
    local port = support.free_port()
    local routes = support.folder() .. "/odd_routes.conf"
    support.write(routes, (support.read(HERE .. "odd_routes.conf"):gsub("8080", port)))
    local all = {
      ["8080"] = port, ["8081"] = backend, ["8082"] = backup, ["worker_processes auto"] = "worker_processes 2",
      ["listen 127.0.0.1:"] = ("listen 127.0.0.1:%d http2;\nlisten 127.0.0.1:"):format(support.free_port()),
      ["location / {"] = ("include %s;\nlocation / {"):format(routes),
    }
    for from, to in pairs(changes or {}) do all[from] = to end
    local server = nginx.start(nginx.new_prefix(EXAMPLE .. "nginx.conf", all, EXAMPLE .. "lua/", HERE .. "lua/past.lua"), port)
    servers[#servers + 1] = server
    return server
  end

  setup(function()
    lab = nginx.start_lab(backend, backup, support.free_port())
  end)

  teardown(function()
    if lab then lab:stop() end
  end)

  before_each(function() servers = {} end)

  after_each(function()
    for _, server in ipairs(servers) do server:stop() end
  end)

  local function get(server, path, options)
    return support.get(server.url .. path, options)
  end

  -- curl's exit status does not matter: some requests have no answer.
  local function ask(server, path, options)
    return (support.sh("curl -s -o /dev/null -w '%%{http_code}' --max-time 10 %s '%s%s'", options or "", server.url, path))
  end

  -- The samples of a scrape, behind all requests before it: name -> labels as they stand there -> value. Every one once.
  local function scrape(server)
    local samples = {}
    server.settle()
    local body = get(server, "/status/metrics").body
    for name, labels, value in ("\n" .. body):gmatch("\n([%w_]+)({?[^\n]-}?) (%d+)%f[\n]") do
      samples[name] = samples[name] or {}
      assert(not samples[name][labels], name .. labels)
      samples[name][labels] = tonumber(value)
    end
    return samples, body
  end

  local function sum(samples)
    local all = 0
    for _, value in pairs(samples or {}) do all = all + value end
    return all
  end

  -- Code -> requests.
  local function requests_of(samples)
    local codes = {}
    for labels, value in pairs(samples.httpstatus_requests_total or {}) do codes[labels:match('code="(%w+)"')] = value end
    return codes
  end

  -- What requests add. A scrape counts itself afterwards.
  local function added(server, requests)
    local before = scrape(server)
    requests()
    local after, differences = scrape(server), {}
    for _, name in ipairs { "httpstatus_requests_total", "httpstatus_failures_total" } do
      for labels, value in pairs(after[name] or {}) do
        local more = value - (before[name] and before[name][labels] or 0)
        if name == "httpstatus_requests_total" and labels == '{code="200"}' then more = more - 1 end
        if more ~= 0 then differences[name:match("_(%a+)_") .. labels] = more end
      end
    end
    return differences
  end

  local function lines_by_code(server)
    local codes, all = {}, 0
    server.settle()
    for line in support.read(server.folder .. "/logs/access.json"):gmatch("[^\n]+") do
      local code = line:gsub('"upstream":%b[]', ""):match('"status":(%d+)')
      code = ("%03d"):format(code)
      codes[code], all = (codes[code] or 0) + 1, all + 1
    end
    return codes, all
  end

  local function report(server)
    server.settle()
    local response = get(server, "/status/report")
    assert.equal(200, response.status, server.log())
    assert.equal("application/json", response.headers["content-type"])
    return assert(json.decode(response.body))
  end

  describe("the endpoints", function()
    it("are closed to other machines, and open to this one", function()
      local server = start_example()
      for _, path in ipairs { "/status/metrics", "/status/report", "/status/", "/status/other" } do
        assert.equal(403, get(server, path, "--interface 127.0.0.2").status)
      end
      assert.equal(200, get(server, "/status/metrics").status)
      assert.equal(200, get(server, "/status/report").status)
      assert.equal(404, get(server, "/status/other").status)
    end)

    it("give Prometheus what promtool finds no fault with", function()
      local server = start_example()
      for _, path in ipairs { "/200", "/404", "/502", "/own/503", "/777", "/any_number", "/as/iis/500" } do ask(server, path) end
      assert.equal("text/plain; version=0.0.4; charset=utf-8", get(server, "/status/metrics").headers["content-type"])
      local output, ok = support.sh("curl -s '%s/status/metrics' | promtool check metrics", server.url)
      assert.equal("", output)
      assert.is_true(ok)
    end)

    it("escape the title of a code", function()
      local server = start_example()
      ask(server, "/own/418")
      local title = status.title(418, { product = "nginx" })
      local _, body = scrape(server)
      assert.truthy(body:find(('httpstatus_code_info{code="418",product="nginx",title="%s"} 1\n'):format(title), 1, true), body)
    end)

    it("tell the meanings that the library has", function()
      local server = start_example()
      for path in ("/200 /404 /502 /own/502 /own/499 /own/599 /as/iis/403 /as/unknown/503 /777"):gmatch("%S+") do
        ask(server, path)
      end
      local found, seen = report(server), {}
      assert.equal(9, found.requests)
      assert.equal(7, found.failures)
      for _, row in ipairs(found.codes) do
        local entry = status.describe(row.code, { product = row.product })
        local causes, fixes = {}, {}
        for i, one in ipairs(row.causes or {}) do causes[i], fixes[i] = one.cause, one.fix or "" end
        assert.equal(entry.title or entry.phrase, row.title)
        assert.equal(entry.check, row.check)
        assert.equal(entry.product, row.meaning_of)
        if row.product then
          assert.equal(entry.cause or "", table.concat(causes, "\n"))
          assert.equal(entry.fix or "", table.concat(fixes, "\n"))
          assert.is_false(row.benign)
        end
        assert.near(row.count / found.requests, row.share, 1e-9)
        seen[#seen + 1] = ("%s %s"):format(row.code, row.product or "-")
      end
      assert.equal("403 iis, 404 nginx, 499 nginx, 502 nginx, 502 nginx, 503 http, 599 nginx, 200 -, 777 -",
        table.concat(seen, ", "))
    end)
  end)

  describe("a request", function()
    local function only(codes)
      local expected = {}
      for _, one in ipairs(codes) do
        local code, labels = one:match("^(%d%d%d) ?(.*)$")
        expected[('requests{code="%s"}'):format(code)] = 1
        local product, by = labels:match("^(%S+) (%S+)$")
        if product then
          expected[('failures{code="%s",product="%s",answered_by="%s"}'):format(code, product, by)] = 1
        end
      end
      return expected
    end

    it("is counted once, whatever it took to answer it", function()
      local server = start_example()
      for path, codes in pairs {
        ["/200"] = { "200" }, ["/404"] = { "404 nginx upstream" }, ["/subrequests"] = { "200" },
        ["/exec"] = { "410 nginx upstream" }, ["/silent"] = { "444 nginx nginx" }, ["/fails"] = { "500 nginx nginx" },
        ["/api/503/200"] = { "200" }, ["/api/503/504"] = { "504 nginx upstream" }, ["/own/503"] = { "503 nginx nginx" },
        ["/777"] = { "777" }, ["/status/other"] = { "404 nginx nginx" },
        ["/" .. ("x"):rep(9000)] = { "414 nginx nginx" },
      } do
        assert.same(only(codes), added(server, function() ask(server, path) end), path)
      end
      local differences = added(server, function() ask(server, "/any_number") end)
      assert.same({ ['requests{code="other"}'] = 1 }, differences)
    end)

    it("tells who answered: nginx itself, or the upstream that its Server header names", function()
      local down = start_example { ["8081"] = support.free_port() }
      assert.same(only { "502 nginx nginx" }, added(down, function() ask(down, "/200") end))
      local server = start_example()
      for path, codes in pairs {
        ["/as/iis/403"] = { "403 iis upstream" }, ["/as/gunicorn/500"] = { "500 gunicorn upstream" },
        ["/as/unknown/503"] = { "503 http upstream" },
      } do
        assert.same(only(codes), added(server, function() ask(server, path) end), path)
      end
    end)

    it("is counted when its client leaves, when a WebSocket ends, and once for each stream of HTTP/2", function()
      local server = start_example()
      assert.same(only { "499 nginx nginx" }, added(server, function()
        ask(server, "/slow", "--max-time 0.3")
      end))
      assert.same(only { "101" }, added(server, function()
        assert.equal("101", ask(server, "/socket", "-H 'Connection: Upgrade' -H 'Upgrade: websocket'"))
      end))
      local port = support.read(server.folder .. "/nginx.conf"):match("127.0.0.1:(%d+) http2")
      local differences = added(server, function()
        support.run("nghttp --null-out --multiply=5 http://127.0.0.1:%s/404", port)
      end)
      assert.equal(5, differences['requests{code="404"}'])
    end)

    it("that has no line is counted where nginx answers, and a connection without one is not", function()
      local server = start_example()
      local port = server.url:match("%d+$")
      local function send(bytes)
        support.run("bash -c 'exec 3<>/dev/tcp/127.0.0.1/%s; printf \"%s\" >&3; timeout 1 cat <&3 >/dev/null' || true", port,
          bytes)
      end
      assert.same(only { "400 nginx nginx" }, added(server, function() send("garbage\\r\\n\\r\\n") end))
      assert.same({}, added(server, function() send("") end))
    end)
  end)

  -- Load ------------------------------------------------------------------------

  -- Starts two curls with so many requests of each code; what is returned waits for them and gives code -> answers.
  local function start_load(server, codes, each)
    local pipes = {}
    for i = 1, 2 do
      -- A new connection for each request: on a kept one a request may cross the server's goodbye, and is repeated.
      pipes[i] = io.popen(("curl -s --parallel --parallel-max 16 --no-progress-meter -H 'Connection: close' -o /dev/null "
        .. "-w '%%{http_code}\\n' '%s/{%s}?[1-%d]' 2>/dev/null"):format(server.url, table.concat(codes, ","), each))
    end
    return function()
      local answers = {}
      for _, pipe in ipairs(pipes) do
        for code in pipe:read("*a"):gmatch("%d%d%d") do answers[code] = (answers[code] or 0) + 1 end
        pipe:close()
      end
      return answers
    end
  end

  local CODES = { "200", "302", "404", "503", "api/503/200" }

  it("lose nothing and count nothing twice in reloads under load", function()
    local server = start_example()
    local wait = start_load(server, CODES, 2000)
    for i = 1, 5 do
      server.reach(3000 * i)
      server.reload()
    end
    local answers = wait()
    local samples = scrape(server)
    local lines, all = lines_by_code(server)
    assert.same({ ["200"] = 8000, ["302"] = 4000, ["404"] = 4000, ["503"] = 4000 }, answers)
    assert.same(answers, requests_of(samples))
    lines["200"] = lines["200"] - 1  -- the scrape, which now has its line
    assert.same(answers, lines)
    assert.equal(8000, sum(samples.httpstatus_failures_total))
    assert.equal(0, sum(samples.httpstatus_lost_requests_total))
    assert.equal(0, sum(samples.httpstatus_unfollowed_requests_total))
    local log = server.log()
    assert.is_nil(log:find("[alert]", 1, true) or log:find("failed to run log_by_lua", 1, true))
    print(("\n%d requests during five reloads of two workers: client, access log and counters agree code by code")
      :format(all - 1))
  end)

  it("lose nothing of what workers have counted that are killed under load", function()
    local server = start_example()
    local wait = start_load(server, CODES, 1500)
    local kills = 8
    for i = 1, kills do
      server.reach(1500 * i)
      support.run("kill -9 %s", (next(server.workers())))
    end
    local answers = wait()
    local samples = scrape(server)
    local _, all = lines_by_code(server)
    local counted, answered = sum(samples.httpstatus_requests_total), sum(answers) - (answers["000"] or 0)
    all = all - 1
    print(("\n%d workers killed: %d requests counted, %d in the access log, %d answers seen, %d broken off"):format(kills,
      counted, all, answered, answers["000"] or 0))
    -- A request is counted before it is logged, and a worker does one at a time.
    assert.truthy(counted >= all and counted - all <= kills, "counted and logged")
    -- An answer may have left a worker that then had no time to count it: at most those that it was at.
    assert.truthy(math.abs(counted - answered) <= kills * 32, "counted and seen")
    assert.equal(sum(samples.httpstatus_requests_total), sum(requests_of(scrape(server))) - 1)
  end)

  -- The dict ----------------------------------------------------------------------

  -- Every status from 200 to 999, from nginx and from three upstreams.
  local function ask_everything(server)
    for _, path in ipairs { "own", "as/iis", "as/gunicorn", "as/unknown" } do
      support.run("curl -s -o /dev/null '%s/%s/[200-999]' || true", server.url, path)
    end
  end

  describe("the dict", function()
    it("says what it loses when it is full, and pushes no counter out", function()
      local server = start_example { ["status_count 1m"] = "status_count 48k" }
      for _ = 1, 3 do ask(server, "/404") end
      ask_everything(server)
      local samples, body = scrape(server)
      local _, all = lines_by_code(server)
      local lost, counted = sum(samples.httpstatus_lost_requests_total), sum(samples.httpstatus_requests_total)
      assert.truthy(lost > 0)
      assert.equal(all - 1, lost + counted)
      assert.truthy(sum(samples.httpstatus_unfollowed_requests_total) > 0)
      assert.truthy(requests_of(samples)["404"] >= 3)
      assert.truthy(report(server).verdict:find("none can be told", 1, true))
      assert.equal(lost, report(server).lost)
      support.write(server.folder .. "/metrics", body)
      assert.equal("", (support.sh("promtool check metrics <%s/metrics", server.folder)))
      print(("\nlua_shared_dict of 48k: %d of %d requests are told to be in no series"):format(lost, all - 1))
    end)

    it("has room for all that is ever kept, and keeps no more", function()
      local server = start_example()
      ask_everything(server)
      local samples = scrape(server)
      local _, all = lines_by_code(server)
      assert.equal(0, sum(samples.httpstatus_lost_requests_total))
      assert.equal(all - 1, sum(samples.httpstatus_requests_total))
      local series = 0
      for _ in pairs(samples.httpstatus_failures_total) do series = series + 1 end
      for code in pairs(requests_of(samples)) do
        if not code:find("^[45o]") then series = series + 1 end
      end
      -- Those beyond are one more, for failures and for others each.
      assert.truthy(series >= 1000 and series <= 1002, series)
      assert.truthy(requests_of(samples).other > 0)
      assert.truthy(sum(samples.httpstatus_unfollowed_requests_total) > 0)
      -- An hour in which each minute has all the kinds that it may have.
      support.run("curl -s -o /dev/null '%s/past?first=58&last=1&requests=5000&failures=9&series=5[00-62]|upstream|iis'",
        server.url)
      support.run("curl -s -o /dev/null '%s/own/[600-999]'", server.url)
      assert.equal(0, sum(scrape(server).httpstatus_lost_requests_total))
      local seconds = tonumber((support.run("curl -s -o /dev/null -w '%%{time_total}' '%s/status/metrics'", server.url)))
      local of_report = tonumber((support.run("curl -s -o /dev/null -w '%%{time_total}' '%s/status/report'", server.url)))
      print(("\na dict with %d series and 3,700 counters of minutes: a scrape takes %.0f ms, a report %.0f ms"):format(series,
        1000 * seconds, 1000 * of_report))
    end)

    it("begins anew when its size changes or nginx does, and says since when", function()
      local server = start_example()
      for _ = 1, 3 do ask(server, "/404") end
      local before = scrape(server)
      assert.equal(3, requests_of(before)["404"])
      local started = sum(before.httpstatus_start_time_seconds)
      support.eventually("the next second", function() return os.time() > started end)
      local path = server.folder .. "/nginx.conf"
      support.write(path, (support.read(path):gsub("status_count 1m", "status_count 2m")))
      server.reload()
      local after = scrape(server)
      assert.is_nil(requests_of(after)["404"])
      assert.truthy(sum(after.httpstatus_start_time_seconds) > started)
      server.reload()
      assert.equal(sum(after.httpstatus_start_time_seconds), sum(scrape(server).httpstatus_start_time_seconds))
    end)

    it("keeps nginx from starting where it is missing, far too small, or filled by something else", function()
      local fill = 'local i = 0 repeat i = i + 1 until not ngx.shared.status_count:safe_add("theirs" .. i, i)'
      for message, changes in pairs {
        ["no lua_shared_dict status_count"] = { ["lua_shared_dict status_count 1m;"] = "" },
        ["no memory"] = { ["status_count 1m"] = "status_count 8k" },
        ["status_count is too small: no memory"] = { ["init_by_lua_block {"] = "init_by_lua_block {\n" .. fill },
      } do
        local folder = nginx.new_prefix(EXAMPLE .. "nginx.conf", changes, EXAMPLE .. "lua/")
        local output, ok = support.sh("timeout 20 %s", nginx.command_of(folder))
        assert.is_false(ok)
        assert.truthy(output:find(message, 1, true), output)
      end
    end)
  end)

  -- Findings ----------------------------------------------------------------------

  describe("the findings", function()
    local function past(server, first, last, requests, failures, series)
      assert.equal("written", get(server, ("/past?first=%d&last=%d&requests=%d&failures=%d&series=%s"):format(first, last,
        requests, failures, (series:gsub("|", "%%7C")))).body)
    end

    it("say that nothing can be told where only some minutes are known", function()
      local server = start_example()
      support.run("curl -s -o /dev/null '%s/own/503?[1-500]'", server.url)
      local found = report(server)
      assert.same({}, found.findings)
      assert.truthy(found.verdict:find("^none can be told: %d minutes are known, and 10 are needed"), found.verdict)
    end)

    it("say what fails far more than before, with numbers", function()
      local server = start_example()
      past(server, 40, 1, 300, 2, "503|nginx|nginx")
      support.run("curl -s -o /dev/null '%s/own/503?[1-400]'", server.url)
      support.run("curl -s -o /dev/null '%s/own/200?[1-100]'", server.url)
      local found = report(server)
      local first = found.findings[1]
      assert.equal(1, #found.findings)
      assert.same({ "503", "nginx", "nginx", true }, { first.code, first.product, first.answered_by, first.is_last })
      assert.truthy(first.count >= 400 and first.count <= 410)
      assert.truthy(first.before > 1 and first.before < 3)
      assert.truthy(first.share_of_requests > 0.5)
      assert.equal(status.title(503, { product = "nginx" }), first.title)
      assert.truthy(#first.causes > 1)
      assert.equal(first.text, found.verdict)
      assert.truthy(first.text:find("^503 .-, answered by nginx itself: 40%d times from %d%d:%d%d to %d%d:%d%d, [%d.]+ %% of the "
        .. "requests, up to %d+ a minute; before that 2.0 a minute"), first.text)
      print("\n" .. first.text)
    end)

    it("are none where a code fails as it always does, or did so an hour ago", function()
      local server = start_example()
      past(server, 50, 1, 300, 40, "404|nginx|nginx")
      past(server, 45, 40, 300, 200, "502|upstream|iis")
      support.run("curl -s -o /dev/null '%s/own/404?[1-40]'", server.url)
      support.run("curl -s -o /dev/null '%s/own/200?[1-260]'", server.url)
      local found = report(server)
      assert.same({}, found.findings)
      assert.truthy(found.verdict:find("^none: no code fails far more than it did in the last 50 minutes$"), found.verdict)
    end)

    it("tell each failing code, the most failures first", function()
      local server = start_example()
      past(server, 30, 1, 200, 1, "502|upstream|iis")
      support.run("curl -s -o /dev/null '%s/as/iis/502?[1-150]'", server.url)
      support.run("curl -s -o /dev/null '%s/own/503?[1-250]'", server.url)
      local codes = {}
      for i, finding in ipairs(report(server).findings) do codes[i] = finding.code .. " " .. finding.product end
      assert.same({ "503 nginx", "502 iis" }, codes)
    end)
  end)
end)
