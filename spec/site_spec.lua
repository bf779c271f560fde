package.path = "spec/?.lua;" .. package.path
local address = require "httpstatus.site.address"
local family = require "httpstatus.family"
local folder = require "httpstatus.site.folder"
local run = require "command"
local site = require "httpstatus.site"
local status = require "httpstatus"

local LARGEST = 10e6
local TITLE, DESCRIPTION = 60, 155

local files = site.files()
local texts = {}
for _, file in ipairs(files) do texts[file.path] = file.text end

local function each_page(use)
  for _, file in ipairs(files) do
    if file.path:find("%.html$") then use(file.path, file.text) end
  end
end

-- busted's own asserts are slow, and the site has some hundred thousand links and elements.
local function hold(is_so, what)
  if not is_so then error(what, 2) end
end

local ENTITIES = { ["&lt;"] = "<", ["&gt;"] = ">", ["&quot;"] = '"', ["&#39;"] = "'", ["&amp;"] = "&" }

local function plain(html)
  return (html:gsub("<[^>]*>", ""):gsub("&[%w#]+;", ENTITIES))
end

-- A folder of its own for each test.
local function with_folder(use)
  local path = os.tmpname()
  os.remove(path)
  local ok, message = pcall(use, path)
  os.execute(("rm -rf '%s'"):format(path))
  assert(ok, message)
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read("*a")
  if file then file:close() end
  return text
end

