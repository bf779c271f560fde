local hosts = require "spec.hosts.support"

local missing = hosts.missing("neovim", "nvim", "timeout")
if missing then
  pending("Neovim: " .. missing)
  return
end

-- Runs the command in a buffer, at a column of its first line, and writes what the floating window or the notice says, then
-- what is underlined.
local DRIVER = [[
vim.notify = function(message) _G.notice = message end
vim.cmd("luafile %s")
vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.split(%q, "\n"))
vim.fn.cursor(1, %d)
local buffer = vim.api.nvim_get_current_buf()
vim.cmd("%s")
for _, window in ipairs(vim.api.nvim_list_wins()) do
  if vim.api.nvim_win_get_config(window).relative ~= "" then
    notice = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), "\n")
  end
end
io.stdout:write(notice)
local namespace = vim.api.nvim_get_namespaces().httpstatus
for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(buffer, namespace, 0, -1, { details = true })) do
  io.stdout:write("\nunderlined: ", table.concat(vim.api.nvim_buf_get_text(buffer, mark[2], mark[3], mark[4].end_row,
    mark[4].end_col, {}), "|"))
end
]]

local IIS = "2026-11-22 10:00:00 GET /login - 401 1 2148074254 15"
local PAGE = "see below\nHTTP Error 500.19 - Internal Server Error\nError Code 0x80070021\nHTTP Error 404.3\n"

describe("Neovim", function()
  local folder

  setup(function() folder = hosts.folder() end)
  teardown(function() hosts.run("rm -r %s", folder) end)

  -- What is shown with the cursor on that part of the first line.
  local function shown(text, part, command)
    local column = text:find(part, 1, true)
    hosts.write(folder .. "/driver.lua",
      DRIVER:format(hosts.root .. "/examples/neovim/httpstatus.lua", text, column, command or "HttpStatus"))
    return hosts.run("%s timeout 20 nvim --headless -u NONE -i NONE -n -c 'luafile %s/driver.lua' -c 'qa!'",
      hosts.environment("5.1"), folder)
  end

  it("diagnoses the selected lines and underlines the evidence", function()
    local text = shown(PAGE, "", "2,3HttpStatus")
    assert.matches("^500%.19 Configuration data is invalid", text)
    assert.matches("\nCause: ", text)
    assert.matches("\nFix: ", text)
    assert.matches("\nunderlined: 500%.19\nunderlined: 0x80070021$", text)
    assert.matches("\nunderlined: 500%.19", shown("\195\164 HTTP Error 500.19", "", "%HttpStatus"))
  end)

  it("says where the selection holds nothing", function()
    assert.matches("^Nothing was recognised", shown(PAGE, "", "1HttpStatus"))
  end)

  it("diagnoses the code under the cursor", function()
    local line = "It answered 500.19, then 404."
    assert.matches("^500%.19 Configuration data is invalid", shown(line, "19"))
    assert.matches("^404 Not Found", shown(line, "404"))
  end)

  it("takes an IIS log's three numbers together", function()
    assert.matches("^401%.1 .*Negotiate", shown(IIS, "401"))
  end)

  it("does not take another log's size for a substatus", function()
    assert.matches("^200 OK\n", shown("GET /index.html 200 612 35", "200"))
  end)

  it("diagnoses what it is given", function()
    assert.matches("^403%.14 ", shown("", "", "HttpStatus 403.14"))
    assert.matches("^502 ", shown("", "", "HttpStatus HTTP/1.1 502 Bad Gateway"))
  end)

  it("says where there is no code", function()
    assert.equal("There is no number under the cursor", shown(IIS, "GET"))
    assert.matches("^Nothing was recognised", shown(IIS, "2026"))
  end)
end)
