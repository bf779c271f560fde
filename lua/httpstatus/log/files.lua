---The files that paths mean: files, folders with all that is below them, wildcards that no shell has expanded.

local core = require "httpstatus.log_core"

local M = {}

local DEEPEST = 16

local PACKED = { "%.gz$", "%.zst$", "%.xz$", "%.bz2$", "%.lz4$" }

-- What a rotation puts behind a name: .1, -20261102, .2026-11-02, -20261102-1793577600, .old
local ROTATED = { "[.-]%d[%d-]*$", "%.old$" }

-- What the name of a log ends with.
local LOGS = {
  "%.log$", "_log$", -- IIS, HTTP.sys, nginx, Apache on Debian; Apache on Red Hat
  "^w3clog.*%.txt$", "_log%.%d[%d-]*%.txt$", -- ASP.NET Core's W3CLogger; Tomcat
  "access.*%.json$", "access.*%.jsonl$", -- Caddy, Traefik, nginx: other files of JSON are rarely logs
}

local function without(name, endings)
  for _, ending in ipairs(endings) do
    local bare, n = name:gsub(ending, "")
    if n > 0 then return bare end
  end
  return name
end

local function is_log(name)
  local packed = without(name:lower(), PACKED)
  for _, bare in ipairs { packed, without(packed, ROTATED) } do
    for _, pattern in ipairs(LOGS) do
      if bare:find(pattern) then return true end
    end
  end
  return false
end

-- The names in a folder, sorted. Nil for what is no folder; nil and a message for one that cannot be read.
local function names_in(path)
  local folder, message = core.folder(path)
  if not folder then return nil, message end
  local names = {}
  while true do
    local name, failure = folder:next()
    if failure then return nil, failure end
    if not name then break end
    if name ~= "." and name ~= ".." then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function join(path, name)
  return path:find("[/\\]$") and path .. name or path .. "/" .. name
end

