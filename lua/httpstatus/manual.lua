---The man page of the command, made from its argparse parser.

local M = {}

local function roff(text)
  return (text:gsub("\\", "\\e"):gsub("%-", "\\-"):gsub("^([.'])", "\\&%1"):gsub("\n([.'])", "\n\\&%1"))
end

-- "-h, --help" or "--product ID"
local function option_name(option)
  local text = table.concat(option._aliases, ", ")
  local argument = option._argname or (option._maxargs ~= 0 and option._aliases[#option._aliases]:gsub("^%-+", ""):upper())
  return argument and text .. " " .. (type(argument) == "table" and argument[1] or argument) or text
end

local function add_options(lines, parser)
  for _, option in ipairs(parser._options) do
    lines[#lines + 1] = ".TP"
    lines[#lines + 1] = "\\fB" .. roff(option_name(option)) .. "\\fR"
    lines[#lines + 1] = roff(option._description or "")
  end
end

local function add_arguments(lines, parser)
  for _, argument in ipairs(parser._arguments) do
    lines[#lines + 1] = ".TP"
    lines[#lines + 1] = "\\fI" .. roff(argument._name) .. "\\fR"
    lines[#lines + 1] = roff(argument._description or "")
  end
end

---@param parser table  an argparse parser
---@param version string
---@return string page  in roff
function M.page(parser, version)
  local lines = {
    ('.TH HTTPSTATUS 1 "" "%s"'):format(roff(version)),
    ".SH NAME", "httpstatus \\- " .. roff(parser._description:gsub("%.$", "")),
    ".SH SYNOPSIS",
    ".B httpstatus", roff(parser:get_usage():gsub("^Usage: httpstatus%s*", ""):gsub("%s+", " ")),
    ".SH OPTIONS",
  }
  add_options(lines, parser)
  lines[#lines + 1] = ".SH COMMANDS"
  for _, command in ipairs(parser._commands) do
    lines[#lines + 1] = ".SS httpstatus " .. roff(command._name)
    lines[#lines + 1] = roff(command._description or "")
    add_arguments(lines, command)
    add_options(lines, command)
  end
  lines[#lines + 1] = ".SH EXIT STATUS"
  lines[#lines + 1] = roff(parser._epilog:gsub("^Exit status: ", ""))
  lines[#lines + 1] = ".SH ENVIRONMENT"
  lines[#lines + 1] = ".TP\n\\fBNO_COLOR\\fR\nNo colours when set to anything but the empty text."
  lines[#lines + 1] = ".TP\n\\fBCOLUMNS\\fR\nThe width to wrap to, at most 100."
  return table.concat(lines, "\n") .. "\n"
end

return M
