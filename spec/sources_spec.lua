local rows = require "httpstatus.rows"
local sources = require "httpstatus.sources"

describe("sources.of", function()
  it("parts what a source says, each with the address of its document", function()
    assert.same({
      { text = "RFC 9110, section 15.5.5", url = "https://www.rfc-editor.org/rfc/rfc9110" },
      { text = "tried on nginx 1.22.1: upstream refuses; and more" },
    }, sources.of("RFC 9110, section 15.5.5; tried on nginx 1.22.1: upstream refuses; and more"))
  end)

  it("takes the document with the longest title", function()
    local documents = require "httpstatus.source_list"
    for _, document in ipairs(documents) do
      assert.same({ { text = document.title, url = document.url } }, sources.of(document.title))
      assert.equal(document.url, sources.of(document.title .. ", a; b")[1].url)
    end
  end)

  it("finds a document in every row, and loses no text", function()
    local count = 0
    for _, row in ipairs(rows.all()) do
      local texts, with_address = {}, 0
      for i, part in ipairs(sources.of(row.source)) do
        texts[i] = part.text
        if part.url then with_address = with_address + 1 end
        assert.is_true(part.url ~= nil or part.text:find("^tried on ") ~= nil, row.code .. ": " .. part.text)
      end
      assert.equal(row.source, table.concat(texts, "; "))
      assert.truthy(with_address > 0, row.code)
      count = count + 1
    end
    assert.truthy(count > 2000)
  end)
end)
