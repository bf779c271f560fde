local hosts = require "spec.hosts.support"

local missing = hosts.missing("neovim", "nvim", "timeout")
if missing then
  pending("Neovim: " .. missing)
  return
end

-- Runs the command in a line, at a column, and writes what the floating window or the notice says.
local DRIVER = [[
vim.notify = function(message) _G.notice = message end
vim.cmd("luafile %s")
vim.api.nvim_buf_set_lines(0, 0, -1, true, { %q })
vim.fn.cursor(1, %d)
vim.cmd("HttpStatus %s")
for _, window in ipairs(vim.api.nvim_list_wins()) do
  if vim.api.nvim_win_get_config(window).relative ~= "" then
    notice = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), "\n")
  end
end
io.stdout:write(notice)
]]

local IIS = "2026-11-22 10:00:00 GET /login - 401 1 2148074254 15"

describe("Neovim", function()
  local folder

  setup(function() folder = hosts.folder() end)
  teardown(function() hosts.run("rm -r %s", folder) end)

  -- What is shown with the cursor on that part of the line.
  local function shown(line, part, arguments)
    local column = line:find(part, 1, true)
    hosts.write(folder .. "/driver.lua",
      DRIVER:format(hosts.root .. "/examples/neovim/httpstatus.lua", line, column, arguments or ""))
    return hosts.run("%s timeout 20 nvim --headless -u NONE -i NONE -n -c 'luafile %s/driver.lua' -c 'qa!'",
      hosts.environment("5.1"), folder)
  end

  it("explains the code under the cursor", function()
    local line = "It answered 500.19, then 404."
    assert.matches("^500%.19 Internal Server Error\n", shown(line, "19"))
    assert.matches("^404 Not Found\n.*Substatuses:", shown(line, "404"))
  end)

  it("takes an IIS log's three numbers together", function()
    assert.matches("^401%.1 Unauthorized\nwin32 0x8009030e SEC_E_NO_CREDENTIALS: ", shown(IIS, "401"))
  end)

  it("does not take another log's size for a substatus", function()
    assert.matches("^200 OK\n", shown("GET /index.html 200 612 35", "200"))
  end)

  it("explains the code that it is given", function()
    assert.matches("^403%.14 Forbidden\n", shown("", "", "403.14"))
  end)

  it("says where there is no code", function()
    assert.equal("There is no number under the cursor", shown(IIS, "GET"))
    assert.matches('^"2026" is no status code', shown(IIS, "2026"))
  end)
end)
