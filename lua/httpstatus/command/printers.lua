---Who prints a text that is only a part of what software prints: the signs of the registry that hold it, by product.

local core = require "httpstatus.core"
local entry = require "httpstatus.entry"
local shape = require "httpstatus.diagnosis"
local status = require "httpstatus"
local trim = require "httpstatus.arguments".trim

local M = {}

local SHORTEST_PART = 8
local MOST_SIGNS = 256   -- no text worth an answer stands in more
local MOST_DECIDING = 8

---Who prints a text among more words.
---@class httpstatus.command.Printer
---@field product string
---@field title string    the first code or key that the text is of there, and its title
---@field tell? string    how people tell that it answered
---@field causes integer  for how many texts of the product
---@field signs string[]  these, as software may print them
---@field answers table[]   what these are of: a status, or a family and its key
---@field is_ambiguous? boolean  they are of several causes

-- Notes what a sign is of. Signs of several answers, or causes, decide for none of them.
local function note_answer(printer, finding)
  local answers, entry_of = printer.answers, finding.entry
  local answer = answers[entry_of.code]
  if not answer then
    answer = { family = entry_of.family, key = entry_of.key, status = entry_of.status, cause = finding.cause }
    answers[#answers + 1], answers[entry_of.code] = answer, answer
  end
  printer.is_ambiguous = printer.is_ambiguous or #answers > 1 or answer.cause ~= finding.cause
end

-- Whether a sign holds the text as whole words: "operation time" is no part of "operation timed out".
local function holds(sign, part)
  local first, last = sign:find(part, 1, true)
  while first do
    local is_begun = part:find("^[^%w_]") or not sign:sub(first - 1, first - 1):find("[%w_]")
    local is_ended = part:find("[^%w_]$") or not sign:sub(last + 1, last + 1):find("[%w_]")
    if is_begun and is_ended then return true end
    first, last = sign:find(part, first + 1, true)
  end
  return false
end

---The products that print the text, in the order of their signs.
---@param text string
---@return httpstatus.command.Printer[]
function M.of(text)
  local part, printers, number, n = trim(text):lower():gsub("%s+", " "), {}, 0, 0
  if #part < SHORTEST_PART then return printers end
  local sign = core.sign(0)
  while sign and n < MOST_SIGNS do
    if holds(sign, part) then
      local printed = sign:gsub("<>", "x")
      local finding = status.diagnose(printed)[1]
      local product = finding and finding.entry.product
      if product then
        local printer = printers[product]
        if not printer then
          local title = ("%s %s"):format(finding.entry.code, finding.entry.title)
          local _, _, tell = core.product(product)
          printer = { product = product, title = title, tell = tell, causes = 0, signs = {}, answers = {} }
          printers[#printers + 1], printers[product] = printer, printer
        end
        printer.signs[#printer.signs + 1], printer.causes = printed, printer.causes + 1
        note_answer(printer, finding)
      end
      n = n + 1
    end
    number = number + 1
    sign = core.sign(number)
  end
  return printers
end

---What one product prints that holds the text, for the diagnosis to read.
---@param printer httpstatus.command.Printer
---@return string
function M.text_of(printer)
  return table.concat(printer.signs, "\n", 1, math.min(#printer.signs, MOST_DECIDING))
end

-- What is said of each: no text that it prints decides for anything here.
local function others_of(printers)
  local others = {}
  for i, printer in ipairs(printers) do
    others[i] = { product = printer.product, title = printer.title, tell = printer.tell, causes = printer.causes }
  end
  return others
end

---Names the products in the finding of a text that several of them print.
---@param finding httpstatus.Finding
---@param text string
---@param printers httpstatus.command.Printer[]
function M.name_in(finding, text, printers)
  finding.part, finding.others = text, others_of(printers)
end

---The finding of a text that several products print and of which nothing general is known.
---@param text string
---@param printers httpstatus.command.Printer[]
---@return httpstatus.Finding
function M.undecided(text, printers)
  local summary = "Several products print this among other words, and alone it tells none of them."
  local check = "The whole line or page, or the name of the product."
  local code, title = ('"%s"'):format(text), "Part of what several products print"
  local description = ("%s\nDecide by: %s"):format(summary, check)
  local t = entry.new { code = code, known = true, title = title, summary = summary, check = check, description = description }
  local finding = { entry = t, decide_by = check, answered_by = {}, beside = {},
    because = { { kind = "sign", text = text, first = 1, last = #text, count = 1 } } }
  M.name_in(finding, text, printers)
  return setmetatable(finding, shape.Finding)
end

return M
