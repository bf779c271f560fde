local semantics = require "httpstatus.semantics"
local status = require "httpstatus"
local interrupted = require "spec.interrupted"
local assert_raises = require "spec.system".assert_raises

local NAMES = {
  "is_informational", "is_success", "is_redirection", "is_client_error", "is_server_error", "is_error",
  "is_cacheable", "has_body", "is_redirect", "keeps_method", "is_retryable",
}

-- The statuses of 0..999 for which the function says yes.
local function statuses_of(is)
  local list = {}
  for number = 0, 999 do
    if is(number) then list[#list + 1] = number end
  end
  return list
end

local function from_to(first, last)
  local list = {}
  for number = first, last do list[#list + 1] = number end
  return list
end

describe("the semantics", function()
  it("are part of the public API", function()
    for _, name in ipairs(NAMES) do assert.equal(semantics[name], status[name], name) end
    assert.equal(semantics.problem, status.problem)
  end)

  it("are those of RFC 9110", function()
    assert.same({ 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501 }, statuses_of(semantics.is_cacheable))
    assert.same({ 301, 302, 303, 307, 308 }, statuses_of(semantics.is_redirect))
    assert.same({ 307, 308 }, statuses_of(semantics.keeps_method))
    assert.same({ 408, 421, 425, 429, 502, 503, 504 }, statuses_of(semantics.is_retryable))
    local without = from_to(100, 199)
    for _, number in ipairs { 204, 205, 304 } do without[#without + 1] = number end
    assert.same(without, statuses_of(function(n) return not semantics.has_body(n) end))
  end)

  it("know the classes, of which there are five", function()
    assert.same(from_to(100, 199), statuses_of(semantics.is_informational))
    assert.same(from_to(200, 299), statuses_of(semantics.is_success))
    assert.same(from_to(300, 399), statuses_of(semantics.is_redirection))
    assert.same(from_to(400, 499), statuses_of(semantics.is_client_error))
    assert.same(from_to(500, 599), statuses_of(semantics.is_server_error))
  end)

  it("take for an error what a client has to take for one", function()
    local errors = statuses_of(semantics.is_error)
    for number = 100, 399 do assert.is_false(semantics.is_error(number)) end
    assert.equal(700, #errors)
    assert.is_true(semantics.is_error(0) and semantics.is_error(999) and semantics.is_error(600))
    assert.is_false(semantics.is_server_error(600))
  end)

  it("take text wherever a host has text", function()
    for _, name in ipairs(NAMES) do
      for number = 0, 999 do
        assert.equal(semantics[name](number), semantics[name](("%03d"):format(number)), name)
      end
      assert.equal(semantics[name](308), semantics[name](" 308\n"), name)
      assert.equal(semantics[name](308), semantics[name](308 + 0.0), name)
    end
  end)

  it("return one boolean", function()
    for _, name in ipairs(NAMES) do
      for _, value in ipairs { 404, "404", 308, "308", 0, "999" } do
        assert.equal(1, select("#", semantics[name](value)), name)
        assert.is_boolean(semantics[name](value), name)
      end
    end
  end)

  it("return nil and a message for text that is no status", function()
    for _, name in ipairs(NAMES) do
      for _, text in ipairs { "abc", "", "40", "4040", "404.3", "-404", "4e2", "0x194", "404, 200", ("4"):rep(1e5), "\0" } do
        local answers = { n = select("#", semantics[name](text)), semantics[name](text) }
        assert.equal(2, answers.n, text)
        assert.is_nil(answers[1], text)
        assert.truthy(answers[2]:find(" is no status: three digits were expected", 1, true), answers[2])
        assert.truthy(#answers[2] < 250)
      end
    end
  end)

  it("raise at the caller's line for what is neither", function()
    for _, name in ipairs(NAMES) do
      local is = semantics[name]
      for _, value in ipairs { 404.5, 1000, -1, 1 / 0, 0 / 0, true, {}, print } do
        assert_raises("is no whole number 0..999", function() local answer = is(value) return answer end)
      end
      assert_raises("the status nil is no whole number 0..999", function() local answer = is() return answer end)
    end
  end)

  it("answer right after they were interrupted anywhere", function()
    local count, instructions = interrupted("the semantics", function()
      local answers, fresh = {}, require "httpstatus.semantics"
      for i, name in ipairs(NAMES) do answers[i] = fresh[name]("307") end
      return answers
    end, function(answers)
      assert.same({ false, false, true, false, false, false, false, true, true, true, false }, answers)
    end)
    assert.truthy(count >= math.min(300, instructions - 2), count)
  end)
end)

describe("problem", function()
  it("gives the members of RFC 9457", function()
    assert.same({ type = "about:blank", title = "Not Found", status = 404, detail = "No user 7." },
      semantics.problem(404, { detail = "No user 7." }))
    assert.equal("urn:x", semantics.problem(403, { type = "urn:x" }).type)
    assert.equal("T", semantics.problem(403, { title = "T" }).title)
    assert.same({ type = "about:blank", title = "Successful", status = 299 }, semantics.problem(299))
    for number = 100, 599 do
      local problem = semantics.problem(number)
      assert.equal(status.phrase(number), problem.title)
      assert.equal(number, problem.status)
    end
  end)

  it("takes the status as text and as a float, and gives an integer", function()
    for _, value in ipairs { 404, 404 + 0.0, "404", " 404\n" } do
      assert.same({ type = "about:blank", title = "Not Found", status = 404 }, semantics.problem(value))
      assert.equal("404", tostring(semantics.problem(value).status))
      for _, member in ipairs { 404, 404 + 0.0, "404" } do
        assert.equal("404", tostring(semantics.problem(value, { status = member }).status))
        if math.type then assert.equal("integer", math.type(semantics.problem(value, { status = member }).status)) end
      end
    end
  end)

  it("gives a fresh table and leaves the members alone", function()
    local members = { detail = "x", status = "404" }
    local problem = semantics.problem(404, members)
    problem.detail = "y"
    assert.same({ detail = "x", status = "404" }, members)
    assert.are_not.equal(semantics.problem(404), semantics.problem(404))
  end)

  it("returns one value", function()
    assert.equal(1, select("#", semantics.problem(404)))
    assert.equal(1, select("#", semantics.problem("404", { detail = "x" })))
  end)

  it("returns nil and a message for text that is no status of an answer", function()
    for text, expected in pairs {
      abc = '"abc" is no status: three digits were expected', [""] = '"" is no status',
      ["404.3"] = '"404.3" is no status', ["099"] = 'the status "099" is outside 100..599',
      ["600"] = 'the status "600" is outside 100..599',
    } do
      local problem, message = semantics.problem(text)
      assert.is_nil(problem)
      assert.truthy(message:find(expected, 1, true), message)
    end
  end)

  it("raises at the caller's line when misused", function()
    local problem = semantics.problem
    for expected, call in pairs {
      ["the status 99 is outside 100..599"] = function() local p = problem(99) return p end,
      ["the status 600 is outside 100..599"] = function() local p = problem(600) return p end,
      ["the status 404.5 is no whole number 0..999"] = function() local p = problem(404.5) return p end,
      ["the status nil is no whole number 0..999"] = function() local p = problem() return p end,
      ["members is a table, got string"] = function() local p = problem(404, "detail") return p end,
      ["members is a table, got boolean"] = function() local p = problem("abc", false) return p end,
      ["members.status is 500, the status is 404"] = function() local p = problem(404, { status = 500 }) return p end,
      ['members.status is "500", the status is 404'] = function() local p = problem("404", { status = "500" }) return p end,
      ['members.status is "x", the status is 404'] = function() local p = problem(404, { status = "x" }) return p end,
      ["members.status is true, the status is 404"] = function() local p = problem(404, { status = true }) return p end,
      ["members.status is 404.5, the status is 404"] = function() local p = problem(404, { status = 404.5 }) return p end,
    } do
      assert_raises(expected, call)
    end
  end)

  it("answers right after it was interrupted anywhere", function()
    local count, instructions = interrupted("problem", function(fresh) return fresh.problem("404", { detail = "x" }) end,
      function(found) assert.same({ type = "about:blank", title = "Not Found", status = 404, detail = "x" }, found) end)
    assert.truthy(count >= math.min(300, instructions - 2), count)
  end)
end)
