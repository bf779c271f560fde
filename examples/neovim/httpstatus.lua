-- Neovim 0.7 or later: :HttpStatus explains the code under the cursor, :HttpStatus 500.19 the one that it is given.
-- Copy: into ~/.config/nvim/plugin; a mapping: vim.keymap.set("n", "<leader>h", "<Cmd>HttpStatus<CR>")
-- Try:  luarocks --lua-version 5.1 install httpstatus; nvim access.log, then :luafile httpstatus.lua
local status = require "httpstatus"

-- The number at a column, and what stands behind it.
local function number_at(line, column)
  for first, number, behind in line:gmatch("()(%d[%d.]*)()") do
    if first <= column and column < behind then return number:gsub("%.$", ""), line:sub(behind) end
  end
end

-- IIS logs sc-status sc-substatus sc-win32-status. Other logs have other numbers there, so the substatus must be listed.
local function of_iis(code, behind)
  local substatus, win32 = behind:match("^ (%d+) (%d+)%f[^%w]")
  local entry = substatus and status.describe(code .. "." .. substatus, { win32 = win32 })
  return entry and entry.known and entry or nil
end

local function explain(code, behind)
  local entry, message = of_iis(code, behind or ""), nil
  if not entry then entry, message = status.describe(code) end
  if not entry then return vim.notify(message, vim.log.levels.WARN) end
  vim.lsp.util.open_floating_preview(vim.split(tostring(entry), "\n"), "", { max_width = 100, focus_id = "httpstatus" })
end

local function command(arguments)
  if arguments.args ~= "" then return explain(arguments.args) end
  local number, behind = number_at(vim.api.nvim_get_current_line(), vim.fn.col("."))
  if not number then return vim.notify("There is no number under the cursor", vim.log.levels.WARN) end
  explain(number, behind)
end

vim.api.nvim_create_user_command("HttpStatus", command, { nargs = "?" })
