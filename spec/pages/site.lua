-- site.lua DIR: writes the site, and what the library itself answers to the tests' questions, an object a line:
-- search.jsonl: query and what status.search finds; diagnose.jsonl: a paste of spec/cases and its first finding.

local json = require "dkjson"
local rows = require "httpstatus.rows"
local site = require "httpstatus.site"
local status = require "httpstatus"

local dir = assert(arg[1], "a folder is expected")
assert(site.write(dir .. "/site", { base = "https://status.example/" }))

-- What people may type, and what nobody does.
local QUERIES = {
  "double escape", "502 bad gateway", "timeout", "request entity too large", "Not Found", "not found ", "I'm a teapot", "appcmd",
  "500", "500.19", "0x8007000d", "401.1, 401.2", "5", "13", "", "   ", "\"", ",,,", "a", "e", "...", "%s", "_", "--", "sH", "UC",
  "uc", "<center>nginx</center>", "a b c d e f g h i j k l m n o p q r s t u v w x y z", "\195\169", "\195\188nicode timeout",
  "x\0y", "\t404\n", "'", "`", "SSL_ERROR", "(", "[0-9]+", "$&", "\\", "www-authenticate", "httperr", "the", "9999999999",
  "nginx nginx",
}

-- Words out of the texts of rows, in the case and length of a hasty hand. The same each time, on every Lua.
local function add_words(queries, count)
  local all, seed = rows.all(), 7
  local function random(n)
    seed = (seed * 1103 + 12345) % 1048576
    return math.floor(seed / 16) % n + 1
  end
  local fields = { "title", "summary", "cause", "fix", "check", "name", "phrase", "code", "when" }
  for _ = 1, count do
    local record = all[random(#all)]
    local words, chosen = {}, {}
    for word in (record[fields[random(#fields)]] or record.code):gmatch("%S+") do words[#words + 1] = word end
    local first = random(#words)
    for i = first, math.min(#words, first + random(3) - 1) do chosen[#chosen + 1] = words[i] end
    local query = table.concat(chosen, " ")
    if random(4) == 1 then query = query:upper() end
    if random(5) == 1 then query = query:sub(1, random(#query)) end
    queries[#queries + 1] = query
  end
end

local function write_lines(name, items)
  local file = assert(io.open(dir .. "/" .. name, "wb"))
  for _, item in ipairs(items) do file:write(json.encode(item), "\n") end
  file:close()
end

add_words(QUERIES, 400)
local searches, diagnoses = {}, {}
for i, query in ipairs(QUERIES) do
  searches[i] = { query = query, found = table.concat(status.search(query), "|") }
end
write_lines("search.jsonl", searches)

for line in io.lines("spec/cases/own.jsonl") do
  local case = json.decode(line)
  local first = status.diagnose(case.paste)[1]
  diagnoses[#diagnoses + 1] = {
    id = case.id, paste = case.paste, code = first and first.entry.code, product = first and first.entry.product,
    cause = first and first.cause,
  }
end
write_lines("diagnose.jsonl", diagnoses)
