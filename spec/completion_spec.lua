-- The completion scripts and the man page have every command and option of the parser, and the shells take the scripts.

local cli = require "httpstatus.cli"
local output_of = require "spec.system".output_of

local LUA = os.getenv("HTTPSTATUS_LUA") or "lua5.4"

local parser = cli.new_parser()
local folder

local function write(name, text)
  local path = folder .. "/" .. name
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  return path
end

-- The long names of a command's options, or of those in front of a command; what is hidden is offered by nobody.
local function options_of(command)
  local names = {}
  for _, option in ipairs(command._options) do
    for _, alias in ipairs(option._hidden and {} or option._aliases) do
      if alias:find("^%-%-") then names[#names + 1] = alias end
    end
  end
  return names
end

local commands = {}
for _, command in ipairs(parser._commands) do
  if not command._hidden then commands[#commands + 1] = command end
end

local function words_of(text)
  local words = {}
  for word in text:gmatch("%S+") do words[word] = true end
  return words
end

-- What a shell offers for each line, a line each: "" and "COMMAND --".
local function offers_all(offered)
  local lines = {}
  for line in offered:gmatch("([^\n]*)\n") do lines[#lines + 1] = words_of(line) end
  assert.equal(#commands + 1, #lines)
  for i, command in ipairs(commands) do
    assert.is_true(lines[1][command._name], command._name)
    for _, option in ipairs(options_of(command)) do assert.is_true(lines[i + 1][option], command._name .. " " .. option) end
  end
end

local SHELLS = {}

function SHELLS.bash(script)
  local asks = { ("source %s"):format(script), [[
ask() {
  COMP_WORDS=(httpstatus "$@"); COMP_CWORD=$#; COMPREPLY=()
  _httpstatus
  echo "${COMPREPLY[*]}"
}
ask '']] }
  for _, command in ipairs(commands) do asks[#asks + 1] = ("ask %s --"):format(command._name) end
  offers_all(output_of("bash --norc %s 2>&1", write("ask.bash", table.concat(asks, "\n") .. "\n")))
end

function SHELLS.fish(script)
  local asks = { ("source %s"):format(script), [[
function ask; complete -C "httpstatus $argv" | cut -f 1 | tr '\n' ' '; echo; end
ask '']] }
  for _, command in ipairs(commands) do asks[#asks + 1] = ("ask '%s --'"):format(command._name) end
  offers_all(output_of("HOME=%s fish --no-config %s 2>&1", folder, write("ask.fish", table.concat(asks, "\n") .. "\n")))
end

-- zsh completes in a terminal only: one is made for it, and what it lists there is read.
function SHELLS.zsh(script)
  output_of("mkdir %s/functions && cp %s %s/functions/_httpstatus", folder, script, folder)
  local asks = { ([[
zmodload zsh/zpty
zpty shell zsh -f -i
said() { zpty -r shell answer "*$1*"; print -r -- $answer; }
zpty -w shell "stty cols 200 rows 1000; fpath=(%s/functions \$fpath); LISTMAX=0"
zpty -w shell "autoload -U compinit; compinit -u -D; echo BE''GUN"
said BEGUN >/dev/null
ask() {
  zpty -n -w shell "httpstatus $1"$'\t'
  said $2 # which the list has: zsh lists nothing while keys are waiting
  zpty -w shell $'\025'"echo EN''DED" # the line is emptied first
  said ENDED
}
ask '' help | tr -s '\r\n' '  '; echo]]):format(folder) }
  for _, command in ipairs(commands) do
    asks[#asks + 1] = ("ask '%s --' --help | tr -s '\\r\\n' '  '; echo"):format(command._name)
  end
  offers_all(output_of("HOME=%s TERM=dumb zsh -f %s 2>&1", folder, write("ask.zsh", table.concat(asks, "\n") .. "\n")))
end

setup(function()
  folder = os.tmpname()
  os.remove(folder)
  output_of("mkdir %s", folder)
end)

teardown(function() output_of("rm -rf %s", folder) end)

for _, shell in ipairs { "bash", "zsh", "fish" } do
  describe("the completion of " .. shell, function()
    if output_of("command -v %s", shell) == "" then
      pending("offers every command and every option of each", ("there is no %s on this machine"):format(shell))
      return
    end

    it("offers every command and every option of each", function()
      SHELLS[shell](write(shell, output_of("%s bin/httpstatus completion %s", LUA, shell)))
    end)
  end)
end

describe("the man page", function()
  local page = output_of("%s bin/httpstatus manual", LUA):gsub("\\%-", "-")

  -- Where a command is described.
  local function section(name)
    local _, first = page:find("\n.SS httpstatus " .. name .. "\n", 1, true)
    assert.truthy(first, name)
    return page:sub(first, page:find("\n.S[SH] ", first) or -1)
  end

  it("describes every command with its arguments and options", function()
    for _, command in ipairs(commands) do
      local text = section(command._name)
      for _, option in ipairs(options_of(command)) do
        assert.truthy(text:find(option:gsub("%p", "%%%0") .. "[%s,\\]"), command._name .. " " .. option)
      end
      for _, argument in ipairs(command._arguments) do
        assert.truthy(text:find(argument._name, 1, true), command._name .. " " .. argument._name)
      end
    end
  end)

  it("describes the options in front of a command", function()
    local text = page:match("\n%.SH OPTIONS\n(.-)\n%.SH ")
    for _, option in ipairs(options_of(parser)) do assert.truthy(text:find(option, 1, true), option) end
  end)

  if output_of("command -v mandoc || command -v groff") == "" then
    pending("is read by groff or mandoc without a complaint", "there is neither on this machine")
  else
    it("is read by groff or mandoc without a complaint", function()
      write("httpstatus.1", output_of("%s bin/httpstatus manual", LUA))
      local said = output_of("if command -v groff >/dev/null; then env -u LD_PRELOAD groff -man -ww -z %s/httpstatus.1 2>&1; "
        .. "else mandoc -T lint -W warning %s/httpstatus.1 2>&1; fi", folder, folder)
      assert.equal("", said)
    end)
  end
end)
