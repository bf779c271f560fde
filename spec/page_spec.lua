local page = require "httpstatus.page"
local sha256 = require "httpstatus.sha256"

local function hex(text)
  return (sha256.digest(text):gsub(".", function(byte) return ("%02x"):format(byte:byte()) end))
end

describe("httpstatus.sha256", function()
  it("has the digests of FIPS 180-4's examples", function()
    assert.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", hex "")
    assert.equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hex "abc")
    assert.equal("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
      hex "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
    assert.equal("cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
      hex("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        .. "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"))
  end)

  it("has the right one where the padding takes a block more, and for long texts", function()
    assert.equal("9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318", hex(("a"):rep(55)))
    assert.equal("b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a", hex(("a"):rep(56)))
    assert.equal("ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb", hex(("a"):rep(64)))
    assert.equal("cc17faaad36649c4603dda4d8ff97cb149722af0bcac0746305a2134ad2d0b97", hex(("a"):rep(20000)))
  end)

  it("writes base64", function()
    assert.equal("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", sha256.base64 "abc")
  end)
end)

describe("page.escape", function()
  it("leaves nothing that is markup or ends an attribute", function()
    assert.equal("&lt;a href=&quot;&#39;x&#39;&quot;&gt;&amp;amp;", page.escape([[<a href="'x'">&amp;]]))
  end)

  it("shows what is not seen and what is no UTF-8", function()
    assert.equal("a\\x00\\x1b[2Jb\\x0a", page.escape("a\0\27[2Jb\n"))
    assert.equal("&lt;U+202E&gt;gnp", page.escape("\226\128\174gnp"))
    assert.equal("&lt;U+200B&gt;", page.escape("\226\128\139"))
    assert.equal("\\xff\\xc0", page.escape("\255\192"))
    assert.equal("\195\164", page.escape("\195\164"))
  end)
end)

describe("page.link", function()
  it("links web addresses only", function()
    assert.equal('<a href="https://x.test/?a=1&amp;b" rel="noreferrer">x</a>', page.link("https://x.test/?a=1&b", "x"))
    for _, target in ipairs { "javascript:alert(1)", "data:text/html,x", " https://x.test", "//x.test", "https://x\ty",
      "https://x y", "\1javascript:x", "HTTPS:x", "" } do
      assert.equal(page.escape(target), page.link(target))
    end
  end)

  it("lets no target end the attribute", function()
    assert.equal('<a href="https://x/&quot;onclick=&quot;y" rel="noreferrer">x</a>', page.link('https://x/"onclick="y', "x"))
  end)
end)

describe("page.document", function()
  local function document(options)
    options.title, options.body = options.title or "T", options.body or "<main id=\"main\"></main>\n"
    local html = page.document(options)  -- no tail call: it blames this line
    return html
  end

  local function digest_in(html, directive)
    return html:match("Content%-Security%-Policy\" content=\"[^\"]*" .. directive .. "%-src 'sha256%-([^']+)'")
  end

  it("allows its style and its script by their digests and nothing else", function()
    local html = document { script = "\nlet a = 1\n" }
    assert.matches("default%-src 'none'", html)
    assert.equal(sha256.base64(html:match("<style>(.-)</style>")), digest_in(html, "style"))
    assert.equal(sha256.base64(html:match("<script>(.-)</script>")), digest_in(html, "script"))
  end)

  it("allows no script where it has none", function()
    assert.is_nil(document({}):find("script", 1, true))
  end)

  it("escapes the title and the description", function()
    local html = document { title = "</title><script>", description = '"><script>' }
    assert.is_nil(html:find("<script>", 1, true))
  end)

  it("refuses a style or a script that would end itself", function()
    for tag, text in pairs { script = "'</Script>'", style = "</style>" } do
      local _, message = pcall(document, { [tag] = text })
      assert.matches("page_spec.lua:%d+: a " .. tag .. " has no", message)
    end
  end)

  it("asks nobody for anything", function()
    local html = document { script = "let a = 1" }
    for _, what in ipairs { "url%(", "@import", " src=", "<link", "http://", "https://" } do
      assert.is_nil(html:find(what), what)
    end
  end)

  it("names files of a site for style and script, which its policy allows from the site alone", function()
    local html = document { files = { style = "../style.css", script = "../a&b.js" } }
    assert.matches("style%-src 'self'", html)
    assert.matches("script%-src 'self'", html)
    assert.matches('<link rel="stylesheet" href="%.%./style%.css">\n<script src="%.%./a&amp;b%.js" defer></script>', html)
    assert.is_nil(html:find("<style", 1, true))
  end)
end)
