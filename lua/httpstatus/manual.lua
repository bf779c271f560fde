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

-- What the first command does; the others' arguments say it.
local EXAMPLES = {
  { "httpstatus 500.19", "What the code means; several codes give several diagnoses." },
  { 'httpstatus "HTTP Error 500.19 - Internal Server Error, Error Code 0x80070021"', "A page: which of the causes it is." },
  { "tail -n 1 /var/log/nginx/error.log | httpstatus", "A line of a log." },
  { "curl -si https://www.example.com/ | httpstatus", "An answer with its headers and its body." },
  { "httpstatus -q 502 | cut -f 5", "For scripts: code, product, title, cause and fix, with tabs between." },
}

local function add_usage(lines, parser)
  for line in (parser:get_usage():gsub("^Usage: ", "") .. "\n"):gmatch("%s*([^\n]*)\n") do
    lines[#lines + 1] = roff(line)
    lines[#lines + 1] = ".br"
  end
  lines[#lines] = nil
end

---@param parser table  an argparse parser
---@param version string
---@return string page  in roff
function M.page(parser, version)
  local lines = {
    ('.TH HTTPSTATUS 1 "" "%s"'):format(roff(version)),
    ".SH NAME", "httpstatus \\- " .. roff(parser._description:gsub("%.$", "")),
    ".SH SYNOPSIS",
  }
  add_usage(lines, parser)
  lines[#lines + 1] = ".SH EXAMPLES"
  for _, example in ipairs(EXAMPLES) do
    lines[#lines + 1] = (".TP\n\\fB%s\\fR\n%s"):format(roff(example[1]), roff(example[2]))
  end
  lines[#lines + 1] = ".SH OPTIONS"
  add_options(lines, parser)
  lines[#lines + 1] = ".SH COMMANDS"
  for _, command in ipairs(parser._commands) do
    lines[#lines + 1] = ".SS httpstatus " .. roff(command._name)
    lines[#lines + 1] = roff(command._description or "")
    add_arguments(lines, command)
    add_options(lines, command)
    if command._epilog then lines[#lines + 1] = ".PP\n" .. roff(command._epilog) end
  end
  lines[#lines + 1] = ".SH EXIT STATUS"
  lines[#lines + 1] = roff(parser._epilog:gsub("^Exit status: ", ""))
  lines[#lines + 1] = ".SH ENVIRONMENT"
  lines[#lines + 1] = ".TP\n\\fBNO_COLOR\\fR\nNo colours when set to anything but the empty text."
  lines[#lines + 1] = ".TP\n\\fBCOLUMNS\\fR\nThe width to wrap to, at most 100."
  lines[#lines + 1] = ".TP\n\\fBLINES\\fR\nThe rows of a screen, which the first part of a report fits."
  lines[#lines + 1] = ".TP\n\\fBPAGER\\fR\nWhat shows the report of \\-\\-full on a terminal."
  return table.concat(lines, "\n") .. "\n"
end

return M
