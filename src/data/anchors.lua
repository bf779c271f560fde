-- What evidence.c looks for in a text: signs, how statuses and keys look, names that are no words; and the tables by which
-- it finds these. Each has an anchor, its rarest run of four bytes: only where one of these stands the rest is compared.
-- Knows the registry as read.lua gives it, and writes C.

local notation = require "notation"

local M = {}

-- A target from here on is a product; the one before says that the sign, which tells a product, decides for causes, too.
local PRODUCT = 32768
local ONLY_DECIDES = PRODUCT - 1

-- A bit of the map is chosen by the highest bits of a hash, the bucket of an anchor by fewer; the anchor holds 16 more.
local WINDOW, MAP_BITS, BUCKET_BITS, CHECK_BITS = 4, 17, 12, 16

-- hash_of in evidence_parts.h. The factor is below 2^21, so that a product is exact in a double.
local FACTOR = 1926467

-- Letters are folded by their fifth bit, whatever else has it.
local function hash(window)
  local number = 0
  for c in window:gmatch(".") do
    local byte = c:byte()
    number = number * 256 + (math.floor(byte / 32) % 2 == 0 and byte + 32 or byte)
  end
  return math.floor(number * FACTOR % 2 ^ 32 / 2 ^ (32 - BUCKET_BITS - CHECK_BITS))
end

-- As signs are compared: letters in lower case.
local function plain(sign) return (sign:gsub("%u", string.lower)) end

-- How often a byte stands in what servers print, in thousandths of e, about.
local OFTEN = {
  e = 1000, t = 800, a = 680, i = 660, n = 650, o = 700, s = 650, r = 720, h = 380, d = 400, l = 420, c = 380, u = 340, m = 270,
  p = 330, f = 200, g = 200, w = 160, y = 150, b = 140, v = 110, k = 80, x = 60, j = 20, q = 20, z = 10,
}
local DIGIT, OTHER = 850, 120

-- What stands in nearly every line of some log, the worst first.
local EVERYWHERE = {}
for rank, words in ipairs {
  { "warn", "failed", "body", "reset", "refused", "timed out", "nginx", "backend", ".com", "www.", "index", "post", "example",
    "mozilla", "header", "connecting", "directory),", "buffer", "recv()", "connect()", "open()", "out)", "peer)", "refused)",
    "live" },
  { "[error]", "request:", "upstream,", "server:", "client:", "http/1.1", "http/2.0", "\"http://", "https:", "host:", "connection",
    "response", "error", "reading", "while", "status", "from", "referrer" },
} do
  for _, word in ipairs(words) do
    for i = 1, #word - WINDOW + 1 do EVERYWHERE[word:sub(i, i + WINDOW - 1)] = rank end
  end
end

local function cost(window)
  local product = 1
  for c in window:gmatch(".") do
    product = product * (c:find("%d") and DIGIT or OFTEN[c] or OTHER) / 1000
  end
  return product + (EVERYWHERE[window] or 0)
end

-- What a page or a string of JSON writes for a character, or what else is read as one.
local HTML = { ["<"] = "&lt;", [">"] = "&gt;", ["&"] = "&amp;", ['"'] = "&quot;", ["'"] = "&#39;" }
local JSON = { ['"'] = '\\"', ["/"] = "\\/", ["\\"] = "\\\\" }
local GO_JSON = { ["<"] = "\\u003c", [">"] = "\\u003e", ["&"] = "\\u0026", ['"'] = '\\"', ["\\"] = "\\\\" }
local PLAIN = {}
local WRITTEN_OTHERWISE = "[<>&\"'/\\%-]"

-- The characters of a pattern as a text may write them; false for blanks and for <>, which no anchor holds.
local function pieces_of(pattern, escapes)
  local pieces, i = {}, 1
  while i <= #pattern do
    local c = pattern:sub(i, i)
    if pattern:sub(i, i + 1) == "<>" then
      pieces[i], pieces[i + 1] = false, false
      i = i + 2
    else
      pieces[i] = c ~= " " and (escapes[c] or c)
      i = i + 1
    end
  end
  return pieces
end

