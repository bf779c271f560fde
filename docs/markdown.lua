---What the pages of docs are written with.

local M = {}

---A text of the registry as Markdown: it holds commands in backticks and no other markup, so what would be markup
---outside backticks is escaped.
---@param text string
---@return string
function M.escaped(text)
  return ((text .. "`"):gsub("([^`]*)`([^`]*`?)", function(prose, code)
    prose = prose:gsub("\\(%p)", "\\\\%1"):gsub("[*<|]", "\\%0")
    return prose .. (code ~= "" and "`" .. code or "")
  end))
end

---What GitHub makes of a heading as the place of a link.
---@param heading string
---@return string
function M.anchor(heading)
  return (heading:lower():gsub("[^%w _-]", ""):gsub(" ", "-"))
end

return M
