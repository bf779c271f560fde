-- Neovim 0.7 or later: :HttpStatus diagnoses the selected lines, its argument (:HttpStatus 500.19) or the code at the cursor.
-- Copy: into ~/.config/nvim/plugin; a mapping: vim.keymap.set({ "n", "x" }, "<leader>h", ":HttpStatus<CR>", { silent = true })
-- Try:  luarocks --lua-version 5.1 install httpstatus; nvim access.log, then :luafile httpstatus.lua
local status = require "httpstatus"

local namespace = vim.api.nvim_create_namespace("httpstatus")

-- The number at a column, and what stands behind it.
local function number_at(line, column)
  for first, number, behind in line:gmatch("()(%d[%d.]*)()") do
    if first <= column and column < behind then return number:gsub("%.$", ""), line:sub(behind) end
  end
end

-- IIS logs sc-status sc-substatus sc-win32-status. Other logs have other numbers there, so the substatus must be listed.
local function of_iis(code, behind)
  local columns = behind:match("^ %d+ %d+%f[^%w]")
  local diagnosis = columns and status.diagnose(code .. columns)
  return diagnosis and diagnosis[1] and diagnosis[1].entry.known and diagnosis or nil
end

-- The row and the column of a byte in text that begins with a line of the buffer; both from 0.
local function position(text, byte, first_row)
  local before = text:sub(1, byte)
  local _, rows = before:gsub("\n", "")
  return first_row + rows, #before:match("[^\n]*$")
end

-- Underlines what the diagnosis comes from.
local function underline(diagnosis, text, first_row)
  for _, finding in ipairs(diagnosis) do
    for _, evidence in ipairs(finding.because) do
      local row, column = position(text, evidence.first - 1, first_row)
      local end_row, end_column = position(text, evidence.last, first_row)
      vim.api.nvim_buf_set_extmark(0, namespace, row, column,
        { end_row = end_row, end_col = end_column, hl_group = "Underlined" })
    end
  end
end

local function show(diagnosis)
  if diagnosis.unread then return vim.notify(tostring(diagnosis), vim.log.levels.WARN) end
  vim.lsp.util.open_floating_preview(vim.split(tostring(diagnosis), "\n"), "", { max_width = 100, focus_id = "httpstatus" })
end

local function command(arguments)
  vim.api.nvim_buf_clear_namespace(0, namespace, 0, -1)
  if arguments.args ~= "" then return show(status.diagnose(arguments.args)) end
  if arguments.range > 0 then
    local text = table.concat(vim.api.nvim_buf_get_lines(0, arguments.line1 - 1, arguments.line2, true), "\n")
    local diagnosis = status.diagnose(text)
    underline(diagnosis, text, arguments.line1 - 1)
    return show(diagnosis)
  end
  local number, behind = number_at(vim.api.nvim_get_current_line(), vim.fn.col("."))
  if not number then return vim.notify("There is no number under the cursor", vim.log.levels.WARN) end
  show(of_iis(number, behind) or status.diagnose(number))
end

vim.api.nvim_create_user_command("HttpStatus", command, { nargs = "?", range = true })
