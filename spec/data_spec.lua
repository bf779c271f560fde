package.path = "src/data/?.lua;" .. package.path
local notation = require "notation"
local read = require "read"
local status = require "httpstatus"

local registry, faults = read.read("src/data")

-- The codes of the reference document (KB 318380), and those that other IIS 5 and 6 documents add.
local REFERENCE = [[
  100 101 200 201 202 203 204 205 206 207 301 302 304 307 400 401 401.1 401.2 401.3 401.4 401.5 401.7 403 403.1 403.2
  403.3 403.4 403.5 403.6 403.7 403.8 403.9 403.10 403.11 403.12 403.13 403.14 403.15 403.16 403.17 403.18 403.19 403.20
  404 404.0 404.1 404.2 404.3 405 406 407 412 413 414 415 416 417 423 500 500.12 500.13 500.15 500.16 500.18 500.19
  500.100 501 502 502.1 502.2 503 504 505
  410 500.11 500.14 500.17 ]]

-- MD_ERROR_SUB* of the Windows SDK's iiscnfg.h.
local SDK = [[
  400.1 400.2 400.3 400.4 400.5 400.6 400.7 400.8 400.9 400.10 400.11 401.1 401.2 401.3 401.4 401.5 401.7 403.1 403.2
  403.3 403.4 403.5 403.6 403.7 403.8 403.9 403.10 403.11 403.12 403.13 403.14 403.15 403.16 403.17 403.18 403.19 403.20
  403.21 403.22 403.23 403.24 404.1 404.2 404.3 404.4 404.5 404.6 404.7 404.8 404.9 404.11 404.12 404.14 404.15 404.16
  404.17 404.18 404.19 404.20 413.1 423.1 423.2 500.16 500.17 500.18 500.19 500.20 500.21 500.22 500.23 500.24 502.1
  502.2 503.1 503.2 503.3 503.4 503.5 ]]

-- What Microsoft's documents of IIS 7 and later list besides.
local IIS7 = [[
  100 101 200 200.501 200.502 201 202 203 204 205 206 301 302 304 307 400 401 401.0 401.501 401.502 401.503 401.504 403
  403.501 403.502 403.503 403.504 404 404.0 404.10 404.13 404.501 404.502 404.503 404.504 405.0 406.0 408 412.0 413.0 431
  500 500.0 500.11 500.12 500.13 500.14 500.15 500.50 500.51 500.52 500.53 500.100 501 503.0 ]]

-- The SDK header keeps two numbers for Application Request Routing; Microsoft's list has the others.
local ARR = " 400.601 400.602 400.603 400.604 400.605 400.606 502.2 502.3 502.4 502.5 502.6 502.7 "

local IANA_PHRASES = [[
  100 Continue
  101 Switching Protocols
  102 Processing
  103 Early Hints
  104 Upload Resumption Supported
  200 OK
  201 Created
  202 Accepted
  203 Non-Authoritative Information
  204 No Content
  205 Reset Content
  206 Partial Content
  207 Multi-Status
  208 Already Reported
  226 IM Used
  300 Multiple Choices
  301 Moved Permanently
  302 Found
  303 See Other
  304 Not Modified
  305 Use Proxy
  306 (Unused)
  307 Temporary Redirect
  308 Permanent Redirect
  400 Bad Request
  401 Unauthorized
  402 Payment Required
  403 Forbidden
  404 Not Found
  405 Method Not Allowed
  406 Not Acceptable
  407 Proxy Authentication Required
  408 Request Timeout
  409 Conflict
  410 Gone
  411 Length Required
  412 Precondition Failed
  413 Content Too Large
  414 URI Too Long
  415 Unsupported Media Type
  416 Range Not Satisfiable
  417 Expectation Failed
  418 (Unused)
  421 Misdirected Request
  422 Unprocessable Content
  423 Locked
  424 Failed Dependency
  425 Too Early
  426 Upgrade Required
  428 Precondition Required
  429 Too Many Requests
  431 Request Header Fields Too Large
  451 Unavailable For Legal Reasons
  500 Internal Server Error
  501 Not Implemented
  502 Bad Gateway
  503 Service Unavailable
  504 Gateway Timeout
  505 HTTP Version Not Supported
  506 Variant Also Negotiates
  507 Insufficient Storage
  508 Loop Detected
  510 Not Extended
  511 Network Authentication Required ]]

