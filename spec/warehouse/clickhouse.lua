local compare = require "spec.warehouse.compare"
local handshakes = require "spec.warehouse.handshakes"
local hosts = require "spec.hosts.support"
local json = require "dkjson"
local meaning = require "httpstatus.log.meaning"
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

-- As TabSeparated has it.
local ESCAPED = { ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["'"] = "\\'" }

local rows_of = {}
for _, of in ipairs(tables.all()) do rows_of[of.name] = of.rows() end

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
    return hosts.run("cd '%s/desk'; PATH='%s/bin':$PATH\n%s", folder, folder, command:format(...))
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
    hosts.write(folder .. "/desk/" .. name, text)
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
    hosts.run("mkdir -p %s/bin %s/desk/LogFiles && ln -s %s %s/desk/clickhouse", folder, folder, EXAMPLE, folder)
    ports = { hosts.free_port(), hosts.free_port() }
    for n in ipairs(SHARDS) do start(n) end
    write_program("httpstatus", ("exec %s lua5.4 '%s/bin/httpstatus' \"$@\""):format(hosts.environment("5.4"), hosts.root))
    -- The names of the shards lead to their ports.
    write_program("clickhouse-client", ('for word do shift; case $word in ch1) set -- "$@" 127.0.0.1 --port %d;; ch2) set -- '
      .. '"$@" 127.0.0.1 --port %d;; *) set -- "$@" "$word";; esac; done; exec %s "$@"'):format(ports[1], ports[2],
      (hosts.run("command -v clickhouse-client"):gsub("\n", ""))))
    hosts.run("lua5.4 spec/warehouse/logs.lua %s/desk/LogFiles %d", folder, MEGABYTES)
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
      local query, n = REPORT:gsub("WHERE %(status BETWEEN 400 AND 599 OR status = 0%)",
        "WHERE status > 0 OR match(code, '^nginx [0-9]')")
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
      -- Granules of 8192 rows are read whole.
      assert.is_true(rows_read < all / 3 + 2 * 8192, ("%d of %d rows read"):format(rows_read, all))
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
          select[i] = ("toString(`%s`)"):format(column.name)
          if column.type == "integer[]" then
            select[i] = ("arrayStringConcat(arrayMap(x -> toString(x), `%s`), ' ')"):format(column.name)
          end
        end
        local found = ask(("SELECT %s FROM %s"):format(table.concat(select, ", "), of.name))
        local rows, n = rows_of[of.name], 0
        for line in found:gmatch("[^\n]+") do names[line], n = true, n + 1 end
        assert.equal(#rows, n, of.name)
        for _, record in ipairs(rows) do
          local values = {}
          for i, column in ipairs(of.columns) do
            local one = record[column.name]
            if one == nil then
              values[i] = column.type == "integer" and "\\N" or column.type == "boolean" and "0" or ""
            elseif type(one) == "table" then
              values[i] = table.concat(one, " ")
            elseif type(one) == "boolean" then
              values[i] = one and "1" or "0"
            else
              values[i] = type(one) == "number" and ("%d"):format(one) or one:gsub("[\\\n\t']", ESCAPED)
            end
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
      local asked = run("until test -e loaded; do clickhouse-client --host ch2 --query "
        .. "'SELECT count(), countIf(empty(cause)) FROM httpstatus_cause'; done & "
        .. "for shard in ch1 ch2; do clickhouse-client --host $shard --multiquery < registry.sql; done; touch loaded; wait")
      for line in asked:gmatch("[^\n]+") do assert.equal(("%d\t0"):format(#rows_of.httpstatus_cause), line) end
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
        local given = { (title:gsub("\\'", "'")), (by_dictionary:gsub("\\'", "'")) }
        assert.same({ expected, expected }, given, code .. "." .. substatus)
        n = n + 1
      end
      assert.is_true(n > 1000)
      print(("  titles: %d codes, by the view and by the dictionary"):format(n))
    end)

    it("decides beside every Win32 code that a cause asks for what the command does", function()
      local asked, most = {}, 0
      for _, row in ipairs(rows_of.httpstatus_answer) do
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
      for round = 1, most, math.ceil(most / 4) do
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
      print(("  decided: %d codes beside Win32 codes that causes ask for, %d comparisons"):format(#codes, pairs_compared))
    end)
  end)

  describe("small logs", function()
    local L, NAMED = handshakes.line, handshakes.NAMED

    -- Counts by code and kind, of each file for itself.
    local function counts_by_file()
      local found = {}
      local query = "SELECT file, if(kind = '', code, concat(code, ' ', kind)) AS name, count() FROM judged "
        .. "WHERE status >= 400 GROUP BY file, name"
      for file, name, count in ask(query):gmatch("([^\t\n]*)\t([^\t]*)\t([^\n]*)\n") do
        found[file] = found[file] or {}
        found[file][name] = tonumber(count)
      end
      return found
    end

    it("of handshakes are reported as the command does", function()
      empty()
      local names, expected = {}, {}
      for i, one in ipairs(handshakes.LOGS) do
        -- Clients of its own for each, as the database has all at once.
        local text = one[2]:gsub("%f[%w][ab]%f[%W]", function(client) return client .. i end):gsub("/a%d+", "/a")
        names[i] = write_log(("logons_%02d.log"):format(i), text)
        expected[names[i]] = {}
        for code, known in pairs(compare.of_summary(summary_of(names[i]))) do expected[names[i]][code] = tonumber(known.count) end
      end
      load_logs(table.concat(names, " "))
      local found = counts_by_file()
      for i, one in ipairs(handshakes.LOGS) do assert.same(expected[names[i]], found[names[i]], one[1]) end
    end)

    it("of handshakes that two loads part are reported as one", function()
      local FIRST, SECOND = handshakes.FIRST, handshakes.SECOND
      empty()
      load_logs(write_log("1.log", NAMED .. L(0, "a", "-", "/", FIRST):rep(2) .. L(1, "a", "ann", "/", "200 0 0")
        .. L(2, "b", "-", "/", FIRST)))
      load_logs(write_log("2.log", NAMED .. L(3, "a", "ann", "/", "200 0 0") .. L(4, "b", "-", "/", SECOND)
        .. L(303, "b", "ann", "/", "200 0 0")))
      assert_same_report("1.log 2.log", "two loads")
    end)

    it("of more open legs than the command follows have the same sums", function()
      local lines = { NAMED }
      for i = 1, 3000 do lines[#lines + 1] = L(i % 60, "c" .. i, "-", "/", handshakes.FIRST) end
      for i = 1, 3000 do lines[#lines + 1] = L(60 + i % 60, "c" .. i, "ann", "/", "200 0 0") end
      empty()
      load_logs(write_log("many.log", table.concat(lines)))
      local expected = compare.of_summary(summary_of("many.log"))
      assert.same({ ["many.log"] = { ["401.2 handshake"] = 3000 } }, counts_by_file())
      assert.equal(3000, expected["401.2 handshake"].count + expected["401.2"].count)
    end)
  end)

  describe("the time", function()
    local function time_of(command, ...)
      local start_of_it = seconds()
      run(command, ...)
      return seconds() - start_of_it
    end

    local INSERT = 'clickhouse-client --host ch1 --database %s --insert_distributed_sync 1 --query "INSERT INTO %s FORMAT %s"'
    local TO_ROWS = INSERT:format("default", "log_rows", "TabSeparatedWithNames")

    it("of loading is that of ClickHouse's own loader, nearly", function()
      run("httpstatus rows --events --format tsv LogFiles/* > rows.tsv 2>>rows.log || test $? -le 2")
      local rows = tonumber((run("wc -l < rows.tsv"))) - 1
      empty()
      local ready = time_of("%s < rows.tsv", TO_ROWS)
      run("clickhouse-client --host ch1 --query 'SELECT * FROM requests' > requests.tsv")
      empty()
      local typed = time_of("%s < requests.tsv", INSERT:format("default", "requests", "TabSeparated"))
      empty()
      local piped = time_of("httpstatus rows --events --format tsv LogFiles/* 2>>rows.log | %s", TO_ROWS)
      print(("  %d rows, a second: httpstatus rows | INSERT %.0f; INSERT of a ready file %.0f, of one of the table's own values "
        .. "%.0f"):format(rows, rows / piped, rows / ready, rows / typed))
      assert.is_true(piped < 2 * ready, "httpstatus rows halves the speed of the loader")
    end)

    it("of the report grows no faster than the data, on one shard and on two", function()
      -- The same tables on one shard, in a database of their own.
      run("clickhouse-client --host ch1 --query 'CREATE DATABASE alone' && "
        .. "sed 's/Distributed(httpstatus,/Distributed(alone,/' clickhouse/tables.sql | "
        .. "clickhouse-client --host ch1 --database alone --multiquery")
      run("sed 's/FROM httpstatus_/FROM default.httpstatus_/' clickhouse/report.sql > report.sql")
      run("head -n 1 rows.tsv > head.tsv && tail -n +2 rows.tsv > body.tsv && split -n l/4 body.tsv part_ && "
        .. "for part in part_*; do cat head.tsv $part > $part.tsv; done")
      empty()
      -- One thread for each server, as they share this machine's processors; the client's own start is not counted.
      local function report_time(database)
        local best = math.huge
        for _ = 1, 7 do
          best = math.min(best, tonumber(run("clickhouse-client --host ch1 --time --max_threads 1 --database %s --multiquery "
            .. "< report.sql 2>&1 >/dev/null", database)))
        end
        return best
      end
      local parts, times = { "aa", "ab", "ac", "ad" }, {}
      local load, loaded = 0, 0
      print("  parts   rows     loading   report on one shard   on two, s")
      for _, wanted in ipairs { 1, 2, 4 } do
        for i = loaded + 1, wanted do
          load = load + time_of("%s < part_%s.tsv", TO_ROWS, parts[i])
          run("%s < part_%s.tsv", INSERT:format("alone", "log_rows", "TabSeparatedWithNames"), parts[i])
        end
        loaded, times[wanted] = wanted, { report_time("alone"), report_time("default") }
        print(("  %-7d %-8s %-9.2f %-21.2f %.2f"):format(wanted, value("SELECT count() FROM requests"), load, times[wanted][1],
          times[wanted][2]))
      end
      for i = 1, 2 do assert.is_true(times[4][i] < 6 * times[1][i]) end
    end)
  end)
end)
