local compare = require "spec.warehouse.compare"
local handshakes = require "spec.warehouse.handshakes"
local hosts = require "spec.hosts.support"
local json = require "dkjson"
local meaning = require "httpstatus.log.meaning"
local status = require "httpstatus"
local tables = require "httpstatus.export.tables"

local missing = hosts.missing("clickhouse-server clickhouse-client", "clickhouse-server", "clickhouse-client",
  "/etc/clickhouse-server/config.xml")
if missing then
  pending("ClickHouse: " .. missing)
  return
end

local MEGABYTES = tonumber(os.getenv("WAREHOUSE_MEGABYTES") or 100)
local EXAMPLE = hosts.root .. "/examples/warehouse/clickhouse/"
local SHARDS = { "ch1", "ch2" }

local function seconds() return tonumber(hosts.run("date +%%s.%%N")) end

-- Debian's configuration in a folder of the test: on loopback, all that is written in the folder.
local CONFIGURE = [[cp /etc/clickhouse-server/*.xml . && chmod u+w *.xml && sed -i -e 's#/var/lib/clickhouse/#%s/data/#' \
  -e 's#<log>[^<]*#<log>%s/log#; s#<errorlog>[^<]*#<errorlog>%s/error-log#' -e 's#<tcp_port>9000#<tcp_port>%d#' \
  -e 's#<http_port>8123</http_port>##; s#<interserver_http_port>9009</interserver_http_port>##' \
  -e 's#</yandex>#<listen_host>127.0.0.1</listen_host></yandex>#' config.xml]]

-- One shard more, of one server alone, to see how time grows with the number of shards.
local ALONE = "<yandex><remote_servers><alone><shard><replica><host>127.0.0.1</host><port>%d</port></replica></shard></alone>"
  .. "</remote_servers></yandex>"

describe("ClickHouse", function()
  local folder
  local servers, ports = {}, {}

  -- Runs a command where the README's commands run: beside LogFiles, with httpstatus and the shards' names known.
  local function run(command, ...)
    return hosts.run("cd '%s/work'; PATH='%s/bin':$PATH\n%s", folder, folder, command:format(...))
  end

  -- Asks a shard; the query may be of any length.
  local function ask(query, options, shard)
    hosts.write(folder .. "/query.sql", query)
    return run("clickhouse-client --host %s --multiquery %s < ../query.sql", shard or "ch1", options or "")
  end

  local function value(query, shard)
    return (ask(query, nil, shard):gsub("\n$", ""))
  end

  local function each_shard(query)
    for _, shard in ipairs(SHARDS) do ask(query, nil, shard) end
  end

  local function load_logs(paths)
    run("httpstatus rows --events --format tsv %s 2>>rows.log | clickhouse-client --host ch1 --insert_distributed_sync 1 --query "
      .. '"INSERT INTO log_rows FORMAT TabSeparatedWithNames"', paths)
  end

  local function empty() each_shard("TRUNCATE TABLE requests_local") end

  local REPORT = hosts.read(EXAMPLE .. "report.sql")

  local function summary_of(paths, options)
    return run("httpstatus log --json %s %s 2>>log.log || test $? -le 2", options or "", paths)
  end

  local function assert_same_report(paths, name)
    local expected = compare.of_summary(summary_of(paths))
    local found = compare.of_query(ask(REPORT, "--format JSONEachRow"))
    assert.same({}, compare.differences(expected, found), name)
    return expected, found
  end

  local function write_log(name, text)
    hosts.write(folder .. "/work/" .. name, text)
    return name
  end

  local function write_program(name, text)
    hosts.write(folder .. "/bin/" .. name, "#!/bin/sh\n" .. text .. "\n")
    hosts.run("chmod +x %s/bin/%s", folder, name)
  end

  local function start(n)
    local own = ("%s/%s"):format(folder, SHARDS[n])
    hosts.run("mkdir -p %s/config.d && cd %s && " .. CONFIGURE, own, own, own, own, own, ports[n])
    local cluster, i = hosts.read(EXAMPLE .. "cluster.xml"), 0
    cluster = cluster:gsub("<host>[^<]*</host>(%s*)<port>9000", function(blank)
      i = i + 1
      return ("<host>127.0.0.1</host>%s<port>%d"):format(blank, ports[i])
    end)
    hosts.write(own .. "/config.d/cluster.xml", cluster)
    hosts.write(own .. "/config.d/alone.xml", ALONE:format(ports[n]))
    hosts.write(own .. "/httpstatus_dictionary.xml", (hosts.read(EXAMPLE .. "httpstatus_dictionary.xml"):gsub("9000", ports[n])))
    servers[n] = hosts.start(own, ports[n], "clickhouse-server --config=config.xml")
  end

  setup(function()
    folder = hosts.folder()
    hosts.run("mkdir -p %s/bin %s/work/LogFiles && ln -s %s %s/work/clickhouse", folder, folder, EXAMPLE, folder)
    ports = { hosts.free_port(), hosts.free_port() }
    for n in ipairs(SHARDS) do start(n) end
    write_program("httpstatus", ("exec %s lua5.4 '%s/bin/httpstatus' \"$@\""):format(hosts.environment("5.4"), hosts.root))
    -- The names of the shards lead to their ports.
    write_program("clickhouse-client", ('for word do shift; case $word in ch1) set -- "$@" 127.0.0.1 --port %d;; ch2) set -- "$@" '
      .. '127.0.0.1 --port %d;; *) set -- "$@" "$word";; esac; done; exec %s "$@"'):format(ports[1], ports[2],
      (hosts.run("command -v clickhouse-client"):gsub("\n", ""))))
    hosts.run("lua5.4 spec/warehouse/logs.lua %s/work/LogFiles %d", folder, MEGABYTES)
  end)

  teardown(function()
    for _, server in ipairs(servers) do server:stop() end
    if folder then hosts.run("rm -r %s", folder) end
  end)

  describe("the report", function()
    it("is that of the command, code by code, by the README's very commands", function()
      local commands = hosts.read(hosts.root .. "/examples/warehouse/README.md"):match("\n## ClickHouse\n.-\n```\n(.-)```\n")
      local output = run("set -e\n%s", commands)
      assert.is_truthy(output:find("500.19", 1, true) and output:find("ERROR_INVALID_DATA", 1, true), output)
      local expected = assert_same_report("LogFiles/*", "all logs")
      print(("  compared: %d MB, %s"):format(MEGABYTES, compare.size(expected)))
    end)

    it("is that of the command for codes that are no failures, too", function()
      local query, n = REPORT:gsub("WHERE status BETWEEN 400 AND 599 OR status = 0", "WHERE status > 0 OR match(code, '^nginx [0-9]')")
      assert.equal(1, n)
      local expected = compare.of_summary(summary_of("LogFiles/*", "--select 000-999"))
      assert.same({}, compare.differences(expected, compare.of_query(ask(query, "--format JSONEachRow"))))
      print(("  compared: %s, whatever the status"):format(compare.size(expected)))
    end)

    it("counts on both shards, and each client on one of them", function()
      local shares = {}
      for i, shard in ipairs(SHARDS) do shares[i] = tonumber(value("SELECT count() FROM requests_local", shard)) end
      local all = tonumber(value("SELECT count() FROM requests"))
      assert.equal(all, shares[1] + shares[2])
      assert.is_true(shares[1] > 0.3 * all and shares[2] > 0.3 * all)
      assert.equal("0", value("SELECT count() FROM (SELECT client FROM requests_local GROUP BY client) WHERE client IN "
        .. ("(SELECT client FROM remote('127.0.0.1:%d', default.requests_local))"):format(ports[2])))
    end)

    it("reads failures alone where it is asked for failures", function()
      local read = ask("SELECT count() FROM requests_local WHERE status BETWEEN 500 AND 599", "--format JSON")
      local rows_read = json.decode(read).statistics.rows_read
      local all = tonumber(value("SELECT count() FROM requests_local"))
      assert.is_true(rows_read < all / 4, ("%d of %d rows read"):format(rows_read, all))
    end)

    it("is the same when a file was taken away and loaded again", function()
      local before = value("SELECT count(), sum(cityHash64(time, client, url, code, line)) FROM requests")
      each_shard("ALTER TABLE requests_local DELETE WHERE file = 'LogFiles/u_ex261102_x.log'")
      for _, shard in ipairs(SHARDS) do
        while value("SELECT count() FROM system.mutations WHERE NOT is_done", shard) ~= "0" do hosts.run("sleep 0.1") end
      end
      assert.equal("0", value("SELECT count() FROM requests WHERE file = 'LogFiles/u_ex261102_x.log'"))
      load_logs("LogFiles/u_ex261102_x.log")
      assert.equal(before, value("SELECT count(), sum(cityHash64(time, client, url, code, line)) FROM requests"))
      assert_same_report("LogFiles/*", "loaded again")
    end)
  end)

  describe("the registry", function()
    it("has every row and every value that the library gives", function()
      for _, of in ipairs(tables.all()) do
        local names, select = {}, {}
        for i, column in ipairs(of.columns) do
          local form = column.type == "integer[]" and "arrayStringConcat(arrayMap(x -> toString(x), `%s`), ' ')" or "toString(`%s`)"
          select[i] = form:format(column.name)
        end
        local found = ask(("SELECT %s FROM %s"):format(table.concat(select, ", "), of.name))
        local rows, n = of.rows(), 0
        for line in found:gmatch("[^\n]+") do names[line], n = true, n + 1 end
        assert.equal(#rows, n, of.name)
        for _, record in ipairs(rows) do
          local values = {}
          for i, column in ipairs(of.columns) do
            local one = record[column.name]
            if type(one) == "table" then one = table.concat(one, " ") end
            if type(one) == "boolean" then one = one and 1 or 0 end
            if type(one) == "number" then one = ("%d"):format(one) end
            if one == nil then one = column.type == "integer" and "\\N" or column.type == "boolean" and "0" or "" end
            values[i] = one == "\\N" and one or one:gsub("[\\\n\t']", { ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["'"] = "\\'" })
          end
          local line = table.concat(values, "\t")
          assert.is_true(names[line], line)
        end
      end
    end)

    it("says what each column is", function()
      assert.equal("0", value("SELECT count() FROM system.columns WHERE database = 'default' AND table LIKE 'httpstatus%' AND "
        .. "table != 'httpstatus_title' AND comment = ''"))
    end)

    it("is loaded again, over that of an older version, and nobody sees half of it", function()
      each_shard("DROP TABLE httpstatus_win32; CREATE TABLE httpstatus_win32 (win32 Int64) ENGINE = MergeTree ORDER BY win32")
      -- A run that broke off.
      run("httpstatus export --format clickhouse > registry.sql")
      run("head -n 20 registry.sql | clickhouse-client --host ch1 --multiquery")
      hosts.write(folder .. "/asking.sh", ('for _ in $(seq 40); do clickhouse-client --host ch2 --query "SELECT count(), '
        .. 'countIf(cause = \'\') FROM httpstatus_cause"; done'):gsub("\n", ""))
      local asked = run("sh ../asking.sh & for shard in ch1 ch2; do clickhouse-client --host $shard --multiquery < registry.sql; done; "
        .. "wait")
      for line in asked:gmatch("[^\n]+") do
        assert.is_truthy(line:find("doesn't exist", 1, true) or line == ("%d\t0"):format(#tables.all()[2].rows()), line)
      end
      assert.equal("httpstatus_answer httpstatus_cause httpstatus_code httpstatus_decided httpstatus_key httpstatus_kind "
        .. "httpstatus_title httpstatus_win32", value("SELECT arrayStringConcat(groupArray(name), ' ') FROM (SELECT name FROM "
        .. "system.tables WHERE name LIKE 'httpstatus%' ORDER BY name)"))
      assert_same_report("LogFiles/*", "upgraded")
    end)

    it("has the title of every code, as a view and as a dictionary", function()
      local found = ask("SYSTEM RELOAD DICTIONARY httpstatus_titles; SELECT status, substatus, title, "
        .. "dictGetString('httpstatus_titles', 'title', tuple(status, substatus)) FROM httpstatus_title")
      local n = 0
      for code, substatus, title, by_dictionary in found:gmatch("(%d+)\t(%-?%d+)\t([^\t]*)\t([^\n]*)\n") do
        local of = tonumber(substatus) >= 0 and tonumber(substatus) or substatus == "-2" and 65000 or nil
        local expected = meaning.of({ status = tonumber(code), substatus = of }, {}, {}).title
        assert.same({ expected, expected }, { (title:gsub("\\'", "'")), (by_dictionary:gsub("\\'", "'")) }, code .. "." .. substatus)
        n = n + 1
      end
      assert.is_true(n > 1000)
      print(("  titles: %d codes, by the view and by the dictionary"):format(n))
    end)

    it("decides beside every Win32 code that a cause asks for what the command does", function()
      local asked, most = {}, 0
      for _, row in ipairs(tables.all()[5].rows()) do
        if row.status >= 400 and row.status <= 599 and row.win32 >= 0 then
          local code = ("%d %d"):format(row.status, row.substatus >= 0 and row.substatus or 0)
          asked[code] = asked[code] or { 0, 123456, 4294967295 }
          table.insert(asked[code], row.win32)
          most = math.max(most, #asked[code])
        end
      end
      local codes = {}
      for code in pairs(asked) do codes[#codes + 1] = code end
      table.sort(codes)
      -- In each round another one is the most frequent of a code, on which title and causes go by.
      local pairs_compared = 0
      for round = 1, most, math.ceil(most / 12) do
        local lines = { handshakes.NAMED }
        for _, code in ipairs(codes) do
          for i, win32 in ipairs(asked[code]) do
            local count = i == (round - 1) % #asked[code] + 1 and 2 or i <= 60 and 1 or 0
            lines[#lines + 1] = handshakes.line(0, "a", "ann", "/", ("%s %d"):format(code, win32)):rep(count)
          end
        end
        empty()
        load_logs(write_log("pairs.log", table.concat(lines)))
        for _, code in pairs(assert_same_report("pairs.log", "round " .. round)) do
          pairs_compared = pairs_compared + #code.beside
        end
      end
      assert.is_true(status.is_listed("500.19"))
      print(("  decided: %d codes beside Win32 codes that causes ask for, %d comparisons"):format(#codes, pairs_compared))
    end)
  end)

  describe("small logs", function()
    it("with every oddity are reported as the command does", function()
      local paths = run("ls LogFiles/z_odd_*")
      for path in paths:gmatch("[^\n]+") do
        empty()
        load_logs(path)
        assert_same_report(path, path)
      end
    end)

    it("of handshakes are reported as the command does", function()
      for _, one in ipairs(handshakes.LOGS) do
        empty()
        load_logs(write_log("logons.log", one[2]))
        assert_same_report("logons.log", one[1])
      end
    end)

    it("of handshakes that two loads part are reported as one", function()
      local L, FIRST, SECOND = handshakes.line, handshakes.FIRST, handshakes.SECOND
      empty()
      load_logs(write_log("1.log", handshakes.NAMED .. L(0, "a", "-", "/", FIRST):rep(2) .. L(1, "a", "ann", "/", "200 0 0")
        .. L(2, "b", "-", "/", FIRST)))
      load_logs(write_log("2.log", handshakes.NAMED .. L(3, "a", "ann", "/", "200 0 0") .. L(4, "b", "-", "/", SECOND)
        .. L(303, "b", "ann", "/", "200 0 0")))
      assert_same_report("1.log 2.log", "two loads")
    end)

    it("of more open legs than the command follows have the same sums", function()
      local L, lines = handshakes.line, { handshakes.NAMED }
      for i = 1, 3000 do lines[#lines + 1] = L(i % 60, "c" .. i, "-", "/", handshakes.FIRST) end
      for i = 1, 3000 do lines[#lines + 1] = L(60 + i % 60, "c" .. i, "ann", "/", "200 0 0") end
      empty()
      load_logs(write_log("many.log", table.concat(lines)))
      local expected = compare.of_summary(summary_of("many.log"))
      local found = compare.of_query(ask(REPORT, "--format JSONEachRow"))
      assert.equal("3000", found["401.2 handshake"].count)
      assert.equal(3000, expected["401.2 handshake"].count + expected["401.2"].count)
    end)
  end)

  describe("the time", function()
    local function time_of(command, ...)
      local start_of_it = seconds()
      run(command, ...)
      return seconds() - start_of_it
    end

    local INSERT = 'clickhouse-client --host ch1 --insert_distributed_sync 1 --query "INSERT INTO %s FORMAT %s"'

    it("of loading is that of ClickHouse's own loader, nearly", function()
      run("httpstatus rows --events --format tsv LogFiles/* > rows.tsv 2>>rows.log || test $? -le 2")
      local rows = tonumber((run("wc -l < rows.tsv"))) - 1
      local best = { math.huge, math.huge, math.huge }
      for _ = 1, 2 do
        for i, command in ipairs {
          INSERT:format("log_rows", "TabSeparatedWithNames") .. " < rows.tsv",
          "httpstatus rows --events --format tsv LogFiles/* 2>>rows.log | " .. INSERT:format("log_rows", "TabSeparatedWithNames"),
          INSERT:format("requests", "TabSeparated") .. " < requests.tsv",
        } do
          if i == 3 then run("clickhouse-client --host ch1 --query 'SELECT * FROM requests' > requests.tsv") end
          empty()
          best[i] = math.min(best[i], time_of("%s", command))
        end
      end
      print(("  rows a second of %d: httpstatus rows | INSERT %.0f, INSERT of that file %.0f, of one that has the table's own values "
        .. "%.0f; piped it is %.2f of its own loader"):format(rows, rows / best[2], rows / best[1], rows / best[3], best[1] / best[2]))
      assert.is_true(best[2] < 2 * best[1], "httpstatus rows halves the speed of the loader")
    end)

    it("of the report grows no faster than the data, on one shard and on two", function()
      hosts.write(folder .. "/work/alone.sql", (hosts.read(EXAMPLE .. "tables.sql"):gsub("Distributed%(httpstatus,", "Distributed(alone,")))
      run("clickhouse-client --host ch1 --query 'CREATE DATABASE alone' && clickhouse-client --host ch1 --database alone --multiquery < "
        .. "alone.sql && sed 's/FROM httpstatus_/FROM default.httpstatus_/' clickhouse/report.sql > report.sql")
      empty()
      -- As much processor for each server, however many there are: they share this machine's.
      local report = "clickhouse-client --host ch1 --max_threads 1 --database %s --multiquery < report.sql > /dev/null"
      local times, parts = {}, 0
      print("  parts   rows       load s   report s on one shard   on two   (one thread a server)")
      for _, wanted in ipairs { 1, 2, 4 } do
        local load = 0
        for _ = parts + 1, wanted do
          load = load + time_of("%s < rows.tsv", INSERT:format("log_rows", "TabSeparatedWithNames"))
          run("clickhouse-client --host ch1 --query 'INSERT INTO alone.requests_local SELECT * FROM requests WHERE 0' && "
            .. "clickhouse-client --host ch1 --database alone --insert_distributed_sync 1 --query "
            .. "'INSERT INTO log_rows FORMAT TabSeparatedWithNames' < rows.tsv")
        end
        local one, two = math.huge, math.huge
        for _ = 1, 3 do
          one, two = math.min(one, time_of(report, "alone")), math.min(two, time_of(report, "default"))
        end
        times[wanted] = { one, two }
        print(("  %-7d %-10s %-8.2f %-23.2f %.2f"):format(wanted, value("SELECT count() FROM requests"), load / (wanted - parts), one, two))
        parts = wanted
      end
      assert.is_true(times[4][2] < 6 * times[1][2] and times[4][1] < 6 * times[1][1])
    end)
  end)
end)
