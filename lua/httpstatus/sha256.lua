---SHA-256 (FIPS 180-4) in plain Lua, the same in every version. Not for secrets and not for much data: a page's policy names
---its style and its script by their digests.

local M = {}

local floor = math.floor

-- Lua has bit operators since 5.3, as syntax; before it, two tables do the same on halves of a byte.
local function plain_operators()
  local ANDS, XORS = {}, {}
  for a = 0, 15 do
    for b = 0, 15 do
      local both, one, bit, x, y = 0, 0, 1, a, b
      for _ = 1, 4 do
        if x % 2 == 1 and y % 2 == 1 then both = both + bit end
        if x % 2 ~= y % 2 then one = one + bit end
        x, y, bit = floor(x / 2), floor(y / 2), bit * 2
      end
      ANDS[a * 16 + b], XORS[a * 16 + b] = both, one
    end
  end
  local function operator(halves)
    return function(a, b)
      local result, place = 0, 1
      for _ = 1, 8 do
        local x, y = a % 16, b % 16
        result = result + halves[x * 16 + y] * place
        a, b, place = (a - x) / 16, (b - y) / 16, place * 16
      end
      return result
    end
  end
  return operator(ANDS), operator(XORS)
end

local native = (loadstring or load)("return function(a, b) return a & b end, function(a, b) return a ~ b end")
local band, bxor = (native or plain_operators)()

local WORD = 2 ^ 32

local function rotated(x, n)
  local low = x % 2 ^ n
  return floor((x - low) / 2 ^ n + low * 2 ^ (32 - n))
end

local function shifted(x, n) return floor(x / 2 ^ n) end

-- The first 32 bits of the fraction of a root.
local function fraction(root) return floor((root % 1) * WORD) end

local function first_primes(n)
  local primes, candidate = {}, 2
  while #primes < n do
    local is_prime = true
    for _, prime in ipairs(primes) do
      if candidate % prime == 0 then is_prime = false end
    end
    if is_prime then primes[#primes + 1] = candidate end
    candidate = candidate + 1
  end
  return primes
end

-- A cube root whose last bits do not depend on the system's pow().
local function cube_root(x)
  local root = x ^ (1 / 3)
  for _ = 1, 2 do root = root - (root * root * root - x) / (3 * root * root) end
  return root
end

local START, ROUNDS = {}, {}
for i, prime in ipairs(first_primes(64)) do
  if i <= 8 then START[i] = fraction(math.sqrt(prime)) end
  ROUNDS[i] = fraction(cube_root(prime))
end

-- The message with the bit 1, zeros and its length in bits behind it, in whole blocks.
local function padded(text)
  local length, bytes = #text * 8, {}
  for i = 8, 1, -1 do
    bytes[i] = string.char(length % 256)
    length = floor(length / 256)
  end
  return text .. "\128" .. ("\0"):rep((55 - #text) % 64) .. table.concat(bytes)
end

local function schedule(text, at)
  local w = {}
  for i = 1, 16 do
    local a, b, c, d = text:byte(at + 4 * i - 4, at + 4 * i - 1)
    w[i] = ((a * 256 + b) * 256 + c) * 256 + d
  end
  for i = 17, 64 do
    local x, y = w[i - 15], w[i - 2]
    local s0 = bxor(bxor(rotated(x, 7), rotated(x, 18)), shifted(x, 3))
    local s1 = bxor(bxor(rotated(y, 17), rotated(y, 19)), shifted(y, 10))
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) % WORD
  end
  return w
end

local function compress(state, w)
  local a, b, c, d, e, f, g, h = state[1], state[2], state[3], state[4], state[5], state[6], state[7], state[8]
  for i = 1, 64 do
    local s1 = bxor(bxor(rotated(e, 6), rotated(e, 11)), rotated(e, 25))
    local choice = band(e, f) + band(WORD - 1 - e, g)
    local t1 = h + s1 + choice + ROUNDS[i] + w[i]
    local s0 = bxor(bxor(rotated(a, 2), rotated(a, 13)), rotated(a, 22))
    local majority = band(a, b) + band(c, bxor(a, b))
    h, g, f, e, d, c, b, a = g, f, e, (d + t1) % WORD, c, b, a, (t1 + s0 + majority) % WORD
  end
  for i, value in ipairs { a, b, c, d, e, f, g, h } do state[i] = (state[i] + value) % WORD end
end

---The digest of a text.
---@param text string
---@return string bytes  32
function M.digest(text)
  local state = {}
  for i = 1, 8 do state[i] = START[i] end
  local message = padded(text)
  for at = 1, #message, 64 do compress(state, schedule(message, at)) end
  local bytes = {}
  for i, value in ipairs(state) do
    for place = 3, 0, -1 do bytes[4 * i - place] = string.char(floor(value / 256 ^ place) % 256) end
  end
  return table.concat(bytes)
end

local DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

---The digest in base64, as a Content-Security-Policy has it.
---@param text string
---@return string
function M.base64(text)
  local bytes, parts = M.digest(text), {}
  for i = 1, #bytes, 3 do
    local a, b, c = bytes:byte(i, i + 2)
    local bits, digits = a * 65536 + (b or 0) * 256 + (c or 0), {}
    for n = 4, 1, -1 do
      local digit = bits % 64
      digits[n] = DIGITS:sub(digit + 1, digit + 1)
      bits = (bits - digit) / 64
    end
    parts[#parts + 1] = table.concat(digits)
  end
  -- 32 bytes are ten whole groups and two bytes.
  return table.concat(parts):sub(1, 43) .. "="
end

return M