-- The rarest window that begins at a character of the pattern: window, offset; nil where there is none.
local function rarest(pattern, escapes, accepts)
  local pieces = pieces_of(pattern, escapes)
  local first_gap = pattern:find("<>", 2, true) or #pattern
  local best, best_cost, best_offset
  for i = 1, #pieces do
    local window, n = "", i
    while #window < WINDOW and pieces[n] do
      window, n = window .. pieces[n], n + 1
    end
    window = window:sub(1, WINDOW):lower()
    -- What stands behind a gap is found faster than what stands before.
    local price = #window == WINDOW and cost(window) * (i < first_gap and 1 or 3)
    if price and accepts(window) and (not best or price < best_cost) then
      best, best_cost, best_offset = window, price, i - 1
    end
  end
  return best, best_offset
end

-- What has to stand behind an anchor, so that most places are told by two bytes: a byte in lower case, or one of these.
local ANY, NO_LETTER, BLANK, JOINT = 0, 1, 2, 3

local function next_of(pattern, kind, offset, window)
  local behind = offset + WINDOW + 1
  if plain(pattern:sub(offset + 1, offset + WINDOW)) ~= window or kind == "VALUE" then return ANY end
  local c = pattern:sub(behind, behind)
  if pattern:sub(behind, behind + 1) == "<>" or kind == "NAME" and c == " " then return ANY end
  if c == " " then return pattern:sub(behind + 1, behind + 2) == "<>" and kind ~= "SIGN" and JOINT or BLANK end
  if c == "" then return (kind == "SIGN" or kind == "NAME") and window:find("%w$") and NO_LETTER or ANY end
  return plain(c):byte()
end

-- The same of what stands before.
local function before_of(pattern, kind, offset)
  local c = pattern:sub(offset, offset)
  if c == "" or pattern:sub(offset - 1, offset) == "<>" or kind == "NAME" and c == " " then return ANY end
  return c == " " and BLANK or plain(c):byte()
end

-- One anchor; where each run has a character that may be written otherwise, one for each way to write it.
local function anchors_of(pattern, kind)
  local window, offset = rarest(pattern, PLAIN, function(w) return not w:find(WRITTEN_OTHERWISE) end)
  if window and cost(window) < 1 then
    local next = next_of(pattern, kind, offset, window)
    return { { window = window, offset = offset, before = before_of(pattern, kind, offset), next = next } }
  end
  local anchors, seen = {}, {}
  for _, escapes in ipairs { PLAIN, HTML, JSON, GO_JSON } do
    window, offset = rarest(pattern, escapes, function() return true end)
    local key = window and window .. offset
    if key and not seen[key] then
      local next = next_of(pattern, kind, offset, window)
      anchors[#anchors + 1], seen[key] = {
        -- An escape of four digits ends with any of them.
        window = window, offset = offset, before = escapes == GO_JSON and ANY or before_of(pattern, kind, offset), next = next,
      }, true
    end
  end
  return anchors
end

-- Collecting -----------------------------------------------------------------

-- A name that no prose holds: SEC_E_NO_CREDENTIALS, Timer_ConnectionIdle; the number of a message: AH01630; the source and
-- number of an event: WAS 5059.
local function is_distinctive(name)
  if #name < 6 then return false end
  return name:find("^%u%u+%d%d%d%d+$") ~= nil or name:find("^%u[%w_]*%w$") ~= nil and name:find("%w_%w") ~= nil
    or name:find("^%u.* %d%d%d%d+$") ~= nil
end

