---Titles, headings and descriptions: what a reader, a tab and a search engine show of a page first.

local family = require "httpstatus.family"
local status = require "httpstatus"
local text = require "httpstatus.site.text"

local cut, fitting = text.cut, text.fitting

local M = {}

local TITLE, DESCRIPTION = 60, 155 -- what search engines show
local SHORTEST = 20                  -- what is cut shorter says nothing
local MOST_NAMED = 3

---The title of a class: "4xx Client Error".
---@param class? string
---@return string
function M.of_class(class)
  return class and class .. " " .. status.classes[tonumber(class:sub(1, 1))] or "Outside 100-599"
end

---What a code or a key is called, without its number: of a key that says it itself the begin of the summary.
---@param record httpstatus.site.Meaning
---@return string
function M.heading(record)
  if record.title and record.title ~= record.key_text then return record.title end
  return cut(record.summary, 72)
end

---The name of a key: "envoy UC UpstreamConnectionTermination", "win32 13, 0x8007000d ERROR_INVALID_DATA".
---@param record httpstatus.site.Meaning
---@return string
function M.name(record)
  local as_result = family.get(record.family).key == "hresult" and record.key > 0 and record.key < 65536
    and (", 0x%08x"):format(0x80070000 + record.key) or ""
  return record.code .. as_result .. (record.name and " " .. record.name or "")
end

-- The first hexadecimal values that decide for a cause: what people paste beside the code.
local function values_of(record)
  local values, seen = {}, {}
  for _, cause in ipairs(record.causes) do
    for _, key in ipairs(cause.when) do
      local value = key.text:match("^0x%x+")
      if value and not seen[value] then values[#values + 1], seen[value] = value, true end
    end
  end
  return values
end

---The title of a page.
---@param name string  "500.19"
---@param record httpstatus.site.Meaning
---@return string
function M.title(name, record)
  local title, values = name .. " " .. M.heading(record), values_of(record)
  local more = #record.causes > 1 and ": causes and fixes" or #record.causes > 0 and ": cause and fix" or ""
  -- An official name is left out before what it means is.
  local short = #name < TITLE - SHORTEST and name or record.code
  return fitting(TITLE, #values > 1 and ("%s: %s, %s"):format(title, values[1], values[2]) or title .. more, title .. more, title,
    #short < TITLE - SHORTEST and short .. " " .. cut(M.heading(record), TITLE - #short - 1) or short)
end

-- "nginx, IIS and 12 more"
local function products_in(code_page)
  local names, seen = {}, {}
  for _, record in ipairs(code_page) do
    local title = status.products[record.product]
    if not seen[title] then names[#names + 1], seen[title] = title, true end
  end
  if #names <= MOST_NAMED + 1 then return table.concat(names, ", ") end
  return ("%s and %d more"):format(table.concat(names, ", ", 1, MOST_NAMED), #names - MOST_NAMED)
end

---A summary as a description.
---@param front string   what stands before it
---@param record httpstatus.site.Meaning
---@param behind? string  what stands behind it where there is room
---@return string
function M.description(front, record, behind)
  local summary = front .. record.summary
  if behind and #summary + 1 + #behind <= DESCRIPTION then return summary .. " " .. behind end
  return cut(summary, DESCRIPTION)
end

---The description of a code's page.
---@param code_page httpstatus.site.Page
---@return string
function M.description_of_code(code_page)
  local record, values = code_page[1], values_of(code_page[1])
  if #code_page > 1 then
    return M.description(code_page.name .. " " .. record.title .. ": ", record, ("What it means for %s."):format(
      products_in(code_page)))
  end
  return M.description(("%s (%s): "):format(code_page.name, record.label), record,
    #values > 0 and ("Causes with %s."):format(table.concat(values, ", ", 1, math.min(#values, MOST_NAMED)))
      or #record.causes > 0 and "Causes and fixes." or nil)
end

return M