-- One number, several products (or versions): each has its own meaning.
local CONFLICTS = {
  ["404.20"] = "iis iisexpress", ["404.1"] = "iis iis6", ["404.2"] = "iis iis6", ["404.3"] = "iis iis6",
  ["500.19"] = "iis iis6", ["500.15"] = "iis iis6", ["500.12"] = "iis iis6", ["500.13"] = "iis iis6",
  ["400.0"] = "iis ancm", ["500.0"] = "iis ancm", ["500.16"] = "iis iis6", ["403.10"] = "iis iis6", ["403.14"] = "iis iis6",
  ["403.6"] = "iis iis6", ["502.2"] = "iis iis6 arr", ["502.3"] = "arr ancm", ["502.5"] = "arr ancm",
  ["503.0"] = "iis ancm", ["405"] = "http iis6", ["307"] = "http iis iis6", ["449"] = "microsoft",
  ["451"] = "http microsoft", ["499"] = "nginx openresty cloudflare azure traefik caddy grpc esri microsoft",
  ["498"] = "nginx esri", ["463"] = "aws alibaba", ["561"] = "aws pantheon", ["530"] = "cloudflare shopify pantheon",
  ["420"] = "twitter spring shopify", ["423"] = "http shopify", ["419"] = "laravel spring", ["421"] = "http spring",
  ["103"] = "http spring", ["426"] = "http kong", ["418"] = "http nodejs spring", ["000"] = "nginx aws azure envoy",
  ["494"] = "nginx kong", ["503"] = "http iis iis6 httpsys", ["509"] = "nodejs spring",
}

local IANA = [[
  100 101 102 103 104 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 306 307 308 400 401 402 403 404 405
  406 407 408 409 410 411 412 413 414 415 416 417 418 421 422 423 424 425 426 428 429 431 451 500 501 502 503 504 505 506
  507 508 510 511 ]]

-- Win32 codes of which something is known beside a code: from Microsoft's documents, modules' source code, field reports.
-- Left out is what stands beside every line of its number, for it decides nothing: 0x8007023e of 500.30, 0 of 502.4.
local BESIDE = {
  ["200"] = "64 121 995 1236",
  ["304"] = "64 121 995 1236",
  ["400.0"] = "0x80072746",
  ["401.1"] = "0 1326 2148074248 2148074252 2148074254 2148074310",
  ["401.2"] = "5 2148074254",
  ["401.3"] = "5",
  ["403.7"] = "0x80070005",
  ["403.13"] = "0x80092010 0x80092013",
  ["403.16"] = "0x800b0109",
  ["403.19"] = "1314",
  ["404.0"] = "0 2 3",
  ["404.2"] = "0x800704ec",
  ["404.3"] = "0x80070032",
  ["404.17"] = "0x80070032",
  ["405.0"] = "0x80070001",
  ["500.0"] = "0 0x80070002 0x80070005 0x8007000d 0x80070032 0x80070035 0x8007006d 0x8007007f 0x800700c1 "
    .. "0x80070102 0x800701b1 0x8007023e 0x8000ffff 0xc0000005",
  ["500.19"] = "0x80070003 0x80070005 0x8007000d 0x80070021 64 0x8007007e 0x800700b7 0x800700c1 0x8007010b 0x800704cd 0x8007052e",
  ["500.1000"] = "3 5 1028",
  ["500.1001"] = "2",
  ["502.2"] = "109 0xc00000fd",
  ["502.3"] = "12002 12007 12029 12030 12044 12152 12157 12175",
  ["502.5"] = "0x80070002 0x80004005",
  ["503.0"] = "0 64 1255",
  ["503.1002"] = "1816",
}

