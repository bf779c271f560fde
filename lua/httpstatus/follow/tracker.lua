---The files that are followed: which there are, where each was read to, and what becomes of it when a log is rotated.
---
---A file is what its device and inode say as long as its content agrees: the bytes in front of the position are those that
---were read. So a new name of the same file goes on where the old one was, and a file that was cut off begins anew.

local core = require "httpstatus.follow_core"
local file = require "httpstatus.follow.file"
local files = require "httpstatus.log.files"

local M = {}
local Tracker = {}
Tracker.__index = Tracker

local TURN = 8388608     -- bytes of a file before the next one has its turn
local LIVELY = 60        -- seconds behind its last growth in which a file is looked at in every turn
local QUIET_A_TURN = 500 -- of the others so many are
local HANDLES = 128      -- files that stay open; the others are found by their names
local DETACHED = 900     -- seconds that a file without its name may still be written to
local FRESH = 3          -- seconds in which a folder's time may not tell of one more change
local RESCAN = 60        -- seconds at most between two looks into all folders
local SIBLINGS = 4096    -- names of a folder in which a file is looked for

---@class httpstatus.follow.Listener
---@field give httpstatus.follow.Give
---@field lost fun(f: httpstatus.follow.File, reason: string)
---@field tell fun(change: string, f: table, message?: string)  "appeared", "renamed", "truncated", "gone", "missing", "error"

---@param paths string[]
---@param listener httpstatus.follow.Listener
---@param from_beginning? boolean
---@return table tracker
function M.new(paths, listener, from_beginning)
  local tracker = setmetatable({
    paths = paths, listener = listener, from_beginning = from_beginning, files = {}, by_id = {}, count = 1, folders = {},
    told = { name = {}, content = {} }, turn = 0, is_dirty = true, scanned = 0, packed = 0,
  }, Tracker)
  return tracker
end

