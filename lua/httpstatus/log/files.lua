---The files that paths mean: files, folders with all that is below them, wildcards that no shell has expanded.

local core = require "httpstatus.log_core"

local M = {}

local DEEPEST = 16

-- Names of logs: IIS' and HTTP.sys' .log, those of nginx and Apache that were rotated, W3CLogger's .txt; packed ones too.
local function is_log(name)
  name = name:lower():gsub("%.gz$", ""):gsub("%.zst$", ""):gsub("%.xz$", ""):gsub("%.bz2$", ""):gsub("%.lz4$", "")
  return name:find("%.log$") or name:find("%.log[.-]%d[%d-]*$") or name:find("^w3clog.*%.txt$") or name:find("_log$")
end

local function names_in(path)
  local folder = core.folder(path)
  if not folder then return nil end
  local names = {}
  for name in folder.next, folder do
    if name ~= "." and name ~= ".." then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function join(path, name)
  return path:find("[/\\]$") and path .. name or path .. "/" .. name
end

-- The logs in a folder and below it, in the order of their names, which IIS makes of dates.
local function add_folder(files, path, names, depth, seen)
  local count, identity = 0, core.identity(path)
  -- A link may lead to a folder that is being read.
  if seen[identity] then return 0 end
  seen[identity] = true
  for _, name in ipairs(names) do
    local inner = join(path, name)
    if is_log(name) and not core.folder(inner) then
      files[#files + 1] = inner
      count = count + 1
    elseif depth < DEEPEST then
      local below = names_in(inner)
      if below then count = count + add_folder(files, inner, below, depth + 1, seen) end
    end
  end
  return count
end

-- A pattern of Lua for a name with * and ?.
local function pattern_of(name)
  return "^" .. name:gsub("[^*?]", "%%%0"):gsub("%%(%w)", "%1"):gsub("%*", ".*"):gsub("%?", ".") .. "$"
end

-- The paths that a wildcard means, in order.
local function expand(path)
  local found = { path:match("^[/\\]+") or path:match("^%a:[/\\]+") or "" }
  local rest = path:sub(#found[1] + 1)
  for name in rest:gmatch("[^/\\]+") do
    local paths = {}
    for _, folder in ipairs(found) do
      if not name:find("[*?]") then
        paths[#paths + 1] = folder == "" and name or join(folder, name)
      else
        local pattern = pattern_of(name)
        for _, inner in ipairs(names_in(folder == "" and "." or folder) or {}) do
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

local function exists(path)
  return core.identity(path) ~= nil
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

---The files that the paths mean.
---@param paths string|string[]  files, folders, wildcards, "-" for standard input
---@return string[] files
---@return table[] errors     {file, message} of folders and wildcards without a log
---@return string[] repeated  files that were given once more
function M.of(paths)
  local files, errors, repeated, seen = {}, {}, {}, {}
  for _, given in ipairs(type(paths) == "table" and paths or { paths }) do
    local wild = given ~= "-" and given:find("[*?]") and not exists(given)
    local expanded = wild and expand(given) or { given }
    if #expanded == 0 then errors[#errors + 1] = { file = given, message = "no file has such a name" } end
    for _, path in ipairs(expanded) do
      local names = path ~= "-" and names_in(path)
      if names then
        local found = {}
        if add_folder(found, path, names, 1, {}) == 0 then
          errors[#errors + 1] = { file = path, message = "there is no log in the folder or below it: its files are called "
            .. "otherwise than *.log, *.log.1 or w3clog*.txt; name them" }
        end
        for _, inner in ipairs(found) do add_once(files, seen, inner, repeated) end
      else
        add_once(files, seen, path, repeated)
      end
    end
  end
  return files, errors, repeated
end

return M