describe("the data", function()
  it("has no fault", function()
    assert.same({}, faults)
  end)

  it("knows every code of its sources under its product", function()
    for product, codes in pairs {
      iis6 = REFERENCE, iis = SDK .. IIS7, arr = ARR, http = IANA, iisexpress = "404.20 404.21 404.22 404.23",
      ancm = "500.0 500.30 500.31 500.32 500.33 500.34 500.35 500.36 500.37 500.38 502.3 502.5 503.0",
      iisnode = "500.1000 500.1001 500.1002 500.1003 500.1004 500.1005 500.1006 500.1007 500.1008 500.1009 500.1010 "
        .. "500.1011 500.1012 500.1013 500.1014 500.1015 500.1016 500.1017 500.1018 503.1000 503.1001 503.1002 503.1003",
      nginx = "000 009 444 494 495 496 497 498 499", cloudflare = "499 520 521 522 523 524 525 526 527 530",
      aws = "000 460 463 464 502 503 504 561", microsoft = "440 449 450 451 456 457", shopify = "423 430 530",
      pantheon = "530 561", esri = "498 499", twitter = "420", spring = "103 419 420 421 509", laravel = "419",
      kong = "426 494", qualys = "529", alibaba = "463", nodejs = "418 509", grpc = "499", caddy = "499", traefik = "499",
      envoy = "000", azure = "000 499", varnish = "503",
      haproxy = "000 200 400 401 403 408 413 414 422 429 431 500 502 503 504", trafficserver = "000",
      openresty = "444 451",
      httpsys = "400 403 411 412 413 414 500 501 503 505",
    } do
      for code in codes:gmatch("%S+") do
        local entry = status.describe(code, { product = product })
        assert.truthy(entry.known and entry.product == product, product .. " " .. code)
      end
    end
  end)

  it("gives the http product exactly IANA's statuses", function()
    local count = 0
    for _, m in ipairs(registry.meanings) do count = count + (m.product.id == "http" and 1 or 0) end
    assert.equal(64, count)
  end)

  it("reaches the caller unchanged: every field of every meaning", function()
    local nth = {}
    for _, m in ipairs(registry.meanings) do
      local code = m.code
      nth[code] = (nth[code] or 0) + 1
      local entry = status.meanings(code)[nth[code]]
      assert.equal(m.product.id, entry.product)
      for _, field in ipairs { "title", "summary", "check", "confidence" } do
        assert.equal(m[field], entry[field], code .. " " .. field)
      end
      assert.equal(notation.shown_versions(m), entry.versions)
      local n = 0
      for cause in (entry.cause and entry.cause .. "\n" or ""):gmatch("([^\n]*)\n") do
        n = n + 1
        assert.equal(m.causes[n][1], cause)
        assert.truthy(entry.description:find(cause, 1, true))
        if m.causes[n][2] then
          assert.truthy(entry.fix:find(m.causes[n][2], 1, true))
          assert.truthy(entry.description:find("Fix: " .. m.causes[n][2], 1, true))
        end
      end
      assert.equal(m.causes and #m.causes or 0, n, code)
      for other, remark in pairs(m.see or {}) do
        assert.truthy(entry.see:find(other .. ": " .. remark, 1, true))
      end
      for _, pair in ipairs(m.source) do
        assert.truthy(entry.source:find(registry.sources[pair[1]].title, 1, true))
      end
    end
  end)

  it("has IANA's phrases, exactly", function()
    for line in IANA_PHRASES:gmatch("[^\n]+") do
      local code, phrase = line:match("^%s*(%d+) (.-)%s*$")
      assert.equal(phrase, status.meanings(code)[1].title)
      -- RFC 9110 15.5.19 reserves 418 because of what is sent with it.
      assert.equal(code == "418" and "I'm a teapot" or phrase, status.phrase(code))
    end
  end)

  it("keeps the meanings of one number apart", function()
    for code, products in pairs(CONFLICTS) do
      local found = {}
      for _, entry in ipairs(status.meanings(code)) do found[entry.product] = entry.title end
      for product in products:gmatch("%S+") do
        assert.truthy(found[product], code .. " of " .. product)
      end
    end
    assert.are_not.equal(status.title("500.19"), status.describe("500.19", { product = "iis6" }).title)
    assert.truthy(#status.meanings(449) >= 2)
  end)

  -- Calls use(block, code, product) for whatever has causes.
  local function each_block(use)
    for _, m in ipairs(registry.meanings) do use(m, m.code, m.product.id) end
    for _, shared in ipairs(registry.shared) do
      for _, range in ipairs(shared.ranges) do
        for _, number in ipairs { range.first, range.first + 4, range.last } do
          if number <= range.last then use(shared, ("%03d"):format(number)) end
        end
      end
    end
  end

  it("decides for every cause by each of its keys, and calls it normal where it is", function()
    local decided = 0
    each_block(function(block, code, product)
      for _, cause in ipairs(block.causes or {}) do
        for _, condition in ipairs(cause.conditions) do
          local entry = status.describe(code, { product = product, [condition.family.id] = condition.key })
          local n, found = 0, false
          for line in (entry.cause .. "\n"):gmatch("([^\n]*)\n") do
            n = n + 1
            found = found or n <= entry.decided and line == cause[1]
          end
          assert.is_true(found, code .. " " .. condition.family.id .. " " .. condition.key)
          assert.truthy(entry.when:find(condition.text or "", 1, true))
          if cause.benign then assert.is_true(entry.benign, code .. " " .. condition.text) end
          decided = decided + 1
        end
      end
    end)
    assert.truthy(decided > 100, decided)
  end)

  it("has all that was known of a code with a Win32 code beside it", function()
    for code, values in pairs(BESIDE) do
      for value in values:gmatch("%S+") do
        local entry = status.describe(code, { win32 = value })
        assert.truthy(entry.decided > 0, code .. " " .. value)
      end
    end
  end)

  it("gives every entry of every family to the caller, unchanged", function()
    local counts = {}
    for _, family in ipairs(registry.families) do
      counts[family.id] = #family.entries
      for _, e in ipairs(family.entries) do
        local entry = assert(status.lookup(family.id, e.key))
        assert.same({ family.id, e.key, e.summary, e.name, e.check, e.product.id },
          { entry.family, entry.key, entry.summary, entry.name, entry.check, entry.product })
        assert.equal(e.title or notation.key_text(e.key, family.key), entry.title)
        -- 000 is no status: one beside the key stays.
        local number = tonumber((e.status or ""):match("%d+"))
        assert.equal(number ~= 0 and number or nil, entry.status)
        for _, cause in ipairs(e.causes or {}) do assert.truthy(entry.cause:find(cause[1], 1, true)) end
      end
    end
    assert.truthy(counts.win32 >= 80 and counts.httperr == 40 and counts.cloudflare >= 34)
  end)

  it("names a Win32 code wherever one decides", function()
    -- A block of several keys has several names, which its summary tells.
    for _, e in ipairs(registry.families.win32.entries) do assert.equal("string", type(e.name or e.also and e.title), e.key) end
  end)

  it("is found by search: every title by its own words", function()
    for _, m in ipairs(registry.meanings) do
      local found = false
      for _, code in ipairs(status.search(m.title)) do found = found or code == m.code end
      assert.is_true(found, m.code .. ": " .. m.title)
    end
  end)

  it("says where no first-party document stands behind a meaning", function()
    local without = 0
    for _, m in ipairs(registry.meanings) do
      if m.confidence then
        without = without + 1
        local description = status.describe(m.code, { product = m.product.id }).description
        assert.truthy(description:find("Confidence: " .. m.confidence, 1, true))
      end
    end
    assert.truthy(without > 10)
  end)
end)

describe("a family", function()
  it("is one block in one file: the C core looks its keys up without a change elsewhere", function()
    local dir = os.tmpname()
    os.remove(dir)
    os.execute(("mkdir -p %s/src %s/lua/httpstatus"):format(dir, dir))
    os.execute(("cp -r src/data src/*.c src/*.h %s/src && rm %s/src/*lua_*.c"):format(dir, dir))
    local function write(name, text, mode)
      local file = assert(io.open(dir .. "/" .. name, mode or "w"))
      file:write(text)
      file:close()
    end
    write("src/data/envoy.lua", [[
family { id = "flag", title = "a response flag", key = "name" }
entry { key = "sH", summary = "Small.", status = "503", source = { { "envoy-docs" } } }
entry { key = "SH", summary = "Great.", source = { { "envoy-docs" } } }
family { id = "close", title = "a close code", key = "number" }
entry { key = 1020, title = "Reserved", summary = "Twin.", source = { { "envoy-docs" } } }
]], "a")
    write("main.c", [[
#include <stdio.h>
#include <string.h>
#include "registry.h"
static void show (void *target, const char *name, const char *text) {
  (void)target;
  if (strcmp(name, "summary") == 0) printf("%s ", text);
}
int main (void) {
  registry_family_record family;
  int n;
  for (n = 0; registry_family(n, &family); n++) {
    int names[4], i;
    names[0] = registry_entry_of_name(n, "sH", 2);
    names[1] = registry_entry_of_name(n, "SH", 2);
    names[2] = registry_entry_of_name(n, "sh", 2);
    names[3] = registry_entry_of_number(n, 1020);
    for (i = 0; i < 4; i++) {
      if (names[i] == NO_ROW) continue;
      printf("%s %d ", family.id, registry_status(names[i]));
      registry_fields(names[i], show, NULL);
    }
  }
  return 0;
}
]])
    local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
    local build = "cc -std=c99 -Isrc -o main main.c src/registry*.c 2>&1"
    local pipe = io.popen(("cd %s && %s src/data/generate.lua && %s && ./main"):format(dir, lua, build))
    local out = pipe:read("*a")
    pipe:close()
    os.execute("rm -r " .. dir)
    assert.truthy(out:find("flag 503 Small. flag -1 Great. ", 1, true), out)
    assert.truthy(out:find("close -1 Twin. ", 1, true), out)
    assert.truthy(out:find("cloudflare 403 ", 1, true), out)
  end)
end)

describe("a faulty data file", function()
  local dir

  before_each(function()
    dir = os.tmpname()
    os.remove(dir)
    local tools = "anchors generate notation pool read rules shorthand shorthand_pieces"
    os.execute(("mkdir %s && for f in %s; do cp src/data/$f.lua %s; done"):format(dir, tools, dir))
    local function write(name, text)
      local file = assert(io.open(dir .. "/" .. name, "w"))
      file:write(text)
      file:close()
    end
    write("sources.lua", 'source { id = "s", title = "S", url = "https://example.org", licence = "MIT" }')
    write("products.lua", 'product { id = "http", name = "HTTP", title = "HTTP", files = { "http" } }')
  end)

  after_each(function() os.execute("rm -r " .. dir) end)

  -- The faults of a file with these lines.
  local function faults_of(text)
    local file = assert(io.open(dir .. "/http.lua", "w"))
    file:write(text)
    file:close()
    return select(2, read.read(dir))
  end

  local defaults = {
    'code = "404"', 'versions = "1.0+"', 'title = "Title"', 'summary = "Text."', 'source = { { "s" } }',
  }

  -- A sound meaning, with these fields instead of its own. No field stands
  -- twice: which one counts then depends on the Lua.
  local function meaning(fields)
    local parts = { fields }
    for _, default in ipairs(defaults) do
      if not (fields or ""):find("^" .. default:match("^%w+ =")) then parts[#parts + 1] = default end
    end
    return "meaning { " .. table.concat(parts, ", ") .. " }\n"
  end

  local FAMILY = 'family { id = "f", title = "flag", key = "name" }\n'

  local function entry(key)
    return ('entry { %s, summary = "Text.", source = { { "s" } } }\n'):format(key or 'key = "UC"')
  end

  it("is reported as file:line: code: reason", function()
    assert.same({}, faults_of(meaning()))
    for text, expected in pairs {
      [meaning("source = false")] = "http.lua:1: 404: source is a boolean, a table was expected",
      [meaning("source = {}")] = "http.lua:1: 404: has no source",
      [meaning('source = { { "t" } }')] = "http.lua:1: 404: source t is not in sources.lua",
      [meaning() .. meaning()] = "http.lua:2: 404: duplicate: versions 1.0+ overlap 1.0+ in http.lua",
      [meaning('versions = "1.0-2.0"') .. meaning('versions = "2.0"')] = "duplicate: versions 2.0 overlap 1.0-2.0",
      [meaning('code = "404."')] = "http.lua:1: 404.: malformed code 404.",
      [meaning('code = "404.03"')] = "http.lua:1: 404.03: malformed code 404.03",
      [meaning("code = 404")] = "code is a number, a string was expected",
      [meaning('versions = "new"')] = "http.lua:1: 404: malformed versions new",
      [meaning('title = "title"')] = "title is not in sentence case",
      [meaning('summary = "no capital."')] = "summary does not start with a capital",
      [meaning('summary = "No stop"')] = "summary does not end with a full stop",
      [meaning('summary = "A <br> break."')] = "summary holds HTML",
      [meaning('summary = "Add a <clear> element."')] = "summary holds HTML outside backticks",
      [meaning('summary = "In C:Winnt there."')] = "summary has lost a backslash",
      [meaning('summary = "In %windir%System32 there."')] = "summary has lost a backslash",
      [meaning('summary = "A dash \\226\\128\\147 here."')] = "is not printable ASCII",
      [meaning("causes = {}")] = "causes is empty",
      [meaning('causes = { "A." }')] = "causes[1] is not a pair",
      [meaning('see = { ["40"] = "other" }')] = "see names 40, which is not in the registry",
      [meaning('see = { ["405"] = "other" }')] = "http.lua:1: 404: see names 405, which is not in the registry",
      [meaning('see = { ["envoy UC"] = "other" }')] = "see names envoy UC, which is not in the registry",
      [meaning('causes = { { "A.", when = { envoy = "UC" } } }')] = "causes[1] when names envoy, which is no family",
      [meaning('causes = { { "A.", when = "UC" } }')] = "causes[1] when is no table of families and keys",
      [meaning('causes = { { "A.", benign = true } }')] = "causes[1] benign is true and has a when",
      [meaning('causes = { { "A.", wen = 1 } }')] = "causes[1] has an unknown field wen",
      [meaning('causes = { { "A.", "B." }, { "A.", "B." } }')] = "causes[2] stands twice",
      [FAMILY .. entry() .. entry()] = "http.lua:3: f UC: duplicate of a block of http.lua",
      [FAMILY .. entry("key = 5")] = "f 5: 5 is no key of a family by name",
      [FAMILY:gsub("name", "number", 1) .. entry()] = "f UC: UC is no key of a family by number",
      [FAMILY:gsub('"name"', '"text"')] = "http.lua:1: f: key is text; name, number or hresult was expected",
      [entry()] = "nil UC: belongs to no family",
      [FAMILY .. entry() .. meaning('causes = { { "A.", when = { f = "DC" } } }')]
        = "http.lua:3: 404: causes[1] when names f DC, which has no entry",
      [FAMILY .. entry() .. meaning('causes = { { "A.", when = { f = "UC" }, benign = true }, { "B.", when = { f = "UC" } } }')]
        = "is normal operation in one cause and none in another",
      ['shared { codes = { "20x" }, versions = "1.0+", causes = { { "A." } }, source = { { "s" } } }'] = "malformed code 20x",
      ['shared { codes = { "2xx" }, versions = "1.0+", causes = { { "A." } }, source = { { "s" } } }'] = "causes[1] has no when",
      ["meaning {\n\n" .. meaning('summary = "x"'):sub(10)] = "http.lua:1: ",
      [meaning('confidence = "high"')] = "confidence is high, medium or low was expected",
      [meaning('reason = "x"')] = "unknown field reason",
      ["meaning {"] = "http.lua: -: ",
    } do
      local found = table.concat(faults_of(text), "\n")
      assert.truthy(found:find(expected, 1, true), text .. "\n" .. found)
    end
  end)

  it("is one that products.lua does not name", function()
    local file = assert(io.open(dir .. "/orphan.lua", "w"))
    file:close()
    assert.same({ "orphan.lua: -: is not named in products.lua" }, faults_of(meaning()))
  end)

  it("is one that cites nothing of what sources.lua lists", function()
    assert.truthy(table.concat(faults_of(""), "\n"):find("sources.lua:1: s: no block cites it", 1, true))
  end)

  it("takes families, entries and causes with when", function()
    assert.same({}, faults_of(FAMILY .. entry() .. entry('key = "DC", also = { "UF" }, status = "502 504"')
      .. meaning('causes = { { "A.", when = { f = { "UC", "UF" } } }, { "A.", "B.", when = { f = "UC" } } }, '
        .. 'see = { ["f DC"] = "x" }')))
  end)

  it("takes versions that do not overlap", function()
    assert.same({}, faults_of(meaning('versions = "1.0-2.0"') .. meaning('versions = "2.5+"')))
    assert.same({}, faults_of(meaning('versions = "1.0+"') .. meaning('versions = "Module 1.0+"')))
  end)

  it("stops the generator", function()
    faults_of(meaning("source = {}"))
    local lua = os.getenv("HTTPSTATUS_LUA") or "lua5.4"
    local pipe = io.popen(lua .. " " .. dir .. "/generate.lua --print 2>&1; echo =$?")
    local out = pipe:read("*a")
    pipe:close()
    assert.truthy(out:find("http.lua:1: 404: has no source", 1, true))
    assert.truthy(out:find("=1\n", 1, true))
  end)
end)
