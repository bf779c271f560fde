---What the log report says of every code, alone and beside every Win32 code that changes the answer: the rows of the tables
---httpstatus_answer and httpstatus_decided.

local core = require "httpstatus.core"
local meaning = require "httpstatus.log.meaning"
local rows = require "httpstatus.rows"
local spellings = require "httpstatus.export.spellings"

local M = {}

---In the place of a number: there is none, and any that has no row of its own.
M.NONE, M.OTHER = -1, -2

local STATUS_MAX = 999
-- Numbers that no row and no cause names stand for all such.
local SOME_SUBSTATUS, SOME_WIN32 = 65535, 4294967295

local FIELDS = { "product", "title", "check", "cause", "fix" }

-- The substatuses that each status is listed with.
local function listed_substatuses()
  local listed = {}
  local row, status, substatus = core.next()
  while row do
    listed[status] = listed[status] or {}
    if substatus then table.insert(listed[status], substatus) end
    row, status, substatus = core.next(row)
  end
  return listed
end

-- The Win32 codes that the causes of a row ask for, added to a set.
local function add_asked(asked, row)
  local n = 1
  local number = core.asked(row, n)
  while number do
    asked[number] = true
    n = n + 1
    number = core.asked(row, n)
  end
end

-- What any code may be asked beside, as several statuses share it.
local function shared_numbers()
  local asked = {}
  for row = rows.first_shared(), rows.first_entry() - 1 do add_asked(asked, row) end
  return asked
end

-- In order: the Win32 codes that may change what is said of a code.
local function numbers_of(status, substatus, shared)
  local asked, numbers = {}, {}
  for number in pairs(shared) do asked[number] = true end
  for _, of in ipairs { substatus or false, 0, false } do
    for n = 1, (core.lookup(status, of or nil)) do add_asked(asked, core.row(n, status, of or nil)) end
  end
  for number in pairs(asked) do numbers[#numbers + 1] = number end
  table.sort(numbers)
  return numbers
end

local function answer_of(status, substatus, win32)
  local known = meaning.beside(status, substatus, win32)
  local answer = { decided = win32 and meaning.decided(status, substatus, win32) or {} }
  for _, field in ipairs(FIELDS) do answer[field] = known[field] end
  answer.benign = status ~= 401 and meaning.is_benign(status, substatus, nil, nil, win32)
  return answer
end

-- All that an answer says, as one text.
local function text_of(answer)
  local parts = { tostring(answer.benign) }
  for _, field in ipairs(FIELDS) do parts[#parts + 1] = ("%q"):format(answer[field] or "") end
  for _, one in ipairs(answer.decided) do parts[#parts + 1] = ("%q, %q"):format(one.cause, one.fix) end
  return table.concat(parts, ", ")
end

-- The answers of a status and substatus: { win32, answer }, that of any other Win32 code first.
local function answers_of(status, substatus, shared)
  local other = answer_of(status, substatus, SOME_WIN32)
  local found, said = { { M.OTHER, other } }, text_of(other)
  local alone = answer_of(status, substatus)
  if text_of(alone) ~= said then found[2] = { M.NONE, alone } end
  for _, number in ipairs(numbers_of(status, substatus, shared)) do
    local answer = answer_of(status, substatus, number)
    if #answer.decided > 0 or text_of(answer) ~= said then
      for _, win32 in ipairs(spellings(number)) do found[#found + 1] = { win32, answer } end
    end
  end
  return found
end

local function are_same(one, other)
  if #one ~= #other then return false end
  for i, pair in ipairs(one) do
    if pair[1] ~= other[i][1] or text_of(pair[2]) ~= text_of(other[i][2]) then return false end
  end
  return true
end

---Calls visit(status, substatus, win32, answer) for what is said of each status 0..999, with any substatus, without one where
---that is another answer, and with each listed one: beside any Win32 code, without one and beside each that changes the answer.
---An answer has product, title, check, cause, fix, benign, and decided: what httpstatus.log.meaning.decided gives.
---@param visit fun(status: integer, substatus: integer, win32: integer, answer: table)
function M.each(visit)
  local listed, shared = listed_substatuses(), shared_numbers()
  for status = 0, STATUS_MAX do
    local function visit_all(substatus, answers)
      for _, pair in ipairs(answers) do visit(status, substatus, pair[1], pair[2]) end
    end
    local other, alone = answers_of(status, SOME_SUBSTATUS, shared), answers_of(status, nil, shared)
    visit_all(M.OTHER, other)
    if not are_same(alone, other) then visit_all(M.NONE, alone) end
    for _, substatus in ipairs(listed[status] or {}) do visit_all(substatus, answers_of(status, substatus, shared)) end
  end
end

return M
