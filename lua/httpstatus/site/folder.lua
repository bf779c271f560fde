---Writes the files of a site into a folder, and takes away what an earlier run wrote and this one does not. What others put
---there stays as it is: a list beside the files says which are ours.

local core = require "httpstatus.log_core"
local follow_core = require "httpstatus.follow_core"
local names_in = require "httpstatus.log.files".names_in

local M = {}

---The list of what was written, with this line in front.
M.LIST = "httpstatus-files.txt"
local BESIDE = M.LIST .. ".new" -- until it is whole
local HEAD = "Written by httpstatus site: it replaces and removes these files and no others."

local function join(folder, path)
  return folder:find("[/\\]$") and folder .. path or folder .. "/" .. path
end

-- What opens a folder closes it: a site has more of them than a process may hold open. False and the reason where it cannot
-- be read.
local function is_folder(path)
  local folder, message = core.folder(path)
  if folder then folder:__close() end
  return folder ~= nil, message
end

local function exists(path)
  return core.identity(path) ~= nil
end

-- But for what a first run left that was stopped. Nil and the reason where it cannot be read to its end.
local function is_empty(folder)
  local names, message = names_in(folder)
  if not names then return nil, message end
  return #names == 0 or #names == 1 and names[1] == BESIDE
end

local function read(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text, problem = file:read("*a")
  file:close()
  if not text then return nil, ("%s: %s"):format(path, problem) end
  return text
end

local function write(path, text)
  local file, message = io.open(path, "wb")
  if not file then return nil, message end
  local written, problem = file:write(text)
  local closed, at_end = file:close()
  if not written or not closed then return nil, ("%s: %s"):format(path, problem or at_end) end
  return true
end

-- A path whose text cannot lead out of the folder; what lies there may be a link, which first_link finds.
local function is_ours(path)
  return path:find("^[%w=!~.-][%w=!~._/-]*$") ~= nil and not path:find("..", 1, true)
end

-- The files of an earlier run: a set, empty where the folder is new; nil and why the folder is not ours.
local function earlier_files(folder)
  if not exists(folder) then return {} end
  local found, why = is_folder(folder)
  if not found then return nil, why and ("%s: %s"):format(folder, why) or ("%s is no folder that can be read"):format(folder) end
  local path = join(folder, M.LIST)
  if not exists(path) then
    local empty, problem = is_empty(folder)
    if empty then return {} end
    if problem then return nil, ("%s: %s"):format(folder, problem) end
    return nil, ("%s is not empty and was not written by this command: it has no %s; name a new or an empty folder"):format(
      folder, M.LIST)
  end
  local text, message = read(path)
  if not text then return nil, message end
  if text:match("^[^\n]*") ~= HEAD then return nil, ("%s is not the list that this command writes"):format(path) end
  local files = {}
  for line in text:match("^[^\n]*\n?(.*)$"):gmatch("[^\n]+") do
    if not is_ours(line) then return nil, ("%s names %q, which is no file of a site"):format(path, line) end
    files[line] = true
  end
  return files
end

local SEPARATOR = package.config:sub(1, 1) == "\\" and "[/\\]" or "/"

-- The folders above a path, the outermost first.
local function folders_above(path)
  local folders = {}
  for at in path:gmatch("()" .. SEPARATOR) do
    if at > 1 then folders[#folders + 1] = path:sub(1, at - 1) end
  end
  return folders
end

local function make_folder(path)
  if exists(path) then
    local found, problem = is_folder(path)
    if found then return true end
    return nil, ("%s: %s"):format(path, problem or "there is a file of that name")
  end
  local made, message = core.make_folder(path)
  if not made then return nil, ("%s: %s"):format(path, message) end
  return true
end

local function make_all(folders, made, prefix)
  for _, folder in ipairs(folders) do
    if not made[folder] then
      local ok, message = make_folder(prefix and join(prefix, folder) or folder)
      if not ok then return nil, message end
      made[folder] = true
    end
  end
  return true
end

-- The first link among the files, the folders above them and the list: whoever made it, what is written or removed through it
-- lies elsewhere. The folder itself may be one.
local function first_link(folder, paths)
  local seen = {}
  local function is_link(path)
    if seen[path] == nil then seen[path] = core.is_link(join(folder, path)) end
    return seen[path]
  end
  for _, path in ipairs(paths) do
    for _, above in ipairs(folders_above(path)) do
      if is_link(above) then return join(folder, above) end
    end
    if is_link(path) then return join(folder, path) end
  end
end

local function sorted(set)
  local paths = {}
  for path in pairs(set) do paths[#paths + 1] = path end
  table.sort(paths)
  return paths
end

-- Half a list would make the folder somebody else's.
local function save_list(folder, set)
  local path = join(folder, M.LIST)
  local ok, message = follow_core.save(path, join(folder, BESIDE), HEAD .. "\n" .. table.concat(sorted(set), "\n") .. "\n")
  if ok then return true end
  return nil, ("%s: %s"):format(path, message)
end

-- Removes what only the earlier run wrote, and the folders that this leaves empty.
local function remove_stale(folder, earlier, current)
  local stale = {}
  for path in pairs(earlier) do
    if not current[path] then stale[#stale + 1] = path end
  end
  table.sort(stale)
  for _, path in ipairs(stale) do
    local whole = join(folder, path)
    local removed, message = os.remove(whole)
    if not removed and exists(whole) then return nil, message end
    local above = folders_above(path)
    for i = #above, 1, -1 do core.remove_folder(join(folder, above[i])) end -- fails where it is not empty
  end
  return #stale
end

-- Why the folder's own files may not be written and removed; nil where they may.
local function refusal(folder, all)
  local paths = sorted(all)
  table.insert(paths, 1, M.LIST)
  table.insert(paths, 2, BESIDE)
  local link = first_link(folder, paths)
  return link and ("%s is a link: what is written or removed through it lies elsewhere; remove the link, or name another "
    .. "folder"):format(link)
end

---Writes the files.
---@param folder string
---@param files table[]       {path, text}
---@return integer? removed   how many files of an earlier run are gone
---@return string? message    with the path and the reason
function M.write(folder, files)
  local earlier, foreign = earlier_files(folder)
  if not earlier then return nil, foreign end
  local current, all, made = {}, {}, {}
  for path in pairs(earlier) do all[path] = true end
  for _, file in ipairs(files) do current[file.path], all[file.path] = true, true end
  local refused = refusal(folder, all)
  if refused then return nil, refused end
  for _, file in ipairs(files) do
    local whole = join(folder, file.path)
    if not earlier[file.path] and exists(whole) then
      return nil, ("%s: the file is there and was not written by this command"):format(whole)
    end
  end
  local ok, message = make_all(folders_above(join(folder, "")), {})
  -- Written first with all of both, so that a run that is stopped can be repeated.
  if ok then ok, message = save_list(folder, all) end
  if not ok then return nil, message end
  for _, file in ipairs(files) do
    if ok then ok, message = make_all(folders_above(file.path), made, folder) end
    if ok then ok, message = write(join(folder, file.path), file.text) end
    if not ok then return nil, message end
  end
  local removed, problem = remove_stale(folder, earlier, current)
  if not removed then return nil, problem end
  ok, message = save_list(folder, current)
  if not ok then return nil, message end
  return removed
end

return M