describe("the addresses of the site", function()
  it("are of every listed code and key, each with a page", function()
    for _, code in ipairs(status.list()) do
      assert.truthy(texts[code .. "/index.html"], code)
    end
    for _, found in ipairs(family.get()) do
      assert.truthy(texts[found.id .. "/index.html"], found.id)
      for _, key in ipairs(status.keys(found.id)) do
        local entry = status.lookup(found.id, key)
        local html = texts[address.of_key(found, entry.code:sub(#found.id + 2)) .. "index.html"]
        assert.truthy(html, entry.code)
        hold(plain(html):find(entry.summary:gsub("`", ""), 1, true), entry.code)
      end
    end
    for id in pairs(status.products) do assert.truthy(texts["product/" .. id .. "/index.html"], id) end
    for class in ("1xx 2xx 3xx 4xx 5xx other"):gmatch("%S+") do assert.truthy(texts[class .. "/index.html"], class) end
  end)

  it("differ even where the case of letters does not count", function()
    local seen = {}
    for path in pairs(texts) do
      assert.is_nil(seen[path:lower()], path)
      seen[path:lower()] = true
    end
  end)

  it("are names on every file system and need no escape in a URL", function()
    local reserved = {}
    for name in ("con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3"):gmatch("%S+") do
      reserved[name] = true
    end
    for path in pairs(texts) do
      assert.truthy(path:find("^[%w=!~._/-]+$"), path)
      for part in path:gmatch("[^/]+") do
        hold(not reserved[part:lower():match("^[^.]*")], path)
        hold(not part:find("^[._]") and not part:find("%.$") and #part <= 100, path)
      end
    end
  end)

  it("spell a key in one way and no two alike", function()
    for key, name in pairs {
      UC = "UC", ["WAS 5059"] = "WAS~5059", ["N/A"] = "N=2fA", [".NET Runtime 1023"] = "=2eNET~Runtime~1023", con = "=63on",
      ["Com1.x"] = "=43om1.x", ["x."] = "x=2e", ["a~b=c!"] = "a=7eb=3dc=21", ["\195\164"] = "=c3=a4", _x = "=5fx",
      ["index.html"] = "=69ndex.html",
    } do
      assert.equal(name, address.spell(key, false))
    end
    for key, name in pairs { sH = "!s!H", SH = "SH", Sh = "S!h", ["sH--"] = "!s!H--", ["SC <NOSRV>"] = "SC~=3cNOSRV=3e" } do
      assert.equal(name, address.spell(key, true))
    end
  end)
end)

describe("the pages of the site", function()
  it("have links that lead to a page, and to a place on it", function()
    local ids = {}
    each_page(function(path, html)
      ids[path] = {}
      for id in html:gmatch('<[^>]- id="([^"]*)"') do
        hold(not ids[path][id], path .. "#" .. id)
        ids[path][id] = true
      end
    end)
    local count = 0
    each_page(function(path, html)
      for href in html:gmatch('<[^>]- href="([^"]*)"') do
        if not href:find("^https?:") then
          local target, place = href:match("^([^#]*)#?(.*)$")
          local whole = target == "" and path or target:find("^/") and target:sub(2) or path:gsub("[^/]*$", "") .. target
          local again = 1
          while again > 0 do whole, again = whole:gsub("[^/]+/%.%./", "", 1) end
          hold(texts[whole] and (place == "" or ids[whole][place]), path .. ": " .. href)
          count = count + 1
        end
      end
    end)
    assert.truthy(count > 20000)
  end)

  it("have titles and descriptions of their own, most as short as search engines show them", function()
    local titles, descriptions, long, pages = {}, {}, 0, 0
    each_page(function(path, html)
      local title = plain(html:match("<title>(.-)</title>"))
      assert.is_nil(titles[title], ("%s and %s: %s"):format(path, tostring(titles[title]), title))
      titles[title], pages = path, pages + 1
      if #title > TITLE then long = long + 1 end
      if path ~= "404.html" then
        local description = plain(html:match('<meta name="description" content="([^"]*)">'))
        assert.is_nil(descriptions[description], path .. ": " .. description)
        assert.truthy(#description <= DESCRIPTION, path .. ": " .. description)
        descriptions[description] = path
      end
    end)
    assert.truthy(long < pages / 100, long .. " titles are long")
  end)

  it("have one main heading, and what skips to it", function()
    each_page(function(path, html)
      assert.equal(1, select(2, html:gsub("<h1>", "")), path)
      assert.truthy(html:find('<a class="skip" href="#main">', 1, true) and html:find('<main id="main">', 1, true), path)
    end)
  end)

  it("show every meaning of a code with its causes, fixes and sources, each cause at a place of its own", function()
    for _, code in ipairs { "500.19", "502", "404.7", "200" } do
      local html = texts[code .. "/index.html"]
      local text = plain(html)
      for _, entry in ipairs(status.meanings(code)) do
        for _, field in ipairs { "summary", "check", "cause", "fix", "source" } do
          for line in (entry[field] or ""):gmatch("[^\n]+") do
            assert.truthy(text:find(line:gsub("`", ""), 1, true), code .. ": " .. line)
          end
        end
      end
    end
    local html = texts["500.19/index.html"]
    assert.truthy(html:find('<li id="iis-cause-1"><p><code>&lt;rewrite&gt;</code> without', 1, true))
    assert.truthy(html:find('<a href="#iis-win32-0x8007000d">0x8007000d</a>', 1, true))
    assert.truthy(html:find('<span id="iis-win32-0x8007000d"><a href="../win32/13/index.html">', 1, true))
    assert.truthy(html:find('<a href="https://', 1, true))
  end)

  it("lead to the causes that a status has whatever the substatus", function()
    for _, code in ipairs { "401", "401.1", "401.5" } do
      assert.truthy(texts[code .. "/index.html"]:find('href="../4xx/index.html#shared-401-win32-1326"', 1, true), code)
    end
    assert.truthy(texts["win32/1326/index.html"]:find('href="../../4xx/index.html#shared-401"', 1, true))
  end)

  it("show with a key what it decides, and with a value how else it is written", function()
    local html = texts["win32/13/index.html"]
    assert.truthy(html:find('<a href="../../500.19/index.html#iis">500.19 ', 1, true))
    assert.truthy(html:find("Install URL Rewrite.", 1, true))
    for _, spelling in ipairs { "0x8007000d", "2147942413", "-2147024883", "ERROR_INVALID_DATA" } do
      assert.truthy(html:find(spelling, 1, true), spelling)
    end
  end)

  it("name each other where they are easily confused", function()
    assert.truthy(texts["500.21/index.html"]:find('href="../500.19/index.html"', 1, true))
    assert.truthy(texts["500.19/index.html"]:find('href="../500.21/index.html"', 1, true))
  end)

  it("escape what is printed: no element but those of the site", function()
    local known = {}
    for name in ([[html head meta title link script body a header nav main footer p h1 h2 h3 h4 ul ol li code b span section div
      table thead tbody tr th td details summary]]):gmatch("%S+") do known[name] = true end
    each_page(function(path, html)
      for name in html:gsub("^<!doctype html>", ""):gmatch("</?([^%s>]*)") do
        hold(known[name], path .. ": " .. name)
      end
    end)
    assert.truthy(texts["product/nginx/index.html"]:find("<code>&lt;center&gt;nginx", 1, true))
    assert.is_nil(texts["data.js"]:find("<", 1, true))
  end)

  it("are the same bytes each time", function()
    for i, file in ipairs(site.files()) do
      assert.equal(files[i].path, file.path)
      assert.is_true(files[i].text == file.text, file.path)
    end
  end)

  it("ask nobody for anything", function()
    each_page(function(path, html)
      assert.truthy(html:find("default-src 'none'", 1, true), path)
      assert.is_nil(html:find(' src="h', 1, true), path)
      assert.is_nil(html:find('<link[^>]* href="h'), path)
    end)
  end)
end)

describe("a site with a base", function()
  local based = {}
  for _, file in ipairs(site.files { base = "https://status.example/http" }) do based[file.path] = file.text end

  it("has a sitemap of all pages, and robots.txt names it", function()
    local count = 0
    for location in based["sitemap.xml"]:gmatch("<loc>(.-)</loc>") do
      local path = location:match("^https://status%.example/http/(.*)$")
      assert.truthy(texts[path .. "index.html"], location)
      count = count + 1
    end
    local pages = 0
    each_page(function() pages = pages + 1 end)
    assert.equal(pages - 1, count) -- all but 404.html
    assert.truthy(based["robots.txt"]:find("\nSitemap: https://status.example/http/sitemap.xml\n", 1, true))
    assert.is_nil(texts["sitemap.xml"])
    assert.is_nil(texts["robots.txt"])
  end)

  it("is, with all that it needs, smaller than 10 MB", function()
    local bytes = 0
    for _, text in pairs(based) do bytes = bytes + #text end
    assert.truthy(bytes < LARGEST, bytes)
  end)

  it("has canonical links", function()
    assert.truthy(based["500.19/index.html"]:find('<link rel="canonical" href="https://status.example/http/500.19/">', 1, true))
    assert.is_nil(texts["500.19/index.html"]:find("canonical", 1, true))
  end)

  it("has a page for what there is not, whose links hold at any depth", function()
    assert.truthy(based["404.html"]:find('href="/http/index.html"', 1, true))
    assert.truthy(based["404.html"]:find('<meta name="robots" content="noindex">', 1, true))
    assert.truthy(texts["404.html"]:find('href="/style.css"', 1, true))
  end)

  it("takes addresses of folders only", function()
    for _, base in ipairs { "status.example", "javascript:x", "https://", "https://x/?a", "https://x/#a", "https://x/\"a", "" } do
      local made, message = site.files { base = base }
      assert.is_nil(made)
      assert.matches("^the base .* is no address of a folder", message)
    end
  end)

  it("blames who misuses it", function()
    local _, message = pcall(function() site.write(1) end)
    assert.matches("site_spec.lua:%d+: a folder is text, got 1", message)
    assert.equal('"" is no folder', select(2, site.write("")))
    _, message = pcall(function() site.files { base = 1 } end)
    assert.matches("site_spec.lua:%d+: base is text, got number", message)
  end)
end)

describe("the folder of a site", function()
  local ONE = {
    { path = "index.html", text = "1" }, { path = "a/b/index.html", text = "2" }, { path = "c/index.html", text = "3" },
  }
  local TWO = { { path = "index.html", text = "4" }, { path = "c/index.html", text = "3" } }

  it("is made, with those above it", function()
    with_folder(function(path)
      assert.equal(0, folder.write(path .. "/x/y", ONE))
      assert.equal("2", read(path .. "/x/y/a/b/index.html"))
    end)
  end)

  it("loses what a later run does not write, with the folders that this leaves empty, and nothing else", function()
    with_folder(function(path)
      assert(folder.write(path, ONE))
      write(path .. "/CNAME", "x")
      write(path .. "/c/mine", "x")
      assert.equal(1, folder.write(path, TWO))
      assert.equal("4", read(path .. "/index.html"))
      assert.is_nil(read(path .. "/a/b/index.html"))
      assert.is_nil((os.rename(path .. "/a", path .. "/gone")))
      assert.equal("x", read(path .. "/CNAME"))
      assert.equal(1, folder.write(path, { TWO[1] }))
      assert.equal("x", read(path .. "/c/mine"))
    end)
  end)

  it("is refused where somebody else filled it", function()
    with_folder(function(path)
      os.execute(("mkdir '%s'"):format(path))
      write(path .. "/letter.txt", "dear")
      local written, message = folder.write(path, ONE)
      assert.is_nil(written)
      assert.equal(path .. " is not empty and was not written by this command: it has no httpstatus-files.txt; name a new or an "
        .. "empty folder", message)
      assert.is_nil(read(path .. "/index.html"))
    end)
  end)

  it("is taken where it is empty", function()
    with_folder(function(path)
      os.execute(("mkdir '%s'"):format(path))
      assert.equal(0, folder.write(path, ONE))
    end)
  end)

  it("keeps a file that stands in the way and was not written by the command", function()
    with_folder(function(path)
      assert(folder.write(path, TWO))
      os.execute(("mkdir -p '%s/a/b'"):format(path))
      write(path .. "/a/b/index.html", "mine")
      local written, message = folder.write(path, ONE)
      assert.is_nil(written)
      assert.equal(path .. "/a/b/index.html: the file is there and was not written by this command", message)
      assert.equal("mine", read(path .. "/a/b/index.html"))
    end)
  end)

  -- A link may stand for a folder or a file, be there before the first run or since, and lead to nothing yet.
  it("is written, and loses files, through no link in it", function()
    for _, case in ipairs {
      { "a", "/a is a link" }, { "a/b", "/a/b is a link" }, { "c/index.html", "/c/index.html is a link" },
      { "index.html", "/index.html is a link" }, { "httpstatus-files.txt", "/httpstatus-files.txt is a link" },
    } do
      for _, later in ipairs { ONE, TWO } do
        for _, target in ipairs { "there", "nowhere" } do
          with_folder(function(path)
            local outside = path .. "-outside"
            assert(folder.write(path, ONE))
            os.execute(("cp -r '%s/%s' '%s-there' && rm -r '%s/%s' && ln -s '%s-%s' '%s/%s'"):format(path, case[1], outside,
              path, case[1], outside, target, path, case[1]))
            local before = io.popen(("cd '%s-there' 2>/dev/null && find . | sort || cat '%s-there'"):format(outside, outside))
            local was = before:read("*a")
            before:close()
            local written, message = folder.write(path, later)
            assert.is_nil(written, case[1] .. " " .. target)
            -- A list that is nowhere is none: then the folder is somebody else's.
            if case[1] ~= folder.LIST or target == "there" then
              assert.equal(path .. case[2] .. ": what is written or removed through it lies elsewhere; remove the link, or "
                .. "name another folder", message)
            end
            local after = io.popen(("cd '%s-there' 2>/dev/null && find . | sort || cat '%s-there'"):format(outside, outside))
            assert.equal(was, after:read("*a"))
            after:close()
            assert.is_nil(read(outside .. "-nowhere"))
            os.execute(("rm -rf '%s-there' '%s-nowhere'"):format(outside, outside))
          end)
        end
      end
    end
  end)

  it("may be a link itself", function()
    with_folder(function(path)
      os.execute(("mkdir '%s-real' && ln -s '%s-real' '%s'"):format(path, path, path))
      assert.equal(0, folder.write(path, ONE))
      assert.equal("1", read(path .. "-real/index.html"))
      os.execute(("rm -r '%s-real'"):format(path))
    end)
  end)

  it("believes no list that leads out of it", function()
    for _, line in ipairs { "../x", "/etc/passwd", "a/../../x", "C:\\x", "a\\..\\x" } do
      with_folder(function(path)
        assert(folder.write(path, TWO))
        local list = path .. "/" .. folder.LIST
        write(list, read(list) .. line .. "\n")
        local written, message = folder.write(path, ONE)
        assert.is_nil(written)
        assert.matches("which is no file of a site$", message)
      end)
    end
  end)

  it("can be written again where a run was stopped", function()
    with_folder(function(path)
      assert(folder.write(path, ONE))
      assert(folder.write(path, { TWO[1], { path = "d/index.html", text = "x" } }))
      os.remove(path .. "/d/index.html")
      assert.equal(1, folder.write(path, ONE))
    end)
  end)

  it("is written again after a run that was stopped anywhere", function()
    local jit = rawget(_G, "jit")
    if jit then jit.off() end -- hooks do not count what runs compiled
    local stops, is_stopped = 0, true
    while is_stopped do
      with_folder(function(path)
        assert(stops % 2 == 0 or folder.write(path, TWO))
        is_stopped = not pcall(function()
          debug.sethook(function()
            debug.sethook()
            error("stopped", 0)
          end, "", 1 + 29 * stops)
          folder.write(path, ONE)
          debug.sethook()
        end)
        local _, message = folder.write(path, TWO)
        assert.is_nil(message)
      end)
      stops = stops + 1
    end
    if jit then jit.on() end
    assert.truthy(stops > 10)
  end)

  it("is named with the reason where it cannot be written", function()
    with_folder(function(path)
      write(path, "a file")
      local written, message = folder.write(path, ONE)
      assert.is_nil(written)
      assert.equal(path .. " is no folder that can be read", message)
      written, message = folder.write(path .. "/x", ONE)
      assert.is_nil(written)
      assert.matches("^" .. path:gsub("%p", "%%%0"), message)
    end)
  end)
end)

describe("README's picture of the site", function()
  it("is a PNG under 200 KB", function()
    local picture = read("docs/site.png")
    assert.equal("\137PNG", picture:sub(1, 4))
    assert.truthy(#picture < 200e3)
  end)
end)

describe("httpstatus site", function()
  it("writes the site, says how large it is and what it lacks, and writes it again", function()
    with_folder(function(path)
      local out, messages, exit = run("site " .. path)
      assert.same({ "", 0 }, { messages, exit })
      assert.matches("^%S+: 2,%d%d%d pages in 2,%d%d%d files, %d%.%d MB\nNo sitemap%.xml", out)
      assert.equal(texts["500.19/index.html"], read(path .. "/500.19/index.html"))
      out, messages, exit = run("site --base https://status.example " .. path)
      assert.same({ "", 0 }, { messages, exit })
      assert.matches("^[^\n]* MB\n$", out)
      out, messages, exit = run("site " .. path)
      assert.same({ "", 0 }, { messages, exit })
      assert.matches(" MB, 2 of an earlier run removed\n", out)
    end)
  end)

  it("says what is wrong and exits 2", function()
    local _, messages, exit = run("site --base status.example spec/none")
    assert.equal(2, exit)
    assert.matches("^httpstatus: the base \"status%.example\" is no address of a folder", messages)
    _, messages, exit = run("site spec")
    assert.equal(2, exit)
    assert.matches("^httpstatus: spec is not empty and was not written by this command", messages)
  end)
end)
