-- Following in the midst of rotations, in this process: whatever happens between two looks, each line is counted once.

local log_core = require "httpstatus.log_core"
local session = require "httpstatus.follow.session"
local shell = require "spec.system".shell

local FIELDS = "date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken"

-- Folders ----------------------------------------------------------------------

local folder

before_each(function()
  folder = os.tmpname()
  os.remove(folder)
  assert(log_core.make_folder(folder))
end)

after_each(function() shell("rm -rf '%s'", folder) end)

local function at(name) return folder .. "/" .. name end

local function append(name, text)
  local file = assert(io.open(at(name), "ab"))
  file:write(text)
  file:close()
end

-- A session whose time is the spec's --------------------------------------------

local Follower = {}
Follower.__index = Follower

-- A clock in front of this machine's: files that were written before it are quiet.
local function new_follower(options)
  options = options or {}
  local f = setmetatable({ now = os.time() + 10, events = {}, options = options }, Follower)
  f:begin()
  return f
end

function Follower:begin()
  local message
  self.session, message = session.new(self.options.paths or { folder }, { top = 5, select = self.options.select }, {
    from_beginning = self.options.from_beginning, state = self.options.state,
    tell = function(event, fields)
      fields.event = event
      self.events[#self.events + 1] = fields
    end,
  })
  assert(self.session, message)
  self.session:start(self.now)
end

function Follower:poll(times)
  for _ = 1, times or 1 do
    self.now = self.now + 1
    repeat local step = self.session:poll(self.now) until not step.has_more
  end
end

-- As a kill -9: nothing is written.
function Follower:die() self.session:close() end

function Follower:counts()
  local counts = {}
  for _, row in ipairs(self.session.ledger.rows) do counts[row.code] = (counts[row.code] or 0) + row.count end
  return counts
end

function Follower:told(event)
  local list = {}
  for _, fields in ipairs(self.events) do
    if fields.event == event then list[#list + 1] = fields end
  end
  return list
end

-- Lines ----------------------------------------------------------------------------

local function nginx(second, code)
  return ("10.0.0.1 - - [01/Nov/2026:%s +0000] \"GET /a%d HTTP/1.1\" %d 12 \"-\" \"curl\"\n"):format(
    os.date("!%H:%M:%S", second % 86400), second, code)
end

local function iis(second, code)
  local status, substatus = code:match("(%d+)%.(%d+)")
  return ("2026-11-01 %s GET /b%d 10.0.0.2 %s %s 0 10\n"):format(os.date("!%H:%M:%S", second % 86400), second, status, substatus)
end

local HEADER = "#Software: Microsoft Internet Information Services 10.0\n#Fields: " .. FIELDS .. "\n"

describe("a reader that is given lines", function()
  local log = require "httpstatus.log"
  local logs = require "spec.logs"

  after_each(logs.remove)

  -- What it has counted, as text.
  local function result_of(reader)
    local account, totals, rows = reader:account(), reader:settle(), {}
    for i = 1, totals.codes do
      local code = reader:code(i)
      rows[i] = {}
      for n, name in ipairs { "status", "substatus", "reason", "kind", "count", "first", "last", "text" } do
        rows[i][n] = tostring(code[name])
      end
    end
    local skipped = {}
    for reason, found in pairs(account.skipped) do skipped[reason] = found.count end
    return { rows, skipped, account.lines, account.requests, account.events, account.directives, account.first, account.last,
      totals.buckets, totals.failures, totals.benign }
  end

  it("counts the same as of the whole log, another log read and results looked at behind each line", function()
    local tried = 0
    for _, odd in ipairs(logs.odd) do
      -- Lines that end with CR alone are not followed, nor is UTF-16.
      if not odd.text:find("\r[^\n\r]") and not log_core.kind(odd.text:sub(1, 4096)) and odd.text ~= "" then
        local options = { select = "100-999" }
        local function explains() end
        local whole = log.counting_reader(options, explains)
        local last = odd.text:find("\n$") == nil
        whole:give(odd.text, 1, "", last)
        local parts, header = log.counting_reader(options, explains), ""
        for line in odd.text:gmatch("[^\n]*\n?") do
          if line ~= "" then
            parts:give(line, 1, header, not line:find("\n$"))
            header = parts:header()
            parts:settle(true)
            parts:give("", 2, "")
          end
        end
        assert.same(result_of(whole), result_of(parts), odd.name)
        tried = tried + 1
      end
    end
    assert.truthy(tried > 25)
  end)
end)

describe("following files", function()
  it("begins at their end, with the columns of their header", function()
    append("u_ex1.log", HEADER .. iis(1, "500.19"))
    append("u_ex2.log", "#Fields: sc-status sc-substatus time date c-ip cs-uri-stem\n500 19 06:00:00 2026-11-01 10.0.0.1 /\n")
    local f = new_follower()
    f:poll()
    assert.same({}, f:counts())
    append("u_ex1.log", iis(2, "404.3"))
    append("u_ex2.log", "503 2 06:00:01 2026-11-01 10.0.0.1 /\n")
    f:poll()
    assert.same({ ["404.3"] = 1, ["503.2"] = 1 }, f:counts())
    f:die()
  end)

  it("knows the day of lines without one from all lines in front of them", function()
    append("u_ex1.log", "#Date: 2026-11-01 22:00:00\n#Fields: time c-ip sc-status\n"
      .. "22:00:00 10.0.0.1 200\n01:00:00 10.0.0.1 200\n")
    local f = new_follower()
    append("u_ex1.log", "02:00:00 10.0.0.1 404\n")
    f:poll()
    assert.equal(require("httpstatus.log.time").seconds("2026-11-02T02:00:00"), f.session.ledger.newest)
    f:die()
  end)

  it("believes a line when its end is there", function()
    append("access.log", "")
    local f = new_follower()
    local line = nginx(5, 502)
    append("access.log", line:sub(1, 30))
    f:poll()
    append("access.log", line:sub(31, -2))
    f:poll()
    assert.same({}, f:counts())
    append("access.log", "\n")
    f:poll()
    assert.same({ ["502"] = 1 }, f:counts())
    f:die()
  end)

  it("ends lines with LF, also where the first one has a CR in it", function()
    append("access.log", "")
    local f = new_follower()
    append("access.log", "a\r" .. ("b"):rep(60000) .. "\n")
    f:poll()
    append("access.log", "\n")
    f:poll()
    append("access.log", nginx(5, 502))
    f:poll()
    assert.same({ ["502"] = 1 }, f:counts())
    f:die()
  end)

  it("reads a line over room that was filled with zeros, although the file does not grow", function()
    append("u_ex1.log", HEADER .. ("\0"):rep(4096))
    local f = new_follower()
    f:poll()
    local file = assert(io.open(at "u_ex1.log", "r+b"))
    file:seek("set", #HEADER)
    file:write(iis(1, "500.19"))
    file:close()
    f:poll()
    assert.same({ ["500.19"] = 1 }, f:counts())
    f:die()
  end)

  it("reads the old file on until the server opens the new one", function()
    append("access.log", nginx(1, 404))
    local f = new_follower { paths = { at "access.log" } }
    local server = assert(io.open(at "access.log", "ab"))
    server:write(nginx(2, 404))
    server:flush()
    f:poll()
    assert(os.rename(at "access.log", at "access.log.1"))
    f:poll()
    server:write(nginx(3, 502))
    server:flush()
    f:poll()
    append("access.log", nginx(4, 503))
    f:poll()
    server:write(nginx(5, 504))
    server:close()
    f:poll()
    assert.same({ ["404"] = 1, ["502"] = 1, ["503"] = 1, ["504"] = 1 }, f:counts())
    f:die()
  end)

  it("reads what was written in front of a rename that it saw only later", function()
    append("access.log", nginx(1, 404))
    local f = new_follower { paths = { at "access.log" } }
    append("access.log", nginx(2, 502))
    assert(os.rename(at "access.log", at "access.log.1"))
    append("access.log", nginx(3, 503))
    f:poll()
    assert.same({ ["502"] = 1, ["503"] = 1 }, f:counts())
    f:die()
  end)

  it("reads what was copied before it was cut off in the copy, and the copy not again", function()
    for _, paths in ipairs { { folder }, { at "other.log" } } do
      append("other.log", nginx(1, 404):rep(30))
      local f = new_follower { paths = paths }
      append("other.log", nginx(2, 502))
      f:poll()
      append("other.log", nginx(3, 503))
      shell("cp '%s' '%s' && : >'%s'", at "other.log", at "other.log.1", at "other.log")
      append("other.log", nginx(4, 504))
      f:poll(3)
      assert.same({ ["502"] = 1, ["503"] = 1, ["504"] = 1 }, f:counts())
      assert.equal(1, #f:told "truncated")
      assert.equal(1, #f:told "copied")
      f:die()
      shell("rm '%s'/*", folder)
    end
  end)

  it("sees that a file was cut off although it is longer than before", function()
    append("other.log", nginx(1, 404))
    local f = new_follower { paths = { at "other.log" } }
    shell(": >'%s'", at "other.log")
    append("other.log", nginx(7, 502):rep(9))
    f:poll()
    assert.same({ ["502"] = 9 }, f:counts())
    assert.truthy(f:told("truncated")[1].message:find("is not known", 1, true))
    f:die()
  end)

  it("does not take a new file for one of the same inode", function()
    append("a.log", nginx(1, 404))
    local f = new_follower()
    f:poll()
    -- The same file with other content is what an inode that is used again looks like.
    local file = assert(io.open(at "a.log", "r+b"))
    file:write(nginx(2, 502))
    file:close()
    assert(os.rename(at "a.log", at "b.log"))
    append("b.log", nginx(3, 503))
    f:poll()
    assert.same({ ["502"] = 1, ["503"] = 1 }, f:counts())
    f:die()
  end)

  it("finds files that appear, also in new folders, and waits for one that is not there", function()
    local f = new_follower { paths = { folder, at "later/access.log" } }
    assert.same({ folder, at "later/access.log" }, { f:told("missing")[1].file, f:told("missing")[2].file })
    assert(log_core.make_folder(at "later"))
    f:poll()
    append("later/access.log", nginx(1, 502))
    append("u_ex9.log", HEADER .. iis(2, "503.2"))
    f:poll(2)
    assert.same({ ["502"] = 1, ["503.2"] = 1 }, f:counts())
    assert.equal(2, #f:told "appeared")
    f:die()
  end)

  it("counts nothing again when a folder could not be read for a while", function()
    -- More than stay open.
    for i = 1, 140 do append(("u_ex%d.log"):format(i), HEADER .. iis(1, "500.19")) end
    local f, open = new_follower(), log_core.folder
    f:poll()
    log_core.folder = function() return nil, "Cannot allocate memory" end -- luacheck: ignore 122
    append("u_ex141.log", HEADER)
    f:poll(5)
    log_core.folder = open -- luacheck: ignore 122
    append("u_ex1.log", iis(2, "404.3"))
    append("u_ex140.log", iis(2, "503.2"))
    f:poll(5)
    assert.same({ { ["404.3"] = 1, ["503.2"] = 1 }, {} }, { f:counts(), f:told("gone") })
    assert.equal("Cannot allocate memory", f:told("missing")[1].message)
    f:die()
  end)

  it("passes over what is packed, and names what is no text", function()
    append("a.log", "")
    append("a.log.2.gz", "\31\139\8")
    local f = new_follower()
    append("b.log", "\255\254#\0F\0i\0")
    f:poll(2)
    assert.equal("UTF-16 text is not followed", f:told("error")[1].message)
    assert.equal(1, #f:told "error")
    f:die()
  end)

  it("tells of lines that it loses, once for each file", function()
    append("a.log", HEADER)
    local f = new_follower()
    append("a.log", "one two\n" .. iis(1, "200.0"))
    f:poll()
    append("a.log", "three four\n" .. ("x"):rep(70000) .. "\n" .. iis(2, "500.19"))
    f:poll(2)
    assert.equal(3, f.session.ledger:lost())
    assert.same({ ["500.19"] = 1 }, f:counts())
    assert.equal(at "a.log", f:told("unsafe")[1].file)
    assert.truthy(f:told("unsafe")[1].message:find("1 of 2 lines is not read", 1, true))
    f:die()
  end)

  it("counts each line once whatever a rotation does between two looks, and a kill between two states", function()
    local seed = tonumber(os.getenv "HTTPSTATUS_SEED" or 20261101)
    local function random(n)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return math.floor(seed / 65536) % n + 1
    end
    for round = 1, tonumber(os.getenv "HTTPSTATUS_ROUNDS" or 15) do
      local state = at "x.state"
      local expected, second, generation, f = {}, 0, 0, nil
      -- Each log: its name, what writes to it, half a line that waits for its end.
      local logs = { { name = "access.log" }, { name = "other.log" }, { name = "u_ex1.log", is_iis = true } }
      local function write(l, text)
        l.server = l.server or assert(io.open(at(l.name), "ab"))
        l.server:write(text)
        l.server:flush()
      end
      local function line(l)
        second = second + 1
        local code = ({ "500.19", "404.3", "503.2" })[random(3)]
        if not l.is_iis then code = code:sub(1, 3) end
        expected[code] = (expected[code] or 0) + 1
        return l.is_iis and iis(second, code) or nginx(second, code)
      end
      local function settle(l)
        if l.half then write(l, l.half) end
        l.half = nil
      end
      write(logs[3], HEADER)
      local acts = {
        function(l)
          settle(l)
          for _ = 1, random(40) do write(l, line(l)) end
        end,
        function(l)
          settle(l)
          local text = line(l)
          local n = random(#text - 1)
          write(l, text:sub(1, n))
          l.half = text:sub(n + 1)
        end,
        function() f:poll() end,
        function() f:poll() end,
        function() assert(f.session:save()) end,
        function()
          f:die()
          f:begin()
        end,
        function(l) -- nginx, and IIS at midnight
          generation = generation + 1
          if l.is_iis then
            settle(l)
            l.server:close()
            l.server, l.name = nil, "u_ex" .. generation + 1 .. ".log"
            return write(l, HEADER)
          end
          if l.name == "other.log" then return end
          settle(l)
          local old = l.server
          assert(os.rename(at(l.name), at(l.name .. "." .. generation)) or not old)
          if random(2) == 1 then f:poll() end
          if old then
            write(l, line(l))
            old:close()
          end
          l.server = nil
        end,
        function() -- copytruncate
          local l = logs[2]
          settle(l)
          if not l.server then return end
          generation = generation + 1
          shell("cp '%s' '%s'", at(l.name), at(l.name .. "." .. generation))
          if random(3) == 1 then f:poll() end
          shell(": >'%s'", at(l.name))
        end,
      }
      for _, l in ipairs(logs) do write(l, "") end
      f = new_follower { state = state, from_beginning = true }
      assert(f.session:save())
      for _ = 1, 60 do acts[random(#acts)](logs[random(#logs)]) end
      for _, l in ipairs(logs) do settle(l) end
      f:poll(2)
      assert.same(expected, f:counts(), "round " .. round)
      f:die()
      for _, l in ipairs(logs) do
        if l.server then l.server:close() end
      end
      shell("rm -f '%s'/*", folder)
    end
  end)
end)
