---Whether a call takes a time that grows with its text alone. What is quadratic takes a million times as long for a megabyte:
---it is held against passes over as much text in the same run, in processor time, so that no machine and no load decides.

local assert = require "luassert"

local PASSES = 50

local pass_of = {}

-- What string.gsub takes for so many bytes.
local function pass(bytes)
  if not pass_of[bytes] then
    local text, start = ("x"):rep(bytes), os.clock()
    text = text:gsub(".", "%0")
    pass_of[bytes] = (os.clock() - start) / (#text / bytes)
  end
  return pass_of[bytes]
end

---@param call fun(text: string)
---@param text string
---@param passes? number  at most; default 50
return function(call, text, passes)
  local start = os.clock()
  call(text)
  local seconds, most = os.clock() - start, (passes or PASSES) * pass(#text)
  assert.truthy(seconds <= most, ("%.3f s for %d bytes of %q, at most %.3f s"):format(seconds, #text, text:sub(1, 40), most))
end