-- A number of a file is never used again, and 1 is none's: see window.lua.
local function add(self, path, id)
  self.count = self.count + 1
  local f = file.new(path, id, self.count)
  self.files[#self.files + 1], self.by_id[id] = f, f
  return f
end

local function drop(self, f)
  file.close(f)
  if self.by_id[f.id] == f then self.by_id[f.id] = nil end
  for i, other in ipairs(self.files) do
    if other == f then
      table.remove(self.files, i)
      break
    end
  end
end

-- A trouble is told when it begins, not at each look: with the name, or with what it leads to.
local function trouble(self, of, path, change, message)
  local told = self.told[of]
  if told[path] == message then return end
  told[path] = message
  self.listener.tell(change, { path = path }, message)
end

local function folder_of(path)
  return path:match("^(.*[/\\])") or "."
end

-- The other regular files of the folder: name by name.
local function siblings(path)
  local folder, list = folder_of(path), {}
  for _, name in ipairs(files.names_in(folder) or {}) do
    if #list == SIBLINGS then break end
    list[#list + 1] = folder == "." and name or files.join(folder, name)
  end
  return list
end

-- Content that was copied ------------------------------------------------------

-- The file whose first bytes a new one has, and so much as that one had read of it.
local function original_of(self, f, head)
  for _, other in ipairs(self.files) do
    local n = math.min(#other.head, #head)
    if other ~= f and not other.is_suspect and n > 0 and other.head:sub(1, n) == head:sub(1, n) then return other end
  end
end

-- Whether a file has nothing that another one does not have at the same place.
local function is_part_of(handle, size, other)
  local n = math.min(256, size)
  local _, most = other:stat()
  return size <= most and handle:read(size - n, n) == other:read(size - n, n)
end

-- A new file may be what a rotation has copied, before it cuts off the original. Then it is not read: the original is, as
-- long as it is there. What has more than the original has, or other lines, is a log of its own.
local function is_copy(self, f)
  local handle = file.open(f)
  if not handle then return false end
  local head = handle:read(0, 1024) or ""
  if head == "" then return true end -- nothing to be read either
  local original = original_of(self, f, head)
  local other = original and file.open(original)
  if not other then return false end
  -- That it was cut off is seen when it is looked at itself.
  if not file.has_content(other, original) then return true end
  local _, size = handle:stat()
  return is_part_of(handle, size, other)
end

local function take_rest(self, f, copy, path)
  local give, lost = self.listener.give, self.listener.lost
  copy.position, copy.tail, copy.head, copy.header = f.position, f.tail, f.head, f.header
  copy.is_suspect, copy.grown = false, self.now
  local taken
  repeat
    taken = file.read_on(copy, give, function() lost(copy, "too_long") end, TURN)
  until not taken or taken == 0
  file.end_line(copy, give)
  file.close(copy)
  self.listener.tell("copied", { path = f.path }, path)
end

-- What was not read yet of a file that is no longer there may stand in a copy that is known.
local function read_known_copy(self, f)
  if f.position == 0 then return false end
  for _, copy in ipairs(self.files) do
    local handle = copy.is_suspect and copy ~= f and file.open(copy)
    if handle and file.has_content(handle, f) then
      take_rest(self, f, copy, copy.path)
      return true
    end
  end
  return false
end

-- The same of one that is not known yet, beside it.
local function read_copy(self, f)
  if read_known_copy(self, f) then return true end
  if f.position == 0 then return false end
  for _, path in ipairs(siblings(f.path)) do
    local id, size, _, kind = core.stat(path)
    if id and kind == "file" and size >= f.position and not self.by_id[id] and not files.is_packed(path) then
      local handle = core.open(path)
      if handle and file.has_content(handle, f) then
        local copy = add(self, path, id)
        copy.handle = handle
        take_rest(self, f, copy, path)
        copy.is_detached = true
        return true
      end
      if handle then handle:close() end
    end
  end
  return false
end

-- One file -------------------------------------------------------------------------

local function begin_anew(self, f)
  local had, is_found = f.position, read_copy(self, f)
  file.start_anew(f)
  self.listener.tell("truncated", f, not is_found and had > 0
    and "what was written to it behind the last look, before it was cut off, is not known" or nil)
end

local function read_on(self, f)
  local listener = self.listener
  local function lost() listener.lost(f, "too_long") end
  local before = f.position
  local taken, message = file.read_on(f, listener.give, lost, TURN)
  if not taken and message == "anew" then
    begin_anew(self, f)
    taken, message = file.read_on(f, listener.give, lost, TURN)
    before = 0
  end
  if f.skip and before == 0 and not f.is_told then
    f.is_told = true
    listener.tell("error", f, ("%s is not followed"):format(f.skip))
  end
  if message and message ~= "anew" then
    trouble(self, "content", f.path, "error", message)
  elseif taken then
    self.told.content[f.path] = nil
  end
end

-- Whether there may be something new in it, by what the system says of it.
local function has_changed(self, f)
  if f.handle then
    local _, size, modified = f.handle:stat()
    if not f.is_detached and core.stat(f.path) ~= f.id then self.is_dirty = true end
    local changed = size ~= f.size or modified ~= f.modified
    f.size, f.modified = size, modified
    return changed
  end
  if f.is_detached then return false end
  local id, size, modified = core.stat(f.path)
  if id ~= f.id then
    self.is_dirty = true
    return false
  end
  local changed = size ~= f.size or modified ~= f.modified
  f.size, f.modified = size, modified
  return changed
end

local function look(self, f, now)
  if not has_changed(self, f) and not f.again and not f.has_more and not f.is_suspect then return end
  if f.is_suspect then
    if is_copy(self, f) then return end
    f.is_suspect = false
  end
  if f.skip then return end
  f.grown = now
  read_on(self, f)
end

-- Which files there are --------------------------------------------------------------

-- A file that appeared: at the start it is read from its end, later from its beginning.
local function appear(self, path, id)
  if files.is_packed(path) then
    self.packed = self.packed + 1
    return nil
  end
  local f = add(self, path, id)
  if self.is_started or self.from_beginning then
    f.is_suspect = self.is_started
    if self.is_started then self.listener.tell("appeared", f) end
  else
    file.go_to_end(f)
    file.close(f)
  end
  return f
end

-- Where a file is whose name leads elsewhere now.
local function find_again(f)
  for _, path in ipairs(siblings(f.path)) do
    if core.stat(path) == f.id then return path end
  end
end

-- A name is gone: what it had is read from the handle, or under its new name.
local function depart(self, f, now)
  if f.is_detached then return end
  local id, _, is_missing = core.stat(f.path)
  if id == f.id or not id and not is_missing then
    -- Its folder could not be read. Taken for gone, it would be a new file when the folder can be read again.
    self.is_dirty = true
    return
  end
  local path = find_again(f)
  if path then
    f.path = path
    file.open(f)
  end
  f.is_detached, f.grown = true, now
  if not f.handle then
    read_known_copy(self, f)
    self.listener.tell("gone", f, f.skip == nil and ("it was read to byte %d"):format(f.position) or nil)
    drop(self, f)
  end
end

-- When a folder's names changed last; nil where it is none.
local function changed_at(path)
  local id, _, modified = core.stat(path)
  return id and modified
end

local function watch_folders(self, folders, now)
  self.folders = {}
  for _, folder in ipairs(folders) do
    local modified = changed_at(folder)
    self.folders[#self.folders + 1] = { path = folder, modified = modified }
    -- More may happen in the tick that its time is of.
    if modified and modified > now - FRESH then self.is_fresh = true end
  end
end

local function discover(self, now)
  local seen, seen_folders, present = {}, {}, {}
  self.is_dirty, self.is_fresh, self.scanned, self.packed = false, false, now, 0
  for _, given in ipairs(self.paths) do
    local names, errors, _, _, folders = files.of(given)
    for _, folder in ipairs(folders) do seen_folders[#seen_folders + 1] = folder end
    for _, failure in ipairs(errors) do
      present[failure.file] = true
      trouble(self, "name", failure.file, failure.file == given and "missing" or "error", failure.message)
    end
    for _, path in ipairs(names) do
      local id, message, is_missing, kind = core.stat(path)
      if not id then
        present[path] = true
        seen_folders[#seen_folders + 1] = folder_of(path)
        trouble(self, "name", path, is_missing and "missing" or "error", message)
      elseif kind ~= "file" then
        present[path] = true
        trouble(self, "name", path, "error", "it is no regular file: of streams only -, standard input, is followed")
      elseif not seen[id] then
        local f = self.by_id[id]
        seen[id] = true
        if not f then
          f = appear(self, path, id)
          if f then f.given = given end
        elseif f.path ~= path or f.is_detached then
          f.path, f.is_detached = path, nil
        end
        if path == given then seen_folders[#seen_folders + 1] = folder_of(path) end
      end
    end
  end
  for path in pairs(self.told.name) do
    if not present[path] then self.told.name[path] = nil end
  end
  local all = {}
  for i, f in ipairs(self.files) do all[i] = f end
  for _, f in ipairs(all) do
    if not seen[f.id] then depart(self, f, now) end
  end
  watch_folders(self, seen_folders, now)
  self.is_started = true
end

local function folders_changed(self)
  for _, folder in ipairs(self.folders) do
    if changed_at(folder.path) ~= folder.modified then return true end
  end
  return false
end

-- Files without a name that are quiet are let go; so are handles, the quietest first, where there are too many.
local function let_go(self, now)
  local open = {}
  for i = #self.files, 1, -1 do
    local f = self.files[i]
    if f.is_detached and now - f.grown > DETACHED then
      if not read_known_copy(self, f) then file.end_line(f, self.listener.give) end
      drop(self, f)
    elseif f.handle and not f.is_detached then
      open[#open + 1] = f
    end
  end
  if #open <= HANDLES then return end
  table.sort(open, function(a, b)
    if a.grown ~= b.grown then return a.grown > b.grown end
    return a.number < b.number
  end)
  for i = HANDLES + 1, #open do file.close(open[i]) end
end

---Looks at the files once and gives what has come.
---@param now integer  seconds since 1970
---@return boolean has_more  without waiting
function Tracker:poll(now)
  self.turn, self.now = self.turn + 1, now
  if self.is_dirty or self.is_fresh or now - self.scanned >= RESCAN or folders_changed(self) then discover(self, now) end
  local all, has_more = {}, false
  for i, f in ipairs(self.files) do all[i] = f end
  local turns = math.max(1, math.ceil(#all / QUIET_A_TURN))
  for i, f in ipairs(all) do
    if now - f.grown <= LIVELY or f.again or f.has_more or f.is_detached or i % turns == self.turn % turns then
      look(self, f, now)
      has_more = has_more or f.has_more == true
    end
  end
  -- A name that leads elsewhere is seen to at once: the old file is read, and the new one.
  if self.is_dirty then
    discover(self, now)
    for _, f in ipairs(self.files) do
      if f.is_detached or f.size < 0 then look(self, f, now) end
    end
  end
  let_go(self, now)
  return has_more
end

---Finds the files, so that the first poll reads what has come behind this moment.
---@param now integer
function Tracker:start(now)
  discover(self, now)
end

-- States -----------------------------------------------------------------------------

---Finds the files, and goes on with each where it was saved.
---@param now integer
---@param saved table[]  of httpstatus.follow.file.saved
---@param paths string[] that were followed then: what appeared below them meanwhile is read from its beginning
function Tracker:restore(now, saved, paths)
  local was_given, by_id, left = {}, {}, {}
  self.now = now
  for _, path in ipairs(paths) do was_given[path] = true end
  local begins = self.from_beginning
  self.from_beginning = true
  discover(self, now)
  self.from_beginning = begins
  local function take(f, was, head, tail)
    f.position, f.head, f.tail, f.header, f.passing = was.position, head, tail, was.header, was.passing
    f.is_restored = true
  end
  for _, was in ipairs(saved) do by_id[was.id] = was end
  for _, f in ipairs(self.files) do
    local was, handle = by_id[f.id], file.open(f)
    if was and handle then
      local head, tail = file.recognise(handle, was)
      if head then
        take(f, was, head, tail)
        was.is_found = true
      end
    end
    file.close(f)
  end
  for _, was in ipairs(saved) do
    if not was.is_found then left[#left + 1] = was end
  end
  for _, was in ipairs(left) do self:find_saved(was, now, take) end
  for _, f in ipairs(self.files) do
    if not f.is_restored and not was_given[f.given or f.path] and not begins then
      file.go_to_end(f)
      file.close(f)
    end
    -- A rotation's copy of what goes on is no new log.
    if not f.is_restored and f.position == 0 then f.is_suspect = true end
    if not f.is_restored and by_id[f.id] then self.listener.tell("truncated", f) end
  end
  let_go(self, now)
end

---Looks for a saved file that is not where it was: under another name, or copied and cut off.
---@param was table
---@param now integer
---@param take function
function Tracker:find_saved(was, now, take)
  local candidates = siblings(was.file)
  for _, f in ipairs(self.files) do candidates[#candidates + 1] = f.path end
  if was.position == 0 then return end
  for _, path in ipairs(candidates) do
    local id, size, _, kind = core.stat(path)
    local f = id and self.by_id[id]
    if id and kind == "file" and size >= was.position and not (f and f.is_restored) and not files.is_packed(path) then
      local handle = core.open(path)
      local head, tail
      if handle then head, tail = file.recognise(handle, was) end
      if head then
        local is_known = f ~= nil
        f = f or add(self, path, id)
        if not f.handle then f.handle = handle elseif f.handle ~= handle then handle:close() end
        take(f, was, head, tail)
        if not is_known then f.is_detached, f.grown = true, now end
        return
      end
      if handle then handle:close() end
    end
  end
  self.listener.tell("gone", { path = was.file }, ("it was read to byte %d, and what came behind is not found"):format(
    was.position))
end

---What a state holds of the files.
---@return table[]
function Tracker:saved()
  local list = {}
  for _, f in ipairs(self.files) do
    if not f.skip and not f.is_suspect then list[#list + 1] = file.saved(f) end
  end
  return list
end

---Ends: the handles are closed.
function Tracker:close()
  for _, f in ipairs(self.files) do file.close(f) end
end

return M
