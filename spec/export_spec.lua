local export = require "httpstatus.export"
local meaning = require "httpstatus.log.meaning"
local spellings = require "httpstatus.export.spellings"
local status = require "httpstatus"
local tables = require "httpstatus.export.tables"

local function written(format)
  local parts = {}
  export.export(format, function(...)
    for i = 1, select("#", ...) do parts[#parts + 1] = (select(i, ...)) end
  end)
  return table.concat(parts)
end

local by_name, rows_of = {}, {}
for _, t in ipairs(tables.all()) do
  by_name[t.name], rows_of[t.name] = t, t.rows()
end

describe("httpstatus.export.tables", function()
  local IS_OF_TYPE = {
    integer = function(value) return type(value) == "number" and value % 1 == 0 and value >= -2 and value <= 4294967295 end,
    text = function(value) return type(value) == "string" and value ~= "" end,
    boolean = function(value) return type(value) == "boolean" end,
    ["integer[]"] = function(value) return type(value) == "table" end,
  }

  it("has values of the types that the columns tell, and nothing else", function()
    for name, t in pairs(by_name) do
      local columns = {}
      for _, column in ipairs(t.columns) do columns[column.name] = column end
      for _, row in ipairs(rows_of[name]) do
        for field in pairs(row) do assert.truthy(columns[field], name .. "." .. field) end
        for field, column in pairs(columns) do
          local is_right = row[field] == nil and not column.not_null or row[field] ~= nil and IS_OF_TYPE[column.type](row[field])
          -- A cause may have no fix.
          if not is_right then assert.same({ "httpstatus_decided", "fix", "" }, { name, field, row[field] }) end
        end
      end
    end
  end)

  it("has keys that are there and tell each row from the others", function()
    for name, t in pairs(by_name) do
      local seen, columns = {}, {}
      for _, column in ipairs(t.columns) do columns[column.name] = column end
      for _, key in ipairs(t.key) do assert.is_true(columns[key].not_null, name .. "." .. key) end
      for _, row in ipairs(rows_of[name]) do
        local values = {}
        for i, key in ipairs(t.key) do values[i] = tostring(row[key]) end
        local text = table.concat(values, "\t")
        assert.is_nil(seen[text], name .. " " .. text)
        seen[text] = true
      end
    end
  end)

  it("has comments, and names that no database reserves", function()
    local reserved = { check = true, when = true, user = true, group = true, order = true, case = true, ["then"] = true }
    for name, t in pairs(by_name) do
      assert.truthy(name:find("^httpstatus_[%l%d]+$") and #t.comment > 0)
      for _, column in ipairs(t.columns) do
        assert.truthy(column.name:find("^[%l%d_]+$") and not reserved[column.name] and #column.comment > 0, column.name)
      end
    end
  end)

  it("gives fresh rows, the same each time", function()
    for _, name in ipairs { "httpstatus_code", "httpstatus_kind" } do
      local again = by_name[name].rows()
      assert.same(rows_of[name], again)
      assert.not_equal(rows_of[name][1], again[1])
    end
  end)

  it("has each code with its meanings in the order of status.meanings", function()
    local titles = {}
    for _, row in ipairs(rows_of.httpstatus_code) do
      titles[row.code] = titles[row.code] or {}
      titles[row.code][row.rank] = row.title
    end
    for _, code in ipairs(status.list()) do
      local expected = {}
      for i, entry in ipairs(status.meanings(code)) do expected[i] = entry.title end
      assert.same(expected, titles[code], code)
    end
  end)

  it("has every cause of every meaning", function()
    local causes = {}
    for _, row in ipairs(rows_of.httpstatus_cause) do
      local name = ("%s %s %d"):format(row.kind, row.code, row.rank)
      causes[name] = causes[name] or {}
      causes[name][row.n] = row.cause
    end
    for _, code in ipairs(status.list()) do
      for rank, entry in ipairs(status.meanings(code)) do
        assert.equal(entry.cause, causes[("meaning %s %d"):format(code, rank)]
          and table.concat(causes[("meaning %s %d"):format(code, rank)], "\n"))
      end
    end
  end)

  it("names Win32 codes as status.win32 does, in both spellings", function()
    local names = {}
    for _, row in ipairs(rows_of.httpstatus_win32) do names[row.win32] = row.name end
    assert.equal("ERROR_FILE_NOT_FOUND", names[2])
    for win32, name in pairs(names) do
      assert.equal(status.win32(win32).name, name)
      for _, other in ipairs(spellings(win32)) do assert.truthy(names[other], tostring(other)) end
    end
  end)

  it("titles reasons of HTTP.sys as the log report does", function()
    local n = 0
    for _, row in ipairs(rows_of.httpstatus_key) do
      if row.family == "httperr" and row.key ~= "*" then
        local known = meaning.of({ reason = row.key }, {}, {})
        assert.same({ known.title, known.check, known.cause, known.fix, meaning.is_benign(nil, nil, nil, row.key) },
          { row.title, row.check_text or row.summary, row.cause, row.fix, row.benign })
        n = n + 1
      end
    end
    assert.is_true(n > 20)
  end)
end)

describe("httpstatus_answer", function()
  local answers, decided = {}, {}
  for _, row in ipairs(rows_of.httpstatus_answer) do
    answers[("%d %d %d"):format(row.status, row.substatus, row.win32)] = row
  end
  for _, row in ipairs(rows_of.httpstatus_decided) do
    local name = ("%d %d %d"):format(row.status, row.substatus, row.win32)
    decided[name] = decided[name] or {}
    decided[name][row.rank] = { cause = row.cause, fix = row.fix, product = row.product, near = row.near_ms }
  end

  -- By the rule of the table's comment.
  local function find(code, substatus, win32)
    for _, s in ipairs { substatus or -1, -2 } do
      for _, w in ipairs { win32 or -1, -2 } do
        local name = ("%d %d %d"):format(code, s, w)
        if answers[name] then return answers[name], decided[name] or {} end
      end
    end
  end

  -- All that is said, as one text: to compare tables takes ten times as long.
  local function text_of(known, check, is_benign, causes)
    local parts = { known.title, tostring(check), tostring(known.cause), tostring(known.fix), tostring(known.product),
      tostring(is_benign) }
    for _, one in ipairs(causes) do
      parts[#parts + 1] = table.concat({ one.cause, one.fix, one.product, table.concat(one.near, " ") }, "\t")
    end
    return table.concat(parts, "\n")
  end

  local function assert_same(code, substatus, win32)
    local found, causes = find(code, substatus, win32)
    local known = meaning.beside(code, substatus, win32)
    local is_benign = code ~= 401 and meaning.is_benign(code, substatus, nil, nil, win32)
    local expected = text_of(known, known.check, is_benign, win32 and meaning.decided(code, substatus, win32) or {})
    local given = text_of(found, found.check_text, found.benign, causes)
    if expected ~= given then assert.equal(expected, given, ("%d %s %s"):format(code, tostring(substatus), tostring(win32))) end
  end

  it("says of every status what the log report says, listed or not", function()
    for code = 0, 999 do
      for _, substatus in ipairs { false, 0, 7, 65534 } do
        for _, win32 in ipairs { false, 0, 64, 123456 } do assert_same(code, substatus or nil, win32 or nil) end
      end
    end
  end)

  it("says of every listed code what the log report says beside the Win32 codes that it is asked beside, and others", function()
    for _, row in ipairs(rows_of.httpstatus_answer) do
      if row.win32 >= 0 then assert_same(row.status, row.substatus >= 0 and row.substatus or nil, row.win32) end
    end
    for _, row in ipairs(rows_of.httpstatus_code) do
      for _, win32 in ipairs { false, 0, 2, 5, 13, 64, 1326, 12002, 2147942405, 2148074254, 2147942464, 4294967295 } do
        assert_same(row.status, row.substatus >= 0 and row.substatus or nil, win32 or nil)
      end
    end
  end)

  it("decides by a plain Win32 code and by its HRESULT alike", function()
    assert.same(decided["500 19 13"], decided["500 19 2147942413"])
    assert.is_true(#decided["500 19 13"] > 0)
  end)
end)

describe("httpstatus.export.postgresql", function()
  local script = written("postgresql")

  it("is one transaction", function()
    assert.equal(1, select(2, script:gsub("\nbegin;\n", "")))
    assert.equal(1, select(2, script:gsub("\ncommit;\n", "")))
    assert.is_nil(script:find("\ndrop table httpstatus_[^l]"))
    assert.is_nil(script:find("cascade", 1, true))
  end)

  it("has as many lines to COPY as there are rows, with a value for each column", function()
    for _, t in ipairs(tables.all()) do
      local head = ('create table if not exists "%s" ('):format(t.name)
      local rows = script:sub((script:find(head, 1, true))):match("\ncopy [^\n]* from stdin;\n(.-)\\%.\n")
      local n = 0
      for line in rows:gmatch("([^\n]*)\n") do
        assert.equal(#t.columns - 1, select(2, line:gsub("\t", "")), line)
        n = n + 1
      end
      assert.equal(#rows_of[t.name], n)
    end
  end)
end)

describe("httpstatus.export.clickhouse", function()
  local script = written("clickhouse")

  it("has one line for each INSERT, whose rows an old server takes to end with it", function()
    for line in script:gmatch("[^\n]+") do
      if line:find("^INSERT") then assert.truthy(line:find("%)[;]$") and #line < 200000, line:sub(1, 80)) end
    end
  end)

  it("has as many rows as there are, with a value for each column", function()
    for _, t in ipairs(tables.all()) do
      local n = 0
      for values in script:gmatch("\nINSERT INTO " .. t.name .. "_new VALUES ([^\n]*);") do
        local bare = values:gsub("\\.", ""):gsub("'[^']*'", "''"):gsub("%[[^%]]*%]", "[]")
        for row in bare:gmatch("%(([^()]*)%)") do
          assert.equal(#t.columns - 1, select(2, row:gsub(",", "")), row)
          n = n + 1
        end
      end
      assert.equal(#rows_of[t.name], n, t.name)
    end
  end)

  it("fills new tables and puts all of them in their places at once", function()
    assert.equal(1, select(2, script:gsub("\nRENAME TABLE\n", "")))
    for _, t in ipairs(tables.all()) do
      local created = script:find("\nCREATE TABLE " .. t.name .. "_new\n", 1, true)
      local renamed = script:find((" %s TO %s_old, %s_new TO %s"):format(t.name, t.name, t.name, t.name), 1, true)
      assert.is_true(created < renamed)
    end
  end)
end)