-- Names that are found wherever they stand, by the row that they name. A name of two families names neither.
local function add_names(self, named)
  local rows, families, order = {}, {}, {}
  for _, name in ipairs(named) do
    if name.is_anywhere and is_distinctive(name.text) then
      if not rows[name.text] then
        rows[name.text], families[name.text] = name.row, name.family
        order[#order + 1] = name.text
      elseif families[name.text] ~= name.family then
        families[name.text] = false
      end
    end
  end
  for _, text in ipairs(order) do
    if families[text] then self.add("NAME", text, rows[text]) end
  end
end

-- Keys of letters alone as they look anywhere, in their own case: "sH--".
local function add_written(self, registry)
  for _, family in ipairs(registry.families) do
    for _, look in ipairs(family.written or {}) do
      for _, entry in ipairs(family.entries) do
        if entry.key:find("^%a+$") then self.add("NAME", look:gsub("<>", entry.key), entry.row) end
      end
    end
  end
end

-- The keys and names of all families, { text, row, family, is_name }; keys before names.
local function names_of(registry)
  local named = {}
  for _, is_name in ipairs { false, true } do
    for _, family in ipairs(registry.families) do
      for _, entry in ipairs(family.entries) do
        local text = entry.key
        if is_name then text = entry.name end
        if type(text) == "string" then
          named[#named + 1] = {
            text = text, row = entry.row, family = family, is_name = is_name, is_anywhere = entry.anywhere ~= false,
          }
        end
      end
    end
  end
  return named
end

-- A status behind a look that names HTTP may be any; behind others it has to be a likely one.
local function add_looks(self, registry)
  for _, kind in ipairs(notation.LOOKS) do
    for _, look in ipairs(registry.looks[kind] or {}) do
      self.add(kind:upper(), look, kind == "status" and look:upper():find("HTTP", 1, true) and 1)
    end
  end
  for i, family in ipairs(registry.families) do
    for _, look in ipairs(family.looks or {}) do self.add(family.key == "name" and "KEY" or "NUMBER", look, i - 1) end
  end
  self.add("FIELDS", "#Fields: ")
end

-- Writing --------------------------------------------------------------------

-- The products and families that log lines tell: the place of the first block whose field has the role, or -1.
local function write_roles(keep, declaration, roles, list, field)
  local numbers = {}
  for i, role in ipairs(roles) do
    numbers[i] = -1
    for rank = #list, 1, -1 do
      for _, has in ipairs(list[rank][field] or {}) do
        if has == role then numbers[i] = rank - 1 end
      end
    end
  end
  keep(declaration, " = {", table.concat(numbers, ", "), "};\n\n")
end

-- What each sign tells: a row, or a product.
local function tell_all(self, registry)
  for i, product in ipairs(registry.products) do self.tell(product, PRODUCT + i - 1) end
  for _, meaning in ipairs(registry.meanings) do self.tell(meaning, meaning.row) end
  for _, family in ipairs(registry.families) do
    for _, entry in ipairs(family.entries) do
      if entry.key == entry.block.key then self.tell(entry, entry.row) end
    end
  end
end

-- Writes the tables. The rows of the registry's blocks are known by now.
local function write(self, registry, pool, writer, keep)
  local named = names_of(registry)
  tell_all(self, registry)
  add_looks(self, registry)
  add_names(self, named)
  add_written(self, registry)

  local anchors, bits, targets, lines = {}, {}, {}, {}
  for i, pattern in ipairs(self.patterns) do
    local value = pattern.value or #targets
    local tells_row = false
    for _, target in ipairs(pattern.targets or {}) do
      targets[#targets + 1] = target
      tells_row = tells_row or target < PRODUCT
    end
    if pattern.decides and not tells_row and #pattern.targets > 0 then targets[#targets + 1] = ONLY_DECIDES end
    lines[i] = ("{%s, LOOK_%s, %d, %d}"):format(pool.place(pattern.text, pattern.kind:lower() .. "_" .. pattern.text:sub(1, 40)),
      pattern.kind, #pattern.text, value)
    for _, anchor in ipairs(anchors_of(pattern.text, pattern.kind)) do
      anchor.hash, anchor.pattern = hash(anchor.window), i - 1
      anchors[#anchors + 1] = anchor
      bits[math.floor(anchor.hash / 2 ^ (BUCKET_BITS + CHECK_BITS - MAP_BITS))] = true
    end
  end
  table.sort(anchors, function(a, b)
    if a.hash ~= b.hash then return a.hash < b.hash end
    if a.pattern ~= b.pattern then return a.pattern < b.pattern end
    return a.offset < b.offset
  end)

  local words = {}
  for word = 0, 2 ^ MAP_BITS / 32 - 1 do
    local number = 0
    for bit = 31, 0, -1 do number = number * 2 + (bits[word * 32 + bit] and 1 or 0) end
    words[#words + 1] = number == 0 and "0" or ("0x%xu"):format(number)
  end
  local starts, n = {}, 1
  for bucket = 0, 2 ^ BUCKET_BITS do
    while anchors[n] and anchors[n].hash < bucket * 2 ^ CHECK_BITS do n = n + 1 end
    starts[#starts + 1] = n - 1
  end
  for i, anchor in ipairs(anchors) do
    anchors[i] = ("{%d, %d, %d, %d, %d}"):format(anchor.hash % 2 ^ CHECK_BITS, anchor.pattern, anchor.offset, anchor.before,
      anchor.next)
  end

  -- Names in the order of their lower case, then keys that end with a number in the order of this.
  local numbered = {}
  for _, name in ipairs(named) do
    local number = not name.is_name and tonumber(name.text:match(" (%d+)$"))
    if number and number < 65536 then numbered[#numbered + 1] = { number = number, row = name.row } end
    name.lower = plain(name.text)
  end
  table.sort(named, function(a, b)
    if a.lower ~= b.lower then return a.lower < b.lower end
    if a.row ~= b.row then return a.row < b.row end
    return not a.is_name and b.is_name
  end)
  table.sort(numbered, function(a, b) return a.number < b.number or (a.number == b.number and a.row < b.row) end)
  for i, name in ipairs(named) do named[i] = name.row * 2 + (name.is_name and 1 or 0) end
  for i, key in ipairs(numbered) do numbered[i] = ("{%d, %d}"):format(key.number, key.row) end

  local hresult = -1
  for i, family in ipairs(registry.families) do
    if family.key == "hresult" and hresult < 0 then hresult = i - 1 end
  end
  keep(("enum { SIGNS = %d, HRESULTS = %d };\n\n"):format(self.signs, hresult))
  -- C has no empty tables: the last of each is none.
  lines[#lines + 1] = ("{0, 0, 0, %d}"):format(#targets)
  targets[#targets + 1], named[#named + 1], numbered[#numbered + 1] = 0, 0, "{0, 0}"
  writer.list(keep, "static const struct pattern patterns[]", lines)
  writer.numbers(keep, "static const unsigned short sign_targets[]", targets)
  writer.list(keep, "static const struct anchor anchors[]", anchors)
  writer.numbers(keep, "static const unsigned int anchor_map[]", words)
  writer.numbers(keep, "static const unsigned short first_anchor[]", starts)
  writer.numbers(keep, "static const unsigned short names[]", named)
  writer.list(keep, "static const struct numbered_key numbered_keys[]", numbered)
  write_roles(keep, "static const signed char log_products[]", notation.LOGS, registry.products, "logs")
  write_roles(keep, "static const signed char column_families[]", notation.COLUMNS, registry.families, "columns")
end

---The patterns of a registry: its signs first, so that a sign's number is its place.
function M.new(registry)
  local patterns, numbers = {}, {}
  local self = { patterns = patterns }

  local function add_sign(sign, decides)
    local text = plain(sign)
    if not numbers[text] then
      patterns[#patterns + 1] = { kind = "SIGN", text = text, targets = {} }
      numbers[text] = #patterns - 1
    end
    if decides then patterns[numbers[text] + 1].decides = true end
  end

  local function add_block(block)
    for _, sign in ipairs(block.signs or {}) do add_sign(sign) end
    for _, cause in ipairs(block.causes or {}) do
      for _, sign in ipairs(cause.says or {}) do add_sign(sign, true) end
    end
  end

  for _, list in ipairs { registry.products, registry.meanings, registry.classes, registry.shared } do
    for _, block in ipairs(list) do add_block(block) end
  end
  for _, family in ipairs(registry.families) do
    for _, entry in ipairs(family.entries) do add_block(entry) end
  end
  self.signs = #patterns

  ---The number of a sign, from 0.
  function self.number(sign) return numbers[plain(sign)] end

  ---Says that the signs of a block tell `target`, a row or a product.
  function self.tell(block, target)
    for _, sign in ipairs(block.signs or {}) do
      table.insert(patterns[self.number(sign) + 1].targets, target)
    end
  end

  ---A look, or a name in its own case: `value` is what its kind needs to know.
  function self.add(kind, text, value)
    patterns[#patterns + 1] = { kind = kind, text = kind == "NAME" and text or plain(text), value = value or 0 }
  end

  function self.write(...) write(self, ...) end

  return self
end

return M