-- The logs in a folder and below it, in the order of their names, which IIS makes of dates. What may hold some and cannot be
-- read is an error: a report that is silent of it would be falsely clear.
local function add_folder(found, path, names, depth)
  local identity = core.identity(path)
  -- A link may lead to a folder that is being read.
  if identity and found.seen[identity] then return end
  if identity then found.seen[identity] = true end
  found.folders[#found.folders + 1] = path
  for _, name in ipairs(names) do
    local inner = join(path, name)
    local below, message = names_in(inner)
    if is_log(name) and not below then
      -- A pipe that nobody writes to would be waited for, a device may have no end.
      if core.identity(inner) and not core.size(inner) then
        found.errors[#found.errors + 1] = { file = inner, message = "it is no regular file: name it to have it read" }
      else
        found.files[#found.files + 1] = inner
      end
    elseif message then
      found.errors[#found.errors + 1] = { file = inner, message = message }
    elseif below and depth == DEEPEST then
      found.errors[#found.errors + 1] = { file = inner, message = ("it is %d folders deep: give it itself"):format(DEEPEST) }
    elseif below then
      add_folder(found, inner, below, depth + 1)
    elseif (core.size(inner) or 0) > 0 then
      found.others[#found.others + 1] = inner
    end
  end
end

local function exists(path)
  return core.identity(path) ~= nil
end

-- A pattern of Lua for a name with * and ?.
local function pattern_of(name)
  return "^" .. name:gsub("[^*?]", "%%%0"):gsub("%%(%w)", "%1"):gsub("%*", ".*"):gsub("%?", ".") .. "$"
end

-- The paths that a wildcard means, in order. A folder on the way that cannot be read is an error.
local function expand(path, errors, folders)
  local found = { path:match("^[/\\]+") or path:match("^%a:[/\\]+") or "" }
  local rest = path:sub(#found[1] + 1)
  for name in rest:gmatch("[^/\\]+") do
    local paths = {}
    for _, folder in ipairs(found) do
      if not name:find("[*?]") then
        paths[#paths + 1] = folder == "" and name or join(folder, name)
      else
        local pattern = pattern_of(name)
        local names, message = names_in(folder == "" and "." or folder)
        folders[#folders + 1] = folder == "" and "." or folder
        if message then errors[#errors + 1] = { file = folder, message = message } end
        for _, inner in ipairs(names or {}) do
          if inner:find(pattern) and (inner:sub(1, 1) ~= "." or name:sub(1, 1) == ".") then
            paths[#paths + 1] = folder == "" and inner or join(folder, inner)
          end
        end
      end
    end
    found = paths
  end
  return found
end

-- A file that was given twice is read once.
local function add_once(files, seen, path, repeated)
  local identity = path ~= "-" and core.identity(path) or path
  if seen[identity] then
    repeated[#repeated + 1] = path
    return
  end
  seen[identity] = true
  files[#files + 1] = path
end

local function add_path(files, errors, repeated, seen, others, folders, path)
  local names, message
  if path ~= "-" then names, message = names_in(path) end
  if message and exists(path) then
    -- A folder: as a file it would be refused for being one.
    errors[#errors + 1] = { file = path, message = message }
    return
  end
  if not names then return add_once(files, seen, path, repeated) end
  local found = { files = {}, errors = {}, others = others, folders = folders, seen = {} }
  add_folder(found, path, names, 1)
  for _, inner in ipairs(found.files) do add_once(files, seen, inner, repeated) end
  for _, failure in ipairs(found.errors) do errors[#errors + 1] = failure end
  if #found.files == 0 and #found.errors == 0 then
    errors[#errors + 1] = { file = path, message = "there is no log in the folder or below it: its files are called otherwise "
      .. "than *.log, *_log, w3clog*.txt or access*.json, rotated or packed; name them" }
  end
end

-- The files below folders that were left out for their names, without those that were named beside their folder.
local function note_of(others, seen)
  local left = {}
  for _, path in ipairs(others) do
    local identity = core.identity(path)
    if not (identity and seen[identity]) then left[#left + 1] = path end
  end
  if #left == 0 then return nil end
  return ("%s left out, as %s: %s%s; named, it would be read"):format(
    #left == 1 and "1 file of a folder is" or ("%d files of folders are"):format(#left),
    #left == 1 and "its name is not that of a log" or "their names are not those of logs",
    #left == 1 and "" or "such as ", left[1])
end

---Whether a name is that of something packed, which is not written to any more.
---@param path string
---@return boolean
function M.is_packed(path)
  local lower = path:lower()
  return without(lower, PACKED) ~= lower
end

---The names in a folder, sorted.
---@param path string
---@return string[]? names  nil for what is no folder, and what cannot be read
---@return string? message
function M.names_in(path) return names_in(path) end

---A name behind a folder's.
---@param path string
---@param name string
---@return string
function M.join(path, name) return join(path, name) end

---The files that the paths mean.
---@param paths string|string[]  files, folders, wildcards, "-" for standard input
---@return string[] files
---@return table[] errors     {file, message} of folders and wildcards without a log, and of what cannot be read below a folder
---@return string[] repeated  files that were given once more
---@return string? note       how many other files folders have, and the name of one
---@return string[] folders   in which names were looked for: others may appear there
function M.of(paths)
  local files, errors, repeated, seen, others, folders = {}, {}, {}, {}, {}, {}
  for _, given in ipairs(type(paths) == "table" and paths or { paths }) do
    local wild = given ~= "-" and given:find("[*?]") and not exists(given)
    local before = #errors
    local expanded = wild and expand(given, errors, folders) or { given ~= "" and given or nil }
    if given == "" then
      -- A shell's variable that is not set: the system's message would begin with no name.
      errors[#errors + 1] = { file = '""', message = "an empty name is no file" }
    elseif #expanded == 0 and #errors == before then
      errors[#errors + 1] = { file = given, message = "no file has such a name" }
    end
    for _, path in ipairs(expanded) do add_path(files, errors, repeated, seen, others, folders, path) end
  end
  return files, errors, repeated, note_of(others, seen), folders
end

return M
