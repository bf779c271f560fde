---Where the page of a code or of a key stands: a folder with an index.html, "500.19/" and "envoy/UC/".
---
---A folder, so that /500.19 leads to it on any server, without a rule for names that have no ending; links name the index.html
---in it, so that they work where no server is, too. A key is spelled so that it is a name on every file system and in every
---URL as it stands, and that no two keys of a family have one spelling, not even where the case of letters does not count:
---letters, digits, "-", "_" and "." stand for themselves, "~" for a blank, "=" and two hexadecimal digits for any other byte,
---for a "." or "_" in front, a "." at the end, and for the first letter of a name that Windows or a web server keeps for
---itself. In a family in which the case of letters decides, "!" stands where capitals turn into small letters and back; it
---begins with capitals.

local M = {}

local RESERVED = { con = true, prn = true, aux = true, nul = true, ["index.html"] = true }
for n = 0, 9 do
  RESERVED["com" .. n], RESERVED["lpt" .. n] = true, true
end

local function hex(char)
  return ("=%02x"):format(char:byte())
end

-- What spells the characters of one key, in their order.
local function new_speller(exact)
  local in_capitals = true
  return function(char)
    if char == " " then return "~" end
    if not char:find("[A-Za-z0-9_.-]") then return hex(char) end
    local is_capital = char:find("[A-Z]") ~= nil
    if not exact or not char:find("[A-Za-z]") or is_capital == in_capitals then return char end
    in_capitals = is_capital
    return "!" .. char
  end
end

---The spelling of a key.
---@param key string
---@param exact boolean  the case of letters decides
---@return string name
function M.spell(key, exact)
  local name = key:gsub(".", new_speller(exact)):gsub("^[._]", hex):gsub("%.$", hex)
  local lower = name:lower()
  if RESERVED[lower] or RESERVED[lower:match("^[^.]*")] then name = name:gsub("^.", hex) end
  return name
end

---The path of a code's page, from the root of the site.
---@param code string  "500.19"
---@return string path
function M.of_code(code)
  return code .. "/"
end

---The path of a key's page.
---@param family httpstatus.Family
---@param key string
---@return string path
function M.of_key(family, key)
  return family.id .. "/" .. M.spell(key, family.exact) .. "/"
end

---The path of a class' page: "4xx/", or "other/" outside 100-599.
---@param class? string
---@return string path
function M.of_class(class)
  return (class or "other") .. "/"
end

---The path of a product's page.
---@param product string
---@return string path
function M.of_product(product)
  return "product/" .. product .. "/"
end

return M
