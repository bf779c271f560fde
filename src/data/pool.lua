-- The texts of the generated header, each once and under a name that says where it comes from, so that a changed word
-- changes a handful of lines. Knows no registry.

local shorthand = require "shorthand"

local LONGEST = 4095 -- what a C99 compiler has to take in a literal

local function c_literal(text)
  text = text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n"):gsub("%?%?", "?\\?")
    :gsub("[\128-\255]", function(c) return ("\\%03o"):format(c:byte()) end)
  return '"' .. text .. '"'
end

---A pool of texts.
return function()
  local pool = { texts = {}, literal = c_literal }
  local name_of, taken = {}, { none = true }

  -- "iis_500_19_title"; with _2 where another text has that name.
  local function free_name(name)
    name = name:gsub("[^%w]+", "_"):gsub("^_", "")
    if not taken[name] then return name end
    local n = 2
    while taken[name .. "_" .. n] do n = n + 1 end
    return name .. "_" .. n
  end

  ---C for the text's place, 0 for none. `name` is taken where the text is new.
  function pool.place(text, name)
    if text == nil then return "0" end
    if not name_of[text] then
      assert(#text < LONGEST, "a text is longer than a C literal may be")
      name = free_name(name)
      taken[name], name_of[text] = true, name
      pool.texts[#pool.texts + 1] = text
    end
    return "AT(" .. name_of[text] .. ")"
  end

  ---The same of prose, which is written in short.
  function pool.place_prose(text, name)
    if text == nil then return "0" end
    assert(#text < LONGEST, "a text is longer than what it is unpacked into")
    return pool.place(shorthand.pack(text), name)
  end

  ---Writes the declaration of `pool` and the macro that gives a text's place in it. Place 0 is no text.
  function pool.write(out)
    out("static const struct pool {\n  char none[1];\n")
    for _, text in ipairs(pool.texts) do out(("  char %s[%d];\n"):format(name_of[text], #text + 1)) end
    out('} pool = {\n  "",\n')
    for i, text in ipairs(pool.texts) do out("  ", c_literal(text), i < #pool.texts and ",\n" or "\n") end
    out("};\n\n#define AT(text) ((unsigned int)offsetof(struct pool, text))\n\n")
  end

  return pool
end
