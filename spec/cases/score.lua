-- Scores the command on real failures: pastes each into its standard input, and types its code.
--   make score                    the cases of spec/cases
--   make score CASES=more.jsonl   others
--   lua spec/cases/score.lua -v FILE ...   also names what each case lacks
--
-- A file has a case a line, a JSON object: id, system (who failed), paste (what a person would paste), code (what a careful one
-- would type) and win32, needs (groups of texts: the answer holds at least one of each group), keys (texts that show that the
-- paste was read; else the code's last word and win32), fallback (what to type where the code gives nothing).
--
-- read: a key stands in the first three lines of the answer; found: the answer has what is needed; first: its first twelve lines
-- have it; over: it is longer than a screen; by code: found when the code is typed, with all that is known.

local json = require "dkjson"

local M = {}

local HEAD, FIRST, SCREEN = 3, 12, 40

local function quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

-- What the command writes to standard output.
local function output_of(words, input)
  local path = os.tmpname()
  local file = assert(io.open(path, "wb"))
  file:write(input)
  file:close()
  for i, word in ipairs(words) do words[i] = quoted(word) end
  local pipe = assert(io.popen(("env COLUMNS=80 %s bin/httpstatus %s <%s 2>/dev/null"):format(
    os.getenv("HTTPSTATUS_LUA") or "lua5.4", table.concat(words, " "), path)))
  local out = pipe:read("*a")
  pipe:close()
  os.remove(path)
  return out
end

local function words_of(text)
  local words = {}
  for word in text:gmatch("%S+") do words[#words + 1] = word end
  return words
end

-- Lower case, one blank for any; of the first lines that are not blank, or of all.
local function plain(text, lines)
  local kept = {}
  for line in text:gmatch("[^\n]+") do
    if line:find("%S") and #kept < (lines or math.huge) then kept[#kept + 1] = line end
  end
  return (table.concat(kept, " "):lower():gsub("%s+", " "))
end

local function satisfies(text, needs)
  for _, group in ipairs(needs) do
    local has = false
    for _, need in ipairs(group) do has = has or text:find(need:lower(), 1, true) ~= nil end
    if not has then return false end
  end
  return true
end

-- Whether a word stands in a text as a word: "502" not in "502.3" or "1502".
local function has_word(text, word)
  local first, last = text:find(word, 1, true)
  while first do
    if not text:sub(first - 1, first - 1):find("[%w_.]") and not text:sub(last + 1):find("^[%w_]")
      and not text:sub(last + 1):find("^%.%d") then
      return true
    end
    first, last = text:find(word, first + 1, true)
  end
  return false
end

local function keys_of(case)
  if case.keys then return case.keys end
  return { case.code:match("%S+$"), case.win32 }
end

---Reads a file of cases. Raises where a line is no case.
---@param path string
---@return table[] cases
function M.read(path)
  local file, missing = io.open(path, "rb")
  if not file then error(missing, 0) end
  local cases, n = {}, 0
  for line in file:lines() do
    n = n + 1
    if line:find("%S") then
      local case, _, message = json.decode(line, 1, nil, nil, nil)
      if type(case) ~= "table" or not (case.id and case.system and case.paste and case.code and case.needs) then
        error(("%s:%d: %s"):format(path, n, message or "a case has id, system, paste, code and needs"), 0)
      end
      cases[#cases + 1] = case
    end
  end
  file:close()
  return cases
end

---What the command answers to what is pasted.
---@param case table
---@return string output
function M.paste(case)
  return output_of({}, case.paste)
end

---What it knows of the code that is typed.
---@param case table
---@return string output
function M.type(case)
  local words = words_of(case.code)
  if case.win32 and case.code:find("^%d") then
    words[#words + 1], words[#words + 2] = "--win32", case.win32
  end
  table.insert(words, 1, "--all")
  local output = output_of(words, "")
  if not output:find("%S") and case.fallback then
    words = words_of(case.fallback)
    table.insert(words, 1, "--all")
    output = output_of(words, "")
  end
  return output
end

---How good an answer is.
---@param case table
---@param output string
---@return { read: boolean, found: boolean, first: boolean, over: boolean }
function M.judge(case, output)
  local head, read = plain(output, HEAD), false
  for _, key in ipairs(keys_of(case)) do read = read or has_word(head, key:lower()) end
  return {
    -- An echo of the paste is no proof.
    read = read and plain(case.paste):find(head, 1, true) == nil,
    found = satisfies(plain(output), case.needs), first = satisfies(plain(output, FIRST), case.needs),
    over = select(2, output:gsub("\n", "")) > SCREEN,
  }
end

local COLUMNS = { "cases", "read", "found", "first", "over", "by code" }

local function add(row, result)
  for _, column in ipairs(COLUMNS) do
    row[column] = (row[column] or 0) + ((column == "cases" or result[column]) and 1 or 0)
  end
end

local function print_row(name, row)
  local cells = { ("%-12s"):format(name) }
  for i, column in ipairs(COLUMNS) do cells[i + 1] = ("%8s"):format(row[column]) end
  print(table.concat(cells))
end

-- Prints a row for each system, the whole last.
local function score(paths, names_each)
  local rows, systems, total = {}, {}, {}
  for _, path in ipairs(paths) do
    for _, case in ipairs(M.read(path)) do
      local result = M.judge(case, M.paste(case))
      result["by code"] = satisfies(plain(M.type(case)), case.needs)
      if not rows[case.system] then
        rows[case.system] = {}
        systems[#systems + 1] = case.system
      end
      add(rows[case.system], result)
      add(total, result)
      local lacks = {}
      for _, column in ipairs { "read", "found", "first" } do
        if not result[column] then lacks[#lacks + 1] = column end
      end
      if names_each and #lacks > 0 then print(("%s is not %s"):format(case.id, table.concat(lacks, ", "))) end
    end
  end
  table.sort(systems)
  local heads = {}
  for _, column in ipairs(COLUMNS) do heads[column] = column end
  print_row("system", heads)
  for _, name in ipairs(systems) do print_row(name, rows[name]) end
  print_row("total", total)
end

if arg and arg[0] and arg[0]:find("score%.lua$") then
  local names_each = arg[1] == "-v"
  if names_each then table.remove(arg, 1) end
  local ok, message = pcall(score, arg, names_each)
  if not ok then
    io.stderr:write("score: ", tostring(message), "\n")
    os.exit(2)
  end
end

return M
