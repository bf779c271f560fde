local compare = require "spec.warehouse.compare"
local handshakes = require "spec.warehouse.handshakes"
local hosts = require "spec.hosts.support"
local json = require "dkjson"
local meaning = require "httpstatus.log.meaning"
local status = require "httpstatus"
local tables = require "httpstatus.export.tables"

-- Debian keeps the server's programs where only its own scripts look.
local programs = hosts.sh("ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1"):gsub("\n", "")
local missing = hosts.missing("postgresql-15", "psql", programs .. "/postgres", programs .. "/initdb")
if missing then
  pending("PostgreSQL: " .. missing)
  return
end

local MEGABYTES = tonumber(os.getenv("WAREHOUSE_MEGABYTES") or 100)

-- The server refuses to be root.
local is_root = hosts.run("id -u") == "0\n"
local owner = select(2, hosts.sh("id -u postgres")) and "postgres" or "nobody"
local as_owner = is_root and ("setpriv --reuid=%s --regid=$(id -g %s) --clear-groups "):format(owner, owner) or ""

local function seconds() return tonumber(hosts.run("date +%%s.%%N")) end

describe("PostgreSQL", function()
  local folder, server, environment

  -- Runs a command where the README's commands run: in a folder with LogFiles, and with httpstatus on the PATH.
  local function run(command, ...)
    return hosts.run("cd '%s/desk' && export %s\n%s", folder, environment, command:format(...))
  end

  local function psql(options, ...)
    return run("psql -X -q -v ON_ERROR_STOP=1 -d logs " .. options, ...)
  end

  -- What a query answers: a record for each row.
  local function query(text)
    hosts.write(folder .. "/desk/query.sql",
      ("set time zone 'UTC';\nselect coalesce(json_agg(answer), '[]') from (\n%s\n) answer;\n"):format(text))
    return assert(json.decode((psql("-A -t -f query.sql"))))
  end

  local function value(text)
    return (psql("-A -t -c \"%s\"", text):gsub("\n$", ""))
  end

  local function load_meanings(options) return psql("%s < registry.sql", options or "") end

  local function empty() psql("-c 'truncate requests restart identity' -c 'truncate handshakes'") end

  -- 'paths' as the shell reads them.
  local function load_logs(paths)
    return run("httpstatus rows --events --format tsv %s 2>>rows.log | psql -X -q -d logs -f postgresql/load.sql", paths)
  end

  local function files_of(paths)
    local files = {}
    for path in run("ls %s", paths):gmatch("[^\n]+") do files[#files + 1] = path end
    return files
  end

  -- The report of the database and that of the command, as spec.warehouse.compare has them.
  local function reports(paths)
    local command = run("httpstatus log --json %s 2>>log.log || test $? -le 2", paths)
    local lines = {}
    for i, row in ipairs(query("select * from log_report()")) do
      row.beside = {}
      for n, one in ipairs(row.win32) do
        row.beside[n] = { one.win32, one.count, one.name, one.meaning, one.cause, one.fix }
      end
      row.kind = nil -- the code names it
      lines[i] = json.encode(row)
    end
    return compare.of_summary(command), compare.of_query(table.concat(lines, "\n")), assert(json.decode(command))
  end

  local function assert_same_report(paths, name)
    local expected, found, summary = reports(paths)
    assert.same({}, compare.differences(expected, found), name)
    return expected, summary
  end

  setup(function()
    folder = hosts.folder()
    hosts.run("mkdir %s/desk %s/desk/LogFiles %s/data %s/socket %s/bin", folder, folder, folder, folder, folder)
    if is_root then hosts.run("chown %s %s/data %s/socket", owner, folder, folder) end
    hosts.run("ln -s %s/examples/warehouse/postgresql %s/desk/postgresql", hosts.root, folder)
    hosts.write(folder .. "/bin/httpstatus", ("#!/bin/sh\nexec %s lua5.4 '%s/bin/httpstatus' \"$@\"\n"):format(
      hosts.environment("5.4"), hosts.root))
    hosts.run("chmod +x %s/bin/httpstatus", folder)
    hosts.run("cd %s && %s%s/initdb -D data -A trust -U admin -E UTF8 --locale=C.UTF-8 -N", folder, as_owner, programs)
    environment = ("PATH='%s/bin':$PATH PGHOST='%s/socket' PGUSER=admin"):format(folder, folder)
    server = hosts.start(folder, function()
      return (select(2, hosts.sh("export %s; psql -X -d postgres -c 'select 1'", environment)))
    end, ("%s%s/postgres -D %s/data -c listen_addresses= -c unix_socket_directories=%s/socket -c fsync=off"):format(
      as_owner, programs, folder, folder))
    run("createdb --encoding=UTF8 --template=template0 logs")
    run("httpstatus export --format postgresql > registry.sql")
    load_meanings()
    psql("-f postgresql/tables.sql")
    hosts.run("lua5.4 spec/warehouse/logs.lua %s/desk/LogFiles %d", folder, MEGABYTES)
  end)

  teardown(function()
    if server then server:stop() end
    if folder then hosts.run("rm -r %s", folder) end
  end)

  describe("the registry", function()
    local function fingerprints()
      local all = {}
      for _, t in ipairs(tables.all()) do
        all[t.name] = value(("select count(*), md5(string_agg(t::text, '' order by t::text)), max(xmin::text::bigint) from %s t")
          :format(t.name))
      end
      return all
    end

    it("is loaded again without a change, also under other settings of the session", function()
      local before = fingerprints()
      load_meanings()
      run("PGOPTIONS='-c standard_conforming_strings=off -c client_min_messages=error' PGCLIENTENCODING=LATIN1 "
        .. "psql -X -q -v ON_ERROR_STOP=1 -d logs < registry.sql")
      assert.same(before, fingerprints())
    end)

    it("has every row and every value that the library gives", function()
      for _, t in ipairs(tables.all()) do
        local found, names = query("select * from " .. t.name), {}
        local function text_of(record)
          local values = {}
          for i, column in ipairs(t.columns) do
            local of = record[column.name]
            if type(of) == "table" and of ~= json.null then of = table.concat(of, " ") end
            values[i] = (of == nil or of == json.null) and "null" or type(of) == "number" and ("%d"):format(of) or tostring(of)
          end
          return table.concat(values, "\t")
        end
        for _, record in ipairs(found) do names[text_of(record)] = true end
        local rows = t.rows()
        assert.equal(#rows, #found, t.name)
        for _, record in ipairs(rows) do assert.is_true(names[text_of(record)], text_of(record)) end
      end
    end)

    it("says what each table and each column is", function()
      local without = query([[select relname, attname from pg_class
        join pg_attribute on attrelid = pg_class.oid and attnum >= 0 and relkind = 'r' and relname like 'httpstatus%'
        where col_description(pg_class.oid, attnum) is null or obj_description(pg_class.oid) is null]])
      assert.same({}, without)
    end)

    it("has the title of every code", function()
      local asked = { "copy asked from stdin;\n" }
      local expected = {}
      for code = 0, 999 do
        for _, substatus in ipairs { "", 0, 1, 2, 3, 13, 19, 99, 65535 } do
          local title = status.title(("%03d%s"):format(code, substatus == "" and "" or "." .. substatus))
          asked[#asked + 1] = ("%d\t%s\n"):format(code, substatus == "" and "\\N" or substatus)
          expected[("%d.%s"):format(code, substatus)] = title
        end
      end
      for _, code in ipairs(status.list()) do
        local number, substatus = code:match("^(%d+)%.?(%d*)$")
        asked[#asked + 1] = ("%s\t%s\n"):format(number, substatus == "" and "\\N" or substatus)
        expected[("%d.%s"):format(tonumber(number), substatus)] = status.title(code)
      end
      hosts.write(folder .. "/desk/asked.sql", "create table asked (status smallint, substatus integer);\n" .. table.concat(asked)
        .. "\\.\n")
      psql("-f asked.sql")
      local n = 0
      for _, row in ipairs(query("select distinct status || '.' || coalesce(substatus::text, '') as code, "
        .. "httpstatus_title(status, substatus) as title from asked")) do
        assert.equal(expected[row.code], row.title, row.code)
        n = n + 1
      end
      print(("  titles: %d codes, listed and not, as status.title has them"):format(n))
    end)

    -- What is said of a code beside a Win32 code, as one text: by the library, and by SQL.
    local function said_of(code, substatus, win32)
      local known = meaning.beside(code, substatus, win32)
      local causes, fixes = {}, {}
      for i, one in ipairs(win32 and meaning.decided(code, substatus, win32) or {}) do
        causes[i], fixes[i] = one.cause, one.fix
      end
      local is_benign = code ~= 401 and meaning.is_benign(code, substatus, nil, nil, win32)
      return table.concat({ known.title, known.check or "", known.cause or "", known.fix or "", known.product or "",
        is_benign and "t" or "f", table.concat(causes, "\n"), table.concat(fixes, "\n") }, "|")
    end

    local SAID = [[concat_ws('|', said.title, coalesce(said.check_text, ''), coalesce(said.cause, ''), coalesce(said.fix, ''),
      coalesce(said.product, ''), left(said.benign::text, 1), coalesce(decided.cause, ''), coalesce(decided.fix, ''))]]

    -- Every listed code beside every listed Win32 code and some others; every status beside some.
    local function each_pair(visit)
      local some, all = { false, 0, 5, 64, 121, 995, 1236, 1326, 123456, 2147942464, 4294967295 }, { false, 6, 64000, 123456,
        2147946496, 4294967295 }
      for _, t in ipairs { "httpstatus_win32", "httpstatus_answer" } do
        for _, row in ipairs(query(("select distinct win32 from %s where win32 >= 0"):format(t))) do all[#all + 1] = row.win32 end
      end
      for code = 0, 999 do
        for _, win32 in ipairs(some) do
          visit(code, nil, win32 or nil)
          visit(code, 0, win32 or nil)
          visit(code, 60000, win32 or nil)
        end
      end
      for _, code in ipairs(status.list()) do
        local number, substatus = code:match("^(%d+)%.?(%d*)$")
        for _, win32 in ipairs(all) do visit(tonumber(number), tonumber(substatus), win32 or nil) end
      end
    end

    it("says and decides beside a Win32 code what the library does", function()
      local lines, texts, numbers = {}, {}, {}
      each_pair(function(code, substatus, win32)
        local text = said_of(code, substatus, win32)
        if not numbers[text] then
          numbers[text] = #texts + 1
          texts[#texts + 1] = ("%d\t%s\n"):format(#texts + 1, (text:gsub("\\", "\\\\"):gsub("\n", "\\n")))
        end
        lines[#lines + 1] = ("%d\t%s\t%s\t%d\n"):format(code, substatus and ("%d"):format(substatus) or "\\N",
          win32 and ("%d"):format(win32) or "\\N", numbers[text])
      end)
      hosts.write(folder .. "/desk/pairs.sql",
        "create table pairs (status smallint, substatus integer, win32 bigint, n integer);\n"
        .. "copy pairs from stdin;\n" .. table.concat(lines) .. "\\.\n"
        .. "create table texts (n integer primary key, said text);\ncopy texts from stdin;\n" .. table.concat(texts) .. "\\.\n"
        .. "analyze pairs, texts;\n")
      psql("-f pairs.sql")
      assert.same({}, query(([[select pairs.*, texts.said as library, %s as database
        from pairs join texts using (n)
        cross join lateral httpstatus_beside(pairs.status, pairs.substatus, pairs.win32) said
        cross join lateral httpstatus_decide(pairs.status, pairs.substatus, pairs.win32) decided
        where texts.said is distinct from %s limit 3]]):format(SAID, SAID)))
      print(("  decided: %d pairs of a code and a Win32 code, %d different answers, as the library has them"):format(#lines,
        #texts))
    end)

    it("has an answer for every status", function()
      assert.equal("0", value("select count(*) from pairs where not exists "
        .. "(select from httpstatus_beside(pairs.status, pairs.substatus, pairs.win32))"))
    end)
  end)

  describe("an upgrade", function()
    it("keeps what others made of the tables, and brings them up to date", function()
      psql("-c \"%s\"", table.concat({
        "create view of_others as select code, title, confidence from httpstatus_code where product = 'iis'",
        "create table notes (status bigint, substatus bigint, rank bigint, note text, "
          .. "foreign key (status, substatus, rank) references httpstatus_code)",
        "insert into notes values (500, 19, 1, 'ask Ann')",
        "create function of_another() returns text language sql return httpstatus_title(404, 3)",
        "create role reader", "grant select on httpstatus_code, httpstatus_win32 to reader",
        -- What an older version may have had.
        "alter table httpstatus_win32 drop column meaning", "alter table httpstatus_code drop column product_title",
        "alter table httpstatus_cause add column forgotten text not null default 'x'",
        "alter table httpstatus_cause alter column forgotten drop default",
        "update httpstatus_code set title = 'old' where status = 500",
        "delete from httpstatus_cause where n > 1",
        "insert into httpstatus_key values ('httperr', 'Gone', null, 'httpsys', 'gone', null, '', null, null, null, false, null)",
      }, "; "))
      load_meanings()
      assert.equal("Configuration data is invalid", value("select title from of_others where code = '500.19'"))
      assert.equal("ask Ann", value("select note from notes"))
      assert.equal("MIME type restriction", value("select of_another()"))
      assert.equal("t", value("select has_table_privilege('reader', 'httpstatus_code', 'select')"))
      assert.equal("0", value("select count(*) from httpstatus_key where key = 'Gone'"))
      for _, t in ipairs(tables.all()) do
        assert.equal(("%d"):format(#t.rows()), value("select count(*) from " .. t.name), t.name)
      end
      assert.equal("0", value("select count(*) from httpstatus_win32 where win32 = 64 and meaning is null"))
    end)

    it("that breaks off changes nothing", function()
      psql("-c \"update httpstatus_code set title = 'old' where status = 404\"")
      run("head -n 3000 registry.sql | psql -X -q -d logs >/dev/null 2>&1 || true")
      assert.equal("old", value("select distinct title from httpstatus_code where status = 404"))
      load_meanings()
    end)

    it("goes into a schema of its own, by the search path", function()
      psql("-c 'create schema meanings'")
      run("PGOPTIONS='-c search_path=meanings' psql -X -q -d logs < registry.sql")
      assert.equal("MIME type restriction", value("select meanings.httpstatus_title(404, 3)"))
    end)
  end)

  describe("the report", function()
    it("is that of the command, code by code, by the README's very commands", function()
      run("dropdb logs")
      local commands = hosts.read(hosts.root .. "/examples/warehouse/README.md"):match("\n## PostgreSQL\n.-\n```\n(.-)```\n")
      local output = run("set -e\n{ %s\n} 2>log.err", (commands:gsub("%%", "%%%%")))
      assert.is_truthy(output:find("500.19", 1, true) and output:find("ERROR_INVALID_DATA", 1, true), output)
      local expected, summary = assert_same_report("LogFiles/*", "all logs")
      assert.is_true(#summary.strays > 0 and summary.events > 0)
      print(("  compared: %d MB, %s"):format(MEGABYTES, compare.size(expected)))
    end)

    it("has the check, the kind, the order and the quantiles of the command, too", function()
      local _, _, summary = reports("LogFiles/*")
      for i, row in ipairs(query("select * from log_report()")) do
        local code = summary.codes[i]
        -- What an error log's line means the rows do not have but for its title.
        if code.service == "errors" then code.check = nil end
        assert.same({ code.code, code.kind, code.check, code.time_taken.p50, code.time_taken.p95 },
          { row.code, row.kind ~= json.null and row.kind or nil, row.check_text ~= json.null and row.check_text or nil,
            row.p50 ~= json.null and row.p50 or nil, row.p95 ~= json.null and row.p95 or nil })
      end
    end)

    it("is answered from the index alone", function()
      for _, of in ipairs { "log_report()", "log_report('2026-11-02', '2026-11-03')" } do
        local plan = psql("-A -t -c \"explain (costs off) select * from %s\"", of)
        assert.is_truthy(plan:find("Index Only Scan using requests_failed on requests", 1, true), plan)
        assert.is_nil(plan:find("Scan on requests%s"), plan)
      end
    end)

    it("takes a period as the command does", function()
      local function counts_of(rows)
        local counts = {}
        for _, row in ipairs(rows) do
          -- Of a handshake that goes over the end of the period the command sees the legs alone: only their sum is the same.
          local code = row.code:gsub(" handshake$", "")
          counts[code] = (counts[code] or 0) + row.count
        end
        return counts
      end
      local found = query("select * from log_report('2026-11-01T03:00:00Z', '2026-11-02T00:30:00Z')")
      local command = run("httpstatus log --json --since 2026-11-01T03:00:00 --until 2026-11-02T00:30:00 LogFiles/* 2>>log.log "
        .. "|| true")
      assert.same(counts_of(json.decode(command).codes), counts_of(found))
    end)

    it("shows each failure with its meaning and the cause that its Win32 code decides", function()
      local row = query([[select * from failures where code = '500.19' and win32 = 33 limit 1]])[1]
      assert.equal("Configuration data is invalid", row.meaning)
      assert.equal("ERROR_LOCK_VIOLATION", row.win32_name)
      local decided = meaning.decided(500, 19, 33)
      assert.equal(decided[1].cause, row.decided_cause:match("^[^\n]*"))
      assert.equal(decided[1].fix, row.decided_fix:match("^[^\n]*"))
      assert.equal(value("select sum(count) from log_report() where not benign"), value("select count(*) from failures"))
    end)

    it("costs little beside the database's own COPY", function()
      run("httpstatus rows --events --format tsv LogFiles/* > rows.tsv 2>>rows.log || test $? = 2")
      local rows = tonumber((run("wc -l < rows.tsv"))) - 1
      local function best_of(command)
        local best = math.huge
        for _ = 1, 3 do
          empty()
          local start = seconds()
          run("%s", command)
          best = math.min(best, seconds() - start)
        end
        return best
      end
      run("sed '/find_handshakes/d; /^vacuum/d' postgresql/load.sql > copy.sql")
      local pipe = "httpstatus rows --events --format tsv LogFiles/* 2>>rows.log | psql -X -q -d logs -f "
      local copy = best_of("psql -X -q -d logs -f copy.sql < rows.tsv")
      local both, whole = best_of(pipe .. "copy.sql"), best_of(pipe .. "postgresql/load.sql")
      local start = seconds()
      psql("-f postgresql/report.sql > report.txt")
      local report = seconds() - start
      print(("  %d rows of %d MB: COPY of a ready file %.0f rows a second, httpstatus rows | COPY %.0f (%.2f of it)"):format(rows,
        MEGABYTES, rows / copy, rows / both, copy / both))
      print(("  with handshakes and vacuum %.0f rows a second; the report takes %.2f s"):format(rows / whole, report))
      assert.is_true(both < 3 * copy, "httpstatus rows makes COPY three times as slow")
    end)
  end)

  describe("small logs", function()
    -- A log of its own, loaded into an empty table.
    local function write_log(name, text)
      hosts.write(folder .. "/desk/" .. name, text)
      return name
    end

    it("with every oddity are reported as the command does", function()
      local odd = files_of("LogFiles/z_odd_*")
      assert.is_true(#odd > 20)
      for _, path in ipairs(odd) do
        empty()
        load_logs(path)
        assert_same_report(path, path)
      end
    end)

    it("of error logs are counted and titled as the command does, without their causes", function()
      empty()
      load_logs(write_log("error.log", ("2026/11/01 06:00:00 [error] 12#12: *1 connect() failed (111: Connection refused) while "
        .. "connecting to upstream, client: 10.0.0.1, server: example.com\n"):rep(3)
        .. "2026/11/01 06:00:02 [error] 12#12: *3 no live upstreams while connecting to upstream, client: 10.0.0.1\n"
        .. "2026/11/01 06:00:03 [crit] 12#12: *3 nobody knows what\n"))
      local expected, found = reports("error.log")
      for name, code in pairs(expected) do
        local of_sql = assert(found[name], name)
        assert.same({ code.count, code.title, code.product, "", "" }, { of_sql.count, of_sql.title, of_sql.product, of_sql.cause,
          of_sql.fix })
      end
    end)

    it("of handshakes are reported as the command does", function()
      for _, log in ipairs(handshakes.LOGS) do
        empty()
        load_logs(write_log("logons.log", log[2]))
        assert_same_report("logons.log", log[1])
      end
    end)

    local NAMED, FIRST, SECOND, line = handshakes.NAMED, handshakes.FIRST, handshakes.SECOND, handshakes.line

    it("of handshakes that two loads part are reported as one", function()
      empty()
      load_logs(write_log("1.log", NAMED .. line(0, "a", "-", "/", FIRST) .. line(0, "a", "-", "/", FIRST)
        .. line(1, "a", "ann", "/", "200 0 0") .. line(2, "b", "-", "/", FIRST)))
      load_logs(write_log("2.log", NAMED .. line(3, "a", "ann", "/", "200 0 0") .. line(4, "b", "-", "/", SECOND)
        .. line(303, "b", "ann", "/", "200 0 0")))
      assert_same_report("1.log 2.log", "two loads")
    end)

    it("of more open legs than the command follows have the same sums, and the command's note says how many differ", function()
      local lines = { NAMED }
      for i = 1, 3000 do lines[#lines + 1] = line(i % 60, "c" .. i, "-", "/", FIRST) end
      for i = 1, 3000 do lines[#lines + 1] = line(60 + i % 60, "c" .. i, "ann", "/", "200 0 0") end
      empty()
      load_logs(write_log("many.log", table.concat(lines)))
      local expected, found, summary = reports("many.log")
      local lost = 0
      for _, note in ipairs(summary.notes) do
        lost = lost + tonumber(note:match("^(%d+) legs of a handshake are counted as failures") or 0)
      end
      assert.equal(3000, tonumber(found["401.2 handshake"].count))
      assert.equal(lost, tonumber(expected["401.2"].count))
      assert.equal(3000, lost + tonumber(expected["401.2 handshake"].count))
      assert.is_true(lost > 0)
    end)
  end)
end)
